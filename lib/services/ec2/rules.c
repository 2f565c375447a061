/* The rules that a call puts into a security group, changes, or takes out of it: one for each range, list or group. */
#include "services/ec2/decoding.h"

/* A rule, and isEgress, which decides its direction and is no member of it. Both tables have the rows of the rule in
 * the same order, then that of isEgress. */
struct read_rule {
    ctrail_ec2_rule rule;
    ctrail_bool is_egress;
};

/* A permission (IpPermission) has protocol and ports, and lists of ranges, prefix lists and groups; or the request
 * itself has the members of one rule. */
static const struct row permission_rows[] = {
    TEXT_FROM(ctrail_ec2_rule, direction, "direction", COMPUTED),
    TEXT_FROM(ctrail_ec2_rule, ip_protocol, "ipProtocol", "ipProtocol|^ipProtocol"),
    INTEGER_FROM(ctrail_ec2_rule, from_port, "fromPort", "fromPort|^fromPort"),
    INTEGER_FROM(ctrail_ec2_rule, to_port, "toPort", "toPort|^toPort"),
    TEXT_FROM(ctrail_ec2_rule, cidr_ipv4, "cidrIpv4", "cidrIp|^cidrIp"),
    TEXT(ctrail_ec2_rule, cidr_ipv6, "cidrIpv6"),
    TEXT(ctrail_ec2_rule, prefix_list_id, "prefixListId"),
    TEXT(ctrail_ec2_rule, group_id, "groupId"),
    TEXT_FROM(ctrail_ec2_rule, group_name, "groupName", "groupName|^sourceSecurityGroupName"),
    TEXT(ctrail_ec2_rule, description, "description"),
    TEXT_FROM(ctrail_ec2_rule, rule_id, "ruleId", COMPUTED),
    FLAG_IS(ctrail_ec2_rule, open, "open", "cidrIp|cidrIpv6|^cidrIp", "*/0"),
    FLAG_FROM(struct read_rule, is_egress, "isEgress", COMPUTED),
};
static const ctrail_schema permission_schema = SCHEMA("rules", struct read_rule, permission_rows);

/* A rule with an id (SecurityGroupRule). */
static const struct row rule_rows[] = {
    TEXT_FROM(ctrail_ec2_rule, direction, "direction", COMPUTED),
    TEXT(ctrail_ec2_rule, ip_protocol, "ipProtocol"),
    INTEGER(ctrail_ec2_rule, from_port, "fromPort"),
    INTEGER(ctrail_ec2_rule, to_port, "toPort"),
    TEXT(ctrail_ec2_rule, cidr_ipv4, "cidrIpv4"),
    TEXT(ctrail_ec2_rule, cidr_ipv6, "cidrIpv6"),
    TEXT(ctrail_ec2_rule, prefix_list_id, "prefixListId"),
    TEXT_FROM(ctrail_ec2_rule, group_id, "groupId", "referencedGroupId|referencedGroupInfo.groupId"),
    TEXT_FROM(ctrail_ec2_rule, group_name, "groupName", COMPUTED),
    TEXT(ctrail_ec2_rule, description, "description"),
    TEXT_FROM(ctrail_ec2_rule, rule_id, "ruleId", "securityGroupRuleId|^securityGroupRuleId"),
    FLAG_IS(ctrail_ec2_rule, open, "open", "cidrIpv4|cidrIpv6", "*/0"),
    FLAG(struct read_rule, is_egress, "isEgress"),
};
static const ctrail_schema rule_schema = SCHEMA("rules", struct read_rule, rule_rows);

const ctrail_schema ctrail_ec2_rule_schema = SCHEMA_WITHOUT(1, "rules", ctrail_ec2_rule, rule_rows);

/* The rules in a request or a response. */
struct said {
    const ctrail_ec2_rule *const *permissions;
    size_t permission_count;
    const ctrail_ec2_rule *const *rules;
    size_t rule_count;
    const ctrail_str *const *ids;
    size_t id_count;
};

