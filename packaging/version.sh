#!/bin/sh
# The version, which meson.build says, in the files of packages that have to say it too.
#
#   sh packaging/version.sh [--check | --set VERSION]
#
# Prints the version. --check: names each file that says another, and fails. --set: writes it into all of them.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

usage() {
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit "$1"
}

# A file, and the line with the version: what stands before it, and behind.
places() {
    cat <<'END'
meson.build|  version : '|',
README.md|This is version |. 
bindings/python/pyproject.toml|version = "|"
bindings/rust/Cargo.toml|version = "|"
bindings/rust/Cargo.toml|cloudtrail-sys = { path = "sys", version = "=|"
bindings/node/package.json|  "version": "|",
bindings/java/README.md|  <version>|</version>
bindings/java/README.md|java --enable-native-access=ALL-UNNAMED -cp cloudtrail-|.jar
END
}

# before, behind, file: the version of the first such line
said() {
    awk -v before="$1" -v behind="$2" '
        index($0, before) == 1 {
            rest = substr($0, length(before) + 1)
            print substr(rest, 1, index(rest, behind) - 1)
            exit
        }' "$root/$3"
}

# before, behind, file, version
write() {
    awk -v before="$1" -v behind="$2" -v version="$4" '
        !done && index($0, before) == 1 {
            rest = substr($0, length(before) + 1)
            $0 = before version substr(rest, index(rest, behind))
            done = 1
        }
        { print }' "$root/$3" >"$root/$3.new"
    cat "$root/$3.new" >"$root/$3"
    rm "$root/$3.new"
}

check() {
    version=$(said "  version : '" "'," meson.build)
    places | {
        status=0
        while IFS='|' read -r file before behind; do
            found=$(said "$before" "$behind" "$file")
            [ "$found" = "$version" ] || { echo "$file says '$found', not '$version'" && status=1; }
        done
        return "$status"
    }
}

set_all() {
    printf '%s\n' "$1" | grep -q -x '[0-9]*\.[0-9]*\.[0-9]*' || usage 2 >&2
    places | while IFS='|' read -r file before behind; do
        write "$before" "$behind" "$file" "$1"
    done
    check
}

case $#${1:-} in
0) said "  version : '" "'," meson.build ;;
1--check) check ;;
2--set) set_all "$2" ;;
1--help) usage 0 ;;
*) usage 2 >&2 ;;
esac
