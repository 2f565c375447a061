//! Times in nanoseconds.

use std::ffi::{c_char, CStr};
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::error::{Code, Error};
use cloudtrail_sys as ffi;

/// Nanoseconds since 1970-01-01T00:00:00Z. Displayed, and parsed, as RFC 3339 has it; a date, "2024-03-12", is its first
/// moment.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub i64);

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut text = [0 as c_char; 32]; // CTRAIL_TIME_SIZE
                                          // SAFETY: the function writes at most 32 bytes, the last of them a NUL.
        let text = unsafe {
            ffi::ctrail_time_format(self.0, text.as_mut_ptr(), text.len());
            CStr::from_ptr(text.as_ptr())
        };
        f.pad(&text.to_string_lossy())
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// "2024-03-12"
fn is_date(text: &str) -> bool {
    let fits = |(byte, shape): (u8, u8)| if shape == b'd' { byte.is_ascii_digit() } else { byte == shape };
    text.len() == 10 && text.bytes().zip(*b"dddd-dd-dd").all(fits)
}

impl FromStr for Time {
    type Err = Error;

    fn from_str(text: &str) -> Result<Time, Error> {
        let mut nanoseconds = 0;
        let whole = if is_date(text) { format!("{text}T00:00:00Z") } else { text.into() };
        // SAFETY: the text has the length that is given.
        match unsafe { ffi::ctrail_time_parse(whole.as_ptr().cast(), whole.len(), &mut nanoseconds) } {
            ffi::CTRAIL_OK => Ok(Time(nanoseconds)),
            _ => Err(Error::new(Code::ARGUMENT, &format!("{text:?} is no time"))),
        }
    }
}

impl From<Time> for SystemTime {
    fn from(time: Time) -> SystemTime {
        let distance = Duration::from_nanos(time.0.unsigned_abs());
        if time.0 < 0 {
            UNIX_EPOCH - distance
        } else {
            UNIX_EPOCH + distance
        }
    }
}
