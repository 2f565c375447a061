/* Parsing SSH public keys into an arena. */
#ifndef CTRAIL_SSH_KEY_H
#define CTRAIL_SSH_KEY_H

#include "cloudtrail/ssh_key.h"

#include "base/arena.h"
#include "event/tables.h"

extern const ctrail_schema ctrail_ssh_key_schema;

/* As ctrail_ssh_key_parse, with the key and its texts in the arena; `text` itself is not copied. */
ctrail_rc ctrail_ssh_key_read(struct arena *arena, ctrail_str text, const ctrail_ssh_key **out);

/* Decodes base64, in which EC2 gets keys; *out is `text` itself if that is not the base64 of a text. */
ctrail_rc ctrail_ssh_key_unwrap(struct arena *arena, ctrail_str text, ctrail_str *out);

#endif
