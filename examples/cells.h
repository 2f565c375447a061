/* The cells that several programs print: see struct column. */
#ifndef EXAMPLES_CELLS_H
#define EXAMPLES_CELLS_H

#include <stddef.h>

#include "report.h"

/* For a table of columns: a text of the event. */
#define EVENT_TEXT(member) .cell = cell_event_text, .offset = offsetof(ctrail_event, member)

/* The ctrail_str at the column's offset in the event, and in what was found. */
bool cell_event_text(const struct column *column, const struct subject *subject, struct text *out);
bool cell_found_text(const struct column *column, const struct subject *subject, struct text *out);

/* The time in UTC, whatever the record's own way to write it; as it came where it is no time. */
bool cell_time(const struct column *column, const struct subject *subject, struct text *out);

/* The event's name, source and error code; of an Insights event those of the calls that it is about. */
bool cell_event_name(const struct column *column, const struct subject *subject, struct text *out);
bool cell_event_source(const struct column *column, const struct subject *subject, struct text *out);
bool cell_error_code(const struct column *column, const struct subject *subject, struct text *out);

/* The same name without the space that some records have behind it. */
bool cell_event(const struct column *column, const struct subject *subject, struct text *out);

bool cell_access_key_id(const struct column *column, const struct subject *subject, struct text *out);

#endif
