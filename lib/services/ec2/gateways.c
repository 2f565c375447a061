/* Gateways of VPCs: internet gateways, those for egress only, and NAT gateways. */
#include "services/ec2/family.h"

static const struct row vpc_attachment_rows[] = {
    TEXT(ctrail_ec2_vpc_attachment, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_vpc_attachment, state, "state"),
};
const ctrail_schema ctrail_ec2_vpc_attachment_schema =
    SCHEMA("attachments", ctrail_ec2_vpc_attachment, vpc_attachment_rows);

static const struct row nat_gateway_address_rows[] = {
    TEXT(ctrail_ec2_nat_gateway_address, allocation_id, "allocationId"),
    TEXT(ctrail_ec2_nat_gateway_address, association_id, "associationId"),
    TEXT(ctrail_ec2_nat_gateway_address, network_interface_id, "networkInterfaceId"),
    TEXT(ctrail_ec2_nat_gateway_address, private_ip, "privateIp"),
    TEXT(ctrail_ec2_nat_gateway_address, public_ip, "publicIp"),
    FLAG(ctrail_ec2_nat_gateway_address, is_primary, "isPrimary"),
    TEXT(ctrail_ec2_nat_gateway_address, status, "status"),
    TEXT(ctrail_ec2_nat_gateway_address, failure_message, "failureMessage"),
};
static const ctrail_schema nat_gateway_address_schema =
    SCHEMA("natGatewayAddresses", ctrail_ec2_nat_gateway_address, nat_gateway_address_rows);

static const struct row internet_gateway_request_rows[] = {
    TEXT(ctrail_ec2_internet_gateway_request, internet_gateway_id, "internetGatewayId"),
    TEXT(ctrail_ec2_internet_gateway_request, egress_only_internet_gateway_id, "egressOnlyInternetGatewayId"),
    TEXT(ctrail_ec2_internet_gateway_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_internet_gateway_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_internet_gateway_request),
};
PAYLOAD_SCHEMA(internet_gateway_request, "internetGatewayRequest", internet_gateway_request_rows);

static const struct row internet_gateway_response_rows[] = {
    TEXT_FROM(ctrail_ec2_internet_gateway_response, internet_gateway_id, "internetGatewayId",
              "internetGateway.internetGatewayId"),
    TEXT_FROM(ctrail_ec2_internet_gateway_response, egress_only_internet_gateway_id, "egressOnlyInternetGatewayId",
              "egressOnlyInternetGateway.egressOnlyInternetGatewayId"),
    ACCOUNT_FROM(ctrail_ec2_internet_gateway_response, owner_id, "ownerId", "internetGateway.ownerId"),
    LIST_FROM(ctrail_ec2_internet_gateway_response, attachments, attachment_count, "attachments",
              "internetGateway.attachmentSet|egressOnlyInternetGateway.attachmentSet", ctrail_ec2_vpc_attachment,
              ctrail_ec2_vpc_attachment_schema),
    TAGS_FROM(ctrail_ec2_internet_gateway_response, "internetGateway.tagSet|egressOnlyInternetGateway.tagSet"),
    TEXT(ctrail_ec2_internet_gateway_response, client_token, "clientToken"),
    FLAG_FROM(ctrail_ec2_internet_gateway_response, returned, "return", "_return|return|returnCode"),
};
PAYLOAD_SCHEMA(internet_gateway_response, "internetGatewayResponse", internet_gateway_response_rows);

