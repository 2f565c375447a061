/*
 * The evidence that log files are as CloudTrail delivered them, without AWS: digest files, their signatures, and the
 * public keys that `aws cloudtrail list-public-keys` gives.
 *
 * A digest file names the log files of an hour with their hashes, and the digest file before it with its hash and its
 * signature. So the signature of a digest is found in the one that came after it; that of the newest only in the
 * metadata of its S3 object, as `aws s3api head-object` gives them. A digest whose signature ctrail_digest_check finds
 * good was written by CloudTrail, wherever it comes from; the log files that it names are as they were delivered if
 * their hashes are the same: ctrail_reader_sha256 gives that of a file while it is read.
 *
 * What these functions give is owned by the caller and has its own memory: it depends on no reader. Any thread may use
 * it; nothing of it changes.
 */
#ifndef CLOUDTRAIL_DIGEST_H
#define CLOUDTRAIL_DIGEST_H

#include "cloudtrail.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Digest files ----------------------------------------------------------------------------- */

/* A log file that a digest names. */
typedef struct ctrail_digest_log_file {
    ctrail_str s3_bucket;         /* s3Bucket */
    ctrail_str s3_object;         /* s3Object: its key, "AWSLogs/123456789012/CloudTrail/…" */
    ctrail_str hash_value;        /* hashValue: the hash of its bytes after inflating, in hexadecimal digits */
    ctrail_str hash_algorithm;    /* hashAlgorithm: "SHA-256" */
    ctrail_str newest_event_time; /* newestEventTime of its events */
    ctrail_str oldest_event_time; /* oldestEventTime of its events */
} ctrail_digest_log_file;

/* A digest file. What is previous is absent, or null, in the first of a chain. */
typedef struct ctrail_digest {
    ctrail_str aws_account_id;                      /* awsAccountId */
    ctrail_str digest_start_time;                   /* digestStartTime: log files delivered from then on … */
    ctrail_str digest_end_time;                     /* digestEndTime: … to then */
    int64_t digest_start_time_ns;                   /* of digestStartTime, nanoseconds since 1970; never absent */
    int64_t digest_end_time_ns;                     /* of digestEndTime; never absent */
    ctrail_str digest_s3_bucket;                    /* digestS3Bucket: where it was written */
    ctrail_str digest_s3_object;                    /* digestS3Object */
    ctrail_str digest_public_key_fingerprint;       /* digestPublicKeyFingerprint: of the key that signed it */
    ctrail_str digest_signature_algorithm;          /* digestSignatureAlgorithm: "SHA256withRSA" */
    ctrail_str newest_event_time;                   /* newestEventTime; absent without events */
    ctrail_str oldest_event_time;                   /* oldestEventTime */
    ctrail_str previous_digest_s3_bucket;           /* previousDigestS3Bucket */
    ctrail_str previous_digest_s3_object;           /* previousDigestS3Object */
    ctrail_str previous_digest_hash_value;          /* previousDigestHashValue, in hexadecimal digits */
    ctrail_str previous_digest_hash_algorithm;      /* previousDigestHashAlgorithm: "SHA-256" */
    ctrail_str previous_digest_signature;           /* previousDigestSignature, in hexadecimal digits */
    const ctrail_digest_log_file *const *log_files; /* logFiles */
    size_t log_file_count;
    ctrail_str sha256;      /* the hash of the digest file's own bytes, in hexadecimal digits */
    ctrail_str signed_text; /* what is signed: digestEndTime, bucket/object, `sha256`, the previous signature or "null",
                               a line each */
} ctrail_digest;

/*
 * Reads a digest file from its bytes as stored, gzip or plain, which are not needed afterwards. `allocator` (NULL:
 * malloc) is copied; its `user` must outlive the digest. OK: *out is to be freed by ctrail_digest_free.
 * CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT; and with *message, unless `message` is NULL, set to a constant text that says
 * what is wrong: CTRAIL_ERR_JSON for what is no digest file, also if a member that digests have is absent, of the wrong
 * type or there twice; the codes with which a reader ends for broken gzip; CTRAIL_ERR_GZIP_TRAILING for anything after
 * the first member of the gzip stream; CTRAIL_ERR_LIMIT for more than 64 MiB after inflating. *out is NULL then.
 */
CTRAIL_API ctrail_rc ctrail_digest_parse(const void *bytes, size_t size, const ctrail_allocator *allocator,
                                         ctrail_digest **out, const char **message);

/* Frees a digest. NULL does nothing. */
CTRAIL_API void ctrail_digest_free(ctrail_digest *digest);

/* ---- The metadata of a digest's S3 object ----------------------------------------------------- */

