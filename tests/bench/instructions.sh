#!/bin/sh
# How many instructions of the library it takes to read a log, against the record beside this script. Prints TAP.
#
#   sh tests/bench/instructions.sh PROGRAM GENERATOR LIBRARY COMPILER
#
# COMPILER: what built the library, "gcc 12.2.0 x86_64"; under another than the record's nothing is compared. A way that
# takes more than 5 % more fails, and a pattern that asks for a name must cost what the filter by name does. CTRAIL_RENEW=1 in the environment writes the record anew, for this compiler.
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
record=$here/instructions
program=$1
generator=$2
library=$(basename "$3")
compiler=$4
renew=${CTRAIL_RENEW-}
ways='plain yajl-only by-name by-pattern ec2-decoded gzip lookup-events'
megabytes=2
growth=5         # percent
pattern_growth=3 # percent

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

skip() {
    echo 1..1
    echo "ok 1 - instructions # SKIP $*"
    exit 0
}

recorded() {
    sed -n "s/^$1: *//p" "$record"
}

# The instructions in the library's own code, whoever called it: what libc, zlib and yajl take depends on the machine.
# The line behind a call is what the call took, and is counted where it was taken.
count() {
    valgrind --tool=callgrind --compress-strings=no --compress-pos=no --callgrind-out-file="$work/profile" \
        "$program" "$1" "$work" >"$work/events" 2>"$work/messages" || return
    awk -v library="$library" '
        /^ob=/ { ours = substr($0, length($0) - length(library) + 1) == library; next }
        /^calls=/ { called = 1; next }
        /^[0-9]/ { if (called) called = 0; else if (ours) sum += $2 }
        END { printf "%.0f\n", sum }' "$work/profile"
}

command -v valgrind >/dev/null 2>&1 || skip 'there is no valgrind'
[ -n "$renew" ] || [ "$(recorded compiler)" = "$compiler" ] ||
    skip "the record is of $(recorded compiler), and the library of $compiler"
"$generator" "$work" $megabytes 0 "$here/records.ndjson" || exit

number=0
printf 'compiler: %s\n' "$compiler" >"$work/record"
for way in $ways; do
    number=$((number + 1))
    found=$(count "$way")
    wanted=$(recorded "$way")
    printf '%s: %s\n' "$way" "$found" >>"$work/record"
    echo "# $way: $found instructions for $(cat "$work/events") events, recorded: $wanted"
    if [ "${found:-0}" -eq 0 ]; then
        echo '# nothing was counted'
        echo "not ok $number - instructions: $way"
    elif [ -n "$renew" ] || [ $((found * 100)) -le $((wanted * (100 + growth))) ]; then
        echo "ok $number - instructions: $way"
    else
        echo "# more than $growth % more; if that is wanted: CTRAIL_RENEW=1 meson test -C build/test-release instructions"
        echo "not ok $number - instructions: $way"
    fi
done
number=$((number + 1))
by_name=$(sed -n 's/^by-name: *//p' "$work/record")
by_pattern=$(sed -n 's/^by-pattern: *//p' "$work/record")
if [ $((by_pattern * 100)) -le $((by_name * (100 + pattern_growth))) ]; then
    echo "ok $number - instructions: by-pattern and by-name"
else
    echo "not ok $number - instructions: by-pattern and by-name"
fi
echo "1..$number"
[ -z "$renew" ] || grep -q ': 0*$' "$work/record" || cp "$work/record" "$record"
