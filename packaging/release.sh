#!/bin/sh
# Makes everything that is published of a version, in a new folder, from the current commit.
#
#   sh packaging/release.sh [--quick] [--sign KEY] [--into FOLDER] [PART…]
#
# PART: a folder beside this script that has a release.sh; all of them unless given. Each writes into FOLDER/PART; FOLDER is
# dist unless given, and must not be there. Those whose tools are missing are left out, and named. FOLDER/SHA256SUMS has
# the check sums of all files; --sign: beside it SHA256SUMS.asc, gpg's signature with that key. --quick: only what takes
# seconds, for tests. The exit status is 1 if a part failed.
#
# Registries of packages are all that is asked for over the network.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/common.sh"

quick=
key=
dist=$root/dist

usage() {
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit "$1"
}

while [ $# -gt 0 ]; do
    case $1 in
    --quick) quick=--quick ;;
    --sign | --into)
        [ $# -gt 1 ] || usage 2 >&2
        [ "$1" = --sign ] && key=$2 || dist=$2
        shift
        ;;
    --help) usage 0 ;;
    -*) usage 2 >&2 ;;
    *) break ;;
    esac
    shift
done
[ ! -e "$dist" ] || fail "$dist is there already"
if [ $# -eq 0 ]; then
    for script in "$packaging"/*/release.sh; do
        set -- "$@" "$(basename "$(dirname "$script")")"
    done
fi

# What several parts bring along is gathered and compiled once.
prepare() {
    platforms=${quick:+$(this_platform)}
    [ -n "${CTRAIL_BUNDLE:-}" ] || ! sh "$packaging/bundle.sh" "$work/gathered" || CTRAIL_BUNDLE=$work/gathered
    export CTRAIL_BUNDLE
    [ -z "$quick" ] || [ -n "$platforms" ] || return 0
    # shellcheck disable=SC2086 # a word, or none
    [ -n "${CTRAIL_NATIVES:-}" ] || ! sh "$packaging/natives.sh" "$work/natives" $platforms || CTRAIL_NATIVES=$work/natives
    export CTRAIL_NATIVES
}

# parts: whether one of them brings something along
brings_along() {
    printf '%s\n' "$@" | grep -q -v -x -e sources -e debian
}

# Recipes have the check sums of sources, which come first therefore.
in_order() {
    printf '%s\n' "$@" | grep -x sources || true
    printf '%s\n' "$@" | grep -v -x sources || true
}

make_part() {
    status=0
    mkdir "$dist/$1"
    # shellcheck disable=SC2086 # a word, or none
    sh "$packaging/$1/release.sh" "$dist/$1" $quick || status=$?
    case $status in
    0) echo "== $1: $(find "$dist/$1" -type f | wc -l) files" ;;
    77) echo "== $1: left out" ;;
    *) echo "== $1: failed" && failed=1 ;;
    esac
    rmdir "$dist/$1" 2>/dev/null || true
}

# What a release has attached is files without folders: Go's, which are read from their folders, are one archive there.
sign() {
    [ ! -d "$dist/go" ] || archive "$dist/cloudtrail-go-$version.tar.gz" "$dist/go"
    find "$dist" -type f ! -path "$dist/go/*" ! -name 'SHA256SUMS*' -exec sha256sum {} + | sed 's|  .*/|  |' | sort -k 2 \
        >"$work/sums"
    mv "$work/sums" "$dist/SHA256SUMS"
    [ -z "$key" ] || gpg --batch --yes --local-user "$key" --armor --detach-sign "$dist/SHA256SUMS"
}

quietly sh "$packaging/version.sh" --check
mkdir -p "$dist"
dist=$(CDPATH='' cd -- "$dist" && pwd)
[ -z "$(git -C "$root" status --porcelain)" ] || echo '== with what is not committed, but for the tarball'
echo "== cloudtrail $version into $dist"
failed=0
! brings_along "$@" || prepare
for part in $(in_order "$@"); do
    make_part "$part"
done
sign
exit "$failed"
