/* What of a filter can be decided on a record's bytes, before they are parsed: most rejected records never are. */
#include "reader/filter.h"

#include <string.h>

#include "container/markers.h"
#include "json/unescape.h"
#include "reader/filter_attributes.h"
#include "reader/record_kind.h"

/* The rules of all comparisons below: a member that is absent is rejected; one that is not plain, as peek.h defines it,
 * is left to ctrail_filter_judge. */

static bool is_wrapping(const char *name, size_t length) {
    return ctrail_marker_of_wrapper(name, length) != NULL;
}

static bool is_no_wrapping(const char *name, size_t length) {
    (void)name;
    (void)length;
    return false;
}

/* A record, and what was found of each member that the filter peeks at. */
struct peek {
    const struct filter *filter;
    struct peek_member found[PEEKED];
};

/* The value of members whose object cannot be peeked into: not plain, and so not judged. */
static const char unclear[1 + PEEK_SLACK] = "{";

static void peek_into(struct peek *peek, const struct peeked_object *object) {
    const struct peek_member *whole = &peek->found[peek->filter->places[object->object]];
    struct peek_member *members = &peek->found[object->first];
    size_t used;
    if (!whole->value || (ctrail_peek(whole->value, whole->length, members, object->count, is_no_wrapping, &used) &&
                          used == whole->length))
        return;
    for (size_t i = 0; i < object->count; i++) {
        members[i].value = unclear;
        members[i].length = 1;
    }
}

static bool peek_at(struct peek *peek, const char *text, size_t size, size_t *used) {
    const struct filter *filter = peek->filter;
    memcpy(peek->found, filter->members, filter->member_count * sizeof *peek->found);
    if (!ctrail_peek(text, size, peek->found, filter->objects[0].count, is_wrapping, used))
        return false;
    for (size_t i = 1; i < filter->object_count; i++)
        peek_into(peek, &filter->objects[i]);
    return true;
}

static const struct peek_member *peeked(const struct peek *peek, enum peeked which) {
    return &peek->found[peek->filter->places[which]];
}

static bool is_plain(const struct peek_member *member) {
    return ctrail_peek_is_plain(member->value, member->length);
}

/* The content of a plain string. */
static ctrail_str plain_str(const struct peek_member *member) {
    return (ctrail_str){member->value + 1, member->length - 2};
}

static bool rejects_member(const struct peek *peek, const struct attribute *row, const struct wanted *wanted) {
    if (row->peeked == TOP)
        return false;
    const struct peek_member *member = peeked(peek, row->peeked);
    if (!member->value || !is_plain(member))
        return !member->value;
    return !ctrail_wanted_has(wanted, row->trims ? ctrail_str_trim(plain_str(member)) : plain_str(member));
}

static bool rejects_attribute(const struct peek *peek, size_t attribute) {
    const struct attribute *row = &ctrail_filter_attributes[attribute];
    while (row && rejects_member(peek, row, &peek->filter->wanted[attribute]))
        row = row->otherwise;
    return !row;
}

static bool rejects_attributes(const struct peek *peek) {
    for (size_t i = 0; i < peek->filter->asked_count; i++)
        if (rejects_attribute(peek, peek->filter->asked[i]))
            return true;
    return false;
}

static bool rejects_access(const struct peek *peek) {
    if (!peek->filter->read_only)
        return false;
    const struct peek_member *member = peeked(peek, ACCESS);
    bool yes = member->value && *member->value == 't', no = member->value && *member->value == 'f';
    return !member->value || ((yes || no) && !filter_is_chosen(peek->filter->read_only, yes));
}

/* A time that cannot be read is left to ctrail_filter_judge, which counts it. */
static bool rejects_time(const struct peek *peek) {
    int64_t time;
    if (!filter_asks_time(peek->filter) || !is_plain(peeked(peek, TIME)))
        return false;
    ctrail_str str = plain_str(peeked(peek, TIME));
    return ctrail_time_parse(str.ptr, str.len, &time) == CTRAIL_OK && !filter_has_time(peek->filter, time);
}

/* Sets *str if the string is plain or absent; else false. */
static bool take_plain(const struct peek *peek, enum peeked which, ctrail_str *str) {
    const struct peek_member *member = peeked(peek, which);
    bool plain = is_plain(member);
    *str = plain ? plain_str(member) : (ctrail_str){NULL, 0};
    return plain || !member->value;
}

static bool rejects_role(const struct peek *peek) {
    const struct wanted *wanted = &peek->filter->wanted[ROLE];
    struct caller caller = {.arn = {NULL, 0}};
    return wanted->count && take_plain(peek, IDENTITY_ARN, &caller.arn) &&
           take_plain(peek, ISSUER_TYPE, &caller.issuer_type) && take_plain(peek, ISSUER_NAME, &caller.issuer_name) &&
           take_plain(peek, ISSUER_ARN, &caller.issuer_arn) && !ctrail_filter_wants_role(wanted, &caller);
}

