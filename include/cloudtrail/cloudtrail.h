/*
 * libcloudtrail: AWS CloudTrail events as C structs.
 *
 * A reader takes bytes (a file, a read callback, memory, or chunks of any size; plain or gzip) and
 * gives one event after the other, in a loop (ctrail_reader_next) or through callbacks
 * (ctrail_reader_run). The decoders of single services, ec2.h, ec2_instance_connect.h, sts.h, ssm.h, signin.h and
 * iam.h, read more out of an event when they are called.
 *
 *   LIFETIME   An event, and everything that it points to, lives until next, run, parse, drain, feed, finish, open,
 *              source, reset or free is called on its reader. ctrail_event_dup makes one that stays.
 *              The result of a decoder lives as long as its event.
 *   THREADS    There is no global state. One reader, and the events that came from it, belong to one
 *              thread at a time; different readers never meet.
 *   CALLBACKS  Inside a callback of a reader, or of ctrail_event_to_json, the functions listed under
 *              LIFETIME return CTRAIL_ERR_STATE for that reader; every other function that takes an event may
 *              be called. A reader, or a copy of an event, that is freed inside a callback is released when the
 *              call that ran the callback returns; next and run then return CTRAIL_STOPPED.
 *   LISTS      A list is an array of pointers, followed by a member with its count: `resources` and
 *              `resource_count`. No pointer in it is NULL; the array itself may be NULL when the count is 0.
 *   NULL       For a NULL handle, event, value or output a function returns CTRAIL_ERR_ARGUMENT, CTRAIL_NONE,
 *              NULL, 0 or CTRAIL_ABSENT, as its type allows; it never crashes.
 *   ABI        Structs that the library owns only ever grow at their end. Structs that the caller fills
 *              start with their size, but for ctrail_allocator, which never grows; in them 0 and NULL mean the default.
 * A struct of a newer header is accepted if the members that the library does not know are 0, one of an older header if
 * a release had its size; any other size is CTRAIL_ERR_ARGUMENT. Enumerations are int32_t.
 *
 * All of it in one loop, which also sees a file that cannot be opened:
 *
 *     ctrail_rc rc = ctrail_reader_open(reader, path);
 *     while (rc == CTRAIL_OK || rc == CTRAIL_SKIPPED) {
 *         rc = ctrail_reader_next(reader, &event);
 *         if (rc == CTRAIL_OK)
 *             use(event);
 *         else if (rc != CTRAIL_END)
 *             complain(ctrail_reader_error(reader));
 *     }
 *
 * The library never prints, aborts, or exits, and needs no initialisation and no locale.
 */
#ifndef CLOUDTRAIL_CLOUDTRAIL_H
#define CLOUDTRAIL_CLOUDTRAIL_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "cloudtrail/version.h"

#if defined(CTRAIL_API)
/* The build that compiles the library has set it. */
#elif defined(__GNUC__)
#define CTRAIL_API __attribute__((visibility("default")))
#else
#define CTRAIL_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Basic types ------------------------------------------------------------------------------ */

/* Text in UTF-8, which may hold NUL bytes. ptr[len] is 0. Absent (or null in the record): ptr is NULL, which
 * printf's %s does not take. */
typedef struct ctrail_str {
    const char *ptr; /* NULL when absent */
    size_t len;      /* bytes, without the 0 after them */
} ctrail_str;

/* Whether `str` is equal to `text`; an absent one never is. For convenience: a binding need not have it. */
static inline int ctrail_str_equal(ctrail_str str, const char *text) {
    return str.ptr && text && strlen(text) == str.len && memcmp(str.ptr, text, str.len) == 0;
}

/* `str` as a C string, or `other` when it is absent: ctrail_str_or(event->user_name, "-"). For convenience. */
static inline const char *ctrail_str_or(ctrail_str str, const char *other) {
    return str.ptr ? str.ptr : other;
}

/* 1: true; 0: false; CTRAIL_UNKNOWN: the record does not say. */
typedef int32_t ctrail_bool; /* compare with > 0: unknown is not true */
#define CTRAIL_UNKNOWN (-1)  /* a ctrail_bool that the record does not give */

/* An integer, or a time in nanoseconds since 1970-01-01T00:00:00Z, that the record does not give. */
#define CTRAIL_ABSENT INT64_MIN

/* ---- Result codes ----------------------------------------------------------------------------- */

/*
 * 0: success. Above 0: a condition to handle, after which reading can go on. Below 0: an error. Errors of a reader's
 * input are final: the reader returns them again until ctrail_reader_reset, _open, _source or _parse is called.
 * For a record that could not be read a function returns CTRAIL_SKIPPED, and ctrail_error::code says why.
 */
typedef int32_t ctrail_rc;
enum {
    CTRAIL_OK = 0,      /* done */
    CTRAIL_END = 1,     /* the input is at its end, and all of it was read */
    CTRAIL_MORE = 2,    /* feed more bytes, or call finish; or: the source has none for now, call again later */
    CTRAIL_STOPPED = 3, /* a callback asked to stop; run again goes on */
    CTRAIL_SKIPPED = 4, /* a record, or some bytes, could not be read: see ctrail_reader_error; go on */
    CTRAIL_NONE = 5,    /* there is no such value: another service's event, a path without a value */

    CTRAIL_ERR_MEMORY = -1,         /* the allocator gave NULL */
    CTRAIL_ERR_ARGUMENT = -2,       /* a NULL, or a value out of its range */
    CTRAIL_ERR_STATE = -3,          /* not allowed now: inside a callback, without an input, after finish */
    CTRAIL_ERR_IO = -4,             /* open or read failed: see ctrail_error::system_error */
    CTRAIL_ERR_GZIP = -5,           /* damaged gzip data */
    CTRAIL_ERR_LIMIT = -6,          /* over a limit of the options: of inflated bytes (final), of memory for one record
                                       (ctrail_error::code), or for a decoder */
    CTRAIL_ERR_TRUNCATED = -7,      /* the input ends inside a record or its container; in ctrail_error::code also: a
                                       string ends inside the record that it holds */
    CTRAIL_ERR_GZIP_TRUNCATED = -8, /* the input ends inside a gzip stream */
    CTRAIL_ERR_GZIP_CHECKSUM = -9,  /* the CRC or length in the gzip trailer does not match the inflated bytes */
    CTRAIL_ERR_GZIP_TRAILING = -10, /* bytes after a gzip stream that are neither gzip nor zero padding */
    CTRAIL_ERR_GZIP_NESTED = -11,   /* a gzip stream inside a gzip stream, which is not opened */
    CTRAIL_ERR_JSON = -12,          /* a record, or its container, is not valid JSON */
    CTRAIL_ERR_NOT_JSON = -13,      /* bytes that cannot be the beginning of a record or a container */
    CTRAIL_ERR_NOT_RECORD = -14,    /* a value that is not a CloudTrail record, where one should be */
    CTRAIL_ERR_RECORD_SIZE = -15,   /* a record larger than options.max_record_bytes */
    CTRAIL_ERR_DEPTH = -16,         /* a record nested deeper than options.max_depth, or containers nested too deep */
    CTRAIL_ERR_ENCODING = -17,      /* bytes that are not UTF-8 (outside of strings), or UTF-16 without a mark */
    CTRAIL_ERR_TEXT_NESTED = -18    /* a record in a string in a string in a string: two levels of strings are read */
};

/* The name of a code, "CTRAIL_ERR_GZIP". Constant; never NULL. */
CTRAIL_API const char *ctrail_rc_name(ctrail_rc rc);

/* What a code means, in a few words of English. Constant; never NULL. */
CTRAIL_API const char *ctrail_rc_message(ctrail_rc rc);

/* The version of the library that is running, "1.2.3". */
CTRAIL_API const char *ctrail_version(void);

