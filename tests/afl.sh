#!/bin/sh
# Builds ctrail-json with AFL++ and AddressSanitizer, and runs afl-fuzz over it: what a program reads from a file.
#
#   sh tests/afl.sh [--seconds N]
#
# It runs for 600 seconds unless another time is given. On Debian it needs the package afl++. What it keeps is in
# build/afl/out, and the next run goes on with it. The exit status is 1 if something crashed or hung.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
afl=$root/build/afl
seconds=600

usage() {
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit "$1"
}

while [ $# -gt 0 ]; do
    case $1 in
    --seconds)
        [ $# -gt 1 ] || usage 2 >&2
        seconds=$2
        shift
        ;;
    --help) usage 0 ;;
    *) usage 2 >&2 ;;
    esac
    shift
done

if ! command -v afl-fuzz >/dev/null || ! command -v afl-clang-fast >/dev/null; then
    echo 'afl.sh: please install what the Debian package afl++ holds' >&2
    exit 2
fi

# What is built follows AFL_USE_ASAN; meson must not ask for sanitizers a second time.
AFL_USE_ASAN=1
AFL_QUIET=1
export AFL_USE_ASAN AFL_QUIET
[ -f "$afl/build.ninja" ] || CC=afl-clang-fast meson setup "$afl" "$root" -Dtests=false -Dexamples=true \
    -Ddefault_library=static -Db_lundef=false >/dev/null
meson compile -C "$afl" >/dev/null

# The short fixtures, as they are.
rm -rf "$afl/seeds"
mkdir -p "$afl/seeds"
for file in "$root"/tests/data/records/*/*; do
    case $file in
    *.expected | *.options) continue ;;
    esac
    [ "$(wc -c <"$file")" -gt 2048 ] || cp "$file" "$afl/seeds/$(basename "$(dirname "$file")")-$(basename "$file")"
done
from=$afl/seeds
[ ! -d "$afl/out/default/queue" ] || from=-

AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_AUTORESUME=1 \
    afl-fuzz -i "$from" -o "$afl/out" -V "$seconds" -m none -t 2000 -x "$root/tests/fuzz/cloudtrail.dict" \
    -- "$afl/examples/ctrail-json" @@ >"$afl/log" 2>&1 || tail -n 20 "$afl/log" >&2
stats=$afl/out/default/fuzzer_stats
grep -E '^(execs_done|corpus_count|saved_crashes|saved_hangs|bitmap_cvg) ' "$stats"
! grep -E -q '^saved_(crashes|hangs) *: *[1-9]' "$stats"
