/* A verification with the keys of the command line, in as many threads as are asked for. */
#ifndef EXAMPLES_VERIFYING_H
#define EXAMPLES_VERIFYING_H

#include <pthread.h>
#include <stdatomic.h>

#include "program.h"

struct verifying {
    struct program *program;
    ctrail_verification *verification;
    pthread_mutex_t mutex;
    atomic_size_t next; /* chain or file to be taken */
};

/* Makes one, and reads the keys; exits if they cannot be read. */
void verifying_start(struct verifying *verifying, struct program *program);

/* Verifies the digests of all chains. Nothing is added afterwards. */
void verifying_chains(struct verifying *verifying);

/* Verifies the files that digests name. */
void verifying_files(struct verifying *verifying);

void verifying_free(struct verifying *verifying);

/* Ends the program if there was no memory. */
ctrail_rc verifying_must(ctrail_rc rc);

#endif
