/* The engine that fills structs from a record, by the rows of their schemas. */
#ifndef CTRAIL_TABLES_H
#define CTRAIL_TABLES_H

#include "event/record.h"
#include "event/schema.h"

/* A member of an object that no row took: undocumented, or not readable. */
struct left_over {
    const ctrail_value *member;
    struct left_over *next;
};

enum { INDEX_SLOTS = 64 };

/* The rows of a schema by a hash of their names: each the number of a row, counted from 1; 0: none. */
struct row_index {
    const ctrail_schema *schema;
    uint8_t first[INDEX_SLOTS];
    uint8_t next[INDEX_SLOTS + 1]; /* of a row, with the same hash */
};

/* Of a schema with at most so many rows as there are slots. */
void ctrail_table_index(struct row_index *index, const ctrail_schema *schema);

/* Fills a struct that was cleared, member by member of `value`, which is an object, by the names of the rows. What
 * is not as documented becomes one of the record's problems; what no row took is listed, the last first. */
ctrail_rc ctrail_table_read(struct record *record, const struct row_index *index, const ctrail_value *value, void *out,
                            struct left_over **left);

/* Sets the members found in `value`, each by its row's source, in a struct that was cleared. Memory comes from
 * the record's arena; what does not fit its row becomes one of the record's problems. */
ctrail_rc ctrail_table_decode(struct record *record, const ctrail_schema *schema, const ctrail_value *value, void *out);

/* The same into new memory, cleared; NULL in *out when `value` is no object. */
ctrail_rc ctrail_table_decode_new(struct record *record, const ctrail_schema *schema, const ctrail_value *value,
                                  const void **out);

/* Whether a text is what AWS puts in the place of secrets. */
bool ctrail_is_redaction(ctrail_str text);

#endif
