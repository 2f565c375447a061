/* A glance at an object's text before anything is made of it: the values of some of its members. */
#ifndef CTRAIL_GLANCE_H
#define CTRAIL_GLANCE_H

#include <stdbool.h>
#include <stddef.h>

/* A member that is looked for. */
struct glimpse {
    const char *name;
    size_t name_length;
    const char *value; /* the text of its value, of the last one of that name; NULL: there is none */
    size_t length;
};

/* Whether a member of that name may hold a record in its string. */
typedef bool wrapping_fn(const char *name, size_t length);

/* How many bytes behind the text may be read. */
enum { GLANCE_SLACK = 16 };

/*
 * Looks through the object that text[0 .. size) begins with; it has *used bytes. False, and nothing is known, if it is
 * not whole, or not plain: broken, with escapes in its names, or with a record in a string. What is inside its values
 * is not judged.
 */
bool ctrail_glance(const char *text, size_t size, struct glimpse *glimpses, size_t count, wrapping_fn *is_wrapping,
                   size_t *used);

/* Whether a value is a string that means what its bytes are: ASCII, without escapes. */
bool ctrail_glance_is_plain(const char *value, size_t length);

#endif
