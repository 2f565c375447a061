#!/bin/sh
# Builds the fuzz targets with clang, libFuzzer and the sanitizers, and runs them, two at a time. Prints TAP.
#
#   sh tests/fuzz.sh [--seconds N | --runs N] [--seed N] [--compiler CLANG] [TARGET…]
#
# Each runs for 60 seconds unless another time, or a number of inputs, is given; without names, all of them do: calls,
# chunks, decoders, evidence, fast, filter, pattern, reader, ssh_key. They start from the fixtures and from what earlier
# runs kept in build/fuzz/found. The seed of the changes made to those is 1, so that a change of the library is judged by
# what it does; another one searches elsewhere, 0 anywhere. What breaks a target is written to build/fuzz.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=tests/build.sh
. "$root/tests/build.sh"
fuzz=$root/build/fuzz
limit=-max_total_time=60
seed=1
clang="clang-14"
wanted=

usage() {
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit "$1"
}

while [ $# -gt 0 ]; do
    case $1 in
    --seconds | --runs | --seed | --compiler)
        [ $# -gt 1 ] || usage 2 >&2
        case $1 in
        --seconds) limit=-max_total_time=$2 ;;
        --runs) limit=-runs=$2 ;;
        --seed) seed=$2 ;;
        *) clang=$2 ;;
        esac
        shift
        ;;
    --help) usage 0 ;;
    -*) usage 2 >&2 ;;
    *) wanted="$wanted $1" ;;
    esac
    shift
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# The target, the folder of its seeds, and the longest input: short ones are tried more often.
targets='calls calls 2048
chunks bytes 4096
decoders payloads 2048
evidence evidence 2048
fast objects 4096
filter filters 2048
pattern patterns 2048
reader bytes 4096
ssh_key keys 1500'

# In build/fuzz; what is said of a build that fails goes to standard error. With libdeflate where it is, so that small
# files of gzip that are read whole and in chunks are inflated in two ways.
build() {
    inflate=zlib
    ! pkg-config --exists libdeflate || inflate=libdeflate
    if ! set_up fuzz "$clang" -Dwerror=true -Dfuzz=true -Dtests=false -Db_sanitize=address,undefined -Db_lundef=false \
        -Dinflate=$inflate >"$work/build" 2>&1; then
        grep -E -A 5 '(error|warning):|^FAILED|ERROR:' "$work/build" | head -n 40 >&2
        return 1
    fi
}

# target, folder, longest input. Rare inputs are not preferred: to weigh them costs more than to try others.
run() {
    mkdir -p "$fuzz/found/fuzz_$1"
    "$fuzz/tests/fuzz_$1" "$limit" "-seed=$seed" -timeout=10 "-max_len=$3" -entropic=0 -print_final_stats=1 \
        -dict="$root/tests/fuzz/cloudtrail.dict" -artifact_prefix="$fuzz/fuzz_$1-" \
        "$fuzz/found/fuzz_$1" "$fuzz/seeds/$2" >"$work/$1" 2>&1 || echo "$1" >>"$work/failed"
}

number=0
touch "$work/failed"

# target: what it did, and how it ended
report() {
    number=$((number + 1))
    if grep -q -x "$1" "$work/failed"; then
        grep -E 'ERROR|SUMMARY|runtime error|^ *#|written to' "$work/$1" | tail -n 30 | sed 's/^/# /'
        echo "not ok $number - fuzz_$1"
    else
        sed -n "s/^stat::number_of_executed_units: */# fuzz_$1: inputs tried: /p" "$work/$1"
        echo "ok $number - fuzz_$1"
    fi
}

build
python3 "$root/tests/fuzz/seeds.py" "$fuzz/seeds"

other=
while read -r target seeds length; do
    case " $wanted " in
    '  ' | *" $target "*) ;;
    *) continue ;;
    esac
    run "$target" "$seeds" "$length" &
    if [ -z "$other" ]; then
        other=$target
        continue
    fi
    wait
    report "$other"
    report "$target"
    other=
done <<END
$targets
END
wait
[ -z "$other" ] || report "$other"
echo "1..$number"
[ "$number" -gt 0 ] && [ ! -s "$work/failed" ]
