/*
 * What an id is: a known prefix, a hyphen, eight or more letters or digits with a digit among them, and nothing
 * else; or an ARN of EC2.
 */
#include "ids.h"

#include <string.h>

enum { PREFIX_MAX = 24, ID_MIN = 8, UUID_LENGTH = 36 };

const char ctrail_ec2_instance_type[] = EC2_TYPE("Instance");
const char ctrail_ec2_security_group_type[] = EC2_TYPE("SecurityGroup");

/* Sorted by prefix, for the binary search. */
static const struct prefix {
    const char *prefix, *type;
    bool uuid; /* a UUID follows it */
} prefixes[] = {
    {"acl", EC2_TYPE("NetworkAcl"), false},
    {"aclassoc", EC2_TYPE("SubnetNetworkAclAssociation"), false},
    {"afi", "", false},
    {"aki", "", false},
    {"ami", EC2_TYPE("Ami"), false},
    {"ari", "", false},
    {"asc", "", false},
    {"bun", "", false},
    {"cagw", EC2_TYPE("CarrierGateway"), false},
    {"cgw", EC2_TYPE("CustomerGateway"), false},
    {"cr", EC2_TYPE("CapacityReservation"), false},
    {"crf", EC2_TYPE("CapacityReservationFleet"), false},
    {"cvpn-assoc", EC2_TYPE("ClientVpnTargetNetworkAssociation"), false},
    {"cvpn-connection", "", false},
    {"cvpn-endpoint", EC2_TYPE("ClientVpnEndpoint"), false},
    {"dopt", EC2_TYPE("DHCPOptions"), false},
    {"eice", EC2_TYPE("InstanceConnectEndpoint"), false},
    {"eici", EC2_TYPE("InstanceConnectEndpoint"), false},
    {"eigw", EC2_TYPE("EgressOnlyInternetGateway"), false},
    {"eipalloc", EC2_TYPE("EIP"), false},
    {"eipassoc", EC2_TYPE("EIPAssociation"), false},
    {"eni", EC2_TYPE("NetworkInterface"), false},
    {"eni-attach", EC2_TYPE("NetworkInterfaceAttachment"), false},
    {"eni-perm", EC2_TYPE("NetworkInterfacePermission"), false},
    {"export-ami", "", false},
    {"export-i", "", false},
    {"fl", EC2_TYPE("FlowLog"), false},
    {"fleet", EC2_TYPE("EC2Fleet"), true},
    {"h", EC2_TYPE("Host"), false},
    {"hr", "", false},
    {"hro", "", false},
    {"i", ctrail_ec2_instance_type, false},
    {"iew", "", false},
    {"igw", EC2_TYPE("InternetGateway"), false},
    {"iip-assoc", "", false},
    {"import-ami", "", false},
    {"import-i", "", false},
    {"import-snap", "", false},
    {"import-vol", "", false},
    {"ipam", EC2_TYPE("IPAM"), false},
    {"ipam-pool", EC2_TYPE("IPAMPool"), false},
    {"ipam-pool-alloc", "", false},
    {"ipam-res-disco", "", false},
    {"ipam-res-disco-assoc", "", false},
    {"ipam-scope", EC2_TYPE("IPAMScope"), false},
    {"ipv4pool-coip", "", false},
    {"ipv4pool-ec2", "", false},
    {"ipv6pool-ec2", "", false},
    {"key", EC2_TYPE("KeyPair"), false},
    {"lgw", "", false},
    {"lgw-rtb", "", false},
    {"lgw-vif", "", false},
    {"lgw-vif-grp", "", false},
    {"lgw-vif-grp-assoc", "", false},
    {"lgw-vpc-assoc", "", false},
    {"lt", EC2_TYPE("LaunchTemplate"), false},
    {"nat", EC2_TYPE("NatGateway"), false},
    {"nia", EC2_TYPE("NetworkInsightsAnalysis"), false},
    {"nip", EC2_TYPE("NetworkInsightsPath"), false},
    {"nis", "", false},
    {"nisa", "", false},
    {"pcx", EC2_TYPE("VPCPeeringConnection"), false},
    {"pg", EC2_TYPE("PlacementGroup"), false},
    {"pl", EC2_TYPE("PrefixList"), false},
    {"r", "", false},
    {"replacevol", "", false},
    {"rs", "", false},
    {"rse", "", false},
    {"rsp", "", false},
    {"rtb", EC2_TYPE("RouteTable"), false},
    {"rtbassoc", EC2_TYPE("SubnetRouteTableAssociation"), false},
    {"scr", "", false},
    {"sfr", EC2_TYPE("SpotFleet"), true},
    {"sg", ctrail_ec2_security_group_type, false},
    {"sgr", EC2_TYPE("SecurityGroupRule"), false},
    {"si", "", false},
    {"si-attach", "", false},
    {"sir", "", false},
    {"sn", "", false},
    {"snap", EC2_TYPE("Snapshot"), false},
    {"ss", "", false},
    {"subnet", EC2_TYPE("Subnet"), false},
    {"subnet-cidr-assoc", EC2_TYPE("SubnetCidrBlock"), false},
    {"tgw", EC2_TYPE("TransitGateway"), false},
    {"tgw-attach", EC2_TYPE("TransitGatewayAttachment"), false},
    {"tgw-connect-peer", "", false},
    {"tgw-mcast-domain", EC2_TYPE("TransitGatewayMulticastDomain"), false},
    {"tgw-ptb", "", false},
    {"tgw-rtb", EC2_TYPE("TransitGatewayRouteTable"), false},
    {"tmf", EC2_TYPE("TrafficMirrorFilter"), false},
    {"tmfr", EC2_TYPE("TrafficMirrorFilterRule"), false},
    {"tms", EC2_TYPE("TrafficMirrorSession"), false},
    {"tmt", EC2_TYPE("TrafficMirrorTarget"), false},
    {"vae", "", false},
    {"vagr", "", false},
    {"vai", "", false},
    {"vatp", "", false},
    {"vgw", EC2_TYPE("VPNGateway"), false},
    {"vol", EC2_TYPE("Volume"), false},
    {"vpc", EC2_TYPE("VPC"), false},
    {"vpc-cidr-assoc", EC2_TYPE("VPCCidrBlock"), false},
    {"vpce", EC2_TYPE("VPCEndpoint"), false},
    {"vpce-nfn", "", false},
    {"vpce-svc", EC2_TYPE("VPCEndpointService"), false},
    {"vpn", EC2_TYPE("VPNConnection"), false},
};

