/* A thread waits for the signal, so that whatever the others are doing, reading from a pipe included, need not end. */
#define _POSIX_C_SOURCE 200809L
#include "interrupt.h"

#include <signal.h>
#include <unistd.h>

enum { STATUS_INTERRUPTED = 130 }; /* 128 + SIGINT, as shells have it */

static sigset_t the_signal(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    return set;
}

static void *wait_for_it(void *user) {
    struct interrupt *interrupt = user;
    sigset_t set = the_signal();
    int number;
    sigwait(&set, &number);
    if (atomic_load(&interrupt->forgotten))
        return NULL;
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    outputs_stop(interrupt->outputs);
    _exit(STATUS_INTERRUPTED);
}

/* What was started in the background is not to be interrupted. */
static bool is_ignored(void) {
    struct sigaction action;
    return sigaction(SIGINT, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

void interrupt_await(struct interrupt *interrupt, struct outputs *outputs) {
    sigset_t set = the_signal();
    if (is_ignored())
        return;
    interrupt->outputs = outputs;
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    interrupt->awaited = pthread_create(&interrupt->thread, NULL, wait_for_it, interrupt) == 0;
    if (!interrupt->awaited)
        pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

void interrupt_forget(struct interrupt *interrupt) {
    if (!interrupt->awaited)
        return;
    atomic_store(&interrupt->forgotten, true);
    pthread_kill(interrupt->thread, SIGINT);
    pthread_join(interrupt->thread, NULL);
    interrupt->awaited = false;
}
