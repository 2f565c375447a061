"""
Requests and responses of EC2 as objects: made of what the library gives as values, which have the API's names and types.
"""

from __future__ import annotations

import functools
import sys
from typing import Any, Dict, Optional, Type, TypeVar

from .convert import attribute_of, time_of
from .library import OK, ffi, lib
from .objects import Shape

_Made = TypeVar("_Made", bound=Shape)

_PLAIN: Dict[str, Any] = {"str": str, "bool": bool, "int": int, "float": (int, float)}


@functools.lru_cache(maxsize=None)
def _hints_of(kind: Any) -> Dict[str, str]:
    """The members of a class and of what it derives from, "List[Tag]"."""
    hints: Dict[str, str] = {}
    for one in reversed(kind.__mro__):
        hints.update(getattr(one, "__annotations__", {}))
    return hints


def _time(text: Any) -> Any:
    given = text.encode() if isinstance(text, str) else b""
    out = ffi.new("int64_t *")
    return time_of(out[0]) if lib.ctrail_time_parse(given, len(given), out) == OK else None


def _converted(hint: str, value: Any, module: Any) -> Any:
    """What the hint promises: else an empty list, or None."""
    outer, _, inner = hint.rstrip("]").rpartition("[")
    if outer == "List":
        found = [_converted(inner, one, module) for one in value] if isinstance(value, list) else []
        return [one for one in found if one is not None]
    if inner == "datetime":
        return _time(value)
    if inner in _PLAIN:
        # To Python a flag is a number.
        fits = isinstance(value, _PLAIN[inner]) and (inner == "bool") == isinstance(value, bool)
        return value if fits else None
    return _made(getattr(module, inner), value, module)


def _made(kind: Any, value: Any, module: Any) -> Any:
    """An object of a class of that module; None unless the value is an object of JSON."""
    if not isinstance(value, dict):
        return None
    hints = _hints_of(kind)
    members: Dict[str, Any] = {attribute: [] if hint.startswith("List") else None for attribute, hint in hints.items()}
    for name, one in value.items():
        attribute = attribute_of("", name)
        members[attribute] = _converted(hints[attribute], one, module) if attribute in hints else one
    return kind(**members)


def payload_of(action: Optional[str], direction: str, value: Any, kind: Type[_Made]) -> Optional[_Made]:
    """The request or response of the action, if the class is that."""
    if not kind.__name__.endswith(direction):
        raise TypeError(f"{kind.__name__} is the {direction.lower()} of no action")
    if kind.__name__ != f"{action}{direction}":
        return None
    found: Optional[_Made] = _made(kind, value, sys.modules[kind.__module__])
    return found
