/* Recognizing ids of EC2, alone and among the words of a message. */
#ifndef CTRAIL_EC2_IDS_H
#define CTRAIL_EC2_IDS_H

#include <stdbool.h>

#include "cloudtrail/ec2.h"

#define EC2_TYPE(name) "AWS::EC2::" name

#define EC2_TYPE_STR(name) ((ctrail_str){EC2_TYPE(name), sizeof(EC2_TYPE(name)) - 1})

/* No id is shorter: "r-1a2b3c4d". */
enum { EC2_ID_MIN = 10 };

/* An id, or an ARN of EC2. */
struct id {
    ctrail_str text;
    ctrail_str bare; /* what follows the last slash of an ARN, else the text */
    ctrail_str type; /* "AWS::EC2::Volume"; "" when its type has no name */
};

/* Whether the text is one; if not, the type's ptr is NULL. */
bool ctrail_ec2_is_id(ctrail_str text, struct id *id);

/* The next id or ARN among the words of a message, from *at on; false after the last. It is not NUL-terminated. */
bool ctrail_ec2_next_named(ctrail_str message, size_t *at, struct id *id);

#endif
