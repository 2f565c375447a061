/* libFuzzer: any text as a pattern, on any record: it is accepted or an error has its place; the bytes of a record are
 * judged as its event is; and a pattern says the same of an event, of its copy, and in an index. */
#include "asking.h"

#include <cloudtrail/pattern.h>

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* In memory of just its size, which is gone when the pattern is used. */
static ctrail_pattern *compile(const char *text, size_t length) {
    ctrail_pattern *pattern;
    ctrail_pattern_error error = {.size = sizeof error};
    char *copy = copy_exactly(text, length);
    ctrail_rc rc = ctrail_pattern_compile(copy, length, &pattern, &error);
    free(copy);
    check(rc == CTRAIL_OK || rc == CTRAIL_ERR_ARGUMENT);
    check((rc == CTRAIL_OK) == (pattern != NULL) && (rc == CTRAIL_OK) == !error.message);
    check(error.offset <= length);
    return pattern;
}

static ctrail_reader *new_reader(const ctrail_filter *filter) {
    const ctrail_options options = {.size = sizeof options, .filter = filter};
    ctrail_reader *reader;
    check(ctrail_reader_new(&reader, &options) == CTRAIL_OK);
    return reader;
}

/* What passes a filter with the pattern is what matches, up to the first fault. */
static void compare(const ctrail_pattern *pattern, const char *records, size_t size) {
    const ctrail_pattern *const list[] = {pattern, NULL};
    const ctrail_filter filter = {.size = sizeof filter, .pattern = list};
    ctrail_reader *all = new_reader(NULL), *some = new_reader(&filter);
    const ctrail_event *event, *passed;
    ctrail_patterns *patterns;
    size_t matching, count;
    check(ctrail_patterns_new(list, 1, NULL, &patterns) == CTRAIL_OK);
    check(ctrail_reader_feed(some, records, size) == CTRAIL_OK);
    check(ctrail_reader_finish(some) == CTRAIL_OK);
    ctrail_rc rc = ctrail_reader_parse(all, records, size, &event);
    for (; rc == CTRAIL_OK; rc = ctrail_reader_next(all, &event)) {
        ctrail_event *copy;
        ctrail_bool answer = ctrail_pattern_match(pattern, event);
        check(answer == 0 || answer == 1);
        check(ctrail_patterns_match(patterns, event, &matching, &count) == CTRAIL_OK && count == (size_t)answer);
        check(ctrail_event_dup(event, NULL, &copy) == CTRAIL_OK);
        check(ctrail_pattern_match(pattern, copy) == answer);
        ctrail_event_free(copy);
        if (answer)
            check(ctrail_reader_next(some, &passed) == CTRAIL_OK && passed->record == event->record);
    }
    if (rc == CTRAIL_END)
        check(ctrail_reader_next(some, &passed) == CTRAIL_END);
    ctrail_patterns_free(patterns);
    ctrail_reader_free(all);
    ctrail_reader_free(some);
}

/* A line with the pattern, and records. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const char *text = (const char *)data, *newline = size ? memchr(text, '\n', size) : NULL;
    size_t length = newline ? (size_t)(newline - text) : size;
    ctrail_pattern *pattern = compile(text, length);
    if (pattern && newline)
        compare(pattern, newline + 1, size - length - 1);
    ctrail_pattern_free(pattern);
    return 0;
}
