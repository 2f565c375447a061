/* Requests and responses of EC2 with the names, the nesting and the types of the API Reference. */
#ifndef CTRAIL_EC2_API_TREE_H
#define CTRAIL_EC2_API_TREE_H

#include "services/ec2/catalogue.h"

#include "event/record.h"

enum payload { PAYLOAD_REQUEST, PAYLOAD_RESPONSE };

/*
 * Copies an action's request or response, in either dialect. Members that the catalogue knows get the API's names,
 * first letter in lower case, and its nesting; lists become arrays, times RFC 3339, flags true or false, account ids
 * strings of twelve digits, and other scalars numbers or strings as in the API. Other members are copied as by
 * ctrail_ec2_normalise. Nothing is lost: if two members of a record have one name in the API, one of them keeps its
 * own. Without an action, or if it is not an object, this is ctrail_ec2_normalise. A flag that is 1 or 0 is a problem
 * of the record.
 */
ctrail_rc ctrail_ec2_api_tree(struct record *record, const ctrail_value *tree, const struct catalogue_action *action,
                              enum payload payload, const ctrail_value **out);

#endif
