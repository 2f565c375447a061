/* The bytes that a JSON string spells in base64, as the source of an input. They may be gzip, as a file's may. */
#ifndef CTRAIL_BASE64_SOURCE_H
#define CTRAIL_BASE64_SOURCE_H

#include "base/base64.h"
#include "container/text_source.h"

struct base64_source {
    struct text_source *text;
    struct base64 decoder;
    unsigned char letters[4096]; /* unescaped, and to be decoded: */
    size_t begin, end;
};

/* `text` has been started. */
void ctrail_base64_source_start(struct base64_source *source, struct text_source *text);

/* The take_fn of an input; `user` is the source. CTRAIL_ERR_ENCODING: the string is not base64 from there on. */
ctrail_rc ctrail_base64_source_take(void *user, unsigned char *out, size_t room, size_t *got);

#endif
