/* Arrow streams: every array is walked by its schema, and ownership is as Arrow's C data interface has it. */
#include "reading.h"

#include <cloudtrail/arrow.h>

#include <errno.h>
#include <stddef.h>
#include <unistd.h>

#include "counting.h"
#include "strings.h"

/* ---- Inputs in memory ------------------------------------------------------------------------- */

struct memory_input {
    const char *name;
    const char *bytes;
    size_t size, at;
    int opened, closed;
};

/* Some inputs, which the stream opens one after the other. */
struct memory_inputs {
    struct memory_input *list;
    size_t count, next;
    ctrail_rc fails; /* in the place of the end */
    int streams_closed;
};

static int64_t read_memory(void *user, void *buffer, size_t size) {
    struct memory_input *input = user;
    size_t left = input->size - input->at, part = left < size ? left : size;
    memcpy(buffer, input->bytes + input->at, part);
    input->at += part;
    return (int64_t)part;
}

static void close_memory(void *user) {
    struct memory_input *input = user;
    input->closed++;
}

static ctrail_rc open_next(void *user, ctrail_arrow_input *out) {
    struct memory_inputs *inputs = user;
    if (inputs->next == inputs->count)
        return inputs->fails ? inputs->fails : CTRAIL_END;
    struct memory_input *input = &inputs->list[inputs->next++];
    input->at = 0;
    input->opened++;
    *out = (ctrail_arrow_input){sizeof *out, input->name, read_memory, input, close_memory};
    return CTRAIL_OK;
}

static void stream_closed(void *user) {
    struct memory_inputs *inputs = user;
    inputs->streams_closed++;
}

static ctrail_arrow_options options_of(struct memory_inputs *inputs, const char *table) {
    inputs->next = 0;
    return (ctrail_arrow_options){.size = sizeof(ctrail_arrow_options),
                                  .table = table,
                                  .next = open_next,
                                  .user = inputs,
                                  .closed = stream_closed};
}

static void make_stream(struct ArrowArrayStream *stream, const ctrail_arrow_options *options) {
    char message[200];
    ctrail_rc rc = ctrail_arrow_stream(stream, options, message, sizeof message);
    ck_assert_msg(rc == CTRAIL_OK, "%s: %s", ctrail_rc_name(rc), message);
}

/* ---- Walking ---------------------------------------------------------------------------------- */

static bool is_valid(const struct ArrowArray *array, int64_t at) {
    const unsigned char *bits = array->buffers[0];
    return !bits || bits[at / 8] >> at % 8 & 1;
}

static void walk(const struct ArrowSchema *schema, const struct ArrowArray *array);

static void walk_marks(const struct ArrowSchema *schema, const struct ArrowArray *array) {
    int64_t nulls = 0;
    for (int64_t i = 0; i < array->length; i++)
        nulls += !is_valid(array, i);
    ck_assert_msg(nulls == array->null_count, "%s: %d nulls, not %d", schema->name, (int)nulls, (int)array->null_count);
    ck_assert_int_eq(array->offset, 0);
    ck_assert_int_eq(array->n_children, schema->n_children);
    ck_assert_int_eq(array->dictionary != NULL, schema->dictionary != NULL);
}

/* Offsets go up, and those of nulls do not move. Returns the last one. */
static int32_t walk_offsets(const struct ArrowArray *array) {
    const int32_t *offsets = array->buffers[1];
    ck_assert_int_eq(offsets[0], 0);
    for (int64_t i = 0; i < array->length; i++) {
        ck_assert_int_ge(offsets[i + 1], offsets[i]);
        ck_assert(is_valid(array, i) || offsets[i + 1] == offsets[i]);
    }
    return offsets[array->length];
}

static void walk_texts(const struct ArrowArray *array) {
    const int32_t *offsets = array->buffers[1];
    const char *bytes = array->buffers[2];
    ck_assert_int_eq(array->n_buffers, 3);
    walk_offsets(array);
    for (int64_t i = 0; i < array->length; i++)
        ck_assert(strings_are_utf8(bytes + offsets[i], (size_t)(offsets[i + 1] - offsets[i])));
}

/* Any byte that is not there is found by the sanitizer. */
static void walk_fixed(const struct ArrowArray *array, size_t bits) {
    const unsigned char *bytes = array->buffers[1];
    unsigned sum = 0;
    ck_assert_int_eq(array->n_buffers, 2);
    for (size_t i = 0; i < ((size_t)array->length * bits + 7) / 8; i++)
        sum += bytes[i];
    ck_assert_uint_ge(sum + 1, 1);
}

static void walk_words(const struct ArrowSchema *schema, const struct ArrowArray *array) {
    const int32_t *numbers = array->buffers[1];
    walk_fixed(array, 32);
    walk(schema->dictionary, array->dictionary);
    for (int64_t i = 0; i < array->length; i++)
        ck_assert(!is_valid(array, i) || (numbers[i] >= 0 && numbers[i] < array->dictionary->length));
}

