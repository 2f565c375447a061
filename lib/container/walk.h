/*
 * The walk over the outer levels of a document, as a machine of small states, because bytes may end anywhere. It goes
 * through each object that may be a record member by member, until a name decides: a record is given whole, and has
 * stayed in the window from its first byte; a container is entered; all other values are passed over as they come.
 *
 * Here is what the walk knows, and the steps that its states share. at_value, in_object and in_record have the states;
 * container.h joins them.
 */
#ifndef CTRAIL_WALK_H
#define CTRAIL_WALK_H

#include "container/item.h"
#include "container/resume.h"
#include "json/frame.h"

enum state {
    AT_START,         /* before the first value: a byte order mark may stand here */
    AT_VALUE,         /* a value is wanted, or the end of an array or of the input */
    AT_KEY,           /* a member's key is wanted, or the end of the object */
    IN_KEY,           /* inside a key */
    AT_COLON,         /* after a key */
    AT_MEMBER,        /* after a key and its colon */
    IN_MEMBER,        /* inside a member's value, which is passed over */
    IN_RECORD,        /* inside a record that is to be given */
    GIVEN,            /* after a record that was given */
    AT_STRING,        /* before a string that is to be walked through as a document of its own */
    AT_ESCAPED,       /* before such a string's text whose opening quote is missing */
    IN_STRING,        /* inside of it */
    GIVEN_IN_STRING,  /* the same, after a record that was given */
    IN_PLAIN_MESSAGE, /* inside a plain message */
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
    unsigned strings;     /* how many strings the document is inside of */

    enum state state;
    ctrail_container kind;       /* of the document, as far as it is known */
    uint64_t records;            /* counted so far */
    bool first;                  /* the next member or element is the first one of its object or array */
    const struct marker *marker; /* of the member that the walk is in; NULL: its name marks nothing */
    struct frame frame;          /* of the value whose end is looked for */
    size_t check_at;             /* when so much of that value is framed, it is searched for a fault */
    struct item item;            /* the one in hand, or the fault to be reported */
};

/* The first search for a fault comes after so many bytes, each further one after four times as many. */
enum { CHECK_FIRST = 4096, CHECK_GROWTH = 4 };

void ctrail_walk_init(struct walk *walk, struct input *input, const struct judge *judge, uint64_t record_limit,
                      uint32_t depth_limit);

/* Starts anew, at the start of the input. */
void ctrail_walk_reset(struct walk *walk);

/* A value has ended. */
void ctrail_walk_after_value(struct walk *walk);

/* Starts to look for the end of the value at the cursor, in the state that does so. */
void ctrail_walk_frame(struct walk *walk, enum state state);

/* Goes into the object at the cursor, which may be a record, or the array there. */
void ctrail_walk_enter_object(struct walk *walk, enum place place);
void ctrail_walk_enter_array(struct walk *walk, enum place place);

/* Goes out of the object or array that ends at the cursor. OK; SKIPPED: an object that is nothing known. */
ctrail_rc ctrail_walk_leave(struct walk *walk);

/* The object that the walk is in is no record, but known. It is not kept any longer. */
void ctrail_walk_is_known(struct walk *walk, ctrail_container kind);

/* What is kept of the object that the walk is in becomes the item. */
void ctrail_walk_hold_object(struct walk *walk, ctrail_rc code);

/* Reports the item as passed over, up to the cursor: SKIPPED. */
ctrail_rc ctrail_walk_report(struct walk *walk);

#endif
