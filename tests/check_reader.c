/* The reader: every call in every state, callbacks, sources and files, limits, errors and their places, memory. */
#define _POSIX_C_SOURCE 200809L

#include "reading.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stddef.h>
#include <unistd.h>

#include <zlib.h>

#include "reader/sized.h"

#define RECORD(name) "{\"eventName\":\"" name "\"}"

/* ---- Calls in their order --------------------------------------------------------------------- */

enum op { STOP, FEED, FINISH, NEXT, RUN, PARSE, OPEN, SOURCE, RESET };

/* A call, what it is given or must find, and what it must answer. */
struct step {
    enum op op;
    const char *text; /* FEED, PARSE, SOURCE: the bytes; OPEN: the path; NEXT with OK: the event's name */
    ctrail_rc rc;
};

enum { STEPS_MAX = 12 };

static const struct order_case {
    const char *name;
    struct step steps[STEPS_MAX];
} orders[] = {
    {"next without an input", {{NEXT, NULL, CTRAIL_ERR_STATE}, {NEXT, NULL, CTRAIL_ERR_STATE}}},
    {"run without an input", {{RUN, NULL, CTRAIL_ERR_STATE}}},
    {"next behind reset", {{RESET, NULL, CTRAIL_OK}, {NEXT, NULL, CTRAIL_ERR_STATE}}},
    {"the state is no lasting error",
     {{NEXT, NULL, CTRAIL_ERR_STATE},
      {FEED, RECORD("a"), CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_MORE}}},
    {"a whole input",
     {{FEED, RECORD("a") RECORD("b"), CTRAIL_OK},
      {FINISH, NULL, CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK},
      {NEXT, "b", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_END},
      {NEXT, NULL, CTRAIL_END},
      {RUN, NULL, CTRAIL_END}}},
    {"an empty input", {{FINISH, NULL, CTRAIL_OK}, {NEXT, NULL, CTRAIL_END}, {NEXT, NULL, CTRAIL_END}}},
    {"an empty piece",
     {{FEED, "", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_MORE},
      {FEED, "", CTRAIL_OK},
      {FINISH, NULL, CTRAIL_OK},
      {NEXT, NULL, CTRAIL_END}}},
    {"a record in pieces",
     {{FEED, "{\"event", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_MORE},
      {NEXT, NULL, CTRAIL_MORE},
      {FEED, "Name\":\"a\"", CTRAIL_OK},
      {RUN, NULL, CTRAIL_MORE},
      {FEED, "}", CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_MORE},
      {FINISH, NULL, CTRAIL_OK},
      {NEXT, NULL, CTRAIL_END}}},
    {"feed at once again",
     {{FEED, RECORD("a"), CTRAIL_OK}, {FEED, RECORD("b"), CTRAIL_ERR_STATE}, {NEXT, "a", CTRAIL_OK}}},
    {"feed before the last bytes are used up",
     {{FEED, RECORD("a") RECORD("b"), CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK},
      {FEED, RECORD("c"), CTRAIL_ERR_STATE},
      {NEXT, "b", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_MORE},
      {FEED, RECORD("c"), CTRAIL_OK},
      {NEXT, "c", CTRAIL_OK}}},
    {"feed behind finish",
     {{FEED, RECORD("a"), CTRAIL_OK},
      {FINISH, NULL, CTRAIL_OK},
      {FEED, RECORD("b"), CTRAIL_ERR_STATE},
      {NEXT, "a", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_END},
      {FEED, RECORD("b"), CTRAIL_ERR_STATE},
      {RESET, NULL, CTRAIL_OK},
      {FEED, RECORD("c"), CTRAIL_OK},
      {NEXT, "c", CTRAIL_OK}}},
    {"finish before the bytes are read",
     {{FEED, RECORD("a") "{", CTRAIL_OK},
      {FINISH, NULL, CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_ERR_TRUNCATED}}},
    {"feed and finish with a source",
     {{SOURCE, RECORD("a"), CTRAIL_OK},
      {FEED, RECORD("b"), CTRAIL_ERR_STATE},
      {FINISH, NULL, CTRAIL_ERR_STATE},
      {NEXT, "a", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_END},
      {FEED, RECORD("b"), CTRAIL_ERR_STATE},
      {FINISH, NULL, CTRAIL_ERR_STATE}}},
    {"a source in the middle of what was fed",
     {{FEED, RECORD("a") "{\"eventName\":", CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK},
      {SOURCE, RECORD("b"), CTRAIL_OK},
      {NEXT, "b", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_END}}},
    {"feed in the middle of a source needs a reset",
     {{SOURCE, RECORD("a") RECORD("b"), CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK},
      {FEED, RECORD("c"), CTRAIL_ERR_STATE},
      {RESET, NULL, CTRAIL_OK},
      {FEED, RECORD("c"), CTRAIL_OK},
      {NEXT, "c", CTRAIL_OK}}},
    {"parse and the records behind the first",
     {{PARSE, "[" RECORD("a") "," RECORD("b") "]", CTRAIL_OK}, {NEXT, "b", CTRAIL_OK}, {NEXT, NULL, CTRAIL_END}}},
    {"parse in the middle of a source",
     {{SOURCE, RECORD("a") RECORD("b"), CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK},
      {PARSE, RECORD("c"), CTRAIL_OK},
      {NEXT, NULL, CTRAIL_END}}},
    {"parse again", {{PARSE, RECORD("a"), CTRAIL_OK}, {PARSE, RECORD("b"), CTRAIL_OK}, {PARSE, "", CTRAIL_END}}},
    {"parse of nothing known", {{PARSE, "{\"a\":1}", CTRAIL_SKIPPED}, {NEXT, NULL, CTRAIL_END}}},
    {"parse of a cut-off record", {{PARSE, "{\"eventName\":", CTRAIL_ERR_TRUNCATED}, {PARSE, RECORD("a"), CTRAIL_OK}}},
    {"feed behind parse",
     {{PARSE, RECORD("a"), CTRAIL_OK}, {FEED, RECORD("b"), CTRAIL_ERR_STATE}, {NEXT, NULL, CTRAIL_END}}},
    {"an error stays",
     {{FEED, "{\"eventName\":1", CTRAIL_OK},
      {FINISH, NULL, CTRAIL_OK},
      {NEXT, NULL, CTRAIL_ERR_TRUNCATED},
      {NEXT, NULL, CTRAIL_ERR_TRUNCATED},
      {RUN, NULL, CTRAIL_ERR_TRUNCATED},
      {NEXT, NULL, CTRAIL_ERR_TRUNCATED}}},
    {"an error ends with reset",
     {{PARSE, "{\"eventName\":1", CTRAIL_ERR_TRUNCATED},
      {RESET, NULL, CTRAIL_OK},
      {NEXT, NULL, CTRAIL_ERR_STATE},
      {FEED, RECORD("a"), CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK}}},
    {"an error ends with a source",
     {{PARSE, "{\"eventName\":1", CTRAIL_ERR_TRUNCATED}, {SOURCE, RECORD("a"), CTRAIL_OK}, {NEXT, "a", CTRAIL_OK}}},
    {"an error ends with open",
     {{PARSE, "{\"eventName\":1", CTRAIL_ERR_TRUNCATED}, {OPEN, "/dev/null", CTRAIL_OK}, {NEXT, NULL, CTRAIL_END}}},
    {"an error of open stays",
     {{OPEN, "/nowhere/at/all", CTRAIL_ERR_IO},
      {NEXT, NULL, CTRAIL_ERR_IO},
      {RUN, NULL, CTRAIL_ERR_IO},
      {FEED, RECORD("a"), CTRAIL_ERR_IO},
      {FINISH, NULL, CTRAIL_ERR_IO},
      {NEXT, NULL, CTRAIL_ERR_IO},
      {SOURCE, RECORD("a"), CTRAIL_OK},
      {NEXT, "a", CTRAIL_OK}}},
    {"open in the middle of what was fed",
     {{FEED, RECORD("a"), CTRAIL_OK}, {OPEN, "/dev/null", CTRAIL_OK}, {NEXT, NULL, CTRAIL_END}}},
    {"skipped is no error",
     {{FEED, "[{\"a\":1}," RECORD("a") "]", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_SKIPPED},
      {NEXT, "a", CTRAIL_OK},
      {NEXT, NULL, CTRAIL_MORE}}},
    {"run reads all",
     {{FEED, "[1," RECORD("a") "]", CTRAIL_OK},
      {RUN, NULL, CTRAIL_MORE},
      {FINISH, NULL, CTRAIL_OK},
      {RUN, NULL, CTRAIL_END}}},
    {"reset twice",
     {{RESET, NULL, CTRAIL_OK}, {RESET, NULL, CTRAIL_OK}, {FINISH, NULL, CTRAIL_OK}, {NEXT, NULL, CTRAIL_END}}},
};

/* A source that gives a text, so many bytes at a time. */
struct text_source {
    const char *text;
    size_t left, piece;
};

static int64_t read_text(void *user, void *buffer, size_t size) {
    struct text_source *source = user;
    size_t give = source->left < source->piece ? source->left : source->piece;
    if (give > size)
        give = size;
    memcpy(buffer, source->text, give);
    source->text += give;
    source->left -= give;
    return (int64_t)give;
}

/* Does what a step says; *event is set by NEXT and PARSE. */
static ctrail_rc do_step(const struct step *step, struct text_source *source, const ctrail_event **event) {
    static const ctrail_handlers handlers = {.size = sizeof handlers};
    size_t size = step->text ? strlen(step->text) : 0;
    switch (step->op) {
    case FEED:
        return ctrail_reader_feed(reader, step->text, size);
    case FINISH:
        return ctrail_reader_finish(reader);
    case NEXT:
        return ctrail_reader_next(reader, event);
    case RUN:
        return ctrail_reader_run(reader, &handlers, NULL);
    case PARSE:
        return ctrail_reader_parse(reader, step->text, size, event);
    case OPEN:
        return ctrail_reader_open(reader, step->text);
    case SOURCE:
        *source = (struct text_source){step->text, size, 7};
        return ctrail_reader_source(reader, read_text, source);
    default:
        return ctrail_reader_reset(reader);
    }
}

START_TEST(answers_in_each_state) {
    const struct order_case *c = &orders[_i];
    struct text_source source;
    for (int i = 0; i < STEPS_MAX && c->steps[i].op != STOP; i++) {
        const struct step *step = &c->steps[i];
        const ctrail_event *event = (const ctrail_event *)(const void *)"";
        ctrail_rc rc = do_step(step, &source, &event);
        bool gives = step->op == NEXT || step->op == PARSE;
        ck_assert_msg(rc == step->rc, "%s: step %d answers %s", c->name, i + 1, ctrail_rc_name(rc));
        ck_assert_msg(!gives || !event == (rc != CTRAIL_OK), "%s: step %d, the event", c->name, i + 1);
        if (step->op == NEXT && rc == CTRAIL_OK)
            expect_text(c->name, "eventName", event->event_name, step->text);
        const ctrail_error *error = ctrail_reader_error(reader);
        ck_assert_msg(error && error->message, "%s: step %d, the error", c->name, i + 1);
        if (rc < 0 && rc != CTRAIL_ERR_STATE)
            ck_assert_msg(error->code == rc, "%s: step %d, the error's code", c->name, i + 1);
    }
}
END_TEST

