/* Elastic IP addresses. */
#include "services/ec2/family.h"

static const struct row allocate_address_request_rows[] = {
    TEXT(ctrail_ec2_allocate_address_request, domain, "domain"),
    TEXT(ctrail_ec2_allocate_address_request, address, "address"),
    TEXT(ctrail_ec2_allocate_address_request, public_ipv4_pool, "publicIpv4Pool"),
    TEXT(ctrail_ec2_allocate_address_request, network_border_group, "networkBorderGroup"),
    TEXT(ctrail_ec2_allocate_address_request, customer_owned_ipv4_pool, "customerOwnedIpv4Pool"),
    TEXT(ctrail_ec2_allocate_address_request, ipam_pool_id, "ipamPoolId"),
    TAGS_AT_CREATION(ctrail_ec2_allocate_address_request),
};
PAYLOAD_SCHEMA(allocate_address_request, "allocateAddressRequest", allocate_address_request_rows);

static const struct row allocate_address_response_rows[] = {
    TEXT(ctrail_ec2_allocate_address_response, allocation_id, "allocationId"),
    TEXT(ctrail_ec2_allocate_address_response, public_ip, "publicIp"),
    TEXT(ctrail_ec2_allocate_address_response, domain, "domain"),
    TEXT(ctrail_ec2_allocate_address_response, public_ipv4_pool, "publicIpv4Pool"),
    TEXT(ctrail_ec2_allocate_address_response, network_border_group, "networkBorderGroup"),
    TEXT(ctrail_ec2_allocate_address_response, customer_owned_ip, "customerOwnedIp"),
    TEXT(ctrail_ec2_allocate_address_response, customer_owned_ipv4_pool, "customerOwnedIpv4Pool"),
    TEXT(ctrail_ec2_allocate_address_response, carrier_ip, "carrierIp"),
};
PAYLOAD_SCHEMA(allocate_address_response, "allocateAddressResponse", allocate_address_response_rows);

static const struct row change_address_request_rows[] = {
    TEXT(ctrail_ec2_change_address_request, allocation_id, "allocationId"),
    TEXT(ctrail_ec2_change_address_request, association_id, "associationId"),
    TEXT_FROM(ctrail_ec2_change_address_request, public_ip, "publicIp", "publicIp|address"),
    TEXT(ctrail_ec2_change_address_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_change_address_request, network_interface_id, "networkInterfaceId"),
    TEXT(ctrail_ec2_change_address_request, private_ip_address, "privateIpAddress"),
    FLAG(ctrail_ec2_change_address_request, allow_reassociation, "allowReassociation"),
    TEXT(ctrail_ec2_change_address_request, network_border_group, "networkBorderGroup"),
    ACCOUNT(ctrail_ec2_change_address_request, transfer_account_id, "transferAccountId"),
    TAGS_AT_CREATION(ctrail_ec2_change_address_request),
};
PAYLOAD_SCHEMA(change_address_request, "changeAddressRequest", change_address_request_rows);

static const struct row change_address_response_rows[] = {
    TEXT(ctrail_ec2_change_address_response, association_id, "associationId"),
    TEXT_FROM(ctrail_ec2_change_address_response, public_ip, "publicIp", "addressTransfer.publicIp"),
    TEXT_FROM(ctrail_ec2_change_address_response, allocation_id, "allocationId", "addressTransfer.allocationId"),
    ACCOUNT_FROM(ctrail_ec2_change_address_response, transfer_account_id, "transferAccountId",
                 "addressTransfer.transferAccountId"),
    TEXT_FROM(ctrail_ec2_change_address_response, address_transfer_status, "addressTransferStatus",
              "addressTransfer.addressTransferStatus"),
    TIME_FROM(ctrail_ec2_change_address_response, transfer_offer_expiration_timestamp_ns,
              "transferOfferExpirationTimestamp", "addressTransfer.transferOfferExpirationTimestamp"),
    FLAG_FROM(ctrail_ec2_change_address_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(change_address_response, "changeAddressResponse", change_address_response_rows);

DEFINE_ACTION(AllocateAddress, TYPED(allocate_address_request), TYPED(allocate_address_response), NULL);
DEFINE_ACTION(AssociateAddress, TYPED(change_address_request), TYPED(change_address_response), NULL);
DEFINE_ACTION(DisassociateAddress, TYPED(change_address_request), TYPED(change_address_response), NULL);
DEFINE_ACTION(ReleaseAddress, TYPED(change_address_request), TYPED(change_address_response), NULL);
DEFINE_ACTION(EnableAddressTransfer, TYPED(change_address_request), TYPED(change_address_response), NULL);
DEFINE_ACTION(DisableAddressTransfer, TYPED(change_address_request), TYPED(change_address_response), NULL);
DEFINE_ACTION(AcceptAddressTransfer, TYPED(change_address_request), TYPED(change_address_response), NULL);
