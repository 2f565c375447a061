/* The members of an object, by how their names begin: for who looks for many of them. */
#ifndef CTRAIL_MEMBERS_H
#define CTRAIL_MEMBERS_H

#include "json/value.h"

enum { MEMBERS_MAX = 48, MEMBERS_BEGINNINGS = 64 };

struct members {
    const ctrail_value *object;
    uint64_t beginnings;              /* a bit for each beginning that a name has */
    bool indexed;                     /* else they are too many, or a name too short */
    uint8_t last[MEMBERS_BEGINNINGS]; /* the last member whose name begins so, counted from 1; 0: there is none */
    uint8_t before[MEMBERS_MAX + 1];  /* the one in front of it with the same beginning, likewise */
    const ctrail_value *values[MEMBERS_MAX + 1];
};

/* How a name begins; it has two characters, or one and another behind it. */
static inline unsigned members_beginning(const char *name) {
    return (5u * (unsigned char)name[0] + (unsigned char)name[1]) % MEMBERS_BEGINNINGS;
}

/* Whether there may be a member whose name begins so. */
static inline bool members_may_have(const struct members *members, const char *name) {
    return members->beginnings >> members_beginning(name) & 1;
}

/* `value` need not be an object: then nothing is known of it. */
void ctrail_members_index(struct members *members, const ctrail_value *value);

/* As ctrail_value_get. */
const ctrail_value *ctrail_members_get(const struct members *members, const char *name, size_t length);

#endif
