#!/bin/sh
# The programs as their users meet them: results, messages, exit statuses. Prints TAP.
#
#   sh tests/programs.sh DIRECTORY-OF-THE-PROGRAMS SOURCE-ROOT [--update]
#
# Expected outputs are in tests/data/programs; --update writes them anew, for a person to review.
set -u

programs=$(CDPATH='' cd -- "$1" && pwd)
root=$(CDPATH='' cd -- "$2" && pwd)
update=${3-}
expected=$root/tests/data/programs
logs=$root/examples/logs
records=$root/tests/data/records
story=$(echo "$logs"/*.json.gz)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
ulimit -f 100000 # a program that never stops writing is stopped
cd "$work" || exit 1

PATH=$programs:$PATH
LC_ALL=C
export PATH LC_ALL

# ---- One test: begin, run, what is wanted, end -------------------------------------------------

number=0
failed=0

begin() {
    name=$1
    problem=
}

wrong() {
    problem="$problem
# $*"
}

# Leaves the status, and the files out and err.
run() {
    status=0
    "$@" >out 2>err </dev/null || status=$?
}

want_status() {
    [ "$status" = "$1" ] || wrong "exit status $status instead of $1"
}

# Standard output is that of the expected file of this name.
want_output() {
    if [ "$update" = --update ]; then
        cp out "$expected/$1"
    elif ! cmp -s out "$expected/$1"; then
        wrong "standard output is not $1:"
        wrong "$(diff "$expected/$1" out | head -n 20 | sed 's/^/# /')"
    fi
}

want_no_output() {
    [ ! -s out ] || wrong "something on standard output: $(head -c 200 out)"
}

want_lines() {
    lines=$(wc -l <out)
    [ "$lines" -eq "$1" ] || wrong "$lines lines instead of $1"
}

# A line of standard output, or of standard error, matches the basic regular expression.
want_in_output() {
    grep -q -e "$1" out || wrong "no line on standard output is like: $1"
}

want_message() {
    grep -q -e "$1" err || wrong "no message is like: $1; but: $(head -c 500 err)"
}

want_messages() {
    lines=$(wc -l <err)
    [ "$lines" -eq "$1" ] || wrong "$lines messages instead of $1: $(head -c 500 err)"
}

# With printf, as some shells' echo reads the backslashes in a name.
end() {
    number=$((number + 1))
    if [ -z "$problem" ]; then
        printf 'ok %s - %s\n' "$number" "$name"
    else
        printf 'not ok %s - %s%s\n' "$number" "$name" "$problem"
        failed=$((failed + 1))
    fi
}

skip() {
    number=$((number + 1))
    echo "ok $number - $1 # SKIP $2"
}

# ---- Inputs ------------------------------------------------------------------------------------

# A record with the members given, as the inside of an object.
record() {
    printf '{"eventVersion":"1.08","eventTime":"%s","eventSource":"%s","eventName":"%s"%s}' "$@"
}

s3='s3.amazonaws.com'
connect='ec2-instance-connect.amazonaws.com'
noon='2024-03-12T12:00:00Z'

{
    printf '{"Records":['
    record "$noon" "$s3" GetObject ',"eventID":"first"'
    printf ',{"eventVersion":"1.08",,"eventName":"broken"},'
    record "$noon" "$s3" PutObject ',"eventID":"third"'
    printf ']}'
} >damaged.json

# Three files in two directories, one that is hidden, one of another kind; b comes before c.json.
mkdir -p tree/b empty one
record "$noon" "$s3" A >tree/a.json
record "$noon" "$s3" B | gzip -c >tree/b/b.gz
record "$noon" "$s3" C >tree/c.ndjson
echo 'not for us' >tree/readme.txt
echo 'nor this' >tree/._a.json

# Each id of the record in the middle has a long path: EC2's decoder needs more memory than is allowed.
{
    printf '{"eventName":"Before","eventID":"before"}\n'
    awk 'BEGIN {
        for (name = "k"; length(name) < 990;) name = name "k"
        printf "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\",\"eventID\":\"large\","
        printf "\"requestParameters\":{\"%s\":[", name
        for (i = 0; i < 70000; i++) printf "\"i-%08x\",", i
        print "0]}}"
    }'
    printf '{"eventName":"After","eventID":"after"}\n'
} >over-limit.json

head -c 2000 "$story" >truncated.json.gz
: >empty.json
echo '{"digestStartTime":"2024-03-12T08:00:00Z","logFiles":[]}' >digest.json
echo 'hello' >hello.json

key='ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIACfhD++D1uPUw9tN/puzx3K7VwCWfSDHz9WpdnAmjFc'

# A user agent, a user name and a comment that try to drive a terminal, and a spreadsheet.
{
    record "$noon" "$s3" '=cmd|calc!A0' ',"userAgent":"\u001b[2J\u009b31mred\u007f","errorCode":"a\"b,c\u000d\u000ad",
"userIdentity":{"type":"IAMUser","userName":"\u202eeve\u2066","accessKeyId":"-1"}' | tr -d '\n'
    echo
    record "$noon" "$connect" SendSSHPublicKey ',"userIdentity":{"type":"IAMUser","userName":"日本語 user"},
"requestParameters":{"instanceId":"i-0123456789abcdef0","instanceOSUser":"root\t","sSHPublicKey":"'"$key"' \u001b]0;mine\u0007,\"ha\""},
"responseElements":{"success":false}' | tr -d '\n'
    echo
} >hostile.ndjson

# Instances in the wrong order, of files and of times.
change() {
    record "$1" ec2.amazonaws.com "$2" ',"requestParameters":{"instancesSet":{"items":[{"instanceId":"'"$3"'"}]}},
"responseElements":null,"userIdentity":{"type":"IAMUser","userName":"'"$4"'"}' | tr -d '\n'
    echo
}
{
    change 2024-03-12T12:00:02Z StopInstances i-0bbbbbbbbbbbbbbbb second
    change 2024-03-12T12:00:02Z RebootInstances i-0bbbbbbbbbbbbbbbb third
    change 2024-03-12T14:00:01+02:00 StartInstances i-0bbbbbbbbbbbbbbbb first
    change 2024-03-12T13:00:00Z StopInstances i-0aaaaaaaaaaaaaaaa only
    change 2024-03-12T13:00:00Z DescribeInstances i-0aaaaaaaaaaaaaaaa nobody
} >unordered.ndjson

# A life with everything in it that ctrail-timeline tells: both dialects, what was created, who looked at it. Two instances
# have the address 10.0.0.9; 10.0.0.8 is in another region.
ec2='ec2.amazonaws.com'
eu='"awsRegion":"eu-central-1","recipientAccountId":"123456789012"'
us='"awsRegion":"us-east-1","recipientAccountId":"123456789012"'
one='i-0aaaaaaaaaaaaaaa1'
two='i-0aaaaaaaaaaaaaaa2'
three='i-0aaaaaaaaaaaaaaa3'

# time, name, region, request, response
call() {
    record "$1" "$ec2" "$2" ",$3"',"requestParameters":'"$4"',"responseElements":'"$5"
    echo
}

# time, region, instance, address
launch() {
    call "$1" RunInstances "$2" '{"instanceType":"t3.micro"}' '{"instancesSet":{"items":[{"instanceId":"'"$3"'",
"imageId":"ami-0123456789abcdef0","instanceType":"t3.micro","keyName":"web","privateIpAddress":"'"$4"'",
"iamInstanceProfile":{"arn":"arn:aws:iam::123456789012:instance-profile/web"},
"instanceState":{"code":0,"name":"pending"}}]}}' | tr -d '\n'
    echo
}

# time, region, address
tunnel() {
    record "$1" "$connect" OpenTunnel ",$2"',"requestParameters":{"instanceConnectEndpointId":"eice-0123456789abcdef0",
"remotePort":"22","maxTunnelDuration":"3600","privateIpAddress":"'"$3"'"},"responseElements":null' | tr -d '\n'
    echo
}

# time, name, request, response: of the first instance
touch_one() {
    call "$1" "$2" "$eu" "$3" "${4:-null}"
}
{
    tunnel 2024-03-12T08:00:00Z "$eu" 10.0.0.8
    tunnel 2024-03-12T08:00:01Z "$us" 10.0.0.8
    tunnel 2024-03-12T08:00:02Z "$eu" 10.0.0.9
    tunnel 2024-03-12T08:00:03Z "$eu" 10.0.0.10
    launch 2024-03-12T07:00:00Z "$eu" "$one" 10.0.0.8
    launch 2024-03-12T07:00:01Z "$eu" "$two" 10.0.0.9
    launch 2024-03-12T07:00:02Z "$eu" "$three" 10.0.0.9
    touch_one 2024-03-12T09:00:00Z ModifyInstanceAttribute '{"instanceId":"'$one'","attribute":"sourceDestCheck","value":"false"}'
    touch_one 2024-03-12T09:00:01Z ModifyInstanceAttribute '{"instanceId":"'$one'","instanceType":{"value":"t3.large"}}'
    touch_one 2024-03-12T09:00:02Z ModifyInstanceAttribute '{"instanceId":"'$one'","userData":{"value":"c2VjcmV0"}}'
    touch_one 2024-03-12T09:00:03Z ModifyInstanceAttribute '{"instanceId":"'$one'","attribute":"userData","value":"c2VjcmV0"}'
    touch_one 2024-03-12T09:00:04Z ModifyInstanceAttribute '{"instanceId":"'$one'","groupSet":{"items":[{"groupId":"sg-0123456789abcdef0"},{"groupId":"sg-0123456789abcdef1"}]}}'
    touch_one 2024-03-12T09:00:05Z ModifyInstanceAttribute '{"instanceId":"'$one'","disableApiTermination":{"value":false}}'
    touch_one 2024-03-12T09:00:06Z ModifyInstanceMetadataOptions '{"ModifyInstanceMetadataOptionsRequest":{"InstanceId":"'$one'","HttpTokens":"optional","HttpPutResponseHopLimit":2}}'
    touch_one 2024-03-12T09:00:07Z AssociateIamInstanceProfile '{"AssociateIamInstanceProfileRequest":{"InstanceId":"'$one'","IamInstanceProfile":{"Name":"admin"}}}' '{"AssociateIamInstanceProfileResponse":{"iamInstanceProfileAssociation":{"associationId":"iip-assoc-0123456789abcdef0","instanceId":"'$one'"}}}'
    touch_one 2024-03-12T09:00:08Z AttachVolume '{"volumeId":"vol-0123456789abcdef0","instanceId":"'$one'","device":"/dev/sdf"}'
    touch_one 2024-03-12T09:00:09Z CreateImage '{"instanceId":"'$one'","name":"golden","noReboot":true}' '{"imageId":"ami-0123456789abcdef1"}'
    touch_one 2024-03-12T09:00:10Z CreateTags '{"resourcesSet":{"items":[{"resourceId":"'$one'"},{"resourceId":"vol-0123456789abcdef0"}]},"tagSet":{"items":[{"key":"Name","value":"web"},{"key":"empty","value":""}]}}'
    touch_one 2024-03-12T09:00:11Z GetPasswordData '{"instanceId":"'$one'"}'
    touch_one 2024-03-12T09:00:12Z GetConsoleOutput '{"instanceId":"'$one'","latest":true}'
    touch_one 2024-03-12T09:00:13Z DescribeInstanceAttribute '{"instanceId":"'$one'","attribute":"userData"}'
    touch_one 2024-03-12T09:00:14Z DescribeInstances '{"maxResults":5,"instancesSet":{"items":[{"instanceId":"'$one'"},{"instanceId":"'$two'"}]},"filterSet":{"items":[{"name":"tag:a","valueSet":{"items":[{"value":"b"}]}}]}}'
    touch_one 2024-03-12T09:00:15Z StopInstances '{"instancesSet":{"items":[{"instanceId":"'$one'"}]},"force":true}' '{"instancesSet":{"items":[{"instanceId":"'$one'","previousState":{"code":272},"currentState":{"code":64}}]}}'
    touch_one 2024-03-12T09:00:16Z TerminateInstances '{"instancesSet":{"items":[{"instanceId":"'$one'"}]},"force":false}' '{"instancesSet":{"items":[{"instanceId":"'$one'","previousState":{"code":80,"name":"stopped"},"currentState":{"code":32,"name":"shutting-down"}}]}}'
    touch_one 2024-03-12T09:00:17Z ModifyInstanceAttribute '{"instanceId":"'$one'","a":"1","b":"2","c":"3","d":"4","e":"5","f":"6","g":"7","h":"8","i":"9","j":"10","k":"11","l":"12","m":"13"},"errorCode":"Client.InvalidInstanceID.NotFound"'
} >life.ndjson

# All ways into an instance, in the wrong order of times. Two instances have the address 10.0.0.9, and none 10.0.0.10; the
# first tunnel is older than the instance with its address.
push() {
    record "$1" "$connect" "$2" ",$eu$3"
    echo
}
{
    launch 2024-03-12T07:00:00Z "$eu" "$one" 10.0.0.8
    launch 2024-03-12T07:00:01Z "$eu" "$two" 10.0.0.9
    launch 2024-03-12T07:00:02Z "$eu" "$three" 10.0.0.9
    tunnel 2024-03-12T06:59:59Z "$eu" 10.0.0.8
    tunnel 2024-03-12T09:00:00Z "$eu" 10.0.0.8
    tunnel 2024-03-12T09:00:01Z "$us" 10.0.0.8
    tunnel 2024-03-12T09:00:02Z "$eu" 10.0.0.9
    tunnel 2024-03-12T09:00:03Z "$eu" 2001:db8::8
    tunnel 2024-03-12T09:00:04Z "$eu" 10.0.0.10
    push 2024-03-12T08:00:00Z SendSSHPublicKey ',"requestParameters":{"instanceId":"'$one'","instanceOSUser":"root","sSHPublicKey":"'"$key"' me"},"responseElements":{"success":true}'
    push 2024-03-12T08:00:01Z SendSerialConsoleSSHPublicKey ',"requestParameters":{"instanceId":"'$two'","serialPort":0,"sSHPublicKey":"'"$key"'"},"responseElements":{"success":false}'
    push 2024-03-12T08:00:02Z OpenTunnel ',"requestParameters":{"remotePort":3389,"instanceConnectEndpointId":"eice-0123456789abcdef0"},"errorCode":"InvalidParameter"'
    push 2024-03-12T08:00:03Z OpenTunnel ',"requestParameters":null,"errorMessage":"An internal error occurred"'
    push 2024-03-12T08:00:04Z SendSomethingNew ',"requestParameters":{"instanceId":"'$one'"}'
    call 2024-03-12T08:00:05Z GetPasswordData "$eu" '{"instanceId":"'$two'"}' null
    call 2024-03-12T08:00:06Z GetPasswordData "$eu"',"errorCode":"Client.UnauthorizedOperation"' '{"instanceId":"'$one'"}' null
} >ways.ndjson
# Lives of which different things are known: whole; with something missing between; told by notices; of a spot instance
# that was taken back; of one that Auto Scaling terminated. And of an id that only failed calls name.
state_change() {
    if [ -n "$4" ]; then before='"previousState":{"name":"'$4'"},'; else before=; fi
    call "$1" "$2" "$eu" '{"instancesSet":{"items":[{"instanceId":"'"$3"'"}]}}' '{"instancesSet":{"items":[{"instanceId":"'"$3"'",'"$before"'"currentState":{"name":"'"$5"'"}}]}}'
}

# time, type, source, detail
notice() {
    printf '{"version":"0","id":"%s","detail-type":"%s","source":"%s","account":"123456789012","time":"%s",
"region":"eu-central-1","resources":[],"detail":{%s}}' "$1 $2" "$2" "$3" "$1" "$4" | tr -d '\n'
    echo
}

state_notice() {
    notice "$1" 'EC2 Instance State-change Notification' aws.ec2 '"instance-id":"'"$2"'","state":"'"$3"'"'
}
{
    state_change 2024-03-01T00:00:00Z RunInstances i-0aaaaaaaaaaaaaaa1 '' pending
    state_change 2024-03-02T00:00:00Z StopInstances i-0aaaaaaaaaaaaaaa1 running stopping
    state_change 2024-03-03T00:00:00Z StartInstances i-0aaaaaaaaaaaaaaa1 stopped pending
    call 2024-03-04T00:00:00Z RebootInstances "$eu" '{"instancesSet":{"items":[{"instanceId":"i-0aaaaaaaaaaaaaaa1"}]}}' '{"_return":true}'
    state_change 2024-03-05T00:00:00Z TerminateInstances i-0aaaaaaaaaaaaaaa1 running shutting-down
    call 2024-03-05T12:00:00Z RebootInstances "$eu" '{"instancesSet":{"items":[{"instanceId":"i-0aaaaaaaaaaaaaaa1"}]}}' '{"_return":true}'
    state_change 2024-03-02T00:00:00Z StopInstances i-0aaaaaaaaaaaaaaa2 running stopping
    state_change 2024-03-04T00:00:00Z StopInstances i-0aaaaaaaaaaaaaaa2 running stopping
    state_change 2024-03-01T12:00:00Z RunInstances i-0aaaaaaaaaaaaaaa3 '' pending
    state_notice 2024-03-01T18:00:00Z i-0aaaaaaaaaaaaaaa3 running
    state_notice 2024-03-03T00:00:00Z i-0aaaaaaaaaaaaaaa3 stopping
    state_notice 2024-03-03T06:00:00Z i-0aaaaaaaaaaaaaaa3 stopped
    state_notice 2024-03-05T00:00:00Z i-0aaaaaaaaaaaaaaa3 stopping
    call 2024-03-01T00:00:00Z CreateFleet "$eu" '{"CreateFleetRequest":{"Type":"instant"}}' '{"CreateFleetResponse":{"fleetInstanceSet":{"item":{"instanceIds":{"item":"i-0aaaaaaaaaaaaaaa4"},"instanceType":"m5.large","lifecycle":"spot","launchTemplateAndOverrides":{"launchTemplateSpecification":{"launchTemplateId":"lt-0123456789abcdef0","version":3}}}}}}'
    notice 2024-03-03T23:58:00Z 'EC2 Spot Instance Interruption Warning' aws.ec2 '"instance-id":"i-0aaaaaaaaaaaaaaa4","instance-action":"hibernate"'
    record 2024-03-04T00:00:00Z "$ec2" BidEvictedEvent ',"eventType":"AwsServiceEvent","userIdentity":{"invokedBy":"spot.amazonaws.com"},"serviceEventDetails":{"instanceIdSet":["i-0aaaaaaaaaaaaaaa4"]}'
    echo
    state_change 2024-03-05T00:00:00Z StartInstances i-0aaaaaaaaaaaaaaa4 stopped pending
    record 2024-03-04T00:00:00Z autoscaling.amazonaws.com TerminateInstanceInAutoScalingGroup ',"requestParameters":{"instanceId":"i-0aaaaaaaaaaaaaaa5"}'
    echo
    notice 2024-03-04T06:00:00Z 'EC2 Instance Terminate Successful' aws.autoscaling '"EC2InstanceId":"i-0aaaaaaaaaaaaaaa5","AutoScalingGroupName":"web"'
    notice 2024-03-04T06:00:00Z 'EC2 Instance Terminate Unsuccessful' aws.autoscaling '"EC2InstanceId":"i-0aaaaaaaaaaaaaaa5"'
    state_change 2024-03-05T06:00:00Z TerminateInstances i-0aaaaaaaaaaaaaaa6 stopped shutting-down
    record 2024-02-01T00:00:00Z "$ec2" TerminateInstances ',"errorCode":"Client.InvalidInstanceID.NotFound","requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0aaaaaaaaaaaaaaa7"}]}}'
    echo
    record 2024-03-03T12:00:00Z "$ec2" StopInstances ',"errorCode":"Client.UnauthorizedOperation","requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0aaaaaaaaaaaaaaa3"}]}}'
    echo
} >lives.ndjson

# One event three times, its members in another order and with what ctrail-json adds; one that differs in its region.
{
    record "$noon" "$ec2" StopInstances ',"eventID":"one","recipientAccountId":"123456789012","requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0aaaaaaaaaaaaaaa1"},{"instanceId":"i-0aaaaaaaaaaaaaaa2"}]}}'
    echo
    record "$noon" "$ec2" StopInstances ',"requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0aaaaaaaaaaaaaaa1"},{"instanceId":"i-0aaaaaaaaaaaaaaa2"}]}},"responseElements":null,"recipientAccountId":"123456789012","eventID":"one"'
    echo
    record "$noon" "$ec2" StopInstances ',"eventID":"one","recipientAccountId":"210987654321","requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0aaaaaaaaaaaaaaa3"}]}}'
    echo
} >again.ndjson
ctrail-json again.ndjson >again-decoded.ndjson
record "$noon" "$ec2" StopInstances ',"awsRegion":"us-east-1","eventID":"one","recipientAccountId":"123456789012","requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0aaaaaaaaaaaaaaa1"}]}}' >again-other.json

# A name of 100 KB, and 1,000 instances.
awk 'BEGIN {
    for (name = "\303\251"; length(name) < 100000;) name = name name
    printf "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\",\"userIdentity\":{\"userName\":\"%s\",", name
    printf "\"type\":\"IAMUser\"},\"sourceIPAddress\":\"a%s\",\"requestParameters\":{\"instancesSet\":{\"items\":[0", name
    for (i = 0; i < 1000; i++) printf ",{\"instanceId\":\"i-%08x\"}", i
    print "]}}}"
}' >long.json

# A state, a user and an id that try to be markup.
{
    call "$noon" StopInstances "$eu"',"userIdentity":{"type":"IAMUser","userName":"</title><script>&\"'"'"'\u0000\u0007\ufffe\u202e"}' 'null' '{"instancesSet":{"items":[{"instanceId":"'$one'","previousState":{"name":"<odd>"},"currentState":{"name":"]]>"}}]}}'
    record "$noon" "$connect" SendSSHPublicKey ',"requestParameters":{"instanceId":"<b>日本語</b>, which is too long for a label","instanceOSUser":"a\nb"}'
    echo
} >markup.ndjson

# ---- Results, exactly --------------------------------------------------------------------------

for program in ctrail-ssh-audit ctrail-timeline; do
    for format in table csv json; do
        begin "$program prints $format"
        run "$program" --format "$format" "$logs"
        want_status 0
        want_messages 0
        want_output "${program#ctrail-}.$format"
        end
    done
done

begin 'ctrail-ssh-audit prints svg'
run ctrail-ssh-audit --format svg "$logs"
want_status 0
want_messages 0
want_output ssh-audit.svg
end

for format in json svg; do
    begin "all ways into an instance, as $format"
    run ctrail-ssh-audit --format "$format" ways.ndjson
    want_status 0
    want_messages 0
    want_output "ways.$format"
    end
done

# what, how many rows and messages, options
audit_case() {
    begin "the audit of $1"
    wanted=$2
    messages_wanted=$3
    shift 3
    run ctrail-ssh-audit --format json "$@" ways.ndjson
    want_status 0
    want_lines "$wanted"
    want_messages "$messages_wanted"
    end
}

# Of the tunnels some may lead to any instance.
audit_case 'all instances' 13 0
audit_case 'one instance, its tunnel included' 4 1 --instance-id "$one"
want_message '^ctrail-ssh-audit: 5 tunnels are left out: their addresses do not tell which instances'
audit_case 'two instances' 6 1 --instance-id "$one,$two"
audit_case 'an instance that is not there' 0 2 --instance-id i-0aaaaaaaaaaaaaaa4
want_message '^ctrail-ssh-audit: nothing that was read is about an instance of --instance-id'
audit_case 'an instance and one way' 1 0 --instance-id "$two" --event-name GetPasswordData
audit_case 'tunnels without what tells their instances' 8 0 --event-name OpenTunnel

attack=$root/examples/attack.ndjson
odd_keys=$root/tests/data/credentials/odd.ndjson
for format in table csv json svg; do
    begin "who is behind each key of an attack, as $format"
    run ctrail-credentials --format "$format" "$attack"
    want_status 0
    want_messages 0
    want_output "attack.$format"
    end
done

for format in json svg; do
    begin "keys of which records say what does not fit together, as $format"
    run ctrail-credentials --format "$format" "$odd_keys"
    want_status 0
    want_output "odd-keys.$format"
    end
done

for format in json svg; do
    begin "records that contradict each other are told with their sources, as $format"
    run ctrail-credentials --format "$format" "$root/tests/data/credentials/contradictions.ndjson"
    want_status 0
    want_message '^ctrail-credentials: 1 event has the id and the account of another, and differs from it'
    want_output "contradictions.$format"
    end
done

begin 'keys that are alike are drawn as one, and ways into instances below their key'
run ctrail-credentials --format svg "$root/tests/data/credentials/many.ndjson"
want_status 0
want_messages 0
want_output many-keys.svg
run ctrail-credentials --format csv "$root/tests/data/credentials/many.ndjson"
want_output many-keys.csv
end

begin 'the chain of one key, up and down'
run ctrail-credentials --access-key-id ASIADEPLOY0000000001 --format csv "$attack"
want_lines 5
run ctrail-credentials --access-key-id ASIADEPLOY0000000001,ASIAGITHUB0000000001 --format csv "$attack"
want_lines 6
run ctrail-credentials --access-key-id ASIANOBODY --format json "$attack"
want_no_output
want_message '^ctrail-credentials: nothing that was read names a key of --access-key-id'
run ctrail-credentials --access-key-id ASIANOBODY --format svg "$attack"
want_in_output 'no access keys'
end

begin 'keys are the same in any order, and when all is delivered twice'
cat "$root/tests/data/credentials/contradictions.ndjson" "$root/tests/data/credentials/many.ndjson" >more.ndjson
run ctrail-credentials --format json "$attack" "$odd_keys" more.ndjson
mv out wanted
{
    grep -v 'ASIANOTIME' "$odd_keys" # it has no id
    cat more.ndjson
} >odd_keys.ndjson
sed '1!G;h;$!d' "$odd_keys" more.ndjson >reversed.ndjson
run ctrail-credentials --format json reversed.ndjson "$attack" odd_keys.ndjson "$attack"
cmp -s out wanted || wrong "$(diff wanted out | head -n 4)"
end

begin 'sessions and commands are ways into an instance, and parts of its life'
run ctrail-ssh-audit --format json "$records/ssm/sessions.ndjson"
want_status 0
want_messages 0
want_output sessions.audit
run ctrail-ssh-audit --format json --instance-id i-0fedcba9876543210 "$records/ssm/sessions.ndjson"
want_lines 1
want_message '^ctrail-ssh-audit: 1 session or command is left out: its record does not name the instances'
run ctrail-ssh-audit --instance-id "$one" --event-name ResumeSession "$records/ssm/sessions.ndjson"
want_message '^ctrail-ssh-audit: 1 session or command is left out: its record does not name the instances'
run ctrail-timeline --format json "$records/ssm/sessions.ndjson"
want_status 0
want_output sessions.timeline
end

begin 'a session that is gone on with, or ended, is that of the event that started it'
resumed=$root/tests/data/credentials/resumed.ndjson
run ctrail-ssh-audit --format csv "$resumed"
want_status 0
want_output resumed.audit
run ctrail-ssh-audit --format csv --instance-id "$one" "$resumed"
want_lines 4
want_message '^ctrail-ssh-audit: 4 sessions and commands are left out: their records do not name the instances'
run ctrail-timeline --format csv "$resumed"
want_output resumed.timeline
mv out wanted
head -n 2 "$resumed" >first.ndjson
sed 1,2d "$resumed" >rest.ndjson
run ctrail-timeline -j 2 --format csv first.ndjson rest.ndjson
cmp -s out wanted || wrong "$(diff wanted out | head -n 4)"
end

for format in table csv json; do
    begin "ctrail-list prints $format"
    run ctrail-list --format "$format" "$logs"
    want_status 0
    want_messages 0
    want_output "list.$format"
    end
done

begin 'ctrail-json prints JSON'
run ctrail-json "$logs"
want_status 0
want_messages 0
want_lines 16
want_output json.json
end

begin 'ctrail-json adds the raw record'
run ctrail-json --raw "$logs/aws-user-guide.json"
want_status 0
want_output json-raw.json
end

begin 'ctrail-json reads what it has written'
run ctrail-json "$logs" "$records/ec2" "$records/identity"
cp out written.ndjson
run ctrail-json written.ndjson
want_status 0
cmp -s written.ndjson out || wrong 'it is not the same again'
end

begin 'the parts of the JSON can be left out'
run ctrail-json --only-decoded "$logs/aws-user-guide.json"
want_in_output '^{"decoded":{"eventTimeNs":1463732865000000000,"origin":"root".*}}$'
run ctrail-json --no-decoded "$logs/aws-user-guide.json"
want_in_output '^{"eventVersion":"1.03",.*"recipientAccountId":"123456789012"}$'
run ctrail-json --no-decoded --only-decoded "$logs/aws-user-guide.json"
want_status 2
end

begin 'the table is what no format means'
run ctrail-list "$logs"
want_output list.table
end

begin 'instances stand by id, then by time, then as they came'
run ctrail-timeline --format csv unordered.ndjson
want_status 0
want_output unordered.csv
end

for format in csv svg; do
    begin "a life with everything in it, as $format"
    run ctrail-timeline --format "$format" life.ndjson
    want_status 0
    want_messages 0
    want_output "life.$format"
    end
done

# name, how many rows, options
instance_case() {
    begin "the timeline of $1"
    wanted=$2
    shift 2
    run ctrail-timeline --format json "$@" life.ndjson
    want_status 0
    want_lines "$wanted"
    end
}

instance_case 'all instances, and the one tunnel that is one instance'"'"'s' 23 --since 2024-01-01T00:00:00Z
instance_case 'one instance, its tunnel included' 20 --instance-id "$one"
instance_case 'one instance of two that an event names' 2 --instance-id "$two"
instance_case 'an instance that is not there' 0 --instance-id i-0aaaaaaaaaaaaaaa4
instance_case 'tunnels without what tells their instances' 0 --event-name OpenTunnel

for format in table svg; do
    begin "what is known of lives, as $format"
    run ctrail-timeline --format "$format" lives.ndjson
    want_status 0
    want_messages 0
    want_output "lives.$format"
    end
done

begin 'an event that was delivered more than once is there once'
run ctrail-timeline --format csv again.ndjson again-decoded.ndjson again.ndjson
want_status 0
want_messages 0
want_lines 4
end

for jobs in 1 3; do
    begin "one with the same id that differs is shown, and said, with -j $jobs"
    run ctrail-timeline --format csv -j "$jobs" again.ndjson again-other.json again-decoded.ndjson
    want_status 0
    want_messages 1
    want_message '^ctrail-timeline: 1 event has the id and the account of another, and differs from it: both are there$'
    want_lines 5
    end
done

begin 'a notice is filtered as a record is, and counts as nothing where it is not asked for'
run ctrail-timeline --format csv --since 2024-03-05T00:00:00Z --event-name 'EC2 Instance State-change Notification' lives.ndjson
want_lines 2
run ctrail-json --event-name nothing lives.ndjson
want_message '^ctrail-json: 16 records were read'
end

for format in table csv json svg; do
    begin "a long name in the rows of many instances, as $format"
    run ctrail-timeline --format "$format" long.json
    want_status 0
    size=$(wc -c <out)
    [ "$size" -lt 2000000 ] || wrong "$size bytes"
    want_in_output '\.\.\.'
    end
done

# ---- Columns, order, groups --------------------------------------------------------------------

# Fields of every kind: lists, an object, null, a name with a dot in it, one that is not documented, numbers and flags.
{
    record 2024-03-12T12:00:03Z "$ec2" StopInstances ',"a.b":1,"readOnly":false,"requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0aaaaaaaaaaaaaaa1"},{"instanceId":"i-0aaaaaaaaaaaaaaa2"}]},"force":null,"count":"9"}'
    echo
    record 2024-03-12T12:00:01Z "$s3" 'GetObject ' ',"requestParameters":{"bucket":"b,\"c\"","count":10,"tags":[{"k":"x","v":[1,2]},{"k":null}]},"errorCode":"AccessDenied"'
    echo
    record 2024-03-12T13:00:02+01:00 "$s3" GetObject ',"requestParameters":{"count":"ten","list":["a",2,{"b":3}]},"userIdentity":{"type":"IAMUser","userName":"eve\u001b"}'
    echo
    record 2024-03-12T12:00:00.5Z "$s3" PutObject ',"requestParameters":{"count":-1.5}'
    echo
} >fields.ndjson
fields='eventTime,eventName,["a.b"],readOnly,requestParameters.force,requestParameters.instancesSet.items.instanceId,requestParameters.tags.k,requestParameters.tags[0],requestParameters.list,decoded.userName,decoded.ec2.instances[1].instanceId,Resources,error code'
for format in table csv json; do
    begin "ctrail-list --columns, as $format"
    run ctrail-list --format "$format" --columns "$fields" --columns decoded.ec2.access fields.ndjson
    want_status 0
    want_messages 0
    want_output "list-columns.$format"
    end
done

begin 'what the library adds can be columns, as ctrail-json has it'
run ctrail-list --columns decoded,decoded.eventTimeNs,decoded.origin,decoded.temporaryCredentials,decoded.byAwsService,decoded.userName,decoded.problems.path,decoded.ec2.action,decoded.ec2.instances.currentState.name,decoded.ec2.request.instanceIds,decoded.ec2.rules.cidrIpv4,decoded.ec2.key.sha256,decoded.instanceConnect.key.bits --format json --event-name StopInstances fields.ndjson
cut -d : -f 2- out | sed 's/,"decoded\.eventTimeNs".*/}/' >part
run ctrail-json --only-decoded --event-name StopInstances fields.ndjson
cut -d : -f 2- out | cmp -s part - || wrong "decoded is $(cat part)"
end

