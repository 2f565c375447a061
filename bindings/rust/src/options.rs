//! How to read, and what.

use std::ffi::{c_char, CString};
use std::mem::size_of;
use std::ptr::{null, null_mut, NonNull};

use crate::error::{check, check_version, constant, Code, Error, Result};
use crate::pattern::Pattern;
use crate::time::Time;
use cloudtrail_sys as ffi;

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

/// Which records to deliver. Of each list that is not empty a record must have one value; `None` asks for nothing; all
/// that ask must agree.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub event_id: Vec<String>,
    pub event_name: Vec<String>,
    pub event_source: Vec<String>,
    pub error_code: Vec<String>,
    pub region: Vec<String>,
    /// recipientAccountId
    pub account: Vec<String>,
    /// As CloudTrail's Event history shows it.
    pub user_name: Vec<String>,
    pub access_key_id: Vec<String>,
    /// Of the caller.
    pub arn: Vec<String>,
    /// The caller's, by its name or its ARN.
    pub role: Vec<String>,
    /// Addresses, CIDR blocks "10.0.0.0/8", or other texts "ec2.amazonaws.com".
    pub source_ip: Vec<String>,
    /// "AWS::EC2::Volume"
    pub resource_type: Vec<String>,
    /// Names, ids, or ARNs.
    pub resource_name: Vec<String>,
    pub instance_id: Vec<String>,
    pub read_only: Option<bool>,
    pub failed: Option<bool>,
    /// `since` <= eventTime
    pub since: Option<Time>,
    /// eventTime < `until`
    pub until: Option<Time>,
    pub pattern: Vec<Pattern>,
}

/// The lists of a filter as C has them, and what they point to.
#[derive(Default)]
struct Lists {
    texts: Vec<CString>,
    lists: Vec<Vec<*const c_char>>,
    patterns: Vec<*const ffi::ctrail_pattern>,
}

impl Lists {
    fn add(&mut self, values: &[String]) -> Result<*const *const c_char> {
        let mut list = Vec::with_capacity(values.len() + 1);
        for value in values {
            let text = CString::new(value.as_str())?;
            list.push(text.as_ptr());
            self.texts.push(text);
        }
        list.push(null());
        let start = list.as_ptr();
        self.lists.push(list);
        Ok(start)
    }
}

fn tristate(flag: Option<bool>) -> i32 {
    flag.map_or(0, |flag| if flag { 1 } else { 2 })
}

impl Filter {
    fn to_c(&self, lists: &mut Lists) -> Result<ffi::ctrail_filter> {
        lists.patterns = self.pattern.iter().map(Pattern::c).chain([null()]).collect();
        Ok(ffi::ctrail_filter {
            size: size_of::<ffi::ctrail_filter>(),
            event_id: lists.add(&self.event_id)?,
            event_name: lists.add(&self.event_name)?,
            event_source: lists.add(&self.event_source)?,
            user_name: lists.add(&self.user_name)?,
            access_key_id: lists.add(&self.access_key_id)?,
            resource_type: lists.add(&self.resource_type)?,
            resource_name: lists.add(&self.resource_name)?,
            instance_id: lists.add(&self.instance_id)?,
            error_code: lists.add(&self.error_code)?,
            region: lists.add(&self.region)?,
            account: lists.add(&self.account)?,
            source_ip: lists.add(&self.source_ip)?,
            arn: lists.add(&self.arn)?,
            role: lists.add(&self.role)?,
            since: c_time(self.since),
            until: c_time(self.until),
            read_only: tristate(self.read_only),
            failed: tristate(self.failed),
            pattern: lists.patterns.as_ptr(),
        })
    }
}

/// 0 asks for nothing: the nanosecond behind stands for the beginning of 1970.
fn c_time(time: Option<Time>) -> i64 {
    match time {
        None => 0,
        Some(Time(0)) => 1,
        Some(Time(nanoseconds)) => nanoseconds,
    }
}

/// The error names the option that is wrong.
fn check_options(options: &ffi::ctrail_options) -> Result<()> {
    let mut message = null();
    // SAFETY: the options, and what they point to, live; messages are constant.
    unsafe {
        match ffi::ctrail_options_check(options, &mut message) {
            ffi::CTRAIL_OK => Ok(()),
            rc if message.is_null() => check(rc),
            rc => Err(Error::new(Code(rc), constant(message))),
        }
    }
}

impl Options {
    /// Calls `take` with the options as C has them, which live as long as the call; patterns as long as these options.
    pub(crate) fn with_c<T>(&self, take: impl FnOnce(&ffi::ctrail_options) -> Result<T>) -> Result<T> {
        let mut lists = Lists::default();
        let filter = self.filter.to_c(&mut lists)?;
        let options = ffi::ctrail_options {
            size: size_of::<ffi::ctrail_options>(),
            allocator: null(),
            filter: &filter,
            max_record_bytes: self.max_record_bytes,
            max_memory_bytes: self.max_memory_bytes,
            max_inflated_bytes: self.max_inflated_bytes,
            max_depth: self.max_depth,
            flags: 0,
            fields: null(),
        };
        check_options(&options)?;
        let taken = take(&options);
        drop(lists);
        taken
    }

    pub(crate) fn new_reader(&self) -> Result<NonNull<ffi::ctrail_reader>> {
        check_version()?;
        self.with_c(|options| {
            let mut reader = null_mut();
            // SAFETY: the library copies the filter and its lists, which live until here; the reader keeps the patterns.
            check(unsafe { ffi::ctrail_reader_new(&mut reader, options) })?;
            Ok(NonNull::new(reader).expect("a reader"))
        })
    }
}
