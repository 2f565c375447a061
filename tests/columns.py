#!/usr/bin/env python3
"""
Compares the columns with ctrail-json, value by value: every fixture, and the corpus if it is there. It needs pyarrow.
Prints TAP.

    python3 tests/columns.py LIBRARY CTRAIL-JSON RECORDS [CORPUS]
"""
import ctypes
import datetime
import itertools
import json
import pathlib
import re
import subprocess
import sys

import pyarrow


EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


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


# ---- What ctrail-json says -----------------------------------------------------------------------------------------


def pairs(members):
    """Of a member that is there twice the last counts, as everywhere."""
    return dict(members)


def snake(name):
    if name == "eventId":
        return "aggregated_event_id"
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def events_of(program, path):
    done = subprocess.run([program, path], capture_output=True, check=False)
    text = done.stdout.decode("utf-8")
    events = [json.loads(line, object_pairs_hook=pairs) for line in text.split("\n") if line]
    return events, done.returncode == 0


def nanoseconds(text):
    """Of "2024-03-12T10:00:00.5Z"."""
    whole, _, fraction = text.rstrip("Z").partition(".")
    moment = datetime.datetime.strptime(whole, "%Y-%m-%dT%H:%M:%S").replace(tzinfo=datetime.timezone.utc)
    seconds = (moment - EPOCH) // datetime.timedelta(seconds=1)
    return seconds * 10**9 + int(fraction.ljust(9, "0") or 0)


def is_json_of(text, said):
    try:
        return json.loads(text, object_pairs_hook=pairs) == said
    except ValueError:
        return False


def is_like(value, said):
    """Whether a value of a column is what the JSON says, in which absent members are not there."""
    if isinstance(value, dict):
        return isinstance(said, dict) and not mismatch(value, said)
    if isinstance(value, list):
        said = said or []
        return isinstance(said, list) and len(value) == len(said) and all(map(is_like, value, said))
    if isinstance(value, str) and value != said:
        return said is not None and is_json_of(value, said)
    if isinstance(value, int) and isinstance(said, str):
        return value == nanoseconds(said)
    return value == said


def mismatch(value, said):
    """The names of the members that differ: of the struct, which has all that there may be, and of the object."""
    other = json.loads(value.get("other") or "{}", object_pairs_hook=pairs)
    members = {snake(name): member for name, member in said.items() if name not in other}
    names = [name for name in value if name != "other" and not is_like(value[name], members.get(name))]
    return names + [name for name in said if (name in other or snake(name) not in value) and other.get(name) != said[name]]


# ---- Comparing -----------------------------------------------------------------------------------------------------

COMPUTED = ["event_time", "origin", "temporary_credentials", "by_aws_service", "user_name", "problems"]


def computed_by(library):
    """The names of the columns that ctrail-json has in "decoded": the services' too."""
    library.ctrail_decoder_name.restype = ctypes.c_char_p
    names = map(library.ctrail_decoder_name, map(ctypes.c_size_t, itertools.count()))
    return COMPUTED + [snake(name.decode()) for name in itertools.takewhile(bool, names)]


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


def compare_row(row, said, names):
    """What differs between a row and an event of ctrail-json; `names` are those of computed columns."""
    decoded = dict(said.pop("decoded"))
    computed = {name: row.pop(name) for name in names}
    decoded["eventTime"] = decoded.pop("eventTimeNs", None)
    decoded["problems"] = [one for one in decoded.get("problems", []) if one["code"] != "decoded"]
    wrong = ["decoded." + name for name in mismatch(computed, decoded)]
    if not decoded["problems"]:
        said.pop("eventTime", None)
        wrong += mismatch(row, said)
    return wrong


# The event has these where insightDetails tells them, too.
def is_of_insight(name):
    return name.startswith("insight_")


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


def inputs(folder):
    names = (path for path in sorted(pathlib.Path(folder).rglob("*")) if path.is_file())
    return [str(path) for path in names if re.search(r"\.(json|ndjson|json\.gz|bin)$", path.name)]


def check(library, program, name, paths, number):
    wrong, events = [], 0
    for path in paths:
        differing, count = compare(library, program, path)
        wrong += [f"{path}: {one}" for one in differing]
        events += count
    for one in wrong[:20]:
        print("#", one)
    print(f"{'not ' if wrong else ''}ok {number} - {name}: {events} events of {len(paths)} files")
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
