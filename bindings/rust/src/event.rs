//! Events, and copies of them.

use std::ffi::{c_char, c_void, CStr, CString};
use std::ops::Deref;
use std::ptr::{null, null_mut, NonNull};

use crate::error::{check, constant, Result};
use crate::ffi;
use crate::object::{text, Object, Schema, Texts, Value};
use crate::time::Time;

/// One CloudTrail record. It is lent by its reader until the next one is read; `copy` makes one that stays.
pub struct Event {
    pub(crate) c: NonNull<ffi::Event>,
}

/// Paths into a record, for `Event::fields`.
pub struct Fields<const N: usize>([CString; N]);

impl<const N: usize> Fields<N> {
    /// "userIdentity.arn", "requestParameters.instancesSet.items\[0\].instanceId".
    pub fn new(paths: [&str; N]) -> Result<Fields<N>> {
        let paths = paths.into_iter().map(CString::new).collect::<std::result::Result<Vec<_>, _>>()?;
        Ok(Fields(paths.try_into().expect("as many texts as paths")))
    }
}

/// Something that an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resource<'a> {
    /// "AWS::EC2::Instance"
    pub kind: Option<&'a str>,
    /// An id, a name or an ARN.
    pub name: &'a str,
}

/// "decoded" has "raw" and "offset" too.
pub const JSON_RAW: u32 = 1;
/// "decoded" has "details" too.
pub const JSON_DETAILS: u32 = 2;
/// "decoded" without the record.
pub const JSON_ONLY_DECODED: u32 = 4;
/// The record alone.
pub const JSON_NO_DECODED: u32 = 8;

unsafe extern "C" fn append(user: *mut c_void, bytes: *const c_char, size: usize) -> i32 {
    let out = &mut *user.cast::<Vec<u8>>();
    out.extend_from_slice(std::slice::from_raw_parts(bytes.cast(), size));
    0
}

/// The names of the library's decoders: "ec2", "instanceConnect" …
pub fn decoders() -> impl Iterator<Item = &'static str> {
    // SAFETY: the names are constant, and NULL behind the last.
    (0..).map_while(|index| unsafe {
        let name = ffi::ctrail_decoder_name(index);
        (!name.is_null()).then(|| constant(name))
    })
}

// SAFETY, of all below: the event lives as long as `self`, and what hangs from it as long as the event. Decoding adds
// to the event's memory and moves nothing in it. No other thread has the event, which is not Sync.
impl Event {
    /// Its number in the input, from 1.
    pub fn record(&self) -> u64 {
        unsafe { self.member("record").cast::<u64>().read() }
    }

    /// Where it starts, in uncompressed bytes.
    pub fn offset(&self) -> u64 {
        unsafe { self.member("offset").cast::<u64>().read() }
    }

    /// The record's own bytes.
    pub fn raw(&self) -> &[u8] {
        unsafe {
            let raw = self.member("raw").cast::<ffi::Str>().read();
            std::slice::from_raw_parts(raw.ptr.cast(), raw.len)
        }
    }

    /// A member that is never absent. The schemas list it.
    fn member(&self, name: &str) -> *const u8 {
        let field = Schema::find(c"event").field(name).expect("a member of events");
        unsafe { self.c.as_ptr().cast::<u8>().add(field.offset as usize).cast_const() }
    }

