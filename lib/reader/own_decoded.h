/* A member `decoded` that a record has already: this library, or somebody else, wrote it. */
#ifndef CTRAIL_OWN_DECODED_H
#define CTRAIL_OWN_DECODED_H

#include "cloudtrail/cloudtrail.h"

enum own_decoded {
    OWN_DECODED_NONE,
    OWN_DECODED_SAME, /* it has the members that this library writes, and what it says of the event is the same */
    OWN_DECODED_OTHER
};

enum own_decoded ctrail_own_decoded(const ctrail_event *event);

#endif
