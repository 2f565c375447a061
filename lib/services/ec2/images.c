/* Images: how they come to be, go, and are listed; and who may launch them. */
#include "services/ec2/family.h"

/* ---- CreateImage, CopyImage, RegisterImage ---------------------------------------------------- */

static const struct row create_request_rows[] = {
    TEXT(ctrail_ec2_create_image_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_create_image_request, name, "name"),
    TEXT(ctrail_ec2_create_image_request, description, "description"),
    FLAG(ctrail_ec2_create_image_request, no_reboot, "noReboot"),
    LIST_FROM(ctrail_ec2_create_image_request, block_device_mappings, block_device_mapping_count, "blockDeviceMappings",
              "blockDeviceMapping", ctrail_ec2_block_device_mapping, ctrail_ec2_block_device_schema),
    TAGS_AT_CREATION(ctrail_ec2_create_image_request),
    TEXT(ctrail_ec2_create_image_request, snapshot_location, "snapshotLocation"),
};
PAYLOAD_SCHEMA(create_image_request, "createImageRequest", create_request_rows);

static const struct row copy_request_rows[] = {
    TEXT(ctrail_ec2_copy_image_request, source_image_id, "sourceImageId"),
    TEXT(ctrail_ec2_copy_image_request, source_region, "sourceRegion"),
    TEXT(ctrail_ec2_copy_image_request, name, "name"),
    TEXT(ctrail_ec2_copy_image_request, description, "description"),
    FLAG(ctrail_ec2_copy_image_request, encrypted, "encrypted"),
    TEXT(ctrail_ec2_copy_image_request, kms_key_id, "kmsKeyId"),
    FLAG(ctrail_ec2_copy_image_request, copy_image_tags, "copyImageTags"),
    TEXT(ctrail_ec2_copy_image_request, destination_outpost_arn, "destinationOutpostArn"),
    TAGS_AT_CREATION(ctrail_ec2_copy_image_request),
    TEXT(ctrail_ec2_copy_image_request, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(copy_image_request, "copyImageRequest", copy_request_rows);

static const struct row register_request_rows[] = {
    TEXT(ctrail_ec2_register_image_request, name, "name"),
    TEXT(ctrail_ec2_register_image_request, description, "description"),
    TEXT(ctrail_ec2_register_image_request, image_location, "imageLocation"),
    TEXT(ctrail_ec2_register_image_request, architecture, "architecture"),
    TEXT(ctrail_ec2_register_image_request, root_device_name, "rootDeviceName"),
    TEXT(ctrail_ec2_register_image_request, virtualization_type, "virtualizationType"),
    LIST_FROM(ctrail_ec2_register_image_request, block_device_mappings, block_device_mapping_count,
              "blockDeviceMappings", "blockDeviceMapping", ctrail_ec2_block_device_mapping,
              ctrail_ec2_block_device_schema),
    TEXT(ctrail_ec2_register_image_request, kernel_id, "kernelId"),
    TEXT(ctrail_ec2_register_image_request, ramdisk_id, "ramdiskId"),
    FLAG(ctrail_ec2_register_image_request, ena_support, "enaSupport"),
    TEXT(ctrail_ec2_register_image_request, sriov_net_support, "sriovNetSupport"),
    TEXT(ctrail_ec2_register_image_request, boot_mode, "bootMode"),
    TEXT(ctrail_ec2_register_image_request, tpm_support, "tpmSupport"),
    TEXT(ctrail_ec2_register_image_request, imds_support, "imdsSupport"),
    TAGS_AT_CREATION(ctrail_ec2_register_image_request),
};
PAYLOAD_SCHEMA(register_image_request, "registerImageRequest", register_request_rows);

static const struct row create_response_rows[] = {
    TEXT(ctrail_ec2_create_image_response, image_id, "imageId"),
};
PAYLOAD_SCHEMA(create_image_response, "createImageResponse", create_response_rows);

DEFINE_ACTION(CreateImage, TYPED(create_image_request), TYPED(create_image_response), NULL);
DEFINE_ACTION(CopyImage, TYPED(copy_image_request), TYPED(create_image_response), NULL);
DEFINE_ACTION(RegisterImage, TYPED(register_image_request), TYPED(create_image_response), NULL);

/* ---- What is done to an image as a whole ------------------------------------------------------ */

static const struct row change_request_rows[] = {
    TEXT(ctrail_ec2_change_image_request, image_id, "imageId"),
    FLAG(ctrail_ec2_change_image_request, delete_associated_snapshots, "deleteAssociatedSnapshots"),
    TIME(ctrail_ec2_change_image_request, deprecate_at_ns, "deprecateAt"),
    FLAG(ctrail_ec2_change_image_request, with_cooldown, "withCooldown"),
};
PAYLOAD_SCHEMA(change_image_request, "changeImageRequest", change_request_rows);

static const struct row result_rows[] = {
    TEXT(ctrail_ec2_delete_snapshot_result, snapshot_id, "snapshotId"),
    TEXT(ctrail_ec2_delete_snapshot_result, return_code, "returnCode"),
};
static const ctrail_schema result_schema =
    SCHEMA("deleteSnapshotResults", ctrail_ec2_delete_snapshot_result, result_rows);

static const struct row change_response_rows[] = {
    FLAG_FROM(ctrail_ec2_change_image_response, returned, "return", "_return|return"),
    LIST_FROM(ctrail_ec2_change_image_response, delete_snapshot_results, delete_snapshot_result_count,
              "deleteSnapshotResults", "deleteSnapshotResultSet", ctrail_ec2_delete_snapshot_result, result_schema),
};
PAYLOAD_SCHEMA(change_image_response, "changeImageResponse", change_response_rows);

#define CHANGE(action) DEFINE_ACTION(action, TYPED(change_image_request), TYPED(change_image_response), NULL)

CHANGE(DeregisterImage);
CHANGE(RestoreImageFromRecycleBin);
DEFINE_ACTION(CancelImageLaunchPermission, TYPED(change_image_request), TYPED(change_image_response),
              ctrail_ec2_find_cancelled);
CHANGE(EnableImage);
CHANGE(DisableImage);
CHANGE(EnableImageDeprecation);
CHANGE(DisableImageDeprecation);
CHANGE(EnableImageDeregistrationProtection);
CHANGE(DisableImageDeregistrationProtection);

/* ---- ModifyImageAttribute --------------------------------------------------------------------- */

typedef ctrail_ec2_modify_image_attribute_request modify_request;

static const struct row modify_request_rows[] = {
    TEXT(modify_request, image_id, "imageId"),
    TEXT_FROM(modify_request, attribute, "attribute", "attributeType|attribute"),
    OBJECT(modify_request, launch_permission, "launchPermission", ctrail_ec2_permission_changes,
           ctrail_ec2_permission_changes_schema),
    TEXT(modify_request, operation_type, "operationType"),
    ACCOUNTS_FROM(modify_request, user_ids, user_id_count, "userIds", "userIdSet.userId|userId"),
    TEXTS_FROM(modify_request, user_groups, user_group_count, "userGroups",
               "userGroupSet.userGroup|userGroupSet.group|userGroup"),
    TEXTS_FROM(modify_request, organization_arns, organization_arn_count, "organizationArns",
               "organizationArnSet.organizationArn|organizationArn"),
    TEXTS_FROM(modify_request, organizational_unit_arns, organizational_unit_arn_count, "organizationalUnitArns",
               "organizationalUnitArnSet.organizationalUnitArn|organizationalUnitArn"),
    TEXTS_FROM(modify_request, product_codes, product_code_count, "productCodes",
               "productCodeSet.productCode|productCode"),
    TEXT_FROM(modify_request, description, "description", "description.value|description"),
    TEXT_FROM(modify_request, imds_support, "imdsSupport", "imdsSupport.value|imdsSupport"),
    TEXT(modify_request, value, "value"),
};
PAYLOAD_SCHEMA(modify_image_attribute_request, "modifyImageAttributeRequest", modify_request_rows);

DEFINE_ACTION(ModifyImageAttribute, TYPED(modify_image_attribute_request), TYPED(returned_response),
              ctrail_ec2_find_sharing);

/* ---- DescribeImageAttribute, ResetImageAttribute ---------------------------------------------- */

static const struct row attribute_request_rows[] = {
    TEXT(ctrail_ec2_image_attribute_request, image_id, "imageId"),
    TEXT_FROM(ctrail_ec2_image_attribute_request, attribute, "attribute", "attributeType|attribute"),
};
PAYLOAD_SCHEMA(image_attribute_request, "imageAttributeRequest", attribute_request_rows);

DEFINE_ACTION(DescribeImageAttribute, TYPED(image_attribute_request), UNTYPED, NULL);
DEFINE_ACTION(ResetImageAttribute, TYPED(image_attribute_request), TYPED(returned_response), ctrail_ec2_find_reset);

/* ---- DescribeImages --------------------------------------------------------------------------- */

static const struct row describe_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_describe_images_request, image_ids, image_id_count, "imageIds", "imagesSet.imageId|imageId"),
    ACCOUNTS_FROM(ctrail_ec2_describe_images_request, owners, owner_count, "owners", "ownersSet.owner|owner"),
    ACCOUNTS_FROM(ctrail_ec2_describe_images_request, executable_users, executable_user_count, "executableUsers",
                  "executableBySet.user|executableBySet.executableBy|executableBy"),
    FILTERS(ctrail_ec2_describe_images_request),
    FLAG(ctrail_ec2_describe_images_request, include_deprecated, "includeDeprecated"),
    FLAG(ctrail_ec2_describe_images_request, include_disabled, "includeDisabled"),
    INTEGER(ctrail_ec2_describe_images_request, max_results, "maxResults"),
};
PAYLOAD_SCHEMA(describe_images_request, "describeImagesRequest", describe_request_rows);

DEFINE_ACTION(DescribeImages, TYPED(describe_images_request), UNTYPED, NULL);
