/* The event: its fields, whose credentials it tells of, its time, and what it says of fields that are not as
 * documented. */
#include "reading.h"

#include <inttypes.h>

/* A record around some members. */
static const ctrail_event *event_with(const char *members) {
    struct text json = {0};
    text_add(&json, BYTES("{\"eventVersion\":\"1.08\""));
    if (*members)
        text_add(&json, BYTES(","));
    text_add(&json, members, strlen(members));
    text_add(&json, BYTES("}"));
    const ctrail_event *event = event_of(json.bytes, json.size);
    text_free(&json);
    return event;
}

static const char *text_at(const ctrail_value *value, const char *path) {
    return ctrail_value_text(ctrail_value_find(value, path), NULL);
}

/* ---- Whose credentials ------------------------------------------------------------------------ */

#define ROLE_SESSION "\"type\":\"AssumedRole\",\"principalId\":\"AROAEXAMPLE:session\""

static const struct identity_case {
    const char *name, *identity; /* the members of userIdentity; NULL: there is none */
    ctrail_origin origin;
    ctrail_bool temporary, by_service;
    const char *user_name;
} identities[] = {
    {"Root", "\"type\":\"Root\",\"userName\":\"my account\",\"accessKeyId\":\"AKIAEXAMPLE\"", CTRAIL_ORIGIN_ROOT, 0, 0,
     "root"},
    {"Root at the console", "\"type\":\"Root\",\"principalId\":\"123456789012\"", CTRAIL_ORIGIN_ROOT, CTRAIL_UNKNOWN, 0,
     "root"},
    {"Root's session", "\"type\":\"Root\",\"accessKeyId\":\"ASIAEXAMPLE\"", CTRAIL_ORIGIN_ROOT, 1, 0, "root"},
    {"IAMUser", "\"type\":\"IAMUser\",\"userName\":\"alice\",\"accessKeyId\":\"AKIAEXAMPLE\"", CTRAIL_ORIGIN_IAM_USER,
     0, 0, "alice"},
    {"IAMUser's session",
     "\"type\":\"IAMUser\",\"userName\":\"alice\",\"accessKeyId\":\"ASIAEXAMPLE\",\"sessionContext\":{\"attributes\":{}"
     "}",
     CTRAIL_ORIGIN_IAM_USER, 1, 0, "alice"},
    {"IAMUser without a name", "\"type\":\"IAMUser\",\"principalId\":\"AIDAEXAMPLE:x\"", CTRAIL_ORIGIN_IAM_USER,
     CTRAIL_UNKNOWN, 0, NULL},
    {"AssumedRole", ROLE_SESSION ",\"accessKeyId\":\"ASIAEXAMPLE\"", CTRAIL_ORIGIN_ASSUMED_ROLE, 1, 0, "session"},
    {"AssumedRole of an instance",
     "\"type\":\"AssumedRole\",\"principalId\":\"AROAEXAMPLE:i-0123456789abcdef0\",\"sessionContext\":"
     "{\"sessionIssuer\":{\"type\":\"Role\",\"userName\":\"the-role\"}}",
     CTRAIL_ORIGIN_ASSUMED_ROLE, 1, 0, "i-0123456789abcdef0"},
    {"AssumedRole without a key", ROLE_SESSION, CTRAIL_ORIGIN_ASSUMED_ROLE, 1, 0, "session"},
    {"AssumedRole with an empty key", ROLE_SESSION ",\"accessKeyId\":\"\"", CTRAIL_ORIGIN_ASSUMED_ROLE, 1, 0,
     "session"},
    {"AssumedRole with two colons", "\"type\":\"AssumedRole\",\"principalId\":\"AROAEXAMPLE:a:b\"",
     CTRAIL_ORIGIN_ASSUMED_ROLE, 1, 0, "a:b"},
    {"AssumedRole without a colon", "\"type\":\"AssumedRole\",\"principalId\":\"AROAEXAMPLE\",\"userName\":\"role\"",
     CTRAIL_ORIGIN_ASSUMED_ROLE, 1, 0, NULL},
    {"AssumedRole without principalId", "\"type\":\"AssumedRole\"", CTRAIL_ORIGIN_ASSUMED_ROLE, 1, 0, NULL},
    {"AWSService", "\"type\":\"AWSService\",\"invokedBy\":\"ec2.amazonaws.com\"", CTRAIL_ORIGIN_AWS_SERVICE,
     CTRAIL_UNKNOWN, 1, NULL},
    {"AWSService without invokedBy", "\"type\":\"AWSService\"", CTRAIL_ORIGIN_AWS_SERVICE, CTRAIL_UNKNOWN, 1, NULL},
    {"no type", "\"invokedBy\":\"autoscaling.amazonaws.com\"", CTRAIL_ORIGIN_AWS_SERVICE, CTRAIL_UNKNOWN, 1, NULL},
    {"no type of an account", "\"accountId\":\"123456789012\",\"invokedBy\":\"AWS Internal\"",
     CTRAIL_ORIGIN_AWS_SERVICE, CTRAIL_UNKNOWN, 1, NULL},
    {"null type", "\"type\":null,\"invokedBy\":\"ec2.amazonaws.com\"", CTRAIL_ORIGIN_AWS_SERVICE, CTRAIL_UNKNOWN, 1,
     NULL},
    {"no type and no invokedBy", "\"accountId\":\"123456789012\"", CTRAIL_ORIGIN_UNKNOWN, CTRAIL_UNKNOWN, 0, NULL},
    {"no type and an empty invokedBy", "\"invokedBy\":\"\"", CTRAIL_ORIGIN_UNKNOWN, CTRAIL_UNKNOWN, 0, NULL},
    {"no userIdentity", NULL, CTRAIL_ORIGIN_UNKNOWN, CTRAIL_UNKNOWN, 0, NULL},
    {"empty userIdentity", "", CTRAIL_ORIGIN_UNKNOWN, CTRAIL_UNKNOWN, 0, NULL},
    {"FederatedUser", "\"type\":\"FederatedUser\",\"principalId\":\"123456789012:bob\",\"userName\":\"no\"",
     CTRAIL_ORIGIN_FEDERATED_USER, 1, 0, "bob"},
    {"SAMLUser", "\"type\":\"SAMLUser\",\"principalId\":\"x:y\",\"userName\":\"carol@example.com\"",
     CTRAIL_ORIGIN_SAML_USER, 1, 0, "carol@example.com"},
    {"WebIdentityUser", "\"type\":\"WebIdentityUser\",\"principalId\":\"x:y:z\",\"userName\":\"dave\"",
     CTRAIL_ORIGIN_WEB_IDENTITY_USER, 1, 0, "dave"},
    {"IdentityCenterUser", "\"type\":\"IdentityCenterUser\",\"userName\":\"\",\"onBehalfOf\":{\"userId\":\"94482488\"}",
     CTRAIL_ORIGIN_IDENTITY_CENTER_USER, 1, 0, "94482488"},
    {"IdentityCenterUser with a name",
     "\"type\":\"IdentityCenterUser\",\"userName\":\"ann\",\"onBehalfOf\":{\"userId\":\"94482488\"}",
     CTRAIL_ORIGIN_IDENTITY_CENTER_USER, 1, 0, "ann"},
    {"IdentityCenterUser without onBehalfOf", "\"type\":\"IdentityCenterUser\",\"onBehalfOf\":null",
     CTRAIL_ORIGIN_IDENTITY_CENTER_USER, 1, 0, NULL},
    {"AWSAccount", "\"type\":\"AWSAccount\",\"principalId\":\"AIDAEXAMPLE:x\",\"accountId\":\"1\"",
     CTRAIL_ORIGIN_AWS_ACCOUNT, CTRAIL_UNKNOWN, 0, NULL},
    {"Directory", "\"type\":\"Directory\",\"userName\":\"eve\"", CTRAIL_ORIGIN_DIRECTORY, CTRAIL_UNKNOWN, 0, "eve"},
    {"Role", "\"type\":\"Role\",\"principalId\":\"AROAEXAMPLE:x\"", CTRAIL_ORIGIN_ROLE, CTRAIL_UNKNOWN, 0, "x"},
    {"Unknown", "\"type\":\"Unknown\",\"userName\":\"ann\"", CTRAIL_ORIGIN_UNKNOWN, CTRAIL_UNKNOWN, 0, "ann"},
    {"another type", "\"type\":\"Robot\",\"invokedBy\":\"ec2.amazonaws.com\"", CTRAIL_ORIGIN_UNKNOWN, CTRAIL_UNKNOWN, 1,
     NULL},
    {"type in another case", "\"type\":\"root\"", CTRAIL_ORIGIN_UNKNOWN, CTRAIL_UNKNOWN, 0, NULL},

    {"a session tells", "\"type\":\"Root\",\"sessionContext\":{\"attributes\":{\"mfaAuthenticated\":\"true\"}}",
     CTRAIL_ORIGIN_ROOT, 1, 0, "root"},
    {"a session without attributes does not", "\"type\":\"Root\",\"sessionContext\":{\"attributes\":null}",
     CTRAIL_ORIGIN_ROOT, CTRAIL_UNKNOWN, 0, "root"},
    {"empty attributes do not", "\"type\":\"Root\",\"sessionContext\":{\"attributes\":{}}", CTRAIL_ORIGIN_ROOT,
     CTRAIL_UNKNOWN, 0, "root"},
    {"an empty session does not", "\"type\":\"Root\",\"sessionContext\":{}", CTRAIL_ORIGIN_ROOT, CTRAIL_UNKNOWN, 0,
     "root"},
    {"a key comes before a session",
     "\"type\":\"Root\",\"accessKeyId\":\"AKIA1\",\"sessionContext\":{\"attributes\":{\"mfaAuthenticated\":\"true\"}}",
     CTRAIL_ORIGIN_ROOT, 0, 0, "root"},
    {"a key comes before the type", ROLE_SESSION ",\"accessKeyId\":\"AKIA1\"", CTRAIL_ORIGIN_ASSUMED_ROLE, 0, 0,
     "session"},
    {"another kind of key tells nothing", "\"type\":\"IAMUser\",\"accessKeyId\":\"ABCDEXAMPLE\"",
     CTRAIL_ORIGIN_IAM_USER, CTRAIL_UNKNOWN, 0, NULL},
    {"part of a prefix tells nothing", "\"type\":\"IAMUser\",\"accessKeyId\":\"ASI\"", CTRAIL_ORIGIN_IAM_USER,
     CTRAIL_UNKNOWN, 0, NULL},
    {"a service for a user",
     "\"type\":\"IAMUser\",\"userName\":\"alice\",\"invokedBy\":\"cloudformation.amazonaws.com\"",
     CTRAIL_ORIGIN_IAM_USER, CTRAIL_UNKNOWN, 1, "alice"},
    {"a service for a role", ROLE_SESSION ",\"invokedBy\":\"AWS Internal\"", CTRAIL_ORIGIN_ASSUMED_ROLE, 1, 1,
     "session"},
    {"a person in the console", "\"type\":\"IAMUser\",\"userName\":\"alice\",\"invokedBy\":\"signin.amazonaws.com\"",
     CTRAIL_ORIGIN_IAM_USER, CTRAIL_UNKNOWN, 0, "alice"},
    {"the console in China", ROLE_SESSION ",\"invokedBy\":\"signin.amazonaws.com.cn\"", CTRAIL_ORIGIN_ASSUMED_ROLE, 1,
     0, "session"},
    {"the console and no type", "\"invokedBy\":\"console.amazonaws.com\",\"userName\":\"alice\"", CTRAIL_ORIGIN_UNKNOWN,
     CTRAIL_UNKNOWN, 0, "alice"},
    {"the console as a service", "\"type\":\"AWSService\",\"invokedBy\":\"signin.amazonaws.com\"",
     CTRAIL_ORIGIN_AWS_SERVICE, CTRAIL_UNKNOWN, 1, NULL},
    {"a service in China", ROLE_SESSION ",\"invokedBy\":\"autoscaling.amazonaws.com.cn\"", CTRAIL_ORIGIN_ASSUMED_ROLE,
     1, 1, "session"},
    {"invokedBy that names no service", ROLE_SESSION ",\"invokedBy\":\"a tool\"", CTRAIL_ORIGIN_ASSUMED_ROLE, 1, 0,
     "session"},
};

