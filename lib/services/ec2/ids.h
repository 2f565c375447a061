/* What is an id of EC2, alone and between the words of a message. */
#ifndef CTRAIL_EC2_IDS_H
#define CTRAIL_EC2_IDS_H

#include <stdbool.h>

#include "cloudtrail/ec2.h"

#define EC2_TYPE(name) "AWS::EC2::" name

/* The type that an id's prefix tells, "AWS::EC2::Volume"; NULL when it is no id, "" when it has no type. */
const char *ctrail_ec2_type_of(ctrail_str id);

extern const char ctrail_ec2_instance_type[], ctrail_ec2_security_group_type[];

/* What a text is as an id. */
struct id {
    ctrail_str text;
    ctrail_str bare;  /* what stands behind the last slash of an ARN, else the text */
    const char *type; /* "AWS::EC2::Volume"; "" when there is none for it; NULL when the text is no id */
};
struct id ctrail_ec2_id_of(ctrail_str text);

/* The next id that stands alone or as an ARN between words of a message, from *at on; false behind the last.
 * There is no NUL behind it. */
bool ctrail_ec2_next_named(ctrail_str message, size_t *at, struct id *id);

/* As strcmp, of a text that may hold NULs. */
int ctrail_ec2_compare(ctrail_str text, const char *name);

#endif
