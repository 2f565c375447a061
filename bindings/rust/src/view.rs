//! How the members of the library's structs become what Rust has for them, and the macros by which types.rs says so.

use std::borrow::Cow;

use cloudtrail_sys as ffi;

use crate::object::{lossy_text, text, List, Value};
use crate::time::Time;

/// What a member in C becomes. No two types of C become the same by mistake: it would not compile.
pub trait FromC<C> {
    /// # Safety
    /// What `c` points to lives as long as what is made of it.
    unsafe fn from_c(c: C) -> Self;
}

impl FromC<ffi::ctrail_str> for Option<&str> {
    unsafe fn from_c(c: ffi::ctrail_str) -> Self {
        text(c)
    }
}

impl FromC<ffi::ctrail_str> for Option<Cow<'_, str>> {
    unsafe fn from_c(c: ffi::ctrail_str) -> Self {
        lossy_text(c)
    }
}

impl FromC<ffi::ctrail_bool> for Option<bool> {
    unsafe fn from_c(c: ffi::ctrail_bool) -> Self {
        (c != ffi::CTRAIL_UNKNOWN).then_some(c == 1)
    }
}

impl FromC<i64> for Option<i64> {
    unsafe fn from_c(c: i64) -> Self {
        (c != ffi::CTRAIL_ABSENT).then_some(c)
    }
}

impl FromC<i64> for Option<Time> {
    unsafe fn from_c(c: i64) -> Self {
        (c != ffi::CTRAIL_ABSENT).then_some(Time(c))
    }
}

impl FromC<u64> for u64 {
    unsafe fn from_c(c: u64) -> Self {
        c
    }
}

impl FromC<*const ffi::ctrail_value> for Option<Value<'_>> {
    unsafe fn from_c(c: *const ffi::ctrail_value) -> Self {
        Value::new(c)
    }
}

impl<'a> FromC<(*const *const ffi::ctrail_str, usize)> for List<'a, &'a str> {
    unsafe fn from_c((elements, count): (*const *const ffi::ctrail_str, usize)) -> Self {
        List::new(elements.cast(), count)
    }
}

/// Whether a record has it: what it does not have is neither shown nor written.
pub trait Present {
    fn is_present(&self) -> bool;
}

impl<T> Present for Option<T> {
    fn is_present(&self) -> bool {
        self.is_some()
    }
}

impl<T> Present for List<'_, T> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

/// A struct of the library: `NAME of ctrail_name { method: TYPE = member, "its name in JSON"; … }`. A list is
/// `member[count]`.
macro_rules! view {
    ($(#[$doc:meta])* $name:ident of $c:ident {
        $($(#[$of:meta])* $method:ident: $type:ty = $member:ident $([$count:ident])?, $json:literal;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name<'a>(&'a $c);

        impl<'a> $name<'a> {
            $(
                $(#[$of])*
                #[inline]
                #[allow(clippy::double_parens)] // for lists
                pub fn $method(&self) -> $type {
                    // SAFETY: the struct, and all that it points to, lives as long as 'a.
                    unsafe { $crate::view::FromC::from_c((self.0.$member $(, self.0.$count)?)) }
                }
            )*
        }

        impl $crate::view::FromC<*const $c> for Option<$name<'_>> {
            unsafe fn from_c(c: *const $c) -> Self {
                c.as_ref().map($name)
            }
        }

        impl<'a> $crate::view::FromC<(*const *const $c, usize)> for List<'a, $name<'a>> {
            unsafe fn from_c((elements, count): (*const *const $c, usize)) -> Self {
                List::new(elements.cast(), count)
            }
        }

        impl $crate::object::Element for $name<'_> {
            unsafe fn element(start: *const u8, _: $crate::object::Schema) -> Self {
                $name(&*start.cast())
            }
        }

        impl std::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                $(
                    let value = self.$method();
                    if $crate::view::Present::is_present(&value) {
                        shown.field(stringify!($method), &value);
                    }
                )*
                shown.finish()
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $(
                    let value = self.$method();
                    if $crate::view::Present::is_present(&value) {
                        map.serialize_entry($json, &value)?;
                    }
                )*
                map.end()
            }
        }
    };
}

/// The same for the members of an event.
macro_rules! fields {
    ($name:ident {
        $($(#[$of:meta])* $method:ident: $type:ty = $member:ident $([$count:ident])?, $json:literal;)*
    }) => {
        impl $name {
            $(
                $(#[$of])*
                #[inline]
                #[allow(clippy::needless_lifetimes, clippy::double_parens)] // for types that name it, and for lists
                pub fn $method<'a>(&'a self) -> $type {
                    // SAFETY: the event, and all that it points to, lives as long as `self` is borrowed.
                    unsafe { $crate::view::FromC::from_c((self.c.as_ref().$member $(, self.c.as_ref().$count)?)) }
                }
            )*
        }
    };
}

/// The decoders of single services: `{ method: TYPE = ctrail_name_decode; … }`
macro_rules! decoders {
    ($name:ident { $($(#[$of:meta])* $method:ident: $type:ident = $decode:ident;)* }) => {
        impl $name {
            $(
                $(#[$of])*
                pub fn $method(&self) -> Result<Option<$type<'_>>> {
                    self.decoded_by($decode)
                }
            )*
        }
    };
}

/// Numbers of the library that have names.
macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($constant:ident = $number:literal $text:literal;)* }) => {
        $(#[$doc])*
        /// A newer library may have others, whose name is "unknown" here.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name(pub i32);

        impl $name {
            $(
                #[doc = concat!("\"", $text, "\"")]
                pub const $constant: $name = $name($number);
            )*

            pub fn name(self) -> &'static str {
                match self.0 {
                    $($number => $text,)*
                    _ => "unknown",
                }
            }
        }

        impl $crate::view::FromC<i32> for $name {
            unsafe fn from_c(c: i32) -> Self {
                $name(c)
            }
        }

        impl $crate::view::Present for $name {
            fn is_present(&self) -> bool {
                true
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}

pub(crate) use {decoders, fields, names, view};
