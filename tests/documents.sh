#!/bin/sh
# The programs that docs/bindings.md shows are those of examples/bindings, which its tests run, and so are their outputs.
# Prints TAP.
#
#   sh tests/documents.sh SOURCE-ROOT
set -u

root=$1
page=$root/docs/bindings.md
count=0
failed=0

# Whether all lines of a file stand in the page, one behind the other, inside a fence of their own.
shows() {
    count=$((count + 1))
    if awk -v file="$root/examples/bindings/$1" '
        BEGIN { while ((getline line < file) > 0) wanted = wanted line "\n" }
        /^```/ { if (inside && block == wanted) found = 1; inside = !inside; block = ""; next }
        inside { block = block $0 "\n" }
        END { exit !(found && wanted != "") }' "$page"; then
        echo "ok $count - $1 is on the page"
    else
        echo "not ok $count - $1 is on the page"
        failed=1
    fi
}

for file in go/cmd/events/main.go rust/examples/events.rs node/events.js java/tests/Events.java \
    go/events.expected rust/events.expected node/events.expected java/events.expected; do
    shows "$file"
done
echo "1..$count"
exit "$failed"
