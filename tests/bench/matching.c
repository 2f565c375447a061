/*
 * What many rules cost: ctrail-matching LOG ROUNDS
 *
 * Holds every event of the log against rules (rules.c), as it is read and from copies in memory, in turn, round by
 * round. Prints tables in Markdown. With 0 rounds it reads the log once with the most rules, for counting instructions.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "count.h"
#include "rules.h"
#include "timing.h"
#include "tool.h"

enum { FEW, SOME, MANY, TOO_MANY, SIZES, CALLS_MAX = 500, KEPT_MAX = 250, KEPT_EACH = 7, PASSES = 80, ROUNDS_MAX = 99 };
static const size_t sizes[SIZES] = {[FEW] = 10, [SOME] = 100, [MANY] = 500, [TOO_MANY] = RULES_MAX};

/* What is measured. */
static struct {
    const char *path;
    struct call calls[CALLS_MAX];
    size_t call_count;
    ctrail_event *kept[KEPT_MAX];
    size_t kept_count, events;
    struct rules rules[SIZES];
    size_t matches[SIZES];
    double reading[ROUNDS_MAX], with[SIZES][ROUNDS_MAX], alone[SIZES][ROUNDS_MAX]; /* nanoseconds an event */
} all;

static size_t match(const struct rules *rules, const ctrail_event *event) {
    static size_t matching[RULES_MAX];
    size_t count = 0;
    if (ctrail_patterns_match(rules->index, event, matching, &count) != CTRAIL_OK)
        fail("cannot be matched", all.path);
    return count;
}

/* Reads the log; rules: NULL for none. */
static double read_log(const struct rules *rules, void (*take)(const ctrail_event *)) {
    ctrail_reader *reader = new_reader(NULL, 0);
    const ctrail_event *event;
    double start = seconds();
    ctrail_rc rc = ctrail_reader_open(reader, all.path);
    all.events = 0;
    for (; rc == CTRAIL_OK && (rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK; all.events++) {
        if (rules)
            match(rules, event);
        if (take)
            take(event);
    }
    if (rc != CTRAIL_END || !all.events)
        fail("cannot be read", all.path);
    ctrail_reader_free(reader);
    return (seconds() - start) * 1e9 / (double)all.events;
}

/* Keeps copies of so few events that they stay in the processor's cache, as an event does that was just read. */
static void keep(const ctrail_event *event) {
    bool kept = all.kept_count < KEPT_MAX && all.events % KEPT_EACH == 0;
    if (kept && ctrail_event_dup(event, NULL, &all.kept[all.kept_count++]) != CTRAIL_OK)
        fail("no memory", all.path);
    if (all.call_count == CALLS_MAX || !event->event_source.ptr || !event->event_name.ptr)
        return;
    for (size_t i = 0; i < all.call_count; i++)
        if (strcmp(all.calls[i].source, event->event_source.ptr) == 0 &&
            strcmp(all.calls[i].name, event->event_name.ptr) == 0)
            return;
    struct call *call = &all.calls[all.call_count++];
    snprintf(call->source, sizeof call->source, "%s", event->event_source.ptr);
    snprintf(call->name, sizeof call->name, "%s", event->event_name.ptr);
}

static double match_kept(size_t size) {
    double start = seconds();
    all.matches[size] = 0;
    for (int pass = 0; pass < PASSES; pass++)
        for (size_t i = 0; i < all.kept_count; i++)
            all.matches[size] += match(&all.rules[size], all.kept[i]);
    return (seconds() - start) * 1e9 / PASSES / (double)all.kept_count;
}

static void measure(int rounds) {
    for (int round = 0; round < rounds; round++) {
        all.reading[round] = read_log(NULL, NULL);
        for (size_t size = 0; size < SIZES; size++) {
            all.with[size][round] = read_log(&all.rules[size], NULL);
            all.alone[size][round] = match_kept(size);
        }
    }
}

static void report(int rounds) {
    double few = range_of(all.with[FEW], rounds).median, few_alone = range_of(all.alone[FEW], rounds).median;
    printf("%zu events of %zu calls; without rules %.0f ns an event.\n\n", all.events, all.call_count,
           range_of(all.reading, rounds).median);
    printf(
        "| rules | matches an event | reading and matching, ns an event | times 10 rules | matching alone | times 10 "
        "rules |\n| ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (size_t size = 0; size < SIZES; size++) {
        double with = range_of(all.with[size], rounds).median, alone = range_of(all.alone[size], rounds).median;
        printf("| %zu | %.2f | %.0f | %.2f | %.0f | %.2f |\n", sizes[size],
               (double)all.matches[size] / PASSES / (double)all.kept_count, with, with / few, alone, alone / few_alone);
    }
}

int main(int argc, char **argv) {
    int rounds = argc == 3 ? atoi(argv[2]) : -1;
    if (rounds < 0 || rounds > ROUNDS_MAX)
        fail("wrong use", "ctrail-matching LOG ROUNDS");
    all.path = argv[1];
    read_log(NULL, keep);
    for (size_t size = 0; size < SIZES; size++)
        rules_make(&all.rules[size], sizes[size], all.calls, all.call_count);
    if (rounds) {
        measure(rounds);
        report(rounds);
    } else
        read_log(&all.rules[MANY], NULL);
    for (size_t size = 0; size < SIZES; size++)
        rules_free(&all.rules[size]);
    for (size_t i = 0; i < all.kept_count; i++)
        ctrail_event_free(all.kept[i]);
    return EXIT_SUCCESS;
}
