/* AWS Sign-In and Identity Center: who signed in, how, and with what outcome; and whose credentials came of it. */
#include "cloudtrail/signin.h"

#include "services/service.h"

#define SAID_TEXT(member, json_name, name) TEXT_FROM(ctrail_signin, member, json_name, "additionalEventData." name)

static const struct row rows[] = {
    TEXT_FROM(ctrail_signin, outcome, "outcome", COMPUTED),
    FLAG_FROM(ctrail_signin, mfa_used, "mfaUsed", COMPUTED),
    SAID_TEXT(mfa_type, "mfaType", "MfaType"),
    SAID_TEXT(mfa_identifier, "mfaIdentifier", "MFAIdentifier"),
    SAID_TEXT(credential_type, "credentialType", "CredentialType"),
    FLAG_FROM(ctrail_signin, mobile_version, "mobileVersion", COMPUTED),
    SAID_TEXT(login_to, "loginTo", "LoginTo"),
    SAID_TEXT(redirect_to, "redirectTo", "RedirectTo"),
    SAID_TEXT(switch_from, "switchFrom", "SwitchFrom"),
    SAID_TEXT(saml_provider_arn, "samlProviderArn", "SamlProviderArn"),
    SAID_TEXT(user_name, "userName", "UserName"),
    SAID_TEXT(auth_workflow_id, "authWorkflowId", "AuthWorkflowID"),
    ACCOUNT_FROM(ctrail_signin, account_id, "accountId", "serviceEventDetails.account_id"),
    TEXT_FROM(ctrail_signin, role_name, "roleName", "serviceEventDetails.role_name"),
    SAID_TEXT(user_id, "userId", "identitystore:UserId"),
    SAID_TEXT(identity_store_arn, "identityStoreArn", "identitystore:IdentityStoreArn"),
    SAID_TEXT(credential_id, "credentialId", "identitycenter:CredentialId"),
    TEXT_FROM(ctrail_signin, client_id, "clientId", "requestParameters.clientId"),
    TEXT_FROM(ctrail_signin, grant_type, "grantType", "requestParameters.grantType"),
    INTEGER_FROM(ctrail_signin, expires_in, "expiresIn", "responseElements.expiresIn"),
};
static const ctrail_schema schema = SCHEMA("signIn", ctrail_signin, rows);

/* The member that is called as the event is. */
static ctrail_str outcome_in(const ctrail_value *details, ctrail_str name) {
    const ctrail_value *outcome = ctrail_value_get_n(details, name.ptr, name.len);
    return value_is(outcome, CTRAIL_KIND_STRING) ? value_str(outcome) : (ctrail_str){NULL, 0};
}

static ctrail_str find_outcome(const ctrail_event *event) {
    const ctrail_str name = ctrail_str_trim(event->event_name);
    const ctrail_str outcome = outcome_in(event->response_elements, name);
    return outcome.ptr ? outcome : outcome_in(event->service_event_details, name);
}

/* "Yes" and "No", which are no flags elsewhere. */
static ctrail_bool answer_at(const ctrail_event *event, const char *name) {
    const ctrail_value *answer = ctrail_value_get(event->additional_event_data, name);
    if (ctrail_value_spells(answer, "yes"))
        return 1;
    return ctrail_value_spells(answer, "no") ? 0 : ctrail_value_flag(answer);
}

static ctrail_rc decode(struct record *record, const void **out) {
    ctrail_signin *signin = ctrail_schema_new(&record->arena, &schema);
    if (!signin)
        return ctrail_arena_error(&record->arena);
    *out = signin;
    signin->outcome = find_outcome(&record->event);
    signin->mfa_used = answer_at(&record->event, "MFAUsed");
    signin->mobile_version = answer_at(&record->event, "MobileVersion");
    return ctrail_table_decode(record, &schema, record->tree.root, signin);
}

static const char needs[] =
    "eventSource|eventName|requestParameters|responseElements|serviceEventDetails|additionalEventData";

const struct service ctrail_service_signin = {{EVENT_SOURCE("signin.amazonaws.com"), EVENT_SOURCE("sso.amazonaws.com"),
                                               EVENT_SOURCE("sso-oauth.amazonaws.com")},
                                              &schema,
                                              decode,
                                              NULL,
                                              needs};

ctrail_rc ctrail_signin_decode(const ctrail_event *event, const ctrail_signin **out) {
    const void *decoded;
    ctrail_rc rc = ctrail_service_decode(&ctrail_service_signin, event, &decoded);
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = decoded;
    return rc;
}
