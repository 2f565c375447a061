/*
 * CloudTrail as Arrow: files become tables of columns, which pyarrow, polars, DuckDB, DataFusion and all others take
 * that know the Arrow C stream interface (docs/columns.md lists the tables).
 *
 *   OWNERSHIP  A stream, its schemas and its arrays are the caller's, and are to be released as Arrow says: by their
 *              `release`, once, unless it is NULL; from any thread; children may be moved out before. What was taken
 *              from a stream lives on when it is released.
 *   THREADS    A stream belongs to one thread at a time; different streams never meet.
 *   MEMORY     A batch ends after the record with which it has batch_rows rows or batch_bytes bytes. The allocator is
 *              asked for some three times as much, and for what a reader needs.
 */
#ifndef CLOUDTRAIL_ARROW_H
#define CLOUDTRAIL_ARROW_H

#include "cloudtrail/cloudtrail.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Arrow's C data and stream interfaces, as arrow.apache.org defines them ---------------------- */

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE /* the structs of the data interface are defined */

#define ARROW_FLAG_DICTIONARY_ORDERED 1 /* of a schema: the order of a dictionary matters */
#define ARROW_FLAG_NULLABLE           2 /* of a schema: there may be nulls */
#define ARROW_FLAG_MAP_KEYS_SORTED    4 /* of a schema: the keys of a map are sorted */

/* The type of an array, and its name. */
struct ArrowSchema {
    const char *format;                    /* the type: "u" is UTF-8 */
    const char *name;                      /* of the column */
    const char *metadata;                  /* pairs of texts; or NULL */
    int64_t flags;                         /* ARROW_FLAG_… */
    int64_t n_children;                    /* how many children: members of a struct, elements of a list */
    struct ArrowSchema **children;         /* each of them */
    struct ArrowSchema *dictionary;        /* of its values; or NULL */
    void (*release)(struct ArrowSchema *); /* NULL: it was released, or moved */
    void *private_data;                    /* the producer's */
};

/* An array: its length, and its buffers. */
struct ArrowArray {
    int64_t length;                       /* how many values */
    int64_t null_count;                   /* how many of these are null */
    int64_t offset;                       /* where they begin in the buffers */
    int64_t n_buffers;                    /* how many buffers */
    int64_t n_children;                   /* how many children */
    const void **buffers;                 /* each of them; the first has a bit for each value that is not null */
    struct ArrowArray **children;         /* each of them */
    struct ArrowArray *dictionary;        /* its values; or NULL */
    void (*release)(struct ArrowArray *); /* NULL: it was released, or moved */
    void *private_data;                   /* the producer's */
};

#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE /* the struct of the stream interface is defined */

/* Arrays of one schema, one after the other. Its functions return 0, or an errno. */
struct ArrowArrayStream {
    int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out); /* a struct: a child for each column */
    int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);    /* its `release` is NULL at the end */
    const char *(*get_last_error)(struct ArrowArrayStream *); /* of the last call that failed; lives until the next */
    void (*release)(struct ArrowArrayStream *);               /* NULL: it was released, or moved */
    void *private_data;                                       /* the producer's */
};

#endif

/* ---- Streams ----------------------------------------------------------------------------------- */

/* An input that ctrail_arrow_options::next has opened. */
typedef struct ctrail_arrow_input {
    size_t size;               /* sizeof(ctrail_arrow_input), which is set */
    const char *name;          /* for the column "file", and in errors; it is copied */
    ctrail_read_fn read;       /* gives its bytes, as for ctrail_reader_source; it must not return WOULD_BLOCK */
    void *user;                /* passed to both */
    void (*close)(void *user); /* called at its end, or when the stream is released; or NULL */
} ctrail_arrow_input;

/* Opens the next input: fills *input and returns CTRAIL_OK; CTRAIL_END after the last one; any other code ends the
 * stream with an error. */
