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

echo 1..1
if "$program" >"$work/document" && [ -s "$work/document" ]; then
    [ "${3-}" != --update ] || cp "$work/document" "$document"
    diff "$document" "$work/document" >"$work/difference"
else
    echo 'the program failed' >"$work/difference"
fi
if [ -s "$work/difference" ]; then
    head -n 20 "$work/difference" | cut -c 1-300 | sed 's/^/# /'
    echo 'not ok 1 - docs/ec2-actions.md is what the schemas give'
    exit 1
fi
echo 'ok 1 - docs/ec2-actions.md is what the schemas give'
