/* Each slot is a chain of members, the last one first, so that the last of duplicate keys is found. */
#include "json/key_index.h"

static void add(struct key_index *index, uint8_t number, const ctrail_value *member) {
    unsigned slot = key_index_slot(member[-1].text);
    index->values[number] = member;
    index->before[number] = index->last[slot];
    index->last[slot] = number;
    index->slots |= UINT64_C(1) << slot;
    index->indexed = index->indexed && member[-1].length > 1;
}

void ctrail_key_index_build(struct key_index *index, const ctrail_value *value) {
    index->object = value;
    index->slots = 0;
    index->indexed = value_is(value, CTRAIL_KIND_OBJECT) && value->length <= KEY_INDEX_MAX;
    memset(index->last, 0, sizeof index->last);
    uint8_t number = 0;
    for (const ctrail_value *member = NULL; index->indexed && (member = value_next(value, member));)
        add(index, ++number, member);
    if (!index->indexed)
        index->slots = UINT64_MAX;
}

const ctrail_value *ctrail_key_index_get(const struct key_index *index, const char *name, size_t length) {
    if (!index->indexed || length < 2)
        return ctrail_value_get_n(index->object, name, length);
    uint8_t number = index->last[key_index_slot(name)];
    while (number && !ctrail_str_equal_n(value_key_of(index->values[number]), name, length))
        number = index->before[number];
    return number ? index->values[number] : NULL;
}
