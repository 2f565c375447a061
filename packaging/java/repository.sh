#!/bin/sh
# Lays out what release.sh made as a Maven repository, with check sums. Signed, and as an archive, it is what the portal of
# Maven Central takes.
#
#   sh packaging/java/repository.sh DIST FOLDER [KEY]
#
# KEY: gpg signs each file with it.
set -eu

dist=$1
folder=$2
key=${3:-}

add_sums() {
    md5sum "$1" | cut -d ' ' -f 1 >"$1.md5"
    sha1sum "$1" | cut -d ' ' -f 1 >"$1.sha1"
}

# name, POM
said() {
    sed -n "s|^  <$1>\(.*\)</$1>\$|\1|p" "$2"
}

for pom in "$dist"/*.pom; do
    artifact=$(said artifactId "$pom")
    version=$(said version "$pom")
    to=$folder/$(said groupId "$pom" | tr . /)/$artifact/$version
    mkdir -p "$to"
    for file in "$dist/$artifact-$version"*; do
        copy=$to/$(basename "$file")
        cp "$file" "$copy"
        add_sums "$copy"
        [ -z "$key" ] || gpg --batch --yes --local-user "$key" --armor --detach-sign "$copy"
    done
done
