/* libFuzzer: any bytes give the same transcript whole and in chunks, and the reader always comes to an end. */
#include <stdlib.h>
#include <string.h>

#include "transcript.h"

/* The first byte says how the others are read. */
enum {
    CHUNK_BITS = 0x3F, /* size of the chunks, from 1 */
    DEPTH_BIT = 0x40,  /* with a low limit of depth */
    SIZE_BIT = 0x80    /* with a low limit of size */
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void log_way(ctrail_reader *reader, struct way way, const uint8_t *data, size_t size, struct text *log) {
    transcript_write(reader, &way, data, size, log);
    /* No text of a record begins a line of the log. */
    if (strstr(log->bytes, "\nno end in sight\n") || strstr(log->bytes, "\nasked again: "))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct text whole = {NULL, 0, 0}, chunks = {NULL, 0, 0};
    ctrail_options options = {.size = sizeof options, .max_inflated_bytes = 1 << 18};
    ctrail_reader *reader;
    if (!size)
        return 0;
    if (data[0] & DEPTH_BIT)
        options.max_depth = 8;
    if (data[0] & SIZE_BIT)
        options.max_record_bytes = 200;
    if (ctrail_reader_new(&reader, &options) != CTRAIL_OK)
        abort();
    log_way(reader, (struct way){.kind = WAY_PARSE}, data + 1, size - 1, &whole);
    log_way(reader, (struct way){.kind = WAY_CHUNKS, .n = 1 + (data[0] & CHUNK_BITS)}, data + 1, size - 1, &chunks);
    if (!text_equals(&whole, &chunks))
        abort();
    ctrail_reader_free(reader);
    text_free(&whole);
    text_free(&chunks);
    return 0;
}
