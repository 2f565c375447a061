#!/bin/sh
# Makes Java's packages: of cloudtrail, which holds the library for each platform, and of cloudtrail-arrow, a jar, its
# sources, its documentation, and its POM.
#
#   sh packaging/java/release.sh DIST [--quick]
#
# --quick: cloudtrail alone, with the library for this machine, and without the documentation.
# $CTRAIL_MAVEN_GROUP: the groupId, which has to be one that the publisher owns; io.cloudtrail unless set.
# $CTRAIL_PROJECT_URL: the project's address, without which Maven Central takes no POM. $DEBFULLNAME is the developer's name.
set -eu

# shellcheck source=packaging/common.sh
. "$(dirname -- "$0")/../common.sh"
# shellcheck source=bindings/java/jdk.sh
. "$root/bindings/java/jdk.sh"

dist=$1
quick=${2:-}
binding=$root/bindings/java
group=${CTRAIL_MAVEN_GROUP:-io.cloudtrail}
developer=${DEBFULLNAME:-$(git -C "$root" log -1 --format=%an)}
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)

# artifact and what is behind it, folder, options of jar: the same content gives the same bytes
make_jar() {
    file=$dist/$1.jar
    mkdir -p "$2/META-INF"
    cp "$root/LICENSE" "$2/META-INF"
    from=$2
    shift 2
    quietly "$jdk/bin/jar" --create --date "$date" --file "$file" "$@" -C "$from" .
}

# artifact, sources, options of javac and javadoc
make_jars() {
    artifact=$1
    sources=$2
    shift 2
    find "$sources" -name '*.java' | sort | sed 's/.*/"&"/' >"$work/files"
    quietly "$jdk/bin/javac" -Xlint:all,-restricted,-classfile,-path -Werror -encoding UTF-8 --release 22 "$@" \
        -d "$work/$artifact" "@$work/files"
    cp -R "$sources" "$work/$artifact-sources"
    make_jar "$artifact-$version-sources" "$work/$artifact-sources"
    [ "$quick" != --quick ] || return 0
    quietly "$jdk/bin/javadoc" -Xdoclint:all,-missing -Werror -quiet -notimestamp --no-fonts -encoding UTF-8 --release 22 "$@" \
        -windowtitle "$artifact $version" -d "$work/$artifact-javadoc" "@$work/files"
    make_jar "$artifact-$version-javadoc" "$work/$artifact-javadoc"
}

# artifact, description; its dependencies are in a file
make_pom() {
    sed -e "s|@GROUP@|$group|; s|@ARTIFACT@|$1|; s|@VERSION@|$version|; s|@DESCRIPTION@|$2|; s|@DEVELOPER@|$developer|" \
        -e "${CTRAIL_PROJECT_URL:+s|@URL@|$CTRAIL_PROJECT_URL|;}/@URL@/d" \
        -e "/@DEPENDENCIES@/{r $work/dependencies" -e 'd}' "$packaging/java/pom.xml.in" >"$dist/$1-$version.pom"
}

make_library() {
    bundle "$work/sources"
    export CTRAIL_BUNDLE
    # shellcheck disable=SC2046 # a word, or none
    natives "$work/natives" $([ "$quick" != --quick ] || this_platform)
    make_jars cloudtrail "$binding/src"
    cp -R "$work"/natives/*-* "$work/cloudtrail/io/cloudtrail"
    mkdir "$work/cloudtrail/META-INF"
    cp "$work"/sources/LICENSE* "$work/cloudtrail/META-INF"
    make_jar "cloudtrail-$version" "$work/cloudtrail" --module-version "$version"
    : >"$work/dependencies"
    make_pom cloudtrail 'Reads AWS CloudTrail logs: who did what, to which instance, from where, with which key.'
}

# Arrow's library, which Maven fetches
make_arrow() {
    if ! command -v mvn >/dev/null; then
        echo '== without cloudtrail-arrow: there is no mvn (on Debian: maven)' >&2
        return
    fi
    JAVA_HOME=$jdk quietly mvn -q -B -f "$binding/arrow/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/jars"
    make_jars cloudtrail-arrow "$binding/arrow/src" -cp "$dist/cloudtrail-$version.jar:$work/jars/*"
    echo 'Automatic-Module-Name: io.cloudtrail.arrow' >"$work/manifest"
    make_jar "cloudtrail-arrow-$version" "$work/cloudtrail-arrow" --manifest "$work/manifest"
    {
        printf '    <dependency>\n      <groupId>%s</groupId>\n      <artifactId>cloudtrail</artifactId>\n' "$group"
        printf '      <version>%s</version>\n    </dependency>\n' "$version"
        sed -n '/<dependencies>/,/<\/dependencies>/p' "$binding/arrow/pom.xml" | sed '1d; $d'
    } >"$work/dependencies"
    make_pom cloudtrail-arrow 'AWS CloudTrail logs as columns for the Java library of Apache Arrow.'
}

jdk=$(find_jdk)
[ -n "$jdk" ] || {
    echo 'there is no JDK of version 22 or later' >&2
    exit 77
}
make_library
[ "$quick" = --quick ] || make_arrow
