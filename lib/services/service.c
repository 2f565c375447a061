/* Runs a service's decoder once for each event, and gathers the resources that it finds. */
#include "services/service.h"

#include <string.h>

#include "event/problems.h"

static ctrail_rc decode_once(struct record *record, const struct service *service) {
    struct record_mark mark = ctrail_record_mark(record);
    const void *decoded;
    if (ctrail_record_decoded(record, service))
        return CTRAIL_OK;
    if (ctrail_record_is_over_limit(record, service))
        return CTRAIL_ERR_LIMIT;
    ctrail_rc rc = service->decode(record, &decoded);
    if (rc == CTRAIL_OK)
        rc = ctrail_record_keep(record, service, decoded);
    if (rc != CTRAIL_OK)
        ctrail_record_rewind(record, mark);
    return rc == CTRAIL_ERR_LIMIT ? ctrail_record_over_limit(record, service, service->schema->name) : rc;
}

bool ctrail_service_is_of(const struct service *service, ctrail_str source) {
    for (const ctrail_str *one = service->event_sources; one->ptr; one++)
        if (ctrail_str_equal_n(source, one->ptr, one->len))
            return true;
    return false;
}

ctrail_rc ctrail_service_decode(const struct service *service, const ctrail_event *event, const void **out) {
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = NULL;
    if (!event)
        return CTRAIL_ERR_ARGUMENT;
    if (!ctrail_service_is_of(service, ctrail_str_trim(event->event_source)))
        return CTRAIL_NONE;
    struct record *record = record_of(event);
    if (!projection_has(record->projection, service))
        return CTRAIL_ERR_STATE;
    ctrail_rc rc = decode_once(record, service);
    *out = ctrail_record_decoded(record, service);
    return rc;
}

/* ---- Resources -------------------------------------------------------------------------------- */

static struct named_resource *find(const struct set *set, ctrail_str key) {
    return (struct named_resource *)(void *)ctrail_set_find(set, key);
}

static ctrail_rc add(struct naming *naming, struct set *set, ctrail_str key, ctrail_str type, ctrail_str name) {
    struct named_resource *named = (void *)ctrail_set_add(naming->arena, set, key, sizeof *named);
    if (!named)
        return ctrail_arena_error(naming->arena);
    named->resource = (ctrail_named_resource){type, name};
    return CTRAIL_OK;
}

/* Adds a name again with another type: a key pair may have the name of an instance. */
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

ctrail_rc ctrail_resource_add(struct naming *naming, ctrail_str type, ctrail_str name) {
    if (!name.len)
        return CTRAIL_OK;
    struct named_resource *named = find(&naming->set, name);
    if (!named)
        return add(naming, &naming->set, name, type, name);
    if (!named->resource.type.ptr)
        named->resource.type = type;
    bool same = !type.ptr || ctrail_str_equal_n(named->resource.type, type.ptr, type.len);
    return same ? CTRAIL_OK : add_other(naming, type, name);
}
