/* The event and its identity as tables, and what follows from them. */
#ifndef CTRAIL_EVENT_H
#define CTRAIL_EVENT_H

#include "event/record.h"

extern const ctrail_schema ctrail_event_schema;

/* Makes record->blank. */
void ctrail_event_blank(struct record *record);

/* Fills record->event from record->root; its place and bytes are set elsewhere. */
ctrail_rc ctrail_event_fill(struct record *record);

/* Whether CloudTrail documents a top-level field of that name. */
bool ctrail_event_has_field(const char *name, size_t length);

#endif
