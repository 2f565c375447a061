/* The most memory that reading a log takes, seen in a process that does nothing else. */
#ifndef BENCH_PEAK_H
#define BENCH_PEAK_H

/* Runs `program --peak BASE SUFFIX FILES [NAME]` and answers the peak in bytes, or 0 where the system does not tell
 * it. `name`: the event name to ask for, or NULL. */
double peak_of_reading(const char *program, const char *base, const char *suffix, unsigned files, const char *name);

/* What that program then does with the arguments behind --peak: reads the files, prints its peak in KiB, answers the
 * exit status. */
int print_peak(char **arguments);

#endif
