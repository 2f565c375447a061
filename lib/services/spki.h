/* Public keys in DER: SubjectPublicKeyInfo (RFC 5280, 5480, 8410), and RSA's own form (RFC 8017). */
#ifndef CTRAIL_SPKI_H
#define CTRAIL_SPKI_H

#include "services/ssh_blob.h"

/* Writes the key as the blob of an SSH key; `out` has room for SSH_LABEL_MAX bytes more than the DER has. The blob is
 * still to be judged. Returns what is wrong, or NULL. */
const char *ctrail_spki_read(struct ssh_bytes der, unsigned char *out, size_t *size);

/* Writes an RSA key, whose numbers have no zeros in front. `out` has room for SSH_LABEL_MAX bytes more than both
 * numbers. Answers the size. */
size_t ctrail_spki_write_rsa(struct ssh_bytes exponent, struct ssh_bytes modulus, unsigned char *out);

#endif
