/* Digest files, the metadata of their S3 objects, and what a signature shows of a digest. */
#include "cloudtrail/digest.h"

#include <stddef.h>
#include <string.h>

#include "evidence/document.h"
#include "evidence/public_keys.h"

#define HOUR (INT64_C(60) * 60 * 1000000000)

/* A digest while it is read. */
struct parts {
    ctrail_digest digest; /* the first, since this is what is owned in the end */
    const ctrail_value *log_files;
};

#define TEXT(name, is_needed, member)                                                                                  \
    { name, MEMBER_STRING, is_needed, offsetof(struct parts, digest.member) }

static const struct member digest_rows[] = {
    TEXT("awsAccountId", true, aws_account_id),
    TEXT("digestStartTime", true, digest_start_time),
    TEXT("digestEndTime", true, digest_end_time),
    TEXT("digestS3Bucket", true, digest_s3_bucket),
    TEXT("digestS3Object", true, digest_s3_object),
    TEXT("digestPublicKeyFingerprint", true, digest_public_key_fingerprint),
    TEXT("digestSignatureAlgorithm", true, digest_signature_algorithm),
    TEXT("newestEventTime", false, newest_event_time),
    TEXT("oldestEventTime", false, oldest_event_time),
    TEXT("previousDigestS3Bucket", false, previous_digest_s3_bucket),
    TEXT("previousDigestS3Object", false, previous_digest_s3_object),
    TEXT("previousDigestHashValue", false, previous_digest_hash_value),
    TEXT("previousDigestHashAlgorithm", false, previous_digest_hash_algorithm),
    TEXT("previousDigestSignature", false, previous_digest_signature),
    {"logFiles", MEMBER_ARRAY, true, offsetof(struct parts, log_files)},
};

static const struct member log_file_rows[] = {
    {"s3Bucket", MEMBER_STRING, true, offsetof(ctrail_digest_log_file, s3_bucket)},
    {"s3Object", MEMBER_STRING, true, offsetof(ctrail_digest_log_file, s3_object)},
    {"hashValue", MEMBER_STRING, true, offsetof(ctrail_digest_log_file, hash_value)},
    {"hashAlgorithm", MEMBER_STRING, true, offsetof(ctrail_digest_log_file, hash_algorithm)},
    {"newestEventTime", MEMBER_STRING, false, offsetof(ctrail_digest_log_file, newest_event_time)},
    {"oldestEventTime", MEMBER_STRING, false, offsetof(ctrail_digest_log_file, oldest_event_time)},
};

static const struct member metadata_rows[] = {
    {"signature", MEMBER_STRING, false, offsetof(ctrail_digest_metadata, signature)},
    {"signature-algorithm", MEMBER_STRING, false, offsetof(ctrail_digest_metadata, signature_algorithm)},
    {"backfill-generation-timestamp", MEMBER_STRING, false,
     offsetof(ctrail_digest_metadata, backfill_generation_timestamp)},
};

static const struct member head_rows[] = {{"Metadata", MEMBER_OBJECT, true, 0}};

#define ROWS(rows) rows, sizeof(rows) / sizeof *(rows)

/* ---- Reading a digest ------------------------------------------------------------------------- */

static ctrail_rc read_log_files(struct document *document, const ctrail_value *list, ctrail_digest *digest) {
    size_t count = list->length;
    const ctrail_digest_log_file **pointers = ctrail_arena_alloc(document->arena, (count + 1) * sizeof *pointers);
    ctrail_digest_log_file *files = ctrail_arena_zeroed(document->arena, (count + 1) * sizeof *files);
    const ctrail_value *value = NULL;
    ctrail_rc rc = pointers && files ? CTRAIL_OK : CTRAIL_ERR_MEMORY;
    for (size_t i = 0; rc == CTRAIL_OK && i < count; i++) {
        value = value_next(list, value);
        pointers[i] = &files[i];
        rc = value_is(value, CTRAIL_KIND_OBJECT)
                 ? ctrail_document_members(document, value, ROWS(log_file_rows), &files[i])
                 : ctrail_document_wrong(document, "a log file that is no object");
    }
    digest->log_files = pointers;
    digest->log_file_count = count;
    return rc;
}

