/*
 * What digests, metadata and lists of keys have in common: a whole JSON document, gzip or plain, is read strictly into
 * a struct that has its own memory. Here a member that is there twice, or has another type than it should, is an error:
 * others may take it for something else.
 */
#ifndef CTRAIL_DOCUMENT_H
#define CTRAIL_DOCUMENT_H

#include "base/arena.h"
#include "base/hash.h"
#include "json/value.h"

/* A document while it is read. */
struct document {
    struct arena *arena;               /* of what is made of it; the strings of its values are there */
    const ctrail_value *root;          /* an object */
    unsigned char sha256[SHA256_SIZE]; /* of its bytes, inflated */
    const char *message;               /* what is wrong with it */
};

/* OK, or an error: CTRAIL_ERR_JSON with document->message, or CTRAIL_ERR_MEMORY. */
typedef ctrail_rc read_fn(struct document *document, void *out);

/*
 * Reads a document into a new struct of `out_size` bytes, zeroed first. OK, and *out is to be freed by
 * ctrail_document_free; or an error, with NULL in *out, and *message, unless `message` is NULL, set.
 */
ctrail_rc ctrail_document_read(const void *bytes, size_t size, const ctrail_allocator *given, read_fn *read,
                               size_t out_size, void **out, const char **message);

/* Frees such a struct. NULL does nothing. */
void ctrail_document_free(void *out);

/* What a member of an object must be. */
enum member_kind {
    MEMBER_STRING, /* a ctrail_str */
    MEMBER_TIME,   /* likewise; a number too */
    MEMBER_OBJECT, /* a const ctrail_value * */
    MEMBER_ARRAY   /* likewise */
};

/* A row of a table of members. */
struct member {
    const char *name;
    enum member_kind kind;
    bool is_needed; /* otherwise it may be null, or absent, and is then left as it is */
    size_t offset;  /* where it goes */
};

enum { MEMBERS_MAX = 32 };

/* Puts an object's members where the rows say; it may have others. OK or CTRAIL_ERR_JSON. */
ctrail_rc ctrail_document_members(struct document *document, const ctrail_value *object, const struct member *rows,
                                  size_t count, void *out);

/* Says what is wrong. */
ctrail_rc ctrail_document_wrong(struct document *document, const char *message);

/* A time that must be one, in nanoseconds. OK or CTRAIL_ERR_JSON. */
ctrail_rc ctrail_document_time(struct document *document, ctrail_str text, int64_t *out);

/* Bytes as hexadecimal digits in the document's memory; ptr is NULL when there is none. */
ctrail_str ctrail_document_hex(struct document *document, const unsigned char *bytes, size_t size);

/* Makes bytes of hexadecimal digits, at most `room`. False: they are no pairs of such digits, or more. */
bool ctrail_document_unhex(ctrail_str text, unsigned char *bytes, size_t room, size_t *size);

#endif
