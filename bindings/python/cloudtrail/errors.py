"""The library's error codes as exceptions."""

from __future__ import annotations

import os
from typing import Any, Dict, Optional, Type

from .library import ERR_ARGUMENT, ERR_IO, ERR_STATE, ffi, lib, text


class Error(Exception):
    """
    What the library answered. code: below 0; name: "CTRAIL_ERR_JSON"; message: what is wrong; record: its number in
    the input, from 1, 0 outside of any; offset: where it starts, in uncompressed bytes; at: where the fault was
    noticed; skipped: how many bytes were passed over; path: the file's, or None; system_error: errno, or 0.
    """

    def __init__(self, code: int, message: Optional[str] = None):
        self.code: int = code
        self.name: str = text(lib.ctrail_rc_name(code))
        self.message: str = message or text(lib.ctrail_rc_message(code))
        self.record: int = 0
        self.offset: int = 0
        self.at: int = 0
        self.skipped: int = 0
        self.system_error: int = 0
        self.path: Optional[str] = None
        super().__init__(code, self.message)

    def __reduce__(self) -> Any:
        # As pickle needs it: classes of errors are not all made of the same arguments.
        return _remade, (type(self), self.args, self.__dict__)

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        if self.record:
            where += f"record {self.record} at offset {self.offset}: "
        return f"{where}{self.message} ({self.name})"


def _remade(kind: Type[Error], arguments: Any, members: Dict[str, Any]) -> Error:
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(members)
    if isinstance(error, FileError):
        error._fill()
    return error


class SkippedError(Error):
    """A record, or some bytes, could not be read. The reader goes on behind it: call next, or loop, again."""


class InputError(Error):
    """The input cannot be read further: it is cut off, or damaged."""


class FileError(InputError, OSError):
    """The file cannot be opened or read; errno and strerror say why, filename which."""

    errno: Optional[int]
    strerror: Optional[str]
    filename: Optional[str]

    def _fill(self) -> None:
        """The members of an OSError."""
        self.errno, self.filename = self.system_error, self.path
        self.strerror = os.strerror(self.system_error) if self.system_error else None

    def __str__(self) -> str:
        reason = f": {self.strerror}" if self.strerror else ""
        return f"{self.path}: {self.message}{reason} ({self.name})"


class MissingFileError(FileError, FileNotFoundError):
    """There is no such file."""


class FolderError(FileError, IsADirectoryError):
    """It is a folder."""


class NoFolderError(FileError, NotADirectoryError):
    """A part of the path that must be a folder is none."""


class ForbiddenFileError(FileError, PermissionError):
    """The file may not be read."""


_FILE_ERRORS: Dict[Type[OSError], Type[FileError]] = {
    FileNotFoundError: MissingFileError,
    IsADirectoryError: FolderError,
    NotADirectoryError: NoFolderError,
    PermissionError: ForbiddenFileError,
}


class OptionError(Error, ValueError):
    """A value out of its range."""


class StateError(Error, RuntimeError):
    """Not now: the reader is closed, or is in use by another thread or by the caller."""

    def __init__(self, message: str):
        super().__init__(ERR_STATE, message)


class StaleEventError(StateError):
    """The event's reader has gone on, or is closed: copy() keeps an event."""

    def __init__(self) -> None:
        super().__init__("the event's reader has gone on, or is closed: event.copy() keeps an event")


def error_of_code(code: int, message: Optional[str] = None) -> Error:
    """For an answer of a call that no input is the reason of."""
    if code == ERR_ARGUMENT:
        return OptionError(code, message)
    if code == ERR_STATE:
        return StateError(message or text(lib.ctrail_rc_message(code)))
    return Error(code, message)


def _kind_of(given: Any, skipped: bool) -> Type[Error]:
    if skipped:
        return SkippedError
    if given.code != ERR_IO:
        return InputError
    # OSError itself knows which of its kinds a number is of.
    return _FILE_ERRORS.get(type(OSError(given.system_error, "")), FileError)


def error_of_reader(given: Any, skipped: bool) -> Error:
    """A ctrail_error as an exception."""
    error = _kind_of(given, skipped)(given.code, text(given.message))
    error.record, error.offset, error.at, error.skipped = given.record, given.offset, given.at, given.skipped
    error.system_error = given.system_error
    if given.path != ffi.NULL:
        error.path = text(given.path)
    if isinstance(error, FileError):
        error._fill()
    return error
