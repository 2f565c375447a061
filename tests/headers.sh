#!/bin/sh
# Each public header compiles by itself, without a warning, as C and as C++. Prints TAP.
#
#   sh tests/headers.sh INCLUDE-DIRECTORY BUILT-INCLUDE-DIRECTORY
#
# The second is where cloudtrail/version.h has been made.
set -eu

include=$1
built=$2
# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"

headers=$(find "$include/cloudtrail" "$built/cloudtrail" -name '*.h' | sed 's/.*\///' | sort -u)

report() {
    number=$((number + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $number - $2"
    else
        echo "not ok $number - $2"
        sed 's/^/# /' "$work/messages"
        failed=$((failed + 1))
    fi
}

# header, compiler, language, standard; included twice, so that its guard is tried too.
compile() {
    printf '#include <cloudtrail/%s>\n#include <cloudtrail/%s>\nextern int nothing;\nint nothing;\n' "$1" "$1" >"$work/unit"
    status=0
    "$2" -x "$3" "-std=$4" -Wall -Wextra -Wpedantic -Wshadow -Werror -I "$include" -I "$built" \
        -c "$work/unit" -o "$work/unit.o" 2>"$work/messages" || status=$?
    report "$status" "$1 as $4 with $2"
}

# compiler, language, standards
compile_all() {
    compiler=$(find_compiler "$1")
    language=$2
    shift 2
    for standard in "$@"; do
        for header in $headers; do
            if [ -n "$compiler" ]; then
                compile "$header" "$compiler" "$language" "$standard"
            else
                skip "$header as $standard" 'there is no such compiler'
            fi
        done
    done
}

for c in gcc clang; do
    compile_all "$c" c c99 c11 c17 c2x
done
for cxx in g++ clang++; do
    compile_all "$cxx" c++ c++11 c++14 c++17 c++20
done

finish
