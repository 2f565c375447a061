"""
The shared library: $CTRAIL_LIBRARY, the one that was built into the package, or the one that the system finds under its
usual names.
"""

from __future__ import annotations

import os
from typing import Any, Iterator

# Read by setup.py too, as a plain string.
_DECLARATIONS = (
    """
    typedef int32_t ctrail_rc;
    typedef struct { const char *ptr; size_t len; } ctrail_str;
    typedef struct ctrail_reader ctrail_reader;
    typedef char ctrail_event; /* so that members are at the address and an offset */
    typedef struct ctrail_value ctrail_value;
    typedef struct ctrail_schema ctrail_schema;
    typedef struct { ctrail_str type, name; } ctrail_named_resource;
    typedef struct {
        ctrail_rc code; int32_t system_error; uint64_t offset, at, record, skipped;
        const char *path, *message; uint64_t text_at;
    } ctrail_error;
    typedef struct ctrail_pattern ctrail_pattern;
    typedef struct ctrail_patterns ctrail_patterns;
    typedef struct {
        size_t size;
        const char *const *event_id, *const *event_name, *const *event_source, *const *user_name;
        const char *const *access_key_id, *const *resource_type, *const *resource_name, *const *instance_id;
        const char *const *error_code, *const *region, *const *account, *const *source_ip, *const *arn, *const *role;
        int64_t since, until; int32_t read_only, failed;
        const ctrail_pattern *const *pattern;
    } ctrail_filter;
    typedef struct { size_t size; uint64_t offset; const char *message; } ctrail_pattern_error;
    typedef struct {
        size_t size; const void *allocator; const ctrail_filter *filter;
        uint64_t max_record_bytes, max_memory_bytes, max_inflated_bytes; uint32_t max_depth, flags;
        const char *const *fields;
    } ctrail_options;
    typedef struct {
        const char *name; int32_t kind; uint32_t offset, count_offset;
        const ctrail_schema *schema; const char *const *names;
    } ctrail_field;
    typedef struct {
        size_t size; uint64_t delivered, skipped, rejected, rejected_without_time;
    } ctrail_counts;

    struct ArrowSchema {
        const char *format, *name, *metadata; int64_t flags, n_children;
        struct ArrowSchema **children; struct ArrowSchema *dictionary;
        void (*release)(struct ArrowSchema *); void *private_data;
    };
    struct ArrowArray {
        int64_t length, null_count, offset, n_buffers, n_children; const void **buffers; struct ArrowArray **children;
        struct ArrowArray *dictionary; void (*release)(struct ArrowArray *); void *private_data;
    };
    struct ArrowArrayStream {
        int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *);
        int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *);
        const char *(*get_last_error)(struct ArrowArrayStream *);
        void (*release)(struct ArrowArrayStream *); void *private_data;
    };
    typedef struct {
        size_t size; uint64_t inputs, not_opened, damaged_inputs, records, skipped, rejected, rejected_without_time, rows;
        uint64_t released, left_out;
    } ctrail_arrow_counts;
    typedef struct {
        size_t size; const char *name; int64_t (*read)(void *user, void *buffer, size_t size); void *user;
        void (*close)(void *user);
    } ctrail_arrow_input;
    typedef struct { size_t size; ctrail_str account, region; int64_t delivered_ns; } ctrail_trail_key;
    typedef struct {
        size_t size; const ctrail_options *reader; const char *table; const char *const *columns, *const *paths;
        ctrail_rc (*next)(void *user, ctrail_arrow_input *input); void *user; void (*closed)(void *user);
        uint64_t batch_rows, batch_bytes; uint32_t flags; ctrail_arrow_counts *counts;
    } ctrail_arrow_options;

    const char *ctrail_version(void);
    const char *ctrail_rc_name(ctrail_rc);
    const char *ctrail_rc_message(ctrail_rc);
    ctrail_rc ctrail_options_check(const ctrail_options *, const char **);

    typedef int64_t (*ctrail_read_fn)(void *user, void *buffer, size_t size);
    ctrail_rc ctrail_reader_new(ctrail_reader **, const ctrail_options *);
    void ctrail_reader_free(ctrail_reader *);
    ctrail_rc ctrail_reader_open(ctrail_reader *, const char *path);
    ctrail_rc ctrail_reader_source(ctrail_reader *, ctrail_read_fn, void *user);
    ctrail_rc ctrail_reader_feed(ctrail_reader *, const void *, size_t);
    ctrail_rc ctrail_reader_finish(ctrail_reader *);
    ctrail_rc ctrail_reader_next(ctrail_reader *, const ctrail_event **);
    const ctrail_error *ctrail_reader_error(const ctrail_reader *);
    int32_t ctrail_reader_container(const ctrail_reader *);
    const char *ctrail_container_name(int32_t);
    ctrail_rc ctrail_reader_counts(const ctrail_reader *, ctrail_counts *);
    uint64_t ctrail_reader_position(const ctrail_reader *);
    ctrail_rc ctrail_arrow_stream(struct ArrowArrayStream *, const ctrail_arrow_options *, char *, size_t);
    ctrail_rc ctrail_trail_key_parse(const char *, size_t, ctrail_trail_key *);
    int32_t ctrail_trail_key_is_before(const char *, size_t, int64_t);
    ctrail_rc ctrail_time_parse(const char *, size_t, int64_t *);

    typedef int32_t (*ctrail_write_fn)(void *user, const char *bytes, size_t size);
    ctrail_rc ctrail_event_to_json(const ctrail_event *, uint32_t flags, ctrail_write_fn, void *user);
    ctrail_rc ctrail_event_fields(const ctrail_event *, const char *const *paths, size_t, ctrail_str *);
    ctrail_rc ctrail_event_dup(const ctrail_event *, const void *allocator, ctrail_event **);
    void ctrail_event_free(ctrail_event *);
    ctrail_rc ctrail_event_resources(const ctrail_event *, const ctrail_named_resource *const **, size_t *);
    ctrail_rc ctrail_event_details(const ctrail_event *, const void **);
    const char *ctrail_decoder_name(size_t);
    ctrail_rc ctrail_event_decode(const ctrail_event *, const char *, const ctrail_schema **, const void **);
    ctrail_rc ctrail_pattern_compile(const char *, size_t, ctrail_pattern **, ctrail_pattern_error *);
    void ctrail_pattern_free(ctrail_pattern *);
    int32_t ctrail_pattern_match(const ctrail_pattern *, const ctrail_event *);
    ctrail_rc ctrail_patterns_new(
        const ctrail_pattern *const *, size_t, const void *allocator, ctrail_patterns **
    );
    void ctrail_patterns_free(ctrail_patterns *);
    ctrail_rc ctrail_patterns_match(const ctrail_patterns *, const ctrail_event *, size_t *matching, size_t *count);
    ctrail_rc ctrail_ssh_key_parse(const char *, size_t, const void *allocator, void **);
    void ctrail_ssh_key_free(void *);

    ctrail_rc ctrail_verification_new(void **, const void *allocator);
    void ctrail_verification_free(void *);
    const ctrail_error *ctrail_verification_error(const void *);
    ctrail_rc ctrail_verification_add_keys(void *, const char *path, const void **);
    ctrail_rc ctrail_verification_add_folder(void *, const char *path);
    ctrail_rc ctrail_verification_set_times(void *, int64_t since, int64_t until);
    ctrail_rc ctrail_verification_set_linked(void *, int32_t accept);
    ctrail_rc ctrail_verification_run(void *, const void **);

    const ctrail_value *ctrail_event_record(const ctrail_event *);
    int32_t ctrail_value_kind(const ctrail_value *);
    const char *ctrail_value_text(const ctrail_value *, size_t *);
    const ctrail_value *ctrail_value_next(const ctrail_value *, const ctrail_value *);
    const char *ctrail_value_key_n(const ctrail_value *, size_t *);
    const ctrail_value *ctrail_value_find(const ctrail_value *, const char *);

    const ctrail_schema *ctrail_schema_find(const char *);
    const char *ctrail_schema_name(const ctrail_schema *);
    size_t ctrail_schema_count(const ctrail_schema *);
    const ctrail_field *ctrail_schema_field(const ctrail_schema *, size_t);
    """
)


