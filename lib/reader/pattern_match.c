/*
 * Holding a pattern against a record. What is named of objects in an array must be found together in one element of it,
 * as event-ruler has it: a value in an element chooses that element for all fields after it. A field that must be
 * absent is looked for in the elements that fields before it have chosen, and in all of an array of which none is
 * chosen yet.
 */
#include "reader/pattern.h"

#include <string.h>

#include "event/record.h"
#include "reader/decoded_tree.h"

static const struct pattern_field *field_of(const struct pattern_branch *branch, uint64_t set, uint64_t *bit) {
    size_t i = 0;
    while (!(set >> i & 1))
        i++;
    *bit = UINT64_C(1) << i;
    return &branch->fields[i];
}

/* Fields that are looked for below a value. */
struct search {
    const struct pattern_branch *branch;
    size_t used;                     /* bytes of their paths that led here, the last dot included */
    uint64_t set;                    /* the fields */
    uint64_t must;                   /* those of them that must have a value here */
    const struct key_index *members; /* of one of the objects; or NULL */
};

static struct search narrowed(struct search search, uint64_t set) {
    search.set = set;
    return search;
}

static bool ends_here(const struct pattern_field *field, size_t used) {
    return field->path.len + 1 == used;
}

static uint64_t that_end_here(const struct search *search) {
    uint64_t found = 0, bit;
    for (uint64_t rest = search->set; rest; rest &= ~bit)
        if (ends_here(field_of(search->branch, rest, &bit), search->used))
            found |= bit;
    return found;
}

/* Whether all of these fields may be absent. */
static bool may_lack(const struct search *search, uint64_t set) {
    uint64_t bit;
    for (; set; set &= ~bit)
        if (!field_of(search->branch, set, &bit)->alternatives->may_be_absent || search->must & bit)
            return false;
    return true;
}

static bool find_all(struct search search, const ctrail_value *value);
static bool has_any(struct search search, const ctrail_value *value);

/* ---- Objects ---------------------------------------------------------------------------------- */

/* Whether the path leads through a member of that name. */
static bool leads_through(const struct pattern_field *field, size_t used, ctrail_str name) {
    size_t rest = field->path.len - used;
    return name.len <= rest && (name.len == rest || field->path.ptr[used + name.len] == '.') &&
           memcmp(field->path.ptr + used, name.ptr, name.len) == 0;
}

/* The first name in what is left of the path. */
static ctrail_str next_name(const struct pattern_field *field, size_t used) {
    const char *at = field->path.ptr + used;
    size_t rest = field->path.len - used;
    const char *dot = rest ? memchr(at, '.', rest) : NULL;
    return (ctrail_str){at, dot ? (size_t)(dot - at) : rest};
}

static struct search below(struct search search, uint64_t set, ctrail_str name) {
    search.set = set;
    search.used += name.len + 1;
    return search;
}

/* The fields of the search whose paths lead through a member of that name. */
static uint64_t that_lead_through(const struct search *search, ctrail_str name) {
    uint64_t found = 0, bit;
    for (uint64_t rest = search->set; rest; rest &= ~bit)
        if (leads_through(field_of(search->branch, rest, &bit), search->used, name))
            found |= bit;
    return found;
}

const ctrail_value *ctrail_pattern_member(const ctrail_value *object, ctrail_str name, bool *dotted) {
    const ctrail_value *found = NULL;
    *dotted = false;
    for (const ctrail_value *member = NULL; (member = value_next(object, member));) {
        ctrail_str key = value_key_of(member);
        if (key.len == name.len)
            found = same_bytes(key.ptr, name.ptr, name.len) ? member : found;
        else if (key.len > name.len && key.ptr[name.len] == '.' && same_bytes(key.ptr, name.ptr, name.len))
            *dotted = true;
    }
    return found;
}

static const ctrail_value *member_of(const struct search *search, const ctrail_value *object, ctrail_str name,
                                     bool *dotted) {
    *dotted = false;
    return search->members && search->members->object == object
               ? ctrail_key_index_get(search->members, name.ptr, name.len)
               : ctrail_pattern_member(object, name, dotted);
}

/* One field where names have dots: "a.b" may be a member of that name, or b in a. */
static bool find_dotted(struct search search, const ctrail_value *object) {
    bool absent = true;
    struct search found = search;
    found.must |= search.set;
    for (const ctrail_value *member = NULL; (member = value_next(object, member));) {
        ctrail_str name = value_key_of(member);
        if (!that_lead_through(&search, name))
            continue;
        if (find_all(below(found, search.set, name), member))
            return true;
        absent = absent && !has_any(below(search, search.set, name), member);
    }
    return absent && may_lack(&search, search.set);
}

