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

/* A decoder that met the limit on memory: it would meet it again. The problem that says so must not need the arena. */
enum { OVER_LIMIT_MAX = 8, OVER_LIMIT_TEXT = 120 };
struct over_limit {
    const void *decoder;
    ctrail_problem problem;
    char message[OVER_LIMIT_TEXT];
};

/* Whether the record has a member `decoded` of its own. */
enum has_decoded { DECODED_NONE, DECODED_SAME /* as this library writes it */, DECODED_OTHER };

struct record {
    ctrail_event event;
    ctrail_allocator allocator;
    struct limits limits;
    struct arena arena;
    struct tree tree;
    bool repaired; /* the text in its strings is not what was given */
    enum has_decoded has_decoded;
    bool writing;            /* ctrail_event_to_json is calling out: the event must stay */
    void (*dispose)(void *); /* what was freed meanwhile, and is to be freed when it is done */
    void *disposed;
    struct decoded *decoded;                 /* one for each decoder that was asked and is the event's */
    const ctrail_details *details;           /* when they have been asked for */
    const struct named_resources *resources; /* likewise */
    struct set embedded;                     /* the strings that were parsed */
    const ctrail_problem *problems[PROBLEMS_MAX + 1 + OVER_LIMIT_MAX];
    bool more_problems;        /* than are listed, and the last says so */
    struct path_walk path;     /* to the last problem */
    const ctrail_value *noted; /* the node of the last problem at a value that has none in it */
    struct over_limit over_limit[OVER_LIMIT_MAX];
    size_t over_limit_count;
    size_t limit_problems; /* of them, those that are listed: they take no other's place */
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

/* What of a record's memory is used, and by what that stays. */
struct record_mark {
    struct arena_mark arena;
    size_t problems, embedded;
};

/* Gives back what was taken since the mark by a decoder that failed, unless it listed problems, which hang from it. */
struct record_mark ctrail_record_mark(const struct record *record);
void ctrail_record_rewind(struct record *record, struct record_mark mark);

#endif
