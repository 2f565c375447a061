/*
 * Inputs of one shape and any size: what stands in front, a part that is repeated, and what stands behind.
 * In the repeated part, '#' stands for eight hexadecimal digits that differ each time.
 */
#ifndef BENCH_SHAPE_H
#define BENCH_SHAPE_H

#include <stdbool.h>
#include <stddef.h>

/* What reading an input of a shape gives, so that no shape is measured that is not read. */
enum outcome {
    ONE_EVENT,  /* one record, whatever the number of parts */
    EVENT_EACH, /* a record a part */
    HALF_EACH,  /* a part is a sound record and a broken one: half of all parts, at least, are told apart */
    NO_EVENT    /* something is skipped or refused, and nothing given */
};

struct shape {
    const char *name;
    enum outcome outcome;
    const char *open, *before, *part, *after, *middle, *back, *close; /* NULL: "" */
    unsigned part_strings;                                            /* how many strings a part is inside of */
    unsigned strings;                                                 /* how many strings all of it is inside of */
    bool members; /* `open`, each part and `close` are gzip members */
    bool large;   /* one large record: the limits on records are raised */
    bool ec2;     /* decoded by ctrail_ec2_decode */
    bool all;     /* asked for all that is read on request only */
    bool filter;  /* by the event's name, which passes */
    size_t chunk; /* so many bytes are fed at a time; 0: all at once */
};

extern const struct shape shapes[];
extern const size_t shape_count;

struct text {
    char *bytes;
    size_t size, room;
};

/* open, then `count` times before, part, after; middle; `count` times back; close. */
void shape_write(const struct shape *shape, size_t count, struct text *text);

#endif