begin 'every field that is known by its name can be a column'
run ctrail-list --list-columns
want_status 0
want_in_output '^eventName$'
want_in_output '^userIdentity.sessionContext.sessionIssuer.arn$'
want_in_output '^decoded.ec2.instances.currentState.name$'
mv out names
ctrail-list --list-columns | sort | uniq -d >out
want_no_output
xargs -n 60 <names | tr ' ' , >rows
while read -r row; do
    ctrail-list --columns "$row" fields.ndjson >out 2>err || wrong "$(cat err)"
done <rows
end

begin 'a column that there was no memory for: the others, and a message'
run ctrail-list --columns eventID,decoded.ec2.access over-limit.json
want_status 1
want_messages 1
want_message '^ctrail-list: over-limit.json: record 2 at offset [0-9]*: ec2: left out, '
want_lines 4
want_in_output '^large *-$'
end

begin 'names in lower case, and an object in a string: as columns they are called as by CloudTrail'
echo '{"eventtime":"2024-03-12T12:00:00Z","eventsource":"ec2.amazonaws.com","eventname":"StopInstances","requestparameters":"{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-0aaaaaaaaaaaaaaa1\"}]}}"}' >lower.json
run ctrail-list --format csv --columns 'eventName, requestParameters.instancesSet.items[0].instanceId, decoded.ec2.instances[0].instanceId' lower.json
want_in_output '^StopInstances,i-0aaaaaaaaaaaaaaa1,i-0aaaaaaaaaaaaaaa1'
end

