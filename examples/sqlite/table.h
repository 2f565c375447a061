/* The SQL tables: which there are, and their columns, which the library's schemas list. */
#ifndef SQLITE_TABLE_H
#define SQLITE_TABLE_H

#include <sqlite3ext.h>

#include "scan.h"

enum { DEPTH_MAX = 4, NAME_SIZE = 64 };

/* Where a cursor stands. */
struct place {
    const struct scan *scan;
    const ctrail_event *event; /* NULL: of a record that could not be read */
    const void *row;           /* one of the structs that the rows of the table are; NULL: the event itself */
};

struct column;
typedef void (*show_fn)(sqlite3_context *context, const struct column *column, const struct place *place);

struct column {
    char name[NAME_SIZE];
    const char *type;
    show_fn show;
    bool of_event; /* and not of the row */
    bool hidden;
    const ctrail_field *field;              /* NULL: computed */
    const ctrail_field *through[DEPTH_MAX]; /* the objects that the field's struct hangs from, the outermost first */
    size_t depth;
};

/* The rows that one record makes. */
struct rows {
    const void *const *list;
    size_t count;
    const void *one; /* the list, if it is of one */
};

struct table;
struct definition {
    const char *name;
    const char *const *sources; /* of which eventSource its records are, a NULL at the end; NULL: of any */
    const char *schema;         /* its rows are a struct, or a list of structs, that is found in this schema … */
    const char *path;           /* … behind these members, "request.tags" */
    const ctrail_field *fields; /* in the place of a schema: the fields of a row, without a name at the end */
    ctrail_rc (*find)(const struct table *table, const ctrail_event *event, struct rows *rows);
    bool has_troubles; /* its rows are problems, and what was skipped */
};

struct table {
    sqlite3_vtab base; /* SQLite's, must be the first */
    sqlite3 *database;
    const struct definition *definition;
    const ctrail_schema *schema; /* of a row; NULL: the rows are the events, or have fields */
    struct column *columns;
    size_t count, room;
};

/* The first of the hidden columns are the arguments of the function; one that comes after them is one too many. */
enum { PATH_COLUMN, READING_COLUMN, SURPLUS_COLUMN, PATTERN_COLUMN, ARGUMENTS };

extern const struct definition definitions[];
extern const size_t definition_count;

/* Lists the columns. SQLITE_OK or SQLITE_NOMEM. */
int table_make_columns(struct table *table);

/* The statement that declares them; NULL without memory; for sqlite3_free. */
char *table_declaration(const struct table *table);

const struct column *table_find_column(const struct table *table, const char *name, size_t length);

void table_free(struct table *table);

#endif
