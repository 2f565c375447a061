/* The instances of an event: each once, with what request and response say of it. */
#include "services/ec2/decoding.h"

#include "services/ec2/payloads.h"

static const struct row state_rows[] = {
    LOW_BYTE(ctrail_ec2_state, code, "code"),
    TEXT(ctrail_ec2_state, name, "name"),
};
static const ctrail_schema state_schema = SCHEMA("state", ctrail_ec2_state, state_rows);

static const struct row instance_rows[] = {
    TEXT(ctrail_ec2_instance, instance_id, "instanceId"),
    OBJECT(ctrail_ec2_instance, previous_state, "previousState", ctrail_ec2_state, state_schema),
    OBJECT_FROM(ctrail_ec2_instance, current_state, "currentState", "currentState|instanceState", ctrail_ec2_state,
                state_schema),
    OBJECT_FROM(ctrail_ec2_instance, implied_state, "impliedState", COMPUTED, ctrail_ec2_state, state_schema),
    TEXT(ctrail_ec2_instance, image_id, "imageId"),
    TEXT_FROM(ctrail_ec2_instance, instance_type, "instanceType", "instanceType.value|instanceType"),
    TEXT(ctrail_ec2_instance, key_name, "keyName"),
    TEXT(ctrail_ec2_instance, private_ip_address, "privateIpAddress"),
    TEXT_FROM(ctrail_ec2_instance, public_ip_address, "publicIpAddress", "publicIpAddress|publicIp|ipAddress"),
    TEXT(ctrail_ec2_instance, private_dns_name, "privateDnsName"),
    TEXT(ctrail_ec2_instance, subnet_id, "subnetId"),
    TEXT(ctrail_ec2_instance, vpc_id, "vpcId"),
    TEXT_FROM(ctrail_ec2_instance, availability_zone, "availabilityZone", "placement.availabilityZone"),
    TIME(ctrail_ec2_instance, launch_time_ns, "launchTime"),
    TEXT_FROM(ctrail_ec2_instance, iam_instance_profile, "iamInstanceProfile",
              "iamInstanceProfile.arn|iamInstanceProfile.name"),
    TEXT(ctrail_ec2_instance, architecture, "architecture"),
    TEXT(ctrail_ec2_instance, platform, "platform"),
    TEXT_FROM(ctrail_ec2_instance, lifecycle, "lifecycle", "instanceLifecycle"),
    TEXT_FROM(ctrail_ec2_instance, launch_template_id, "launchTemplateId", COMPUTED),
    TEXT_FROM(ctrail_ec2_instance, launch_template_name, "launchTemplateName", COMPUTED),
    TEXT_FROM(ctrail_ec2_instance, launch_template_version, "launchTemplateVersion", COMPUTED),
};
const ctrail_schema ctrail_ec2_instance_schema = SCHEMA("instances", ctrail_ec2_instance, instance_rows);

/* What a call says of all instances that it launches: beside a list of their ids, in its request, or of a spot request
 * that was fulfilled. */
#define OVERRIDDEN(name) "launchTemplateAndOverrides.overrides." name
#define SPECIFIED(name)  "launchSpecification." name
#define TEMPLATE(name)   "launchTemplateAndOverrides.launchTemplateSpecification." name
static const struct row launch_rows[] = {
    TEXT_FROM(ctrail_ec2_instance, image_id, "imageId", OVERRIDDEN("imageId") "|" SPECIFIED("imageId")),
    TEXT_FROM(ctrail_ec2_instance, instance_type, "instanceType",
              "instanceType|" OVERRIDDEN("instanceType") "|" SPECIFIED("instanceType")),
    TEXT_FROM(ctrail_ec2_instance, key_name, "keyName", SPECIFIED("keyName")),
    TEXT_FROM(ctrail_ec2_instance, subnet_id, "subnetId",
              "subnetId|" OVERRIDDEN("subnetId") "|" SPECIFIED("subnetId") "|" SPECIFIED("networkInterfaces.subnetId")),
    TEXT_FROM(ctrail_ec2_instance, availability_zone, "availabilityZone",
              "availabilityZone|launchedAvailabilityZone|" OVERRIDDEN("availabilityZone") "|" OVERRIDDEN(
                  "placement.availabilityZone") "|" SPECIFIED("placement.availabilityZone")),
    TEXT_FROM(ctrail_ec2_instance, iam_instance_profile, "iamInstanceProfile",
              SPECIFIED("iamInstanceProfile.arn") "|" SPECIFIED("iamInstanceProfile.name")),
    TEXT(ctrail_ec2_instance, platform, "platform"),
    TEXT(ctrail_ec2_instance, lifecycle, "lifecycle"),
    TEXT_FROM(ctrail_ec2_instance, launch_template_id, "launchTemplateId", TEMPLATE("launchTemplateId")),
    TEXT_FROM(ctrail_ec2_instance, launch_template_name, "launchTemplateName", TEMPLATE("launchTemplateName")),
    TEXT_FROM(ctrail_ec2_instance, launch_template_version, "launchTemplateVersion", TEMPLATE("version")),
};
static const ctrail_schema launch_schema = SCHEMA("instances", ctrail_ec2_instance, launch_rows);

