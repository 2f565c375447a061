#!/bin/sh
# Builds the library and the programs, and shows two of them at work.
#
#   sh examples/run.sh [FILE...]
#
# FILE: CloudTrail logs, or directories of them; examples/logs if there is none. On Debian and Ubuntu, and as
# root, what the build needs is installed first, if it is missing.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
build=$root/build

fail() {
    echo "run.sh: $*" >&2
    exit 2
}

have_command() {
    for command in "$@"; do
        command -v "$command" >/dev/null 2>&1 && return
    done
    return 1
}

have_library() {
    have_command pkg-config && pkg-config --exists "$1"
}

# The Debian packages of what is not there.
missing_packages() {
    have_command "${CC:-cc}" gcc clang || echo gcc
    have_command meson || echo meson
    have_command ninja ninja-build samu || echo ninja-build
    have_command pkg-config || echo pkg-config
    have_library yajl || echo libyajl-dev
    have_library zlib || echo zlib1g-dev
}

# Runs a command whose output matters only when it fails.
quietly() {
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        rm -f "$log"
    else
        cat "$log" >&2
        rm -f "$log"
        fail "failed: $*"
    fi
}

install_packages() {
    if [ ! -f /etc/debian_version ] || ! have_command apt-get; then
        fail "please install what these Debian packages hold:" "$@"
    fi
    [ "$(id -u)" = 0 ] || fail "please install: apt-get install" "$@"
    echo "Installing" "$@"
    export DEBIAN_FRONTEND=noninteractive
    quietly apt-get update
    quietly apt-get install --yes --no-install-recommends "$@"
}

# It can be installed from there as the README says, which is the reason for --libdir.
build_programs() {
    set -- "$build" "$root" --libdir lib -Dexamples=true -Dtests=false --buildtype release
    [ ! -f "$build/build.ninja" ] || set -- --reconfigure "$@"
    echo "Building in $build"
    quietly meson setup "$@"
    quietly meson compile -C "$build"
}

# Status 1 says that a part could not be read; the rest was printed, and so is what follows.
status=0
show() {
    printf '\n== %s: %s\n\n' "$1" "$2"
    program=$build/examples/$1
    shift 2
    "$program" "$@" || status=$?
}

missing=$(missing_packages)
# shellcheck disable=SC2086 # one word a package
[ -z "$missing" ] || install_packages $missing
build_programs

[ $# -gt 0 ] || set -- "$root/examples/logs"
show ctrail-ssh-audit 'who got into which instance' "$@"
show ctrail-timeline 'the life of each instance' "$@"
exit "$status"
