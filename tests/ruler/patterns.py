#!/usr/bin/env python3
"""
Prints random event patterns, one a line, that fit the records in a file, one a line: always the same ones for the same
records. See tests/ruler.sh.

    patterns.py COUNT RECORDS
"""
import json
import random
import sys

random.seed(20240312)


def leaves(value, path=()):
    """All values that are no containers, with their paths."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name and "." not in name and "$or" != name:
                yield from leaves(inner, path + (name,))
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, path)
    else:
        yield path, value


def wildcard(text):
    text = text.replace("\\", "\\\\").replace("*", "\\*")
    pieces = []
    while text:
        length = random.randint(1, len(text))
        if pieces or random.random() < 0.7:
            pieces.append(text[:length])
        text = text[length + random.randint(0, 3):]
    pattern = "*".join(pieces)
    # A cut may have split an escape.
    plain = pattern.replace("\\\\", "").replace("\\*", "")
    return pattern if pattern and "**" not in plain and "\\" not in plain else "*"


def change_case(text):
    return "".join(random.choice((c.upper(), c.lower())) for c in text if ord(c) < 128)


def cut(text):
    start = random.randint(0, len(text))
    return text[:start] or text[:1], text[start:] or text[-1:]


def cidr(text):
    """Around an address of IPv4; otherwise one that is often there."""
    parts = text.split(".")
    if len(parts) != 4 or not all(part.isdigit() for part in parts):
        return "10.0.0.0/8"
    return f"{text}/{random.randint(1, 31)}"


def but(value):
    if isinstance(value, bool) or value is None:
        return {"anything-but": "x"}
    if not isinstance(value, str):
        return {"anything-but": random.choice((value, [value, 1], "x"))}
    start, end = cut(value or "x")
    return {
        "anything-but": random.choice((
            value, [value, "AwsApiCall", "root"], {"prefix": start}, {"prefix": [start, "x"]}, {"suffix": end},
            {"suffix": [end, "x"]}, {"equals-ignore-case": change_case(value)},
            {"equals-ignore-case": [change_case(value), "x"]}, {"wildcard": wildcard(value)},
            {"wildcard": [wildcard(value), "x*y"]}, 5,
        ))
    }


def string(value):
    start, end = cut(value or "x")
    return random.choice((
        value, value, {"prefix": start}, {"suffix": end}, {"prefix": {"equals-ignore-case": change_case(start)}},
        {"suffix": {"equals-ignore-case": change_case(end)}}, {"equals-ignore-case": change_case(value)},
        {"wildcard": wildcard(value)}, {"exactly": value}, but(value), {"exists": True}, {"cidr": cidr(value)},
    ))


def number(value):
    return random.choice((
        value, float(value), {"numeric": ["=", value]}, {"numeric": [">", value]}, {"numeric": ["<=", value]},
        {"numeric": [">=", value - 1, "<", value + 1]}, {"numeric": ["<", value]}, but(value), {"exists": True},
    ))


def alternative(value):
    if isinstance(value, str):
        return string(value)
    if isinstance(value, bool) or value is None:
        return random.choice((value, not value, {"exists": True}, but(value)))
    return number(value)


def put(pattern, path, values):
    for name in path[:-1]:
        pattern = pattern.setdefault(name, {})
        if not isinstance(pattern, dict):
            return
    pattern.setdefault(path[-1], values)


def fields(records):
    record = random.choice(records)
    found = list(record)
    random.shuffle(found)
    pattern = {}
    for path, value in found[:random.choice((1, 1, 2, 2, 3, 4))]:
        values = [alternative(value)]
        while random.random() < 0.3:
            values.append(alternative(random.choice(random.choice(records))[1]))
        if random.random() < 0.1:
            values = [{"exists": False}] + values[random.randint(0, 1):]
        put(pattern, path, values)
    if random.random() < 0.2:
        path = random.choice(random.choice(records))[0]
        put(pattern, path, [{"exists": False}])
    return pattern


def in_envelope(pattern, record):
    outside = {}
    if random.random() < 0.5:
        outside["source"] = [alternative("aws." + str(record.get("eventSource")).split(".")[0])]
    if random.random() < 0.3:
        outside["detail-type"] = ["AWS API Call via CloudTrail", {"suffix": "Sign In via CloudTrail"}]
    if random.random() < 0.3:
        outside["region"] = [alternative(str(record.get("awsRegion")))]
    if random.random() < 0.2:
        outside["account"] = [alternative(str(record.get("recipientAccountId")))]
    if random.random() < 0.2:
        outside["time"] = [{"prefix": str(record.get("eventTime"))[:10]}]
    return dict(outside, detail=pattern)


def main():
    with open(sys.argv[2], encoding="utf-8") as file:
        whole = [json.loads(line) for line in file]
    flat = [list(leaves(record)) for record in whole]
    for _ in range(int(sys.argv[1])):
        pattern = fields(flat)
        if random.random() < 0.3:
            pattern["$or"] = [fields(flat) for _ in range(random.randint(2, 3))]
        if random.random() < 0.1:
            pattern.setdefault("userIdentity", {})
            if isinstance(pattern["userIdentity"], dict):
                pattern["userIdentity"]["$or"] = [{"type": ["Root", "IAMUser"]}, {"userName": [{"prefix": "b"}]}]
        if random.random() < 0.3:
            pattern = in_envelope(pattern, random.choice(whole))
        print(json.dumps(pattern, ensure_ascii=random.random() < 0.5))


main()
