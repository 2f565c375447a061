/* Transit gateways: their attachments, route tables and routes. */
#include "services/ec2/family.h"

static const struct row transit_gateway_options_rows[] = {
    TEXT(ctrail_ec2_transit_gateway_options, auto_accept_shared_attachments, "autoAcceptSharedAttachments"),
    TEXT(ctrail_ec2_transit_gateway_options, default_route_table_association, "defaultRouteTableAssociation"),
    TEXT(ctrail_ec2_transit_gateway_options, default_route_table_propagation, "defaultRouteTablePropagation"),
    TEXT(ctrail_ec2_transit_gateway_options, dns_support, "dnsSupport"),
    TEXT(ctrail_ec2_transit_gateway_options, multicast_support, "multicastSupport"),
    TEXT(ctrail_ec2_transit_gateway_options, vpn_ecmp_support, "vpnEcmpSupport"),
    TEXT(ctrail_ec2_transit_gateway_options, security_group_referencing_support, "securityGroupReferencingSupport"),
};
static const ctrail_schema transit_gateway_options_schema =
    SCHEMA("options", ctrail_ec2_transit_gateway_options, transit_gateway_options_rows);

static const struct row transit_gateway_request_rows[] = {
    TEXT(ctrail_ec2_transit_gateway_request, transit_gateway_id, "transitGatewayId"),
    TEXT(ctrail_ec2_transit_gateway_request, description, "description"),
    INTEGER_FROM(ctrail_ec2_transit_gateway_request, amazon_side_asn, "amazonSideAsn", "options.amazonSideAsn"),
    TEXTS_FROM(ctrail_ec2_transit_gateway_request, transit_gateway_cidr_blocks, transit_gateway_cidr_block_count,
               "transitGatewayCidrBlocks", "options.transitGatewayCidrBlocks"),
    OBJECT(ctrail_ec2_transit_gateway_request, options, "options", ctrail_ec2_transit_gateway_options,
           transit_gateway_options_schema),
    TAGS_AT_CREATION(ctrail_ec2_transit_gateway_request),
};
PAYLOAD_SCHEMA(transit_gateway_request, "transitGatewayRequest", transit_gateway_request_rows);

static const struct row transit_gateway_response_rows[] = {
    TEXT_FROM(ctrail_ec2_transit_gateway_response, transit_gateway_id, "transitGatewayId",
              "transitGateway.transitGatewayId"),
    TEXT_FROM(ctrail_ec2_transit_gateway_response, transit_gateway_arn, "transitGatewayArn",
              "transitGateway.transitGatewayArn"),
    ACCOUNT_FROM(ctrail_ec2_transit_gateway_response, owner_id, "ownerId", "transitGateway.ownerId"),
    TEXT_FROM(ctrail_ec2_transit_gateway_response, state, "state", "transitGateway.state"),
    TEXT_FROM(ctrail_ec2_transit_gateway_response, description, "description", "transitGateway.description"),
    TIME_FROM(ctrail_ec2_transit_gateway_response, creation_time_ns, "creationTime", "transitGateway.creationTime"),
    INTEGER_FROM(ctrail_ec2_transit_gateway_response, amazon_side_asn, "amazonSideAsn",
                 "transitGateway.options.amazonSideAsn"),
    OBJECT_FROM(ctrail_ec2_transit_gateway_response, options, "options", "transitGateway.options",
                ctrail_ec2_transit_gateway_options, transit_gateway_options_schema),
    TAGS_FROM(ctrail_ec2_transit_gateway_response, "transitGateway.tagSet"),
};
PAYLOAD_SCHEMA(transit_gateway_response, "transitGatewayResponse", transit_gateway_response_rows);

