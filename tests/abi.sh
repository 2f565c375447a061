#!/bin/sh
# What the last release promised, by libabigail: within a SONAME functions stay, structs only grow at their end, and values
# of enumerations stay. Prints TAP; what changed since is shown as comments.
#
#   sh tests/abi.sh [--release]
#
# --release writes the base line of the version that the build names, tests/abi/VERSION-x86_64.xml: once for each release.
# The interface is compared with that of the newest version there; without any, nothing was promised.
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
# shellcheck source=tests/packages.sh
. "$root/tests/packages.sh"
# shellcheck source=tests/build.sh
. "$root/tests/build.sh"

folder=$root/tests/abi
library=$root/build/abi/libcloudtrail.so
base=$(find "$folder" -name '*-x86_64.xml' | sort -V | tail -n 1)

can_compare() {
    want_build
    want abigail-tools have_command abidiff
    if [ "$(uname -m)" != x86_64 ]; then
        echo 'base lines are of x86_64'
        return 1
    fi
    install_missing
}

# Not optimised: of two functions that do the same an optimiser describes only one.
build_library() {
    set_up abi gcc --buildtype debug -Dtests=false -Ddefault_library=shared
}

# library, folder of its headers, file: without what goes without saying, since base lines are kept in the sources
write_interface() {
    abidw --exported-interfaces-only --headers-dir "$2" --drop-private-types --no-architecture --no-corpus-path --no-comp-dir-path \
        --no-show-locs --no-elf-needed --no-parameter-names --no-write-default-sizes "$1" |
        sed -e 's/^ *//' -e "s/ visibility='default'//" -e "s/ access='public'//" >"$3"
}

# before, after
difference() {
    abidiff --no-architecture --leaf-changes-only "$@"
}

# What the report has where structs grew, and nothing else changed.
grown="^\$|summary: |^'struct .* changed:\$|  type size (changed|has)|  [0-9]* data member insertions?:|    '.*', at offset"

# before, after: fails where programs that were linked with the one do not run with the other
keeps() {
    difference --no-added-syms "$1" "$2" >"$work/report" || [ $? -eq 4 ]
    refused grep -v -E "$grown" "$work/report"
}

# What the rule above takes for a break, on a library of a few lines.
make_examples() {
    for example in AS_IT_WAS GROWN MOVED VALUED REMOVED; do
        gcc -g -shared -fPIC -fvisibility=hidden -D$example -o "$work/$example.so" "$folder/example.c"
        write_interface "$work/$example.so" "$folder" "$work/$example.xml"
    done
}

# A library that lacks nothing: all functions of the headers are in it.
names_all() {
    sed -n "s/.*<function-decl name='\([^']*\)'.*/\1/p" "$work/interface.xml" | sort -u >"$work/named"
    declared "$root"/include/cloudtrail/*.h | sort -u >"$work/declared"
    same "$(cat "$work/named")" "$(cat "$work/declared")"
}

soname() {
    sed -n "s/.*soname='\([^']*\)'.*/\1/p" "$1"
}

write_release() {
    version=$(meson introspect --projectinfo "$root/build/abi" | sed 's/.*"version": "\([^"]*\)".*/\1/')
    cp "$work/interface.xml" "$folder/$version-x86_64.xml"
}

if ! can_compare >"$work/why"; then
    skip 'the binary interface' "$(tail -n 1 "$work/why")"
    finish
    exit
fi
try 'examples are made' make_examples
try 'a library that grew keeps its interface' keeps "$work/AS_IT_WAS.xml" "$work/GROWN.xml"
for example in MOVED VALUED REMOVED; do
    try "a break is seen: $example" refused keeps "$work/AS_IT_WAS.xml" "$work/$example.xml"
done
try 'the library builds' build_library
try 'its interface is written' write_interface "$library" "$root/include" "$work/interface.xml"
try 'all functions of the headers are in it' names_all
if [ "${1-}" = --release ]; then
    try 'it becomes the base line of a release' write_release
elif [ -z "$base" ]; then
    skip 'the interface of the last release is kept' 'there was no release'
else
    difference --harmless "$base" "$work/interface.xml" | sed 's/^/# /'
    if [ "$(soname "$base")" = "$(soname "$work/interface.xml")" ]; then
        try "the interface of $(basename "$base" -x86_64.xml) is kept" keeps "$base" "$work/interface.xml"
    else
        skip "the interface of $(basename "$base" -x86_64.xml) is kept" "it is $(soname "$work/interface.xml") now"
    fi
fi
finish
