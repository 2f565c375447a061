#!/usr/bin/env python3
"""Writes what the fuzz targets start from, made of the fixtures: a folder for each kind of input.

    python3 tests/fuzz/seeds.py FOLDER
"""
import base64
import json
import pathlib
import re
import shutil
import sys

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
RECORDS = DATA / "records"

# First bytes that say how fuzz_reader and fuzz_chunks read: whole, with low limits, pushed.
WAYS = {"whole": b"\x00", "tight": b"\x87", "pushed": b"\x61"}

# What a filter asks for in front of the records: the bits, a path, and a line of values for each bit.
FILTERS = [
    b"\xff\x00\x0c\n@eventID\tx\n@eventName\n@eventSource\n@userIdentity.userName\n@userIdentity.accessKeyId\n"
    b"AWS::EC2::Instance\n@requestParameters.instanceId\n@requestParameters.instanceId\n2016-01-01T00:00:00Z\nx\n",
    b"\x02\x00\x00eventName\nRunInstances\tStopInstances\t@eventName\n",
    b"\x04\x00\x01userIdentity.arn\n@eventSource\n",
    b"\x01\x00\x02requestParameters\n@eventID\n",
    b"\x08\x00\x04userIdentity\n@userIdentity.userName\nxx\n",
    b"\x10\x00\x18responseElements\n@userIdentity.accessKeyId\nx\n",
    b"\x60\x00\x00requestParameters.instancesSet.items[0].instanceId\nAWS::EC2::Instance\n"
    b"@requestParameters.instancesSet.items[0].instanceId\n",
    b"\x80\x00\x10resources[0].ARN\n@requestParameters.instanceId\n",
    b"\x00\x07\x00errorCode\n@errorCode\tx\n@awsRegion\n@recipientAccountId\n",
    b"\x00\x08\x00sourceIPAddress\n10.0.0.0/8\t@sourceIPAddress\t2001:db8::/32\t::1\n",
    b"\x00\x10\x00userIdentity\n@userIdentity.arn\n",
    b"\x00\x20\x00userIdentity\n@userIdentity.sessionContext.sessionIssuer.userName\t"
    b"@userIdentity.sessionContext.sessionIssuer.arn\t@userIdentity.arn\n",
    b"\x00\x00\x20errorMessage\n",
    b"\x00\x00\x40responseElements.ConsoleLogin\n",
]

# Calls of fuzz_calls, in the order of its enum.
CALLS = "new free reset feed finish next run parse source open dup free_copy ask write fail fail_on".split()

# Programs of calls, each with its number: whole; through a source with calls inside of callbacks; fed; copied and
# written; with memory that fails once, and from one request on.
PROGRAMS = [
    "new parse ask next ask next next",
    "new source.6 run.3 next reset parse feed finish source open run ask ask.1 next next",
    "new feed.10 next feed.6 next next feed.10 next finish next next",
    "new parse dup ask.1 write.1 next reset free_copy next write",
    "fail.7 new parse ask dup ask.1 write.8 next reset parse ask next",
    "fail_on.11 new source.10 next next ask next fail_on reset parse ask write.8",
    "new.2 open next open.1 next open.2 next parse write.1 reset feed.6 next free",
    "new.1 source run.13 dup free_copy.1 write.3 free next new parse ask",
]


def program_bytes(program):
    """The instructions behind their number: a call, and its number in the upper half of a byte."""
    names = [word.partition(".") for word in program.split()]
    code = bytes(CALLS.index(name) | int(number or 0) << 4 for name, _, number in names)
    return bytes([len(code)]) + code


def records_in(value):
    """Every object in the value that has a name and a payload."""
    if isinstance(value, dict):
        if "eventName" in value and ("requestParameters" in value or "responseElements" in value):
            yield value
        value = list(value.values())
    for child in value if isinstance(value, list) else []:
        yield from records_in(child)


