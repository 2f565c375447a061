/* Speeds, their ratios, and peaks, beside their goals. */
#include "report.h"

#include <stdio.h>

#include "peak.h"
#include "timing.h"

enum { ROUNDS_MAX = 999, MEGABYTE = 1000 * 1000 };
static const double peak_goal = 8;

/* ---- Speeds ----------------------------------------------------------------------------------- */

void report_speeds(const struct round *rounds, int count, const struct sample *samples) {
    double values[ROUNDS_MAX];
    printf("\n| MB/s | median | lowest | highest | of records |\n| --- | --- | --- | --- | --- |\n");
    for (int i = 0; i < WAY_COUNT; i++) {
        const struct log *log = &samples[ways[i].sample].log;
        for (int n = 0; n < count; n++)
            values[n] = (double)log->size / MEGABYTE / rounds[n].seconds[i];
        struct range range = range_of(values, count);
        printf("| %s | %.0f | %.0f | %.0f | %.0f |\n", ways[i].name, range.median, range.lowest, range.highest,
               range.median * (double)log->record_bytes / (double)log->size);
    }
}

/* ---- Ratios: taken round by round, so that a slow spell of the machine is on both sides -------- */

/* The time that one or two ways take, one after the other, over that of `way`: for the same bytes of records. */
static const struct ratio {
    const char *name;
    int way, first, second; /* second: WAY_COUNT if there is none */
    double goal;            /* 0: none */
} ratios[] = {
    {"from memory / yajl", MEMORY, YAJL, WAY_COUNT, 2.3},
    {"from memory, yajl only / yajl", MEMORY_YAJL_ONLY, YAJL, WAY_COUNT, 0.65},
    {"from gzip / the same, yajl only", GZIP, GZIP_YAJL_ONLY, WAY_COUNT, 1.6},
    {"from gzip / inflate", GZIP, INFLATE, WAY_COUNT, 0.6},
    {"filtered by event name / inflate", BY_NAME, INFLATE, WAY_COUNT, 0.75},
    {"filtered by event name / unfiltered, yajl only", BY_NAME, GZIP_YAJL_ONLY, WAY_COUNT, 1.3},
    {"EC2 records decoded / not decoded", EC2_DECODED, EC2, WAY_COUNT, 0.8},
    {"EC2 records decoded / yajl only, not decoded", EC2_DECODED, EC2_YAJL_ONLY, WAY_COUNT, 0},
    {"from gzip / (inflate, then from memory)", GZIP, INFLATE, MEMORY, 0.95},
    {"filtered by event name / unfiltered, from gzip", BY_NAME, GZIP, WAY_COUNT, 1.3},
    {"filtered by event source / unfiltered, from gzip", BY_SOURCE, GZIP, WAY_COUNT, 1.3},
    {"lines / log file, from memory", LINES_MEMORY, MEMORY, WAY_COUNT, 0},
    {"LookupEvents / log file, from memory", LOOKUP_MEMORY, MEMORY, WAY_COUNT, 0},
    {"lines / log file, from gzip", LINES_GZIP, GZIP, WAY_COUNT, 0},
    {"LookupEvents / log file, from gzip", LOOKUP_GZIP, GZIP, WAY_COUNT, 0},
    {"many small files / one, from gzip", FILES_GZIP, GZIP, WAY_COUNT, 0},
};

static double time_of(int way, const struct round *round, const struct sample *samples) {
    return way == WAY_COUNT ? 0 : round->seconds[way] / (double)samples[ways[way].sample].log.record_bytes;
}

static double value_of(const struct ratio *ratio, const struct round *round, const struct sample *samples) {
    return (time_of(ratio->first, round, samples) + time_of(ratio->second, round, samples)) /
           time_of(ratio->way, round, samples);
}

/* The least time of each way: what is left of the figures on a busy machine. */
static struct round best_of(const struct round *rounds, int count) {
    struct round best = rounds[0];
    for (int n = 1; n < count; n++)
        for (int i = 0; i < WAY_COUNT; i++)
            if (rounds[n].seconds[i] < best.seconds[i])
                best.seconds[i] = rounds[n].seconds[i];
    return best;
}

static void print_ratio(const struct ratio *ratio, struct range range, double of_best) {
    printf("| %s | %.3f | %.3f | %.3f | %.3f | ", ratio->name, range.median, range.lowest, range.highest, of_best);
    if (ratio->goal > 0)
        printf("%.2f: %s |\n", ratio->goal, verdict(range.median >= ratio->goal));
    else
        printf("none |\n");
}

void report_ratios(const struct round *rounds, int count, const struct sample *samples) {
    double values[ROUNDS_MAX];
    struct round best = best_of(rounds, count);
    printf(
        "\n| ratio | median | lowest | highest | of best | goal, at least |\n| --- | --- | --- | --- | --- | --- |\n");
    for (size_t i = 0; i < sizeof ratios / sizeof ratios[0]; i++) {
        for (int n = 0; n < count; n++)
            values[n] = value_of(&ratios[i], &rounds[n], samples);
        print_ratio(&ratios[i], range_of(values, count), value_of(&ratios[i], &best, samples));
    }
}

/* ---- Peaks ------------------------------------------------------------------------------------ */

void report_peaks(const char *program, const struct peak_row *rows, int count) {
    const char *const suffixes[] = {plain_suffix, gzip_suffix};
    printf("\n| peak memory, MB | input | records of | plain | gzip | at most %.0f |\n", peak_goal);
    printf("| --- | --- | --- | --- | --- | --- |\n");
    for (int i = 0; i < count; i++) {
        const struct log *log = rows[i].log;
        double peaks[2];
        for (int form = 0; form < 2; form++)
            peaks[form] = peak_of_reading(program, log->base, suffixes[form], log->files, rows[i].name) / MEGABYTE;
        printf("| %s | %.0f | %.1f kB | %.1f | %.1f | %s |\n", rows[i].what, (double)log->size / MEGABYTE,
               (double)log->record_bytes / (double)log->records / 1000, peaks[0], peaks[1],
               peaks[0] > 0 ? verdict(peaks[0] <= peak_goal && peaks[1] <= peak_goal) : "not known here");
    }
}
