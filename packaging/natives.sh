#!/bin/sh
# Compiles the library for each platform that packages bring it for: FOLDER/PLATFORM/libcloudtrail.so, yajl and zlib in it.
#
#   sh packaging/natives.sh FOLDER [PLATFORM…]
#
# PLATFORM: one of those that packaging/platforms names; all of them unless given. zig, which PyPI has, is the compiler for
# all: it has the symbols of each version of glibc, and musl. The exit status is 77 without what it takes.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/common.sh"

[ $# -gt 0 ] || fail 'give a FOLDER'
mkdir -p "$1"
folder=$(CDPATH='' cd -- "$1" && pwd)
shift

# zig's name of a platform, ours
compile() {
    mkdir -p "$folder/$2"
    quietly "$python" -m ziglang cc -target "$1" -std=c11 -O2 -g0 -s -fno-sanitize=all -w -DZ_PREFIX -fPIC -shared \
        -fvisibility=hidden '-DCTRAIL_API=__attribute__((visibility("default")))' \
        -Wl,--version-script="$work/sources/symbols.map" -o "$folder/$2/libcloudtrail.so" "$work"/sources/*.c
}

need dpkg-source dpkg-dev
make_tools "$(grep '^ziglang==' "$packaging/python/tools.txt")"
bundle "$work/sources"
for platform in "$@"; do
    cut -d ' ' -f 2 "$packaging/platforms" | grep -q -x -F -e "$platform" || fail "packaging/platforms has no $platform"
done
while read -r target platform _; do
    case " ${*:-$platform} " in
    *" $platform "*) compile "$target" "$platform" ;;
    esac
done <"$packaging/platforms"
