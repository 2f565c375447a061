/* Peeking: where the values of some members of a JSON object stand in its text, without parsing it. */
#ifndef CTRAIL_PEEK_H
#define CTRAIL_PEEK_H

#include <stdbool.h>
#include <stddef.h>

/* A member to look for, and its value. */
struct peek_member {
    const char *name;
    size_t name_length;
    const char *value; /* JSON text of the last member of that name; NULL: there is none */
    size_t length;
};

/* Whether a string member of that name may hold a whole record as JSON. */
typedef bool wrapping_fn(const char *name, size_t length);

/* How many bytes after the text must be readable. */
enum { PEEK_SLACK = 16 };

/*
 * Finds the members in the object that text[0 .. size) begins with; *used is the object's length. False, with no result
 * to be used: the object is cut off or malformed, a key has an escape or is one of the names in lower case, or a string
 * may hold a record. Objects and arrays in it are skipped without being checked.
 */
bool ctrail_peek(const char *text, size_t size, struct peek_member *members, size_t count, wrapping_fn *is_wrapping,
                 size_t *used);

/* Where the value that begins at `at` ends, which is not checked; NULL: it does not end before `end`. */
const char *ctrail_peek_value_end(const char *at, const char *end);

/* Whether a value is a string of ASCII without escapes, so that its bytes can be compared as they are. */
bool ctrail_peek_is_plain(const char *value, size_t length);

#endif
