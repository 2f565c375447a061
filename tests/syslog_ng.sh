#!/bin/sh
# The syslog-ng module, loaded by the daemon of the system, which reads files and writes files. Prints TAP.
#
#   sh tests/syslog_ng.sh
set -u

# shellcheck source=tests/tap.sh
. "$(dirname -- "$0")/tap.sh"
PATH=$PATH:/usr/sbin
sources=$root/examples/syslog-ng
cc=${CC:-cc}

if ! command -v syslog-ng >/dev/null || ! command -v jq >/dev/null || ! pkg-config --exists syslog-ng; then
    echo '1..0 # SKIP no syslog-ng, or no headers of it, or no jq'
    exit 0
fi
modules=$work:$(pkg-config --variable=moduledir syslog-ng)
cd "$work" || exit 1

# ---- The module --------------------------------------------------------------------------------

# Headers of others may warn of what they like.
builds_without_a_warning() {
    python3 "$root/lib/amalgamate.py" cloudtrail
    flags=$(pkg-config --cflags syslog-ng | sed 's/-I/-isystem /g')
    # shellcheck disable=SC2046,SC2086 # words
    "$cc" -std=gnu11 -O2 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Werror -shared -fPIC \
        -fvisibility=hidden -I cloudtrail $flags -o libcloudtrail-parser.so "$sources"/*.c cloudtrail/cloudtrail.c \
        $(pkg-config --libs yajl zlib)
}

exports_what_syslog_ng_looks_for() {
    nm -D --defined-only libcloudtrail-parser.so | awk '{ print $3 }' | sort >exported
    same "$(cat exported)" "$(printf 'cloudtrail_parser_module_init\nmodule_info')"
}

# ---- The daemon --------------------------------------------------------------------------------

# folder, options of cloudtrail(): reads in.log there, a message a line, and writes for each message all values into
# values.log, as JSON, and the message into messages.log.
write_config() {
    mkdir -p "$1"
    cat >"$1/syslog-ng.conf" <<CONFIG
@version: 3.38
source s { file("$work/$1/in.log" flags(no-parse) log-msg-size(4194304) follow-freq(0.1)); };
parser p_cloudtrail { cloudtrail($2); };
template all { template("\$(format-json --scope none --key .cloudtrail.* --key ct.*)\n"); };
destination d_values { file("$work/$1/values.log" template(all)); };
destination d_messages { file("$work/$1/messages.log" template("\${MESSAGE}\n")); };
log { source(s); parser(p_cloudtrail); destination(d_values); destination(d_messages); };
CONFIG
}

start() {
    syslog-ng --foreground --no-caps --cfgfile "$work/$1/syslog-ng.conf" --module-path "$modules" \
        --persist-file "$work/$1/persist" --control "$work/$1/control" --pidfile "$work/$1/pid" 2>"$1/errors" &
    daemon=$!
}

counter() {
    syslog-ng-ctl query get "parser.p_cloudtrail.$2" --control "$work/$1/control" 2>/dev/null |
        sed -n "s/.*\.$2=//p"
}

# folder, number: waits until as many messages were seen. A daemon that is gone fails it.
await_messages() {
    for _ in $(seq 300); do
        kill -0 "$daemon" || return 1
        parsed=$(counter "$1" parsed)
        others=$(counter "$1" no_record)
        [ "$((${parsed:-0} + ${others:-0}))" -lt "$2" ] || return 0
        sleep 0.1
    done
    echo "only $((${parsed:-0} + ${others:-0})) of $2 messages"
    return 1
}

stop() {
    syslog-ng-ctl stop --control "$work/$1/control" >/dev/null
    wait "$daemon"
}

# ---- Values ------------------------------------------------------------------------------------

# A case a line: its name, a name in JSON's form, what it shall be, and the record, parted by bars.
write_cases() {
    cat <<'CASES'
a text|event_name|TerminateInstances|{"eventName":"TerminateInstances"}
a name of several capitals|source_ip_address|192.0.2.1|{"eventName":"A","sourceIPAddress":"192.0.2.1"}
a flag|read_only|true|{"eventName":"A","readOnly":true}
an integer|event_time_ns|1463732865000000000|{"eventName":"A","eventTime":"2016-05-20T08:27:45Z"}
a number with a name|origin|root|{"eventName":"A","userIdentity":{"type":"Root"}}
a struct|user_identity.type|Root|{"eventName":"A","userIdentity":{"type":"Root"}}
a struct in structs|user_identity.session_context.session_issuer.arn|arn:a|{"eventName":"A","userIdentity":{"sessionContext":{"sessionIssuer":{"arn":"arn:a"}}}}
an open object|request_parameters|{"a":[1,2.50,null,{"b":"c\"\\\u0001ü"}],"d":{}}|{"eventName":"A","requestParameters":{"a":[1,2.50,null,{"b":"c\"\\\u0001\u00fc"}],"d":{}}}
an open object that is null|request_parameters|null|{"eventName":"A","requestParameters":null}
what AWS does not document|other|{"new":1}|{"eventName":"A","new":1}
what is absent|error_code|null|{"eventName":"A"}
an empty text|error_code||{"eventName":"A","errorCode":""}
one instance|ec2.instance_id|i-1a2b3c4d|{"eventSource":"ec2.amazonaws.com","eventName":"RebootInstances","requestParameters":{"instancesSet":{"items":[{"instanceId":"i-1a2b3c4d"}]}}}
several instances|ec2.instance_id|i-1a2b3c4d,i-2a2b3c4d|{"eventSource":"ec2.amazonaws.com","eventName":"RebootInstances","requestParameters":{"instancesSet":{"items":[{"instanceId":"i-1a2b3c4d"},{"instanceId":"i-2a2b3c4d"}]}}}
a transition|ec2.previous_state.name|running|{"eventSource":"ec2.amazonaws.com","eventName":"StopInstances","responseElements":{"instancesSet":{"items":[{"instanceId":"i-1a2b3c4d","currentState":{"code":64,"name":"stopping"},"previousState":{"code":16,"name":"running"}}]}}}
a transition's code|ec2.current_state.code|64|{"eventSource":"ec2.amazonaws.com","eventName":"StopInstances","responseElements":{"instancesSet":{"items":[{"instanceId":"i-1a2b3c4d","currentState":{"code":64,"name":"stopping"},"previousState":{"code":16,"name":"running"}}]}}}
a field that one of several lacks|ec2.current_state.name|"",stopping|{"eventSource":"ec2.amazonaws.com","eventName":"StopInstances","responseElements":{"instancesSet":{"items":[{"instanceId":"i-1a2b3c4d"},{"instanceId":"i-2a2b3c4d","currentState":{"name":"stopping"}}]}}}
a field that all lack|ec2.image_id|null|{"eventSource":"ec2.amazonaws.com","eventName":"StopInstances","responseElements":{"instancesSet":{"items":[{"instanceId":"i-1a2b3c4d"},{"instanceId":"i-2a2b3c4d"}]}}}
a request|ec2.request|{"imageId":"ami-1a2b3c4d","minCount":1}|{"eventSource":"ec2.amazonaws.com","eventName":"RunInstances","requestParameters":{"instancesSet":{"items":[{"imageId":"ami-1a2b3c4d","minCount":1}]}}}
a list of texts|details.addendum.updated_fields|a,b|{"eventName":"A","addendum":{"updatedFields":["a","b"]}}
a comma in a list|resources.arn|"a,b",c|{"eventName":"A","resources":[{"ARN":"a,b"},{"ARN":"c"}]}
a quote in a list|resources.arn|'a"b'|{"eventName":"A","resources":[{"ARN":"a\"b"}]}
a list in a list|details.insight.attributions.insight.value|"a,b",c|{"eventName":"A","insightDetails":{"insightContext":{"attributions":[{"attribute":"x","insight":[{"value":"a","average":1},{"value":"b","average":1}]},{"attribute":"y","insight":[{"value":"c","average":1}]}]}}}
a key's fingerprint|instance_connect.key.sha256|SHA256:yhDE/1K3izZ7q9L/md5Oan5hSD2wQlPM9HKoii/dGTA|KEY
its user|instance_connect.os_user|ec2-user|KEY
until when it stays|instance_connect.expires|2024-03-12T09:05:31Z|KEY
details|details.addendum.reason|DELIVERY_DELAY|{"eventName":"A","addendum":{"reason":"DELIVERY_DELAY"}}
a problem, of a decoder too|problems.path|eventName|{"eventName":7,"eventVersion":"1.08"}
one record|record_count|1|{"eventName":"A"}
several records|record_count|3|{"Records":[{"eventName":"A"},{"eventName":"B"},{"eventName":"C"}]}
the first of several|event_name|A|{"Records":[{"eventName":"A"},{"eventName":"B"},{"eventName":"C"}]}
the first that can be read|event_name|B|{"Records":[{"eventName":"A"x},{"eventName":"B"},{"eventName":"C"}]}
an EventBridge event|event_name|StopInstances|{"version":"0","detail-type":"AWS API Call via CloudTrail","detail":{"eventVersion":"1.08","eventName":"StopInstances"}}
a record in a string|event_name|A|"{\"eventName\":\"A\"}"
no record|record_count|null|this is none
JSON, but no record|record_count|null|{"a":1}
a digest|record_count|null|{"digestStartTime":"2024-03-12T09:05:31Z","digestS3Bucket":"b"}
a record that is cut off|event_name|null|{"eventName":"A","requestParameters":{"a
CASES
}

# Each case is one message, and one line of what the daemon writes.
run_cases() {
    gzip -dc "$root"/examples/logs/*.json.gz | jq -c '.Records[] | select(.eventName == "SendSSHPublicKey")' >pushes
    key=$(head -n 1 pushes) && export key
    write_cases | awk -F '|' -v OFS='|' '$4 == "KEY" { $4 = ENVIRON["key"] } 1' >table
    write_config cases ''
    cut -d '|' -f 4- table >cases/in.log
    start cases
    await_messages cases "$(wc -l <cases/in.log)"
    counter cases parsed >cases/parsed
    counter cases no_record >cases/no_record
    counter cases further_records >cases/further_records
    counter cases skipped_records >cases/skipped_records
    syslog-ng-ctl stats --control "$work/cases/control" >cases/stats
    stop cases
}

# number, name in JSON's form, wanted
value_is() {
    found=$(sed -n "$1p" cases/values.log | jq -r --arg path "$2" '._cloudtrail | getpath($path | split("."))')
    same "$found" "$3"
}

messages_are_untouched() {
    cmp cases/in.log cases/messages.log
}

without_a_record_nothing_is_set() {
    [ -s cases/no_record ]
    same "$(grep -c '^{}$' cases/values.log)" "$(cat cases/no_record)"
}

counts() {
    same "$(cat cases/no_record)" 4
    same "$(cat cases/parsed)" "$(($(wc -l <table) - 4))"
    same "$(cat cases/further_records)" 5
    same "$(cat cases/skipped_records)" 4
    grep -q '^parser;p_cloudtrail;;a;no_record;4$' cases/stats
}

# ---- Options -----------------------------------------------------------------------------------

takes_options() {
    # shellcheck disable=SC2016 # expanded by another shell
    write_config options 'prefix("ct.") template("$(substr ${MESSAGE} 7)")'
    echo 'head:: {"eventName":"A","requestParameters":{"a":"long enough to be kept"}}' >options/in.log
    start options
    await_messages options 1
    stop options
    same "$(jq -r '.ct.event_name' options/values.log)" A
}

# options, what is complained of
refuses_options() {
    write_config refused "$1"
    refused syslog-ng --syntax-only --no-caps --cfgfile "$work/refused/syslog-ng.conf" --module-path "$modules" \
        --persist-file "$work/refused/persist" 2>refused/errors
    grep -q -i "$2" refused/errors
}

# The parser in two log paths is cloned, and reloading makes it anew.
is_reloaded_and_cloned() {
    write_config reload ''
    echo 'log { source(s); parser(p_cloudtrail); };' >>reload/syslog-ng.conf
    echo '{"eventName":"A"}' >reload/in.log
    start reload
    await_messages reload 2
    for _ in 1 2 3; do
        syslog-ng-ctl reload --control "$work/reload/control"
    done
    echo '{"eventName":"B"}' >>reload/in.log
    await_messages reload 4
    stop reload
    same "$(jq -r '._cloudtrail.event_name' reload/values.log | tr '\n' ' ')" 'A B '
}

# ---- Damage ------------------------------------------------------------------------------------

# All fixtures line by line, whole and cut off, what is no text, and what is large.
write_damage() {
    for file in "$root"/tests/data/records/*/*; do
        case $file in
        *.expected | *.options) continue ;;
        esac
        head -c 20000 "$file"
        echo
        tr -d '\n' <"$file" | head -c 200000
        echo
    done
    head -c 300000 /dev/urandom
    echo
    awk 'BEGIN { for (i = 0; i < 200000; i++) printf "["; print "" }'
    awk 'BEGIN { printf "{\"eventName\":\"A\",\"requestParameters\":"; for (i = 0; i < 300000; i++) printf "{\"a\":"; print "" }'
    awk 'BEGIN { printf "{\"eventName\":\"A\",\"resources\":["; for (i = 0; i < 60000; i++) printf "{\"ARN\":\"\\\\,\\\"\"},"; print "{}]}" }'
    awk 'BEGIN { printf "["; for (i = 0; i < 100000; i++) printf "{\"eventName\":\"A\"},"; print "{}]" }'
    awk 'BEGIN { printf "{\"eventName\":\""; for (i = 0; i < 3000000; i++) printf "a"; print "\"}" }'
    awk 'BEGIN { printf "{\"eventName\":\""; for (i = 0; i < 6000000; i++) printf "a"; print "\"}" }'
}

