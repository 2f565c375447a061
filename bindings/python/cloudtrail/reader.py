"""From a file, bytes or a stream to events."""

from __future__ import annotations

import os
from typing import Any, BinaryIO, Callable, Iterator, List, NamedTuple, Optional, Tuple, TypeVar, Union

from .errors import Error, SkippedError, StateError, error_of_code, error_of_reader
from .event import Event, Owner, check
from .library import END, MORE, OK, READ_ERROR, READ_WOULD_BLOCK, SKIPPED, ffi, lib, text
from .memory import SHIFT, WORDS, address_of
from .options import Filter, options_of, wrong_option

_next = lib.ctrail_reader_next
_Answer = TypeVar("_Answer")

Source = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, BinaryIO]


def version() -> str:
    """The version of the library, "1.2.3"."""
    return text(lib.ctrail_version())


class Counts(NamedTuple):
    """How many records of an input became what."""

    delivered: int
    skipped: int
    rejected: int  # by the filter
    rejected_without_time: int  # of these, for since and until alone: they have no time that can be read


class Reader:
    """
    An iterator over the events of a log, plain or gzip.

    source: the path of a file ("-" is standard input), bytes, a binary stream (anything with a read method), or None:
    then feed() takes the bytes.

    What cannot be read is passed over, and given to on_skipped as a SkippedError; without on_skipped the error is
    raised, and iterating again goes on behind it. An input that cannot be read to its end raises InputError.

        with cloudtrail.Reader("log.json.gz", on_skipped=print) as reader:
            for event in reader:
                print(event.event_name)
    """

    def __init__(
        self,
        source: Optional[Source] = None,
        *,
        filter: Optional[Filter] = None,
        on_skipped: Optional[Callable[[SkippedError], Any]] = None,
        max_record_bytes: int = 0,
        max_memory_bytes: int = 0,
        max_inflated_bytes: int = 0,
        max_depth: int = 0,
    ):
        options, keep = options_of(
            filter,
            max_record_bytes=max_record_bytes,
            max_memory_bytes=max_memory_bytes,
            max_inflated_bytes=max_inflated_bytes,
            max_depth=max_depth,
        )
        out = ffi.new("ctrail_reader **")
        code = lib.ctrail_reader_new(out, options)
        if code != OK:
            raise error_of_code(code, wrong_option(options))
        self._owner = Owner(ffi.gc(out[0], lib.ctrail_reader_free))
        self._patterns = keep  # of the filter: the reader refers to them
        self._event: Optional[Event] = None
        self._out = ffi.new("const ctrail_event **")
        self._out_word = address_of(self._out) >> SHIFT
        self._on_skipped = on_skipped
        self._raised: List[BaseException] = []  # by a stream
        self._start(source)

    # ---- Where bytes come from -----------------------------------------------------------------

    def _start(self, source: Optional[Source]) -> None:
        if source is None:
            return
        if isinstance(source, (bytes, bytearray, memoryview)):
            self.feed(source)
            self.finish()
        elif hasattr(source, "read"):
            self._check(lib.ctrail_reader_source(self._owner.reader, self._stream_reader(source), ffi.NULL))
        else:
            path = os.fsencode(source)  # pyright: ignore[reportArgumentType] # what has no read is none of the others
            if b"\0" in path:
                raise ValueError("a NUL in a path")
            self._check(lib.ctrail_reader_open(self._owner.reader, path))

    def _stream_reader(self, stream: Any) -> Any:
        raised = self._raised

        def read(user: Any, buffer: Any, size: int) -> int:
            try:
                data = stream.read(size)
                if data is None:
                    return READ_WOULD_BLOCK
                if len(data) > size:
                    raise ValueError("read gave more than it was asked for")
                ffi.buffer(buffer, size)[: len(data)] = data
                return len(data)
            except BaseException as error:  # must not pass through C: raised when the library has returned
                raised.append(error)
                return READ_ERROR

        self._owner.borrowed = ffi.callback("ctrail_read_fn", read, error=READ_ERROR)
        return self._owner.borrowed

    def feed(self, data: Union[bytes, bytearray, memoryview]) -> Reader:
        """Hands over more bytes: the reader gives their events, then ends, until it is fed again or finished."""
        given = bytes(data)
        self._enter()
        try:
            self._check(lib.ctrail_reader_feed(self._owner.reader, ffi.from_buffer(given), len(given)))
            self._owner.borrowed = given
        finally:
            self._owner.lock.release()
        return self

    def finish(self) -> Reader:
        """Says that no more bytes will be fed: the reader gives what is left, or says what is missing."""
        self._enter()
        try:
            self._check(lib.ctrail_reader_finish(self._owner.reader))
        finally:
            self._owner.lock.release()
        return self

    # ---- Events --------------------------------------------------------------------------------

    def _enter(self) -> None:
        """To be the only one at work, and to end the life of the event: the lock is held when this returns."""
        self._owner.enter()
        if self._owner.reader is None:
            self._owner.lock.release()
            raise StateError("the reader is closed")
        if self._event is not None:
            event, self._event = self._event, None
            event._leave()

    def _failure(self, code: int) -> Error:
        given = lib.ctrail_reader_error(self._owner.reader)
        if code == SKIPPED or given.code == code:
            return error_of_reader(given, code == SKIPPED)
        return error_of_code(code)

    def _check(self, code: int) -> None:
        if code != OK:
            raise self._failure(code)

    def _advance(self) -> Any:
        """The next event of the library, or the error that it skipped; raises StopIteration and final errors."""
        code = _next(self._owner.reader, self._out)
        if code == OK:
            return self._out[0]
        if self._raised:
            raise self._raised.pop()
        if code == END or code == MORE:
            raise StopIteration
        if code == SKIPPED:
            return self._failure(code)
        raise self._failure(code)

    def _skip(self, error: SkippedError) -> None:
        if self._on_skipped is None:
            raise error
        self._on_skipped(error)

    def __iter__(self) -> Iterator[Event]:
        return self

    def __reduce__(self) -> Any:
        # A second reader of the same input would end the events of the first.
        raise TypeError("a reader can be neither copied nor pickled")

    def __next__(self) -> Event:
        while True:
            self._enter()
            try:
                found = self._advance()
                if not isinstance(found, SkippedError):
                    self._event = Event(found, WORDS[self._out_word], self._owner)
                    return self._event
            finally:
                self._owner.lock.release()
            self._skip(found)

    def fields(self, *paths: str) -> Iterator[Tuple[Optional[str], ...]]:
        """The same fields of every event, as Event.fields gives them: the fastest way, without Event."""
        return _Rows(self, paths)

    # ---- The rest ------------------------------------------------------------------------------

    @property
    def container(self) -> str:
        """In what the records were found last: "log file", "record" …"""
        return self._ask(lambda reader: text(lib.ctrail_container_name(lib.ctrail_reader_container(reader))))

    @property
    def counts(self) -> Counts:
        """How many records of the input were delivered, skipped and rejected so far."""
        return self._ask(_counts)

    @property
    def position(self) -> int:
        """How many bytes of the input have been taken, as stored."""
        return self._ask(lambda reader: int(lib.ctrail_reader_position(reader)))

    def _ask(self, question: Callable[[Any], _Answer]) -> _Answer:
        self._owner.enter()
        try:
            if self._owner.reader is None:
                raise StateError("the reader is closed")
            return question(self._owner.reader)
        finally:
            self._owner.lock.release()

    def close(self) -> None:
        """Ends the reader and its event. May be called again."""
        if self._owner.reader is None:
            return
        self._enter()
        try:
            ffi.release(self._owner.reader)
            self._owner.reader = self._owner.borrowed = None
        finally:
            self._owner.lock.release()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *exception: Any) -> None:
        self.close()


def _counts(reader: Any) -> Counts:
    out = ffi.new("ctrail_counts *", {"size": ffi.sizeof("ctrail_counts")})
    check(lib.ctrail_reader_counts(reader, out))
    return Counts(out.delivered, out.skipped, out.rejected, out.rejected_without_time)


class _Rows:
    def __init__(self, reader: Reader, paths: Tuple[str, ...]):
        self._reader = reader
        self._paths = paths

    def __iter__(self) -> Iterator[Tuple[Optional[str], ...]]:
        return self

    def __next__(self) -> Tuple[Optional[str], ...]:
        reader = self._reader
        while True:
            reader._enter()
            try:
                found = reader._advance()
                if not isinstance(found, SkippedError):
                    return reader._owner.paths_of(self._paths).read(found)
            finally:
                reader._owner.lock.release()
            reader._skip(found)
