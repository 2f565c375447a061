/* An event as JSON, with all that is known of it. */
#include <string.h>

#include "event/details.h"
#include "event/event.h"
#include "event/write_struct.h"
#include "services/list.h"

/* What is over the limit is left out: it is among the problems, which are written too. */
static ctrail_rc decode_all(const ctrail_event *event, uint32_t flags) {
    const void *decoded;
    const ctrail_details *details;
    ctrail_rc rc = CTRAIL_OK;
    for (int i = 0; rc != CTRAIL_ERR_MEMORY && i < SERVICE_COUNT; i++)
        rc = ctrail_service_decode(ctrail_services[i], event, &decoded);
    if (rc != CTRAIL_ERR_MEMORY && flags & CTRAIL_JSON_DETAILS)
        rc = ctrail_event_details(event, &details);
    return rc == CTRAIL_ERR_MEMORY ? rc : CTRAIL_OK;
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
    if (flags & CTRAIL_JSON_DETAILS && record->details)
        write_struct(writer, &ctrail_details_schema, record->details);
    for (int i = 0; i < SERVICE_COUNT; i++) {
        const void *decoded = ctrail_service_decoded(ctrail_services[i], record);
        if (decoded)
            write_struct(writer, ctrail_services[i]->schema, decoded);
    }
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
    if (record->tree.depth > sizeof near_levels / sizeof *near_levels)
        levels = record->allocator.allocate(record->allocator.user, record->tree.depth * sizeof *levels);
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
