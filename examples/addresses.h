/*
 * Which instance has a private address, or is what a session of Systems Manager is with. An address means something only
 * within its network, of which a record says no more than account and region: so an address is joined to an instance when
 * it is the only one in them that had it. The id of a session, of which other events have no more, is joined likewise.
 */
#ifndef EXAMPLES_ADDRESSES_H
#define EXAMPLES_ADDRESSES_H

#include "text.h"

struct address;

/* Starts as all zeros. */
struct addresses {
    struct address *list;
    size_t count;
    size_t room;
    bool sorted;
};

/* What stands for an address, or a session's id, in the account and region of an event; to be freed. */
char *addresses_place(const ctrail_event *event, ctrail_str address);

/* Takes over what addresses_place gave. */
void addresses_add(struct addresses *addresses, char *place, ctrail_str instance_id);

/* The same; before `since`, a time in nanoseconds since 1970, the instance did not exist. */
void addresses_add_since(struct addresses *addresses, char *place, ctrail_str instance_id, int64_t since);

/* Moves those of `other` to these. */
void addresses_join(struct addresses *addresses, struct addresses *other);

/* The instance that had it; absent if it was none, or more than one. Lives until addresses_free. */
ctrail_str addresses_find(struct addresses *addresses, const char *place);

/* The same; absent also if the instance did not exist yet at that time. */
ctrail_str addresses_find_at(struct addresses *addresses, const char *place, int64_t time);

void addresses_free(struct addresses *addresses);

#endif
