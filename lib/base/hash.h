/* SHA-256 (RFC 6234) and MD5 (RFC 1321) of bytes in memory, for fingerprints. */
#ifndef CTRAIL_DIGEST_H
#define CTRAIL_DIGEST_H

#include <stddef.h>

enum { SHA256_SIZE = 32, MD5_SIZE = 16 };

void ctrail_sha256(const void *bytes, size_t size, unsigned char digest[SHA256_SIZE]);
void ctrail_md5(const void *bytes, size_t size, unsigned char digest[MD5_SIZE]);

#endif
