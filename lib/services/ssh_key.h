/* SSH public keys, read into an arena. */
#ifndef CTRAIL_SSH_KEY_H
#define CTRAIL_SSH_KEY_H

#include "cloudtrail/ssh_key.h"

#include "base/arena.h"
#include "event/tables.h"

extern const ctrail_schema ctrail_ssh_key_schema;

/* As ctrail_ssh_key_parse, with the key and its texts in the arena; `text` itself is not copied. */
ctrail_rc ctrail_ssh_key_read(struct arena *arena, ctrail_str text, const ctrail_ssh_key **out);

/* The text that stands in base64, as EC2 is given keys; `text` itself when it is no base64 of a text. */
ctrail_rc ctrail_ssh_key_unwrap(struct arena *arena, ctrail_str text, ctrail_str *out);

#endif
