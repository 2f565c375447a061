/* Each type is a row of checks, one for each string of its blob. A table of names leads to the types. */
#include "services/ssh_blob.h"

#include <string.h>

#include "base/curve.h"

/* Checks a string of a blob, and leaves out of it what OpenSSH does. Returns what is wrong with it, or NULL. */
typedef const char *(*check_fn)(const struct ssh_key_type *type, struct ssh_bytes *string, int64_t *bits);

struct ssh_key_type {
    const char *name;
    const char *curve; /* NULL for RSA and DSA */
    int64_t bits;      /* 0: found in the key */
    const struct curve *points;
    const char *weakness;
    check_fn checks[SSH_STRINGS_MAX];
};

/* ---- The strings of a blob -------------------------------------------------------------------- */

static const char CUT[] = "the key is cut off";

/* A string, after four bytes that hold its length, big-endian. */
static bool take_string(struct ssh_bytes *bytes, struct ssh_bytes *out) {
    const unsigned char *at = bytes->at;
    if (bytes->size < 4)
        return false;
    size_t size = (size_t)at[0] << 24 | (size_t)at[1] << 16 | (size_t)at[2] << 8 | at[3];
    if (size > bytes->size - 4)
        return false;
    *out = (struct ssh_bytes){at + 4, size};
    *bytes = (struct ssh_bytes){at + 4 + size, bytes->size - 4 - size};
    return true;
}

static bool skip(struct ssh_bytes *bytes, size_t size) {
    if (bytes->size < size)
        return false;
    *bytes = (struct ssh_bytes){bytes->at + size, bytes->size - size};
    return true;
}

/* To OpenSSH a string is a C string, which may end in a NUL. */
static bool is_text(struct ssh_bytes *string) {
    const void *nul = string->size ? memchr(string->at, '\0', string->size) : NULL;
    string->size -= nul != NULL;
    return !nul || nul == string->at + string->size;
}

static bool is_same(struct ssh_bytes string, const char *text) {
    return string.size == strlen(text) && memcmp(string.at, text, string.size) == 0;
}

static int64_t bit_length(struct ssh_bytes number) {
    if (!number.size)
        return 0;
    int64_t bits = (int64_t)(number.size - 1) * 8;
    for (unsigned first = number.at[0]; first; first >>= 1)
        bits++;
    return bits;
}

/* ---- Checks ----------------------------------------------------------------------------------- */

static const char *check_number(const struct ssh_key_type *type, struct ssh_bytes *string, int64_t *bits) {
    (void)type;
    (void)bits;
    if (string->size && string->at[0] & 0x80)
        return "a number of the key is negative";
    if (string->size > SSH_NUMBER_MAX && (string->size > SSH_NUMBER_MAX + 1 || string->at[0]))
        return "a number of the key has more than 16384 bits";
    while (string->size && !string->at[0])
        skip(string, 1);
    return NULL;
}

/* DSA's prime. */
static const char *check_measure(const struct ssh_key_type *type, struct ssh_bytes *string, int64_t *bits) {
    const char *problem = check_number(type, string, bits);
    *bits = bit_length(*string);
    return problem;
}

static const char *check_modulus(const struct ssh_key_type *type, struct ssh_bytes *string, int64_t *bits) {
    enum { LEAST = 1024 };
    const char *problem = check_measure(type, string, bits);
    return problem || *bits >= LEAST ? problem : "an RSA key of less than 1024 bits";
}

static const char *check_curve(const struct ssh_key_type *type, struct ssh_bytes *string, int64_t *bits) {
    (void)bits;
    return is_text(string) && is_same(*string, type->curve) ? NULL : "the curve is not that of the key's type";
}

static const char *check_point(const struct ssh_key_type *type, struct ssh_bytes *string, int64_t *bits) {
    enum { UNCOMPRESSED = 4 };
    (void)bits;
    if (string->size != 1 + 2 * (size_t)type->points->bytes)
        return "the point has not the size of its curve";
    if (string->at[0] != UNCOMPRESSED)
        return "the point is not an uncompressed one";
    return ctrail_curve_has(type->points, string->at + 1) ? NULL : "the point is not on its curve, or at its edge";
}

static const char *check_ed25519(const struct ssh_key_type *type, struct ssh_bytes *string, int64_t *bits) {
    (void)type;
    (void)bits;
    return string->size == 32 ? NULL : "the key has not the size of its type";
}

/* Of an sk- key. */
static const char *check_application(const struct ssh_key_type *type, struct ssh_bytes *string, int64_t *bits) {
    (void)type;
    (void)bits;
    return is_text(string) ? NULL : "there is a NUL in the key's application";
}

/* ---- Types and their names -------------------------------------------------------------------- */

enum { RSA, DSA, P256, P384, P521, ED25519, SK_P256, SK_ED25519 };

