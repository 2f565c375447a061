/* The filter: made from the caller's, and what it makes of an event. filter_bytes.c rejects most records before that.
 */
#include "reader/filter.h"

#include <string.h>

#include "json/value.h"
#include "reader/filter_attributes.h"
#include "reader/sized.h"

/* ---- Making a filter -------------------------------------------------------------------------- */

static wanted_list list_of(const ctrail_filter *filter, size_t attribute) {
    return *(const wanted_list *)(const void *)((const char *)filter + ctrail_filter_attributes[attribute].offset);
}

static bool holds_addresses(size_t attribute) {
    return ctrail_filter_attributes[attribute].peeked == ADDRESS;
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

/* Marks a member to be peeked at, and all objects around it. */
static void need(bool *needed, enum peeked peeked) {
    for (; peeked != TOP; peeked = ctrail_filter_peeks[peeked].object)
        needed[peeked] = true;
}

static void find_needed(const struct filter *filter, bool *needed) {
    for (size_t i = 0; i < filter->asked_count; i++)
        for (const struct attribute *row = &ctrail_filter_attributes[filter->asked[i]]; row; row = row->otherwise)
            need(needed, row->peeked);
    if (filter->wanted[ROLE].count) {
        need(needed, IDENTITY_ARN);
        need(needed, ISSUER_TYPE);
        need(needed, ISSUER_NAME);
        need(needed, ISSUER_ARN);
    }
    if (filter->failed) {
        need(needed, ERROR_CODE);
        need(needed, ERROR_MESSAGE);
        need(needed, LOGIN);
        need(needed, SUCCESS);
    }
    if (filter->read_only)
        need(needed, ACCESS);
    if (filter_asks_time(filter))
        need(needed, TIME);
    for (size_t i = 0; i < filter->pushed_count; i++)
        for (size_t n = 0; n < filter->pushed_branches[i].count; n++)
            need(needed, filter->pushed_fields[filter->pushed_branches[i].first + n].peeked);
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
        if (!object || object->object != ctrail_filter_peeks[i].object) {
            object = &filter->objects[filter->object_count++];
            *object = (struct peeked_object){.object = ctrail_filter_peeks[i].object, .first = filter->member_count};
        }
        object->count++;
        filter->places[i] = (unsigned char)filter->member_count;
        filter->members[filter->member_count++] = ctrail_filter_peeks[i].member;
    }
}

static void fill_filter(struct filter *filter, const ctrail_filter *given, struct wanted_memory *memory,
                        const struct pattern_memory *patterns) {
    *filter = (struct filter){.since = given->since,
                              .until = given->until,
                              .read_only = given->read_only,
                              .failed = given->failed};
    for (size_t i = 0; i < ATTRIBUTES; i++) {
        ctrail_wanted_fill(&filter->wanted[i], list_of(given, i), holds_addresses(i), memory);
        if (i < BY_FIELD && filter->wanted[i].count)
            filter->asked[filter->asked_count++] = (unsigned char)i;
    }
    ctrail_filter_fill_patterns(filter, given->pattern, patterns);
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
    struct pattern_room listed = ctrail_filter_measure_patterns(known.pattern);
    struct pattern_memory patterns;
    size_t pointers = listed.patterns * sizeof *patterns.patterns,
           branches = listed.branches * sizeof *patterns.branches;
    size_t fields = listed.fields * sizeof *patterns.fields;
    struct filter *filter = allocator->allocate(allocator->user, sizeof *filter + pointers + branches + fields + strs +
                                                                     ranges + room.bytes);
    if (!filter)
        return CTRAIL_ERR_MEMORY;
    patterns.patterns = (const ctrail_pattern **)(void *)(filter + 1);
    patterns.branches = (struct pushed_branch *)(void *)(patterns.patterns + listed.patterns);
    patterns.fields = (struct pushed_field *)(void *)(patterns.branches + listed.branches);
    struct wanted_memory memory = {.strs = (ctrail_str *)(void *)(patterns.fields + listed.fields)};
    memory.ranges = (struct ip_range *)(void *)(memory.strs + room.strs);
    memory.bytes = (char *)(memory.ranges + room.ranges);
    fill_filter(filter, &known, &memory, &patterns);
    *out = filter;
    return CTRAIL_OK;
}

