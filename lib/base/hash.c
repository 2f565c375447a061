/* SHA-256 and MD5: one way to cut a message into blocks of 64 bytes, and a function for each that processes them. */
#include "base/hash.h"

#include <string.h>

#include "base/sha_instructions.h"

enum { LENGTH_SIZE = 8 };

typedef void mix_fn(uint32_t *state, const unsigned char *bytes, size_t blocks);

struct hash_kind {
    mix_fn *mix;
    bool big_endian;
    uint32_t start[8]; /* MD5 uses the first four */
};

static uint32_t rotate_left(uint32_t word, unsigned bits) {
    return word << bits | word >> (32 - bits);
}

static uint32_t rotate_right(uint32_t word, unsigned bits) {
    return word >> bits | word << (32 - bits);
}

/* By how many bits byte `index` of an integer of `size` bytes is shifted. */
static unsigned byte_shift(bool big_endian, size_t size, size_t index) {
    return 8 * (unsigned)(big_endian ? size - 1 - index : index);
}

static uint32_t load_word(bool big_endian, const unsigned char *bytes) {
    uint32_t word = 0;
    for (size_t i = 0; i < 4; i++)
        word |= (uint32_t)bytes[i] << byte_shift(big_endian, 4, i);
    return word;
}

static void store(bool big_endian, uint64_t number, size_t size, unsigned char *out) {
    for (size_t i = 0; i < size; i++)
        out[i] = (unsigned char)(number >> byte_shift(big_endian, size, i));
}

static void start_hash(struct hash *hash, const struct hash_kind *kind, mix_fn *mix) {
    hash->mix = mix;
    hash->size = 0;
    memcpy(hash->state, kind->start, sizeof hash->state);
}

/* Whole blocks are taken from where they stand; only what is left of one is copied. */
static void add_bytes(struct hash *hash, const void *bytes, size_t size) {
    const unsigned char *at = bytes;
    size_t held = (size_t)(hash->size % HASH_BLOCK_SIZE);
    hash->size += size;
    if (held && size >= HASH_BLOCK_SIZE - held) {
        size_t part = HASH_BLOCK_SIZE - held;
        memcpy(hash->block + held, at, part);
        hash->mix(hash->state, hash->block, 1);
        at += part;
        size -= part;
        held = 0;
    }
    if (!held && size >= HASH_BLOCK_SIZE) {
        size_t blocks = size / HASH_BLOCK_SIZE;
        hash->mix(hash->state, at, blocks);
        at += blocks * HASH_BLOCK_SIZE;
        size -= blocks * HASH_BLOCK_SIZE;
    }
    if (size)
        memcpy(hash->block + held, at, size);
}

/* After the message: a single 1 bit, zeros, and the length in bits; they end one block or two. */
static void end_hash(struct hash *hash, const struct hash_kind *kind, unsigned char *digest, size_t digest_size) {
    unsigned char tail[2 * HASH_BLOCK_SIZE] = {0};
    size_t held = (size_t)(hash->size % HASH_BLOCK_SIZE);
    size_t tail_size = held < HASH_BLOCK_SIZE - LENGTH_SIZE ? HASH_BLOCK_SIZE : 2 * HASH_BLOCK_SIZE;
    memcpy(tail, hash->block, held);
    tail[held] = 0x80;
    store(kind->big_endian, hash->size * 8, LENGTH_SIZE, tail + tail_size - LENGTH_SIZE);
    hash->mix(hash->state, tail, tail_size / HASH_BLOCK_SIZE);
    for (size_t i = 0; i < digest_size; i += 4)
        store(kind->big_endian, hash->state[i / 4], 4, digest + i);
}

static void run(const struct hash_kind *kind, const void *bytes, size_t size, unsigned char *digest,
                size_t digest_size) {
    struct hash hash;
    start_hash(&hash, kind, kind->mix);
    add_bytes(&hash, bytes, size);
    end_hash(&hash, kind, digest, digest_size);
}

/* ---- SHA-256 ---------------------------------------------------------------------------------- */