START_TEST(nothing) {
    const ctrail_event *event = (const ctrail_event *)(const void *)"";
    const ctrail_handlers handlers = {.size = sizeof handlers};
    ck_assert_int_eq(ctrail_reader_new(NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_reset(NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_open(NULL, "-"), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_open(reader, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_source(NULL, read_text, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_source(reader, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_feed(NULL, "", 0), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_feed(reader, NULL, 1), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_finish(NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_next(NULL, &event), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(event);
    ck_assert_int_eq(ctrail_reader_next(reader, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_run(NULL, &handlers, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_run(reader, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_parse(NULL, "", 0, &event), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_parse(reader, NULL, 1, &event), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_parse(reader, "", 0, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(ctrail_reader_error(NULL));
    ck_assert_int_eq(ctrail_reader_container(NULL), CTRAIL_CONTAINER_UNKNOWN);
    ck_assert_uint_eq(ctrail_reader_position(NULL), 0);
    ctrail_reader_free(NULL);
    ck_assert_int_eq(ctrail_reader_feed(reader, NULL, 0), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_MORE);
    ck_assert_ptr_null(event);
}
END_TEST

/* A wrong argument leaves the input as it was. */
START_TEST(bears_wrong_arguments_in_between) {
    const ctrail_event *event = event_of(BYTES("[" RECORD("a") "," RECORD("b") "]"));
    ck_assert_int_eq(ctrail_reader_next(reader, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_open(reader, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_source(reader, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_parse(reader, NULL, 1, &event), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(event);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    expect_text("the record behind", "eventName", event->event_name, "b");
}
END_TEST

/* ---- Codes and names -------------------------------------------------------------------------- */

START_TEST(names_codes) {
    for (ctrail_rc rc = CTRAIL_ERR_TEXT_NESTED; rc <= CTRAIL_NONE; rc++) {
        ck_assert_msg(strncmp(ctrail_rc_name(rc), rc < 0 ? "CTRAIL_ERR_" : "CTRAIL_", rc < 0 ? 11 : 7) == 0, "%d",
                      (int)rc);
        ck_assert_msg(*ctrail_rc_message(rc), "%d has no message", (int)rc);
        for (ctrail_rc other = CTRAIL_ERR_TEXT_NESTED; other < rc; other++)
            ck_assert_str_ne(ctrail_rc_name(rc), ctrail_rc_name(other));
    }
    ck_assert_str_eq(ctrail_rc_name(CTRAIL_ERR_GZIP), "CTRAIL_ERR_GZIP");
    static const ctrail_rc unknown[] = {CTRAIL_ERR_TEXT_NESTED - 1, CTRAIL_NONE + 1, INT32_MIN, INT32_MAX};
    for (int i = 0; i < COUNT(unknown); i++)
        ck_assert(ctrail_rc_name(unknown[i]) && *ctrail_rc_message(unknown[i]));
    ck_assert_str_eq(ctrail_version(), CTRAIL_VERSION);
}
END_TEST

START_TEST(names_containers) {
    static const char *const names[] = {
        "unknown",      "log file",        "record",          "array",  "EventBridge",        "digest",
        "LookupEvents", "CloudWatch Logs", "CloudTrail Lake", "notice", "validation message", "empty",
        "wrapped",
    };
    for (ctrail_container container = 0; container < COUNT(names); container++)
        ck_assert_str_eq(ctrail_container_name(container), names[container]);
    const ctrail_container unknown[] = {COUNT(names), -1, INT32_MAX, INT32_MIN};
    for (int i = 0; i < COUNT(unknown); i++)
        ck_assert_str_eq(ctrail_container_name(unknown[i]), "unknown");
}
END_TEST

/* ---- Run -------------------------------------------------------------------------------------- */

/* What callbacks saw: names and codes, "a b -12 c"; and when they stop. */
struct seen {
    struct text log;
    int stop_at; /* the callback's number from 1; 0: never */
    int calls;
};

static int32_t see_event(void *user, const ctrail_event *event) {
    struct seen *seen = user;
    text_print(&seen->log, "%s ", event->event_name.ptr);
    return ++seen->calls == seen->stop_at ? 7 : 0;
}

static int32_t see_skipped(void *user, const ctrail_error *error) {
    struct seen *seen = user;
    text_print(&seen->log, "%d ", (int)error->code);
    return ++seen->calls == seen->stop_at ? -1 : 0;
}

static const ctrail_handlers see_all = {sizeof see_all, see_event, see_skipped};

static const char five[] = "[" RECORD("a") ",1," RECORD("b") ",{\"eventName\":[}," RECORD("c") "]";

START_TEST(runs) {
    struct seen seen = {.calls = 0};
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(five)), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &see_all, &seen), CTRAIL_MORE);
    ck_assert_str_eq(seen.log.bytes, "a -14 b -12 c ");
    ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &see_all, &seen), CTRAIL_END);
    ck_assert_int_eq(seen.calls, 5);
    text_free(&seen.log);
}
END_TEST

START_TEST(runs_on_from_where_it_stopped) {
    for (int stop_at = 1; stop_at <= 5; stop_at++) {
        struct seen seen = {.stop_at = stop_at};
        ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(five)), CTRAIL_OK);
        ck_assert_int_eq(ctrail_reader_run(reader, &see_all, &seen), CTRAIL_STOPPED);
        ck_assert_int_eq(seen.calls, stop_at);
        ck_assert_int_eq(ctrail_reader_run(reader, &see_all, &seen), CTRAIL_MORE);
        ck_assert_str_eq(seen.log.bytes, "a -14 b -12 c ");
        text_free(&seen.log);
        ctrail_reader_reset(reader);
    }
}
END_TEST

START_TEST(mixes_run_and_next) {
    struct seen seen = {.stop_at = 1};
    const ctrail_event *event;
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(five)), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &see_all, &seen), CTRAIL_STOPPED);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_SKIPPED);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    expect_text("behind run", "eventName", event->event_name, "b");
    ck_assert_int_eq(ctrail_reader_run(reader, &see_all, &seen), CTRAIL_MORE);
    ck_assert_str_eq(seen.log.bytes, "a -12 c ");
    text_free(&seen.log);
}
END_TEST

START_TEST(takes_handlers_of_no_other_size) {
    static const struct {
        size_t size;
        ctrail_rc rc;
        const char *log;
    } sizes[] = {
        {0, CTRAIL_ERR_ARGUMENT, ""},
        {sizeof(size_t) - 1, CTRAIL_ERR_ARGUMENT, ""},
        {sizeof(size_t), CTRAIL_ERR_ARGUMENT, ""},
        {offsetof(ctrail_handlers, on_event) + sizeof(void *) / 2, CTRAIL_ERR_ARGUMENT, ""},
        {offsetof(ctrail_handlers, on_skipped), CTRAIL_ERR_ARGUMENT, ""},
        {sizeof(ctrail_handlers) - 1, CTRAIL_ERR_ARGUMENT, ""},
        {sizeof(ctrail_handlers), CTRAIL_MORE, "a -14 b -12 c "},
    };
    for (int i = 0; i < COUNT(sizes); i++) {
        struct seen seen = {.calls = 0};
        ctrail_handlers *handlers = malloc(sizes[i].size + sizeof(size_t)); /* no more than it says, but for size */
        ck_assert_ptr_nonnull(handlers);
        memcpy(handlers, &see_all, sizes[i].size > sizeof(size_t) ? sizes[i].size : sizeof(size_t));
        handlers->size = sizes[i].size;
        text_print(&seen.log, "%s", "");
        ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(five)), CTRAIL_OK);
        ctrail_rc rc = ctrail_reader_run(reader, handlers, &seen);
        ck_assert_msg(rc == sizes[i].rc, "size %zu: %s", sizes[i].size, ctrail_rc_name(rc));
        ck_assert_str_eq(seen.log.bytes, sizes[i].log);
        text_free(&seen.log);
        free(handlers);
        ctrail_reader_reset(reader);
    }
}
END_TEST

/* Handlers as a newer header may have them: what is behind ours must be 0. */
START_TEST(takes_larger_handlers) {
    struct {
        ctrail_handlers handlers;
        unsigned char tail[24];
    } newer = {.handlers = see_all};
    struct seen seen = {.calls = 0};
    newer.handlers.size = sizeof newer;
    newer.tail[23] = 1;
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(five)), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &newer.handlers, &seen), CTRAIL_ERR_ARGUMENT);
    newer.tail[23] = 0;
    ck_assert_int_eq(ctrail_reader_run(reader, &newer.handlers, &seen), CTRAIL_MORE);
    ck_assert_str_eq(seen.log.bytes, "a -14 b -12 c ");
    text_free(&seen.log);
}
END_TEST

START_TEST(runs_with_either_handler) {
    struct seen seen = {.calls = 0};
    const ctrail_handlers events = {.size = sizeof events, .on_event = see_event};
    const ctrail_handlers skipped = {.size = sizeof skipped, .on_skipped = see_skipped};
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(five)), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &events, &seen), CTRAIL_MORE);
    ctrail_reader_reset(reader);
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(five)), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &skipped, &seen), CTRAIL_MORE);
    ck_assert_str_eq(seen.log.bytes, "a b c -14 -12 ");
    text_free(&seen.log);
}
END_TEST

/* ---- From inside callbacks -------------------------------------------------------------------- */

/* A test's own reading that goes on inside callbacks. */
struct inside {
    struct seen seen;
    struct text_source source;
    int asked; /* how often everything was tried */
};

/* Everything that ends an event's life is refused, and changes nothing. */
static void try_everything(struct inside *inside) {
    const ctrail_event *event = (const ctrail_event *)(const void *)"";
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_ERR_STATE);
    ck_assert_ptr_null(event);
    ck_assert_int_eq(ctrail_reader_run(reader, &see_all, &inside->seen), CTRAIL_ERR_STATE);
    event = (const ctrail_event *)(const void *)"";
    ck_assert_int_eq(ctrail_reader_parse(reader, BYTES(RECORD("x")), &event), CTRAIL_ERR_STATE);
    ck_assert_ptr_null(event);
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(RECORD("x"))), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_open(reader, "/dev/null"), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_source(reader, read_text, NULL), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_ERR_STATE);
    ck_assert_ptr_nonnull(ctrail_reader_error(reader));
    ctrail_reader_container(reader);
    ctrail_reader_position(reader);
    inside->asked++;
}

/* Whatever takes an event may be called. */
static void use_event(const ctrail_event *event) {
    const char *path = "eventName";
    ctrail_str name;
    ctrail_event *copy;
    free(json_of(event, CTRAIL_JSON_RAW));
    ck_assert_int_eq(ctrail_event_dup(event, NULL, &copy), CTRAIL_OK);
    ctrail_event_free(copy);
    ck_assert_int_eq(ctrail_event_fields(event, &path, 1, &name), CTRAIL_OK);
    expect_text("fields", "eventName", name, event->event_name.ptr);
    ck_assert_ptr_nonnull(ctrail_value_find(ctrail_event_record(event), path));
}

static int32_t intrude_event(void *user, const ctrail_event *event) {
    struct inside *inside = user;
    try_everything(inside);
    use_event(event);
    return see_event(&inside->seen, event);
}

static int32_t intrude_skipped(void *user, const ctrail_error *error) {
    struct inside *inside = user;
    ctrail_error before = *error;
    try_everything(inside);
    ck_assert_ptr_eq(ctrail_reader_error(reader), error);
    ck_assert_mem_eq(error, &before, sizeof before);
    return see_skipped(&inside->seen, error);
}

static int64_t intrude_read(void *user, void *buffer, size_t size) {
    struct inside *inside = user;
    try_everything(inside);
    return read_text(&inside->source, buffer, size);
}

static const ctrail_handlers intrude_all = {sizeof intrude_all, intrude_event, intrude_skipped};

