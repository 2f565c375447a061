/* The filter: each attribute by itself and together, the edges of a time range, and what a rejected record leaves. */
#include "reading.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "reader/filter.h"

/* A filter in words; NULL: asks for nothing. A | parts the values of a list. */
struct wanted {
    const char *event_id, *event_name, *event_source, *user_name, *access_key_id, *read_only, *since, *until;
    const char *resource_type, *resource_name, *instance_id;
    const char *error_code, *region, *account, *source_ip, *arn, *role, *failed;
};

#define LIST(member)                                                                                                   \
    { offsetof(struct wanted, member), offsetof(ctrail_filter, member) }

static const struct {
    size_t from, to;
} lists[] = {LIST(event_id),      LIST(event_name),    LIST(event_source), LIST(user_name),  LIST(access_key_id),
             LIST(resource_type), LIST(resource_name), LIST(instance_id),  LIST(error_code), LIST(region),
             LIST(account),       LIST(source_ip),     LIST(arn),          LIST(role)};

enum { VALUES_MAX = 8 };

/* What the lists of the last filter point to. */
static struct {
    char bytes[256];
    const char *values[VALUES_MAX + 1];
} stores[COUNT(lists)];

static const char *const *list_of(const char *words, int number) {
    char *at = stores[number].bytes;
    size_t count = 0;
    ck_assert_uint_lt(strlen(words), sizeof stores[number].bytes);
    strcpy(at, words);
    for (char *bar = at; bar; at = bar + 1) {
        ck_assert_uint_lt(count, VALUES_MAX);
        stores[number].values[count++] = at;
        bar = strchr(at, '|');
        if (!bar)
            break;
        *bar = '\0';
    }
    stores[number].values[count] = NULL;
    return stores[number].values;
}

static int64_t time_of(const char *text) {
    int64_t time;
    ck_assert_int_eq(ctrail_time_parse(text, strlen(text), &time), CTRAIL_OK);
    return time;
}

static int32_t choice_of(const char *word) {
    if (!word)
        return CTRAIL_ANY;
    return strcmp(word, "true") == 0 ? CTRAIL_TRUE : CTRAIL_FALSE;
}

/* It lives until the next one is made. */
static ctrail_filter filter_of(const struct wanted *wanted) {
    ctrail_filter filter = {.size = sizeof filter};
    for (int i = 0; i < COUNT(lists); i++) {
        const char *words = *(const char *const *)(const void *)((const char *)wanted + lists[i].from);
        if (words)
            *(const char *const **)(void *)((char *)&filter + lists[i].to) = list_of(words, i);
    }
    filter.read_only = choice_of(wanted->read_only);
    filter.failed = choice_of(wanted->failed);
    if (wanted->since)
        filter.since = time_of(wanted->since);
    if (wanted->until)
        filter.until = time_of(wanted->until);
    return filter;
}

static void make_filtering_reader(const ctrail_filter *filter) {
    const ctrail_options options = {.size = sizeof options, .filter = filter};
    make_reader(&options);
}

/* What is judged on a record's bytes must agree with what the event says. */
static enum judgement judgement_parsed(const ctrail_filter *given, const char *json) {
    struct filter *filter;
    enum judgement judgement;
    make_reader(NULL);
    ck_assert_int_eq(ctrail_filter_new(given, ctrail_allocator_of(NULL), &filter), CTRAIL_OK);
    ck_assert_int_eq(ctrail_filter_judge(filter, event_of(json, strlen(json)), &judgement), CTRAIL_OK);
    free(filter);
    return judgement;
}

static void expect_counts(uint64_t delivered, uint64_t skipped, uint64_t rejected, uint64_t without_time) {
    ctrail_counts counts = {.size = sizeof counts};
    ck_assert_int_eq(ctrail_reader_counts(reader, &counts), CTRAIL_OK);
    ck_assert_uint_eq(counts.size, sizeof counts);
    ck_assert_uint_eq(counts.delivered, delivered);
    ck_assert_uint_eq(counts.skipped, skipped);
    ck_assert_uint_eq(counts.rejected, rejected);
    ck_assert_uint_eq(counts.rejected_without_time, without_time);
}

static enum judgement judgement_of(const struct wanted *wanted, const char *json) {
    ctrail_filter filter = filter_of(wanted);
    const ctrail_event *event;
    enum judgement judgement = judgement_parsed(&filter, json);
    make_filtering_reader(&filter);
    ctrail_rc rc = ctrail_reader_parse(reader, json, strlen(json), &event);
    ck_assert_msg(rc == CTRAIL_OK || rc == CTRAIL_END, "%s: %s", ctrail_rc_name(rc), json);
    ck_assert_msg((rc == CTRAIL_OK) == (judgement == JUDGED_PASSES), "not as when it was parsed: %s", json);
    expect_counts(judgement == JUDGED_PASSES, 0, judgement != JUDGED_PASSES, judgement == JUDGED_WITHOUT_TIME);
    return judgement;
}

static bool passes(const struct wanted *wanted, const char *json) {
    return judgement_of(wanted, json) == JUDGED_PASSES;
}

/* ---- One record, many filters ----------------------------------------------------------------- */

static const char alice[] =
    "{\"eventID\":\"6e12345\",\"eventName\":\"RunInstances\",\"eventSource\":\"ec2.amazonaws.com\",\"readOnly\":false,"
    "\"eventTime\":\"2016-05-20T08:27:45.5Z\",\"userIdentity\":{\"type\":\"IAMUser\",\"userName\":\"alice\","
    "\"arn\":\"arn:aws:iam::123456789012:user/alice\",\"accessKeyId\":\"AKIAEXAMPLE\"},\"awsRegion\":\"us-west-2\","
    "\"sourceIPAddress\":\"192.0.2.7\",\"errorCode\":\"AccessDenied\",\"recipientAccountId\":\"123456789012\","
    "\"requestParameters\":{\"instanceId\":\"i-1a2b3c4d\"}}";

