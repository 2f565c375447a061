/* Checking and repairing JSON text before it is parsed: invalid UTF-8, and escapes of lone surrogates. */
#ifndef CTRAIL_UTF8_H
#define CTRAIL_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* Flags: what a text may hold. A flag that is not set means that it holds none. */
enum { UTF8_ESCAPES = 1, UTF8_NOT_ASCII = 2, UTF8_CONTROLS = 4, UTF8_ANYTHING = 7 };

/* What ctrail_utf8_look found in a text. */
struct utf8_facts {
    bool sound;     /* valid UTF-8, and every \u escape of a surrogate is half of a pair */
    bool escapes;   /* there is a backslash */
    size_t control; /* offset of the first vertical tab or form feed; the text's size if there is none */
};

enum { SEQUENCE_MAX = 4 };

/* The length of the byte sequence at `text`, whose first byte is not ASCII: a valid character, or else the maximal
 * subpart (Unicode, section 3.9) that one U+FFFD replaces. */
size_t ctrail_utf8_sequence(const char *text, size_t size, bool *valid);

/* The UTF-16 code unit of the escape "\uXXXX" at `text`; false if there is no such escape. */
bool ctrail_utf8_unit(const char *text, size_t size, unsigned *unit);

/* Writes the code point, and returns how many bytes that takes: SEQUENCE_MAX at most. Half of a surrogate pair becomes
 * the three bytes that it would be, which are not valid. */
size_t ctrail_utf8_put(unsigned code, char *out);

struct utf8_facts ctrail_utf8_look(const char *text, size_t size, unsigned may_hold);

/* A byte, an escape, or a UTF-8 sequence of a text, and what replaces it in a repaired copy. */
struct utf8_piece {
    size_t length, out_length;
    const char *out;
    bool sound;
};

struct utf8_piece ctrail_utf8_next(const char *text, size_t size);

/*
 * Copies a JSON text, with U+FFFD for each maximal subpart of an invalid sequence, and \uFFFD for each lone surrogate
 * escape. Returns the size of the copy; out: NULL only counts. *count gets the number of JSON strings with a
 * replacement; places[i], i < room, the offset in the copy of the first replacement in the i-th of them.
 */
size_t ctrail_utf8_repair(const char *text, size_t size, char *out, size_t *places, size_t room, size_t *count);

/* The offset in `text` of what became the byte at offset `at` of the repaired copy. */
size_t ctrail_utf8_origin(const char *text, size_t size, size_t at);

#endif
