/*
 * Many patterns at once. Most of them say what name, source or error an event must have. These few fields of an event
 * are looked up once for all patterns. Each branch of a pattern stands in the index under the strings, or their
 * beginnings, that it asks for in one of the fields. Where the event has such a string, the branch is held against the
 * fields that were looked up, and only if they match against the rest of the record.
 */
#include "base/sort.h"
#include "event/record.h"
#include "reader/pattern.h"

#include <string.h>

/* ---- The fields ------------------------------------------------------------------------------- */

/* The most telling first. */
enum index_key {
    BY_NAME,
    BY_SOURCE,
    BY_AWS_SOURCE,
    BY_ERROR,
    BY_IDENTITY,
    BY_DETAIL_TYPE,
    BY_TYPE,
    BY_ACCOUNT,
    BY_REGION,
    BY_ADDRESS,
    BY_INVOKER,
    BY_ACCESS,
    INDEX_FIELDS,
    BY_NOTHING = INDEX_FIELDS,
    INDEX_KEYS
};

#define NO_TEXT SIZE_MAX

static const struct key_row {
    enum field_place place;
    bool is_rare;     /* to have any value there tells much */
    bool of_identity; /* a member of userIdentity */
    const char *name; /* of the member; NULL: the place has one string */
    size_t offset;    /* of its text in the event, or in the identity */
} keys[INDEX_FIELDS] = {
    [BY_NAME] = {FIELD_IN_RECORD, false, false, "eventName", offsetof(ctrail_event, event_name)},
    [BY_SOURCE] = {FIELD_IN_RECORD, false, false, "eventSource", offsetof(ctrail_event, event_source)},
    [BY_AWS_SOURCE] = {FIELD_IN_SOURCE, false, false, NULL, 0},
    [BY_ERROR] = {FIELD_IN_RECORD, true, false, "errorCode", offsetof(ctrail_event, error_code)},
    [BY_IDENTITY] = {FIELD_IN_RECORD, false, true, "type", offsetof(ctrail_identity, type)},
    [BY_DETAIL_TYPE] = {FIELD_IN_DETAIL_TYPE, false, false, NULL, 0},
    [BY_TYPE] = {FIELD_IN_RECORD, false, false, "eventType", offsetof(ctrail_event, event_type)},
    [BY_ACCOUNT] = {FIELD_IN_RECORD, false, false, "recipientAccountId", offsetof(ctrail_event, recipient_account_id)},
    [BY_REGION] = {FIELD_IN_RECORD, false, false, "awsRegion", offsetof(ctrail_event, aws_region)},
    [BY_ADDRESS] = {FIELD_IN_RECORD, false, false, "sourceIPAddress", offsetof(ctrail_event, source_ip_address)},
    [BY_INVOKER] = {FIELD_IN_RECORD, false, true, "invokedBy", offsetof(ctrail_identity, invoked_by)},
    [BY_ACCESS] = {FIELD_IN_RECORD, false, false, "readOnly", NO_TEXT},
};

/* How much it tells that a field matches. */
enum telling { ONE_OF_STRINGS, BEGINS_SO, IS_THERE, NOTHING };

/* What a branch says of one of these fields. */
struct ask {
    enum index_key key;
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
    enum index_key key;
    bool is_prefix; /* the event's must begin so */
    ctrail_str str;
    const struct indexed *indexed;
};

/* The entries of one string. */
struct index_string {
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
};

/* ---- What branches ask for -------------------------------------------------------------------- */

static const char identity_start[] = "userIdentity.";

static bool is_field(const struct pattern_field *field, const struct key_row *key) {
    ctrail_str path = field->path;
    if (field->place == key->place && key->of_identity && ctrail_str_starts_with(path, identity_start))
        path = (ctrail_str){path.ptr + sizeof identity_start - 1, path.len - (sizeof identity_start - 1)};
    else if (key->of_identity)
        return false;
    return field->place == key->place && (!key->name || ctrail_str_equal(path, key->name));
}

