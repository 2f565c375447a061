/* What the library finds out about an event, as a tree: the `decoded` of its JSON. */
#ifndef CTRAIL_DECODED_TREE_H
#define CTRAIL_DECODED_TREE_H

#include "json/value.h"

/* Runs the decoders, once, and makes an object of what they found. OK: *out lives as long as the event.
 * CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT, from a decoder too. */
ctrail_rc ctrail_decoded_tree(const ctrail_event *event, const ctrail_value **out);

#endif
