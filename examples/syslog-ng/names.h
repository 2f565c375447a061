/*
 * The names of the values that a message gets, as a tree that follows the library's schemas: a field of a struct is a
 * leaf, or has the fields of the struct behind it below. None of it depends on syslog-ng.
 */
#ifndef NAMES_H
#define NAMES_H

#include <glib.h>

#include "cloudtrail.h"

/* The parts of an event: the decoders and the details by their names, the event itself at last, since the others add to
 * its problems. */
enum { PART_COUNT = 8 };
extern const char *const parts[];

/* Answers as ctrail_ec2_decode: OK and the struct of that schema, or NONE for an event that has none of it. */
ctrail_rc part_decode(const char *part, const ctrail_event *event, const void **out);

struct name {
    const ctrail_field *field;
    char *text;     /* of a leaf: its whole name, ".cloudtrail.user_identity.type" */
    guint32 handle; /* of a leaf: for whoever uses the tree */
    struct name *below;
    size_t count;
};

/* The tree of a part, in front of whose names stands `prefix`; ended by names_free. */
struct name *names_new(const char *part, const char *prefix);
void names_free(struct name *root);

/* Calls `each` for every leaf, in the order of the schema. */
void names_each(struct name *root, void (*each)(struct name *leaf, void *user), void *user);

#endif
