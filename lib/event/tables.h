/* Filling structs from a record, by the rows of their schemas. */
#ifndef CTRAIL_TABLES_H
#define CTRAIL_TABLES_H

#include "event/record.h"
#include "event/schema.h"

enum { INDEX_SLOTS = 64 };

/* A hash index of a schema's rows by their names. Rows are numbered from 1; 0: none. */
struct row_index {
    const ctrail_schema *schema;
    uint8_t first[INDEX_SLOTS];
    uint8_t next[INDEX_SLOTS + 1]; /* the next row with the same hash */
};

/* The schema must have at most INDEX_SLOTS rows. */
void ctrail_table_index(struct row_index *index, const ctrail_schema *schema);

/* Fills a cleared struct from the members of the object `value`, by the names of the rows, and so the structs in it.
 * What is not as documented becomes one of the record's problems; each of their schemas has a row OTHER. */
ctrail_rc ctrail_table_read(struct record *record, const struct row_index *index, const ctrail_value *value, void *out);

/* Fills a cleared struct from `value`, each member by its row's source. Memory comes from the record's arena; a value
 * that does not fit its row becomes one of the record's problems. */
ctrail_rc ctrail_table_decode(struct record *record, const ctrail_schema *schema, const ctrail_value *value, void *out);

/* The same into a new struct; NULL in *out when `value` is not an object. */
ctrail_rc ctrail_table_decode_new(struct record *record, const ctrail_schema *schema, const ctrail_value *value,
                                  const void **out);

/* Whether a text is one that AWS writes in place of a secret. */
bool ctrail_is_redaction(ctrail_str text);

#endif
