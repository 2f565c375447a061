/* The reader: which calls are allowed when, and how each item of the container becomes a result for the caller. */
#include <string.h>

#include "container/container.h"
#include "input/file.h"
#include "reader/fields.h"
#include "json/yajl.h"
#include "reader/options.h"
#include "reader/record_kind.h"
#include "event/read.h"
#include "reader/sized.h"
#include "base/utf8.h"

/* The caller's allocator, and how many of its functions are running: inside of them the reader must not be used, as it
 * is in the middle of a change. */
struct guarded {
    ctrail_allocator given;
    unsigned running;
};

/* The last record that was in a wrapper, given or rejected. */
struct last_wrapped {
    uint64_t unit; /* 0: there was none */
    size_t length;
    char id[64]; /* its eventID */
};

struct ctrail_reader {
    struct guarded guarded;
    ctrail_allocator allocator; /* calls that of `guarded` */
    struct filter *filter;      /* NULL: every record passes */
    struct fields fields;
    ctrail_counts counts;
    struct input input;
    struct container container;
    struct record_reader records;
    struct sorted_schemas sorted;
    struct last_wrapped last;
    struct file file;
    char *path;
    ctrail_error error;
    ctrail_rc failed;       /* the error, or END of what was drained: returned until a new input is started */
    bool gives_notices;     /* CTRAIL_OPTION_NOTICES */
    bool started;           /* there is an input */
    bool fed;               /* bytes were fed, and MORE has not been returned since */
    bool busy;              /* inside a call that runs callbacks */
    bool drained;           /* the input is not looked at any more */
    bool doomed;            /* freed inside a callback: to be freed when the call ends */
    unsigned char *ended;   /* the byte after the event's bytes, which is a NUL while the event lives */
    unsigned char replaced; /* the byte that the NUL replaced */
};

/* ---- The allocator ---------------------------------------------------------------------------- */

static void *guarded_allocate(void *user, size_t size) {
    struct guarded *guarded = user;
    guarded->running++;
    void *memory = guarded->given.allocate(guarded->given.user, size);
    guarded->running--;
    return memory;
}

static void *guarded_reallocate(void *user, void *memory, size_t size) {
    struct guarded *guarded = user;
    guarded->running++;
    void *moved = guarded->given.reallocate(guarded->given.user, memory, size);
    guarded->running--;
    return moved;
}

static void guarded_release(void *user, void *memory) {
    struct guarded *guarded = user;
    guarded->running++;
    guarded->given.release(guarded->given.user, memory);
    guarded->running--;
}

/* ---- Making and freeing ----------------------------------------------------------------------- */

static ctrail_rc find_fault(void *user, const char *text, size_t size, struct fault *fault) {
    ctrail_reader *reader = user;
    ctrail_record_clear(&reader->records.record);
    return ctrail_yajl_check(&reader->records.record.tree, text, size, fault);
}

/* A record that cannot be read here is framed first, and then read again to find where its fault is. */
static enum verdict judge_record(void *user, const char *bytes, size_t size, size_t *used) {
    ctrail_reader *reader = user;
    if (ctrail_filter_rejects(reader->filter, bytes, size, used))
        return VERDICT_REJECTED;
    switch (ctrail_record_try(&reader->records, bytes, size, used)) {
    case CTRAIL_OK:
        return VERDICT_READ;
    case CTRAIL_ERR_MEMORY:
        return VERDICT_NO_MEMORY;
    default:
        return VERDICT_NONE;
    }
}

static void clear_error(ctrail_reader *reader) {
    reader->error = (ctrail_error){.message = ctrail_rc_message(CTRAIL_OK)};
}

