# shellcheck shell=sh disable=SC2154 # "work" is the reader's
# Counts lines of TAP, for scripts that read this with "."; they set "work", a folder to write in, before.

passed=0
failed=0
skipped=0

# passed, failed, skipped
add_counts() {
    passed=$((passed + $1))
    failed=$((failed + $2))
    skipped=$((skipped + $3))
}

# Adds the TAP lines of a file; what failed is shown, with the comments before it.
count_tap() {
    counts=$(awk '
        /^ok .*# SKIP/ { skipped++; next }
        /^ok / { passed++ }
        /^not ok / { failed++ }
        END { print passed + 0, failed + 0, skipped + 0 }' "$1")
    # shellcheck disable=SC2086 # three numbers
    add_counts $counts
    awk '
        /^#/ { comments = comments "    " $0 "\n"; next }
        /^not ok / { printf "%s    %s\n", comments, $0 }
        { comments = "" }' "$1" | cut -c 1-400
}

# A failure that no line of TAP tells of.
count_failure() {
    echo "    not ok - $*"
    add_counts 0 1 0
}

# Programs that failed without a line of TAP that says so: they crashed, or were too slow.
crashes='select(.result != "OK" and .result != "SKIP" and ((.stdout // "") | test("(^|\n)not ok ") | not))'

# meson's log: an object a line, one for each program.
count_log() {
    jq -r '.stdout // ""' "$1" >"$work/tap"
    count_tap "$work/tap"
    jq -r "$crashes"' | (.stderr // "") | split("\n")[:30][] | "    " + .' "$1"
    jq -r "$crashes"' | .name + ": " + .result' "$1" >"$work/crashed"
    while read -r crashed; do
        count_failure "$crashed"
    done <"$work/crashed"
}