static void walk(const struct ArrowSchema *schema, const struct ArrowArray *array) {
    walk_marks(schema, array);
    if (strcmp(schema->format, "u") == 0)
        walk_texts(array);
    else if (strcmp(schema->format, "b") == 0)
        walk_fixed(array, 1);
    else if (strcmp(schema->format, "i") == 0)
        walk_words(schema, array);
    else if (strcmp(schema->format, "+s") == 0)
        ck_assert_int_eq(array->n_buffers, 1);
    else if (strcmp(schema->format, "+l") == 0)
        ck_assert_int_eq(walk_offsets(array), array->children[0]->length);
    else
        walk_fixed(array, 64);
    for (int64_t i = 0; i < array->n_children; i++) {
        walk(schema->children[i], array->children[i]);
        if (*schema->format == '+' && schema->format[1] == 's')
            ck_assert_int_eq(array->children[i]->length, array->length);
    }
}

/* Reads a stream to its end, and releases all of it. Returns its last code. */
static int drain(struct ArrowArrayStream *stream, int64_t *rows, int64_t *batches) {
    struct ArrowSchema schema;
    struct ArrowArray array;
    *rows = *batches = 0;
    int code = stream->get_schema(stream, &schema);
    ck_assert(code == 0 || code == ENOMEM);
    while (code == 0 && (code = stream->get_next(stream, &array)) == 0 && array.release) {
        walk(&schema, &array);
        *rows += array.length;
        ++*batches;
        array.release(&array);
        ck_assert(!array.release);
    }
    if (schema.release)
        schema.release(&schema);
    return code;
}

/* ---- All fixtures ----------------------------------------------------------------------------- */

/* How many rows a reader of its own counts, in the two tables of which that is clear. */
static uint64_t rows_of(const struct fixture *fixture, bool of_problems) {
    const ctrail_event *event;
    uint64_t rows = 0;
    ctrail_rc rc;
    make_reader(&fixture->options);
    ck_assert_int_eq(ctrail_reader_feed(reader, fixture->input.bytes, fixture->input.size), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
    while ((rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK || rc == CTRAIL_SKIPPED) {
        for (size_t i = 0; of_problems && ctrail_decoder_name(i); i++) {
            const void *decoded;
            ctrail_event_decode(event, ctrail_decoder_name(i), NULL, &decoded);
        }
        if (of_problems && event)
            rows += event->problem_count;
        else if (of_problems || event)
            rows++;
    }
    return rows + (of_problems && rc < 0);
}

static void walk_fixture(const struct fixture *fixture, const char *table, uint32_t flags) {
    struct memory_input input = {.name = fixture->name, .bytes = fixture->input.bytes, .size = fixture->input.size};
    struct memory_inputs inputs = {.list = &input, .count = 1};
    ctrail_arrow_counts counts = {.size = sizeof counts};
    ctrail_arrow_options options = options_of(&inputs, table);
    struct ArrowArrayStream stream;
    int64_t rows, batches;
    options.reader = &fixture->options;
    options.flags = flags;
    options.batch_rows = 3;
    options.counts = &counts;
    make_stream(&stream, &options);
    ck_assert_int_eq(drain(&stream, &rows, &batches), 0);
    stream.release(&stream);
    ck_assert_int_eq(inputs.streams_closed, 1);
    ck_assert_int_eq(input.opened, 1);
    ck_assert_int_eq(input.closed, 1);
    ck_assert_uint_eq(counts.rows, (uint64_t)rows);
    ck_assert_uint_eq(counts.inputs, 1);
    bool is_problems = strcmp(table, "problems") == 0;
    if (is_problems || strcmp(table, "events") == 0)
        ck_assert_uint_eq((uint64_t)rows, rows_of(fixture, is_problems));
}

START_TEST(walks_every_table) {
    const uint32_t flags = CTRAIL_ARROW_DICTIONARIES | CTRAIL_ARROW_JSON;
    for (size_t i = 0; ctrail_arrow_table(i); i++)
        walk_fixture(&fixtures[_i], ctrail_arrow_table(i), ((size_t)_i + i) % 2 ? flags : 0);
}
END_TEST

/* ---- One input -------------------------------------------------------------------------------- */

static const char two_records[] =
    "{\"Records\":[{\"eventVersion\":\"1.08\",\"userIdentity\":{\"type\":\"Root\",\"arn\":\"arn:aws:iam::1:root\"},"
    "\"eventTime\":\"2024-01-02T03:04:05Z\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\","
    "\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345678\"},{\"instanceId\":"
    "\"i-87654321\"}]}},\"readOnly\":false,\"eventID\":\"1\"},\n{\"eventVersion\":\"1.08\",\"eventTime\":"
    "\"2024-01-02T03:04:06Z\",\"eventSource\":\"s3.amazonaws.com\",\"eventName\":\"GetObject\",\"eventID\":\"2\"}]}";

static const char damaged[] = "{\"Records\":[{\"eventVersion\":\"1.08\",\"eventID\":\"3\"},{\"eventVersion\":x},"
                              "{\"eventVersion\":\"1.08\",\"eventID\":\"4\"}]}";

static struct memory_input list[3];

/* The two records, the damaged file, and the two again. */
static struct memory_inputs all_inputs(void) {
    list[0] = (struct memory_input){.name = "one", .bytes = two_records, .size = sizeof two_records - 1};
    list[1] = (struct memory_input){.name = "two", .bytes = damaged, .size = sizeof damaged - 1};
    list[2] = (struct memory_input){.name = "three", .bytes = two_records, .size = sizeof two_records - 1};
    return (struct memory_inputs){.list = list, .count = 3};
}

static const char *text_at(const struct ArrowArray *column, int64_t at, char *out) {
    const int32_t *offsets = column->buffers[1];
    size_t length = (size_t)(offsets[at + 1] - offsets[at]);
    if (!is_valid(column, at))
        return NULL;
    memcpy(out, (const char *)column->buffers[2] + offsets[at], length);
    out[length] = '\0';
    return out;
}

#define NAMES(...)                                                                                                     \
    (const char *const[]) {                                                                                            \
        __VA_ARGS__, NULL                                                                                              \
    }

START_TEST(gives_what_was_chosen) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, NULL);
    struct ArrowArrayStream stream;
    struct ArrowSchema schema;
    struct ArrowArray array;
    char text[100];
    options.columns = NAMES("file", "user_identity.arn", "event_time", "ec2.instances", "record", "event_time_text");
    make_stream(&stream, &options);
    ck_assert_int_eq(stream.get_schema(&stream, &schema), 0);
    ck_assert_int_eq(stream.get_next(&stream, &array), 0);
    ck_assert_int_eq(array.length, 6);
    ck_assert_str_eq(schema.children[1]->name, "user_identity.arn");
    ck_assert_str_eq(schema.children[2]->format, "tsn:UTC");
    ck_assert_str_eq(text_at(array.children[0], 2, text), "two");
    ck_assert_str_eq(text_at(array.children[1], 0, text), "arn:aws:iam::1:root");
    ck_assert_ptr_null(text_at(array.children[1], 1, text));
    ck_assert_int_eq(((const int64_t *)array.children[2]->buffers[1])[0], INT64_C(1704164645000000000));
    ck_assert_int_eq(((const int32_t *)array.children[3]->buffers[1])[1], 2);
    ck_assert(!is_valid(array.children[3], 1));
    ck_assert_uint_eq(((const uint64_t *)array.children[4]->buffers[1])[3], 3);
    ck_assert_str_eq(text_at(array.children[5], 1, text), "2024-01-02T03:04:06Z");
    walk(&schema, &array);
    schema.release(&schema);
    array.release(&array);
    ck_assert_int_eq(stream.get_next(&stream, &array), 0);
    ck_assert(!array.release);
    ck_assert_int_eq(stream.get_next(&stream, &array), 0);
    ck_assert_ptr_null(stream.get_last_error(&stream));
    stream.release(&stream);
}
END_TEST

