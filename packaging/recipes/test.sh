#!/bin/sh
# Follows the recipes for C and C++ where nothing else of the project is. Prints TAP.
#
#   sh packaging/recipes/test.sh DIST [--quick]
#
# Conan is had from PyPI, and does all that it would do for a user, but for fetching. vcpkg, nixpkgs and Homebrew cannot be
# had from a registry of packages: stand_ins has what their recipes call, and they are followed with that. --quick: what
# takes less than a minute.
set -u

# shellcheck source=packaging/tests.sh
. "$(dirname -- "$0")/../tests.sh"

stand_ins=$packaging/recipes/stand_ins
name=cloudtrail-bundled-$version
recipes=cloudtrail-recipes-$version

unpack() {
    tar -xf "$dist/$recipes.tar.gz"
}

# folders that CMake looks into: the README's programs in C and C++, by find_package
builds_programs() {
    mkdir consumer
    cp "$recipes"/conan/test_package/tool.* "$recipes/conan/test_package/CMakeLists.txt" consumer
    cmake -S consumer -B consumer/build -DCMAKE_PREFIX_PATH="$1"
    cmake --build consumer/build
    reads consumer/build/tool
    reads consumer/build/tool++
    same "$(consumer/build/tool++ "$log" --keys | wc -l)" 1
}

compiles_bundled() {
    unpack
    tar -xf "$dist/$name.tar.gz"
    cmake -S "$name" -B build -DCMAKE_INSTALL_PREFIX="$PWD/prefix" -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_C_FLAGS=-O0
    cmake --build build --target install
    builds_programs "$PWD/prefix"
    # shellcheck disable=SC2046 # words
    cc -o tool consumer/tool.c $(PKG_CONFIG_PATH=$PWD/prefix/lib/pkgconfig pkg-config --cflags --libs cloudtrail)
    reads ./tool
}

has_a_license_for_each() {
    tar -xf "$dist/$name.tar.gz"
    for one in LICENSE LICENSE.yajl LICENSE.zlib; do
        test -s "$name/$one"
    done
}

# The archives, which have the addresses that the recipes name, and nothing is left to be filled in.
is_filled_in() {
    unpack
    refused grep -rn '@[A-Z][A-Z0-9_]*@' "$recipes"
    grep -rho 'https://[^" ]*\.tar\.[a-z]*' "$recipes" | sed 's,.*/,,' | sort -u >named
    same "$(cat named)" "$(printf 'cloudtrail-%s.tar.xz\n%s.tar.gz' "$version" "$name")"
    python3 -m json.tool "$recipes/vcpkg/cloudtrail/vcpkg.json" >/dev/null
    python3 -m py_compile "$recipes/conan/conanfile.py" "$recipes/conan/test_package/conanfile.py"
}

is_nix() {
    unpack
    nix-instantiate --parse "$recipes/nix/default.nix" "$recipes/nix/package.nix" >/dev/null
}

is_ruby() {
    unpack
    ruby -wc "$recipes/homebrew/cloudtrail.rb"
}

# folder: a home for Conan, whose cache has the archive by its check sum, where it would be after it was fetched
make_conan_home() {
    mkdir -p "$1/cache/s"
    cp "$dist/$name.tar.gz" "$1/cache/s/$(sha256sum "$dist/$name.tar.gz" | cut -d ' ' -f 1)"
    echo "core.sources:download_cache=${2:-$1}/cache" >"$1/global.conf"
}

# option: the README's command, and the package's own test
creates() {
    unpack
    "$python" -m venv env
    env/bin/pip install --quiet --disable-pip-version-check conan
    make_conan_home "$PWD/home"
    CONAN_HOME=$PWD/home
    export CONAN_HOME
    env/bin/conan profile detect
    env/bin/conan create "$recipes/conan" --build missing --no-remote "$@" >said 2>&1
    cat said
    grep '^2[0-9T:-]*Z ' said | sed 's/[[:blank:]]*$//; s/[[:blank:]][[:blank:]]*/ /g' >found
    same "$(cat found)" "$(printf '%s\n%s' "$printed" "$printed")"
}

refuses_windows() {
    unpack
    "$python" -m venv env
    env/bin/pip install --quiet --disable-pip-version-check conan
    CONAN_HOME=$PWD/home
    export CONAN_HOME
    env/bin/conan profile detect
    refused env/bin/conan create "$recipes/conan" --build missing --no-remote -s:h os=Windows >said 2>&1
    grep 'is for Linux, macOS and the BSDs' said
}

