/* What is read on request: the details of open objects, JSON in strings, the resources an event is about. */
#include "reading.h"

#include <cloudtrail/ec2.h>

/* ---- Details ---------------------------------------------------------------------------------- */

#define INSIGHT(members) "{\"eventVersion\":\"1.07\",\"insightDetails\":{" members "}}"
#define LAKE(members)    "{\"eventVersion\":\"1.09\"," members "}"
#define EVENT(members)   "{\"eventVersion\":\"1.08\"," members "}"

/* A record, and the details of it as they are written. */
static const struct details_case {
    const char *name, *json, *details;
} details_cases[] = {
    {"nothing", EVENT("\"eventName\":\"e\""), "{}"},
    {"nulls", EVENT("\"addendum\":null,\"eventContext\":null,\"insightDetails\":null,\"timeWindow\":null"), "{}"},
    {"empty objects", EVENT("\"addendum\":{},\"eventContext\":{},\"insightDetails\":{},\"summary\":{}"),
     "{\"addendum\":{},\"eventContext\":{},\"insight\":{},\"summary\":{}}"},
    {"texts in their place", EVENT("\"addendum\":\"null\",\"eventContext\":\"\",\"timeWindow\":\"x\""), "{}"},
    {"addendum",
     EVENT("\"addendum\":{\"reason\":\"UPDATED_DATA\",\"updatedFields\":[\"responseElements\",\"errorCode\"],"
           "\"originalRequestID\":\"r\",\"originalEventID\":\"e\"}"),
     "{\"addendum\":{\"reason\":\"UPDATED_DATA\",\"updatedFields\":[\"responseElements\",\"errorCode\"],"
     "\"originalRequestID\":\"r\",\"originalEventID\":\"e\"}}"},
    {"addendum of one updated field", EVENT("\"addendum\":{\"updatedFields\":\"errorCode\"}"),
     "{\"addendum\":{\"updatedFields\":[\"errorCode\"]}}"},
    {"event context",
     EVENT("\"eventContext\":{\"requestContext\":{\"aws:userid\":\"AIDA\"},\"tagContext\":{\"resourceTags\":"
           "[{\"arn\":\"a\",\"tags\":{\"Team\":\"x\"}},{\"arn\":\"b\"}],\"principalTags\":{\"k\":\"v\"}}}"),
     "{\"eventContext\":{\"requestContext\":{\"aws:userid\":\"AIDA\"},\"resourceTags\":[{\"arn\":\"a\",\"tags\":"
     "{\"Team\":\"x\"}},{\"arn\":\"b\"}],\"principalTags\":{\"k\":\"v\"}}}"},
    {"insight",
     INSIGHT("\"state\":\"Start\",\"eventSource\":\"ssm.amazonaws.com\",\"eventName\":\"Update\",\"insightType\":"
             "\"ApiErrorRateInsight\",\"errorCode\":\"Denied\",\"insightContext\":{\"statistics\":{\"baseline\":"
             "{\"average\":0.0017},\"insight\":{\"average\":5.0},\"insightDuration\":1,\"baselineDuration\":11459},"
             "\"attributions\":[{\"attribute\":\"userAgent\",\"insight\":[{\"value\":\"cli\",\"average\":5}],"
             "\"baseline\":[{\"value\":\"sdk\",\"average\":0.5}]}]}"),
     "{\"insight\":{\"state\":\"Start\",\"eventSource\":\"ssm.amazonaws.com\",\"eventName\":\"Update\",\"insightType\":"
     "\"ApiErrorRateInsight\",\"errorCode\":\"Denied\",\"insightAverage\":5.0,\"baselineAverage\":0.0017,"
     "\"insightDuration\":1,\"baselineDuration\":11459,\"attributions\":[{\"attribute\":\"userAgent\",\"insight\":"
     "[{\"value\":\"cli\",\"average\":5}],\"baseline\":[{\"value\":\"sdk\",\"average\":0.5}]}]}}"},
    {"insight of Lake",
     LAKE("\"insightSource\":\"arn:s\",\"insightState\":\"End\",\"insightEventSource\":\"ec2.amazonaws.com\","
          "\"insightEventName\":\"RunInstances\",\"insightErrorCode\":\"x\",\"insightType\":\"ApiCallRateInsight\","
          "\"insightContext\":{\"baselineAverage\":1.5,\"insightAverage\":30,\"baselineDuration\":20,"
          "\"insightDuration\":\"2\",\"attributions\":[{\"attribute\":\"errorCode\",\"insightValue\":\"v\","
          "\"insightAverage\":30,\"baselineValue\":\"b\",\"baselineAverage\":1}]}"),
     "{\"insight\":{\"state\":\"End\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"RunInstances\","
     "\"insightType\":\"ApiCallRateInsight\",\"errorCode\":\"x\",\"insightSource\":\"arn:s\",\"insightAverage\":30,"
     "\"baselineAverage\":1.5,\"insightDuration\":2,\"baselineDuration\":20,\"attributions\":[{\"attribute\":"
     "\"errorCode\",\"insightValue\":\"v\",\"insightAverage\":30,\"baselineValue\":\"b\",\"baselineAverage\":1}]}}"},
    {"insight without statistics around its numbers",
     INSIGHT("\"insightContext\":{\"insightAverage\":2,\"baselineAverage\":1,\"insightDuration\":3,"
             "\"baselineDuration\":4}"),
     "{\"insight\":{\"insightAverage\":2,\"baselineAverage\":1,\"insightDuration\":3,\"baselineDuration\":4}}"},
    {"insight of Lake with statistics",
     LAKE("\"insightType\":\"ApiCallRateInsight\",\"insightContext\":{\"statistics\":{\"baseline\":{\"average\":1},"
          "\"insight\":{\"average\":2},\"insightDuration\":3,\"baselineDuration\":4}}"),
     "{\"insight\":{\"insightType\":\"ApiCallRateInsight\",\"insightAverage\":2,\"baselineAverage\":1,"
     "\"insightDuration\":3,\"baselineDuration\":4}}"},
    {"the record's own source is not the insight's",
     LAKE("\"eventSource\":\"s\",\"eventName\":\"n\",\"insightState\":\"Start\""),
     "{\"insight\":{\"state\":\"Start\"}}"},
    {"aggregated",
     EVENT("\"timeWindow\":{\"windowStart\":\"2025-01-01T00:00:00Z\",\"windowEnd\":\"2025-01-01T00:05:00Z\","
           "\"windowSize\":\"PT5M\"},\"summary\":{\"primaryDimension\":{\"dimension\":\"eventName\","
           "\"aggregationType\":\"Count\",\"statistics\":[{\"name\":\"PutObject\",\"value\":7}]},\"details\":["
           "{\"dimension\":\"userAgent\",\"statistics\":[{\"name\":\"cli\",\"value\":6},{\"name\":\"sdk\"}]}]}"),
     "{\"timeWindow\":{\"windowStart\":\"2025-01-01T00:00:00Z\",\"windowEnd\":\"2025-01-01T00:05:00Z\","
     "\"windowSize\":\"PT5M\"},\"summary\":{\"primaryDimension\":{\"dimension\":\"eventName\",\"aggregationType\":"
     "\"Count\",\"statistics\":[{\"name\":\"PutObject\",\"value\":7}]},\"details\":[{\"dimension\":\"userAgent\","
     "\"statistics\":[{\"name\":\"cli\",\"value\":6},{\"name\":\"sdk\"}]}]}}"},
    {"edge device", EVENT("\"edgeDeviceDetails\":{\"type\":\"outposts\",\"deviceId\":\"op-1\",\"more\":1}"),
     "{\"edgeDeviceDetails\":{\"type\":\"outposts\",\"deviceId\":\"op-1\"}}"},
    {"web identity",
     EVENT("\"userIdentity\":{\"sessionContext\":{\"webIdFederationData\":{\"federatedProvider\":\"p\",\"attributes\":"
           "{\"a\":\"1\"}}}}"),
     "{\"webIdFederationData\":{\"federatedProvider\":\"p\",\"attributes\":{\"a\":\"1\"}}}"},
    {"names in lower case",
     "{\"eventname\":\"e\",\"addendum\":{\"updatedfields\":[\"a\"],\"originalrequestid\":\"r\"},\"eventcontext\":"
     "{\"tagcontext\":{\"resourcetags\":[{\"arn\":\"a\"}],\"principaltags\":{}}},\"insightdetails\":{"
     "\"insightcontext\":"
     "{\"statistics\":{\"insightduration\":1}}}}",
     "{\"addendum\":{\"updatedFields\":[\"a\"],\"originalRequestID\":\"r\"},\"eventContext\":{\"resourceTags\":"
     "[{\"arn\":\"a\"}],\"principalTags\":{}},\"insight\":{\"insightDuration\":1}}"},
    {"objects in strings",
     EVENT("\"addendum\":\"{\\\"reason\\\":\\\"r\\\"}\",\"timeWindow\":\"{\\\"windowStart\\\":\\\"2025-01-01 "
           "00:00:00\\\"}\""),
     "{\"addendum\":{\"reason\":\"r\"},\"timeWindow\":{\"windowStart\":\"2025-01-01T00:00:00Z\"}}"},
    {"omitted members",
     EVENT("\"omitted\":true,\"requestParameters\":{\"omitted\":true,\"originalSize\":302412,\"reason\":\"too "
           "large\"},\"responseElements\":{\"omitted\":true},\"additionalEventData\":{\"omitted\":false}"),
     "{\"omissions\":[{\"field\":\"requestParameters\",\"originalSize\":302412,\"reason\":\"too large\"},{\"field\":"
     "\"responseElements\"}]}"},
};

