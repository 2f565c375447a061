#!/bin/sh
# Compares what patterns say with what event-ruler says: each pattern of tests/data/patterns, and many random ones, on each
# record of the corpus and of the fixtures of patterns. Prints TAP. It is skipped where there is no Java, or where Maven
# cannot get event-ruler.
#
#   sh tests/ruler.sh ANSWERS [CORPUS]
#
# ANSWERS is the program made of tests/ruler/answers.c. docs/patterns.md lists where the two differ; deviations.txt beside
# the patterns has a pattern of each kind, and these are not compared.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
answers=$1
corpus=${2:-${CTRAIL_CORPUS:-}}
ruler=$root/tests/ruler
data=$root/tests/data/patterns
random=500

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

skip() {
    echo "1..0 # SKIP $1"
    exit 0
}

command -v javac >"$work/which" || skip "no Java compiler"
command -v mvn >"$work/which" || skip "no Maven"
mvn -q -f "$ruler/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath" \
    -Dmdep.includeScope=runtime >"$work/maven" 2>&1 || skip "Maven cannot get event-ruler"
javac -cp "$(cat "$work/classpath")" -d "$work/classes" "$ruler/Answers.java"

# patterns, ours, theirs: what they differ on
explain() {
    python3 - "$1" "$2" "$3" <<'END' | cut -c 1-300 | sed 's/^/# /'
import sys

patterns, ours, theirs = (open(name, encoding="utf-8").read().splitlines() for name in sys.argv[1:])
if not len(patterns) == len(ours) == len(theirs):
    print("of", len(patterns), "patterns there are", len(ours), "and", len(theirs), "answers")
for pattern, one, other in zip(patterns, ours, theirs):
    if one != other:
        at = "" if "wrong" in (one, other) else [i for i in range(len(one)) if one[i] != other[i]][:5]
        print(pattern, "ours:", one[:5], "theirs:", other[:5], at)
END
}

number=0

# name, patterns, records
compare() {
    number=$((number + 1))
    "$answers" "$2" "$3" >"$work/ours" 2>"$work/wrong" || echo "not ours" >>"$work/ours"
    java -cp "$work/classes:$(cat "$work/classpath")" Answers "$2" "$3" >"$work/theirs" || echo "not theirs" >>"$work/theirs"
    echo "# $(wc -l <"$2") patterns, $(wc -l <"$3") records, $(grep -c 1 "$work/ours" || true) patterns that match some"
    if cmp -s "$work/ours" "$work/theirs"; then
        echo "ok $number - $1"
    else
        explain "$2" "$work/ours" "$work/theirs"
        echo "not ok $number - $1"
    fi
}

grep -v -x -F -f "$data/deviations.txt" "$data/event-ruler.txt" >"$work/patterns"
"$answers" --records "$data/records.ndjson" >"$work/fixtures"
compare "the patterns of the tests" "$work/patterns" "$work/fixtures"
python3 "$ruler/patterns.py" "$random" "$work/fixtures" >"$work/random"
compare "random patterns" "$work/random" "$work/fixtures"

if [ -n "$corpus" ] && [ -d "$corpus" ]; then
    find "$corpus" -type f \( -name '*.json' -o -name '*.gz' -o -name '*.ndjson' -o -name '*.jsonl' \) |
        LC_ALL=C sort | xargs "$answers" --records >"$work/records"
    python3 "$ruler/patterns.py" "$random" "$work/records" >"$work/random"
    cat "$work/patterns" "$work/random" >"$work/all"
    compare "all of them on the corpus" "$work/all" "$work/records"
fi
echo "1..$number"
