/* What a container gives: a record, or what was passed over. And what it asks about records, which it does not know. */
#ifndef CTRAIL_ITEM_H
#define CTRAIL_ITEM_H

#include <stdbool.h>

#include "base/fault.h"

/* What becomes of a record before its end is looked for. */
enum verdict {
    VERDICT_NONE,     /* nothing: its end is found, and it is given as bytes */
    VERDICT_READ,     /* it has been read */
    VERDICT_REJECTED, /* the filter rejects it */
    VERDICT_NO_MEMORY
};

struct judge {
    /* Whether a record may begin with a top-level member of that name. */
    bool (*has_field)(const char *name, size_t length);
    /* Judges the record that the bytes begin with. READ and REJECTED: it has *used bytes. */
    enum verdict (*read)(void *user, const char *bytes, size_t size, size_t *used);
    /* The first fault in a record that has been cut off; its place is `size` if there is none. OK, or an error. */
    ctrail_rc (*find_fault)(void *user, const char *bytes, size_t size, struct fault *fault);
    void *user;
};

/* Offsets count in the input; for what is in a string, they are those of the string's opening quote. */
struct item {
    uint64_t offset;    /* of its first byte */
    uint64_t number;    /* of the record; 0: it is none */
    uint64_t at;        /* the offset of the fault, or of the record */
    bool in_string;     /* it was found in a string … */
    uint64_t string_at; /* … and `at` is there in what the string spells */

    /* A record. */
    enum verdict verdict;
    unsigned char *bytes; /* the byte after the last one may be written to */
    size_t size;
    unsigned may_hold; /* UTF8_… of base/utf8.h; not of a record that has been judged */

    /* What was passed over. */
    ctrail_rc code;
    const char *message;
    uint64_t skipped; /* how many bytes */
};

#endif
