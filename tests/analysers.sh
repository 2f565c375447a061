#!/bin/sh
# What tools find in the library: ThreadSanitizer and valgrind while it runs, cppcheck, clang-tidy and gcc's analyser in its
# sources, shellcheck in the scripts. Nothing may be left: what is no fault is turned off with its reason, in .clang-tidy, tests/cppcheck.txt and
# tests/analyzer.txt. Prints TAP.
#
#   sh tests/analysers.sh [TOOL…]
#
# A tool is one of threads, valgrind, cppcheck, clang-tidy, analyzer, shellcheck; all of them unless named. What they need is installed
# on Debian, as root; a tool that cannot be had is skipped.
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
# shellcheck source=tests/packages.sh
. "$root/tests/packages.sh"
# shellcheck source=tests/build.sh
. "$root/tests/build.sh"

# The tool's name, then packages and the commands that tell whether they are there, two words each; else it is skipped.
has() {
    tool=$1
    shift
    missing=
    want_build
    while [ $# -gt 0 ]; do
        want "$1" have_command "$2"
        shift 2
    done
    install_missing >"$work/why" && return
    skip "$tool" "$(tail -n 1 "$work/why")"
    return 1
}

# ---- While it runs -----------------------------------------------------------------------------

run_threads() {
    TSAN_OPTIONS=halt_on_error=1 "$root/build/threads/tests/check_threads"
}

try_threads() {
    has 'ThreadSanitizer' gcc gcc || return 0
    try 'ThreadSanitizer: it builds' set_up threads gcc -Db_sanitize=thread --buildtype debugoptimized
    try 'ThreadSanitizer: sixteen threads, a reader each' run_threads
}

# program, its group of tests, or all of them
run_valgrind() {
    export CK_FORK=no
    [ -z "${2-}" ] || export CK_RUN_CASE="$2"
    valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all \
        --exit-on-first-error=yes "$root/build/valgrind/tests/check_$1" >"$work/tap"
    grep -q '^ok' "$work/tap"
    refused grep '^not ok' "$work/tap"
}

# The fixtures, whole; then by program. Their other groups do the same more often.
try_valgrind() {
    has valgrind valgrind valgrind || return 0
    try 'valgrind: it builds' set_up valgrind gcc --buildtype debugoptimized
    try 'valgrind: fixtures' run_valgrind records whole
    for program in details event ec2 instance_connect access filter value time table schema digest; do
        try "valgrind: $program" run_valgrind "$program"
    done
}

# ---- In its sources ----------------------------------------------------------------------------

run_cppcheck() {
    cppcheck --enable=warning,style,performance,portability --std=c11 --quiet --error-exitcode=1 -j 2 \
        --suppressions-list="$root/tests/cppcheck.txt" -I "$root/include" -I "$root/lib" "$root/lib"
}

try_cppcheck() {
    has cppcheck cppcheck cppcheck || return 0
    try cppcheck run_cppcheck
}

run_clang_tidy() {
    find "$root/lib" -name '*.c' -print0 |
        xargs -0 -P 2 -n 4 clang-tidy-14 --quiet -p "$root/build/analysers" >"$work/tidy" 2>"$work/tidy-errors"
    grep -E '(warning|error): ' "$work/tidy" | sort -u >"$work/findings" || true
    awk '!/^#/ { print $1 ":.*[" $2 }' "$root/tests/analyzer.txt" | sed 's/[[]/\\[/g' >"$work/explained"
    refused grep -v -f "$work/explained" "$work/findings"
}

try_clang_tidy() {
    has clang-tidy clang-tidy-14 clang-tidy-14 || return 0
    try 'clang-tidy: what it needs is built' set_up analysers gcc -Dtests=false -Ddefault_library=static
    try clang-tidy run_clang_tidy
}

# file: gcc's warnings about it, but for those of the table
analyze() {
    wrong=$(awk -v file="${1#"$root"/}" '$1 == file { print "-Wno-" $2 }' "$root/tests/analyzer.txt")
    # shellcheck disable=SC2086 # a word an option
    gcc -std=c11 -O2 -fanalyzer -Werror $wrong -I "$root/include" -I "$root/build/analysers/include" -I "$root/lib" \
        -c "$1" -o "$work/$(basename "$1").o"
}

# 0 or 1: every other file
analyze_half() {
    awk -v half="$1" 'NR % 2 == half' "$work/files" >"$work/half-$1"
    while read -r file; do
        analyze "$file"
    done <"$work/half-$1"
}

analyze_all() {
    find "$root/lib" -name '*.c' -print >"$work/files"
    analyze_half 0 &
    analyze_half 1
    wait $!
}

try_analyzer() {
    has "gcc's analyser" gcc gcc || return 0
    try "gcc's analyser: what it needs is built" set_up analysers gcc -Dtests=false -Ddefault_library=static
    try "gcc's analyser" analyze_all
}

# ---- In scripts --------------------------------------------------------------------------------

# All that say that they are for the shell, in their first line.
scripts() {
    grep -r -l -x -E --exclude-dir='build*' --exclude-dir=.git --exclude-dir=node_modules -e '#!/bin/sh' \
        -e '# shellcheck shell=sh.*' "$root"
}

run_shellcheck() {
    scripts >"$work/scripts"
    [ "$(wc -l <"$work/scripts")" -gt 30 ]
    xargs shellcheck <"$work/scripts"
}

try_shellcheck() {
    has shellcheck shellcheck shellcheck || return 0
    try shellcheck run_shellcheck
}

# ---- All of it ---------------------------------------------------------------------------------

[ $# -gt 0 ] || set -- threads valgrind cppcheck clang-tidy analyzer shellcheck
for wanted in "$@"; do
    case $wanted in
    threads | valgrind | cppcheck | analyzer | shellcheck) "try_$wanted" ;;
    clang-tidy) try_clang_tidy ;;
    *)
        sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
    esac
done
finish
