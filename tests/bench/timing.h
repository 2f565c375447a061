/* Processor time, and what many measurements say together. */
#ifndef BENCH_TIMING_H
#define BENCH_TIMING_H

struct range {
    double median, lowest, highest;
};

/* The processor time that this process has taken, in seconds. */
double seconds(void);

/* Sorts the values. */
struct range range_of(double *values, int count);

/* What a table says of a goal. */
const char *verdict(int reached);

#endif
