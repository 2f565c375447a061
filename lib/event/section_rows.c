/* Sorting the rows of a schema by the names in their paths. */
#include "event/section_rows.h"

#include <string.h>

#include "base/str.h"

#define TEXT_OF(text)                                                                                                  \
    { text, sizeof(text) - 1 }

static const ctrail_str names[SECTIONS] = {
    [SECTION_REQUEST] = TEXT_OF("requestParameters"),
    [SECTION_RESPONSE] = TEXT_OF("responseElements"),
    [SECTION_ADDITIONAL] = TEXT_OF("additionalEventData"),
    [SECTION_SERVICE] = TEXT_OF("serviceEventDetails"),
};

ctrail_str ctrail_section_name(size_t section) {
    return names[section];
}

static bool leads_into(const char *path, size_t length, ctrail_str name) {
    return length > name.len && path[name.len] == '.' && same_bytes(path, name.ptr, name.len);
}

size_t ctrail_section_of(const char *path, size_t length) {
    size_t section = 0;
    while (section < SECTIONS && !leads_into(path, length, names[section]))
        section++;
    return section;
}

/* Adds a row by each of the names of a path's step, "a" or "a,b"; with "*" it may find something under any name. */
static void add_names(struct section_rows *rows, size_t section, const char *path, const char *end, uint64_t row) {
    for (bool more = true; more; path++) {
        rows->always |= *path == '*' ? row : 0;
        rows->with_slot[section_rows_slot(section, path)] |= row;
        while (path < end && *path != ',' && *path != '.')
            path++;
        more = path < end && *path == ',';
    }
}

/* Adds a row by each of its paths. */
static void add(struct section_rows *rows, const struct row *row, uint64_t bit) {
    const char *path = row->source, *end = path + row->source_length;
    while (path < end) {
        const char *bar = memchr(path, '|', (size_t)(end - path)), *path_end = bar ? bar : end;
        size_t section = ctrail_section_of(path, (size_t)(path_end - path));
        if (section == SECTIONS)
            rows->always |= bit;
        else
            add_names(rows, section, path + names[section].len + 1, path_end, bit);
        path = bar ? bar + 1 : end;
    }
    rows->always |= row->matches ? bit : 0; /* it is false where nothing is found */
}

static void make(struct section_rows *rows, const ctrail_schema *schema) {
    *rows = (struct section_rows){.schema = schema};
    for (uint32_t i = 0; i < schema->count; i++)
        add(rows, &schema->rows[i], UINT64_C(1) << i);
}

const struct section_rows *ctrail_section_rows(struct sorted_schemas *sorted, const ctrail_schema *schema) {
    size_t i = 0;
    while (i < sorted->count && sorted->of[i].schema != schema)
        i++;
    if (i == sorted->count && i < SORTED_SCHEMAS_MAX)
        make(&sorted->of[sorted->count++], schema);
    return i < sorted->count ? &sorted->of[i] : NULL;
}
