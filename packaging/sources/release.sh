#!/bin/sh
# Makes the archives of sources: the tagged tree, the amalgamation, and the reference as HTML.
#
#   sh packaging/sources/release.sh DIST [--quick]
#
# --quick: without the reference.
# $CTRAIL_RELEASE_URL: where the archives will be, for the wrap file of meson; without it the wrap takes its archive from
# subprojects/packagefiles.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/../common.sh"

dist=$1

# What git knows of the current commit; what is not committed is not in it.
make_tarball() {
    quietly meson setup "$work/build" "$root" -Dtests=false
    quietly meson dist -C "$work/build" --no-tests --allow-dirty --formats xztar
    cp "$work/build/meson-dist/cloudtrail-$version.tar.xz" "$dist"
}

make_amalgamation() {
    name=cloudtrail-amalgamation-$version
    python3 "$root/lib/amalgamate.py" "$work/$name"
    sed "s/@VERSION@/$version/" "$packaging/sources/meson.build.in" >"$work/$name/meson.build"
    cp "$root/LICENSE" "$root/bindings/cpp/cloudtrail.hpp" "$work/$name"
    cp "$packaging/sources/README.md" "$work/$name"
    archive "$dist/$name.tar.gz" "$work/$name"
    {
        echo '[wrap-file]'
        echo "directory = $name"
        [ -z "${CTRAIL_RELEASE_URL:-}" ] || echo "source_url = $CTRAIL_RELEASE_URL/$name.tar.gz"
        echo "source_filename = $name.tar.gz"
        echo "source_hash = $(sha256sum "$dist/$name.tar.gz" | cut -d ' ' -f 1)"
        echo
        echo '[provide]'
        echo 'cloudtrail = cloudtrail_dep'
    } >"$dist/cloudtrail.wrap"
}

make_reference() {
    if ! command -v doxygen >/dev/null; then
        echo "== without the reference: there is no doxygen" >&2
        return
    fi
    name=cloudtrail-reference-$version
    mkdir "$work/tree"
    tar -xf "$dist/cloudtrail-$version.tar.xz" -C "$work/tree" --strip-components 1
    (cd "$work/tree" && mkdir -p build && quietly doxygen docs/Doxyfile)
    mv "$work/tree/build/reference/html" "$work/$name"
    archive "$dist/$name.tar.xz" "$work/$name"
}

need meson meson
need git git
need python3 python3
make_tarball
make_amalgamation
[ "${2:-}" = --quick ] || make_reference