ctrail_rc ctrail_reader_new(ctrail_reader **out, const ctrail_options *given) {
    ctrail_options options = {.size = sizeof options};
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = NULL;
    if (given && ctrail_options_take(&options, given))
        return CTRAIL_ERR_ARGUMENT;
    const ctrail_allocator *allocator = ctrail_allocator_of(options.allocator);
    ctrail_reader *reader = allocator->allocate(allocator->user, sizeof *reader);
    if (!reader)
        return CTRAIL_ERR_MEMORY;
    struct limits limits = ctrail_options_limits(&options);
    struct judge judge = {ctrail_event_has_field, judge_record, find_fault, reader};
    *reader = (ctrail_reader){.guarded.given = *allocator, .file.descriptor = -1};
    reader->gives_notices = (options.flags & CTRAIL_OPTION_NOTICES) != 0;
    reader->allocator = (ctrail_allocator){guarded_allocate, guarded_reallocate, guarded_release, &reader->guarded};
    ctrail_input_init(&reader->input, &reader->allocator, limits.inflated_bytes);
    if (options.flags & CTRAIL_OPTION_SHA256)
        ctrail_input_hash(&reader->input);
    ctrail_container_init(&reader->container, &reader->input, &judge, limits.record_bytes, limits.depth);
    ctrail_record_reader_init(&reader->records, &reader->allocator, &limits);
    ctrail_record_reader_remember(&reader->records, &reader->sorted);
    clear_error(reader);
    const struct projection *projection = NULL;
    ctrail_rc rc = ctrail_filter_new(options.filter, &reader->allocator, &reader->filter);
    if (rc == CTRAIL_OK)
        rc = ctrail_fields_take(&reader->fields, &options, reader->filter, &reader->allocator, &projection);
    ctrail_record_reader_project(&reader->records, projection);
    if (rc == CTRAIL_OK)
        *out = reader;
    else
        ctrail_reader_free(reader);
    return rc;
}

/* Whether a callback of the reader or of its event, or their allocator, is running. */
static bool is_busy(const ctrail_reader *reader) {
    return reader->busy || reader->records.record.writing || reader->guarded.running;
}

static void release(ctrail_reader *reader, void *memory) {
    if (memory)
        reader->allocator.release(reader->allocator.user, memory);
}

static void free_reader(void *reader) {
    ctrail_reader_free(reader);
}

void ctrail_reader_free(ctrail_reader *reader) {
    if (!reader)
        return;
    if (reader->busy) {
        reader->doomed = true;
        return;
    }
    if (reader->records.record.writing) {
        reader->records.record.dispose = free_reader;
        reader->records.record.disposed = reader;
        return;
    }
    ctrail_allocator allocator = reader->guarded.given;
    ctrail_file_close(&reader->file);
    ctrail_record_reader_free(&reader->records);
    ctrail_container_free(&reader->container);
    ctrail_input_free(&reader->input);
    ctrail_fields_free(&reader->fields);
    release(reader, reader->filter);
    release(reader, reader->path);
    allocator.release(allocator.user, reader);
}

/* ---- Starting an input ------------------------------------------------------------------------ */

ctrail_rc ctrail_reader_reset(ctrail_reader *reader) {
    if (!reader)
        return CTRAIL_ERR_ARGUMENT;
    if (is_busy(reader))
        return CTRAIL_ERR_STATE;
    ctrail_file_close(&reader->file);
    ctrail_input_reset(&reader->input);
    ctrail_container_reset(&reader->container);
    release(reader, reader->path);
    reader->path = NULL;
    reader->failed = CTRAIL_OK;
    reader->started = reader->fed = reader->drained = false;
    reader->ended = NULL;
    reader->last.unit = 0;
    reader->counts = (ctrail_counts){.size = sizeof reader->counts};
    clear_error(reader);
    return CTRAIL_OK;
}

/* Remembers an error of the input, which is returned until the next input is started. */
static ctrail_rc fail(ctrail_reader *reader, ctrail_rc rc, int32_t system_error) {
    reader->error = (ctrail_error){.code = rc,
                                   .system_error = system_error,
                                   .path = reader->path,
                                   .message = ctrail_rc_message(rc)};
    return reader->failed = rc;
}

ctrail_rc ctrail_reader_open(ctrail_reader *reader, const char *path) {
    if (!reader || !path)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = ctrail_reader_reset(reader);
    if (rc != CTRAIL_OK)
        return rc;
    size_t size = strlen(path) + 1;
    reader->started = true;
    reader->path = reader->allocator.allocate(reader->allocator.user, size);
    if (!reader->path)
        return fail(reader, CTRAIL_ERR_MEMORY, 0);
    memcpy(reader->path, path, size);
    if (!ctrail_file_open(&reader->file, path))
        return fail(reader, CTRAIL_ERR_IO, reader->file.error);
    ctrail_input_read_from(&reader->input, ctrail_file_read, &reader->file);
    reader->input.source.at_hand = ctrail_file_is_at_hand(&reader->file);
    return CTRAIL_OK;
}

ctrail_rc ctrail_reader_source(ctrail_reader *reader, ctrail_read_fn read, void *user) {
    if (!reader || !read)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = ctrail_reader_reset(reader);
    if (rc != CTRAIL_OK)
        return rc;
    reader->started = true;
    ctrail_input_read_from(&reader->input, read, user);
    return CTRAIL_OK;
}