START_TEST(refuses_calls_inside_callbacks) {
    struct inside inside = {.source = {five, sizeof five - 1, 3}};
    ck_assert_int_eq(ctrail_reader_source(reader, intrude_read, &inside), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &intrude_all, &inside), CTRAIL_END);
    ck_assert_str_eq(inside.seen.log.bytes, "a -14 b -12 c ");
    ck_assert_int_eq(inside.asked, 5 + (sizeof five + 1) / 3 + 1);
    text_free(&inside.seen.log);
}
END_TEST

START_TEST(refuses_calls_inside_the_read_callback_of_next) {
    struct inside inside = {.source = {five, sizeof five - 1, 5}};
    const ctrail_event *event;
    ck_assert_int_eq(ctrail_reader_source(reader, intrude_read, &inside), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    expect_text("the first", "eventName", event->event_name, "a");
    ck_assert_int_gt(inside.asked, 0);
}
END_TEST

/* Another reader is none of its business. */
static int32_t read_with_another(void *user, const ctrail_event *event) {
    ctrail_reader *another;
    const ctrail_event *inner;
    ck_assert_int_eq(ctrail_reader_new(&another, NULL), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_parse(another, event->raw.ptr, event->raw.len, &inner), CTRAIL_OK);
    expect_text("the inner event", "eventName", inner->event_name, event->event_name.ptr);
    ctrail_reader_free(another);
    return see_event(user, event);
}

START_TEST(reads_with_another_reader_inside_a_callback) {
    struct seen seen = {.calls = 0};
    const ctrail_handlers handlers = {.size = sizeof handlers, .on_event = read_with_another};
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(five)), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &handlers, &seen), CTRAIL_MORE);
    ck_assert_str_eq(seen.log.bytes, "a b c ");
    text_free(&seen.log);
}
END_TEST

/* ---- Counted memory --------------------------------------------------------------------------- */

/* An allocator that knows how much is held. It outlives a test that fails, as the test's reader does. */
static struct counted { size_t held, peak, blocks; } counted;

union counted_block {
    size_t size;
    max_align_t align;
};

static void *counted_allocate(void *user, size_t size) {
    union counted_block *block = malloc(sizeof *block + size);
    ck_assert_ptr_eq(user, &counted);
    if (!block)
        return NULL;
    block->size = size;
    counted.blocks++;
    counted.held += size;
    if (counted.held > counted.peak)
        counted.peak = counted.held;
    return block + 1;
}

static void counted_release(void *user, void *memory) {
    union counted_block *block = (union counted_block *)memory - 1;
    ck_assert_ptr_eq(user, &counted);
    ck_assert_ptr_nonnull(memory);
    counted.held -= block->size;
    counted.blocks--;
    free(block);
}

static void *counted_reallocate(void *user, void *memory, size_t size) {
    union counted_block *block = (union counted_block *)memory - 1;
    void *moved = counted_allocate(user, size);
    if (!moved)
        return NULL;
    memcpy(moved, memory, block->size < size ? block->size : size);
    counted_release(user, memory);
    return moved;
}

static const ctrail_allocator counting = {counted_allocate, counted_reallocate, counted_release, &counted};

/* Makes a reader with those options and counted memory, from 0 on. */
static void make_counted_reader(ctrail_options options) {
    tear_down_reader();
    counted = (struct counted){0, 0, 0};
    options.size = sizeof options;
    options.allocator = &counting;
    make_reader(&options);
}

/* ---- Free from inside ------------------------------------------------------------------------- */

static int32_t free_in_event(void *user, const ctrail_event *event) {
    ctrail_reader_free(reader);
    reader = NULL;
    expect_text("freed, but still there", "eventName", event->event_name, "a");
    *(int *)user += 1;
    return 0;
}

static int32_t free_in_skipped(void *user, const ctrail_error *error) {
    ctrail_reader_free(reader);
    reader = NULL;
    ck_assert_int_eq(error->code, CTRAIL_ERR_NOT_RECORD);
    *(int *)user += 1;
    return 0;
}

struct free_source {
    struct text_source source;
    int left; /* calls until the reader is freed */
};

static int64_t free_in_read(void *user, void *buffer, size_t size) {
    struct free_source *source = user;
    if (!source->left--) {
        ctrail_reader_free(reader);
        reader = NULL;
    }
    return read_text(&source->source, buffer, size);
}

static const struct free_case {
    const char *name;
    ctrail_handlers handlers;
} frees[] = {
    {"on_event", {sizeof(ctrail_handlers), free_in_event, NULL}},
    {"on_skipped", {sizeof(ctrail_handlers), NULL, free_in_skipped}},
    {"the first of both", {sizeof(ctrail_handlers), free_in_event, free_in_skipped}},
};

START_TEST(may_be_freed_inside_a_handler) {
    const struct free_case *c = &frees[_i];
    ctrail_options options = {.size = sizeof options};
    int calls = 0;
    make_counted_reader(options);
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(five)), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_run(reader, &c->handlers, &calls), CTRAIL_STOPPED);
    ck_assert_msg(calls == 1, "%s: %d calls", c->name, calls);
    ck_assert_msg(!reader && !counted.blocks, "%s: %zu blocks are left", c->name, counted.blocks);
}
END_TEST

static ctrail_event *written;

static int32_t free_in_write(void *user, const char *bytes, size_t size) {
    (void)bytes;
    *(size_t *)user += size;
    if (written)
        ctrail_event_free(written);
    else
        ctrail_reader_free(reader);
    written = NULL;
    reader = NULL;
    return 1;
}

/* The event stays until it is written. */
START_TEST(may_be_freed_inside_the_write_callback) {
    ctrail_options options = {.size = sizeof options};
    const ctrail_event *event;
    size_t size = 0;
    make_counted_reader(options);
    ck_assert_int_eq(ctrail_reader_parse(reader, BYTES(five), &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_dup(event, NULL, &written), CTRAIL_OK);
    ctrail_reader *kept = reader;
    ck_assert_int_eq(ctrail_event_to_json(written, 0, free_in_write, &size), CTRAIL_STOPPED);
    reader = kept;
    ck_assert_int_eq(ctrail_event_to_json(event, 0, free_in_write, &size), CTRAIL_STOPPED);
    ck_assert_msg(size && !reader && !counted.blocks, "%zu blocks are left", counted.blocks);
}
END_TEST

/* Two records just below the limit, with an escape: what the first one took does not refuse the second. */
START_TEST(reads_large_records_one_after_the_other) {
    enum { LARGE = (4 << 20) - 64 };
    char *text = malloc(LARGE + 1);
    const ctrail_event *event;
    ctrail_options options = {.size = sizeof options};
    memset(text, 'a', LARGE);
    memcpy(text, "{\"eventName\":\"\\n", 16);
    memcpy(text + LARGE - 2, "\"}", 3);
    make_counted_reader(options);
    for (int i = 0; i < 3; i++)
        ck_assert_int_eq(ctrail_reader_parse(reader, text, LARGE, &event), CTRAIL_OK);
    free(text);
}
END_TEST

START_TEST(may_be_freed_inside_the_read_callback) {
    for (int left = 0; left < 30; left++)
        for (int running = 0; running < 2; running++) {
            ctrail_options options = {.size = sizeof options};
            struct free_source source = {{five, sizeof five - 1, 4}, left};
            struct seen seen = {.calls = 0};
            const ctrail_event *event = NULL;
            make_counted_reader(options);
            ck_assert_int_eq(ctrail_reader_source(reader, free_in_read, &source), CTRAIL_OK);
            ctrail_rc rc = CTRAIL_OK;
            for (int i = 0; reader && i < 6; i++)
                rc = running ? ctrail_reader_run(reader, &see_all, &seen) : ctrail_reader_next(reader, &event);
            if (!reader)
                ck_assert_msg(rc == CTRAIL_STOPPED && !counted.blocks && !event, "after %d calls", left);
            tear_down_reader();
            ck_assert_uint_eq(counted.blocks, 0);
            text_free(&seen.log);
        }
}
END_TEST

/* ---- Sources ---------------------------------------------------------------------------------- */

/* A source that answers by a script, a row a call; behind the last row, 0. */
struct answer {
    const char *text; /* given, when not NULL */
    int64_t answer;   /* else answered */
};

struct script {
    const struct answer *answers;
    size_t count, calls;
};

static int64_t read_script(void *user, void *buffer, size_t size) {
    struct script *script = user;
    if (script->calls++ >= script->count)
        return 0;
    const struct answer *answer = &script->answers[script->calls - 1];
    if (!answer->text)
        return answer->answer == INT64_MAX ? (int64_t)size + 1 : answer->answer;
    ck_assert_uint_le(strlen(answer->text), size);
    memcpy(buffer, answer->text, strlen(answer->text));
    return (int64_t)strlen(answer->text);
}

enum { ANSWERS_MAX = 6 };

static const struct source_case {
    const char *name;
    struct answer answers[ANSWERS_MAX];
    const char *log; /* names of events, and codes; the last one ends it */
} sources[] = {
    {"nothing", {{NULL, 0}}, "1 "},
    {"one answer", {{RECORD("a") RECORD("b"), 0}}, "a b 1 "},
    {"short reads", {{"{\"ev", 0}, {"entName\":\"", 0}, {"a\"", 0}, {"}", 0}}, "a 1 "},
    {"would block at first", {{NULL, CTRAIL_READ_WOULD_BLOCK}, {RECORD("a"), 0}}, "2 a 1 "},
    {"would block inside",
     {{"{\"ev", 0}, {NULL, CTRAIL_READ_WOULD_BLOCK}, {"entName\":\"a\"}", 0}, {NULL, CTRAIL_READ_WOULD_BLOCK}},
     "2 a 2 1 "},
    {"would block twice",
     {{NULL, CTRAIL_READ_WOULD_BLOCK}, {NULL, CTRAIL_READ_WOULD_BLOCK}, {RECORD("a"), 0}},
     "2 2 a 1 "},
    {"error at first", {{NULL, CTRAIL_READ_ERROR}}, "-4 "},
    {"error behind a record", {{RECORD("a"), 0}, {NULL, CTRAIL_READ_ERROR}, {RECORD("b"), 0}}, "a -4 "},
    {"error inside a record", {{RECORD("a") "{\"eventName\"", 0}, {NULL, CTRAIL_READ_ERROR}}, "a -4 "},
    {"another negative answer", {{RECORD("a"), 0}, {NULL, -3}}, "a -4 "},
    {"the most negative answer", {{RECORD("a"), 0}, {NULL, INT64_MIN}}, "a -4 "},
    {"one byte more than asked for", {{RECORD("a"), 0}, {NULL, INT64_MAX}}, "a -4 "},
    {"far more than asked for", {{NULL, INT64_MAX - 1}}, "-4 "},
    {"an end inside a record", {{"{\"eventName\":", 0}}, "-7 "},
    {"an end that would not be one", {{"[" RECORD("a"), 0}, {NULL, 0}, {"]", 0}}, "a -7 "},
};

START_TEST(reads_through_a_callback) {
    const struct source_case *c = &sources[_i];
    struct script script = {c->answers, 0, 0};
    struct text log = {NULL, 0, 0};
    const ctrail_event *event;
    ctrail_rc rc;
    while (script.count < ANSWERS_MAX && (c->answers[script.count].text || c->answers[script.count].answer))
        script.count++;
    if (script.count < ANSWERS_MAX && c->answers[script.count + 1].text)
        script.count += 2; /* an end in the middle */
    ck_assert_int_eq(ctrail_reader_source(reader, read_script, &script), CTRAIL_OK);
    ck_assert_uint_eq(script.calls, 0);
    do {
        rc = ctrail_reader_next(reader, &event);
        if (rc == CTRAIL_OK)
            text_print(&log, "%s ", event->event_name.ptr);
        else
            text_print(&log, "%d ", (int)rc);
    } while (rc >= 0 && rc != CTRAIL_END && log.size < 100);
    ck_assert_msg(strcmp(log.bytes, c->log) == 0, "%s: %s, not %s", c->name, log.bytes, c->log);
    size_t calls = script.calls;
    ck_assert_msg(ctrail_reader_next(reader, &event) == rc, "%s: not the same again", c->name);
    ck_assert_msg(script.calls == calls, "%s: asked behind the end", c->name);
    text_free(&log);
}
END_TEST

START_TEST(tells_no_errno_of_a_callback) {
    const struct answer answer = {NULL, CTRAIL_READ_ERROR};
    struct script script = {&answer, 1, 0};
    const ctrail_event *event;
    ck_assert_int_eq(ctrail_reader_open(reader, "/nowhere/at/all"), CTRAIL_ERR_IO);
    ck_assert_int_eq(ctrail_reader_source(reader, read_script, &script), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_error(reader)->code, CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_ERR_IO);
    ck_assert_int_eq(ctrail_reader_error(reader)->system_error, 0);
    ck_assert_ptr_null(ctrail_reader_error(reader)->path);
}
END_TEST

/* ---- Files ------------------------------------------------------------------------------------ */

/* A file with those bytes; its name is to be given to remove_file. */
static char *make_file(const void *bytes, size_t size) {
    char *path = strdup("/tmp/check_reader.XXXXXX");
    int descriptor = mkstemp(path);
    ck_assert_int_ge(descriptor, 0);
    ck_assert_int_eq(write(descriptor, bytes, size), (int64_t)size);
    close(descriptor);
    return path;
}

static void remove_file(char *path) {
    unlink(path);
    free(path);
}

/* What next gives up to the end or an error: "a b 1 ". */
static void expect_log(const char *name, const char *expected) {
    struct text log = {NULL, 0, 0};
    const ctrail_event *event;
    ctrail_rc rc;
    do {
        rc = ctrail_reader_next(reader, &event);
        if (rc == CTRAIL_OK)
            text_print(&log, "%s ", event->event_name.ptr);
        else
            text_print(&log, "%d ", (int)rc);
    } while (rc == CTRAIL_OK || rc == CTRAIL_SKIPPED);
    ck_assert_msg(strcmp(log.bytes, expected) == 0, "%s: %s, not %s", name, log.bytes, expected);
    text_free(&log);
}

START_TEST(opens_many_files) {
    char *first = make_file(BYTES("[" RECORD("a") "," RECORD("b") "]"));
    char *second = make_file(BYTES("\xEF\xBB\xBF" RECORD("c") "\n" RECORD("d")));
    char *cut = make_file(BYTES("[" RECORD("e") ",{\"event"));
    char *empty = make_file(BYTES(""));
    const ctrail_event *event;
    for (int i = 0; i < 100; i++) {
        ck_assert_int_eq(ctrail_reader_open(reader, first), CTRAIL_OK);
        expect_log("the first", "a b 1 ");
        ck_assert_int_eq(ctrail_reader_open(reader, empty), CTRAIL_OK);
        expect_log("the empty one", "1 ");
        ck_assert_int_eq(ctrail_reader_open(reader, cut), CTRAIL_OK);
        expect_log("the one cut off", "e -7 ");
        ck_assert_str_eq(ctrail_reader_error(reader)->path, cut);
        ck_assert_int_eq(ctrail_reader_open(reader, second), CTRAIL_OK);
        ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
        ck_assert_uint_eq(event->record, 1);
        ck_assert_uint_eq(event->offset, 3);
    }
    int descriptor = open("/dev/null", O_RDONLY);
    ck_assert_msg(descriptor < 50, "files stay open: the next has the number %d", descriptor);
    close(descriptor);
    remove_file(first);
    remove_file(second);
    remove_file(cut);
    remove_file(empty);
}
END_TEST

static const struct unreadable_case {
    const char *name, *path;
    int error;
} unreadable[] = {
    {"missing", "/nowhere/at/all", ENOENT},
    {"no name", "", ENOENT},
    {"below a file", "/dev/null/x", ENOTDIR},
    {"directory", "/tmp", EISDIR},
};

/* At open, or when it is first read. */
START_TEST(says_why_a_file_cannot_be_read) {
    const struct unreadable_case *c = &unreadable[_i];
    const ctrail_event *event;
    char path[64];
    snprintf(path, sizeof path, "%s", c->path);
    ctrail_rc rc = ctrail_reader_open(reader, path);
    memset(path, '#', sizeof path - 1); /* it is copied */
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_next(reader, &event);
    const ctrail_error *error = ctrail_reader_error(reader);
    ck_assert_msg(rc == CTRAIL_ERR_IO, "%s: %s", c->name, ctrail_rc_name(rc));
    ck_assert_msg(error->code == CTRAIL_ERR_IO && error->record == 0, "%s: the code", c->name);
    ck_assert_msg(error->system_error == c->error, "%s: errno %d", c->name, (int)error->system_error);
    ck_assert_str_eq(error->path, c->path);
    ck_assert(*error->message);
    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_OK);
    error = ctrail_reader_error(reader);
    ck_assert(error->code == CTRAIL_OK && !error->path && !error->system_error && error->message);
}
END_TEST

