"""Which files to read: on this machine, or where fsspec or pyarrow.fs reach."""

from __future__ import annotations

import glob
import os
import re
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple, Union

from .errors import OptionError
from .library import ERR_ARGUMENT, OK, ffi, lib

Path = Union[str, "os.PathLike[str]"]
Paths = Union[Path, Sequence[Path]]

_SUFFIXES = (".json", ".gz", ".ndjson", ".jsonl")


class Input(NamedTuple):
    """A log file."""

    name: str
    size: int  # in bytes; 0 where nobody says
    store: Any = None  # that opens it; None: it is a file of this machine
    path: str = ""  # its name in the store


# ---- Stores: file systems that are not this machine's ----------------------------------------------


class _Fsspec:
    def __init__(self, system: Any):
        self._system = system

    def open(self, path: str) -> Any:
        return self._system.open(path, "rb")

    def find(self, path: str) -> Optional[List[Tuple[str, int]]]:
        """The path and the size of each file in a folder; None if it is no folder."""
        if not self._system.isdir(path):
            return None
        found = self._system.find(path, detail=True)
        return [(name, about.get("size") or 0) for name, about in sorted(found.items())]

    def matching(self, pattern: str) -> List[str]:
        return sorted(self._system.glob(pattern))

    def url(self, path: str) -> str:
        return str(self._system.unstrip_protocol(path))

    def size(self, path: str) -> int:
        try:
            return self._system.size(path) or 0
        except OSError:
            return 0  # it is said when the file is read


class _Arrow:
    def __init__(self, system: Any):
        self._system = system

    def open(self, path: str) -> Any:
        return self._system.open_input_stream(path, compression=None)

    def find(self, path: str) -> Optional[List[Tuple[str, int]]]:
        from pyarrow import fs  # type: ignore[import-not-found,import-untyped,unused-ignore]

        if self._system.get_file_info(path).type != fs.FileType.Directory:
            return None
        found = self._system.get_file_info(fs.FileSelector(path, recursive=True))
        return sorted((one.path, one.size or 0) for one in found if one.type == fs.FileType.File)

    def size(self, path: str) -> int:
        return self._system.get_file_info(path).size or 0


def _store_of(system: Any) -> Any:
    """Of an object of fsspec's, or of pyarrow.fs."""
    return _Arrow(system) if hasattr(system, "open_input_stream") else _Fsspec(system)


def _open_store(url: str, storage_options: Optional[Dict[str, Any]]) -> Tuple[Any, str]:
    """For a URL: the store, and the path in it. By fsspec, which knows more of them, or by pyarrow."""
    try:
        from fsspec.core import url_to_fs  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        # An ImportError names what is missing.
        from pyarrow.fs import FileSystem  # type: ignore[import-not-found,import-untyped,unused-ignore]

        if storage_options:
            raise OptionError(ERR_ARGUMENT, "storage_options are fsspec's, which is not installed") from None
        system, path = FileSystem.from_uri(url)
        return _Arrow(system), path
    system, path = url_to_fs(url, **(storage_options or {}))
    return _Fsspec(system), path


# ---- Looking for files -----------------------------------------------------------------------------


def _is_log(path: str, folder: str) -> bool:
    """Nothing hidden, as on this machine."""
    parts = path[len(folder) :].strip("/").split("/")
    return path.endswith(_SUFFIXES) and not any(part.startswith(".") for part in parts)


def _of_store(store: Any, path: str, name: str) -> List[Input]:
    found = store.find(path)
    if found is None:
        return [Input(name, store.size(path), store, path)]
    inside = len(path.rstrip("/"))
    return [
        Input(name.rstrip("/") + one[inside:], size, store, one) for one, size in found if _is_log(one, path)
    ]


def _of_paths(store: Any, path: str, name: str, name_of: Callable[[str], str]) -> List[Input]:
    """Of a path, or of those that a pattern finds, which is fsspec's."""
    if not isinstance(store, _Fsspec) or not glob.has_magic(path):
        return _of_store(store, path, name)
    return [one for found in store.matching(path) for one in _of_store(store, found, name_of(found))]


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0  # it is said when the file is read


