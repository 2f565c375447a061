"""
Makes folders as CloudTrail writes them into a bucket: log files, digest files of each hour, signed with keys that OpenSSL
makes, and what list-public-keys and head-object answer. Used by rsa.py, verify.py and require_verified.py; nothing here is of a real account.

    python3 tests/trails.py
"""
import base64
import binascii
import datetime
import gzip
import hashlib
import json
import pathlib
import subprocess
import tempfile

UTC = datetime.timezone.utc
START = datetime.datetime(2024, 3, 12, 9, 0, 0, tzinfo=UTC)
HOUR = datetime.timedelta(hours=1)
BUCKET = "trail-bucket"


def openssl(*arguments, data=None):
    return subprocess.run(["openssl", *map(str, arguments)], input=data, check=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL).stdout


def stamp(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def packed(text):
    """Gzip without a name or time, so that the same text gives the same file."""
    return gzip.compress(text if isinstance(text, bytes) else text.encode(), mtime=0)


class Key:
    """An RSA key; PKCS #1 or SubjectPublicKeyInfo, as CloudTrail publishes both."""

    def __init__(self, folder, name, bits=2048, exponent=65537, spki=False, start=START - 24 * HOUR, end=START + 480 * HOUR):
        self.file = pathlib.Path(folder) / (name + ".pem")
        self.file.write_bytes(openssl("genrsa", "-3" if exponent == 3 else "-F4", bits))
        form = ["-pubout"] if spki else ["-RSAPublicKey_out"]
        self.der = openssl("rsa", "-in", self.file, *form, "-outform", "DER")
        self.fingerprint = hashlib.md5(self.der).hexdigest()
        self.start, self.end = start, end

    def listed(self):
        return {"Value": base64.b64encode(self.der).decode(), "ValidityStartTime": stamp(self.start),
                "ValidityEndTime": stamp(self.end), "Fingerprint": self.fingerprint}

    def sign(self, text):
        return openssl("dgst", "-sha256", "-sign", self.file, data=text)


def key_list(*keys):
    return json.dumps({"PublicKeyList": [key.listed() for key in keys]}, indent=4)


class Trail:
    """The digests and log files of a trail for one account and region, in the order of time."""

    def __init__(self, folder, key, account="123456789012", region="us-east-1", name="audit", home="us-east-1",
                 organization=None, prefix=None, backfill=False):
        self.folder, self.key = pathlib.Path(folder), key
        self.account, self.region, self.name, self.home = account, region, name, home
        self.backfill = "_backfill" if backfill else ""
        self.top = "/".join(part for part in (prefix, "AWSLogs", organization, account) if part)
        self.previous = None  # object, hash, signature
        self.time = START
        self.records = 1  # in each log file
        self.digests, self.logs = [], []

    def path(self, name):
        return self.folder / name

    def put(self, name, bytes_):
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_bytes(bytes_)

    def log(self, time, number):
        record = {"eventVersion": "1.08", "eventTime": stamp(time), "eventSource": "ec2.amazonaws.com",
                  "eventName": "StopInstances", "awsRegion": self.region, "recipientAccountId": self.account,
                  "eventID": "00000000-0000-4000-8000-%012d" % number, "userIdentity": {"type": "Root"}}
        text = json.dumps({"Records": [record] * self.records}).encode()
        unique = hashlib.sha256(("%s %s %s %d" % (self.account, self.region, self.name, number)).encode()).hexdigest()[:16]
        name = "%s/CloudTrail/%s/%s/%s_CloudTrail_%s_%s_%s.json.gz" % (
            self.top, self.region, time.strftime("%Y/%m/%d"), self.account, self.region, time.strftime("%Y%m%dT%H%MZ"),
            unique)
        self.put(name, packed(text))
        self.logs.append(name)
        return {"s3Bucket": BUCKET, "s3Object": name, "hashValue": hashlib.sha256(text).hexdigest(),
                "hashAlgorithm": "SHA-256", "newestEventTime": stamp(time), "oldestEventTime": stamp(time)}

    def digest(self, logs=2, key=None, head=False, start=None, signed=None, change=None):
        """Writes the digest of the next hour. `start` begins later than the one before ended."""
        key = key or self.key
        begin = start or self.time
        self.time = begin + HOUR
        named = [self.log(begin + datetime.timedelta(minutes=5 * i), len(self.logs) + 1) for i in range(logs)]
        name = "%s/CloudTrail-Digest/%s/%s/%s_CloudTrail-Digest_%s_%s_%s_%s%s.json.gz" % (
            self.top, self.region, self.time.strftime("%Y/%m/%d"), self.account, self.region, self.name, self.home,
            self.time.strftime("%Y%m%dT%H%M%SZ"), self.backfill)
        previous = self.previous
        body = {
            "awsAccountId": self.account, "digestStartTime": stamp(begin), "digestEndTime": stamp(self.time),
            "digestS3Bucket": BUCKET, "digestS3Object": name, "digestPublicKeyFingerprint": key.fingerprint,
            "digestSignatureAlgorithm": "SHA256withRSA", "newestEventTime": named[-1]["newestEventTime"] if named else None,
            "oldestEventTime": named[0]["oldestEventTime"] if named else None,
            "previousDigestS3Bucket": BUCKET if previous else None,
            "previousDigestS3Object": previous[0] if previous else None,
            "previousDigestHashValue": previous[1] if previous else None,
            "previousDigestHashAlgorithm": "SHA-256" if previous else None,
            "previousDigestSignature": previous[2] if previous else None,
            "logFiles": named}
        if change:
            change(body)
        text = json.dumps(body).encode()
        hash_ = hashlib.sha256(text).hexdigest()
        to_sign = "%s\n%s/%s\n%s\n%s" % (body["digestEndTime"], body["digestS3Bucket"], body["digestS3Object"], hash_,
                                         body["previousDigestSignature"] or "null")
        signature = binascii.hexlify(key.sign(to_sign.encode())).decode()
        self.put(name, packed(text))
        self.previous = (name, hash_, signature)
        self.digests.append(name)
        self.signed = signed
        if head:
            self.head(name, signature)
        return name

    def head(self, name, signature):
        metadata = {"signature": signature, "signature-algorithm": "SHA256withRSA"}
        if self.backfill:
            metadata["backfill-generation-timestamp"] = stamp(self.signed or self.time)
        self.put(name + ".head.json", json.dumps({"ContentLength": 1, "Metadata": metadata}).encode())


def write_fixtures(data, work):
    """tests/data/evidence: two digests, the metadata of the newer, and two keys."""
    key, other = Key(work, "key"), Key(work, "other", spki=True)
    trail = Trail(work, key)
    older, newer = trail.digest(), trail.digest(logs=1, key=other, head=True)
    (data / "keys.json").write_text(key_list(key, other) + "\n")
    (data / "older.json").write_bytes(gzip.decompress(trail.path(older).read_bytes()))
    (data / "newer.json.gz").write_bytes(trail.path(newer).read_bytes())
    (data / "newer.head.json").write_bytes(trail.path(newer + ".head.json").read_bytes())


def write_example(folder, work):
    """examples/evidence: a copy of a bucket with three digests, and two keys."""
    key, other = Key(work, "key"), Key(work, "other", spki=True)
    trail = Trail(folder / "bucket", key)
    for i in range(3):
        trail.digest(logs=(2, 1, 0)[i], key=(key, other, key)[i], head=i == 2)
    (folder / "keys.json").write_text(key_list(key, other) + "\n")


def main():
    """Makes the files anew that are kept with the sources; their keys are made anew as well, and then forgotten."""
    root = pathlib.Path(__file__).resolve().parent.parent
    with tempfile.TemporaryDirectory() as work:
        write_fixtures(root / "tests/data/evidence", pathlib.Path(work))
        write_example(root / "examples/evidence", pathlib.Path(work))


if __name__ == "__main__":
    main()
