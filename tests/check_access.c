/* The decoders of who gets access: what each function returns, what it takes for its own, the resources it names; and
 * the credentials and ways into instances that are concluded of what they found. */
#include "reading.h"

#include <cloudtrail/access.h>
#include <cloudtrail/iam.h>
#include <cloudtrail/signin.h>
#include <cloudtrail/ssm.h>
#include <cloudtrail/sts.h>

/* ---- Each of the functions -------------------------------------------------------------------- */

#define DECODER(service)                                                                                               \
    static ctrail_rc decode_##service(const ctrail_event *event, const void **out) {                                   \
        const ctrail_##service *decoded = (const void *)event;                                                         \
        ctrail_rc rc = ctrail_##service##_decode(event, out ? &decoded : NULL);                                        \
        if (out)                                                                                                       \
            *out = decoded;                                                                                            \
        return rc;                                                                                                     \
    }

DECODER(sts)
DECODER(ssm)
DECODER(signin)
DECODER(iam)

static const struct decoder {
    const char *name, *source;
    ctrail_rc (*decode)(const ctrail_event *event, const void **out);
} decoders[] = {
    {"sts", "sts.amazonaws.com", decode_sts},
    {"ssm", "ssm.amazonaws.com", decode_ssm},
    {"signIn", "signin.amazonaws.com", decode_signin},
    {"iam", "iam.amazonaws.com", decode_iam},
};

static const ctrail_event *event_from(const char *source) {
    static char json[200];
    snprintf(json, sizeof json, "{\"eventName\":\"Any\",\"eventSource\":\"%s\"}", source);
    return event_of(json, strlen(json));
}

