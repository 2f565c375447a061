/* One record: its tree, the event that is filled from it, its problems, and what decoders made of it. */
#ifndef CTRAIL_RECORD_H
#define CTRAIL_RECORD_H

#include "base/arena.h"
#include "base/fault.h"
#include "reader/service.h"
#include "json/value.h"

/* What a record is read with. */
struct limits {
    uint64_t record_bytes;
    uint64_t memory_bytes;
    uint64_t inflated_bytes;
    uint32_t depth;
    bool yajl_only; /* the fast way is not gone */
};

enum { PROBLEMS_MAX = 100, DETAIL_MAX = 120 };

struct record {
    ctrail_event event;
    ctrail_event blank; /* what every event is before it is filled */
    struct row_index fields;
    ctrail_allocator allocator;
    struct limits limits;
    struct arena arena;
    struct buffer nodes;      /* a sentinel, then the tree */
    struct buffer pool;       /* yajl's memory while it parses */
    struct buffer text;       /* the texts of a record that yajl did not parse */
    const ctrail_value *root; /* the record as an object */
    uint32_t depth;           /* the deepest nesting in it */
    bool writing;             /* ctrail_event_to_json is calling out: the event must stay */
    void (*dispose)(void *);  /* what was freed meanwhile, and is to be freed when it is done */
    void *disposed;
    const void *decoded[SERVICE_COUNT];
    const ctrail_details *details;           /* when they have been asked for */
    const struct named_resources *resources; /* likewise */
    struct set embedded;                     /* the strings that were parsed */
    const ctrail_problem *problems[PROBLEMS_MAX + 1];
    size_t reports;              /* of problems, repeated ones included: each costs a walk, so they are bounded */
    size_t pool_used, pool_size; /* yajl's memory, for the test of its head-room */
    char detail[DETAIL_MAX];     /* the text of a fault's message */
};

static inline struct record *record_of(const ctrail_event *event) {
    return event ? (struct record *)(void *)event->impl : NULL;
}

void ctrail_record_init(struct record *record, const ctrail_allocator *allocator, const struct limits *limits);
void ctrail_record_free(struct record *record);
void ctrail_record_clear(struct record *record);

/*
 * Reads the record that text[0 .. size) begins with, if it is whole and plainly valid; some bytes behind it must be
 * readable. OK: it has *used bytes. NONE: it is to be framed first. CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT.
 */
ctrail_rc ctrail_record_try(struct record *record, const char *text, size_t size, size_t *used);

/*
 * Reads the record in raw[0 .. size), behind which some bytes must be readable; may_hold: TEXT_… of text.h. OK, or a
 * fault: the codes of a record that is to be skipped, or CTRAIL_ERR_MEMORY. The event's place in its input is the
 * caller's to set.
 */
ctrail_rc ctrail_record_parse(struct record *record, const char *raw, size_t size, unsigned may_hold,
                              struct fault *fault);

/* The value of the JSON that a string of the record spells, in the arena; or the fault's code. */
ctrail_rc ctrail_record_parse_text(struct record *record, const ctrail_value *string, const ctrail_value **out);

/* Lists a problem at a node of the record's tree, or of a copy of a part of it, once for each path and message. */
ctrail_rc ctrail_record_problem(struct record *record, const ctrail_value *place, const char *message);

#endif
