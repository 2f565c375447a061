#!/bin/sh
# Each public header compiles by itself, without a warning, as C and as C++, and <cloudtrail.h> includes all of them.
# Prints TAP.
#
#   sh tests/headers.sh INCLUDE-DIRECTORY BUILT-INCLUDE-DIRECTORY
#
# The second is where cloudtrail/version.h has been made. Where the library is one file, cloudtrail.h is the only header.
set -eu

include=$1
built=$2
# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"

headers=$(for folder in "$include" "$built"; do
    (cd "$folder" && find . -name '*.h' | sed 's/^\.\///')
done | grep -x -e cloudtrail.h -e 'cloudtrail/[^/]*' | sort -u)

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
    printf '#include <%s>\n#include <%s>\nextern int nothing;\nint nothing;\n' "$1" "$1" >"$work/unit"
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

# What the preprocessor reads for the umbrella, against the headers that there are.
umbrella_is_whole() {
    status=0
    printf '#include <cloudtrail.h>\n' >"$work/unit.c"
    # shellcheck disable=SC1003 # a backslash
    "$1" -I "$include" -I "$built" -M "$work/unit.c" | tr -d '\\' | tr -s ' ' '\n' >"$work/read"
    for header in $headers; do
        grep -q -e "/$header\$" "$work/read" || echo "$header is not included"
    done >"$work/messages"
    [ ! -s "$work/messages" ] || status=1
    report "$status" "<cloudtrail.h> includes every public header"
}

umbrella_is_whole "${CC:-cc}"
for c in gcc clang; do
    compile_all "$c" c c99 c11 c17 c2x
done
for cxx in g++ clang++; do
    compile_all "$cxx" c++ c++11 c++14 c++17 c++20
done

finish
