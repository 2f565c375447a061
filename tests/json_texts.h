/* Strings as JSON spells them, sound and broken, for tests of where they may stand. */
#ifndef CTRAIL_TESTS_JSON_TEXTS_H
#define CTRAIL_TESTS_JSON_TEXTS_H

#include <stdbool.h>
#include <stddef.h>

struct json_text {
    const char *name, *json; /* with its quotes */
    size_t size;
    const char *text; /* what is read */
    size_t length;
    bool repaired; /* and so listed among the problems */
};

enum { JSON_TEXTS = 102 };
extern const struct json_text json_texts[JSON_TEXTS];

#endif
