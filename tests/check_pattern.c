/* Event patterns: each operator, each error with its place, arrays, the envelope, `decoded`, the limits. */
#include "reading.h"

#include <cloudtrail/pattern.h>

#include <string.h>

#include "base/arena.h"
#include "counting.h"
#include "reader/filter.h"
#include "reader/pattern.h"

static ctrail_pattern *compile(const char *text) {
    ctrail_pattern *pattern;
    ctrail_pattern_error error = {.size = sizeof error};
    ctrail_rc rc = ctrail_pattern_compile(text, strlen(text), &pattern, &error);
    if (rc != CTRAIL_OK)
        ck_abort_msg("%s: %s at %u: %.200s", ctrail_rc_name(rc), error.message, (unsigned)error.offset, text);
    ck_assert_ptr_null(error.message);
    return pattern;
}

/* ---- Matching --------------------------------------------------------------------------------- */

/* What a filter with this pattern delivers must be what matches, whether the bytes decide or the event. */
static void expect_filter(const ctrail_pattern *pattern, const char *json, bool matches) {
    const ctrail_pattern *const list[] = {pattern, NULL};
    const ctrail_filter filter = {.size = sizeof filter, .pattern = list};
    const ctrail_options options = {.size = sizeof options, .filter = &filter};
    const ctrail_event *event;
    make_reader(&options);
    ctrail_rc rc = ctrail_reader_parse(reader, json, strlen(json), &event);
    ck_assert_msg(rc == (matches ? CTRAIL_OK : CTRAIL_END), "the filter differs: %s", json);
}

/* The record has two fields more, without which it would be none. */
static bool matches(const char *text, const char *fields) {
    char json[1024];
    ctrail_pattern *pattern = compile(text);
    snprintf(json, sizeof json, "{\"eventVersion\":\"1.08\",\"eventID\":\"e\",%s", fields + 1);
    make_reader(NULL);
    ctrail_bool answer = ctrail_pattern_match(pattern, event_of(json, strlen(json)));
    ck_assert_int_ge(answer, 0);
    expect_filter(pattern, json, answer);
    ctrail_pattern_free(pattern);
    return answer;
}

/* Alternatives for `x`, a value that one of them is, and one that none is; NULL: there is none. */
static const struct {
    const char *alternatives, *yes, *no;
} operators[] = {
    {"\"a\"", "\"a\"", "\"b\""},
    {"\"a\"", "\"a\"", "\"A\""},
    {"\"a\",\"b\"", "\"b\"", "\"ab\""},
    {"\"a\"", "[\"x\",\"a\"]", "[\"x\",[\"y\"],{}]"},
    {"\"a\"", "[[\"a\"]]", "{\"x\":\"a\"}"},
    {"\"\"", "\"\"", "\" \""},
    {"\"5\"", "\"5\"", "5"},
    {"\"true\"", "\"true\"", "true"},
    {"\"\\u00e9\\n\"", "\"\xc3\xa9\\n\"", "\"e\\n\""},
    {"\"a\\u0000b\"", "\"a\\u0000b\"", "\"a\""},
    {"5", "5", "6"},
    {"5", "5.0", "\"5\""},
    {"50e-1", "5", "-5"},
    {"0.0", "-0", "1e-400"},
    {"1e-400", "1e-400", "0"},
    {"9007199254740993", "9007199254740993", "9007199254740992"},
    {"9007199254740992", "9007199254740992.0", "9007199254740993"},
    {"1e400", "1e400", "10e399"},
    {"123456789012345678901", "123456789012345678901", "123456789012345678902"},
    {"1.797693134862315e308", "1797693134862315e293", "1.797693134862316e308"},
    {"12345678901234568", "1.2345678901234568e16", "12345678901234567"},
    {"12345678901234567", "12345678901234567", "12345678901234568"},
    {"1e-5", "0.00001", "1e5"},
    {"0.1", "0.10", "0.1000000000000000055"},
    {"true", "true", "false"},
    {"false", "false", "\"false\""},
    {"null", "null", "\"null\""},
    {"null", "[1,null]", "[]"},
    {"{\"exactly\":\"10.0.0.1\"}", "\"10.0.0.1\"", "\"10.0.0.2\""},
    {"{\"prefix\":\"ab\"}", "\"abc\"", "\"a\""},
    {"{\"prefix\":\"ab\"}", "\"ab\"", "\"Abc\""},
    {"{\"prefix\":\"\"}", "\"\"", "5"},
    {"{\"prefix\":{\"equals-ignore-case\":\"aB\"}}", "\"AbC\"", "\"aC\""},
    {"{\"suffix\":\"bc\"}", "\"abc\"", "\"c\""},
    {"{\"suffix\":\"bc\"}", "\"bc\"", "\"abC\""},
    {"{\"suffix\":{\"equals-ignore-case\":\"Bc\"}}", "\"abC\"", "\"bd\""},
    {"{\"suffix\":{\"equals-ignore-case\":\"\xc3\xa9\"}}", "\"x\xc3\x89\"", "\"\xc4\xa9\""},
    {"{\"equals-ignore-case\":\"aBc\"}", "\"AbC\"", "\"ab\""},
    {"{\"equals-ignore-case\":\"[\"}", "\"[\"", "\"{\""},
    {"{\"equals-ignore-case\":\"\xc3\xa9\xd0\x96\xce\xa9\xd5\xa1\"}", "\"\xc3\x89\xd0\xb6\xcf\x89\xd4\xb1\"",
     "\"\xc3\x89\xd0\xb6\xcf\x88\xd4\xb1\""},
    {"{\"equals-ignore-case\":\"\xef\xbd\x81\xf0\x9f\x98\x80\"}", "\"\xef\xbc\xa1\xf0\x9f\x98\x80\"",
     "\"\xef\xbc\xa1\xf0\x9f\x98\x81\""},
    {"{\"equals-ignore-case\":\"\xc3\xa9\"}", "\"\xc3\xa9\"", "\"ab\""},
    {"{\"wildcard\":\"a*c\"}", "\"abbc\"", "\"abb\""},
    {"{\"wildcard\":\"a*c\"}", "\"ac\"", "\"a\""},
    {"{\"wildcard\":\"ab*ba\"}", "\"abba\"", "\"aba\""},
    {"{\"wildcard\":\"*\"}", "\"\"", "true"},
    {"{\"wildcard\":\"*aab*\"}", "\"aaaab\"", "\"aaa\""},
    {"{\"wildcard\":\"*abac*abab*\"}", "\"ababac-ababab\"", "\"ababac-aba\\u0000b\""},
    {"{\"wildcard\":\"*a*a*a\"}", "\"aaa\"", "\"aa\""},
    {"{\"wildcard\":\"a\\\\*b\"}", "\"a*b\"", "\"axb\""},
    {"{\"wildcard\":\"a\\\\\\\\*b\"}", "\"a\\\\xb\"", "\"axb\""},
    {"{\"wildcard\":\"abc\"}", "\"abc\"", "\"abcd\""},
    {"{\"wildcard\":\"\"}", "\"\"", "\"a\""},
    {"{\"anything-but\":\"a\"}", "\"b\"", "\"a\""},
    {"{\"anything-but\":\"a\"}", "5", "[]"},
    {"{\"anything-but\":\"a\"}", "null", "{}"},
    {"{\"anything-but\":\"a\"}", "[\"a\",\"b\"]", "[\"a\",\"a\"]"},
    {"{\"anything-but\":[\"a\",\"b\"]}", "\"c\"", "\"b\""},
    {"{\"anything-but\":5}", "6", "5.0"},
    {"{\"anything-but\":[5,6]}", "\"5\"", "6"},
    {"{\"anything-but\":{\"prefix\":\"ab\"}}", "\"a\"", "\"abc\""},
    {"{\"anything-but\":{\"prefix\":[\"ab\",\"c\"]}}", "true", "\"cd\""},
    {"{\"anything-but\":{\"suffix\":\"ab\"}}", "\"b\"", "\"cab\""},
    {"{\"anything-but\":{\"suffix\":[\"ab\",\"c\"]}}", "\"x\"", "\"c\""},
    {"{\"anything-but\":{\"wildcard\":\"a*\"}}", "\"b\"", "\"ab\""},
    {"{\"anything-but\":{\"wildcard\":[\"a*\",\"*b\"]}}", "\"bc\"", "\"bb\""},
    {"{\"anything-but\":{\"equals-ignore-case\":\"aB\"}}", "\"abc\"", "\"AB\""},
    {"{\"anything-but\":{\"equals-ignore-case\":[\"aB\",\"c\"]}}", "\"d\"", "\"C\""},
    {"{\"numeric\":[\"=\",5]}", "5.00", "\"5\""},
    {"{\"numeric\":[\"<\",5]}", "4.9", "5"},
    {"{\"numeric\":[\"<=\",5]}", "5", "5.1"},
    {"{\"numeric\":[\">\",5]}", "1e300", "5"},
    {"{\"numeric\":[\">=\",5]}", "5", "4"},
    {"{\"numeric\":[\">\",1,\"<=\",5]}", "5", "1"},
    {"{\"numeric\":[\">=\",-1.5,\"<\",5]}", "-1.5", "5"},
    {"{\"numeric\":[\">\",0]}", "12345678901234568", "123456789012345678901"},
    {"{\"numeric\":[\">\",0]}", "0.1", "12345678901234567"},
    {"{\"numeric\":[\">\",0]}", "1", "\"1\""},
    {"0.1", "1e-1", "0.10000000000000001"},
    {"{\"cidr\":\"10.0.0.0/24\"}", "\"10.0.0.255\"", "\"10.0.1.0\""},
    {"{\"cidr\":\"10.0.0.77/24\"}", "\"10.0.0.1\"", "\"10.0.0\""},
    {"{\"cidr\":\"0.0.0.0/0\"}", "\"1.2.3.4\"", "\"::1\""},
    {"{\"cidr\":\"2001:db8::/32\"}", "\"2001:DB8:0::1\"", "\"2001:db9::1\""},
    {"{\"cidr\":\"10.0.0.0/8\"},{\"cidr\":\"10.1.0.0/16\"},\"x\"", "\"10.1.2.3\"", "\"11.1.2.3\""},
    {"\"10.0.0.1\"", "\"10.0.0.1\"", "\"10.0.0.2\""},
    {"\"2001:db8::1\"", "\"2001:0DB8:0:0::1\"", "\"2001:db8::2\""},
    {"{\"exists\":true}", "null", NULL},
    {"{\"exists\":true}", "\"\"", "{\"y\":1}"},
    {"{\"exists\":true}", "[[5]]", "[]"},
    {"{\"exists\":false}", "[]", "0"},
    {"{\"exists\":false}", "{\"y\":1}", "[{},null]"},
    {"{\"exists\":false},\"a\"", "\"a\"", "\"b\""},
    {"{\"exists\":false},{\"exists\":true}", "1", NULL},
};