/* The member `name` of the event's JSON, which is a flat search: none of the tests has it anywhere else. */
static void expect_details(const char *name, const char *json, const char *expected) {
    struct text wanted = {0};
    text_print(&wanted, ",\"details\":%s}", expected);
    if (!strstr(json, wanted.bytes))
        ck_abort_msg("%s: %s\nnot in %s", name, wanted.bytes, json);
    text_free(&wanted);
}

START_TEST(reads_details) {
    const struct details_case *c = &details_cases[_i];
    const ctrail_event *event = event_of(c->json, strlen(c->json));
    const ctrail_details *details, *again;
    ck_assert_int_eq(ctrail_event_details(event, &details), CTRAIL_OK);
    char *json = json_of(event, CTRAIL_JSON_DETAILS);
    expect_details(c->name, json, c->details);
    free(json);
    ck_assert_int_eq(ctrail_event_details(event, &again), CTRAIL_OK);
    ck_assert_ptr_eq(details, again);
}
END_TEST

START_TEST(lists_problems_of_details) {
    const ctrail_event *event = event_of(
        BYTES("{\"eventName\":\"e\",\"timeWindow\":{\"windowStart\":\"soon\"},\"summary\":{\"details\":[1]}}"));
    const ctrail_details *details;
    ck_assert_uint_eq(event->problem_count, 0);
    ck_assert_int_eq(ctrail_event_details(event, &details), CTRAIL_OK);
    ck_assert_ptr_nonnull(problem_at(event, "timeWindow.windowStart"));
    ck_assert_ptr_nonnull(problem_at(event, "summary.details[0]"));
    ck_assert_int_eq(details->time_window->window_start_ns == CTRAIL_ABSENT, 1);
    ck_assert_uint_eq(details->summary->detail_count, 0);
}
END_TEST

