#!/bin/sh
# Makes npm's packages: cloudtrail, and for each platform one with the library. cloudtrail depends on these optionally, and they
# say where they belong, so that npm installs the one for its machine.
#
#   sh packaging/node/release.sh DIST [--quick]
#
# --quick: of the packages for platforms, that for this machine alone.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/../common.sh"

dist=$1
platforms=$(cut -d ' ' -f 2 "$packaging/platforms")
made=$platforms

# folder
pack() {
    (cd "$dist" && quietly npm pack --silent --ignore-scripts "$1")
}

# platform
pack_library() {
    folder=$work/cloudtrail-$1
    cp -R "$work/natives/$1" "$folder"
    cp "$work/sources"/LICENSE* "$folder"
    IFS=- read -r os cpu libc <<END
$1
END
    cat >"$folder/package.json" <<END
{
  "name": "cloudtrail-$1",
  "version": "$version",
  "description": "libcloudtrail for $1, which the package cloudtrail loads",
  "license": "MIT AND ISC AND Zlib",
  "main": "libcloudtrail.so",
  "os": ["$os"],
  "cpu": ["$cpu"],
  "libc": ["$libc"],
  "preferUnplugged": true
}
END
    cat >"$folder/README.md" <<END
# cloudtrail-$1

The library that the package \`cloudtrail\` loads on this platform. npm installs it with \`cloudtrail\`, whose README says what it
is for. yajl (ISC) and zlib (zlib's licence) are in it, in Debian's patched versions.
END
    pack "$folder"
}

pack_binding() {
    folder=$work/cloudtrail
    mkdir "$folder"
    (cd "$root/bindings/node" && cp ./*.js ./index.d.ts ./types.d.ts package.json README.md "$folder")
    cp "$root/LICENSE" "$folder"
    (
        cd "$folder"
        quietly npm pkg delete private devDependencies scripts
        for platform in $platforms; do
            quietly npm pkg set "optionalDependencies.cloudtrail-$platform=$version"
        done
    )
    pack "$folder"
}

need node nodejs
need npm npm
[ "${2:-}" != --quick ] || made=$(node "$packaging/node/platform.js" | grep -x -F "$platforms" || true)
pack_binding
[ -n "$made" ] || exit 0
bundle "$work/sources"
export CTRAIL_BUNDLE
# shellcheck disable=SC2086 # words
natives "$work/natives" $made
for platform in $made; do
    pack_library "$platform"
done
