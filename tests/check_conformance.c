/*
 * JSON's grammar: each shape of json_shapes.c as the requestParameters of a record between two good ones, in several
 * containers, by both parsers and in every chunking; and, where that is its point, as an input of its own.
 */
#include "reading.h"

#include "forms.h"
#include "json_shapes.h"
#include "strings.h"

/* ---- A shape in a file ------------------------------------------------------------------------ */

static const struct form *form_of(int container) {
    static const char *const names[SHAPE_CONTAINERS] = {"log file", "lines", "concatenated", "LookupEvents"};
    return form_find(names[container]);
}

static const char before[] = "{\"eventName\":\"before\"}", after[] = "{\"eventName\":\"after\"}";

static void write_file(const struct form *form, const struct json_shape *shape, struct text *file) {
    struct text record = {0};
    text_add(&record, BYTES("{\"eventName\":\"shape\",\"requestParameters\":"));
    json_shape_add(shape, &record);
    text_add(&record, BYTES("}"));
    text_clear(file);
    form_start(form, file);
    form_add(form, file, true, BYTES(before));
    form_add(form, file, false, record.bytes, record.size);
    form_add(form, file, false, BYTES(after));
    form_end(form, file);
    text_free(&record);
}

/* ---- What comes of it ------------------------------------------------------------------------- */

/* What was read of a file: which records, and what else. */
struct outcome {
    bool before, shape, after;
    bool spelled; /* the shape's value as the table has it */
    size_t skipped;
    ctrail_rc code;     /* of the first that was skipped; or the error at the end */
    bool shape_is_next; /* nothing was skipped in front of the shape's record */
    ctrail_rc end;
};

static bool is_spelled(const ctrail_event *event, const struct json_shape *shape) {
    struct text written = {0}, expected = {0};
    value_spell(&written, ctrail_value_find(ctrail_event_record(event), "requestParameters"));
    if (shape->written)
        text_print(&expected, "%s", shape->written);
    else
        json_shape_add(shape, &expected);
    bool same = text_equals(&written, &expected);
    text_free(&written);
    text_free(&expected);
    return same;
}

static void note_event(struct outcome *outcome, const struct json_shape *shape, const ctrail_event *event) {
    ck_assert_msg(!outcome->after, "%s: an event behind the last one", shape->name);
    if (is_text(event->event_name, "shape")) {
        outcome->shape = true;
        outcome->shape_is_next = outcome->before && !outcome->skipped;
        outcome->spelled = is_spelled(event, shape);
    } else if (is_text(event->event_name, "after")) {
        outcome->after = outcome->before;
    } else {
        ck_assert_msg(is_text(event->event_name, "before") && !outcome->before, "%s: an event of its own", shape->name);
        outcome->before = true;
    }
}

static struct outcome read_file(const struct json_shape *shape, const struct text *file) {
    struct outcome outcome = {.code = CTRAIL_OK};
    struct strings strings = {0};
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_parse(reader, file->bytes, file->size, &event);
    for (; rc == CTRAIL_OK || rc == CTRAIL_SKIPPED; rc = ctrail_reader_next(reader, &event)) {
        outcome.skipped += rc == CTRAIL_SKIPPED;
        if (rc == CTRAIL_SKIPPED && !outcome.code)
            outcome.code = ctrail_reader_error(reader)->code;
        if (rc == CTRAIL_OK) {
            note_event(&outcome, shape, event);
            strings_of_event(&strings, event);
        } else {
            strings_of_error(&strings, ctrail_reader_error(reader));
        }
    }
    outcome.end = rc;
    if (!outcome.code && rc < 0)
        outcome.code = rc;
    ck_assert_msg(!*strings.fault, "%s: %s", shape->name, strings.fault);
    return outcome;
}

