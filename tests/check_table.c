/* The engine of the tables, by tables of its own: how sources are read that lead out of what is around an element, to
 * several lists, to single values; flags that compare texts; accounts that became numbers, and numbers that became
 * doubles. */
#include "reading.h"

#include "counting.h"
#include "event/record.h"
#include "event/write_struct.h"
#include "event/tables.h"

/* One permission of a security group makes several rules: one for each range, list and group. */
struct rule {
    ctrail_str group_id, protocol, cidr, group, owner;
    int64_t from_port, to_port;
    ctrail_bool open, egress;
};

static const struct row rule_rows[] = {
    TEXT_FROM(struct rule, group_id, "groupId", "^^groupId|^groupId"),
    TEXT_FROM(struct rule, protocol, "protocol", "ipProtocol|^ipProtocol"),
    INTEGER_FROM(struct rule, from_port, "fromPort", "fromPort|^fromPort"),
    INTEGER_FROM(struct rule, to_port, "toPort", "toPort|^toPort"),
    TEXT_FROM(struct rule, cidr, "cidr", "cidrIp|cidrIpv6|."),
    TEXT_FROM(struct rule, group, "group", "groupId"),
    ACCOUNT_FROM(struct rule, owner, "owner", "userId"),
    FLAG_IS(struct rule, open, "open", "cidrIp|cidrIpv6|.", "0.0.0.0/0|*/0"),
    FLAG_IS(struct rule, egress, "egress", "isEgress|$eventName", "true|*Egress"),
};
static const ctrail_schema rule_schema = SCHEMA("rules", struct rule, rule_rows);

struct request {
    const struct rule *const *rules;
    size_t rule_count;
    const ctrail_str *const *users;
    size_t user_count;
    ctrail_str account;
    ctrail_bool termination;
};

static const struct row request_rows[] = {
    MIXED_LIST(struct request, rules, rule_count, "rules", "permissions.ranges,ranges6,groups,*|cidrIp", struct rule,
               rule_schema),
    TEXTS_FROM(struct request, users, user_count, "users", "users.id|user"),
    ACCOUNT(struct request, account, "account"),
    FLAG_FROM(struct request, termination, "termination", "termination.value|termination"),
};
static const ctrail_schema request_schema = SCHEMA("request", struct request, request_rows);

#define ANYONE(cidr) "\"cidr\":\"" cidr "\",\"open\":true,\"egress\":false}"
#define KNOWN(cidr)  "\"cidr\":\"" cidr "\",\"open\":false,\"egress\":false}"
#define SSH          "\"groupId\":\"sg-1\",\"protocol\":\"tcp\",\"fromPort\":22,\"toPort\":22,"
#define PERMISSION   "{\"ipProtocol\":\"tcp\",\"fromPort\":22,\"toPort\":\"22\""

