"""
From the library's structs to Python's objects, by the schemas that the library gives: no struct is described here.
The caller sees to it that what is converted stays for that long.
"""

from __future__ import annotations

import datetime
import decimal
import functools
import keyword
import os
import re
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

from . import types
from .library import ffi, lib, text
from .memory import MEMORY, SHIFT, WORDS, words_at
from .objects import Struct
from .options import ABSENT

_unpack = ffi.unpack
_cast = ffi.cast
_FLAG = ffi.typeof("int32_t *")
_INTEGER = ffi.typeof("int64_t *")
_VALUE = ffi.typeof("ctrail_value *")
_UNSIGNED = ffi.typeof("uint64_t *")

Getter = Callable[[int], Any]
"""Takes the address of a struct, and gives one of its members."""


# ---- Values: the open parts of a record --------------------------------------------------------


def number_of(spelled: str) -> Any:
    """An int of any size, or a float; a decimal.Decimal where an int would have more digits than int takes."""
    try:
        return int(spelled)
    except ValueError:
        if spelled.lstrip("-").isdigit():
            return decimal.Decimal(spelled)
        return float(spelled)


_length = ffi.typeof("size_t[1]")


def _text_of(value: Any, length: Any) -> str:
    pointer = lib.ctrail_value_text(value, length)
    found: bytes = _unpack(pointer, length[0])
    return found.decode()


def _object_of(value: Any, length: Any) -> Dict[str, Any]:
    result = {}
    member = lib.ctrail_value_next(value, ffi.NULL)
    while member:
        pointer = lib.ctrail_value_key_n(member, length)
        key = _unpack(pointer, length[0]).decode()
        result[key] = _value_of(member, length)
        member = lib.ctrail_value_next(value, member)
    return result


def _array_of(value: Any, length: Any) -> List[Any]:
    result = []
    element = lib.ctrail_value_next(value, ffi.NULL)
    while element:
        result.append(_value_of(element, length))
        element = lib.ctrail_value_next(value, element)
    return result


_BY_KIND: Tuple[Callable[[Any, Any], Any], ...] = (
    lambda value, length: None,  # absent
    lambda value, length: None,
    lambda value, length: False,
    lambda value, length: True,
    lambda value, length: number_of(_text_of(value, length)),
    _text_of,
    _array_of,
    _object_of,
)


def _value_of(value: Any, length: Any) -> Any:
    return _BY_KIND[lib.ctrail_value_kind(value)](value, length)


def value_of(value: Any) -> Any:
    """A JSON value as json.loads gives it; absent and null are None."""
    return _value_of(value, ffi.new(_length))


# ---- Members of structs ------------------------------------------------------------------------


def text_at(address: int) -> Optional[str]:
    """Of a ctrail_str, which is a pointer and a length."""
    at = address >> SHIFT
    pointer = WORDS[at]
    return MEMORY[pointer : pointer + WORDS[at + 1]].decode() if pointer else None


def bytes_at(address: int) -> bytes:
    pointer, length = words_at(address, 2)
    found: bytes = MEMORY[pointer : pointer + length]
    return found


