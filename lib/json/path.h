/* Paths of values, as ctrail_value_find takes them. */
#ifndef CTRAIL_PATH_H
#define CTRAIL_PATH_H

#include "json/value.h"

/* A path longer than this is cut off at the last object or array that fits. */
enum { PATH_LENGTH_MAX = 1024 };

/* A step of the path to a node: the child of an object or array that it leads through. */
struct path_step {
    const ctrail_value *container, *child;
    size_t index;  /* of the child */
    size_t length; /* of the path up to the child; more than PATH_LENGTH_MAX: it is not written */
};

/* PATH_DEPTH_MAX: no path has more steps, each of which is two characters. */
enum { PATH_STEPS = 16, PATH_DEPTH_MAX = PATH_LENGTH_MAX / 2 + 2 };

/* The last path and its steps. The search for a later node continues from them. All zeros before the first path. */
struct path_walk {
    struct path_step *many; /* a step at each depth, so that the paths of any number of nodes in their order take no
                               longer than one walk over the tree; NULL: the few */
    struct path_step few[PATH_STEPS]; /* the step at each depth, modulo PATH_STEPS */
    size_t known;                     /* how many steps were written */
    size_t start;                     /* the length of what all paths begin with */
    char text[PATH_LENGTH_MAX + 1];
};

/* Starts a new walk, all of whose paths begin with the name. `many` has room for PATH_DEPTH_MAX steps. */
void ctrail_path_start(struct path_walk *walk, ctrail_str name, struct path_step *many);

/* The path from `root` to a node below it, a key or a value; NUL-terminated, and valid until the next call. */
ctrail_str ctrail_path_of(struct path_walk *walk, const ctrail_value *root, const ctrail_value *node);

/* Appends one step, ".name", "[3]" or "[\"a.b\"]", to a path of `length` bytes in a buffer of `size`. Returns the new
 * length, also when the step did not fit. The index is used when the key's ptr is NULL. */
size_t ctrail_path_append(char *text, size_t size, size_t length, ctrail_str key, size_t index);

#endif
