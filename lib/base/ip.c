/* Parses addresses; inet_pton does not exist on every system. */
#include "base/ip.h"

#include <string.h>

enum { V4_BYTES = 4, V6_BYTES = 16 };

struct rest {
    const char *at, *end;
};

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* The value of a hexadecimal digit, or -1. */
static int hex_value(char c) {
    char lower = (char)(c | 0x20);
    if (is_digit(c))
        return c - '0';
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* A decimal number without leading zeros, up to `most`. */
static bool take_number(struct rest *rest, unsigned most, unsigned *number) {
    const char *start = rest->at;
    *number = 0;
    while (rest->at < rest->end && is_digit(*rest->at) && *number <= most)
        *number = *number * 10 + (unsigned)(*rest->at++ - '0');
    return rest->at > start && *number <= most && (*start != '0' || rest->at == start + 1);
}

static bool take(struct rest *rest, char c) {
    if (rest->at == rest->end || *rest->at != c)
        return false;
    rest->at++;
    return true;
}

/* ---- Addresses -------------------------------------------------------------------------------- */

/* An IPv4 address that ends where the text ends. */
static bool take_v4(struct rest *rest, unsigned char *bytes) {
    for (int i = 0; i < V4_BYTES; i++) {
        unsigned number;
        if ((i && !take(rest, '.')) || !take_number(rest, 255, &number))
            return false;
        bytes[i] = (unsigned char)number;
    }
    return rest->at == rest->end;
}

/* A group of an IPv6 address: up to four hexadecimal digits. */
static bool take_group(struct rest *rest, unsigned char *bytes) {
    unsigned group = 0;
    int digits = 0;
    while (digits < 4 && rest->at < rest->end && hex_value(*rest->at) >= 0) {
        group = group << 4 | (unsigned)hex_value(*rest->at++);
        digits++;
    }
    bytes[0] = (unsigned char)(group >> 8);
    bytes[1] = (unsigned char)group;
    return digits > 0;
}

static bool has_dot(const struct rest *rest) {
    const char *at = rest->at;
    while (at < rest->end && hex_value(*at) >= 0)
        at++;
    return at < rest->end && *at == '.';
}

/* Reads groups up to the end or to a "::", which it skips. Returns how many bytes they are; -1: not valid. */
static int take_groups(struct rest *rest, unsigned char *bytes, int room, bool *gap) {
    int count = 0;
    *gap = false;
    while (rest->at < rest->end) {
        if (has_dot(rest))
            return count + V4_BYTES <= room && take_v4(rest, bytes + count) ? count + V4_BYTES : -1;
        if (count == room || !take_group(rest, bytes + count))
            return -1;
        count += 2;
        if (rest->at == rest->end)
            break;
        if (!take(rest, ':'))
            return -1;
        *gap = take(rest, ':');
        if (*gap)
            return count;
        if (rest->at == rest->end) /* one colon at the end */
            return -1;
    }
    return count;
}

/* The groups before "::" and those after it, which end the address. */
static bool take_v6(struct rest *rest, unsigned char *bytes) {
    unsigned char tail[V6_BYTES];
    bool gap = rest->end - rest->at >= 2 && rest->at[0] == ':' && rest->at[1] == ':', second_gap;
    int head_length = 0;
    if (gap)
        rest->at += 2;
    else
        head_length = take_groups(rest, bytes, V6_BYTES, &gap);
    if (!gap || head_length < 0 || head_length == V6_BYTES) /* "::" is at least one group */
        return !gap && head_length == V6_BYTES;
    int tail_length = take_groups(rest, tail, V6_BYTES - 2 - head_length, &second_gap);
    if (tail_length < 0 || second_gap)
        return false;
    memset(bytes + head_length, 0, (size_t)(V6_BYTES - head_length - tail_length));
    memcpy(bytes + V6_BYTES - tail_length, tail, (size_t)tail_length);
    return true;
}

bool ctrail_ip_parse(const char *text, size_t length, struct ip *out) {
    struct rest all = {text, text + length};
    memset(out, 0, sizeof *out);
    out->version = length && memchr(text, ':', length) ? 6 : 4;
    return out->version == 6 ? take_v6(&all, out->bytes) : take_v4(&all, out->bytes);
}

/* ---- Blocks ----------------------------------------------------------------------------------- */

static void make_block(const struct ip *address, unsigned prefix, struct ip_range *out) {
    unsigned bytes = address->version == 4 ? V4_BYTES : V6_BYTES;
    out->first = out->last = *address;
    for (unsigned i = 0; i < bytes; i++) {
        unsigned fixed = prefix > 8 * i ? prefix - 8 * i : 0;
        unsigned char free_bits = (unsigned char)(fixed < 8 ? 0xFF >> fixed : 0);
        out->first.bytes[i] &= (unsigned char)~free_bits;
        out->last.bytes[i] |= free_bits;
    }
}

/* Digits with a dot (IPv4), or hexadecimal digits and dots with a colon (IPv6), and nothing else. */
static bool looks_like_address(const char *text, size_t length) {
    bool has_colon = length && memchr(text, ':', length), has_separator = has_colon;
    for (size_t i = 0; i < length; i++) {
        bool separates = text[i] == '.' || text[i] == ':';
        if (!separates && !is_digit(text[i]) && (!has_colon || hex_value(text[i]) < 0))
            return false;
        has_separator = has_separator || separates;
    }
    return has_separator;
}

enum ip_text ctrail_ip_range_parse(const char *text, size_t length, struct ip_range *out) {
    const char *slash = length ? memchr(text, '/', length) : NULL;
    size_t address_length = slash ? (size_t)(slash - text) : length;
    struct ip address;
    bool valid = ctrail_ip_parse(text, address_length, &address);
    unsigned bits = address.version == 4 ? 8 * V4_BYTES : 8 * V6_BYTES, prefix = bits;
    if (!slash && !valid)
        return IP_NONE;
    if (slash && !valid)
        return looks_like_address(text, address_length) ? IP_WRONG_BLOCK : IP_NONE;
    struct rest tail = {slash ? slash + 1 : text, text + length};
    if (slash && (!take_number(&tail, bits, &prefix) || tail.at != tail.end))
        return IP_WRONG_BLOCK;
    make_block(&address, prefix, out);
    return IP_RANGE;
}
