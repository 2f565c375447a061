/* The window: a stretch of the input's bytes, plain or inflated, that moves on as they are used up. */
#ifndef CTRAIL_INPUT_H
#define CTRAIL_INPUT_H

#include "base/arena.h"

struct inflater;

/* Puts up to `room` bytes, TAKE_ROOM at least: OK with *got > 0; END, MORE, or an error. */
typedef ctrail_rc take_fn(void *user, unsigned char *out, size_t room, size_t *got);
enum { TAKE_ROOM = 4 };

/* So many bytes behind the window's may be read, and are zeros. */
enum { INPUT_SLACK = 64 };

struct input {
    const ctrail_allocator *allocator;
    uint64_t inflated_limit; /* 0: none */

    struct buffer window;
    size_t begin, end;   /* what of the window has not been used up */
    uint64_t base;       /* the offset of window[0] in the uncompressed bytes */
    ctrail_rc finished;  /* OK while there may be more; END, or the error behind the last byte */
    const char *message; /* of that error */

    /* Where stored bytes come from: a callback, another part of the library, or what was fed. */
    ctrail_read_fn read;
    take_fn *take;
    void *user;
    const unsigned char *fed;
    size_t fed_size;
    bool source_ended; /* `read` answered 0, and is not called again */
    bool last_fed;     /* finish was called */
    uint64_t consumed; /* stored bytes taken */

    int form; /* not known yet, plain, gzip … */
    struct inflater *inflater;
    struct buffer packed; /* stored bytes between `read` and the inflater */
    size_t packed_begin, packed_end;
    uint64_t inflated;
    bool held_back; /* the window was full: the inflater may have more */
};

void ctrail_input_init(struct input *input, const ctrail_allocator *allocator, uint64_t inflated_limit);
void ctrail_input_free(struct input *input);

/* Forgets all bytes and the source; keeps memory. */
void ctrail_input_reset(struct input *input);

/* Starts to read plain bytes from `take`. */
void ctrail_input_start(struct input *input, take_fn *take, void *user);

/*
 * Puts at least one more byte behind `end`, keeping begin .. end, which may move within the window.
 * OK, END, MORE, or an error; END and errors are given again. One byte behind `end` may be written to.
 */
ctrail_rc ctrail_input_fill(struct input *input);

static inline unsigned char *input_bytes(const struct input *input) {
    return (unsigned char *)input->window.bytes + input->begin;
}

static inline size_t input_size(const struct input *input) {
    return input->end - input->begin;
}

/* The offset of the first byte not used up. */
static inline uint64_t input_offset(const struct input *input) {
    return input->base + input->begin;
}

static inline void input_use(struct input *input, size_t size) {
    input->begin += size;
}

#endif