static const uint32_t sha256_constants[64] = {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1,
                                              0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
                                              0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
                                              0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
                                              0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
                                              0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
                                              0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
                                              0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
                                              0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
                                              0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
                                              0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static void sha256_expand(uint32_t words[64], const unsigned char *block) {
    for (size_t i = 0; i < 16; i++)
        words[i] = load_word(true, block + 4 * i);
    for (size_t i = 16; i < 64; i++) {
        uint32_t low = words[i - 15], high = words[i - 2];
        low = rotate_right(low, 7) ^ rotate_right(low, 18) ^ low >> 3;
        high = rotate_right(high, 17) ^ rotate_right(high, 19) ^ high >> 10;
        words[i] = words[i - 16] + low + words[i - 7] + high;
    }
}

/* One step. Instead of moving all eight words on, the caller gives them in another order each time. */
static inline void sha256_step(uint32_t a, uint32_t b, uint32_t c, uint32_t *d, uint32_t e, uint32_t f, uint32_t g,
                               uint32_t *h, uint32_t word) {
    uint32_t sum_a = rotate_right(a, 2) ^ rotate_right(a, 13) ^ rotate_right(a, 22);
    uint32_t sum_e = rotate_right(e, 6) ^ rotate_right(e, 11) ^ rotate_right(e, 25);
    uint32_t first = *h + sum_e + (g ^ (e & (f ^ g))) + word;
    *d += first;
    *h = first + sum_a + ((a & b) | (c & (a | b)));
}

static void sha256_mix_block(uint32_t *state, const unsigned char *block) {
    uint32_t words[64], s[8];
    sha256_expand(words, block);
    memcpy(s, state, sizeof s);
    for (size_t i = 0; i < 64; i += 8) {
        const uint32_t *w = words + i, *k = sha256_constants + i;
        sha256_step(s[0], s[1], s[2], &s[3], s[4], s[5], s[6], &s[7], w[0] + k[0]);
        sha256_step(s[7], s[0], s[1], &s[2], s[3], s[4], s[5], &s[6], w[1] + k[1]);
        sha256_step(s[6], s[7], s[0], &s[1], s[2], s[3], s[4], &s[5], w[2] + k[2]);
        sha256_step(s[5], s[6], s[7], &s[0], s[1], s[2], s[3], &s[4], w[3] + k[3]);
        sha256_step(s[4], s[5], s[6], &s[7], s[0], s[1], s[2], &s[3], w[4] + k[4]);
        sha256_step(s[3], s[4], s[5], &s[6], s[7], s[0], s[1], &s[2], w[5] + k[5]);
        sha256_step(s[2], s[3], s[4], &s[5], s[6], s[7], s[0], &s[1], w[6] + k[6]);
        sha256_step(s[1], s[2], s[3], &s[4], s[5], s[6], s[7], &s[0], w[7] + k[7]);
    }
    for (size_t i = 0; i < 8; i++)
        state[i] += s[i];
}

static void sha256_mix(uint32_t *state, const unsigned char *bytes, size_t blocks) {
    for (; blocks; blocks--, bytes += HASH_BLOCK_SIZE)
        sha256_mix_block(state, bytes);
}

static const struct hash_kind sha256 = {
    sha256_mix, true, {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}};

void ctrail_sha256_start(struct hash *hash) {
    start_hash(hash, &sha256, ctrail_sha_is_fast() ? ctrail_sha_mix : sha256_mix);
}

void ctrail_sha256_add(struct hash *hash, const void *bytes, size_t size) {
    add_bytes(hash, bytes, size);
}

void ctrail_sha256_end(struct hash *hash, unsigned char digest[SHA256_SIZE]) {
    end_hash(hash, &sha256, digest, SHA256_SIZE);
}

void ctrail_sha256(const void *bytes, size_t size, unsigned char digest[SHA256_SIZE]) {
    run(&sha256, bytes, size, digest, SHA256_SIZE);
}

/* ---- MD5 -------------------------------------------------------------------------------------- */

static const uint32_t md5_constants[64] = {0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a,
                                           0xa8304613, 0xfd469501, 0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be,
                                           0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821, 0xf61e2562, 0xc040b340,
                                           0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
                                           0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8,
                                           0x676f02d9, 0x8d2a4c8a, 0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c,
                                           0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70, 0x289b7ec6, 0xeaa127fa,
                                           0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
                                           0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92,
                                           0xffeff47d, 0x85845dd1, 0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1,
                                           0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};

static uint32_t md5_f(uint32_t b, uint32_t c, uint32_t d) {
    return (b & c) | (~b & d);
}

static uint32_t md5_g(uint32_t b, uint32_t c, uint32_t d) {
    return (b & d) | (c & ~d);
}

static uint32_t md5_h(uint32_t b, uint32_t c, uint32_t d) {
    return b ^ c ^ d;
}

static uint32_t md5_i(uint32_t b, uint32_t c, uint32_t d) {
    return c ^ (b | ~d);
}

/* Step i of a round takes word (factor * i + first) mod 16, and turns the sum by rotations[i mod 4]. */
static const struct md5_round {
    uint32_t (*combine)(uint32_t b, uint32_t c, uint32_t d);
    size_t factor, first;
    unsigned rotations[4];
} md5_rounds[4] = {{md5_f, 1, 0, {7, 12, 17, 22}},
                   {md5_g, 5, 1, {5, 9, 14, 20}},
                   {md5_h, 3, 5, {4, 11, 16, 23}},
                   {md5_i, 7, 0, {6, 10, 15, 21}}};

static void md5_mix_block(uint32_t *state, const unsigned char *block) {
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    for (size_t i = 0; i < 64; i++) {
        const struct md5_round *round = &md5_rounds[i / 16];
        uint32_t word = load_word(false, block + (round->factor * i + round->first) % 16 * 4);
        uint32_t sum = a + round->combine(b, c, d) + word + md5_constants[i];
        a = d;
        d = c;
        c = b;
        b += rotate_left(sum, round->rotations[i % 4]);
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
}

static void md5_mix(uint32_t *state, const unsigned char *bytes, size_t blocks) {
    for (; blocks; blocks--, bytes += HASH_BLOCK_SIZE)
        md5_mix_block(state, bytes);
}

void ctrail_md5(const void *bytes, size_t size, unsigned char digest[MD5_SIZE]) {
    static const struct hash_kind md5 = {md5_mix, false, {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}};
    run(&md5, bytes, size, digest, MD5_SIZE);
}