/* Takes what the branch says of one of the fields. */
static void take_field(struct indexed *indexed, const struct pattern_field *field, uint64_t bit) {
    size_t key = 0, i = 0;
    while (key < INDEX_FIELDS && !is_field(field, &keys[key]))
        key++;
    while (i < indexed->ask_count && indexed->asks[i].key != (enum index_key)key)
        i++;
    if (key == INDEX_FIELDS || i < indexed->ask_count) {
        indexed->has_more = true;
        return;
    }
    indexed->asks[indexed->ask_count++] = (struct ask){(enum index_key)key, field->alternatives};
    indexed->asked |= bit;
}

static bool is_prefix(const struct condition *condition) {
    return condition->holds == ctrail_pattern_starts && !condition->any_case;
}

static enum telling telling_of(const struct alternatives *asked, const struct key_row *key) {
    bool of_strings = !asked->values.range_count;
    for (size_t i = 0; of_strings && i < asked->other_count; i++)
        of_strings = is_prefix(&asked->others[i]);
    if (asked->may_be_absent)
        return NOTHING;
    if (of_strings)
        return asked->other_count ? BEGINS_SO : ONE_OF_STRINGS;
    return key->is_rare ? IS_THERE : NOTHING;
}

/* Puts the field that tells most first, and says how much that is. */
static enum telling choose_field(struct indexed *indexed) {
    enum telling best = NOTHING;
    for (size_t i = 0; i < indexed->ask_count; i++) {
        struct ask ask = indexed->asks[i], first = indexed->asks[0];
        enum telling own = telling_of(ask.alternatives, &keys[ask.key]);
        if (own > best || (own == best && (own == NOTHING || ask.key > first.key)))
            continue;
        best = own;
        indexed->asks[i] = first;
        indexed->asks[0] = ask;
    }
    return best;
}

static ctrail_rc take_branch(struct arena *arena, struct indexed *indexed, const struct pattern_branch *branch,
                             size_t pattern) {
    struct ask asks[INDEX_FIELDS];
    uint64_t all = 0;
    *indexed = (struct indexed){.branch = branch, .pattern = pattern, .asks = asks};
    for (size_t place = 0; place < FIELD_PLACES; place++)
        all |= branch->in[place];
    for (size_t i = 0; i < PATTERN_FIELDS_MAX && all >> i; i++)
        take_field(indexed, &branch->fields[i], UINT64_C(1) << i);
    indexed->telling = choose_field(indexed);
    indexed->asks = ctrail_arena_alloc(arena, indexed->ask_count * sizeof *asks);
    if (!indexed->asks)
        return CTRAIL_ERR_MEMORY;
    memcpy(indexed->asks, asks, indexed->ask_count * sizeof *asks);
    return CTRAIL_OK;
}

/* How many entries the branch has: one for each string; one for all of them that are there, or for any event. */
static size_t entry_count(const struct indexed *indexed) {
    if (indexed->telling > BEGINS_SO)
        return 1;
    return indexed->asks->alternatives->values.count + indexed->asks->alternatives->other_count;
}

/* Anything begins with nothing. */
static void add_entries(const struct indexed *indexed, struct index_entry *entries) {
    enum index_key key = indexed->telling == NOTHING ? BY_NOTHING : indexed->asks->key;
    *entries = (struct index_entry){key, true, {"", 0}, indexed};
    if (indexed->telling > BEGINS_SO)
        return;
    const struct alternatives *asked = indexed->asks->alternatives;
    for (size_t i = 0; i < asked->values.count; i++)
        *entries++ = (struct index_entry){key, false, asked->values.strs[i], indexed};
    for (size_t i = 0; i < asked->other_count; i++)
        *entries++ = (struct index_entry){key, true, asked->others[i].text, indexed};
}

/* ---- Making ----------------------------------------------------------------------------------- */

