#![doc = include_str!("../README.md")]
//!
//! # Lifetimes, names, threads
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
//! assert_eq!((kept.event_name(), second.event_name()), (Some("A"), Some("B")));
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
//! assert_eq!((first.event_name(), second.event_name()), (Some("A"), Some("B")));
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
//! let identity = reader.next().unwrap()?.user_identity();
//! drop(reader);
//! println!("{identity:?}");
//! # Ok(())
//! # }
//! ```
//!
//! Names are checked:
//!
//! ```compile_fail,E0599
//! fn name(event: &cloudtrail::Event) -> Option<&str> {
//!     event.event_nam()
//! }
//! ```
//!
//! ```compile_fail,E0599
//! fn state(instance: cloudtrail::types::Ec2Instance) -> bool {
//!     instance.curent_state().is_some()
//! }
//! ```
//!
//! ```compile_fail,E0560
//! let filter = cloudtrail::Filter { event_names: vec![], ..Default::default() };
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
mod object;
mod options;
mod pattern;
mod reader;
#[cfg(feature = "arrow")]
mod scan;
#[cfg(feature = "serde")]
mod serialize;
mod time;
pub mod types;
mod verify;
mod view;

pub use columns::Columns;
pub use error::{Code, Error, Result};
pub use event::{decoders, Event, Fields, NamedResource, OwnedEvent, OwnedSshKey};
pub use event::{JSON_DETAILS, JSON_NO_DECODED, JSON_ONLY_DECODED, JSON_RAW};
pub use object::{Field, Kind, List, Object, Value};
pub use options::{Filter, Options};
pub use pattern::{Pattern, Patterns};
pub use reader::{Counts, Reader};
#[cfg(feature = "arrow")]
pub use scan::scan;
pub use time::Time;
pub use types::Origin;
pub use verify::{verify, Verification};

/// The version of the library.
pub fn version() -> &'static str {
    // SAFETY: the text is constant.
    unsafe { error::constant(cloudtrail_sys::ctrail_version()) }
}
