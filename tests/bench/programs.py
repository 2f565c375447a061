"""
What the programs take on top of reading: the time of a reader that goes through a log and fills every field, divided by
that of a program over the same log. Of the processor, for the whole process, round by round; their output goes nowhere.
Prints a table in Markdown.

    programs.py BUILD MEGABYTES ROUNDS LOG...

BUILD has the programs and the benchmark's own. The records of the logs are written again and again, up to so many megabytes,
as one log file: all of them, and those of EC2 alone. FIRST in the environment is put in front of each command.
"""
import gzip
import os
import pathlib
import shlex
import statistics
import subprocess
import sys
import tempfile

COLUMNS = "eventTime,eventName,eventSource,awsRegion,sourceIPAddress,userIdentity.arn,errorCode,eventID"
PROGRAMS = (
    ("ctrail-json",),
    ("ctrail-json", "--no-decoded"),
    ("ctrail-list", "--format", "csv"),
    ("ctrail-list", "--format", "csv", "--columns", COLUMNS),
)


def records_of(programs, logs, options):
    command = [programs / "ctrail-json", "--no-decoded", *options, *logs]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.splitlines()


def write_log(folder, records, size):
    """As the benchmark calls it."""
    folder.mkdir()
    times = max(1, size // sum(map(len, records)))
    with gzip.open(folder / "log-0.json.gz", "wb", compresslevel=6) as file:
        file.write(b'{"Records":[' + b",".join(records * times) + b"]}")


def seconds(command):
    """Of the processor."""
    first = shlex.split(os.environ.get("FIRST", ""))
    process = subprocess.Popen([*first, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return usage.ru_utime + usage.ru_stime


def ratios_of(build, folder, rounds):
    """Of each program, one for each round."""
    ratios = [[] for _ in PROGRAMS]
    for _ in range(rounds):
        reading = seconds([build / "tests/bench/ctrail-instructions", "gzip", folder])
        for found, (name, *options) in zip(ratios, PROGRAMS):
            found.append(reading / seconds([build / "examples" / name, *options, folder / "log-0.json.gz"]))
    return ratios


def cell(ratios):
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"


def main():
    build, size, rounds, logs = pathlib.Path(sys.argv[1]), int(sys.argv[2]) * 10**6, int(sys.argv[3]), sys.argv[4:]
    with tempfile.TemporaryDirectory() as work:
        found = []
        for name, options in (("mix", []), ("ec2", ["--event-source", "ec2"])):
            folder = pathlib.Path(work) / name
            write_log(folder, records_of(build / "examples", logs, options), size)
            found.append(ratios_of(build, folder, rounds))
        print("| program | mix | EC2 |\n| --- | --- | --- |")
        for program, *ratios in zip(PROGRAMS, *found):
            print(f"| {' '.join(program)} | {' | '.join(map(cell, ratios))} |")


main()
