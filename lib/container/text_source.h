/*
 * The bytes of a JSON string, as the source of an input. What the string spells is unescaped from the window around it
 * as it is asked for, so that strings of any length stream as files do.
 */
#ifndef CTRAIL_TEXT_SOURCE_H
#define CTRAIL_TEXT_SOURCE_H

#include "container/cursor.h"

enum string_end {
    STRING_OPEN,    /* it goes on */
    STRING_CLOSED,  /* it ended in its quote; or, without quotes, with what is around it */
    STRING_INVALID, /* the cursor is at something that no JSON string holds */
    STRING_CUT_OFF  /* what is around it ended, or failed */
};

struct text_source {
    struct cursor *around; /* inside the string */
    bool is_quoted;        /* else escaped text that nothing but its input's end ends */
    enum string_end end;
    ctrail_rc error; /* STRING_CUT_OFF: why */
};

/* The string starts at the cursor. */
void ctrail_text_source_start(struct text_source *source, struct cursor *around, bool is_quoted);

/* The take_fn of an input; `user` is the source. An invalid string answers CTRAIL_ERR_JSON. */
ctrail_rc ctrail_text_source_take(void *user, unsigned char *out, size_t room, size_t *got);

#endif