/* Runs with another file as standard input. */
START_TEST(reads_standard_input) {
    char *path = make_file(BYTES(RECORD("a") RECORD("b") "x"));
    int before = dup(STDIN_FILENO), file = open(path, O_RDONLY);
    ck_assert_int_ge(dup2(file, STDIN_FILENO), 0);
    ctrail_rc rc = ctrail_reader_open(reader, "-");
    ck_assert_int_eq(rc, CTRAIL_OK);
    expect_log("standard input", "a b 4 1 ");
    ck_assert_str_eq(ctrail_reader_error(reader)->path, "-");
    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_OK);
    ck_assert_msg(fcntl(STDIN_FILENO, F_GETFD) >= 0, "standard input is closed");
    dup2(before, STDIN_FILENO);
    close(before);
    close(file);
    remove_file(path);
}
END_TEST

/* A pipe that does not block, as standard input: MORE until there is something. */
START_TEST(waits_for_standard_input) {
    int ends[2], before = dup(STDIN_FILENO);
    const ctrail_event *event;
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_ge(dup2(ends[0], STDIN_FILENO), 0);
    ck_assert_int_eq(fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK), 0);
    ck_assert_int_eq(ctrail_reader_open(reader, "-"), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_MORE);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_MORE);
    ck_assert_int_eq(write(ends[1], RECORD("a") "{", 18), 18);
    expect_log("the first part", "a 2 ");
    ck_assert_int_eq(write(ends[1], &RECORD("b")[1], 16), 16);
    close(ends[1]);
    expect_log("the rest", "b 1 ");
    dup2(before, STDIN_FILENO);
    close(before);
    close(ends[0]);
}
END_TEST

/* A file that got the number of standard input, which was closed, is a file as any other. */
START_TEST(closes_a_file_with_the_number_0) {
    int before = dup(STDIN_FILENO);
    close(STDIN_FILENO);
    ctrail_rc rc = ctrail_reader_open(reader, "/dev/null");
    tear_down_reader();
    bool closed = fcntl(STDIN_FILENO, F_GETFD) < 0;
    dup2(before, STDIN_FILENO);
    close(before);
    ck_assert_int_eq(rc, CTRAIL_OK);
    ck_assert_msg(closed, "it stays open");
}
END_TEST

/* At its end, or when something else is started: each way, one after the other. */
static void leave_file(int way) {
    struct text_source source = {RECORD("b"), strlen(RECORD("b")), 100};
    switch (way) {
    case 0:
        expect_log("to its end", "a 1 ");
        break;
    case 1:
        ctrail_reader_reset(reader);
        break;
    case 2:
        make_reader(NULL);
        break;
    case 3:
        event_of(BYTES(RECORD("b")));
        break;
    case 4:
        ck_assert_int_eq(ctrail_reader_source(reader, read_text, &source), CTRAIL_OK);
        break;
    default:
        ck_assert_int_eq(ctrail_reader_open(reader, "/nowhere/at/all"), CTRAIL_ERR_IO);
    }
}

START_TEST(closes_its_file) {
    char *path = make_file(BYTES(RECORD("a")));
    int before = open("/dev/null", O_RDONLY), after;
    close(before);
    for (int way = 0; way < 6; way++) {
        ck_assert_int_eq(ctrail_reader_open(reader, path), CTRAIL_OK);
        leave_file(way);
        after = open("/dev/null", O_RDONLY);
        ck_assert_msg(after == before, "way %d leaves it open", way);
        close(after);
    }
    remove_file(path);
}
END_TEST

/* ---- Options ---------------------------------------------------------------------------------- */

/* Options as a newer version of the library may know them. */
struct newer_options {
    ctrail_options options;
    unsigned char tail[24];
};

static const struct size_case {
    const char *name;
    size_t size, nonzero; /* a byte of the tail that is not 0 */
    ctrail_rc rc;
} sizes[] = {
    {"no size", 0, SIZE_MAX, CTRAIL_ERR_ARGUMENT},
    {"part of the size", sizeof(size_t) - 1, SIZE_MAX, CTRAIL_ERR_ARGUMENT},
    {"only the size", sizeof(size_t), SIZE_MAX, CTRAIL_ERR_ARGUMENT},
    {"half of a pointer", offsetof(ctrail_options, filter) + sizeof(void *) / 2, SIZE_MAX, CTRAIL_ERR_ARGUMENT},
    {"half of the members", offsetof(ctrail_options, max_memory_bytes), SIZE_MAX, CTRAIL_ERR_ARGUMENT},
    {"all but the last member", offsetof(ctrail_options, flags), SIZE_MAX, CTRAIL_ERR_ARGUMENT},
    {"all but a byte", sizeof(ctrail_options) - 1, SIZE_MAX, CTRAIL_ERR_ARGUMENT},
    {"all members", sizeof(ctrail_options), SIZE_MAX, CTRAIL_OK},
    {"all members, and more that is not ours", sizeof(ctrail_options), 0, CTRAIL_OK},
    {"zeros behind", sizeof(struct newer_options), SIZE_MAX, CTRAIL_OK},
    {"something right behind", sizeof(struct newer_options), 0, CTRAIL_ERR_ARGUMENT},
    {"something at the end", sizeof(struct newer_options), 23, CTRAIL_ERR_ARGUMENT},
};

START_TEST(takes_options_of_other_sizes) {
    const struct size_case *c = &sizes[_i];
    struct newer_options *newer = calloc(1, sizeof *newer);
    ck_assert_ptr_nonnull(newer);
    newer->options.size = c->size;
    if (c->nonzero < sizeof newer->tail)
        newer->tail[c->nonzero] = 1;
    ctrail_reader *made = (ctrail_reader *)(void *)newer;
    ctrail_rc rc = ctrail_reader_new(&made, &newer->options);
    ck_assert_msg(rc == c->rc, "%s: %s", c->name, ctrail_rc_name(rc));
    ck_assert_msg(!made == (rc != CTRAIL_OK), "%s: the reader", c->name);
    ctrail_reader_free(made);
    free(newer);
}
END_TEST

/* A struct that grew by a pointer, and then by an integer that leaves room behind it. */
struct grown {
    size_t size;
    const char *first;
    const char *second;
    uint32_t third;
};

static const struct sized grown_sizes = {sizeof(struct grown),
                                         {SIZE_THROUGH(struct grown, first), SIZE_THROUGH(struct grown, second)}};

