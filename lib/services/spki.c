/* A table of algorithms, and how the blob of an SSH key is made of the bits of each. */
#include "services/spki.h"

#include <string.h>

enum { INTEGER = 0x02, BIT_STRING = 0x03, SEQUENCE = 0x30 };

#define RSA_ENCRYPTION "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01"
#define DSA            "\x06\x07\x2a\x86\x48\xce\x38\x04\x01"
#define EC_PUBLIC_KEY  "\x06\x07\x2a\x86\x48\xce\x3d\x02\x01"
#define BYTES(text)    text, sizeof(text) - 1

static const char BROKEN[] = "the DER is broken";

/* ---- Reading ---------------------------------------------------------------------------------- */

/* What stands behind a tag and a length. */
static bool take(struct ssh_bytes *der, unsigned tag, struct ssh_bytes *out) {
    const unsigned char *at = der->at;
    if (der->size < 2 || at[0] != tag)
        return false;
    size_t head = 2, size = at[1];
    if (size & 0x80) {
        size_t digits = size & 0x7f;
        if (!digits || digits > 4 || digits > der->size - 2)
            return false;
        for (size = 0; head < 2 + digits; head++)
            size = size << 8 | at[head];
    }
    if (size > der->size - head)
        return false;
    *out = (struct ssh_bytes){at + head, size};
    *der = (struct ssh_bytes){at + head + size, der->size - head - size};
    return true;
}

/* The parts of a key that the blob has; what an algorithm does not have is left as it is. */
struct parts {
    struct ssh_bytes parameters; /* of the algorithm */
    struct ssh_bytes bits;       /* of the bit string */
    const char *curve;
};

/* Writes what stands behind the label; NULL: it is broken. */
typedef unsigned char *(*put_fn)(unsigned char *at, const struct parts *parts);

/* DER's integers are spelled as SSH's are. */
static unsigned char *put_rsa(unsigned char *at, const struct parts *parts) {
    struct ssh_bytes bits = parts->bits, numbers, modulus, exponent;
    if (!take(&bits, SEQUENCE, &numbers) || bits.size || !take(&numbers, INTEGER, &modulus) ||
        !take(&numbers, INTEGER, &exponent) || numbers.size)
        return NULL;
    at = ctrail_ssh_put_string(at, exponent.at, exponent.size);
    return ctrail_ssh_put_string(at, modulus.at, modulus.size);
}

static unsigned char *put_dsa(unsigned char *at, const struct parts *parts) {
    struct ssh_bytes rest = parts->parameters, bits = parts->bits, numbers, number;
    if (!take(&rest, SEQUENCE, &numbers))
        return NULL;
    for (int i = 0; i < 3; i++) {
        if (!take(&numbers, INTEGER, &number))
            return NULL;
        at = ctrail_ssh_put_string(at, number.at, number.size);
    }
    return take(&bits, INTEGER, &number) ? ctrail_ssh_put_string(at, number.at, number.size) : NULL;
}

static unsigned char *put_point(unsigned char *at, const struct parts *parts) {
    at = ctrail_ssh_put_string(at, parts->curve, strlen(parts->curve));
    return ctrail_ssh_put_string(at, parts->bits.at, parts->bits.size);
}

static unsigned char *put_bits(unsigned char *at, const struct parts *parts) {
    return ctrail_ssh_put_string(at, parts->bits.at, parts->bits.size);
}

static const struct algorithm {
    const char *identifier; /* how the algorithm begins */
    size_t size;
    const char *label, *curve;
    put_fn put;
} algorithms[] = {
    {BYTES(RSA_ENCRYPTION), "ssh-rsa", NULL, put_rsa},
    {BYTES(DSA), "ssh-dss", NULL, put_dsa},
    {BYTES(EC_PUBLIC_KEY "\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07"), "ecdsa-sha2-nistp256", "nistp256", put_point},
    {BYTES(EC_PUBLIC_KEY "\x06\x05\x2b\x81\x04\x00\x22"), "ecdsa-sha2-nistp384", "nistp384", put_point},
    {BYTES(EC_PUBLIC_KEY "\x06\x05\x2b\x81\x04\x00\x23"), "ecdsa-sha2-nistp521", "nistp521", put_point},
    {BYTES("\x06\x03\x2b\x65\x70"), "ssh-ed25519", NULL, put_bits},
};