static const struct ssh_key_type types[] = {
    [RSA] = {"ssh-rsa", NULL, 0, NULL, NULL, {check_number, check_modulus}},
    [DSA] = {"ssh-dss",
             NULL,
             0,
             NULL,
             "DSA, which OpenSSH no longer takes",
             {check_measure, check_number, check_number, check_number}},
    [P256] = {"ecdsa-sha2-nistp256", "nistp256", 256, &ctrail_p256, NULL, {check_curve, check_point}},
    [P384] = {"ecdsa-sha2-nistp384", "nistp384", 384, &ctrail_p384, NULL, {check_curve, check_point}},
    [P521] = {"ecdsa-sha2-nistp521", "nistp521", 521, &ctrail_p521, NULL, {check_curve, check_point}},
    [ED25519] = {"ssh-ed25519", "ed25519", 256, NULL, NULL, {check_ed25519}},
    [SK_P256] = {"sk-ecdsa-sha2-nistp256@openssh.com",
                 "nistp256",
                 256,
                 &ctrail_p256,
                 NULL,
                 {check_curve, check_point, check_application}},
    [SK_ED25519] = {"sk-ssh-ed25519@openssh.com", "ed25519", 256, NULL, NULL, {check_ed25519, check_application}},
};

/* Also the names of signatures, which OpenSSH takes for those of keys, and its short ones, in any case. */
static const struct name {
    const char *text;
    int type;
    bool is_certificate;
    bool is_short; /* a label may be, a word may not */
} names[] = {
    {"ssh-rsa", RSA, false, false},
    {"rsa-sha2-256", RSA, false, false},
    {"rsa-sha2-512", RSA, false, false},
    {"rsa", RSA, false, true},
    {"ssh-dss", DSA, false, false},
    {"dsa", DSA, false, true},
    {"ecdsa-sha2-nistp256", P256, false, false},
    {"ecdsa-sha2-nistp384", P384, false, false},
    {"ecdsa-sha2-nistp521", P521, false, false},
    {"ssh-ed25519", ED25519, false, false},
    {"ed25519", ED25519, false, true},
    {"sk-ecdsa-sha2-nistp256@openssh.com", SK_P256, false, false},
    {"webauthn-sk-ecdsa-sha2-nistp256@openssh.com", SK_P256, false, false},
    {"sk-ssh-ed25519@openssh.com", SK_ED25519, false, false},
    {"ed25519-sk", SK_ED25519, false, true},
    {"ssh-rsa-cert-v01@openssh.com", RSA, true, false},
    {"rsa-sha2-256-cert-v01@openssh.com", RSA, true, false},
    {"rsa-sha2-512-cert-v01@openssh.com", RSA, true, false},
    {"ssh-dss-cert-v01@openssh.com", DSA, true, false},
    {"ecdsa-sha2-nistp256-cert-v01@openssh.com", P256, true, false},
    {"ecdsa-sha2-nistp384-cert-v01@openssh.com", P384, true, false},
    {"ecdsa-sha2-nistp521-cert-v01@openssh.com", P521, true, false},
    {"ssh-ed25519-cert-v01@openssh.com", ED25519, true, false},
    {"sk-ecdsa-sha2-nistp256-cert-v01@openssh.com", SK_P256, true, false},
    {"sk-ssh-ed25519-cert-v01@openssh.com", SK_ED25519, true, false},
};

static bool is_same_in_any_case(struct ssh_bytes string, const char *lower) {
    size_t i = 0;
    while (i < string.size &&
           lower[i] == (char)(string.at[i] >= 'A' && string.at[i] <= 'Z' ? string.at[i] | 0x20 : string.at[i]))
        i++;
    return i == string.size && !lower[i];
}

static const struct name *find_name(struct ssh_bytes text, bool is_label) {
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].is_short ? is_label && is_same_in_any_case(text, names[i].text) : is_same(text, names[i].text))
            return &names[i];
    return NULL;
}

static struct ssh_bytes bytes_of(ctrail_str text) {
    return (struct ssh_bytes){(const unsigned char *)text.ptr, text.len};
}

bool ctrail_ssh_type_is_known(ctrail_str word) {
    return word.len && find_name(bytes_of(word), false);
}

const char *ctrail_ssh_blob_curve(const struct ssh_blob *blob) {
    return blob->type->curve;
}

bool ctrail_ssh_blob_is_rsa(const struct ssh_blob *blob) {
    return blob->type == &types[RSA];
}

bool ctrail_ssh_blob_is_ed25519(const struct ssh_blob *blob) {
    return blob->type == &types[ED25519];
}

/* ---- Blobs ------------------------------------------------------------------------------------ */

/* What a certificate has behind its key: serial, kind, key id, principals, two times, options, extensions, something
 * reserved, the authority's key, its signature. The lists are strings of strings. */