/* Of all absent values only that of a time is not 0. */
static const ctrail_ec2_instance unknown = {.launch_time_ns = CTRAIL_ABSENT};

static struct known *find_known(const struct decoding *decoding, ctrail_str id) {
    return (void *)ctrail_set_find(&decoding->instances, id);
}

static ctrail_rc add_instance(struct decoding *decoding, ctrail_str id) {
    struct arena *arena = &decoding->record->arena;
    struct known *known = (void *)ctrail_set_add(arena, &decoding->instances, id, sizeof *known);
    ctrail_ec2_instance *instance = known ? ctrail_arena_alloc(arena, sizeof *instance) : NULL;
    if (!instance)
        return ctrail_arena_error(arena);
    *instance = unknown;
    instance->instance_id = id;
    known->instance = instance;
    return CTRAIL_OK;
}

static bool is_instance(ctrail_str type) {
    return ctrail_str_equal_n(type, EC2_TYPE("Instance"), sizeof EC2_TYPE("Instance") - 1);
}

ctrail_rc ctrail_ec2_find_instances(struct decoding *decoding) {
    ctrail_rc rc = CTRAIL_OK;
    for (const struct found *found = decoding->resources.first; !rc && found; found = found->next)
        if (is_instance(found->resource.type) && !find_known(decoding, found->bare))
            rc = add_instance(decoding, found->bare);
    return rc;
}

static ctrail_rc list_instances(struct decoding *decoding) {
    struct arena *arena = &decoding->record->arena;
    ctrail_ec2 *ec2 = decoding->ec2;
    const ctrail_ec2_instance **list = ctrail_arena_alloc(arena, decoding->instances.count * sizeof *list);
    if (!list)
        return ctrail_arena_error(arena);
    ec2->instances = list;
    for (const struct entry *entry = decoding->instances.first; entry; entry = entry->next)
        list[ec2->instance_count++] = ctrail_ec2_known_of(entry)->instance;
    return CTRAIL_OK;
}

/* Whether an object says more than an id. */
static bool is_description(const ctrail_value *node) {
    return value_is(node, CTRAIL_KIND_OBJECT) && node->length > 1;
}

/* Fills the instance's absent members from an object, by the rows of that schema. */
static ctrail_rc describe(struct decoding *decoding, const ctrail_schema *schema, const ctrail_value *object,
                          ctrail_ec2_instance *instance) {
    ctrail_ec2_instance said = unknown;
    ctrail_rc rc = ctrail_table_decode(decoding->record, schema, object, &said);
    ctrail_schema_complete(schema, instance, &said);
    return rc;
}

/* Fills instances from each object in the tree that has an instance's id. */
static ctrail_rc describe_all(struct decoding *decoding, const ctrail_value *tree) {
    ctrail_rc rc = CTRAIL_OK;
    for (const ctrail_value *node = tree; !rc && node && node < value_end(tree); node++) {
        if (!is_description(node))
            continue;
        const ctrail_value *id = ctrail_value_get(node, "instanceId");
        struct known *known = value_is(id, CTRAIL_KIND_STRING) ? find_known(decoding, value_str(id)) : NULL;
        if (known)
            rc = describe(decoding, &ctrail_ec2_instance_schema, node, known->instance);
        decoding->described += known && !known->is_described;
        if (known)
            known->is_described = true;
    }
    return rc;
}

/* ---- Instances that a list of ids names, or that a request describes -------------------------- */

