#!/bin/sh
# Tests the crates for Rust.
#
#   CTRAIL_PREFIX=PREFIX sh run.sh [--renew]
#
# PREFIX: where the library is installed. --renew first writes anew what is made of the headers and schemas. Prints TAP; the
# exit status is 77 without Rust 1.82. The layout and the lints are tested where cargo has fmt and clippy; the features
# where the crates that they need can be had.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../.." && pwd)
vectors=$root/bindings
LD_LIBRARY_PATH=$CTRAIL_PREFIX/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
export CTRAIL_PREFIX LD_LIBRARY_PATH
cd "$here"

for tool in cargo rustc "${CC:-cc}"; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        echo "no $tool" >&2
        exit 77
    fi
done
minor=$(rustc --version | sed -n -E 's/^rustc 1\.([0-9]+)\..*/\1/p')
if [ "${minor:-82}" -lt 82 ]; then
    echo "Rust 1.82 is needed, this is $(rustc --version)" >&2
    exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
CARGO_TARGET_DIR=$work/target
export CARGO_TARGET_DIR
number=0
failed=0

report() {
    number=$((number + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $number - $2"
    else
        sed 's/^/# /' "$work/log" | cut -c 1-400
        : >"$work/log"
        echo "not ok $number - $2"
        failed=1
    fi
}

check() {
    name=$1
    shift
    status=0
    "$@" >"$work/log" 2>&1 || status=$?
    report "$status" "$name"
}

skip() {
    number=$((number + 1))
    echo "ok $number - $1 # SKIP $2"
}

# ---- What is written by the headers and schemas -------------------------------------------------

# shellcheck disable=SC2317 # called by check
is_written() {
    python3 "$1" | rustfmt --edition 2021 --config-path rustfmt.toml >"$work/written"
    [ -z "$renew" ] || cp "$work/written" "$2"
    diff "$2" "$work/written"
}

renew=
[ "${1:-}" != --renew ] || renew=yes
if command -v rustfmt >/dev/null && command -v python3 >/dev/null; then
    check 'the declarations are what the headers say' is_written declarations.py sys/src/declarations.rs
    check 'the types are what the schemas say' is_written views.py src/types.rs
else
    skip 'what is written by the headers and schemas' 'no rustfmt, or no python3'
fi

# ---- What the crates need of others --------------------------------------------------------------

# Without a registry: the crates with no features, since cargo looks for what these need also where nobody asks for them.
leave_out_features() {
    mkdir -p "$work/copy/bindings"
    cp -R "$here" "$work/copy/bindings/rust"
    ln -s "$vectors"/vectors.* "$vectors"/truncated.* "$work/copy/bindings"
    ln -s "$root/examples" "$work/copy"
    cd "$work/copy/bindings/rust"
    for file in Cargo.toml sys/Cargo.toml; do
        sed '/optional = true/d; /^[a-z]* = \["/d; /^serde_json/d; /^include/d' "$here/$file" >"$file"
    done
}

rustflags=
features=
if cargo fetch --quiet --target "$(rustc -vV | sed -n 's/^host: //p')" >"$work/log" 2>&1; then
    [ "${minor:-85}" -lt 85 ] && features=serde || features=serde,arrow
else
    leave_out_features
    rustflags='-A unexpected_cfgs'
fi
CARGO_NET_OFFLINE=true
RUSTFLAGS="${RUSTFLAGS:-} $rustflags"
export CARGO_NET_OFFLINE RUSTFLAGS
case $features in
'') skip 'serde and arrow' 'the crates that they need cannot be had' ;;
serde) skip 'arrow' 'it needs Rust 1.85' ;;
esac

# command of cargo: with the installed library
with_installed() {
    command=$1
    shift
    cargo "$command" --no-default-features --features "$features" "$@"
}

# ---- Finding the library -------------------------------------------------------------------------

# shellcheck disable=SC2317 # called by check
prints() {
    expected=$1
    program=$work/target/debug/examples/$2
    shift 2
    "$program" "$@" | diff "$expected" -
}

# The installed library in a folder as Debian has it; and no library at all.
# shellcheck disable=SC2317 # called by check
is_found() {
    CTRAIL_PREFIX=$1 CARGO_TARGET_DIR=$work/found cargo build --quiet --no-default-features --example events
    LD_LIBRARY_PATH=$1/lib/$(uname -m)-linux-gnu "$work/found/debug/examples/events" "$root/examples/logs/aws-user-guide.json"
}

# shellcheck disable=SC2317 # called by check
is_named() {
    ! CTRAIL_PREFIX=/nowhere CARGO_TARGET_DIR=$work/named cargo build --quiet --no-default-features 2>"$work/said" || return 1
    cat "$work/said"
    grep -q 'libcloudtrail cannot be linked: below CTRAIL_PREFIX: no libcloudtrail.so .* in /nowhere/lib, ' \
        "$work/said"
}

# shellcheck disable=SC2317 # called by check
is_named_without_pkg_config() {
    ! env -u CTRAIL_PREFIX PKG_CONFIG=/no/pkg-config CARGO_TARGET_DIR="$work/named" cargo build --quiet --no-default-features \
        2>"$work/said" || return 0 # it is installed on this machine
    cat "$work/said"
    grep -q '/no/pkg-config: ' "$work/said" && grep -q 'in /usr/local/lib, .*/usr/lib' "$work/said"
}

# As who took a checkout for a package.
# shellcheck disable=SC2317 # called by check
checkout_says_so() {
    ! env -u CTRAIL_PREFIX CARGO_TARGET_DIR="$work/named" cargo build --quiet 2>"$work/said" || return 1
    grep -q 'this is a checkout, without the sources' "$work/said"
}

with_installed build --quiet --examples
mkdir -p "$work/debian/lib"
ln -s "$CTRAIL_PREFIX/lib" "$work/debian/lib/$(uname -m)-linux-gnu"
check "the library in a folder as Debian has it" is_found "$work/debian"
check "a missing library is named" is_named
check "a missing library is named without pkg-config" is_named_without_pkg_config
if [ -n "$features" ] && [ ! -d sys/bundle ]; then
    check "a checkout has no sources to compile, and says so" checkout_says_so
fi

# ---- The crates ----------------------------------------------------------------------------------

for file in vectors.ndjson truncated.json.gz; do
    for how in file bytes stream; do
        check "$file as $how" prints "$vectors/${file%%.*}.expected" vectors "$how" "$vectors/$file"
    done
done
check "the documented program" prints events.expected events "$root/examples/logs/aws-user-guide.json"
if cargo fmt --version >/dev/null 2>&1; then
    check "layout" cargo fmt --all --check
fi
if cargo clippy --version >/dev/null 2>&1; then
    check "clippy" with_installed clippy --quiet --workspace --all-targets -- -D warnings
fi
RUSTDOCFLAGS="$rustflags -D warnings" check "rustdoc" with_installed doc --quiet --workspace --no-deps

# One line for each test that cargo ran; the whole output stands in front of the first that failed.
status=0
RUSTDOCFLAGS="$rustflags" with_installed test --workspace --no-fail-fast >"$work/log" 2>&1 || status=$?
sed -n -E 's/^test (.*) \.\.\. (ok|FAILED|ignored)$/\2 \1/p' "$work/log" >"$work/tests"
[ -s "$work/tests" ] || report 1 "cargo test"
while read -r result name; do
    case $result in
    ok) report 0 "$name" ;;
    FAILED) report 1 "$name" ;;
    esac
done <"$work/tests"
[ "$status" -eq 0 ] || [ "$failed" -ne 0 ] || report 1 "cargo test"
echo "1..$number"
exit "$failed"
