#!/bin/sh
# The binary interface is that of the base line in tests/abi: functions, structs, their members and offsets, by
# libabigail. Prints TAP.
#
#   sh tests/abi.sh [--renew]
#
# --renew makes what the library has now the base line, which is right for what was changed on purpose and, once there is
# a release, only appended: read the difference that is shown before it is.
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
# shellcheck source=tests/packages.sh
. "$root/tests/packages.sh"
# shellcheck source=tests/build.sh
. "$root/tests/build.sh"

base=$root/tests/abi/x86_64.xml
build=$root/build/abi
library=$build/libcloudtrail.so

can_compare() {
    want_build
    want abigail-tools have_command abidiff
    if [ "$(uname -m)" != x86_64 ]; then
        echo 'the base line is that of x86_64'
        return 1
    fi
    install_missing
}

build_library() {
    set_up abi gcc --buildtype debugoptimized -Dtests=false -Ddefault_library=shared
}

# Without what goes without saying: it is kept in the sources.
write_interface() {
    abidw --exported-interfaces-only --drop-private-types --headers-dir "$root/include" --no-architecture --no-corpus-path \
        --no-comp-dir-path --no-show-locs --no-elf-needed --no-parameter-names --no-write-default-sizes "$library" |
        sed -e 's/^ *//' -e "s/ visibility='default'//" -e "s/ access='public'//" >"$1"
}

# New names of members count as well.
compare() {
    write_interface "$work/interface.xml"
    abidiff --no-architecture --harmless "$base" "$work/interface.xml"
}

# A member elsewhere, or of another name, is seen.
sees_changes() {
    for change in "s/layout-offset-in-bits='512'/layout-offset-in-bits='576'/" "s/name='user_agent'/name='client'/"; do
        sed "$change" "$base" >"$work/changed.xml"
        refused abidiff --no-architecture --harmless "$base" "$work/changed.xml"
    done
}

# A base line that lacks nothing: all functions of the headers are in it.
names_all() {
    sed -n "s/.*<function-decl name='\([^']*\)'.*/\1/p" "$base" | sort -u >"$work/named"
    declared "$root"/include/cloudtrail/*.h | sort -u >"$work/declared"
    same "$(cat "$work/named")" "$(cat "$work/declared")"
}

if ! can_compare >"$work/why"; then
    skip 'the binary interface' "$(tail -n 1 "$work/why")"
    finish
    exit
fi
try 'it builds' build_library
if [ "${1-}" = --renew ]; then
    [ ! -f "$base" ] || compare || true
    try 'the base line is written' write_interface "$base"
fi
try 'all functions of the headers are in the base line' names_all
try 'what is changed is seen' sees_changes
try 'the interface is that of the base line' compare
finish
