/* Which records are delivered. */
#ifndef CTRAIL_FILTER_H
#define CTRAIL_FILTER_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

/* A copy of a caller's filter and its texts in one block, to be released as such; NULL in *out for none. */
ctrail_rc ctrail_filter_copy(const ctrail_filter *filter, const ctrail_allocator *allocator, ctrail_filter **out);

/* Whether records may be refused by their bytes; filter: NULL for none. */
bool ctrail_filter_asks_of_bytes(const ctrail_filter *filter);

/* A glance at a record's bytes, before anything is made of them: true if the filter refuses it for sure. */
bool ctrail_filter_refuses(const ctrail_filter *filter, const char *raw, size_t size);

/* Whether the event is delivered; filter: NULL lets everything pass. OK, or CTRAIL_ERR_MEMORY. An event for whose
 * resources the memory that is allowed does not suffice passes. */
ctrail_rc ctrail_filter_judge(const ctrail_filter *filter, const ctrail_event *event, bool *passes);

#endif
