"""Tests of the binding: python3 test_cloudtrail.py prints TAP."""

import copy
import datetime
import errno
import gc
import gzip
import io
import json
import os
import pickle
import subprocess
import sys
import tempfile
import threading

import cloudtrail
import tap
from cloudtrail import columns as scanning
from cloudtrail.files import find
from cloudtrail import convert, ec2, hints, memory, types
from cloudtrail.library import ffi, lib, text

SHARED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
VECTORS = os.path.join(SHARED, "vectors.ndjson")
TRUNCATED = os.path.join(SHARED, "truncated.json.gz")
EVIDENCE = os.path.join(SHARED, "..", "examples", "evidence")
EC2_CLASSES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ec2_classes.py")
SEED = os.path.join(SHARED, "..", "examples", "logs", "aws-user-guide.json")


def content(path):
    with open(path, "rb") as file:
        return file.read()


def raises(kind, call, *arguments):
    try:
        call(*arguments)
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


def events_of(*records, **options):
    return cloudtrail.Reader(b"\n".join(records), **options)


def first(record):
    return next(events_of(record))


# ---- Vectors -----------------------------------------------------------------------------------


def described(what, error):
    return f"{what} {error.name} {error.record} {error.offset}"


def items(source):
    """What a reader gives, as the expected files have it."""
    lines = []
    reader = cloudtrail.Reader(source, on_skipped=lambda error: lines.append(described("skipped", error)))
    try:
        for event in reader:
            lines.append(event.to_json())
        return lines + ["end"]
    except cloudtrail.InputError as error:
        return lines + [described("error", error)]


class Trickle:
    """A stream that gives seven bytes at a time, and nothing for now in between."""

    def __init__(self, data):
        self.data = data
        self.calls = 0

    def read(self, size):
        self.calls += 1
        if self.calls % 100 == 0:
            return None
        size = min(size, 7)
        given, self.data = self.data[:size], self.data[size:]
        return given


def expected_of(path):
    # Not splitlines, for which U+2028 ends a line.
    folder, name = os.path.split(path)
    return content(os.path.join(folder, name.split(".")[0] + ".expected")).decode().split("\n")[:-1]


def same_as_expected(path, source):
    expected = expected_of(path)
    printed = items(source)
    for number, pair in enumerate(zip(printed, expected)):
        assert pair[0] == pair[1], f"line {number + 1}: {pair[0]!r} is not {pair[1]!r}"
    assert len(printed) == len(expected), f"{len(printed)} lines, not {len(expected)}"


def test_vectors_of_a_file():
    same_as_expected(VECTORS, VECTORS)


def test_vectors_of_bytes():
    same_as_expected(VECTORS, content(VECTORS))


def test_vectors_of_a_stream():
    with open(VECTORS, "rb") as file:
        same_as_expected(VECTORS, file)


def test_vectors_of_gzip_bytes():
    same_as_expected(VECTORS, gzip.compress(content(VECTORS)))


def test_vectors_of_a_truncated_file():
    same_as_expected(TRUNCATED, TRUNCATED)


def test_vectors_of_a_truncated_stream():
    same_as_expected(TRUNCATED, io.BytesIO(content(TRUNCATED)))


def fed(data, size):
    lines = []
    reader = cloudtrail.Reader(on_skipped=lambda error: lines.append(described("skipped", error)))
    for start in range(0, len(data), size):
        for event in reader.feed(data[start : start + size]):
            lines.append(event.to_json())
    for event in reader.finish():
        lines.append(event.to_json())
    return lines + ["end"]


def test_vectors_fed_in_pieces():
    expected = expected_of(VECTORS)
    for size in (1, 1000, 1000000):
        assert fed(content(VECTORS), size) == expected, size


def test_a_stream_that_has_nothing_for_now():
    lines = []
    reader = cloudtrail.Reader(Trickle(content(SEED)))
    for _ in range(100):
        lines += [event.event_name for event in reader]
    assert lines == ["TerminateInstances", "SendSSHPublicKey "], lines


def test_copies_of_vectors():
    for event in cloudtrail.Reader(VECTORS, on_skipped=lambda error: None):
        copy = event.copy()
        assert copy.to_json() == event.to_json()
        assert (copy.raw, copy.offset, copy.record) == (event.raw, event.offset, event.record)


def test_attributes_are_what_json_has():
    for event in cloudtrail.Reader(VECTORS, on_skipped=lambda error: None):
        written = event.to_dict()
        decoded = written.pop("decoded")
        assert written == event.to_dict(decoded=False) and {"decoded": decoded} == event.to_dict(record=False)
        unread = {problem["path"] for problem in decoded.get("problems", [])}
        for name in ("requestParameters", "responseElements", "eventName", "userAgent", "errorCode", "readOnly"):
            attribute = getattr(event, convert.attribute_of("event", name))
            assert attribute == written.get(name) or name in unread, name
        for name in ("eventTimeNs", "origin", "userName", "byAwsService", "temporaryCredentials"):
            assert getattr(event, convert.attribute_of("event", name)) == decoded.get(name), name
        assert [vars(problem) for problem in event.problems] == decoded.get("problems", [])
        for name in convert.DECODERS:
            assert (getattr(event, convert.attribute_of("event", name)) is None) == (name not in decoded), name


