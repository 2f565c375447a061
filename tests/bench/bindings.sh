#!/bin/sh
# Measures the bindings: ten fields of every event of one gzip log, by each binding and by the language's own way.
#
#   sh tests/bench/bindings.sh [MEGABYTES [ROUNDS]]
#
# MEGABYTES: size of the log, before it is compressed (64); ROUNDS: how often each way is measured (5). Runs
# bindings/*/bench LOG ROUNDS, with the library in $CTRAIL_PREFIX. Such a program prints lines "NAME SECONDS
# RECORDS", of its fastest round; NAME is the language's, or begins with it, and LANGUAGE-gzip-json is its own way. It
# ends with status 77 when its tools are missing. Other languages than C are also compared with C.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
megabytes=${1:-64}
rounds=${2:-5}
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
trap 'exit 1' HUP INT TERM

build=$root/build/bench

# Standard output is the table alone. Installing the library is the first thing that the tests of the bindings do.
CTRAIL_PREFIX=$root/build/bindings/prefix
export CTRAIL_PREFIX
{
    sh "$root/bindings/run.sh" c
    [ -f "$build/build.ninja" ] || meson setup "$build" "$root" -Dbench=true -Dtests=false -Dbuildtype=release
    meson compile -C "$build" ctrail-bench
    "$build/tests/bench/ctrail-bench" "$directory" "$megabytes" 0 "$root/tests/bench/records.ndjson"
} >&2

log=$directory/log-0.json.gz
for program in "$root"/bindings/*/bench; do
    language=$(basename "$(dirname "$program")")
    status=0
    "$program" "$log" "$rounds" >>"$directory/times" || status=$?
    case $status in
    0) ;;
    77) echo "skipped: $language" >&2 ;;
    *) echo "failed: $language" >&2 ;;
    esac
done

awk -v bytes="$(gzip -dc "$log" | wc -c)" '
    { name[NR] = $1; seconds[$1] = $2; records[$1] = $3 }
    END {
        printf "%-24s%10s%10s%10s%10s%16s\n", "", "seconds", "records", "MB/s", "C / it", "gzip-json / it"
        for (i = 1; i <= NR; i++) {
            language = name[i]
            sub(/-.*/, "", language)
            own = seconds[language "-gzip-json"]
            time = seconds[name[i]]
            printf "%-24s%10.3f%10d%10.0f%10.2f", name[i], time, records[name[i]], bytes / time / 1e6, seconds["c"] / time
            printf own ? "%16.2f\n" : "\n", own / time
        }
    }' "$directory/times"
