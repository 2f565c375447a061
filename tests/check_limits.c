/* The limit on memory: it is never exceeded, and whether a record meets it depends on that record alone. */
#include "reading.h"

#include "base/utf8.h"
#include "event/read.h"
#include "json/fast.h"
#include "meter.h"

#include <cloudtrail/ec2.h>

enum { KIB = 1024, SIZES = 3, LOG = 256, STEPS = 18 };

#define EC2 "{\"eventName\":\"RunInstances\",\"eventSource\":\"ec2.amazonaws.com\",\"requestParameters\":{"

/* What there may be much of; '#' is a number. */
static const struct load {
    const char *open, *part, *close;
} loads[] = {
    {EC2, "", "\"a\":1}}"},
    {EC2 "\"a\":[0", ",1", "]}}"},
    {EC2 "\"a\":\"\\n", "The quick brown fox jumps over the lazy dog", "\"}}"},
    {EC2 "\"a\":[0", ",\"i-0abc0#\"", "]}}"},
    {EC2 "\"instancesSet\":{\"items\":[{}", ",{\"instanceId\":\"i-0abc0#\",\"imageId\":[\"x\"],\"launchTime\":\"x\"}",
     "]}}}"},
    {EC2 "\"tagSpecificationSet\":{\"items\":[{}", ",{\"resourceType\":\"instance\",\"tags\":[{\"key\":\"k\"},{}]}",
     "]}}}"},
    {"{\"eventName\":\"e\"", ",\"k#\":[]", "}"},
    {"{\"eventName\":\"e\",\"resources\":[{}", ",{\"ARN\":\"arn:aws:s3:::#\"},7", "]}"},
    {"{\"eventName\":\"e\",\"errorMessage\":\"", "\xFF\\ud800", "\"}"},
};

static const size_t sizes[SIZES] = {2 * KIB, 40 * KIB, 200 * KIB};

static struct text texts[COUNT(loads) * SIZES];

static void write_text(struct text *text, const struct load *load, size_t size) {
    const char *mark = strchr(load->part, '#');
    text_add(text, load->open, strlen(load->open));
    for (size_t i = 0; *load->part && text->size < size; i++)
        if (mark)
            text_print(text, "%.*s%08zx%s", (int)(mark - load->part), load->part, i, mark + 1);
        else
            text_add(text, load->part, strlen(load->part));
    text_add(text, load->close, strlen(load->close));
}

/* With bytes after each that may be read. */
static void write_texts(void) {
    for (size_t i = 0; i < COUNT(texts); i++) {
        write_text(&texts[i], &loads[i / SIZES], sizes[i % SIZES]);
        size_t size = texts[i].size;
        text_repeat(&texts[i], " ", FAST_SLACK);
        texts[i].size = size;
    }
}

static void free_texts(void) {
    for (size_t i = 0; i < COUNT(texts); i++)
        text_free(&texts[i]);
}

/* ---- Reading one ------------------------------------------------------------------------------ */

static ctrail_rc ask(const ctrail_event *event, ctrail_rc rcs[4]) {
    const ctrail_named_resource *const *resources;
    const ctrail_details *details;
    const ctrail_ec2 *ec2;
    const ctrail_value *parsed;
    size_t count;
    rcs[0] = ctrail_ec2_decode(event, &ec2);
    rcs[1] = ctrail_event_details(event, &details);
    rcs[2] = ctrail_event_resources(event, &resources, &count);
    const ctrail_value *member = ctrail_value_next(event->request_parameters, NULL);
    rcs[3] = ctrail_event_parse_text(event, member, &parsed);
    return rcs[0];
}

/* All answers, as text. */
static void read_one(struct record_reader *records, struct text *text, char log[LOG]) {
    struct fault fault;
    const ctrail_event *event = &records->record.event;
    ctrail_rc rcs[4] = {CTRAIL_OK};
    text->bytes[text->size] = '\0';
    ctrail_rc rc = ctrail_record_read(records, text->bytes, text->size, UTF8_ANYTHING, &fault);
    if (rc == CTRAIL_OK)
        ask(event, rcs);
    snprintf(log, LOG, "%s, %s, %s, %s, %s, %zu problems", ctrail_rc_name(rc), ctrail_rc_name(rcs[0]),
             ctrail_rc_name(rcs[1]), ctrail_rc_name(rcs[2]), ctrail_rc_name(rcs[3]),
             rc == CTRAIL_OK ? event->problem_count : 0);
}

