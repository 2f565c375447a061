/* Key pairs: made by AWS, imported, deleted, listed. */
#include "services/ec2/family.h"

#include "services/ssh_key.h"

static const struct row request_rows[] = {
    TEXT(ctrail_ec2_key_pair_request, key_name, "keyName"), TEXT(ctrail_ec2_key_pair_request, key_pair_id, "keyPairId"),
    TEXT(ctrail_ec2_key_pair_request, key_type, "keyType"), TEXT(ctrail_ec2_key_pair_request, key_format, "keyFormat"),
    TAGS_AT_CREATION(ctrail_ec2_key_pair_request),
};
PAYLOAD_SCHEMA(key_pair_request, "keyPairRequest", request_rows);

static const struct row response_rows[] = {
    TEXT(ctrail_ec2_key_pair_response, key_name, "keyName"),
    TEXT(ctrail_ec2_key_pair_response, key_pair_id, "keyPairId"),
    TEXT(ctrail_ec2_key_pair_response, key_fingerprint, "keyFingerprint"),
    PRESENCE(ctrail_ec2_key_pair_response, key_material, "keyMaterial"),
    TAGS_FROM(ctrail_ec2_key_pair_response, "tagSet"),
    FLAG_FROM(ctrail_ec2_key_pair_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(key_pair_response, "keyPairResponse", response_rows);

static ctrail_rc read_key(struct decoding *decoding) {
    struct arena *arena = &decoding->record->arena;
    const ctrail_value *material = ctrail_value_get(decoding->request, "publicKeyMaterial");
    if (!value_is(material, CTRAIL_KIND_STRING))
        return CTRAIL_OK;
    ctrail_str text;
    ctrail_rc rc = ctrail_ssh_key_unwrap(arena, value_str(material), &text);
    return rc == CTRAIL_OK ? ctrail_ssh_key_read(arena, text, &decoding->ec2->key) : rc;
}

DEFINE_ACTION(CreateKeyPair, TYPED(key_pair_request), TYPED(key_pair_response), NULL);
DEFINE_ACTION(ImportKeyPair, TYPED(key_pair_request), TYPED(key_pair_response), read_key);
DEFINE_ACTION(DeleteKeyPair, TYPED(key_pair_request), TYPED(key_pair_response), NULL);

/* ---- DescribeKeyPairs ------------------------------------------------------------------------- */

static const struct row describe_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_describe_key_pairs_request, key_names, key_name_count, "keyNames", "keySet.keyName|keyName"),
    TEXTS_FROM(ctrail_ec2_describe_key_pairs_request, key_pair_ids, key_pair_id_count, "keyPairIds",
               "keyPairIdSet.keyPairId|keyPairId"),
    FILTERS(ctrail_ec2_describe_key_pairs_request),
    FLAG(ctrail_ec2_describe_key_pairs_request, include_public_key, "includePublicKey"),
};
PAYLOAD_SCHEMA(describe_key_pairs_request, "describeKeyPairsRequest", describe_request_rows);

DEFINE_ACTION(DescribeKeyPairs, TYPED(describe_key_pairs_request), UNTYPED, NULL);
