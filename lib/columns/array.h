/* What a batch becomes: Arrow's arrays, which own their buffers, and the schema that describes them. */
#ifndef CTRAIL_ARRAY_H
#define CTRAIL_ARRAY_H

#include "cloudtrail/arrow.h"
#include "columns/column.h"

/* Makes an array of `rows` structs of what the columns hold, and leaves these empty. False, with out->release NULL: no
 * memory. */
bool ctrail_array_of(struct column *columns, size_t count, size_t rows, const ctrail_allocator *allocator,
                     struct ArrowArray *out);

/* Makes the schema of such arrays. False as above. */
bool ctrail_layout_of(const struct column *columns, size_t count, const ctrail_allocator *allocator,
                      struct ArrowSchema *out);

#endif