# name, a column whose values are wanted in this order with - for none, options
order_case() {
    begin "the order: $1"
    wanted=$2
    shift 2
    run ctrail-list --columns requestParameters.count "$@" fields.ndjson
    want_status 0
    order=$(sed 1d out | tr -d ' \r' | tr '\n' ' ')
    [ "$order" = "$wanted " ] || wrong "the order is $order"
    end
}
echo '{"eventName":"NoTime","eventID":"1"}' >>fields.ndjson
order_case 'by time' '-1.5 10 ten 9 -'
order_case 'by time, with its title' '-1.5 10 ten 9 -' --sort 'event time'
order_case 'the last one first' '9 ten 10 -1.5 -' --sort -eventTime
order_case 'as they came' '9 10 ten -1.5 -' --sort none
order_case 'numbers as numbers, before texts, absent ones last' '-1.5 9 10 ten -' --sort requestParameters.count
order_case 'the other way round, absent ones last' 'ten 10 9 -1.5 -' --sort -requestParameters.count
order_case 'by a column that is not printed, then by time' '9 -1.5 10 ten -' --sort readOnly --event-name NoTime,PutObject,GetObject,StopInstances
order_case 'of csv' '9 10 ten -1.5' --format csv --event-name StopInstances,GetObject,PutObject
order_case 'of csv, sorted' '-1.5 9 10 ten' --format csv --sort requestParameters.count --event-name StopInstances,GetObject,PutObject

