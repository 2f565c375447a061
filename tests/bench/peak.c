/* A child reads the file; the kernel tells the peak of its resident memory (VmHWM). */
#define _POSIX_C_SOURCE 200809L

#include "peak.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "measure.h"
#include "tool.h"

/* Code, stack and libraries included. Linux only: elsewhere 0. */
static long own_peak(void) {
    char line[256];
    long peak = 0;
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status))
        if (sscanf(line, "VmHWM: %ld kB", &peak) == 1)
            break;
    if (status)
        fclose(status);
    return peak;
}

int print_peak(const char *path) {
    if (!count_events(path))
        fail("cannot be read whole", path);
    printf("%ld\n", own_peak());
    return EXIT_SUCCESS;
}

static _Noreturn void become_child(const char *program, const char *path, int out) {
    dup2(out, STDOUT_FILENO);
    execl(program, program, "--peak", path, (char *)NULL);
    fail("cannot run", program);
}

static long read_answer(int from) {
    long peak = 0;
    FILE *answer = fdopen(from, "r");
    if (!answer || fscanf(answer, "%ld", &peak) != 1)
        peak = 0;
    if (answer)
        fclose(answer);
    return peak;
}

double peak_of_reading(const char *program, const char *path) {
    int ends[2], status;
    if (pipe(ends))
        fail("no pipe to", program);
    pid_t child = fork();
    if (child < 0)
        fail("cannot fork", program);
    if (!child)
        become_child(program, path, ends[1]);
    close(ends[1]);
    long peak = read_answer(ends[0]);
    if (waitpid(child, &status, 0) != child || status)
        fail("the child failed over", path);
    return (double)peak * 1024;
}