static const struct table_case {
    const char *name, *request, *expected;
} tables[] = {
    {"nothing", "{}", ""},
    {"one permission, four rules",
     "{\"groupId\":\"sg-1\",\"permissions\":[" PERMISSION ",\"ranges\":[{\"cidrIp\":\"0.0.0.0/0\"},{\"cidrIp\":"
     "\"10.0.0.0/10\"}],\"ranges6\":[{\"cidrIpv6\":\"::/0\"}],\"groups\":{\"groupId\":\"sg-2\",\"userId\":12345}}]}",
     "\"rules\":[{" SSH ANYONE("0.0.0.0/0") ",{" SSH KNOWN("10.0.0.0/10") ",{" SSH ANYONE(
         "::/0") ",{" SSH "\"group\":\"sg-2\",\"owner\":\"000000012345\",\"open\":false,\"egress\":false}]"},
    {"in the order of the permissions",
     "{\"groupId\":\"sg-1\",\"permissions\":[" PERMISSION ",\"ranges6\":{\"cidrIpv6\":\"fe80::/10\"}}," PERMISSION
     ",\"ranges\":[{\"cidrIp\":\"10.1.0.0/16\"}]}]}",
     "\"rules\":[{" SSH KNOWN("fe80::/10") ",{" SSH KNOWN("10.1.0.0/16") "]"},
    {"a permission without ranges",
     "{\"groupId\":\"sg-1\",\"permissions\":[" PERMISSION ",\"ranges\":{},\"groups\":[]}]}",
     "\"rules\":[{" SSH "\"open\":false,\"egress\":false}]"},
    {"a permission with one range, and nothing in its other lists",
     "{\"groupId\":\"sg-1\",\"permissions\":[" PERMISSION
     ",\"ranges\":[{\"cidrIp\":\"10.0.0.0/8\"}],\"ranges6\":{},\"groups\":{}}]}",
     "\"rules\":[{" SSH KNOWN("10.0.0.0/8") "]"},
    {"an element with nothing in it", "{\"permissions\":[{\"ranges\":[{},{\"cidrIp\":\"10.0.0.0/8\"}]}]}",
     "\"rules\":[{\"open\":false,\"egress\":false},{" KNOWN("10.0.0.0/8") "]"},
    {"single values for ranges", "{\"permissions\":{\"ipProtocol\":-1,\"ranges\":[\"0.0.0.0/0\",\"10.0.0.0/8\"]}}",
     "\"rules\":[{\"protocol\":\"-1\"," ANYONE("0.0.0.0/0") ",{\"protocol\":\"-1\"," KNOWN("10.0.0.0/8") "]"},
    {"the old form",
     "{\"groupId\":\"sg-1\",\"ipProtocol\":\"tcp\",\"fromPort\":22,\"toPort\":22,\"cidrIp\":\"0.0.0.0/0\"}",
     "\"rules\":[{" SSH ANYONE("0.0.0.0/0") "]"},
    {"what it says of itself",
     "{\"permissions\":{\"ipProtocol\":\"tcp\",\"ranges\":{\"ipProtocol\":\"udp\",\"isEgress\":true}}}",
     "\"rules\":[{\"protocol\":\"udp\",\"open\":false,\"egress\":true}]"},
    {"an array for a range", "{\"permissions\":{\"ranges\":[[{\"cidrIp\":\"10.0.0.0/8\"}]]}}",
     "\"rules\":[{" KNOWN("10.0.0.0/8") "]"},
    {"texts", "{\"users\":[{\"id\":\"000000000012\"},{\"id\":12},{\"id\":123456789012},{\"id\":\"12\"},{\"id\":true}]}",
     "\"users\":[\"000000000012\",\"12\",\"123456789012\",\"12\",\"true\"]"},
    {"single texts, and an account", "{\"user\":[1,\"2\"],\"account\":98765432109}",
     "\"users\":[\"1\",\"2\"],\"account\":\"098765432109\""},
    {"what is no account", "{\"account\":-5,\"user\":[1.5,1e3,1234567890123]}",
     "\"users\":[\"1.5\",\"1e3\",\"1234567890123\"],\"account\":\"-5\""},
    {"an account that is a name", "{\"account\":\"amazon\"}", "\"account\":\"amazon\""},
    {"attributes", "{\"termination\":{\"value\":\"true\"}}", "\"termination\":true"},
    {"attributes without objects", "{\"termination\":false}", "\"termination\":false"},
    {"attributes that are empty", "{\"termination\":{},\"account\":[]}", ""},
};

/* The request as it is written; to be freed. */
static char *decoded(const char *event_name, const char *members, size_t *problems) {
    struct text json = {NULL, 0, 0}, out = {NULL, 0, 0};
    struct writer writer = {.write = append_bytes, .user = &out};
    struct request request;
    text_print(&json, "{\"eventName\":\"%s\",\"requestParameters\":%s}", event_name, members);
    const ctrail_event *event = event_of(json.bytes, json.size);
    ctrail_schema_clear(&request_schema, &request);
    ck_assert_int_eq(ctrail_table_decode(record_of(event), &request_schema, event->request_parameters, &request),
                     CTRAIL_OK);
    ctrail_writer_members(&writer, &request_schema, &request);
    ck_assert_int_eq(ctrail_writer_finish(&writer), CTRAIL_OK);
    *problems = event->problem_count;
    text_print(&out, "%s", "");
    text_free(&json);
    return out.bytes;
}

START_TEST(decodes) {
    const struct table_case *c = &tables[_i];
    size_t problems;
    char *found = decoded("AuthorizeSecurityGroupIngress", c->request, &problems);
    ck_assert_msg(strcmp(found, c->expected) == 0, "%s: %s, not %s", c->name, found, c->expected);
    ck_assert_msg(!problems, "%s: %zu problems", c->name, problems);
    free(found);
}
END_TEST

START_TEST(asks_the_record) {
    static const struct {
        const char *event_name, *egress;
    } events[] = {
        {"AuthorizeSecurityGroupEgress", "\"egress\":true"},
        {" RevokeSecurityGroupEgress\\n", "\"egress\":true"},
        {"Egress", "\"egress\":true"},
        {"gress", "\"egress\":false"},
        {"EgressRules", "\"egress\":false"},
        {"true", "\"egress\":true"},
        {"", "\"egress\":false"},
    };
    for (int i = 0; i < COUNT(events); i++) {
        size_t problems;
        char *found = decoded(events[i].event_name, "{\"cidrIp\":\"10.0.0.0/8\"}", &problems);
        ck_assert_msg(strstr(found, events[i].egress) != NULL, "%s: %s", events[i].event_name, found);
        free(found);
    }
}
END_TEST

START_TEST(leaves_out_what_no_list_can_hold) {
    size_t problems;
    char *found = decoded("X", "{\"users\":[{\"id\":{\"a\":1}},{\"id\":\"1\"}]}", &problems);
    ck_assert_str_eq(found, "\"users\":[\"1\"]");
    ck_assert_uint_eq(problems, 1);
    free(found);
}
END_TEST

