/* Which members of a record are read for the fields that a caller names: themselves, and what members of `decoded` and
 * the filter are made of. */
#include "reader/fields.h"

#include <string.h>

#include "event/event.h"

/* ---- What members of `decoded` are made of ---------------------------------------------------- */

/* Paths with '|' between them; NULL: the whole record, as what is not as documented may be anywhere. */
static const struct conclusion {
    const char *name, *needs;
    unsigned concludes;
} conclusions[] = {
    {"eventTimeNs", "eventTime", 0},
    {"origin", "userIdentity.type|userIdentity.invokedBy", CONCLUDES_ORIGIN},
    {"temporaryCredentials",
     "userIdentity.type|userIdentity.invokedBy|userIdentity.accessKeyId|userIdentity.sessionContext.attributes",
     CONCLUDES_TEMPORARY_CREDENTIALS},
    {"byAwsService", "userIdentity.type|userIdentity.invokedBy", CONCLUDES_BY_AWS_SERVICE},
    {"userName",
     "userIdentity.type|userIdentity.invokedBy|userIdentity.userName|userIdentity.principalId|userIdentity.arn|"
     "userIdentity.onBehalfOf.userId|additionalEventData.UserName|eventSource",
     CONCLUDES_USER_NAME},
    {"problems", NULL, 0},
    {"details", NULL, 0},
    {"raw", "", 0},
    {"offset", "", 0},
};

enum { CONCLUSIONS = sizeof conclusions / sizeof *conclusions };

/* Fields of the record that are taken from others where these are absent. */
static const struct stand_in {
    const char *name, *needs;
} stand_ins[] = {
    {"insightState", "insightDetails.state"},         {"insightEventSource", "insightDetails.eventSource"},
    {"insightEventName", "insightDetails.eventName"}, {"insightErrorCode", "insightDetails.errorCode"},
    {"insightType", "insightDetails.insightType"},    {"insightContext", "insightDetails.insightContext"},
};

/* What is always read: it tells records from what only looks like one, and one record from another. */
static const char always[] = "eventVersion|eventSource|eventName|eventID|eventId|eventType";

/* ---- Names ------------------------------------------------------------------------------------ */

/* How long the name is that a path begins with. */
static size_t name_length(const char *path, size_t length) {
    size_t at = 0;
    while (at < length && path[at] != '.' && path[at] != '[')
        at++;
    return at;
}

/* What follows "decoded." in a path, up to the next dot; absent if it is another path. */
static ctrail_str decoded_member(ctrail_str path) {
    static const char start[] = "decoded.";
    size_t length = sizeof start - 1;
    if (!ctrail_str_starts_with(path, start))
        return (ctrail_str){NULL, 0};
    return (ctrail_str){path.ptr + length, name_length(path.ptr + length, path.len - length)};
}

static const struct conclusion *conclusion_of(ctrail_str member) {
    for (size_t i = 0; i < CONCLUSIONS; i++)
        if (ctrail_str_equal(member, conclusions[i].name))
            return &conclusions[i];
    return NULL;
}

static const struct service *service_of(ctrail_str member) {
    for (size_t i = 0; i < SERVICE_COUNT; i++)
        if (ctrail_str_equal(member, ctrail_services[i]->schema->name))
            return ctrail_services[i];
    return NULL;
}

const char *ctrail_fields_check(const char *const *list) {
    for (; list && *list; list++) {
        ctrail_str path = {*list, strlen(*list)}, member = decoded_member(path);
        if (!name_length(path.ptr, path.len))
            return "fields has a path that does not begin with a name";
        if (member.ptr && !conclusion_of(member) && !service_of(member))
            return "fields names a member of decoded that is not known";
    }
    return NULL;
}

/* ---- Selecting -------------------------------------------------------------------------------- */

/* A projection while it is made. */
struct making {
    struct arena *arena;
    struct selection *selection;
    bool all; /* the whole record is read */
};

static size_t path_length(const char *paths) {
    return strcspn(paths, "|");
}