static const struct filter_case {
    const char *name;
    struct wanted wanted;
    bool passes;
} filters[] = {
    {"nothing", {.event_id = NULL}, true},
    {"event id", {.event_id = "6e12345"}, true},
    {"another event id", {.event_id = "6e12346"}, false},
    {"part of the event id", {.event_id = "6e1234"}, false},
    {"more than the event id", {.event_id = "6e123456"}, false},
    {"event id in another case", {.event_id = "6E12345"}, false},
    {"empty event id", {.event_id = ""}, false},
    {"event name", {.event_name = "RunInstances"}, true},
    {"another event name", {.event_name = "StopInstances"}, false},
    {"event name in another case", {.event_name = "runInstances"}, false},
    {"event name with a space", {.event_name = "RunInstances "}, false},
    {"event source", {.event_source = "ec2.amazonaws.com"}, true},
    {"another event source", {.event_source = "s3.amazonaws.com"}, false},
    {"short event source", {.event_source = "ec2"}, false},
    {"user name", {.user_name = "alice"}, true},
    {"another user name", {.user_name = "bob"}, false},
    {"access key", {.access_key_id = "AKIAEXAMPLE"}, true},
    {"another access key", {.access_key_id = "AKIAEXAMPLE2"}, false},
    {"writing", {.read_only = "false"}, true},
    {"reading", {.read_only = "true"}, false},
    {"since before", {.since = "2016-05-20T08:27:45Z"}, true},
    {"since the very time", {.since = "2016-05-20T08:27:45.5Z"}, true},
    {"since a nanosecond later", {.since = "2016-05-20T08:27:45.500000001Z"}, false},
    {"until later", {.until = "2016-05-20T08:27:46Z"}, true},
    {"until a nanosecond later", {.until = "2016-05-20T08:27:45.500000001Z"}, true},
    {"until the very time", {.until = "2016-05-20T08:27:45.5Z"}, false},
    {"until before", {.until = "2016-05-20T08:27:45Z"}, false},
    {"a range around", {.since = "2016-05-20T00:00:00Z", .until = "2016-05-21T00:00:00Z"}, true},
    {"the smallest range", {.since = "2016-05-20T08:27:45.5Z", .until = "2016-05-20T08:27:45.500000001Z"}, true},
    {"an empty range", {.since = "2016-05-20T08:27:45.5Z", .until = "2016-05-20T08:27:45.5Z"}, false},
    {"a range the wrong way round", {.since = "2017-01-01T00:00:00Z", .until = "2016-01-01T00:00:00Z"}, false},
    {"a range elsewhere", {.since = "2016-05-20T09:27:45.5+01:00", .until = "2016-05-20T09:27:46+01:00"}, true},
    {"all",
     {"6e12345", "RunInstances", "ec2.amazonaws.com", "alice", "AKIAEXAMPLE", "false", "2016-01-01T00:00:00Z",
      "2017-01-01T00:00:00Z", "AWS::EC2::Instance", "i-1a2b3c4d", "i-1a2b3c4d", "AccessDenied", "us-west-2",
      "123456789012", "192.0.2.7", "arn:aws:iam::123456789012:user/alice", NULL, "true"},
     true},
    {"one of two names", {.event_name = "StopInstances|RunInstances"}, true},
    {"none of two names", {.event_name = "StopInstances|StartInstances"}, false},
    {"one of many names", {.event_name = "A|Run|RunInstance|StopInstances|RunInstances|RunInstanceZ|Z"}, true},
    {"none of many names", {.event_name = "A|Run|RunInstance|StopInstances|RunInstancez|RunInstanceZ|Z"}, false},
    {"the same name twice", {.event_name = "RunInstances|RunInstances"}, true},
    {"an empty name among others", {.event_name = "|StopInstances"}, false},
    {"one of each", {.event_name = "RunInstances|x", .user_name = "bob|alice", .event_id = "6e12345|y"}, true},
    {"one of some, and none of others", {.event_name = "RunInstances|x", .user_name = "bob|carol"}, false},
    {"one of the sources", {.event_source = "s3.amazonaws.com|ec2.amazonaws.com"}, true},
    {"one of the keys", {.access_key_id = "AKIAEXAMPLE2|AKIAEXAMPLE"}, true},
    {"one of the instances", {.instance_id = "i-0|i-1a2b3c4d"}, true},
    {"none of the instances", {.instance_id = "i-0|i-1"}, false},
    {"one of the resources", {.resource_type = "x|AWS::EC2::Instance", .resource_name = "y|i-1a2b3c4d"}, true},
    {"error code", {.error_code = "AccessDenied"}, true},
    {"one of the error codes", {.error_code = "Client.UnauthorizedOperation|AccessDenied"}, true},
    {"another error code", {.error_code = "Client.UnauthorizedOperation"}, false},
    {"region", {.region = "us-west-2|us-east-1"}, true},
    {"another region", {.region = "us-west-1|us-east-1"}, false},
    {"account", {.account = "123456789012"}, true},
    {"another account", {.account = "123456789013"}, false},
    {"address", {.source_ip = "192.0.2.7"}, true},
    {"another address", {.source_ip = "192.0.2.8"}, false},
    {"block", {.source_ip = "192.0.2.0/24"}, true},
    {"another block", {.source_ip = "192.0.3.0/24"}, false},
    {"one of the blocks", {.source_ip = "10.0.0.0/8|192.0.2.6/31|s3.amazonaws.com"}, true},
    {"ARN", {.arn = "arn:aws:iam::123456789012:user/alice"}, true},
    {"another ARN", {.arn = "arn:aws:iam::123456789012:user/bob"}, false},
    {"user for a role", {.role = "alice"}, false},
    {"user's ARN for a role", {.role = "arn:aws:iam::123456789012:user/alice"}, false},
    {"failed", {.failed = "true"}, true},
    {"not failed", {.failed = "false"}, false},
    {"all but the resource", {.event_name = "RunInstances", .resource_type = "AWS::EC2::Volume"}, false},
    {"all but the instance", {.event_name = "RunInstances", .instance_id = "i-1a2b3c4e"}, false},
    {"all but the id", {.event_id = "x", .event_name = "RunInstances", .user_name = "alice"}, false},
    {"all but the name", {.event_id = "6e12345", .event_name = "x", .event_source = "ec2.amazonaws.com"}, false},
    {"all but the source", {.event_name = "RunInstances", .event_source = "x", .read_only = "false"}, false},
    {"all but the user", {.event_name = "RunInstances", .user_name = "x", .access_key_id = "AKIAEXAMPLE"}, false},
    {"all but the key", {.user_name = "alice", .access_key_id = "x", .read_only = "false"}, false},
    {"all but the access", {.event_name = "RunInstances", .user_name = "alice", .read_only = "true"}, false},
    {"all but the time", {.event_name = "RunInstances", .read_only = "false", .since = "2017-01-01T00:00:00Z"}, false},
    {"all but the end",
     {.event_name = "RunInstances", .since = "2016-01-01T00:00:00Z", .until = "2016-02-01T00:00:00Z"},
     false},
};

static int find_case(const char *name) {
    int i = 0;
    while (strcmp(filters[i].name, name) != 0)
        i++;
    return i;
}

START_TEST(filters_a_record) {
    const struct filter_case *c = &filters[_i];
    ck_assert_msg(passes(&c->wanted, alice) == c->passes, "%s", c->name);
}
END_TEST

/* ---- Many records ----------------------------------------------------------------------------- */

#define BY(members)   "{\"eventVersion\":\"1\",\"userIdentity\":{" members "}}"
#define WITH(members) "{\"eventVersion\":\"1\"," members "}"

#define ABOUT(resource) WITH("\"resources\":[{" resource "}]")
#define INSTANCE_ARN    "arn:aws:ec2:eu-west-1:123456789012:instance/i-1a2b3c4d"
#define EC2(request)                                                                                                   \
    WITH("\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"DeleteVolume\",\"requestParameters\":{" request "}")
#define CONNECT(request)                                                                                               \
    WITH("\"eventSource\":\"ec2-instance-connect.amazonaws.com\",\"eventName\":\"OpenTunnel\",\"requestParameters\":"  \
         "{" request "}")

#define FROM(address)  WITH("\"sourceIPAddress\":\"" address "\"")
#define ISSUED(issuer) BY("\"sessionContext\":{\"sessionIssuer\":{" issuer "}}")
#define ROLE_ISSUER    "\"type\":\"Role\",\"userName\":\"admin\",\"arn\":\"arn:aws:iam::1:role/path/admin\""
#define INSIGHT                                                                                                        \
    WITH(                                                                                                              \
        "\"eventCategory\":\"Insight\",\"insightDetails\":{\"state\":\"Start\",\"eventSource\":\"ec2.amazonaws.com\"," \
        "\"eventName\":\"RunInstances\",\"insightContext\":{\"eventName\":\"Deeper\"}}")
#define ASSUMED "arn:aws:sts::1:assumed-role/admin/alice"

