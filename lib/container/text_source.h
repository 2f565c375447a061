/*
 * The bytes of a JSON string, as the source of an input. What the string spells is unescaped from the window around it
 * as it is asked for, so that strings of any length stream as files do.
 */
#ifndef CTRAIL_TEXT_SOURCE_H
#define CTRAIL_TEXT_SOURCE_H

#include "container/cursor.h"

enum string_end {
    STRING_OPEN,    /* it goes on */
    STRING_CLOSED,  /* by its quote; or, without quotes, by the end of the input around it */
    STRING_INVALID, /* the cursor is at a byte or escape that no JSON string may have */
    STRING_CUT_OFF  /* by the end of the input around it, or by an error of that input */
};

struct text_source {
    struct cursor *around; /* in the input around it: what comes next of the string */
    bool is_quoted;        /* if not, its quotes are missing */
    enum string_end end;
    ctrail_rc error; /* STRING_CUT_OFF: why */
};

/* The string starts at the cursor, with its quote if it has one. */
void ctrail_text_source_start(struct text_source *source, struct cursor *around, bool is_quoted);

/* The take_fn of an input; `user` is the source. CTRAIL_ERR_JSON: the string is invalid. */
ctrail_rc ctrail_text_source_take(void *user, unsigned char *out, size_t room, size_t *got);

#endif
