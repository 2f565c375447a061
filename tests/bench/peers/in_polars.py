"""Python's gzip and polars' read_json, told the twelve fields, with one thread: in_polars.py FILE..."""
import gzip
import os
import sys

os.environ["POLARS_MAX_THREADS"] = "1"

import polars  # noqa: E402

from read import FIELDS, IDENTITY_FIELDS  # noqa: E402

IDENTITY = polars.Struct({name: polars.String for name in IDENTITY_FIELDS})
RECORD = polars.Struct({**{name: polars.String for name in FIELDS}, "userIdentity": IDENTITY})


def records_of(path):
    with gzip.open(path) as file:
        read = polars.read_json(file.read(), schema={"Records": polars.List(RECORD)})
    return read.explode("Records").unnest("Records").unnest("userIdentity")


def main(paths):
    lengths = [polars.col(name).str.len_bytes().sum() * number for number, name in enumerate(FIELDS + IDENTITY_FIELDS, 1)]
    count = total = 0
    for path in paths:
        records = records_of(path)
        count += records.height
        total += records.select(polars.sum_horizontal(lengths)).item()
    print(count, total)


main(sys.argv[1:])