def _make_ffi() -> Any:
    """The declarations as setup.py compiled them into the package, which is faster by half of what an import takes."""
    try:
        from ._compiled import ffi  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        import cffi  # type: ignore[import-untyped,unused-ignore]

        ffi = cffi.FFI()
        ffi.cdef(_DECLARATIONS)
    return ffi


ffi: Any = _make_ffi()

OK, END, MORE, SKIPPED, NONE = 0, 1, 2, 4, 5
ERR_ARGUMENT, ERR_STATE, ERR_IO, ERR_LIMIT = -2, -3, -4, -6
READ_ERROR, READ_WOULD_BLOCK = -1, -2


def _names() -> Iterator[str]:
    """What to look for."""
    chosen = os.environ.get("CTRAIL_LIBRARY")
    if chosen:
        yield chosen
        return
    built_in = os.path.join(os.path.dirname(os.path.abspath(__file__)), "libcloudtrail.so")
    if os.path.exists(built_in):
        yield built_in
        return
    import ctypes.util

    yield from ("libcloudtrail.so.0", "libcloudtrail.0.dylib")
    found = ctypes.util.find_library("cloudtrail")
    if found:
        yield found


def _open() -> Any:
    reasons = []
    for name in _names():
        try:
            return ffi.dlopen(name)
        except OSError as error:
            reasons.append(str(error))
    raise ImportError(
        f"the library libcloudtrail cannot be loaded. Looked for: {'; '.join(reasons)}. The system looks into the "
        "folders that ldconfig knows, and into those of $LD_LIBRARY_PATH; $CTRAIL_LIBRARY may name the file itself"
    )


lib: Any = _open()


def text(pointer: Any) -> str:
    """A C string as str."""
    found: bytes = ffi.string(pointer)
    return found.decode("utf-8", "replace")


def c_string(name: str, value: str) -> Any:
    """A str as a C string, which no NUL fits into."""
    if "\0" in value:
        raise ValueError(name + ": holds a NUL")
    return ffi.new("char[]", value.encode("utf-8"))
