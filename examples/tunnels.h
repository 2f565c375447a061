/*
 * Which instance a tunnel led into. A tunnel names an address only; what was read says which instances had it. Rows
 * about tunnels wait until all is read.
 */
#ifndef EXAMPLES_TUNNELS_H
#define EXAMPLES_TUNNELS_H

#include "addresses.h"
#include "report.h"

struct tunnel;

/* Starts as all zeros. */
struct tunnels {
    struct addresses addresses;
    struct tunnel *list;
    size_t count;
    size_t room;
};

/* Learns the addresses of the instances in an event of EC2; CTRAIL_NONE: it is no such event. */
ctrail_rc tunnels_learn(struct tunnels *tunnels, const ctrail_event *event);

/* Keeps the row of a tunnel to `address` until tunnels_find. */
void tunnels_keep(struct tunnels *tunnels, struct report_row *row, const ctrail_event *event, ctrail_str address);

/* Moves what `other` has to `tunnels`. */
void tunnels_join(struct tunnels *tunnels, struct tunnels *other);

/* Calls `found` for the row of each tunnel, with its instance, or with an absent text when none or more than one had
 * the address. The text lives until tunnels_free. */
void tunnels_find(struct tunnels *tunnels, void (*found)(void *user, struct report_row *row, ctrail_str instance_id),
                  void *user);

void tunnels_free(struct tunnels *tunnels);

#endif
