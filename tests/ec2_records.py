#!/usr/bin/env python3
"""
Makes a record of each EC2 action, with every member of its model filled, in the dialect that CloudTrail writes it in;
and compares what the library makes of its request and response with the model's own shape, member by member.

    python3 tests/ec2_records.py PROGRAM [MODEL]

PROGRAM is tests/ec2_trees of a build. MODEL is a version of botocore or a wheel of it; that of
lib/services/ec2/fields.c unless given. What is expected comes from the model, and not from the tables that the library has of it. The exit status
is 2 if the model cannot be had.
"""
import json
import pathlib
import re
import subprocess
import sys

EC2 = pathlib.Path(__file__).resolve().parent.parent / "lib" / "services" / "ec2"
sys.path.insert(0, str(EC2))
import catalogue_rules as rules  # noqa: E402
from catalogue_model import PACKAGE, Unavailable, load, lowered  # noqa: E402

FIRST_TIME = 1689000000000, "2023-07-10T14:40:00"  # not more than a second of them is used
DIRECTIONS = ("request", "requestParameters", "Request"), ("response", "responseElements", "Response")


class Payload:
    """Fills a request or response: all that it gives is pairs of what a record holds and what is expected of it."""

    def __init__(self, model, action, direction, list_length):
        self.model = model
        self.legacy = model.is_legacy(action)
        self.spelling = model.spelling(action, direction)
        self.list_length = list_length
        self.count = 0

    def scalar(self, kind):
        """The wrapped dialect writes texts as what they spell; the legacy one sizes as texts, and times as numbers."""
        self.count += 1
        text, milliseconds = f"text {self.count}", self.count % 999 + 1
        coerced = self.count if self.count % 3 == 0 else self.count % 3 == 1
        time = f"{FIRST_TIME[1]}.{milliseconds:03}".rstrip("0") + "Z"
        return {
            "text": (text, text) if self.legacy or self.count % 2 else (coerced, json.dumps(coerced)),
            "flag": (bool(self.count % 2), bool(self.count % 2)),
            "integer": (str(self.count) if self.legacy and self.count % 2 else self.count, self.count),
            "double": (self.count + 0.5, self.count + 0.5),
            "time": (FIRST_TIME[0] + milliseconds if self.legacy else time, time),
            "account": (f"{self.count:012}" if self.legacy else self.count, f"{self.count:012}"),
        }[kind]

    def one(self, member):
        return self.structure(member.target) if member.is_object else self.scalar(member.kind)

    def element(self, member, number):
        wire, expected = self.one(member)
        if self.spelling == "legacy" and not member.is_object:
            return {member.legacy_element(): wire}, expected
        if self.spelling == "query":
            tagged = {**wire, "tag": number} if member.is_object else {"tag": number, "content": wire}
            return tagged, expected
        return wire, expected

    def list(self, member):
        pairs = [self.element(member, number) for number in range(1, self.list_length + 1)]
        wires, expected = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        several = wires[0] if len(wires) == 1 and not self.legacy else wires
        if self.spelling == "query":
            return several, expected
        name = "items" if self.legacy else member.element or "item"
        return {name: several}, expected

    def structure(self, name):
        wire, expected = {}, {}
        for member in self.model.members(name):
            value, expected[lowered(member.name)] = self.list(member) if member.is_list else self.one(member)
            self.place(member, wire, value)
        return wire, expected

    def place(self, member, wire, value):
        key = member.wire(self.spelling)
        place = rules.LEGACY_PLACES.get(member.full) if self.spelling == "legacy" else None
        if place:
            wire.setdefault(place, {"items": [{}]})["items"][0][key] = value
        elif key in wire:
            wire[key]["items"] += value["items"]
        else:
            wire[key] = value


def record_of(model, action, list_length):
    record, expected = {"eventSource": "ec2.amazonaws.com", "eventName": action}, []
    for direction, member, ending in DIRECTIONS:
        structure = getattr(model, direction)(action)
        wire, shape = Payload(model, action, direction, list_length).structure(structure) if structure else ({}, {})
        wrapper = rules.WRAPPERS.get(action) if direction == "request" else None
        record[member] = wire if model.is_legacy(action) else {wrapper or action + ending: wire}
        expected.append(shape)
    return record, expected


def no_pairs_twice(pairs):
    assert len({name for name, _ in pairs}) == len(pairs), f"a name twice: {[name for name, _ in pairs]}"
    return dict(pairs)


def difference(found, expected, path):
    """The first place where they differ, or None."""
    if isinstance(found, dict) and isinstance(expected, dict):
        for name in list(expected) + [name for name in found if name not in expected]:
            there = f"{path}.{name}"
            if name not in found or name not in expected:
                return f"{there} is {'missing' if name not in found else 'not expected'}"
            inner = difference(found[name], expected[name], there)
            if inner:
                return inner
        return None
    if isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        pairs = enumerate(zip(found, expected))
        return next((inner for i, pair in pairs if (inner := difference(*pair, f"{path}[{i}]"))), None)
    same = type(found) is type(expected) and found == expected
    return None if same else f"{path} is {json.dumps(found)[:80]}, not {json.dumps(expected)[:80]}"


def compare(program, model, list_length):
    """The complaints, one an action."""
    actions = model.actions()
    made = [record_of(model, action, list_length) for action in actions]
    lines = "".join(json.dumps(record) + "\n" for record, _ in made)
    output = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout.split("\n")
    assert len(output) == 2 * len(actions) + 1, f"{len(output)} lines for {len(actions)} records"
    for i, (action, (_, expected)) in enumerate(zip(actions, made)):
        found = [json.loads(line, object_pairs_hook=no_pairs_twice) for line in output[2 * i : 2 * i + 2]]
        complaint = difference(found[0], expected[0], "request") or difference(found[1], expected[1], "response")
        if complaint:
            yield f"{action}: {complaint}"


def main():
    version = re.search(rf"{PACKAGE} ([0-9.]*[0-9])", (EC2 / "fields.c").read_text()).group(1)
    model = load(sys.argv[2] if len(sys.argv) > 2 else version)
    complaints = [complaint for length in (1, 2) for complaint in compare(sys.argv[1], model, length)]
    print("\n".join(complaints))
    sys.exit(1 if complaints else 0)


if __name__ == "__main__":
    try:
        main()
    except Unavailable as error:
        print(f"ec2_records.py: {error}", file=sys.stderr)
        sys.exit(2)
