/* Tunnels and the addresses that they lead to, sessions and the instances that they are with. */
#include "tunnels.h"

#include <stdlib.h>

struct tunnel {
    struct report_row *row;
    char *place;  /* see addresses_place */
    int64_t time; /* of the event, as in it */
};

/* A state without one before it is that of a new instance. */
static int64_t existed_since(const ctrail_event *event, const ctrail_ec2_instance *instance) {
    return instance->current_state && !instance->previous_state ? event->event_time_ns : CTRAIL_ABSENT;
}

static void learn(struct tunnels *tunnels, const ctrail_event *event, const ctrail_ec2_instance *instance) {
    ctrail_str address = instance->private_ip_address;
    if (address.ptr && instance->instance_id.ptr)
        addresses_add_since(&tunnels->addresses, addresses_place(event, address), instance->instance_id,
                            existed_since(event, instance));
}

/* Only what answers says which address an instance has; most calls of EC2 have no answer. */
ctrail_rc tunnels_learn(struct tunnels *tunnels, const ctrail_event *event) {
    const ctrail_ec2 *ec2;
    if (ctrail_value_kind(event->response_elements) != CTRAIL_KIND_OBJECT)
        return CTRAIL_NONE;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    for (size_t i = 0; rc == CTRAIL_OK && i < ec2->instance_count; i++)
        learn(tunnels, event, ec2->instances[i]);
    return rc;
}

void tunnels_learn_session(struct tunnels *sessions, const ctrail_event *event, const ctrail_ssm *ssm) {
    if (ssm->instance_count == 1 && ssm->session_id.len)
        addresses_add(&sessions->addresses, addresses_place(event, ssm->session_id), ssm->instances[0]->instance_id);
}

static void add(struct tunnels *tunnels, struct tunnel tunnel) {
    if (tunnels->count == tunnels->room) {
        tunnels->room = 2 * tunnels->room + 64;
        tunnels->list = must_realloc(tunnels->list, tunnels->room * sizeof *tunnels->list);
    }
    tunnels->list[tunnels->count++] = tunnel;
}

void tunnels_keep(struct tunnels *tunnels, struct report_row *row, const ctrail_event *event, ctrail_str address) {
    add(tunnels, (struct tunnel){row, addresses_place(event, address), event->event_time_ns});
}

void tunnels_join(struct tunnels *tunnels, struct tunnels *other) {
    addresses_join(&tunnels->addresses, &other->addresses);
    for (size_t i = 0; i < other->count; i++)
        add(tunnels, other->list[i]);
    other->count = 0;
}

void tunnels_find(struct tunnels *tunnels, void (*found)(void *user, struct report_row *row, ctrail_str instance_id),
                  void *user) {
    for (size_t i = 0; i < tunnels->count; i++) {
        const struct tunnel *tunnel = &tunnels->list[i];
        found(user, tunnel->row, addresses_find_at(&tunnels->addresses, tunnel->place, tunnel->time));
    }
}

void tunnels_free(struct tunnels *tunnels) {
    for (size_t i = 0; i < tunnels->count; i++)
        free(tunnels->list[i].place);
    free(tunnels->list);
    addresses_free(&tunnels->addresses);
    *tunnels = (struct tunnels){0};
}
