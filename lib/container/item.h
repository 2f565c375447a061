/* What a container gives: a record, or what it passed over. And what it asks of its user, who knows records. */
#ifndef CTRAIL_ITEM_H
#define CTRAIL_ITEM_H

#include <stdbool.h>

#include "base/fault.h"

/* What the user makes of a record that is probably whole in the window. It spares the container to find its end. */
enum verdict {
    VERDICT_NONE,     /* nothing: the container is to find the end, and to give the bytes */
    VERDICT_READ,     /* the user has read it */
    VERDICT_REJECTED, /* the user's filter rejects it */
    VERDICT_NO_MEMORY
};

struct judge {
    /* Whether a record may begin with a top-level member of that name. */
    bool (*has_field)(const char *name, size_t length);
    /* Judges the record that the bytes begin with. READ and REJECTED: it has *used bytes. */
    enum verdict (*read)(void *user, const char *bytes, size_t size, size_t *used);
    /* Finds the first fault in a value that is cut off after `size` bytes; it is at `size` if there is none. OK, or an
     * error, such as CTRAIL_ERR_MEMORY. */
    ctrail_rc (*find_fault)(void *user, const char *bytes, size_t size, struct fault *fault);
    void *user;
};

/* A record, or what was passed over. */
struct item {
    uint64_t offset; /* of its first byte; in a string: of the string's opening quote */
    uint64_t number; /* of the record; 0: it is none */
    uint64_t unit; /* equal for records that are in one wrapper, and in no two elements of an array; 0: in no wrapper */

    /* Where the fault is; of a record, where it begins. */
    uint64_t at;        /* its offset; in a string: that of the opening quote */
    bool in_string;     /* if so, … */
    uint64_t string_at; /* … its place in what the string spells */

    /* A record. */
    enum verdict verdict;
    unsigned char *bytes; /* the byte after the last one may be written to */
    size_t size;
    bool is_event;     /* an event of EventBridge that probably brings no record; VERDICT_NONE only */
    unsigned may_hold; /* UTF8_… of base/utf8.h: what may be in the bytes; VERDICT_NONE only */

    /* What was passed over. */
    ctrail_rc code;
    const char *message; /* NULL: that of the code */
    uint64_t skipped;    /* how many bytes */
};

#endif
