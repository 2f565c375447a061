/* Launch templates and their versions. */
#include "services/ec2/family.h"

static const struct row launch_template_version_result_rows[] = {
    TEXT(ctrail_ec2_launch_template_version_result, launch_template_id, "launchTemplateId"),
    TEXT(ctrail_ec2_launch_template_version_result, launch_template_name, "launchTemplateName"),
    INTEGER(ctrail_ec2_launch_template_version_result, version_number, "versionNumber"),
    TEXT_FROM(ctrail_ec2_launch_template_version_result, code, "code", "responseError.code"),
    TEXT_FROM(ctrail_ec2_launch_template_version_result, message, "message", "responseError.message"),
};
static const ctrail_schema launch_template_version_result_schema =
    SCHEMA("versions", ctrail_ec2_launch_template_version_result, launch_template_version_result_rows);

static const struct row launch_template_request_rows[] = {
    TEXT(ctrail_ec2_launch_template_request, launch_template_id, "launchTemplateId"),
    TEXT(ctrail_ec2_launch_template_request, launch_template_name, "launchTemplateName"),
    TEXT(ctrail_ec2_launch_template_request, version_description, "versionDescription"),
    TEXT(ctrail_ec2_launch_template_request, source_version, "sourceVersion"),
    TEXT_FROM(ctrail_ec2_launch_template_request, default_version, "defaultVersion", "setDefaultVersion"),
    TEXTS_FROM(ctrail_ec2_launch_template_request, versions, version_count, "versions", "launchTemplateVersion"),
    OBJECT(ctrail_ec2_launch_template_request, launch_template_data, "launchTemplateData",
           ctrail_ec2_launch_specification, ctrail_ec2_launch_specification_schema),
    TEXT(ctrail_ec2_launch_template_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_launch_template_request),
};
PAYLOAD_SCHEMA(launch_template_request, "launchTemplateRequest", launch_template_request_rows);

static const struct row launch_template_response_rows[] = {
    TEXT_FROM(ctrail_ec2_launch_template_response, launch_template_id, "launchTemplateId",
              "launchTemplate.launchTemplateId"),
    TEXT_FROM(ctrail_ec2_launch_template_response, launch_template_name, "launchTemplateName",
              "launchTemplate.launchTemplateName"),
    INTEGER_FROM(ctrail_ec2_launch_template_response, default_version_number, "defaultVersionNumber",
                 "launchTemplate.defaultVersionNumber"),
    INTEGER_FROM(ctrail_ec2_launch_template_response, latest_version_number, "latestVersionNumber",
                 "launchTemplate.latestVersionNumber"),
    TEXT_FROM(ctrail_ec2_launch_template_response, created_by, "createdBy", "launchTemplate.createdBy"),
    TIME_FROM(ctrail_ec2_launch_template_response, create_time_ns, "createTime", "launchTemplate.createTime"),
    TAGS_FROM(ctrail_ec2_launch_template_response, "launchTemplate.tagSet"),
};
PAYLOAD_SCHEMA(launch_template_response, "launchTemplateResponse", launch_template_response_rows);

static const struct row launch_template_version_response_rows[] = {
    TEXT_FROM(ctrail_ec2_launch_template_version_response, launch_template_id, "launchTemplateId",
              "launchTemplateVersion.launchTemplateId"),
    TEXT_FROM(ctrail_ec2_launch_template_version_response, launch_template_name, "launchTemplateName",
              "launchTemplateVersion.launchTemplateName"),
    INTEGER_FROM(ctrail_ec2_launch_template_version_response, version_number, "versionNumber",
                 "launchTemplateVersion.versionNumber"),
    TEXT_FROM(ctrail_ec2_launch_template_version_response, version_description, "versionDescription",
              "launchTemplateVersion.versionDescription"),
    FLAG_FROM(ctrail_ec2_launch_template_version_response, default_version, "defaultVersion",
              "launchTemplateVersion.defaultVersion"),
    TEXT_FROM(ctrail_ec2_launch_template_version_response, created_by, "createdBy", "launchTemplateVersion.createdBy"),
    TIME_FROM(ctrail_ec2_launch_template_version_response, create_time_ns, "createTime",
              "launchTemplateVersion.createTime"),
    OBJECT_FROM(ctrail_ec2_launch_template_version_response, launch_template_data, "launchTemplateData",
                "launchTemplateVersion.launchTemplateData", ctrail_ec2_launch_specification,
                ctrail_ec2_launch_specification_schema),
};
PAYLOAD_SCHEMA(launch_template_version_response, "launchTemplateVersionResponse",
               launch_template_version_response_rows);

static const struct row delete_launch_template_versions_response_rows[] = {
    LIST_FROM(ctrail_ec2_delete_launch_template_versions_response, successfully_deleted_launch_template_versions,
              successfully_deleted_launch_template_version_count, "successfullyDeletedLaunchTemplateVersions",
              "successfullyDeletedLaunchTemplateVersionSet", ctrail_ec2_launch_template_version_result,
              launch_template_version_result_schema),
    LIST_FROM(ctrail_ec2_delete_launch_template_versions_response, unsuccessfully_deleted_launch_template_versions,
              unsuccessfully_deleted_launch_template_version_count, "unsuccessfullyDeletedLaunchTemplateVersions",
              "unsuccessfullyDeletedLaunchTemplateVersionSet", ctrail_ec2_launch_template_version_result,
              launch_template_version_result_schema),
};
PAYLOAD_SCHEMA(delete_launch_template_versions_response, "deleteLaunchTemplateVersionsResponse",
               delete_launch_template_versions_response_rows);

DEFINE_ACTION(CreateLaunchTemplate, TYPED(launch_template_request), TYPED(launch_template_response), NULL);
DEFINE_ACTION(CreateLaunchTemplateVersion, TYPED(launch_template_request), TYPED(launch_template_version_response),
              NULL);
DEFINE_ACTION(ModifyLaunchTemplate, TYPED(launch_template_request), TYPED(launch_template_response), NULL);
DEFINE_ACTION(DeleteLaunchTemplate, TYPED(launch_template_request), TYPED(launch_template_response), NULL);
DEFINE_ACTION(DeleteLaunchTemplateVersions, TYPED(launch_template_request),
              TYPED(delete_launch_template_versions_response), NULL);
