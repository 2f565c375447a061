/* The tables: which there are, which columns they have, and which rows a record makes. */
#ifndef CTRAIL_TABLE_H
#define CTRAIL_TABLE_H

#include "columns/column.h"

/* Something that could not be read, as a row of the table "problems". */
struct trouble {
    ctrail_str code, path, message;
    int64_t at;      /* where the fault was detected; CTRAIL_ABSENT: in a record that was read */
    int64_t skipped; /* bytes that were skipped; likewise */
};

/* The rows of one record. */
struct rows {
    const void *const *list;
    size_t count;
    const void *one; /* the list, if it is of one */
};

struct table_kind;

/* A table with the columns that were chosen. */
struct table {
    const struct table_kind *kind;
    struct column *columns;
    size_t count;
    const char *const *fields; /* for ctrail_options::fields */
    bool decodes_all;          /* all decoders are run: they may note problems */
};

/* What is wrong with a choice: a constant text, and a name. */
struct table_error {
    const char *what, *name;
};

/* The table of that name; NULL: there is none. */
const struct table_kind *ctrail_table_kind(const char *name);

/* The values of eventSource of all records that have rows, with a NULL at the end; NULL: any. */
const char *const *ctrail_table_sources(const struct table_kind *kind);

/* Whether its rows are also what could not be read. */
bool ctrail_table_has_troubles(const struct table_kind *kind);

/* Chooses columns by a list of names that ends in a NULL; NULL: all but those on request. OK, CTRAIL_ERR_MEMORY,
 * CTRAIL_ERR_ARGUMENT. All that the table is made of is in the arena. */
ctrail_rc ctrail_table_choose(struct table *table, const struct table_kind *kind, const char *const *names,
                              uint32_t flags, struct arena *arena, struct table_error *error);

/* The rows of an event. OK, also for none; or the error of a decoder. */
ctrail_rc ctrail_table_rows(const struct table *table, const ctrail_event *event, struct rows *rows);

#endif
