/* The sections of a record, see section_rows.h, and the rows that may find something in them. */
#ifndef CTRAIL_SECTIONS_H
#define CTRAIL_SECTIONS_H

#include "event/record.h"
#include "event/section_rows.h"

struct section {
    const ctrail_value *value; /* NULL: the record does not have it */
    uint64_t slots;            /* of its keys, as in a key index */
};

struct sections {
    struct section of[SECTIONS];
    uint64_t rows; /* a bit for each row of the schema */
};

/* Finds those of a record in which no name is spelled as databases spell it. */
void ctrail_sections_find(const struct record *record, const ctrail_schema *schema, struct sections *out);

#endif
