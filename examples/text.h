/*
 * Text on its way out: a buffer that grows, and the ways to put into it what a client of AWS chose,
 * so that neither a terminal, nor a spreadsheet, nor a JSON parser takes it for something else.
 */
#ifndef EXAMPLES_TEXT_H
#define EXAMPLES_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cloudtrail.h>

/* Starts as all zeros; `bytes` is not NULL once something, even nothing, was added. */
struct text {
    char *bytes;
    size_t length;
    size_t room;
};

/* realloc that ends the program when there is no memory. */
void *must_realloc(void *memory, size_t size);

void text_free(struct text *text);

/* Makes room for so many bytes more, as text_add does where there is none. */
void text_grow(struct text *text, size_t length);

static inline void text_add(struct text *text, const char *bytes, size_t length) {
    if (!text->bytes || length > text->room - text->length)
        text_grow(text, length);
    if (length) /* bytes may be NULL otherwise */
        memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
}

void text_add_string(struct text *text, const char *string);
void text_add_number(struct text *text, uint64_t number);

/* Adds a text of the library as it is; answers whether there is one. */
bool text_add_str(struct text *text, ctrail_str str);

/* For people: control characters and bidirectional controls become \u{1b}. */
void text_add_visible(struct text *text, ctrail_str str);

/* A cell of CSV (RFC 4180). `safe`: what a spreadsheet may compute gets a ' before it, and what it may part into cells
 * at ; or a tab gets quotes. */
void text_add_csv(struct text *text, ctrail_str str, bool safe);

/* A string of JSON, quotes included; what text_add_visible would replace is escaped. */
void text_add_json(struct text *text, ctrail_str str);

/* Text of XML: escaped, and without what XML forbids; other controls become \u{9b}. */
void text_add_xml(struct text *text, ctrail_str str);

/* The code point at the start of `length` (at least 1) bytes, and how many it takes; bytes that are no UTF-8
 * are taken one by one as U+FFFD. */
uint32_t code_point(const char *bytes, size_t length, size_t *size);

/* A text of the library for a C string; NULL is absent. */
ctrail_str str_of(const char *string);

/* Below 0, 0 or above 0, by their bytes; what is absent comes first. */
int str_compare(ctrail_str a, ctrail_str b);

/* Whether they are the same but for the case of letters of ASCII. */
bool same_in_any_case(const char *a, const char *b);

/* The text without the white space around it. */
ctrail_str str_trim(ctrail_str str);

#endif
