#!/bin/sh
# The manual pages: they are sound, and say what the programs and the headers do. Prints TAP.
#
#   sh tests/manual.sh BUILD-DIRECTORY
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
build=$(CDPATH='' cd -- "$1" && pwd)
pages=$build/docs/man
programs=$build/examples
cd "$work" || exit 1

# ---- All pages ---------------------------------------------------------------------------------

is_sound_for_mandoc() {
    same "$(mandoc -T lint -W warning "$1" 2>&1)" ''
}

is_sound_for_groff() {
    same "$(groff -mandoc -ww -z -T utf8 "$1" 2>&1)" ''
}

# tool, page
try_tool() {
    name="$(basename "$2"): no warning of $1"
    if command -v "$1" >/dev/null; then
        try "$name" "is_sound_for_$1" "$2"
    else
        skip "$name" "there is no $1"
    fi
}

# ---- Programs ----------------------------------------------------------------------------------

# "--read-only true|false", "-j, --threads N" … of --help, and of a page.
options_of_help() {
    "$programs/$1" --help | sed -n 's/^  \(-.*\)  .*/\1/p' | sed 's/   *.*//; s/ *$//'
}

options_of_page() {
    sed -n 's/^\.It Fl //p' "$pages/$1.1" |
        sed 's/^/-/; s/ , Fl /, -/g; s/ Ns | Ns Cm /|/g; s/ Ar / /g; s/ Cm / /g'
}

has_the_options() {
    options_of_help "$1" >help
    options_of_page "$1" >page
    diff help page
    [ "$(wc -l <help)" -gt 8 ]
}

has_the_statuses() {
    "$programs/$1" --help | sed -n 's/^  \([0-9][0-9]*\)  .*/\1/p' >help
    sed -n 's/^\.It \([0-9][0-9]*\)$/\1/p' "$pages/$1.1" >page
    diff help page
    [ -s help ]
}

has_the_example() {
    example=$("$programs/$1" --help | sed -n '/^Example:$/,$s/^  //p')
    [ -n "$example" ]
    grep -q -x -F ".Dl $example" "$pages/$1.1"
}

# ---- The library -------------------------------------------------------------------------------

# All of the first are words of the page.
are_in_the_page() {
    # shellcheck disable=SC1003 # a backslash
    tr -s ' ,\\' '\n' <"$pages/cloudtrail.3" | sort -u >words
    sort -u "$1" | comm -23 - words >missing
    same "$(cat missing)" ''
    [ "$(wc -l <"$1")" -gt "$2" ]
}

names_the_functions() {
    declared "$root"/include/cloudtrail/*.h >functions
    are_in_the_page functions 40
}

names_no_others() {
    grep -o 'Fn ctrail_[a-z0-9_]*' "$pages/cloudtrail.3" | sed 's/^Fn //' | sort -u >named
    declared "$root"/include/cloudtrail/*.h | comm -13 - named >invented
    same "$(cat invented)" ''
}

every_function_has_a_page() {
    while read -r function; do
        grep -q -x ".Nm $function" "$pages/$function.3"
        grep -q "[ *]$function(" "$pages/$function.3"
        sed -n '/^\.Sh DESCRIPTION$/,/^\.Sh SEE ALSO$/p' "$pages/$function.3" | grep -q '^[^.]'
    done <functions
}

names_the_codes() {
    awk '/^typedef int32_t ctrail_rc;/ { inside = 1 } inside && /^};/ { exit } inside' \
        "$root/include/cloudtrail/cloudtrail.h" | grep -o '^    CTRAIL_[A-Z_]*' | tr -d ' ' >codes
    are_in_the_page codes 20
}

has_an_example_that_runs() {
    sed -n '/^\.Bd -literal/,/^\.Ed/p' "$pages/cloudtrail.3" | sed '1d; $d; s/\\e/\\/g' >example.c
    # shellcheck disable=SC2046 # words
    ${CC:-cc} -Wall -Wextra -Wpedantic -Werror -I "$root/include" -I "$build/include" \
        -o example example.c "$build/libcloudtrail.a" $(pkg-config --libs yajl zlib)
    same "$(./example "$log")" "$(printf '%s\n%s' '2016-05-20T08:27:45Z TerminateInstances by root' \
        '2018-09-21T21:38:00Z SendSSHPublicKey  by IAM-friendly-name')"
}

# ---- All of it ---------------------------------------------------------------------------------

for page in "$pages"/*.[0-9]; do
    try_tool mandoc "$page"
    try_tool groff "$page"
done
for program in ctrail-credentials ctrail-json ctrail-list ctrail-ssh-audit ctrail-timeline ctrail-verify; do
    try "$program(1) has the options of --help, and no other" has_the_options "$program"
    try "$program(1) has its exit statuses" has_the_statuses "$program"
    try "$program(1) has its example" has_the_example "$program"
done
try 'cloudtrail(3) names every function' names_the_functions
try 'cloudtrail(3) names no other' names_no_others
try 'every function has a page' every_function_has_a_page
try 'cloudtrail(3) names every code' names_the_codes
try 'the example of cloudtrail(3) runs' has_an_example_that_runs
finish
