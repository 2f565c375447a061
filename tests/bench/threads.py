"""
What a second thread gains: the programs over many small files, with one thread and with two in turn, by the clock. The
machine should have nothing else to do. Then what stands in the way of more threads than the machine has processors: the locks
that eight threads take. Prints tables in Markdown.

    threads.py PROGRAMS LOGS ROUNDS LOCKS

LOCKS: the module that counts them.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import time

COMMANDS = (
    ("ctrail-json", "--event-name", "LeaveOrganization"),
    ("ctrail-json",),
    ("ctrail-list", "--format", "csv"),
    ("ctrail-ssh-audit",),
    ("ctrail-timeline", "--format", "json"),
)
THREADS = 8


def seconds(command):
    started = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - started


def count_locks(command, module):
    """How many, how many of them another thread had, and the microseconds that were waited for those."""
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True,
                          env={**os.environ, "LD_PRELOAD": module})
    return [int(number) for number in done.stderr.splitlines()[-1].split()]


def tell_locks(programs, files, module):
    print(f"\n{THREADS} threads:\n\n| | locks, for each file | another thread had, % | waited, ms |")
    print("| --- | --- | --- | --- |")
    for name, *options in COMMANDS:
        taken, contended, waited = count_locks([programs / name, "-j", str(THREADS), *options, *files], module)
        print(f"| {' '.join([name, *options])} | {taken / len(files):.1f} | "
              f"{100 * contended / max(taken, 1):.2f} | {waited / 1000:.1f} |", flush=True)


def main():
    programs, logs, rounds = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
    files = sorted(str(path) for path in logs.glob("many-*.json.gz"))
    size = sum(path.stat().st_size for path in logs.glob("many-*.json"))
    print(f"{len(files)} files, {size / 1e6:.0f} MB of JSON, from gzip. {rounds} rounds.\n")
    print("| | MB/s, one thread | two threads | as fast, times | lowest | highest |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name, *options in COMMANDS:
        taken = {threads: [] for threads in (1, 2)}
        for _ in range(rounds):
            for threads, times in taken.items():
                times.append(seconds([programs / name, "-j", str(threads), *options, *files]))
        ratios = [one / two for one, two in zip(taken[1], taken[2])]
        speeds = [size / statistics.median(times) / 1e6 for times in taken.values()]
        print(f"| {' '.join([name, *options])} | {speeds[0]:.0f} | {speeds[1]:.0f} | {statistics.median(ratios):.2f} | "
              f"{min(ratios):.2f} | {max(ratios):.2f} |", flush=True)
    tell_locks(programs, files, sys.argv[4])


main()
