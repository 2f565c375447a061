/* libFuzzer: a filter judges a record's bytes as it judges the parsed event; paths lead to what their spelling says. */
#include "asking.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "reader/filter.h"
#include "json/path.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/*
 * The input: three bytes that say what the filter asks for, a line with a path, one for each of the filter's lists and
 * times, and the records. Tabs part the values of a list. A value "@userIdentity.arn" stands for what is there in the
 * first event; a time that is none for that of the first event, or a nanosecond beside it.
 */
static const size_t lists[] = {
    offsetof(ctrail_filter, event_id),      offsetof(ctrail_filter, event_name),
    offsetof(ctrail_filter, event_source),  offsetof(ctrail_filter, user_name),
    offsetof(ctrail_filter, access_key_id), offsetof(ctrail_filter, resource_type),
    offsetof(ctrail_filter, resource_name), offsetof(ctrail_filter, instance_id),
    offsetof(ctrail_filter, error_code),    offsetof(ctrail_filter, region),
    offsetof(ctrail_filter, account),       offsetof(ctrail_filter, source_ip),
    offsetof(ctrail_filter, arn),           offsetof(ctrail_filter, role),
};

enum {
    LISTS = sizeof lists / sizeof *lists,
    VALUES_MAX = 6,
    HEAD = 3,        /* bytes: two say which lists there are, one the rest */
    ACCESS_BITS = 3, /* of the last one; 3 asks for nothing */
    SINCE_BIT = 4,
    UNTIL_BIT = 8,
    YAJL_BIT = 16,
    FAILED_SHIFT = 5 /* two bits, as for the access */
};

struct input {
    const char *at;
    size_t left;
};

/* The next line with a NUL behind it, to be freed. */
static char *take_line(struct input *input) {
    const char *newline = input->left ? memchr(input->at, '\n', input->left) : NULL;
    size_t length = newline ? (size_t)(newline - input->at) : input->left;
    char *line = malloc(length + 1);
    check(line != NULL);
    if (length)
        memcpy(line, input->at, length);
    line[length] = '\0';
    input->at += length + (newline != NULL);
    input->left -= length + (newline != NULL);
    return line;
}

/* ---- The filter ------------------------------------------------------------------------------- */

struct wanted {
    ctrail_filter filter;
    char *lines[LISTS]; /* what its values are made of */
    const char *values[LISTS][VALUES_MAX + 1];
    char *since, *until;
};

static void take_wanted(struct wanted *wanted, struct input *input, unsigned asks_lists, unsigned asks) {
    for (size_t i = 0; i < LISTS; i++)
        wanted->lines[i] = asks_lists >> i & 1 ? take_line(input) : NULL;
    wanted->since = asks & SINCE_BIT ? take_line(input) : NULL;
    wanted->until = asks & UNTIL_BIT ? take_line(input) : NULL;
}

static int64_t time_of(const char *line, const ctrail_event *first) {
    int64_t time;
    if (!line)
        return 0;
    bool spelled = ctrail_time_parse(line, strlen(line), &time) == CTRAIL_OK;
    if (spelled || !first || first->event_time_ns < INT64_MIN + 2 || first->event_time_ns == INT64_MAX)
        return time;
    return first->event_time_ns + (int64_t)(strlen(line) % 3) - 1;
}

static const char *value_of(const char *word, const ctrail_event *first) {
    const ctrail_value *there = *word == '@' && first ? ctrail_value_find(ctrail_event_record(first), word + 1) : NULL;
    const char *same = ctrail_value_text(there, NULL);
    return same ? same : word;
}

/* Splits the line. */
static void fill_list(const char **values, char *line, const ctrail_event *first) {
    size_t count = 0;
    for (char *end = line; line && end && count < VALUES_MAX; line = end + 1) {
        end = strchr(line, '\t');
        if (end)
            *end = '\0';
        values[count++] = value_of(line, first);
        if (!end)
            break;
    }
    values[count] = NULL;
}

/* first: NULL when there is none. Its texts stay as long as its reader is not used. */
static void fill_filter(struct wanted *wanted, unsigned asks, const ctrail_event *first) {
    ctrail_filter *filter = &wanted->filter;
    *filter = (ctrail_filter){.size = sizeof *filter};
    filter->read_only = (asks & ACCESS_BITS) % 3;
    filter->failed = (asks >> FAILED_SHIFT & ACCESS_BITS) % 3;
    filter->since = time_of(wanted->since, first);
    filter->until = time_of(wanted->until, first);
    for (size_t i = 0; i < LISTS; i++) {
        fill_list(wanted->values[i], wanted->lines[i], first);
        *(const char *const **)(void *)((char *)filter + lists[i]) = wanted->values[i];
    }
    const ctrail_options options = {.size = sizeof options, .filter = filter};
    if (ctrail_options_check(&options, NULL) != CTRAIL_OK) /* a CIDR block that is none */
        filter->source_ip = NULL;
}

