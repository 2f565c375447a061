#!/bin/sh
# The pages of the documentation are done word for word, in a copy of the sources: the library is built and installed as the
# README says, its programs are compiled, commands run, and print what is shown. Prints TAP.
#
#   sh tests/pages.sh
#
# A word behind the language of a block says why it is not simply done, and what is looked at in its place:
#
#   usage     a script's arguments, for reading: they are those that its head names
#   root      installs packages: they are those that the scripts install
#   meson     would build and test for minutes: set up, the target of the program built, names looked up
#   fragment  a part of a file: put into one
#   foreign   builds the sources of others: its syntax is looked at
#   diagram   the steps are files of the library
#   spark     a job of Spark's, which tests/spark.sh runs: its syntax is looked at
#   athena    SQL of Athena's, which is a service: its columns are those of the job's schema
#   excerpt   has … in the place of what is long: found in a fixture
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
source=$work/source
stage=$work/stage
cc=${CC:-cc}

# ---- The library, as the README builds it ------------------------------------------------------

copy_sources() {
    mkdir "$source"
    for name in meson.build meson_options.txt LICENSE README.md lib include pkgconfig bindings examples docs tests; do
        cp -R "$root/$name" "$source"
    done
    rm "$source"/docs/*.svg
}

# Into a folder of its own, which stands for the root of the system.
installs() {
    split_page "$root/README.md" "$work/readme"
    block=$(grep -l -x install "$work"/readme/*.word)
    (cd "$source" && DESTDIR=$stage sh -eu "${block%.word}")
    packages=$(find "$stage" -name cloudtrail.pc)
    [ -n "$packages" ]
}

use_installed() {
    PKG_CONFIG_PATH=$(dirname "$(find "$stage" -name cloudtrail.pc)")
    PKG_CONFIG_SYSROOT_DIR=$stage
    LD_LIBRARY_PATH=$(dirname "$PKG_CONFIG_PATH")
    CMAKE_PREFIX_PATH=${LD_LIBRARY_PATH%/lib*}
    export PKG_CONFIG_PATH PKG_CONFIG_SYSROOT_DIR LD_LIBRARY_PATH CMAKE_PREFIX_PATH
}

# What the script does that the README names first: it builds, and shows.
shows_the_programs() {
    sh "$source/examples/run.sh" >shown
    grep -q '^i-0a1b2c3d4e5f60718 .* TerminateInstances ' shown
    grep -q 'SHA256:yhDE/1K3izZ7q9L/md5Oan5hSD2wQlPM9HKoii/dGTA' shown
}

# The copy had none; other scripts draw others.
draws_the_pictures() {
    for picture in timeline.svg ssh-audit.svg; do
        diff "$root/docs/$picture" "$source/docs/$picture"
        grep -q "](docs/$picture)" "$root/README.md"
    done
}

# ---- What is done with blocks that are not simply run ------------------------------------------

# Options, and arguments in capitals, are in the line of the script's head that says how it is called.
block_usage() {
    while read -r shell script arguments; do
        usage=$(sed -n "s|^#* *$shell $script||p" "$root/$script" | tr -d '[].|' | tr -s ' ' '\n')
        [ -n "$usage" ] || grep -q "$shell $script" "$root/$script"
        for argument in $(echo "$arguments" | sed 's/…//g' | tr -d '[]|'); do
            case $argument in
            -* | [A-Z]*) echo "$usage" | grep -q -x -e "$argument" ;;
            esac
        done
    done <"$1"
}

block_root() {
    sed 's/^apt-get install//' "$1" | tr -s ' ' '\n' | sed '/^$/d' >wanted
    while read -r package; do
        grep -q -E "(echo|\|\| echo) $package\$" "$root/examples/run.sh"
    done <wanted
    [ "$(wc -l <wanted)" -gt 3 ]
}

# Done before all pages.
block_install() {
    [ -n "$PKG_CONFIG_PATH" ]
}

# A program of the reader's own: that of the page stands in for it.
block_tool() {
    cp "$2/instances.c" "$2/tool.c"
    (cd "$2" && sh -eu "$1")
    (cd "$2" && reads ./tool)
}

block_static() {
    if echo 'int main(void) { return 0; }' | "$cc" -static -x c -o "$work/none" - -lyajl_s -lz; then
        block_tool "$1" "$2"
    fi
}

# A meson that sets up, builds only what a later command runs, and otherwise looks up whether there is such a test.
make_stand_ins() {
    mkdir stand-ins
    cat >stand-ins/meson <<CONFIG
#!/bin/sh
set -eu
case \$1 in
setup) exec $(command -v meson) "\$@" ;;
compile) exec ninja -C "\$3" tests/check_reader ;;
test)
    shift 3
    for name; do
        [ "\$name" = --suite ] || [ "\$name" = --verbose ] || grep -q -F -r "'\${name%-long}'" tests
    done
    ;;
*) exit 1 ;;
esac
CONFIG
    chmod +x stand-ins/meson
}

block_meson() {
    [ -e "$work/stand-ins" ] || (cd "$work" && make_stand_ins)
    (cd "$2" && PATH=$work/stand-ins:$PATH sh -eu "$1")
}

block_foreign() {
    sh -n "$1"
}

block_spark() {
    python3 -c 'import sys; compile(open(sys.argv[1]).read(), sys.argv[1], "exec")' "$1"
    touch "$work/untried"
}

# Columns are indented.
block_athena() {
    sed -n 's/^    \([a-z_]*\) [a-z]*.*/\1/p' "$1" >columns
    while read -r column; do
        grep -q -e "\.schema(.*[\" ]$column " "$root/docs/scale.md"
    done <columns
    [ "$(wc -l <columns)" -gt 3 ]
}