for format in table csv json; do
    begin "ctrail-list --count-by, as $format"
    run ctrail-list --format "$format" --count-by eventSource,userIdentity.userName fields.ndjson again.ndjson hostile.ndjson
    want_status 0
    want_messages 0
    want_output "list-groups.$format"
    end
done

begin 'groups in the order of a column, and in that of all'
run ctrail-list --format csv --count-by eventName,eventSource --sort -eventName "$logs"
want_output list-groups-sorted.csv
run ctrail-list --format csv --count-by eventName,eventSource --sort none "$logs"
want_output list-groups-unsorted.csv
end

begin 'more groups than there is memory for'
run ctrail-list --count-by eventName --max-group-bytes 300 "$logs"
want_status 1
want_no_output
want_messages 1
want_message '^ctrail-list: --count-by: what it tells apart takes more than 300 bytes: nothing is counted; '
end

begin 'counts of nothing'
run ctrail-list --count-by eventName --format csv empty.json
want_status 0
want_lines 1
end

begin 'colors where they are asked for'
run ctrail-list --color always --columns eventName,errorCode fields.ndjson
want_in_output "^GetObject *$(printf '\033')\[31mAccessDenied$(printf '\033')\[m\$"
run ctrail-timeline --color always lives.ndjson
want_in_output "$(printf '\033')\[32mrunning$(printf '\033')\[m "
run ctrail-ssh-audit --color always ways.ndjson
want_in_output "$(printf '\033')\[31mrefused$(printf '\033')\[m\$"
run ctrail-ssh-audit --color never ways.ndjson
! grep -q "$(printf '\033')" out || wrong 'an escape'
end

# ---- The chart ---------------------------------------------------------------------------------

# name, labels of the axis in their order, times
axis_case() {
    begin "the axis of $1"
    wanted=$2
    shift 2
    for time in "$@"; do
        change "$time" RebootInstances "$one" alice
    done >axis.ndjson
    run ctrail-timeline --format svg axis.ndjson
    want_status 0
    labels=$(sed -n 's/.*class="t[" ][^>]*>\([^<]*\)<.*/\1/p' out | tr '\n' ' ')
    case $labels in
    "$wanted "*) ;;
    *) wrong "the labels are $labels" ;;
    esac
    end
}

axis_case 'one event' '11:59:30 2024-03-12 11:59:35 11:59:40' "$noon"
axis_case 'five minutes' '09:00 2024-03-12 09:01 09:02' 2024-03-12T09:00:00Z 2024-03-12T09:05:00Z
axis_case 'an hour' '09:00 2024-03-12 09:05 09:10' 2024-03-12T09:00:00Z 2024-03-12T09:58:00Z
axis_case 'a night' '23:00 2024-03-12 00:00 2024-03-13 01:00' 2024-03-12T23:00:00Z 2024-03-13T05:00:00Z
axis_case 'some days' '12:00 00:00 2024-03-13 12:00' 2024-03-12T09:00:00Z 2024-03-17T17:00:00Z
axis_case 'weeks, from Monday on' '12-25 2023 01-08 2024 01-22' 2023-12-20T09:00:00Z 2024-04-10T17:00:00Z
axis_case 'a year' '2023-07 2023-08 2023-09' 2023-06-15T00:00:00Z 2024-05-15T00:00:00Z
axis_case 'some years' '2019 2020 2021' 2018-06-15T00:00:00Z 2026-05-15T00:00:00Z
axis_case 'all the time there is' '1700 1750 1800' 1677-09-21T00:12:44Z 2262-04-11T23:47:16Z
axis_case 'the first moment' '00:12:45 1677-09-21 00:12:50' 1677-09-21T00:12:43.145224193Z
axis_case 'the last moment' '23:46:50 2262-04-11 23:46:55' 2262-04-11T23:47:16.854775807Z
axis_case 'around 1970' '23:59:00 1969-12-31 23:59:15' 1969-12-31T23:59:00Z 1970-01-01T00:01:00Z

begin 'a chart of events without a time'
change yesterday RebootInstances "$one" alice >axis.ndjson
run ctrail-timeline --format svg axis.ndjson
want_status 0
want_in_output '>yesterday RebootInstances'
! grep -q 'class="t' out || wrong 'an axis'
end

begin 'a chart of nothing'
run ctrail-timeline --format svg empty.json
want_status 0
want_in_output 'no events of instances'
end

begin 'a chart of 100 instances has an axis for every forty'
i=100
while [ $i -lt 200 ]; do
    change "$noon" RebootInstances "i-0aaaaaaaaaaaaa$i" alice
    i=$((i + 1))
done >hundred.ndjson
run ctrail-timeline --format svg hundred.ndjson
want_status 0
axes=$(grep -c 'class="t d".*>2024-03-12<' out)
[ "$axes" -eq 4 ] || wrong "$axes axes instead of 4"
end

if command -v xmllint >/dev/null 2>&1; then
    for file in life lives markup unordered hundred hostile ways empty; do
        for program in ctrail-timeline ctrail-ssh-audit; do
            begin "$program's picture of $file is XML"
            run $program --format svg $file.*json
            want_status 0
            xmllint --noout out 2>err || wrong "$(head -n 3 err)"
            end
        done
    done
else
    skip 'pictures are XML' 'no xmllint'
fi

# ---- Hostile text ------------------------------------------------------------------------------

for format in table csv json; do
    begin "what a client chose, in ctrail-ssh-audit's $format"
    run ctrail-ssh-audit --format "$format" hostile.ndjson
    want_status 0
    want_output "hostile-ssh-audit.$format"
    end
done

begin "what a client chose, in ctrail-ssh-audit's picture"
{
    cat markup.ndjson hostile.ndjson
    push "$noon" SendSSHPublicKey ',"requestParameters":{"instanceOSUser":"'"$(printf '%0300d' 0)"'","instanceId":"'"$(printf '日%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29)"'"}'
} >long.ndjson
run ctrail-ssh-audit --format svg long.ndjson
want_output markup-ssh-audit.svg
end

begin 'what a client chose, in a chart'
run ctrail-timeline --format svg markup.ndjson
want_status 0
want_output markup.svg
end

begin 'what a client chose, in a table'
run ctrail-list hostile.ndjson
want_status 0
want_output hostile-list.table
end

begin 'what a client chose, in CSV, exactly'
run ctrail-list --format csv hostile.ndjson
want_output hostile-list.csv
end

begin 'what a client chose, in CSV for spreadsheets'
run ctrail-list --format csv --csv-safe hostile.ndjson
want_output hostile-list-safe.csv
end

# name, the user agent as it stands in JSON, and as a cell without --csv-safe and with it
csv_case() {
    begin "CSV: $1"
    record "$noon" "$s3" GetObject ',"userAgent":"'"$2"'"' >cell.json
    run ctrail-list --format csv cell.json
    want_cell "$3"
    run ctrail-list --format csv --csv-safe cell.json
    want_cell "${4-$3}"
    end
}

