/*
 * The filter: a table of the attributes that have lists of values, and the other conditions (time, readOnly, failed).
 * What can be compared in the record's bytes is compared before it is parsed, so that most rejected records never are.
 */
#include "reader/filter.h"

#include <stddef.h>
#include <string.h>

#include "json/peek.h"
#include "container/markers.h"
#include "reader/sized.h"
#include "reader/wanted.h"
#include "json/value.h"

/* ---- Roles ------------------------------------------------------------------------------------ */

/* The fields that tell the caller's role. */
struct caller {
    ctrail_str arn; /* userIdentity.arn */
    ctrail_str issuer_type, issuer_name, issuer_arn;
};

/* What follows the fifth colon of an ARN: "assumed-role/admin/alice". */
static ctrail_str arn_resource(ctrail_str arn) {
    ctrail_str rest = arn;
    for (int i = 0; i < 5; i++) {
        const char *colon = rest.len ? memchr(rest.ptr, ':', rest.len) : NULL;
        if (!colon)
            return (ctrail_str){NULL, 0};
        rest = (ctrail_str){colon + 1, rest.len - (size_t)(colon + 1 - rest.ptr)};
    }
    return rest;
}

/* "i-1a2b3c4d" of "arn:aws:ec2:us-west-2:123456789012:instance/i-1a2b3c4d". */
static ctrail_str arn_tail(ctrail_str arn) {
    size_t start = arn.len;
    while (start && arn.ptr[start - 1] != ':' && arn.ptr[start - 1] != '/')
        start--;
    return (ctrail_str){arn.ptr + start, arn.len - start};
}

static bool is_wanted_name_or_arn(const struct wanted *wanted, ctrail_str arn) {
    return arn.ptr && (ctrail_wanted_has(wanted, arn) || ctrail_wanted_has(wanted, arn_tail(arn)));
}

/* With "arn:aws:sts::123456789012:assumed-role/admin/alice" match all of it, its part that ends in "admin", and
 * "admin". */
static bool is_wanted_assumed_role(const struct wanted *wanted, ctrail_str arn) {
    ctrail_str resource = arn_resource(arn), role = arn;
    if (ctrail_str_starts_with(resource, "role/"))
        return is_wanted_name_or_arn(wanted, arn);
    if (!ctrail_str_starts_with(resource, "assumed-role/"))
        return false;
    size_t start = sizeof "assumed-role/" - 1;
    const char *slash = memchr(resource.ptr + start, '/', resource.len - start);
    if (slash)
        role.len = (size_t)(slash - arn.ptr);
    return ctrail_wanted_has(wanted, arn) || is_wanted_name_or_arn(wanted, role);
}

static bool is_wanted_role(const struct wanted *wanted, const struct caller *caller) {
    bool by_role = !caller->issuer_type.ptr || ctrail_str_equal(caller->issuer_type, "Role");
    return is_wanted_assumed_role(wanted, caller->arn) ||
           (by_role &&
            (ctrail_wanted_has(wanted, caller->issuer_name) || is_wanted_name_or_arn(wanted, caller->issuer_arn)));
}

static struct caller caller_of(const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    const ctrail_session_context *context = identity ? identity->session_context : NULL;
    const ctrail_session_issuer *issuer = context ? context->session_issuer : NULL;
    struct caller caller = {.arn = identity ? identity->arn : (ctrail_str){NULL, 0}};
    if (issuer) {
        caller.issuer_type = issuer->type;
        caller.issuer_name = issuer->user_name;
        caller.issuer_arn = issuer->arn;
    }
    return caller;
}

/* ---- Attributes ------------------------------------------------------------------------------- */

static ctrail_str event_name(const ctrail_event *event) {
    return ctrail_str_trim(event->event_name);
}

static ctrail_str event_source(const ctrail_event *event) {
    return ctrail_str_trim(event->event_source);
}

static ctrail_str event_id(const ctrail_event *event) {
    return event->event_id;
}

static ctrail_str error_code(const ctrail_event *event) {
    return event->error_code;
}

static ctrail_str region(const ctrail_event *event) {
    return event->aws_region;
}

static ctrail_str account(const ctrail_event *event) {
    return event->recipient_account_id;
}

