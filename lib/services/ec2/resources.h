/* The ids in an EC2 event. */
#ifndef CTRAIL_EC2_RESOURCES_H
#define CTRAIL_EC2_RESOURCES_H

#include "ids.h"

#include "../../record.h"

/* A resource found; in the set of instances, what is known of the instance. */
struct found {
    ctrail_ec2_resource resource;
    ctrail_str bare; /* the id in an ARN, else the id itself */
    ctrail_ec2_instance *instance;
    bool is_name;       /* of a key pair or security group: another thing than an id that reads the same */
    struct found *next; /* in order of appearance */
};

/* The hash beside it spares a look at nearly all that is not looked for: what is far away in memory costs most. */
struct slot {
    struct found *found;
    size_t hash;
};

/* A set of them. */
struct resources {
    struct found *first, *last;
    size_t count;
    struct slot *slots; /* one that is taken has its things in the next free one */
    size_t slot_count;  /* a power of 2, at least twice the count */
    const void *seed;
};

/* Finds each id in the record's request, response and service event details, once; of a call that failed also
 * those that only its error message names. */
ctrail_rc ctrail_ec2_find_resources(struct record *record, struct resources *resources);

/* The one with that id, put there if it was not; NULL when there is no memory. */
struct found *ctrail_ec2_resource_put(struct arena *arena, struct resources *resources, ctrail_str id, bool is_name);

/* The one with that id, which is no name, or NULL. */
struct found *ctrail_ec2_resource_of(const struct resources *resources, ctrail_str id);

#endif
