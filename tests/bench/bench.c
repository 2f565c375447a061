/*
 * The benchmark: ctrail-bench DIRECTORY MEGABYTES ROUNDS FILE...
 *
 * Writes log files into DIRECTORY, made of the records in the FILEs with other values in each; goes the
 * ways of measure.c over them in turn, round by round; measures the memory of reading; prints tables.
 * A megabyte is 10^6 bytes. Time is processor time, so that what else runs on the machine counts less.
 * What a goal says has no influence on the exit status.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <yajl/yajl_version.h>
#include <zlib.h>

#include <cloudtrail/cloudtrail.h>

#include "measure.h"
#include "peak.h"
#include "tool.h"

enum { SMALL_MEGABYTES = 10, MEGABYTES_MAX = 4000, ROUNDS_MAX = 999, MEGABYTE = 1000 * 1000 };

/* What the arguments say. */
struct job {
    const char *program, *directory;
    uint64_t megabytes;
    int rounds;
    struct pattern_list patterns;
};

/* What one round gave: MB/s of uncompressed JSON. */
struct round {
    double speed[WAY_COUNT];
};

struct range {
    double median, lowest, highest;
};

/* ---- Measuring -------------------------------------------------------------------------------- */

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static struct round run_round(const struct sample *sample) {
    struct round round;
    for (int i = 0; i < WAY_COUNT; i++) {
        double start = seconds();
        if (!ways[i].run(sample))
            fail("did not get through the file", ways[i].name);
        round.speed[i] = (double)sample->plain_size / MEGABYTE / (seconds() - start);
    }
    return round;
}

