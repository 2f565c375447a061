/* What actions on many resources answer: those with which it did not work. */
#include "services/ec2/family.h"

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
