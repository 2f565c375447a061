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
 * An SSH public key: a line of OpenSSH's, `[options] type base64 [comment]`, or one of the other formats that EC2
 * takes. AWS does not check the text, so it may be anything. Two keys are the same when their fingerprints are; the
 * comment is not part of a key.
 *
 * `valid` says that the text holds a whole and sound key: what `ssh-keygen -l` of OpenSSH 9.2 prints a fingerprint of.
 * It does not say that AWS takes the key: EC2 imports RSA and Ed25519, and EC2 Instance Connect pushes those. So ECDSA,
 * DSA ("ssh-dss"), keys in devices ("sk-…") and certificates may be valid. Of a certificate the key in it is judged,
 * and that the rest is whole; who signed it, and whether rightly, is not looked at.
 */
typedef struct ctrail_ssh_key {
    ctrail_str text;   /* as it came */
    ctrail_str type;   /* of a line, its first word after options: "ssh-ed25519"; in other formats the type that the key
                        * has in OpenSSH. Absent where there is none */
    ctrail_bool valid; /* 1: a whole and sound key of a known type; 0: see `problem`; never unknown */
    int64_t bits;      /* size of the key: 2048; CTRAIL_ABSENT unless valid */
    ctrail_str curve;  /* "nistp256", "nistp384", "nistp521", "ed25519", those of sk- keys too; absent for RSA, DSA */
    ctrail_str comment; /* what follows the base64, or the header Comment of SSH2, without white space around it; absent
                         * when empty or not valid */
    ctrail_str sha256;  /* "SHA256:" and 43 letters, as sshd logs it and ssh-keygen -l prints it; of a certificate that
                         * of  the key in it */
    ctrail_str md5;     /* "MD5:" and 16 pairs, as ssh-keygen -l -E md5 prints it */
    ctrail_str problem; /* why it is not valid; absent when it is */
    ctrail_str format;  /* "openssh": a line; "ssh2": RFC 4716, `---- BEGIN SSH2 PUBLIC KEY ----`; "pem", "der":
                         * SubjectPublicKeyInfo, or RSA's own form, in base64 with and without `-----BEGIN`. Absent for
                         * what is none of these */
    ctrail_str options; /* what stands in front of the key in its line, as in authorized_keys: "no-pty"; absent when
                         * empty or not valid */
    ctrail_bool
        certificate; /* 1: a key that an authority signed, "ssh-rsa-cert-v01@openssh.com"; unknown unless valid */
    ctrail_str weak; /* why the key is a weak one: RSA with a modulus below 2048 bits, or an exponent below 65537, even
                      * or 1 (FIPS 186), DSA; absent when it is not known to be, or is not valid */
    ctrail_str
        ec2_fingerprint; /* what EC2 calls the keyFingerprint of this key when it is imported: of RSA, MD5 of its DER,
                          * "d7:60:…"; of Ed25519, SHA-256 in padded base64; absent for others, and unless valid.
                          * That of a pair that EC2 made is another for RSA: it comes from the private key */
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
