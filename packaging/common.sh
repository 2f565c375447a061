# shellcheck shell=sh disable=SC2034 # what is set here is for the reader
# What the scripts of this folder share, which read it with ".": where things are, and what must not fail in silence.

# The script stands in this folder, or in one of its folders.
packaging=$(dirname -- "$0")
[ -f "$packaging/common.sh" ] || packaging=$packaging/..
packaging=$(CDPATH='' cd -- "$packaging" && pwd)
root=$(CDPATH='' cd -- "$packaging/.." && pwd)
version=$(sh "$packaging/version.sh")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# Times in archives are those of the commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

fail() {
    echo "$(basename "$0"): $*" >&2
    exit 1
}

# A command whose output matters only when it fails.
quietly() {
    "$@" >"$work/log" 2>&1 && return
    tail -n 60 "$work/log" >&2
    fail "failed: $*"
}

# Whether all of these commands are there.
have() {
    for one in "$@"; do
        command -v "$one" >/dev/null 2>&1 || return
    done
}

# command, Debian's package: ends with status 77 without it
need() {
    have "$1" && return
    echo "there is no $1 (on Debian: $2)" >&2
    exit 77
}

# packages of PyPI: $python has them; ends with status 77 without what that takes
make_tools() {
    need python3 python3
    python3 -c 'import venv, ensurepip' 2>/dev/null || {
        echo 'there is no venv of Python (on Debian: python3-venv)' >&2
        exit 77
    }
    quietly python3 -m venv "$work/tools"
    python=$work/tools/bin/python
    quietly "$python" -m pip install --disable-pip-version-check "$@"
}

# archive, folder: the same content gives the same bytes
archive() {
    tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu \
        -C "$(dirname "$2")" -cf "$work/archive.tar" "$(basename "$2")"
    case $1 in
    *.xz) xz -6 -c "$work/archive.tar" >"$1" ;;
    *) gzip -9 -n -c "$work/archive.tar" >"$1" ;;
    esac
}

# language, page: the first block of code in it
block() {
    awk -v fence="\140\140\140" -v language="$1" '
        $0 == fence language { inside = 1; next }
        inside && $0 == fence { exit }
        inside' "$2"
}

# folder: what bundle.sh gathers, once for all packages of a release
bundle() {
    [ -n "${CTRAIL_BUNDLE:-}" ] || {
        sh "$packaging/bundle.sh" "$work/gathered"
        CTRAIL_BUNDLE=$work/gathered
    }
    mkdir -p "$1"
    cp -R "$CTRAIL_BUNDLE/." "$1"
}

# Of packaging/platforms, where this is glibc's; nothing for a processor that has none.
this_platform() {
    awk -v target="$(uname -m)-linux-gnu" 'index($1, target) == 1 { print $2 }' "$packaging/platforms"
}

# folder, platforms: what natives.sh compiles; $CTRAIL_NATIVES is a folder with that, made before
natives() {
    [ -n "${CTRAIL_NATIVES:-}" ] || {
        sh "$packaging/natives.sh" "$@"
        return
    }
    mkdir -p "$1"
    cp -R "$CTRAIL_NATIVES/." "$1"
}

# format: a line for each archive of Debian that this machine's apt knows. Before its first update it knows none. What
# updates are in a release by now comes before what is in the security archive.
debian_archives() {
    for again in '' yes; do
        [ -z "$again" ] || [ "$(id -u)" != 0 ] || apt-get update >/dev/null 2>&1 || true
        apt-get indextargets --format "$1" 'Created-By: Packages' 'Origin: Debian' | sort -u >"$work/archives"
        [ ! -s "$work/archives" ] || break
    done
    [ -s "$work/archives" ] || fail 'apt knows no archive of Debian'
    sort -k 4,4 "$work/archives"
}
