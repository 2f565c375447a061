/*
 * The files of a copy of a bucket, found by the last part of their S3 objects' names, which is different for each: so
 * it does not matter where the copy stands, nor whether its folders were renamed.
 */
#ifndef CTRAIL_COPIES_H
#define CTRAIL_COPIES_H

#include "base/arena.h"
#include "cloudtrail/verification.h"

struct copies {
    const ctrail_allocator *allocator;
    ctrail_verified_file *list; /* in the order of their names, when sorted */
    size_t count, room;
    struct copies_block *blocks; /* with names and folders */
    const struct folder *last;   /* of the file that was added last */
};

/* Adds a file; `inside`: how many bytes of its path lead to the copy. False: no memory. */
bool ctrail_copies_add(struct copies *copies, const char *path, size_t inside);

void ctrail_copies_sort(struct copies *copies);

/* A stretch of the list. */
struct stretch {
    size_t begin, end;
};

/* The files that have the name of an S3 object's last part, with or without .gz. */
struct stretch ctrail_copies_find(const struct copies *copies, ctrail_str object);

/* The file with this path, or NULL. */
const ctrail_verified_file *ctrail_copies_at(const struct copies *copies, const char *path);

/* The order of names, in which ".gz" at the end does not count. */
int ctrail_copies_compare(ctrail_str a, ctrail_str b);

/* What follows the last / of an S3 object's name. */
ctrail_str ctrail_copies_last_part(ctrail_str object);

/* Whether it stands in other folders than its object did, as far as they are below what leads to the copy. */
bool ctrail_copies_is_moved(const ctrail_verified_file *copy, ctrail_str object);

/* The path of a file, with an ending, in `out`; NULL: no memory. */
const char *ctrail_copies_path(const ctrail_verified_file *copy, const char *ending, struct buffer *out);

void ctrail_copies_free(struct copies *copies);

static inline ctrail_str name_of(const ctrail_verified_file *copy) {
    return (ctrail_str){copy->name, strlen(copy->name)};
}

#endif
