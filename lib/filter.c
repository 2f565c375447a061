/* The filter: a table of the texts that are compared, and the few conditions that are none. */
#include "filter.h"

#include <stddef.h>
#include <string.h>

#include "sized.h"
#include "value.h"

static ctrail_str event_id(const ctrail_event *event) {
    return event->event_id;
}

static ctrail_str event_name(const ctrail_event *event) {
    return ctrail_str_trim(event->event_name);
}

static ctrail_str event_source(const ctrail_event *event) {
    return ctrail_str_trim(event->event_source);
}

static ctrail_str user_name(const ctrail_event *event) {
    return event->user_name;
}

static ctrail_str access_key_id(const ctrail_event *event) {
    return event->user_identity ? event->user_identity->access_key_id : (ctrail_str){NULL, 0};
}

/* The cheapest and most telling first. */
static const struct {
    size_t wanted; /* offset of the filter's text */
    ctrail_str (*found)(const ctrail_event *);
} texts[] = {
    {offsetof(ctrail_filter, event_name), event_name},       {offsetof(ctrail_filter, event_source), event_source},
    {offsetof(ctrail_filter, event_id), event_id},           {offsetof(ctrail_filter, user_name), user_name},
    {offsetof(ctrail_filter, access_key_id), access_key_id},
};

enum { TEXTS_COUNT = sizeof texts / sizeof *texts };

static const char **text_of(const ctrail_filter *filter, size_t i) {
    return (const char **)(void *)((char *)(size_t)filter + texts[i].wanted);
}

ctrail_rc ctrail_filter_copy(const ctrail_filter *filter, const ctrail_allocator *allocator, ctrail_filter **out) {
    ctrail_filter known;
    size_t room = sizeof known;
    *out = NULL;
    if (!filter)
        return CTRAIL_OK;
    if (!ctrail_copy_sized(&known, sizeof known, filter) || known.read_only < 0 || known.read_only > CTRAIL_FALSE ||
        known.reserved)
        return CTRAIL_ERR_ARGUMENT;
    for (size_t i = 0; i < TEXTS_COUNT; i++)
        room += *text_of(&known, i) ? strlen(*text_of(&known, i)) + 1 : 0;
    ctrail_filter *copy = allocator->allocate(allocator->user, room);
    if (!copy)
        return CTRAIL_ERR_MEMORY;
    *copy = known;
    char *end = (char *)(copy + 1);
    for (size_t i = 0; i < TEXTS_COUNT; i++) {
        size_t size = *text_of(&known, i) ? strlen(*text_of(&known, i)) + 1 : 0;
        if (size)
            *text_of(copy, i) = memcpy(end, *text_of(&known, i), size);
        end += size;
    }
    *out = copy;
    return CTRAIL_OK;
}

static bool is_time(int64_t time) {
    return time && time != CTRAIL_ABSENT;
}

static bool is_in_time(const ctrail_filter *filter, int64_t time) {
    bool since = is_time(filter->since), until = is_time(filter->until);
    return (!since && !until) ||
           (time != CTRAIL_ABSENT && (!since || time >= filter->since) && (!until || time < filter->until));
}

static bool is_wanted_access(const ctrail_filter *filter, ctrail_bool read_only) {
    return !filter->read_only || read_only == (filter->read_only == CTRAIL_TRUE);
}

bool ctrail_filter_refuses(const ctrail_filter *filter, const char *raw, size_t size) {
    (void)filter;
    (void)raw;
    (void)size;
    return false;
}

static bool passes_texts(const ctrail_filter *filter, const ctrail_event *event) {
    for (size_t i = 0; i < TEXTS_COUNT; i++) {
        const char *wanted = *text_of(filter, i);
        if (wanted && !ctrail_str_equals(texts[i].found(event), wanted, strlen(wanted)))
            return false;
    }
    return true;
}

ctrail_rc ctrail_filter_judge(const ctrail_filter *filter, const ctrail_event *event, bool *passes) {
    *passes = !filter || (passes_texts(filter, event) && is_wanted_access(filter, event->read_only) &&
                          is_in_time(filter, event->event_time_ns));
    return CTRAIL_OK;
}
