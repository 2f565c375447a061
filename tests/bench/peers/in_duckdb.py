"""DuckDB's read_json, told the twelve fields, with one thread: in_duckdb.py FILE..."""
import sys

import duckdb

from read import FIELDS, IDENTITY_FIELDS


def struct(names):
    return ", ".join(f'"{name}" VARCHAR' for name in names)


def main(paths):
    types = f'STRUCT({struct(FIELDS)}, "userIdentity" STRUCT({struct(IDENTITY_FIELDS)}))[]'
    values = [f'r."{name}"' for name in FIELDS] + [f'r."userIdentity"."{name}"' for name in IDENTITY_FIELDS]
    total = " + ".join(f"{number} * coalesce(sum(strlen({value})), 0)" for number, value in enumerate(values, 1))
    query = f"""
        SELECT count(*), ({total})::UBIGINT
        FROM (SELECT unnest("Records") AS r
              FROM read_json($paths, columns = {{Records: '{types}'}}, format = 'newline_delimited',
                  maximum_object_size = 1000000000))"""
    print(*duckdb.connect(config={"threads": 1}).execute(query, {"paths": paths}).fetchone())


main(sys.argv[1:])
