#!/bin/sh
# Builds the library for speed, in build/bench, and measures it.
#
#   sh tests/bench/run.sh [MEGABYTES [ROUNDS]]
#
# MEGABYTES: size of the log file that is generated (128); ROUNDS: how often each way is measured (9).
# The records come from records.ndjson, tests/data/records, and examples/logs.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=$root/build/bench

# The table alone is standard output.
{
    [ -f "$build/build.ninja" ] || meson setup "$build" "$root" -Dbench=true -Dtests=false -Dbuildtype=release
    meson compile -C "$build" ctrail-bench
} >&2

directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
trap 'exit 1' HUP INT TERM

megabytes=${1:-128}
rounds=${2:-9}
set -- "$root/tests/bench/records.ndjson"
for file in "$root"/tests/data/records/*.json "$root"/examples/logs/*; do
    [ -f "$file" ] && set -- "$@" "$file"
done
"$build/tests/bench/ctrail-bench" "$directory" "$megabytes" "$rounds" "$@"
