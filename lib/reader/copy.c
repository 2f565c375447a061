/* Copies of events. A copy is parsed again from its own copy of the bytes, so that nothing in it points to the reader.
 */
#include <string.h>

#include "base/utf8.h"
#include "event/read.h"
#include "json/fast.h"

struct event_copy {
    struct record_reader reader;
    char raw[];
};

static ctrail_rc read_copy(struct event_copy *copy, const ctrail_event *event) {
    struct fault fault;
    memcpy(copy->raw, event->raw.ptr, event->raw.len);
    memset(copy->raw + event->raw.len, 0, FAST_SLACK);
    ctrail_rc rc = ctrail_record_read(&copy->reader, copy->raw, event->raw.len, UTF8_ANYTHING, &fault);
    copy->reader.record.event.offset = event->offset;
    copy->reader.record.event.record = event->record;
    return rc;
}

ctrail_rc ctrail_event_dup(const ctrail_event *event, const ctrail_allocator *given, ctrail_event **out) {
    const ctrail_allocator *allocator = ctrail_allocator_of(given);
    if (out)
        *out = NULL;
    if (!event || !out || !allocator)
        return CTRAIL_ERR_ARGUMENT;
    struct event_copy *copy = allocator->allocate(allocator->user, sizeof *copy + event->raw.len + FAST_SLACK);
    if (!copy)
        return CTRAIL_ERR_MEMORY;
    ctrail_record_reader_init(&copy->reader, allocator, &record_of(event)->limits);
    ctrail_rc rc = read_copy(copy, event);
    if (rc == CTRAIL_OK)
        *out = &copy->reader.record.event;
    else
        ctrail_event_free(&copy->reader.record.event);
    return rc;
}

static void free_event(void *event) {
    ctrail_event_free(event);
}

void ctrail_event_free(ctrail_event *event) {
    if (!event)
        return;
    struct record *record = record_of(event);
    if (record->writing) {
        record->dispose = free_event;
        record->disposed = event;
        return;
    }
    ctrail_allocator allocator = record->allocator;
    ctrail_record_free(record);
    allocator.release(allocator.user, record);
}
