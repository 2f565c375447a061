/* libFuzzer: any bytes read the same whole and in chunks, and the reader always comes to an end. */
#include "asking.h"

#include <stdlib.h>
#include <string.h>

/* The first byte says how the others are read. */
enum {
    CHUNK_BITS = 0x3F, /* size of the chunks, from 1 */
    DEPTH_BIT = 0x40,  /* with a low limit of depth */
    SIZE_BIT = 0x80    /* with a low limit of size */
};

/* Deflate makes at most 1032 bytes of one, and each answer uses up a byte. */
enum { PATIENCE = 16, INFLATED_MAX = 1032 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* ---- What was read, as a sum of all that the answers say ------------------------------------- */

struct reading {
    ctrail_reader *reader;
    uint64_t sum;
    size_t patience;
};

static void add_bytes(struct reading *reading, const char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++)
        reading->sum = (reading->sum ^ (unsigned char)bytes[i]) * 0x100000001B3u;
}

static void add_numbers(struct reading *reading, const uint64_t *numbers, size_t count) {
    for (size_t i = 0; i < count; i++)
        reading->sum = (reading->sum ^ numbers[i]) * 0x9E3779B97F4A7C15u + (reading->sum >> 32);
}

static int32_t add_text(void *user, const char *bytes, size_t size) {
    add_bytes(user, bytes, size);
    return 0;
}

static void add_event(struct reading *reading, const ctrail_event *event) {
    const uint64_t numbers[] = {1, event->record, event->offset, event->raw.len};
    check(!event->raw.ptr[event->raw.len]);
    add_numbers(reading, numbers, sizeof numbers / sizeof *numbers);
    ctrail_rc rc = ctrail_event_to_json(event, CTRAIL_JSON_RAW | CTRAIL_JSON_DETAILS, add_text, reading);
    check(rc == CTRAIL_OK || rc == CTRAIL_ERR_LIMIT);
}

static void add_error(struct reading *reading, ctrail_rc rc) {
    const ctrail_error *error = ctrail_reader_error(reading->reader);
    const uint64_t numbers[] = {(uint64_t)rc, (uint64_t)error->code, error->record, error->offset,
                                error->at,    error->skipped,        error->text_at};
    check(rc == CTRAIL_SKIPPED || error->code == rc);
    add_numbers(reading, numbers, sizeof numbers / sizeof *numbers);
    add_bytes(reading, error->message, strlen(error->message));
}

/* Adds one answer; true when there may be more. */
static bool add_answer(struct reading *reading, ctrail_rc rc, const ctrail_event *event) {
    check(reading->patience-- > 0);
    if (rc == CTRAIL_OK)
        add_event(reading, event);
    else if (rc == CTRAIL_SKIPPED)
        add_error(reading, rc);
    return rc == CTRAIL_OK || rc == CTRAIL_SKIPPED;
}

static ctrail_rc pull(struct reading *reading) {
    const ctrail_event *event;
    ctrail_rc rc;
    do
        rc = ctrail_reader_next(reading->reader, &event);
    while (add_answer(reading, rc, event));
    return rc;
}

/* The last answer stays. */
static void add_end(struct reading *reading, ctrail_rc rc) {
    const ctrail_event *event;
    const uint64_t container = (uint64_t)ctrail_reader_container(reading->reader);
    check(ctrail_reader_next(reading->reader, &event) == rc && !event);
    if (rc < 0)
        add_error(reading, rc);
    else
        check(rc == CTRAIL_END);
    add_numbers(reading, &container, 1);
}

/* ---- Two ways --------------------------------------------------------------------------------- */

static void read_whole(struct reading *reading, const uint8_t *data, size_t size) {
    const ctrail_event *event;
    void *message = copy_exactly(data, size);
    ctrail_rc rc = ctrail_reader_parse(reading->reader, message, size, &event);
    if (add_answer(reading, rc, event))
        rc = pull(reading);
    add_end(reading, rc);
    free(message);
}

static void read_chunks(struct reading *reading, const uint8_t *data, size_t size, size_t chunk) {
    ctrail_rc rc = ctrail_reader_reset(reading->reader);
    for (size_t i = 0; (rc == CTRAIL_OK || rc == CTRAIL_MORE) && i < size; i += chunk) {
        size_t length = size - i < chunk ? size - i : chunk;
        void *piece = copy_exactly(data + i, length);
        rc = ctrail_reader_feed(reading->reader, piece, length);
        if (rc == CTRAIL_OK)
            rc = pull(reading);
        free(piece);
    }
    if (rc == CTRAIL_OK || rc == CTRAIL_MORE)
        rc = ctrail_reader_finish(reading->reader);
    if (rc == CTRAIL_OK)
        rc = pull(reading);
    add_end(reading, rc);
}

/* ---- One input -------------------------------------------------------------------------------- */

/* One for each kind of limits, used again and again: a reset must leave nothing over. */
static ctrail_reader *reader_for(unsigned limits) {
    static ctrail_reader *readers[4];
    ctrail_options options = {.size = sizeof options, .max_inflated_bytes = 1 << 18};
    ctrail_reader **reader = &readers[limits / DEPTH_BIT];
    if (limits & DEPTH_BIT)
        options.max_depth = 8;
    if (limits & SIZE_BIT)
        options.max_record_bytes = 200;
    if (!*reader)
        check(ctrail_reader_new(reader, &options) == CTRAIL_OK);
    return *reader;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (!size)
        return 0;
    bool packed = size > 1 && data[1] == 0x1F;
    size_t chunk = 1 + (data[0] & CHUNK_BITS), patience = size * (packed ? INFLATED_MAX : 1) + PATIENCE;
    ctrail_reader *reader = reader_for(data[0] & (DEPTH_BIT | SIZE_BIT));
    struct reading whole = {reader, 0, patience}, chunks = {reader, 0, patience + size};
    read_whole(&whole, data + 1, size - 1);
    read_chunks(&chunks, data + 1, size - 1, chunk);
    check(whole.sum == chunks.sum);
    return 0;
}
