#!/bin/sh
# Makes Debian's packages: the source package, and the binary packages for this architecture.
#
#   sh packaging/debian/release.sh DIST [--quick]
#
# --quick: nothing, since it takes minutes. $DEBEMAIL and $DEBFULLNAME are the maintainer's; git's author unless set.
# $CTRAIL_DEBIAN_CHROOT=yes builds in a clean Debian, made by debootstrap; else on this machine, if it has what the build
# depends on.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/../common.sh"

dist=$1
if [ "${2:-}" = --quick ]; then
    echo 'it takes minutes' >&2
    exit 77
fi

# shellcheck source=packaging/bare.sh
. "$packaging/bare.sh"

source=$work/libcloudtrail-$version
maintainer="${DEBFULLNAME:-$(git -C "$root" log -1 --format=%an)} <${DEBEMAIL:-$(git -C "$root" log -1 --format=%ae)}>"

# The functions of the headers; before the first release all are of the same version.
write_symbols() {
    printf '%s\n' 'libcloudtrail.so.0 libcloudtrail0 #MINVER#' '* Build-Depends-Package: libcloudtrail-dev'
    cat "$source"/include/cloudtrail/*.h | awk '
        /^CTRAIL_API / { inside = 1; text = "" }
        inside { text = text " " $0 }
        inside && /;/ {
            sub(/\(.*/, "", text)
            sub(/.*[^A-Za-z0-9_]/, "", text)
            print text
            inside = 0
        }' | sort -u | sed "s/.*/ &@Base $version/"
}

# A revision of our own, which one of Debian itself would come after.
write_changelog() {
    cat <<END
libcloudtrail ($version-0upstream1) unstable; urgency=medium

  * Release $version: CHANGELOG.md says what changed.

 -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
END
}

# Of LICENSE, as Debian's copyright file has it: the years and names, and the text with a blank before each line.
write_copyright() {
    awk -v license="$root/LICENSE" '
        $0 == "@COPYRIGHT@" {
            while ((getline line < license) > 0)
                if (sub(/^Copyright \(c\) /, "", line)) print "Copyright: " line
            next
        }
        $0 == "@LICENSE@" {
            close(license)
            while ((getline line < license) > 0) {
                if (line ~ /^Permission/) inside = 1
                if (inside) print " " (line == "" ? "." : line)
            }
            next
        }
        { print }' "$packaging/debian/debian/copyright"
}

make_source() {
    quietly meson setup "$work/build" "$root" -Dtests=false
    quietly meson dist -C "$work/build" --no-tests --allow-dirty --formats xztar
    cp "$work/build/meson-dist/cloudtrail-$version.tar.xz" "$work/libcloudtrail_$version.orig.tar.xz"
    mkdir "$source"
    tar -xf "$work/libcloudtrail_$version.orig.tar.xz" -C "$source" --strip-components 1
    cp -R "$packaging/debian/debian" "$source/debian"
    sed -i "s/@MAINTAINER@/$maintainer/" "$source/debian/control"
    write_copyright >"$source/debian/copyright"
    write_changelog >"$source/debian/changelog"
    write_symbols >"$source/debian/libcloudtrail0.symbols"
    (cd "$work" && quietly dpkg-source --build "libcloudtrail-$version")
}

build_here() {
    (cd "$source" && dpkg-checkbuilddeps >/dev/null 2>&1) || {
        (cd "$source" && dpkg-checkbuilddeps 2>&1 | sed 's/^dpkg-checkbuilddeps: error: //' >&2) || true
        exit 77
    }
    # Debian's own tools, before others of the same name.
    (cd "$source" && PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        quietly dpkg-buildpackage --build=binary --unsigned-source --unsigned-changes)
}

build_in_chroot() {
    bare_system "$work/chroot" dpkg-dev >/dev/null 2>&1 || fail 'no bare Debian could be made'
    mkdir "$work/chroot/build"
    cp "$work"/libcloudtrail_* "$work/chroot/build"
    # shellcheck disable=SC2016 # expanded by the inner shell
    quietly in_bare "$work/chroot" sh -eu -c 'cd /build
        dpkg-source --extract libcloudtrail_*.dsc source
        cd source
        apt-get build-dep --yes --no-install-recommends ./
        env DEB_BUILD_OPTIONS="$0" dpkg-buildpackage --build=binary --unsigned-source --unsigned-changes' "${DEB_BUILD_OPTIONS:-}"
    cp "$work"/chroot/build/*.deb "$work"/chroot/build/*.changes "$work"/chroot/build/*.buildinfo "$work"
}

need dpkg-buildpackage dpkg-dev
need dh debhelper
need meson meson
make_source
if [ "${CTRAIL_DEBIAN_CHROOT:-}" = yes ]; then
    build_in_chroot
else
    build_here
fi
cp "$work"/libcloudtrail_*.dsc "$work"/libcloudtrail_*.tar.xz "$work"/*.deb "$work"/*.changes "$work"/*.buildinfo "$dist"