START_TEST(takes_structs_of_released_sizes) {
    static const struct {
        size_t size;
        enum sizing sizing;
        bool first, second, third; /* whether they are copied */
    } cases[] = {
        {0, SIZE_UNKNOWN, false, false, false},
        {sizeof(size_t), SIZE_UNKNOWN, false, false, false},
        {offsetof(struct grown, second) - 1, SIZE_UNKNOWN, false, false, false},
        {offsetof(struct grown, second), SIZE_TAKEN, true, false, false},
        {offsetof(struct grown, second) + sizeof(void *) / 2, SIZE_UNKNOWN, false, false, false},
        {offsetof(struct grown, third), SIZE_TAKEN, true, true, false},
        {offsetof(struct grown, third) + sizeof(uint32_t) / 2, SIZE_UNKNOWN, false, false, false},
        {sizeof(struct grown), SIZE_TAKEN, true, true, true},
    };
    for (int i = 0; i < COUNT(cases); i++) {
        struct grown given = {cases[i].size, "1", "2", 3}, copy;
        enum sizing sizing = ctrail_sized_copy(&grown_sizes, &copy, &given);
        ck_assert_msg(sizing == cases[i].sizing, "size %zu: %d", cases[i].size, (int)sizing);
        if (sizing != SIZE_TAKEN)
            continue;
        ck_assert_uint_eq(copy.size, sizeof copy);
        ck_assert(copy.first == (cases[i].first ? given.first : NULL));
        ck_assert(copy.second == (cases[i].second ? given.second : NULL));
        ck_assert(copy.third == (cases[i].third ? 3 : 0));
    }
}
END_TEST

START_TEST(refuses_options_out_of_range) {
    static const struct {
        const char *name;
        ctrail_options options;
        ctrail_rc rc;
    } ranges[] = {
        {"largest record", {.size = sizeof(ctrail_options), .max_record_bytes = (uint64_t)256 << 20}, CTRAIL_OK},
        {"larger record",
         {.size = sizeof(ctrail_options), .max_record_bytes = ((uint64_t)256 << 20) + 1},
         CTRAIL_ERR_ARGUMENT},
        {"any record", {.size = sizeof(ctrail_options), .max_record_bytes = UINT64_MAX}, CTRAIL_ERR_ARGUMENT},
        {"any memory", {.size = sizeof(ctrail_options), .max_memory_bytes = UINT64_MAX}, CTRAIL_OK},
        {"any depth", {.size = sizeof(ctrail_options), .max_depth = UINT32_MAX}, CTRAIL_OK},
        {"any inflated bytes", {.size = sizeof(ctrail_options), .max_inflated_bytes = UINT64_MAX}, CTRAIL_OK},
    };
    for (int i = 0; i < COUNT(ranges); i++) {
        ctrail_reader *made;
        const ctrail_event *event;
        ctrail_rc rc = ctrail_reader_new(&made, &ranges[i].options);
        ck_assert_msg(rc == ranges[i].rc, "%s: %s", ranges[i].name, ctrail_rc_name(rc));
        if (made)
            ck_assert_int_eq(ctrail_reader_parse(made, BYTES(RECORD("a")), &event), CTRAIL_OK);
        ctrail_reader_free(made);
    }
}
END_TEST

/* ---- What is wrong with options ---------------------------------------------------------------- */

static void *allocate_nothing(void *user, size_t size) {
    (void)user;
    (void)size;
    return NULL;
}

#define FILTER(...)                                                                                                    \
    &(const ctrail_filter) {                                                                                           \
        .size = sizeof(ctrail_filter), __VA_ARGS__                                                                     \
    }
#define OPTIONS(...)                                                                                                   \
    { .size = sizeof(ctrail_options), __VA_ARGS__ }

static const char *const source_ips[] = {"10.0.0.0/8", "ec2.amazonaws.com", "::/0", NULL};
static const char *const wrong_source_ips[] = {"10.0.0.0/8", "1.2.3.4/99", NULL};

/* Each message begins with the member. */
static const struct {
    ctrail_options options;
    const char *message; /* NULL: nothing is wrong */
} wrong_options[] = {
    {OPTIONS(.max_depth = 0), NULL},
    {OPTIONS(.max_depth = UINT32_MAX, .max_memory_bytes = UINT64_MAX, .max_inflated_bytes = UINT64_MAX), NULL},
    {OPTIONS(.flags = CTRAIL_OPTION_YAJL_ONLY), NULL},
    {OPTIONS(.filter = FILTER(.read_only = CTRAIL_FALSE, .since = 2, .until = 1)), NULL},
    {{.size = 0}, "size is neither sizeof(ctrail_options) nor that of a released version"},
    {{.size = sizeof(ctrail_options) - 1}, "size is neither sizeof(ctrail_options) nor that of a released version"},
    {OPTIONS(.max_record_bytes = ((uint64_t)256 << 20) + 1), "max_record_bytes is more than 268435456 (256 MiB)"},
    {OPTIONS(.flags = CTRAIL_OPTION_YAJL_ONLY | CTRAIL_OPTION_NOTICES), NULL},
    {OPTIONS(.flags = CTRAIL_OPTION_SHA256 | CTRAIL_OPTION_CHECK_ALL), NULL},
    {OPTIONS(.flags = 16),
     "flags has a bit that is not known: only those of CTRAIL_OPTION_YAJL_ONLY, _NOTICES, _SHA256 and _CHECK_ALL are"},
    {OPTIONS(.flags = CTRAIL_OPTION_YAJL_ONLY | (uint32_t)1 << 31),
     "flags has a bit that is not known: only those of CTRAIL_OPTION_YAJL_ONLY, _NOTICES, _SHA256 and _CHECK_ALL are"},
    {OPTIONS(.allocator = &(const ctrail_allocator){.allocate = allocate_nothing}),
     "allocator lacks one of its functions: allocate, reallocate, release"},
    {OPTIONS(.filter = &(const ctrail_filter){.size = 1}),
     "filter.size is neither sizeof(ctrail_filter) nor that of a released version"},
    {OPTIONS(.filter = FILTER(.read_only = 3)), "filter.read_only is none of CTRAIL_ANY, CTRAIL_TRUE, CTRAIL_FALSE"},
    {OPTIONS(.filter = FILTER(.read_only = -1)), "filter.read_only is none of CTRAIL_ANY, CTRAIL_TRUE, CTRAIL_FALSE"},
    {OPTIONS(.filter = FILTER(.failed = 3)), "filter.failed is none of CTRAIL_ANY, CTRAIL_TRUE, CTRAIL_FALSE"},
    {OPTIONS(.filter = FILTER(.failed = -1)), "filter.failed is none of CTRAIL_ANY, CTRAIL_TRUE, CTRAIL_FALSE"},
    {OPTIONS(.filter = FILTER(.failed = CTRAIL_TRUE, .source_ip = source_ips, .event_name = &source_ips[3])), NULL},
    {OPTIONS(.filter = FILTER(.source_ip = wrong_source_ips)),
     "filter.source_ip is not a valid CIDR block such as 10.0.0.0/8 or 2001:db8::/32"},
};

/* The reader agrees: it is made of the options with which nothing is wrong, and of no others. */
START_TEST(says_which_option_is_wrong) {
    const ctrail_options *options = &wrong_options[_i].options;
    const char *expected = wrong_options[_i].message, *message = "what was there";
    ctrail_rc rc = expected ? CTRAIL_ERR_ARGUMENT : CTRAIL_OK;
    ctrail_reader *made;
    ck_assert_int_eq(ctrail_options_check(options, &message), rc);
    if (expected)
        ck_assert_str_eq(message, expected);
    else
        ck_assert_ptr_null(message);
    ck_assert_int_eq(ctrail_options_check(options, NULL), rc);
    ck_assert_int_eq(ctrail_reader_new(&made, options), rc);
    ctrail_reader_free(made);
}
END_TEST

START_TEST(says_what_is_wrong_with_newer_options) {
    struct newer_options newer = {.options.size = sizeof newer, .tail[5] = 1};
    struct {
        ctrail_filter filter;
        unsigned char tail[8];
    } newer_filter = {.filter.size = sizeof newer_filter, .tail[7] = 1};
    const ctrail_options options = {.size = sizeof options, .filter = &newer_filter.filter};
    const char *message;
    ck_assert_int_eq(ctrail_options_check(&newer.options, &message), CTRAIL_ERR_ARGUMENT);
    ck_assert_str_eq(message, "size says that there are more members than are known, and one of them is not 0");
    ck_assert_int_eq(ctrail_options_check(&options, &message), CTRAIL_ERR_ARGUMENT);
    ck_assert_str_eq(message, "filter.size says that there are more members than are known, and one of them is not 0");
    ck_assert_int_eq(ctrail_options_check(NULL, &message), CTRAIL_OK);
    ck_assert_ptr_null(message);
}
END_TEST

START_TEST(refuses_incomplete_allocators) {
    for (int missing = 0; missing < 4; missing++) {
        ctrail_allocator allocator = counting;
        ctrail_options options = {.size = sizeof options, .allocator = &allocator};
        ctrail_reader *made;
        if (missing == 0)
            allocator.allocate = NULL;
        if (missing == 1)
            allocator.reallocate = NULL;
        if (missing == 2)
            allocator.release = NULL;
        ck_assert_int_eq(ctrail_reader_new(&made, &options), missing < 3 ? CTRAIL_ERR_ARGUMENT : CTRAIL_OK);
        ctrail_reader_free(made);
    }
    ck_assert_uint_eq(counted.blocks, 0);
}
END_TEST

/* ---- Limits ----------------------------------------------------------------------------------- */

/* Feeds a copy of the next piece, which is exactly as large, or finishes; answers the copy. */
static char *feed_piece(const char *bytes, size_t size) {
    char *copy = malloc(size ? size : 1);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, bytes, size);
    ck_assert_int_eq(size ? ctrail_reader_feed(reader, copy, size) : ctrail_reader_finish(reader), CTRAIL_OK);
    return copy;
}

/* Feeds the bytes in pieces that go when next wants others, and logs what comes out: "a -15 b 1 ". */
static void log_pieces(struct text *log, const char *bytes, size_t size, size_t piece) {
    const ctrail_event *event;
    char *fed = NULL;
    ctrail_rc rc = CTRAIL_MORE;
    ctrail_reader_reset(reader);
    log->size = 0;
    for (size_t at = 0; rc >= 0 && rc != CTRAIL_END;) {
        if (rc == CTRAIL_MORE) {
            size_t give = size - at < piece ? size - at : piece;
            free(fed);
            fed = feed_piece(bytes + at, give);
            at += give;
        }
        rc = ctrail_reader_next(reader, &event);
        if (rc == CTRAIL_OK)
            text_print(log, "%s ", event->event_name.ptr);
        else if (rc != CTRAIL_MORE)
            text_print(log, "%d ", (int)(rc == CTRAIL_SKIPPED ? ctrail_reader_error(reader)->code : rc));
    }
    free(fed);
}

/* Whole and in small pieces, with the same result. */
static void expect_from_bytes(const char *name, const struct text *bytes, const char *expected) {
    static const size_t pieces[] = {SIZE_MAX, 1000, 64, 7, 1};
    struct text log = {NULL, 0, 0};
    for (int i = 0; i < COUNT(pieces) && bytes->size / pieces[i] < 3000; i++) {
        log_pieces(&log, bytes->bytes, bytes->size, pieces[i]);
        ck_assert_msg(strcmp(log.bytes, expected) == 0, "%s, in pieces of %zu: %s, not %s", name, pieces[i], log.bytes,
                      expected);
    }
    text_free(&log);
}

