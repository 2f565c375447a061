/* Instances: those of every event, and the actions that launch, start, stop, terminate, monitor and list them. */
#include "services/ec2/family.h"

/* ---- Every instance of an event --------------------------------------------------------------- */

static const struct row state_rows[] = {
    LOW_BYTE(ctrail_ec2_state, code, "code"),
    TEXT(ctrail_ec2_state, name, "name"),
};
const ctrail_schema ctrail_ec2_state_schema = SCHEMA("state", ctrail_ec2_state, state_rows);

static const struct row instance_rows[] = {
    TEXT(ctrail_ec2_instance, instance_id, "instanceId"),
    OBJECT(ctrail_ec2_instance, previous_state, "previousState", ctrail_ec2_state, ctrail_ec2_state_schema),
    OBJECT_FROM(ctrail_ec2_instance, current_state, "currentState", "currentState|instanceState", ctrail_ec2_state,
                ctrail_ec2_state_schema),
    OBJECT_FROM(ctrail_ec2_instance, implied_state, "impliedState", COMPUTED, ctrail_ec2_state,
                ctrail_ec2_state_schema),
    TEXT(ctrail_ec2_instance, image_id, "imageId"),
    TEXT_FROM(ctrail_ec2_instance, instance_type, "instanceType", "instanceType.value|instanceType"),
    TEXT(ctrail_ec2_instance, key_name, "keyName"),
    TEXT(ctrail_ec2_instance, private_ip_address, "privateIpAddress"),
    TEXT_FROM(ctrail_ec2_instance, public_ip_address, "publicIpAddress", "ipAddress|publicIp"),
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
              "subnetId|" OVERRIDDEN("subnetId") "|" SPECIFIED("subnetId") "|" SPECIFIED(
                  "networkInterfaceSet.subnetId") "|" SPECIFIED("networkInterface.subnetId")),
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

static struct known *find_known(const struct decoding *decoding, ctrail_str id) {
    return (void *)ctrail_set_find(&decoding->instances, id);
}

static ctrail_rc add_instance(struct decoding *decoding, ctrail_str id) {
    struct arena *arena = &decoding->record->arena;
    struct known *known = (void *)ctrail_set_add(arena, &decoding->instances, id, sizeof *known);
    ctrail_ec2_instance *instance = known ? ctrail_schema_new(arena, &ctrail_ec2_instance_schema) : NULL;
    if (!instance)
        return ctrail_arena_error(arena);
    instance->instance_id = id;
    known->instance = instance;
    return CTRAIL_OK;
}

