/* Times: what is read as one and what is not, and that what is written is read again. */
#include "base/time.h"

#include "fixtures.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(table) (int)(sizeof(table) / sizeof *(table))
#define TEXT(text)   text, sizeof(text) - 1

static const struct time_case {
    const char *name, *text;
    int64_t nanoseconds;
} times[] = {
    {"an eventTime", "2016-05-20T08:27:45Z", INT64_C(1463732865000000000)},
    {"the epoch", "1970-01-01T00:00:00Z", INT64_C(0)},
    {"a second before the epoch", "1969-12-31T23:59:59Z", INT64_C(-1000000000)},
    {"half a second before the epoch", "1969-12-31T23:59:59.5Z", INT64_C(-500000000)},
    {"lower case", "2016-05-20t08:27:45z", INT64_C(1463732865000000000)},
    {"a space", "2016-05-20 08:27:45Z", INT64_C(1463732865000000000)},
    {"offset to the east", "2016-05-20T08:27:45+02:00", INT64_C(1463725665000000000)},
    {"offset to the west", "2016-05-20T08:27:45-08:00", INT64_C(1463761665000000000)},
    {"offset with minutes", "2016-05-20T08:27:45+05:45", INT64_C(1463712165000000000)},
    {"offset of zero", "2016-05-20T08:27:45+00:00", INT64_C(1463732865000000000)},
    {"unknown local offset", "2016-05-20T08:27:45-00:00", INT64_C(1463732865000000000)},
    {"largest offset", "2016-05-20T23:59:00+23:59", INT64_C(1463702400000000000)},
    {"offset into another year", "2016-01-01T00:30:00+01:00", INT64_C(1451604600000000000)},
    {"one digit of fraction", "2016-05-20T08:27:45.5Z", INT64_C(1463732865500000000)},
    {"milliseconds", "2016-05-20T08:27:45.123Z", INT64_C(1463732865123000000)},
    {"nanoseconds", "2016-05-20T08:27:45.123456789Z", INT64_C(1463732865123456789)},
    {"ten digits, cut", "2016-05-20T08:27:45.1234567899Z", INT64_C(1463732865123456789)},
    {"forty digits, cut", "2016-05-20T08:27:45.0000000019999999999999999999999999999999Z",
     INT64_C(1463732865000000001)},
    {"fraction of zeros", "2016-05-20T08:27:45.000Z", INT64_C(1463732865000000000)},
    {"fraction and offset", "2016-05-20T08:27:45.25-03:30", INT64_C(1463745465250000000)},
    {"digits cut before the epoch", "1969-12-31T23:59:59.9999999999Z", INT64_C(-1)},
    {"leap day", "2016-02-29T12:00:00Z", INT64_C(1456747200000000000)},
    {"leap day of 2000", "2000-02-29T00:00:00Z", INT64_C(951782400000000000)},
    {"day after a leap day", "2000-03-01T00:00:00Z", INT64_C(951868800000000000)},
    {"no leap day in 1900", "1900-03-01T00:00:00Z", INT64_C(-2203891200000000000)},
    {"last day of a year", "2100-12-31T23:59:59Z", INT64_C(4133980799000000000)},
    {"first day of a century", "1800-01-01T00:00:00Z", INT64_C(-5364662400000000000)},
    {"leap second", "2016-12-31T23:59:60Z", INT64_C(1483228800000000000)},
    {"leap second with a fraction", "2016-12-31T23:59:60.5Z", INT64_C(1483228800500000000)},
    {"leap second elsewhere", "2016-12-31T18:59:60-05:00", INT64_C(1483228800000000000)},
    {"leap second next morning", "2017-01-01T05:29:60+05:30", INT64_C(1483228800000000000)},
    {"leap second before the epoch", "1969-06-30T23:59:60Z", INT64_C(-15897600000000000)},
    {"last nanosecond", "2262-04-11T23:47:16.854775807Z", INT64_MAX},
    {"last nanosecond, elsewhere", "2262-04-12T01:47:16.854775807+02:00", INT64_MAX},
    {"first nanosecond", "1677-09-21T00:12:43.145224193Z", -INT64_MAX},
    {"first nanosecond, elsewhere", "1677-09-20T23:12:43.145224193-01:00", -INT64_MAX},
};

