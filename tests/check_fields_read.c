/* Readers that were told which fields to read: what they give is what a reader of all fields gives, and no more. */
#include "reading.h"

#include <cloudtrail/ec2.h>
#include <cloudtrail/pattern.h>

#include <stddef.h>
#include <string.h>

#include "counting.h"

enum { FIELDS_MAX = 13 };

static const struct list {
    const char *name;
    const char *fields[FIELDS_MAX + 1];
} lists[] = {
    {"twelve",
     {"eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "errorCode",
      "userIdentity.arn", "userIdentity.sessionContext.sessionIssuer.arn", "recipientAccountId", "readOnly",
      "eventID"}},
    {"an identity", {"userIdentity"}},
    {"inside of parameters", {"requestParameters.instanceId", "requestParameters.instancesSet.items[0].instanceId"}},
    {"a part, then all", {"userIdentity.type", "userIdentity", "userIdentity.arn"}},
    {"lists and words", {"resources", "managementEvent", "tlsDetails.tlsVersion", "resources.ARN"}},
    {"none of them", {"noSuchField"}},
    {"EC2", {"decoded.ec2"}},
    {"EC2 Instance Connect", {"decoded.instanceConnect.key"}},
    {"conclusions",
     {"decoded.origin", "decoded.temporaryCredentials", "decoded.byAwsService", "decoded.userName",
      "decoded.eventTimeNs"}},
    {"insights", {"insightEventName", "insightState", "insightDetails.insightType"}},
    {"the whole", {"decoded.problems"}},
};

static ctrail_reader *other; /* reads all fields */

static void set_up(void) {
    set_up_reader();
    ck_assert_int_eq(ctrail_reader_new(&other, NULL), CTRAIL_OK);
}

static void tear_down(void) {
    tear_down_reader();
    ctrail_reader_free(other);
    other = NULL;
}

/* ---- Two events of one record ----------------------------------------------------------------- */

static void spell(struct text *out, const ctrail_value *value) {
    text_clear(out);
    if (value)
        ck_assert_int_eq(ctrail_value_to_json(value, append_bytes, out), CTRAIL_OK);
}

static void compare_values(const ctrail_value *all, const ctrail_value *some, const char *path) {
    struct text one = {NULL, 0, 0}, two = {NULL, 0, 0};
    spell(&one, all);
    spell(&two, some);
    if (!text_equals(&one, &two))
        ck_abort_msg("%s: %s\nbut read alone: %s", path, one.bytes, two.bytes ? two.bytes : "absent");
    text_free(&one);
    text_free(&two);
}

/* `path` up to its bracket, or to the end of "resources", which is a list. */
static void compare_field(const ctrail_event *all, const ctrail_event *some, const char *path) {
    char whole[64];
    size_t length = strncmp(path, "resources", 9) == 0 ? 9 : strcspn(path, "[");
    ck_assert_uint_lt(length, sizeof whole);
    memcpy(whole, path, length);
    whole[length] = '\0';
    compare_values(ctrail_value_find(ctrail_event_record(all), whole),
                   ctrail_value_find(ctrail_event_record(some), whole), path);
}

/* The member of `decoded`, as it is written, is the same. */
static void compare_decoded(const ctrail_event *all, const ctrail_event *some, const char *path) {
    char *one = json_of(all, CTRAIL_JSON_ONLY_DECODED), *two = json_of(some, CTRAIL_JSON_ONLY_DECODED);
    const ctrail_event *trees[2];
    ctrail_reader *readers[2];
    struct text records[2] = {{NULL, 0, 0}, {NULL, 0, 0}};
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(ctrail_reader_new(&readers[i], NULL), CTRAIL_OK);
        text_print(&records[i], "{\"eventVersion\":\"1\",%s", (i ? two : one) + 1);
        ck_assert_int_eq(ctrail_reader_parse(readers[i], records[i].bytes, records[i].size, &trees[i]), CTRAIL_OK);
    }
    compare_values(ctrail_value_find(ctrail_event_record(trees[0]), path),
                   ctrail_value_find(ctrail_event_record(trees[1]), path), path);
    for (int i = 0; i < 2; i++) {
        ctrail_reader_free(readers[i]);
        text_free(&records[i]);
    }
    free(one);
    free(two);
}

