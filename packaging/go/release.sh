#!/bin/sh
# Makes the Go modules, as the files of a module proxy, which a web server or GOPROXY=file://DIST serves as they are.
#
#   sh packaging/go/release.sh DIST [--quick]
#
# Their C is compiled by cgo where they are used: the amalgamation, and yajl and zlib as bundle.sh gathers them.
# $CTRAIL_GO_MODULE: the path under which they are imported, with /v2 at its end from version 2 on; without it
# example.org/cloudtrail.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/../common.sh"

dist=$1
module=${CTRAIL_GO_MODULE:-example.org/cloudtrail}

# folder, files: of the binding, under the module's path
copy() {
    from=$root/bindings/go/$1
    shift
    for file in "$@"; do
        sed "s,example\.org/cloudtrail,$module,g" "$from/$file" >"$work/module/$file"
    done
}

# condition, files: part of the build where it holds; cgo looks at the line in sources of C too
only_if() {
    condition=$1
    shift
    for file in "$@"; do
        { printf '//go:build %s\n\n' "$condition" && cat "$file"; } >"$work/tagged"
        mv "$work/tagged" "$file"
    done
}

# What is compiled unless the tag asks for the library that is installed.
add_bundle() {
    bundle "$work/bundle"
    mv "$work"/bundle/*.[ch] "$work"/bundle/LICENSE* "$work/module"
    mv "$work/bundle/README.md" "$work/module/C.md"
    cp "$packaging/go/bundled.go.in" "$work/module/bundled.go"
    only_if '!libcloudtrail' "$work"/module/*.c "$work/module/bundled.go"
    only_if libcloudtrail "$work/module/installed.go"
}

# path: the module's folder, as a proxy has it; capital letters have a mark in front there
publish() {
    files=$dist/$(printf '%s\n' "$1" | sed 's/[A-Z]/!\L&/g')/@v
    mkdir -p "$files"
    echo "v$version" >"$files/list"
    printf '{"Version":"v%s","Time":"%s"}\n' "$version" "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)" \
        >"$files/v$version.info"
    cp "$work/module/go.mod" "$files/v$version.mod"
    python3 - "$work/module" "$files/v$version.zip" "$1@v$version" <<'END'
import os, sys, zipfile

folder, name, prefix = sys.argv[1:]
with zipfile.ZipFile(name, "w") as archive:
    for file in sorted(os.listdir(folder)):
        with open(os.path.join(folder, file), "rb") as content:
            archive.writestr(zipfile.ZipInfo(f"{prefix}/{file}"), content.read(), zipfile.ZIP_DEFLATED)
END
}

make_main() {
    mkdir "$work/module"
    # shellcheck disable=SC2046 # words
    copy . go.mod README.md bridge.h $(cd "$root/bindings/go" && find . -maxdepth 1 -name '*.go' ! -name '*_test.go')
    add_bundle
    publish "$module"
    rm -r "$work/module"
}

make_arrow() {
    mkdir "$work/module"
    copy arrow go.mod go.sum arrow.go
    cp "$root/LICENSE" "$work/module"
    sed -i "/^replace/d; s,\($module\) v[0-9.]*,\1 v$version," "$work/module/go.mod"
    publish "$module/arrow"
}

need python3 python3
need dpkg-source dpkg-dev
make_main
make_arrow
