/* Names of requests and responses that a database has in lower case. */
#ifndef CTRAIL_EC2_NAMES_H
#define CTRAIL_EC2_NAMES_H

#include "services/ec2/catalogue.h"

#include "event/record.h"

/* Gives the members of the event's request and response the names that the catalogue has of them, in the record's tree.
 * OK, or the arena's error. */
ctrail_rc ctrail_ec2_restore_names(struct record *record, const struct catalogue_action *action);

#endif
