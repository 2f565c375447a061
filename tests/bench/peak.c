/* A child reads the files; the kernel tells the peak of its resident memory (VmHWM). */
#define _POSIX_C_SOURCE 200809L

#include "peak.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "count.h"
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

int print_peak(char **arguments) {
    const char *const name[] = {arguments[3], NULL};
    ctrail_filter filter = {.size = sizeof filter, .event_name = name};
    unsigned files = (unsigned)strtoul(arguments[2], NULL, 10);
    uint64_t events;
    if (!count_files(arguments[0], arguments[1], files, &filter, 0, &events))
        fail("cannot be read whole", arguments[0]);
    printf("%ld\n", own_peak());
    return EXIT_SUCCESS;
}

static _Noreturn void become_child(char *const arguments[], int out) {
    dup2(out, STDOUT_FILENO);
    execv(arguments[0], arguments);
    fail("cannot run", arguments[0]);
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

/* execv asks for strings that may be written to; it leaves them alone. */
static char *argument(const char *text) {
    return (char *)(size_t)text;
}

double peak_of_reading(const char *program, const char *base, const char *suffix, unsigned files, const char *name) {
    int ends[2], status;
    char number[16];
    snprintf(number, sizeof number, "%u", files);
    char *const arguments[] = {
        argument(program), argument("--peak"), argument(base), argument(suffix), number, argument(name), NULL};
    if (pipe(ends))
        fail("no pipe to", program);
    pid_t child = fork();
    if (child < 0)
        fail("cannot fork", program);
    if (!child)
        become_child(arguments, ends[1]);
    close(ends[1]);
    long peak = read_answer(ends[0]);
    if (waitpid(child, &status, 0) != child || status)
        fail("the child failed over", base);
    return (double)peak * 1024;
}
