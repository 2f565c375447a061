//! What the headers declare. Written by declarations.py.

use std::ffi::{c_char, c_void};
use std::marker::{PhantomData, PhantomPinned};

/// An event pattern, which pattern.h compiles.
#[repr(C)]
pub struct ctrail_pattern {
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// A JSON value inside an event: immutable, owned by the event. Members and elements keep the order of the input.
/// Duplicate keys are all kept; look-ups give the last.
#[repr(C)]
pub struct ctrail_value {
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// The library's private data of an event.
#[repr(C)]
pub struct ctrail_event_impl {
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// The members of a struct as data: see ctrail_schema_find.
#[repr(C)]
pub struct ctrail_schema {
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// Takes bytes, and gives events.
#[repr(C)]
pub struct ctrail_reader {
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// The API Reference's Instance: see ec2_model.h.
#[repr(C)]
pub struct ctrail_ec2_instance_description {
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// Many patterns, with an index of the strings, and beginnings of strings, that they ask for in event names,
/// sources, errors and some other fields.
#[repr(C)]
pub struct ctrail_patterns {
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// Files, keys, and what is found of them. It belongs to one thread at a time, but for what
/// ctrail_verification_set_lock says.
#[repr(C)]
pub struct ctrail_verification {
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// Arrow's C stream interface.
#[repr(C)]
pub struct ArrowArrayStream {
    _bytes: [u8; 0],
    _marker: PhantomData<(*mut u8, PhantomPinned)>,
}

/// Opens the next input: fills *input and returns CTRAIL_OK; CTRAIL_END after the last one; any other code ends
/// the stream with an error.
pub type ctrail_arrow_next_fn =
    Option<unsafe extern "C" fn(user: *mut c_void, input: *mut ctrail_arrow_input) -> ctrail_rc>;

/// 1: true; 0: false; CTRAIL_UNKNOWN: the record does not say.
pub type ctrail_bool = i32;

/// 0: success. Above 0: a condition to handle, after which reading can go on. Below 0: an error. Errors of a
/// reader's input are final: the reader returns them again until ctrail_reader_reset, _open, _source or _parse is
/// called. For a record that could not be read a function returns CTRAIL_SKIPPED, and ctrail_error::code says
/// why.
pub type ctrail_rc = i32;

/// What a value is.
pub type ctrail_kind = i32;

/// Receives `size` \> 0 bytes of output, whole characters of UTF-8. A return value other than 0 stops the
/// writing.
pub type ctrail_write_fn = Option<unsafe extern "C" fn(user: *mut c_void, bytes: *const c_char, size: usize) -> i32>;

/// What kind of problem it is.
pub type ctrail_problem_code = i32;

/// Whose credentials made the request.
pub type ctrail_origin = i32;

/// Writes at most `size` bytes into `buffer`. Returns their number, 0 at the end, or one of the two values below.
pub type ctrail_read_fn = Option<unsafe extern "C" fn(user: *mut c_void, buffer: *mut c_void, size: usize) -> i64>;

/// The kind of container that the records are in.
pub type ctrail_container = i32;

/// Of what type a member is.
pub type ctrail_field_kind = i32;

/// What a signature shows.
pub type ctrail_signature = i32;

/// Whether an action changes anything.
pub type ctrail_ec2_access = i32;

/// How CloudTrail wrote the request and the response.
pub type ctrail_ec2_dialect = i32;

/// Which struct a request or a response is: of a write, its number in ec2_model.h, which never changes.
pub type ctrail_ec2_type = i32;

/// Receives a path at which an id may be, "requestParameters.instancesSet.items\[\].instanceId", and the kind of
/// id: its prefix, "i"; "arn:" and the prefix, for an ARN; "key name", "group name", "template name", or "profile
/// name", which stands for an instance profile's ARN and id too. Where ids of any kind may be, it is one of their
/// prefixes. \[\] stands for an index; the wrapped dialect omits the index of a list of one. Both strings are
/// valid during the call. A return value other than 0 stops the listing.
pub type ctrail_ec2_path_fn =
    Option<unsafe extern "C" fn(user: *mut c_void, path: *const c_char, prefix: *const c_char) -> i32>;

/// What is not as CloudTrail delivered it, or cannot be shown.
pub type ctrail_fault = i32;

/// What a file is by its name.
pub type ctrail_file_kind = i32;

/// How a file stands in the digests.
pub type ctrail_standing = i32;

/// texts of few values are dictionary\<int32, utf8\>, made anew for each batch
pub const CTRAIL_ARROW_DICTIONARIES: u32 = 1;
/// JSON has the extension type arrow.json
pub const CTRAIL_ARROW_JSON: u32 = 2;
/// what cannot be read ends the stream with an error
pub const CTRAIL_ARROW_STRICT: u32 = 4;
/// paths that ctrail_trail_key_parse can read are not opened for another account or region than the filter's:
/// right where each file has the records of its own alone
pub const CTRAIL_ARROW_BY_KEY: u32 = 8;
/// compare with \> 0: unknown is not true
pub const CTRAIL_UNKNOWN: i32 = -1;
/// An integer, or a time in nanoseconds since 1970-01-01T00:00:00Z, that the record does not give.
pub const CTRAIL_ABSENT: i64 = i64::MIN;
/// done
pub const CTRAIL_OK: i32 = 0;
/// the input is at its end, and all of it was read
pub const CTRAIL_END: i32 = 1;
/// feed more bytes, or call finish; or: the source has none for now, call again later
pub const CTRAIL_MORE: i32 = 2;
/// a callback asked to stop; run again goes on
pub const CTRAIL_STOPPED: i32 = 3;
/// a record, or some bytes, could not be read: see ctrail_reader_error; go on
pub const CTRAIL_SKIPPED: i32 = 4;
/// there is no such value: another service's event, a path without a value
pub const CTRAIL_NONE: i32 = 5;
/// the allocator gave NULL
pub const CTRAIL_ERR_MEMORY: i32 = -1;
/// a NULL, or a value out of its range
pub const CTRAIL_ERR_ARGUMENT: i32 = -2;
/// not allowed now: inside a callback, without an input, after finish
pub const CTRAIL_ERR_STATE: i32 = -3;
/// open or read failed: see ctrail_error::system_error
pub const CTRAIL_ERR_IO: i32 = -4;
/// damaged gzip data
pub const CTRAIL_ERR_GZIP: i32 = -5;
/// over a limit of the options: of inflated bytes (final), of memory for one record (ctrail_error::code), or for
/// a decoder
pub const CTRAIL_ERR_LIMIT: i32 = -6;
/// the input ends inside a record or its container; in ctrail_error::code also: a string ends inside the record
/// that it holds
pub const CTRAIL_ERR_TRUNCATED: i32 = -7;
/// the input ends inside a gzip stream
pub const CTRAIL_ERR_GZIP_TRUNCATED: i32 = -8;
/// the CRC or length in the gzip trailer does not match the inflated bytes
pub const CTRAIL_ERR_GZIP_CHECKSUM: i32 = -9;
/// bytes after a gzip stream that are neither gzip nor zero padding
pub const CTRAIL_ERR_GZIP_TRAILING: i32 = -10;
/// a gzip stream inside a gzip stream, which is not opened
pub const CTRAIL_ERR_GZIP_NESTED: i32 = -11;
/// a record, or its container, is not valid JSON
pub const CTRAIL_ERR_JSON: i32 = -12;
/// bytes that cannot be the beginning of a record or a container
pub const CTRAIL_ERR_NOT_JSON: i32 = -13;
/// a value that is not a CloudTrail record, where one should be
pub const CTRAIL_ERR_NOT_RECORD: i32 = -14;
/// a record larger than options.max_record_bytes
pub const CTRAIL_ERR_RECORD_SIZE: i32 = -15;
/// a record nested deeper than options.max_depth, or containers nested too deep
pub const CTRAIL_ERR_DEPTH: i32 = -16;
/// bytes that are not UTF-8 (outside of strings), or UTF-16 without a mark
pub const CTRAIL_ERR_ENCODING: i32 = -17;
/// a record in a string in a string in a string: two levels of strings are read
pub const CTRAIL_ERR_TEXT_NESTED: i32 = -18;
/// whatever the record says
pub const CTRAIL_ANY: i32 = 0;
/// records that say true
pub const CTRAIL_TRUE: i32 = 1;
/// records that say false
pub const CTRAIL_FALSE: i32 = 2;
/// Services of AWS tell EventBridge also what is no call: that an instance is stopped now, or that a spot
/// instance is about to be taken back. Such an event holds no CloudTrail record and is passed over; with this
/// flag it is given as an event whose event_id, event_time, event_source, event_name, aws_region and
/// recipient_account_id are its id, time, source ("aws.ec2"), detail-type ("EC2 Instance State-change
/// Notification"), region and account, and whose read_only is 0. What else it has, `detail` and `resources`,
/// ctrail_event_record gives.
pub const CTRAIL_OPTION_YAJL_ONLY: u32 = 1;
/// The input's bytes are hashed while they are read: see ctrail_reader_sha256.
pub const CTRAIL_OPTION_NOTICES: u32 = 2;
/// What ctrail_options::fields does not name is read, and so checked, all the same, and then left out.
pub const CTRAIL_OPTION_SHA256: u32 = 4;
pub const CTRAIL_OPTION_CHECK_ALL: u32 = 8;
/// of a NULL value
pub const CTRAIL_KIND_ABSENT: i32 = 0;
/// null, which is in the record
pub const CTRAIL_KIND_NULL: i32 = 1;
/// false
pub const CTRAIL_KIND_FALSE: i32 = 2;
/// true
pub const CTRAIL_KIND_TRUE: i32 = 3;
/// a number; its text is kept as it is in the record
pub const CTRAIL_KIND_NUMBER: i32 = 4;
/// a string
pub const CTRAIL_KIND_STRING: i32 = 5;
/// an array, of elements
pub const CTRAIL_KIND_ARRAY: i32 = 6;
/// an object, of members
pub const CTRAIL_KIND_OBJECT: i32 = 7;
/// a value of another type than AWS documents: the member is absent
pub const CTRAIL_PROBLEM_TYPE: i32 = 0;
/// the same, but converted without doubt: "true" to true
pub const CTRAIL_PROBLEM_CONVERTED: i32 = 1;
/// a field is there more than once: the last one counts
pub const CTRAIL_PROBLEM_DUPLICATE: i32 = 2;
/// a time that could not be read
pub const CTRAIL_PROBLEM_TIME: i32 = 3;
/// invalid UTF-8, or a lone surrogate: replaced by U+FFFD
pub const CTRAIL_PROBLEM_ENCODING: i32 = 4;
/// an element that its list cannot hold, or a value nested too deep
pub const CTRAIL_PROBLEM_LEFT_OUT: i32 = 5;
/// a decoder exceeded options.max_memory_bytes, or details are nested too deep to be written: its result is
/// missing
pub const CTRAIL_PROBLEM_LIMIT: i32 = 6;
/// there are more problems than are listed
pub const CTRAIL_PROBLEM_MORE: i32 = 7;
/// the record has a member `decoded`, for which ctrail_event_to_json writes its own
pub const CTRAIL_PROBLEM_DECODED: i32 = 8;
/// names in lower case, an object in a string, a time without a zone: read as what it can only spell
pub const CTRAIL_PROBLEM_SPELLING: i32 = 9;
/// no userIdentity.type, or one that is not known
pub const CTRAIL_ORIGIN_UNKNOWN: i32 = 0;
/// Root
pub const CTRAIL_ORIGIN_ROOT: i32 = 1;
/// IAMUser
pub const CTRAIL_ORIGIN_IAM_USER: i32 = 2;
/// AssumedRole
pub const CTRAIL_ORIGIN_ASSUMED_ROLE: i32 = 3;
/// Role
pub const CTRAIL_ORIGIN_ROLE: i32 = 4;
/// FederatedUser
pub const CTRAIL_ORIGIN_FEDERATED_USER: i32 = 5;
/// Directory
pub const CTRAIL_ORIGIN_DIRECTORY: i32 = 6;
/// AWSAccount
pub const CTRAIL_ORIGIN_AWS_ACCOUNT: i32 = 7;
/// AWSService, or no type but an invokedBy
pub const CTRAIL_ORIGIN_AWS_SERVICE: i32 = 8;
/// IdentityCenterUser
pub const CTRAIL_ORIGIN_IDENTITY_CENTER_USER: i32 = 9;
/// SAMLUser
pub const CTRAIL_ORIGIN_SAML_USER: i32 = 10;
/// WebIdentityUser
pub const CTRAIL_ORIGIN_WEB_IDENTITY_USER: i32 = 11;
pub const CTRAIL_READ_ERROR: i64 = -1;
/// the reader returns CTRAIL_ERR_IO
pub const CTRAIL_READ_WOULD_BLOCK: i64 = -2;
/// bytes
pub const CTRAIL_SHA256_SIZE: usize = 32;
/// bytes that suffice for every time and its final 0
pub const CTRAIL_TIME_SIZE: usize = 32;
/// ctrail_str
pub const CTRAIL_FIELD_TEXT: i32 = 1;
/// ctrail_bool
pub const CTRAIL_FIELD_FLAG: i32 = 2;
/// int64_t
pub const CTRAIL_FIELD_INTEGER: i32 = 3;
/// int64_t, nanoseconds since 1970; RFC 3339 in JSON
pub const CTRAIL_FIELD_TIME: i32 = 4;
/// int32_t, a number with a name: see ctrail_field::names
pub const CTRAIL_FIELD_NAME: i32 = 5;
/// const ctrail_value *
pub const CTRAIL_FIELD_VALUE: i32 = 6;
/// const struct *, described by ctrail_field::schema
pub const CTRAIL_FIELD_OBJECT: i32 = 7;
/// const struct *const *, described by ctrail_field::schema, and a size_t count
pub const CTRAIL_FIELD_LIST: i32 = 8;
/// const ctrail_str *const *, and a size_t count
pub const CTRAIL_FIELD_TEXTS: i32 = 9;
/// uint64_t, never absent
pub const CTRAIL_FIELD_UNSIGNED: i32 = 10;
/// an argument is NULL
pub const CTRAIL_SIGNATURE_UNKNOWN: i32 = 0;
/// CloudTrail wrote the digest
pub const CTRAIL_SIGNATURE_GOOD: i32 = 1;
/// it is not the digest's: one of them was changed
pub const CTRAIL_SIGNATURE_WRONG: i32 = 2;
/// no key has the digest's fingerprint
pub const CTRAIL_SIGNATURE_NO_KEY: i32 = 3;
/// that key cannot be used: see ctrail_public_key::problem
pub const CTRAIL_SIGNATURE_KEY_BROKEN: i32 = 4;
/// it is the digest's, but the key was not valid then
pub const CTRAIL_SIGNATURE_KEY_EXPIRED: i32 = 5;
/// the digest's algorithm is not SHA256withRSA
pub const CTRAIL_SIGNATURE_ALGORITHM: i32 = 6;
/// every other action
pub const CTRAIL_EC2_WRITE: i32 = 0;
/// Describe…, Get…, List…, Search…
pub const CTRAIL_EC2_READ: i32 = 1;
/// there is none
pub const CTRAIL_EC2_TYPE_NONE: i32 = 0;
/// ctrail_ec2_read_request
pub const CTRAIL_EC2_TYPE_READ_REQUEST: i32 = -1;
/// ctrail_ec2_returned_response
pub const CTRAIL_EC2_TYPE_RETURNED_RESPONSE: i32 = -2;
/// it is not what CloudTrail wrote
pub const CTRAIL_FAULT_CHANGED: i32 = 0;
/// a digest names it, and it is not there
pub const CTRAIL_FAULT_MISSING: i32 = 1;
/// no digest names it: nothing shows that CloudTrail wrote it
pub const CTRAIL_FAULT_SURPLUS: i32 = 2;
/// something follows the gzip stream, where CloudTrail writes nothing
pub const CTRAIL_FAULT_TRAILING_BYTES: i32 = 3;
/// a digest under the name of another
pub const CTRAIL_FAULT_RENAMED: i32 = 4;
/// it could not be read, and so was not verified
pub const CTRAIL_FAULT_UNREADABLE: i32 = 5;
/// a digest and a signature that do not belong together
pub const CTRAIL_FAULT_WRONG_SIGNATURE: i32 = 6;
/// a digest that says of the one before it what is not so
pub const CTRAIL_FAULT_WRONG_LINK: i32 = 7;
/// a digest signed with a key that was not given
pub const CTRAIL_FAULT_UNKNOWN_KEY: i32 = 8;
/// a digest signed with a key that cannot be used
pub const CTRAIL_FAULT_BROKEN_KEY: i32 = 9;
/// a digest signed with a key that was not valid then
pub const CTRAIL_FAULT_EXPIRED_KEY: i32 = 10;
/// a digest whose signature is lost
pub const CTRAIL_FAULT_UNSIGNED: i32 = 11;
/// the newest digest of a chain, whose signature was not saved
pub const CTRAIL_FAULT_LINKED: i32 = 12;
/// time between two digests that no digest is for
pub const CTRAIL_FAULT_GAP: i32 = 13;
/// a chain that begins anew: logging was stopped, or digests were taken away
pub const CTRAIL_FAULT_RESTART: i32 = 14;
/// a chain that begins before what is there
pub const CTRAIL_FAULT_EARLIER: i32 = 15;
/// a chain that ends before the time that was asked for
pub const CTRAIL_FAULT_LATER: i32 = 16;
/// no name that CloudTrail gives
pub const CTRAIL_FILE_OTHER: i32 = 0;
/// a log file
pub const CTRAIL_FILE_LOG: i32 = 1;
/// a digest
pub const CTRAIL_FILE_DIGEST: i32 = 2;
/// none names it
pub const CTRAIL_STANDING_UNNAMED: i32 = 0;
/// one names it that is outside of the time that is asked for, or has no hash for it
pub const CTRAIL_STANDING_OUTSIDE: i32 = 1;
/// named by a digest of which nothing shows that CloudTrail wrote it
pub const CTRAIL_STANDING_UNPROVEN: i32 = 2;
/// named by one that CloudTrail wrote; a digest: CloudTrail wrote it
pub const CTRAIL_STANDING_PROVEN: i32 = 3;

/// Who called, from where, and what came of it, as the event has it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_call {
    /// ctrail_event::user_name
    pub user_name: ctrail_str,
    /// userIdentity.arn
    pub arn: ctrail_str,
    /// userIdentity.accessKeyId
    pub access_key_id: ctrail_str,
    /// sourceIPAddress
    pub source_ip_address: ctrail_str,
    /// errorCode: the rest is then what was asked for, and not what was done
    pub error_code: ctrail_str,
    /// errorMessage: a call that failed may have this alone
    pub error_message: ctrail_str,
}

/// A credential that an event issued, changed or revoked, or was meant to: it may have failed, see `call` and
/// `status`. What the decoder does not have is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_credential {
    /// "issued", "changed", "revoked"
    pub change: ctrail_str,
    /// "temporary": an access key that expires; "access-key", of a user; "password"; "service-specific"; "ssh-
    /// key"; "mfa-device"; "sign-in": a session in the console or in Identity Center; "token"
    pub kind: ctrail_str,
    /// the access key, found again in the userIdentity of all that is done with it; the id of an SSH key or
    /// service-specific credential, the serial number of an MFA device, Identity Center's credentialId of a token
    pub id: ctrail_str,
    /// the role that it is for: its ARN, of Identity Center its name
    pub role: ctrail_str,
    /// the account that it is for, of Identity Center and AssumeRoot
    pub account_id: ctrail_str,
    /// roleSessionName
    pub session_name: ctrail_str,
    /// what its user is then: the ARN of an assumed role, of a federated user
    pub principal_arn: ctrail_str,
    /// the user that it is for: of IAM, of Identity Center, federated
    pub user_name: ctrail_str,
    /// of a service-specific credential
    pub service_name: ctrail_str,
    /// who said who it is: of SAML, of web identity
    pub provider: ctrail_str,
    /// who it is, as the provider says
    pub subject: ctrail_str,
    /// when it ends, in nanoseconds since 1970; CTRAIL_ABSENT when that is not said
    pub expires_ns: i64,
    /// how long it lasts, as was asked for, or as Identity Center said; or CTRAIL_ABSENT
    pub duration_seconds: i64,
    /// whether an MFA device was used: as sign-in says, and 1 if STS was told of one
    pub mfa_used: ctrail_bool,
    /// the serial number or ARN of that device
    pub mfa_device: ctrail_str,
    /// sourceIdentity
    pub source_identity: ctrail_str,
    /// "Active", "Inactive"; of a sign-in its outcome: "Success", "Failure"
    pub status: ctrail_str,
    /// who called
    pub call: ctrail_call,
}

/// A way into an instance that an event opened, or was meant to: it may have failed, see `call` and `success`.
/// The members have the names that they have in the decoders' structs. What the decoder does not have is absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_access {
    /// "ssh-key", "serial-console", "tunnel", "ssm-session", "ssm-command", "password-data"; absent: another call
    /// of EC2 Instance Connect
    pub way: ctrail_str,
    /// absent: the event names none, as a command for all that have a tag
    pub instance_id: ctrail_str,
    /// the login name that a key was pushed for
    pub os_user: ctrail_str,
    /// the fingerprint of that key: "SHA256:…"
    pub key_sha256: ctrail_str,
    /// the key stays until then, in nanoseconds since 1970; or CTRAIL_ABSENT
    pub expires_ns: i64,
    /// of a serial console; or CTRAIL_ABSENT
    pub serial_port: i64,
    /// through which a tunnel leads
    pub instance_connect_endpoint_id: ctrail_str,
    /// where the tunnel leads
    pub private_ip_address: ctrail_str,
    /// the port at that address; or CTRAIL_ABSENT
    pub remote_port: i64,
    /// of a session: what it is with, also what is no instance
    pub target: ctrail_str,
    /// of a session or command: what is run
    pub document_name: ctrail_str,
    /// to which a session forwards a port, if not to the instance
    pub host: ctrail_str,
    /// of that host, or of the instance
    pub port_number: ctrail_str,
    /// of a session: why, in the caller's words
    pub reason: ctrail_str,
    /// sessionId
    pub session_id: ctrail_str,
    /// commandId
    pub command_id: ctrail_str,
    /// responseElements.success, of EC2 Instance Connect
    pub success: ctrail_bool,
    /// who called
    pub call: ctrail_call,
}

/// An input that ctrail_arrow_options::next has opened.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_arrow_input {
    /// sizeof(ctrail_arrow_input), which is set
    pub size: usize,
    /// for the column "file", and in errors; it is copied
    pub name: *const c_char,
    /// gives its bytes, as for ctrail_reader_source; it must not return WOULD_BLOCK
    pub read: ctrail_read_fn,
    /// passed to both
    pub user: *mut c_void,
    /// called at its end, or when the stream is released; or NULL
    pub close: Option<unsafe extern "C" fn(user: *mut c_void)>,
}

/// What a stream has read so far. Initialise with { .size = sizeof counts }.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_arrow_counts {
    /// sizeof(ctrail_arrow_counts)
    pub size: usize,
    /// inputs that were opened
    pub inputs: u64,
    /// paths that were not, for what their names tell
    pub not_opened: u64,
    /// inputs of which something could not be read
    pub damaged_inputs: u64,
    /// records that were read and passed the filter
    pub records: u64,
    /// how often something could not be read: see CTRAIL_SKIPPED
    pub skipped: u64,
    /// records that the filter rejected, and those of other services than the table's
    pub rejected: u64,
    /// of these, those that only lack a time that can be read
    pub rejected_without_time: u64,
    /// rows that were given
    pub rows: u64,
    /// 1: the stream was released, and does not need its counts any more
    pub released: u64,
    /// values that are null: nested too deep, or the decoder exceeded the limit on memory
    pub left_out: u64,
}

/// What to read, and how. A member that is 0 or NULL means the default. Initialise with { .size = sizeof options
/// }.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_arrow_options {
    /// sizeof(ctrail_arrow_options)
    pub size: usize,
    /// allocator, filter, limits; `fields` must be NULL. The allocator's `user` must outlive the stream, and all
    /// that came from it; so must a filter's patterns the stream
    pub reader: *const ctrail_options,
    /// "events", the default; or another of ctrail_arrow_table
    pub table: *const c_char,
    /// names that end in a NULL, of columns, or of members of structs, "user_identity.arn"; default: all but
    /// those that are only given on request
    pub columns: *const *const c_char,
    /// files that end in a NULL; they are copied, and opened one after the other. Those that were delivered
    /// before the filter's `since`, by their names, are not opened: see ctrail_trail_key_is_before
    pub paths: *const *const c_char,
    /// in the place of paths: opens the inputs
    pub next: ctrail_arrow_next_fn,
    /// passed to `next` and to `closed`
    pub user: *mut c_void,
    /// called when the stream is released; or NULL
    pub closed: Option<unsafe extern "C" fn(user: *mut c_void)>,
    /// default 65,536
    pub batch_rows: u64,
    /// default 16 MiB; at most 1 GiB
    pub batch_bytes: u64,
    /// CTRAIL_ARROW_…, or 0
    pub flags: u32,
    /// is kept up to date by get_next, and told of the end; it must outlive the stream; or NULL
    pub counts: *mut ctrail_arrow_counts,
}

/// Text in UTF-8, which may hold NUL bytes. ptr\[len\] is 0. Absent (or null in the record): ptr is NULL, which
/// printf's %s does not take.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_str {
    /// NULL when absent
    pub ptr: *const c_char,
    /// bytes, without the 0 after them
    pub len: usize,
}

/// Where and why something could not be read. Owned by its reader; see ctrail_reader_error.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_error {
    /// CTRAIL_OK when nothing was wrong yet; below 0 otherwise
    pub code: ctrail_rc,
    /// errno of a failed open or read; 0 otherwise
    pub system_error: i32,
    /// where the record, or the broken text, starts; uncompressed bytes from 0, in UTF-8
    pub offset: u64,
    /// where the fault was detected, maybe after the bytes that were skipped; counts likewise
    pub at: u64,
    /// number of the record, from 1 in each input; 0: outside of any record
    pub record: u64,
    /// bytes from `offset` on that were skipped because of the fault
    pub skipped: u64,
    /// the path that ctrail_reader_open was called with; NULL for other inputs
    pub path: *const c_char,
    /// what is wrong, in English, without a full stop; constant, never NULL
    pub message: *const c_char,
    /// of a record inside a string: `offset` and `at` are the string's opening quote; this is the fault's offset
    /// in the unescaped string, whose bytes `skipped` counts too; 0 otherwise
    pub text_at: u64,
}