/* Where and why something could not be read. Owned by its reader; see ctrail_reader_error. */
typedef struct ctrail_error {
    ctrail_rc code;       /* CTRAIL_OK when nothing was wrong yet; below 0 otherwise */
    int32_t system_error; /* errno of a failed open or read; 0 otherwise */
    uint64_t offset;      /* where the record, or the broken text, starts; uncompressed bytes from 0, in UTF-8 */
    uint64_t at;          /* where the fault was detected, maybe after the bytes that were skipped; counts likewise */
    uint64_t record;      /* number of the record, from 1 in each input; 0: outside of any record */
    uint64_t skipped;     /* bytes from `offset` on that were skipped because of the fault */
    const char *path;     /* the path that ctrail_reader_open was called with; NULL for other inputs */
    const char *message;  /* what is wrong, in English, without a full stop; constant, never NULL */
    uint64_t text_at;     /* of a record inside a string: `offset` and `at` are the string's opening quote; this is the
                             fault's offset in the unescaped string, whose bytes `skipped` counts too; 0 otherwise */
} ctrail_error;

/* ---- Memory and options ----------------------------------------------------------------------- */

/*
 * Where memory comes from. All three functions must be set. allocate and reallocate may return NULL,
 * which becomes CTRAIL_ERR_MEMORY; release never gets NULL. The memory must be aligned as malloc's is. They must not
 * use the reader that calls them: inside of them the functions listed under LIFETIME return CTRAIL_ERR_STATE, and no
 * other function may be called with the reader or its events.
 */
typedef struct ctrail_allocator {
    void *(*allocate)(void *user, size_t size);                 /* `size` bytes, as malloc */
    void *(*reallocate)(void *user, void *memory, size_t size); /* to `size` bytes, as realloc; `memory` is not NULL */
    void (*release)(void *user, void *memory);                  /* as free */
    void *user;                                                 /* the caller's; passed to the three functions */
} ctrail_allocator;

/* For ctrail_filter::read_only and ctrail_filter::failed. */
enum {
    CTRAIL_ANY = 0,  /* whatever the record says */
    CTRAIL_TRUE = 1, /* records that say true */
    CTRAIL_FALSE = 2 /* records that say false */
};

/* An event pattern, which pattern.h compiles. */
typedef struct ctrail_pattern ctrail_pattern;

/*
 * Which records to deliver; those rejected are not reported, but counted: see ctrail_reader_counts. A list is an array
 * of values that ends in a NULL; a record matches if it has any of them. A member that is NULL, an empty list, 0 or
 * CTRAIL_ABSENT matches every record; a record is delivered if all members match. Initialise with
 * { .size = sizeof filter }. Values are compared exactly, with their case. The time that a record takes hardly grows
 * with the number of values.
 */
typedef struct ctrail_filter {
    size_t size;                      /* sizeof(ctrail_filter) */
    const char *const *event_id;      /* eventID */
    const char *const *event_name;    /* eventName, or insight_event_name, without surrounding white space */
    const char *const *event_source;  /* eventSource, or insight_event_source, without surrounding white space */
    const char *const *user_name;     /* the user name that Event history shows: ctrail_event::user_name */
    const char *const *access_key_id; /* userIdentity.accessKeyId */
    const char *const *resource_type; /* the type of one of ctrail_event_resources: "AWS::EC2::Volume" */
    const char *const *resource_name; /* its name, id or ARN, or what follows the last : or / of its ARN; if
                                         resource_type is set, of a resource of that type */
    const char *const *instance_id;   /* the id of an EC2 instance among the resources */
    const char *const *error_code;    /* errorCode */
    const char *const *region;        /* awsRegion */
    const char *const *account;       /* recipientAccountId */
    const char *const *source_ip; /* sourceIPAddress: an address, a CIDR block of IPv4 or IPv6 ("10.0.0.0/8") for any
                                     address in it, or any other text ("ec2.amazonaws.com"), which compares exactly. A
                                     CIDR block that is not valid is a wrong option */
    const char *const *arn;       /* userIdentity.arn */
    const char *const *role;      /* the caller's role, by its name or its ARN: userName and arn of
                                     userIdentity.sessionContext.sessionIssuer, where that is a role; or by userIdentity.arn:
                                     with "arn:aws:sts::123456789012:assumed-role/admin/alice"
                                     match all of it, its part that ends in "admin", and "admin" */
    int64_t since;                /* eventTime, nanoseconds since 1970: since <= eventTime */
    int64_t until;                /* eventTime < until */
    int32_t read_only;            /* readOnly: CTRAIL_TRUE, CTRAIL_FALSE, or CTRAIL_ANY */
    int32_t failed; /* CTRAIL_TRUE: an errorCode or errorMessage that is not empty, responseElements.ConsoleLogin
                       "Failure", or responseElements.success false; CTRAIL_FALSE: none of these; CTRAIL_ANY */
    const ctrail_pattern *const *pattern; /* event patterns; they are not copied, and must outlive the reader */
} ctrail_filter;

/* For ctrail_options::flags. */
enum {
    /* Nearly all valid records are parsed by a faster parser than yajl, with the same result; with this flag all of
     * them are parsed by yajl. */
    CTRAIL_OPTION_YAJL_ONLY = 1,
    /* Services of AWS tell EventBridge also what is no call: that an instance is stopped now, or that a spot instance
     * is about to be taken back. Such an event holds no CloudTrail record and is passed over; with this flag it is
     * given as an event whose event_id, event_time, event_source, event_name, aws_region and recipient_account_id are
     * its id, time, source ("aws.ec2"), detail-type ("EC2 Instance State-change Notification"), region and account,
     * and whose read_only is 0. What else it has, `detail` and `resources`, ctrail_event_record gives. */
    CTRAIL_OPTION_NOTICES = 2,
    /* The input's bytes are hashed while they are read: see ctrail_reader_sha256. */
    CTRAIL_OPTION_SHA256 = 4,
    /* What ctrail_options::fields does not name is read, and so checked, all the same, and then left out. */
    CTRAIL_OPTION_CHECK_ALL = 8
};

/* How to read. A member that is 0 or NULL means the default. Initialise with { .size = sizeof options }. */
typedef struct ctrail_options {
    size_t size;                       /* sizeof(ctrail_options) */
    const ctrail_allocator *allocator; /* copied; default: malloc, realloc, free */
    const ctrail_filter *filter;       /* copied, lists and values included, but not patterns; default: every record */
    uint64_t max_record_bytes;         /* the largest record; default 4 MiB, at most 256 MiB */
    uint64_t max_memory_bytes;         /* the most memory for one record's event; default 64 MiB */
    uint64_t max_inflated_bytes;       /* the most bytes inflated from one input; default: no limit */
    uint32_t max_depth;                /* the deepest nesting inside a record; default 128 */
    uint32_t flags;                    /* CTRAIL_OPTION_…, or 0 */
    const char *const *fields;         /* which fields to read, see below; copied; default: all */
} ctrail_options;

/*
 * ctrail_options::fields is an array of paths that ends in a NULL: of the record's members, "userIdentity.arn",
 * "requestParameters.bucketName", and of what the library adds, "decoded.userName", "decoded.ec2". What they do not
 * name is passed over when a record is parsed, which is faster, and is absent from the event and from
 * ctrail_event_record. What is broken inside of it may pass unnoticed, as in records that a filter rejects.
 *
 *   - A path leads through objects only; an array is read whole, and what a path says after a bracket does not matter.
 *   - Also read are what the filter compares, what the named members of `decoded` are made of, the six fields that tell
 *     a record from what is none and from others (eventVersion, eventSource, eventName, eventID, eventId, eventType),
 *     and top-level members that AWS does not document, as they may hold a record. So there may be more in an event
 *     than was named. `raw` has the whole record.
 *   - Of what the library concludes, `origin` is unknown, `temporary_credentials` and `by_aws_service` are
 *     CTRAIL_UNKNOWN, and `user_name` is absent, unless they are named ("decoded.origin", …), or all that they are made
 *     of is. A decoder that is neither returns CTRAIL_ERR_STATE; so do ctrail_event_resources and those of access.h,
 *     unless "decoded" is named, and ctrail_event_details, unless "decoded.details" is. ctrail_event_to_json writes what
 *     was read.
 *   - "decoded", "decoded.details" and "decoded.problems" are made of the whole record, which is then read as if fields
 *     were NULL.
 *   - A copy by ctrail_event_dup, or an event of ctrail_event_restore, is read from the whole record.
 */

