/* The public key that ImportKeyPair brings. */
#include "services/ec2/decoding.h"

#include "services/ssh_key.h"

ctrail_rc ctrail_ec2_find_key(struct decoding *decoding) {
    struct arena *arena = &decoding->record->arena;
    const ctrail_value *material = ctrail_value_get(decoding->ec2->request_parameters, "publicKeyMaterial");
    if (!value_is(material, CTRAIL_KIND_STRING))
        return CTRAIL_OK;
    ctrail_str text;
    ctrail_rc rc = ctrail_ssh_key_unwrap(arena, value_str(material), &text);
    return rc == CTRAIL_OK ? ctrail_ssh_key_read(arena, text, &decoding->ec2->key) : rc;
}
