/* The CRC-32 of gzip members, where the processor multiplies without carries. In zlib, the check takes a fifth
 * of the time that a member takes. */
#ifndef CTRAIL_CRC_H
#define CTRAIL_CRC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifndef CTRAIL_ISAL /* ISA-L has its own */

/* Whether this processor does so. */
bool ctrail_crc_is_fast(void);

/* As zlib's crc32; only where ctrail_crc_is_fast. */
uint32_t ctrail_crc_update(uint32_t crc, const unsigned char *bytes, size_t size);

#endif

#endif