# The cell behind the address of the only record, with its ends of lines as |.
want_cell() {
    cell=$(tr -d '\r' <out | tr '\n' '|')
    cell=${cell#*GetObject,,,}
    [ "${cell%,,\[\],,,,,,|}" = "$1" ] || wrong "the cell is $cell and not $1"
}

tab=$(printf '\t')
csv_case 'a formula' '=1+1' '=1+1' "'=1+1"
csv_case 'a sum' '+1' '+1' "'+1"
csv_case 'a difference' '-1' '-1' "'-1"
csv_case 'a function of old' '@SUM(1)' '@SUM(1)' "'@SUM(1)"
csv_case 'a formula in full width' '\uff1d1+1' '＝1+1' "'＝1+1"
csv_case 'a sum in full width' '\uff0b1' '＋1' "'＋1"
csv_case 'a difference in full width' '\uff0d1' '－1' "'－1"
csv_case 'an at in full width' '\uff20SUM(1)' '＠SUM(1)' "'＠SUM(1)"
csv_case 'a formula behind a comma' 'a,=1+1' '"a,=1+1"'
csv_case 'a formula behind a semicolon' 'x;=1+1' 'x;=1+1' '"x;=1+1"'
csv_case 'a formula behind a tab' 'x\t=1+1' "x$tab=1+1" "\"x$tab=1+1\""
csv_case 'a tab in front' '\t1' "${tab}1" "\"'${tab}1\""
csv_case 'a line feed in front' '\n1' '"|1"' "\"'|1\""
csv_case 'a carriage return in front' '\r1' '"1"' "\"'1\""
csv_case 'a formula behind blanks' '  =1+1' '  =1+1' "'  =1+1"
csv_case 'a formula behind what cannot be seen' '\u200b\ufeff=1+1' '​﻿=1+1' "'​﻿=1+1"
csv_case 'a formula behind a quote' "'=1+1" "'=1+1"
csv_case 'a formula behind a double quote' '\"=1+1' '"""=1+1"'
csv_case 'a sign that is not in front' 'aws-cli/2.15 exec-env/=' 'aws-cli/2.15 exec-env/='
csv_case 'nothing but blanks' ' ' ' '

begin 'a file name with an escape in it, in a message'
run ctrail-list "$(printf 'no\033such')"
want_message '^ctrail-list: no\\u{1b}such: '
end

# ---- Who, and Insights -----------------------------------------------------------------------

begin 'an Insights event has the name, source and error code of its calls'
run ctrail-list --event-name RunInstances --event-source ec2 "$records/filters/insight.ndjson"
want_status 0
want_output list-insights.table
end

begin 'users are found by their names, wherever these stand'
run ctrail-list --username bob@example.com --username ann "$records/identity/names.ndjson"
want_status 0
want_output list-users.table
end

# ---- The filter --------------------------------------------------------------------------------

# name, how many of the sixteen sample records, options
filter_case() {
    begin "the filter: $1"
    wanted=$2
    shift 2
    run ctrail-json "$@" "$logs"
    want_status 0
    want_lines "$wanted"
    end
}

filter_case 'event id' 1 --event-id 1a2w3d4r5-a88f-4e28-b3bf-30161f75be34
filter_case 'event name' 4 --event-name TerminateInstances
filter_case 'event name without its space' 3 --event-name SendSSHPublicKey
filter_case 'event source' 5 --event-source "$connect"
filter_case 'user name' 3 --username bob
filter_case 'access key' 3 --access-key-id ASIAIOSFODNN7EXAMPLE
filter_case 'reads' 1 --read-only true
filter_case 'writes' 13 --read-only=false
filter_case 'since' 14 --since 2024-03-12T09:02:14Z
filter_case 'until' 2 --until 2024-03-12T09:02:14Z
filter_case 'resource type' 1 --resource-type AWS::EC2::InstanceConnectEndpoint
filter_case 'resource name' 1 --resource-name web-key
filter_case 'resource type and name' 1 --resource-type AWS::EC2::KeyPair --resource-name web-key
filter_case 'resource type and the name of another' 0 --resource-type AWS::EC2::VPC --resource-name web-key
filter_case 'instance' 11 --instance-id i-0a1b2c3d4e5f60718
filter_case 'instance and event' 2 --instance-id i-0a1b2c3d4e5f60718 --event-name TerminateInstances
filter_case 'instance that is none' 0 --instance-id vpc-0c1d2e3f4a5b6c7d8
filter_case 'all at once' 1 --username bob --event-name OpenTunnel --since 2024-01-01T00:00:00+01:00
filter_case 'nothing' 0 --event-name NoSuchThing
filter_case 'a pattern' 4 --pattern '{"eventName":[{"prefix":"Term"}],"userIdentity":{"type":[{"exists":true}]}}'
filter_case 'two patterns' 5 --pattern '{"eventName":["TerminateInstances"]}' --pattern '{"eventName":["SendSSHPublicKey "]}'
filter_case 'a pattern for EventBridge' 5 --pattern '{"source":["aws.ec2-instance-connect"]}'
filter_case 'a pattern for what is decoded' 9 --pattern '{"decoded":{"userName":["alice"]}}'
filter_case 'two event names' 7 --event-name TerminateInstances --event-name SendSSHPublicKey
filter_case 'two event names with a comma' 7 --event-name TerminateInstances,SendSSHPublicKey
filter_case 'two event names with a comma and a space' 7 --event-name 'TerminateInstances, SendSSHPublicKey'
filter_case 'names given again and with commas' 9 --event-name TerminateInstances,RunInstances --event-name SendSSHPublicKey
filter_case 'short event source' 5 --event-source ec2-instance-connect
filter_case 'event sources' 16 --event-source ec2,"$connect"
filter_case 'two users' 12 --username bob --username alice
filter_case 'a user with a comma' 0 --username bob,alice
filter_case 'two instances' 11 --instance-id i-0a1b2c3d4e5f60718,i-0000000000000000f
filter_case 'address' 6 --source-ip 192.0.2.44
filter_case 'block of addresses' 9 --source-ip 192.0.2.0/24,203.0.113.0/24
filter_case 'service for an address' 2 --source-ip autoscaling.amazonaws.com
filter_case 'all addresses' 13 --source-ip 0.0.0.0/0 --source-ip ::/0
filter_case 'region' 14 --region eu-central-1
filter_case 'regions' 16 --region eu-central-1,us-west-2
filter_case 'account' 15 --account 123456789012
filter_case 'error code' 1 --error-code AccessDenied,Client.UnauthorizedOperation
filter_case 'failed' 1 --failed
filter_case 'failed, by others' 0 --failed --username alice
filter_case 'ARN' 9 --arn arn:aws:iam::123456789012:user/alice
filter_case 'role' 3 --role Operators
filter_case "role's ARN" 2 --role arn:aws:sts::123456789012:assumed-role/AWSServiceRoleForAutoScaling
filter_case 'roles' 5 --role Operators --role AWSServiceRoleForAutoScaling
filter_case 'since a day' 14 --since 2024-03-12
filter_case 'until a day, all of it' 16 --until 2024-03-12
filter_case 'until the day before' 2 --until 2024-03-11
filter_case 'a day' 14 --since 2024-03-12 --until 2024-03-12
filter_case 'since a minute' 8 --since 2024-03-12T10:00Z
filter_case 'since a minute elsewhere' 8 --since 2024-03-12T11:00+01:00
filter_case 'since a time without a zone' 8 --since 2024-03-12T10:00:00
filter_case 'since a minute without a zone' 8 --since 2024-03-12T10:00
filter_case 'until a fraction without a zone' 2 --until 2024-03-12T09:02:14.0
filter_case 'since 1970' 16 --since 1970-01-01
filter_case 'until 1970' 0 --until 1970-01-01T00:00:00Z
filter_case 'the last minute' 0 --since 1m
filter_case 'up to a week ago' 16 --until 1w

begin 'the filter: records of the last minute'
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
{ record "$now" "$s3" Now; record "$noon" "$s3" Then; } >now.ndjson
run ctrail-list --format csv --since 60s now.ndjson
want_lines 2
want_in_output ",Now,"
end

begin 'the filter: records of the last days, up to some hours ago'
run ctrail-list --format csv --since 20000d --until 12h now.ndjson
want_lines 2
want_in_output ",Then,"
end

# ---- Events that were delivered more than once -------------------------------------------------

# One event three times, with its members in another order and as LookupEvents has it; the same id of another account; no
# ids; and one that says something else.
{
    record "$noon" "$connect" First ',"eventID":"a","recipientAccountId":"111122223333"'
    echo
    echo '{"recipientAccountId":"111122223333","eventID":"a","eventName":"First","eventSource":"'$connect'","eventTime":"'$noon'","eventVersion":"1.08"}'
    record "$noon" "$connect" Second ',"eventID":"a","recipientAccountId":"444455556666"'
    echo
    record "$noon" "$connect" Third ''
    echo
    record "$noon" "$connect" Third ''
    echo
} >again.ndjson
record "$noon" "$connect" First ',"eventID":"a","recipientAccountId":"111122223333"' |
    sed 's/"/\\"/g; s/.*/{"Events":[{"EventId":"a","CloudTrailEvent":"&"}]}/' >lookup.json
record "$noon" "$connect" First ',"eventID":"a","recipientAccountId":"111122223333","readOnly":true' >other.json

# Each event of a life has an id, and the life is read again.
awk '{ sub("{", "{\"eventID\":\"" NR "\","); print }' life.ndjson >twice.ndjson

# how many lines and messages, the command
unique_case() {
    begin "delivered more than once: $*"
    wanted=$1
    messages_wanted=$2
    shift 2
    for jobs in 1 3; do
        run "$@" -j $jobs
        want_status 0
        want_lines "$wanted"
        want_messages "$messages_wanted"
        [ "$messages_wanted" = 0 ] || want_message "^$1: 1 event has the id and the account of another, and differs from it"
        mv out "out$jobs"
    done
    cmp out1 out3 || wrong 'another output with -j 3'
    end
}

unique_case 6 0 ctrail-json again.ndjson lookup.json
unique_case 4 0 ctrail-json --unique again.ndjson lookup.json
unique_case 5 1 ctrail-json --unique again.ndjson lookup.json other.json other.json
unique_case 6 1 ctrail-list --format csv --unique again.ndjson other.json
unique_case 4 0 ctrail-ssh-audit --format json again.ndjson lookup.json
unique_case 23 0 ctrail-timeline --format json twice.ndjson twice.ndjson
unique_case 5 1 ctrail-ssh-audit --format json --unique again.ndjson lookup.json other.json other.json

# ---- Remarks on the filter ---------------------------------------------------------------------

# what, the remark, lines of output, the command
remark_case() {
    begin "remark: $1"
    wanted=$2
    lines_wanted=$3
    shift 3
    run "$@"
    want_status 0
    want_lines "$lines_wanted"
    want_message "$wanted"
    want_messages 1
    end
}

remark_case 'nothing matches' '^ctrail-json: 16 records were read, and none of them matches' 0 \
    ctrail-json --event-name NoSuchThing "$logs"
remark_case 'one record, which does not match' '^ctrail-json: 1 record was read, and does not match' 0 \
    ctrail-json --region x tree/a.json
mkdir delivered
for day in 20200101 20240401; do
    record "$noon" "$s3" GetObject >"delivered/123456789012_CloudTrail_us-east-1_${day}T0000Z_x.json"
done
remark_case 'files that were delivered before --since' '^ctrail-json: 2 log files are passed over: by their names' 0 \
    ctrail-json --since 2024-05-01 delivered
begin 'only those files are not opened'
run ctrail-json --since 2024-03-01 delivered
want_status 0
want_lines 1
want_message '^ctrail-json: 1 log file is passed over'
want_messages 1
end

remark_case 'an event name in the wrong case' "^ctrail-json: --event-name: EC2 has no 'runinstances'; did you mean 'RunInstances'" 2 \
    ctrail-json --event-name RunInstances,runinstances "$logs"
remark_case 'an instance that nothing is about' '^ctrail-timeline: nothing that was read is about an instance of --instance-id' 0 \
    ctrail-timeline --format json --instance-id i-0123456789abcdef0 "$logs"

begin 'no remark: a name of another service that differs in case only'
run ctrail-json --event-source s3 --event-name runinstances "$logs"
want_messages 1
want_message '^ctrail-json: 16 records'
end

begin 'no remark: records that match, and inputs without records'
run ctrail-json --event-name RunInstances "$logs"
want_messages 0
run ctrail-json --event-name RunInstances empty.json digest.json
want_messages 0
end

begin 'remark: a range of times the wrong way round'
run ctrail-json --since 2024-03-13 --until 2024-03-11 "$logs"
want_status 0
want_message '^ctrail-json: --since is not before --until: no event can match'
want_message '^ctrail-json: 1 log file is passed over'
want_messages 3
end

begin 'remark: records whose time cannot be read'
{
    record soon "$s3" GetObject
    echo '{"eventVersion":"1.08","eventName":"PutObject"}'
    record soon "$s3" Other
    record "$noon" "$s3" GetObject
} >timeless.ndjson
run ctrail-json --since 2024-01-01 --event-name GetObject,PutObject timeless.ndjson
want_status 0
want_lines 1
want_messages 1
want_message '^ctrail-json: 2 records are left out: they have no time that can be read'
end

# ---- Inputs ------------------------------------------------------------------------------------

begin 'standard input'
status=0
gzip -dc "$story" | ctrail-list --format csv >out 2>err || status=$?
want_status 0
want_lines 15
end

begin 'standard input by name, between files'
status=0
record "$noon" "$s3" Between | ctrail-json tree/a.json - tree/c.ndjson 2>err | sed 's/.*"eventName":"\([A-Za-z]*\)".*/\1/' >out
want_output between.txt
end

begin 'a directory, in name order'
run ctrail-json tree
want_status 0
sed 's/.*"eventName":"\([A-Z]\)".*/\1/' out >names && mv names out
want_output tree.txt
end

# Log files as CloudTrail names them, and names that only look alike.
mkdir -p pruned/2024
for name in 123456789012_CloudTrail_eu-central-1_20240312T1155Z_Rk3vTq8LmZ0aYw5B.json \
    2024/123456789012_CloudTrail_us-gov-west-1_20240312T1200Z_Rk3vTq8LmZ0aYw5B.json \
    123456789012_CloudTrail-Insight_eu-central-1_20240312T1155Z_Rk3vTq8LmZ0aYw5B.json \
    123456789012_CloudTrail-Digest_eu-central-1_20240312T1155Z_Rk3vTq8LmZ0aYw5B.json \
    123456789012_CloudTrail_eu-central-1_20241312T1155Z_Rk3vTq8LmZ0aYw5B.json \
    123456789012_CloudTrail_eu-central-1_20240312T1155_Rk3vTq8LmZ0aYw5B.json \
    123456789012_CloudTrail_eu-central-1_20240312T1155Z_.json \
    123456789012_CloudTrail_eu-central-1_20240312T1155Z_Rk3v.more.json \
    12345678901_CloudTrail_eu-central-1_20240312T1155Z_Rk3vTq8LmZ0aYw5B.json \
    123456789012_CloudTrail__20240312T1155Z_Rk3vTq8LmZ0aYw5B.json \
    copy-of-123456789012_CloudTrail_eu-central-1_20240312T1155Z_Rk3vTq8LmZ0aYw5B.json; do
    record "$noon" "$s3" Any >"pruned/$name"
done

# how many of the eleven files are read, options
prune_case() {
    begin "log files that are older than --since: $*"
    wanted=$1
    shift
    run ctrail-json "$@"
    want_status 0
    want_lines "$wanted"
    passed=$((11 - wanted))
    case $passed in
    0) want_messages 0 ;;
    1) want_message '^ctrail-json: 1 log file is passed over: by its name it was delivered before --since; --no-prune reads it$' ;;
    *) want_message "^ctrail-json: $passed log files are passed over: by their names they were delivered before --since; --no-prune reads them\$" ;;
    esac
    end
}

