/* libFuzzer: any bytes as a digest file, as metadata, as a list of keys, or as the DER of a key: what is read of them
 * agrees with itself, and no bytes at all are signed by a key that was not asked. */
#include "asking.h"

#include <cloudtrail/digest.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { DIGEST, METADATA, KEYS, DER, DER_MAX = 2048 };

static void check_digest(const ctrail_digest *digest) {
    const ctrail_str texts[] = {digest->aws_account_id,
                                digest->digest_start_time,
                                digest->digest_end_time,
                                digest->digest_s3_bucket,
                                digest->digest_s3_object,
                                digest->digest_public_key_fingerprint,
                                digest->previous_digest_s3_object,
                                digest->previous_digest_signature,
                                digest->sha256,
                                digest->signed_text};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        check_text(texts[i]);
    for (size_t i = 0; i < digest->log_file_count; i++) {
        check_text(digest->log_files[i]->s3_object);
        check_text(digest->log_files[i]->hash_value);
    }
    check(digest->sha256.len == 64 && digest->signed_text.len > 64);
    check(digest->digest_start_time_ns <= digest->digest_end_time_ns);
    check(!digest->previous_digest_signature.ptr == !digest->previous_digest_s3_object.ptr);
}

static void check_keys(const ctrail_public_keys *keys) {
    static const char signature[512] = {0};
    for (size_t i = 0; i < keys->key_count; i++) {
        const ctrail_public_key *key = keys->keys[i];
        check_text(key->value);
        check_text(key->fingerprint);
        check((key->bits == CTRAIL_ABSENT) == (key->problem.ptr != NULL));
        ctrail_bool answer = ctrail_public_key_verify(key, "", 0, signature, sizeof signature);
        check(answer == (key->problem.ptr ? CTRAIL_UNKNOWN : 0));
        if (!key->problem.ptr)
            check(ctrail_public_key_verify(key, "", 0, signature, (size_t)(key->bits + 7) / 8) == 0);
    }
}

static void read_digest(const void *bytes, size_t size) {
    ctrail_digest *digest;
    const char *message;
    const ctrail_public_key *key;
    const ctrail_public_keys none = {NULL, 0};
    ctrail_rc rc = ctrail_digest_parse(bytes, size, NULL, &digest, &message);
    check((rc == CTRAIL_OK) == (digest != NULL) && (rc == CTRAIL_OK) == !message);
    if (digest) {
        check_digest(digest);
        ctrail_signature found =
            ctrail_digest_check(digest, &none, digest->sha256.ptr, digest->sha256.len, CTRAIL_ABSENT, &key);
        check((found == CTRAIL_SIGNATURE_NO_KEY || found == CTRAIL_SIGNATURE_ALGORITHM) && !key);
    }
    ctrail_digest_free(digest);
}

static void read_metadata(const void *bytes, size_t size) {
    ctrail_digest_metadata *metadata;
    const char *message;
    ctrail_rc rc = ctrail_digest_metadata_parse(bytes, size, NULL, &metadata, &message);
    check((rc == CTRAIL_OK) == (metadata != NULL) && (rc == CTRAIL_OK) == !message);
    if (metadata)
        check_text(metadata->signature);
    ctrail_digest_metadata_free(metadata);
}

static void read_keys(const void *bytes, size_t size) {
    ctrail_public_keys *keys;
    const char *message;
    ctrail_rc rc = ctrail_public_keys_parse(bytes, size, NULL, &keys, &message);
    check((rc == CTRAIL_OK) == (keys != NULL) && (rc == CTRAIL_OK) == !message);
    if (keys)
        check_keys(keys);
    ctrail_public_keys_free(keys);
}

/* Appends the base64 of the bytes; answers the end. */
static char *put_base64(char *at, const uint8_t *bytes, size_t size) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < size; i += 3) {
        unsigned group = 0;
        for (size_t k = 0; k < 3; k++)
            group = group << 8 | (i + k < size ? bytes[i + k] : 0u);
        for (unsigned k = 0; k < 4; k++)
            *at++ = i + k > size ? '=' : letters[group >> (18 - 6 * k) & 63];
    }
    return at;
}

/* Under its own fingerprint, as otherwise no key would be looked at. */
static void read_der(const uint8_t *bytes, size_t size) {
    static char text[DER_MAX * 2];
    unsigned char md5[MD5_SIZE];
    if (size > DER_MAX)
        return;
    ctrail_md5(bytes, size, md5);
    char *at = text + sprintf(text, "{\"PublicKeyList\":[{\"ValidityStartTime\":1710147600,"
                                    "\"ValidityEndTime\":1710147600,\"Fingerprint\":\"");
    for (size_t i = 0; i < MD5_SIZE; i++)
        at += sprintf(at, "%02x", md5[i]);
    at += sprintf(at, "\",\"Value\":\"");
    at = put_base64(at, bytes, size);
    at += sprintf(at, "\"}]}");
    read_keys(text, (size_t)(at - text));
}

/* The first byte says what it is. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (!size)
        return 0;
    uint8_t *bytes = copy_exactly(data + 1, size - 1);
    if (*data == DIGEST)
        read_digest(bytes, size - 1);
    else if (*data == METADATA)
        read_metadata(bytes, size - 1);
    else if (*data == KEYS)
        read_keys(bytes, size - 1);
    else if (*data == DER)
        read_der(bytes, size - 1);
    free(bytes);
    return 0;
}
