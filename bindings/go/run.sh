#!/bin/sh
# Tests the Go binding, with the race detector.
#
#   CTRAIL_PREFIX=PREFIX sh run.sh [--renew]
#
# PREFIX: where the library is installed. Prints TAP. --renew first writes types.go anew. The exit status is 77 without
# Go 1.24, a C compiler and pkg-config.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
vectors=$here/..
GOTOOLCHAIN=local # nothing is fetched
GOFLAGS=-buildvcs=false
PKG_CONFIG_PATH=$CTRAIL_PREFIX/lib/pkgconfig
LD_LIBRARY_PATH=$CTRAIL_PREFIX/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
export GOTOOLCHAIN GOFLAGS PKG_CONFIG_PATH LD_LIBRARY_PATH
cd "$here"

for tool in go "${CC:-cc}" pkg-config; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        echo "no $tool" >&2
        exit 77
    fi
done
if ! go list . >/dev/null 2>&1; then
    echo "Go 1.24 is needed, this is $(go env GOVERSION)" >&2
    exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
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
    shift
    "$@" | diff "$expected" -
}

# shellcheck disable=SC2317 # called by check
formatted() {
    [ -z "$(gofmt -l . | tee /dev/stderr)" ]
}

# Fields that are not in the structs.
# shellcheck disable=SC2317 # called by check
misspelt_does_not_compile() {
    sed 's/record\.EventName/record.EventNam/; s/instance\.InstanceID/instance.InstanceId/' cmd/events/main.go \
        >"$work/misspelt.go"
    ! go build -o "$work/misspelt" "$work/misspelt.go" 2>"$work/said" || return
    grep -q 'record.EventNam undefined' "$work/said" && grep -q 'instance.InstanceId undefined' "$work/said"
}

# shellcheck disable=SC2317 # called by check
says_what_is_missing() {
    ! CGO_ENABLED=0 go build . 2>"$work/said" || return
    grep -q 'needs a C compiler and CGO_ENABLED=1: install gcc or clang' "$work/said" || return
    ! GOOS=windows CGO_ENABLED=0 go build . 2>"$work/said" || return
    grep -q 'for Linux, macOS and the BSDs, not for Windows' "$work/said"
}

[ "${1:-}" != --renew ] || go test -count=1 -run '^TestTypesAreThoseOfTheSchemas$' . -renew >&2
go build -o "$work" ./cmd/vectors ./cmd/events ./cmd/bench
for file in vectors.ndjson truncated.json.gz; do
    for how in file bytes stream; do
        check "$file as $how" prints "$vectors/${file%%.*}.expected" "$work/vectors" "$how" "$vectors/$file"
    done
done
check "the documented program" prints events.expected "$work/events" ../../examples/logs/aws-user-guide.json
check "a misspelt field does not compile" misspelt_does_not_compile
check "where it cannot be built it says what is missing" says_what_is_missing
check "layout" formatted
check "go vet" go vet ./...

# One line for each test that Go ran; its whole output stands in front of the first that failed.
test_module() {
    status=0
    go test -count=1 "$@" -v . >"$work/log" 2>&1 || status=$?
    sed -n -E 's/^ *--- (PASS|FAIL): ([^ ]+) .*/\1 \2/p' "$work/log" >"$work/tests"
    [ -s "$work/tests" ] || report 1 "go test"
    while read -r result name; do
        status_of_test=0
        [ "$result" = PASS ] || status_of_test=1
        report "$status_of_test" "$name"
    done <"$work/tests"
    [ "$status" -eq 0 ] || [ "$failed" -ne 0 ] || report 1 "go test"
}

# The module for arrow-go needs modules from elsewhere.
test_arrow() {
    cd "$here/arrow"
    if go list -deps . >"$work/log" 2>&1; then
        check "arrow: go vet" go vet .
        test_module
    else
        number=$((number + 1))
        echo "ok $number - arrow # SKIP the module arrow-go cannot be had"
    fi
}

test_module -race
test_arrow
echo "1..$number"
exit "$failed"
