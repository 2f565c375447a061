/* Copies of events. A copy is parsed again from its own copy of the bytes, so that nothing in it points to the reader.
 */
#include <string.h>

#include "base/utf8.h"
#include "event/read.h"
#include "json/fast.h"
#include "reader/options.h"
#include "reader/record_kind.h"

/* What a copy is made of. */
struct kept {
    ctrail_str raw;
    uint64_t offset, record;
};

struct event_copy {
    struct record_reader reader;
    char raw[];
};

static ctrail_rc read_copy(struct event_copy *copy, const struct kept *kept) {
    struct fault fault;
    memcpy(copy->raw, kept->raw.ptr, kept->raw.len);
    memset(copy->raw + kept->raw.len, 0, FAST_SLACK);
    ctrail_rc rc = ctrail_record_read(&copy->reader, copy->raw, kept->raw.len, UTF8_ANYTHING, &fault);
    if (rc == CTRAIL_OK && ctrail_event_record_kind(&copy->reader.record.event) == KIND_EVENT)
        ctrail_event_take_envelope(&copy->reader.record.event);
    copy->reader.record.event.offset = kept->offset;
    copy->reader.record.event.record = kept->record;
    return rc;
}

static ctrail_rc make_copy(const struct kept *kept, const ctrail_allocator *allocator, const struct limits *limits,
                           ctrail_event **out) {
    struct event_copy *copy = allocator->allocate(allocator->user, sizeof *copy + kept->raw.len + FAST_SLACK);
    if (!copy)
        return CTRAIL_ERR_MEMORY;
    ctrail_record_reader_init(&copy->reader, allocator, limits);
    ctrail_rc rc = read_copy(copy, kept);
    if (rc == CTRAIL_OK)
        *out = &copy->reader.record.event;
    else
        ctrail_event_free(&copy->reader.record.event);
    return rc;
}

ctrail_rc ctrail_event_dup(const ctrail_event *event, const ctrail_allocator *given, ctrail_event **out) {
    const ctrail_allocator *allocator = ctrail_allocator_of(given);
    if (out)
        *out = NULL;
    if (!event || !out || !allocator)
        return CTRAIL_ERR_ARGUMENT;
    struct kept kept = {event->raw, event->offset, event->record};
    return make_copy(&kept, allocator, &record_of(event)->limits, out);
}

ctrail_rc ctrail_event_restore(const char *raw, size_t size, uint64_t offset, uint64_t record,
                               const ctrail_options *given, ctrail_event **out) {
    ctrail_options options = {.size = sizeof options};
    if (out)
        *out = NULL;
    if (!raw || !out || (given && ctrail_options_take(&options, given)))
        return CTRAIL_ERR_ARGUMENT;
    struct limits limits = ctrail_options_limits(&options);
    struct kept kept = {{raw, size}, offset, record};
    if (size > limits.record_bytes)
        return CTRAIL_ERR_RECORD_SIZE;
    return make_copy(&kept, ctrail_allocator_of(options.allocator), &limits, out);
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
