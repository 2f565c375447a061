/* libFuzzer: any text as an SSH key, or any bytes in the base64 behind a type: what a key says of itself agrees. */
#include "asking.h"

#include <cloudtrail/ec2_instance_connect.h>

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TEXT_MAX = 8192 };

/* The first byte: the type in front of the blob that the others are; above: they are the whole text. */
static const char *const types[] = {
    "ssh-rsa",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "ssh-ed25519",
    "sk-ssh-ed25519@openssh.com",
    "sk-ecdsa-sha2-nistp256@openssh.com",
    "ssh-dss",
    "ssh-rsa-cert-v01@openssh.com",
    "ssh-ed25519-cert-v01@openssh.com",
    "", /* DER, and not a blob */
};

enum { TYPES = sizeof types / sizeof *types };

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

/* A type, a blank, the length of the type and the type as the blob's first string, and the bytes. Without a type, the
 * bytes alone. */
static size_t put_key(char *text, const char *type, const uint8_t *bytes, size_t size) {
    uint8_t blob[TEXT_MAX / 2] = {0};
    size_t length = strlen(type);
    if (!length)
        return (size_t)(put_base64(text, bytes, size) - text);
    blob[3] = (uint8_t)length;
    memcpy(blob + 4, type, length);
    if (size)
        memcpy(blob + 4 + length, bytes, size);
    memcpy(text, type, length);
    text[length] = ' ';
    return (size_t)(put_base64(text + length + 1, blob, 4 + length + size) - text);
}

static bool is_same(ctrail_str a, ctrail_str b) {
    return a.len == b.len && (!a.len || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* All but `text` is the library's own, or was found in front of or behind sound base64. */
static void check_key(const ctrail_ssh_key *key, const char *text, size_t length) {
    const ctrail_str texts[] = {key->text, key->type,   key->curve,   key->comment, key->sha256,         key->md5,
                                key->weak, key->format, key->options, key->problem, key->ec2_fingerprint};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        check(texts[i].ptr ? !texts[i].ptr[texts[i].len] : !texts[i].len);
    check(is_same(key->text, (ctrail_str){text, length}));
    check(key->valid == 0 || key->valid == 1);
    if (key->valid)
        check(key->bits >= 0 && key->type.len && key->sha256.len == 50 && key->md5.len == 51 && key->format.len &&
              key->certificate != CTRAIL_UNKNOWN && !key->problem.ptr);
    else
        check(key->bits == CTRAIL_ABSENT && key->problem.len && !key->curve.ptr && !key->comment.ptr &&
              !key->sha256.ptr && !key->md5.ptr && !key->options.ptr && !key->weak.ptr && !key->ec2_fingerprint.ptr &&
              key->certificate == CTRAIL_UNKNOWN);
}

/* In memory of just its size, which is gone when the key is looked at. */
static ctrail_ssh_key *parse(const char *text, size_t length) {
    ctrail_ssh_key *key;
    char *copy = copy_exactly(text, length);
    check(ctrail_ssh_key_parse(copy, length, NULL, &key) == CTRAIL_OK);
    free(copy);
    check_key(key, text, length);
    return key;
}

/* A comment is no part of a key: with more behind it, a line is the same key. */
static void check_again(const ctrail_ssh_key *key, char *text, size_t length) {
    static const char more[] = " \tmore";
    memcpy(text + length, more, sizeof more);
    ctrail_ssh_key *again = parse(text, length + sizeof more - 1);
    check(again->valid == key->valid && again->bits == key->bits && is_same(again->type, key->type));
    check(is_same(again->sha256, key->sha256) && is_same(again->md5, key->md5));
    check(again->comment.len >= 4 && memcmp(again->comment.ptr + again->comment.len - 4, "more", 4) == 0);
    ctrail_ssh_key_free(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static char text[TEXT_MAX];
    if (!size || size > TEXT_MAX / 4)
        return 0;
    size_t length = size - 1;
    if (*data < TYPES)
        length = put_key(text, types[*data], data + 1, size - 1);
    else
        memcpy(text, data + 1, length);
    ctrail_ssh_key *key = parse(text, length);
    if (key->valid && is_same(key->format, (ctrail_str){"openssh", 7}))
        check_again(key, text, length);
    ctrail_ssh_key_free(key);
    return 0;
}