# The steps in its first line are folders of the library, or files of json/.
block_diagram() {
    head -n 1 "$1" | grep -o -e '-> [a-z]* --' | tr -d ' >-' >steps
    while read -r step; do
        [ -d "$root/lib/$step" ] || [ -e "$root/lib/json/$step.c" ]
    done <steps
    [ "$(wc -l <steps)" -gt 2 ]
}

block_excerpt() {
    while IFS= read -r line; do
        pattern=$(printf '%s\n' "$line" | sed 's/[][\.*^$]/\\&/g; s/…/.*/g')
        grep -q -e "$pattern" "$root"/tests/data/records/*/*.expected || { echo "$line" && false; }
    done <"$1"
}

fragment_of_cmake() {
    mkdir -p with-cmake
    cp "$2/instances.c" with-cmake/tool.c
    { printf 'cmake_minimum_required(VERSION 3.10)\nproject(tool C)\nadd_executable(tool tool.c)\n' && cat "$1"; } \
        >with-cmake/CMakeLists.txt
    cmake -S with-cmake -B with-cmake/build
    cmake --build with-cmake/build
    reads with-cmake/build/tool
}

fragment_of_meson() {
    mkdir -p with-meson/subprojects
    ln -s "$source" with-meson/subprojects/cloudtrail
    cp "$2/instances.c" with-meson/tool.c
    { echo "project('tool', 'c')" && cat "$1" && echo "executable('tool', 'tool.c', dependencies : cloudtrail)"; } \
        >with-meson/meson.build
    meson setup with-meson/build with-meson
    ninja -C with-meson/build
    reads with-meson/build/tool
}

# A path with … in it leads to a binding.
fragment_of_toml() {
    name=$(sed -n 's/^name = "\(.*\)"/\1/p' "$root$(sed -n 's/.*"…\(.*\)".*/\1/p' "$1")/Cargo.toml" | head -n 1)
    grep -q "^$name = " "$1"
}

fragment_of_sh() {
    module=$(sed -n 's/^module //p' "$root$(sed -n 's/.*=…//p' "$1")/go.mod")
    grep -q -e "-require $module@" "$1"
}

fragment_of_c() {
    stands_in_the_library "$1"
}

block_fragment() {
    "fragment_of_${1##*.}" "$1" "$2"
}

