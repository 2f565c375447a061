/* What a path stands for: a file, the log files in a folder, or what a pattern matches. DuckDB's extension has it too.
 */
#ifndef SQLITE_PATHS_H
#define SQLITE_PATHS_H

#include <stdbool.h>
#include <stddef.h>

#include "cloudtrail.h"

struct path {
    char *name;
    const char *problem; /* why there is nothing to read behind it, a constant text; NULL for a file */
    int error;           /* the system's number for the reason, or 0 */
};

struct paths {
    const ctrail_allocator *allocator; /* to be set; all else is empty before */
    struct path *list;
    size_t count, room;
    bool is_single; /* what was given is a file */
    bool failed;    /* there was no memory */
};

/* Finds the files behind `given`, in the order of their names. What is there under that very name is no pattern.
 * Answers 0, or errno when there is nothing, or nothing to be read. */
int paths_find(struct paths *paths, const char *given);

void paths_free(struct paths *paths);

#endif
