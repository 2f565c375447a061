#!/usr/bin/env python3
"""
Asks a DuckDB that has loaded the extension.

    python3 tests/in_duckdb.py EXTENSION values LIBRARY CTRAIL-JSON FOLDER...
    python3 tests/in_duckdb.py EXTENSION answers FILE.sql
    python3 tests/in_duckdb.py EXTENSION page PAGE.md [CORPUS]
    python3 tests/in_duckdb.py EXTENSION renew PAGE.md [CORPUS]

"values" holds all tables over all files of the folders against ctrail-json, value by value. "answers" prints what each
statement of a file gives: a row a line, or the error. "page" runs the SQL of a page, and compares the answers that stand
behind it; "renew" writes these.
"""
import collections
import ctypes
import re
import sys

import duckdb

from access_rows import access_of, credentials_of
from row_values import compare_row, computed_by, events_of, inputs, is_of_insight, mismatch

KEYS = ["event_id", "event_time", "event_source", "event_name"]
PLACES = ["file", "record", "offset"]


def connect(extension):
    connection = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    connection.execute(f"LOAD '{extension}'")
    connection.execute("SET TimeZone = 'UTC'")
    return connection


# ---- Values --------------------------------------------------------------------------------------------------------


def rows_by_file(connection, function, paths):
    """The rows of each file, in the order of their records, each a dictionary; the files are read by all threads."""
    found = connection.execute(f"SELECT * FROM {function}($paths, ignore_errors := true)", {"paths": paths})
    names = [column[0] for column in found.description]
    rows = collections.defaultdict(list)
    for row in found.fetchall():
        row = dict(zip(names, row))
        rows[row["file"]].append(row)
    for of_file in rows.values():
        of_file.sort(key=lambda row: row["record"] or 0)
    return rows


def without(row, names):
    return {name: value for name, value in row.items() if name not in names}


def wrong_events(rows, events, names):
    """What differs between the table of events and ctrail-json."""
    if len(rows) != len(events):
        return [f"{len(rows)} rows, {len(events)} events"]
    wrong = []
    for row, said in zip(rows, events):
        differing = compare_row(without(row, PLACES), dict(said), names)
        wrong += [f"{row['record']}: {name}" for name in differing if not is_of_insight(name)]
    return wrong


def ec2_list(name):
    return lambda said, event: said["decoded"].get("ec2", {}).get(name, [])


def connect_of(is_tunnel):
    def find(said, event):
        connect = said["decoded"].get("instanceConnect")
        return [connect] if connect is not None and ("Tunnel" in event["event_name"]) == is_tunnel else []

    return find


# Which objects of an event's JSON are the rows of a table.
OBJECTS = {
    "identities": lambda said, event: [said["userIdentity"]] if isinstance(said.get("userIdentity"), dict) else [],
    "instances": ec2_list("instances"),
    "tags": ec2_list("tags"),
    "rules": ec2_list("rules"),
    "keys": connect_of(False),
    "tunnels": connect_of(True),
    "credentials": credentials_of,
    "access": access_of,
    "problems": lambda said, event: [one for one in said["decoded"].get("problems", []) if one["code"] != "decoded"],
}


def is_whole(said):
    """Whether the record's own JSON is what the library makes of it: it may be spelled otherwise."""
    return not said["decoded"].get("problems")


def wrong_objects(rows, by_record, table):
    """What differs between another table and ctrail-json, whose events are given, with their rows, by their records."""
    wrong, found = [], collections.defaultdict(list)
    for row in rows:
        found[row["record"]].append(row)
    for record, (said, event) in by_record.items():
        objects = OBJECTS[table](said, event)
        if table == "identities" and not is_whole(said):
            continue
        if len(found[record]) != len(objects):
            wrong.append(f"{record}: {len(found[record])} rows, {len(objects)} objects")
        for row, one in zip(found[record], objects):
            wrong += [f"{record}: {name}" for name in mismatch(without(row, KEYS + PLACES + ["at", "skipped"]), one)]
    return wrong


def compare_values(connection, library, program, folders):
    names, paths = computed_by(ctypes.CDLL(library)), [path for folder in folders for path in inputs(folder)]
    said = {path: events_of(program, path)[0] for path in paths}
    events = rows_by_file(connection, "read_cloudtrail", paths)
    wrong, counts = [], collections.Counter(events=sum(map(len, events.values())))
    for path in paths:
        wrong += [f"{path}: {one}" for one in wrong_events(events[path], said[path], names)]
    for table in OBJECTS:
        rows = rows_by_file(connection, f"read_cloudtrail_{table}", paths)
        counts[table] = sum(map(len, rows.values()))
        for path in paths:
            by_record = {event["record"]: (one, event) for event, one in zip(events[path], said[path])}
            wrong += [f"{table}: {path}: {one}" for one in wrong_objects(rows[path], by_record, table)]
    print(dict(counts))
    print(*wrong[:20], sep="\n")
    return not wrong and all(counts.values())


# ---- Statements ----------------------------------------------------------------------------------------------------


def statements(path):
    with open(path, encoding="utf-8") as file:
        return [one.strip() for one in re.sub(r"(?m)^--.*\n", "", file.read()).split(";\n") if one.strip()]


def print_answers(connection, path):
    """Without DuckDB's name for the kind of an error, and what it adds to it."""
    for statement in statements(path):
        try:
            for row in connection.execute(statement).fetchall():
                print(*row, sep="|")
        except duckdb.Error as error:
            print("error:", re.sub(r"^[A-Za-z ]*Error: ", "", str(error)).split("\n", maxsplit=1)[0])
    return True


# ---- The page ------------------------------------------------------------------------------------------------------


def cells(text):
    """Of a table as DuckDB draws it, which versions do differently."""
    return [[cell.strip() for cell in line.split("│")] for line in text.splitlines() if line.count("│") > 1]


BLOCKS = re.compile(r"(```sql\n(.*?)```)(?:\n\n```text\n(.*?)```)?", re.DOTALL)


def follow_page(connection, path, corpus=None):
    """Queries over a corpus that is not there are not tried."""
    with open(path, encoding="utf-8") as file:
        blocks = BLOCKS.findall(file.read())
    done = bool(blocks)
    for _, query, expected in blocks:
        if "corpus" in query and not corpus:
            continue
        answer = str(connection.sql(query))
        if expected and cells(answer) != cells(expected):
            print(query, answer, sep="\n")
            done = False
    return done


def renew_page(connection, path, corpus=None):
    """Writes the answers anew, for a person to review."""

    def answered(block):
        begin, query, expected = block.groups()
        if expected is None or ("corpus" in query and not corpus):
            return block.group()
        return f"{begin}\n\n```text\n{str(connection.sql(query)).strip()}\n```"

    with open(path, encoding="utf-8") as file:
        page = BLOCKS.sub(answered, file.read())
    with open(path, "w", encoding="utf-8") as file:
        file.write(page)
    return True


COMMANDS = {
    "values": lambda connection, library, program, *folders: compare_values(connection, library, program, folders),
    "answers": print_answers,
    "page": follow_page,
    "renew": renew_page,
}


def main(arguments):
    extension, command, *rest = arguments
    return 0 if COMMANDS[command](connect(extension), *rest) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
