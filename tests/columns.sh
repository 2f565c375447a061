#!/bin/sh
# Compares the columns with ctrail-json, value by value: see columns.py. Prints TAP. It is skipped where there is no pyarrow,
# and pip cannot get it.
#
#   sh tests/columns.sh LIBRARY CTRAIL-JSON [CORPUS]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
library=$1
program=$2
corpus=${3:-${CTRAIL_CORPUS:-}}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

python=${PYTHON:-python3}
if ! "$python" -c 'import pyarrow' 2>"$work/why"; then
    python3 -m venv "$work/venv" >"$work/log" 2>&1 &&
        "$work/venv/bin/pip" install --quiet --disable-pip-version-check pyarrow >"$work/log" 2>&1 || {
        echo "1..0 # SKIP no pyarrow, and pip cannot get it"
        exit 0
    }
    python=$work/venv/bin/python
fi
"$python" "$root/tests/columns.py" "$library" "$program" "$root/tests/data/records" ${corpus:+"$corpus"}
