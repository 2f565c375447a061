/* One reader goes through the files that a walk found; what cannot be read becomes a trouble, and the scan goes on. */
#define _POSIX_C_SOURCE 200809L
#include "scan.h"

#include <poll.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3ext.h>

#include "memory.h"

SQLITE_EXTENSION_INIT3

ctrail_str text_of(const char *constant) {
    return (ctrail_str){constant, strlen(constant)};
}

static void set_message(struct scan *scan, const char *what, int error) {
    sqlite3_snprintf((int)sizeof scan->message, scan->message, "%s%s%s", what, error ? ": " : "",
                     error ? strerror(error) : "");
}

/* ---- Starting --------------------------------------------------------------------------------- */

/* The walk is kept while a join asks for the same path again and again. */
static ctrail_rc find_files(struct scan *scan, const char *path) {
    if (scan->path && strcmp(scan->path, path) == 0)
        return CTRAIL_OK;
    paths_free(&scan->paths);
    sqlite3_free(scan->path);
    scan->path = NULL;
    scan->paths.allocator = &memory_of_sqlite;
    int error = paths_find(&scan->paths, path);
    if (error) {
        set_message(scan, path, error);
        return CTRAIL_ERR_IO;
    }
    scan->path = sqlite3_mprintf("%s", path);
    return scan->path && !scan->paths.failed ? CTRAIL_OK : CTRAIL_ERR_MEMORY;
}

static ctrail_rc make_reader(struct scan *scan, const ctrail_filter *filter) {
    const ctrail_options options = {.size = sizeof options, .allocator = &memory_of_sqlite, .filter = filter};
    const char *wrong;
    ctrail_rc rc = ctrail_options_check(&options, &wrong);
    if (rc == CTRAIL_OK)
        return ctrail_reader_new(&scan->reader, &options);
    set_message(scan, wrong, 0);
    return rc;
}

ctrail_rc scan_start(struct scan *scan, const struct scope *scope) {
    ctrail_reader_free(scan->reader);
    scan->reader = NULL;
    sqlite3_free(scan->file);
    scan->file = scope->file ? sqlite3_mprintf("%s", scope->file) : NULL;
    scan->last_record = scope->record;
    scan->since = scope->filter->since;
    scan->next = 0;
    scan->open = false;
    ctrail_rc rc = scope->file && !scan->file ? CTRAIL_ERR_MEMORY : find_files(scan, scope->path);
    return rc == CTRAIL_OK ? make_reader(scan, scope->filter) : rc;
}

void scan_free(struct scan *scan) {
    ctrail_reader_free(scan->reader);
    paths_free(&scan->paths);
    sqlite3_free(scan->path);
    sqlite3_free(scan->file);
}

/* ---- Going on --------------------------------------------------------------------------------- */

/* OK, or SKIPPED for what is no file. */
static ctrail_rc open_next(struct scan *scan) {
    const struct path *path = &scan->paths.list[scan->next++];
    scan->name = path->name;
    scan->record = scan->offset = 0;
    if (scan->file && strcmp(scan->file, path->name) != 0)
        return CTRAIL_OK;
    if (!scan->paths.is_single && ctrail_trail_key_is_before(path->name, strlen(path->name), scan->since) > 0)
        return CTRAIL_OK;
    if (path->problem) {
        set_message(scan, path->problem, path->error);
        scan->trouble = (struct trouble){.code = text_of(ctrail_rc_name(CTRAIL_ERR_IO)),
                                         .message = text_of(scan->message),
                                         .at = CTRAIL_ABSENT,
                                         .skipped = CTRAIL_ABSENT};
        return CTRAIL_SKIPPED;
    }
    scan->open = true;
    return ctrail_reader_open(scan->reader, path->name);
}

static ctrail_rc report(struct scan *scan, ctrail_rc rc) {
    const ctrail_error *error = ctrail_reader_error(scan->reader);
    if (rc == CTRAIL_ERR_MEMORY)
        return rc;
    scan->open = rc == CTRAIL_SKIPPED;
    bool is_lost = rc == CTRAIL_ERR_IO && scan->paths.is_single && ctrail_reader_position(scan->reader) == 0;
    set_message(scan, is_lost ? scan->name : error->message, error->system_error);
    if (is_lost)
        return rc;
    scan->record = error->record;
    scan->offset = error->offset;
    scan->trouble = (struct trouble){.code = text_of(ctrail_rc_name(error->code)),
                                     .message = text_of(scan->message),
                                     .at = (int64_t)error->at,
                                     .skipped = (int64_t)error->skipped};
    return CTRAIL_SKIPPED;
}

/* Whether the event is the record that was asked for, if one was; behind it there is nothing more to read. */
static bool is_wanted(struct scan *scan, const ctrail_event *event) {
    scan->record = event->record;
    scan->offset = event->offset;
    scan->open = !scan->last_record || event->record < scan->last_record;
    return !scan->last_record || event->record == scan->last_record;
}

/* Waits for the standard input, the one that may have nothing yet; not for long, so that an interrupt is seen. */
static ctrail_rc wait_for_more(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    poll(&input, 1, 100);
    return CTRAIL_MORE;
}

ctrail_rc scan_next(struct scan *scan, const ctrail_event **event) {
    for (;;) {
        ctrail_rc rc = CTRAIL_OK;
        *event = NULL;
        if (scan->open)
            rc = ctrail_reader_next(scan->reader, event);
        else if (scan->next == scan->paths.count)
            return CTRAIL_END;
        else if ((rc = open_next(scan)) == CTRAIL_SKIPPED)
            return rc;
        if (rc == CTRAIL_OK && *event && is_wanted(scan, *event))
            return rc;
        if (rc == CTRAIL_SKIPPED || rc < 0)
            return report(scan, rc);
        if (rc == CTRAIL_MORE)
            return wait_for_more();
        if (rc == CTRAIL_END) {
            scan->open = false;
            return CTRAIL_MORE;
        }
    }
}