/* A port that is "port", as JSON spells it, or absent and a problem. */
static const struct whole_case {
    const char *number, *port;
} wholes[] = {
    {"22", "22"},
    {"22.0", "22"},
    {"-1.00", "-1"},
    {"0.0", "0"},
    {"-0.0", "0"},
    {"100.0", "100"},
    {"9223372036854775807.0", "9223372036854775807"},
    {"9223372036854775808.0", NULL},
    {"-9223372036854775807", "-9223372036854775807"},
    {"-9223372036854775808", NULL}, /* what stands for an absent one */
    {"-9223372036854775808.0", NULL},
    {"\"-9223372036854775808\"", NULL},
    {"22.5", NULL},
    {"22.05", NULL},
    {"22.50", NULL},
    {"1e3", NULL},
    {"1.0e3", NULL},
    {"1.5e10", NULL},
    {"\"22\"", "22"},
    {"\"22.0\"", NULL},
    {"\".0\"", NULL},
};

START_TEST(reads_whole_numbers) {
    const struct whole_case *c = &wholes[_i];
    struct text json = {NULL, 0, 0}, expected = {NULL, 0, 0};
    size_t problems;
    text_print(&json, "{\"cidrIp\":\"::/0\",\"fromPort\":%s}", c->number);
    text_print(&expected, "\"rules\":[{%s%s%s" ANYONE("::/0") "]", c->port ? "\"fromPort\":" : "",
               c->port ? c->port : "", c->port ? "," : "");
    char *found = decoded("X", json.bytes, &problems);
    ck_assert_msg(strcmp(found, expected.bytes) == 0, "%s: %s", c->number, found);
    ck_assert_uint_eq(problems, !c->port);
    free(found);
    text_free(&json);
    text_free(&expected);
}
END_TEST

/* An element inside of more lists than are gone through, and a list with it. */
#define TOO_DEEP "[[[[[[[[[[[[[[[[[[{\"id\":\"x\"}]]]]]]]]]]]]]]]]]]"
#define OTHERS   "{\"id\":\"b\"},{\"id\":\"c\"},{\"id\":\"d\"},{\"id\":\"e\"}"
#define LISTS    "{\"eventName\":\"e\",\"requestParameters\":{\"users\":[{\"id\":\"a\"}," TOO_DEEP "," OTHERS "]}}"

START_TEST(leaves_out_what_is_too_deep) {
    size_t problems;
    char *found = decoded("X", "{\"users\":" TOO_DEEP "}", &problems);
    ck_assert_str_eq(found, "");
    ck_assert_uint_eq(problems, 1);
    free(found);
}
END_TEST

enum { PADS = 1100, PAD = 16 };

/* Whether decoding fails, as it must, when memory is refused once, after so much of it was given out. */
static void decode_failing(struct counter *counter, size_t pads) {
    const ctrail_event *event = event_of(BYTES(LISTS));
    struct request request;
    for (size_t i = 0; i < pads; i++)
        ck_assert_ptr_nonnull(ctrail_arena_alloc(&record_of(event)->arena, PAD));
    ctrail_schema_clear(&request_schema, &request);
    counter->failed = false;
    counter->fails_at = counter->asked + 1;
    ctrail_rc rc = ctrail_table_decode(record_of(event), &request_schema, event->request_parameters, &request);
    counter->fails_at = 0;
    ck_assert_int_eq(rc, counter->failed ? CTRAIL_ERR_MEMORY : CTRAIL_OK);
    ck_assert_uint_eq(request.user_count, counter->failed ? request.user_count : 5);
    ck_assert_uint_eq(event->problem_count, counter->failed ? event->problem_count : 1);
}

START_TEST(fails_while_elements_are_counted) {
    static struct counter counter;
    static ctrail_allocator allocator;
    allocator = counting(&counter);
    const ctrail_options options = {.size = sizeof options, .allocator = &allocator};
    size_t failed = 0;
    make_reader(&options);
    for (size_t pads = 0; pads < PADS; pads++) {
        decode_failing(&counter, pads);
        failed += counter.failed;
    }
    ck_assert_uint_gt(failed, 0);
    ctrail_reader_free(reader);
    reader = NULL;
}
END_TEST

int main(void) {
    Suite *suite = suite_create("table");
    TCase *decoding = reading_case(suite, "sources");
    tcase_add_loop_test(decoding, decodes, 0, COUNT(tables));
    tcase_add_test(decoding, asks_the_record);
    tcase_add_test(decoding, leaves_out_what_no_list_can_hold);
    tcase_add_loop_test(decoding, reads_whole_numbers, 0, COUNT(wholes));
    tcase_add_test(decoding, leaves_out_what_is_too_deep);
    TCase *failing = reading_case(suite, "failing");
    tcase_set_tags(failing, LONG_CASES);
    tcase_add_test(failing, fails_while_elements_are_counted);
    return run_suite(suite);
}
