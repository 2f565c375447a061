/* Routes and route tables. */
#include "services/ec2/family.h"

/* Where a route leads, in a request and in a route table. */
#define DESTINATION(type)                                                                                              \
    TEXT(type, destination_cidr_block, "destinationCidrBlock"),                                                        \
        TEXT(type, destination_ipv6_cidr_block, "destinationIpv6CidrBlock"),                                           \
        TEXT(type, destination_prefix_list_id, "destinationPrefixListId"),                                             \
        FLAG_IS(type, open, "open", "destinationCidrBlock|destinationIpv6CidrBlock", "*/0")

/* And through what. */
#define TARGET(type)                                                                                                   \
    TEXT(type, gateway_id, "gatewayId"), TEXT(type, nat_gateway_id, "natGatewayId"),                                   \
        TEXT(type, instance_id, "instanceId"), TEXT(type, network_interface_id, "networkInterfaceId"),                 \
        TEXT(type, vpc_peering_connection_id, "vpcPeeringConnectionId"),                                               \
        TEXT(type, transit_gateway_id, "transitGatewayId"),                                                            \
        TEXT(type, egress_only_internet_gateway_id, "egressOnlyInternetGatewayId"),                                    \
        TEXT(type, local_gateway_id, "localGatewayId"), TEXT(type, carrier_gateway_id, "carrierGatewayId"),            \
        TEXT(type, core_network_arn, "coreNetworkArn"), TEXT(type, odb_network_arn, "odbNetworkArn")

static const struct row change_route_request_rows[] = {
    TEXT(ctrail_ec2_change_route_request, route_table_id, "routeTableId"),
    DESTINATION(ctrail_ec2_change_route_request),
    TARGET(ctrail_ec2_change_route_request),
    TEXT(ctrail_ec2_change_route_request, vpc_endpoint_id, "vpcEndpointId"),
    FLAG(ctrail_ec2_change_route_request, local_target, "localTarget"),
};
PAYLOAD_SCHEMA(change_route_request, "changeRouteRequest", change_route_request_rows);

static const struct row route_rows[] = {
    DESTINATION(ctrail_ec2_route),
    TARGET(ctrail_ec2_route),
    ACCOUNT(ctrail_ec2_route, instance_owner_id, "instanceOwnerId"),
    TEXT(ctrail_ec2_route, origin, "origin"),
    TEXT(ctrail_ec2_route, state, "state"),
};
static const ctrail_schema route_schema = SCHEMA("routes", ctrail_ec2_route, route_rows);

static const struct row route_table_association_rows[] = {
    TEXT(ctrail_ec2_route_table_association, route_table_association_id, "routeTableAssociationId"),
    TEXT(ctrail_ec2_route_table_association, route_table_id, "routeTableId"),
    TEXT(ctrail_ec2_route_table_association, subnet_id, "subnetId"),
    TEXT(ctrail_ec2_route_table_association, gateway_id, "gatewayId"),
    FLAG(ctrail_ec2_route_table_association, main, "main"),
    TEXT_FROM(ctrail_ec2_route_table_association, state, "state", "associationState.state"),
};
static const ctrail_schema route_table_association_schema =
    SCHEMA("associations", ctrail_ec2_route_table_association, route_table_association_rows);

static const struct row create_route_table_request_rows[] = {
    TEXT(ctrail_ec2_create_route_table_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_create_route_table_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_create_route_table_request),
};
PAYLOAD_SCHEMA(create_route_table_request, "createRouteTableRequest", create_route_table_request_rows);

static const struct row create_route_table_response_rows[] = {
    TEXT_FROM(ctrail_ec2_create_route_table_response, route_table_id, "routeTableId", "routeTable.routeTableId"),
    TEXT_FROM(ctrail_ec2_create_route_table_response, vpc_id, "vpcId", "routeTable.vpcId"),
    ACCOUNT_FROM(ctrail_ec2_create_route_table_response, owner_id, "ownerId", "routeTable.ownerId"),
    LIST_FROM(ctrail_ec2_create_route_table_response, routes, route_count, "routes", "routeTable.routeSet",
              ctrail_ec2_route, route_schema),
    LIST_FROM(ctrail_ec2_create_route_table_response, associations, association_count, "associations",
              "routeTable.associationSet", ctrail_ec2_route_table_association, route_table_association_schema),
    TEXTS_FROM(ctrail_ec2_create_route_table_response, propagating_vgws, propagating_vgw_count, "propagatingVgws",
               "routeTable.propagatingVgwSet.gatewayId"),
    TAGS_FROM(ctrail_ec2_create_route_table_response, "routeTable.tagSet"),
    TEXT(ctrail_ec2_create_route_table_response, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(create_route_table_response, "createRouteTableResponse", create_route_table_response_rows);

static const struct row change_route_table_request_rows[] = {
    TEXT(ctrail_ec2_change_route_table_request, route_table_id, "routeTableId"),
    TEXT(ctrail_ec2_change_route_table_request, association_id, "associationId"),
    TEXT(ctrail_ec2_change_route_table_request, subnet_id, "subnetId"),
    TEXT(ctrail_ec2_change_route_table_request, gateway_id, "gatewayId"),
    TEXT(ctrail_ec2_change_route_table_request, public_ipv4_pool, "publicIpv4Pool"),
};
PAYLOAD_SCHEMA(change_route_table_request, "changeRouteTableRequest", change_route_table_request_rows);

static const struct row change_route_table_response_rows[] = {
    TEXT(ctrail_ec2_change_route_table_response, association_id, "associationId"),
    TEXT(ctrail_ec2_change_route_table_response, new_association_id, "newAssociationId"),
    TEXT_FROM(ctrail_ec2_change_route_table_response, state, "state", "associationState.state"),
    FLAG_FROM(ctrail_ec2_change_route_table_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(change_route_table_response, "changeRouteTableResponse", change_route_table_response_rows);

DEFINE_ACTION(CreateRoute, TYPED(change_route_request), TYPED(returned_response), NULL);
DEFINE_ACTION(ReplaceRoute, TYPED(change_route_request), TYPED(returned_response), NULL);
DEFINE_ACTION(DeleteRoute, TYPED(change_route_request), TYPED(returned_response), NULL);
DEFINE_ACTION(EnableVgwRoutePropagation, TYPED(change_route_table_request), TYPED(change_route_table_response), NULL);
DEFINE_ACTION(DisableVgwRoutePropagation, TYPED(change_route_table_request), TYPED(change_route_table_response), NULL);
DEFINE_ACTION(CreateRouteTable, TYPED(create_route_table_request), TYPED(create_route_table_response), NULL);
DEFINE_ACTION(DeleteRouteTable, TYPED(change_route_table_request), TYPED(change_route_table_response), NULL);
DEFINE_ACTION(AssociateRouteTable, TYPED(change_route_table_request), TYPED(change_route_table_response), NULL);
DEFINE_ACTION(DisassociateRouteTable, TYPED(change_route_table_request), TYPED(change_route_table_response), NULL);
DEFINE_ACTION(ReplaceRouteTableAssociation, TYPED(change_route_table_request), TYPED(change_route_table_response),
              NULL);
