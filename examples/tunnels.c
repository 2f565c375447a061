/* Tunnels, and the addresses that they lead to. */
#include "tunnels.h"

#include <stdlib.h>

struct tunnel {
    struct report_row *row;
    char *place; /* see addresses_place */
};

/* Only what answers says which address an instance has; most calls of EC2 have no answer. */
ctrail_rc tunnels_learn(struct tunnels *tunnels, const ctrail_event *event) {
    const ctrail_ec2 *ec2;
    if (ctrail_value_kind(event->response_elements) != CTRAIL_KIND_OBJECT)
        return CTRAIL_NONE;
    ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
    for (size_t i = 0; rc == CTRAIL_OK && i < ec2->instance_count; i++) {
        const ctrail_ec2_instance *instance = ec2->instances[i];
        ctrail_str address = instance->private_ip_address;
        if (address.ptr && instance->instance_id.ptr)
            addresses_add(&tunnels->addresses, addresses_place(event, address), instance->instance_id);
    }
    return rc;
}

static void add(struct tunnels *tunnels, struct tunnel tunnel) {
    if (tunnels->count == tunnels->room) {
        tunnels->room = 2 * tunnels->room + 64;
        tunnels->list = must_realloc(tunnels->list, tunnels->room * sizeof *tunnels->list);
    }
    tunnels->list[tunnels->count++] = tunnel;
}

void tunnels_keep(struct tunnels *tunnels, struct report_row *row, const ctrail_event *event, ctrail_str address) {
    add(tunnels, (struct tunnel){row, addresses_place(event, address)});
}

void tunnels_join(struct tunnels *tunnels, struct tunnels *other) {
    addresses_join(&tunnels->addresses, &other->addresses);
    for (size_t i = 0; i < other->count; i++)
        add(tunnels, other->list[i]);
    other->count = 0;
}

void tunnels_find(struct tunnels *tunnels, void (*found)(void *user, struct report_row *row, ctrail_str instance_id),
                  void *user) {
    for (size_t i = 0; i < tunnels->count; i++)
        found(user, tunnels->list[i].row, addresses_find(&tunnels->addresses, tunnels->list[i].place));
}

void tunnels_free(struct tunnels *tunnels) {
    for (size_t i = 0; i < tunnels->count; i++)
        free(tunnels->list[i].place);
    free(tunnels->list);
    addresses_free(&tunnels->addresses);
    *tunnels = (struct tunnels){0};
}
