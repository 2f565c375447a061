/* The resources of an event: those in its `resources`, and those that its service's decoder finds. */
#include "event/problems.h"
#include "services/list.h"

struct named_resources {
    const ctrail_named_resource *const *list;
    size_t count;
};

static ctrail_rc add_own(struct naming *naming, const ctrail_event *event) {
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < event->resource_count; i++) {
        const ctrail_resource *resource = event->resources[i];
        rc = ctrail_resource_add(naming, resource->type, resource->arn.len ? resource->arn : resource->arn_prefix);
    }
    return rc;
}

/* OK also when the event's service has no decoder. */
static ctrail_rc add_decoded(struct naming *naming, const ctrail_event *event) {
    const struct service *service = ctrail_service_of(event);
    const void *decoded;
    if (!service || !service->name_resources)
        return CTRAIL_OK;
    ctrail_rc rc = ctrail_service_decode(service, event, &decoded);
    return rc == CTRAIL_OK ? service->name_resources(decoded, naming) : rc;
}

static void list_set(struct named_resources *resources, const ctrail_named_resource **list, const struct set *set) {
    for (const struct entry *entry = set->first; entry; entry = entry->next)
        list[resources->count++] = &((const struct named_resource *)(const void *)entry)->resource;
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

static ctrail_rc gather_names(struct record *record) {
    struct naming naming = {.arena = &record->arena};
    ctrail_rc rc = add_own(&naming, &record->event);
    if (rc == CTRAIL_OK)
        rc = add_decoded(&naming, &record->event);
    return rc == CTRAIL_OK ? list_names(record, &naming) : rc;
}

/* If a decoder exceeded the limit, it has already listed a problem. */
static ctrail_rc find_names(struct record *record) {
    static const char name[] = "resources";
    if (ctrail_record_is_over_limit(record, name))
        return CTRAIL_ERR_LIMIT;
    ctrail_rc rc = gather_names(record);
    return rc == CTRAIL_ERR_LIMIT ? ctrail_record_over_limit(record, name, record->over_limit_count ? NULL : name) : rc;
}

ctrail_rc ctrail_event_resources(const ctrail_event *event, const ctrail_named_resource *const **out, size_t *count) {
    if (out)
        *out = NULL;
    if (count)
        *count = 0;
    if (!event || !out || !count)
        return CTRAIL_ERR_ARGUMENT;
    struct record *record = record_of(event);
    if (record->projection)
        return CTRAIL_ERR_STATE;
    ctrail_rc rc = record->resources ? CTRAIL_OK : find_names(record);
    if (rc != CTRAIL_OK)
        return rc;
    *out = record->resources->list;
    *count = record->resources->count;
    return CTRAIL_OK;
}
