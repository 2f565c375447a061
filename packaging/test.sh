#!/bin/sh
# Installs each package of a release where nothing else of the project is, and runs a program with it.
#
#   sh packaging/test.sh [--quick] [--dist FOLDER] [PART…]
#
# FOLDER: what release.sh made; it is made first unless given. PART: a folder beside this script that has a test.sh; all of
# them unless given, which takes half an hour. Tests whose tools are missing are skipped, and named. --quick: only what
# takes seconds. Prints TAP; the exit status is 1 if anything failed.
set -u

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/common.sh"

quick=
dist=

usage() {
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit "$1"
}

while [ $# -gt 0 ]; do
    case $1 in
    --quick) quick=--quick ;;
    --dist)
        [ $# -gt 1 ] || usage 2 >&2
        dist=$2
        shift
        ;;
    --help) usage 0 ;;
    -*) usage 2 >&2 ;;
    *) break ;;
    esac
    shift
done
if [ $# -eq 0 ]; then
    for script in "$packaging"/*/test.sh; do
        set -- "$@" "$(basename "$(dirname "$script")")"
    done
fi

# What is made here is not published.
CTRAIL_OLDER_SOURCES=yes
export CTRAIL_OLDER_SOURCES
number=0
failed=0

# ok or not ok, and what is to be said; numbered anew
tell() {
    number=$((number + 1))
    echo "$1 $number - $2"
    [ "$1" = ok ] || failed=1
}

# As files that were fetched from a release, all in one folder.
# shellcheck disable=SC2317 # called by check
sums_are_right() {
    mkdir "$work/attached"
    find "$dist" -type f ! -path "$dist/go/*" -exec ln -s {} "$work/attached" \;
    (cd "$work/attached" && sha256sum --check --strict --quiet SHA256SUMS)
}

# With a key of its own.
# shellcheck disable=SC2317 # called by check
are_signed() {
    export GNUPGHOME="$work/gnupg"
    mkdir -m 700 "$GNUPGHOME"
    gpg --batch --passphrase '' --quick-generate-key tester default default never &&
        sh "$packaging/release.sh" --quick --sign tester --into "$work/signed" sources &&
        gpg --verify "$work/signed/SHA256SUMS.asc" "$work/signed/SHA256SUMS"
    status=$?
    gpgconf --kill all
    unset GNUPGHOME
    return "$status"
}

# name, command
check() {
    name=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        tell ok "$name"
    else
        sed 's/^/# /' "$work/said"
        tell 'not ok' "$name"
    fi
}

# A part's own lines, with its name.
test_part() {
    if [ ! -d "$dist/$1" ]; then
        tell ok "$1 # SKIP its package was not made"
        return
    fi
    : >"$work/tap"
    # shellcheck disable=SC2086 # a word, or none
    sh "$packaging/$1/test.sh" "$dist/$1" $quick >"$work/tap" 2>&1
    while IFS= read -r line; do
        case $line in
        'ok '*' - '*) tell ok "$1: ${line#* - }" ;;
        'not ok '*' - '*) tell 'not ok' "$1: ${line#* - }" ;;
        1..*) ;;
        *) echo "# ${line#\# }" ;;
        esac
    done <"$work/tap"
    grep -q '^1\.\.' "$work/tap" || tell 'not ok' "$1: its test ended early"
}

check 'all files of packages say the version of meson.build' sh "$packaging/version.sh" --check
if [ -z "$dist" ]; then
    dist=$work/dist
    # shellcheck disable=SC2086 # a word, or none
    check 'a release is made' sh "$packaging/release.sh" $quick --into "$dist" "$@"
    grep '^==' "$work/said" | sed 's/^==/#/'
fi
dist=$(CDPATH='' cd -- "$dist" && pwd) || exit 2
check 'the check sums' sums_are_right
if [ -z "$quick" ] && command -v gpg >/dev/null 2>&1; then
    check 'the signature of check sums' are_signed
elif [ -z "$quick" ]; then
    tell ok 'the signature of check sums # SKIP there is no gpg'
fi
for part in "$@"; do
    test_part "$part"
done
echo "1..$number"
exit "$failed"