/// Where memory comes from. All three functions must be set. allocate and reallocate may return NULL, which
/// becomes CTRAIL_ERR_MEMORY; release never gets NULL. The memory must be aligned as malloc's is. They must not
/// use the reader that calls them: inside of them the functions listed under LIFETIME return CTRAIL_ERR_STATE,
/// and no other function may be called with the reader or its events.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_allocator {
    /// as free
    pub release: Option<unsafe extern "C" fn(user: *mut c_void, memory: *mut c_void)>,
    /// the caller's; passed to the three functions
    pub user: *mut c_void,
}

/// Which records to deliver; those rejected are not reported, but counted: see ctrail_reader_counts. A list is an
/// array of values that ends in a NULL; a record matches if it has any of them. A member that is NULL, an empty
/// list, 0 or CTRAIL_ABSENT matches every record; a record is delivered if all members match. Initialise with {
/// .size = sizeof filter }. Values are compared exactly, with their case. The time that a record takes hardly
/// grows with the number of values.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_filter {
    /// sizeof(ctrail_filter)
    pub size: usize,
    /// eventID
    pub event_id: *const *const c_char,
    /// eventName, or insight_event_name, without surrounding white space
    pub event_name: *const *const c_char,
    /// eventSource, or insight_event_source, without surrounding white space
    pub event_source: *const *const c_char,
    /// the user name that Event history shows: ctrail_event::user_name
    pub user_name: *const *const c_char,
    /// userIdentity.accessKeyId
    pub access_key_id: *const *const c_char,
    /// the type of one of ctrail_event_resources: "AWS::EC2::Volume"
    pub resource_type: *const *const c_char,
    /// its name, id or ARN, or what follows the last : or / of its ARN; if resource_type is set, of a resource of
    /// that type
    pub resource_name: *const *const c_char,
    /// the id of an EC2 instance among the resources
    pub instance_id: *const *const c_char,
    /// errorCode
    pub error_code: *const *const c_char,
    /// awsRegion
    pub region: *const *const c_char,
    /// recipientAccountId
    pub account: *const *const c_char,
    /// sourceIPAddress: an address, a CIDR block of IPv4 or IPv6 ("10.0.0.0/8") for any address in it, or any
    /// other text ("ec2.amazonaws.com"), which compares exactly. A CIDR block that is not valid is a wrong option
    pub source_ip: *const *const c_char,
    /// userIdentity.arn
    pub arn: *const *const c_char,
    /// the caller's role, by its name or its ARN: userName and arn of userIdentity.sessionContext.sessionIssuer,
    /// where that is a role; or by userIdentity.arn: with "arn:aws:sts::123456789012:assumed-role/admin/alice"
    /// match all of it, its part that ends in "admin", and "admin"
    pub role: *const *const c_char,
    /// eventTime, nanoseconds since 1970: since \<= eventTime
    pub since: i64,
    /// eventTime \< until
    pub until: i64,
    /// readOnly: CTRAIL_TRUE, CTRAIL_FALSE, or CTRAIL_ANY
    pub read_only: i32,
    /// CTRAIL_TRUE: an errorCode or errorMessage that is not empty, responseElements.ConsoleLogin "Failure", or
    /// responseElements.success false; CTRAIL_FALSE: none of these; CTRAIL_ANY
    pub failed: i32,
    /// event patterns; they are not copied, and must outlive the reader
    pub pattern: *const *const ctrail_pattern,
}

