#!/bin/sh
# The service that docs/adding-a-service.md adds: its code, as it stands there, builds in a copy of the sources, and does
# what the document says. Prints TAP.
#
#   sh tests/adding_a_service.sh SOURCE-ROOT FOLDER
#
# The copy is made and built in FOLDER, which is emptied first.
set -u

root=$(CDPATH='' cd -- "$1" && pwd)
document=$root/docs/adding-a-service.md
rm -rf "$2"
mkdir -p "$2/source" "$2/build"
folder=$(CDPATH='' cd -- "$2" && pwd)
source=$folder/source
build=$folder/build
log=$folder/log

number=0
failed=0

# name, command; what it prints is shown when it fails
try() {
    name=$1
    shift
    number=$((number + 1))
    if "$@" >"$log" 2>&1; then
        echo "ok $number - $name"
    else
        tail -n 30 "$log" | cut -c 1-300 | sed 's/^/# /'
        echo "not ok $number - $name"
        failed=$((failed + 1))
    fi
}

# The block of that number in the section on services.
block() {
    awk -v wanted="$1" '
        /^## / { inside = $0 == "## A service" }
        !inside { next }
        /^```/ { open = !open; count += open; next }
        open && count == wanted' "$document"
}

copy_sources() {
    cp -R "$root/meson.build" "$root/meson_options.txt" "$root/lib" "$root/include" "$root/examples" "$root/pkgconfig" \
        "$source" &&
        mkdir -p "$source/docs" "$source/tests/data/records" &&
        cp -R "$root/docs/man" "$source/docs" &&
        cp "$root"/tests/*.c "$root"/tests/*.h "$root"/tests/*.sh "$root/tests/meson.build" "$source/tests"
}

# One header, one source file, one line, and test data, in the order of the document.
add_service() {
    block 1 >"$source/include/cloudtrail/sts.h" &&
        block 2 >"$source/lib/services/sts.c" &&
        block 3 >"$folder/line" &&
        cat "$folder/line" >>"$source/lib/services/services.def" &&
        block 5 >"$source/tests/data/records/sts.json" &&
        block 6 >"$folder/wanted" &&
        grep -q '^#endif' "$source/include/cloudtrail/sts.h" &&
        grep -q ctrail_sts_decode "$source/lib/services/sts.c" &&
        [ "$(wc -l <"$folder/line")" -eq 1 ] &&
        [ -s "$source/tests/data/records/sts.json" ] && [ -s "$folder/wanted" ]
}

build_copy() {
    meson setup "$build" "$source" -Dexamples=true -Dtests=true -Dwerror=true --buildtype plain &&
        meson compile -C "$build" ctrail-json check_records check_prefixes check_memory cloudtrail:shared_library
}

prints_what_is_documented() {
    "$build/examples/ctrail-json" "$source/tests/data/records/sts.json" | grep -o '"sts":.*' >"$folder/printed"
    diff "$folder/wanted" "$folder/printed"
}

# The way in which a fixture of a new service comes to its transcript, and is tested from then on.
fixture_is_read_in_every_way() {
    CTRAIL_RENEW=1 "$build/tests/check_records" &&
        grep -q '"roleSessionName":"alice-laptop"' "$source/tests/data/records/sts.expected" &&
        "$build/tests/check_records"
}

header_compiles_alone() {
    printf '#include <cloudtrail/sts.h>\nextern int nothing;\nint nothing;\n' >"$folder/unit.c"
    "${CC:-cc}" -std=c99 -Wall -Wextra -Wpedantic -Werror -I "$source/include" -I "$build/include" \
        -c "$folder/unit.c" -o "$folder/unit.o"
}

its_function_is_exported() {
    nm -D "$build/libcloudtrail.so.0" | grep ' T ctrail_sts_decode$' &&
        sh "$source/tests/symbols.sh" "$source/include" "$build/libcloudtrail.so.0"
}

if ! command -v meson >/dev/null 2>&1; then
    echo '1..0 # SKIP no meson'
    exit 0
fi
try 'the sources are copied' copy_sources
try 'the document has a header, a source file, a line, and test data' add_service
try 'they build with the library' build_copy
try 'ctrail-json prints what the document shows' prints_what_is_documented
try 'the test data is read in every way' fixture_is_read_in_every_way
try 'it is cut off at every byte' "$build/tests/check_prefixes"
try 'every allocation fails' "$build/tests/check_memory"
try 'the header compiles alone' header_compiles_alone
try 'its function is exported, and no other' its_function_is_exported
echo "1..$number"
[ "$failed" -eq 0 ]
