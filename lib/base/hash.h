/* SHA-256 (RFC 6234) and MD5 (RFC 1321), for fingerprints and for files. */
#ifndef CTRAIL_HASH_H
#define CTRAIL_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { SHA256_SIZE = 32, MD5_SIZE = 16, HASH_BLOCK_SIZE = 64 };

/* Of bytes in memory; for short ones. */
void ctrail_sha256(const void *bytes, size_t size, unsigned char digest[SHA256_SIZE]);
void ctrail_md5(const void *bytes, size_t size, unsigned char digest[MD5_SIZE]);

/* A hash of bytes that come one part after the other. */
struct hash {
    void (*mix)(uint32_t *state, const unsigned char *bytes, size_t blocks);
    uint64_t size; /* of all parts so far */
    uint32_t state[8];
    unsigned char block[HASH_BLOCK_SIZE]; /* what came after the last whole block */
};

/* Finds out whether the processor has instructions for SHA-256: for long messages, not for many short ones. */
void ctrail_sha256_start(struct hash *hash);
void ctrail_sha256_add(struct hash *hash, const void *bytes, size_t size);
void ctrail_sha256_end(struct hash *hash, unsigned char digest[SHA256_SIZE]);

#endif
