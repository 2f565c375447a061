/* Volumes: made, attached, changed, put in the place of an instance's root, taken off, deleted, listed. */
#include "services/ec2/family.h"

/* ---- CreateVolume ----------------------------------------------------------------------------- */

static const struct row create_request_rows[] = {
    TEXT_FROM(ctrail_ec2_create_volume_request, availability_zone, "availabilityZone", "zone|availabilityZone"),
    INTEGER(ctrail_ec2_create_volume_request, size, "size"),
    TEXT(ctrail_ec2_create_volume_request, snapshot_id, "snapshotId"),
    TEXT(ctrail_ec2_create_volume_request, volume_type, "volumeType"),
    INTEGER(ctrail_ec2_create_volume_request, iops, "iops"),
    INTEGER(ctrail_ec2_create_volume_request, throughput, "throughput"),
    FLAG(ctrail_ec2_create_volume_request, encrypted, "encrypted"),
    TEXT(ctrail_ec2_create_volume_request, kms_key_id, "kmsKeyId"),
    FLAG(ctrail_ec2_create_volume_request, multi_attach_enabled, "multiAttachEnabled"),
    TEXT(ctrail_ec2_create_volume_request, outpost_arn, "outpostArn"),
    TAGS_AT_CREATION(ctrail_ec2_create_volume_request),
    TEXT(ctrail_ec2_create_volume_request, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(create_volume_request, "createVolumeRequest", create_request_rows);

static const struct row create_response_rows[] = {
    TEXT(ctrail_ec2_create_volume_response, volume_id, "volumeId"),
    TEXT_FROM(ctrail_ec2_create_volume_response, availability_zone, "availabilityZone", "zone|availabilityZone"),
    INTEGER(ctrail_ec2_create_volume_response, size, "size"),
    TEXT(ctrail_ec2_create_volume_response, snapshot_id, "snapshotId"),
    TEXT(ctrail_ec2_create_volume_response, volume_type, "volumeType"),
    INTEGER(ctrail_ec2_create_volume_response, iops, "iops"),
    INTEGER(ctrail_ec2_create_volume_response, throughput, "throughput"),
    FLAG(ctrail_ec2_create_volume_response, encrypted, "encrypted"),
    TEXT(ctrail_ec2_create_volume_response, kms_key_id, "kmsKeyId"),
    FLAG(ctrail_ec2_create_volume_response, multi_attach_enabled, "multiAttachEnabled"),
    TEXT_FROM(ctrail_ec2_create_volume_response, state, "state", "status"),
    TIME(ctrail_ec2_create_volume_response, create_time_ns, "createTime"),
    TAGS_FROM(ctrail_ec2_create_volume_response, "tagSet"),
};
PAYLOAD_SCHEMA(create_volume_response, "createVolumeResponse", create_response_rows);

DEFINE_ACTION(CreateVolume, TYPED(create_volume_request), TYPED(create_volume_response), NULL);

/* ---- AttachVolume, DetachVolume, DeleteVolume, EnableVolumeIO, ModifyVolumeAttribute ---------- */

static const struct row change_request_rows[] = {
    TEXT(ctrail_ec2_change_volume_request, volume_id, "volumeId"),
    TEXT(ctrail_ec2_change_volume_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_change_volume_request, device, "device"),
    FLAG(ctrail_ec2_change_volume_request, delete_on_termination, "deleteOnTermination"),
    FLAG(ctrail_ec2_change_volume_request, force, "force"),
    FLAG_FROM(ctrail_ec2_change_volume_request, auto_enable_io, "autoEnableIO", "autoEnableIO.value|autoEnableIO"),
};
PAYLOAD_SCHEMA(change_volume_request, "changeVolumeRequest", change_request_rows);

static const struct row attach_response_rows[] = {
    TEXT(ctrail_ec2_attach_volume_response, volume_id, "volumeId"),
    TEXT(ctrail_ec2_attach_volume_response, instance_id, "instanceId"),
    TEXT(ctrail_ec2_attach_volume_response, device, "device"),
    TEXT_FROM(ctrail_ec2_attach_volume_response, state, "state", "status"),
    TIME(ctrail_ec2_attach_volume_response, attach_time_ns, "attachTime"),
    FLAG(ctrail_ec2_attach_volume_response, delete_on_termination, "deleteOnTermination"),
};
PAYLOAD_SCHEMA(attach_volume_response, "attachVolumeResponse", attach_response_rows);

DEFINE_ACTION(AttachVolume, TYPED(change_volume_request), TYPED(attach_volume_response), NULL);
DEFINE_ACTION(DetachVolume, TYPED(change_volume_request), TYPED(attach_volume_response), NULL);
DEFINE_ACTION(DeleteVolume, TYPED(change_volume_request), TYPED(returned_response), NULL);
DEFINE_ACTION(EnableVolumeIO, TYPED(change_volume_request), TYPED(returned_response), NULL);
DEFINE_ACTION(ModifyVolumeAttribute, TYPED(change_volume_request), TYPED(returned_response), NULL);

/* ---- ModifyVolume ----------------------------------------------------------------------------- */

static const struct row modify_request_rows[] = {
    TEXT(ctrail_ec2_modify_volume_request, volume_id, "volumeId"),
    INTEGER(ctrail_ec2_modify_volume_request, size, "size"),
    TEXT(ctrail_ec2_modify_volume_request, volume_type, "volumeType"),
    INTEGER(ctrail_ec2_modify_volume_request, iops, "iops"),
    INTEGER(ctrail_ec2_modify_volume_request, throughput, "throughput"),
    FLAG(ctrail_ec2_modify_volume_request, multi_attach_enabled, "multiAttachEnabled"),
};
PAYLOAD_SCHEMA(modify_volume_request, "modifyVolumeRequest", modify_request_rows);

typedef ctrail_ec2_modify_volume_response modify_response;

#define MODIFICATION "volumeModification."

static const struct row modify_response_rows[] = {
    TEXT_FROM(modify_response, volume_id, "volumeId", MODIFICATION "volumeId"),
    TEXT_FROM(modify_response, modification_state, "modificationState", MODIFICATION "modificationState"),
    TEXT_FROM(modify_response, status_message, "statusMessage", MODIFICATION "statusMessage"),
    INTEGER_FROM(modify_response, original_size, "originalSize", MODIFICATION "originalSize"),
    INTEGER_FROM(modify_response, target_size, "targetSize", MODIFICATION "targetSize"),
    TEXT_FROM(modify_response, original_volume_type, "originalVolumeType", MODIFICATION "originalVolumeType"),
    TEXT_FROM(modify_response, target_volume_type, "targetVolumeType", MODIFICATION "targetVolumeType"),
    INTEGER_FROM(modify_response, original_iops, "originalIops", MODIFICATION "originalIops"),
    INTEGER_FROM(modify_response, target_iops, "targetIops", MODIFICATION "targetIops"),
    INTEGER_FROM(modify_response, original_throughput, "originalThroughput", MODIFICATION "originalThroughput"),
    INTEGER_FROM(modify_response, target_throughput, "targetThroughput", MODIFICATION "targetThroughput"),
    FLAG_FROM(modify_response, original_multi_attach_enabled, "originalMultiAttachEnabled",
              MODIFICATION "originalMultiAttachEnabled"),
    FLAG_FROM(modify_response, target_multi_attach_enabled, "targetMultiAttachEnabled",
              MODIFICATION "targetMultiAttachEnabled"),
    INTEGER_FROM(modify_response, progress, "progress", MODIFICATION "progress"),
    TIME_FROM(modify_response, start_time_ns, "startTime", MODIFICATION "startTime"),
    TIME_FROM(modify_response, end_time_ns, "endTime", MODIFICATION "endTime"),
};
PAYLOAD_SCHEMA(modify_volume_response, "modifyVolumeResponse", modify_response_rows);

DEFINE_ACTION(ModifyVolume, TYPED(modify_volume_request), TYPED(modify_volume_response), NULL);

/* ---- CreateReplaceRootVolumeTask -------------------------------------------------------------- */

static const struct row replace_request_rows[] = {
    TEXT(ctrail_ec2_replace_root_volume_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_replace_root_volume_request, snapshot_id, "snapshotId"),
    TEXT(ctrail_ec2_replace_root_volume_request, image_id, "imageId"),
    TEXT(ctrail_ec2_replace_root_volume_request, volume_id, "volumeId"),
    FLAG(ctrail_ec2_replace_root_volume_request, delete_replaced_root_volume, "deleteReplacedRootVolume"),
    TAGS_AT_CREATION(ctrail_ec2_replace_root_volume_request),
    TEXT(ctrail_ec2_replace_root_volume_request, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(replace_root_volume_request, "replaceRootVolumeRequest", replace_request_rows);

typedef ctrail_ec2_replace_root_volume_response replace_response;

#define TASK "replaceRootVolumeTask."

static const struct row replace_response_rows[] = {
    TEXT_FROM(replace_response, replace_root_volume_task_id, "replaceRootVolumeTaskId", TASK "replaceRootVolumeTaskId"),
    TEXT_FROM(replace_response, instance_id, "instanceId", TASK "instanceId"),
    TEXT_FROM(replace_response, task_state, "taskState", TASK "taskState"),
    TEXT_FROM(replace_response, snapshot_id, "snapshotId", TASK "snapshotId"),
    TEXT_FROM(replace_response, image_id, "imageId", TASK "imageId"),
    FLAG_FROM(replace_response, delete_replaced_root_volume, "deleteReplacedRootVolume",
              TASK "deleteReplacedRootVolume"),
    TIME_FROM(replace_response, start_time_ns, "startTime", TASK "startTime"),
    TIME_FROM(replace_response, complete_time_ns, "completeTime", TASK "completeTime"),
    TAGS_FROM(replace_response, TASK "tagSet"),
};
PAYLOAD_SCHEMA(replace_root_volume_response, "replaceRootVolumeResponse", replace_response_rows);

DEFINE_ACTION(CreateReplaceRootVolumeTask, TYPED(replace_root_volume_request), TYPED(replace_root_volume_response),
              NULL);

/* ---- DescribeVolumes -------------------------------------------------------------------------- */

static const struct row describe_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_describe_volumes_request, volume_ids, volume_id_count, "volumeIds",
               "volumeSet.volumeId|volumeId"),
    FILTERS(ctrail_ec2_describe_volumes_request),
    INTEGER(ctrail_ec2_describe_volumes_request, max_results, "maxResults"),
};
PAYLOAD_SCHEMA(describe_volumes_request, "describeVolumesRequest", describe_request_rows);

DEFINE_ACTION(DescribeVolumes, TYPED(describe_volumes_request), UNTYPED, NULL);
