/* The services: finding the decoder of an event, calling it once, and writing all that is known of it. */
#include "reader/service.h"

#include <string.h>

#include "event/details.h"
#include "event/event.h"
#include "services/ssh_key.h"
#include "json/write.h"

static const struct service *const services[] = {
#define CTRAIL_SERVICE(name) [SERVICE_##name] = &ctrail_service_##name,
#include "services/services.def"
#undef CTRAIL_SERVICE
};

ctrail_rc ctrail_service_decode(const ctrail_event *event, int service, const void **out) {
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = NULL;
    if (!event)
        return CTRAIL_ERR_ARGUMENT;
    struct record *record = record_of(event);
    ctrail_rc rc = CTRAIL_OK;
    if (!ctrail_str_is(ctrail_str_trim(event->event_source), services[service]->event_source))
        return CTRAIL_NONE;
    if (!record->decoded[service])
        rc = services[service]->decode(record, &record->decoded[service]);
    if (rc != CTRAIL_OK)
        record->decoded[service] = NULL;
    *out = record->decoded[service];
    return rc;
}

ctrail_rc ctrail_service_name_resources(const ctrail_event *event, struct naming *naming) {
    ctrail_rc rc = CTRAIL_NONE;
    for (int i = 0; rc == CTRAIL_NONE && i < SERVICE_COUNT; i++) {
        const void *decoded;
        rc = ctrail_service_decode(event, i, &decoded);
        if (rc == CTRAIL_OK && services[i]->name_resources)
            rc = services[i]->name_resources(decoded, naming);
    }
    return rc == CTRAIL_NONE ? CTRAIL_OK : rc;
}

const ctrail_schema *ctrail_schema_find(const char *name) {
    static const ctrail_schema *const others[] = {&ctrail_event_schema, &ctrail_details_schema, &ctrail_ssh_key_schema};
    for (size_t i = 0; name && i < sizeof others / sizeof *others; i++)
        if (strcmp(others[i]->name, name) == 0)
            return others[i];
    for (size_t i = 0; name && i < SERVICE_COUNT; i++)
        if (strcmp(services[i]->schema->name, name) == 0)
            return services[i]->schema;
    return NULL;
}

/* ---- The event as JSON ------------------------------------------------------------------------ */

static ctrail_rc decode_all(const ctrail_event *event, uint32_t flags) {
    const void *decoded;
    const ctrail_details *details;
    for (int i = 0; i < SERVICE_COUNT; i++) {
        ctrail_rc rc = ctrail_service_decode(event, i, &decoded);
        if (rc < 0)
            return rc;
    }
    return flags & CTRAIL_JSON_DETAILS ? ctrail_event_details(event, &details) : CTRAIL_OK;
}

static void write_struct(struct writer *writer, const ctrail_schema *schema, const void *object) {
    ctrail_writer_name(writer, schema->name);
    ctrail_writer_open(writer, '{');
    ctrail_writer_members(writer, schema, object);
    ctrail_writer_close(writer, '}');
}

static void write_event(struct writer *writer, const ctrail_event *event, uint32_t flags) {
    const struct record *record = record_of(event);
    ctrail_writer_open(writer, '{');
    ctrail_writer_members(writer, &ctrail_event_schema, event);
    if (flags & CTRAIL_JSON_DETAILS)
        write_struct(writer, &ctrail_details_schema, record->details);
    for (int i = 0; i < SERVICE_COUNT; i++)
        if (record->decoded[i])
            write_struct(writer, services[i]->schema, record->decoded[i]);
    if (flags & CTRAIL_JSON_RAW) {
        ctrail_writer_name(writer, "raw");
        ctrail_writer_text(writer, event->raw.ptr, event->raw.len);
        ctrail_writer_name(writer, "offset");
        ctrail_writer_integer(writer, event->offset, false);
    }
    ctrail_writer_close(writer, '}');
}

ctrail_rc ctrail_event_to_json(const ctrail_event *event, uint32_t flags, ctrail_write_fn write, void *user) {
    if (!event || !write || (flags & ~(uint32_t)(CTRAIL_JSON_RAW | CTRAIL_JSON_DETAILS)))
        return CTRAIL_ERR_ARGUMENT;
    struct record *record = record_of(event);
    if (record->writing)
        return CTRAIL_ERR_STATE;
    const ctrail_value *near_levels[64], **levels = near_levels;
    ctrail_rc rc = decode_all(event, flags);
    if (rc != CTRAIL_OK)
        return rc;
    if (record->depth > sizeof near_levels / sizeof *near_levels)
        levels = record->allocator.allocate(record->allocator.user, record->depth * sizeof *levels);
    if (!levels)
        return CTRAIL_ERR_MEMORY;
    struct writer writer = {.write = write, .user = user, .levels = levels};
    record->writing = true;
    write_event(&writer, event, flags);
    rc = ctrail_writer_finish(&writer);
    record->writing = false;
    if (levels != near_levels)
        record->allocator.release(record->allocator.user, levels);
    if (record->dispose)
        record->dispose(record->disposed);
    return rc;
}
