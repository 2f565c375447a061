/* The case of letters, by a table: what the C library knows of it depends on the locale. */
#include "reader/pattern_case.h"

#include <stdint.h>

/* Capitals from `first` to `last`, each `step` after the other, and how far away their small letters are. Both take the
 * same number of bytes in UTF-8. */
struct capitals {
    uint16_t first, last, step;
    int16_t to_small;
};

static const struct capitals capitals[] = {
    /* Latin */
    {0x0041, 0x005A, 1, 32},
    {0x00C0, 0x00D6, 1, 32},
    {0x00D8, 0x00DE, 1, 32},
    {0x0100, 0x012E, 2, 1},
    {0x0132, 0x0136, 2, 1},
    {0x0139, 0x0147, 2, 1},
    {0x014A, 0x0176, 2, 1},
    {0x0178, 0x0178, 1, -121},
    {0x0179, 0x017D, 2, 1},
    {0x01CD, 0x01DB, 2, 1},
    {0x01DE, 0x01EE, 2, 1},
    {0x01F8, 0x021E, 2, 1},
    {0x0222, 0x0232, 2, 1},
    {0x1E00, 0x1E94, 2, 1},
    {0x1EA0, 0x1EFE, 2, 1},
    {0xFF21, 0xFF3A, 1, 32},
    /* Greek */
    {0x0386, 0x0386, 1, 38},
    {0x0388, 0x038A, 1, 37},
    {0x038C, 0x038C, 1, 64},
    {0x038E, 0x038F, 1, 63},
    {0x0391, 0x03A1, 1, 32},
    {0x03A3, 0x03AB, 1, 32},
    /* Cyrillic */
    {0x0400, 0x040F, 1, 80},
    {0x0410, 0x042F, 1, 32},
    {0x0460, 0x0480, 2, 1},
    {0x048A, 0x04BE, 2, 1},
    {0x04C1, 0x04CD, 2, 1},
    {0x04D0, 0x052E, 2, 1},
    /* Armenian */
    {0x0531, 0x0556, 1, 48},
};

static uint32_t small_letter(uint32_t letter) {
    for (size_t i = 0; i < sizeof capitals / sizeof *capitals; i++)
        if (letter >= capitals[i].first && letter <= capitals[i].last &&
            (letter - capitals[i].first) % capitals[i].step == 0)
            return (uint32_t)((int32_t)letter + capitals[i].to_small);
    return letter;
}

/* The bytes of the character that begins so, up to three; 1 inside of a character and for longer ones. */
static size_t size_of(unsigned char first) {
    if (first >= 0xC2 && first < 0xE0)
        return 2;
    return first >= 0xE0 && first < 0xF0 ? 3 : 1;
}

static uint32_t letter_at(const unsigned char *at, size_t size) {
    if (size == 1)
        return *at;
    uint32_t letter = *at & (size == 2 ? 0x1FU : 0x0FU);
    for (size_t i = 1; i < size; i++)
        letter = letter << 6 | (at[i] & 0x3FU);
    return letter;
}

static bool are_same(const unsigned char *a, const unsigned char *b, size_t size) {
    return size == size_of(*b) && (size > 1 || (*a < 0x80 && *b < 0x80)) &&
           small_letter(letter_at(a, size)) == small_letter(letter_at(b, size));
}

bool ctrail_pattern_same_letters(const char *a, const char *b, size_t length) {
    const unsigned char *one = (const unsigned char *)a, *other = (const unsigned char *)b;
    for (size_t at = 0; at < length;) {
        size_t size = size_of(one[at]), same = 0;
        while (same < size && at + same < length && one[at + same] == other[at + same])
            same++;
        if (same < size && (at + size > length || !are_same(one + at, other + at, size)))
            return false;
        at += size;
    }
    return true;
}
