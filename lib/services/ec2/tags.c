/* The tags that a request gives to resources, or takes from them. */
#include "services/ec2/decoding.h"

static const struct row tag_rows[] = {
    TEXT_FROM(ctrail_ec2_tag_change, resource_type, "resourceType", "^resourceType"),
    TEXT(ctrail_ec2_tag_change, key, "key"),
    TEXT(ctrail_ec2_tag_change, value, "value"),
};
const ctrail_schema ctrail_ec2_tag_change_schema = SCHEMA("tags", ctrail_ec2_tag_change, tag_rows);

/* Those of resources that a call makes are in its tagSpecifications; those of resources that there are, in its tags. */
static const struct row request_rows[] = {
    LIST_FROM(ctrail_ec2, tags, tag_count, "tags", "tagSpecifications.tags|tags", ctrail_ec2_tag_change,
              ctrail_ec2_tag_change_schema),
};
static const ctrail_schema request_schema = SCHEMA("request", ctrail_ec2, request_rows);

ctrail_rc ctrail_ec2_find_tags(struct decoding *decoding) {
    const ctrail_ec2 *ec2 = decoding->ec2;
    bool may_change = ec2->access == CTRAIL_EC2_WRITE && ec2->request_parameters;
    bool has_tags = may_change && (ctrail_value_get(ec2->request_parameters, "tagSpecifications") ||
                                   ctrail_value_get(ec2->request_parameters, "tags"));
    return has_tags ? ctrail_table_decode(decoding->record, &request_schema, ec2->request_parameters, decoding->ec2)
                    : CTRAIL_OK;
}
