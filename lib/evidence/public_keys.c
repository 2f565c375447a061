/* Public keys from the answer of list-public-keys, and what they verify. */
#include "evidence/public_keys.h"

#include <stddef.h>
#include <string.h>

#include "base/base64.h"
#include "evidence/document.h"
#include "services/spki.h"

static const struct member key_rows[] = {
    {"Value", MEMBER_STRING, true, offsetof(ctrail_public_key, value)},
    {"Fingerprint", MEMBER_STRING, true, offsetof(ctrail_public_key, fingerprint)},
    {"ValidityStartTime", MEMBER_TIME, true, offsetof(ctrail_public_key, validity_start_time)},
    {"ValidityEndTime", MEMBER_TIME, true, offsetof(ctrail_public_key, validity_end_time)},
};

static const struct member list_rows[] = {{"PublicKeyList", MEMBER_ARRAY, true, 0}};

enum { KEY_ROWS = sizeof key_rows / sizeof *key_rows, LIST_ROWS = sizeof list_rows / sizeof *list_rows };

/* A key of 4096 bits has 550 bytes. */
enum { DER_MAX = 1024 };

/* ---- Reading ---------------------------------------------------------------------------------- */

static const char *decode(ctrail_str base64, unsigned char *der, size_t *size) {
    struct base64 decoder = {.letters = 0};
    size_t used = base64.len;
    *size = ctrail_base64_decode(&decoder, (const unsigned char *)base64.ptr, &used, der, DER_MAX);
    if (used < base64.len)
        return *size + 3 > DER_MAX ? "a key that is too long" : "the key is not base64";
    return ctrail_base64_is_whole(&decoder) ? NULL : "the key is not base64";
}

static bool has_fingerprint(ctrail_str fingerprint, const unsigned char *der, size_t size) {
    unsigned char wanted[MD5_SIZE], found[MD5_SIZE];
    size_t wanted_size = 0;
    ctrail_md5(der, size, found);
    return ctrail_document_unhex(fingerprint, wanted, MD5_SIZE, &wanted_size) && wanted_size == MD5_SIZE &&
           memcmp(wanted, found, MD5_SIZE) == 0;
}

/* Answers what is wrong, or NULL. */
static const char *read_der(const ctrail_public_key *key, struct rsa_key *rsa, int64_t *bits) {
    static const ctrail_str type = {"ssh-rsa", sizeof "ssh-rsa" - 1};
    unsigned char der[DER_MAX], bytes[DER_MAX + SSH_LABEL_MAX];
    struct ssh_bytes blob = {bytes, 0};
    struct ssh_blob numbers;
    size_t size;
    const char *problem = decode(key->value, der, &size);
    if (!problem && !has_fingerprint(key->fingerprint, der, size))
        problem = "the fingerprint is not that of the key";
    if (!problem)
        problem = ctrail_spki_read((struct ssh_bytes){der, size}, bytes, &blob.size);
    if (!problem)
        problem = ctrail_ssh_blob_read(type, blob, &numbers);
    if (problem)
        return problem;
    *bits = numbers.bits;
    struct ssh_bytes exponent = numbers.strings[0], modulus = numbers.strings[1];
    return ctrail_rsa_key_read(rsa, modulus.at, modulus.size, exponent.at, exponent.size);
}

static ctrail_rc read_key(struct document *document, const ctrail_value *value, ctrail_public_key *key) {
    if (!value_is(value, CTRAIL_KIND_OBJECT))
        return ctrail_document_wrong(document, "a key that is no object");
    ctrail_rc rc = ctrail_document_members(document, value, key_rows, KEY_ROWS, key);
    if (rc == CTRAIL_OK)
        rc = ctrail_document_time(document, key->validity_start_time, &key->validity_start_time_ns);
    if (rc == CTRAIL_OK)
        rc = ctrail_document_time(document, key->validity_end_time, &key->validity_end_time_ns);
    struct rsa_key *rsa = rc == CTRAIL_OK ? ctrail_arena_alloc(document->arena, sizeof *rsa) : NULL;
    if (rc == CTRAIL_OK && !rsa)
        rc = CTRAIL_ERR_MEMORY;
    if (rc != CTRAIL_OK)
        return rc;
    const char *problem = read_der(key, rsa, &key->bits);
    if (problem) {
        key->problem = (ctrail_str){problem, strlen(problem)};
        key->bits = CTRAIL_ABSENT;
    }
    key->impl = rsa;
    return CTRAIL_OK;
}

static ctrail_rc read_keys(struct document *document, void *out) {
    ctrail_public_keys *keys = out;
    const ctrail_value *list;
    ctrail_rc rc = ctrail_document_members(document, document->root, list_rows, LIST_ROWS, &list);
    size_t count = rc == CTRAIL_OK ? list->length : 0;
    const ctrail_public_key **pointers = ctrail_arena_alloc(document->arena, (count + 1) * sizeof *pointers);
    ctrail_public_key *all = ctrail_arena_zeroed(document->arena, (count + 1) * sizeof *all);
    if (!pointers || !all)
        return CTRAIL_ERR_MEMORY;
    const ctrail_value *value = NULL;
    for (size_t i = 0; rc == CTRAIL_OK && i < count; i++) {
        value = value_next(list, value);
        pointers[i] = &all[i];
        rc = read_key(document, value, &all[i]);
    }
    keys->keys = pointers;
    keys->key_count = count;
    return rc;
}

ctrail_rc ctrail_public_keys_parse(const void *bytes, size_t size, const ctrail_allocator *allocator,
                                   ctrail_public_keys **out, const char **message) {
    void *keys;
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = ctrail_document_read(bytes, size, allocator, read_keys, sizeof **out, &keys, message);
    *out = keys;
    return rc;
}

void ctrail_public_keys_free(ctrail_public_keys *keys) {
    ctrail_document_free(keys);
}

/* ---- Verifying -------------------------------------------------------------------------------- */

ctrail_bool ctrail_public_key_verify(const ctrail_public_key *key, const void *bytes, size_t size,
                                     const void *signature, size_t signature_size) {
    unsigned char sha256[SHA256_SIZE];
    if (!key || !public_key_rsa(key) || (!bytes && size) || !signature)
        return CTRAIL_UNKNOWN;
    ctrail_sha256(bytes, size, sha256);
    return ctrail_rsa_verify(public_key_rsa(key), sha256, signature, signature_size);
}
