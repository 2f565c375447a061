/* Peering connections between VPCs, of one account or of two. */
#include "services/ec2/family.h"

static const struct row vpc_peering_options_rows[] = {
    FLAG(ctrail_ec2_vpc_peering_options, allow_dns_resolution_from_remote_vpc, "allowDnsResolutionFromRemoteVpc"),
    FLAG(ctrail_ec2_vpc_peering_options, allow_egress_from_local_classic_link_to_remote_vpc,
         "allowEgressFromLocalClassicLinkToRemoteVpc"),
    FLAG(ctrail_ec2_vpc_peering_options, allow_egress_from_local_vpc_to_remote_classic_link,
         "allowEgressFromLocalVpcToRemoteClassicLink"),
};
static const ctrail_schema vpc_peering_options_schema =
    SCHEMA("peeringOptions", ctrail_ec2_vpc_peering_options, vpc_peering_options_rows);

static const struct row vpc_peering_vpc_info_rows[] = {
    TEXT(ctrail_ec2_vpc_peering_vpc_info, vpc_id, "vpcId"),
    ACCOUNT(ctrail_ec2_vpc_peering_vpc_info, owner_id, "ownerId"),
    TEXT(ctrail_ec2_vpc_peering_vpc_info, region, "region"),
    TEXT(ctrail_ec2_vpc_peering_vpc_info, cidr_block, "cidrBlock"),
    TEXTS_FROM(ctrail_ec2_vpc_peering_vpc_info, cidr_blocks, cidr_block_count, "cidrBlocks", "cidrBlockSet.cidrBlock"),
    TEXTS_FROM(ctrail_ec2_vpc_peering_vpc_info, ipv6_cidr_blocks, ipv6_cidr_block_count, "ipv6CidrBlocks",
               "ipv6CidrBlockSet.ipv6CidrBlock"),
    OBJECT(ctrail_ec2_vpc_peering_vpc_info, peering_options, "peeringOptions", ctrail_ec2_vpc_peering_options,
           vpc_peering_options_schema),
};
static const ctrail_schema vpc_peering_vpc_info_schema =
    SCHEMA("vpcInfo", ctrail_ec2_vpc_peering_vpc_info, vpc_peering_vpc_info_rows);

static const struct row vpc_peering_connection_request_rows[] = {
    TEXT(ctrail_ec2_vpc_peering_connection_request, vpc_peering_connection_id, "vpcPeeringConnectionId"),
    TEXT(ctrail_ec2_vpc_peering_connection_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_vpc_peering_connection_request, peer_vpc_id, "peerVpcId"),
    ACCOUNT(ctrail_ec2_vpc_peering_connection_request, peer_owner_id, "peerOwnerId"),
    TEXT(ctrail_ec2_vpc_peering_connection_request, peer_region, "peerRegion"),
    OBJECT(ctrail_ec2_vpc_peering_connection_request, accepter_peering_connection_options,
           "accepterPeeringConnectionOptions", ctrail_ec2_vpc_peering_options, vpc_peering_options_schema),
    OBJECT(ctrail_ec2_vpc_peering_connection_request, requester_peering_connection_options,
           "requesterPeeringConnectionOptions", ctrail_ec2_vpc_peering_options, vpc_peering_options_schema),
    TAGS_AT_CREATION(ctrail_ec2_vpc_peering_connection_request),
};
PAYLOAD_SCHEMA(vpc_peering_connection_request, "vpcPeeringConnectionRequest", vpc_peering_connection_request_rows);

static const struct row vpc_peering_connection_response_rows[] = {
    TEXT_FROM(ctrail_ec2_vpc_peering_connection_response, vpc_peering_connection_id, "vpcPeeringConnectionId",
              "vpcPeeringConnection.vpcPeeringConnectionId"),
    TEXT_FROM(ctrail_ec2_vpc_peering_connection_response, status, "status", "vpcPeeringConnection.status.code"),
    TEXT_FROM(ctrail_ec2_vpc_peering_connection_response, status_message, "statusMessage",
              "vpcPeeringConnection.status.message"),
    OBJECT_FROM(ctrail_ec2_vpc_peering_connection_response, requester_vpc_info, "requesterVpcInfo",
                "vpcPeeringConnection.requesterVpcInfo", ctrail_ec2_vpc_peering_vpc_info, vpc_peering_vpc_info_schema),
    OBJECT_FROM(ctrail_ec2_vpc_peering_connection_response, accepter_vpc_info, "accepterVpcInfo",
                "vpcPeeringConnection.accepterVpcInfo", ctrail_ec2_vpc_peering_vpc_info, vpc_peering_vpc_info_schema),
    TIME_FROM(ctrail_ec2_vpc_peering_connection_response, expiration_time_ns, "expirationTime",
              "vpcPeeringConnection.expirationTime"),
    OBJECT(ctrail_ec2_vpc_peering_connection_response, accepter_peering_connection_options,
           "accepterPeeringConnectionOptions", ctrail_ec2_vpc_peering_options, vpc_peering_options_schema),
    OBJECT(ctrail_ec2_vpc_peering_connection_response, requester_peering_connection_options,
           "requesterPeeringConnectionOptions", ctrail_ec2_vpc_peering_options, vpc_peering_options_schema),
    TAGS_FROM(ctrail_ec2_vpc_peering_connection_response, "vpcPeeringConnection.tagSet"),
    FLAG_FROM(ctrail_ec2_vpc_peering_connection_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(vpc_peering_connection_response, "vpcPeeringConnectionResponse", vpc_peering_connection_response_rows);

DEFINE_ACTION(CreateVpcPeeringConnection, TYPED(vpc_peering_connection_request), TYPED(vpc_peering_connection_response),
              NULL);
DEFINE_ACTION(AcceptVpcPeeringConnection, TYPED(vpc_peering_connection_request), TYPED(vpc_peering_connection_response),
              NULL);
DEFINE_ACTION(RejectVpcPeeringConnection, TYPED(vpc_peering_connection_request), TYPED(vpc_peering_connection_response),
              NULL);
DEFINE_ACTION(DeleteVpcPeeringConnection, TYPED(vpc_peering_connection_request), TYPED(vpc_peering_connection_response),
              NULL);
DEFINE_ACTION(ModifyVpcPeeringConnectionOptions, TYPED(vpc_peering_connection_request),
              TYPED(vpc_peering_connection_response), NULL);
