"""Filters and limits."""

from __future__ import annotations

import dataclasses
import datetime
from typing import Any, List, Optional, Tuple, Union

from .errors import OptionError
from .library import ERR_ARGUMENT, c_string, ffi

ABSENT = -(2**63)

Time = Union[datetime.datetime, int]
"""A time with its zone, or nanoseconds since 1970."""


@dataclasses.dataclass(frozen=True)
class Filter:
    """Which events to deliver: all that is not None must agree. The attributes are those of LookupEvents."""

    event_id: Optional[str] = None
    event_name: Optional[str] = None
    event_source: Optional[str] = None
    user_name: Optional[str] = None
    access_key_id: Optional[str] = None
    read_only: Optional[bool] = None
    since: Optional[Time] = None  # since <= eventTime
    until: Optional[Time] = None  # eventTime < until
    resource_type: Optional[str] = None
    resource_name: Optional[str] = None
    instance_id: Optional[str] = None


def _nanoseconds(time: Optional[Time]) -> int:
    if time is None:
        return ABSENT
    if isinstance(time, int):
        return time
    if time.tzinfo is None:
        raise ValueError("a time without a zone")
    since = time - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return (since.days * 86400 + since.seconds) * 10**9 + since.microseconds * 1000


def _filter(filter: Filter) -> Tuple[Any, List[Any]]:
    texts = []
    given = ffi.new("ctrail_filter *", {"size": ffi.sizeof("ctrail_filter")})
    for field in dataclasses.fields(filter):
        value = getattr(filter, field.name)
        if field.name == "read_only":
            value = {None: 0, True: 1, False: 2}[value]
        elif field.name in ("since", "until"):
            value = _nanoseconds(value)
        elif value is None:
            continue
        else:
            value = c_string(field.name, value)
            texts.append(value)
        setattr(given, field.name, value)
    return given, texts


def options_of(filter: Optional[Filter], **limits: int) -> Tuple[Any, Any]:
    """A ctrail_options, and what must stay while it is used."""
    options = ffi.new("ctrail_options *", {"size": ffi.sizeof("ctrail_options")})
    keep = None
    try:
        if filter is not None:
            keep = _filter(filter)
            options.filter = keep[0]
        for name, value in limits.items():
            setattr(options, name, value)
    except OverflowError as error:
        raise OptionError(ERR_ARGUMENT, f"out of range: {error}") from None
    return options, keep
