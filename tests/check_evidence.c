/*
 * Digest files, metadata and public keys: what is read of them, what is no such thing, each bit flipped, each
 * allocation failing; and the hash of an input while it is read. tests/trails.py has made the files in
 * tests/data/evidence.
 */
#include <cloudtrail/digest.h>

#include "counting.h"
#include "evidence/document.h"
#include "evidence/rsa.h"
#include "gzip.h"
#include "reading.h"

#define FOLDER TEST_INCLUDE "/../tests/data/evidence/"

static struct text older, newer, keys_text, head; /* the files */

static const ctrail_options hashing = {.size = sizeof hashing, .flags = CTRAIL_OPTION_SHA256};

static void read_files(void) {
    ck_assert(text_read_file(&older, FOLDER "older.json"));
    ck_assert(text_read_file(&newer, FOLDER "newer.json.gz"));
    ck_assert(text_read_file(&keys_text, FOLDER "keys.json"));
    ck_assert(text_read_file(&head, FOLDER "newer.head.json"));
}

static void free_files(void) {
    text_free(&older);
    text_free(&newer);
    text_free(&keys_text);
    text_free(&head);
}

static ctrail_digest *digest_of(const struct text *bytes) {
    ctrail_digest *digest;
    const char *message = "";
    ctrail_rc rc = ctrail_digest_parse(bytes->bytes, bytes->size, NULL, &digest, &message);
    ck_assert_msg(rc == CTRAIL_OK && !message, "%s: %s", ctrail_rc_name(rc), message);
    return digest;
}

static ctrail_public_keys *parse_keys(const struct text *bytes) {
    ctrail_public_keys *keys;
    const char *message = "";
    ctrail_rc rc = ctrail_public_keys_parse(bytes->bytes, bytes->size, NULL, &keys, &message);
    ck_assert_msg(rc == CTRAIL_OK && !message, "%s: %s", ctrail_rc_name(rc), message);
    return keys;
}

static ctrail_signature check(const ctrail_digest *digest, const ctrail_public_keys *keys, ctrail_str signature) {
    return ctrail_digest_check(digest, keys, signature.ptr, signature.len, CTRAIL_ABSENT, NULL);
}

/* A text in which the first `from` has become `to`; NULL: the text itself. */
static struct text changed(const struct text *text, const char *from, const char *to) {
    struct text out = {NULL, 0, 0};
    const char *at = from ? strstr(text->bytes, from) : text->bytes;
    ck_assert_msg(at != NULL, "no %s", from);
    text_add(&out, text->bytes, (size_t)(at - text->bytes));
    text_add(&out, from ? to : "", from ? strlen(to) : 0);
    at += from ? strlen(from) : 0;
    text_add(&out, at, text->size - (size_t)(at - text->bytes));
    return out;
}

/* ---- What is read ----------------------------------------------------------------------------- */

START_TEST(members) {
    ctrail_digest *first = digest_of(&older), *second = digest_of(&newer);
    unsigned char sha256[SHA256_SIZE], hash[SHA256_SIZE];
    size_t size;
    int64_t time;
    expect_text("older", "awsAccountId", first->aws_account_id, "123456789012");
    expect_text("older", "digestEndTime", first->digest_end_time, "2024-03-12T10:00:00Z");
    ck_assert_int_eq(ctrail_time_parse("2024-03-12T10:00:00Z", 20, &time), CTRAIL_OK);
    ck_assert_int_eq(first->digest_end_time_ns, time);
    ck_assert_int_eq(first->digest_start_time_ns, time - INT64_C(3600000000000));
    expect_text("older", "digestS3Bucket", first->digest_s3_bucket, "trail-bucket");
    expect_text("older", "digestSignatureAlgorithm", first->digest_signature_algorithm, "SHA256withRSA");
    expect_text("older", "previousDigestS3Object", first->previous_digest_s3_object, NULL);
    expect_text("older", "previousDigestSignature", first->previous_digest_signature, NULL);
    ck_assert_uint_eq(first->log_file_count, 2);
    expect_text("log file", "s3Bucket", first->log_files[1]->s3_bucket, "trail-bucket");
    expect_text("log file", "hashAlgorithm", first->log_files[1]->hash_algorithm, "SHA-256");
    expect_text("log file", "newestEventTime", first->log_files[1]->newest_event_time, "2024-03-12T09:05:00Z");
    ctrail_sha256(older.bytes, older.size, sha256);
    ck_assert(ctrail_document_unhex(first->sha256, hash, sizeof hash, &size) && size == sizeof hash);
    ck_assert_mem_eq(hash, sha256, sizeof hash);

    ck_assert_uint_eq(second->log_file_count, 1);
    expect_text("newer", "previousDigestS3Object", second->previous_digest_s3_object, first->digest_s3_object.ptr);
    expect_text("newer", "previousDigestHashValue", second->previous_digest_hash_value, first->sha256.ptr);
    struct text text = {NULL, 0, 0};
    text_print(&text, "2024-03-12T11:00:00Z\ntrail-bucket/%s\n%s\n%s", second->digest_s3_object.ptr, second->sha256.ptr,
               second->previous_digest_signature.ptr);
    expect_text("newer", "what is signed", second->signed_text, text.bytes);
    ck_assert_ptr_nonnull(strstr(first->signed_text.ptr, "\nnull"));
    text_free(&text);
    ctrail_digest_free(first);
    ctrail_digest_free(second);
}
END_TEST

