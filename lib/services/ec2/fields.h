/*
 * The members of the requests and responses of all actions of EC2, at every depth: their names in a record and in the
 * API Reference, and their types. A script writes the tables, in fields.c, from the API's model. They have offsets in
 * place of pointers, which a shared library would have to relocate.
 */
#ifndef CTRAIL_EC2_FIELDS_H
#define CTRAIL_EC2_FIELDS_H

#include <stdbool.h>

#include "services/ec2/catalogue.h"

enum { FIELD_WORDS_ROW = 2048 };

/* The type of a member: one of these with the flags below, */
enum field_kind { FIELD_TEXT, FIELD_FLAG, FIELD_INTEGER, FIELD_DOUBLE, FIELD_TIME, FIELD_ACCOUNT };

/*
 * or FIELD_SHAPE plus the number of an object's shape. With FIELD_LIST it is a list of these. A list of objects that
 * has no name in the API holds members of the object around it: {"instancesSet":[{"imageId":…}]}. FIELD_BESIDE: in the
 * API it is a member of the object called `name`; in a record it is beside that object.
 */
enum { FIELD_SECRET = 8, FIELD_ID = 16, FIELD_BESIDE = 31, FIELD_SHAPE = 32, FIELD_LIST = 0x8000 };

/* A member. Names begin in lower case. They are at twice these offsets in the words: a byte with the length, the name,
 * a NUL. */
struct field {
    uint16_t wire; /* in a record: in a request in the dialect that is expected of the action, or in a response */
    uint16_t name; /* in the API Reference */
    uint16_t kind;
};

/* The shapes of an action's request and response; 0: it has none. */
struct field_payloads {
    uint16_t request, response;
};

extern const char ctrail_ec2_field_words[][FIELD_WORDS_ROW];
extern const struct field ctrail_ec2_fields[];   /* those of a shape are adjacent, sorted by their tags */
extern const uint8_t ctrail_ec2_field_tags[];    /* of each field: a hash of its name in a record */
extern const uint16_t ctrail_ec2_field_shapes[]; /* the index of each shape's first field; at the end their number */
extern const struct field_payloads ctrail_ec2_field_payloads[]; /* in the order of the catalogue's actions */

/* A name, with a NUL after it. */
ctrail_str ctrail_ec2_field_text(uint16_t word);

/* The number of a shape's members, and the first of them. */
size_t ctrail_ec2_field_count(size_t shape);
const struct field *ctrail_ec2_field_first(size_t shape);

static inline bool field_is_list(const struct field *field) {
    return field->kind & FIELD_LIST;
}

/* The shape of the object, or of the objects in the list; 0 when it is a scalar, or has no members. */
static inline size_t field_shape(const struct field *field) {
    size_t kind = field->kind & (FIELD_LIST - 1u);
    return kind >= FIELD_SHAPE ? kind - FIELD_SHAPE : 0;
}

static inline bool field_is_object(const struct field *field) {
    return (field->kind & (FIELD_LIST - 1u)) >= FIELD_SHAPE;
}

/* The type of a scalar, or of a list's elements; not for objects. */
static inline enum field_kind field_scalar(const struct field *field) {
    return (enum field_kind)(field->kind & 7);
}

/* The member of the shape with that name in a record, or else with that name in the API; or NULL. The case of the first
 * letter does not count. */
const struct field *ctrail_ec2_field_find(size_t shape, ctrail_str key);

/* The member of the shape with that name in the API, or NULL. */
const struct field *ctrail_ec2_field_named(size_t shape, ctrail_str name);

#endif
