/* The stream: reads one input after the other, fills the columns, and gives a batch when it is large enough. */
#include <errno.h>
#include <string.h>

#include "columns/array.h"
#include "columns/inputs.h"
#include "columns/table.h"
#include "reader/sized.h"
#include "services/list.h"

enum { MESSAGE_SIZE = 512 };
#define DEFAULT_ROWS  ((uint64_t)65536)
#define DEFAULT_BYTES ((uint64_t)16 << 20)
#define MAX_BYTES     ((uint64_t)1 << 30)

struct stream {
    ctrail_allocator allocator;
    struct arena arena; /* of the table, and of copies of what the caller gave */
    struct table table;
    ctrail_reader *reader;
    struct inputs inputs;
    void (*closed)(void *user);
    uint64_t batch_rows, batch_bytes;
    uint32_t flags;
    bool is_open; /* an input is being read */
    bool is_over; /* all inputs were read */
    bool is_damaged;
    int failed; /* the errno that is returned from now on */
    char message[MESSAGE_SIZE];
    size_t rows; /* in the batch that is being made */
    struct filling_batch batch;
    ctrail_arrow_counts counts;        /* of the inputs before this one */
    ctrail_arrow_counts *given_counts; /* the caller's, or NULL */
};

/* ---- Messages --------------------------------------------------------------------------------- */

/* A text in a buffer of a fixed size, which is cut off. */
struct message {
    char *text;
    size_t size, used;
};

static void add_text(struct message *message, const char *text) {
    for (; *text && message->used + 1 < message->size; text++)
        message->text[message->used++] = *text;
    if (message->size)
        message->text[message->used] = '\0';
}

static void add_number(struct message *message, uint64_t number) {
    char digits[21], *at = digits + sizeof digits - 1;
    *at = '\0';
    do
        *--at = (char)('0' + number % 10);
    while (number /= 10);
    add_text(message, at);
}

static int errno_of(ctrail_rc rc) {
    switch (rc) {
    case CTRAIL_ERR_MEMORY:
        return ENOMEM;
    case CTRAIL_ERR_IO:
        return EIO;
    default:
        return EINVAL;
    }
}

/* Ends the stream, with what the reader says of the input. */
static void fail_reading(struct stream *stream, ctrail_rc rc) {
    struct message message = {stream->message, MESSAGE_SIZE, 0};
    const ctrail_error *error = ctrail_reader_error(stream->reader);
    bool is_told = error->code == rc || rc == CTRAIL_SKIPPED;
    stream->failed = errno_of(rc);
    add_text(&message, ctrail_inputs_name(&stream->inputs).ptr);
    add_text(&message, ": ");
    add_text(&message, is_told ? error->message : ctrail_rc_message(rc));
    if (is_told && error->system_error) {
        add_text(&message, ", errno ");
        add_number(&message, (uint64_t)error->system_error);
    }
    if (rc == CTRAIL_SKIPPED) {
        add_text(&message, ", at ");
        add_number(&message, error->at);
    }
}

static ctrail_rc fail(struct stream *stream, ctrail_rc rc, const char *what) {
    struct message message = {stream->message, MESSAGE_SIZE, 0};
    stream->failed = errno_of(rc);
    add_text(&message, what);
    return rc;
}

/* ---- Rows ------------------------------------------------------------------------------------- */

/* What the columns of a row show. */
struct shown {
    const ctrail_event *event; /* NULL: of something that could not be read */
    const void *row;
    const void *decoded[SERVICE_COUNT];
    uint64_t record, offset;
};

static ctrail_rc add_value(struct stream *stream, struct column *column, const struct shown *shown) {
    switch (column->source) {
    case SHOWS_ROW:
        return ctrail_column_member(column, shown->row, &stream->batch);
    case SHOWS_EVENT:
        return ctrail_column_member(column, shown->event, &stream->batch);
    case SHOWS_DECODER:
        return ctrail_column_member(column, shown->decoded[column->decoder], &stream->batch);
    case SHOWS_FILE:
        return ctrail_column_text(column, ctrail_inputs_name(&stream->inputs), &stream->batch);
    case SHOWS_RECORD:
        return shown->record ? ctrail_column_unsigned(column, shown->record, &stream->batch)
                             : ctrail_column_null(column);
    default:
        return ctrail_column_unsigned(column, shown->offset, &stream->batch);
    }
}

