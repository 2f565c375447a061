/* EC2 Instance Connect: its three events in each of their spellings, and what is missing, wrong or junk in them. */
#include "reading.h"

#include <cloudtrail/ec2_instance_connect.h>

#define SOURCE "ec2-instance-connect.amazonaws.com"
#define EVENT(name, rest)                                                                                              \
    "{\"eventSource\":\"" SOURCE "\",\"eventName\":\"" name "\",\"eventTime\":\"2018-09-21T21:38:00Z\"," rest "}"
#define PUSH(rest) EVENT("SendSSHPublicKey", rest)

#define KEY        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
#define KEY_SHA256 "\"sha256\":\"SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU\""
#define KEY_MD5    "\"md5\":\"MD5:65:96:2d:fc:e8:d5:a9:11:64:0c:0f:ea:00:6e:5b:bd\""
#define KEY_REST                                                                                                       \
    "\"format\":\"openssh\",\"certificate\":false,\"ec2Fingerprint\":\"+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU=\""
#define KEY_FACTS   "\"type\":\"ssh-ed25519\",\"valid\":true,\"bits\":256,\"curve\":\"ed25519\""
#define KEY_WRITTEN "\"key\":{\"text\":\"" KEY "\"," KEY_FACTS "," KEY_SHA256 "," KEY_MD5 "," KEY_REST "}"
#define KEY_EXPIRES KEY_WRITTEN ",\"expires\":\"2018-09-21T21:39:00Z\""

#define INSTANCE "\"instanceId\":\"i-0123456789abcdef0\""

#define DENIED(action, resource)                                                                                       \
    "\"errorCode\":\"AccessDenied\",\"errorMessage\":\"User: arn:aws:sts::123456789012:assumed-role/ops/i-0fedcba9 "   \
    "is "                                                                                                              \
    "not authorized to perform: ec2-instance-connect:" action                                                          \
    " on resource: arn:aws:ec2:us-west-2:123456789012:" resource                                                       \
    " because no identity-based policy allows the action\""

