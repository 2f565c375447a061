/* Snapshots: made, copied, kept, deleted, listed; and who may read them. */
#include "services/ec2/family.h"

/* ---- CreateSnapshot, CreateSnapshots ---------------------------------------------------------- */

static const struct row create_request_rows[] = {
    TEXT(ctrail_ec2_create_snapshots_request, volume_id, "volumeId"),
    TEXT_FROM(ctrail_ec2_create_snapshots_request, instance_id, "instanceId", "instanceSpecification.instanceId"),
    FLAG_FROM(ctrail_ec2_create_snapshots_request, exclude_boot_volume, "excludeBootVolume",
              "instanceSpecification.excludeBootVolume"),
    TEXTS_FROM(ctrail_ec2_create_snapshots_request, exclude_data_volume_ids, exclude_data_volume_id_count,
               "excludeDataVolumeIds", "instanceSpecification.excludeDataVolumeId"),
    TEXT(ctrail_ec2_create_snapshots_request, description, "description"),
    TEXT(ctrail_ec2_create_snapshots_request, copy_tags_from_source, "copyTagsFromSource"),
    TEXT(ctrail_ec2_create_snapshots_request, outpost_arn, "outpostArn"),
    TEXT(ctrail_ec2_create_snapshots_request, location, "location"),
    TAGS_AT_CREATION(ctrail_ec2_create_snapshots_request),
};
PAYLOAD_SCHEMA(create_snapshots_request, "createSnapshotsRequest", create_request_rows);

static const struct row snapshot_rows[] = {
    TEXT(ctrail_ec2_snapshot, snapshot_id, "snapshotId"),
    TEXT(ctrail_ec2_snapshot, volume_id, "volumeId"),
    INTEGER(ctrail_ec2_snapshot, volume_size, "volumeSize"),
    TEXT(ctrail_ec2_snapshot, description, "description"),
    FLAG(ctrail_ec2_snapshot, encrypted, "encrypted"),
    TEXT(ctrail_ec2_snapshot, kms_key_id, "kmsKeyId"),
    ACCOUNT(ctrail_ec2_snapshot, owner_id, "ownerId"),
    TEXT_FROM(ctrail_ec2_snapshot, state, "state", "status|state"),
    TEXT(ctrail_ec2_snapshot, progress, "progress"),
    TIME(ctrail_ec2_snapshot, start_time_ns, "startTime"),
    TEXT(ctrail_ec2_snapshot, outpost_arn, "outpostArn"),
    TAGS_FROM(ctrail_ec2_snapshot, "tagSet"),
};
PAYLOAD_SCHEMA(create_snapshot_response, "createSnapshotResponse", snapshot_rows);
static const ctrail_schema snapshot_schema = SCHEMA("snapshots", ctrail_ec2_snapshot, snapshot_rows);

static const struct row create_response_rows[] = {
    LIST_FROM(ctrail_ec2_create_snapshots_response, snapshots, snapshot_count, "snapshots", "snapshotSet",
              ctrail_ec2_snapshot, snapshot_schema),
};
PAYLOAD_SCHEMA(create_snapshots_response, "createSnapshotsResponse", create_response_rows);

DEFINE_ACTION(CreateSnapshot, TYPED(create_snapshots_request), TYPED(create_snapshot_response), NULL);
DEFINE_ACTION(CreateSnapshots, TYPED(create_snapshots_request), TYPED(create_snapshots_response), NULL);

/* ---- CopySnapshot ----------------------------------------------------------------------------- */

static const struct row copy_request_rows[] = {
    TEXT(ctrail_ec2_copy_snapshot_request, source_snapshot_id, "sourceSnapshotId"),
    TEXT(ctrail_ec2_copy_snapshot_request, source_region, "sourceRegion"),
    TEXT(ctrail_ec2_copy_snapshot_request, destination_region, "destinationRegion"),
    TEXT(ctrail_ec2_copy_snapshot_request, description, "description"),
    FLAG(ctrail_ec2_copy_snapshot_request, encrypted, "encrypted"),
    TEXT(ctrail_ec2_copy_snapshot_request, kms_key_id, "kmsKeyId"),
    TEXT(ctrail_ec2_copy_snapshot_request, destination_outpost_arn, "destinationOutpostArn"),
    PRESENCE(ctrail_ec2_copy_snapshot_request, presigned_url, "presignedUrl"),
    TAGS_AT_CREATION(ctrail_ec2_copy_snapshot_request),
};
PAYLOAD_SCHEMA(copy_snapshot_request, "copySnapshotRequest", copy_request_rows);

DEFINE_ACTION(CopySnapshot, TYPED(copy_snapshot_request), TYPED(create_snapshot_response), NULL);

/* ---- What is done to a snapshot as a whole ---------------------------------------------------- */

static const struct row change_request_rows[] = {
    TEXT(ctrail_ec2_change_snapshot_request, snapshot_id, "snapshotId"),
    FLAG(ctrail_ec2_change_snapshot_request, force, "force"),
    TEXT(ctrail_ec2_change_snapshot_request, storage_tier, "storageTier"),
    INTEGER(ctrail_ec2_change_snapshot_request, temporary_restore_days, "temporaryRestoreDays"),
    FLAG(ctrail_ec2_change_snapshot_request, permanent_restore, "permanentRestore"),
    TEXT(ctrail_ec2_change_snapshot_request, lock_mode, "lockMode"),
    INTEGER(ctrail_ec2_change_snapshot_request, lock_duration, "lockDuration"),
    INTEGER(ctrail_ec2_change_snapshot_request, cool_off_period, "coolOffPeriod"),
    TIME(ctrail_ec2_change_snapshot_request, expiration_date_ns, "expirationDate"),
};
PAYLOAD_SCHEMA(change_snapshot_request, "changeSnapshotRequest", change_request_rows);

