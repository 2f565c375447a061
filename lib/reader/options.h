/* Checking a caller's options, and their defaults. */
#ifndef CTRAIL_OPTIONS_H
#define CTRAIL_OPTIONS_H

#include "event/record.h"

/* Copies a caller's options. Returns what is wrong with them, as ctrail_options_check, or NULL. */
const char *ctrail_options_take(ctrail_options *out, const ctrail_options *given);

/* The limits in the options, with the defaults for those that are 0. */
struct limits ctrail_options_limits(const ctrail_options *options);

#endif
