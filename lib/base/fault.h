/* Why a record could not be read. */
#ifndef CTRAIL_FAULT_H
#define CTRAIL_FAULT_H

#include "cloudtrail/cloudtrail.h"

struct fault {
    ctrail_rc code;
    size_t at;           /* offset from the record's first byte */
    const char *message; /* constant */
};

#endif
