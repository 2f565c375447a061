#!/bin/sh
# The same events everywhere: the tests, built for other processors and another C library, and run under an emulator
# where need be; and the tests here, in other locales. Prints TAP.
#
#   sh tests/portability.sh [TARGET…]
#
# A target is a name of the table below, or "locales"; all of them unless named. What they need is installed on Debian, as
# root; a target whose tools cannot be had is skipped. yajl, zlib and Check are built for each target from Debian's
# sources, once, in build/portability.
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
# shellcheck source=tests/packages.sh
. "$root/tests/packages.sh"

cache=$root/build/portability
sources=$cache/sources

# The fixtures' transcripts first of all, which hold every member of every event; then what looks at bytes and numbers.
programs='records json value plain details event ec2 instance_connect access filter digest time table ssh_key reader schema
    catalogue recovery fields fields_read columns evidence'
# These without their long groups, which are the same everywhere: each allocation that fails, each bit that is another.
short='columns evidence'

# name, packages of the compiler and of its libc, compiler, emulator (-: none), meson's family of processors, byte order,
# options of meson
targets='
i386 gcc-i686-linux-gnu libc6-dev-i386-cross i686-linux-gnu-gcc qemu-i386-static x86 little -Dvector=true
aarch64 gcc-aarch64-linux-gnu libc6-dev-arm64-cross aarch64-linux-gnu-gcc qemu-aarch64-static aarch64 little -Dvector=true
aarch64-plain gcc-aarch64-linux-gnu libc6-dev-arm64-cross aarch64-linux-gnu-gcc qemu-aarch64-static aarch64 little -Dvector=false
s390x gcc-s390x-linux-gnu libc6-dev-s390x-cross s390x-linux-gnu-gcc qemu-s390x-static s390x big -Dvector=true
musl musl-tools musl-dev musl-gcc - x86_64 little -Dvector=true
musl-plain musl-tools musl-dev musl-gcc - x86_64 little -Dvector=false
'

# ---- yajl, zlib and Check ----------------------------------------------------------------------

fetch_sources() {
    [ ! -d "$sources" ] || return 0
    mkdir -p "$cache"
    CTRAIL_OLDER_SOURCES=yes sh "$root/packaging/debian_sources.sh" "$work/packages" yajl zlib check
    for package in yajl zlib check; do
        dpkg-source -x "$work/packages/$package"_*.dsc "$work/unpacked-$package"
    done
    mkdir "$work/sources"
    mv "$work"/unpacked-* "$work/sources"
    mv "$work/sources" "$sources"
}

# package, prefix, compiler
build_by_cmake() {
    cmake -S "$sources/unpacked-$1" -B "$work/$1" -DCMAKE_C_COMPILER="$3" -DCMAKE_SYSTEM_NAME=Linux \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$2" -DCMAKE_INSTALL_LIBDIR=lib
    cmake --build "$work/$1"
    cmake --install "$work/$1"
}

# prefix, compiler
build_zlib() {
    cp -R "$sources/unpacked-zlib" "$work/zlib"
    (cd "$work/zlib" && CC=$2 ./configure --static --prefix="$1" && make libz.a && make install)
}

# prefix, name, library: those that the packages write are for shared libraries
write_pc() {
    version=$(sed -n 's/^Version: *//p' "$1.new/lib/pkgconfig/$2.pc")
    cat >"$1.new/lib/pkgconfig/$2.pc" <<PC
Name: $2
Description: $2
Version: $version
Cflags: -I$1/include
Libs: -L$1/lib -l$3
PC
}

