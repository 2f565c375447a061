/*
 * The structs of requests and responses, as ec2_model.h declares them: filled from the trees that have the names of the
 * API Reference. A script writes the tables, in structs.c; they go with those of fields.h.
 */
#ifndef CTRAIL_EC2_STRUCTS_H
#define CTRAIL_EC2_STRUCTS_H

#include "cloudtrail/ec2_model.h"

#include "base/arena.h"
#include "services/ec2/fields.h"

enum { STRUCT_NO_OFFSET = 0xFFFF };

/* Which structs an action's request and response are, by the numbers in ec2_model.h; 0: none. */
struct struct_types {
    uint16_t request, response;
};

extern const uint16_t ctrail_ec2_struct_offsets[]; /* of each field: where its member stands; or STRUCT_NO_OFFSET. The
                                                      count of a list stands right after its pointer */
extern const uint16_t ctrail_ec2_struct_sizes[];   /* of the struct of each shape; 0: it has none */
extern const struct struct_types ctrail_ec2_struct_types[]; /* in the order of the catalogue's actions */

/* Fills a new struct of the shape, from a tree that ctrail_ec2_api_tree made by this shape. What does not fit a
 * member's type stays in the tree alone. */
ctrail_rc ctrail_ec2_struct_fill(struct arena *arena, size_t shape, const ctrail_value *tree, const void **out);

#endif
