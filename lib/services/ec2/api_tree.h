/* Requests and responses of EC2 under the names, with the nesting and of the kinds of the API Reference. */
#ifndef CTRAIL_EC2_API_TREE_H
#define CTRAIL_EC2_API_TREE_H

#include "services/ec2/catalogue.h"

#include "event/record.h"

enum payload { PAYLOAD_REQUEST, PAYLOAD_RESPONSE };

/*
 * A copy of an action's request or response, which is in either dialect. Members that the catalogue knows have the
 * API's names, first letter lowered, and its nesting; lists are arrays, times RFC 3339, numbers numbers, flags true or
 * false, accounts twelve digits, and other texts texts. Others are as ctrail_ec2_normalise has them, in their place.
 * Nothing is lost: where two members of a record have one name in the API, one of them keeps its own. Without an
 * action, and of what is no object, it is ctrail_ec2_normalise.
 */
ctrail_rc ctrail_ec2_api_tree(struct arena *arena, const ctrail_value *tree, const struct catalogue_action *action,
                              enum payload payload, const ctrail_value **out);

#endif
