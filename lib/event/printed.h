/*
 * Structs, maps and lists as Presto prints them, which is what Athena and CloudTrail Lake give of a column that holds
 * one: {type=IAMUser, username=null, sessioncontext={…}}, or {instancesSet={"items":[…]}, force=false}, where the
 * values of a map are JSON themselves.
 */
#ifndef CTRAIL_PRINTED_H
#define CTRAIL_PRINTED_H

#include "base/arena.h"

/* Makes JSON of it, in which scalars are strings or null. ptr is NULL: it is nothing of that form, or there is no
 * memory: then *failed. */
ctrail_str ctrail_printed_to_json(struct arena *arena, ctrail_str text, bool *failed);

#endif
