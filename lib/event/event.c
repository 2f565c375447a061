/* The event: which members of a record go where, and the answers that the library adds. */
#include "event/event.h"

#include <string.h>

#include "event/problems.h"

/* ---- Tables, in the order in which CloudTrail writes the fields ------------------------------- */

static const struct row session_issuer_rows[] = {
    TEXT(ctrail_session_issuer, type, "type"),
    TEXT(ctrail_session_issuer, principal_id, "principalId"),
    TEXT(ctrail_session_issuer, arn, "arn"),
    TEXT(ctrail_session_issuer, account_id, "accountId"),
    TEXT(ctrail_session_issuer, user_name, "userName"),
};
static const ctrail_schema session_issuer_schema = SCHEMA("sessionIssuer", ctrail_session_issuer, session_issuer_rows);

static const struct row session_attributes_rows[] = {
    TEXT(ctrail_session_attributes, creation_date, "creationDate"),
    TEXT(ctrail_session_attributes, mfa_authenticated, "mfaAuthenticated"),
};
static const ctrail_schema session_attributes_schema =
    SCHEMA("attributes", ctrail_session_attributes, session_attributes_rows);

static const struct row session_context_rows[] = {
    OBJECT(ctrail_session_context, session_issuer, "sessionIssuer", ctrail_session_issuer, session_issuer_schema),
    TREE(ctrail_session_context, web_id_federation_data, "webIdFederationData"),
    OBJECT(ctrail_session_context, attributes, "attributes", ctrail_session_attributes, session_attributes_schema),
    TEXT(ctrail_session_context, source_identity, "sourceIdentity"),
    TEXT(ctrail_session_context, ec2_role_delivery, "ec2RoleDelivery"),
    TEXT(ctrail_session_context, assumed_root, "assumedRoot"),
    TEXT(ctrail_session_context, sign_in_session_arn, "signInSessionArn"),
};
static const ctrail_schema session_context_schema =
    SCHEMA("sessionContext", ctrail_session_context, session_context_rows);

static const struct row invoked_by_delegate_rows[] = {
    TEXT(ctrail_invoked_by_delegate, account_id, "accountId"),
};
static const ctrail_schema invoked_by_delegate_schema =
    SCHEMA("invokedByDelegate", ctrail_invoked_by_delegate, invoked_by_delegate_rows);

static const struct row on_behalf_of_rows[] = {
    TEXT(ctrail_on_behalf_of, user_id, "userId"),
    TEXT(ctrail_on_behalf_of, identity_store_arn, "identityStoreArn"),
};
static const ctrail_schema on_behalf_of_schema = SCHEMA("onBehalfOf", ctrail_on_behalf_of, on_behalf_of_rows);

static const struct row in_scope_of_rows[] = {
    TEXT(ctrail_in_scope_of, source_arn, "sourceArn"),
    TEXT(ctrail_in_scope_of, source_account, "sourceAccount"),
    TEXT(ctrail_in_scope_of, issuer_type, "issuerType"),
    TEXT(ctrail_in_scope_of, credentials_issued_to, "credentialsIssuedTo"),
    TEXT(ctrail_in_scope_of, credentials_issued_to_version, "credentialsIssuedToVersion"),
};
static const ctrail_schema in_scope_of_schema = SCHEMA("inScopeOf", ctrail_in_scope_of, in_scope_of_rows);

static const struct row identity_rows[] = {
    TEXT(ctrail_identity, type, "type"),
    TEXT(ctrail_identity, principal_id, "principalId"),
    TEXT(ctrail_identity, arn, "arn"),
    TEXT(ctrail_identity, account_id, "accountId"),
    TEXT(ctrail_identity, access_key_id, "accessKeyId"),
    TEXT(ctrail_identity, user_name, "userName"),
    OBJECT(ctrail_identity, session_context, "sessionContext", ctrail_session_context, session_context_schema),
    TEXT(ctrail_identity, invoked_by, "invokedBy"),
    OBJECT(ctrail_identity, invoked_by_delegate, "invokedByDelegate", ctrail_invoked_by_delegate,
           invoked_by_delegate_schema),
    TEXT(ctrail_identity, identity_provider, "identityProvider"),
    TEXT(ctrail_identity, credential_id, "credentialId"),
    OBJECT(ctrail_identity, on_behalf_of, "onBehalfOf", ctrail_on_behalf_of, on_behalf_of_schema),
    OBJECT(ctrail_identity, in_scope_of, "inScopeOf", ctrail_in_scope_of, in_scope_of_schema),
};
static const ctrail_schema identity_schema = SCHEMA("userIdentity", ctrail_identity, identity_rows);