static const struct row transit_gateway_vpc_attachment_request_rows[] = {
    TEXT(ctrail_ec2_transit_gateway_vpc_attachment_request, transit_gateway_attachment_id,
         "transitGatewayAttachmentId"),
    TEXT(ctrail_ec2_transit_gateway_vpc_attachment_request, transit_gateway_id, "transitGatewayId"),
    TEXT(ctrail_ec2_transit_gateway_vpc_attachment_request, vpc_id, "vpcId"),
    TEXTS(ctrail_ec2_transit_gateway_vpc_attachment_request, subnet_ids, subnet_id_count, "subnetIds"),
    TEXTS(ctrail_ec2_transit_gateway_vpc_attachment_request, add_subnet_ids, add_subnet_id_count, "addSubnetIds"),
    TEXTS(ctrail_ec2_transit_gateway_vpc_attachment_request, remove_subnet_ids, remove_subnet_id_count,
          "removeSubnetIds"),
    TEXT_FROM(ctrail_ec2_transit_gateway_vpc_attachment_request, dns_support, "dnsSupport", "options.dnsSupport"),
    TEXT_FROM(ctrail_ec2_transit_gateway_vpc_attachment_request, ipv6_support, "ipv6Support", "options.ipv6Support"),
    TEXT_FROM(ctrail_ec2_transit_gateway_vpc_attachment_request, appliance_mode_support, "applianceModeSupport",
              "options.applianceModeSupport"),
    TEXT_FROM(ctrail_ec2_transit_gateway_vpc_attachment_request, security_group_referencing_support,
              "securityGroupReferencingSupport", "options.securityGroupReferencingSupport"),
    TAGS_AT_CREATION(ctrail_ec2_transit_gateway_vpc_attachment_request),
};
PAYLOAD_SCHEMA(transit_gateway_vpc_attachment_request, "transitGatewayVpcAttachmentRequest",
               transit_gateway_vpc_attachment_request_rows);

static const struct row transit_gateway_vpc_attachment_response_rows[] = {
    TEXT_FROM(ctrail_ec2_transit_gateway_vpc_attachment_response, transit_gateway_attachment_id,
              "transitGatewayAttachmentId", "transitGatewayVpcAttachment.transitGatewayAttachmentId"),
    TEXT_FROM(ctrail_ec2_transit_gateway_vpc_attachment_response, transit_gateway_id, "transitGatewayId",
              "transitGatewayVpcAttachment.transitGatewayId"),
    TEXT_FROM(ctrail_ec2_transit_gateway_vpc_attachment_response, vpc_id, "vpcId", "transitGatewayVpcAttachment.vpcId"),
    ACCOUNT_FROM(ctrail_ec2_transit_gateway_vpc_attachment_response, vpc_owner_id, "vpcOwnerId",
                 "transitGatewayVpcAttachment.vpcOwnerId"),
    TEXT_FROM(ctrail_ec2_transit_gateway_vpc_attachment_response, state, "state", "transitGatewayVpcAttachment.state"),
    TEXTS_FROM(ctrail_ec2_transit_gateway_vpc_attachment_response, subnet_ids, subnet_id_count, "subnetIds",
               "transitGatewayVpcAttachment.subnetIds"),
    TIME_FROM(ctrail_ec2_transit_gateway_vpc_attachment_response, creation_time_ns, "creationTime",
              "transitGatewayVpcAttachment.creationTime"),
    TAGS_FROM(ctrail_ec2_transit_gateway_vpc_attachment_response, "transitGatewayVpcAttachment.tagSet"),
};
PAYLOAD_SCHEMA(transit_gateway_vpc_attachment_response, "transitGatewayVpcAttachmentResponse",
               transit_gateway_vpc_attachment_response_rows);

static const struct row transit_gateway_route_request_rows[] = {
    TEXT(ctrail_ec2_transit_gateway_route_request, transit_gateway_id, "transitGatewayId"),
    TEXT(ctrail_ec2_transit_gateway_route_request, transit_gateway_route_table_id, "transitGatewayRouteTableId"),
    TEXT(ctrail_ec2_transit_gateway_route_request, destination_cidr_block, "destinationCidrBlock"),
    FLAG_IS(ctrail_ec2_transit_gateway_route_request, open, "open", "destinationCidrBlock", "*/0"),
    TEXT(ctrail_ec2_transit_gateway_route_request, transit_gateway_attachment_id, "transitGatewayAttachmentId"),
    FLAG(ctrail_ec2_transit_gateway_route_request, blackhole, "blackhole"),
    TAGS_AT_CREATION(ctrail_ec2_transit_gateway_route_request),
};
PAYLOAD_SCHEMA(transit_gateway_route_request, "transitGatewayRouteRequest", transit_gateway_route_request_rows);

