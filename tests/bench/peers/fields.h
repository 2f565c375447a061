/*
 * What all peers do: count the records of a log file, and sum up the lengths in bytes of twelve of their fields, each
 * times its number in this list. A field that is absent or no string counts as empty.
 */
#ifndef PEERS_FIELDS_H
#define PEERS_FIELDS_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { FIELDS = 12, IDENTITY_FIRST = 9, CHUNK = 64 * 1024 };

/* The last three are members of userIdentity. */
static const char *const field_names[FIELDS] = {
    "eventTime", "eventName",          "eventSource", "awsRegion", "sourceIPAddress", "userAgent", "errorCode",
    "eventID",   "recipientAccountId", "type",        "arn",       "accessKeyId",
};

/* What a program prints. */
struct total {
    uint64_t records, sum;
};

/* The number of a member's name, from 1 among first .. end; 0: not one of them. */
static inline unsigned field_number(const char *name, size_t length, unsigned first, unsigned end) {
    for (unsigned i = first; i < end; i++)
        if (field_names[i][0] == name[0] && strlen(field_names[i]) == length &&
            memcmp(field_names[i], name, length) == 0)
            return i + 1;
    return 0;
}

static inline unsigned record_field(const char *name, size_t length) {
    return field_number(name, length, 0, IDENTITY_FIRST);
}

static inline unsigned identity_field(const char *name, size_t length) {
    return field_number(name, length, IDENTITY_FIRST, FIELDS);
}

static inline int print_total(const struct total *total) {
    return printf("%llu %llu\n", (unsigned long long)total->records, (unsigned long long)total->sum) < 0;
}

#endif
