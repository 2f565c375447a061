/* Any struct that has a schema as JSON. */
#ifndef CTRAIL_WRITE_STRUCT_H
#define CTRAIL_WRITE_STRUCT_H

#include "event/schema.h"
#include "json/write.h"

/* The members of a struct that are not absent; without brackets. */
void ctrail_writer_members(struct writer *writer, const ctrail_schema *schema, const void *object);

#endif
