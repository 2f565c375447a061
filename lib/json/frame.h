/* Where a JSON value ends. It knows strings and brackets, nothing else, and goes on where it stopped. */
#ifndef CTRAIL_FRAME_H
#define CTRAIL_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct frame {
    uint64_t in_string; /* all bits: the next byte is inside a string */
    uint64_t escaped;   /* 1: the next byte is escaped */
    uint32_t depth, depth_limit;
    bool too_deep; /* the limit was passed; the value's end is found all the same */
    unsigned char kind;
    uint64_t backslashes, not_ascii, controls; /* not 0: met in an object or array, or right behind it */
};

/* UTF8_… of base/utf8.h: what may be in the object or array that was framed. */
unsigned ctrail_frame_may_hold(const struct frame *frame);

/* `first` is the byte that the value starts with. */
void ctrail_frame_start(struct frame *frame, unsigned char first, uint32_t depth_limit);

/*
 * Looks at more bytes of the value, the first one included. True: it ends before bytes[*used]. False:
 * bytes[0 .. *used) have been dealt with, and the next call wants what follows them. A number or word
 * ends only where another byte follows.
 */
bool ctrail_frame_scan(struct frame *frame, const unsigned char *bytes, size_t size, size_t *used);

#endif
