/*
 * Recognizing ids: a known prefix, a hyphen, eight or more letters or digits with a digit among them, and nothing
 * else; or an ARN of EC2. Eight or seventeen hexadecimal digits need no other digit: no word of a language is spelled
 * so.
 */
#include "services/resource_ids.h"

#include <string.h>

#include "base/str.h"

enum { SUFFIX_MIN = 8, SUFFIX = 17, UUID_LENGTH = 36 };

/* A prefix of ids, and the resource type. */
struct prefix {
    const char *prefix;
    uint8_t length;
    bool uuid; /* a UUID follows it */
    ctrail_str type;
};

#define ID(prefix, type)                                                                                               \
    {                                                                                                                  \
        prefix, sizeof(prefix) - 1, false, {                                                                           \
            type, sizeof(type) - 1                                                                                     \
        }                                                                                                              \
    }
#define UUID_ID(prefix, type)                                                                                          \
    {                                                                                                                  \
        prefix, sizeof(prefix) - 1, true, {                                                                            \
            type, sizeof(type) - 1                                                                                     \
        }                                                                                                              \
    }

/* The prefixes, in a table for each first letter; the frequent ones first. */
static const struct prefix with_a[] = {
    ID("ami", EC2_TYPE("Ami")),
    ID("acl", EC2_TYPE("NetworkAcl")),
    ID("aclassoc", EC2_TYPE("SubnetNetworkAclAssociation")),
    ID("afi", ""),
    ID("agfi", ""),
    ID("aki", ""),
    ID("ari", ""),
    ID("asc", ""),
};
static const struct prefix with_b[] = {
    ID("bun", ""),
};
static const struct prefix with_c[] = {
    ID("cagw", EC2_TYPE("CarrierGateway")),
    ID("cgw", EC2_TYPE("CustomerGateway")),
    ID("cr", EC2_TYPE("CapacityReservation")),
    ID("crf", EC2_TYPE("CapacityReservationFleet")),
    ID("cvpn-assoc", EC2_TYPE("ClientVpnTargetNetworkAssociation")),
    ID("cvpn-connection", ""),
    ID("cvpn-endpoint", EC2_TYPE("ClientVpnEndpoint")),
};
static const struct prefix with_d[] = {
    ID("dopt", EC2_TYPE("DHCPOptions")),
};
static const struct prefix with_e[] = {
    ID("eni", EC2_TYPE("NetworkInterface")),
    ID("eipalloc", EC2_TYPE("EIP")),
    ID("eia-assoc", ""),
    ID("eice", EC2_TYPE("InstanceConnectEndpoint")),
    ID("eici", EC2_TYPE("InstanceConnectEndpoint")),
    ID("eigw", EC2_TYPE("EgressOnlyInternetGateway")),
    ID("eipassoc", EC2_TYPE("EIPAssociation")),
    ID("eni-attach", EC2_TYPE("NetworkInterfaceAttachment")),
    ID("eni-perm", EC2_TYPE("NetworkInterfacePermission")),
    ID("export-ami", ""),
    ID("export-i", ""),
};
static const struct prefix with_f[] = {
    ID("fcap", ""),
    ID("fcapassoc", ""),
    ID("fl", EC2_TYPE("FlowLog")),
    UUID_ID("fleet", EC2_TYPE("EC2Fleet")),
};
static const struct prefix with_h[] = {
    ID("h", EC2_TYPE("Host")),
    ID("hr", ""),
    ID("hro", ""),
};
static const struct prefix with_i[] = {
    ID("i", EC2_TYPE("Instance")),
    ID("iew", ""),
    ID("igw", EC2_TYPE("InternetGateway")),
    ID("iip-assoc", ""),
    ID("import-ami", ""),
    ID("import-i", ""),
    ID("import-snap", ""),
    ID("import-vol", ""),
    ID("instance-event", ""),
    ID("ipam", EC2_TYPE("IPAM")),
    ID("ipam-ext-res-ver-token", ""),
    ID("ipam-pool", EC2_TYPE("IPAMPool")),
    ID("ipam-pool-alloc", ""),
    ID("ipam-pool-cidr", ""),
    ID("ipam-res-disco", ""),
    ID("ipam-res-disco-assoc", ""),
    ID("ipam-scope", EC2_TYPE("IPAMScope")),
    ID("ipv4pool-coip", ""),
    ID("ipv4pool-ec2", ""),
    ID("ipv6pool-ec2", ""),
};
static const struct prefix with_k[] = {
    ID("key", EC2_TYPE("KeyPair")),
};
static const struct prefix with_l[] = {
    ID("lgw", ""),
    ID("lgw-rtb", ""),
    ID("lgw-vif", ""),
    ID("lgw-vif-grp", ""),
    ID("lgw-vif-grp-assoc", ""),
    ID("lgw-vpc-assoc", ""),
    ID("lt", EC2_TYPE("LaunchTemplate")),
};
static const struct prefix with_m[] = {
    ID("macmodification", ""),
};
static const struct prefix with_n[] = {
    ID("nat", EC2_TYPE("NatGateway")),
    ID("nia", EC2_TYPE("NetworkInsightsAnalysis")),
    ID("nip", EC2_TYPE("NetworkInsightsPath")),
    ID("nis", ""),
    ID("nisa", ""),
};
static const struct prefix with_o[] = {
    ID("op-lag", ""),
};
static const struct prefix with_p[] = {
    ID("pcx", EC2_TYPE("VPCPeeringConnection")),
    ID("pg", EC2_TYPE("PlacementGroup")),
    ID("pl", EC2_TYPE("PrefixList")),
};
static const struct prefix with_r[] = {
    ID("r", ""),
    ID("replacevol", ""),
    ID("rs", ""),
    ID("rse", ""),
    ID("rsp", ""),
    ID("rtb", EC2_TYPE("RouteTable")),
    ID("rtbassoc", EC2_TYPE("SubnetRouteTableAssociation")),
};
static const struct prefix with_s[] = {
    ID("sg", EC2_TYPE("SecurityGroup")),
    ID("subnet", EC2_TYPE("Subnet")),
    ID("snap", EC2_TYPE("Snapshot")),
    UUID_ID("sci", ""),
    ID("scr", ""),
    UUID_ID("sfr", EC2_TYPE("SpotFleet")),
    ID("sgr", EC2_TYPE("SecurityGroupRule")),
    ID("si", ""),
    ID("si-attach", ""),
    ID("sir", ""),
    ID("sl-vif", ""),
    ID("sn", ""),
    ID("ss", ""),
    ID("subnet-cidr-assoc", EC2_TYPE("SubnetCidrBlock")),
};
static const struct prefix with_t[] = {
    ID("tgw", EC2_TYPE("TransitGateway")),
    ID("tgw-attach", EC2_TYPE("TransitGatewayAttachment")),
    ID("tgw-connect-peer", ""),
    ID("tgw-mcast-domain", EC2_TYPE("TransitGatewayMulticastDomain")),
    ID("tgw-mp", ""),
    ID("tgw-ptb", ""),
    ID("tgw-rtb", EC2_TYPE("TransitGatewayRouteTable")),
    ID("tmf", EC2_TYPE("TrafficMirrorFilter")),
    ID("tmfr", EC2_TYPE("TrafficMirrorFilterRule")),
    ID("tms", EC2_TYPE("TrafficMirrorSession")),
    ID("tmt", EC2_TYPE("TrafficMirrorTarget")),
    ID("trunk-assoc", ""),
};
static const struct prefix with_v[] = {
    ID("vol", EC2_TYPE("Volume")),
    ID("vpc", EC2_TYPE("VPC")),
    ID("vae", ""),
    ID("vagr", ""),
    ID("vai", ""),
    ID("vatp", ""),
    ID("vcn", ""),
    ID("vgw", EC2_TYPE("VPNGateway")),
    ID("vpc-cidr-assoc", EC2_TYPE("VPCCidrBlock")),
    ID("vpcbpa-exclude", ""),
    ID("vpce", EC2_TYPE("VPCEndpoint")),
    ID("vpce-nfn", ""),
    ID("vpce-svc", EC2_TYPE("VPCEndpointService")),
    ID("vpce-svc-perm", ""),
    ID("vpn", EC2_TYPE("VPNConnection")),
};

