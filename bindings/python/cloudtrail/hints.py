"""
Writes types.py by the schemas of the library: python3 -m cloudtrail.hints > FILE.
"""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from .convert import class_names, fields_of, find_schema

HEAD = '''"""
What hangs from an event, as plain objects. Written by cloudtrail.hints, by the library's schemas; what a newer library
has besides is an attribute too. A member is None when the record does not have it; Any is what json.loads gives; a
datetime is in UTC, and cut to microseconds.
"""

from __future__ import annotations

from datetime import datetime
from types import SimpleNamespace
from typing import Any, List, Optional, Union


class Struct(SimpleNamespace):
    """Compared, and shown, member by member."""


class NamedResource(Struct):
    """What an event is about, as CloudTrail's Event history lists it."""

    type: Optional[str]
    name: Optional[str]


class EventFields:
    """The attributes of Event that are fields of the record, or what the library adds to them."""

    __slots__ = ()

'''

_PLAIN = {
    1: "Optional[str]",
    2: "Optional[bool]",
    3: "Optional[int]",
    4: "Optional[datetime]",
    5: "str",
    6: "Any",
    9: "List[str]",
}


def _hint(attribute: str, fields: List[Any], names: Dict[Any, str]) -> str:
    classes = [names[field.schema] for field in fields if field.schema]
    if not classes:
        hint = _PLAIN[fields[0].kind]
    elif fields[0].kind == 8:
        hint = f"List[{classes[0]}]"
    elif len(classes) == 1:
        hint = f"Optional[{classes[0]}]"
    else:
        # One of them: a line each, so that lines stay short.
        alternatives = "".join(f"            {name},\n" for name in classes)
        return f"    {attribute}: Optional[\n        Union[\n{alternatives}        ]\n    ]\n"
    return f"    {attribute}: {hint}\n"


def _members(schema: Any, names: Dict[Any, str]) -> str:
    fields: Dict[str, List[Any]] = {}
    for attribute, field in fields_of(schema):
        fields.setdefault(attribute, []).append(field)
    return "".join(_hint(attribute, found, names) for attribute, found in fields.items())


def lines() -> Iterator[str]:
    names = class_names()
    event = find_schema("event")
    yield HEAD + _members(event, names)
    for schema, name in names.items():
        if schema != event:
            yield f"\n\nclass {name}(Struct):\n" + _members(schema, names)


if __name__ == "__main__":
    print("".join(lines()), end="")
