/* The containers that records come in, for tests that write them. */
#ifndef CTRAIL_TESTS_FORMS_H
#define CTRAIL_TESTS_FORMS_H

#include "transcript.h"

struct form {
    const char *name;
    const char *start, *before, *after, *between, *end;
    int levels;       /* strings that a record is inside of */
    bool all_in_text; /* the whole is one of them */
    bool open_ended;  /* it may end behind any element */
};

enum { FORMS = 29 };
extern const struct form forms[FORMS];

/* The form of that name; the test fails when there is none. */
const struct form *form_find(const char *name);

/* Writes a file: the start, each element, the end. If all is to be in one string, text_quote is left to the caller. */
void form_start(const struct form *form, struct text *file);
void form_add(const struct form *form, struct text *file, bool first, const char *record, size_t size);
void form_end(const struct form *form, struct text *file);

/* The text becomes the string that spells it. */
void text_quote(struct text *text);

#endif
