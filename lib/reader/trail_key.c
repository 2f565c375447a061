/* The names that trails give to their log files: ACCOUNT_CloudTrail_REGION_YYYYMMDDTHHMMZ_UNIQUE.json.gz; to those of
 * Insights events, ACCOUNT_CloudTrail-Insight_… */
#include <string.h>

#include "base/str.h"
#include "reader/sized.h"

enum { ACCOUNT_DIGITS = 12, TIME_LENGTH = sizeof "20240312T1015Z" - 1, PARTS = 5 };

static bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

static bool is_account(ctrail_str str) {
    size_t i = 0;
    while (i < str.len && is_digit(str.ptr[i]))
        i++;
    return i == ACCOUNT_DIGITS && i == str.len;
}

/* "us-east-1": lower-case letters, digits and hyphens, the last a digit. */
static bool is_region(ctrail_str str) {
    bool has_hyphen = false;
    for (size_t i = 0; i < str.len; i++) {
        bool is_letter = str.ptr[i] >= 'a' && str.ptr[i] <= 'z';
        if (!is_letter && !is_digit(str.ptr[i]) && str.ptr[i] != '-')
            return false;
        has_hyphen = has_hyphen || str.ptr[i] == '-';
    }
    return has_hyphen && is_digit(str.ptr[str.len - 1]);
}

/* Reads "20240312T1015Z"; CTRAIL_ABSENT if it is no time. */
static int64_t time_of(ctrail_str str) {
    static const char shape[] = "0000-00-00T00:00:00Z";
    static const unsigned char from[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    static const unsigned char to[] = {0, 1, 2, 3, 5, 6, 8, 9, 10, 11, 12, 14, 15};
    char text[sizeof shape];
    int64_t time;
    if (str.len != TIME_LENGTH || str.ptr[TIME_LENGTH - 1] != 'Z')
        return CTRAIL_ABSENT;
    memcpy(text, shape, sizeof shape);
    for (size_t i = 0; i < sizeof from; i++)
        text[to[i]] = str.ptr[from[i]];
    ctrail_time_parse(text, sizeof shape - 1, &time);
    return time;
}

/* The name after the last slash, or backslash. */
static ctrail_str file_name(const char *key, size_t length) {
    size_t start = length;
    while (start && key[start - 1] != '/' && key[start - 1] != '\\')
        start--;
    return (ctrail_str){key + start, length - start};
}

static bool is_kind(ctrail_str str) {
    return ctrail_str_equal(str, "CloudTrail") || ctrail_str_equal(str, "CloudTrail-Insight");
}

static bool is_unique(ctrail_str str) {
    size_t i = 0;
    while (i < str.len && (is_digit(str.ptr[i]) || ((str.ptr[i] | 0x20) >= 'a' && (str.ptr[i] | 0x20) <= 'z')))
        i++;
    return i && i == str.len;
}

/* Takes the end off. */
static bool ends_as_log(ctrail_str *name) {
    static const char *const ends[] = {".json.gz", ".json"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t length = strlen(ends[i]);
        if (name->len > length && memcmp(name->ptr + name->len - length, ends[i], length) == 0) {
            name->len -= length;
            return true;
        }
    }
    return false;
}

/* Cuts a name at its underscores. False: it has fewer than there are parts; the last part has the rest. */
static bool cut(ctrail_str name, ctrail_str *parts) {
    for (size_t i = 0; i < PARTS; i++) {
        const char *end = i + 1 < PARTS ? memchr(name.ptr, '_', name.len) : name.ptr + name.len;
        if (!end)
            return false;
        parts[i] = (ctrail_str){name.ptr, (size_t)(end - name.ptr)};
        size_t taken = parts[i].len + (i + 1 < PARTS);
        name = (ctrail_str){name.ptr + taken, name.len - taken};
    }
    return true;
}

/* OK or NONE. */
static ctrail_rc parse(const char *key, size_t length, ctrail_trail_key *out) {
    ctrail_str parts[PARTS], name = file_name(key, length);
    if (!ends_as_log(&name) || !cut(name, parts) || !is_account(parts[0]) || !is_kind(parts[1]) ||
        !is_region(parts[2]) || !is_unique(parts[4]))
        return CTRAIL_NONE;
    out->delivered_ns = time_of(parts[3]);
    out->account = parts[0];
    out->region = parts[2];
    return out->delivered_ns == CTRAIL_ABSENT ? CTRAIL_NONE : CTRAIL_OK;
}

ctrail_rc ctrail_trail_key_parse(const char *key, size_t length, ctrail_trail_key *out) {
    const ctrail_trail_key none = {.size = sizeof none, .delivered_ns = CTRAIL_ABSENT};
    ctrail_trail_key found = none;
    if (!key || !out)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = parse(key, length, &found);
    return ctrail_sized_fill(&ctrail_sized_trail_key, out, rc == CTRAIL_OK ? &found : &none) ? rc : CTRAIL_ERR_ARGUMENT;
}

ctrail_bool ctrail_trail_key_is_before(const char *key, size_t length, int64_t since) {
    const int64_t minute = INT64_C(60) * 1000 * 1000 * 1000;
    ctrail_trail_key found;
    if (!key || parse(key, length, &found) != CTRAIL_OK)
        return CTRAIL_UNKNOWN;
    return found.delivered_ns <= INT64_MAX - minute && found.delivered_ns + minute <= since;
}
