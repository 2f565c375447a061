#!/bin/sh
# Makes the recipes for C and C++, of Conan, vcpkg, Nix and Homebrew, and an archive that is compiled by what Conan and vcpkg
# have: the amalgamation, and yajl and zlib as bundle.sh gathers them.
#
#   sh packaging/recipes/release.sh DIST [--quick]
#
# DIST/../sources holds the tarball, whose check sum the others have.
# $CTRAIL_RELEASE_URL: where the archives will be; without it an address under example.org stands in the recipes.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/../common.sh"

dist=$1
recipes=$packaging/recipes
url=${CTRAIL_RELEASE_URL:-https://example.org/cloudtrail/v$version}
bundled=cloudtrail-bundled-$version
tarball=cloudtrail-$version.tar.xz
soversion=$(sed -n "s/^soversion = '\(.*\)'/\1/p" "$root/meson.build")

sum() {
    "$1" "$2" | cut -d ' ' -f 1
}

# file, folder: what is known by now is filled in
fill() {
    mkdir -p "$2"
    sed "s,@VERSION@,$version,g; s,@SOVERSION@,$soversion,g; s,@URL@,$url,g; s,@ARCHIVE@,$bundled.tar.gz,g; s,@TARBALL@,$tarball,g
        s,@SHA256@,${sha256:-},g; s,@SHA512@,${sha512:-},g; s,@TARBALL_SHA256@,${tarball_sha256:-},g" "$1" >"$2/$(basename "$1")"
}

make_bundled() {
    bundle "$work/$bundled"
    rm "$work/$bundled/symbols.map"
    cp "$root/bindings/cpp/cloudtrail.hpp" "$recipes/bundled/cloudtrail.pc.in" "$work/$bundled"
    fill "$recipes/bundled/CMakeLists.txt" "$work/$bundled"
    archive "$dist/$bundled.tar.gz" "$work/$bundled"
    sha256=$(sum sha256sum "$dist/$bundled.tar.gz")
    sha512=$(sum sha512sum "$dist/$bundled.tar.gz")
}

make_recipes() {
    into=$work/cloudtrail-recipes-$version
    tarball_sha256=$(sum sha256sum "$dist/../sources/$tarball")
    fill "$recipes/README.md" "$into"
    for file in conan/conanfile.py conan/test_package/conanfile.py conan/test_package/CMakeLists.txt vcpkg/cloudtrail/vcpkg.json \
        vcpkg/cloudtrail/portfile.cmake nix/default.nix nix/package.nix homebrew/cloudtrail.rb; do
        fill "$recipes/$file" "$into/$(dirname "$file")"
    done
    block c "$recipes/README.md" >"$into/conan/test_package/tool.c"
    block cpp "$recipes/README.md" >"$into/conan/test_package/tool.cpp"
    cp "$root/examples/logs/aws-user-guide.json" "$into/conan/test_package/log.json"
    cp "$root/LICENSE" "$into"
    archive "$dist/$(basename "$into").tar.gz" "$into"
}

need python3 python3
need dpkg-source dpkg-dev
[ -f "$dist/../sources/$tarball" ] || fail "the recipes have the check sum of $tarball: make the part sources too"
make_bundled
make_recipes
