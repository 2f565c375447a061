/* EC2's two dialects made one: lists are arrays, names start in lower case, wrappers are gone. */
#ifndef CTRAIL_EC2_DIALECT_H
#define CTRAIL_EC2_DIALECT_H

#include "cloudtrail/ec2.h"

#include "event/record.h"

enum { EC2_DEPTH_MAX = 128 }; /* what lies deeper is copied as null: no request of EC2 comes near */

/* Told by the payload alone. */
ctrail_ec2_dialect ctrail_ec2_dialect_of(const ctrail_value *request, const ctrail_value *response);

/*
 * A copy of a request or response, texts excepted, as the tables want it: {"items":[…]}, {"item":…} become
 * arrays; of the wrapped dialect the wrapper, the first letters' case, {"tag":1,"content":x} and "tag" go.
 * What is no object becomes NULL. *out is NULL also when there is no memory, with the error answered.
 */
ctrail_rc ctrail_ec2_normalise(struct arena *arena, const ctrail_value *tree, const ctrail_value **out);

/* ---- What such a copy is made of --------------------------------------------------------------- */

struct copying {
    struct arena *arena;
    ctrail_value *end; /* of the copy so far; there is room behind it */
    bool wrapped;
    bool failed; /* there was no memory for a text */
};

/* The member inside the wrapper, {"ModifyVolumeRequest":{…}}, or NULL. */
const ctrail_value *ctrail_ec2_wrapped_member(const ctrail_value *tree);

/* What stands in {"items":…} or {"item":…}, or NULL. */
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

/* A member's key, as the one dialect has it. */
void ctrail_ec2_copy_key(struct copying *copying, ctrail_str key);

/* A value and all that is in it. */
void ctrail_ec2_copy_value(struct copying *copying, const ctrail_value *value, int depth);

#endif
