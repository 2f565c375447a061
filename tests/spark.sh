#!/bin/sh
# Runs jobs of Spark over the columns, on a local cluster of two workers: see spark.py. Prints TAP. It is skipped where there
# is no Java 17, or where pip cannot get PySpark, which is 450 MB.
#
#   sh tests/spark.sh [LIBRARY CTRAIL-JSON]
#
# LIBRARY, CTRAIL-JSON: built below build/spark unless they are given. $PYTHON may name another Python, in which PySpark may be.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
python=${PYTHON:-python3}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

skip() {
    echo 1..1
    echo "ok 1 - Spark # SKIP $1"
    exit 0
}

have_pyspark() {
    "$python" -c 'import cffi, fsspec, pyarrow, pyspark.sql.datasource' 2>"$work/why" && return
    "$python" -m venv "$work/venv" >"$work/log" 2>&1 || return
    python=$work/venv/bin/python
    "$python" -m pip install --quiet --disable-pip-version-check cffi fsspec pyarrow 'pandas<3' 'pyspark>=4' >"$work/log" 2>&1
}

build() {
    build=$root/build/spark
    [ -f "$build/build.ninja" ] || meson setup "$build" "$root" -Dexamples=true -Dtests=false --buildtype release
    ninja -C "$build"
}

java -version 2>&1 | grep -q -E '"(1[7-9]|[2-9][0-9])' || skip "no Java 17"
have_pyspark || skip "no PySpark 4, and pip cannot get it"
if [ $# -eq 0 ]; then
    build >"$work/log" 2>&1 || { cat "$work/log" >&2 && exit 1; }
    set -- "$root/build/spark/libcloudtrail.so" "$root/build/spark/examples/ctrail-json"
fi

CTRAIL_LIBRARY=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd)/$(basename "$1")
PYTHONPATH=$root/bindings/python
PYTHONDONTWRITEBYTECODE=yes
PYSPARK_PYTHON=$("$python" -c 'import sys; print(sys.executable)')
PYSPARK_DRIVER_PYTHON=$PYSPARK_PYTHON
SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
export CTRAIL_LIBRARY PYTHONPATH PYTHONDONTWRITEBYTECODE PYSPARK_PYTHON PYSPARK_DRIVER_PYTHON SPARK_HOME
program=$(CDPATH='' cd -- "$(dirname -- "$2")" && pwd)/$(basename "$2")
cd "$work"
"$PYSPARK_PYTHON" "$root/tests/spark.py" "$program" "$work" 2>said && exit
status=$?
grep -v -E 'WARN|INFO|^	at ' said | tail -n 30 | cut -c 1-300 >&2
exit $status