/* Three records, the second with so many bytes, in a container. */
static struct text three_records(const char *start, size_t size, const char *end) {
    struct text text = {NULL, 0, 0};
    const char *comma = *start == '{' ? "," : *start ? "," : "\n";
    text_print(&text, "%s" RECORD("a") "%s{\"eventName\":\"b\",\"x\":\"", start, comma);
    text_repeat(&text, "x", size - strlen("{\"eventName\":\"b\",\"x\":\"\"}"));
    text_print(&text, "\"}%s" RECORD("c") "%s", comma, end);
    return text;
}

START_TEST(limits_the_size_of_records) {
    static const char *const around[][2] = {{"{\"Records\":[", "]}"}, {"[", "]"}, {"", ""}};
    static const size_t limits[] = {40, 63, 64, 65, 128, 1000, 65535, 65536, 70000};
    for (int i = 0; i < COUNT(limits); i++)
        for (int n = 0; n < COUNT(around); n++)
            for (size_t size = limits[i] - 1; size <= limits[i] + 2; size++) {
                ctrail_options options = {.size = sizeof options, .max_record_bytes = limits[i]};
                struct text text = three_records(around[n][0], size, around[n][1]);
                make_reader(&options);
                expect_from_bytes(around[n][0], &text, size > limits[i] ? "a -15 c 1 " : "a b c 1 ");
                text_free(&text);
            }
}
END_TEST

START_TEST(skips_records_of_any_size) {
    ctrail_options options = {.max_record_bytes = 1000};
    struct text text = three_records("[", 3000000, "]"), log = {NULL, 0, 0};
    make_counted_reader(options);
    log_pieces(&log, text.bytes, text.size, 4096);
    ck_assert_str_eq(log.bytes, "a -15 c 1 ");
    const ctrail_error *error = ctrail_reader_error(reader);
    ck_assert_uint_eq(error->record, 2);
    ck_assert_uint_eq(error->offset, strlen("[" RECORD("a") ","));
    ck_assert_uint_eq(error->skipped, 3000000);
    ck_assert_uint_lt(counted.peak, 1000000);
    tear_down_reader();
    text_free(&log);
    text_free(&text);
}
END_TEST

static struct text nested(size_t depth) {
    struct text text = {NULL, 0, 0};
    text_print(&text, "[" RECORD("a") ",{\"eventName\":\"b\",\"x\":");
    text_repeat(&text, "[{\"y\":", (depth - 1) / 2);
    text_repeat(&text, depth % 2 ? "1" : "[]", 1);
    text_repeat(&text, "}]", (depth - 1) / 2);
    text_print(&text, "}," RECORD("c") "]");
    return text;
}

START_TEST(limits_depth) {
    static const uint32_t limits[] = {1, 2, 3, 16, 127, 128, 200, 1000};
    for (int i = 0; i < COUNT(limits); i++)
        for (size_t depth = limits[i]; depth <= limits[i] + 2; depth++) {
            ctrail_options options = {.size = sizeof options, .max_depth = limits[i]};
            struct text text = nested(depth);
            make_reader(&options);
            expect_from_bytes("depth", &text, depth > limits[i] ? "a -16 c 1 " : "a b c 1 ");
            text_free(&text);
        }
}
END_TEST

START_TEST(limits_memory) {
    struct text text = three_records("[", 100000, "]");
    bool fitted = false;
    for (uint64_t limit = 65536; limit < (1 << 22); limit += limit / 8) {
        ctrail_options options = {.max_memory_bytes = limit};
        struct text log = {NULL, 0, 0};
        make_counted_reader(options);
        log_pieces(&log, text.bytes, text.size, SIZE_MAX);
        bool fits = strcmp(log.bytes, "a b c 1 ") == 0;
        ck_assert_msg(fits || strcmp(log.bytes, "a -6 c 1 ") == 0, "%" PRIu64 ": %s", limit, log.bytes);
        ck_assert_msg(fits || !fitted, "%" PRIu64 " is too little, but less was not", limit);
        ck_assert_msg(counted.peak < limit + 300000, "%" PRIu64 ": %zu bytes were held", limit, counted.peak);
        fitted = fits;
        tear_down_reader();
        text_free(&log);
    }
    ck_assert(fitted);
    text_free(&text);
}
END_TEST

/* Reports of problems take memory as well: what does not fit costs its record, and no other. */
START_TEST(limits_memory_for_problems) {
    struct text text = {NULL, 0, 0}, log = {NULL, 0, 0};
    text_print(&text, "[" RECORD("a") ",{\"eventName\":\"b\",\"requestParameters\":{");
    for (size_t i = 0; i < 100; i++) {
        text_print(&text, "\"%zu", i);
        text_repeat(&text, "x", i * 997 % 1500);
        text_print(&text, "\":\"\\ud800\",");
    }
    text_print(&text, "\"\":0}}," RECORD("c") "]");
    for (uint64_t limit = 300000; limit < 1100000; limit += 1009) {
        ctrail_options options = {.size = sizeof options, .max_memory_bytes = limit};
        make_reader(&options);
        log_pieces(&log, text.bytes, text.size, SIZE_MAX);
        if (strcmp(log.bytes, "a b c 1 ") != 0 && strcmp(log.bytes, "a -6 c 1 ") != 0)
            ck_abort_msg("%" PRIu64 ": %s", limit, log.bytes);
    }
    text_free(&text);
    text_free(&log);
}
END_TEST

START_TEST(limits_memory_to_next_to_nothing) {
    for (uint64_t limit = 1; limit < 3000; limit = limit * 2 + 1) {
        ctrail_options options = {.size = sizeof options, .max_memory_bytes = limit};
        struct text text = {NULL, 0, 0};
        text_print(&text, "[" RECORD("a") "," RECORD("b") "]");
        make_reader(&options);
        expect_from_bytes("no memory", &text, "-6 -6 1 ");
        text_free(&text);
    }
}
END_TEST

static struct text compress_text(const struct text *plain) {
    struct text packed = {NULL, 0, 0};
    unsigned char buffer[4096];
    z_stream stream = {.next_in = (z_const Bytef *)plain->bytes, .avail_in = (uInt)plain->size};
    ck_assert_int_eq(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    int answer = Z_OK;
    while (answer == Z_OK) {
        stream.next_out = buffer;
        stream.avail_out = sizeof buffer;
        answer = deflate(&stream, Z_FINISH);
        text_add(&packed, (const char *)buffer, sizeof buffer - stream.avail_out);
    }
    ck_assert_int_eq(answer, Z_STREAM_END);
    deflateEnd(&stream);
    return packed;
}

START_TEST(limits_inflated_bytes) {
    struct text text = three_records("[", 10000, "]"), packed = compress_text(&text);
    size_t second_end = text.size - strlen("," RECORD("c") "]");
    const struct {
        const char *name;
        uint64_t limit;
        const char *log;
    } limits[] = {
        {"no limit", 0, "a b c 1 "},
        {"exactly", text.size, "a b c 1 "},
        {"one byte less", text.size - 1, "a b c -6 "},
        {"up to the second", second_end, "a b -6 "},
        {"one byte less than the second", second_end - 1, "a -6 "},
        {"one byte", 1, "-6 "},
        {"far more", UINT64_MAX, "a b c 1 "},
    };
    for (int i = 0; i < COUNT(limits); i++) {
        ctrail_options options = {.size = sizeof options, .max_inflated_bytes = limits[i].limit};
        make_reader(&options);
        expect_from_bytes(limits[i].name, &packed, limits[i].log);
        expect_from_bytes("plain bytes are not counted", &text, "a b c 1 ");
    }
    text_free(&text);
    text_free(&packed);
}
END_TEST

/* ---- Errors ----------------------------------------------------------------------------------- */

static const struct error_case {
    const char *name, *json;
    ctrail_rc rc; /* of the first call that is not OK */
    ctrail_error error;
} errors[] = {
    {"nothing wrong", RECORD("a"), CTRAIL_END, {.code = CTRAIL_OK}},
    {"no record",
     "[" RECORD("a") ", 12 ," RECORD("b") "]",
     CTRAIL_SKIPPED,
     {.code = CTRAIL_ERR_NOT_RECORD, .offset = 20, .at = 20, .record = 2, .skipped = 2}},
    {"another object",
     "[{\"a\":{\"eventName\":1}}]",
     CTRAIL_SKIPPED,
     {.code = CTRAIL_ERR_NOT_RECORD, .offset = 1, .at = 1, .record = 1, .skipped = 21}},
    {"an object by itself",
     " \n {\"a\":1} ",
     CTRAIL_SKIPPED,
     {.code = CTRAIL_ERR_NOT_RECORD, .offset = 3, .at = 3, .record = 1, .skipped = 7}},
    {"no JSON", "hello", CTRAIL_SKIPPED, {.code = CTRAIL_ERR_NOT_JSON, .offset = 0, .at = 0, .skipped = 5}},
    {"binary data", "\xFF{}", CTRAIL_SKIPPED, {.code = CTRAIL_ERR_ENCODING, .offset = 0, .at = 0, .skipped = 3}},
    {"cut off inside a record",
     "[" RECORD("a") ",{\"eventName\":\"b",
     CTRAIL_ERR_TRUNCATED,
     {.code = CTRAIL_ERR_TRUNCATED, .offset = 19, .at = 34, .record = 2}},
    {"cut off between records",
     "{\"Records\":[" RECORD("a") ", ",
     CTRAIL_ERR_TRUNCATED,
     {.code = CTRAIL_ERR_TRUNCATED, .offset = 31, .at = 31}},
};

START_TEST(tells_the_place_of_errors) {
    const struct error_case *c = &errors[_i];
    const ctrail_event *event;
    ctrail_rc rc = ctrail_reader_parse(reader, c->json, strlen(c->json), &event);
    while (rc == CTRAIL_OK)
        rc = ctrail_reader_next(reader, &event);
    const ctrail_error *error = ctrail_reader_error(reader);
    ck_assert_msg(rc == c->rc, "%s: %s", c->name, ctrail_rc_name(rc));
    ck_assert_msg(error->code == c->error.code, "%s: %s", c->name, ctrail_rc_name(error->code));
    ck_assert_msg(error->offset == c->error.offset, "%s: offset %" PRIu64, c->name, error->offset);
    ck_assert_msg(error->at == c->error.at, "%s: at %" PRIu64, c->name, error->at);
    ck_assert_msg(error->record == c->error.record, "%s: record %" PRIu64, c->name, error->record);
    ck_assert_msg(error->skipped == c->error.skipped, "%s: skipped %" PRIu64, c->name, error->skipped);
    ck_assert_msg(!error->path && !error->system_error, "%s: path or errno", c->name);
    ck_assert_msg(*error->message && error->message[strlen(error->message) - 1] != '.', "%s: message", c->name);
}
END_TEST

/* A fault inside of a record: `at` stands inside of it. */
START_TEST(tells_the_place_of_a_fault) {
    static const char json[] = "[" RECORD("a") ",{\"eventName\":\"b\",\"x\":nope,\"y\":1}," RECORD("c") "]";
    const ctrail_event *event = event_of(BYTES(json));
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_SKIPPED);
    const ctrail_error *error = ctrail_reader_error(reader);
    ck_assert_int_eq(error->code, CTRAIL_ERR_JSON);
    ck_assert_uint_eq(error->offset, 19);
    ck_assert_uint_eq(error->record, 2);
    size_t fault = (size_t)(strstr(json, "nope") - json);
    ck_assert_msg(error->at >= fault && error->at <= fault + 4, "at %" PRIu64 ", not %zu", error->at, fault);
    expect_log("behind it", "c 1 ");
    ck_assert_int_eq(ctrail_reader_error(reader)->code, CTRAIL_ERR_JSON);
}
END_TEST

