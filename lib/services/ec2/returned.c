/* The response of the actions that answer only whether it was done. */
#include "services/ec2/family.h"

static const struct row rows[] = {
    FLAG_FROM(ctrail_ec2_returned_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(returned_response, "returnedResponse", rows);
