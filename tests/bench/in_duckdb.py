#!/usr/bin/env python3
"""
The extension for DuckDB beside DuckDB's own read_json, which is told the types of the members that the query has; and as
it is used, when it is not told. It needs the package duckdb.

    python3 tests/bench/in_duckdb.py EXTENSION [ROUNDS]

EXTENSION: what examples/duckdb/build.sh makes. The query counts calls by name, region and caller, with the last time and
address of each, once over 400 gzip files of 200 records and once over four of 40,000; in one thread. Prints the least
processor time of the rounds, and how many times as long as ours read_json takes.
"""
import gzip
import json
import os
import pathlib
import sys
import tempfile
import time

import duckdb

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

OURS = """
SELECT event_name, aws_region, user_identity.arn, count(*), max(event_time), max(source_ip_address), max(error_code)
FROM read_cloudtrail('{}/*.gz') GROUP BY ALL"""

TYPES = (
    "STRUCT(eventName VARCHAR, awsRegion VARCHAR, userIdentity STRUCT(arn VARCHAR), eventTime TIMESTAMP, "
    "sourceIPAddress VARCHAR, errorCode VARCHAR)[]"
)

THEIRS = """
SELECT r.eventName, r.awsRegion, r.userIdentity.arn, count(*), max(r.eventTime), max(r.sourceIPAddress), max(r.errorCode)
FROM (SELECT unnest(Records) AS r FROM read_json('{{}}/*.gz', maximum_object_size = 1000000000{})) GROUP BY ALL"""

QUERIES = {
    "this extension": OURS,
    "read_json, told the types": THEIRS.format(f", columns = {{{{Records: '{TYPES}'}}}}"),
    "read_json": THEIRS.format(""),
}


def write_files(folder, files, records):
    some = [json.loads(line) for line in (ROOT / "tests/bench/records.ndjson").read_text(encoding="utf-8").splitlines()]
    for number in range(files):
        texts = [
            json.dumps(dict(some[i % len(some)], eventID=f"{number:08x}-{i:04x}"), separators=(",", ":"))
            for i in range(records)
        ]
        with gzip.open(os.path.join(folder, f"{number:05}.json.gz"), "wb", 6) as file:
            file.write(f'{{"Records":[{",".join(texts)}]}}'.encode())


def seconds(connection, query):
    before = time.process_time()
    rows = connection.execute(query).fetchall()
    return time.process_time() - before, sum(row[3] for row in rows)


def measure(connection, files, records, rounds):
    with tempfile.TemporaryDirectory() as folder:
        write_files(folder, files, records)
        print(f"{files} files of {records} records, DuckDB {duckdb.__version__}")
        ours = None
        for name, query in QUERIES.items():
            times = [seconds(connection, query.format(folder)) for _ in range(rounds)]
            assert all(count == files * records for _, count in times)
            least = min(time for time, _ in times)
            ours = ours or least
            print(f"  {name}: {least:.3f} s, {least / ours:.1f} times as long")


def main(arguments):
    rounds = int(arguments[1]) if len(arguments) > 1 else 3
    connection = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    connection.execute(f"LOAD '{arguments[0]}'")
    connection.execute("SET threads = 1")
    measure(connection, 400, 200, rounds)
    measure(connection, 4, 40000, rounds)


if __name__ == "__main__":
    main(sys.argv[1:])
