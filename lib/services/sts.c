/* AWS Security Token Service: credentials issued. */
#include "cloudtrail/sts.h"

#include "services/policy.h"
#include "services/service.h"

static const struct row credentials_rows[] = {
    TEXT(ctrail_sts_credentials, access_key_id, "accessKeyId"),
    TIME(ctrail_sts_credentials, expiration_ns, "expiration"),
};
static const ctrail_schema credentials_schema = SCHEMA("credentials", ctrail_sts_credentials, credentials_rows);

static const struct row principal_rows[] = {
    TEXT_FROM(ctrail_sts_principal, id, "id", "assumedRoleId|federatedUserId|scopedSessionId"),
    TEXT(ctrail_sts_principal, arn, "arn"),
};
static const ctrail_schema principal_schema = SCHEMA("principal", ctrail_sts_principal, principal_rows);

static const struct row tag_rows[] = {
    TEXT(ctrail_sts_tag, key, "key"),
    TEXT(ctrail_sts_tag, value, "value"),
};
static const ctrail_schema tag_schema = SCHEMA("sessionTag", ctrail_sts_tag, tag_rows);

#define ASKED_TEXT(member, name) TEXT_FROM(ctrail_sts, member, name, "requestParameters." name)
#define GIVEN_TEXT(member, name) TEXT_FROM(ctrail_sts, member, name, "responseElements." name)
#define PRINCIPAL(member, name)                                                                                        \
    OBJECT_FROM(ctrail_sts, member, name, "responseElements." name, ctrail_sts_principal, principal_schema)

/* The policy that limits a session is JSON in a string. */
struct reading {
    ctrail_sts sts;
    const ctrail_value *policy;
};

static const struct row rows[] = {
    ASKED_TEXT(role_arn, "roleArn"),
    ASKED_TEXT(role_session_name, "roleSessionName"),
    ASKED_TEXT(name, "name"),
    ASKED_TEXT(target_principal, "targetPrincipal"),
    TEXT_FROM(ctrail_sts, task_policy_arn, "taskPolicyArn", "requestParameters.taskPolicyArn.arn"),
    INTEGER_FROM(ctrail_sts, duration_seconds, "durationSeconds", "requestParameters.durationSeconds"),
    ASKED_TEXT(external_id, "externalId"),
    TEXT_FROM(ctrail_sts, source_identity, "sourceIdentity",
              "requestParameters.sourceIdentity|responseElements.sourceIdentity"),
    ASKED_TEXT(serial_number, "serialNumber"),
    ASKED_TEXT(principal_arn, "principalArn"),
    TEXT_FROM(ctrail_sts, provider, "provider", "responseElements.provider|requestParameters.providerId"),
    TEXT_FROM(ctrail_sts, saml_assertion_id, "samlAssertionId", "requestParameters.sAMLAssertionID"),
    TEXTS_FROM(ctrail_sts, policy_arns, policy_arn_count, "policyArns", "requestParameters.policyArns.arn"),
    OBJECT_FROM(ctrail_sts, policy, "policy", COMPUTED, ctrail_policy, ctrail_policy_schema),
    LIST_FROM(ctrail_sts, tags, tag_count, "tags", "requestParameters.tags", ctrail_sts_tag, tag_schema),
    TREE_FROM(ctrail_sts, principal_tags, "principalTags", "requestParameters.principalTags"),
    TREE_FROM(ctrail_sts, incoming_transitive_tags, "incomingTransitiveTags",
              "requestParameters.incomingTransitiveTags"),
    TEXTS_FROM(ctrail_sts, transitive_tag_keys, transitive_tag_key_count, "transitiveTagKeys",
               "requestParameters.transitiveTagKeys"),
    OBJECT_FROM(ctrail_sts, credentials, "credentials", "responseElements.credentials", ctrail_sts_credentials,
                credentials_schema),
    PRINCIPAL(assumed_role_user, "assumedRoleUser"),
    PRINCIPAL(federated_user, "federatedUser"),
    PRINCIPAL(session_info, "sessionInfo"),
    GIVEN_TEXT(assumed_principal, "assumedPrincipal"),
    TEXT_FROM(ctrail_sts, subject, "subject", "responseElements.subject|responseElements.subjectFromWebIdentityToken"),
    GIVEN_TEXT(subject_type, "subjectType"),
    GIVEN_TEXT(issuer, "issuer"),
    GIVEN_TEXT(name_qualifier, "nameQualifier"),
    TEXTS_FROM(ctrail_sts, audience, audience_count, "audience",
               "responseElements.audience|requestParameters.audience"),
    INTEGER_FROM(ctrail_sts, packed_policy_size, "packedPolicySize", "responseElements.packedPolicySize"),
    ASKED_TEXT(access_key_id, "accessKeyId"),
    ACCOUNT_FROM(ctrail_sts, account, "account", "responseElements.account"),
    VALUE_FROM(struct reading, policy, "policy", "requestParameters.policy"),
};
static const ctrail_schema reading_schema = SCHEMA("sts", struct reading, rows);
static const ctrail_schema schema = SCHEMA_WITHOUT(1, "sts", ctrail_sts, rows);

