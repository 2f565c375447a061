# shellcheck shell=sh disable=SC2154 # "root" is the reader's
# A build of the library and its tests, in build/NAME; read with ".". "root" is the folder of the sources.

# name, compiler, options of meson. The folder is in "build" then. What was built before is built on.
set_up() {
    build=$root/build/$1
    compiler=$2
    shift 2
    set -- "$build" "$root" "$@"
    [ ! -f "$build/build.ninja" ] || set -- --reconfigure "$@"
    CC=$compiler meson setup "$@" && meson compile -C "$build"
}
