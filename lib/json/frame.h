/* Framing: finding where a JSON value ends, from its strings and brackets alone. The value may come in several parts.
 */
#ifndef CTRAIL_FRAME_H
#define CTRAIL_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct frame {
    uint64_t in_string; /* all bits set: the next byte is inside a string; else 0 */
    uint64_t escaped;   /* 1: the next byte is escaped */
    uint32_t depth, depth_limit;
    bool too_deep;                             /* the limit was exceeded; the value's end is found all the same */
    unsigned char kind;                        /* the value's first byte; '{' for '[' too */
    uint64_t backslashes, not_ascii, controls; /* not 0: seen in an object or array, or shortly after it */
};

/* The UTF8_… flags of base/utf8.h for the object or array that was framed. */
unsigned ctrail_frame_may_hold(const struct frame *frame);

/* `first` is the byte that the value starts with. */
void ctrail_frame_start(struct frame *frame, unsigned char first, uint32_t depth_limit);

/*
 * Scans the next bytes of the value; the first call begins with the value's first byte. True: the value ends before
 * bytes[*used]. False: it does not end in bytes[0 .. *used), and the next call takes the bytes after these. The end of
 * a number, true, false or null is known only when a byte follows it.
 */
bool ctrail_frame_scan(struct frame *frame, const unsigned char *bytes, size_t size, size_t *used);

#endif
