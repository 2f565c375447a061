/*
 * Many patterns at once. Most of them say what name, source or error an event must have. These few fields of an event
 * are looked up once for all patterns. Each branch of a pattern stands in the index under the strings, or their
 * beginnings, that it asks for in one of the fields. Where the event has such a string, the branch is held against the
 * fields that were looked up, and only if they match against the rest of the record.
 */
#include "base/sort.h"
#include "base/str.h"
#include "event/record.h"
#include "reader/pattern_fields.h"

#include <string.h>

enum { BY_NOTHING = SHARED_FIELDS, INDEX_KEYS };

/* How much it tells that a field matches. BEGINS_LIKE: what begins so need not match. */
enum telling { ONE_OF_STRINGS, BEGINS_SO, BEGINS_LIKE, IS_THERE, NOTHING };

/* What a branch says of one of these fields. */
struct ask {
    enum shared_field field;
    const struct alternatives *alternatives;
};

/* A branch, and what it says of these fields; the one under which it stands in the index first. */
struct indexed {
    const struct pattern_branch *branch;
    size_t pattern;
    struct ask *asks;
    size_t ask_count;
    enum telling telling; /* what the first says */
    uint64_t asked;       /* the branch's bits of these fields */
    bool has_more;        /* it says something of others */
};

/* A branch under a string that it asks for. */
struct index_entry {
    size_t key;     /* the field; or BY_NOTHING, after them */
    bool is_prefix; /* the event's must begin so */
    ctrail_str str;
    const struct indexed *indexed;
};

/* The entries of one string. */
struct index_string {
    uint64_t head; /* its first bytes, as a number: most comparisons need no more */
    ctrail_str str;
    size_t exact, prefixes, end; /* where the entries that ask for it begin, those of the prefix, and where they end */
    size_t shorter;              /* the longest other string that is a prefix of it and has entries as such, or NONE */
};

#define NONE SIZE_MAX

struct ctrail_patterns {
    ctrail_allocator allocator;
    struct arena arena; /* all the rest */
    struct indexed *branches;
    struct index_entry *entries; /* sorted */
    struct index_string *strings;
    size_t branch_count, entry_count;
    size_t starts[INDEX_KEYS + 1]; /* of the strings of each key */
    size_t keys[INDEX_KEYS];       /* those that have any */
    size_t key_count;
};

/* ---- What branches ask for -------------------------------------------------------------------- */

/* Takes what the branch says of one of the fields. */
static void take_field(struct indexed *indexed, const struct pattern_field *given, uint64_t bit) {
    enum shared_field field = ctrail_pattern_shared(given);
    size_t i = 0;
    while (i < indexed->ask_count && indexed->asks[i].field != field)
        i++;
    if (field == SHARED_FIELDS || i < indexed->ask_count) {
        indexed->has_more = true;
        return;
    }
    indexed->asks[indexed->ask_count++] = (struct ask){field, given->alternatives};
    indexed->asked |= bit;
}

/* How a string must begin; absent: anyhow, or it need not be a string. */
static ctrail_str start_of(const struct condition *condition) {
    ctrail_str start = {NULL, 0};
    if (condition->holds == ctrail_pattern_starts && !condition->any_case)
        start = condition->text;
    else if (condition->holds == ctrail_pattern_fits_wildcard)
        start = (ctrail_str){condition->pieces->bytes, condition->pieces->length};
    return start.len ? start : (ctrail_str){NULL, 0};
}

static enum telling telling_of_condition(const struct condition *condition) {
    if (!start_of(condition).ptr)
        return IS_THERE;
    return condition->holds == ctrail_pattern_starts ? BEGINS_SO : BEGINS_LIKE;
}

/* Few events have an error: that it is there tells something. */
static enum telling telling_of(const struct ask *ask) {
    const struct alternatives *asked = ask->alternatives;
    enum telling telling = asked->values.range_count ? IS_THERE : ONE_OF_STRINGS;
    for (size_t i = 0; i < asked->other_count; i++) {
        enum telling own = telling_of_condition(&asked->others[i]);
        telling = own > telling ? own : telling;
    }
    return asked->may_be_absent || (telling == IS_THERE && ask->field != SHARED_ERROR) ? NOTHING : telling;
}