ctrail_rc ctrail_reader_feed(ctrail_reader *reader, const void *bytes, size_t size) {
    if (!reader || (!bytes && size))
        return CTRAIL_ERR_ARGUMENT;
    if (is_busy(reader) || reader->input.source.read || reader->input.source.last_fed || reader->fed)
        return CTRAIL_ERR_STATE;
    if (reader->failed)
        return reader->failed;
    reader->started = true;
    reader->fed = true;
    ctrail_input_feed(&reader->input, bytes, size);
    return CTRAIL_OK;
}

ctrail_rc ctrail_reader_finish(ctrail_reader *reader) {
    if (!reader)
        return CTRAIL_ERR_ARGUMENT;
    if (is_busy(reader) || reader->input.source.read)
        return CTRAIL_ERR_STATE;
    if (reader->failed)
        return reader->failed;
    reader->started = true;
    reader->input.source.last_fed = true;
    return CTRAIL_OK;
}

/* ---- Reading ---------------------------------------------------------------------------------- */

static void set_error(ctrail_reader *reader, const struct item *item) {
    reader->error = (ctrail_error){
        .code = item->code,
        .system_error = item->code == CTRAIL_ERR_IO && reader->path ? reader->file.error : 0,
        .offset = item->offset,
        .at = item->at,
        .record = item->number,
        .skipped = item->skipped,
        .text_at = item->string_at,
        .path = reader->path,
        .message = item->message ? item->message : ctrail_rc_message(item->code),
    };
}

/* `raw` ends in a NUL while the event lives; the byte that it replaced is restored before reading goes on. */
static void end_raw(ctrail_reader *reader, const struct item *item) {
    reader->ended = item->bytes + item->size;
    reader->replaced = *reader->ended;
    *reader->ended = '\0';
}

static void restore_raw(ctrail_reader *reader) {
    if (reader->ended)
        *reader->ended = reader->replaced;
    reader->ended = NULL;
}

/* Whether it is a CloudTrail record, or else something to be given, now that its members are known. */
static bool is_given(ctrail_reader *reader, const struct item *item) {
    ctrail_event *event = &reader->records.record.event;
    enum record_kind kind = ctrail_event_record_kind(event);
    bool is_wanted = kind == KIND_EVENT && reader->gives_notices;
    if (kind == KIND_NOTICE || kind == KIND_EVENT)
        ctrail_container_is_notice(&reader->container, is_wanted);
    if (kind == KIND_WRAPPER || (item->is_event && (kind == KIND_RECORD || kind == KIND_HOLDER)))
        ctrail_container_is_wrapper(&reader->container);
    if (kind == KIND_HOLDER && !item->is_event)
        ctrail_container_is_holder(&reader->container);
    if (is_wanted)
        ctrail_event_take_envelope(event);
    return is_wanted || (kind == KIND_RECORD && !item->is_event);
}

/* Whether it is the last record, once more in the same wrapper: as it came, and beside what a tool made of it. */
static bool is_repeated(ctrail_reader *reader, const struct item *item, ctrail_str id) {
    struct last_wrapped *last = &reader->last;
    if (!item->unit || !id.len || id.len > sizeof last->id)
        return false;
    if (last->unit == item->unit && ctrail_str_equal_n(id, last->id, last->length))
        return true;
    last->unit = item->unit;
    last->length = id.len;
    memcpy(last->id, id.ptr, id.len);
    return false;
}

/* What becomes of a record from the container. */
enum outcome {
    OUTCOME_DELIVERED,
    OUTCOME_PASSED_OVER, /* no result yet: the filter rejects it, it is none or a repeated one, or the container
                            recovers */
    OUTCOME_SKIPPED,     /* the reader's error says why */
    OUTCOME_NO_MEMORY    /* likewise */
};

static enum outcome skip_record(ctrail_reader *reader, const struct item *item, ctrail_rc rc,
                                const struct fault *fault) {
    struct item skipped = *item;
    skipped.code = rc;
    skipped.message = fault->code ? fault->message : ctrail_rc_message(rc);
    if (item->in_string)
        skipped.string_at += fault->at;
    else
        skipped.at += fault->at;
    skipped.skipped = item->size;
    set_error(reader, &skipped);
    return rc == CTRAIL_ERR_MEMORY ? OUTCOME_NO_MEMORY : OUTCOME_SKIPPED;
}

static enum outcome pass_repeated(ctrail_reader *reader) {
    ctrail_container_is_repeated(&reader->container);
    return OUTCOME_PASSED_OVER;
}

