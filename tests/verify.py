#!/usr/bin/env python3
"""
Changes a copy of a bucket in each way that somebody might, and compares what ctrail-verify finds with what is to be found;
and its verdict with that of AWS's own command line, `aws cloudtrail validate-logs`, where it can be had. The bucket is made
by trails.py. Prints TAP.

    python3 tests/verify.py PROGRAM [FOLDER]

FOLDER has, or gets, the package awscli of PyPI; it is not compared with where that cannot be. Its calls of S3 and
CloudTrail are answered from the same copy.
"""
import collections
import csv
import datetime
import gzip
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import trails
from trails import HOUR, START

PROGRAM = sys.argv[1]
FOLDER = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
ACCOUNT, REGION = "123456789012", "us-east-1"


# ---- The copy of a bucket -----------------------------------------------------------------------

class Copy:
    """A copy of a bucket with five digests of a trail, each with two log files but the third, and their keys."""

    def __init__(self, folder, keys):
        self.folder = pathlib.Path(folder)
        self.bucket = self.folder / "copy"
        self.keys = list(keys)
        self.key_file = self.folder / "keys.json"
        self.write_keys()

    def trail(self, **options):
        return trails.Trail(self.bucket, self.keys[0], **options)

    def write_keys(self, keys=None):
        self.key_file.write_text(trails.key_list(*(self.keys if keys is None else keys)))

    def make(self):
        trail = self.trail()
        for i in range(5):
            trail.digest(logs=0 if i == 2 else 2, key=self.keys[i % 2], head=i == 4)
        self.digests, self.logs = trail.digests, trail.logs
        self.signature = trail.previous[2]

    def path(self, name):
        return self.bucket / name

    def read(self, name):
        return gzip.decompress(self.path(name).read_bytes())

    def write(self, name, text):
        self.path(name).write_bytes(trails.packed(text))

    def edit(self, name, old, new):
        text = self.read(name)
        assert old in text, (name, old)
        self.write(name, text.replace(old, new, 1))

    def append(self, name, bytes_):
        with self.path(name).open("ab") as file:
            file.write(bytes_)

    def head(self, name):
        return self.bucket / (name + ".head.json")

    def remove(self, *names):
        for name in names:
            self.path(name).unlink()


# ---- Cases --------------------------------------------------------------------------------------

Case = collections.namedtuple("Case", "name change faults options cli")
CASES = []


ASKED, UNASKED, VALID, INVALID = "asked", "not asked", 0, 1


def case(name, faults="", options=(), cli=ASKED):
    """`faults`: what is to be found, "changed*2 missing". `cli`: what AWS's command answers where it judges otherwise, 0 for
    valid; UNASKED where there is nothing that it could be asked."""
    def add(change):
        CASES.append(Case(name, change, faults, list(options), cli))
        return change
    return add


@case("as CloudTrail delivered it")
def _(copy):
    pass


@case("in two threads", options=["-j", "2"])
def _(copy):
    pass


@case("without the metadata of the newest digest", "linked", cli=VALID)
def _(copy):
    copy.head(copy.digests[4]).unlink()


@case("the same with --accept-linked", options=["--accept-linked"], cli=UNASKED)
def _(copy):
    copy.head(copy.digests[4]).unlink()


@case("a word of a log file changed", "changed")
def _(copy):
    copy.edit(copy.logs[1], b"StopInstances", b"StartInstance")


@case("white space in a log file", "changed")
def _(copy):
    copy.edit(copy.logs[1], b'{"Records"', b' {"Records"')


@case("a log file made empty", "changed")
def _(copy):
    copy.path(copy.logs[1]).write_bytes(b"")


@case("a log file without records", "changed")
def _(copy):
    copy.write(copy.logs[1], '{"Records":[]}')


@case("a log file cut off", "changed")
def _(copy):
    copy.path(copy.logs[1]).write_bytes(copy.path(copy.logs[1]).read_bytes()[:-20])