/* ---- JSON in strings -------------------------------------------------------------------------- */

/* The text of a string, as the record spells it, and what it spells; NULL: it is no JSON. */
static const struct embedded_case {
    const char *name, *string, *path, *text;
} embedded_cases[] = {
    {"policy", "{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\"}]}",
     "Statement[0].Effect", "Allow"},
    {"number", "-1.50e3", "", "-1.50e3"},
    {"string", "\\\"text\\\"", "", "text"},
    {"null", "null", "", "null"},
    {"white space around", " \\n {\\\"a\\\":1} \\t", "a", "1"},
    {"escapes in it", "{\\\"a\\\":\\\"x\\\\n\\\\u00e4\\\"}", "a", "x\n\303\244"},
    {"letters that are not ASCII", "{\\\"\303\244\\\":\\\"\303\266\\\"}", "\303\244", "\303\266"},
    {"half a surrogate pair in it", "[\\\"\\\\ud800\\\"]", "[0]", "\357\277\275"},
    {"empty", "", NULL, NULL},
    {"white space only", "  ", NULL, NULL},
    {"words", "allow all", NULL, NULL},
    {"cut off", "{\\\"a\\\":", NULL, NULL},
    {"two values", "{} {}", NULL, NULL},
    {"a comma too many", "[1,]", NULL, NULL},
    {"form feed", "[1,\\f2]", NULL, NULL},
    {"vertical tab", "[1,\\u000b2]", NULL, NULL},
    {"NUL", "1\\u0000", NULL, NULL},
    {"control character in a string", "[\\\"\\u0001\\\"]", NULL, NULL},
};

static const ctrail_event *event_with_text(const char *string) {
    struct text json = {0};
    text_print(&json, "{\"eventName\":\"e\",\"v\":\"%s\"}", string);
    const ctrail_event *event = event_of(json.bytes, json.size);
    text_free(&json);
    return event;
}

START_TEST(parses_strings) {
    const struct embedded_case *c = &embedded_cases[_i];
    const ctrail_event *event = event_with_text(c->string);
    const ctrail_value *string = ctrail_value_find(ctrail_event_record(event), "v"), *value, *again;
    ctrail_rc rc = ctrail_event_parse_text(event, string, &value);
    ck_assert_msg(rc == (c->path ? CTRAIL_OK : CTRAIL_NONE), "%s: answers %s", c->name, ctrail_rc_name(rc));
    ck_assert_msg(!value == !c->path, "%s: a value", c->name);
    ck_assert_int_eq(ctrail_event_parse_text(event, string, &again), rc);
    ck_assert_ptr_eq(value, again);
    if (c->path) {
        ctrail_str text = {NULL, 0};
        text.ptr = ctrail_value_text(ctrail_value_find(value, c->path), &text.len);
        expect_text(c->name, "it", text, c->text);
    }
    expect_text(c->name, "the event's name", event->event_name, "e");
}
END_TEST

