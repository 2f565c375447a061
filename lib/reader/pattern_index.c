/*
 * Many patterns at once. Each branch stands in the index under every event name that it asks for, or else under every
 * event source; so an event is held against those that ask for its name or its source, and those that ask for neither.
 */
#include "base/sort.h"
#include "event/record.h"
#include "reader/pattern.h"

#include <string.h>

enum index_key { BY_NAME, BY_SOURCE, BY_AWS_SOURCE, BY_NOTHING, INDEX_KEYS };

static const struct key_row {
    enum field_place place;
    const char *path; /* in the record; NULL: the place has one string */
} keys[BY_NOTHING] = {
    [BY_NAME] = {FIELD_IN_RECORD, "eventName"},
    [BY_SOURCE] = {FIELD_IN_RECORD, "eventSource"},
    [BY_AWS_SOURCE] = {FIELD_IN_SOURCE, NULL},
};

/* A branch, under one of the strings that it asks for. */
struct index_entry {
    enum index_key key;
    ctrail_str str;
    size_t pattern;
    const struct pattern_branch *branch;
};

struct ctrail_patterns {
    ctrail_allocator allocator;
    size_t starts[INDEX_KEYS + 1]; /* of the entries of each key */
    size_t count;
    struct index_entry entries[];
};

/* ---- Making ----------------------------------------------------------------------------------- */

/* Whether only these strings match. */
static bool is_of_strings(const struct alternatives *alternatives) {
    return !alternatives->may_be_absent && !alternatives->other_count && !alternatives->values.range_count;
}

/* The field by which a branch is found under a key, or NULL. */
static const struct pattern_field *field_for(const struct pattern_branch *branch, enum index_key key) {
    uint64_t set = branch->in[keys[key].place];
    for (size_t i = 0; i < PATTERN_FIELDS_MAX && set >> i; i++) {
        const struct pattern_field *field = &branch->fields[i];
        bool is_it = set >> i & 1 && (!keys[key].path || ctrail_str_equal(field->path, keys[key].path));
        if (is_it && is_of_strings(field->alternatives))
            return field;
    }
    return NULL;
}

/* Adds the entries of a branch; entries: NULL only counts them. */
static size_t add_branch(const struct pattern_branch *branch, size_t pattern, struct index_entry *entries) {
    enum index_key key = BY_NAME;
    const struct pattern_field *field = NULL;
    while (key < BY_NOTHING && !(field = field_for(branch, key)))
        key++;
    size_t count = field ? field->alternatives->values.count : 1;
    for (size_t i = 0; entries && i < count; i++)
        entries[i] = (struct index_entry){key, field ? field->alternatives->values.strs[i] : (ctrail_str){NULL, 0},
                                          pattern, branch};
    return count;
}

static size_t add_all(const ctrail_pattern *const *list, size_t count, struct index_entry *entries) {
    size_t all = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < list[i]->branch_count; k++)
            all += add_branch(&list[i]->branches[k], i, entries ? entries + all : NULL);
    return all;
}

static int compare_keys(const struct index_entry *one, enum index_key key, ctrail_str str) {
    if (one->key != key)
        return one->key < key ? -1 : 1;
    if (one->str.len != str.len)
        return one->str.len < str.len ? -1 : 1;
    return str.len ? memcmp(one->str.ptr, str.ptr, str.len) : 0;
}

static int by_key(const void *a, const void *b) {
    const struct index_entry *one = a, *other = b;
    int order = compare_keys(one, other->key, other->str);
    return order ? order : (one->pattern > other->pattern) - (one->pattern < other->pattern);
}

static bool are_there(const ctrail_pattern *const *list, size_t count) {
    size_t i = 0;
    while (list && i < count && list[i])
        i++;
    return i == count;
}

