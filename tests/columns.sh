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

# A Python that has pyarrow; one of its own in the folder for work, where none has.
python=${PYTHON:-python3}
have_pyarrow() {
    "$python" -c 'import pyarrow' 2>"$work/why" && return
    python3 -m venv "$work/venv" >"$work/log" 2>&1 || return
    python=$work/venv/bin/python
    "$python" -m pip install --quiet --disable-pip-version-check pyarrow >"$work/log" 2>&1
}

if ! have_pyarrow; then
    echo "1..0 # SKIP no pyarrow, and pip cannot get it"
    exit 0
fi
"$python" "$root/tests/columns.py" "$library" "$program" "$root/tests/data/records" ${corpus:+"$corpus"}
