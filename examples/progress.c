/* The progress line. */
#define _POSIX_C_SOURCE 200809L
#include "progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static const double quiet_seconds = 0.5; /* short work shows nothing */
static const double redraw_seconds = 0.1;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void progress_start(struct progress *progress, uint64_t total) {
    *progress = (struct progress){.on = isatty(STDERR_FILENO), .total = total};
    if (progress->on)
        progress->started = now();
}

static void print_bytes(uint64_t bytes) {
    static const char *const units[] = {"kB", "MB", "GB", "TB"};
    double size = (double)bytes / 1e3;
    size_t unit = 0;
    while (size >= 1e3 && unit < 3) {
        size /= 1e3;
        unit++;
    }
    fprintf(stderr, "%.1f %s", size, units[unit]);
}

static void draw(struct progress *progress, uint64_t bytes, double time) {
    double seconds = time - progress->started;
    fputc('\r', stderr);
    print_bytes(bytes);
    if (progress->total >= bytes) {
        fputs(" of ", stderr);
        print_bytes(progress->total);
    }
    fprintf(stderr, ", %" PRIu64 " records, %.0f records/s\033[K", progress->records,
            (double)progress->records / seconds);
    fflush(stderr);
    progress->visible = true;
    progress->shown = time;
}

static void show(struct progress *progress, uint64_t position) {
    if (!progress->on)
        return;
    double time = now();
    if (time - progress->started >= quiet_seconds && time - progress->shown >= redraw_seconds)
        draw(progress, progress->before + position, time);
}

void progress_record(struct progress *progress, uint64_t position) {
    progress->records++;
    show(progress, position);
}

void progress_next_input(struct progress *progress, uint64_t size) {
    progress->before += size;
    show(progress, 0);
}

void progress_erase(struct progress *progress) {
    if (!progress->visible)
        return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
    progress->visible = false;
}
