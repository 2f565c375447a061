"""
A scan as a polars.LazyFrame: what its query needs of the columns, the records and their number is what is read. Of the
query's predicate the scan's filter takes what it can, which may let through too much but never too little; then polars
applies all of it.
"""

from __future__ import annotations

import dataclasses
import io
import json
from typing import Any, Dict, Iterator, List, Optional, Sequence

import polars  # type: ignore[import-not-found,unused-ignore]
from polars.io.plugins import register_io_source  # type: ignore[import-not-found,unused-ignore]

from .options import Filter, nanoseconds_of

# ---- Predicates ------------------------------------------------------------------------------------

# The columns whose texts members of the filter compare: of all tables, and of "events" alone.
_OF_ALL = {"event_id": "event_id", "event_name": "event_name", "event_source": "event_source"}
_OF_EVENTS = {
    "user_name": "user_name",
    "error_code": "error_code",
    "aws_region": "region",
    "recipient_account_id": "account",
    "user_identity.arn": "arn",
    "user_identity.access_key_id": "access_key_id",
}
_MIRRORED = {"Eq": "Eq", "Lt": "Gt", "LtEq": "GtEq", "Gt": "Lt", "GtEq": "LtEq"}
_NANOSECONDS = {"ns": 1, "us": 10**3, "ms": 10**6}
_FIRST, _LAST = -(2**63) + 1, 2**63 - 1

Node = Any  # an expression, as polars spells it in JSON


def _column(node: Node) -> Optional[str]:
    """Its name; a struct's member has a dot in it."""
    if not isinstance(node, dict):
        return None
    if "Column" in node:
        return str(node["Column"])
    function = node.get("Function", {})
    kind = function.get("function")
    member = kind.get("StructExpr") if isinstance(kind, dict) else None
    if not isinstance(member, dict) or "FieldByName" not in member:
        return None
    outer = _column(function["input"][0])
    return outer and outer + "." + member["FieldByName"]


def _literal(node: Node) -> Optional[polars.Series]:
    if not isinstance(node, dict) or "Literal" not in node:
        return None
    expression = polars.Expr.deserialize(io.StringIO(json.dumps(node)), format="json")
    return polars.select(expression.alias("literal")).to_series()


def _texts(values: Optional[polars.Series]) -> Optional[List[str]]:
    """Those of a literal, if the library compares them as polars does: it trims names, and knows no NUL."""
    if values is None:
        return None
    texts = (values.explode() if isinstance(values.dtype, polars.List) else values).to_list()
    plain = all(isinstance(text, str) and text and text == text.strip() and "\0" not in text for text in texts)
    return texts if texts and plain else None


def _time(values: Optional[polars.Series]) -> Optional[int]:
    if values is None or not isinstance(values.dtype, polars.Datetime) or values[0] is None:
        return None
    return int(values.to_physical()[0]) * _NANOSECONDS[values.dtype.time_unit]


class _Pushing:
    """Makes a filter's members of a predicate's parts, all of which must hold."""

    def __init__(self, filter: Filter, names: Dict[str, str], flags: Sequence[str]):
        self._filter, self._names, self._flags = filter, names, flags
        self._changed: Dict[str, Any] = {}
        self._since, self._until = nanoseconds_of(filter)

    def result(self) -> Filter:
        bounds = {"since": self._since, "until": self._until}
        given: Dict[str, Any] = {name: value for name, value in bounds.items() if value is not None}
        return dataclasses.replace(self._filter, **self._changed, **given)

    def _set(self, member: str, value: Any) -> None:
        """One condition for each member: what was asked before stays, and polars applies the rest."""
        if getattr(self._filter, member) is None and value is not None:
            self._changed.setdefault(member, value)

    def _from(self, time: int) -> None:
        if _FIRST <= time <= _LAST:
            self._since = time if self._since is None else max(self._since, time)

    def _before(self, time: int) -> None:
        if _FIRST <= time <= _LAST:
            self._until = time if self._until is None else min(self._until, time)

    def _compare(self, column: Optional[str], operator: str, node: Node) -> None:
        if column == "event_time":
            time = _time(_literal(node))
            if time is None:
                return
            if operator in ("Eq", "Gt", "GtEq"):
                self._from(time)
            if operator in ("Eq", "Lt", "LtEq"):
                self._before(time + (operator != "Lt"))
        elif operator == "Eq" and column in self._names:
            self._set(self._names[column], _texts(_literal(node)))

    def _call(self, inputs: List[Node], function: Any) -> None:
        kind = function.get("Boolean") if isinstance(function, dict) else None
        column = _column(inputs[0])
        if column is None:
            return
        if kind == "Not" and column in self._flags:
            self._set(column, False)
        elif isinstance(kind, dict) and "IsIn" in kind and column in self._names:
            self._set(self._names[column], _texts(_literal(inputs[1])))
        elif isinstance(kind, dict) and "IsBetween" in kind:
            self._compare(column, "GtEq", inputs[1])
            self._compare(column, "LtEq", inputs[2])

    def push(self, node: Node) -> None:
        kind, inside = next(iter(node.items()))
        if kind == "BinaryExpr" and inside["op"] == "And":
            self.push(inside["left"])
            self.push(inside["right"])
        elif kind == "BinaryExpr" and inside["op"] in _MIRRORED:
            self._compare(_column(inside["left"]), inside["op"], inside["right"])
            self._compare(_column(inside["right"]), _MIRRORED[inside["op"]], inside["left"])
        elif kind == "Function":
            self._call(inside["input"], inside["function"])
        elif kind == "Column" and inside in self._flags:
            self._set(inside, True)


def push(filter: Filter, table: str, predicate: Any) -> Filter:
    """The filter, which is as strict as the predicate, or less so."""
    of_events = table == "events"
    pushing = _Pushing(filter, {**_OF_ALL, **(_OF_EVENTS if of_events else {})}, ["read_only"] * of_events)
    try:
        pushing.push(json.loads(predicate.meta.serialize(format="json")))
    except (polars.exceptions.PolarsError, ValueError, KeyError, TypeError, IndexError, AttributeError, StopIteration):
        return filter  # another polars spells expressions in another way
    return pushing.result()


# ---- The frame -------------------------------------------------------------------------------------


def lazy_frame(scan: Any) -> polars.LazyFrame:
    def read(
        columns: Optional[List[str]], predicate: Any, limit: Optional[int], batch_rows: Optional[int]
    ) -> Iterator[polars.DataFrame]:
        rows = 0
        changed: Dict[str, Any] = {"batch_rows": min(batch_rows or 65536, max(limit or 65536, 1))}
        if predicate is not None and limit is None:
            changed["filter"] = push(scan.filter, scan.table, predicate)
        if columns is not None:
            asked = columns + ([] if predicate is None else predicate.meta.root_names())
            changed["columns"] = list(dict.fromkeys(asked)) or schema.names()[:1]
        for batch in scan.with_(**changed).batches():
            frame = polars.DataFrame(batch)
            # The limit is on rows before the predicate.
            frame = frame if limit is None else frame.head(limit - rows)
            rows += frame.height
            if predicate is not None:
                frame = frame.filter(predicate)
            yield frame if columns is None else frame.select(columns)
            if limit is not None and rows >= limit:
                break

    schema = polars.DataFrame(scan.without_rows()).schema
    return register_io_source(read, schema=schema)
