//! What went wrong, and where.

use std::ffi::{c_char, CStr, NulError};
use std::{fmt, io};

use cloudtrail_sys as ffi;

/// A code of the library. Newer libraries may have others.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Code(pub i32);

impl Code {
    /// The source has no bytes for now: `io::ErrorKind::WouldBlock`.
    pub const MORE: Code = Code(ffi::CTRAIL_MORE);
    pub const MEMORY: Code = Code(-1);
    pub const ARGUMENT: Code = Code(-2);
    pub const STATE: Code = Code(-3);
    pub const IO: Code = Code(-4);
    pub const GZIP: Code = Code(-5);
    pub const LIMIT: Code = Code(-6);
    pub const TRUNCATED: Code = Code(-7);
    pub const GZIP_TRUNCATED: Code = Code(-8);
    pub const GZIP_CHECKSUM: Code = Code(-9);
    pub const GZIP_TRAILING: Code = Code(-10);
    pub const GZIP_NESTED: Code = Code(-11);
    pub const JSON: Code = Code(-12);
    pub const NOT_JSON: Code = Code(-13);
    pub const NOT_RECORD: Code = Code(-14);
    pub const RECORD_SIZE: Code = Code(-15);
    pub const DEPTH: Code = Code(-16);
    pub const ENCODING: Code = Code(-17);
    pub const TEXT_NESTED: Code = Code(-18);

    /// Its name in C: "CTRAIL_ERR_JSON".
    pub fn name(self) -> &'static str {
        // SAFETY: any number has a constant name.
        unsafe { constant(ffi::ctrail_rc_name(self.0)) }
    }

    pub fn message(self) -> &'static str {
        // SAFETY: as in name.
        unsafe { constant(ffi::ctrail_rc_message(self.0)) }
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// # Safety
/// `text` is one of the library's constant texts.
pub(crate) unsafe fn constant(text: *const c_char) -> &'static str {
    CStr::from_ptr(text).to_str().unwrap_or("?")
}

/// What could not be read, where, and why.
#[derive(Debug)]
pub struct Error {
    pub code: Code,
    pub message: String,
    /// What was given to `Reader::open`.
    pub path: Option<String>,
    /// Number of the record, from 1; 0: outside of any record.
    pub record: u64,
    /// Where it starts, in uncompressed bytes; of an event pattern, where in its text the fault is.
    pub offset: u64,
    /// Where the fault was noticed.
    pub at: u64,
    /// Of a record inside a string: how far into that string.
    pub text_at: u64,
    /// How many bytes were passed over.
    pub size: u64,
    skipped: bool,
    source: Option<io::Error>,
}

pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// Whether something was passed over, and reading goes on.
    pub fn is_skipped(&self) -> bool {
        self.skipped
    }

    /// Whether this is the end of the input.
    pub fn is_final(&self) -> bool {
        !self.skipped && self.code != Code::MORE
    }

    /// As `std::io` has it: `NotFound`, `PermissionDenied` of a file; `UnexpectedEof` of an input that is cut off;
    /// `InvalidData` of what cannot be read.
    pub fn kind(&self) -> io::ErrorKind {
        match (&self.source, self.code) {
            (Some(source), _) => source.kind(),
            (_, Code::MORE) => io::ErrorKind::WouldBlock,
            (_, Code::MEMORY) => io::ErrorKind::OutOfMemory,
            (_, Code::ARGUMENT) => io::ErrorKind::InvalidInput,
            (_, Code::TRUNCATED | Code::GZIP_TRUNCATED) => io::ErrorKind::UnexpectedEof,
            (_, Code::STATE | Code::IO) => io::ErrorKind::Other,
            _ => io::ErrorKind::InvalidData,
        }
    }

    pub(crate) fn new(code: Code, message: &str) -> Error {
        Error {
            code,
            message: message.into(),
            path: None,
            record: 0,
            offset: 0,
            at: 0,
            text_at: 0,
            size: 0,
            skipped: false,
            source: None,
        }
    }

    /// The error of a reader that answered `rc`.
    ///
    /// # Safety
    /// `error` is that of a reader, which is not used meanwhile.
    pub(crate) unsafe fn of_reader(rc: i32, error: &ffi::ctrail_error, failure: Option<io::Error>) -> Error {
        if rc != ffi::CTRAIL_SKIPPED && rc != error.code {
            return Error::new(Code(rc), Code(rc).message());
        }
        let text = |text: *const c_char| CStr::from_ptr(text).to_string_lossy().into_owned();
        Error {
            code: Code(error.code),
            message: text(error.message),
            path: (!error.path.is_null()).then(|| text(error.path)),
            record: error.record,
            offset: error.offset,
            at: error.at,
            text_at: error.text_at,
            size: error.skipped,
            skipped: rc == ffi::CTRAIL_SKIPPED,
            source: failure.or((error.system_error != 0).then(|| io::Error::from_raw_os_error(error.system_error))),
        }
    }
}

/// Structs grow at their end: those of an older library would be read beyond it.
pub(crate) fn check_version() -> Result<()> {
    let (running, needed) = (crate::version(), env!("CARGO_PKG_VERSION"));
    if is_older(running, needed) {
        return Err(Error::new(Code::STATE, &format!("libcloudtrail {needed} or later is needed; this is {running}")));
    }
    Ok(())
}

fn is_older(version: &str, than: &str) -> bool {
    let numbers = |text: &str| text.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>();
    numbers(version) < numbers(than)
}

/// The error of a function that has no place in the input.
pub(crate) fn check(rc: i32) -> Result<()> {
    match rc {
        ffi::CTRAIL_OK => Ok(()),
        rc => Err(Error::new(Code(rc), Code(rc).message())),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if let Some(path) = &self.path {
            write!(f, "{path}: ")?;
        }
        if self.record != 0 {
            write!(f, "record {} ", self.record)?;
        }
        if self.record != 0 || self.offset != 0 {
            write!(f, "at byte {}: ", self.offset)?;
        }
        write!(f, "{}", self.message)?;
        if let Some(source) = &self.source {
            write!(f, ": {source}")?;
        }
        write!(f, " ({})", self.code.name())
    }
}

impl From<Error> for io::Error {
    fn from(error: Error) -> io::Error {
        io::Error::new(error.kind(), error)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}

impl From<NulError> for Error {
    fn from(error: NulError) -> Error {
        Error::new(Code::ARGUMENT, &format!("a NUL in a text: {error}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn older_libraries() {
        for (version, than) in [("0.0.9", "0.1.0"), ("0.9.10", "0.10.0"), ("1.2.3", "1.10.0")] {
            assert!(is_older(version, than) && !is_older(than, version));
        }
        assert!(!is_older("0.1.0", "0.1.0"));
        assert!(check_version().is_ok());
    }
}