static const struct row nat_gateway_request_rows[] = {
    TEXT(ctrail_ec2_nat_gateway_request, nat_gateway_id, "natGatewayId"),
    TEXT(ctrail_ec2_nat_gateway_request, subnet_id, "subnetId"),
    TEXT(ctrail_ec2_nat_gateway_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_nat_gateway_request, connectivity_type, "connectivityType"),
    TEXT(ctrail_ec2_nat_gateway_request, availability_mode, "availabilityMode"),
    TEXT(ctrail_ec2_nat_gateway_request, allocation_id, "allocationId"),
    TEXT(ctrail_ec2_nat_gateway_request, private_ip_address, "privateIpAddress"),
    TEXTS_FROM(ctrail_ec2_nat_gateway_request, secondary_allocation_ids, secondary_allocation_id_count,
               "secondaryAllocationIds", "secondaryAllocationId"),
    TEXTS_FROM(ctrail_ec2_nat_gateway_request, secondary_private_ip_addresses, secondary_private_ip_address_count,
               "secondaryPrivateIpAddresses", "secondaryPrivateIpAddress"),
    INTEGER(ctrail_ec2_nat_gateway_request, secondary_private_ip_address_number, "secondaryPrivateIpAddressCount"),
    TEXT(ctrail_ec2_nat_gateway_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_nat_gateway_request),
};
PAYLOAD_SCHEMA(nat_gateway_request, "natGatewayRequest", nat_gateway_request_rows);

static const struct row nat_gateway_response_rows[] = {
    TEXT_FROM(ctrail_ec2_nat_gateway_response, nat_gateway_id, "natGatewayId", "natGateway.natGatewayId|natGatewayId"),
    TEXT_FROM(ctrail_ec2_nat_gateway_response, subnet_id, "subnetId", "natGateway.subnetId"),
    TEXT_FROM(ctrail_ec2_nat_gateway_response, vpc_id, "vpcId", "natGateway.vpcId"),
    TEXT_FROM(ctrail_ec2_nat_gateway_response, connectivity_type, "connectivityType", "natGateway.connectivityType"),
    TEXT_FROM(ctrail_ec2_nat_gateway_response, availability_mode, "availabilityMode", "natGateway.availabilityMode"),
    TEXT_FROM(ctrail_ec2_nat_gateway_response, state, "state", "natGateway.state"),
    TEXT_FROM(ctrail_ec2_nat_gateway_response, failure_code, "failureCode", "natGateway.failureCode"),
    TEXT_FROM(ctrail_ec2_nat_gateway_response, failure_message, "failureMessage", "natGateway.failureMessage"),
    TIME_FROM(ctrail_ec2_nat_gateway_response, create_time_ns, "createTime", "natGateway.createTime"),
    LIST_FROM(ctrail_ec2_nat_gateway_response, nat_gateway_addresses, nat_gateway_address_count, "natGatewayAddresses",
              "natGateway.natGatewayAddressSet", ctrail_ec2_nat_gateway_address, nat_gateway_address_schema),
    TAGS_FROM(ctrail_ec2_nat_gateway_response, "natGateway.tagSet"),
    TEXT(ctrail_ec2_nat_gateway_response, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(nat_gateway_response, "natGatewayResponse", nat_gateway_response_rows);

DEFINE_ACTION(CreateInternetGateway, TYPED(internet_gateway_request), TYPED(internet_gateway_response), NULL);
DEFINE_ACTION(AttachInternetGateway, TYPED(internet_gateway_request), TYPED(internet_gateway_response), NULL);
DEFINE_ACTION(DetachInternetGateway, TYPED(internet_gateway_request), TYPED(internet_gateway_response), NULL);
DEFINE_ACTION(DeleteInternetGateway, TYPED(internet_gateway_request), TYPED(internet_gateway_response), NULL);
DEFINE_ACTION(CreateEgressOnlyInternetGateway, TYPED(internet_gateway_request), TYPED(internet_gateway_response), NULL);
DEFINE_ACTION(DeleteEgressOnlyInternetGateway, TYPED(internet_gateway_request), TYPED(internet_gateway_response), NULL);
DEFINE_ACTION(CreateNatGateway, TYPED(nat_gateway_request), TYPED(nat_gateway_response), NULL);
DEFINE_ACTION(DeleteNatGateway, TYPED(nat_gateway_request), TYPED(nat_gateway_response), NULL);
