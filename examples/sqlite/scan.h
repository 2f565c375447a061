/* Reads what is behind a path, one record after the other. */
#ifndef SQLITE_SCAN_H
#define SQLITE_SCAN_H

#include "cloudtrail.h"
#include "paths.h"

/* What could not be read: a row of cloudtrail_problems. */
struct trouble {
    ctrail_str code;    /* "CTRAIL_ERR_JSON" */
    ctrail_str field;   /* of a problem inside a record that was delivered: the path of the field */
    ctrail_str message; /* never absent */
    int64_t at;
    int64_t skipped;
};

/* What a scan is to find, besides what the reader's filter says. */
struct scope {
    const char *path;
    const ctrail_filter *filter;
    const char *file; /* NULL: all */
    uint64_t record;  /* 0: all */
};

struct scan {
    struct paths paths;
    char *path; /* what they were found for */
    char *file; /* the only one to be read, or NULL */
    uint64_t last_record;
    int64_t since; /* files of a folder or pattern that were delivered before are not opened */
    ctrail_reader *reader;
    size_t next; /* the file behind the one that is open */
    bool open;

    /* Where what was found last stands. */
    const char *name;
    uint64_t record; /* 0: outside of any */
    uint64_t offset;
    struct trouble trouble;
    char message[256];
};

/* Starts anew. CTRAIL_OK; CTRAIL_ERR_MEMORY; CTRAIL_ERR_IO: there is nothing behind the path, see scan->message. */
ctrail_rc scan_start(struct scan *scan, const struct scope *scope);

/* OK: *event is the next one. SKIPPED: scan->trouble is what could not be read; there may be more behind it. MORE: a
 * file is at its end, and others may follow, or it has nothing yet. END. CTRAIL_ERR_MEMORY. CTRAIL_ERR_IO: the only
 * file cannot be opened, see scan->message. */
ctrail_rc scan_next(struct scan *scan, const ctrail_event **event);

/* What a constant text is as one of the library's. */
ctrail_str text_of(const char *constant);

void scan_free(struct scan *scan);

#endif
