"""
Batches that threads read, as one Arrow stream: in the order of the files, as if one thread had read them.

Such a stream is one of the library's, of which only get_next and get_last_error are ours. For its release must be C:
consumers let go of streams while an error is set. The library says in the stream's counts that it was released, and
there the threads look.
"""

from __future__ import annotations

import collections
import errno
import os
import threading
from typing import Any, Callable, Deque, Dict, List, Optional, Sequence

from .files import Input
from .library import END, ERR_IO, OK, READ_ERROR, ffi, text

_BATCHES_EACH = 4  # that a thread may be ahead
_MOST_BATCHES = 32  # that all of them may be
_LOOK_SECONDS = 0.1  # between looks whether the stream was released


# ---- Files that the library cannot open itself -----------------------------------------------------


class Opener:
    """Gives a stream of the library its inputs, from their stores; what goes wrong is in `error`."""

    def __init__(self, inputs: Sequence[Input]):
        self._inputs = iter(inputs)
        self._file: Any = None
        self._name: Any = None
        self._input: Optional[Input] = None
        self._read: Any = ffi.callback("int64_t (*)(void *, void *, size_t)", self._fill, error=READ_ERROR)
        self.next: Any = ffi.callback("ctrail_rc (*)(void *, ctrail_arrow_input *)", self._open, error=ERR_IO)
        self.error: Optional[str] = None

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _fail(self, error: BaseException) -> None:
        name = self._input.name if self._input else ""
        self.error = f"{name}: {type(error).__name__}: {error}"

    def _open(self, user: Any, out: Any) -> int:
        try:
            self.close()
            self._input = next(self._inputs, None)
            if self._input is None:
                return END
            self._name = ffi.new("char[]", os.fsencode(self._input.name))
            out.name, out.read = self._name, self._read
            one = self._input
            self._file = one.store.open(one.path) if one.store else open(one.path or one.name, "rb")
            return OK
        except BaseException as error:
            self._fail(error)
            return ERR_IO

    def _fill(self, user: Any, buffer: Any, size: int) -> int:
        try:
            found = self._file.read(size)
            ffi.memmove(buffer, found, len(found))
            return len(found)
        except BaseException as error:
            self._fail(error)
            return READ_ERROR


# ---- Streams of the library's ----------------------------------------------------------------------


def last_error(stream: Any) -> str:
    said = stream.get_last_error(stream)
    return text(said) if said else "not enough memory"


class Part:
    """A stream of the library's over some of the files, read by one thread."""

    def __init__(self, stream: Any, counts: Any, keep: Any, opener: Optional[Opener] = None):
        self._stream, self._keep, self._opener = stream, keep, opener
        self.counts: Any = counts

    def read(self) -> Any:
        """The next batch; None at the end. The library works without Python's lock."""
        batch, stream = ffi.new("struct ArrowArray *"), self._stream
        if stream.get_next(stream, batch):
            raise OSError(self._opener and self._opener.error or last_error(stream))
        return batch if batch.release else None

    def close(self) -> None:
        self._stream.release(self._stream)
        if self._opener:
            self._opener.close()


class _Group:
    """Files that one thread reads."""

    def __init__(self, inputs: Sequence[Input]):
        self.inputs = inputs
        self.batches: Deque[Any] = collections.deque()
        self.is_over = False
        self.error: Optional[str] = None


