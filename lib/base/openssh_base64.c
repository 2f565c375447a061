/* Six bits a letter; the table says which letter. */
#include "base/openssh_base64.h"

#include <stdint.h>
#include <string.h>

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The next that is no white space; false at the end. */
static bool take(ctrail_str *text, char *out) {
    while (text->len && is_space(*text->ptr)) {
        text->ptr++;
        text->len--;
    }
    if (!text->len)
        return false;
    *out = *text->ptr++;
    text->len--;
    return true;
}

/* What may stand after the last letter: as many signs as the last group lacks letters, no more than two. */
static bool is_padding(ctrail_str text, unsigned missing) {
    char c;
    unsigned signs = 0;
    while (take(&text, &c))
        if (c != '=' || ++signs > 2)
            return false;
    return signs == missing;
}

bool ctrail_openssh_base64_decode(ctrail_str text, unsigned char *out, size_t *size) {
    uint32_t held = 0;
    unsigned count = 0; /* letters of the group so far */
    char c;
    *size = 0;
    for (ctrail_str rest = text; take(&rest, &c); text = rest) {
        const char *letter = memchr(letters, c, 64);
        if (!letter)
            break;
        held = held << 6 | (uint32_t)(letter - letters);
        if (count)
            out[(*size)++] = (unsigned char)(held >> (6 - 2 * count));
        count = (count + 1) % 4;
    }
    unsigned left_over = count ? held & ((1u << (6 - 2 * (count - 1))) - 1) : 0;
    return count != 1 && !left_over && is_padding(text, (4 - count) % 4);
}

size_t ctrail_openssh_base64_encode(const unsigned char *bytes, size_t size, char *out) {
    char *at = out;
    for (size_t i = 0; i < size; i += 3) {
        uint32_t group = 0;
        for (size_t k = 0; k < 3; k++)
            group = group << 8 | (i + k < size ? bytes[i + k] : 0);
        for (unsigned k = 0; k < 4; k++)
            *at++ = (char)(i + k > size ? '=' : letters[group >> (18 - 6 * k) & 63]);
    }
    return (size_t)(at - out);
}
