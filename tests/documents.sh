#!/bin/sh
# Every page with a block of code is done by one of the tests, every link leads somewhere, the files that architecture.md
# lists are those of the library, and the limits that SECURITY.md names are the library's. Prints TAP.
#
#   sh tests/documents.sh
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
cd "$root" || exit 1

# A test that goes over all blocks of a page takes it apart, and names it.
is_followed() {
    grep -l -E '(follow_page|split_page) [^(]' tests/*.sh | xargs grep -l -E "(follow_page |=|/)$1"
}

# A block of code that is indented, or that is fenced by other signs, is one that no test sees.
has_no_other_blocks() {
    awk '/^ *```/ { inside = !inside } !inside && /^ *(~~~|````)|^    [^ ]/ { print; found = 1 } END { exit found }' "$1"
}

# What a heading is called in a link: small letters, hyphens for blanks, and no other signs.
anchors() {
    sed -n 's/^##* //p' "$1" | tr 'A-Z ' 'a-z-' | sed 's/[^a-z0-9_-]//g'
}

leads_somewhere() {
    file=${1%%#*}
    [ -z "$file" ] || [ -e "$folder/$file" ] || return
    case $1 in
    *.md\#*) anchors "$folder/$file" | grep -q -x -e "${1#*#}" ;;
    \#*) anchors "$page" | grep -q -x -e "${1#*#}" ;;
    esac
}

# page; links to other places are not followed
has_sound_links() {
    page=$1
    folder=$(dirname "$page")
    awk '/^ *```/ { inside = !inside } !inside' "$page" | tr '\n' ' ' | grep -o '](\([^)]*\))' | sed 's/^](//; s/)$//' |
        grep -v '^https\{0,1\}:' >"$work/links" || true
    while IFS= read -r link; do
        leads_somewhere "$link" || { echo "$link" && false; }
    done <"$work/links"
}

for page in README.md docs/*.md; do
    if grep -q '^ *```' "$page"; then
        try "$page is followed by a test" is_followed "$page"
    fi
    try "$page has no blocks of another form" has_no_other_blocks "$page"
done
for page in *.md docs/*.md; do
    try "the links of $page lead somewhere" has_sound_links "$page"
done

# folder: the files that architecture.md lists for it, a header and its source being one.
# shellcheck disable=SC2016 # code in a page
listed_files() {
    awk -v folder="$1" '
        /^##/ { inside = $0 == "### `" folder "`" }
        index($0, "`" folder "` is the") { inside = 1 }
        inside && /^`?[^|]/ && index($0, "`lib/services/ec2` is") && folder == "lib/services" { inside = 0 }
        inside && /^\| `/ { split($0, cell, "|"); print cell[2] }' docs/architecture.md |
        grep -o '`[^`]*`' | tr -d '`' | sed 's/\.h$//' | sort
}

lists_the_files() {
    same "$(listed_files "$1")" "$(find "$1" -maxdepth 1 -name '*.[ch]' | sed 's|.*/||; s|\.[ch]$||' | sort -u)"
}

for folder in lib/*/ lib/services/ec2/; do
    folder=${folder%/}
    try "architecture.md lists the files of $folder" lists_the_files "$folder"
done

# The option, its default as a constant of lib/reader/options.c, what SECURITY.md says of it, and what the header does.
states_limit() {
    sed -n "s/.*DEFAULT_$2[ =]*//p" lib/reader/options.c | head -n 1 | grep -q -F -e "$3"
    grep -F "| \`$1\`, " SECURITY.md | grep -q -F "| $4 |"
    grep -E "^ *uint(32|64)_t $1; " include/cloudtrail/cloudtrail.h | grep -q -F "default $5 */"
}

try 'the default of max_record_bytes' states_limit max_record_bytes RECORD_BYTES '((uint64_t)4 << 20)' \
    '4 MiB, settable up to 256 MiB' '4 MiB, at most 256 MiB'
try 'the default of max_memory_bytes' states_limit max_memory_bytes MEMORY_BYTES '((uint64_t)64 << 20)' '64 MiB' '64 MiB'
try 'the default of max_depth' states_limit max_depth DEPTH '128 }' 128 128
finish