def test_json_of_parts():
    event = first(b'{"eventID":"a", "eventTime":"2024-05-14T08:00:01Z"}')
    assert event.to_json(decoded=False) == '{"eventID":"a","eventTime":"2024-05-14T08:00:01Z"}'
    assert event.to_json(record=False).startswith('{"decoded":{"eventTimeNs":1715673601000000000,')
    assert event.to_dict(raw=True)["decoded"]["raw"] == event.raw.decode()
    raises(cloudtrail.OptionError, lambda: event.to_json(record=False, decoded=False))


# ---- Fields ------------------------------------------------------------------------------------


def test_absent_null_and_empty():
    absent = first(b'{"eventID":"a"}')
    null = first(b'{"eventID":"a","userAgent":null,"requestParameters":null}')
    empty = first(b'{"eventID":"a","userAgent":"","requestParameters":{}}')
    assert [event.user_agent for event in (absent, null, empty)] == [None, None, ""]
    assert [event.request_parameters for event in (absent, null, empty)] == [None, None, {}]
    assert ["userAgent" in event for event in (absent, null, empty)] == [False, True, True]
    assert null["requestParameters"] is None
    assert raises(KeyError, absent.__getitem__, "userAgent").args == ("userAgent",)
    assert absent.get("userAgent", "default") == "default"
    assert null.get("userAgent", "default") is None


def test_numbers():
    event = first(
        b'{"eventID":"a","requestParameters":{"a":9223372036854775808,"b":-9223372036854775808,"c":0.1,"d":1e400,"e":'
        + b"7" * 5000
        + b"}}"
    )
    values = event.request_parameters
    assert values["a"] == 2**63 and values["b"] == -(2**63)
    assert values["c"] == 0.1 and values["d"] == float("inf")
    assert str(values["e"]) == "7" * 5000 if not isinstance(values["e"], int) else values["e"] % 10 == 7


def test_the_whole_record():
    for record in (
        b'{"eventID":"a","b":[1,-0,2.5e3,null,true,{"c":"\\u00e9\\n\\ud83d\\ude00"}],"b":7, "d" : "\xc3\xa9"}',
        b'{"eventID":"a","lone":"\\ud800","many":%s}' % (b"7" * 5000),
        b'{"eventID":"a","invalid":"\xff","large":1e400}',
    ):
        event = first(record)
        assert (
            event.record_value() == {key: event[key] for key in event.record_value()} and len(event.record_value()) > 2
        )
    for event in cloudtrail.Reader(VECTORS, on_skipped=lambda error: None):
        assert event.record_value() == convert.value_of(lib.ctrail_event_record(event._pointer))


def test_nul_and_invalid_text():
    event = first(b'{"eventID":"a\\u0000b","userAgent":"\xff","requestParameters":{"k\\u0000":"v\\ud800"}}')
    assert event.event_id == "a\0b" and event.fields("eventID") == ("a\0b",)
    assert event.user_agent == "\ufffd"
    assert event.request_parameters == {"k\0": "v\ufffd"}
    assert event.get('requestParameters["k\\0"]') == "v\ufffd"
    raises(ValueError, event.get, "k\0")
    assert b"\xff" in event.raw


def test_several_fields():
    event = next(cloudtrail.Reader(SEED))
    assert event.fields("eventName", "userIdentity.type", "no.such", "requestParameters", "eventName") == (
        "TerminateInstances",
        "Root",
        None,
        None,
        "TerminateInstances",
    )
    assert event.fields() == ()


def test_fields_of_every_event():
    rows = list(cloudtrail.Reader(SEED).fields("eventName", "requestParameters.instanceId"))
    assert rows == [("TerminateInstances", None), ("SendSSHPublicKey ", "i-0123456789EXAMPLE")], rows


def test_identity():
    events = list(event.copy() for event in cloudtrail.Reader(VECTORS, on_skipped=lambda error: None))
    assert [event.origin for event in events[:5]] == [
        "root",
        "iam-user",
        "assumed-role",
        "federated-user",
        "aws-service",
    ]
    role = events[2].user_identity
    assert role.session_context.session_issuer.user_name == "Deploy"
    assert role.session_context.attributes.mfa_authenticated == "true"
    assert events[2].resources[0].arn == "arn:aws:s3:::logs/a/b"
    assert events[4].user_identity.invoked_by == "s3.amazonaws.com" and events[4].user_identity.type == "AWSService"


def test_ec2():
    event = next(cloudtrail.Reader(SEED))
    ec2 = event.ec2
    assert (ec2.action, ec2.access, ec2.known) == ("TerminateInstances", "write", True)
    assert ec2.instances[0].instance_id == "i-1a2b3c4d"
    assert ec2.instances[0].previous_state == types.State(code=16, name="running")
    assert ec2.request == {"instanceIds": ["i-1a2b3c4d"]}
    assert ec2.response["terminatingInstances"][0]["currentState"]["name"] == "shutting-down"
    assert event.named_resources() == [types.NamedResource(type="AWS::EC2::Instance", name="i-1a2b3c4d")]
    assert event.instance_connect is None and event.sts is None and event.ssm is None
    assert event.sign_in is None and event.iam is None


