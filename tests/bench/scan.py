#!/usr/bin/env python3
"""
Python's scan of many gzip log files, with one thread and with two, into pyarrow. It needs pyarrow and cffi.

    python3 tests/bench/scan.py LIBRARY [FILES [ROUNDS]]

Prints for twelve columns and for all: the least time by the clock, which means something only where two processors have nothing
else to do, and the processor time of the busiest thread, which is what the clock would show there.
"""
import os
import pathlib
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests/bench"), str(ROOT / "bindings/python")]
os.environ["CTRAIL_LIBRARY"] = os.path.abspath(sys.argv[1])

import cloudtrail  # noqa: E402
import pyarrow  # noqa: E402
from cloudtrail import parallel  # noqa: E402
from logs import write_files  # noqa: E402

COLUMNS = ["event_time", "event_source", "event_name", "aws_region", "source_ip_address", "user_agent", "error_code"]
COLUMNS += ["event_id", "recipient_account_id", "user_identity.type", "user_identity.arn", "user_identity.access_key_id"]
RECORDS = 400  # a file


def watch_threads(spent):
    """Notes the processor time of each thread that reads."""
    work = parallel.Merged._work

    def watched(merged):
        try:
            work(merged)
        finally:
            spent.append(time.thread_time())

    parallel.Merged._work = watched


def main(arguments):
    count = int(arguments[1]) if len(arguments) > 1 else 400
    rounds = int(arguments[2]) if len(arguments) > 2 else 5
    spent = []
    watch_threads(spent)
    with tempfile.TemporaryDirectory() as folder:
        size = write_files(folder, count, RECORDS)[1]
        print(f"{count} files, {size / 1e6:.0f} MB of JSON\n")
        print("| columns | one thread | two | times as fast | busiest thread: one | two | times as fast |")
        print("| --- | --- | --- | --- | --- | --- | --- |")
        for title, columns in (("twelve", COLUMNS), ("all", None)):
            clock, busiest = {1: 9e9, 2: 9e9}, {1: 9e9, 2: 9e9}
            for _ in range(rounds):
                for threads in (1, 2):
                    spent.clear()
                    scan = cloudtrail.scan(folder, columns=columns, threads=threads)
                    begun, used = time.time(), time.thread_time()
                    rows = pyarrow.table(scan).num_rows
                    clock[threads] = min(clock[threads], time.time() - begun)
                    assert rows == count * RECORDS
                    used = time.thread_time() - used
                    while len(spent) < threads and threads > 1:
                        time.sleep(0.01)
                    busiest[threads] = min(busiest[threads], max([used, *spent]))
            line = [f"{times[1]:.2f} | {times[2]:.2f} | {times[1] / times[2]:.2f}" for times in (clock, busiest)]
            print(f"| {title} | {' | '.join(line)} |")


if __name__ == "__main__":
    main(sys.argv[1:])
