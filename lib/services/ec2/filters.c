/* Filters: a struct that the actions have that list something. */
#include "services/ec2/family.h"

static const struct row rows[] = {
    TEXT(ctrail_ec2_filter, name, "name"),
    TEXTS_FROM(ctrail_ec2_filter, values, value_count, "values", "valueSet.value|value"),
};
const ctrail_schema ctrail_ec2_filter_schema = SCHEMA("filters", ctrail_ec2_filter, rows);