prune_case 11 --since 2024-03-12T11:55:59.999Z pruned
prune_case 9 --since 2024-03-12T11:56:00Z pruned
prune_case 9 --since 2024-03-12T12:00:00Z -j 3 pruned
prune_case 11 --since 2024-03-12T12:00:00Z --no-prune pruned
prune_case 11 --until 2025-01-01 pruned

begin 'a log file that is older than --since, by its own name'
run ctrail-json --since 2024-03-12T11:56:00Z pruned/123456789012_CloudTrail_eu-central-1_20240312T1155Z_Rk3vTq8LmZ0aYw5B.json
want_status 0
want_no_output
want_messages 1
run ctrail-json --since 2024-03-12T11:56:00Z 123456789012_CloudTrail_eu-central-1_20240312T1155Z_Rk3vTq8LmZ0aYw5B.json
want_status 2
want_message 'No such file'
end

begin 'a directory without logs'
run ctrail-list empty
want_status 2
want_message '^ctrail-list: empty: nothing named '
end

# Root may read everything: somebody else tries.
if [ "$(id -u)" -ne 0 ]; then
    other=
elif setpriv --reuid=65534 --regid=65534 --clear-groups true 2>/dev/null; then
    other='setpriv --reuid=65534 --regid=65534 --clear-groups'
else
    other=none
fi

# what, the name in the message, how many records can be read, the status, inputs
closed_case() {
    begin "$1"
    shut=$2
    lines_wanted=$3
    status_wanted=$4
    shift 4
    # shellcheck disable=SC2086 # words
    run $other "$programs/ctrail-json" "$@"
    want_status "$status_wanted"
    want_lines "$lines_wanted"
    want_messages 1
    want_message "^ctrail-json: $shut: .*Permission denied"
    end
}

mkdir -p closed/listed closed/named one/closed
record "$noon" "$s3" A | tee closed/a.json closed/listed/b.json closed/named/c.json >shut.json
mkdir closed/listed/deeper
chmod 755 "$work"
chmod 444 closed/listed
chmod 000 shut.json
if [ "$other" = none ] || ! $other test -x "$programs/ctrail-json"; then
    skip 'what must not be read' 'nobody else can run the programs'
else
    closed_case 'a directory that may be listed and not entered' closed/listed 0 2 closed/listed
    closed_case 'a directory among others that may be listed and not entered' closed/listed 2 1 closed
    closed_case 'a file that may not be read' shut.json 0 2 shut.json
    closed_case 'a file among others that may not be read' shut.json 1 1 closed/a.json shut.json
    chmod 311 closed/listed
    closed_case 'a directory that may be entered and not listed' closed/listed 2 1 closed
fi
chmod 755 closed/listed

begin 'a directory whose path is too long'
(
    name=$(printf '%0200d' 0)
    mkdir -p deep && cd deep || exit 1
    record "$noon" "$s3" A >a.json
    depth=0
    while [ $depth -lt 21 ]; do
        mkdir "$name" && cd -P "$name" || exit 1
        depth=$((depth + 1))
    done
    record "$noon" "$s3" B >b.json
) 2>/dev/null || wrong 'it was not made'
run ctrail-json deep
want_status 1
want_lines 1
want_messages 1
want_message '^ctrail-json: deep/0.*: File name too long'
end

begin 'links to directories, and what is no file, are said to be passed over'
mkdir linked linked/b
record "$noon" "$s3" A >linked/a.json
cp linked/a.json linked/b/c.json
ln -s .. linked/b/back
ln -s b linked/twice.json
ln -s a.json linked/again.json
mkfifo linked/pipe.json
run ctrail-json linked
want_status 0
want_lines 3
want_messages 3
want_message '^ctrail-json: linked/b/back: is a link to a directory, and not followed'
want_message '^ctrail-json: linked/twice.json: is a link to a directory, and not followed'
want_message '^ctrail-json: linked/pipe.json: is no file, and passed over'
end

begin 'a message stands behind what was printed before it'
status=0
ctrail-json tree/a.json nowhere.json tree/c.ndjson >out 2>&1 || status=$?
want_status 1
[ "$(sed 's/^{.*/record/; s/nowhere.json.*/nowhere/' out | tr '\n' '|')" = 'record|ctrail-json: nowhere|record|' ] || wrong "$(cut -c 1-80 out)"
end

begin 'an empty file'
run ctrail-json empty.json
want_status 0
want_no_output
want_messages 0
end

begin 'a digest'
run ctrail-json digest.json
want_status 0
want_no_output
want_messages 0
end

# ---- What cannot be read -----------------------------------------------------------------------

begin 'a damaged record costs itself'
run ctrail-json damaged.json
want_status 1
want_lines 2
want_in_output '"eventID":"third"'
want_messages 1
want_message '^ctrail-json: damaged.json: record 2 at offset [1-9][0-9]*: .'
end

begin 'a truncated gzip file'
run ctrail-json truncated.json.gz
want_status 1
want_in_output '"eventName":"RunInstances"'
want_message '^ctrail-json: truncated.json.gz: .*offset [1-9][0-9]*: .'
end

begin 'text that is no JSON'
run ctrail-list hello.json
want_status 1
want_message '^ctrail-list: hello.json: offset 0: .'
end

begin 'a record that is too large'
run ctrail-json --max-record-bytes 2000 "$story"
want_status 1
want_messages 2
want_message 'record 1 at offset 12: .*larger'
want_in_output '"eventName":"OpenTunnel"'
end

for program in ctrail-json ctrail-list; do
    begin "$program: a record that a decoder has no memory for is shown"
    run "$program" over-limit.json
    want_status 1
    want_messages 1
    want_message "^$program: over-limit.json: record 2 at offset [0-9]*: ec2: left out, .*max_memory_bytes"
    want_in_output Before
    want_in_output StopInstances
    want_in_output After
    end
