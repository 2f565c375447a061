/*
 * A signature is a number; raised to the exponent it must be the one padded hash that RFC 8017 gives for the message.
 * That is made here and compared as a whole: nothing is parsed, so that there is nothing that a forger could choose.
 * Numbers are multiplied in Montgomery's form, where the modulus is added instead of divided by.
 */
#include "evidence/rsa.h"

#include <string.h>

/* ---- Numbers ---------------------------------------------------------------------------------- */

static void read_number(uint32_t *words, const unsigned char *bytes, size_t size) {
    memset(words, 0, RSA_WORDS_MAX * sizeof *words);
    for (size_t i = 0; i < size; i++)
        words[i / 4] |= (uint32_t)bytes[size - 1 - i] << 8 * (i % 4);
}

static void write_number(const uint32_t *words, unsigned char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++)
        bytes[size - 1 - i] = (unsigned char)(words[i / 4] >> 8 * (i % 4));
}

static bool is_below(const uint32_t *a, const uint32_t *b, size_t words) {
    while (words-- > 0)
        if (a[words] != b[words])
            return a[words] < b[words];
    return false;
}

static void subtract(uint32_t *a, const uint32_t *b, size_t words) {
    uint64_t borrow = 0;
    for (size_t i = 0; i < words; i++) {
        uint64_t difference = (uint64_t)a[i] - b[i] - borrow;
        a[i] = (uint32_t)difference;
        borrow = difference >> 63;
    }
}

/* number = 2 * number modulo the modulus. */
static void twice(const struct rsa_key *key, uint32_t *number) {
    uint32_t carry = 0;
    for (size_t i = 0; i < key->words; i++) {
        uint32_t high = number[i] >> 31;
        number[i] = number[i] << 1 | carry;
        carry = high;
    }
    if (carry || !is_below(number, key->modulus, key->words))
        subtract(number, key->modulus, key->words);
}

/* sum += a * b; sum has two words more than a. */
static void add_product(uint32_t *sum, const uint32_t *a, uint32_t b, size_t words) {
    uint64_t carry = 0;
    for (size_t i = 0; i < words; i++) {
        carry += (uint64_t)a[i] * b + sum[i];
        sum[i] = (uint32_t)carry;
        carry >>= 32;
    }
    carry += sum[words];
    sum[words] = (uint32_t)carry;
    sum[words + 1] += (uint32_t)(carry >> 32);
}

/* a = a * b / 2^(32 * words) modulo the modulus. */
static void multiply(const struct rsa_key *key, uint32_t *a, const uint32_t *b) {
    uint32_t sum[RSA_WORDS_MAX + 2] = {0};
    for (size_t i = 0; i < key->words; i++) {
        add_product(sum, b, a[i], key->words);
        add_product(sum, key->modulus, sum[0] * key->inverse, key->words); /* the lowest word becomes 0, … */
        memmove(sum, sum + 1, (key->words + 1) * sizeof *sum);             /* … and goes */
        sum[key->words + 1] = 0;
    }
    if (sum[key->words] || !is_below(sum, key->modulus, key->words))
        subtract(sum, key->modulus, key->words);
    memcpy(a, sum, key->words * sizeof *a);
}

/* number = number to the power of the exponent modulo the modulus: its bits below the highest, from above. */
static void raise(const struct rsa_key *key, uint32_t *number) {
    static const uint32_t one[RSA_WORDS_MAX] = {1};
    uint32_t base[RSA_WORDS_MAX], bit = (uint32_t)1 << 31;
    multiply(key, number, key->square);
    memcpy(base, number, sizeof base);
    while (!(key->exponent & bit))
        bit >>= 1;
    while (bit >>= 1) {
        uint32_t factor[RSA_WORDS_MAX];
        memcpy(factor, number, sizeof factor);
        multiply(key, number, factor);
        if (key->exponent & bit)
            multiply(key, number, base);
    }
    multiply(key, number, one);
}

/* ---- Keys ------------------------------------------------------------------------------------- */

/* Each step of Newton's doubles the bits that are right; an odd number is its own inverse in the lowest three. */
static uint32_t inverse_of(uint32_t odd) {
    uint32_t inverse = odd;
    for (int i = 0; i < 4; i++)
        inverse *= 2 - odd * inverse;
    return 0 - inverse;
}

static size_t bits_of(const unsigned char *number, size_t size) {
    size_t bits = 8 * size;
    for (unsigned bit = 0x80; size && bit && !(number[0] & bit); bit >>= 1)
        bits--;
    return bits;
}

const char *ctrail_rsa_key_read(struct rsa_key *key, const unsigned char *modulus, size_t modulus_size,
                                const unsigned char *exponent, size_t exponent_size) {
    uint32_t small[RSA_WORDS_MAX];
    size_t bits = bits_of(modulus, modulus_size);
    if (bits < RSA_BITS_MIN || bits > RSA_BITS_MAX)
        return "a modulus of less than 1024 or more than 4096 bits";
    if (exponent_size > sizeof key->exponent)
        return "an exponent of more than 32 bits";
    read_number(small, exponent, exponent_size);
    if (small[0] < 3 || !(small[0] & 1) || !(modulus[modulus_size - 1] & 1))
        return "an exponent below 3, or an even number";
    *key = (struct rsa_key){.size = modulus_size, .words = (modulus_size + 3) / 4, .exponent = small[0]};
    read_number(key->modulus, modulus, modulus_size);
    key->inverse = inverse_of(key->modulus[0]);
    key->square[0] = 1;
    for (size_t i = 0; i < 64 * key->words; i++)
        twice(key, key->square);
    return NULL;
}

/* ---- Signatures ------------------------------------------------------------------------------- */

/* 00 01 FF … FF 00, the DER of "SHA-256, no parameters, 32 bytes", and the hash (RFC 8017, 9.2). */
static void pad(const unsigned char sha256[SHA256_SIZE], unsigned char padded[RSA_BITS_MAX / 8], size_t size) {
    static const unsigned char algorithm[] = {0x00, 0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48,
                                              0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};
    size_t hash_at = size - SHA256_SIZE, algorithm_at = hash_at - sizeof algorithm;
    memset(padded, 0xFF, RSA_BITS_MAX / 8);
    padded[0] = 0x00;
    padded[1] = 0x01;
    memcpy(padded + algorithm_at, algorithm, sizeof algorithm);
    memcpy(padded + hash_at, sha256, SHA256_SIZE);
}

bool ctrail_rsa_verify(const struct rsa_key *key, const unsigned char sha256[SHA256_SIZE],
                       const unsigned char *signature, size_t size) {
    uint32_t number[RSA_WORDS_MAX];
    unsigned char found[RSA_BITS_MAX / 8], wanted[RSA_BITS_MAX / 8];
    if (size != key->size)
        return false;
    read_number(number, signature, size);
    if (!is_below(number, key->modulus, key->words))
        return false;
    raise(key, number);
    write_number(number, found, size);
    pad(sha256, wanted, size);
    return memcmp(found, wanted, size) == 0;
}
