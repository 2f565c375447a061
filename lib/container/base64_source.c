#include "container/base64_source.h"

void ctrail_base64_source_start(struct base64_source *source, struct text_source *text) {
    source->text = text;
    source->decoder = (struct base64){.letters = 0};
    source->begin = source->end = 0;
}

static size_t decode(struct base64_source *source, unsigned char *out, size_t room) {
    size_t size = source->end - source->begin;
    size_t got = ctrail_base64_decode(&source->decoder, source->letters + source->begin, &size, out, room);
    source->begin += size;
    return got;
}

static ctrail_rc end(const struct base64_source *source) {
    return ctrail_base64_is_whole(&source->decoder) ? CTRAIL_END : CTRAIL_ERR_ENCODING;
}

ctrail_rc ctrail_base64_source_take(void *user, unsigned char *out, size_t room, size_t *got) {
    struct base64_source *source = user;
    for (;;) {
        *got = decode(source, out, room);
        if (*got)
            return CTRAIL_OK;
        if (source->begin < source->end)
            return CTRAIL_ERR_ENCODING;
        source->begin = 0;
        ctrail_rc rc = ctrail_text_source_take(source->text, source->letters, sizeof source->letters, &source->end);
        if (rc != CTRAIL_OK)
            return rc == CTRAIL_END ? end(source) : rc;
    }
}
