/*
 * The walk over the outer levels of a document. It is a machine of small states, as the bytes at hand may end anywhere.
 * An object that may be a record is gone through member by member until a name tells what it is, and stays in the
 * window as long. Records are given whole, containers are gone into, and all other values are passed over as they come.
 *
 * This is what the walk knows, and steps that several states take. The states are in at_value, in_object and in_record,
 * and container joins them.
 */
#ifndef CTRAIL_WALK_H
#define CTRAIL_WALK_H

#include "container/item.h"
#include "container/resume.h"
#include "json/frame.h"

enum state {
    AT_VALUE,         /* a value is wanted, or the end of an array or of the input */
    AT_KEY,           /* a member's key is wanted, or the end of the object */
    IN_KEY,           /* inside a key */
    AT_COLON,         /* after a key */
    AT_MEMBER,        /* after a key and its colon */
    IN_MEMBER,        /* inside a member's value, which is passed over */
    IN_RECORD,        /* inside a record that is to be given */
    GIVEN,            /* after a record that was given */
    AT_STRING,        /* before a string that is to be walked through as a document of its own */
    AT_ESCAPED,       /* the same, where its opening quote is missing */
    AT_BASE64,        /* the same, where the string is base64 of the document */
    IN_STRING,        /* inside of it */
    GIVEN_IN_STRING,  /* the same, after a record that was given */
    IN_PLAIN_MESSAGE, /* inside a plain message, see markers.h */
    IN_TEXT,          /* inside other text, in a string that is looked through: up to the next brace */
    IN_SKIPPED,       /* inside a value that is passed over and then reported */
    AT_NEXT,          /* after a value: a comma is wanted, or the end of what it stands in */
    SEARCHING         /* after broken text: the next record is searched for */
};

struct walk {
    struct cursor cursor;
    struct levels levels;
    struct recovery recovery;
    struct judge judge;
    uint32_t depth_limit; /* of a record */
    uint64_t slots;       /* of the names of markers */
    unsigned strings;     /* how many strings the document is inside of */
    bool was_inflated;    /* it was, or one around it, as gzip in a string */
    enum place place;     /* of the document's values. PLACE_WRAPPED: if nothing known is in it, that is no fault */

    enum state state;
    ctrail_container kind; /* of the document, as far as it is known */
    uint64_t records;      /* counted so far */
    uint64_t known;        /* how many records, containers and notices were met, and faults reported */
    uint64_t unit;         /* changes with each element of an array: one element rarely has a record twice on purpose */
    bool is_record;        /* the string that is to be opened may have been a record, though it begins with no object */
    bool has_member;       /* a member was met: the document is JSON, or was to be */
    bool on_line;          /* between the document's values: one has ended on this line */
    struct beginning name; /* of the member that the walk is in, if its object is looked through */
    bool first;            /* the next member or element is the first one of its object or array */
    const struct marker *marker; /* of the member that the walk is in; NULL: its name marks nothing */
    struct frame frame;          /* of the value whose end is to be found */
    size_t check_at;             /* when so many bytes are kept, they are checked for a fault */
    struct item item;            /* the one given last, or the one to be reported */
};

/* The first check comes after so many bytes, each further one after four times as many: each parses all of them. */
enum { CHECK_FIRST = 4096, CHECK_GROWTH = 4 };

void ctrail_walk_init(struct walk *walk, struct input *input, const struct judge *judge, uint64_t record_limit,
                      uint32_t depth_limit);

/* Starts again, with a new input in the place of the old one. */
void ctrail_walk_reset(struct walk *walk);

/* A value has ended. */
void ctrail_walk_after_value(struct walk *walk);

/* The end of the value at the cursor is to be found, in that state. */
void ctrail_walk_frame(struct walk *walk, enum state state);

/* Goes into the object or array at the cursor. The object may be a record, unless it is a cell. */
void ctrail_walk_enter_object(struct walk *walk, enum place place);
void ctrail_walk_enter_array(struct walk *walk, enum place place);

/* Goes into the row at the cursor, an array that may be a record; and then, as it is none, to its cells. */
void ctrail_walk_enter_row(struct walk *walk);
void ctrail_walk_enter_cells(struct walk *walk);

/* Leaves the object or array, whose closing bracket is at the cursor. OK; SKIPPED: it is nothing that is known. An
 * object of which no name has told what it is is not left, but looked through. */
ctrail_rc ctrail_walk_leave(struct walk *walk);

/*
 * Whether the innermost object is whole in the window up to the cursor, and may be a wrapper. One that begins as a
 * record does is more likely to be broken, or too large.
 */
bool ctrail_walk_may_look_through(const struct walk *walk);

/* Goes back to the start of the innermost object, to look through its members. It is known to be no record. OK. */
ctrail_rc ctrail_walk_look_through(struct walk *walk);

/* The object that a fault at the cursor is a fault of: the outermost one that is looked through and in which nothing
 * has been found so far, which is counted then; or the innermost one, if it may be a record. NULL: there is none. */
const struct level *ctrail_walk_faulty(struct walk *walk);

/* Something of that kind was met, which is the document's. In what is looked through, the document is a wrapper. */
void ctrail_walk_set_kind(struct walk *walk, ctrail_container kind);

/* The innermost object is known to be no record. It is no longer kept, and no longer counted. */
void ctrail_walk_is_known(struct walk *walk, ctrail_container kind);

/* The `unit` of an item here. */
uint64_t ctrail_walk_unit(struct walk *walk);

/* The innermost object becomes the item, with those of its bytes over which the cursor has moved. */
void ctrail_walk_hold_object(struct walk *walk, ctrail_rc code);

/* The item was passed over, up to the cursor. SKIPPED; OK: nothing tells that anything should have been here. */
ctrail_rc ctrail_walk_report(struct walk *walk);

#endif
