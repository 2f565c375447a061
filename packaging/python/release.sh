#!/bin/sh
# Makes Python's packages: the source distribution, and of it a wheel for each platform, with the library inside.
#
#   sh packaging/python/release.sh DIST [--quick]
#
# --quick: the source distribution alone.
# zig, which PyPI has, is the compiler for all of them: it has the symbols of each version of glibc, and musl.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/../common.sh"

dist=$1

make_sources() {
    mkdir "$work/source"
    cp -R "$root/bindings/python/cloudtrail" "$work/source"
    find "$work/source" -name __pycache__ -exec rm -r {} +
    for file in pyproject.toml setup.py MANIFEST.in README.md; do
        cp "$root/bindings/python/$file" "$work/source"
    done
    cp "$root/LICENSE" "$work/source"
    bundle "$work/source/bundle"
    quietly "$python" -m build --no-isolation --sdist --outdir "$dist" "$work/source"
}

# zig's name of a platform, the wheel's
make_wheel() {
    rm -rf "$work/unpacked"
    mkdir "$work/unpacked"
    tar -xzf "$dist/cloudtrail-$version.tar.gz" -C "$work/unpacked" --strip-components 1
    CC="$python -m ziglang cc -target $1" CFLAGS='-g0 -s -fno-sanitize=all' \
        quietly "$python" -m build --no-isolation --wheel --outdir "$dist" "-C--build-option=--plat-name=$2" "$work/unpacked"
}

need dpkg-source dpkg-dev
if [ "${2:-}" = --quick ]; then
    make_tools build setuptools wheel cffi
    make_sources
    exit
fi
make_tools -r "$packaging/python/tools.txt"
make_sources
while read -r target _ platform; do
    make_wheel "$target" "$platform"
done <"$packaging/platforms"
