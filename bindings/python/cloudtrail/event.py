"""One event, whose fields are read when they are asked for."""

from __future__ import annotations

import json
import re
import threading
from typing import Any, Callable, Dict, List, Optional, Tuple, TypeVar

from . import types
from .convert import (
    DECODERS,
    TEXT,
    Getter,
    attribute_of,
    bytes_at,
    fields_of,
    find_schema,
    getter_of,
    struct_of,
    text_at,
    value_of,
)
from .errors import StaleEventError, StateError, error_of_code
from .library import NONE, OK, ffi, lib
from .memory import MEMORY, SHIFT, WORDS, address_of, words_at

_Found = TypeVar("_Found")

IN_USE = "in use by another thread, or by the caller"

_unpack = ffi.unpack
_event_fields = lib.ctrail_event_fields
_raw_offset = next(field.offset for name, _, field in fields_of(find_schema("event")) if name == "raw")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class Paths:
    """Paths as the library takes them, with room for the texts that they lead to; used under the lock of its owner."""

    def __init__(self, paths: Tuple[str, ...]):
        for path in paths:
            if "\0" in path:
                raise ValueError("a NUL in a path is written \\0, in brackets and quotes")
        self._texts = [ffi.new("char[]", path.encode("utf-8")) for path in paths]
        self._paths = ffi.new("char *[]", self._texts)
        self._count = len(paths)
        self._out = ffi.new("ctrail_str[]", max(1, len(paths)))
        self._address = address_of(self._out)

    def read(self, event: Any) -> Tuple[Optional[str], ...]:
        _event_fields(event, self._paths, self._count, self._out)
        words = iter(words_at(self._address, 2 * self._count))  # of each text a pointer and a length
        return tuple(
            [MEMORY[pointer : pointer + length].decode() if pointer else None for pointer, length in zip(words, words)]
        )


class Owner:
    """What an event lives on: its reader's, or a copy's own. One call at a time."""

    __slots__ = ("lock", "paths", "reader", "borrowed")

    def __init__(self, reader: Any = None) -> None:
        self.lock: threading.Lock = threading.Lock()
        self.paths: Dict[Tuple[str, ...], Paths] = {}
        self.reader: Any = reader  # None when it is closed
        self.borrowed: Any = None  # what the reader still looks at: bytes, or the callback that reads a stream

    def enter(self) -> None:
        # Not to wait: the call that is at work may be the caller's own, as in a stream's read.
        if not self.lock.acquire(False):
            raise StateError(IN_USE)

    def paths_of(self, paths: Tuple[str, ...]) -> Paths:
        found = self.paths.get(paths)
        if found is None:
            if len(self.paths) >= 64:
                self.paths.clear()
            found = self.paths[paths] = Paths(paths)
        return found


_decode_json = json.JSONDecoder().raw_decode


def _record_value(event: Any) -> Dict[str, Any]:
    """By json, which is faster than a call for each value; but not what it reads otherwise, or finds too large."""
    try:
        spelled = bytes_at(address_of(event) + _raw_offset).decode()
        if "\\u" not in spelled or not _SURROGATE.search(spelled):
            record: Dict[str, Any] = _decode_json(spelled)[0]
            return record
    except (ValueError, RecursionError):
        pass
    record = value_of(lib.ctrail_event_record(event))
    return record


def _append_written(user: Any, written: Any, size: int) -> int:
    ffi.from_handle(user).append(_unpack(written, size))
    return 0


_append = ffi.callback("ctrail_write_fn", _append_written, error=1)


