/*
 * The members of the requests and responses of all actions of EC2, at every depth: their names in a record and in the
 * API Reference, and what they hold. The tables are in fields.c, which a script writes from the API's model; they hold
 * offsets and numbers, and nothing that is to be relocated.
 */
#ifndef CTRAIL_EC2_FIELDS_H
#define CTRAIL_EC2_FIELDS_H

#include <stdbool.h>

#include "services/ec2/catalogue.h"

enum { FIELD_WORDS_ROW = 2048 };

/* What a member holds: one of these, with flags, */
enum field_kind { FIELD_TEXT, FIELD_FLAG, FIELD_INTEGER, FIELD_DOUBLE, FIELD_TIME, FIELD_ACCOUNT };

/*
 * or FIELD_SHAPE and the number of an object's shape. With FIELD_LIST, it is a list of that. A list of objects without
 * a name of its own in the API holds members of the object that it stands in: {"instancesSet":[{"imageId":…}]}.
 * FIELD_BESIDE: a member of the object called `name`, which stands beside that object.
 */
enum { FIELD_SECRET = 8, FIELD_ID = 16, FIELD_BESIDE = 31, FIELD_SHAPE = 32, FIELD_LIST = 0x8000 };

/* Names begin in lower case. They are at twice these offsets in the words: the length in one byte, the name, a NUL. */
struct field {
    uint16_t wire; /* in a record: of a request in the dialect that the action has by its age, or of a response */
    uint16_t name; /* in the API Reference */
    uint16_t kind;
};

/* The shapes of an action's request and response; 0: it has none. */
struct field_payloads {
    uint16_t request, response;
};

extern const char ctrail_ec2_field_words[][FIELD_WORDS_ROW];
extern const struct field ctrail_ec2_fields[];   /* those of a shape one after the other, by their tags */
extern const uint8_t ctrail_ec2_field_tags[];    /* of each one's name in a record: a hash of it */
extern const uint16_t ctrail_ec2_field_shapes[]; /* where the fields of each shape begin, and the end */
extern const struct field_payloads ctrail_ec2_field_payloads[]; /* in the order of the catalogue's actions */

/* A name, with a NUL after it. */
ctrail_str ctrail_ec2_field_text(uint16_t word);

/* The number of a shape's members, and the first of them. */
size_t ctrail_ec2_field_count(size_t shape);
const struct field *ctrail_ec2_field_first(size_t shape);

static inline bool field_is_list(const struct field *field) {
    return field->kind & FIELD_LIST;
}

/* The shape of the object that it holds, or of the objects in the list; 0 when it holds none, or none with members. */
static inline size_t field_shape(const struct field *field) {
    size_t kind = field->kind & (FIELD_LIST - 1u);
    return kind >= FIELD_SHAPE ? kind - FIELD_SHAPE : 0;
}

static inline bool field_is_object(const struct field *field) {
    return (field->kind & (FIELD_LIST - 1u)) >= FIELD_SHAPE;
}

/* What it or the list's elements are; not of objects. */
static inline enum field_kind field_scalar(const struct field *field) {
    return (enum field_kind)(field->kind & 7);
}

/* The member of the shape that a record calls so, or else that the API calls so, or NULL. The first letter's case does
 * not matter. */
const struct field *ctrail_ec2_field_find(size_t shape, ctrail_str key);

/* The member of the shape with that name in the API, or NULL. */
const struct field *ctrail_ec2_field_named(size_t shape, ctrail_str name);

#endif
