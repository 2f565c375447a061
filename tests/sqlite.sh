#!/bin/sh
# The extension for SQLite, built as its users build it and loaded into the stock sqlite3. Prints TAP.
#
#   sh tests/sqlite.sh [--update]
#
# The cases are tests/data/sqlite/*.sql, each beside what the shell prints of it; --update writes that anew, for a
# person to review. CTRAIL_CORPUS: a folder of real records, over which docs/sqlite.md shows results; without it those
# queries only have to run.
set -u

update=${1-}
corpus=${CTRAIL_CORPUS-}
# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
cases=$root/tests/data/sqlite
page=$root/docs/sqlite.md
warnings='-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Werror'
sanitizers='-g -O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined'

build() {
    sh "$root/examples/sqlite/build.sh" "$@"
}

builds() {
    build "$work"
    same "$(nm -D --defined-only "$work/cloudtrail.so" | awk '{ print $3 }')" sqlite3_cloudtrail_init
}

# compiler
compiles() {
    CC=$1 CFLAGS="-O0 $warnings" build "$work/$1"
}

# What the shell of another version prints around a message of ours is left out.
query() {
    sqlite3 -batch -cmd '.load ./cloudtrail' "$@" 2>&1 | sed 's/^[A-Za-z ]*rror[a-z: ]* near line [0-9]*: \(.*\)/error: \1/; s/^error: \(.*\) ([0-9]*)$/error: \1/'
}

# A folder to ask in: the extension, the sources, and the records.
enter() {
    mkdir -p "$work/room"
    cd "$work/room"
    ln -sf "$work/cloudtrail.so" .
    ln -sfn "$root/examples" examples
    ln -sfn "$root/tests" tests
    ln -sfn "${corpus:-$root/examples/logs}" corpus
}

answers() {
    enter
    query <"$cases/$1.sql" >"$work/answer"
    [ "$update" != --update ] || cp "$work/answer" "$cases/$1.expected"
    diff "$cases/$1.expected" "$work/answer"
}

# ---- Memory ------------------------------------------------------------------------------------