done

begin 'a record that a decoder has no memory for lists it as a problem'
run ctrail-json over-limit.json
want_lines 3
want_in_output '"eventID":"large".*"problems":\[{"code":"limit","path":"","message":"ec2: left out, [a-z_ ]*"}\]}}$'
end

begin 'a record that a decoder has no memory for is no row of the timeline'
run ctrail-timeline --format csv over-limit.json
want_status 1
want_lines 1
want_messages 1
want_message '^ctrail-timeline: over-limit.json: record 2 at offset [0-9]*: ec2: left out, '
end

begin 'no such file'
run ctrail-list nowhere.json
want_status 2
want_message '^ctrail-list: nowhere.json: .*No such file or directory'
end

begin 'no such file, and one that is there'
run ctrail-json nowhere.json tree/a.json
want_status 1
want_lines 1
want_message '^ctrail-json: nowhere.json: '
end

# ---- The same of all programs ------------------------------------------------------------------

all_programs='ctrail-ssh-audit ctrail-timeline ctrail-credentials ctrail-list ctrail-json'

for program in $all_programs; do
    begin "$program: a directory, standard input by name and by default give the same"
    run "$program" "$logs/aws-user-guide.json"
    mv out wanted
    cp "$logs/aws-user-guide.json" one/guide.json
    run "$program" one
    cmp -s out wanted || wrong 'another output for the directory'
    "$program" - <"$logs/aws-user-guide.json" >out 2>err || wrong "exit status $?"
    cmp -s out wanted || wrong 'another output for -'
    "$program" <"$logs/aws-user-guide.json" >out 2>err || wrong "exit status $?"
    cmp -s out wanted || wrong 'another output for standard input'
    want_messages 0
    end

    begin "$program: no such file"
    run "$program" nowhere.json
    want_status 2
    want_no_output
    want_messages 1
    want_message "^$program: nowhere.json: .*No such file or directory"
    end

    begin "$program: a truncated file"
    run "$program" truncated.json.gz
    want_status 1
    want_messages 1
    want_message "^$program: truncated.json.gz: .*offset [1-9][0-9]*: ."
    end

    begin "$program: a damaged record, and the others"
    run "$program" damaged.json life.ndjson
    want_status 1
    want_messages 1
    want_message "^$program: damaged.json: record 2 at offset [1-9][0-9]*: ."
    end

    begin "$program: standard output is closed"
    status=0
    "$program" "$logs" >&- 2>err || status=$?
    want_status 1
    want_messages 1
    want_message "^$program: standard output: "
    end

    begin "$program: standard error is closed"
    status=0
    "$program" damaged.json >out 2>&- || status=$?
    want_status 1
    end

    begin "$program --help: standard output is closed"
    status=0
    "$program" --help >&- 2>err || status=$?
    want_status 1
    want_messages 1
    end
done

# Standard error of a command on a terminal, if there is a script that makes one.
if script -qec true /dev/null >/dev/null 2>&1; then
    for program in $all_programs; do
        begin "$program shows its progress on a terminal, and takes it away"
        slowly="{ gzip -dc '$story'; sleep 0.7; gzip -dc '$story'; } | $program >/dev/null"
        script -qec "$slowly" /dev/null >out 2>err </dev/null || wrong "exit status $?"
        want_in_output ' kB, [0-9]* records, [0-9]* records/s'
        tail -c 4 out | grep -q "$(printf '\r\033')" || wrong "it ends in $(tail -c 20 out | od -c | head -n 3)"
        end
    done
    # name, terminal's width, command
    terminal_case() {
        begin "on a terminal: $1"
        script -qec "stty cols $2; TERM=xterm; export TERM; $3" /dev/null </dev/null >raw 2>err || wrong "exit status $?"
        tr -d '\r' <raw | sed "s/$(printf '\033')\[[0-9]*m/|/g" >out
    }
    terminal_case 'a table fits its width, in color' 130 "ctrail-list '$logs'"
    want_output list-terminal.table
    end
    terminal_case 'more columns than fit stand in several lines' 80 "ctrail-list --unique '$logs'"
    want_output list-terminal-lines.table
    end
    terminal_case 'columns are as wide as there is room for' 150 "ctrail-list --color never --sort none --columns eventTime,eventName,decoded.ec2.resources.id '$logs'"
    want_output list-terminal-stream.table
    end
    terminal_case 'a terminal narrower than some columns' 40 "NO_COLOR=1 ctrail-ssh-audit '$logs'"
    want_output ssh-audit-terminal.table
    end
    terminal_case 'what is wide, and what is hostile, is cut' 80 "ctrail-list --columns eventName,userAgent,userIdentity.userName hostile.ndjson"
    want_output hostile-terminal.table
    end
    terminal_case 'no color where it is a dumb one' 80 "TERM=dumb ctrail-list --columns errorCode fields.ndjson"
    ! grep -q '|' out || wrong 'color'
    end
    begin 'no progress where standard error is no terminal'
    script -qec "$slowly 2>err" /dev/null >out </dev/null || wrong "exit status $?"
    want_no_output
    want_messages 0
    end
else
    skip 'progress on a terminal' 'no script'
fi

# ---- Files read at once ------------------------------------------------------------------------

# What takes long, what takes no time, what cannot be read, and standard input, among others.
mixed='tree damaged.json life.ndjson nowhere.json truncated.json.gz empty.json hostile.ndjson - unordered.ndjson
    hello.json digest.json story tree/a.json damaged.json markup.ndjson'
mkdir story
cp "$story" story/a.json.gz
i=0
while [ $i -lt 300 ]; do
    gzip -dc "$story"
    i=$((i + 1))
done >story/b.json

# name, what writes standard input, inputs, the command
jobs_case() {
    begin "$1"
    source=$2
    inputs=$3
    shift 3
    for jobs in 1 2 7; do
        status=0
        # shellcheck disable=SC2086 # words
        eval "$source" | "$@" -j $jobs $inputs >"out$jobs" 2>"err$jobs" || status=$?
        echo "$status" >>"err$jobs"
        cmp -s out1 "out$jobs" || wrong "another output with -j $jobs: $(cmp out1 "out$jobs" 2>&1)"
        cmp -s err1 "err$jobs" || wrong "other messages or another status with -j $jobs: $(diff err1 "err$jobs")"
    done
    end
}

for command in ctrail-json 'ctrail-json --raw' ctrail-list 'ctrail-list --format csv' ctrail-ssh-audit \
    'ctrail-credentials --format json' 'ctrail-ssh-audit --format json' 'ctrail-ssh-audit --format svg' 'ctrail-json --unique' ctrail-timeline 'ctrail-timeline --format svg' \
    'ctrail-list --event-name StopInstances' 'ctrail-list --format csv --sort -decoded.userName --unique' 'ctrail-list --count-by eventName' 'ctrail-json --event-name NoSuchThing'; do
    # shellcheck disable=SC2086 # words
    jobs_case "$command gives the same whatever -j says" 'cat life.ndjson' "$mixed" $command
done
for program in $all_programs; do
    jobs_case "$program gives the same of no input, whatever -j says" : 'nowhere.json nothing.json empty' "$program"
    jobs_case "$program waits for a slow input, whatever -j says" 'sleep 0.2; cat life.ndjson' '- story - story' "$program"
done

# ---- Where results go --------------------------------------------------------------------------

i=0
while [ $i -lt 200 ]; do
    echo "$story"
    i=$((i + 1))
done >many
for command in 'ctrail-list --format csv' ctrail-list 'ctrail-list --count-by eventName,eventTime' ctrail-json ctrail-ssh-audit ctrail-timeline 'ctrail-timeline --format svg' \
    'ctrail-list --format csv -j 2' 'ctrail-json -j 7' 'ctrail-timeline -j 2'; do
    begin "$command: a closed pipe is no error"
    {
        status=0
        # shellcheck disable=SC2086 # words
        xargs $command <many 2>err || status=$?
        echo $status >status
    } | head -n 1 >out
    status=$(cat status)
    want_status 0
    want_lines 1
    want_messages 0
    end
done

begin 'a closed pipe does not hide what could not be read until then'
{
    status=0
    # shellcheck disable=SC2046 # words
    ctrail-json damaged.json $(cat many) 2>err || status=$?
    echo $status >status
} | head -n 1 >out
status=$(cat status)
want_status 1
want_messages 1
end

if [ -c /dev/full ]; then
    for program in $all_programs; do
        for jobs in 1 2; do
            begin "$program says when its output is full, with -j $jobs"
            status=0
            "$program" -j $jobs "$logs" "$logs" >/dev/full 2>err || status=$?
            want_status 1
            want_messages 1
            want_message "^$program: standard output: No space left on device"
            end
        done
    done
else
    skip 'a full output' 'no /dev/full'
fi

# A command that writes standard input; the program, which is interrupted after $seconds. Leaves its last line as out. If
# there is none, the program had no time to begin, and gets more.
interrupt() {
    source=$1
    shift
    for seconds in 0.3 2 8; do
        {
            status=0
            eval "$source" | timeout --foreground --preserve-status -s INT $seconds "$@" 2>err || status=$?
            echo $status >status
        } | tail -n 1 >out
        [ ! -s out ] || break
    done
    status=$(cat status)
}

# A timeout that passes the exit status on. In the foreground it sends the signal once; else to the group too, and the second
# one ends the program at once.
if timeout --foreground --preserve-status -s INT 5 true 2>/dev/null; then
    record "$noon" "$s3" GetObject >line.json
    for command in ctrail-json 'ctrail-list --format csv' 'ctrail-json -j 2 line.json -'; do
        begin "$command: an interrupt ends it after a whole line"
        # shellcheck disable=SC2086 # words
        $command line.json </dev/null | tail -n 1 >wanted
        # shellcheck disable=SC2086,SC2016 # words, of which the first are read later
        interrupt 'yes "$(cat line.json)"' $command
        want_status 130
        want_messages 0
        cmp -s out wanted || wrong "the last line is $(cat out)"
        end
    done

    begin 'an interrupt while nothing comes: what came before is printed'
    # shellcheck disable=SC2016 # read later
    interrupt 'cat line.json; sleep $seconds; sleep 1' ctrail-json
    want_status 130
    want_lines 1
    want_messages 0
    end

    begin 'an interrupt before anything is sorted: nothing is printed'
    status=0
    { cat "$logs/aws-user-guide.json"; sleep 1; } | timeout --foreground --preserve-status -s INT 0.3 ctrail-ssh-audit >out 2>err || status=$?
    want_status 130
    want_no_output
    end

    begin 'a program that is not to be interrupted is not'
    # shellcheck disable=SC2016 # read later
    interrupt 'cat line.json; sleep $seconds; sleep 1' sh -c 'trap "" INT; exec ctrail-json'
    want_status 0
    want_lines 1
    end
else
    skip 'an interrupt' 'no timeout that passes the exit status on'
fi

# ---- ctrail-verify -----------------------------------------------------------------------------
# tests/verify.py has all that may be wrong with a copy of a bucket.

