/*
 * A compiled event pattern. `$or` is multiplied out: a pattern is a list of branches, any of which must match; a branch
 * is a list of fields, all of which must; a field has a path and alternatives, any of which must hold for one of its
 * values.
 */
#ifndef CTRAIL_PATTERN_PRIVATE_H
#define CTRAIL_PATTERN_PRIVATE_H

#include "base/arena.h"
#include "cloudtrail/pattern.h"
#include "json/key_index.h"
#include "reader/wanted.h"

/* The limits, which keep the time that a match takes in proportion to the record. */
enum {
    PATTERN_BYTES_MAX = 1 << 20,
    PATTERN_DEPTH_MAX = 100,          /* of the pattern's JSON */
    PATTERN_BRANCHES_MAX = 1000,      /* which $or makes */
    PATTERN_FIELDS_MAX = 64,          /* of one branch: a bit each */
    PATTERN_CELLS_MAX = 16000,        /* fields of all branches together */
    PATTERN_ALTERNATIVES_MAX = 50000, /* in all */
    PATTERN_COMPARED_MAX = 1000, /* of these, those that are tried one by one; strings and addresses are searched */
    PATTERN_STARS_MAX = 100,     /* of one wildcard */
    RECORD_DEPTH_MAX = 1000      /* of a record that is matched: as deep goes the recursion */
};

/* ---- Conditions: single alternatives ---------------------------------------------------------- */

/* A number, as event-ruler compares them: by its value if a double has that value, else by its spelling. */
struct pattern_number {
    ctrail_str text;
    double value;
    bool comparable;
};

struct pattern_number ctrail_pattern_number(ctrail_str text);

/* Between two `*` of a wildcard. */
struct piece {
    const char *bytes;
    const uint32_t
        *borders; /* of each prefix, the length of the longest that it also ends with (Knuth, Morris, Pratt) */
    size_t length;
};

struct condition {
    bool (*holds)(const struct condition *condition, const ctrail_value *value);
    ctrail_str text;                             /* of comparisons of strings */
    bool any_case;                               /* for these: without regard to the case of letters */
    const struct piece *pieces;                  /* of a wildcard: one more than it has `*` */
    size_t piece_count;                          /* also: how many conditions `but` has */
    const struct condition *but;                 /* of anything-but: none of these may hold */
    struct pattern_number low, high;             /* of numbers; equal: `low` */
    bool has_low, has_high, low_open, high_open; /* open: without the bound itself */
};

/* Comparisons of strings, and of numbers. */
bool ctrail_pattern_is_text(const struct condition *condition, const ctrail_value *value);
bool ctrail_pattern_starts(const struct condition *condition, const ctrail_value *value);
bool ctrail_pattern_ends(const struct condition *condition, const ctrail_value *value);
bool ctrail_pattern_fits_wildcard(const struct condition *condition, const ctrail_value *value);
bool ctrail_pattern_is_number(const struct condition *condition, const ctrail_value *value);
bool ctrail_pattern_is_in_range(const struct condition *condition, const ctrail_value *value);

/* What is wrong with a wildcard, or NULL; *memory: none was left. */
const char *ctrail_pattern_make_wildcard(struct condition *condition, struct arena *arena, bool *no_memory);

/* ---- Fields and branches ---------------------------------------------------------------------- */

/* The alternatives of a field. */
struct alternatives {
    struct wanted values; /* exact strings; addresses and CIDR blocks */
    const struct condition *others;
    size_t other_count;
    bool may_be_absent; /* {"exists": false} */
};

bool ctrail_pattern_holds(const struct alternatives *alternatives, const ctrail_value *value);

/* Where a field is looked for. */
enum field_place {
    FIELD_IN_RECORD,
    FIELD_IN_DECODED,
    FIELD_IN_SOURCE,      /* "aws.ec2", which EventBridge makes of eventSource */
    FIELD_IN_DETAIL_TYPE, /* likewise of eventType */
    FIELD_IN_VERSION,     /* "0" */
    FIELD_NOWHERE,        /* what EventBridge leaves empty, and objects, which have no value of their own */
    FIELD_PLACES
};

struct pattern_field {
    ctrail_str path; /* names with dots between them, in the place */
    const struct alternatives *alternatives;
    enum field_place place;
};

struct pattern_branch {
    const struct pattern_field *fields; /* in the order in which event-ruler looks at them: by their paths */
    uint64_t in[FIELD_PLACES];          /* the fields of each place: a bit each */
};

struct ctrail_pattern {
    ctrail_allocator allocator;
    struct arena arena; /* all that the pattern is made of */
    const struct pattern_branch *branches;
    size_t branch_count;
};

/* ---- Compiling -------------------------------------------------------------------------------- */

/* A pattern while it is compiled. */
struct compiling {
    struct arena *arena;
    size_t alternatives, compared; /* so far: see the limits */
    const ctrail_value *wrong_at;  /* the value that is wrong */
    const char *wrong;             /* why; NULL: nothing is, or there is no memory */
};

/* Notes what is wrong; false. */
bool ctrail_pattern_wrong(struct compiling *compiling, const ctrail_value *at, const char *message);

/* The alternatives in an array. NULL: something is wrong, or there is no memory. */
const struct alternatives *ctrail_pattern_alternatives(struct compiling *compiling, const ctrail_value *array);

/* Fills the branches of the pattern that the tree's root spells. False as above. */
bool ctrail_pattern_branches(struct compiling *compiling, const ctrail_value *root, ctrail_pattern *pattern);

/* ---- Matching --------------------------------------------------------------------------------- */

enum { PATTERN_SOURCE_MAX = 128 };

/* EventBridge's source of a record, "aws.ec2" for "ec2.amazonaws.com", in `buffer`, of PATTERN_SOURCE_MAX bytes. Absent
 * if eventSource is, or if it is too long for that. */
ctrail_str ctrail_pattern_source(ctrail_str event_source, char *buffer);

/* Likewise its detail-type, by eventType. */
ctrail_str ctrail_pattern_detail_type(const ctrail_event *event);

/* A string as the value that it would be in a tree. */
ctrail_value ctrail_pattern_text_value(ctrail_str text);

/* The last member of that name. *dotted: there is one whose name goes on after it with a dot. */
const ctrail_value *ctrail_pattern_member(const ctrail_value *object, ctrail_str name, bool *dotted);

/* As ctrail_pattern_judge, one branch of a pattern; of a record that is not nested too deep. What is known of the
 * record need not be looked for again: the bits of fields that match; an index of its members, unless a name has a dot;
 * NULL. */
ctrail_rc ctrail_pattern_judge_branch(const struct pattern_branch *branch, uint64_t known,
                                      const struct key_index *members, const ctrail_event *event, bool *matches);

/* OK with the answer; CTRAIL_ERR_MEMORY or CTRAIL_ERR_LIMIT if what decoders find is asked for, and memory is lacking;
 * CTRAIL_ERR_LIMIT also for a record that is nested too deep. */
ctrail_rc ctrail_pattern_judge(const ctrail_pattern *pattern, const ctrail_event *event, bool *matches);

#endif