/// How to read. A member that is 0 or NULL means the default. Initialise with { .size = sizeof options }.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_options {
    /// sizeof(ctrail_options)
    pub size: usize,
    /// copied; default: malloc, realloc, free
    pub allocator: *const ctrail_allocator,
    /// copied, lists and values included, but not patterns; default: every record
    pub filter: *const ctrail_filter,
    /// the largest record; default 4 MiB, at most 256 MiB
    pub max_record_bytes: u64,
    /// the most memory for one record's event; default 64 MiB
    pub max_memory_bytes: u64,
    /// the most bytes inflated from one input; default: no limit
    pub max_inflated_bytes: u64,
    /// the deepest nesting inside a record; default 128
    pub max_depth: u32,
    /// CTRAIL_OPTION_…, or 0
    pub flags: u32,
    /// which fields to read, see below; copied; default: all
    pub fields: *const *const c_char,
}

/// Something in a record that is not as AWS documents it, or that the library could not read. The event is
/// delivered nevertheless.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_problem {
    /// of the value, as for ctrail_value_find: "userIdentity.sessionContext"; that of an object or array around
    /// it, if its own is longer than 1,024 bytes
    pub path: ctrail_str,
    /// what is wrong with it, and how it was read; or which decoder exceeded which limit
    pub message: ctrail_str,
    /// CTRAIL_PROBLEM_…
    pub code: ctrail_problem_code,
}

/// Whose temporary credentials they are, a role's for example: userIdentity.sessionContext.sessionIssuer
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_session_issuer {
    /// type: "Role", "IAMUser"
    pub type_: ctrail_str,
    /// userName: the role's name
    pub user_name: ctrail_str,
    /// principalId
    pub principal_id: ctrail_str,
    /// arn
    pub arn: ctrail_str,
    /// accountId
    pub account_id: ctrail_str,
    /// an object: undocumented members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
}

/// userIdentity.sessionContext.attributes
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_session_attributes {
    /// creationDate, as it came: "2018-09-21T21:37:58Z"
    pub creation_date: ctrail_str,
    /// mfaAuthenticated: a text, "true" or "false"
    pub mfa_authenticated: ctrail_str,
    /// an object: undocumented members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
}

/// The session of temporary credentials: userIdentity.sessionContext
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_session_context {
    /// sessionIssuer; NULL when absent
    pub session_issuer: *const ctrail_session_issuer,
    /// webIdFederationData; NULL when absent
    pub web_id_federation_data: *const ctrail_value,
    /// attributes; NULL when absent
    pub attributes: *const ctrail_session_attributes,
    /// sourceIdentity
    pub source_identity: ctrail_str,
    /// ec2RoleDelivery: IMDS version, "1.0" or "2.0"
    pub ec2_role_delivery: ctrail_str,
    /// assumedRoot: a text
    pub assumed_root: ctrail_str,
    /// signInSessionArn
    pub sign_in_session_arn: ctrail_str,
    /// ec2IssuedInVpc: of credentials that EC2 gave to an instance; a text
    pub ec2_issued_in_vpc: ctrail_str,
    /// an object: undocumented members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
}

/// userIdentity.invokedByDelegate
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_invoked_by_delegate {
    /// accountId
    pub account_id: ctrail_str,
    /// an object: undocumented members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
}

/// For whom an Identity Center user acted: userIdentity.onBehalfOf
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_on_behalf_of {
    /// userId
    pub user_id: ctrail_str,
    /// identityStoreArn
    pub identity_store_arn: ctrail_str,
    /// an object: undocumented members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
}

/// What the credentials were issued for: userIdentity.inScopeOf
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_in_scope_of {
    /// sourceArn
    pub source_arn: ctrail_str,
    /// sourceAccount
    pub source_account: ctrail_str,
    /// issuerType
    pub issuer_type: ctrail_str,
    /// credentialsIssuedTo
    pub credentials_issued_to: ctrail_str,
    /// credentialsIssuedToVersion (not documented by AWS)
    pub credentials_issued_to_version: ctrail_str,
    /// an object: undocumented members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
}

/// Who made the request: userIdentity. What the library concludes from it is in ctrail_event::origin and the
/// members after it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_identity {
    /// type: "Root", "IAMUser", "AssumedRole" …; absent in service events
    pub type_: ctrail_str,
    /// userName
    pub user_name: ctrail_str,
    /// principalId; a role's is ID:session name
    pub principal_id: ctrail_str,
    /// arn
    pub arn: ctrail_str,
    /// accountId
    pub account_id: ctrail_str,
    /// accessKeyId; may be empty
    pub access_key_id: ctrail_str,
    /// invokedBy: the AWS service that made the request for the caller, or the console
    pub invoked_by: ctrail_str,
    /// invokedByDelegate; NULL when absent
    pub invoked_by_delegate: *const ctrail_invoked_by_delegate,
    /// identityProvider
    pub identity_provider: ctrail_str,
    /// credentialId
    pub credential_id: ctrail_str,
    /// onBehalfOf; NULL when absent
    pub on_behalf_of: *const ctrail_on_behalf_of,
    /// inScopeOf; NULL when absent
    pub in_scope_of: *const ctrail_in_scope_of,
    /// sessionContext; NULL when absent
    pub session_context: *const ctrail_session_context,
    /// an object: undocumented members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
}

/// One element of resources. EC2's records have none: see ctrail_ec2_resource.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_resource {
    /// ARN
    pub arn: ctrail_str,
    /// ARNPrefix
    pub arn_prefix: ctrail_str,
    /// accountId
    pub account_id: ctrail_str,
    /// type: "AWS::S3::Bucket"
    pub type_: ctrail_str,
    /// an object: undocumented members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
}

/// tlsDetails
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_tls_details {
    /// tlsVersion
    pub tls_version: ctrail_str,
    /// cipherSuite
    pub cipher_suite: ctrail_str,
    /// clientProvidedHostHeader
    pub client_provided_host_header: ctrail_str,
    /// keyExchange
    pub key_exchange: ctrail_str,
    /// an object: undocumented members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
}

/// One CloudTrail record. The comment after each member names the record's field. A field that is absent, null,
/// or not of the type that AWS documents is absent here; in the last case `problems` says so, and its value can
/// be found from ctrail_event_record. An event is constant but for `problems`, to which decoders, and
/// ctrail_event_to_json, which calls them, may add.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_event {
    /// private
    pub impl_: *mut ctrail_event_impl,
    /// eventVersion: "1.08"
    pub event_version: ctrail_str,
    /// userIdentity; NULL when absent
    pub user_identity: *const ctrail_identity,
    /// eventTime, as it came: "2016-05-20T08:27:45Z"
    pub event_time: ctrail_str,
    /// the same in nanoseconds since 1970-01-01T00:00:00Z
    pub event_time_ns: i64,
    /// eventSource: "ec2.amazonaws.com"
    pub event_source: ctrail_str,
    /// eventName: "TerminateInstances"
    pub event_name: ctrail_str,
    /// awsRegion
    pub aws_region: ctrail_str,
    /// sourceIPAddress; not always an address
    pub source_ip_address: ctrail_str,
    /// userAgent
    pub user_agent: ctrail_str,
    /// errorCode; absent when the call was served
    pub error_code: ctrail_str,
    /// errorMessage
    pub error_message: ctrail_str,
    /// requestParameters: an object or null; NULL when absent
    pub request_parameters: *const ctrail_value,
    /// responseElements; likewise, as all the open objects
    pub response_elements: *const ctrail_value,
    /// additionalEventData
    pub additional_event_data: *const ctrail_value,
    /// requestID
    pub request_id: ctrail_str,
    /// eventID; aggregated events have another: aggregated_event_id
    pub event_id: ctrail_str,
    /// readOnly
    pub read_only: ctrail_bool,
    /// resources
    pub resources: *const *const ctrail_resource,
    pub resource_count: usize,
    /// eventType: "AwsApiCall"
    pub event_type: ctrail_str,
    /// apiVersion
    pub api_version: ctrail_str,
    /// managementEvent
    pub management_event: ctrail_bool,
    /// recipientAccountId
    pub recipient_account_id: ctrail_str,
    /// sharedEventID
    pub shared_event_id: ctrail_str,
    /// vpcEndpointId
    pub vpc_endpoint_id: ctrail_str,
    /// vpcEndpointAccountId
    pub vpc_endpoint_account_id: ctrail_str,
    /// eventCategory: "Management", "Data", "Insight" …
    pub event_category: ctrail_str,
    /// serviceEventDetails
    pub service_event_details: *const ctrail_value,
    /// insightDetails; of this and the open objects below, see also ctrail_event_details
    pub insight_details: *const ctrail_value,
    /// eventContext
    pub event_context: *const ctrail_value,
    /// addendum
    pub addendum: *const ctrail_value,
    /// sessionCredentialFromConsole: a text, "true"
    pub session_credential_from_console: ctrail_str,
    /// edgeDeviceDetails
    pub edge_device_details: *const ctrail_value,
    /// tlsDetails; NULL when absent
    pub tls_details: *const ctrail_tls_details,
    /// annotation
    pub annotation: ctrail_str,
    /// omitted: 1: content was dropped for its size
    pub omitted: ctrail_bool,
    /// accountId
    pub account_id: ctrail_str,
    /// eventId, in the place of eventID
    pub aggregated_event_id: ctrail_str,
    /// timeWindow
    pub time_window: *const ctrail_value,
    /// summary
    pub summary: *const ctrail_value,
    /// insightSource: the ARN of the event data store; of Lake only
    pub insight_source: ctrail_str,
    /// insightState, insightDetails.state: "Start", "End"
    pub insight_state: ctrail_str,
    /// insightEventSource, insightDetails.eventSource: of the unusual calls
    pub insight_event_source: ctrail_str,
    /// insightEventName, insightDetails.eventName
    pub insight_event_name: ctrail_str,
    /// insightErrorCode, insightDetails.errorCode
    pub insight_error_code: ctrail_str,
    /// insightType, insightDetails.insightType
    pub insight_type: ctrail_str,
    /// insightContext, insightDetails.insightContext
    pub insight_context: *const ctrail_value,
    /// root, an IAM user, a role …: from userIdentity.type
    pub origin: ctrail_origin,
    /// 1: of a role, a federated user …; 0: long-term; from the key and type
    pub temporary_credentials: ctrail_bool,
    /// 1: an AWS service made the request; 0 otherwise, as for a person in the console; never unknown
    pub by_aws_service: ctrail_bool,
    /// who: as CloudTrail's Event history shows it, and of every other type that names somebody
    /// (docs/formats.md); never empty
    pub user_name: ctrail_str,
    /// an object: undocumented top-level members, and unreadable ones; or NULL
    pub other: *const ctrail_value,
    /// what is not as documented: at most 100, then one that says so; and what was not decoded
    /// (CTRAIL_PROBLEM_LIMIT)
    pub problems: *const *const ctrail_problem,
    pub problem_count: usize,
    /// the record's own bytes, untouched; ptr\[len\] is 0
    pub raw: ctrail_str,
    /// where `raw` stands in the input, in uncompressed bytes from 0; of UTF-16, in its UTF-8
    pub offset: u64,
    /// the record's number in its input, from 1, skipped ones included
    pub record: u64,
}

/// Something that an event is about.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_named_resource {
    /// "AWS::EC2::Instance"; may be absent
    pub type_: ctrail_str,
    /// its id, its name or its ARN
    pub name: ctrail_str,
}

/// Why an event came late, or again: addendum
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_addendum {
    /// reason: "DELIVERY_DELAY", "UPDATED_DATA", "SERVICE_OUTAGE"
    pub reason: ctrail_str,
    /// updatedFields
    pub updated_fields: *const *const ctrail_str,
    pub updated_field_count: usize,
    /// originalRequestID
    pub original_request_id: ctrail_str,
    /// originalEventID
    pub original_event_id: ctrail_str,
}

/// One element of eventContext.tagContext.resourceTags
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_tagged_resource {
    /// arn
    pub arn: ctrail_str,
    /// tags: an object, key by key; NULL when absent
    pub tags: *const ctrail_value,
}

/// What was added to the event from tags and the request: eventContext
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_event_context {
    /// requestContext: condition keys; NULL when absent
    pub request_context: *const ctrail_value,
    /// tagContext.resourceTags
    pub resource_tags: *const *const ctrail_tagged_resource,
    pub resource_tag_count: usize,
    /// tagContext.principalTags: an object; NULL when absent
    pub principal_tags: *const ctrail_value,
}

/// How often a value occurred; of an attribution of an Insights event
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_insight_value {
    /// value: an ARN, a user agent, an error code; "null" may be written for none
    pub value: ctrail_str,
    /// average: a number, for ctrail_value_double; NULL when absent
    pub average: *const ctrail_value,
}

/// One element of insightContext.attributions
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_insight_attribution {
    /// attribute: "userIdentityArn", "userAgent", "errorCode"
    pub attribute: ctrail_str,
    /// insight: what occurred while it lasted
    pub insight: *const *const ctrail_insight_value,
    pub insight_count: usize,
    /// baseline: what is usual
    pub baseline: *const *const ctrail_insight_value,
    /// In place of both lists in older records of CloudTrail Lake.
    pub baseline_count: usize,
    /// insightValue
    pub insight_value: ctrail_str,
    /// insightAverage: a number
    pub insight_average: *const ctrail_value,
    /// baselineValue
    pub baseline_value: ctrail_str,
    /// baselineAverage: a number
    pub baseline_average: *const ctrail_value,
}

/// An Insights event, from insightDetails, or from the top-level members that CloudTrail Lake has in its place
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_insight {
    /// state, insightState: "Start", "End"
    pub state: ctrail_str,
    /// eventSource, insightEventSource
    pub event_source: ctrail_str,
    /// eventName, insightEventName
    pub event_name: ctrail_str,
    /// insightType: "ApiCallRateInsight", "ApiErrorRateInsight"
    pub insight_type: ctrail_str,
    /// errorCode, insightErrorCode
    pub error_code: ctrail_str,
    /// insightSource, of Lake only
    pub insight_source: ctrail_str,
    /// insightContext.statistics.insight.average, or insightAverage: a number
    pub insight_average: *const ctrail_value,
    /// …baseline.average, or baselineAverage: a number
    pub baseline_average: *const ctrail_value,
    /// insightDuration: minutes
    pub insight_duration: i64,
    /// baselineDuration: minutes
    pub baseline_duration: i64,
    /// insightContext.attributions
    pub attributions: *const *const ctrail_insight_attribution,
    pub attribution_count: usize,
}

/// timeWindow of an aggregated event
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_time_window {
    /// windowStart, nanoseconds since 1970, inclusive
    pub window_start_ns: i64,
    /// windowEnd, exclusive
    pub window_end_ns: i64,
    /// windowSize: "PT5M"
    pub window_size: ctrail_str,
}

/// One element of statistics
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_statistic {
    /// name: what was counted, "PutObject"
    pub name: ctrail_str,
    /// value: a number; NULL when absent
    pub value: *const ctrail_value,
}

/// What aggregated events are counted by: summary.primaryDimension, and one element of summary.details
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_dimension {
    /// dimension: "eventName", "resourceARN", "userIdentity" …
    pub dimension: ctrail_str,
    /// aggregationType: "Count"
    pub aggregation_type: ctrail_str,
    /// statistics
    pub statistics: *const *const ctrail_statistic,
    pub statistic_count: usize,
}

/// summary of an aggregated event
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_summary {
    /// primaryDimension; NULL when absent
    pub primary_dimension: *const ctrail_dimension,
    /// details
    pub details: *const *const ctrail_dimension,
    pub detail_count: usize,
}