static char *append(char *at, ctrail_str text, char end) {
    memcpy(at, text.ptr, text.len);
    at[text.len] = end;
    return at + text.len + 1;
}

static ctrail_rc write_signed_text(struct document *document, ctrail_digest *digest) {
    static const ctrail_str none = {"null", 4};
    ctrail_str previous = digest->previous_digest_signature.ptr ? digest->previous_digest_signature : none;
    ctrail_str parts[] = {digest->digest_end_time, digest->digest_s3_bucket, digest->digest_s3_object, digest->sha256,
                          previous};
    static const char ends[] = {'\n', '/', '\n', '\n', '\0'};
    size_t size = 0;
    for (size_t i = 0; i < sizeof ends; i++)
        size += parts[i].len + 1;
    char *text = ctrail_arena_alloc(document->arena, size), *at = text;
    if (!text)
        return CTRAIL_ERR_MEMORY;
    for (size_t i = 0; i < sizeof ends; i++)
        at = append(at, parts[i], ends[i]);
    digest->signed_text = (ctrail_str){text, size - 1};
    return CTRAIL_OK;
}

/* All that is previous is there, or nothing. */
static bool has_previous_or_none(const ctrail_digest *digest) {
    const ctrail_str *members[] = {&digest->previous_digest_s3_bucket, &digest->previous_digest_s3_object,
                                   &digest->previous_digest_hash_value, &digest->previous_digest_hash_algorithm,
                                   &digest->previous_digest_signature};
    size_t count = sizeof members / sizeof *members, present = 0;
    for (size_t i = 0; i < count; i++)
        present += members[i]->ptr != NULL;
    return present == 0 || present == count;
}

static ctrail_rc read_digest(struct document *document, void *out) {
    struct parts parts = {.log_files = NULL};
    ctrail_digest *digest = &parts.digest;
    ctrail_rc rc = ctrail_document_members(document, document->root, ROWS(digest_rows), &parts);
    if (rc == CTRAIL_OK && !has_previous_or_none(digest))
        rc = ctrail_document_wrong(document, "only a part of what is previous is there");
    if (rc == CTRAIL_OK)
        rc = ctrail_document_time(document, digest->digest_start_time, &digest->digest_start_time_ns);
    if (rc == CTRAIL_OK)
        rc = ctrail_document_time(document, digest->digest_end_time, &digest->digest_end_time_ns);
    if (rc == CTRAIL_OK && digest->digest_start_time_ns > digest->digest_end_time_ns)
        rc = ctrail_document_wrong(document, "its time ends before it starts");
    if (rc == CTRAIL_OK)
        rc = read_log_files(document, parts.log_files, digest);
    if (rc != CTRAIL_OK)
        return rc;
    digest->sha256 = ctrail_document_hex(document, document->sha256, SHA256_SIZE);
    rc = digest->sha256.ptr ? write_signed_text(document, digest) : CTRAIL_ERR_MEMORY;
    *(ctrail_digest *)out = *digest;
    return rc;
}

ctrail_rc ctrail_digest_parse(const void *bytes, size_t size, const ctrail_allocator *allocator, ctrail_digest **out,
                              const char **message) {
    void *digest;
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = ctrail_document_read(bytes, size, allocator, read_digest, sizeof **out, &digest, message);
    *out = digest;
    return rc;
}

void ctrail_digest_free(ctrail_digest *digest) {
    ctrail_document_free(digest);
}

/* ---- Reading metadata ------------------------------------------------------------------------- */

static ctrail_rc read_metadata(struct document *document, void *out) {
    ctrail_digest_metadata *metadata = out;
    const ctrail_value *members;
    metadata->backfill_generation_timestamp_ns = CTRAIL_ABSENT;
    ctrail_rc rc = ctrail_document_members(document, document->root, ROWS(head_rows), &members);
    if (rc == CTRAIL_OK)
        rc = ctrail_document_members(document, members, ROWS(metadata_rows), metadata);
    if (rc == CTRAIL_OK && metadata->backfill_generation_timestamp.ptr)
        rc = ctrail_document_time(document, metadata->backfill_generation_timestamp,
                                  &metadata->backfill_generation_timestamp_ns);
    return rc;
}

