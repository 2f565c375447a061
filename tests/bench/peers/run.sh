#!/bin/sh
# Measures this library beside others that do the same work: tables in Markdown, and a chart.
#
#   sh tests/bench/peers/run.sh [MEGABYTES [ROUNDS [CHART [ROWS]]]]
#
# MEGABYTES: size of the log that is generated (160); ROUNDS: how often everything is measured (7); CHART: where the SVG
# goes (build/peers/peers.svg); ROWS: only rows whose names this regular expression matches.
#
# On Debian and Ubuntu, and as root, what is missing is installed first; polars and DuckDB come from PyPI. What else there
# may be is named in the environment, and a peer that is not there is skipped:
#
#   SIMDJSON       a release of simdjson 4, unpacked
#   FALCO_PLUGINS  a checkout of github.com/falcosecurity/plugins, whose plugins/cloudtrail is built by Go with its modules
#   ZLIB_NG        a folder with zlib-ng's libz.so.1, built to stand in zlib's place
#
# FIRST in the environment is what puts the measuring before others that use the machine: "taskset -c 1 chrt -f 1".
#
# It takes a minute a round, and 2 GB of memory.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../../.." && pwd)
build=$root/build/peers
megabytes=${1:-160}
rounds=${2:-7}
chart=${3:-$build/peers.svg}
rows=${4:-.}

fail() {
    echo "run.sh: $*" >&2
    exit 2
}

missing_packages() {
    for library in yajl:libyajl-dev zlib:zlib1g-dev libisal:libisal-dev libdeflate:libdeflate-dev \
        simdjson:libsimdjson-dev RapidJSON:rapidjson-dev jansson:libjansson-dev json-c:libjson-c-dev; do
        pkg-config --exists "${library%%:*}" || echo "${library##*:}"
    done
    for command in gcc:gcc g++:g++ meson:meson ninja:ninja-build jq:jq python3:python3; do
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
    build_library libdeflate -Dinflate=libdeflate
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
}

# name, whether what it needs is there, what that is, command that builds it. A peer that cannot be had is no failure, one
# that does not build is.
build_peer() {
    name=$1
    there=$2
    needs=$3
    shift 3
    rm -rf "${build:?}/$name"
    if [ -n "$there" ]; then
        "$@"
    else
        echo "skipped: $name, which needs $needs"
    fi
}

build_simdjson4() {
    g++ -std=c++17 -O3 -I "$SIMDJSON/include" -I "$SIMDJSON/src" -o "$build/simdjson4" "$here/simdjson.cc" \
        "$SIMDJSON/src/simdjson.cpp" -ldeflate
}

build_go() {
    go build -o "$build/go_json" "$here/go_json.go"
}

# As a package of the plugin's module, in which nothing is changed: so it is built with the versions that this asks for.
build_falco() {
    module=$(CDPATH='' cd -- "$FALCO_PLUGINS/plugins/cloudtrail" && pwd)
    printf '{"Replace": {"%s": "%s"}}\n' "$module/peer/main.go" "$here/falco.go" >"$build/overlay.json"
    (cd "$module" && go build -overlay "$build/overlay.json" -o "$build/falco" ./peer)
}

# name of an environment of Python, package. It stays for the next run.
build_environment() {
    if [ -d "$build/$1" ] || python3 -m venv "$build/$1"; then
        "$build/$1/bin/pip" install --quiet --disable-pip-version-check "$2" && return
    fi
    rm -rf "${build:?}/$1"
    echo "skipped: $2, which needs python3-venv and PyPI"
}

build_peers() {
    go=$(command -v go || true)
    build_peer simdjson4 "${SIMDJSON-}" 'a release of simdjson 4 named by SIMDJSON' build_simdjson4
    build_peer go_json "$go" Go build_go
    build_peer falco "${go:+${FALCO_PLUGINS-}}" 'Go, and a checkout of falcosecurity/plugins named by FALCO_PLUGINS' build_falco
    if [ -n "${ZLIB_NG-}" ]; then
        [ -f "$ZLIB_NG/libz.so.1" ] || fail "there is no libz.so.1 in $ZLIB_NG"
    else
        echo 'skipped: zlib-ng, which needs a folder named by ZLIB_NG'
    fi
    build_environment polars polars==2.1.0
    build_environment duckdb1 duckdb==1.5.6
    build_environment duckdb2 duckdb==2.0.1
}

# The gzip files of each sample in a folder of its own, for who reads folders.
link_files() {
    for sample in log many; do
        rm -rf "${build:?}/folders/$sample"
        mkdir -p "$build/folders/$sample"
        ln -s "$build"/log/"$sample"-*.json.gz "$build/folders/$sample"
    done
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
    build_peers
    rm -f "$build"/log/*
    "$build/zlib/tests/bench/ctrail-bench" "$build/log" "$megabytes" 0 "$root/tests/bench/records.ndjson" "$root"/examples/logs/*
    link_files
} >&2
# shellcheck disable=SC2086 # words
${FIRST-} python3 "$here/report.py" "$build" "$rounds" "$chart" "$rows"