START_TEST(signatures) {
    ctrail_digest *first = digest_of(&older), *second = digest_of(&newer);
    ctrail_public_keys *keys = parse_keys(&keys_text);
    ctrail_digest_metadata *metadata;
    const ctrail_public_key *key;
    ck_assert_int_eq(ctrail_digest_metadata_parse(head.bytes, head.size, NULL, &metadata, NULL), CTRAIL_OK);
    expect_text("metadata", "signature-algorithm", metadata->signature_algorithm, "SHA256withRSA");
    ck_assert_int_eq(metadata->backfill_generation_timestamp_ns, CTRAIL_ABSENT);
    ck_assert_uint_eq(keys->key_count, 2);
    for (size_t i = 0; i < keys->key_count; i++) {
        expect_text("key", "problem", keys->keys[i]->problem, NULL);
        ck_assert_int_eq(keys->keys[i]->bits, 2048);
    }
    ck_assert_int_eq(check(first, keys, second->previous_digest_signature), CTRAIL_SIGNATURE_GOOD);
    ck_assert_int_eq(check(second, keys, metadata->signature), CTRAIL_SIGNATURE_GOOD);
    ck_assert_int_eq(check(second, keys, second->previous_digest_signature), CTRAIL_SIGNATURE_WRONG);
    ck_assert_int_eq(ctrail_digest_check(second, keys, "zz", 2, CTRAIL_ABSENT, &key), CTRAIL_SIGNATURE_WRONG);
    ck_assert_ptr_eq(key, keys->keys[1]);
    ck_assert_int_eq(ctrail_digest_check(second, keys, "ABC", 3, CTRAIL_ABSENT, &key), CTRAIL_SIGNATURE_WRONG);
    ck_assert_int_eq(ctrail_digest_check(NULL, keys, "", 0, CTRAIL_ABSENT, &key), CTRAIL_SIGNATURE_UNKNOWN);
    ck_assert_ptr_null(key);
    ck_assert_int_eq(ctrail_digest_check(first, NULL, "", 0, CTRAIL_ABSENT, NULL), CTRAIL_SIGNATURE_UNKNOWN);
    ck_assert_int_eq(ctrail_digest_check(first, keys, NULL, 0, CTRAIL_ABSENT, NULL), CTRAIL_SIGNATURE_UNKNOWN);
    ck_assert_int_eq(ctrail_public_key_verify(keys->keys[0], "", 0, NULL, 0), CTRAIL_UNKNOWN);
    ctrail_digest_metadata_free(metadata);
    ctrail_public_keys_free(keys);
    ctrail_digest_free(first);
    ctrail_digest_free(second);
}
END_TEST

START_TEST(messages) {
    for (ctrail_signature i = CTRAIL_SIGNATURE_UNKNOWN; i <= CTRAIL_SIGNATURE_ALGORITHM; i++)
        ck_assert(*ctrail_signature_message(i));
    ck_assert_str_eq(ctrail_signature_message(-1), ctrail_signature_message(CTRAIL_SIGNATURE_UNKNOWN));
    ck_assert_str_eq(ctrail_signature_message(99), ctrail_signature_message(CTRAIL_SIGNATURE_UNKNOWN));
}
END_TEST

/* ---- Keys that were changed, and times -------------------------------------------------------- */

#define HOUR INT64_C(3600000000000)
#define A40  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
#define A400 A40 A40 A40 A40 A40 A40 A40 A40 A40 A40

/* The keys are valid from 2024-03-11T09 to 2024-04-01T09, the digest is for 2024-03-12T09 to T10. */
static const struct key_case {
    const char *name, *from, *to;
    int64_t signed_hours; /* after the digest's end; CTRAIL_ABSENT: not known */
    ctrail_signature expected;
} key_cases[] = {
    {"as it is", NULL, NULL, CTRAIL_ABSENT, CTRAIL_SIGNATURE_GOOD},
    {"begins at the end", "2024-03-11T09:00:00Z", "2024-03-12T10:00:00Z", CTRAIL_ABSENT, CTRAIL_SIGNATURE_GOOD},
    {"begins an hour later", "2024-03-11T09:00:00Z", "2024-03-12T11:00:00Z", CTRAIL_ABSENT, CTRAIL_SIGNATURE_GOOD},
    {"begins later", "2024-03-11T09:00:00Z", "2024-03-12T11:00:01Z", CTRAIL_ABSENT, CTRAIL_SIGNATURE_KEY_EXPIRED},
    {"ends at the start", "2024-04-01T09:00:00Z", "2024-03-12T09:00:00Z", CTRAIL_ABSENT, CTRAIL_SIGNATURE_GOOD},
    {"ends before", "2024-04-01T09:00:00Z", "2024-03-12T08:59:59Z", CTRAIL_ABSENT, CTRAIL_SIGNATURE_KEY_EXPIRED},
    {"signed while valid", NULL, NULL, 24, CTRAIL_SIGNATURE_GOOD},
    {"signed an hour after", NULL, NULL, 20 * 24, CTRAIL_SIGNATURE_GOOD},
    {"signed too late", NULL, NULL, 20 * 24 + 1, CTRAIL_SIGNATURE_KEY_EXPIRED},
    {"signed too early", NULL, NULL, -27, CTRAIL_SIGNATURE_KEY_EXPIRED},
    {"a time as a number", "\"2024-03-11T09:00:00Z\"", "1710147600.0", CTRAIL_ABSENT, CTRAIL_SIGNATURE_GOOD},
    {"another fingerprint", "\"Fingerprint\": \"", "\"Fingerprint\": \"0", CTRAIL_ABSENT, CTRAIL_SIGNATURE_NO_KEY},
    {"another key", "\"Value\": \"MIIBCgKC", "\"Value\": \"MIIBCgKD", CTRAIL_ABSENT, CTRAIL_SIGNATURE_KEY_BROKEN},
    {"no base64", "\"Value\": \"M", "\"Value\": \"!", CTRAIL_ABSENT, CTRAIL_SIGNATURE_KEY_BROKEN},
    {"a letter that is left over", "\",", "A\",", CTRAIL_ABSENT, CTRAIL_SIGNATURE_KEY_BROKEN},
    {"too long", "\"Value\": \"", "\"Value\": \"" A400 A400 A400 A400, CTRAIL_ABSENT, CTRAIL_SIGNATURE_KEY_BROKEN},
};