static void compare_fields(const ctrail_event *all, const ctrail_event *some, const struct list *list) {
    for (const char *const *field = list->fields; *field; field++) {
        bool is_decoded = strncmp(*field, "decoded.", 8) == 0;
        char path[64];
        if (is_decoded)
            snprintf(path, sizeof path, "%.*s", 8 + (int)strcspn(*field + 8, "."), *field);
        if (is_decoded)
            compare_decoded(all, some, path);
        else
            compare_field(all, some, *field);
    }
}

/* Whatever is in the smaller event is in the other; no problem is new but that of the record as a whole. */
static void compare_rest(const ctrail_event *all, const ctrail_event *some) {
    const ctrail_value *record = ctrail_event_record(some);
    ck_assert_uint_eq(all->offset, some->offset);
    ck_assert_uint_eq(all->record, some->record);
    ck_assert(all->raw.len == some->raw.len && memcmp(all->raw.ptr, some->raw.ptr, all->raw.len) == 0);
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(record, member));) {
        size_t length;
        const char *key = ctrail_value_key_n(member, &length);
        ck_assert_msg(ctrail_value_get_n(ctrail_event_record(all), key, length), "%s is new", key);
    }
    for (size_t i = 0; i < some->problem_count; i++) {
        const ctrail_problem *problem = some->problems[i];
        ck_assert_msg(!problem->path.len || problem_at(all, problem->path.ptr), "a problem of its own: %s: %s",
                      problem->path.ptr, problem->message.ptr);
    }
    free(json_of(some, CTRAIL_JSON_RAW));
}

/* ---- All fixtures ----------------------------------------------------------------------------- */

static const ctrail_event *next_of(ctrail_reader *one, ctrail_rc *rc) {
    const ctrail_event *event = NULL;
    *rc = ctrail_reader_next(one, &event);
    return event;
}

static void start(ctrail_reader *one, const struct text *input) {
    ck_assert_int_eq(ctrail_reader_reset(one), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_feed(one, input->bytes, input->size), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_finish(one), CTRAIL_OK);
}

static void remake(ctrail_reader **one, const ctrail_options *options) {
    ctrail_reader_free(*one);
    ck_assert_int_eq(ctrail_reader_new(one, options), CTRAIL_OK);
}

static ctrail_options options_of(const struct fixture *fixture, const char *const *fields, uint32_t flags) {
    ctrail_options options = fixture->options;
    options.size = sizeof options;
    options.filter = fixture->options.filter;
    options.fields = fields;
    options.flags |= flags;
    return options;
}

/* Whether all of an input can be read: then what is passed over is not broken either. */
static bool is_sound(const struct fixture *fixture) {
    ctrail_options options = options_of(fixture, NULL, 0);
    ctrail_counts counts = {.size = sizeof counts};
    ctrail_rc rc;
    remake(&other, &options);
    start(other, &fixture->input);
    while (next_of(other, &rc) || rc == CTRAIL_SKIPPED) {
    }
    ck_assert_int_eq(ctrail_reader_counts(other, &counts), CTRAIL_OK);
    return rc == CTRAIL_END && !counts.skipped;
}

static void compare_readings(const struct fixture *fixture, const struct list *list, uint32_t flags) {
    ctrail_options all = options_of(fixture, NULL, 0), some = options_of(fixture, list->fields, flags);
    ctrail_rc rc, expected;
    remake(&other, &all);
    remake(&reader, &some);
    start(other, &fixture->input);
    start(reader, &fixture->input);
    do {
        const ctrail_event *one = next_of(other, &expected), *two = next_of(reader, &rc);
        ck_assert_msg(rc == expected, "%s: %s, not %s", list->name, ctrail_rc_name(rc), ctrail_rc_name(expected));
        if (two) {
            compare_fields(one, two, list);
            compare_rest(one, two);
        }
    } while (rc == CTRAIL_OK || rc == CTRAIL_SKIPPED);
}

