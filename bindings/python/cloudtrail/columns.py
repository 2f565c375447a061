"""Logs as Arrow arrays, for what takes the Arrow C stream interface: pyarrow, polars, DuckDB and others."""

from __future__ import annotations

import ctypes
import dataclasses
import os
import sys
import threading
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from .errors import OptionError, error_of_code
from .files import Input, Paths, find, groups_of, is_passed_over
from .library import ERR_ARGUMENT, OK, c_string, ffi, lib, text
from .options import Filter, Texts, Time, options_of
from .parallel import Merged, Opener, Part, forget, last_error

_DICTIONARIES, _JSON, _STRICT, _BY_KEY = 1, 2, 4, 8


class ScanCounts(NamedTuple):
    """What a scan has read so far: ctrail_arrow_counts describes each member."""

    inputs: int
    not_opened: int
    damaged_inputs: int
    records: int
    skipped: int
    rejected: int
    rejected_without_time: int
    rows: int
    left_out: int


# ---- Capsules ------------------------------------------------------------------------------------

_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype = ctypes.py_object
_new_capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]

# What is called when a capsule or a stream goes would have to be written in C: consumers let go of them while an error is
# set. So capsules are kept until nobody else has them, and then what nobody took out of them is released; and what a
# stream refers to is kept until its counts say that it was released.
_exported: List[Tuple[Any, Any]] = []
_kept: List[Tuple[Any, Any]] = []  # counts, and what else a stream refers to
_lock = threading.RLock()  # of both lists
_NAMES = {"ArrowSchema": b"arrow_schema", "ArrowArray": b"arrow_array", "ArrowArrayStream": b"arrow_array_stream"}
_ONLY_HERE = 2  # references: that of the list's element, and of the call that counts them


def _sweep() -> None:
    with _lock:
        for i in range(len(_exported) - 1, -1, -1):
            if sys.getrefcount(_exported[i][0]) <= _ONLY_HERE:
                _release(_exported.pop(i)[1])
        over = [kept for kept in _kept if kept[0].released]
        _kept[:] = [kept for kept in _kept if not kept[0].released]
    for _, keep in over:
        for one in keep:
            if isinstance(one, Merged):
                forget(one)


def _release(struct: Any) -> None:
    if struct.release:
        struct.release(struct)


def _export(struct: Any, kind: str) -> Any:
    _sweep()
    capsule = _new_capsule(int(ffi.cast("uintptr_t", struct)), _NAMES[kind], None)
    with _lock:
        _exported.append((capsule, struct))
    return capsule


class _Stream:
    """Something that is taken as a stream."""

    def __init__(self, stream: Any):
        self._stream = stream

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return _export(self._stream, "ArrowArrayStream")


class Batch:
    """Some rows, that polars.DataFrame, pyarrow.record_batch and others take, once."""

    def __init__(self, schema: Any, batch: Any):
        self._capsules = _export(schema, "ArrowSchema"), _export(batch, "ArrowArray")

    def __arrow_c_array__(self, requested_schema: Any = None) -> Any:
        return self._capsules


def _schema_of(stream: Any) -> Any:
    schema = ffi.new("struct ArrowSchema *")
    if stream.get_schema(stream, schema):
        raise MemoryError
    return schema


# ---- Options -------------------------------------------------------------------------------------


def _c_list(texts: Sequence[bytes], keep: List[Any]) -> Any:
    strings = [ffi.new("char[]", one) for one in texts]
    array = ffi.new("char *[]", strings + [ffi.NULL])
    keep += [strings, array]
    return array


# ---- The scan ------------------------------------------------------------------------------------

_BATCH_BYTES = 4 << 20  # of threads, each of which has several
_GROUP_BYTES, _GROUP_FILES = 2 << 20, 1024  # that a thread takes at once, at most
_GROUPS_EACH = 4  # of a thread, at least, so that all of them end at about the same time


