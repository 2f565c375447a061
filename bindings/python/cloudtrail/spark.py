"""
A data source of PySpark 4:

    spark.dataSource.register(cloudtrail.spark.DataSource)
    spark.read.format("cloudtrail").schema("event_time timestamp, event_name string").load("s3a://logs/AWSLogs")

The schema that is asked for says which columns are read; without one it has all of the table's. Options are what
cloudtrail.scan takes, and the members of cloudtrail.Filter, in which "[" begins a list in JSON; for others see OPTIONS.
docs/scale.md describes all of it. Spark's filters are not pushed down: its interface for that gives wrong results.
"""

from __future__ import annotations

import dataclasses
import inspect
import json
import logging
import math
import os
from typing import Any, Dict, Iterator, List, Optional, Sequence

import pyarrow  # type: ignore[import-not-found,import-untyped,unused-ignore]
from pyspark.sql import datasource  # type: ignore[import-not-found,unused-ignore]
from pyspark.sql.pandas.types import from_arrow_type, to_arrow_schema  # type: ignore[import-not-found,unused-ignore]
from pyspark.sql.types import ArrayType, LongType, StructField, StructType  # type: ignore[import-not-found,unused-ignore]

from .columns import Scan, flags_of
from .errors import OptionError
from .files import Input, find, groups_of
from .library import ERR_ARGUMENT
from .options import Filter

# ---- Options ---------------------------------------------------------------------------------------

OPTIONS = {
    "path": "a file, a folder, or a URL; load gives it",
    "paths": "several, as a list in JSON; load gives it",
    "table": 'of docs/columns.md; "events" without it',
    "mode": "PERMISSIVE, DROPMALFORMED, FAILFAST",
    "columnnameofcorruptrecord": "for PERMISSIVE: what could not be read",
    "bykey": "true: files are not opened for another account or region, by their names",
    "storageoptions": "fsspec's, as an object in JSON",
    "partitionbytes": "how many bytes of files a task reads",
    "threads": "how many read in a task",
}
_MEMBERS = {field.name.replace("_", ""): field.name for field in dataclasses.fields(Filter)}
_MODES = "PERMISSIVE", "DROPMALFORMED", "FAILFAST"
_FLAGS = {"true": True, "false": False}
_log = logging.getLogger("cloudtrail.spark")


def _wrong(message: str) -> OptionError:
    return OptionError(ERR_ARGUMENT, message)


def _chosen(name: str, value: str, of: Any) -> Any:
    """One of the words that an option takes."""
    found = {word.lower(): word for word in of}.get(value.lower())
    if found is None:
        raise _wrong(f"the option {name} is {value!r}: it must be one of {', '.join(of)}")
    return found


def _flag(name: str, value: str) -> bool:
    return _FLAGS[_chosen(name, value, _FLAGS)]


def _number(name: str, value: str) -> int:
    if not value.isdigit() or int(value) == 0:
        raise _wrong(f"the option {name} is {value!r}: it must be a number above 0")
    return int(value)


def _list(value: str) -> Any:
    """A text, or several in JSON; a pattern is a text, too."""
    return json.loads(value) if value.startswith("[") else value


def _member(name: str, value: str) -> Any:
    if name in ("read_only", "failed"):
        return _flag(name, value)
    return value if name in ("since", "until") else _list(value)


def _url(path: str) -> str:
    """Hadoop's names of S3 are fsspec's one; executors have another working directory than the driver."""
    scheme, colon, rest = path.partition(":")
    if scheme.lower() in ("s3a", "s3n"):
        return "s3:" + rest
    return path if colon and "/" not in scheme else os.path.abspath(path)


class _Options:
    """What Spark's options, whose names have no case, say."""

    def __init__(self, given: Any):
        options = {name.lower().replace("_", ""): (name, str(value)) for name, value in given.items()}
        for key, (name, _) in options.items():
            if key not in OPTIONS and key not in _MEMBERS:
                raise _wrong(f"there is no option of that name: {name}")
        said = {key: value for key, (_, value) in options.items()}
        if "path" not in said and "paths" not in said:
            raise _wrong("load() must name a path")
        self.paths: List[str] = [_url(path) for path in (json.loads(said["paths"]) if "paths" in said else [said["path"]])]
        self.table: str = said.get("table", "events")
        self.mode: str = _chosen("mode", said.get("mode", "PERMISSIVE"), _MODES)
        self.corrupt: str = said.get("columnnameofcorruptrecord", "_corrupt_record")
        self.by_key: bool = _flag("by_key", said.get("bykey", "false"))
        self.storage: Optional[Dict[str, Any]] = json.loads(said["storageoptions"]) if "storageoptions" in said else None
        self.bytes: Optional[int] = _number("partition_bytes", said["partitionbytes"]) if "partitionbytes" in said else None
        self.threads: int = _number("threads", said.get("threads", "1"))
        self.filter: Filter = Filter(**{_MEMBERS[key]: _member(_MEMBERS[key], said[key]) for key in said if key in _MEMBERS})

    def scan(self, inputs: Sequence[Input], columns: Optional[List[str]], table: Optional[str] = None) -> Scan:
        flags = flags_of(by_key=self.by_key, strict=self.mode == "FAILFAST")
        return Scan(inputs, self.filter, table or self.table, columns, flags, threads=self.threads)


# ---- Types -----------------------------------------------------------------------------------------


def _spark_type(kind: pyarrow.DataType) -> Any:
    """That of a column, for whom no schema was given."""
    if pyarrow.types.is_struct(kind):
        return StructType([StructField(field.name, _spark_type(field.type)) for field in kind])
    if pyarrow.types.is_list(kind):
        return ArrayType(_spark_type(kind.value_type))
    return LongType() if pyarrow.types.is_uint64(kind) else from_arrow_type(kind)