static const struct record_case {
    const char *name, *json;
    struct wanted wanted;
    bool passes;
} records[] = {
    {"space behind the name", WITH("\"eventName\":\"SendSSHPublicKey \""), {.event_name = "SendSSHPublicKey"}, true},
    {"white space around the name", WITH("\"eventName\":\"\\t\\n Run \\r\""), {.event_name = "Run"}, true},
    {"space inside the name", WITH("\"eventName\":\"Run It\""), {.event_name = "Run It"}, true},
    {"space behind the source",
     WITH("\"eventSource\":\" ec2.amazonaws.com \""),
     {.event_source = "ec2.amazonaws.com"},
     true},
    {"space behind the id", WITH("\"eventID\":\"1 \""), {.event_id = "1"}, false},
    {"escapes in the name", WITH("\"eventName\":\"\\u0052un\""), {.event_name = "Run"}, true},
    {"NUL in the name", WITH("\"eventName\":\"Run\\u0000x\""), {.event_name = "Run"}, false},
    {"no name", WITH("\"eventID\":\"1\""), {.event_name = "Run"}, false},
    {"no name and an empty one asked for", WITH("\"eventID\":\"1\""), {.event_name = ""}, false},
    {"null name", WITH("\"eventName\":null"), {.event_name = "Run"}, false},
    {"the last name counts", WITH("\"eventName\":\"a\",\"eventName\":\"b\""), {.event_name = "b"}, true},
    {"the first name does not", WITH("\"eventName\":\"a\",\"eventName\":\"b\""), {.event_name = "a"}, false},
    {"a name in the parameters", WITH("\"requestParameters\":{\"eventName\":\"a\"}"), {.event_name = "a"}, false},
    {"no time, since", WITH("\"eventName\":\"a\""), {.since = "1700-01-01T00:00:00Z"}, false},
    {"no time, until", WITH("\"eventName\":\"a\""), {.until = "2200-01-01T00:00:00Z"}, false},
    {"no time, not asked for", WITH("\"eventName\":\"a\""), {.event_name = "a"}, true},
    {"unreadable time, since", WITH("\"eventTime\":\"today\""), {.since = "1700-01-01T00:00:00Z"}, false},
    {"unreadable time, until", WITH("\"eventTime\":\"today\""), {.until = "2200-01-01T00:00:00Z"}, false},
    {"time before 1970", WITH("\"eventTime\":\"1969-12-31T23:59:59Z\""), {.until = "1969-12-31T23:59:59.5Z"}, true},
    {"time before 1970, since",
     WITH("\"eventTime\":\"1969-12-31T23:59:59Z\""),
     {.since = "1969-12-31T23:59:59Z"},
     true},
    {"the time 0", WITH("\"eventTime\":\"1970-01-01T00:00:00Z\""), {.since = "1969-12-31T23:59:59Z"}, true},
    {"time elsewhere", WITH("\"eventTime\":\"2016-05-20T00:00:00+02:00\""), {.until = "2016-05-20T00:00:00Z"}, true},
    {"readOnly as a text", WITH("\"readOnly\":\"True\""), {.read_only = "true"}, true},
    {"readOnly as another text", WITH("\"readOnly\":\"False\""), {.read_only = "true"}, false},
    {"no readOnly, reading", WITH("\"eventName\":\"DescribeInstances\""), {.read_only = "true"}, false},
    {"no readOnly, writing", WITH("\"eventName\":\"RunInstances\""), {.read_only = "false"}, false},
    {"unreadable readOnly", WITH("\"readOnly\":2"), {.read_only = "true"}, false},
    {"readOnly as 1", WITH("\"readOnly\":1"), {.read_only = "true"}, true},
    {"readOnly as the text 0", WITH("\"readOnly\":\"0\""), {.read_only = "false"}, true},
    {"name in lower case", WITH("\"eventname\":\"Run\""), {.event_name = "Run"}, true},
    {"another name in lower case", WITH("\"eventname\":\"Run\""), {.event_name = "Stop"}, false},
    {"name in lower case before its own", WITH("\"eventname\":\"a\",\"eventName\":\"b\""), {.event_name = "b"}, true},
    {"name in lower case behind its own", WITH("\"eventName\":\"a\",\"eventname\":\"b\""), {.event_name = "b"}, false},
    {"key in lower case", BY("\"accesskeyid\":\"a\""), {.access_key_id = "a"}, true},
    {"identity in lower case", WITH("\"useridentity\":{\"accesskeyid\":\"a\"}"), {.access_key_id = "a"}, true},
    {"identity in a string",
     WITH("\"userIdentity\":\"{\\\"accessKeyId\\\":\\\"a\\\"}\""),
     {.access_key_id = "a"},
     true},
    {"issuer in lower case",
     BY("\"sessioncontext\":{\"sessionissuer\":{\"type\":\"Role\",\"username\":\"admin\"}}"),
     {.role = "admin"},
     true},
    {"error in lower case", WITH("\"errorcode\":\"x\""), {.failed = "false"}, false},
    {"time without a zone", WITH("\"eventTime\":\"2016-05-20 00:00:00\""), {.since = "2016-05-20T00:00:00Z"}, true},
    {"time with a number", WITH("\"eventTime\":1463702400"), {.until = "2016-05-20T00:00:00Z"}, false},
    {"root", BY("\"type\":\"Root\",\"userName\":\"x\""), {.user_name = "root"}, true},
    {"root's own name", BY("\"type\":\"Root\",\"userName\":\"x\""), {.user_name = "x"}, false},
    {"role's session", BY("\"type\":\"AssumedRole\",\"principalId\":\"A:s\""), {.user_name = "s"}, true},
    {"role's name",
     BY("\"type\":\"AssumedRole\",\"principalId\":\"A:s\",\"sessionContext\":{\"sessionIssuer\":{\"userName\":\"r\"}}"),
     {.user_name = "r"},
     false},
    {"service", BY("\"type\":\"AWSService\",\"userName\":\"x\""), {.user_name = "x"}, false},
    {"no identity", WITH("\"eventName\":\"a\""), {.user_name = "x"}, false},
    {"no identity, key", WITH("\"eventName\":\"a\""), {.access_key_id = "x"}, false},
    {"null identity, key", WITH("\"userIdentity\":null"), {.access_key_id = "x"}, false},
    {"empty key", BY("\"accessKeyId\":\"\""), {.access_key_id = ""}, true},
    {"the last key counts", BY("\"accessKeyId\":\"a\",\"accessKeyId\":\"b\""), {.access_key_id = "b"}, true},
    {"the first key does not", BY("\"accessKeyId\":\"a\",\"accessKeyId\":\"b\""), {.access_key_id = "a"}, false},
    {"a key elsewhere in the identity",
     BY("\"sessionContext\":{\"accessKeyId\":\"a\"}"),
     {.access_key_id = "a"},
     false},
    {"escapes in the key", BY("\"accessKeyId\":\"\\u0061\""), {.access_key_id = "a"}, true},
    {"escapes in the key's name", BY("\"access\\u004beyId\":\"a\""), {.access_key_id = "a"}, true},
    {"escapes in a member's name", WITH("\"event\\u004eame\":\"a\""), {.event_name = "a"}, true},
    {"number for a name", WITH("\"eventName\":5"), {.event_name = "5"}, true},
    {"letters that are not ASCII", WITH("\"eventID\":\"\303\244\""), {.event_id = "\303\244"}, true},
    {"bytes that are not UTF-8", WITH("\"eventID\":\"\377\""), {.event_id = "\357\277\275"}, true},
    {"spaces that are asked for", WITH("\"eventID\":\" 1 \""), {.event_id = " 1 "}, true},
    {"white space everywhere",
     " { \"eventID\" : \"1\" ,\n\t\"userIdentity\" : { \"accessKeyId\" : \"k\" } , \"n\" : 1 } ",
     {.event_id = "1", .access_key_id = "k"},
     true},
    {"nothing but the name", "{\"eventName\":\"a\"}", {.event_name = "b"}, false},
    {"brackets and quotes in strings",
     WITH("\"x\":\"}]\\\"\\\\\",\"y\":{\"z\":[\"}\",\"\\\"]\"]},\"eventName\":\"a\""),
     {.event_name = "a"},
     true},

    {"an insight by the name of its calls", INSIGHT, {.event_name = "RunInstances"}, true},
    {"an insight by their source", INSIGHT, {.event_source = "ec2.amazonaws.com"}, true},
    {"an insight by both", INSIGHT, {.event_name = "RunInstances", .event_source = "ec2.amazonaws.com"}, true},
    {"an insight by another name", INSIGHT, {.event_name = "StopInstances"}, false},
    {"an insight by another source", INSIGHT, {.event_source = "s3.amazonaws.com"}, false},
    {"an insight by one of both", INSIGHT, {.event_name = "RunInstances", .event_source = "s3.amazonaws.com"}, false},
    {"an insight by a name deeper in it", INSIGHT, {.event_name = "Deeper"}, false},
    {"an insight with an own name",
     WITH("\"eventName\":\"a\",\"insightDetails\":{\"eventName\":\"b\"}"),
     {.event_name = "a"},
     true},
    {"an insight with another name of its own",
     WITH("\"eventName\":\"a\",\"insightDetails\":{\"eventName\":\"b \"}"),
     {.event_name = "b"},
     true},
    {"an insight with escapes", WITH("\"insightDetails\":{\"eventN\\u0061me\":\"a\"}"), {.event_name = "a"}, true},
    {"an insight of Lake", WITH("\"insightEventName\":\" a \""), {.event_name = "a"}, true},
    {"an insight of Lake by its source", WITH("\"insightEventSource\":\"a\""), {.event_source = "a"}, true},
    {"an insight of Lake by another name", WITH("\"insightEventName\":\"a\""), {.event_name = "b"}, false},
    {"an insight of Lake with an escape", WITH("\"insightEventName\":\"\\u0061\""), {.event_name = "a"}, true},
    {"details of no insight", WITH("\"insightDetails\":\"a\""), {.event_name = "a"}, false},
    {"the user name of a sign-in",
     WITH("\"eventSource\":\"signin.amazonaws.com\",\"additionalEventData\":{\"UserName\":\"ann\"},"
          "\"userIdentity\":{\"type\":\"IdentityCenterUser\"}"),
     {.user_name = "ann"},
     true},

    {"no error code", WITH("\"eventName\":\"a\""), {.error_code = "a"}, false},
    {"escapes in the error code", WITH("\"errorCode\":\"\\u0061\""), {.error_code = "a"}, true},
    {"error code elsewhere", WITH("\"responseElements\":{\"errorCode\":\"a\"}"), {.error_code = "a"}, false},
    {"no region", WITH("\"eventName\":\"a\""), {.region = "us-east-1"}, false},
    {"account as a number", WITH("\"recipientAccountId\":123456789012"), {.account = "123456789012"}, true},
    {"account of the identity", BY("\"accountId\":\"123456789012\""), {.account = "123456789012"}, false},
    {"no ARN", BY("\"type\":\"Root\""), {.arn = "a"}, false},
    {"escapes in the ARN", BY("\"arn\":\"\\u0061\""), {.arn = "a"}, true},
    {"ARN of the issuer", BY("\"sessionContext\":{\"sessionIssuer\":{\"arn\":\"a\"}}"), {.arn = "a"}, false},

    {"no address", WITH("\"eventName\":\"a\""), {.source_ip = "0.0.0.0/0|::/0"}, false},
    {"service for an address", FROM("ec2.amazonaws.com"), {.source_ip = "ec2.amazonaws.com"}, true},
    {"service and all addresses", FROM("ec2.amazonaws.com"), {.source_ip = "0.0.0.0/0|::/0"}, false},
    {"words for an address", FROM("AWS Internal"), {.source_ip = "AWS Internal"}, true},
    {"words with a slash", FROM("a/b"), {.source_ip = "a/b"}, true},
    {"first of a block", FROM("10.0.0.0"), {.source_ip = "10.0.0.0/8"}, true},
    {"last of a block", FROM("10.255.255.255"), {.source_ip = "10.0.0.0/8"}, true},
    {"before a block", FROM("9.255.255.255"), {.source_ip = "10.0.0.0/8"}, false},
    {"after a block", FROM("11.0.0.0"), {.source_ip = "10.0.0.0/8"}, false},
    {"block of one", FROM("10.1.2.3"), {.source_ip = "10.1.2.3/32"}, true},
    {"beside a block of one", FROM("10.1.2.4"), {.source_ip = "10.1.2.3/32"}, false},
    {"bits after the prefix", FROM("10.9.9.9"), {.source_ip = "10.1.2.3/8"}, true},
    {"prefix within a byte", FROM("172.31.255.255"), {.source_ip = "172.16.0.0/12"}, true},
    {"after a prefix within a byte", FROM("172.32.0.0"), {.source_ip = "172.16.0.0/12"}, false},
    {"all of IPv4", FROM("255.255.255.255"), {.source_ip = "0.0.0.0/0"}, true},
    {"all of IPv4 and an IPv6 address", FROM("::1"), {.source_ip = "0.0.0.0/0"}, false},
    {"all of IPv6 and an IPv4 address", FROM("10.0.0.1"), {.source_ip = "::/0"}, false},
    {"block inside a block", FROM("10.2.0.1"), {.source_ip = "10.1.0.0/16|10.0.0.0/8|10.3.0.0/16"}, true},
    {"blocks around", FROM("10.2.0.1"), {.source_ip = "10.1.0.0/16|10.3.0.0/16|9.0.0.0/8|11.0.0.0/8"}, false},
    {"blocks side by side", FROM("10.2.0.1"), {.source_ip = "10.1.0.0/16|10.2.0.0/16|10.3.0.0/16"}, true},
    {"block of IPv6", FROM("2001:db8:1::5"), {.source_ip = "2001:db8::/32"}, true},
    {"another block of IPv6", FROM("2001:db9::5"), {.source_ip = "2001:db8::/32"}, false},
    {"IPv6 in another spelling", FROM("2001:0DB8:0:0::0:5"), {.source_ip = "2001:db8::5"}, true},
    {"IPv6 in the same spelling", FROM("2001:db8::5"), {.source_ip = "2001:db8::5"}, true},
    {"IPv6 with an IPv4 tail", FROM("::ffff:10.0.0.1"), {.source_ip = "::ffff:a00:0/104"}, true},
    {"IPv4 with a leading zero", FROM("010.0.0.1"), {.source_ip = "10.0.0.0/8|8.0.0.0/8"}, false},
    {"IPv4 and more", FROM("10.0.0.1 "), {.source_ip = "10.0.0.0/8"}, false},
    {"IPv4 and a port", FROM("10.0.0.1:80"), {.source_ip = "10.0.0.0/8"}, false},
    {"escapes in the address", FROM("10.0.0.\\u0031"), {.source_ip = "10.0.0.0/8"}, true},

    {"session issuer's name", ISSUED(ROLE_ISSUER), {.role = "admin"}, true},
    {"session issuer's ARN", ISSUED(ROLE_ISSUER), {.role = "arn:aws:iam::1:role/path/admin"}, true},
    {"another role", ISSUED(ROLE_ISSUER), {.role = "reader|path|path/admin"}, false},
    {"one of the roles", ISSUED(ROLE_ISSUER), {.role = "reader|admin"}, true},
    {"session issuer's ARN alone", ISSUED("\"type\":\"Role\",\"arn\":\"arn:aws:iam::1:role/a\""), {.role = "a"}, true},
    {"session issuer without a type", ISSUED("\"userName\":\"admin\""), {.role = "admin"}, true},
    {"session issuer that is a user", ISSUED("\"type\":\"IAMUser\",\"userName\":\"admin\""), {.role = "admin"}, false},
    {"escapes in the session issuer's name", ISSUED("\"userName\":\"\\u0061dmin\""), {.role = "admin"}, true},
    {"null session issuer", BY("\"sessionContext\":{\"sessionIssuer\":null}"), {.role = "admin"}, false},
    {"assumed role's name", BY("\"arn\":\"" ASSUMED "\""), {.role = "admin"}, true},
    {"assumed role's session", BY("\"arn\":\"" ASSUMED "\""), {.role = "alice"}, false},
    {"assumed role's ARN", BY("\"arn\":\"" ASSUMED "\""), {.role = ASSUMED}, true},
    {"assumed role's ARN without its session",
     BY("\"arn\":\"" ASSUMED "\""),
     {.role = "arn:aws:sts::1:assumed-role/admin"},
     true},
    {"assumed role in China", BY("\"arn\":\"arn:aws-cn:sts::1:assumed-role/a/b\""), {.role = "a"}, true},
    {"role by itself", BY("\"type\":\"Role\",\"arn\":\"arn:aws:iam::1:role/path/admin\""), {.role = "admin"}, true},
    {"what is no ARN", BY("\"arn\":\"assumed-role/admin/alice\""), {.role = "admin"}, false},
    {"end of an ARN", BY("\"arn\":\"arn:aws:sts::1:assumed-role/\""), {.role = ""}, true},
    {"no identity, role", WITH("\"eventName\":\"a\""), {.role = "admin"}, false},

    {"nothing failed", WITH("\"responseElements\":{\"success\":true}"), {.failed = "true"}, false},
    {"nothing failed, not failed", WITH("\"responseElements\":{\"success\":true}"), {.failed = "false"}, true},
    {"no response", WITH("\"responseElements\":null"), {.failed = "false"}, true},
    {"nothing of failure", WITH("\"eventName\":\"a\""), {.failed = "true"}, false},
    {"error message alone", WITH("\"errorMessage\":\"a\""), {.failed = "true"}, true},
    {"empty error code", WITH("\"errorCode\":\"\""), {.failed = "true"}, false},
    {"null error code", WITH("\"errorCode\":null"), {.failed = "true"}, false},
    {"error code as a number", WITH("\"errorCode\":5"), {.failed = "true"}, true},
    {"no success", WITH("\"responseElements\":{\"success\":false}"), {.failed = "true"}, true},
    {"no success, not failed", WITH("\"responseElements\":{\"success\":false}"), {.failed = "false"}, false},
    {"no success in a string", WITH("\"responseElements\":{\"success\":\"False\"}"), {.failed = "true"}, true},
    {"no success deeper", WITH("\"responseElements\":{\"a\":{\"success\":false}}"), {.failed = "true"}, false},
    {"failed sign-in", WITH("\"responseElements\":{\"ConsoleLogin\":\"Failure\"}"), {.failed = "true"}, true},
    {"failed sign-in, not failed",
     WITH("\"responseElements\":{\"ConsoleLogin\":\"Failure\"}"),
     {.failed = "false"},
     false},
    {"sign-in", WITH("\"responseElements\":{\"ConsoleLogin\":\"Success\"}"), {.failed = "true"}, false},
    {"escapes in a failed sign-in",
     WITH("\"responseElements\":{\"ConsoleLogin\":\"\\u0046ailure\"}"),
     {.failed = "true"},
     true},
    {"the last success counts",
     WITH("\"responseElements\":{\"success\":false,\"success\":true}"),
     {.failed = "true"},
     false},

    {"resource type", ABOUT("\"type\":\"AWS::S3::Bucket\",\"ARN\":\"a\""), {.resource_type = "AWS::S3::Bucket"}, true},
    {"another resource type",
     ABOUT("\"type\":\"AWS::S3::Bucket\",\"ARN\":\"a\""),
     {.resource_type = "AWS::S3::Object"},
     false},
    {"no resource", WITH("\"eventName\":\"a\""), {.resource_type = "AWS::S3::Bucket"}, false},
    {"resource's ARN", ABOUT("\"ARN\":\"arn:aws:s3:::logs\""), {.resource_name = "arn:aws:s3:::logs"}, true},
    {"the end of its ARN", ABOUT("\"ARN\":\"arn:aws:s3:::logs\""), {.resource_name = "logs"}, true},
    {"the end of its path", ABOUT("\"ARN\":\"arn:aws:iam::1:role/path/admin\""), {.resource_name = "admin"}, true},
    {"a part of its name", ABOUT("\"ARN\":\"arn:aws:s3:::logs\""), {.resource_name = "log"}, false},
    {"the end of what is no ARN", ABOUT("\"ARN\":\"a/b\""), {.resource_name = "b"}, false},
    {"type and name of one", ABOUT("\"type\":\"T\",\"ARN\":\"a\""), {.resource_type = "T", .resource_name = "a"}, true},
    {"type and name of two",
     ABOUT("\"type\":\"T\",\"ARN\":\"a\"},{\"type\":\"U\",\"ARN\":\"b\""),
     {.resource_type = "T", .resource_name = "b"},
     false},
    {"volume of EC2", EC2("\"volumeId\":\"vol-1a2b3c4d\""), {.resource_type = "AWS::EC2::Volume"}, true},
    {"volume's id", EC2("\"volumeId\":\"vol-1a2b3c4d\""), {.resource_name = "vol-1a2b3c4d"}, true},
    {"id without a type", EC2("\"x\":\"aki-1a2b3c4d\""), {.resource_name = "aki-1a2b3c4d"}, true},
    {"instance of EC2", EC2("\"instanceId\":\"i-1a2b3c4d\""), {.instance_id = "i-1a2b3c4d"}, true},
    {"another instance", EC2("\"instanceId\":\"i-1a2b3c4e\""), {.instance_id = "i-1a2b3c4d"}, false},
    {"instance by its ARN", EC2("\"x\":\"" INSTANCE_ARN "\""), {.instance_id = "i-1a2b3c4d"}, true},
    {"instance among a record's own",
     ABOUT("\"type\":\"AWS::EC2::Instance\",\"ARN\":\"" INSTANCE_ARN "\""),
     {.instance_id = "i-1a2b3c4d"},
     true},
    {"volume for an instance", EC2("\"volumeId\":\"vol-1a2b3c4d\""), {.instance_id = "vol-1a2b3c4d"}, false},
    {"instance, and a key named like it",
     EC2("\"keyName\":\"i-1a2b3c4d\",\"instanceId\":\"i-1a2b3c4d\""),
     {.instance_id = "i-1a2b3c4d"},
     true},
    {"key named as an instance", EC2("\"keyName\":\"i-0\""), {.instance_id = "i-0"}, false},
    {"instance of a tunnel", CONNECT("\"instanceId\":\"i-1a2b3c4d\""), {.instance_id = "i-1a2b3c4d"}, true},
    {"endpoint of a tunnel",
     CONNECT("\"instanceConnectEndpointId\":\"eice-1\""),
     {.resource_type = "AWS::EC2::InstanceConnectEndpoint", .resource_name = "eice-1"},
     true},
    {"instance and another's name",
     EC2("\"instanceId\":\"i-1a2b3c4d\",\"volumeId\":\"vol-1a2b3c4d\""),
     {.instance_id = "i-1a2b3c4d", .resource_name = "vol-1a2b3c4d", .event_name = "DeleteVolume"},
     true},
};

