"""Python's gzip and json: read.py FILE..."""
import gzip
import json
import sys

FIELDS = ("eventTime", "eventName", "eventSource", "awsRegion", "sourceIPAddress", "userAgent", "errorCode", "eventID",
          "recipientAccountId")
IDENTITY_FIELDS = ("type", "arn", "accessKeyId")


def total_of(record):
    identity = record.get("userIdentity") or {}
    values = [record.get(name) for name in FIELDS] + [identity.get(name) for name in IDENTITY_FIELDS]
    return sum(number * len(value.encode()) for number, value in enumerate(values, 1) if isinstance(value, str))


def main(paths):
    count = total = 0
    for path in paths:
        with gzip.open(path) as file:
            records = json.load(file)["Records"]
        count += len(records)
        total += sum(map(total_of, records))
    print(count, total)


if __name__ == "__main__":
    main(sys.argv[1:])