static const struct row resource_rows[] = {
    TEXT(ctrail_resource, arn, "ARN"),
    TEXT(ctrail_resource, arn_prefix, "ARNPrefix"),
    TEXT(ctrail_resource, account_id, "accountId"),
    TEXT(ctrail_resource, type, "type"),
};
static const ctrail_schema resource_schema = SCHEMA("resources", ctrail_resource, resource_rows);

static const struct row tls_details_rows[] = {
    TEXT(ctrail_tls_details, tls_version, "tlsVersion"),
    TEXT(ctrail_tls_details, cipher_suite, "cipherSuite"),
    TEXT(ctrail_tls_details, client_provided_host_header, "clientProvidedHostHeader"),
    TEXT(ctrail_tls_details, key_exchange, "keyExchange"),
};
static const ctrail_schema tls_details_schema = SCHEMA("tlsDetails", ctrail_tls_details, tls_details_rows);

static const struct row problem_rows[] = {
    TEXT_FROM(ctrail_problem, path, "path", NULL),
    TEXT_FROM(ctrail_problem, message, "message", NULL),
};
static const ctrail_schema problem_schema = SCHEMA("problems", ctrail_problem, problem_rows);

static const char *const origin_names[] = {
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
    NULL,
};

static const struct row event_rows[] = {
    TEXT(ctrail_event, event_version, "eventVersion"),
    OBJECT(ctrail_event, user_identity, "userIdentity", ctrail_identity, identity_schema),
    TEXT(ctrail_event, event_time, "eventTime"),
    TEXT(ctrail_event, event_source, "eventSource"),
    TEXT(ctrail_event, event_name, "eventName"),
    TEXT(ctrail_event, aws_region, "awsRegion"),
    TEXT(ctrail_event, source_ip_address, "sourceIPAddress"),
    TEXT(ctrail_event, user_agent, "userAgent"),
    TEXT(ctrail_event, error_code, "errorCode"),
    TEXT(ctrail_event, error_message, "errorMessage"),
    TREE(ctrail_event, request_parameters, "requestParameters"),
    TREE(ctrail_event, response_elements, "responseElements"),
    TREE(ctrail_event, additional_event_data, "additionalEventData"),
    TEXT(ctrail_event, request_id, "requestID"),
    TEXT(ctrail_event, event_id, "eventID"),
    FLAG(ctrail_event, read_only, "readOnly"),
    LIST(ctrail_event, resources, resource_count, "resources", ctrail_resource, resource_schema),
    TEXT(ctrail_event, event_type, "eventType"),
    TEXT(ctrail_event, api_version, "apiVersion"),
    FLAG(ctrail_event, management_event, "managementEvent"),
    TEXT(ctrail_event, recipient_account_id, "recipientAccountId"),
    TEXT(ctrail_event, shared_event_id, "sharedEventID"),
    TEXT(ctrail_event, vpc_endpoint_id, "vpcEndpointId"),
    TEXT(ctrail_event, vpc_endpoint_account_id, "vpcEndpointAccountId"),
    TREE(ctrail_event, service_event_details, "serviceEventDetails"),
    TEXT(ctrail_event, event_category, "eventCategory"),
    TREE(ctrail_event, insight_details, "insightDetails"),
    TREE(ctrail_event, event_context, "eventContext"),
    TREE(ctrail_event, addendum, "addendum"),
    OBJECT(ctrail_event, tls_details, "tlsDetails", ctrail_tls_details, tls_details_schema),
    TEXT(ctrail_event, session_credential_from_console, "sessionCredentialFromConsole"),
    TREE(ctrail_event, edge_device_details, "edgeDeviceDetails"),
    TEXT(ctrail_event, annotation, "annotation"),
    FLAG(ctrail_event, omitted, "omitted"),
    TEXT(ctrail_event, account_id, "accountId"),
    TEXT(ctrail_event, aggregated_event_id, "eventId"),
    TREE(ctrail_event, time_window, "timeWindow"),
    TREE(ctrail_event, summary, "summary"),
    TEXT(ctrail_event, insight_source, "insightSource"),
    TEXT(ctrail_event, insight_state, "insightState"),
    TEXT(ctrail_event, insight_event_source, "insightEventSource"),
    TEXT(ctrail_event, insight_event_name, "insightEventName"),
    TEXT(ctrail_event, insight_error_code, "insightErrorCode"),
    TEXT(ctrail_event, insight_type, "insightType"),
    TREE(ctrail_event, insight_context, "insightContext"),
    VALUE_FROM(ctrail_event, other, "other", NULL),
    INTEGER_FROM(ctrail_event, event_time_ns, "eventTimeNs", NULL),
    NAME(ctrail_event, origin, "origin", origin_names),
    FLAG_FROM(ctrail_event, temporary_credentials, "temporaryCredentials", NULL),
    FLAG_FROM(ctrail_event, by_aws_service, "byAwsService", NULL),
    TEXT_FROM(ctrail_event, user_name, "userName", NULL),
    LIST_FROM(ctrail_event, problems, problem_count, "problems", NULL, ctrail_problem, problem_schema),
};
const ctrail_schema ctrail_event_schema = SCHEMA("event", ctrail_event, event_rows);

