"""Event patterns, which say as EventBridge's rules do what an event must be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Sequence, Union

from .errors import Error, OptionError, error_of_code
from .library import ERR_ARGUMENT, ERR_LIMIT, OK, ffi, lib, text

if TYPE_CHECKING:
    from .event import Event


def _check(code: int) -> None:
    if code != OK:
        raise error_of_code(code)


class Pattern:
    """
    An event pattern, '{"eventName": ["RunInstances", {"prefix": "Modify"}]}'. It never changes, and any thread may use
    it. A text that is none raises OptionError, whose offset says at which byte of its UTF-8 that shows.
    """

    def __init__(self, pattern: str):
        whole = pattern.encode("utf-8", "surrogatepass")
        out = ffi.new("ctrail_pattern **")
        wrong = ffi.new("ctrail_pattern_error *", {"size": ffi.sizeof("ctrail_pattern_error")})
        code = lib.ctrail_pattern_compile(whole, len(whole), out, wrong)
        if wrong.message:
            error = OptionError(ERR_ARGUMENT, f"{text(wrong.message)}, at byte {wrong.offset} of {pattern!r}")
            error.offset = wrong.offset
            raise error
        if code != OK:
            raise MemoryError
        self._pointer = ffi.gc(out[0], lib.ctrail_pattern_free)
        self._text = pattern

    def __repr__(self) -> str:
        return f"Pattern({self._text!r})"

    def __reduce__(self) -> Any:
        return Pattern, (self._text,)

    def matches(self, event: Event) -> bool:
        """Raises an Error when it cannot be told: the record is nested too deep, or its `decoded` takes too much memory."""
        answer = event._read(lambda pointer: lib.ctrail_pattern_match(self._pointer, pointer))
        if answer < 0:
            raise Error(ERR_LIMIT)
        return bool(answer)


PatternLike = Union[str, Pattern]


def patterns_of(given: Union[None, PatternLike, Sequence[PatternLike]]) -> List[Pattern]:
    """One or several, or their texts."""
    if given is None:
        return []
    several = [given] if isinstance(given, (str, Pattern)) else given
    return [one if isinstance(one, Pattern) else Pattern(one) for one in several]


def array_of(patterns: List[Pattern]) -> Any:
    """An array that ends in a NULL. The library does not copy the patterns."""
    return ffi.new("ctrail_pattern *[]", [one._pointer for one in patterns] + [ffi.NULL])


class Patterns:
    """
    Many patterns, or their texts, to be held against an event together: those that differ in event names or sources cost
    nearly nothing. They never change, and any thread may use them.
    """

    def __init__(self, patterns: Sequence[PatternLike]):
        self._list = patterns_of(patterns)
        out = ffi.new("ctrail_patterns **")
        _check(lib.ctrail_patterns_new(array_of(self._list), len(self._list), ffi.NULL, out))
        self._pointer = ffi.gc(out[0], lib.ctrail_patterns_free)

    def __len__(self) -> int:
        return len(self._list)

    def __getitem__(self, index: int) -> Pattern:
        return self._list[index]

    def matching(self, event: Event) -> List[int]:
        """The indexes of those that match, in ascending order. Raises as Pattern.matches does."""
        found, count = ffi.new("size_t[]", len(self._list) + 1), ffi.new("size_t *")
        _check(event._read(lambda pointer: lib.ctrail_patterns_match(self._pointer, pointer, found, count)))
        return list(ffi.unpack(found, count[0]))