/* ---- What it needs ---------------------------------------------------------------------------- */

enum { USER_NAME = BY_FIELD - 1 /* the only attribute by field that cannot be peeked at */ };

static ctrail_str str_of(const char *text) {
    return (ctrail_str){text, strlen(text)};
}

bool ctrail_filter_needs(const struct filter *filter, bool (*add)(void *user, ctrail_str path), void *user) {
    if (!filter)
        return true;
    bool all =
        filter->wanted[RESOURCE_TYPE].count || filter->wanted[RESOURCE_NAME].count || filter->wanted[INSTANCE_ID].count;
    bool done = (!all || add(user, str_of("decoded"))) &&
                (!filter->wanted[USER_NAME].count || add(user, str_of("decoded.userName"))) &&
                ctrail_filter_patterns_need(filter, add, user);
    for (size_t i = 0; done && i < filter->objects[0].count; i++)
        done = add(user, str_of(filter->members[i].name));
    return done;
}

/* ---- The event -------------------------------------------------------------------------------- */

static bool has_failed(const ctrail_event *event) {
    const ctrail_value *login = ctrail_value_find(event->response_elements, "ConsoleLogin");
    return event->error_code.len || event->error_message.len ||
           (value_is(login, CTRAIL_KIND_STRING) && ctrail_str_equal(value_str(login), "Failure")) ||
           ctrail_value_flag(ctrail_value_find(event->response_elements, "success")) == 0;
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

/* ---- Its resources ---------------------------------------------------------------------------- */

/* Whether one of the values is the resource's id or ARN, or what follows the last : or / of its ARN. */
static bool has_wanted_name(const struct wanted *wanted, const ctrail_named_resource *resource) {
    return ctrail_wanted_has(wanted, resource->name) || (ctrail_str_starts_with(resource->name, "arn:") &&
                                                         ctrail_wanted_has(wanted, ctrail_arn_tail(resource->name)));
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

static bool passes_attribute(const struct filter *filter, const ctrail_event *event, size_t attribute) {
    const struct attribute *row = &ctrail_filter_attributes[attribute];
    while (row && !ctrail_wanted_has(&filter->wanted[attribute], row->found(event)))
        row = row->otherwise;
    return row != NULL;
}

static bool passes_attributes(const struct filter *filter, const ctrail_event *event) {
    for (size_t i = 0; i < filter->asked_count; i++)
        if (!passes_attribute(filter, event, filter->asked[i]))
            return false;
    struct caller caller = caller_of(event);
    return !filter->wanted[ROLE].count || ctrail_filter_wants_role(&filter->wanted[ROLE], &caller);
}

static bool passes_choices(const struct filter *filter, const ctrail_event *event) {
    return (!filter->read_only || event->read_only == (filter->read_only == CTRAIL_TRUE)) &&
           (!filter->failed || filter_is_chosen(filter->failed, has_failed(event)));
}

ctrail_rc ctrail_filter_judge(const struct filter *filter, const ctrail_event *event, enum judgement *judgement) {
    ctrail_rc rc = CTRAIL_OK;
    *judgement = JUDGED_PASSES;
    if (!filter)
        return CTRAIL_OK;
    bool has_time = event->event_time_ns != CTRAIL_ABSENT || !filter_asks_time(filter);
    bool passes = passes_attributes(filter, event) && passes_choices(filter, event) &&
                  (!has_time || filter_has_time(filter, event->event_time_ns));
    if (passes)
        rc = ctrail_filter_judge_patterns(filter, event, &passes);
    if (passes && rc == CTRAIL_OK)
        rc = judge_resources(filter, event, &passes);
    if (!passes)
        *judgement = JUDGED_REJECTED;
    else if (!has_time)
        *judgement = JUDGED_WITHOUT_TIME;
    return rc;
}
