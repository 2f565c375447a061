#!/bin/sh
# Builds from each archive of sources, and from nothing else of the project. Prints TAP.
#
#   sh packaging/sources/test.sh DIST [--quick]
#
# --quick: what takes seconds.
set -u

# shellcheck source=packaging/tests.sh
. "$(dirname -- "$0")/../tests.sh"

name=cloudtrail-amalgamation-$version

# The program of its README
write_program() {
    tar -xf "$dist/$name.tar.gz"
    block c "$name/README.md" >tool.c
}

# By the README's own command, but not optimised, which takes longer.
compiles_two_files() {
    write_program
    mv tool.c "$name"
    (cd "$name" && sh -euc "$(block sh README.md | sed 's/-O2/-O0/')")
    reads "$name/tool"
}

serves_cxx() {
    write_program
    echo '#include <cloudtrail.hpp>' >tool.cpp
    c++ -std=c++17 -I "$name" -fsyntax-only tool.cpp
}

takes_meson_wrap() {
    write_program
    mkdir -p subprojects/packagefiles subprojects/packagecache
    cp "$dist/cloudtrail.wrap" subprojects
    cp "$dist/$name.tar.gz" subprojects/packagefiles
    # Where it has been fetched from the address that the wrap names, if it names one.
    ! grep -q '^source_url' subprojects/cloudtrail.wrap || cp "$dist/$name.tar.gz" subprojects/packagecache
    cat >meson.build <<'END'
project('tool', 'c')
executable('tool', 'tool.c', dependencies : dependency('cloudtrail', fallback : 'cloudtrail'))
END
    meson setup build --force-fallback-for=cloudtrail
    meson compile -C build
    reads build/tool
}

takes_cmake() {
    write_program
    cat >CMakeLists.txt <<END
cmake_minimum_required(VERSION 3.10)
project(tool C)
add_subdirectory($name)
add_executable(tool tool.c)
target_link_libraries(tool PRIVATE cloudtrail::cloudtrail)
END
    cmake -S . -B build
    cmake --build build
    reads build/tool
}

# The README's own two steps, and pkg-config.
builds_tarball() {
    write_program
    tar -xf "$dist/cloudtrail-$version.tar.xz"
    meson setup build "cloudtrail-$version" -Dtests=false --libdir lib --prefix "$PWD/prefix"
    meson install -C build
    # shellcheck disable=SC2046 # words
    cc -o tool tool.c $(PKG_CONFIG_PATH=$PWD/prefix/lib/pkgconfig pkg-config --cflags --libs cloudtrail) \
        -Wl,-rpath,"$PWD/prefix/lib"
    reads ./tool
}

has_no_leftovers() {
    tar -tf "$dist/cloudtrail-$version.tar.xz" >names
    refused grep -E '\.(pyc|o|so)$|/build/|/\.git/' names
}

has_reference() {
    tar -xf "$dist/cloudtrail-reference-$version.tar.xz"
    grep -q 'ctrail_reader_next' -r "cloudtrail-reference-$version" --include='*.html'
}

try 'the tarball holds sources, and nothing that was built' has_no_leftovers
if have cc pkg-config; then
    try 'two files and a compiler' compiles_two_files
else
    skip 'two files and a compiler' 'there is no cc or no pkg-config'
fi
if have c++; then
    try 'the header for C++' serves_cxx
else
    skip 'the header for C++' 'there is no c++'
fi
if [ "${2:-}" = --quick ]; then
    finish
    exit
fi
if have meson cc; then
    try 'a wrap of meson' takes_meson_wrap
    try 'the tarball is built and installed' builds_tarball
else
    skip 'a wrap of meson, the tarball' 'there is no meson or no cc'
fi
if have cmake cc; then
    try 'add_subdirectory of CMake' takes_cmake
else
    skip 'add_subdirectory of CMake' 'there is no cmake or no cc'
fi
if [ -f "$dist/cloudtrail-reference-$version.tar.xz" ]; then
    try 'the reference names the functions' has_reference
else
    skip 'the reference names the functions' 'it was made without doxygen'
fi
finish
