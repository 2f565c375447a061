# Writes a manual page for each function of the public headers: its declaration, and the comment in front of it.
#
#   awk -f docs/man/functions.awk -v folder=FOLDER -v version=VERSION -v date=DATE HEADER…

# As roff takes it: no escapes, ASCII, and no requests at the beginning of a line.
function escaped(text) {
    gsub(/\\/, "\\e", text)
    gsub(/…/, "...", text)
    gsub(/\n\./, "\n\\\\\\&.", text)
    gsub(/\n'/, "\n\\\\\\&'", text)
    return text
}

# Each sentence begins a line, as manual pages have it.
function sentences(text) {
    gsub(/\n/, " ", text)
    gsub(/\. /, ".\n", text)
    return escaped(text)
}

# "Reads the next event. OK: …": "reads the next event"
function summary_of(text) {
    gsub(/\n/, " ", text)
    if (match(text, /[.;:]( |$)/))
        text = substr(text, 1, RSTART - 1)
    return tolower(substr(text, 1, 1)) substr(text, 2)
}

function write_page(name, declaration, text, same,    page) {
    page = folder "/" name ".3"
    print ".Dd " date "\n.Dt " toupper(name) " 3\n.Os libcloudtrail " version >page
    print ".Sh NAME\n.Nm " name "\n.Nd " escaped(summary_of(text)) >page
    print ".Sh SYNOPSIS\n.In cloudtrail.h\n.Bd -literal\n" escaped(declaration) "\n.Ed" >page
    print ".Sh DESCRIPTION\n" sentences(text) >page
    if (same != "")
        print ".Pp\nThis is t" sentences(substr(same, 2)) >page
    print ".Sh SEE ALSO\n.Xr cloudtrail 3" >page
    close(page)
}

# A comment that says "The same" is about the function in front of it.
function end_function(    name) {
    name = declaration
    sub(/\(.*/, "", name)
    sub(/.*[^A-Za-z0-9_]/, "", name)
    if (comment ~ /^The same/) {
        write_page(name, declaration, before, comment)
    } else {
        write_page(name, declaration, comment, "")
        before = comment
    }
    comment = ""
}

/^\/\*/ {
    comment = ""
    in_comment = 1
}
in_comment {
    line = $0
    in_comment = line !~ /\*\//
    sub(/ *\*\/.*$/, "", line)
    sub(/^ ?\/?\*+ ?/, "", line)
    if (line ~ /[^ ]/)
        comment = comment (comment == "" ? "" : "\n") line
    next
}
/^CTRAIL_API / {
    declaration = ""
    in_declaration = 1
    sub(/^CTRAIL_API /, "")
}
in_declaration {
    sub(/^ +/, "    ")
    declaration = declaration (declaration == "" ? "" : "\n") $0
    if (/;/) {
        in_declaration = 0
        end_function()
    }
}
