/* Images, instances and disks that are exported from EC2 to S3, or imported from there. */
#include "services/ec2/family.h"

/* ---- CreateStoreImageTask, ExportImage, CreateInstanceExportTask ------------------------------ */

static const struct row export_request_rows[] = {
    TEXT(ctrail_ec2_export_request, image_id, "imageId"),
    TEXT(ctrail_ec2_export_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_export_request, bucket, "bucket"),
    TEXT_FROM(ctrail_ec2_export_request, s3_bucket, "s3Bucket", "s3ExportLocation.s3Bucket|exportToS3.s3Bucket"),
    TEXT_FROM(ctrail_ec2_export_request, s3_prefix, "s3Prefix", "s3ExportLocation.s3Prefix|exportToS3.s3Prefix"),
    TEXT_FROM(ctrail_ec2_export_request, disk_image_format, "diskImageFormat",
              "diskImageFormat|exportToS3.diskImageFormat"),
    TEXT_FROM(ctrail_ec2_export_request, container_format, "containerFormat", "exportToS3.containerFormat"),
    TEXT(ctrail_ec2_export_request, target_environment, "targetEnvironment"),
    TEXT(ctrail_ec2_export_request, role_name, "roleName"),
    TEXT(ctrail_ec2_export_request, description, "description"),
    TAGS_AT_CREATION(ctrail_ec2_export_request),
    LIST_FROM(ctrail_ec2_export_request, s3_object_tags, s3_object_tag_count, "s3ObjectTags", "s3ObjectTag",
              ctrail_ec2_tag, ctrail_ec2_tag_schema),
    TEXT(ctrail_ec2_export_request, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(export_request, "exportRequest", export_request_rows);

static const struct row export_response_rows[] = {
    TEXT(ctrail_ec2_export_response, object_key, "objectKey"),
    TEXT(ctrail_ec2_export_response, export_image_task_id, "exportImageTaskId"),
    TEXT_FROM(ctrail_ec2_export_response, export_task_id, "exportTaskId", "exportTask.exportTaskId"),
    TEXT(ctrail_ec2_export_response, image_id, "imageId"),
    TEXT_FROM(ctrail_ec2_export_response, instance_id, "instanceId", "exportTask.instanceExport.instanceId"),
    TEXT_FROM(ctrail_ec2_export_response, s3_bucket, "s3Bucket",
              "s3ExportLocation.s3Bucket|exportTask.exportToS3.s3Bucket"),
    TEXT_FROM(ctrail_ec2_export_response, s3_prefix, "s3Prefix", "s3ExportLocation.s3Prefix"),
    TEXT_FROM(ctrail_ec2_export_response, s3_key, "s3Key", "exportTask.exportToS3.s3Key"),
    TEXT_FROM(ctrail_ec2_export_response, status, "status", "status|exportTask.state"),
    TEXT_FROM(ctrail_ec2_export_response, status_message, "statusMessage", "statusMessage|exportTask.statusMessage"),
    TAGS_FROM(ctrail_ec2_export_response, "tagSet|exportTask.tagSet"),
};
PAYLOAD_SCHEMA(export_response, "exportResponse", export_response_rows);

DEFINE_ACTION(CreateStoreImageTask, TYPED(export_request), TYPED(export_response), NULL);
DEFINE_ACTION(ExportImage, TYPED(export_request), TYPED(export_response), NULL);
DEFINE_ACTION(CreateInstanceExportTask, TYPED(export_request), TYPED(export_response), NULL);

/* ---- CreateRestoreImageTask ------------------------------------------------------------------- */

static const struct row restore_request_rows[] = {
    TEXT(ctrail_ec2_restore_image_request, bucket, "bucket"),
    TEXT(ctrail_ec2_restore_image_request, object_key, "objectKey"),
    TEXT(ctrail_ec2_restore_image_request, name, "name"),
    TAGS_AT_CREATION(ctrail_ec2_restore_image_request),
};
PAYLOAD_SCHEMA(restore_image_request, "restoreImageRequest", restore_request_rows);

DEFINE_ACTION(CreateRestoreImageTask, TYPED(restore_image_request), TYPED(create_image_response), NULL);

/* ---- ImportImage, ImportSnapshot -------------------------------------------------------------- */

static const struct row disk_rows[] = {
    TEXT(ctrail_ec2_import_disk, description, "description"),
    TEXT(ctrail_ec2_import_disk, device_name, "deviceName"),
    TEXT(ctrail_ec2_import_disk, format, "format"),
    TEXT(ctrail_ec2_import_disk, snapshot_id, "snapshotId"),
    PRESENCE(ctrail_ec2_import_disk, url, "url"),
    TEXT_FROM(ctrail_ec2_import_disk, s3_bucket, "s3Bucket", "userBucket.s3Bucket"),
    TEXT_FROM(ctrail_ec2_import_disk, s3_key, "s3Key", "userBucket.s3Key"),
    TEXT(ctrail_ec2_import_disk, status, "status"),
};
static const ctrail_schema disk_schema = SCHEMA("importDisk", ctrail_ec2_import_disk, disk_rows);

static const struct row import_request_rows[] = {
    LIST_FROM(ctrail_ec2_import_request, disk_containers, disk_container_count, "diskContainers", "diskContainer",
              ctrail_ec2_import_disk, disk_schema),
    TEXT(ctrail_ec2_import_request, architecture, "architecture"),
    TEXT(ctrail_ec2_import_request, platform, "platform"),
    TEXT(ctrail_ec2_import_request, boot_mode, "bootMode"),
    TEXT(ctrail_ec2_import_request, license_type, "licenseType"),
    FLAG(ctrail_ec2_import_request, encrypted, "encrypted"),
    TEXT(ctrail_ec2_import_request, kms_key_id, "kmsKeyId"),
    TEXT(ctrail_ec2_import_request, role_name, "roleName"),
    TEXT(ctrail_ec2_import_request, description, "description"),
    TAGS_AT_CREATION(ctrail_ec2_import_request),
    TEXT(ctrail_ec2_import_request, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(import_request, "importRequest", import_request_rows);

/* ImportSnapshot has one level more than ImportImage. */
#define OF_EITHER(name) name "|snapshotTaskDetail." name

static const struct row import_response_rows[] = {
    TEXT(ctrail_ec2_import_response, import_task_id, "importTaskId"),
    TEXT(ctrail_ec2_import_response, image_id, "imageId"),
    LIST_FROM(ctrail_ec2_import_response, snapshot_details, snapshot_detail_count, "snapshotDetails",
              "snapshotDetailSet|snapshotTaskDetail", ctrail_ec2_import_disk, disk_schema),
    FLAG_FROM(ctrail_ec2_import_response, encrypted, "encrypted", OF_EITHER("encrypted")),
    TEXT_FROM(ctrail_ec2_import_response, kms_key_id, "kmsKeyId", OF_EITHER("kmsKeyId")),
    TEXT_FROM(ctrail_ec2_import_response, status, "status", OF_EITHER("status")),
    TEXT_FROM(ctrail_ec2_import_response, status_message, "statusMessage", OF_EITHER("statusMessage")),
    TEXT_FROM(ctrail_ec2_import_response, progress, "progress", OF_EITHER("progress")),
    TEXT(ctrail_ec2_import_response, description, "description"),
    TAGS_FROM(ctrail_ec2_import_response, "tagSet"),
};
PAYLOAD_SCHEMA(import_response, "importResponse", import_response_rows);

DEFINE_ACTION(ImportImage, TYPED(import_request), TYPED(import_response), NULL);
DEFINE_ACTION(ImportSnapshot, TYPED(import_request), TYPED(import_response), NULL);
