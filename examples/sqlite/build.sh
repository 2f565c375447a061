#!/bin/sh
# Builds the extension for SQLite, cloudtrail.so, in the current folder or the one that is given.
#
#   sh examples/sqlite/build.sh [FOLDER]
#
# It needs a C compiler, python3, and the headers of SQLite 3.38 or later, yajl and zlib; on Debian: gcc, python3,
# libsqlite3-dev, libyajl-dev, zlib1g-dev. CC and CFLAGS are taken from the environment.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=${1:-.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

python3 "$here/../../lib/amalgamate.py" "$work"
mkdir -p "$folder"
# shellcheck disable=SC2086 # options
"${CC:-cc}" -std=c11 ${CFLAGS:--O3} -fPIC -shared -fvisibility=hidden -I "$work" -o "$folder/cloudtrail.so" \
    "$here"/*.c "$work/cloudtrail.c" -lyajl -lz
