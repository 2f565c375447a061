/* The bytes of a string that do not stand for themselves, found in blocks: each byte at each place, by each processor's
 * own way. */
#include "fixtures.h"

#include <string.h>

#include "json/plain.h"

/* A block, and what lies behind it, all of one byte that is plain. */
struct sample {
    unsigned char bytes[2 * PLAIN_BLOCK];
};

static struct sample sample_of(unsigned char filling) {
    struct sample sample;
    memset(sample.bytes, filling, sizeof sample.bytes);
    return sample;
}

static bool is_plain(unsigned byte) {
    return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

static bool ends_string(unsigned byte) {
    return byte == '"' || byte == '\\';
}

static uint64_t slow_block(const unsigned char *bytes) {
    uint64_t mask = 0;
    for (int i = 0; i < PLAIN_BLOCK; i++)
        mask |= (uint64_t)!is_plain(bytes[i]) << i;
    return mask;
}

static void check_block(const unsigned char *bytes) {
    unsigned char copy[PLAIN_BLOCK] = {0};
    uint64_t mask = plain_block(bytes, copy), expected = slow_block(bytes);
    ck_assert_msg(mask == expected, "%016llx instead of %016llx", (unsigned long long)mask,
                  (unsigned long long)expected);
    ck_assert_mem_eq(copy, bytes, PLAIN_BLOCK);
    if (mask)
        ck_assert(!is_plain(bytes[plain_lowest(mask)]));
}

/* One byte of each value at each place, among plain ones; and the same the other way round. */
START_TEST(block) {
    for (int place = 0; place < PLAIN_BLOCK; place++) {
        struct sample plain = sample_of('a'), others = sample_of('"');
        plain.bytes[place] = others.bytes[place] = (unsigned char)_i;
        check_block(plain.bytes);
        check_block(others.bytes);
    }
}
END_TEST

/* Nothing carries from a byte into the next. */
START_TEST(pairs) {
    static const unsigned char neighbours[] = {0x00, 0x01, 0x1F, 0x20, '!',  '"',  '#',
                                               '[',  '\\', ']',  0x7E, 0x7F, 0x80, 0xFF};
    for (size_t i = 0; i < sizeof neighbours; i++)
        for (int place = 0; place < PLAIN_BLOCK - 1; place++) {
            struct sample sample = sample_of('~');
            sample.bytes[place] = (unsigned char)_i;
            sample.bytes[place + 1] = neighbours[i];
            check_block(sample.bytes);
        }
}
END_TEST

START_TEST(unaligned) {
    struct sample sample = sample_of('a');
    for (size_t i = 0; i < sizeof sample.bytes; i += 7)
        sample.bytes[i] = (unsigned char)_i;
    for (int start = 0; start < PLAIN_BLOCK; start++)
        check_block(sample.bytes + start);
}
END_TEST

static const char *slow_quote(const char *at, const char *end) {
    while (at < end && !ends_string((unsigned char)*at))
        at++;
    return at;
}

/* The first quote or backslash, or any place from the end on. */
START_TEST(quote) {
    static const int sizes[] = {0, 1, 15, 16, 17, 31, 32, 33, 47, 63, 64};
    for (int place = 0; place < PLAIN_BLOCK; place++)
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            struct sample sample = sample_of('a');
            sample.bytes[place] = (unsigned char)_i;
            const char *start = (const char *)sample.bytes, *end = start + sizes[i];
            const char *found = plain_quote(start, end), *expected = slow_quote(start, end);
            ck_assert(found == expected || (expected == end && found >= end));
        }
}
END_TEST

static TCase *add(Suite *suite, const char *name, const TTest *test) {
    TCase *tcase = tcase_create(name);
    tcase_add_loop_test(tcase, test, 0, 256);
    suite_add_tcase(suite, tcase);
    return tcase;
}

int main(void) {
    Suite *suite = suite_create("plain");
    add(suite, "block", block);
    tcase_set_tags(add(suite, "pairs", pairs), LONG_CASES);
    add(suite, "unaligned", unaligned);
    tcase_set_tags(add(suite, "quote", quote), LONG_CASES);
    return run_suite(suite);
}
