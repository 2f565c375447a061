/* The patterns of a filter, any of which matches; and what of them can be judged on the bytes of a record. */
#include "reader/filter_attributes.h"

#include <string.h>

/* The fields at the record's top that the filter may peek at. */
static const enum peeked pushed[] = {SOURCE, NAME,    ID,      ERROR_CODE, ERROR_MESSAGE,
                                     REGION, ACCOUNT, ADDRESS, ACCESS,     TIME};

/* Which of them a field of a pattern is; TOP: none. */
static enum peeked peeked_of(const struct pattern_field *field) {
    if (field->place == FIELD_IN_SOURCE)
        return SOURCE;
    for (size_t i = 0; field->place == FIELD_IN_RECORD && i < sizeof pushed / sizeof *pushed; i++) {
        const struct peek_member *member = &ctrail_filter_peeks[pushed[i]].member;
        if (ctrail_str_equal_n(field->path, member->name, member->name_length))
            return pushed[i];
    }
    return TOP;
}

/* How many fields a branch has. */
static size_t field_count(const struct pattern_branch *branch) {
    uint64_t all = 0;
    size_t count = 0;
    for (size_t i = 0; i < FIELD_PLACES; i++)
        all |= branch->in[i];
    for (; all; all >>= 1)
        count++;
    return count;
}

struct pattern_room ctrail_filter_measure_patterns(const ctrail_pattern *const *list) {
    struct pattern_room room = {0, 0, 0};
    for (; list && *list; list++) {
        room.patterns++;
        room.branches += (*list)->branch_count;
        for (size_t i = 0; i < (*list)->branch_count; i++)
            room.fields += field_count(&(*list)->branches[i]);
    }
    return room;
}

/* Lists the fields of a branch that are pushed down. */
static struct pushed_branch push_branch(const struct pattern_branch *branch, struct pushed_field *fields,
                                        size_t first) {
    struct pushed_branch out = {first, 0};
    for (size_t i = 0, count = field_count(branch); i < count; i++) {
        const struct pattern_field *field = &branch->fields[i];
        enum peeked peeked = peeked_of(field);
        if (peeked != TOP)
            fields[first + out.count++] =
                (struct pushed_field){field->alternatives, peeked, field->place == FIELD_IN_SOURCE};
    }
    return out;
}

void ctrail_filter_fill_patterns(struct filter *filter, const ctrail_pattern *const *list,
                                 const struct pattern_memory *memory) {
    size_t fields = 0, branches = 0;
    bool pushes = true;
    for (; list && *list; list++) {
        memory->patterns[filter->pattern_count++] = *list;
        for (size_t i = 0; i < (*list)->branch_count; i++) {
            struct pushed_branch branch = push_branch(&(*list)->branches[i], memory->fields, fields);
            pushes = pushes && branch.count;
            fields += branch.count;
            memory->branches[branches++] = branch;
        }
    }
    filter->patterns = memory->patterns;
    filter->pushed_fields = memory->fields;
    filter->pushed_branches = memory->branches;
    filter->pushed_count = pushes ? branches : 0;
}

static bool add_field(const struct pattern_field *field, add_path_fn *add, void *user) {
    if (field->place == FIELD_IN_DECODED)
        return add(user, (ctrail_str){"decoded", strlen("decoded")});
    const char *dot = field->path.len ? memchr(field->path.ptr, '.', field->path.len) : NULL;
    size_t length = dot ? (size_t)(dot - field->path.ptr) : field->path.len;
    return field->place != FIELD_IN_RECORD || !length || add(user, (ctrail_str){field->path.ptr, length});
}

static bool add_branch(const struct pattern_branch *branch, add_path_fn *add, void *user) {
    for (size_t i = 0, count = field_count(branch); i < count; i++)
        if (!add_field(&branch->fields[i], add, user))
            return false;
    return true;
}

/* What EventBridge adds is made of fields that are always read. */
bool ctrail_filter_patterns_need(const struct filter *filter, add_path_fn *add, void *user) {
    for (size_t i = 0; i < filter->pattern_count; i++)
        for (size_t n = 0; n < filter->patterns[i]->branch_count; n++)
            if (!add_branch(&filter->patterns[i]->branches[n], add, user))
                return false;
    return true;
}

ctrail_rc ctrail_filter_judge_patterns(const struct filter *filter, const ctrail_event *event, bool *passes) {
    bool matches = !filter->pattern_count, unclear = false;
    for (size_t i = 0; i < filter->pattern_count && !matches; i++) {
        ctrail_rc rc = ctrail_pattern_judge(filter->patterns[i], event, &matches);
        if (rc == CTRAIL_ERR_MEMORY)
            return rc;
        unclear = unclear || rc != CTRAIL_OK;
    }
    *passes = matches || unclear;
    return CTRAIL_OK;
}
