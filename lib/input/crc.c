/*
 * CRC-32 by folding: a polynomial is moved ahead over the bytes that follow it by multiplication, 64 of them at once,
 * until what is left is short enough to be divided. After "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
 * Instruction" by V. Gopal and others, 2009, whose names the constants have.
 */
#include "input/crc.h"

#ifndef CTRAIL_ISAL

#include <zlib.h>

enum { LANE = 16, LANES = 4, BLOCK = LANES * LANE };

#if defined(__x86_64__) && defined(__GNUC__) && !defined(CTRAIL_NO_VECTOR)
#include <smmintrin.h>
#include <wmmintrin.h>

#define TARGET __attribute__((target("sse4.1,pclmul")))

/* x to the power of the distance in bits, modulo the polynomial, bits reversed: over four lanes, over one, and within
 * the last. */
#define K1 INT64_C(0x154442BD4)
#define K2 INT64_C(0x1C6E41596)
#define K3 INT64_C(0x1751997D0)
#define K4 INT64_C(0x0CCAA009E)
#define K5 INT64_C(0x163CD6124)
/* The polynomial, and its reciprocal. */
#define POLYNOMIAL INT64_C(0x1DB710641)
#define RECIPROCAL INT64_C(0x1F7011641)

bool ctrail_crc_is_fast(void) {
    return __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
}

static inline TARGET __m128i load(const unsigned char *bytes) {
    return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

/* Multiplies both halves ahead, and adds what stands there. */
static inline TARGET __m128i fold(__m128i lane, __m128i powers, __m128i ahead) {
    __m128i low = _mm_clmulepi64_si128(lane, powers, 0x00), high = _mm_clmulepi64_si128(lane, powers, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), ahead);
}

/* The remainder of the last 128 bits, by Barrett's reduction. */
static TARGET uint32_t divide(__m128i lane) {
    const __m128i low_words = _mm_set_epi32(0, -1, 0, -1);
    const __m128i polynomial = _mm_set_epi64x(RECIPROCAL, POLYNOMIAL);
    lane = _mm_xor_si128(_mm_clmulepi64_si128(lane, _mm_set_epi64x(K4, K3), 0x10), _mm_srli_si128(lane, 8));
    __m128i low = _mm_and_si128(lane, low_words);
    lane = _mm_xor_si128(_mm_clmulepi64_si128(low, _mm_set_epi64x(0, K5), 0x00), _mm_srli_si128(lane, 4));
    __m128i quotient = _mm_clmulepi64_si128(_mm_and_si128(lane, low_words), polynomial, 0x10);
    __m128i product = _mm_clmulepi64_si128(_mm_and_si128(quotient, low_words), polynomial, 0x00);
    return (uint32_t)_mm_extract_epi32(_mm_xor_si128(lane, product), 1);
}

/* Of whole lanes, a block of them at least. */
static TARGET uint32_t update_lanes(uint32_t crc, const unsigned char *bytes, size_t size) {
    const unsigned char *end = bytes + size;
    const __m128i over_block = _mm_set_epi64x(K2, K1), over_lane = _mm_set_epi64x(K4, K3);
    __m128i lanes[LANES];
    for (int i = 0; i < LANES; i++, bytes += LANE)
        lanes[i] = load(bytes);
    lanes[0] = _mm_xor_si128(lanes[0], _mm_cvtsi32_si128((int)~crc));
    for (; end - bytes >= BLOCK; bytes += BLOCK)
        for (int i = 0; i < LANES; i++)
            lanes[i] = fold(lanes[i], over_block, load(bytes + i * LANE));
    __m128i lane = lanes[0];
    for (int i = 1; i < LANES; i++)
        lane = fold(lane, over_lane, lanes[i]);
    for (; bytes < end; bytes += LANE)
        lane = fold(lane, over_lane, load(bytes));
    return ~divide(lane);
}

uint32_t ctrail_crc_update(uint32_t crc, const unsigned char *bytes, size_t size) {
    size_t whole = size >= BLOCK ? size / LANE * LANE : 0;
    if (whole)
        crc = update_lanes(crc, bytes, whole);
    return (uint32_t)crc32_z(crc, bytes + whole, size - whole);
}

#else

bool ctrail_crc_is_fast(void) {
    return false;
}

uint32_t ctrail_crc_update(uint32_t crc, const unsigned char *bytes, size_t size) {
    return (uint32_t)crc32_z(crc, bytes, size);
}

#endif

#endif