START_TEST(decodes_its_own) {
    const struct decoder *decoder = &decoders[_i];
    const ctrail_schema *schema;
    const void *decoded, *again;
    const ctrail_event *event = event_from(decoder->source);
    ck_assert_int_eq(decoder->decode(event, &decoded), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_decode(event, decoder->name, &schema, &again), CTRAIL_OK);
    ck_assert_ptr_eq(decoded, again);
    ck_assert_ptr_eq(schema, ctrail_schema_find(decoder->name));
    ck_assert_int_eq(decoder->decode(event, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(decoder->decode(NULL, &decoded), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(decoded);
    ck_assert_int_eq(decoder->decode(event_from("ec2.amazonaws.com"), &decoded), CTRAIL_NONE);
    ck_assert_ptr_null(decoded);
}
END_TEST

/* ---- Structs ---------------------------------------------------------------------------------- */

START_TEST(fills_credentials) {
    const ctrail_sts *sts;
    const ctrail_event *event = event_of(
        BYTES("{\"eventSource\":\"sts.amazonaws.com\",\"eventName\":\"AssumeRole\",\"requestParameters\":{\"roleArn\":"
              "\"arn:aws:iam::123456789012:role/a\",\"durationSeconds\":900},\"responseElements\":{\"credentials\":"
              "{\"accessKeyId\":\"ASIAIOSFODNN7EXAMPLE\",\"expiration\":\"Mar 12, 2024, 10:04:31 AM\"}}}"));
    ck_assert_int_eq(ctrail_sts_decode(event, &sts), CTRAIL_OK);
    expect_text("struct", "roleArn", sts->role_arn, "arn:aws:iam::123456789012:role/a");
    expect_text("struct", "subject", sts->subject, NULL);
    ck_assert(sts->duration_seconds == 900 && sts->packed_policy_size == CTRAIL_ABSENT && !sts->assumed_role_user);
    expect_text("struct", "accessKeyId", sts->credentials->access_key_id, "ASIAIOSFODNN7EXAMPLE");
    ck_assert(sts->credentials->expiration_ns == INT64_C(1710237871000000000));
    ck_assert_uint_eq(event->problem_count, 0);
}
END_TEST

START_TEST(fills_instances) {
    const ctrail_ssm *ssm;
    const ctrail_event *event = event_of(BYTES("{\"eventSource\":\"ssm.amazonaws.com\",\"requestParameters\":"
                                               "{\"target\":\"i-0123456789abcdef0\",\"parameters\":\"***\"}}"));
    ck_assert_int_eq(ctrail_ssm_decode(event, &ssm), CTRAIL_OK);
    ck_assert_uint_eq(ssm->instance_count, 1);
    expect_text("struct", "instanceId", ssm->instances[0]->instance_id, "i-0123456789abcdef0");
    ck_assert(ssm->parameters_hidden == 1 && !ssm->parameters && !ssm->credentials);
    ck_assert_int_eq(ctrail_ssm_decode(event_from("ssm.amazonaws.com"), &ssm), CTRAIL_OK);
    ck_assert(ssm->parameters_hidden == CTRAIL_UNKNOWN && !ssm->instances);
}
END_TEST

START_TEST(fills_policies) {
    const ctrail_iam *iam;
    const ctrail_event *event =
        event_of(BYTES("{\"eventSource\":\"iam.amazonaws.com\",\"eventName\":\"PutRolePolicy\",\"requestParameters\":"
                       "{\"roleName\":\"a\",\"policyDocument\":\"{\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\","
                       "\\\"Action\\\":\\\"*\\\",\\\"Resource\\\":\\\"*\\\"}}\"}}"));
    ck_assert_int_eq(ctrail_iam_decode(event, &iam), CTRAIL_OK);
    ck_assert(iam->policy && !iam->trust_policy && !iam->key);
    ck_assert(iam->policy->statement_count == 1 && iam->policy->statements[0]->action_count == 1);
    ck_assert_int_eq(iam->policy->admin, 1);
    ck_assert_int_eq(iam->policy->trusts_everyone, CTRAIL_UNKNOWN);
    ck_assert_int_eq(iam->password_reset_required, CTRAIL_UNKNOWN);
}
END_TEST

/* ---- Resources -------------------------------------------------------------------------------- */

#define STS(rest) "{\"eventSource\":\"sts.amazonaws.com\",\"eventName\":\"AssumeRole\"," rest "}"
#define IAM(rest) "{\"eventSource\":\"iam.amazonaws.com\",\"eventName\":\"Any\"," rest "}"
#define SSM(rest) "{\"eventSource\":\"ssm.amazonaws.com\",\"eventName\":\"SendCommand\"," rest "}"

static const struct resources_case {
    const char *name, *json, *resources;
} resources_cases[] = {
    {"a role taken",
     STS("\"requestParameters\":{\"roleArn\":\"arn:aws:iam::123456789012:role/a\",\"roleSessionName\":\"s\"},"
         "\"responseElements\":{\"credentials\":{\"accessKeyId\":\"ASIA1\"},\"assumedRoleUser\":"
         "{\"assumedRoleId\":\"AROA1:s\",\"arn\":\"arn:aws:sts::123456789012:assumed-role/a/s\"}}"),
     "AWS::IAM::AccessKey ASIA1\nAWS::STS::AssumedRole AROA1:s\nAWS::STS::AssumedRole s\n"
     "AWS::STS::AssumedRole arn:aws:sts::123456789012:assumed-role/a/s\n"
     "AWS::IAM::Role arn:aws:iam::123456789012:role/a\n"},
    {"a session by its ARN alone",
     STS("\"responseElements\":{\"assumedRoleUser\":{\"arn\":\"arn:aws:sts::123456789012:assumed-role/a/s\"}}"),
     "AWS::STS::AssumedRole s\nAWS::STS::AssumedRole arn:aws:sts::123456789012:assumed-role/a/s\n"},
    {"a federated user",
     STS("\"requestParameters\":{\"principalArn\":\"arn:p\"},\"responseElements\":{\"federatedUser\":"
         "{\"federatedUserId\":\"1:bob\",\"arn\":\"arn:aws:sts::1:federated-user/bob\"}}"),
     "AWS::STS::FederatedUser 1:bob\nAWS::STS::FederatedUser bob\n"
     "AWS::STS::FederatedUser arn:aws:sts::1:federated-user/bob\nAWS::IAM::SAMLProvider arn:p\n"},
    {"a key asked for", STS("\"requestParameters\":{\"accessKeyId\":\"AKIA1\"}"), "AWS::IAM::AccessKey AKIA1\n"},
    {"nobody", STS("\"responseElements\":{\"assumedRoleUser\":{},\"credentials\":{}}"), ""},
    {"instances",
     SSM("\"requestParameters\":{\"instanceIds\":[\"i-1a2b3c4d\",\"mi-0123456789abcdef0\"]},\"responseElements\":"
         "{\"command\":{\"commandId\":\"c-1\"}}"),
     "AWS::EC2::Instance i-1a2b3c4d\n- mi-0123456789abcdef0\n- c-1\n"},
    {"a key made",
     IAM("\"requestParameters\":{\"userName\":\"bob\"},\"responseElements\":{\"accessKey\":"
         "{\"accessKeyId\":\"AKIA1\"}}"),
     "AWS::IAM::AccessKey AKIA1\nAWS::IAM::User bob\n"},
    {"a role made",
     IAM("\"requestParameters\":{\"roleName\":\"a\"},\"responseElements\":{\"role\":"
         "{\"roleId\":\"AROA1\",\"arn\":\"arn:aws:iam::1:role/x/a\"}}"),
     "AWS::IAM::Role a\nAWS::IAM::Role arn:aws:iam::1:role/x/a\nAWS::IAM::Role AROA1\n"},
    {"what is of no known kind", IAM("\"responseElements\":{\"user\":{\"arn\":\"x\"}}"), "- x\n"},
    {"just-in-time access",
     SSM("\"responseElements\":{\"accessRequestId\":\"oi-1\",\"credentials\":{\"accessKeyId\":\"ASIA1\"}}"),
     "- oi-1\nAWS::IAM::AccessKey ASIA1\n"},
};

START_TEST(names_resources) {
    const struct resources_case *c = &resources_cases[_i];
    const ctrail_named_resource *const *list;
    struct text lines = {0};
    size_t count;
    ck_assert_int_eq(ctrail_event_resources(event_of(c->json, strlen(c->json)), &list, &count), CTRAIL_OK);
    for (size_t i = 0; i < count; i++)
        text_print(&lines, "%s %s\n", ctrail_str_or(list[i]->type, "-"), ctrail_str_or(list[i]->name, "-"));
    ck_assert_msg(strcmp(lines.bytes ? lines.bytes : "", c->resources) == 0, "%s: %s", c->name, lines.bytes);
    text_free(&lines);
}
END_TEST

/* ---- Credentials and ways into instances ------------------------------------------------------ */

/* "name=value" for each member that is not absent, a line for each struct. */
static void print_struct(struct text *out, const char *schema_name, const void *object) {
    const ctrail_schema *schema = ctrail_schema_find(schema_name);
    for (size_t i = 0; i < ctrail_schema_count(schema); i++) {
        const ctrail_field *field = ctrail_schema_field(schema, i);
        const void *member = (const char *)object + field->offset;
        const ctrail_str *text = member;
        const int64_t *number = member;
        const ctrail_bool *flag = member;
        if (field->kind == CTRAIL_FIELD_TEXT && text->ptr)
            text_print(out, " %s=%s", field->name, text->ptr);
        else if (field->kind == CTRAIL_FIELD_FLAG && *flag != CTRAIL_UNKNOWN)
            text_print(out, " %s=%d", field->name, (int)*flag);
        else if (field->kind != CTRAIL_FIELD_TEXT && field->kind != CTRAIL_FIELD_FLAG && *number != CTRAIL_ABSENT)
            text_print(out, " %s=%lld", field->name, (long long)*number);
    }
    text_print(out, "\n");
}

/* The rows of an event, and that whoever asks again gets the same. */
static ctrail_rc print_credential(struct text *out, const ctrail_event *event) {
    const ctrail_credential *credential, *again;
    ctrail_rc rc = ctrail_event_credential(event, &credential);
    ck_assert_int_eq(ctrail_event_credential(event, &again), rc);
    ck_assert_ptr_eq(again, credential);
    ck_assert_int_eq(rc == CTRAIL_OK, credential != NULL);
    if (credential)
        print_struct(out, "credential", credential);
    return rc;
}

static ctrail_rc print_access(struct text *out, const ctrail_event *event) {
    const ctrail_access *const *list, *const *again;
    size_t count, same;
    ctrail_rc rc = ctrail_event_access(event, &list, &count);
    ck_assert_int_eq(ctrail_event_access(event, &again, &same), rc);
    ck_assert_ptr_eq(again, list);
    ck_assert_uint_eq(same, count);
    ck_assert_int_eq(rc == CTRAIL_OK, count > 0);
    for (size_t i = 0; i < count; i++)
        print_struct(out, "access", list[i]);
    return rc;
}

#define EVENT(source, name, rest)                                                                                      \
    "{\"eventSource\":\"" source ".amazonaws.com\",\"eventName\":\"" name "\",\"sourceIPAddress\":\"192.0.2.1\"" rest  \
    "}"
#define BY_ALICE                                                                                                       \
    ",\"userIdentity\":{\"type\":\"IAMUser\",\"userName\":\"alice\",\"arn\":\"arn:alice\",\"accessKeyId\":\"AKIA0\"}"

static const struct concluded_case {
    const char *json, *credential, *access;
} concluded_cases[] = {
    {EVENT("sts", "AssumeRole",
           BY_ALICE ",\"requestParameters\":{\"roleArn\":\"arn:r\",\"roleSessionName\":\"s\",\"durationSeconds\":900,"
                    "\"serialNumber\":\"arn:mfa\",\"sourceIdentity\":\"al\"},\"responseElements\":{\"credentials\":"
                    "{\"accessKeyId\":\"ASIA1\",\"expiration\":\"2026-01-05T10:00:00Z\"},\"assumedRoleUser\":"
                    "{\"arn\":\"arn:s\"}}"),
     " change=issued kind=temporary id=ASIA1 role=arn:r sessionName=s principalArn=arn:s expires=1767607200000000000"
     " durationSeconds=900 mfaUsed=1 mfaDevice=arn:mfa sourceIdentity=al callerName=alice callerArn=arn:alice"
     " callerAccessKeyId=AKIA0 sourceIPAddress=192.0.2.1\n",
     ""},
    {EVENT("sts", " AssumeRoleWithSAML ",
           ",\"requestParameters\":{\"principalArn\":\"arn:saml\"},\"responseElements\":{\"subject\":\"bob\"},"
           "\"errorCode\":\"AccessDenied\",\"errorMessage\":\"no\""),
     " change=issued kind=temporary provider=arn:saml subject=bob sourceIPAddress=192.0.2.1 errorCode=AccessDenied"
     " errorMessage=no\n",
     ""},
    {EVENT("sts", "GetFederationToken",
           ",\"requestParameters\":{\"name\":\"fed\"},\"responseElements\":{\"federatedUser\":{\"arn\":\"arn:f\"}}"),
     " change=issued kind=temporary principalArn=arn:f userName=fed sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("sts", "AssumeRoot", ",\"requestParameters\":{\"targetPrincipal\":\"222222222222\"}"),
     " change=issued kind=temporary accountId=222222222222 sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("sts", "GetDelegatedAccessToken", ",\"responseElements\":{\"assumedPrincipal\":\"arn:p\"}"),
     " change=issued kind=temporary principalArn=arn:p sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("sts", "GetCallerIdentity", ""), "", ""},
    {EVENT("s3", "AssumeRole", ""), "", ""},
    {EVENT("ssm", "GetAccessToken",
           ",\"responseElements\":{\"credentials\":{\"accessKeyId\":\"ASIA2\",\"expirationTime\":"
           "\"2026-01-05T10:00:00Z\"}}"),
     " change=issued kind=temporary id=ASIA2 expires=1767607200000000000 sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("ssm", "GetAccessToken", ",\"errorCode\":\"AccessDenied\""),
     " change=issued kind=temporary sourceIPAddress=192.0.2.1 errorCode=AccessDenied\n", ""},
    {EVENT("signin", "ConsoleLogin",
           ",\"responseElements\":{\"ConsoleLogin\":\"Success\"},\"additionalEventData\":{\"MFAUsed\":\"Yes\","
           "\"MFAIdentifier\":\"arn:mfa\",\"SamlProviderArn\":\"arn:saml\"}"),
     " change=issued kind=sign-in provider=arn:saml mfaUsed=1 mfaDevice=arn:mfa status=Success"
     " sourceIPAddress=192.0.2.1\n",
     ""},
    {EVENT("sso", "GetRoleCredentials",
           ",\"serviceEventDetails\":{\"account_id\":\"111111111111\",\"role_name\":\"Operators\"}"),
     " change=issued kind=temporary role=Operators accountId=111111111111 sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("sso-oauth", "CreateTokenWithIAM",
           ",\"responseElements\":{\"expiresIn\":3600},\"additionalEventData\":{\"identitycenter:CredentialId\":\"c\","
           "\"UserName\":\"ann\"}"),
     " change=issued kind=token id=c userName=ann durationSeconds=3600 sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("sso", "Logout", ""), " change=revoked kind=sign-in sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("iam", "CreateAccessKey",
           ",\"requestParameters\":{\"userName\":\"bob\"},\"responseElements\":{\"accessKey\":{\"accessKeyId\":"
           "\"AKIA1\",\"status\":\"Active\"}}"),
     " change=issued kind=access-key id=AKIA1 userName=bob status=Active sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("iam", "UpdateSSHPublicKey",
           ",\"requestParameters\":{\"userName\":\"bob\",\"sSHPublicKeyId\":\"APKA1\",\"status\":\"Inactive\"}"),
     " change=changed kind=ssh-key id=APKA1 userName=bob status=Inactive sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("iam", "DeleteServiceSpecificCredential",
           ",\"requestParameters\":{\"serviceSpecificCredentialId\":\"ACCA1\",\"serviceName\":\"x\"}"),
     " change=revoked kind=service-specific id=ACCA1 serviceName=x sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("iam", "DeactivateMFADevice", ",\"requestParameters\":{\"serialNumber\":\"arn:mfa\"}"),
     " change=changed kind=mfa-device id=arn:mfa sourceIPAddress=192.0.2.1\n", ""},
    {EVENT("ec2-instance-connect", "SendSSHPublicKey",
           BY_ALICE ",\"eventTime\":\"2026-01-05T09:59:00Z\",\"requestParameters\":{\"instanceId\":\"i-1a2b3c4d\","
                    "\"instanceOSUser\":\"root\",\"sSHPublicKey\":\"ssh-ed25519 "
                    "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\"},\"responseElements\":"
                    "{\"success\":true}"),
     "",
     " way=ssh-key instanceId=i-1a2b3c4d osUser=root keySha256=SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"
     " expires=1767607200000000000 success=1 callerName=alice callerArn=arn:alice callerAccessKeyId=AKIA0"
     " sourceIPAddress=192.0.2.1\n"},
    {EVENT("ec2-instance-connect", "SendSerialConsoleSSHPublicKey", ",\"requestParameters\":{\"serialPort\":0}"), "",
     " way=serial-console serialPort=0 sourceIPAddress=192.0.2.1\n"},
    {EVENT("ec2-instance-connect", "OpenTunnel",
           ",\"requestParameters\":{\"instanceConnectEndpointId\":\"eice-1a2b3c4d\",\"privateIpAddress\":\"10.0.0.8\","
           "\"remotePort\":22}"),
     "",
     " way=tunnel instanceConnectEndpointId=eice-1a2b3c4d privateIpAddress=10.0.0.8 remotePort=22"
     " sourceIPAddress=192.0.2.1\n"},
    {EVENT("ec2-instance-connect", "Other", ",\"requestParameters\":{\"instanceId\":\"i-1a2b3c4d\"}"), "",
     " instanceId=i-1a2b3c4d sourceIPAddress=192.0.2.1\n"},
    {EVENT("ssm", "StartSession",
           ",\"requestParameters\":{\"target\":\"i-1a2b3c4d\",\"documentName\":\"d\",\"reason\":\"r\",\"parameters\":"
           "{\"host\":[\"h\"],\"portNumber\":[\"22\"]}},\"responseElements\":{\"sessionId\":\"s\"}"),
     "",
     " way=ssm-session instanceId=i-1a2b3c4d target=i-1a2b3c4d documentName=d host=h portNumber=22 reason=r sessionId=s"
     " sourceIPAddress=192.0.2.1\n"},
    {EVENT("ssm", "ResumeSession", ",\"requestParameters\":{\"sessionId\":\"s\"}"), "",
     " way=ssm-session sessionId=s sourceIPAddress=192.0.2.1\n"},
    {EVENT("ssm", "SendCommand",
           ",\"requestParameters\":{\"instanceIds\":[\"i-1a2b3c4d\",\"mi-0123456789abcdef0\"]},\"responseElements\":"
           "{\"command\":{\"commandId\":\"c\"}}"),
     "",
     " way=ssm-command instanceId=i-1a2b3c4d commandId=c sourceIPAddress=192.0.2.1\n"
     " way=ssm-command instanceId=mi-0123456789abcdef0 commandId=c sourceIPAddress=192.0.2.1\n"},
    {EVENT("ssm", "GetCommandInvocation", ",\"requestParameters\":{\"instanceId\":\"i-1a2b3c4d\"}"), "", ""},
    {EVENT("ec2", "GetPasswordData", ",\"requestParameters\":{\"instanceId\":\"i-1a2b3c4d\"}"), "",
     " way=password-data instanceId=i-1a2b3c4d sourceIPAddress=192.0.2.1\n"},
    {EVENT("ec2", "GetPasswordData", ""), "", " way=password-data sourceIPAddress=192.0.2.1\n"},
    {EVENT("ec2", "StopInstances", ",\"requestParameters\":{\"instanceId\":\"i-1a2b3c4d\"}"), "", ""},
};

