/*
 * Runs each statement given, which interrupts itself in front of the first record by the SQL function stop(X), which
 * answers X. It must end before it has gone through all of the log, without a row. Prints TAP.
 *
 *   sqlite_interrupt EXTENSION STATEMENT…
 */
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>

static void stop(sqlite3_context *context, int count, sqlite3_value **values) {
    (void)count;
    sqlite3_interrupt(sqlite3_context_db_handle(context));
    sqlite3_result_value(context, values[0]);
}

static sqlite3 *open_database(const char *extension) {
    sqlite3 *database = NULL;
    if (sqlite3_open(":memory:", &database) == SQLITE_OK && sqlite3_enable_load_extension(database, 1) == SQLITE_OK &&
        sqlite3_load_extension(database, extension, NULL, NULL) == SQLITE_OK &&
        sqlite3_create_function(database, "stop", 1, SQLITE_UTF8, NULL, stop, NULL, NULL) == SQLITE_OK)
        return database;
    printf("# %s\n", sqlite3_errmsg(database));
    sqlite3_close(database);
    return NULL;
}

static bool is_interrupted(sqlite3 *database, const char *sql) {
    sqlite3_stmt *statement = NULL;
    int rc = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);
    if (rc == SQLITE_OK)
        rc = sqlite3_step(statement);
    if (rc != SQLITE_INTERRUPT)
        printf("# %s\n", sqlite3_errstr(rc));
    sqlite3_finalize(statement);
    return rc == SQLITE_INTERRUPT;
}

int main(int argc, char **argv) {
    int bad = 0;
    sqlite3 *database = argc > 1 ? open_database(argv[1]) : NULL;
    if (!database)
        return 2;
    for (int i = 2; i < argc; i++) {
        bool good = is_interrupted(database, argv[i]);
        bad += !good;
        printf("%sok %d - is interrupted: %s\n", good ? "" : "not ", i - 1, argv[i]);
    }
    printf("1..%d\n", argc - 2);
    sqlite3_close(database);
    return bad != 0;
}
