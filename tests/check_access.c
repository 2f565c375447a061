/* The decoders of who gets access: what each function returns, what it takes for its own, the resources it names. */
#include "reading.h"

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

int main(void) {
    Suite *suite = suite_create("access");
    TCase *decoding = reading_case(suite, "decoding");
    tcase_add_loop_test(decoding, decodes_its_own, 0, COUNT(decoders));
    tcase_add_test(decoding, fills_credentials);
    tcase_add_test(decoding, fills_instances);
    tcase_add_test(decoding, fills_policies);
    tcase_add_loop_test(decoding, names_resources, 0, COUNT(resources_cases));
    return run_suite(suite);
}