START_TEST(filters_records) {
    const struct record_case *c = &records[_i];
    ck_assert_msg(passes(&c->wanted, c->json) == c->passes, "%s", c->name);
}
END_TEST

/* ---- What is left ----------------------------------------------------------------------------- */

/* The filter is copied: its lists and values may go when the reader is there. */
START_TEST(is_copied) {
    ctrail_filter *filter = malloc(sizeof *filter);
    ck_assert_ptr_nonnull(filter);
    *filter = filter_of(&filters[find_case("all")].wanted);
    make_filtering_reader(filter);
    memset(filter, 0xA5, sizeof *filter);
    free(filter);
    memset(stores, 'x', sizeof stores);
    event_of(alice, strlen(alice));
    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_OK);
    event_of(alice, strlen(alice));
}
END_TEST

/* Rejected records are counted, and are not reported; what cannot be read is. */
START_TEST(leaves_numbers_and_errors_alone) {
    static const char json[] =
        "[{\"eventName\":\"a\"},{\"eventName\":\"b\"},1,{\"eventName\":\"a\"},{\"eventName\":\"b\"}]";
    ctrail_filter filter = filter_of(&(struct wanted){.event_name = "b"});
    const ctrail_event *event;
    make_filtering_reader(&filter);
    ck_assert_int_eq(ctrail_reader_parse(reader, BYTES(json), &event), CTRAIL_OK);
    ck_assert_uint_eq(event->record, 2);
    ck_assert_uint_eq(event->offset, 19);
    ck_assert_int_eq(ctrail_reader_error(reader)->code, CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_SKIPPED);
    ck_assert_uint_eq(ctrail_reader_error(reader)->record, 3);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    ck_assert_uint_eq(event->record, 5);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_END);
    expect_counts(2, 1, 2, 0);
    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_OK);
    expect_counts(0, 0, 0, 0);
}
END_TEST

