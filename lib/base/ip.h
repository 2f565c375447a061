/* Addresses of IPv4 and IPv6, and CIDR blocks of them. */
#ifndef CTRAIL_IP_H
#define CTRAIL_IP_H

#include <stdbool.h>
#include <stddef.h>

/* Compares with memcmp: IPv4 before IPv6, and each by its bytes. */
struct ip {
    unsigned char version;   /* 4 or 6 */
    unsigned char bytes[16]; /* of IPv4 the first four, and zeros */
};

/* From the first to the last address, both included. */
struct ip_range {
    struct ip first, last;
};

enum ip_text {
    IP_NONE,       /* neither an address nor a CIDR block: a host name, for example */
    IP_RANGE,      /* an address, which is a range of one, or a CIDR block */
    IP_WRONG_BLOCK /* a CIDR block by its form, whose address or prefix length is not valid */
};

/* An address as RFC 4291 writes it, or four decimal numbers without leading zeros. */
bool ctrail_ip_parse(const char *text, size_t length, struct ip *out);

/* Sets *out if the result is IP_RANGE. Address bits after the prefix are ignored. */
enum ip_text ctrail_ip_range_parse(const char *text, size_t length, struct ip_range *out);

#endif
