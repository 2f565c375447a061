#!/bin/sh
# Each public header compiles by itself, without a warning, as C and as C++. Prints TAP.
#
#   sh tests/headers.sh INCLUDE-DIRECTORY BUILT-INCLUDE-DIRECTORY
#
# The second is where cloudtrail/version.h has been made.
set -eu

include=$1
built=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

number=0
failed=0

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

# The compiler of that name, or of the newest version that has its number behind it.
find_compiler() {
    for name in "$1" "$1-19" "$1-18" "$1-17" "$1-16" "$1-15" "$1-14" "$1-13"; do
        if command -v "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
}

# compiler, language, standards
compile_all() {
    compiler=$(find_compiler "$1")
    language=$2
    shift 2
    for standard in "$@"; do
        for header in "$include"/cloudtrail/*.h; do
            if [ -n "$compiler" ]; then
                compile "$(basename "$header")" "$compiler" "$language" "$standard"
            else
                number=$((number + 1))
                echo "ok $number - $(basename "$header") as $standard # SKIP there is no such compiler"
            fi
        done
    done
}

for c in gcc clang; do
    compile_all "$c" c c99 c11 c17 c2x
done
for cxx in g++ clang++; do
    compile_all "$cxx" c++ c++11 c++17 c++20
done

echo "1..$number"
[ "$failed" -eq 0 ]
