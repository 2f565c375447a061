/* One form for EC2's two dialects: lists are arrays, names start in lower case, wrappers are removed. */
#ifndef CTRAIL_EC2_DIALECT_H
#define CTRAIL_EC2_DIALECT_H

#include "cloudtrail/ec2.h"

#include "event/record.h"

enum { EC2_DEPTH_MAX = 128 }; /* what is nested deeper is copied as null: no request of EC2 is */

/* Recognized by the request and response alone. */
ctrail_ec2_dialect ctrail_ec2_dialect_of(const ctrail_value *request, const ctrail_value *response);

/*
 * A copy of a request or response for the tables; strings are not copied. {"items":[…]} and {"item":…} become arrays.
 * Of the wrapped dialect the wrapper is removed, the first letters of names become lower case, {"tag":1,"content":x}
 * becomes x, and "tag" is left out. *out is NULL if the value is not an object, and also if there is no memory, with an
 * error.
 */
ctrail_rc ctrail_ec2_normalise(struct arena *arena, const ctrail_value *tree, const ctrail_value **out);

/* ---- The steps of such a copy ----------------------------------------------------------------- */

struct copying {
    struct arena *arena;
    struct record *record; /* whose problems are listed; of copies with the names of the API only */
    ctrail_value *end;     /* of the copy so far; there is room after it */
    bool wrapped;
    bool failed; /* there was no memory for a string or a problem */
};

/* The member inside the wrapper, {"ModifyVolumeRequest":{…}}, or NULL. */
const ctrail_value *ctrail_ec2_wrapped_member(const ctrail_value *tree);

/* The value in {"items":…} or {"item":…}, or NULL. */
const ctrail_value *ctrail_ec2_list_inside(const ctrail_value *value);

/* Whether the member is the number that the wrapped dialect gives an element of a list: "tag":1. */
bool ctrail_ec2_is_element_number(const struct copying *copying, const ctrail_value *member);

/* Opens an object or array, whose original is kept, and closes it. */
static inline ctrail_value *ec2_copy_open(struct copying *copying, uint32_t kind, const ctrail_value *original) {
    *copying->end = (ctrail_value){.text = (const char *)(const void *)original, .kind = kind & 15};
    return copying->end++;
}

static inline void ec2_copy_close(struct copying *copying, ctrail_value *container) {
    container->span = (uint32_t)(copying->end - container) & VALUE_SPAN_MAX;
}

/* Copies a member's key, its first letter in lower case. */
void ctrail_ec2_copy_key(struct copying *copying, ctrail_str key);

/* Copies a value and all that is in it. */
void ctrail_ec2_copy_value(struct copying *copying, const ctrail_value *value, int depth);

#endif
