/* One record: its tree, the event that is filled from it, its problems, and what decoders made of it. */
#ifndef CTRAIL_RECORD_H
#define CTRAIL_RECORD_H

#include "base/arena.h"
#include "base/set.h"
#include "json/path.h"
#include "json/tree.h"

/* What a record is read with. */
struct limits {
    uint64_t record_bytes;
    uint64_t memory_bytes;
    uint64_t inflated_bytes;
    uint32_t depth;
    bool yajl_only; /* the fast parser is not tried */
};

enum { PROBLEMS_MAX = 100 };

/* What a decoder made of the record. */
struct decoded {
    const void *decoder; /* whose it is: an address that no other has */
    const void *value;
    struct decoded *next;
};

struct record {
    ctrail_event event;
    ctrail_allocator allocator;
    struct limits limits;
    struct arena arena;
    struct tree tree;
    bool writing;            /* ctrail_event_to_json is calling out: the event must stay */
    void (*dispose)(void *); /* what was freed meanwhile, and is to be freed when it is done */
    void *disposed;
    struct decoded *decoded;                 /* one for each decoder that was asked and is the event's */
    const ctrail_details *details;           /* when they have been asked for */
    const struct named_resources *resources; /* likewise */
    struct set embedded;                     /* the strings that were parsed */
    const ctrail_problem *problems[PROBLEMS_MAX + 1];
    bool more_problems;        /* than are listed, and the last says so */
    struct path_walk path;     /* to the last problem */
    const ctrail_value *noted; /* the node of the last problem at a value that has none in it */
};

static inline struct record *record_of(const ctrail_event *event) {
    return event ? (struct record *)(void *)event->impl : NULL;
}

void ctrail_record_init(struct record *record, const ctrail_allocator *allocator, const struct limits *limits);
void ctrail_record_free(struct record *record);

/* Gets ready for the next text. */
void ctrail_record_clear(struct record *record);

/* What that decoder made of the record; NULL if it has not been kept. */
const void *ctrail_record_decoded(const struct record *record, const void *decoder);

/* Keeps it. OK, or the arena's error. */
ctrail_rc ctrail_record_keep(struct record *record, const void *decoder, const void *value);

#endif
