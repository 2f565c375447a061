#!/bin/sh
# Tests that the C program prints what is expected; the other languages' programs are compared with the same files.
#
#   CTRAIL_PREFIX=PREFIX sh run.sh [--renew]
#
# PREFIX: where the library is installed, with lib and include in it. Prints TAP. --renew writes the expected files
# anew, for a person to review. The exit status is 77 without a compiler.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if ! command -v "${CC:-cc}" >/dev/null 2>&1; then
    echo "no C compiler" >&2
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

"${CC:-cc}" -std=c11 -O2 -o "$work/vectors" "$here/vectors.c" \
    -I"$CTRAIL_PREFIX/include" -L"$CTRAIL_PREFIX/lib" -Wl,-rpath,"$CTRAIL_PREFIX/lib" -lcloudtrail

cd "$here/.."
number=0
for file in vectors.ndjson truncated.json.gz; do
    expected=${file%%.*}.expected
    number=$((number + 1))
    "$work/vectors" "$file" >"$work/printed"
    [ "${1:-}" != --renew ] || cp "$work/printed" "$expected"
    if diff "$expected" "$work/printed" >"$work/difference"; then
        echo "ok $number - $file"
    else
        sed 's/^/# /' "$work/difference" | cut -c 1-400
        echo "not ok $number - $file"
    fi
done
echo "1..$number"