static int compare_strs(ctrail_str a, ctrail_str b) {
    size_t both = a.len < b.len ? a.len : b.len;
    int order = both ? memcmp(a.ptr, b.ptr, both) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

/* By the key, then by the bytes, so that the strings that begin with one come right after it. */
static int by_string(const void *a, const void *b) {
    const struct index_entry *one = a, *other = b;
    if (one->key != other->key)
        return one->key < other->key ? -1 : 1;
    int order = compare_strs(one->str, other->str);
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
        *string = (struct index_string){.str = first->str, .exact = i};
        while (i < patterns->entry_count && by_string(first, &patterns->entries[i]) == 0)
            i++;
        string->prefixes = first->is_prefix ? string->exact : i;
        while (i < patterns->entry_count && patterns->entries[i].key == first->key &&
               compare_strs(patterns->entries[i].str, first->str) == 0)
            i++;
        string->end = i;
        string->shorter = find_shorter(patterns->strings, patterns->starts[key], count++);
    }
    while (key < INDEX_KEYS)
        patterns->starts[++key] = count;
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

/* ---- What an event has ------------------------------------------------------------------------ */

/* A field of an event. */
struct field {
    bool unclear;              /* it takes more than a look to tell what matches: see pattern_match.c */
    const ctrail_value *value; /* NULL: absent */
    ctrail_value text;         /* of what is no node of the record */
};

/* What is found while an event is held against the patterns. */
struct finding {
    const ctrail_patterns *patterns;
    const ctrail_event *event;
    bool plain;      /* the strings of the event are those of the record */
    uint32_t looked; /* the fields that were looked up: a bit each */
    struct field fields[INDEX_FIELDS];
    char buffer[PATTERN_SOURCE_MAX];
    bool indexed; /* the members are */
    struct key_index members;
    size_t *matching;
    size_t count;
    ctrail_rc rc;
};

/* Whether a member has a dot in its name; only undocumented ones may. */
static bool has_dots(const ctrail_value *other) {
    for (const ctrail_value *member = NULL; other && (member = value_next(other, member));)
        if (memchr(value_key_of(member).ptr, '.', value_key_of(member).len))
            return true;
    return false;
}

/* Nothing was converted, and nothing is there twice: these would be problems. */
static bool is_plain(const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    return !event->problem_count && !has_dots(event->other) && (!identity || !has_dots(identity->other));
}

/* The field's string as the event has it; absent: it may be something else. */
static ctrail_str text_of(const struct finding *finding, const struct key_row *key) {
    const char *base = (const char *)finding->event;
    if (key->of_identity)
        base = (const char *)finding->event->user_identity;
    if (!finding->plain || !base || key->offset == NO_TEXT)
        return (ctrail_str){NULL, 0};
    return *(const ctrail_str *)(const void *)(base + key->offset);
}

/* The record's members, unless names have dots. */
static const struct key_index *members_of(struct finding *finding) {
    if (!finding->plain)
        return NULL;
    if (!finding->indexed)
        ctrail_key_index_build(&finding->members, record_of(finding->event)->tree.root);
    finding->indexed = true;
    return &finding->members;
}

/* A member of the record. */
static const ctrail_value *member_of(struct finding *finding, const char *name, size_t length, bool *dotted) {
    const struct key_index *members = members_of(finding);
    *dotted = false;
    return members ? ctrail_key_index_get(members, name, length)
                   : ctrail_pattern_member(record_of(finding->event)->tree.root, (ctrail_str){name, length}, dotted);
}

static void look_in_record(struct finding *finding, const struct key_row *key, struct field *field) {
    size_t length = strlen(key->name);
    field->value = key->of_identity ? member_of(finding, identity_start, sizeof identity_start - 2, &field->unclear)
                                    : member_of(finding, key->name, length, &field->unclear);
    if (key->of_identity && !field->unclear && value_is(field->value, CTRAIL_KIND_OBJECT))
        field->value = ctrail_pattern_member(field->value, (ctrail_str){key->name, length}, &field->unclear);
    else if (key->of_identity && !value_is(field->value, CTRAIL_KIND_ARRAY))
        field->value = NULL;
    field->unclear = field->unclear || value_is_container(field->value);
}

static ctrail_str text_for(struct finding *finding, enum index_key key) {
    if (key == BY_AWS_SOURCE)
        return ctrail_pattern_source(finding->event->event_source, finding->buffer);
    if (key == BY_DETAIL_TYPE)
        return ctrail_pattern_detail_type(finding->event);
    return text_of(finding, &keys[key]);
}

/* Looks a field up, once for all patterns. */
static const struct field *field_of(struct finding *finding, enum index_key key) {
    struct field *field = &finding->fields[key];
    if (finding->looked >> key & 1)
        return field;
    finding->looked |= UINT32_C(1) << key;
    ctrail_str text = text_for(finding, key);
    field->text = ctrail_pattern_text_value(text);
    field->value = text.ptr ? &field->text : NULL;
    field->unclear = false;
    if (!text.ptr && keys[key].name)
        look_in_record(finding, &keys[key], field);
    return field;
}

/* ---- Matching --------------------------------------------------------------------------------- */

enum verdict { FIELDS_REJECT, FIELDS_MATCH, FIELDS_UNCLEAR };

/* What the fields say of a branch; of those before `first` it is known that they match. */
static enum verdict judge_fields(struct finding *finding, const struct indexed *indexed, size_t first) {
    enum verdict verdict = FIELDS_MATCH;
    for (size_t i = first; i < indexed->ask_count; i++) {
        const struct alternatives *asked = indexed->asks[i].alternatives;
        const struct field *field = field_of(finding, indexed->asks[i].key);
        if (field->unclear)
            verdict = FIELDS_UNCLEAR;
        else if (field->value ? !ctrail_pattern_holds(asked, field->value) : !asked->may_be_absent)
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

static void judge(struct finding *finding, const struct indexed *indexed, size_t first) {
    enum verdict verdict = judge_fields(finding, indexed, first);
    bool matches = verdict == FIELDS_MATCH;
    if (verdict == FIELDS_UNCLEAR || (matches && indexed->has_more)) {
        uint64_t known = matches ? indexed->asked : 0;
        ctrail_rc rc =
            ctrail_pattern_judge_branch(indexed->branch, known, members_of(finding), finding->event, &matches);
        if (finding->rc != CTRAIL_ERR_MEMORY && rc != CTRAIL_OK)
            finding->rc = rc;
    }
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
static size_t find_last(const ctrail_patterns *patterns, enum index_key key, ctrail_str str) {
    size_t low = patterns->starts[key], high = patterns->starts[key + 1];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_strs(patterns->strings[middle].str, str) <= 0)
            low = middle + 1;
        else
            high = middle;
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
static void judge_under(struct finding *finding, enum index_key key, ctrail_str str, bool found) {
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

static void judge_key(struct finding *finding, enum index_key key) {
    const ctrail_patterns *patterns = finding->patterns;
    const ctrail_str nothing = {"", 0};
    size_t first = patterns->starts[key], end = patterns->starts[key + 1];
    if (first == end)
        return;
    const struct field *field = field_of(finding, key);
    if (field->unclear)
        judge_range(finding, patterns->strings[first].exact, patterns->strings[end - 1].end, false);
    else if (value_is(field->value, CTRAIL_KIND_STRING))
        judge_under(finding, key, value_str(field->value), true);
    else if (field->value)
        judge_under(finding, key, nothing, false);
}

/* The fields stay as they are until they are looked up: there are many events. */
static void start(struct finding *finding, const ctrail_patterns *patterns, const ctrail_event *event,
                  size_t *matching) {
    finding->patterns = patterns;
    finding->event = event;
    finding->plain = is_plain(event);
    finding->looked = 0;
    finding->indexed = false;
    finding->matching = matching;
    finding->count = 0;
    finding->rc = CTRAIL_OK;
}

ctrail_rc ctrail_patterns_match(const ctrail_patterns *patterns, const ctrail_event *event, size_t *matching,
                                size_t *count) {
    if (count)
        *count = 0;
    if (!patterns || !event || !matching || !count)
        return CTRAIL_ERR_ARGUMENT;
    if (record_of(event)->tree.depth > RECORD_DEPTH_MAX)
        return CTRAIL_ERR_LIMIT;
    struct finding finding;
    start(&finding, patterns, event, matching);
    for (size_t key = 0; key < INDEX_FIELDS; key++)
        judge_key(&finding, (enum index_key)key);
    judge_under(&finding, BY_NOTHING, (ctrail_str){"", 0}, false);
    if (finding.rc == CTRAIL_ERR_MEMORY)
        return finding.rc;
    *count = finding.count;
    return finding.rc;
}
