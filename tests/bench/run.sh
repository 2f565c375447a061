#!/bin/sh
# Builds the library for speed, in build/bench, and measures it.
#
#   sh tests/bench/run.sh [--speed | --growth | --threads | --rules | --programs] [MEGABYTES [ROUNDS [LOG...]]]
#
# --speed leaves out how time grows with the input, --growth leaves out all else; --threads measures the programs instead,
# with one thread and with two, by the clock; --rules what it costs to hold every event against many event patterns;
# --programs what the programs take on top of reading.
# MEGABYTES: size of the logs that are generated (160); ROUNDS: how often everything is measured (9); LOG: where records
# come from, unless from records.ndjson, tests/data/records, and examples/logs.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=$root/build/bench
speed=yes
growth=yes
threads=
rules=
programs=
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
--programs)
    speed=
    growth=
    programs=yes
    ;;
esac
[ "$speed$growth" = yesyes ] || shift
megabytes=${1:-160}
rounds=${2:-9}

# The tables alone are standard output.
{
    [ -f "$build/build.ninja" ] || meson setup "$build" "$root" -Dbench=true -Dtests=false -Dbuildtype=release
    [ -z "$threads$programs" ] || meson configure "$build" -Dexamples=true
    meson compile -C "$build"
} >&2

directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
trap 'exit 1' HUP INT TERM

if [ $# -gt 2 ]; then
    shift 2
else
    set -- "$root/tests/bench/records.ndjson"
    for file in "$root"/tests/data/records/*/*.json "$root"/examples/logs/*; do
        [ -f "$file" ] && set -- "$@" "$file"
    done
fi
[ -z "$programs" ] || python3 "$root/tests/bench/programs.py" "$build" "$megabytes" "$rounds" "$@"
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
