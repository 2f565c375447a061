#!/bin/sh
# Depends on the crates from where nothing else of the project is, and follows their README. Prints TAP.
#
#   sh packaging/rust/test.sh DIST [--quick]
#
# --quick: what takes less than a minute.
set -u

# shellcheck source=packaging/tests.sh
. "$(dirname -- "$0")/../tests.sh"
# shellcheck source=packaging/bare.sh
. "$packaging/bare.sh"

name=cloudtrail-rust-$version
source=$work/$name
if ! have cargo; then
    skip 'the crates' 'there is no cargo'
    finish
    exit
fi
tar -xzf "$dist/$name.tar.gz" -C "$work"
unset RUSTFLAGS
CARGO_TARGET_DIR=$work/target # one for all, so that the library is compiled once
export CARGO_TARGET_DIR

# options of cargo add: a program that depends on the crate; and the log of the README
new_program() {
    cargo new --quiet --vcs none program
    cp "$log" program/log.json
    cd program
    cargo add --quiet --path "$source" "$@"
}

# number: the block of the README, as the program, prints what stands under it
follows_block() {
    awk -v wanted="$1" '
        /^```/ && !inside { inside = 1; kind = substr($0, 4); count += kind ~ /^rust/; next }
        /^```$/ { inside = 0; next }
        inside && count == wanted { print > (kind == "text" ? "expected" : "src/main.rs") }' "$source/README.md"
    cargo run --quiet >found
    diff expected found
}

uses_crate() {
    new_program
    follows_block 1
}

follows_readme() {
    new_program --features serde,arrow
    cargo add --quiet serde_json
    count=$(grep -c '^```rust' "$source/README.md")
    [ "$count" -ge 5 ]
    for block in $(seq "$count"); do
        follows_block "$block"
    done
}

refuses_misspelt_names() {
    new_program
    block 'rust,no_run' "$source/README.md" >src/main.rs
    cargo check --quiet
    sed -i 's/event_name/event_nam/' src/main.rs
    refused cargo check --quiet 2>said
    grep 'no method named .event_nam. found' said
}

# Half a crate would be worse.
says_that_compiler_is_missing() {
    new_program
    refused env CC=no-such-compiler CARGO_TARGET_DIR="$PWD/target" cargo check --quiet 2>said
    grep 'a C compiler is needed (on Debian: gcc, libc6-dev)' said
}

says_that_library_is_missing() {
    new_program --no-default-features
    refused env CTRAIL_PREFIX=/nowhere CARGO_TARGET_DIR="$PWD/target" cargo check --quiet 2>said
    grep 'libcloudtrail cannot be linked: below CTRAIL_PREFIX' said
}

# As the registry will have them: by their names, and each with what its archive holds.
uses_crates() {
    tar -xzf "$dist/cloudtrail-$version.crate"
    tar -xzf "$dist/cloudtrail-sys-$version.crate"
    cargo new --quiet --vcs none program
    cp "$log" program/log.json
    cat >>program/Cargo.toml <<END
cloudtrail = "$version"

[patch.crates-io]
cloudtrail = { path = "../cloudtrail-$version" }
cloudtrail-sys = { path = "../cloudtrail-sys-$version" }
END
    cd program
    follows_block 1
}

# The crate's own tests, the lints and the pages, with the library that is inside. They find what they read beside them.
passes_tests() {
    mkdir -p copy/bindings
    cp -R "$source" copy/bindings/rust
    cp -R "$root/bindings/rust/tests" copy/bindings/rust
    cp "$root"/bindings/vectors.* copy/bindings
    cp -R "$root/examples" copy
    cd copy/bindings/rust
    cargo test --quiet --workspace --all-features
    cargo clippy --quiet --workspace --all-features --all-targets -- -D warnings
    RUSTDOCFLAGS='-D warnings' cargo doc --quiet --workspace --no-deps --all-features
}

# A library in Rust gives its own names away, and none of those inside; nor does zlib's meet another.
keeps_names() {
    cargo new --quiet --vcs none --lib names
    cd names
    cargo add --quiet --path "$source"
    printf '[lib]\ncrate-type = ["cdylib"]\n' >>Cargo.toml
    cat >src/lib.rs <<'END'
#[unsafe(no_mangle)]
pub extern "C" fn count(bytes: *const u8, size: usize) -> usize {
    let bytes = unsafe { std::slice::from_raw_parts(bytes, size) };
    cloudtrail::Reader::from_bytes(bytes, &Default::default()).unwrap().copied().count()
}
END
    cargo build --quiet
    same "$(nm -D --defined-only "$CARGO_TARGET_DIR/debug/libnames.so" | cut -d ' ' -f 3)" count
    nm -g --defined-only "$(find "$CARGO_TARGET_DIR/debug/build" -name libcloudtrail.a | head -n 1)" >names
    grep ' z_inflate$' names
    refused grep -E ' (inflate|crc32|adler32)$' names
}

# What a build script of another crate is told.
tells_of_header() {
    cargo new --quiet --vcs none header
    cd header
    cargo add --quiet --path "$source/sys"
    cat >build.rs <<'END'
fn main() {
    let folder = std::env::var("DEP_CLOUDTRAIL_INCLUDE").unwrap();
    assert!(std::path::Path::new(&folder).join("cloudtrail.h").exists(), "{folder}");
}
END
    cargo check --quiet
}

# The machine's own toolchain, since Debian's is older than 1.82; it links with gcc, as all of Rust does.
installs_on_bare_debian() {
    bare_system system gcc libc6-dev
    sysroot=$(rustc --print sysroot)
    cp -R "$sysroot/bin" "$sysroot/lib" system/usr/local
    cp "$dist/$name.tar.gz" system/root
    cp "$log" system/root/log.json
    block 'rust,no_run' "$source/README.md" >system/root/main.rs
    # shellcheck disable=SC2016 # expanded by the inner shell
    in_bare system sh -eu -c 'cd /root && PATH=/usr/local/bin:$PATH && tar -xzf "$0.tar.gz"
        cargo new --quiet --vcs none program
        cd program && cp ../log.json . && cp ../main.rs src
        cargo add --quiet --path "../$0"
        cargo run --quiet' "$name" >found
    block text "$source/README.md" | diff - found
}

if have cc; then
    try 'the crate, added by its path, does what its README says' uses_crate
    try 'a misspelt field does not compile' refuses_misspelt_names
else
    skip 'the crate, added by its path' 'there is no cc'
fi
try 'without a compiler it says what is missing' says_that_compiler_is_missing
try 'without the feature and the library it says what is missing' says_that_library_is_missing
if [ "${2:-}" = --quick ]; then
    finish
    exit
fi
if have cc; then
    try 'every example of its README, with serde and arrow-rs' follows_readme
    try 'the crates as they are published' uses_crates
    try "the crate's own tests, clippy and rustdoc" passes_tests
    try 'a build script is told of the header' tells_of_header
else
    skip 'the rest' 'there is no cc'
fi
if have cc nm; then
    try 'a library that holds it gives no other names away' keeps_names
else
    skip 'a library that holds it gives no other names away' 'there is no cc or no nm'
fi
if can_make_bare; then
    try 'the crate, on a bare Debian with Rust' installs_on_bare_debian
else
    skip 'the crate, on a bare Debian with Rust' 'needs root and debootstrap'
fi
finish