START_TEST(counts) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "resources");
    ctrail_arrow_counts told = {.size = sizeof told};
    struct ArrowArrayStream stream;
    int64_t rows, batches;
    options.counts = &told;
    options.batch_rows = 1;
    make_stream(&stream, &options);
    ck_assert_int_eq(drain(&stream, &rows, &batches), 0);
    ck_assert_uint_eq(told.released, 0);
    stream.release(&stream);
    ck_assert_uint_eq(told.released, 1);
    ck_assert_int_eq(rows, 4);
    ck_assert_int_eq(batches, 2); /* a record's rows stay together */
    ck_assert_uint_eq(told.inputs, 3);
    ck_assert_uint_eq(told.damaged_inputs, 1);
    ck_assert_uint_eq(told.records, 6);
    ck_assert_uint_eq(told.skipped, 1);
    ck_assert_uint_eq(told.rejected, 0);
    ck_assert_uint_eq(told.rows, 4);
    ck_assert_uint_eq(told.left_out, 0);
}
END_TEST

/* What several services have in common. */
static const char of_access[] =
    "{\"Records\":[{\"eventVersion\":\"1.08\",\"eventSource\":\"sts.amazonaws.com\",\"eventName\":\"AssumeRole\","
    "\"requestParameters\":{\"roleArn\":\"arn:r\"},\"responseElements\":{\"credentials\":{\"accessKeyId\":\"ASIA1\"}},"
    "\"eventID\":\"1\"},{\"eventVersion\":\"1.08\",\"eventSource\":\"sso.amazonaws.com\",\"eventName\":\"Logout\","
    "\"errorCode\":\"x\"},{\"eventVersion\":\"1.08\",\"eventSource\":\"ssm.amazonaws.com\",\"eventName\":"
    "\"SendCommand\","
    "\"requestParameters\":{\"instanceIds\":[\"i-1a2b3c4d\",\"i-12345678\"]}},{\"eventVersion\":\"1.08\","
    "\"eventSource\":"
    "\"ec2.amazonaws.com\",\"eventName\":\"GetPasswordData\"},{\"eventVersion\":\"1.08\",\"eventSource\":"
    "\"s3.amazonaws.com\",\"eventName\":\"GetObject\"}]}";

