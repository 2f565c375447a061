/* Each allocation failing in turn, over all fixtures, and every limit on memory; and that yajl, which checks none,
 * never lacks memory. */
#include "fixtures.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "counting.h"
#include "event/read.h"
#include "base/utf8.h"

/* ---- Each allocation in turn ------------------------------------------------------------------ */

static const enum way_kind ways[] = {WAY_PARSE, WAY_COPIES, WAY_OPEN};

/* After a reset, and with memory, the same reader reads as if nothing had been. */
static void check_recovery(const struct fixture *fixture, ctrail_reader *reader, const struct way *way,
                           struct counter *counter) {
    struct text log = {NULL, 0, 0};
    counter->fails_at = 0;
    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_OK);
    transcript_write(reader, way, fixture->input.bytes, fixture->input.size, &log);
    check_transcript(&fixture->expected, &log, "after a failed allocation");
    text_free(&log);
}

static size_t faults; /* how many readings had memory refused */

/* Reads with one failing allocation; false when there were fewer. */
static bool read_failing(const struct fixture *fixture, enum way_kind kind, size_t fails_at, bool fails_after) {
    struct counter counter = {.fails_at = fails_at, .fails_after = fails_after};
    ctrail_allocator allocator = counting(&counter);
    struct way way = {.kind = kind, .allocator = &allocator};
    struct text log = {NULL, 0, 0};
    ctrail_reader *reader;
    ctrail_rc rc = fixture_reader(fixture, &allocator, &reader);
    ck_assert_int_eq(rc, counter.failed ? CTRAIL_ERR_MEMORY : CTRAIL_OK);
    ck_assert_int_eq(reader == NULL, counter.failed);
    if (reader) {
        transcript_write(reader, &way, fixture->input.bytes, fixture->input.size, &log);
        if (counter.failed)
            ck_assert_msg(strstr(log.bytes, "CTRAIL_ERR_MEMORY"), "allocation %zu failed without a word", fails_at);
        else
            check_transcript(&fixture->expected, &log, "with memory");
        check_recovery(fixture, reader, &way, &counter);
    }
    ctrail_reader_free(reader);
    ck_assert_msg(counter.blocks == 0, "%zu blocks are left after allocation %zu failed", counter.blocks, fails_at);
    ck_assert_msg(!counter.misused, "NULL, or too much, was released after allocation %zu failed", fails_at);
    text_free(&log);
    faults += counter.failed;
    return counter.failed;
}

START_TEST(each_fails) {
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        size_t n = 1;
        while (read_failing(&fixtures[_i], ways[i], n, false))
            n++;
        ck_assert_uint_gt(n, 1);
    }
}
END_TEST

START_TEST(each_fails_of_yajl) {
    struct fixture fixture = fixtures[_i];
    fixture.options.flags |= CTRAIL_OPTION_YAJL_ONLY;
    for (size_t n = 1; read_failing(&fixture, WAY_PARSE, n, false);)
        n++;
}
END_TEST

START_TEST(all_fail_from_one_on) {
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        for (size_t n = 1; read_failing(&fixtures[_i], ways[i], n, true);)
            n++;
}
END_TEST

/* ---- Every limit ------------------------------------------------------------------------------ */

static size_t limits_tried;

/* Near its limit the memory of a record is taken piece by piece, so that another piece is refused each time. */
static uint64_t next_limit(uint64_t limit) {
    return limit + (limit < 4096 ? 16 : limit / 256);
}

/* That the limit was met; or, where it leaves no room to look for a fault, what else the broken text comes to. */
static bool says_so(const struct text *log) {
    return strstr(log->bytes, "CTRAIL_ERR_LIMIT") || strstr(log->bytes, "more memory than max_memory_bytes") ||
           strstr(log->bytes, "exceeds a limit and was not read") ||
           strstr(log->bytes, "it does not end before the next one begins") ||
           strstr(log->bytes, ": CTRAIL_ERR_TRUNCATED record") || strstr(log->bytes, ": CTRAIL_ERR_RECORD_SIZE record");
}

