/* What is short is made whole as RFC 3339 has it, and the library reads it. */
#define _POSIX_C_SOURCE 200809L
#include "when.h"

#include <stddef.h>
#include <string.h>
#include <time.h>

#include <cloudtrail.h>

#define SECOND INT64_C(1000000000)
#define DAY    (24 * 60 * 60 * SECOND)

/* The parts of "2024-03-12T09:02:14Z". */
enum { DATE_LENGTH = 10, MINUTE_END = 16, SECOND_END = 19, WHOLE_MAX = 64 };

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_REALTIME, &time);
    return time.tv_sec * SECOND + time.tv_nsec;
}

static const struct unit {
    char letter;
    int64_t length;
} units[] = {{'s', SECOND}, {'m', 60 * SECOND}, {'h', 60 * 60 * SECOND}, {'d', DAY}, {'w', 7 * DAY}};

/* "7d" */
static bool parse_span(const char *text, int64_t *out) {
    int64_t number = 0, present = now();
    const char *at = text;
    for (; is_digit(*at) && number < INT64_MAX / 10 - 1; at++)
        number = number * 10 + (*at - '0');
    for (size_t i = 0; at > text && i < sizeof units / sizeof *units; i++) {
        if (*at != units[i].letter || at[1] || number > present / units[i].length)
            continue;
        *out = present - number * units[i].length;
        return true;
    }
    return false;
}

static bool parse_day(const char *text, bool end, int64_t *out) {
    char whole[WHOLE_MAX];
    if (strlen(text) != DATE_LENGTH)
        return false;
    strcpy(whole, text);
    strcat(whole, "T00:00:00Z");
    if (ctrail_time_parse(whole, strlen(whole), out) != CTRAIL_OK)
        return false;
    if (end)
        *out = *out > INT64_MAX - DAY ? INT64_MAX : *out + DAY;
    return true;
}

/* Without seconds, without a zone, or without both. */
static bool parse_short(const char *text, int64_t *out) {
    size_t length = strlen(text);
    char whole[WHOLE_MAX];
    if (length < MINUTE_END || length > WHOLE_MAX - sizeof ":00Z")
        return false;
    memcpy(whole, text, MINUTE_END);
    whole[MINUTE_END] = '\0';
    if (text[MINUTE_END] != ':')
        strcat(whole, ":00");
    strcat(whole, text + MINUTE_END);
    if (strspn(whole + SECOND_END, ".0123456789") == strlen(whole + SECOND_END))
        strcat(whole, "Z");
    return ctrail_time_parse(whole, strlen(whole), out) == CTRAIL_OK;
}

bool when_parse(const char *text, bool end, int64_t *out) {
    return ctrail_time_parse(text, strlen(text), out) == CTRAIL_OK || parse_day(text, end, out) ||
           parse_short(text, out) || parse_span(text, out);
}
