/* Names of log files: account_CloudTrail_region_time_unique.json.gz, those of Insights with "CloudTrail-Insight". */
#include "log_name.h"

#include <stddef.h>
#include <string.h>

#include <cloudtrail.h>

#define MINUTE (60 * INT64_C(1000000000))

static const char digits[] = "0123456789";
static const char lower_case[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
static const char alphanumeric[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/* What is after as many of these characters as `count` says, 0 for any number from 1 on, and the text `end`; or NULL.
 */
static const char *after(const char *at, const char *characters, size_t count, const char *end) {
    size_t length = at ? strspn(at, characters) : 0;
    if (!length || (count && length != count) || strncmp(at + length, end, strlen(end)) != 0)
        return NULL;
    return at + length + strlen(end);
}

/* "20240312T1045Z_" */
static bool parse_minute(const char *at, int64_t *out) {
    char time[] = "0000-00-00T00:00:00Z";
    const char *hour = after(at, digits, 8, "T");
    if (!after(hour, digits, 4, "Z_"))
        return false;
    memcpy(time, at, 4);
    memcpy(time + 5, at + 4, 2);
    memcpy(time + 8, at + 6, 2);
    memcpy(time + 11, hour, 2);
    memcpy(time + 14, hour + 2, 2);
    return ctrail_time_parse(time, sizeof time - 1, out) == CTRAIL_OK;
}

bool log_name_delivered(const char *path, int64_t *out) {
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    const char *region = after(name, digits, 12, "_CloudTrail_");
    if (!region)
        region = after(name, digits, 12, "_CloudTrail-Insight_");
    const char *time = after(region, lower_case, 0, "_");
    const char *unique = time && parse_minute(time, out) ? strchr(time, '_') + 1 : NULL;
    if (!after(unique, alphanumeric, 0, ".json"))
        return false;
    *out += MINUTE;
    return true;
}
