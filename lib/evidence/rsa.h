/* Verifying RSA signatures: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2.2). There is nothing secret in it. */
#ifndef CTRAIL_RSA_H
#define CTRAIL_RSA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/hash.h"

enum { RSA_BITS_MIN = 1024, RSA_BITS_MAX = 4096, RSA_WORDS_MAX = RSA_BITS_MAX / 32 };

struct rsa_key {
    size_t size;                     /* of the modulus, in bytes */
    size_t words;                    /* likewise, of 32 bits */
    uint32_t modulus[RSA_WORDS_MAX]; /* the lowest word first, as in all numbers here */
    uint32_t square[RSA_WORDS_MAX];  /* 2 to the power of 64 * words, modulo the modulus */
    uint32_t inverse;                /* what the lowest word of the modulus is multiplied with to give -1 */
    uint32_t exponent;
};

/* Gets a key ready from its numbers, big-endian and without zeros in front. Answers what is wrong with it, or NULL. */
const char *ctrail_rsa_key_read(struct rsa_key *key, const unsigned char *modulus, size_t modulus_size,
                                const unsigned char *exponent, size_t exponent_size);

/* Whether the signature is that of a message with this hash. */
bool ctrail_rsa_verify(const struct rsa_key *key, const unsigned char sha256[SHA256_SIZE],
                       const unsigned char *signature, size_t size);

#endif