static const struct access_case {
    const char *table, *columns[4];
    const char *rows; /* the values of each */
    uint64_t records; /* of the services that the table is of */
} access_cases[] = {
    {"credentials", {"change", "id", "error_code"}, "issued ASIA1 - revoked - x ", 3},
    {"access",
     {"way", "instance_id", "event_name"},
     "ssm-command i-1a2b3c4d SendCommand ssm-command i-12345678 SendCommand password-data - GetPasswordData ",
     2},
};

static struct memory_inputs inputs_of_access(void) {
    list[0] = (struct memory_input){.name = "access", .bytes = of_access, .size = sizeof of_access - 1};
    return (struct memory_inputs){.list = list, .count = 1};
}

START_TEST(gives_credentials_and_access) {
    const struct access_case *c = &access_cases[_i];
    struct memory_inputs inputs = inputs_of_access();
    ctrail_arrow_options options = options_of(&inputs, c->table);
    ctrail_arrow_counts told = {.size = sizeof told};
    struct ArrowArrayStream stream;
    struct ArrowArray array;
    struct text rows = {NULL, 0, 0};
    char value[100];
    options.columns = c->columns;
    options.counts = &told;
    make_stream(&stream, &options);
    ck_assert_int_eq(stream.get_next(&stream, &array), 0);
    for (int64_t row = 0; row < array.length; row++)
        for (int64_t i = 0; i < array.n_children; i++)
            text_print(&rows, "%s ", text_at(array.children[i], row, value) ? value : "-");
    ck_assert_str_eq(rows.bytes, c->rows);
    text_free(&rows);
    array.release(&array);
    stream.release(&stream);
    ck_assert_uint_eq(told.records, c->records);
    ck_assert_uint_eq(told.rejected, 5 - c->records);
}
END_TEST

START_TEST(ends_a_batch_by_its_bytes) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "events");
    struct ArrowArrayStream stream;
    int64_t rows, batches;
    options.batch_bytes = 1;
    make_stream(&stream, &options);
    ck_assert_int_eq(drain(&stream, &rows, &batches), 0);
    stream.release(&stream);
    ck_assert_int_eq(rows, 6);
    ck_assert_int_eq(batches, 6);
}
END_TEST

/* What was read before comes first; then the error, again and again. */
static void expect_failure(const ctrail_arrow_options *options, int code, int64_t rows_before, const char *message) {
    struct ArrowArrayStream stream;
    struct ArrowArray array;
    int64_t rows, batches;
    make_stream(&stream, options);
    ck_assert_int_eq(drain(&stream, &rows, &batches), code);
    ck_assert_int_eq(rows, rows_before);
    ck_assert_str_eq(stream.get_last_error(&stream), message);
    ck_assert_int_eq(stream.get_next(&stream, &array), code);
    ck_assert(!array.release);
    stream.release(&stream);
}

START_TEST(stops_at_damage_if_asked) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "events");
    options.flags = CTRAIL_ARROW_STRICT;
    expect_failure(&options, EINVAL, 3, "two: lexical error: invalid char in json text, at 67");
    inputs = all_inputs();
    list[1].bytes = two_records;
    options = options_of(&inputs, "events");
    options.flags = CTRAIL_ARROW_STRICT;
    list[1].size = sizeof two_records - 3;
    expect_failure(&options, EINVAL, 4, "two: the input ends before what holds the records does");
}
END_TEST

START_TEST(tells_of_inputs_that_cannot_be_opened) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "events");
    inputs.fails = CTRAIL_ERR_IO;
    expect_failure(&options, EIO, 6, ": the input cannot be opened or read");
    inputs = all_inputs();
    inputs.fails = CTRAIL_NONE;
    options = options_of(&inputs, "events");
    expect_failure(&options, EINVAL, 6, ": an argument that cannot be used");
    options = (ctrail_arrow_options){.size = sizeof options, .paths = NAMES("/nowhere/at/all.json")};
    expect_failure(&options, EIO, 0, "/nowhere/at/all.json: the input cannot be opened or read, errno 2");
    options.paths = NAMES("/tmp");
    expect_failure(&options, EIO, 0, "/tmp: the input cannot be read, errno 21");
}
END_TEST

static int64_t would_block(void *user, void *buffer, size_t size) {
    (void)user;
    (void)buffer;
    (void)size;
    return CTRAIL_READ_WOULD_BLOCK;
}

static ctrail_rc open_blocking(void *user, ctrail_arrow_input *input) {
    (void)user;
    input->read = would_block;
    return CTRAIL_OK;
}

START_TEST(needs_bytes_at_once) {
    ctrail_arrow_options options = {.size = sizeof options, .next = open_blocking};
    expect_failure(&options, EIO, 0, ": the input cannot be opened or read");
}
END_TEST

