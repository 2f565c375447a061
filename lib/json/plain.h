/* Finding the bytes of a JSON string that are not plain: quotes, backslashes, control characters, and all but ASCII. */
#ifndef CTRAIL_PLAIN_H
#define CTRAIL_PLAIN_H

#include <stddef.h>
#include <stdint.h>

/* For the innermost loops: compilers would not inline them otherwise, and would keep their state in memory.
 * What they seldom need is kept out of them. */
#if defined(__GNUC__)
#define ALWAYS_INLINE inline __attribute__((always_inline))
#define NEVER_INLINE  __attribute__((noinline))
#else
#define ALWAYS_INLINE inline
#define NEVER_INLINE
#endif

enum { PLAIN_WORD = 8 };

/* Of the bytes of a word those that are not plain, by their high bits. Adding 7F to seven bits carries into the high
 * bit unless they are all 0, which compares eight bytes at once. */
static inline uint64_t plain_word_ends(uint64_t word) {
    const uint64_t low = UINT64_C(0x7F7F7F7F7F7F7F7F), ones = UINT64_C(0x0101010101010101), ascii = word & low;
    uint64_t no_quote = (ascii ^ '"' * ones) + low, no_backslash = (ascii ^ '\\' * ones) + low;
    uint64_t no_control = ascii + 0x60 * ones;
    return (~(no_quote & no_backslash & no_control) | word) & ~low;
}

/* PLAIN_BLOCK: how many bytes are tested and copied at once; at most 64, the bits of a mask. */

#if defined(__SSE2__) && defined(__GNUC__) && !defined(CTRAIL_NO_VECTOR)
#include <emmintrin.h>

enum { PLAIN_BLOCK = 64 };

static inline uint64_t plain_part(const unsigned char *from, unsigned char *to) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)from);
    _mm_storeu_si128((__m128i *)(void *)to, bytes);
    __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)); /* signed: above 7F as well */
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(ends, low));
}

/* Copies a block. Returns a mask: bit n is set if byte n is not plain. */
static inline uint64_t plain_block(const unsigned char *from, unsigned char *to) {
    return plain_part(from, to) | plain_part(from + 16, to + 16) << 16 | plain_part(from + 32, to + 32) << 32 |
           plain_part(from + 48, to + 48) << 48;
}

static inline unsigned plain_lowest(uint64_t mask) {
    return (unsigned)__builtin_ctzll(mask);
}

/* The first quote or backslash; `end`, or up to 15 bytes after it, if there is none. */
static inline const char *plain_quote(const char *at, const char *end) {
    for (; at < end; at += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
        __m128i ends =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
        unsigned mask = (unsigned)_mm_movemask_epi8(ends);
        if (mask)
            return at + __builtin_ctz(mask);
    }
    return at;
}

#elif defined(__ARM_NEON) && defined(__aarch64__) && defined(__GNUC__) && !defined(CTRAIL_NO_VECTOR)
#include <arm_neon.h>

enum { PLAIN_BLOCK = 64 };

static inline uint8x16_t plain_part(const unsigned char *from, unsigned char *to) {
    const uint8x16_t bit = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t bytes = vld1q_u8(from);
    vst1q_u8(to, bytes);
    uint8x16_t ends = vorrq_u8(vceqq_u8(bytes, vdupq_n_u8('"')), vceqq_u8(bytes, vdupq_n_u8('\\')));
    uint8x16_t low = vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8(0x20)); /* signed: above 7F as well */
    return vandq_u8(vorrq_u8(ends, low), bit);
}

/* Adding neighbours three times makes a byte of each eight bits. */
static inline uint64_t plain_block(const unsigned char *from, unsigned char *to) {
    uint8x16_t first = vpaddq_u8(plain_part(from, to), plain_part(from + 16, to + 16));
    uint8x16_t second = vpaddq_u8(plain_part(from + 32, to + 32), plain_part(from + 48, to + 48));
    uint8x16_t sums = vpaddq_u8(first, second);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
}

static inline unsigned plain_lowest(uint64_t mask) {
    return (unsigned)__builtin_ctzll(mask);
}

static inline const char *plain_quote(const char *at, const char *end) {
    while (at < end && *at != '"' && *at != '\\')
        at++;
    return at;
}

#else
#include <string.h>

#include "base/bytes.h"

enum { PLAIN_BLOCK = 16 };

/* A mask of 8 bytes: the multiplication gathers the high bits into one byte. */
static inline uint64_t plain_part(uint64_t word) {
    return (plain_word_ends(word) >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

static inline uint64_t plain_block(const unsigned char *from, unsigned char *to) {
    uint64_t mask = 0;
    memcpy(to, from, PLAIN_BLOCK);
    for (int i = 0; i < PLAIN_BLOCK; i += 8)
        mask |= plain_part(bytes_little_endian(from + i, 8)) << i;
    return mask;
}

static inline unsigned plain_lowest(uint64_t mask) {
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(mask);
#else
    unsigned n = 0;
    for (; !(mask & 1); mask >>= 1)
        n++;
    return n;
#endif
}

static inline const char *plain_quote(const char *at, const char *end) {
    while (at < end && *at != '"' && *at != '\\')
        at++;
    return at;
}

#endif

#endif
