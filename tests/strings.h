/* Every text that an event gives, looked at: whether it is UTF-8, and has its NUL. */
#ifndef CTRAIL_TESTS_STRINGS_H
#define CTRAIL_TESTS_STRINGS_H

#include <cloudtrail/cloudtrail.h>

#include "transcript.h"

/* What was looked at so far, and the first text that was not as it must be. All zero: nothing. */
struct strings {
    size_t count;
    char fault[256]; /* "eventName: not UTF-8"; empty when there is none */
};

/* Whether the bytes are UTF-8 as the Unicode Standard has it: by arithmetic, and not by the library's table. */
bool strings_are_utf8(const char *bytes, size_t size);

/*
 * Goes through all of an event but its raw bytes: each member of its structs and of what the decoders give, by the
 * schemas; each key and text of its tree, and of JSON in strings; problems, resources, fields by their paths; and the
 * JSON that is written, piece by piece.
 */
void strings_of_event(struct strings *strings, const ctrail_event *event);

/* The message of an error, and of its code. */
void strings_of_error(struct strings *strings, const ctrail_error *error);

/* Adds the text as a string of JSON. */
void text_spell(struct text *out, const char *text, size_t length);

/* Adds the value as JSON, without white space, to the text, from what the public functions answer. */
void value_spell(struct text *out, const ctrail_value *value);

#endif
