/* The table of markers. Rows of one name stand together. */
#include "container/markers.h"

#include "base/str.h"

/* Sets of places. */
enum {
    RECORDS = PLACE_TOP | PLACE_RECORDS | PLACE_RECORD,
    WRAPPERS = PLACE_WRAPPERS | PLACE_ROWS,
    CONTAINERS = PLACE_TOP | PLACE_WRAPPED,
    NOTICES = PLACE_TOP | PLACE_RECORDS | PLACE_WRAPPED,
    OBJECTS = RECORDS | WRAPPERS | PLACE_WRAPPED,
    ALL = OBJECTS | PLACE_CELLS
};

#define NAME(name)                                                                                                     \
    { name, sizeof(name) - 1 }
#define RECORD(name, places)                                                                                           \
    { NAME(name), MARKS_RECORD, "", CTRAIL_CONTAINER_RECORD, places, PLACE_NONE }
#define PART(name)                                                                                                     \
    { NAME(name), MARKS_PART, "\"", CTRAIL_CONTAINER_WRAPPED, PLACE_WRAPPED, PLACE_NONE }
#define LIST(name, kind, places, holds)                                                                                \
    { NAME(name), MARKS_CONTAINER, "[", CTRAIL_CONTAINER_##kind, places, holds }
#define OBJECT(name, kind, places)                                                                                     \
    { NAME(name), MARKS_CONTAINER, "{", CTRAIL_CONTAINER_##kind, places, PLACE_RECORD }
#define WRAPPER(name, starts, kind, places)                                                                            \
    { NAME(name), MARKS_WRAPPER, starts, CTRAIL_CONTAINER_##kind, places, PLACE_NONE }
#define NOTICE(name, starts, kind)                                                                                     \
    { NAME(name), MARKS_NOTICE, starts, CTRAIL_CONTAINER_##kind, NOTICES, PLACE_NONE }
#define ENVELOPE(name, starts)                                                                                         \
    { NAME(name), MARKS_ENVELOPE, starts, CTRAIL_CONTAINER_NOTICE, NOTICES, PLACE_NONE }
#define BASE64(name)                                                                                                   \
    { NAME(name), MARKS_BASE64, "\"", CTRAIL_CONTAINER_WRAPPED, OBJECTS, PLACE_NONE }

/* An event of EventBridge whose `detail` is a record. */
#define WITH_RECORD(type)                                                                                              \
    { NAME("detail-type"), MARKS_TYPE, "\"" type "\"", CTRAIL_CONTAINER_EVENTBRIDGE, CONTAINERS, PLACE_NONE }

/*
 * "message" is a member of CloudWatch's log events, and of what any program logs: outside of lists of wrappers it marks
 * one only if its string begins as JSON does. "eventId" does not mark a record there, as the events of FilterLogEvents
 * have one too. The names of records count in lower case as well.
 *
 * In what is looked through, many an object has an "eventID" or an "eventType" and is no record: there it takes what no
 * others have. "detail" and "events" are common there as well, and are looked through as all else is.
 */
static const struct marker markers[] = {
    RECORD("eventVersion", RECORDS | PLACE_WRAPPERS),
    {NAME("eventVersion"), MARKS_RECORD, "\"", CTRAIL_CONTAINER_WRAPPED, PLACE_WRAPPED, PLACE_NONE},
    {NAME("eventVersion"), MARKS_RECORD, "1", CTRAIL_CONTAINER_WRAPPED, PLACE_WRAPPED, PLACE_NONE}, /* as a number */
    RECORD("eventName", RECORDS | PLACE_WRAPPERS),
    PART("eventName"),
    RECORD("eventID", RECORDS | PLACE_WRAPPERS),
    RECORD("eventId", RECORDS),
    RECORD("eventType", RECORDS | PLACE_WRAPPERS),
    RECORD("eventSource", RECORDS | PLACE_WRAPPERS),
    PART("eventSource"),
    LIST("Records", LOG_FILE, CONTAINERS, PLACE_RECORDS),
    {NAME("detail"), MARKS_DETAIL, "{", CTRAIL_CONTAINER_EVENTBRIDGE, PLACE_TOP, PLACE_RECORD},
    WITH_RECORD("AWS API Call via CloudTrail"),
    WITH_RECORD("AWS Console Sign In via CloudTrail"),
    WITH_RECORD("AWS Console Action via CloudTrail"),
    WITH_RECORD("AWS Service Event via CloudTrail"),
    WITH_RECORD("AWS Insight via CloudTrail"),
    {NAME("detail-type"), MARKS_EVENT, "\"", CTRAIL_CONTAINER_EVENTBRIDGE, CONTAINERS, PLACE_NONE},
    LIST("Events", LOOKUP_EVENTS, PLACE_TOP, PLACE_WRAPPERS),
    WRAPPER("CloudTrailEvent", "\"", LOOKUP_EVENTS, OBJECTS),
    OBJECT("CloudTrailEvent", LOOKUP_EVENTS, OBJECTS),
    LIST("logEvents", CLOUDWATCH_LOGS, CONTAINERS, PLACE_WRAPPERS),
    LIST("events", CLOUDWATCH_LOGS, PLACE_TOP, PLACE_WRAPPERS),
    WRAPPER("message", "\"", CLOUDWATCH_LOGS, WRAPPERS),
    WRAPPER("message", "\"{", CLOUDWATCH_LOGS, RECORDS),
    WRAPPER("message", "\"\\", CLOUDWATCH_LOGS, RECORDS),
    OBJECT("message", CLOUDWATCH_LOGS, WRAPPERS),
    LIST("QueryResultRows", LAKE, CONTAINERS, PLACE_ROWS),
    WRAPPER("eventJson", "\"", LAKE, ALL),
    OBJECT("eventJson", LAKE, ALL),
    WRAPPER("_raw", "\"{", WRAPPED, OBJECTS), /* of Splunk, beside what it found in it */
    WRAPPER("_raw", "\"\\", WRAPPED, OBJECTS),
    NOTICE("messageType", "\"CONTROL_MESSAGE\"", CLOUDWATCH_LOGS),
    NOTICE("digestStartTime", "", DIGEST),
    NOTICE("digestS3Bucket", "", DIGEST),
    NOTICE("s3ObjectKey", "", NOTICE),               /* of CloudTrail, to SNS and SQS */
    ENVELOPE("TopicArn", ""),                        /* of SNS, to SQS and to a web server */
    ENVELOPE("EventSource", "\"aws:"),               /* of SNS, to Lambda */
    ENVELOPE("ReceiptHandle", ""),                   /* of SQS, one message */
    NOTICE("Event", "\"s3:TestEvent\"", NOTICE),     /* of S3, when notices are set up */
    LIST("Messages", NOTICE, CONTAINERS, PLACE_TOP), /* of SQS, several */
    BASE64("Data"),                                  /* of Kinesis */
    BASE64("data"),  /* of Kinesis, Firehose and CloudWatch Logs, to Lambda and to web servers */
    BASE64("value"), /* of Kafka */
    BASE64("body"),  /* of web servers, to Lambda */
    BASE64("Body"),  /* of SQS */
};

static const struct usual_beginning usual_beginnings[] = {
    {NAME("EventId"), PLACE_TOP | WRAPPERS, false},
    {NAME("CloudTrailEvent"), PLACE_TOP | WRAPPERS, false},
    {NAME("version"), PLACE_TOP, false},
    {NAME("messageType"), PLACE_TOP | PLACE_WRAPPERS, true},
    {NAME("id"), PLACE_WRAPPERS, false},
    {NAME("logStreamName"), PLACE_TOP | PLACE_WRAPPERS, false},
    {NAME("timestamp"), PLACE_WRAPPERS, false},
    {NAME("eventJson"), PLACE_TOP | PLACE_ROWS | PLACE_CELLS, false},
};

static const struct plain_message plain_messages[] = {
    {"CloudTrail validation message", CTRAIL_CONTAINER_VALIDATION_MESSAGE},
    {"CWL CONTROL MESSAGE:", CTRAIL_CONTAINER_CLOUDWATCH_LOGS},
    {NULL, CTRAIL_CONTAINER_UNKNOWN},
};

uint64_t ctrail_marker_slots(void) {
    uint64_t slots = 0;
    for (size_t i = 0; i < sizeof markers / sizeof *markers; i++)
        slots |= UINT64_C(1) << (7 * markers[i].name.len + (unsigned char)*markers[i].name.ptr) % 64;
    return slots;
}

static bool is_named(const struct marker *marker, ctrail_str name) {
    if (marker->name.len != name.len)
        return false;
    return ctrail_str_equal_n(marker->name, name.ptr, name.len) ||
           ((marker->marks == MARKS_RECORD || marker->marks == MARKS_PART) &&
            ctrail_str_is_lowered(name, marker->name.ptr, marker->name.len));
}

const struct marker *ctrail_marker_find(const char *name, size_t length) {
    for (size_t i = 0; i < sizeof markers / sizeof *markers; i++)
        if (is_named(&markers[i], (ctrail_str){name, length}))
            return &markers[i];
    return NULL;
}

const struct marker *ctrail_marker_next(const struct marker *row) {
    const struct marker *next = row + 1;
    bool more = next < markers + sizeof markers / sizeof *markers;
    return more && ctrail_str_equal_n(next->name, row->name.ptr, row->name.len) ? next : NULL;
}

const struct marker *ctrail_marker_of_wrapper(const char *name, size_t length) {
    const struct marker *row = ctrail_marker_find(name, length);
    while (row && row->marks != MARKS_WRAPPER)
        row = ctrail_marker_next(row);
    return row;
}

const struct usual_beginning *ctrail_marker_usual_beginning(const char *name, size_t length) {
    for (size_t i = 0; i < sizeof usual_beginnings / sizeof *usual_beginnings; i++)
        if (ctrail_str_equal_n(usual_beginnings[i].name, name, length))
            return &usual_beginnings[i];
    return NULL;
}

const struct plain_message *ctrail_marker_plain_messages(void) {
    return plain_messages;
}
