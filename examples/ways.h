/*
 * The ways into an instance: an SSH key that is pushed to it or to its serial console, a tunnel to its address, a session
 * or command of Systems Manager, the password of Windows.
 */
#ifndef EXAMPLES_WAYS_H
#define EXAMPLES_WAYS_H

#include <stdbool.h>

#include <cloudtrail.h>

#include "text.h"

/* What an event says of a way. Texts live as long as the event. */
struct access {
    const char *via; /* NULL: by a way that is not known here */
    ctrail_str instance_id;
    ctrail_str os_user;
    ctrail_str address; /* of what a tunnel leads to */
    const ctrail_ssh_key *key;
    const ctrail_ssm *ssm; /* a session or command, which is for each of its instances */
    ctrail_bool success;
    bool is_open;       /* it is for instances that the event does not name */
    struct text target; /* what of the instance was reached */
};

/* A kind of event that is a way into an instance. */
struct way;

/* NULL: the event is none. */
const struct way *way_of(const ctrail_event *event);

/* Fills `access`, of which `target` is used again. The error of a decoder, or OK; what the event itself says is there
 * also when it could not be decoded. */
ctrail_rc way_read(const struct way *way, const ctrail_event *event, struct access *access);

/* How many instances it is for, at least 1: the first of them may be absent. And one of them. */
size_t way_instance_count(const struct access *access);
ctrail_str way_instance(const struct access *access, size_t index);

#endif
