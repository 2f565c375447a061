/* Copies runs of bytes that need no unescaping, and decodes escapes one by one. */
#include "json/unescape.h"

#include <string.h>

#include "json/plain.h"
#include "base/utf8.h"

enum { COPIED_AT_ONCE = 16 };

/* What an escape of two characters stands for, by its second character. */
static const char short_escapes[256] = {
    ['"'] = '"', ['\\'] = '\\', ['/'] = '/', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t'};

static char short_escape(const char *in) {
    return short_escapes[*in == '\\' ? (unsigned char)in[1] : 0];
}

/* Copies whole steps, so up to COPIED_AT_ONCE bytes more than asked for: most runs are short. */
static void copy_run(char *to, const char *from, size_t size) {
    size_t i = 0;
    do
        memcpy(to + i, from + i, COPIED_AT_ONCE);
    while ((i += COPIED_AT_ONCE) < size);
}

/* Unescapes one block, up to its end or up to the first byte that is neither plain nor a short escape. Returns how many
 * bytes it read. */
static ALWAYS_INLINE size_t take_block(const char *block, char *out, size_t *out_size) {
    size_t taken = 0, put = 0;
    for (uint64_t ends = plain_block((const unsigned char *)block, (unsigned char *)out); ends;) {
        size_t end = plain_lowest(ends);
        copy_run(out + put, block + taken, end - taken);
        put += end - taken;
        *out_size = put;
        char escaped = short_escape(block + end);
        if (!escaped)
            return end;
        out[put++] = escaped;
        taken = end + 2;
        ends &= ~(UINT64_C(3) << end);
    }
    size_t left = taken < PLAIN_BLOCK ? PLAIN_BLOCK - taken : 0;
    copy_run(out + put, block + taken, left);
    *out_size = put + left;
    return taken + left;
}

/* The fast path: short escapes and ASCII between them, which is most of a record in a string. It stops before either
 * buffer's end could be passed. */
static void take_simple(const char *in, size_t *in_size, char *out, size_t *out_size) {
    const size_t room = PLAIN_BLOCK + 1 + COPIED_AT_ONCE; /* an escape may end after the block */
    size_t at = 0, put = 0, taken = PLAIN_BLOCK, length;
    for (; taken >= PLAIN_BLOCK && *in_size - at >= room && *out_size - put >= room; put += length)
        at += taken = take_block(in + at, out + put, &length);
    *in_size = at;
    *out_size = put;
}

/* How many bytes at `text` are no quote, no backslash, and not below `least`. */
static size_t plain_run(const unsigned char *text, size_t size, unsigned char least) {
    size_t i = 0;
    while (i < size && text[i] != '"' && text[i] != '\\' && text[i] >= least)
        i++;
    return i;
}

static bool all_hexadecimal(const char *text, size_t size) {
    size_t i = 0;
    while (i < size && memchr("0123456789abcdefABCDEF", text[i], 22))
        i++;
    return i == size;
}

/* "\uXXXX", or two of them that are a surrogate pair. 0: more bytes are needed to tell; SIZE_MAX: not valid. */
static size_t unescape_unit(const char *in, size_t size, bool last, char *out, size_t *length) {
    unsigned unit, low;
    if (size < 6)
        return all_hexadecimal(in + 2, size - 2) ? 0 : SIZE_MAX;
    if (!ctrail_utf8_unit(in, size, &unit))
        return SIZE_MAX;
    bool high = unit >= 0xD800 && unit < 0xDC00;
    if (high && size < ESCAPE_MAX && !last)
        return 0;
    if (high && ctrail_utf8_unit(in + 6, size - 6, &low) && low >= 0xDC00 && low < 0xE000) {
        *length = ctrail_utf8_put(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), out);
        return 12;
    }
    *length = ctrail_utf8_put(unit, out);
    return 6;
}

size_t ctrail_unescape_one(const char *in, size_t size, bool last, char *out, size_t *length) {
    if (size < 2)
        return 0;
    if (in[1] == 'u')
        return unescape_unit(in, size, last, out, length);
    *out = short_escape(in);
    *length = 1;
    return *out ? 2 : SIZE_MAX;
}

enum unescaped ctrail_unescape(const char *in, size_t *in_size, char *out, size_t *out_size, bool last, bool controls) {
    size_t at = 0, put = 0, size = *in_size, room = *out_size;
    enum unescaped end = UNESCAPED_SOME;
    while (at < size && room - put >= UNESCAPED_ROOM) {
        size_t taken = size - at, length = room - put;
        take_simple(in + at, &taken, out + put, &length);
        at += taken;
        put += length;
        size_t most = size - at < room - put ? size - at : room - put;
        size_t run = plain_run((const unsigned char *)in + at, most, controls ? 0 : 0x20);
        memcpy(out + put, in + at, run);
        at += run;
        put += run;
        if (run == most || room - put < UNESCAPED_ROOM)
            continue;
        taken = in[at] == '\\' ? ctrail_unescape_one(in + at, size - at, last, out + put, &length) : SIZE_MAX;
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
