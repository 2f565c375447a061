/* What tests of single modules share: a reader for each test, events from inline records, written JSON. */
#ifndef CTRAIL_TESTS_READING_H
#define CTRAIL_TESTS_READING_H

#include <cloudtrail/cloudtrail.h>

#include <check.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixtures.h"

#define COUNT(table) (int)(sizeof(table) / sizeof *(table))
#define BYTES(text)  text, sizeof(text) - 1

/* Adds the piece so many times. */
static inline void text_repeat(struct text *text, const char *piece, size_t times) {
    struct text block = {NULL, 0, 0};
    size_t size = strlen(piece), in_block = times < 1024 ? times : 1024;
    for (size_t i = 0; i < in_block; i++)
        text_add(&block, piece, size);
    for (; times > in_block; times -= in_block)
        text_add(text, block.bytes, block.size);
    text_add(text, block.bytes, times * size);
    text_free(&block);
}

/* ---- Events ----------------------------------------------------------------------------------- */

static ctrail_reader *reader; /* of the test that runs */

static inline void make_reader(const ctrail_options *options) {
    ctrail_reader_free(reader);
    ck_assert_int_eq(ctrail_reader_new(&reader, options), CTRAIL_OK);
}

/* A fixture's two halves. */
static inline void set_up_reader(void) {
    make_reader(NULL);
}

static inline void tear_down_reader(void) {
    ctrail_reader_free(reader);
    reader = NULL;
}

/* The event of a record that can be read; it lives until the reader is used again. */
static inline const ctrail_event *event_of(const char *json, size_t size) {
    const ctrail_event *event = NULL;
    ctrail_rc rc = ctrail_reader_parse(reader, json, size, &event);
    if (rc != CTRAIL_OK)
        ck_abort_msg("%s (%s): %.200s", ctrail_rc_name(rc), ctrail_reader_error(reader)->message, json);
    return event;
}

/* The text is `expected`; NULL: it is absent. */
static inline bool is_text(ctrail_str text, const char *expected) {
    if (!text.ptr || !expected)
        return !text.ptr && !text.len && !expected;
    return text.len == strlen(expected) && memcmp(text.ptr, expected, text.len) == 0 && !text.ptr[text.len];
}

static inline void expect_text(const char *name, const char *member, ctrail_str text, const char *expected) {
    if (!is_text(text, expected))
        ck_abort_msg("%s: %s is %s, not %s", name, member, text.ptr ? text.ptr : "absent",
                     expected ? expected : "absent");
}

/* Whether the event lists a problem at that path. */
static inline const ctrail_problem *problem_at(const ctrail_event *event, const char *path) {
    for (size_t i = 0; i < event->problem_count; i++)
        if (is_text(event->problems[i]->path, path))
            return event->problems[i];
    return NULL;
}

/* ---- Written JSON ----------------------------------------------------------------------------- */

static inline int32_t append_bytes(void *user, const char *bytes, size_t size) {
    text_add(user, bytes, size);
    return 0;
}

/* What is written of the event; to be freed. */
static inline char *json_of(const ctrail_event *event, uint32_t flags) {
    struct text json = {0};
    ck_assert_int_eq(ctrail_event_to_json(event, flags, append_bytes, &json), CTRAIL_OK);
    return json.bytes;
}

/* What a decoder found, as it is written; to be freed. It is the last of `decoded`, which is the last in the JSON. */
static inline char *decoded_json(const ctrail_event *event, const char *member) {
    char start[64], *json = json_of(event, 0);
    snprintf(start, sizeof start, ",\"%s\":{", member);
    char *found = strstr(json, start);
    if (!found)
        ck_abort_msg("no %s in %s", member, json);
    found += strlen(start) - 1;
    size_t length = strlen(found) - 2;
    memmove(json, found, length);
    json[length] = '\0';
    return json;
}

/* ---- Programs --------------------------------------------------------------------------------- */

/* A test case whose tests each have a reader. */
static inline TCase *reading_case(Suite *suite, const char *name) {
    TCase *one = tcase_create(name);
    tcase_set_timeout(one, 120);
    tcase_add_checked_fixture(one, set_up_reader, tear_down_reader);
    suite_add_tcase(suite, one);
    return one;
}

#endif
