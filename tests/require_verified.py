#!/usr/bin/env python3
"""
What programs read of a copy of a bucket with --require-verified, and what they say of the rest: files that were changed,
that no digest names, or that change while they are read. The bucket is made by trails.py. Prints TAP.

    python3 tests/require_verified.py FOLDER-OF-PROGRAMS
"""
import gzip
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import trails

PROGRAMS = pathlib.Path(sys.argv[1])
CASES = []


class Copy:
    """A copy of a bucket with three digests, of which the last has its signature beside it, and five log files."""

    def __init__(self, folder, key, records=1):
        self.folder, self.bucket, self.keys = folder, folder / "copy", folder / "keys.json"
        trail = trails.Trail(self.bucket, key)
        trail.records = records
        for i in range(3):
            trail.digest(logs=(2, 1, 2)[i], head=i == 2)
        self.digests = [trail.path(name) for name in trail.digests]
        self.logs = [trail.path(name) for name in trail.logs]
        self.head = trail.path(trail.digests[-1] + ".head.json")
        self.keys.write_text(trails.key_list(key))

    def command(self, program, *arguments):
        return [PROGRAMS / program, "--require-verified", "--keys", self.keys, *arguments]


def run(copy, *arguments, program="ctrail-json", folder=None, data=b""):
    """The numbers of the log files whose events were printed, standard error and the exit status."""
    done = subprocess.run(copy.command(program, *arguments, folder or copy.bucket), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, input=data, check=False)
    events = [json.loads(line) for line in done.stdout.splitlines()] if program == "ctrail-json" else []
    return [int(event["eventID"][-4:]) for event in events], done.stderr.decode(), done.returncode


def case(check):
    CASES.append(check)
    return check


def expect(found, numbers, status, *messages):
    printed, said, code = found
    assert printed == numbers, (printed, said)
    assert code == status, (code, said)
    for message in messages:
        assert message in said, (message, said)
    assert len(said.splitlines()) == len(messages), said


NOT_NAMED = "is left out: no digest names it"
FAULT = "ctrail-json: digests: 1 fault of digests, or of log files that are missing: ctrail-verify lists them"


@case
def all_is_as_delivered(copy):
    expect(run(copy), [1, 2, 3, 4, 5], 0)
    expect(run(copy, "-j", "4"), [1, 2, 3, 4, 5], 0)


@case
def every_program_has_it(copy):
    copy.logs[0].write_bytes(trails.packed('{"Records":[]}'))
    for program in "ctrail-credentials", "ctrail-list", "ctrail-ssh-audit", "ctrail-timeline":
        _, said, code = run(copy, program=program)
        assert code == 1 and "is left out: it is not what CloudTrail wrote" in said, (program, said)


@case
def a_changed_file(copy):
    text = gzip.decompress(copy.logs[1].read_bytes()).replace(b"StopInstances", b"StartInstance")
    copy.logs[1].write_bytes(trails.packed(text))
    expect(run(copy), [1, 3, 4, 5], 1, copy.logs[1].name + ": is left out: it is not what CloudTrail wrote")


@case
def a_damaged_file(copy):
    copy.logs[1].write_bytes(copy.logs[1].read_bytes()[:-9])
    expect(run(copy), [1, 3, 4, 5], 1, "is left out: it is not what CloudTrail wrote")


@case
def bytes_after_the_stream(copy):
    with copy.logs[1].open("ab") as file:
        file.write(trails.packed('{"Records":[]}'))
    expect(run(copy), [1, 3, 4, 5], 1, "is left out: bytes follow the gzip stream")


@case
def an_inflated_file(copy):
    copy.logs[0].with_suffix("").write_bytes(gzip.decompress(copy.logs[0].read_bytes()))
    copy.logs[0].unlink()
    expect(run(copy), [1, 2, 3, 4, 5], 0)


@case
def a_file_that_no_digest_names(copy):
    shutil.copy(copy.logs[0], copy.logs[0].parent / "123456789012_CloudTrail_us-east-1_20240312T0901Z_a.json.gz")
    shutil.copy(copy.logs[0], copy.bucket / "other.json.gz")
    expect(run(copy), [1, 2, 3, 4, 5], 1, "0901Z_a.json.gz: " + NOT_NAMED, "other.json.gz: " + NOT_NAMED)


@case
def a_missing_file(copy):
    copy.logs[0].unlink()
    expect(run(copy), [2, 3, 4, 5], 1, FAULT)


