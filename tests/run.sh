#!/bin/sh
# Builds the library, runs its tests, and those of the bindings that need no toolchain of their own.
#
#   sh tests/run.sh [--ci | --all] [--renew] [--fuzz-seconds N]
#
# --ci adds other builds, the slow tests in all of them, all bindings, fuzzing, the binary interface, analysers, coverage,
# other platforms. --all adds the rest of the platforms, Spark, and MC/DC. --renew first writes the expected files anew, for a
# person to review. --fuzz-seconds: for each target; 60 unless given with --ci and --all, else 0, which leaves them out.
#
# On Debian and Ubuntu, and as root, what is missing is installed first. The last line is "N passed, N failed, N
# skipped"; the exit status is 1 if anything failed, 2 for what cannot be tried.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
renew=
extent=usual
fuzz_seconds=

fail() {
    echo "run.sh: $*" >&2
    exit 2
}

usage() {
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit "$1"
}

while [ $# -gt 0 ]; do
    case $1 in
    --renew) renew=yes ;;
    --ci | --all) extent=${1#--} ;;
    --fuzz-seconds)
        [ $# -gt 1 ] || usage 2 >&2
        fuzz_seconds=$2
        shift
        ;;
    --help) usage 0 ;;
    *) usage 2 >&2 ;;
    esac
    shift
done
if [ -z "$fuzz_seconds" ]; then
    fuzz_seconds=60
    [ "$extent" != usual ] || fuzz_seconds=0
fi
case $fuzz_seconds in
*[!0-9]*) usage 2 >&2 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# shellcheck source=tests/packages.sh
. "$root/tests/packages.sh"
# shellcheck source=tests/build.sh
. "$root/tests/build.sh"
# shellcheck source=tests/tally.sh
. "$root/tests/tally.sh"

# ---- What is said meanwhile --------------------------------------------------------------------

begun=$(date +%s)
step=0
steps=0

elapsed() {
    seconds=$(($(date +%s) - begun))
    printf '%d:%02d' $((seconds / 60)) $((seconds % 60))
}

# The processor time of all that was run, in minutes; a subshell would say its own.
say_times() {
    times >"$work/times"
    spent=$(awk 'NR == 2 { gsub(/[ms]/, " "); printf "%.1f", $1 + $3 + ($2 + $4) / 60 }' "$work/times")
    echo "   $(elapsed) minutes, $spent of processor time; $passed passed, $failed failed, $skipped skipped so far"
}

announce() {
    step=$((step + 1))
    echo "== [$step of $steps, $(elapsed)] $*"
}

