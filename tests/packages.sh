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

# Its package would take the place of another daemon for the log of the system, which is not ours to remove.
may_install_syslog_ng() {
    ! have_command dpkg-query ||
        ! dpkg-query --show --showformat '${db:Status-Status} ${Provides}\n' | grep -q '^installed .*system-log-daemon'
}

# What the tests need besides, make for CMake.
want_tests() {
    want_build
    want g++ have_command g++
    want openssh-client have_command ssh-keygen
    want openssl have_command openssl
    want jq have_command jq
    want cmake have_command cmake
    want make have_command make
    want valgrind have_command valgrind
    want doxygen have_command doxygen
    want mandoc have_command mandoc
    want libxml2-utils have_command xmllint
    want luajit have_command luajit
    want python3 have_command python3
    want python3-cffi python3 -c 'import cffi'
    want sqlite3 have_command sqlite3
    want libsqlite3-dev have_library sqlite3
    ! may_install_syslog_ng || want 'syslog-ng-core syslog-ng-dev' have_library syslog-ng
}

# Clang's run-time libraries are a package of their own.
can_fuzz() {
    echo 'int LLVMFuzzerTestOneInput(const char *d, long n); int LLVMFuzzerTestOneInput(const char *d, long n) { return !d && n; }' |
        "$(find_clang)" -fsanitize=fuzzer,address,undefined -x c - -o "$work/can_fuzz"
}

want_clang() {
    want clang-14 find_clang
    want libclang-rt-14-dev can_fuzz
}

# What no script of CI wants by itself. ISA-L is for some machines.
want_ci() {
    want libdeflate-dev have_library libdeflate
    case $(uname -m) in
    x86_64 | aarch64) want libisal-dev have_library libisal ;;
    esac
    want zsh have_command zsh
    want fish have_command fish
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