static ctrail_str source_ip(const ctrail_event *event) {
    return event->source_ip_address;
}

static ctrail_str access_key_id(const ctrail_event *event) {
    return event->user_identity ? event->user_identity->access_key_id : (ctrail_str){NULL, 0};
}

static ctrail_str arn(const ctrail_event *event) {
    return event->user_identity ? event->user_identity->arn : (ctrail_str){NULL, 0};
}

static ctrail_str user_name(const ctrail_event *event) {
    return event->user_name;
}

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
    IDENTITY,
    RESPONSE,
    IDENTITY_KEY,
    IDENTITY_ARN,
    SESSION,
    ISSUER,
    ISSUER_TYPE,
    ISSUER_NAME,
    ISSUER_ARN,
    LOGIN,
    SUCCESS,
    PEEKED,
    TOP = PEEKED /* the record itself */
};

#define PEEK(json_name, object)                                                                                        \
    { {.name = json_name, .name_length = sizeof(json_name) - 1}, object }

static const struct {
    struct peek_member member;
    enum peeked object; /* the object that it is a member of */
} peeks[] = {
    [SOURCE] = PEEK("eventSource", TOP),
    [NAME] = PEEK("eventName", TOP),
    [ID] = PEEK("eventID", TOP),
    [ERROR_CODE] = PEEK("errorCode", TOP),
    [ERROR_MESSAGE] = PEEK("errorMessage", TOP),
    [REGION] = PEEK("awsRegion", TOP),
    [ACCOUNT] = PEEK("recipientAccountId", TOP),
    [ADDRESS] = PEEK("sourceIPAddress", TOP),
    [ACCESS] = PEEK("readOnly", TOP),
    [TIME] = PEEK("eventTime", TOP),
    [IDENTITY] = PEEK("userIdentity", TOP),
    [RESPONSE] = PEEK("responseElements", TOP),
    [IDENTITY_KEY] = PEEK("accessKeyId", IDENTITY),
    [IDENTITY_ARN] = PEEK("arn", IDENTITY),
    [SESSION] = PEEK("sessionContext", IDENTITY),
    [ISSUER] = PEEK("sessionIssuer", SESSION),
    [ISSUER_TYPE] = PEEK("type", ISSUER),
    [ISSUER_NAME] = PEEK("userName", ISSUER),
    [ISSUER_ARN] = PEEK("arn", ISSUER),
    [LOGIN] = PEEK("ConsoleLogin", RESPONSE),
    [SUCCESS] = PEEK("success", RESPONSE),
};

/* In the order in which they are compared: first those that are cheap and reject most. */
enum attribute_name { BY_FIELD = 10, ROLE = BY_FIELD, RESOURCE_TYPE, RESOURCE_NAME, INSTANCE_ID, ATTRIBUTES };

static const struct attribute {
    size_t offset;                             /* of the list of values in ctrail_filter */
    ctrail_str (*found)(const ctrail_event *); /* the string to compare; NULL: there is more than one */
    enum peeked peeked;                        /* the member that has it; TOP: peeking cannot decide */
    bool trims;                                /* white space around the string is ignored */
} attributes[] = {
    {offsetof(ctrail_filter, event_name), event_name, NAME, true},
    {offsetof(ctrail_filter, event_source), event_source, SOURCE, true},
    {offsetof(ctrail_filter, event_id), event_id, ID, false},
    {offsetof(ctrail_filter, error_code), error_code, ERROR_CODE, false},
    {offsetof(ctrail_filter, region), region, REGION, false},
    {offsetof(ctrail_filter, account), account, ACCOUNT, false},
    {offsetof(ctrail_filter, source_ip), source_ip, ADDRESS, false},
    {offsetof(ctrail_filter, access_key_id), access_key_id, IDENTITY_KEY, false},
    {offsetof(ctrail_filter, arn), arn, IDENTITY_ARN, false},
    {offsetof(ctrail_filter, user_name), user_name, TOP, false},
    [ROLE] = {offsetof(ctrail_filter, role), NULL, ISSUER_TYPE, false},
    [RESOURCE_TYPE] = {offsetof(ctrail_filter, resource_type), NULL, TOP, false},
    [RESOURCE_NAME] = {offsetof(ctrail_filter, resource_name), NULL, TOP, false},
    [INSTANCE_ID] = {offsetof(ctrail_filter, instance_id), NULL, TOP, false},
};