/* Near a limit on memory it may matter how a record is read. */
static bool has_no_limit(const struct fixture *fixture) {
    return !fixture->options.max_memory_bytes;
}

START_TEST(as_with_all_fields) {
    const struct fixture *fixture = &fixtures[_i];
    bool sound = is_sound(fixture);
    for (int i = 0; i < COUNT(lists); i++) {
        compare_readings(fixture, &lists[i], CTRAIL_OPTION_CHECK_ALL);
        compare_readings(fixture, &lists[i], CTRAIL_OPTION_CHECK_ALL | CTRAIL_OPTION_YAJL_ONLY);
        if (sound)
            compare_readings(fixture, &lists[i], 0);
        if (sound)
            compare_readings(fixture, &lists[i], CTRAIL_OPTION_YAJL_ONLY);
    }
}
END_TEST

/* Damage may be passed over; whatever comes, the reader comes to an end. */
START_TEST(comes_to_an_end) {
    const struct fixture *fixture = &fixtures[_i];
    ctrail_options some = options_of(fixture, lists[0].fields, 0);
    ctrail_rc rc;
    remake(&reader, &some);
    start(reader, &fixture->input);
    while (next_of(reader, &rc) || rc == CTRAIL_SKIPPED) {
    }
    ck_assert(rc == CTRAIL_END || rc < 0);
}
END_TEST

/* ---- Single records --------------------------------------------------------------------------- */

static const ctrail_event *read_some(const char *json, const char *const *fields, uint32_t flags,
                                     const ctrail_filter *filter) {
    ctrail_options options = {.size = sizeof options, .fields = fields, .flags = flags, .filter = filter};
    make_reader(&options);
    const ctrail_event *event = NULL;
    ctrail_rc rc = ctrail_reader_parse(reader, json, strlen(json), &event);
    ck_assert_msg(rc == CTRAIL_OK || rc == CTRAIL_SKIPPED || rc == CTRAIL_END, "%s", ctrail_rc_name(rc));
    return event;
}

static const char root_record[] =
    "{\"eventVersion\":\"1.08\",\"userIdentity\":{\"type\":\"Root\",\"arn\":\"arn:aws:iam::1:root\","
    "\"sessionContext\":{\"attributes\":{\"mfaAuthenticated\":\"true\"}},\"accessKeyId\":\"AKIA\"},"
    "\"eventTime\":\"2024-01-02T03:04:05Z\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\","
    "\"awsRegion\":\"us-east-1\",\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345678\"}]},"
    "\"force\":false},\"undocumented\":{\"a\":1},\"eventID\":\"1\"}";

static const struct written_case {
    const char *name;
    const char *fields[4];
    const char *json; /* what is written */
} written[] = {
    {"only a region",
     {"awsRegion"},
     "{\"eventVersion\":\"1.08\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\","
     "\"awsRegion\":\"us-east-1\",\"undocumented\":{\"a\":1},\"eventID\":\"1\",\"decoded\":{}}"},
    {"inside of objects",
     {"userIdentity.sessionContext.attributes", "requestParameters.force"},
     "{\"eventVersion\":\"1.08\",\"userIdentity\":{\"sessionContext\":{\"attributes\":{\"mfaAuthenticated\":"
     "\"true\"}}},\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\","
     "\"requestParameters\":{\"force\":false},\"undocumented\":{\"a\":1},\"eventID\":\"1\",\"decoded\":{}}"},
    {"conclusions",
     {"decoded.origin", "decoded.eventTimeNs", "decoded.byAwsService"},
     "{\"eventVersion\":\"1.08\",\"userIdentity\":{\"type\":\"Root\"},\"eventTime\":\"2024-01-02T03:04:05Z\","
     "\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\",\"undocumented\":{\"a\":1},"
     "\"eventID\":\"1\",\"decoded\":{\"eventTimeNs\":1704164645000000000,\"origin\":\"root\",\"byAwsService\":false}}"},
};

START_TEST(is_written) {
    const struct written_case *one = &written[_i];
    for (uint32_t flags = 0; flags <= CTRAIL_OPTION_CHECK_ALL; flags++) {
        char *json = json_of(read_some(root_record, one->fields, flags, NULL), 0);
        ck_assert_str_eq(json, one->json);
        free(json);
    }
}
END_TEST

