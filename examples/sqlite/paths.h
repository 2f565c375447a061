/* What a path stands for: a file, or the log files in a folder. */
#ifndef SQLITE_PATHS_H
#define SQLITE_PATHS_H

#include <stdbool.h>
#include <stddef.h>

struct path {
    char *name;
    const char *problem; /* why there is nothing to read behind it, a constant text; NULL for a file */
    int error;           /* the system's number for the reason, or 0 */
};

struct paths {
    struct path *list;
    size_t count, room;
    bool is_folder; /* what was given is one */
    bool failed;    /* there was no memory */
};

/* Finds the files behind `given`, those of a folder in the order of their names. Answers 0, or errno when there is
 * nothing of that name. */
int paths_find(struct paths *paths, const char *given);

void paths_free(struct paths *paths);

#endif
