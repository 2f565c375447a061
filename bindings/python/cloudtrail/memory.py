"""
The memory of the process as two views, for what the library's structs point at: to read a member takes no call of cffi. An
address must be one that the library gave, while what stands there lasts.

    WORDS[address >> SHIFT]                  a pointer or a size_t
    MEMORY[pointer : pointer + length]        the bytes of a text
"""

from __future__ import annotations

import sys
from typing import Any, List

from .library import ffi

SHIFT: int = ffi.sizeof("size_t").bit_length() - 1
_FORMAT: Any = "N"  # of a size_t


class CastBytes:
    """By a cast for each text, for addresses that are larger than an index can be, as half of those of 32 bits are."""

    def __getitem__(self, index: slice) -> bytes:
        found: bytes = ffi.unpack(ffi.cast("char *", index.start), index.stop - index.start)
        return found


class CastWords:
    """Likewise; a slice is a view."""

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            address, count = index.start << SHIFT, index.stop - index.start
            return memoryview(ffi.buffer(ffi.cast("char *", address), count << SHIFT)).cast(_FORMAT)
        return ffi.cast("size_t *", index << SHIFT)[0]


MEMORY: Any = CastBytes()
WORDS: Any = CastWords()
if SHIFT == 3:
    MEMORY = ffi.buffer(ffi.cast("char *", 0), sys.maxsize >> SHIFT << SHIFT)
    WORDS = memoryview(MEMORY).cast(_FORMAT)


def words_at(address: int, count: int) -> List[int]:
    """So many pointers or sizes, one behind the other."""
    first = address >> SHIFT
    words: List[int] = WORDS[first : first + count].tolist()
    return words


def address_of(pointer: Any) -> int:
    return int(ffi.cast("uintptr_t", pointer))