/* As AWS writes times into requests and responses: ctrail_time_parse takes RFC 3339 only. */
static const struct time_case in_words[] = {
    {"today", "Mar 12, 2024, 10:04:31 AM", INT64_C(1710237871000000000)},
    {"without the second comma", "Nov 18, 2017 1:21:51 AM", INT64_C(1510968111000000000)},
    {"an afternoon", "Jul 10, 2023, 12:31:14 PM", INT64_C(1688992274000000000)},
    {"midnight", "Jan 1, 2026, 12:00:00 AM", INT64_C(1767225600000000000)},
    {"a narrow space", "Dec 5, 2025, 11:59:59\xe2\x80\xafPM", INT64_C(1764979199000000000)},
    {"a leap second", "Dec 31, 2016, 11:59:60 PM", INT64_C(1483228800000000000)},
    {"no month", "Mrz 12, 2024, 10:04:31 AM", CTRAIL_ABSENT},
    {"no day", "Mar , 2024, 10:04:31 AM", CTRAIL_ABSENT},
    {"a day too many", "Feb 30, 2024, 10:04:31 AM", CTRAIL_ABSENT},
    {"no comma", "Mar 12 2024, 10:04:31 AM", CTRAIL_ABSENT},
    {"half a year", "Mar 12, 24, 10:04:31 AM", CTRAIL_ABSENT},
    {"no space after the year", "Mar 12, 2024,10:04:31 AM", CTRAIL_ABSENT},
    {"an hour of 24", "Mar 12, 2024, 13:04:31 AM", CTRAIL_ABSENT},
    {"hours only", "Mar 12, 2024, 10", CTRAIL_ABSENT},
    {"no minutes", "Mar 12, 2024, 10:", CTRAIL_ABSENT},
    {"no seconds", "Mar 12, 2024, 10:04", CTRAIL_ABSENT},
    {"seconds of one digit", "Mar 12, 2024, 10:04:3 AM", CTRAIL_ABSENT},
    {"no half of the day", "Mar 12, 2024, 10:04:31", CTRAIL_ABSENT},
    {"another half", "Mar 12, 2024, 10:04:31 XM", CTRAIL_ABSENT},
    {"more after it", "Mar 12, 2024, 10:04:31 AMX", CTRAIL_ABSENT},
    {"a leap second that is none", "Dec 31, 2016, 11:58:60 PM", CTRAIL_ABSENT},
};

