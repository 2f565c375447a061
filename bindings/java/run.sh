#!/bin/sh
# Tests the binding for Java; with --bench LOG [ROUNDS], measures it.
#
#   CTRAIL_PREFIX=PREFIX sh run.sh [--renew | --bench LOG [ROUNDS]]
#
# PREFIX: where the library is installed, with lib in it. Prints TAP. --renew first writes cloudtrail/Types.java
# anew. The exit status is 77 without a JDK that has the foreign function API: version 22 or later, in $JAVA_HOME, in
# PATH, or in /usr/lib/jvm.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# Whether a directory is that of such a JDK.
suits() {
    [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 |
        awk '{ split($2, version, "."); exit !(version[1] >= 22) }'
}

find_jdk() {
    path=$(command -v javac || true)
    for jdk in "${JAVA_HOME:-}" "${path%/bin/javac}" /usr/lib/jvm/*; do
        if suits "$jdk"; then
            echo "$jdk"
            return
        fi
    done
}

jdk=$(find_jdk)
if [ -z "$jdk" ]; then
    echo "no JDK of version 22 or later" >&2
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# Not said: that native functions may crash.
compile() {
    "$jdk/bin/javac" -Xlint:all,-restricted -encoding UTF-8 --release 22 -d "$work" "$@" >&2
}

run() {
    "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -cp "$work" "$@"
}

case $(uname -s) in
Darwin) CTRAIL_LIBRARY=$CTRAIL_PREFIX/lib/libcloudtrail.0.dylib ;;
*) CTRAIL_LIBRARY=$CTRAIL_PREFIX/lib/libcloudtrail.so.0 ;;
esac
export CTRAIL_LIBRARY
if [ "${1:-}" = --renew ]; then
    # Without Event and Types, which are to be made.
    compile -sourcepath "$here" "$here/tests/cloudtrail/Hints.java"
    types=$(run cloudtrail.Hints)
    printf '%s\n' "$types" >"$here/cloudtrail/Types.java"
fi
compile "$here"/cloudtrail/*.java "$here"/tests/*.java "$here"/tests/cloudtrail/*.java

# The package for Arrow's library needs that, which Maven fetches.
test_arrow() {
    JAVA_HOME=$jdk mvn -q -B -f "$here/arrow/pom.xml" dependency:copy-dependencies \
        -DoutputDirectory="$work/jars" >"$work/log" 2>&1 || {
        echo "ok - arrow # SKIP no Maven, or it cannot get Arrow's library"
        return
    }
    "$jdk/bin/javac" -Xlint:all,-restricted,-classfile,-path -encoding UTF-8 --release 22 -cp "$work:$work/jars/*" \
        -d "$work" "$here"/arrow/cloudtrail/arrow/*.java "$here"/arrow/*.java >&2
    "$jdk/bin/java" --enable-native-access=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED \
        -cp "$work:$work/jars/*" ScanTest "$here/../../examples/logs"
}

if [ "${1:-}" = --bench ]; then
    shift
    run Bench "$@"
else
    status=0
    run Test "$here/.." || status=$?
    test_arrow || status=$?
    exit "$status"
fi
