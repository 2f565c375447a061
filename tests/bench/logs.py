"""Log files for benchmarks in Python."""
import gzip
import json
import os
import pathlib

RECORDS = pathlib.Path(__file__).resolve().parent / "records.ndjson"


def write_files(folder, count, each):
    """Writes gzip log files of so many records. Gives their paths, and the bytes of JSON in them."""
    records = [json.loads(line) for line in RECORDS.read_text(encoding="utf-8").splitlines()]
    paths, size = [], 0
    for number in range(count):
        some = []
        for i in range(each):
            record = dict(records[i % len(records)])
            record["eventID"] = f"{number:08x}-{i:04x}-4000-8000-000000000000"
            some.append(record)
        text = json.dumps({"Records": some}, separators=(",", ":")).encode()
        size += len(text)
        path = os.path.join(folder, f"{number}.json.gz")
        with gzip.open(path, "wb", 6) as file:
            file.write(text)
        paths.append(path)
    return paths, size