static const struct refused_case {
    const char *name, *text;
    size_t length;
} refused[] = {
    {"empty", TEXT("")},
    {"a letter", TEXT("Z")},
    {"a date", TEXT("2016-05-20")},
    {"a time of day", TEXT("08:27:45Z")},
    {"no zone", TEXT("2016-05-20T08:27:45")},
    {"no seconds", TEXT("2016-05-20T08:27Z")},
    {"basic format", TEXT("20160520T082745Z")},
    {"a number of seconds", TEXT("1463732865")},
    {"another letter between", TEXT("2016-05-20_08:27:45Z")},
    {"two spaces", TEXT("2016-05-20  08:27:45Z")},
    {"white space in front", TEXT(" 2016-05-20T08:27:45Z")},
    {"white space behind", TEXT("2016-05-20T08:27:45Z ")},
    {"newline behind", TEXT("2016-05-20T08:27:45Z\n")},
    {"text behind", TEXT("2016-05-20T08:27:45Zulu")},
    {"NUL behind", TEXT("2016-05-20T08:27:45Z\0")},
    {"NUL for a zone", TEXT("2016-05-20T08:27:45\0")},
    {"NUL between", TEXT("2016-05-20\00008:27:45Z")},
    {"NUL in a number", TEXT("2016-05-2\0T08:27:45Z")},
    {"point without digits", TEXT("2016-05-20T08:27:45.Z")},
    {"comma", TEXT("2016-05-20T08:27:45,5Z")},
    {"fraction without zone", TEXT("2016-05-20T08:27:45.5")},
    {"two fractions", TEXT("2016-05-20T08:27:45.5.5Z")},
    {"sign in a number", TEXT("2016-05-20T08:27:+5Z")},
    {"space in a number", TEXT("2016-05- 1T08:27:45Z")},
    {"letter in a number", TEXT("2016-05-2oT08:27:45Z")},
    {"negative year", TEXT("-016-05-20T08:27:45Z")},
    {"five digits of year", TEXT("12016-05-20T08:27:45Z")},
    {"slashes", TEXT("2016/05/20T08:27:45Z")},
    {"points in the time", TEXT("2016-05-20T08.27.45Z")},
    {"month 0", TEXT("2016-00-20T08:27:45Z")},
    {"month 13", TEXT("2016-13-20T08:27:45Z")},
    {"day 0", TEXT("2016-05-00T08:27:45Z")},
    {"day 32", TEXT("2016-05-32T08:27:45Z")},
    {"31 April", TEXT("2016-04-31T08:27:45Z")},
    {"31 June", TEXT("2016-06-31T08:27:45Z")},
    {"31 September", TEXT("2016-09-31T08:27:45Z")},
    {"31 November", TEXT("2016-11-31T08:27:45Z")},
    {"30 February", TEXT("2016-02-30T08:27:45Z")},
    {"29 February 2015", TEXT("2015-02-29T08:27:45Z")},
    {"29 February 1900", TEXT("1900-02-29T08:27:45Z")},
    {"29 February 2100", TEXT("2100-02-29T08:27:45Z")},
    {"hour 24", TEXT("2016-05-20T24:00:00Z")},
    {"minute 60", TEXT("2016-05-20T08:60:00Z")},
    {"second 61", TEXT("2016-12-31T23:59:61Z")},
    {"leap second at noon", TEXT("2016-05-20T12:00:60Z")},
    {"leap second an hour early", TEXT("2016-12-31T22:59:60Z")},
    {"leap second of local time only", TEXT("2016-12-31T23:59:60+01:00")},
    {"offset without colon", TEXT("2016-05-20T08:27:45+0200")},
    {"offset of hours only", TEXT("2016-05-20T08:27:45+02")},
    {"offset with seconds", TEXT("2016-05-20T08:27:45+02:00:00")},
    {"offset of 24 hours", TEXT("2016-05-20T08:27:45+24:00")},
    {"offset of 60 minutes", TEXT("2016-05-20T08:27:45+02:60")},
    {"offset without sign", TEXT("2016-05-20T08:27:4502:00")},
    {"Z and an offset", TEXT("2016-05-20T08:27:45Z+02:00")},
    {"a zone's name", TEXT("2016-05-20T08:27:45 UTC")},
    {"minus that is not ASCII", TEXT("2016-05-20T08:27:45\342\210\22202:00")},
    {"nanosecond after the last", TEXT("2262-04-11T23:47:16.854775808Z")},
    {"part of a second after the last", TEXT("2262-04-11T23:47:16.9Z")},
    {"part of a second before the first", TEXT("1677-09-21T00:12:43.1Z")},
    {"second after the last", TEXT("2262-04-11T23:47:17Z")},
    {"nanosecond before the first", TEXT("1677-09-21T00:12:43.145224192Z")},
    {"second before the first", TEXT("1677-09-21T00:12:42Z")},
    {"moved out of the range", TEXT("2262-04-11T23:47:16-00:01")},
    {"year 0", TEXT("0000-01-01T00:00:00Z")},
    {"year 1", TEXT("0001-01-01T00:00:00+23:59")},
    {"year 9999", TEXT("9999-12-31T23:59:59Z")},
};

static const struct time_case written[] = {
    {"the epoch", "1970-01-01T00:00:00Z", INT64_C(0)},
    {"an eventTime", "2016-05-20T08:27:45Z", INT64_C(1463732865000000000)},
    {"a nanosecond after the epoch", "1970-01-01T00:00:00.000000001Z", INT64_C(1)},
    {"a nanosecond before the epoch", "1969-12-31T23:59:59.999999999Z", INT64_C(-1)},
    {"a second before the epoch", "1969-12-31T23:59:59Z", INT64_C(-1000000000)},
    {"one decimal", "1970-01-01T00:00:00.5Z", INT64_C(500000000)},
    {"zeros inside", "1970-01-01T00:00:00.020001Z", INT64_C(20001000)},
    {"milliseconds", "2016-05-20T08:27:45.12Z", INT64_C(1463732865120000000)},
    {"leap day", "2016-02-29T23:59:59Z", INT64_C(1456790399000000000)},
    {"leap day of 2000", "2000-02-29T00:00:00Z", INT64_C(951782400000000000)},
    {"no leap day in 1900", "1900-02-28T23:59:59.999999999Z", INT64_C(-2203891200000000001)},
    {"last day of 2000", "2000-12-31T00:00:00Z", INT64_C(978220800000000000)},
    {"the last", "2262-04-11T23:47:16.854775807Z", INT64_MAX},
    {"the first", "1677-09-21T00:12:43.145224193Z", -INT64_MAX},
};