static void check_outcome(const struct json_shape *shape, int container, const struct outcome *outcome) {
    const struct shape_outcome *expected = shape->in[container].code ? &shape->in[container] : &shape->usual;
    const char *name = shape->name, *in = form_of(container)->name;
    bool read = expected->verdict == SHAPE_READ, taken_in = expected->verdict == SHAPE_TAKES_IN;
    ck_assert_msg(outcome->before, "%s: the record in front is lost in %s", name, in);
    ck_assert_msg(outcome->code == expected->code, "%s: %s in %s", name, ctrail_rc_name(outcome->code), in);
    ck_assert_msg(outcome->shape == (expected->verdict != SHAPE_REFUSED), "%s: %s in %s", name,
                  outcome->shape ? "read" : "not read", in);
    ck_assert_msg(!read || outcome->spelled, "%s: read as something else in %s", name, in);
    ck_assert_msg(!outcome->shape || outcome->shape_is_next, "%s: something is skipped in front in %s", name, in);
    ck_assert_msg(!read || !outcome->skipped, "%s: something is skipped in %s", name, in);
    ck_assert_msg(outcome->after == !taken_in, "%s: the record behind is %s in %s", name,
                  outcome->after ? "found" : "lost", in);
    ck_assert_msg(outcome->end == (taken_in ? CTRAIL_ERR_TRUNCATED : CTRAIL_END), "%s: then %s in %s", name,
                  ctrail_rc_name(outcome->end), in);
}

static void check_shape(const struct json_shape *shape) {
    struct text file = {0};
    for (int i = 0; i < SHAPE_CONTAINERS; i++) {
        write_file(form_of(i), shape, &file);
        struct outcome outcome = read_file(shape, &file);
        check_outcome(shape, i, &outcome);
    }
    text_free(&file);
}

START_TEST(accepted) {
    check_shape(&shapes_accepted[_i]);
}
END_TEST

START_TEST(refused) {
    check_shape(&shapes_refused[_i]);
}
END_TEST

START_TEST(left_open) {
    check_shape(&shapes_open[_i]);
}
END_TEST

/* ---- As an input of its own ------------------------------------------------------------------- */

static void check_whole(const struct json_shape *shape) {
    struct text input = {0};
    const ctrail_event *event;
    json_shape_add(shape, &input);
    text_add(&input, NULL, 0);
    ctrail_rc rc = ctrail_reader_parse(reader, input.bytes, input.size, &event);
    ck_assert_msg(rc == CTRAIL_END || rc == CTRAIL_SKIPPED || rc < 0, "%s: %s alone", shape->name, ctrail_rc_name(rc));
    if (rc == CTRAIL_SKIPPED)
        rc = ctrail_reader_error(reader)->code;
    ck_assert_msg(!shape->whole || rc == shape->whole, "%s: %s alone", shape->name, ctrail_rc_name(rc));
    text_free(&input);
}

/* ---- In every chunking, by both parsers ------------------------------------------------------- */

enum { CHUNK_MAX = 64, SPLITS_ALL = 4096, SPLITS_SAMPLE = 32 };

static ctrail_reader *yajl_reader; /* leaves all to yajl */
static size_t ways_tried;

static void set_up_both(void) {
    const ctrail_options options = {.size = sizeof options, .flags = CTRAIL_OPTION_YAJL_ONLY};
    set_up_reader();
    ck_assert_int_eq(ctrail_reader_new(&yajl_reader, &options), CTRAIL_OK);
}

static void tear_down_both(void) {
    ctrail_reader_free(yajl_reader);
    tear_down_reader();
}

static void check_way(ctrail_reader *one, struct way way, const struct text *file, const struct text *expected) {
    static struct text log;
    char name[64];
    text_clear(&log);
    transcript_write(one, &way, file->bytes, file->size, &log);
    check_transcript(expected, &log, way_name(&way, name, sizeof name));
    ways_tried++;
}

static void check_chunkings(ctrail_reader *one, const struct text *file, const struct text *expected) {
    size_t step = file->size <= SPLITS_ALL ? 1 : file->size / SPLITS_SAMPLE;
    check_way(one, (struct way){.kind = WAY_FEED}, file, expected);
    for (size_t n = 1; n <= CHUNK_MAX; n = step > 1 ? n * 4 - 1 : n + 1)
        check_way(one, (struct way){.kind = WAY_CHUNKS, .n = n}, file, expected);
    for (size_t n = 0; n <= file->size; n += step)
        check_way(one, (struct way){.kind = WAY_SPLIT, .n = n}, file, expected);
}

static void check_everywhere(const struct text *file) {
    struct text expected = {0};
    transcript_write(reader, &(struct way){.kind = WAY_PARSE}, file->bytes, file->size, &expected);
    check_way(reader, (struct way){.kind = WAY_COPIES}, file, &expected);
    check_way(yajl_reader, (struct way){.kind = WAY_PARSE}, file, &expected);
    check_chunkings(reader, file, &expected);
    check_chunkings(yajl_reader, file, &expected);
    text_free(&expected);
}