START_TEST(parses_strings_in_strings) {
    const ctrail_event *event = event_with_text("{\\\"a\\\":\\\"{\\\\\\\"b\\\\\\\":\\\\\\\"c\\\\\\\"}\\\"}");
    const ctrail_value *outer, *inner, *string = ctrail_value_find(ctrail_event_record(event), "v");
    ck_assert_int_eq(ctrail_event_parse_text(event, string, &outer), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_parse_text(event, ctrail_value_find(outer, "a"), &inner), CTRAIL_OK);
    ck_assert_str_eq(ctrail_value_text(ctrail_value_find(inner, "b"), NULL), "c");
}
END_TEST

START_TEST(parses_each_of_many_strings) {
    enum { MANY = 1000 };
    struct text json = {0};
    text_print(&json, "{\"eventName\":\"e\",\"v\":[\"0\"");
    for (int i = 1; i < MANY; i++)
        text_print(&json, ",\"[%d]\"", i);
    text_add(&json, BYTES("]}"));
    const ctrail_event *event = event_of(json.bytes, json.size);
    text_free(&json);
    const ctrail_value *list = ctrail_value_find(ctrail_event_record(event), "v"), *string = NULL, *values[MANY];
    for (int i = 0; (string = ctrail_value_next(list, string)); i++)
        ck_assert_int_eq(ctrail_event_parse_text(event, string, &values[i]), CTRAIL_OK);
    for (int i = 0; (string = ctrail_value_next(list, string)); i++) {
        const ctrail_value *again;
        int64_t number = -1;
        ck_assert_int_eq(ctrail_event_parse_text(event, string, &again), CTRAIL_OK);
        ck_assert_ptr_eq(again, values[i]);
        ctrail_value_integer(i ? ctrail_value_find(again, "[0]") : again, &number);
        ck_assert_int_eq(number, i);
    }
}
END_TEST

START_TEST(parses_no_other_values) {
    const ctrail_event *event = event_of(BYTES("{\"eventName\":\"e\",\"n\":1,\"o\":{},\"l\":[],\"z\":null}"));
    static const char *const paths[] = {"n", "o", "l", "z", "nothing"};
    const ctrail_value *value;
    for (int i = 0; i < COUNT(paths); i++) {
        value = ctrail_event_record(event);
        ck_assert_int_eq(ctrail_event_parse_text(event, ctrail_value_find(value, paths[i]), &value), CTRAIL_NONE);
        ck_assert_ptr_null(value);
    }
}
END_TEST

enum { STRINGS = 50, ELEMENTS = 10000 };

/* Strings that are no JSON, and a last one that is. */
static struct text record_of_strings(void) {
    struct text json = {0};
    text_print(&json, "{\"eventName\":\"e\",\"v\":[");
    for (int i = 1; i <= STRINGS; i++) {
        text_print(&json, "\"[1");
        text_repeat(&json, ",1", ELEMENTS - 1);
        text_print(&json, i < STRINGS ? ",}\"," : "]\"]}");
    }
    return json;
}

static ctrail_rc parse_nth(const ctrail_event *event, int n, const ctrail_value **value) {
    char path[32];
    snprintf(path, sizeof path, "v[%d]", n);
    return ctrail_event_parse_text(event, ctrail_value_find(ctrail_event_record(event), path), value);
}

/* The least memory, roughly, in which the last string can be read. */
static uint64_t memory_for(const struct text *json) {
    const ctrail_value *value;
    const ctrail_event *event;
    ctrail_rc rc = CTRAIL_ERR_LIMIT;
    uint64_t memory = 1 << 20;
    for (; rc != CTRAIL_OK; memory += rc == CTRAIL_OK ? 0 : memory / 32) {
        make_reader(&(const ctrail_options){.size = sizeof(ctrail_options), .max_memory_bytes = memory});
        if (ctrail_reader_parse(reader, json->bytes, json->size, &event) == CTRAIL_OK)
            rc = parse_nth(event, STRINGS - 1, &value);
    }
    return memory;
}

