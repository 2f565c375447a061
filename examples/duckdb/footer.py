#!/usr/bin/env python3
"""
Appends what DuckDB looks for at the end of an extension: for which platform and which version of the API it is. It is a
section of WebAssembly in form, so that it may stand in such a file as well.

    python3 footer.py FILE PLATFORM API-VERSION EXTENSION-VERSION
"""
import sys

FIELD, FIELDS, SIGNATURE = 32, 8, 256


def leb128(number):
    """A number in WebAssembly's spelling."""
    low, rest = number & 0x7F, number >> 7
    return bytes([low | 0x80]) + leb128(rest) if rest else bytes([low])


def footer(platform, api, version):
    """The fields stand last to first: the first is the version of this form, the fifth how functions are found."""
    fields = [text.encode().ljust(FIELD, b"\0") for text in ("4", platform, api, version, "C_STRUCT", "", "", "")]
    if any(len(field) > FIELD for field in fields):
        sys.exit("footer.py: a text has more than 32 bytes")
    name, size = b"duckdb_signature", FIELD * FIELDS + SIGNATURE
    content = bytes([len(name)]) + name + leb128(size) + b"".join(reversed(fields)) + bytes(SIGNATURE)
    return b"\0" + leb128(len(content)) + content


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__.strip())
    with open(sys.argv[1], "ab") as extension:
        extension.write(footer(*sys.argv[2:]))