static void check_ways(const struct json_shape *shape) {
    struct text file = {0};
    for (int i = 0; i < SHAPE_CONTAINERS; i++) {
        write_file(form_of(i), shape, &file);
        check_everywhere(&file);
    }
    text_clear(&file);
    json_shape_add(shape, &file);
    check_everywhere(&file);
    text_free(&file);
}

/* ---- White space ------------------------------------------------------------------------------- */

static const char *const tokens[] = {"{",     "\"eventName\"",
                                     ":",     "\"shape\"",
                                     ",",     "\"requestParameters\"",
                                     ":",     "{",
                                     "\"a\"", ":",
                                     "[",     "1",
                                     ",",     "true",
                                     ",",     "\"\"",
                                     ",",     "[",
                                     "]",     "]",
                                     "}",     "}"};
enum { TOKENS = sizeof tokens / sizeof *tokens };

/* A record with a byte behind one of its tokens. */
static void write_spaced(int gap, char byte, struct text *file) {
    text_clear(file);
    text_print(file, "%s\n", before);
    for (int i = 0; i < TOKENS; i++) {
        text_add(file, tokens[i], strlen(tokens[i]));
        if (i == gap)
            text_add(file, &byte, 1);
    }
    text_print(file, "\n%s\n", after);
}

static void check_spaced(ctrail_reader *one, int gap, int byte, const struct text *file) {
    const ctrail_event *event;
    struct text names = {0};
    bool space = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
    ctrail_rc rc = ctrail_reader_parse(one, file->bytes, file->size, &event);
    for (; rc == CTRAIL_OK || rc == CTRAIL_SKIPPED; rc = ctrail_reader_next(one, &event))
        text_print(&names, "%s", rc == CTRAIL_SKIPPED ? "skipped " : event->event_name.ptr);
    ck_assert_msg(strcmp(names.bytes, space ? "beforeshapeafter" : "beforeskipped after") == 0,
                  "byte %02X behind token %d: %s", (unsigned)byte, gap, names.bytes);
    text_free(&names);
}

/* Of control characters, and of bytes above 7E, four are white space. */
START_TEST(white_space) {
    struct text file = {0};
    for (int byte = 0; byte < 256; byte = byte == ' ' ? 0x7F : byte + 1)
        for (int gap = 0; gap < TOKENS - 1; gap++) {
            write_spaced(gap, (char)byte, &file);
            check_spaced(reader, gap, byte, &file);
            check_spaced(yajl_reader, gap, byte, &file);
        }
    text_free(&file);
}
END_TEST

/* ---- The program ------------------------------------------------------------------------------ */

static const struct table {
    const char *name;
    const struct json_shape *shapes;
    int count;
    const TTest *const *test;
} tables[] = {
    {"accepted", shapes_accepted, SHAPES_ACCEPTED, &accepted},
    {"refused", shapes_refused, SHAPES_REFUSED, &refused},
    {"left open", shapes_open, SHAPES_OPEN, &left_open},
};

START_TEST(alone) {
    for (int i = 0; i < tables[_i].count; i++)
        check_whole(&tables[_i].shapes[i]);
}
END_TEST

START_TEST(every_way) {
    for (int i = 0; i < tables[_i].count; i++)
        check_ways(&tables[_i].shapes[i]);
    printf("# %s: %zu readings\n", tables[_i].name, ways_tried);
}
END_TEST

/* The same test once for each shape, under the shape's name. */
static void add_shapes(Suite *suite, const struct table *table, TTest *named) {
    TCase *each = reading_case(suite, table->name);
    for (int i = 0; i < table->count; i++) {
        named[i] = **table->test;
        named[i].name = table->shapes[i].name;
        tcase_add_loop_test(each, &named[i], i, i + 1);
    }
}

int main(void) {
    static TTest named[SHAPES_ACCEPTED + SHAPES_REFUSED + SHAPES_OPEN];
    TTest *next = named;
    Suite *suite = suite_create("conformance");
    for (int i = 0; i < COUNT(tables); next += tables[i++].count)
        add_shapes(suite, &tables[i], next);
    TCase *whole = reading_case(suite, "alone"), *ways = tcase_create("every way");
    tcase_add_loop_test(whole, alone, 0, COUNT(tables));
    tcase_add_checked_fixture(ways, set_up_both, tear_down_both);
    tcase_set_timeout(ways, 600);
    tcase_set_tags(ways, LONG_CASES);
    tcase_add_test(ways, white_space);
    tcase_add_loop_test(ways, every_way, 0, COUNT(tables));
    suite_add_tcase(suite, ways);
    return run_suite(suite);
}