#define WITH(array)                                                                                                    \
    { array, sizeof(array) / sizeof *(array) }

static const struct {
    const struct prefix *prefixes;
    size_t count;
} by_letter['z' - 'a' + 1] = {
    ['a' - 'a'] = WITH(with_a), ['b' - 'a'] = WITH(with_b), ['c' - 'a'] = WITH(with_c), ['d' - 'a'] = WITH(with_d),
    ['e' - 'a'] = WITH(with_e), ['f' - 'a'] = WITH(with_f), ['h' - 'a'] = WITH(with_h), ['i' - 'a'] = WITH(with_i),
    ['k' - 'a'] = WITH(with_k), ['l' - 'a'] = WITH(with_l), ['m' - 'a'] = WITH(with_m), ['n' - 'a'] = WITH(with_n),
    ['o' - 'a'] = WITH(with_o), ['p' - 'a'] = WITH(with_p), ['r' - 'a'] = WITH(with_r), ['s' - 'a'] = WITH(with_s),
    ['t' - 'a'] = WITH(with_t), ['v' - 'a'] = WITH(with_v),
};

/* ---- Recognizing an id ------------------------------------------------------------------------ */

/* Classes of the characters in the words of a message; the first three are letters and digits. */
enum { DIGIT = 1, HEX = 2, LETTER = 4, CAPITAL = 8, MARK = 16 };
static const uint8_t characters[256] = {
    ['0'] = DIGIT,
    ['1'] = DIGIT,
    ['2'] = DIGIT,
    ['3'] = DIGIT,
    ['4'] = DIGIT,
    ['5'] = DIGIT,
    ['6'] = DIGIT,
    ['7'] = DIGIT,
    ['8'] = DIGIT,
    ['9'] = DIGIT,
    ['A'] = HEX | CAPITAL,
    ['B'] = HEX | CAPITAL,
    ['C'] = HEX | CAPITAL,
    ['D'] = HEX | CAPITAL,
    ['E'] = HEX | CAPITAL,
    ['F'] = HEX | CAPITAL,
    ['G'] = LETTER | CAPITAL,
    ['H'] = LETTER | CAPITAL,
    ['I'] = LETTER | CAPITAL,
    ['J'] = LETTER | CAPITAL,
    ['K'] = LETTER | CAPITAL,
    ['L'] = LETTER | CAPITAL,
    ['M'] = LETTER | CAPITAL,
    ['N'] = LETTER | CAPITAL,
    ['O'] = LETTER | CAPITAL,
    ['P'] = LETTER | CAPITAL,
    ['Q'] = LETTER | CAPITAL,
    ['R'] = LETTER | CAPITAL,
    ['S'] = LETTER | CAPITAL,
    ['T'] = LETTER | CAPITAL,
    ['U'] = LETTER | CAPITAL,
    ['V'] = LETTER | CAPITAL,
    ['W'] = LETTER | CAPITAL,
    ['X'] = LETTER | CAPITAL,
    ['Y'] = LETTER | CAPITAL,
    ['Z'] = LETTER | CAPITAL,
    ['a'] = HEX,
    ['b'] = HEX,
    ['c'] = HEX,
    ['d'] = HEX,
    ['e'] = HEX,
    ['f'] = HEX,
    ['g'] = LETTER,
    ['h'] = LETTER,
    ['i'] = LETTER,
    ['j'] = LETTER,
    ['k'] = LETTER,
    ['l'] = LETTER,
    ['m'] = LETTER,
    ['n'] = LETTER,
    ['o'] = LETTER,
    ['p'] = LETTER,
    ['q'] = LETTER,
    ['r'] = LETTER,
    ['s'] = LETTER,
    ['t'] = LETTER,
    ['u'] = LETTER,
    ['v'] = LETTER,
    ['w'] = LETTER,
    ['x'] = LETTER,
    ['y'] = LETTER,
    ['z'] = LETTER,
    ['+'] = MARK,
    ['-'] = MARK,
    ['.'] = MARK,
    ['/'] = MARK,
    [':'] = MARK,
    ['='] = MARK,
    ['@'] = MARK,
    ['_'] = MARK,
};

