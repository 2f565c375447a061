#!/bin/sh
# Builds the extension for DuckDB, cloudtrail.duckdb_extension, in the current folder or the one that is given.
#
#   sh examples/duckdb/build.sh [FOLDER]
#
# It needs a C compiler, python3, and the headers of yajl and zlib; on Debian: gcc, python3, libyajl-dev, zlib1g-dev. CC
# and CFLAGS are taken from the environment; DUCKDB_PLATFORM too, what PRAGMA platform says in the DuckDB that is to load
# it, for others than Linux on x86-64 or arm64 and macOS on either.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=${1:-.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# As DuckDB names this machine.
platform() {
    case $(uname -s) in
    Darwin) system=osx ;;
    *) system=linux ;;
    esac
    case $(uname -m) in
    aarch64 | arm64) echo "${system}_arm64" ;;
    *) echo "${system}_amd64" ;;
    esac
}

python3 "$here/../../lib/amalgamate.py" "$work"
mkdir -p "$folder"
# shellcheck disable=SC2086 # options
"${CC:-cc}" -std=c11 -D_POSIX_C_SOURCE=200809L ${CFLAGS:--O3} -fPIC -shared -fvisibility=hidden -I "$work" -I "$here/../sqlite" \
    -o "$work/extension" "$here"/*.c "$here/../sqlite/paths.c" "$work/cloudtrail.c" -lyajl -lz
python3 "$here/footer.py" "$work/extension" "${DUCKDB_PLATFORM:-$(platform)}" v1.2.0 "$(sh "$here/../../packaging/version.sh")"
mv "$work/extension" "$folder/cloudtrail.duckdb_extension"