static ctrail_rc decode(struct record *record, const void **out) {
    struct reading *reading = ctrail_schema_new(&record->arena, &reading_schema);
    if (!reading)
        return ctrail_arena_error(&record->arena);
    *out = &reading->sts;
    ctrail_rc rc = ctrail_table_decode(record, &reading_schema, record->tree.root, reading);
    return rc == CTRAIL_OK ? ctrail_policy_read(record, reading->policy, &reading->sts.policy) : rc;
}

/* ---- Resources -------------------------------------------------------------------------------- */

/* The part of an id or an ARN that is the session's name: after the last colon or slash. */
static ctrail_str session_name(ctrail_str text) {
    size_t start = text.len;
    while (start && text.ptr[start - 1] != ':' && text.ptr[start - 1] != '/')
        start--;
    return text.ptr ? (ctrail_str){text.ptr + start, text.len - start} : text;
}

/* Event history has a session by its id, by its name alone, and by its ARN. */
static ctrail_rc name_principal(const ctrail_sts_principal *principal, ctrail_str type, struct naming *naming) {
    if (!principal)
        return CTRAIL_OK;
    const ctrail_str names[] = {principal->id, session_name(principal->id.len ? principal->id : principal->arn),
                                principal->arn};
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < sizeof names / sizeof *names; i++)
        rc = ctrail_resource_add(naming, type, names[i]);
    return rc;
}

static ctrail_rc name_resources(const void *decoded, struct naming *naming) {
    const ctrail_sts *sts = decoded;
    const ctrail_str key = sts->credentials ? sts->credentials->access_key_id : sts->access_key_id;
    ctrail_rc rc = ctrail_resource_add(naming, RESOURCE_TYPE("AWS::IAM::AccessKey"), key);
    if (rc == CTRAIL_OK)
        rc = name_principal(sts->assumed_role_user, RESOURCE_TYPE("AWS::STS::AssumedRole"), naming);
    if (rc == CTRAIL_OK)
        rc = name_principal(sts->federated_user, RESOURCE_TYPE("AWS::STS::FederatedUser"), naming);
    if (rc == CTRAIL_OK)
        rc = ctrail_resource_add(naming, RESOURCE_TYPE("AWS::IAM::Role"), sts->role_arn);
    return rc == CTRAIL_OK ? ctrail_resource_add(naming, RESOURCE_TYPE("AWS::IAM::SAMLProvider"), sts->principal_arn)
                           : rc;
}

static const char needs[] = "eventSource|eventName|requestParameters|responseElements";

const struct service ctrail_service_sts = {{EVENT_SOURCE("sts.amazonaws.com")}, &schema, decode, name_resources, needs};

ctrail_rc ctrail_sts_decode(const ctrail_event *event, const ctrail_sts **out) {
    const void *decoded;
    ctrail_rc rc = ctrail_service_decode(&ctrail_service_sts, event, &decoded);
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = decoded;
    return rc;
}