/* ---- Numbers, offsets, containers, positions -------------------------------------------------- */

START_TEST(numbers_records) {
    static const char json[] = "{\"x\":[{}],\"Records\":[ " RECORD("a") ",\n1," RECORD(
        "b") ",{\"c\":1},{\"eventName\":[}, " RECORD("d") ",null," RECORD("e") "]}" RECORD("f");
    static const struct {
        const char *name;
        uint64_t record;
    } expected[] = {{"a", 1}, {"b", 3}, {"d", 6}, {"e", 8}, {"f", 9}};
    const ctrail_event *event = NULL;
    int found = 0;
    ck_assert_int_eq(ctrail_reader_feed(reader, BYTES(json)), CTRAIL_OK);
    for (ctrail_rc rc; (rc = ctrail_reader_next(reader, &event)) != CTRAIL_MORE;) {
        ck_assert(rc == CTRAIL_OK || rc == CTRAIL_SKIPPED);
        if (rc != CTRAIL_OK)
            continue;
        expect_text("the next", "eventName", event->event_name, expected[found].name);
        ck_assert_msg(event->record == expected[found].record, "%s: %" PRIu64, expected[found].name, event->record);
        size_t offset = (size_t)(strstr(json, event->raw.ptr) - json);
        ck_assert_msg(event->offset == offset, "%s: at %" PRIu64, expected[found].name, event->offset);
        found++;
    }
    ck_assert_int_eq(found, COUNT(expected));
}
END_TEST

START_TEST(tells_the_container) {
    static const struct {
        const char *json;
        ctrail_container container;
    } containers[] = {
        {"", CTRAIL_CONTAINER_EMPTY},
        {"hello", CTRAIL_CONTAINER_UNKNOWN},
        {"{\"Records\":[" RECORD("a") "]}", CTRAIL_CONTAINER_LOG_FILE},
        {"{\"Records\":[]}", CTRAIL_CONTAINER_LOG_FILE},
        {"{\"other\":{\"a\":1},\"Records\":[" RECORD("a") "]}", CTRAIL_CONTAINER_LOG_FILE},
        {RECORD("a"), CTRAIL_CONTAINER_RECORD},
        {RECORD("a") "\n" RECORD("b"), CTRAIL_CONTAINER_RECORD},
        {"[" RECORD("a") "]", CTRAIL_CONTAINER_ARRAY},
        {"{\"detail-type\":\"x\",\"detail\":" RECORD("a") "}", CTRAIL_CONTAINER_EVENTBRIDGE},
        {"{\"awsAccountId\":\"1\",\"digestStartTime\":\"x\",\"logFiles\":[]}", CTRAIL_CONTAINER_DIGEST},
    };
    for (int i = 0; i < COUNT(containers); i++) {
        const ctrail_event *event;
        ctrail_rc rc = ctrail_reader_parse(reader, containers[i].json, strlen(containers[i].json), &event);
        while (rc == CTRAIL_OK || rc == CTRAIL_SKIPPED)
            rc = ctrail_reader_next(reader, &event);
        ck_assert_msg(rc == CTRAIL_END, "%s: %s", containers[i].json, ctrail_rc_name(rc));
        ck_assert_msg(ctrail_reader_container(reader) == containers[i].container, "%s: %s", containers[i].json,
                      ctrail_container_name(ctrail_reader_container(reader)));
        ctrail_reader_reset(reader);
        ck_assert_int_eq(ctrail_reader_container(reader), CTRAIL_CONTAINER_UNKNOWN);
    }
}
END_TEST

/* A string that is no JSON, in the event behind the broken record, has another fault than that one. */
START_TEST(keeps_its_message) {
    static const char json[] = "{\"eventName\":\"a\",x}\n{\"eventName\":\"b\",\"v\":\"[01e]\"}";
    const ctrail_event *event;
    const ctrail_value *value;
    char before[200];
    ck_assert_int_eq(ctrail_reader_parse(reader, BYTES(json), &event), CTRAIL_SKIPPED);
    const char *message = ctrail_reader_error(reader)->message;
    snprintf(before, sizeof before, "%s", message);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    value = ctrail_value_find(ctrail_event_record(event), "v");
    ck_assert_int_eq(ctrail_event_parse_text(event, value, &value), CTRAIL_NONE);
    ck_assert_str_eq(message, before);
    ck_assert_ptr_eq(ctrail_reader_error(reader)->message, message);
}
END_TEST

START_TEST(tells_its_position) {
    struct text text = three_records("[", 300000, "]"), packed = compress_text(&text);
    const struct text *inputs[] = {&text, &packed};
    for (int i = 0; i < COUNT(inputs); i++) {
        struct text_source source = {inputs[i]->bytes, inputs[i]->size, 1000};
        const ctrail_event *event;
        uint64_t last = 0;
        ck_assert_int_eq(ctrail_reader_source(reader, read_text, &source), CTRAIL_OK);
        ck_assert_uint_eq(ctrail_reader_position(reader), 0);
        while (ctrail_reader_next(reader, &event) == CTRAIL_OK) {
            ck_assert_uint_ge(ctrail_reader_position(reader), last);
            last = ctrail_reader_position(reader);
            ck_assert_uint_eq(last, inputs[i]->size - source.left);
        }
        ck_assert_uint_eq(ctrail_reader_position(reader), inputs[i]->size);
        ctrail_reader_reset(reader);
        ck_assert_uint_eq(ctrail_reader_position(reader), 0);
    }
    text_free(&text);
    text_free(&packed);
}
END_TEST

/* ---- Raw and the life of events --------------------------------------------------------------- */

START_TEST(gives_the_bytes_of_records) {
    static const char *const records[] = {
        RECORD("a"),
        "{ \"eventName\" : \"b\\u0041\\n\" ,\t\"x\":[1 , 2.50],\r\n\"y\":\"\xFF\\ud800\" }",
        "{\"x\":{\"Records\":[{}]},\"eventName\":\"c\"}",
        RECORD("d"),
    };
    struct text text = {NULL, 0, 0};
    for (int i = 0; i < COUNT(records); i++)
        text_print(&text, "%s%s", i == 2 ? " \n " : "", records[i]);
    for (size_t piece = 1; piece <= text.size; piece++) {
        struct text_source source = {text.bytes, text.size, piece};
        const ctrail_event *event;
        ck_assert_int_eq(ctrail_reader_source(reader, read_text, &source), CTRAIL_OK);
        for (int i = 0; i < COUNT(records); i++) {
            ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
            expect_text("raw", "the record", event->raw, records[i]);
            ck_assert(memcmp(text.bytes + event->offset, records[i], event->raw.len) == 0);
        }
        ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_END);
    }
    text_free(&text);
}
END_TEST

/* What is fed is not written to. */
START_TEST(leaves_what_is_fed_alone) {
    struct text text = three_records("[", 1000, "]");
    char *copy = malloc(text.size);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text.bytes, text.size);
    ck_assert_int_eq(ctrail_reader_feed(reader, copy, text.size), CTRAIL_OK);
    expect_log("the copy", "a b c 2 ");
    ck_assert_mem_eq(copy, text.bytes, text.size);
    free(copy);
    text_free(&text);
}
END_TEST

static const char whole[] =
    "{\"eventVersion\":\"1.08\",\"userIdentity\":{\"type\":\"AssumedRole\",\"principalId\":\"A:s\"},\"eventTime\":"
    "\"2020-01-02T03:04:05Z\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances "
    "\",\"readOnly\":\"false\","
    "\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345678\"}]},\"text\":"
    "\"\xFF\\ud800\\n\\u0000\"},"
    "\"unknown\":[1,2.50,{\"a\":null}],\"awsRegion\":{},\"eventID\":\"1\",\"eventID\":\"2\"}";

static void expect_same_event(const ctrail_event *event, const char *json) {
    char *other = json_of(event, CTRAIL_JSON_RAW);
    ck_assert_str_eq(other, json);
    free(other);
}

/* Copies outlive the reader and each other, and are equal, their place included. */
/* What AWS tells EventBridge besides the calls. */
#define NOTICE(time)                                                                                                   \
    "{\"version\":\"0\",\"id\":\"n\",\"detail-type\":\"EC2 Instance State-change "                                     \
    "Notification\",\"source\":\"aws.ec2\","                                                                           \
    "\"account\":\"123456789012\"," time "\"region\":\"eu-central-1\",\"detail\":{\"state\":\"stopped\"}}"

static void expect_notice(const ctrail_event *event) {
    expect_text("a notice", "event_id", event->event_id, "n");
    expect_text("a notice", "event_name", event->event_name, "EC2 Instance State-change Notification");
    expect_text("a notice", "event_source", event->event_source, "aws.ec2");
    expect_text("a notice", "aws_region", event->aws_region, "eu-central-1");
    expect_text("a notice", "account", event->recipient_account_id, "123456789012");
    expect_text("a notice", "event_time", event->event_time, "2024-03-12T09:00:00Z");
    ck_assert_int_eq(event->event_time_ns, INT64_C(1710234000000000000));
    const ctrail_value *state = ctrail_value_find(ctrail_event_record(event), "detail.state");
    ck_assert_str_eq(ctrail_value_text(state, NULL), "stopped");
}

START_TEST(gives_notices_that_are_asked_for) {
    static const char text[] = NOTICE("\"time\":\"2024-03-12T09:00:00Z\",") RECORD("a") NOTICE("")
        NOTICE("\"time\":\"2023-01-01T00:00:00Z\",");
    ctrail_filter filter = {.size = sizeof filter, .since = INT64_C(1700000000000000000), .read_only = CTRAIL_FALSE};
    ctrail_options options = {.size = sizeof options, .flags = CTRAIL_OPTION_NOTICES, .filter = &filter};
    ctrail_counts counts = {.size = sizeof counts};
    ctrail_reader *own;
    const ctrail_event *event;
    ctrail_event *copy;
    ck_assert_int_eq(ctrail_reader_new(&own, &options), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_parse(own, text, sizeof text - 1, &event), CTRAIL_OK);
    expect_notice(event);
    ck_assert_uint_eq(event->record, 1);
    ck_assert_int_eq(ctrail_event_dup(event, NULL, &copy), CTRAIL_OK);
    expect_notice(copy);
    ctrail_event_free(copy);
    ck_assert_int_eq(ctrail_reader_next(own, &event), CTRAIL_END);
    ck_assert_int_eq(ctrail_reader_container(own), CTRAIL_CONTAINER_EVENTBRIDGE);
    ck_assert_int_eq(ctrail_reader_counts(own, &counts), CTRAIL_OK);
    ck_assert_uint_eq(counts.delivered, 1);
    ck_assert_uint_eq(counts.rejected, 3);
    ck_assert_uint_eq(counts.rejected_without_time, 1);
    ctrail_reader_free(own);
}
END_TEST

START_TEST(passes_over_notices) {
    static const char text[] = NOTICE("") RECORD("a") NOTICE("");
    ctrail_counts counts = {.size = sizeof counts};
    const ctrail_event *event = event_of(text, sizeof text - 1);
    expect_text("a record", "event_name", event->event_name, "a");
    ck_assert_uint_eq(event->record, 1);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_END);
    ck_assert_int_eq(ctrail_reader_counts(reader, &counts), CTRAIL_OK);
    ck_assert_uint_eq(counts.delivered, 1);
    ck_assert_uint_eq(counts.rejected + counts.skipped, 0);
}
END_TEST