START_TEST(answers_for_the_identity) {
    const struct identity_case *c = &identities[_i];
    struct text members = {NULL, 0, 0};
    text_print(&members, c->identity ? "\"userIdentity\":{%s}" : "\"awsRegion\":\"%s\"",
               c->identity ? c->identity : "x");
    const ctrail_event *event = event_with(members.bytes);
    ck_assert_msg(event->origin == c->origin, "%s: origin %s", c->name, ctrail_origin_name(event->origin));
    ck_assert_msg(event->temporary_credentials == c->temporary, "%s: temporary %d", c->name,
                  (int)event->temporary_credentials);
    ck_assert_msg(event->by_aws_service == c->by_service, "%s: by a service %d", c->name, (int)event->by_aws_service);
    expect_text(c->name, "user name", event->user_name, c->user_name);
    ck_assert_msg(!event->problem_count, "%s: %zu problems", c->name, event->problem_count);
    ck_assert_msg(!event->user_identity == !c->identity, "%s: userIdentity", c->name);
    text_free(&members);
}
END_TEST

START_TEST(names_origins) {
    static const char *const names[] = {
        [CTRAIL_ORIGIN_UNKNOWN] = "unknown",
        [CTRAIL_ORIGIN_ROOT] = "root",
        [CTRAIL_ORIGIN_IAM_USER] = "iam-user",
        [CTRAIL_ORIGIN_ASSUMED_ROLE] = "assumed-role",
        [CTRAIL_ORIGIN_ROLE] = "role",
        [CTRAIL_ORIGIN_FEDERATED_USER] = "federated-user",
        [CTRAIL_ORIGIN_DIRECTORY] = "directory",
        [CTRAIL_ORIGIN_AWS_ACCOUNT] = "aws-account",
        [CTRAIL_ORIGIN_AWS_SERVICE] = "aws-service",
        [CTRAIL_ORIGIN_IDENTITY_CENTER_USER] = "identity-center-user",
        [CTRAIL_ORIGIN_SAML_USER] = "saml-user",
        [CTRAIL_ORIGIN_WEB_IDENTITY_USER] = "web-identity-user",
    };
    for (ctrail_origin origin = 0; origin < COUNT(names); origin++)
        ck_assert_str_eq(ctrail_origin_name(origin), names[origin]);
    ck_assert_str_eq(ctrail_origin_name(COUNT(names)), "unknown");
    ck_assert_str_eq(ctrail_origin_name(-1), "unknown");
    ck_assert_str_eq(ctrail_origin_name(INT32_MIN), "unknown");
    ck_assert_str_eq(ctrail_origin_name(INT32_MAX), "unknown");
}
END_TEST

