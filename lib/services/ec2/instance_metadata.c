/* The instance metadata service: of an instance, and as the account's default. */
#include "services/ec2/family.h"

static const struct row request_rows[] = {
    TEXT(ctrail_ec2_modify_metadata_options_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_modify_metadata_options_request, http_tokens, "httpTokens"),
    TEXT(ctrail_ec2_modify_metadata_options_request, http_endpoint, "httpEndpoint"),
    INTEGER(ctrail_ec2_modify_metadata_options_request, http_put_response_hop_limit, "httpPutResponseHopLimit"),
    TEXT(ctrail_ec2_modify_metadata_options_request, http_protocol_ipv6, "httpProtocolIpv6"),
    TEXT(ctrail_ec2_modify_metadata_options_request, instance_metadata_tags, "instanceMetadataTags"),
    TEXT(ctrail_ec2_modify_metadata_options_request, http_tokens_enforced, "httpTokensEnforced"),
};
PAYLOAD_SCHEMA(modify_metadata_options_request, "modifyMetadataOptionsRequest", request_rows);

#define OPTIONS "instanceMetadataOptions."

static const struct row response_rows[] = {
    TEXT(ctrail_ec2_modify_metadata_options_response, instance_id, "instanceId"),
    TEXT_FROM(ctrail_ec2_modify_metadata_options_response, state, "state", OPTIONS "state"),
    TEXT_FROM(ctrail_ec2_modify_metadata_options_response, http_tokens, "httpTokens", OPTIONS "httpTokens"),
    TEXT_FROM(ctrail_ec2_modify_metadata_options_response, http_endpoint, "httpEndpoint", OPTIONS "httpEndpoint"),
    INTEGER_FROM(ctrail_ec2_modify_metadata_options_response, http_put_response_hop_limit, "httpPutResponseHopLimit",
                 OPTIONS "httpPutResponseHopLimit"),
    TEXT_FROM(ctrail_ec2_modify_metadata_options_response, http_protocol_ipv6, "httpProtocolIpv6",
              OPTIONS "httpProtocolIpv6"),
    TEXT_FROM(ctrail_ec2_modify_metadata_options_response, instance_metadata_tags, "instanceMetadataTags",
              OPTIONS "instanceMetadataTags"),
    FLAG_FROM(ctrail_ec2_modify_metadata_options_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(modify_metadata_options_response, "modifyMetadataOptionsResponse", response_rows);

DEFINE_ACTION(ModifyInstanceMetadataOptions, TYPED(modify_metadata_options_request),
              TYPED(modify_metadata_options_response), NULL);
DEFINE_ACTION(ModifyInstanceMetadataDefaults, TYPED(modify_metadata_options_request),
              TYPED(modify_metadata_options_response), NULL);
