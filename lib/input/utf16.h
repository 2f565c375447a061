/* UTF-16 to UTF-8. */
#ifndef CTRAIL_UTF16_H
#define CTRAIL_UTF16_H

#include <stdbool.h>
#include <stddef.h>

/* The input's encoding. */
enum encoding {
    ENCODING_UNKNOWN, /* a byte order mark may come */
    ENCODING_BYTES,   /* as it is: UTF-8, as far as anybody knows */
    ENCODING_UTF16_LITTLE,
    ENCODING_UTF16_BIG
};

/* By the byte order mark of UTF-16 that the bytes begin with. */
enum encoding ctrail_utf16_mark(const unsigned char *bytes, size_t size);

/*
 * Writes in UTF-8 what the units say, while there is room for a code point. *in_size and *out_size become what was read
 * and written. Of what the end may cut off, half a unit stays, and so does a high surrogate, unless these are the last
 * bytes. Half a surrogate pair is passed on as the three bytes that it would be, for base/utf8 to replace.
 */
void ctrail_utf16_to_utf8(enum encoding encoding, bool last, const unsigned char *in, size_t *in_size,
                          unsigned char *out, size_t *out_size);

#endif