/* ---- All fields ------------------------------------------------------------------------------- */

#define TEXT_FIELD(member, name)                                                                                       \
    { name, "\"" name "\":\"the text\"", offsetof(ctrail_event, member), true }
#define VALUE_FIELD(member, name)                                                                                      \
    { name, "\"" name "\":{\"a\":1}", offsetof(ctrail_event, member), false }

static const struct field_case {
    const char *name, *json;
    size_t offset;
    bool is_text;
} fields[] = {
    TEXT_FIELD(event_version, "eventVersion"),
    TEXT_FIELD(event_time, "eventTime"),
    TEXT_FIELD(event_source, "eventSource"),
    TEXT_FIELD(event_name, "eventName"),
    TEXT_FIELD(aws_region, "awsRegion"),
    TEXT_FIELD(source_ip_address, "sourceIPAddress"),
    TEXT_FIELD(user_agent, "userAgent"),
    TEXT_FIELD(error_code, "errorCode"),
    TEXT_FIELD(error_message, "errorMessage"),
    TEXT_FIELD(request_id, "requestID"),
    TEXT_FIELD(event_id, "eventID"),
    TEXT_FIELD(event_type, "eventType"),
    TEXT_FIELD(api_version, "apiVersion"),
    TEXT_FIELD(recipient_account_id, "recipientAccountId"),
    TEXT_FIELD(shared_event_id, "sharedEventID"),
    TEXT_FIELD(vpc_endpoint_id, "vpcEndpointId"),
    TEXT_FIELD(vpc_endpoint_account_id, "vpcEndpointAccountId"),
    TEXT_FIELD(event_category, "eventCategory"),
    TEXT_FIELD(session_credential_from_console, "sessionCredentialFromConsole"),
    VALUE_FIELD(request_parameters, "requestParameters"),
    VALUE_FIELD(response_elements, "responseElements"),
    VALUE_FIELD(additional_event_data, "additionalEventData"),
    VALUE_FIELD(service_event_details, "serviceEventDetails"),
    VALUE_FIELD(insight_details, "insightDetails"),
    VALUE_FIELD(event_context, "eventContext"),
    VALUE_FIELD(addendum, "addendum"),
    VALUE_FIELD(edge_device_details, "edgeDeviceDetails"),
    TEXT_FIELD(annotation, "annotation"),
    TEXT_FIELD(account_id, "accountId"),
    TEXT_FIELD(aggregated_event_id, "eventId"),
    VALUE_FIELD(time_window, "timeWindow"),
    VALUE_FIELD(summary, "summary"),
    TEXT_FIELD(insight_source, "insightSource"),
    TEXT_FIELD(insight_state, "insightState"),
    TEXT_FIELD(insight_event_source, "insightEventSource"),
    TEXT_FIELD(insight_event_name, "insightEventName"),
    TEXT_FIELD(insight_error_code, "insightErrorCode"),
    TEXT_FIELD(insight_type, "insightType"),
    VALUE_FIELD(insight_context, "insightContext"),
};

/* The field is where it belongs, and all others are absent. */
START_TEST(fills_each_field) {
    const struct field_case *c = &fields[_i];
    struct text json = {0};
    text_print(&json, "{%s,\"eventType\":null}", c->json);
    if (strcmp(c->name, "eventType") == 0) {
        json.size = 0;
        text_print(&json, "{%s}", c->json);
    } else if (!strstr("eventVersion eventName eventID eventSource", c->name)) {
        json.size--;
        text_print(&json, ",\"eventID\":null}");
    }
    const ctrail_event *event = event_of(json.bytes, json.size);
    for (int i = 0; i < COUNT(fields); i++) {
        const void *member = (const char *)event + fields[i].offset;
        bool absent = fields[i].is_text ? !((const ctrail_str *)member)->ptr : !*(const ctrail_value *const *)member;
        ck_assert_msg(absent == (fields[i].offset != c->offset), "%s: %s is %s", c->name, fields[i].name,
                      absent ? "absent" : "there");
    }
    if (c->is_text)
        expect_text(c->name, "it", *(const ctrail_str *)(const void *)((const char *)event + c->offset), "the text");
    text_free(&json);
}
END_TEST

START_TEST(fills_the_identity) {
    static const char json[] =
        "\"userIdentity\":{\"type\":\"t\",\"userName\":\"u\",\"principalId\":\"p\",\"arn\":\"a\",\"accountId\":\"c\","
        "\"accessKeyId\":\"k\",\"invokedBy\":\"i\",\"invokedByDelegate\":{\"accountId\":\"da\"},"
        "\"identityProvider\":\"ip\",\"credentialId\":\"ci\",\"onBehalfOf\":{\"userId\":\"ui\",\"identityStoreArn\":"
        "\"is\"},"
        "\"inScopeOf\":{\"sourceArn\":\"sa\",\"sourceAccount\":\"sc\",\"issuerType\":\"it\",\"credentialsIssuedTo\":"
        "\"ct\","
        "\"credentialsIssuedToVersion\":\"cv\"}}";
    const ctrail_identity *identity = event_with(json)->user_identity;
    expect_text("identity", "type", identity->type, "t");
    expect_text("identity", "userName", identity->user_name, "u");
    expect_text("identity", "principalId", identity->principal_id, "p");
    expect_text("identity", "arn", identity->arn, "a");
    expect_text("identity", "accountId", identity->account_id, "c");
    expect_text("identity", "accessKeyId", identity->access_key_id, "k");
    expect_text("identity", "invokedBy", identity->invoked_by, "i");
    expect_text("identity", "invokedByDelegate", identity->invoked_by_delegate->account_id, "da");
    expect_text("identity", "identityProvider", identity->identity_provider, "ip");
    expect_text("identity", "credentialId", identity->credential_id, "ci");
    expect_text("identity", "onBehalfOf.userId", identity->on_behalf_of->user_id, "ui");
    expect_text("identity", "onBehalfOf.identityStoreArn", identity->on_behalf_of->identity_store_arn, "is");
    expect_text("identity", "inScopeOf.sourceArn", identity->in_scope_of->source_arn, "sa");
    expect_text("identity", "inScopeOf.sourceAccount", identity->in_scope_of->source_account, "sc");
    expect_text("identity", "inScopeOf.issuerType", identity->in_scope_of->issuer_type, "it");
    expect_text("identity", "inScopeOf.credentialsIssuedTo", identity->in_scope_of->credentials_issued_to, "ct");
    expect_text("identity", "its version", identity->in_scope_of->credentials_issued_to_version, "cv");
    ck_assert_ptr_null(identity->session_context);
}
END_TEST