/// userIdentity.sessionContext.webIdFederationData
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_web_id_federation_data {
    /// federatedProvider
    pub federated_provider: ctrail_str,
    /// attributes: an object; NULL when absent
    pub attributes: *const ctrail_value,
}

/// The device that an edge request was for: edgeDeviceDetails
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_edge_device_details {
    /// type: "outposts"
    pub type_: ctrail_str,
    /// deviceId: "op-01ac5d28a6a232904"
    pub device_id: ctrail_str,
}

/// A member whose content AWS dropped for its size: it holds "omitted": true
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_omission {
    /// the member: "requestParameters"
    pub field: ctrail_str,
    /// originalSize: bytes, when it is given
    pub original_size: i64,
    /// reason
    pub reason: ctrail_str,
}

/// What is documented of the open objects, member by member. Undocumented members of them are in their trees,
/// such as ctrail_event::addendum.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_details {
    /// addendum; NULL when absent, like the others
    pub addendum: *const ctrail_addendum,
    /// eventContext
    pub event_context: *const ctrail_event_context,
    /// insightDetails, or insightSource and its neighbours
    pub insight: *const ctrail_insight,
    /// timeWindow
    pub time_window: *const ctrail_time_window,
    /// summary
    pub summary: *const ctrail_summary,
    /// edgeDeviceDetails
    pub edge_device_details: *const ctrail_edge_device_details,
    /// userIdentity.sessionContext.webIdFederationData
    pub web_id_federation_data: *const ctrail_web_id_federation_data,
    /// top-level members with "omitted": true in them
    pub omissions: *const *const ctrail_omission,
    pub omission_count: usize,
}

/// The callbacks of ctrail_reader_run; a return value other than 0 stops it. Without on_skipped, what cannot be
/// read is skipped silently.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_handlers {
    /// sizeof(ctrail_handlers)
    pub size: usize,
    /// an event, which lives until it returns; or NULL
    pub on_event: Option<unsafe extern "C" fn(user: *mut c_void, event: *const ctrail_event) -> i32>,
    /// where next would return SKIPPED; or NULL
    pub on_skipped: Option<unsafe extern "C" fn(user: *mut c_void, error: *const ctrail_error) -> i32>,
}

/// Counts of an input's records by what became of them. Initialise with { .size = sizeof counts }.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_counts {
    /// sizeof(ctrail_counts)
    pub size: usize,
    /// events that next or parse gave, or that were passed to a callback
    pub delivered: u64,
    /// what could not be read: how often SKIPPED was returned
    pub skipped: u64,
    /// by the filter
    pub rejected: u64,
    /// of these, records that match the filter but for since and until, as they have no eventTime, or one that
    /// cannot be read
    pub rejected_without_time: u64,
}

/// What the name of a trail's log file tells. Initialise with { .size = sizeof key }.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_trail_key {
    /// sizeof(ctrail_trail_key)
    pub size: usize,
    /// whose trail it is of: "123456789012"; a part of the key, without a NUL after it
    pub account: ctrail_str,
    /// of the calls: "us-east-1"; likewise
    pub region: ctrail_str,
    /// the minute in which it was delivered, nanoseconds since 1970: its records are older
    pub delivered_ns: i64,
}

/// One member of a struct.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_field {
    /// its name in JSON: "sourceIPAddress"
    pub name: *const c_char,
    /// what the member is
    pub kind: ctrail_field_kind,
    /// where the member stands in its struct
    pub offset: u32,
    /// LIST and TEXTS: where its count stands
    pub count_offset: u32,
    /// OBJECT and LIST: the fields of the struct or element; NULL otherwise
    pub schema: *const ctrail_schema,
    /// NAME: the name of each number from 0 on, NULL at the end
    pub names: *const *const c_char,
}

/// A log file that a digest names.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_digest_log_file {
    /// s3Bucket
    pub s3_bucket: ctrail_str,
    /// s3Object: its key, "AWSLogs/123456789012/CloudTrail/…"
    pub s3_object: ctrail_str,
    /// hashValue: the hash of its bytes after inflating, in hexadecimal digits
    pub hash_value: ctrail_str,
    /// hashAlgorithm: "SHA-256"
    pub hash_algorithm: ctrail_str,
    /// newestEventTime of its events
    pub newest_event_time: ctrail_str,
    /// oldestEventTime of its events
    pub oldest_event_time: ctrail_str,
}

/// A digest file. What is previous is absent, or null, in the first of a chain.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_digest {
    /// awsAccountId
    pub aws_account_id: ctrail_str,
    /// digestStartTime: log files delivered from then on …
    pub digest_start_time: ctrail_str,
    /// digestEndTime: … to then
    pub digest_end_time: ctrail_str,
    /// of digestStartTime, nanoseconds since 1970; never absent
    pub digest_start_time_ns: i64,
    /// of digestEndTime; never absent
    pub digest_end_time_ns: i64,
    /// digestS3Bucket: where it was written
    pub digest_s3_bucket: ctrail_str,
    /// digestS3Object
    pub digest_s3_object: ctrail_str,
    /// digestPublicKeyFingerprint: of the key that signed it
    pub digest_public_key_fingerprint: ctrail_str,
    /// digestSignatureAlgorithm: "SHA256withRSA"
    pub digest_signature_algorithm: ctrail_str,
    /// newestEventTime; absent without events
    pub newest_event_time: ctrail_str,
    /// oldestEventTime
    pub oldest_event_time: ctrail_str,
    /// previousDigestS3Bucket
    pub previous_digest_s3_bucket: ctrail_str,
    /// previousDigestS3Object
    pub previous_digest_s3_object: ctrail_str,
    /// previousDigestHashValue, in hexadecimal digits
    pub previous_digest_hash_value: ctrail_str,
    /// previousDigestHashAlgorithm: "SHA-256"
    pub previous_digest_hash_algorithm: ctrail_str,
    /// previousDigestSignature, in hexadecimal digits
    pub previous_digest_signature: ctrail_str,
    /// logFiles
    pub log_files: *const *const ctrail_digest_log_file,
    pub log_file_count: usize,
    /// the hash of the digest file's own bytes, in hexadecimal digits
    pub sha256: ctrail_str,
    /// what is signed: digestEndTime, bucket/object, `sha256`, the previous signature or "null", a line each
    pub signed_text: ctrail_str,
}

/// What CloudTrail keeps in the metadata of a digest's S3 object.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_digest_metadata {
    /// signature, in hexadecimal digits; absent when it is not there
    pub signature: ctrail_str,
    /// signature-algorithm: "SHA256withRSA"; likewise
    pub signature_algorithm: ctrail_str,
    /// backfill-generation-timestamp, of a backfill digest: when it was written and signed, long after the time
    /// that it is for
    pub backfill_generation_timestamp: ctrail_str,
    /// nanoseconds since 1970; CTRAIL_ABSENT if there is none
    pub backfill_generation_timestamp_ns: i64,
}

/// A public key of CloudTrail: RSA of 1024 to 4096 bits.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_public_key {
    /// Value: DER in base64, of PKCS #1's RSAPublicKey or a SubjectPublicKeyInfo
    pub value: ctrail_str,
    /// Fingerprint: the MD5 of the DER, in hexadecimal digits
    pub fingerprint: ctrail_str,
    /// ValidityStartTime, RFC 3339 or a number of seconds
    pub validity_start_time: ctrail_str,
    /// ValidityEndTime
    pub validity_end_time: ctrail_str,
    /// nanoseconds since 1970
    pub validity_start_time_ns: i64,
    /// likewise
    pub validity_end_time_ns: i64,
    /// of the modulus: 2048; CTRAIL_ABSENT if the key cannot be used
    pub bits: i64,
    /// why it cannot be used: "the fingerprint is not that of the key"; or absent
    pub problem: ctrail_str,
    /// private
    pub impl_: *const c_void,
}

/// The keys of a region.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_public_keys {
    /// PublicKeyList, in its order
    pub keys: *const *const ctrail_public_key,
    pub key_count: usize,
}

/// The state of an instance.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_state {
    /// 0 pending, 16 running, 32 shutting-down, 48 terminated, 64 stopping, 80 stopped: the low byte of `code`,
    /// the only one that counts; CTRAIL_ABSENT
    pub code: i64,
    /// as it came; of implied_state, one of these names, or "interrupted"
    pub name: ctrail_str,
}

/// One instance of the event, with its members in request and response: those of the objects that have its id,
/// and those that stand beside a list of ids, or in a launchSpecification, for all instances of the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_instance {
    /// instanceId: "i-1a2b3c4d"; never absent
    pub instance_id: ctrail_str,
    /// previousState; NULL when the event carries none
    pub previous_state: *const ctrail_ec2_state,
    /// currentState, or at launch instanceState; NULL when absent. At launch there is no previous state
    pub current_state: *const ctrail_ec2_state,
    /// impliedState: where the event says no current state, the one that follows from a call that was served:
    /// "pending" of a fleet's new instance, "running" of one that is rebooted, "stopped" of one whose type is
    /// changed; "interrupted", without a code, of a spot instance that was stopped, hibernated or terminated.
    /// NULL when nothing follows
    pub implied_state: *const ctrail_ec2_state,
    /// imageId
    pub image_id: ctrail_str,
    /// instanceType, or instanceType.value
    pub instance_type: ctrail_str,
    /// keyName
    pub key_name: ctrail_str,
    /// privateIpAddress
    pub private_ip_address: ctrail_str,
    /// publicIpAddress: ipAddress in CloudTrail, or publicIp
    pub public_ip_address: ctrail_str,
    /// privateDnsName
    pub private_dns_name: ctrail_str,
    /// subnetId
    pub subnet_id: ctrail_str,
    /// vpcId
    pub vpc_id: ctrail_str,
    /// placement.availabilityZone
    pub availability_zone: ctrail_str,
    /// launchTime, nanoseconds since 1970
    pub launch_time_ns: i64,
    /// iamInstanceProfile: its ARN, else its name
    pub iam_instance_profile: ctrail_str,
    /// architecture
    pub architecture: ctrail_str,
    /// platform: "windows", or absent
    pub platform: ctrail_str,
    /// lifecycle: "spot", "on-demand"; instanceLifecycle: "spot", "scheduled"
    pub lifecycle: ctrail_str,
    /// of an instance of a fleet: launchTemplateId of what it was launched with
    pub launch_template_id: ctrail_str,
    /// launchTemplateName, likewise
    pub launch_template_name: ctrail_str,
    /// version, likewise
    pub launch_template_version: ctrail_str,
    /// all that RunInstances returned of it; else NULL
    pub description: *const ctrail_ec2_instance_description,
}

/// One resource of the event. Each id is listed once.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_resource {
    /// an id ("vol-…"), an EC2 ARN, the name of a key pair, a security group or a launch template, or the name,
    /// ARN or id of an instance profile
    pub id: ctrail_str,
    /// "AWS::EC2::Volume", "AWS::IAM::InstanceProfile"; absent where its prefix has none, and for ARNs of what
    /// has no id
    pub type_: ctrail_str,
    /// where it is first: "requestParameters.instancesSet.items\[0\].instanceId"; "errorMessage" if it is only in
    /// the message of a call that failed
    pub path: ctrail_str,
}

/// serviceEventDetails of an event that EC2 makes without a call, and so without a request: BidEvictedEvent,
/// SharedSnapshotVolumeCreated, SharedSnapshotCopyInitiated, and others of that kind.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_service_event {
    /// serviceEventDetails.snapshotId: of which another account made a volume or a copy
    pub snapshot_id: ctrail_str,
    /// serviceEventDetails.instanceIdSet: spot instances that were taken back
    pub instance_ids: *const *const ctrail_str,
    pub instance_id_count: usize,
}

/// A filter of a read: only resources with one of these values.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_filter {
    /// name: "instance-state-name"
    pub name: ctrail_str,
    /// values
    pub values: *const *const ctrail_str,
    pub value_count: usize,
}

/// The request of an action that only reads: Describe…, Get…, List…, Search… What else it has is in the tree.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_read_request {
    /// every id that it asks for, whatever the member is called: instanceIds, vpcId …
    pub ids: *const *const ctrail_str,
    pub id_count: usize,
    /// filters: only resources with one of the values of each
    pub filters: *const *const ctrail_ec2_filter,
    pub filter_count: usize,
    /// maxResults: at most so many at once
    pub max_results: i64,
    /// nextToken: where an earlier call ended
    pub next_token: ctrail_str,
    /// attribute: of Describe…Attribute; "userData" often holds secrets
    pub attribute: ctrail_str,
}

/// The response of an action that returns only whether it was done.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_returned_response {
    /// return
    pub returned: ctrail_bool,
}

/// A rule that a call puts into a security group, changes, or takes out of it: one for each range of addresses,
/// prefix list or group. From the response where it lists them, else as the request asks for them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_rule {
    /// "ingress", "egress": from isEgress or the action's name; absent if neither has it
    pub direction: ctrail_str,
    /// ipProtocol: "tcp", "udp", "icmp", a number, "-1" for all
    pub ip_protocol: ctrail_str,
    /// fromPort: a port, or the ICMP type; -1 for all
    pub from_port: i64,
    /// toPort: a port, or the ICMP code; -1 for all
    pub to_port: i64,
    /// cidrIp of a range, cidrIpv4 of a rule: "10.0.0.0/8"
    pub cidr_ipv4: ctrail_str,
    /// cidrIpv6
    pub cidr_ipv6: ctrail_str,
    /// prefixListId
    pub prefix_list_id: ctrail_str,
    /// groupId of a permission's group, referencedGroupId: the group at the other end
    pub group_id: ctrail_str,
    /// groupName, sourceSecurityGroupName: its name, where a request gives it
    pub group_name: ctrail_str,
    /// description of the range, list or group
    pub description: ctrail_str,
    /// securityGroupRuleId: "sgr-…"; in some requests the only member
    pub rule_id: ctrail_str,
    /// whether the range is every address, 0.0.0.0/0 or ::/0; unknown where only the id is known
    pub open: ctrail_bool,
}

/// A tag that a request gives to resources, or takes from them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_tag_change {
    /// resourceType of the tagSpecification: "instance"; absent in CreateTags and DeleteTags
    pub resource_type: ctrail_str,
    /// key
    pub key: ctrail_str,
    /// value; absent where DeleteTags takes a tag of any value
    pub value: ctrail_str,
}

/// Who gets or loses the permission to launch an image or to make a volume of a snapshot; one for each subject of
/// the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_sharing {
    /// an account, "all" for everyone, the ARN of an organization or organizational unit
    pub subject: ctrail_str,
    /// 1: permission added; 0: removed; unknown where the older form does not say
    pub added: ctrail_bool,
    /// whether the subject is everyone: the group "all"; 0 or 1
    pub is_public: ctrail_bool,
}

