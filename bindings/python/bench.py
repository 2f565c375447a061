"""
Reads ten fields of every event of a log, by the binding and by Python's gzip and json.

    python3 bench.py LOG [ROUNDS]

Prints lines "NAME SECONDS RECORDS": the seconds of processor time of the fastest round.
"""

import gzip
import json
import sys
import time

import cloudtrail

PATHS = (
    "eventTime",
    "eventSource",
    "eventName",
    "awsRegion",
    "sourceIPAddress",
    "userAgent",
    "eventID",
    "recipientAccountId",
    "userIdentity.type",
    "userIdentity.arn",
)


def by_gzip_and_json(path):
    count = 0
    with gzip.open(path) as file:
        for record in json.load(file)["Records"]:
            identity = record.get("userIdentity") or {}
            fields = (
                record.get("eventTime"),
                record.get("eventSource"),
                record.get("eventName"),
                record.get("awsRegion"),
                record.get("sourceIPAddress"),
                record.get("userAgent"),
                record.get("eventID"),
                record.get("recipientAccountId"),
                identity.get("type"),
                identity.get("arn"),
            )
            count += len(fields) == 10
    return count


def by_event_fields(path):
    count = 0
    with cloudtrail.Reader(path) as reader:
        for event in reader:
            count += len(event.fields(*PATHS)) == 10
    return count


def by_reader_fields(path):
    count = 0
    with cloudtrail.Reader(path) as reader:
        for fields in reader.fields(*PATHS):
            count += len(fields) == 10
    return count


def by_attributes(path):
    count = 0
    with cloudtrail.Reader(path) as reader:
        for event in reader:
            identity = event.user_identity
            fields = (
                event.event_time_text,
                event.event_source,
                event.event_name,
                event.aws_region,
                event.source_ip_address,
                event.user_agent,
                event.event_id,
                event.recipient_account_id,
                identity and identity.type,
                identity and identity.arn,
            )
            count += len(fields) == 10
    return count


def main():
    path = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    ways = {
        "python-gzip-json": by_gzip_and_json,
        "python": by_reader_fields,
        "python-event-fields": by_event_fields,
        "python-attributes": by_attributes,
    }
    best = {}
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            count = way(path)
            seconds = time.process_time() - start
            best[name] = min(best.get(name, (seconds, count)), (seconds, count))
    for name, (seconds, count) in best.items():
        print(f"{name} {seconds:.3f} {count}")


main()