/* ---- Ownership -------------------------------------------------------------------------------- */

START_TEST(outlives_its_stream) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "events");
    struct ArrowArrayStream stream;
    struct ArrowSchema schema;
    struct ArrowArray array;
    options.flags = CTRAIL_ARROW_DICTIONARIES;
    make_stream(&stream, &options);
    ck_assert_int_eq(stream.get_next(&stream, &array), 0);
    ck_assert_int_eq(stream.get_schema(&stream, &schema), 0);
    stream.release(&stream);
    ck_assert(!stream.release);
    walk(&schema, &array);
    struct ArrowArray moved = *array.children[1], other = *array.children[3];
    struct ArrowSchema moved_schema = *schema.children[1];
    array.children[1]->release = NULL;
    array.children[3]->release = NULL;
    schema.children[1]->release = NULL;
    other.release(&other);
    array.release(&array);
    schema.release(&schema);
    walk(&moved_schema, &moved);
    moved.release(&moved);
    moved_schema.release(&moved_schema);
    ck_assert(!moved.release);
}
END_TEST

/* A moved stream goes on; one that is released early closes its input. */
START_TEST(may_be_moved_and_released_early) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "events");
    struct ArrowArrayStream stream, moved;
    struct ArrowArray array;
    options.batch_rows = 1;
    make_stream(&stream, &options);
    moved = stream;
    stream.release = NULL;
    ck_assert_int_eq(list[0].opened, 0);
    ck_assert_int_eq(moved.get_next(&moved, &array), 0);
    ck_assert_int_eq(list[0].opened, 1);
    ck_assert_int_eq(list[0].closed, 0);
    moved.release(&moved);
    ck_assert_int_eq(list[0].closed, 1);
    ck_assert_int_eq(inputs.streams_closed, 1);
    array.release(&array);
}
END_TEST

START_TEST(is_released_unread) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "tags");
    struct ArrowArrayStream stream;
    make_stream(&stream, &options);
    stream.release(&stream);
    ck_assert_int_eq(list[0].opened, 0);
}
END_TEST

/* ---- Memory ----------------------------------------------------------------------------------- */

/* Reads with an allocator that fails once. Returns whether it did. */
static bool read_failing(ctrail_arrow_options options, size_t fails_at) {
    struct counter counter = {.fails_at = fails_at};
    ctrail_allocator allocator = counting(&counter);
    ctrail_options reading = options.reader ? *options.reader : (ctrail_options){.size = sizeof reading};
    struct ArrowArrayStream stream;
    int64_t rows, batches;
    reading.allocator = &allocator;
    options.reader = &reading;
    options.batch_rows = 2;
    ctrail_rc rc = ctrail_arrow_stream(&stream, &options, NULL, 0);
    if (rc == CTRAIL_OK) {
        int code = drain(&stream, &rows, &batches);
        ck_assert_msg(code == (counter.failed ? ENOMEM : 0), "code %d, allocation %zu", code, fails_at);
        ck_assert(!counter.failed || *stream.get_last_error(&stream));
        stream.release(&stream);
    } else {
        ck_assert_int_eq(rc, CTRAIL_ERR_MEMORY);
        ck_assert(!stream.release);
    }
    ck_assert_msg(counter.blocks == 0, "%zu blocks are left after allocation %zu", counter.blocks, fails_at);
    ck_assert(!counter.misused);
    return counter.failed;
}

START_TEST(each_allocation_fails) {
    bool failed = true;
    for (size_t n = 1; failed; n++) {
        struct memory_inputs inputs = all_inputs();
        ctrail_arrow_options options = options_of(&inputs, ctrail_arrow_table((size_t)_i));
        options.flags = _i % 2 ? 0 : CTRAIL_ARROW_DICTIONARIES | CTRAIL_ARROW_JSON;
        failed = read_failing(options, n);
    }
}
END_TEST

START_TEST(each_allocation_of_access_fails) {
    bool failed = true;
    for (size_t n = 1; failed; n++) {
        struct memory_inputs inputs = inputs_of_access();
        failed = read_failing(options_of(&inputs, access_cases[_i].table), n);
    }
}
END_TEST

/* What is chosen is copied: paths, columns, and what the names of files are held against. */
START_TEST(each_allocation_of_a_choice_fails) {
    const ctrail_filter filter = {.size = sizeof filter,
                                  .account = NAMES("111111111111", "222222222222"),
                                  .region = NAMES("us-east-1", "eu-west-1")};
    const ctrail_options reading = {.size = sizeof reading, .filter = &filter};
    const ctrail_arrow_options options = {
        .size = sizeof options,
        .reader = &reading,
        .columns = NAMES("event_id", "user_identity.arn", "ec2.instances"),
        .paths = NAMES("123456789012_CloudTrail_us-east-1_20240102T0304Z_x.json",
                       "111111111111_CloudTrail_us-west-1_20240102T0304Z_x.json"),
        .flags = CTRAIL_ARROW_BY_KEY,
    };
    for (size_t n = 1; read_failing(options, n); n++)
        continue;
}
END_TEST