class Scan:
    """
    A table that pyarrow.table, polars.DataFrame, DuckDB and others take as it is; each time it is read anew. Files are
    opened when the first batch is asked for, and read by threads, without Python's lock; rows come in the order of the
    files.
    """

    def __init__(
        self,
        inputs: Sequence[Input],
        filter: Filter,
        table: str = "events",
        columns: Optional[Sequence[str]] = None,
        flags: int = 0,
        batch_rows: int = 0,
        threads: Optional[int] = None,
        progress: bool = False,
    ):
        self._inputs, self._columns = inputs, columns
        self.filter: Filter = filter
        self.table: str = table
        self._flags, self._batch_rows, self._threads, self._progress = flags, batch_rows, threads, progress
        self._count: Callable[[str], int] = lambda name: 0
        self._not_opened = 0
        _release(self._new_stream([inputs[0]])[0])  # so that what is wrong is said here

    def with_(self, **changed: Any) -> Scan:
        """The same, but for what is named."""
        own = {name: getattr(self, "_" + name) for name in ("inputs", "columns", "flags", "batch_rows", "threads", "progress")}
        return Scan(**{**own, "filter": self.filter, "table": self.table, **changed})

    def _new_stream(self, inputs: Sequence[Input], **options: Any) -> Tuple[Any, Any, List[Any]]:
        """A stream of the library's, its counts, and what it refers to until these say that it was released."""
        reader, kept = options_of(self.filter)
        keep: List[Any] = [kept]
        counts = ffi.new("ctrail_arrow_counts *", {"size": ffi.sizeof("ctrail_arrow_counts")})
        size = ffi.sizeof("ctrail_arrow_options")
        given = ffi.new("ctrail_arrow_options *", {"size": size, "flags": self._flags, **options})
        table = c_string("table", self.table)
        given.reader, given.table, given.counts, given.batch_rows = reader, table, counts, self._batch_rows
        if not given.next:
            given.paths = _c_list([os.fsencode(one.name) for one in inputs], keep)
        if self._columns is not None:
            given.columns = _c_list([column.encode() for column in self._columns], keep)
        stream, message = ffi.new("struct ArrowArrayStream *"), ffi.new("char[]", 512)
        code = lib.ctrail_arrow_stream(stream, given, message, 512)
        if code != OK:
            raise error_of_code(code, text(message) or None)
        with _lock:
            _kept.append((counts, keep))
        return stream, counts, keep

    def _open_part(self, inputs: Sequence[Input]) -> Part:
        if not any(one.store for one in inputs):
            return Part(*self._new_stream(inputs, batch_bytes=_BATCH_BYTES))
        opener = Opener(inputs)
        return Part(*self._new_stream(inputs, batch_bytes=_BATCH_BYTES, next=opener.next), opener)

    def wanted(self) -> List[Input]:
        """The files that are not passed over for what their names tell."""
        reader, _ = options_of(self.filter)
        by_key = bool(self._flags & _BY_KEY)
        return [one for one in self._inputs if not is_passed_over(one.name, reader.filter, by_key)]

    def _merged(self, inputs: Sequence[Input], threads: int) -> Any:
        each = threads * _GROUPS_EACH
        groups = groups_of(
            inputs,
            min(_GROUP_BYTES, sum(one.size for one in inputs) // each + 1),
            min(_GROUP_FILES, len(inputs) // each + 1),
        )
        stream, counts, keep = self._new_stream(self._inputs[:1])
        watch = _watch(len(inputs)) if self._progress and inputs else None
        merged = Merged(stream, counts, groups, threads, self._open_part, watch)
        keep.append(merged)
        self._count = merged.count
        return stream

    def _stream(self) -> Any:
        """By one stream of the library's where that does, else merged."""
        is_remote = any(one.store for one in self._inputs)
        threads = _threads(is_remote) if self._threads is None else self._threads
        if is_remote or self._progress or (threads > 1 and len(self._inputs) > 1):
            inputs = self.wanted()
            self._not_opened = len(self._inputs) - len(inputs)
            return self._merged(inputs, threads)
        stream, counts, _ = self._new_stream(self._inputs)
        self._not_opened, self._count = 0, lambda name: getattr(counts, name)
        return stream

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return _export(self._stream(), "ArrowArrayStream")

    def __arrow_c_schema__(self) -> Any:
        stream, _, _ = self._new_stream(self._inputs[:1])
        try:
            return _export(_schema_of(stream), "ArrowSchema")
        finally:
            _release(stream)

    def without_rows(self) -> Any:
        """A stream that ends at once, for those who learn the schema from one."""
        return _Stream(self.with_()._merged([], 1))

    def batches(self) -> Iterator[Batch]:
        """One after the other; the files are closed when the iterator is."""
        stream = self._stream()
        try:
            while True:
                batch = ffi.new("struct ArrowArray *")
                if stream.get_next(stream, batch):
                    raise OSError(last_error(stream))
                if not batch.release:
                    break
                yield Batch(_schema_of(stream), batch)
        finally:
            _release(stream)

    @property
    def counts(self) -> ScanCounts:
        """Of the stream that was taken last, so far; where threads read, it may be more than was given."""
        counts = ScanCounts(*map(self._count, ScanCounts._fields))
        return counts._replace(not_opened=counts.not_opened + self._not_opened)

    def to_polars_lazy(self) -> Any:
        """A polars.LazyFrame, which reads the columns, and of the records those, that its query needs."""
        from .lazy import lazy_frame

        return lazy_frame(self)


def flags_of(dictionaries: bool = False, json: bool = False, strict: bool = False, by_key: bool = False) -> int:
    return _DICTIONARIES * dictionaries | _JSON * json | _STRICT * strict | _BY_KEY * by_key


def _threads(is_remote: bool) -> int:
    """As many as there are processors; more where they mostly wait."""
    if hasattr(os, "sched_getaffinity"):
        return max(len(os.sched_getaffinity(0)), 8 * is_remote)
    return max(os.cpu_count() or 1, 8 * is_remote)


def _watch(files: int) -> Any:
    # An ImportError names what is missing.
    from tqdm.auto import tqdm  # type: ignore[import-not-found,import-untyped,unused-ignore]

    return tqdm(total=files, unit="file")


def scan(
    paths: Paths,
    *,
    table: str = "events",
    columns: Optional[Sequence[str]] = None,
    filter: Optional[Filter] = None,
    pattern: Texts = None,
    since: Optional[Time] = None,
    until: Optional[Time] = None,
    dictionaries: bool = False,
    json: bool = False,
    strict: bool = False,
    by_key: bool = False,
    batch_rows: int = 0,
    threads: Optional[int] = None,
    filesystem: Any = None,
    storage_options: Optional[Dict[str, Any]] = None,
    progress: bool = False,
) -> Scan:
    """
    Logs as columns: docs/columns.md lists the tables. paths: files; folders, in which all logs are read; patterns of names;
    URLs ("s3://…") that fsspec knows, or without it pyarrow. columns: names, of members of structs too; None: all but those on
    request. pattern, since, until: as in the filter, in the place of what it says. dictionaries: texts of few values as
    dictionaries. json: JSON with the extension type arrow.json. strict: damage is an error. by_key: files are not opened
    for another account or region, by their names. threads: how many read; None: as many as there are processors.
    filesystem: of fsspec or pyarrow.fs, in which the paths are. storage_options: fsspec's. progress: a bar on standard
    error, by tqdm.
    """
    given = {"pattern": pattern, "since": since, "until": until}
    chosen: Dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if threads is not None and threads < 1:
        raise OptionError(ERR_ARGUMENT, f"threads is {threads}: at least 1 must read")
    return Scan(
        find(paths, filesystem, storage_options),
        dataclasses.replace(filter or Filter(), **chosen),
        table,
        columns,
        flags_of(dictionaries, json, strict, by_key),
        batch_rows,
        threads,
        progress,
    )
