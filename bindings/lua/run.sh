#!/bin/sh
# Tests the binding.
#
#   CTRAIL_PREFIX=PREFIX sh run.sh
#
# PREFIX: where the library is installed. Prints TAP. The exit status is 77 without LuaJIT (on Debian, the package
# luajit).
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if ! command -v luajit >/dev/null 2>&1; then
    echo "no luajit" >&2
    exit 77
fi
CTRAIL_LIBRARY=$(find "$CTRAIL_PREFIX/lib" -name 'libcloudtrail.so' -o -name 'libcloudtrail.dylib' | head -n 1)
export CTRAIL_LIBRARY
luajit "$here/test.lua" "$here/.."
