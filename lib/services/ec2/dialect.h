/* EC2's two dialects made one: lists are arrays, names start in lower case, wrappers are gone. */
#ifndef CTRAIL_EC2_DIALECT_H
#define CTRAIL_EC2_DIALECT_H

#include "cloudtrail/ec2.h"

#include "event/record.h"

/* Told by the payload alone. */
ctrail_ec2_dialect ctrail_ec2_dialect_of(const ctrail_value *request, const ctrail_value *response);

/*
 * A copy of a request or response, texts excepted, as the tables want it: {"items":[…]}, {"item":…} become
 * arrays; of the wrapped dialect the wrapper, the first letters' case, {"tag":1,"content":x} and "tag" go.
 * What is no object becomes NULL. *out is NULL also when there is no memory, with the error answered.
 */
ctrail_rc ctrail_ec2_normalise(struct arena *arena, const ctrail_value *tree, const ctrail_value **out);

#endif