/* Parses a copy that ends where the text does, so that reading on is noticed by checkers of memory. */
static ctrail_rc parse(const char *text, size_t length, int64_t *out) {
    char *copy = malloc(length ? length : 1);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text, length);
    ctrail_rc rc = ctrail_time_parse(copy, length, out);
    free(copy);
    return rc;
}

START_TEST(reads_words) {
    const struct time_case *c = &in_words[_i];
    int64_t time;
    enum time_spelling spelling = ctrail_time_read(c->text, strlen(c->text), &time);
    ck_assert_msg(time == c->nanoseconds, "%s: %" PRId64, c->name, time);
    ck_assert_int_eq(spelling, time == CTRAIL_ABSENT ? TIME_UNREADABLE : TIME_IN_WORDS);
    ck_assert_int_eq(ctrail_time_parse(c->text, strlen(c->text), &time), CTRAIL_NONE);
}
END_TEST

START_TEST(reads) {
    const struct time_case *c = &times[_i];
    int64_t out = 7;
    ctrail_rc rc = parse(c->text, strlen(c->text), &out);
    ck_assert_msg(rc == CTRAIL_OK, "%s: answers %d", c->name, (int)rc);
    ck_assert_msg(out == c->nanoseconds, "%s: gives %" PRId64 " instead of %" PRId64, c->name, out, c->nanoseconds);
}
END_TEST

START_TEST(refuses) {
    const struct refused_case *c = &refused[_i];
    int64_t out = 7;
    ctrail_rc rc = parse(c->text, c->length, &out);
    ck_assert_msg(rc == CTRAIL_NONE, "%s: answers %d", c->name, (int)rc);
    ck_assert_msg(out == CTRAIL_ABSENT, "%s: gives %" PRId64, c->name, out);
}
END_TEST

START_TEST(refuses_every_prefix) {
    static const char text[] = "2016-05-20T08:27:45.123456789+02:00";
    int64_t out;
    for (size_t length = 0; length < sizeof text - 1; length++)
        ck_assert_msg(parse(text, length, &out) == CTRAIL_NONE, "the first %zu letters pass for a time", length);
    ck_assert_int_eq(parse(text, sizeof text - 1, &out), CTRAIL_OK);
}
END_TEST

START_TEST(takes_any_byte) {
    static const char text[] = "2016-05-20T08:27:45.5+02:00";
    char changed[sizeof text];
    int64_t out;
    for (size_t i = 0; i < sizeof text - 1; i++)
        for (int byte = 0; byte < 256; byte++) {
            memcpy(changed, text, sizeof text);
            changed[i] = (char)byte;
            ctrail_rc rc = parse(changed, sizeof text - 1, &out);
            if ((rc != CTRAIL_OK && rc != CTRAIL_NONE) || (rc == CTRAIL_NONE) != (out == CTRAIL_ABSENT))
                ck_abort_msg("byte %d in the place of letter %zu: answers %d", byte, i, (int)rc);
        }
}
END_TEST

START_TEST(reads_a_long_fraction) {
    enum { SIZE = 1000000 };
    char *text = malloc(SIZE);
    int64_t out;
    ck_assert_ptr_nonnull(text);
    memset(text, '9', SIZE);
    memcpy(text, "1970-01-01T00:00:00.", 20);
    ck_assert_int_eq(ctrail_time_parse(text, SIZE, &out), CTRAIL_NONE);
    text[SIZE - 1] = 'Z';
    ck_assert_int_eq(ctrail_time_parse(text, SIZE, &out), CTRAIL_OK);
    ck_assert(out == 999999999);
    free(text);
}
END_TEST

START_TEST(writes) {
    const struct time_case *c = &written[_i];
    char text[CTRAIL_TIME_SIZE];
    size_t length = ctrail_time_format(c->nanoseconds, text, sizeof text);
    ck_assert_msg(strcmp(text, c->text) == 0, "%s: writes %s instead of %s", c->name, text, c->text);
    ck_assert_msg(length == strlen(c->text), "%s: answers %zu", c->name, length);
}
END_TEST