@case
def a_newest_digest_without_its_signature(copy):
    copy.head.unlink()
    unproven = "is left out: the digest that names it is not proven"
    expect(run(copy), [1, 2, 3], 1, FAULT, unproven, unproven)
    expect(run(copy, "--accept-linked"), [1, 2, 3, 4, 5], 0)


@case
def a_changed_digest(copy):
    """What proves the first is in the second, which itself is proven by the third no more."""
    text = gzip.decompress(copy.digests[1].read_bytes()).replace(b'"awsAccountId"', b' "awsAccountId"')
    copy.digests[1].write_bytes(trails.packed(text))
    expect(run(copy), [1, 2, 4, 5], 1, FAULT, "is left out: the digest that names it is not proven")


@case
def a_hash_that_is_no_sha256(copy):
    trail = trails.Trail(copy.folder / "other", copy.key)
    trail.digest(logs=1, head=True, change=lambda body: body["logFiles"][0].update(hashAlgorithm="MD5"))
    expect(run(copy, folder=copy.folder / "other"), [], 2, FAULT, "has no SHA-256 for it")


@case
def no_digests(copy):
    shutil.rmtree(copy.bucket / "AWSLogs/123456789012/CloudTrail-Digest")
    expect(run(copy), [], 2, "digests: none is in what was given", *[NOT_NAMED] * 5)


@case
def keys_in_the_copy(copy):
    shutil.copy(copy.keys, copy.bucket / "keys.json")
    copy.keys = copy.bucket / "keys.json"
    expect(run(copy), [1, 2, 3, 4, 5], 0)


@case
def standard_input(copy):
    found = run(copy, copy.bucket, folder="-", data=b'{"Records":[]}')
    expect(found, [1, 2, 3, 4, 5], 1, "standard input: is left out: it is no file that can be read twice")


@case
def a_pipe(copy):
    os.mkfifo(copy.folder / "pipe.json")
    found = run(copy, copy.bucket, folder=copy.folder / "pipe.json")
    expect(found, [1, 2, 3, 4, 5], 1, "pipe.json: is left out: it is no file that can be read twice")


@case
def a_file_that_is_not_there(copy):
    expect(run(copy, copy.bucket, folder=copy.folder / "nowhere"), [1, 2, 3, 4, 5], 1, "nowhere: No such file")


@case
def a_file_that_may_not_be_read(copy):
    if os.geteuid() == 0:  # who may read everything
        return
    copy.logs[0].chmod(0)
    expect(run(copy), [2, 3, 4, 5], 1, "is left out: Permission denied")


@case
def files_delivered_before_since(copy):
    """Digests are those of all files: none is missing because it is not opened."""
    expect(run(copy, "--since", "2024-03-12T10:30:00Z"), [4, 5], 0,
           "3 log files are passed over: by their names they were delivered before --since")


@case
def it_changes_while_it_is_read(copy):
    """The program stands still in the middle of a large file, as nobody takes what it prints; then the file changes."""
    large = Copy(copy.folder / "large", copy.key, records=20000)
    log = large.logs[0].with_suffix("")
    log.write_bytes(gzip.decompress(large.logs[0].read_bytes()))
    large.logs[0].unlink()
    with subprocess.Popen(large.command("ctrail-json", *large.digests, log), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE) as program:
        first = program.stdout.readline()
        with log.open("r+b") as file:
            file.seek(-600, os.SEEK_END)
            end = file.read().replace(b"StopInstances", b"StartInstance")
            file.seek(-600, os.SEEK_END)
            file.write(end)
        printed, said = program.communicate()
    assert b"StopInstances" in first and b"StartInstance" in printed
    assert program.returncode == 1
    assert b": changed while it was read: what was read of it is not verified" in said, said


def main():
    with tempfile.TemporaryDirectory() as work:
        key = trails.Key(pathlib.Path(work), "key")
        for number, check in enumerate(CASES, 1):
            folder = pathlib.Path(work) / str(number)
            folder.mkdir()
            copy = Copy(folder, key)
            copy.key = key
            try:
                check(copy)
                print("ok %d - %s" % (number, check.__name__.replace("_", " ")), flush=True)
            except AssertionError as error:
                print("# " + str(error).replace("\n", "\n# "))
                print("not ok %d - %s" % (number, check.__name__.replace("_", " ")), flush=True)
    print("1..%d" % len(CASES))


main()