ctrail_rc ctrail_ec2_find_instances(struct decoding *decoding) {
    ctrail_rc rc = CTRAIL_OK;
    for (const struct found *found = decoding->resources.first; !rc && found; found = found->next)
        if (ctrail_str_equal(found->resource.type, EC2_TYPE("Instance")) && !find_known(decoding, found->bare))
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

/* Fills the instance's absent members from an object, by the rows of that schema. */
static ctrail_rc describe(struct decoding *decoding, const ctrail_schema *schema, const ctrail_value *object,
                          ctrail_ec2_instance *instance) {
    ctrail_ec2_instance said;
    ctrail_schema_clear(&ctrail_ec2_instance_schema, &said);
    ctrail_rc rc = ctrail_table_decode(decoding->record, schema, object, &said);
    ctrail_schema_complete(&ctrail_ec2_instance_schema, instance, &said);
    return rc;
}

/* Fills instances from each object in the tree that has an instance's id. */
static ctrail_rc describe_all(struct decoding *decoding, const ctrail_value *tree) {
    ctrail_rc rc = CTRAIL_OK;
    for (const ctrail_value *node = tree; !rc && node && node < value_end(tree); node++) {
        if (!value_is(node, CTRAIL_KIND_OBJECT))
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
        for (size_t i = 0; !rc && value_is(node, CTRAIL_KIND_OBJECT) && i < sizeof names / sizeof *names; i++)
            rc = describe_listed(decoding, node, ctrail_value_get(node, names[i]));
    return rc;
}

/* A request's launchSpecification is that of every instance of the call. */
static ctrail_rc describe_specified(struct decoding *decoding) {
    ctrail_rc rc = CTRAIL_OK;
    for (const struct entry *entry = decoding->instances.first; !rc && entry; entry = entry->next)
        rc = describe(decoding, &launch_schema, decoding->request, ctrail_ec2_known_of(entry)->instance);
    return rc;
}

static ctrail_rc describe_launches(struct decoding *decoding, bool is_specified) {
    ctrail_rc rc = describe_lists(decoding, decoding->response);
    if (rc == CTRAIL_OK)
        rc = describe_lists(decoding, decoding->request);
    return rc == CTRAIL_OK && is_specified ? describe_specified(decoding) : rc;
}

ctrail_rc ctrail_ec2_describe_instances(struct decoding *decoding) {
    if (!decoding->instances.count)
        return CTRAIL_OK;
    ctrail_rc rc = list_instances(decoding);
    if (rc == CTRAIL_OK)
        rc = describe_all(decoding, decoding->response);
    if (rc == CTRAIL_OK)
        rc = describe_all(decoding, decoding->request);
    bool is_specified = value_is(ctrail_value_get(decoding->request, "launchSpecification"), CTRAIL_KIND_OBJECT);
    bool is_done = decoding->described == decoding->instances.count && !is_specified;
    return rc == CTRAIL_OK && !is_done ? describe_launches(decoding, is_specified) : rc;
}

/* ---- RunInstances ----------------------------------------------------------------------------- */

static const struct row metadata_options_rows[] = {
    TEXT(ctrail_ec2_metadata_options, http_tokens, "httpTokens"),
    TEXT(ctrail_ec2_metadata_options, http_endpoint, "httpEndpoint"),
    INTEGER(ctrail_ec2_metadata_options, http_put_response_hop_limit, "httpPutResponseHopLimit"),
};
const ctrail_schema ctrail_ec2_metadata_options_schema =
    SCHEMA("metadataOptions", ctrail_ec2_metadata_options, metadata_options_rows);

static const struct row block_device_rows[] = {
    TEXT(ctrail_ec2_block_device_mapping, device_name, "deviceName"),
    INTEGER_FROM(ctrail_ec2_block_device_mapping, volume_size, "volumeSize", "ebs.volumeSize"),
    TEXT_FROM(ctrail_ec2_block_device_mapping, volume_type, "volumeType", "ebs.volumeType"),
    FLAG_FROM(ctrail_ec2_block_device_mapping, encrypted, "encrypted", "ebs.encrypted"),
    FLAG_FROM(ctrail_ec2_block_device_mapping, delete_on_termination, "deleteOnTermination", "ebs.deleteOnTermination"),
    TEXT_FROM(ctrail_ec2_block_device_mapping, snapshot_id, "snapshotId", "ebs.snapshotId"),
    TEXT_FROM(ctrail_ec2_block_device_mapping, kms_key_id, "kmsKeyId", "ebs.kmsKeyId"),
};
const ctrail_schema ctrail_ec2_block_device_schema =
    SCHEMA("blockDeviceMappings", ctrail_ec2_block_device_mapping, block_device_rows);

static const struct row run_request_rows[] = {
    TEXT_FROM(ctrail_ec2_run_instances_request, image_id, "imageId", "instancesSet.imageId|imageId"),
    INTEGER_FROM(ctrail_ec2_run_instances_request, min_count, "minCount", "instancesSet.minCount|minCount"),
    INTEGER_FROM(ctrail_ec2_run_instances_request, max_count, "maxCount", "instancesSet.maxCount|maxCount"),
    TEXT_FROM(ctrail_ec2_run_instances_request, instance_type, "instanceType", "instanceType.value|instanceType"),
    TEXT_FROM(ctrail_ec2_run_instances_request, key_name, "keyName", "instancesSet.keyName|keyName"),
    TEXT_FROM(ctrail_ec2_run_instances_request, subnet_id, "subnetId", "subnetId|networkInterfaceSet.subnetId"),
    TEXTS_FROM(ctrail_ec2_run_instances_request, security_group_ids, security_group_id_count, "securityGroupIds",
               "groupSet.groupId|networkInterfaceSet.groupSet.groupId"),
    TEXTS_FROM(ctrail_ec2_run_instances_request, security_groups, security_group_count, "securityGroups",
               "groupSet.groupName"),
    TEXT_FROM(ctrail_ec2_run_instances_request, iam_instance_profile, "iamInstanceProfile",
              "iamInstanceProfile.arn|iamInstanceProfile.name"),
    OBJECT(ctrail_ec2_run_instances_request, metadata_options, "metadataOptions", ctrail_ec2_metadata_options,
           ctrail_ec2_metadata_options_schema),
    LIST_FROM(ctrail_ec2_run_instances_request, block_device_mappings, block_device_mapping_count,
              "blockDeviceMappings", "blockDeviceMapping", ctrail_ec2_block_device_mapping,
              ctrail_ec2_block_device_schema),
    TAGS_AT_CREATION(ctrail_ec2_run_instances_request),
    TEXT(ctrail_ec2_run_instances_request, client_token, "clientToken"),
    FLAG(ctrail_ec2_run_instances_request, ebs_optimized, "ebsOptimized"),
    FLAG_FROM(ctrail_ec2_run_instances_request, monitoring, "monitoring", "monitoring.enabled"),
    FLAG(ctrail_ec2_run_instances_request, disable_api_termination, "disableApiTermination"),
    TEXT_FROM(ctrail_ec2_run_instances_request, instance_market, "instanceMarket", "instanceMarketOptions.marketType"),
    TEXT_FROM(ctrail_ec2_run_instances_request, launch_template_id, "launchTemplateId",
              "launchTemplate.launchTemplateId"),
    FLAG_FROM(ctrail_ec2_run_instances_request, associate_public_ip_address, "associatePublicIpAddress",
              "networkInterfaceSet.associatePublicIpAddress"),
};
PAYLOAD_SCHEMA(run_instances_request, "runInstancesRequest", run_request_rows);

static const struct row run_response_rows[] = {
    TEXT(ctrail_ec2_run_instances_response, reservation_id, "reservationId"),
    ACCOUNT(ctrail_ec2_run_instances_response, owner_id, "ownerId"),
    ACCOUNT(ctrail_ec2_run_instances_response, requester_id, "requesterId"),
    TEXTS_FROM(ctrail_ec2_run_instances_response, instances, instance_count, "instances", "instancesSet.instanceId"),
};
PAYLOAD_SCHEMA(run_instances_response, "runInstancesResponse", run_response_rows);

/* ---- StartInstances, StopInstances, RebootInstances, TerminateInstances ----------------------- */

static const struct row change_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_change_instances_request, instance_ids, instance_id_count, "instanceIds",
               "instancesSet.instanceId"),
    FLAG(ctrail_ec2_change_instances_request, force, "force"),
    FLAG(ctrail_ec2_change_instances_request, hibernate, "hibernate"),
    FLAG(ctrail_ec2_change_instances_request, skip_os_shutdown, "skipOsShutdown"),
    TEXT(ctrail_ec2_change_instances_request, additional_info, "additionalInfo"),
};
PAYLOAD_SCHEMA(change_instances_request, "changeInstancesRequest", change_request_rows);

