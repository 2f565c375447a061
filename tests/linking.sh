#!/bin/sh
# The ways to link the installed library, each on the README's program, which is built and run. Prints TAP.
#
#   sh tests/linking.sh
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
cc=${CC:-cc}
cxx=${CXX:-c++}
prefix=$work/prefix
readme_program >"$work/instances.c"
cd "$work" || exit 1

# ---- Installing --------------------------------------------------------------------------------

build_and_install() {
    CC=$cc meson setup build "$root" -Dtests=false -Dexamples=true --buildtype debug --prefix "$prefix" --libdir lib
    meson compile -C build
    meson install -C build --no-rebuild
}

installs_the_manual() {
    grep -q ctrail_reader_open "$prefix/share/man/man3/cloudtrail.3"
    refused grep -E '@[A-Z]+@' "$prefix/share/man/man3/cloudtrail.3"
    grep -q '^\.Nm ctrail_reader_next$' "$prefix/share/man/man3/ctrail_reader_next.3"
    if command -v man; then
        man -M "$prefix/share/man" ctrail_reader_next | grep -q 'ctrail_rc ctrail_reader_next(ctrail_reader \*reader'
    fi
}

# Where the shells look for them.
installs_the_completions() {
    grep -q '^complete .* ctrail-list$' "$prefix/share/bash-completion/completions/ctrail-list"
    grep -q -x '#compdef ctrail-json' "$prefix/share/zsh/site-functions/_ctrail-json"
    grep -q '^complete -c ctrail-timeline ' "$prefix/share/fish/vendor_completions.d/ctrail-timeline.fish"
    grep -q '^\.It Fl -count-by Ar NAME,\.\.\.$' "$prefix/share/man/man1/ctrail-list.1"
}

# A name, as the linker wants it, leads to the number that programs ask for, and that to the version.
has_links() {
    version=$(pkg-config --modversion cloudtrail)
    same "$(readlink "$prefix/lib/libcloudtrail.so")" "libcloudtrail.so.${version%%.*}"
    same "$(readlink "$prefix/lib/libcloudtrail.so.${version%%.*}")" "libcloudtrail.so.$version"
}

# Where they were installed, and where they were moved to together.
programs_run() {
    env -i "$prefix/bin/ctrail-list" "$log" | grep -q TerminateInstances
    cp -R "$prefix" elsewhere
    mv "$prefix" away
    env -i ./elsewhere/bin/ctrail-list "$log" | grep -q TerminateInstances || moved=no
    mv away "$prefix"
    rm -r elsewhere
    [ "${moved:-yes}" = yes ]
}

# ---- pkg-config --------------------------------------------------------------------------------

# program, source, command: the compiler and what else it gets
link() {
    program=$1
    source=$2
    shift 2
    # shellcheck disable=SC2086 # words
    "$@" -o "$program" "$source" $flags
}

by_shared() {
    flags=$(pkg-config --cflags --libs cloudtrail)
    link shared instances.c "$cc" -std=c11 -Wall -Wextra -Wpedantic -Werror
    LD_LIBRARY_PATH=$prefix/lib reads ./shared
    same "$(objdump -p shared | sed -n 's/^ *NEEDED *//p' | grep cloudtrail)" libcloudtrail.so.0
}

# As the README says it for a library in a folder where the system does not look.
by_rpath() {
    line=$(grep -F -- -Wl,-rpath "$root/README.md" | sed "s|^cc -o tool tool.c|$cc -o found instances.c|")
    (eval "$line")
    env -i ./found "$log" | grep -q TerminateInstances
    (refused ./found no/such/file) 2>&1 | grep -q '^no/such/file: No such file or directory$'
}

# It names yajl and zlib; the library is found shared if there is one.
by_static_line() {
    flags=$(pkg-config --static --cflags --libs cloudtrail)
    link mixed instances.c "$cc"
    LD_LIBRARY_PATH=$prefix/lib reads ./mixed
}

by_static() {
    flags=$(pkg-config --static --cflags --libs cloudtrail)
    link static instances.c "$cc" -static
    reads ./static
    refused grep -q 'libcloudtrail.so' static
}

# The archive alone, with the others shared.
by_archive() {
    flags="$(pkg-config --cflags cloudtrail) $prefix/lib/libcloudtrail.a $(pkg-config --libs yajl zlib)"
    link archive instances.c "$cc"
    reads ./archive
}

by_cxx() {
    flags=$(pkg-config --cflags --libs cloudtrail)
    for standard in c++11 c++17 c++20; do
        link cxx instances.c "$cxx" -x c++ "-std=$standard" -Wall -Wextra -Wpedantic -Werror
        LD_LIBRARY_PATH=$prefix/lib reads ./cxx
    done
}

says_its_version() {
    cat >version.c <<'END'
#include <cloudtrail.h>
#include <stdio.h>
int main(void) {
    return printf("%s %s %s\n", CTRAIL_VERSION, ctrail_version(), ctrail_rc_name(CTRAIL_ERR_JSON)) < 0;
}
END
    flags=$(pkg-config --cflags --libs cloudtrail)
    link version version.c "$cc"
    version=$(pkg-config --modversion cloudtrail)
    same "$(LD_LIBRARY_PATH=$prefix/lib ./version)" "$version $version CTRAIL_ERR_JSON"
    pkg-config --exists "cloudtrail = $version"
    refused pkg-config --exists "cloudtrail > $version"
}

