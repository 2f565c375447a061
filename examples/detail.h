/*
 * What else an event says, in a line: "image ami-0a1b…, type t3.micro, key web". Of an EC2 request each single value
 * under AWS's own name, ids of instances left out; then what the response created.
 */
#ifndef EXAMPLES_DETAIL_H
#define EXAMPLES_DETAIL_H

#include <cloudtrail.h>

#include "text.h"

/* Parts with commas between them. */
struct parts {
    struct text *out;
    size_t count;
};

/* A part with a name in front; nothing when the value is absent. */
void detail_add(struct parts *parts, const char *name, ctrail_str value);

/* Why a call failed, if it did; never left out. */
void detail_add_error(struct parts *parts, ctrail_str code);

/* How an instance was launched. */
void detail_add_launch(struct parts *parts, const ctrail_ec2_instance *instance);

/* Any other event of EC2. */
void detail_add_request(struct parts *parts, const ctrail_ec2 *ec2);

/* A key that was pushed, or a tunnel. */
void detail_add_connection(struct parts *parts, const ctrail_ec2_instance_connect *connect);

/* A session or a command of Systems Manager. */
void detail_add_session(struct parts *parts, const ctrail_ssm *ssm);

#endif
