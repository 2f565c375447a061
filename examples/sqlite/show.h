/* Columns as SQL values. */
#ifndef SQLITE_SHOW_H
#define SQLITE_SHOW_H

#include "table.h"

/* What a field of a struct holds: NULL for what is absent; times as RFC 3339 in UTC; flags as 0 and 1; open objects
 * as JSON. */
void show_field(sqlite3_context *context, const struct column *column, const struct place *place);

/* eventTime in UTC and in one spelling, so that it compares as text. */
void show_event_time(sqlite3_context *context, const struct column *column, const struct place *place);

/* The EC2 instances that the event names, ", " between them. */
void show_instance_ids(sqlite3_context *context, const struct column *column, const struct place *place);

/* NULL: an argument of which a row has nothing to say. */
void show_nothing(sqlite3_context *context, const struct column *column, const struct place *place);

void show_path(sqlite3_context *context, const struct column *column, const struct place *place);
void show_file(sqlite3_context *context, const struct column *column, const struct place *place);
void show_record(sqlite3_context *context, const struct column *column, const struct place *place);
void show_offset(sqlite3_context *context, const struct column *column, const struct place *place);

/* The bytes of the record, and all that the library knows of it as JSON. */
void show_raw(sqlite3_context *context, const struct column *column, const struct place *place);
void show_json(sqlite3_context *context, const struct column *column, const struct place *place);

/* The text that a column shows, if it is a field that is a text; absent otherwise. */
ctrail_str text_of_column(const struct column *column, const struct place *place);

#endif
