/*
 * The blob of an SSH public key: strings, each after its length (RFC 4253, 5656, 8709, OpenSSH's PROTOCOL.u2f and
 * PROTOCOL.certkeys). What is a sound one is for ssh-keygen of OpenSSH 9.2 to say.
 */
#ifndef CTRAIL_SSH_BLOB_H
#define CTRAIL_SSH_BLOB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

struct ssh_bytes {
    const unsigned char *at;
    size_t size;
};

struct ssh_key_type; /* one of the plain types */

enum { SSH_STRINGS_MAX = 4, SSH_NUMBER_MAX = 16384 / 8 };

/* A sound blob. The strings are those after the label, without zeros before a number or a NUL after a text. */
struct ssh_blob {
    const char *label;
    const struct ssh_key_type *type;
    struct ssh_bytes strings[SSH_STRINGS_MAX];
    int64_t bits;
    bool is_certificate;
};

/* Whether a line of OpenSSH's may begin with that word. */
bool ctrail_ssh_type_is_known(ctrail_str word);

/* Reads a blob, which `word` stands in front of; without a word any label will do. Returns what is wrong, or NULL. The
 * signature of a certificate is not checked. */
const char *ctrail_ssh_blob_read(ctrail_str word, struct ssh_bytes bytes, struct ssh_blob *out);

enum { SSH_LABEL_MAX = 64 };

/* The blob of the plain key, as OpenSSH writes and hashes it. `out` has room for SSH_LABEL_MAX bytes more than what was
 * read. Answers the size. */
size_t ctrail_ssh_blob_write(const struct ssh_blob *blob, unsigned char *out);

/* Appends a string and its length; answers the end. */
unsigned char *ctrail_ssh_put_string(unsigned char *at, const void *bytes, size_t size);

const char *ctrail_ssh_blob_curve(const struct ssh_blob *blob); /* NULL for RSA and DSA */
bool ctrail_ssh_blob_is_rsa(const struct ssh_blob *blob);       /* the strings are exponent and modulus */
bool ctrail_ssh_blob_is_ed25519(const struct ssh_blob *blob);

/* Why the key is a weak one, or NULL. */
const char *ctrail_ssh_blob_weakness(const struct ssh_blob *blob);

#endif
