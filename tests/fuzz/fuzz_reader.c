/* libFuzzer: any bytes, gzip or plain, through a reader, with the events that come out decoded, walked, written and
 * copied. */
#include "asking.h"

/* The first byte says how the others are read. */
enum {
    CHUNK_BITS = 0x3F, /* size of the pieces that are fed; 0: whole */
    PUSH_BIT = 0x40,   /* by callbacks, which stop now and then */
    TIGHT_BIT = 0x80   /* with low limits */
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ask(const ctrail_event *event) {
    ctrail_event *copy;
    ask_decoders(event);
    ask_fields(event);
    check_tree(event);
    size_t written = json_length(event, CTRAIL_JSON_RAW);
    if (event->record % 4 != 1)
        return;
    ctrail_rc rc = ctrail_event_dup(event, NULL, &copy);
    size_t again = copy ? json_length(copy, CTRAIL_JSON_RAW) : 0;
    check((rc == CTRAIL_OK || rc == CTRAIL_ERR_LIMIT) && (!written || !again || again == written));
    ctrail_event_free(copy);
}

static int32_t on_event(void *user, const ctrail_event *event) {
    (void)user;
    ask(event);
    return event->record % 3 == 0;
}

static int32_t on_skipped(void *user, const ctrail_error *error) {
    (void)user;
    check(error->code < 0 && error->message);
    return error->record % 2 == 0;
}

/* Reads what there is; every answer but MORE and errors uses up bytes. */
static ctrail_rc drain(ctrail_reader *reader, bool push) {
    const ctrail_handlers handlers = {sizeof handlers, on_event, on_skipped};
    const ctrail_event *event;
    ctrail_rc rc;
    do {
        rc = push ? ctrail_reader_run(reader, &handlers, NULL) : ctrail_reader_next(reader, &event);
        if (rc == CTRAIL_OK)
            ask(event);
    } while (rc == CTRAIL_OK || rc == CTRAIL_SKIPPED || rc == CTRAIL_STOPPED);
    return rc;
}

static void feed(ctrail_reader *reader, const uint8_t *data, size_t size, size_t chunk, bool push) {
    ctrail_rc rc = CTRAIL_MORE;
    for (size_t i = 0; rc == CTRAIL_MORE && i < size; i += chunk) {
        rc = ctrail_reader_feed(reader, data + i, size - i < chunk ? size - i : chunk);
        if (rc == CTRAIL_OK)
            rc = drain(reader, push);
    }
    if (rc == CTRAIL_MORE && ctrail_reader_finish(reader) == CTRAIL_OK)
        rc = drain(reader, push);
    check(rc == CTRAIL_END || rc < 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (!size)
        return 0;
    ctrail_options options = {.size = sizeof options, .max_inflated_bytes = 1 << 20};
    size_t chunk = data[0] & CHUNK_BITS;
    ctrail_reader *reader;
    if (data[0] & TIGHT_BIT) {
        options.max_record_bytes = 512;
        options.max_depth = 8;
        options.max_memory_bytes = 64 * 1024;
    }
    check(ctrail_reader_new(&reader, &options) == CTRAIL_OK);
    if (size > 1)
        feed(reader, data + 1, size - 1, chunk ? chunk : size, data[0] & PUSH_BIT);
    ctrail_reader_free(reader);
    return 0;
}