/* Open objects are shown as they came: decoders put names right that are in lower case. Only the table "events" has
 * such columns, and so one row for each event. */
static bool comes_first(const struct column *column) {
    return column->source == SHOWS_EVENT && column->kind == CTRAIL_FIELD_VALUE;
}

static ctrail_rc add_columns(struct stream *stream, const struct shown *shown, bool first) {
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < stream->table.count; i++)
        if (comes_first(&stream->table.columns[i]) == first)
            rc = add_value(stream, &stream->table.columns[i], shown);
    return rc;
}

static ctrail_rc add_row(struct stream *stream, const struct shown *shown) {
    ctrail_rc rc = add_columns(stream, shown, false);
    stream->rows += rc == CTRAIL_OK;
    return rc;
}

static bool shows_decoder(const struct table *table, size_t decoder) {
    for (size_t i = 0; i < table->count; i++)
        if (table->columns[i].source == SHOWS_DECODER && table->columns[i].decoder == decoder)
            return true;
    return false;
}

/* Runs the decoders that columns show; or all, as each may note problems. One that meets the limit on memory has found
 * nothing. */
static ctrail_rc decode(struct stream *stream, struct shown *shown) {
    for (size_t i = 0; i < SERVICE_COUNT; i++) {
        if (!stream->table.decodes_all && !shows_decoder(&stream->table, i))
            continue;
        ctrail_rc rc = ctrail_service_decode(ctrail_services[i], shown->event, &shown->decoded[i]);
        if (rc == CTRAIL_ERR_MEMORY)
            return rc;
        stream->batch.left_out += rc == CTRAIL_ERR_LIMIT;
    }
    return CTRAIL_OK;
}

static ctrail_str str_of(const char *text) {
    return (ctrail_str){text, strlen(text)};
}

static struct trouble trouble_of(const ctrail_problem *problem) {
    return (struct trouble){.code = str_of(ctrail_problem_name(problem->code)),
                            .path = problem->path,
                            .message = problem->message,
                            .at = CTRAIL_ABSENT,
                            .skipped = CTRAIL_ABSENT};
}

static ctrail_rc add_problem(struct stream *stream, const struct shown *shown, const ctrail_problem *problem) {
    struct trouble trouble = trouble_of(problem);
    struct shown row = *shown;
    row.row = &trouble;
    return add_row(stream, &row);
}

static ctrail_rc add_event_row(struct stream *stream, struct shown *shown, const void *row) {
    if (ctrail_table_has_troubles(stream->table.kind))
        return add_problem(stream, shown, row);
    shown->row = row;
    return add_row(stream, shown);
}

/* What meets the limit on memory has found no rows. */
static ctrail_rc find_rows(struct stream *stream, const ctrail_event *event, struct rows *rows) {
    ctrail_rc rc = ctrail_table_rows(&stream->table, event, rows);
    if (rc != CTRAIL_ERR_LIMIT)
        return rc;
    *rows = (struct rows){.count = 0};
    stream->batch.left_out++;
    return CTRAIL_OK;
}

static ctrail_rc add_event(struct stream *stream, const ctrail_event *event) {
    struct shown shown = {.event = event, .record = event->record, .offset = event->offset};
    struct rows rows = {.count = 0};
    ctrail_rc rc = add_columns(stream, &shown, true);
    if (rc == CTRAIL_OK)
        rc = decode(stream, &shown);
    if (rc == CTRAIL_OK)
        rc = find_rows(stream, event, &rows);
    for (size_t i = 0; rc == CTRAIL_OK && i < rows.count; i++)
        rc = add_event_row(stream, &shown, rows.list[i]);
    return rc;
}

/* What could not be read is a row of the table "problems". */
static ctrail_rc add_trouble(struct stream *stream) {
    const ctrail_error *error = ctrail_reader_error(stream->reader);
    struct trouble trouble = {.code = str_of(ctrail_rc_name(error->code)),
                              .path = {NULL, 0},
                              .message = str_of(error->message),
                              .at = error->at > INT64_MAX ? INT64_MAX : (int64_t)error->at,
                              .skipped = error->skipped > INT64_MAX ? INT64_MAX : (int64_t)error->skipped};
    struct shown shown = {.row = &trouble, .record = error->record, .offset = error->offset};
    stream->is_damaged = true;
    return ctrail_table_has_troubles(stream->table.kind) ? add_row(stream, &shown) : CTRAIL_OK;
}

