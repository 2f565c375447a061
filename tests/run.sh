#!/bin/sh
# Builds the library in several ways, runs all tests in each, then those of the bindings, then the fuzz targets.
#
#   sh tests/run.sh [--ci | --all] [--renew] [--fuzz-seconds N]
#
# --ci adds what takes half an hour more: the slow tests in all builds, the binary interface, analysers, coverage, other
# platforms. --all adds the rest of the platforms, and MC/DC. --renew first writes the expected files anew, for a person
# to review. --fuzz-seconds: for each target, 20 unless given, 60 with --ci and --all; 0 leaves them out.
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
    [ "$extent" != usual ] || fuzz_seconds=20
fi
case $fuzz_seconds in
*[!0-9]*) usage 2 >&2 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# ---- What is needed ----------------------------------------------------------------------------

# shellcheck source=tests/packages.sh
. "$root/tests/packages.sh"
# shellcheck source=tests/build.sh
. "$root/tests/build.sh"

# Clang's run-time libraries are a package of their own.
can_fuzz() {
    clang=$(find_clang) || return 1
    echo 'int LLVMFuzzerTestOneInput(const char *d, long n); int LLVMFuzzerTestOneInput(const char *d, long n) { return !d && n; }' |
        "$clang" -fsanitize=fuzzer,address,undefined -x c - -o "$work/can_fuzz" >/dev/null 2>&1
}

# Its package would take the place of another daemon for the log of the system, which is not ours to remove.
may_install_syslog_ng() {
    ! have_command dpkg-query ||
        ! dpkg-query --show --showformat '${db:Status-Status} ${Provides}\n' | grep -q '^installed .*system-log-daemon'
}

# The Debian packages of what is not there.
missing_packages() {
    have_command gcc || echo gcc
    have_command g++ || echo g++
    have_command meson || echo meson
    have_command ninja ninja-build samu || echo ninja-build
    have_command pkg-config || echo pkg-config
    have_library yajl || echo libyajl-dev
    have_library zlib || echo zlib1g-dev
    have_library libisal || [ -z "$isal" ] || echo libisal-dev
    have_library check || echo check
    find_clang >/dev/null || echo clang-14
    can_fuzz || echo libclang-rt-14-dev
    have_command valgrind || echo valgrind
    have_command ssh-keygen || echo openssh-client
    have_command jq || echo jq
    have_command cmake || echo cmake
    have_command doxygen || echo doxygen
    have_command mandoc || echo mandoc
    have_command xmllint || echo libxml2-utils
    have_command luajit || echo luajit
    have_command python3 || echo python3
    python3 -c 'import cffi' 2>/dev/null || echo python3-cffi
    have_library syslog-ng || ! may_install_syslog_ng || echo syslog-ng-core syslog-ng-dev
    have_command sqlite3 || echo sqlite3
    have_library sqlite3 || echo libsqlite3-dev
}

install_packages() {
    if [ ! -f /etc/debian_version ] || ! have_command apt-get; then
        fail "please install what these Debian packages hold:" "$@"
    fi
    [ "$(id -u)" = 0 ] || fail "please install: apt-get install" "$@"
    echo "Installing" "$@"
    export DEBIAN_FRONTEND=noninteractive
    if ! { apt-get update && apt-get install --yes --no-install-recommends "$@"; } >"$work/apt" 2>&1; then
        cat "$work/apt" >&2
        fail "cannot be installed:" "$@"
    fi
}

# ---- Counting ----------------------------------------------------------------------------------

passed=0
failed=0
skipped=0

add_counts() {
    passed=$((passed + $1))
    failed=$((failed + $2))
    skipped=$((skipped + $3))
}

