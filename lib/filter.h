/* Which records are delivered. */
#ifndef CTRAIL_FILTER_H
#define CTRAIL_FILTER_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

/* A copy of a caller's filter and its texts in one block, to be released as such; NULL in *out for none. */
ctrail_rc ctrail_filter_copy(const ctrail_filter *filter, const ctrail_allocator *allocator, ctrail_filter **out);

/* filter: NULL lets everything pass. */
bool ctrail_filter_passes(const ctrail_filter *filter, const ctrail_event *event);

#endif