START_TEST(each_limit) {
    struct fixture fixture = fixtures[_i];
    struct text log = {NULL, 0, 0};
    fixture.options.max_memory_bytes = 16;
    for (bool enough = false; !enough;
         fixture.options.max_memory_bytes = next_limit(fixture.options.max_memory_bytes)) {
        ctrail_reader *reader;
        text_clear(&log);
        ck_assert_int_eq(fixture_reader(&fixture, NULL, &reader), CTRAIL_OK);
        transcript_write(reader, &(struct way){.kind = WAY_PARSE}, fixture.input.bytes, fixture.input.size, &log);
        ctrail_reader_free(reader);
        limits_tried++;
        enough = text_equals(&fixture.expected, &log);
        ck_assert_msg(enough || says_so(&log), "%u bytes of memory are too few, and nothing says so",
                      (unsigned)fixture.options.max_memory_bytes);
        ck_assert_msg(!strstr(log.bytes, "\nno end in sight\n") && !strstr(log.bytes, "\nasked again: "),
                      "no good end");
    }
    text_free(&log);
}
END_TEST

/* Without one of its own; and an event for whose resources there is no memory passes every filter. */
static bool has_no_limit(const struct fixture *fixture) {
    const ctrail_filter *filter = &fixture->filter;
    return !fixture->options.max_memory_bytes && !filter->resource_type && !filter->resource_name &&
           !filter->instance_id;
}

/* ---- yajl's memory ---------------------------------------------------------------------------- */

enum { LARGE = 100 * 1000, CUTS = 60, SAMPLES = 20 };

/* A text: the start, `times` times the piece, the middle, as many times the closing piece, and the end. */
static const struct pool_case {
    const char *name;
    uint32_t depth_limit;
    const char *start;
    size_t times;
    const char *piece, *middle, *closing, *end;
} pool_cases[] = {
    {"nothing", 128, "", 0, "", "", "", ""},
    {"an empty object", 128, "{", 0, "", "", "", "}"},
    {"objects to the limit", 128, "", 128, "{\"a\":", "1", "}", ""},
    {"arrays to the limit", 128, "{\"a\":", 127, "[", "", "]", "}"},
    {"arrays over the limit", 128, "{\"a\":", 1000, "[", "", "]", "}"},
    {"arrays to a higher limit", 20001, "{\"a\":", 20000, "[", "", "]", "}"},
    {"objects to a higher limit", 20000, "", 20000, "{\"a\":", "1", "}", ""},
    {"objects with escapes in their keys", 20000, "", 5000, "{\"\\u000a\":", "1", "}", ""},
    {"a long string", 128, "{\"a\":\"", LARGE, "x", "", "", "\"}"},
    {"a long string of short escapes", 128, "{\"a\":\"", LARGE, "\\n", "", "", "\"}"},
    {"a long string of long escapes", 128, "{\"a\":\"", LARGE, "\\u20ac", "", "", "\"}"},
    {"a long string of pairs", 128, "{\"a\":\"", LARGE, "\\ud83d\\ude00", "", "", "\"}"},
    {"a long string of quotes and backslashes", 128, "{\"a\":\"", LARGE, "\\\"\\\\", "", "", "\"}"},
    {"an escape in front of a long string", 128, "{\"a\":\"\\n", LARGE, "x", "", "", "\"}"},
    {"an escape behind a long string", 128, "{\"a\":\"", LARGE, "x", "\\n", "", "\"}"},
    {"an escape and as much as a buffer holds", 128, "{\"a\":\"\\n", 2047, "x", "", "", "\"}"},
    {"a long key of escapes", 128, "{\"", LARGE, "\\t", "", "", "\":1}"},
    {"many strings with an escape", 128, "{\"a\":[1", LARGE, ",\"\\n\"", "", "", "]}"},
    {"many keys with an escape", 128, "{\"a\":1", LARGE, ",\"\\n\":\"\"", "", "", "}"},
    {"short and long strings with escapes", 128, "{\"a\":[1", 4000, ",\"\\n\",\"\\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"",
     "", "", "]}"},
    {"a long number", 128, "{\"a\":", LARGE, "1", "", "", "}"},
    {"many numbers", 128, "{\"a\":[1", LARGE, ",-1.5e300", "", "", "]}"},
    {"many words", 128, "{\"a\":[1", LARGE, ",null,true,false", "", "", "]}"},
    {"much white space", 128, "{", LARGE, " \n", "", "", "}"},
    {"text that is no JSON", 128, "{\"a\":", LARGE, "x", "", "", "}"},
    {"bytes that are not UTF-8", 128, "{\"a\":\"\\n", LARGE, "\xFF", "", "", "\"}"},
};