START_TEST(validity) {
    const struct key_case *c = &key_cases[_i];
    struct text text = changed(&keys_text, c->from, c->to);
    ctrail_digest *first = digest_of(&older), *second = digest_of(&newer);
    ctrail_public_keys *keys = parse_keys(&text);
    ctrail_str signature = second->previous_digest_signature;
    int64_t signed_ns =
        c->signed_hours == CTRAIL_ABSENT ? CTRAIL_ABSENT : first->digest_end_time_ns + c->signed_hours * HOUR;
    ctrail_signature found = ctrail_digest_check(first, keys, signature.ptr, signature.len, signed_ns, NULL);
    ck_assert_msg(found == c->expected, "%s: %s", c->name, ctrail_signature_message(found));
    if (found == CTRAIL_SIGNATURE_KEY_BROKEN)
        ck_assert_int_eq(ctrail_public_key_verify(keys->keys[0], "", 0, "", 0), CTRAIL_UNKNOWN);
    ctrail_public_keys_free(keys);
    ctrail_digest_free(first);
    ctrail_digest_free(second);
    text_free(&text);
}
END_TEST

/* A second key with the same fingerprint is found where the first cannot be used. */
START_TEST(same_fingerprint) {
    struct text text = changed(&keys_text, "\"PublicKeyList\": [",
                               "\"PublicKeyList\": [{\"Value\":\"\",\"Fingerprint\":\"FP\","
                               "\"ValidityStartTime\":1710147600,\"ValidityEndTime\":1710147600},");
    ctrail_digest *first = digest_of(&older), *second = digest_of(&newer);
    struct text again = changed(&text, "FP", first->digest_public_key_fingerprint.ptr);
    ctrail_public_keys *keys = parse_keys(&again);
    ck_assert_uint_eq(keys->key_count, 3);
    ck_assert_int_eq(keys->keys[0]->bits, CTRAIL_ABSENT);
    ck_assert_int_eq(check(first, keys, second->previous_digest_signature), CTRAIL_SIGNATURE_GOOD);
    ctrail_public_keys_free(keys);
    ctrail_digest_free(first);
    ctrail_digest_free(second);
    text_free(&text);
    text_free(&again);
}
END_TEST

START_TEST(algorithm) {
    struct text text = changed(&older, "SHA256withRSA", "SHA512withRSA");
    ctrail_digest *digest = digest_of(&text);
    ctrail_public_keys *keys = parse_keys(&keys_text);
    ck_assert_int_eq(check(digest, keys, digest->sha256), CTRAIL_SIGNATURE_ALGORITHM);
    ctrail_public_keys_free(keys);
    ctrail_digest_free(digest);
    text_free(&text);
}
END_TEST

/* ---- What is none ----------------------------------------------------------------------------- */

enum file_kind { DIGEST, METADATA, KEYS };