# The last line, a sound record, comes out behind all of it. syslog-ng itself divides what is over log-msg-size, so the
# number of messages is that of what it wrote.
survives_damage() {
    write_config damage ''
    write_damage >damage/in.log
    echo '{"eventName":"Last"}' >>damage/in.log
    start damage
    await_messages damage "$(wc -l <damage/in.log)"
    for _ in $(seq 300); do
        ! tail -n 1 damage/values.log | grep -q '"event_name":"Last"' || break
        kill -0 "$daemon"
        sleep 0.1
    done
    parsed=$(counter damage parsed)
    others=$(counter damage no_record)
    stop damage
    same "$(tail -n 1 damage/values.log | jq -r ._cloudtrail.event_name)" Last
    same "$(wc -l <damage/values.log)" "$((parsed + others))"
    same "$(grep -c '^{}$' damage/values.log)" "$others"
    [ "$parsed" -gt 200 ] && [ "$others" -gt 200 ]
}

# ---- The page ----------------------------------------------------------------------------------

# All names, as the module makes them.
block_names() {
    # shellcheck disable=SC2046 # words
    # shellcheck disable=SC2046 # words
    "$cc" -I "$sources" -I cloudtrail $(pkg-config --cflags glib-2.0) -o names "$root/tests/syslog_ng_names.c" \
        "$sources/names.c" cloudtrail/cloudtrail.c $(pkg-config --libs glib-2.0 yajl zlib)
    { echo .cloudtrail.record_count && ./names; } | sort >made
    sort "$1" | diff - made
    [ "$(wc -l <made)" -gt 150 ]
}

