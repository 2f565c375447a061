/*
 * Counts the locks that a program takes, for LD_PRELOAD: how many, how many of them another thread had, and how long was
 * waited for those. The numbers, the last in microseconds, are the last line of standard error.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <time.h>

static atomic_ullong taken, contended, waited;

static unsigned long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (unsigned long long)time.tv_sec * 1000000000 + (unsigned long long)time.tv_nsec;
}

__attribute__((visibility("default"))) int pthread_mutex_lock(pthread_mutex_t *mutex) {
    static int (*lock)(pthread_mutex_t *);
    if (!lock)
        *(void **)&lock = dlsym(RTLD_NEXT, "pthread_mutex_lock");
    atomic_fetch_add(&taken, 1);
    int status = pthread_mutex_trylock(mutex);
    if (status != EBUSY)
        return status;
    unsigned long long started = now();
    status = lock(mutex);
    atomic_fetch_add(&contended, 1);
    atomic_fetch_add(&waited, now() - started);
    return status;
}

__attribute__((destructor)) static void tell(void) {
    fprintf(stderr, "%llu %llu %llu\n", atomic_load(&taken), atomic_load(&contended), atomic_load(&waited) / 1000);
}
