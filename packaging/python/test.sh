#!/bin/sh
# Installs Python's packages where nothing else of the project is, and follows their README. Prints TAP.
#
#   sh packaging/python/test.sh DIST [--quick]
#
# --quick: the source distribution alone, in an empty environment.
set -u

# shellcheck source=packaging/tests.sh
. "$(dirname -- "$0")/../tests.sh"

quick=${2:-}
machine=$(uname -m)
python=${PYTHON:-python3}

# platform: the file
wheel() {
    echo "$dist/cloudtrail-$version-py3-none-$1.whl"
}

# what pip takes: an empty environment, env, with it
install() {
    "$python" -m venv env
    env/bin/pip install --quiet --disable-pip-version-check "$@"
}

# python: every block of the README of the installed package, and what it prints. A fragment wants other packages.
follows_readme() {
    env=$1
    "$env" - >README.md <<'END'
import importlib.metadata
print(importlib.metadata.metadata("cloudtrail").get_payload() or importlib.metadata.metadata("cloudtrail")["Description"])
END
    cp "$log" log.json
    awk '
        /^```/ && !inside { inside = 1; kind = substr($0, 4); file = sprintf("block-%02d.%s", ++count, kind); next }
        /^```$/ { inside = 0; close(file); next }
        inside && (kind == "python" || kind == "text") { print >file }' README.md
    followed=0
    for block in block-*.python; do
        "$env" "$block" >printed
        number=${block#block-}
        expected=$(printf 'block-%02d.text' $((1${number%.python} - 100 + 1)))
        diff "$expected" printed
        followed=$((followed + 1))
    done
    [ "$followed" -ge 3 ]
}

uses_wheel() {
    install "$(wheel "manylinux2014_$machine")"
    follows_readme "$PWD/env/bin/python"
}

# The binding's own tests, the vectors among them, without its sources. They find what they read beside them.
passes_tests() {
    install "$(wheel "manylinux2014_$machine")"
    mkdir -p copy/bindings/python copy/examples
    cp "$root"/bindings/vectors.* "$root"/bindings/truncated.* copy/bindings
    cp "$root/bindings/python/test_cloudtrail.py" "$root/bindings/python/tap.py" copy/bindings/python
    cp -R "$root/examples/logs" "$root/examples/evidence" copy/examples
    env/bin/python copy/bindings/python/test_cloudtrail.py >tap
    refused grep '^not ok' tap
    grep -c '^ok' tap
}

# Of the processor's time, as the middle of seven; told and not judged, since it depends on the machine.
tells_import() {
    install "$(wheel "manylinux2014_$machine")"
    for _ in 1 2 3 4 5 6 7; do
        env/bin/python -c 'import time; a = time.process_time(); import cloudtrail; print((time.process_time() - a) * 1000)'
    done | sort -n | sed -n 4p >milliseconds
    cp milliseconds "$work/milliseconds"
}

is_small() {
    for one in "$dist"/*.whl; do
        [ "$(wc -c <"$one")" -lt 1500000 ] || { echo "$one is too large" && false; }
    done
}

holds_to_tags() {
    while read -r _ platform tag; do
        "$python" -m zipfile -e "$(wheel "$tag")" "$platform"
        holds_to_platform "$platform/cloudtrail/libcloudtrail.so" "$platform"
    done <"$packaging/platforms"
}

compiles_sources() {
    install "$dist/cloudtrail-$version.tar.gz"
    test -f env/lib/python3*/site-packages/cloudtrail/libcloudtrail.so
    follows_readme "$PWD/env/bin/python"
}

# Half a package would be worse.
says_what_is_missing() {
    "$python" -m venv env
    refused env CC=no-such-compiler env/bin/pip install --disable-pip-version-check "$dist/cloudtrail-$version.tar.gz" >said 2>&1
    grep 'no C compiler to build one: no-such-compiler was not found' said
    refused env/bin/python -c 'import cloudtrail'
}

# A program that uses types, and misspelt ones, as those see it who installed the package.
write_typed_programs() {
    cat >program.py <<'END'
from datetime import datetime
from typing import List, Optional

import cloudtrail
from cloudtrail import ec2

names: List[Optional[str]] = []
times: List[Optional[datetime]] = []
with cloudtrail.Reader("log.json", filter=cloudtrail.Filter(event_name="RunInstances")) as reader:
    for event in reader:
        names.append(event.event_name)
        times.append(event.event_time)
        if event.ec2:
            names += [instance.instance_id for instance in event.ec2.instances]
            run = event.ec2.request_as(ec2.RunInstancesRequest)
            if run:
                names += [tag.value for specification in run.tag_specifications for tag in specification.tags]
END
    sed 's/event.event_name/event.event_nam/' program.py >wrong-field.py
    sed 's/run.tag_specifications/run.tag_specs/' program.py >wrong-member.py
}

is_typed_for_mypy() {
    install "$(wheel "manylinux2014_$machine")" "$(grep mypy "$packaging/python/tools.txt")"
    write_typed_programs
    env/bin/mypy --strict program.py
    refused env/bin/mypy --strict wrong-field.py
    refused env/bin/mypy --strict wrong-member.py
    env/bin/mypy --strict -p cloudtrail
}

# npm's package, which fetches nothing more.
is_typed_for_pyright() {
    install "$(wheel "manylinux2014_$machine")"
    write_typed_programs
    npm install --silent --no-audit --no-fund --prefix . pyright@1.1.414
    node_modules/.bin/pyright --pythonpath env/bin/python program.py
    refused node_modules/.bin/pyright --pythonpath env/bin/python wrong-field.py
    refused node_modules/.bin/pyright --pythonpath env/bin/python wrong-member.py
    cp -R env/lib/python3*/site-packages/cloudtrail package
    node_modules/.bin/pyright --pythonpath env/bin/python package
    PATH=$PWD/env/bin:$PATH node_modules/.bin/pyright --verifytypes cloudtrail --ignoreexternal --outputjson >verified || true
    has_types verified
}

# What pyright says of each symbol: that it has a type, and not only one that is inferred, which other checkers may infer
# otherwise. Of PySpark, which is not installed, it knows nothing.
has_types() {
    "$python" - "$1" <<'END'
import json, sys

symbols = json.load(open(sys.argv[1]))["typeCompleteness"]["symbols"]
exported = [one for one in symbols if one["isExported"] and not one["name"].startswith("cloudtrail.spark.")]
wrong = [one["name"] for one in exported if one["isTypeAmbiguous"] or not one["isTypeKnown"]]
print(len(exported), "symbols, without a type:", wrong)
sys.exit(len(exported) < 500 or len(wrong) > 0)
END
}

installs_on_bare_debian() {
    bare_system system python3 python3-venv
    cp "$(wheel "manylinux2014_$machine")" system/root
    cp "$log" system/root/log.json
    in_bare system sh -c 'cd /root && python3 -m venv env && env/bin/pip install --quiet ./*.whl'
    block python "$root/bindings/python/README.md" >system/root/example.py
    in_bare system sh -c 'cd /root && env/bin/python example.py' >found
    block text "$root/bindings/python/README.md" | diff - found
}

# Debian's Python of the other architecture, under qemu.
runs_on_aarch64() {
    foreign_files sysroot arm64 python3.11-minimal libpython3.11-minimal libpython3.11-stdlib libc6 zlib1g libexpat1 libssl3 \
        libffi8 libbz2-1.0 liblzma5 libuuid1 libgcc-s1
    "$python" -m venv env
    env/bin/pip download --quiet --disable-pip-version-check --only-binary :all: --python-version 3.11 \
        --platform manylinux2014_aarch64 --platform manylinux_2_17_aarch64 -d wheels "$(wheel manylinux2014_aarch64)"
    for one in wheels/*.whl; do
        "$python" -m zipfile -e "$one" packages
    done
    cp "$log" log.json
    block python "$root/bindings/python/README.md" >example.py
    PYTHONPATH=packages qemu-aarch64-static -L sysroot sysroot/usr/bin/python3.11 example.py >found
    block text "$root/bindings/python/README.md" | diff - found
}

# architecture, Debian's name of it, command. No Python for musl can be had here.
wheel_runs_with_musl() {
    "$python" -m zipfile -e "$(wheel "musllinux_1_2_$1")" wheel
    runs_with_musl wheel/cloudtrail "$@"
}

if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    skip 'the wheel, in an empty environment' 'there is no Python with venv'
    finish
    exit
fi
if have cc; then
    try 'the source distribution, compiled in an empty environment, word for word as its README says' compiles_sources
else
    skip 'the source distribution, compiled' 'there is no cc'
fi
try 'without a compiler it says what is missing' says_what_is_missing
if [ "$quick" = --quick ]; then
    finish
    exit
fi
try 'the wheel, in an empty environment, word for word as its README says' uses_wheel
try 'the wheels are below 1.5 MB' is_small
try "the binding's own tests, with the wheel" passes_tests
try 'how long an import takes' tells_import
[ ! -f "$work/milliseconds" ] || echo "# import cloudtrail: $(cut -d . -f 1 "$work/milliseconds") ms"
try 'the wheels ask for no more than their tags say' holds_to_tags
try 'mypy --strict' is_typed_for_mypy
if have npm; then
    try 'pyright' is_typed_for_pyright
else
    skip 'pyright' 'there is no npm'
fi
# shellcheck source=packaging/bare.sh
. "$packaging/bare.sh"
if can_make_bare; then
    try 'the wheel, on a bare Debian' installs_on_bare_debian
else
    skip 'the wheel, on a bare Debian' 'needs root and debootstrap'
fi
if have qemu-aarch64-static apt-get dpkg-deb; then
    try 'the wheel for aarch64, under qemu' runs_on_aarch64
    try 'the library of the wheel for musl and aarch64, under qemu' wheel_runs_with_musl aarch64 arm64 qemu-aarch64-static
else
    skip 'the wheels for aarch64, under qemu' 'needs qemu-user-static and apt-get'
fi
if have apt-get dpkg-deb && [ "$machine" = x86_64 ]; then
    try 'the library of the wheel for musl' wheel_runs_with_musl x86_64 amd64 env
else
    skip 'the library of the wheel for musl' 'needs apt-get, on x86-64'
fi
finish