def _of_folder(folder: str) -> Iterator[Input]:
    """The logs in a folder and those inside of it, in the order of their names; nothing hidden."""
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if name.startswith("."):
            continue
        if os.path.isdir(path) and not os.path.islink(path):
            yield from _of_folder(path)
        elif name.endswith(_SUFFIXES) and os.path.isfile(path):
            yield Input(path, _size(path))


def _is_pattern(path: str) -> bool:
    """A file may have such a name, too."""
    return glob.has_magic(path) and not os.path.lexists(path)


def _of_machine(path: str) -> List[Input]:
    if _is_pattern(path):
        return [one for found in sorted(glob.glob(path, recursive=True)) for one in _of_machine(found)]
    return list(_of_folder(path)) if os.path.isdir(path) else [Input(path, _size(path))]


_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+(://|::)")
_FILE_URL = re.compile(r"file:(//(localhost)?(?=/))?(?=/)")


def _of_path(path: str, store: Any, storage_options: Optional[Dict[str, Any]]) -> List[Input]:
    if store:
        return _of_paths(store, path, path, str)
    local = _FILE_URL.match(path)
    if local:
        from urllib.parse import unquote

        return _of_machine(unquote(path[local.end() :]))
    if not _URL.match(path):
        return _of_machine(path)
    opened, inside = _open_store(path, storage_options)
    return _of_paths(opened, inside, path, opened.url if isinstance(opened, _Fsspec) else str)


def find(paths: Paths, filesystem: Any = None, storage_options: Optional[Dict[str, Any]] = None) -> List[Input]:
    """Files, all logs of folders, and of what patterns match: "2024/*/", "**/*.gz"."""
    store = None if filesystem is None else _store_of(filesystem)
    given: Sequence[Any] = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
    inputs: List[Input] = []
    for one in given:
        path = os.fspath(one)
        found = _of_path(path, store, storage_options)
        if not found:
            what = "no logs match" if glob.has_magic(path) else "no logs in the folder"
            raise OptionError(ERR_ARGUMENT, f"{what} {path!r}")
        inputs += found
    if not inputs:
        raise OptionError(ERR_ARGUMENT, "paths is an empty list")
    return inputs


# ---- By their names --------------------------------------------------------------------------------


def _strings(array: Any) -> Optional[List[bytes]]:
    """Of a filter's member; None for what asks for nothing."""
    found: List[bytes] = []
    while array and array[len(found)]:
        found.append(ffi.string(array[len(found)]))
    return found or None


def is_passed_over(name: str, filter: Any, by_key: bool) -> bool:
    """Whether the name of a log file tells that a ctrail_filter rejects all that is in it: as the library does."""
    key, spelled = ffi.new("ctrail_trail_key *", {"size": ffi.sizeof("ctrail_trail_key")}), os.fsencode(name)
    if lib.ctrail_trail_key_parse(spelled, len(spelled), key) != OK:
        return False
    if filter.since and lib.ctrail_trail_key_is_before(spelled, len(spelled), filter.since) == 1:
        return True
    if not by_key:
        return False
    accounts, regions = _strings(filter.account), _strings(filter.region)
    return (accounts is not None and ffi.unpack(key.account.ptr, key.account.len) not in accounts) or (
        regions is not None and ffi.unpack(key.region.ptr, key.region.len) not in regions
    )


def groups_of(inputs: Sequence[Input], bytes_each: int, files_each: int) -> List[List[Input]]:
    """Neighbours together, until they have so many bytes, or are so many."""
    groups: List[List[Input]] = []
    size = bytes_each
    for one in inputs:
        if size >= bytes_each or len(groups[-1]) >= files_each:
            groups.append([])
            size = 0
        groups[-1].append(one)
        size += one.size
    return groups
