/* The filter: each attribute by itself and together, the edges of a time range, and what a refused record leaves. */
#include "reading.h"

#include <stddef.h>

#include "reader/filter.h"

/* A filter in words; NULL: asks for nothing. */
struct wanted {
    const char *event_id, *event_name, *event_source, *user_name, *access_key_id, *read_only, *since, *until;
    const char *resource_type, *resource_name, *instance_id;
};

static int64_t time_of(const char *text) {
    int64_t time;
    ck_assert_int_eq(ctrail_time_parse(text, strlen(text), &time), CTRAIL_OK);
    return time;
}

static ctrail_filter filter_of(const struct wanted *wanted) {
    ctrail_filter filter = {.size = sizeof filter};
    filter.event_id = wanted->event_id;
    filter.event_name = wanted->event_name;
    filter.event_source = wanted->event_source;
    filter.user_name = wanted->user_name;
    filter.access_key_id = wanted->access_key_id;
    filter.resource_type = wanted->resource_type;
    filter.resource_name = wanted->resource_name;
    filter.instance_id = wanted->instance_id;
    if (wanted->read_only)
        filter.read_only = strcmp(wanted->read_only, "true") == 0 ? CTRAIL_TRUE : CTRAIL_FALSE;
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
static bool passes_parsed(const ctrail_filter *filter, const char *json) {
    bool passes;
    make_reader(NULL);
    ck_assert_int_eq(ctrail_filter_judge(filter, event_of(json, strlen(json)), &passes), CTRAIL_OK);
    return passes;
}

static bool passes(const struct wanted *wanted, const char *json) {
    ctrail_filter filter = filter_of(wanted);
    const ctrail_event *event;
    bool parsed = passes_parsed(&filter, json);
    make_filtering_reader(&filter);
    ctrail_rc rc = ctrail_reader_parse(reader, json, strlen(json), &event);
    ck_assert_msg(rc == CTRAIL_OK || rc == CTRAIL_END, "%s: %s", ctrail_rc_name(rc), json);
    ck_assert_msg((rc == CTRAIL_OK) == parsed, "not as when it was parsed: %s", json);
    return rc == CTRAIL_OK;
}

/* ---- One record, many filters ----------------------------------------------------------------- */

static const char alice[] =
    "{\"eventID\":\"6e12345\",\"eventName\":\"RunInstances\",\"eventSource\":\"ec2.amazonaws.com\",\"readOnly\":false,"
    "\"eventTime\":\"2016-05-20T08:27:45.5Z\",\"userIdentity\":{\"type\":\"IAMUser\",\"userName\":\"alice\","
    "\"accessKeyId\":\"AKIAEXAMPLE\"},\"requestParameters\":{\"instanceId\":\"i-1a2b3c4d\"}}";

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
      "2017-01-01T00:00:00Z", "AWS::EC2::Instance", "i-1a2b3c4d", "i-1a2b3c4d"},
     true},
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
    {"unreadable readOnly", WITH("\"readOnly\":1"), {.read_only = "true"}, false},
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

/* The filter is copied: its texts may go when the reader is there. */
START_TEST(is_copied) {
    char name[] = "RunInstances", source[] = "ec2.amazonaws.com", user[] = "alice", id[] = "6e12345",
         key[] = "AKIAEXAMPLE", instance[] = "i-1a2b3c4d";
    ctrail_filter *filter = malloc(sizeof *filter);
    ck_assert_ptr_nonnull(filter);
    *filter = filter_of(&(struct wanted){id, name, source, user, key, "false", NULL, NULL, NULL, instance, instance});
    make_filtering_reader(filter);
    memset(filter, 0xA5, sizeof *filter);
    free(filter);
    memset(name, 'x', sizeof name - 1);
    memset(source, 'x', sizeof source - 1);
    memset(user, 'x', sizeof user - 1);
    memset(id, 'x', sizeof id - 1);
    memset(key, 'x', sizeof key - 1);
    memset(instance, 'x', sizeof instance - 1);
    event_of(alice, strlen(alice));
    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_OK);
    event_of(alice, strlen(alice));
}
END_TEST

/* Refused records are counted, and are not reported; what cannot be read is. */
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
    {"no time", BROKEN("\"eventTime\":\"soon\""), {.since = "2016-01-01T00:00:00Z"}, true},
    {"empty name", BROKEN("\"eventName\":\"\""), {.event_name = "b"}, true},
    {"empty name and white space", BROKEN(" \"eventName\" : \"\" "), {.event_name = "b"}, true},
    {"without an id", BROKEN("\"eventName\":\"b\""), {.event_id = "b"}, true},
    {"without a name", BROKEN("\"eventID\":\"b\""), {.event_name = "b"}, true},
    {"without a key", BROKEN("\"userIdentity\":{\"a\":\"b\"}"), {.access_key_id = "b"}, true},
    {"without an identity", BROKEN("\"eventName\":\"b\""), {.access_key_id = "b"}, true},
    {"without an access", BROKEN("\"eventName\":\"b\""), {.read_only = "true"}, true},
    {"without a time", BROKEN("\"eventName\":\"b\""), {.until = "2016-01-01T00:00:00Z"}, true},
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

START_TEST(asks_for_one_of_three_kinds_of_access) {
    static const int32_t values[] = {CTRAIL_ANY, CTRAIL_TRUE, CTRAIL_FALSE, 3, -1, INT32_MAX, INT32_MIN};
    for (int i = 0; i < COUNT(values); i++) {
        const ctrail_filter filter = {.size = sizeof filter, .read_only = values[i]};
        const ctrail_options options = {.size = sizeof options, .filter = &filter};
        ctrail_reader *made;
        ck_assert_int_eq(ctrail_reader_new(&made, &options), i < 3 ? CTRAIL_OK : CTRAIL_ERR_ARGUMENT);
        ctrail_reader_free(made);
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
    tcase_add_test(using, holds_for_run);
    tcase_add_loop_test(using, sees_through_what_is_no_record, 0, COUNT(throughs));
    tcase_add_loop_test(using, does_not_validate_what_it_refuses, 0, COUNT(brokens));
    tcase_add_test(using, may_not_be_smaller);
    tcase_add_test(using, has_a_size);
    tcase_add_test(using, asks_for_one_of_three_kinds_of_access);
    return run_suite(suite);
}
