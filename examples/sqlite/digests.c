/*
 * The table cloudtrail_digests: a row for each finding of a verification, and one for each file that is as CloudTrail
 * delivered it, whose fault is NULL, or as a digest says that is not proven. All is verified before the first row.
 */
#include "digests.h"

#include <string.h>

#include "cloudtrail.h"
#include "memory.h"
#include "paths.h"

SQLITE_EXTENSION_INIT3

struct digests_table {
    sqlite3_vtab base; /* SQLite's, must be the first */
    sqlite3 *database;
};

struct digests_cursor {
    sqlite3_vtab_cursor base; /* SQLite's, must be the first */
    ctrail_verification *verification;
    const ctrail_verdict *verdict;
    char *arguments[2]; /* folder, keys: as they were given */
    size_t row;         /* a finding, or behind them a file */
};

enum { ACCOUNT, REGION, TRAIL, TIME, KIND, FAULT, DETAIL, PATH, OBJECT, FOLDER, KEYS, LINKED };

static const char declaration[] =
    "CREATE TABLE x(account TEXT, region TEXT, trail TEXT, time TEXT, kind TEXT, fault TEXT,"
    " detail TEXT, path TEXT, object TEXT, folder TEXT HIDDEN, keys TEXT HIDDEN,"
    " linked TEXT HIDDEN)";

/* ---- Connecting ------------------------------------------------------------------------------- */

static int connect(sqlite3 *database, void *data, int count, const char *const *arguments, sqlite3_vtab **out,
                   char **message) {
    (void)data;
    (void)count;
    (void)arguments;
    (void)message;
    struct digests_table *table = sqlite3_malloc64(sizeof *table);
    if (!table)
        return SQLITE_NOMEM;
    *table = (struct digests_table){.database = database};
    int rc = sqlite3_declare_vtab(database, declaration);
    if (rc == SQLITE_OK)
        *out = &table->base;
    else
        sqlite3_free(table);
    return rc;
}

static int disconnect(sqlite3_vtab *table) {
    sqlite3_free(table);
    return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **out) {
    (void)table;
    struct digests_cursor *cursor = sqlite3_malloc64(sizeof *cursor);
    if (!cursor)
        return SQLITE_NOMEM;
    *cursor = (struct digests_cursor){.row = 0};
    *out = &cursor->base;
    return SQLITE_OK;
}

static void clear(struct digests_cursor *cursor) {
    ctrail_verification_free(cursor->verification);
    sqlite3_free(cursor->arguments[0]);
    sqlite3_free(cursor->arguments[1]);
    cursor->arguments[0] = cursor->arguments[1] = NULL;
    cursor->verification = NULL;
    cursor->verdict = NULL;
    cursor->row = 0;
}

static int close_cursor(sqlite3_vtab_cursor *base) {
    clear((struct digests_cursor *)base);
    sqlite3_free(base);
    return SQLITE_OK;
}

/* ---- Arguments -------------------------------------------------------------------------------- */