evidence=$root/examples/evidence

# The copy stands in the folder `copy`, without what the arguments remove.
copy_bucket() {
    rm -rf copy
    cp -r "$evidence/bucket" copy
    cp "$evidence/keys.json" copy/keys.json # which is not taken for a log file
    find copy \( -false "$@" \) -exec rm {} +
}

copy_bucket
for format in table csv json; do
    begin "a copy of a bucket, --format $format"
    run ctrail-verify --keys copy/keys.json --format "$format" copy
    want_status 0
    want_output "verify.$format"
    if [ "$format" = csv ]; then want_messages 4; else want_messages 0; fi
    end
done

copy_bucket -o -name '*T0905Z*' -o -name '*T110000Z.json.gz'
for format in table csv json; do
    begin "a copy without a digest and a log file, --format $format"
    run ctrail-verify --keys copy/keys.json --format "$format" -j 2 copy
    want_status 1
    want_output "verify-missing.$format"
    end
done

begin 'what is said in CSV may be a formula'
run ctrail-verify --keys copy/keys.json --format csv --csv-safe copy
want_status 1
end

copy_bucket
begin 'two folders of a bucket, and a file'
run ctrail-verify --keys copy/keys.json copy/AWSLogs/*/CloudTrail copy/AWSLogs/*/CloudTrail-Digest copy/keys.json
want_status 0
want_in_output '3 of 3 digests signed, 3 log files as delivered'
end

begin 'keys in two files, one of which has a key that cannot be used'
sed 's/"Value": "MIIBC/"Value": "MIIBD/' "$evidence/keys.json" >broken.json
run ctrail-verify --keys broken.json --keys "$evidence/keys.json" "$evidence/bucket"
want_status 0
want_message '^ctrail-verify: broken.json: key [0-9a-f]* cannot be used: the fingerprint is not that of the key$'
end

begin 'a copy without digests'
copy_bucket -o -path '*CloudTrail-Digest*' -type f
run ctrail-verify --keys copy/keys.json copy
want_status 1
want_message '^ctrail-verify: digests: none is in what was given$'
end

begin 'nothing to verify'
mkdir -p empty
run ctrail-verify --keys copy/keys.json empty
want_status 2
want_no_output
want_message '^ctrail-verify: empty: nothing named'
end

if [ "$(id -u)" -ne 0 ]; then
    begin 'files that may not be read'
    copy_bucket
    find copy -name '*T0905Z*' -exec chmod 000 {} +
    find copy -name '*T120000Z.json.gz' -exec chmod 000 {} +
    run ctrail-verify --keys copy/keys.json copy
    want_status 1
    want_in_output 'digest .*unreadable .*Permission denied'
    end
else
    skip 'files that may not be read' 'root may read everything'
fi

# what is wrong, the message, the arguments
wrong_verify() {
    begin "ctrail-verify, $1"
    shift
    message=$1
    shift
    run ctrail-verify "$@"
    want_status 2
    want_no_output
    want_message "$message"
    end
}
# tests/require_verified.py has what is read, and what is left out.
wrong_reading() {
    begin "ctrail-list, $1"
    shift
    message=$1
    shift
    run ctrail-list "$@"
    want_status 2
    want_no_output
    want_message "$message"
    end
}
wrong_reading '--require-verified without keys' '--require-verified needs --keys' --require-verified "$evidence/bucket"
wrong_reading 'keys for nothing' '--keys needs --require-verified' --keys "$evidence/keys.json" "$evidence/bucket"
wrong_reading 'accepting for nothing' '--accept-linked needs --require-verified' --accept-linked "$evidence/bucket"
wrong_reading 'keys that cannot be read' "--keys: 'nowhere' cannot be read" --require-verified --keys nowhere "$evidence/bucket"

wrong_verify 'no keys' '--keys is needed' "$evidence/bucket"
wrong_verify 'no folder' 'FOLDER is needed' --keys "$evidence/keys.json"
wrong_verify 'keys that are not there' "--keys: 'nowhere' cannot be read" --keys nowhere "$evidence/bucket"
wrong_verify 'a folder for keys' "--keys: '/' cannot be read" --keys / "$evidence/bucket"
wrong_verify 'keys that are none' "--keys: '.*' .*" --keys "$story" "$evidence/bucket"
wrong_verify 'an option for records' '--event-name is not an option' --event-name a "$evidence/bucket"
wrong_verify 'a folder that is not there' 'nowhere' --keys "$evidence/keys.json" nowhere

# ---- The command line --------------------------------------------------------------------------

for program in $all_programs ctrail-verify; do
    begin "$program --help"
    run "$program" --help
    want_status 0
    want_messages 0
    want_output "${program#ctrail-}.help"
    end

    begin "$program -h"
    run "$program" -h
    want_status 0
    want_output "${program#ctrail-}.help"
    end

    begin "$program --version"
    run "$program" --version
    want_status 0
    want_in_output "^$program [0-9][0-9]*\.[0-9][0-9]*\.[0-9][0-9]*\$"
    end
done

# what is wrong, the message, the command
usage_case() {
    begin "wrong usage: $1"
    wanted=$2
    shift 2
    run "$@"
    want_status 2
    want_no_output
    want_message "$wanted"
    want_message "^Try '$1 --help'"
    end
}

usage_case 'an unknown option' "^ctrail-list: --nonsense is not an option" ctrail-list --nonsense
usage_case 'a short option' "^ctrail-list: -x is not an option" ctrail-list -x
usage_case "another program's option" "^ctrail-list: --raw is not an option" ctrail-list --raw
usage_case 'no argument' "^ctrail-list: --since needs an argument" ctrail-list --since
usage_case 'too many arguments' "^ctrail-json: --raw=yes is not an option" ctrail-json --raw=yes
usage_case 'an unknown format' "^ctrail-list: --format: 'svg' is none of table|csv|json" ctrail-list --format svg
usage_case 'a format by half' "^ctrail-list: --format: 'tab' is none of table|csv|json" ctrail-list --format tab
usage_case 'a color that is none' "^ctrail-list: --color: 'green' is none of auto|always|never" ctrail-list --color green
usage_case 'no name between commas' "^ctrail-list: --columns: 'eventName,,eventID' has an empty value" ctrail-list --columns eventName,,eventID
usage_case 'a column in another case' "^ctrail-list: --columns: 'eventname' is no column: there is no field 'eventname'; did you mean 'eventName'?" ctrail-list --columns eventTime,eventname
usage_case 'a column of decoded' "^ctrail-list: --columns: 'userName' is no column: there is no field 'userName'; did you mean 'decoded.userName'?" ctrail-list --columns userName
usage_case 'an unknown column' "^ctrail-list: --columns: 'eventNam' is no column: there is no field 'eventNam'; --list-columns prints those that there are, and \[\"name\"\] stands for one" ctrail-list --columns eventNam
usage_case 'an unknown member' "^ctrail-list: --count-by: 'userIdentity.arm' is no column: there is no field 'arm'" ctrail-list --count-by userIdentity.arm
usage_case 'an unknown member of decoded' "^ctrail-list: --sort: 'decoded.ec2.instances.id' is no column: there is no field 'id'; --list-columns prints those that there are$" ctrail-list --sort -decoded.ec2.instances.id
usage_case 'a quoted name in decoded' "^ctrail-list: --columns: 'decoded\[\"x\"\]' is no column: there is no field 'x'; --list-columns prints those that there are$" ctrail-list --columns 'decoded["x"]'
usage_case 'a name behind a text' "^ctrail-list: --columns: 'eventName.x' is no column: a name stands after what has no members" ctrail-list --columns eventName.x
usage_case 'an index behind a text' "^ctrail-list: --columns: 'eventName\[0\]' is no column: an index stands after what is no list" ctrail-list --columns 'eventName[0]'
for path in a..b . a. 'a[' 'a[1' 'a["b"' 'a["b\c"]' 'a]' 'a[]' 'a[b]' 'a[0]b'; do
    usage_case "the path $path" "is no column: it is no path such as userIdentity.arn" ctrail-list --columns "$path"
done
usage_case 'columns twice' '^ctrail-list: --count-by names the columns itself' ctrail-list --columns eventName --count-by eventName
usage_case 'groups in an order that they have not' "^ctrail-list: --sort: 'eventTime' is neither count nor one of --count-by" ctrail-list --count-by eventName --sort eventTime
usage_case 'too many columns' "^ctrail-list: --columns: 'eventID' is one column too many" ctrail-list --columns "$(seq -f 'requestParameters.a%g,' 64 | tr -d '\n')eventID"
usage_case 'a column twice' "^ctrail-list: --columns: 'event name' is there twice" ctrail-list --columns 'Event name, eventName, event name'
usage_case 'no time' "^ctrail-list: --since: 'yesterday' is no time" ctrail-list --since yesterday
usage_case 'no span' "^ctrail-list: --until: '7x' is no time" ctrail-list --until 7x
usage_case 'a span before 1970' "^ctrail-list: --since: '99999999d' is no time" ctrail-list --since 99999999d
usage_case 'no day' "^ctrail-list: --since: '2024-02-30' is no time" ctrail-list --since 2024-02-30
usage_case 'a block that is none' "^ctrail-list: --source-ip: '10.0.0.0/8,1.2.3.4/99' is not a valid CIDR block" ctrail-list --source-ip 10.0.0.0/8,1.2.3.4/99
usage_case 'no value between commas' "^ctrail-list: --event-name: 'a,,b' has an empty value" ctrail-list --event-name a,,b
usage_case 'no value' "^ctrail-list: --region: '' has an empty value" ctrail-list --region ''
usage_case 'no boolean' "^ctrail-list: --read-only: 'maybe' is none of true|false" ctrail-list --read-only maybe
usage_case 'no number' "^ctrail-list: --max-record-bytes: '1k' is no number" ctrail-list --max-record-bytes 1k
usage_case 'nothing of a number' "^ctrail-list: --max-record-bytes: '0' is no number" ctrail-list --max-record-bytes 0
usage_case 'a negative number' "^ctrail-list: --max-record-bytes: '-1' is no number" ctrail-list --max-record-bytes -1
usage_case 'no job' "^ctrail-list: --jobs: '0' is no number from 1 to 256" ctrail-list -j 0
usage_case 'too many jobs' "^ctrail-json: --jobs: '257' is no number from 1 to 256" ctrail-json --jobs 257
usage_case 'less than no job' "^ctrail-timeline: --jobs: '-1' is no number from 1 to 256" ctrail-timeline -j-1
usage_case 'jobs that are no number' "^ctrail-ssh-audit: --jobs: 'two' is no number" ctrail-ssh-audit --jobs=two
usage_case 'jobs without a number' "^ctrail-list: -j needs an argument" ctrail-list -j
usage_case 'too large a number' "^ctrail-list: --max-record-bytes: '268435457' is more than 268435456" ctrail-list --max-record-bytes 268435457

echo "1..$number"
[ "$failed" -eq 0 ]