class Merged:
    """What is read of groups of files by threads, which begin when the first batch is asked for."""

    def __init__(
        self,
        stream: Any,
        counts: Any,
        groups: Sequence[Sequence[Input]],
        threads: int,
        open_part: Callable[[Sequence[Input]], Part],
        watch: Any = None,
    ):
        self._released = counts  # of `stream`, whose batches these are
        self._groups = [_Group(inputs) for inputs in groups]
        self._threads = min(threads, len(groups))
        self._open_part, self._watch = open_part, watch
        self._changed = threading.Condition()
        self._working: int = 0
        self._taken = self._given = self._ahead = 0  # groups; batches that wait
        self._parts: List[Part] = []
        self._ended: Dict[str, int] = collections.Counter()  # the counts of parts that are over
        self._error: Any = None
        self._is_begun = False
        self._key = _key(stream)
        stream.get_next, stream.get_last_error = _get_next, _get_last_error
        _merged[self._key] = self

    # ---- The side of the consumer

    def give(self, out: Any) -> int:
        with self._changed:
            self._begin()
            while self._error is None and self._given < len(self._groups):
                group = self._groups[self._given]
                if group.batches:
                    return self._move(group.batches.popleft(), out)
                if group.error is not None:
                    self._error = ffi.new("char[]", group.error.encode("utf-8", "replace"))
                elif group.is_over:
                    self._given += 1
                    self._changed.notify_all()
                else:
                    self._changed.wait()
            self._changed.notify_all()
        return errno.EIO if self._error is not None else 0

    def _move(self, batch: Any, out: Any) -> int:
        self._ahead -= 1
        out[0] = batch[0]
        batch.release = ffi.NULL
        self._changed.notify_all()
        return 0

    def fail(self, error: BaseException) -> int:
        self._error = ffi.new("char[]", (str(error) or type(error).__name__).encode("utf-8", "replace"))
        return errno.EIO

    @property
    def last_error(self) -> Any:
        return ffi.NULL if self._error is None else self._error

    def count(self, name: str) -> int:
        """One of ctrail_arrow_counts, of all parts so far."""
        with self._changed:
            return self._count(name)

    def _count(self, name: str) -> int:
        return self._ended[name] + sum(int(getattr(part.counts, name)) for part in self._parts)

    # ---- The side of the threads

    def _begin(self) -> None:
        if self._is_begun:
            return
        self._is_begun = True
        for _ in range(self._threads):
            threading.Thread(target=self._work, name="cloudtrail", daemon=True).start()
            self._working += 1

    def _is_unwanted(self) -> bool:
        return bool(self._released.released) or self._error is not None

    def _work(self) -> None:
        try:
            while True:
                group = self._take()
                if group is None:
                    break
                self._read(group)
        finally:
            self._leave()

    def _take(self) -> Optional[_Group]:
        with self._changed:
            if self._taken == len(self._groups) or self._is_unwanted():
                return None
            self._taken += 1
            return self._groups[self._taken - 1]

    def _read(self, group: _Group) -> None:
        part, error = None, None
        try:
            part = self._start(group)
            while self._has_room(group):
                batch = part.read()
                if batch is None:
                    break
                self._add(group, batch)
        except BaseException as wrong:
            error = str(wrong) or type(wrong).__name__
        with self._changed:
            if part:
                self._end(part)
            group.error, group.is_over = error, True
            self._changed.notify_all()

    def _start(self, group: _Group) -> Part:
        part = self._open_part(group.inputs)
        with self._changed:
            self._parts.append(part)
        return part

    def _end(self, part: Part) -> None:
        self._parts.remove(part)
        for name in dir(part.counts):
            self._ended[name] += getattr(part.counts, name)
        part.close()
        self._show()

    def _has_room(self, group: _Group) -> bool:
        """Waits until another batch may be read; False when nobody wants it any more."""
        most = min(_BATCHES_EACH * self._threads, _MOST_BATCHES)
        with self._changed:
            while not self._is_unwanted():
                is_next = group is self._groups[self._given]
                if self._ahead < most or (is_next and len(group.batches) < _BATCHES_EACH):
                    return True
                self._changed.wait(_LOOK_SECONDS)
        return False

    def _add(self, group: _Group, batch: Any) -> None:
        with self._changed:
            group.batches.append(batch)
            self._ahead += 1
            self._show()
            self._changed.notify_all()

    def _leave(self) -> None:
        """The last thread stays until all was given, or is not wanted: then it is released."""
        with self._changed:
            self._working -= 1
            if self._working:
                return
            while self._ahead and not self._is_unwanted():
                self._changed.wait(_LOOK_SECONDS)
            for group in self._groups:
                while group.batches:
                    batch = group.batches.popleft()
                    batch.release(batch)
            self._ahead = 0
        if self._watch is not None:
            self._watch.close()

    def _show(self) -> None:
        if self._watch is not None:
            self._watch.update(self._count("inputs") - self._watch.n)


# ---- What the stream calls -------------------------------------------------------------------------

# By the address of what is the stream's own, which stays when the stream is moved. It is forgotten by what sweeps.
_merged: Dict[int, Merged] = {}


def _key(stream: Any) -> int:
    return int(ffi.cast("uintptr_t", stream.private_data))


def forget(merged: Merged) -> None:
    """After its stream was released; another one may have its address by then."""
    if _merged.get(merged._key) is merged:
        del _merged[merged._key]


def _give_next(stream: Any, out: Any) -> int:
    merged = _merged[_key(stream)]
    out.release = ffi.NULL
    try:
        return merged.give(out)
    except BaseException as error:  # KeyboardInterrupt too, which nobody above would see
        return merged.fail(error)


def _give_last_error(stream: Any) -> Any:
    return _merged[_key(stream)].last_error


_get_next = ffi.callback("int (*)(struct ArrowArrayStream *, struct ArrowArray *)", _give_next, error=errno.EIO)
_get_last_error = ffi.callback("const char *(*)(struct ArrowArrayStream *)", _give_last_error, error=ffi.NULL)
