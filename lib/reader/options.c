/* The options of a reader: a table of checks, and the defaults. */
#include "reader/options.h"

#include "reader/fields.h"
#include "reader/sized.h"

enum { DEFAULT_DEPTH = 128 };
#define DEFAULT_RECORD_BYTES ((uint64_t)4 << 20)
#define DEFAULT_MEMORY_BYTES ((uint64_t)64 << 20)
#define MAX_RECORD_BYTES     ((uint64_t)256 << 20)

/* ---- Checks: what is wrong, or NULL ----------------------------------------------------------- */

static const char *check_record_bytes(const ctrail_options *options) {
    return options->max_record_bytes > MAX_RECORD_BYTES ? "max_record_bytes is more than 268435456 (256 MiB)" : NULL;
}

static const char *check_flags(const ctrail_options *options) {
    const uint32_t known =
        CTRAIL_OPTION_YAJL_ONLY | CTRAIL_OPTION_NOTICES | CTRAIL_OPTION_SHA256 | CTRAIL_OPTION_CHECK_ALL;
    return (options->flags & ~known) ? "flags has a bit that is not known: only those of CTRAIL_OPTION_YAJL_ONLY, "
                                       "_NOTICES, _SHA256 and _CHECK_ALL are"
                                     : NULL;
}

static const char *check_allocator(const ctrail_options *options) {
    bool whole = ctrail_allocator_of(options->allocator) != NULL;
    return whole ? NULL : "allocator lacks one of its functions: allocate, reallocate, release";
}

static const char *check_filter(const ctrail_options *options) {
    ctrail_filter filter;
    return options->filter ? ctrail_filter_take(&filter, options->filter) : NULL;
}

static const char *check_fields(const ctrail_options *options) {
    return ctrail_fields_check(options->fields);
}

/* Each message begins with the name of the member. */
static const char *(*const checks[])(const ctrail_options *) = {
    check_record_bytes, check_flags, check_allocator, check_filter, check_fields,
};

const char *ctrail_options_take(ctrail_options *out, const ctrail_options *given) {
    enum sizing sizing = ctrail_sized_copy(&ctrail_sized_options, out, given);
    if (sizing == SIZE_UNKNOWN)
        return "size is neither sizeof(ctrail_options) nor that of a released version";
    if (sizing == MEMBER_UNKNOWN)
        return "size says that there are more members than are known, and one of them is not 0";
    const char *wrong = NULL;
    for (size_t i = 0; !wrong && i < sizeof checks / sizeof *checks; i++)
        wrong = checks[i](out);
    return wrong;
}

ctrail_rc ctrail_options_check(const ctrail_options *options, const char **message) {
    ctrail_options known;
    const char *wrong = options ? ctrail_options_take(&known, options) : NULL;
    if (message)
        *message = wrong;
    return wrong ? CTRAIL_ERR_ARGUMENT : CTRAIL_OK;
}

/* ---- Limits ----------------------------------------------------------------------------------- */

struct limits ctrail_options_limits(const ctrail_options *options) {
    return (struct limits){
        .record_bytes = options->max_record_bytes ? options->max_record_bytes : DEFAULT_RECORD_BYTES,
        .memory_bytes = options->max_memory_bytes ? options->max_memory_bytes : DEFAULT_MEMORY_BYTES,
        .inflated_bytes = options->max_inflated_bytes,
        .depth = options->max_depth ? options->max_depth : DEFAULT_DEPTH,
        .yajl_only = (options->flags & CTRAIL_OPTION_YAJL_ONLY) != 0,
    };
}
