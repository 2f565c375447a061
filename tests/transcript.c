/* Reading bytes in different ways, and the log of what came out. */
#define _POSIX_C_SOURCE 200809L
#include "transcript.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "structs.h"

/* ---- Text ------------------------------------------------------------------------------------- */

static void give_up(const char *what) {
    printf("Bail out! %s\n", what);
    fflush(stdout);
    _exit(EXIT_FAILURE);
}

static void text_reserve(struct text *text, size_t size) {
    if (text->room > size)
        return;
    text->room = 2 * size + 256;
    text->bytes = realloc(text->bytes, text->room);
    if (!text->bytes)
        give_up("out of memory");
}

void text_add(struct text *text, const char *bytes, size_t size) {
    text_reserve(text, text->size + size);
    if (size)
        memcpy(text->bytes + text->size, bytes, size);
    text->size += size;
    text->bytes[text->size] = '\0';
}

void text_print(struct text *text, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    text_reserve(text, text->size + (size_t)length);
    va_start(arguments, format);
    vsnprintf(text->bytes + text->size, (size_t)length + 1, format, arguments);
    va_end(arguments);
    text->size += (size_t)length;
}

void text_clear(struct text *text) {
    text->size = 0;
    text_add(text, NULL, 0);
}

void text_free(struct text *text) {
    free(text->bytes);
    *text = (struct text){NULL, 0, 0};
}

bool text_equals(const struct text *text, const struct text *other) {
    return text->size == other->size && memcmp(text->bytes, other->bytes, text->size) == 0;
}

bool text_read_file(struct text *text, const char *path) {
    char buffer[8192];
    size_t got;
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    while ((got = fread(buffer, 1, sizeof buffer, file)) > 0)
        text_add(text, buffer, got);
    bool whole = !ferror(file);
    fclose(file);
    text_add(text, NULL, 0);
    return whole;
}

/* ---- The log ---------------------------------------------------------------------------------- */

/* Deflate makes at most 1032 bytes of one. */
enum { PATIENCE = 16, INFLATED_MAX = 1032 };

struct session {
    ctrail_reader *reader;
    const struct way *way;
    const char *path; /* what was opened */
    struct text *log;
    size_t patience; /* how many more answers may come: each one uses up a byte, inflated */
};

static int32_t write_text(void *user, const char *bytes, size_t size) {
    text_add(user, bytes, size);
    return 0;
}

/* Asks for all that is read on request only. */
static ctrail_rc read_all(const ctrail_event *event) {
    const ctrail_value *record = ctrail_event_record(event), *member = NULL, *parsed;
    const ctrail_named_resource *const *resources;
    const ctrail_details *details;
    size_t count;
    ctrail_rc rc = ctrail_event_details(event, &details);
    if (rc == CTRAIL_OK)
        rc = ctrail_event_resources(event, &resources, &count);
    while (rc >= 0 && (member = ctrail_value_next(record, member)))
        rc = ctrail_event_parse_text(event, member, &parsed);
    return rc;
}

static void log_one(struct session *session, const ctrail_event *event) {
    struct text *log = session->log;
    text_print(log, "event %" PRIu64 " at %" PRIu64 ", %zu bytes\n", event->record, event->offset, event->raw.len);
    if (event->raw.ptr[event->raw.len])
        text_print(log, "no NUL stands behind the record's bytes\n");
    ctrail_rc rc = ctrail_event_to_json(event, CTRAIL_JSON_RAW, write_text, log);
    if (rc != CTRAIL_OK)
        text_print(log, "to_json: %s", ctrail_rc_name(rc));
    text_print(log, "\n");
    rc = read_all(event);
    if (rc == CTRAIL_ERR_MEMORY)
        text_print(log, "on request: %s\n", ctrail_rc_name(rc));
}

static void log_event(struct session *session, const ctrail_event *event) {
    ctrail_event *copy;
    if (session->way->kind != WAY_COPIES) {
        log_one(session, event);
        return;
    }
    ctrail_rc rc = ctrail_event_dup(event, session->way->allocator, &copy);
    if (rc == CTRAIL_OK)
        log_one(session, copy);
    else
        text_print(session->log, "dup: %s\n", ctrail_rc_name(rc));
    ctrail_event_free(copy);
}

