/* Paths of values, as ctrail_value_find takes them. */
#ifndef CTRAIL_PATH_H
#define CTRAIL_PATH_H

#include "base/arena.h"
#include "json/value.h"

/* A path longer than this stops at what holds the value. */
enum { PATH_LENGTH_MAX = 1024 };

/* The path from `root` to a node below it, key or value; ptr is NULL when there is no memory. */
ctrail_str ctrail_path_of(struct arena *arena, const ctrail_value *root, const ctrail_value *node);

/* Appends one step, ".name", "[3]" or "[\"a.b\"]", at `length` of a text whose room is `size`; answers the
 * new length, also when there was no room to write it. index: used when the key's ptr is NULL. */
size_t ctrail_path_append(char *text, size_t size, size_t length, ctrail_str key, size_t index);

#endif
