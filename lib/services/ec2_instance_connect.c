/* EC2 Instance Connect: key pushes, serial console key pushes, tunnels. */
#include "cloudtrail/ec2_instance_connect.h"

#include <string.h>

#include "services/resource_ids.h"
#include "services/service.h"
#include "services/ssh_key.h"

static const struct row rows[] = {
    TEXT_FROM(ctrail_ec2_instance_connect, instance_id, "instanceId", "requestParameters.instanceId"),
    TEXT_FROM(ctrail_ec2_instance_connect, os_user, "osUser",
              "requestParameters.instanceOSUser|requestParameters.instanceOsUser|requestParameters.osUser"),
    TEXT_FROM(ctrail_ec2_instance_connect, availability_zone, "availabilityZone", "requestParameters.availabilityZone"),
    INTEGER_FROM(ctrail_ec2_instance_connect, serial_port, "serialPort", "requestParameters.serialPort"),
    FLAG_FROM(ctrail_ec2_instance_connect, monitor_mode, "monitorMode", "requestParameters.monitorMode"),
    TEXT_FROM(ctrail_ec2_instance_connect, instance_connect_endpoint_id, "instanceConnectEndpointId",
              "requestParameters.instanceConnectEndpointId"),
    INTEGER_FROM(ctrail_ec2_instance_connect, remote_port, "remotePort", "requestParameters.remotePort"),
    INTEGER_FROM(ctrail_ec2_instance_connect, max_tunnel_duration, "maxTunnelDuration",
                 "requestParameters.maxTunnelDuration"),
    TEXT_FROM(ctrail_ec2_instance_connect, private_ip_address, "privateIpAddress",
              "requestParameters.privateIpAddress"),
    TEXT_FROM(ctrail_ec2_instance_connect, request_id, "requestId", "responseElements.requestId"),
    FLAG_FROM(ctrail_ec2_instance_connect, success, "success", "responseElements.success"),
    OBJECT_FROM(ctrail_ec2_instance_connect, key, "key", COMPUTED, ctrail_ssh_key, ctrail_ssh_key_schema),
    TIME_FROM(ctrail_ec2_instance_connect, expires_ns, "expires", COMPUTED),
};
static const ctrail_schema schema = SCHEMA("instanceConnect", ctrail_ec2_instance_connect, rows);

/* How long a pushed key stays on the instance, in nanoseconds. */
static const int64_t key_life = INT64_C(60) * 1000 * 1000 * 1000;

/* Every path at which records have the key; the one that AWS uses today first. */
static const char *const key_paths[] = {"sSHPublicKey", "sshPublicKey", "SSHPublicKey", "SSHKey.publicKey",
                                        "sSHKey.publicKey"};

static const ctrail_value *key_text(const ctrail_event *event) {
    for (size_t i = 0; i < sizeof key_paths / sizeof *key_paths; i++) {
        const ctrail_value *text = ctrail_value_find(event->request_parameters, key_paths[i]);
        if (value_is(text, CTRAIL_KIND_STRING))
            return text;
    }
    return NULL;
}

static void set_expiry(ctrail_ec2_instance_connect *connect, const ctrail_event *event) {
    bool timed = event->event_time_ns != CTRAIL_ABSENT && event->event_time_ns <= INT64_MAX - key_life;
    if (timed && !event->error_code.ptr)
        connect->expires_ns = event->event_time_ns + key_life;
}

/* Sets a member that is absent. */
static ctrail_rc complete(struct arena *arena, ctrail_str *member, ctrail_str text) {
    if (!member->ptr)
        *member = ctrail_arena_text(arena, text.ptr, text.len);
    return member->ptr ? CTRAIL_OK : ctrail_arena_error(arena);
}

/* A call that was denied may have no requestParameters: the ids are then read from errorMessage. */
static ctrail_rc read_message(struct record *record, ctrail_ec2_instance_connect *connect) {
    const ctrail_event *event = &record->event;
    ctrail_rc rc = CTRAIL_OK;
    struct id id;
    for (size_t at = 0; !rc && event->error_code.ptr && ctrail_ec2_next_named(event->error_message, &at, &id);)
        if (ctrail_str_equal(id.type, EC2_TYPE("Instance")))
            rc = complete(&record->arena, &connect->instance_id, id.bare);
        else if (ctrail_str_equal(id.type, EC2_TYPE("InstanceConnectEndpoint")))
            rc = complete(&record->arena, &connect->instance_connect_endpoint_id, id.bare);
    return rc;
}

static ctrail_rc decode(struct record *record, const void **out) {
    ctrail_ec2_instance_connect *connect = ctrail_schema_new(&record->arena, &schema);
    if (!connect)
        return ctrail_arena_error(&record->arena);
    ctrail_rc rc = ctrail_table_decode(record, &schema, record->tree.root, connect);
    if (rc == CTRAIL_OK)
        rc = read_message(record, connect);
    const ctrail_value *text = key_text(&record->event);
    if (rc == CTRAIL_OK && text) {
        rc = ctrail_ssh_key_read(&record->arena, value_str(text), &connect->key);
        set_expiry(connect, &record->event);
    }
    *out = connect;
    return rc;
}

static ctrail_rc name_resources(const void *decoded, struct naming *naming) {
    static const char instance[] = "AWS::EC2::Instance", endpoint[] = "AWS::EC2::InstanceConnectEndpoint";
    const ctrail_ec2_instance_connect *connect = decoded;
    ctrail_rc rc = ctrail_resource_add(naming, (ctrail_str){instance, sizeof instance - 1}, connect->instance_id);
    if (rc == CTRAIL_OK)
        rc = ctrail_resource_add(naming, (ctrail_str){endpoint, sizeof endpoint - 1},
                                 connect->instance_connect_endpoint_id);
    return rc;
}

static const char needs[] = "eventSource|eventTime|requestParameters|responseElements|errorCode|errorMessage";

const struct service ctrail_service_ec2_instance_connect = {
    {EVENT_SOURCE("ec2-instance-connect.amazonaws.com")}, &schema, decode, name_resources, needs};

ctrail_rc ctrail_ec2_instance_connect_decode(const ctrail_event *event, const ctrail_ec2_instance_connect **out) {
    const void *decoded;
    ctrail_rc rc = ctrail_service_decode(&ctrail_service_ec2_instance_connect, event, &decoded);
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = decoded;
    return rc;
}