#define LONG_ID "0123456789012345678901234567890123456789012345678901234567890123456789"
#define COPY(name, id)                                                                                                 \
    "{\"eventVersion\":\"1\",\"eventSource\":\"s\",\"eventName\":\"" name "\",\"eventID\":\"" id "\"}"
#define ESCAPED_COPY(name, id)                                                                                         \
    "\"{\\\"eventVersion\\\":\\\"1\\\",\\\"eventSource\\\":\\\"s\\\",\\\"eventName\\\":\\\"" name                      \
    "\\\",\\\"eventID\\\":\\\"" id "\\\"}\""

/* A record that a wrapper has twice is judged once, whatever the filter makes of it; the first of the two counts. */
static const struct copies_case {
    const char *name, *json;
    uint64_t delivered, rejected;
} copies[] = {
    {"rejected", "{\"x\":{\"a\":" COPY("a", "1") ",\"b\":" COPY("a", "1") "}}", 0, 1},
    {"rejected, in a string first", "{\"x\":{\"a\":" ESCAPED_COPY("a", "1") ",\"b\":" COPY("a", "1") "}}", 0, 1},
    {"given", "{\"x\":{\"a\":" COPY("b", "1") ",\"b\":" COPY("b", "1") "}}", 1, 0},
    {"rejected, then another that passes", "{\"x\":{\"a\":" COPY("a", "1") ",\"b\":" COPY("b", "1") "}}", 0, 1},
    {"given, then another that does not pass", "{\"x\":{\"a\":" COPY("b", "1") ",\"b\":" COPY("a", "1") "}}", 1, 0},
    {"other ids", "{\"x\":{\"a\":" COPY("a", "1") ",\"b\":" COPY("a", "2") "}}", 0, 2},
    {"the same id, spelled otherwise", "{\"x\":{\"a\":" COPY("a", "1") ",\"b\":" COPY("a", "\\u0031") "}}", 0, 1},
    {"no ids", "{\"x\":{\"a\":" COPY("a", "") ",\"b\":" COPY("a", "") "}}", 0, 2},
    {"ids that are too long", "{\"x\":{\"a\":" COPY("a", LONG_ID) ",\"b\":" COPY("a", LONG_ID) "}}", 0, 2},
    {"in two elements", "{\"x\":[{\"a\":" COPY("a", "1") "},{\"a\":" COPY("a", "1") "}]}", 0, 2},
    {"in no wrapper", COPY("a", "1") COPY("a", "1"), 0, 2},
};