static const struct connect_case {
    const char *name, *json, *expected;
} events[] = {
    {"SendSSHPublicKey, today",
     PUSH("\"requestParameters\":{" INSTANCE ",\"instanceOSUser\":\"ec2-user\",\"sSHPublicKey\":\"" KEY "\","
          "\"availabilityZone\":\"us-west-2b\"},\"responseElements\":{\"requestId\":\"r-1\",\"success\":true}"),
     "{" INSTANCE
     ",\"osUser\":\"ec2-user\",\"availabilityZone\":\"us-west-2b\",\"requestId\":\"r-1\",\"success\":true," KEY_EXPIRES
     "}"},
    {"SendSSHPublicKey, the older spelling",
     EVENT("SendSSHPublicKey ", "\"requestParameters\":{" INSTANCE ",\"osUser\":\"ec2-user\",\"SSHKey\":{\"publicKey\":"
                                "\"" KEY "\"}},\"responseElements\":null"),
     "{" INSTANCE ",\"osUser\":\"ec2-user\"," KEY_EXPIRES "}"},
    {"the newer spelling first",
     PUSH("\"requestParameters\":{\"osUser\":\"old\",\"instanceOSUser\":\"new\",\"SSHKey\":{\"publicKey\":\"old\"},"
          "\"sSHPublicKey\":\"" KEY "\"}"),
     "{\"osUser\":\"new\"," KEY_EXPIRES "}"},
    {"the older spelling where the newer is null",
     PUSH("\"requestParameters\":{\"osUser\":\"old\",\"instanceOSUser\":null,\"sSHPublicKey\":null,\"SSHKey\":"
          "{\"publicKey\":\"" KEY "\"}}"),
     "{\"osUser\":\"old\"," KEY_EXPIRES "}"},
    {"refused", PUSH("\"responseElements\":{\"success\":false},\"requestParameters\":{" INSTANCE "}"),
     "{" INSTANCE ",\"success\":false}"},
    {"success as a text", PUSH("\"responseElements\":{\"success\":\"True\"}"), "{\"success\":true}"},
    {"success of no known value", PUSH("\"responseElements\":{\"success\":2}"), "{}"},
    {"success as a number", PUSH("\"responseElements\":{\"success\":1}"), "{\"success\":true}"},
    {"an error code",
     PUSH("\"errorCode\":\"Client.AuthFailed\",\"requestParameters\":{" INSTANCE ",\"sSHPublicKey\":\"" KEY "\"}"),
     "{" INSTANCE "," KEY_WRITTEN "}"},
    {"a null error code", PUSH("\"errorCode\":null,\"requestParameters\":{\"sSHPublicKey\":\"" KEY "\"}"),
     "{" KEY_EXPIRES "}"},
    {"no time", "{\"eventSource\":\"" SOURCE "\",\"requestParameters\":{\"sSHPublicKey\":\"" KEY "\"}}",
     "{" KEY_WRITTEN "}"},
    {"unreadable time",
     "{\"eventSource\":\"" SOURCE "\",\"eventTime\":\"now\",\"requestParameters\":{\"sSHPublicKey\":\"" KEY "\"}}",
     "{" KEY_WRITTEN "}"},
    {"the last time there is",
     "{\"eventSource\":\"" SOURCE "\",\"eventTime\":\"2262-04-11T23:47:16Z\",\"requestParameters\":{\"sSHPublicKey\":"
     "\"" KEY "\"}}",
     "{" KEY_WRITTEN "}"},
    {"a comment and a newline", PUSH("\"requestParameters\":{\"sSHPublicKey\":\"" KEY " alice@example\\n\"}"),
     "{\"key\":{\"text\":\"" KEY " alice@example\\n\"," KEY_FACTS ",\"comment\":\"alice@example\"," KEY_SHA256
     "," KEY_MD5 "," KEY_REST "},\"expires\":\"2018-09-21T21:39:00Z\"}"},
    {"the key of the user guide",
     PUSH("\"requestParameters\":{\"sSHPublicKey\":\"ssh-rsa ABCDEFGHIJKLMNO01234567890EXAMPLE\"}"),
     "{\"key\":{\"text\":\"ssh-rsa "
     "ABCDEFGHIJKLMNO01234567890EXAMPLE\",\"type\":\"ssh-rsa\",\"valid\":false,\"problem\":*,\"format\":\"openssh\"},"
     "\"expires\":\"2018-09-21T21:39:00Z\"}"},
    {"junk for a key", PUSH("\"requestParameters\":{\"sSHPublicKey\":\"no key at all\"}"),
     "{\"key\":{\"text\":\"no key at all\",\"type\":\"no\",\"valid\":false,\"problem\":*},\"expires\":"
     "\"2018-09-21T21:39:00Z\"}"},
    {"an empty key", PUSH("\"requestParameters\":{\"sSHPublicKey\":\"\"}"),
     "{\"key\":{\"text\":\"\",\"valid\":false,\"problem\":*},\"expires\":\"2018-09-21T21:39:00Z\"}"},
    {"a number for a key", PUSH("\"requestParameters\":{\"sSHPublicKey\":17}"), "{}"},
    {"an object for a key", PUSH("\"requestParameters\":{\"sSHPublicKey\":{\"publicKey\":\"x\"}}"), "{}"},
    {"a text for SSHKey", PUSH("\"requestParameters\":{\"SSHKey\":\"x\"}"), "{}"},
    {"no parameters", PUSH("\"requestParameters\":null,\"responseElements\":null"), "{}"},
    {"no parameters at all", PUSH("\"awsRegion\":\"r\""), "{}"},
    {"parameters of a wrong type", PUSH("\"requestParameters\":[1],\"responseElements\":\"\""), "{}"},

    {"SendSerialConsoleSSHPublicKey",
     EVENT("SendSerialConsoleSSHPublicKey",
           "\"requestParameters\":{" INSTANCE ",\"sSHPublicKey\":\"" KEY "\",\"serialPort\":0,\"monitorMode\":false},"
           "\"responseElements\":{\"requestId\":\"r-2\",\"success\":true}"),
     "{" INSTANCE ",\"serialPort\":0,\"monitorMode\":false,\"requestId\":\"r-2\",\"success\":true," KEY_EXPIRES "}"},
    {"its numbers as texts",
     EVENT("SendSerialConsoleSSHPublicKey", "\"requestParameters\":{\"serialPort\":\"1\",\"monitorMode\":\"true\"}"),
     "{\"serialPort\":1,\"monitorMode\":true}"},
    {"its numbers of wrong types",
     EVENT("SendSerialConsoleSSHPublicKey", "\"requestParameters\":{\"serialPort\":1.5,\"monitorMode\":\"maybe\"}"),
     "{}"},

    {"OpenTunnel",
     EVENT("OpenTunnel",
           "\"requestParameters\":{\"instanceConnectEndpointId\":\"eice-0123456789abcdef0\",\"remotePort\":"
           "\"22\",\"maxTunnelDuration\":\"3600\",\"privateIpAddress\":\"10.0.0.7\"},\"responseElements\":null,"
           "\"resources\":[{\"type\":\"AWS::EC2::InstanceConnectEndpoint\"}]"),
     "{\"instanceConnectEndpointId\":\"eice-0123456789abcdef0\",\"remotePort\":22,\"maxTunnelDuration\":3600,"
     "\"privateIpAddress\":\"10.0.0.7\"}"},
    {"OpenTunnel with numbers",
     EVENT("OpenTunnel", "\"requestParameters\":{\"remotePort\":3389,\"maxTunnelDuration\":60}"),
     "{\"remotePort\":3389,\"maxTunnelDuration\":60}"},
    {"OpenTunnel with no numbers",
     EVENT("OpenTunnel",
           "\"requestParameters\":{\"remotePort\":\"ssh\",\"maxTunnelDuration\":\"\",\"privateIpAddress\":[]}"),
     "{}"},
    {"numbers over all bounds",
     EVENT("OpenTunnel", "\"requestParameters\":{\"remotePort\":\"9223372036854775808\",\"maxTunnelDuration\":1e3}"),
     "{}"},

    {"other spellings",
     PUSH("\"requestParameters\":{" INSTANCE ",\"instanceOsUser\":\"ubuntu\",\"sshPublicKey\":\"" KEY "\"}"),
     "{" INSTANCE ",\"osUser\":\"ubuntu\"," KEY_EXPIRES "}"},
    {"the key with a capital", PUSH("\"requestParameters\":{\"SSHPublicKey\":\"" KEY "\"}"), "{" KEY_EXPIRES "}"},
    {"the older key with a small letter", PUSH("\"requestParameters\":{\"sSHKey\":{\"publicKey\":\"" KEY "\"}}"),
     "{" KEY_EXPIRES "}"},
    {"a user that is a number", PUSH("\"requestParameters\":{\"instanceOSUser\":1001}"), "{\"osUser\":\"1001\"}"},
    {"refused, with a key",
     PUSH("\"requestParameters\":{\"sSHPublicKey\":\"" KEY "\"},\"responseElements\":{\"success\":\"false\"}"),
     "{\"success\":false," KEY_EXPIRES "}"},
    {"denied", PUSH(DENIED("SendSSHPublicKey", "instance/i-0123456789abcdef0") ",\"requestParameters\":null"),
     "{" INSTANCE "}"},
    {"denied, with a request",
     PUSH(DENIED("SendSSHPublicKey", "instance/i-99999999") ",\"requestParameters\":{" INSTANCE "}"), "{" INSTANCE "}"},
    {"denied, on all instances", PUSH(DENIED("SendSSHPublicKey", "instance/*")), "{}"},
    {"a tunnel denied", EVENT("OpenTunnel", DENIED("OpenTunnel", "instance-connect-endpoint/eice-0123456789abcdef0")),
     "{\"instanceConnectEndpointId\":\"eice-0123456789abcdef0\"}"},
    {"a message without an error", PUSH("\"errorMessage\":\"i-0123456789abcdef0\""), "{}"},

    {"another event", EVENT("SomethingNew", "\"requestParameters\":{" INSTANCE "}"), "{" INSTANCE "}"},
    {"source with white space", "{\"eventSource\":\" " SOURCE "\\n\",\"requestParameters\":{" INSTANCE "}}",
     "{" INSTANCE "}"},
    {"no name", "{\"eventSource\":\"" SOURCE "\",\"requestParameters\":{" INSTANCE "}}", "{" INSTANCE "}"},
};