static void expect_printed(const char *json, const struct text *printed, const char *expected, ctrail_rc rc) {
    const char *found = printed->bytes ? printed->bytes : "";
    ck_assert_int_eq(rc, *expected ? CTRAIL_OK : CTRAIL_NONE);
    ck_assert_msg(strcmp(found, expected) == 0, "%s:\n%s", json, found);
}

START_TEST(concludes) {
    const struct concluded_case *c = &concluded_cases[_i];
    const ctrail_event *event = event_of(c->json, strlen(c->json));
    struct text credential = {0}, access = {0};
    ctrail_rc rc = print_credential(&credential, event);
    expect_printed(c->json, &credential, c->credential, rc);
    rc = print_access(&access, event);
    expect_printed(c->json, &access, c->access, rc);
    text_free(&credential);
    text_free(&access);
}
END_TEST

/* Each call, whatever else the record says. */
static const struct call_case {
    const char *source, *names, *change, *kind;
} call_cases[] = {
    {"sts",
     "AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot GetSessionToken GetFederationToken "
     "GetDelegatedAccessToken GetScopedCredentials",
     "issued", "temporary"},
    {"sts", "GetWebIdentityToken", "issued", "token"},
    {"ssm", "GetAccessToken", "issued", "temporary"},
    {"sso", "GetRoleCredentials", "issued", "temporary"},
    {"sso-oauth", "CreateToken CreateTokenWithIAM", "issued", "token"},
    {"signin", "GetSigninToken", "issued", "token"},
    {"signin", "ConsoleLogin UserAuthentication SwitchRole", "issued", "sign-in"},
    {"sso", "Authenticate Federate", "issued", "sign-in"},
    {"signin", "RenewRole", "changed", "sign-in"},
    {"signin", "ExitRole", "revoked", "sign-in"},
    {"sso", "Logout", "revoked", "sign-in"},
    {"signin", "PasswordUpdated", "changed", "password"},
    {"iam", "CreateAccessKey", "issued", "access-key"},
    {"iam", "UpdateAccessKey", "changed", "access-key"},
    {"iam", "DeleteAccessKey", "revoked", "access-key"},
    {"iam", "CreateLoginProfile", "issued", "password"},
    {"iam", "UpdateLoginProfile ChangePassword", "changed", "password"},
    {"iam", "DeleteLoginProfile", "revoked", "password"},
    {"iam", "CreateServiceSpecificCredential", "issued", "service-specific"},
    {"iam", "UpdateServiceSpecificCredential ResetServiceSpecificCredential", "changed", "service-specific"},
    {"iam", "DeleteServiceSpecificCredential", "revoked", "service-specific"},
    {"iam", "UploadSSHPublicKey", "issued", "ssh-key"},
    {"iam", "UpdateSSHPublicKey", "changed", "ssh-key"},
    {"iam", "DeleteSSHPublicKey", "revoked", "ssh-key"},
    {"iam", "CreateVirtualMFADevice", "issued", "mfa-device"},
    {"iam", "EnableMFADevice ResyncMFADevice DeactivateMFADevice", "changed", "mfa-device"},
    {"iam", "DeleteVirtualMFADevice", "revoked", "mfa-device"},
};

