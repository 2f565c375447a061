"""Filters and limits."""

from __future__ import annotations

import dataclasses
import datetime
import re
from typing import Any, List, Optional, Sequence, Tuple, Union

from .errors import OptionError
from .library import ERR_ARGUMENT, OK, c_string, ffi, lib, text
from .pattern import PatternLike, array_of, patterns_of

ABSENT = -(2**63)

Time = Union[str, datetime.date, datetime.datetime, int]
"""
A text, "2024-03-12T10:00:00Z", "2024-03-12"; a datetime with its zone; nanoseconds since 1970; or a date. A date is its
first moment in UTC.
"""

Texts = Union[str, Sequence[str], None]
"""A text, or several of which an event must have one; none of them, like None, asks for nothing."""


@dataclasses.dataclass(frozen=True)
class Filter:
    """Which events to deliver: all that is not None must agree. ctrail_filter describes each member."""

    event_id: Texts = None
    event_name: Texts = None
    event_source: Texts = None
    user_name: Texts = None
    access_key_id: Texts = None
    read_only: Optional[bool] = None
    since: Optional[Time] = None  # since <= eventTime
    until: Optional[Time] = None  # eventTime < until
    resource_type: Texts = None
    resource_name: Texts = None
    instance_id: Texts = None
    error_code: Texts = None
    region: Texts = None
    account: Texts = None
    source_ip: Texts = None  # an address, a CIDR block, or any other text
    arn: Texts = None
    role: Texts = None
    failed: Optional[bool] = None
    pattern: Union[None, PatternLike, Sequence[PatternLike]] = None  # of which one must match: docs/patterns.md


_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _of_text(name: str, time: str) -> int:
    whole = (time + "T00:00:00Z" if _DATE.fullmatch(time) else time).encode()
    out = ffi.new("int64_t *")
    if lib.ctrail_time_parse(whole, len(whole), out) != OK:
        raise OptionError(ERR_ARGUMENT, f"{name}: {time!r} is neither a date nor a time, as 2024-03-12T10:00:00Z is")
    return int(out[0])


def _of_datetime(name: str, time: datetime.datetime) -> int:
    if time.tzinfo is None:
        raise OptionError(ERR_ARGUMENT, f"{name}: {time} has no zone, as datetime.timezone.utc is one")
    since = time - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return (since.days * 86400 + since.seconds) * 10**9 + since.microseconds * 1000


def _nanoseconds(name: str, time: Any) -> int:
    if isinstance(time, str):
        return _of_text(name, time)
    if isinstance(time, int):
        return time
    if isinstance(time, datetime.datetime):
        return _of_datetime(name, time)
    if isinstance(time, datetime.date):
        return _of_text(name, time.isoformat())
    raise TypeError(f"{name}: a {type(time).__name__} is no time")


def _time(name: str, time: Optional[Time]) -> int:
    if time is None:
        return ABSENT
    # 0 asks for nothing in the library's struct: a nanosecond later, then.
    return _nanoseconds(name, time) or 1


def nanoseconds_of(filter: Filter) -> Tuple[Optional[int], Optional[int]]:
    """Its bounds; None where there is none."""
    since, until = _time("filter.since", filter.since), _time("filter.until", filter.until)
    return None if since == ABSENT else since, None if until == ABSENT else until


def _list(name: str, given: Texts, keep: List[Any]) -> Any:
    """An array of C strings that ends in a NULL; `keep` holds what it refers to."""
    if given is None:
        return ffi.NULL
    texts = [c_string(name, one) for one in ([given] if isinstance(given, str) else given)]
    array = ffi.new("char *[]", texts + [ffi.NULL])
    keep += [texts, array]
    return array


def _patterns(given: Any, keep: List[Any]) -> Any:
    """What `keep` holds must outlive the reader: the library does not copy patterns."""
    try:
        patterns = patterns_of(given)
    except OptionError as wrong:
        error = OptionError(ERR_ARGUMENT, f"filter.pattern: {wrong.message}")
        error.offset = wrong.offset
        raise error from None
    array = array_of(patterns)
    keep += [patterns, array]
    return array


_FLAGS = {None: 0, True: 1, False: 2}


def _member(name: str, value: Any, keep: List[Any]) -> Any:
    if name in ("read_only", "failed"):
        return _FLAGS[value]
    if name in ("since", "until"):
        return _time("filter." + name, value)
    if name == "pattern":
        return _patterns(value, keep)
    return _list("filter." + name, value, keep)


def _set(struct: Any, name: str, member: str, value: Any) -> None:
    try:
        setattr(struct, member, value)
    except OverflowError:
        raise OptionError(ERR_ARGUMENT, f"{name} is out of range") from None


def _filter(filter: Filter) -> Tuple[Any, List[Any]]:
    keep: List[Any] = []
    given = ffi.new("ctrail_filter *", {"size": ffi.sizeof("ctrail_filter")})
    for field in dataclasses.fields(filter):
        value = _member(field.name, getattr(filter, field.name), keep)
        _set(given, "filter." + field.name, field.name, value)
    return given, keep


def options_of(filter: Optional[Filter], **limits: int) -> Tuple[Any, Any]:
    """A ctrail_options, and what must stay while it is used."""
    options = ffi.new("ctrail_options *", {"size": ffi.sizeof("ctrail_options")})
    keep = None
    if filter is not None:
        keep = _filter(filter)
        options.filter = keep[0]
    for name, value in limits.items():
        _set(options, name, name, value)
    return options, keep


def wrong_option(options: Any) -> Optional[str]:
    """What the library says of options that it does not take; None when they are not the reason."""
    message = ffi.new("const char **")
    lib.ctrail_options_check(options, message)
    return text(message[0]) if message[0] else None
