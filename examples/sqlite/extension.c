/*
 * AWS CloudTrail logs as SQL tables: a loadable extension for SQLite. docs/sqlite.md is its manual. This file has what
 * SQLite calls; the tables are listed in definitions.c.
 */
#include <string.h>

#include "digests.h"
#include "plan.h"

SQLITE_EXTENSION_INIT1

struct cursor {
    sqlite3_vtab_cursor base; /* SQLite's, must be the first */
    struct wants wants;
    struct scan scan;
    struct place place;
    struct rows rows;
    size_t row;
    struct trouble trouble; /* the row, of a table of those */
    char *lost;             /* of other tables: the first that could not be read */
    size_t lost_count;
    bool at_end;
    unsigned idle; /* steps that made no row, since it was asked whether to go on */
};

/* ---- Connecting ------------------------------------------------------------------------------- */

static int connect(sqlite3 *database, void *definition, int count, const char *const *arguments, sqlite3_vtab **out,
                   char **message) {
    (void)count;
    (void)arguments;
    (void)message;
    struct table *table = sqlite3_malloc64(sizeof *table);
    if (!table)
        return SQLITE_NOMEM;
    *table = (struct table){.database = database, .definition = definition};
    int rc = table_make_columns(table);
    char *declaration = rc == SQLITE_OK ? table_declaration(table) : NULL;
    if (rc == SQLITE_OK)
        rc = declaration ? sqlite3_declare_vtab(database, declaration) : SQLITE_NOMEM;
    sqlite3_free(declaration);
    if (rc == SQLITE_OK)
        *out = &table->base;
    else
        table_free(table);
    return rc;
}

static int disconnect(sqlite3_vtab *table) {
    table_free((struct table *)table);
    return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
    (void)table;
    struct cursor *cursor = sqlite3_malloc64(sizeof *cursor);
    if (!cursor)
        return SQLITE_NOMEM;
    *cursor = (struct cursor){.at_end = true};
    *out = &cursor->base;
    return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *base) {
    struct cursor *cursor = (struct cursor *)base;
    plan_free(&cursor->wants);
    scan_free(&cursor->scan);
    sqlite3_free(cursor->lost);
    sqlite3_free(cursor);
    return SQLITE_OK;
}

/* ---- Going through the rows ------------------------------------------------------------------- */

static const struct table *table_of(const struct cursor *cursor) {
    return (const struct table *)cursor->base.pVtab;
}

/* Ends the query; takes the message over. */
static int refuse(struct cursor *cursor, char *message) {
    struct sqlite3_vtab *table = cursor->base.pVtab;
    cursor->at_end = true;
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = message;
    return message ? SQLITE_ERROR : SQLITE_NOMEM;
}

static int fail(struct cursor *cursor, ctrail_rc rc) {
    cursor->at_end = true;
    if (rc == CTRAIL_ERR_MEMORY)
        return SQLITE_NOMEM;
    return refuse(cursor, sqlite3_mprintf("%s: %s", table_of(cursor)->definition->name, cursor->scan.message));
}

/* Something that has no row, and might have had one. */
static int lose(struct cursor *cursor, const char *message) {
    if (!cursor->lost_count++)
        cursor->lost = sqlite3_mprintf("%s: %s", cursor->scan.name, message);
    return cursor->lost ? SQLITE_OK : SQLITE_NOMEM;
}

/* A query over what could not be read whole fails at its end, after the rows that there are: its answer may be wrong,
 * and the shell shows nothing else. */
static int end(struct cursor *cursor) {
    const char *name = table_of(cursor)->definition->name, *path = cursor->scan.path;
    if (!cursor->lost_count || cursor->wants.is_partial)
        return SQLITE_OK;
    return refuse(cursor,
                  sqlite3_mprintf("%s: not all could be read: %s%s; cloudtrail_problems('%q') lists what, "
                                  "%s('%q', 'partial') passes over it",
                                  name, cursor->lost, cursor->lost_count > 1 ? ", and more" : "", path, name, path));
}