/* ---- Options ---------------------------------------------------------------------------------- */

static const struct wrong_case {
    const char *name;
    ctrail_arrow_options options;
    const char *message;
} wrong[] = {
    {"a table",
     {.size = sizeof(ctrail_arrow_options), .table = "nothing", .next = open_next},
     "there is no table of that name: nothing"},
    {"no inputs", {.size = sizeof(ctrail_arrow_options)}, "either paths or next must be given"},
    {"flags",
     {.size = sizeof(ctrail_arrow_options), .next = open_next, .flags = 1U << 31},
     "flags has a bit that is not known"},
    {"bytes",
     {.size = sizeof(ctrail_arrow_options), .next = open_next, .batch_bytes = UINT64_MAX},
     "batch_bytes is more than 1073741824 (1 GiB)"},
    {"size", {.size = 1, .next = open_next}, "size is not sizeof(ctrail_arrow_options)"},
};

static void expect_wrong(const ctrail_arrow_options *options, const char *expected) {
    struct ArrowArrayStream stream;
    char message[100], cut[8];
    ck_assert_int_eq(ctrail_arrow_stream(&stream, options, message, sizeof message), CTRAIL_ERR_ARGUMENT);
    ck_assert_str_eq(message, expected);
    ck_assert(!stream.release);
    ck_assert_int_eq(ctrail_arrow_stream(&stream, options, cut, sizeof cut), CTRAIL_ERR_ARGUMENT);
    ck_assert_uint_eq(strlen(cut), 7);
}

START_TEST(options_are_checked) {
    expect_wrong(&wrong[_i].options, wrong[_i].message);
}
END_TEST

START_TEST(columns_are_checked) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "events");
    const char *many[1026];
    for (size_t i = 0; i < 1025; i++)
        many[i] = "event_id";
    many[1025] = NULL;
    options.columns = NAMES("event_id", "nope");
    expect_wrong(&options, "there is no column of that name: nope");
    options.columns = NAMES("user_identity.nope");
    expect_wrong(&options, "there is no column of that name: user_identity.nope");
    options.columns = NAMES("event_id.x");
    expect_wrong(&options, "there is no column of that name: event_id.x");
    options.columns = NAMES("ec2.action", "event_id", "ec2.action");
    expect_wrong(&options, "a column is named twice: ec2.action");
    options.columns = many;
    expect_wrong(&options, "more columns than 1,024 are named");
    options.columns = &many[1025];
    expect_wrong(&options, "no column is named");
}
END_TEST

START_TEST(more_options_are_checked) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "events");
    ctrail_options reading = {.size = sizeof reading, .max_record_bytes = UINT64_MAX};
    ctrail_arrow_counts sized = {.size = 1};
    struct ArrowArrayStream stream;
    options.reader = &reading;
    expect_wrong(&options, "max_record_bytes is more than 268435456 (256 MiB)");
    reading = (ctrail_options){.size = sizeof reading, .fields = NAMES("eventID")};
    expect_wrong(&options, "reader.fields is not NULL: the columns say what is read");
    options = options_of(&inputs, "events");
    options.paths = NAMES("x");
    expect_wrong(&options, "either paths or next must be given");
    options.next = NULL;
    options.paths = (const char *const[]){NULL};
    expect_wrong(&options, "paths is an empty list");
    options = options_of(&inputs, "events");
    options.counts = &sized;
    expect_wrong(&options, "counts.size is not sizeof(ctrail_arrow_counts)");
    ck_assert_int_eq(ctrail_arrow_stream(NULL, &options, NULL, 0), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_arrow_stream(&stream, NULL, NULL, 0), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(ctrail_arrow_table(SIZE_MAX));
}
END_TEST

/* ---- Filters ---------------------------------------------------------------------------------- */

START_TEST(filters) {
    struct memory_inputs inputs = all_inputs();
    ctrail_arrow_options options = options_of(&inputs, "events");
    const ctrail_filter filter = {.size = sizeof filter, .event_name = NAMES("GetObject")};
    ctrail_options reading = {.size = sizeof reading, .filter = &filter};
    struct ArrowArrayStream stream;
    int64_t rows, batches;
    options.reader = &reading;
    options.columns = NAMES("record");
    make_stream(&stream, &options);
    ck_assert_int_eq(drain(&stream, &rows, &batches), 0);
    ck_assert_int_eq(rows, 2);
    stream.release(&stream);
}
END_TEST

