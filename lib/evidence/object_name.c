/* Names are taken apart from both ends: that of a trail may hold anything that stands between the other parts. */
#include "evidence/object_name.h"

#include <string.h>

/* "20240312T100000Z", and that of log files without seconds. */
enum { SECONDS_LENGTH = 16, MINUTES_LENGTH = 14 };

static bool take_ending(ctrail_str *text, const char *ending) {
    size_t length = strlen(ending);
    if (text->len < length || memcmp(text->ptr + text->len - length, ending, length) != 0)
        return false;
    text->len -= length;
    return true;
}

/* Takes what stands before the first of these characters, and the character. */
static bool take_before(ctrail_str *text, char end, ctrail_str *out) {
    const char *found = text->len ? memchr(text->ptr, end, text->len) : NULL;
    if (!found)
        return false;
    *out = (ctrail_str){text->ptr, (size_t)(found - text->ptr)};
    *text = (ctrail_str){found + 1, text->len - out->len - 1};
    return out->len > 0;
}

/* Takes what stands after the last _, and that. */
static bool take_last(ctrail_str *text, ctrail_str *out) {
    size_t at = text->len;
    while (at && text->ptr[at - 1] != '_')
        at--;
    if (!at)
        return false;
    *out = (ctrail_str){text->ptr + at, text->len - at};
    text->len = at - 1;
    return out->len > 0;
}

static bool parse_time(ctrail_str text, int64_t *out) {
    char whole[] = "0000-00-00T00:00:00Z";
    if ((text.len != SECONDS_LENGTH && text.len != MINUTES_LENGTH) || text.ptr[8] != 'T' ||
        text.ptr[text.len - 1] != 'Z')
        return false;
    memcpy(whole, text.ptr, 4);
    memcpy(whole + 5, text.ptr + 4, 2);
    memcpy(whole + 8, text.ptr + 6, 2);
    memcpy(whole + 11, text.ptr + 9, 2);
    memcpy(whole + 14, text.ptr + 11, 2);
    if (text.len == SECONDS_LENGTH)
        memcpy(whole + 17, text.ptr + 13, 2);
    return ctrail_time_parse(whole, sizeof whole - 1, out) == CTRAIL_OK;
}

bool ctrail_object_name_of_digest(ctrail_str name, struct object_name *out) {
    ctrail_str rest = name, kind, time, home;
    take_ending(&rest, ".gz");
    if (!take_ending(&rest, ".json"))
        return false;
    out->is_backfill = take_ending(&rest, "_backfill");
    if (!take_last(&rest, &time) || !parse_time(time, &out->time))
        return false;
    out->chain = rest;
    return take_before(&rest, '_', &out->account) && take_before(&rest, '_', &kind) &&
           ctrail_str_equal(kind, "CloudTrail-Digest") && take_before(&rest, '_', &out->region) &&
           take_last(&rest, &home) && (out->trail = rest).len > 0;
}

bool ctrail_object_name_of_log(ctrail_str name, struct object_name *out) {
    static const char service[] = "CloudTrail";
    ctrail_str rest = name, kind, time;
    out->trail = out->chain = (ctrail_str){NULL, 0};
    out->is_backfill = false;
    return take_before(&rest, '_', &out->account) && take_before(&rest, '_', &kind) && kind.len >= sizeof service - 1 &&
           memcmp(kind.ptr, service, sizeof service - 1) == 0 && take_before(&rest, '_', &out->region) &&
           take_before(&rest, '_', &time) && parse_time(time, &out->time);
}