static bool find_each_dotted(struct search search, const ctrail_value *object) {
    uint64_t bit;
    for (uint64_t rest = search.set; rest; rest &= ~bit) {
        field_of(search.branch, rest, &bit);
        if (!find_dotted(narrowed(search, bit), object))
            return false;
    }
    return true;
}

static bool find_in_object(struct search search, const ctrail_value *object) {
    uint64_t bit, ended = that_end_here(&search);
    if (!may_lack(&search, ended))
        return false;
    search.set &= ~ended;
    while (search.set) {
        bool dotted;
        ctrail_str name = next_name(field_of(search.branch, search.set, &bit), search.used);
        uint64_t group = that_lead_through(&search, name);
        const ctrail_value *member = member_of(&search, object, name, &dotted);
        bool found = dotted   ? find_each_dotted(narrowed(search, group), object)
                     : member ? find_all(below(search, group, name), member)
                              : may_lack(&search, group);
        if (!found)
            return false;
        search.set &= ~group;
    }
    return true;
}

/* ---- Arrays ----------------------------------------------------------------------------------- */

/* The fields that end here and hold for one of the array's own values. */
static uint64_t held_by_values(const struct search *search, uint64_t ended, const ctrail_value *array) {
    uint64_t held = 0, bit;
    for (const ctrail_value *value = NULL; ended & ~held && (value = value_next(array, value));)
        for (uint64_t rest = value_is_container(value) ? 0 : ended & ~held; rest; rest &= ~bit)
            if (ctrail_pattern_holds(field_of(search->branch, rest, &bit)->alternatives, value))
                held |= bit;
    return held;
}

/* Whether an element has all the fields, the first of which, `bit`, has a value in it. */
static bool find_in_element(struct search search, uint64_t bit, const ctrail_value *array) {
    search.must |= bit;
    for (const ctrail_value *element = NULL; (element = value_next(array, element));)
        if (value_is_container(element) && find_all(search, element))
            return true;
    return false;
}

static bool find_in_array(struct search search, const ctrail_value *array) {
    uint64_t bit;
    search.set &= ~held_by_values(&search, that_end_here(&search), array);
    for (; search.set; search.set &= ~bit) {
        field_of(search.branch, search.set, &bit);
        if (find_in_element(search, bit, array))
            return true;
        if (!may_lack(&search, bit) || has_any(narrowed(search, bit), array))
            return false;
    }
    return true;
}

/* ---- Values ----------------------------------------------------------------------------------- */

static bool find_in_scalar(const struct search *search, const ctrail_value *value) {
    uint64_t bit, ended = that_end_here(search);
    for (uint64_t rest = ended; rest; rest &= ~bit)
        if (!ctrail_pattern_holds(field_of(search->branch, rest, &bit)->alternatives, value))
            return false;
    return may_lack(search, search->set & ~ended);
}

/* Whether all fields hold in the value, or are absent where they may be. */
static bool find_all(struct search search, const ctrail_value *value) {
    switch (value->kind) {
    case CTRAIL_KIND_OBJECT:
        return find_in_object(search, value);
    case CTRAIL_KIND_ARRAY:
        return find_in_array(search, value);
    default:
        return find_in_scalar(&search, value);
    }
}

/* Whether the one field of the search has any value there. */
static bool has_any(struct search search, const ctrail_value *value) {
    if (!value_is_container(value))
        return that_end_here(&search) != 0;
    bool is_object = value->kind == CTRAIL_KIND_OBJECT;
    for (const ctrail_value *inner = NULL; (inner = value_next(value, inner));) {
        ctrail_str name = is_object ? value_key_of(inner) : (ctrail_str){NULL, 0};
        bool leads = !is_object || (!that_end_here(&search) && that_lead_through(&search, name));
        if (leads && has_any(is_object ? below(search, search.set, name) : search, inner))
            return true;
    }
    return false;
}

/* ---- The envelope ----------------------------------------------------------------------------- */

static const char source_start[] = "aws.";

