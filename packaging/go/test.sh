#!/bin/sh
# Gets the Go modules where nothing else of the project is, and follows their README. Prints TAP.
#
#   sh packaging/go/test.sh DIST [--quick]
#
# --quick: what takes less than a minute.
set -u

# shellcheck source=packaging/tests.sh
. "$(dirname -- "$0")/../tests.sh"

# As in packaging/go/release.sh, with the mark in front of capital letters taken away.
module=$(cd "$dist" && find . -name '*.zip' ! -path '*/arrow/@v/*' | sed 's,^\./\(.*\)/@v/.*,\1,; s/!\(.\)/\U\1/g')

GOPROXY=file://$dist
GONOSUMDB=${module%%/*}
GOTOOLCHAIN=local
GOFLAGS=-modcacherw
GOMODCACHE=$work/modules
CGO_ENABLED=1
proxy=$(go env GOPROXY 2>/dev/null)
export GOPROXY GONOSUMDB GOTOOLCHAIN GOFLAGS GOMODCACHE CGO_ENABLED

# A module of its own, with the one command of the README.
get() {
    go mod init program
    go get "$1"
    cp "$log" log.json
    readme=$(go list -m -f '{{.Dir}}' "$module")/README.md
}

# The first program of the README.
get_example() {
    get "$module"
    block go "$readme" >main.go
    block text "$readme" >expected
}

# language and words behind it: main-01.go, expected-01.text and so on, of the README's programs and what they print
split_readme() {
    awk -v language="$1" '
        /^```/ && !inside { inside = 1; kind = substr($0, 4); count += kind == language; next }
        /^```$/ { inside = 0; wanted = kind == language; next }
        inside && kind == language { print > sprintf("main-%02d.go", count) }
        inside && kind == "text" && wanted { print > sprintf("expected-%02d.text", count) }' "$readme"
}

# language, how many programs it has at least: each is built and prints what is shown
follows_readme() {
    split_readme "$1"
    followed=0
    for program in main-*.go; do
        number=${program#main-}
        go vet "$program"
        go run "$program" >printed
        diff "expected-${number%.go}.text" printed
        followed=$((followed + 1))
    done
    [ "$followed" -ge "$2" ]
}

is_got_by_one_command() {
    get "$module"
    follows_readme go 3
}

# What go get does not look at, and every build does.
is_tidy() {
    get_example
    go mod tidy
    go mod verify
    go mod vendor
    go build -mod vendor -o program .
    ./program | diff expected -
}

misspelt_does_not_compile() {
    get_example
    sed -i 's/record\.EventName/record.EventNam/' main.go
    refused go build . 2>said
    grep 'record.EventNam undefined' said
}

# what the build says, environment: nothing is built
says() {
    expected=$1
    shift
    get_example
    refused env "$@" go build -o program . 2>said
    cat said
    grep -q "$expected" said
    test ! -e program
}

# The binding's own tests, the vectors among them, with the C of the module.
passes_tests() {
    get "$module"
    mkdir -p copy/bindings copy/tests/data
    cp -R "$(dirname "$readme")" copy/bindings/go
    cp "$root"/bindings/vectors.* "$root"/bindings/truncated.* copy/bindings
    cp -R "$root/examples" copy
    cp -R "$root/tests/data/records" copy/tests/data
    for file in "$root"/bindings/go/*_test.go "$root"/bindings/go/cmd/vectors/main.go; do
        sed "s,example\.org/cloudtrail,$module,g" "$file" >"copy/bindings/go/$(basename "$file")"
    done
    cd copy/bindings/go
    mkdir -p cmd/vectors
    mv main.go cmd/vectors
    go vet .
    go test -count=1 .
    go build -o vectors ./cmd/vectors
    for file in vectors.ndjson truncated.json.gz; do
        ./vectors stream "../$file" | diff "../${file%%.*}.expected" -
    done
}

# The library that is installed takes the place of the C of the module.
takes_installed() {
    name=cloudtrail-amalgamation
    python3 "$root/lib/amalgamate.py" "$name"
    cc -shared -fPIC -O0 -o "$name/libcloudtrail.so" "$name/cloudtrail.c" -lyajl -lz
    printf 'Name: cloudtrail\nDescription: -\nVersion: %s\nCflags: -I%s\nLibs: -L%s -lcloudtrail\n' \
        "$version" "$PWD/$name" "$PWD/$name" >"$name/cloudtrail.pc"
    get_example
    PKG_CONFIG_PATH=$PWD/$name go build -tags libcloudtrail -o program .
    LD_LIBRARY_PATH=$PWD/$name ./program | diff expected -
    readelf -d program | grep 'NEEDED.*libcloudtrail'
}

needs_no_other_library() {
    get_example
    go build -o program .
    same "$(readelf -d program | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | tr '\n' ' ')" 'libc.so.6 '
    refused sh -c "nm -D --defined-only program | grep -E ' (z_)?(yajl|inflate)'"
}

# arrow-go is fetched.
scans() {
    GOPROXY=$GOPROXY,$proxy
    get "$module/arrow"
    follows_readme 'go arrow' 1
}

# By zig, which PyPI has: a C compiler for another machine, and another C library.
runs_on_aarch64() {
    python3 -m venv env
    env/bin/pip install --quiet --disable-pip-version-check "$(grep ziglang "$packaging/python/tools.txt")"
    get_example
    GOARCH=arm64 CC="$PWD/env/bin/python -m ziglang cc -target aarch64-linux-musl" \
        go build -ldflags '-extldflags -static' -o program .
    qemu-aarch64-static ./program | diff expected -
}

# Debian's own Go may be too old; this machine's is copied in.
installs_on_bare_debian() {
    bare_system system
    cp -R "$(go env GOROOT)" system/usr/local/go
    cp -R "$dist" system/root/dist
    mkdir system/root/program
    cp "$log" system/root/program/log.json
    cat >system/root/get <<END
cd /root/program
PATH=/usr/local/go/bin:\$PATH
export GOPROXY=file:///root/dist GONOSUMDB=$GONOSUMDB GOTOOLCHAIN=local
test -f go.mod || { go mod init program && go get $module; }
exec go run .
END
    block go "$root/bindings/go/README.md" | sed "s,example\.org/cloudtrail,$module,g" >system/root/program/main.go
    refused in_bare system sh /root/get 2>said
    grep 'needs a C compiler' said
    in_bare system apt-get install --yes --no-install-recommends gcc libc6-dev
    in_bare system sh /root/get >found
    block text "$root/bindings/go/README.md" | diff - found
}

if ! have go || ! (cd "$root/bindings/go" && go list -f '' . >/dev/null 2>&1); then
    skip 'the module' 'there is no Go 1.24'
    finish
    exit
fi
try 'without a C compiler it says what to install' says 'install gcc or clang' CGO_ENABLED=0
try 'for Windows it says that it is not for it' says 'not for Windows' CGO_ENABLED=0 GOOS=windows
if ! have cc; then
    skip 'the module, by go get' 'there is no cc'
    finish
    exit
fi
if [ "${2:-}" = --quick ]; then
    CGO_CFLAGS='-O0 -g0'
    export CGO_CFLAGS
fi
try 'the module, by go get, word for word as its README says' is_got_by_one_command
try 'a misspelt field does not compile' misspelt_does_not_compile
if [ "${2:-}" = --quick ]; then
    finish
    exit
fi
try 'the module is tidy, and can be vendored' is_tidy
try "the binding's own tests, with the module" passes_tests
if have readelf nm; then
    try 'a program asks for no other library' needs_no_other_library
else
    skip 'a program asks for no other library' 'there is no readelf or no nm'
fi
if have pkg-config readelf && pkg-config --exists yajl zlib; then
    try 'with its tag, the library that is installed' takes_installed
else
    skip 'with its tag, the library that is installed' 'there are no pkg-config, readelf, yajl and zlib'
fi
try 'the module for Arrow' scans
if have qemu-aarch64-static && python3 -c 'import venv, ensurepip' 2>/dev/null; then
    try 'for aarch64 and musl, under qemu' runs_on_aarch64
else
    skip 'for aarch64 and musl, under qemu' 'needs qemu-user-static and python3-venv'
fi
# shellcheck source=packaging/bare.sh
. "$packaging/bare.sh"
if can_make_bare; then
    try 'the module, on a bare Debian with gcc' installs_on_bare_debian
else
    skip 'the module, on a bare Debian' 'needs root and debootstrap'
fi
finish
