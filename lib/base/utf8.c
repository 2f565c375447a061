/* Finding and replacing invalid UTF-8 and escapes of lone surrogates. */
#include "base/utf8.h"

#include <stdint.h>
#include <string.h>

/* The lengths of sequences by their first byte, and what their second byte may be (Unicode, table 3-7). */
struct lead {
    unsigned char first, last, length, second_low, second_high;
};

static const struct lead leads[] = {
    {0xC2, 0xDF, 2, 0x80, 0xBF}, {0xE0, 0xE0, 3, 0xA0, 0xBF}, {0xE1, 0xEC, 3, 0x80, 0xBF}, {0xED, 0xED, 3, 0x80, 0x9F},
    {0xEE, 0xEF, 3, 0x80, 0xBF}, {0xF0, 0xF0, 4, 0x90, 0xBF}, {0xF1, 0xF3, 4, 0x80, 0xBF}, {0xF4, 0xF4, 4, 0x80, 0x8F},
};

size_t ctrail_utf8_sequence(const char *bytes, size_t size, bool *valid) {
    const unsigned char *text = (const unsigned char *)bytes;
    size_t row = 0, n = 1;
    *valid = false;
    while (row < sizeof leads / sizeof *leads && text[0] > leads[row].last)
        row++;
    if (row == sizeof leads / sizeof *leads || text[0] < leads[row].first)
        return 1;
    unsigned char low = leads[row].second_low, high = leads[row].second_high;
    for (; n < leads[row].length; n++, low = 0x80, high = 0xBF)
        if (n == size || text[n] < low || text[n] > high)
            return n;
    *valid = true;
    return n;
}

static bool is_utf8(const char *text, size_t size) {
    bool valid;
    for (size_t i = 0; i < size;) {
        if ((unsigned char)text[i] < 0x80) {
            i++;
            continue;
        }
        i += ctrail_utf8_sequence(text + i, size - i, &valid);
        if (!valid)
            return false;
    }
    return true;
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool ctrail_utf8_unit(const char *text, size_t size, unsigned *unit) {
    *unit = 0;
    if (size < 6 || text[0] != '\\' || text[1] != 'u')
        return false;
    for (size_t i = 2; i < 6; i++) {
        int digit = hex_digit(text[i]);
        if (digit < 0)
            return false;
        *unit = *unit << 4 | (unsigned)digit;
    }
    return true;
}

/* The length of the escape at `text`, of a surrogate pair both escapes; *sound is false for a lone surrogate. */
static size_t escape(const char *text, size_t size, bool *sound) {
    unsigned unit, low;
    *sound = true;
    if (!ctrail_utf8_unit(text, size, &unit) || unit < 0xD800 || unit > 0xDFFF)
        return size < 2 ? size : 2;
    *sound = unit < 0xDC00 && ctrail_utf8_unit(text + 6, size - 6, &low) && low >= 0xDC00 && low <= 0xDFFF;
    return *sound ? 12 : 6;
}

static void look_at_escapes(const char *text, size_t size, struct utf8_facts *facts) {
    const char *backslash;
    bool sound;
    for (size_t i = 0; i < size && (backslash = memchr(text + i, '\\', size - i));) {
        i = (size_t)(backslash - text);
        i += escape(backslash, size - i, &sound);
        facts->escapes = true;
        facts->sound = facts->sound && sound;
    }
}

struct utf8_facts ctrail_utf8_look(const char *text, size_t size, unsigned may_hold) {
    struct utf8_facts facts = {.sound = !(may_hold & UTF8_NOT_ASCII) || is_utf8(text, size), .control = size};
    if (may_hold & UTF8_ESCAPES)
        look_at_escapes(text, size, &facts);
    const char *tab = may_hold & UTF8_CONTROLS ? memchr(text, '\v', size) : NULL;
    if (tab)
        facts.control = (size_t)(tab - text);
    const char *feed = may_hold & UTF8_CONTROLS ? memchr(text, '\f', facts.control) : NULL;
    if (feed)
        facts.control = (size_t)(feed - text);
    return facts;
}

size_t ctrail_utf8_put(unsigned code, char *out) {
    static const unsigned char first_bits[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length; i-- > 1; code >>= 6)
        out[i] = (char)(0x80 | (code & 0x3F));
    out[0] = (char)(code | first_bits[length]);
    return length;
}

struct utf8_piece ctrail_utf8_next(const char *text, size_t size) {
    struct utf8_piece piece = {1, 1, text, true};
    if (*text == '\\') {
        piece.length = escape(text, size, &piece.sound);
        piece.out_length = piece.length;
        piece.out = piece.sound ? text : "\\uFFFD";
    } else if ((unsigned char)*text >= 0x80) {
        piece.length = ctrail_utf8_sequence(text, size, &piece.sound);
        piece.out_length = piece.sound ? piece.length : 3;
        piece.out = piece.sound ? text : "\xEF\xBF\xBD";
    }
    return piece;
}

size_t ctrail_utf8_repair(const char *text, size_t size, char *out, size_t *places, size_t room, size_t *count) {
    size_t length = 0;
    bool reported = false; /* since the last quote */
    *count = 0;
    for (size_t i = 0; i < size;) {
        struct utf8_piece piece = ctrail_utf8_next(text + i, size - i);
        if (!piece.sound && !reported) {
            if (*count < room)
                places[*count] = length;
            ++*count;
        }
        reported = text[i] != '"' && (reported || !piece.sound);
        if (out)
            memcpy(out + length, piece.out, piece.out_length);
        length += piece.out_length;
        i += piece.length;
    }
    return length;
}

size_t ctrail_utf8_origin(const char *text, size_t size, size_t at) {
    size_t i = 0, length = 0;
    while (i < size) {
        struct utf8_piece piece = ctrail_utf8_next(text + i, size - i);
        if (length + piece.out_length > at)
            break;
        length += piece.out_length;
        i += piece.length;
    }
    return i;
}
