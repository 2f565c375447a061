/* libFuzzer: any bytes, gzip or plain, through a reader, with all that can be asked of the events that come out. */
#include <cloudtrail/ec2.h>
#include <cloudtrail/ec2_instance_connect.h>

#include <stdbool.h>
#include <stdlib.h>

/* The first byte says how the others are read. */
enum {
    CHUNK_BITS = 0x3F, /* size of the pieces that are fed; 0: whole */
    PUSH_BIT = 0x40,   /* by callbacks, which stop now and then */
    TIGHT_BIT = 0x80   /* with low limits */
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int32_t write_nowhere(void *user, const char *bytes, size_t size) {
    size_t *written = user;
    *written += size + (size_t)(bytes[0] == 0);
    return 0;
}

static size_t json_size(const ctrail_event *event) {
    size_t written = 0;
    if (ctrail_event_to_json(event, CTRAIL_JSON_RAW, write_nowhere, &written) != CTRAIL_OK)
        return 0;
    return written;
}

/* Every value under this one is found again by its key, and has a text unless it holds others. */
static void walk(const ctrail_value *value, unsigned depth) {
    size_t length, count = 0;
    int64_t integer;
    ctrail_kind kind = ctrail_value_kind(value);
    bool holds = kind == CTRAIL_KIND_OBJECT || kind == CTRAIL_KIND_ARRAY;
    const char *text = ctrail_value_text(value, &length);
    if ((text == NULL) != holds || (text && text[length]))
        abort();
    ctrail_value_integer(value, &integer);
    for (const ctrail_value *child = NULL; (child = ctrail_value_next(value, child)); count++) {
        const char *key = ctrail_value_key(child, &length);
        if ((key != NULL) != (kind == CTRAIL_KIND_OBJECT) || (key && !ctrail_value_get(value, key, length)))
            abort();
        if (depth < 64)
            walk(child, depth + 1);
    }
    if (count != ctrail_value_count(value))
        abort();
}

/* Paths of problems can be followed. One inside a duplicate that does not count leads elsewhere, or nowhere. */
static void check_problems(const ctrail_event *event) {
    for (size_t i = 0; i < event->problem_count; i++) {
        const ctrail_problem *problem = event->problems[i];
        const ctrail_value *place = ctrail_value_find(ctrail_event_record(event), problem->path.ptr);
        if (!problem->message.len || (!problem->path.len && place != ctrail_event_record(event)))
            abort();
    }
}

static void ask(const ctrail_event *event) {
    static const char *const paths[] = {"eventName", "userIdentity.arn", "requestParameters.instancesSet.items[0]", ""};
    ctrail_str found[sizeof paths / sizeof *paths];
    const ctrail_ec2 *ec2;
    const ctrail_ec2_instance_connect *connect;
    ctrail_event *copy;
    ctrail_ec2_decode(event, &ec2);
    ctrail_ec2_instance_connect_decode(event, &connect);
    if (ctrail_event_fields(event, paths, sizeof paths / sizeof *paths, found) != CTRAIL_OK)
        abort();
    walk(ctrail_event_record(event), 0);
    check_problems(event);
    size_t written = json_size(event);
    if (event->record % 4 != 1)
        return;
    ctrail_rc rc = ctrail_event_dup(event, NULL, &copy);
    size_t again = json_size(copy);
    if ((rc != CTRAIL_OK && rc != CTRAIL_ERR_LIMIT) || (written && again && again != written))
        abort();
    ctrail_event_free(copy);
}

static int32_t on_event(void *user, const ctrail_event *event) {
    (void)user;
    ask(event);
    return event->record % 3 == 0;
}

static int32_t on_skipped(void *user, const ctrail_error *error) {
    (void)user;
    if (error->code >= 0 || !error->message)
        abort();
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
    if (rc != CTRAIL_END && rc >= 0)
        abort();
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
    if (ctrail_reader_new(&reader, &options) != CTRAIL_OK)
        abort();
    if (size > 1)
        feed(reader, data + 1, size - 1, chunk ? chunk : size, data[0] & PUSH_BIT);
    ctrail_reader_free(reader);
    return 0;
}