def parsed(data):
    """The JSON values that the bytes begin with, one after the other."""
    text, values, at = data.decode("utf-8", "replace").strip(), [], 0
    try:
        while at < len(text):
            value, end = json.JSONDecoder().raw_decode(text, at)
            values.append(value)
            at = end + len(text[end:]) - len(text[end:].lstrip())
    except (ValueError, RecursionError):
        pass
    return values


def payload_lines(record):
    """The action, the request and the response, a line each."""
    payloads = (json.dumps(record.get(name)) for name in ("requestParameters", "responseElements"))
    return "\n".join([str(record["eventName"]), *payloads]).encode()


def keys_in(value):
    """Every text in the value that is a key, or begins as one, in any format."""
    if isinstance(value, str) and re.match(r"(ssh|ecdsa|sk)-\S+ \S|----|M[A-P]\S{9}", value):
        yield value.encode("utf-8", "replace")
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    for child in children:
        yield from keys_in(child)


def blob(*strings):
    """The strings of a key behind its type, each behind its length."""
    return b"".join(len(string).to_bytes(4, "big") + string for string in strings)


# By the number of the type in fuzz_ssh_key.
POINT = b"\x04" + bytes(64)
BLOBS = {
    "rsa": (0, blob(b"\x01\x00\x01", b"\x00" + b"\xc1" * 128)),
    "nistp256": (1, blob(b"nistp256", POINT)),
    "nistp384": (2, blob(b"nistp384", b"\x04" + bytes(96))),
    "nistp521": (3, blob(b"nistp521", b"\x04" + bytes(132))),
    "ed25519": (4, blob(bytes(32))),
    "sk-ed25519": (5, blob(bytes(32), b"ssh:")),
    "sk-nistp256": (6, blob(b"nistp256", POINT, b"ssh:")),
}


def evidence_seeds():
    """The first byte says to fuzz_evidence what follows."""
    for first, names in enumerate((["older.json", "newer.json.gz"], ["newer.head.json"], ["keys.json"])):
        for name in names:
            yield name, bytes([first]) + (DATA / "evidence" / name).read_bytes()
    keys = json.loads((DATA / "evidence" / "keys.json").read_bytes())["PublicKeyList"]
    for number, key in enumerate(keys):
        yield f"key-{number}", b"\x03" + base64.b64decode(key["Value"])


def write_seeds(folder):
    """Writes all of them anew."""
    shutil.rmtree(folder, ignore_errors=True)
    for kind in ("bytes", "objects", "payloads", "filters", "keys", "calls", "patterns", "evidence"):
        (folder / kind).mkdir(parents=True)
    inputs = [path for path in sorted(RECORDS.glob("*/*")) if path.suffix not in (".expected", ".options")]
    for number, path in enumerate(inputs):
        data, name = path.read_bytes(), f"{path.parent.name}-{path.name}"
        for way, first in WAYS.items():
            (folder / "bytes" / f"{way}-{name}").write_bytes(first + data)
        if data.startswith(b"{"):
            (folder / "objects" / name).write_bytes(data)
        (folder / "filters" / name).write_bytes(FILTERS[number % len(FILTERS)] + data)
        (folder / "calls" / name).write_bytes(program_bytes(PROGRAMS[number % len(PROGRAMS)]) + data)
        value = parsed(data)
        for index, record in enumerate(records_in(value)):
            (folder / "payloads" / f"{name}-{index}").write_bytes(payload_lines(record))
        for index, key in enumerate(keys_in(value)):
            (folder / "keys" / f"{name}-{index}").write_bytes(b"\xff" + key)
    patterns = (DATA / "patterns" / "event-ruler.txt").read_bytes().splitlines()
    records = (DATA / "patterns" / "records.ndjson").read_bytes().splitlines()
    for number, pattern in enumerate(patterns):
        seed = pattern + b"\n" + records[number % len(records)]
        (folder / "patterns" / str(number)).write_bytes(seed)
    for name, content in evidence_seeds():
        (folder / "evidence" / name).write_bytes(content)
    for name, (number, content) in BLOBS.items():
        (folder / "keys" / name).write_bytes(bytes([number]) + content)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write_seeds(pathlib.Path(sys.argv[1]))
