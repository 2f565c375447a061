/* Writing any struct that has a schema as JSON. */
#ifndef CTRAIL_WRITE_STRUCT_H
#define CTRAIL_WRITE_STRUCT_H

#include "event/schema.h"
#include "json/write.h"

/* Writes the member of that row, unless it is absent. */
void ctrail_writer_row(struct writer *writer, const struct row *row, const void *object);

/* Writes the members that are not absent, without the brackets around them. */
void ctrail_writer_members(struct writer *writer, const ctrail_schema *schema, const void *object);

#endif
