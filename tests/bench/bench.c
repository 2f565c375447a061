/*
 * The benchmark: ctrail-bench DIRECTORY MEGABYTES ROUNDS FILE...
 *
 * Writes logs into DIRECTORY, made of the records in the FILEs with other values in each; goes the ways of
 * measure.c over them in turn, round by round; measures the memory of reading; prints tables in Markdown.
 * With 0 rounds all that it does is to write log-0.json and log-0.json.gz, and the same records as lines, as what
 * LookupEvents answers, and as many small files, many-0.json and so on, for others to measure by.
 * A megabyte is 10^6 bytes. Time is processor time, so that what else runs on the machine counts less.
 * What a goal says has no influence on the exit status.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <yajl/yajl_version.h>
#include <zlib.h>

#include "peak.h"
#include "report.h"
#include "timing.h"
#include "tool.h"

enum {
    SMALL_MEGABYTES = 10,
    MEGABYTES_MAX = 4000,
    ROUNDS_MAX = 999,
    MEGABYTE = 1000 * 1000,
    FILES = 1000,
    RECORDS_A_FILE = 100
};

/* What the arguments say. */
struct job {
    const char *program, *directory;
    uint64_t megabytes;
    int rounds;
    struct pattern_list typical, largest, rare;
};

/* ---- The logs --------------------------------------------------------------------------------- */

static void write_log(struct log *log, const struct job *job, const char *name, enum form form, uint64_t size) {
    struct plan plan = {.name = name, .form = form, .patterns = &job->typical, .rare = job->rare.items, .size = size};
    generate_log(log, job->directory, &plan);
}

static void write_largest(struct log *log, const struct job *job, const char *name, enum form form) {
    struct plan plan = {.name = name, .form = form, .patterns = &job->largest};
    plan.size = (uint64_t)SMALL_MEGABYTES * MEGABYTE;
    generate_log(log, job->directory, &plan);
}

/* Fewer than FILES if those have more than the megabytes asked for. */
static void write_files(struct log *log, const struct job *job) {
    struct plan plan = {.name = "many", .form = LOG_FILE, .patterns = &job->typical, .rare = job->rare.items};
    plan.records_a_file = RECORDS_A_FILE;
    plan.records = (uint64_t)FILES * RECORDS_A_FILE;
    plan.size = job->megabytes * MEGABYTE;
    generate_log(log, job->directory, &plan);
}

static void write_samples(struct sample *samples, const struct job *job) {
    uint64_t size = job->megabytes * MEGABYTE;
    write_log(&samples[IN_LOG_FILE].log, job, "log", LOG_FILE, size);
    write_log(&samples[IN_LINES].log, job, "lines", LINES, size);
    write_log(&samples[IN_LOOKUP_EVENTS].log, job, "lookup", LOOKUP_EVENTS, size);
    write_files(&samples[IN_MANY_FILES].log, job);
}

/* ---- Speed ------------------------------------------------------------------------------------ */

static void print_heading(const struct job *job, const struct sample *samples) {
    const struct log *log = &samples[IN_LOG_FILE].log, *many = &samples[IN_MANY_FILES].log;
    printf("cloudtrail %s, yajl %d.%d.%d, zlib %s. %d rounds.\n", ctrail_version(), YAJL_MAJOR, YAJL_MINOR, YAJL_MICRO,
           zlibVersion(), job->rounds);
    printf("%.0f MB of JSON: %.0f records of %.0f bytes on average, from %zu patterns; gzip -6: %.1f to 1.\n",
           (double)log->size / MEGABYTE, (double)log->records, (double)log->record_bytes / (double)log->records,
           job->typical.count, (double)log->size / (double)samples[IN_LOG_FILE].gzip_size);
    printf("%.0f records are of the event name and source asked for. Small files: %u of %d records, %.0f MB.\n",
           (double)log->rare_records, many->files, RECORDS_A_FILE, (double)many->size / MEGABYTE);
}

static struct round run_round(const struct sample *samples) {
    struct round round;
    for (int i = 0; i < WAY_COUNT; i++) {
        double start = seconds();
        if (!ways[i].run(&ways[i], &samples[ways[i].sample]))
            fail("did not meet all that there is", ways[i].name);
        round.seconds[i] = seconds() - start;
    }
    return round;
}

static void measure_speed(const struct job *job, struct sample *samples) {
    struct round rounds[ROUNDS_MAX];
    for (int i = 0; i < SAMPLE_COUNT; i++)
        sample_load(&samples[i]);
    print_heading(job, samples);
    run_round(samples); /* the first one finds cold caches, and is not counted */
    for (int i = 0; i < job->rounds; i++)
        rounds[i] = run_round(samples);
    for (int i = 0; i < SAMPLE_COUNT; i++)
        sample_free(&samples[i]);
    report_speeds(rounds, job->rounds, samples);
    report_ratios(rounds, job->rounds, samples);
}

/* ---- Memory ----------------------------------------------------------------------------------- */

static void measure_memory(const struct job *job, const struct sample *samples) {
    static struct log small, log, lines, lookup;
    write_log(&small, job, "small", LOG_FILE, (uint64_t)SMALL_MEGABYTES * MEGABYTE);
    write_largest(&log, job, "largest-log", LOG_FILE);
    write_largest(&lines, job, "largest-lines", LINES);
    write_largest(&lookup, job, "largest-lookup", LOOKUP_EVENTS);
    const struct peak_row rows[] = {
        {"log file", &small, NULL},
        {"log file", &samples[IN_LOG_FILE].log, NULL},
        {"log file", &log, NULL},
        {"log file, by event name", &samples[IN_LOG_FILE].log, RARE_NAME},
        {"log file, by event name", &log, RARE_NAME},
        {"lines", &samples[IN_LINES].log, NULL},
        {"lines", &lines, NULL},
        {"LookupEvents", &samples[IN_LOOKUP_EVENTS].log, NULL},
        {"LookupEvents", &lookup, NULL},
        {"many small files", &samples[IN_MANY_FILES].log, NULL},
    };
    report_peaks(job->program, rows, sizeof rows / sizeof rows[0]);
}

/* ---- All of it -------------------------------------------------------------------------------- */

static long number(const char *text, long least, long most) {
    char *end;
    long value = strtol(text, &end, 10);
    if (*end || value < least || value > most)
        fail("not a number, or out of range", text);
    return value;
}

static void measure(const struct job *job) {
    static struct sample samples[SAMPLE_COUNT];
    write_samples(samples, job);
    if (!job->rounds)
        return;
    measure_speed(job, samples);
    measure_memory(job, samples);
}

int main(int argc, char **argv) {
    if (argc >= 5 && strcmp(argv[1], "--peak") == 0)
        return print_peak(argv + 2);
    if (argc < 5)
        fail("wrong use", "ctrail-bench DIRECTORY MEGABYTES ROUNDS FILE...");
    struct job job = {.program = argv[0], .directory = argv[1]};
    job.megabytes = (uint64_t)number(argv[2], 1, MEGABYTES_MAX);
    job.rounds = (int)number(argv[3], 0, ROUNDS_MAX);
    for (int i = 4; i < argc; i++)
        pattern_list_read(&job.typical, argv[i]);
    if (!job.typical.count)
        fail("no record to begin with", argv[4]);
    pattern_list_add_largest(&job.largest);
    pattern_list_add_rare(&job.rare);
    measure(&job);
    pattern_list_free(&job.typical);
    pattern_list_free(&job.largest);
    pattern_list_free(&job.rare);
    return EXIT_SUCCESS;
}
