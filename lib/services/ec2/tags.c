/* Tags: a struct that most families have, and the actions that are about nothing else. */
#include "services/ec2/family.h"

static const struct row rows[] = {
    TEXT_FROM(ctrail_ec2_tag, resource_type, "resourceType", "^resourceType"),
    TEXT(ctrail_ec2_tag, key, "key"),
    TEXT(ctrail_ec2_tag, value, "value"),
};
const ctrail_schema ctrail_ec2_tag_schema = SCHEMA("tags", ctrail_ec2_tag, rows);

static const struct row change_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_change_tags_request, resources, resource_count, "resources",
               "resourcesSet.resourceId|resourceId"),
    TAGS_FROM(ctrail_ec2_change_tags_request, "tagSet|tag"),
};
PAYLOAD_SCHEMA(change_tags_request, "changeTagsRequest", change_request_rows);

static const struct row change_response_rows[] = {
    FLAG_FROM(ctrail_ec2_change_tags_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(change_tags_response, "changeTagsResponse", change_response_rows);

DEFINE_ACTION(CreateTags, TYPED(change_tags_request), TYPED(change_tags_response), NULL);
DEFINE_ACTION(DeleteTags, TYPED(change_tags_request), TYPED(change_tags_response), NULL);
