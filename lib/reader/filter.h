/* Which records are delivered. */
#ifndef CTRAIL_FILTER_H
#define CTRAIL_FILTER_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

/* A caller's filter, made ready for judging: its values sorted, and what must be looked at listed. */
struct filter;

/* Copies a caller's filter, but not its values; what is wrong with it, as ctrail_options_check says it, or NULL. */
const char *ctrail_filter_take(ctrail_filter *out, const ctrail_filter *given);

/* A filter and its values in one block, to be released as such; NULL in *out for none. */
ctrail_rc ctrail_filter_new(const ctrail_filter *given, const ctrail_allocator *allocator, struct filter **out);

/*
 * A peek at the record that text[0 .. size) begins with, before anything is made of it; PEEK_SLACK bytes after it
 * must be readable. True if the filter rejects it for sure; it has *used bytes.
 */
bool ctrail_filter_rejects(const struct filter *filter, const char *text, size_t size, size_t *used);

enum judgement {
    JUDGED_PASSES,
    JUDGED_REJECTED,
    JUDGED_WITHOUT_TIME /* rejected for one reason only: a time is asked for, and the event's cannot be read */
};

/* What becomes of the event; filter: NULL lets everything pass. OK, or CTRAIL_ERR_MEMORY. An event for whose
 * resources the memory that is allowed does not suffice passes. */
ctrail_rc ctrail_filter_judge(const struct filter *filter, const ctrail_event *event, enum judgement *judgement);

#endif