/* Puts the field that tells most first, and says how much that is. */
static enum telling choose_field(struct indexed *indexed) {
    enum telling best = NOTHING;
    for (size_t i = 0; i < indexed->ask_count; i++) {
        struct ask ask = indexed->asks[i], first = indexed->asks[0];
        enum telling own = telling_of(&ask);
        if (own > best || (own == best && (own == NOTHING || ask.field > first.field)))
            continue;
        best = own;
        indexed->asks[i] = first;
        indexed->asks[0] = ask;
    }
    return best;
}

static ctrail_rc take_branch(struct arena *arena, struct indexed *indexed, const struct pattern_branch *branch,
                             size_t pattern) {
    uint64_t all = 0;
    size_t count = 0;
    for (size_t place = 0; place < FIELD_PLACES; place++)
        all |= branch->in[place];
    while (count < PATTERN_FIELDS_MAX && all >> count)
        count++;
    *indexed = (struct indexed){.branch = branch, .pattern = pattern};
    indexed->asks = ctrail_arena_alloc(arena, count * sizeof *indexed->asks);
    if (!indexed->asks)
        return CTRAIL_ERR_MEMORY;
    for (size_t i = 0; i < count; i++)
        take_field(indexed, &branch->fields[i], UINT64_C(1) << i);
    indexed->telling = choose_field(indexed);
    return CTRAIL_OK;
}

/* How many entries the branch has: one for each string; one for all of them that are there, or for any event. */
static size_t entry_count(const struct indexed *indexed) {
    if (indexed->telling > BEGINS_LIKE)
        return 1;
    return indexed->asks->alternatives->values.count + indexed->asks->alternatives->other_count;
}

/* Anything begins with nothing. */
static void add_entries(const struct indexed *indexed, struct index_entry *entries) {
    size_t key = indexed->telling == NOTHING ? BY_NOTHING : indexed->asks->field;
    *entries = (struct index_entry){key, true, {"", 0}, indexed};
    if (indexed->telling > BEGINS_LIKE)
        return;
    const struct alternatives *asked = indexed->asks->alternatives;
    for (size_t i = 0; i < asked->values.count; i++)
        *entries++ = (struct index_entry){key, false, asked->values.strs[i], indexed};
    for (size_t i = 0; i < asked->other_count; i++)
        *entries++ = (struct index_entry){key, true, start_of(&asked->others[i]), indexed};
}

/* ---- Making ----------------------------------------------------------------------------------- */

/* Two strings whose heads differ are in the order of these. */
static uint64_t head_of(ctrail_str str) {
    uint64_t head = 0;
    for (size_t i = 0; i < sizeof head; i++)
        head = head << 8 | (i < str.len ? (unsigned char)str.ptr[i] : 0U);
    return head;
}

/* By the key, then by the bytes, so that the strings that begin with one come right after it. */
static int by_string(const void *a, const void *b) {
    const struct index_entry *one = a, *other = b;
    if (one->key != other->key)
        return one->key < other->key ? -1 : 1;
    int order = ctrail_str_compare(one->str, other->str);
    return order ? order : (int)one->is_prefix - (int)other->is_prefix;
}

static bool begins_with(ctrail_str str, ctrail_str start) {
    return start.len <= str.len && memcmp(str.ptr, start.ptr, start.len) == 0;
}

/* The longest string with entries as a prefix that the string begins with: all strings between the two begin so as
 * well. */
static size_t find_shorter(const struct index_string *strings, size_t first, size_t number) {
    size_t at = number > first ? number - 1 : NONE;
    while (at != NONE && !(strings[at].prefixes < strings[at].end && begins_with(strings[number].str, strings[at].str)))
        at = strings[at].shorter;
    return at;
}

/* Lists the strings of the sorted entries. */
static void list_strings(ctrail_patterns *patterns) {
    size_t count = 0, key = 0;
    for (size_t i = 0; i < patterns->entry_count;) {
        const struct index_entry *first = &patterns->entries[i];
        struct index_string *string = &patterns->strings[count];
        while (key < first->key)
            patterns->starts[++key] = count;
        *string = (struct index_string){.head = head_of(first->str), .str = first->str, .exact = i};
        while (i < patterns->entry_count && by_string(first, &patterns->entries[i]) == 0)
            i++;
        string->prefixes = first->is_prefix ? string->exact : i;
        while (i < patterns->entry_count && patterns->entries[i].key == first->key &&
               ctrail_str_compare(patterns->entries[i].str, first->str) == 0)
            i++;
        string->end = i;
        string->shorter = find_shorter(patterns->strings, patterns->starts[key], count++);
    }
    while (key < INDEX_KEYS)
        patterns->starts[++key] = count;
    for (key = 0; key < INDEX_KEYS; key++)
        if (patterns->starts[key] < patterns->starts[key + 1])
            patterns->keys[patterns->key_count++] = key;
}

