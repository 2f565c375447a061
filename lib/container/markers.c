/* The names, and what they say where. Rows of one name stand together. */
#include "container/markers.h"

#include "base/str.h"

enum {
    RECORDS = PLACE_TOP | PLACE_RECORDS | PLACE_RECORD,
    WRAPPERS = PLACE_WRAPPERS | PLACE_ROWS,
    NOTICES = PLACE_TOP | PLACE_RECORDS,
    ALL = RECORDS | WRAPPERS | PLACE_CELLS
};

#define NAME(name)                                                                                                     \
    { name, sizeof(name) - 1 }
#define RECORD(name, places)                                                                                           \
    { NAME(name), RECORD_MEMBER, "", CTRAIL_CONTAINER_RECORD, places, PLACE_NONE }
#define LIST(name, kind, holds)                                                                                        \
    { NAME(name), HOLDER_MEMBER, "[", CTRAIL_CONTAINER_##kind, PLACE_TOP, holds }
#define OBJECT(name, kind, places)                                                                                     \
    { NAME(name), HOLDER_MEMBER, "{", CTRAIL_CONTAINER_##kind, places, PLACE_RECORD }
#define TEXT(name, starts, kind, places)                                                                               \
    { NAME(name), TEXT_MEMBER, starts, CTRAIL_CONTAINER_##kind, places, PLACE_NONE }
#define NOTICE(name, starts, kind)                                                                                     \
    { NAME(name), NOTICE_MEMBER, starts, CTRAIL_CONTAINER_##kind, NOTICES, PLACE_NONE }

/*
 * A message is opened anywhere if it looks like JSON, for programs that log have members of that name too. Events of
 * FilterLogEvents have an eventId of their own.
 */
static const struct name names[] = {
    RECORD("eventVersion", RECORDS | PLACE_WRAPPERS),
    RECORD("eventName", RECORDS | PLACE_WRAPPERS),
    RECORD("eventID", RECORDS | PLACE_WRAPPERS),
    RECORD("eventId", RECORDS),
    RECORD("eventType", RECORDS | PLACE_WRAPPERS),
    RECORD("eventSource", RECORDS | PLACE_WRAPPERS),
    LIST("Records", LOG_FILE, PLACE_RECORDS),
    OBJECT("detail", EVENTBRIDGE, PLACE_TOP),
    LIST("Events", LOOKUP_EVENTS, PLACE_WRAPPERS),
    TEXT("CloudTrailEvent", "\"", LOOKUP_EVENTS, RECORDS | WRAPPERS),
    OBJECT("CloudTrailEvent", LOOKUP_EVENTS, RECORDS | WRAPPERS),
    LIST("logEvents", CLOUDWATCH_LOGS, PLACE_WRAPPERS),
    LIST("events", CLOUDWATCH_LOGS, PLACE_WRAPPERS),
    TEXT("message", "\"", CLOUDWATCH_LOGS, WRAPPERS),
    TEXT("message", "\"{", CLOUDWATCH_LOGS, RECORDS),
    TEXT("message", "\"\\", CLOUDWATCH_LOGS, RECORDS),
    OBJECT("message", CLOUDWATCH_LOGS, WRAPPERS),
    LIST("QueryResultRows", LAKE, PLACE_ROWS),
    TEXT("eventJson", "\"", LAKE, ALL),
    OBJECT("eventJson", LAKE, ALL),
    NOTICE("messageType", "\"CONTROL_MESSAGE\"", CLOUDWATCH_LOGS),
    NOTICE("digestStartTime", "", DIGEST),
    NOTICE("digestS3Bucket", "", DIGEST),
    NOTICE("s3ObjectKey", "", NOTICE),           /* of CloudTrail, to SNS and SQS */
    NOTICE("TopicArn", "", NOTICE),              /* of SNS, to SQS and to a web server */
    NOTICE("EventSource", "\"aws:", NOTICE),     /* of SNS, to Lambda */
    NOTICE("ReceiptHandle", "", NOTICE),         /* of SQS, one message */
    NOTICE("Event", "\"s3:TestEvent\"", NOTICE), /* of S3, when notices are set up */
    LIST("Messages", NOTICE, PLACE_TOP),         /* of SQS, several */
};

static const struct beginning beginnings[] = {
    {NAME("EventId"), PLACE_TOP | WRAPPERS, false},
    {NAME("CloudTrailEvent"), PLACE_TOP | WRAPPERS, false},
    {NAME("version"), PLACE_TOP, false},
    {NAME("messageType"), PLACE_TOP | PLACE_WRAPPERS, true},
    {NAME("id"), PLACE_WRAPPERS, false},
    {NAME("logStreamName"), PLACE_TOP | PLACE_WRAPPERS, false},
    {NAME("timestamp"), PLACE_WRAPPERS, false},
    {NAME("eventJson"), PLACE_TOP | PLACE_ROWS | PLACE_CELLS, false},
};

const struct known_text ctrail_known_texts[KNOWN_TEXTS] = {
    {"CloudTrail validation message", CTRAIL_CONTAINER_VALIDATION_MESSAGE},
    {"CWL CONTROL MESSAGE:", CTRAIL_CONTAINER_CLOUDWATCH_LOGS},
};

const struct name *ctrail_name_find(const char *name, size_t length) {
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ctrail_str_equals(names[i].name, name, length))
            return &names[i];
    return NULL;
}

const struct name *ctrail_name_next(const struct name *row) {
    const struct name *next = row + 1;
    bool more = next < names + sizeof names / sizeof *names;
    return more && ctrail_str_equals(next->name, row->name.ptr, row->name.len) ? next : NULL;
}

const struct name *ctrail_name_of_text(const char *name, size_t length) {
    const struct name *row = ctrail_name_find(name, length);
    while (row && row->member != TEXT_MEMBER)
        row = ctrail_name_next(row);
    return row;
}

const struct beginning *ctrail_name_beginning(const char *name, size_t length) {
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
        if (ctrail_str_equals(beginnings[i].name, name, length))
            return &beginnings[i];
    return NULL;
}
