#!/bin/sh
# The library as one file: how it is made, what it compiles to, and how programs carry it. Prints TAP.
#
#   sh tests/vendoring.sh SOURCE...
#
# SOURCE: the library's source files, as the build lists them.
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
for source in "$@"; do
    source=/$source
    echo "${source##*/lib/}"
done | sort >"$work/listed"
cc=${CC:-cc}
export CC="$cc"
libraries=$(pkg-config --libs yajl zlib)
include=$work/include
readme_program >"$work/instances.c"
cd "$work" || exit 1

amalgamate() {
    python3 "$root/lib/amalgamate.py" "$@"
}

# ---- Making it ---------------------------------------------------------------------------------

makes_the_files() {
    amalgamate include
    same "$(ls include)" "$(printf 'CMakeLists.txt\ncloudtrail.c\ncloudtrail.h')"
}

# In another place, from another place, and again over what is there.
gives_the_same_again() {
    (cd / && python3 -B -S "$root/lib/amalgamate.py" "$work/again")
    diff -r include again
    amalgamate again
    diff -r include again
}

names_its_files() {
    sed '/^ \*\//q' include/cloudtrail.c | tr ' ' '\n' | sed -n 's|^lib/\(.*\.c\)$|\1|p' | sort >named
    diff named listed
    version=$(sed -n "s/^  version : '\(.*\)',/\1/p" "$root/meson.build")
    grep -q "libcloudtrail $version:" include/cloudtrail.c
    grep -q "libcloudtrail $version:" include/cloudtrail.h
    grep -q 'Permission is hereby granted' include/cloudtrail.c
}

refuses_other_prefixes() {
    for prefix in 'a b' '1a' 'a-b' 'ä'; do
        refused amalgamate --prefix "$prefix" refused
    done
    refused test -e refused
}

# ---- What it compiles to -----------------------------------------------------------------------

# compiler, standard; optimised once, for the warnings that come of it
compiles() {
    task=-fsyntax-only
    [ "$2" != c11 ] || task='-O2 -c -o warned.o'
    # shellcheck disable=SC2086 # words
    "$1" "-std=$2" -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Werror $task \
        include/cloudtrail.c
}

header_compiles() {
    sh "$root/tests/headers.sh" "$include" "$include"
}