static void log_error(struct session *session, const char *what, const ctrail_error *error) {
    text_print(session->log, "%s: %s record %" PRIu64 " at %" PRIu64 " (fault at %" PRIu64, what,
               ctrail_rc_name(error->code), error->record, error->offset, error->at);
    if (error->text_at)
        text_print(session->log, ", at %" PRIu64 " of the text in a string", error->text_at);
    text_print(session->log, ", %" PRIu64 " bytes passed over): %s\n", error->skipped, error->message);
    if (error->path != session->path && (!error->path || !session->path || strcmp(error->path, session->path) != 0))
        text_print(session->log, "the path is not the one that was opened\n");
}

static ctrail_rc log_end(struct session *session, ctrail_rc rc) {
    const ctrail_event *event;
    const ctrail_error *error = ctrail_reader_error(session->reader);
    if (rc == CTRAIL_END)
        text_print(session->log, "end\n");
    else
        log_error(session, "error", error);
    if (rc != CTRAIL_END && error->code != rc)
        text_print(session->log, "the answer was %s\n", ctrail_rc_name(rc));
    ctrail_rc again = ctrail_reader_next(session->reader, &event);
    if (again != rc || event)
        text_print(session->log, "asked again: %s\n", ctrail_rc_name(again));
    if (!session->patience)
        text_print(session->log, "no end in sight\n");
    text_print(session->log, "container: %s\n", ctrail_container_name(ctrail_reader_container(session->reader)));
    return rc;
}

/* ---- Pulling ---------------------------------------------------------------------------------- */

/* Logs one answer; true when there may be more. */
static bool log_answer(struct session *session, ctrail_rc rc, const ctrail_event *event) {
    if (rc != CTRAIL_OK && rc != CTRAIL_SKIPPED)
        return false;
    if (rc == CTRAIL_OK)
        log_event(session, event);
    else
        log_error(session, "skipped", ctrail_reader_error(session->reader));
    session->patience -= session->patience > 0;
    return session->patience > 0;
}

static ctrail_rc pull(struct session *session) {
    const ctrail_event *event;
    ctrail_rc rc;
    do
        rc = ctrail_reader_next(session->reader, &event);
    while (log_answer(session, rc, event));
    return rc;
}

/* A block of just this size, so that reading behind it is noticed. */
static void *exactly(const void *bytes, size_t size) {
    void *copy = malloc(size ? size : 1);
    if (!copy)
        give_up("out of memory");
    if (size)
        memcpy(copy, bytes, size);
    return copy;
}

static ctrail_rc read_parsed(struct session *session, const char *bytes, size_t size) {
    const ctrail_event *event;
    void *message = exactly(bytes, size);
    ctrail_rc rc = ctrail_reader_parse(session->reader, message, size, &event);
    if (log_answer(session, rc, event))
        rc = pull(session);
    rc = log_end(session, rc);
    free(message);
    return rc;
}

static ctrail_rc feed_piece(struct session *session, const char *bytes, size_t size) {
    void *piece = exactly(bytes, size);
    ctrail_rc rc = ctrail_reader_feed(session->reader, piece, size);
    if (rc == CTRAIL_OK)
        rc = pull(session);
    free(piece);
    return rc;
}

/* Feeds a first piece, and then the rest in pieces of another size. */
static ctrail_rc read_fed(struct session *session, const char *bytes, size_t size, size_t first, size_t next) {
    ctrail_reader_reset(session->reader);
    ctrail_rc rc = feed_piece(session, bytes, first);
    for (size_t i = first; rc == CTRAIL_MORE && i < size; i += next)
        rc = feed_piece(session, bytes + i, size - i < next ? size - i : next);
    if (rc == CTRAIL_MORE)
        rc = ctrail_reader_finish(session->reader);
    if (rc == CTRAIL_OK)
        rc = pull(session);
    return log_end(session, rc);
}

/* ---- A source --------------------------------------------------------------------------------- */

struct source {
    const char *bytes;
    size_t left, n;
    bool blocks;
};

static int64_t read_source(void *user, void *buffer, size_t size) {
    struct source *source = user;
    source->blocks = !source->blocks;
    if (source->blocks)
        return CTRAIL_READ_WOULD_BLOCK;
    size_t given = source->n < size ? source->n : size;
    if (given > source->left)
        given = source->left;
    if (given)
        memcpy(buffer, source->bytes, given);
    source->bytes += given;
    source->left -= given;
    return (int64_t)given;
}

