/* What is switched for a whole account: the serial console, encryption, sharing, which images may be launched. */
#include "services/ec2/family.h"

static const struct row request_rows[] = {
    TEXT(ctrail_ec2_account_setting_request, kms_key_id, "kmsKeyId"),
    TEXT(ctrail_ec2_account_setting_request, image_block_public_access_state, "imageBlockPublicAccessState"),
    TEXT(ctrail_ec2_account_setting_request, state, "state"),
    TEXT(ctrail_ec2_account_setting_request, allowed_images_settings_state, "allowedImagesSettingsState"),
};
PAYLOAD_SCHEMA(account_setting_request, "accountSettingRequest", request_rows);

static const struct row response_rows[] = {
    FLAG(ctrail_ec2_account_setting_response, serial_console_access_enabled, "serialConsoleAccessEnabled"),
    FLAG(ctrail_ec2_account_setting_response, ebs_encryption_by_default, "ebsEncryptionByDefault"),
    TEXT(ctrail_ec2_account_setting_response, kms_key_id, "kmsKeyId"),
    TEXT(ctrail_ec2_account_setting_response, image_block_public_access_state, "imageBlockPublicAccessState"),
    TEXT(ctrail_ec2_account_setting_response, state, "state"),
    TEXT(ctrail_ec2_account_setting_response, allowed_images_settings_state, "allowedImagesSettingsState"),
};
PAYLOAD_SCHEMA(account_setting_response, "accountSettingResponse", response_rows);

#define SETTING(action) DEFINE_ACTION(action, TYPED(account_setting_request), TYPED(account_setting_response), NULL)
#define READING(action) DEFINE_ACTION(action, TYPED(account_setting_request), UNTYPED, NULL)

SETTING(EnableSerialConsoleAccess);
SETTING(DisableSerialConsoleAccess);
READING(GetSerialConsoleAccessStatus);
SETTING(EnableEbsEncryptionByDefault);
SETTING(DisableEbsEncryptionByDefault);
READING(GetEbsEncryptionByDefault);
SETTING(ModifyEbsDefaultKmsKeyId);
SETTING(ResetEbsDefaultKmsKeyId);
READING(GetEbsDefaultKmsKeyId);
SETTING(EnableImageBlockPublicAccess);
SETTING(DisableImageBlockPublicAccess);
READING(GetImageBlockPublicAccessState);
SETTING(EnableSnapshotBlockPublicAccess);
SETTING(DisableSnapshotBlockPublicAccess);
READING(GetSnapshotBlockPublicAccessState);
SETTING(EnableAllowedImagesSettings);
SETTING(DisableAllowedImagesSettings);
READING(GetAllowedImagesSettings);
READING(GetInstanceMetadataDefaults);
