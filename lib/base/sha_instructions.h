/* The blocks of SHA-256 where the processor has instructions for them; found at run time, x86-64 only. */
#ifndef CTRAIL_SHA_INSTRUCTIONS_H
#define CTRAIL_SHA_INSTRUCTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether the function below may be called. */
bool ctrail_sha_is_fast(void);

/* Puts so many blocks of 64 bytes into the state. */
void ctrail_sha_mix(uint32_t *state, const unsigned char *bytes, size_t blocks);

#endif
