/* The most memory that reading a file takes, seen in a process that does nothing else. */
#ifndef BENCH_PEAK_H
#define BENCH_PEAK_H

/* Runs `program --peak path` and answers the peak in bytes, or 0 where the system does not tell it. */
double peak_of_reading(const char *program, const char *path);

/* What that program then does: reads the file, prints its peak in KiB, answers the exit status. */
int print_peak(const char *path);

#endif
