#!/bin/sh
# catalogue.c is what catalogue.mjs writes of the package's version in its head, and has the dialects of the list.
#
#   sh tests/catalogue.sh lib/services/ec2
#
# Prints TAP. What the script writes is skipped without node, npm, or the package.
set -u

folder=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# number, name; the outcome is that of the command before
report() {
    if [ $? -eq 0 ]; then
        echo "ok $1 - $2"
    else
        head -n 20 "$work/difference" | sed 's/^/# /'
        echo "not ok $1 - $2"
        failed=1
    fi
}

# The actions that the table expects in the legacy dialect.
expects_legacy() {
    tr '}' '\n' <"$folder/catalogue.c" | sed -n 's/.*{A(\([A-Za-z0-9]*\)).*CATALOGUE_LEGACY.*/\1/p'
}

legacy_is_as_listed() {
    grep -v '^#' "$folder/catalogue_legacy.txt" >"$work/listed"
    expects_legacy >"$work/expected"
    [ -s "$work/listed" ] && diff "$work/listed" "$work/expected" >"$work/difference"
}

# Exit status 2: cannot be tried.
writes_the_same() {
    version=$(sed -n 's/.*@aws-sdk\/client-ec2 \([0-9.]*[0-9]\).*/\1/p' "$folder/catalogue.c" | head -n 1)
    [ -n "$version" ] || { echo 'no version in the head of catalogue.c' >"$work/difference"; return 1; }
    command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || return 2
    node "$folder/catalogue.mjs" "$version" >"$work/catalogue.c" 2>"$work/difference" || return $?
    diff "$folder/catalogue.c" "$work/catalogue.c" >"$work/difference"
}

failed=0
echo 1..2
legacy_is_as_listed
report 1 'the dialects are as listed'

writes_the_same
status=$?
if [ "$status" -eq 2 ]; then
    echo "ok 2 - the script writes the table # SKIP without node, npm, or the package"
else
    (exit "$status")
    report 2 'the script writes the table'
fi
exit "$failed"