/* What is no JSON, asked for again and again, and in many strings, leaves room for what is. */
START_TEST(keeps_nothing_of_what_is_no_json) {
    struct text json = record_of_strings();
    const ctrail_options options = {.size = sizeof options, .max_memory_bytes = memory_for(&json) + 10000};
    const ctrail_value *value;
    make_reader(&options);
    const ctrail_event *event = event_of(json.bytes, json.size);
    for (int n = 0; n < 2 * (STRINGS - 1); n++) {
        ck_assert_int_eq(parse_nth(event, n % (STRINGS - 1), &value), CTRAIL_NONE);
        ck_assert_ptr_null(value);
    }
    ck_assert_int_eq(parse_nth(event, STRINGS - 1, &value), CTRAIL_OK);
    ck_assert_uint_eq(ctrail_value_count(value), ELEMENTS);
    text_free(&json);
}
END_TEST

/* Each answer is remembered: a string of 2 MB is not read a hundred thousand times. */
START_TEST(parses_what_is_no_json_once) {
    struct text json = {0};
    text_print(&json, "{\"eventName\":\"e\",\"v\":\"");
    text_repeat(&json, "[1],", 500000);
    text_add(&json, BYTES("\"}"));
    const ctrail_event *event = event_of(json.bytes, json.size);
    const ctrail_value *string = ctrail_value_find(ctrail_event_record(event), "v"), *value;
    for (int i = 0; i < 100000; i++)
        ck_assert_int_eq(ctrail_event_parse_text(event, string, &value), CTRAIL_NONE);
    text_free(&json);
}
END_TEST

START_TEST(limits_the_depth_of_strings) {
    struct text string = {0};
    text_repeat(&string, "[", 129);
    text_repeat(&string, "]", 129);
    const ctrail_event *event = event_with_text(string.bytes);
    const ctrail_value *value;
    ck_assert_int_eq(ctrail_event_parse_text(event, ctrail_value_find(ctrail_event_record(event), "v"), &value),
                     CTRAIL_ERR_LIMIT);
    ck_assert_ptr_null(value);
    event = event_with_text(string.bytes + 1);
    text_free(&string);
}
END_TEST

/* ---- Resources -------------------------------------------------------------------------------- */

#define EC2(members) "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\"," members "}"

/* A record, and its resources: "type name" each, a line each. */
static const struct resources_case {
    const char *name, *json, *resources;
} resources_cases[] = {
    {"none", EVENT("\"eventName\":\"e\""), ""},
    {"the record's own", EVENT("\"resources\":[{\"type\":\"AWS::S3::Bucket\",\"ARN\":\"arn:a\"},{\"ARN\":\"arn:b\"}]"),
     "AWS::S3::Bucket arn:a\n- arn:b\n"},
    {"by a prefix", EVENT("\"resources\":[{\"type\":\"AWS::S3::Object\",\"ARNPrefix\":\"arn:a/\"}]"),
     "AWS::S3::Object arn:a/\n"},
    {"without a name", EVENT("\"resources\":[{\"type\":\"AWS::S3::Bucket\"},{}]"), ""},
    {"a key pair called like an instance",
     EC2("\"requestParameters\":{\"keyName\":\"i-1a2b3c4d\",\"instanceId\":\"i-1a2b3c4d\",\"x\":\"i-1a2b3c4d\"}"),
     "AWS::EC2::KeyPair i-1a2b3c4d\nAWS::EC2::Instance i-1a2b3c4d\n"},
    {"of several types",
     EVENT("\"resources\":[{\"type\":\"A\",\"ARN\":\"arn:a\"},{\"type\":\"B\",\"ARN\":\"arn:a\"},"
           "{\"ARN\":\"arn:a\"},{\"type\":\"B\",\"ARN\":\"arn:a\"}]"),
     "A arn:a\nB arn:a\n"},
    {"twice", EVENT("\"resources\":[{\"ARN\":\"arn:a\"},{\"type\":\"T\",\"ARN\":\"arn:a\"}]"), "T arn:a\n"},
    {"an instance's", EC2("\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-1a2b3c4d\"}]}}"),
     "AWS::EC2::Instance i-1a2b3c4d\n"},
    {"own and decoded",
     EC2("\"resources\":[{\"type\":\"X\",\"ARN\":\"arn:a\"}],\"requestParameters\":{\"volumeId\":\"vol-1a2b3c4d\"}"),
     "X arn:a\nAWS::EC2::Volume vol-1a2b3c4d\n"},
    {"an endpoint's",
     "{\"eventSource\":\"ec2-instance-connect.amazonaws.com\",\"eventName\":\"OpenTunnel\",\"requestParameters\":"
     "{\"instanceConnectEndpointId\":\"eice-0123456789abcdef0\"}}",
     "AWS::EC2::InstanceConnectEndpoint eice-0123456789abcdef0\n"},
};

