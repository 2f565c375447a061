/* AWS Identity and Access Management: credentials and policies. */
#include "cloudtrail/iam.h"

#include "services/policy.h"
#include "services/service.h"
#include "services/ssh_key.h"

#define ASKED(name)                                 "requestParameters." name
#define GIVEN(name)                                 "responseElements." name
#define ASKED_TEXT(member, name)                    TEXT_FROM(ctrail_iam, member, name, ASKED(name))
#define COMPUTED_OBJECT(member, name, type, schema) OBJECT_FROM(ctrail_iam, member, name, COMPUTED, type, schema)

/* Some texts of a request are documents of their own. */
struct reading {
    ctrail_iam iam;
    const ctrail_value *policy, *trust_policy, *key;
};

static const struct row rows[] = {
    TEXT_FROM(ctrail_iam, user_name, "userName",
              ASKED("userName") "|" GIVEN("accessKey.userName") "|" GIVEN("loginProfile.userName") "|" GIVEN(
                  "serviceSpecificCredential.userName") "|" GIVEN("sSHPublicKey.userName") "|" GIVEN("user.userName")),
    ASKED_TEXT(role_name, "roleName"),
    ASKED_TEXT(group_name, "groupName"),
    ASKED_TEXT(instance_profile_name, "instanceProfileName"),
    ASKED_TEXT(policy_name, "policyName"),
    TEXT_FROM(ctrail_iam, policy_arn, "policyArn", ASKED("policyArn") "|" GIVEN("policy.arn")),
    ASKED_TEXT(permissions_boundary, "permissionsBoundary"),
    TEXT_FROM(ctrail_iam, arn, "arn",
              GIVEN("user.arn") "|" GIVEN("role.arn") "|" GIVEN("group.arn") "|" GIVEN("instanceProfile.arn")),
    TEXT_FROM(ctrail_iam, id, "id",
              GIVEN("user.userId") "|" GIVEN("role.roleId") "|" GIVEN("group.groupId") "|" GIVEN(
                  "instanceProfile.instanceProfileId")),
    TEXT_FROM(ctrail_iam, access_key_id, "accessKeyId", GIVEN("accessKey.accessKeyId") "|" ASKED("accessKeyId")),
    TEXT_FROM(ctrail_iam, status, "status",
              ASKED("status") "|" GIVEN("accessKey.status") "|" GIVEN("serviceSpecificCredential.status") "|" GIVEN(
                  "sSHPublicKey.status")),
    FLAG_FROM(ctrail_iam, password_reset_required, "passwordResetRequired",
              ASKED("passwordResetRequired") "|" GIVEN("loginProfile.passwordResetRequired")),
    ASKED_TEXT(service_name, "serviceName"),
    TEXT_FROM(ctrail_iam, service_specific_credential_id, "serviceSpecificCredentialId",
              GIVEN("serviceSpecificCredential.serviceSpecificCredentialId") "|" ASKED("serviceSpecificCredentialId")),
    TEXT_FROM(ctrail_iam, service_user_name, "serviceUserName", GIVEN("serviceSpecificCredential.serviceUserName")),
    TEXT_FROM(ctrail_iam, ssh_public_key_id, "sshPublicKeyId",
              GIVEN("sSHPublicKey.sSHPublicKeyId") "|" ASKED("sSHPublicKeyId")),
    COMPUTED_OBJECT(key, "key", ctrail_ssh_key, ctrail_ssh_key_schema),
    TEXT_FROM(ctrail_iam, serial_number, "serialNumber",
              ASKED("serialNumber") "|" GIVEN("virtualMFADevice.serialNumber")),
    COMPUTED_OBJECT(policy, "policy", ctrail_policy, ctrail_policy_schema),
    COMPUTED_OBJECT(trust_policy, "trustPolicy", ctrail_policy, ctrail_policy_schema),
    VALUE_FROM(struct reading, policy, "policy", ASKED("policyDocument")),
    VALUE_FROM(struct reading, trust_policy, "trustPolicy", ASKED("assumeRolePolicyDocument")),
    VALUE_FROM(struct reading, key, "key", ASKED("sSHPublicKeyBody")),
};
static const ctrail_schema reading_schema = SCHEMA("iam", struct reading, rows);
static const ctrail_schema schema = SCHEMA_WITHOUT(3, "iam", ctrail_iam, rows);

