#!/usr/bin/env python3
"""
Compares the columns with ctrail-json, value by value: every fixture, and the corpus if it is there; and the tables
"credentials" and "access" with what ctrail-json says of the same events. It needs pyarrow.
Prints TAP.

    python3 tests/columns.py LIBRARY CTRAIL-JSON RECORDS [CORPUS]
"""
import ctypes
import pathlib
import sys

import pyarrow

from access_rows import access_of, credentials_of
from row_values import compare_row, computed_by, events_of, inputs, is_of_insight, mismatch


class Options(ctypes.Structure):
    """ctrail_arrow_options"""

    _fields_ = [
        ("size", ctypes.c_size_t),
        ("reader", ctypes.c_void_p),
        ("table", ctypes.c_char_p),
        ("columns", ctypes.POINTER(ctypes.c_char_p)),
        ("paths", ctypes.POINTER(ctypes.c_char_p)),
        ("next", ctypes.c_void_p),
        ("user", ctypes.c_void_p),
        ("closed", ctypes.c_void_p),
        ("batch_rows", ctypes.c_uint64),
        ("batch_bytes", ctypes.c_uint64),
        ("flags", ctypes.c_uint32),
        ("counts", ctypes.c_void_p),
    ]


def c_list(texts):
    if texts is None:
        return None
    array = (ctypes.c_char_p * (len(texts) + 1))(*[text.encode() for text in texts], None)
    return ctypes.cast(array, ctypes.POINTER(ctypes.c_char_p))


def scan(library, paths, table="events", columns=None, flags=0, rows=0):
    options = Options(ctypes.sizeof(Options), None, table.encode(), c_list(columns), c_list(paths), None, None, None)
    options.batch_rows, options.flags = rows, flags
    stream, message = (ctypes.c_void_p * 5)(), ctypes.create_string_buffer(200)
    code = library.ctrail_arrow_stream(stream, ctypes.byref(options), message, ctypes.c_size_t(200))
    if code:
        raise ValueError(message.value.decode())
    return pyarrow.RecordBatchReader._import_from_c(ctypes.addressof(stream))


KEYS = ["event_id", "event_time", "event_source", "event_name"]

# ---- Comparing -----------------------------------------------------------------------------------------------------

def without_times(kind):
    """The type with integers in the place of times, whose nanoseconds Python has not."""
    if pyarrow.types.is_timestamp(kind):
        return pyarrow.int64()
    if pyarrow.types.is_struct(kind):
        return pyarrow.struct([(field.name, without_times(field.type)) for field in kind])
    if pyarrow.types.is_list(kind):
        return pyarrow.list_(without_times(kind.value_type))
    return kind.value_type if pyarrow.types.is_dictionary(kind) else kind


def rows_of(table):
    table.validate(full=True)
    schema = pyarrow.schema([(field.name, without_times(field.type)) for field in table.schema])
    return table.cast(schema).to_pylist()


def compare(library, program, path):
    """What differs for one file, and how many rows there were."""
    (events, is_sound), wrong, names = events_of(program, path), [], computed_by(library)
    for flags, rows in ((0, 0), (1, 2)):
        found = rows_of(scan(library, [path], flags=flags, rows=rows).read_all())
        if len(found) != len(events):
            return [f"{len(found)} rows, {len(events)} events"], 0
        for number, (row, said) in enumerate(zip(found, events), 1):
            differing = compare_row(row, dict(said), names)
            wrong += [f"{number}: {name}" for name in differing if not is_of_insight(name)]
    return wrong + (compare_alone(library, path) if is_sound else []), len(events)


def compare_alone(library, path):
    """Each column by itself gives what it gives among all, where nothing is broken: what it needs is read for it alone."""
    whole, wrong = scan(library, [path]).read_all(), []
    for name in whole.column_names:
        if scan(library, [path], columns=[name]).read_all()[name] != whole[name]:
            wrong.append("alone: " + name)
    return wrong


def compare_access(library, path, events):
    """The same for the tables that have rows of several services: what differs, and how many rows there are."""
    rows, wrong, count = rows_of(scan(library, [path]).read_all()), [], 0
    for table, rows_in in (("credentials", credentials_of), ("access", access_of)):
        found = rows_of(scan(library, [path], table=table).read_all())
        expected = [one for row, said in zip(rows, events) for one in rows_in(said, row)]
        if len(found) != len(expected):
            wrong.append(f"{table}: {len(found)} rows, {len(expected)} expected")
        for number, (row, one) in enumerate(zip(found, expected), 1):
            members = {name: value for name, value in row.items() if name not in KEYS}
            wrong += [f"{table}: {number}: {name}" for name in mismatch(members, one)]
        count += len(found)
    return wrong, count


def check(library, program, name, paths, number):
    wrong, events, rows = [], 0, 0
    for path in paths:
        differing, count = compare(library, program, path)
        of_access, more = compare_access(library, path, events_of(program, path)[0])
        wrong += [f"{path}: {one}" for one in differing + of_access]
        events += count
        rows += more
    for one in wrong[:20]:
        print("#", one)
    what = f"{events} events of {len(paths)} files, {rows} rows of credentials and access"
    print(f"{'not ' if wrong else ''}ok {number} - {name}: {what}")
    return not wrong


def main(arguments):
    library, program, folders = ctypes.CDLL(arguments[0]), arguments[1], arguments[2:]
    print(f"1..{len(folders)}")
    done = [
        check(library, program, pathlib.Path(folder).name, inputs(folder), number)
        for number, folder in enumerate(folders, 1)
    ]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
