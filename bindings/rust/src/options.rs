//! How to read, and what.

use std::ffi::{c_char, CString};
use std::mem::size_of;
use std::ptr::{null, null_mut, NonNull};

use crate::error::{check, Result};
use crate::ffi;
use crate::time::Time;

/// How to read. 0 means the default.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub filter: Filter,
    /// The largest record: 4 MiB.
    pub max_record_bytes: u64,
    /// The most memory for what one record becomes: 64 MiB.
    pub max_memory_bytes: u64,
    /// The most bytes inflated from one input: no limit.
    pub max_inflated_bytes: u64,
    /// The deepest nesting inside a record: 128.
    pub max_depth: u32,
}

/// Which records to deliver. `None` asks for nothing; all that ask must agree.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub event_source: Option<String>,
    /// As CloudTrail's Event history shows it.
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub read_only: Option<bool>,
    /// `since` <= eventTime
    pub since: Option<Time>,
    /// eventTime < `until`
    pub until: Option<Time>,
    /// "AWS::EC2::Volume"
    pub resource_type: Option<String>,
    /// A name, an id, or an ARN.
    pub resource_name: Option<String>,
    pub instance_id: Option<String>,
}

fn c_text(text: &Option<String>) -> Result<Option<CString>> {
    Ok(text.as_deref().map(CString::new).transpose()?)
}

fn c_pointer(text: &Option<CString>) -> *const c_char {
    text.as_ref().map_or(null(), |text| text.as_ptr())
}

/// 0 asks for nothing: the nanosecond behind stands for the beginning of 1970.
fn c_time(time: Option<Time>) -> i64 {
    match time {
        None => 0,
        Some(Time(0)) => 1,
        Some(Time(nanoseconds)) => nanoseconds,
    }
}

impl Options {
    pub(crate) fn new_reader(&self) -> Result<NonNull<ffi::Reader>> {
        let Filter { event_id, event_name, event_source, user_name, access_key_id, .. } = &self.filter;
        let Filter { resource_type, resource_name, instance_id, .. } = &self.filter;
        let (event_id, event_name) = (c_text(event_id)?, c_text(event_name)?);
        let (event_source, user_name) = (c_text(event_source)?, c_text(user_name)?);
        let (access_key_id, instance_id) = (c_text(access_key_id)?, c_text(instance_id)?);
        let (resource_type, resource_name) = (c_text(resource_type)?, c_text(resource_name)?);
        let filter = ffi::Filter {
            size: size_of::<ffi::Filter>(),
            event_id: c_pointer(&event_id),
            event_name: c_pointer(&event_name),
            event_source: c_pointer(&event_source),
            user_name: c_pointer(&user_name),
            access_key_id: c_pointer(&access_key_id),
            read_only: self.filter.read_only.map_or(0, |read_only| if read_only { 1 } else { 2 }),
            reserved: 0,
            since: c_time(self.filter.since),
            until: c_time(self.filter.until),
            resource_type: c_pointer(&resource_type),
            resource_name: c_pointer(&resource_name),
            instance_id: c_pointer(&instance_id),
        };
        let options = ffi::Options {
            size: size_of::<ffi::Options>(),
            allocator: null(),
            filter: &filter,
            max_record_bytes: self.max_record_bytes,
            max_memory_bytes: self.max_memory_bytes,
            max_inflated_bytes: self.max_inflated_bytes,
            max_depth: self.max_depth,
            reserved: 0,
        };
        let mut reader = null_mut();
        // SAFETY: the library copies the filter and its texts, which live until here.
        check(unsafe { ffi::ctrail_reader_new(&mut reader, &options) })?;
        Ok(NonNull::new(reader).expect("a reader"))
    }
}
