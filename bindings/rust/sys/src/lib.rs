#![doc = include_str!("../README.md")]
//!
//! The names are those of C, but for members that Rust has a word for, which end in an underscore: `type_`. Structs of EC2's
//! requests and responses are not declared.

#![allow(non_camel_case_types)]

mod declarations;

pub use declarations::*;
