/* Finding a member of a request or response by its name. */
#include "services/ec2/fields.h"

#include "base/str.h"

/* The hash of catalogue_fields.py: of the length and three letters, the first of which without its case. */
static uint8_t tag_of(ctrail_str key) {
    const unsigned char *letters = (const unsigned char *)key.ptr;
    uint32_t middle = letters[key.len / 2], last = letters[key.len - 1];
    uint32_t mixed = ((uint32_t)key.len & 0xFF) | (uint32_t)(letters[0] | 0x20) << 8 | middle << 16 | last << 24;
    return (uint8_t)(mixed * UINT32_C(0x9E3779B1) >> 24);
}

ctrail_str ctrail_ec2_field_text(uint16_t word) {
    const char *length = (const char *)ctrail_ec2_field_words + 2 * (size_t)word;
    return (ctrail_str){length + 1, (unsigned char)*length};
}

size_t ctrail_ec2_field_count(size_t shape) {
    return (size_t)ctrail_ec2_field_shapes[shape + 1] - ctrail_ec2_field_shapes[shape];
}

const struct field *ctrail_ec2_field_first(size_t shape) {
    return ctrail_ec2_fields + ctrail_ec2_field_shapes[shape];
}

static inline bool same_name(ctrail_str name, ctrail_str key) {
    return name.len == key.len && (*name.ptr | 0x20) == (*key.ptr | 0x20) &&
           same_bytes(name.ptr + 1, key.ptr + 1, key.len - 1);
}

/* Interpolation search: the fields are sorted by their tags, which are spread evenly. */
static inline const struct field *find_wire(size_t shape, ctrail_str key) {
    const size_t first = ctrail_ec2_field_shapes[shape], count = ctrail_ec2_field_count(shape);
    const uint8_t tag = tag_of(key), *tags = ctrail_ec2_field_tags + first;
    size_t at = (tag * count) >> 8;
    while (at < count && tags[at] < tag)
        at++;
    while (at && tags[at - 1] >= tag)
        at--;
    for (; at < count && tags[at] == tag; at++)
        if (same_name(ctrail_ec2_field_text(ctrail_ec2_fields[first + at].wire), key))
            return &ctrail_ec2_fields[first + at];
    return NULL;
}

static bool is_named(const struct field *field, ctrail_str name) {
    return field->kind != FIELD_BESIDE && same_name(ctrail_ec2_field_text(field->name), name);
}

/* Most members have in a record the name that they have in the API. */
const struct field *ctrail_ec2_field_named(size_t shape, ctrail_str name) {
    const struct field *fields = ctrail_ec2_field_first(shape);
    const struct field *found = name.len ? find_wire(shape, name) : NULL;
    if (found && is_named(found, name))
        return found;
    for (size_t i = 0, count = ctrail_ec2_field_count(shape); name.len && i < count; i++)
        if (is_named(&fields[i], name))
            return &fields[i];
    return NULL;
}

/* A list by another name than the dialect is expected to give it: "filter" or "filterSet" for "filters". */
static const struct field *find_list(size_t shape, ctrail_str key) {
    const struct field *fields = ctrail_ec2_field_first(shape);
    bool is_set = key.len > 3 && same_bytes(key.ptr + key.len - 3, "Set", 3);
    key.len -= is_set ? 3 : 0;
    for (size_t i = 0, count = ctrail_ec2_field_count(shape); i < count; i++) {
        ctrail_str name = ctrail_ec2_field_text(fields[i].name);
        bool is_plural = name.len == key.len + 1 && name.ptr[key.len] == 's';
        name.len -= is_plural;
        if (field_is_list(&fields[i]) && (is_plural || is_set) && same_name(name, key))
            return &fields[i];
    }
    return NULL;
}

const struct field *ctrail_ec2_field_find(size_t shape, ctrail_str key) {
    if (!key.len)
        return NULL;
    const struct field *found = find_wire(shape, key);
    found = found ? found : ctrail_ec2_field_named(shape, key);
    return found ? found : find_list(shape, key);
}
