//! cloudtrail.h, as far as it is used. The structs that hang from an event are not here: they are read by their schemas.

use std::ffi::{c_char, c_void};
use std::marker::{PhantomData, PhantomPinned};

macro_rules! opaque {
    ($($name:ident)*) => {$(
        #[repr(C)]
        pub struct $name {
            _bytes: [u8; 0],
            _marker: PhantomData<(*mut u8, PhantomPinned)>,
        }
    )*};
}

opaque!(Reader Event Value Schema Struct Pattern Patterns Verification);

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Str {
    pub ptr: *const c_char,
    pub len: usize,
}

#[repr(C)]
pub struct Error {
    pub code: i32,
    pub system_error: i32,
    pub offset: u64,
    pub at: u64,
    pub record: u64,
    pub skipped: u64,
    pub path: *const c_char,
    pub message: *const c_char,
    pub text_at: u64,
}

/// Texts, and a NULL behind the last.
pub type Texts = *const *const c_char;

#[repr(C)]
pub struct Filter {
    pub size: usize,
    pub event_id: Texts,
    pub event_name: Texts,
    pub event_source: Texts,
    pub user_name: Texts,
    pub access_key_id: Texts,
    pub resource_type: Texts,
    pub resource_name: Texts,
    pub instance_id: Texts,
    pub error_code: Texts,
    pub region: Texts,
    pub account: Texts,
    pub source_ip: Texts,
    pub arn: Texts,
    pub role: Texts,
    pub since: i64,
    pub until: i64,
    pub read_only: i32,
    pub failed: i32,
    /// Patterns, and a NULL behind the last.
    pub pattern: *const *const Pattern,
}

#[repr(C)]
pub struct PatternError {
    pub size: usize,
    pub offset: u64,
    pub message: *const c_char,
}

#[repr(C)]
pub struct Options {
    pub size: usize,
    pub allocator: *const c_void,
    pub filter: *const Filter,
    pub max_record_bytes: u64,
    pub max_memory_bytes: u64,
    pub max_inflated_bytes: u64,
    pub max_depth: u32,
    pub flags: u32,
    pub fields: *const *const c_char,
}

#[repr(C)]
pub struct ArrowOptions {
    pub size: usize,
    pub reader: *const Options,
    pub table: *const c_char,
    pub columns: Texts,
    pub paths: Texts,
    pub next: *const c_void,
    pub user: *mut c_void,
    pub closed: Option<unsafe extern "C" fn(*mut c_void)>,
    pub batch_rows: u64,
    pub batch_bytes: u64,
    pub flags: u32,
    pub counts: *mut c_void,
}

pub const ARROW_DICTIONARIES: u32 = 1;
pub const ARROW_JSON: u32 = 2;
pub const ARROW_STRICT: u32 = 4;
pub const ARROW_BY_KEY: u32 = 8;

#[repr(C)]
pub struct Field {
    pub name: *const c_char,
    pub kind: i32,
    pub offset: u32,
    pub count_offset: u32,
    pub schema: *const Schema,
    pub names: *const *const c_char,
}

#[repr(C)]
pub struct NamedResource {
    pub kind: Str,
    pub name: Str,
}

#[repr(C)]
pub struct Counts {
    pub size: usize,
    pub delivered: u64,
    pub skipped: u64,
    pub rejected: u64,
    pub rejected_without_time: u64,
}

pub const OK: i32 = 0;
pub const END: i32 = 1;
pub const MORE: i32 = 2;
pub const SKIPPED: i32 = 4;
pub const NONE: i32 = 5;

pub const ABSENT: i64 = i64::MIN;
pub const UNKNOWN: i32 = -1;

pub const READ_ERROR: i64 = -1;
pub const READ_WOULD_BLOCK: i64 = -2;

pub const FIELD_TEXT: i32 = 1;
pub const FIELD_FLAG: i32 = 2;
pub const FIELD_INTEGER: i32 = 3;
pub const FIELD_TIME: i32 = 4;
pub const FIELD_NAME: i32 = 5;
pub const FIELD_VALUE: i32 = 6;
pub const FIELD_OBJECT: i32 = 7;
pub const FIELD_LIST: i32 = 8;
pub const FIELD_TEXTS: i32 = 9;
pub const FIELD_UNSIGNED: i32 = 10;

pub type ReadFn = unsafe extern "C" fn(user: *mut c_void, buffer: *mut c_void, size: usize) -> i64;
pub type WriteFn = unsafe extern "C" fn(user: *mut c_void, bytes: *const c_char, size: usize) -> i32;