static void set_trouble(struct cursor *cursor, const struct trouble *trouble) {
    cursor->trouble = *trouble;
    cursor->rows = (struct rows){.count = 1};
    cursor->place.row = &cursor->trouble;
}

/* Stands on the row of that number. */
static void set_row(struct cursor *cursor) {
    const void *row = cursor->rows.list[cursor->row];
    cursor->place.row = row;
    if (!table_of(cursor)->definition->has_troubles)
        return;
    const ctrail_problem *problem = row;
    const ctrail_str limit = text_of(ctrail_rc_name(CTRAIL_ERR_LIMIT)), none = {NULL, 0};
    cursor->trouble = (struct trouble){.code = problem->code == CTRAIL_PROBLEM_LIMIT ? limit : none,
                                       .field = problem->path,
                                       .message = problem->message,
                                       .at = CTRAIL_ABSENT,
                                       .skipped = CTRAIL_ABSENT};
    cursor->place.row = &cursor->trouble;
}

/* What a decoder had no memory for, by the limit for one record, has no rows; that it had none is a problem. */
static int find_rows(struct cursor *cursor) {
    const struct table *table = table_of(cursor);
    cursor->rows = (struct rows){.count = 0};
    ctrail_rc rc = table->definition->find(table, cursor->place.event, &cursor->rows);
    if (rc == CTRAIL_ERR_MEMORY)
        return fail(cursor, rc);
    if (rc != CTRAIL_OK)
        cursor->rows.count = 0;
    else if (cursor->rows.count)
        set_row(cursor);
    return rc == CTRAIL_ERR_LIMIT ? lose(cursor, "a record takes more memory than is allowed") : SQLITE_OK;
}

/* SQLite looks for an interrupt between rows; so a long way without one is interrupted here: by a statement inside of
 * this one, since sqlite3_is_interrupted came with 3.41. */
static int go_on(struct cursor *cursor) {
    cursor->idle = 0;
    int rc = sqlite3_exec(table_of(cursor)->database, "SELECT 1", NULL, NULL, NULL);
    return rc == SQLITE_INTERRUPT || rc == SQLITE_NOMEM ? rc : SQLITE_OK;
}

static int find_next(struct cursor *cursor) {
    ctrail_rc rc = scan_next(&cursor->scan, &cursor->place.event);
    cursor->row = 0;
    cursor->rows.count = 0;
    cursor->at_end = rc == CTRAIL_END;
    if (rc == CTRAIL_OK)
        return find_rows(cursor);
    if (rc == CTRAIL_SKIPPED && !table_of(cursor)->definition->has_troubles)
        return lose(cursor, cursor->scan.message);
    if (rc == CTRAIL_SKIPPED)
        set_trouble(cursor, &cursor->scan.trouble);
    if (rc == CTRAIL_MORE)
        return go_on(cursor);
    if (rc == CTRAIL_END)
        return end(cursor);
    return rc < 0 ? fail(cursor, rc) : SQLITE_OK;
}

enum { IDLE_MAX = 1024 };

/* OK with a row, or at the end; an interrupt is looked for behind each file, and in long ones. */
static int find_row(struct cursor *cursor) {
    for (;;) {
        int rc = find_next(cursor);
        if (rc != SQLITE_OK || cursor->at_end || cursor->rows.count)
            return rc;
        if (++cursor->idle >= IDLE_MAX && (rc = go_on(cursor)) != SQLITE_OK)
            return rc;
    }
}

static int next(sqlite3_vtab_cursor *base) {
    struct cursor *cursor = (struct cursor *)base;
    if (++cursor->row >= cursor->rows.count)
        return find_row(cursor);
    set_row(cursor);
    return SQLITE_OK;
}

