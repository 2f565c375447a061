/* Tags: a struct that most families have. */
#include "ec2.h"

static const struct row rows[] = {
    TEXT_FROM(ctrail_ec2_tag, resource_type, "resourceType", "^resourceType"),
    TEXT(ctrail_ec2_tag, key, "key"),
    TEXT(ctrail_ec2_tag, value, "value"),
};
const ctrail_schema ctrail_ec2_tag_schema = SCHEMA("tags", ctrail_ec2_tag, rows);
