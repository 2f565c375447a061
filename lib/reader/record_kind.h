/* The kind of an object that looks like a record, once all its members are known. */
#ifndef CTRAIL_RECORD_KIND_H
#define CTRAIL_RECORD_KIND_H

#include <stdbool.h>

#include "cloudtrail/cloudtrail.h"

enum record_kind {
    KIND_RECORD,
    KIND_NOTICE,  /* another service's notice: its eventSource is no host name, but "aws:s3" for example */
    KIND_EVENT,   /* an event of EventBridge, of a service of AWS, that brings no record */
    KIND_WRAPPER, /* it holds the record in one of its strings, or it is a row that is no record itself */
    KIND_HOLDER   /* it has no more than a name in common with a record, and there is a record in its other members */
};

/* Whether it is an eventSource as only records have it. What has none, and no eventVersion, may be a holder. */
bool ctrail_source_is_of_record(ctrail_str source);

enum record_kind ctrail_event_record_kind(const ctrail_event *event);

/* Gives an event of EventBridge what it has of a record's fields, under its own names. */
void ctrail_event_take_envelope(ctrail_event *event);

#endif