def test_ec2_of_an_unknown_action():
    ec2 = first(
        b'{"eventSource":"ec2.amazonaws.com","eventName":"FrobInstances",'
        b'"requestParameters":{"FrobInstancesRequest":{"InstanceId":["i-0123456789abcdef0"]}}}'
    ).ec2
    assert (ec2.known, ec2.request, ec2.response) == (False, {"instanceId": ["i-0123456789abcdef0"]}, None)
    assert [instance.instance_id for instance in ec2.instances] == ["i-0123456789abcdef0"]


def of_action(action, request, response=None):
    record = {"eventSource": "ec2.amazonaws.com", "eventName": action, "requestParameters": request, "responseElements": response}
    return first(json.dumps(record).encode()).ec2


def test_requests_and_responses_by_their_action():
    terminated = next(cloudtrail.Reader(SEED)).ec2
    assert terminated.request_as(ec2.TerminateInstancesRequest).instance_ids == ["i-1a2b3c4d"]
    (change,) = terminated.response_as(ec2.TerminateInstancesResponse).terminating_instances
    assert (change.instance_id, change.previous_state.code, change.current_state.name) == ("i-1a2b3c4d", 16, "shutting-down")
    assert terminated.request_as(ec2.RunInstancesRequest) is None and terminated.response_as(ec2.RunInstancesResponse) is None
    raises(TypeError, terminated.request_as, ec2.TerminateInstancesResponse)
    raises(TypeError, terminated.response_as, ec2.Tag)

    tags = {"items": [{"resourceType": "instance", "tags": [{"key": "Name", "value": "web"}]}]}
    asked = {"instanceType": "t3.micro", "tagSpecificationSet": tags, "ebsOptimized": False, "minCount": 2, "newlyInvented": [1]}
    asked["self"] = "x"
    instances = {"items": [{"instanceId": "i-0123456789abcdef0", "launchTime": 1526373000000}]}
    ran = of_action("RunInstances", asked, {"reservationId": "r-1", "instancesSet": instances})
    request = ran.request_as(ec2.RunInstancesRequest)
    assert request.tag_specifications == [
        ec2.TagSpecification(resource_type="instance", tags=[ec2.Tag(key="Name", value="web")])
    ]
    assert (request.instance_type, request.ebs_optimized, request.min_count) == ("t3.micro", False, 2)
    assert (request.key_name, request.security_groups, request.newly_invented) == (None, [], [1])
    assert getattr(request, "self") == "x"
    response = ran.response_as(ec2.RunInstancesResponse)
    assert response.reservation_id == "r-1"
    assert response.instances[0].launch_time == datetime.datetime(2018, 5, 15, 8, 30, tzinfo=datetime.timezone.utc)
    assert copy.deepcopy(request) == pickle.loads(pickle.dumps(request)) == request
    raises(AttributeError, lambda: request.instance_tipe)

    tagged = of_action("CreateTags", {}, {"_return": True})
    assert tagged.response_as(ec2.CreateTagsResponse) == ec2.CreateTagsResponse(return_=True)
    failed = of_action("RunInstances", None)
    assert failed.request_as(ec2.RunInstancesRequest) is None and failed.response_as(ec2.RunInstancesResponse) is None


def test_what_has_another_type_than_in_the_api():
    tags = {"items": ["x"]}
    asked = {"instanceType": {"a": 1}, "minCount": "many", "ebsOptimized": 7, "placement": "x", "tagSpecificationSet": tags}
    request = of_action("RunInstances", asked).request_as(ec2.RunInstancesRequest)
    assert (request.instance_type, request.min_count, request.ebs_optimized, request.placement) == (None,) * 4
    assert request.tag_specifications == []


def test_classes_of_ec2_are_those_of_the_tables():
    # run.sh --renew writes ec2.py anew.
    if not os.path.exists(EC2_CLASSES):
        return
    written = subprocess.run([sys.executable, EC2_CLASSES], stdout=subprocess.PIPE, check=True).stdout
    assert written == content(ec2.__file__)


def test_times():
    event = first(b'{"eventID":"a","eventTime":"2016-05-20T08:27:45.123456789Z"}')
    assert event.event_time_text == "2016-05-20T08:27:45.123456789Z"
    assert event.event_time_ns == 1463732865123456789
    assert event.event_time == datetime.datetime(2016, 5, 20, 8, 27, 45, 123456, datetime.timezone.utc)
    none = first(b'{"eventID":"a","eventTime":"today"}')
    assert (none.event_time_text, none.event_time, none.event_time_ns) == ("today", None, None)
    assert [(problem.path, problem.code) for problem in none.problems] == [("eventTime", "time")]


def test_problems_have_codes():
    event = first(b'{"eventID":{},"readOnly":"true","eventName":"A","eventName":"B"}')
    codes = {problem.path: problem.code for problem in event.problems}
    assert codes == {"eventID": "type", "readOnly": "converted", "eventName": "duplicate"}, codes


