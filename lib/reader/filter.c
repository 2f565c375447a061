/*
 * The filter: a table of its texts, and the few conditions that are none. The record's own fields are judged on its
 * bytes first, as far as these speak plainly, so that most of what is refused is never parsed.
 */
#include "reader/filter.h"

#include <stddef.h>
#include <string.h>

#include "json/peek.h"
#include "container/markers.h"
#include "reader/sized.h"
#include "json/value.h"

/* ---- The filter's texts ----------------------------------------------------------------------- */

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
    size_t wanted;                             /* offset of the filter's text */
    ctrail_str (*found)(const ctrail_event *); /* what it is compared with; NULL: with the resources */
} texts[] = {
    {offsetof(ctrail_filter, event_name), event_name},       {offsetof(ctrail_filter, event_source), event_source},
    {offsetof(ctrail_filter, event_id), event_id},           {offsetof(ctrail_filter, user_name), user_name},
    {offsetof(ctrail_filter, access_key_id), access_key_id}, {offsetof(ctrail_filter, resource_type), NULL},
    {offsetof(ctrail_filter, resource_name), NULL},          {offsetof(ctrail_filter, instance_id), NULL},
};

enum { TEXTS_COUNT = sizeof texts / sizeof *texts };

static const char **text_of(const ctrail_filter *filter, size_t i) {
    return (const char **)(void *)((char *)(size_t)filter + texts[i].wanted);
}

const char *ctrail_filter_take(ctrail_filter *out, const ctrail_filter *given) {
    enum sizing sizing = ctrail_sized_copy(&ctrail_sized_filter, out, given);
    if (sizing == SIZE_UNKNOWN)
        return "filter.size is neither sizeof(ctrail_filter) nor that of a released version";
    if (sizing == MEMBER_UNKNOWN)
        return "filter.size says that there are more members than are known, and one of them is not 0";
    if (out->read_only < 0 || out->read_only > CTRAIL_FALSE)
        return "filter.read_only is none of CTRAIL_ANY, CTRAIL_TRUE, CTRAIL_FALSE";
    return out->reserved ? "filter.reserved is not 0" : NULL;
}

