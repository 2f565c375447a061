#!/bin/sh
# Tests the binding for Java; with --bench LOG [ROUNDS], measures it.
#
#   CTRAIL_PREFIX=PREFIX sh run.sh [--renew | --bench LOG [ROUNDS]]
#
# PREFIX: where the library is installed, with lib in it. Prints TAP. --renew first writes CloudTrailTypes.java anew. The
# exit status is 77 without a JDK that has the foreign function API: version 22 or later, in $JAVA_HOME, in PATH, or in
# /usr/lib/jvm.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# shellcheck source=bindings/java/jdk.sh
. "$here/jdk.sh"
jdk=$(find_jdk)
if [ -z "$jdk" ]; then
    echo "no JDK of version 22 or later" >&2
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
mkdir "$work/main" "$work/tests"

# folder, files. Not said: that native functions may crash.
compile() {
    into=$1
    shift
    "$jdk/bin/javac" -Xlint:all,-restricted -encoding UTF-8 --release 22 -cp "$work/main:$work/tests" -d "$work/$into" "$@" >&2
}

run() {
    "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -cp "$work/main:$work/tests" "$@"
}

case $(uname -s) in
Darwin) CTRAIL_LIBRARY=$CTRAIL_PREFIX/lib/libcloudtrail.0.dylib ;;
*) CTRAIL_LIBRARY=$CTRAIL_PREFIX/lib/libcloudtrail.so.0 ;;
esac
export CTRAIL_LIBRARY
if [ "${1:-}" = --renew ]; then
    # Without what refers to the types, which are to be made.
    sources=$here/src/io/cloudtrail
    compile tests "$here/tests/io/cloudtrail/Hints.java" "$sources/Schema.java" "$sources/Native.java" \
        "$sources/Library.java" "$sources/CloudTrailException.java"
    types=$(run io.cloudtrail.Hints)
    printf '%s\n' "$types" >"$here/src/io/cloudtrail/CloudTrailTypes.java"
fi
compile main "$here/src/module-info.java" "$here"/src/io/cloudtrail/*.java
compile tests "$here"/tests/*.java "$here"/tests/io/cloudtrail/*.java

# The package for Arrow's library needs that, which Maven fetches.
test_arrow() {
    JAVA_HOME=$jdk mvn -q -B -f "$here/arrow/pom.xml" dependency:copy-dependencies \
        -DoutputDirectory="$work/jars" >"$work/log" 2>&1 || {
        echo "ok - arrow # SKIP no Maven, or it cannot get Arrow's library"
        return
    }
    "$jdk/bin/javac" -Xlint:all,-restricted,-classfile,-path -encoding UTF-8 --release 22 -cp "$work/main:$work/jars/*" \
        -d "$work/arrow" "$here"/arrow/src/io/cloudtrail/arrow/*.java "$here"/arrow/tests/*.java >&2
    "$jdk/bin/java" --enable-native-access=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED \
        -cp "$work/main:$work/arrow:$work/jars/*" ScanTest "$here/../../examples/logs"
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