START_TEST(unknown_without_their_fields) {
    static const char *const region[] = {"awsRegion", NULL}, *const identity[] = {"userIdentity", NULL};
    const ctrail_named_resource *const *resources;
    const ctrail_details *details;
    const ctrail_ec2 *ec2;
    size_t count;
    const ctrail_event *event = read_some(root_record, region, 0, NULL);
    ck_assert_ptr_null(event->user_identity);
    ck_assert_int_eq(event->origin, CTRAIL_ORIGIN_UNKNOWN);
    ck_assert_int_eq(event->by_aws_service, CTRAIL_UNKNOWN);
    ck_assert_int_eq(event->temporary_credentials, CTRAIL_UNKNOWN);
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_ERR_STATE);
    ck_assert_ptr_null(ec2);
    ck_assert_int_eq(ctrail_event_resources(event, &resources, &count), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_event_details(event, &details), CTRAIL_ERR_STATE);
    event = read_some(root_record, identity, 0, NULL);
    ck_assert_int_eq(event->origin, CTRAIL_ORIGIN_ROOT);
    ck_assert_int_eq(event->by_aws_service, 0);
    ck_assert_int_eq(event->temporary_credentials, 0);
    ck_assert_ptr_null(event->user_name.ptr);
}
END_TEST

START_TEST(copies_are_whole) {
    static const char *const region[] = {"awsRegion", NULL};
    ctrail_event *copy;
    ck_assert_int_eq(ctrail_event_dup(read_some(root_record, region, 0, NULL), NULL, &copy), CTRAIL_OK);
    ck_assert_int_eq(copy->origin, CTRAIL_ORIGIN_ROOT);
    ck_assert(is_text(copy->user_name, "root"));
    ctrail_event_free(copy);
}
END_TEST

/* What is not read is not checked, unless that is asked for. */
START_TEST(passes_over_what_is_broken) {
    static const char *const region[] = {"awsRegion", NULL};
    static const char broken[] =
        "{\"eventVersion\":\"1.08\",\"userAgent\":\"\xFF\\x\",\"requestParameters\":{nonsense},"
        "\"readOnly\":perhaps,\"awsRegion\":\"us-east-1\"}";
    const ctrail_event *event = read_some(broken, region, 0, NULL);
    ck_assert_ptr_nonnull(event);
    ck_assert(is_text(event->aws_region, "us-east-1"));
    ck_assert_uint_eq(event->problem_count, 0);
    ck_assert_uint_eq(event->raw.len, sizeof broken - 1);
    ck_assert_ptr_null(read_some(broken, region, CTRAIL_OPTION_CHECK_ALL, NULL));
}
END_TEST

/* A record whose end cannot be told does not become one with the next. */
START_TEST(mixes_no_records) {
    static const char *const region[] = {"awsRegion", NULL};
    static const char two[] =
        "{\"Records\":[{\"eventVersion\":\"1.08\",\"requestParameters\":{\"a\":\"},\"b\":1,"
        "\"eventID\":\"1\"},{\"eventVersion\":\"1.09\",\"userAgent\":\"}\",\"awsRegion\":\"x\"}]}";
    const ctrail_event *event = read_some(two, region, 0, NULL);
    for (ctrail_rc rc = CTRAIL_OK; rc == CTRAIL_OK || rc == CTRAIL_SKIPPED; event = next_of(reader, &rc))
        if (event)
            ck_assert_msg(!is_text(event->event_version, "1.08") || !event->aws_region.ptr, "two in one");
}
END_TEST

/* ---- Filters ---------------------------------------------------------------------------------- */

static const char *const none[] = {"apiVersion", NULL};
#define VALUES(...)                                                                                                    \
    (const char *const[]) {                                                                                            \
        __VA_ARGS__, NULL                                                                                              \
    }

