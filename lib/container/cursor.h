/* A place in an input: the bytes from there on, and those before it that stay in the window, and why. */
#ifndef CTRAIL_CURSOR_H
#define CTRAIL_CURSOR_H

#include "input/input.h"

/* What stays in the window although the cursor has moved over it. */
enum kept {
    KEPT_NOTHING,
    KEPT_OBJECT, /* an object that may be a record, from its first byte, until one of its names tells what it is */
    KEPT_VALUE,  /* a member's array or object, from its first byte: if it does not end soon, it is searched for a fault
                  */
    KEPT_TAIL    /* the end of a string that is passed over, until what follows is sound: if its opening quote was
                    another string's closing one, an element may begin there */
};

/* A tail is shortened to TAIL_KEPT bytes when it is longer than TAIL_MAX. */
enum { TAIL_MAX = 1024, TAIL_KEPT = 64 };

struct cursor {
    struct input *input;
    enum kept kept;
    size_t position;       /* counts from the window's first byte, which is the first one kept; 0: nothing is kept */
    uint64_t object_limit; /* a larger KEPT_OBJECT is kept no longer */
};

static inline const unsigned char *cursor_bytes(const struct cursor *cursor) {
    return input_bytes(cursor->input) + cursor->position;
}

/* How many bytes from the cursor on are in the window. */
static inline size_t cursor_available(const struct cursor *cursor) {
    return input_size(cursor->input) - cursor->position;
}

static inline uint64_t cursor_offset(const struct cursor *cursor) {
    return input_offset(cursor->input) + cursor->position;
}

/* Nothing before the cursor is kept any longer. */
static inline void cursor_drop(struct cursor *cursor) {
    input_use(cursor->input, cursor->position);
    cursor->position = 0;
    cursor->kept = KEPT_NOTHING;
}

/* From here on, this is kept. */
static inline void cursor_keep(struct cursor *cursor, enum kept kept) {
    cursor_drop(cursor);
    cursor->kept = kept;
}

/* Back to the first byte that is kept. */
static inline void cursor_rewind(struct cursor *cursor) {
    cursor->position = 0;
}

/* Moves on; keeps what is to be kept, but no object that is larger than the limit. */
void ctrail_cursor_advance(struct cursor *cursor, size_t size);

/* The same inside a value whose end is looked for: the one who looks for it decides about an object that is too large.
 */
void ctrail_cursor_advance_inside(struct cursor *cursor, size_t size);

/* Moves on inside a string that is read piece by piece; only its last bytes are kept. */
void ctrail_cursor_advance_in_string(struct cursor *cursor, size_t size);

/* Passes over white space: OK when another byte follows, else what the input answers. */
ctrail_rc ctrail_cursor_skip_space(struct cursor *cursor);

/* Whether the window may hold the beginning of `start` only: more bytes are needed to tell. */
bool ctrail_cursor_may_become(const struct cursor *cursor, const char *start);

/* Whether what follows starts so: OK or NONE; MORE or CTRAIL_ERR_MEMORY when that cannot be told. */
ctrail_rc ctrail_cursor_starts_with(struct cursor *cursor, const char *start);

#endif
