/* Two or three letters that the end or padding follows are one or two bytes: these are written as the letters come. */
#include "base/base64.h"

#include "base/bytes.h"

/* A letter's six bits, and one more, so that no letter is 0. */
static const unsigned char values[256] = {
    ['A'] = 1,  ['B'] = 2,  ['C'] = 3,  ['D'] = 4,  ['E'] = 5,  ['F'] = 6,  ['G'] = 7,  ['H'] = 8,  ['I'] = 9,
    ['J'] = 10, ['K'] = 11, ['L'] = 12, ['M'] = 13, ['N'] = 14, ['O'] = 15, ['P'] = 16, ['Q'] = 17, ['R'] = 18,
    ['S'] = 19, ['T'] = 20, ['U'] = 21, ['V'] = 22, ['W'] = 23, ['X'] = 24, ['Y'] = 25, ['Z'] = 26, ['a'] = 27,
    ['b'] = 28, ['c'] = 29, ['d'] = 30, ['e'] = 31, ['f'] = 32, ['g'] = 33, ['h'] = 34, ['i'] = 35, ['j'] = 36,
    ['k'] = 37, ['l'] = 38, ['m'] = 39, ['n'] = 40, ['o'] = 41, ['p'] = 42, ['q'] = 43, ['r'] = 44, ['s'] = 45,
    ['t'] = 46, ['u'] = 47, ['v'] = 48, ['w'] = 49, ['x'] = 50, ['y'] = 51, ['z'] = 52, ['0'] = 53, ['1'] = 54,
    ['2'] = 55, ['3'] = 56, ['4'] = 57, ['5'] = 58, ['6'] = 59, ['7'] = 60, ['8'] = 61, ['9'] = 62, ['+'] = 63,
    ['-'] = 63, ['/'] = 64, ['_'] = 64};

/* After the second, third and fourth letter of a group there is one byte more. */
static size_t add_letter(struct base64 *decoder, unsigned char value, unsigned char *out) {
    decoder->held = decoder->held << 6 | (uint32_t)(value - 1);
    decoder->letters = (decoder->letters + 1) % 4;
    if (decoder->letters == 1)
        return 0;
    *out = (unsigned char)(decoder->held >> ((4 - decoder->letters) % 4 * 2));
    return 1;
}

/* Whole groups of four, as long as there are letters and room for them: most of base64 is nothing else. */
static size_t decode_groups(const unsigned char *in, size_t *in_size, unsigned char *out, size_t room) {
    size_t at = 0, put = 0;
    for (; *in_size - at >= 4 && room - put >= 3; at += 4, put += 3) {
        unsigned char a = values[in[at]], b = values[in[at + 1]], c = values[in[at + 2]], d = values[in[at + 3]];
        if (!a || !b || !c || !d)
            break;
        uint32_t group = (uint32_t)(a - 1) << 18 | (uint32_t)(b - 1) << 12 | (uint32_t)(c - 1) << 6 | (uint32_t)(d - 1);
        out[put] = (unsigned char)(group >> 16);
        out[put + 1] = (unsigned char)(group >> 8);
        out[put + 2] = (unsigned char)group;
    }
    *in_size = at;
    return put;
}

static bool is_padding(struct base64 *decoder, unsigned char byte) {
    bool is = byte == '=' && decoder->letters != 1;
    decoder->padded = decoder->padded || is;
    return is;
}

size_t ctrail_base64_decode(struct base64 *decoder, const unsigned char *in, size_t *in_size, unsigned char *out,
                            size_t room) {
    size_t at = 0, put = 0;
    for (; at < *in_size && put < room; at++) {
        if (!decoder->letters && !decoder->padded) {
            size_t groups = *in_size - at;
            put += decode_groups(in + at, &groups, out + put, room - put);
            at += groups;
            if (at == *in_size || put == room)
                break;
        }
        unsigned char value = values[in[at]];
        if (value && !decoder->padded)
            put += add_letter(decoder, value, out + put);
        else if (!bytes_is_space(in[at]) && !is_padding(decoder, in[at]))
            break;
    }
    *in_size = at;
    return put;
}

bool ctrail_base64_is_whole(const struct base64 *decoder) {
    return decoder->letters != 1;
}
