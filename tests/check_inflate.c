/*
 * A gzip file that is read whole, and the same in pieces: what inflates may be another, what comes of it may not. With
 * every byte of it another one, every end cut off, and around the sizes up to which it is inflated in one call.
 */
#include "fixtures.h"

#include <stdlib.h>

#include "gzip.h"
#include "input/whole.h"

/* ---- Files ------------------------------------------------------------------------------------ */

#define RECORD "{\"eventVersion\":\"1.08\",\"eventSource\":\"a.amazonaws.com\",\"eventName\":\"N\",\"eventID\":\"1\"}"

/* `size` bytes, if that is enough for the brackets: records, then one whose text is as long as is needed. */
static struct text make_log(size_t size, bool repeats) {
    static const char begin[] = "{\"Records\":[" RECORD, next[] = "," RECORD, last[] = ",{\"eventVersion\":\"",
                      end[] = "\"}]}";
    struct text log = {NULL, 0, 0};
    text_add(&log, begin, sizeof begin - 1);
    while (log.size + sizeof next + sizeof last + sizeof end < size && log.size < 4096)
        text_add(&log, next, sizeof next - 1);
    text_add(&log, last, sizeof last - 1);
    for (unsigned i = 1; log.size + sizeof end - 1 < size; i = i * 1103515245 + 12345) {
        char letter = (char)('a' + (repeats ? 0 : (i >> 16) % 26));
        text_add(&log, &letter, 1);
    }
    text_add(&log, end, sizeof end - 1);
    return log;
}

static struct text pack(size_t size, bool repeats) {
    struct text log = make_log(size, repeats), packed = {NULL, 0, 0};
    gzip_add(&packed, log.bytes, log.size, 6);
    text_free(&log);
    return packed;
}

static ctrail_reader *reader_new(uint64_t inflated_max) {
    ctrail_options options = {.size = sizeof options, .max_inflated_bytes = inflated_max};
    ctrail_reader *reader;
    ck_assert_int_eq(ctrail_reader_new(&reader, &options), CTRAIL_OK);
    return reader;
}

/* ---- Both ways -------------------------------------------------------------------------------- */

static void compare(ctrail_reader *reader, const struct text *packed, const struct way *whole, size_t chunk) {
    const struct way chunks = {.kind = WAY_CHUNKS, .n = chunk};
    struct text expected = {NULL, 0, 0}, log = {NULL, 0, 0};
    transcript_write(reader, &chunks, packed->bytes, packed->size, &expected);
    transcript_write(reader, whole, packed->bytes, packed->size, &log);
    check_transcript(&expected, &log, "whole");
    text_free(&expected);
    text_free(&log);
}

static const struct way parse = {.kind = WAY_PARSE}, opened = {.kind = WAY_OPEN};

enum { SMALL = 700, CHUNK = 100 };

/* Each bit at each place, in a member of some hundred bytes. */
START_TEST(changed) {
    ctrail_reader *reader = reader_new(0);
    struct text packed = pack(SMALL, false);
    for (size_t i = 0; i < packed.size; i++) {
        packed.bytes[i] = (char)(packed.bytes[i] ^ 1 << _i);
        compare(reader, &packed, &parse, CHUNK);
        packed.bytes[i] = (char)(packed.bytes[i] ^ 1 << _i);
    }
    text_free(&packed);
    ctrail_reader_free(reader);
}
END_TEST

START_TEST(cut) {
    ctrail_reader *reader = reader_new(0);
    struct text packed = pack(SMALL, false);
    for (; packed.size; packed.size--)
        compare(reader, &packed, &parse, CHUNK);
    text_free(&packed);
    ctrail_reader_free(reader);
}
END_TEST

/* Whatever the last four bytes say of what is before them. */
START_TEST(followed) {
    static const char *const ends[] = {"",     "\0",           "\0\0\0\0\0", "x",
                                       "abcd", "\xFF\xFF\0\0", "\x1F\x8B",   "\x1F\x8B\x08\0\0\0\0\0\0\xFF\xFF\0"};
    static const size_t sizes[] = {0, 1, 5, 1, 4, 4, 2, 12};
    ctrail_reader *reader = reader_new(0);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct text packed = pack(SMALL, false), other = pack(SMALL + 1000 * (size_t)_i, false);
        text_add(&packed, ends[i], sizes[i]);
        compare(reader, &packed, &parse, CHUNK);
        text_add(&other, packed.bytes, packed.size);
        compare(reader, &other, &parse, CHUNK);
        text_free(&packed);
        text_free(&other);
    }
    ctrail_reader_free(reader);
}
END_TEST

/* ---- Sizes ------------------------------------------------------------------------------------ */

#ifndef CTRAIL_LIBDEFLATE
enum { WHOLE_STORED_MAX = 256 * 1024, WHOLE_MAX = 1024 * 1024 };
#endif

static const struct size_case {
    const char *name;
    size_t size;
    bool repeats;          /* and so is stored in few bytes */
    uint64_t inflated_max; /* 0: no limit */
} sizes[] = {
    {"the most in one call", WHOLE_MAX, true, 0},
    {"one more", WHOLE_MAX + 1, true, 0},
    {"as much stored as is taken, or nearly", WHOLE_STORED_MAX, false, 0},
    {"more stored", 2 * WHOLE_STORED_MAX, false, 0},
    {"as much as is allowed", 5000, false, 5000},
    {"one more than is allowed", 5000, false, 4999},
    {"more than one window", 200000, false, 0},
};

START_TEST(size) {
    ctrail_reader *reader = reader_new(sizes[_i].inflated_max);
    struct text packed = pack(sizes[_i].size, sizes[_i].repeats);
    compare(reader, &packed, &parse, 4096);
    compare(reader, &packed, &opened, 4096);
    text_free(&packed);
    ctrail_reader_free(reader);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("inflate");
    TCase *tcase = tcase_create("damage");
    tcase_add_loop_test(tcase, changed, 0, 8);
    tcase_add_test(tcase, cut);
    tcase_add_loop_test(tcase, followed, 0, 3);
    suite_add_tcase(suite, tcase);
    tcase = tcase_create("sizes");
    tcase_add_loop_test(tcase, size, 0, sizeof sizes / sizeof *sizes);
    suite_add_tcase(suite, tcase);
    return run_suite(suite);
}