static void repeat(struct text *text, const char *piece, size_t times) {
    for (size_t i = 0; i < times; i++)
        text_add(text, piece, strlen(piece));
}

static struct text text_of(const struct pool_case *pool_case) {
    struct text text = {NULL, 0, 0};
    repeat(&text, pool_case->start, 1);
    repeat(&text, pool_case->piece, pool_case->times);
    repeat(&text, pool_case->middle, 1);
    repeat(&text, pool_case->closing, pool_case->times);
    repeat(&text, pool_case->end, 1);
    return text;
}

/* Parses the first bytes of the text, with a NUL behind them. */
static void check_pool(struct record_reader *reader, struct text *text, size_t size) {
    struct pool *pool = &reader->record.tree.pool;
    struct fault fault;
    char behind = text->bytes[size];
    text->bytes[size] = '\0';
    pool->used = pool->size = 0;
    ctrail_rc rc = ctrail_record_read(reader, text->bytes, size, UTF8_ANYTHING, &fault);
    text->bytes[size] = behind;
    ck_assert_msg(rc <= 0 && rc != CTRAIL_ERR_MEMORY, "%s for %zu bytes", ctrail_rc_name(rc), size);
    ck_assert_msg(!pool->exhausted && pool->used <= pool->size, "%zu of %zu bytes of memory used for %zu bytes",
                  pool->used, pool->size, size);
}

START_TEST(suffices) {
    const struct pool_case *pool_case = &pool_cases[_i];
    struct limits limits = {.record_bytes = 1 << 30,
                            .memory_bytes = 1 << 30,
                            .depth = pool_case->depth_limit,
                            .yajl_only = true};
    struct record_reader reader;
    struct text text = text_of(pool_case);
    ctrail_record_reader_init(&reader, ctrail_allocator_of(NULL), &limits);
    check_pool(&reader, &text, text.size);
    ck_assert_uint_gt(reader.record.tree.pool.used, 0);
    for (size_t cut = 0; cut < text.size && cut < CUTS; cut++) {
        check_pool(&reader, &text, cut);
        check_pool(&reader, &text, text.size - cut);
    }
    for (size_t i = 1; i < SAMPLES; i++)
        check_pool(&reader, &text, text.size / SAMPLES * i);
    ctrail_record_reader_free(&reader);
    text_free(&text);
}
END_TEST

/* The same test once for each case, under the case's name. */
static TTest named_cases[sizeof pool_cases / sizeof *pool_cases];

static void add_pool_tests(TCase *tcase) {
    for (size_t i = 0; i < sizeof pool_cases / sizeof *pool_cases; i++) {
        named_cases[i] = *suffices;
        named_cases[i].name = pool_cases[i].name;
        tcase_add_loop_test(tcase, &named_cases[i], (int)i, (int)i + 1);
    }
}

int main(void) {
    Suite *suite = suite_create("memory");
    TCase *each = tcase_create("each allocation fails"), *all = tcase_create("all fail from one on"),
          *yajl = tcase_create("each allocation fails, yajl only"), *pool = tcase_create("yajl's memory"),
          *limits = tcase_create("each limit");
    fixtures_load();
    add_fixture_tests(each, each_fails, NULL);
    add_fixture_tests(yajl, each_fails_of_yajl, NULL);
    add_fixture_tests(all, all_fail_from_one_on, NULL);
    add_fixture_tests(limits, each_limit, has_no_limit);
    add_pool_tests(pool);
    suite_add_tcase(suite, each);
    suite_add_tcase(suite, yajl);
    suite_add_tcase(suite, all);
    suite_add_tcase(suite, limits);
    suite_add_tcase(suite, pool);
    int status = run_suite(suite);
    printf("# memory refused in %zu readings of %zu fixtures; %zu limits\n", faults, fixture_count, limits_tried);
    fixtures_free();
    return status;
}
