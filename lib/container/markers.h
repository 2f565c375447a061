/* What the members of an object say of it, by their names: the one table that tells records from what holds them. */
#ifndef CTRAIL_NAMES_H
#define CTRAIL_NAMES_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

/* Where an object stands, or what the elements of an array are. */
enum place {
    PLACE_NONE = 0,     /* where no name says anything */
    PLACE_TOP = 1,      /* at the top of the document, or in an array there: any of them may be */
    PLACE_RECORDS = 2,  /* in the Records of a log file */
    PLACE_RECORD = 4,   /* where one record stands, as in EventBridge's detail */
    PLACE_WRAPPERS = 8, /* in a list of objects, each with a record in one of its strings */
    PLACE_ROWS = 16,    /* in the result of a query: rows, each an object or a list of cells */
    PLACE_CELLS = 32    /* in a row: objects of one member */
};

enum member {
    RECORD_MEMBER, /* the object is a record */
    HOLDER_MEMBER, /* its value holds records, and the object is a container */
    TEXT_MEMBER,   /* its value is a string that spells a record, and the object is a wrapper */
    NOTICE_MEMBER  /* the object is known, and holds no record */
};

struct name {
    ctrail_str name;
    enum member member;
    const char *starts; /* what the value must start with */
    ctrail_container kind;
    unsigned places;  /* enum place: where the name says so */
    enum place holds; /* of a holder: what stands in its value */
};

enum { NAME_LENGTH_MAX = 40, NAME_STARTS_MAX = 20 };

/* The first row of that name, or NULL. */
const struct name *ctrail_name_find(const char *name, size_t length);

/* The next row of the same name, or NULL. */
const struct name *ctrail_name_next(const struct name *row);

/* The first row of that name for a string that spells a record, or NULL. */
const struct name *ctrail_name_of_text(const char *name, size_t length);

/* How objects with records in them begin, as AWS writes them. */
struct beginning {
    ctrail_str name;
    unsigned places; /* enum place: where they stand */
    bool container;  /* it stands at the top of the document, whatever the walk is in */
};

/* The row of that name, or NULL. */
const struct beginning *ctrail_name_beginning(const char *name, size_t length);

/* A text that is no JSON, but known, and holds no record. */
struct known_text {
    const char *starts;
    ctrail_container kind;
};

enum { KNOWN_TEXTS = 2 };
extern const struct known_text ctrail_known_texts[KNOWN_TEXTS];

#endif
