# Makes of the table of options what is wanted of it:
#
#   awk -f options.awk -v make=rows options.txt                      rows of the table in options.c
#   awk -f options.awk -v make=page -v program=ctrail-json -v version=VERSION -v date=DATE options.txt PAGE INPUT END
#                                                                    a manual page: @OPTIONS@, @INPUT@, @END@ … replaced
#   awk -f options.awk -v make=bash|zsh|fish -v program=ctrail-json options.txt
#                                                                    the completion for a shell

# ---- Reading ------------------------------------------------------------------------------------

function start(a_kind) {
    kind[++count] = a_kind
    in_man = 0
}

function rest(    text) {
    text = $0
    sub(/^[a-z]+ ?/, "", text)
    return text
}

FNR == 1 { file++ }
file > 1 { lines[file] = lines[file] $0 "\n"; next }
/^$/ { in_man = 0; next }
in_man { man[count] = man[count] $0 "\n"; next }
/^#/ { next }
$1 == "section" { start("section"); name[count] = rest(); next }
$1 == "text" { start("text"); next }
$1 == "option" {
    start("option")
    word = 2
    if ($word ~ /^-[a-z]$/)
        letter[count] = substr($(word++), 2)
    name[count] = substr($(word++), 3)
    argument[count] = $word
    next
}
$1 == "for" { programs[count] = " " rest() " "; next }
$1 == "set" { setter[count] = $2; member[count] = $3; next }
$1 == "takes" { takes[count] = $2; next }
$1 == "help" { help[count] = help[count] (help[count] ? "\n" : "") rest(); next }
$1 == "man" { in_man = 1; next }
{
    print FILENAME ": line " FNR ": what is this?" >"/dev/stderr"
    failed = 1
    exit
}

function is_taken(i) {
    return !programs[i] || index(programs[i], " " substr(program, length("ctrail-") + 1) " ")
}

# ---- The table of options.c ---------------------------------------------------------------------

