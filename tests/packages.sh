# shellcheck shell=sh disable=SC2154 # "work" is the reader's
# What scripts in this folder need of a Debian or Ubuntu machine, and install where it is missing; read with ".".
# They set "work", a folder to write in, before.

missing=

# The first of these commands that is there.
first_command() {
    for command in "$@"; do
        if command -v "$command" >/dev/null 2>&1; then
            echo "$command"
            return
        fi
    done
    return 1
}

have_command() {
    first_command "$@" >/dev/null
}

have_library() {
    have_command pkg-config && pkg-config --exists "$1"
}

find_clang() {
    first_command clang-14 clang clang-19 clang-18 clang-17 clang-16 clang-15
}

# package, command: what is needed unless the command succeeds
want() {
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}

# What every build of the library and of its tests needs.
want_build() {
    want gcc have_command gcc
    want meson have_command meson
    want ninja-build have_command ninja ninja-build samu
    want pkg-config have_command pkg-config
    want libyajl-dev have_library yajl
    want zlib1g-dev have_library zlib
    want check have_library check
}

can_install() {
    [ -f /etc/debian_version ] && have_command apt-get && [ "$(id -u)" = 0 ]
}

# Installs what is missing; where that cannot be, it says so and fails.
install_missing() {
    [ -n "$missing" ] || return 0
    if ! can_install; then
        echo "please install what these Debian packages hold:$missing"
        return 1
    fi
    # shellcheck disable=SC2086 # one word a package
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing; } \
        >"$work/apt" 2>&1 </dev/null; then
        tail -n 20 "$work/apt"
        echo "cannot be installed:$missing"
        return 1
    fi
    missing=
}