START_TEST(judges_copies_once) {
    const struct copies_case *c = &copies[_i];
    ctrail_filter filter = filter_of(&(struct wanted){.event_name = "b"});
    const ctrail_event *event;
    make_filtering_reader(&filter);
    ctrail_rc rc = ctrail_reader_parse(reader, c->json, strlen(c->json), &event);
    while (rc == CTRAIL_OK)
        rc = ctrail_reader_next(reader, &event);
    ck_assert_msg(rc == CTRAIL_END, "%s: %s", c->name, ctrail_reader_error(reader)->message);
    expect_counts(c->delivered, 0, c->rejected, 0);
}
END_TEST

static int32_t count_event(void *user, const ctrail_event *event) {
    *(int *)user += event->record == 2;
    return 0;
}

START_TEST(holds_for_run) {
    static const char json[] = "{\"eventName\":\"a\"}{\"eventName\":\"b\"}{\"eventName\":\"a\"}";
    const ctrail_handlers handlers = {.size = sizeof handlers, .on_event = count_event};
    ctrail_filter filter = filter_of(&(struct wanted){.event_name = "b"});
    int calls = 0;
    make_filtering_reader(&filter);
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(json)), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &handlers, &calls), CTRAIL_END);
    ck_assert_int_eq(calls, 1);
}
END_TEST

/* What holds a record in a string, and what is no record, is known by the record's own fields or its source: a filter
 * makes nothing of them. */
static const struct through_case {
    const char *name, *json;
    ctrail_rc rc;
    ctrail_container container;
} throughs[] = {
    {"a row with columns", "{\"eventID\":\"x\",\"eventName\":\"a\",\"eventJson\":\"{\\\"eventName\\\":\\\"b\\\"}\"}",
     CTRAIL_OK, CTRAIL_CONTAINER_LAKE},
    {"a notice", "{\"Records\":[{\"eventVersion\":\"2.1\",\"eventSource\":\"aws:s3\",\"eventName\":\"a\"}]}",
     CTRAIL_END, CTRAIL_CONTAINER_NOTICE},
};

START_TEST(sees_through_what_is_no_record) {
    const struct through_case *c = &throughs[_i];
    ctrail_filter filter = filter_of(&(struct wanted){.event_name = "b"});
    const ctrail_event *event;
    make_filtering_reader(&filter);
    ctrail_rc rc = ctrail_reader_parse(reader, c->json, strlen(c->json), &event);
    ck_assert_msg(rc == c->rc, "%s: %s", c->name, ctrail_rc_name(rc));
    ck_assert_msg(ctrail_reader_container(reader) == c->container, "%s: %s", c->name,
                  ctrail_container_name(ctrail_reader_container(reader)));
}
END_TEST

/* A record that its bytes refuse is not validated: what is broken in it is reported only where they say nothing. */
#define BROKEN(members) "{\"eventVersion\":\"1.08\"," members ",\"requestParameters\":{\"a\":nul}}"

static const struct broken_case {
    const char *name, *json;
    struct wanted wanted;
    bool refused;
} brokens[] = {
    {"event id", BROKEN("\"eventID\":\"a\""), {.event_id = "b"}, true},
    {"event name", BROKEN("\"eventName\":\"a\""), {.event_name = "b"}, true},
    {"event source", BROKEN("\"eventSource\":\"a\""), {.event_source = "b"}, true},
    {"access key", BROKEN("\"userIdentity\":{\"accessKeyId\":\"a\"}"), {.access_key_id = "b"}, true},
    {"writing", BROKEN("\"readOnly\":false"), {.read_only = "true"}, true},
    {"reading", BROKEN("\"readOnly\":true"), {.read_only = "false"}, true},
    {"too early", BROKEN("\"eventTime\":\"2016-05-20T08:27:45Z\""), {.since = "2017-01-01T00:00:00Z"}, true},
    {"too late", BROKEN("\"eventTime\":\"2016-05-20T08:27:45Z\""), {.until = "2016-01-01T00:00:00Z"}, true},
    {"no time", BROKEN("\"eventTime\":\"soon\""), {.since = "2016-01-01T00:00:00Z"}, false},
    {"empty name", BROKEN("\"eventName\":\"\""), {.event_name = "b"}, true},
    {"empty name and white space", BROKEN(" \"eventName\" : \"\" "), {.event_name = "b"}, true},
    {"without an id", BROKEN("\"eventName\":\"b\""), {.event_id = "b"}, true},
    {"without a name", BROKEN("\"eventID\":\"b\""), {.event_name = "b"}, true},
    {"without a key", BROKEN("\"userIdentity\":{\"a\":\"b\"}"), {.access_key_id = "b"}, true},
    {"without an identity", BROKEN("\"eventName\":\"b\""), {.access_key_id = "b"}, true},
    {"without an access", BROKEN("\"eventName\":\"b\""), {.read_only = "true"}, true},
    {"without a time", BROKEN("\"eventName\":\"b\""), {.until = "2016-01-01T00:00:00Z"}, false},
    {"error code", BROKEN("\"errorCode\":\"a\""), {.error_code = "b"}, true},
    {"region", BROKEN("\"awsRegion\":\"a\""), {.region = "b"}, true},
    {"account", BROKEN("\"recipientAccountId\":\"a\""), {.account = "b"}, true},
    {"address", BROKEN("\"sourceIPAddress\":\"10.0.0.1\""), {.source_ip = "10.0.0.0/32"}, true},
    {"ARN", BROKEN("\"userIdentity\":{\"arn\":\"a\"}"), {.arn = "b"}, true},
    {"role",
     BROKEN("\"userIdentity\":{\"sessionContext\":{\"sessionIssuer\":{\"userName\":\"a\"}}}"),
     {.role = "b"},
     true},
    {"without a role", BROKEN("\"userIdentity\":{\"arn\":\"a\"}"), {.role = "b"}, true},
    {"none of many", BROKEN("\"eventName\":\"a\""), {.event_name = "b|c|d|e|f|g|h"}, true},
    {"failed", BROKEN("\"errorCode\":\"a\""), {.failed = "false"}, true},
    {"not failed", BROKEN("\"responseElements\":{\"success\":true}"), {.failed = "true"}, true},
    {"without an outcome", BROKEN("\"eventName\":\"a\""), {.failed = "true"}, true},
    {"an outcome that is no flag", BROKEN("\"responseElements\":{\"success\":\"false\"}"), {.failed = "true"}, false},
    {"a null response", BROKEN("\"responseElements\":null"), {.failed = "true"}, false},
    {"a null session", BROKEN("\"userIdentity\":{\"sessionContext\":null}"), {.role = "b"}, false},
    {"behind objects, arrays and escapes",
     BROKEN("\"a\":[{\"b\":\"]\"},1],\"c\":{\"eventName\":\"b\"},\"d\":\"\\\"\",\"eventName\":\"a\""),
     {.event_name = "b"},
     true},
    {"the last of two names", BROKEN("\"eventName\":\"b\",\"eventName\":\"a\""), {.event_name = "b"}, true},
    {"the one that is wanted", BROKEN("\"eventName\":\"b\""), {.event_name = "b"}, false},
    {"white space around the name", BROKEN("\"eventName\":\"b \""), {.event_name = "b"}, false},
    {"an escape", BROKEN("\"eventName\":\"\\u0061\""), {.event_name = "b"}, false},
    {"no ASCII", BROKEN("\"eventName\":\"\303\244\""), {.event_name = "b"}, false},
    {"a name with an escape", BROKEN("\"eventName\":\"a\",\"event\\u004eame\":\"b\""), {.event_name = "b"}, false},
    {"a name that is a number", BROKEN("\"eventName\":1"), {.event_name = "b"}, false},
    {"an access as a string", BROKEN("\"readOnly\":\"false\""), {.read_only = "true"}, false},
    {"a time as a number", BROKEN("\"eventTime\":1"), {.since = "2016-01-01T00:00:00Z"}, false},
    {"no identity", BROKEN("\"userIdentity\":null"), {.access_key_id = "b"}, false},
    {"a record in a string", BROKEN("\"eventName\":\"a\",\"eventJson\":\"{}\""), {.event_name = "b"}, false},
    {"a notice", BROKEN("\"eventSource\":\"aws:s3\""), {.event_name = "b"}, false},
};

