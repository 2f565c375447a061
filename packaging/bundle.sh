#!/bin/sh
# Gathers all that compiling the library takes into one folder without subfolders: the amalgamation, and the files that it
# needs of yajl and zlib, from Debian's source packages, in which known faults are mended. For packages that compile
# for themselves; nothing of it is kept under version control.
#
#   sh packaging/bundle.sh FOLDER
#
# Needs python3, and apt-get and dpkg-source for sources. $CTRAIL_DEBIAN_SOURCES: a folder with the files of the source
# packages (.dsc and what they name), which are taken instead of being fetched. $CTRAIL_OLDER_SOURCES=yes: where an archive
# names an update, and does not have its files, the version before it is taken; not for what is published.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/common.sh"

[ $# -eq 1 ] || fail 'give a FOLDER'
mkdir -p "$1"
folder=$(CDPATH='' cd -- "$1" && pwd)

yajl='yajl.c yajl_alloc.c yajl_alloc.h yajl_buf.c yajl_buf.h yajl_bytestack.h yajl_encode.c yajl_encode.h yajl_lex.c
    yajl_lex.h yajl_parser.c yajl_parser.h api/yajl_common.h api/yajl_gen.h api/yajl_parse.h'
zlib='adler32.c crc32.c crc32.h gzguts.h inffast.c inffast.h inffixed.h inflate.c inflate.h inftrees.c inftrees.h zconf.h zlib.h
    zutil.c zutil.h'

# The patches without which yajl is not safe to read what strangers wrote.
patches='CVE-2017-16516 CVE-2022-24795 CVE-2023-33460'

# name: the source package, unpacked and with Debian's patches, as the folder of that name
unpack() {
    dpkg-source --extract "$1"_*.dsc "$1" >"$work/log" 2>&1 || fail "$1: $(cat "$work/log")"
}

# Sources of a folder, copied with every include of their own being one of the same folder.
copy() {
    from=$1
    shift
    for file in "$@"; do
        sed 's,^#\( *\)include [<"][a-z]*/\(yajl_.*\.h\)[>"],#\1include "\2",' "$from/$file" >"$folder/$(basename "$file")"
    done
}

need python3 python3
need dpkg-source dpkg-dev
mkdir "$work/debian"
[ -z "${CTRAIL_DEBIAN_SOURCES:-}" ] || cp "$CTRAIL_DEBIAN_SOURCES"/*.dsc "$CTRAIL_DEBIAN_SOURCES"/*.tar.* "$work/debian"
cd "$work/debian"
[ -n "${CTRAIL_DEBIAN_SOURCES:-}" ] || sh "$packaging/debian_sources.sh" . yajl zlib
unpack yajl
unpack zlib
for patch in $patches; do
    [ -f "yajl/debian/patches/$patch.patch" ] || fail "yajl's source package has no $patch.patch"
    grep -q "^$patch" yajl/debian/patches/series || fail "yajl's source package does not apply $patch.patch"
done
# shellcheck disable=SC2086 # words
copy yajl/src $yajl
# shellcheck disable=SC2086 # words
copy zlib $zlib
python3 "$root/lib/amalgamate.py" "$work/amalgamation"
sed 's|^#include <yajl/\(.*\)>|#include "\1"|; s|^#include <zlib.h>|#include "zlib.h"|' "$work/amalgamation/cloudtrail.c" \
    >"$folder/cloudtrail.c"
cp "$work/amalgamation/cloudtrail.h" "$folder"
cp "$root/LICENSE" "$folder/LICENSE"
cp yajl/COPYING "$folder/LICENSE.yajl"
sed -n '/^ *Copyright (C)/,/^ *Jean-loup/p' zlib/zlib.h | sed 's/^  //' >"$folder/LICENSE.zlib"
cat >"$folder/README.md" <<END
libcloudtrail $version and what it needs, to be compiled as they lie here, with \`-DZ_PREFIX\`, which keeps zlib's names apart
from those of another zlib in the same program.

| files | from |
| --- | --- |
| \`cloudtrail.*\` | libcloudtrail $version, all of it in one file; \`LICENSE\` |
| \`yajl*\` | Debian's source package yajl $(sed -n 's/^Version: //p' yajl_*.dsc), with its patches; \`LICENSE.yajl\` |
| the others | Debian's source package zlib $(sed -n 's/^Version: //p' zlib_*.dsc), with its patches; \`LICENSE.zlib\` |

Changed in them: no more than the folder in lines with \`#include\`.
END
printf '{ global: ctrail_*; local: *; };\n' >"$folder/symbols.map"
