/* Which records are delivered. */
#ifndef CTRAIL_FILTER_H
#define CTRAIL_FILTER_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

/* Copies a caller's filter, but not its texts; what is wrong with it, as ctrail_options_check says it, or NULL. */
const char *ctrail_filter_take(ctrail_filter *out, const ctrail_filter *given);

/* A copy of a caller's filter and its texts in one block, to be released as such; NULL in *out for none. */
ctrail_rc ctrail_filter_copy(const ctrail_filter *filter, const ctrail_allocator *allocator, ctrail_filter **out);

/*
 * A glance at the record that text[0 .. size) begins with, before anything is made of it; GLANCE_SLACK bytes behind it
 * must be readable. True if the filter refuses it for sure; it has *used bytes.
 */
bool ctrail_filter_refuses(const ctrail_filter *filter, const char *text, size_t size, size_t *used);

/* Whether the event is delivered; filter: NULL lets everything pass. OK, or CTRAIL_ERR_MEMORY. An event for whose
 * resources the memory that is allowed does not suffice passes. */
ctrail_rc ctrail_filter_judge(const ctrail_filter *filter, const ctrail_event *event, bool *passes);

#endif
