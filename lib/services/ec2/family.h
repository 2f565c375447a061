/* Included by the file of each family of actions: how these are defined, and what families share. */
#ifndef CTRAIL_EC2_FAMILY_H
#define CTRAIL_EC2_FAMILY_H

#include "cloudtrail/ec2.h"

#include "event/tables.h"
#include "services/ec2/resources.h"

/* One EC2 record while it is decoded. */
struct decoding {
    struct record *record;
    ctrail_ec2 *ec2;
    struct resources resources;
    struct set instances;         /* of struct known, by their bare ids */
    size_t described;             /* how many of them an object describes that has their id */
    const ctrail_value *request;  /* as ctrail_ec2_normalise copies it; NULL when absent, or when no table reads it */
    const ctrail_value *response; /* likewise */
    void *typed_request;          /* ec2->request, for the functions that complete it */
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

/* A typed request or response. */
struct typed {
    const ctrail_schema *schema; /* all rows of the struct */
    const ctrail_schema *read;   /* those that are read for this action */
};

/* An action with a typed request or response. */
struct action {
    const char *name;
    struct typed request, response;                 /* schema NULL: not typed */
    ctrail_rc (*finish)(struct decoding *decoding); /* does what tables cannot; or NULL */
};

/* Makes an instance for each resource that is one. */
ctrail_rc ctrail_ec2_find_instances(struct decoding *decoding);

/* Fills ec2->instances with them, and each of them from response and request. */
ctrail_rc ctrail_ec2_describe_instances(struct decoding *decoding);

/* Gives those whose state the event does not say the one that follows from the call, if it was served. */
void ctrail_ec2_imply_states(struct decoding *decoding);

/* ---- What a family's file defines: its payloads and its actions ------------------------------- */

/* The schema of each line in payloads.def, and a number that a struct without a line does not have. */
#define REQUEST(member)  PAYLOAD(member)
#define RESPONSE(member) PAYLOAD(member)
#define PAYLOAD(member)  extern const ctrail_schema ctrail_ec2_##member##_schema;
#include "services/ec2/payloads.def"
#undef PAYLOAD
enum {
#define PAYLOAD(member) PAYLOAD_##member,
#include "services/ec2/payloads.def"
#undef PAYLOAD
    PAYLOAD_COUNT
};
#undef REQUEST
#undef RESPONSE

/* The same for the lines in actions.def. */
#define ACTION(name) extern const struct action ctrail_ec2_##name##_action;
#include "services/ec2/actions.def"
#undef ACTION
enum {
#define ACTION(name) ACTION_##name,
#include "services/ec2/actions.def"
#undef ACTION
    ACTION_COUNT
};

/* Defines the schema of the struct ctrail_ec2_<member>. The name is also in its getter in ec2.h. */
#define PAYLOAD_SCHEMA(member, name, rows)                                                                             \
    _Static_assert(PAYLOAD_##member < PAYLOAD_COUNT, "has a line in payloads.def");                                    \
    const ctrail_schema ctrail_ec2_##member##_schema = LONG_SCHEMA(name, ctrail_ec2_##member, rows)

/* A schema of some of the rows, for an action that has only these members. */
#define PAYLOAD_PART(member, name, rows) LONG_SCHEMA(name, ctrail_ec2_##member, rows)

/* The request or response in DEFINE_ACTION: read by all rows, by a part of them, or not typed. */
#define TYPED(member) TYPED_PART(member, ctrail_ec2_##member##_schema)
#define TYPED_PART(member, part)                                                                                       \
    { .schema = &ctrail_ec2_##member##_schema, .read = &(part) }
#define UNTYPED                                                                                                        \
    { .schema = NULL }

/* finish_function: does what tables cannot; or NULL. */
#define DEFINE_ACTION(action_name, request_part, response_part, finish_function)                                       \
    _Static_assert(ACTION_##action_name < ACTION_COUNT, "has a line in actions.def");                                  \
    const struct action ctrail_ec2_##action_name##_action = {.name = #action_name,                                     \
                                                             .request = request_part,                                  \
                                                             .response = response_part,                                \
                                                             .finish = finish_function}

/* ---- Structs that many families have ---------------------------------------------------------- */

extern const ctrail_schema ctrail_ec2_instance_schema;
extern const ctrail_schema ctrail_ec2_state_schema;
extern const ctrail_schema ctrail_ec2_tag_schema;
extern const ctrail_schema ctrail_ec2_filter_schema;
extern const ctrail_schema ctrail_ec2_block_device_schema;
extern const ctrail_schema ctrail_ec2_metadata_options_schema;
extern const ctrail_schema ctrail_ec2_launch_specification_schema;
extern const ctrail_schema ctrail_ec2_launch_template_config_schema;
extern const ctrail_schema ctrail_ec2_unsuccessful_item_schema;
extern const ctrail_schema ctrail_ec2_vpc_attachment_schema;
extern const ctrail_schema ctrail_ec2_permission_changes_schema;

/* The row of a struct's `tags` and `tag_count`: in CreateTags, DeleteTags, and in responses. */
#define TAGS_FROM(type, from) LIST_FROM(type, tags, tag_count, "tags", from, ctrail_ec2_tag, ctrail_ec2_tag_schema)

/* The same for tags given at creation, each with its resource type. */
#define TAGS_AT_CREATION(type) TAGS_FROM(type, "tagSpecificationSet.tags|tagSpecification.tag|tagSpecifications.tag")

/* The row of a struct's `filters` and `filter_count`. */
#define FILTERS(type)                                                                                                  \
    LIST_FROM(type, filters, filter_count, "filters", "filterSet|filter", ctrail_ec2_filter, ctrail_ec2_filter_schema)

/* ---- What is concluded: finishing functions of actions ---------------------------------------- */

extern const ctrail_schema ctrail_ec2_rule_schema;
extern const ctrail_schema ctrail_ec2_sharing_schema;

/* The rules of a call about a security group. */
ctrail_rc ctrail_ec2_find_rules(struct decoding *decoding);

/* Who may use an image or a snapshot now, and who no longer. */
ctrail_rc ctrail_ec2_find_sharing(struct decoding *decoding);

/* Nobody but the owner may. */
ctrail_rc ctrail_ec2_find_reset(struct decoding *decoding);

/* The account that called may no longer. */
ctrail_rc ctrail_ec2_find_cancelled(struct decoding *decoding);

/* Of any action: whether it gives user data. */
void ctrail_ec2_find_user_data(struct decoding *decoding);

#endif
