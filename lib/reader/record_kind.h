/* What an object that looks like a record turns out to be. */
#ifndef CTRAIL_NATURE_H
#define CTRAIL_NATURE_H

#include "cloudtrail/cloudtrail.h"

enum nature {
    NATURE_RECORD,
    NATURE_NOTICE, /* of another service: its eventSource is no host name, "aws:s3" */
    NATURE_WRAPPER /* it holds the record in one of its strings */
};

enum nature ctrail_event_nature(const ctrail_event *event);

#endif