/*
 * Whether ctrail_reader_new accepts these options; NULL stands for the defaults. OK, or CTRAIL_ERR_ARGUMENT. *message,
 * unless `message` is NULL, is set to a constant text that begins with the member that is wrong, "max_record_bytes is
 * more than 268435456 (256 MiB)" or "filter.read_only is none of …"; to NULL when all are right.
 */
CTRAIL_API ctrail_rc ctrail_options_check(const ctrail_options *options, const char **message);

/* ---- Values: the open parts of a record ------------------------------------------------------- */

/*
 * A JSON value inside an event: immutable, owned by the event. Members and elements keep the order of
 * the input. Duplicate keys are all kept; look-ups give the last.
 */
typedef struct ctrail_value ctrail_value;

/* What a value is. */
typedef int32_t ctrail_kind;
enum {
    CTRAIL_KIND_ABSENT = 0, /* of a NULL value */
    CTRAIL_KIND_NULL = 1,   /* null, which is in the record */
    CTRAIL_KIND_FALSE = 2,  /* false */
    CTRAIL_KIND_TRUE = 3,   /* true */
    CTRAIL_KIND_NUMBER = 4, /* a number; its text is kept as it is in the record */
    CTRAIL_KIND_STRING = 5, /* a string */
    CTRAIL_KIND_ARRAY = 6,  /* an array, of elements */
    CTRAIL_KIND_OBJECT = 7  /* an object, of members */
};

/* The kind of a value; CTRAIL_KIND_ABSENT for NULL. */
CTRAIL_API ctrail_kind ctrail_value_kind(const ctrail_value *value);

/*
 * The text of a string (decoded), a number (as it was spelled), true, false or null; NULL for arrays
 * and objects. *length, unless NULL, gets its length; text[length] is 0.
 */
CTRAIL_API const char *ctrail_value_text(const ctrail_value *value, size_t *length);

/* The value of a number without fraction and exponent, or of a string that holds one. OK; NONE when it is anything
 * else, does not fit into 64 bits, or is equal to CTRAIL_ABSENT: *out is CTRAIL_ABSENT then. */
CTRAIL_API ctrail_rc ctrail_value_integer(const ctrail_value *value, int64_t *out);

/* The double nearest to a number, or to a string that holds a JSON number; independent of the locale. OK; NONE when the
 * value is anything else or too large for a double: *out is 0 then. */
CTRAIL_API ctrail_rc ctrail_value_double(const ctrail_value *value, double *out);

/* 1 for true, the string "true", 1 and "1"; 0 for false, "false", 0 and "0"; the case of a string does not matter.
 * CTRAIL_UNKNOWN for everything else. */
CTRAIL_API ctrail_bool ctrail_value_flag(const ctrail_value *value);

/* How many members an object or elements an array has; 0 for all other kinds. */
CTRAIL_API size_t ctrail_value_count(const ctrail_value *value);

/* The member or element after `previous` (NULL: the first) of an object or array, or NULL at the end.
 * `previous` must be a member or element of that very container. */
CTRAIL_API const ctrail_value *ctrail_value_next(const ctrail_value *container, const ctrail_value *previous);

/* The element of an array at an index, from 0; NULL if there is none, or for another kind. Takes as many steps as the
 * index says: to go through an array, ctrail_value_next is faster. */
CTRAIL_API const ctrail_value *ctrail_value_at(const ctrail_value *array, size_t index);

/* The key of a value that is an object's member, or NULL. A key may hold NULs: see ctrail_value_key_n. */
CTRAIL_API const char *ctrail_value_key(const ctrail_value *member);

/* The same; *length as in ctrail_value_text. */
CTRAIL_API const char *ctrail_value_key_n(const ctrail_value *member, size_t *length);

/* The last member of that name, or NULL. */
CTRAIL_API const ctrail_value *ctrail_value_get(const ctrail_value *object, const char *key);

/* The same, with a key of `length` bytes, which may hold NULs. */
CTRAIL_API const ctrail_value *ctrail_value_get_n(const ctrail_value *object, const char *key, size_t length);

/*
 * The value at a path from `value`, or NULL. A path is made of names and indexes, "items[0].name";
 * a name that holds one of . [ ] " \ or a NUL is written in brackets and quotes, "tags[\"a.b\"]", where
 * \" \\ and \0 stand for a quote, a backslash and a NUL.
 */
CTRAIL_API const ctrail_value *ctrail_value_find(const ctrail_value *value, const char *path);

/* Receives `size` > 0 bytes of output, whole characters of UTF-8. A return value other than 0 stops the writing. */
typedef int32_t (*ctrail_write_fn)(void *user, const char *bytes, size_t size);

/*
 * Writes a value as JSON on one line, numbers as in the record, strings with the escapes that they need. OK;
 * STOPPED when `write` stopped it; CTRAIL_ERR_LIMIT, before anything was written, if it is nested deeper than 1,000;
 * CTRAIL_ERR_ARGUMENT.
 */
CTRAIL_API ctrail_rc ctrail_value_to_json(const ctrail_value *value, ctrail_write_fn write, void *user);

/* ---- The event -------------------------------------------------------------------------------- */

/* What kind of problem it is. */
typedef int32_t ctrail_problem_code;
enum {
    CTRAIL_PROBLEM_TYPE = 0,      /* a value of another type than AWS documents: the member is absent */
    CTRAIL_PROBLEM_CONVERTED = 1, /* the same, but converted without doubt: "true" to true */
    CTRAIL_PROBLEM_DUPLICATE = 2, /* a field is there more than once: the last one counts */
    CTRAIL_PROBLEM_TIME = 3,      /* a time that could not be read */
    CTRAIL_PROBLEM_ENCODING = 4,  /* invalid UTF-8, or a lone surrogate: replaced by U+FFFD */
    CTRAIL_PROBLEM_LEFT_OUT = 5,  /* an element that its list cannot hold, or a value nested too deep */
    CTRAIL_PROBLEM_LIMIT = 6,     /* a decoder exceeded options.max_memory_bytes, or details are nested too deep to be
                                     written: its result is missing */
    CTRAIL_PROBLEM_MORE = 7,      /* there are more problems than are listed */
    CTRAIL_PROBLEM_DECODED = 8,   /* the record has a member `decoded`, for which ctrail_event_to_json writes its own */
    CTRAIL_PROBLEM_SPELLING = 9   /* names in lower case, an object in a string, a time without a zone: read as
                                     what it can only spell */
};

/* The name of a code: "type", "converted" …; "unknown" for any other number. Constant. */
CTRAIL_API const char *ctrail_problem_name(ctrail_problem_code code);

/* Something in a record that is not as AWS documents it, or that the library could not read. The event is delivered
 * nevertheless. */
typedef struct ctrail_problem {
    ctrail_str path;          /* of the value, as for ctrail_value_find: "userIdentity.sessionContext"; that of an
                                 object or array around it, if its own is longer than 1,024 bytes */
    ctrail_str message;       /* what is wrong with it, and how it was read; or which decoder exceeded which limit */
    ctrail_problem_code code; /* CTRAIL_PROBLEM_… */
} ctrail_problem;

