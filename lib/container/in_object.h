/* The states of the walk inside an object: its keys and members, and what their names say of it. */
#ifndef CTRAIL_IN_OBJECT_H
#define CTRAIL_IN_OBJECT_H

#include "container/walk.h"

/* The states. They answer OK to go on, or what `next` answers. */
ctrail_rc ctrail_at_key(struct walk *walk);
ctrail_rc ctrail_in_key(struct walk *walk);
ctrail_rc ctrail_at_colon(struct walk *walk);
ctrail_rc ctrail_at_member(struct walk *walk);
ctrail_rc ctrail_in_member(struct walk *walk);

#endif
