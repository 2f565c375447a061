#!/bin/sh
# Measures this library beside others that do the same work: tables in Markdown, and a chart.
#
#   sh tests/bench/peers/run.sh [MEGABYTES [ROUNDS [CHART]]]
#
# MEGABYTES: size of the log that is generated (160); ROUNDS: how often everything is measured (7); CHART: where the SVG
# goes (build/peers/peers.svg). On Debian and Ubuntu, and as root, what is missing is installed first; DuckDB comes from
# npm. ZLIB_NG in the environment is a folder with zlib-ng's libz.so.1, built to stand in zlib's place; without it, its
# row is left out. It takes some minutes, and 2 GB of memory.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../../.." && pwd)
build=$root/build/peers
megabytes=${1:-160}
rounds=${2:-7}
chart=${3:-$build/peers.svg}

fail() {
    echo "run.sh: $*" >&2
    exit 2
}

missing_packages() {
    for library in yajl:libyajl-dev zlib:zlib1g-dev libisal:libisal-dev libdeflate:libdeflate-dev \
        simdjson:libsimdjson-dev RapidJSON:rapidjson-dev jansson:libjansson-dev json-c:libjson-c-dev; do
        pkg-config --exists "${library%%:*}" || echo "${library##*:}"
    done
    for command in gcc:gcc g++:g++ meson:meson ninja:ninja-build jq:jq python3:python3 node:nodejs npm:npm; do
        command -v "${command%%:*}" >/dev/null || echo "${command##*:}"
    done
}

install_packages() {
    if [ ! -f /etc/debian_version ] || [ "$(id -u)" != 0 ]; then
        fail "please install what these Debian packages hold:" "$@"
    fi
    apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
}

# name, options of meson
build_library() {
    name=$1
    shift
    [ -f "$build/$name/build.ninja" ] ||
        meson setup "$build/$name" "$root" -Dtests=false -Dbuildtype=release -Dbench=true "$@"
    meson compile -C "$build/$name"
    # shellcheck disable=SC2086 # words
    gcc $flags -I "$root/include" -I "$build/$name/include" -o "$build/ctrail-$name" "$here/ctrail.c" \
        -L "$build/$name" -Wl,-rpath,"$build/$name" -lcloudtrail
}

build_programs() {
    flags='-std=c11 -O3 -Wall -Wextra'
    build_library zlib
    build_library igzip -Dinflate=isal
    # shellcheck disable=SC2086 # words
    gcc $flags -o "$build/measure" "$here/measure.c"
    # shellcheck disable=SC2086 # words
    gcc $flags -o "$build/inflate" "$here/inflate.c" -lz -lisal -ldeflate
    # shellcheck disable=SC2086 # words
    gcc $flags -o "$build/yajl" "$here/yajl.c" -lyajl -lz
    # shellcheck disable=SC2086 # words
    gcc $flags -o "$build/jansson" "$here/jansson.c" -ljansson -lz
    # shellcheck disable=SC2086 # words
    gcc $flags -o "$build/json_c" "$here/json_c.c" -ljson-c -lz
    g++ -std=c++17 -O3 -o "$build/simdjson" "$here/simdjson.cc" -lsimdjson -ldeflate
    g++ -std=c++17 -O3 -o "$build/rapidjson" "$here/rapidjson.cc" -lz
    [ -d "$build/node_modules/@duckdb" ] ||
        npm install --no-fund --no-audit --prefix "$build" @duckdb/node-api@1.5.6-r.1
}

# The tables alone are standard output.
{
    # shellcheck disable=SC2046 # words
    command -v pkg-config >/dev/null || install_packages pkg-config
    missing=$(missing_packages)
    # shellcheck disable=SC2086 # words
    [ -z "$missing" ] || install_packages $missing
    mkdir -p "$build/log"
    build_programs
    "$build/zlib/tests/bench/ctrail-bench" "$build/log" "$megabytes" 0 "$root/tests/bench/records.ndjson" "$root"/examples/logs/*
} >&2
NODE_PATH=$build/node_modules python3 "$here/report.py" "$build" "$rounds" "$chart"
