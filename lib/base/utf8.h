/* A record's text before it is parsed: which of its bytes are not UTF-8, which escapes are no characters. */
#ifndef CTRAIL_UTF8_H
#define CTRAIL_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* What may be in a text; what is not listed is not. */
enum { UTF8_ESCAPES = 1, UTF8_NOT_ASCII = 2, UTF8_CONTROLS = 4, UTF8_ANYTHING = 7 };

/* What is known of a text after one look. */
struct utf8_facts {
    bool sound;     /* valid UTF-8, and every \u escape of a surrogate is half of a pair */
    bool escapes;   /* there is a backslash */
    size_t control; /* where the first vertical tab or form feed stands; the text's size if there is none */
};

enum { SEQUENCE_MAX = 4 };

/* The length of the sequence at text, which is not ASCII: valid, or the maximal part to be replaced. */
size_t ctrail_utf8_sequence(const char *text, size_t size, bool *valid);

/* The code unit of the escape "\uXXXX" at text; false if that is not what stands there. */
bool ctrail_utf8_unit(const char *text, size_t size, unsigned *unit);

struct utf8_facts ctrail_utf8_look(const char *text, size_t size, unsigned may_hold);

/* A byte, an escape, or a sequence of a text, and what stands for it in a repaired copy. */
struct utf8_piece {
    size_t length, out_length;
    const char *out;
    bool sound;
};

struct utf8_piece ctrail_utf8_next(const char *text, size_t size);

/*
 * Copies the text with U+FFFD in the place of each maximal part of an invalid sequence, and \uFFFD in
 * that of each lone surrogate escape. Answers the size of the copy. out: NULL only counts.
 * places: gets where in the copy the first replacement in a string stands, for the first `room` strings
 * that have one; *count how many strings have.
 */
size_t ctrail_utf8_repair(const char *text, size_t size, char *out, size_t *places, size_t room, size_t *count);

/* Where the byte stands in `text` that became the byte `at` of the repaired copy. */
size_t ctrail_utf8_origin(const char *text, size_t size, size_t at);

#endif
