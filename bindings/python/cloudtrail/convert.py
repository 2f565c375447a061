"""
From the library's structs to Python's objects, by the schemas that the library gives: no struct is described here.
The caller sees to it that what is converted stays for that long.
"""

from __future__ import annotations

import datetime
import decimal
import functools
import keyword
import re
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

from . import types
from .library import ffi, lib, text
from .options import ABSENT

_unpack = ffi.unpack
_cast = ffi.cast
_TEXT = ffi.typeof("ctrail_str *")
_FLAG = ffi.typeof("int32_t *")
_INTEGER = ffi.typeof("int64_t *")
_POINTER = ffi.typeof("char **")
_POINTERS = ffi.typeof("char ***")
_SIZE = ffi.typeof("size_t *")
_VALUE = ffi.typeof("ctrail_value *")
_UNSIGNED = ffi.typeof("uint64_t *")

Getter = Callable[[Any], Any]
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
    return _unpack(pointer, length[0]).decode()


def _object_of(value: Any, length: Any) -> Dict[str, Any]:
    result = {}
    member = lib.ctrail_value_next(value, ffi.NULL)
    while member:
        pointer = lib.ctrail_value_key_n(member, length)
        key = _unpack(pointer, length[0]).decode()
        result[key] = _value_of(member, length)
        member = lib.ctrail_value_next(value, member)
    return result


def _array_of(value: Any, length: Any) -> list:
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


def text_at(address: Any) -> Optional[str]:
    found = _cast(_TEXT, address)
    return _unpack(found.ptr, found.len).decode() if found.ptr else None


def bytes_at(address: Any) -> bytes:
    found = _cast(_TEXT, address)
    return _unpack(found.ptr, found.len)


def time_of(nanoseconds: int) -> datetime.datetime:
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return epoch + datetime.timedelta(microseconds=nanoseconds // 1000)


def _text(field: Any) -> Getter:
    offset = field.offset
    return lambda base: text_at(base + offset)


def _flag(field: Any) -> Getter:
    offset = field.offset
    meaning = {0: False, 1: True}
    return lambda base: meaning.get(_cast(_FLAG, base + offset)[0])


def _integer(field: Any) -> Getter:
    offset = field.offset

    def get(base: Any) -> Optional[int]:
        value = _cast(_INTEGER, base + offset)[0]
        return None if value == ABSENT else value

    return get


def _time(field: Any) -> Getter:
    integer = _integer(field)

    def get(base: Any) -> Optional[datetime.datetime]:
        value = integer(base)
        return None if value is None else time_of(value)

    return get


def _name(field: Any) -> Getter:
    offset = field.offset
    names: List[str] = []
    while field.names[len(names)] != ffi.NULL:
        names.append(text(field.names[len(names)]))

    def get(base: Any) -> str:
        number = _cast(_FLAG, base + offset)[0]
        return names[number] if 0 <= number < len(names) else names[0]

    return get


def _value(field: Any) -> Getter:
    offset = field.offset
    return lambda base: value_of(_cast(_VALUE, _cast(_POINTER, base + offset)[0]))


def _object(field: Any) -> Getter:
    offset = field.offset
    convert = struct_of(field.schema)
    return lambda base: convert(_cast(_POINTER, base + offset)[0])


def _unsigned(field: Any) -> Getter:
    offset = field.offset
    return lambda base: _cast(_UNSIGNED, base + offset)[0]


def _bytes(field: Any) -> Getter:
    offset = field.offset
    return lambda base: bytes_at(base + offset)


def _list_by(field: Any, convert: Getter) -> Getter:
    offset, count_offset = field.offset, field.count_offset

    def get(base: Any) -> list:
        count = _cast(_SIZE, base + count_offset)[0]
        elements = _cast(_POINTERS, base + offset)[0]
        return [convert(elements[i]) for i in range(count)]

    return get


def _list(field: Any) -> Getter:
    return _list_by(field, struct_of(field.schema))


def _texts(field: Any) -> Getter:
    return _list_by(field, text_at)


TEXT, FLAG, INTEGER, TIME, NAME, VALUE, OBJECT, LIST, TEXTS, UNSIGNED = range(1, 11)
BYTES = 0  # no kind of the library's: a text that may be no UTF-8

_BY_FIELD_KIND = {
    BYTES: _bytes,
    TEXT: _text,
    FLAG: _flag,
    INTEGER: _integer,
    TIME: _time,
    NAME: _name,
    VALUE: _value,
    OBJECT: _object,
    LIST: _list,
    TEXTS: _texts,
    UNSIGNED: _unsigned,
}

# ---- Names -------------------------------------------------------------------------------------

# What the rule below makes of a name is taken.
_RENAMED = {("event", "eventId"): "aggregated_event_id"}
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def attribute_of(schema: str, name: str) -> str:
    """ "sourceIPAddress": "source_ip_address"; "return": "return_"."""
    attribute = _RENAMED.get((schema, name)) or _WORD.sub("_", name).lower()
    return attribute + "_" if keyword.iskeyword(attribute) else attribute


# Texts that may be no UTF-8.
_BYTES = {("event", "raw")}


def _attributes_of(owner: str, name: str, field: Any, nanoseconds: Any) -> Iterator[Tuple[str, int, Any]]:
    """What becomes of a field; `nanoseconds` is the field that has the time of which this one is the text, or None."""
    if nanoseconds is not None:
        yield from ((name, TIME, nanoseconds), (name + "Text", TEXT, field))
    elif field.kind == TIME:
        yield from ((name, TIME, field), (name + "Ns", INTEGER, field))
    else:
        yield name, BYTES if (owner, name) in _BYTES else field.kind, field


def fields_of(schema: Any) -> Iterator[Tuple[str, int, Any]]:
    """The attributes that the fields of a schema become: name, kind, and the field that it is read from."""
    owner = text(lib.ctrail_schema_name(schema))
    fields = [lib.ctrail_schema_field(schema, index) for index in range(lib.ctrail_schema_count(schema))]
    by_name = {text(field.name): field for field in fields}
    for name, field in by_name.items():
        for attribute, kind, source in _attributes_of(owner, name, field, by_name.get(name + "Ns")):
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
    return getattr(types, name, None) or type(name, (types.Struct,), {})


_CLASSES = {schema: _made_of(name) for schema, name in class_names().items()}


def getters_of(schema: Any) -> Iterator[Tuple[str, Getter]]:
    # A kind that a newer library has is left out.
    for attribute, kind, field in fields_of(schema):
        if kind in _BY_FIELD_KIND:
            yield attribute, _BY_FIELD_KIND[kind](field)


@functools.lru_cache(maxsize=None)
def struct_of(schema: Any) -> Getter:
    """What makes an object of the struct at an address; None of NULL."""
    made = _CLASSES[schema]
    getters = list(getters_of(schema))

    def convert(base: Any) -> Any:
        if not base:
            return None
        return made(**{attribute: get(base) for attribute, get in getters})

    return convert