START_TEST(filters_have_their_fields) {
    const ctrail_filter filters[] = {
        {.size = sizeof *filters, .region = VALUES("us-east-1")},
        {.size = sizeof *filters, .user_name = VALUES("root")},
        {.size = sizeof *filters, .arn = VALUES("arn:aws:iam::1:root")},
        {.size = sizeof *filters, .instance_id = VALUES("i-12345678")},
        {.size = sizeof *filters, .since = INT64_C(1704164645000000000)},
        {.size = sizeof *filters, .failed = CTRAIL_FALSE},
    };
    for (int i = 0; i < COUNT(filters); i++) {
        ck_assert_msg(read_some(root_record, none, 0, &filters[i]) != NULL, "filter %d", i);
        ck_assert_msg(read_some(root_record, none, CTRAIL_OPTION_CHECK_ALL, &filters[i]) != NULL, "filter %d", i);
    }
}
END_TEST

static const char *const patterns[] = {
    "{\"userIdentity\":{\"arn\":[\"arn:aws:iam::1:root\"]}}",
    "{\"requestParameters\":{\"force\":[false]},\"awsRegion\":[\"us-east-1\"]}",
    ("{\"source\":[\"aws.ec2\"],\"detail\":{\"requestParameters\":{\"instancesSet\":{\"items\":{\"instanceId\":"
     "[\"i-12345678\"]}}}}}"),
    "{\"decoded\":{\"userName\":[\"root\"]}}",
    "{\"undocumented\":{\"a\":[1]}}",
    "{\"errorCode\":[{\"exists\":false}]}",
};

START_TEST(patterns_have_their_fields) {
    ctrail_pattern *pattern;
    ck_assert_int_eq(ctrail_pattern_compile(patterns[_i], strlen(patterns[_i]), &pattern, NULL), CTRAIL_OK);
    const ctrail_filter filter = {.size = sizeof filter, .pattern = (const ctrail_pattern *const[]){pattern, NULL}};
    ck_assert_ptr_nonnull(read_some(root_record, none, 0, &filter));
    make_reader(NULL);
    ctrail_pattern_free(pattern);
}
END_TEST

/* ---- Options ---------------------------------------------------------------------------------- */

static const struct wrong_case {
    const char *field, *message;
} wrong[] = {
    {"", "fields has a path that does not begin with a name"},
    {".a", "fields has a path that does not begin with a name"},
    {"[0]", "fields has a path that does not begin with a name"},
    {"decoded.nothing", "fields names a member of decoded that is not known"},
    {"decoded.", "fields names a member of decoded that is not known"},
};

START_TEST(are_checked) {
    for (int i = 0; i < COUNT(wrong); i++) {
        const char *const fields[] = {"eventName", wrong[i].field, NULL};
        ctrail_options options = {.size = sizeof options, .fields = fields};
        const char *message;
        ck_assert_int_eq(ctrail_options_check(&options, &message), CTRAIL_ERR_ARGUMENT);
        ck_assert_str_eq(message, wrong[i].message);
    }
}
END_TEST

/* Paths that are long, deep or strange are taken as far as they go. */
START_TEST(may_be_of_any_depth) {
    struct text path = {NULL, 0, 0}, json = {NULL, 0, 0};
    text_print(&path, "a");
    text_repeat(&path, ".a", 40);
    text_print(&json, "{\"eventName\":\"x\",\"requestParameters\":{\"aNameThatIsLongerThanThoseOfTheRecord\":2,\"a\":");
    text_repeat(&json, "{\"b\":1,\"a\":", 40);
    text_print(&json, "1");
    text_repeat(&json, "}", 42);
    struct text whole = {NULL, 0, 0};
    text_print(&whole, "requestParameters.%s", path.bytes);
    const char *const fields[] = {whole.bytes, "a..b", "x.", "requestParameters.aNameThatIsLongerThanThoseOfTheRecord",
                                  NULL};
    for (uint32_t flags = 0; flags <= CTRAIL_OPTION_CHECK_ALL; flags += CTRAIL_OPTION_CHECK_ALL) {
        const ctrail_event *event = read_some(json.bytes, fields, flags, NULL);
        ck_assert_ptr_nonnull(ctrail_value_find(ctrail_event_record(event), whole.bytes));
        ck_assert_ptr_null(ctrail_value_find(event->request_parameters, "a.b"));
        ck_assert_ptr_nonnull(ctrail_value_get(event->request_parameters, "aNameThatIsLongerThanThoseOfTheRecord"));
    }
    text_free(&path);
    text_free(&json);
    text_free(&whole);
}
END_TEST