static const char *read_certificate(struct ssh_bytes *rest) {
    enum { USER = 1, HOST = 2 };
    struct ssh_bytes string, kind;
    if (!skip(rest, 8))
        return CUT;
    kind = *rest;
    bool is_whole = skip(rest, 4) && take_string(rest, &string) && take_string(rest, &string) && skip(rest, 16);
    for (int i = 0; i < 5; i++)
        is_whole = is_whole && take_string(rest, &string);
    if (!is_whole)
        return CUT;
    bool is_known = !kind.at[0] && !kind.at[1] && !kind.at[2] && (kind.at[3] == USER || kind.at[3] == HOST);
    return is_known ? NULL : "a certificate for neither a user nor a host";
}

/* The label of the blob, which may have another name of the type that the word names. */
static const char *read_label(ctrail_str word, struct ssh_bytes *rest, struct ssh_blob *out) {
    struct ssh_bytes label;
    if (!take_string(rest, &label))
        return CUT;
    const struct name *inside = is_text(&label) ? find_name(label, true) : NULL;
    const struct name *outside = word.len ? find_name(bytes_of(word), false) : inside;
    if (!inside && !word.len)
        return "an unknown key type";
    if (!inside || !outside || inside->type != outside->type || inside->is_certificate != outside->is_certificate)
        return "the key is not of the type before it";
    out->label = inside->text;
    out->type = &types[inside->type];
    out->bits = out->type->bits;
    out->is_certificate = inside->is_certificate;
    return NULL;
}

const char *ctrail_ssh_blob_read(ctrail_str word, struct ssh_bytes bytes, struct ssh_blob *out) {
    struct ssh_bytes nonce;
    const char *problem = read_label(word, &bytes, out);
    if (!problem && out->is_certificate && !take_string(&bytes, &nonce))
        problem = CUT;
    for (size_t i = 0; !problem && i < SSH_STRINGS_MAX && out->type->checks[i]; i++)
        problem =
            take_string(&bytes, &out->strings[i]) ? out->type->checks[i](out->type, &out->strings[i], &out->bits) : CUT;
    if (!problem && out->is_certificate)
        problem = read_certificate(&bytes);
    return problem || !bytes.size ? problem : "there is more after the end of the key";
}

static unsigned char *put_length(unsigned char *at, size_t length) {
    for (int shift = 24; shift >= 0; shift -= 8)
        *at++ = (unsigned char)(length >> shift);
    return at;
}

static unsigned char *put_bytes(unsigned char *at, const void *bytes, size_t size) {
    if (size)
        memcpy(at, bytes, size);
    return at + size;
}

unsigned char *ctrail_ssh_put_string(unsigned char *at, const void *bytes, size_t size) {
    return put_bytes(put_length(at, size), bytes, size);
}

/* A number has a zero in front where its first bit would be taken for a sign. */
static unsigned char *put_number(unsigned char *at, struct ssh_bytes number) {
    bool is_padded = number.size && number.at[0] & 0x80;
    at = put_length(at, number.size + is_padded);
    if (is_padded)
        *at++ = 0;
    return put_bytes(at, number.at, number.size);
}

static bool is_number(check_fn check) {
    return check == check_number || check == check_measure || check == check_modulus;
}

size_t ctrail_ssh_blob_write(const struct ssh_blob *blob, unsigned char *out) {
    const struct ssh_key_type *type = blob->type;
    unsigned char *at = ctrail_ssh_put_string(out, type->name, strlen(type->name));
    for (size_t i = 0; i < SSH_STRINGS_MAX && type->checks[i]; i++)
        at = is_number(type->checks[i]) ? put_number(at, blob->strings[i])
                                        : ctrail_ssh_put_string(at, blob->strings[i].at, blob->strings[i].size);
    return (size_t)(at - out);
}

/* ---- Weak keys -------------------------------------------------------------------------------- */

static bool is_even(struct ssh_bytes number) {
    return !number.size || !(number.at[number.size - 1] & 1);
}

/* FIPS 186 asks for moduli of 2048 bits and more, and exponents above 2^16. */
const char *ctrail_ssh_blob_weakness(const struct ssh_blob *blob) {
    struct ssh_bytes exponent = blob->strings[0], modulus = blob->strings[1];
    if (!ctrail_ssh_blob_is_rsa(blob))
        return blob->type->weakness;
    if (is_even(modulus))
        return "the RSA modulus is even";
    if (is_even(exponent) || bit_length(exponent) == 1)
        return "the RSA exponent is even, or 1";
    if (blob->bits < 2048)
        return "an RSA key of less than 2048 bits";
    return bit_length(exponent) < 17 ? "an RSA exponent of less than 65537" : NULL;
}