static const struct row change_response_rows[] = {
    FLAG_FROM(ctrail_ec2_change_snapshot_response, returned, "return", "_return|return"),
    TEXT(ctrail_ec2_change_snapshot_response, snapshot_id, "snapshotId"),
    TIME(ctrail_ec2_change_snapshot_response, tiering_start_time_ns, "tieringStartTime"),
    TIME(ctrail_ec2_change_snapshot_response, restore_start_time_ns, "restoreStartTime"),
    INTEGER(ctrail_ec2_change_snapshot_response, restore_duration, "restoreDuration"),
    FLAG(ctrail_ec2_change_snapshot_response, is_permanent_restore, "isPermanentRestore"),
    TEXT(ctrail_ec2_change_snapshot_response, lock_state, "lockState"),
    INTEGER(ctrail_ec2_change_snapshot_response, lock_duration, "lockDuration"),
    INTEGER(ctrail_ec2_change_snapshot_response, cool_off_period, "coolOffPeriod"),
    TIME(ctrail_ec2_change_snapshot_response, cool_off_period_expires_on_ns, "coolOffPeriodExpiresOn"),
    TIME(ctrail_ec2_change_snapshot_response, lock_created_on_ns, "lockCreatedOn"),
    TIME(ctrail_ec2_change_snapshot_response, lock_expires_on_ns, "lockExpiresOn"),
};
PAYLOAD_SCHEMA(change_snapshot_response, "changeSnapshotResponse", change_response_rows);

DEFINE_ACTION(DeleteSnapshot, TYPED(change_snapshot_request), TYPED(change_snapshot_response), NULL);
DEFINE_ACTION(RestoreSnapshotFromRecycleBin, TYPED(change_snapshot_request), TYPED(create_snapshot_response), NULL);
DEFINE_ACTION(ModifySnapshotTier, TYPED(change_snapshot_request), TYPED(change_snapshot_response), NULL);
DEFINE_ACTION(RestoreSnapshotTier, TYPED(change_snapshot_request), TYPED(change_snapshot_response), NULL);
DEFINE_ACTION(LockSnapshot, TYPED(change_snapshot_request), TYPED(change_snapshot_response), NULL);
DEFINE_ACTION(UnlockSnapshot, TYPED(change_snapshot_request), TYPED(change_snapshot_response), NULL);

/* ---- ModifySnapshotAttribute ------------------------------------------------------------------ */

typedef ctrail_ec2_modify_snapshot_attribute_request modify_request;

static const struct row modify_request_rows[] = {
    TEXT(modify_request, snapshot_id, "snapshotId"),
    TEXT_FROM(modify_request, attribute, "attribute", "attributeType|attribute"),
    OBJECT(modify_request, create_volume_permission, "createVolumePermission", ctrail_ec2_permission_changes,
           ctrail_ec2_permission_changes_schema),
    TEXT(modify_request, operation_type, "operationType"),
    ACCOUNTS_FROM(modify_request, user_ids, user_id_count, "userIds", "userIdSet.userId|userId"),
    TEXTS_FROM(modify_request, group_names, group_name_count, "groupNames",
               "userGroupSet.userGroup|userGroupSet.group|userGroup"),
};
PAYLOAD_SCHEMA(modify_snapshot_attribute_request, "modifySnapshotAttributeRequest", modify_request_rows);

DEFINE_ACTION(ModifySnapshotAttribute, TYPED(modify_snapshot_attribute_request), TYPED(returned_response),
              ctrail_ec2_find_sharing);

/* ---- DescribeSnapshotAttribute, ResetSnapshotAttribute ---------------------------------------- */

static const struct row attribute_request_rows[] = {
    TEXT(ctrail_ec2_snapshot_attribute_request, snapshot_id, "snapshotId"),
    TEXT_FROM(ctrail_ec2_snapshot_attribute_request, attribute, "attribute", "attributeType|attribute"),
};
PAYLOAD_SCHEMA(snapshot_attribute_request, "snapshotAttributeRequest", attribute_request_rows);

DEFINE_ACTION(DescribeSnapshotAttribute, TYPED(snapshot_attribute_request), UNTYPED, NULL);
DEFINE_ACTION(ResetSnapshotAttribute, TYPED(snapshot_attribute_request), TYPED(returned_response),
              ctrail_ec2_find_reset);

/* ---- DescribeSnapshots ------------------------------------------------------------------------ */

static const struct row describe_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_describe_snapshots_request, snapshot_ids, snapshot_id_count, "snapshotIds",
               "snapshotSet.snapshotId|snapshotId"),
    ACCOUNTS_FROM(ctrail_ec2_describe_snapshots_request, owner_ids, owner_id_count, "ownerIds",
                  "ownersSet.owner|owner"),
    ACCOUNTS_FROM(ctrail_ec2_describe_snapshots_request, restorable_by_user_ids, restorable_by_user_id_count,
                  "restorableByUserIds", "sharedUsersSet.user|restorableBy"),
    FILTERS(ctrail_ec2_describe_snapshots_request),
    INTEGER(ctrail_ec2_describe_snapshots_request, max_results, "maxResults"),
};
PAYLOAD_SCHEMA(describe_snapshots_request, "describeSnapshotsRequest", describe_request_rows);

DEFINE_ACTION(DescribeSnapshots, TYPED(describe_snapshots_request), UNTYPED, NULL);