static ctrail_rc take_branches(ctrail_patterns *patterns, const ctrail_pattern *const *list, size_t count) {
    struct indexed *indexed = patterns->branches;
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < list[i]->branch_count && rc == CTRAIL_OK; k++, indexed++)
            rc = take_branch(&patterns->arena, indexed, &list[i]->branches[k], i);
    return rc;
}

static ctrail_rc fill_entries(ctrail_patterns *patterns) {
    for (size_t i = 0; i < patterns->branch_count; i++)
        patterns->entry_count += entry_count(&patterns->branches[i]);
    patterns->entries = ctrail_arena_alloc(&patterns->arena, patterns->entry_count * sizeof *patterns->entries);
    patterns->strings = ctrail_arena_alloc(&patterns->arena, patterns->entry_count * sizeof *patterns->strings);
    if (!patterns->entries || !patterns->strings)
        return CTRAIL_ERR_MEMORY;
    struct index_entry *entry = patterns->entries;
    for (size_t i = 0; i < patterns->branch_count; i++) {
        add_entries(&patterns->branches[i], entry);
        entry += entry_count(&patterns->branches[i]);
    }
    ctrail_sort(patterns->entries, patterns->entry_count, sizeof *patterns->entries, by_string);
    list_strings(patterns);
    return CTRAIL_OK;
}

static ctrail_rc fill(ctrail_patterns *patterns, const ctrail_pattern *const *list, size_t count) {
    for (size_t i = 0; i < count; i++)
        patterns->branch_count += list[i]->branch_count;
    patterns->branches = ctrail_arena_alloc(&patterns->arena, patterns->branch_count * sizeof *patterns->branches);
    if (!patterns->branches)
        return CTRAIL_ERR_MEMORY;
    ctrail_rc rc = take_branches(patterns, list, count);
    return rc == CTRAIL_OK ? fill_entries(patterns) : rc;
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
    ctrail_patterns *patterns = allocator->allocate(allocator->user, sizeof *patterns);
    if (!patterns)
        return CTRAIL_ERR_MEMORY;
    *patterns = (ctrail_patterns){.allocator = *allocator};
    ctrail_arena_init(&patterns->arena, &patterns->allocator, UINT64_MAX);
    ctrail_rc rc = fill(patterns, list, count);
    if (rc == CTRAIL_OK)
        *out = patterns;
    else
        ctrail_patterns_free(patterns);
    return rc;
}

void ctrail_patterns_free(ctrail_patterns *patterns) {
    if (!patterns)
        return;
    ctrail_allocator allocator = patterns->allocator;
    ctrail_arena_free(&patterns->arena);
    allocator.release(allocator.user, patterns);
}

/* ---- Matching --------------------------------------------------------------------------------- */

/* What is found while an event is held against the patterns. */
struct finding {
    const ctrail_patterns *patterns;
    struct shared shared;
    size_t *matching;
    size_t count;
    ctrail_rc rc;
};

enum verdict { FIELDS_REJECT, FIELDS_MATCH, FIELDS_UNCLEAR };

/* What the fields say of a branch; of those before `first` it is known that they match. */
static enum verdict judge_fields(struct finding *finding, const struct indexed *indexed, size_t first) {
    enum verdict verdict = FIELDS_MATCH;
    for (size_t i = first; i < indexed->ask_count; i++) {
        const struct alternatives *asked = indexed->asks[i].alternatives;
        const struct shared_value *found = ctrail_pattern_value(&finding->shared, indexed->asks[i].field);
        if (found->unclear)
            verdict = FIELDS_UNCLEAR;
        else if (found->value ? !ctrail_pattern_holds(asked, found->value) : !asked->may_be_absent)
            return FIELDS_REJECT;
    }
    return verdict;
}

/* Lists a pattern, in the order of the numbers, once. */
static void list_pattern(struct finding *finding, size_t pattern) {
    size_t at = finding->count, *matching = finding->matching;
    while (at && matching[at - 1] > pattern)
        at--;
    if (at && matching[at - 1] == pattern)
        return;
    memmove(matching + at + 1, matching + at, (finding->count++ - at) * sizeof *matching);
    matching[at] = pattern;
}

