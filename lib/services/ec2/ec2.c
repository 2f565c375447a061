/* EC2: what all its events have, in the order in which it is found. */
#include "services/ec2/decoding.h"

#include <string.h>

#include "services/ec2/api_tree.h"
#include "services/ec2/catalogue.h"
#include "services/ec2/dialect.h"
#include "services/ec2/names.h"
#include "services/ec2/payloads.h"
#include "services/service.h"
#include "services/ssh_key.h"

static const struct row resource_rows[] = {
    TEXT_FROM(ctrail_ec2_resource, id, "id", COMPUTED),
    TEXT_FROM(ctrail_ec2_resource, type, "type", COMPUTED),
    TEXT_FROM(ctrail_ec2_resource, path, "path", COMPUTED),
};
static const ctrail_schema resource_schema = SCHEMA("resources", ctrail_ec2_resource, resource_rows);

/* Events that EC2 makes without a call have serviceEventDetails in place of a request. */
static const struct row service_event_rows[] = {
    TEXT(ctrail_ec2_service_event, snapshot_id, "snapshotId"),
    TEXTS_FROM(ctrail_ec2_service_event, instance_ids, instance_id_count, "instanceIds", "instanceIdSet"),
};
static const ctrail_schema service_event_schema = SCHEMA("serviceEvent", ctrail_ec2_service_event, service_event_rows);

static const char *const access_names[] = {[CTRAIL_EC2_WRITE] = "write", [CTRAIL_EC2_READ] = "read", NULL};
static const char *const dialect_names[] = {[CTRAIL_EC2_DIALECT_NONE] = "none",
                                            [CTRAIL_EC2_DIALECT_LEGACY] = "legacy",
                                            [CTRAIL_EC2_DIALECT_WRAPPED] = "wrapped",
                                            NULL};

static const struct row rows[] = {
    TEXT_FROM(ctrail_ec2, action, "action", COMPUTED),
    NAME(ctrail_ec2, access, "access", access_names),
    NAME(ctrail_ec2, dialect, "dialect", dialect_names),
    FLAG_FROM(ctrail_ec2, known, "known", COMPUTED),
    LIST_FROM(ctrail_ec2, instances, instance_count, "instances", COMPUTED, ctrail_ec2_instance,
              ctrail_ec2_instance_schema),
    LIST_FROM(ctrail_ec2, resources, resource_count, "resources", COMPUTED, ctrail_ec2_resource, resource_schema),
    OBJECT_FROM(ctrail_ec2, service_event, "serviceEvent", COMPUTED, ctrail_ec2_service_event, service_event_schema),
    VALUE_FROM(ctrail_ec2, request_parameters, "request", COMPUTED),
    VALUE_FROM(ctrail_ec2, response_elements, "response", COMPUTED),
    LIST_FROM(ctrail_ec2, rules, rule_count, "rules", COMPUTED, ctrail_ec2_rule, ctrail_ec2_rule_schema),
    LIST_FROM(ctrail_ec2, sharing, sharing_count, "sharing", COMPUTED, ctrail_ec2_sharing, ctrail_ec2_sharing_schema),
    OBJECT_FROM(ctrail_ec2, key, "key", COMPUTED, ctrail_ssh_key, ctrail_ssh_key_schema),
    TEXT_FROM(ctrail_ec2, user_data, "userData", COMPUTED),
    LIST_FROM(ctrail_ec2, tags, tag_count, "tags", COMPUTED, ctrail_ec2_tag_change, ctrail_ec2_tag_change_schema),
};
static const ctrail_schema ec2_schema = SCHEMA("ec2", ctrail_ec2, rows);

/* For an action that is not in the catalogue its name decides. */
static ctrail_ec2_access access_of(const struct catalogue_action *catalogued, ctrail_str name) {
    static const char *const reading[] = {"Describe", "Get", "List", "Search"};
    if (catalogued)
        return catalogued->flags & CATALOGUE_READ ? CTRAIL_EC2_READ : CTRAIL_EC2_WRITE;
    for (size_t i = 0; i < sizeof reading / sizeof *reading; i++)
        if (ctrail_str_starts_with(name, reading[i]))
            return CTRAIL_EC2_READ;
    return CTRAIL_EC2_WRITE;
}

static ctrail_rc list_resources(struct decoding *decoding) {
    ctrail_ec2 *ec2 = decoding->ec2;
    size_t count = decoding->resources.count;
    const ctrail_ec2_resource **list =
        count ? ctrail_arena_alloc(&decoding->record->arena, count * sizeof *list) : NULL;
    if (count && !list)
        return ctrail_arena_error(&decoding->record->arena);
    ec2->resources = list;
    for (const struct found *found = decoding->resources.first; found; found = found->next)
        list[ec2->resource_count++] = &found->resource;
    return CTRAIL_OK;
}

static ctrail_rc make_trees(struct decoding *decoding, const struct catalogue_action *catalogued) {
    const ctrail_event *event = &decoding->record->event;
    struct record *record = decoding->record;
    ctrail_ec2 *ec2 = decoding->ec2;
    ctrail_rc rc =
        ctrail_ec2_api_tree(record, event->request_parameters, catalogued, PAYLOAD_REQUEST, &ec2->request_parameters);
    if (rc == CTRAIL_OK)
        rc = ctrail_ec2_api_tree(record, event->response_elements, catalogued, PAYLOAD_RESPONSE,
                                 &ec2->response_elements);
    return rc;
}

/* ---- What is concluded ------------------------------------------------------------------------- */

#define ONLY_OF(action, find)                                                                                          \
    { {action, sizeof(action) - 1}, find }