ctrail_rc ctrail_patterns_new(const ctrail_pattern *const *list, size_t count, const ctrail_allocator *given,
                              ctrail_patterns **out) {
    const ctrail_allocator *allocator = ctrail_allocator_of(given);
    if (out)
        *out = NULL;
    if (!out || !allocator || !are_there(list, count))
        return CTRAIL_ERR_ARGUMENT;
    size_t entries = add_all(list, count, NULL);
    ctrail_patterns *patterns =
        allocator->allocate(allocator->user, sizeof *patterns + entries * sizeof *patterns->entries);
    if (!patterns)
        return CTRAIL_ERR_MEMORY;
    *patterns = (ctrail_patterns){.allocator = *allocator, .count = count};
    add_all(list, count, patterns->entries);
    ctrail_sort(patterns->entries, entries, sizeof *patterns->entries, by_key);
    for (size_t i = 0; i < entries; i++)
        patterns->starts[patterns->entries[i].key + 1]++;
    for (size_t key = 0; key < INDEX_KEYS; key++)
        patterns->starts[key + 1] += patterns->starts[key];
    *out = patterns;
    return CTRAIL_OK;
}

void ctrail_patterns_free(ctrail_patterns *patterns) {
    if (!patterns)
        return;
    ctrail_allocator allocator = patterns->allocator;
    allocator.release(allocator.user, patterns);
}

/* ---- Matching --------------------------------------------------------------------------------- */

/* What is found while an event is held against the patterns. */
struct finding {
    const ctrail_patterns *patterns;
    const ctrail_event *event;
    size_t *matching;
    size_t count;
    ctrail_rc rc;
};

static bool is_found(const struct finding *finding, size_t pattern) {
    for (size_t i = 0; i < finding->count; i++)
        if (finding->matching[i] == pattern)
            return true;
    return false;
}

static void judge(struct finding *finding, const struct index_entry *entry) {
    bool matches;
    if (is_found(finding, entry->pattern))
        return;
    ctrail_rc rc = ctrail_pattern_judge_branch(entry->branch, finding->event, &matches);
    if (finding->rc != CTRAIL_ERR_MEMORY && rc != CTRAIL_OK)
        finding->rc = rc;
    if (matches)
        finding->matching[finding->count++] = entry->pattern;
}

/* The first entry under the key that is not below the string. */
static size_t find_first(const ctrail_patterns *patterns, enum index_key key, ctrail_str str) {
    size_t low = patterns->starts[key], high = patterns->starts[key + 1];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_keys(&patterns->entries[middle], key, str) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void judge_under(struct finding *finding, enum index_key key, ctrail_str str) {
    const ctrail_patterns *patterns = finding->patterns;
    for (size_t i = find_first(patterns, key, str);
         i < patterns->starts[key + 1] && !compare_keys(&patterns->entries[i], key, str); i++)
        judge(finding, &patterns->entries[i]);
}

static void judge_each(struct finding *finding, enum index_key key) {
    for (size_t i = finding->patterns->starts[key]; i < finding->patterns->starts[key + 1]; i++)
        judge(finding, &finding->patterns->entries[i]);
}

/* By a field of the record: a string, as the event has it, or nothing that a string can be equal to; an array may hold
 * any. */
static void judge_by_field(struct finding *finding, enum index_key key, ctrail_str str) {
    if (str.ptr)
        judge_under(finding, key, str);
    else if (value_is_container(ctrail_value_get(record_of(finding->event)->tree.root, keys[key].path)))
        judge_each(finding, key);
}

static int by_number(const void *a, const void *b) {
    size_t one = *(const size_t *)a, other = *(const size_t *)b;
    return (one > other) - (one < other);
}

ctrail_rc ctrail_patterns_match(const ctrail_patterns *patterns, const ctrail_event *event, size_t *matching,
                                size_t *count) {
    struct finding finding = {patterns, event, matching, 0, CTRAIL_OK};
    char buffer[PATTERN_SOURCE_MAX];
    if (count)
        *count = 0;
    if (!patterns || !event || !matching || !count)
        return CTRAIL_ERR_ARGUMENT;
    if (record_of(event)->tree.depth > RECORD_DEPTH_MAX)
        return CTRAIL_ERR_LIMIT;
    judge_by_field(&finding, BY_NAME, event->event_name);
    judge_by_field(&finding, BY_SOURCE, event->event_source);
    ctrail_str source = ctrail_pattern_source(event->event_source, buffer);
    if (source.ptr)
        judge_under(&finding, BY_AWS_SOURCE, source);
    judge_each(&finding, BY_NOTHING);
    if (finding.rc == CTRAIL_ERR_MEMORY)
        return finding.rc;
    ctrail_sort(matching, finding.count, sizeof *matching, by_number);
    *count = finding.count;
    return finding.rc;
}
