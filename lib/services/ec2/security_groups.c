/* Security groups and their rules. */
#include "services/ec2/family.h"

static const struct row ip_permission_rows[] = {
    TEXT_FROM(ctrail_ec2_ip_permission, ip_protocol, "ipProtocol", "ipProtocol|^ipProtocol"),
    INTEGER_FROM(ctrail_ec2_ip_permission, from_port, "fromPort", "fromPort|^fromPort"),
    INTEGER_FROM(ctrail_ec2_ip_permission, to_port, "toPort", "toPort|^toPort"),
    TEXT(ctrail_ec2_ip_permission, cidr_ip, "cidrIp"),
    TEXT(ctrail_ec2_ip_permission, cidr_ipv6, "cidrIpv6"),
    TEXT(ctrail_ec2_ip_permission, prefix_list_id, "prefixListId"),
    TEXT(ctrail_ec2_ip_permission, group_id, "groupId"),
    TEXT(ctrail_ec2_ip_permission, group_name, "groupName"),
    ACCOUNT(ctrail_ec2_ip_permission, user_id, "userId"),
    TEXT(ctrail_ec2_ip_permission, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_ip_permission, vpc_peering_connection_id, "vpcPeeringConnectionId"),
    TEXT(ctrail_ec2_ip_permission, peering_status, "peeringStatus"),
    TEXT(ctrail_ec2_ip_permission, description, "description"),
};
static const ctrail_schema ip_permission_schema = SCHEMA("ipPermissions", ctrail_ec2_ip_permission, ip_permission_rows);

static const struct row security_group_rule_rows[] = {
    TEXT_FROM(ctrail_ec2_security_group_rule, security_group_rule_id, "securityGroupRuleId",
              "securityGroupRuleId|^securityGroupRuleId"),
    TEXT(ctrail_ec2_security_group_rule, security_group_rule_arn, "securityGroupRuleArn"),
    TEXT(ctrail_ec2_security_group_rule, group_id, "groupId"),
    ACCOUNT(ctrail_ec2_security_group_rule, group_owner_id, "groupOwnerId"),
    FLAG(ctrail_ec2_security_group_rule, is_egress, "isEgress"),
    TEXT(ctrail_ec2_security_group_rule, ip_protocol, "ipProtocol"),
    INTEGER(ctrail_ec2_security_group_rule, from_port, "fromPort"),
    INTEGER(ctrail_ec2_security_group_rule, to_port, "toPort"),
    TEXT(ctrail_ec2_security_group_rule, cidr_ipv4, "cidrIpv4"),
    TEXT(ctrail_ec2_security_group_rule, cidr_ipv6, "cidrIpv6"),
    TEXT(ctrail_ec2_security_group_rule, prefix_list_id, "prefixListId"),
    TEXT_FROM(ctrail_ec2_security_group_rule, referenced_group_id, "referencedGroupId",
              "referencedGroupId|referencedGroupInfo.groupId"),
    ACCOUNT_FROM(ctrail_ec2_security_group_rule, referenced_user_id, "referencedUserId", "referencedGroupInfo.userId"),
    TEXT_FROM(ctrail_ec2_security_group_rule, referenced_vpc_id, "referencedVpcId", "referencedGroupInfo.vpcId"),
    TEXT_FROM(ctrail_ec2_security_group_rule, vpc_peering_connection_id, "vpcPeeringConnectionId",
              "referencedGroupInfo.vpcPeeringConnectionId"),
    TEXT(ctrail_ec2_security_group_rule, description, "description"),
    TAGS_FROM(ctrail_ec2_security_group_rule, "tagSet"),
};
static const ctrail_schema security_group_rule_schema =
    SCHEMA("securityGroupRules", ctrail_ec2_security_group_rule, security_group_rule_rows);

static const struct row create_security_group_request_rows[] = {
    TEXT(ctrail_ec2_create_security_group_request, group_name, "groupName"),
    TEXT_FROM(ctrail_ec2_create_security_group_request, description, "description", "groupDescription"),
    TEXT(ctrail_ec2_create_security_group_request, vpc_id, "vpcId"),
    TAGS_AT_CREATION(ctrail_ec2_create_security_group_request),
};
PAYLOAD_SCHEMA(create_security_group_request, "createSecurityGroupRequest", create_security_group_request_rows);

