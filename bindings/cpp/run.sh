#!/bin/sh
# Tests the header.
#
#   CTRAIL_PREFIX=PREFIX sh run.sh
#
# PREFIX: where the library is installed. Prints TAP. The exit status is 77 without a compiler for C++17.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

echo '#include <optional>
int main() { return std::optional<int>(0).value(); }' >"$work/try.cpp"
if ! "${CXX:-c++}" -std=c++17 -o "$work/try" "$work/try.cpp" 2>/dev/null; then
    echo "no compiler for C++17" >&2
    exit 77
fi
"${CXX:-c++}" -std=c++17 -O1 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -o "$work/test" "$here/test.cpp" \
    -I"$CTRAIL_PREFIX/include" -L"$CTRAIL_PREFIX/lib" -Wl,-rpath,"$CTRAIL_PREFIX/lib" -lcloudtrail -pthread
"$work/test" "$here/.."