static const struct broken_case {
    const char *name;
    enum file_kind document;
    const char *from, *to; /* in older.json, newer.head.json or keys.json */
    ctrail_rc rc;
    const char *message; /* NULL: any */
} broken_cases[] = {
    {"no text", DIGEST, "{\"awsAccountId\"", "", CTRAIL_ERR_JSON, NULL},
    {"an array", DIGEST, "{", "[{", CTRAIL_ERR_JSON, NULL},
    {"text after it", DIGEST, "]}", "]} x", CTRAIL_ERR_JSON, NULL},
    {"a second digest after it", DIGEST, "]}", "]} {}", CTRAIL_ERR_JSON, NULL},
    {"no account", DIGEST, "awsAccountId", "awsAccountID", CTRAIL_ERR_JSON, "a member is missing"},
    {"an account that is null", DIGEST, "\"123456789012\"", "null", CTRAIL_ERR_JSON, "a member has the wrong type"},
    {"a number for an account", DIGEST, "\"123456789012\"", "1", CTRAIL_ERR_JSON, "a member has the wrong type"},
    {"a member twice", DIGEST, "{", "{\"digestS3Bucket\":\"x\",", CTRAIL_ERR_JSON, "a member is there twice"},
    {"a null and a member", DIGEST, "{", "{\"newestEventTime\":null,", CTRAIL_ERR_JSON, "a member is there twice"},
    {"a member twice, escaped", DIGEST, "{", "{\"\\u0064igestS3Bucket\":\"x\",", CTRAIL_ERR_JSON,
     "a member is there twice"},
    {"no log files", DIGEST, "\"logFiles\"", "\"logfiles\"", CTRAIL_ERR_JSON, "a member is missing"},
    {"log files that are no list", DIGEST, "\"logFiles\": [", "\"logFiles\": {}, \"x\": [", CTRAIL_ERR_JSON,
     "a member has the wrong type"},
    {"a log file that is no object", DIGEST, "\"logFiles\": [", "\"logFiles\": [1, ", CTRAIL_ERR_JSON,
     "a log file that is no object"},
    {"a log file without a hash", DIGEST, "hashValue\"", "hash\"", CTRAIL_ERR_JSON, "a member is missing"},
    {"a log file twice", DIGEST, "\"s3Object\"", "\"s3Object\": \"x\", \"s3Object\"", CTRAIL_ERR_JSON,
     "a member is there twice"},
    {"no time", DIGEST, "2024-03-12T09:00:00Z", "yesterday", CTRAIL_ERR_JSON, "a time cannot be read"},
    {"no end", DIGEST, "2024-03-12T10:00:00Z", "", CTRAIL_ERR_JSON, "a time cannot be read"},
    {"from the end to the start", DIGEST, "2024-03-12T09:00:00Z", "2024-03-13T09:00:00Z", CTRAIL_ERR_JSON,
     "its time ends before it starts"},
    {"a part of what is previous", DIGEST, "\"previousDigestS3Bucket\": null", "\"previousDigestS3Bucket\": \"x\"",
     CTRAIL_ERR_JSON, "only a part of what is previous is there"},
    {"no UTF-8", DIGEST, "us-east-1", "us\xff-1", CTRAIL_ERR_JSON, "text that is not UTF-8"},
    {"half a surrogate pair", DIGEST, "us-east-1", "\\ud800", CTRAIL_ERR_JSON, "text that is not UTF-8"},
    {"too deep", DIGEST, "{",
     "{\"x\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],", CTRAIL_ERR_JSON,
     NULL},
    {"a member that is not known", DIGEST, "{", "{\"x\":[{\"y\":null}],", CTRAIL_OK, NULL},
    {"no metadata", METADATA, "Metadata", "metadata", CTRAIL_ERR_JSON, "a member is missing"},
    {"metadata that are none", METADATA, "\"Metadata\": {", "\"Metadata\": [], \"x\": {", CTRAIL_ERR_JSON,
     "a member has the wrong type"},
    {"two signatures", METADATA, "\"signature\"", "\"signature\": \"\", \"signature\"", CTRAIL_ERR_JSON,
     "a member is there twice"},
    {"no signature", METADATA, "\"signature\"", "\"x\"", CTRAIL_OK, NULL},
    {"a time", METADATA, "\"signature\"", "\"backfill-generation-timestamp\":\"2024-03-12T10:00:00Z\",\"signature\"",
     CTRAIL_OK, NULL},
    {"no time of a backfill", METADATA, "\"signature\"", "\"backfill-generation-timestamp\":\"\",\"signature\"",
     CTRAIL_ERR_JSON, "a time cannot be read"},
    {"no keys", KEYS, "PublicKeyList", "Keys", CTRAIL_ERR_JSON, "a member is missing"},
    {"keys that are no list", KEYS, "[", "{}, \"x\": [", CTRAIL_ERR_JSON, "a member has the wrong type"},
    {"a key that is no object", KEYS, "[", "[[],", CTRAIL_ERR_JSON, "a key that is no object"},
    {"a key without a value", KEYS, "Value", "value", CTRAIL_ERR_JSON, "a member is missing"},
    {"a key without a start", KEYS, "2024-03-11T09:00:00Z", "", CTRAIL_ERR_JSON, "a time cannot be read"},
    {"a key without an end", KEYS, "2024-04-01T09:00:00Z", "", CTRAIL_ERR_JSON, "a time cannot be read"},
    {"a time that is an object", KEYS, "\"2024-04-01T09:00:00Z\"", "{}", CTRAIL_ERR_JSON,
     "a member has the wrong type"},
};

/* Parses a document and frees it. */
static ctrail_rc parse(enum file_kind document, const struct text *text, const ctrail_allocator *allocator,
                       const char **message) {
    ctrail_digest *digest = NULL;
    ctrail_digest_metadata *metadata = NULL;
    ctrail_public_keys *keys = NULL;
    ctrail_rc rc = CTRAIL_OK;
    if (document == DIGEST)
        rc = ctrail_digest_parse(text->bytes, text->size, allocator, &digest, message);
    else if (document == METADATA)
        rc = ctrail_digest_metadata_parse(text->bytes, text->size, allocator, &metadata, message);
    else
        rc = ctrail_public_keys_parse(text->bytes, text->size, allocator, &keys, message);
    ck_assert_int_eq(rc == CTRAIL_OK, digest || metadata || keys);
    ctrail_digest_free(digest);
    ctrail_digest_metadata_free(metadata);
    ctrail_public_keys_free(keys);
    return rc;
}

