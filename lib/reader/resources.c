/* What an event is about: its own resources, and those that its service's decoder finds. */
#include <string.h>

#include "event/record.h"
#include "reader/service.h"

struct named {
    struct entry entry;
    ctrail_named_resource resource;
};

struct named_resources {
    const ctrail_named_resource *const *list;
    size_t count;
};

static struct named *find(const struct set *set, ctrail_str key) {
    return (struct named *)(void *)ctrail_set_find(set, key);
}

static ctrail_rc add(struct naming *naming, struct set *set, ctrail_str key, ctrail_str type, ctrail_str name) {
    struct named *named = (struct named *)(void *)ctrail_set_add(naming->arena, set, key, sizeof *named);
    if (!named)
        return ctrail_arena_error(naming->arena);
    named->resource = (ctrail_named_resource){type, name};
    return CTRAIL_OK;
}

/* Another type of a name that is there: a key pair may be called like an instance. */
static ctrail_rc add_other(struct naming *naming, ctrail_str type, ctrail_str name) {
    char *text = ctrail_arena_alloc(naming->arena, type.len + 1 + name.len);
    if (!text)
        return ctrail_arena_error(naming->arena);
    memcpy(text, type.ptr, type.len);
    text[type.len] = '\0';
    memcpy(text + type.len + 1, name.ptr, name.len);
    const ctrail_str key = {text, type.len + 1 + name.len};
    return find(&naming->others, key) ? CTRAIL_OK : add(naming, &naming->others, key, type, name);
}

ctrail_rc ctrail_named_add(struct naming *naming, ctrail_str type, ctrail_str name) {
    if (!name.len)
        return CTRAIL_OK;
    struct named *named = find(&naming->set, name);
    if (!named)
        return add(naming, &naming->set, name, type, name);
    if (!named->resource.type.ptr)
        named->resource.type = type;
    bool same = !type.ptr || ctrail_str_equals(named->resource.type, type.ptr, type.len);
    return same ? CTRAIL_OK : add_other(naming, type, name);
}

static ctrail_rc add_own(struct naming *naming, const ctrail_event *event) {
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < event->resource_count; i++) {
        const ctrail_resource *resource = event->resources[i];
        rc = ctrail_named_add(naming, resource->type, resource->arn.len ? resource->arn : resource->arn_prefix);
    }
    return rc;
}

static void list_set(struct named_resources *resources, const ctrail_named_resource **list, const struct set *set) {
    for (const struct entry *entry = set->first; entry; entry = entry->next)
        list[resources->count++] = &((const struct named *)(const void *)entry)->resource;
}

static ctrail_rc list_names(struct record *record, const struct naming *naming) {
    size_t count = naming->set.count + naming->others.count;
    struct named_resources *resources = ctrail_arena_zeroed(&record->arena, sizeof *resources);
    const ctrail_named_resource **list = ctrail_arena_alloc(&record->arena, count * sizeof *list);
    if (!resources || !list)
        return ctrail_arena_error(&record->arena);
    list_set(resources, list, &naming->set);
    list_set(resources, list, &naming->others);
    resources->list = count ? list : NULL;
    record->resources = resources;
    return CTRAIL_OK;
}

static ctrail_rc find_names(struct record *record) {
    struct naming naming = {.arena = &record->arena};
    ctrail_rc rc = add_own(&naming, &record->event);
    if (rc == CTRAIL_OK)
        rc = ctrail_service_name_resources(&record->event, &naming);
    return rc == CTRAIL_OK ? list_names(record, &naming) : rc;
}

ctrail_rc ctrail_event_resources(const ctrail_event *event, const ctrail_named_resource *const **out, size_t *count) {
    if (out)
        *out = NULL;
    if (count)
        *count = 0;
    if (!event || !out || !count)
        return CTRAIL_ERR_ARGUMENT;
    struct record *record = record_of(event);
    ctrail_rc rc = record->resources ? CTRAIL_OK : find_names(record);
    if (rc != CTRAIL_OK)
        return rc;
    *out = record->resources->list;
    *count = record->resources->count;
    return CTRAIL_OK;
}