/* ---- Reading ---------------------------------------------------------------------------------- */

/* The counts with those of the input that is being read. */
static ctrail_arrow_counts counts_so_far(const struct stream *stream) {
    ctrail_arrow_counts counts = stream->counts;
    ctrail_counts input = {.size = sizeof input};
    ctrail_reader_counts(stream->reader, &input);
    counts.not_opened = stream->inputs.not_opened;
    counts.damaged_inputs += stream->is_damaged;
    counts.records += input.delivered;
    counts.skipped += input.skipped;
    counts.rejected += input.rejected;
    counts.rejected_without_time += input.rejected_without_time;
    return counts;
}

static void end_input(struct stream *stream) {
    stream->counts = counts_so_far(stream);
    stream->is_open = stream->is_damaged = false;
    ctrail_reader_reset(stream->reader);
    ctrail_inputs_close(&stream->inputs);
}

static ctrail_rc open_input(struct stream *stream) {
    ctrail_rc rc = ctrail_inputs_next(&stream->inputs, stream->reader);
    stream->is_over = rc == CTRAIL_END;
    stream->is_open = rc == CTRAIL_OK;
    stream->counts.inputs += rc == CTRAIL_OK;
    if (rc < 0)
        fail_reading(stream, rc);
    return rc;
}

/* Whether an input is damaged at its end, and not only out of reach. */
static bool is_damage(ctrail_rc rc) {
    return rc < 0 && rc != CTRAIL_ERR_MEMORY && rc != CTRAIL_ERR_IO && rc != CTRAIL_ERR_ARGUMENT;
}

/* Something could not be read: the stream goes on, or ends with an error. */
static ctrail_rc meet_damage(struct stream *stream, ctrail_rc rc) {
    ctrail_rc added = add_trouble(stream);
    if (added == CTRAIL_OK && stream->flags & CTRAIL_ARROW_STRICT)
        fail_reading(stream, rc);
    return added;
}

/* Reads one record, or what is in its place. OK; END after the last input; an error that ends the batch at once. What
 * ends the stream, but not the batch, sets `failed`. */
static ctrail_rc step(struct stream *stream) {
    const ctrail_event *event;
    if (!stream->is_open)
        return open_input(stream);
    ctrail_rc rc = ctrail_reader_next(stream->reader, &event);
    if (rc == CTRAIL_OK)
        return add_event(stream, event);
    if (rc == CTRAIL_SKIPPED)
        return meet_damage(stream, rc);
    ctrail_rc added = is_damage(rc) ? meet_damage(stream, rc) : CTRAIL_OK;
    if (rc == CTRAIL_MORE)
        rc = CTRAIL_ERR_IO;
    if (rc != CTRAIL_END && !is_damage(rc))
        fail_reading(stream, rc);
    end_input(stream);
    return added;
}

/* ---- Batches ---------------------------------------------------------------------------------- */

static void clear_columns(struct stream *stream) {
    for (size_t i = 0; i < stream->table.count; i++)
        ctrail_column_clear(&stream->table.columns[i]);
    stream->rows = 0;
    stream->batch = (struct filling_batch){.bytes = 0};
}

static bool is_full(const struct stream *stream) {
    return stream->rows >= stream->batch_rows || stream->batch.bytes >= stream->batch_bytes;
}

/* Fills the columns. OK, also if the stream has failed after some rows; else they are lost. */
static ctrail_rc fill(struct stream *stream) {
    ctrail_rc rc = CTRAIL_OK;
    while (rc == CTRAIL_OK && !stream->failed && !is_full(stream))
        rc = step(stream);
    if (rc == CTRAIL_ERR_MEMORY || (rc < 0 && !stream->failed))
        return fail(stream, rc,
                    rc == CTRAIL_ERR_LIMIT ? "a column of one batch has more than 2 GiB" : ctrail_rc_message(rc));
    return CTRAIL_OK;
}

static void give_batch(struct stream *stream, struct ArrowArray *out) {
    if (ctrail_array_of(stream->table.columns, stream->table.count, stream->rows, &stream->allocator, out))
        stream->counts.rows += stream->rows;
    else
        fail(stream, CTRAIL_ERR_MEMORY, ctrail_rc_message(CTRAIL_ERR_MEMORY));
}

static void tell_counts(const struct stream *stream, bool released) {
    if (!stream->given_counts)
        return;
    ctrail_arrow_counts counts = counts_so_far(stream);
    counts.released = released;
    ctrail_sized_fill(&ctrail_sized_arrow_counts, stream->given_counts, &counts);
}