START_TEST(opens_only_what_names_allow) {
    const char *const paths[] = {"/nowhere/123456789012_CloudTrail_us-east-1_20240101T0000Z_x.json.gz",
                                 "/nowhere/123456789012_CloudTrail_eu-west-1_20250101T0000Z_x.json.gz",
                                 "/nowhere/999999999999_CloudTrail_us-east-1_20250101T0000Z_x.json.gz", NULL};
    ctrail_filter filter = {.size = sizeof filter,
                            .since = INT64_C(1704164645000000000),
                            .account = NAMES("123456789012"),
                            .region = NAMES("us-east-1")};
    ctrail_options reading = {.size = sizeof reading, .filter = &filter};
    ctrail_arrow_counts told = {.size = sizeof told};
    ctrail_arrow_options options = {
        .size = sizeof options, .reader = &reading, .paths = paths, .flags = CTRAIL_ARROW_BY_KEY, .counts = &told};
    struct ArrowArrayStream stream;
    int64_t rows, batches;
    make_stream(&stream, &options);
    ck_assert_int_eq(drain(&stream, &rows, &batches), 0);
    stream.release(&stream);
    ck_assert_uint_eq(told.not_opened, 3);
    ck_assert_uint_eq(told.inputs, 0);
    options.flags = 0;
    make_stream(&stream, &options);
    ck_assert_int_eq(drain(&stream, &rows, &batches), EIO);
    ck_assert_uint_eq(told.not_opened, 1);
    stream.release(&stream);
}
END_TEST

