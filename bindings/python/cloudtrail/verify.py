"""Whether the files of a copy of a bucket are as CloudTrail delivered them."""

from __future__ import annotations

import os
from typing import Any, Optional, Sequence, Union

from . import types
from .convert import find_schema, struct_of
from .errors import error_of_reader
from .event import check
from .library import OK, ffi, lib
from .memory import address_of
from .options import ABSENT, Filter, Time, nanoseconds_of

Path = Union[str, "os.PathLike[str]"]

_convert = struct_of(find_schema("verdict"))


def _check(verification: Any, code: int) -> None:
    if code != OK:
        raise error_of_reader(lib.ctrail_verification_error(verification), False)


def verify(
    folder: Path,
    keys: Union[Path, Sequence[Path]],
    *,
    since: Optional[Time] = None,
    until: Optional[Time] = None,
    accept_linked: bool = False,
) -> types.Verdict:
    """
    Verifies a copy of a bucket, as docs/evidence.md describes. keys: files with what 'aws cloudtrail list-public-keys'
    answered. What is wrong with the copy is among the findings, and no exception. since, until: when it was delivered;
    accept_linked: the newest digest of a chain needs no signature.
    """
    bounds = [ABSENT if time is None else time for time in nanoseconds_of(Filter(since=since, until=until))]
    out, verdict = ffi.new("void **"), ffi.new("const void **")
    check(lib.ctrail_verification_new(out, ffi.NULL))
    verification = out[0]
    try:
        for path in [keys] if isinstance(keys, (str, os.PathLike)) else keys:
            _check(verification, lib.ctrail_verification_add_keys(verification, os.fsencode(path), ffi.NULL))
        _check(verification, lib.ctrail_verification_add_folder(verification, os.fsencode(folder)))
        check(lib.ctrail_verification_set_times(verification, *bounds))
        check(lib.ctrail_verification_set_linked(verification, accept_linked))
        check(lib.ctrail_verification_run(verification, verdict))
        found: types.Verdict = _convert(address_of(verdict[0]))
        return found
    finally:
        lib.ctrail_verification_free(verification)