static const struct row state_change_rows[] = {
    TEXT(ctrail_ec2_instance_state_change, instance_id, "instanceId"),
    OBJECT(ctrail_ec2_instance_state_change, current_state, "currentState", ctrail_ec2_state, ctrail_ec2_state_schema),
    OBJECT(ctrail_ec2_instance_state_change, previous_state, "previousState", ctrail_ec2_state,
           ctrail_ec2_state_schema),
};
static const ctrail_schema state_change_schema =
    SCHEMA("instanceStateChange", ctrail_ec2_instance_state_change, state_change_rows);

static const struct row change_response_rows[] = {
    LIST_FROM(ctrail_ec2_change_instances_response, starting_instances, starting_instance_count, "startingInstances",
              "instancesSet", ctrail_ec2_instance_state_change, state_change_schema),
    LIST_FROM(ctrail_ec2_change_instances_response, stopping_instances, stopping_instance_count, "stoppingInstances",
              "instancesSet", ctrail_ec2_instance_state_change, state_change_schema),
    LIST_FROM(ctrail_ec2_change_instances_response, terminating_instances, terminating_instance_count,
              "terminatingInstances", "instancesSet", ctrail_ec2_instance_state_change, state_change_schema),
    FLAG_FROM(ctrail_ec2_change_instances_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(change_instances_response, "changeInstancesResponse", change_response_rows);

/* All three lists are called instancesSet in their responses: each action reads its own row. */
#define CHANGE_ROW(index)                                                                                              \
    {                                                                                                                  \
        .name = "changeInstancesResponse", .rows = &change_response_rows[index], .count = 1,                           \
        .size = sizeof(ctrail_ec2_change_instances_response)                                                           \
    }
static const ctrail_schema starting_schema = CHANGE_ROW(0);
static const ctrail_schema stopping_schema = CHANGE_ROW(1);
static const ctrail_schema terminating_schema = CHANGE_ROW(2);
static const ctrail_schema returned_schema = CHANGE_ROW(3);

/* ---- MonitorInstances, UnmonitorInstances ----------------------------------------------------- */

static const struct row monitoring_rows[] = {
    TEXT(ctrail_ec2_instance_monitoring, instance_id, "instanceId"),
    TEXT_FROM(ctrail_ec2_instance_monitoring, monitoring, "monitoring", "monitoring.state"),
};
static const ctrail_schema monitoring_schema =
    SCHEMA("instanceMonitorings", ctrail_ec2_instance_monitoring, monitoring_rows);

static const struct row monitor_response_rows[] = {
    LIST_FROM(ctrail_ec2_monitor_instances_response, instance_monitorings, instance_monitoring_count,
              "instanceMonitorings", "instancesSet", ctrail_ec2_instance_monitoring, monitoring_schema),
};
PAYLOAD_SCHEMA(monitor_instances_response, "monitorInstancesResponse", monitor_response_rows);

/* ---- DescribeInstances, DescribeInstanceStatus ------------------------------------------------ */

static const struct row describe_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_describe_instances_request, instance_ids, instance_id_count, "instanceIds",
               "instancesSet.instanceId"),
    FILTERS(ctrail_ec2_describe_instances_request),
    FLAG(ctrail_ec2_describe_instances_request, include_all_instances, "includeAllInstances"),
    INTEGER(ctrail_ec2_describe_instances_request, max_results, "maxResults"),
};
PAYLOAD_SCHEMA(describe_instances_request, "describeInstancesRequest", describe_request_rows);

/* ---- The actions ------------------------------------------------------------------------------ */

#define CHANGE(action, part)                                                                                           \
    DEFINE_ACTION(action, TYPED(change_instances_request), TYPED_PART(change_instances_response, part), NULL)

DEFINE_ACTION(RunInstances, TYPED(run_instances_request), TYPED(run_instances_response), NULL);
CHANGE(StartInstances, starting_schema);
CHANGE(StopInstances, stopping_schema);
CHANGE(RebootInstances, returned_schema);
CHANGE(TerminateInstances, terminating_schema);

DEFINE_ACTION(MonitorInstances, TYPED(change_instances_request), TYPED(monitor_instances_response), NULL);
DEFINE_ACTION(UnmonitorInstances, TYPED(change_instances_request), TYPED(monitor_instances_response), NULL);
DEFINE_ACTION(DescribeInstances, TYPED(describe_instances_request), UNTYPED, NULL);
DEFINE_ACTION(DescribeInstanceStatus, TYPED(describe_instances_request), UNTYPED, NULL);