static ctrail_rc read_from_source(struct session *session, const char *bytes, size_t size) {
    struct source source = {bytes, size, session->way->n, false};
    ctrail_rc rc = ctrail_reader_source(session->reader, read_source, &source);
    if (rc != CTRAIL_OK)
        return log_end(session, rc);
    do
        rc = pull(session);
    while (rc == CTRAIL_MORE);
    return log_end(session, rc);
}

/* ---- Pushing ---------------------------------------------------------------------------------- */

static int32_t on_event(void *user, const ctrail_event *event) {
    log_answer(user, CTRAIL_OK, event);
    return 1;
}

static int32_t on_skipped(void *user, const ctrail_error *error) {
    struct session *session = user;
    log_answer(session, CTRAIL_SKIPPED, NULL);
    if (error != ctrail_reader_error(session->reader))
        text_print(session->log, "the error is not the reader's\n");
    return 1;
}

static ctrail_rc read_pushed(struct session *session, const char *bytes, size_t size) {
    const ctrail_handlers handlers = {sizeof handlers, on_event, on_skipped};
    void *whole = exactly(bytes, size);
    ctrail_reader_reset(session->reader);
    ctrail_rc rc = ctrail_reader_feed(session->reader, whole, size);
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_finish(session->reader);
    do
        rc = ctrail_reader_run(session->reader, &handlers, session);
    while (rc == CTRAIL_STOPPED && session->patience);
    rc = log_end(session, rc);
    free(whole);
    return rc;
}

/* ---- A file ----------------------------------------------------------------------------------- */

static void write_all(int file, const char *bytes, size_t size) {
    while (size) {
        ssize_t written = write(file, bytes, size);
        if (written <= 0)
            give_up("a temporary file cannot be written");
        bytes += written;
        size -= (size_t)written;
    }
}

static ctrail_rc read_opened(struct session *session, const char *bytes, size_t size) {
    char path[] = "/tmp/ctrail-test-XXXXXX";
    int file = mkstemp(path);
    if (file < 0)
        give_up("a temporary file cannot be made");
    write_all(file, bytes, size);
    close(file);
    ctrail_rc rc = ctrail_reader_open(session->reader, path);
    session->path = rc == CTRAIL_ERR_MEMORY ? NULL : path;
    if (rc == CTRAIL_OK)
        rc = pull(session);
    rc = log_end(session, rc);
    unlink(path);
    return rc;
}

/* ---- All ways --------------------------------------------------------------------------------- */

ctrail_rc transcript_write(ctrail_reader *reader, const struct way *way, const void *bytes, size_t size,
                           struct text *log) {
    bool packed = size && *(const unsigned char *)bytes == 0x1F;
    struct session session = {reader, way, NULL, log, size * (packed ? INFLATED_MAX : 1) + PATIENCE};
    switch (way->kind) {
    case WAY_FEED:
        return read_fed(&session, bytes, size, size, 1);
    case WAY_CHUNKS:
        return read_fed(&session, bytes, size, size < way->n ? size : way->n, way->n);
    case WAY_SPLIT:
        return read_fed(&session, bytes, size, way->n, size - way->n);
    case WAY_SOURCE:
        return read_from_source(&session, bytes, size);
    case WAY_RUN:
        return read_pushed(&session, bytes, size);
    case WAY_OPEN:
        return read_opened(&session, bytes, size);
    default:
        return read_parsed(&session, bytes, size);
    }
}

const char *way_name(const struct way *way, char *out, size_t size) {
    static const char *const names[] = {
        [WAY_PARSE] = "parse",
        [WAY_COPIES] = "copies",
        [WAY_FEED] = "feed",
        [WAY_CHUNKS] = "chunks of",
        [WAY_SPLIT] = "a split behind",
        [WAY_SOURCE] = "a source giving",
        [WAY_RUN] = "run",
        [WAY_OPEN] = "open",
    };
    bool counted = way->kind == WAY_CHUNKS || way->kind == WAY_SPLIT || way->kind == WAY_SOURCE;
    if (counted)
        snprintf(out, size, "%s %zu bytes", names[way->kind], way->n);
    else
        snprintf(out, size, "%s", names[way->kind]);
    return out;
}