/* Whose temporary credentials they are, a role's for example: userIdentity.sessionContext.sessionIssuer */
typedef struct ctrail_session_issuer {
    ctrail_str type;           /* type: "Role", "IAMUser" */
    ctrail_str user_name;      /* userName: the role's name */
    ctrail_str principal_id;   /* principalId */
    ctrail_str arn;            /* arn */
    ctrail_str account_id;     /* accountId */
    const ctrail_value *other; /* an object: undocumented members, and unreadable ones; or NULL */
} ctrail_session_issuer;

/* userIdentity.sessionContext.attributes */
typedef struct ctrail_session_attributes {
    ctrail_str creation_date;     /* creationDate, as it came: "2018-09-21T21:37:58Z" */
    ctrail_str mfa_authenticated; /* mfaAuthenticated: a text, "true" or "false" */
    const ctrail_value *other;    /* an object: undocumented members, and unreadable ones; or NULL */
} ctrail_session_attributes;

/* The session of temporary credentials: userIdentity.sessionContext */
typedef struct ctrail_session_context {
    const ctrail_session_issuer *session_issuer; /* sessionIssuer; NULL when absent */
    const ctrail_value *web_id_federation_data;  /* webIdFederationData; NULL when absent */
    const ctrail_session_attributes *attributes; /* attributes; NULL when absent */
    ctrail_str source_identity;                  /* sourceIdentity */
    ctrail_str ec2_role_delivery;                /* ec2RoleDelivery: IMDS version, "1.0" or "2.0" */
    ctrail_str assumed_root;                     /* assumedRoot: a text */
    ctrail_str sign_in_session_arn;              /* signInSessionArn */
    ctrail_str ec2_issued_in_vpc; /* ec2IssuedInVpc: of credentials that EC2 gave to an instance; a text */
    const ctrail_value *other;    /* an object: undocumented members, and unreadable ones; or NULL */
} ctrail_session_context;

/* userIdentity.invokedByDelegate */
typedef struct ctrail_invoked_by_delegate {
    ctrail_str account_id;     /* accountId */
    const ctrail_value *other; /* an object: undocumented members, and unreadable ones; or NULL */
} ctrail_invoked_by_delegate;

/* For whom an Identity Center user acted: userIdentity.onBehalfOf */
typedef struct ctrail_on_behalf_of {
    ctrail_str user_id;            /* userId */
    ctrail_str identity_store_arn; /* identityStoreArn */
    const ctrail_value *other;     /* an object: undocumented members, and unreadable ones; or NULL */
} ctrail_on_behalf_of;

/* What the credentials were issued for: userIdentity.inScopeOf */
typedef struct ctrail_in_scope_of {
    ctrail_str source_arn;                    /* sourceArn */
    ctrail_str source_account;                /* sourceAccount */
    ctrail_str issuer_type;                   /* issuerType */
    ctrail_str credentials_issued_to;         /* credentialsIssuedTo */
    ctrail_str credentials_issued_to_version; /* credentialsIssuedToVersion (not documented by AWS) */
    const ctrail_value *other;                /* an object: undocumented members, and unreadable ones; or NULL */
} ctrail_in_scope_of;

/* Who made the request: userIdentity. What the library concludes from it is in ctrail_event::origin and the members
 * after it. */
typedef struct ctrail_identity {
    ctrail_str type;          /* type: "Root", "IAMUser", "AssumedRole" …; absent in service events */
    ctrail_str user_name;     /* userName */
    ctrail_str principal_id;  /* principalId; a role's is ID:session name */
    ctrail_str arn;           /* arn */
    ctrail_str account_id;    /* accountId */
    ctrail_str access_key_id; /* accessKeyId; may be empty */
    ctrail_str invoked_by;    /* invokedBy: the AWS service that made the request for the caller, or the console */
    const ctrail_invoked_by_delegate *invoked_by_delegate; /* invokedByDelegate; NULL when absent */
    ctrail_str identity_provider;                          /* identityProvider */
    ctrail_str credential_id;                              /* credentialId */
    const ctrail_on_behalf_of *on_behalf_of;               /* onBehalfOf; NULL when absent */
    const ctrail_in_scope_of *in_scope_of;                 /* inScopeOf; NULL when absent */
    const ctrail_session_context *session_context;         /* sessionContext; NULL when absent */
    const ctrail_value *other; /* an object: undocumented members, and unreadable ones; or NULL */
} ctrail_identity;

/* One element of resources. EC2's records have none: see ctrail_ec2_resource. */
typedef struct ctrail_resource {
    ctrail_str arn;            /* ARN */
    ctrail_str arn_prefix;     /* ARNPrefix */
    ctrail_str account_id;     /* accountId */
    ctrail_str type;           /* type: "AWS::S3::Bucket" */
    const ctrail_value *other; /* an object: undocumented members, and unreadable ones; or NULL */
} ctrail_resource;

/* tlsDetails */
typedef struct ctrail_tls_details {
    ctrail_str tls_version;                 /* tlsVersion */
    ctrail_str cipher_suite;                /* cipherSuite */
    ctrail_str client_provided_host_header; /* clientProvidedHostHeader */
    ctrail_str key_exchange;                /* keyExchange */
    const ctrail_value *other;              /* an object: undocumented members, and unreadable ones; or NULL */
} ctrail_tls_details;

/* Whose credentials made the request. */
typedef int32_t ctrail_origin;
enum {
    CTRAIL_ORIGIN_UNKNOWN = 0,              /* no userIdentity.type, or one that is not known */
    CTRAIL_ORIGIN_ROOT = 1,                 /* Root */
    CTRAIL_ORIGIN_IAM_USER = 2,             /* IAMUser */
    CTRAIL_ORIGIN_ASSUMED_ROLE = 3,         /* AssumedRole */
    CTRAIL_ORIGIN_ROLE = 4,                 /* Role */
    CTRAIL_ORIGIN_FEDERATED_USER = 5,       /* FederatedUser */
    CTRAIL_ORIGIN_DIRECTORY = 6,            /* Directory */
    CTRAIL_ORIGIN_AWS_ACCOUNT = 7,          /* AWSAccount */
    CTRAIL_ORIGIN_AWS_SERVICE = 8,          /* AWSService, or no type but an invokedBy */
    CTRAIL_ORIGIN_IDENTITY_CENTER_USER = 9, /* IdentityCenterUser */
    CTRAIL_ORIGIN_SAML_USER = 10,           /* SAMLUser */
    CTRAIL_ORIGIN_WEB_IDENTITY_USER = 11    /* WebIdentityUser */
};

/* The name of an origin: "root", "iam-user", "assumed-role" …; "unknown" for any other number. Constant. */
CTRAIL_API const char *ctrail_origin_name(ctrail_origin origin);

/* The library's private data of an event. */
typedef struct ctrail_event_impl ctrail_event_impl;

/*
 * One CloudTrail record. The comment after each member names the record's field.
 * A field that is absent, null, or not of the type that AWS documents is absent here; in the last case `problems` says
 * so, and its value can be found from ctrail_event_record. An event is constant but for `problems`, to which decoders,
 * and ctrail_event_to_json, which calls them, may add.
 */