static unsigned kind_of(char c) {
    return characters[(unsigned char)c];
}

/* Whether it is what follows the hyphen behind a prefix. */
static bool is_suffix(const char *text, size_t length) {
    unsigned kinds = 0;
    for (size_t i = 0; i < length; i++) {
        unsigned kind = kind_of(text[i]);
        if (!(kind & (DIGIT | HEX | LETTER)))
            return false;
        kinds |= kind;
    }
    bool is_hex = !(kinds & LETTER) && (length == SUFFIX_MIN || length == SUFFIX);
    return length >= SUFFIX_MIN && (kinds & DIGIT || is_hex);
}

static bool is_uuid(const char *text, size_t length) {
    if (length != UUID_LENGTH)
        return false;
    for (size_t i = 0; i < length; i++) {
        bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != '-' : !(kind_of(text[i]) & (DIGIT | HEX)))
            return false;
    }
    return true;
}

static bool has_prefix(ctrail_str id, const struct prefix *prefix) {
    size_t length = prefix->length;
    if (id.len <= length + 1 || id.ptr[length] != '-' || !same_bytes(id.ptr, prefix->prefix, length))
        return false;
    const char *suffix = id.ptr + length + 1;
    size_t rest = id.len - length - 1;
    return is_suffix(suffix, rest) || (prefix->uuid && is_uuid(suffix, rest));
}

