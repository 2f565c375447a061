/*
 * Framing, 64 bytes at a time, as simdjson does it: each block becomes bit masks of its quotes, backslashes and
 * brackets, from which bit arithmetic computes what is inside of strings, with hardly a branch that depends on the
 * text.
 */
#include "json/frame.h"

#include <string.h>

#include "base/bytes.h"
#include "base/utf8.h"

#if defined(__SSE2__) && !defined(CTRAIL_NO_VECTOR)
#define CTRAIL_SSE2
#include <emmintrin.h>
#endif

enum { BLOCK = 64 };

/* Bit n stands for byte n of a block. */
struct masks {
    uint64_t quotes, backslashes, opens, closes;
    uint64_t not_ascii, controls; /* not 0: there are some in the block; which bits are set has no meaning */
};

#if defined(CTRAIL_SSE2)

static inline uint64_t equal_bytes(const __m128i part[4], char c) {
    uint64_t mask = 0;
    for (int i = 3; i >= 0; i--)
        mask = mask << 16 | (uint64_t)(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(part[i], _mm_set1_epi8(c)));
    return mask;
}

static struct masks look(const unsigned char *block) {
    __m128i part[4], folded[4];
    for (int i = 0; i < 4; i++) {
        part[i] = _mm_loadu_si128((const __m128i *)(const void *)(block + 16 * i));
        folded[i] = _mm_or_si128(part[i], _mm_set1_epi8(0x20));
    }
    __m128i all = _mm_or_si128(_mm_or_si128(part[0], part[1]), _mm_or_si128(part[2], part[3]));
    __m128i least = _mm_min_epu8(_mm_min_epu8(part[0], part[1]), _mm_min_epu8(part[2], part[3]));
    __m128i below = _mm_cmpeq_epi8(_mm_min_epu8(least, _mm_set1_epi8(0x1F)), least);
    return (struct masks){.quotes = equal_bytes(part, '"'),
                          .backslashes = equal_bytes(part, '\\'),
                          .opens = equal_bytes(folded, '{'),
                          .closes = equal_bytes(folded, '}'),
                          .not_ascii = (unsigned)_mm_movemask_epi8(all),
                          .controls = (unsigned)_mm_movemask_epi8(below)};
}

/* The quotes and backslashes alone. */
static struct masks look_in_string(const unsigned char *block) {
    __m128i part[4];
    for (int i = 0; i < 4; i++)
        part[i] = _mm_loadu_si128((const __m128i *)(const void *)(block + 16 * i));
    return (struct masks){.quotes = equal_bytes(part, '"'), .backslashes = equal_bytes(part, '\\')};
}

#else

/* A mask of the bytes among eight that are c. `ascii`: their lower seven bits; `is_ascii`: the high bit is set for
 * those below 0x80. Adding 7F to seven bits carries into the high bit unless they are all 0, which compares eight bytes
 * at once; the multiplication gathers the high bits into one byte. */
static uint64_t equal_bytes(uint64_t ascii, uint64_t is_ascii, unsigned char c) {
    const uint64_t low = UINT64_C(0x7F7F7F7F7F7F7F7F);
    uint64_t differing = (ascii ^ c * UINT64_C(0x0101010101010101)) + low;
    return (~differing & is_ascii) * UINT64_C(0x0002040810204081) >> 56;
}

static struct masks look(const unsigned char *block) {
    struct masks masks = {0, 0, 0, 0, 0, 0};
    const uint64_t high = UINT64_C(0x8080808080808080), space = UINT64_C(0x2020202020202020);
    for (int i = 0; i < BLOCK; i += 8) {
        uint64_t word = bytes_little_endian(block + i, 8), ascii = word & ~high, is_ascii = ~word & high;
        masks.quotes |= equal_bytes(ascii, is_ascii, '"') << i;
        masks.backslashes |= equal_bytes(ascii, is_ascii, '\\') << i;
        masks.opens |= equal_bytes(ascii | space, is_ascii, '{') << i;
        masks.closes |= equal_bytes(ascii | space, is_ascii, '}') << i;
        masks.not_ascii |= word & high;
        masks.controls |= (word - space) & ~word & high;
    }
    return masks;
}

/* The quotes and backslashes alone. */
static struct masks look_in_string(const unsigned char *block) {
    struct masks masks = {0, 0, 0, 0, 0, 0};
    for (int i = 0; i < BLOCK; i += 8) {
        uint64_t word = bytes_little_endian(block + i, 8), is_ascii = ~word & UINT64_C(0x8080808080808080);
        masks.quotes |= equal_bytes(word & UINT64_C(0x7F7F7F7F7F7F7F7F), is_ascii, '"') << i;
        masks.backslashes |= equal_bytes(word & UINT64_C(0x7F7F7F7F7F7F7F7F), is_ascii, '\\') << i;
    }
    return masks;
}

#endif