typedef struct ctrail_event {
    ctrail_event_impl *impl; /* private */

    ctrail_str event_version;                  /* eventVersion: "1.08" */
    const ctrail_identity *user_identity;      /* userIdentity; NULL when absent */
    ctrail_str event_time;                     /* eventTime, as it came: "2016-05-20T08:27:45Z" */
    int64_t event_time_ns;                     /* the same in nanoseconds since 1970-01-01T00:00:00Z */
    ctrail_str event_source;                   /* eventSource: "ec2.amazonaws.com" */
    ctrail_str event_name;                     /* eventName: "TerminateInstances" */
    ctrail_str aws_region;                     /* awsRegion */
    ctrail_str source_ip_address;              /* sourceIPAddress; not always an address */
    ctrail_str user_agent;                     /* userAgent */
    ctrail_str error_code;                     /* errorCode; absent when the call was served */
    ctrail_str error_message;                  /* errorMessage */
    const ctrail_value *request_parameters;    /* requestParameters: an object or null; NULL when absent */
    const ctrail_value *response_elements;     /* responseElements; likewise, as all the open objects */
    const ctrail_value *additional_event_data; /* additionalEventData */
    ctrail_str request_id;                     /* requestID */
    ctrail_str event_id;                       /* eventID; aggregated events have another: aggregated_event_id */
    ctrail_bool read_only;                     /* readOnly */
    const ctrail_resource *const *resources;   /* resources */
    size_t resource_count;
    ctrail_str event_type;                      /* eventType: "AwsApiCall" */
    ctrail_str api_version;                     /* apiVersion */
    ctrail_bool management_event;               /* managementEvent */
    ctrail_str recipient_account_id;            /* recipientAccountId */
    ctrail_str shared_event_id;                 /* sharedEventID */
    ctrail_str vpc_endpoint_id;                 /* vpcEndpointId */
    ctrail_str vpc_endpoint_account_id;         /* vpcEndpointAccountId */
    ctrail_str event_category;                  /* eventCategory: "Management", "Data", "Insight" … */
    const ctrail_value *service_event_details;  /* serviceEventDetails */
    const ctrail_value *insight_details;        /* insightDetails; of this and the open objects below, see
                                                   also ctrail_event_details */
    const ctrail_value *event_context;          /* eventContext */
    const ctrail_value *addendum;               /* addendum */
    ctrail_str session_credential_from_console; /* sessionCredentialFromConsole: a text, "true" */
    const ctrail_value *edge_device_details;    /* edgeDeviceDetails */
    const ctrail_tls_details *tls_details;      /* tlsDetails; NULL when absent */
    ctrail_str annotation;                      /* annotation */
    ctrail_bool omitted;                        /* omitted: 1: content was dropped for its size */

    /* Of aggregated events (eventCategory "Aggregated"), which have no eventTime, eventName and userIdentity. */
    ctrail_str account_id;           /* accountId */
    ctrail_str aggregated_event_id;  /* eventId, in the place of eventID */
    const ctrail_value *time_window; /* timeWindow */
    const ctrail_value *summary;     /* summary */

    /* Of Insights events, which have no eventSource and eventName of their own: the members of CloudTrail Lake, or what
     * insightDetails says in their place. */
    ctrail_str insight_source;           /* insightSource: the ARN of the event data store; of Lake only */
    ctrail_str insight_state;            /* insightState, insightDetails.state: "Start", "End" */
    ctrail_str insight_event_source;     /* insightEventSource, insightDetails.eventSource: of the unusual calls */
    ctrail_str insight_event_name;       /* insightEventName, insightDetails.eventName */
    ctrail_str insight_error_code;       /* insightErrorCode, insightDetails.errorCode */
    ctrail_str insight_type;             /* insightType, insightDetails.insightType */
    const ctrail_value *insight_context; /* insightContext, insightDetails.insightContext */

    /* What the library adds. */
    ctrail_origin origin;                  /* root, an IAM user, a role …: from userIdentity.type */
    ctrail_bool temporary_credentials;     /* 1: of a role, a federated user …; 0: long-term; from the key and type */
    ctrail_bool by_aws_service;            /* 1: an AWS service made the request; 0 otherwise, as for a person in the
                                              console; never unknown */
    ctrail_str user_name;                  /* who: as CloudTrail's Event history shows it, and of every other
                                              type that names somebody (docs/formats.md); never empty */
    const ctrail_value *other;             /* an object: undocumented top-level members, and unreadable ones; or NULL */
    const ctrail_problem *const *problems; /* what is not as documented: at most 100, then one that says so;
                                              and what was not decoded (CTRAIL_PROBLEM_LIMIT) */
    size_t problem_count;

    ctrail_str raw;  /* the record's own bytes, untouched; ptr[len] is 0 */
    uint64_t offset; /* where `raw` stands in the input, in uncompressed bytes from 0; of UTF-16, in its UTF-8 */
    uint64_t record; /* the record's number in its input, from 1, skipped ones included */
} ctrail_event;

/* The whole record as a value, an object: every member, documented or not, is reached from here. */
CTRAIL_API const ctrail_value *ctrail_event_record(const ctrail_event *event);

/*
 * Parses JSON that is in a string of the event, such as a policy document. OK: *out is its value, owned by the event;
 * a second call gives the same. NONE: not a string, or the string is not valid JSON; *out is NULL then, as it is with
 * CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT (options.max_depth holds for it too) and CTRAIL_ERR_ARGUMENT. `string` must be a
 * value of that event, or inside one that this function gave.
 */
CTRAIL_API ctrail_rc ctrail_event_parse_text(const ctrail_event *event, const ctrail_value *string,
                                             const ctrail_value **out);

/* Something that an event is about. */
typedef struct ctrail_named_resource {
    ctrail_str type; /* "AWS::EC2::Instance"; may be absent */
    ctrail_str name; /* its id, its name or its ARN */
} ctrail_named_resource;

/*
 * What an event is about, as CloudTrail's Event history lists it: the record's own `resources` (their ARN, or their
 * ARNPrefix), then what the decoders found, each name once; last come names that are already listed with another type,
 * as when a key pair has the name of an instance. OK: *out has *count pointers, owned by the event, and is NULL for
 * none. CTRAIL_ERR_MEMORY or CTRAIL_ERR_LIMIT, from a decoder too.
 */
CTRAIL_API ctrail_rc ctrail_event_resources(const ctrail_event *event, const ctrail_named_resource *const **out,
                                            size_t *count);

/* The members of a struct as data: see ctrail_schema_find. */
typedef struct ctrail_schema ctrail_schema;

/* ---- Decoders by name ------------------------------------------------------------------------- */

/* The name of the decoder at an index, from 0: "ec2", "instanceConnect" …; NULL after the last one. It is also the name
 * of its struct's schema, and of its member in the JSON of ctrail_event_to_json. Constant. */
CTRAIL_API const char *ctrail_decoder_name(size_t index);

/*
 * Runs the decoder of that name, for callers that know no service at compile time. OK: *out is a struct that *schema
 * describes, owned by the event. NONE: it is another service's event, or there is no such decoder. Otherwise as
 * ctrail_ec2_decode; both are NULL unless it is OK. `schema` may be NULL.
 */
CTRAIL_API ctrail_rc ctrail_event_decode(const ctrail_event *event, const char *name, const ctrail_schema **schema,
                                         const void **out);

/* ---- Details: what is documented of an event's open objects ----------------------------------- */

/* Why an event came late, or again: addendum */
typedef struct ctrail_addendum {
    ctrail_str reason;                       /* reason: "DELIVERY_DELAY", "UPDATED_DATA", "SERVICE_OUTAGE" */
    const ctrail_str *const *updated_fields; /* updatedFields */
    size_t updated_field_count;
    ctrail_str original_request_id; /* originalRequestID */
    ctrail_str original_event_id;   /* originalEventID */
} ctrail_addendum;

/* One element of eventContext.tagContext.resourceTags */
typedef struct ctrail_tagged_resource {
    ctrail_str arn;           /* arn */
    const ctrail_value *tags; /* tags: an object, key by key; NULL when absent */
} ctrail_tagged_resource;

/* What was added to the event from tags and the request: eventContext */
typedef struct ctrail_event_context {
    const ctrail_value *request_context;                /* requestContext: condition keys; NULL when absent */
    const ctrail_tagged_resource *const *resource_tags; /* tagContext.resourceTags */
    size_t resource_tag_count;
    const ctrail_value *principal_tags; /* tagContext.principalTags: an object; NULL when absent */
} ctrail_event_context;