START_TEST(fills_the_session) {
    static const char json[] =
        "\"userIdentity\":{\"sessionContext\":{\"sessionIssuer\":{\"type\":\"t\",\"userName\":\"u\",\"principalId\":"
        "\"p\","
        "\"arn\":\"a\",\"accountId\":\"c\"},\"webIdFederationData\":{\"federatedProvider\":\"f\",\"attributes\":{\"x\":"
        "1}},"
        "\"attributes\":{\"creationDate\":\"d\",\"mfaAuthenticated\":\"false\"},\"sourceIdentity\":\"si\","
        "\"ec2RoleDelivery\":\"2.0\",\"ec2IssuedInVpc\":\"iv\",\"assumedRoot\":\"true\",\"signInSessionArn\":\"ss\"}}";
    const ctrail_session_context *session = event_with(json)->user_identity->session_context;
    expect_text("session", "sessionIssuer.type", session->session_issuer->type, "t");
    expect_text("session", "sessionIssuer.userName", session->session_issuer->user_name, "u");
    expect_text("session", "sessionIssuer.principalId", session->session_issuer->principal_id, "p");
    expect_text("session", "sessionIssuer.arn", session->session_issuer->arn, "a");
    expect_text("session", "sessionIssuer.accountId", session->session_issuer->account_id, "c");
    expect_text("session", "attributes.creationDate", session->attributes->creation_date, "d");
    expect_text("session", "attributes.mfaAuthenticated", session->attributes->mfa_authenticated, "false");
    expect_text("session", "sourceIdentity", session->source_identity, "si");
    expect_text("session", "ec2RoleDelivery", session->ec2_role_delivery, "2.0");
    expect_text("session", "assumedRoot", session->assumed_root, "true");
    expect_text("session", "ec2IssuedInVpc", session->ec2_issued_in_vpc, "iv");
    expect_text("session", "signInSessionArn", session->sign_in_session_arn, "ss");
    ck_assert_str_eq(text_at(session->web_id_federation_data, "attributes.x"), "1");
}
END_TEST

START_TEST(bears_missing_parts_of_the_identity) {
    static const char *const identities_with_gaps[] = {
        "{\"sessionContext\":null}",
        "{\"sessionContext\":{}}",
        "{\"sessionContext\":{\"sessionIssuer\":null,\"attributes\":null,\"webIdFederationData\":null}}",
        "{\"sessionContext\":{\"sessionIssuer\":{},\"attributes\":{},\"webIdFederationData\":{}}}",
        "{\"onBehalfOf\":null,\"inScopeOf\":null,\"invokedByDelegate\":null}",
        "{\"onBehalfOf\":{},\"inScopeOf\":{},\"invokedByDelegate\":{}}",
        "{}",
    };
    for (int i = 0; i < COUNT(identities_with_gaps); i++) {
        struct text members = {NULL, 0, 0};
        text_print(&members, "\"userIdentity\":%s", identities_with_gaps[i]);
        const ctrail_event *event = event_with(members.bytes);
        ck_assert_msg(event->user_identity && !event->problem_count, "%s", identities_with_gaps[i]);
        free(json_of(event, 0));
        text_free(&members);
    }
}
END_TEST

START_TEST(fills_resources_and_tls) {
    const ctrail_event *event = event_with(
        "\"resources\":[{\"ARN\":\"a\",\"ARNPrefix\":\"p\",\"accountId\":\"c\",\"type\":\"AWS::S3::Bucket\"},{},"
        "{\"type\":\"t\"}],\"tlsDetails\":{\"tlsVersion\":\"TLSv1.3\",\"cipherSuite\":\"s\","
        "\"clientProvidedHostHeader\":\"h\",\"keyExchange\":\"k\"}");
    ck_assert_uint_eq(event->resource_count, 3);
    expect_text("resources", "ARN", event->resources[0]->arn, "a");
    expect_text("resources", "ARNPrefix", event->resources[0]->arn_prefix, "p");
    expect_text("resources", "accountId", event->resources[0]->account_id, "c");
    expect_text("resources", "type", event->resources[0]->type, "AWS::S3::Bucket");
    expect_text("resources", "ARN of {}", event->resources[1]->arn, NULL);
    expect_text("resources", "type of the last", event->resources[2]->type, "t");
    expect_text("tlsDetails", "tlsVersion", event->tls_details->tls_version, "TLSv1.3");
    expect_text("tlsDetails", "cipherSuite", event->tls_details->cipher_suite, "s");
    expect_text("tlsDetails", "clientProvidedHostHeader", event->tls_details->client_provided_host_header, "h");
    expect_text("tlsDetails", "keyExchange", event->tls_details->key_exchange, "k");
    ck_assert_uint_eq(event->problem_count, 0);
}
END_TEST

/* ---- Time ------------------------------------------------------------------------------------- */

START_TEST(reads_the_time) {
    static const struct {
        const char *json, *text;
        int64_t nanoseconds;
        bool problem;
    } times[] = {
        {"\"2016-05-20T08:27:45Z\"", "2016-05-20T08:27:45Z", INT64_C(1463732865000000000), false},
        {"\"2016-05-20T08:27:45.5+02:00\"", "2016-05-20T08:27:45.5+02:00", INT64_C(1463725665500000000), false},
        {"\"1970-01-01T00:00:00Z\"", "1970-01-01T00:00:00Z", 0, false},
        {"null", NULL, CTRAIL_ABSENT, false},
        {"\"\"", "", CTRAIL_ABSENT, true},
        {"\"yesterday\"", "yesterday", CTRAIL_ABSENT, true},
        {"\"20 May 2016, 08:27\"", "20 May 2016, 08:27", CTRAIL_ABSENT, true},
        {"\"2500-01-01T00:00:00Z\"", "2500-01-01T00:00:00Z", CTRAIL_ABSENT, true},
        {"\"2016-05-20T08:27:45\"", "2016-05-20T08:27:45", INT64_C(1463732865000000000), true},
    };
    for (int i = 0; i < COUNT(times); i++) {
        struct text members = {NULL, 0, 0};
        text_print(&members, "\"eventTime\":%s", times[i].json);
        const ctrail_event *event = event_with(members.bytes);
        expect_text(times[i].json, "eventTime", event->event_time, times[i].text);
        ck_assert_msg(event->event_time_ns == times[i].nanoseconds, "%s: %" PRId64, times[i].json,
                      event->event_time_ns);
        ck_assert_msg(!problem_at(event, "eventTime") == !times[i].problem, "%s: problems", times[i].json);
        text_free(&members);
    }
}
END_TEST

