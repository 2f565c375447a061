# shellcheck shell=sh
# Finds a JDK that has the foreign function API, version 22 or later, in $JAVA_HOME, in PATH, or in /usr/lib/jvm; read
# with ".".

# Whether a directory is that of such a JDK.
suits() {
    [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 |
        awk '{ split($2, version, "."); exit !(version[1] >= 22) }'
}

find_jdk() {
    path=$(command -v javac || true)
    for jdk in "${JAVA_HOME:-}" "${path%/bin/javac}" /usr/lib/jvm/*; do
        if suits "$jdk"; then
            echo "$jdk"
            return
        fi
    done
}
