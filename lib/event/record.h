/* One record: its tree, the event that is filled from it, its problems, and the results of decoders. */
#ifndef CTRAIL_RECORD_H
#define CTRAIL_RECORD_H

#include "base/arena.h"
#include "base/set.h"
#include "event/projection.h"
#include "json/path.h"
#include "json/tree.h"

/* The options that reading a record needs. */
struct limits {
    uint64_t record_bytes;
    uint64_t memory_bytes;
    uint64_t inflated_bytes;
    uint32_t depth;
    bool yajl_only; /* the fast parser is not tried */
};

enum { PROBLEMS_MAX = 100 };

/* The result of a decoder. */
struct decoded {
    const void *decoder; /* identifies the decoder: an address that no other has */
    const void *value;
    struct decoded *next;
};

/* A decoder that exceeded the limit on memory is not run again, as it would again. The problem that says so must not
 * need the arena, and has memory here. */
enum { OVER_LIMIT_MAX = 8, OVER_LIMIT_TEXT = 120 };
struct over_limit {
    const void *decoder;
    ctrail_problem problem;
    char message[OVER_LIMIT_TEXT];
};

struct record {
    ctrail_event event;
    ctrail_allocator allocator;
    struct limits limits;
    const struct projection *projection; /* NULL: all of the record is read */
    struct arena arena;
    struct tree tree;
    bool spelled;            /* some of its names are spelled as databases spell them, see spelling.h */
    bool repaired;           /* invalid UTF-8 or lone surrogates were replaced in its strings */
    bool writing;            /* inside a callback of ctrail_event_to_json: the event must not be freed */
    void (*dispose)(void *); /* set if it was freed meanwhile: called when the callback is done */
    void *disposed;
    struct decoded *decoded;                      /* one for each decoder that was run and decodes the event */
    const ctrail_details *details;                /* NULL until requested */
    const struct named_resources *resources;      /* likewise */
    struct sorted_schemas *sorted;                /* of the reader; NULL: none, as in a copy: all rows are tried */
    struct spelled_string *strings, *last_string; /* that spell objects, see spelling.h */
    uint32_t strings_depth;                       /* the deepest nesting in one of these */
    struct set embedded;                          /* the strings that were parsed */
    const ctrail_value *embedding;                /* the string whose JSON a struct is filled from now, or NULL */
    const ctrail_problem *problems[PROBLEMS_MAX + 1 + OVER_LIMIT_MAX];
    bool more_problems;        /* than are listed; the last one listed says so */
    struct path_walk path;     /* to the last problem */
    const ctrail_value *noted; /* the node of the last problem at a scalar */
    struct over_limit over_limit[OVER_LIMIT_MAX];
    size_t over_limit_count;
    size_t limit_problems; /* how many of them are listed; they do not count towards the 100 */
};

static inline struct record *record_of(const ctrail_event *event) {
    return event ? (struct record *)(void *)event->impl : NULL;
}

void ctrail_record_init(struct record *record, const ctrail_allocator *allocator, const struct limits *limits);
void ctrail_record_free(struct record *record);

/* Discards everything of the last record. */
void ctrail_record_clear(struct record *record);

/* The result that was kept for that decoder, or NULL. */
const void *ctrail_record_decoded(const struct record *record, const void *decoder);

/* Keeps the result of a decoder. OK, or the arena's error. */
ctrail_rc ctrail_record_keep(struct record *record, const void *decoder, const void *value);

/* How much of a record's memory is in use, and how many problems it has. */
struct record_mark {
    struct arena_mark arena;
    size_t problems, embedded;
};

/* Rewinding frees what a decoder that failed allocated since the mark, unless it listed problems, which refer to it. */
struct record_mark ctrail_record_mark(const struct record *record);
void ctrail_record_rewind(struct record *record, struct record_mark mark);

#endif
