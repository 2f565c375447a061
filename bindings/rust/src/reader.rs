//! The reader, and where its bytes come from.

use std::any::Any;
use std::ffi::{c_void, CString};
use std::io::{self, Read};
use std::marker::PhantomData;
use std::mem::size_of;
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::path::Path;
use std::ptr::{null, NonNull};

use crate::error::{Error, Result};
use crate::event::{Event, OwnedEvent};
use crate::options::Options;
use crate::pattern::Pattern;
use cloudtrail_sys as ffi;

/// Reads the events of one input. It may move to another thread, and is used by one at a time.
pub struct Reader<'a> {
    c: NonNull<ffi::ctrail_reader>,
    source: Option<NonNull<Source<'a>>>, // boxed; the reader in C has a pointer to it
    event: Option<Event>,
    ended: bool,
    _patterns: Vec<Pattern>, // of the filter; the reader in C has pointers to them
    _input: PhantomData<&'a [u8]>,
}

// SAFETY: nothing in the library is bound to a thread, and sources are Send.
unsafe impl Send for Reader<'_> {}

/// How many records of an input became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub delivered: u64,
    /// What could not be read.
    pub skipped: u64,
    /// By the filter.
    pub rejected: u64,
    /// Of these, by `since` or `until` alone, for want of an eventTime that can be read.
    pub rejected_without_time: u64,
}

/// A stream, and what came of reading it.
struct Source<'a> {
    stream: Box<dyn Read + Send + 'a>,
    failure: Option<io::Error>,
    panic: Option<Box<dyn Any + Send>>,
}

impl Source<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> i64 {
        loop {
            match self.stream.read(buffer) {
                Ok(count) if count <= buffer.len() => return count as i64,
                Ok(_) => self.failure = Some(io::Error::other("more was read than there is room for")),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return ffi::CTRAIL_READ_WOULD_BLOCK,
                Err(error) => self.failure = Some(error),
            }
            return ffi::CTRAIL_READ_ERROR;
        }
    }
}

/// A panic must not pass through C: it goes on behind the call of `ctrail_reader_next`.
unsafe extern "C" fn read(user: *mut c_void, buffer: *mut c_void, size: usize) -> i64 {
    let source = &mut *user.cast::<Source>();
    buffer.write_bytes(0, size); // Read may look at it
    let buffer = std::slice::from_raw_parts_mut(buffer.cast(), size);
    catch_unwind(AssertUnwindSafe(|| source.read(buffer))).unwrap_or_else(|panic| {
        source.panic = Some(panic);
        ffi::CTRAIL_READ_ERROR
    })
}

impl<'a> Reader<'a> {
    fn new(options: &Options) -> Result<Reader<'a>> {
        Ok(Reader {
            c: options.new_reader()?,
            source: None,
            event: None,
            ended: false,
            _patterns: options.filter.pattern.clone(),
            _input: PhantomData,
        })
    }

    fn started(mut self, rc: i32) -> Result<Reader<'a>> {
        match rc {
            ffi::CTRAIL_OK => Ok(self),
            rc => Err(self.error(rc)),
        }
    }

    /// Reads a file, plain or gzip; "-" is standard input.
    pub fn open(path: impl AsRef<Path>, options: &Options) -> Result<Reader<'a>> {
        let path = CString::new(path.as_ref().as_os_str().as_encoded_bytes())?;
        let reader = Reader::new(options)?;
        // SAFETY: the path is copied.
        let rc = unsafe { ffi::ctrail_reader_open(reader.c.as_ptr(), path.as_ptr()) };
        reader.started(rc)
    }

    /// Reads bytes, which are not copied.
    pub fn from_bytes(bytes: &'a [u8], options: &Options) -> Result<Reader<'a>> {
        let reader = Reader::new(options)?;
        // SAFETY: the bytes outlive the reader.
        let rc = unsafe {
            match ffi::ctrail_reader_feed(reader.c.as_ptr(), bytes.as_ptr().cast(), bytes.len()) {
                ffi::CTRAIL_OK => ffi::ctrail_reader_finish(reader.c.as_ptr()),
                rc => rc,
            }
        };
        reader.started(rc)
    }

    /// Reads a stream.
    pub fn from_stream(stream: impl Read + Send + 'a, options: &Options) -> Result<Reader<'a>> {
        let mut reader = Reader::new(options)?;
        let source = Box::new(Source { stream: Box::new(stream), failure: None, panic: None });
        let source = NonNull::from(Box::leak(source));
        reader.source = Some(source);
        // SAFETY: the source lives until the reader in C is freed.
        let rc = unsafe { ffi::ctrail_reader_source(reader.c.as_ptr(), Some(read), source.as_ptr().cast()) };
        reader.started(rc)
    }

    /// The next event, which ends the one before; an error; or `None` at the end, which an error that is final is too.
    #[allow(clippy::should_implement_trait)] // Iterator cannot lend
    pub fn next(&mut self) -> Option<Result<&Event>> {
        if self.ended {
            return None;
        }
        let mut event = null();
        self.event = None;
        // SAFETY: no event borrows from the reader, which `self` shows.
        let rc = unsafe { ffi::ctrail_reader_next(self.c.as_ptr(), &mut event) };
        if rc == ffi::CTRAIL_OK {
            self.event = NonNull::new(event.cast_mut()).map(|c| Event { c });
            return self.event.as_ref().map(Ok);
        }
        self.ended = rc < 0 || rc == ffi::CTRAIL_END;
        (rc != ffi::CTRAIL_END).then(|| Err(self.error(rc)))
    }

    /// The events that are left, each copied: an iterator.
    pub fn copied(&mut self) -> impl Iterator<Item = Result<OwnedEvent>> + use<'_, 'a> {
        std::iter::from_fn(move || Some(self.next()?.and_then(Event::copy)))
    }

    /// How many bytes of the input have been taken so far, as stored.
    pub fn position(&self) -> u64 {
        // SAFETY: the reader lives.
        unsafe { ffi::ctrail_reader_position(self.c.as_ptr()) }
    }

    /// What has been counted so far.
    pub fn counts(&self) -> Counts {
        let mut c = ffi::ctrail_counts {
            size: size_of::<ffi::ctrail_counts>(),
            delivered: 0,
            skipped: 0,
            rejected: 0,
            rejected_without_time: 0,
        };
        // SAFETY: the reader lives.
        unsafe { ffi::ctrail_reader_counts(self.c.as_ptr(), &mut c) };
        let ffi::ctrail_counts { delivered, skipped, rejected, rejected_without_time, .. } = c;
        Counts { delivered, skipped, rejected, rejected_without_time }
    }

    fn error(&mut self, rc: i32) -> Error {
        // SAFETY: the source is not in use outside of a call of the library; the error lives until the next one.
        unsafe {
            let source = self.source.map(|mut source| source.as_mut());
            let failure = source.and_then(|source| match source.panic.take() {
                Some(panic) => resume_unwind(panic),
                None => source.failure.take(),
            });
            Error::of_reader(rc, &*ffi::ctrail_reader_error(self.c.as_ptr()), failure)
        }
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        // SAFETY: no event borrows from the reader; the source was a box, and C has let go of it.
        unsafe {
            ffi::ctrail_reader_free(self.c.as_ptr());
            drop(self.source.map(|source| Box::from_raw(source.as_ptr())));
        }
    }
}