/// An EC2 event: what the record says, and what the library concludes from it. What a call asks for is here even
/// if the call failed: see ctrail_event::error_code.
///
/// Request and response are here in two forms. request_parameters and response_elements are values, for every
/// action, with every member of the record. They have the names, first letter in lower case, and the nesting of
/// EC2's API Reference, whichever dialect the record has: lists are arrays, times are in RFC 3339, numbers are
/// numbers, flags are true or false, account ids have twelve digits. Members that the library does not know keep
/// the record's names, but without the wrappers around lists, elements, request and response. If two members of a
/// record have one name in the API, one of them keeps its own. JSON has them as `request` and `response`.
/// ctrail_ec2_request and ctrail_ec2_response give the same as structs.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2 {
    /// eventName, without surrounding white space
    pub action: ctrail_str,
    /// by the name of the action
    pub access: ctrail_ec2_access,
    /// of this record, whatever ctrail_ec2_action_dialect expects
    pub dialect: ctrail_ec2_dialect,
    /// whether the action is in the library's catalogue
    pub known: ctrail_bool,
    /// each instance once, in order of appearance
    pub instances: *const *const ctrail_ec2_instance,
    pub instance_count: usize,
    /// each id once, in order of appearance
    pub resources: *const *const ctrail_ec2_resource,
    pub resource_count: usize,
    /// NULL when there is no serviceEventDetails
    pub service_event: *const ctrail_ec2_service_event,
    /// which struct ctrail_ec2_request gives
    pub request_type: ctrail_ec2_type,
    /// and ctrail_ec2_response
    pub response_type: ctrail_ec2_type,
    /// from requestParameters; NULL when that is not an object
    pub request_parameters: *const ctrail_value,
    /// from responseElements, likewise
    pub response_elements: *const ctrail_value,
    /// of a security group: Authorize…, Revoke…, Modify… and Update…
    pub rules: *const *const ctrail_ec2_rule,
    /// ModifyImageAttribute, ModifySnapshotAttribute in all their forms; ResetImageAttribute and
    /// ResetSnapshotAttribute, which remove it from everyone but the owner: "all"; CancelImageLaunchPermission:
    /// the caller's account
    pub rule_count: usize,
    pub sharing: *const *const ctrail_ec2_sharing,
    pub sharing_count: usize,
    /// ImportKeyPair: publicKeyMaterial, whose base64 is decoded in `text` where it is one of a text; NULL when
    /// absent. Its `ec2_fingerprint` is the response's keyFingerprint
    pub key: *const ctrail_ssh_key,
    /// user data for an instance, a template or a fleet, of any action: "present": it is in the record;
    /// "redacted": AWS removed it; or absent
    pub user_data: ctrail_str,
    /// of CreateTags, DeleteTags, and of every request that makes something
    pub tags: *const *const ctrail_ec2_tag_change,
    pub tag_count: usize,
    /// the library's own
    pub impl_: *mut c_void,
}

/// An event of ec2-instance-connect.amazonaws.com: SendSSHPublicKey, SendSerialConsoleSSHPublicKey, OpenTunnel.
/// It lives as long as its event.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ec2_instance_connect {
    /// requestParameters.instanceId; of a call that failed without one, that in errorMessage
    pub instance_id: ctrail_str,
    /// instanceOSUser, in older records osUser: the login name
    pub os_user: ctrail_str,
    /// availabilityZone
    pub availability_zone: ctrail_str,
    /// serialPort
    pub serial_port: i64,
    /// monitorMode (not documented by AWS)
    pub monitor_mode: ctrail_bool,
    /// instanceConnectEndpointId: "eice-…", or that in errorMessage
    pub instance_connect_endpoint_id: ctrail_str,
    /// remotePort
    pub remote_port: i64,
    /// maxTunnelDuration, seconds
    pub max_tunnel_duration: i64,
    /// privateIpAddress: where the tunnel leads
    pub private_ip_address: ctrail_str,
    /// responseElements.requestId
    pub request_id: ctrail_str,
    /// responseElements.success
    pub success: ctrail_bool,
    /// sSHPublicKey, in older records SSHKey.publicKey; NULL when absent
    pub key: *const ctrail_ssh_key,
    /// the key stays on the instance until then: eventTime + 60 s, in nanoseconds since 1970; CTRAIL_ABSENT
    /// without a key or for an error
    pub expires_ns: i64,
}

/// An event of iam.amazonaws.com, of any action: what it does not have is absent. It lives as long as its event.
/// Of a call that failed there is what was asked for.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_iam {
    /// requestParameters.userName, else that in the response: whose credential it is
    pub user_name: ctrail_str,
    /// roleName
    pub role_name: ctrail_str,
    /// groupName
    pub group_name: ctrail_str,
    /// instanceProfileName
    pub instance_profile_name: ctrail_str,
    /// policyName
    pub policy_name: ctrail_str,
    /// policyArn, else responseElements.policy.arn
    pub policy_arn: ctrail_str,
    /// permissionsBoundary: the ARN of a policy
    pub permissions_boundary: ctrail_str,
    /// responseElements.user.arn, role.arn, group.arn, instanceProfile.arn: of what was made
    pub arn: ctrail_str,
    /// userId, roleId, groupId, instanceProfileId, likewise: "AIDA…", "AROA…"
    pub id: ctrail_str,
    /// responseElements.accessKey.accessKeyId, else requestParameters.accessKeyId
    pub access_key_id: ctrail_str,
    /// of a key: requestParameters.status, else that in the response: "Active"
    pub status: ctrail_str,
    /// passwordResetRequired
    pub password_reset_required: ctrail_bool,
    /// serviceName: of which the credential is
    pub service_name: ctrail_str,
    /// serviceSpecificCredentialId
    pub service_specific_credential_id: ctrail_str,
    /// responseElements.serviceSpecificCredential.serviceUserName
    pub service_user_name: ctrail_str,
    /// sSHPublicKeyId
    pub ssh_public_key_id: ctrail_str,
    /// sSHPublicKeyBody, of UploadSSHPublicKey; NULL when absent
    pub key: *const ctrail_ssh_key,
    /// serialNumber: an MFA device, of the request or the response
    pub serial_number: ctrail_str,
    /// policyDocument: what is allowed; NULL when absent
    pub policy: *const ctrail_policy,
    /// assumeRolePolicyDocument, of UpdateAssumeRolePolicy policyDocument: who may take the role; NULL when
    /// absent
    pub trust_policy: *const ctrail_policy,
}

/// What is wrong with a pattern. Initialise with { .size = sizeof error }.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_pattern_error {
    /// sizeof(ctrail_pattern_error)
    pub size: usize,
    /// where in the pattern's text it is: bytes from 0
    pub offset: u64,
    /// what it is, in English, without a full stop; constant; NULL when nothing is wrong
    pub message: *const c_char,
}

/// One element of Statement. A single text where a list may be is a list of one.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_policy_statement {
    /// Sid
    pub sid: ctrail_str,
    /// Effect: "Allow", "Deny"
    pub effect: ctrail_str,
    /// Action
    pub actions: *const *const ctrail_str,
    pub action_count: usize,
    /// NotAction
    pub not_actions: *const *const ctrail_str,
    pub not_action_count: usize,
    /// Resource
    pub resources: *const *const ctrail_str,
    pub resource_count: usize,
    /// NotResource
    pub not_resources: *const *const ctrail_str,
    pub not_resource_count: usize,
    /// Principal: "*", or an object; NULL when absent, like the others
    pub principal: *const ctrail_value,
    /// NotPrincipal
    pub not_principal: *const ctrail_value,
    /// Condition: an object
    pub condition: *const ctrail_value,
}

/// A policy document. What it allows is told statement by statement: a Deny, here or in another policy, may take
/// it back.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_policy {
    /// Version: "2012-10-17"
    pub version: ctrail_str,
    /// Statement
    pub statements: *const *const ctrail_policy_statement,
    pub statement_count: usize,
    /// 1: a statement allows the Action "*" on the Resource "*"; 0: none does; CTRAIL_UNKNOWN: only under a
    /// Condition, or no statement has a Resource
    pub admin: ctrail_bool,
    /// 1: a statement allows something to the Principal "*", or to any "AWS"; 0: none does; CTRAIL_UNKNOWN: only
    /// under a Condition, or to all but some, or no statement has a Principal
    pub trusts_everyone: ctrail_bool,
}

/// An event of signin.amazonaws.com, of any name: ConsoleLogin, SwitchRole, ExitRole, RenewRole, CheckMfa,
/// GetSigninToken, PasswordRecoveryRequested, of Identity Center CredentialChallenge, CredentialVerification,
/// UserAuthentication; of sso.amazonaws.com: Authenticate, Federate, GetRoleCredentials, ListAccountRoles; of
/// sso-oauth.amazonaws.com: CreateToken, CreateTokenWithIAM. It lives as long as its event. The names are those
/// of additionalEventData, if nothing else is said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_signin {
    /// "Success", "Failure": the member of responseElements, of Identity Center's events of serviceEventDetails,
    /// that has the event's name
    pub outcome: ctrail_str,
    /// MFAUsed: 1 for "Yes", 0 for "No"
    pub mfa_used: ctrail_bool,
    /// MfaType, of CheckMfa: "Virtual MFA", "U2F MFA", "Multiple MFA Devices"
    pub mfa_type: ctrail_str,
    /// MFAIdentifier: the ARN of the device
    pub mfa_identifier: ctrail_str,
    /// CredentialType, of Identity Center: "PASSWORD", "TOTP"
    pub credential_type: ctrail_str,
    /// MobileVersion: whether it was the console for mobile devices
    pub mobile_version: ctrail_bool,
    /// LoginTo: the page that was asked for
    pub login_to: ctrail_str,
    /// RedirectTo: the page after a role was switched
    pub redirect_to: ctrail_str,
    /// SwitchFrom: the ARN of who switched to a role
    pub switch_from: ctrail_str,
    /// SamlProviderArn
    pub saml_provider_arn: ctrail_str,
    /// UserName, of Identity Center
    pub user_name: ctrail_str,
    /// AuthWorkflowID, of Identity Center: the same in all events of a sign-in
    pub auth_workflow_id: ctrail_str,
    /// serviceEventDetails.account_id: of the role that somebody got credentials of
    pub account_id: ctrail_str,
    /// serviceEventDetails.role_name: its name in Identity Center, a permission set's
    pub role_name: ctrail_str,
    /// identitystore:UserId, of CreateTokenWithIAM: whose token it is
    pub user_id: ctrail_str,
    /// identitystore:IdentityStoreArn, likewise
    pub identity_store_arn: ctrail_str,
    /// identitycenter:CredentialId: of the token, the same as credentialId in the userIdentity of what is done
    /// with it
    pub credential_id: ctrail_str,
    /// requestParameters.clientId, of CreateToken: the application's
    pub client_id: ctrail_str,
    /// requestParameters.grantType: "urn:ietf:params:oauth:grant-type:device_code"
    pub grant_type: ctrail_str,
    /// responseElements.expiresIn, in seconds; CTRAIL_ABSENT when absent
    pub expires_in: i64,
}

/// An SSH public key: a line of OpenSSH's, `\[options\] type base64 \[comment\]`, or one of the other formats
/// that EC2 takes. AWS does not check the text, so it may be anything. Two keys are the same when their
/// fingerprints are; the comment is not part of a key.
///
/// `valid` says that the text holds a whole and sound key: what `ssh-keygen -l` of OpenSSH 9.2 prints a
/// fingerprint of. It does not say that AWS takes the key: EC2 imports RSA and Ed25519, and EC2 Instance Connect
/// pushes those. So ECDSA, DSA ("ssh-dss"), keys in devices ("sk-…") and certificates may be valid. Of a
/// certificate the key in it is judged, and that the rest is whole; who signed it, and whether rightly, is not
/// looked at.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ssh_key {
    /// as it came
    pub text: ctrail_str,
    /// of a line, its first word after options: "ssh-ed25519"; in other formats the type that the key has in
    /// OpenSSH. Absent where there is none
    pub type_: ctrail_str,
    /// 1: a whole and sound key of a known type; 0: see `problem`; never unknown
    pub valid: ctrail_bool,
    /// size of the key: 2048; CTRAIL_ABSENT unless valid
    pub bits: i64,
    /// "nistp256", "nistp384", "nistp521", "ed25519", those of sk- keys too; absent for RSA, DSA
    pub curve: ctrail_str,
    /// what follows the base64, or the header Comment of SSH2, without white space around it; absent when empty
    /// or not valid
    pub comment: ctrail_str,
    /// "SHA256:" and 43 letters, as sshd logs it and ssh-keygen -l prints it; of a certificate that of the key in
    /// it
    pub sha256: ctrail_str,
    /// "MD5:" and 16 pairs, as ssh-keygen -l -E md5 prints it
    pub md5: ctrail_str,
    /// why it is not valid; absent when it is
    pub problem: ctrail_str,
    /// "openssh": a line; "ssh2": RFC 4716, `---- BEGIN SSH2 PUBLIC KEY ----`; "pem", "der":
    /// SubjectPublicKeyInfo, or RSA's own form, in base64 with and without `-----BEGIN`. Absent for what is none
    /// of these
    pub format: ctrail_str,
    /// what stands in front of the key in its line, as in authorized_keys: "no-pty"; absent when empty or not
    /// valid
    pub options: ctrail_str,
    /// 1: a key that an authority signed, "ssh-rsa-cert-v01@openssh.com"; unknown unless valid
    pub certificate: ctrail_bool,
    /// why the key is a weak one: RSA with a modulus below 2048 bits, or an exponent below 65537, even or 1 (FIPS
    /// 186), DSA; absent when it is not known to be, or is not valid
    pub weak: ctrail_str,
    /// what EC2 calls the keyFingerprint of this key when it is imported: of RSA, MD5 of its DER, "d7:60:…"; of
    /// Ed25519, SHA-256 in padded base64; absent for others, and unless valid. That of a pair that EC2 made is
    /// another for RSA: it comes from the private key
    pub ec2_fingerprint: ctrail_str,
}

/// An instance that a call is about
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ssm_instance {
    /// "i-…", of EC2; "mi-…", a managed node: a machine elsewhere
    pub instance_id: ctrail_str,
}

/// One element of requestParameters.targets: what a command or an automation is for
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ssm_target {
    /// key: "InstanceIds", "tag:Name"
    pub key: ctrail_str,
    /// values
    pub values: *const *const ctrail_str,
    pub value_count: usize,
}

/// Credentials that GetAccessToken gave, apart from their secrets: responseElements.credentials
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ssm_credentials {
    /// accessKeyId
    pub access_key_id: ctrail_str,
    /// expirationTime, in nanoseconds since 1970
    pub expiration_ns: i64,
}

/// An event of ssm.amazonaws.com, of any action: what it does not have is absent. It lives as long as its event.
/// Of a call that failed there is what was asked for.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_ssm {
    /// each once, that the request or the response names: instanceIds, target, instanceId, values of targets,
    /// filters and parameters; of a call that failed without any, those in errorMessage
    pub instances: *const *const ctrail_ssm_instance,
    pub instance_count: usize,
    /// requestParameters.target: an instance, "ecs:cluster_task_container"
    pub target: ctrail_str,
    /// targets
    pub targets: *const *const ctrail_ssm_target,
    pub target_count: usize,
    /// documentName: "AWS-RunShellScript", or an ARN
    pub document_name: ctrail_str,
    /// documentVersion
    pub document_version: ctrail_str,
    /// reason, of a session
    pub reason: ctrail_str,
    /// comment, of a command
    pub comment: ctrail_str,
    /// parameters: an object, name by name; NULL when absent or hidden
    pub parameters: *const ctrail_value,
    /// 1: a text stands in their place, as CloudTrail writes one for every command; 0: they are there;
    /// CTRAIL_UNKNOWN: there are none
    pub parameters_hidden: ctrail_bool,
    /// parameters.host: to which the session forwards a port
    pub host: ctrail_str,
    /// parameters.portNumber: of that host, or of the instance
    pub port_number: ctrail_str,
    /// sessionId, of the response or of the request: "alice-0123456789abcdef0"
    pub session_id: ctrail_str,
    /// commandId, of responseElements.command or of the request
    pub command_id: ctrail_str,
    /// automationExecutionId, of the response or of the request
    pub automation_execution_id: ctrail_str,
    /// accessRequestId, of the response or of the request
    pub access_request_id: ctrail_str,
    /// responseElements.command.status, status: "Pending", of a connection "connected"
    pub status: ctrail_str,
    /// responseElements.credentials; NULL when none were issued
    pub credentials: *const ctrail_ssm_credentials,
}

