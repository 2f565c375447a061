/* One EC2 record while it is decoded, and what is concluded from its request and response: a file each. */
#ifndef CTRAIL_EC2_DECODING_H
#define CTRAIL_EC2_DECODING_H

#include "cloudtrail/ec2_model.h"

#include "event/tables.h"
#include "services/ec2/resources.h"

struct decoding {
    struct record *record;
    ctrail_ec2 *ec2; /* its trees are made before anything is concluded from them */
    struct resources resources;
    struct set instances; /* of struct known, by their bare ids */
    size_t described;     /* how many of them an object describes that has their id */
};

/* An instance of the event. */
struct known {
    struct entry entry;
    ctrail_ec2_instance *instance;
    bool is_described;
};

static inline const struct known *ctrail_ec2_known_of(const struct entry *entry) {
    return (const void *)entry;
}

/* Makes an instance for each resource that is one. */
ctrail_rc ctrail_ec2_find_instances(struct decoding *decoding);

/* Fills ec2->instances with them, and each of them from response and request. */
ctrail_rc ctrail_ec2_describe_instances(struct decoding *decoding);

/* Gives those whose state the event does not say the one that follows from the call, if it was served. */
void ctrail_ec2_imply_states(struct decoding *decoding);

/* The rules of a call about a security group. */
ctrail_rc ctrail_ec2_find_rules(struct decoding *decoding);

/* Who may use an image or a snapshot now, and who no longer. */
ctrail_rc ctrail_ec2_find_sharing(struct decoding *decoding);

/* Nobody but the owner may. */
ctrail_rc ctrail_ec2_find_reset(struct decoding *decoding);

/* The account that called may no longer. */
ctrail_rc ctrail_ec2_find_cancelled(struct decoding *decoding);

/* The key of ImportKeyPair. */
ctrail_rc ctrail_ec2_find_key(struct decoding *decoding);

/* The tags that the call gives or takes. */
ctrail_rc ctrail_ec2_find_tags(struct decoding *decoding);

/* Whether the call gives user data. */
void ctrail_ec2_find_user_data(struct decoding *decoding);

extern const ctrail_schema ctrail_ec2_instance_schema;
extern const ctrail_schema ctrail_ec2_rule_schema;
extern const ctrail_schema ctrail_ec2_sharing_schema;
extern const ctrail_schema ctrail_ec2_tag_change_schema;

#endif
