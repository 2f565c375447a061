/*
 * The files of a copy of a bucket, found by the last part of their S3 objects' names, which is different for each: so
 * it does not matter where the copy stands, nor whether its folders were renamed. A file takes some 130 bytes of
 * memory.
 */
#ifndef EXAMPLES_COPIES_H
#define EXAMPLES_COPIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cloudtrail.h>

#include "text.h"

/* A folder, and where in its path the part begins that is below what the user named. */
struct folder {
    size_t inside;
    char path[];
};

/* What is known of a file from digests. */
enum standing {
    STANDING_UNNAMED,
    STANDING_OUTSIDE,  /* named by a digest outside of the time that is asked for */
    STANDING_UNPROVEN, /* named by a digest of which nothing shows that CloudTrail wrote it */
    STANDING_PROVEN    /* named by one that CloudTrail wrote */
};

struct copy {
    const struct folder *folder;
    const char *name;
    unsigned char hash[CTRAIL_SHA256_SIZE]; /* that it must have; UNPROVEN and PROVEN */
    uint32_t chain;                         /* of the digest that named it */
    uint8_t standing;
};

struct copies {
    struct copy *list; /* in the order of their names, when sorted */
    size_t count, room;
    struct copies_block *blocks; /* with names and folders */
    const struct folder *last;   /* of the file that was added last */
};

/* Adds a file; `inside`: how many bytes of its path the user named. */
void copies_add(struct copies *copies, const char *path, size_t inside);

void copies_sort(struct copies *copies);

/* A stretch of the list. */
struct stretch {
    size_t begin, end;
};

/* The files that have the name of an S3 object's last part, with or without .gz. */
struct stretch copies_find(const struct copies *copies, ctrail_str object);

/* The order of names, in which ".gz" at the end does not count. */
int copies_compare(ctrail_str a, ctrail_str b);

/* What follows the last / of an S3 object's name. */
ctrail_str copies_last_part(ctrail_str object);

/* Whether it stands in other folders than its object did, as far as they are below what the user named. */
bool copies_is_moved(const struct copy *copy, ctrail_str object);

/* Adds the path of a file. */
void copies_path(const struct copy *copy, struct text *out);

void copies_free(struct copies *copies);

#endif