START_TEST(lists_resources) {
    const struct resources_case *c = &resources_cases[_i];
    const ctrail_event *event = event_of(c->json, strlen(c->json));
    const ctrail_named_resource *const *list, *const *again;
    struct text lines = {0};
    size_t count;
    ck_assert_int_eq(ctrail_event_resources(event, &list, &count), CTRAIL_OK);
    for (size_t i = 0; i < count; i++)
        text_print(&lines, "%s %s\n", list[i]->type.ptr ? list[i]->type.ptr : "-", list[i]->name.ptr);
    ck_assert_msg(strcmp(lines.bytes ? lines.bytes : "", c->resources) == 0, "%s: %s", c->name, lines.bytes);
    text_free(&lines);
    ck_assert_int_eq(ctrail_event_resources(event, &again, &count), CTRAIL_OK);
    ck_assert_ptr_eq(list, again);
    ck_assert_int_eq(!count, !list);
}
END_TEST

/* ---- Nothing ---------------------------------------------------------------------------------- */

START_TEST(nothing) {
    const ctrail_event *event = event_of(BYTES("{\"eventName\":\"e\"}"));
    const ctrail_value *value = ctrail_event_record(event);
    const ctrail_details *details = (const void *)event;
    const ctrail_named_resource *const *list = (const void *)event;
    size_t count = 7;
    ck_assert_int_eq(ctrail_event_details(NULL, &details), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(details);
    ck_assert_int_eq(ctrail_event_details(event, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_parse_text(NULL, value, &value), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(value);
    ck_assert_int_eq(ctrail_event_parse_text(event, NULL, &value), CTRAIL_NONE);
    ck_assert_int_eq(ctrail_event_parse_text(event, value, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_resources(NULL, &list, &count), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(list);
    ck_assert_uint_eq(count, 0);
    ck_assert_int_eq(ctrail_event_resources(event, NULL, &count), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_resources(event, &list, NULL), CTRAIL_ERR_ARGUMENT);
}
END_TEST

/* ---- Over the limit on memory ------------------------------------------------------------------ */

/* Each id has a path of its own, longer than the record for many of them: EC2's decoder takes more than the record. */
static struct text record_of_paths(const char *more) {
    struct text json = {0};
    text_print(&json,
               "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\",\"eventID\":\"kept\",%s"
               "\"requestParameters\":{\"",
               more);
    text_repeat(&json, "k", 1000);
    text_print(&json, "\":[\"i-1a2b3c4d\"");
    for (int i = 0; i < 1000; i++)
        text_print(&json, ",\"i-%08x\"", (unsigned)i);
    text_add(&json, BYTES("]}}"));
    return json;
}

static const ctrail_event *event_within(const struct text *json, uint64_t memory) {
    make_reader(&(const ctrail_options){.size = sizeof(ctrail_options), .max_memory_bytes = memory});
    return event_of(json->bytes, json->size);
}

static void expect_limit(const ctrail_event *event, const char *message) {
    const ctrail_problem *problem = event->problems[event->problem_count - 1];
    ck_assert_int_eq(problem->code, CTRAIL_PROBLEM_LIMIT);
    expect_text("the limit", "path", problem->path, "");
    expect_text("the limit", "message", problem->message, message);
}

static const char ec2_limit[] = "ec2: left out, for it takes more memory than max_memory_bytes";

/* The event is written, and whoever asks again gets the same answer. */
START_TEST(says_what_is_over_the_limit) {
    struct text record = record_of_paths("\"tlsDetails\":{\"tlsVersion\":\"1\"},\"addendum\":{\"reason\":\"r\"},");
    const ctrail_event *event = event_within(&record, 500000);
    const ctrail_named_resource *const *resources;
    const ctrail_ec2 *ec2;
    size_t count;
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_ERR_LIMIT);
        ck_assert_ptr_null(ec2);
        ck_assert_int_eq(ctrail_event_resources(event, &resources, &count), CTRAIL_ERR_LIMIT);
        ck_assert_uint_eq(event->problem_count, 1);
        expect_limit(event, ec2_limit);
        char *json = json_of(event, CTRAIL_JSON_DETAILS);
        ck_assert_ptr_nonnull(strstr(json, "\"eventID\":\"kept\""));
        ck_assert_ptr_nonnull(
            strstr(json, "\"problems\":[{\"code\":\"limit\",\"path\":\"\",\"message\":\"ec2: left out, "));
        ck_assert_ptr_null(strstr(json, "\"ec2\":"));
        ck_assert_ptr_nonnull(strstr(json, "\"details\":{\"addendum\":{\"reason\":\"r\"}"));
        free(json);
    }
    text_free(&record);
}
END_TEST

/* What was read before leaves nothing to the next record. */
START_TEST(decodes_the_next_record) {
    static const char next[] = "\n{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\"}";
    struct text record = record_of_paths("");
    text_add(&record, BYTES(next));
    const ctrail_event *event = event_within(&record, 500000);
    const ctrail_ec2 *ec2;
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_ERR_LIMIT);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_OK);
    ck_assert_uint_eq(event->problem_count, 0);
    text_free(&record);
}
END_TEST

/* There is room for it behind as many other problems as are listed. */
START_TEST(says_it_behind_other_problems) {
    struct text more = {0};
    text_print(&more, "\"resources\":[0");
    text_repeat(&more, ",1", 200);
    text_print(&more, "],");
    struct text record = record_of_paths(more.bytes);
    const ctrail_event *event = event_within(&record, 500000);
    const ctrail_ec2 *ec2;
    ck_assert_uint_eq(event->problem_count, 101);
    ck_assert_int_eq(event->problems[100]->code, CTRAIL_PROBLEM_MORE);
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_ERR_LIMIT);
    ck_assert_uint_eq(event->problem_count, 102);
    expect_limit(event, ec2_limit);
    text_free(&record);
    text_free(&more);
}
END_TEST

