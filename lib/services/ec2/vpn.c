/* VPN: virtual private gateways, customer gateways, and the connections between them. */
#include "services/ec2/family.h"

static const struct row vpn_gateway_request_rows[] = {
    TEXT(ctrail_ec2_vpn_gateway_request, vpn_gateway_id, "vpnGatewayId"),
    TEXT(ctrail_ec2_vpn_gateway_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_vpn_gateway_request, type, "type"),
    TEXT(ctrail_ec2_vpn_gateway_request, availability_zone, "availabilityZone"),
    INTEGER(ctrail_ec2_vpn_gateway_request, amazon_side_asn, "amazonSideAsn"),
    TAGS_AT_CREATION(ctrail_ec2_vpn_gateway_request),
};
PAYLOAD_SCHEMA(vpn_gateway_request, "vpnGatewayRequest", vpn_gateway_request_rows);

static const struct row vpn_gateway_response_rows[] = {
    TEXT_FROM(ctrail_ec2_vpn_gateway_response, vpn_gateway_id, "vpnGatewayId", "vpnGateway.vpnGatewayId"),
    TEXT_FROM(ctrail_ec2_vpn_gateway_response, state, "state", "vpnGateway.state"),
    TEXT_FROM(ctrail_ec2_vpn_gateway_response, type, "type", "vpnGateway.type"),
    TEXT_FROM(ctrail_ec2_vpn_gateway_response, availability_zone, "availabilityZone", "vpnGateway.availabilityZone"),
    INTEGER_FROM(ctrail_ec2_vpn_gateway_response, amazon_side_asn, "amazonSideAsn", "vpnGateway.amazonSideAsn"),
    LIST_FROM(ctrail_ec2_vpn_gateway_response, attachments, attachment_count, "attachments",
              "vpnGateway.attachments|attachment", ctrail_ec2_vpc_attachment, ctrail_ec2_vpc_attachment_schema),
    TAGS_FROM(ctrail_ec2_vpn_gateway_response, "vpnGateway.tagSet"),
    FLAG_FROM(ctrail_ec2_vpn_gateway_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(vpn_gateway_response, "vpnGatewayResponse", vpn_gateway_response_rows);

static const struct row customer_gateway_request_rows[] = {
    TEXT(ctrail_ec2_customer_gateway_request, customer_gateway_id, "customerGatewayId"),
    TEXT_FROM(ctrail_ec2_customer_gateway_request, ip_address, "ipAddress", "ipAddress|publicIp"),
    TEXT(ctrail_ec2_customer_gateway_request, type, "type"),
    INTEGER_FROM(ctrail_ec2_customer_gateway_request, bgp_asn, "bgpAsn", "bgpAsn|bgpAsnExtended"),
    TEXT(ctrail_ec2_customer_gateway_request, device_name, "deviceName"),
    TEXT(ctrail_ec2_customer_gateway_request, certificate_arn, "certificateArn"),
    TAGS_AT_CREATION(ctrail_ec2_customer_gateway_request),
};
PAYLOAD_SCHEMA(customer_gateway_request, "customerGatewayRequest", customer_gateway_request_rows);

static const struct row customer_gateway_response_rows[] = {
    TEXT_FROM(ctrail_ec2_customer_gateway_response, customer_gateway_id, "customerGatewayId",
              "customerGateway.customerGatewayId"),
    TEXT_FROM(ctrail_ec2_customer_gateway_response, state, "state", "customerGateway.state"),
    TEXT_FROM(ctrail_ec2_customer_gateway_response, ip_address, "ipAddress", "customerGateway.ipAddress"),
    TEXT_FROM(ctrail_ec2_customer_gateway_response, type, "type", "customerGateway.type"),
    INTEGER_FROM(ctrail_ec2_customer_gateway_response, bgp_asn, "bgpAsn",
                 "customerGateway.bgpAsn|customerGateway.bgpAsnExtended"),
    TEXT_FROM(ctrail_ec2_customer_gateway_response, device_name, "deviceName", "customerGateway.deviceName"),
    TEXT_FROM(ctrail_ec2_customer_gateway_response, certificate_arn, "certificateArn",
              "customerGateway.certificateArn"),
    TAGS_FROM(ctrail_ec2_customer_gateway_response, "customerGateway.tagSet"),
    FLAG_FROM(ctrail_ec2_customer_gateway_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(customer_gateway_response, "customerGatewayResponse", customer_gateway_response_rows);

static const struct row vpn_connection_request_rows[] = {
    TEXT(ctrail_ec2_vpn_connection_request, vpn_connection_id, "vpnConnectionId"),
    TEXT(ctrail_ec2_vpn_connection_request, customer_gateway_id, "customerGatewayId"),
    TEXT(ctrail_ec2_vpn_connection_request, vpn_gateway_id, "vpnGatewayId"),
    TEXT(ctrail_ec2_vpn_connection_request, transit_gateway_id, "transitGatewayId"),
    TEXT(ctrail_ec2_vpn_connection_request, type, "type"),
    FLAG_FROM(ctrail_ec2_vpn_connection_request, static_routes_only, "staticRoutesOnly", "options.staticRoutesOnly"),
    FLAG_FROM(ctrail_ec2_vpn_connection_request, enable_acceleration, "enableAcceleration",
              "options.enableAcceleration"),
    TEXT_FROM(ctrail_ec2_vpn_connection_request, tunnel_inside_ip_version, "tunnelInsideIpVersion",
              "options.tunnelInsideIpVersion"),
    TEXT_FROM(ctrail_ec2_vpn_connection_request, local_ipv4_network_cidr, "localIpv4NetworkCidr",
              "options.localIpv4NetworkCidr"),
    TEXT_FROM(ctrail_ec2_vpn_connection_request, remote_ipv4_network_cidr, "remoteIpv4NetworkCidr",
              "options.remoteIpv4NetworkCidr"),
    TEXT_FROM(ctrail_ec2_vpn_connection_request, local_ipv6_network_cidr, "localIpv6NetworkCidr",
              "options.localIpv6NetworkCidr"),
    TEXT_FROM(ctrail_ec2_vpn_connection_request, remote_ipv6_network_cidr, "remoteIpv6NetworkCidr",
              "options.remoteIpv6NetworkCidr"),
    TEXT_FROM(ctrail_ec2_vpn_connection_request, outside_ip_address_type, "outsideIpAddressType",
              "options.outsideIpAddressType"),
    TEXT(ctrail_ec2_vpn_connection_request, destination_cidr_block, "destinationCidrBlock"),
    TAGS_AT_CREATION(ctrail_ec2_vpn_connection_request),
};
PAYLOAD_SCHEMA(vpn_connection_request, "vpnConnectionRequest", vpn_connection_request_rows);

static const struct row vpn_connection_response_rows[] = {
    TEXT_FROM(ctrail_ec2_vpn_connection_response, vpn_connection_id, "vpnConnectionId",
              "vpnConnection.vpnConnectionId"),
    TEXT_FROM(ctrail_ec2_vpn_connection_response, state, "state", "vpnConnection.state"),
    TEXT_FROM(ctrail_ec2_vpn_connection_response, type, "type", "vpnConnection.type"),
    TEXT_FROM(ctrail_ec2_vpn_connection_response, customer_gateway_id, "customerGatewayId",
              "vpnConnection.customerGatewayId"),
    TEXT_FROM(ctrail_ec2_vpn_connection_response, vpn_gateway_id, "vpnGatewayId", "vpnConnection.vpnGatewayId"),
    TEXT_FROM(ctrail_ec2_vpn_connection_response, transit_gateway_id, "transitGatewayId",
              "vpnConnection.transitGatewayId"),
    FLAG_FROM(ctrail_ec2_vpn_connection_response, static_routes_only, "staticRoutesOnly",
              "vpnConnection.options.staticRoutesOnly"),
    TEXT_FROM(ctrail_ec2_vpn_connection_response, local_ipv4_network_cidr, "localIpv4NetworkCidr",
              "vpnConnection.options.localIpv4NetworkCidr"),
    TEXT_FROM(ctrail_ec2_vpn_connection_response, remote_ipv4_network_cidr, "remoteIpv4NetworkCidr",
              "vpnConnection.options.remoteIpv4NetworkCidr"),
    PRESENCE_FROM(ctrail_ec2_vpn_connection_response, customer_gateway_configuration, "customerGatewayConfiguration",
                  "vpnConnection.customerGatewayConfiguration"),
    TAGS_FROM(ctrail_ec2_vpn_connection_response, "vpnConnection.tagSet"),
    FLAG_FROM(ctrail_ec2_vpn_connection_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(vpn_connection_response, "vpnConnectionResponse", vpn_connection_response_rows);

DEFINE_ACTION(CreateVpnGateway, TYPED(vpn_gateway_request), TYPED(vpn_gateway_response), NULL);
DEFINE_ACTION(AttachVpnGateway, TYPED(vpn_gateway_request), TYPED(vpn_gateway_response), NULL);
DEFINE_ACTION(DetachVpnGateway, TYPED(vpn_gateway_request), TYPED(vpn_gateway_response), NULL);
DEFINE_ACTION(DeleteVpnGateway, TYPED(vpn_gateway_request), TYPED(vpn_gateway_response), NULL);
DEFINE_ACTION(CreateCustomerGateway, TYPED(customer_gateway_request), TYPED(customer_gateway_response), NULL);
DEFINE_ACTION(DeleteCustomerGateway, TYPED(customer_gateway_request), TYPED(customer_gateway_response), NULL);
DEFINE_ACTION(CreateVpnConnection, TYPED(vpn_connection_request), TYPED(vpn_connection_response), NULL);
DEFINE_ACTION(DeleteVpnConnection, TYPED(vpn_connection_request), TYPED(vpn_connection_response), NULL);
DEFINE_ACTION(CreateVpnConnectionRoute, TYPED(vpn_connection_request), TYPED(vpn_connection_response), NULL);
DEFINE_ACTION(DeleteVpnConnectionRoute, TYPED(vpn_connection_request), TYPED(vpn_connection_response), NULL);