static void free_wanted(struct wanted *wanted) {
    for (size_t i = 0; i < LISTS; i++)
        free(wanted->lines[i]);
    free(wanted->since);
    free(wanted->until);
}

/* ---- Judging ---------------------------------------------------------------------------------- */

static ctrail_reader *new_reader(const ctrail_filter *filter, unsigned asks) {
    const ctrail_options options = {.size = sizeof options,
                                    .filter = filter,
                                    .flags = asks & YAJL_BIT ? CTRAIL_OPTION_YAJL_ONLY : 0};
    ctrail_reader *reader;
    check(ctrail_reader_new(&reader, &options) == CTRAIL_OK);
    return reader;
}

/* The other reader's next event is this one. */
static void expect_same(ctrail_reader *reader, const ctrail_event *event) {
    const ctrail_event *other;
    check(ctrail_reader_next(reader, &other) == CTRAIL_OK);
    check(other->offset == event->offset && other->record == event->record && other->raw.len == event->raw.len);
}

/* Side by side, up to the first fault: what is broken inside a refused record is not reported. */
static void compare(const ctrail_filter *given, unsigned asks, const struct input *records) {
    ctrail_reader *all = new_reader(NULL, asks), *some = new_reader(given, asks);
    ctrail_counts counts = {.size = sizeof counts};
    const ctrail_event *event;
    struct filter *filter;
    enum judgement judgement;
    uint64_t rejected = 0, without_time = 0;
    check(ctrail_filter_new(given, ctrail_allocator_of(NULL), &filter) == CTRAIL_OK);
    check(ctrail_reader_feed(some, records->at, records->left) == CTRAIL_OK);
    check(ctrail_reader_finish(some) == CTRAIL_OK);
    ctrail_rc rc = ctrail_reader_parse(all, records->at, records->left, &event);
    for (; rc == CTRAIL_OK; rc = ctrail_reader_next(all, &event)) {
        check(ctrail_filter_judge(filter, event, &judgement) == CTRAIL_OK);
        rejected += judgement != JUDGED_PASSES;
        without_time += judgement == JUDGED_WITHOUT_TIME;
        if (judgement == JUDGED_PASSES)
            expect_same(some, event);
    }
    if (rc == CTRAIL_END) {
        check(ctrail_reader_next(some, &event) == CTRAIL_END);
        check(ctrail_reader_counts(some, &counts) == CTRAIL_OK);
        check(counts.rejected == rejected && counts.rejected_without_time == without_time);
    }
    free(filter);
    ctrail_reader_free(all);
    ctrail_reader_free(some);
}

/* ---- Paths ------------------------------------------------------------------------------------ */

enum { NODES_MAX = 64 };

/* What is found is found again by its own path, unless that is too long, or names what is there twice. */
static void check_path(struct path_walk *walk, const ctrail_value *root, const ctrail_value *node, bool exact) {
    ctrail_str path = ctrail_path_of(walk, root, node);
    const ctrail_value *found = ctrail_value_find(root, path.ptr);
    check(found && (!exact || found == node || path.len >= PATH_LENGTH_MAX / 2));
}

static void check_paths(const ctrail_event *event, const char *path) {
    struct path_walk walk = {.text = ""};
    const ctrail_value *root = ctrail_event_record(event), *found = ctrail_value_find(root, path), *child = NULL;
    ctrail_str text;
    if (found)
        check_path(&walk, root, found, true);
    check(ctrail_event_fields(event, &path, 1, &text) == CTRAIL_OK);
    check(!text.ptr || (found && text.ptr == ctrail_value_text(found, NULL)));
    for (size_t i = 0; i < NODES_MAX && (child = ctrail_value_next(root, child)); i++)
        check_path(&walk, root, child, false);
}

/* ---- One input -------------------------------------------------------------------------------- */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static ctrail_reader *plain;
    const ctrail_event *event;
    struct wanted wanted;
    if (size < HEAD)
        return 0;
    if (!plain)
        plain = new_reader(NULL, 0);
    struct input input = {(const char *)data + HEAD, size - HEAD};
    char *path = take_line(&input);
    take_wanted(&wanted, &input, data[0] | (unsigned)data[1] << 8, data[2]);
    if (ctrail_reader_parse(plain, input.at, input.left, &event) == CTRAIL_OK)
        check_paths(event, path);
    fill_filter(&wanted, data[2], event);
    compare(&wanted.filter, data[2], &input);
    free_wanted(&wanted);
    free(path);
    return 0;
}