/* How often a value occurred; of an attribution of an Insights event */
typedef struct ctrail_insight_value {
    ctrail_str value;            /* value: an ARN, a user agent, an error code; "null" may be written for none */
    const ctrail_value *average; /* average: a number, for ctrail_value_double; NULL when absent */
} ctrail_insight_value;

/* One element of insightContext.attributions */
typedef struct ctrail_insight_attribution {
    ctrail_str attribute;                       /* attribute: "userIdentityArn", "userAgent", "errorCode" */
    const ctrail_insight_value *const *insight; /* insight: what occurred while it lasted */
    size_t insight_count;
    const ctrail_insight_value *const *baseline; /* baseline: what is usual */
    size_t baseline_count;
    /* In place of both lists in older records of CloudTrail Lake. */
    ctrail_str insight_value;             /* insightValue */
    const ctrail_value *insight_average;  /* insightAverage: a number */
    ctrail_str baseline_value;            /* baselineValue */
    const ctrail_value *baseline_average; /* baselineAverage: a number */
} ctrail_insight_attribution;

/* An Insights event, from insightDetails, or from the top-level members that CloudTrail Lake has in its place */
typedef struct ctrail_insight {
    ctrail_str state;                     /* state, insightState: "Start", "End" */
    ctrail_str event_source;              /* eventSource, insightEventSource */
    ctrail_str event_name;                /* eventName, insightEventName */
    ctrail_str insight_type;              /* insightType: "ApiCallRateInsight", "ApiErrorRateInsight" */
    ctrail_str error_code;                /* errorCode, insightErrorCode */
    ctrail_str insight_source;            /* insightSource, of Lake only */
    const ctrail_value *insight_average;  /* insightContext.statistics.insight.average, or insightAverage: a number */
    const ctrail_value *baseline_average; /* …baseline.average, or baselineAverage: a number */
    int64_t insight_duration;             /* insightDuration: minutes */
    int64_t baseline_duration;            /* baselineDuration: minutes */
    const ctrail_insight_attribution *const *attributions; /* insightContext.attributions */
    size_t attribution_count;
} ctrail_insight;

/* timeWindow of an aggregated event */
typedef struct ctrail_time_window {
    int64_t window_start_ns; /* windowStart, nanoseconds since 1970, inclusive */
    int64_t window_end_ns;   /* windowEnd, exclusive */
    ctrail_str window_size;  /* windowSize: "PT5M" */
} ctrail_time_window;

/* One element of statistics */
typedef struct ctrail_statistic {
    ctrail_str name;           /* name: what was counted, "PutObject" */
    const ctrail_value *value; /* value: a number; NULL when absent */
} ctrail_statistic;

/* What aggregated events are counted by: summary.primaryDimension, and one element of summary.details */
typedef struct ctrail_dimension {
    ctrail_str dimension;                      /* dimension: "eventName", "resourceARN", "userIdentity" … */
    ctrail_str aggregation_type;               /* aggregationType: "Count" */
    const ctrail_statistic *const *statistics; /* statistics */
    size_t statistic_count;
} ctrail_dimension;

/* summary of an aggregated event */
typedef struct ctrail_summary {
    const ctrail_dimension *primary_dimension; /* primaryDimension; NULL when absent */
    const ctrail_dimension *const *details;    /* details */
    size_t detail_count;
} ctrail_summary;

/* userIdentity.sessionContext.webIdFederationData */
typedef struct ctrail_web_id_federation_data {
    ctrail_str federated_provider;  /* federatedProvider */
    const ctrail_value *attributes; /* attributes: an object; NULL when absent */
} ctrail_web_id_federation_data;

/* The device that an edge request was for: edgeDeviceDetails */
typedef struct ctrail_edge_device_details {
    ctrail_str type;      /* type: "outposts" */
    ctrail_str device_id; /* deviceId: "op-01ac5d28a6a232904" */
} ctrail_edge_device_details;

/* A member whose content AWS dropped for its size: it holds "omitted": true */
typedef struct ctrail_omission {
    ctrail_str field;      /* the member: "requestParameters" */
    int64_t original_size; /* originalSize: bytes, when it is given */
    ctrail_str reason;     /* reason */
} ctrail_omission;

/* What is documented of the open objects, member by member. Undocumented members of them are in their trees, such as
 * ctrail_event::addendum. */
typedef struct ctrail_details {
    const ctrail_addendum *addendum;                       /* addendum; NULL when absent, like the others */
    const ctrail_event_context *event_context;             /* eventContext */
    const ctrail_insight *insight;                         /* insightDetails, or insightSource and its neighbours */
    const ctrail_time_window *time_window;                 /* timeWindow */
    const ctrail_summary *summary;                         /* summary */
    const ctrail_edge_device_details *edge_device_details; /* edgeDeviceDetails */
    const ctrail_web_id_federation_data *web_id_federation_data; /* userIdentity.sessionContext.webIdFederationData */
    const ctrail_omission *const *omissions;                     /* top-level members with "omitted": true in them */
    size_t omission_count;
} ctrail_details;

/* Reads the details, once. OK: *out is owned by the event. CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT. What cannot be read
 * becomes one of the event's problems. */
CTRAIL_API ctrail_rc ctrail_event_details(const ctrail_event *event, const ctrail_details **out);

/* ---- Fields, copies, JSON --------------------------------------------------------------------- */

/*
 * Reads `count` fields in one call: out[i] is the text of the value at paths[i] ("userIdentity.arn") in the record; it
 * is absent if there is no such value, or if it is null, an array or an object. Returns OK.
 */
CTRAIL_API ctrail_rc ctrail_event_fields(const ctrail_event *event, const char *const *paths, size_t count,
                                         ctrail_str *out);

/*
 * What the library adds to the event, as a value: the object that ctrail_event_to_json writes as `decoded`, whose
 * members are found by path as those of the record are. Runs the decoders, once; problems are those known by then. OK:
 * *out is owned by the event. CTRAIL_ERR_MEMORY; CTRAIL_ERR_LIMIT, from a decoder too, which `problems` says, or for a
 * record that is nested deeper than 1,000; *out is NULL then.
 */
CTRAIL_API ctrail_rc ctrail_event_decoded(const ctrail_event *event, const ctrail_value **out);

/*
 * A copy that depends on no reader: it is parsed again from the bytes in `raw`, and decoded anew on request. Any thread
 * may use it, one at a time. `allocator` (NULL: malloc) is copied; its `user` must outlive the event. OK: *out is to be
 * freed by ctrail_event_free. CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT, CTRAIL_ERR_ARGUMENT, with NULL in *out.
 */
CTRAIL_API ctrail_rc ctrail_event_dup(const ctrail_event *event, const ctrail_allocator *allocator, ctrail_event **out);

/*
 * Makes an event again of what was kept of one, its bytes `raw`, `offset` and `record`, for who gathers many events and
 * may look at few of them. `options`: NULL, or those of the reader; the filter is not asked. It is then as a copy: *out
 * is to be freed by ctrail_event_free. CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT, CTRAIL_ERR_ARGUMENT, and for bytes that are
 * no record of their own the code with which a reader skips them, with NULL in *out.
 */
CTRAIL_API ctrail_rc ctrail_event_restore(const char *raw, size_t size, uint64_t offset, uint64_t record,
                                          const ctrail_options *options, ctrail_event **out);

/* Frees what ctrail_event_dup or ctrail_event_restore made. NULL does nothing. It must not be called with a reader's
 * own events. */
CTRAIL_API void ctrail_event_free(ctrail_event *event);

/* The flags of ctrail_event_to_json. */
enum {
    CTRAIL_JSON_RAW = 1,          /* `decoded` has `raw` and `offset` too */
    CTRAIL_JSON_DETAILS = 2,      /* `decoded` has `details` too: what ctrail_event_details gives */
    CTRAIL_JSON_ONLY_DECODED = 4, /* without the record: {"decoded":{…}} */
    CTRAIL_JSON_NO_DECODED = 8    /* the record alone */
};