/* ---- Booleans --------------------------------------------------------------------------------- */

static const struct flag_case {
    const char *json;
    ctrail_bool flag;
    bool problem, other;
} flags[] = {
    {"true", 1, false, false},
    {"false", 0, false, false},
    {"null", CTRAIL_UNKNOWN, false, false},
    {"\"true\"", 1, true, false},
    {"\"false\"", 0, true, false},
    {"\"True\"", 1, true, false},
    {"\"FALSE\"", 0, true, false},
    {"1", 1, true, false},
    {"0", 0, true, false},
    {"\"1\"", 1, true, false},
    {"2", CTRAIL_UNKNOWN, true, true},
    {"\"yes\"", CTRAIL_UNKNOWN, true, true},
    {"\"\"", CTRAIL_UNKNOWN, true, true},
    {"\"true \"", CTRAIL_UNKNOWN, true, true},
    {"\"tru\"", CTRAIL_UNKNOWN, true, true},
    {"\"truex\"", CTRAIL_UNKNOWN, true, true},
    {"{}", CTRAIL_UNKNOWN, true, true},
    {"[true]", CTRAIL_UNKNOWN, true, true},
};

START_TEST(reads_flags) {
    static const char *const names[] = {"readOnly", "managementEvent", "omitted"};
    const struct flag_case *c = &flags[_i];
    for (int i = 0; i < COUNT(names); i++) {
        struct text members = {NULL, 0, 0};
        text_print(&members, "\"%s\":%s", names[i], c->json);
        const ctrail_event *event = event_with(members.bytes);
        const ctrail_bool all[] = {event->read_only, event->management_event, event->omitted};
        ctrail_bool flag = all[i], another = all[(i + 1) % COUNT(all)];
        ck_assert_msg(flag == c->flag, "%s of %s: %d", names[i], c->json, (int)flag);
        ck_assert_msg(another == CTRAIL_UNKNOWN, "the other of %s: %d", names[i], (int)another);
        ck_assert_msg(!problem_at(event, names[i]) == !c->problem, "%s of %s: problems", names[i], c->json);
        ck_assert_msg(!ctrail_value_find(event->other, names[i]) == !c->other, "%s of %s: other", names[i], c->json);
        text_free(&members);
    }
}
END_TEST

/* ---- What is not as documented ---------------------------------------------------------------- */

static const struct misfit_case {
    const char *name, *members;
    const char *path;  /* of the problem; also where the value is reached */
    const char *other; /* which member of `other` it is, or NULL */
} misfits[] = {
    {"object for a text", "\"userAgent\":{\"a\":[1]}", "userAgent", "userAgent"},
    {"array for a text", "\"sourceIPAddress\":[\"1.2.3.4\"]", "sourceIPAddress", "sourceIPAddress"},
    {"number for a text", "\"recipientAccountId\":123456789012", "recipientAccountId", NULL},
    {"boolean for a text", "\"sessionCredentialFromConsole\":true", "sessionCredentialFromConsole", NULL},
    {"array for an object", "\"requestParameters\":[1]", "requestParameters", "requestParameters"},
    {"number for an object", "\"responseElements\":1", "responseElements", "responseElements"},
    {"text for an object", "\"additionalEventData\":\"x\"", "additionalEventData", "additionalEventData"},
    {"true for an object", "\"serviceEventDetails\":true", "serviceEventDetails", "serviceEventDetails"},
    {"empty text for an object", "\"responseElements\":\"\"", "responseElements", NULL},
    {"the text null for an object", "\"requestParameters\":\"null\"", "requestParameters", NULL},
    {"text for the identity", "\"userIdentity\":\"root\"", "userIdentity", "userIdentity"},
    {"array for the identity", "\"userIdentity\":[{}]", "userIdentity", "userIdentity"},
    {"empty text for the identity", "\"userIdentity\":\"\"", "userIdentity", NULL},
    {"number for tlsDetails", "\"tlsDetails\":13", "tlsDetails", "tlsDetails"},
    {"text for resources", "\"resources\":\"x\"", "resources", "resources"},
    {"number for resources", "\"resources\":1", "resources", "resources"},
    {"empty text for resources", "\"resources\":\"\"", "resources", NULL},
    {"object for resources", "\"resources\":{\"ARN\":\"a\"}", "resources", NULL},
    {"text among resources", "\"resources\":[{\"ARN\":\"a\"},\"b\"]", "resources[1]", NULL},
    {"list among resources", "\"resources\":[{\"ARN\":\"a\"},[{\"ARN\":\"b\"}]]", "resources[1]", NULL},
    {"empty list among resources", "\"resources\":[[]]", "resources[0]", NULL},
    {"text of a resource", "\"resources\":[{\"ARN\":\"a\"},{\"ARN\":{}}]", "resources[1].ARN", NULL},
    {"number in the identity", "\"userIdentity\":{\"accountId\":123456789012}", "userIdentity.accountId", NULL},
    {"object in the identity", "\"userIdentity\":{\"arn\":{\"a\":1}}", "userIdentity.arn", NULL},
    {"text for the session", "\"userIdentity\":{\"sessionContext\":\"x\"}", "userIdentity.sessionContext", NULL},
    {"number for the issuer", "\"userIdentity\":{\"sessionContext\":{\"sessionIssuer\":1}}",
     "userIdentity.sessionContext.sessionIssuer", NULL},
    {"boolean deep in the session",
     "\"userIdentity\":{\"sessionContext\":{\"attributes\":{\"mfaAuthenticated\":true}}}",
     "userIdentity.sessionContext.attributes.mfaAuthenticated", NULL},
    {"array for webIdFederationData", "\"userIdentity\":{\"sessionContext\":{\"webIdFederationData\":[]}}",
     "userIdentity.sessionContext.webIdFederationData", NULL},
};

