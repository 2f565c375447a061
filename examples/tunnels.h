/*
 * Which instance a tunnel led into, or a session that is gone on with is with. A tunnel names an address only, and
 * ResumeSession the id of a session; what was read says which instances had it. Such rows wait until all is read.
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

/* Learns which instance the session is with that an event of Systems Manager starts. */
void tunnels_learn_session(struct tunnels *sessions, const ctrail_event *event, const ctrail_ssm *ssm);

/* Keeps the row of a tunnel to `address`, or of a session of that id, until tunnels_find. */
void tunnels_keep(struct tunnels *tunnels, struct report_row *row, const ctrail_event *event, ctrail_str address);

/* Moves what `other` has to `tunnels`. */
void tunnels_join(struct tunnels *tunnels, struct tunnels *other);

/* Calls `found` for each such row, with its instance, or with an absent text when none or more than one had
 * the address. The text lives until tunnels_free. */
void tunnels_find(struct tunnels *tunnels, void (*found)(void *user, struct report_row *row, ctrail_str instance_id),
                  void *user);

void tunnels_free(struct tunnels *tunnels);

#endif