/* And it takes no other's place. */
START_TEST(lists_other_problems_behind_it) {
    struct text more = {0};
    text_print(&more, "\"eventContext\":{\"tagContext\":{\"resourceTags\":[0");
    text_repeat(&more, ",1", 200);
    text_print(&more, "]}},");
    struct text record = record_of_paths(more.bytes);
    const ctrail_event *event = event_within(&record, 500000);
    const ctrail_details *details;
    const ctrail_ec2 *ec2;
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_ERR_LIMIT);
    ck_assert_int_eq(ctrail_event_details(event, &details), CTRAIL_OK);
    ck_assert_uint_eq(event->problem_count, 102);
    expect_text("the last", "message", event->problems[101]->message,
                "there are more problems in this record than these");
    text_free(&record);
    text_free(&more);
}
END_TEST

/* The path of the first of them owes nothing to the record before. */
START_TEST(spells_paths_behind_it) {
    struct text record = {0}, more = {0};
    const ctrail_event *event;
    const ctrail_details *details;
    const ctrail_ec2 *ec2;
    more = record_of_paths("\"eventContext\":{\"tagContext\":{\"resourceTags\":[1]}},");
    text_print(&record, "{\"eventName\":\"e\",\"a\":1,\"b\":2,\"c\":3,\"resources\":[{},{},1],\"d\":[0");
    text_repeat(&record, ",1", more.size / 2); /* as large: both trees stand in the same memory */
    text_add(&record, BYTES("]}\n"));
    text_add(&record, more.bytes, more.size);
    event = event_within(&record, 500000);
    ck_assert_uint_eq(event->problem_count, 1);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_ERR_LIMIT);
    ck_assert_int_eq(ctrail_event_details(event, &details), CTRAIL_OK);
    ck_assert_uint_eq(event->problem_count, 2);
    expect_text("the second", "path", event->problems[1]->path, "eventContext.tagContext.resourceTags[0]");
    text_free(&record);
    text_free(&more);
}
END_TEST

static ctrail_rc ask_resources(const ctrail_event *event) {
    const ctrail_named_resource *const *list;
    size_t count;
    return ctrail_event_resources(event, &list, &count);
}

static ctrail_rc ask_details(const ctrail_event *event) {
    const ctrail_details *details;
    return ctrail_event_details(event, &details);
}

/* The decoder has memory enough, what is made of it has not. */
START_TEST(says_that_all_is_over_the_limit) {
    struct text record = record_of_paths("");
    const ctrail_value *decoded;
    const ctrail_ec2 *ec2;
    int met = 0;
    for (ctrail_rc rc = CTRAIL_ERR_LIMIT, memory = 500000; rc != CTRAIL_OK; memory += 500000) {
        const ctrail_event *event = event_within(&record, (uint64_t)memory);
        if (ctrail_ec2_decode(event, &ec2) != CTRAIL_OK)
            continue;
        rc = ctrail_event_decoded(event, &decoded);
        if (rc == CTRAIL_OK)
            break;
        ck_assert_int_eq(rc, CTRAIL_ERR_LIMIT);
        ck_assert_int_eq(ctrail_event_decoded(event, &decoded), CTRAIL_ERR_LIMIT);
        ck_assert_ptr_null(decoded);
        ck_assert_uint_eq(event->problem_count, 1);
        expect_limit(event, "decoded: left out, for it takes more memory than max_memory_bytes");
        met++;
    }
    ck_assert_int_gt(met, 0);
    ck_assert_ptr_nonnull(ctrail_value_find(decoded, "ec2.resources[0].id"));
    text_free(&record);
}
END_TEST