def _arrow_schema(schema: StructType) -> pyarrow.Schema:
    """The types in which Spark takes batches."""
    if "timezone" in inspect.signature(to_arrow_schema).parameters:
        return to_arrow_schema(schema, timezone="UTC")
    return to_arrow_schema(schema)


def _cast(array: pyarrow.Array, kind: pyarrow.DataType, name: str) -> pyarrow.Array:
    """The values of a column in the type that was asked for; of structs those members that it has."""
    if pyarrow.types.is_struct(kind) and pyarrow.types.is_struct(array.type):
        members = []
        for field in kind:
            index = array.type.get_field_index(field.name)
            if index < 0:
                raise _wrong(f"there is no column of that name: {name}.{field.name}")
            members.append(_cast(array.field(index), field.type, f"{name}.{field.name}"))
        return pyarrow.StructArray.from_arrays(members, fields=list(kind), mask=array.is_null())
    if pyarrow.types.is_list(kind) and pyarrow.types.is_list(array.type):
        values = _cast(array.values, kind.value_type, name)
        return pyarrow.ListArray.from_arrays(array.offsets, values, type=kind, mask=array.is_null())
    try:
        # Spark has microseconds.
        return array.cast(kind, safe=not pyarrow.types.is_timestamp(kind))
    except pyarrow.ArrowNotImplementedError:
        raise _wrong(f"the column {name} is {array.type}, which does not become {kind}") from None


# ---- Reading ---------------------------------------------------------------------------------------


class _Partition(datasource.InputPartition):  # type: ignore[misc,unused-ignore]
    def __init__(self, inputs: Sequence[Input]):
        self.inputs = inputs


_MEGABYTE = 1 << 20
_TASKS = 64  # at least, where files are large enough for them
_FILES_EACH = 20000


def _bytes_each(total: int) -> int:
    """Few tasks make long tails, and many cost their start: some tenth of a second."""
    return max(_MEGABYTE, min(64 * _MEGABYTE, math.ceil(total / _TASKS)))


# What the table "problems" says of what could not be read.
_TROUBLE = ["file", "code", "message", "record", "offset", "at", "skipped"]


class _Reader(datasource.DataSourceReader):  # type: ignore[misc,unused-ignore]
    def __init__(self, options: _Options, schema: StructType):
        self._options, self._schema = options, schema
        self._columns = [name for name in schema.fieldNames() if not self._is_corrupt(name)]

    def _is_corrupt(self, name: str) -> bool:
        return name == self._options.corrupt

    def partitions(self) -> List[_Partition]:
        inputs = find(self._options.paths, storage_options=self._options.storage)
        scan = self._options.scan(inputs, self._columns or None)
        self._check(scan)
        wanted = scan.wanted()
        each = self._options.bytes or _bytes_each(sum(one.size for one in wanted))
        return [_Partition(group) for group in groups_of(wanted, each, _FILES_EACH)]

    def _check(self, scan: Scan) -> None:
        """Says on the driver what is wrong with the schema."""
        schema = pyarrow.schema(scan)
        self._batch_of(pyarrow.RecordBatch.from_arrays([pyarrow.nulls(0, one) for one in schema.types], schema=schema))

    def read(self, partition: Any) -> Iterator[pyarrow.RecordBatch]:
        scan = self._options.scan(partition.inputs, self._columns or None)
        for batch in pyarrow.RecordBatchReader.from_stream(scan):
            yield self._batch_of(batch)
        if scan.counts.skipped or scan.counts.damaged_inputs:
            yield from self._troubles(partition.inputs)

    def _batch_of(self, batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
        wanted = _arrow_schema(self._schema)
        columns = [
            pyarrow.nulls(batch.num_rows, field.type)
            if self._is_corrupt(field.name)
            else _cast(batch[field.name], field.type, field.name)
            for field in wanted
        ]
        return pyarrow.RecordBatch.from_arrays(columns, schema=wanted)

    def _troubles(self, inputs: Sequence[Input]) -> Iterator[pyarrow.RecordBatch]:
        """A row for all that could not be read, if there is a column for it."""
        if self._options.mode != "PERMISSIVE":
            return
        if self._options.corrupt not in self._schema.fieldNames():
            _log.warning('records could not be read: the table "problems" lists them')
            return
        for batch in pyarrow.RecordBatchReader.from_stream(self._options.scan(inputs, _TROUBLE, "problems")):
            texts = [json.dumps(row) for row in batch.to_pylist() if row["skipped"] is not None]
            if texts:
                yield self._corrupt_batch(texts)

    def _corrupt_batch(self, texts: List[str]) -> pyarrow.RecordBatch:
        wanted = _arrow_schema(self._schema)
        columns = [
            pyarrow.array(texts, field.type) if self._is_corrupt(field.name) else pyarrow.nulls(len(texts), field.type)
            for field in wanted
        ]
        return pyarrow.RecordBatch.from_arrays(columns, schema=wanted)


class DataSource(datasource.DataSource):  # type: ignore[misc,unused-ignore]
    """For spark.dataSource.register."""

    @classmethod
    def name(cls) -> str:
        return "cloudtrail"

    def schema(self) -> StructType:
        options = _Options(self.options)
        scan = options.scan([Input("", 0)], None)
        fields = [StructField(field.name, _spark_type(field.type)) for field in pyarrow.schema(scan)]
        return StructType(fields)

    def reader(self, schema: StructType) -> _Reader:
        return _Reader(_Options(self.options), schema)