START_TEST(lists_misfits) {
    const struct misfit_case *c = &misfits[_i];
    const ctrail_event *event = event_with(c->members);
    const ctrail_problem *problem = problem_at(event, c->path);
    const ctrail_value *record = ctrail_event_record(event), *found = ctrail_value_find(record, c->path);
    ck_assert_msg(problem, "%s: no problem at %s", c->name, c->path);
    ck_assert_msg(event->problem_count == 1, "%s: %zu problems", c->name, event->problem_count);
    ck_assert_msg(problem->message.len && problem->message.ptr[problem->message.len] == '\0', "%s: no message",
                  c->name);
    ck_assert_msg(found, "%s: out of reach", c->name);
    const ctrail_value *other = c->other ? ctrail_value_find(event->other, c->other) : NULL;
    ck_assert_msg(ctrail_value_kind(other) == (c->other ? ctrail_value_kind(found) : CTRAIL_KIND_ABSENT),
                  "%s: not so in other", c->name);
    ck_assert_msg(ctrail_value_count(event->other) == (c->other ? 1 : 0), "%s: more in other", c->name);
}
END_TEST

/* What could not be read is absent; what could is there. */
START_TEST(reads_what_can_be_read) {
    const ctrail_event *event =
        event_with("\"userAgent\":{\"a\":[1]},\"recipientAccountId\":123456789012,\"errorCode\":[],"
                   "\"requestParameters\":5,\"responseElements\":\"\",\"tlsDetails\":[],"
                   "\"resources\":[1,{\"ARN\":\"a\"},\"x\"],\"awsRegion\":\"r\"");
    expect_text("an object", "userAgent", event->user_agent, NULL);
    expect_text("a number", "recipientAccountId", event->recipient_account_id, "123456789012");
    expect_text("an array", "errorCode", event->error_code, NULL);
    expect_text("a text", "awsRegion", event->aws_region, "r");
    ck_assert_ptr_null(event->request_parameters);
    ck_assert_int_eq(ctrail_value_kind(event->response_elements), CTRAIL_KIND_NULL);
    ck_assert_ptr_null(event->tls_details);
    ck_assert_uint_eq(event->resource_count, 1);
    expect_text("the one resource", "ARN", event->resources[0]->arn, "a");
}
END_TEST

/* Each list in a list is a problem of its own; what they hold is there, as with a single object for a list. */
START_TEST(reads_lists_in_lists) {
    const ctrail_event *event = event_with("\"resources\":[[{\"ARN\":\"a\"},[{\"ARN\":\"b\"}]],[[]],{\"ARN\":\"c\"}]");
    static const char *const arns[] = {"a", "b", "c"};
    static const char *const paths[] = {"resources[0]", "resources[0][1]", "resources[1]", "resources[1][0]"};
    ck_assert_uint_eq(event->resource_count, COUNT(arns));
    for (int i = 0; i < COUNT(arns); i++)
        expect_text(arns[i], "ARN", event->resources[i]->arn, arns[i]);
    ck_assert_uint_eq(event->problem_count, COUNT(paths));
    for (int i = 0; i < COUNT(paths); i++) {
        expect_text(paths[i], "path", event->problems[i]->path, paths[i]);
        expect_text(paths[i], "message", event->problems[i]->message,
                    "a list in a list; its elements are read as those of the list around it");
    }
}
END_TEST

START_TEST(gathers_other_members) {
    const ctrail_event *event =
        event_with("\"label\":\"note\",\"eventName\":\"e\",\"dropped\":true,\"new\":{\"a\":[1,{\"b\":null}]},"
                   "\"userAgent\":[1,2],\"unknown\":null,\"\":\"empty\",\"new\":7");
    static const char *const keys[] = {"label", "dropped", "new", "userAgent", "unknown", "", "new"};
    const ctrail_value *member = NULL;
    ck_assert_uint_eq(ctrail_value_count(event->other), 7);
    for (int i = 0; i < COUNT(keys); i++) {
        member = ctrail_value_next(event->other, member);
        ck_assert_str_eq(ctrail_value_key(member), keys[i]);
    }
    ck_assert_ptr_null(ctrail_value_next(event->other, member));
    ck_assert_str_eq(text_at(event->other, "label"), "note");
    ck_assert_str_eq(text_at(event->other, "userAgent[1]"), "2");
    ck_assert_str_eq(text_at(event->other, "new"), "7");
    ck_assert_ptr_null(ctrail_value_key(event->other));
    ck_assert_ptr_null(event_with("\"eventName\":\"e\"")->other);
}
END_TEST

/* A member that its struct has no place for, in each struct that is read by the names of its members. */
static const struct undocumented_case {
    const char *members;
    const char *object; /* the path of the object; "" : the record */
} undocumented[] = {
    {"%s", ""},
    {"\"userIdentity\":{\"type\":\"Root\",%s,\"arn\":\"a\"}", "userIdentity"},
    {"\"userIdentity\":{\"sessionContext\":{%s}}", "userIdentity.sessionContext"},
    {"\"userIdentity\":{\"sessionContext\":{\"sessionIssuer\":{%s}}}", "userIdentity.sessionContext.sessionIssuer"},
    {"\"userIdentity\":{\"sessionContext\":{\"attributes\":{%s}}}", "userIdentity.sessionContext.attributes"},
    {"\"userIdentity\":{\"invokedByDelegate\":{%s}}", "userIdentity.invokedByDelegate"},
    {"\"userIdentity\":{\"onBehalfOf\":{%s}}", "userIdentity.onBehalfOf"},
    {"\"userIdentity\":{\"inScopeOf\":{%s}}", "userIdentity.inScopeOf"},
    {"\"resources\":[{\"ARN\":\"a\"},{%s}]", "resources[1]"},
    {"\"tlsDetails\":{%s}", "tlsDetails"},
};

/* The member `other` of the struct at that path, found by the schemas alone, as a binding does. */
static const ctrail_value *other_at(const ctrail_event *event, const char *path) {
    const ctrail_schema *schema = ctrail_schema_find("event");
    const void *object = event;
    for (size_t length; *path; path += length + (path[length] != '\0')) {
        const ctrail_field *field = NULL;
        length = strcspn(path, ".[");
        for (size_t i = 0; (field = ctrail_schema_field(schema, i)); i++)
            if (strlen(field->name) == length && memcmp(field->name, path, length) == 0)
                break;
        ck_assert_msg(field && field->schema, "no struct at %s", path);
        const void *member = (const char *)object + field->offset;
        if (field->kind == CTRAIL_FIELD_LIST) {
            ck_assert_str_eq(path + length, "[1]");
            member = *(const void *const *const *)member + 1;
            length = strlen(path);
        }
        object = *(const void *const *)member;
        schema = field->schema;
    }
    for (size_t i = 0; ctrail_schema_field(schema, i); i++)
        if (strcmp(ctrail_schema_field(schema, i)->name, "other") == 0)
            return *(const ctrail_value *const *)(const void *)((const char *)object +
                                                                ctrail_schema_field(schema, i)->offset);
    ck_abort_msg("%s has no other", ctrail_schema_name(schema));
    return NULL;
}