# 32 MB of records in 4 MB, those of SQLite and the library together, plain and compressed.
needs_little() {
    enter
    gzip -dc examples/logs/*.gz | tr -d '\n' >log
    for _ in 1 2 3 4 5 6 7 8 9 10 11; do
        cat log log >twice
        mv twice log
    done
    gzip -1 -c log >log.gz
    [ "$(wc -c <log)" -gt 30000000 ]
    for file in log log.gz; do
        same "$(query <<END
PRAGMA hard_heap_limit = 4000000;
SELECT count(*) FROM cloudtrail('$file');
SELECT count(*) FROM cloudtrail_instances('$file') WHERE event_name = 'StopInstances';
PRAGMA hard_heap_limit = 100000;
SELECT count(*) FROM cloudtrail('$file');
END
)" "$(printf '4000000\n28672\n2048\n100000\nerror: out of memory')"
    done
}

# Each id of the record has a long path: EC2's decoder needs more memory than is allowed. The event is there.
is_over_the_limit() {
    enter
    awk 'BEGIN {
        for (name = "k"; length(name) < 990;) name = name "k"
        printf "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\",\"eventID\":\"large\","
        printf "\"requestParameters\":{\"%s\":[", name
        for (i = 0; i < 70000; i++) printf "\"i-%08x\",", i
        print "0]}}"
    }' >over-limit.json
    same "$(query <<END
SELECT event_id, length(event) > 900000, event ->> '$.decoded.problems[0].message' FROM cloudtrail('over-limit.json');
SELECT count(*) FROM cloudtrail_instances('over-limit.json');
SELECT count(*) FROM cloudtrail_instances('over-limit.json', 'partial');
SELECT record, code, field, message FROM cloudtrail_problems('over-limit.json');
END
)" "$(printf 'large|1|%s\n%s\n0\n1|CTRAIL_ERR_LIMIT||%s' "$1" "$2" "$1")"
}

can_sanitize() {
    # shellcheck disable=SC2086 # options
    echo 'int main(void) { return 0; }' | "${CC:-cc}" $sanitizers -x c -o "$work/can" - -lsqlite3 2>/dev/null &&
        "$work/can"
}

# Every allocation fails in turn, under the sanitizers.
fails_well() {
    enter
    CFLAGS="$sanitizers" build "$work/sanitized"
    # shellcheck disable=SC2086 # options
    "${CC:-cc}" -std=c11 $warnings $sanitizers -o failing "$root/tests/sqlite_memory.c" -lsqlite3
    ./failing "$work/sanitized/cloudtrail" "$cases/memory.txt"
}

# An interrupt is seen where there are many records or files, and no rows.
is_interrupted() {
    enter
    gzip -dc examples/logs/*.gz | tr -d '\n' >log
    for _ in 1 2 3 4 5 6 7; do
        cat log log >twice
        mv twice log
    done
    # shellcheck disable=SC2086 # options
    "${CC:-cc}" -std=c11 $warnings -o interrupting "$root/tests/sqlite_interrupt.c" -lsqlite3
    ./interrupting "$work/cloudtrail" "SELECT count(*) FROM cloudtrail_rules(stop('log'))" \
        "SELECT count(*) FROM cloudtrail(stop('tests/data/records')) WHERE event_id = 'none'"
}

# The input comes after three seconds, of which the shell may use one.
waits() {
    enter
    cat >late.py <<'END'
import os, subprocess, sys, time
read_end, write_end = os.pipe()
os.set_blocking(read_end, False)
shell = subprocess.Popen(["sqlite3", "-batch", "-cmd", ".load ./cloudtrail", ":memory:",
                          "SELECT count(*) > 0 FROM cloudtrail('-')"], stdin=read_end)
os.close(read_end)
time.sleep(3)
with open(write_end, "wb") as pipe:
    pipe.write(open(sys.argv[1], "rb").read())
sys.exit(shell.wait())
END
    same "$(prlimit --cpu=1 python3 late.py examples/logs/aws-user-guide.json)" 1
}

# A folder of which the names may be read and nothing else, one that may not be read at all, and a pattern through it.
tells_what_is_closed() {
    enter
    mkdir -p closed/names/more closed/nothing
    cp examples/logs/aws-user-guide.json closed/names/more
    cp examples/logs/aws-user-guide.json closed/nothing
    chmod 444 closed/names
    chmod 0 closed/nothing
    said=$(query <<'END'
SELECT count(*) FROM cloudtrail('closed');
SELECT file, code, message FROM cloudtrail_problems('closed');
SELECT count(*) FROM cloudtrail('closed/nothing/*');
END
    )
    chmod -R 755 closed
    same "$said" "error: cloudtrail: not all could be read: closed/names: this folder cannot be read: Permission denied, \
and more; cloudtrail_problems('closed') lists what, cloudtrail('closed', 'partial') passes over it
closed/names|CTRAIL_ERR_IO|this folder cannot be read: Permission denied
closed/nothing|CTRAIL_ERR_IO|this folder cannot be read: Permission denied
error: cloudtrail: closed/nothing/*: Permission denied"
}

# A file that is broken says nothing when its name tells that all in it is older than what is asked for.
opens_no_old_files() {
    enter
    mkdir delivered
    echo '{"eventVersion":x}' >delivered/123456789012_CloudTrail_us-east-1_20200101T0000Z_x.json
    echo '{"eventVersion":"1.08","eventTime":"2024-03-01T00:00:00Z","eventID":"1"}' \
        >delivered/123456789012_CloudTrail_us-east-1_20240301T0005Z_x.json
    said=$(query <<'END'
SELECT count(*) FROM cloudtrail('delivered') WHERE event_time >= '2024-01-01';
SELECT count(*) FROM cloudtrail('delivered') WHERE event_time < '2024-04-01';
END
    )
    same "$said" "1
error: cloudtrail: not all could be read: delivered/123456789012_CloudTrail_us-east-1_20200101T0000Z_x.json: \
lexical error: invalid char in json text; cloudtrail_problems('delivered') lists what, cloudtrail('delivered', 'partial') \
passes over it"
}

# ---- The page ----------------------------------------------------------------------------------

# Leaves out what only a person has the time for: it says how, and must be there.
block_usage() {
    test -e "$root/$(awk '{ print $2 }' "$1")"
}

# Queries over records that are not there have to run, and the text behind them is not compared.
block_sql() {
    query -box <"$1" >"$work/printed"
    refused grep '^error:' "$work/printed"
    [ -n "$corpus" ] || ! grep -q "'corpus" "$1" || touch "$work/untried"
}

follows() {
    enter
    [ "$update" != --update ] || [ -e "$work/untried" ] || [ "${1##*.}" != text ] || cp "$work/printed" "$1"
    follow_block "$1" "$work/room" docs/sqlite.md
}

# Puts the blocks of text back, as they are now.
renew_page() {
    awk -v folder="$work/blocks" '
        /^```/ && !inside { inside = 1; file = sprintf("%s/%03d.text", folder, ++count); print
            text = $0 == "```text"
            while (text && (getline line <file) > 0) print line
            next }
        /^```$/ { inside = text = 0 }
        !text' "$page" >"$work/page"
    cp "$work/page" "$page"
}

# ---- All of it ---------------------------------------------------------------------------------

missing() {
    for tool in sqlite3 python3 nm gzip; do
        command -v "$tool" >/dev/null || echo "there is no $tool"
    done
    echo '#include <sqlite3ext.h>' | "${CC:-cc}" -fsyntax-only -x c - 2>/dev/null || echo 'there is no sqlite3ext.h'
}

why=$(missing | head -n 1)
if [ -n "$why" ]; then
    echo "1..0 # SKIP $why"
    exit 0
fi
try 'one command builds it, and it exports its entry point alone' builds
for compiler in gcc clang; do
    found=$(find_compiler "$compiler")
    if [ -n "$found" ]; then
        try "$compiler compiles it without a warning" compiles "$found"
    else
        skip "$compiler compiles it without a warning" "there is no $compiler"
    fi
done
for file in "$cases"/*.sql; do
    name=${file##*/}
    try "${name%.sql}" answers "${name%.sql}"
done
try 'memory does not grow with the log' needs_little
try 'a decoder has no memory' is_over_the_limit 'ec2: left out, for it takes more memory than max_memory_bytes' \
    "error: cloudtrail_instances: not all could be read: over-limit.json: a record takes more memory than is allowed; \
cloudtrail_problems('over-limit.json') lists what, cloudtrail_instances('over-limit.json', 'partial') passes over it"
try 'a standard input that has nothing yet is waited for' waits
if [ "$(id -u)" -ne 0 ]; then
    try 'a folder that may not be read is no answer' tells_what_is_closed
else
    skip 'a folder that may not be read is no answer' 'root may read everything'
fi
try 'files that were delivered before the time asked for are not opened' opens_no_old_files
try 'an interrupt ends a query' is_interrupted
if can_sanitize; then
    try 'every allocation fails in turn' fails_well
else
    skip 'every allocation fails in turn' 'there are no sanitizers'
fi
split_page "$page" "$work/blocks"
for block in "$work/blocks"/*; do
    name=${block##*/}
    [ "${name##*.}" = word ] || try "docs/sqlite.md: block $name" follows "$block"
done
[ "$update" != --update ] || renew_page
finish