/* ---- What is an id ---------------------------------------------------------------------------- */

int ctrail_ec2_compare(ctrail_str text, const char *name) {
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] != name[i] || !name[i])
            return name[i] ? (unsigned char)text.ptr[i] - (unsigned char)name[i] : 1;
    return name[text.len] ? -1 : 0;
}

static const struct prefix *find_prefix(ctrail_str text) {
    size_t low = 0, high = sizeof prefixes / sizeof *prefixes;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = ctrail_ec2_compare(text, prefixes[middle].prefix);
        if (!order)
            return &prefixes[middle];
        if (order > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_hex(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Eight or more letters and digits with a digit among them. */
static bool is_suffix(const char *text, size_t length) {
    bool digit = false;
    for (size_t i = 0; i < length; i++) {
        if (!is_digit(text[i]) && !is_letter(text[i]))
            return false;
        digit = digit || is_digit(text[i]);
    }
    return digit && length >= ID_MIN;
}

static bool is_uuid(const char *text, size_t length) {
    for (size_t i = 0; i < UUID_LENGTH && length == UUID_LENGTH; i++) {
        bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != '-' : !is_hex(text[i]))
            return false;
    }
    return length == UUID_LENGTH;
}

/* The prefix ends at the last hyphen, or at the first one of a UUID behind it. */
const char *ctrail_ec2_type_of(ctrail_str id) {
    size_t length = id.len < PREFIX_MAX ? id.len : PREFIX_MAX;
    const char *hyphen = length ? memchr(id.ptr, '-', length) : NULL;
    if (!hyphen)
        return NULL;
    size_t end = (size_t)(hyphen - id.ptr);
    const struct prefix *prefix = is_uuid(hyphen + 1, id.len - end - 1) ? find_prefix((ctrail_str){id.ptr, end}) : NULL;
    if (prefix && prefix->uuid)
        return prefix->type;
    for (size_t i = end + 1; i < length; i++)
        if (id.ptr[i] == '-')
            end = i;
    prefix = is_suffix(id.ptr + end + 1, id.len - end - 1) ? find_prefix((ctrail_str){id.ptr, end}) : NULL;
    return prefix ? prefix->type : NULL;
}

/* What stands behind so many colons, or NULL. */
static const char *behind_colons(ctrail_str text, int count) {
    const char *end = text.ptr + text.len, *at = text.ptr;
    while (count-- && at) {
        at = memchr(at, ':', (size_t)(end - at));
        at = at ? at + 1 : NULL;
    }
    return at;
}

/* What no ARN holds, and no list of them is without. */
static bool has_stranger(ctrail_str text) {
    static const char strangers[] = " \t\r\n*,\""; /* and the NUL behind them */
    for (size_t i = 0; i < text.len; i++)
        if (memchr(strangers, text.ptr[i], sizeof strangers))
            return true;
    return false;
}

/* "arn:aws:ec2:us-west-2:123456789012:instance/i-1a2b3c4d", in any partition: the part behind the last colon
 * that an ARN has of its own, or NULL. */
static const char *arn_resource(ctrail_str text) {
    if (text.len < 4 || memcmp(text.ptr, "arn:", 4) != 0)
        return NULL;
    const char *end = text.ptr + text.len, *service = behind_colons(text, 2);
    if (!service || end - service < 4 || memcmp(service, "ec2:", 4) != 0)
        return NULL;
    const char *resource = behind_colons(text, 5);
    bool named = resource && memchr(resource, '/', (size_t)(end - resource)) && end[-1] != '/';
    return named && !has_stranger(text) ? resource : NULL;
}

static const char *behind_last_slash(ctrail_str text) {
    const char *at = text.ptr + text.len;
    while (at > text.ptr && at[-1] != '/')
        at--;
    return at;
}

struct id ctrail_ec2_id_of(ctrail_str text) {
    static const char key_pair[] = "key-pair/";
    const char *resource = arn_resource(text);
    struct id id = {text, text, NULL};
    if (!resource) {
        id.type = ctrail_ec2_type_of(text);
        return id;
    }
    const char *end = text.ptr + text.len, *bare = behind_last_slash(text);
    bool is_key = (size_t)(end - resource) > sizeof key_pair && memcmp(resource, key_pair, sizeof key_pair - 1) == 0;
    id.bare = (ctrail_str){bare, (size_t)(end - bare)};
    id.type = is_key ? EC2_TYPE("KeyPair") : ctrail_ec2_type_of(id.bare);
    id.type = id.type ? id.type : "";
    return id;
}

/* ---- What an error message names -------------------------------------------------------------- */

/* A bit for each character of ASCII that words have: letters, digits, and - _ : / . + = @ */
static const uint64_t word_characters[2] = {UINT64_C(0x27FFE80000000000), UINT64_C(0x07FFFFFE87FFFFFF)};

static bool is_between_words(char c) {
    unsigned char byte = (unsigned char)c;
    return byte > 0x7F || !(word_characters[byte >> 6] >> (byte & 63) & 1);
}

/* What ends a sentence or a clause is no part of a word's end. */
bool ctrail_ec2_next_named(ctrail_str message, size_t *at, struct id *id) {
    while (*at < message.len) {
        size_t start = *at, end = start;
        while (end < message.len && message.ptr[end] && !is_between_words(message.ptr[end]))
            end++;
        *at = end + 1;
        while (end > start && (message.ptr[end - 1] == '.' || message.ptr[end - 1] == ':'))
            end--;
        *id = ctrail_ec2_id_of((ctrail_str){message.ptr + start, end - start});
        if (id->type)
            return true;
    }
    return false;
}
