/* Tags given at creation. */
#include "ec2.h"

static const struct row rows[] = {
    TEXT(ctrail_ec2_tag, resource_type, "resourceType"),
    TEXT(ctrail_ec2_tag, key, "key"),
    TEXT(ctrail_ec2_tag, value, "value"),
};
const ctrail_schema ctrail_ec2_tag_schema = SCHEMA("tags", ctrail_ec2_tag, rows);

static ctrail_rc decode_tag(struct record *record, const ctrail_value *value, ctrail_str resource_type,
                            const ctrail_ec2_tag **out) {
    ctrail_ec2_tag *tag = ctrail_table_new(&record->arena, &ctrail_ec2_tag_schema);
    if (!tag)
        return ctrail_arena_error(&record->arena);
    ctrail_rc rc = ctrail_table_decode(record, &ctrail_ec2_tag_schema, value, tag);
    tag->resource_type = resource_type;
    *out = tag;
    return rc;
}

static size_t count_tags(const ctrail_value *specifications) {
    size_t count = 0;
    for (const ctrail_value *one = NULL; (one = ctrail_value_next(specifications, one));)
        count += ctrail_value_count(ctrail_value_get(one, "tags", 4));
    return count;
}

static ctrail_str text_of(const ctrail_value *value) {
    return value_is(value, CTRAIL_KIND_STRING) ? value_str(value) : (ctrail_str){NULL, 0};
}

ctrail_rc ctrail_ec2_decode_tags(struct record *record, const ctrail_value *request, const ctrail_ec2_tag *const **tags,
                                 size_t *count) {
    const ctrail_value *specifications = ctrail_value_get(request, "tagSpecificationSet", 19);
    size_t total = value_is(specifications, CTRAIL_KIND_ARRAY) ? count_tags(specifications) : 0;
    const ctrail_ec2_tag **list = total ? ctrail_arena_alloc(&record->arena, total * sizeof *list) : NULL;
    ctrail_rc rc = CTRAIL_OK;
    if (!total)
        return CTRAIL_OK;
    if (!list)
        return ctrail_arena_error(&record->arena);
    *tags = list;
    for (const ctrail_value *one = NULL; (one = ctrail_value_next(specifications, one));) {
        const ctrail_value *found = ctrail_value_get(one, "tags", 4);
        ctrail_str resource_type = text_of(ctrail_value_get(one, "resourceType", 12));
        for (const ctrail_value *tag = NULL; !rc && (tag = ctrail_value_next(found, tag)); ++*count)
            rc = decode_tag(record, tag, resource_type, &list[*count]);
    }
    return rc;
}