START_TEST(does_not_validate_what_it_refuses) {
    const struct broken_case *c = &brokens[_i];
    ctrail_filter filter = filter_of(&c->wanted);
    const ctrail_event *event;
    make_filtering_reader(&filter);
    ctrail_rc rc = ctrail_reader_parse(reader, c->json, strlen(c->json), &event);
    ck_assert_msg(rc == (c->refused ? CTRAIL_END : CTRAIL_SKIPPED), "%s: %s", c->name, ctrail_rc_name(rc));
}
END_TEST

/* ---- Sizes ------------------------------------------------------------------------------------ */

/* A size in between would end inside of a member, or of the members that a release had. */
START_TEST(may_not_be_smaller) {
    for (size_t size = 0; size < sizeof(ctrail_filter); size++) {
        const ctrail_filter filter = {.size = size};
        const ctrail_options options = {.size = sizeof options, .filter = &filter};
        ctrail_reader *made;
        ctrail_rc rc = ctrail_reader_new(&made, &options);
        ck_assert_msg(rc == CTRAIL_ERR_ARGUMENT, "size %zu: %s", size, ctrail_rc_name(rc));
        ctrail_reader_free(made);
    }
}
END_TEST

/* A filter as a newer header may have it. */
struct newer_filter {
    ctrail_filter filter;
    unsigned char tail[24];
};

START_TEST(has_a_size) {
    static const struct {
        const char *name;
        size_t size, nonzero; /* a byte of the tail that is not 0 */
        ctrail_rc rc;
    } sizes[] = {
        {"no size", 0, SIZE_MAX, CTRAIL_ERR_ARGUMENT},
        {"part of the size", sizeof(size_t) - 1, SIZE_MAX, CTRAIL_ERR_ARGUMENT},
        {"only the size", sizeof(size_t), SIZE_MAX, CTRAIL_ERR_ARGUMENT},
        {"all members", sizeof(ctrail_filter), SIZE_MAX, CTRAIL_OK},
        {"all members, and more that is not ours", sizeof(ctrail_filter), 0, CTRAIL_OK},
        {"zeros behind", sizeof(struct newer_filter), SIZE_MAX, CTRAIL_OK},
        {"something right behind", sizeof(struct newer_filter), 0, CTRAIL_ERR_ARGUMENT},
        {"something at the end", sizeof(struct newer_filter), 23, CTRAIL_ERR_ARGUMENT},
    };
    for (int i = 0; i < COUNT(sizes); i++) {
        struct newer_filter newer = {.filter = {.size = sizes[i].size}};
        const ctrail_options options = {.size = sizeof options, .filter = &newer.filter};
        ctrail_reader *made;
        if (sizes[i].nonzero < sizeof newer.tail)
            newer.tail[sizes[i].nonzero] = 1;
        ctrail_rc rc = ctrail_reader_new(&made, &options);
        ck_assert_msg(rc == sizes[i].rc, "%s: %s", sizes[i].name, ctrail_rc_name(rc));
        ctrail_reader_free(made);
    }
}
END_TEST

/* ---- Times that cannot be read ---------------------------------------------------------------- */

/* Only what is rejected for no other reason counts. */
static const struct time_case {
    const char *name, *json;
    struct wanted wanted;
    enum judgement judgement;
} times[] = {
    {"no time", WITH("\"eventName\":\"a\""), {.since = "2016-01-01T00:00:00Z"}, JUDGED_WITHOUT_TIME},
    {"no time, until", WITH("\"eventName\":\"a\""), {.until = "2016-01-01T00:00:00Z"}, JUDGED_WITHOUT_TIME},
    {"unreadable", WITH("\"eventTime\":\"soon\""), {.since = "2016-01-01T00:00:00Z"}, JUDGED_WITHOUT_TIME},
    {"null", WITH("\"eventTime\":null"), {.since = "2016-01-01T00:00:00Z"}, JUDGED_WITHOUT_TIME},
    {"not asked for", WITH("\"eventTime\":\"soon\""), {.event_name = "a"}, JUDGED_REJECTED},
    {"out of range",
     WITH("\"eventTime\":\"2015-01-01T00:00:00Z\""),
     {.since = "2016-01-01T00:00:00Z"},
     JUDGED_REJECTED},
    {"and its name",
     WITH("\"eventName\":\"a\""),
     {.event_name = "b", .since = "2016-01-01T00:00:00Z"},
     JUDGED_REJECTED},
    {"and its user name",
     BY("\"userName\":\"a\""),
     {.user_name = "b", .since = "2016-01-01T00:00:00Z"},
     JUDGED_REJECTED},
    {"and its resources",
     ABOUT("\"ARN\":\"a\""),
     {.resource_name = "b", .since = "2016-01-01T00:00:00Z"},
     JUDGED_REJECTED},
    {"but all else",
     ABOUT("\"ARN\":\"a\""),
     {.resource_name = "a", .failed = "false", .since = "2016-01-01T00:00:00Z"},
     JUDGED_WITHOUT_TIME},
};

START_TEST(tells_why_time_rejects) {
    const struct time_case *c = &times[_i];
    ck_assert_msg(judgement_of(&c->wanted, c->json) == c->judgement, "%s", c->name);
}
END_TEST

static int32_t ask_counts(void *user, const ctrail_event *event) {
    ctrail_counts counts = {.size = sizeof counts};
    (void)event;
    ck_assert_int_eq(ctrail_reader_counts(reader, &counts), CTRAIL_OK);
    *(uint64_t *)user = counts.delivered * 100 + counts.rejected;
    return 0;
}