ctrail_str ctrail_pattern_source(ctrail_str event_source, char *buffer) {
    const size_t start = sizeof source_start - 1;
    const char *dot = event_source.len ? memchr(event_source.ptr, '.', event_source.len) : NULL;
    size_t length = dot ? (size_t)(dot - event_source.ptr) : event_source.len;
    if (!event_source.ptr || length > PATTERN_SOURCE_MAX - start)
        return (ctrail_str){NULL, 0};
    memcpy(buffer, source_start, start);
    memcpy(buffer + start, event_source.ptr, length);
    return (ctrail_str){buffer, start + length};
}

static const struct detail_type {
    const char *event_type, *text;
} detail_types[] = {
    {"AwsApiCall", "AWS API Call via CloudTrail"},
    {"AwsConsoleSignIn", "AWS Console Sign In via CloudTrail"},
    {"AwsServiceEvent", "AWS Service Event via CloudTrail"},
    {"AwsCloudTrailInsight", "AWS Insight via CloudTrail"},
};

ctrail_str ctrail_pattern_detail_type(const ctrail_event *event) {
    for (size_t i = 0; i < sizeof detail_types / sizeof *detail_types; i++)
        if (ctrail_str_equal(event->event_type, detail_types[i].event_type))
            return (ctrail_str){detail_types[i].text, strlen(detail_types[i].text)};
    return (ctrail_str){NULL, 0};
}

ctrail_value ctrail_pattern_text_value(ctrail_str text) {
    return (ctrail_value){.text = text.ptr, .length = (uint32_t)text.len, .span = 1, .kind = CTRAIL_KIND_STRING};
}

/* Whether the fields hold for a string, or may be absent if it is. */
static bool holds_for(const struct pattern_branch *branch, uint64_t set, ctrail_str str) {
    struct search search = {.branch = branch, .set = set};
    const ctrail_value value = ctrail_pattern_text_value(str);
    uint64_t bit;
    if (!str.ptr)
        return may_lack(&search, set);
    for (; set; set &= ~bit)
        if (!ctrail_pattern_holds(field_of(branch, set, &bit)->alternatives, &value))
            return false;
    return true;
}

static bool holds_outside(const struct pattern_branch *branch, uint64_t known, const ctrail_event *event) {
    char buffer[PATTERN_SOURCE_MAX];
    uint64_t source = branch->in[FIELD_IN_SOURCE] & ~known, type = branch->in[FIELD_IN_DETAIL_TYPE] & ~known;
    return holds_for(branch, branch->in[FIELD_NOWHERE], (ctrail_str){NULL, 0}) &&
           holds_for(branch, branch->in[FIELD_IN_VERSION], (ctrail_str){"0", 1}) &&
           (!source || holds_for(branch, source, ctrail_pattern_source(event->event_source, buffer))) &&
           (!type || holds_for(branch, type, ctrail_pattern_detail_type(event)));
}

/* ---- Patterns --------------------------------------------------------------------------------- */

static bool holds_in(const struct pattern_branch *branch, uint64_t set, const struct key_index *members,
                     const ctrail_value *root) {
    const struct search search = {.branch = branch, .set = set, .members = members};
    return !set || find_in_object(search, root);
}

ctrail_rc ctrail_pattern_judge_branch(const struct pattern_branch *branch, uint64_t known,
                                      const struct key_index *members, const ctrail_event *event, bool *matches) {
    const ctrail_value *decoded;
    *matches = holds_outside(branch, known, event) &&
               holds_in(branch, branch->in[FIELD_IN_RECORD] & ~known, members, record_of(event)->tree.root);
    if (!*matches || !branch->in[FIELD_IN_DECODED])
        return CTRAIL_OK;
    ctrail_rc rc = ctrail_decoded_tree(event, &decoded);
    *matches = rc == CTRAIL_OK && holds_in(branch, branch->in[FIELD_IN_DECODED], NULL, decoded);
    return rc;
}

/* A branch that cannot be judged does not keep another one from matching. */
ctrail_rc ctrail_pattern_judge(const ctrail_pattern *pattern, const ctrail_event *event, bool *matches) {
    ctrail_rc all = CTRAIL_OK;
    *matches = false;
    if (record_of(event)->tree.depth > RECORD_DEPTH_MAX)
        return CTRAIL_ERR_LIMIT;
    for (size_t i = 0; i < pattern->branch_count && !*matches; i++) {
        ctrail_rc rc = ctrail_pattern_judge_branch(&pattern->branches[i], 0, NULL, event, matches);
        all = rc == CTRAIL_OK ? all : rc;
    }
    return *matches ? CTRAIL_OK : all;
}
