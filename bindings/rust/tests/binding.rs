//! What the vectors do not show: fields, objects, copies, errors, options, streams, threads.

use std::error::Error as _;
use std::io::{self, Cursor, Read};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{fs, panic, thread};

use cloudtrail::types::ProblemCode;
use cloudtrail::{
    Code, Counts, Error, Field, Fields, Filter, Kind, Options, Origin, OwnedSshKey, Pattern, Patterns, Reader, Time,
};

// ---- Input --------------------------------------------------------------------------------------

const FIRST: &str = concat!(
    r#"{"eventVersion":"1.08","eventID":"first","eventName":"StopInstances","eventSource":"ec2.amazonaws.com","#,
    r#""eventTime":"2024-05-14T08:00:01.5Z","readOnly":false,"userAgent":"","errorCode":null,"#,
    r#""userIdentity":{"type":"AssumedRole","arn":"arn:aws:sts::123456789012:assumed-role/Deploy/s","#,
    r#""sessionContext":{"sessionIssuer":{"type":"Role","userName":"Deploy"}}},"#,
    r#""requestParameters":{"instancesSet":{"items":[{"instanceId":"i-0a1b2c3d4e5f60718"}]},"a\u0000b":"c\u0000d","#,
    r#""large":9223372036854775807,"half":0.5,"yes":true,"none":null,"list":[1,"two",[]]},"#,
    r#""responseElements":{"instancesSet":{"items":[{"instanceId":"i-0a1b2c3d4e5f60718","#,
    r#""currentState":{"code":64,"name":"stopping"},"previousState":{"code":16,"name":"running"}}]}}}"#,
);
const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f alice";

fn second() -> String {
    format!(
        concat!(
            r#"{{"eventVersion":"1.08","eventID":"second","eventName":"SendSSHPublicKey","#,
            r#""eventSource":"ec2-instance-connect.amazonaws.com","eventTime":"2024-05-14T08:00:02Z","readOnly":true,"#,
            r#""requestParameters":{{"instanceId":"i-0a1b2c3d4e5f60718","instanceOSUser":"ec2-user","#,
            r#""sSHPublicKey":"{}"}},"responseElements":null}}"#,
        ),
        KEY
    )
}

fn two() -> String {
    format!("{FIRST}\n{}", second())
}

fn read(data: &str) -> Reader<'_> {
    Reader::from_bytes(data.as_bytes(), &Options::default()).unwrap()
}

/// The events that are left; what was skipped by its code.
fn ids(mut reader: Reader) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(event) = reader.next() {
        ids.push(match event {
            Ok(event) => event.event_id().unwrap().to_string(),
            Err(error) => error.code.name().to_string(),
        });
    }
    ids
}

fn ids_with(data: &str, filter: Filter) -> Vec<String> {
    ids(Reader::from_bytes(data.as_bytes(), &Options { filter, ..Default::default() }).unwrap())
}

fn next_error(reader: &mut Reader) -> Error {
    reader.next().unwrap().err().unwrap()
}

// ---- What an event says -------------------------------------------------------------------------

#[test]
fn fields_by_path() {
    let two = two();
    let mut reader = read(&two);
    let event = reader.next().unwrap().unwrap();
    let fields = Fields::new([
        "eventID",
        "userAgent",
        "errorCode",
        "readOnly",
        r#"requestParameters["a\0b"]"#,
        "requestParameters.list[1]",
        "requestParameters.large",
        "requestParameters",
        "nothing",
    ]);
    let want = [
        Some("first"),
        Some(""),
        None,
        Some("false"),
        Some("c\0d"),
        Some("two"),
        Some("9223372036854775807"),
        None,
        None,
    ];
    assert_eq!(event.fields(&fields.unwrap()), want);
    assert_eq!(Fields::new(["a\0b"]).err().unwrap().code, Code::ARGUMENT);
}

#[test]
fn members() {
    let two = two();
    let mut reader = read(&two);
    let event = reader.next().unwrap().unwrap();
    assert_eq!((event.event_id(), event.user_agent(), event.error_code()), (Some("first"), Some(""), None));
    assert_eq!((event.read_only(), event.management_event()), (Some(false), None));
    assert_eq!(
        (event.event_time(), event.event_time_text()),
        (Some(Time(1715673601500000000)), Some("2024-05-14T08:00:01.5Z"))
    );
    assert_eq!((event.origin(), event.origin().name()), (Origin::ASSUMED_ROLE, "assumed-role"));
    assert!(event.tls_details().is_none() && event.resources().is_empty());
    assert_eq!((event.record(), event.offset(), event.raw()), (1, 0, FIRST.as_bytes()));
    let event = reader.next().unwrap().unwrap();
    assert_eq!((event.record(), event.offset(), event.raw()), (2, FIRST.len() as u64 + 1, second().as_bytes()));
}

