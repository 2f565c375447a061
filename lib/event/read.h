/* From the bytes of a record to its event. */
#ifndef CTRAIL_READ_H
#define CTRAIL_READ_H

#include "base/fault.h"
#include "event/event.h"
#include "event/section_rows.h"

/* A record and the template of its event: each reader has one, and each copy of an event. */
struct record_reader {
    struct record record;
    struct event_template template;
};

void ctrail_record_reader_init(struct record_reader *reader, const ctrail_allocator *allocator,
                               const struct limits *limits);
void ctrail_record_reader_free(struct record_reader *reader);

/* Lets the records be decoded faster by what is remembered of schemas, which must outlive the reader. */
void ctrail_record_reader_remember(struct record_reader *reader, struct sorted_schemas *sorted);

/* Reads only what the projection wants from now on; NULL: all. It must outlive the reader. */
void ctrail_record_reader_project(struct record_reader *reader, const struct projection *projection);

/*
 * Reads the record that text[0 .. size) begins with, if it is whole and plainly valid; FAST_SLACK bytes after it must
 * be readable. OK: *used is its length. NONE: it must be framed, and read by ctrail_record_read. CTRAIL_ERR_MEMORY,
 * CTRAIL_ERR_LIMIT.
 */
ctrail_rc ctrail_record_try(struct record_reader *reader, const char *text, size_t size, size_t *used);

/*
 * Reads the record in raw[0 .. size), after which FAST_SLACK bytes must be readable; may_hold: UTF8_… of base/utf8.h.
 * OK, or fault->code: that of a record that is to be skipped, or CTRAIL_ERR_MEMORY. The caller sets the event's offset
 * and number.
 */
ctrail_rc ctrail_record_read(struct record_reader *reader, const char *raw, size_t size, unsigned may_hold,
                             struct fault *fault);

#endif
