/*
 * The place in an input up to which the walk has come. Bytes from there on are read next. Of those before it, some may
 * have to stay in the input's window; there is one reason for that at a time.
 */
#ifndef CTRAIL_CURSOR_H
#define CTRAIL_CURSOR_H

#include "input/input.h"

/* What stays in the window after the cursor has moved over it. */
enum kept {
    KEPT_NOTHING,

    /* An object, from its first byte, until a member's name tells whether it is a record: records are given whole. */
    KEPT_OBJECT,

    /* A record that was given, or an array or object that was passed over, until a comma or bracket follows. If one
     * does not, its last bracket may be that of what is around it, and others may be inside. */
    KEPT_GIVEN,

    /* The array or object in a member that matters to nobody, from its first byte. If it does not end soon, it is
     * checked for a fault, such as a missing quote, which would make it take in the rest of the input. */
    KEPT_VALUE,

    /* The last bytes of a string that is passed over, or of a name, until a comma or bracket follows. If one does not,
     * a quote was missing further up, and what seemed to close the string may have opened the next one. */
    KEPT_TAIL
};

/* A tail is shortened to TAIL_KEPT bytes when it is longer than TAIL_MAX. */
enum { TAIL_MAX = 1024, TAIL_KEPT = 64 };

struct cursor {
    struct input *input;
    enum kept kept;
    size_t position;       /* counts from the first byte that is kept, which is the first in the window */
    bool is_shortened;     /* KEPT_TAIL: not all of it is kept */
    uint64_t object_limit; /* how large a KEPT_OBJECT may become */
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

/* Nothing before the cursor is kept from now on. */
static inline void cursor_drop(struct cursor *cursor) {
    input_use(cursor->input, cursor->position);
    cursor->position = 0;
    cursor->kept = KEPT_NOTHING;
    cursor->is_shortened = false;
}

/* What begins at the cursor is kept, for that reason, and nothing before it. */
static inline void cursor_keep(struct cursor *cursor, enum kept kept) {
    cursor_drop(cursor);
    cursor->kept = kept;
}

/* Back to the first byte that is kept. */
static inline void cursor_rewind(struct cursor *cursor) {
    cursor->position = 0;
}

/* Moves on over available bytes. */
void ctrail_cursor_advance(struct cursor *cursor, size_t size);

/* The same inside a string that is read piece by piece: KEPT_TAIL. */
void ctrail_cursor_advance_in_string(struct cursor *cursor, size_t size);

/* Of a tail that was shortened, keeps TAIL_KEPT bytes: in how many steps the cursor came here makes no difference. */
void ctrail_cursor_end_tail(struct cursor *cursor);

/* Passes over white space: OK when another byte follows, else what the input answers. CTRAIL_ERR_RECORD_SIZE: the
 * object that is kept is too large to be. */
ctrail_rc ctrail_cursor_skip_space(struct cursor *cursor);

/* The same up to the end of the line: its newline counts as the byte that follows. */
ctrail_rc ctrail_cursor_skip_space_of_line(struct cursor *cursor);

/* At least so many bytes from the cursor on, unless the input has no more: what is judged by several bytes waits for
 * them, so that it is the same in whatever pieces the input comes. OK, MORE, CTRAIL_ERR_MEMORY. */
ctrail_rc ctrail_cursor_fill(struct cursor *cursor, size_t size);

/* Whether the available bytes are too few to tell whether they start so: all of them do, as far as they go. */
bool ctrail_cursor_may_become(const struct cursor *cursor, const char *start);

/* Whether the bytes from here on start so: OK or NONE; MORE or CTRAIL_ERR_MEMORY if it cannot be told yet. */
ctrail_rc ctrail_cursor_starts_with(struct cursor *cursor, const char *start);

#endif
