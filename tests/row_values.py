"""
Holds the values of a row, as Arrow or DuckDB gives them, against what ctrail-json says of the same event.
"""
import ctypes
import datetime
import itertools
import json
import pathlib
import re
import subprocess

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


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
    if isinstance(value, datetime.datetime):
        said = nanoseconds(said) if isinstance(said, str) else said
        return said is not None and (value - EPOCH) // datetime.timedelta(microseconds=1) == said // 1000
    return value == said


def mismatch(value, said):
    """The names of the members that differ: of the struct, which has all that there may be, and of the object."""
    other = json.loads(value.get("other") or "{}", object_pairs_hook=pairs)
    members = {snake(name): member for name, member in said.items() if name not in other}
    names = [name for name in value if name != "other" and not is_like(value[name], members.get(name))]
    return names + [name for name in said if (name in other or snake(name) not in value) and other.get(name) != said[name]]


COMPUTED = ["event_time", "origin", "temporary_credentials", "by_aws_service", "user_name", "problems"]


def computed_by(library):
    """The names of the columns that ctrail-json has in "decoded": the services' too."""
    library.ctrail_decoder_name.restype = ctypes.c_char_p
    names = map(library.ctrail_decoder_name, map(ctypes.c_size_t, itertools.count()))
    return COMPUTED + [snake(name.decode()) for name in itertools.takewhile(bool, names)]


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


def inputs(folder):
    names = (path for path in sorted(pathlib.Path(folder).rglob("*")) if path.is_file())
    return [str(path) for path in names if re.search(r"\.(json|ndjson|json\.gz|bin)$", path.name)]