# Of standard input, the lines that tell how far meson, ninja, or a script is; ninja's at each quarter of its way.
show_progress() {
    quarter=0
    while IFS= read -r line; do
        case $line in
        '['[0-9]*/[0-9]*']'*)
            whole=${line#*/}
            whole=${whole%%]*}
            built=${line#\[}
            built=${built%%/*}
            if [ $((built * 4 / whole)) -gt "$quarter" ]; then
                quarter=$((built * 4 / whole))
                echo "   built $built of $whole"
            fi
            ;;
        *[0-9]/[0-9]*' cloudtrail:'*) echo "   ${line%%cloudtrail:*}${line#*cloudtrail:}" ;;
        'ok '* | 'not ok '* | '== '*) echo "   $line" ;;
        esac
    done
}

# ---- Building and testing ----------------------------------------------------------------------

# name, compiler, options of meson
build() {
    rm -f "$work/built"
    { set_up "$@" -Dwerror=true 2>&1 && touch "$work/built"; } | tee "$work/build" | show_progress
    [ ! -e "$work/built" ] || return 0
    grep -E -A 5 '(error|warning):|^FAILED|ERROR:' "$work/build" | head -n 40 | sed 's/^/    /'
    return 1
}

# title, arguments of meson test, then as build
try() {
    announce "$1"
    selection=$2
    shift 2
    log=$root/build/$1/meson-logs/testlog.json
    rm -f "$log"
    if ! build "$@"; then
        count_failure 'the build'
        return
    fi
    # shellcheck disable=SC2086 # words
    meson test -C "$root/build/$1" --no-rebuild $selection 2>&1 | tee "$work/test" | show_progress
    if [ ! -s "$log" ]; then
        sed 's/^/    /' "$work/test"
        count_failure 'meson test'
        return
    fi
    count_log "$log"
}

# What scripts tell of a run besides its cases.
figures='s/^# \(.*\(: [0-9]* cases\|inputs tried: [0-9]*\|are listed with reasons\|: enough\|^# TOTAL.*\)\)$/   \1/p'

# title, script, arguments
try_script() {
    announce "$1"
    script=$2
    shift 2
    { sh "$root/tests/$script" "$@" 2>"$work/errors" || true; } | tee "$work/tap" | show_progress
    sed -n "$figures" "$work/tap"
    count_tap "$work/tap"
    if ! grep -q '^1\.\.' "$work/tap"; then
        sed 's/^/    /' "$work/errors"
        count_failure "$script"
    fi
}

# arguments of bindings/run.sh; the last line of what it says are its counts
try_bindings() {
    announce 'Bindings'
    [ -z "$renew" ] || set -- --renew
    { sh "$root/bindings/run.sh" "$@" 2>&1 || true; } | tee "$work/bindings" | show_progress
    grep -v -e '^== ' -e '^[0-9]* passed' "$work/bindings" || true
    counts=$(sed -n '$s/^\([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped$/\1 \2 \3/p' "$work/bindings")
    if [ -z "$counts" ]; then
        count_failure 'the library for the bindings'
        return
    fi
    # shellcheck disable=SC2086 # three numbers
    add_counts $counts
}

# ---- Expected files ----------------------------------------------------------------------------

# command that writes expected files; what it cannot write is named
write_expected() {
    "$@" >"$work/renew" || grep '^not ok' "$work/renew" || true
}

renew_expected() {
    announce 'Expected files'
    # shellcheck disable=SC2086 # options
    build test-gcc gcc $sanitized || fail 'the build failed'
    CTRAIL_RENEW=1 write_expected "$root/build/test-gcc/tests/check_records"
    write_expected sh "$root/tests/programs.sh" "$root/build/test-gcc/examples" "$root" --update
    sh "$root/docs/pictures.sh" "$root/build/test-gcc/examples"
    write_expected sh "$root/tests/ec2_actions.sh" "$root/build/test-gcc" "$root" --update
    write_expected sh "$root/tests/sqlite.sh" --update
    echo '   written: read the difference before you commit it'
}

# ---- The steps ---------------------------------------------------------------------------------

programs='-Dexamples=true -Dbench=true'
sanitized="$programs -Db_sanitize=address,undefined"
release="--buildtype release"

run_sanitized() {
    without=
    [ "$extent" != usual ] || without='--no-suite slow'
    # shellcheck disable=SC2086 # options
    try 'gcc, ASan and UBSan' "$without" test-gcc gcc $sanitized
}

# Clang's sanitizers are in no shared library, so that ours is linked with undefined symbols.
run_clang() {
    # shellcheck disable=SC2086 # options
    try 'clang, ASan and UBSan' '' test-clang "$(find_clang)" $sanitized -Db_lundef=false
}

run_optimised() {
    # shellcheck disable=SC2086 # options
    try 'gcc, optimised' '' test-release gcc $programs $release -Dvector=true
}

run_amalgamated() {
    # shellcheck disable=SC2086 # options
    try 'gcc, optimised, the library as one file, without vector instructions' '' test-amalgamated gcc -Dexamples=true \
        $release -Damalgamated=true -Dvector=false
}

# The tests that read. ISA-L is for some machines; in whatever pieces damage comes to it, it notices it elsewhere.
run_without() {
    isal=
    ! have_library libisal || isal=-Dinflate=isal
    # shellcheck disable=SC2086 # options
    try 'gcc, optimised, without the fast parser, with ISA-L where it is' \
        'records records-long prefixes memory reader reader-long json json-long recovery recovery-long filter' \
        test-without gcc $release -Dfast=false $isal
}

# Those that read gzip.
run_libdeflate() {
    if ! have_library libdeflate; then
        echo 'gcc, optimised, with libdeflate: skipped, as there is no libdeflate'
        return
    fi
    # shellcheck disable=SC2086 # options
    try 'gcc, optimised, with libdeflate' 'records memory inflate reader symbols' test-libdeflate gcc $release \
        -Dinflate=libdeflate
}

# Those whose tools other tests need as well; but what is renewed is in all of them.
run_quick_bindings() {
    if [ -n "$renew" ]; then
        try_bindings
    else
        try_bindings c cpp lua python
    fi
}

run_bindings() {
    try_bindings
}

run_fuzzing() {
    try_script "Fuzzing, $fuzz_seconds seconds each" fuzz.sh --seconds "$fuzz_seconds" --compiler "$(find_clang)"
}

run_abi() {
    try_script 'The binary interface' abi.sh
}

run_analysers() {
    try_script 'Analysers' analysers.sh
}

run_coverage() {
    try_script 'Coverage' coverage.sh
}

run_packages() {
    if [ "$extent" = all ]; then
        try_script 'Packages' ../packaging/test.sh
    else
        try_script 'Packages' ../packaging/test.sh --quick
    fi
}

run_platforms() {
    if [ "$extent" = all ]; then
        try_script 'Other platforms' portability.sh
    else
        try_script 'Other platforms' portability.sh aarch64 s390x musl locales
    fi
}

run_spark() {
    try_script 'Spark' spark.sh
}

run_mcdc() {
    try_script 'MC/DC' coverage.sh --mcdc
}

# ---- All of it ---------------------------------------------------------------------------------

fuzzing=
[ "$fuzz_seconds" -eq 0 ] || fuzzing=run_fuzzing
usual='run_sanitized run_optimised'
ci="$usual run_clang run_amalgamated run_without run_libdeflate run_bindings $fuzzing run_abi run_analysers"
ci="$ci run_coverage run_platforms run_packages"
case $extent in
usual) list="$usual run_quick_bindings $fuzzing" ;;
ci) list=$ci ;;
*) list="$ci run_spark run_mcdc" ;;
esac
[ -z "$renew" ] || list="renew_expected $list"

want_tests
[ "$extent$fuzzing" = usual ] || want_clang
[ "$extent" = usual ] || want_ci
[ -z "$missing" ] || echo "Installing$missing"
install_missing >"$work/missing" || fail "$(cat "$work/missing")"

# shellcheck disable=SC2086 # words
set -- $list
steps=$#
for name in "$@"; do
    "$name"
    say_times
done

echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
