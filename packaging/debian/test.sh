#!/bin/sh
# Looks at Debian's packages with lintian, installs them on a bare Debian, and runs what autopkgtest would. Prints TAP.
#
#   sh packaging/debian/test.sh DIST
set -u

# shellcheck source=packaging/tests.sh
. "$(dirname -- "$0")/../tests.sh"
# shellcheck source=packaging/bare.sh
. "$packaging/bare.sh"

# A warning is a failure; what is no fault is explained beside the rules.
satisfies_lintian() {
    lintian --fail-on error,warning --tag-display-limit 0 "$dist"/*.changes "$dist"/*.dsc
}

# The programs, the libraries and the modules of others are hardened as Debian wants it.
is_hardened() {
    for package in "$dist"/*.deb; do
        dpkg-deb -x "$package" files
    done
    find files -type f \( -name '*.so*' -o -path '*/bin/*' \) >binaries
    [ -s binaries ]
    while read -r binary; do
        readelf -d "$binary" | grep -q 'BIND_NOW\|Flags: NOW'
        readelf -l "$binary" | grep -q GNU_RELRO
    done <binaries
}

# What one of debian/tests wants installed
wants() {
    awk -v name="$1" '
        $1 == "Tests:" { found = $2 == name }
        found && $1 == "Depends:" { sub(/^Depends: /, ""); gsub(/,/, ""); print }' "$packaging/debian/debian/tests/control"
}

# Each of debian/tests, with the packages that it names from an archive in a folder, and with the sources.
passes() {
    bare_system system
    mkdir -p system/packages system/source system/tmp/work
    cp "$dist"/*.deb system/packages
    (cd system/packages && dpkg-scanpackages . >Packages)
    echo 'deb [trusted=yes] file:/packages ./' >system/etc/apt/sources.list.d/packages.list
    tar -xf "$dist/libcloudtrail_$version.orig.tar.xz" -C system/source --strip-components 1
    tar -xf "$dist"/libcloudtrail_*.debian.tar.xz -C system/source
    in_bare system apt-get update
    # shellcheck disable=SC2046 # words
    in_bare system apt-get install --yes --no-install-recommends $(wants "$1")
    # shellcheck disable=SC2016 # expanded by the inner shell
    in_bare system sh -eu -c 'cd /source && AUTOPKGTEST_TMP=/tmp/work debian/tests/"$0"' "$1"
}

if have lintian; then
    try 'lintian has nothing to say' satisfies_lintian
else
    skip 'lintian has nothing to say' 'there is no lintian'
fi
if have dpkg-deb readelf; then
    try 'what is compiled is hardened' is_hardened
else
    skip 'what is compiled is hardened' 'there is no dpkg-deb or no readelf'
fi
for test in "$packaging"/debian/debian/tests/*; do
    name_of_test=$(basename "$test")
    [ "$name_of_test" != control ] || continue
    if can_make_bare && have dpkg-scanpackages; then
        try "on a bare Debian: $name_of_test" passes "$name_of_test"
    else
        skip "on a bare Debian: $name_of_test" 'needs root, debootstrap and dpkg-dev'
    fi
done
finish
