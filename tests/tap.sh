# shellcheck shell=sh
# What scripts in this folder share, which read it with ".": the folder of the sources, one to work in, a line of
# TAP for each case, what the headers declare, compilers, and the program of the README.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

LC_ALL=C
export LC_ALL

number=0
failed=0

# name, command; as no condition, where the shell would go on behind what failed
# shellcheck disable=SC2181
try() {
    number=$((number + 1))
    name=$1
    shift
    (
        set -e
        "$@"
    ) >"$work/output" 2>&1 </dev/null
    if [ $? -eq 0 ]; then
        echo "ok $number - $name"
    else
        tail -n 40 "$work/output" | sed 's/^/# /'
        echo "not ok $number - $name"
        failed=$((failed + 1))
    fi
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

# The compiler of that name, or of the newest version that has its number behind it.
find_compiler() {
    for name in "$1" "$1-19" "$1-18" "$1-17" "$1-16" "$1-15" "$1-14" "$1-13"; do
        if command -v "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
}

# The two are the same text.
same() {
    [ "$1" = "$2" ] && return
    printf 'found:    %s\nexpected: %s\n' "$1" "$2"
    return 1
}

refused() {
    ! "$@"
}

# The names of the functions that the headers given declare, joined over lines up to their semicolon.
declared() {
    cat "$@" | awk '
        /^CTRAIL_API / { inside = 1; text = "" }
        inside { text = text " " $0 }
        inside && /;/ {
            sub(/\(.*/, "", text)
            sub(/.*[^A-Za-z0-9_]/, "", text)
            print text
            inside = 0
        }' | sort
}

# The program of the README, and what it prints of the log there.
readme_program() {
    awk '/^```c$/ { inside = 1; next } /^```$/ { if (inside) exit } inside' "$root/README.md"
}
log=$root/examples/logs/aws-user-guide.json
printed='2016-05-20T08:27:45Z TerminateInstances i-1a2b3c4d by root (root)'

# command: the README's program, built somehow
reads() {
    same "$("$@" "$log")" "$printed"
}

# block: all its lines stand in a source file of the library, in this order; between them may be others
stands_in_the_library() {
    for file in "$root"/lib/*/*.c "$root"/lib/*/*/*.c; do
        awk -v wanted="$1" '
            BEGIN { while ((getline text < wanted) > 0) line[count++] = text }
            $0 == line[found + 0] { found++ }
            END { exit !count || found < count }' "$file" && return
    done
    echo 'stands nowhere in the library' && false
}

# ---- Pages -------------------------------------------------------------------------------------

# page, folder: writes the code blocks of a page as 001.sh, 002.text … into the folder, and beside each the name of the
# file that it is, if the line in front of it says one, `tool.c`:, and the second word behind the fence, if it has one.
split_page() {
    mkdir -p "$2"
    awk -v folder="$2" '
        /^ *```/ && !inside { inside = 1; indent = match($0, /`/) - 1; info = substr($0, indent + 4)
            split(info, words, " "); file = sprintf("%s/%03d.%s", folder, ++count, words[1] ? words[1] : "none")
            printf "" >file
            if (name) print name >(file ".name")
            if (words[2]) print words[2] >(file ".word")
            next }
        /^ *```$/ { inside = 0; name = ""; close(file); close(file ".name"); close(file ".word"); next }
        inside { print substr($0, indent + 1) >file; next }
        /^`[^`]*`:$/ { name = substr($0, 2, length($0) - 3); next }
        NF { name = "" }' "$1"
}

# What a block says, without blanks at the ends of lines, which a page does not keep.
without_blanks() {
    sed 's/[[:blank:]]*$//' "$@"
}

# Does nothing for a text behind commands that could not be tried.
ends_like() {
    [ ! -e "$work/untried" ] || return 0
    same "$(tail -n "$(wc -l <"$1")" "$work/printed" | without_blanks)" "$(without_blanks "$1")"
}

is_defined() {
    command -v "$1" >/dev/null
}

# block, folder, page: a block with a second word is for a function of the test, block_WORD, as one in another language is
# for block_LANGUAGE; a block with a name becomes this file; commands run; and a text behind them is how they end.
follow_block() {
    language=${1##*.}
    if [ -e "$1.word" ]; then
        "block_$(cat "$1.word")" "$1" "$2" "$3"
    elif [ -e "$1.name" ]; then
        file=$2/$(cat "$1.name")
        mkdir -p "$(dirname "$file")"
        cp "$1" "$file"
        ! is_defined after_file || after_file "$file"
    elif [ "$language" = text ]; then
        ends_like "$1"
    elif [ "$language" = sh ]; then
        rm -f "$work/untried"
        (cd "$2" && sh -eu "$1") >"$work/printed"
    elif is_defined "block_$language"; then
        rm -f "$work/untried"
        "block_$language" "$1" "$2" "$3"
    else
        echo "nothing is done with this block" && false
    fi
}

# page, folder: does what the page says, in the folder, word for word.
follow_page() {
    blocks=$work/blocks-of-$(basename "$1")
    split_page "$root/$1" "$blocks"
    mkdir -p "$2"
    followed=0
    for block in "$blocks"/*; do
        case $block in
        *.name | *.word) continue ;;
        esac
        echo "$block"
        follow_block "$block" "$2" "$1"
        followed=$((followed + 1))
    done
    [ "$followed" -gt 0 ]
}