static const struct text *const documents[] = {&older, &head, &keys_text};

START_TEST(broken) {
    const struct broken_case *c = &broken_cases[_i];
    struct text text = changed(documents[c->document], c->from, c->to);
    const char *message = NULL;
    ctrail_rc rc = parse(c->document, &text, NULL, &message);
    ck_assert_msg(rc == c->rc, "%s: %s, %s", c->name, ctrail_rc_name(rc), message ? message : "-");
    ck_assert_int_eq(rc == CTRAIL_OK, message == NULL);
    if (c->message)
        ck_assert_msg(strcmp(message, c->message) == 0, "%s: %s", c->name, message);
    ck_assert_int_eq(parse(c->document, &text, NULL, NULL), rc);
    text_free(&text);
}
END_TEST

START_TEST(arguments) {
    const ctrail_allocator none = {NULL, NULL, NULL, NULL};
    ctrail_digest *digest;
    const char *message;
    ck_assert_int_eq(ctrail_digest_parse("", 0, NULL, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_digest_metadata_parse("", 0, NULL, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_public_keys_parse("", 0, NULL, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_digest_parse(NULL, 1, NULL, &digest, &message), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_digest_parse("{}", 2, &none, &digest, &message), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_digest_parse(NULL, 0, NULL, &digest, &message), CTRAIL_ERR_JSON);
    ck_assert_int_eq(ctrail_digest_parse("[]", 2, NULL, &digest, &message), CTRAIL_ERR_JSON);
    ck_assert_str_eq(message, "no JSON object");
    ck_assert_ptr_null(digest);
    ck_assert_ptr_nonnull(message);
    ck_assert_int_eq(ctrail_public_key_verify(NULL, "", 0, "", 0), CTRAIL_UNKNOWN);
}
END_TEST

/* ---- Gzip ------------------------------------------------------------------------------------- */

static const struct gzip_case {
    const char *name;
    size_t cut;        /* bytes that are missing */
    const char *after; /* bytes that follow */
    size_t after_size;
    ctrail_rc rc;
} gzip_cases[] = {
    {"whole", 0, "", 0, CTRAIL_OK},
    {"zero padding", 0, "\0", 1, CTRAIL_ERR_GZIP_TRAILING},
    {"other bytes", 0, "x", 1, CTRAIL_ERR_GZIP_TRAILING},
    {"an empty member", 0, "\x1f\x8b\x08\0\0\0\0\0\0\3\3\0\0\0\0\0\0\0\0\0", 20, CTRAIL_ERR_GZIP_TRAILING},
    {"half a member", 0, "\x1f\x8b", 2, CTRAIL_ERR_GZIP_TRUNCATED},
    {"cut off", 1, "", 0, CTRAIL_ERR_GZIP_TRUNCATED},
    {"another check", 1, "x", 1, CTRAIL_ERR_GZIP_CHECKSUM},
};

START_TEST(gzip) {
    const struct gzip_case *c = &gzip_cases[_i];
    struct text packed = {NULL, 0, 0};
    gzip_add(&packed, older.bytes, older.size, 9);
    packed.size -= c->cut;
    text_add(&packed, c->after, c->after_size);
    const char *message;
    ctrail_rc rc = parse(DIGEST, &packed, NULL, &message);
    ck_assert_msg(rc == c->rc, "%s: %s", c->name, ctrail_rc_name(rc));
    ck_assert_int_eq(rc == CTRAIL_OK, message == NULL);
    text_free(&packed);
}
END_TEST

START_TEST(too_large) {
    struct text text = {NULL, 0, 0}, packed = {NULL, 0, 0};
    text_repeat(&text, " ", ((size_t)64 << 20) + 1);
    gzip_add(&packed, text.bytes, text.size, 1);
    const char *message;
    ck_assert_int_eq(parse(DIGEST, &packed, NULL, &message), CTRAIL_ERR_LIMIT);
    ck_assert_ptr_nonnull(message);
    ck_assert_int_eq(parse(DIGEST, &text, NULL, &message), CTRAIL_ERR_LIMIT);
    ck_assert_ptr_nonnull(message);
    text_free(&text);
    text_free(&packed);
}
END_TEST

/* ---- Each bit --------------------------------------------------------------------------------- */

/* Whatever bit of a digest is flipped, no signature says that it is CloudTrail's. */
START_TEST(bits_of_digest) {
    ctrail_digest *second = digest_of(&newer);
    ctrail_public_keys *keys = parse_keys(&keys_text);
    for (size_t bit = 0; bit < 8 * older.size; bit++) {
        ctrail_digest *digest;
        older.bytes[bit / 8] = (char)(older.bytes[bit / 8] ^ 1 << bit % 8);
        if (ctrail_digest_parse(older.bytes, older.size, NULL, &digest, NULL) == CTRAIL_OK)
            ck_assert_int_gt(check(digest, keys, second->previous_digest_signature), CTRAIL_SIGNATURE_GOOD);
        ctrail_digest_free(digest);
        older.bytes[bit / 8] = (char)(older.bytes[bit / 8] ^ 1 << bit % 8);
    }
    ctrail_public_keys_free(keys);
    ctrail_digest_free(second);
}
END_TEST

/* The case of a hexadecimal digit is all that may change. */
START_TEST(bits_of_signature) {
    ctrail_digest *first = digest_of(&older), *second = digest_of(&newer);
    ctrail_public_keys *keys = parse_keys(&keys_text);
    char signature[1024];
    size_t length = second->previous_digest_signature.len;
    memcpy(signature, second->previous_digest_signature.ptr, length + 1);
    for (size_t bit = 0; bit < 8 * length; bit++) {
        char *letter = &signature[bit / 8];
        *letter = (char)(*letter ^ 1 << bit % 8);
        bool is_case = bit % 8 == 5 && ((*letter >= 'A' && *letter <= 'F') || (*letter >= 'a' && *letter <= 'f'));
        ck_assert_int_eq(check(first, keys, (ctrail_str){signature, length}),
                         is_case ? CTRAIL_SIGNATURE_GOOD : CTRAIL_SIGNATURE_WRONG);
        *letter = (char)(*letter ^ 1 << bit % 8);
    }
    ctrail_public_keys_free(keys);
    ctrail_digest_free(first);
    ctrail_digest_free(second);
}
END_TEST

/* Of a log file, each bit that is flipped gives an error or another hash; but for those that gzip's header has beside
 * the bytes (name, time, system), and those that no code uses before the check: the bytes are the same then. */
START_TEST(bits_of_log) {
    enum { HEADER_BITS = 8 * 10, UNUSED_BITS = 7 };
    struct text packed = {NULL, 0, 0};
    size_t same = 0;
    gzip_add(&packed, older.bytes, older.size, 9);
    make_reader(&hashing);
    for (size_t bit = 0; bit < 8 * packed.size; bit++) {
        unsigned char wanted[CTRAIL_SHA256_SIZE], found[CTRAIL_SHA256_SIZE];
        packed.bytes[bit / 8] = (char)(packed.bytes[bit / 8] ^ 1 << bit % 8);
        ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_OK);
        ck_assert_int_eq(ctrail_reader_feed(reader, packed.bytes, packed.size), CTRAIL_OK);
        ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
        ctrail_sha256(older.bytes, older.size, wanted);
        if (ctrail_reader_drain(reader) == CTRAIL_END && ctrail_reader_sha256(reader, found) == CTRAIL_OK)
            same += memcmp(wanted, found, sizeof found) == 0;
        packed.bytes[bit / 8] = (char)(packed.bytes[bit / 8] ^ 1 << bit % 8);
    }
    ck_assert_uint_le(same, HEADER_BITS + UNUSED_BITS);
    text_free(&packed);
}
END_TEST

/* A key list is not signed. A bit of a key or fingerprint that is flipped takes the key away; one of a time may let it
 * be valid; one of white space or of bits that base64 does not use changes nothing: never is something else good. */
START_TEST(bits_of_keys) {
    ctrail_digest *first = digest_of(&older), *second = digest_of(&newer);
    ctrail_public_keys *whole = parse_keys(&keys_text);
    for (size_t bit = 0; bit < 8 * keys_text.size; bit++) {
        ctrail_public_keys *keys;
        char *byte = &keys_text.bytes[bit / 8];
        *byte = (char)(*byte ^ 1 << bit % 8);
        if (ctrail_public_keys_parse(keys_text.bytes, keys_text.size, NULL, &keys, NULL) == CTRAIL_OK)
            for (size_t i = 0; i < keys->key_count; i++) {
                const ctrail_public_key *key = keys->keys[i], *own = whole->keys[i];
                bool is_own = ctrail_str_equal(key->fingerprint, own->fingerprint.ptr);
                ck_assert(key->problem.ptr || is_own || strlen(own->fingerprint.ptr) == key->fingerprint.len);
            }
        ctrail_public_keys_free(keys);
        *byte = (char)(*byte ^ 1 << bit % 8);
    }
    ctrail_public_keys_free(whole);
    ctrail_digest_free(first);
    ctrail_digest_free(second);
}
END_TEST

/* ---- Memory ----------------------------------------------------------------------------------- */

START_TEST(each_fails) {
    struct text packed = {NULL, 0, 0};
    gzip_add(&packed, documents[_i]->bytes, documents[_i]->size, 9);
    for (size_t n = 1;; n++) {
        struct counter counter = {.fails_at = n};
        ctrail_allocator allocator = counting(&counter);
        const char *message;
        ctrail_rc rc = parse((enum file_kind)_i, &packed, &allocator, &message);
        ck_assert_int_eq(rc, counter.failed ? CTRAIL_ERR_MEMORY : CTRAIL_OK);
        ck_assert_uint_eq(counter.blocks, 0);
        ck_assert(!counter.misused);
        if (!counter.failed)
            break;
    }
    text_free(&packed);
}
END_TEST

/* ---- RSA: tests/rsa.py has signatures and forgeries ------------------------------------------- */

static const struct number_case {
    const char *name;
    size_t modulus_size;
    unsigned char first, last; /* bytes of the modulus; those between are FF */
    const char *exponent;
    size_t exponent_size;
    const char *problem;
} number_cases[] = {
    {"1024 bits", 128, 0x80, 0x01, BYTES("\x01\x00\x01"), NULL},
    {"1023 bits", 128, 0x7F, 0x01, BYTES("\x01\x00\x01"), "a modulus of less than 1024 or more than 4096 bits"},
    {"1017 bits", 128, 0x01, 0x01, BYTES("\x03"), "a modulus of less than 1024 or more than 4096 bits"},
    {"1025 bits", 129, 0x01, 0x01, BYTES("\x03"), NULL},
    {"4096 bits", 512, 0xFF, 0x01, BYTES("\xFF\xFF\xFF\xFF"), NULL},
    {"4097 bits", 513, 0x01, 0x01, BYTES("\x03"), "a modulus of less than 1024 or more than 4096 bits"},
    {"no modulus", 0, 0x00, 0x00, BYTES("\x03"), "a modulus of less than 1024 or more than 4096 bits"},
    {"an even modulus", 128, 0x80, 0x02, BYTES("\x03"), "an exponent below 3, or an even number"},
    {"exponent 1", 128, 0x80, 0x01, BYTES("\x01"), "an exponent below 3, or an even number"},
    {"no exponent", 128, 0x80, 0x01, BYTES(""), "an exponent below 3, or an even number"},
    {"an even exponent", 128, 0x80, 0x01, BYTES("\x04"), "an exponent below 3, or an even number"},
    {"exponent of 33 bits", 128, 0x80, 0x01, BYTES("\x01\x00\x00\x00\x01"), "an exponent of more than 32 bits"},
};

START_TEST(numbers) {
    const struct number_case *c = &number_cases[_i];
    unsigned char modulus[514];
    struct rsa_key key;
    memset(modulus, 0xFF, sizeof modulus);
    modulus[0] = c->first;
    if (c->modulus_size)
        modulus[c->modulus_size - 1] = c->last;
    const char *problem =
        ctrail_rsa_key_read(&key, modulus, c->modulus_size, (const unsigned char *)c->exponent, c->exponent_size);
    ck_assert_msg(!problem == !c->problem, "%s: %s", c->name, problem ? problem : "a key");
    if (problem)
        ck_assert_str_eq(problem, c->problem);
}
END_TEST

/* The modulus itself, what is above it, and signatures of another size. */
START_TEST(numbers_out_of_range) {
    ctrail_public_keys *keys = parse_keys(&keys_text);
    const ctrail_public_key *key = keys->keys[0];
    const struct rsa_key *rsa = key->impl;
    unsigned char signature[257];
    for (size_t i = 0; i < 256; i++)
        signature[255 - i] = (unsigned char)(rsa->modulus[i / 4] >> 8 * (i % 4));
    ck_assert_int_eq(ctrail_public_key_verify(key, "", 0, signature, 256), 0);
    memset(signature, 0xFF, sizeof signature);
    for (size_t size = 0; size <= sizeof signature; size++)
        ck_assert_int_eq(ctrail_public_key_verify(key, "", 0, signature, size), 0);
    ctrail_public_keys_free(keys);
}
END_TEST

/* ---- The hash of an input --------------------------------------------------------------------- */

static void expect_hash(const char *name, const struct text *plain, ctrail_rc expected) {
    unsigned char wanted[CTRAIL_SHA256_SIZE], found[CTRAIL_SHA256_SIZE] = {0};
    ctrail_rc rc = ctrail_reader_sha256(reader, found);
    ctrail_sha256(plain->bytes, plain->size, wanted);
    ck_assert_msg(rc == expected, "%s: %s", name, ctrail_rc_name(rc));
    ck_assert_msg(memcmp(wanted, found, sizeof found) == 0, "%s: another hash", name);
}

/* Reads to the end. The events are the same. */
static ctrail_rc read_all(const struct text *input, size_t part) {
    const ctrail_event *event;
    ctrail_rc rc = CTRAIL_MORE;
    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_OK);
    for (size_t at = 0; rc == CTRAIL_MORE && at <= input->size; at += part) {
        size_t size = input->size - at < part ? input->size - at : part;
        ck_assert_int_eq(ctrail_reader_feed(reader, input->bytes + at, size), CTRAIL_OK);
        if (at + part > input->size)
            ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
        do
            rc = ctrail_reader_next(reader, &event);
        while (rc == CTRAIL_OK || rc == CTRAIL_SKIPPED);
    }
    return rc;
}

/* All fixtures, gzip and plain: where the end is reached, it is the hash of all bytes. */
START_TEST(hash_of_fixtures) {
    const struct fixture *fixture = &fixtures[_i];
    struct text packed = {NULL, 0, 0};
    bool is_gzip = fixture->input.size > 1 && memcmp(fixture->input.bytes, "\x1f\x8b", 2) == 0;
    if (is_gzip)
        return;
    make_reader(&hashing);
    if (read_all(&fixture->input, 7) == CTRAIL_END)
        expect_hash(fixture->name, &fixture->input, CTRAIL_OK);
    gzip_add(&packed, fixture->input.bytes, fixture->input.size, 6);
    if (read_all(&packed, 1000) == CTRAIL_END)
        expect_hash(fixture->name, &fixture->input, CTRAIL_OK);
    text_add(&packed, "\0", 1);
    if (read_all(&packed, 1000) == CTRAIL_END)
        expect_hash(fixture->name, &fixture->input, CTRAIL_ERR_GZIP_TRAILING);
    text_free(&packed);
}
END_TEST

#define RECORD(name) "{\"eventName\":\"" name "\"}"

START_TEST(hash_states) {
    static const char records[] = "[" RECORD("a") "," RECORD("b") "]";
    const struct text text = {(char *)records, sizeof records - 1, 0};
    unsigned char hash[CTRAIL_SHA256_SIZE];
    const ctrail_event *event;
    ck_assert_int_eq(ctrail_reader_sha256(reader, hash), CTRAIL_ERR_STATE); /* without the option */
    make_reader(&hashing);
    ck_assert_int_eq(ctrail_reader_sha256(NULL, hash), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_sha256(reader, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_sha256(reader, hash), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_parse(reader, BYTES(records), &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_sha256(reader, hash), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_END);
    expect_hash("to the end", &text, CTRAIL_OK);
    expect_hash("once more", &text, CTRAIL_OK);
}
END_TEST

START_TEST(draining) {
    static const char records[] = "[" RECORD("a") "," RECORD("b") "]";
    const struct text text = {(char *)records, sizeof records - 1, 0};
    const ctrail_event *event;
    make_reader(&hashing);
    ck_assert_int_eq(ctrail_reader_drain(NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_reader_drain(reader), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_parse(reader, BYTES(records), &event), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_drain(reader), CTRAIL_END);
    expect_hash("after an event", &text, CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_drain(reader), CTRAIL_END);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_END);

    ck_assert_int_eq(ctrail_reader_reset(reader), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_feed(reader, records, 9), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_drain(reader), CTRAIL_MORE);
    ck_assert_int_eq(ctrail_reader_next(reader, &event), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_reader_feed(reader, records + 9, sizeof records - 10), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
    ck_assert_int_eq(ctrail_reader_drain(reader), CTRAIL_END);
    expect_hash("in parts", &text, CTRAIL_OK);

    ck_assert_int_eq(ctrail_reader_parse(reader, BYTES(records), &event), CTRAIL_OK);
    ck_assert_str_eq(event->event_name.ptr, "a");
}
END_TEST

static const struct drain_case {
    const char *name, *path;
    size_t cut;
    ctrail_rc rc;
} drain_cases[] = {
    {"a file", NULL, 0, CTRAIL_END},
    {"a gzip stream that is cut off", NULL, 3, CTRAIL_ERR_GZIP_TRUNCATED},
    {"no file", "/nowhere/at/all", 0, CTRAIL_ERR_IO},
    {"a directory", "/", 0, CTRAIL_ERR_IO},
};

START_TEST(draining_files) {
    const struct drain_case *c = &drain_cases[_i];
    make_reader(&hashing);
    if (c->path) {
        ctrail_reader_open(reader, c->path);
    } else {
        ck_assert_int_eq(ctrail_reader_feed(reader, newer.bytes, newer.size - c->cut), CTRAIL_OK);
        ck_assert_int_eq(ctrail_reader_finish(reader), CTRAIL_OK);
    }
    ctrail_rc rc = ctrail_reader_drain(reader);
    ck_assert_msg(rc == c->rc, "%s: %s", c->name, ctrail_rc_name(rc));
    ck_assert_int_eq(ctrail_reader_drain(reader), rc);
    ck_assert_int_eq(ctrail_reader_error(reader)->code, rc < 0 ? rc : CTRAIL_OK);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("evidence");
    fixtures_load();
    TCase *files = reading_case(suite, "files");
    tcase_add_checked_fixture(files, read_files, free_files);
    tcase_add_test(files, members);
    tcase_add_test(files, signatures);
    tcase_add_test(files, messages);
    tcase_add_loop_test(files, validity, 0, COUNT(key_cases));
    tcase_add_test(files, same_fingerprint);
    tcase_add_test(files, algorithm);
    tcase_add_loop_test(files, broken, 0, COUNT(broken_cases));
    tcase_add_test(files, arguments);
    tcase_add_loop_test(files, gzip, 0, COUNT(gzip_cases));
    tcase_add_loop_test(files, each_fails, 0, COUNT(documents));
    tcase_add_loop_test(files, numbers, 0, COUNT(number_cases));
    tcase_add_test(files, numbers_out_of_range);
    tcase_add_loop_test(files, draining_files, 0, COUNT(drain_cases));
    TCase *bits = reading_case(suite, "bits");
    tcase_set_tags(bits, LONG_CASES);
    tcase_add_checked_fixture(bits, read_files, free_files);
    tcase_add_test(bits, bits_of_digest);
    tcase_add_test(bits, bits_of_signature);
    tcase_add_test(bits, bits_of_log);
    tcase_add_test(bits, bits_of_keys);
    tcase_add_test(bits, too_large);
    TCase *hashes = reading_case(suite, "hashes");
    tcase_add_test(hashes, hash_states);
    tcase_add_test(hashes, draining);
    tcase_add_loop_test(hashes, hash_of_fixtures, 0, (int)fixture_count);

    return run_suite(suite);
}