# prefix, compiler
build_dependencies() {
    [ ! -d "$1" ] || return 0
    fetch_sources
    rm -rf "$work/yajl" "$work/zlib" "$work/check" "$1.new"
    build_zlib "$1.new" "$2"
    build_by_cmake yajl "$1.new" "$2"
    build_by_cmake check "$1.new" "$2"
    rm -f "$1.new"/lib/*.so*
    write_pc "$1" yajl yajl_s
    write_pc "$1" zlib z
    write_pc "$1" check 'check -lm -lpthread'
    mv "$1.new" "$1"
}

# ---- A target ----------------------------------------------------------------------------------

# file, prefix, compiler, emulator, family, byte order
write_cross_file() {
    cat >"$1" <<CROSS
[binaries]
c = '$3'
pkgconfig = 'pkg-config'
$([ "$4" = - ] || echo "exe_wrapper = '$4'")
[built-in options]
c_link_args = ['-static']
[properties]
pkg_config_libdir = '$2/lib/pkgconfig'
needs_exe_wrapper = $([ "$4" = - ] && echo false || echo true)
[host_machine]
system = 'linux'
cpu_family = '$5'
cpu = '$5'
endian = '$6'
CROSS
}

# name, compiler, option of meson
build_target() {
    set -- "$1" "$2" "$3" "$cache/$1/build"
    reconfigure=
    [ ! -f "$4/build.ninja" ] || reconfigure=--reconfigure
    # shellcheck disable=SC2086 # an option or none
    meson setup $reconfigure --cross-file "$cache/$1/cross" --buildtype release -Ddefault_library=static -Dwerror=true \
        -Dexamples=true "$3" "$4" "$root"
    meson compile -C "$4"
}

# folder of the programs, emulator or "env": runs them, two at a time, for check_program to look at
run_programs() {
    rm -rf "$work/taps"
    mkdir "$work/taps"
    # shellcheck disable=SC2086,SC2016 # words; expanded by the inner shell
    printf '%s\n' $programs |
        xargs -P 2 -I '{}' sh -c '
            case " $5 " in *" $4 "*) export CK_EXCLUDE_TAGS=long ;; esac
            "$1" "$2/check_$4" >"$3/$4" 2>&1 || echo "exit status $?" >>"$3/$4"' \
            sh "$2" "$1" "$work/taps" '{}' "$short"
}

# program: as many cases as it has are counted
check_program() {
    refused grep -E '^not ok|^exit status' "$work/taps/$1"
    grep -q '^ok' "$work/taps/$1"
    grep -c '^ok' "$work/taps/$1" >>"$work/cases"
}

# title
check_programs() {
    : >"$work/cases"
    for program in $programs; do
        try "$1: $program" check_program "$program"
    done
    say_cases "$1"
}

# target: what was tried for it
say_cases() {
    awk -v target="$1" '{ sum += $1 } END { print "# " target ": " sum + 0 " cases" }' "$work/cases"
}

# compiler
can_link() {
    echo 'int main(void) { return 0; }' | "$1" -static -x c -o "$work/linked" -
}

# name, package, its libc's package, compiler, emulator, family, byte order, options
try_target() {
    missing=
    want_build
    want "$2" have_command "$4"
    want "$3" can_link "$4"
    want cmake have_command cmake
    want make have_command make
    want dpkg-dev have_command dpkg-source
    [ "$5" = - ] || want qemu-user-static have_command "$5"
    if ! install_missing >"$work/why"; then
        skip "$1" "$(tail -n 1 "$work/why")"
        return
    fi
    mkdir -p "$cache/$1"
    write_cross_file "$cache/$1/cross" "$cache/prefix-$4" "$4" "$5" "$6" "$7"
    try "$1: yajl, zlib and Check" build_dependencies "$cache/prefix-$4" "$4"
    try "$1: it builds" build_target "$1" "$4" "$8"
    emulator=$5
    [ "$emulator" != - ] || emulator='env'
    run_programs "$cache/$1/build/tests" "$emulator"
    check_programs "$1"
}

# ---- Locales -----------------------------------------------------------------------------------

# A comma in numbers; letters that change case otherwise, and bytes that are letters.
locales='de_DE UTF-8
tr_TR ISO-8859-9'

# name of a locale
run_in_locale() {
    LOCPATH=$work/locales LC_ALL=$1 CTRAIL_LOCALE=$1
    export LOCPATH LC_ALL CTRAIL_LOCALE
    run_programs "$cache/locales/tests" env
}

make_locale() {
    mkdir -p "$work/locales"
    localedef -i "$1" -f "$2" "$work/locales/$1.$2"
    same "$(LOCPATH=$work/locales LC_ALL=$1.$2 locale decimal_point)" ,
}

build_here() {
    reconfigure=
    [ ! -f "$cache/locales/build.ninja" ] || reconfigure=--reconfigure
    # shellcheck disable=SC2086 # an option or none
    meson setup $reconfigure --buildtype release -Dwerror=true "$cache/locales" "$root"
    meson compile -C "$cache/locales"
}

# Bytes alone, of which some programs are, know no locale; those do not set one.
try_locales() {
    missing=
    want_build
    want locales test -f /usr/share/i18n/locales/de_DE
    if ! install_missing >"$work/why" || ! have_command localedef; then
        skip 'locales' "$(tail -n 1 "$work/why")"
        return
    fi
    every=$programs
    # shellcheck disable=SC2086 # words
    programs=$(printf '%s\n' $programs | grep -v -x -e digest -e ssh_key -e plain)
    try 'locales: it builds' build_here
    while read -r language encoding; do
        try "$language.$encoding: it is there" make_locale "$language" "$encoding"
        (run_in_locale "$language.$encoding") </dev/null
        check_programs "$language.$encoding"
    done <<LIST
$locales
LIST
    programs=$every
}

# ---- All of it ---------------------------------------------------------------------------------

known=" $(echo "$targets" | awk 'NF { printf "%s ", $1 }')locales "
for name in "$@"; do
    case $known in
    *" $name "*) ;;
    *)
        echo "portability.sh: no such target: $name; there are$known" >&2
        exit 2
        ;;
    esac
done
# shellcheck disable=SC2086 # a word a target
[ $# -gt 0 ] || set -- $known

for wanted in "$@"; do
    if [ "$wanted" = locales ]; then
        try_locales
        continue
    fi
    # shellcheck disable=SC2046 # a row of the table
    try_target $(echo "$targets" | awk -v name="$wanted" '$1 == name')
done
finish