START_TEST(names_are_checked) {
    static const struct {
        const char *key, *account, *region;
        int64_t delivered;
    } keys[] = {
        {"AWSLogs/123456789012/CloudTrail/us-east-1/2024/01/02/"
         "123456789012_CloudTrail_us-east-1_20240102T0304Z_AbC.json.gz",
         "123456789012", "us-east-1", INT64_C(1704164640000000000)},
        {"123456789012_CloudTrail_us-gov-west-1_20240102T0304Z_aB3.json", "123456789012", "us-gov-west-1",
         INT64_C(1704164640000000000)},
        {"123456789012_CloudTrail-Insight_us-east-1_20240102T0304Z_x.json.gz", "123456789012", "us-east-1",
         INT64_C(1704164640000000000)},
        {"123456789012_CloudTrail_us-east-1_20240102T0304Z_a_b.json", NULL, NULL, 0},
        {"123456789012_CloudTrail_us-east-1_20240102T0304Z_.json", NULL, NULL, 0},
        {"123456789012_CloudTrail_us-east-1_20240102T0304Z_a.more.json", NULL, NULL, 0},
        {"a\\123456789012_CloudTrail_us-east-1_20240102T0304Z_x.json", "123456789012", "us-east-1",
         INT64_C(1704164640000000000)},
        {"123456789012_CloudTrail-Digest_us-east-1_trail_us-east-1_20240102T030405Z.json.gz", NULL, NULL, 0},
        {"123456789012_CloudTrail_us-east-1_20240102T0304Z.json.gz", NULL, NULL, 0},
        {"12345678901_CloudTrail_us-east-1_20240102T0304Z_x.json.gz", NULL, NULL, 0},
        {"1234567890123_CloudTrail_us-east-1_20240102T0304Z_x.json.gz", NULL, NULL, 0},
        {"123456789012_CloudTrail_us-east-1_20241302T0304Z_x.json.gz", NULL, NULL, 0},
        {"123456789012_CloudTrail_us-east-1_20240102T03:4Z_x.json.gz", NULL, NULL, 0},
        {"123456789012_CloudTrail_us-east-1_20240102T03045_x.json.gz", NULL, NULL, 0},
        {"123456789012_CloudTrail_useast1_20240102T0304Z_x.json.gz", NULL, NULL, 0},
        {"123456789012_CloudTrail_US-east-1_20240102T0304Z_x.json.gz", NULL, NULL, 0},
        {"123456789012_CloudTrail__20240102T0304Z_x.json.gz", NULL, NULL, 0},
        {"123456789012_CloudTrail_us-east-1_20240102T0304Z_x.txt", NULL, NULL, 0},
        {"", NULL, NULL, 0},
        {".json", NULL, NULL, 0},
    };
    for (int i = 0; i < COUNT(keys); i++) {
        ctrail_trail_key key = {.size = sizeof key};
        size_t length = strlen(keys[i].key);
        ctrail_rc rc = ctrail_trail_key_parse(keys[i].key, length, &key);
        ck_assert_msg(rc == (keys[i].account ? CTRAIL_OK : CTRAIL_NONE), "%s", keys[i].key);
        ck_assert_int_eq(key.delivered_ns, keys[i].account ? keys[i].delivered : CTRAIL_ABSENT);
        ck_assert(keys[i].account
                      ? ctrail_str_equal(key.account, keys[i].account) && ctrail_str_equal(key.region, keys[i].region)
                      : !key.account.ptr && !key.region.ptr);
        ck_assert_int_eq(ctrail_trail_key_is_before(keys[i].key, length, keys[i].delivered + INT64_C(60000000000)),
                         keys[i].account ? 1 : CTRAIL_UNKNOWN);
        ck_assert_int_eq(ctrail_trail_key_is_before(keys[i].key, length, keys[i].delivered + INT64_C(59999999999)),
                         keys[i].account ? 0 : CTRAIL_UNKNOWN);
    }
    ck_assert_int_eq(ctrail_trail_key_parse(NULL, 0, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_trail_key_parse("", 0, &(ctrail_trail_key){.size = 1}), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_trail_key_is_before(NULL, 0, 0), CTRAIL_UNKNOWN);
}
END_TEST

/* ---- Limits ----------------------------------------------------------------------------------- */

/* A value that cannot be written is null, and counted. */
START_TEST(counts_what_is_nested_too_deep) {
    struct text deep = {NULL, 0, 0};
    text_print(&deep, "{\"eventVersion\":\"1.08\",\"requestParameters\":");
    text_repeat(&deep, "{\"a\":", 1500);
    text_print(&deep, "1");
    text_repeat(&deep, "}", 1501);
    list[0] = (struct memory_input){.name = "deep", .bytes = deep.bytes, .size = deep.size};
    struct memory_inputs inputs = {.list = list, .count = 1};
    ctrail_arrow_options options = options_of(&inputs, "events");
    ctrail_options reading = {.size = sizeof reading, .max_depth = 2000};
    ctrail_arrow_counts told = {.size = sizeof told};
    struct ArrowArrayStream stream;
    int64_t rows, batches;
    options.reader = &reading;
    options.counts = &told;
    make_stream(&stream, &options);
    ck_assert_int_eq(drain(&stream, &rows, &batches), 0);
    stream.release(&stream);
    ck_assert_int_eq(rows, 1);
    ck_assert_uint_eq(told.left_out, 1);
    text_free(&deep);
}
END_TEST

/* With the least memory that a record needs there is none for a decoder: its rows are missing, and counted. */
START_TEST(counts_what_takes_too_much_memory) {
    struct text many = {NULL, 0, 0};
    text_print(&many,
               "{\"eventVersion\":\"1.08\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\","
               "\"requestParameters\":{\"instancesSet\":{\"items\":[");
    for (int i = 0; i < 500; i++)
        text_print(&many, "%s{\"instanceId\":\"i-%08x\"}", i ? "," : "", (unsigned)i);
    text_print(&many, "]}}}");
    list[0] = (struct memory_input){.name = "many", .bytes = many.bytes, .size = many.size};
    struct memory_inputs inputs = {.list = list, .count = 1};
    ctrail_options reading = {.size = sizeof reading, .max_memory_bytes = 4096};
    int64_t rows = 0, batches;
    bool seen = false;
    for (; rows < 500; reading.max_memory_bytes += reading.max_memory_bytes / 16) {
        ctrail_arrow_options options = options_of(&inputs, "instances");
        ctrail_arrow_counts told = {.size = sizeof told};
        struct ArrowArrayStream stream;
        options.reader = &reading;
        options.counts = &told;
        make_stream(&stream, &options);
        ck_assert_int_eq(drain(&stream, &rows, &batches), 0);
        stream.release(&stream);
        ck_assert(rows == 500 || told.left_out || told.skipped);
        seen = seen || told.left_out;
    }
    ck_assert(seen);
    text_free(&many);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("columns");
    TCase *all = reading_case(suite, "all fixtures"), *one = reading_case(suite, "one stream"),
          *memory = reading_case(suite, "memory"), *options = reading_case(suite, "options");
    size_t tables = 0;
    while (ctrail_arrow_table(tables))
        tables++;
    fixtures_load();
    add_fixture_tests(all, walks_every_table, NULL);
    tcase_add_test(one, gives_what_was_chosen);
    tcase_add_test(one, counts);
    tcase_add_loop_test(one, gives_credentials_and_access, 0, COUNT(access_cases));
    tcase_add_test(one, ends_a_batch_by_its_bytes);
    tcase_add_test(one, stops_at_damage_if_asked);
    tcase_add_test(one, tells_of_inputs_that_cannot_be_opened);
    tcase_add_test(one, needs_bytes_at_once);
    tcase_add_test(one, outlives_its_stream);
    tcase_add_test(one, may_be_moved_and_released_early);
    tcase_add_test(one, is_released_unread);
    tcase_add_test(one, filters);
    tcase_add_test(one, opens_only_what_names_allow);
    tcase_add_test(one, names_are_checked);
    tcase_add_test(one, counts_what_is_nested_too_deep);
    tcase_add_test(one, counts_what_takes_too_much_memory);
    tcase_add_loop_test(memory, each_allocation_fails, 0, (int)tables);
    tcase_add_loop_test(memory, each_allocation_of_access_fails, 0, COUNT(access_cases));
    tcase_add_test(memory, each_allocation_of_a_choice_fails);
    tcase_add_loop_test(options, options_are_checked, 0, COUNT(wrong));
    tcase_add_test(options, columns_are_checked);
    tcase_add_test(options, more_options_are_checked);
    tcase_set_tags(memory, LONG_CASES);
    int status = run_suite(suite);
    fixtures_free();
    return status;
}
