/* The ways into instances that an event opens. */
#include "cloudtrail/ec2.h"
#include "cloudtrail/ec2_instance_connect.h"
#include "cloudtrail/ssm.h"
#include "reader/conclusion.h"
#include "services/list.h"

#define COMPUTED_TEXT(member, name)    TEXT_FROM(ctrail_access, member, name, COMPUTED)
#define COMPUTED_INTEGER(member, name) INTEGER_FROM(ctrail_access, member, name, COMPUTED)

static const struct row rows[] = {
    COMPUTED_TEXT(way, "way"),
    COMPUTED_TEXT(instance_id, "instanceId"),
    COMPUTED_TEXT(os_user, "osUser"),
    COMPUTED_TEXT(key_sha256, "keySha256"),
    TIME_FROM(ctrail_access, expires_ns, "expires", COMPUTED),
    COMPUTED_INTEGER(serial_port, "serialPort"),
    COMPUTED_TEXT(instance_connect_endpoint_id, "instanceConnectEndpointId"),
    COMPUTED_TEXT(private_ip_address, "privateIpAddress"),
    COMPUTED_INTEGER(remote_port, "remotePort"),
    COMPUTED_TEXT(target, "target"),
    COMPUTED_TEXT(document_name, "documentName"),
    COMPUTED_TEXT(host, "host"),
    COMPUTED_TEXT(port_number, "portNumber"),
    COMPUTED_TEXT(reason, "reason"),
    COMPUTED_TEXT(session_id, "sessionId"),
    COMPUTED_TEXT(command_id, "commandId"),
    FLAG_FROM(ctrail_access, success, "success", COMPUTED),
    CALL_ROWS(ctrail_access),
};
const ctrail_schema ctrail_access_schema = SCHEMA("access", ctrail_access, rows);

/* ---- What decoders say of them ---------------------------------------------------------------- */

/* Fills one of the ways, by its index, and returns how many there are. */
typedef size_t fill_fn(const void *decoded, size_t index, ctrail_access *out);

static size_t fill_from_connect(const void *decoded, size_t index, ctrail_access *out) {
    const ctrail_ec2_instance_connect *connect = decoded;
    out->instance_id = connect->instance_id;
    out->os_user = connect->os_user;
    if (connect->key)
        out->key_sha256 = connect->key->sha256;
    out->expires_ns = connect->expires_ns;
    out->serial_port = connect->serial_port;
    out->instance_connect_endpoint_id = connect->instance_connect_endpoint_id;
    out->private_ip_address = connect->private_ip_address;
    out->remote_port = connect->remote_port;
    out->success = connect->success;
    return index + 1;
}

static size_t fill_from_ssm(const void *decoded, size_t index, ctrail_access *out) {
    const ctrail_ssm *ssm = decoded;
    if (index < ssm->instance_count)
        out->instance_id = ssm->instances[index]->instance_id;
    out->target = ssm->target;
    out->document_name = ssm->document_name;
    out->host = ssm->host;
    out->port_number = ssm->port_number;
    out->reason = ssm->reason;
    out->session_id = ssm->session_id;
    out->command_id = ssm->command_id;
    return ssm->instance_count ? ssm->instance_count : 1;
}

static size_t fill_from_ec2(const void *decoded, size_t index, ctrail_access *out) {
    const ctrail_ec2 *ec2 = decoded;
    if (index < ec2->instance_count)
        out->instance_id = ec2->instances[index]->instance_id;
    return ec2->instance_count ? ec2->instance_count : 1;
}

#define NAMED(text)                                                                                                    \
    { text, sizeof(text) - 1 }

static const struct way {
    int service;       /* SERVICE_… */
    const char *event; /* NULL: any other of the service */
    ctrail_str name;
    fill_fn *fill;
} ways[] = {
    {SERVICE_ec2_instance_connect, "SendSSHPublicKey", NAMED("ssh-key"), fill_from_connect},
    {SERVICE_ec2_instance_connect, "SendSerialConsoleSSHPublicKey", NAMED("serial-console"), fill_from_connect},
    {SERVICE_ec2_instance_connect, "OpenTunnel", NAMED("tunnel"), fill_from_connect},
    {SERVICE_ssm, "StartSession", NAMED("ssm-session"), fill_from_ssm},
    {SERVICE_ssm, "ResumeSession", NAMED("ssm-session"), fill_from_ssm},
    {SERVICE_ssm, "SendCommand", NAMED("ssm-command"), fill_from_ssm},
    {SERVICE_ec2, "GetPasswordData", NAMED("password-data"), fill_from_ec2},
    {SERVICE_ec2_instance_connect, NULL, {NULL, 0}, fill_from_connect},
};

/* ---- The event's ------------------------------------------------------------------------------ */

struct accesses {
    const ctrail_access *const *list;
    size_t count;
};

static const struct way *way_of(ctrail_str event_name) {
    const struct way *way = ways;
    while (way->event && !ctrail_str_equal(event_name, way->event))
        way++;
    return way;
}

static ctrail_access new_access(const struct way *way, const ctrail_event *event) {
    ctrail_access access;
    ctrail_schema_clear(&ctrail_access_schema, &access);
    access.way = way->name;
    access.call = ctrail_call_of(event);
    return access;
}

static ctrail_rc list_accesses(struct record *record, const struct way *way, const void *decoded, const void **out) {
    ctrail_access first = new_access(way, &record->event);
    size_t count = way->fill(decoded, 0, &first);
    struct accesses *accesses = ctrail_arena_alloc(&record->arena, sizeof *accesses);
    const ctrail_access **list = ctrail_arena_alloc(&record->arena, count * sizeof *list);
    ctrail_access *all = ctrail_arena_alloc(&record->arena, count * sizeof *all);
    if (!accesses || !list || !all)
        return ctrail_arena_error(&record->arena);
    for (size_t i = 0; i < count; i++) {
        all[i] = first;
        way->fill(decoded, i, &all[i]);
        list[i] = &all[i];
    }
    *accesses = (struct accesses){list, count};
    *out = accesses;
    return CTRAIL_OK;
}

static ctrail_rc conclude(struct record *record, const void **out) {
    const struct way *way = way_of(ctrail_str_trim(record->event.event_name));
    const void *decoded;
    ctrail_rc rc = ctrail_service_decode(ctrail_services[way->service], &record->event, &decoded);
    return rc == CTRAIL_OK ? list_accesses(record, way, decoded, out) : rc;
}

static const struct conclusion concluding = {"access", conclude};

ctrail_rc ctrail_event_access(const ctrail_event *event, const ctrail_access *const **out, size_t *count) {
    const void *concluded;
    ctrail_rc rc = ctrail_conclude(&concluding, event, &concluded);
    const struct accesses *accesses = concluded;
    if (!out || !count)
        return CTRAIL_ERR_ARGUMENT;
    *out = accesses ? accesses->list : NULL;
    *count = accesses ? accesses->count : 0;
    return rc;
}