static ctrail_rc read_documents(struct record *record, struct reading *reading) {
    const ctrail_value *policy = reading->policy, *trust_policy = reading->trust_policy, *key = reading->key;
    ctrail_iam *iam = &reading->iam;
    if (policy && ctrail_str_equal(ctrail_str_trim(record->event.event_name), "UpdateAssumeRolePolicy")) {
        trust_policy = policy;
        policy = NULL;
    }
    ctrail_rc rc = ctrail_policy_read(record, policy, &iam->policy);
    if (rc == CTRAIL_OK)
        rc = ctrail_policy_read(record, trust_policy, &iam->trust_policy);
    if (rc == CTRAIL_OK && value_is(key, CTRAIL_KIND_STRING))
        rc = ctrail_ssh_key_read(&record->arena, value_str(key), &iam->key);
    return rc;
}

static ctrail_rc decode(struct record *record, const void **out) {
    struct reading *reading = ctrail_schema_new(&record->arena, &reading_schema);
    if (!reading)
        return ctrail_arena_error(&record->arena);
    *out = &reading->iam;
    ctrail_rc rc = ctrail_table_decode(record, &reading_schema, record->tree.root, reading);
    return rc == CTRAIL_OK ? read_documents(record, reading) : rc;
}

/* ---- Resources -------------------------------------------------------------------------------- */

/* What was made is of the kind that its ARN names. */
static ctrail_str type_of(ctrail_str arn) {
    static const struct kind {
        const char *part;
        ctrail_str type;
    } kinds[] = {
        {":user/", {"AWS::IAM::User", 14}},
        {":role/", {"AWS::IAM::Role", 14}},
        {":group/", {"AWS::IAM::Group", 15}},
        {":instance-profile/", {"AWS::IAM::InstanceProfile", 25}},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (ctrail_str_contains(arn, kinds[i].part))
            return kinds[i].type;
    return (ctrail_str){NULL, 0};
}

static ctrail_rc name_resources(const void *decoded, struct naming *naming) {
    const ctrail_iam *iam = decoded;
    const ctrail_str made = type_of(iam->arn), none = {NULL, 0};
    const ctrail_named_resource resources[] = {
        {RESOURCE_TYPE("AWS::IAM::AccessKey"), iam->access_key_id},
        {RESOURCE_TYPE("AWS::IAM::User"), iam->user_name},
        {RESOURCE_TYPE("AWS::IAM::Role"), iam->role_name},
        {RESOURCE_TYPE("AWS::IAM::Group"), iam->group_name},
        {RESOURCE_TYPE("AWS::IAM::InstanceProfile"), iam->instance_profile_name},
        {RESOURCE_TYPE("AWS::IAM::Policy"), iam->policy_arn},
        {made, iam->arn},
        {made, iam->id},
        {none, iam->serial_number},
        {none, iam->ssh_public_key_id},
        {none, iam->service_specific_credential_id},
    };
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < sizeof resources / sizeof *resources; i++)
        rc = ctrail_resource_add(naming, resources[i].type, resources[i].name);
    return rc;
}

static const char needs[] = "eventSource|eventName|requestParameters|responseElements";

const struct service ctrail_service_iam = {{EVENT_SOURCE("iam.amazonaws.com")}, &schema, decode, name_resources, needs};

ctrail_rc ctrail_iam_decode(const ctrail_event *event, const ctrail_iam **out) {
    const void *decoded;
    ctrail_rc rc = ctrail_service_decode(&ctrail_service_iam, event, &decoded);
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = decoded;
    return rc;
}