/* What CloudTrail keeps in the metadata of a digest's S3 object. */
typedef struct ctrail_digest_metadata {
    ctrail_str signature;                     /* signature, in hexadecimal digits; absent when it is not there */
    ctrail_str signature_algorithm;           /* signature-algorithm: "SHA256withRSA"; likewise */
    ctrail_str backfill_generation_timestamp; /* backfill-generation-timestamp, of a backfill digest: when it was
                                                 written and signed, long after the time that it is for */
    int64_t backfill_generation_timestamp_ns; /* nanoseconds since 1970; CTRAIL_ABSENT if there is none */
} ctrail_digest_metadata;

/*
 * Reads the answer of `aws s3api head-object`, JSON with a member "Metadata". Memory and results as
 * ctrail_digest_parse; *out is to be freed by ctrail_digest_metadata_free.
 */
CTRAIL_API ctrail_rc ctrail_digest_metadata_parse(const void *bytes, size_t size, const ctrail_allocator *allocator,
                                                  ctrail_digest_metadata **out, const char **message);

/* Frees metadata. NULL does nothing. */
CTRAIL_API void ctrail_digest_metadata_free(ctrail_digest_metadata *metadata);

/* ---- Public keys ------------------------------------------------------------------------------ */

/* A public key of CloudTrail: RSA of 1024 to 4096 bits. */
typedef struct ctrail_public_key {
    ctrail_str value;               /* Value: DER in base64, of PKCS #1's RSAPublicKey or a SubjectPublicKeyInfo */
    ctrail_str fingerprint;         /* Fingerprint: the MD5 of the DER, in hexadecimal digits */
    ctrail_str validity_start_time; /* ValidityStartTime, RFC 3339 or a number of seconds */
    ctrail_str validity_end_time;   /* ValidityEndTime */
    int64_t validity_start_time_ns; /* nanoseconds since 1970 */
    int64_t validity_end_time_ns;   /* likewise */
    int64_t bits;                   /* of the modulus: 2048; CTRAIL_ABSENT if the key cannot be used */
    ctrail_str problem;             /* why it cannot be used: "the fingerprint is not that of the key"; or absent */
    const void *impl;               /* private */
} ctrail_public_key;

/* The keys of a region. */
typedef struct ctrail_public_keys {
    const ctrail_public_key *const *keys; /* PublicKeyList, in its order */
    size_t key_count;
} ctrail_public_keys;

/*
 * Reads the answer of `aws cloudtrail list-public-keys`, JSON with a member "PublicKeyList". A key that cannot be used
 * is listed with a problem. Memory and results as ctrail_digest_parse; *out is to be freed by ctrail_public_keys_free.
 */
CTRAIL_API ctrail_rc ctrail_public_keys_parse(const void *bytes, size_t size, const ctrail_allocator *allocator,
                                              ctrail_public_keys **out, const char **message);

/* Frees keys. NULL does nothing. */
CTRAIL_API void ctrail_public_keys_free(ctrail_public_keys *keys);

/*
 * Whether these bytes were signed with the key, by RSASSA-PKCS1-v1_5 with SHA-256: 1 or 0. CTRAIL_UNKNOWN for NULL and
 * for a key that cannot be used. The signature must be as long as the modulus; its padding is compared as a whole.
 */
CTRAIL_API ctrail_bool ctrail_public_key_verify(const ctrail_public_key *key, const void *bytes, size_t size,
                                                const void *signature, size_t signature_size);

/* ---- Signatures ------------------------------------------------------------------------------- */

/* What a signature shows. */
typedef int32_t ctrail_signature;
enum {
    CTRAIL_SIGNATURE_UNKNOWN = 0,     /* an argument is NULL */
    CTRAIL_SIGNATURE_GOOD = 1,        /* CloudTrail wrote the digest */
    CTRAIL_SIGNATURE_WRONG = 2,       /* it is not the digest's: one of them was changed */
    CTRAIL_SIGNATURE_NO_KEY = 3,      /* no key has the digest's fingerprint */
    CTRAIL_SIGNATURE_KEY_BROKEN = 4,  /* that key cannot be used: see ctrail_public_key::problem */
    CTRAIL_SIGNATURE_KEY_EXPIRED = 5, /* it is the digest's, but the key was not valid then */
    CTRAIL_SIGNATURE_ALGORITHM = 6    /* the digest's algorithm is not SHA256withRSA */
};

/* What a signature shows, in a few words of English. Constant; never NULL. */
CTRAIL_API const char *ctrail_signature_message(ctrail_signature signature);

/*
 * Checks a digest's signature, given in hexadecimal digits. The key must have been valid at some time between the
 * digest's start and an hour after its end; or for a backfill digest, within an hour of `signed_ns`, when its metadata
 * say that it was written (CTRAIL_ABSENT for all others). `*key`, unless `key` is NULL, is set to the key that has the
 * digest's fingerprint, or NULL.
 */
CTRAIL_API ctrail_signature ctrail_digest_check(const ctrail_digest *digest, const ctrail_public_keys *keys,
                                                const char *signature, size_t length, int64_t signed_ns,
                                                const ctrail_public_key **key);

#ifdef __cplusplus
}
#endif

#endif
