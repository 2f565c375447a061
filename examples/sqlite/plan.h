/* Which constraints of a query narrow the scan. SQLite judges every row once more, so that a plan need not be exact: it
 * may let through too much, and never too little. */
#ifndef SQLITE_PLAN_H
#define SQLITE_PLAN_H

#include "table.h"

enum { LISTS_MAX = 4 };

/* A column that is one of these. */
struct list {
    const struct column *column;
    sqlite3_value **values;
    size_t count, room;
    bool has_numbers; /* with which texts are compared as numbers, by SQLite: the list refuses nothing */
};

/* A plan with the values of one run. */
struct wants {
    const char *path;
    const char *file;
    sqlite3_int64 record; /* 0: any */
    ctrail_filter filter; /* its texts live as long as the arguments of the run */
    bool nothing;         /* no row can pass */
    struct list lists[LISTS_MAX];
    size_t list_count;
};

/* sqlite3_module::xBestIndex. The plan is a text, "path= event_name= event_time>=". */
int plan_make(sqlite3_vtab *table, sqlite3_index_info *info);

/* Reads a plan. SQLITE_OK, SQLITE_NOMEM, or SQLITE_ERROR with table->base.zErrMsg set. */
int plan_read(struct table *table, const char *plan, sqlite3_value **arguments, struct wants *wants);

/* Whether a place is in each of the lists. */
bool plan_lists_hold(const struct wants *wants, const struct place *place);

void plan_free(struct wants *wants);

#endif
