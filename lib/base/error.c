/* The codes, their names and what they mean. */
#include "cloudtrail/cloudtrail.h"

static const struct {
    ctrail_rc rc;
    const char *name, *message;
} codes[] = {
    {CTRAIL_OK, "CTRAIL_OK", "done"},
    {CTRAIL_END, "CTRAIL_END", "the input is at its end"},
    {CTRAIL_MORE, "CTRAIL_MORE", "more bytes are wanted"},
    {CTRAIL_STOPPED, "CTRAIL_STOPPED", "a callback asked to stop"},
    {CTRAIL_SKIPPED, "CTRAIL_SKIPPED", "a record or some bytes could not be read"},
    {CTRAIL_NONE, "CTRAIL_NONE", "there is no such thing"},
    {CTRAIL_ERR_MEMORY, "CTRAIL_ERR_MEMORY", "out of memory"},
    {CTRAIL_ERR_ARGUMENT, "CTRAIL_ERR_ARGUMENT", "an argument that cannot be used"},
    {CTRAIL_ERR_STATE, "CTRAIL_ERR_STATE", "a call that is not possible now"},
    {CTRAIL_ERR_IO, "CTRAIL_ERR_IO", "the input cannot be opened or read"},
    {CTRAIL_ERR_GZIP, "CTRAIL_ERR_GZIP", "damaged gzip data"},
    {CTRAIL_ERR_LIMIT, "CTRAIL_ERR_LIMIT", "over a limit that was set"},
    {CTRAIL_ERR_TRUNCATED, "CTRAIL_ERR_TRUNCATED", "the input is cut off"},
    {CTRAIL_ERR_GZIP_TRUNCATED, "CTRAIL_ERR_GZIP_TRUNCATED", "the gzip stream is cut off"},
    {CTRAIL_ERR_GZIP_CHECKSUM, "CTRAIL_ERR_GZIP_CHECKSUM", "the gzip stream's checksum is wrong"},
    {CTRAIL_ERR_GZIP_TRAILING, "CTRAIL_ERR_GZIP_TRAILING", "bytes that are no gzip follow the gzip stream"},
    {CTRAIL_ERR_GZIP_NESTED, "CTRAIL_ERR_GZIP_NESTED", "a gzip stream inside a gzip stream"},
    {CTRAIL_ERR_JSON, "CTRAIL_ERR_JSON", "broken JSON"},
    {CTRAIL_ERR_NOT_JSON, "CTRAIL_ERR_NOT_JSON", "no JSON"},
    {CTRAIL_ERR_NOT_RECORD, "CTRAIL_ERR_NOT_RECORD", "not a CloudTrail record"},
    {CTRAIL_ERR_RECORD_SIZE, "CTRAIL_ERR_RECORD_SIZE", "the record is larger than allowed"},
    {CTRAIL_ERR_DEPTH, "CTRAIL_ERR_DEPTH", "the record is nested deeper than allowed"},
    {CTRAIL_ERR_ENCODING, "CTRAIL_ERR_ENCODING", "not UTF-8"},
    {CTRAIL_ERR_TEXT_NESTED, "CTRAIL_ERR_TEXT_NESTED", "a string in a string in a string"},
};

enum { CODES = sizeof codes / sizeof *codes };

static size_t row_of(ctrail_rc rc) {
    size_t i = 0;
    while (i < CODES && codes[i].rc != rc)
        i++;
    return i;
}

const char *ctrail_rc_name(ctrail_rc rc) {
    size_t i = row_of(rc);
    return i < CODES ? codes[i].name : "unknown";
}

const char *ctrail_rc_message(ctrail_rc rc) {
    size_t i = row_of(rc);
    return i < CODES ? codes[i].message : "an unknown code";
}

const char *ctrail_version(void) {
    return CTRAIL_VERSION;
}
