/* Which constraints of a query narrow the scan. SQLite judges every row once more, so that a plan need not be exact: it
 * may let through too much, and never too little. */
#ifndef SQLITE_PLAN_H
#define SQLITE_PLAN_H

#include "table.h"

enum { LISTS_MAX = 16 };

/* What a column equals, or is one of: a list of the filter. */
struct list {
    size_t offset; /* of the filter's member */
    sqlite3_value **values;
    const char **texts; /* those of the values, and a NULL */
    size_t count, room;
    bool is_open; /* some value is none that the filter can look for: it rejects nothing by this list */
};

/* A plan with the values of one run. */
struct wants {
    const char *path;
    const char *file;
    sqlite3_int64 record;              /* 0: any */
    ctrail_filter filter;              /* its lists are those below */
    bool nothing;                      /* no row can pass */
    bool is_partial;                   /* rows of what can be read will do */
    bool is_unknown;                   /* the second argument says something else */
    bool has_pattern;                  /* there is a condition on the column `pattern` */
    const char *pattern;               /* what it is compared with */
    const ctrail_pattern *patterns[2]; /* that one, as a list */
    struct list lists[LISTS_MAX];
    size_t list_count;
};

/* sqlite3_module::xBestIndex. The plan is a text, "path= event_name= event_time>=". */
int plan_make(sqlite3_vtab *table, sqlite3_index_info *info);

/* Reads a plan. SQLITE_OK, SQLITE_NOMEM, or SQLITE_ERROR with table->base.zErrMsg set. */
int plan_read(struct table *table, const char *plan, sqlite3_value **arguments, struct wants *wants);

void plan_free(struct wants *wants);

#endif
