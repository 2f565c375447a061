#!/bin/sh
# Makes the crates for Rust, and an archive of their sources, with those of the library inside, which cargo takes by its path
# and from which they are published.
#
#   sh packaging/rust/release.sh DIST [--quick]
#
# --quick: without compiling what the crates hold.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/../common.sh"

dist=$(CDPATH='' cd -- "$1" && pwd)
name=cloudtrail-rust-$version

make_archive() {
    mkdir -p "$work/$name/examples" "$work/$name/sys"
    (
        cd "$root/bindings/rust"
        cp -R Cargo.toml README.md src "$work/$name"
        cp examples/events.rs "$work/$name/examples"
        cp -R sys/Cargo.toml sys/README.md sys/build.rs sys/src "$work/$name/sys"
    )
    cp "$root/LICENSE" "$work/$name"
    cp "$root/LICENSE" "$work/$name/sys"
    bundle "$work/$name/sys/bundle"
    archive "$dist/$name.tar.gz" "$work/$name"
}

# A warning is a failure.
make_crates() {
    cd "$work/$name"
    CARGO_TARGET_DIR=$work/target
    export CARGO_TARGET_DIR
    unset CTRAIL_PREFIX
    quietly cargo package --workspace "$@"
    ! grep '^warning' "$work/log" >&2 || fail 'cargo package is not content'
    cp "$work/target/package"/*.crate "$dist"
}

# The crates are packaged together, of which one is not published yet.
need cargo rustup
minor=$(cargo --version | sed -n -E 's/^cargo 1\.([0-9]+)\..*/\1/p')
if [ "${minor:-90}" -lt 90 ]; then
    echo "cargo 1.90 is needed, this is $(cargo --version)" >&2
    exit 77
fi
need dpkg-source dpkg-dev
make_archive
if [ "${2:-}" = --quick ]; then
    make_crates --no-verify
else
    make_crates
fi
