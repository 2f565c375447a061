/* The patterns of a filter, any of which matches; and what of them can be judged on the bytes of a record. */
#include "reader/filter_attributes.h"

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
