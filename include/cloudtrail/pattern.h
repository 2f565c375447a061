/*
 * Event patterns: the language of EventBridge's rules, which says of an event's fields what they must be. A pattern is
 * JSON in the shape of the event:
 *
 *     {"eventSource": ["iam.amazonaws.com"], "errorCode": [{"exists": false}], "eventName": [{"prefix": "Put"}]}
 *
 * docs/patterns.md has the language. A pattern without `source`, `detail-type` or `detail` is for the record; with one
 * of these it is for the event that EventBridge makes of the record. Patterns are given to a filter
 * (ctrail_filter::pattern), or asked one by one.
 */
#ifndef CLOUDTRAIL_PATTERN_H
#define CLOUDTRAIL_PATTERN_H

#include "cloudtrail.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What is wrong with a pattern. Initialise with { .size = sizeof error }. */
typedef struct ctrail_pattern_error {
    size_t size;         /* sizeof(ctrail_pattern_error) */
    uint64_t offset;     /* where in the pattern's text it is: bytes from 0 */
    const char *message; /* what it is, in English, without a full stop; constant; NULL when nothing is wrong */
} ctrail_pattern_error;

/*
 * Compiles the pattern in text[0 .. length), which is not needed afterwards. It never changes, and any number of
 * threads may use it at once. OK: *out is to be freed by ctrail_pattern_free. CTRAIL_ERR_ARGUMENT for what is no
 * pattern: *error, unless `error` is NULL, says why and where. CTRAIL_ERR_MEMORY. *out is NULL then.
 */
CTRAIL_API ctrail_rc ctrail_pattern_compile(const char *text, size_t length, ctrail_pattern **out,
                                            ctrail_pattern_error *error);

/* The same with an allocator (NULL: malloc), which is copied; its `user` must outlive the pattern. */
CTRAIL_API ctrail_rc ctrail_pattern_compile_with(const char *text, size_t length, const ctrail_allocator *allocator,
                                                 ctrail_pattern **out, ctrail_pattern_error *error);

/* Frees a pattern, which no reader or list of patterns may use any more. NULL does nothing. */
CTRAIL_API void ctrail_pattern_free(ctrail_pattern *pattern);

/*
 * Whether the event matches: 1 or 0. CTRAIL_UNKNOWN when that cannot be told: an argument is NULL, the record is nested
 * deeper than 1,000, or the pattern asks for `decoded` and there is no memory for it. Decoders are run for `decoded`
 * only.
 */
CTRAIL_API ctrail_bool ctrail_pattern_match(const ctrail_pattern *pattern, const ctrail_event *event);

/* Many patterns, with an index of the strings, and beginnings of strings, that they ask for in event names, sources,
 * errors and some other fields. */
typedef struct ctrail_patterns ctrail_patterns;

/*
 * Makes an index of `count` patterns, which are not copied and must outlive it; list[i] may be given again. It never
 * changes, and any number of threads may use it at once. `allocator` (NULL: malloc) is copied. OK: *out is to be freed
 * by ctrail_patterns_free. CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT, with NULL in *out.
 */
CTRAIL_API ctrail_rc ctrail_patterns_new(const ctrail_pattern *const *list, size_t count,
                                         const ctrail_allocator *allocator, ctrail_patterns **out);

/* Frees the index, and not its patterns. NULL does nothing. */
CTRAIL_API void ctrail_patterns_free(ctrail_patterns *patterns);

/*
 * Says which of the patterns the event matches: their indexes in the list, in ascending order, are written to
 * `matching`, which has room for as many as there are patterns, and their number to *count. Patterns that ask for other
 * event names or sources, as strings or beginnings, take no time. OK. CTRAIL_ERR_LIMIT: some could not be judged, as
 * ctrail_pattern_match says, and are not listed. CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT: none is.
 */
CTRAIL_API ctrail_rc ctrail_patterns_match(const ctrail_patterns *patterns, const ctrail_event *event, size_t *matching,
                                           size_t *count);

#ifdef __cplusplus
}
#endif

#endif