/* "accountId" is left out: elements of a record's resources begin with it too. */
bool ctrail_event_has_field(const char *name, size_t length) {
    if (length == 9 && memcmp(name, "accountId", 9) == 0)
        return false;
    for (size_t i = 0; i < ctrail_event_schema.count; i++)
        if (event_rows[i].source && event_rows[i].name_length == length &&
            memcmp(event_rows[i].field.name, name, length) == 0)
            return true;
    return false;
}

/* ---- Whose credentials ------------------------------------------------------------------------ */

/* Where Event history takes the user name from. */
enum shown_name { NO_NAME, USER_NAME, ROOT_NAME, SESSION_NAME, ON_BEHALF_OF };

static const struct identity_type {
    const char *type;
    ctrail_origin origin;
    bool temporary; /* without a key to tell by */
    enum shown_name name;
} identity_types[] = {
    {"Root", CTRAIL_ORIGIN_ROOT, false, ROOT_NAME},
    {"IAMUser", CTRAIL_ORIGIN_IAM_USER, false, USER_NAME},
    {"AssumedRole", CTRAIL_ORIGIN_ASSUMED_ROLE, true, SESSION_NAME},
    {"Role", CTRAIL_ORIGIN_ROLE, false, NO_NAME},
    {"FederatedUser", CTRAIL_ORIGIN_FEDERATED_USER, true, SESSION_NAME},
    {"Directory", CTRAIL_ORIGIN_DIRECTORY, false, NO_NAME},
    {"AWSAccount", CTRAIL_ORIGIN_AWS_ACCOUNT, false, NO_NAME},
    {"AWSService", CTRAIL_ORIGIN_AWS_SERVICE, false, NO_NAME},
    {"IdentityCenterUser", CTRAIL_ORIGIN_IDENTITY_CENTER_USER, true, ON_BEHALF_OF},
    {"SAMLUser", CTRAIL_ORIGIN_SAML_USER, true, USER_NAME},
    {"WebIdentityUser", CTRAIL_ORIGIN_WEB_IDENTITY_USER, true, USER_NAME},
};

static const struct identity_type unknown_type = {"", CTRAIL_ORIGIN_UNKNOWN, false, NO_NAME};
static const struct identity_type invoked_by_service = {"", CTRAIL_ORIGIN_AWS_SERVICE, false, NO_NAME};

static const struct identity_type *type_of(const ctrail_identity *identity) {
    for (size_t i = 0; i < sizeof identity_types / sizeof *identity_types; i++)
        if (ctrail_str_is(identity->type, identity_types[i].type))
            return &identity_types[i];
    return !identity->type.ptr && identity->invoked_by.len ? &invoked_by_service : &unknown_type;
}

static ctrail_bool temporary(const ctrail_identity *identity, const struct identity_type *type) {
    if (ctrail_str_starts_with(identity->access_key_id, "ASIA"))
        return 1;
    if (ctrail_str_starts_with(identity->access_key_id, "AKIA"))
        return 0;
    const ctrail_session_context *context = identity->session_context;
    const ctrail_session_attributes *attributes = context ? context->attributes : NULL;
    bool session = attributes && (attributes->creation_date.ptr || attributes->mfa_authenticated.ptr);
    return type->temporary || session ? 1 : CTRAIL_UNKNOWN;
}

/* "autoscaling.amazonaws.com", also with a partition's own ending, or "AWS Internal". */
static bool names_service(ctrail_str invoked_by) {
    static const char *const marks[] = {".amazonaws.com", "AWS Internal"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ctrail_str_contains(invoked_by, marks[i]))
            return true;
    return false;
}

/* The session's name: what stands behind the colon of "AROAEXAMPLE:session". */
static ctrail_str session_name(ctrail_str principal_id) {
    const char *colon = principal_id.len ? memchr(principal_id.ptr, ':', principal_id.len) : NULL;
    if (!colon)
        return (ctrail_str){NULL, 0};
    return (ctrail_str){colon + 1, principal_id.len - (size_t)(colon + 1 - principal_id.ptr)};
}

