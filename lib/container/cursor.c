/* Moving through the window. */
#include "container/cursor.h"

#include <string.h>

#include "base/bytes.h"

static void shorten_tail(struct cursor *cursor) {
    input_use(cursor->input, cursor->position - TAIL_KEPT);
    cursor->position = TAIL_KEPT;
    cursor->is_shortened = true;
}

void ctrail_cursor_end_tail(struct cursor *cursor) {
    if (cursor->is_shortened && cursor->position > TAIL_KEPT)
        shorten_tail(cursor);
}

void ctrail_cursor_advance(struct cursor *cursor, size_t size) {
    cursor->position += size;
    if (cursor->kept == KEPT_NOTHING)
        cursor_drop(cursor);
    else if (cursor->kept == KEPT_TAIL && cursor->position > TAIL_MAX)
        shorten_tail(cursor);
}

void ctrail_cursor_advance_in_string(struct cursor *cursor, size_t size) {
    cursor->position += size;
    cursor->kept = KEPT_TAIL;
    if (cursor->position > TAIL_KEPT)
        shorten_tail(cursor);
}

static ctrail_rc skip_space(struct cursor *cursor, unsigned char last) {
    for (;;) {
        size_t i = 0, size = cursor_available(cursor);
        const unsigned char *bytes = size ? cursor_bytes(cursor) : NULL; /* before the first, there is no window */
        while (i < size && bytes_is_space(bytes[i]) && bytes[i] != last)
            i++;
        ctrail_cursor_advance(cursor, i);
        if (cursor->kept == KEPT_OBJECT && cursor->position > cursor->object_limit)
            return CTRAIL_ERR_RECORD_SIZE;
        if (i < size)
            return CTRAIL_OK;
        ctrail_rc rc = ctrail_input_fill(cursor->input);
        if (rc != CTRAIL_OK)
            return rc;
    }
}

ctrail_rc ctrail_cursor_skip_space(struct cursor *cursor) {
    return skip_space(cursor, 0);
}

ctrail_rc ctrail_cursor_skip_space_of_line(struct cursor *cursor) {
    return skip_space(cursor, '\n');
}

ctrail_rc ctrail_cursor_fill(struct cursor *cursor, size_t size) {
    ctrail_rc rc = CTRAIL_OK;
    while (rc == CTRAIL_OK && cursor_available(cursor) < size)
        rc = ctrail_input_fill(cursor->input);
    return rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY ? rc : CTRAIL_OK;
}

bool ctrail_cursor_may_become(const struct cursor *cursor, const char *start) {
    size_t size = cursor_available(cursor);
    return size < strlen(start) && (!size || memcmp(cursor_bytes(cursor), start, size) == 0);
}

ctrail_rc ctrail_cursor_starts_with(struct cursor *cursor, const char *start) {
    while (ctrail_cursor_may_become(cursor, start)) {
        ctrail_rc rc = ctrail_input_fill(cursor->input);
        if (rc != CTRAIL_OK)
            return rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY ? rc : CTRAIL_NONE;
    }
    size_t length = strlen(start);
    bool starts = cursor_available(cursor) >= length && memcmp(cursor_bytes(cursor), start, length) == 0;
    return starts ? CTRAIL_OK : CTRAIL_NONE;
}
