/* The request and the response of an event as structs, which are made when they are asked for. */
#ifndef CTRAIL_EC2_PAYLOADS_H
#define CTRAIL_EC2_PAYLOADS_H

#include "event/record.h"
#include "services/ec2/catalogue.h"

/* Sets the types of both, and keeps what is needed to make them from the trees of `ec2`. */
ctrail_rc ctrail_ec2_payloads_prepare(struct record *record, ctrail_ec2 *ec2, const struct catalogue_action *action);

/* The response, in *out; NULL if there is none. */
ctrail_rc ctrail_ec2_payloads_response(const ctrail_ec2 *ec2, const void **out);

#endif