exports_the_public_functions() {
    "$cc" -c -o cloudtrail.o include/cloudtrail.c
    nm -g --defined-only cloudtrail.o | awk '{ print $3 }' | sort >exported
    declared "$root"/include/cloudtrail/*.h >public
    diff exported public
    declared include/cloudtrail.h >public-in-one
    diff public-in-one public
    [ "$(wc -l <public)" -gt 40 ]
}

# No table is written to: what is not constant would be in .data or .bss.
has_no_state() {
    nm cloudtrail.o | awk '$2 ~ /^[bBcC]$/' >state
    same "$(cat state)" ''
}

# ---- Programs that carry it --------------------------------------------------------------------

runs() {
    # shellcheck disable=SC2086 # words
    "$cc" -I "$include" -o instances instances.c cloudtrail.o $libraries
    reads ./instances
}

# The macros that leave a part out, or take another in its place.
builds_in_parts() {
    for macro in CTRAIL_NO_FAST CTRAIL_NO_VECTOR CTRAIL_ISAL CTRAIL_LIBDEFLATE; do
        inflating=zlib
        [ $macro != CTRAIL_ISAL ] || inflating=libisal
        [ $macro != CTRAIL_LIBDEFLATE ] || inflating='zlib libdeflate'
        # shellcheck disable=SC2086 # words
        pkg-config --exists $inflating || continue
        "$cc" -O2 -D$macro -Wall -Wextra -Wpedantic -Werror -c -o $macro.o include/cloudtrail.c
        # shellcheck disable=SC2046,SC2086 # words
        "$cc" -I "$include" -o instances instances.c $macro.o $(pkg-config --libs yajl $inflating)
        reads ./instances
    done
    [ "$(wc -c <CTRAIL_NO_FAST.o)" -lt "$(wc -c <CTRAIL_NO_VECTOR.o)" ]
}

# A shared library that has it inside, and exports what it wants.
hides() {
    echo '#include <cloudtrail.h>
__attribute__((visibility("default"))) const char *carrier(void);
const char *carrier(void) { return ctrail_version(); }' >carrier.c
    # shellcheck disable=SC2089,SC2090 # one word
    for api in '' '-DCTRAIL_API=__attribute__((visibility("default")))'; do
        # shellcheck disable=SC2086 # words
        "$cc" -fPIC -shared -fvisibility=hidden ${api:+"$api"} -I "$include" -o libcarrier.so carrier.c \
            include/cloudtrail.c $libraries
        nm -D --defined-only libcarrier.so | awk '{ print $3 }' >carried
        if [ -n "$api" ]; then
            grep -q -x ctrail_version carried
        else
            same "$(cat carried)" carrier
        fi
    done
}

# A copy of the sources under another version.
make_another_version() {
    mkdir other
    cp -R "$root/lib" "$root/include" "$root/pkgconfig" "$root/LICENSE" other
    sed "s/^  version : '.*',/  version : '7.8.9',/" "$root/meson.build" >other/meson.build
    python3 other/lib/amalgamate.py --prefix new_ new
    amalgamate --prefix old_ old
}

# The README's program twice, as a function of each version.
write_program_of_two() {
    sed '1,2d; s/^int main(int argc, char \*\*argv)/static int PREFIX_read(const char *path)/
        s/argc > 1 ? argv\[1\] : "-"/path/; s/ctrail_/PREFIX_ctrail_/g
        s/CTRAIL_/CAPITALS_CTRAIL_/g' instances.c >template
    {
        printf '#include "old/cloudtrail.h"\n#include "new/cloudtrail.h"\n#include <stdio.h>\n#include <string.h>\n'
        sed 's/PREFIX_/old_/g; s/CAPITALS_/OLD_/g' template
        sed 's/PREFIX_/new_/g; s/CAPITALS_/NEW_/g' template
        cat <<'END'
int main(int argc, char **argv) {
    printf("%s %s %d\n", NEW_CTRAIL_VERSION, new_ctrail_version(), strcmp(old_ctrail_version(), OLD_CTRAIL_VERSION));
    return argc < 2 || old_read(argv[1]) || new_read(argv[1]);
}
END
    } >two.c
}

carries_two() {
    make_another_version
    write_program_of_two
    for version in old new; do
        "$cc" -std=c11 -Wall -Wextra -Wpedantic -Werror -c -o $version.o $version/cloudtrail.c
        nm -g --defined-only $version.o | awk '{ print $3 }' | sed "s/^${version}_//" | sort >renamed
        diff renamed public
    done
    # shellcheck disable=SC2086 # words
    "$cc" -std=c11 -Wall -Wextra -Wpedantic -Werror -I . -o two two.c old.o new.o $libraries
    same "$(./two "$log")" "$(printf '7.8.9 7.8.9 0\n%s\n%s' "$printed" "$printed")"
}

# ---- CMake -------------------------------------------------------------------------------------

cmake_builds() {
    mkdir project
    cp -R include project/cloudtrail
    cp instances.c project
    cat >project/CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.10)
project(instances C)
add_subdirectory(cloudtrail)
add_executable(instances instances.c)
target_link_libraries(instances PRIVATE cloudtrail::cloudtrail)
END
    cmake -S project -B project/build
    cmake --build project/build
    reads project/build/instances
}

cmake_builds_two() {
    mkdir pair
    cp -R old new two.c pair
    cat >pair/CMakeLists.txt <<'END'
cmake_minimum_required(VERSION 3.10)
project(two C)
add_subdirectory(old)
add_subdirectory(new)
add_executable(two two.c)
target_include_directories(two PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(two PRIVATE old_cloudtrail::cloudtrail new_cloudtrail::cloudtrail)
END
    cmake -S pair -B pair/build
    cmake --build pair/build
    same "$(pair/build/two "$log")" "$(./two "$log")"
}

# ---- The page ----------------------------------------------------------------------------------

follows_the_page() {
    mkdir page
    ln -s "$root" page/libcloudtrail
    follow_page docs/vendoring.md "$work/page"
}

# ---- All of it ---------------------------------------------------------------------------------

unset DESTDIR
try 'one command makes the files' makes_the_files
try 'the same sources give the same files' gives_the_same_again
try 'the head names the version, the licence, and the files of the build' names_its_files
try 'a prefix that is no identifier is refused' refuses_other_prefixes
for compiler in gcc clang; do
    found=$(find_compiler "$compiler")
    for standard in c11 gnu17 c2x; do
        if [ -n "$found" ]; then
            try "$compiler compiles it as $standard without a warning" compiles "$found" "$standard"
        else
            skip "$compiler compiles it as $standard without a warning" "there is no $compiler"
        fi
    done
done
try 'the header compiles as C and as C++' header_compiles
try 'the object exports the public functions and nothing else' exports_the_public_functions
try 'the object has no state' has_no_state
try 'a program carries it' runs
try 'what a macro leaves out is not missed' builds_in_parts
try 'a shared library carries it, hidden or exported' hides
try 'a program carries two versions' carries_two
if command -v cmake >/dev/null; then
    try 'add_subdirectory' cmake_builds
    try 'add_subdirectory of two versions' cmake_builds_two
    try 'docs/vendoring.md, word for word' follows_the_page
else
    for name in 'add_subdirectory' 'add_subdirectory of two versions' 'docs/vendoring.md, word for word'; do
        skip "$name" 'there is no cmake'
    done
fi
finish
