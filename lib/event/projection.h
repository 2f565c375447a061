/* What is read of each record, where the caller has named its fields. */
#ifndef CTRAIL_PROJECTION_H
#define CTRAIL_PROJECTION_H

#include "json/selection.h"

/* What the library concludes from several fields, and so only where all of these are read. */
enum {
    CONCLUDES_ORIGIN = 1,
    CONCLUDES_TEMPORARY_CREDENTIALS = 2,
    CONCLUDES_BY_AWS_SERVICE = 4,
    CONCLUDES_USER_NAME = 8,
    CONCLUDES_ALL = 15
};

struct projection {
    struct selection *selection;
    unsigned concludes;          /* CONCLUDES_… */
    const void *const *decoders; /* whose fields are read; NULL at the end */
    bool checks;                 /* what is not wanted is parsed all the same, and left out then */
};

/* Whether the fields of a decoder are read. */
static inline bool projection_has(const struct projection *projection, const void *decoder) {
    if (!projection)
        return true;
    const void *const *one = projection->decoders;
    while (*one && *one != decoder)
        one++;
    return *one != NULL;
}

#endif
