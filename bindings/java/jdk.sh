# shellcheck shell=sh
# Finds a JDK that has the foreign function API, version 22 or later, in $JAVA_HOME, in PATH, or in /usr/lib/jvm; read
# with ".".

# Whether a directory is that of such a JDK.
suits() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 |
        awk '{ split($2, version, "."); exit !(version[1] >= 22) }'
}

find_jdk() {
    path=$(readlink -f "$(command -v javac)" || true) # the JDK's own, and not the link in /usr/bin
    for jdk in "${JAVA_HOME:-}" "${path%/bin/javac}" /usr/lib/jvm/*; do
        if suits "$jdk"; then
            echo "$jdk"
            return
        fi
    done
}