/* Selects paths with '|' between them; NULL: all. False: no memory. */
static bool select_paths(struct making *making, const char *paths) {
    making->all = making->all || !paths;
    while (paths && *paths) {
        size_t length = path_length(paths);
        if (!ctrail_selection_add(making->arena, making->selection, paths, length))
            return false;
        paths += length + (paths[length] == '|');
    }
    return true;
}

static bool select_stand_ins(struct making *making, ctrail_str path) {
    path.len = name_length(path.ptr, path.len);
    for (size_t i = 0; i < sizeof stand_ins / sizeof *stand_ins; i++)
        if (ctrail_str_equal(path, stand_ins[i].name))
            return select_paths(making, stand_ins[i].needs);
    return true;
}

static bool select_path(struct making *making, ctrail_str path) {
    return ctrail_selection_add(making->arena, making->selection, path.ptr, path.len) && select_stand_ins(making, path);
}

static bool select_field(void *user, ctrail_str path) {
    struct making *making = user;
    ctrail_str member = decoded_member(path);
    const struct conclusion *conclusion = conclusion_of(member);
    const struct service *service = service_of(member);
    if (conclusion)
        return select_paths(making, conclusion->needs);
    if (service)
        return select_paths(making, service->needs);
    return ctrail_str_equal(path, "decoded") ? select_paths(making, NULL) : select_path(making, path);
}

static bool select_fields(struct making *making, const char *const *list) {
    for (; *list; list++)
        if (!select_field(making, (ctrail_str){*list, strlen(*list)}))
            return false;
    return true;
}

/* Lets the selection know the documented names, also those of objects of which only a part is wanted. */
static bool know_documented(struct making *making, struct selection *selection, const ctrail_schema *schema) {
    for (uint32_t i = 0; i < schema->count; i++) {
        const ctrail_field *field = &schema->rows[i].field;
        if (!schema->rows[i].source_length)
            continue;
        const struct selected *known = ctrail_selection_know(making->arena, selection, field->name);
        if (!known)
            return false;
        if (known->inside && field->schema && !know_documented(making, known->inside, field->schema))
            return false;
    }
    return true;
}

/* ---- What can be concluded -------------------------------------------------------------------- */

static bool has_paths(const struct selection *selection, const char *paths) {
    while (paths && *paths) {
        size_t length = path_length(paths);
        if (!ctrail_selection_has(selection, paths, length))
            return false;
        paths += length + (paths[length] == '|');
    }
    return paths != NULL;
}

static void conclude(struct fields *fields, struct selection *selection, bool checks) {
    size_t decoders = 0;
    fields->projection = (struct projection){.selection = selection, .decoders = fields->decoders, .checks = checks};
    for (size_t i = 0; i < CONCLUSIONS; i++)
        if (has_paths(selection, conclusions[i].needs))
            fields->projection.concludes |= conclusions[i].concludes;
    for (size_t i = 0; i < SERVICE_COUNT; i++)
        if (has_paths(selection, ctrail_services[i]->needs))
            fields->decoders[decoders++] = ctrail_services[i];
}

ctrail_rc ctrail_fields_take(struct fields *fields, const ctrail_options *options, const struct filter *filter,
                             const ctrail_allocator *allocator, const struct projection **out) {
    struct making making = {.arena = &fields->arena};
    *fields = (struct fields){.projection = {.checks = false}};
    ctrail_arena_init(&fields->arena, allocator, UINT64_MAX);
    *out = NULL;
    if (!options->fields || !*options->fields)
        return CTRAIL_OK;
    making.selection = ctrail_selection_new(making.arena, true);
    bool done = making.selection && select_paths(&making, always) && select_fields(&making, options->fields) &&
                ctrail_filter_needs(filter, select_field, &making) &&
                know_documented(&making, making.selection, &ctrail_event_schema);
    if (!done)
        return ctrail_arena_error(&fields->arena);
    conclude(fields, making.selection, (options->flags & CTRAIL_OPTION_CHECK_ALL) != 0);
    *out = making.all ? NULL : &fields->projection;
    return CTRAIL_OK;
}

void ctrail_fields_free(struct fields *fields) {
    ctrail_arena_free(&fields->arena);
}