@case("a byte of the compressed stream", "changed")
def _(copy):
    bytes_ = bytearray(copy.path(copy.logs[1]).read_bytes())
    bytes_[len(bytes_) // 2] ^= 1
    copy.path(copy.logs[1]).write_bytes(bytes_)


@case("two log files changed for each other", "changed*2")
def _(copy):
    one, other = copy.read(copy.logs[0]), copy.read(copy.logs[1])
    copy.write(copy.logs[0], other)
    copy.write(copy.logs[1], one)


@case("a log file compressed anew")
def _(copy):
    copy.path(copy.logs[1]).write_bytes(gzip.compress(copy.read(copy.logs[1]), 1, mtime=12345))


@case("a log file deleted", "missing")
def _(copy):
    copy.remove(copy.logs[3])


@case("all log files of an hour deleted", "missing*2")
def _(copy):
    copy.remove(*copy.logs[2:4])


@case("a log file renamed", "missing surplus")
def _(copy):
    copy.path(copy.logs[3]).rename(copy.path(copy.logs[3].replace(".json.gz", "x.json.gz")))


@case("a log file added", "surplus", cli=VALID)  # awscli looks at no other files than those that are named
def _(copy):
    copy.write(copy.logs[3].replace("T1005Z", "T1030Z"), '{"Records":[]}')


@case("another file added", "surplus", cli=VALID)
def _(copy):
    copy.write("AWSLogs/%s/notes.json.gz" % ACCOUNT, "{}")


@case("a log file of another region added", "surplus", cli=VALID)
def _(copy):
    folder, _, name = copy.logs[3].rpartition("/")
    copy.write("%s/%s" % (folder, name.replace(REGION, "eu-west-1")), '{"Records":[]}')


@case("a file added that is no JSON by its name", "surplus", cli=VALID)
def _(copy):
    copy.write("AWSLogs/%s/notes.gz" % ACCOUNT, "notes")


@case("another file under the name of metadata", "surplus", cli=UNASKED)
def _(copy):
    copy.path("AWSLogs/%s/notes.json.gz.head.json" % ACCOUNT).write_text("{}")


@case("a zero byte after a log file", "trailing-bytes")
def _(copy):
    copy.append(copy.logs[0], b"\0")


@case("a record in a second member of gzip", "trailing-bytes")
def _(copy):
    copy.append(copy.logs[0], trails.packed('{"eventName":"RunInstances"}'))


@case("text after a log file", "trailing-bytes")
def _(copy):
    copy.append(copy.logs[0], b"text")


@case("a log file and its hash in the digest changed", "changed")
def _(copy):
    import hashlib
    before = copy.read(copy.logs[1])
    after = before.replace(b"StopInstances", b"StartInstance")
    copy.write(copy.logs[1], after)
    copy.edit(copy.digests[0], hashlib.sha256(before).hexdigest().encode(), hashlib.sha256(after).hexdigest().encode())


@case("a log file taken out of the digest, and deleted", "changed")
def _(copy):
    body = json.loads(copy.read(copy.digests[1]))
    gone = body["logFiles"].pop()
    copy.write(copy.digests[1], json.dumps(body))
    copy.remove(gone["s3Object"])


@case("white space in a digest", "changed")
def _(copy):
    copy.edit(copy.digests[1], b'"logFiles": [', b'"logFiles":  [')


@case("a digest deleted", "missing unsigned surplus*2")
def _(copy):
    copy.remove(copy.digests[3])


@case("two digests in a row deleted", "missing unsigned surplus*2")
def _(copy):
    copy.remove(copy.digests[2], copy.digests[3])


@case("the newest digest deleted", "linked surplus*2", cli=VALID)
def _(copy):
    copy.remove(copy.digests[4], copy.digests[4] + ".head.json")


@case("the oldest digest deleted", "earlier surplus*2")
def _(copy):
    copy.remove(copy.digests[0])


@case("all digests deleted", None, cli=VALID)
def _(copy):
    copy.remove(*copy.digests)


@case("a digest cut off", "changed unsigned surplus*2")
def _(copy):
    copy.path(copy.digests[3]).write_bytes(copy.path(copy.digests[3]).read_bytes()[:-20])


@case("a digest that is no JSON", "changed unsigned surplus*2")
def _(copy):
    copy.write(copy.digests[3], "text")


@case("a zero byte after a digest", "trailing-bytes unsigned surplus*2", cli=VALID)  # awscli inflates what it can
def _(copy):
    copy.append(copy.digests[3], b"\0")


@case("a second member after a digest", "trailing-bytes unsigned surplus*2", cli=VALID)
def _(copy):
    copy.append(copy.digests[3], trails.packed("{}"))


@case("a digest in the place of another", "changed renamed surplus*2 unsigned")
def _(copy):
    copy.path(copy.digests[3]).write_bytes(copy.path(copy.digests[1]).read_bytes())


@case("a digest under another name", None)
def _(copy):
    copy.path(copy.digests[3]).rename(copy.path(copy.digests[3].replace("T130000Z", "T131000Z")))


@case("the newest digest changed", "wrong-signature")
def _(copy):
    copy.edit(copy.digests[4], b'"awsAccountId"', b' "awsAccountId"')


@case("a digit of the signature", "wrong-signature")
def _(copy):
    text = copy.head(copy.digests[4]).read_text()
    last = copy.signature[-1]
    copy.head(copy.digests[4]).write_text(text.replace(copy.signature, copy.signature[:-1] + ("0" if last != "0" else "1")))


@case("no signature in the metadata", "linked")
def _(copy):
    copy.head(copy.digests[4]).write_text('{"Metadata": {}}')


@case("metadata that are no JSON", "unreadable linked", cli=UNASKED)
def _(copy):
    copy.head(copy.digests[4]).write_text("no answer")


@case("the newest digest signed by somebody else", "unknown-key")
def _(copy):
    forge(copy, copy.digests[4])


@case("the same under the fingerprint of CloudTrail's key", "wrong-signature")
def _(copy):
    forge(copy, copy.digests[4], copy.keys[0].fingerprint)


def forge(copy, name, fingerprint=None):
    """Writes the newest digest anew with a key of one's own."""
    key = trails.Key(copy.folder, "forger")
    body = json.loads(copy.read(name))
    body["digestPublicKeyFingerprint"] = fingerprint or key.fingerprint
    sign(copy, name, body, key)


def sign(copy, name, body, key):
    import hashlib
    text = json.dumps(body).encode()
    to_sign = "%s\n%s/%s\n%s\n%s" % (body["digestEndTime"], body["digestS3Bucket"], body["digestS3Object"],
                                     hashlib.sha256(text).hexdigest(), body["previousDigestSignature"] or "null")
    copy.write(name, text)
    copy.head(name).write_text(json.dumps({"Metadata": {"signature": key.sign(to_sign.encode()).hex(),
                                                        "signature-algorithm": "SHA256withRSA"}}))


@case("a newest digest that names another one before it", "missing unsigned surplus*2")
def _(copy):
    body = json.loads(copy.read(copy.digests[4]))
    body["previousDigestS3Object"] = body["previousDigestS3Object"].replace("T130000Z", "T123000Z")
    copy.remove(copy.digests[3])
    sign(copy, copy.digests[4], body, copy.keys[0])


@case("a newest digest with another signature for the one before it", "wrong-signature", cli=VALID)
def _(copy):
    body = json.loads(copy.read(copy.digests[4]))
    body["previousDigestSignature"] = body["previousDigestSignature"][::-1]
    sign(copy, copy.digests[4], body, copy.keys[0])


@case("a digest that says what is not so of one that its metadata prove", "wrong-link")
def _(copy):
    body = json.loads(copy.read(copy.digests[4]))
    signature = body["previousDigestSignature"]
    body["previousDigestHashValue"] = "0" * 64
    copy.head(copy.digests[3]).write_text(json.dumps({"Metadata": {"signature": signature}}))
    sign(copy, copy.digests[4], body, copy.keys[0])


@case("a digest that has less than a hash for one that its metadata prove", "wrong-link")
def _(copy):
    body = json.loads(copy.read(copy.digests[4]))
    signature = body["previousDigestSignature"]
    body["previousDigestHashValue"] = body["previousDigestHashValue"][:10]
    copy.head(copy.digests[3]).write_text(json.dumps({"Metadata": {"signature": signature}}))
    sign(copy, copy.digests[4], body, copy.keys[0])


@case("the two newest digests changed", "wrong-signature unsigned")
def _(copy):
    for name in copy.digests[3:]:
        copy.edit(name, b'"awsAccountId"', b' "awsAccountId"')


@case("a proven digest without the hash of a log file", "unreadable")
def _(copy):
    body = json.loads(copy.read(copy.digests[4]))
    body["logFiles"][0]["hashValue"] = "none"
    sign(copy, copy.digests[4], body, copy.keys[0])


@case("two proven digests with two hashes for one log file", "changed*2")
def _(copy):
    first, body = json.loads(copy.read(copy.digests[0])), json.loads(copy.read(copy.digests[4]))
    body["logFiles"].append(dict(first["logFiles"][0], hashValue="0" * 64))
    sign(copy, copy.digests[4], body, copy.keys[0])


@case("a digest of two that is not in the chain", "surplus", cli=VALID)
def _(copy):
    copy.path(copy.digests[3].replace("T130000Z", "T123000Z")).write_bytes(copy.path(copy.digests[3]).read_bytes())


@case("one of two keys is not given", "unknown-key*2")
def _(copy):
    copy.write_keys(copy.keys[:1])


@case("a key that was not valid yet", "expired-key*3")
def _(copy):
    copy.keys[0].start = START + 48 * HOUR
    copy.write_keys()
    copy.keys[0].start = START - 24 * HOUR


@case("a key that was no longer valid", "expired-key*2", cli=VALID)
def _(copy):
    copy.keys[1].end = START
    copy.write_keys()
    copy.keys[1].end = START + 480 * HOUR


@case("a key that was damaged", "broken-key*3")
def _(copy):
    text = copy.key_file.read_text()
    copy.key_file.write_text(text.replace('"Value": "MIIBC', '"Value": "MIIBD', 1))


@case("the copy's folders renamed")
def _(copy):
    os.rename(copy.bucket, copy.folder / "evidence")
    copy.bucket = copy.folder / "evidence"


@case("all files in one folder", cli=VALID)
def _(copy):
    for path in [path for path in copy.bucket.rglob("*") if path.is_file()]:
        path.rename(copy.bucket / path.name)


@case("a log file in the folder of another day", cli=INVALID)
def _(copy):
    target = copy.path(copy.logs[1].replace("/12/", "/13/"))
    target.parent.mkdir()
    copy.path(copy.logs[1]).rename(target)


@case("a second copy of a log file that was changed", "changed", cli=VALID)
def _(copy):
    other = copy.path("other") / pathlib.Path(copy.logs[1]).name
    other.parent.mkdir()
    other.write_bytes(trails.packed("{}"))


@case("all files inflated", cli=UNASKED)
def _(copy):
    for path in list(copy.bucket.rglob("*.json.gz")):
        path.with_suffix("").write_bytes(gzip.decompress(path.read_bytes()))
        path.unlink()


@case("all files inflated, and a log file changed", "changed", cli=UNASKED)
def _(copy):
    for path in list(copy.bucket.rglob("*.json.gz")):
        path.with_suffix("").write_bytes(gzip.decompress(path.read_bytes()).replace(b"%012d" % 3, b"%012d" % 33))
        path.unlink()


# ---- Cases with trails of their own -------------------------------------------------------------

def anew(copy):
    shutil.rmtree(copy.bucket)


@case("a trail of an organisation", cli=UNASKED)
def _(copy):
    anew(copy)
    for account in ("123456789012", "210987654321"):
        trail = copy.trail(organization="o-abcde12345", account=account, prefix="logs")
        for i in range(3):
            trail.digest(head=i == 2)


@case("a trail with _ and . in its name", cli=UNASKED)
def _(copy):
    anew(copy)
    trail = copy.trail(name="all_of.it_us-east-1_x", region="ap-southeast-2")
    trail.digest()
    trail.digest(head=True)


@case("two regions, one of them changed", "changed", cli=UNASKED)
def _(copy):
    trail = copy.trail(region="eu-west-1")
    trail.digest()
    trail.digest(head=True)
    copy.write(trail.logs[0], "{}")


@case("logging stopped and started", "restart", cli=UNASKED)  # awscli says it, and counts nothing as invalid
def _(copy):
    restart(copy, head=True)


@case("the same, without the metadata of the last digest before", "restart unsigned", cli=UNASKED)
def _(copy):
    restart(copy, head=False)


def restart(copy, head):
    anew(copy)
    trail = copy.trail()
    trail.digest()
    trail.digest(head=head)
    trail.previous = None
    trail.digest(start=START + 10 * HOUR)
    trail.digest(head=True)


@case("an hour that no digest is for", "gap", cli=UNASKED)
def _(copy):
    anew(copy)
    trail = copy.trail()
    trail.digest()
    trail.digest(start=START + 2 * HOUR)
    trail.digest(head=True)


def backfill(copy, key_start, **options):
    anew(copy)
    trail = copy.trail()
    trail.digest()
    trail.digest(head=True)
    key = trails.Key(copy.folder, "late", start=key_start, end=key_start + 24 * HOUR)
    copy.write_keys(copy.keys + [key])
    trail = copy.trail(backfill=True)
    for i in range(2):
        trail.digest(key=key, logs=1, head=True, signed=START + 240 * HOUR, start=START + 3 * i * HOUR)
    return trail


@case("backfill digests, written long after", cli=UNASKED)
def _(copy):
    backfill(copy, START + 240 * HOUR)


@case("backfill digests with a key that was not valid when they were written", "expired-key*2", cli=UNASKED)
def _(copy):
    backfill(copy, START + 300 * HOUR)


@case("backfill digests without metadata", "linked expired-key", cli=UNASKED)
def _(copy):
    trail = backfill(copy, START + 240 * HOUR)
    for name in trail.digests:
        copy.head(name).unlink()


# ---- Cases of time ------------------------------------------------------------------------------

@case("from 11:00 on", options=["--since", "2024-03-12T11:00:00Z"], cli=UNASKED)
def _(copy):
    copy.remove(copy.digests[0], copy.digests[1], *copy.logs[:4])


@case("from 11:00 on, with what was before", options=["--since", "2024-03-12T11:00:00Z"], cli=UNASKED)
def _(copy):
    copy.write(copy.logs[0], "{}")


@case("from 10:30 on", "missing*2", options=["--since", "2024-03-12T10:30:00Z"], cli=UNASKED)
def _(copy):
    copy.remove(copy.digests[0], *copy.logs[:4])


@case("up to 11:00", options=["--until", "2024-03-12T11:00:00Z"], cli=UNASKED)
def _(copy):
    copy.write(copy.logs[5], "{}")


@case("up to 11:00, without the digest after it", "unsigned", options=["--until", "2024-03-12T11:00:00Z"], cli=UNASKED)
def _(copy):
    copy.remove(copy.digests[2])


@case("up to 12:30, without the digest that is for that time", "missing unsigned surplus*2 later",
      options=["--until", "2024-03-12T12:30:00Z"], cli=UNASKED)
def _(copy):
    copy.remove(copy.digests[3])


@case("up to the day after", "later", options=["--until", "2024-03-13"], cli=UNASKED)
def _(copy):
    pass


# ---- ctrail-verify ------------------------------------------------------------------------------

def verify(copy, *options):
    done = subprocess.run([PROGRAM, "--keys", copy.key_file, "--format", "csv", *options, copy.bucket],
                          capture_output=True, text=True)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    return done.returncode, collections.Counter(row["fault"] for row in rows), done.stderr


def expected_of(faults):
    counter = collections.Counter()
    for word in faults.split():
        name, _, times = word.partition("*")
        counter[name] += int(times or 1)
    return counter


def judge(one, copy):
    status, faults, messages = verify(copy, *one.options)
    wrong = []
    if one.faults is None:
        return ["exit status %d" % status] if status != 1 else []
    if faults != expected_of(one.faults):
        wrong.append("found %s instead of %s" % (dict(faults), one.faults or "nothing"))
    if status != (1 if one.faults else 0):
        wrong.append("exit status %d: %s" % (status, messages[:300]))
    return wrong


# ---- The command line of AWS --------------------------------------------------------------------

def find_cli():
    if not FOLDER:
        return False
    if not (FOLDER / "awscli").is_dir():
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--target", FOLDER, "awscli"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    sys.path.insert(0, str(FOLDER))
    try:
        import awscli.customizations.cloudtrail.validation  # noqa: F401
        return True
    except Exception:
        return False


def cli_verdict(copy):
    """What validate-logs answers over the same files: 0 or 1."""
    import contextlib
    from awscli.customizations.cloudtrail import validation
    from botocore.exceptions import ClientError
    from dateutil import parser

    class S3:
        def get_paginator(self, _):
            return self

        def paginate(self, Bucket, Marker, Prefix):
            names = sorted(str(path.relative_to(copy.bucket)) for path in copy.bucket.rglob("*.gz"))
            self.names = [name for name in names if name.startswith(Prefix) and name > Marker]
            return self

        def search(self, _):
            return self.names

        def get_object(self, Bucket, Key):
            if not copy.path(Key).is_file():
                raise ClientError({"Error": {"Code": "NoSuchKey", "Message": "not found"}}, "GetObject")
            metadata = {}
            if copy.head(Key).is_file():
                metadata = json.loads(copy.head(Key).read_text())["Metadata"]
            elif Key in signatures:
                metadata = {"signature": signatures[Key], "signature-algorithm": "SHA256withRSA"}
            return {"Body": io.BytesIO(copy.path(Key).read_bytes()), "Metadata": metadata}

    class Provider:
        def get_client(self, _):
            return S3()

    class CloudTrail:
        def list_public_keys(self, StartTime, EndTime):
            import base64
            listed = json.loads(copy.key_file.read_text())["PublicKeyList"]
            return {"PublicKeyList": [dict(key, Value=key["Value"]) for key in listed
                                      if parser.parse(key["ValidityStartTime"]) <= EndTime
                                      and parser.parse(key["ValidityEndTime"]) >= StartTime]}

    command = validation.CloudTrailValidateLogs.__new__(validation.CloudTrailValidateLogs)
    validation.CloudTrailValidateLogs.__init__(command, None)
    command.is_verbose = False
    command.trail_arn = "arn:aws:cloudtrail:%s:%s:trail/audit" % (REGION, ACCOUNT)
    command.s3_bucket, command.s3_prefix, command.account_id = trails.BUCKET, None, None
    command.start_time, command.end_time = START, START + 24 * HOUR
    command._source_region = REGION
    command.s3_client_provider, command.cloudtrail_client, command.organization_client = Provider(), CloudTrail(), None
    signatures = copy.signatures
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as said:
        command._call()
    invalid = command._invalid_digests + command._invalid_backfill_digests + command._invalid_logs
    return (1 if invalid else 0), said.getvalue()


# ---- All ----------------------------------------------------------------------------------------

def signatures_of(copy):
    """What S3 has in the metadata of each object, and a copy has lost."""
    found = {copy.digests[-1]: copy.signature}
    for name in copy.digests:
        body = json.loads(copy.read(name))
        if body["previousDigestS3Object"]:
            found[body["previousDigestS3Object"]] = body["previousDigestSignature"]
    return found


def main():
    has_cli = find_cli()
    alike = other = 0
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        keys = [trails.Key(work, "one"), trails.Key(work, "two")]
        model = Copy(work, keys)
        model.make()
        signatures = signatures_of(model)
        for number, one in enumerate(CASES, 1):
            folder = work / ("case%d" % number)
            folder.mkdir()
            shutil.copytree(model.bucket, folder / "copy")
            copy = Copy(folder, keys)
            copy.digests, copy.logs, copy.signature = list(model.digests), list(model.logs), model.signature
            copy.signatures = signatures
            one.change(copy)
            wrong = judge(one, copy)
            if has_cli and one.cli != UNASKED:
                status, said = cli_verdict(copy)
                ours = 1 if one.faults or one.faults is None else 0
                alike += status == ours
                other += status != ours
                if status != (ours if one.cli == ASKED else one.cli):
                    wrong.append("awscli judges %d: %s" % (status, " ".join(said.split())[:300]))
            for line in wrong:
                print("#", line)
            print("%sok %d - %s" % ("not " if wrong else "", number, one.name), flush=True)
            shutil.rmtree(folder)
    print("# awscli judges %d cases alike, and %d otherwise" % (alike, other) if has_cli else "# awscli cannot be had")
    print("1..%d" % len(CASES))


main()
