/* The IAM instance profiles of instances: what an instance may do. */
#include "services/ec2/family.h"

static const struct row request_rows[] = {
    TEXT(ctrail_ec2_instance_profile_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_instance_profile_request, association_id, "associationId"),
    TEXT_FROM(ctrail_ec2_instance_profile_request, iam_instance_profile, "iamInstanceProfile",
              "iamInstanceProfile.arn|iamInstanceProfile.name"),
};
PAYLOAD_SCHEMA(instance_profile_request, "instanceProfileRequest", request_rows);

#define ASSOCIATION "iamInstanceProfileAssociation."

static const struct row response_rows[] = {
    TEXT_FROM(ctrail_ec2_instance_profile_response, association_id, "associationId", ASSOCIATION "associationId"),
    TEXT_FROM(ctrail_ec2_instance_profile_response, instance_id, "instanceId", ASSOCIATION "instanceId"),
    TEXT_FROM(ctrail_ec2_instance_profile_response, iam_instance_profile, "iamInstanceProfile",
              ASSOCIATION "iamInstanceProfile.arn"),
    TEXT_FROM(ctrail_ec2_instance_profile_response, iam_instance_profile_id, "iamInstanceProfileId",
              ASSOCIATION "iamInstanceProfile.id"),
    TEXT_FROM(ctrail_ec2_instance_profile_response, state, "state", ASSOCIATION "state"),
    TIME_FROM(ctrail_ec2_instance_profile_response, timestamp_ns, "timestamp", ASSOCIATION "timestamp"),
};
PAYLOAD_SCHEMA(instance_profile_response, "instanceProfileResponse", response_rows);

DEFINE_ACTION(AssociateIamInstanceProfile, TYPED(instance_profile_request), TYPED(instance_profile_response), NULL);
DEFINE_ACTION(ReplaceIamInstanceProfileAssociation, TYPED(instance_profile_request), TYPED(instance_profile_response),
              NULL);
DEFINE_ACTION(DisassociateIamInstanceProfile, TYPED(instance_profile_request), TYPED(instance_profile_response), NULL);