START_TEST(compares) {
    char pattern[256], json[256];
    snprintf(pattern, sizeof pattern, "{\"requestParameters\":{\"x\":[%s]}}", operators[_i].alternatives);
    snprintf(json, sizeof json, "{\"requestParameters\":{\"x\":%s}}", operators[_i].yes);
    ck_assert_msg(matches(pattern, json), "%s does not match %s", pattern, json);
    if (!operators[_i].no)
        return;
    snprintf(json, sizeof json, "{\"requestParameters\":{\"x\":%s}}", operators[_i].no);
    ck_assert_msg(!matches(pattern, json), "%s matches %s", pattern, json);
}
END_TEST

#define IN_ARRAY(elements) "{\"requestParameters\":{\"a\":[" elements "]},\"eventName\":\"Run\"}"
#define LONG               "0123456789012345678901234567890123456789"
#define SOME               "{\"eventName\":\"Run\",\"eventSource\":\"ec2.amazonaws.com\",\"readOnly\":false}"

static const struct {
    const char *pattern, *json;
    bool yes;
} cases[] = {
    /* Fields and $or. */
    {"{\"eventName\":[\"Run\"],\"readOnly\":[false]}", SOME, true},
    {"{\"eventName\":[\"Run\"],\"readOnly\":[true]}", SOME, false},
    {"{\"eventName\":[\"Run\"],\"other\":[\"x\"]}", SOME, false},
    {"{\"eventName\":[\"Run\"],\"errorCode\":[{\"exists\":false}]}", SOME, true},
    {"{\"eventName\":[\"Stop\"],\"eventName\":[\"Run\"]}", SOME, true},
    {"{\"eventName\":[\"Run\"],\"eventName\":[\"Stop\"]}", SOME, false},
    {"{\"eventName\":[\"Stop\"]}", "{\"eventName\":\"Run\",\"eventName\":\"Stop\"}", true},
    {"{\"$or\":[{\"eventName\":[\"Stop\"]},{\"readOnly\":[false]}]}", SOME, true},
    {"{\"$or\":[{\"eventName\":[\"Stop\"]},{\"readOnly\":[true]}]}", SOME, false},
    {"{\"$or\":[{\"eventName\":[\"Stop\"]},{\"userAgent\":[\"x\"]}]}", SOME, false},
    {"{\"eventName\":[\"Run\"],\"$or\":[{\"readOnly\":[true]},{\"eventSource\":[{\"prefix\":\"ec2\"}]}]}", SOME, true},
    {"{\"eventName\":[\"Stop\"],\"$or\":[{\"readOnly\":[false]},{\"eventSource\":[{\"prefix\":\"ec2\"}]}]}", SOME,
     false},
    {"{\"eventName\":[\"Stop\"],\"$or\":[{\"readOnly\":[true]},{\"eventName\":[\"Run\"]}]}", SOME, true},
    {"{\"$or\":[{\"readOnly\":[false]},{\"eventName\":[\"Run\"]}],\"eventName\":[\"Stop\"]}", SOME, false},
    {"{\"$or\":[{\"readOnly\":[true]},{\"readOnly\":[false]}],\"$or\":[{\"a\":[1]},{\"eventName\":[\"Run\"]}]}", SOME,
     true},
    {"{\"$or\":[{\"readOnly\":[true]},{\"$or\":[{\"a\":[1]},{\"eventName\":[\"Run\"]}]}]}", SOME, true},
    {"{\"userIdentity\":{\"$or\":[{\"type\":[\"Root\"]},{\"userName\":[\"x\"]}]}}",
     "{\"userIdentity\":{\"userName\":\"x\"}}", true},
    {"{\"eventName\":[\"Run\"]}", "{\"eventName\":\"R\\u0075n\"}", true},
    {"{\"eventName\":[\"Run\"]}", "{\"eventName\":[\"x\",\"Run\"]}", true},
    {"{\"source\":[{\"exists\":false}]}", "{\"eventSource\":\"" LONG LONG LONG LONG "\"}", true},
    {"{\"source\":[{\"exists\":true}]}", "{\"eventSource\":\"" LONG LONG LONG LONG "\"}", false},
    {"{\"source\":[{\"suffix\":\"x\"}]}", "{\"eventSource\":\"" LONG LONG LONG "x\"}", true},
    /* What many patterns look up once. */
    {"{\"eventName\":[{\"prefix\":\"\"}]}", "{\"eventName\":5,\"eventSource\":\"x\"}", false},
    {"{\"eventName\":[{\"prefix\":\"\"}]}", SOME, true},
    {"{\"eventName\":[{\"prefix\":\"R\"},{\"prefix\":\"Ru\"},\"Run\"]}", SOME, true},
    {"{\"eventName\":[{\"prefix\":\"Rum\"},{\"prefix\":\"Runs\"},\"Ru\"]}", SOME, false},
    {"{\"eventName\":[{\"prefix\":{\"equals-ignore-case\":\"rU\"}}]}", SOME, true},
    {"{\"eventName\":[{\"wildcard\":\"R*n\"}]}", SOME, true},
    {"{\"eventName\":[{\"wildcard\":\"R*m\"},\"Ru\"]}", SOME, false},
    {"{\"eventName\":[{\"wildcard\":\"*n\"},{\"prefix\":\"x\"}]}", SOME, true},
    {"{\"eventName\":[{\"wildcard\":\"Run\"}]}", SOME, true},
    {"{\"eventName\":[\"5\"]}", "{\"eventName\":5,\"eventSource\":\"x\"}", false},
    {"{\"eventName\":[5]}", "{\"eventName\":5,\"eventSource\":\"x\"}", true},
    {"{\"eventName\":[null]}", "{\"eventName\":null,\"eventSource\":\"x\"}", true},
    {"{\"errorCode\":[{\"exists\":true}]}", "{\"errorCode\":5,\"eventName\":\"x\"}", true},
    {"{\"errorCode\":[{\"exists\":true}]}", "{\"errorCode\":null,\"eventName\":\"x\"}", true},
    {"{\"errorCode\":[{\"anything-but\":\"a\"}]}", "{\"errorCode\":{\"a\":1},\"eventName\":\"x\"}", false},
    {"{\"errorCode\":[\"a\",{\"suffix\":\"b\"}]}", "{\"errorCode\":[\"x\",\"cb\"],\"eventName\":\"x\"}", true},
    {"{\"errorCode\":[{\"prefix\":\"a\"}]}", "{\"errorCode\":\"ab\",\"eventName\":\"x\",\"eventName.y\":1}", true},
    {"{\"userIdentity\":{\"type\":[\"Root\"]}}", "{\"userIdentity\":{\"type\":\"Root\",\"a.b\":1}}", true},
    {"{\"userIdentity\":{\"type\":[\"Root\"]}}", "{\"userIdentity\":{\"type\":5,\"type.x\":\"Root\"}}", false},
    {"{\"userIdentity\":{\"type\":[\"Root\"]}}", "{\"userIdentity\":[{\"type\":\"x\"},{\"type\":\"Root\"}]}", true},
    {"{\"userIdentity\":{\"type\":[\"Root\"]}}", "{\"userIdentity\":\"Root\"}", false},
    {"{\"userIdentity\":{\"invokedBy\":[{\"exists\":false}]}}", "{\"userIdentity\":{\"type\":\"Root\"}}", true},
    {"{\"userIdentity\":{\"invokedBy\":[{\"exists\":false}]}}", "{\"userIdentity\":{\"invokedBy\":null}}", false},
    {"{\"userIdentity\":{\"type\":[\"Root\"],\"invokedBy\":[\"a\"],\"accountId\":[\"1\"]}}",
     "{\"userIdentity\":{\"accountId\":\"1\",\"type\":\"Root\",\"invokedBy\":\"a\"}}", true},
    {"{\"region\":[\"r\"],\"detail\":{\"awsRegion\":[\"s\"]}}", "{\"awsRegion\":\"r\",\"eventName\":\"x\"}", false},
    {"{\"sourceIPAddress\":[{\"cidr\":\"10.0.0.0/8\"}]}", "{\"sourceIPAddress\":\"10.1.1.1\"}", true},
    /* Paths with dots. */
    {"{\"userIdentity.type\":[\"Root\"]}", "{\"userIdentity\":{\"type\":\"Root\"}}", true},
    {"{\"userIdentity\":{\"type\":[\"Root\"]}}", "{\"userIdentity.type\":\"Root\",\"eventName\":\"x\"}", true},
    {"{\"userIdentity\":{\"type\":[\"Root\"],\"x\":[1]}}",
     "{\"userIdentity.type\":\"Root\",\"userIdentity\":{\"type\":1,\"x\":1}}", true},
    {"{\"userIdentity\":{\"x\":[{\"exists\":false}]}}", "{\"userIdentity.type\":\"Root\",\"userIdentity\":{\"x\":1}}",
     false},
    {"{\"userIdentity\":{\"y\":[{\"exists\":false}]}}", "{\"userIdentity.type\":\"Root\",\"userIdentity\":{\"x\":1}}",
     true},
    {"{\"userIdentity\":{\"y\":[1]}}", "{\"userIdentity.y\":{\"y\":1},\"userIdentity\":{\"x\":1}}", false},
    {"{\"\":[1]}", "{\"\":1,\"eventName\":\"x\"}", true},
    {"{\"b\":{\"\":[1]}}", "{\"b\":{\"\":1},\"eventName\":\"x\"}", true},
    {"{\"userIdentity\":[{\"exists\":false}],\"userIdentity\":{\"type\":[\"Root\"]}}",
     "{\"userIdentity\":{\"type\":\"Root\"}}", true},
    /* Arrays: what is named of their elements stands in one of them. */
    {"{\"requestParameters\":{\"a\":{\"x\":[1],\"y\":[2]}}}", IN_ARRAY("{\"x\":1,\"y\":2}"), true},
    {"{\"requestParameters\":{\"a\":{\"x\":[1],\"y\":[2]}}}", IN_ARRAY("{\"x\":1},{\"y\":2}"), false},
    {"{\"requestParameters\":{\"a\":{\"x\":[1],\"y\":[2]}}}", IN_ARRAY("{\"x\":1,\"y\":3},{\"x\":1,\"y\":2}"), true},
    {"{\"requestParameters\":{\"a\":{\"x\":[1],\"y\":[2]}}}", IN_ARRAY("[{\"x\":1},{\"y\":2}]"), false},
    {"{\"requestParameters\":{\"a\":{\"x\":[1],\"y\":[2]}}}", IN_ARRAY("[{\"x\":1}],[{\"x\":1,\"y\":2}]"), true},
    {"{\"requestParameters\":{\"a\":[1]}}", IN_ARRAY("2,[3,[1]]"), true},
    {"{\"requestParameters\":{\"a\":{\"b\":{\"x\":[1]},\"y\":[2]}}}",
     IN_ARRAY("{\"b\":[{\"x\":1}]},{\"b\":[{}],\"y\":2}"), false},
    {"{\"requestParameters\":{\"a\":{\"b\":{\"x\":[1]},\"y\":[2]}}}", IN_ARRAY("{\"b\":[{},{\"x\":1}],\"y\":2}"), true},
    {"{\"requestParameters\":{\"a\":{\"x\":[1],\"y\":[{\"exists\":false}]}}}", IN_ARRAY("{\"x\":1},{\"y\":2}"), true},
    {"{\"requestParameters\":{\"a\":{\"x\":[1],\"y\":[{\"exists\":false}]}}}", IN_ARRAY("{\"x\":1,\"y\":2}"), false},
    {"{\"requestParameters\":{\"a\":{\"x\":[{\"exists\":false}],\"y\":[2]}}}", IN_ARRAY("{\"x\":1},{\"y\":2}"), false},
    {"{\"requestParameters\":{\"a\":{\"x\":[{\"exists\":false}],\"y\":[2]}}}", IN_ARRAY("{\"z\":1},{\"y\":2}"), true},
    {"{\"requestParameters\":{\"a\":{\"x\":[{\"exists\":false}],\"y\":[{\"exists\":false}]}}}", IN_ARRAY("{},5"), true},
    {"{\"requestParameters\":{\"a\":{\"x\":[{\"exists\":false}]}}}", IN_ARRAY("[{\"w\":1},{\"x\":{\"x\":1}}]"), true},
    {"{\"requestParameters\":{\"a\":{\"x\":[{\"exists\":false}]}}}", IN_ARRAY("[{\"w\":1},{\"x\":1}]"), false},
    {"{\"requestParameters\":{\"a\":{\"x\":[1]}}}", IN_ARRAY(""), false},
    {"{\"requestParameters\":{\"a\":[\"v\"],\"a\":{\"x\":[1]}}}", IN_ARRAY("\"v\",{\"x\":1}"), true},
    {"{\"requestParameters\":{\"a\":[{\"exists\":false}]}}", IN_ARRAY("{\"x\":1}"), true},
    /* The event that EventBridge makes of the record. */
    {"{\"source\":[\"aws.ec2\"],\"detail\":{\"eventName\":[\"Run\"]}}", SOME, true},
    {"{\"source\":[\"aws.s3\"],\"detail\":{\"eventName\":[\"Run\"]}}", SOME, false},
    {"{\"detail.eventName\":[\"Run\"]}", SOME, true},
    {"{\"source\":[{\"exists\":false}]}", SOME, false},
    {"{\"source\":[{\"exists\":false}]}", "{\"eventName\":\"x\"}", true},
    {"{\"source\":[\"aws.x\"]}", "{\"eventSource\":\"x\"}", true},
    {"{\"source\":[\"aws.ec2\"]}", "{\"eventSource\":\"ec\\u0032.amazonaws.com\"}", true},
    {"{\"source\":[{\"exists\":true}]}", "{\"eventSource\":{}}", false},
    {"{\"source\":[\"eventSource\"]}", "{\"eventSource\":null,\"eventName\":\"x\"}", false},
    {"{\"$or\":[{\"source\":[\"aws.s3\"]},{\"detail\":{\"readOnly\":[false]}}]}", SOME, true},
    {"{\"detail-type\":[\"AWS API Call via CloudTrail\"]}", "{\"eventType\":\"AwsApiCall\"}", true},
    {"{\"detail-type\":[\"AWS Console Sign In via CloudTrail\"]}", "{\"eventType\":\"AwsConsoleSignIn\"}", true},
    {"{\"detail-type\":[\"AWS Service Event via CloudTrail\"]}", "{\"eventType\":\"AwsServiceEvent\"}", true},
    {"{\"detail-type\":[\"AWS Insight via CloudTrail\"]}", "{\"eventType\":\"AwsCloudTrailInsight\"}", true},
    {"{\"detail-type\":[{\"exists\":true}]}", "{\"eventType\":\"AwsOther\"}", false},
    {"{\"detail-type\":[\"x\",{\"exists\":false}]}", SOME, true},
    {"{\"source\":[\"aws.ec2\"],\"region\":[\"r\"],\"account\":[\"1\"],\"time\":[\"t\"],\"version\":[\"0\"]}",
     "{\"eventSource\":\"ec2\",\"awsRegion\":\"r\",\"recipientAccountId\":\"1\",\"eventTime\":\"t\"}", true},
    {"{\"source\":[\"aws.ec2\"],\"version\":[\"1\"]}", SOME, false},
    {"{\"source\":[\"aws.ec2\"],\"resources\":[{\"exists\":false}]}", SOME, true},
    {"{\"source\":[\"aws.ec2\"],\"resources\":[\"x\"]}", SOME, false},
    {"{\"detail\":[{\"exists\":false}]}", SOME, true},
    {"{\"detail\":[{\"exists\":true}]}", SOME, false},
    {"{\"source\":{\"x\":[{\"exists\":false}]}}", SOME, true},
    {"{\"region\":[\"r\"]}", "{\"region\":\"r\",\"eventName\":\"x\"}", true},
    /* What the library finds out. */
    {"{\"decoded\":{\"origin\":[\"root\"]}}", "{\"userIdentity\":{\"type\":\"Root\"}}", true},
    {"{\"decoded\":{\"origin\":[\"root\"]}}", "{\"userIdentity\":{\"type\":\"IAMUser\"}}", false},
    {"{\"decoded\":{\"origin\":[\"root\"]}}",
     "{\"userIdentity\":{\"type\":\"IAMUser\"},\"decoded\":{\"origin\":\"root\"}}", false},
    {"{\"decoded\":{\"byAwsService\":[false],\"userName\":[{\"exists\":false}]}}", SOME, true},
    {"{\"decoded\":[{\"exists\":false}]}", SOME, true},
    {"{\"decoded\":{\"ec2\":[{\"exists\":false}]}}", SOME, true},
    {"{\"decoded\":{\"ec2\":{\"access\":[\"write\"]}},\"eventName\":[\"Stop\"]}", SOME, false},
    {"{\"source\":[\"aws.ec2\"],\"decoded\":{\"origin\":[\"unknown\"]}}", SOME, true},
    {"{\"detail\":{\"decoded\":{\"origin\":[\"unknown\"]}}}", SOME, true},
    {"{\"$or\":[{\"decoded\":{\"origin\":[\"root\"]}},{\"decoded\":{\"eventTimeNs\":[-1000000000]}}]}",
     "{\"eventTime\":\"1969-12-31T23:59:59Z\"}", true},
    {"{\"decoded\":{\"ec2\":{\"instances\":{\"instanceId\":[\"i-0123456789abcdef0\"]}}}}",
     "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\",\"requestParameters\":{\"instancesSet\":"
     "{\"items\":[{\"instanceId\":\"i-0123456789abcdef0\"}]},\"force\":false}}",
     true},
    {"{\"decoded\":{\"ec2\":{\"request\":{\"force\":[false],\"instanceIds\":[{\"prefix\":\"i-\"}]}}}}",
     "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\",\"requestParameters\":{\"instancesSet\":"
     "{\"items\":[{\"instanceId\":\"i-0123456789abcdef0\"}]},\"force\":false}}",
     true},
    {"{\"decoded\":{\"instanceConnect\":{\"expires\":[{\"prefix\":\"2024-03-12T10:01:00\"}],\"osUser\":[\"u\"]}}}",
     "{\"eventSource\":\"ec2-instance-connect.amazonaws.com\",\"eventName\":\"SendSSHPublicKey\",\"eventTime\":"
     "\"2024-03-12T10:00:00Z\",\"requestParameters\":{\"instanceOSUser\":\"u\",\"sSHPublicKey\":\"ssh-rsa AAAA\"}}",
     true},
    {"{\"decoded\":{\"problems\":{\"path\":[\"eventName\"],\"code\":[\"type\"]}}}",
     "{\"eventName\":[],\"readOnly\":true}", true},
};

