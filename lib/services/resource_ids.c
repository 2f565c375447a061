/*
 * Recognizing ids: a known prefix, a hyphen, eight or more letters or digits with a digit among them, and nothing
 * else; or an ARN of EC2.
 */
#include "services/resource_ids.h"

#include <string.h>

#include "base/str.h"

enum { PREFIX_MAX = 24, ID_MIN = 8, UUID_LENGTH = 36 };

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

/* The prefixes, in a table for each first letter. */
static const struct prefix with_a[] = {
    ID("acl", EC2_TYPE("NetworkAcl")),
    ID("aclassoc", EC2_TYPE("SubnetNetworkAclAssociation")),
    ID("afi", ""),
    ID("aki", ""),
    ID("ami", EC2_TYPE("Ami")),
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
    ID("eice", EC2_TYPE("InstanceConnectEndpoint")),
    ID("eici", EC2_TYPE("InstanceConnectEndpoint")),
    ID("eigw", EC2_TYPE("EgressOnlyInternetGateway")),
    ID("eipalloc", EC2_TYPE("EIP")),
    ID("eipassoc", EC2_TYPE("EIPAssociation")),
    ID("eni", EC2_TYPE("NetworkInterface")),
    ID("eni-attach", EC2_TYPE("NetworkInterfaceAttachment")),
    ID("eni-perm", EC2_TYPE("NetworkInterfacePermission")),
    ID("export-ami", ""),
    ID("export-i", ""),
};
static const struct prefix with_f[] = {
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
    ID("ipam", EC2_TYPE("IPAM")),
    ID("ipam-pool", EC2_TYPE("IPAMPool")),
    ID("ipam-pool-alloc", ""),
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
static const struct prefix with_n[] = {
    ID("nat", EC2_TYPE("NatGateway")),
    ID("nia", EC2_TYPE("NetworkInsightsAnalysis")),
    ID("nip", EC2_TYPE("NetworkInsightsPath")),
    ID("nis", ""),
    ID("nisa", ""),
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
    ID("scr", ""),
    UUID_ID("sfr", EC2_TYPE("SpotFleet")),
    ID("sg", EC2_TYPE("SecurityGroup")),
    ID("sgr", EC2_TYPE("SecurityGroupRule")),
    ID("si", ""),
    ID("si-attach", ""),
    ID("sir", ""),
    ID("sn", ""),
    ID("snap", EC2_TYPE("Snapshot")),
    ID("ss", ""),
    ID("subnet", EC2_TYPE("Subnet")),
    ID("subnet-cidr-assoc", EC2_TYPE("SubnetCidrBlock")),
};
static const struct prefix with_t[] = {
    ID("tgw", EC2_TYPE("TransitGateway")),
    ID("tgw-attach", EC2_TYPE("TransitGatewayAttachment")),
    ID("tgw-connect-peer", ""),
    ID("tgw-mcast-domain", EC2_TYPE("TransitGatewayMulticastDomain")),
    ID("tgw-ptb", ""),
    ID("tgw-rtb", EC2_TYPE("TransitGatewayRouteTable")),
    ID("tmf", EC2_TYPE("TrafficMirrorFilter")),
    ID("tmfr", EC2_TYPE("TrafficMirrorFilterRule")),
    ID("tms", EC2_TYPE("TrafficMirrorSession")),
    ID("tmt", EC2_TYPE("TrafficMirrorTarget")),
};
static const struct prefix with_v[] = {
    ID("vae", ""),
    ID("vagr", ""),
    ID("vai", ""),
    ID("vatp", ""),
    ID("vgw", EC2_TYPE("VPNGateway")),
    ID("vol", EC2_TYPE("Volume")),
    ID("vpc", EC2_TYPE("VPC")),
    ID("vpc-cidr-assoc", EC2_TYPE("VPCCidrBlock")),
    ID("vpce", EC2_TYPE("VPCEndpoint")),
    ID("vpce-nfn", ""),
    ID("vpce-svc", EC2_TYPE("VPCEndpointService")),
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
    ['k' - 'a'] = WITH(with_k), ['l' - 'a'] = WITH(with_l), ['n' - 'a'] = WITH(with_n), ['p' - 'a'] = WITH(with_p),
    ['r' - 'a'] = WITH(with_r), ['s' - 'a'] = WITH(with_s), ['t' - 'a'] = WITH(with_t), ['v' - 'a'] = WITH(with_v),
};

/* ---- Recognizing an id ------------------------------------------------------------------------ */

static size_t letter_of(char c) {
    return c >= 'a' && c <= 'z' ? (size_t)(c - 'a') : SIZE_MAX;
}

static const struct prefix *find_prefix(const char *text, size_t length) {
    size_t letter = letter_of(*text), count = letter < SIZE_MAX ? by_letter[letter].count : 0;
    for (size_t i = 0; i < count; i++) {
        const struct prefix *prefix = &by_letter[letter].prefixes[i];
        if (prefix->length == length && same_bytes(prefix->prefix, text, length))
            return prefix;
    }
    return NULL;
}

/* Classes of the characters in the words of a message; the first three are letters and digits. */
enum { DIGIT = 1, HEX = 2, LETTER = 4, MARK = 8 };
static const uint8_t characters[256] = {
    ['0'] = DIGIT,  ['1'] = DIGIT,  ['2'] = DIGIT,  ['3'] = DIGIT,  ['4'] = DIGIT,  ['5'] = DIGIT,  ['6'] = DIGIT,
    ['7'] = DIGIT,  ['8'] = DIGIT,  ['9'] = DIGIT,  ['A'] = HEX,    ['B'] = HEX,    ['C'] = HEX,    ['D'] = HEX,
    ['E'] = HEX,    ['F'] = HEX,    ['G'] = LETTER, ['H'] = LETTER, ['I'] = LETTER, ['J'] = LETTER, ['K'] = LETTER,
    ['L'] = LETTER, ['M'] = LETTER, ['N'] = LETTER, ['O'] = LETTER, ['P'] = LETTER, ['Q'] = LETTER, ['R'] = LETTER,
    ['S'] = LETTER, ['T'] = LETTER, ['U'] = LETTER, ['V'] = LETTER, ['W'] = LETTER, ['X'] = LETTER, ['Y'] = LETTER,
    ['Z'] = LETTER, ['a'] = HEX,    ['b'] = HEX,    ['c'] = HEX,    ['d'] = HEX,    ['e'] = HEX,    ['f'] = HEX,
    ['g'] = LETTER, ['h'] = LETTER, ['i'] = LETTER, ['j'] = LETTER, ['k'] = LETTER, ['l'] = LETTER, ['m'] = LETTER,
    ['n'] = LETTER, ['o'] = LETTER, ['p'] = LETTER, ['q'] = LETTER, ['r'] = LETTER, ['s'] = LETTER, ['t'] = LETTER,
    ['u'] = LETTER, ['v'] = LETTER, ['w'] = LETTER, ['x'] = LETTER, ['y'] = LETTER, ['z'] = LETTER, ['+'] = MARK,
    ['-'] = MARK,   ['.'] = MARK,   ['/'] = MARK,   [':'] = MARK,   ['='] = MARK,   ['@'] = MARK,   ['_'] = MARK,
};

static unsigned kind_of(char c) {
    return characters[(unsigned char)c];
}

/* The start of the letters and digits at the end of a text; the text's length if they are fewer than eight, or if none
 * is a digit. */
static size_t suffix_of(ctrail_str text) {
    size_t start = text.len;
    unsigned kinds = 0, kind;
    for (; start && (kind = kind_of(text.ptr[start - 1])) & (DIGIT | HEX | LETTER); start--)
        kinds |= kind;
    return kinds & DIGIT && text.len - start >= ID_MIN ? start : text.len;
}

static bool is_uuid(const char *text) {
    for (size_t i = 0; i < UUID_LENGTH; i++) {
        bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != '-' : !(kind_of(text[i]) & (DIGIT | HEX)))
            return false;
    }
    return true;
}