START_TEST(counts_inside_callbacks) {
    static const char json[] = "{\"eventName\":\"a\"}{\"eventName\":\"a\"}{\"eventName\":\"b\"}";
    const ctrail_handlers handlers = {.size = sizeof handlers, .on_event = ask_counts};
    ctrail_filter filter = filter_of(&(struct wanted){.event_name = "b"});
    uint64_t seen = 0;
    make_filtering_reader(&filter);
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(json)), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &handlers, &seen), CTRAIL_END);
    ck_assert_uint_eq(seen, 102);
}
END_TEST

/* A larger struct, of a newer header, is filled too: what is not known becomes 0. */
START_TEST(fills_counts_of_each_size) {
    struct {
        ctrail_counts counts;
        uint64_t newer;
    } more = {.counts.size = sizeof more, .newer = 1};
    make_reader(NULL);
    for (size_t size = 0; size < sizeof(ctrail_counts); size++) {
        ctrail_counts counts = {.size = size, .delivered = 7};
        ck_assert_int_eq(ctrail_reader_counts(reader, &counts), CTRAIL_ERR_ARGUMENT);
        ck_assert_uint_eq(counts.delivered, 7);
    }
    ck_assert_int_eq(ctrail_reader_counts(reader, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_counts(NULL, &more.counts), CTRAIL_ERR_ARGUMENT);
    event_of(alice, strlen(alice));
    ck_assert_int_eq(ctrail_reader_counts(reader, &more.counts), CTRAIL_OK);
    ck_assert_uint_eq(more.counts.size, sizeof more);
    ck_assert_uint_eq(more.counts.delivered, 1);
    ck_assert_uint_eq(more.newer, 0);
}
END_TEST

/* ---- Values ----------------------------------------------------------------------------------- */

static bool takes_source_ip(const char *value) {
    const char *const list[] = {"10.0.0.0/8", value, NULL};
    const ctrail_filter filter = {.size = sizeof filter, .source_ip = list};
    const ctrail_options options = {.size = sizeof options, .filter = &filter};
    const char *message = "";
    bool taken = ctrail_options_check(&options, &message) == CTRAIL_OK;
    ck_assert_msg(taken || strncmp(message, "filter.source_ip ", 17) == 0, "%s: %s", value, message);
    return taken;
}

START_TEST(names_wrong_blocks) {
    static const char *const wrong[] = {
        "1.2.3.4/99",        "1.2.3.4/33",    "1.2.3.4/", "1.2.3.4/-1",  "1.2.3.4/+8",      "1.2.3.4/08",
        "1.2.3.4/8 ",        "1.2.3.4/8/8",   "1.2.3/24", "256.1.1.1/8", "01.2.3.4/8",      "1.2.3.4.5/8",
        "2001:db8::/129",    "2001:db8::/x",  ":::/8",    "1::2::3/8",   "1:2:3:4:5:6:7/8", "12345::/16",
        "::1.2.3/8",         "::1.2.3.256/8", ":/8",      "1:/8",        "::1:/8",          "1:2:3:4:5:6:7:8::/8",
        "1.2.3.4/4294967304"};
    static const char *const right[] = {"",
                                        "a",
                                        "/",
                                        "a/8",
                                        "/8",
                                        "8/8",
                                        "ec2.amazonaws.com/8",
                                        "fed.cab/8",
                                        "AWS Internal",
                                        "1.2.3.4.5",
                                        "::g",
                                        "0.0.0.0/0",
                                        "::/0",
                                        "::/128",
                                        "1.2.3.4/32",
                                        "1::/16",
                                        "1:2:3:4:5:6:7::/8",
                                        "::2:3:4:5:6:7:8/8",
                                        "1:2:3:4:5:6:1.2.3.4/8",
                                        "::ffff:1.2.3.4/96"};
    for (int i = 0; i < COUNT(wrong); i++)
        ck_assert_msg(!takes_source_ip(wrong[i]), "taken: %s", wrong[i]);
    for (int i = 0; i < COUNT(right); i++)
        ck_assert_msg(takes_source_ip(right[i]), "not taken: %s", right[i]);
}
END_TEST

START_TEST(takes_an_empty_list_for_none) {
    static const char *const empty[] = {NULL};
    const ctrail_filter filter = {.size = sizeof filter, .event_name = empty, .source_ip = empty, .role = empty};
    make_filtering_reader(&filter);
    event_of(alice, strlen(alice));
}
END_TEST

enum { MANY = 1000 };

/* Each of many values is found, and none beside them, whatever their order. */
START_TEST(takes_many_values) {
    static char names[MANY][16], blocks[MANY][24];
    static const char *name_list[MANY + 1], *block_list[MANY + 1];
    const ctrail_filter filter = {.size = sizeof filter, .event_name = name_list, .source_ip = block_list};
    const ctrail_event *event;
    char json[128];
    for (int i = 0; i < MANY; i++) {
        int mixed = i * 7 % MANY;
        snprintf(names[i], sizeof names[i], "Name%d", mixed * 2);
        snprintf(blocks[i], sizeof blocks[i], "10.%d.%d.0/25", mixed / 250, mixed % 250);
        name_list[i] = names[i];
        block_list[i] = blocks[i];
    }
    make_filtering_reader(&filter);
    for (int i = 0; i < 8 * MANY; i++) {
        int name = i / 4, host = i / 2 % 2 * 128 + 5;
        bool wanted = name % 2 == 0 && host < 128 && i % 2 == 0;
        snprintf(json, sizeof json, "{\"eventName\":\"Name%d\",\"sourceIPAddress\":\"%d.%d.%d.%d\"}", name, 10 + i % 2,
                 name / 2 / 250, name / 2 % 250, host);
        ctrail_rc rc = ctrail_reader_parse(reader, json, strlen(json), &event);
        ck_assert_msg(rc == (wanted ? CTRAIL_OK : CTRAIL_END), "%s: %s", json, ctrail_rc_name(rc));
    }
}
END_TEST

START_TEST(asks_for_one_of_three_kinds_of_access) {
    static const int32_t values[] = {CTRAIL_ANY, CTRAIL_TRUE, CTRAIL_FALSE, 3, -1, INT32_MAX, INT32_MIN};
    for (int i = 0; i < COUNT(values); i++) {
        const ctrail_filter filters_of[] = {{.size = sizeof(ctrail_filter), .read_only = values[i]},
                                            {.size = sizeof(ctrail_filter), .failed = values[i]}};
        for (int k = 0; k < COUNT(filters_of); k++) {
            const ctrail_options options = {.size = sizeof options, .filter = &filters_of[k]};
            ctrail_reader *made;
            ck_assert_int_eq(ctrail_reader_new(&made, &options), i < 3 ? CTRAIL_OK : CTRAIL_ERR_ARGUMENT);
            ctrail_reader_free(made);
        }
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("filter");
    TCase *judging = reading_case(suite, "judging");
    tcase_add_loop_test(judging, filters_a_record, 0, COUNT(filters));
    tcase_add_loop_test(judging, filters_records, 0, COUNT(records));
    TCase *using = reading_case(suite, "using");
    tcase_add_test(using, is_copied);
    tcase_add_test(using, leaves_numbers_and_errors_alone);
    tcase_add_loop_test(using, judges_copies_once, 0, COUNT(copies));
    tcase_add_test(using, holds_for_run);
    tcase_add_loop_test(using, sees_through_what_is_no_record, 0, COUNT(throughs));
    tcase_add_loop_test(using, does_not_validate_what_it_refuses, 0, COUNT(brokens));
    tcase_add_test(using, may_not_be_smaller);
    tcase_add_test(using, has_a_size);
    tcase_add_loop_test(judging, tells_why_time_rejects, 0, COUNT(times));
    tcase_add_test(using, counts_inside_callbacks);
    tcase_add_test(using, fills_counts_of_each_size);
    tcase_add_test(using, names_wrong_blocks);
    tcase_add_test(using, takes_an_empty_list_for_none);
    tcase_add_test(using, takes_many_values);
    tcase_add_test(using, asks_for_one_of_three_kinds_of_access);
    return run_suite(suite);
}
