#!/bin/sh
# The extension for DuckDB, built as its users build it and loaded into DuckDB: one file into the newest version, and into
# the newest of those before 2. Prints TAP.
#
#   sh tests/duckdb.sh [--update] LIBRARY CTRAIL-JSON [CORPUS]
#
# The cases are tests/data/duckdb/*.sql, each beside what it gives; --update writes that anew, for a person to review.
# DuckDB comes from PyPI; what needs a version that cannot be had is skipped. DUCKDB_HEADERS may name a folder with
# DuckDB's own duckdb_extension.h, against which the extension's declarations are held then.
set -u

update=
if [ "${1-}" = --update ]; then
    update=yes
    shift
fi
library=$1
program=$2
corpus=${3:-${CTRAIL_CORPUS-}}
# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
cases=$root/tests/data/duckdb
warnings='-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Werror'
extension=$work/cloudtrail.duckdb_extension
PYTHONDONTWRITEBYTECODE=yes
export PYTHONDONTWRITEBYTECODE

builds() {
    sh "$root/examples/duckdb/build.sh" "$work"
    same "$(nm -D --defined-only "$extension" | awk '{ print $3 }')" cloudtrail_init_c_api
}

# compiler; the library itself is compiled without warnings elsewhere
compiles() {
    python3 "$root/lib/amalgamate.py" "$work/amalgamated"
    # shellcheck disable=SC2086 # options
    "$1" -std=c11 -D_POSIX_C_SOURCE=200809L $warnings -fsyntax-only -I "$work/amalgamated" -I "$root/examples/sqlite" \
        "$root"/examples/duckdb/*.c
}

# Each function that is called stands where DuckDB's own header has it.
is_declared_as_in() {
    awk '/^struct duckdb_api \{/, /^\};/' "$root/examples/duckdb/api.h" |
        sed -n 's/.*(\*\([a-z_]*\))(.*/\1/p' >"$work/called"
    [ -s "$work/called" ]
    {
        printf '#define DUCKDB_EXTENSION_API_VERSION_MAJOR 1\n#define DUCKDB_EXTENSION_API_VERSION_MINOR 2\n'
        printf '#define DUCKDB_EXTENSION_API_VERSION_PATCH 0\n#include "duckdb_extension.h"\n#include <stdio.h>\n'
        echo 'int main(void) {'
        while read -r name; do
            printf '#undef duckdb_%s\n' "$name"
            printf '    printf("%s %%zu\\n", offsetof(duckdb_ext_api_v1, duckdb_%s));\n' "$name" "$name"
        done <"$work/called"
        printf '    return 0;\n}\n'
    } >"$work/theirs.c"
    {
        printf '#include <stddef.h>\n#include <stdio.h>\n#include "api.h"\nint main(void) {\n'
        while read -r name; do
            printf '    printf("%s %%zu\\n", offsetof(struct duckdb_api, %s));\n' "$name" "$name"
        done <"$work/called"
        printf '    return 0;\n}\n'
    } >"$work/ours.c"
    "${CC:-cc}" -I "$1" -o "$work/theirs" "$work/theirs.c"
    "${CC:-cc}" -I "$root/examples/duckdb" -o "$work/ours" "$work/ours.c"
    same "$("$work/ours")" "$("$work/theirs")"
}

# ---- With DuckDB -------------------------------------------------------------------------------

# What pip is asked for, a name: a Python of its own that has it.
get() {
    python3 -m venv "$work/$2"
    "$work/$2/bin/python" -m pip install --quiet --disable-pip-version-check "$1" pytz
}

# name, command of tests/in_duckdb.py …
ask() {
    python=$work/$1/bin/python
    shift
    "$python" "$root/tests/in_duckdb.py" "$extension" "$@"
}

# A folder to ask in: the sources, the records, logs in folders inside of each other, and a log of 3,000 records that name
# 0 to 49 instances.
enter() {
    mkdir -p "$work/room/deep/er/est" "$work/room/deep/er/.hidden"
    cd "$work/room"
    ln -sfn "$root/examples" examples
    ln -sfn "$root/tests" tests
    ln -sfn "${corpus:-$root/examples/logs}" corpus
    for file in deep/one.json deep/er/two.json deep/er/est/three.json deep/er/.hidden/four.json deep/er/note.txt; do
        cp examples/logs/aws-user-guide.json "$file"
    done
    awk 'BEGIN {
        for (record = 0; record < 3000; record++) {
            printf "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\",\"eventID\":\"%d\",", record
            printf "\"requestParameters\":{\"instancesSet\":{\"items\":["
            for (i = 0; i < record % 50; i++)
                printf "%s{\"instanceId\":\"i-%08x\"}", i ? "," : "", record * 50 + i
            print "]}}}"
        }
    }' >many.ndjson
}

# name, case
answers() {
    enter
    ask "$1" answers "$cases/$2.sql" >"$work/answer"
    [ -z "$update" ] || cp "$work/answer" "$cases/$2.expected"
    diff "$cases/$2.expected" "$work/answer"
}

# name
has_the_values() {
    cd "$root"
    ask "$1" values "$library" "$program" "$root/tests/data/records" ${corpus:+"$corpus"}
}

# name
follows_the_page() {
    enter
    [ -z "$update" ] || ask "$1" renew "$root/docs/duckdb.md" ${corpus:+"$corpus"}
    ask "$1" page "$root/docs/duckdb.md" ${corpus:+"$corpus"}
}

# what pip is asked for, name
test_with() {
    if ! get "$1" "$2" >"$work/log" 2>&1; then
        skip "$1" "pip cannot get it"
        return
    fi
    version=$("$work/$2/bin/python" -c 'import duckdb; print(duckdb.__version__)')
    for file in "$cases"/*.sql; do
        name=${file##*/}
        try "DuckDB $version: ${name%.sql}" answers "$2" "${name%.sql}"
    done
    try "DuckDB $version: the values are those of ctrail-json" has_the_values "$2"
}

# ---- All of it ---------------------------------------------------------------------------------

try 'one command builds it, and it exports its entry point alone' builds
for compiler in gcc clang; do
    found=$(find_compiler "$compiler")
    if [ -n "$found" ]; then
        try "$compiler compiles it without a warning" compiles "$found"
    else
        skip "$compiler compiles it without a warning" "there is no $compiler"
    fi
done
if [ -f "${DUCKDB_HEADERS-}/duckdb_extension.h" ]; then
    try 'its declarations are those of the header' is_declared_as_in "$DUCKDB_HEADERS"
else
    skip 'its declarations are those of the header' 'DUCKDB_HEADERS names no folder with duckdb_extension.h'
fi
test_with 'duckdb<2' before
test_with 'duckdb>=2' newest
if [ -x "$work/newest/bin/python" ] && "$work/newest/bin/python" -c 'import duckdb' 2>/dev/null; then
    try 'docs/duckdb.md' follows_the_page newest
else
    skip 'docs/duckdb.md' 'pip cannot get DuckDB'
fi
finish
