//! AWS CloudTrail events, read by libcloudtrail.
//!
//! ```
//! # fn main() -> cloudtrail::Result<()> {
//! # let log = br#"{"Records":[{"eventVersion":"1.08","eventName":"StopInstances","eventSource":"ec2.amazonaws.com"}]}"#;
//! let mut reader = cloudtrail::Reader::from_bytes(log, &Default::default())?; // or open, or from_stream
//! while let Some(event) = reader.next() {
//!     match event {
//!         Ok(event) => println!("{:?} {:?}", event.text("eventName"), event.ec2()?),
//!         Err(error) if error.is_skipped() => eprintln!("{error}"), // a damaged record; the next ones follow
//!         Err(error) => return Err(error),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! An event is lent until the next one is read. This compiles:
//!
//! ```
//! # fn main() -> cloudtrail::Result<()> {
//! # let log = br#"{"eventVersion":"1.08","eventName":"A"}{"eventVersion":"1.08","eventName":"B"}"#;
//! let mut reader = cloudtrail::Reader::from_bytes(log, &Default::default())?;
//! let first = reader.next().unwrap()?;
//! let kept = first.copy()?;
//! let second = reader.next().unwrap()?;
//! assert_eq!((kept.text("eventName"), second.text("eventName")), (Some("A"), Some("B")));
//! # Ok(())
//! # }
//! ```
//!
//! And this does not:
//!
//! ```compile_fail,E0499
//! # fn main() -> cloudtrail::Result<()> {
//! # let log = br#"{"eventVersion":"1.08","eventName":"A"}{"eventVersion":"1.08","eventName":"B"}"#;
//! let mut reader = cloudtrail::Reader::from_bytes(log, &Default::default())?;
//! let first = reader.next().unwrap()?;
//! let second = reader.next().unwrap()?;
//! assert_eq!((first.text("eventName"), second.text("eventName")), (Some("A"), Some("B")));
//! # Ok(())
//! # }
//! ```
//!
//! Nor does what hangs from an event outlive it, nor an event its reader:
//!
//! ```compile_fail,E0505
//! # fn main() -> cloudtrail::Result<()> {
//! # let log = br#"{"eventVersion":"1.08","userIdentity":{"type":"Root"}}"#;
//! let mut reader = cloudtrail::Reader::from_bytes(log, &Default::default())?;
//! let identity = reader.next().unwrap()?.identity();
//! drop(reader);
//! println!("{identity:?}");
//! # Ok(())
//! # }
//! ```
//!
//! A reader moves between threads, and is not shared by them:
//!
//! ```
//! fn moves<T: Send>() {}
//! moves::<cloudtrail::Reader>();
//! moves::<cloudtrail::OwnedEvent>();
//! ```
//!
//! ```compile_fail,E0277
//! fn shared<T: Sync>() {}
//! shared::<cloudtrail::Reader>();
//! ```
//!
//! Event patterns are:
//!
//! ```
//! fn shared<T: Send + Sync>() {}
//! shared::<cloudtrail::Pattern>();
//! shared::<cloudtrail::Patterns>();
//! ```
//!
//! ```compile_fail,E0277
//! fn shared<T: Sync>() {}
//! shared::<cloudtrail::OwnedEvent>();
//! ```

mod columns;
mod error;
mod event;
mod ffi;
mod object;
mod options;
mod pattern;
mod reader;
mod time;
mod verify;

pub use columns::Columns;
pub use error::{Code, Error, Result};
pub use event::{decoders, Event, Fields, OwnedEvent, Resource, SshKey};
pub use event::{JSON_DETAILS, JSON_NO_DECODED, JSON_ONLY_DECODED, JSON_RAW};
pub use object::{Field, Kind, List, Object, Texts, Value};
pub use options::{Filter, Options};
pub use pattern::{Pattern, Patterns};
pub use reader::{Counts, Reader};
pub use time::Time;
pub use verify::{verify, Verdict};

/// The version of the library.
pub fn version() -> &'static str {
    // SAFETY: the text is constant.
    unsafe { error::constant(ffi::ctrail_version()) }
}