/* Its ptr is NULL when the text is no id. */
static ctrail_str type_of(ctrail_str id) {
    size_t letter = id.len && *id.ptr >= 'a' && *id.ptr <= 'z' ? (size_t)(*id.ptr - 'a') : 'z' - 'a';
    for (size_t i = 0; i < by_letter[letter].count; i++)
        if (has_prefix(id, &by_letter[letter].prefixes[i]))
            return by_letter[letter].prefixes[i].type;
    return (ctrail_str){NULL, 0};
}

/* What follows the first `count` colons, or NULL. */
static const char *after_colons(ctrail_str text, int count) {
    const char *end = text.ptr + text.len, *at = text.ptr;
    while (count-- && at) {
        at = memchr(at, ':', (size_t)(end - at));
        at = at ? at + 1 : NULL;
    }
    return at;
}

/* Whether there is a character that no ARN has, but every list of ARNs. */
static bool has_stranger(ctrail_str text) {
    static const char strangers[] = " \t\r\n*,\""; /* and the NUL after them */
    for (size_t i = 0; i < text.len; i++)
        if (memchr(strangers, text.ptr[i], sizeof strangers))
            return true;
    return false;
}

/* The part after the fifth colon of "arn:aws:ec2:us-west-2:123456789012:instance/i-1a2b3c4d", in any partition; or
 * NULL. */
static const char *arn_resource(ctrail_str text) {
    if (text.len < 4 || memcmp(text.ptr, "arn:", 4) != 0)
        return NULL;
    const char *end = text.ptr + text.len, *service = after_colons(text, 2);
    if (!service || end - service < 4 || memcmp(service, "ec2:", 4) != 0)
        return NULL;
    const char *resource = after_colons(text, 5);
    bool named = resource && memchr(resource, '/', (size_t)(end - resource)) && end[-1] != '/';
    return named && !has_stranger(text) ? resource : NULL;
}

static ctrail_str after_last_slash(ctrail_str text) {
    const char *end = text.ptr + text.len, *at = end;
    while (at > text.ptr && at[-1] != '/')
        at--;
    return (ctrail_str){at, (size_t)(end - at)};
}

/* The type of an ARN's resource; an ARN of EC2 is accepted even if its type is not known. */
static ctrail_str type_in_arn(ctrail_str arn, const char *resource, ctrail_str bare) {
    static const char key_pair[] = "key-pair/";
    const size_t length = sizeof key_pair - 1;
    if ((size_t)(arn.ptr + arn.len - resource) > length + 1 && memcmp(resource, key_pair, length) == 0)
        return EC2_TYPE_STR("KeyPair");
    ctrail_str type = type_of(bare);
    return type.ptr ? type : (ctrail_str){"", 0};
}

bool ctrail_ec2_is_id(ctrail_str text, struct id *id) {
    const char *resource = arn_resource(text);
    id->text = id->bare = text;
    if (resource)
        id->bare = after_last_slash(text);
    id->type = resource ? type_in_arn(text, resource, id->bare) : type_of(text);
    return id->type.ptr;
}

/* ---- Ids in an error message ------------------------------------------------------------------ */

/* The start of the word with this hyphen, if it may be an id or an ARN; else the hyphen. An id has nothing but small
 * letters and digits before its first hyphen, and an ARN has them behind a colon or a slash. */
static size_t word_start(ctrail_str message, size_t hyphen) {
    size_t start = hyphen;
    unsigned kind = 0;
    while (start && (kind = kind_of(message.ptr[start - 1])) & (DIGIT | HEX | LETTER) && !(kind & CAPITAL))
        start--;
    if (!start || !kind)
        return start;
    if (message.ptr[start - 1] != ':' && message.ptr[start - 1] != '/')
        return hyphen;
    while (start && kind_of(message.ptr[start - 1]))
        start--;
    return start;
}

/* Punctuation at its end is not part of a word. */
static ctrail_str word_from(ctrail_str message, size_t start, size_t *end) {
    for (*end = start; *end < message.len && kind_of(message.ptr[*end]);)
        ++*end;
    size_t length = *end - start;
    while (length && (message.ptr[start + length - 1] == '.' || message.ptr[start + length - 1] == ':'))
        length--;
    return (ctrail_str){message.ptr + start, length};
}

/* Every id and every ARN has a hyphen. */
bool ctrail_ec2_next_named(ctrail_str message, size_t *at, struct id *id) {
    const char *found;
    while (*at < message.len && (found = memchr(message.ptr + *at, '-', message.len - *at))) {
        size_t hyphen = (size_t)(found - message.ptr), start = word_start(message, hyphen);
        *at = hyphen + 1;
        if (start < hyphen && ctrail_ec2_is_id(word_from(message, start, at), id))
            return true;
    }
    return false;
}
