#!/bin/sh
# Tests the binding for Node.js; with --bench LOG [ROUNDS], measures it.
#
#   CTRAIL_PREFIX=PREFIX sh run.sh [--renew | --bench LOG [ROUNDS]]
#
# PREFIX: where the library is installed, with lib in it. Prints TAP. --renew first writes types.d.ts anew. Installs
# koffi and TypeScript, from npm, into node_modules beside this script. The exit status is 77 without node or npm, or if
# npm cannot be reached.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

skip() {
    echo "$1" >&2
    exit 77
}

command -v node >/dev/null 2>&1 || skip "no node"
node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || skip "node is older than 20"
if ! (cd "$here" && node -e 'require("koffi")') 2>/dev/null; then
    command -v npm >/dev/null 2>&1 || skip "no npm"
    npm install --prefix "$here" --no-package-lock --no-audit --no-fund >/dev/null 2>&1 ||
        skip "koffi cannot be installed from npm"
fi

case $(uname -s) in
Darwin) CTRAIL_LIBRARY=$CTRAIL_PREFIX/lib/libcloudtrail.0.dylib ;;
*) CTRAIL_LIBRARY=$CTRAIL_PREFIX/lib/libcloudtrail.so.0 ;;
esac
export CTRAIL_LIBRARY
if [ "${1:-}" = --bench ]; then
    shift
    node "$here/bench.mjs" "$@"
else
    if [ "${1:-}" = --renew ]; then
        types=$(node "$here/hints.mjs")
        printf '%s\n' "$types" >"$here/types.d.ts"
    fi
    node --expose-gc --test-reporter=tap "$here/test.mjs" "$here/.."
fi