#[test]
fn members_by_name() {
    let two = two();
    let mut reader = read(&two);
    let object = reader.next().unwrap().unwrap().object();
    assert!(matches!(object.get("userAgent"), Some(Field::Text(""))));
    assert_eq!((object.flag("readOnly"), object.flag("managementEvent")), (Some(false), None));
    assert_eq!((object.integer("eventTimeNs"), object.integer("eventName")), (Some(1715673601500000000), None));
    assert!(matches!(object.get("origin"), Some(Field::Name("assumed-role"))));
    for name in ["errorCode", "managementEvent", "tlsDetails", "resources", "noSuchMember"] {
        assert!(object.get(name).is_none(), "{name}");
    }
    assert!(matches!(object.get("record"), Some(Field::Unsigned(1))) && object.integer("offset") == Some(0));
    assert_eq!(object.text("raw"), Some(FIRST));
}

#[test]
fn open_members() {
    let two = two();
    let mut reader = read(&two);
    let event = reader.next().unwrap().unwrap();
    let request = event.request_parameters().unwrap();
    assert_eq!(request.get("a\0b").unwrap().text(), Some("c\0d"));
    assert_eq!(request.get("large").unwrap().integer(), Some(i64::MAX));
    assert_eq!(request.get("half").unwrap().double(), Some(0.5));
    assert_eq!(request.get("half").unwrap().integer(), None);
    assert_eq!(request.find("instancesSet.items[0].instanceId").unwrap().text(), Some("i-0a1b2c3d4e5f60718"));
    let kinds: Vec<_> = request.iter().skip(2).map(|member| (member.key().unwrap(), member.kind())).collect();
    let want = [Kind::Number, Kind::Number, Kind::True, Kind::Null, Kind::Array];
    assert_eq!(kinds, ["large", "half", "yes", "none", "list"].into_iter().zip(want).collect::<Vec<_>>());
    assert_eq!(format!("{:?}", request.get("list").unwrap()), r#"[1, "two", []]"#);
    assert!(request.get("nothing").is_none() && request.find("a\0b").is_none());
    assert_eq!(event.value().get("eventID").unwrap().text(), Some("first"));
    let event = reader.next().unwrap().unwrap();
    let null = event.response_elements().unwrap();
    assert!(null.kind() == Kind::Null && null.is_empty());
}

#[test]
fn identity() {
    let two = two();
    let mut reader = read(&two);
    let identity = reader.next().unwrap().unwrap().user_identity().unwrap();
    assert_eq!(identity.type_(), Some("AssumedRole"));
    let issuer = identity.session_context().unwrap().session_issuer().unwrap();
    assert_eq!(format!("{issuer:?}"), r#"SessionIssuer { type_: Some("Role"), user_name: Some("Deploy") }"#);
    assert!(reader.next().unwrap().unwrap().user_identity().is_none());
}

#[test]
fn ec2() {
    let two = two();
    let mut reader = read(&two);
    let event = reader.next().unwrap().unwrap();
    let ec2 = event.ec2().unwrap().unwrap();
    let instances: Vec<_> = ec2.instances().collect();
    assert_eq!((instances.len(), ec2.instances().len()), (1, 1));
    assert_eq!(instances[0].instance_id(), Some("i-0a1b2c3d4e5f60718"));
    assert_eq!(instances[0].current_state().unwrap().name(), Some("stopping"));
    assert_eq!(instances[0].previous_state().unwrap().code(), Some(16));
    let resources = event.named_resources().unwrap();
    assert_eq!(resources[0].type_, Some("AWS::EC2::Instance"));
    assert_eq!((resources.len(), resources[0].name), (1, "i-0a1b2c3d4e5f60718"));
    assert_eq!(ec2.request().unwrap().find("instanceIds[0]").unwrap().text(), Some("i-0a1b2c3d4e5f60718"));
    assert_eq!(ec2.response().unwrap().get("stoppingInstances").unwrap().iter().count(), 1);
    assert_eq!(event.decoded().unwrap().find("ec2.instances[0].currentState.name").unwrap().text(), Some("stopping"));
    assert!(event.instance_connect().unwrap().is_none());
    assert!(event.sts().unwrap().is_none() && event.ssm().unwrap().is_none());
    assert!(event.sign_in().unwrap().is_none() && event.iam().unwrap().is_none());
    assert!(event.details().unwrap().addendum().is_none());
    assert!(reader.next().unwrap().unwrap().ec2().unwrap().is_none());
}

#[test]
fn decoders_by_name() {
    let two = two();
    let mut reader = read(&two);
    let event = reader.next().unwrap().unwrap();
    let decoded: Vec<_> = cloudtrail::decoders().filter(|name| event.decode(name).unwrap().is_some()).collect();
    assert_eq!((decoded, event.decode("nothing").unwrap().is_none()), (vec!["ec2"], true));
    let ec2 = event.decode("ec2").unwrap().unwrap();
    let states = ec2.objects("instances").map(|instance| instance.object("currentState")?.text("name"));
    assert_eq!(states.collect::<Vec<_>>(), [Some("stopping")]);
}

#[test]
fn instance_connect_and_keys() {
    let second = second();
    let mut reader = read(&second);
    let event = reader.next().unwrap().unwrap();
    let connect = event.instance_connect().unwrap().unwrap();
    assert_eq!(connect.os_user(), Some("ec2-user"));
    assert_eq!(connect.expires().unwrap().to_string(), "2024-05-14T08:01:02Z");
    let key = OwnedSshKey::parse(KEY).unwrap();
    assert_eq!(format!("{:?}", connect.key().unwrap()), format!("{:?}", key.key()));
    assert_eq!(key.key().sha256(), Some("SHA256:ZkAslGjFiUHdGf/WUL8rQvkib4PTvQatUV0OUQSncCA"));
    assert_eq!(key.key().bits(), Some(256));
    assert_eq!(OwnedSshKey::parse("").unwrap().key().valid(), Some(false));
}

#[test]
fn verify() {
    let evidence = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/evidence");
    let bucket = format!("{evidence}/bucket");
    let whole = cloudtrail::verify(&bucket, [format!("{evidence}/keys.json")]).unwrap();
    assert_eq!(whole.verdict().as_delivered(), Some(true));
    let chains = whole.verdict().chains();
    assert_eq!(chains.map(|chain| chain.log_files_as_delivered()).collect::<Vec<_>>(), [Some(3)]);
    let without = cloudtrail::verify(&bucket, [""; 0]).unwrap();
    assert_eq!(without.verdict().as_delivered(), Some(false));
    let error = cloudtrail::verify("/nowhere/at/all", [""; 0]).err().unwrap();
    assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
}

#[test]
#[cfg(target_os = "linux")] // others have no such names
fn verify_files_whose_names_are_no_text() {
    use std::os::unix::ffi::OsStrExt;
    let folder = std::env::temp_dir().join(format!("cloudtrail-{}", std::process::id()));
    fs::create_dir(&folder).unwrap();
    let name = b"111122223333_CloudTrail_\xff_20240312T1000Z_x.json";
    fs::write(folder.join(std::ffi::OsStr::from_bytes(name)), "").unwrap();
    let found = cloudtrail::verify(&folder, [""; 0]);
    fs::remove_dir_all(&folder).unwrap();
    let found = found.unwrap();
    let texts: Vec<_> = found.verdict().findings().map(|finding| (finding.region(), finding.path())).collect();
    let text = |(region, path): &(Option<_>, Option<_>)| format!("{region:?} {path:?}");
    assert_eq!(texts.len(), 1);
    assert!(text(&texts[0]).contains('\u{fffd}'), "{}", text(&texts[0]));
}

#[test]
fn json() {
    let two = two();
    let mut reader = read(&two);
    let event = reader.next().unwrap().unwrap();
    let plain = event.json(0).unwrap();
    assert!(plain.starts_with(r#"{"eventVersion":"1.08","#) && plain.contains(r#""origin":"assumed-role""#));
    let all = event.json(cloudtrail::JSON_RAW | cloudtrail::JSON_DETAILS).unwrap();
    assert!(all.contains(r#""raw":"{\"eventVersion\""#) && all.contains(r#""details":{"#));
    assert_eq!(event.json(cloudtrail::JSON_NO_DECODED).unwrap(), FIRST);
    assert!(event.json(cloudtrail::JSON_ONLY_DECODED).unwrap().starts_with(r#"{"decoded":{"eventTimeNs":"#));
    assert_eq!(event.json(1 << 20).unwrap_err().code, Code::ARGUMENT);
}

#[test]
fn problems() {
    let mut reader = read(r#"{"eventID":"a","readOnly":"true","eventTime":"now"}"#);
    let event = reader.next().unwrap().unwrap();
    let problems: Vec<_> = event.problems().map(|problem| (problem.code(), problem.path())).collect();
    assert_eq!((event.event_time(), event.event_time_text()), (None, Some("now")));
    assert_eq!(problems, [(ProblemCode::CONVERTED, Some("readOnly")), (ProblemCode::TIME, Some("eventTime"))]);
    assert_eq!(event.value().get("readOnly").unwrap().flag(), Some(true));
}

/// The record's own bytes may not be UTF-8, and are then no text.
#[test]
fn bytes_that_are_no_text() {
    let data = b"{\"eventID\":\"a\xff\"}";
    let mut reader = Reader::from_bytes(data, &Options::default()).unwrap();
    let event = reader.next().unwrap().unwrap();
    assert_eq!((event.raw(), event.object().text("raw"), event.event_id()), (&data[..], None, Some("a\u{fffd}")));
}

#[test]
fn times() {
    let time: Time = "2024-05-14T10:00:01.5+02:00".parse().unwrap();
    assert_eq!((time, time.to_string().as_str()), (Time(1715673601500000000), "2024-05-14T08:00:01.5Z"));
    assert_eq!(SystemTime::from(time), UNIX_EPOCH + Duration::from_millis(1715673601500));
    assert_eq!(SystemTime::from(Time(-1)), UNIX_EPOCH - Duration::from_nanos(1));
    assert_eq!("1970-01-02".parse::<Time>().unwrap(), Time(86_400_000_000_000));
    for wrong in ["", "yesterday", "2024-02-30", "2024-01-1é", "2024-01-01\0"] {
        assert_eq!(wrong.parse::<Time>().unwrap_err().code, Code::ARGUMENT);
    }
}

// ---- Lifetimes and threads ----------------------------------------------------------------------

#[test]
fn copies_stay() {
    let two = two();
    let mut reader = read(&two);
    let event = reader.next().unwrap().unwrap();
    let (before, copy) = (event.json(0).unwrap(), event.copy().unwrap());
    drop(reader);
    assert_eq!(copy.json(0).unwrap(), before);
    assert_eq!((copy.record(), copy.offset(), copy.raw()), (1, 0, FIRST.as_bytes()));
    let again = copy.copy().unwrap();
    drop(copy);
    assert_eq!(thread::spawn(move || again.json(0).unwrap()).join().unwrap(), before);
}

#[test]
fn iterator_of_copies() {
    let two = two();
    let events: Vec<_> = read(&two).copied().map(Result::unwrap).collect();
    let ids: Vec<_> = events.iter().map(|event| event.event_id().unwrap()).collect();
    assert_eq!(ids, ["first", "second"]);
}

#[test]
fn readers_move() {
    let two = two();
    let mut reader = Reader::from_stream(Cursor::new(two.into_bytes()), &Options::default()).unwrap();
    assert!(reader.next().unwrap().is_ok());
    assert_eq!(thread::spawn(move || ids(reader)).join().unwrap(), ["second"]);
}

#[test]
fn shared_behind_a_mutex() {
    let data = two() + "\n";
    let data = data.repeat(250);
    let reader = std::sync::Mutex::new(read(&data));
    let work = || {
        let mut count = 0;
        while let Some(event) = reader.lock().unwrap().next() {
            event.unwrap().json(0).unwrap();
            count += 1;
        }
        count
    };
    let total: usize = thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(work)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(total, 500);
}

// ---- Inputs and errors --------------------------------------------------------------------------

/// A stream of some bytes at a time, with a disturbance in front of each.
struct Disturbed<'a> {
    data: &'a [u8],
    kind: io::ErrorKind,
    turn: bool,
}

impl Read for Disturbed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.turn = !self.turn;
        if self.turn {
            return Err(self.kind.into());
        }
        let room = buffer.len().min(7);
        self.data.read(&mut buffer[..room])
    }
}

fn disturbed(data: &str, kind: io::ErrorKind) -> Reader<'_> {
    Reader::from_stream(Disturbed { data: data.as_bytes(), kind, turn: false }, &Options::default()).unwrap()
}

#[test]
fn streams() {
    let two = two();
    assert_eq!(ids(Reader::from_stream(two.as_bytes(), &Options::default()).unwrap()), ["first", "second"]);
    assert_eq!(ids(disturbed(&two, io::ErrorKind::Interrupted)), ["first", "second"]);
    let mut waited = 0;
    let mut reader = disturbed(&two, io::ErrorKind::WouldBlock);
    let mut events = 0;
    while let Some(event) = reader.next() {
        match event {
            Ok(_) => events += 1,
            Err(error) => {
                assert!(error.code == Code::MORE && !error.is_final() && !error.is_skipped());
                waited += 1;
            }
        }
    }
    assert!(events == 2 && waited > 100);
    assert!(ids(read("")).is_empty());
}

#[test]
fn failing_stream() {
    let two = two();
    let mut reader = disturbed(&two, io::ErrorKind::ConnectionReset);
    let error = next_error(&mut reader);
    assert!(error.code == Code::IO && error.is_final());
    let cause = error.source().unwrap().downcast_ref::<io::Error>().unwrap();
    assert_eq!(cause.kind(), io::ErrorKind::ConnectionReset);
    assert!(reader.next().is_none());
}

struct Bad(fn(&mut [u8]) -> usize);

impl Read for Bad {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        Ok((self.0)(buffer))
    }
}

#[test]
fn bad_streams() {
    let mut reader = Reader::from_stream(Bad(|buffer| buffer.len() + 1), &Options::default()).unwrap();
    assert_eq!(next_error(&mut reader).code, Code::IO);
    let mut reader = Reader::from_stream(Bad(|_| panic!("oops")), &Options::default()).unwrap();
    let panicked = panic::catch_unwind(panic::AssertUnwindSafe(|| reader.next().is_some()));
    assert_eq!(panicked.unwrap_err().downcast_ref(), Some(&"oops"));
    assert!(reader.next().is_none());
}

#[test]
fn missing_file() {
    let error = Reader::open("/nonexistent/log.json.gz", &Options::default()).err().unwrap();
    assert!(error.code == Code::IO && error.code.name() == "CTRAIL_ERR_IO" && error.is_final());
    assert_eq!(error.path.as_deref(), Some("/nonexistent/log.json.gz"));
    let cause = error.source().unwrap().downcast_ref::<io::Error>().unwrap();
    assert_eq!(cause.kind(), io::ErrorKind::NotFound);
    assert!(error.to_string().starts_with("/nonexistent/log.json.gz: "), "{error}");
    assert!(error.to_string().contains(&cause.to_string()), "{error}");
    assert_eq!(error.kind(), io::ErrorKind::NotFound);
    assert_eq!(io::Error::from(error).kind(), io::ErrorKind::NotFound);
    let mut folder = Reader::open(std::env::temp_dir(), &Options::default()).unwrap();
    assert_eq!(next_error(&mut folder).source().unwrap().to_string(), io::Error::from_raw_os_error(21).to_string());
    assert_eq!(Reader::open("a\0b", &Options::default()).err().unwrap().code, Code::ARGUMENT);
}

#[test]
fn truncated() {
    let data = format!(r#"{{"Records":[{FIRST},{}"#, &second()[..100]);
    let path = std::env::temp_dir().join(format!("cloudtrail-{}.json", std::process::id()));
    fs::write(&path, &data).unwrap();
    let mut reader = Reader::open(&path, &Options::default()).unwrap();
    fs::remove_file(&path).unwrap();
    assert!(reader.next().unwrap().is_ok());
    let error = next_error(&mut reader);
    assert_eq!((error.code, error.record, error.offset), (Code::TRUNCATED, 2, FIRST.len() as u64 + 13));
    assert!(error.is_final() && reader.next().is_none());
    assert_eq!((error.path.as_deref(), error.kind()), (path.to_str(), io::ErrorKind::UnexpectedEof));
}

#[test]
fn damaged() {
    let damaged = second().replacen(r#""eventName":"#, r#""eventName""#, 1);
    let data = format!("{FIRST}\n{damaged}\n{}", second());
    let mut reader = read(&data);
    assert!(reader.next().unwrap().is_ok());
    let error = next_error(&mut reader);
    assert_eq!((error.code, error.record, error.offset), (Code::JSON, 2, FIRST.len() as u64 + 1));
    assert!(error.is_skipped() && !error.is_final() && error.size > 0 && error.at > error.offset);
    assert_eq!(ids(reader), ["second"]);
    let codes: Vec<_> = read(&data).copied().map(|event| event.map_err(|error| error.code).is_ok()).collect();
    assert_eq!(codes, [true, false, true]);
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| text.to_string()).collect()
}

#[test]
fn filters() {
    let two = two();
    let late = Some("2024-05-14T08:00:02Z".parse().unwrap());
    let cases = [
        Filter { event_id: texts(&["second"]), ..Default::default() },
        Filter { event_name: texts(&["none", "SendSSHPublicKey"]), ..Default::default() },
        Filter { event_source: texts(&["ec2-instance-connect.amazonaws.com"]), ..Default::default() },
        Filter { read_only: Some(true), ..Default::default() },
        Filter { since: late, ..Default::default() },
        Filter { since: Some(Time(1)), event_name: texts(&["SendSSHPublicKey"]), ..Default::default() },
    ];
    for filter in cases {
        assert_eq!(ids_with(&two, filter.clone()), ["second"], "{filter:?}");
    }
    assert_eq!(ids_with(&two, Filter { until: late, ..Default::default() }), ["first"]);
    assert_eq!(ids_with(&two, Filter { read_only: Some(false), ..Default::default() }), ["first"]);
    assert!(ids_with(&two, Filter { until: Some(Time(0)), ..Default::default() }).is_empty());
    let instance = Filter { instance_id: texts(&["i-0a1b2c3d4e5f60718"]), ..Default::default() };
    assert_eq!(ids_with(&two, instance), ["first", "second"]);
}

#[test]
fn lists_of_a_filter() {
    let three = concat!(
        r#"{"eventID":"a","awsRegion":"us-east-1","sourceIPAddress":"10.1.2.3","recipientAccountId":"123456789012","#,
        r#""userIdentity":{"type":"AssumedRole","arn":"arn:aws:sts::1:assumed-role/admin/alice"}}"#,
        r#"{"eventID":"b","awsRegion":"eu-central-1","errorCode":"AccessDenied"}{"eventID":"c"}"#,
    );
    let regions = texts(&["us-east-1", "eu-central-1"]);
    let any = Filter::default;
    let cases = [
        (any(), "abc"),
        (Filter { event_id: texts(&["c", "none", "a"]), ..any() }, "ac"),
        (Filter { region: regions.clone(), ..any() }, "ab"),
        (Filter { error_code: texts(&["AccessDenied"]), ..any() }, "b"),
        (Filter { account: texts(&["123456789012"]), ..any() }, "a"),
        (Filter { source_ip: texts(&["192.0.2.1", "10.0.0.0/8"]), ..any() }, "a"),
        (Filter { arn: texts(&["arn:aws:sts::1:assumed-role/admin/alice"]), ..any() }, "a"),
        (Filter { role: texts(&["admin"]), ..any() }, "a"),
        (Filter { failed: Some(true), ..any() }, "b"),
        (Filter { failed: Some(false), region: regions, ..any() }, "a"),
    ];
    for (filter, want) in cases {
        assert_eq!(ids_with(three, filter.clone()).concat(), want, "{filter:?}");
    }
}

fn pattern(text: &str) -> Pattern {
    text.parse().unwrap()
}

#[test]
fn patterns() {
    let two = two();
    let role = pattern(r#"{"userIdentity": {"type": ["AssumedRole"]}}"#);
    let others = [r#"{"eventName": ["RunInstances"]}"#, r#"{"eventName": [{"prefix": "S"}]}"#].map(pattern);
    let all = Patterns::new([role.clone()].into_iter().chain(others)).unwrap();
    let mut reader = read(&two);
    let first = reader.next().unwrap().unwrap();
    assert!(role.matches(first).unwrap());
    assert_eq!(all.matching(first).unwrap(), [0, 2]);
    let copy = first.copy().unwrap();
    let second = reader.next().unwrap().unwrap();
    assert!(!role.matches(second).unwrap());
    assert_eq!(all.matching(second).unwrap(), [2]);
    let found = thread::spawn(move || (all.list().len(), all.matching(&copy).unwrap())).join().unwrap();
    assert_eq!(found, (3, vec![0, 2]));
    assert!(Patterns::new([]).unwrap().matching(second).unwrap().is_empty());
}

#[test]
fn wrong_patterns() {
    let error = Pattern::new(r#"{"eventName": ["Run", {"sufix": "x"}]}"#).unwrap_err();
    assert_eq!((error.code, error.offset, error.kind()), (Code::ARGUMENT, 23, io::ErrorKind::InvalidInput));
    assert_eq!(error.to_string(), "at byte 23: an operator that is not known (CTRAIL_ERR_ARGUMENT)");
    for wrong in ["", "{", "[]", "{\"a\": [1]}\0"] {
        assert_eq!(Pattern::new(wrong).unwrap_err().code, Code::ARGUMENT, "{wrong:?}");
    }
}

#[test]
fn patterns_of_a_filter() {
    let two = two();
    let (key, other) =
        (pattern(r#"{"eventName": [{"suffix": "Key"}]}"#), pattern(r#"{"eventName": ["RunInstances"]}"#));
    let none: &[&str] = &[];
    for (pattern, expected) in [
        (vec![key.clone()], &["second"][..]),
        (vec![other.clone(), key], &["second"]),
        (vec![other], none),
        (vec![], &["first", "second"]),
    ] {
        assert_eq!(ids_with(&two, Filter { pattern, ..Default::default() }), expected);
    }
}

#[test]
fn patterns_of_a_deep_record() {
    let deep = format!(r#"{{"eventID":"a","requestParameters":{}{}}}"#, "[".repeat(1500), "]".repeat(1500));
    let options = Options { max_depth: 2000, ..Default::default() };
    let mut reader = Reader::from_bytes(deep.as_bytes(), &options).unwrap();
    let event = reader.next().unwrap().unwrap();
    let one = pattern(r#"{"eventID": ["a"]}"#);
    assert_eq!(one.matches(event).unwrap_err().code, Code::LIMIT);
    assert_eq!(Patterns::new([one]).unwrap().matching(event).unwrap_err().code, Code::LIMIT);
}

#[test]
fn counts() {
    let data = format!("{{\"eventID\":\"a\"}}\n{{\"eventID\":}}\n{}", two());
    let filter = Filter { since: Some(Time(1)), ..Default::default() };
    let mut reader = Reader::from_bytes(data.as_bytes(), &Options { filter, ..Default::default() }).unwrap();
    while reader.next().is_some() {}
    let want = Counts { delivered: 2, skipped: 1, rejected: 1, rejected_without_time: 1 };
    assert_eq!(reader.counts(), want);
}

/// What is wrong is said as `ctrail_options_check` says it.
#[test]
fn wrong_options_by_name() {
    let filter = Filter { source_ip: texts(&["10.0.0.0/99"]), ..Default::default() };
    let error = Reader::from_bytes(b"", &Options { filter, ..Default::default() }).err().unwrap();
    assert!(error.code == Code::ARGUMENT && error.message.starts_with("filter.source_ip"), "{error}");
    let options = Options { max_record_bytes: 1 << 40, ..Default::default() };
    let error = Reader::from_bytes(b"", &options).err().unwrap();
    assert!(error.message.starts_with("max_record_bytes "), "{error}");
}

#[test]
fn limits() {
    let two = two();
    let options = Options { max_record_bytes: second().len() as u64, ..Default::default() };
    let reader = Reader::from_bytes(two.as_bytes(), &options).unwrap();
    assert_eq!(ids(reader), ["CTRAIL_ERR_RECORD_SIZE", "second"]);
    let too_large = Options { max_record_bytes: (256 << 20) + 1, ..Default::default() };
    assert_eq!(Reader::from_bytes(b"", &too_large).err().unwrap().code, Code::ARGUMENT);
    let filter = Filter { event_name: texts(&["a\0b"]), ..Default::default() };
    let nul = Options { filter, ..Default::default() };
    assert_eq!(Reader::from_bytes(b"", &nul).err().unwrap().code, Code::ARGUMENT);
}

#[test]
fn version() {
    assert_eq!(cloudtrail::version().split('.').count(), 3);
    assert_eq!(format!("{:?} {}", Code::GZIP, Code(-99).name().is_empty()), "CTRAIL_ERR_GZIP false");
}
