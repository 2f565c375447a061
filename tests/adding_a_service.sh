#!/bin/sh
# What docs/adding-a-service.md adds, a field of the event, one of a decoder, and a service: the code, as it stands there,
# builds in a copy of the sources, and does what the document says. Prints TAP.
#
#   sh tests/adding_a_service.sh SOURCE-ROOT FOLDER
#
# The copy is made and built in FOLDER, which is emptied first.
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
rm -rf "$2"
mkdir -p "$2/source"
folder=$(CDPATH='' cd -- "$2" && pwd)
source=$folder/source
build=$source/build
include=$source/include/cloudtrail
ec2=$source/lib/services/ec2
blocks=$folder/blocks

copy_sources() {
    cp -R "$root/meson.build" "$root/meson_options.txt" "$root/lib" "$root/include" "$root/examples" "$root/pkgconfig" \
        "$source"
    mkdir -p "$source/docs" "$source/tests/data/records/kms" "$source/bindings/cpp"
    cp "$root/bindings/cpp/cloudtrail.hpp" "$source/bindings/cpp"
    cp -R "$root/docs/man" "$source/docs"
    cp "$root"/tests/*.c "$root"/tests/*.h "$root"/tests/*.sh "$root"/tests/*.py "$root/tests/meson.build" "$source/tests"
    cp -R "$root/tests/ruler" "$source/tests"
}

# ---- Blocks ------------------------------------------------------------------------------------

# The number of a block, as a file: 7 is 007.c.
block() {
    find "$blocks" -name "$(printf '%03d' "$1").*" ! -name '*.word'
}

# number, file: the lines of the block that the file does not have yet, in front of the block's last, the end of a struct.
add_members() {
    awk -v block="$(block "$1")" '
        BEGIN { while ((getline text < block) > 0) added[++count] = text }
        { line[NR] = $0; there[$0] = 1 }
        END {
            for (i = 1; i <= NR; i++) {
                if (line[i] == added[count]) {
                    found = 1
                    for (k = 1; k < count; k++)
                        if (!(added[k] in there)) print added[k]
                }
                print line[i]
            }
            exit !found
        }' "$2" >"$folder/changed"
    cp "$folder/changed" "$2"
}

# number, file, text: behind the first line that holds it
add_behind() {
    awk -v block="$(block "$1")" -v text="$3" '
        { print }
        !found && index($0, text) { found = 1; while ((getline added < block) > 0) print added }
        END { exit !found }' "$2" >"$folder/changed"
    cp "$folder/changed" "$2"
}

# number, file, text: in front of it
add_in_front() {
    awk -v block="$(block "$1")" -v text="$3" '
        !found && index($0, text) { found = 1; while ((getline added < block) > 0) print added }
        { print }
        END { exit !found }' "$2" >"$folder/changed"
    cp "$folder/changed" "$2"
}

has_all_blocks() {
    split_page "$root/docs/adding-a-service.md" "$blocks"
    same "$(find "$blocks" -type f ! -name '*.word' | sort | sed 's/.*\.//' | tr '\n' ' ')" \
        'c c c c c c sh c c c c sh json text '
    stands_in_the_library "$(block 1)"
    stands_in_the_library "$(block 2)"
    script=$(sed 's/^python3 //' "$(block 7)")
    [ -e "$root/$script" ]
}

add_field_of_event() {
    add_members 3 "$include/cloudtrail.h"
    add_behind 4 "$source/lib/event/event.c" 'TEXT(ctrail_event, annotation,'
}

add_field_of_decoder() {
    add_members 5 "$include/ec2.h"
    add_behind 6 "$ec2/instances.c" 'TEXT(ctrail_ec2_instance, platform,'
}

# One header, one source file, two lines, and test data.
add_service() {
    cp "$(block 8)" "$include/kms.h"
    cp "$(block 9)" "$source/lib/services/kms.c"
    same "$(wc -l <"$(block 10)")" 1
    cat "$(block 10)" >>"$source/lib/services/services.def"
    add_behind 11 "$source/include/cloudtrail.h" '#include "cloudtrail/ssh_key.h"'
    cp "$(block 13)" "$source/tests/data/records/kms/kms.json"
    cp "$(block 13)" "$source/kms.json"
}

# ---- Building, and what it does ----------------------------------------------------------------

build_copy() {
    meson setup "$build" "$source" -Dexamples=true -Dtests=true -Dwerror=true --buildtype plain
    meson compile -C "$build" ctrail-json check_records check_prefixes check_memory cloudtrail:shared_library
}

# Its commands, but that ninja builds what the last of them runs.
prints_what_is_documented() {
    mkdir -p "$folder/stand-ins"
    printf '#!/bin/sh\nexec %s "$@" examples/ctrail-json\n' "$(command -v ninja)" >"$folder/stand-ins/ninja"
    chmod +x "$folder/stand-ins/ninja"
    (cd "$source" && PATH=$folder/stand-ins:$PATH sh -eu "$(block 12)") >"$folder/printed"
    grep '^"kms"' "$folder/printed" | diff "$(block 14)" -
}

# record, what its JSON holds
reads_record() {
    echo "$1" | "$build/examples/ctrail-json" - >"$folder/printed"
    grep -q -F "$2" "$folder/printed"
}

reads_field_of_event() {
    reads_record '{"eventName":"A","correlationID":"x"}' '"correlationID":"x"'
    reads_record '{"eventName":"A","correlationID":{}}' '"problems":[{"code":"type","path":"correlationID"'
}

# A program over the library that was built, which prints what the new members say.
builds_program() {
    cat >"$folder/members.c" <<'PROGRAM'
#include <cloudtrail/ec2.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
    ctrail_reader *reader;
    const ctrail_event *event;
    const ctrail_ec2 *ec2;
    if (argc < 2 || ctrail_reader_new(&reader, NULL) || ctrail_reader_parse(reader, argv[1], strlen(argv[1]), &event) ||
        ctrail_ec2_decode(event, &ec2))
        return 1;
    if (ec2->instance_count)
        printf("%s\n", ec2->instances[0]->hypervisor.ptr);
    ctrail_reader_free(reader);
    return 0;
}
PROGRAM
    "${CC:-cc}" -Wall -Werror -I "$source/include" -I "$build/include" -o "$folder/members" "$folder/members.c" \
        "$build/libcloudtrail.so.0" -Wl,-rpath,"$build"
}

reads_field_of_decoder() {
    same "$("$folder/members" '{"eventName":"RunInstances","eventSource":"ec2.amazonaws.com","responseElements":{"instancesSet":{"items":[{"instanceId":"i-12345678","hypervisor":"xen"}]}}}')" \
        'xen'
}

# The way in which a fixture of a new service comes to its transcript, and is tested from then on.
fixture_is_read_in_every_way() {
    CTRAIL_RENEW=1 "$build/tests/check_records"
    grep -q '"keyId":"alias/backups"' "$source/tests/data/records/kms/kms.expected"
    "$build/tests/check_records"
}

header_compiles_alone() {
    for header in cloudtrail/kms.h cloudtrail.h; do
        printf '#include <%s>\nextern ctrail_kms *nothing;\nctrail_kms *nothing;\n' "$header" >"$folder/unit.c"
        "${CC:-cc}" -std=c99 -Wall -Wextra -Wpedantic -Werror -I "$source/include" -I "$build/include" \
            -c "$folder/unit.c" -o "$folder/unit.o"
    done
}

its_function_is_exported() {
    nm -D "$build/libcloudtrail.so.0" | grep ' T ctrail_kms_decode$'
    sh "$source/tests/symbols.sh" "$source/include" "$build/libcloudtrail.so.0"
}

if ! command -v meson >/dev/null 2>&1; then
    echo '1..0 # SKIP no meson'
    exit 0
fi
try 'the sources are copied' copy_sources
try 'the document has its blocks, and those of the library stand there' has_all_blocks
try 'a field of the event is added' add_field_of_event
try 'a field of a decoder is added' add_field_of_decoder
try 'a service is added: a header, a source file, two lines, and test data' add_service
try 'they build with the library' build_copy
try 'ctrail-json prints what the document shows' prints_what_is_documented
try 'the field of the event is read' reads_field_of_event
try 'a program takes them for its own' builds_program
try 'the field of the decoder is read' reads_field_of_decoder
try 'the test data is read in every way' fixture_is_read_in_every_way
try 'it is cut off at every byte' "$build/tests/check_prefixes"
try 'every allocation fails' "$build/tests/check_memory"
try 'the header compiles alone, and is among all' header_compiles_alone
try 'its function is exported, and no other' its_function_is_exported
finish
