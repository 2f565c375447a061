#!/bin/sh
# Whether the benchmark runs, and meets in its inputs what it should. No time is looked at.
#
#   sh tests/bench/smoke.sh BENCH GROWTH MATCHING RECORDS
set -u

directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
trap 'exit 1' HUP INT TERM

try() {
    number=$1
    name=$2
    shift 2
    if "$@" >"$directory/output" 2>&1; then
        echo "ok $number - $name"
    else
        sed 's/^/# /' "$directory/output"
        echo "not ok $number - $name"
    fi
}

echo 1..3
try 1 'every way, over one megabyte' "$1" "$directory" 1 1 "$4"
try 2 'every shape, in a small size' "$2" 0
try 3 'many rules, over one megabyte' "$3" "$directory/log-0.json" 1
