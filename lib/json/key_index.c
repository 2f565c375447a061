/* Chains of members, the last one first: of two with the same name the last one counts. */
#include "json/key_index.h"

static void add(struct members *members, uint8_t number, const ctrail_value *member) {
    unsigned beginning = members_beginning(member[-1].text);
    members->values[number] = member;
    members->before[number] = members->last[beginning];
    members->last[beginning] = number;
    members->beginnings |= UINT64_C(1) << beginning;
    members->indexed = members->indexed && member[-1].length > 1;
}

void ctrail_members_index(struct members *members, const ctrail_value *value) {
    members->object = value;
    members->beginnings = 0;
    members->indexed = value_is(value, CTRAIL_KIND_OBJECT) && value->length <= MEMBERS_MAX;
    memset(members->last, 0, sizeof members->last);
    uint8_t number = 0;
    for (const ctrail_value *member = NULL; members->indexed && (member = value_next(value, member));)
        add(members, ++number, member);
    if (!members->indexed)
        members->beginnings = UINT64_MAX;
}

const ctrail_value *ctrail_members_get(const struct members *members, const char *name, size_t length) {
    if (!members->indexed || length < 2)
        return ctrail_value_get_n(members->object, name, length);
    uint8_t number = members->last[members_beginning(name)];
    while (number && !ctrail_str_equal_n(value_key_of(members->values[number]), name, length))
        number = members->before[number];
    return number ? members->values[number] : NULL;
}
