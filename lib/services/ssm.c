/* AWS Systems Manager: sessions and commands, and the instances that they are for. */
#include "cloudtrail/ssm.h"

#include <string.h>

#include "services/resource_ids.h"
#include "services/service.h"

static const struct row instance_rows[] = {
    TEXT_FROM(ctrail_ssm_instance, instance_id, "instanceId", COMPUTED),
};
static const ctrail_schema instance_schema = SCHEMA("managedInstance", ctrail_ssm_instance, instance_rows);

static const struct row target_rows[] = {
    TEXT(ctrail_ssm_target, key, "key"),
    TEXTS(ctrail_ssm_target, values, value_count, "values"),
};
static const ctrail_schema target_schema = SCHEMA("target", ctrail_ssm_target, target_rows);

static const struct row credentials_rows[] = {
    TEXT(ctrail_ssm_credentials, access_key_id, "accessKeyId"),
    TIME_FROM(ctrail_ssm_credentials, expiration_ns, "expiration", "expirationTime"),
};
static const ctrail_schema credentials_schema = SCHEMA("accessToken", ctrail_ssm_credentials, credentials_rows);

/* Of the response, else of the request. */
#define EITHER_TEXT(member, name)                                                                                      \
    TEXT_FROM(ctrail_ssm, member, name, "responseElements." name "|requestParameters." name)
#define ASKED_TEXT(member, name) TEXT_FROM(ctrail_ssm, member, name, "requestParameters." name)

/* Ids of instances stand in other members too. */
struct reading {
    ctrail_ssm ssm;
    const ctrail_str *const *named, *const *selected, *const *commanded;
    size_t named_count, selected_count, commanded_count;
};

static const struct row rows[] = {
    LIST_FROM(ctrail_ssm, instances, instance_count, "instances", COMPUTED, ctrail_ssm_instance, instance_schema),
    ASKED_TEXT(target, "target"),
    LIST_FROM(ctrail_ssm, targets, target_count, "targets", "requestParameters.targets", ctrail_ssm_target,
              target_schema),
    ASKED_TEXT(document_name, "documentName"),
    ASKED_TEXT(document_version, "documentVersion"),
    ASKED_TEXT(reason, "reason"),
    ASKED_TEXT(comment, "comment"),
    VALUE_FROM(ctrail_ssm, parameters, "parameters", "requestParameters.parameters"),
    FLAG_FROM(ctrail_ssm, parameters_hidden, "parametersHidden", COMPUTED),
    TEXT_FROM(ctrail_ssm, host, "host", "requestParameters.parameters.host"),
    TEXT_FROM(ctrail_ssm, port_number, "portNumber", "requestParameters.parameters.portNumber"),
    EITHER_TEXT(session_id, "sessionId"),
    TEXT_FROM(ctrail_ssm, command_id, "commandId", "responseElements.command.commandId|requestParameters.commandId"),
    EITHER_TEXT(automation_execution_id, "automationExecutionId"),
    EITHER_TEXT(access_request_id, "accessRequestId"),
    TEXT_FROM(ctrail_ssm, status, "status", "responseElements.command.status|responseElements.status"),
    OBJECT_FROM(ctrail_ssm, credentials, "credentials", "responseElements.credentials", ctrail_ssm_credentials,
                credentials_schema),
    TEXTS_FROM(struct reading, named, named_count, "named", "requestParameters.instanceIds,instanceId,resourceId"),
    TEXTS_FROM(struct reading, selected, selected_count, "selected",
               "requestParameters.targets,filters,instanceInformationFilterList.values,valueSet,value"),
    TEXTS_FROM(struct reading, commanded, commanded_count, "commanded", "responseElements.command.instanceIds"),
};
static const ctrail_schema reading_schema = SCHEMA("ssm", struct reading, rows);
static const ctrail_schema schema = SCHEMA_WITHOUT(3, "ssm", ctrail_ssm, rows);

/* ---- Instances -------------------------------------------------------------------------------- */

/* The instances, while they are gathered. */
struct instances {
    struct arena *arena;
    struct set set;
};

struct found {
    struct entry entry;
    ctrail_ssm_instance instance;
};

/* "mi-…": a machine that is no instance of EC2, and managed all the same. */
static bool is_managed_node(ctrail_str text) {
    static const char prefix[] = "mi-";
    size_t i = sizeof prefix - 1;
    if (text.len < i + 8 || memcmp(text.ptr, prefix, i) != 0)
        return false;
    while (i < text.len && ((text.ptr[i] >= '0' && text.ptr[i] <= '9') || (text.ptr[i] >= 'a' && text.ptr[i] <= 'f')))
        i++;
    return i == text.len;
}

static ctrail_rc add_id(struct instances *instances, ctrail_str id) {
    if (ctrail_set_find(&instances->set, id))
        return CTRAIL_OK;
    const ctrail_str kept = ctrail_arena_text(instances->arena, id.ptr, id.len);
    if (!kept.ptr)
        return ctrail_arena_error(instances->arena);
    struct found *found = (void *)ctrail_set_add(instances->arena, &instances->set, kept, sizeof *found);
    if (!found)
        return ctrail_arena_error(instances->arena);
    found->instance.instance_id = kept;
    return CTRAIL_OK;
}