function c_string(text) {
    if (text == "")
        return "NULL"
    gsub(/["\\]/, "\\\\&", text)
    gsub(/\n/, "\\n", text)
    return "\"" text "\""
}

function make_rows(    i) {
    for (i = 1; i <= count; i++) {
        if (kind[i] == "section")
            printf "{.name = %s, .help = %s},\n", c_string(name[i]), c_string(help[i])
        else if (kind[i] == "option")
            printf "{%s, %s, %s, %s, %s, %s, %d, %s},\n", c_string(name[i]), c_string(argument[i]), c_string(help[i]), setter[i],
                member[i] ? "MEMBER(" member[i] ")" : 0, c_string(programs[i]), takes[i] == "words",
                letter[i] ? "'" letter[i] "'" : 0
    }
}

# ---- Manual pages -------------------------------------------------------------------------------

# ".It Fl j , Fl -jobs Ar N", ".It Fl -read-only Cm true Ns | Ns Cm false"
function item(i,    line, words) {
    line = ".It " (letter[i] ? "Fl " letter[i] " , " : "") "Fl -" name[i]
    words = argument[i]
    if (takes[i] == "words")
        gsub(/\|/, " Ns | Ns Cm ", words)
    return line (words ? (takes[i] == "words" ? " Cm " : " Ar ") words : "") "\n"
}

function section_is_taken(i,    next_one) {
    for (next_one = i + 1; next_one <= count && kind[next_one] != "section"; next_one++)
        if (is_taken(next_one))
            return 1
    return 0
}

function options_of_page(    text, i, in_list) {
    for (i = 1; i <= count; i++) {
        if (!is_taken(i) || (kind[i] == "section" && !section_is_taken(i)))
            continue
        if (in_list && kind[i] != "option") {
            text = text ".El\n"
            in_list = 0
        }
        if (kind[i] == "section")
            text = text ".Ss " name[i] "\n"
        if (kind[i] == "text")
            text = text ".Pp\n"
        if (kind[i] == "option" && !in_list) {
            text = text ".Bl -tag -width Ds\n"
            in_list = 1
        }
        text = text (kind[i] == "option" ? item(i) : "") man[i]
    }
    return text (in_list ? ".El\n" : "")
}

function make_page(    parts, line, i) {
    split(lines[2], parts, "\n")
    for (i = 1; i in parts; i++) {
        line = parts[i]
        gsub(/@DATE@/, date, line)
        gsub(/@VERSION@/, version, line)
        if (line == "@OPTIONS@")
            printf "%s", options_of_page()
        else if (line == "@INPUT@")
            printf "%s", lines[3]
        else if (line == "@END@")
            printf "%s", lines[4]
        else if (line != "")
            print line
    }
}

# ---- Completions --------------------------------------------------------------------------------

# What a shell shows beside an option.
function summary(i,    text) {
    text = help[i]
    gsub(/\n/, " ", text)
    sub(/[:;] .*/, "", text)
    return text
}

function words_of(i,    text) {
    text = argument[i]
    gsub(/\|/, " ", text)
    return text
}

function function_name(    text) {
    text = "_" program
    gsub(/-/, "_", text)
    return text
}

# "--jobs|-j"
function spellings(i, between, short_first) {
    return "--" name[i] (letter[i] ? between "-" letter[i] : "")
}

function make_bash(    i, all, others) {
    for (i = 1; i <= count; i++)
        if (kind[i] == "option" && is_taken(i)) {
            all = all (all ? " " : "") spellings(i, " ")
            if (argument[i] && !takes[i])
                others = others (others ? " | " : "") spellings(i, " | ")
        }
    print "# Completion of " program " for bash, made of the table of its options."
    print "# shellcheck shell=bash disable=SC2207 # bash 3 has no mapfile\n"
    print function_name() "() {"
    print "    local IFS=$' \\t\\n' word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}"
    print "    if [[ $word == = ]]; then # bash parts words at ="
    print "        word="
    print "    elif [[ $before == = ]]; then"
    print "        before=${COMP_WORDS[COMP_CWORD - 2]}"
    print "    fi"
    print "    COMPREPLY=()"
    print "    case $before in"
    for (i = 1; i <= count; i++) {
        if (kind[i] != "option" || !is_taken(i) || !takes[i])
            continue
        print "    " spellings(i, " | ") ")"
        if (takes[i] == "words") {
            print "        COMPREPLY=($(compgen -W '" words_of(i) "' -- \"$word\"))"
        } else if (takes[i] == "columns") {
            print "        case $word in"
            print "        *,*) before=${word%,*}, ;;"
            print "        -*) before=- ;;"
            print "        *) before= ;;"
            print "        esac"
            print "        COMPREPLY=($(compgen -P \"$before\" -W \"$(" program " --list-columns)\" -- \"${word#\"$before\"}\"))"
        } else {
            print "        IFS=$'\\n'"
            print "        [[ $word != @* ]] || COMPREPLY=($(compgen -P @ -f -- \"${word#@}\"))"
        }
        print "        return"
        print "        ;;"
    }
    print "    " others ")"
    print "        return"
    print "        ;;"
    print "    esac"
    print "    if [[ $word == -* ]]; then"
    print "        COMPREPLY=($(compgen -W '" all "' -- \"$word\"))"
    print "    else"
    print "        IFS=$'\\n'"
    print "        COMPREPLY=($(compgen -f -- \"$word\"))"
    print "    fi"
    print "}"
    print "complete -o filenames -F " function_name() " " program
}

function zsh_text(text) {
    gsub(/[:\\]|\[|\]/, "\\\\&", text)
    gsub(/'/, "'\\''", text)
    return text
}

function zsh_action(i) {
    if (takes[i] == "pattern")
        return "{compset -P @ && _files}"
    if (takes[i] == "columns")
        return "{compset -P \"*,\"; compset -P -; compadd -S \"\" - ${(f)\"$(" program " --list-columns)\"}}"
    return ""
}

function zsh_argument(i) {
    if (!argument[i])
        return ""
    if (takes[i] == "words")
        return ":" name[i] ":(" words_of(i) ")"
    return ":" zsh_text(argument[i]) ":" zsh_action(i)
}

function zsh_spec(i,    value, sign) {
    value = "[" zsh_text(summary(i)) "]" zsh_argument(i)
    sign = argument[i] ? "=" : ""
    if (setter[i] ~ /^print_/)
        return (letter[i] ? "'(- *)-" letter[i] value "' " : "") "'(- *)--" name[i] value "'"
    if (letter[i])
        return "'(-" letter[i] " --" name[i] ")'{-" letter[i] (sign ? "+" : "") ",--" name[i] sign "}'" value "'"
    return "'" (setter[i] ~ /^add_/ ? "*" : "") "--" name[i] sign value "'"
}

function make_zsh(    i) {
    print "#compdef " program
    print "# Completion of " program " for zsh, made of the table of its options.\n"
    print "_arguments -s -S \\"
    for (i = 1; i <= count; i++)
        if (kind[i] == "option" && is_taken(i))
            print "    " zsh_spec(i) " \\"
    print "    '*:file:_files'"
}

function fish_text(text) {
    gsub(/['\\]/, "\\\\&", text)
    return text
}

function make_fish(    i, line) {
    print "# Completion of " program " for fish, made of the table of its options.\n"
    for (i = 1; i <= count; i++) {
        if (kind[i] != "option" || !is_taken(i))
            continue
        line = "complete -c " program (letter[i] ? " -s " letter[i] : "") " -l " name[i]
        if (argument[i])
            line = line (takes[i] == "pattern" ? " -r" : " -x")
        if (takes[i] == "words")
            line = line " -a '" words_of(i) "'"
        if (takes[i] == "columns")
            line = line " -a '(string replace -r -- \"^--[a-z-]*=\" \"\" (commandline -ct) |" \
                " string replace -r \"[^,-]*\\$\" \"\")(" program " --list-columns)'"
        print line " -d '" fish_text(summary(i)) "'"
    }
}

END {
    if (failed)
        exit 1
    if (make == "rows")
        make_rows()
    else if (make == "page")
        make_page()
    else if (make == "bash")
        make_bash()
    else if (make == "zsh")
        make_zsh()
    else
        make_fish()
}
