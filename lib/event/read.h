/* From the bytes of a record to its event. */
#ifndef CTRAIL_READ_H
#define CTRAIL_READ_H

#include "base/fault.h"
#include "event/event.h"

/* A record, and what every event is filled with: a reader has one, and so has each copy of an event. */
struct record_reader {
    struct record record;
    struct event_template template;
};

void ctrail_record_reader_init(struct record_reader *reader, const ctrail_allocator *allocator,
                               const struct limits *limits);
void ctrail_record_reader_free(struct record_reader *reader);

/*
 * Reads the record that text[0 .. size) begins with, if it is whole and plainly valid; FAST_SLACK bytes after it must
 * be readable. OK: it has *used bytes. NONE: it is to be framed first. CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT.
 */
ctrail_rc ctrail_record_try(struct record_reader *reader, const char *text, size_t size, size_t *used);

/*
 * Reads the record in raw[0 .. size), after which FAST_SLACK bytes must be readable; may_hold: UTF8_… of base/utf8.h.
 * OK, or a fault: the codes of a record that is to be skipped, or CTRAIL_ERR_MEMORY. The event's place in its input is
 * the caller's to set.
 */
ctrail_rc ctrail_record_read(struct record_reader *reader, const char *raw, size_t size, unsigned may_hold,
                             struct fault *fault);

#endif