static unsigned count_bits(uint64_t mask) {
    mask -= mask >> 1 & UINT64_C(0x5555555555555555);
    mask = (mask & UINT64_C(0x3333333333333333)) + (mask >> 2 & UINT64_C(0x3333333333333333));
    mask = (mask + (mask >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    return (unsigned)(mask * UINT64_C(0x0101010101010101) >> 56);
}

/* A mask of the bytes that are escaped by a backslash before them. */
static uint64_t escaped_bytes(struct frame *frame, uint64_t backslashes) {
    const uint64_t even = UINT64_C(0x5555555555555555);
    if (!backslashes) {
        uint64_t escaped = frame->escaped;
        frame->escaped = 0;
        return escaped;
    }
    backslashes &= ~frame->escaped;
    uint64_t follows = backslashes << 1 | frame->escaped;
    uint64_t odd_starts = backslashes & ~even & ~follows;
    uint64_t sequences = odd_starts + backslashes;
    frame->escaped = sequences < backslashes;
    return (even ^ sequences << 1) & follows;
}

/* A prefix XOR: each bit becomes the parity of itself and all lower ones, which is 1 from each opening quote up to
 * before its closing one. */
static uint64_t between_quotes(uint64_t quotes) {
    for (int shift = 1; shift < BLOCK; shift *= 2)
        quotes ^= quotes << shift;
    return quotes;
}

/* For blocks in which the value may end or exceed the depth limit: bracket by bracket. Returns where the value ends; 0:
 * not in this block. */
static size_t walk_brackets(struct frame *frame, uint64_t opens, uint64_t closes) {
    for (uint64_t rest = opens | closes; rest; rest &= rest - 1) {
        uint64_t bracket = rest & (~rest + 1);
        if (opens & bracket && ++frame->depth > frame->depth_limit)
            frame->too_deep = true;
        if (closes & bracket && --frame->depth == 0)
            return count_bits(bracket - 1) + 1;
    }
    return 0;
}

/* Where the value ends in this block; 0: not in it. */
static size_t scan_block(struct frame *frame, const unsigned char *block) {
    struct masks masks = look(block);
    uint64_t quotes = masks.quotes & ~escaped_bytes(frame, masks.backslashes);
    uint64_t inside = between_quotes(quotes) ^ frame->in_string;
    uint64_t opens = masks.opens & ~inside, closes = masks.closes & ~inside;
    frame->in_string = inside >> 63 ? UINT64_MAX : 0;
    frame->backslashes |= masks.backslashes;
    frame->not_ascii |= masks.not_ascii;
    frame->controls |= masks.controls;
    if (!(opens | closes))
        return 0;
    unsigned up = count_bits(opens), down = count_bits(closes);
    if (down >= frame->depth || (!frame->too_deep && up > frame->depth_limit - frame->depth))
        return walk_brackets(frame, opens, closes);
    frame->depth += up - down;
    return 0;
}

static bool scan_brackets(struct frame *frame, const unsigned char *bytes, size_t size, size_t *used) {
    size_t at = 0, end;
    for (; size - at >= BLOCK; at += BLOCK) {
        if ((end = scan_block(frame, bytes + at))) {
            *used = at + end;
            return true;
        }
    }
    unsigned char rest[BLOCK];
    struct frame attempt = *frame;
    memset(rest, ' ', BLOCK);
    memcpy(rest, bytes + at, size - at);
    end = scan_block(&attempt, rest);
    if (end)
        *frame = attempt;
    *used = at + end;
    return end > 0;
}

/* The place of the quote that ends the string in this block, plus one; 0: it is not in it. */
static size_t scan_string_block(struct frame *frame, const unsigned char *block) {
    struct masks masks = look_in_string(block);
    uint64_t quotes = masks.quotes & ~escaped_bytes(frame, masks.backslashes);
    return quotes ? count_bits((quotes & (~quotes + 1)) - 1) + 1 : 0;
}

/* The first byte ever scanned is the opening quote: `depth` becomes 1 after it. */
static bool scan_string(struct frame *frame, const unsigned char *bytes, size_t size, size_t *used) {
    size_t i = 0;
    if (!frame->depth && size) {
        frame->depth = 1;
        i = 1;
    }
    for (; size - i >= BLOCK; i += BLOCK) {
        size_t end = scan_string_block(frame, bytes + i);
        if (end) {
            *used = i + end;
            return true;
        }
    }
    for (; i < size; i++) {
        if (frame->escaped) {
            frame->escaped = 0;
        } else if (bytes[i] == '\\') {
            frame->escaped = 1;
        } else if (bytes[i] == '"') {
            *used = i + 1;
            return true;
        }
    }
    *used = size;
    return false;
}

/* A value that begins right after a number or word is not part of it, though JSON wants a comma between them. */
static bool ends_word(unsigned char byte) {
    unsigned char bracket = byte | 0x20;
    return byte == ',' || bracket == '}' || bracket == '{' || byte == '"' || bytes_is_space(byte);
}

static bool scan_word(const unsigned char *bytes, size_t size, size_t *used) {
    size_t i = 0;
    while (i < size && !ends_word(bytes[i]))
        i++;
    *used = i;
    return i < size;
}

void ctrail_frame_start(struct frame *frame, unsigned char first, uint32_t depth_limit) {
    *frame = (struct frame){.kind = first == '[' ? '{' : first, .depth_limit = depth_limit};
}

bool ctrail_frame_scan(struct frame *frame, const unsigned char *bytes, size_t size, size_t *used) {
    switch (frame->kind) {
    case '{':
        return scan_brackets(frame, bytes, size, used);
    case '"':
        return scan_string(frame, bytes, size, used);
    default:
        return scan_word(bytes, size, used);
    }
}

unsigned ctrail_frame_may_hold(const struct frame *frame) {
    return (frame->backslashes ? UTF8_ESCAPES : 0U) | (frame->not_ascii ? UTF8_NOT_ASCII : 0U) |
           (frame->controls ? UTF8_CONTROLS : 0U);
}
