"""
Reads AWS CloudTrail logs, by libcloudtrail.

    import cloudtrail

    for event in cloudtrail.Reader("log.json.gz"):
        print(event.event_time, event.event_name, event.user_name)

An event reads its fields when they are asked for, and belongs to its reader: when the reader goes on, or is closed,
the event is stale, and raises StaleEventError. Event.copy() gives one that stays, and one at which nobody has looked
until then becomes such a copy by itself: list(reader) keeps events. What an event gives (texts, lists, dictionaries, the
objects of cloudtrail.types) stays in any case.

A reader and its event are for one thread at a time: a call that comes in while another is at work raises StateError.
Of two processes after a fork, only one may go on with a reader of a file or stream, whose position they share.
"""

from . import types
from .columns import Scan, ScanCounts, scan
from .errors import Error, FileError, InputError, OptionError, SkippedError, StaleEventError, StateError
from .event import Event
from .options import Filter
from .pattern import Pattern, Patterns
from .reader import Counts, Reader, version
from .ssh_key import parse_ssh_key
from .verify import verify

__all__ = [
    "Counts",
    "Error",
    "Event",
    "FileError",
    "Filter",
    "InputError",
    "OptionError",
    "Pattern",
    "Patterns",
    "Reader",
    "Scan",
    "ScanCounts",
    "SkippedError",
    "StaleEventError",
    "StateError",
    "parse_ssh_key",
    "scan",
    "types",
    "verify",
    "version",
]