static const struct row security_group_response_rows[] = {
    TEXT(ctrail_ec2_security_group_response, group_id, "groupId"),
    TEXT(ctrail_ec2_security_group_response, security_group_arn, "securityGroupArn"),
    TAGS_FROM(ctrail_ec2_security_group_response, "tagSet"),
    FLAG_FROM(ctrail_ec2_security_group_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(security_group_response, "securityGroupResponse", security_group_response_rows);

static const struct row delete_security_group_request_rows[] = {
    TEXT(ctrail_ec2_delete_security_group_request, group_id, "groupId"),
    TEXT(ctrail_ec2_delete_security_group_request, group_name, "groupName"),
};
PAYLOAD_SCHEMA(delete_security_group_request, "deleteSecurityGroupRequest", delete_security_group_request_rows);

static const struct row change_security_group_rules_request_rows[] = {
    TEXT(ctrail_ec2_change_security_group_rules_request, group_id, "groupId"),
    TEXT(ctrail_ec2_change_security_group_rules_request, group_name, "groupName"),
    TEXTS_FROM(ctrail_ec2_change_security_group_rules_request, security_group_rule_ids, security_group_rule_id_count,
               "securityGroupRuleIds",
               "securityGroupRuleIds.securityGroupRuleId|securityGroupRuleIds|"
               "securityGroupRuleIdSet.securityGroupRuleId|securityGroupRuleIdSet|securityGroupRuleId"),
    LIST_FROM(ctrail_ec2_change_security_group_rules_request, security_group_rules, security_group_rule_count,
              "securityGroupRules", "securityGroupRule.securityGroupRule,*|securityGroupRuleDescription",
              ctrail_ec2_security_group_rule, security_group_rule_schema),
    TAGS_AT_CREATION(ctrail_ec2_change_security_group_rules_request),
};
PAYLOAD_SCHEMA(change_security_group_rules_request, "changeSecurityGroupRulesRequest",
               change_security_group_rules_request_rows);

static const struct row change_security_group_rules_response_rows[] = {
    FLAG_FROM(ctrail_ec2_change_security_group_rules_response, returned, "return", "_return|return"),
    LIST_FROM(ctrail_ec2_change_security_group_rules_response, security_group_rules, security_group_rule_count,
              "securityGroupRules", "securityGroupRuleSet", ctrail_ec2_security_group_rule, security_group_rule_schema),
    LIST_FROM(ctrail_ec2_change_security_group_rules_response, revoked_security_group_rules,
              revoked_security_group_rule_count, "revokedSecurityGroupRules", "revokedSecurityGroupRuleSet",
              ctrail_ec2_security_group_rule, security_group_rule_schema),
    LIST_FROM(ctrail_ec2_change_security_group_rules_response, unknown_ip_permissions, unknown_ip_permission_count,
              "unknownIpPermissions", "unknownIpPermissionSet.ipRanges,ipv6Ranges,prefixListIds,groups,*",
              ctrail_ec2_ip_permission, ip_permission_schema),
};
PAYLOAD_SCHEMA(change_security_group_rules_response, "changeSecurityGroupRulesResponse",
               change_security_group_rules_response_rows);

static const struct row describe_security_groups_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_describe_security_groups_request, group_ids, group_id_count, "groupIds",
               "securityGroupIdSet.groupId"),
    TEXTS_FROM(ctrail_ec2_describe_security_groups_request, group_names, group_name_count, "groupNames",
               "securityGroupSet.groupName"),
    TEXTS_FROM(ctrail_ec2_describe_security_groups_request, security_group_rule_ids, security_group_rule_id_count,
               "securityGroupRuleIds", "securityGroupRuleId"),
    FILTERS(ctrail_ec2_describe_security_groups_request),
    INTEGER(ctrail_ec2_describe_security_groups_request, max_results, "maxResults"),
};
PAYLOAD_SCHEMA(describe_security_groups_request, "describeSecurityGroupsRequest",
               describe_security_groups_request_rows);

DEFINE_ACTION(CreateSecurityGroup, TYPED(create_security_group_request), TYPED(security_group_response), NULL);
DEFINE_ACTION(DeleteSecurityGroup, TYPED(delete_security_group_request), TYPED(security_group_response), NULL);

#define CHANGE(action)                                                                                                 \
    DEFINE_ACTION(action, TYPED(change_security_group_rules_request), TYPED(change_security_group_rules_response),     \
                  ctrail_ec2_find_rules)

CHANGE(AuthorizeSecurityGroupIngress);
CHANGE(AuthorizeSecurityGroupEgress);
CHANGE(RevokeSecurityGroupIngress);
CHANGE(RevokeSecurityGroupEgress);
CHANGE(ModifySecurityGroupRules);
CHANGE(UpdateSecurityGroupRuleDescriptionsIngress);
CHANGE(UpdateSecurityGroupRuleDescriptionsEgress);

DEFINE_ACTION(DescribeSecurityGroups, TYPED(describe_security_groups_request), UNTYPED, NULL);
DEFINE_ACTION(DescribeSecurityGroupRules, TYPED(describe_security_groups_request), UNTYPED, NULL);
