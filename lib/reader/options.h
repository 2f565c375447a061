/* How to read, as the caller wants it. */
#ifndef CTRAIL_OPTIONS_H
#define CTRAIL_OPTIONS_H

#include "event/record.h"

/* Copies a caller's options; what is wrong with them, as ctrail_options_check says it, or NULL. */
const char *ctrail_options_take(ctrail_options *out, const ctrail_options *given);

/* Their limits, or the defaults. */
struct limits ctrail_options_limits(const ctrail_options *options);

#endif
