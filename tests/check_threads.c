/* Sixteen threads, a reader each, over all fixtures at once: what the library shares between readers is constant. Built
 * with -fsanitize=thread by tests/analysers.sh. */
#define _POSIX_C_SOURCE 200809L
#include "fixtures.h"

#include <pthread.h>

enum { THREADS = 16 };

struct reading {
    pthread_t thread;
    struct way way;
    size_t read, wrong;
};

static pthread_barrier_t start;

/* With what belongs to the thread alone. */
static bool reads_as_expected(const struct fixture *fixture, const struct way *way) {
    struct text log = {NULL, 0, 0};
    ctrail_reader *reader;
    if (fixture_reader(fixture, NULL, &reader) != CTRAIL_OK)
        return false;
    transcript_write(reader, way, fixture->input.bytes, fixture->input.size, &log);
    bool same = text_equals(&log, &fixture->expected);
    ctrail_reader_free(reader);
    text_free(&log);
    return same;
}

/* Each thread begins with another fixture, so that they meet in different places. */
static void *read_all(void *user) {
    struct reading *reading = user;
    size_t first = reading->way.n * fixture_count / THREADS;
    pthread_barrier_wait(&start);
    for (size_t i = 0; i < fixture_count; i++, reading->read++)
        reading->wrong += !reads_as_expected(&fixtures[(first + i) % fixture_count], &reading->way);
    return NULL;
}

START_TEST(read_at_once) {
    static const enum way_kind ways[] = {WAY_PARSE, WAY_COPIES, WAY_CHUNKS, WAY_RUN};
    struct reading readings[THREADS];
    ck_assert_int_eq(pthread_barrier_init(&start, NULL, THREADS), 0);
    for (size_t i = 0; i < THREADS; i++) {
        readings[i] = (struct reading){.way = {.kind = ways[i % (sizeof ways / sizeof *ways)], .n = i + 1}};
        ck_assert_int_eq(pthread_create(&readings[i].thread, NULL, read_all, &readings[i]), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        ck_assert_int_eq(pthread_join(readings[i].thread, NULL), 0);
        ck_assert_uint_eq(readings[i].read, fixture_count);
        ck_assert_msg(readings[i].wrong == 0, "thread %zu reads %zu fixtures otherwise", i, readings[i].wrong);
    }
    ck_assert_int_eq(pthread_barrier_destroy(&start), 0);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("threads");
    TCase *tcase = tcase_create("threads");
    fixtures_load();
    tcase_add_test(tcase, read_at_once);
    suite_add_tcase(suite, tcase);
    int status = run_suite(suite);
    fixtures_free();
    return status;
}