static int get_next(struct ArrowArrayStream *given, struct ArrowArray *out) {
    struct stream *stream = given->private_data;
    *out = (struct ArrowArray){.release = NULL};
    if (stream->failed || stream->is_over)
        return stream->failed;
    if (fill(stream) == CTRAIL_OK && stream->rows)
        give_batch(stream, out);
    stream->counts.left_out += stream->batch.left_out;
    clear_columns(stream);
    tell_counts(stream, false);
    return out->release ? 0 : stream->failed;
}

static int get_schema(struct ArrowArrayStream *given, struct ArrowSchema *out) {
    struct stream *stream = given->private_data;
    bool done = ctrail_layout_of(stream->table.columns, stream->table.count, &stream->allocator, out);
    struct message message = {stream->message, MESSAGE_SIZE, 0};
    if (!done)
        add_text(&message, ctrail_rc_message(CTRAIL_ERR_MEMORY));
    return done ? 0 : ENOMEM;
}

static const char *get_last_error(struct ArrowArrayStream *given) {
    const struct stream *stream = given->private_data;
    return *stream->message ? stream->message : NULL;
}

/* ---- Making and releasing --------------------------------------------------------------------- */

static void free_stream(struct stream *stream) {
    ctrail_allocator allocator = stream->allocator;
    clear_columns(stream);
    ctrail_reader_free(stream->reader);
    ctrail_inputs_close(&stream->inputs);
    ctrail_buffer_free(&stream->inputs.name);
    ctrail_arena_free(&stream->arena);
    allocator.release(allocator.user, stream);
}

static void release_stream(struct ArrowArrayStream *given) {
    struct stream *stream = given->private_data;
    void (*closed)(void *user) = stream->closed;
    void *user = stream->inputs.user;
    tell_counts(stream, true);
    free_stream(stream);
    given->release = NULL;
    if (closed)
        closed(user);
}

/* Copies a list that ends in a NULL, with its texts; NULL: no memory. */
static const char *const *copy_list(struct arena *arena, const char *const *list) {
    size_t count = 0;
    while (list[count])
        count++;
    const char **copy = ctrail_arena_alloc(arena, (count + 1) * sizeof *copy);
    for (size_t i = 0; copy && i < count; i++)
        if (!(copy[i] = ctrail_arena_copy(arena, list[i], strlen(list[i]))))
            return NULL;
    if (copy)
        copy[count] = NULL;
    return copy;
}

/* What the names of files are held against. */
static ctrail_rc take_filter(struct stream *stream, const ctrail_filter *filter) {
    struct inputs *inputs = &stream->inputs;
    bool by_key = stream->flags & CTRAIL_ARROW_BY_KEY;
    inputs->since = filter->since ? filter->since : CTRAIL_ABSENT;
    if (by_key && filter->account && !(inputs->accounts = copy_list(&stream->arena, filter->account)))
        return CTRAIL_ERR_MEMORY;
    if (by_key && filter->region && !(inputs->regions = copy_list(&stream->arena, filter->region)))
        return CTRAIL_ERR_MEMORY;
    return CTRAIL_OK;
}

/* The reader reads the fields that the columns need, and only the records that may have rows. */
static ctrail_rc make_reader(struct stream *stream, const ctrail_arrow_options *options) {
    ctrail_options known = {.size = sizeof known};
    ctrail_filter filter = {.size = sizeof filter};
    const char *const *sources = ctrail_table_sources(stream->table.kind);
    if (options->reader)
        ctrail_sized_copy(&ctrail_sized_options, &known, options->reader);
    if (known.filter)
        ctrail_sized_copy(&ctrail_sized_filter, &filter, known.filter);
    ctrail_rc rc = take_filter(stream, &filter);
    if (rc != CTRAIL_OK)
        return rc;
    if (sources && (!filter.event_source || !*filter.event_source))
        filter.event_source = sources;
    known.filter = &filter;
    known.allocator = &stream->allocator;
    known.fields = stream->table.fields;
    return ctrail_reader_new(&stream->reader, &known);
}

