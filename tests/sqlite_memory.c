/*
 * Runs each statement of a script with each of SQLite's allocations failing in turn: once, and from then on. The answer
 * is the same as ever, or that there is no memory; nothing is left behind. Prints TAP.
 *
 *   sqlite_memory EXTENSION SCRIPT
 *
 * SCRIPT has a statement a line. The extension takes all of its memory from SQLite, the library's included.
 */
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static sqlite3_mem_methods usual;

/* Allocations until one fails; 0: none does. */
static long countdown;
static bool from_then_on, failed;

static bool fails(void) {
    if (failed && from_then_on)
        return true;
    bool now = countdown > 0 && --countdown == 0;
    failed = failed || now;
    return now;
}

static void *allocate(int size) {
    return fails() ? NULL : usual.xMalloc(size);
}

static void *reallocate(void *memory, int size) {
    return fails() ? NULL : usual.xRealloc(memory, size);
}

static bool arm(void) {
    sqlite3_mem_methods failing;
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual) != SQLITE_OK)
        return false;
    failing = usual;
    failing.xMalloc = allocate;
    failing.xRealloc = reallocate;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &failing) == SQLITE_OK;
}

/* Whether the answer is known: rows and an end, an error where there is nothing, or no memory, if there was none. */
static bool run(sqlite3 *database, const char *sql) {
    sqlite3_stmt *statement = NULL;
    int rc = sqlite3_prepare_v2(database, sql, -1, &statement, NULL);
    if (rc == SQLITE_OK)
        while ((rc = sqlite3_step(statement)) == SQLITE_ROW)
            ;
    bool known = rc == SQLITE_DONE || (failed && (rc == SQLITE_NOMEM || rc == SQLITE_IOERR_NOMEM)) ||
                 (rc == SQLITE_ERROR && strstr(sql, "nowhere") != NULL);
    if (!known)
        printf("# %s: %s\n", sqlite3_errstr(rc), sqlite3_errmsg(database));
    sqlite3_finalize(statement);
    return known;
}

/* In a connection of its own, so that the tables are made as well. */
static bool try_failing(const char *extension, const char *sql, long number) {
    sqlite3 *database = NULL;
    char *message = NULL;
    failed = false;
    bool loaded = sqlite3_open(":memory:", &database) == SQLITE_OK && sqlite3_enable_load_extension(database, 1) == 0 &&
                  sqlite3_load_extension(database, extension, NULL, &message) == SQLITE_OK;
    if (!loaded)
        printf("# %s\n", message ? message : "cannot be opened");
    sqlite3_free(message);
    countdown = number;
    bool known = loaded && run(database, sql);
    countdown = 0;
    from_then_on = false;
    sqlite3_close(database);
    return known;
}

static bool holds(const char *extension, const char *sql) {
    long number = 0;
    sqlite3_int64 before = sqlite3_memory_used();
    do {
        number++;
        for (int way = 0; way < 2; way++) {
            from_then_on = way;
            if (!try_failing(extension, sql, number) || sqlite3_memory_used() != before) {
                printf("# allocation %ld, memory kept: %lld\n", number, sqlite3_memory_used() - before);
                return false;
            }
        }
    } while (failed);
    printf("# %ld allocations\n", number - 1);
    return number > 10;
}

int main(int argc, char **argv) {
    char line[2048];
    int count = 0, bad = 0;
    FILE *script = argc == 3 && arm() ? fopen(argv[2], "r") : NULL;
    if (!script)
        return 2;
    while (fgets(line, sizeof line, script)) {
        line[strcspn(line, "\n")] = '\0';
        if (!*line)
            continue;
        bool good = holds(argv[1], line);
        bad += !good;
        printf("%sok %d - each allocation fails in turn: %s\n", good ? "" : "not ", ++count, line);
    }
    fclose(script);
    printf("1..%d\n", count);
    return bad != 0;
}