def test_credentials_and_sessions():
    def only(name, request, response):
        record = {"eventSource": name + ".amazonaws.com", "eventName": "Any", "requestParameters": request,
                  "responseElements": response}
        return getattr(next(iter(cloudtrail.Reader(json.dumps(record).encode()))), name)

    issued = only("sts", {"roleArn": "arn:r"}, {"credentials": {"accessKeyId": "ASIA1", "expiration":
                                                                "Mar 12, 2024, 10:04:31 AM"}})
    assert issued.role_arn == "arn:r" and issued.credentials.access_key_id == "ASIA1" and issued.policy_arns == []
    assert issued.credentials.expiration.hour == 10 and issued.assumed_role_user is None
    given = only("iam", {"userName": "bob", "policyDocument": json.dumps(
        {"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}})}, None)
    assert given.policy.admin is True and given.policy.statement[0].action == ["*"] and given.trust_policy is None
    session = only("ssm", {"target": "i-0123456789abcdef0", "parameters": "***"}, {"sessionId": "s-1"})
    assert [instance.instance_id for instance in session.instances] == [session.target]
    assert session.session_id == "s-1" and session.parameters is None and session.parameters_hidden is True


def test_instance_connect_and_keys():
    pushed = [event.instance_connect for event in cloudtrail.Reader(VECTORS, on_skipped=lambda error: None)]
    valid, seed, tunnel = [connect for connect in pushed if connect]
    assert valid.key.valid and valid.key.bits == 256 and valid.key.curve == "ed25519"
    assert valid.key == cloudtrail.parse_ssh_key(valid.key.text)
    assert valid.expires_ns // 1000 == int(valid.expires.timestamp() * 1000000) and valid.expires.tzinfo
    assert not seed.key.valid and seed.key.problem
    assert tunnel.key is None and tunnel.remote_port == 22
    assert not cloudtrail.parse_ssh_key("no key").valid


def test_verify():
    bucket, keys = os.path.join(EVIDENCE, "bucket"), os.path.join(EVIDENCE, "keys.json")
    verdict = cloudtrail.verify(bucket, keys)
    assert verdict.as_delivered is True and verdict.findings == []
    (chain,) = verdict.chains
    assert (chain.trail, chain.digests_signed, chain.log_files_as_delivered) == ("audit", 3, 3)
    assert chain.from_time == datetime.datetime(2024, 3, 12, 9, tzinfo=datetime.timezone.utc)
    later = cloudtrail.verify(bucket, [keys, keys], until="2024-03-13T00:00:00Z", accept_linked=True)
    assert [(one.fault, one.kind, one.path) for one in later.findings] == [("later", "chain", None)]
    raises(FileNotFoundError, cloudtrail.verify, "/nowhere/at/all", keys)
    assert "nowhere" in str(raises(FileNotFoundError, cloudtrail.verify, bucket, "/nowhere/at/all"))
    raises(cloudtrail.InputError, cloudtrail.verify, bucket, __file__)


def test_verify_files_whose_names_are_no_text():
    name = b"111122223333_CloudTrail_\xff_20240312T1000Z_x.json"
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(os.fsencode(folder), name)
        try:
            with open(path, "wb"):
                pass
        except OSError:  # macOS has no such names
            return
        (finding,) = cloudtrail.verify(folder, []).findings
    assert os.fsencode(finding.path) == path and os.fsencode(finding.region) == b"\xff"


def test_details():
    found = [event.details for event in cloudtrail.Reader(VECTORS, on_skipped=lambda error: None)]
    insights = [details.insight for details in found if details.insight]
    assert len(insights) == 1 and insights[0].insight_duration == 5 and insights[0].insight_average == 0.6
    assert insights[0].attributions[0].insight[0].value.endswith("/r/s")


def test_hints_are_those_of_the_schemas():
    # run.sh --renew writes types.py anew.
    assert "".join(hints.lines()) == content(types.__file__).decode()
    for attribute in types.EventFields.__annotations__:
        assert isinstance(getattr(cloudtrail.Event, attribute), property), attribute


def test_views_of_memory():
    words, letters = ffi.new("size_t[]", [3, 1 << 31, 5]), ffi.new("char[]", b"a\0bcd")
    at, first = memory.address_of(letters), memory.address_of(words) >> memory.SHIFT
    for numbers, all_bytes in ((memory.WORDS, memory.MEMORY), (memory.CastWords(), memory.CastBytes())):
        assert numbers[first + 1] == 1 << 31 and numbers[first : first + 3].tolist() == [3, 1 << 31, 5]
        assert (all_bytes[at : at + 5], all_bytes[at + 2 : at + 3], all_bytes[at:at]) == (b"a\0bcd", b"b", b"")


# ---- Lifetimes ---------------------------------------------------------------------------------


def test_an_event_is_stale_when_the_next_is_read():
    reader = cloudtrail.Reader(SEED)
    old = next(reader)
    copy = old.copy()
    identity = old.user_identity
    next(reader)
    for access in (
        lambda: old.event_name,
        lambda: old.user_identity,
        lambda: old.ec2,
        lambda: old.raw,
        lambda: old.record,
        lambda: old.fields("eventName"),
        lambda: old.get("eventName"),
        lambda: old.to_json(),
        lambda: old.copy(),
        lambda: old.named_resources(),
    ):
        assert raises(cloudtrail.StaleEventError, access).name == "CTRAIL_ERR_STATE"
    assert copy.event_name == "TerminateInstances" and copy.ec2.instances and identity.type == "Root"
    assert "stale" in repr(old)


def test_an_event_is_stale_at_the_end():
    for event in cloudtrail.Reader(SEED):
        assert event.event_name
    error = raises(cloudtrail.StaleEventError, lambda: event.event_name)
    assert "event.copy()" in str(error)


def test_events_that_are_gathered_are_kept():
    for gather in (list, tuple, lambda reader: [*reader], lambda reader: [event for event in reader]):
        events = gather(cloudtrail.Reader(VECTORS, on_skipped=lambda error: None))
        gc.collect()
        seen = cloudtrail.Reader(VECTORS, on_skipped=lambda error: None)
        assert [event.to_json(raw=True) for event in events] == [event.to_json(raw=True) for event in seen]
    with cloudtrail.Reader(SEED) as reader:
        event = next(reader)
    assert event.event_name == "TerminateInstances" and event.record == 1 and event.copy().ec2
    looked_at = [event for event in cloudtrail.Reader(SEED) if event.event_name]
    raises(cloudtrail.StaleEventError, lambda: looked_at[1].event_name)
    assert looked_at == [*looked_at] and "stale" in repr(looked_at[0])


def test_gathered_events_in_threads():
    failures = []

    def work(event):
        try:
            for _ in range(100):
                assert event.event_name
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(event,)) for event in list(cloudtrail.Reader(SEED))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures


def test_a_handle_has_one_owner():
    reader = cloudtrail.Reader(SEED)
    for copied in (copy.copy, copy.deepcopy, pickle.dumps):
        assert "reader" in str(raises(TypeError, copied, reader))
    event = next(reader)
    assert "to_json" in str(raises(TypeError, pickle.dumps, event))
    copies = [copy.copy(event), copy.deepcopy(event)]
    next(reader)
    assert [one.event_name for one in copies] == ["TerminateInstances"] * 2
    for plain in (cloudtrail.Filter(event_name="A", since="2024-03-12"), reader.counts, copies[0].ec2):
        assert copy.deepcopy(plain) == pickle.loads(pickle.dumps(plain)) == plain


def test_closing():
    with cloudtrail.Reader(SEED) as reader:
        event = next(reader)
        assert event.event_name
    raises(cloudtrail.StaleEventError, lambda: event.event_name)
    for call in (reader.__next__, lambda: reader.feed(b""), reader.finish, lambda: reader.position):
        raises(cloudtrail.StateError, call)
    reader.close()


def test_an_event_keeps_what_it_needs():
    event = next(cloudtrail.Reader(content(SEED)))
    gc.collect()
    assert event.event_name == "TerminateInstances" and event.raw.startswith(b"{") and event.raw.endswith(b"}")


def test_a_reader_used_by_its_own_stream():
    class Meddler:
        def read(self, size):
            raises(cloudtrail.StateError, reader.__next__)
            raises(cloudtrail.StateError, reader.close)
            if events:
                raises(cloudtrail.StaleEventError, lambda: events[-1].event_name)
            return data.read(50)

    data = io.BytesIO(content(SEED))
    events = []
    reader = cloudtrail.Reader(Meddler())
    for event in reader:
        assert event.event_name
        events.append(event)
    assert len(events) == 2


def test_two_threads_on_one_reader():
    data = content(VECTORS) * 50
    reader = cloudtrail.Reader(data, on_skipped=lambda error: None)
    shared = [None]
    count = [0, 0]
    unexpected = []

    def work(index):
        while True:
            try:
                shared[0] = next(reader)
                count[index] += 1
                shared[0].to_json()
                shared[0].ec2
            except StopIteration:
                return
            except cloudtrail.StateError:
                continue
            except BaseException as error:
                unexpected.append(error)
                return

    sys.setswitchinterval(1e-6)
    threads = [threading.Thread(target=work, args=(index,)) for index in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.setswitchinterval(0.005)
    assert not unexpected, unexpected
    assert sum(count) == 50 * sum(1 for event in cloudtrail.Reader(VECTORS, on_skipped=lambda error: None)), count


def test_a_thread_that_looks_while_the_reader_goes_on():
    """It must not get what the reader is about to end, wherever that is in giving an event a copy of its own."""
    reader = cloudtrail.Reader(SEED)
    event, looked = next(reader), []

    def look():
        try:
            looked.append(event.event_name)
        except cloudtrail.StateError:
            pass

    def trace(frame, what, argument):
        if what == "line":
            thread = threading.Thread(target=look)
            thread.start()
            thread.join()
        return trace if frame.f_code is cloudtrail.Event._leave.__code__ else None

    kept = sys.gettrace()
    sys.settrace(trace)
    try:
        next(reader)
    finally:
        sys.settrace(kept)
    assert looked == []
    look()
    assert looked == ["TerminateInstances"]


def test_the_second_thread_is_told():
    entered, leave, told = threading.Event(), threading.Event(), []

    class Waiting:
        def read(self, size):
            entered.set()
            leave.wait(10)
            return b""

    reader = cloudtrail.Reader(Waiting())
    thread = threading.Thread(target=lambda: list(reader))
    thread.start()
    entered.wait(10)
    told.append(raises(cloudtrail.StateError, reader.__next__))
    told.append(raises(cloudtrail.StateError, reader.close))
    leave.set()
    thread.join()
    assert all(error.name == "CTRAIL_ERR_STATE" for error in told)


# ---- Errors ------------------------------------------------------------------------------------


def test_a_missing_file():
    error = raises(cloudtrail.FileError, cloudtrail.Reader, "no/such/file")
    assert isinstance(error, FileNotFoundError) and error.errno == errno.ENOENT and error.filename == "no/such/file"
    assert error.strerror == os.strerror(errno.ENOENT) and error.strerror in str(error)
    assert (error.name, error.path) == ("CTRAIL_ERR_IO", "no/such/file") and "no/such/file" in str(error)


def test_a_folder():
    with tempfile.TemporaryDirectory() as folder:
        error = raises(IsADirectoryError, list, cloudtrail.Reader(folder))
        assert isinstance(error, cloudtrail.FileError) and os.strerror(errno.EISDIR) in str(error)
        assert error.filename == folder


def test_other_reasons_of_the_system():
    raises(NotADirectoryError, cloudtrail.Reader, os.path.join(SEED, "below"))
    if os.getuid():
        with tempfile.NamedTemporaryFile() as file:
            os.chmod(file.name, 0)
            raises(PermissionError, cloudtrail.Reader, file.name)
    error = raises(OSError, cloudtrail.Reader, "a" * 5000)
    assert type(error) is cloudtrail.FileError and error.errno == errno.ENAMETOOLONG


def test_errors_can_be_pickled():
    skipped = raises(cloudtrail.SkippedError, list, events_of(b'{"eventID":}'))
    stale = raises(cloudtrail.StateError, cloudtrail.Reader(SEED).finish)
    for error in (raises(FileNotFoundError, cloudtrail.Reader, "no/such/file"), skipped, stale):
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
        assert getattr(again, "errno", None) == getattr(error, "errno", None)


def test_a_missing_library():
    for library in ("/no/such/libcloudtrail.so", SEED):
        environment = dict(
            os.environ, CTRAIL_LIBRARY=library, PYTHONPATH=os.path.dirname(os.path.dirname(types.__file__))
        )
        ran = subprocess.run(
            [sys.executable, "-c", "import cloudtrail"], env=environment, stderr=subprocess.PIPE, text=True
        )
        assert ran.returncode == 1
        for said in ("ImportError: the library libcloudtrail", library, "LD_LIBRARY_PATH", "$CTRAIL_LIBRARY"):
            assert said in ran.stderr, ran.stderr


def test_a_truncated_file():
    with tempfile.NamedTemporaryFile() as file:
        file.write(content(SEED)[:-20])
        file.flush()
        names = []

        def read():
            for event in cloudtrail.Reader(file.name):
                names.append(event.event_name)

        error = raises(cloudtrail.InputError, read)
    assert (error.name, error.record) == ("CTRAIL_ERR_TRUNCATED", 2) and error.offset > 800 and error.path == file.name
    assert names == ["TerminateInstances"]


def test_a_final_error_stays():
    reader = cloudtrail.Reader(b'{"Records":[{"eventID":"a"},')
    next(reader)
    for _ in range(2):
        assert raises(cloudtrail.InputError, next, reader).name == "CTRAIL_ERR_TRUNCATED"


def test_a_damaged_record_is_raised_and_passed_over():
    reader = events_of(b'{"eventID":"a"}', b'{"eventID":}', b'{"eventID":"c"}')
    assert next(reader).event_id == "a"
    error = raises(cloudtrail.SkippedError, next, reader)
    assert (error.name, error.record, error.offset, error.skipped) == ("CTRAIL_ERR_JSON", 2, 16, 13), vars(error)
    assert [event.event_id for event in reader] == ["c"]


def test_an_exception_of_on_skipped():
    def refuse(error):
        raise LookupError

    reader = events_of(b'{"eventID":}', b'{"eventID":"c"}', on_skipped=refuse)
    raises(LookupError, next, reader)
    assert next(reader).event_id == "c"


def test_exceptions_of_a_stream():
    class Failing:
        def read(self, size):
            raise self.error

    for error in (ConnectionError("gone"), KeyboardInterrupt()):
        stream = Failing()
        stream.error = error
        assert raises(type(error), next, cloudtrail.Reader(stream)) is error
    raises(TypeError, next, cloudtrail.Reader(io.StringIO("text")))
    Failing.read = lambda self, size: b"x" * (size + 1)
    raises(ValueError, next, cloudtrail.Reader(Failing()))


def test_options_out_of_range():
    for options in ({"max_record_bytes": 1 << 40}, {"max_record_bytes": -1}, {"max_depth": 1 << 40}):
        error = raises(cloudtrail.OptionError, lambda: cloudtrail.Reader(b"", **options))
        assert error.name == "CTRAIL_ERR_ARGUMENT" and isinstance(error, ValueError)
        assert error.message.startswith(next(iter(options))), error.message
    raises(TypeError, lambda: cloudtrail.Reader(b"", max_depth="deep"))


def test_a_wrong_option_is_named():
    for members in ({"source_ip": ["10.0.0.1", "10.0.0.0/33"]}, {"since": 1 << 63}):
        error = raises(cloudtrail.OptionError, lambda: filtered(**members))
        assert error.message.startswith("filter." + next(iter(members))), error.message


def test_limits():
    record = b'{"eventID":"a","requestParameters":{"a":{"b":{}}}}'
    for options, name in (
        ({"max_record_bytes": 20}, "CTRAIL_ERR_RECORD_SIZE"),
        ({"max_depth": 2}, "CTRAIL_ERR_DEPTH"),
    ):
        assert raises(cloudtrail.SkippedError, list, events_of(record, **options)).name == name
    data = gzip.compress(record * 1000)
    assert raises(cloudtrail.InputError, list, events_of(data, max_inflated_bytes=100)).name == "CTRAIL_ERR_LIMIT"


def test_feeding_too_early():
    reader = cloudtrail.Reader()
    raises(cloudtrail.StateError, next, reader)
    reader.feed(bytearray(b'{"eventID":"a"}{"eventID":"b"}'))
    assert next(reader).event_id == "a"
    raises(cloudtrail.StateError, reader.feed, b"more")
    assert [event.event_id for event in reader.finish()] == ["b"]
    raises(cloudtrail.StateError, reader.feed, b"more")


# ---- Filter ------------------------------------------------------------------------------------


def filtered(**members):
    reader = cloudtrail.Reader(SEED, filter=cloudtrail.Filter(**members))
    return [event.event_name.strip() for event in reader]


def test_filter():
    utc = datetime.timezone.utc
    both = ["TerminateInstances", "SendSSHPublicKey"]
    for members, expected in (
        ({}, both),
        ({"event_name": "TerminateInstances"}, both[:1]),
        ({"event_source": "ec2-instance-connect.amazonaws.com"}, both[1:]),
        ({"user_name": "IAM-friendly-name"}, both[1:]),
        ({"access_key_id": "AKIAIOSFODNN7EXAMPLE"}, both[:1]),
        ({"since": datetime.datetime(2018, 1, 1, tzinfo=utc)}, both[1:]),
        ({"until": 1463732865000000000}, []),
        ({"until": 0}, []),
        ({"until": 1463732865000000001}, both[:1]),
        ({"since": "2018-01-01"}, both[1:]),
        ({"until": "2018-01-01T00:00:00Z"}, both[:1]),
        ({"until": "2018-09-21T23:38:00.001+02:00"}, both),
        ({"until": "2018-09-21"}, both[:1]),
        ({"since": datetime.date(2018, 9, 21)}, both[1:]),
        ({"until": datetime.date(2016, 5, 20)}, []),
        ({"since": "1970-01-01"}, both),
        ({"instance_id": "i-1a2b3c4d"}, both[:1]),
        ({"resource_type": "AWS::EC2::Instance", "resource_name": "i-0123456789EXAMPLE"}, both[1:]),
        ({"read_only": True}, []),
        ({"event_name": ["RunInstances", "TerminateInstances"]}, both[:1]),
        ({"event_name": ("SendSSHPublicKey", "TerminateInstances")}, both),
        ({"event_name": []}, both),
        ({"region": ["us-east-1", "us-west-2"]}, both),
        ({"account": "123456789012"}, both[:1]),
        ({"arn": "arn:aws:iam::123456789012:root"}, both[:1]),
        ({"source_ip": "192.0.2.0/24"}, []),
        ({"error_code": "AccessDenied"}, []),
        ({"role": "admin"}, []),
        ({"failed": True}, []),
        ({"failed": False}, both),
        ({"pattern": '{"eventName":[{"prefix":"Send"}]}'}, both[1:]),
        ({"pattern": ['{"eventName":["x"]}', '{"source":["aws.ec2"]}']}, both[:1]),
        ({"pattern": []}, both),
    ):
        assert filtered(**members) == expected, members
    raises(ValueError, lambda: filtered(event_name=["a", "a\0b"]))
    for wrong in (datetime.datetime(2018, 1, 1), "2018-13-01", "yesterday", "", "2018-01-01\0"):
        error = raises(cloudtrail.OptionError, lambda: filtered(since=wrong))
        assert error.message.startswith("filter.since: ") and isinstance(error, ValueError)
    raises(TypeError, lambda: filtered(until=1.5))
    error = raises(cloudtrail.OptionError, lambda: filtered(pattern='{"eventName":"x"}'))
    assert error.message.startswith("filter.pattern: a field must have an array of alternatives, at byte 13"), error.message
    raises(cloudtrail.OptionError, lambda: filtered(since=1 << 63))


def test_patterns():
    root = cloudtrail.Pattern('{"userIdentity": {"type": ["Root"]}}')
    texts = ['{"eventName": [{"prefix": "Terminate"}]}', '{"eventName": ["RunInstances"]}']
    patterns = cloudtrail.Patterns([*texts, root])
    gc.collect()
    reader = cloudtrail.Reader(SEED)
    one = next(reader)
    assert root.matches(one) is True and patterns.matching(one) == [0, 2] == patterns.matching(one.copy())
    assert len(patterns) == 3 and patterns[2] is root and not patterns[1].matches(one)
    other = next(reader)
    assert root.matches(other) is False and patterns.matching(other) == [] == cloudtrail.Patterns([]).matching(other)
    raises(cloudtrail.StaleEventError, lambda: root.matches(one))
    raises(cloudtrail.StaleEventError, lambda: patterns.matching(one))
    assert [event.record for event in cloudtrail.Reader(SEED, filter=cloudtrail.Filter(pattern=[root]))] == [1]
    again = pickle.loads(pickle.dumps(root))
    assert again.matches(next(cloudtrail.Reader(SEED))) and repr(again) == repr(root)


def test_wrong_patterns():
    error = raises(cloudtrail.OptionError, lambda: cloudtrail.Pattern('{"eventName": ["Run", {"sufix": "x"}]}'))
    assert error.offset == 23 and error.message.startswith("an operator that is not known, at byte 23 of "), error
    for wrong in ("", "{", "[]", '{"a": [1]}\0'):
        raises(cloudtrail.OptionError, lambda: cloudtrail.Pattern(wrong))
        raises(ValueError, lambda: cloudtrail.Patterns([wrong]))


def test_patterns_of_a_deep_record():
    deep = b'{"eventID":"a","requestParameters":' + b"[" * 1500 + b"]" * 1500 + b"}"
    event = next(cloudtrail.Reader(deep, max_depth=2000))
    pattern = cloudtrail.Pattern('{"eventID": ["a"]}')
    for call in (pattern.matches, cloudtrail.Patterns([pattern]).matching):
        error = raises(cloudtrail.Error, call, event)
        assert error.name == "CTRAIL_ERR_LIMIT", error


def test_counts():
    records = [b'{"eventName":"A","eventTime":"2024-05-14T08:00:01Z"}', b'{"eventName":"B"}', b'{"eventName":}']
    reader = events_of(
        *records, on_skipped=lambda error: None, filter=cloudtrail.Filter(event_name=["A", "B"], since=1)
    )
    assert reader.counts == (0, 0, 0, 0)
    list(reader)
    assert reader.counts == cloudtrail.Counts(
        delivered=1, skipped=1, rejected=1, rejected_without_time=1
    ), reader.counts
    reader.close()
    raises(cloudtrail.StateError, lambda: reader.counts)


def test_container_position_and_version():
    reader = cloudtrail.Reader(SEED)
    list(reader)
    assert reader.container == "log file" and reader.position == len(content(SEED))
    assert cloudtrail.version() == text(lib.ctrail_version())


# ---- Columns -----------------------------------------------------------------------------------


def released():
    """Whether every stream was released, once nobody has its capsule."""
    gc.collect()
    scanning._sweep()
    return not scanning._kept and not scanning._exported


def test_scan_says_what_is_wrong():
    for wrong, message in (
        ({"columns": ["nope"]}, "there is no column of that name: nope"),
        ({"columns": ["event_id", "event_id"]}, "a column is named twice: event_id"),
        ({"columns": []}, "no column is named"),
        ({"table": "nope"}, "there is no table of that name: nope"),
        ({"pattern": "{"}, "filter.pattern"),
    ):
        error = raises(cloudtrail.OptionError, lambda: cloudtrail.scan(SEED, **wrong))
        assert message in str(error), error
    raises(cloudtrail.OptionError, cloudtrail.scan, [])
    assert released()


def test_scan_of_folders():
    with tempfile.TemporaryDirectory() as folder:
        raises(cloudtrail.OptionError, cloudtrail.scan, folder)
        os.mkdir(os.path.join(folder, "b"))
        for name in ("b/two.json", "a.json", ".hidden.json", "c.txt"):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(b'{"eventName":"A"}')
        files = [one.name for one in find([folder, SEED])]
        assert [os.path.relpath(file, folder) for file in files[:-1]] == ["a.json", "b/two.json"], files


def test_capsules_that_nobody_takes_are_released():
    scan = cloudtrail.scan(SEED)
    capsule = scan.__arrow_c_stream__()
    assert not released()
    del capsule
    assert released()
    schema = scan.__arrow_c_schema__()
    assert "arrow_schema" in repr(schema)
    del schema
    assert released()
    assert scan.counts == (0,) * 9


def test_pyarrow_takes_a_scan():
    try:
        import pyarrow
    except ImportError:
        return
    scan = cloudtrail.scan(SEED, columns=["event_name", "user_identity.arn"])
    first, again = pyarrow.table(scan), pyarrow.table(scan)
    assert first == again and first.column_names == ["event_name", "user_identity.arn"]
    assert first["event_name"].to_pylist() == [event.event_name for event in cloudtrail.Reader(SEED)]
    assert scan.counts.rows == first.num_rows and scan.counts.inputs == 1
    assert pyarrow.schema(scan) == first.schema
    name = first["event_name"][0].as_py()
    found = pyarrow.table(cloudtrail.scan(SEED, pattern='{"eventName":["%s"]}' % name, dictionaries=True))
    assert found.num_rows == first["event_name"].to_pylist().count(name)
    reader = pyarrow.RecordBatchReader.from_stream(cloudtrail.scan(SEED, pattern='{"eventName":["%s"]}' % name))
    del scan, found
    gc.collect()
    assert reader.read_all().num_rows
    del reader
    missing = cloudtrail.scan("/nowhere/at/all.json")
    assert "/nowhere/at/all.json" in str(raises(OSError, pyarrow.table, missing))
    assert released()


# ---- All of them -------------------------------------------------------------------------------


sys.exit(tap.run(globals()))
