/*
 * SHA-256 by Intel's SHA extensions. The processor keeps the eight words of the state as ABEF and CDGH, and takes four
 * steps with two instructions; two more make four words of the schedule out of the sixteen before them.
 */
#include "base/sha_instructions.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(CTRAIL_NO_VECTOR)
#include <cpuid.h>
#include <immintrin.h>

#define TARGET __attribute__((target("sha,sse4.1,ssse3")))

/* GCC 12 has no name for them in __builtin_cpu_supports. */
bool ctrail_sha_is_fast(void) {
    enum { FEATURES = 7, SHA = 1 << 29 };
    unsigned a, b = 0, c, d;
    return __builtin_cpu_supports("ssse3") && __builtin_cpu_supports("sse4.1") &&
           __get_cpuid_count(FEATURES, 0, &a, &b, &c, &d) && b & SHA;
}

enum { STEPS = 64, LANE = 4 /* words */, LANE_SIZE = 16, BLOCK_LANES = 4 };

static const uint32_t constants[STEPS] __attribute__((
    aligned(16))) = {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
                     0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
                     0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
                     0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
                     0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
                     0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
                     0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
                     0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static inline TARGET __m128i load(const void *bytes) {
    return _mm_loadu_si128((const __m128i *)bytes);
}

static inline TARGET __m128i load_big_endian(const unsigned char *bytes) {
    return _mm_shuffle_epi8(load(bytes), _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
}

/* The four words of the schedule that follow these sixteen. */
static inline TARGET __m128i next_words(const __m128i words[BLOCK_LANES]) {
    __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(words[0], words[1]), _mm_alignr_epi8(words[3], words[2], 4));
    return _mm_sha256msg2_epu32(sum, words[3]);
}

static TARGET void mix_block(__m128i *abef, __m128i *cdgh, const unsigned char *block) {
    __m128i words[BLOCK_LANES], first = *abef, second = *cdgh;
    for (int i = 0; i < BLOCK_LANES; i++)
        words[i] = load_big_endian(block + i * LANE_SIZE);
    for (int step = 0; step < STEPS; step += LANE) {
        __m128i sum = _mm_add_epi32(words[0], load(constants + step)), next = next_words(words);
        second = _mm_sha256rnds2_epu32(second, first, sum);
        first = _mm_sha256rnds2_epu32(first, second, _mm_shuffle_epi32(sum, 0x0E));
        words[0] = words[1];
        words[1] = words[2];
        words[2] = words[3];
        words[3] = next;
    }
    *abef = _mm_add_epi32(*abef, first);
    *cdgh = _mm_add_epi32(*cdgh, second);
}

static TARGET void mix_blocks(uint32_t *state, const unsigned char *bytes, size_t blocks) {
    __m128i cdab = _mm_shuffle_epi32(load(state), 0xB1), efgh = _mm_shuffle_epi32(load(state + LANE), 0x1B);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8), cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
    for (; blocks; blocks--, bytes += BLOCK_LANES * LANE_SIZE)
        mix_block(&abef, &cdgh, bytes);
    __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128((__m128i *)(void *)state, _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128((__m128i *)(void *)(state + LANE), _mm_alignr_epi8(dchg, feba, 8));
}

void ctrail_sha_mix(uint32_t *state, const unsigned char *bytes, size_t blocks) {
    mix_blocks(state, bytes, blocks);
}

#else

bool ctrail_sha_is_fast(void) {
    return false;
}

void ctrail_sha_mix(uint32_t *state, const unsigned char *bytes, size_t blocks) {
    (void)state;
    (void)bytes;
    (void)blocks;
}

#endif
