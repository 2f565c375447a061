/* The credential that an event issues, changes or revokes. */
#include "cloudtrail/iam.h"
#include "cloudtrail/signin.h"
#include "cloudtrail/ssm.h"
#include "cloudtrail/sts.h"
#include "reader/conclusion.h"
#include "services/list.h"

#define COMPUTED_TEXT(member, name) TEXT_FROM(ctrail_credential, member, name, COMPUTED)

static const struct row rows[] = {
    COMPUTED_TEXT(change, "change"),
    COMPUTED_TEXT(kind, "kind"),
    COMPUTED_TEXT(id, "id"),
    COMPUTED_TEXT(role, "role"),
    COMPUTED_TEXT(account_id, "accountId"),
    COMPUTED_TEXT(session_name, "sessionName"),
    COMPUTED_TEXT(principal_arn, "principalArn"),
    COMPUTED_TEXT(user_name, "userName"),
    COMPUTED_TEXT(service_name, "serviceName"),
    COMPUTED_TEXT(provider, "provider"),
    COMPUTED_TEXT(subject, "subject"),
    TIME_FROM(ctrail_credential, expires_ns, "expires", COMPUTED),
    INTEGER_FROM(ctrail_credential, duration_seconds, "durationSeconds", COMPUTED),
    FLAG_FROM(ctrail_credential, mfa_used, "mfaUsed", COMPUTED),
    COMPUTED_TEXT(mfa_device, "mfaDevice"),
    COMPUTED_TEXT(source_identity, "sourceIdentity"),
    COMPUTED_TEXT(status, "status"),
    CALL_ROWS(ctrail_credential),
};
const ctrail_schema ctrail_credential_schema = SCHEMA("credential", ctrail_credential, rows);

/* ---- Which calls ------------------------------------------------------------------------------ */

#define ISSUED(service, event, kind)                                                                                   \
    {                                                                                                                  \
        SERVICE_##service, event, {"issued", 6}, {                                                                     \
            kind, sizeof(kind) - 1                                                                                     \
        }                                                                                                              \
    }
#define CHANGED(service, event, kind)                                                                                  \
    {                                                                                                                  \
        SERVICE_##service, event, {"changed", 7}, {                                                                    \
            kind, sizeof(kind) - 1                                                                                     \
        }                                                                                                              \
    }
#define REVOKED(service, event, kind)                                                                                  \
    {                                                                                                                  \
        SERVICE_##service, event, {"revoked", 7}, {                                                                    \
            kind, sizeof(kind) - 1                                                                                     \
        }                                                                                                              \
    }

static const struct credential_call {
    int service; /* SERVICE_… */
    const char *event;
    ctrail_str change, kind;
} calls[] = {
    ISSUED(sts, "AssumeRole", "temporary"),
    ISSUED(sts, "AssumeRoleWithSAML", "temporary"),
    ISSUED(sts, "AssumeRoleWithWebIdentity", "temporary"),
    ISSUED(sts, "AssumeRoot", "temporary"),
    ISSUED(sts, "GetSessionToken", "temporary"),
    ISSUED(sts, "GetFederationToken", "temporary"),
    ISSUED(sts, "GetDelegatedAccessToken", "temporary"),
    ISSUED(sts, "GetScopedCredentials", "temporary"),
    ISSUED(sts, "GetWebIdentityToken", "token"),
    ISSUED(ssm, "GetAccessToken", "temporary"),
    ISSUED(signin, "GetRoleCredentials", "temporary"),
    ISSUED(signin, "CreateToken", "token"),
    ISSUED(signin, "CreateTokenWithIAM", "token"),
    ISSUED(signin, "GetSigninToken", "token"),
    ISSUED(signin, "ConsoleLogin", "sign-in"),
    ISSUED(signin, "UserAuthentication", "sign-in"),
    ISSUED(signin, "Authenticate", "sign-in"),
    ISSUED(signin, "Federate", "sign-in"),
    ISSUED(signin, "SwitchRole", "sign-in"),
    CHANGED(signin, "RenewRole", "sign-in"),
    REVOKED(signin, "ExitRole", "sign-in"),
    REVOKED(signin, "Logout", "sign-in"),
    CHANGED(signin, "PasswordUpdated", "password"),
    ISSUED(iam, "CreateAccessKey", "access-key"),
    CHANGED(iam, "UpdateAccessKey", "access-key"),
    REVOKED(iam, "DeleteAccessKey", "access-key"),
    ISSUED(iam, "CreateLoginProfile", "password"),
    CHANGED(iam, "UpdateLoginProfile", "password"),
    CHANGED(iam, "ChangePassword", "password"),
    REVOKED(iam, "DeleteLoginProfile", "password"),
    ISSUED(iam, "CreateServiceSpecificCredential", "service-specific"),
    CHANGED(iam, "UpdateServiceSpecificCredential", "service-specific"),
    CHANGED(iam, "ResetServiceSpecificCredential", "service-specific"),
    REVOKED(iam, "DeleteServiceSpecificCredential", "service-specific"),
    ISSUED(iam, "UploadSSHPublicKey", "ssh-key"),
    CHANGED(iam, "UpdateSSHPublicKey", "ssh-key"),
    REVOKED(iam, "DeleteSSHPublicKey", "ssh-key"),
    ISSUED(iam, "CreateVirtualMFADevice", "mfa-device"),
    CHANGED(iam, "EnableMFADevice", "mfa-device"),
    CHANGED(iam, "ResyncMFADevice", "mfa-device"),
    CHANGED(iam, "DeactivateMFADevice", "mfa-device"),
    REVOKED(iam, "DeleteVirtualMFADevice", "mfa-device"),
};

