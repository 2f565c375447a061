/* Paths of values, as ctrail_value_find takes them. */
#ifndef CTRAIL_PATH_H
#define CTRAIL_PATH_H

#include "json/value.h"

/* A path longer than this stops at what holds the value. */
enum { PATH_LENGTH_MAX = 1024 };

/* Where the way to a node went on in an object or array. */
struct path_step {
    const ctrail_value *container, *child;
    size_t index; /* of the child */
};

enum { PATH_STEPS = 16 };

/* The last path, and how it was found: the way to a node that stands behind the last one goes on from there, so that
 * the paths of any number of nodes in a row take no longer than one look at the tree. All zeros before the first. */
struct path_walk {
    struct path_step steps[PATH_STEPS]; /* by depth, the lowest bits of it */
    char text[PATH_LENGTH_MAX + 1];
};

/* The path from `root` to a node below it, key or value; with a NUL behind it, until the next one. */
ctrail_str ctrail_path_of(struct path_walk *walk, const ctrail_value *root, const ctrail_value *node);

/* Appends one step, ".name", "[3]" or "[\"a.b\"]", at `length` of a text whose room is `size`; answers the
 * new length, also when there was no room to write it. index: used when the key's ptr is NULL. */
size_t ctrail_path_append(char *text, size_t size, size_t length, ctrail_str key, size_t index);

#endif
