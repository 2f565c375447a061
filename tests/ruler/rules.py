#!/usr/bin/env python3
"""
Prints rules of the shape that rules for EventBridge have, one a line, for the event names and sources of the records in a
file and for others; always the same ones.

    rules.py COUNT RECORDS
"""
import json
import random
import sys

random.seed(7)

MORE = [
    {"errorCode": [{"exists": False}]},
    {"errorCode": ["AccessDenied", {"suffix": "UnauthorizedOperation"}]},
    {"userIdentity": {"type": ["Root", "IAMUser"]}},
    {"userIdentity": {"sessionContext": {"sessionIssuer": {"userName": [{"anything-but": {"prefix": "AWSServiceRole"}}]}}}},
    {"sourceIPAddress": [{"anything-but": {"suffix": ".amazonaws.com"}}]},
    {"requestParameters": {"ipPermissions": {"items": {"ipRanges": {"items": {"cidrIp": ["0.0.0.0/0"]}}}}}},
    {},
]


def main():
    with open(sys.argv[2], encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    calls = sorted({(str(one.get("eventSource")), str(one.get("eventName"))) for one in records})
    for number in range(int(sys.argv[1])):
        source, name = calls[number * 7 % len(calls)]
        names = [name + random.choice(("", "Batch", "V2")), name[:5] + str(number), "Delete" + name]
        detail = {"eventSource": [source], "eventName": names, **random.choice(MORE)}
        print(json.dumps({"source": ["aws." + source.split(".")[0]], "detail-type": ["AWS API Call via CloudTrail"], "detail": detail}))


main()