static enum outcome reject_record(ctrail_reader *reader, enum judgement judgement) {
    reader->counts.rejected++;
    reader->counts.rejected_without_time += judgement == JUDGED_WITHOUT_TIME;
    return OUTCOME_PASSED_OVER;
}

static bool is_rejected(const ctrail_reader *reader, const struct item *item) {
    size_t used;
    if (item->is_event)
        return false;
    if (item->verdict != VERDICT_NONE)
        return item->verdict == VERDICT_REJECTED;
    return ctrail_filter_rejects(reader->filter, (const char *)item->bytes, item->size, &used) && used == item->size;
}

/* One that the filter rejects by its bytes. */
static enum outcome reject_bytes(ctrail_reader *reader, const struct item *item) {
    char id[sizeof reader->last.id];
    const char *text = (const char *)item->bytes;
    if (item->unit && is_repeated(reader, item, ctrail_filter_peek_id(text, item->size, id, sizeof id)))
        return pass_repeated(reader);
    return reject_record(reader, JUDGED_REJECTED);
}

/* Judges a record that has been parsed. */
static enum outcome judge_event(ctrail_reader *reader, const struct item *item) {
    const struct fault none = {.code = CTRAIL_OK};
    ctrail_event *event = &reader->records.record.event;
    enum judgement judgement;
    if (!is_given(reader, item))
        return OUTCOME_PASSED_OVER;
    if (is_repeated(reader, item, event->event_id))
        return pass_repeated(reader);
    ctrail_rc rc = ctrail_filter_judge(reader->filter, event, &judgement);
    if (rc != CTRAIL_OK)
        return skip_record(reader, item, rc, &none);
    if (judgement != JUDGED_PASSES)
        return reject_record(reader, judgement);
    event->offset = item->offset;
    event->record = item->number;
    end_raw(reader, item);
    return OUTCOME_DELIVERED;
}

static enum outcome read_record(ctrail_reader *reader, const struct item *item) {
    struct fault fault = {.code = CTRAIL_OK};
    ctrail_rc rc = CTRAIL_OK;
    if (is_rejected(reader, item))
        return reject_bytes(reader, item);
    if (item->verdict == VERDICT_NONE)
        rc = ctrail_record_read(&reader->records, (const char *)item->bytes, item->size, item->may_hold, &fault);
    if (rc == CTRAIL_OK)
        return judge_event(reader, item);
    if (rc == CTRAIL_ERR_NOT_RECORD) { /* a row whose cells cannot be joined */
        ctrail_container_is_wrapper(&reader->container);
        return OUTCOME_PASSED_OVER;
    }
    if (rc != CTRAIL_ERR_JSON && rc != CTRAIL_ERR_ENCODING)
        return skip_record(reader, item, rc, &fault);
    ctrail_container_broken(&reader->container, &fault);
    return OUTCOME_PASSED_OVER;
}

/* The result of the container's next item, or of its record; NONE: no result, go on. */
static ctrail_rc next_answer(ctrail_reader *reader) {
    static const ctrail_rc answers[] = {
        [OUTCOME_DELIVERED] = CTRAIL_OK,
        [OUTCOME_PASSED_OVER] = CTRAIL_NONE,
        [OUTCOME_SKIPPED] = CTRAIL_SKIPPED,
        [OUTCOME_NO_MEMORY] = CTRAIL_ERR_MEMORY,
    };
    const struct item *item;
    ctrail_rc rc = ctrail_container_next(&reader->container, &item);
    if (rc == CTRAIL_OK)
        return answers[read_record(reader, item)];
    if (rc == CTRAIL_SKIPPED || rc < 0)
        set_error(reader, item);
    return rc;
}

static ctrail_rc step(ctrail_reader *reader) {
    ctrail_rc rc;
    restore_raw(reader);
    do
        rc = next_answer(reader);
    while (rc == CTRAIL_NONE);
    reader->counts.delivered += rc == CTRAIL_OK;
    reader->counts.skipped += rc == CTRAIL_SKIPPED;
    if (rc < 0)
        reader->failed = rc;
    if (rc == CTRAIL_MORE)
        reader->fed = false;
    if (rc == CTRAIL_END || rc < 0)
        ctrail_file_close(&reader->file);
    return rc;
}

static ctrail_rc may_read(const ctrail_reader *reader) {
    if (is_busy(reader) || !reader->started || (reader->drained && !reader->failed))
        return CTRAIL_ERR_STATE;
    return reader->failed;
}