creates_on_bare_debian() {
    bare_system system gcc g++ libc6-dev cmake make python3-venv
    unpack
    cp -R "$recipes" system/root/recipes
    make_conan_home "$PWD/system/root/home" /root/home
    in_bare system sh -euc 'cd /root/recipes
        export CONAN_HOME=/root/home
        python3 -m venv env
        env/bin/pip install --quiet conan
        env/bin/conan profile detect
        cd conan
        ../env/bin/conan create . --build missing --no-remote' >said 2>&1
    cat said
    grep -q "^2018-09-21T21:38:00Z SendSSHPublicKey" said
}

is_a_port() {
    unpack
    cmake -D PORT="$PWD/$recipes/vcpkg/cloudtrail" -D ARCHIVES="$dist" -D PREFIX="$PWD/prefix" -P "$stand_ins/vcpkg.cmake"
    grep -q 'Jean-loup' prefix/share/cloudtrail/copyright
    builds_programs "$PWD/prefix"
}

# In a store of its own, and without a sandbox, so that the system's tools are there.
is_built_by_nix() {
    unpack
    mkdir conf
    printf 'sandbox = false\nbuild-users-group =\nsubstituters =\n' >conf/nix.conf
    NIX_STORE_DIR=$PWD/store
    NIX_STATE_DIR=$PWD/state
    NIX_LOG_DIR=$PWD/logs
    NIX_CONF_DIR=$PWD/conf
    HOME=$PWD
    export NIX_STORE_DIR NIX_STATE_DIR NIX_LOG_DIR NIX_CONF_DIR HOME
    nix-build "$recipes/nix" --arg pkgs "import $stand_ins/nixpkgs.nix { archives = \"$dist/../sources\"; }"
    result/bin/ctrail-json "$log" | grep -c '"eventName":'
    builds_programs "$PWD/result"
    chmod -R u+w store
}

is_a_formula() {
    unpack
    ruby "$stand_ins/homebrew.rb" "$recipes/homebrew/cloudtrail.rb" "$dist/../sources" "$PWD/prefix"
    builds_programs "$PWD/prefix"
}

python=${PYTHON:-python3}
try 'the recipes name what is there' is_filled_in
try 'each licence is in the archive' has_a_license_for_each
if have nix-instantiate; then
    try "Nix's recipe can be read" is_nix
else
    skip "Nix's recipe can be read" 'there is no nix-instantiate (on Debian: nix-bin)'
fi
if have ruby; then
    try "Homebrew's formula can be read" is_ruby
else
    skip "Homebrew's formula can be read" 'there is no ruby'
fi
if ! have cmake cc c++ pkg-config; then
    skip 'the archive and its recipes' 'there is no cmake, no pkg-config, or no compiler for C and C++'
    finish
    exit
fi
try 'the archive, built and found by CMake and pkg-config, from C and C++' compiles_bundled
if [ "${2:-}" = --quick ]; then
    finish
    exit
fi
if "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    try 'conan create' creates
    try 'conan create, as a shared library' creates -o '*:shared=True'
    try 'Conan says where it is not for' refuses_windows
else
    skip 'conan create' 'there is no Python with venv'
fi
# shellcheck source=packaging/bare.sh
. "$packaging/bare.sh"
if can_make_bare; then
    try 'conan create, on a bare Debian' creates_on_bare_debian
else
    skip 'conan create, on a bare Debian' 'needs root and debootstrap'
fi
try "vcpkg's port, with a stand-in for vcpkg" is_a_port
if ! [ -f "$dist/../sources/cloudtrail-$version.tar.xz" ] || ! have meson; then
    skip 'Nix and Homebrew' 'there is no tarball, or no meson'
    finish
    exit
fi
if have nix-build; then
    try "Nix's recipe, with a stand-in for nixpkgs" is_built_by_nix
else
    skip "Nix's recipe, with a stand-in for nixpkgs" 'there is no nix-build (on Debian: nix-bin)'
fi
if have ruby; then
    try "Homebrew's formula, with a stand-in for Homebrew" is_a_formula
else
    skip "Homebrew's formula, with a stand-in for Homebrew" 'there is no ruby'
fi
finish
