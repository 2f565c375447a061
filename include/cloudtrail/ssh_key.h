/*
 * SSH public keys: type, size, fingerprints. They hang from events of EC2 and EC2 Instance Connect, or are read
 * alone.
 */
#ifndef CLOUDTRAIL_SSH_KEY_H
#define CLOUDTRAIL_SSH_KEY_H

#include "cloudtrail.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * An SSH public key, as OpenSSH writes it: `type base64 [comment]`. AWS does not check the text, so it may be anything.
 * Two keys are the same when their fingerprints are; the comment is not part of a key.
 */
typedef struct ctrail_ssh_key {
    ctrail_str text;    /* as it came */
    ctrail_str type;    /* its first word: "ssh-ed25519"; absent in an empty text */
    ctrail_bool valid;  /* 1: a whole and sound key of a known type; 0: see `problem`; never unknown */
    int64_t bits;       /* size of the key: 2048; CTRAIL_ABSENT unless valid */
    ctrail_str curve;   /* "nistp256", "nistp384", "nistp521", "ed25519", those of sk- keys too; absent for RSA */
    ctrail_str comment; /* what follows the base64, without white space around it; absent when empty or not valid */
    ctrail_str sha256;  /* "SHA256:" and 43 letters, as sshd logs it and ssh-keygen -l prints it */
    ctrail_str md5;     /* "MD5:" and 16 pairs, as ssh-keygen -l -E md5 prints it */
    ctrail_str problem; /* why it is not valid; absent when it is */
} ctrail_ssh_key;

/*
 * Parses a key. OK, also for a text that is not a valid key: see ctrail_ssh_key::valid. CTRAIL_ERR_MEMORY,
 * CTRAIL_ERR_ARGUMENT. The text and `allocator` (NULL: malloc) are copied; the allocator's `user` must outlive the key.
 * *out is to be freed by ctrail_ssh_key_free.
 */
CTRAIL_API ctrail_rc ctrail_ssh_key_parse(const char *text, size_t length, const ctrail_allocator *allocator,
                                          ctrail_ssh_key **out);

/* Frees a key that ctrail_ssh_key_parse made, and no other. NULL does nothing. */
CTRAIL_API void ctrail_ssh_key_free(ctrail_ssh_key *key);

#ifdef __cplusplus
}
#endif

#endif