START_TEST(keeps_undocumented_members_of_structs) {
    const struct undocumented_case *c = &undocumented[_i];
    struct text members = {NULL, 0, 0};
    text_print(&members, c->members, "\"new\":{\"a\":[1]},\"other\":\"one\"");
    const ctrail_event *event = event_with(members.bytes);
    for (int i = 0; i < COUNT(undocumented); i++) {
        const bool inside = strncmp(c->object, undocumented[i].object, strlen(undocumented[i].object)) == 0;
        if (!inside)
            continue;
        const ctrail_value *other = other_at(event, undocumented[i].object);
        ck_assert_msg(ctrail_value_count(other) == (i == _i ? 2 : 0), "%s: in %s", c->object, undocumented[i].object);
    }
    ck_assert_str_eq(text_at(other_at(event, c->object), "new.a[0]"), "1");
    ck_assert_str_eq(text_at(other_at(event, c->object), "other"), "one");
    ck_assert_uint_eq(event->problem_count, 0);
    text_free(&members);
}
END_TEST

START_TEST(keeps_unreadable_members_of_structs) {
    const ctrail_event *event = event_with("\"userIdentity\":{\"arn\":{\"a\":1},\"type\":\"Root\"}");
    ck_assert_uint_eq(ctrail_value_count(event->user_identity->other), 1);
    ck_assert_str_eq(text_at(event->user_identity->other, "arn.a"), "1");
    ck_assert_uint_eq(event->problem_count, 1);
}
END_TEST

/* ---- Insights events -------------------------------------------------------------------------- */

START_TEST(reads_insight_details) {
    const ctrail_event *event =
        event_with("\"insightDetails\":{\"state\":\"Start\",\"eventSource\":\"s\",\"eventName\":\"n\","
                   "\"errorCode\":\"e\",\"insightType\":\"t\",\"insightContext\":{\"a\":1}}");
    expect_text("insightDetails", "state", event->insight_state, "Start");
    expect_text("insightDetails", "eventSource", event->insight_event_source, "s");
    expect_text("insightDetails", "eventName", event->insight_event_name, "n");
    expect_text("insightDetails", "errorCode", event->insight_error_code, "e");
    expect_text("insightDetails", "insightType", event->insight_type, "t");
    ck_assert_str_eq(text_at(event->insight_context, "a"), "1");
    ck_assert_ptr_null(event->event_name.ptr);
    ck_assert_uint_eq(event->problem_count, 0);
}
END_TEST

/* What is at the top comes first; a text of another type is none. */
START_TEST(reads_insights_at_the_top) {
    const ctrail_event *event =
        event_with("\"insightDetails\":{\"state\":\"Start\",\"eventName\":[\"n\"],\"insightContext\":{\"a\":1}},"
                   "\"insightState\":\"End\",\"insightContext\":{\"a\":2}");
    expect_text("the top", "insightState", event->insight_state, "End");
    ck_assert_str_eq(text_at(event->insight_context, "a"), "2");
    ck_assert_ptr_null(event->insight_event_name.ptr);
    ck_assert_ptr_null(event_with("\"insightDetails\":null")->insight_state.ptr);
}
END_TEST

static const struct duplicate_case {
    const char *name, *members, *path;
    const char *event_name, *region;
} duplicates[] = {
    {"text", "\"eventName\":\"a\",\"eventName\":\"b\"", "eventName", "b", NULL},
    {"three", "\"eventName\":\"a\",\"awsRegion\":\"r\",\"eventName\":\"b\",\"eventName\":\"c\"", "eventName", "c", "r"},
    {"null behind a text", "\"eventName\":\"a\",\"eventName\":null", "eventName", NULL, NULL},
    {"text behind null", "\"eventName\":null,\"eventName\":\"b\"", "eventName", "b", NULL},
    {"spelled in two ways", "\"eventName\":\"a\",\"event\\u004eame\":\"b\"", "eventName", "b", NULL},
    {"in the identity", "\"userIdentity\":{\"arn\":\"a\",\"arn\":\"b\"}", "userIdentity.arn", NULL, NULL},
    {"the identity", "\"userIdentity\":{\"type\":\"Root\"},\"userIdentity\":{}", "userIdentity", NULL, NULL},
};

START_TEST(takes_the_last_of_duplicates) {
    const struct duplicate_case *c = &duplicates[_i];
    const ctrail_event *event = event_with(c->members);
    expect_text(c->name, "eventName", event->event_name, c->event_name);
    expect_text(c->name, "awsRegion", event->aws_region, c->region);
    ck_assert_msg(problem_at(event, c->path), "%s: not listed", c->name);
    ck_assert_msg(event->problem_count == 1, "%s: %zu problems", c->name, event->problem_count);
    ck_assert_msg(event->origin == CTRAIL_ORIGIN_UNKNOWN, "%s: the first identity counts", c->name);
}
END_TEST

/* ---- Many problems ---------------------------------------------------------------------------- */

static const ctrail_event *event_with_problems(int count, const char *element) {
    struct text members = {NULL, 0, 0};
    text_add(&members, BYTES("\"requestParameters\":{},\"resources\":["));
    for (int i = 0; i < count; i++)
        text_print(&members, "%s%s", i ? "," : "", element);
    text_add(&members, BYTES("]"));
    const ctrail_event *event = event_with(members.bytes);
    text_free(&members);
    return event;
}

START_TEST(lists_at_most_a_hundred_and_one_problems) {
    static const int counts[] = {0, 1, 99, 100, 101, 102, 1000, 100000};
    for (int i = 0; i < COUNT(counts); i++) {
        const ctrail_event *event = event_with_problems(counts[i], "7");
        size_t expected = (size_t)(counts[i] > 100 ? 101 : counts[i]);
        ck_assert_msg(event->problem_count == expected, "%zu of %d", event->problem_count, counts[i]);
        for (size_t n = 0; n < expected; n++)
            ck_assert(event->problems[n]->path.ptr && event->problems[n]->message.ptr);
        if (counts[i] >= 100)
            expect_text("the hundredth", "path", event->problems[99]->path, "resources[99]");
        if (counts[i] > 100)
            ck_assert_str_ne(event->problems[100]->message.ptr, event->problems[99]->message.ptr);
    }
}
END_TEST

/* Repaired texts are problems as others are: all are counted, whatever else is in the record. */
START_TEST(lists_repaired_texts) {
    struct text members = {NULL, 0, 0};
    text_add(&members, BYTES("\"requestParameters\":{\"first\":\""));
    text_repeat(&members, "\xFF", 300);
    text_add(&members, BYTES("\",\"second\":\"\\udc00\"}"));
    const ctrail_event *event = event_with(members.bytes);
    ck_assert_uint_eq(event->problem_count, 2);
    ck_assert_ptr_nonnull(problem_at(event, "requestParameters.first"));
    ck_assert_ptr_nonnull(problem_at(event, "requestParameters.second"));
    text_free(&members);
    members = (struct text){0};
    text_add(&members, BYTES("\"requestParameters\":{\"0\":0"));
    for (int i = 1; i <= 150; i++)
        text_print(&members, ",\"%d\":\"\xFF\"", i);
    text_add(&members, BYTES("}"));
    event = event_with(members.bytes);
    ck_assert_uint_eq(event->problem_count, 101);
    expect_text("the hundredth", "path", event->problems[99]->path, "requestParameters.100");
    text_free(&members);
}
END_TEST

