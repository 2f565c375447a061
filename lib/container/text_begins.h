/* How a string in an object that is looked through begins: whether it is worth to be opened. */
#ifndef CTRAIL_TEXT_BEGINS_H
#define CTRAIL_TEXT_BEGINS_H

#include "container/cursor.h"

enum text_begins {
    TEXT_WITHOUT_JSON, /* as far as it was looked at */
    TEXT_BEFORE_JSON,  /* with other text, and then an object */
    TEXT_AS_JSON       /* as an object, as an array of what may hold records, or as a string does */
};

/* Of the string at the cursor; *is_record: it begins as a record does, or with no object, and yet there is a record's
 * name in it. OK, or MORE, or CTRAIL_ERR_MEMORY. */
ctrail_rc ctrail_text_begins(struct cursor *cursor, enum text_begins *begins, bool *is_record);

/* Whether it begins as base64 of an object, of an array or of gzip does. OK, NONE, MORE, or CTRAIL_ERR_MEMORY. */
ctrail_rc ctrail_text_is_base64(struct cursor *cursor);

#endif