# Adds the TAP lines of a file; what failed is shown, with the comments in front of it.
count_tap() {
    counts=$(awk '
        /^ok .*# SKIP/ { skipped++; next }
        /^ok / { passed++ }
        /^not ok / { failed++ }
        END { print passed + 0, failed + 0, skipped + 0 }' "$1")
    # shellcheck disable=SC2086 # three numbers
    add_counts $counts
    awk '
        /^#/ { comments = comments "    " $0 "\n"; next }
        /^not ok / { printf "%s    %s\n", comments, $0 }
        { comments = "" }' "$1" | cut -c 1-400
}

# A failure that no line of TAP tells of.
count_failure() {
    echo "    not ok - $*"
    add_counts 0 1 0
}

# ---- Building and testing ----------------------------------------------------------------------

# name, compiler, options of meson
build() {
    if ! set_up "$@" -Dwerror=true >"$work/build" 2>&1; then
        grep -E -A 5 '(error|warning):|^FAILED|ERROR:' "$work/build" | head -n 40 | sed 's/^/    /'
        return 1
    fi
}

# Programs that failed without a line of TAP that says so: they crashed, or were too slow.
crashes='select(.result != "OK" and .result != "SKIP" and ((.stdout // "") | test("(^|\n)not ok ") | not))'

# meson's log: an object a line, one for each program.
count_log() {
    jq -r '.stdout // ""' "$1" >"$work/tap"
    count_tap "$work/tap"
    jq -r "$crashes"' | (.stderr // "") | split("\n")[:30][] | "    " + .' "$1"
    jq -r "$crashes"' | .name + ": " + .result' "$1" >"$work/crashed"
    while read -r crashed; do
        count_failure "$crashed"
    done <"$work/crashed"
}

# Tests to run in the builds that follow, empty: all; or --no-suite slow, to leave slow ones out.
only=
without=

# title, then as build
try() {
    echo "== $1"
    shift
    log=$root/build/$1/meson-logs/testlog.json
    rm -f "$log"
    if ! build "$@"; then
        count_failure 'the build'
        return
    fi
    # shellcheck disable=SC2086 # names
    meson test -C "$root/build/$1" --no-rebuild $without $only >"$work/test" 2>&1 || true
    if [ ! -s "$log" ]; then
        sed 's/^/    /' "$work/test"
        count_failure 'meson test'
        return
    fi
    before_passed=$passed
    before_failed=$failed
    before_skipped=$skipped
    count_log "$log"
    echo "   $((passed - before_passed)) passed, $((failed - before_failed)) failed, $((skipped - before_skipped)) skipped"
}

renew_expected() {
    echo '== Expected files'
    build "$@" || fail 'the build failed'
    CTRAIL_RENEW=1 "$root/build/$1/tests/check_records" >"$work/renew" || grep '^not ok' "$work/renew" || true
    sh "$root/tests/programs.sh" "$root/build/$1/examples" "$root" --update >"$work/renew" ||
        grep '^not ok' "$work/renew" || true
    sh "$root/docs/pictures.sh" "$root/build/$1/examples"
    sh "$root/tests/ec2_actions.sh" "$root/build/$1" "$root" --update >"$work/renew" ||
        grep '^not ok' "$work/renew" || true
    sh "$root/tests/sqlite.sh" --update >"$work/renew" || grep '^not ok' "$work/renew" || true
    echo '   written: read the difference before you commit it'
}

# ---- Scripts -----------------------------------------------------------------------------------

# What scripts tell of a run besides its cases.
figures='s/^# \(.*\(: [0-9]* cases\|inputs tried: [0-9]*\|are listed with reasons\|: enough\|^# TOTAL.*\)\)$/   \1/p'

# title, script, arguments
try_script() {
    echo "== $1"
    script=$2
    shift 2
    sh "$root/tests/$script" "$@" >"$work/tap" 2>"$work/errors" || true
    sed -n "$figures" "$work/tap"
    count_tap "$work/tap"
    if ! grep -q '^1\.\.' "$work/tap"; then
        sed 's/^/    /' "$work/errors"
        count_failure "$script"
    fi
}

try_fuzzing() {
    [ "$fuzz_seconds" -eq 0 ] ||
        try_script "Fuzzing, $fuzz_seconds seconds each" fuzz.sh --seconds "$fuzz_seconds" --compiler "$clang"
}

# ---- Bindings ----------------------------------------------------------------------------------

# Those whose tools are there; the script names the others, and ends with the counts.
test_bindings() {
    echo '== Bindings'
    if [ -n "$renew" ]; then
        set -- --renew
    fi
    sh "$root/bindings/run.sh" "$@" >"$work/bindings" 2>&1 || true
    sed -e '$d' -e 's/^/   /' "$work/bindings"
    counts=$(sed -n '$s/^\([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped$/\1 \2 \3/p' "$work/bindings")
    if [ -z "$counts" ]; then
        count_failure 'the library for the bindings'
        return
    fi
    # shellcheck disable=SC2086 # three numbers
    add_counts $counts
}

# ---- All of it ---------------------------------------------------------------------------------

# ISA-L is for some machines.
isal=
case $(uname -m) in
x86_64 | aarch64) isal=-Disal=true ;;
esac

missing=$(missing_packages)
# shellcheck disable=SC2086 # one word a package
[ -z "$missing" ] || install_packages $missing

# Clang's sanitizers are in no shared library, so that ours is linked with undefined symbols.
clang=$(find_clang)
sanitized='-Dexamples=true -Dbench=true -Db_sanitize=address,undefined'
sanitized_by_clang='-Db_sanitize=address,undefined -Db_lundef=false'

# shellcheck disable=SC2086 # options
{
    [ -z "$renew" ] || renew_expected test-gcc gcc $sanitized
    try 'gcc, ASan and UBSan' test-gcc gcc $sanitized
    [ "$extent" != usual ] || without='--no-suite slow'
    try 'clang, ASan and UBSan' test-clang "$clang" -Dexamples=true -Dbench=true $sanitized_by_clang
    try 'gcc, optimised' test-release gcc -Dexamples=true -Dbench=true --buildtype release -Dvector=true
    try 'gcc, optimised, the library as one file, without vector instructions' test-amalgamated gcc -Dexamples=true \
        --buildtype release -Damalgamated=true -Dvector=false
    only='records prefixes memory reader json recovery filter'
    try 'gcc, optimised, without the faster parser, with ISA-L where it is' test-without gcc --buildtype release -Dfast=false $isal
    test_bindings
    try_fuzzing
}
case $extent in
ci | all)
    try_script 'The binary interface' abi.sh
    try_script 'Analysers' analysers.sh
    try_script 'Coverage' coverage.sh
    ;;
esac
case $extent in
ci) try_script 'Other platforms' portability.sh aarch64 s390x musl locales ;;
all)
    try_script 'Other platforms' portability.sh
    try_script 'MC/DC' coverage.sh --mcdc
    ;;
esac

echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