/* `count` members of which name and value are as given, with the member's number in the place of '#'. */
static const ctrail_event *event_with_members(int count, const char *name, const char *value) {
    struct text members = {NULL, 0, 0};
    text_add(&members, BYTES("\"requestParameters\":{\"a\":0}"));
    for (int i = 0; i < count; i++) {
        const char *mark = strchr(name, '#');
        if (mark)
            text_print(&members, ",\"%.*s%d\":%s", (int)(mark - name), name, i, value);
        else
            text_print(&members, ",\"%s\":%s", name, value);
    }
    const ctrail_event *event = event_with(members.bytes);
    text_free(&members);
    return event;
}

/* However often it is met: what has one path and one message is one problem. */
START_TEST(counts_a_problem_once) {
    static const struct {
        int members;
        const char *name, *value;
        size_t problems;
    } cases[] = {
        {60, "\xFF#", "\"\xFF\"", 60},   {100, "\xFF#", "\"\xFF\"", 100},
        {101, "\xFF#", "\"\xFF\"", 101}, {500, "\xFF#", "\"\xFF\"", 101},
        {150, "readOnly", "[]", 2},      {150, "userIdentity", "{\"arn\":[],\"type\":1}", 3},
        {150, "tlsDetails", "[]", 2},
    };
    static const char more[] = "there are more problems in this record than these";
    for (int i = 0; i < COUNT(cases); i++) {
        const ctrail_event *event = event_with_members(cases[i].members, cases[i].name, cases[i].value);
        const ctrail_problem *last = event->problems[event->problem_count - 1];
        ck_assert_msg(event->problem_count == cases[i].problems, "%zu of %s", event->problem_count, cases[i].name);
        ck_assert_int_eq(is_text(last->message, more), cases[i].problems > 100);
    }
}
END_TEST

/* A million members of one name: listed once, and in no time. */
START_TEST(bears_endless_duplicates) {
    struct text members = {NULL, 0, 0};
    text_add(&members, BYTES("\"eventID\":\"0\""));
    text_repeat(&members, ",\"eventID\":1", 300000);
    const ctrail_event *event = event_with(members.bytes);
    expect_text("the last", "eventID", event->event_id, "1");
    ck_assert_ptr_nonnull(problem_at(event, "eventID"));
    ck_assert_uint_le(event->problem_count, 101);
    text_free(&members);
}
END_TEST

/* ---- Many fields in one call ------------------------------------------------------------------ */

START_TEST(gives_many_fields) {
    static const struct {
        const char *path, *text;
    } wanted[] = {
        {"eventName", "e"},
        {"userIdentity.arn", "a"},
        {"requestParameters.list[1].n", "1.50"},
        {"requestParameters[\"a.b\"]", "dotted"},
        {"requestParameters.flag", "true"},
        {"requestParameters.empty", ""},
        {"requestParameters.nothing", NULL},
        {"requestParameters.list", NULL},
        {"requestParameters", NULL},
        {"nowhere", NULL},
        {"unknown.x", "found"},
        {"", NULL},
        {"[", NULL},
        {NULL, NULL},
    };
    const char *paths[COUNT(wanted)];
    ctrail_str out[COUNT(wanted)];
    for (int i = 0; i < COUNT(wanted); i++)
        paths[i] = wanted[i].path;
    memset(out, 0xA5, sizeof out);
    const ctrail_event *event =
        event_with("\"eventName\":\"e\",\"userIdentity\":{\"arn\":\"a\"},\"unknown\":{\"x\":\"found\"},"
                   "\"requestParameters\":{\"list\":[0,{\"n\":1.50}],\"a.b\":\"dotted\",\"flag\":true,"
                   "\"empty\":\"\",\"nothing\":null}");
    ck_assert_int_eq(ctrail_event_fields(event, paths, (size_t)COUNT(wanted), out), CTRAIL_OK);
    for (int i = 0; i < COUNT(wanted); i++)
        expect_text(paths[i] ? paths[i] : "NULL", "the field", out[i], wanted[i].text);
}
END_TEST

/* ---- Nothing ---------------------------------------------------------------------------------- */

START_TEST(nothing) {
    const ctrail_event *event = event_with("\"eventName\":\"e\"");
    const char *path = "eventName";
    ctrail_str out;
    ctrail_event *copy = NULL;
    ck_assert_ptr_null(ctrail_event_record(NULL));
    ck_assert_int_eq(ctrail_event_fields(NULL, &path, 1, &out), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_fields(event, NULL, 1, &out), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_fields(event, &path, 1, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_fields(event, NULL, 0, NULL), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_dup(NULL, NULL, &copy), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_dup(event, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_to_json(NULL, 0, append_bytes, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_to_json(event, 0, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ctrail_event_free(NULL);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("event");
    TCase *identity = reading_case(suite, "identity");
    tcase_add_loop_test(identity, answers_for_the_identity, 0, COUNT(identities));
    tcase_add_test(identity, names_origins);
    tcase_add_test(identity, fills_the_identity);
    tcase_add_test(identity, fills_the_session);
    tcase_add_test(identity, bears_missing_parts_of_the_identity);
    TCase *members = reading_case(suite, "fields");
    tcase_add_loop_test(members, fills_each_field, 0, COUNT(fields));
    tcase_add_test(members, fills_resources_and_tls);
    tcase_add_test(members, reads_the_time);
    tcase_add_loop_test(members, reads_flags, 0, COUNT(flags));
    tcase_add_test(members, gives_many_fields);
    tcase_add_test(members, nothing);
    TCase *problems = reading_case(suite, "problems");
    tcase_add_loop_test(problems, lists_misfits, 0, COUNT(misfits));
    tcase_add_test(problems, reads_what_can_be_read);
    tcase_add_test(problems, reads_lists_in_lists);
    tcase_add_test(problems, gathers_other_members);
    tcase_add_loop_test(problems, keeps_undocumented_members_of_structs, 0, COUNT(undocumented));
    tcase_add_test(problems, keeps_unreadable_members_of_structs);
    tcase_add_test(problems, reads_insight_details);
    tcase_add_test(problems, reads_insights_at_the_top);
    tcase_add_loop_test(problems, takes_the_last_of_duplicates, 0, COUNT(duplicates));
    tcase_add_test(problems, lists_at_most_a_hundred_and_one_problems);
    tcase_add_test(problems, lists_repaired_texts);
    tcase_add_test(problems, counts_a_problem_once);
    tcase_add_test(problems, bears_endless_duplicates);
    return run_suite(suite);
}
