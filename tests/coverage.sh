#!/bin/sh
# What of lib/ the tests run: every line that none of them does must be listed in tests/uncovered.txt, with the reason.
# Prints TAP, and the figures as comments.
#
#   sh tests/coverage.sh [--mcdc]
#
# The library is built so that each piece of memory is a block of its own, and can fail in check_memory. --mcdc reports
# which conditions were shown to matter by themselves (MC/DC), with clang 19 or later, instead.
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
# shellcheck source=tests/packages.sh
. "$root/tests/packages.sh"
# shellcheck source=tests/build.sh
. "$root/tests/build.sh"

# Check programs; chains of digests are verified by ctrail-verify. What they read of real records is not counted on; what threads count is wrong, unless it is counted three times as
# slowly, and others run the same lines. The longest ones do not come last.
programs() {
    find "$build/tests" -maxdepth 1 -name 'check_*' -type f -perm -u+x ! -name check_corpus ! -name check_threads | sort -r
}

# Runs all programs, two at a time; they are in "build".
run_programs() {
    # shellcheck disable=SC2016 # expanded by another shell
    programs |
        xargs -P 2 -I '{}' sh -c '"$1" >"$2/$(basename "$1").tap" 2>&1 || echo "$1"' sh '{}' "$work" >"$work/failed"
    [ ! -s "$work/failed" ] || tail -n 3 "$work"/*.tap
    refused test -s "$work/failed"
    if [ -x "$build/examples/ctrail-verify" ]; then
        python3 "$root/tests/verify.py" "$build/examples/ctrail-verify" >"$work/verify" || { grep -v '^ok' "$work/verify"; false; }
    fi
}

# ---- Lines and branches ------------------------------------------------------------------------

can_count() {
    missing=
    want_build
    want gcovr have_command gcovr
    want openssh-client have_command ssh-keygen
    want openssl have_command openssl
    want python3 have_command python3
    install_missing
}

count_lines() {
    find "$build" -name '*.gcda' -exec rm -f '{}' +
    run_programs
    (cd "$build" && gcovr --root "$root" --filter "$root/lib/" --gcov-ignore-parse-errors --json "$work/coverage.json" .)
}

are_listed() {
    test -s "$work/report" && refused grep '^not listed' "$work/report"
}

lines_and_branches() {
    if ! can_count >"$work/why"; then
        skip 'lines and branches' "$(tail -n 1 "$work/why")"
        return
    fi
    build=$root/build/coverage
    try 'lines and branches: it builds' set_up coverage gcc -Ddefault_library=static -Dexamples=true -Db_coverage=true --buildtype debug \
        -Dc_args=-DCTRAIL_SMALL_BLOCKS
    try 'lines and branches: all programs pass' count_lines
    python3 "$root/tests/coverage.py" "$work/coverage.json" "$root" >"$work/report" || true
    grep '^#' "$work/report"
    try 'lines that no test runs are listed' are_listed
    try 'at least 95 of 100 branches are taken' grep '^# branches.* enough' "$work/report"
}

# ---- MC/DC -------------------------------------------------------------------------------------

find_version() {
    first_command "$1-19" "$1-20" "$1-21"
}

can_tell_conditions() {
    missing=
    want_build
    want clang-19 find_version clang
    want llvm-19 find_version llvm-cov
    want libclang-rt-19-dev sh -c 'ls /usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.profile-*'
    install_missing
}

count_conditions() {
    export LLVM_PROFILE_FILE="$work/%p.profraw"
    run_programs
    "$(find_version llvm-profdata)" merge -o "$work/merged" "$work"/*.profraw
    # shellcheck disable=SC2046 # words
    "$(find_version llvm-cov)" report --show-mcdc-summary --show-region-summary=false \
        --instr-profile "$work/merged" $(objects) --sources "$root/lib" >"$work/conditions"
}

# Any program has the whole of the library only if it uses it, so that all are named.
objects() {
    programs | sed 's/^/-object /'
}

conditions() {
    if ! can_tell_conditions >"$work/why"; then
        skip 'MC/DC' "$(tail -n 1 "$work/why")"
        return
    fi
    build=$root/build/mcdc
    flags='-fprofile-instr-generate -fcoverage-mapping -fcoverage-mcdc'
    try 'MC/DC: it builds' set_up mcdc "$(find_version clang)" -Ddefault_library=static --buildtype debug \
        "-Dc_args=-DCTRAIL_SMALL_BLOCKS $flags" "-Dc_link_args=$flags"
    try 'MC/DC: all programs pass, and the report is made' count_conditions
    [ ! -s "$work/conditions" ] || sed -n -e '1p' -e '/^TOTAL/p' "$work/conditions" | sed 's/^/# /'
}

case ${1-} in
--mcdc) conditions ;;
'') lines_and_branches ;;
*)
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
finish
