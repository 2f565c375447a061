#!/bin/sh
# Tests the Rust binding. CTRAIL_PREFIX: where the library is installed. Prints TAP; the exit status is 77 without Rust
# 1.82. The layout and the lints are tested where cargo has fmt and clippy.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
vectors=$here/..
CARGO_NET_OFFLINE=true # nothing is fetched
LD_LIBRARY_PATH=$CTRAIL_PREFIX/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
export CARGO_NET_OFFLINE CTRAIL_PREFIX LD_LIBRARY_PATH
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
    CTRAIL_PREFIX=$1 CARGO_TARGET_DIR=$work/found cargo build --quiet --example events
    env -u LD_LIBRARY_PATH "$work/found/debug/examples/events" ../../examples/logs/aws-user-guide.json
}

# shellcheck disable=SC2317 # called by check
is_named() {
    ! CTRAIL_PREFIX=/nowhere CARGO_TARGET_DIR=$work/named cargo build --quiet 2>"$work/said" || return 1
    cat "$work/said"
    grep -q 'the library libcloudtrail was not found: below CTRAIL_PREFIX: no libcloudtrail.so .* in /nowhere/lib, ' \
        "$work/said"
}

# shellcheck disable=SC2317 # called by check
is_named_without_pkg_config() {
    ! env -u CTRAIL_PREFIX PKG_CONFIG=/no/pkg-config CARGO_TARGET_DIR="$work/named" cargo build --quiet \
        2>"$work/said" || return 0 # it is installed on this machine
    cat "$work/said"
    grep -q '/no/pkg-config: ' "$work/said" && grep -q 'in /usr/local/lib, .*/usr/lib' "$work/said"
}

cargo build --quiet --examples
mkdir -p "$work/debian/lib"
ln -s "$CTRAIL_PREFIX/lib" "$work/debian/lib/$(uname -m)-linux-gnu"
check "the library in a folder as Debian has it" is_found "$work/debian"
check "a missing library is named" is_named
check "a missing library is named without pkg-config" is_named_without_pkg_config
for file in vectors.ndjson truncated.json.gz; do
    for how in file bytes stream; do
        check "$file as $how" prints "$vectors/${file%%.*}.expected" vectors "$how" "$vectors/$file"
    done
done
check "the documented program" prints events.expected events ../../examples/logs/aws-user-guide.json
if cargo fmt --version >/dev/null 2>&1; then
    check "layout" cargo fmt --check
fi
if cargo clippy --version >/dev/null 2>&1; then
    check "clippy" cargo clippy --quiet --all-targets -- -D warnings
fi

# One line for each test that cargo ran; the whole output stands in front of the first that failed.
test_crate() {
    status=0
    cargo test --no-fail-fast >"$work/log" 2>&1 || status=$?
    sed -n -E 's/^test (.*) \.\.\. (ok|FAILED)$/\2 \1/p' "$work/log" >"$work/tests"
    [ -s "$work/tests" ] || report 1 "cargo test"
    while read -r result name; do
        status_of_test=0
        [ "$result" = ok ] || status_of_test=1
        report "$status_of_test" "$name"
    done <"$work/tests"
    [ "$status" -eq 0 ] || [ "$failed" -ne 0 ] || report 1 "cargo test"
}

# The crate for arrow-rs needs crates from elsewhere.
test_arrow() {
    cd "$here/arrow"
    CARGO_NET_OFFLINE=false
    if [ "${minor:-85}" -lt 85 ] || ! cargo fetch --quiet >"$work/log" 2>&1; then
        number=$((number + 1))
        echo "ok $number - arrow # SKIP no Rust 1.85, or the crate arrow-array cannot be had"
        return
    fi
    if cargo fmt --version >/dev/null 2>&1; then
        check "arrow: layout" cargo fmt --check
    fi
    if cargo clippy --version >/dev/null 2>&1; then
        check "arrow: clippy" cargo clippy --quiet --all-targets -- -D warnings
    fi
    test_crate
}

test_crate
test_arrow
echo "1..$number"
exit "$failed"