/* The members of one object that the filter peeks at: members[first .. first + count). */
struct peeked_object {
    enum peeked object;
    size_t first, count;
};

enum { OBJECTS_MAX = 5 };

struct filter {
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

/* ---- Making a filter -------------------------------------------------------------------------- */

static wanted_list list_of(const ctrail_filter *filter, size_t attribute) {
    return *(const wanted_list *)(const void *)((const char *)filter + attributes[attribute].offset);
}

static bool holds_addresses(size_t attribute) {
    return attributes[attribute].found == source_ip;
}

static bool is_choice(int32_t choice) {
    return choice >= 0 && choice <= CTRAIL_FALSE;
}

const char *ctrail_filter_take(ctrail_filter *out, const ctrail_filter *given) {
    enum sizing sizing = ctrail_sized_copy(&ctrail_sized_filter, out, given);
    if (sizing == SIZE_UNKNOWN)
        return "filter.size is neither sizeof(ctrail_filter) nor that of a released version";
    if (sizing == MEMBER_UNKNOWN)
        return "filter.size says that there are more members than are known, and one of them is not 0";
    if (!is_choice(out->read_only))
        return "filter.read_only is none of CTRAIL_ANY, CTRAIL_TRUE, CTRAIL_FALSE";
    if (!is_choice(out->failed))
        return "filter.failed is none of CTRAIL_ANY, CTRAIL_TRUE, CTRAIL_FALSE";
    return ctrail_wanted_are_addresses(out->source_ip)
               ? NULL
               : "filter.source_ip is not a valid CIDR block such as 10.0.0.0/8 or 2001:db8::/32";
}

static bool is_time(int64_t time) {
    return time && time != CTRAIL_ABSENT;
}

static bool asks_time(const struct filter *filter) {
    return is_time(filter->since) || is_time(filter->until);
}

/* Marks a member to be peeked at, and all objects around it. */
static void need(bool *needed, enum peeked peeked) {
    for (; peeked != TOP; peeked = peeks[peeked].object)
        needed[peeked] = true;
}

static void find_needed(const struct filter *filter, bool *needed) {
    for (size_t i = 0; i < filter->asked_count; i++)
        need(needed, attributes[filter->asked[i]].peeked);
    if (filter->wanted[ROLE].count)
        for (enum peeked peeked = ISSUER_TYPE; peeked <= ISSUER_ARN; peeked++)
            need(needed, peeked);
    if (filter->wanted[ROLE].count)
        need(needed, IDENTITY_ARN);
    if (filter->failed) {
        need(needed, ERROR_CODE);
        need(needed, ERROR_MESSAGE);
        need(needed, LOGIN);
        need(needed, SUCCESS);
    }
    if (filter->read_only)
        need(needed, ACCESS);
    if (asks_time(filter))
        need(needed, TIME);
}

/* Lists the members to peek at, object by object. */
static void plan_peeks(struct filter *filter) {
    bool needed[PEEKED] = {false};
    find_needed(filter, needed);
    for (size_t i = 0; i < PEEKED; i++)
        filter->peeks = filter->peeks || needed[i];
    needed[SOURCE] = true;
    struct peeked_object *object = NULL;
    for (size_t i = 0; i < PEEKED; i++) {
        if (!needed[i])
            continue;
        if (!object || object->object != peeks[i].object) {
            object = &filter->objects[filter->object_count++];
            *object = (struct peeked_object){.object = peeks[i].object, .first = filter->member_count};
        }
        object->count++;
        filter->places[i] = (unsigned char)filter->member_count;
        filter->members[filter->member_count++] = peeks[i].member;
    }
}

static void fill_filter(struct filter *filter, const ctrail_filter *given, struct wanted_memory *memory) {
    *filter = (struct filter){.since = given->since,
                              .until = given->until,
                              .read_only = given->read_only,
                              .failed = given->failed};
    for (size_t i = 0; i < ATTRIBUTES; i++) {
        ctrail_wanted_fill(&filter->wanted[i], list_of(given, i), holds_addresses(i), memory);
        if (i < BY_FIELD && filter->wanted[i].count)
            filter->asked[filter->asked_count++] = (unsigned char)i;
    }
    plan_peeks(filter);
}

ctrail_rc ctrail_filter_new(const ctrail_filter *given, const ctrail_allocator *allocator, struct filter **out) {
    ctrail_filter known;
    struct wanted_room room = {0};
    *out = NULL;
    if (!given)
        return CTRAIL_OK;
    if (ctrail_filter_take(&known, given))
        return CTRAIL_ERR_ARGUMENT;
    for (size_t i = 0; i < ATTRIBUTES; i++)
        ctrail_wanted_measure(list_of(&known, i), holds_addresses(i), &room);
    size_t strs = room.strs * sizeof(ctrail_str), ranges = room.ranges * sizeof(struct ip_range);
    struct filter *filter = allocator->allocate(allocator->user, sizeof *filter + strs + ranges + room.bytes);
    if (!filter)
        return CTRAIL_ERR_MEMORY;
    struct wanted_memory memory = {.strs = (ctrail_str *)(void *)(filter + 1)};
    memory.ranges = (struct ip_range *)(void *)(memory.strs + room.strs);
    memory.bytes = (char *)(memory.ranges + room.ranges);
    fill_filter(filter, &known, &memory);
    *out = filter;
    return CTRAIL_OK;
}

/* ---- The other conditions --------------------------------------------------------------------- */

static bool is_in_time(const struct filter *filter, int64_t time) {
    return (!is_time(filter->since) || time >= filter->since) && (!is_time(filter->until) || time < filter->until);
}

static bool is_chosen(int32_t choice, bool flag) {
    return !choice || flag == (choice == CTRAIL_TRUE);
}

static bool spells_false(ctrail_str str) {
    static const char word[] = "false";
    bool spells = str.len == sizeof word - 1;
    for (size_t i = 0; spells && i < str.len; i++)
        spells = (str.ptr[i] | 0x20) == word[i];
    return spells;
}

/* Whether it is false, or the string "false" in any case. */
static bool is_false(const ctrail_value *value) {
    return value_is(value, CTRAIL_KIND_FALSE) ||
           (value_is(value, CTRAIL_KIND_STRING) && spells_false(value_str(value)));
}

static bool has_failed(const ctrail_event *event) {
    const ctrail_value *login = ctrail_value_find(event->response_elements, "ConsoleLogin");
    return event->error_code.len || event->error_message.len ||
           (value_is(login, CTRAIL_KIND_STRING) && ctrail_str_equal(value_str(login), "Failure")) ||
           is_false(ctrail_value_find(event->response_elements, "success"));
}

/* ---- Before a record is parsed ---------------------------------------------------------------- */

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

static bool rejects_attribute(const struct peek *peek, size_t attribute) {
    const struct attribute *row = &attributes[attribute];
    if (row->peeked == TOP)
        return false;
    const struct peek_member *member = peeked(peek, row->peeked);
    if (!member->value || !is_plain(member))
        return !member->value;
    ctrail_str str = row->trims ? ctrail_str_trim(plain_str(member)) : plain_str(member);
    return !ctrail_wanted_has(&peek->filter->wanted[attribute], str);
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
    return !member->value || ((yes || no) && !is_chosen(peek->filter->read_only, yes));
}

/* A time that cannot be read is left to ctrail_filter_judge, which counts it. */
static bool rejects_time(const struct peek *peek) {
    int64_t time;
    if (!asks_time(peek->filter) || !is_plain(peeked(peek, TIME)))
        return false;
    ctrail_str str = plain_str(peeked(peek, TIME));
    return ctrail_time_parse(str.ptr, str.len, &time) == CTRAIL_OK && !is_in_time(peek->filter, time);
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
    struct caller caller;
    return wanted->count && take_plain(peek, IDENTITY_ARN, &caller.arn) &&
           take_plain(peek, ISSUER_TYPE, &caller.issuer_type) && take_plain(peek, ISSUER_NAME, &caller.issuer_name) &&
           take_plain(peek, ISSUER_ARN, &caller.issuer_arn) && !is_wanted_role(wanted, &caller);
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
    return take_outcome(peek, &failed) && !is_chosen(peek->filter->failed, failed);
}

/* Notices of other services have such a source. They must not be rejected, as the reader reports them as its container.
 */
static bool is_notice(const struct peek *peek) {
    ctrail_str source;
    return take_plain(peek, SOURCE, &source) && ctrail_str_starts_with(ctrail_str_trim(source), "aws:");
}

bool ctrail_filter_rejects(const struct filter *filter, const char *text, size_t size, size_t *used) {
    struct peek peek;
    peek.filter = filter;
    if (!filter || !filter->peeks || !peek_at(&peek, text, size, used) || is_notice(&peek))
        return false;
    return rejects_attributes(&peek) || rejects_access(&peek) || rejects_time(&peek) || rejects_role(&peek) ||
           rejects_outcome(&peek);
}

/* ---- After the decoders ----------------------------------------------------------------------- */

/* Whether one of the values is the resource's id or ARN, or what follows the last : or / of its ARN. */
static bool has_wanted_name(const struct wanted *wanted, const ctrail_named_resource *resource) {
    return ctrail_wanted_has(wanted, resource->name) ||
           (ctrail_str_starts_with(resource->name, "arn:") && ctrail_wanted_has(wanted, arn_tail(resource->name)));
}

static bool is_wanted_resource(const struct filter *filter, const ctrail_named_resource *resource) {
    const struct wanted *types = &filter->wanted[RESOURCE_TYPE], *names = &filter->wanted[RESOURCE_NAME];
    return (!types->count || ctrail_wanted_has(types, resource->type)) &&
           (!names->count || has_wanted_name(names, resource));
}

static bool is_wanted_instance(const struct filter *filter, const ctrail_named_resource *resource) {
    return (!resource->type.ptr || ctrail_str_equal(resource->type, "AWS::EC2::Instance")) &&
           has_wanted_name(&filter->wanted[INSTANCE_ID], resource);
}

static ctrail_rc judge_resources(const struct filter *filter, const ctrail_event *event, bool *passes) {
    const ctrail_named_resource *const *list;
    size_t count;
    bool resource = !filter->wanted[RESOURCE_TYPE].count && !filter->wanted[RESOURCE_NAME].count;
    bool instance = !filter->wanted[INSTANCE_ID].count;
    if (resource && instance)
        return CTRAIL_OK;
    ctrail_rc rc = ctrail_event_resources(event, &list, &count);
    if (rc != CTRAIL_OK)
        return rc == CTRAIL_ERR_LIMIT ? CTRAIL_OK : rc;
    for (size_t i = 0; i < count && !(resource && instance); i++) {
        resource = resource || is_wanted_resource(filter, list[i]);
        instance = instance || is_wanted_instance(filter, list[i]);
    }
    *passes = resource && instance;
    return CTRAIL_OK;
}

/* ---- All of it -------------------------------------------------------------------------------- */

static bool passes_attributes(const struct filter *filter, const ctrail_event *event) {
    for (size_t i = 0; i < filter->asked_count; i++)
        if (!ctrail_wanted_has(&filter->wanted[filter->asked[i]], attributes[filter->asked[i]].found(event)))
            return false;
    struct caller caller = caller_of(event);
    return !filter->wanted[ROLE].count || is_wanted_role(&filter->wanted[ROLE], &caller);
}

static bool passes_choices(const struct filter *filter, const ctrail_event *event) {
    return (!filter->read_only || event->read_only == (filter->read_only == CTRAIL_TRUE)) &&
           (!filter->failed || is_chosen(filter->failed, has_failed(event)));
}

ctrail_rc ctrail_filter_judge(const struct filter *filter, const ctrail_event *event, enum judgement *judgement) {
    ctrail_rc rc = CTRAIL_OK;
    *judgement = JUDGED_PASSES;
    if (!filter)
        return CTRAIL_OK;
    bool has_time = event->event_time_ns != CTRAIL_ABSENT || !asks_time(filter);
    bool passes = passes_attributes(filter, event) && passes_choices(filter, event) &&
                  (!has_time || is_in_time(filter, event->event_time_ns));
    if (passes)
        rc = judge_resources(filter, event, &passes);
    if (!passes)
        *judgement = JUDGED_REJECTED;
    else if (!has_time)
        *judgement = JUDGED_WITHOUT_TIME;
    return rc;
}
