#!/bin/sh
# What the shared library exports is what the public headers declare; it calls a few functions that are listed here, none
# of which ends the program, prints, or follows the locale; and it has no variable. Prints TAP.
#
#   sh tests/symbols.sh INCLUDE-DIRECTORY SHARED-LIBRARY
set -eu

include=$1
library=$2
# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"

# Passes when the file named second is empty; its lines say what is wrong.
report() {
    number=$((number + 1))
    if [ -s "$2" ]; then
        echo "not ok $number - $1"
        sed 's/^/# /' "$2"
        failed=$((failed + 1))
    else
        echo "ok $number - $1"
    fi
}

exported() {
    nm -D --defined-only "$library" | awk '{ print $3 }' | sort
}

undefined() {
    nm -D --undefined-only "$library" | awk '{ sub(/@.*/, "", $2); print $2 }' | sort
}

declared "$include"/cloudtrail/*.h >"$work/declared"
exported >"$work/exported"
undefined >"$work/undefined"

[ "$(wc -l <"$work/declared")" -gt 20 ] || echo 'few functions are declared' >"$work/few"
touch "$work/few"
report 'the headers declare functions' "$work/few"

comm -23 "$work/declared" "$work/exported" >"$work/missing"
report 'all that is declared is exported' "$work/missing"

comm -13 "$work/declared" "$work/exported" >"$work/more"
report 'nothing else is exported' "$work/more"

grep -v '^ctrail_' "$work/exported" >"$work/foreign" || true
report 'all names begin with ctrail_' "$work/foreign"

# Families of functions, as extended regular expressions over whole names.
while read -r what names; do
    grep -E -x -e "(__)?($names)(_chk)?" "$work/undefined" >"$work/called" || true
    report "no call to what $(echo "$what" | tr '-' ' ')" "$work/called"
done <<'END'
ends-the-program abort|exit|_exit|_Exit|quick_exit|assert_fail|raise|kill
prints v?[fds]?n?printf|puts|fputs|putchar|fputc|putc|fwrite|write|perror|v?w?syslog|vasprintf|asprintf
reads-numbers-by-the-locale strto(d|f|ld|l|ll|ul|ull|imax|umax)|ato[fil]|atoll|s?scanf|v?sscanf|isoc99_.*scanf
follows-the-locale setlocale|uselocale|newlocale|localeconv|strcoll|strxfrm|to(lower|upper)|is(alpha|digit|alnum|space|upper|lower|print)|ctype_.*
reads-times-by-the-locale strptime|strftime|mktime|timegm|localtime(_r)?|gmtime(_r)?|tzset
asks-the-environment getenv|secure_getenv|setenv|putenv
starts-threads pthread_.*|fork|system|popen
END

# All that it calls, of the C library, zlib, libdeflate or ISA-L, and yajl; then what compilers and loaders add.
allowed='malloc|realloc|free|mem(chr|cmp|cpy|move|set)|str(chr|cmp|cspn|len|ncmp|spn)|__errno_location
(open|l?stat|fstat|readdir)(64)?|read|close|opendir|closedir
crc32_z|inflate(Init2_|Reset|Validate|End)?|isal_[a-z_]*|libdeflate_[a-z_]*|crc32_gzip_refl(_[a-z0-9_]*)?
yajl_(alloc|free|config|parse|complete_parse|get_error|free_error|get_bytes_consumed)
_ITM_.*|__cxa_finalize|__gmon_start__|__stack_chk_fail|__cpu_(model|indicator_init)|__(mem|str)[a-z]*_chk'
grep -v -E -x -e "$(echo "$allowed" | paste -s -d '|')" "$work/undefined" >"$work/others" || true
report 'no call to what is not listed' "$work/others"

# Constants that hold addresses lie in .data.rel.ro, which the loader makes read-only.
objdump -t "$library" | awk '/[ \t](\.data|\.bss|\.tdata|\.tbss|\*COM\*)[ \t]/ { print $NF }' |
    grep -E -v -x '(\.data|\.bss|completed\.[0-9]+|__dso_handle|__TMC_END__|_edata|_end|__bss_start|__cpu_model|__cpu_features2?)' \
        >"$work/variables" || true
[ "$(objdump -t "$library" | grep -c -F .data.rel.ro)" -gt 5 ] || echo 'there are no symbols to look at' >>"$work/variables"
report 'there is no variable' "$work/variables"

objdump -p "$library" | awk '$1 == "NEEDED" { print $2 }' |
    grep -E -v '^(libyajl|libz|libisal|libdeflate|libc|ld-linux[^.]*)\.so' >"$work/needed" || true
report 'it needs yajl, what inflates, and libc alone' "$work/needed"

objdump -p "$library" | awk '$1 == "SONAME" { print $2 }' |
    grep -E -v -x 'libcloudtrail\.so\.[0-9]+' >"$work/soname" || true
objdump -p "$library" | grep -q SONAME || echo 'there is none' >"$work/soname"
report 'its SONAME is a number by itself' "$work/soname"

finish
