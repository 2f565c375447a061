/*
 * A field of an event by its path: from the record's top with AWS's names, userIdentity.arn, or in what the library
 * adds, decoded.ec2.instances.instanceId. Paths are those of ctrail_value_find; besides, a name after a list means the
 * members of that name of all its elements.
 */
#ifndef EXAMPLES_FIELDS_H
#define EXAMPLES_FIELDS_H

#include <stdbool.h>

#include <cloudtrail.h>

#include "text.h"

struct field;

/* Reads a path. NULL: it is none, or leads to a name that no record has, which `wrong` says. Of an object that AWS
 * documents only documented members are known; one in brackets and quotes, ["name"], is taken as it is. */
struct field *field_new(const char *path, struct text *wrong);
void field_free(struct field *field);

/* Adds all paths of names that are known, a line each. */
void fields_list(struct text *out);

/* Whether it is in what the library adds. */
bool field_is_decoded(const struct field *field);

/* How it is written. */
enum field_form {
    FIELD_READABLE, /* a string without quotes, the elements of a list with commas between them, others as JSON */
    FIELD_TEXT,     /* a string without quotes, others as JSON */
    FIELD_JSON      /* as JSON */
};

/* Adds what the event has there; false: nothing, or, but for FIELD_JSON, null. `decoded`: of ctrail_event_decoded, or
 * NULL. */
bool field_add(const struct field *field, const ctrail_event *event, const ctrail_value *decoded, enum field_form form,
               struct text *out);

#endif
