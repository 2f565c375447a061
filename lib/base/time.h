/*
 * Reading a time as programs write it that keep records in tables: besides RFC 3339, which ctrail_time_parse reads, one
 * whose zone is left out or spelled in another way, and a number; and as AWS writes it in English.
 */
#ifndef CTRAIL_TIME_H
#define CTRAIL_TIME_H

#include <stddef.h>
#include <stdint.h>

enum time_spelling {
    TIME_UNREADABLE, /* *out is CTRAIL_ABSENT */
    TIME_RFC_3339,
    TIME_GUESSED, /* no zone, "UTC" or "GMT", which all are UTC; an offset as "+0000" or "+00"; a space before the zone;
                     a comma before the decimals */
    TIME_NUMBER,  /* since 1970 */
    TIME_IN_WORDS /* "Mar 12, 2024, 10:04:31 AM", in UTC: so services of AWS write times into requests and responses */
};

/*
 * The unit of a number follows from its size: seconds, milliseconds, microseconds or nanoseconds, whichever gives a
 * year from 2006, before which AWS had no service to log, to 2099. No number fits two of them. Seconds may have
 * decimals.
 */
enum time_spelling ctrail_time_read(const char *text, size_t length, int64_t *out);

#endif