_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def time_of(nanoseconds: int) -> datetime.datetime:
    return _EPOCH + datetime.timedelta(0, 0, nanoseconds // 1000)


def _text(field: Any) -> Getter:
    offset = field.offset
    return lambda base: text_at(base + offset)


def _flag(field: Any) -> Getter:
    offset = field.offset
    meaning = {0: False, 1: True}
    return lambda base: meaning.get(_cast(_FLAG, base + offset)[0])


def _integer(field: Any) -> Getter:
    offset = field.offset

    def get(base: int) -> Optional[int]:
        value = _cast(_INTEGER, base + offset)[0]
        return None if value == ABSENT else value

    return get


def _time(field: Any) -> Getter:
    integer = _integer(field)

    def get(base: int) -> Optional[datetime.datetime]:
        value = integer(base)
        return None if value is None else time_of(value)

    return get


def _name(field: Any) -> Getter:
    offset = field.offset
    names: List[str] = []
    while field.names[len(names)] != ffi.NULL:
        names.append(text(field.names[len(names)]))

    def get(base: int) -> str:
        number = _cast(_FLAG, base + offset)[0]
        return names[number] if 0 <= number < len(names) else names[0]

    return get


def _value_at(address: int) -> Any:
    return value_of(_cast(_VALUE, address))


def _pointed(field: Any) -> Getter:
    offset, convert = field.offset, _BY_POINTER[field.kind](field)

    def get(base: int) -> Any:
        pointer = WORDS[base + offset >> SHIFT]
        return convert(pointer) if pointer else None

    return get


def _unsigned(field: Any) -> Getter:
    offset = field.offset
    return lambda base: _cast(_UNSIGNED, base + offset)[0]


def _bytes(field: Any) -> Getter:
    offset = field.offset
    return lambda base: bytes_at(base + offset)


def _file_text(field: Any) -> Getter:
    offset = field.offset
    return lambda base: os.fsdecode(bytes_at(base + offset)) if WORDS[base + offset >> SHIFT] else None


def _list_by(field: Any, convert: Getter) -> Getter:
    offset, count_offset = field.offset, field.count_offset

    def get(base: int) -> List[Any]:
        count = WORDS[base + count_offset >> SHIFT]
        return [convert(element) for element in words_at(WORDS[base + offset >> SHIFT], count)] if count else []

    return get


def _list(field: Any) -> Getter:
    return _list_by(field, struct_of(field.schema))


def _texts(field: Any) -> Getter:
    return _list_by(field, text_at)


TEXT, FLAG, INTEGER, TIME, NAME, VALUE, OBJECT, LIST, TEXTS, UNSIGNED = range(1, 11)
BYTES, FILE_TEXT = 0, -1  # no kinds of the library's: texts that may be no UTF-8, one with names of files in it

_BY_FIELD_KIND = {
    BYTES: _bytes,
    FILE_TEXT: _file_text,
    TEXT: _text,
    FLAG: _flag,
    INTEGER: _integer,
    TIME: _time,
    NAME: _name,
    VALUE: _pointed,
    OBJECT: _pointed,
    LIST: _list,
    TEXTS: _texts,
    UNSIGNED: _unsigned,
}


def _struct_of(field: Any) -> Getter:
    return struct_of(field.schema)


# What is made of that to which a member points, when it is not NULL.
_BY_POINTER: Dict[int, Callable[[Any], Getter]] = {VALUE: lambda field: _value_at, OBJECT: _struct_of}

# ---- Names -------------------------------------------------------------------------------------

# What the rule below makes of a name is taken.
_RENAMED = {("event", "eventId"): "aggregated_event_id"}
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def attribute_of(schema: str, name: str) -> str:
    """ "sourceIPAddress": "source_ip_address"; "return": "return_"."""
    attribute = _RENAMED.get((schema, name)) or _WORD.sub("_", name).lower()
    return attribute + "_" if keyword.iskeyword(attribute) else attribute


# Texts that may be no UTF-8; and structs whose texts come from the names of files.
_BYTES = {("event", "raw")}
_OF_FILES = {"finding", "chain"}


def _kind_of(owner: str, name: str, kind: int) -> int:
    if (owner, name) in _BYTES:
        return BYTES
    return FILE_TEXT if owner in _OF_FILES and kind == TEXT else kind


def _attributes_of(owner: str, name: str, field: Any, nanoseconds: Any) -> Iterator[Tuple[str, int, Any]]:
    """What becomes of a field; `nanoseconds` is the field that has the time of which this one is the text, or None."""
    if nanoseconds is not None:
        yield from ((name, TIME, nanoseconds), (name + "Text", TEXT, field))
    elif field.kind == TIME:
        yield from ((name, TIME, field), (name + "Ns", INTEGER, field))
    else:
        yield name, _kind_of(owner, name, field.kind), field


def fields_of(schema: Any) -> Iterator[Tuple[str, int, Any]]:
    """
    The attributes that the fields of a schema become: name, kind, and the field that it is read from. A kind that a newer
    library has is left out.
    """
    owner = text(lib.ctrail_schema_name(schema))
    fields = [lib.ctrail_schema_field(schema, index) for index in range(lib.ctrail_schema_count(schema))]
    by_name = {text(field.name): field for field in fields}
    for name, field in by_name.items():
        for attribute, kind, source in _attributes_of(owner, name, field, by_name.get(name + "Ns")):
            if kind in _BY_FIELD_KIND:
                yield attribute_of(owner, attribute), kind, source


# ---- Structs, and the classes of types.py ------------------------------------------------------


def _decoder_names() -> List[str]:
    names: List[str] = []
    while lib.ctrail_decoder_name(len(names)):
        names.append(text(lib.ctrail_decoder_name(len(names))))
    return names


DECODERS = _decoder_names()
ROOTS = ("event", "details", "sshKey", "verdict", *DECODERS)


def find_schema(name: str) -> Any:
    return lib.ctrail_schema_find(name.encode())


def _class_name(schema: Any, in_list: bool) -> str:
    """ "userIdentity": "UserIdentity"; of a list's element, "resources": "Resource"."""
    name = text(lib.ctrail_schema_name(schema))
    if in_list:
        name = re.sub(r"ies$", "y", name) if name.endswith("ies") else re.sub(r"(?<=s)es$|(?<!s)s$", "", name)
    return name[0].upper() + name[1:]


def class_names() -> Dict[Any, str]:
    """The name of the class of each schema, in the order in which they are met from the roots."""
    names: Dict[Any, str] = {}

    def walk(schema: Any, in_list: bool, parent: str) -> None:
        if schema in names:
            return
        name = _class_name(schema, in_list)
        while name in names.values():
            name = parent + name
        names[schema] = name
        for _, kind, field in fields_of(schema):
            if field.schema:
                walk(field.schema, kind == LIST, name)

    for root in ROOTS:
        walk(find_schema(root), False, "")
    return names


def _made_of(name: str) -> Any:
    return getattr(types, name, None) or type(name, (Struct,), {})


_CLASSES = {schema: _made_of(name) for schema, name in class_names().items()}


def getter_of(kind: int, field: Any) -> Getter:
    return _BY_FIELD_KIND[kind](field)


@functools.lru_cache(maxsize=None)
def struct_of(schema: Any) -> Getter:
    """
    What makes an object of the struct at an address: a function that is written out, member by member, as dataclasses
    does, since a loop over them takes half as long again.
    """
    scope: Dict[str, Any] = {"WORDS": WORDS, "MEMORY": MEMORY, "new": object.__new__, "made": _CLASSES[schema]}
    members: List[str] = []
    size = 1  # in words, of what is read of the struct at once
    for attribute, kind, field in fields_of(schema):
        word = field.offset >> SHIFT
        if kind == TEXT:
            members.append(f"{attribute!r}: MEMORY[w{word} : w{word} + w{word + 1}].decode() if w{word} else None")
            size = max(size, word + 2)
        elif kind in _BY_POINTER:
            scope["get_" + attribute] = _BY_POINTER[kind](field)
            members.append(f"{attribute!r}: get_{attribute}(w{word}) if w{word} else None")
            size = max(size, word + 1)
        else:
            scope["get_" + attribute] = getter_of(kind, field)
            members.append(f"{attribute!r}: get_{attribute}(base)")
    words = "".join(f"w{word}, " for word in range(size))
    exec(
        f"""def convert(base):
    {words} = WORDS[base >> {SHIFT} : (base >> {SHIFT}) + {size}].tolist()
    result = new(made)
    result.__dict__ = {{{", ".join(members)}}}
    return result""",
        scope,
    )
    convert: Getter = scope["convert"]
    return convert