ctrail_rc ctrail_digest_metadata_parse(const void *bytes, size_t size, const ctrail_allocator *allocator,
                                       ctrail_digest_metadata **out, const char **message) {
    void *metadata;
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_rc rc = ctrail_document_read(bytes, size, allocator, read_metadata, sizeof **out, &metadata, message);
    *out = metadata;
    return rc;
}

void ctrail_digest_metadata_free(ctrail_digest_metadata *metadata) {
    ctrail_document_free(metadata);
}

/* ---- Signatures ------------------------------------------------------------------------------- */

const char *ctrail_signature_message(ctrail_signature signature) {
    static const char *const messages[] = {
        [CTRAIL_SIGNATURE_UNKNOWN] = "not known",
        [CTRAIL_SIGNATURE_GOOD] = "the signature is good",
        [CTRAIL_SIGNATURE_WRONG] = "the signature is not that of this digest",
        [CTRAIL_SIGNATURE_NO_KEY] = "the key is not among those given",
        [CTRAIL_SIGNATURE_KEY_BROKEN] = "the key cannot be used",
        [CTRAIL_SIGNATURE_KEY_EXPIRED] = "the key was not valid then",
        [CTRAIL_SIGNATURE_ALGORITHM] = "the algorithm is not SHA256withRSA",
    };
    bool is_known = signature >= 0 && (size_t)signature < sizeof messages / sizeof *messages;
    return messages[is_known ? signature : CTRAIL_SIGNATURE_UNKNOWN];
}

static bool is_same(ctrail_str a, ctrail_str b) {
    return ctrail_str_equal_n(a, b.ptr, b.len);
}

/* Of several with the same fingerprint, one that can be used. */
static const ctrail_public_key *find_key(const ctrail_public_keys *keys, ctrail_str fingerprint) {
    const ctrail_public_key *found = NULL;
    for (size_t i = 0; i < keys->key_count && (!found || found->problem.ptr); i++)
        if (is_same(keys->keys[i]->fingerprint, fingerprint))
            found = keys->keys[i];
    return found;
}

static int64_t later(int64_t time, int64_t span) {
    return time > INT64_MAX - span ? INT64_MAX : time + span;
}

static int64_t earlier(int64_t time, int64_t span) {
    return time < INT64_MIN + span ? INT64_MIN : time - span;
}

static bool was_valid(const ctrail_public_key *key, const ctrail_digest *digest, int64_t signed_ns) {
    bool has_time = signed_ns != CTRAIL_ABSENT;
    int64_t from = has_time ? earlier(signed_ns, HOUR) : digest->digest_start_time_ns;
    int64_t to = later(has_time ? signed_ns : digest->digest_end_time_ns, HOUR);
    return key->validity_start_time_ns <= to && from <= key->validity_end_time_ns;
}

ctrail_signature ctrail_digest_check(const ctrail_digest *digest, const ctrail_public_keys *keys, const char *signature,
                                     size_t length, int64_t signed_ns, const ctrail_public_key **out) {
    unsigned char bytes[RSA_BITS_MAX / 8];
    size_t size;
    if (out)
        *out = NULL;
    if (!digest || !keys || !signature)
        return CTRAIL_SIGNATURE_UNKNOWN;
    if (!ctrail_str_equal(digest->digest_signature_algorithm, "SHA256withRSA"))
        return CTRAIL_SIGNATURE_ALGORITHM;
    const ctrail_public_key *key = find_key(keys, digest->digest_public_key_fingerprint);
    if (out)
        *out = key;
    if (!key)
        return CTRAIL_SIGNATURE_NO_KEY;
    if (key->problem.ptr)
        return CTRAIL_SIGNATURE_KEY_BROKEN;
    if (!ctrail_document_unhex((ctrail_str){signature, length}, bytes, sizeof bytes, &size) ||
        ctrail_public_key_verify(key, digest->signed_text.ptr, digest->signed_text.len, bytes, size) != 1)
        return CTRAIL_SIGNATURE_WRONG;
    return was_valid(key, digest, signed_ns) ? CTRAIL_SIGNATURE_GOOD : CTRAIL_SIGNATURE_KEY_EXPIRED;
}
