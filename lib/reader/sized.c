/* The sizes of the structs that the caller fills. Only sizes of releases are accepted: another one could end inside of
 * a member. */
#include "reader/sized.h"

#include <string.h>

/* When a member is added after a release, add the size that the release had here:
 * SIZE_THROUGH(type, the last member that it knew). */
const struct sized ctrail_sized_options = {sizeof(ctrail_options), {0}};
const struct sized ctrail_sized_filter = {sizeof(ctrail_filter), {0}};
const struct sized ctrail_sized_handlers = {sizeof(ctrail_handlers), {0}};
const struct sized ctrail_sized_counts = {sizeof(ctrail_counts), {0}};
const struct sized ctrail_sized_pattern_error = {sizeof(ctrail_pattern_error), {0}};
const struct sized ctrail_sized_arrow_options = {sizeof(ctrail_arrow_options), {0}};
const struct sized ctrail_sized_trail_key = {sizeof(ctrail_trail_key), {0}};
const struct sized ctrail_sized_arrow_counts = {sizeof(ctrail_arrow_counts), {0}};

enum { SIZE_MOST = 4096 }; /* larger than any such struct will be */

static bool is_released(const struct sized *type, size_t size) {
    for (size_t i = 0; i < RELEASED_SIZES_MAX && type->released[i]; i++)
        if (type->released[i] == size)
            return true;
    return false;
}

static bool is_known_size(const struct sized *type, size_t size) {
    return size <= SIZE_MOST && (size >= type->size || is_released(type, size));
}

enum sizing ctrail_sized_copy(const struct sized *type, void *out, const void *given) {
    size_t size;
    memcpy(&size, given, sizeof size);
    if (!is_known_size(type, size))
        return SIZE_UNKNOWN;
    for (size_t i = type->size; i < size; i++)
        if (((const char *)given)[i])
            return MEMBER_UNKNOWN;
    memset(out, 0, type->size);
    memcpy(out, given, size < type->size ? size : type->size);
    memcpy(out, &type->size, sizeof type->size);
    return SIZE_TAKEN;
}

bool ctrail_sized_fill(const struct sized *type, void *out, const void *known) {
    size_t size;
    memcpy(&size, out, sizeof size);
    if (!is_known_size(type, size))
        return false;
    memset(out, 0, size);
    memcpy(out, known, size < type->size ? size : type->size);
    memcpy(out, &size, sizeof size);
    return true;
}