static int filter(sqlite3_vtab_cursor *base, int number, const char *plan, int count, sqlite3_value **arguments) {
    struct cursor *cursor = (struct cursor *)base;
    (void)number;
    (void)count;
    plan_free(&cursor->wants);
    sqlite3_free(cursor->lost);
    cursor->lost = NULL;
    cursor->lost_count = 0;
    cursor->at_end = true;
    cursor->place = (struct place){.scan = &cursor->scan};
    cursor->rows = (struct rows){.count = 0};
    int rc = plan_read((struct table *)base->pVtab, plan, arguments, &cursor->wants);
    if (rc != SQLITE_OK || cursor->wants.nothing)
        return rc;
    struct scope scope = {cursor->wants.path, &cursor->wants.filter, cursor->wants.file,
                          (uint64_t)cursor->wants.record};
    ctrail_rc started = scan_start(&cursor->scan, &scope);
    return started == CTRAIL_OK ? next(base) : fail(cursor, started);
}

static int is_at_end(sqlite3_vtab_cursor *base) {
    return ((struct cursor *)base)->at_end;
}

static int show_column(sqlite3_vtab_cursor *base, sqlite3_context *context, int number) {
    const struct cursor *cursor = (struct cursor *)base;
    const struct column *column = &table_of(cursor)->columns[number];
    column->show(context, column, &cursor->place);
    return SQLITE_OK;
}

static sqlite3_uint64 mix(sqlite3_uint64 hash, sqlite3_uint64 value) {
    hash = (hash ^ value) + UINT64_C(0x9E3779B97F4A7C15);
    hash = (hash ^ hash >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    hash = (hash ^ hash >> 27) * UINT64_C(0x94D049BB133111EB);
    return hash ^ hash >> 31;
}

static sqlite3_uint64 mix_text(sqlite3_uint64 hash, const char *text) {
    while (*text)
        hash = mix(hash, (unsigned char)*text++);
    return mix(hash, 0);
}

/* The same row has the same number in every scan of the same path, whatever is asked for. SQLite takes two rows that
 * the sides of an OR find for one if they have the same number, also when the sides name different paths; what tells
 * rows apart is more than 64 bits, and so becomes a hash. */
static int rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *out) {
    const struct cursor *cursor = (struct cursor *)base;
    const struct scan *scan = &cursor->scan;
    sqlite3_uint64 hash = mix_text(mix_text(0, scan->path), scan->name);
    hash = mix(mix(mix(hash, scan->record), scan->offset), cursor->row);
    hash = mix(mix(hash, (sqlite3_uint64)cursor->trouble.at), (sqlite3_uint64)cursor->trouble.skipped);
    *out = (sqlite3_int64)hash;
    return SQLITE_OK;
}

/* ---- Loading ---------------------------------------------------------------------------------- */

/* Without xCreate: the tables are there without CREATE VIRTUAL TABLE, as functions. */
static const sqlite3_module module = {
    .iVersion = 0,
    .xConnect = connect,
    .xBestIndex = plan_make,
    .xDisconnect = disconnect,
    .xOpen = open_cursor,
    .xClose = close_cursor,
    .xFilter = filter,
    .xNext = next,
    .xEof = is_at_end,
    .xColumn = show_column,
    .xRowid = rowid,
};

enum { OLDEST = 3038000 }; /* which has sqlite3_vtab_in */

__attribute__((visibility("default"))) int sqlite3_cloudtrail_init(sqlite3 *database, char **message,
                                                                   const sqlite3_api_routines *api);

int sqlite3_cloudtrail_init(sqlite3 *database, char **message, const sqlite3_api_routines *api) {
    SQLITE_EXTENSION_INIT2(api)
    int rc = SQLITE_OK;
    if (sqlite3_libversion_number() < OLDEST) {
        *message = sqlite3_mprintf("cloudtrail needs SQLite 3.38 or later");
        return SQLITE_ERROR;
    }
    for (size_t i = 0; rc == SQLITE_OK && i < definition_count; i++)
        rc = sqlite3_create_module_v2(database, definitions[i].name, &module, (void *)(size_t)&definitions[i], NULL);
    return rc == SQLITE_OK ? digests_load(database) : rc;
}
