/* The details of an event, as a table. */
#ifndef CTRAIL_DETAILS_H
#define CTRAIL_DETAILS_H

#include "event/tables.h"

extern const ctrail_schema ctrail_details_schema;

#endif
