#!/bin/sh
# Doxygen makes the reference of the public headers, and misses nothing. Prints TAP.
#
#   sh tests/reference.sh
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
cd "$root" || exit 1

if ! command -v doxygen >/dev/null; then
    echo '1..0 # SKIP no doxygen'
    exit 0
fi

# folder of the headers: makes the reference of them, and prints what Doxygen warns of
make_reference() {
    { cat docs/Doxyfile && printf 'INPUT = %s\nOUTPUT_DIRECTORY = %s\n' "$1" "$work/reference"; } | doxygen - 2>&1
}

has_no_warning() {
    same "$(make_reference include/cloudtrail)" ''
    [ -s "$work/reference/html/cloudtrail_8h.html" ]
}

# Doxygen says nothing of constants: each has a comment behind it, or in front.
documents_constants() {
    awk '
        /^ +CTRAIL_[A-Z0-9_]+ = / {
            count++
            if (!/\/\*/ && (previous !~ /\*\/$/ || previous ~ / = |;/)) { print FILENAME ": " $0; bad = 1 }
        }
        { previous = $0 }
        END { exit bad || count < 70 }' include/cloudtrail/*.h
}

# header, member or function whose comment is taken away
misses() {
    rm -rf "$work/headers"
    cp -R include/cloudtrail "$work/headers"
    awk -v name="$2" '
        { line[NR] = $0; if (index($0, name)) found = NR }
        END {
            sub(/ *\/\*.*/, "", line[found])
            for (first = found; line[first - 1] ~ /\*\/$/ && line[first - 1] !~ /;/; first--)
                line[first - 1] = ""
            for (i = 1; i <= NR; i++) print line[i]
        }' "include/cloudtrail/$1" >"$work/headers/$1"
    make_reference "$work/headers" | grep "is not documented"
}

# Comments reach what they stand at: behind a member, in front of a function, with what looks like markup.
shows() {
    sed 's/<[^>]*>//g; s/&quot;/"/g; s/&#39;/'"'"'/g' "$work/reference/html/$1" >"$work/text"
    grep -q -F "$2" "$work/text"
}

try 'there is no warning' has_no_warning
try 'every constant has a comment' documents_constants
try 'a member without a comment is missed' misses cloudtrail.h 'ctrail_str event_time; '
try 'a function without a comment is missed' misses cloudtrail.h 'ctrail_event_record(const ctrail_event *event);'
try 'a member of a decoder without a comment is missed' misses ec2.h 'ctrail_str architecture; '
try 'a comment behind a member' shows structctrail__event.html 'sourceIPAddress; not always an address'
# shellcheck disable=SC2016 # expanded by another shell
try 'a comment over several lines' shows structctrail__ec2__state.html 'the low byte of `code`, the only one that counts'
try 'a comment in front of a member' shows \
    structctrail__ec2__modify__instance__credit__specification__request.html 'InstanceCreditSpecification'
try 'a comment in front of a function' shows cloudtrail_8h.html 'The last member of that name, or NULL.'
try 'a count' shows structctrail__event.html 'how many elements the list in front has'
try 'a path in quotes' shows cloudtrail_8h.html '"tags[\"a.b\"]"'
try 'the example' shows cloudtrail_8h.html 'complain('
finish
