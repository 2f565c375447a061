/* The shapes: each is one thing that a file, or whoever wrote it, may have very much of. */
#include "shape.h"

/* The fields of a record; no brace closes it. */
#define FIELDS                                                                                                         \
    "{\"eventVersion\":\"1.08\",\"eventTime\":\"2024-05-14T08:00:00Z\",\"eventSource\":\"ec2.amazonaws.com\","         \
    "\"eventName\":\"RunInstances\",\"awsRegion\":\"eu-west-1\",\"eventID\":\"#-0000-4000-8000-000000000000\""
#define RECORD     FIELDS ",\"readOnly\":false}"
#define PARAMETERS FIELDS ",\"requestParameters\":"
#define INSTANCES  PARAMETERS "{\"instancesSet\":{\"items\":["
#define LOG_FILE   "{\"Records\":["
/* The last record has a comma behind it, but for this one. */
#define LAST RECORD "]}"

#define LETTERS "The quick brown fox jumps over the lazy dog, and nobody minds. "

const struct shape shapes[] = {
    /* In one record. */
    {"a long string", ONE_EVENT, PARAMETERS "{\"a\":\"", .part = LETTERS, .close = "\"}}", .large = true},
    {"a long string, byte by byte", ONE_EVENT, PARAMETERS "{\"a\":\"", .part = LETTERS, .close = "\"}}", .large = true,
     .chunk = 1},
    {"a long number", ONE_EVENT, PARAMETERS "{\"a\":1", .part = "1234567890", .close = "}}", .large = true},
    {"a long key", ONE_EVENT, PARAMETERS "{\"", .part = LETTERS, .close = "\":1}}", .large = true},
    {"many escapes", ONE_EVENT, PARAMETERS "{\"a\":\"", .part = "\\n\\u00e9\\\"x", .close = "\"}}", .large = true},
    {"many lone surrogates", ONE_EVENT, PARAMETERS "[\"", .part = "\\ud800\",\"", .close = "\"]}", .large = true},
    {"many bytes that are no UTF-8", ONE_EVENT, PARAMETERS "[\"", .part = "\xFF\",\"", .close = "\"]}", .large = true},
    {"deep nesting of objects", ONE_EVENT, PARAMETERS, .part = "{\"a\":", .middle = "1", .back = "}", .close = "}",
     .large = true},
    {"deep nesting of arrays", ONE_EVENT, PARAMETERS, .part = "[", .back = "]", .close = "}", .large = true},
    {"deep nesting of a list's elements", ONE_EVENT, FIELDS ",\"resources\":", .part = "[", .back = "]", .close = "}",
     .large = true},
    {"many members", ONE_EVENT, FIELDS, .part = ",\"key#\":1", .close = "}", .large = true},
    {"many keys of an object", ONE_EVENT, PARAMETERS "{\"a\":1", .part = ",\"key#\":1", .close = "}}", .large = true},
    {"many keys, all the same", ONE_EVENT, PARAMETERS "{\"a\":1", .part = ",\"a\":1", .close = "}}", .large = true},
    {"many members of the same name", ONE_EVENT, FIELDS, .part = ",\"eventName\":\"x\"", .close = "}", .large = true},
    {"many members of the wrong type", ONE_EVENT, FIELDS, .part = ",\"readOnly\":[],\"awsRegion\":{}", .close = "}",
     .large = true},
    {"many resources with problems", ONE_EVENT, FIELDS ",\"resources\":[1",
     .part = ",{\"ARN\":[\"#\"],\"accountId\":{}},7", .close = "]}", .large = true},
    {"many instances, decoded", ONE_EVENT, INSTANCES "{}", .part = ",{\"instanceId\":\"i-0000000a#\"}", .close = "]}}}",
     .large = true, .ec2 = true},
    {"many times the same instance, decoded", ONE_EVENT, INSTANCES "{}",
     .part = ",{\"instanceId\":\"i-00000000000000001\"}", .close = "]}}}", .large = true, .ec2 = true},
    {"many started instances, decoded", ONE_EVENT, FIELDS ",\"responseElements\":{\"instancesSet\":{\"items\":[{}",
     .part = ",{\"instanceId\":\"i-0000000a#\",\"subnetId\":\"subnet-0000000b#\",\"networkInterfaceSet\":{\"items\":["
             "{\"networkInterfaceId\":\"eni-0000000c#\"}]},\"groupSet\":{\"items\":[{\"groupId\":\"sg-0000000d#\"}]}}",
     .close = "]}}}", .large = true, .ec2 = true},
    {"many tags, decoded", ONE_EVENT,
     PARAMETERS "{\"tagSpecificationSet\":{\"items\":[{\"resourceType\":\"instance\","
                "\"tags\":[{}",
     .part = ",{\"key\":\"k#\",\"value\":\"v#\"}", .close = "]}]}}}", .large = true, .ec2 = true},
    {"many ids of all kinds, decoded", ONE_EVENT, PARAMETERS "{\"a\":[1",
     .part =
         ",\"vol-0000000a#\",{\"snapshotId\":\"snap-0000000b#\",\"x\":[\"arn:aws:ec2:eu-west-1:1:subnet/subnet-#\"]}",
     .close = "]}}", .large = true, .ec2 = true},

    /* Many records. */
    {"many records", EVENT_EACH, LOG_FILE, .part = RECORD ",", .close = LAST},
    {"many records, byte by byte", EVENT_EACH, LOG_FILE, .part = RECORD ",", .close = LAST, .chunk = 1},
    {"many lines, byte by byte", EVENT_EACH, .part = RECORD "\n", .close = RECORD, .chunk = 1},
    {"many records with nothing between them", EVENT_EACH, .part = RECORD, .close = RECORD},
    {"many gzip members", EVENT_EACH, .part = RECORD "\n", .close = RECORD, .members = true},
    {"many gzip members, byte by byte", EVENT_EACH, .part = RECORD "\n", .close = RECORD, .members = true, .chunk = 1},
    {"many empty gzip members", ONE_EVENT, .part = "", .close = RECORD, .members = true},
    {"many members of a log file in front of Records", ONE_EVENT, "{\"a\":1", .part = ",\"key#\":[\"x\"]",
     .close = ",\"Records\":[" LAST},
    {"deep nesting in front of Records", ONE_EVENT, "{\"a\":", .part = "[", .back = "]",
     .close = ",\"Records\":[" LAST},
    {"many empty Records", ONE_EVENT, "{\"a\":1", .part = ",\"Records\":[]", .close = ",\"Records\":[" LAST},

    /* Wrappers. */
    {"many EventBridge events", EVENT_EACH,
     .before = "{\"version\":\"0\",\"detail-type\":\"AWS API Call via CloudTrail\",\"source\":\"aws.ec2\",\"detail\":",
     .part = RECORD, .after = "}\n", .close = RECORD},
    {"many LookupEvents strings", EVENT_EACH, "{\"Events\":[", .before = "{\"EventId\":\"a\",\"CloudTrailEvent\":",
     .part = RECORD, .after = "},", .close = LAST, .part_strings = 1},
    {"many LookupEvents strings, byte by byte", EVENT_EACH, "{\"Events\":[",
     .before = "{\"EventId\":\"a\",\"CloudTrailEvent\":", .part = RECORD, .after = "},", .close = LAST,
     .part_strings = 1, .chunk = 1},
    {"many LookupEvents strings, escaped twice", EVENT_EACH, "{\"Events\":[",
     .before = "{\"EventId\":\"a\",\"CloudTrailEvent\":", .part = RECORD, .after = "},", .close = LAST,
     .part_strings = 2},
    {"many LookupEvents lines", EVENT_EACH, .before = "{\"EventId\":\"a\",\"CloudTrailEvent\":", .part = RECORD,
     .after = "}\n", .close = RECORD, .part_strings = 1},
    {"many CloudWatch Logs messages", EVENT_EACH, "{\"messageType\":\"DATA_MESSAGE\",\"logEvents\":[",
     .before = "{\"id\":\"1\",\"timestamp\":1,\"message\":", .part = RECORD, .after = "},",
     .close = "{\"id\":\"1\",\"message\":\"{\\\"eventVersion\\\":\\\"1.08\\\",\\\"eventName\\\":\\\"A\\\"}\"}]}",
     .part_strings = 1},
    {"many rows of CloudTrail Lake", EVENT_EACH, "{\"QueryResultRows\":[", .before = "[{\"eventJson\":", .part = RECORD,
     .after = "}],", .close = "[{\"eventJson\":\"{\\\"eventVersion\\\":\\\"1.08\\\"}\"}]]}", .part_strings = 1},
    {"a log file in a string", EVENT_EACH, LOG_FILE, .part = RECORD ",", .close = LAST, .strings = 1},
    {"a log file in a string in a string", EVENT_EACH, LOG_FILE, .part = RECORD ",", .close = LAST, .strings = 2},
    {"a long string in a record in a string", ONE_EVENT, PARAMETERS "{\"a\":\"", .part = LETTERS, .close = "\"}}",
     .strings = 1, .large = true},
    {"a long string of no record", NO_EVENT, .part = LETTERS, .strings = 1},

    /* Broken text. */
    {"many records with a missing quote", HALF_EACH, LOG_FILE,
     .part = RECORD ",{\"eventVersion\":\"1.08,\"eventTime\":\"2024-05-14T08:00:00Z\",\"eventName\":\"x\"},",
     .close = LAST},
    {"many records with a missing quote, none sound", NO_EVENT, LOG_FILE,
     .part = "{\"eventVersion\":\"1.08,\"eventTime\":\"2024-05-14T08:00:00Z\",\"eventName\":\"x\"},", .close = "]}"},
    {"many records with a missing brace", HALF_EACH, LOG_FILE, .part = RECORD "," FIELDS ",", .close = LAST},
    {"many records with a missing brace, none sound", NO_EVENT, LOG_FILE, .part = FIELDS ",", .close = "]}"},
    {"many lines with a missing brace", HALF_EACH, .part = RECORD "\n" FIELDS "\n", .close = RECORD},
    {"many lines with a missing brace, byte by byte", HALF_EACH, .part = RECORD "\n" FIELDS "\n", .close = RECORD,
     .chunk = 1},
    {"many records with a brace too many", HALF_EACH, LOG_FILE, .part = RECORD "," RECORD "},", .close = LAST},
    {"much junk between records", HALF_EACH, LOG_FILE, .part = RECORD ",\x01\xFE" LETTERS ",", .close = LAST},
    {"many strings that hold broken records", HALF_EACH, "{\"Events\":[",
     .before = "{\"CloudTrailEvent\":\"{\\\"eventVersion\\\":\\\"1.08}\"},{\"CloudTrailEvent\":", .part = RECORD,
     .after = "},", .close = LAST, .part_strings = 1},
    {"many strings with a missing quote", HALF_EACH, "{\"Events\":[",
     .before = "{\"CloudTrailEvent\":\"{\\\"eventVersion\\\":\\\"1.08\"},{\"CloudTrailEvent\":", .part = RECORD,
     .after = "},", .close = LAST, .part_strings = 1},
    {"many strings that hold no record", NO_EVENT, "{\"Events\":[", .part = "{\"CloudTrailEvent\":\"nothing\"},",
     .close = "]}"},
    {"many objects that are no records", NO_EVENT, LOG_FILE, .part = "{\"a\":{\"b\":\"#\"}},", .close = "{}]}"},
    {"records that open and never close", NO_EVENT, LOG_FILE, .part = "{\"eventVersion\":1 "},
    {"records inside records, cut off", NO_EVENT, LOG_FILE, .part = "{\"eventVersion\":"},
    {"objects inside objects, cut off", NO_EVENT, .part = "{\"a\":"},
    {"braces alone", NO_EVENT, .part = "{"},
    {"brackets alone", NO_EVENT, .part = "["},
    {"quotes alone", NO_EVENT, .part = "\""},
    {"backslashes alone", NO_EVENT, .part = "\\"},
    {"braces and quotes in turn", NO_EVENT, .part = "{\""},
};
const size_t shape_count = sizeof shapes / sizeof shapes[0];
