//! Logs as columns, over Arrow's C stream interface.

use std::ffi::{c_char, c_void, CString};
use std::mem::size_of;
use std::ptr::{null, null_mut};

use crate::error::{check, Code, Error, Result};
use crate::options::Options;
use crate::pattern::Pattern;
use cloudtrail_sys as ffi;

/// What to read as columns, and how. What is empty or 0 means the default. docs/columns.md lists the tables.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    pub options: Options,
    /// "events", or another.
    pub table: String,
    /// Names of columns, or of members of structs, "user_identity.arn".
    pub columns: Vec<String>,
    /// Files, which are read one after the other.
    pub paths: Vec<String>,
    /// 65,536
    pub batch_rows: u64,
    /// 16 MiB
    pub batch_bytes: u64,
    /// What cannot be read ends the stream with an error.
    pub strict: bool,
    /// Texts of few values are dictionaries.
    pub dictionaries: bool,
    /// JSON has the extension type arrow.json.
    pub json: bool,
    /// Files that by their names are of another account or region than the filter's are not opened.
    pub by_key: bool,
}

/// A list as C has it.
struct List {
    _texts: Vec<CString>,
    pointers: Vec<*const c_char>,
}

impl List {
    fn new(values: &[String]) -> Result<List> {
        let texts =
            values.iter().map(|value| CString::new(value.as_str())).collect::<std::result::Result<Vec<_>, _>>()?;
        let pointers = texts.iter().map(|text| text.as_ptr()).chain([null()]).collect();
        Ok(List { _texts: texts, pointers })
    }

    /// NULL of none.
    fn if_any(&self) -> *const *const c_char {
        if self.pointers.len() > 1 {
            self.pointers.as_ptr()
        } else {
            null()
        }
    }
}

/// The stream has ended, and its filter.
unsafe extern "C" fn closed(patterns: *mut c_void) {
    drop(Box::from_raw(patterns.cast::<Vec<Pattern>>()));
}

impl Columns {
    fn flags(&self) -> u32 {
        let flags = [
            (self.dictionaries, ffi::CTRAIL_ARROW_DICTIONARIES),
            (self.json, ffi::CTRAIL_ARROW_JSON),
            (self.strict, ffi::CTRAIL_ARROW_STRICT),
            (self.by_key, ffi::CTRAIL_ARROW_BY_KEY),
        ];
        flags.iter().filter(|(is_set, _)| *is_set).fold(0, |all, (_, flag)| all | flag)
    }

    /// Makes a stream in `out`, to be released as Arrow's C stream interface says: `scan` hands it to arrow-rs.
    /// No file is opened before the first batch is asked for.
    ///
    /// # Safety
    ///
    /// `out` points to a `struct ArrowArrayStream` that holds no stream.
    pub unsafe fn export(&self, out: *mut c_void) -> Result<()> {
        let table = CString::new(self.table.as_str())?;
        let (columns, paths) = (List::new(&self.columns)?, List::new(&self.paths)?);
        let mut message = [0u8; 256];
        self.options.with_c(|reader| {
            let mut options = ffi::ctrail_arrow_options {
                size: size_of::<ffi::ctrail_arrow_options>(),
                reader,
                table: if self.table.is_empty() { null() } else { table.as_ptr() },
                columns: columns.if_any(),
                paths: paths.pointers.as_ptr(),
                next: None,
                user: null_mut(),
                closed: Some(closed),
                batch_rows: self.batch_rows,
                batch_bytes: self.batch_bytes,
                flags: self.flags(),
                counts: null_mut(),
            };
            // The stream's filter points to the patterns.
            options.user = Box::into_raw(Box::new(self.options.filter.pattern.clone())).cast();
            // SAFETY: all that the options point to lives, and is copied, but for the patterns.
            let rc =
                unsafe { ffi::ctrail_arrow_stream(out.cast(), &options, message.as_mut_ptr().cast(), message.len()) };
            if rc != ffi::CTRAIL_OK {
                // SAFETY: `closed` was not called.
                unsafe { closed(options.user) };
            }
            let text = String::from_utf8_lossy(message.split(|byte| *byte == 0).next().unwrap_or(&[])).into_owned();
            match rc {
                rc if rc == ffi::CTRAIL_OK || text.is_empty() => check(rc),
                rc => Err(Error::new(Code(rc), &text)),
            }
        })
    }
}