class Event(types.EventFields):
    """
    A CloudTrail record. A field is None when the record does not have it, and when its value is not what AWS
    documents: then problems says so, and get() gives its value all the same. Open objects are what json.loads would
    give; changing them changes nothing here. Every call may raise StaleEventError, or StateError in another thread.
    """

    __slots__ = ("_pointer", "_address", "_owner", "_seen")

    def __init__(self, pointer: Any, address: int, owner: Owner):
        self._pointer: Any = pointer  # None when the event is stale
        self._address: int = address
        self._owner: Owner = owner
        self._seen: bool = False

    def _read(self, get: Callable[[Any], _Found]) -> _Found:
        """Asks the library something about the event while nobody can end it."""
        return self._take(lambda address: get(self._pointer))

    def _take(self, get: Callable[[int], _Found]) -> _Found:
        """Takes something from the struct of the event while nobody can end it."""
        lock = self._owner.lock
        if not lock.acquire(False):
            raise self._refusal()
        try:
            if self._pointer is None:
                raise StaleEventError()
            if self._owner.lock is not lock:
                raise StateError(IN_USE)
            self._seen = True
            return get(self._address)
        finally:
            lock.release()

    def _refusal(self) -> StateError:
        return StaleEventError() if self._pointer is None else StateError(IN_USE)

    def _leave(self) -> None:
        """
        Called under the lock when the reader goes on. Who has not looked at the event yet may be gathering events, as
        list() does: it becomes a copy of its own. For all others it is stale.
        """
        pointer, self._pointer = self._pointer, None
        if not self._seen:
            out = ffi.new("ctrail_event **")
            if lib.ctrail_event_dup(pointer, ffi.NULL, out) == OK:
                self._address = address_of(out[0])
                self._pointer = ffi.gc(out[0], lib.ctrail_event_free)
                self._owner = Owner()  # last: its lock is open to other threads

    # ---- Any field -----------------------------------------------------------------------------

    def fields(self, *paths: str) -> Tuple[Optional[str], ...]:
        """The texts that paths lead to, "userIdentity.arn", in one call; None for what is no text, number or flag."""
        return self._read(lambda event: self._owner.paths_of(paths).read(event))

    def get(self, path: str, default: Any = None) -> Any:
        """What a path leads to, "requestParameters.instancesSet.items[0]": None if it is null, else the default."""
        name = path.encode("utf-8")
        if b"\0" in name:
            raise ValueError("a NUL in a path is written \\0, in brackets and quotes")

        def find(event: Any) -> Any:
            value = lib.ctrail_value_find(lib.ctrail_event_record(event), name)
            return value_of(value) if value else default

        return self._read(find)

    def __contains__(self, path: str) -> bool:
        nothing = object()
        return self.get(path, nothing) is not nothing

    def __getitem__(self, path: str) -> Any:
        nothing = object()
        value = self.get(path, nothing)
        if value is nothing:
            raise KeyError(path)
        return value

    def record_value(self) -> Dict[str, Any]:
        """The whole record, as json.loads would give it, with U+FFFD for what is no text."""
        return self._read(_record_value)

    # ---- What decoders find --------------------------------------------------------------------

    @property
    def details(self) -> types.Details:
        """What is documented of the open objects: insightDetails, addendum …"""
        return self._read(_decode_details)

    def named_resources(self) -> List[types.NamedResource]:
        """What the event is about, as CloudTrail's Event history lists it."""
        return self._read(_named_resources)

    # ---- Copies, JSON --------------------------------------------------------------------------

    def to_json(self, raw: bool = False, details: bool = False, record: bool = True, decoded: bool = True) -> str:
        """
        One line of JSON: the record as it came, and in its last member, "decoded", what the library adds. raw and
        details ask for more in "decoded"; record=False leaves "decoded" alone, decoded=False the record alone.
        """
        flags = raw | details << 1 | (not record) << 2 | (not decoded) << 3

        def write(event: Any) -> str:
            written: List[bytes] = []
            user = ffi.new_handle(written)
            check(lib.ctrail_event_to_json(event, flags, _append, user))
            return b"".join(written).decode()

        return self._read(write)

    def to_dict(
        self, raw: bool = False, details: bool = False, record: bool = True, decoded: bool = True
    ) -> Dict[str, Any]:
        """to_json, loaded."""
        loaded: Dict[str, Any] = json.loads(self.to_json(raw, details, record, decoded))
        return loaded

    def copy(self) -> Event:
        """The same event for as long as it is referred to, whatever its reader does."""

        def copy(event: Any) -> Event:
            out = ffi.new("ctrail_event **")
            check(lib.ctrail_event_dup(event, ffi.NULL, out))
            return Event(ffi.gc(out[0], lib.ctrail_event_free), address_of(out[0]), Owner())

        return self._read(copy)

    __copy__ = copy

    def __deepcopy__(self, memo: Any) -> Event:
        return self.copy()

    def __reduce__(self) -> Any:
        raise TypeError("an event cannot be pickled: to_json(), to_dict() and record_value() give what can")

    def __repr__(self) -> str:
        try:
            return "<cloudtrail.Event {0} {1}>".format(*self.fields("eventTime", "eventName"))
        except StateError:
            return "<cloudtrail.Event, stale or in use>"


def check(code: int) -> None:
    if code != OK:
        raise error_of_code(code)


# ---- Decoders ----------------------------------------------------------------------------------


def _decoder(decode: Callable[[Any, Any], int], schema: str) -> Getter:
    convert = struct_of(find_schema(schema))

    def get(event: Any) -> Any:
        out = ffi.new("const void **")
        code = decode(event, out)
        if code == NONE:
            return None
        check(code)
        return convert(address_of(out[0]))

    return get


def _service_decoder(name: str) -> Getter:
    c_name = name.encode()
    return _decoder(lambda event, out: lib.ctrail_event_decode(event, c_name, ffi.NULL, out), name)


_decode_details: Callable[[Any], types.Details] = _decoder(lib.ctrail_event_details, "details")


def _named_resources(event: Any) -> List[types.NamedResource]:
    out = ffi.new("const ctrail_named_resource *const **")
    count = ffi.new("size_t *")
    check(lib.ctrail_event_resources(event, out, count))
    found = [out[0][i] for i in range(count[0])]
    return [
        types.NamedResource(type=text_at(address_of(one)), name=text_at(address_of(one) + ffi.sizeof("ctrail_str")))
        for one in found
    ]


# ---- A property for each field of the schema, and for each decoder -----------------------------


def _text_property(field: Any) -> property:
    """What _take would do, in one call, as most attributes are texts; whoever has the event by now, a text is only read."""
    word = field.offset >> SHIFT

    def get(self: Event) -> Optional[str]:
        lock = self._owner.lock
        if not lock.acquire(False):
            raise self._refusal()
        try:
            if self._pointer is None:
                raise StaleEventError()
            self._seen = True
            at = (self._address >> SHIFT) + word
            pointer = WORDS[at]
            return MEMORY[pointer : pointer + WORDS[at + 1]].decode() if pointer else None
        finally:
            lock.release()

    return property(get)


def _property(kind: int, field: Any) -> property:
    if kind == TEXT:
        return _text_property(field)
    get = getter_of(kind, field)
    return property(lambda self: self._take(get))


def _decoder_property(name: str) -> property:
    decode = _service_decoder(name)
    return property(lambda self: self._read(decode))


for _attribute, _kind, _field in fields_of(find_schema("event")):
    setattr(Event, _attribute, _property(_kind, _field))
for _name in DECODERS:
    setattr(Event, attribute_of("", _name), _decoder_property(_name))
