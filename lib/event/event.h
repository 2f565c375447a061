/* Filling an event from a parsed record. */
#ifndef CTRAIL_EVENT_H
#define CTRAIL_EVENT_H

#include "event/record.h"
#include "event/tables.h"

extern const ctrail_schema ctrail_event_schema;

/* The members of the event that the library adds to a record's own. */
extern const ctrail_schema ctrail_decoded_schema;

/* Its members `raw` and `offset`, which are written on request. */
extern const ctrail_schema ctrail_place_schema;

/* Made once for a reader: an event in which everything is absent, and an index of the rows by their names. */
struct event_template {
    ctrail_event blank;
    struct row_index rows;
};

void ctrail_event_template_init(struct event_template *template, struct record *record);

/* Fills record->event from record->tree; not offset, record and raw, which the reader sets. */
ctrail_rc ctrail_event_fill(struct record *record, const struct event_template *template);

/* Whether CloudTrail documents a top-level field of that name. */
bool ctrail_event_has_field(const char *name, size_t length);

#endif
