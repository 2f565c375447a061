/* What many families share: tags, filters, and responses that say only whether it was done. And the actions of tags. */
#include "services/ec2/family.h"

/* ---- Filters ---------------------------------------------------------------------------------- */

static const struct row filter_rows[] = {
    TEXT(ctrail_ec2_filter, name, "name"),
    TEXTS_FROM(ctrail_ec2_filter, values, value_count, "values", "valueSet.value|value"),
};
const ctrail_schema ctrail_ec2_filter_schema = SCHEMA("filters", ctrail_ec2_filter, filter_rows);

/* ---- Responses -------------------------------------------------------------------------------- */

/* Only whether it was done. */
static const struct row returned_rows[] = {
    FLAG_FROM(ctrail_ec2_returned_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(returned_response, "returnedResponse", returned_rows);

/* The resources, of many, for which the action failed. */
static const struct row unsuccessful_item_rows[] = {
    TEXT(ctrail_ec2_unsuccessful_item, resource_id, "resourceId"),
    TEXT_FROM(ctrail_ec2_unsuccessful_item, code, "code", "error.code"),
    TEXT_FROM(ctrail_ec2_unsuccessful_item, message, "message", "error.message"),
};
const ctrail_schema ctrail_ec2_unsuccessful_item_schema =
    SCHEMA("unsuccessful", ctrail_ec2_unsuccessful_item, unsuccessful_item_rows);

static const struct row unsuccessful_response_rows[] = {
    LIST(ctrail_ec2_unsuccessful_response, unsuccessful_items, unsuccessful_item_count, "unsuccessful",
         ctrail_ec2_unsuccessful_item, ctrail_ec2_unsuccessful_item_schema),
    FLAG_FROM(ctrail_ec2_unsuccessful_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(unsuccessful_response, "unsuccessfulResponse", unsuccessful_response_rows);

/* ---- Tags ------------------------------------------------------------------------------------- */

static const struct row tag_rows[] = {
    TEXT_FROM(ctrail_ec2_tag, resource_type, "resourceType", "^resourceType"),
    TEXT(ctrail_ec2_tag, key, "key"),
    TEXT(ctrail_ec2_tag, value, "value"),
};
const ctrail_schema ctrail_ec2_tag_schema = SCHEMA("tags", ctrail_ec2_tag, tag_rows);

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