/* Texts are equal; a * stands for a text in quotes that is not empty. */
static bool matches(const char *text, const char *pattern) {
    for (; *pattern; pattern++) {
        if (*pattern != '*') {
            if (*text++ != *pattern)
                return false;
            continue;
        }
        const char *end = *text == '"' ? strchr(text + 1, '"') : NULL;
        if (!end || end == text + 1)
            return false;
        text = end + 1;
    }
    return !*text;
}

START_TEST(decodes) {
    const struct connect_case *c = &events[_i];
    char *json = decoded_json(event_of(c->json, strlen(c->json)), "instanceConnect");
    ck_assert_msg(matches(json, c->expected), "%s: %s, not %s", c->name, json, c->expected);
    free(json);
}
END_TEST

START_TEST(is_decoded_by_name) {
    const ctrail_event *event = event_of(events[0].json, strlen(events[0].json));
    const ctrail_ec2_instance_connect *connect;
    const ctrail_schema *schema = NULL;
    const void *decoded = NULL;
    ck_assert_int_eq(ctrail_ec2_instance_connect_decode(event, &connect), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_decode(event, "instanceConnect", &schema, &decoded), CTRAIL_OK);
    ck_assert_ptr_eq(decoded, connect);
    ck_assert_str_eq(ctrail_schema_name(schema), "instanceConnect");
    ck_assert_int_eq(ctrail_event_decode(event, "instanceConnect", NULL, &decoded), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_decode(event, "ec2", &schema, &decoded), CTRAIL_NONE);
    ck_assert(!schema && !decoded);
    ck_assert_int_eq(ctrail_event_decode(event, "nothing", &schema, &decoded), CTRAIL_NONE);
    ck_assert_int_eq(ctrail_event_decode(event, NULL, &schema, &decoded), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_decode(event, "ec2", &schema, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_decode(NULL, "ec2", &schema, &decoded), CTRAIL_ERR_ARGUMENT);
    ck_assert_str_eq(ctrail_decoder_name(1), "instanceConnect");
    ck_assert_ptr_null(ctrail_decoder_name(1000));
}
END_TEST

START_TEST(fills_the_struct) {
    const ctrail_ec2_instance_connect *connect;
    const ctrail_event *event = event_of(events[0].json, strlen(events[0].json));
    ck_assert_int_eq(ctrail_ec2_instance_connect_decode(event, &connect), CTRAIL_OK);
    expect_text("struct", "instanceId", connect->instance_id, "i-0123456789abcdef0");
    expect_text("struct", "osUser", connect->os_user, "ec2-user");
    expect_text("struct", "availabilityZone", connect->availability_zone, "us-west-2b");
    expect_text("struct", "requestId", connect->request_id, "r-1");
    expect_text("struct", "instanceConnectEndpointId", connect->instance_connect_endpoint_id, NULL);
    expect_text("struct", "privateIpAddress", connect->private_ip_address, NULL);
    ck_assert(connect->serial_port == CTRAIL_ABSENT && connect->remote_port == CTRAIL_ABSENT);
    ck_assert(connect->max_tunnel_duration == CTRAIL_ABSENT);
    ck_assert_int_eq(connect->monitor_mode, CTRAIL_UNKNOWN);
    ck_assert_int_eq(connect->success, 1);
    ck_assert(connect->expires_ns == event->event_time_ns + INT64_C(60000000000));
    expect_text("struct", "key", connect->key->text, KEY);
    ck_assert_int_eq(connect->key->valid, 1);
    ck_assert_int_eq(connect->key->bits, 256);
    expect_text("struct", "key's problem", connect->key->problem, NULL);
}
END_TEST

/* What could not be read is among the problems, under its path in the record. */
START_TEST(lists_misfits) {
    static const struct {
        const char *parameters, *path;
    } misfits[] = {
        {"\"serialPort\":1.5", "requestParameters.serialPort"},
        {"\"remotePort\":\"ssh\"", "requestParameters.remotePort"},
        {"\"monitorMode\":\"maybe\"", "requestParameters.monitorMode"},
        {"\"instanceId\":{\"a\":1}", "requestParameters.instanceId"},
    };
    for (int i = 0; i < COUNT(misfits); i++) {
        struct text json = {NULL, 0, 0};
        const ctrail_ec2_instance_connect *connect;
        text_print(&json, EVENT("X", "\"requestParameters\":{%s}"), misfits[i].parameters);
        const ctrail_event *event = event_of(json.bytes, json.size);
        ck_assert_uint_eq(event->problem_count, 0);
        ck_assert_int_eq(ctrail_ec2_instance_connect_decode(event, &connect), CTRAIL_OK);
        ck_assert_msg(problem_at(event, misfits[i].path), "no problem at %s", misfits[i].path);
        ck_assert_int_eq(ctrail_ec2_instance_connect_decode(event, &connect), CTRAIL_OK);
        ck_assert_uint_eq(event->problem_count, 1);
        text_free(&json);
    }
}
END_TEST

START_TEST(gives_the_same_again) {
    const ctrail_ec2_instance_connect *first, *second;
    const ctrail_event *event = event_of(events[0].json, strlen(events[0].json));
    ck_assert_int_eq(ctrail_ec2_instance_connect_decode(event, &first), CTRAIL_OK);
    free(json_of(event, 0));
    ck_assert_int_eq(ctrail_ec2_instance_connect_decode(event, &second), CTRAIL_OK);
    ck_assert_ptr_eq(first, second);
    event = event_of(events[1].json, strlen(events[1].json));
    ck_assert_int_eq(ctrail_ec2_instance_connect_decode(event, &second), CTRAIL_OK);
    ck_assert_int_eq(second->success, CTRAIL_UNKNOWN);
}
END_TEST

START_TEST(knows_its_own_events_only) {
    static const char *const others[] = {
        "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"SendSSHPublicKey\"}",
        "{\"eventSource\":\"ec2-instance-connect.amazonaws.com.cn\",\"eventName\":\"SendSSHPublicKey\"}",
        "{\"eventSource\":\"EC2-instance-connect.amazonaws.com\",\"eventName\":\"SendSSHPublicKey\"}",
        "{\"eventSource\":\"\",\"eventName\":\"SendSSHPublicKey\"}",
        "{\"eventSource\":null,\"eventName\":\"SendSSHPublicKey\"}",
        "{\"eventName\":\"SendSSHPublicKey\"}",
    };
    for (int i = 0; i < COUNT(others); i++) {
        const ctrail_event *event = event_of(others[i], strlen(others[i]));
        const ctrail_ec2_instance_connect *connect = (const void *)event;
        ck_assert_int_eq(ctrail_ec2_instance_connect_decode(event, &connect), CTRAIL_NONE);
        ck_assert_ptr_null(connect);
        char *json = json_of(event, 0);
        ck_assert_ptr_null(strstr(json, "instanceConnect"));
        free(json);
    }
}
END_TEST

START_TEST(nothing) {
    const ctrail_event *event = event_of(events[0].json, strlen(events[0].json));
    const ctrail_ec2_instance_connect *connect = (const void *)event;
    ck_assert_int_eq(ctrail_ec2_instance_connect_decode(NULL, &connect), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(connect);
    ck_assert_int_eq(ctrail_ec2_instance_connect_decode(event, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_ec2_instance_connect_decode(NULL, NULL), CTRAIL_ERR_ARGUMENT);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("instance_connect");
    TCase *decoding = reading_case(suite, "decoding");
    tcase_add_loop_test(decoding, decodes, 0, COUNT(events));
    tcase_add_test(decoding, fills_the_struct);
    tcase_add_test(decoding, is_decoded_by_name);
    tcase_add_test(decoding, lists_misfits);
    tcase_add_test(decoding, gives_the_same_again);
    tcase_add_test(decoding, knows_its_own_events_only);
    tcase_add_test(decoding, nothing);
    return run_suite(suite);
}