/* A quick test: most texts are no ids, and most of those do not begin like one. */
static bool may_be_id(ctrail_str text) {
    size_t letter = text.len > ID_MIN + 1 ? letter_of(*text.ptr) : SIZE_MAX;
    return letter < SIZE_MAX && by_letter[letter].count;
}

/* The prefix that ends before that character, which is a hyphen; or NULL. */
static const struct prefix *prefix_before(ctrail_str id, size_t start) {
    bool fits = start > 1 && start <= PREFIX_MAX && start < id.len && id.ptr[start - 1] == '-';
    return fits ? find_prefix(id.ptr, start - 1) : NULL;
}

static ctrail_str type_of(ctrail_str id) {
    if (!may_be_id(id))
        return (ctrail_str){NULL, 0};
    const struct prefix *prefix = prefix_before(id, suffix_of(id));
    if (!prefix && id.len > UUID_LENGTH) {
        size_t start = id.len - UUID_LENGTH;
        prefix = prefix_before(id, start);
        prefix = prefix && prefix->uuid && is_uuid(id.ptr + start) ? prefix : NULL;
    }
    return prefix ? prefix->type : (ctrail_str){NULL, 0};
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

struct id ctrail_ec2_id_of(ctrail_str text) {
    const char *resource = arn_resource(text);
    if (!resource)
        return (struct id){text, text, type_of(text)};
    ctrail_str bare = after_last_slash(text);
    return (struct id){text, bare, type_in_arn(text, resource, bare)};
}

/* ---- Ids in an error message ------------------------------------------------------------------ */

/* The next word with a hyphen, as every id and every ARN has; *at moves after it. Punctuation at its end is not part of
 * it. */
static ctrail_str next_word(ctrail_str message, size_t *at) {
    const char *hyphen = *at < message.len ? memchr(message.ptr + *at, '-', message.len - *at) : NULL;
    if (!hyphen) {
        *at = message.len;
        return (ctrail_str){NULL, 0};
    }
    size_t start = (size_t)(hyphen - message.ptr), end = start;
    while (start > *at && kind_of(message.ptr[start - 1]))
        start--;
    while (end < message.len && kind_of(message.ptr[end]))
        end++;
    *at = end;
    while (end > start && (message.ptr[end - 1] == '.' || message.ptr[end - 1] == ':'))
        end--;
    return (ctrail_str){message.ptr + start, end - start};
}

bool ctrail_ec2_next_named(ctrail_str message, size_t *at, struct id *id) {
    for (ctrail_str word; (word = next_word(message, at)).ptr;) {
        *id = ctrail_ec2_id_of(word);
        if (id->type.ptr)
            return true;
    }
    return false;
}
