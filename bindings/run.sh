#!/bin/sh
# Builds and installs the library below build/bindings, then runs the tests of the binding of each language.
#
#   sh bindings/run.sh [--renew] [LANGUAGE...]
#
# LANGUAGE: a directory beside this script; all of them unless given. Those whose tools are missing are skipped, and
# named: nothing is installed for them; but what the packages for Arrow of Go and Java, and the features of Rust's, depend on
# is fetched, or they are skipped. --renew first writes anew, for a person to review, what the programs of all languages have
# to print, and what the bindings have that is written by the schemas. The last line is "N passed, N failed, N skipped"; the
# exit status is 1 if anything failed.
#
# A language's own run.sh finds the library in $CTRAIL_PREFIX/lib and its headers in $CTRAIL_PREFIX/include, prints
# TAP, and ends with status 77 when its tools are missing.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/.." && pwd)
build=$root/build/bindings
renew=
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

if [ "${1:-}" = --renew ]; then
    renew=yes
    shift
fi
if [ $# -eq 0 ]; then
    for script in "$here"/*/run.sh; do
        set -- "$@" "$(basename "$(dirname "$script")")"
    done
fi

# ---- The library -------------------------------------------------------------------------------

# A command whose output matters only when it fails.
quietly() {
    "$@" >"$work/log" 2>&1 && return
    cat "$work/log" >&2
    echo "run.sh: failed: $*" >&2
    exit 1
}

install_library() {
    set -- "$build/library" "$root" -Dtests=false --buildtype release -Dlibdir=lib --prefix "$CTRAIL_PREFIX"
    [ ! -f "$build/library/build.ninja" ] || set -- --reconfigure "$@"
    quietly meson setup "$@"
    quietly meson install -C "$build/library"
}

# ---- The languages -----------------------------------------------------------------------------

# shellcheck source=../tests/tally.sh
. "$root/tests/tally.sh"

# What ended without a line of TAP that says why: it could not be built, or crashed, or tested nothing.
count_end() {
    if [ "$2" -ne 0 ] && ! grep -q '^not ok ' "$work/tap"; then
        tail -n 30 "$work/errors" | sed 's/^/    /'
        count_failure "$1 ended with status $2"
    elif ! grep -q -E '^(not )?ok ' "$work/tap"; then
        count_failure "$1 tested nothing"
    fi
}

test_language() {
    status=0
    sh "$here/$1/run.sh" ${renew:+--renew} >"$work/tap" 2>"$work/errors" || status=$?
    if [ "$status" -eq 77 ]; then
        echo "== $1: skipped: $(tail -n 1 "$work/errors")"
        add_counts 0 0 1
        return
    fi
    echo "== $1: $(grep -c '^ok ' "$work/tap" || true) passed"
    count_tap "$work/tap"
    count_end "$1" "$status"
}

# ---- All of it ---------------------------------------------------------------------------------

CTRAIL_PREFIX=$build/prefix
export CTRAIL_PREFIX
install_library
[ -z "$renew" ] || sh "$here/c/run.sh" --renew >"$work/tap"
for language in "$@"; do
    test_language "$language"
done

echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
