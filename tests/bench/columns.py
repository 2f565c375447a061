#!/usr/bin/env python3
"""
Twelve columns to Arrow, from many small gzip files, in one thread: this library beside pyarrow, polars and DuckDB, each in
its best way. It needs these three.

    python3 tests/bench/columns.py LIBRARY [FILES [ROUNDS]]

Prints a row for each: the least processor time of the rounds, and how many times as long as ours that is.
"""
import ctypes
import gzip
import io
import os
import pathlib
import sys
import tempfile
import time

os.environ["OMP_NUM_THREADS"] = os.environ["POLARS_MAX_THREADS"] = "1"

import duckdb  # noqa: E402
import polars  # noqa: E402
import pyarrow  # noqa: E402
import pyarrow.json  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))
import columns as own  # noqa: E402
from logs import write_files  # noqa: E402
from row_values import snake  # noqa: E402

FIELDS = ["eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "errorCode", "eventID"]
FIELDS += ["recipientAccountId"]
IDENTITY = ["type", "arn", "accessKeyId"]
COLUMNS = ["event_time", "event_source", "event_name", "aws_region", "source_ip_address", "user_agent", "error_code"]
COLUMNS += ["event_id", "recipient_account_id"] + ["user_identity." + snake(name) for name in IDENTITY]
RECORDS = 200  # a file


def with_ours(library, paths):
    return own.scan(library, paths, columns=COLUMNS).read_all()


def with_pyarrow(paths):
    identity = pyarrow.struct([(name, pyarrow.string()) for name in IDENTITY])
    record = pyarrow.struct([(name, pyarrow.string()) for name in FIELDS] + [("userIdentity", identity)])
    options = pyarrow.json.ParseOptions(
        explicit_schema=pyarrow.schema([("Records", pyarrow.list_(record))]), unexpected_field_behavior="ignore"
    )
    tables = []
    for path in paths:
        text = gzip.decompress(pathlib.Path(path).read_bytes())
        reading = pyarrow.json.ReadOptions(use_threads=False, block_size=len(text) + 1)
        table = pyarrow.json.read_json(io.BytesIO(text), reading, options)
        tables.append(pyarrow.Table.from_struct_array(table["Records"].combine_chunks().flatten()).flatten())
    return pyarrow.concat_tables(tables)


def with_polars(paths):
    identity = polars.Struct({name: polars.String for name in IDENTITY})
    record = polars.Struct({**{name: polars.String for name in FIELDS}, "userIdentity": identity})
    frames = []
    for path in paths:
        text = gzip.decompress(pathlib.Path(path).read_bytes())
        frame = polars.read_json(text, schema={"Records": polars.List(record)})
        frames.append(frame.explode("Records").unnest("Records").unnest("userIdentity"))
    return polars.concat(frames).to_arrow()


def with_duckdb(paths):
    types = ", ".join(f'"{name}" VARCHAR' for name in FIELDS)
    identity = ", ".join(f'"{name}" VARCHAR' for name in IDENTITY)
    connection = duckdb.connect(config={"threads": 1})
    chosen = ", ".join([f'r."{name}"' for name in FIELDS] + [f'r."userIdentity"."{name}"' for name in IDENTITY])
    query = f"""SELECT {chosen} FROM (SELECT unnest("Records") AS r FROM read_json($paths,
        columns = {{Records: 'STRUCT({types}, "userIdentity" STRUCT({identity}))[]'}}, maximum_object_size = 67108864))"""
    return connection.execute(query, {"paths": paths}).to_arrow_table()


def main(arguments):
    library = ctypes.CDLL(arguments[0])
    count = int(arguments[1]) if len(arguments) > 1 else 200
    rounds = int(arguments[2]) if len(arguments) > 2 else 3
    with tempfile.TemporaryDirectory() as folder:
        paths, size = write_files(folder, count, RECORDS)
        ways = {
            "this library": lambda: with_ours(library, paths),
            "pyarrow, gzip and read_json with a schema": lambda: with_pyarrow(paths),
            "polars, gzip and read_json with a schema": lambda: with_polars(paths),
            "DuckDB, read_json with columns": lambda: with_duckdb(paths),
        }
        least = dict.fromkeys(ways, float("inf"))
        for _ in range(rounds):
            for name, way in ways.items():
                start = time.process_time()
                rows = way().num_rows
                least[name] = min(least[name], time.process_time() - start)
                assert rows == count * RECORDS, (name, rows)
        print(f"{count} files, {size / 1e6:.0f} MB of JSON\n")
        print("| | seconds | MB/s | times as long |\n| --- | --- | --- | --- |")
        for name, seconds in least.items():
            print(f"| {name} | {seconds:.3f} | {size / seconds / 1e6:.0f} | {seconds / least['this library']:.1f} |")


if __name__ == "__main__":
    main(sys.argv[1:])
