"""
Writes types.py by the schemas of the library: python3 -m cloudtrail.hints > FILE.
"""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from .convert import (
    BYTES,
    DECODERS,
    FILE_TEXT,
    FLAG,
    INTEGER,
    LIST,
    NAME,
    OBJECT,
    TEXT,
    TEXTS,
    TIME,
    UNSIGNED,
    VALUE,
    attribute_of,
    class_names,
    fields_of,
    find_schema,
)

HEAD = '''"""
What hangs from an event, as plain objects. Written by cloudtrail.hints, by the library's schemas; what a newer library
has besides is an attribute too. A member is None when the record does not have it; Any is what json.loads gives; a
datetime is in UTC, and cut to microseconds; the member beside it whose name ends in _ns has all of it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, List, Optional

from .objects import Payloads, Struct


class NamedResource(Struct):
    """What an event is about, as CloudTrail's Event history lists it."""

    type: Optional[str]
    name: Optional[str]


class EventFields:
    """
    The attributes of Event that are fields of the record, or what the library adds to them; last the decoders, which
    are None for events of other services. event_time_text is eventTime as it came; raw the record's own bytes; offset
    where they stand in the uncompressed input; record its number there, from 1, skipped ones included.
    """

    __slots__ = ()

'''

_PLAIN = {
    BYTES: "bytes",
    TEXT: "Optional[str]",
    FILE_TEXT: "Optional[str]",
    FLAG: "Optional[bool]",
    INTEGER: "Optional[int]",
    TIME: "Optional[datetime]",
    NAME: "str",
    VALUE: "Any",
    TEXTS: "List[str]",
    UNSIGNED: "int",
}


def _hint(kind: int, name: str) -> str:
    if kind == OBJECT:
        return f"Optional[{name}]"
    return f"List[{name}]" if kind == LIST else _PLAIN[kind]


def _members(schema: Any, names: Dict[Any, str]) -> str:
    return "".join(
        f"    {attribute}: {_hint(kind, names.get(field.schema, ''))}\n" for attribute, kind, field in fields_of(schema)
    )


def _decoders(names: Dict[Any, str]) -> str:
    return "".join(f"    {attribute_of('', name)}: Optional[{names[find_schema(name)]}]\n" for name in DECODERS)


def lines() -> Iterator[str]:
    names = class_names()
    event = find_schema("event")
    yield HEAD + _members(event, names) + _decoders(names)
    for schema, name in names.items():
        if schema != event:
            base = "Payloads" if name == "Ec2" else "Struct"
            yield f"\n\nclass {name}({base}):\n" + _members(schema, names)


if __name__ == "__main__":
    print("".join(lines()), end="")
