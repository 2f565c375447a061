/*
 * How time grows: ctrail-growth ROUNDS [NAME]
 *
 * For each shape, reads an input, one of twice and one of four times its size in turn, round by round, and prints the
 * ratio of the times, each to the one before, as a table in Markdown. Processor time. The input is made as large as the
 * clock needs. ROUNDS 0: the shapes are only read, in a small size. NAME: only shapes with that in their name. What a
 * goal says has no influence on the exit status.
 */
#if defined(__linux__)
#include <malloc.h>
#endif
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cloudtrail/cloudtrail.h>
#include <cloudtrail/ec2.h>

#include "shape.h"
#include "timing.h"
#include "tool.h"

enum { ROUNDS_MAX = 99, SIZE_MAX_BYTES = 100 * 1000 * 1000, COUNT_FIRST = 64 };
static const double seconds_least = 0.05, goal = 2.3;

/* What was met in an input. */
struct tally {
    uint64_t events, skipped;
    ctrail_rc end;
};

/* ---- Reading an input ------------------------------------------------------------------------- */

static int32_t drop(void *user, const char *bytes, size_t size) {
    (void)user;
    (void)bytes;
    return size == 0;
}

/* All that an event is read for on request only, strings of JSON in the first of its parameters included. */
static bool ask_for_all(const ctrail_event *event) {
    const ctrail_value *list = ctrail_value_next(event->request_parameters, NULL), *value = NULL, *parsed;
    const ctrail_named_resource *const *resources;
    const ctrail_details *details;
    size_t count;
    ctrail_rc rc = ctrail_event_details(event, &details);
    if (rc == CTRAIL_OK)
        rc = ctrail_event_resources(event, &resources, &count);
    while (rc == CTRAIL_OK && (value = ctrail_value_next(list, value)))
        rc = ctrail_event_parse_text(event, value, &parsed);
    return rc == CTRAIL_OK && ctrail_event_to_json(event, CTRAIL_JSON_RAW, drop, NULL) == CTRAIL_OK;
}

static void meet(const struct shape *shape, const ctrail_event *event, struct tally *tally) {
    const ctrail_ec2 *ec2;
    tally->events++;
    if (shape->ec2 && ctrail_ec2_decode(event, &ec2) != CTRAIL_OK)
        fail("not decoded", shape->name);
    if (shape->all && !ask_for_all(event))
        fail("not read on request", shape->name);
}

static ctrail_rc drain(ctrail_reader *reader, const struct shape *shape, struct tally *tally) {
    const ctrail_event *event;
    ctrail_rc rc;
    while ((rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK || rc == CTRAIL_SKIPPED) {
        if (rc == CTRAIL_OK)
            meet(shape, event, tally);
        else
            tally->skipped++;
    }
    return rc;
}

static ctrail_reader *new_reader(const struct shape *shape) {
    ctrail_reader *reader;
    static const char *const name[] = {"RunInstances", NULL};
    const ctrail_filter filter = {.size = sizeof filter,
                                  .event_name = name,
                                  .since = CTRAIL_ABSENT,
                                  .until = CTRAIL_ABSENT};
    ctrail_options options = {.size = sizeof options, .filter = shape->filter ? &filter : NULL};
    if (shape->large) {
        options.max_record_bytes = UINT64_C(256) << 20;
        options.max_memory_bytes = UINT64_C(1) << 40;
        options.max_depth = UINT32_MAX / 4;
    }
    if (ctrail_reader_new(&reader, &options) != CTRAIL_OK)
        fail("no reader for", shape->name);
    return reader;
}

static struct tally read_all(const struct shape *shape, const struct text *text) {
    struct tally tally = {.end = CTRAIL_MORE};
    ctrail_reader *reader = new_reader(shape);
    size_t chunk = shape->chunk ? shape->chunk : text->size;
    for (size_t at = 0, size; tally.end == CTRAIL_MORE && at < text->size; at += size) {
        size = text->size - at < chunk ? text->size - at : chunk;
        ctrail_reader_feed(reader, text->bytes + at, size);
        tally.end = drain(reader, shape, &tally);
    }
    if (tally.end == CTRAIL_MORE) {
        ctrail_reader_finish(reader);
        tally.end = drain(reader, shape, &tally);
    }
    ctrail_reader_free(reader);
    return tally;
}

static bool is_expected(const struct shape *shape, size_t count, const struct tally *tally) {
    switch (shape->outcome) {
    case ONE_EVENT:
        return tally->end == CTRAIL_END && tally->events == 1;
    case EVENT_EACH:
        return tally->end == CTRAIL_END && tally->events == count + 1;
    case HALF_EACH:
        return tally->end == CTRAIL_END && tally->events >= count / 2 && tally->skipped >= count / 2;
    default:
        return !tally->events && (tally->skipped || tally->end < 0);
    }
}

static double time_of(const struct shape *shape, size_t count, const struct text *text) {
    double start = seconds();
    struct tally tally = read_all(shape, text);
    double taken = seconds() - start;
    if (!is_expected(shape, count, &tally)) {
        fprintf(stderr, "%s: %zu parts: %" PRIu64 " events, %" PRIu64 " skipped, then %s\n", shape->name, count,
                tally.events, tally.skipped, ctrail_rc_name(tally.end));
        fail("not read as expected", shape->name);
    }
    return taken;
}

/* ---- Measuring -------------------------------------------------------------------------------- */

/* Doubles the input until reading it takes long enough, or the largest of the three would be too large. */
static size_t find_count(const struct shape *shape, struct text *text) {
    size_t count = COUNT_FIRST;
    shape_write(shape, count, text);
    while (time_of(shape, count, text) < seconds_least && 8 * text->size < SIZE_MAX_BYTES) {
        free(text->bytes);
        shape_write(shape, count *= 2, text);
    }
    return count;
}

/* What was freed stays with the process: that the kernel clears pages again is no matter of the library, and
 * malloc asks it to only from a certain size on. */
static void keep_memory(void) {
#if defined(M_MMAP_MAX) && defined(M_TRIM_THRESHOLD)
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, INT32_MAX);
#endif
}

