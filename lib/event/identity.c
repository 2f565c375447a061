/* Who made a request: the tables of userIdentity, and what the library concludes from it. */
#include "event/identity.h"

#include <string.h>

#include "event/spelling.h"

/* ---- Tables, in the order in which CloudTrail writes the fields ------------------------------- */

static const struct row session_issuer_rows[] = {
    TEXT(ctrail_session_issuer, type, "type"),
    TEXT(ctrail_session_issuer, principal_id, "principalId"),
    TEXT(ctrail_session_issuer, arn, "arn"),
    TEXT(ctrail_session_issuer, account_id, "accountId"),
    TEXT(ctrail_session_issuer, user_name, "userName"),
    OTHER(ctrail_session_issuer),
};
static const ctrail_schema session_issuer_schema = SCHEMA("sessionIssuer", ctrail_session_issuer, session_issuer_rows);

static const struct row session_attributes_rows[] = {
    TEXT(ctrail_session_attributes, creation_date, "creationDate"),
    SPELLED_FLAG(ctrail_session_attributes, mfa_authenticated, "mfaAuthenticated"),
    OTHER(ctrail_session_attributes),
};
static const ctrail_schema session_attributes_schema =
    SCHEMA("attributes", ctrail_session_attributes, session_attributes_rows);

static const struct row session_context_rows[] = {
    OBJECT(ctrail_session_context, session_issuer, "sessionIssuer", ctrail_session_issuer, session_issuer_schema),
    TREE(ctrail_session_context, web_id_federation_data, "webIdFederationData"),
    OBJECT(ctrail_session_context, attributes, "attributes", ctrail_session_attributes, session_attributes_schema),
    TEXT(ctrail_session_context, source_identity, "sourceIdentity"),
    TEXT(ctrail_session_context, ec2_role_delivery, "ec2RoleDelivery"),
    TEXT(ctrail_session_context, ec2_issued_in_vpc, "ec2IssuedInVpc"),
    SPELLED_FLAG(ctrail_session_context, assumed_root, "assumedRoot"),
    TEXT(ctrail_session_context, sign_in_session_arn, "signInSessionArn"),
    OTHER(ctrail_session_context),
};
static const ctrail_schema session_context_schema =
    SCHEMA("sessionContext", ctrail_session_context, session_context_rows);

static const struct row invoked_by_delegate_rows[] = {
    TEXT(ctrail_invoked_by_delegate, account_id, "accountId"),
    OTHER(ctrail_invoked_by_delegate),
};
static const ctrail_schema invoked_by_delegate_schema =
    SCHEMA("invokedByDelegate", ctrail_invoked_by_delegate, invoked_by_delegate_rows);

static const struct row on_behalf_of_rows[] = {
    TEXT(ctrail_on_behalf_of, user_id, "userId"),
    TEXT(ctrail_on_behalf_of, identity_store_arn, "identityStoreArn"),
    OTHER(ctrail_on_behalf_of),
};
static const ctrail_schema on_behalf_of_schema = SCHEMA("onBehalfOf", ctrail_on_behalf_of, on_behalf_of_rows);

static const struct row in_scope_of_rows[] = {
    TEXT(ctrail_in_scope_of, source_arn, "sourceArn"),
    TEXT(ctrail_in_scope_of, source_account, "sourceAccount"),
    TEXT(ctrail_in_scope_of, issuer_type, "issuerType"),
    TEXT(ctrail_in_scope_of, credentials_issued_to, "credentialsIssuedTo"),
    TEXT(ctrail_in_scope_of, credentials_issued_to_version, "credentialsIssuedToVersion"),
    OTHER(ctrail_in_scope_of),
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
    OTHER(ctrail_identity),
};
const ctrail_schema ctrail_identity_schema = SCHEMA("userIdentity", ctrail_identity, identity_rows);

/* ---- Whose credentials ------------------------------------------------------------------------ */

