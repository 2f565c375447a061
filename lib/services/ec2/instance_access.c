/* What is taken out of an instance: its password, its console. */
#include "services/ec2/family.h"

static const struct row request_rows[] = {
    TEXT(ctrail_ec2_instance_access_request, instance_id, "instanceId"),
    FLAG(ctrail_ec2_instance_access_request, latest, "latest"),
    FLAG(ctrail_ec2_instance_access_request, wake_up, "wakeUp"),
};
PAYLOAD_SCHEMA(instance_access_request, "instanceAccessRequest", request_rows);

DEFINE_ACTION(GetPasswordData, TYPED(instance_access_request), UNTYPED, NULL);
DEFINE_ACTION(GetConsoleOutput, TYPED(instance_access_request), UNTYPED, NULL);
DEFINE_ACTION(GetConsoleScreenshot, TYPED(instance_access_request), UNTYPED, NULL);
