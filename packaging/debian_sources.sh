#!/bin/sh
# Fetches source packages of the release of Debian that this machine has, which Debian signs.
#
#   sh packaging/debian_sources.sh FOLDER PACKAGE…
#
# $CTRAIL_OLDER_SOURCES=yes: where an archive names an update, and does not have its files, the version before it is taken;
# not for what is published.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/common.sh"

[ $# -gt 1 ] || fail 'give a FOLDER and a PACKAGE'
mkdir -p "$1"
folder=$(CDPATH='' cd -- "$1" && pwd)
shift

# An apt of its own, which knows sources.
write_configuration() {
    mkdir -p lists/partial cache/archives/partial
    # shellcheck disable=SC2016 # apt-get's own names
    debian_archives 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(REPO_URI) $(RELEASE) $(COMPONENT)' \
        >sources.list
    cat >apt.conf <<CONFIGURATION
Dir::Etc::SourceList "$PWD/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "$PWD/lists";
Dir::Cache "$PWD/cache";
APT::Sandbox::User "$(id -un)";
CONFIGURATION
}

# source package: the newest version
fetch() {
    for newest in $(apt-cache madison "$1" | awk '$NF == "Sources" { print $3 }' | sort -u -r -V); do
        (cd "$folder" && apt-get source --download-only "$1=$newest") >"$work/log" 2>&1 && return
        grep '^E: Failed to fetch' "$work/log" >&2 || true
        [ "${CTRAIL_OLDER_SOURCES:-}" = yes ] ||
            fail "$1 $newest cannot be had; for tests CTRAIL_OLDER_SOURCES=yes takes an older one"
        echo "debian_sources.sh: not the newest is taken, $1 $newest, but an older one" >&2
    done
    fail "no source package $1 can be had"
}

need apt-get apt
need dpkg-source dpkg-dev
cd "$work"
write_configuration
APT_CONFIG=$work/apt.conf
export APT_CONFIG
quietly apt-get update
for package in "$@"; do
    fetch "$package"
done