# A part of a configuration, which syslog-ng takes.
block_fragment() {
    { echo '@version: 3.38' && cat "$1"; } >"$2/fragment.conf"
    syslog-ng --syntax-only --no-caps --cfgfile "$2/fragment.conf" --module-path "$modules" \
        --persist-file "$2/fragment.persist"
}

follows_the_page() {
    mkdir page
    ln -s "$root" page/libcloudtrail
    follow_page docs/syslog-ng.md "$work/page"
}

# ---- All of it ---------------------------------------------------------------------------------

try 'it compiles without a warning' builds_without_a_warning
try 'it exports what syslog-ng looks for' exports_what_syslog_ng_looks_for
try 'the daemon reads the cases' run_cases
line=0
while IFS='|' read -r name path wanted _; do
    line=$((line + 1))
    try "$name" value_is "$line" "$path" "$wanted"
done <table
try 'messages pass as they were' messages_are_untouched
try 'without a record no name is set' without_a_record_nothing_is_set
try 'all is counted, and syslog-ng-ctl shows it' counts
try 'a prefix and a template' takes_options
try 'an unknown option is refused' refuses_options 'colour(blue)' 'takes prefix() and template()'
try 'a number is no prefix' refuses_options 'prefix(7)' 'takes a text'
# shellcheck disable=SC2016 # expanded by another shell
try 'a template that is none is refused' refuses_options 'template("${")' 'template'
try 'reloaded, and in two log paths' is_reloaded_and_cloned
try 'the daemon survives damaged, large and binary messages' survives_damage
try 'docs/syslog-ng.md, word for word' follows_the_page
finish