START_TEST(matches_events) {
    bool yes = matches(cases[_i].pattern, cases[_i].json);
    ck_assert_msg(yes == cases[_i].yes, "%s and %s", cases[_i].pattern, cases[_i].json);
}
END_TEST

/* ---- Errors ----------------------------------------------------------------------------------- */

/* A @ stands before the place that is wrong. */
static const struct {
    const char *pattern, *message;
} errors[] = {
    {"@", "parse error: premature EOF"},
    {"{\"eventName\":[\"x\"]@", "parse error: premature EOF"},
    {"{\"eventName\":[\"x\"]}@}", ""},
    {"@[]", "a pattern must be an object"},
    {"@\"x\"", "a pattern must be an object"},
    {"@{}", "an empty object"},
    {"{\"a\":@{}}", "an empty object"},
    {"{\"a\": \t@\"x\"}", "a field must have an array"},
    {"{\"a\":@null}", "a field must have an array"},
    {"{\"\\\"]\":[1],\"a\":@5}", "a field must have an array"},
    {"{\"a\":@[]}", "an empty array, which nothing would match"},
    {"{\"a\":[1,@[]]}", "an array in an array"},
    {"{\"a\":[@{}]}", "an object in an array must have one member"},
    {"{\"a\":[@{\"prefix\":\"x\",\"suffix\":\"y\"}]}", "an object in an array must have one member"},
    {"{\"a\":[{@\"regex\":\"x\"}]}", "an operator that is not known"},
    {"{\"a\":[{\"prefix\":@5}]}", "what is compared must be a string"},
    {"{\"a\":[{\"exactly\":@5}]}", "what is compared must be a string"},
    {"{\"a\":[{\"prefix\":@{}}]}", "an object in an array must have one member"},
    {"{\"a\":[{\"prefix\":{@\"suffix\":\"x\"}}]}", "only equals-ignore-case"},
    {"{\"a\":[{\"suffix\":{\"equals-ignore-case\":@[]}}]}", "what is compared must be a string"},
    {"{\"a\":[{\"equals-ignore-case\":@null}]}", "what is compared must be a string"},
    {"{\"a\":[{\"wildcard\":@true}]}", "what is compared must be a string"},
    {"{\"a\":[{\"wildcard\":@\"a**\"}]}", "two * of a wildcard in a row"},
    {"{\"a\":[{\"wildcard\":@\"a\\\\b\"}]}", "a backslash in a wildcard"},
    {"{\"a\":[{\"wildcard\":@\"a\\\\\"}]}", "a backslash in a wildcard"},
    {"{\"a\":[{\"numeric\":@5}]}", "numeric must have an array"},
    {"{\"a\":[{\"numeric\":@[]}]}", "numeric must have an array"},
    {"{\"a\":[{\"numeric\":[@5]}]}", "one of < <= > >= ="},
    {"{\"a\":[{\"numeric\":[@\"!=\",5]}]}", "one of < <= > >= ="},
    {"{\"a\":[{\"numeric\":@[\"<\"]}]}", "a number lacks"},
    {"{\"a\":[{\"numeric\":[\"<\",@\"5\"]}]}", "a number must be here"},
    {"{\"a\":[{\"numeric\":[\"<\",@123456789012345678901]}]}", "a number that no double"},
    {"{\"a\":[{\"numeric\":[\"<\",5,@\">\",1]}]}", "after = < <= and a number"},
    {"{\"a\":[{\"numeric\":[\"=\",5,@6]}]}", "after = < <= and a number"},
    {"{\"a\":[{\"numeric\":[\">\",5,@\">\",6]}]}", "after a lower bound only"},
    {"{\"a\":[{\"numeric\":[\">\",5,@\"x\"]}]}", "one of < <= > >= ="},
    {"{\"a\":[{\"numeric\":[\">\",5,\"<\",6,@\"<\",7]}]}", "a range has two bounds"},
    {"{\"a\":[{\"numeric\":[\">\",5,@\"<\",5]}]}", "a range whose lower bound"},
    {"{\"a\":[{\"numeric\":[\">=\",5,@\"<\",4]}]}", "a range whose lower bound"},
    {"{\"a\":[{\"cidr\":@8}]}", "what is compared must be a string"},
    {"{\"a\":[{\"cidr\":@\"\"}]}", "no CIDR block"},
    {"{\"a\":[{\"cidr\":@\"10.0.0.0\"}]}", "no CIDR block"},
    {"{\"a\":[{\"cidr\":@\"10.0.0.0/33\"}]}", "no CIDR block"},
    {"{\"a\":[{\"cidr\":@\"example/8\"}]}", "no CIDR block"},
    {"{\"a\":[{\"cidr\":@\"10.0.0.0/32\"}]}", "a CIDR block of one address"},
    {"{\"a\":[{\"cidr\":@\"::1/128\"}]}", "a CIDR block of one address"},
    {"{\"a\":[{\"exists\":@\"true\"}]}", "exists must be true or false"},
    {"{\"a\":[{\"anything-but\":@[]}]}", "an empty array, which nothing would be compared with"},
    {"{\"a\":[{\"anything-but\":@null}]}", "what is compared must be a string"},
    {"{\"a\":[{\"anything-but\":[\"x\",@true]}]}", "what is compared must be a string"},
    {"{\"a\":[{\"anything-but\":[\"x\",@5]}]}", "anything-but takes strings or numbers, not both"},
    {"{\"a\":[{\"anything-but\":[@{}]}]}", "anything-but takes strings and numbers here"},
    {"{\"a\":[{\"anything-but\":@1e999}]}", "a number that no double"},
    {"{\"a\":[{\"anything-but\":@{}}]}", "an object in an array must have one member"},
    {"{\"a\":[{\"anything-but\":{@\"cidr\":\"10.0.0.0/8\"}}]}", "anything-but takes prefix"},
    {"{\"a\":[{\"anything-but\":{@\"x\":\"y\"}}]}", "anything-but takes prefix"},
    {"{\"a\":[{\"anything-but\":{\"prefix\":@[]}}]}", "an empty array, which nothing would be compared with"},
    {"{\"a\":[{\"anything-but\":{\"prefix\":@\"\"}}]}", "anything but what begins or ends with nothing"},
    {"{\"a\":[{\"anything-but\":{\"suffix\":[\"x\",@\"\"]}}]}", "anything but what begins or ends with nothing"},
    {"{\"a\":[{\"anything-but\":{\"prefix\":[@5]}}]}", "what is compared must be a string"},
    {"{\"a\":[{\"anything-but\":{\"wildcard\":[@\"**\"]}}]}", "two * of a wildcard"},
    {"{\"$or\":@[]}", "$or must have an array"},
    {"{\"$or\":@{\"a\":[1]}}", "$or must have an array"},
    {"{\"$or\":@[{\"a\":[1]}]}", "$or must have an array"},
    {"{\"$or\":[{\"a\":[1]},@5]}", "$or must have an array"},
    {"{\"$or\":[{\"a\":[1]},@{}]}", "an empty object"},
    {"{\"$or\":[{\"a\":[1]},{@\"prefix\":[1]}]}", "the name of an operator cannot be"},
    {"{\"$or\":[{\"a\":[1]},{\"b\":{@\"=\":[1]}}]}", "the name of an operator cannot be"},
    {"{\"source\":[\"aws.ec2\"],\"eventName\":@[\"x\"]}", "EventBridge's event has no such member"},
    {"{\"source\":[\"aws.ec2\"],\"id\":@[\"x\"]}", "EventBridge's event has no such member"},
    {"{\"detail\":{\"a\":[1]},\"userIdentity\":{\"type\":@[\"x\"]}}", "EventBridge's event has no such member"},
    {"@{\"a\":[\"\xff\"]}", "text that is not UTF-8"},
    {"{\"a\":[1,@]}", ""},
};