START_TEST(decodes_nothing_that_is_nested_too_deep) {
    const ctrail_options deep = {.size = sizeof deep, .max_depth = 5000};
    struct text record = {0};
    const ctrail_value *decoded;
    make_reader(&deep);
    text_add(&record, BYTES("{\"eventName\":\"x\",\"eventID\":\"e\",\"a\":"));
    text_repeat(&record, "[", 1000);
    text_repeat(&record, "]", 1000);
    text_add(&record, BYTES("}"));
    ck_assert_int_eq(ctrail_event_decoded(event_of(record.bytes, record.size), &decoded), CTRAIL_ERR_LIMIT);
    ck_assert_int_eq(ctrail_event_decoded(NULL, &decoded), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_event_decoded(event_of(BYTES("{\"eventName\":\"x\",\"eventID\":\"e\"}")), NULL),
                     CTRAIL_ERR_ARGUMENT);
    text_free(&record);
}
END_TEST

/* Parts that no service's decoder makes; each limit up to the one that suffices. */
static const struct part_case {
    const char *start, *before, *behind, *end; /* an element's number stands between two of them */
    ctrail_rc (*ask)(const ctrail_event *);
    const char *message;
} part_cases[] = {
    {"\"resources\":[{}", ",{\"ARN\":\"arn:", "\"}", "]", ask_resources,
     "resources: left out, for it takes more memory than max_memory_bytes"},
    {"\"insightType\":\"t\",\"insightContext\":{\"attributions\":[{}", ",{},{},{},{},{},{},{},{},{\"insightValue\":\"",
     "\"}", "]}", ask_details, "details: left out, for it takes more memory than max_memory_bytes"},
};

START_TEST(says_which_part_is_over_the_limit) {
    const struct part_case *c = &part_cases[_i];
    struct text record = {0};
    const ctrail_event *event;
    int met = 0;
    text_print(&record, "{\"eventName\":\"e\",%s", c->start);
    for (int i = 0; i < 300; i++)
        text_print(&record, "%s%d%s", c->before, i, c->behind);
    text_print(&record, "%s}", c->end);
    for (int32_t rc = CTRAIL_ERR_LIMIT, memory = 20000; rc != CTRAIL_OK; memory += 1000) {
        make_reader(&(const ctrail_options){.size = sizeof(ctrail_options), .max_memory_bytes = (uint64_t)memory});
        if (ctrail_reader_parse(reader, record.bytes, record.size, &event) != CTRAIL_OK)
            continue;
        rc = c->ask(event);
        ck_assert_int_eq(c->ask(event), rc);
        ck_assert_uint_eq(event->problem_count, rc != CTRAIL_OK);
        if (rc != CTRAIL_OK)
            expect_limit(event, c->message);
        met += rc != CTRAIL_OK;
        free(json_of(event, CTRAIL_JSON_DETAILS));
    }
    ck_assert_int_gt(met, 0);
    text_free(&record);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("details");
    TCase *details = reading_case(suite, "details");
    tcase_add_loop_test(details, reads_details, 0, COUNT(details_cases));
    tcase_add_test(details, lists_problems_of_details);
    TCase *strings = reading_case(suite, "strings");
    tcase_add_loop_test(strings, parses_strings, 0, COUNT(embedded_cases));
    tcase_add_test(strings, parses_strings_in_strings);
    tcase_add_test(strings, parses_each_of_many_strings);
    tcase_add_test(strings, parses_no_other_values);
    tcase_add_test(strings, keeps_nothing_of_what_is_no_json);
    tcase_add_test(strings, parses_what_is_no_json_once);
    tcase_add_test(strings, limits_the_depth_of_strings);
    TCase *resources = reading_case(suite, "resources");
    tcase_add_loop_test(resources, lists_resources, 0, COUNT(resources_cases));
    tcase_add_test(resources, nothing);
    TCase *limit = reading_case(suite, "limit");
    tcase_add_test(limit, says_what_is_over_the_limit);
    tcase_add_test(limit, decodes_the_next_record);
    tcase_add_test(limit, says_it_behind_other_problems);
    tcase_add_test(limit, lists_other_problems_behind_it);
    tcase_add_test(limit, spells_paths_behind_it);
    tcase_add_test(limit, says_that_all_is_over_the_limit);
    tcase_add_test(limit, decodes_nothing_that_is_nested_too_deep);
    tcase_add_loop_test(limit, says_which_part_is_over_the_limit, 0, COUNT(part_cases));
    return run_suite(suite);
}