/* Adds an id, also out of an ARN; other texts name no instance. */
static ctrail_rc add(struct instances *instances, ctrail_str text) {
    struct id id;
    if (is_managed_node(text))
        return add_id(instances, text);
    bool is_instance = ctrail_ec2_is_id(text, &id) && ctrail_str_equal(id.type, EC2_TYPE("Instance"));
    return is_instance ? add_id(instances, id.bare) : CTRAIL_OK;
}

static ctrail_rc add_all(struct instances *instances, const ctrail_str *const *texts, size_t count) {
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < count; i++)
        rc = add(instances, *texts[i]);
    return rc;
}

/* Parameters of a document are strings and lists of strings: {"InstanceId":["i-…"]}. */
static ctrail_rc add_parameters(struct instances *instances, const ctrail_value *parameters) {
    ctrail_rc rc = CTRAIL_OK;
    for (const ctrail_value *member = NULL; rc == CTRAIL_OK && (member = ctrail_value_next(parameters, member));) {
        if (value_is(member, CTRAIL_KIND_STRING))
            rc = add(instances, value_str(member));
        else if (value_is(member, CTRAIL_KIND_ARRAY))
            rc = add_parameters(instances, member);
    }
    return rc;
}

/* A call that was denied may have no requestParameters: the ids are then read from errorMessage. */
static ctrail_rc add_message(struct instances *instances, const ctrail_event *event) {
    ctrail_rc rc = CTRAIL_OK;
    struct id id;
    for (size_t at = 0; rc == CTRAIL_OK && event->error_code.ptr && !instances->set.count &&
                        ctrail_ec2_next_named(event->error_message, &at, &id);)
        if (ctrail_str_equal(id.type, EC2_TYPE("Instance")))
            rc = add_id(instances, id.bare);
    return rc;
}

static ctrail_rc list_instances(const struct instances *instances, ctrail_ssm *ssm) {
    size_t count = instances->set.count;
    const ctrail_ssm_instance **list = count ? ctrail_arena_alloc(instances->arena, count * sizeof *list) : NULL;
    if (count && !list)
        return ctrail_arena_error(instances->arena);
    ssm->instances = list;
    for (const struct entry *entry = instances->set.first; entry; entry = entry->next)
        list[ssm->instance_count++] = &((const struct found *)(const void *)entry)->instance;
    return CTRAIL_OK;
}

static ctrail_rc find_instances(struct record *record, struct reading *reading) {
    struct instances instances = {.arena = &record->arena};
    ctrail_ssm *ssm = &reading->ssm;
    ctrail_rc rc = add(&instances, ssm->target);
    if (rc == CTRAIL_OK)
        rc = add_all(&instances, reading->named, reading->named_count);
    if (rc == CTRAIL_OK)
        rc = add_all(&instances, reading->selected, reading->selected_count);
    if (rc == CTRAIL_OK)
        rc = add_parameters(&instances, ssm->parameters);
    if (rc == CTRAIL_OK)
        rc = add_all(&instances, reading->commanded, reading->commanded_count);
    if (rc == CTRAIL_OK)
        rc = add_message(&instances, &record->event);
    return rc == CTRAIL_OK ? list_instances(&instances, ssm) : rc;
}

/* ---- The event -------------------------------------------------------------------------------- */

/* Commands may hold secrets: CloudTrail has a text in the place of their parameters. */
static void see_parameters(ctrail_ssm *ssm) {
    bool is_there = value_is(ssm->parameters, CTRAIL_KIND_OBJECT);
    if (is_there || value_is(ssm->parameters, CTRAIL_KIND_STRING))
        ssm->parameters_hidden = !is_there;
    if (!is_there)
        ssm->parameters = NULL;
}

static ctrail_rc decode(struct record *record, const void **out) {
    struct reading *reading = ctrail_schema_new(&record->arena, &reading_schema);
    if (!reading)
        return ctrail_arena_error(&record->arena);
    *out = &reading->ssm;
    ctrail_rc rc = ctrail_table_decode(record, &reading_schema, record->tree.root, reading);
    see_parameters(&reading->ssm);
    return rc == CTRAIL_OK ? find_instances(record, reading) : rc;
}

static ctrail_rc name_resources(const void *decoded, struct naming *naming) {
    static const ctrail_str none = {NULL, 0}; /* Event history's types of the others are not known */
    const ctrail_ssm *ssm = decoded;
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < ssm->instance_count; i++) {
        const ctrail_str id = ssm->instances[i]->instance_id;
        rc = ctrail_resource_add(naming, is_managed_node(id) ? none : EC2_TYPE_STR("Instance"), id);
    }
    const ctrail_str ids[] = {ssm->session_id, ssm->command_id, ssm->automation_execution_id, ssm->access_request_id};
    for (size_t i = 0; rc == CTRAIL_OK && i < sizeof ids / sizeof *ids; i++)
        rc = ctrail_resource_add(naming, none, ids[i]);
    if (rc == CTRAIL_OK && ssm->credentials)
        rc = ctrail_resource_add(naming, RESOURCE_TYPE("AWS::IAM::AccessKey"), ssm->credentials->access_key_id);
    return rc;
}

static const char needs[] = "eventSource|eventName|requestParameters|responseElements|errorCode|errorMessage";

const struct service ctrail_service_ssm = {{EVENT_SOURCE("ssm.amazonaws.com")}, &schema, decode, name_resources, needs};

ctrail_rc ctrail_ssm_decode(const ctrail_event *event, const ctrail_ssm **out) {
    const void *decoded;
    ctrail_rc rc = ctrail_service_decode(&ctrail_service_ssm, event, &decoded);
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = decoded;
    return rc;
}