static const struct row request_rows[] = {
    MIXED_LIST(struct said, permissions, permission_count, "permissions",
               "ipPermissions.ipRanges,ipv6Ranges,prefixListIds,userIdGroupPairs,*|cidrIp|sourceSecurityGroupName|"
               "ipProtocol",
               ctrail_ec2_rule, permission_schema),
    LIST_FROM(struct said, rules, rule_count, "rules",
              "securityGroupRules.securityGroupRule,*|securityGroupRuleDescriptions", ctrail_ec2_rule, rule_schema),
    TEXTS_FROM(struct said, ids, id_count, "ids", "securityGroupRuleIds"),
};
static const ctrail_schema request_schema = SCHEMA("request", struct said, request_rows);

static const struct row response_rows[] = {
    LIST_FROM(struct said, rules, rule_count, "rules", "securityGroupRules|revokedSecurityGroupRules", ctrail_ec2_rule,
              rule_schema),
};
static const ctrail_schema response_schema = SCHEMA("response", struct said, response_rows);

/* ModifySecurityGroupRules has no direction in its name: there it is known only from the rule. */
static ctrail_str direction_of(ctrail_str action, ctrail_bool is_egress) {
    static const ctrail_str ingress = {"ingress", 7}, egress = {"egress", 6}, unknown = {NULL, 0};
    if (is_egress != CTRAIL_UNKNOWN)
        return is_egress ? egress : ingress;
    if (ctrail_str_contains(action, "Egress"))
        return egress;
    return ctrail_str_contains(action, "Ingress") ? ingress : unknown;
}

/* It is unknown whether a rule is open that has only its id, or a new description. */
static void judge(ctrail_ec2_rule *rule) {
    bool says = rule->cidr_ipv4.ptr || rule->cidr_ipv6.ptr || rule->prefix_list_id.ptr || rule->group_id.ptr;
    if (rule->rule_id.ptr && !says)
        rule->open = CTRAIL_UNKNOWN;
}

/* Copies rules into the list, which has room for them. */
static void put_rules(struct decoding *decoding, const ctrail_ec2_rule **list, const ctrail_ec2_rule *const *rules,
                      size_t count) {
    for (size_t i = 0; i < count; i++) {
        struct read_rule *read = (struct read_rule *)rules[i];
        read->rule.direction = direction_of(decoding->ec2->action, read->is_egress);
        judge(&read->rule);
        list[decoding->ec2->rule_count++] = rules[i];
    }
}

static ctrail_rc put_ids(struct decoding *decoding, const ctrail_ec2_rule **list, const struct said *said) {
    struct arena *arena = &decoding->record->arena;
    for (size_t i = 0; i < said->id_count; i++) {
        ctrail_ec2_rule *rule = ctrail_schema_new(arena, &ctrail_ec2_rule_schema);
        if (!rule)
            return ctrail_arena_error(arena);
        rule->rule_id = *said->ids[i];
        rule->direction = direction_of(decoding->ec2->action, CTRAIL_UNKNOWN);
        list[decoding->ec2->rule_count++] = rule;
    }
    return CTRAIL_OK;
}

static ctrail_rc put_all(struct decoding *decoding, const struct said *said) {
    const size_t count = said->permission_count + said->rule_count + said->id_count;
    const ctrail_ec2_rule **list = count ? ctrail_arena_alloc(&decoding->record->arena, count * sizeof *list) : NULL;
    if (count && !list)
        return ctrail_arena_error(&decoding->record->arena);
    decoding->ec2->rules = list;
    put_rules(decoding, list, said->permissions, said->permission_count);
    put_rules(decoding, list, said->rules, said->rule_count);
    return put_ids(decoding, list, said);
}

/* If the response lists the rules, it has all of them, with their ids; else they are taken from the request. */
ctrail_rc ctrail_ec2_find_rules(struct decoding *decoding) {
    struct said said = {.rule_count = 0};
    ctrail_rc rc = CTRAIL_OK;
    const ctrail_ec2 *ec2 = decoding->ec2;
    if (ec2->response_elements)
        rc = ctrail_table_decode(decoding->record, &response_schema, ec2->response_elements, &said);
    if (rc == CTRAIL_OK && !said.rule_count && ec2->request_parameters)
        rc = ctrail_table_decode(decoding->record, &request_schema, ec2->request_parameters, &said);
    return rc == CTRAIL_OK ? put_all(decoding, &said) : rc;
}