START_TEST(knows_each_call) {
    const struct call_case *c = &call_cases[_i];
    const ctrail_credential *credential;
    char json[200];
    for (const char *name = c->names; *name; name += *name == ' ') {
        size_t length = strcspn(name, " ");
        snprintf(json, sizeof json, "{\"eventSource\":\"%s.amazonaws.com\",\"eventName\":\"%.*s\"}", c->source,
                 (int)length, name);
        ck_assert_int_eq(ctrail_event_credential(event_of(json, strlen(json)), &credential), CTRAIL_OK);
        expect_text(json, "change", credential->change, c->change);
        expect_text(json, "kind", credential->kind, c->kind);
        name += length;
    }
}
END_TEST

START_TEST(concludes_nothing) {
    static const char *const fields[] = {"decoded.sts", NULL};
    const ctrail_credential *credential = (const void *)fields;
    const ctrail_access *const *list = (const void *)fields;
    size_t count = 7;
    ck_assert_int_eq(ctrail_event_credential(NULL, &credential), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(credential);
    ck_assert_int_eq(ctrail_event_access(NULL, &list, &count), CTRAIL_ERR_ARGUMENT);
    ck_assert(!list && !count);
    const ctrail_event *event = event_from("sts.amazonaws.com");
    ck_assert_int_eq(ctrail_event_credential(event, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_access(event, NULL, &count), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_access(event, &list, NULL), CTRAIL_ERR_ARGUMENT);
    make_reader(&(const ctrail_options){.size = sizeof(ctrail_options), .fields = fields});
    event = event_of(BYTES(EVENT("sts", "AssumeRole", "")));
    ck_assert_int_eq(ctrail_event_credential(event, &credential), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_event_access(event, &list, &count), CTRAIL_ERR_STATE);
}
END_TEST

#define OF_STATEMENTS                                                                                                  \
    STS("\"requestParameters\":{\"policy\":\"{\\\"Statement\\\":[%s{}]}\"}"), "{\\\"Action\\\":\\\"a:%08x\\\"},"
#define OF_INSTANCES SSM("\"requestParameters\":{\"instanceIds\":[%s\"\"]}"), "\"i-%08x\","

/* Of records of more and more elements, each with limits up to the one that suffices, one has this message: the
 * problem names what had no memory, once, whether that is the decoder or what is concluded. */
static const struct limit_case {
    const char *record, *element, *message;
    ctrail_rc (*print)(struct text *out, const ctrail_event *event);
} limit_cases[] = {
    {OF_STATEMENTS, "credential: left out, for it takes more memory than max_memory_bytes", print_credential},
    {OF_INSTANCES, "ssm: left out, for it takes more memory than max_memory_bytes", print_access},
    {OF_INSTANCES, "access: left out, for it takes more memory than max_memory_bytes", print_access},
};

static ctrail_rc try_limit(const struct limit_case *c, const struct text *json, uint64_t memory, bool *met) {
    const ctrail_event *event;
    struct text printed = {0};
    make_reader(&(const ctrail_options){.size = sizeof(ctrail_options), .max_memory_bytes = memory});
    if (ctrail_reader_parse(reader, json->bytes, json->size, &event) != CTRAIL_OK)
        return CTRAIL_ERR_LIMIT;
    ctrail_rc rc = c->print(&printed, event);
    ck_assert(rc == CTRAIL_OK || rc == CTRAIL_ERR_LIMIT);
    ck_assert_uint_eq(event->problem_count, rc != CTRAIL_OK);
    *met = *met || (rc != CTRAIL_OK && ctrail_str_equal(event->problems[0]->message, c->message));
    text_free(&printed);
    return rc;
}

START_TEST(keeps_the_limit) {
    const struct limit_case *c = &limit_cases[_i];
    bool met = false;
    for (int count = 0; !met && count < 600; count++) {
        struct text json = {0}, elements = {0};
        uint64_t memory = 4096;
        for (int i = 0; i < count; i++)
            text_print(&elements, c->element, (unsigned)i);
        text_print(&json, c->record, elements.bytes ? elements.bytes : "");
        while (try_limit(c, &json, memory, &met) != CTRAIL_OK)
            memory += memory / 64;
        text_free(&elements);
        text_free(&json);
    }
    ck_assert(met);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("access");
    TCase *decoding = reading_case(suite, "decoding");
    tcase_add_loop_test(decoding, decodes_its_own, 0, COUNT(decoders));
    tcase_add_test(decoding, fills_credentials);
    tcase_add_test(decoding, fills_instances);
    tcase_add_test(decoding, fills_policies);
    tcase_add_loop_test(decoding, names_resources, 0, COUNT(resources_cases));
    TCase *concluding = reading_case(suite, "concluding");
    tcase_add_loop_test(concluding, concludes, 0, COUNT(concluded_cases));
    tcase_add_loop_test(concluding, knows_each_call, 0, COUNT(call_cases));
    tcase_add_test(concluding, concludes_nothing);
    tcase_add_loop_test(concluding, keeps_the_limit, 0, COUNT(limit_cases));
    return run_suite(suite);
}
