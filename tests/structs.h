/* Structs as JSON, by their schemas, from what the public functions answer. */
#ifndef CTRAIL_TESTS_STRUCTS_H
#define CTRAIL_TESTS_STRUCTS_H

#include <cloudtrail/cloudtrail.h>

#include "transcript.h"

/* Adds the struct as JSON, without white space and without what is absent. */
void struct_spell(struct text *out, const ctrail_schema *schema, const void *object);

#endif
