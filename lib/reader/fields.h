/* The fields that a caller names: ctrail_options::fields. */
#ifndef CTRAIL_FIELDS_H
#define CTRAIL_FIELDS_H

#include "event/projection.h"
#include "reader/filter.h"
#include "services/list.h"

/* The projection of a reader, and its memory. */
struct fields {
    struct arena arena;
    struct projection projection;
    const void *decoders[SERVICE_COUNT + 1];
};

/* What is wrong with a list of fields, as ctrail_options_check; or NULL. */
const char *ctrail_fields_check(const char *const *list);

/* Makes the projection of these fields, and of those that the filter compares. *out: NULL if all of a record is to be
 * read; else fields->projection. ctrail_fields_free is to be called in any case. OK or CTRAIL_ERR_MEMORY. */
ctrail_rc ctrail_fields_take(struct fields *fields, const ctrail_options *options, const struct filter *filter,
                             const ctrail_allocator *allocator, const struct projection **out);

void ctrail_fields_free(struct fields *fields);

#endif
