/* A hash index of an object's keys, for reading many members of one object. */
#ifndef CTRAIL_KEY_INDEX_H
#define CTRAIL_KEY_INDEX_H

#include "json/value.h"

enum { KEY_INDEX_MAX = 48, KEY_INDEX_SLOTS = 64 };

struct key_index {
    const ctrail_value *object;
    uint64_t slots;                    /* bit n: some key belongs to slot n; all set if not indexed */
    bool indexed;                      /* false: no object, too many members, or a key of less than two bytes */
    uint8_t last[KEY_INDEX_SLOTS];     /* number, from 1, of the last member in the slot; 0: none */
    uint8_t before[KEY_INDEX_MAX + 1]; /* number of the member before this one in the same slot; 0: none */
    const ctrail_value *values[KEY_INDEX_MAX + 1];
};

/* The slot of a name, by its first two bytes: of a name of one byte, that byte and the one after it are read. */
static inline unsigned key_index_slot(const char *name) {
    return (5u * (unsigned char)name[0] + (unsigned char)name[1]) % KEY_INDEX_SLOTS;
}

/* False: none of the keys with these slots is that name, nor another name of the same slot. */
static inline bool key_index_may_have(uint64_t slots, const char *name) {
    return slots >> key_index_slot(name) & 1;
}

/* `value` need not be an object: then every look-up goes to ctrail_value_get_n. */
void ctrail_key_index_build(struct key_index *index, const ctrail_value *value);

/* As ctrail_value_get_n on the object. */
const ctrail_value *ctrail_key_index_get(const struct key_index *index, const char *name, size_t length);

#endif
