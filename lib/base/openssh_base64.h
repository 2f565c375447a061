/* Base64 (RFC 4648, section 4), padded. */
#ifndef CTRAIL_OPENSSH_BASE64_H
#define CTRAIL_OPENSSH_BASE64_H

#include <stdbool.h>
#include <stddef.h>

#include "cloudtrail/cloudtrail.h"

/* Decodes as b64_pton does, which OpenSSH uses: white space may be anywhere; groups are whole, and no bit of the last
 * letter is left over. `out` has room for 3 bytes of 4 letters. False: it is no base64. */
bool ctrail_openssh_base64_decode(ctrail_str text, unsigned char *out, size_t *size);

/* Writes the letters, padding included, and no NUL. Answers how many: 4 for 3 bytes. */
size_t ctrail_openssh_base64_encode(const unsigned char *bytes, size_t size, char *out);

#endif
