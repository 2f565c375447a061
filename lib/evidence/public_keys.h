/* A public key with its numbers. */
#ifndef CTRAIL_PUBLIC_KEYS_H
#define CTRAIL_PUBLIC_KEYS_H

#include "cloudtrail/digest.h"
#include "evidence/rsa.h"

/* The RSA key; NULL if it cannot be used. */
static inline const struct rsa_key *public_key_rsa(const ctrail_public_key *key) {
    return key->problem.ptr ? NULL : key->impl;
}

#endif