ctrail_rc ctrail_filter_copy(const ctrail_filter *filter, const ctrail_allocator *allocator, ctrail_filter **out) {
    ctrail_filter known;
    size_t room = sizeof known;
    *out = NULL;
    if (!filter)
        return CTRAIL_OK;
    if (ctrail_filter_take(&known, filter))
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

/* ---- What is no text -------------------------------------------------------------------------- */

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

/* ---- Before a record is parsed ---------------------------------------------------------------- */

enum { NAME, SOURCE, ID, ACCESS, TIME, IDENTITY, GLIMPSES };

#define GLIMPSE(json_name)                                                                                             \
    { .name = json_name, .name_length = sizeof(json_name) - 1 }

static bool is_wrapping(const char *name, size_t length) {
    return ctrail_marker_of_wrapper(name, length) != NULL;
}

/* The text of a plain string. */
static ctrail_str plain_text(const struct glimpse *glimpse) {
    return (ctrail_str){glimpse->value + 1, glimpse->length - 2};
}

/* The rules of all tests on bytes: what is not there is refused, and what is not plain is not judged. */

static bool refuses_text(const char *wanted, const struct glimpse *glimpse) {
    if (!wanted || !glimpse->value)
        return wanted != NULL;
    return ctrail_glance_is_plain(glimpse->value, glimpse->length) && !ctrail_str_is(plain_text(glimpse), wanted) &&
           !ctrail_str_is(ctrail_str_trim(plain_text(glimpse)), wanted);
}

static bool refuses_access(const ctrail_filter *filter, const struct glimpse *glimpse) {
    if (!filter->read_only || !glimpse->value)
        return filter->read_only;
    bool yes = *glimpse->value == 't', no = *glimpse->value == 'f';
    return (yes || no) && !is_wanted_access(filter, yes);
}

static bool refuses_time(const ctrail_filter *filter, const struct glimpse *glimpse) {
    int64_t time = CTRAIL_ABSENT;
    if (glimpse->value && !ctrail_glance_is_plain(glimpse->value, glimpse->length))
        return false;
    if (glimpse->value)
        ctrail_time_parse(plain_text(glimpse).ptr, plain_text(glimpse).len, &time);
    return !is_in_time(filter, time);
}

static bool is_none(const char *name, size_t length) {
    (void)name;
    (void)length;
    return false;
}

static bool refuses_key(const ctrail_filter *filter, const struct glimpse *identity) {
    struct glimpse key = GLIMPSE("accessKeyId");
    if (!filter->access_key_id || !identity->value)
        return filter->access_key_id != NULL;
    size_t used;
    return ctrail_glance(identity->value, identity->length, &key, 1, is_none, &used) && used == identity->length &&
           refuses_text(filter->access_key_id, &key);
}

/* Notices of other services are known by their source, and the reader wants to know of them. */
static bool is_notice(const struct glimpse *source) {
    ctrail_str text = ctrail_glance_is_plain(source->value, source->length) ? ctrail_str_trim(plain_text(source))
                                                                            : (ctrail_str){NULL, 0};
    return ctrail_str_starts_with(text, "aws:");
}

static bool asks_of_bytes(const ctrail_filter *filter) {
    return filter && (filter->event_name || filter->event_source || filter->event_id || filter->access_key_id ||
                      filter->read_only || is_time(filter->since) || is_time(filter->until));
}

bool ctrail_filter_refuses(const ctrail_filter *filter, const char *text, size_t size, size_t *used) {
    struct glimpse glimpses[] = {
        [NAME] = GLIMPSE("eventName"),  [SOURCE] = GLIMPSE("eventSource"), [ID] = GLIMPSE("eventID"),
        [ACCESS] = GLIMPSE("readOnly"), [TIME] = GLIMPSE("eventTime"),     [IDENTITY] = GLIMPSE("userIdentity")};
    if (!asks_of_bytes(filter) || !ctrail_glance(text, size, glimpses, GLIMPSES, is_wrapping, used) ||
        is_notice(&glimpses[SOURCE]))
        return false;
    return refuses_text(filter->event_name, &glimpses[NAME]) || refuses_text(filter->event_source, &glimpses[SOURCE]) ||
           refuses_text(filter->event_id, &glimpses[ID]) || refuses_access(filter, &glimpses[ACCESS]) ||
           refuses_time(filter, &glimpses[TIME]) || refuses_key(filter, &glimpses[IDENTITY]);
}

/* ---- Behind the decoders ---------------------------------------------------------------------- */

/* "i-1a2b3c4d" of "arn:aws:ec2:us-west-2:123456789012:instance/i-1a2b3c4d". */
static ctrail_str arn_tail(ctrail_str arn) {
    size_t start = arn.len;
    while (start && arn.ptr[start - 1] != ':' && arn.ptr[start - 1] != '/')
        start--;
    return (ctrail_str){arn.ptr + start, arn.len - start};
}

static bool has_name(const ctrail_named_resource *resource, const char *wanted) {
    return ctrail_str_is(resource->name, wanted) ||
           (ctrail_str_starts_with(resource->name, "arn:") && ctrail_str_is(arn_tail(resource->name), wanted));
}

static bool is_wanted_resource(const ctrail_filter *filter, const ctrail_named_resource *resource) {
    return (!filter->resource_type || ctrail_str_is(resource->type, filter->resource_type)) &&
           (!filter->resource_name || has_name(resource, filter->resource_name));
}

static bool is_wanted_instance(const ctrail_filter *filter, const ctrail_named_resource *resource) {
    return (!resource->type.ptr || ctrail_str_is(resource->type, "AWS::EC2::Instance")) &&
           has_name(resource, filter->instance_id);
}

static ctrail_rc judge_resources(const ctrail_filter *filter, const ctrail_event *event, bool *passes) {
    const ctrail_named_resource *const *list;
    size_t count;
    bool resource = !filter->resource_type && !filter->resource_name, instance = !filter->instance_id;
    if (resource && instance)
        return CTRAIL_OK;
    ctrail_rc rc = ctrail_event_resources(event, &list, &count);
    if (rc != CTRAIL_OK)
        return rc == CTRAIL_ERR_LIMIT ? CTRAIL_OK : rc;
    for (size_t i = 0; i < count && !(resource && instance); i++) {
        resource = resource || is_wanted_resource(filter, list[i]);
        instance = instance || is_wanted_instance(filter, list[i]);
    }
    *passes = resource && instance;
    return CTRAIL_OK;
}

/* ---- All of it -------------------------------------------------------------------------------- */

static bool passes_texts(const ctrail_filter *filter, const ctrail_event *event) {
    for (size_t i = 0; i < TEXTS_COUNT; i++) {
        const char *wanted = *text_of(filter, i);
        if (wanted && texts[i].found && !ctrail_str_is(texts[i].found(event), wanted))
            return false;
    }
    return true;
}

ctrail_rc ctrail_filter_judge(const ctrail_filter *filter, const ctrail_event *event, bool *passes) {
    *passes = !filter || (passes_texts(filter, event) && is_wanted_access(filter, event->read_only) &&
                          is_in_time(filter, event->event_time_ns));
    return filter && *passes ? judge_resources(filter, event, passes) : CTRAIL_OK;
}
