/* Each fixture gives its expected transcript, whatever way its bytes take into the reader. */
#include "fixtures.h"

#include <stdio.h>
#include <stdlib.h>

enum { CHUNK_MAX = 64, ALL_SPLITS_SIZE = 4096, SPLIT_SAMPLES = 64 };

static size_t readings; /* how many were compared */

/* Reads the fixture in that way, with a new reader if there is none. */
static void check_way(const struct fixture *fixture, ctrail_reader *reader, struct way way) {
    struct text log = {NULL, 0, 0};
    char name[64];
    readings++;
    transcript_write(reader, &way, fixture->input.bytes, fixture->input.size, &log);
    check_transcript(&fixture->expected, &log, way_name(&way, name, sizeof name));
    text_free(&log);
}

static ctrail_reader *reader_of(const struct fixture *fixture) {
    ctrail_reader *reader;
    ck_assert_int_eq(fixture_reader(fixture, NULL, &reader), CTRAIL_OK);
    return reader;
}

/* With CTRAIL_RENEW=1 the transcript becomes the expected one. */
static void renew(struct fixture *fixture) {
    ctrail_reader *reader = reader_of(fixture);
    text_clear(&fixture->expected);
    transcript_write(reader, &(struct way){.kind = WAY_PARSE}, fixture->input.bytes, fixture->input.size,
                     &fixture->expected);
    ctrail_reader_free(reader);
    FILE *file = fopen(fixture->expected_path, "wb");
    ck_assert_msg(file != NULL, "%s cannot be written", fixture->expected_path);
    ck_assert_uint_eq(fwrite(fixture->expected.bytes, 1, fixture->expected.size, file), fixture->expected.size);
    ck_assert_int_eq(fclose(file), 0);
}

START_TEST(whole) {
    static const enum way_kind ways[] = {WAY_PARSE, WAY_COPIES, WAY_FEED, WAY_RUN, WAY_OPEN};
    struct fixture *fixture = &fixtures[_i];
    if (getenv("CTRAIL_RENEW"))
        renew(fixture);
    ck_assert_msg(fixture->expected.bytes != NULL, "there is no %s", fixture->expected_path);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        ctrail_reader *reader = reader_of(fixture);
        check_way(fixture, reader, (struct way){.kind = ways[i]});
        ctrail_reader_free(reader);
    }
}
END_TEST

/* From here on one reader serves all ways: nothing may be left over from the one before. */
static void check_chunks(const struct fixture *fixture) {
    ctrail_reader *reader = reader_of(fixture);
    for (size_t n = 1; n <= CHUNK_MAX; n++)
        check_way(fixture, reader, (struct way){.kind = WAY_CHUNKS, .n = n});
    ctrail_reader_free(reader);
}

/* In two pieces, at every place; at some in a large input. */
static void check_splits(const struct fixture *fixture) {
    size_t size = fixture->input.size, step = size <= ALL_SPLITS_SIZE ? 1 : size / SPLIT_SAMPLES;
    ctrail_reader *reader = reader_of(fixture);
    for (size_t n = 0; n <= size; n += step)
        check_way(fixture, reader, (struct way){.kind = WAY_SPLIT, .n = n});
    ctrail_reader_free(reader);
}

START_TEST(chunks) {
    check_chunks(&fixtures[_i]);
}
END_TEST

START_TEST(splits) {
    check_splits(&fixtures[_i]);
}
END_TEST

START_TEST(sources) {
    static const size_t sizes[] = {1, 2, 3, 7, 64, 1000, 32768, 1 << 20};
    const struct fixture *fixture = &fixtures[_i];
    ctrail_reader *reader = reader_of(fixture);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        check_way(fixture, reader, (struct way){.kind = WAY_SOURCE, .n = sizes[i]});
    ctrail_reader_free(reader);
}
END_TEST

/* Without the fast way in front of it, yajl gives the same of every record. */
START_TEST(yajl_only) {
    struct fixture fixture = fixtures[_i];
    fixture.options.flags |= CTRAIL_OPTION_YAJL_ONLY;
    ctrail_reader *reader = reader_of(&fixture);
    check_way(&fixture, reader, (struct way){.kind = WAY_PARSE});
    check_way(&fixture, reader, (struct way){.kind = WAY_COPIES});
    ctrail_reader_free(reader);
    check_chunks(&fixture);
    check_splits(&fixture);
}
END_TEST

static TCase *add(Suite *suite, const char *name, const TTest *test) {
    TCase *tcase = tcase_create(name);
    add_fixture_tests(tcase, test, NULL);
    suite_add_tcase(suite, tcase);
    return tcase;
}

int main(void) {
    Suite *suite = suite_create("records");
    fixtures_load();
    add(suite, "whole", whole);
    tcase_set_tags(add(suite, "chunks", chunks), LONG_CASES);
    add(suite, "sources", sources);
    tcase_set_tags(add(suite, "splits", splits), LONG_CASES);
    tcase_set_tags(add(suite, "yajl only", yajl_only), LONG_CASES);
    int status = run_suite(suite);
    printf("# %zu readings of %zu fixtures\n", readings, fixture_count);
    fixtures_free();
    return status;
}
