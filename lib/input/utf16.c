#include "input/utf16.h"

#include "base/utf8.h"

enum { UNIT = 2 };

enum encoding ctrail_utf16_mark(const unsigned char *bytes, size_t size) {
    if (size >= UNIT && bytes[0] == 0xFF && bytes[1] == 0xFE)
        return ENCODING_UTF16_LITTLE;
    return size >= UNIT && bytes[0] == 0xFE && bytes[1] == 0xFF ? ENCODING_UTF16_BIG : ENCODING_BYTES;
}

static unsigned unit_at(enum encoding encoding, const unsigned char *in) {
    bool is_little = encoding == ENCODING_UTF16_LITTLE;
    return (unsigned)in[is_little] << 8 | in[!is_little];
}

/* How many bytes the code point takes: half of a pair is one too. 0: more bytes are needed to tell. */
static size_t read_code_point(enum encoding encoding, bool last, const unsigned char *in, size_t size, unsigned *code) {
    if (size < UNIT)
        return 0;
    *code = unit_at(encoding, in);
    if (*code < 0xD800 || *code >= 0xDC00)
        return UNIT;
    if (size < 2 * UNIT)
        return last ? UNIT : 0;
    unsigned low = unit_at(encoding, in + UNIT);
    if (low < 0xDC00 || low >= 0xE000)
        return UNIT;
    *code = 0x10000 + ((*code - 0xD800) << 10) + (low - 0xDC00);
    return 2 * UNIT;
}

void ctrail_utf16_to_utf8(enum encoding encoding, bool last, const unsigned char *in, size_t *in_size,
                          unsigned char *out, size_t *out_size) {
    size_t at = 0, put = 0, taken;
    unsigned code;
    while (*out_size - put >= SEQUENCE_MAX &&
           (taken = read_code_point(encoding, last, in + at, *in_size - at, &code))) {
        at += taken;
        put += ctrail_utf8_put(code, (char *)out + put);
    }
    *in_size = at;
    *out_size = put;
}
