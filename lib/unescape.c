/* Runs of plain bytes are copied, escapes one by one. */
#include "unescape.h"

#include <string.h>

#include "text.h"

/* How many bytes from text on stand for themselves. */
static size_t plain_run(const unsigned char *text, size_t size, unsigned char least) {
    size_t i = 0;
    while (i < size && text[i] != '"' && text[i] != '\\' && text[i] >= least)
        i++;
    return i;
}

static size_t put_code_point(unsigned code, char *out) {
    static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length; i-- > 1; code >>= 6)
        out[i] = (char)(0x80 | (code & 0x3F));
    out[0] = (char)(code | leads[length]);
    return length;
}

static bool all_hexadecimal(const char *text, size_t size) {
    size_t i = 0;
    while (i < size && memchr("0123456789abcdefABCDEF", text[i], 22))
        i++;
    return i == size;
}

/* "\uXXXX", or two that make a pair. 0: too few bytes to tell. */
static size_t unescape_unit(const char *in, size_t size, bool last, char *out, size_t *length) {
    unsigned unit, low;
    if (size < 6)
        return all_hexadecimal(in + 2, size - 2) ? 0 : SIZE_MAX;
    if (!ctrail_text_unit(in, size, &unit))
        return SIZE_MAX;
    bool high = unit >= 0xD800 && unit < 0xDC00;
    if (high && size < ESCAPE_MAX && !last)
        return 0;
    if (high && ctrail_text_unit(in + 6, size - 6, &low) && low >= 0xDC00 && low < 0xE000) {
        *length = put_code_point(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), out);
        return 12;
    }
    *length = put_code_point(unit, out);
    return 6;
}

size_t ctrail_unescape_one(const char *in, size_t size, bool last, char *out, size_t *length) {
    static const char escapes[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
    if (size < 2)
        return 0;
    if (in[1] == 'u')
        return unescape_unit(in, size, last, out, length);
    for (size_t i = 0; i < sizeof escapes - 1; i += 2) {
        if (escapes[i] == in[1]) {
            *out = escapes[i + 1];
            *length = 1;
            return 2;
        }
    }
    return SIZE_MAX;
}

enum unescaped ctrail_unescape(const char *in, size_t *in_size, char *out, size_t *out_size, bool last, bool controls) {
    size_t at = 0, put = 0, size = *in_size, room = *out_size;
    enum unescaped end = UNESCAPED_SOME;
    while (at < size && room - put >= UNESCAPED_ROOM) {
        size_t most = size - at < room - put ? size - at : room - put;
        size_t run = plain_run((const unsigned char *)in + at, most, controls ? 0 : 0x20), length = 0;
        memcpy(out + put, in + at, run);
        at += run;
        put += run;
        if (run == most || room - put < UNESCAPED_ROOM)
            continue;
        size_t taken = in[at] == '\\' ? ctrail_unescape_one(in + at, size - at, last, out + put, &length) : SIZE_MAX;
        if (taken == SIZE_MAX)
            end = in[at] == '"' ? UNESCAPED_QUOTE : UNESCAPED_FAULT;
        if (taken == SIZE_MAX || !taken)
            break;
        at += taken;
        put += length;
    }
    *in_size = at;
    *out_size = put;
    return end;
}
