#!/bin/sh
# Builds the library for speed, in build/bench, and measures it.
#
#   sh tests/bench/run.sh [--speed | --growth | --threads | --rules] [MEGABYTES [ROUNDS]]
#
# --speed leaves out how time grows with the input, --growth leaves out all else; --threads measures the programs instead,
# with one thread and with two, by the clock; --rules what it costs to hold every event against many event patterns.
# MEGABYTES: size of the logs that are generated (160); ROUNDS: how often
# everything is measured (9).
# The records come from records.ndjson, tests/data/records, and examples/logs.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=$root/build/bench
speed=yes
growth=yes
threads=
rules=
case ${1-} in
--speed) growth= ;;
--growth) speed= ;;
--threads)
    speed=
    growth=
    threads=yes
    ;;
--rules)
    speed=
    growth=
    rules=yes
    ;;
esac
[ "$speed$growth" = yesyes ] || shift
megabytes=${1:-160}
rounds=${2:-9}

# The tables alone are standard output.
{
    [ -f "$build/build.ninja" ] || meson setup "$build" "$root" -Dbench=true -Dtests=false -Dbuildtype=release
    [ -z "$threads" ] || meson configure "$build" -Dexamples=true
    meson compile -C "$build"
} >&2

directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
trap 'exit 1' HUP INT TERM

set -- "$root/tests/bench/records.ndjson"
for file in "$root"/tests/data/records/*/*.json "$root"/examples/logs/*; do
    [ -f "$file" ] && set -- "$@" "$file"
done
if [ -n "$threads" ]; then
    "$build/tests/bench/ctrail-bench" "$directory" "$megabytes" 0 "$@"
    python3 "$root/tests/bench/threads.py" "$build/examples" "$directory" "$rounds" "$build/tests/bench/libctrail-locks.so"
fi
if [ -n "$rules" ]; then
    "$build/tests/bench/ctrail-bench" "$directory" "$megabytes" 0 "$@"
    "$build/tests/bench/ctrail-matching" "$directory/log-0.json" "$rounds"
fi
[ -z "$speed" ] || "$build/tests/bench/ctrail-bench" "$directory" "$megabytes" "$rounds" "$@"
[ "$speed$growth" != yesyes ] || echo
[ -z "$growth" ] || "$build/tests/bench/ctrail-growth" "$rounds"