extern "C" {
    pub fn ctrail_version() -> *const c_char;
    pub fn ctrail_rc_name(rc: i32) -> *const c_char;
    pub fn ctrail_rc_message(rc: i32) -> *const c_char;

    pub fn ctrail_arrow_stream(
        out: *mut c_void,
        options: *const ArrowOptions,
        message: *mut c_char,
        size: usize,
    ) -> i32;
    pub fn ctrail_options_check(options: *const Options, message: *mut *const c_char) -> i32;
    pub fn ctrail_reader_new(out: *mut *mut Reader, options: *const Options) -> i32;
    pub fn ctrail_reader_free(reader: *mut Reader);
    pub fn ctrail_reader_open(reader: *mut Reader, path: *const c_char) -> i32;
    pub fn ctrail_reader_source(reader: *mut Reader, read: ReadFn, user: *mut c_void) -> i32;
    pub fn ctrail_reader_feed(reader: *mut Reader, bytes: *const c_void, size: usize) -> i32;
    pub fn ctrail_reader_finish(reader: *mut Reader) -> i32;
    pub fn ctrail_reader_next(reader: *mut Reader, out: *mut *const Event) -> i32;
    pub fn ctrail_reader_error(reader: *const Reader) -> *const Error;
    pub fn ctrail_reader_counts(reader: *const Reader, out: *mut Counts) -> i32;
    pub fn ctrail_reader_position(reader: *const Reader) -> u64;

    pub fn ctrail_event_record(event: *const Event) -> *const Value;
    pub fn ctrail_event_fields(event: *const Event, paths: *const *const c_char, count: usize, out: *mut Str) -> i32;
    pub fn ctrail_event_resources(event: *const Event, out: *mut *const *const NamedResource, count: *mut usize)
        -> i32;
    pub fn ctrail_event_details(event: *const Event, out: *mut *const Struct) -> i32;
    pub fn ctrail_event_dup(event: *const Event, allocator: *const c_void, out: *mut *mut Event) -> i32;
    pub fn ctrail_event_free(event: *mut Event);
    pub fn ctrail_event_to_json(event: *const Event, flags: u32, write: WriteFn, user: *mut c_void) -> i32;
    pub fn ctrail_decoder_name(index: usize) -> *const c_char;
    pub fn ctrail_event_decode(
        event: *const Event,
        name: *const c_char,
        schema: *mut *const Schema,
        out: *mut *const Struct,
    ) -> i32;
    pub fn ctrail_ssh_key_parse(
        text: *const c_char,
        length: usize,
        allocator: *const c_void,
        out: *mut *mut Struct,
    ) -> i32;
    pub fn ctrail_ssh_key_free(key: *mut Struct);

    pub fn ctrail_verification_new(out: *mut *mut Verification, allocator: *const c_void) -> i32;
    pub fn ctrail_verification_free(verification: *mut Verification);
    pub fn ctrail_verification_error(verification: *const Verification) -> *const Error;
    pub fn ctrail_verification_add_keys(
        verification: *mut Verification,
        path: *const c_char,
        out: *mut *const c_void,
    ) -> i32;
    pub fn ctrail_verification_add_folder(verification: *mut Verification, path: *const c_char) -> i32;
    pub fn ctrail_verification_run(verification: *mut Verification, out: *mut *const Struct) -> i32;

    pub fn ctrail_pattern_compile(
        text: *const c_char,
        length: usize,
        out: *mut *mut Pattern,
        error: *mut PatternError,
    ) -> i32;
    pub fn ctrail_pattern_free(pattern: *mut Pattern);
    pub fn ctrail_pattern_match(pattern: *const Pattern, event: *const Event) -> i32;
    pub fn ctrail_patterns_new(
        list: *const *const Pattern,
        count: usize,
        allocator: *const c_void,
        out: *mut *mut Patterns,
    ) -> i32;
    pub fn ctrail_patterns_free(patterns: *mut Patterns);
    pub fn ctrail_patterns_match(
        patterns: *const Patterns,
        event: *const Event,
        matching: *mut usize,
        count: *mut usize,
    ) -> i32;

    pub fn ctrail_value_kind(value: *const Value) -> i32;
    pub fn ctrail_value_text(value: *const Value, length: *mut usize) -> *const c_char;
    pub fn ctrail_value_key_n(value: *const Value, length: *mut usize) -> *const c_char;
    pub fn ctrail_value_integer(value: *const Value, out: *mut i64) -> i32;
    pub fn ctrail_value_double(value: *const Value, out: *mut f64) -> i32;
    pub fn ctrail_value_flag(value: *const Value) -> i32;
    pub fn ctrail_value_count(value: *const Value) -> usize;
    pub fn ctrail_value_next(container: *const Value, previous: *const Value) -> *const Value;
    pub fn ctrail_value_get_n(object: *const Value, key: *const c_char, length: usize) -> *const Value;
    pub fn ctrail_value_find(value: *const Value, path: *const c_char) -> *const Value;

    pub fn ctrail_time_parse(text: *const c_char, length: usize, out: *mut i64) -> i32;
    pub fn ctrail_time_format(nanoseconds: i64, out: *mut c_char, size: usize) -> usize;

    pub fn ctrail_schema_find(name: *const c_char) -> *const Schema;
    pub fn ctrail_schema_name(schema: *const Schema) -> *const c_char;
    pub fn ctrail_schema_count(schema: *const Schema) -> usize;
    pub fn ctrail_schema_field(schema: *const Schema, index: usize) -> *const Field;
}
