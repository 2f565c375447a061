#!/bin/sh
# Tests the binding as it stands here, as pip installs it, and with the engines that take its columns.
#
#   CTRAIL_PREFIX=PREFIX sh run.sh [--renew]
#
# PREFIX: where the library is installed. --renew first writes cloudtrail/types.py and cloudtrail/ec2.py anew. Prints TAP. The
# exit status is 77 without Python 3.8 and cffi (on Debian, the packages python3 and python3-cffi). $PYTHON may name another
# Python.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
python=${PYTHON:-python3}
if ! "$python" -c 'import sys, cffi; sys.exit(sys.version_info < (3, 8))' 2>/dev/null; then
    echo "no Python 3.8 with cffi" >&2
    exit 77
fi
CTRAIL_LIBRARY=$(find "$CTRAIL_PREFIX/lib" -name 'libcloudtrail.so' -o -name 'libcloudtrail.dylib' | head -n 1)
PYTHONDONTWRITEBYTECODE=yes
export CTRAIL_LIBRARY PYTHONDONTWRITEBYTECODE

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# pip, with what is on this machine alone: the package must come with its mark of having type hints.
test_pip() {
    if ! "$python" -c 'import setuptools, pip; setuptools.Distribution().get_command_class("bdist_wheel")' 2>/dev/null; then
        echo "ok - pip # SKIP no pip, or no setuptools that makes wheels"
        return
    fi
    cp -R "$here" "$work/source"
    if "$python" -m pip install --quiet --no-deps --no-build-isolation --no-index --disable-pip-version-check \
        --target "$work/target" "$work/source" >"$work/log" 2>&1 &&
        [ -f "$work/target/cloudtrail/py.typed" ] &&
        (cd "$work" && PYTHONPATH=$work/target "$python" -c 'import cloudtrail; cloudtrail.Reader(b"")') >>"$work/log" 2>&1; then
        echo "ok - pip"
    else
        sed 's/^/# /' "$work/log"
        echo "not ok - pip"
    fi
}

# Those who take a scan, in a Python of their own; pip gets them.
engines='pyarrow polars duckdb fsspec tqdm'
test_engines() {
    # shellcheck disable=SC2086 # names
    if ! { "$python" -m venv "$work/venv" && "$work/venv/bin/python" -m pip install --quiet \
        --disable-pip-version-check cffi $engines; } >"$work/log" 2>&1; then
        echo "ok - engines # SKIP no $engines, and pip cannot get them"
        return
    fi
    PYTHONPATH=$here "$work/venv/bin/python" "$here/test_engines.py" "$here/../../tests/data/records"
}

if [ "${1:-}" = --renew ]; then
    PYTHONPATH=$here "$python" -m cloudtrail.hints >"$work/written"
    cp "$work/written" "$here/cloudtrail/types.py"
    PYTHONPATH=$here "$python" "$here/ec2_classes.py" >"$work/written"
    cp "$work/written" "$here/cloudtrail/ec2.py"
fi
test_pip
status=0
PYTHONPATH=$here "$python" "$here/test_cloudtrail.py" || status=$?
test_engines || status=$?
exit "$status"
