#!/bin/sh
# docs/ec2-actions.md is what the library's schemas give. Prints TAP.
#
#   sh tests/ec2_actions.sh BUILD-DIRECTORY SOURCE-ROOT [--update]
#
# --update writes it anew, for a person to review.
set -u

program=$1/tests/ec2_actions
document=$2/docs/ec2-actions.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

gives_the_document() {
    "$program" >"$work/document" || return 1
    [ "${1-}" != --update ] || cp "$work/document" "$document"
    diff "$document" "$work/document"
}

echo 1..1
if gives_the_document "${3-}" >"$work/difference" 2>&1; then
    echo 'ok 1 - docs/ec2-actions.md is what the schemas give'
else
    head -n 20 "$work/difference" | cut -c 1-300 | sed 's/^/# /'
    echo 'not ok 1 - docs/ec2-actions.md is what the schemas give'
    exit 1
fi
