/* What a filter compares: the attributes of a record, where its bytes and its event have them, and a prepared filter.
 */
#ifndef CTRAIL_FILTER_ATTRIBUTES_H
#define CTRAIL_FILTER_ATTRIBUTES_H

#include "json/peek.h"
#include "reader/pattern.h"

/* The members that the filter may peek at. Those of one object are adjacent, and come after the object. */
enum peeked {
    SOURCE, /* needed by every filter: see is_notice */
    NAME,
    ID,
    ERROR_CODE,
    ERROR_MESSAGE,
    REGION,
    ACCOUNT,
    ADDRESS,
    ACCESS,
    TIME,
    LAKE_NAME, /* of an Insights event in CloudTrail Lake */
    LAKE_SOURCE,
    IDENTITY,
    RESPONSE,
    INSIGHT,
    IDENTITY_KEY,
    IDENTITY_ARN,
    SESSION,
    ISSUER,
    ISSUER_TYPE,
    ISSUER_NAME,
    ISSUER_ARN,
    LOGIN,
    SUCCESS,
    INSIGHT_NAME,
    INSIGHT_SOURCE,
    PEEKED,
    TOP = PEEKED /* the record itself */
};

/* A member that may be peeked at. */
struct peek_place {
    struct peek_member member;
    enum peeked object; /* the object that it is a member of */
};

extern const struct peek_place ctrail_filter_peeks[PEEKED];

/* In the order in which they are compared: first those that are cheap and reject most. */
enum attribute_name { BY_FIELD = 10, ROLE = BY_FIELD, RESOURCE_TYPE, RESOURCE_NAME, INSTANCE_ID, ATTRIBUTES };

struct attribute {
    size_t offset;                             /* of the list of values in ctrail_filter */
    ctrail_str (*found)(const ctrail_event *); /* the string to compare; NULL: there is more than one */
    enum peeked peeked;                        /* the member that has it; TOP: peeking cannot decide */
    bool trims;                                /* white space around the string is ignored */
    const struct attribute *otherwise;         /* another string that may match in its place; or NULL */
};

extern const struct attribute ctrail_filter_attributes[ATTRIBUTES];

/* The members of one object that the filter peeks at: members[first .. first + count). */
struct peeked_object {
    enum peeked object;
    size_t first, count;
};

enum { OBJECTS_MAX = 6 };

/* A field of a pattern that is judged on the bytes. */
struct pushed_field {
    const struct alternatives *alternatives;
    enum peeked peeked;
    bool in_source; /* it is EventBridge's source, which is made of eventSource */
};

/* Those of a branch: fields[0 .. count) of the filter, from `first` on. */
struct pushed_branch {
    size_t first, count;
};

struct filter {
    const ctrail_pattern *const *patterns;
    size_t pattern_count;
    const struct pushed_field *pushed_fields;
    const struct pushed_branch *pushed_branches;
    size_t pushed_count; /* of branches; 0: the bytes cannot decide */
    struct wanted wanted[ATTRIBUTES];
    unsigned char asked[BY_FIELD]; /* the attributes below BY_FIELD that have values */
    size_t asked_count;
    int64_t since, until;
    int32_t read_only, failed;
    bool peeks;                         /* peeking may decide */
    struct peek_member members[PEEKED]; /* to look for */
    size_t member_count;
    unsigned char places[PEEKED]; /* the index of each in `members` */
    struct peeked_object objects[OBJECTS_MAX];
    size_t object_count;
};

/* ---- Patterns --------------------------------------------------------------------------------- */

/* What patterns need, beside the filter: how many there are, their branches, and the fields that may be pushed down. */
struct pattern_room {
    size_t patterns, branches, fields;
};

struct pattern_room ctrail_filter_measure_patterns(const ctrail_pattern *const *list);

/* The unused part of that memory. */
struct pattern_memory {
    const ctrail_pattern **patterns;
    struct pushed_branch *branches;
    struct pushed_field *fields;
};

/* Lists the patterns, and what of them is judged on the bytes: if each branch has something of that. */
void ctrail_filter_fill_patterns(struct filter *filter, const ctrail_pattern *const *list,
                                 const struct pattern_memory *memory);

/* Whether the event matches one of the patterns, or there are none. OK, or CTRAIL_ERR_MEMORY. It passes if there is not
 * enough memory for what decoders find. */
ctrail_rc ctrail_filter_judge_patterns(const struct filter *filter, const ctrail_event *event, bool *passes);

typedef bool add_path_fn(void *user, ctrail_str path);

/* As ctrail_filter_needs, for the patterns. */
bool ctrail_filter_patterns_need(const struct filter *filter, add_path_fn *add, void *user);

/* ---- Conditions ------------------------------------------------------------------------------- */

static inline bool filter_is_time(int64_t time) {
    return time && time != CTRAIL_ABSENT;
}

static inline bool filter_asks_time(const struct filter *filter) {
    return filter_is_time(filter->since) || filter_is_time(filter->until);
}

static inline bool filter_has_time(const struct filter *filter, int64_t time) {
    return (!filter_is_time(filter->since) || time >= filter->since) &&
           (!filter_is_time(filter->until) || time < filter->until);
}

static inline bool filter_is_chosen(int32_t choice, bool flag) {
    return !choice || flag == (choice == CTRAIL_TRUE);
}

/* ---- Roles and names -------------------------------------------------------------------------- */

/* The fields that tell the caller's role. */
struct caller {
    ctrail_str arn; /* userIdentity.arn */
    ctrail_str issuer_type, issuer_name, issuer_arn;
};

bool ctrail_filter_wants_role(const struct wanted *wanted, const struct caller *caller);

/* "i-1a2b3c4d" of "arn:aws:ec2:us-west-2:123456789012:instance/i-1a2b3c4d". */
ctrail_str ctrail_arn_tail(ctrail_str arn);

#endif