static void try(const struct shape *shape) {
    struct text text;
    shape_write(shape, COUNT_FIRST, &text);
    time_of(shape, COUNT_FIRST, &text);
    free(text.bytes);
}

/* The input, twice and four times as much of it. */
enum { SIZES = 3 };

static double size_in_mb(const struct text *text) {
    return (double)text->size / 1e6;
}

static void print_row(const struct shape *shape, const struct text *smallest, double times[SIZES][ROUNDS_MAX],
                      int rounds) {
    double ratios[SIZES][ROUNDS_MAX];
    printf("| %s | %.1f ", shape->name, size_in_mb(smallest));
    for (int n = 0; n < SIZES; n++)
        printf("| %.0f ", 1e3 * range_of(times[n], rounds).median);
    for (int n = 1; n < SIZES; n++)
        for (int i = 0; i < rounds; i++)
            ratios[n][i] = times[n][i] / times[n - 1][i];
    struct range twice = range_of(ratios[1], rounds), again = range_of(ratios[2], rounds);
    double highest = twice.highest > again.highest ? twice.highest : again.highest;
    printf("| %.2f | %.2f | %.2f | %s |\n", twice.median, again.median, highest,
           verdict(twice.median <= goal && again.median <= goal));
    fflush(stdout);
}

static void measure(const struct shape *shape, int rounds) {
    double times[SIZES][ROUNDS_MAX];
    struct text texts[SIZES];
    size_t count = find_count(shape, &texts[0]);
    for (int n = 1; n < SIZES; n++)
        shape_write(shape, count << n, &texts[n]);
    for (int i = 0; i < rounds; i++)
        for (int n = 0; n < SIZES; n++)
            times[n][i] = time_of(shape, count << n, &texts[n]);
    print_row(shape, &texts[0], times, rounds);
    for (int n = 0; n < SIZES; n++)
        free(texts[n].bytes);
}

static void print_heading(void) {
    printf("| shape | MB | ms | twice, ms | four times, ms | ratio | and again | highest | at most %.1f |\n", goal);
    printf("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
}

int main(int argc, char **argv) {
    char *end = NULL;
    long rounds = argc > 1 ? strtol(argv[1], &end, 10) : -1;
    if (argc > 3 || rounds < 0 || rounds > ROUNDS_MAX || *end)
        fail("wrong use", "ctrail-growth ROUNDS [NAME]");
    keep_memory();
    if (rounds)
        print_heading();
    for (size_t i = 0; i < shape_count; i++) {
        if (argc == 3 && !strstr(shapes[i].name, argv[2]))
            continue;
        if (rounds)
            measure(&shapes[i], (int)rounds);
        else
            try(&shapes[i]);
    }
    return EXIT_SUCCESS;
}
