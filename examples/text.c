/* A buffer that grows, and the escapes of tables, CSV and JSON. */
#include "text.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *must_realloc(void *memory, size_t size) {
    void *grown = realloc(memory, size);
    if (!grown) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    return grown;
}

void text_free(struct text *text) {
    free(text->bytes);
    *text = (struct text){0};
}

void text_grow(struct text *text, size_t length) {
    text->room = 2 * text->room + length + 64;
    text->bytes = must_realloc(text->bytes, text->room);
}

void text_add_string(struct text *text, const char *string) {
    text_add(text, string, strlen(string));
}

void text_add_number(struct text *text, uint64_t number) {
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%" PRIu64, number);
    text_add(text, digits, (size_t)length);
}

bool text_add_str(struct text *text, ctrail_str str) {
    text_add(text, str.ptr, str.len);
    return str.ptr != NULL;
}

ctrail_str str_of(const char *string) {
    return (ctrail_str){string, string ? strlen(string) : 0};
}

int str_compare(ctrail_str a, ctrail_str b) {
    size_t length = a.len < b.len ? a.len : b.len;
    int order = (a.ptr != NULL) - (b.ptr != NULL);
    if (order == 0 && length)
        order = memcmp(a.ptr, b.ptr, length);
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool same_in_any_case(const char *a, const char *b) {
    while (*a && lower(*a) == lower(*b)) {
        a++;
        b++;
    }
    return !*a && !*b;
}

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

ctrail_str str_trim(ctrail_str str) {
    while (str.len && is_space(str.ptr[0])) {
        str.ptr++;
        str.len--;
    }
    while (str.len && is_space(str.ptr[str.len - 1]))
        str.len--;
    return str;
}

/* How many bytes follow a leading byte, or -1 if it is none. */
static int continuation_count(unsigned char lead) {
    if (lead < 0x80)
        return 0;
    if (lead >= 0xC2 && lead < 0xE0)
        return 1;
    if (lead >= 0xE0 && lead < 0xF0)
        return 2;
    return lead >= 0xF0 && lead < 0xF5 ? 3 : -1;
}

uint32_t code_point(const char *bytes, size_t length, size_t *size) {
    unsigned char lead = (unsigned char)bytes[0];
    int count = continuation_count(lead);

    *size = 1;
    if (count <= 0)
        return count == 0 ? lead : 0xFFFD;
    uint32_t point = lead & (0x3Fu >> count);
    for (int i = 1; i <= count; i++) {
        if ((size_t)i >= length || ((unsigned char)bytes[i] & 0xC0) != 0x80)
            return 0xFFFD;
        point = point << 6 | ((unsigned char)bytes[i] & 0x3F);
    }
    *size = (size_t)count + 1;
    return point;
}

/* What a terminal would obey instead of showing it: C0, DEL, C1, and what turns the direction of text. */
static bool is_control(uint32_t point) {
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x061C || point == 0x200E || point == 0x200F ||
           (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

static void add_hex(struct text *text, uint32_t number, int digits) {
    char hex[16];
    int length = snprintf(hex, sizeof hex, "%0*" PRIx32, digits, number);
    text_add(text, hex, (size_t)length);
}

void text_add_visible(struct text *text, ctrail_str str) {
    size_t size;
    for (size_t i = 0; i < str.len; i += size) {
        uint32_t point = code_point(str.ptr + i, str.len - i, &size);
        if (is_control(point)) {
            text_add_string(text, "\\u{");
            add_hex(text, point, 1);
            text_add_string(text, "}");
        } else if (point == 0xFFFD)
            text_add_string(text, "\xEF\xBF\xBD");
        else
            text_add(text, str.ptr + i, size);
    }
}

static inline bool calls_for_quotes(char c, bool safe) {
    return c == ',' || c == '"' || c == '\r' || c == '\n' || (safe && (c == ';' || c == '\t'));
}

/* Whether one of eight bytes is less than `limit`, which is 128 at most. */
static inline bool has_less(const char *bytes, unsigned char limit) {
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return (word - ones * limit) & ~word & ones * 0x80;
}

/* Whether a cell stands in quotes. What calls for them is less than '-', or '<', and so are few of the other bytes. */
static bool is_quoted(ctrail_str str, bool safe) {
    for (size_t at = 0; at < str.len;) {
        if (at + sizeof(uint64_t) <= str.len && !has_less(str.ptr + at, safe ? '<' : '-'))
            at += sizeof(uint64_t);
        else if (calls_for_quotes(str.ptr[at++], safe))
            return true;
    }
    return false;
}

/* What a spreadsheet may pass over on its way to the first character of a cell. */
static bool is_blank(uint32_t point) {
    return point <= ' ' || is_control(point) || point == 0xA0 || (point >= 0x2000 && point <= 0x200F) ||
           point == 0x2028 || point == 0x2029 || point == 0x202F || (point >= 0x205F && point <= 0x2064) ||
           point == 0x3000 || point == 0xFEFF;
}

/* The last four are the full-width forms of the others, which LibreOffice takes for the same. */
static bool is_formula_sign(uint32_t point) {
    static const uint32_t signs[] = {'=', '+', '-', '@', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (signs[i] == point)
            return true;
    return false;
}

/* A tab or the end of a line at the beginning moves the rest into a cell of its own, if quotes are not heeded. */
static bool may_be_formula(ctrail_str str) {
    size_t size = 0;
    uint32_t point = ' ';
    for (size_t i = 0; i < str.len && is_blank(point); i += size)
        point = code_point(str.ptr + i, str.len - i, &size);
    return is_formula_sign(point) || (str.len && memchr("\t\r\n", str.ptr[0], 3));
}

void text_add_csv(struct text *text, ctrail_str str, bool safe) {
    bool quoted = is_quoted(str, safe);
    const char *quote;

    if (quoted)
        text_add(text, "\"", 1);
    if (safe && may_be_formula(str))
        text_add(text, "'", 1);
    while (quoted && (quote = memchr(str.ptr, '"', str.len))) {
        size_t length = (size_t)(quote + 1 - str.ptr);
        text_add(text, str.ptr, length);
        text_add(text, "\"", 1);
        str = (ctrail_str){str.ptr + length, str.len - length};
    }
    text_add(text, str.ptr, str.len);
    if (quoted)
        text_add(text, "\"", 1);
}

/* How many bytes at the beginning of a text are themselves in a string of JSON. */
static size_t plain_length(const char *bytes, size_t length) {
    size_t at = 0;
    while (at < length && bytes[at] >= 0x20 && bytes[at] < 0x7F && bytes[at] != '"' && bytes[at] != '\\')
        at++;
    return at;
}

void text_add_json(struct text *text, ctrail_str str) {
    size_t size;
    text_add(text, "\"", 1);
    for (size_t i = 0; i < str.len; i += size) {
        size = plain_length(str.ptr + i, str.len - i);
        text_add(text, str.ptr + i, size);
        if (size)
            continue;
        uint32_t point = code_point(str.ptr + i, str.len - i, &size);
        if (is_control(point)) {
            text_add_string(text, "\\u");
            add_hex(text, point, 4);
            continue;
        }
        if (point == '"' || point == '\\')
            text_add(text, "\\", 1);
        text_add(text, str.ptr + i, size);
    }
    text_add(text, "\"", 1);
}

static const char *xml_escape(uint32_t point) {
    static const struct {
        uint32_t point;
        const char *escape;
    } escapes[] = {{'&', "&amp;"},  {'<', "&lt;"},  {'>', "&gt;"},   {'"', "&quot;"},
                   {'\'', "&#39;"}, {'\t', "&#9;"}, {'\n', "&#10;"}, {'\r', "&#13;"}};
    for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++)
        if (escapes[i].point == point)
            return escapes[i].escape;
    return NULL;
}

static bool is_forbidden_in_xml(uint32_t point) {
    return point < 0x20 || point == 0xFFFE || point == 0xFFFF;
}

void text_add_xml(struct text *text, ctrail_str str) {
    size_t size;
    for (size_t i = 0; i < str.len; i += size) {
        uint32_t point = code_point(str.ptr + i, str.len - i, &size);
        const char *escape = xml_escape(point);
        if (escape)
            text_add_string(text, escape);
        else if (!is_forbidden_in_xml(point))
            text_add_visible(text, (ctrail_str){str.ptr + i, size});
    }
}