typedef ctrail_rc (*ctrail_arrow_next_fn)(void *user, ctrail_arrow_input *input);

/* What a stream has read so far. Initialise with { .size = sizeof counts }. */
typedef struct ctrail_arrow_counts {
    size_t size;                    /* sizeof(ctrail_arrow_counts) */
    uint64_t inputs;                /* inputs that were opened */
    uint64_t not_opened;            /* paths that were not, for what their names tell */
    uint64_t damaged_inputs;        /* inputs of which something could not be read */
    uint64_t records;               /* records that were read and passed the filter */
    uint64_t skipped;               /* how often something could not be read: see CTRAIL_SKIPPED */
    uint64_t rejected;              /* records that the filter rejected, and those of other services than the table's */
    uint64_t rejected_without_time; /* of these, those that only lack a time that can be read */
    uint64_t rows;                  /* rows that were given */
    uint64_t released;              /* 1: the stream was released, and does not need its counts any more */
    uint64_t left_out; /* values that are null: nested too deep, or the decoder exceeded the limit on memory */
} ctrail_arrow_counts;

/* For ctrail_arrow_options::flags. */
enum {
    CTRAIL_ARROW_DICTIONARIES = 1, /* texts of few values are dictionary<int32, utf8>, made anew for each batch */
    CTRAIL_ARROW_JSON = 2,         /* JSON has the extension type arrow.json */
    CTRAIL_ARROW_STRICT = 4,       /* what cannot be read ends the stream with an error */
    CTRAIL_ARROW_BY_KEY = 8        /* paths that ctrail_trail_key_parse can read are not opened for another account or
                                      region than the filter's: right where each file has the records of its own alone */
};

/* What to read, and how. A member that is 0 or NULL means the default. Initialise with { .size = sizeof options }. */
typedef struct ctrail_arrow_options {
    size_t size;                  /* sizeof(ctrail_arrow_options) */
    const ctrail_options *reader; /* allocator, filter, limits; `fields` must be NULL. The allocator's `user` must
                                     outlive the stream, and all that came from it; so must a filter's patterns the
                                     stream */
    const char *table;            /* "events", the default; or another of ctrail_arrow_table */
    const char *const *columns;   /* names that end in a NULL, of columns, or of members of structs,
                                     "user_identity.arn"; default: all but those that are only given on request */
    const char *const *paths;     /* files that end in a NULL; they are copied, and opened one after the other. Those
                                     that were delivered before the filter's `since`, by their names, are not opened:
                                     see ctrail_trail_key_is_before */
    ctrail_arrow_next_fn next;    /* in the place of paths: opens the inputs */
    void *user;                   /* passed to `next` and to `closed` */
    void (*closed)(void *user);   /* called when the stream is released; or NULL */
    uint64_t batch_rows;          /* default 65,536 */
    uint64_t batch_bytes;         /* default 16 MiB; at most 1 GiB */
    uint32_t flags;               /* CTRAIL_ARROW_…, or 0 */
    ctrail_arrow_counts *counts;  /* is kept up to date by get_next, and told of the end; it must outlive the stream; or
                                     NULL */
} ctrail_arrow_options;

/* The name of the table at an index, from 0: "events", "identities" …; NULL after the last one. Constant. */
CTRAIL_API const char *ctrail_arrow_table(size_t index);

/*
 * Makes a stream. No file is opened before the first batch is asked for. OK: *out is to be released. CTRAIL_ERR_MEMORY;
 * CTRAIL_ERR_ARGUMENT, with what is wrong in `message`, a buffer of `size` bytes, which may be NULL: it names a table
 * or a column that there is not, or a column that is named twice. out->release is NULL then; `closed` is not called.
 */
CTRAIL_API ctrail_rc ctrail_arrow_stream(struct ArrowArrayStream *out, const ctrail_arrow_options *options,
                                         char *message, size_t size);

#ifdef __cplusplus
}
#endif

#endif
