# shellcheck shell=sh disable=SC2034,SC2154 # set here for the reader; root and work are of common.sh
# What the tests of packages share, which read it with ".": $dist, the log of two records, and a line of TAP for a case,
# which is run in a new folder of its own.

set -e
# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/../common.sh"
set +e
dist=$(CDPATH='' cd -- "$1" && pwd) || exit 2

unset CTRAIL_LIBRARY CTRAIL_PREFIX PKG_CONFIG_PATH LD_LIBRARY_PATH PYTHONPATH
LC_ALL=C
export LC_ALL

number=0
failed=0

# What the ten lines of each README print of it.
log=$work/aws-user-guide.json
cp "$root/examples/logs/aws-user-guide.json" "$log"
printed='2016-05-20T08:27:45Z TerminateInstances root
2018-09-21T21:38:00Z SendSSHPublicKey IAM-friendly-name'

# name, command; as no condition, where the shell would go on behind what failed
# shellcheck disable=SC2181
try() {
    number=$((number + 1))
    name_of_case=$1
    shift
    mkdir "$work/case-$number"
    (
        set -e
        cd "$work/case-$number"
        "$@"
    ) >"$work/output" 2>&1 </dev/null
    if [ $? -eq 0 ]; then
        echo "ok $number - $name_of_case"
    else
        tail -n 40 "$work/output" | sed 's/^/# /'
        echo "not ok $number - $name_of_case"
        failed=$((failed + 1))
    fi
    rm -rf --one-file-system "$work/case-$number"
}

# name, why
skip() {
    number=$((number + 1))
    echo "ok $number - $1 # SKIP $2"
}

finish() {
    echo "1..$number"
    [ "$failed" -eq 0 ]
}

refused() {
    ! "$@"
}

# The two are the same text.
same() {
    [ "$1" = "$2" ] && return
    printf 'found:    %s\nexpected: %s\n' "$1" "$2"
    return 1
}

# command: the README's program, installed somehow. Blanks at the ends of lines are the record's own.
reads() {
    same "$("$@" "$log" | sed 's/[[:blank:]]*$//; s/[[:blank:]][[:blank:]]*/ /g')" "$printed"
}

has_other_names() {
    nm -D --defined-only "$1" | grep -v ' ctrail_'
}

# library, platform: it asks for nothing but the C library, of no newer glibc than 2.17, and gives nothing but the interface.
holds_to_platform() {
    readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | tr '\n' ' ' >needed
    readelf -V "$1" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1 >newest || true
    case $2 in
    *-musl) same "$(cat needed) $(cat newest)" 'libc.so  ' ;;
    *)
        same "$(cat needed)" 'libc.so.6 '
        same "$( (cat newest && echo GLIBC_2.17) | sort -V | tail -n 1)" GLIBC_2.17
        ;;
    esac
    case $2 in
    *-x64-*) readelf -h "$1" | grep 'Machine: .*X86-64' ;;
    *-arm64-*) readelf -h "$1" | grep 'Machine: .*AArch64' ;;
    esac
    refused has_other_names "$1"
}
