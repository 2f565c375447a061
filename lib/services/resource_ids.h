/* What is an id of EC2, alone and between the words of a message. */
#ifndef CTRAIL_EC2_IDS_H
#define CTRAIL_EC2_IDS_H

#include <stdbool.h>

#include "cloudtrail/ec2.h"

#define EC2_TYPE(name) "AWS::EC2::" name

#define EC2_TYPE_STR(name) ((ctrail_str){EC2_TYPE(name), sizeof(EC2_TYPE(name)) - 1})

/* What a text is as an id. */
struct id {
    ctrail_str text;
    ctrail_str bare; /* what stands behind the last slash of an ARN, else the text */
    ctrail_str type; /* "AWS::EC2::Volume"; "" when there is none for it; its ptr is NULL when the text is no id */
};
struct id ctrail_ec2_id_of(ctrail_str text);

/* The next id that stands alone or as an ARN between words of a message, from *at on; false behind the last.
 * There is no NUL behind it. */
bool ctrail_ec2_next_named(ctrail_str message, size_t *at, struct id *id);

#endif
