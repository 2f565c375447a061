#include "container/text_source.h"

#include "json/unescape.h"

void ctrail_text_source_start(struct text_source *source, struct cursor *around, bool is_quoted) {
    *source = (struct text_source){.around = around, .is_quoted = is_quoted};
    cursor_drop(around);
    ctrail_cursor_advance_in_string(around, is_quoted);
}

static void meet_end(struct text_source *source, enum unescaped how) {
    if (how == UNESCAPED_SOME)
        return;
    bool is_closing = how == UNESCAPED_QUOTE && source->is_quoted;
    source->end = is_closing ? STRING_CLOSED : STRING_INVALID;
    if (is_closing)
        ctrail_cursor_advance_in_string(source->around, 1);
}

/* The input around the string has no more bytes. */
static void meet_end_around(struct text_source *source, ctrail_rc rc) {
    bool is_whole = rc == CTRAIL_END && !source->is_quoted && !cursor_available(source->around);
    source->end = is_whole ? STRING_CLOSED : STRING_CUT_OFF;
    source->error = rc == CTRAIL_END ? CTRAIL_ERR_TRUNCATED : rc;
}

/* More bytes around the string. When there are none, what is left, an escape that is cut off or half of a pair of
 * surrogates, is unescaped as the `last` bytes; the next time, the string ends. OK in both cases. */
static ctrail_rc fill_around(struct text_source *source, bool *last) {
    ctrail_rc rc = ctrail_input_fill(source->around->input);
    if (rc == CTRAIL_OK || rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY)
        return rc;
    if (!*last && cursor_available(source->around))
        *last = true;
    else
        meet_end_around(source, rc);
    return CTRAIL_OK;
}

/* The string ends once all before its end was given, so that a fault in that is told from one of the string, in whatever
 * pieces the string comes. */
static size_t unescape(struct text_source *source, unsigned char *out, size_t room, bool last) {
    struct cursor *around = source->around;
    size_t used = cursor_available(around), got = room;
    const char *bytes = (const char *)cursor_bytes(around);
    enum unescaped how = ctrail_unescape(bytes, &used, (char *)out, &got, last, !source->is_quoted);
    ctrail_cursor_advance_in_string(around, used);
    if (!got)
        meet_end(source, how);
    return got;
}

static ctrail_rc answer_of(const struct text_source *source) {
    switch (source->end) {
    case STRING_CLOSED:
        return CTRAIL_END;
    case STRING_CUT_OFF:
        return source->error;
    default:
        return CTRAIL_ERR_JSON;
    }
}

ctrail_rc ctrail_text_source_take(void *user, unsigned char *out, size_t room, size_t *got) {
    struct text_source *source = user;
    bool last = false;
    *got = 0;
    while (source->end == STRING_OPEN) {
        *got = unescape(source, out, room, last);
        if (*got)
            return CTRAIL_OK;
        ctrail_rc rc = source->end == STRING_OPEN ? fill_around(source, &last) : CTRAIL_OK;
        if (rc != CTRAIL_OK)
            return rc;
    }
    return answer_of(source);
}