static ctrail_rc set_up(struct stream *stream, const ctrail_arrow_options *options, struct table_error *error) {
    const struct table_kind *kind = ctrail_table_kind(options->table ? options->table : "events");
    if (!kind) {
        *error = (struct table_error){"there is no table of that name: ", options->table};
        return CTRAIL_ERR_ARGUMENT;
    }
    ctrail_rc rc = ctrail_table_choose(&stream->table, kind, options->columns, options->flags, &stream->arena, error);
    if (rc != CTRAIL_OK)
        return rc;
    for (size_t i = 0; i < stream->table.count; i++)
        ctrail_column_start(&stream->table.columns[i], &stream->allocator);
    if (options->paths && !(stream->inputs.paths = copy_list(&stream->arena, options->paths)))
        return CTRAIL_ERR_MEMORY;
    return make_reader(stream, options);
}

static struct stream *new_stream(const ctrail_arrow_options *options, const ctrail_allocator *allocator) {
    struct stream *stream = allocator->allocate(allocator->user, sizeof *stream);
    if (!stream)
        return NULL;
    *stream = (struct stream){.allocator = *allocator,
                              .inputs = {.next = options->next, .user = options->user},
                              .closed = options->closed,
                              .batch_rows = options->batch_rows ? options->batch_rows : DEFAULT_ROWS,
                              .batch_bytes = options->batch_bytes ? options->batch_bytes : DEFAULT_BYTES,
                              .flags = options->flags,
                              .counts = {.size = sizeof stream->counts},
                              .given_counts = options->counts};
    ctrail_arena_init(&stream->arena, &stream->allocator, UINT64_MAX);
    stream->inputs.name.allocator = &stream->allocator;
    return stream;
}

/* What is wrong with the options, but for table and columns; or NULL. */
static const char *check(const ctrail_arrow_options *options) {
    const uint32_t known = CTRAIL_ARROW_DICTIONARIES | CTRAIL_ARROW_JSON | CTRAIL_ARROW_STRICT | CTRAIL_ARROW_BY_KEY;
    const char *wrong = NULL;
    if (options->reader && ctrail_options_check(options->reader, &wrong) != CTRAIL_OK)
        return wrong;
    ctrail_options reader = {.size = sizeof reader};
    if (options->reader)
        ctrail_sized_copy(&ctrail_sized_options, &reader, options->reader);
    if (reader.fields)
        return "reader.fields is not NULL: the columns say what is read";
    if (!options->paths == !options->next)
        return "either paths or next must be given";
    if (options->paths && !*options->paths)
        return "paths is an empty list";
    if (options->flags & ~known)
        return "flags has a bit that is not known";
    if (options->batch_bytes > MAX_BYTES)
        return "batch_bytes is more than 1073741824 (1 GiB)";
    if (options->counts && options->counts->size != sizeof *options->counts)
        return "counts.size is not sizeof(ctrail_arrow_counts)";
    return NULL;
}

static ctrail_rc make(struct ArrowArrayStream *out, const ctrail_arrow_options *options, struct message *message) {
    struct table_error error = {NULL, NULL};
    const char *wrong = check(options);
    if (wrong) {
        add_text(message, wrong);
        return CTRAIL_ERR_ARGUMENT;
    }
    const ctrail_allocator *allocator = ctrail_allocator_of(options->reader ? options->reader->allocator : NULL);
    struct stream *stream = new_stream(options, allocator);
    ctrail_rc rc = stream ? set_up(stream, options, &error) : CTRAIL_ERR_MEMORY;
    if (rc == CTRAIL_OK) {
        *out = (struct ArrowArrayStream){get_schema, get_next, get_last_error, release_stream, stream};
        return CTRAIL_OK;
    }
    if (stream)
        free_stream(stream);
    if (rc == CTRAIL_ERR_ARGUMENT && error.what) {
        add_text(message, error.what);
        add_text(message, error.name);
    }
    return rc;
}

ctrail_rc ctrail_arrow_stream(struct ArrowArrayStream *out, const ctrail_arrow_options *given, char *text,
                              size_t size) {
    struct message message = {text, text ? size : 0, 0};
    ctrail_arrow_options options;
    add_text(&message, "");
    if (out)
        *out = (struct ArrowArrayStream){.release = NULL};
    if (!out || !given)
        return CTRAIL_ERR_ARGUMENT;
    if (ctrail_sized_copy(&ctrail_sized_arrow_options, &options, given) != SIZE_TAKEN) {
        add_text(&message, "size is not sizeof(ctrail_arrow_options)");
        return CTRAIL_ERR_ARGUMENT;
    }
    return make(out, &options, &message);
}
