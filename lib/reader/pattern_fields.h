/* The few fields of an event that most patterns ask for, looked up once for many of them. */
#ifndef CTRAIL_PATTERN_FIELDS_H
#define CTRAIL_PATTERN_FIELDS_H

#include "reader/pattern.h"

/* The most telling first. */
enum shared_field {
    SHARED_NAME,
    SHARED_SOURCE,
    SHARED_AWS_SOURCE, /* "aws.ec2" */
    SHARED_ERROR,
    SHARED_IDENTITY, /* userIdentity.type */
    SHARED_DETAIL_TYPE,
    SHARED_TYPE,
    SHARED_ACCOUNT,
    SHARED_REGION,
    SHARED_ADDRESS,
    SHARED_INVOKER, /* userIdentity.invokedBy */
    SHARED_ACCESS,  /* readOnly */
    SHARED_FIELDS
};

/* Which of them a field of a pattern is; SHARED_FIELDS: none. */
enum shared_field ctrail_pattern_shared(const struct pattern_field *field);

/* What an event has there. */
struct shared_value {
    bool unclear;              /* it takes more than a look to tell what matches: see pattern_match.c */
    const ctrail_value *value; /* a scalar; NULL: the field is absent */
    ctrail_value text;         /* of what is no node of the record */
};

/* The fields of one event, as far as they have been looked up. */
struct shared {
    const ctrail_event *event;
    bool plain;      /* the strings of the event are those of the record */
    bool indexed;    /* the members are */
    uint32_t looked; /* the fields that are known: a bit each */
    struct shared_value values[SHARED_FIELDS];
    struct key_index members;
    char source[PATTERN_SOURCE_MAX];
};

/* Most of it stays as it is until it is asked for: there are many events. */
void ctrail_pattern_share(struct shared *shared, const ctrail_event *event);

const struct shared_value *ctrail_pattern_value(struct shared *shared, enum shared_field field);

/* The members of the record; NULL if a name may have a dot. */
const struct key_index *ctrail_pattern_members(struct shared *shared);

#endif
