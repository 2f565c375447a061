#!/bin/sh
# Runs both commands of the README on a bare Debian, made by debootstrap: what they need, and do not install, fails here.
#
#   sh tests/bare_debian.sh [--suite NAME] [--mirror URL] [--shared FOLDER] [--keep FOLDER] [ARGUMENT…]
#
# --suite: bookworm unless given. --mirror: where from; else from where this machine's apt gets that suite. --shared: is
# copied in beside the sources, as ../shared. --keep: the new folder for the system, which stays; else it is removed at
# the end. The arguments are for tests/run.sh. Needs root, debootstrap and git; takes 3 GB in $TMPDIR or the folder.
#
# The exit status is 0 if both commands succeeded.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
suite=bookworm
mirror=
shared=
system=

fail() {
    echo "bare_debian.sh: $*" >&2
    exit 2
}

usage() {
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit "$1"
}

while [ $# -gt 0 ]; do
    case $1 in
    --suite | --mirror | --shared | --keep)
        [ $# -gt 1 ] || usage 2 >&2
        case $1 in
        --suite) suite=$2 ;;
        --mirror) mirror=$2 ;;
        --shared) shared=$2 ;;
        *) system=$2 ;;
        esac
        shift 2
        ;;
    --help) usage 0 ;;
    *) break ;;
    esac
done

[ "$(id -u)" = 0 ] || fail 'needs root'
command -v debootstrap >/dev/null || fail 'needs debootstrap'
if [ -z "$mirror" ]; then
    # shellcheck disable=SC2016 # apt-get's own names
    mirror=$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' | awk -v suite="$suite" '$1 == suite { print $2; exit }')
    [ -n "$mirror" ] || fail "this machine's apt knows no $suite: give a --mirror"
fi
if [ -n "$system" ]; then
    [ ! -e "$system" ] || fail "$system is there already"
    mkdir -p "$system"
else
    system=$(mktemp -d)
    trap 'rm -rf --one-file-system "$system"' EXIT
    trap 'exit 130' INT TERM
fi

# ---- The system --------------------------------------------------------------------------------

make_system() {
    echo "== $suite from $mirror"
    debootstrap --variant=minbase "$suite" "$system" "$mirror" >"$system.log" 2>&1 || {
        tail -n 20 "$system.log" >&2
        fail 'debootstrap failed'
    }
    rm "$system.log"
}

# The way to the mirror is that of this machine: its names of hosts, and how its apt gets out.
join_network() {
    for file in /etc/hosts /etc/resolv.conf; do
        [ ! -f "$file" ] || cp -L "$file" "$system/etc"
    done
    apt-config dump | grep '^Acquire::' | grep -v '^Acquire::IndexTargets' >"$system/etc/apt/apt.conf.d/99machine" || true
}

# The sources as they are here, without what git does not know, as in a fresh clone.
copy_sources() {
    mkdir -p "$system/root/libcloudtrail"
    (cd "$root" && git ls-files --cached --others --exclude-standard -z | tar --null -T - -cf -) |
        tar -xf - -C "$system/root/libcloudtrail"
    [ -z "$shared" ] || cp -R "$shared" "$system/root/shared"
}

# In a name space of its own, in which what is mounted goes when the command ends.
enter() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount sh -eu -c 'system=$1
        shift
        mount --rbind /dev "$system/dev"
        mount -t proc proc "$system/proc"
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root ${http_proxy:+http_proxy="$http_proxy"} \
            ${https_proxy:+https_proxy="$https_proxy"} chroot "$system" "$@"' sh "$system" "$@"
}

# ---- The commands ------------------------------------------------------------------------------

status=0
run() {
    echo "== sh $*"
    # shellcheck disable=SC2016 # expanded by the inner shell
    enter sh -c 'cd /root/libcloudtrail && exec sh "$@"' sh "$@" || {
        status=1
        echo "== sh $*: failed"
    }
}

make_system
join_network
copy_sources
run examples/run.sh
run tests/run.sh "$@"
exit "$status"
