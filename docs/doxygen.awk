# Turns the comments of the public headers into what Doxygen reads, so that the headers need no marks: a comment in front of
# a declaration, or behind a member, is its documentation. What our conventions say of every member alike is added.
#
#   awk -f docs/doxygen.awk HEADER

{ line[NR] = $0 }

function is_member(text) {
    return text ~ /^    [a-z].*;/
}

# The line behind the comment that starts at this one.
function behind(start) {
    while (line[start] !~ /\*\//)
        start++
    return start + 1
}

# A comment that stands alone: what is behind it may be nothing, or a member that has a comment of its own.
function is_heading(start,    next_line) {
    if (line[start] ~ /^ *\/\* -/)
        return 1
    next_line = line[behind(start)]
    return next_line !~ /[^ ]/ || (is_member(next_line) && next_line ~ /\/\*/) || next_line ~ /^#(el)?if/
}

# Doxygen has commands and HTML; our comments have neither.
function escaped(text) {
    gsub(/["\\@<>#%]/, "\\\\&", text)
    return text
}

# Example lines and the headings of the first comment are told by how far they stand in.
function body(text) {
    if (text ~ /^ \*     [^ ]/ && (in_example || before == " *")) {
        if (!in_example)
            print " * \\code"
        in_example = 1
    } else if (in_example && text !~ /^ \*     /) {
        print " * \\endcode"
        in_example = 0
    }
    before = text
    if (in_example)
        return text
    text = escaped(text)
    if (match(text, /^ \*   [A-Z]+ /))
        text = " * \\par " substr(text, 6, RLENGTH - 6) "\n *" substr(text, RLENGTH)
    return text
}

# What a member is that has no comment: the count of the list in front of it.
function convention(text) {
    if (text ~ /^    size_t [a-z0-9_]*_count;$/)
        return "/**< how many elements the list in front has */"
    return ""
}

END {
    for (i = 1; i <= NR; i++) {
        text = line[i]
        if (inside) {
            print body(text)
            inside = text !~ /\*\//
        } else if (i == 1) {
            print "/** \\file"
            inside = 1
        } else if (text ~ /^#define CTRAIL_EC2_REQUEST/) {
            print "/** \\cond getters: one for each struct, as the comment before them says */"
            print text
        } else if (text ~ /^#undef CTRAIL_EC2_RESPONSE/) {
            print text
            print "/** \\endcond */"
        } else if (text ~ /^ *\/\*/ && is_heading(i)) {
            for (end = behind(i); i < end; i++)
                print line[i]
            i--
        } else if (text ~ /^ *\/\*/) {
            sub(/\/\*/, "", text)
            match(text, /^ */)
            print substr(text, 1, RLENGTH) "/**" escaped(substr(text, RLENGTH + 1))
            inside = text !~ /\*\//
        } else if (text ~ /[^ ].*\/\* /) {
            at = index(text, "/* ")
            print substr(text, 1, at - 1) "/**< " escaped(substr(text, at + 3))
            inside = text !~ /\*\//
        } else {
            print text, convention(text)
        }
    }
}