static ctrail_str shown_name(const ctrail_identity *identity, enum shown_name from) {
    switch (from) {
    case USER_NAME:
        return identity->user_name;
    case ROOT_NAME:
        return (ctrail_str){"root", 4};
    case SESSION_NAME:
        return session_name(identity->principal_id);
    case ON_BEHALF_OF:
        return identity->on_behalf_of ? identity->on_behalf_of->user_id : (ctrail_str){NULL, 0};
    default:
        return (ctrail_str){NULL, 0};
    }
}

static void answer_identity(ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    event->by_aws_service = 0;
    if (!identity)
        return;
    const struct identity_type *type = type_of(identity);
    event->origin = type->origin;
    event->temporary_credentials = temporary(identity, type);
    event->by_aws_service = type->origin == CTRAIL_ORIGIN_AWS_SERVICE || names_service(identity->invoked_by);
    event->user_name = shown_name(identity, type->name);
}

const char *ctrail_origin_name(ctrail_origin origin) {
    bool known = origin >= 0 && origin <= CTRAIL_ORIGIN_WEB_IDENTITY_USER;
    return origin_names[known ? origin : CTRAIL_ORIGIN_UNKNOWN];
}

/* ---- Filling ---------------------------------------------------------------------------------- */

static ctrail_rc answer_time(struct record *record) {
    ctrail_event *event = &record->event;
    if (!event->event_time.ptr ||
        ctrail_time_parse(event->event_time.ptr, event->event_time.len, &event->event_time_ns) == CTRAIL_OK)
        return CTRAIL_OK;
    return ctrail_record_problem(record, ctrail_value_get(record->tree.root, "eventTime", 9),
                                 "not a time as RFC 3339 writes it, or not within the years 1678 to 2261");
}

/* The members that no row took, as an object of their own: their nodes are copied, their texts are not. */
static ctrail_rc gather_other(struct record *record, const struct left_over *left) {
    size_t nodes = 2, members = 0;
    for (const struct left_over *entry = left; entry; entry = entry->next, members++)
        nodes += 1 + entry->member->span;
    if (!members)
        return CTRAIL_OK;
    ctrail_value *other = ctrail_arena_alloc(&record->arena, nodes * sizeof *other);
    if (!other)
        return ctrail_arena_error(&record->arena);
    ctrail_value *end = other + nodes;
    for (const struct left_over *entry = left; entry; entry = entry->next) {
        end -= 1 + entry->member->span;
        memcpy(end, entry->member - 1, (1 + (size_t)entry->member->span) * sizeof *end);
    }
    other[0] = (ctrail_value){.span = 1, .kind = CTRAIL_KIND_ABSENT};
    other[1] = (ctrail_value){.length = (uint32_t)members,
                              .span = (uint32_t)(nodes - 1) & VALUE_SPAN_MAX,
                              .kind = CTRAIL_KIND_OBJECT};
    record->event.other = other + 1;
    return CTRAIL_OK;
}

void ctrail_event_template_init(struct event_template *template, struct record *record) {
    ctrail_table_clear(&ctrail_event_schema, &template->blank);
    template->blank.impl = (ctrail_event_impl *)(void *)record;
    ctrail_table_index(&template->rows, &ctrail_event_schema);
}

ctrail_rc ctrail_event_fill(struct record *record, const struct event_template *template) {
    struct left_over *left;
    record->event = template->blank;
    record->event.problems = record->problems;
    ctrail_rc rc = ctrail_table_read(record, &template->rows, record->tree.root, &record->event, &left);
    if (rc == CTRAIL_OK)
        rc = answer_time(record);
    if (rc == CTRAIL_OK)
        rc = gather_other(record, left);
    answer_identity(&record->event);
    return rc;
}

/* ---- The public functions over any event ------------------------------------------------------ */

const ctrail_value *ctrail_event_record(const ctrail_event *event) {
    return event ? record_of(event)->tree.root : NULL;
}

ctrail_rc ctrail_event_fields(const ctrail_event *event, const char *const *paths, size_t count, ctrail_str *out) {
    if (!event || (count && (!paths || !out)))
        return CTRAIL_ERR_ARGUMENT;
    for (size_t i = 0; i < count; i++) {
        const ctrail_value *value = ctrail_value_find(record_of(event)->tree.root, paths[i]);
        out[i].ptr = value_is_set(value) ? ctrail_value_text(value, &out[i].len) : NULL;
        if (!out[i].ptr)
            out[i].len = 0;
    }
    return CTRAIL_OK;
}