/* What nests deeper than can be written is read all the same. */
START_TEST(are_written_to_a_depth) {
    static const char *const fields[] = {"requestParameters", NULL};
    struct text json = {NULL, 0, 0}, out = {NULL, 0, 0};
    const ctrail_options options = {.size = sizeof options, .max_depth = 2000, .fields = fields};
    const ctrail_event *event;
    text_print(&json, "{\"eventName\":\"x\",\"requestParameters\":");
    text_repeat(&json, "{\"a\":", 1500);
    text_print(&json, "1");
    text_repeat(&json, "}", 1501);
    make_reader(&options);
    ck_assert_int_eq(ctrail_reader_parse(reader, json.bytes, json.size, &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_to_json(event, 0, append_bytes, &out), CTRAIL_ERR_LIMIT);
    ck_assert_uint_eq(out.size, 0);
    text_free(&json);
}
END_TEST

/* Reads a record with an allocator that fails once. */
static ctrail_rc read_failing(ctrail_options options, size_t fails_at) {
    struct counter counter = {.fails_at = fails_at};
    ctrail_allocator allocator = counting(&counter);
    ctrail_reader *one;
    const ctrail_event *event;
    options.allocator = &allocator;
    ctrail_rc rc = ctrail_reader_new(&one, &options);
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_parse(one, root_record, sizeof root_record - 1, &event);
    ck_assert_int_eq(rc, counter.failed ? CTRAIL_ERR_MEMORY : CTRAIL_OK);
    ctrail_reader_free(one);
    ck_assert_uint_eq(counter.blocks, 0);
    return rc;
}

START_TEST(each_allocation_fails) {
    ctrail_options options = {.size = sizeof options,
                              .flags = _i % 2 ? CTRAIL_OPTION_CHECK_ALL : 0,
                              .fields = lists[_i / 2].fields};
    for (size_t n = 1; read_failing(options, n) != CTRAIL_OK; n++)
        continue;
}
END_TEST

/* The fields of a pattern are added to the others. */
START_TEST(each_allocation_for_a_pattern_fails) {
    ctrail_pattern *pattern;
    ck_assert_int_eq(ctrail_pattern_compile(patterns[_i], strlen(patterns[_i]), &pattern, NULL), CTRAIL_OK);
    const ctrail_filter filter = {.size = sizeof filter, .pattern = (const ctrail_pattern *const[]){pattern, NULL}};
    const ctrail_options options = {.size = sizeof options, .filter = &filter, .fields = none};
    for (size_t n = 1; read_failing(options, n) != CTRAIL_OK; n++)
        continue;
    ctrail_pattern_free(pattern);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("fields_read");
    TCase *all = reading_case(suite, "all fixtures"), *single = reading_case(suite, "single records"),
          *options = reading_case(suite, "options");
    fixtures_load();
    tcase_add_checked_fixture(all, set_up, tear_down);
    add_fixture_tests(all, as_with_all_fields, has_no_limit);
    add_fixture_tests(all, comes_to_an_end, NULL);
    tcase_add_loop_test(single, is_written, 0, COUNT(written));
    tcase_add_test(single, unknown_without_their_fields);
    tcase_add_test(single, copies_are_whole);
    tcase_add_test(single, passes_over_what_is_broken);
    tcase_add_test(single, mixes_no_records);
    tcase_add_test(single, filters_have_their_fields);
    tcase_add_loop_test(single, patterns_have_their_fields, 0, COUNT(patterns));
    tcase_add_test(options, are_checked);
    tcase_add_test(options, may_be_of_any_depth);
    tcase_add_test(options, are_written_to_a_depth);
    tcase_add_loop_test(options, each_allocation_fails, 0, 2 * COUNT(lists));
    tcase_add_loop_test(options, each_allocation_for_a_pattern_fails, 0, COUNT(patterns));
    int status = run_suite(suite);
    fixtures_free();
    return status;
}