/* Ends a call that ran callbacks; one of them may have freed the reader. */
static ctrail_rc end_call(ctrail_reader *reader, ctrail_rc rc) {
    reader->busy = false;
    if (!reader->doomed)
        return rc;
    ctrail_reader_free(reader);
    return CTRAIL_STOPPED;
}

ctrail_rc ctrail_reader_next(ctrail_reader *reader, const ctrail_event **out) {
    if (out)
        *out = NULL;
    if (!reader || !out)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = may_read(reader);
    if (rc != CTRAIL_OK)
        return rc;
    reader->busy = true;
    rc = step(reader);
    if (rc == CTRAIL_OK && !reader->doomed)
        *out = &reader->records.record.event;
    return end_call(reader, rc);
}

static int32_t call_handler(const ctrail_reader *reader, const ctrail_handlers *handlers, void *user, ctrail_rc rc) {
    if (rc == CTRAIL_OK && handlers->on_event)
        return handlers->on_event(user, &reader->records.record.event);
    if (rc == CTRAIL_SKIPPED && handlers->on_skipped)
        return handlers->on_skipped(user, &reader->error);
    return 0;
}

ctrail_rc ctrail_reader_run(ctrail_reader *reader, const ctrail_handlers *given, void *user) {
    ctrail_handlers handlers;
    if (!reader || !given || ctrail_sized_copy(&ctrail_sized_handlers, &handlers, given) != SIZE_TAKEN)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = may_read(reader);
    if (rc != CTRAIL_OK)
        return rc;
    reader->busy = true;
    do {
        rc = step(reader);
        if (call_handler(reader, &handlers, user, rc))
            rc = CTRAIL_STOPPED;
    } while ((rc == CTRAIL_OK || rc == CTRAIL_SKIPPED) && !reader->doomed);
    return end_call(reader, rc);
}

ctrail_rc ctrail_reader_parse(ctrail_reader *reader, const void *bytes, size_t size, const ctrail_event **out) {
    if (out)
        *out = NULL;
    if (!reader || !out || (!bytes && size))
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = ctrail_reader_reset(reader);
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_feed(reader, bytes, size);
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_finish(reader);
    return rc == CTRAIL_OK ? ctrail_reader_next(reader, out) : rc;
}

/* ---- Draining --------------------------------------------------------------------------------- */

/* The reader is in use meanwhile: a read callback might call it. */
static ctrail_rc drain(ctrail_reader *reader) {
    restore_raw(reader);
    reader->drained = true;
    reader->busy = true;
    ctrail_rc rc = ctrail_input_drain(&reader->input);
    reader->fed = reader->fed && rc != CTRAIL_MORE;
    if (rc < 0) {
        struct item item = {.code = rc, .offset = input_offset(&reader->input), .message = reader->input.message};
        item.at = item.offset;
        set_error(reader, &item);
    }
    if (rc != CTRAIL_MORE) {
        reader->failed = rc;
        ctrail_file_close(&reader->file);
    }
    return end_call(reader, rc);
}

ctrail_rc ctrail_reader_drain(ctrail_reader *reader) {
    if (!reader)
        return CTRAIL_ERR_ARGUMENT;
    if (is_busy(reader) || !reader->started)
        return CTRAIL_ERR_STATE;
    return reader->failed ? reader->failed : drain(reader);
}

/* ---- Asking ----------------------------------------------------------------------------------- */

const ctrail_error *ctrail_reader_error(const ctrail_reader *reader) {
    return reader ? &reader->error : NULL;
}

ctrail_container ctrail_reader_container(const ctrail_reader *reader) {
    return reader ? reader->container.walk.kind : CTRAIL_CONTAINER_UNKNOWN;
}

ctrail_rc ctrail_reader_counts(const ctrail_reader *reader, ctrail_counts *out) {
    return reader && out && ctrail_sized_fill(&ctrail_sized_counts, out, &reader->counts) ? CTRAIL_OK
                                                                                          : CTRAIL_ERR_ARGUMENT;
}

ctrail_rc ctrail_reader_sha256(const ctrail_reader *reader, unsigned char *out) {
    if (!reader || !out)
        return CTRAIL_ERR_ARGUMENT;
    if (!reader->input.hashes || !input_ended(&reader->input))
        return CTRAIL_ERR_STATE;
    ctrail_input_hashed(&reader->input, out);
    return reader->input.goes_on ? CTRAIL_ERR_GZIP_TRAILING : CTRAIL_OK;
}

uint64_t ctrail_reader_position(const ctrail_reader *reader) {
    return reader ? reader->input.source.consumed : 0;
}
