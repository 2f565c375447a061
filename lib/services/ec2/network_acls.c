/* Network access control lists and their entries. */
#include "services/ec2/family.h"

static const struct row port_range_rows[] = {
    INTEGER(ctrail_ec2_port_range, from, "from"),
    INTEGER(ctrail_ec2_port_range, to, "to"),
};
static const ctrail_schema port_range_schema = SCHEMA("portRange", ctrail_ec2_port_range, port_range_rows);

static const struct row icmp_type_code_rows[] = {
    INTEGER(ctrail_ec2_icmp_type_code, code, "code"),
    INTEGER(ctrail_ec2_icmp_type_code, type, "type"),
};
static const ctrail_schema icmp_type_code_schema =
    SCHEMA("icmpTypeCode", ctrail_ec2_icmp_type_code, icmp_type_code_rows);

static const struct row network_acl_entry_rows[] = {
    INTEGER(ctrail_ec2_network_acl_entry, rule_number, "ruleNumber"),
    TEXT(ctrail_ec2_network_acl_entry, protocol, "protocol"),
    TEXT(ctrail_ec2_network_acl_entry, rule_action, "ruleAction"),
    FLAG(ctrail_ec2_network_acl_entry, egress, "egress"),
    TEXT(ctrail_ec2_network_acl_entry, cidr_block, "cidrBlock"),
    TEXT(ctrail_ec2_network_acl_entry, ipv6_cidr_block, "ipv6CidrBlock"),
    OBJECT(ctrail_ec2_network_acl_entry, port_range, "portRange", ctrail_ec2_port_range, port_range_schema),
    OBJECT(ctrail_ec2_network_acl_entry, icmp_type_code, "icmpTypeCode", ctrail_ec2_icmp_type_code,
           icmp_type_code_schema),
    FLAG_IS(ctrail_ec2_network_acl_entry, open, "open", "cidrBlock|ipv6CidrBlock", "*/0"),
};
static const ctrail_schema network_acl_entry_schema =
    SCHEMA("entries", ctrail_ec2_network_acl_entry, network_acl_entry_rows);

static const struct row change_network_acl_entry_request_rows[] = {
    TEXT(ctrail_ec2_change_network_acl_entry_request, network_acl_id, "networkAclId"),
    INTEGER(ctrail_ec2_change_network_acl_entry_request, rule_number, "ruleNumber"),
    TEXT_FROM(ctrail_ec2_change_network_acl_entry_request, protocol, "protocol", "aclProtocol|protocol"),
    TEXT(ctrail_ec2_change_network_acl_entry_request, rule_action, "ruleAction"),
    FLAG(ctrail_ec2_change_network_acl_entry_request, egress, "egress"),
    TEXT(ctrail_ec2_change_network_acl_entry_request, cidr_block, "cidrBlock"),
    TEXT(ctrail_ec2_change_network_acl_entry_request, ipv6_cidr_block, "ipv6CidrBlock"),
    OBJECT(ctrail_ec2_change_network_acl_entry_request, port_range, "portRange", ctrail_ec2_port_range,
           port_range_schema),
    OBJECT_FROM(ctrail_ec2_change_network_acl_entry_request, icmp_type_code, "icmpTypeCode", "icmpTypeCode|icmp",
                ctrail_ec2_icmp_type_code, icmp_type_code_schema),
    FLAG_IS(ctrail_ec2_change_network_acl_entry_request, open, "open", "cidrBlock|ipv6CidrBlock", "*/0"),
};
PAYLOAD_SCHEMA(change_network_acl_entry_request, "changeNetworkAclEntryRequest", change_network_acl_entry_request_rows);

static const struct row create_network_acl_request_rows[] = {
    TEXT(ctrail_ec2_create_network_acl_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_create_network_acl_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_create_network_acl_request),
};
PAYLOAD_SCHEMA(create_network_acl_request, "createNetworkAclRequest", create_network_acl_request_rows);

static const struct row create_network_acl_response_rows[] = {
    TEXT_FROM(ctrail_ec2_create_network_acl_response, network_acl_id, "networkAclId", "networkAcl.networkAclId"),
    TEXT_FROM(ctrail_ec2_create_network_acl_response, vpc_id, "vpcId", "networkAcl.vpcId"),
    ACCOUNT_FROM(ctrail_ec2_create_network_acl_response, owner_id, "ownerId", "networkAcl.ownerId"),
    FLAG_FROM(ctrail_ec2_create_network_acl_response, is_default, "isDefault", "networkAcl.default"),
    LIST_FROM(ctrail_ec2_create_network_acl_response, entries, entry_count, "entries", "networkAcl.entrySet",
              ctrail_ec2_network_acl_entry, network_acl_entry_schema),
    TAGS_FROM(ctrail_ec2_create_network_acl_response, "networkAcl.tagSet"),
};
PAYLOAD_SCHEMA(create_network_acl_response, "createNetworkAclResponse", create_network_acl_response_rows);

static const struct row change_network_acl_request_rows[] = {
    TEXT(ctrail_ec2_change_network_acl_request, network_acl_id, "networkAclId"),
    TEXT(ctrail_ec2_change_network_acl_request, association_id, "associationId"),
};
PAYLOAD_SCHEMA(change_network_acl_request, "changeNetworkAclRequest", change_network_acl_request_rows);

static const struct row change_network_acl_response_rows[] = {
    TEXT(ctrail_ec2_change_network_acl_response, new_association_id, "newAssociationId"),
    FLAG_FROM(ctrail_ec2_change_network_acl_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(change_network_acl_response, "changeNetworkAclResponse", change_network_acl_response_rows);

DEFINE_ACTION(CreateNetworkAclEntry, TYPED(change_network_acl_entry_request), TYPED(returned_response), NULL);
DEFINE_ACTION(ReplaceNetworkAclEntry, TYPED(change_network_acl_entry_request), TYPED(returned_response), NULL);
DEFINE_ACTION(DeleteNetworkAclEntry, TYPED(change_network_acl_entry_request), TYPED(returned_response), NULL);
DEFINE_ACTION(CreateNetworkAcl, TYPED(create_network_acl_request), TYPED(create_network_acl_response), NULL);
DEFINE_ACTION(DeleteNetworkAcl, TYPED(change_network_acl_request), TYPED(change_network_acl_response), NULL);
DEFINE_ACTION(ReplaceNetworkAclAssociation, TYPED(change_network_acl_request), TYPED(change_network_acl_response),
              NULL);