START_TEST(writes_into_what_room_there_is) {
    const struct time_case *c = &written[_i];
    char text[CTRAIL_TIME_SIZE];
    size_t needed = strlen(c->text) + 1;
    for (size_t size = 0; size <= sizeof text; size++) {
        memset(text, '#', sizeof text);
        size_t length = ctrail_time_format(c->nanoseconds, text, size);
        ck_assert_msg(length == (size < needed ? 0 : needed - 1), "%s: %zu in %zu bytes", c->name, length, size);
        for (size_t i = size; i < sizeof text; i++)
            ck_assert_msg(text[i] == '#', "%s: writes behind %zu bytes", c->name, size);
        ck_assert_msg(size == 0 || memchr(text, '\0', size), "%s: no final 0 in %zu bytes", c->name, size);
    }
}
END_TEST

/* Without Check's assertions, each of which costs a write: this is done two hundred thousand times. */
static void check_round_trip(int64_t nanoseconds) {
    char text[CTRAIL_TIME_SIZE];
    int64_t again = CTRAIL_ABSENT;
    size_t length = ctrail_time_format(nanoseconds, text, sizeof text);
    if (!length || ctrail_time_parse(text, length, &again) != CTRAIL_OK || again != nanoseconds)
        ck_abort_msg("%" PRId64 " becomes %" PRId64 " by \"%s\"", nanoseconds, again, text);
}

/* Each day of the range, at its first and last nanosecond and at one between. */
START_TEST(round_trips) {
    const int64_t day = INT64_C(86400) * 1000000000, last = INT64_MAX / day;
    for (int64_t i = -last; i <= last; i++) {
        check_round_trip(i * day);
        check_round_trip(i * day - 1);
        check_round_trip(i * day - i * 123456789);
    }
    check_round_trip(INT64_MAX);
    check_round_trip(-INT64_MAX);
}
END_TEST

/* The calendar, counted day by day. */
START_TEST(every_day_follows_the_one_before) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int64_t expected = INT64_C(-9214560000) * 1000000000; /* 1678-01-01 */
    for (int year = 1678; year <= 2261; year++)
        for (int month = 1; month <= 12; month++) {
            bool leap_year = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
            for (int day = 1; day <= days[month - 1] + (month == 2 && leap_year); day++) {
                char text[64];
                int64_t out;
                snprintf(text, sizeof text, "%04d-%02d-%02dT00:00:00Z", year, month, day);
                if (ctrail_time_parse(text, 20, &out) != CTRAIL_OK || out != expected)
                    ck_abort_msg("%s gives %" PRId64 " instead of %" PRId64, text, out, expected);
                expected += INT64_C(86400) * 1000000000;
            }
        }
}
END_TEST

START_TEST(nothing) {
    int64_t out = 7;
    char text[CTRAIL_TIME_SIZE] = "#";
    ck_assert_int_eq(ctrail_time_parse("2016-05-20T08:27:45Z", 20, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_time_parse(NULL, 20, &out), CTRAIL_ERR_ARGUMENT);
    ck_assert(out == CTRAIL_ABSENT);
    ck_assert_int_eq(ctrail_time_parse(NULL, 0, &out), CTRAIL_NONE);
    ck_assert_uint_eq(ctrail_time_format(0, NULL, sizeof text), 0);
    ck_assert_uint_eq(ctrail_time_format(CTRAIL_ABSENT, text, sizeof text), 0);
    ck_assert_str_eq(text, "");
}
END_TEST

int main(void) {
    Suite *suite = suite_create("time");
    TCase *parsing = tcase_create("parse");
    tcase_set_timeout(parsing, 60);
    tcase_add_loop_test(parsing, reads, 0, COUNT(times));
    tcase_add_loop_test(parsing, reads_words, 0, COUNT(in_words));
    tcase_add_loop_test(parsing, refuses, 0, COUNT(refused));
    tcase_add_test(parsing, refuses_every_prefix);
    tcase_add_test(parsing, takes_any_byte);
    tcase_add_test(parsing, reads_a_long_fraction);
    tcase_add_test(parsing, every_day_follows_the_one_before);
    tcase_add_test(parsing, nothing);
    suite_add_tcase(suite, parsing);
    TCase *formatting = tcase_create("format");
    tcase_set_timeout(formatting, 60);
    tcase_add_loop_test(formatting, writes, 0, COUNT(written));
    tcase_add_loop_test(formatting, writes_into_what_room_there_is, 0, COUNT(written));
    tcase_add_test(formatting, round_trips);
    suite_add_tcase(suite, formatting);
    return run_suite(suite);
}