    /// All members, "eventTime" as well as those that the library adds, "origin".
    pub fn object(&self) -> Object<'_> {
        unsafe { Object::new(Schema::find(c"event"), self.c.as_ptr().cast()) }
    }

    /// A member that is a text: "eventName".
    pub fn text(&self, name: &str) -> Option<&str> {
        self.object().text(name)
    }

    /// When the call was made: eventTime; `None` when the record does not say, or not as RFC 3339 has it.
    pub fn time(&self) -> Option<Time> {
        self.object().integer("eventTimeNs").map(Time)
    }

    /// Several texts of the event at once.
    #[inline]
    pub fn texts<const N: usize>(&self, texts: &Texts<N>) -> [Option<&str>; N] {
        unsafe { texts.read(self.c.as_ptr()) }
    }

    /// What several paths lead to in the record; `None` for what is absent, null, an object or an array.
    pub fn fields<const N: usize>(&self, fields: &Fields<N>) -> [Option<&str>; N] {
        let paths = fields.0.each_ref().map(|path| path.as_ptr());
        let mut out = [ffi::Str { ptr: null(), len: 0 }; N];
        unsafe {
            ffi::ctrail_event_fields(self.c.as_ptr(), paths.as_ptr(), N, out.as_mut_ptr());
            out.map(|field| text(field))
        }
    }

    /// The whole record as JSON, documented or not.
    pub fn value(&self) -> Value<'_> {
        unsafe { Value::new(ffi::ctrail_event_record(self.c.as_ptr())) }.expect("a record")
    }

    /// userIdentity
    pub fn identity(&self) -> Option<Object<'_>> {
        self.object().object("userIdentity")
    }

    /// Of an event of EC2: its instances, resources, "request" and "response", which are structs for the actions that
    /// have some; "requestParameters" and "responseElements" are all of the same in one dialect, for every action.
    pub fn ec2(&self) -> Result<Option<Object<'_>>> {
        self.decode_as(c"ec2")
    }

    /// Of an event of EC2 Instance Connect: a key pushed, a tunnel.
    pub fn instance_connect(&self) -> Result<Option<Object<'_>>> {
        self.decode_as(c"instanceConnect")
    }

    /// Of an event of STS: credentials that were issued.
    pub fn sts(&self) -> Result<Option<Object<'_>>> {
        self.decode_as(c"sts")
    }

    /// Of an event of Systems Manager: a session, a command, its instances.
    pub fn ssm(&self) -> Result<Option<Object<'_>>> {
        self.decode_as(c"ssm")
    }

    /// Of an event of sign-in: its outcome, the factors that were used.
    pub fn sign_in(&self) -> Result<Option<Object<'_>>> {
        self.decode_as(c"signIn")
    }

    /// Of an event of IAM: credentials made and taken away, policies given.
    pub fn iam(&self) -> Result<Option<Object<'_>>> {
        self.decode_as(c"iam")
    }

    /// What the decoder of that name makes of it; `None` for another service's event. See `decoders`.
    pub fn decode(&self, name: &str) -> Result<Option<Object<'_>>> {
        self.decode_as(&CString::new(name)?)
    }

    fn decode_as(&self, name: &CStr) -> Result<Option<Object<'_>>> {
        let (mut schema, mut decoded) = (null(), null());
        match unsafe { ffi::ctrail_event_decode(self.c.as_ptr(), name.as_ptr(), &mut schema, &mut decoded) } {
            ffi::NONE => Ok(None),
            rc => check(rc).map(|()| Some(unsafe { Object::new(Schema(schema), decoded.cast()) })),
        }
    }

    /// What AWS documents of the open objects: addendum, eventContext, insightDetails and others.
    pub fn details(&self) -> Result<Object<'_>> {
        let mut details = null();
        check(unsafe { ffi::ctrail_event_details(self.c.as_ptr(), &mut details) })?;
        Ok(unsafe { Object::new(Schema::find(c"details"), details.cast()) })
    }

    /// What the event is about, as CloudTrail's Event history lists it.
    pub fn resources(&self) -> Result<Vec<Resource<'_>>> {
        let (mut named, mut count) = (null(), 0);
        check(unsafe { ffi::ctrail_event_resources(self.c.as_ptr(), &mut named, &mut count) })?;
        let resource = |index| unsafe {
            let resource: &ffi::NamedResource = &**named.add(index);
            Resource { kind: text(resource.kind), name: text(resource.name).unwrap_or_default() }
        };
        Ok((0..count).map(resource).collect())
    }

    /// The record on one line, and behind its own members "decoded", all that the library adds: as the program
    /// ctrail-json prints it. flags: 0, or some of `JSON_RAW` and the others; the last two exclude each other.
    pub fn json(&self, flags: u32) -> Result<String> {
        let mut out = Vec::new();
        let user: *mut Vec<u8> = &mut out;
        check(unsafe { ffi::ctrail_event_to_json(self.c.as_ptr(), flags, append, user.cast()) })?;
        Ok(String::from_utf8(out).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }

    /// An event that depends on no reader. It costs as much as reading this one did.
    pub fn copy(&self) -> Result<OwnedEvent> {
        let mut copy = null_mut();
        check(unsafe { ffi::ctrail_event_dup(self.c.as_ptr(), null(), &mut copy) })?;
        Ok(OwnedEvent(Event { c: NonNull::new(copy).expect("a copy") }))
    }
}

/// A copy of an event.
pub struct OwnedEvent(Event);

impl Deref for OwnedEvent {
    type Target = Event;

    fn deref(&self) -> &Event {
        &self.0
    }
}

impl Drop for OwnedEvent {
    fn drop(&mut self) {
        // SAFETY: it is a copy, and nothing borrows from it any more.
        unsafe { ffi::ctrail_event_free(self.0.c.as_ptr()) }
    }
}

// SAFETY: any thread may use a copy, one at a time.
unsafe impl Send for OwnedEvent {}

/// An SSH public key, whether it is valid or not.
pub struct SshKey(NonNull<ffi::Struct>);

impl SshKey {
    pub fn parse(key: &str) -> Result<SshKey> {
        let mut c = null_mut();
        // SAFETY: the text has that length, and is copied.
        check(unsafe { ffi::ctrail_ssh_key_parse(key.as_ptr().cast(), key.len(), null(), &mut c) })?;
        Ok(SshKey(NonNull::new(c).expect("a key")))
    }

    /// "valid", "type", "bits", "sha256", "problem" and the others.
    pub fn object(&self) -> Object<'_> {
        // SAFETY: the key lives as long as self.
        unsafe { Object::new(Schema::find(c"sshKey"), self.0.as_ptr().cast_const().cast()) }
    }
}

impl Drop for SshKey {
    fn drop(&mut self) {
        // SAFETY: nothing borrows from it any more.
        unsafe { ffi::ctrail_ssh_key_free(self.0.as_ptr()) }
    }
}

// SAFETY: nothing in it is bound to a thread.
unsafe impl Send for SshKey {}