/* Of the hidden columns those that are given, one bit each, in the order in which they are passed. */
static int plan(sqlite3_vtab *table, sqlite3_index_info *info) {
    int next = 0;
    info->idxNum = 0;
    info->estimatedCost = 1e6;
    for (int column = FOLDER; column <= LINKED; column++) {
        for (int i = 0; i < info->nConstraint; i++) {
            if (info->aConstraint[i].iColumn != column || info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
                continue;
            if (!info->aConstraint[i].usable)
                return SQLITE_CONSTRAINT;
            if (info->idxNum & 1 << (column - FOLDER))
                continue;
            info->aConstraintUsage[i].argvIndex = ++next;
            info->aConstraintUsage[i].omit = 1;
            info->idxNum |= 1 << (column - FOLDER);
        }
    }
    if ((info->idxNum & 3) == 3)
        return SQLITE_OK;
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = sqlite3_mprintf("cloudtrail_digests needs a folder and a file with public keys: "
                                     "cloudtrail_digests('copy', 'keys.json')");
    return table->zErrMsg ? SQLITE_ERROR : SQLITE_NOMEM;
}

/* ---- Verifying -------------------------------------------------------------------------------- */

/* Takes the message over. */
static int refuse(const struct digests_cursor *cursor, char *message) {
    sqlite3_vtab *table = cursor->base.pVtab;
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = message;
    return message ? SQLITE_ERROR : SQLITE_NOMEM;
}

static int fail(const struct digests_cursor *cursor, ctrail_rc rc, const char *path) {
    const ctrail_error *error = ctrail_verification_error(cursor->verification);
    if (rc == CTRAIL_ERR_MEMORY)
        return SQLITE_NOMEM;
    return refuse(cursor, sqlite3_mprintf("cloudtrail_digests: %s: %s", path,
                                          error->system_error ? strerror(error->system_error) : error->message));
}

/* A file, or those that a pattern matches. */
static int add_keys(const struct digests_cursor *cursor) {
    struct paths paths = {.allocator = &memory_of_sqlite};
    int error = paths_find(&paths, cursor->arguments[1]);
    int rc = paths.failed ? SQLITE_NOMEM : SQLITE_OK;
    if (rc == SQLITE_OK && error)
        rc = refuse(cursor, sqlite3_mprintf("cloudtrail_digests: %s: %s", cursor->arguments[1], strerror(error)));
    for (size_t i = 0; rc == SQLITE_OK && i < paths.count; i++) {
        ctrail_rc added = ctrail_verification_add_keys(cursor->verification, paths.list[i].name, NULL);
        rc = added == CTRAIL_OK ? SQLITE_OK : fail(cursor, added, paths.list[i].name);
    }
    paths_free(&paths);
    return rc;
}

/* SQLite looks for an interrupt between rows only. */
static int look_for_interrupt(const struct digests_cursor *cursor, size_t step) {
    sqlite3 *database = ((struct digests_table *)cursor->base.pVtab)->database;
    int rc = step % 64 == 63 ? sqlite3_exec(database, "SELECT 1", NULL, NULL, NULL) : SQLITE_OK;
    return rc == SQLITE_INTERRUPT || rc == SQLITE_NOMEM ? rc : SQLITE_OK;
}

static int verify_all(struct digests_cursor *cursor) {
    ctrail_verification *verification = cursor->verification;
    ctrail_rc rc = ctrail_verification_start(verification);
    int stopped = SQLITE_OK;
    for (size_t i = 0; rc == CTRAIL_OK && !stopped; i++) {
        rc = ctrail_verification_chain(verification, i);
        stopped = look_for_interrupt(cursor, i);
    }
    rc = rc == CTRAIL_NONE ? CTRAIL_OK : rc;
    for (size_t i = 0; rc == CTRAIL_OK && !stopped; i++) {
        rc = ctrail_verification_file(verification, i, NULL);
        stopped = look_for_interrupt(cursor, i);
    }
    if (stopped)
        return stopped;
    return rc == CTRAIL_NONE && ctrail_verification_end(verification, &cursor->verdict) == CTRAIL_OK ? SQLITE_OK
                                                                                                     : SQLITE_NOMEM;
}

static int verify(struct digests_cursor *cursor) {
    int rc = add_keys(cursor);
    if (rc != SQLITE_OK)
        return rc;
    ctrail_rc added = ctrail_verification_add_folder(cursor->verification, cursor->arguments[0]);
    return added == CTRAIL_OK ? verify_all(cursor) : fail(cursor, added, cursor->arguments[0]);
}

static int read_linked(const struct digests_cursor *cursor, sqlite3_value *value) {
    const unsigned char *text = sqlite3_value_text(value);
    if (!text || strcmp((const char *)text, "accept-linked") != 0)
        return refuse(cursor, sqlite3_mprintf("cloudtrail_digests: the third argument is 'accept-linked' or none"));
    ctrail_verification_set_linked(cursor->verification, 1);
    return SQLITE_OK;
}

static bool is_shown(const struct digests_cursor *cursor);

static void skip_hidden(struct digests_cursor *cursor) {
    while (!is_shown(cursor))
        cursor->row++;
}

static int filter(sqlite3_vtab_cursor *base, int number, const char *name, int count, sqlite3_value **arguments) {
    struct digests_cursor *cursor = (struct digests_cursor *)base;
    (void)name;
    (void)count;
    clear(cursor);
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return SQLITE_OK; /* no rows: nothing is equal to NULL */
    cursor->arguments[0] = sqlite3_mprintf("%s", sqlite3_value_text(arguments[0]));
    cursor->arguments[1] = sqlite3_mprintf("%s", sqlite3_value_text(arguments[1]));
    if (!cursor->arguments[0] || !cursor->arguments[1] ||
        ctrail_verification_new(&cursor->verification, &memory_of_sqlite) != CTRAIL_OK)
        return SQLITE_NOMEM;
    int rc = number & 1 << (LINKED - FOLDER) ? read_linked(cursor, arguments[2]) : SQLITE_OK;
    rc = rc == SQLITE_OK ? verify(cursor) : rc;
    if (rc == SQLITE_OK)
        skip_hidden(cursor);
    return rc;
}

/* ---- Rows ------------------------------------------------------------------------------------- */

static const ctrail_finding *finding_of(const struct digests_cursor *cursor) {
    return cursor->row < cursor->verdict->finding_count ? cursor->verdict->findings[cursor->row] : NULL;
}

static const ctrail_verified_file *file_of(const struct digests_cursor *cursor) {
    return ctrail_verification_at(cursor->verification, cursor->row - cursor->verdict->finding_count);
}

/* A file as a digest says, or a finding, or the end; what else becomes of files are findings. */
static bool is_shown(const struct digests_cursor *cursor) {
    const ctrail_verified_file *file = finding_of(cursor) ? NULL : file_of(cursor);
    return !file || file->as_delivered > 0;
}

static int next(sqlite3_vtab_cursor *base) {
    struct digests_cursor *cursor = (struct digests_cursor *)base;
    cursor->row++;
    skip_hidden(cursor);
    return SQLITE_OK;
}

static int is_at_end(sqlite3_vtab_cursor *base) {
    const struct digests_cursor *cursor = (struct digests_cursor *)base;
    return !cursor->verdict || (!finding_of(cursor) && !file_of(cursor));
}

static void show(sqlite3_context *context, ctrail_str text) {
    if (text.ptr)
        sqlite3_result_text64(context, text.ptr, text.len, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static void show_constant(sqlite3_context *context, const char *text) {
    show(context, (ctrail_str){text, strlen(text)});
}

static void show_time(sqlite3_context *context, int64_t time) {
    char text[CTRAIL_TIME_SIZE];
    size_t length = ctrail_time_format(time, text, sizeof text);
    show(context, (ctrail_str){length ? text : NULL, length});
}

static void show_finding(sqlite3_context *context, const ctrail_finding *finding, int column) {
    const ctrail_str texts[] = {[ACCOUNT] = finding->account, [REGION] = finding->region, [TRAIL] = finding->trail,
                                [KIND] = finding->kind,       [PATH] = finding->path,     [OBJECT] = finding->object};
    if (column == TIME)
        show_time(context, finding->time);
    else if (column == FAULT)
        show_constant(context, ctrail_fault_name(finding->fault));
    else if (column == DETAIL && finding->system_error != CTRAIL_ABSENT)
        show_constant(context, strerror((int)finding->system_error));
    else
        show(context, column == DETAIL ? finding->detail : texts[column]);
}

static void show_path(sqlite3_context *context, const ctrail_verified_file *file) {
    char *path = sqlite3_mprintf("%s%s", file->folder, file->name);
    if (path)
        sqlite3_result_text(context, path, -1, sqlite3_free);
    else
        sqlite3_result_error_nomem(context);
}

static void show_file(sqlite3_context *context, const struct digests_cursor *cursor, int column) {
    const ctrail_verified_file *file = file_of(cursor);
    const ctrail_chain *chain = cursor->verdict->chains[file->chain];
    const ctrail_str texts[] = {[ACCOUNT] = chain->account, [REGION] = chain->region, [TRAIL] = chain->trail};
    if (column <= TRAIL)
        show(context, texts[column]);
    else if (column == TIME)
        show_time(context, file->time);
    else if (column == KIND)
        show_constant(context, file->kind == CTRAIL_FILE_DIGEST ? "digest" : "log file");
    else if (column == PATH)
        show_path(context, file);
    else if (column == FAULT && file->standing == CTRAIL_STANDING_UNPROVEN)
        show_constant(context, "unproven");
    else if (column == DETAIL && file->standing == CTRAIL_STANDING_UNPROVEN)
        show_constant(context, "it is as a digest says, which is not proven");
}

static int show_column(sqlite3_vtab_cursor *base, sqlite3_context *context, int column) {
    const struct digests_cursor *cursor = (struct digests_cursor *)base;
    const ctrail_finding *finding = finding_of(cursor);
    if (column == FOLDER || column == KEYS)
        show_constant(context, cursor->arguments[column - FOLDER]);
    else if (column < FOLDER && finding)
        show_finding(context, finding, column);
    else if (column < FOLDER)
        show_file(context, cursor, column);
    return SQLITE_OK;
}

static int rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *out) {
    *out = (sqlite3_int64)((struct digests_cursor *)base)->row;
    return SQLITE_OK;
}

/* ---- Loading ---------------------------------------------------------------------------------- */

int digests_load(sqlite3 *database) {
    static const sqlite3_module module = {
        .xConnect = connect,
        .xBestIndex = plan,
        .xDisconnect = disconnect,
        .xOpen = open_cursor,
        .xClose = close_cursor,
        .xFilter = filter,
        .xNext = next,
        .xEof = is_at_end,
        .xColumn = show_column,
        .xRowid = rowid,
    };
    return sqlite3_create_module_v2(database, "cloudtrail_digests", &module, NULL, NULL);
}
