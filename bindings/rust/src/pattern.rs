//! Event patterns.

use std::mem::size_of;
use std::ptr::{null, null_mut, NonNull};
use std::str::FromStr;
use std::sync::Arc;

use crate::error::{check, constant, Code, Error, Result};
use crate::event::Event;
use cloudtrail_sys as ffi;

#[derive(Debug)]
struct Compiled(NonNull<ffi::ctrail_pattern>);

// SAFETY: a pattern never changes, and any number of threads may use it at once.
unsafe impl Send for Compiled {}
unsafe impl Sync for Compiled {}

impl Drop for Compiled {
    fn drop(&mut self) {
        // SAFETY: whoever uses it has an Arc of it.
        unsafe { ffi::ctrail_pattern_free(self.0.as_ptr()) }
    }
}

/// An event pattern, what EventBridge's rules have: `{"eventName": ["RunInstances", {"prefix": "Modify"}]}`. It never
/// changes; clones share it.
///
/// ```
/// # fn main() -> cloudtrail::Result<()> {
/// # let log = br#"{"eventVersion":"1.08","eventName":"ModifyVpcAttribute"}"#;
/// let pattern: cloudtrail::Pattern = r#"{"eventName": [{"prefix": "Modify"}]}"#.parse()?;
/// let mut reader = cloudtrail::Reader::from_bytes(log, &Default::default())?;
/// assert!(pattern.matches(reader.next().unwrap()?)?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Pattern(Arc<Compiled>);

impl Pattern {
    /// Of a text that is no pattern, the error's `offset` is the byte where that shows.
    pub fn new(text: &str) -> Result<Pattern> {
        let mut wrong =
            ffi::ctrail_pattern_error { size: size_of::<ffi::ctrail_pattern_error>(), offset: 0, message: null() };
        let mut c = null_mut();
        // SAFETY: the text has that length, and is copied; messages are constant.
        let rc = unsafe { ffi::ctrail_pattern_compile(text.as_ptr().cast(), text.len(), &mut c, &mut wrong) };
        if !wrong.message.is_null() {
            let mut error = Error::new(Code(rc), unsafe { constant(wrong.message) });
            error.offset = wrong.offset;
            return Err(error);
        }
        check(rc)?;
        Ok(Pattern(Arc::new(Compiled(NonNull::new(c).expect("a pattern")))))
    }

    /// The error is `Code::LIMIT` when it cannot be told: the record is nested too deep, or the pattern asks for
    /// `decoded`, and that needs more memory than there may be.
    pub fn matches(&self, event: &Event) -> Result<bool> {
        // SAFETY: both live; the event is not Sync.
        match unsafe { ffi::ctrail_pattern_match(self.c(), event.c.as_ptr()) } {
            ffi::CTRAIL_UNKNOWN => Err(Error::new(Code::LIMIT, Code::LIMIT.message())),
            answer => Ok(answer == 1),
        }
    }

    pub(crate) fn c(&self) -> *const ffi::ctrail_pattern {
        self.0 .0.as_ptr()
    }
}

impl FromStr for Pattern {
    type Err = Error;

    fn from_str(text: &str) -> Result<Pattern> {
        Pattern::new(text)
    }
}

/// Many patterns, to be held against an event together: those that differ in event names or sources cost nearly nothing.
#[derive(Debug)]
pub struct Patterns {
    c: NonNull<ffi::ctrail_patterns>,
    list: Vec<Pattern>, // to which the index in C points
}

// SAFETY: it never changes, and any number of threads may use it at once.
unsafe impl Send for Patterns {}
unsafe impl Sync for Patterns {}

impl Patterns {
    pub fn new(patterns: impl IntoIterator<Item = Pattern>) -> Result<Patterns> {
        let list: Vec<Pattern> = patterns.into_iter().collect();
        let pointers: Vec<_> = list.iter().map(Pattern::c).collect();
        let mut c = null_mut();
        // SAFETY: the patterns live as long as the index.
        check(unsafe { ffi::ctrail_patterns_new(pointers.as_ptr(), pointers.len(), null(), &mut c) })?;
        Ok(Patterns { c: NonNull::new(c).expect("an index"), list })
    }

    /// In the order in which they were given.
    pub fn list(&self) -> &[Pattern] {
        &self.list
    }

    /// The indexes of those that match, in ascending order. The error is that of `Pattern::matches`.
    pub fn matching(&self, event: &Event) -> Result<Vec<usize>> {
        let mut found = vec![0; self.list.len() + 1];
        let mut count = 0;
        // SAFETY: all of it lives, and there is room for the index of each pattern.
        check(unsafe {
            ffi::ctrail_patterns_match(self.c.as_ptr(), event.c.as_ptr(), found.as_mut_ptr(), &mut count)
        })?;
        found.truncate(count);
        Ok(found)
    }
}

impl Drop for Patterns {
    fn drop(&mut self) {
        // SAFETY: nothing else has it.
        unsafe { ffi::ctrail_patterns_free(self.c.as_ptr()) }
    }
}
