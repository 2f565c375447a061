/* The inputs of a stream, one after the other: files by their paths, or what the caller opens. */
#ifndef CTRAIL_INPUTS_H
#define CTRAIL_INPUTS_H

#include "cloudtrail/arrow.h"
#include "base/arena.h"

struct inputs {
    const char *const *paths; /* NULL: the caller opens them */
    int64_t since;            /* files that were delivered before are not opened; CTRAIL_ABSENT: all are */
    const char *const *accounts, *const *regions; /* nor those of others, by their names; NULL: all are */
    uint64_t not_opened;                          /* how many paths were passed over */
    ctrail_arrow_next_fn next;
    void *user;
    ctrail_arrow_input opened; /* by the caller; `close` is NULL: none is open */
    struct buffer name;        /* of the input that is being read, or could not be opened; never without bytes then */
};

/* Starts to read the next input. OK; CTRAIL_END; or why it cannot be opened. */
ctrail_rc ctrail_inputs_next(struct inputs *inputs, ctrail_reader *reader);

/* Closes what the caller has opened. */
void ctrail_inputs_close(struct inputs *inputs);

/* The name of the last input, or "". */
ctrail_str ctrail_inputs_name(const struct inputs *inputs);

#endif