static const struct row transit_gateway_route_response_rows[] = {
    TEXT_FROM(ctrail_ec2_transit_gateway_route_response, transit_gateway_route_table_id, "transitGatewayRouteTableId",
              "transitGatewayRouteTable.transitGatewayRouteTableId"),
    TEXT_FROM(ctrail_ec2_transit_gateway_route_response, transit_gateway_id, "transitGatewayId",
              "transitGatewayRouteTable.transitGatewayId"),
    FLAG_FROM(ctrail_ec2_transit_gateway_route_response, default_association_route_table,
              "defaultAssociationRouteTable", "transitGatewayRouteTable.defaultAssociationRouteTable"),
    FLAG_FROM(ctrail_ec2_transit_gateway_route_response, default_propagation_route_table,
              "defaultPropagationRouteTable", "transitGatewayRouteTable.defaultPropagationRouteTable"),
    TIME_FROM(ctrail_ec2_transit_gateway_route_response, creation_time_ns, "creationTime",
              "transitGatewayRouteTable.creationTime"),
    TEXT_FROM(ctrail_ec2_transit_gateway_route_response, destination_cidr_block, "destinationCidrBlock",
              "route.destinationCidrBlock"),
    TEXTS_FROM(ctrail_ec2_transit_gateway_route_response, transit_gateway_attachment_ids,
               transit_gateway_attachment_id_count, "transitGatewayAttachmentIds",
               "route.transitGatewayAttachments.transitGatewayAttachmentId"),
    TEXT_FROM(ctrail_ec2_transit_gateway_route_response, type, "type", "route.type"),
    TEXT_FROM(ctrail_ec2_transit_gateway_route_response, state, "state", "transitGatewayRouteTable.state|route.state"),
    TAGS_FROM(ctrail_ec2_transit_gateway_route_response, "transitGatewayRouteTable.tagSet"),
};
PAYLOAD_SCHEMA(transit_gateway_route_response, "transitGatewayRouteResponse", transit_gateway_route_response_rows);

DEFINE_ACTION(CreateTransitGateway, TYPED(transit_gateway_request), TYPED(transit_gateway_response), NULL);
DEFINE_ACTION(DeleteTransitGateway, TYPED(transit_gateway_request), TYPED(transit_gateway_response), NULL);
DEFINE_ACTION(CreateTransitGatewayVpcAttachment, TYPED(transit_gateway_vpc_attachment_request),
              TYPED(transit_gateway_vpc_attachment_response), NULL);
DEFINE_ACTION(ModifyTransitGatewayVpcAttachment, TYPED(transit_gateway_vpc_attachment_request),
              TYPED(transit_gateway_vpc_attachment_response), NULL);
DEFINE_ACTION(AcceptTransitGatewayVpcAttachment, TYPED(transit_gateway_vpc_attachment_request),
              TYPED(transit_gateway_vpc_attachment_response), NULL);
DEFINE_ACTION(RejectTransitGatewayVpcAttachment, TYPED(transit_gateway_vpc_attachment_request),
              TYPED(transit_gateway_vpc_attachment_response), NULL);
DEFINE_ACTION(DeleteTransitGatewayVpcAttachment, TYPED(transit_gateway_vpc_attachment_request),
              TYPED(transit_gateway_vpc_attachment_response), NULL);
DEFINE_ACTION(CreateTransitGatewayRouteTable, TYPED(transit_gateway_route_request),
              TYPED(transit_gateway_route_response), NULL);
DEFINE_ACTION(DeleteTransitGatewayRouteTable, TYPED(transit_gateway_route_request),
              TYPED(transit_gateway_route_response), NULL);
DEFINE_ACTION(CreateTransitGatewayRoute, TYPED(transit_gateway_route_request), TYPED(transit_gateway_route_response),
              NULL);
DEFINE_ACTION(ReplaceTransitGatewayRoute, TYPED(transit_gateway_route_request), TYPED(transit_gateway_route_response),
              NULL);
DEFINE_ACTION(DeleteTransitGatewayRoute, TYPED(transit_gateway_route_request), TYPED(transit_gateway_route_response),
              NULL);
