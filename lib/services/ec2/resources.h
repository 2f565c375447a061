/* Finding the ids in an EC2 event. */
#ifndef CTRAIL_EC2_RESOURCES_H
#define CTRAIL_EC2_RESOURCES_H

#include "services/resource_ids.h"

#include "event/record.h"
#include "base/set.h"

/* A resource found. */
struct found {
    struct entry entry; /* its key is the id */
    ctrail_ec2_resource resource;
    ctrail_str bare;    /* the id in an ARN, else the id itself */
    struct found *next; /* in order of appearance */
};

enum { RESOURCE_NAMES = 4 /* types of resources that have names */ };

/* The resources that were found. A name that is equal to an id, or to that of a resource of another type, is another
 * resource. */
struct resources {
    struct set ids, names[RESOURCE_NAMES];
    struct found *first, *last;
    size_t count;
    bool may_have_user_data; /* there is a member for it, or one that names an attribute */
};

/* Finds each id in the record's request, response and service event details, once; of a call that failed also
 * those that only its error message names. */
ctrail_rc ctrail_ec2_find_resources(struct record *record, struct resources *resources);

#endif