/* ---- What decoders say of it ------------------------------------------------------------------ */

static ctrail_str first_of(const ctrail_str *texts, size_t count) {
    size_t i = 0;
    while (i + 1 < count && !texts[i].len)
        i++;
    return texts[i];
}

#define FIRST_OF(...)                                                                                                  \
    first_of((const ctrail_str[]){__VA_ARGS__}, sizeof(const ctrail_str[]){__VA_ARGS__} / sizeof(ctrail_str))

static ctrail_str arn_of(const ctrail_sts_principal *principal) {
    return principal ? principal->arn : (ctrail_str){NULL, 0};
}

static void fill_from_sts(const void *decoded, ctrail_credential *out) {
    const ctrail_sts *sts = decoded;
    if (sts->credentials) {
        out->id = sts->credentials->access_key_id;
        out->expires_ns = sts->credentials->expiration_ns;
    }
    out->role = sts->role_arn;
    out->account_id = sts->target_principal;
    out->session_name = sts->role_session_name;
    out->principal_arn = FIRST_OF(arn_of(sts->assumed_role_user), arn_of(sts->federated_user),
                                  arn_of(sts->session_info), sts->assumed_principal);
    out->user_name = sts->name;
    out->provider = FIRST_OF(sts->principal_arn, sts->provider);
    out->subject = sts->subject;
    out->duration_seconds = sts->duration_seconds;
    out->mfa_device = sts->serial_number;
    out->mfa_used = sts->serial_number.len ? 1 : CTRAIL_UNKNOWN;
    out->source_identity = sts->source_identity;
}

static void fill_from_ssm(const void *decoded, ctrail_credential *out) {
    const ctrail_ssm *ssm = decoded;
    if (ssm->credentials) {
        out->id = ssm->credentials->access_key_id;
        out->expires_ns = ssm->credentials->expiration_ns;
    }
}

static void fill_from_signin(const void *decoded, ctrail_credential *out) {
    const ctrail_signin *signin = decoded;
    out->id = signin->credential_id;
    out->role = signin->role_name;
    out->account_id = signin->account_id;
    out->user_name = signin->user_name;
    out->provider = signin->saml_provider_arn;
    out->duration_seconds = signin->expires_in;
    out->mfa_used = signin->mfa_used;
    out->mfa_device = signin->mfa_identifier;
    out->status = signin->outcome;
}

static void fill_from_iam(const void *decoded, ctrail_credential *out) {
    const ctrail_iam *iam = decoded;
    out->id =
        FIRST_OF(iam->access_key_id, iam->service_specific_credential_id, iam->ssh_public_key_id, iam->serial_number);
    out->user_name = iam->user_name;
    out->service_name = iam->service_name;
    out->status = iam->status;
}

static void (*const fills[SERVICE_COUNT])(const void *decoded, ctrail_credential *out) = {
    [SERVICE_sts] = fill_from_sts,
    [SERVICE_ssm] = fill_from_ssm,
    [SERVICE_signin] = fill_from_signin,
    [SERVICE_iam] = fill_from_iam,
};

/* ---- The event's ------------------------------------------------------------------------------ */

static const struct credential_call *call_of(ctrail_str event_name) {
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        if (ctrail_str_equal(event_name, calls[i].event))
            return &calls[i];
    return NULL;
}

static ctrail_rc conclude(struct record *record, const void **out) {
    const struct credential_call *call = call_of(ctrail_str_trim(record->event.event_name));
    const void *decoded;
    ctrail_rc rc = call ? ctrail_service_decode(ctrail_services[call->service], &record->event, &decoded) : CTRAIL_NONE;
    if (rc != CTRAIL_OK)
        return rc;
    ctrail_credential *credential = ctrail_schema_new(&record->arena, &ctrail_credential_schema);
    if (!credential)
        return ctrail_arena_error(&record->arena);
    credential->change = call->change;
    credential->kind = call->kind;
    credential->call = ctrail_call_of(&record->event);
    fills[call->service](decoded, credential);
    *out = credential;
    return CTRAIL_OK;
}

static const struct conclusion concluding = {"credential", conclude};

ctrail_rc ctrail_event_credential(const ctrail_event *event, const ctrail_credential **out) {
    const void *concluded;
    ctrail_rc rc = ctrail_conclude(&concluding, event, &concluded);
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = concluded;
    return rc;
}
