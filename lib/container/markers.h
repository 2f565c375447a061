/*
 * The names of members that tell what an object is: the one table that tells records from what holds them.
 * A marker counts only where its row says: a "Records" inside a record marks nothing.
 */
#ifndef CTRAIL_MARKERS_H
#define CTRAIL_MARKERS_H

#include <stdbool.h>
#include <stdint.h>

#include "cloudtrail/cloudtrail.h"

/* Where an object stands, or what the elements of an array are. The values are bits, so that a row can list several. */
enum place {
    PLACE_NONE = 0,     /* where no name marks anything */
    PLACE_TOP = 1,      /* at the top of the document, or in an array there: anything may be here */
    PLACE_RECORDS = 2,  /* in the Records of a log file */
    PLACE_RECORD = 4,   /* where one record stands, as in EventBridge's detail */
    PLACE_WRAPPERS = 8, /* in a list of objects that each have a record in one of their strings */
    PLACE_ROWS = 16,    /* in a query's result: rows, each an object or an array of cells */
    PLACE_CELLS = 32,   /* in a row: objects of one member each */
    PLACE_WRAPPED =
        64 /* in a member of an object that is nothing known: anything may be here, and mostly is no record */
};

/* What a member of that name says of its object. */
enum marks {
    MARKS_RECORD,    /* it is a record */
    MARKS_CONTAINER, /* it is a container: the member's value holds records */
    MARKS_WRAPPER,   /* it is a wrapper: the member's value is a string that spells a record */
    MARKS_NOTICE,    /* it is something known that holds no record */
    MARKS_EVENT,     /* it is an event of EventBridge that probably brings no record: it is given as one that may be */
    MARKS_DETAIL,    /* it is an event of EventBridge, and so a container, unless its type, which may follow, is another */
    MARKS_TYPE,      /* its `detail` is a record */
    MARKS_ENVELOPE,  /* it is a notice, and what it tells of may be a record: it is looked through */
    MARKS_PART,      /* it is a record if it has another member of those that are marked so */
    MARKS_BASE64     /* the member's value may be base64 of what holds records, if the object is looked through */
};

struct marker {
    ctrail_str name;
    enum marks marks;
    const char *value_starts; /* it marks only an object in which the member's value starts so */
    ctrail_container kind;    /* of the document that has such an object */
    unsigned places;          /* it marks only objects there: enum place, several of them */
    enum place holds;         /* MARKS_CONTAINER, MARKS_DETAIL: where what is in the member's value stands */
};

/* Whether the value of such a member may hold records. */
static inline bool marker_may_hold(const struct marker *marker) {
    return marker->marks == MARKS_CONTAINER || marker->marks == MARKS_WRAPPER || marker->marks == MARKS_DETAIL;
}

/* Longer names mark nothing. */
enum { NAME_LENGTH_MAX = 40 };

/* A set of slots, a bit each: every name of the table is in one, by its length and first byte. Most other names are
 * not, and need not be looked for. */
uint64_t ctrail_marker_slots(void);

static inline bool marker_may_be(uint64_t slots, const char *name, size_t length) {
    return length && slots >> (7 * length + (unsigned char)*name) % 64 & 1;
}

/* The first row of that name, or NULL. */
const struct marker *ctrail_marker_find(const char *name, size_t length);

/* The next row of the same name, or NULL. */
const struct marker *ctrail_marker_next(const struct marker *row);

/* The first row that marks a wrapper by that name, or NULL. */
const struct marker *ctrail_marker_of_wrapper(const char *name, size_t length);

/* The first name of objects that hold records, as AWS writes them. */
struct usual_beginning {
    ctrail_str name;
    unsigned places;   /* enum place: where such objects stand */
    bool is_container; /* such objects are in no other, so that whatever seems to be around one has ended */
};

/* The row of that name, or NULL. */
const struct usual_beginning *ctrail_marker_usual_beginning(const char *name, size_t length);

/* A message that AWS writes in the place of JSON, and that holds no record. */
struct plain_message {
    const char *starts;
    ctrail_container kind;
};

/* Its rows end with one whose `starts` is NULL. */
const struct plain_message *ctrail_marker_plain_messages(void);

#endif