# ---- Languages ---------------------------------------------------------------------------------

# The programs of getting-started are built as its first one.
after_file() {
    # shellcheck disable=SC2046 # words
    case $1 in
    */instances.c | */first.c) ;;
    *.c) (cd "$source" && "$cc" -std=c11 -Wall -Wextra -Wpedantic -Werror -o "$(basename "$1" .c)" "$(basename "$1")" \
        $(pkg-config --cflags --libs cloudtrail)) ;;
    esac
}

# command: runs it in the copy of the sources, if its tool is there
print_by() {
    if is_defined "$1"; then
        (cd "$source" && "$@") >"$work/printed"
    else
        touch "$work/untried"
    fi
}

block_python() {
    if python3 -c 'import cffi'; then
        CTRAIL_LIBRARY=$(find "$stage" -name libcloudtrail.so)
        export CTRAIL_LIBRARY
        PYTHONPATH=$source/bindings/python print_by python3 "$1"
    else
        touch "$work/untried"
    fi
}

block_cpp() {
    cp "$1" page.cpp
    # shellcheck disable=SC2046 # words
    "${CXX:-c++}" -std=c++17 -Wall -Wextra -Wpedantic -Werror -o page-cpp page.cpp \
        $(pkg-config --cflags --libs cloudtrail)
    print_by "$work/page-cpp"
}

# The page has no tabs.
block_lua() {
    LUA_PATH="$source/bindings/lua/?.lua;;" CTRAIL_LIBRARY=$(find "$stage" -name libcloudtrail.so) \
        print_by luajit "$1"
    expand -t 4 "$work/printed" >expanded
    mv expanded "$work/printed"
}

# block, program, output: both are files of a binding, which its own tests run
is_of_binding() {
    cmp "$1" "$root/bindings/$2"
    cp "$root/bindings/$3" "$work/printed"
}

# Answers are compared by tests of their own, tests/sqlite.sh and tests/duckdb.sh.
block_sql() {
    touch "$work/untried"
}

block_go() {
    is_of_binding "$1" go/cmd/events/main.go go/events.expected
}

block_rust() {
    is_of_binding "$1" rust/examples/events.rs rust/events.expected
}

block_js() {
    is_of_binding "$1" node/events.mjs node/events.expected
}

block_java() {
    is_of_binding "$1" java/tests/Events.java java/events.expected
}

# Fast to build, since tests/duckdb.sh builds it as users do.
builds_for_duckdb() {
    CFLAGS=-O0
    export CFLAGS
    follow_page docs/duckdb.md "$source"
}

# ---- All of it ---------------------------------------------------------------------------------

unset DESTDIR
cd "$work" || exit 1
try 'the sources are copied' copy_sources
try 'examples/run.sh builds, and shows the programs' shows_the_programs
try 'the library is installed as the README says' installs
use_installed
try 'README.md' follow_page README.md "$source"
try 'the pictures are what its command draws' draws_the_pictures
try 'docs/getting-started.md' follow_page docs/getting-started.md "$source"
try 'docs/formats.md' follow_page docs/formats.md "$source"
try 'docs/patterns.md' follow_page docs/patterns.md "$source"
try 'docs/evidence.md' follow_page docs/evidence.md "$source"
try 'docs/columns.md' follow_page docs/columns.md "$source"
try 'docs/scale.md' follow_page docs/scale.md "$source"
try 'docs/bindings.md' follow_page docs/bindings.md "$source"
try 'docs/architecture.md' follow_page docs/architecture.md "$source"
try 'docs/performance.md' follow_page docs/performance.md "$source"
try 'docs/testing.md' follow_page docs/testing.md "$source"
try 'docs/duckdb.md' builds_for_duckdb
if echo '#include <sqlite3ext.h>' | "$cc" -fsyntax-only -x c - 2>/dev/null; then
    try 'docs/sqlite.md' follow_page docs/sqlite.md "$source"
else
    skip 'docs/sqlite.md' 'there are no headers of SQLite'
fi
finish