/* Fills each instance among `ids`, one id or a list of them, from the object. */
static ctrail_rc describe_listed(struct decoding *decoding, const ctrail_value *object, const ctrail_value *ids) {
    bool is_list = value_is(ids, CTRAIL_KIND_ARRAY);
    const ctrail_value *id = is_list ? value_next(ids, NULL) : ids;
    ctrail_rc rc = CTRAIL_OK;
    for (; !rc && id; id = is_list ? value_next(ids, id) : NULL) {
        const struct known *known = value_is(id, CTRAIL_KIND_STRING) ? find_known(decoding, value_str(id)) : NULL;
        rc = known ? describe(decoding, &launch_schema, object, known->instance) : CTRAIL_OK;
    }
    return rc;
}

/* Fills instances from what stands beside their ids in the tree. */
static ctrail_rc describe_lists(struct decoding *decoding, const ctrail_value *tree) {
    static const char *const names[] = {"instanceIds", "instanceIdSet", "instanceId"};
    ctrail_rc rc = CTRAIL_OK;
    for (const ctrail_value *node = tree; node && node < value_end(tree); node++)
        for (size_t i = 0; !rc && is_description(node) && i < sizeof names / sizeof *names; i++)
            rc = describe_listed(decoding, node, ctrail_value_get(node, names[i]));
    return rc;
}

/* A request's launchSpecification is that of every instance of the call. */
static bool is_specified(const ctrail_value *request) {
    return value_is(ctrail_value_get(request, "launchSpecification"), CTRAIL_KIND_OBJECT);
}

static ctrail_rc describe_specified(struct decoding *decoding, const ctrail_value *request) {
    ctrail_rc rc = CTRAIL_OK;
    for (const struct entry *entry = decoding->instances.first; !rc && entry; entry = entry->next)
        rc = describe(decoding, &launch_schema, request, ctrail_ec2_known_of(entry)->instance);
    return rc;
}

static ctrail_rc describe_launches(struct decoding *decoding, const ctrail_value *request) {
    ctrail_rc rc = describe_lists(decoding, decoding->ec2->response_elements);
    if (rc == CTRAIL_OK)
        rc = describe_lists(decoding, request);
    return rc == CTRAIL_OK && is_specified(request) ? describe_specified(decoding, request) : rc;
}

/* ---- All that RunInstances returns of each ------------------------------------------------------ */

static ctrail_rc keep_description(struct decoding *decoding, const ctrail_ec2_instance_description *description) {
    struct known *known = description->instance_id.ptr ? find_known(decoding, description->instance_id) : NULL;
    if (!known)
        return CTRAIL_OK;
    known->instance->description = description;
    if (!description->state)
        return CTRAIL_OK;
    ctrail_ec2_state *state = ctrail_arena_alloc(&decoding->record->arena, sizeof *state);
    if (!state)
        return ctrail_arena_error(&decoding->record->arena);
    *state = (ctrail_ec2_state){description->state->code, description->state->name};
    if (state->code != CTRAIL_ABSENT)
        state->code &= 0xFF;
    known->instance->current_state = state;
    return CTRAIL_OK;
}

static ctrail_rc keep_descriptions(struct decoding *decoding) {
    if (!ctrail_str_equal(decoding->ec2->action, "RunInstances") || !decoding->ec2->response_type)
        return CTRAIL_OK;
    const void *response;
    ctrail_rc rc = ctrail_ec2_payloads_response(decoding->ec2, &response);
    const ctrail_ec2_reservation *reservation = response;
    for (size_t i = 0; rc == CTRAIL_OK && i < reservation->instance_count; i++)
        rc = keep_description(decoding, reservation->instances[i]);
    return rc;
}

/* ---- All of it ---------------------------------------------------------------------------------- */

/* A read's request asks, and says nothing. */
ctrail_rc ctrail_ec2_describe_instances(struct decoding *decoding) {
    const ctrail_ec2 *ec2 = decoding->ec2;
    const ctrail_value *request = ec2->access == CTRAIL_EC2_WRITE ? ec2->request_parameters : NULL;
    if (!decoding->instances.count)
        return CTRAIL_OK;
    ctrail_rc rc = list_instances(decoding);
    if (rc == CTRAIL_OK)
        rc = keep_descriptions(decoding);
    if (rc == CTRAIL_OK)
        rc = describe_all(decoding, ec2->response_elements);
    if (rc == CTRAIL_OK)
        rc = describe_all(decoding, request);
    bool is_done = decoding->described == decoding->instances.count && !is_specified(request);
    return rc == CTRAIL_OK && !is_done ? describe_launches(decoding, request) : rc;
}