START_TEST(makes_copies_that_stay) {
    ctrail_allocator allocator = counting;
    ctrail_event *copy, *of_copy, *on_heap;
    const ctrail_event *event;
    struct text text = {NULL, 0, 0};
    counted = (struct counted){0, 0, 0};
    text_print(&text, "[" RECORD("a") ",%s]", whole);
    event = event_of(text.bytes, text.size);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    char *json = json_of(event, CTRAIL_JSON_RAW);
    ck_assert_int_eq(ctrail_event_dup(event, &allocator, &copy), CTRAIL_OK);
    memset(&allocator, 0, sizeof allocator); /* it is copied */
    ck_assert_int_eq(ctrail_event_dup(event, NULL, &on_heap), CTRAIL_OK);
    tear_down_reader();
    text_free(&text);
    ck_assert_int_eq(ctrail_event_dup(copy, &counting, &of_copy), CTRAIL_OK);
    ck_assert_uint_eq(copy->record, 2);
    ck_assert_uint_eq(copy->offset, 19);
    expect_text("the copy", "raw", copy->raw, whole);
    expect_same_event(copy, json);
    ctrail_event_free(copy);
    expect_same_event(of_copy, json);
    ctrail_event_free(of_copy);
    ck_assert_uint_eq(counted.blocks, 0);
    expect_same_event(on_heap, json);
    ctrail_event_free(on_heap);
    free(json);
}
END_TEST

/* A copy keeps the limits of its reader. */
START_TEST(copies_deep_events) {
    ctrail_options options = {.size = sizeof options, .max_depth = 1000};
    struct text text = nested(999);
    ctrail_event *copy;
    const ctrail_event *event;
    make_reader(&options);
    event_of(text.bytes, text.size);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_event_dup(event, NULL, &copy), CTRAIL_OK);
    char *json = json_of(event, CTRAIL_JSON_RAW);
    expect_same_event(copy, json);
    free(json);
    ctrail_event_free(copy);
    text_free(&text);
}
END_TEST

/* What was kept of an event makes the same one again. */
START_TEST(restores_events) {
    ctrail_options options = {.size = sizeof options, .allocator = &counting, .max_depth = 1000};
    struct text text = nested(999);
    ctrail_event *again;
    const ctrail_event *event;
    make_reader(&options);
    event_of(text.bytes, text.size);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    char *json = json_of(event, CTRAIL_JSON_RAW);
    uint64_t offset = event->offset, record = event->record;
    char *raw = strndup(event->raw.ptr, event->raw.len);
    size_t size = event->raw.len;
    tear_down_reader();
    text_free(&text);
    ck_assert_int_eq(ctrail_event_restore(raw, size, offset, record, &options, &again), CTRAIL_OK);
    memset(raw, 'x', size); /* it is copied */
    expect_same_event(again, json);
    ctrail_event_free(again);
    ck_assert_int_eq(ctrail_event_restore(json, strlen(json), offset, record, NULL, &again), CTRAIL_ERR_DEPTH);
    free(json);
    free(raw);
}
END_TEST

static const struct unrestorable {
    const char *raw;
    uint64_t record_bytes;
    ctrail_rc rc;
} unrestorable[] = {
    {NULL, 0, CTRAIL_ERR_ARGUMENT},
    {"{}", (uint64_t)1 << 40, CTRAIL_ERR_ARGUMENT},
    {"{\"eventID\":\"a\"}", 5, CTRAIL_ERR_RECORD_SIZE},
    {"", 0, CTRAIL_ERR_JSON},
    {"{\"eventID\":", 0, CTRAIL_ERR_JSON},
    {"{\"eventID\":\"a\"}{", 0, CTRAIL_ERR_JSON},
    {"[]", 0, CTRAIL_ERR_NOT_RECORD},
};

START_TEST(restores_only_records) {
    const struct unrestorable *c = &unrestorable[_i];
    ctrail_options options = {.size = sizeof options, .max_record_bytes = c->record_bytes};
    ctrail_event *again = (ctrail_event *)(void *)&options;
    size_t size = c->raw ? strlen(c->raw) : 0;
    ck_assert_int_eq(ctrail_event_restore(c->raw, size, 0, 1, &options, &again), c->rc);
    ck_assert_ptr_null(again);
    ck_assert_int_eq(ctrail_event_restore(c->raw, size, 0, 1, &options, NULL), CTRAIL_ERR_ARGUMENT);
}
END_TEST

START_TEST(refuses_copies_without_an_allocator) {
    const ctrail_event *event = event_of(BYTES(RECORD("a")));
    for (int missing = 0; missing < 3; missing++) {
        ctrail_allocator allocator = counting;
        ctrail_event *copy = (ctrail_event *)(void *)&allocator;
        if (missing == 0)
            allocator.allocate = NULL;
        if (missing == 1)
            allocator.reallocate = NULL;
        if (missing == 2)
            allocator.release = NULL;
        ck_assert_int_eq(ctrail_event_dup(event, &allocator, &copy), CTRAIL_ERR_ARGUMENT);
        ck_assert_ptr_null(copy);
    }
}
END_TEST

/* ---- Constant memory -------------------------------------------------------------------------- */

/* A log file that is made as it is read. */
struct long_source {
    int next, count;
    struct text piece;
    size_t at;
};

static void make_piece(struct long_source *source) {
    source->at = source->piece.size = 0;
    if (source->next == 0)
        text_print(&source->piece, "{\"Records\":[");
    if (source->next < source->count)
        text_print(
            &source->piece,
            "%s{\"eventVersion\":\"1.08\",\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StartInstances\","
            "\"eventID\":\"%d\",\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-%08d\"}]}}}",
            source->next ? "," : "", source->next, source->next);
    if (source->next == source->count)
        text_print(&source->piece, "]}");
    source->next++;
}

static int64_t read_long(void *user, void *buffer, size_t size) {
    struct long_source *source = user;
    if (source->at == source->piece.size && source->next <= source->count)
        make_piece(source);
    size_t left = source->piece.size - source->at, give = left < size ? left : size;
    memcpy(buffer, source->piece.bytes + source->at, give);
    source->at += give;
    return (int64_t)give;
}

static size_t peak_of(int count) {
    ctrail_options options = {.size = sizeof options};
    struct long_source source = {0, count, {NULL, 0, 0}, 0};
    const ctrail_event *event;
    int events = 0;
    make_counted_reader(options);
    ctrail_reader_source(reader, read_long, &source);
    for (; ctrail_reader_next(reader, &event) == CTRAIL_OK; events++)
        if (event->record != (uint64_t)events + 1 || ctrail_event_to_json(event, 0, append_bytes, &source.piece) ||
            (source.piece.size = source.at, false))
            ck_abort_msg("record %d is not as it should be", events + 1);
    ck_assert_int_eq(events, count);
    tear_down_reader();
    ck_assert_uint_eq(counted.blocks, 0);
    text_free(&source.piece);
    return counted.peak;
}

START_TEST(needs_no_more_memory_for_more_records) {
    size_t small = peak_of(10000), large = peak_of(100000);
    ck_assert_msg(large <= small, "%zu bytes for 10,000 records, %zu for 100,000", small, large);
    ck_assert_uint_lt(large, 1 << 20);
}
END_TEST

static void add_calls(Suite *suite) {
    TCase *one = reading_case(suite, "calls");
    tcase_add_loop_test(one, answers_in_each_state, 0, COUNT(orders));
    tcase_add_test(one, nothing);
    tcase_add_test(one, bears_wrong_arguments_in_between);
    tcase_add_test(one, names_codes);
    tcase_add_test(one, names_containers);
}

static void add_callbacks(Suite *suite) {
    TCase *one = reading_case(suite, "callbacks");
    tcase_add_test(one, runs);
    tcase_add_test(one, runs_on_from_where_it_stopped);
    tcase_add_test(one, mixes_run_and_next);
    tcase_add_test(one, takes_handlers_of_no_other_size);
    tcase_add_test(one, takes_larger_handlers);
    tcase_add_test(one, runs_with_either_handler);
    tcase_add_test(one, refuses_calls_inside_callbacks);
    tcase_add_test(one, refuses_calls_inside_the_read_callback_of_next);
    tcase_add_test(one, reads_with_another_reader_inside_a_callback);
    tcase_add_loop_test(one, may_be_freed_inside_a_handler, 0, COUNT(frees));
    tcase_add_test(one, may_be_freed_inside_the_read_callback);
    tcase_add_test(one, may_be_freed_inside_the_write_callback);
    tcase_add_test(one, reads_large_records_one_after_the_other);
}

static void add_inputs(Suite *suite) {
    TCase *one = reading_case(suite, "inputs");
    tcase_add_loop_test(one, reads_through_a_callback, 0, COUNT(sources));
    tcase_add_test(one, tells_no_errno_of_a_callback);
    tcase_add_test(one, opens_many_files);
    tcase_add_loop_test(one, says_why_a_file_cannot_be_read, 0, COUNT(unreadable));
    tcase_add_test(one, reads_standard_input);
    tcase_add_test(one, waits_for_standard_input);
    tcase_add_test(one, closes_a_file_with_the_number_0);
    tcase_add_test(one, closes_its_file);
}

static void add_options(Suite *suite) {
    TCase *one = reading_case(suite, "options");
    tcase_add_loop_test(one, takes_options_of_other_sizes, 0, COUNT(sizes));
    tcase_add_test(one, takes_structs_of_released_sizes);
    tcase_add_loop_test(one, says_which_option_is_wrong, 0, COUNT(wrong_options));
    tcase_add_test(one, says_what_is_wrong_with_newer_options);
    tcase_add_test(one, refuses_options_out_of_range);
    tcase_add_test(one, refuses_incomplete_allocators);
    tcase_add_test(one, limits_the_size_of_records);
    tcase_add_test(one, skips_records_of_any_size);
    tcase_add_test(one, limits_depth);
    tcase_add_test(one, limits_memory);
    tcase_add_test(one, limits_memory_to_next_to_nothing);
    tcase_add_test(one, limits_inflated_bytes);
    TCase *every_limit = reading_case(suite, "every limit");
    tcase_set_tags(every_limit, LONG_CASES);
    tcase_add_test(every_limit, limits_memory_for_problems);
}

static void add_places(Suite *suite) {
    TCase *one = reading_case(suite, "places");
    tcase_add_loop_test(one, tells_the_place_of_errors, 0, COUNT(errors));
    tcase_add_test(one, tells_the_place_of_a_fault);
    tcase_add_test(one, numbers_records);
    tcase_add_test(one, tells_the_container);
    tcase_add_test(one, tells_its_position);
    tcase_add_test(one, keeps_its_message);
}

static void add_lives(Suite *suite) {
    TCase *one = reading_case(suite, "lives");
    tcase_add_test(one, gives_the_bytes_of_records);
    tcase_add_test(one, leaves_what_is_fed_alone);
    tcase_add_test(one, makes_copies_that_stay);
    tcase_add_test(one, gives_notices_that_are_asked_for);
    tcase_add_test(one, passes_over_notices);
    tcase_add_test(one, copies_deep_events);
    tcase_add_test(one, restores_events);
    tcase_add_loop_test(one, restores_only_records, 0, COUNT(unrestorable));
    tcase_add_test(one, needs_no_more_memory_for_more_records);
    tcase_add_test(one, refuses_copies_without_an_allocator);
}

int main(void) {
    Suite *suite = suite_create("reader");
    add_calls(suite);
    add_callbacks(suite);
    add_inputs(suite);
    add_options(suite);
    add_places(suite);
    add_lives(suite);
    return run_suite(suite);
}
