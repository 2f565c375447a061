#!/bin/sh
# What the shells complete of the programs' command lines. Prints TAP.
#
#   sh tests/completions.sh BUILD-DIRECTORY
#
# zsh and fish are asked where they are installed.
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
build=$(CDPATH='' cd -- "$1" && pwd)
programs=$build/examples
completions=$programs/completions
PATH=$programs:$PATH # which are asked for names of columns
mkdir -p "$work/here/a folder"
cd "$work/here" || exit 1
touch one.json 'a folder/two.json' pattern.json

# "--format", of --help
options_of() {
    "$programs/$1" --help | sed -n 's/^  \(-[a-z], \)\{0,1\}\(--[a-z-]*\).*/\2/p' | sort
}

# ---- bash --------------------------------------------------------------------------------------

# program, words of its command line, the last of which is completed, as bash parts them: --format = c
cat >../complete.bash <<'EOF'
source "$1"
COMP_WORDS=("${@:2}")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
"$(complete -p "$2" | sed 's/.* -F \([^ ]*\) .*/\1/')"
[[ ${#COMPREPLY[@]} -eq 0 ]] || printf '%s\n' "${COMPREPLY[@]}"
EOF

# what comes, words
bash_completes() {
    wanted=$1
    shift
    same "$(bash ../complete.bash "$completions/$1" "$@" | sort | tr '\n' ' ')" "$wanted"
}

bash_has_all_options() {
    bash ../complete.bash "$completions/$1" "$1" -- >../found
    sort ../found >../sorted
    options_of "$1" | diff - ../sorted
    [ "$(wc -l <../sorted)" -gt 15 ]
}

try_bash() {
    for program in ctrail-json ctrail-list ctrail-ssh-audit ctrail-timeline; do
        try "bash: all options of $program" bash_has_all_options "$program"
    done
    try 'bash: options that begin so' bash_completes '--failed --format ' ctrail-list --f
    try 'bash: one in its place among others' bash_completes '--unique --until --username ' ctrail-json --failed one.json --u
    try 'bash: formats' bash_completes 'csv json table ' ctrail-list --format ''
    try 'bash: the formats of another program' bash_completes 'csv json svg table ' ctrail-timeline --format ''
    try 'bash: a format that begins so' bash_completes 'csv ' ctrail-list --format c
    try 'bash: a format behind =' bash_completes 'csv json table ' ctrail-list --format =
    try 'bash: a format behind = that begins so' bash_completes 'json ' ctrail-list --format = j
    try 'bash: true and false' bash_completes 'true ' ctrail-json --read-only t
    try 'bash: nothing for what is not known' bash_completes '' ctrail-list --region ''
    try 'bash: nothing for a short option' bash_completes '' ctrail-list -j ''
    try 'bash: files' bash_completes 'one.json ' ctrail-list --failed o
    try 'bash: a folder with a blank in its name' bash_completes 'a folder ' ctrail-list a
    try 'bash: a file with a pattern' bash_completes '@pattern.json ' ctrail-list --pattern @p
    try 'bash: no file with a pattern that is JSON' bash_completes '' ctrail-list --pattern p
    try 'bash: columns' bash_completes 'eventName ' ctrail-list --columns eventN
    try 'bash: columns behind a comma' bash_completes 'eventID,decoded.userName ' ctrail-list --count-by = eventID,decoded.us
    try 'bash: a column behind -' bash_completes '-eventTime ' ctrail-list --sort -eventTi
    try 'bash: no options of another program' bash_completes '' ctrail-list --raw
}

# ---- zsh ---------------------------------------------------------------------------------------

# _arguments gets a word for each option: '--format=[how to print it]:format:(table csv json)'.
zsh_has_all_options() {
    zsh -n "$completions/_$1"
    zsh -f -c '_arguments() { print -rl -- "$@" } && source "$1"' zsh "$completions/_$1" >../specs
    sed -n 's/^\*\{0,1\}\(([^)]*)\)\{0,1\}\(--[a-z-]*\).*/\2/p' ../specs | sort >../found
    options_of "$1" | diff - ../found
    grep -q -x -F '*:file:_files' ../specs
}

zsh_has_words() {
    zsh -f -c '_arguments() { print -rl -- "$@" } && source "$1"' zsh "$completions/_ctrail-list" >../specs
    grep -q -x -F -e '--format=[how to print it]:format:(table csv json)' ../specs
    grep -q -x -F -e "(-j --jobs)-j+[read so many files at once]:N:" ../specs
    grep -q -x -F -e "--csv-safe[in CSV, put ' before what a spreadsheet may compute]" ../specs
}

try_zsh() {
    for program in ctrail-json ctrail-list ctrail-ssh-audit ctrail-timeline; do
        try "zsh: all options of $program" zsh_has_all_options "$program"
    done
    try 'zsh: words and descriptions' zsh_has_words
}

# ---- fish --------------------------------------------------------------------------------------

# shellcheck disable=SC2016 # of fish
fish_answers() {
    HOME=$work fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$completions/${1%% *}.fish" "$1" | sed 's/\t.*//' | sort
}

fish_completes() {
    same "$(fish_answers "$2" | tr '\n' ' ')" "$1"
}

fish_has_all_options() {
    fish_answers "$1 --" >../found
    options_of "$1" | diff - ../found
}

try_fish() {
    for program in ctrail-json ctrail-list ctrail-ssh-audit ctrail-timeline; do
        try "fish: all options of $program" fish_has_all_options "$program"
    done
    try 'fish: formats' fish_completes 'csv json table ' 'ctrail-list --format '
    try 'fish: a format that begins so' fish_completes '--format=json ' 'ctrail-list --format=j'
    try 'fish: nothing for what is not known' fish_completes '' 'ctrail-list --region o'
    try 'fish: columns' fish_completes 'eventName ' 'ctrail-list --columns eventN'
    try 'fish: columns behind a comma' fish_completes '--count-by=eventID,decoded.userName ' 'ctrail-list --count-by=eventID,decoded.us'
    try 'fish: files' fish_completes 'one.json ' 'ctrail-list o'
}

for shell in bash zsh fish; do
    if command -v "$shell" >/dev/null; then
        "try_$shell"
    else
        skip "$shell completes" "there is no $shell"
    fi
done

# ---- The table ---------------------------------------------------------------------------------

refuses_an_unknown_line() {
    { cat "$root/examples/options.txt"; echo; echo 'helps too much'; } >../options.txt
    refused awk -f "$root/examples/options.awk" -v make=rows ../options.txt >../rows 2>../message
    grep -q 'options.txt: line [0-9]*: what is this?' ../message
}

try 'a line that means nothing is no part of the table' refuses_an_unknown_line

finish