static void start(struct record_reader *records, struct meter *meter, uint64_t limit, bool yajl_only) {
    const ctrail_allocator allocator = measuring(meter);
    const struct limits limits = {.record_bytes = 1 << 20, .memory_bytes = limit, .depth = 128, .yajl_only = yajl_only};
    ctrail_record_reader_init(records, &allocator, &limits);
}

/* ---- The tests -------------------------------------------------------------------------------- */

/* A little more each time, from what is too little for all to what is enough. */
static uint64_t limit_of(int step) {
    double limit = 4 * KIB;
    while (step--)
        limit *= 1.6;
    return (uint64_t)limit;
}

/* Alone, by both parsers; then each after each large one. */
START_TEST(is_the_same_after_others) {
    static char alone[COUNT(texts)][LOG], log[LOG];
    struct meter meter = {0};
    struct record_reader records;
    const uint64_t limit = limit_of(_i);
    write_texts();
    for (int yajl_only = 0; yajl_only < 2; yajl_only++)
        for (size_t i = 0; i < COUNT(texts); i++) {
            start(&records, &meter, limit, yajl_only);
            read_one(&records, &texts[i], yajl_only ? log : alone[i]);
            ctrail_record_reader_free(&records);
            ck_assert_msg(!yajl_only || strcmp(log, alone[i]) == 0, "%zu: %s by yajl, %s", i, log, alone[i]);
        }
    for (int yajl_only = 0; yajl_only < 2; yajl_only++) {
        start(&records, &meter, limit, yajl_only);
        for (size_t i = 0; i < COUNT(loads) * COUNT(texts); i++) {
            size_t before = (i / COUNT(texts) + 1) * SIZES - 1, now = i % COUNT(texts);
            read_one(&records, &texts[before], log);
            read_one(&records, &texts[now], log);
            ck_assert_msg(strcmp(log, alone[now]) == 0, "%zu after %zu: %s, not %s", now, before, log, alone[now]);
        }
        ctrail_record_reader_free(&records);
    }
    ck_assert_msg(meter.peak <= limit, "%zu bytes, not %zu", meter.peak, (size_t)limit);
    ck_assert_uint_eq(meter.now, 0);
    free_texts();
}
END_TEST

/* What stands after a record is no matter of it, however much that is. */
START_TEST(is_the_same_before_others) {
    static char alone[LOG], log[LOG];
    struct meter meter = {0};
    struct record_reader records;
    const uint64_t limit = limit_of(_i);
    write_texts();
    for (size_t i = 0; i < COUNT(texts); i++) {
        ctrail_rc rcs[4];
        size_t used, size = texts[i].size;
        start(&records, &meter, limit, false);
        read_one(&records, &texts[i], alone);
        text_repeat(&texts[i], " ", limit / 100);
        ctrail_rc rc = ctrail_record_try(&records, texts[i].bytes, texts[i].size - FAST_SLACK, &used);
        if (rc == CTRAIL_OK && used == size) {
            ask(&records.record.event, rcs);
            snprintf(log, LOG, "%s, %s, %s, %s, %s, %zu problems", ctrail_rc_name(rc), ctrail_rc_name(rcs[0]),
                     ctrail_rc_name(rcs[1]), ctrail_rc_name(rcs[2]), ctrail_rc_name(rcs[3]),
                     records.record.event.problem_count);
            ck_assert_msg(strcmp(log, alone) == 0, "%zu: %s, not %s", i, log, alone);
        }
        ctrail_record_reader_free(&records);
    }
    ck_assert_msg(meter.peak <= limit, "%zu bytes, not %zu", meter.peak, (size_t)limit);
    free_texts();
}
END_TEST

int main(void) {
    Suite *suite = suite_create("limits");
    TCase *one = tcase_create("memory");
    tcase_set_timeout(one, 600);
    tcase_add_loop_test(one, is_the_same_after_others, 0, STEPS);
    tcase_add_loop_test(one, is_the_same_before_others, 0, STEPS);
    suite_add_tcase(suite, one);
    return run_suite(suite);
}