static const struct algorithm *find_algorithm(struct ssh_bytes identifier) {
    for (size_t i = 0; i < sizeof algorithms / sizeof *algorithms; i++)
        if (identifier.size >= algorithms[i].size &&
            memcmp(identifier.at, algorithms[i].identifier, algorithms[i].size) == 0)
            return &algorithms[i];
    return NULL;
}

const char *ctrail_spki_read(struct ssh_bytes der, unsigned char *out, size_t *size) {
    const struct algorithm *algorithm = &algorithms[0];
    struct ssh_bytes whole = der, key, identifier;
    struct parts parts = {.bits = der};
    if (!take(&whole, SEQUENCE, &key) || whole.size)
        return BROKEN;
    if (take(&key, SEQUENCE, &identifier)) { /* otherwise an RSA key alone */
        if (!take(&key, BIT_STRING, &parts.bits) || key.size || !parts.bits.size || parts.bits.at[0])
            return BROKEN;
        parts.bits = (struct ssh_bytes){parts.bits.at + 1, parts.bits.size - 1};
        algorithm = find_algorithm(identifier);
        if (!algorithm)
            return "DER of an unknown key type";
        parts.parameters = (struct ssh_bytes){identifier.at + algorithm->size, identifier.size - algorithm->size};
    }
    parts.curve = algorithm->curve;
    unsigned char *end = ctrail_ssh_put_string(out, algorithm->label, strlen(algorithm->label));
    end = algorithm->put(end, &parts);
    *size = end ? (size_t)(end - out) : 0;
    return end ? NULL : BROKEN;
}

/* ---- Writing ---------------------------------------------------------------------------------- */

/* The size of a tag and a length. */
static size_t head_size(size_t size) {
    return size < 0x80 ? 2 : size < 0x100 ? 3 : 4;
}

static unsigned char *put_head(unsigned char *at, unsigned tag, size_t size) {
    size_t digits = head_size(size) - 2;
    *at++ = (unsigned char)tag;
    if (digits)
        *at++ = (unsigned char)(0x80 | digits);
    for (size_t i = digits ? digits : 1; i-- > 0;)
        *at++ = (unsigned char)(size >> (8 * i));
    return at;
}

/* A zero stands in front of a number whose first bit would be taken for a sign, and for the number 0. */
static size_t integer_size(struct ssh_bytes number) {
    return number.size + (!number.size || number.at[0] & 0x80);
}

static unsigned char *put_integer(unsigned char *at, struct ssh_bytes number) {
    at = put_head(at, INTEGER, integer_size(number));
    if (integer_size(number) > number.size)
        *at++ = 0;
    if (number.size)
        memcpy(at, number.at, number.size);
    return at + number.size;
}

static size_t whole_size(size_t size) {
    return head_size(size) + size;
}

size_t ctrail_spki_write_rsa(struct ssh_bytes exponent, struct ssh_bytes modulus, unsigned char *out) {
    static const unsigned char algorithm[] = "\x30\x0d" RSA_ENCRYPTION "\x05"; /* the NUL is the end of a NULL */
    size_t numbers = whole_size(integer_size(modulus)) + whole_size(integer_size(exponent));
    size_t bits = 1 + whole_size(numbers);
    unsigned char *at = put_head(out, SEQUENCE, sizeof algorithm + whole_size(bits));
    memcpy(at, algorithm, sizeof algorithm);
    at = put_head(at + sizeof algorithm, BIT_STRING, bits);
    *at++ = 0; /* no bit is unused */
    at = put_integer(put_integer(put_head(at, SEQUENCE, numbers), modulus), exponent);
    return (size_t)(at - out);
}