/// Credentials that were issued, apart from their secrets: responseElements.credentials
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_sts_credentials {
    /// accessKeyId: found again in the userIdentity of all that is done with them
    pub access_key_id: ctrail_str,
    /// expiration, in nanoseconds since 1970
    pub expiration_ns: i64,
}

/// Whom the credentials make of their user: responseElements.assumedRoleUser, federatedUser or sessionInfo
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_sts_principal {
    /// assumedRoleId: "AROA…:alice-laptop"; federatedUserId: "123456789012:bob"; scopedSessionId
    pub id: ctrail_str,
    /// arn: "arn:aws:sts::123456789012:assumed-role/deploy/alice-laptop"
    pub arn: ctrail_str,
}

/// A tag of the session: one element of requestParameters.tags
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_sts_tag {
    /// key
    pub key: ctrail_str,
    /// value
    pub value: ctrail_str,
}

/// An event of sts.amazonaws.com, of any action: what it does not have is absent. It lives as long as its event.
/// Of a call that failed there is what was asked for.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_sts {
    /// requestParameters.roleArn: the role to take
    pub role_arn: ctrail_str,
    /// roleSessionName
    pub role_session_name: ctrail_str,
    /// name: of the federated user, of GetFederationToken
    pub name: ctrail_str,
    /// targetPrincipal: the account, of AssumeRoot
    pub target_principal: ctrail_str,
    /// taskPolicyArn.arn: what AssumeRoot is for
    pub task_policy_arn: ctrail_str,
    /// durationSeconds
    pub duration_seconds: i64,
    /// externalId
    pub external_id: ctrail_str,
    /// sourceIdentity, of the request or of the response
    pub source_identity: ctrail_str,
    /// serialNumber: the MFA device that was used
    pub serial_number: ctrail_str,
    /// principalArn: the SAML provider
    pub principal_arn: ctrail_str,
    /// responseElements.provider, else providerId: of web identity
    pub provider: ctrail_str,
    /// sAMLAssertionID
    pub saml_assertion_id: ctrail_str,
    /// policyArns\[\].arn: they limit the session
    pub policy_arns: *const *const ctrail_str,
    pub policy_arn_count: usize,
    /// policy: likewise; NULL when absent
    pub policy: *const ctrail_policy,
    /// tags
    pub tags: *const *const ctrail_sts_tag,
    pub tag_count: usize,
    /// principalTags: an object, key by key; NULL when absent
    pub principal_tags: *const ctrail_value,
    /// incomingTransitiveTags: from the session that called
    pub incoming_transitive_tags: *const ctrail_value,
    /// transitiveTagKeys: tags that a next role gets too
    pub transitive_tag_keys: *const *const ctrail_str,
    pub transitive_tag_key_count: usize,
    /// responseElements.credentials; NULL when none were issued
    pub credentials: *const ctrail_sts_credentials,
    /// responseElements.assumedRoleUser; NULL when absent
    pub assumed_role_user: *const ctrail_sts_principal,
    /// responseElements.federatedUser; NULL when absent
    pub federated_user: *const ctrail_sts_principal,
    /// responseElements.sessionInfo, of GetScopedCredentials
    pub session_info: *const ctrail_sts_principal,
    /// responseElements.assumedPrincipal, of GetDelegatedAccessToken
    pub assumed_principal: ctrail_str,
    /// responseElements.subject, subjectFromWebIdentityToken
    pub subject: ctrail_str,
    /// responseElements.subjectType: "persistent"
    pub subject_type: ctrail_str,
    /// responseElements.issuer
    pub issuer: ctrail_str,
    /// responseElements.nameQualifier
    pub name_qualifier: ctrail_str,
    /// responseElements.audience; requestParameters.audience, of GetWebIdentityToken
    pub audience: *const *const ctrail_str,
    pub audience_count: usize,
    /// responseElements.packedPolicySize: percent of what fits
    pub packed_policy_size: i64,
    /// requestParameters.accessKeyId, of GetAccessKeyInfo
    pub access_key_id: ctrail_str,
    /// responseElements.account, of GetAccessKeyInfo
    pub account: ctrail_str,
}

/// Something that was found to be wrong, or cannot be shown.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_finding {
    /// what is wrong
    pub fault: ctrail_fault,
    /// of what: "log file", "digest", "chain", "file" or "folder"
    pub kind: ctrail_str,
    /// whose it is, as far as it is known
    pub account: ctrail_str,
    /// likewise
    pub region: ctrail_str,
    /// likewise
    pub trail: ctrail_str,
    /// of a digest its end, of a log file its name's, nanoseconds since 1970; or CTRAIL_ABSENT
    pub time: i64,
    /// in a few words of English
    pub detail: ctrail_str,
    /// errno, if it could not be read; or CTRAIL_ABSENT
    pub system_error: i64,
    /// of the file; absent if it is not there
    pub path: ctrail_str,
    /// its key in the bucket, if it is known
    pub object: ctrail_str,
}

/// The digests of a trail for one account and region; those written long after their time are a chain of their
/// own.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_chain {
    /// "123456789012"
    pub account: ctrail_str,
    /// "us-east-1"
    pub region: ctrail_str,
    /// its name
    pub trail: ctrail_str,
    /// 1: of digests that were written long after the time that they are for; 0
    pub backfill: ctrail_bool,
    /// what the digests are for, as far as they were looked at, nanoseconds since …
    pub from_time: i64,
    /// … 1970; or CTRAIL_ABSENT
    pub to_time: i64,
    /// 1: the oldest of them is the first that CloudTrail wrote for the trail; 0
    pub from_first_digest: ctrail_bool,
    /// how many there are
    pub digests: i64,
    /// that have a good signature
    pub digests_signed: i64,
    /// that only a digest after it could show, of which there is none: 0 or 1
    pub digests_linked: i64,
    /// log files that are as a proven digest says
    pub log_files_as_delivered: i64,
    /// that are as a digest says which is not proven
    pub log_files_unproven: i64,
    /// that are not as their digest says, or cannot be read
    pub log_files_not_as_named: i64,
    /// that are named, and not there
    pub log_files_missing: i64,
    /// that stand in other folders than CloudTrail wrote them to
    pub log_files_moved: i64,
}

/// All that was found.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_verdict {
    /// 1: there are digests, and no findings; 0
    pub as_delivered: ctrail_bool,
    /// in the order of account, region, trail, time and name
    pub findings: *const *const ctrail_finding,
    pub finding_count: usize,
    /// in the order of their names
    pub chains: *const *const ctrail_chain,
    pub chain_count: usize,
}

/// A file that was added.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctrail_verified_file {
    /// its path up to its name; the / at the end included
    pub folder: *const c_char,
    /// the rest of the path
    pub name: *const c_char,
    /// that a log file must have after inflating; UNPROVEN and PROVEN
    pub sha256: [u8; CTRAIL_SHA256_SIZE],
    /// the index in ctrail_verdict::chains of the digest that names it, if one does
    pub chain: i32,
    /// by its name
    pub kind: ctrail_file_kind,
    /// of a digest its end, of a log file when it was begun, by its name; or CTRAIL_ABSENT
    pub time: i64,
    /// when all chains are verified
    pub standing: ctrail_standing,
    /// 1: it has that hash, or is a proven digest; 0; CTRAIL_UNKNOWN: not verified
    pub as_delivered: ctrail_bool,
}

