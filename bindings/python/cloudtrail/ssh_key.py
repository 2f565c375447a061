"""SSH keys that stand in no event."""

from __future__ import annotations

from . import types
from .convert import find_schema, struct_of
from .event import check
from .library import ffi, lib
from .memory import address_of

_convert = struct_of(find_schema("sshKey"))


def parse_ssh_key(text: str) -> types.SshKey:
    """Reads "ssh-ed25519 AAAA… comment". For a text that is no key: valid is False, and problem says why."""
    given = text.encode("utf-8", "replace")
    out = ffi.new("void **")
    check(lib.ctrail_ssh_key_parse(given, len(given), ffi.NULL, out))
    try:
        found: types.SshKey = _convert(address_of(out[0]))
        return found
    finally:
        lib.ctrail_ssh_key_free(out[0])