/* Sets *failed by the response, if its members are plain or absent; else false. */
static bool take_outcome(const struct peek *peek, bool *failed) {
    const struct peek_member *success = peeked(peek, SUCCESS);
    ctrail_str login;
    bool is_literal = success->value && (*success->value == 't' || *success->value == 'f');
    if (!take_plain(peek, LOGIN, &login) || (success->value && !is_literal))
        return false;
    *failed = ctrail_str_equal(login, "Failure") || (is_literal && *success->value == 'f');
    return true;
}

static bool rejects_outcome(const struct peek *peek) {
    ctrail_str code, message;
    bool failed;
    if (!peek->filter->failed || !take_plain(peek, ERROR_CODE, &code) || !take_plain(peek, ERROR_MESSAGE, &message))
        return false;
    if (code.len || message.len)
        return peek->filter->failed == CTRAIL_FALSE;
    return take_outcome(peek, &failed) && !filter_is_chosen(peek->filter->failed, failed);
}

/* ---- Patterns --------------------------------------------------------------------------------- */

/* The value that a member's bytes spell; false if they must be parsed for it. */
static bool take_value(const struct peek_member *member, ctrail_value *value) {
    bool yes = *member->value == 't';
    if (yes || *member->value == 'f') {
        *value = (ctrail_value){.kind = yes ? CTRAIL_KIND_TRUE : CTRAIL_KIND_FALSE, .span = 1};
        return true;
    }
    if (!is_plain(member) || member->length > UINT32_MAX)
        return false;
    ctrail_str str = plain_str(member);
    *value = (ctrail_value){.text = str.ptr, .length = (uint32_t)str.len, .span = 1, .kind = CTRAIL_KIND_STRING};
    return true;
}

static bool rejects_field(const struct peek *peek, const struct pushed_field *field) {
    const struct peek_member *member = peeked(peek, field->peeked);
    char buffer[PATTERN_SOURCE_MAX];
    ctrail_value value;
    if (!member->value)
        return !field->alternatives->may_be_absent;
    if (!take_value(member, &value))
        return false;
    if (field->in_source) {
        ctrail_str source = ctrail_pattern_source(value_str(&value), buffer);
        if (value.kind != CTRAIL_KIND_STRING || !source.ptr)
            return false;
        value.text = source.ptr;
        value.length = (uint32_t)source.len;
    }
    return !ctrail_pattern_holds(field->alternatives, &value);
}

static bool rejects_branch(const struct peek *peek, const struct pushed_branch *branch) {
    for (size_t i = 0; i < branch->count; i++)
        if (rejects_field(peek, &peek->filter->pushed_fields[branch->first + i]))
            return true;
    return false;
}

/* Whether each branch of each pattern is rejected. */
static bool rejects_patterns(const struct peek *peek) {
    size_t rejected = 0;
    while (rejected < peek->filter->pushed_count && rejects_branch(peek, &peek->filter->pushed_branches[rejected]))
        rejected++;
    return rejected && rejected == peek->filter->pushed_count;
}

/* ---- All of it -------------------------------------------------------------------------------- */

/* Notices of other services have such a source. They must not be rejected, as they are the reader's container. */
static bool is_notice(ctrail_str source) {
    return ctrail_str_starts_with(ctrail_str_trim(source), "aws:");
}

/* What is no notice, and not around a record either. */
static bool is_record(const struct peek *peek, const char *text, size_t size) {
    static const char usual[] = "{\"eventVersion\"";
    ctrail_str source;
    if (!take_plain(peek, SOURCE, &source) || is_notice(source))
        return false;
    bool begins_as_usual = size >= sizeof usual && memcmp(text, usual, sizeof usual - 1) == 0;
    return begins_as_usual || ctrail_source_is_of_record(source);
}

ctrail_str ctrail_filter_peek_id(const char *text, size_t size, char *buffer, size_t room) {
    struct peek_member id = ctrail_filter_peeks[ID].member;
    size_t used;
    if (!ctrail_peek(text, size, &id, 1, is_wrapping, &used) || !id.value || *id.value != '"')
        return (ctrail_str){NULL, 0};
    size_t spelled = id.length - 2;
    ctrail_unescape(id.value + 1, &spelled, buffer, &room, true, false);
    return spelled == id.length - 2 ? (ctrail_str){buffer, room} : (ctrail_str){NULL, 0};
}

bool ctrail_filter_rejects(const struct filter *filter, const char *text, size_t size, size_t *used) {
    struct peek peek;
    peek.filter = filter;
    if (!filter || !filter->peeks || !peek_at(&peek, text, size, used) || !is_record(&peek, text, size))
        return false;
    return rejects_attributes(&peek) || rejects_access(&peek) || rejects_time(&peek) || rejects_role(&peek) ||
           rejects_outcome(&peek) || rejects_patterns(&peek);
}