# Staged for a package, and used from there.
by_staging() {
    DESTDIR=$work/stage meson install -C build --no-rebuild
    flags=$(PKG_CONFIG_PATH=$work/stage$prefix/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR=$work/stage \
        pkg-config --cflags --libs cloudtrail)
    echo "$flags" | grep -q "$work/stage$prefix/include"
    link staged instances.c "$cc"
    LD_LIBRARY_PATH=$work/stage$prefix/lib reads ./staged
}

by_moved_prefix() {
    cp -R "$prefix" moved
    flags=$(PKG_CONFIG_PATH=$work/moved/lib/pkgconfig pkg-config --define-prefix --cflags --libs cloudtrail)
    echo "$flags" | grep -q "$work/moved/include"
    link moved-program instances.c "$cc"
    LD_LIBRARY_PATH=$work/moved/lib reads ./moved-program
}

# ---- CMake -------------------------------------------------------------------------------------

# folder, what find_package is asked for, target
cmake_project() {
    mkdir -p "$1"
    cp instances.c "$1"
    cat >"$1/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.10)
project(instances C)
find_package(cloudtrail $2 REQUIRED CONFIG)
add_executable(instances instances.c)
target_link_libraries(instances PRIVATE $3)
END
}

# folder, prefix
cmake_build() {
    CC=$cc cmake -S "$1" -B "$1/build" -DCMAKE_PREFIX_PATH="$2"
    cmake --build "$1/build"
    reads "$1/build/instances"
}

by_cmake_shared() {
    cmake_project cmake-shared 0.1 cloudtrail::cloudtrail
    cmake_build cmake-shared "$prefix"
    objdump -p cmake-shared/build/instances | grep -q 'NEEDED.*libcloudtrail'
}

by_cmake_static() {
    cmake_project cmake-static 0.1 cloudtrail::static
    cmake_build cmake-static "$prefix"
    refused grep -q 'libcloudtrail.so' cmake-static/build/instances
}

by_cmake_without_shared() {
    cp -R "$prefix" archives
    rm archives/lib/libcloudtrail.so*
    cmake_project cmake-archives '' cloudtrail::cloudtrail
    cmake_build cmake-archives "$work/archives"
}

by_cmake_moved() {
    cmake_project cmake-moved '' cloudtrail::cloudtrail
    cmake_build cmake-moved "$work/moved"
    objdump -p cmake-moved/build/instances | grep -q "R.*PATH.*$work/moved/lib"
}

by_cmake_version() {
    version=$(pkg-config --modversion cloudtrail)
    cmake_project cmake-exact "$version EXACT" cloudtrail::cloudtrail
    CC=$cc cmake -S cmake-exact -B cmake-exact/build -DCMAKE_PREFIX_PATH="$prefix"
    for wrong in "$version.1" 999 "0.0.1 EXACT"; do
        rm -rf cmake-wrong
        cmake_project cmake-wrong "$wrong" cloudtrail::cloudtrail
        refused env CC="$cc" cmake -S cmake-wrong -B cmake-wrong/build -DCMAKE_PREFIX_PATH="$prefix"
    done
}

# ---- meson -------------------------------------------------------------------------------------

# folder, what follows in the call of dependency()
meson_project() {
    mkdir -p "$1"
    cp instances.c "$1"
    cat >"$1/meson.build" <<END
project('instances', 'c')
cloudtrail = dependency('cloudtrail'$2)
executable('instances', 'instances.c', dependencies : cloudtrail)
END
}

by_meson_subproject() {
    meson_project within ", fallback : 'cloudtrail', default_options : ['default_library=static']"
    mkdir within/subprojects
    ln -s "$root" within/subprojects/cloudtrail
    CC=$cc meson setup within/build within --wrap-mode forcefallback
    meson compile -C within/build instances
    reads within/build/instances
    refused grep -q 'libcloudtrail.so' within/build/instances
}

by_meson_installed() {
    meson_project beside ''
    CC=$cc meson setup beside/build beside
    meson compile -C beside/build
    LD_LIBRARY_PATH=$prefix/lib reads beside/build/instances
}

# ---- All of it ---------------------------------------------------------------------------------

PKG_CONFIG_PATH=$prefix/lib/pkgconfig
export PKG_CONFIG_PATH
unset DESTDIR LD_LIBRARY_PATH

try 'it is built and installed' build_and_install
try 'the manual is installed' installs_the_manual
try 'the completions are installed where the shells look for them' installs_the_completions
try 'the shared library has its three names' has_links
try 'the installed programs run, without more ado' programs_run
try 'pkg-config, shared' by_shared
try 'pkg-config, and the folder of the library in the program' by_rpath
try 'pkg-config --static' by_static_line
if echo 'int main(void) { return 0; }' | "$cc" -static -x c -o none - -lyajl_s -lz 2>/dev/null; then
    try 'pkg-config --static, and a program that is static as a whole' by_static
else
    skip 'pkg-config --static, and a program that is static as a whole' 'there is no static yajl'
fi
try 'the archive, with yajl and zlib shared' by_archive
if command -v "$cxx" >/dev/null; then
    try 'a C++ program' by_cxx
else
    skip 'a C++ program' 'there is no C++ compiler'
fi
try 'the version, of header, library and pkg-config' says_its_version
try 'pkg-config, staged with DESTDIR' by_staging
try 'pkg-config, moved' by_moved_prefix
for way in shared static without_shared moved version; do
    if command -v cmake >/dev/null; then
        try "find_package, $way" "by_cmake_$way"
    else
        skip "find_package, $way" 'there is no cmake'
    fi
done
try 'meson, as a subproject' by_meson_subproject
try 'meson, installed' by_meson_installed
finish
