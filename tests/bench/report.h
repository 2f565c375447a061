/* The tables of the benchmark, in Markdown. */
#ifndef BENCH_REPORT_H
#define BENCH_REPORT_H

#include "measure.h"

/* What one round gave: the seconds that each way took. */
struct round {
    double seconds[WAY_COUNT];
};

void report_speeds(const struct round *rounds, int count, const struct sample *samples);
void report_ratios(const struct round *rounds, int count, const struct sample *samples);

/* Measures and prints the peaks of reading logs, each plain and compressed. `what` says what each row is. */
struct peak_row {
    const char *what;
    const struct log *log;
    const char *name; /* the event name to ask for, or NULL */
};
void report_peaks(const char *program, const struct peak_row *rows, int count);

#endif
