//! Events, and copies of them.

use std::ffi::{c_char, c_void, CString};
use std::ops::Deref;
use std::ptr::{null, null_mut, NonNull};

use cloudtrail_sys as ffi;

use crate::error::{check, check_version, constant, Result};
use crate::object::{text, Object, Schema, Value};
use crate::types::{Details, SshKey};
use crate::view::FromC;

/// `ctrail_ec2_decode`, and its likes.
pub(crate) type Decoder<C> = unsafe extern "C" fn(*const ffi::ctrail_event, *mut *const C) -> ffi::ctrail_rc;

/// One CloudTrail record. It is lent by its reader until the next one is read; `copy` makes one that stays.
pub struct Event {
    pub(crate) c: NonNull<ffi::ctrail_event>,
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
pub struct NamedResource<'a> {
    /// "AWS::EC2::Instance"
    pub type_: Option<&'a str>,
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
    /// The record's own bytes.
    pub fn raw(&self) -> &[u8] {
        unsafe {
            let raw = self.c.as_ref().raw;
            std::slice::from_raw_parts(raw.ptr.cast(), raw.len)
        }
    }

    /// All members by their names, also those that a newer library has.
    pub fn object(&self) -> Object<'_> {
        unsafe { Object::new(Schema::find(c"event"), self.c.as_ptr().cast()) }
    }

    /// What several paths lead to in the record; `None` for what is absent, null, an object or an array.
    pub fn fields<const N: usize>(&self, fields: &Fields<N>) -> [Option<&str>; N] {
        let paths = fields.0.each_ref().map(|path| path.as_ptr());
        let mut out = [ffi::ctrail_str { ptr: null(), len: 0 }; N];
        unsafe {
            ffi::ctrail_event_fields(self.c.as_ptr(), paths.as_ptr(), N, out.as_mut_ptr());
            out.map(|field| text(field))
        }
    }

    /// The whole record as JSON, documented or not.
    pub fn value(&self) -> Value<'_> {
        unsafe { Value::new(ffi::ctrail_event_record(self.c.as_ptr())) }.expect("a record")
    }

    /// What the decoder of that name makes of it, by its schema: for decoders of newer libraries. `None` for another
    /// service's event. See `decoders`.
    pub fn decode(&self, name: &str) -> Result<Option<Object<'_>>> {
        let name = CString::new(name)?;
        let (mut schema, mut decoded) = (null(), null());
        match unsafe { ffi::ctrail_event_decode(self.c.as_ptr(), name.as_ptr(), &mut schema, &mut decoded) } {
            ffi::CTRAIL_NONE => Ok(None),
            rc => check(rc).map(|()| Some(unsafe { Object::new(Schema(schema), decoded.cast()) })),
        }
    }

    pub(crate) fn decoded_by<'a, C, T>(&'a self, decode: Decoder<C>) -> Result<Option<T>>
    where
        C: 'a,
        Option<T>: FromC<*const C>,
    {
        let mut decoded = null();
        match unsafe { decode(self.c.as_ptr(), &mut decoded) } {
            ffi::CTRAIL_NONE => Ok(None),
            rc => check(rc).map(|()| unsafe { FromC::from_c(decoded) }),
        }
    }

    /// What AWS documents of the open objects: addendum, eventContext, insightDetails and others.
    pub fn details(&self) -> Result<Details<'_>> {
        self.decoded_by(ffi::ctrail_event_details).map(|details| details.expect("details"))
    }

    /// All that the library adds to the record, as JSON: the member "decoded" of `json`.
    pub fn decoded(&self) -> Result<Value<'_>> {
        let mut decoded = null();
        check(unsafe { ffi::ctrail_event_decoded(self.c.as_ptr(), &mut decoded) })?;
        Ok(unsafe { Value::new(decoded) }.expect("a value"))
    }

    /// What the event is about, as CloudTrail's Event history lists it.
    pub fn named_resources(&self) -> Result<Vec<NamedResource<'_>>> {
        let (mut named, mut count) = (null(), 0);
        check(unsafe { ffi::ctrail_event_resources(self.c.as_ptr(), &mut named, &mut count) })?;
        let resource = |index| unsafe {
            let resource: &ffi::ctrail_named_resource = &**named.add(index);
            NamedResource { type_: text(resource.type_), name: text(resource.name).unwrap_or_default() }
        };
        Ok((0..count).map(resource).collect())
    }

    /// The record on one line, and behind its own members "decoded", all that the library adds: as the program
    /// ctrail-json prints it. flags: 0, or some of `JSON_RAW` and the others; the last two exclude each other.
    pub fn json(&self, flags: u32) -> Result<String> {
        let mut out = Vec::new();
        let user: *mut Vec<u8> = &mut out;
        check(unsafe { ffi::ctrail_event_to_json(self.c.as_ptr(), flags, Some(append), user.cast()) })?;
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

/// An SSH public key, whether it is valid or not, that was parsed by itself.
pub struct OwnedSshKey(NonNull<ffi::ctrail_ssh_key>);

impl OwnedSshKey {
    pub fn parse(key: &str) -> Result<OwnedSshKey> {
        check_version()?;
        let mut c = null_mut();
        // SAFETY: the text has that length, and is copied.
        check(unsafe { ffi::ctrail_ssh_key_parse(key.as_ptr().cast(), key.len(), null(), &mut c) })?;
        Ok(OwnedSshKey(NonNull::new(c).expect("a key")))
    }

    /// What it is.
    pub fn key(&self) -> SshKey<'_> {
        // SAFETY: the key lives as long as self.
        unsafe { Option::from_c(self.0.as_ptr().cast_const()) }.expect("a key")
    }
}

impl Drop for OwnedSshKey {
    fn drop(&mut self) {
        // SAFETY: nothing borrows from it any more.
        unsafe { ffi::ctrail_ssh_key_free(self.0.as_ptr()) }
    }
}

// SAFETY: nothing in it is bound to a thread.
unsafe impl Send for OwnedSshKey {}
