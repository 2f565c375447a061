/* What the name of a log file says of it: 123456789012_CloudTrail_eu-central-1_20240312T1045Z_Rk3vTq8LmZ0aYw5B.json.gz.
 */
#ifndef EXAMPLES_LOG_NAME_H
#define EXAMPLES_LOG_NAME_H

#include <stdbool.h>
#include <stdint.h>

/* When the file was delivered, in nanoseconds since 1970: the end of the minute in its name, before which all of its
 * events were. False: the path is not that of a log file as CloudTrail names it. */
bool log_name_delivered(const char *path, int64_t *out);

#endif
