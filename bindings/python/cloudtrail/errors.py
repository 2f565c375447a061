"""The library's error codes as exceptions."""

from __future__ import annotations

from typing import Any, Optional

from .library import ERR_ARGUMENT, ERR_IO, ERR_STATE, ffi, lib, text


class Error(Exception):
    """
    What the library answered. code: below 0; name: "CTRAIL_ERR_JSON"; message: what is wrong; record: its number in
    the input, from 1, 0 outside of any; offset: where it starts, in uncompressed bytes; at: where the fault was
    noticed; skipped: how many bytes were passed over; path: the file's, or None; system_error: errno, or 0.
    """

    def __init__(self, code: int, message: Optional[str] = None):
        self.code = code
        self.name = text(lib.ctrail_rc_name(code))
        self.message = message or text(lib.ctrail_rc_message(code))
        self.record = self.offset = self.at = self.skipped = self.system_error = 0
        self.path: Optional[str] = None
        super().__init__(code, self.message)

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        if self.record:
            where += f"record {self.record} at offset {self.offset}: "
        return f"{where}{self.message} ({self.name})"


class SkippedError(Error):
    """A record, or some bytes, could not be read. The reader goes on behind it: call next, or loop, again."""


class InputError(Error):
    """The input cannot be read further: it is cut off, or damaged."""


class FileError(InputError, OSError):
    """The file cannot be opened or read; errno says why."""


class OptionError(Error, ValueError):
    """A value out of its range."""


class StateError(Error, RuntimeError):
    """Not now: the reader is closed, or is in use by another thread or by the caller."""

    def __init__(self, message: str):
        super().__init__(ERR_STATE, message)


class StaleEventError(StateError):
    """The event's reader has gone on, or is closed: copy() keeps an event."""

    def __init__(self) -> None:
        super().__init__("the event's reader has gone on, or is closed")


def error_of_code(code: int, message: Optional[str] = None) -> Error:
    """For an answer of a call that no input is the reason of."""
    if code == ERR_ARGUMENT:
        return OptionError(code, message)
    if code == ERR_STATE:
        return StateError(message or text(lib.ctrail_rc_message(code)))
    return Error(code, message)


def error_of_reader(given: Any, skipped: bool) -> Error:
    """A ctrail_error as an exception."""
    kind = SkippedError if skipped else FileError if given.code == ERR_IO else InputError
    error = kind(given.code, text(given.message))
    error.record, error.offset, error.at, error.skipped = given.record, given.offset, given.at, given.skipped
    error.system_error = given.system_error
    if given.path != ffi.NULL:
        error.path = text(given.path)
    if isinstance(error, FileError):
        error.errno, error.strerror, error.filename = error.system_error, error.message, error.path
    return error