static int compare(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static struct range range_of(double *values, int count) {
    qsort(values, (size_t)count, sizeof *values, compare);
    double median = (values[(count - 1) / 2] + values[count / 2]) / 2;
    return (struct range){median, values[0], values[count - 1]};
}

/* ---- Ratios: taken round by round, so that a slow spell of the machine is on both sides -------- */

static double decode_ratio(const struct round *round) {
    return round->speed[WAY_MEMORY] / round->speed[WAY_YAJL];
}

static double whole_ratio(const struct round *round) {
    double one_after_the_other = 1 / (1 / round->speed[WAY_INFLATE] + 1 / round->speed[WAY_MEMORY]);
    return round->speed[WAY_FILE] / one_after_the_other;
}

/* The highest speed of each way: what is left of the figures on a busy machine. */
static struct round best_of(const struct round *rounds, int count) {
    struct round best = rounds[0];
    for (int n = 1; n < count; n++)
        for (int i = 0; i < WAY_COUNT; i++)
            if (rounds[n].speed[i] > best.speed[i])
                best.speed[i] = rounds[n].speed[i];
    return best;
}

struct ratio {
    const char *name;
    double (*of)(const struct round *round);
    double goal;
};

static const struct ratio ratios[] = {
    {"from memory / yajl", decode_ratio, 0.65},
    {"from gzip / (inflate, then from memory)", whole_ratio, 0.95},
};

/* ---- Tables ----------------------------------------------------------------------------------- */

static const double peak_goal = 8;

static const char *verdict(int reached) {
    return reached ? "reached" : "NOT REACHED";
}

static void print_speeds(const struct round *rounds, int count) {
    double values[ROUNDS_MAX];
    printf("\n%-42s%8s%8s%8s\n", "MB/s", "median", "lowest", "highest");
    for (int i = 0; i < WAY_COUNT; i++) {
        for (int n = 0; n < count; n++)
            values[n] = rounds[n].speed[i];
        struct range range = range_of(values, count);
        printf("%-42s%8.0f%8.0f%8.0f\n", ways[i].name, range.median, range.lowest, range.highest);
    }
}

static void print_ratios(const struct round *rounds, int count) {
    double values[ROUNDS_MAX];
    struct round best = best_of(rounds, count);
    printf("\n%-42s%8s%8s%8s%8s   %s\n", "ratio", "median", "lowest", "highest", "of best", "goal");
    for (size_t i = 0; i < sizeof ratios / sizeof ratios[0]; i++) {
        for (int n = 0; n < count; n++)
            values[n] = ratios[i].of(&rounds[n]);
        struct range range = range_of(values, count);
        printf("%-42s%8.3f%8.3f%8.3f%8.3f   >= %.2f %s\n", ratios[i].name, range.median, range.lowest, range.highest,
               ratios[i].of(&best), ratios[i].goal, verdict(range.median >= ratios[i].goal));
    }
}

static void print_peak_of(const char *program, const char *form, const char *path, const struct log_file *log) {
    double peak = peak_of_reading(program, path) / MEGABYTE;
    double megabytes = (double)log->size / MEGABYTE, kilobytes = (double)log->size / (double)log->records / 1000;
    printf("%-6s%5.0f MB, records of %5.1f kB%14.1f%27s<= %.2f %s\n", form, megabytes, kilobytes, peak, "", peak_goal,
           peak > 0 ? verdict(peak <= peak_goal) : "NOT KNOWN HERE");
}

static void print_peaks(const char *program, const struct log_file *logs, int count) {
    printf("\n%-42s%8s%27s%s\n", "peak memory of reading a file", "MB", "", "goal");
    for (int i = 0; i < count; i++) {
        print_peak_of(program, "plain", logs[i].plain, &logs[i]);
        print_peak_of(program, "gzip", logs[i].gzip, &logs[i]);
    }
}

static void print_heading(const struct sample *sample, const struct job *job) {
    double plain = (double)sample->plain_size, records = (double)sample->log->records;
    printf("cloudtrail %s, yajl %d.%d.%d, zlib %s\n", ctrail_version(), YAJL_MAJOR, YAJL_MINOR, YAJL_MICRO,
           zlibVersion());
    printf("%.1f MB of JSON: %.0f records of %.0f bytes from %zu patterns; gzip -6: %.1f to 1; %d rounds\n",
           plain / MEGABYTE, records, plain / records, job->patterns.count, plain / (double)sample->gzip_size,
           job->rounds);
}

/* ---- All of it -------------------------------------------------------------------------------- */

static void measure_speed(const struct job *job, const struct log_file *log) {
    struct round rounds[ROUNDS_MAX];
    struct sample sample;
    sample_load(&sample, log);
    print_heading(&sample, job);
    run_round(&sample); /* the first one finds cold caches, and is not counted */
    for (int i = 0; i < job->rounds; i++)
        rounds[i] = run_round(&sample);
    sample_free(&sample);
    print_speeds(rounds, job->rounds);
    print_ratios(rounds, job->rounds);
}

static void measure(const struct job *job) {
    enum { SMALL, LARGE, WIDE, LOGS };
    static struct log_file logs[LOGS];
    struct pattern_list widest = {NULL, 0};
    pattern_list_add_largest(&widest);
    generate_log(&logs[SMALL], job->directory, "small", (uint64_t)SMALL_MEGABYTES * MEGABYTE, &job->patterns);
    generate_log(&logs[LARGE], job->directory, "large", job->megabytes * MEGABYTE, &job->patterns);
    generate_log(&logs[WIDE], job->directory, "wide", (uint64_t)SMALL_MEGABYTES * MEGABYTE, &widest);
    measure_speed(job, &logs[LARGE]);
    print_peaks(job->program, logs, LOGS);
    pattern_list_free(&widest);
}

static long number(const char *text, long most) {
    char *end;
    long value = strtol(text, &end, 10);
    if (*end || value < 1 || value > most)
        fail("not a number, or out of range", text);
    return value;
}

int main(int argc, char **argv) {
    if (argc == 3 && strcmp(argv[1], "--peak") == 0)
        return print_peak(argv[2]);
    if (argc < 5)
        fail("wrong use", "ctrail-bench DIRECTORY MEGABYTES ROUNDS FILE...");
    struct job job = {.program = argv[0], .directory = argv[1]};
    job.megabytes = (uint64_t)number(argv[2], MEGABYTES_MAX);
    job.rounds = (int)number(argv[3], ROUNDS_MAX);
    for (int i = 4; i < argc; i++)
        pattern_list_read(&job.patterns, argv[i]);
    if (!job.patterns.count)
        fail("no record to begin with", argv[4]);
    measure(&job);
    pattern_list_free(&job.patterns);
    return EXIT_SUCCESS;
}