/*
 * Writes the event as one JSON object on one line, without a newline: every member of the record as it came, and last
 * `decoded`, with all that the library adds: eventTimeNs, origin, temporaryCredentials, byAwsService, userName,
 * problems, and what each decoder found, by its name (docs/formats.md). The record's strings and numbers are copied
 * byte by byte, but invalid UTF-8 and lone surrogates become U+FFFD; white space between them is left out. So the
 * output is again a CloudTrail record. A member `decoded` of the record is replaced. If it has a member that is
 * never written here, or says something else of the five first, that is a problem (CTRAIL_PROBLEM_DECODED), and
 * CTRAIL_JSON_NO_DECODED keeps it; otherwise it is taken for this library's own, which no flag keeps. OK; STOPPED when
 * `write` stopped it; CTRAIL_ERR_ARGUMENT for unknown flags, or for the last two together; CTRAIL_ERR_STATE from inside
 * `write`; CTRAIL_ERR_LIMIT if only some fields were read (ctrail_options::fields), nested deeper than 1,000;
 * CTRAIL_ERR_MEMORY, from a decoder too, before anything was written. What a decoder could not read within the
 * limit on memory is left out, and so are details that are nested deeper than 1,000; `problems` says so
 * (CTRAIL_PROBLEM_LIMIT).
 */
CTRAIL_API ctrail_rc ctrail_event_to_json(const ctrail_event *event, uint32_t flags, ctrail_write_fn write, void *user);

/* ---- The reader ------------------------------------------------------------------------------- */

/* Takes bytes, and gives events. */
typedef struct ctrail_reader ctrail_reader;

/* Makes a reader without an input. options: NULL for the defaults. OK: *out is to be freed by ctrail_reader_free.
 * CTRAIL_ERR_MEMORY, and CTRAIL_ERR_ARGUMENT for an option out of its range, with NULL in *out: ctrail_options_check
 * says which. */
CTRAIL_API ctrail_rc ctrail_reader_new(ctrail_reader **out, const ctrail_options *options);

/* Frees the reader and its event, and closes the file that it opened. NULL does nothing. */
CTRAIL_API void ctrail_reader_free(ctrail_reader *reader);

/* Discards input, errors, counts and position, as in a new reader; keeps options and memory. OK; CTRAIL_ERR_STATE
 * inside a callback. */
CTRAIL_API ctrail_rc ctrail_reader_reset(ctrail_reader *reader);

/*
 * Starts to read a file; "-" is standard input. It first does what reset does, so that one reader can read many files,
 * one after the other. `path` is copied. The file is closed at its end, or by the next call of open, source, parse,
 * reset or free. OK; CTRAIL_ERR_STATE as reset; CTRAIL_ERR_MEMORY; CTRAIL_ERR_IO: see ctrail_reader_error; for a
 * directory next and run return it.
 */
CTRAIL_API ctrail_rc ctrail_reader_open(ctrail_reader *reader, const char *path);

/* Writes at most `size` bytes into `buffer`. Returns their number, 0 at the end, or one of the two values below. */
typedef int64_t (*ctrail_read_fn)(void *user, void *buffer, size_t size);
#define CTRAIL_READ_ERROR       (-1) /* the reader returns CTRAIL_ERR_IO */
#define CTRAIL_READ_WOULD_BLOCK (-2) /* the reader returns CTRAIL_MORE, and reads again in its next call */

/* Starts to read through a callback, which is called from next and run, and gets `user`. Otherwise as open. OK;
 * CTRAIL_ERR_STATE as reset. */
CTRAIL_API ctrail_rc ctrail_reader_source(ctrail_reader *reader, ctrail_read_fn read, void *user);

/*
 * Gives the reader the next bytes of its input: next and run read them, and return MORE when they have read all. The
 * bytes are not copied and must stay unchanged until then; feeding again earlier is CTRAIL_ERR_STATE. The first feed of
 * a new or reset reader starts an input. OK; CTRAIL_ERR_STATE, also for a reader with a file or source, or after
 * finish; the error that ended the input.
 */
CTRAIL_API ctrail_rc ctrail_reader_feed(ctrail_reader *reader, const void *bytes, size_t size);

/* Ends the input: no more bytes will be fed. After the last event next returns END, or an error if the input is
 * incomplete, instead of MORE. Returns as feed. */
CTRAIL_API ctrail_rc ctrail_reader_finish(ctrail_reader *reader);

/*
 * Reads the next event. OK: *out is set. SKIPPED: something could not be read, ctrail_reader_error says what and where,
 * and next may be called again. MORE, END, or an error below 0; CTRAIL_ERR_STATE without an input or inside a callback;
 * STOPPED when the reader was freed inside one. *out is NULL unless it returns OK.
 */
CTRAIL_API ctrail_rc ctrail_reader_next(ctrail_reader *reader, const ctrail_event **out);

/* The callbacks of ctrail_reader_run; a return value other than 0 stops it. Without on_skipped, what cannot be read is
 * skipped silently. */
typedef struct ctrail_handlers {
    size_t size;                                                  /* sizeof(ctrail_handlers) */
    int32_t (*on_event)(void *user, const ctrail_event *event);   /* an event, which lives until it returns; or NULL */
    int32_t (*on_skipped)(void *user, const ctrail_error *error); /* where next would return SKIPPED; or NULL */
} ctrail_handlers;

/* Reads on, and calls the callbacks with `user`, until END, MORE, an error below 0, or STOPPED; run again goes on.
 * CTRAIL_ERR_STATE as next. */
CTRAIL_API ctrail_rc ctrail_reader_run(ctrail_reader *reader, const ctrail_handlers *handlers, void *user);

/*
 * Reads an input that is whole in memory: reset, feed, finish and next in one call; returns as they do. If it holds
 * more than one record, next gives the others; the bytes must stay unchanged until then.
 */
CTRAIL_API ctrail_rc ctrail_reader_parse(ctrail_reader *reader, const void *bytes, size_t size,
                                         const ctrail_event **out);

/*
 * The last error or skipped record of this input, also when others have been read since; code CTRAIL_OK if there
 * was none. Never NULL for a reader. Valid until the next call that ends an event's life.
 */
CTRAIL_API const ctrail_error *ctrail_reader_error(const ctrail_reader *reader);

/* The kind of container that the records are in. */
typedef int32_t ctrail_container;
enum {
    CTRAIL_CONTAINER_UNKNOWN = 0,         /* nothing was read yet, or no known container */
    CTRAIL_CONTAINER_LOG_FILE = 1,        /* {"Records":[…]} */
    CTRAIL_CONTAINER_RECORD = 2,          /* a record by itself, or several one after the other */
    CTRAIL_CONTAINER_ARRAY = 3,           /* an array of records */
    CTRAIL_CONTAINER_EVENTBRIDGE = 4,     /* {"detail-type":…, "detail":{record}} */
    CTRAIL_CONTAINER_DIGEST = 5,          /* a digest file: no records */
    CTRAIL_CONTAINER_LOOKUP_EVENTS = 6,   /* {"Events":[{"CloudTrailEvent":"record", …}]}, or its elements */
    CTRAIL_CONTAINER_CLOUDWATCH_LOGS = 7, /* {"logEvents":[{"message":"record"}]}, {"events":[…]}, or their elements */
    CTRAIL_CONTAINER_LAKE = 8,            /* {"eventJson":"record"}, also inside "QueryResultRows" */
    CTRAIL_CONTAINER_NOTICE = 9,          /* another message of SNS, SQS or S3: no records */
    CTRAIL_CONTAINER_VALIDATION_MESSAGE = 10, /* the text "CloudTrail validation message.": no records */
    CTRAIL_CONTAINER_EMPTY = 11,              /* no bytes, or white space only */
    CTRAIL_CONTAINER_WRAPPED = 12             /* records in members, of whatever name, of other objects */
};