static void judge_rest(struct finding *finding, const struct indexed *indexed, uint64_t known, bool *matches) {
    ctrail_rc rc = ctrail_pattern_judge_branch(indexed->branch, known, ctrail_pattern_members(&finding->shared),
                                               finding->shared.event, matches);
    if (finding->rc != CTRAIL_ERR_MEMORY && rc != CTRAIL_OK)
        finding->rc = rc;
}

static void judge(struct finding *finding, const struct indexed *indexed, size_t first) {
    enum verdict verdict = judge_fields(finding, indexed, first);
    bool matches = verdict == FIELDS_MATCH;
    if (verdict == FIELDS_UNCLEAR)
        judge_rest(finding, indexed, 0, &matches);
    else if (matches && indexed->has_more)
        judge_rest(finding, indexed, indexed->asked, &matches);
    if (matches)
        list_pattern(finding, indexed->pattern);
}

/* Judges what the entries stand for; found: by a string that the event has. */
static void judge_range(struct finding *finding, size_t first, size_t end, bool found) {
    for (; first < end; first++) {
        const struct indexed *indexed = finding->patterns->entries[first].indexed;
        judge(finding, indexed, found && indexed->telling <= BEGINS_SO);
    }
}

/* The last string of the key that is not after the one given, or NONE. */
static size_t find_last(const ctrail_patterns *patterns, size_t key, ctrail_str str) {
    size_t low = patterns->starts[key], high = patterns->starts[key + 1];
    uint64_t head = head_of(str);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct index_string *string = &patterns->strings[middle];
        bool is_after = string->head != head ? string->head > head : ctrail_str_compare(string->str, str) > 0;
        if (is_after)
            high = middle;
        else
            low = middle + 1;
    }
    return low > patterns->starts[key] ? low - 1 : NONE;
}

static size_t common_length(ctrail_str a, ctrail_str b) {
    size_t length = 0;
    while (length < a.len && length < b.len && a.ptr[length] == b.ptr[length])
        length++;
    return length;
}

/* Judges what stands under the string, and under all prefixes of it; found: the event has it. */
static void judge_under(struct finding *finding, size_t key, ctrail_str str, bool found) {
    const ctrail_patterns *patterns = finding->patterns;
    size_t at = find_last(patterns, key, str);
    if (at == NONE)
        return;
    size_t common = common_length(patterns->strings[at].str, str);
    if (patterns->strings[at].str.len == str.len && common == str.len)
        judge_range(finding, patterns->strings[at].exact, patterns->strings[at].prefixes, found);
    for (; at != NONE; at = patterns->strings[at].shorter)
        if (patterns->strings[at].str.len <= common)
            judge_range(finding, patterns->strings[at].prefixes, patterns->strings[at].end, found);
}

static void judge_all(struct finding *finding, size_t key) {
    const struct index_string *strings = finding->patterns->strings;
    const size_t *starts = finding->patterns->starts;
    judge_range(finding, strings[starts[key]].exact, strings[starts[key + 1] - 1].end, false);
}

/* Judges what may match by the field; whatever is no string begins with nothing. */
static void judge_field(struct finding *finding, enum shared_field field) {
    const struct shared_value *found = ctrail_pattern_value(&finding->shared, field);
    const ctrail_str nothing = {"", 0};
    if (found->unclear)
        judge_all(finding, field);
    else if (value_is(found->value, CTRAIL_KIND_STRING))
        judge_under(finding, field, value_str(found->value), true);
    else if (found->value)
        judge_under(finding, field, nothing, false);
}

ctrail_rc ctrail_patterns_match(const ctrail_patterns *patterns, const ctrail_event *event, size_t *matching,
                                size_t *count) {
    if (count)
        *count = 0;
    if (!patterns || !event || !matching || !count)
        return CTRAIL_ERR_ARGUMENT;
    if (record_of(event)->tree.depth > RECORD_DEPTH_MAX)
        return CTRAIL_ERR_LIMIT;
    struct finding finding; /* most of which is looked up later, or not at all: there are many events */
    finding.patterns = patterns;
    finding.matching = matching;
    finding.count = 0;
    finding.rc = CTRAIL_OK;
    ctrail_pattern_share(&finding.shared, event);
    for (size_t i = 0; i < patterns->key_count; i++)
        if (patterns->keys[i] == BY_NOTHING)
            judge_all(&finding, BY_NOTHING);
        else
            judge_field(&finding, (enum shared_field)patterns->keys[i]);
    if (finding.rc == CTRAIL_ERR_MEMORY)
        return finding.rc;
    *count = finding.count;
    return finding.rc;
}
