/* Compares the structs of EC2's requests and responses with the trees from which they are filled. */
#ifndef EC2_STRUCTS_H
#define EC2_STRUCTS_H

#include "services/ec2/structs.h"

/* The first member in which a struct of the shape differs from the tree, or NULL. What the tree has in another type
 * than the model gives is absent in the struct. */
const char *struct_differs(size_t shape, const ctrail_value *tree, const void *object);

/* The same of an event's request and response, whichever of them is a struct of the model. */
const char *structs_differ(const ctrail_ec2 *ec2);

#endif