/* Of some actions only. */
static const struct conclusion {
    ctrail_str action;
    ctrail_rc (*find)(struct decoding *decoding);
} conclusions[] = {
    ONLY_OF("AuthorizeSecurityGroupIngress", ctrail_ec2_find_rules),
    ONLY_OF("AuthorizeSecurityGroupEgress", ctrail_ec2_find_rules),
    ONLY_OF("RevokeSecurityGroupIngress", ctrail_ec2_find_rules),
    ONLY_OF("RevokeSecurityGroupEgress", ctrail_ec2_find_rules),
    ONLY_OF("ModifySecurityGroupRules", ctrail_ec2_find_rules),
    ONLY_OF("UpdateSecurityGroupRuleDescriptionsIngress", ctrail_ec2_find_rules),
    ONLY_OF("UpdateSecurityGroupRuleDescriptionsEgress", ctrail_ec2_find_rules),
    ONLY_OF("ModifyImageAttribute", ctrail_ec2_find_sharing),
    ONLY_OF("ModifySnapshotAttribute", ctrail_ec2_find_sharing),
    ONLY_OF("ResetImageAttribute", ctrail_ec2_find_reset),
    ONLY_OF("ResetSnapshotAttribute", ctrail_ec2_find_reset),
    ONLY_OF("CancelImageLaunchPermission", ctrail_ec2_find_cancelled),
    ONLY_OF("ImportKeyPair", ctrail_ec2_find_key),
};

/* What a call changes: a read changes nothing. */
static ctrail_rc conclude(struct decoding *decoding) {
    ctrail_rc rc = ctrail_ec2_find_tags(decoding);
    for (size_t i = 0; rc == CTRAIL_OK && i < sizeof conclusions / sizeof *conclusions; i++)
        if (ctrail_str_equal_n(decoding->ec2->action, conclusions[i].action.ptr, conclusions[i].action.len))
            return conclusions[i].find(decoding);
    return rc;
}

/* AWS's model has no list of these events: all are decoded by the same rows. */
static ctrail_rc decode_service_event(struct decoding *decoding) {
    const void *decoded;
    ctrail_rc rc = ctrail_table_decode_new(decoding->record, &service_event_schema,
                                           decoding->record->event.service_event_details, &decoded);
    decoding->ec2->service_event = decoded;
    return rc;
}

static ctrail_str trimmed_name(struct record *record) {
    ctrail_str name = ctrail_str_trim(record->event.event_name);
    bool whole = !name.ptr || name.len == record->event.event_name.len;
    return whole ? record->event.event_name : ctrail_arena_text(&record->arena, name.ptr, name.len);
}

static ctrail_rc decode_into(struct decoding *decoding, const struct catalogue_action *catalogued) {
    ctrail_rc rc = ctrail_ec2_find_resources(decoding->record, &decoding->resources);
    if (rc == CTRAIL_OK)
        rc = list_resources(decoding);
    if (rc == CTRAIL_OK)
        rc = ctrail_ec2_find_instances(decoding);
    if (rc == CTRAIL_OK)
        rc = make_trees(decoding, catalogued);
    if (rc == CTRAIL_OK && catalogued)
        rc = ctrail_ec2_payloads_prepare(decoding->record, decoding->ec2, catalogued);
    if (rc == CTRAIL_OK)
        rc = ctrail_ec2_describe_instances(decoding);
    if (rc != CTRAIL_OK)
        return rc;
    ctrail_ec2_imply_states(decoding);
    rc = decode_service_event(decoding);
    ctrail_ec2_find_user_data(decoding);
    return rc == CTRAIL_OK && decoding->ec2->access == CTRAIL_EC2_WRITE ? conclude(decoding) : rc;
}

static ctrail_rc decode(struct record *record, const void **out) {
    ctrail_ec2 *ec2 =
        ctrail_arena_zeroed(&record->arena, sizeof *ec2); /* of all absent values only that of `known` is not 0 */
    struct decoding decoding = {.record = record, .ec2 = ec2};
    if (!ec2)
        return ctrail_arena_error(&record->arena);
    ec2->action = trimmed_name(record);
    if (!ec2->action.ptr && record->event.event_name.ptr)
        return ctrail_arena_error(&record->arena);
    const struct catalogue_action *catalogued = ctrail_ec2_catalogue_find(ec2->action);
    ctrail_rc rc = record->spelled && catalogued ? ctrail_ec2_restore_names(record, catalogued) : CTRAIL_OK;
    if (rc != CTRAIL_OK)
        return rc;
    ec2->access = access_of(catalogued, ec2->action);
    ec2->known = catalogued != NULL;
    ec2->dialect = ctrail_ec2_dialect_of(record->event.request_parameters, record->event.response_elements);
    *out = ec2;
    return decode_into(&decoding, catalogued);
}

static ctrail_rc name_resources(const void *decoded, struct naming *naming) {
    const ctrail_ec2 *ec2 = decoded;
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < ec2->resource_count; i++)
        rc = ctrail_resource_add(naming, ec2->resources[i]->type, ec2->resources[i]->id);
    return rc;
}

static const char needs[] = "eventSource|eventName|requestParameters|responseElements|serviceEventDetails|errorCode|"
                            "errorMessage|userIdentity.accountId|recipientAccountId";

const struct service ctrail_service_ec2 = {
    {EVENT_SOURCE("ec2.amazonaws.com")}, &ec2_schema, decode, name_resources, needs};

ctrail_rc ctrail_ec2_decode(const ctrail_event *event, const ctrail_ec2 **out) {
    const void *decoded;
    ctrail_rc rc = ctrail_service_decode(&ctrail_service_ec2, event, &decoded);
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = decoded;
    return rc;
}
