/* Events that EC2 writes by itself: what they are about stands in serviceEventDetails. */
#include "services/ec2/family.h"

static const struct row rows[] = {
    TEXT(ctrail_ec2_service_event, snapshot_id, "snapshotId"),
    TEXTS_FROM(ctrail_ec2_service_event, instance_ids, instance_id_count, "instanceIds", "instanceIdSet"),
};
const ctrail_schema ctrail_ec2_service_event_schema = SCHEMA("serviceEvent", ctrail_ec2_service_event, rows);