extern "C" {
    /// The credential that an event is about: of STS and of Systems Manager's GetAccessToken temporary ones; of
    /// IAM access keys, passwords, SSH keys, service-specific credentials and MFA devices; sign-ins; and tokens
    /// and roles' credentials of Identity Center. OK: *out is owned by the event. NONE: it is about none; *out is
    /// NULL then, as it is with all others. CTRAIL_ERR_MEMORY or CTRAIL_ERR_LIMIT, from a decoder too;
    /// CTRAIL_ERR_STATE if ctrail_options::fields does not name "decoded"; CTRAIL_ERR_ARGUMENT.
    pub fn ctrail_event_credential(event: *const ctrail_event, out: *mut *const ctrail_credential) -> ctrail_rc;

    /// The ways into instances that an event opens, one for each instance: keys that EC2 Instance Connect pushes
    /// to an instance or its serial console, and tunnels; sessions that Systems Manager starts or resumes, and
    /// commands; the password of Windows, which EC2's GetPasswordData gives. OK: *out has *count pointers, at
    /// least one, owned by the event. NONE: it opens none. Otherwise as ctrail_event_credential.
    pub fn ctrail_event_access(
        event: *const ctrail_event,
        out: *mut *const *const ctrail_access,
        count: *mut usize,
    ) -> ctrail_rc;

    /// The name of the table at an index, from 0: "events", "identities" …; NULL after the last one. Constant.
    pub fn ctrail_arrow_table(index: usize) -> *const c_char;

    /// Makes a stream. No file is opened before the first batch is asked for. OK: *out is to be released.
    /// CTRAIL_ERR_MEMORY; CTRAIL_ERR_ARGUMENT, with what is wrong in `message`, a buffer of `size` bytes, which
    /// may be NULL: it names a table or a column that there is not, or a column that is named twice.
    /// out-\>release is NULL then; `closed` is not called.
    pub fn ctrail_arrow_stream(
        out: *mut ArrowArrayStream,
        options: *const ctrail_arrow_options,
        message: *mut c_char,
        size: usize,
    ) -> ctrail_rc;

    /// The name of a code, "CTRAIL_ERR_GZIP". Constant; never NULL.
    pub fn ctrail_rc_name(rc: ctrail_rc) -> *const c_char;

    /// What a code means, in a few words of English. Constant; never NULL.
    pub fn ctrail_rc_message(rc: ctrail_rc) -> *const c_char;

    /// The version of the library that is running, "1.2.3".
    pub fn ctrail_version() -> *const c_char;

    /// Whether ctrail_reader_new accepts these options; NULL stands for the defaults. OK, or CTRAIL_ERR_ARGUMENT.
    /// *message, unless `message` is NULL, is set to a constant text that begins with the member that is wrong,
    /// "max_record_bytes is more than 268435456 (256 MiB)" or "filter.read_only is none of …"; to NULL when all
    /// are right.
    pub fn ctrail_options_check(options: *const ctrail_options, message: *mut *const c_char) -> ctrail_rc;

    /// The kind of a value; CTRAIL_KIND_ABSENT for NULL.
    pub fn ctrail_value_kind(value: *const ctrail_value) -> ctrail_kind;

    /// The text of a string (decoded), a number (as it was spelled), true, false or null; NULL for arrays and
    /// objects. *length, unless NULL, gets its length; text\[length\] is 0.
    pub fn ctrail_value_text(value: *const ctrail_value, length: *mut usize) -> *const c_char;

    /// The value of a number without fraction and exponent, or of a string that holds one. OK; NONE when it is
    /// anything else, does not fit into 64 bits, or is equal to CTRAIL_ABSENT: *out is CTRAIL_ABSENT then.
    pub fn ctrail_value_integer(value: *const ctrail_value, out: *mut i64) -> ctrail_rc;

    /// The double nearest to a number, or to a string that holds a JSON number; independent of the locale. OK;
    /// NONE when the value is anything else or too large for a double: *out is 0 then.
    pub fn ctrail_value_double(value: *const ctrail_value, out: *mut f64) -> ctrail_rc;

    /// 1 for true, the string "true", 1 and "1"; 0 for false, "false", 0 and "0"; the case of a string does not
    /// matter. CTRAIL_UNKNOWN for everything else.
    pub fn ctrail_value_flag(value: *const ctrail_value) -> ctrail_bool;

    /// How many members an object or elements an array has; 0 for all other kinds.
    pub fn ctrail_value_count(value: *const ctrail_value) -> usize;

    /// The member or element after `previous` (NULL: the first) of an object or array, or NULL at the end.
    /// `previous` must be a member or element of that very container.
    pub fn ctrail_value_next(container: *const ctrail_value, previous: *const ctrail_value) -> *const ctrail_value;

    /// The element of an array at an index, from 0; NULL if there is none, or for another kind. Takes as many
    /// steps as the index says: to go through an array, ctrail_value_next is faster.
    pub fn ctrail_value_at(array: *const ctrail_value, index: usize) -> *const ctrail_value;

    /// The key of a value that is an object's member, or NULL. A key may hold NULs: see ctrail_value_key_n.
    pub fn ctrail_value_key(member: *const ctrail_value) -> *const c_char;

    /// The same; *length as in ctrail_value_text.
    pub fn ctrail_value_key_n(member: *const ctrail_value, length: *mut usize) -> *const c_char;

    /// The last member of that name, or NULL.
    pub fn ctrail_value_get(object: *const ctrail_value, key: *const c_char) -> *const ctrail_value;

    /// The same, with a key of `length` bytes, which may hold NULs.
    pub fn ctrail_value_get_n(object: *const ctrail_value, key: *const c_char, length: usize) -> *const ctrail_value;

    /// The value at a path from `value`, or NULL. A path is made of names and indexes, "items\[0\].name"; a name
    /// that holds one of . \[ \] " \ or a NUL is written in brackets and quotes, "tags\[\"a.b\"\]", where \" \
    /// and \0 stand for a quote, a backslash and a NUL.
    pub fn ctrail_value_find(value: *const ctrail_value, path: *const c_char) -> *const ctrail_value;

    /// Writes a value as JSON on one line, numbers as in the record, strings with the escapes that they need. OK;
    /// STOPPED when `write` stopped it; CTRAIL_ERR_LIMIT, before anything was written, if it is nested deeper
    /// than 1,000; CTRAIL_ERR_ARGUMENT.
    pub fn ctrail_value_to_json(value: *const ctrail_value, write: ctrail_write_fn, user: *mut c_void) -> ctrail_rc;

    /// The name of a code: "type", "converted" …; "unknown" for any other number. Constant.
    pub fn ctrail_problem_name(code: ctrail_problem_code) -> *const c_char;

    /// The name of an origin: "root", "iam-user", "assumed-role" …; "unknown" for any other number. Constant.
    pub fn ctrail_origin_name(origin: ctrail_origin) -> *const c_char;

    /// The whole record as a value, an object: every member, documented or not, is reached from here.
    pub fn ctrail_event_record(event: *const ctrail_event) -> *const ctrail_value;

    /// Parses JSON that is in a string of the event, such as a policy document. OK: *out is its value, owned by
    /// the event; a second call gives the same. NONE: not a string, or the string is not valid JSON; *out is NULL
    /// then, as it is with CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT (options.max_depth holds for it too) and
    /// CTRAIL_ERR_ARGUMENT. `string` must be a value of that event, or inside one that this function gave.
    pub fn ctrail_event_parse_text(
        event: *const ctrail_event,
        string: *const ctrail_value,
        out: *mut *const ctrail_value,
    ) -> ctrail_rc;

    /// What an event is about, as CloudTrail's Event history lists it: the record's own `resources` (their ARN,
    /// or their ARNPrefix), then what the decoders found, each name once; last come names that are already listed
    /// with another type, as when a key pair has the name of an instance. OK: *out has *count pointers, owned by
    /// the event, and is NULL for none. CTRAIL_ERR_MEMORY or CTRAIL_ERR_LIMIT, from a decoder too.
    pub fn ctrail_event_resources(
        event: *const ctrail_event,
        out: *mut *const *const ctrail_named_resource,
        count: *mut usize,
    ) -> ctrail_rc;

    /// The name of the decoder at an index, from 0: "ec2", "instanceConnect" …; NULL after the last one. It is
    /// also the name of its struct's schema, and of its member in the JSON of ctrail_event_to_json. Constant.
    pub fn ctrail_decoder_name(index: usize) -> *const c_char;

    /// Runs the decoder of that name, for callers that know no service at compile time. OK: *out is a struct that
    /// *schema describes, owned by the event. NONE: it is another service's event, or there is no such decoder.
    /// Otherwise as ctrail_ec2_decode; both are NULL unless it is OK. `schema` may be NULL.
    pub fn ctrail_event_decode(
        event: *const ctrail_event,
        name: *const c_char,
        schema: *mut *const ctrail_schema,
        out: *mut *const c_void,
    ) -> ctrail_rc;

    /// Reads the details, once. OK: *out is owned by the event. CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT. What cannot
    /// be read becomes one of the event's problems.
    pub fn ctrail_event_details(event: *const ctrail_event, out: *mut *const ctrail_details) -> ctrail_rc;

    /// Reads `count` fields in one call: out\[i\] is the text of the value at paths\[i\] ("userIdentity.arn") in
    /// the record; it is absent if there is no such value, or if it is null, an array or an object. Returns OK.
    pub fn ctrail_event_fields(
        event: *const ctrail_event,
        paths: *const *const c_char,
        count: usize,
        out: *mut ctrail_str,
    ) -> ctrail_rc;

    /// What the library adds to the event, as a value: the object that ctrail_event_to_json writes as `decoded`,
    /// whose members are found by path as those of the record are. Runs the decoders, once; problems are those
    /// known by then. OK: *out is owned by the event. CTRAIL_ERR_MEMORY; CTRAIL_ERR_LIMIT, from a decoder too,
    /// which `problems` says, or for a record that is nested deeper than 1,000; *out is NULL then.
    pub fn ctrail_event_decoded(event: *const ctrail_event, out: *mut *const ctrail_value) -> ctrail_rc;

    /// A copy that depends on no reader: it is parsed again from the bytes in `raw`, and decoded anew on request.
    /// Any thread may use it, one at a time. `allocator` (NULL: malloc) is copied; its `user` must outlive the
    /// event. OK: *out is to be freed by ctrail_event_free. CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT,
    /// CTRAIL_ERR_ARGUMENT, with NULL in *out.
    pub fn ctrail_event_dup(
        event: *const ctrail_event,
        allocator: *const ctrail_allocator,
        out: *mut *mut ctrail_event,
    ) -> ctrail_rc;

    /// Makes an event again of what was kept of one, its bytes `raw`, `offset` and `record`, for who gathers many
    /// events and may look at few of them. `options`: NULL, or those of the reader; the filter is not asked. It
    /// is then as a copy: *out is to be freed by ctrail_event_free. CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT,
    /// CTRAIL_ERR_ARGUMENT, and for bytes that are no record of their own the code with which a reader skips
    /// them, with NULL in *out.
    pub fn ctrail_event_restore(
        raw: *const c_char,
        size: usize,
        offset: u64,
        record: u64,
        options: *const ctrail_options,
        out: *mut *mut ctrail_event,
    ) -> ctrail_rc;

    /// Frees what ctrail_event_dup or ctrail_event_restore made. NULL does nothing. It must not be called with a
    /// reader's own events.
    pub fn ctrail_event_free(event: *mut ctrail_event);

    /// Writes the event as one JSON object on one line, without a newline: every member of the record as it came,
    /// and last `decoded`, with all that the library adds: eventTimeNs, origin, temporaryCredentials,
    /// byAwsService, userName, problems, and what each decoder found, by its name (docs/formats.md). The record's
    /// strings and numbers are copied byte by byte, but invalid UTF-8 and lone surrogates become U+FFFD; white
    /// space between them is left out. So the output is again a CloudTrail record. A member `decoded` of the
    /// record is replaced. If it has a member that is never written here, or says something else of the five
    /// first, that is a problem (CTRAIL_PROBLEM_DECODED), and CTRAIL_JSON_NO_DECODED keeps it; otherwise it is
    /// taken for this library's own, which no flag keeps. OK; STOPPED when `write` stopped it;
    /// CTRAIL_ERR_ARGUMENT for unknown flags, or for the last two together; CTRAIL_ERR_STATE from inside `write`;
    /// CTRAIL_ERR_LIMIT if only some fields were read (ctrail_options::fields), nested deeper than 1,000;
    /// CTRAIL_ERR_MEMORY, from a decoder too, before anything was written. What a decoder could not read within
    /// the limit on memory is left out, and so are details that are nested deeper than 1,000; `problems` says so
    /// (CTRAIL_PROBLEM_LIMIT).
    pub fn ctrail_event_to_json(
        event: *const ctrail_event,
        flags: u32,
        write: ctrail_write_fn,
        user: *mut c_void,
    ) -> ctrail_rc;

    /// Makes a reader without an input. options: NULL for the defaults. OK: *out is to be freed by
    /// ctrail_reader_free. CTRAIL_ERR_MEMORY, and CTRAIL_ERR_ARGUMENT for an option out of its range, with NULL
    /// in *out: ctrail_options_check says which.
    pub fn ctrail_reader_new(out: *mut *mut ctrail_reader, options: *const ctrail_options) -> ctrail_rc;

    /// Frees the reader and its event, and closes the file that it opened. NULL does nothing.
    pub fn ctrail_reader_free(reader: *mut ctrail_reader);

    /// Discards input, errors, counts and position, as in a new reader; keeps options and memory. OK;
    /// CTRAIL_ERR_STATE inside a callback.
    pub fn ctrail_reader_reset(reader: *mut ctrail_reader) -> ctrail_rc;

    /// Starts to read a file; "-" is standard input. It first does what reset does, so that one reader can read
    /// many files, one after the other. `path` is copied. The file is closed at its end, or by the next call of
    /// open, source, parse, reset or free. OK; CTRAIL_ERR_STATE as reset; CTRAIL_ERR_MEMORY; CTRAIL_ERR_IO: see
    /// ctrail_reader_error; for a directory next and run return it.
    pub fn ctrail_reader_open(reader: *mut ctrail_reader, path: *const c_char) -> ctrail_rc;

    /// Starts to read through a callback, which is called from next and run, and gets `user`. Otherwise as open.
    /// OK; CTRAIL_ERR_STATE as reset.
    pub fn ctrail_reader_source(reader: *mut ctrail_reader, read: ctrail_read_fn, user: *mut c_void) -> ctrail_rc;

    /// Gives the reader the next bytes of its input: next and run read them, and return MORE when they have read
    /// all. The bytes are not copied and must stay unchanged until then; feeding again earlier is
    /// CTRAIL_ERR_STATE. The first feed of a new or reset reader starts an input. OK; CTRAIL_ERR_STATE, also for
    /// a reader with a file or source, or after finish; the error that ended the input.
    pub fn ctrail_reader_feed(reader: *mut ctrail_reader, bytes: *const c_void, size: usize) -> ctrail_rc;

    /// Ends the input: no more bytes will be fed. After the last event next returns END, or an error if the input
    /// is incomplete, instead of MORE. Returns as feed.
    pub fn ctrail_reader_finish(reader: *mut ctrail_reader) -> ctrail_rc;

    /// Reads the next event. OK: *out is set. SKIPPED: something could not be read, ctrail_reader_error says what
    /// and where, and next may be called again. MORE, END, or an error below 0; CTRAIL_ERR_STATE without an input
    /// or inside a callback; STOPPED when the reader was freed inside one. *out is NULL unless it returns OK.
    pub fn ctrail_reader_next(reader: *mut ctrail_reader, out: *mut *const ctrail_event) -> ctrail_rc;

    /// Reads on, and calls the callbacks with `user`, until END, MORE, an error below 0, or STOPPED; run again
    /// goes on. CTRAIL_ERR_STATE as next.
    pub fn ctrail_reader_run(
        reader: *mut ctrail_reader,
        handlers: *const ctrail_handlers,
        user: *mut c_void,
    ) -> ctrail_rc;

    /// Reads an input that is whole in memory: reset, feed, finish and next in one call; returns as they do. If
    /// it holds more than one record, next gives the others; the bytes must stay unchanged until then.
    pub fn ctrail_reader_parse(
        reader: *mut ctrail_reader,
        bytes: *const c_void,
        size: usize,
        out: *mut *const ctrail_event,
    ) -> ctrail_rc;

    /// The last error or skipped record of this input, also when others have been read since; code CTRAIL_OK if
    /// there was none. Never NULL for a reader. Valid until the next call that ends an event's life.
    pub fn ctrail_reader_error(reader: *const ctrail_reader) -> *const ctrail_error;

    /// The container that was read last in this input.
    pub fn ctrail_reader_container(reader: *const ctrail_reader) -> ctrail_container;

    /// The name of a container: "log file"; "unknown" for any other number. Constant.
    pub fn ctrail_container_name(container: ctrail_container) -> *const c_char;

    /// Counts the records of the current input so far. May be called inside callbacks. OK; CTRAIL_ERR_ARGUMENT,
    /// also for a size that no version has had.
    pub fn ctrail_reader_counts(reader: *const ctrail_reader, out: *mut ctrail_counts) -> ctrail_rc;

    /// How many bytes of the input have been read so far, compressed ones if it is compressed. For showing
    /// progress.
    pub fn ctrail_reader_position(reader: *const ctrail_reader) -> u64;

    /// Writes the SHA-256 of the current input into the 32 bytes at `out`: of its bytes after inflating, and of
    /// no others than those that were read. So it is of what the events were read from, even if a file changes
    /// meanwhile. OK; after END only, and only with CTRAIL_OPTION_SHA256: CTRAIL_ERR_STATE otherwise.
    /// CTRAIL_ERR_GZIP_TRAILING, with the hash nevertheless, if anything follows the first member of a gzip
    /// stream, another member or zero padding included: a reader takes both, and CloudTrail writes neither.
    /// CTRAIL_ERR_ARGUMENT.
    pub fn ctrail_reader_sha256(reader: *const ctrail_reader, out: *mut u8) -> ctrail_rc;

    /// Reads the rest of the input without looking for records in it, for its hash, or to know that it is whole.
    /// END; MORE, or an error below 0; CTRAIL_ERR_STATE as next. The input is given up with the first call: next
    /// and run return CTRAIL_ERR_STATE then, and END or the error once drain has returned that.
    pub fn ctrail_reader_drain(reader: *mut ctrail_reader) -> ctrail_rc;

    /// Reads an RFC 3339 time, "2016-05-20T08:27:45.5+02:00", into nanoseconds since 1970-01-01T00:00:00Z.
    /// CTRAIL_NONE, with CTRAIL_ABSENT in *out, if it is not such a time, or outside of what 64 bits of
    /// nanoseconds hold: 1677-09-21T00:12:43.145224193Z to 2262-04-11T23:47:16.854775807Z.
    pub fn ctrail_time_parse(text: *const c_char, length: usize, out: *mut i64) -> ctrail_rc;

    /// Writes a time as "2016-05-20T08:27:45Z", with as many decimals as it needs, and a final 0, into `out`, a
    /// buffer of `size` bytes: CTRAIL_TIME_SIZE always suffices. Returns the length; 0, with an empty string in
    /// `out`, if the buffer is too small or the time is CTRAIL_ABSENT.
    pub fn ctrail_time_format(nanoseconds: i64, out: *mut c_char, size: usize) -> usize;

    /// Reads the key in S3, or the path, of a log file: what follows its last slash is
    /// ACCOUNT_CloudTrail_REGION_YYYYMMDDTHHMMZ_UNIQUE.json.gz, with or without .gz. OK; NONE, with nothing in
    /// *out, for any other name, also that of a digest or of Insights events; CTRAIL_ERR_ARGUMENT.
    pub fn ctrail_trail_key_parse(key: *const c_char, length: usize, out: *mut ctrail_trail_key) -> ctrail_rc;

    /// Whether all records of that file are older than `since`, nanoseconds since 1970, since it was delivered
    /// before: 1, 0, or CTRAIL_UNKNOWN for any other name. Such a file need not be opened for a filter with that
    /// `since`.
    pub fn ctrail_trail_key_is_before(key: *const c_char, length: usize, since: i64) -> ctrail_bool;

    /// The schema of that name, or NULL: "event", "details", "sshKey", "verdict" (verification.h), "credential"
    /// and "access" (access.h), and one for each service's decoder, "ec2" and "instanceConnect". Those of the
    /// structs in them are found through ctrail_field::schema.
    pub fn ctrail_schema_find(name: *const c_char) -> *const ctrail_schema;

    /// The name of a schema.
    pub fn ctrail_schema_name(schema: *const ctrail_schema) -> *const c_char;

    /// How many fields a schema has.
    pub fn ctrail_schema_count(schema: *const ctrail_schema) -> usize;

    /// The field at an index, from 0; NULL after the last one.
    pub fn ctrail_schema_field(schema: *const ctrail_schema, index: usize) -> *const ctrail_field;

    /// Reads a digest file from its bytes as stored, gzip or plain, which are not needed afterwards. `allocator`
    /// (NULL: malloc) is copied; its `user` must outlive the digest. OK: *out is to be freed by
    /// ctrail_digest_free. CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT; and with *message, unless `message` is NULL,
    /// set to a constant text that says what is wrong: CTRAIL_ERR_JSON for what is no digest file, also if a
    /// member that digests have is absent, of the wrong type or there twice; the codes with which a reader ends
    /// for broken gzip; CTRAIL_ERR_GZIP_TRAILING for anything after the first member of the gzip stream;
    /// CTRAIL_ERR_LIMIT for more than 64 MiB after inflating. *out is NULL then.
    pub fn ctrail_digest_parse(
        bytes: *const c_void,
        size: usize,
        allocator: *const ctrail_allocator,
        out: *mut *mut ctrail_digest,
        message: *mut *const c_char,
    ) -> ctrail_rc;

    /// Frees a digest. NULL does nothing.
    pub fn ctrail_digest_free(digest: *mut ctrail_digest);

    /// Reads the answer of `aws s3api head-object`, JSON with a member "Metadata". Memory and results as
    /// ctrail_digest_parse; *out is to be freed by ctrail_digest_metadata_free.
    pub fn ctrail_digest_metadata_parse(
        bytes: *const c_void,
        size: usize,
        allocator: *const ctrail_allocator,
        out: *mut *mut ctrail_digest_metadata,
        message: *mut *const c_char,
    ) -> ctrail_rc;

    /// Frees metadata. NULL does nothing.
    pub fn ctrail_digest_metadata_free(metadata: *mut ctrail_digest_metadata);

    /// Reads the answer of `aws cloudtrail list-public-keys`, JSON with a member "PublicKeyList". A key that
    /// cannot be used is listed with a problem. Memory and results as ctrail_digest_parse; *out is to be freed by
    /// ctrail_public_keys_free.
    pub fn ctrail_public_keys_parse(
        bytes: *const c_void,
        size: usize,
        allocator: *const ctrail_allocator,
        out: *mut *mut ctrail_public_keys,
        message: *mut *const c_char,
    ) -> ctrail_rc;

    /// Frees keys. NULL does nothing.
    pub fn ctrail_public_keys_free(keys: *mut ctrail_public_keys);

    /// Whether these bytes were signed with the key, by RSASSA-PKCS1-v1_5 with SHA-256: 1 or 0. CTRAIL_UNKNOWN
    /// for NULL and for a key that cannot be used. The signature must be as long as the modulus; its padding is
    /// compared as a whole.
    pub fn ctrail_public_key_verify(
        key: *const ctrail_public_key,
        bytes: *const c_void,
        size: usize,
        signature: *const c_void,
        signature_size: usize,
    ) -> ctrail_bool;

    /// What a signature shows, in a few words of English. Constant; never NULL.
    pub fn ctrail_signature_message(signature: ctrail_signature) -> *const c_char;

    /// Checks a digest's signature, given in hexadecimal digits. The key must have been valid at some time
    /// between the digest's start and an hour after its end; or for a backfill digest, within an hour of
    /// `signed_ns`, when its metadata say that it was written (CTRAIL_ABSENT for all others). `*key`, unless
    /// `key` is NULL, is set to the key that has the digest's fingerprint, or NULL.
    pub fn ctrail_digest_check(
        digest: *const ctrail_digest,
        keys: *const ctrail_public_keys,
        signature: *const c_char,
        length: usize,
        signed_ns: i64,
        key: *mut *const ctrail_public_key,
    ) -> ctrail_signature;

    /// Decodes an event of EC2. OK; NONE for another service's event; CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT. A
    /// second call gives the same pointer.
    pub fn ctrail_ec2_decode(event: *const ctrail_event, out: *mut *const ctrail_ec2) -> ctrail_rc;

    /// The request as a struct with the names and the nesting of the API Reference: of a write its own, which
    /// ec2_model.h declares with a getter for each; of a read a ctrail_ec2_read_request. request_type says which.
    /// It is made when it is first asked for, and lives as long as the event; a second call gives the same
    /// pointer. NULL when the type is NONE; with another type NULL says that there is no memory, or that the
    /// reader's limit on it is met. What has another type in the record than in the API is absent, and a problem
    /// of the event.
    pub fn ctrail_ec2_request(ec2: *const ctrail_ec2) -> *const c_void;

    /// The response likewise, by response_type; of a write that returns nothing else a
    /// ctrail_ec2_returned_response.
    pub fn ctrail_ec2_response(ec2: *const ctrail_ec2) -> *const c_void;

    /// All actions of EC2 in the model of AWS's SDK, by index, sorted by name. The list, and so the indexes, may
    /// change with each version of the library. Events of actions that are not in it are decoded too.
    pub fn ctrail_ec2_action_count() -> usize;

    /// The index of the action of that name. OK; NONE, and the count in *out; CTRAIL_ERR_ARGUMENT without `out`.
    pub fn ctrail_ec2_action_find(name: *const c_char, length: usize, out: *mut usize) -> ctrail_rc;

    /// The name at an index: "RunInstances". Constant; NULL if index \>= count.
    pub fn ctrail_ec2_action_name(index: usize) -> *const c_char;

    /// Whether it changes anything; CTRAIL_EC2_WRITE if index \>= count.
    pub fn ctrail_ec2_action_access(index: usize) -> ctrail_ec2_access;

    /// The dialect that CloudTrail is expected to use for it; CTRAIL_EC2_DIALECT_NONE if index \>= count.
    pub fn ctrail_ec2_action_dialect(index: usize) -> ctrail_ec2_dialect;

    /// Lists the paths of ids in an action's request, and in its response if it is a write. The names are those
    /// of the model; the legacy dialect's names of lists are not documented by AWS, and are taken from real
    /// records. OK; STOPPED when `each` stopped it; CTRAIL_ERR_ARGUMENT if index \>= count.
    pub fn ctrail_ec2_action_paths(index: usize, each: ctrail_ec2_path_fn, user: *mut c_void) -> ctrail_rc;

    /// Decodes an event of EC2 Instance Connect; returns as ctrail_ec2_decode.
    pub fn ctrail_ec2_instance_connect_decode(
        event: *const ctrail_event,
        out: *mut *const ctrail_ec2_instance_connect,
    ) -> ctrail_rc;

    /// Decodes an event of IAM; returns as ctrail_ec2_decode.
    pub fn ctrail_iam_decode(event: *const ctrail_event, out: *mut *const ctrail_iam) -> ctrail_rc;

    /// Compiles the pattern in text\[0 .. length), which is not needed afterwards. It never changes, and any
    /// number of threads may use it at once. OK: *out is to be freed by ctrail_pattern_free. CTRAIL_ERR_ARGUMENT
    /// for what is no pattern: *error, unless `error` is NULL, says why and where. CTRAIL_ERR_MEMORY. *out is
    /// NULL then.
    pub fn ctrail_pattern_compile(
        text: *const c_char,
        length: usize,
        out: *mut *mut ctrail_pattern,
        error: *mut ctrail_pattern_error,
    ) -> ctrail_rc;

    /// The same with an allocator (NULL: malloc), which is copied; its `user` must outlive the pattern.
    pub fn ctrail_pattern_compile_with(
        text: *const c_char,
        length: usize,
        allocator: *const ctrail_allocator,
        out: *mut *mut ctrail_pattern,
        error: *mut ctrail_pattern_error,
    ) -> ctrail_rc;

    /// Frees a pattern, which no reader or list of patterns may use any more. NULL does nothing.
    pub fn ctrail_pattern_free(pattern: *mut ctrail_pattern);

    /// Whether the event matches: 1 or 0. CTRAIL_UNKNOWN when that cannot be told: an argument is NULL, the
    /// record is nested deeper than 1,000, or the pattern asks for `decoded` and there is no memory for it.
    /// Decoders are run for `decoded` only.
    pub fn ctrail_pattern_match(pattern: *const ctrail_pattern, event: *const ctrail_event) -> ctrail_bool;

    /// Makes an index of `count` patterns, which are not copied and must outlive it; list\[i\] may be given
    /// again. It never changes, and any number of threads may use it at once. `allocator` (NULL: malloc) is
    /// copied. OK: *out is to be freed by ctrail_patterns_free. CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT, with NULL
    /// in *out.
    pub fn ctrail_patterns_new(
        list: *const *const ctrail_pattern,
        count: usize,
        allocator: *const ctrail_allocator,
        out: *mut *mut ctrail_patterns,
    ) -> ctrail_rc;

    /// Frees the index, and not its patterns. NULL does nothing.
    pub fn ctrail_patterns_free(patterns: *mut ctrail_patterns);

    /// Says which of the patterns the event matches: their indexes in the list, in ascending order, are written
    /// to `matching`, which has room for as many as there are patterns, and their number to *count. Patterns that
    /// ask for other event names or sources, as strings or beginnings, take no time. OK. CTRAIL_ERR_LIMIT: some
    /// could not be judged, as ctrail_pattern_match says, and are not listed. CTRAIL_ERR_MEMORY,
    /// CTRAIL_ERR_ARGUMENT: none is.
    pub fn ctrail_patterns_match(
        patterns: *const ctrail_patterns,
        event: *const ctrail_event,
        matching: *mut usize,
        count: *mut usize,
    ) -> ctrail_rc;

    /// Decodes an event of sign-in; returns as ctrail_ec2_decode.
    pub fn ctrail_signin_decode(event: *const ctrail_event, out: *mut *const ctrail_signin) -> ctrail_rc;

    /// Parses a key. OK, also for a text that is not a valid key: see ctrail_ssh_key::valid. CTRAIL_ERR_MEMORY,
    /// CTRAIL_ERR_ARGUMENT. The text and `allocator` (NULL: malloc) are copied; the allocator's `user` must
    /// outlive the key. *out is to be freed by ctrail_ssh_key_free.
    pub fn ctrail_ssh_key_parse(
        text: *const c_char,
        length: usize,
        allocator: *const ctrail_allocator,
        out: *mut *mut ctrail_ssh_key,
    ) -> ctrail_rc;

    /// Frees a key that ctrail_ssh_key_parse made, and no other. NULL does nothing.
    pub fn ctrail_ssh_key_free(key: *mut ctrail_ssh_key);

    /// Decodes an event of Systems Manager; returns as ctrail_ec2_decode.
    pub fn ctrail_ssm_decode(event: *const ctrail_event, out: *mut *const ctrail_ssm) -> ctrail_rc;

    /// Decodes an event of STS; returns as ctrail_ec2_decode.
    pub fn ctrail_sts_decode(event: *const ctrail_event, out: *mut *const ctrail_sts) -> ctrail_rc;

    /// The name of a fault, "changed", "wrong-signature"; "unknown" for any other number. Constant.
    pub fn ctrail_fault_name(fault: ctrail_fault) -> *const c_char;

    /// Makes a verification of nothing. `allocator` (NULL: malloc) is copied; its `user` must outlive it. OK:
    /// *out is to be freed by ctrail_verification_free; CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT.
    pub fn ctrail_verification_new(out: *mut *mut ctrail_verification, allocator: *const ctrail_allocator)
        -> ctrail_rc;

    /// Frees it, with its verdict. NULL does nothing.
    pub fn ctrail_verification_free(verification: *mut ctrail_verification);

    /// Why a function returned an error last: the path, the errno, and what is wrong. NULL for NULL.
    pub fn ctrail_verification_error(verification: *const ctrail_verification) -> *const ctrail_error;

    /// Reads public keys from a file with the answer of `aws cloudtrail list-public-keys`; is called again for
    /// each region. *out, unless `out` is NULL, is set to the keys, some of which may have a problem (digest.h);
    /// they are the verification's. OK; CTRAIL_ERR_IO; as ctrail_public_keys_parse; after start CTRAIL_ERR_STATE.
    pub fn ctrail_verification_add_keys(
        verification: *mut ctrail_verification,
        path: *const c_char,
        out: *mut *const ctrail_public_keys,
    ) -> ctrail_rc;

    /// Adds a file; nothing is opened yet. `inside`: how many bytes of the path lead to the copy, whose folders
    /// may have any name. OK; NONE for the metadata of a digest, NAME.head.json, which are found beside it;
    /// CTRAIL_ERR_MEMORY; CTRAIL_ERR_ARGUMENT, also for "-"; after start CTRAIL_ERR_STATE.
    pub fn ctrail_verification_add_file(
        verification: *mut ctrail_verification,
        path: *const c_char,
        inside: usize,
    ) -> ctrail_rc;

    /// Adds the files in a folder and in those inside of it whose names end in .json, .gz, .ndjson or .jsonl,
    /// nothing hidden. Links to folders are not followed; they, and folders that cannot be read, are findings.
    /// OK; CTRAIL_ERR_IO if the folder itself cannot be read; CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT; after start
    /// CTRAIL_ERR_STATE.
    pub fn ctrail_verification_add_folder(verification: *mut ctrail_verification, path: *const c_char) -> ctrail_rc;

    /// Verifies only what was delivered in since \<= time \< until, nanoseconds since 1970; CTRAIL_ABSENT: no
    /// bound. With `until` digests must go so far. OK; CTRAIL_ERR_ARGUMENT; after start CTRAIL_ERR_STATE.
    pub fn ctrail_verification_set_times(verification: *mut ctrail_verification, since: i64, until: i64) -> ctrail_rc;

    /// Whether the newest digest of a chain is taken for proven without a signature, if none is known: 1, or 0 as
    /// by default. OK; CTRAIL_ERR_ARGUMENT; after start CTRAIL_ERR_STATE.
    pub fn ctrail_verification_set_linked(verification: *mut ctrail_verification, accept: ctrail_bool) -> ctrail_rc;

    /// Lets several threads verify chains, or files, at once: ctrail_verification_chain and
    /// ctrail_verification_file may then be called at the same time, each index once. They call `lock` and
    /// `unlock`, of one mutex, around what they share. The allocator is called from those threads. OK;
    /// CTRAIL_ERR_ARGUMENT; after start CTRAIL_ERR_STATE.
    pub fn ctrail_verification_set_lock(
        verification: *mut ctrail_verification,
        lock: Option<unsafe extern "C" fn(user: *mut c_void)>,
        unlock: Option<unsafe extern "C" fn(user: *mut c_void)>,
        user: *mut c_void,
    ) -> ctrail_rc;

    /// Verifies all that was added: start, each chain, each file, and end. Returns as they do.
    pub fn ctrail_verification_run(
        verification: *mut ctrail_verification,
        out: *mut *const ctrail_verdict,
    ) -> ctrail_rc;

    /// Begins: nothing is added afterwards. OK; CTRAIL_ERR_MEMORY; CTRAIL_ERR_ARGUMENT; the second time
    /// CTRAIL_ERR_STATE.
    pub fn ctrail_verification_start(verification: *mut ctrail_verification) -> ctrail_rc;

    /// Verifies the digests of the chain at an index, from 0. OK, whatever is found; NONE after the last one;
    /// CTRAIL_ERR_MEMORY, which is final; CTRAIL_ERR_ARGUMENT; CTRAIL_ERR_STATE unless started.
    pub fn ctrail_verification_chain(verification: *mut ctrail_verification, index: usize) -> ctrail_rc;

    /// Reads the file at an index, from 0, if a digest names it, and compares its hash: when all chains are
    /// verified. *read, unless `read` is NULL, is set to how many bytes it has as stored, 0 if it was not read.
    /// Returns as ctrail_verification_chain.
    pub fn ctrail_verification_file(verification: *mut ctrail_verification, index: usize, read: *mut u64) -> ctrail_rc;

    /// Ends: *out is the verdict, which lives as long as the verification. OK; CTRAIL_ERR_MEMORY;
    /// CTRAIL_ERR_ARGUMENT; CTRAIL_ERR_STATE unless started. The second time it gives the same.
    pub fn ctrail_verification_end(
        verification: *mut ctrail_verification,
        out: *mut *const ctrail_verdict,
    ) -> ctrail_rc;

    /// The file at an index, from 0, in the order of their names; NULL after the last one, and unless started.
    pub fn ctrail_verification_at(
        verification: *const ctrail_verification,
        index: usize,
    ) -> *const ctrail_verified_file;

    /// The file that was added with this path, or NULL; likewise.
    pub fn ctrail_verification_find(
        verification: *const ctrail_verification,
        path: *const c_char,
    ) -> *const ctrail_verified_file;

}