/* The container that was read last in this input. */
CTRAIL_API ctrail_container ctrail_reader_container(const ctrail_reader *reader);

/* The name of a container: "log file"; "unknown" for any other number. Constant. */
CTRAIL_API const char *ctrail_container_name(ctrail_container container);

/* Counts of an input's records by what became of them. Initialise with { .size = sizeof counts }. */
typedef struct ctrail_counts {
    size_t size;                    /* sizeof(ctrail_counts) */
    uint64_t delivered;             /* events that next or parse gave, or that were passed to a callback */
    uint64_t skipped;               /* what could not be read: how often SKIPPED was returned */
    uint64_t rejected;              /* by the filter */
    uint64_t rejected_without_time; /* of these, records that match the filter but for since and until, as they have no
                                       eventTime, or one that cannot be read */
} ctrail_counts;

/*
 * Counts the records of the current input so far. May be called inside callbacks. OK; CTRAIL_ERR_ARGUMENT, also for a
 * size that no version has had.
 */
CTRAIL_API ctrail_rc ctrail_reader_counts(const ctrail_reader *reader, ctrail_counts *out);

/* How many bytes of the input have been read so far, compressed ones if it is compressed. For showing progress. */
CTRAIL_API uint64_t ctrail_reader_position(const ctrail_reader *reader);

enum { CTRAIL_SHA256_SIZE = 32 /* bytes */ };

/*
 * Writes the SHA-256 of the current input into the 32 bytes at `out`: of its bytes after inflating, and of no others
 * than those that were read. So it is of what the events were read from, even if a file changes meanwhile. OK; after
 * END only, and only with CTRAIL_OPTION_SHA256: CTRAIL_ERR_STATE otherwise. CTRAIL_ERR_GZIP_TRAILING, with the hash
 * nevertheless, if anything follows the first member of a gzip stream, another member or zero padding included: a reader
 * takes both, and CloudTrail writes neither. CTRAIL_ERR_ARGUMENT.
 */
CTRAIL_API ctrail_rc ctrail_reader_sha256(const ctrail_reader *reader, unsigned char *out);

/*
 * Reads the rest of the input without looking for records in it, for its hash, or to know that it is whole. END; MORE,
 * or an error below 0; CTRAIL_ERR_STATE as next. The input is given up with the first call: next and run return
 * CTRAIL_ERR_STATE then, and END or the error once drain has returned that.
 */
CTRAIL_API ctrail_rc ctrail_reader_drain(ctrail_reader *reader);

/* ---- Times ------------------------------------------------------------------------------------ */

/*
 * Reads an RFC 3339 time, "2016-05-20T08:27:45.5+02:00", into nanoseconds since 1970-01-01T00:00:00Z.
 * CTRAIL_NONE, with CTRAIL_ABSENT in *out, if it is not such a time, or outside of what 64 bits of nanoseconds hold:
 * 1677-09-21T00:12:43.145224193Z to 2262-04-11T23:47:16.854775807Z.
 */
CTRAIL_API ctrail_rc ctrail_time_parse(const char *text, size_t length, int64_t *out);

enum { CTRAIL_TIME_SIZE = 32 /* bytes that suffice for every time and its final 0 */ };

/*
 * Writes a time as "2016-05-20T08:27:45Z", with as many decimals as it needs, and a final 0, into `out`, a buffer of
 * `size` bytes: CTRAIL_TIME_SIZE always suffices. Returns the length; 0, with an empty string in `out`, if the buffer
 * is too small or the time is CTRAIL_ABSENT.
 */
CTRAIL_API size_t ctrail_time_format(int64_t nanoseconds, char *out, size_t size);

/* ---- Names of log files ------------------------------------------------------------------------ */

/* What the name of a trail's log file tells. Initialise with { .size = sizeof key }. */
typedef struct ctrail_trail_key {
    size_t size;          /* sizeof(ctrail_trail_key) */
    ctrail_str account;   /* whose trail it is of: "123456789012"; a part of the key, without a NUL after it */
    ctrail_str region;    /* of the calls: "us-east-1"; likewise */
    int64_t delivered_ns; /* the minute in which it was delivered, nanoseconds since 1970: its records are older */
} ctrail_trail_key;

/*
 * Reads the key in S3, or the path, of a log file: what follows its last slash is
 * ACCOUNT_CloudTrail_REGION_YYYYMMDDTHHMMZ_UNIQUE.json.gz, with or without .gz. OK; NONE, with nothing in *out, for any
 * other name, also that of a digest or of Insights events; CTRAIL_ERR_ARGUMENT.
 */
CTRAIL_API ctrail_rc ctrail_trail_key_parse(const char *key, size_t length, ctrail_trail_key *out);

/* Whether all records of that file are older than `since`, nanoseconds since 1970, since it was delivered before: 1, 0,
 * or CTRAIL_UNKNOWN for any other name. Such a file need not be opened for a filter with that `since`. */
CTRAIL_API ctrail_bool ctrail_trail_key_is_before(const char *key, size_t length, int64_t since);

/* ---- Schema: the structs of this library as data ---------------------------------------------- */

/*
 * A schema lists the members of a struct, so that a binding or a writer can go through every struct of an event with
 * one loop. That of the event itself lists all but impl. Names are unique in a schema. All of
 * it is constant and never freed.
 */

/* Of what type a member is. */
typedef int32_t ctrail_field_kind;
enum {
    CTRAIL_FIELD_TEXT = 1,     /* ctrail_str */
    CTRAIL_FIELD_FLAG = 2,     /* ctrail_bool */
    CTRAIL_FIELD_INTEGER = 3,  /* int64_t */
    CTRAIL_FIELD_TIME = 4,     /* int64_t, nanoseconds since 1970; RFC 3339 in JSON */
    CTRAIL_FIELD_NAME = 5,     /* int32_t, a number with a name: see ctrail_field::names */
    CTRAIL_FIELD_VALUE = 6,    /* const ctrail_value * */
    CTRAIL_FIELD_OBJECT = 7,   /* const struct *, described by ctrail_field::schema */
    CTRAIL_FIELD_LIST = 8,     /* const struct *const *, described by ctrail_field::schema, and a size_t count */
    CTRAIL_FIELD_TEXTS = 9,    /* const ctrail_str *const *, and a size_t count */
    CTRAIL_FIELD_UNSIGNED = 10 /* uint64_t, never absent */
};

/* One member of a struct. */
typedef struct ctrail_field {
    const char *name;            /* its name in JSON: "sourceIPAddress" */
    ctrail_field_kind kind;      /* what the member is */
    uint32_t offset;             /* where the member stands in its struct */
    uint32_t count_offset;       /* LIST and TEXTS: where its count stands */
    const ctrail_schema *schema; /* OBJECT and LIST: the fields of the struct or element; NULL otherwise */
    const char *const *names;    /* NAME: the name of each number from 0 on, NULL at the end */
} ctrail_field;

/* The schema of that name, or NULL: "event", "details", "sshKey", "verdict" (verification.h), "credential" and "access"
 * (access.h), and one for each service's decoder, "ec2" and "instanceConnect". Those of the structs in them are found
 * through ctrail_field::schema. */
CTRAIL_API const ctrail_schema *ctrail_schema_find(const char *name);

/* The name of a schema. */
CTRAIL_API const char *ctrail_schema_name(const ctrail_schema *schema);

/* How many fields a schema has. */
CTRAIL_API size_t ctrail_schema_count(const ctrail_schema *schema);

/* The field at an index, from 0; NULL after the last one. */
CTRAIL_API const ctrail_field *ctrail_schema_field(const ctrail_schema *schema, size_t index);

#ifdef __cplusplus
}
#endif

#endif
