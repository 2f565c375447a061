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
    progress->on = isatty(STDERR_FILENO);
    progress->total = total;
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

static void draw(struct progress *progress, double time) {
    uint64_t bytes = atomic_load(&progress->bytes), records = atomic_load(&progress->records);
    fputc('\r', stderr);
    print_bytes(bytes);
    if (progress->total >= bytes) {
        fputs(" of ", stderr);
        print_bytes(progress->total);
    }
    const char *unit = progress->unit ? progress->unit : "records";
    fprintf(stderr, ", %" PRIu64 " %s, %.0f %s/s\033[K", records, unit, (double)records / (time - progress->started),
            unit);
    fflush(stderr);
    progress->visible = true;
    progress->shown = time;
}

void progress_count(struct progress *progress, uint64_t records, uint64_t bytes) {
    atomic_fetch_add(&progress->records, records);
    atomic_fetch_add(&progress->bytes, bytes);
}

void progress_show(struct progress *progress) {
    double time = now();
    if (time - progress->started >= quiet_seconds && time - progress->shown >= redraw_seconds)
        draw(progress, time);
}

void progress_erase(struct progress *progress) {
    if (!progress->visible)
        return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
    progress->visible = false;
}