START_TEST(says_what_is_wrong) {
    const char *at = strchr(errors[_i].pattern, '@');
    size_t before = (size_t)(at - errors[_i].pattern);
    struct text text = {NULL, 0, 0};
    ctrail_pattern *pattern;
    ctrail_pattern_error error = {.size = sizeof error};
    text_add(&text, errors[_i].pattern, before);
    text_add(&text, at + 1, strlen(at + 1));
    ck_assert_int_eq(ctrail_pattern_compile(text.size ? text.bytes : "", text.size, &pattern, &error),
                     CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(pattern);
    ck_assert_msg(error.message && strncmp(error.message, errors[_i].message, strlen(errors[_i].message)) == 0,
                  "%s: %s", errors[_i].pattern, error.message);
    ck_assert_msg(error.offset == before, "%s: %s at %u", errors[_i].pattern, error.message, (unsigned)error.offset);
    ck_assert_int_eq(ctrail_pattern_compile(text.size ? text.bytes : "", text.size, &pattern, NULL),
                     CTRAIL_ERR_ARGUMENT);
    text_free(&text);
}
END_TEST

START_TEST(takes_no_wrong_arguments) {
    static const char text[] = "{\"a\":[1]}";
    ctrail_pattern *pattern;
    ctrail_pattern_error error = {.size = 3};
    const ctrail_allocator none = {0};
    ck_assert_int_eq(ctrail_pattern_compile(NULL, 0, &pattern, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_pattern_compile(BYTES(text), NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_pattern_compile(BYTES(text), &pattern, &error), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_pattern_compile_with(BYTES(text), &none, &pattern, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_pattern_compile(BYTES(text), &pattern, NULL), CTRAIL_OK);
    ck_assert_int_eq(ctrail_pattern_match(pattern, NULL), CTRAIL_UNKNOWN);
    ck_assert_int_eq(ctrail_pattern_match(NULL, event_of(BYTES(SOME))), CTRAIL_UNKNOWN);
    ctrail_pattern_free(pattern);
    ctrail_pattern_free(NULL);
}
END_TEST

/* ---- Limits ----------------------------------------------------------------------------------- */

/* A pattern of `start`, so many pieces with commas between them, and `end`. */
static const struct {
    const char *start, *piece, *end;
    size_t most; /* pieces that are accepted; one more is not */
    const char *message;
} limits[] = {
    {"{\"a\":[", "\"x\"", "]}", PATTERN_ALTERNATIVES_MAX, "a pattern with more than 50000 alternatives"},
    {"{\"a\":[", "5", "]}", PATTERN_COMPARED_MAX, "a pattern with more than 1000 alternatives that"},
    {"{\"a\":[", "{\"prefix\":\"x\"}", "]}", PATTERN_COMPARED_MAX, "a pattern with more than 1000 alternatives that"},
    {"{\"a\":[{\"anything-but\":[", "\"x\"", "]}]}", PATTERN_COMPARED_MAX - 1,
     "a pattern with more than 1000 alternatives that"},
    {"{\"$or\":[", "{\"a\":[\"x\"]}", "]}", PATTERN_BRANCHES_MAX, "a pattern whose $or make more than 1000"},
};

static ctrail_rc compile_pieces(int row, size_t count, ctrail_pattern_error *error) {
    struct text text = {NULL, 0, 0};
    ctrail_pattern *pattern;
    text_add(&text, limits[row].start, strlen(limits[row].start));
    for (size_t i = 0; i < count; i++) {
        text_add(&text, ",", i > 0);
        text_add(&text, limits[row].piece, strlen(limits[row].piece));
    }
    text_add(&text, limits[row].end, strlen(limits[row].end));
    ctrail_rc rc = ctrail_pattern_compile(text.bytes, text.size, &pattern, error);
    ctrail_pattern_free(pattern);
    text_free(&text);
    return rc;
}

START_TEST(has_limits) {
    ctrail_pattern_error error = {.size = sizeof error};
    ck_assert_int_eq(compile_pieces(_i, limits[_i].most, &error), CTRAIL_OK);
    ck_assert_int_eq(compile_pieces(_i, limits[_i].most + 1, &error), CTRAIL_ERR_ARGUMENT);
    ck_assert_msg(strncmp(error.message, limits[_i].message, strlen(limits[_i].message)) == 0, "%s", error.message);
}
END_TEST

static void expect_wrong(const struct text *text, const char *message) {
    ctrail_pattern *pattern;
    ctrail_pattern_error error = {.size = sizeof error};
    ck_assert_int_eq(ctrail_pattern_compile(text->bytes, text->size, &pattern, &error), CTRAIL_ERR_ARGUMENT);
    ck_assert_msg(strncmp(error.message, message, strlen(message)) == 0, "%s", error.message);
}

static void add_format(struct text *text, const char *format, int number) {
    char piece[128];
    text_add(text, piece, (size_t)snprintf(piece, sizeof piece, format, number));
}

START_TEST(limits_fields) {
    struct text text = {NULL, 0, 0};
    text_add(&text, BYTES("{"));
    for (int i = 0; i < PATTERN_FIELDS_MAX; i++)
        add_format(&text, i ? ",\"f%d\":[1]" : "\"f%d\":[1]", i);
    text_add(&text, BYTES("}"));
    ctrail_pattern_free(compile(text.bytes));
    text.size--;
    text_add(&text, BYTES(",\"more\":[1]}"));
    expect_wrong(&text, "a pattern with more than 64 fields");
    text_free(&text);
}
END_TEST

START_TEST(limits_branches_that_multiply) {
    struct text text = {NULL, 0, 0};
    text_add(&text, BYTES("{\"z\":[1]"));
    for (int i = 0; i < 10; i++)
        add_format(&text, ",\"$or\":[{\"a%d\":[1]},{\"b\":[2]}]", i);
    text_add(&text, BYTES("}"));
    expect_wrong(&text, "a pattern whose $or make more than 1000");
    text_clear(&text);
    text_add(&text, BYTES("{"));
    for (int i = 0; i < 9; i++)
        add_format(&text, "\"$or\":[{\"a%d\":[1]},{\"b\":[2]}],", i);
    for (int i = 0; i < 40; i++)
        add_format(&text, i ? ",\"f%d\":[1]" : "\"f%d\":[1]", i);
    text_add(&text, BYTES("}"));
    expect_wrong(&text, "a pattern with more than 16000 fields");
    text_free(&text);
}
END_TEST

START_TEST(limits_stars) {
    struct text text = {NULL, 0, 0};
    text_add(&text, BYTES("{\"a\":[{\"wildcard\":\""));
    text_repeat(&text, "*a", PATTERN_STARS_MAX + 1);
    text_add(&text, BYTES("\"}]}"));
    expect_wrong(&text, "a wildcard with more than 100 *");
    text_free(&text);
}
END_TEST

START_TEST(limits_size_and_depth) {
    struct text text = {NULL, 0, 0};
    text_repeat(&text, "{\"a\":", PATTERN_DEPTH_MAX + 1);
    expect_wrong(&text, "");
    text_clear(&text);
    text_repeat(&text, " ", PATTERN_BYTES_MAX);
    text_add(&text, BYTES("{\"a\":[1]}"));
    expect_wrong(&text, "a pattern of more than 1 MiB");
    text_free(&text);
}
END_TEST

/* A record that is nested too deep is not judged; a filter lets it pass. */
START_TEST(leaves_deep_records_alone) {
    ctrail_pattern *pattern = compile("{\"eventName\":[\"x\"]}");
    const ctrail_pattern *const list[] = {pattern, NULL};
    const ctrail_filter filter = {.size = sizeof filter, .pattern = list};
    const ctrail_options options = {.size = sizeof options, .filter = &filter, .max_depth = 5000};
    struct text text = {NULL, 0, 0};
    text_add(&text, BYTES("{\"eventName\":\"\\u0078\",\"eventID\":\"e\",\"a\":"));
    text_repeat(&text, "[", RECORD_DEPTH_MAX);
    text_repeat(&text, "]", RECORD_DEPTH_MAX);
    text_add(&text, BYTES("}"));
    make_reader(&options);
    ck_assert_int_eq(ctrail_pattern_match(pattern, event_of(text.bytes, text.size)), CTRAIL_UNKNOWN);
    text_free(&text);
    ctrail_pattern_free(pattern);
}
END_TEST

/* ---- Memory ----------------------------------------------------------------------------------- */

static const char everything[] =
    "{\"$or\":[{\"a\":[\"x\",1,{\"wildcard\":\"a*b\"},{\"cidr\":\"10.0.0.0/8\"}]},{\"b\":{\"c\":[{\"anything-but\":"
    "{\"prefix\":[\"x\",\"y\"]}}]}}]}";

START_TEST(survives_each_failing_allocation) {
    for (size_t n = 1;; n++) {
        struct counter counter = {.fails_at = n};
        const ctrail_allocator allocator = counting(&counter);
        ctrail_pattern *pattern;
        /* Larger than what an arena begins with. */
        struct text text = {NULL, 0, 0};
        text_add(&text, everything, sizeof everything - 2);
        text_add(&text, BYTES(",\"f\":["));
        for (int i = 0; i < 3000; i++)
            add_format(&text, i ? ",\"v%d\"" : "\"v%d\"", i);
        for (int i = 0; i < 900; i++)
            add_format(&text, ",{\"wildcard\":\"%d*\"}", i);
        text_add(&text, BYTES("]}"));
        if (_i)
            text.bytes[text.size - 2] = ' '; /* it is wrong */
        ctrail_rc rc = ctrail_pattern_compile_with(text.bytes, text.size, &allocator, &pattern, NULL);
        text_free(&text);
        ck_assert_int_eq(rc, counter.failed ? CTRAIL_ERR_MEMORY : _i ? CTRAIL_ERR_ARGUMENT : CTRAIL_OK);
        ctrail_pattern_free(pattern);
        ck_assert_uint_eq(counter.blocks, 0);
        if (!counter.failed)
            break;
    }
}
END_TEST

static const char stopped[] =
    "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\",\"requestParameters\":{\"instancesSet\":"
    "{\"items\":[{\"instanceId\":\"i-0123456789abcdef0\"}]}}}";

/* While there is no memory for what decoders find, nothing is said of it, and a filter fails or lets pass. */
START_TEST(needs_memory_for_decoded) {
    ctrail_pattern *pattern = compile("{\"decoded\":{\"ec2\":{\"instances\":{\"instanceId\":[{\"prefix\":\"i-\"}]}}}}");
    const ctrail_pattern *const list[] = {pattern, NULL};
    const ctrail_filter filter = {.size = sizeof filter, .pattern = list};
    size_t unknown = 0;
    for (size_t n = 1;; n++) {
        struct counter counter = {.fails_at = n};
        const ctrail_allocator allocator = counting(&counter);
        const ctrail_options options = {.size = sizeof options, .allocator = &allocator, .filter = _i ? &filter : NULL};
        const ctrail_event *event;
        ctrail_reader *own;
        if (ctrail_reader_new(&own, &options) != CTRAIL_OK)
            continue;
        ctrail_rc rc = ctrail_reader_parse(own, BYTES(stopped), &event);
        ck_assert_int_eq(rc, counter.failed && !event ? CTRAIL_ERR_MEMORY : CTRAIL_OK);
        if (event) {
            ctrail_bool answer = ctrail_pattern_match(pattern, event);
            ck_assert_int_ne(answer, 0);
            unknown += answer < 0;
        }
        ctrail_reader_free(own);
        ck_assert_uint_eq(counter.blocks, 0);
        if (!counter.failed)
            break;
    }
    ck_assert(_i || unknown);
    ctrail_pattern_free(pattern);
}
END_TEST

START_TEST(lets_pass_what_exceeds_the_limit) {
    ctrail_pattern *pattern = compile("{\"decoded\":{\"ec2\":{\"instances\":{\"instanceId\":[\"x\"]}}}}");
    ctrail_pattern *other = compile("{\"$or\":[{\"decoded\":{\"ec2\":{\"known\":[true]}}},"
                                    "{\"eventName\":[\"StopInstances\"]}]}");
    const ctrail_pattern *const list[] = {pattern, NULL};
    const ctrail_filter filter = {.size = sizeof filter, .pattern = list};
    struct text text = {NULL, 0, 0};
    size_t unknown = 0;
    bool enough = false;
    text_add(&text, stopped, sizeof stopped - 5);
    for (int i = 0; i < 1000; i++)
        add_format(&text, ",{\"instanceId\":\"i-%017d\"}", i);
    text_add(&text, BYTES("]}}}"));
    for (uint64_t limit = 1024; !enough; limit += limit / 16) {
        const ctrail_options options = {.size = sizeof options, .max_memory_bytes = limit};
        const ctrail_options filtering = {.size = sizeof options, .max_memory_bytes = limit, .filter = &filter};
        const ctrail_event *event;
        make_reader(&options);
        if (ctrail_reader_parse(reader, text.bytes, text.size, &event) != CTRAIL_OK)
            continue;
        ctrail_bool answer = ctrail_pattern_match(pattern, event);
        ck_assert_int_gt(ctrail_pattern_match(other, event), 0);
        unknown += answer < 0;
        enough = answer == 0;
        make_reader(&filtering);
        ck_assert_int_eq(ctrail_reader_parse(reader, text.bytes, text.size, &event), enough ? CTRAIL_END : CTRAIL_OK);
    }
    ck_assert_uint_gt(unknown, 0);
    text_free(&text);
    ctrail_pattern_free(pattern);
    ctrail_pattern_free(other);
}
END_TEST

/* ---- Many patterns ---------------------------------------------------------------------------- */

static ctrail_pattern *all_patterns[COUNT(cases)];

static void compile_all(void) {
    for (int i = 0; i < COUNT(cases); i++)
        all_patterns[i] = compile(cases[i].pattern);
}

static void free_all(void) {
    for (int i = 0; i < COUNT(cases); i++)
        ctrail_pattern_free(all_patterns[i]);
}

/* Of all patterns those match that match alone. */
START_TEST(finds_those_that_match) {
    static size_t matching[COUNT(cases)];
    char json[1024];
    ctrail_patterns *patterns;
    size_t count, found = 0;
    compile_all();
    ck_assert_int_eq(ctrail_patterns_new((const ctrail_pattern *const *)all_patterns, COUNT(cases), NULL, &patterns),
                     CTRAIL_OK);
    snprintf(json, sizeof json, "{\"eventVersion\":\"1.08\",\"eventID\":\"e\",%s", cases[_i].json + 1);
    const ctrail_event *event = event_of(json, strlen(json));
    ck_assert_int_eq(ctrail_patterns_match(patterns, event, matching, &count), CTRAIL_OK);
    for (size_t i = 0; i < COUNT(cases); i++) {
        bool listed = found < count && matching[found] == i;
        ck_assert_msg(listed == ctrail_pattern_match(all_patterns[i], event), "%s and %s", cases[i].pattern, json);
        found += listed;
    }
    ck_assert_uint_eq(found, count);
    ctrail_patterns_free(patterns);
    free_all();
}
END_TEST

START_TEST(takes_no_wrong_lists) {
    ctrail_pattern *pattern = compile("{\"eventName\":[\"Run\"]}");
    const ctrail_pattern *const list[] = {pattern, NULL};
    const ctrail_allocator none = {0};
    ctrail_patterns *patterns;
    size_t matching[2], count = 5;
    const ctrail_event *event = event_of(BYTES(SOME));
    ck_assert_int_eq(ctrail_patterns_new(list, 2, NULL, &patterns), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_patterns_new(NULL, 1, NULL, &patterns), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_patterns_new(list, 1, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_patterns_new(list, 1, &none, &patterns), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_patterns_new(NULL, 0, NULL, &patterns), CTRAIL_OK);
    ck_assert_int_eq(ctrail_patterns_match(patterns, event, matching, &count), CTRAIL_OK);
    ck_assert_uint_eq(count, 0);
    ck_assert_int_eq(ctrail_patterns_match(patterns, event, matching, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_patterns_match(patterns, NULL, matching, &count), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_patterns_match(NULL, event, matching, &count), CTRAIL_ERR_ARGUMENT);
    ctrail_patterns_free(patterns);
    ctrail_patterns_free(NULL);
    ctrail_pattern_free(pattern);
}
END_TEST

START_TEST(says_what_cannot_be_judged) {
    ctrail_pattern *decoded = compile("{\"decoded\":{\"ec2\":{\"known\":[true]}}}");
    ctrail_pattern *name = compile("{\"eventName\":[\"StopInstances\"]}");
    const ctrail_pattern *const list[] = {decoded, name};
    struct text text = {NULL, 0, 0};
    size_t matching[2], count;
    for (size_t n = 1;; n++) {
        struct counter counter = {.fails_at = n};
        const ctrail_allocator allocator = counting(&counter);
        const ctrail_options options = {.size = sizeof options, .allocator = &allocator};
        const ctrail_event *event = NULL;
        ctrail_patterns *patterns;
        ctrail_rc rc = ctrail_patterns_new(list, 2, &allocator, &patterns);
        ck_assert_int_eq(rc, counter.failed ? CTRAIL_ERR_MEMORY : CTRAIL_OK);
        ctrail_reader *own = NULL;
        if (rc == CTRAIL_OK && ctrail_reader_new(&own, &options) == CTRAIL_OK)
            ctrail_reader_parse(own, BYTES(stopped), &event);
        bool failed = counter.failed;
        if (event)
            rc = ctrail_patterns_match(patterns, event, matching, &count);
        if (event && !failed) {
            ck_assert_int_eq(rc, counter.failed ? CTRAIL_ERR_MEMORY : CTRAIL_OK);
            ck_assert_uint_eq(count, counter.failed ? 0 : 2);
        }
        ctrail_reader_free(own);
        ctrail_patterns_free(patterns);
        if (!counter.failed)
            break;
    }
    const ctrail_options deep = {.size = sizeof deep, .max_depth = 5000};
    make_reader(&deep);
    text_add(&text, BYTES("{\"eventName\":\"x\",\"eventID\":\"e\",\"a\":"));
    text_repeat(&text, "[", RECORD_DEPTH_MAX);
    text_repeat(&text, "]", RECORD_DEPTH_MAX);
    text_add(&text, BYTES("}"));
    ctrail_patterns *patterns;
    ck_assert_int_eq(ctrail_patterns_new(list, 2, NULL, &patterns), CTRAIL_OK);
    ck_assert_int_eq(ctrail_patterns_match(patterns, event_of(text.bytes, text.size), matching, &count),
                     CTRAIL_ERR_LIMIT);
    text_free(&text);
    ctrail_patterns_free(patterns);
    ctrail_pattern_free(decoded);
    ctrail_pattern_free(name);
}
END_TEST

/* ---- Filters ---------------------------------------------------------------------------------- */

START_TEST(passes_any_of_several) {
    static const char json[] =
        "{\"Records\":[{\"eventName\":\"a\"},{\"eventName\":\"b\"},{\"eventName\":\"c\",\"readOnly\":"
        "true},{\"eventName\":\"d\",\"readOnly\":false}]}";
    ctrail_pattern *patterns[] = {compile("{\"eventName\":[\"a\"]}"), compile("{\"readOnly\":[true]}"),
                                  compile("{\"other\":[1]}")};
    for (int count = 0; count <= 3; count++) {
        const ctrail_pattern *list[4] = {NULL};
        static const uint64_t expected[] = {4, 1, 2, 2};
        const ctrail_filter filter = {.size = sizeof filter, .pattern = list};
        const ctrail_options options = {.size = sizeof options, .filter = &filter};
        const ctrail_handlers handlers = {.size = sizeof handlers};
        ctrail_counts counts = {.size = sizeof counts};
        memcpy(list, patterns, (size_t)count * sizeof *list);
        make_reader(&options);
        ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(json)), CTRAIL_OK);
        ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
        ck_assert_int_eq(ctrail_reader_run(reader, &handlers, NULL), CTRAIL_END);
        ck_assert_int_eq(ctrail_reader_counts(reader, &counts), CTRAIL_OK);
        ck_assert_uint_eq(counts.delivered, expected[count]);
        ck_assert_uint_eq(counts.rejected, 4 - expected[count]);
    }
    for (int i = 0; i < 3; i++)
        ctrail_pattern_free(patterns[i]);
}
END_TEST

/* A pattern by name is decided on the bytes: what is broken elsewhere in the record is not looked at. */
static const struct {
    const char *pattern;
    bool on_bytes;
} pushed[] = {
    {"{\"eventName\":[\"x\"]}", true},
    {"{\"detail\":{\"eventName\":[\"x\"]}}", true},
    {"{\"source\":[\"aws.s3\"]}", true},
    {"{\"eventName\":[\"Run\"],\"readOnly\":[false]}", true},
    {"{\"eventName\":[\"Run\"],\"errorCode\":[{\"exists\":false}],\"a\":[1],\"readOnly\":[false]}", true},
    {"{\"errorCode\":[{\"exists\":true}]}", true},
    {"{\"eventTime\":[{\"prefix\":\"2016\"}]}", true},
    {"{\"$or\":[{\"eventName\":[\"x\"]},{\"readOnly\":[false],\"userAgent\":[1]}]}", true},
    {"{\"$or\":[{\"eventName\":[\"x\"]},{\"userAgent\":[1]}]}", false},
    {"{\"requestParameters\":{\"eventName\":[\"x\"]}}", false},
    {"{\"decoded\":{\"origin\":[\"root\"]}}", false},
};

START_TEST(decides_on_bytes) {
    static const char broken[] = "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"Run\",\"readOnly\":true,"
                                 "\"requestParameters\":{\"a\":nul}}";
    ctrail_pattern *pattern = compile(pushed[_i].pattern);
    const ctrail_pattern *const list[] = {pattern, NULL};
    const ctrail_filter filter = {.size = sizeof filter, .pattern = list};
    const ctrail_options options = {.size = sizeof options, .filter = &filter};
    const ctrail_event *event;
    make_reader(&options);
    ck_assert_int_eq(ctrail_reader_parse(reader, BYTES(broken), &event),
                     pushed[_i].on_bytes ? CTRAIL_END : CTRAIL_SKIPPED);
    make_reader(NULL);
    ctrail_pattern_free(pattern);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("pattern");
    TCase *matching = reading_case(suite, "matching");
    tcase_add_loop_test(matching, compares, 0, COUNT(operators));
    tcase_add_loop_test(matching, matches_events, 0, COUNT(cases));
    TCase *compiling = reading_case(suite, "compiling");
    tcase_add_loop_test(compiling, says_what_is_wrong, 0, COUNT(errors));
    tcase_add_test(compiling, takes_no_wrong_arguments);
    tcase_add_loop_test(compiling, has_limits, 0, COUNT(limits));
    tcase_add_test(compiling, limits_fields);
    tcase_add_test(compiling, limits_branches_that_multiply);
    tcase_add_test(compiling, limits_stars);
    tcase_add_test(compiling, limits_size_and_depth);
    tcase_add_test(compiling, leaves_deep_records_alone);
    tcase_add_loop_test(compiling, survives_each_failing_allocation, 0, 2);
    tcase_add_loop_test(compiling, needs_memory_for_decoded, 0, 2);
    tcase_add_test(compiling, lets_pass_what_exceeds_the_limit);
    TCase *filtering = reading_case(suite, "filtering");
    tcase_add_test(filtering, passes_any_of_several);
    tcase_add_loop_test(filtering, decides_on_bytes, 0, COUNT(pushed));
    TCase *many = reading_case(suite, "many");
    tcase_add_loop_test(many, finds_those_that_match, 0, COUNT(cases));
    tcase_add_test(many, takes_no_wrong_lists);
    tcase_add_test(many, says_what_cannot_be_judged);
    return run_suite(suite);
}
