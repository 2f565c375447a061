/* The ways into an instance, and what the record of each says. */
#include "ways.h"

#include <string.h>

/* "10.0.0.8:22", "[2001:db8::8]:22"; what is absent is left out. */
static void add_endpoint(struct text *target, ctrail_str address, int64_t port) {
    bool brackets = address.len && port != CTRAIL_ABSENT && memchr(address.ptr, ':', address.len);
    text_add_string(target, brackets ? "[" : "");
    text_add_str(target, address);
    text_add_string(target, brackets ? "]" : "");
    if (port != CTRAIL_ABSENT) {
        text_add_string(target, address.len ? ":" : "port ");
        text_add_number(target, (uint64_t)port);
    }
}

static void describe_target(struct text *target, const ctrail_ec2_instance_connect *connect) {
    if (connect->serial_port != CTRAIL_ABSENT) {
        text_add_string(target, "serial port ");
        text_add_number(target, (uint64_t)connect->serial_port);
    }
    add_endpoint(target, connect->private_ip_address, connect->remote_port);
    if (connect->instance_connect_endpoint_id.len) {
        text_add_string(target, target->length ? " through " : "");
        text_add_str(target, connect->instance_connect_endpoint_id);
    }
}

static ctrail_rc read_connection(const ctrail_event *event, struct access *access) {
    const ctrail_ec2_instance_connect *connect;
    ctrail_rc rc = ctrail_ec2_instance_connect_decode(event, &connect);
    if (rc != CTRAIL_OK)
        return rc;
    access->instance_id = connect->instance_id;
    access->os_user = connect->os_user;
    access->address = connect->private_ip_address;
    access->key = connect->key;
    access->success = connect->success;
    describe_target(&access->target, connect);
    return rc;
}

static void add_part(struct text *target, ctrail_str part) {
    text_add_string(target, part.len && target->length ? ", " : "");
    text_add_str(target, part);
}

/* "tag:Role=web=db": instances by what they have. Those that are named by their ids are found as such. */
static void add_selection(struct text *target, const ctrail_ssm_target *selection) {
    if (ctrail_str_equal(selection->key, "InstanceIds"))
        return;
    add_part(target, selection->key);
    for (size_t i = 0; i < selection->value_count; i++) {
        text_add_string(target, "=");
        text_add_str(target, *selection->values[i]);
    }
}

/* Where a port leads, or else what is no instance; what instances it is for; what is run; which session or command. */
static void describe_session(struct text *target, const ctrail_ssm *ssm) {
    add_endpoint(target, ssm->host, CTRAIL_ABSENT);
    text_add_string(target, !ssm->port_number.len ? "" : ssm->host.len ? ":" : "port ");
    text_add_str(target, ssm->port_number);
    add_part(target, ssm->instance_count ? (ctrail_str){0} : ssm->target);
    for (size_t i = 0; i < ssm->target_count; i++)
        add_selection(target, ssm->targets[i]);
    add_part(target, ssm->document_name);
    add_part(target, ssm->session_id);
    add_part(target, ssm->command_id);
}

static ctrail_rc read_session(const ctrail_event *event, struct access *access) {
    ctrail_rc rc = ctrail_ssm_decode(event, &access->ssm);
    if (rc != CTRAIL_OK)
        return rc;
    access->is_open = !access->ssm->instance_count && !access->ssm->target.len;
    describe_session(&access->target, access->ssm);
    return rc;
}

static ctrail_rc read_password_data(const ctrail_event *event, struct access *access) {
    const ctrail_ec2 *ec2;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    if (rc == CTRAIL_OK && ec2->instance_count)
        access->instance_id = ec2->instances[0]->instance_id;
    return rc;
}

struct way {
    const char *source;
    const char *event; /* NULL: any other of the source */
    const char *via;
    ctrail_rc (*read)(const ctrail_event *event, struct access *access);
};

static const struct way ways[] = {
    {"ec2-instance-connect.amazonaws.com", "SendSSHPublicKey", "ssh-key", read_connection},
    {"ec2-instance-connect.amazonaws.com", "SendSerialConsoleSSHPublicKey", "serial-console", read_connection},
    {"ec2-instance-connect.amazonaws.com", "OpenTunnel", "tunnel", read_connection},
    {"ec2-instance-connect.amazonaws.com", NULL, NULL, read_connection},
    {"ssm.amazonaws.com", "StartSession", "ssm-session", read_session},
    {"ssm.amazonaws.com", "ResumeSession", "ssm-session", read_session},
    {"ssm.amazonaws.com", "SendCommand", "ssm-command", read_session},
    {"ec2.amazonaws.com", "GetPasswordData", "password-data", read_password_data},
};

const struct way *way_of(const ctrail_event *event) {
    ctrail_str source = str_trim(event->event_source), name = str_trim(event->event_name);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (ctrail_str_equal(source, ways[i].source) && (!ways[i].event || ctrail_str_equal(name, ways[i].event)))
            return &ways[i];
    return NULL;
}

ctrail_rc way_read(const struct way *way, const ctrail_event *event, struct access *access) {
    struct text target = access->target;
    target.length = 0;
    *access = (struct access){.via = way->via, .success = CTRAIL_UNKNOWN, .target = target};
    return way->read(event, access);
}

size_t way_instance_count(const struct access *access) {
    return access->ssm && access->ssm->instance_count ? access->ssm->instance_count : 1;
}

ctrail_str way_instance(const struct access *access, size_t index) {
    bool is_listed = access->ssm && access->ssm->instance_count;
    return is_listed ? access->ssm->instances[index]->instance_id : access->instance_id;
}