const char *const ctrail_origin_names[ORIGIN_NAMES] = {
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

/* The places where the name of who made a request stands. */
enum name_place {
    NO_NAME,       /* ends a list of places */
    USER_NAME,     /* userName */
    ROOT_NAME,     /* "root", whatever the record says */
    PRINCIPAL,     /* principalId, after the colon of "AROAEXAMPLE:session" */
    ROLE_SESSION,  /* the same, of a role only: other principals may have colons of their own */
    ARN_NAME,      /* arn: of "assumed-role/role/session", "federated-user/name" or "user/path/name" the last part */
    SIGN_IN,       /* additionalEventData.UserName of a sign-in */
    ON_BEHALF_OF,  /* onBehalfOf.userId */
    PLACES_MAX = 5 /* in a list */
};

static const struct identity_type {
    const char *type;
    ctrail_origin origin;
    bool temporary;                     /* whether credentials of this type are, if there is no access key to tell */
    enum name_place places[PLACES_MAX]; /* the first that holds a name gives it: that which Event history shows */
} identity_types[] = {
    {"Root", CTRAIL_ORIGIN_ROOT, false, {ROOT_NAME}},
    {"IAMUser", CTRAIL_ORIGIN_IAM_USER, false, {USER_NAME, ARN_NAME}},
    {"AssumedRole", CTRAIL_ORIGIN_ASSUMED_ROLE, true, {PRINCIPAL, ARN_NAME}},
    {"Role", CTRAIL_ORIGIN_ROLE, false, {ROLE_SESSION, ARN_NAME}},
    {"FederatedUser", CTRAIL_ORIGIN_FEDERATED_USER, true, {PRINCIPAL, ARN_NAME, USER_NAME}},
    {"Directory", CTRAIL_ORIGIN_DIRECTORY, false, {USER_NAME, SIGN_IN, ARN_NAME}},
    {"AWSAccount", CTRAIL_ORIGIN_AWS_ACCOUNT, false, {ROLE_SESSION, ARN_NAME}},
    {"AWSService", CTRAIL_ORIGIN_AWS_SERVICE, false, {NO_NAME}},
    {"IdentityCenterUser", CTRAIL_ORIGIN_IDENTITY_CENTER_USER, true, {USER_NAME, SIGN_IN, ON_BEHALF_OF}},
    {"SAMLUser", CTRAIL_ORIGIN_SAML_USER, true, {USER_NAME, PRINCIPAL, ARN_NAME}},
    {"WebIdentityUser", CTRAIL_ORIGIN_WEB_IDENTITY_USER, true, {USER_NAME, ARN_NAME}},
};

static const struct identity_type unknown_type = {"",
                                                  CTRAIL_ORIGIN_UNKNOWN,
                                                  false,
                                                  {USER_NAME, SIGN_IN, ROLE_SESSION, ARN_NAME, ON_BEHALF_OF}};
static const struct identity_type invoked_by_service = {"", CTRAIL_ORIGIN_AWS_SERVICE, false, {NO_NAME}};

/* Whether the request came through AWS's console, which a person uses: "signin.amazonaws.com". */
static bool names_console(ctrail_str invoked_by) {
    return ctrail_str_starts_with(invoked_by, "signin.") || ctrail_str_starts_with(invoked_by, "console.");
}

static const struct identity_type *type_of(const ctrail_identity *identity) {
    for (size_t i = 0; i < sizeof identity_types / sizeof *identity_types; i++)
        if (ctrail_str_equal(identity->type, identity_types[i].type))
            return &identity_types[i];
    bool service = !identity->type.len && identity->invoked_by.len && !names_console(identity->invoked_by);
    return service ? &invoked_by_service : &unknown_type;
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

/* Whether it is "autoscaling.amazonaws.com", with the suffix of any partition, or "AWS Internal". */
static bool names_service(ctrail_str invoked_by) {
    static const char *const marks[] = {".amazonaws.com", "AWS Internal"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (ctrail_str_contains(invoked_by, marks[i]))
            return true;
    return false;
}

/* ---- Its name --------------------------------------------------------------------------------- */

static ctrail_str after_first(ctrail_str str, char mark) {
    const char *found = str.len ? memchr(str.ptr, mark, str.len) : NULL;
    if (!found)
        return (ctrail_str){NULL, 0};
    return (ctrail_str){found + 1, str.len - (size_t)(found + 1 - str.ptr)};
}

/* What follows the last slash of an ARN of a session or of a user. Names have no slash, but paths before them do. */
static ctrail_str arn_name(ctrail_str arn) {
    static const char *const kinds[] = {":assumed-role/", ":federated-user/", ":user/"};
    size_t kind = 0, start = arn.len;
    while (kind < sizeof kinds / sizeof *kinds && !ctrail_str_contains(arn, kinds[kind]))
        kind++;
    if (kind == sizeof kinds / sizeof *kinds)
        return (ctrail_str){NULL, 0};
    while (arn.ptr[start - 1] != '/')
        start--;
    bool is_role = kind == 0 && !after_first(after_first(arn, '/'), '/').ptr; /* without a session */
    return is_role ? (ctrail_str){NULL, 0} : (ctrail_str){arn.ptr + start, arn.len - start};
}

/* IAM Identity Center's sign-in tells the name that was entered; a service of another name may mean anybody by it. */
static ctrail_str sign_in_name(const ctrail_event *event) {
    const ctrail_value *name = ctrail_spelling_find(record_of(event), event->additional_event_data, "UserName");
    bool is_name =
        value_is(name, CTRAIL_KIND_STRING) && ctrail_str_starts_with(ctrail_str_trim(event->event_source), "signin.");
    return is_name ? value_str(name) : (ctrail_str){NULL, 0};
}

static ctrail_str name_at(const ctrail_event *event, enum name_place place) {
    const ctrail_identity *identity = event->user_identity;
    switch (place) {
    case USER_NAME:
        return identity->user_name;
    case ROOT_NAME:
        return (ctrail_str){"root", 4};
    case PRINCIPAL:
        return after_first(identity->principal_id, ':');
    case ROLE_SESSION:
        return ctrail_str_starts_with(identity->principal_id, "AROA") ? after_first(identity->principal_id, ':')
                                                                      : (ctrail_str){NULL, 0};
    case ARN_NAME:
        return arn_name(identity->arn);
    case SIGN_IN:
        return sign_in_name(event);
    case ON_BEHALF_OF:
        return identity->on_behalf_of ? identity->on_behalf_of->user_id : (ctrail_str){NULL, 0};
    default:
        return (ctrail_str){NULL, 0};
    }
}

static ctrail_str shown_name(const ctrail_event *event, const struct identity_type *type) {
    for (size_t i = 0; i < PLACES_MAX && type->places[i] != NO_NAME; i++) {
        ctrail_str name = name_at(event, type->places[i]);
        if (name.len)
            return name;
    }
    return (ctrail_str){NULL, 0};
}

static bool is_by_service(const ctrail_identity *identity, const struct identity_type *type) {
    return type->origin == CTRAIL_ORIGIN_AWS_SERVICE ||
           (names_service(identity->invoked_by) && !names_console(identity->invoked_by));
}

void ctrail_identity_answer(ctrail_event *event, unsigned concludes) {
    const ctrail_identity *identity = event->user_identity;
    if (concludes & CONCLUDES_BY_AWS_SERVICE)
        event->by_aws_service = 0;
    if (!identity)
        return;
    const struct identity_type *type = type_of(identity);
    if (concludes & CONCLUDES_ORIGIN)
        event->origin = type->origin;
    if (concludes & CONCLUDES_TEMPORARY_CREDENTIALS)
        event->temporary_credentials = temporary(identity, type);
    if (concludes & CONCLUDES_BY_AWS_SERVICE)
        event->by_aws_service = is_by_service(identity, type);
    if (concludes & CONCLUDES_USER_NAME)
        event->user_name = shown_name(event, type);
}

const char *ctrail_origin_name(ctrail_origin origin) {
    bool known = origin >= 0 && origin <= CTRAIL_ORIGIN_WEB_IDENTITY_USER;
    return ctrail_origin_names[known ? origin : CTRAIL_ORIGIN_UNKNOWN];
}
