/* What the files of EC2 share: the decoding in progress, and the families of actions. */
#ifndef CTRAIL_EC2_INTERNAL_H
#define CTRAIL_EC2_INTERNAL_H

#include "cloudtrail/ec2.h"

#include "resources.h"

/* One EC2 record while it is decoded. */
struct decoding {
    struct record *record;
    ctrail_ec2 *ec2;
    struct resources resources;
    struct resources instances;   /* by their bare ids */
    const ctrail_value *request;  /* normalised; NULL when absent */
    const ctrail_value *response; /* likewise */
};

/* A typed request or response: the struct that a member of ctrail_ec2 points to. */
struct typed {
    const ctrail_schema *schema; /* all rows of the struct */
    const ctrail_schema *read;   /* those of them that the action's payload has */
    uint32_t offset;             /* of the pointer in ctrail_ec2 */
};

#define TYPED(member, schema) TYPED_PART(member, schema, schema)
#define TYPED_PART(member, schema, part)                                                                               \
    { &(schema), &(part), offsetof(ctrail_ec2, member) }

/* An action with a typed request and response. */
struct action {
    const char *name;
    struct typed request, response;
    ctrail_rc (*finish)(struct decoding *decoding); /* what tables cannot say; or NULL */
};

/* Fills ec2->instances from the resources found and from what request and response say of each. */
ctrail_rc ctrail_ec2_join_instances(struct decoding *decoding);

/* The families' actions; each table ends with a row without a name. */
extern const struct action ctrail_ec2_instance_actions[];

/* The schemas that ctrail_ec2 points to. */
extern const ctrail_schema ctrail_ec2_instance_schema;
extern const ctrail_schema ctrail_ec2_run_instances_request_schema;
extern const ctrail_schema ctrail_ec2_run_instances_response_schema;
extern const ctrail_schema ctrail_ec2_change_instances_request_schema;
extern const ctrail_schema ctrail_ec2_change_instances_response_schema;

/* The tags in tagSpecificationSet, each with its specification's resource type. */
extern const ctrail_schema ctrail_ec2_tag_schema;
ctrail_rc ctrail_ec2_decode_tags(struct record *record, const ctrail_value *request, const ctrail_ec2_tag *const **tags,
                                 size_t *count);

#endif
