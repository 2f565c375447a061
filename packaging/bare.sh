# shellcheck shell=sh disable=SC2154 # "work" and what runs_with_musl takes of tests.sh are the reader's
# A Debian with nothing on it, and files of Debian's packages of other architectures; read with ".".

can_make_bare() {
    have debootstrap unshare apt-get && [ "$(id -u)" = 0 ]
}

# The release that this machine's apt knows, and where from.
debian_mirror() {
    # shellcheck disable=SC2016 # apt-get's own names
    debian_archives '$(CODENAME) $(REPO_URI)' | awk '$1 !~ /-/ { print; exit }'
}

# folder, packages: the base system is made once
bare_system() {
    if [ ! -d "$work/bare" ]; then
        # shellcheck disable=SC2046 # two words, in the order of debootstrap
        set_mirror $(debian_mirror)
        debootstrap --variant=minbase "$suite" "$work/bare" "$mirror"
        for file in /etc/hosts /etc/resolv.conf; do
            [ ! -f "$file" ] || cp -L "$file" "$work/bare/etc"
        done
        apt-config dump | grep '^Acquire::' | grep -v '^Acquire::IndexTargets' >"$work/bare/etc/apt/apt.conf.d/99machine" || true
    fi
    cp -a "$work/bare" "$1"
    system=$1
    shift
    [ $# -eq 0 ] || in_bare "$system" apt-get install --yes --no-install-recommends "$@"
    # Whom this machine trusts; packages would write the file anew.
    if [ -f /etc/ssl/certs/ca-certificates.crt ]; then
        mkdir -p "$system/etc/ssl/certs"
        cp -L /etc/ssl/certs/ca-certificates.crt "$system/etc/ssl/certs"
    fi
}

set_mirror() {
    suite=$1
    mirror=$2
}

# folder, command: in a name space of its own, in which what is mounted goes when the command ends
in_bare() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount sh -eu -c 'system=$1
        shift
        mount --rbind /dev "$system/dev"
        mount -t proc proc "$system/proc"
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
            ${PIP_INDEX_URL:+PIP_INDEX_URL="$PIP_INDEX_URL"} ${PIP_CERT:+PIP_CERT="$PIP_CERT"} \
            ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
            chroot "$system" "$@"' sh "$@" </dev/null
}

# folder, architecture, packages: their files, unpacked. An apt of its own, so that this machine's knows nothing of it.
foreign_files() {
    to=$PWD/$1
    architecture=$2
    shift 2
    mkdir -p "$to" apt/lists/partial apt/cache/archives/partial
    # shellcheck disable=SC2016 # apt-get's own names
    debian_archives 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(REPO_URI) $(RELEASE) $(COMPONENT)' \
        >apt/sources.list
    : >apt/status
    cat >apt/apt.conf <<END
Dir::Etc::SourceList "$PWD/apt/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "$PWD/apt/lists";
Dir::State::Status "$PWD/apt/status";
Dir::Cache "$PWD/apt/cache";
APT::Architecture "$architecture";
APT::Architectures { "$architecture"; };
APT::Sandbox::User "$(id -un)";
END
    APT_CONFIG=$PWD/apt/apt.conf apt-get update
    (cd apt/cache && APT_CONFIG=$to/../apt/apt.conf apt-get download "$@")
    for one in apt/cache/*.deb; do
        dpkg-deb -x "$one" "$to"
    done
}

# folder with the library, architecture, Debian's name of it, command: a program for musl reads the log with it
runs_with_musl() {
    library=$1
    target=$2-linux-musl
    foreign_files sysroot "$3" musl
    shift 3
    python3 -m venv env
    env/bin/pip install --quiet --disable-pip-version-check "$(grep ziglang "$packaging/python/tools.txt")"
    python3 "$root/lib/amalgamate.py" bundle
    block c "$packaging/sources/README.md" >tool.c
    env/bin/python -m ziglang cc -target "$target" -dynamic -fno-sanitize=all -I bundle -o tool tool.c "$library/libcloudtrail.so"
    loader=$(find sysroot -name libc.so | head -n 1)
    same "$("$@" "$loader" --library-path "$library" ./tool "$log" | sed 's/ *$//; s/  */ /g')" "$printed"
}
