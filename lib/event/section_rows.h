/*
 * The rows of a schema by the names in their paths. Nearly all paths of a service's rows begin with one of the record's
 * open objects, its sections: requestParameters.roleArn. A service's table has the members of all its actions and a
 * record those of one, so a record's keys tell the few rows that may find something.
 */
#ifndef CTRAIL_SECTION_ROWS_H
#define CTRAIL_SECTION_ROWS_H

#include "event/schema.h"
#include "json/key_index.h"

enum { SECTION_REQUEST, SECTION_RESPONSE, SECTION_ADDITIONAL, SECTION_SERVICE, SECTIONS };

/* A row has a bit of each mask; a schema has at most 64. */
struct section_rows {
    const ctrail_schema *schema;
    uint64_t always;                     /* the rows with other paths */
    uint64_t with_slot[KEY_INDEX_SLOTS]; /* see section_rows_slot */
};

/* The schemas by which the records of a reader were decoded. They are of the reader, and not of any record, whose limit
 * on memory must not depend on the records before it. */
enum { SORTED_SCHEMAS_MAX = 8 };
struct sorted_schemas {
    size_t count;
    struct section_rows of[SORTED_SCHEMAS_MAX];
};

/* The slot of a key in a section. The sections share the slots. */
static inline size_t section_rows_slot(size_t section, const char *key) {
    return (key_index_slot(key) + section * (KEY_INDEX_SLOTS / SECTIONS)) % KEY_INDEX_SLOTS;
}

/* The name of a section, with its length. */
ctrail_str ctrail_section_name(size_t section);

/* The section that a path begins with, and leads on from; SECTIONS: none. */
size_t ctrail_section_of(const char *path, size_t length);

/* The rows of the schema, which are sorted the first time. NULL: there is no room for another schema. */
const struct section_rows *ctrail_section_rows(struct sorted_schemas *sorted, const ctrail_schema *schema);

#endif
