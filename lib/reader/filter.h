/* The filter, which decides which records are delivered. */
#ifndef CTRAIL_FILTER_H
#define CTRAIL_FILTER_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

/* A caller's filter, prepared: its values are sorted, and the members to compare are listed. */
struct filter;

/* Copies a caller's filter, but not its values. Returns what is wrong with it, as ctrail_options_check, or NULL. */
const char *ctrail_filter_take(ctrail_filter *out, const ctrail_filter *given);

/* Makes a filter with its values in one block of memory, which the caller releases. *out is NULL if `given` is. */
ctrail_rc ctrail_filter_new(const ctrail_filter *given, const ctrail_allocator *allocator, struct filter **out);

/* Calls `add` with the path of each field that the filter compares in an event; "decoded": all of them. False: `add`
 * returned it. NULL needs none. */
bool ctrail_filter_needs(const struct filter *filter, bool (*add)(void *user, ctrail_str path), void *user);

/*
 * Peeks at the record that text[0 .. size) begins with, before it is parsed; PEEK_SLACK bytes after the text must be
 * readable. True: the filter rejects the record, whose length is *used. False: it must be parsed to decide.
 */
bool ctrail_filter_rejects(const struct filter *filter, const char *text, size_t size, size_t *used);

/* The eventID of a record that was rejected so, unescaped into the buffer; its length is 0 if there is none, or no room
 * for it. */
ctrail_str ctrail_filter_peek_id(const char *text, size_t size, char *buffer, size_t room);

enum judgement {
    JUDGED_PASSES,
    JUDGED_REJECTED,
    JUDGED_WITHOUT_TIME /* rejected only because the filter has a time, and the event's cannot be read */
};

/* Judges an event; a NULL filter lets everything pass. OK, or CTRAIL_ERR_MEMORY. If finding the event's resources
 * exceeds the limit on memory, the event passes. */
ctrail_rc ctrail_filter_judge(const struct filter *filter, const ctrail_event *event, enum judgement *judgement);

#endif
