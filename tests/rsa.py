#!/usr/bin/env python3
"""
Verifies signatures: those of keys that OpenSSL makes, the vectors of NIST that come with the package
cryptography-vectors of PyPI, and forgeries that verifiers are known to have taken. Prints TAP.

    python3 tests/rsa.py PROGRAM [FOLDER]

PROGRAM is made of tests/rsa_answers.c. FOLDER keeps the package, which is had from PyPI if it is not there; the vectors
are skipped where that cannot be.
"""
import base64
import hashlib
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import zipfile

import trails

PROGRAM = sys.argv[1]
FOLDER = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.gettempdir())
PREFIX = bytes.fromhex("3031300d060960864801650304020105000420")
MESSAGE = b"2024-03-12T10:00:00Z\nbucket/object\nhash\nnull"
count = 0


def report(name, wrong):
    global count
    count += 1
    for line in wrong[:5]:
        print("#", line)
    print("%sok %d - %s" % ("not " if wrong else "", count, name))
    return not wrong


# ---- DER ----------------------------------------------------------------------------------------

def der(tag, content):
    size = len(content)
    head = bytes([size]) if size < 128 else bytes([0x80 | (size.bit_length() + 7) // 8]) + size.to_bytes(
        (size.bit_length() + 7) // 8, "big")
    return bytes([tag]) + head + content


def integer(number, size=None):
    return der(2, number.to_bytes(size or number.bit_length() // 8 + 1, "big"))


def pkcs1(n, e):
    return der(0x30, integer(n) + integer(e))


def spki(n, e):
    algorithm = bytes.fromhex("300d06092a864886f70d0101010500")
    return der(0x30, algorithm + der(3, b"\0" + pkcs1(n, e)))


def listed(key):
    return json.dumps({"PublicKeyList": [
        {"Value": base64.b64encode(key).decode(), "Fingerprint": hashlib.md5(key).hexdigest(),
         "ValidityStartTime": "2024-01-01T00:00:00Z", "ValidityEndTime": 1735689600.0}]})


def answers(cases):
    """cases: (key's DER, message, signature)."""
    text = "".join("%s\t%s \t%s \n" % (listed(key), message.hex(), signature.hex()) for key, message, signature in cases)
    done = subprocess.run([PROGRAM], input=text, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    if done.returncode or len(lines) != len(cases):
        sys.exit("Bail out! %s ended with %d after %d lines\n%s" % (PROGRAM, done.returncode, len(lines), done.stderr))
    return lines


def compare(name, cases):
    """cases: (name, key's DER, message, signature, answer)."""
    found = answers([case[1:4] for case in cases])
    return report(name, ["%s: %s instead of %s" % (case[0], answer, case[4])
                         for case, answer in zip(cases, found) if answer != case[4]])


# ---- Keys of OpenSSL ----------------------------------------------------------------------------

def numbers(pem):
    """n, e, d of a private key."""
    text = trails.openssl("rsa", "-in", pem, "-noout", "-text").decode()
    long = {name: int(re.sub(r"[\s:]", "", digits), 16)
            for name, digits in re.findall(r"(modulus|privateExponent):\n((?:\s+[0-9a-f:]+\n)+)", text)}
    return long["modulus"], int(re.search(r"publicExponent: (\d+)", text).group(1)), long["privateExponent"]


def padded(size, info):
    return b"\x00\x01" + b"\xff" * (size - 3 - len(info)) + b"\x00" + info


def cube_root(number):
    """The smallest number whose cube is not below."""
    low, high = 0, 1 << (number.bit_length() // 3 + 2)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if middle ** 3 < number else (low, middle)
    return low


def forged_by_root(n, start):
    """A signature for exponent 3 whose padded hash begins like this, and ends in anything: no private key is needed."""
    size = (n.bit_length() + 7) // 8
    root = cube_root(int.from_bytes(start + bytes(size - len(start)), "big"))
    made = (root ** 3).to_bytes(size, "big")
    assert made.startswith(start), "the root is too coarse"
    return root.to_bytes(size, "big")


def wrong_paddings(size):
    """Padded hashes that are not the one that RFC 8017 gives; a private key signs them all the same."""
    digest = hashlib.sha256(MESSAGE).digest()
    info = PREFIX + digest
    rest = size - 3 - len(info)
    parameters = 200 if size > 255 else size - 11 - len(info)
    yield "type 2", b"\x00\x02" + padded(size, info)[2:]
    yield "type 0", b"\x00\x00" + padded(size, info)[2:]
    yield "a first byte that is not 0", b"\x01\x01" + padded(size, info)[2:] if size else b""
    yield "a byte of padding that is not FF", b"\x00\x01\xff\xfe" + padded(size, info)[4:]
    yield "the last byte of padding", padded(size, info)[:rest + 1] + b"\xfe" + padded(size, info)[rest + 2:]
    yield "no 0 after the padding", b"\x00\x01" + b"\xff" * (rest + 1) + info
    yield "two 0 after the padding", b"\x00\x01" + b"\xff" * (rest - 1) + b"\x00\x00" + info
    yield "8 bytes of padding, then rubbish after the hash", b"\x00\x01" + b"\xff" * 8 + b"\x00" + info + bytes(rest - 8)
    yield "no padding, then rubbish after the hash", b"\x00\x01\x00" + info + b"\x11" * rest
    yield "rubbish between padding and hash", b"\x00\x01" + b"\xff" * 8 + b"\x00" + b"\x22" * (rest - 8) + info
    yield "one byte after the hash", padded(size - 1, info) + b"\x00"
    yield "parameters that are absent", padded(size, bytes.fromhex("302f300b06096086480165030402010420") + digest)
    algorithm = bytes.fromhex("0609608648016503040201") + der(4, b"\x33" * (parameters - 20))
    yield "rubbish in the parameters", padded(size, der(0x30, der(0x30, algorithm) + der(4, digest)))
    algorithm = bytes.fromhex("06096086480165030402010500") + b"\x44" * 10
    yield "rubbish after the parameters", padded(size, der(0x30, der(0x30, algorithm) + der(4, digest)))
    yield "lengths in BER", padded(size, bytes.fromhex("308131300d060960864801650304020105000420") + digest)
    yield "another algorithm", padded(size, bytes.fromhex("3031300d060960864801650304020205000420") + digest)
    yield "SHA-1", padded(size, bytes.fromhex("3021300906052b0e03021a05000414") + hashlib.sha1(MESSAGE).digest())
    yield "the hash alone", padded(size, digest)
    yield "another hash", padded(size, PREFIX + hashlib.sha256(MESSAGE + b"x").digest())


def check_keys(work):
    for bits, exponent in ((1024, 3), (1024, 65537), (1536, 65537), (2048, 3), (2048, 65537), (3072, 65537), (4096, 65537)):
        key = trails.Key(work, "key", bits, exponent)
        n, e, d = numbers(key.file)
        size = (n.bit_length() + 7) // 8
        name = "%d bits, exponent %d" % (bits, e)
        good = key.sign(MESSAGE)
        cases = [("PKCS #1", key.der, MESSAGE, good, "1"), ("SubjectPublicKeyInfo", spki(n, e), MESSAGE, good, "1")]
        for text in [b"", b"a", bytes(range(256)) * 40]:
            cases.append(("a message of %d bytes" % len(text), key.der, text, key.sign(text), "1"))
        compare(name + ": signatures of OpenSSL", cases)

        number = int.from_bytes(good, "big")
        cases = [("one bit", key.der, MESSAGE, (number ^ 1 << bit).to_bytes(size, "big"), "0")
                 for bit in range(0, 8 * size - 8, 7)]
        cases += [("a byte less", key.der, MESSAGE, good[:-1], "0"), ("a byte more", key.der, MESSAGE, good + b"\0", "0"),
                  ("a 0 in front", key.der, MESSAGE, b"\0" + good, "0"), ("nothing", key.der, MESSAGE, b"", "0"),
                  ("another message", key.der, MESSAGE + b"\n", good, "0"),
                  ("0", key.der, MESSAGE, bytes(size), "0"), ("1", key.der, MESSAGE, (1).to_bytes(size, "big"), "0"),
                  ("n", key.der, MESSAGE, n.to_bytes(size, "big"), "0"),
                  ("n - 1", key.der, MESSAGE, (n - 1).to_bytes(size, "big"), "0"),
                  ("all bits", key.der, MESSAGE, b"\xff" * size, "0")]
        if number + n < 1 << 8 * size:
            cases.append(("the signature and n", key.der, MESSAGE, (number + n).to_bytes(size, "big"), "0"))
        pss = trails.openssl("dgst", "-sha256", "-sign", key.file, "-sigopt", "rsa_padding_mode:pss", data=MESSAGE)
        cases.append(("PSS", key.der, MESSAGE, pss, "0"))
        compare(name + ": signatures that were changed", cases)

        cases = []
        for kind, text in wrong_paddings(size):
            assert len(text) == size, kind
            cases.append((kind, key.der, MESSAGE, pow(int.from_bytes(text, "big") % n, d, n).to_bytes(size, "big"), "0"))
        compare(name + ": wrong padding under a signature", cases)

        if e == 3 and bits >= 2048:  # a root of fewer bits does not leave the beginning as it is
            info = PREFIX + hashlib.sha256(MESSAGE).digest()
            cases = [("Bleichenbacher 2006, padding of %d bytes" % pad, key.der, MESSAGE,
                      forged_by_root(n, b"\x00\x01" + b"\xff" * pad + b"\x00" + info), "0") for pad in (0, 1, 8)]
            compare(name + ": forged without the key", cases)


def check_random(work):
    rng = random.Random(20261201)
    key = trails.Key(work, "random")
    n, e, _ = numbers(key.file)
    size = (n.bit_length() + 7) // 8
    cases = [("at random", key.der, MESSAGE, rng.randrange(n).to_bytes(size, "big"), "0") for _ in range(2000)]
    compare("signatures at random", cases)


def check_bad_keys(work):
    n, e, _ = numbers(trails.Key(work, "small", 1024).file)
    key = pkcs1(n, e)
    ec = trails.openssl("ec", "-pubout", "-outform", "DER", data=trails.openssl(
        "ecparam", "-name", "prime256v1", "-genkey", "-noout"))
    sizes = "a modulus of less than 1024 or more than 4096 bits"
    odd = "an exponent below 3, or an even number"
    cases = [
        ("1023 bits", pkcs1(n >> 1 | 1, e), "an RSA key of less than 1024 bits"), ("4097 bits", pkcs1(1 << 4096 | 1, e), sizes),
        ("8192 bits", pkcs1(1 << 8191 | 1, e), "a key that is too long"), ("0", pkcs1(0, e), "an RSA key of less than 1024 bits"),
        ("exponent 0", pkcs1(n, 0), odd), ("exponent 1", pkcs1(n, 1), odd), ("exponent 2", pkcs1(n, 2), odd),
        ("exponent 65536", pkcs1(n, 65536), odd), ("an even modulus", pkcs1(n & ~1, e), odd),
        ("exponent of 33 bits", pkcs1(n, 1 << 32 | 1), "an exponent of more than 32 bits"),
        ("trailing bytes", key + b"\0", "the DER is broken"), ("cut off", key[:-1], "the DER is broken"),
        ("a third number", der(0x30, integer(n) + integer(e) + integer(1)), "the DER is broken"),
        ("one number", der(0x30, integer(n)), "the DER is broken"),
        ("a negative modulus", der(0x30, der(2, n.to_bytes(128, "big")) + integer(e)), "a number of the key is negative"),
        ("no key", b"", "the DER is broken"), ("P-256", ec, None),
    ]
    found = answers([(case[1], MESSAGE, b"\0") for case in cases])
    report("keys that cannot be used", ["%s: %s" % (case[0], answer) for case, answer in zip(cases, found)
                                        if answer != case[2] and (case[2] or answer in ("0", "1"))])


# ---- Vectors ------------------------------------------------------------------------------------

def find_vectors():
    wheels = sorted(FOLDER.glob("cryptography_vectors-*.whl"))
    if not wheels:
        FOLDER.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", FOLDER, "cryptography-vectors"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wheels = sorted(FOLDER.glob("cryptography_vectors-*.whl"))
    return wheels[-1] if wheels else None


def vectors_of(text):
    """(number of the key, n, e, message, signature, whether it is good) of those with SHA-256."""
    state = {}
    for line in text.splitlines():
        name, _, value = (part.strip() for part in line.partition("="))
        state[name] = value
        if name == "Result" and state["SHAAlg"] == "SHA256":
            yield (int(state["n"], 16), int(state["e"], 16), bytes.fromhex(state["Msg"]), bytes.fromhex(state["S"]),
                   value)


def check_vectors():
    global count
    names = ["FIPS_186-2/SigVer15_186-3.rsp", "SigVer15EMTest.txt"]
    wheel = find_vectors()
    for name in names:
        title = "vectors of NIST, " + name
        if not wheel:
            count += 1
            print("ok %d - %s # SKIP cryptography-vectors cannot be had" % (count, title))
            continue
        with zipfile.ZipFile(wheel) as package:
            text = package.read("cryptography_vectors/asymmetric/RSA/" + name).decode()
        cases = [(result, pkcs1(n, e), message, signature, "1" if result.startswith("P") else "0")
                 for n, e, message, signature, result in vectors_of(text)]
        print("# %d signatures, %d of them good" % (len(cases), sum(case[4] == "1" for case in cases)))
        compare(title, cases)


def main():
    with tempfile.TemporaryDirectory() as work:
        check_keys(work)
        check_random(work)
        check_bad_keys(work)
    check_vectors()
    print("1..%d" % count)


main()
