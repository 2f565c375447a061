"""Logs as Arrow arrays, for what takes the Arrow C stream interface: pyarrow, polars, DuckDB and others."""

from __future__ import annotations

import ctypes
import dataclasses
import os
import sys
import threading
from typing import Any, Iterator, List, NamedTuple, Optional, Sequence, Tuple, Union

from .errors import OptionError, error_of_code
from .library import ERR_ARGUMENT, OK, c_string, ffi, lib, text
from .options import Filter, Texts, Time, options_of

Path = Union[str, "os.PathLike[str]"]

_SUFFIXES = (".json", ".gz", ".ndjson", ".jsonl")
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
_NAMES = {"ArrowSchema": b"arrow_schema", "ArrowArrayStream": b"arrow_array_stream"}
_ONLY_HERE = 2  # references: that of the list's element, and of the call that counts them


def _sweep() -> None:
    with _lock:
        for i in range(len(_exported) - 1, -1, -1):
            if sys.getrefcount(_exported[i][0]) <= _ONLY_HERE:
                _release(_exported.pop(i)[1])
        _kept[:] = [kept for kept in _kept if not kept[0].released]


def _release(struct: Any) -> None:
    if struct.release:
        struct.release(struct)


def _export(struct: Any, kind: str) -> Any:
    _sweep()
    capsule = _new_capsule(int(ffi.cast("uintptr_t", struct)), _NAMES[kind], None)
    with _lock:
        _exported.append((capsule, struct))
    return capsule


# ---- Paths ---------------------------------------------------------------------------------------


def _of_folder(folder: str) -> Iterator[str]:
    """The logs in a folder and those inside of it, in the order of their names; nothing hidden."""
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if name.startswith("."):
            continue
        if os.path.isdir(path) and not os.path.islink(path):
            yield from _of_folder(path)
        elif name.endswith(_SUFFIXES) and os.path.isfile(path):
            yield path


def _files(paths: Union[Path, Sequence[Path]]) -> List[str]:
    given = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
    files: List[str] = []
    for path in map(os.fspath, given):
        found = list(_of_folder(path)) if os.path.isdir(path) else [path]
        if not found:
            raise OptionError(ERR_ARGUMENT, f"no logs in the folder {path!r}")
        files += found
    return files


def _c_list(texts: Sequence[bytes], keep: List[Any]) -> Any:
    strings = [ffi.new("char[]", one) for one in texts]
    array = ffi.new("char *[]", strings + [ffi.NULL])
    keep += [strings, array]
    return array


# ---- The scan ------------------------------------------------------------------------------------


class Scan:
    """
    A table that pyarrow.table, polars.DataFrame, DuckDB and others take as it is; each time it is read anew. Files are
    opened when the first batch is asked for, and read without Python's lock where the consumer gives it up.
    """

    def __init__(self, files: List[str], table: str, columns: Optional[Sequence[str]], filter: Filter, **options: int):
        self._files, self._table, self._columns, self._filter = files, table, columns, filter
        self._options = options
        self._counts: Any = None
        _release(self._stream())  # so that what is wrong is said here

    def _stream(self) -> Any:
        reader, kept = options_of(self._filter)
        keep: List[Any] = [kept]
        self._counts = ffi.new("ctrail_arrow_counts *", {"size": ffi.sizeof("ctrail_arrow_counts")})
        options = ffi.new("ctrail_arrow_options *", {"size": ffi.sizeof("ctrail_arrow_options"), **self._options})
        table = c_string("table", self._table)
        options.reader, options.table, options.counts = reader, table, self._counts
        options.paths = _c_list([os.fsencode(file) for file in self._files], keep)
        if self._columns is not None:
            options.columns = _c_list([column.encode() for column in self._columns], keep)
        stream, message = ffi.new("struct ArrowArrayStream *"), ffi.new("char[]", 512)
        code = lib.ctrail_arrow_stream(stream, options, message, 512)
        if code != OK:
            raise error_of_code(code, text(message) or None)
        with _lock:
            _kept.append((self._counts, keep))
        return stream

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        return _export(self._stream(), "ArrowArrayStream")

    def __arrow_c_schema__(self) -> Any:
        stream, schema = self._stream(), ffi.new("struct ArrowSchema *")
        code = stream.get_schema(stream, schema)
        _release(stream)
        if code:
            raise MemoryError
        return _export(schema, "ArrowSchema")

    @property
    def counts(self) -> ScanCounts:
        """Of the stream that was taken last, so far."""
        return ScanCounts(*(getattr(self._counts, name) for name in ScanCounts._fields))


def scan(
    paths: Union[Path, Sequence[Path]],
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
) -> Scan:
    """
    Logs as columns: docs/columns.md lists the tables. paths: files, and folders, in which all logs are read. columns:
    names, of members of structs too; None: all but those on request. pattern, since, until: as in the filter, in the
    place of what it says. dictionaries: texts of few values as dictionaries. json: JSON with the extension type
    arrow.json. strict: damage is an error. by_key: files are not opened for another account or region, by their names.
    """
    given = {"pattern": pattern, "since": since, "until": until}
    chosen = {name: value for name, value in given.items() if value is not None}
    flags = _DICTIONARIES * dictionaries | _JSON * json | _STRICT * strict | _BY_KEY * by_key
    filter = dataclasses.replace(filter or Filter(), **chosen)
    return Scan(_files(paths), table, columns, filter, flags=flags, batch_rows=batch_rows)
