/* EC2: the dialects, the resources and instances of any event, typed requests and responses. */
#include "ec2_prefixes.h"
#include "ec2_structs.h"
#include "reading.h"
#include "structs.h"

#include <cloudtrail/ec2.h>

#include <time.h>

#include "services/ec2/dialect.h"

/* An event of that name; the other members, if there are any, start with a comma. */
static const ctrail_event *ec2_event(const char *name, const char *members) {
    struct text json = {NULL, 0, 0};
    text_print(&json, "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"%s\"%s}", name, members);
    const ctrail_event *event = event_of(json.bytes, json.size);
    text_free(&json);
    return event;
}

static const ctrail_ec2 *decode(const ctrail_event *event) {
    const ctrail_ec2 *ec2;
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_OK);
    return ec2;
}

/* ---- Ids by their prefix ---------------------------------------------------------------------- */

/* The id stands alone in a request; it is one of that type, or (known: false) none. */
static void expect_id(const char *id, bool known, const char *type) {
    struct text members = {NULL, 0, 0};
    char full[80] = "";
    text_print(&members, ",\"requestParameters\":{\"thing\":\"%s\",\"other\":0}", id);
    const ctrail_ec2 *ec2 = decode(ec2_event("DoSomething", members.bytes));
    text_free(&members);
    ck_assert_msg(ec2->resource_count == known, "%s: %zu resources", id, ec2->resource_count);
    if (!known)
        return;
    snprintf(full, sizeof full, "AWS::EC2::%s", type ? type : "");
    expect_text(id, "id", ec2->resources[0]->id, id);
    expect_text(id, "type", ec2->resources[0]->type, type ? full : NULL);
    expect_text(id, "path", ec2->resources[0]->path, "requestParameters.thing");
}

START_TEST(knows_prefixes) {
    static const char *const suffixes[] = {"1a2b3c4d", "0123456789abcdef0", "0123456789EXAMPLE", "abcdefg1",
                                           "99999999999999999"};
    const struct prefix_case *c = &prefixes[_i];
    for (int i = 0; i < COUNT(suffixes); i++) {
        char id[80];
        snprintf(id, sizeof id, "%s-%s", c->prefix, suffixes[i]);
        expect_id(id, true, c->type);
    }
}
END_TEST

/* A known prefix is not enough: each of these suffixes makes it no id. */
START_TEST(knows_what_no_suffix_is) {
    static const char *const suffixes[] = {"",
                                           "1",
                                           "1234567",
                                           "abcdefgh",
                                           "1234567-",
                                           "12345678-",
                                           "12345678.",
                                           "12345678 ",
                                           "1234_5678",
                                           "12345678/24",
                                           "-12345678",
                                           "1234-5678",
                                           "12345678-12",
                                           "1234567*",
                                           "1234567\\u00e4",
                                           "12345678\\n",
                                           "12345678\\u0000"};
    const struct prefix_case *c = &prefixes[_i];
    for (int i = 0; i < COUNT(suffixes); i++) {
        char id[80];
        snprintf(id, sizeof id, "%s-%s", c->prefix, suffixes[i]);
        expect_id(id, false, NULL);
    }
}
END_TEST

/* fleet-, sfr- and sci- carry a UUID; no other prefix does. */
START_TEST(knows_uuids) {
    const struct prefix_case *c = &prefixes[_i];
    bool has = strcmp(c->prefix, "fleet") == 0 || strcmp(c->prefix, "sfr") == 0 || strcmp(c->prefix, "sci") == 0;
    char id[80];
    snprintf(id, sizeof id, "%s-73fbd2ce-aa30-494c-8788-1cee4fabcde0", c->prefix);
    expect_id(id, has, c->type);
}
END_TEST

static const struct id_case {
    const char *id;
    bool known;
    const char *type;
} ids[] = {
    {"i-12345678", true, "Instance"},
    {"i-abcdefghijklmnopqrstuvwxyz0", true, "Instance"},
    {"i-ABCDEFGHIJKLMNOPQRSTUVWXYZ0", true, "Instance"},
    {"i-abcdefab", true, "Instance"},
    {"eni-feedface", true, "NetworkInterface"},
    {"vol-abcdefabcdefabcde", true, "Volume"},
    {"i-abcdefabc", false, NULL},
    {"vol-abcdefabcdefabcd", false, NULL},
    {"vol-abcdefabcdefabcdef", false, NULL},
    {"eni-abcdefag", false, NULL},
    {"r-standard", false, NULL},
    {"h-interface", false, NULL},
    {"arn:aws:ec2:us-west-2:123456789012:instance/i-abcdefab", true, "Instance"},
    {"ipam-pool-cidr-01856e43994df4913b7bc6aac47adf983", true, NULL},
    {"sci-1234-1234-1234-1234-123456789012", false, NULL},
    {"xi-12345678", false, NULL},
    {"I-12345678", false, NULL},
    {"in-12345678", false, NULL},
    {"ii-12345678", false, NULL},
    {"-12345678", false, NULL},
    {"i12345678", false, NULL},
    {"i_12345678", false, NULL},
    {"i--12345678", false, NULL},
    {" i-12345678", false, NULL},
    {"the instance i-12345678", false, NULL},
    {"i-12345678,i-12345679", false, NULL},
    {"\\u0000i-12345678", false, NULL},
    {"i\\u0000-12345678", false, NULL},
    {"i\\u0000\\u0000\\u0000-12345678", false, NULL},
    {"vpc-cidr-12345678", false, NULL},
    {"cidr-assoc-12345678", false, NULL},
    {"vpc-cidr-assoc-x-12345678", false, NULL},
    {"eni-attach-12345678", true, "NetworkInterfaceAttachment"},
    {"eni-attachment-12345678", false, NULL},
    {"tgw-attach-0123456789abcdef0", true, "TransitGatewayAttachment"},
    {"import-ami-fg1a2b3c", true, NULL},
    {"import-12345678", false, NULL},
    {"us-west-2a", false, NULL},
    {"us-gov-12345678", false, NULL},
    {"fleet-73FBD2CE-AA30-494C-8788-1CEE4FABCDEF", true, "EC2Fleet"},
    {"fleet-73fbd2ce-aa30-494c-8788-1cee4fabcde", false, NULL},
    {"fleet-73fbd2ce-aa30-494c-8788-1cee4fabcde01", false, NULL},
    {"fleet-73fbd2ceaa-30-494c-8788-1cee4fabcde0", false, NULL},
    {"fleet-73fbd2ce-aa30-494c-87881-cee4fabcde0", false, NULL},
    {"fleet-73fbd2ce-aa30-494-c8788-1cee4fabcde0", false, NULL},
    {"fleet-73fbd2ce-aa30-494c-8788-1cee4fabxyz0", false, NULL},
    {"fleet-73fbd2ce-aa30-494c08788-1cee4fabcde0", false, NULL},
    {"fleet-73fbd2ce-aa30-494c-8788-1cee4fabcde0 ", false, NULL},
    {"arn:aws:ec2:us-west-2:123456789012:instance/i-1a2b3c4d", true, "Instance"},
    {"arn:aws-cn:ec2:cn-north-1:123456789012:volume/vol-1a2b3c4d", true, "Volume"},
    {"arn:aws-us-gov:ec2:us-gov-west-1:123456789012:subnet/subnet-1a2b3c4d", true, "Subnet"},
    {"arn:aws:ec2:us-west-2::image/ami-1a2b3c4d", true, "Ami"},
    {"arn:aws:ec2:us-west-2:123456789012:key-pair/my-key", true, "KeyPair"},
    {"arn:aws:ec2:us-west-2:123456789012:security-group/sg-1a2b3c4d", true, "SecurityGroup"},
    {"arn:aws:ec2:us-west-2:123456789012:fleet/fleet-73fbd2ce-aa30-494c-8788-1cee4fabcde0", true, "EC2Fleet"},
    {"arn:aws:ec2:us-west-2:123456789012:vpc/vpc-1a2b3c4d is the one", false, NULL},
    {"see arn:aws:ec2:us-west-2:123456789012:vpc/vpc-1a2b3c4d", false, NULL},
    {"arn:aws:iam::123456789012:instance-profile/i-1a2b3c4d", false, NULL},
    {"arn:aws:s3:::i-1a2b3c4d", false, NULL},
    {"arn:aws:ec2", false, NULL},
    {"arn:aws:ec2:", false, NULL},
    {"arn:aws:ec2:us-west-2", false, NULL},
    {"arn:aws:ec2:us-west-2:123456789012", false, NULL},
    {"arn:aws:ec2:us-west-2:instance/i-1a2b3c4d", false, NULL},
    {"arn:aws:ec2:us-west-2:123456789012:instance/", false, NULL},
    {"arn:", false, NULL},
    {"arn:aws:ec2:us-west-2:123456789012:vpc/vpc-1a2b3c4d\\u0000x", false, NULL},
    {"xrn:aws:ec2:us-west-2:123456789012:vpc/vpc-1a2b3c4d", false, NULL},
};

START_TEST(knows_ids) {
    const struct id_case *c = &ids[_i];
    expect_id(c->id, c->known, c->type);
}
END_TEST

/* ---- Resources: where they stand -------------------------------------------------------------- */

/* "id type path", a line each, the common start of types left out. */
static char *resources_of(const ctrail_ec2 *ec2) {
    struct text lines = {NULL, 0, 0};
    text_print(&lines, "%s", "");
    for (size_t i = 0; i < ec2->resource_count; i++) {
        const char *type = ec2->resources[i]->type.ptr;
        text_print(&lines, "%s %s %s\n", ec2->resources[i]->id.ptr, type ? type + strlen("AWS::EC2::") : "-",
                   ec2->resources[i]->path.ptr);
    }
    return lines.bytes;
}

static const struct resources_case {
    const char *name, *event_name, *members, *expected;
} resources[] = {
    {"request and response", "TerminateInstances",
     ",\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345678\"},{\"instanceId\":\"i-"
     "12345679\"}]}},"
     "\"responseElements\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345679\"},{\"instanceId\":\"i-"
     "1234567a\"}]}}",
     "i-12345678 Instance requestParameters.instancesSet.items[0].instanceId\n"
     "i-12345679 Instance requestParameters.instancesSet.items[1].instanceId\n"
     "i-1234567a Instance responseElements.instancesSet.items[1].instanceId\n"},
    {"the response written first", "X",
     ",\"responseElements\":{\"a\":\"i-12345678\"},\"requestParameters\":{\"b\":\"i-12345678\"}",
     "i-12345678 Instance requestParameters.b\n"},
    {"service event", "SharedSnapshotVolumeCreated",
     ",\"requestParameters\":null,\"serviceEventDetails\":{\"snapshotId\":\"snap-12345678\"}",
     "snap-12345678 Snapshot serviceEventDetails.snapshotId\n"},
    {"wrapped", "ModifyVolume",
     ",\"requestParameters\":{\"ModifyVolumeRequest\":{\"VolumeId\":\"vol-12345678\"}},\"responseElements\":"
     "{\"ModifyVolumeResponse\":{\"volumeModification\":{\"volumeId\":\"vol-12345678\"},\"requestId\":\"x\"}}",
     "vol-12345678 Volume requestParameters.ModifyVolumeRequest.VolumeId\n"},
    {"wrapped list of one", "DescribeThings",
     ",\"requestParameters\":{\"DescribeThingsRequest\":{\"VpcId\":{\"tag\":1,\"content\":\"vpc-12345678\"}}}",
     "vpc-12345678 VPC requestParameters.DescribeThingsRequest.VpcId.content\n"},
    {"wrapped list of two", "DescribeThings",
     ",\"requestParameters\":{\"DescribeThingsRequest\":{\"VpcId\":[{\"tag\":1,\"content\":\"vpc-12345678\"},{\"tag\":"
     "2,"
     "\"content\":\"vpc-12345679\"}]}}",
     "vpc-12345678 VPC requestParameters.DescribeThingsRequest.VpcId[0].content\n"
     "vpc-12345679 VPC requestParameters.DescribeThingsRequest.VpcId[1].content\n"},
    {"a name with a dot on the way", "X", ",\"requestParameters\":{\"a.b\":[{\"c\":\"i-12345678\"}]}",
     "i-12345678 Instance requestParameters[\"a.b\"][0].c\n"},
    {"an id and its ARN", "X",
     ",\"requestParameters\":{\"a\":\"arn:aws:ec2:r:1:vpc/"
     "vpc-12345678\",\"b\":\"vpc-12345678\",\"c\":\"vpc-12345678\"}",
     "arn:aws:ec2:r:1:vpc/vpc-12345678 VPC requestParameters.a\nvpc-12345678 VPC requestParameters.b\n"},
    {"keys are no ids", "X", ",\"requestParameters\":{\"i-12345678\":\"x\",\"y\":1}", ""},
    {"members elsewhere", "X", ",\"additionalEventData\":{\"a\":\"x\"},\"errorMessage\":\"i-12345678\"", ""},
    {"the message of a call that was denied", "TerminateInstances",
     ",\"errorCode\":\"Client.UnauthorizedOperation\",\"errorMessage\":\"You are not authorized to perform this "
     "operation. User: arn:aws:sts::123456789012:assumed-role/ops/i-0fedcba9 is not authorized to perform: "
     "ec2:TerminateInstances on resource: arn:aws:ec2:us-east-1:123456789012:instance/i-0abcdef1 with an explicit deny "
     "in an identity-based policy. Encoded authorization failure message: "
     "Qx-1_i-12345678-xyz\",\"requestParameters\":null",
     "arn:aws:ec2:us-east-1:123456789012:instance/i-0abcdef1 Instance errorMessage\n"},
    {"the message names what the request has", "StartInstances",
     ",\"errorCode\":\"Client.UnauthorizedOperation\",\"errorMessage\":\"on resource: "
     "arn:aws:ec2:r:1:instance/i-12345678 "
     "and arn:aws:ec2:r:1:instance/i-12345679.\",\"requestParameters\":{\"instanceId\":\"i-12345678\",\"x\":1}",
     "i-12345678 Instance requestParameters.instanceId\n"
     "arn:aws:ec2:r:1:instance/i-12345679 Instance errorMessage\n"},
    {"bare ids in a message", "X",
     ",\"errorCode\":\"Client.X\",\"errorMessage\":\"The volume 'vol-12345678' (of vpc-12345678, or "
     "[subnet-12345678]) in i-12345678: no; sg-12345678. eni-12345678\"",
     "vol-12345678 Volume errorMessage\nvpc-12345678 VPC errorMessage\nsubnet-12345678 Subnet errorMessage\n"
     "i-12345678 Instance errorMessage\nsg-12345678 SecurityGroup errorMessage\neni-12345678 NetworkInterface "
     "errorMessage\n"},
    {"a message with ids inside of words", "X",
     ",\"errorCode\":\"Client.X\",\"errorMessage\":\"xi-12345678 i-12345678-1 a/i-12345678 _i-12345678 "
     "a+i-12345678 a-i-12345678 a.i-12345678 a:i-12345678 a=i-12345678 a@i-12345678 "
     "arn:aws:ec2:r:1:instance/* ip-10-0-0-1 \"",
     ""},
    {"a message with a NUL", "X", ",\"errorCode\":\"Client.X\",\"errorMessage\":\"\\u0000i-12345678\\u0000\\u0000\"",
     "i-12345678 Instance errorMessage\n"},
    {"a message twice the same", "X",
     ",\"errorCode\":\"Client.X\",\"errorMessage\":\"i-12345678 arn:aws:ec2:r:1:instance/i-12345678 i-12345678\"",
     "i-12345678 Instance errorMessage\n"},
    {"tags by each name", "X",
     ",\"requestParameters\":{\"tags\":[{\"value\":\"i-12345678\"}],\"tagSpecification\":{\"a\":\"i-12345678\"},"
     "\"tagSpecifications\":[{\"a\":\"i-12345678\"}],\"tagSpecificationSet\":{\"items\":[{\"a\":\"i-12345678\"}]}}",
     ""},
    {"a list of filters", "X",
     ",\"requestParameters\":{\"filters\":[{\"name\":\"i-12345678\",\"values\":[\"i-12345679\"]}]}",
     "i-12345679 Instance requestParameters.filters[0].values[0]\n"},
    {"placement groups", "X",
     ",\"requestParameters\":{\"placementGroup\":{\"groupName\":\"a\"},"
     "\"placementGroupSet\":{\"items\":[{\"groupName\":\"b\"}]}}",
     ""},
    {"launch templates", "CreateFleet",
     ",\"requestParameters\":{\"CreateFleetRequest\":{\"LaunchTemplateConfigs\":{\"LaunchTemplateSpecification\":{"
     "\"LaunchTemplateName\":\"web\",\"Version\":1}}}},\"responseElements\":{\"CreateFleetResponse\":{"
     "\"launchTemplateName\":\"web\",\"launchTemplateId\":\"lt-12345678\"}}",
     "web LaunchTemplate "
     "requestParameters.CreateFleetRequest.LaunchTemplateConfigs.LaunchTemplateSpecification.LaunchTemplateName\n"
     "lt-12345678 LaunchTemplate responseElements.CreateFleetResponse.launchTemplateId\n"},
    {"a list of launch templates", "DescribeLaunchTemplates",
     ",\"requestParameters\":{\"DescribeLaunchTemplatesRequest\":{\"LaunchTemplateName\":[{\"content\":\"a\",\"tag\":"
     "1},{\"content\":\"b\",\"tag\":2}]}}",
     "a LaunchTemplate requestParameters.DescribeLaunchTemplatesRequest.LaunchTemplateName[0].content\n"
     "b LaunchTemplate requestParameters.DescribeLaunchTemplatesRequest.LaunchTemplateName[1].content\n"},
    {"instance profiles", "RunInstances",
     ",\"requestParameters\":{\"iamInstanceProfile\":{\"name\":\"web\",\"tag\":\"i-12345678\"},\"x\":1},"
     "\"responseElements\":{\"iamInstanceProfile\":{\"arn\":\"arn:aws:iam::123456789012:instance-profile/web\","
     "\"id\":\"AIPAEXAMPLE\"}}",
     "web InstanceProfile requestParameters.iamInstanceProfile.name\n"
     "arn:aws:iam::123456789012:instance-profile/web InstanceProfile responseElements.iamInstanceProfile.arn\n"
     "AIPAEXAMPLE InstanceProfile responseElements.iamInstanceProfile.id\n"},
    {"resources of one name", "RunInstances",
     ",\"requestParameters\":{\"keyName\":\"web\",\"groupName\":\"web\",\"launchTemplateName\":\"web\","
     "\"iamInstanceProfile\":{\"name\":\"web\"}}",
     "web KeyPair requestParameters.keyName\nweb SecurityGroup requestParameters.groupName\n"
     "web LaunchTemplate requestParameters.launchTemplateName\n"
     "web InstanceProfile requestParameters.iamInstanceProfile.name\n"},
    {"ids of letters in a message", "X",
     ",\"errorCode\":\"Client.X\",\"errorMessage\":\"The instance IDs 'i-abcdefab, Xi-abcdefab' of "
     "arn:aws:ec2:us-east-1:123456789012:vpc/vpc-12345678.\"",
     "i-abcdefab Instance errorMessage\narn:aws:ec2:us-east-1:123456789012:vpc/vpc-12345678 VPC errorMessage\n"},
    {"a placement in a placement", "X",
     ",\"requestParameters\":{\"placement\":{\"placementGroup\":{\"groupName\":\"a\"},\"groupName\":\"b\"},"
     "\"groupName\":\"c\"}",
     "c SecurityGroup requestParameters.groupName\n"},
    {"what is no name among names", "X",
     ",\"requestParameters\":{\"groupName\":{\"items\":[{\"id\":\"i-12345678\",\"groupName\":\"a\"}],\"x\":\"b\"}}",
     "i-12345678 Instance requestParameters.groupName.items[0].id\n"
     "a SecurityGroup requestParameters.groupName.items[0].groupName\n"},
    {"items of names", "X", ",\"requestParameters\":{\"keyName\":{\"items\":[\"a\"]}}",
     "a KeyPair requestParameters.keyName.items[0]\n"},
    {"numbers and flags are no ids", "X", ",\"requestParameters\":{\"keyName\":12345678,\"groupName\":true}", ""},
    {"no parameters", "X", ",\"requestParameters\":null,\"responseElements\":null", ""},
    {"nothing", "X", "", ""},

    {"key pair", "ImportKeyPair", ",\"requestParameters\":{\"keyName\":\"my key\",\"publicKeyMaterial\":\"x\"}",
     "my key KeyPair requestParameters.keyName\n"},
    {"key pair in a list", "DescribeKeyPairs",
     ",\"requestParameters\":{\"keySet\":{\"items\":[{\"keyName\":\"a\"},{\"keyName\":\"b\"}]}}",
     "a KeyPair requestParameters.keySet.items[0].keyName\nb KeyPair requestParameters.keySet.items[1].keyName\n"},
    {"key pair, wrapped", "X", ",\"requestParameters\":{\"XRequest\":{\"KeyName\":\"k\"}}",
     "k KeyPair requestParameters.XRequest.KeyName\n"},
    {"empty key pair", "X", ",\"requestParameters\":{\"keyName\":\"\",\"x\":1}", ""},
    {"key pair named like another thing", "X", ",\"requestParameters\":{\"keyName\":\"i-12345678\",\"x\":1}",
     "i-12345678 KeyPair requestParameters.keyName\n"},
    {"security group", "CreateSecurityGroup",
     ",\"requestParameters\":{\"groupName\":\"web\",\"groupDescription\":\"sg-12345678\",\"vpcId\":\"vpc-12345678\"},"
     "\"responseElements\":{\"_return\":true,\"groupId\":\"sg-12345679\"}",
     "web SecurityGroup requestParameters.groupName\nvpc-12345678 VPC requestParameters.vpcId\n"
     "sg-12345679 SecurityGroup responseElements.groupId\n"},
    {"security group in a list", "X",
     ",\"requestParameters\":{\"groupSet\":{\"items\":[{\"groupName\":\"web\",\"groupId\":\"sg-12345678\"}]},\"x\":1}",
     "web SecurityGroup requestParameters.groupSet.items[0].groupName\n"
     "sg-12345678 SecurityGroup requestParameters.groupSet.items[0].groupId\n"},
    {"placement group", "CreatePlacementGroup",
     ",\"requestParameters\":{\"groupName\":\"near\",\"strategy\":\"cluster\"}", ""},
    {"placement", "RunInstances",
     ",\"requestParameters\":{\"placement\":{\"groupName\":\"near\",\"hostId\":\"h-12345678\"},\"x\":1}",
     "h-12345678 Host requestParameters.placement.hostId\n"},
    {"placement of an instance", "ModifyInstancePlacement",
     ",\"requestParameters\":{\"ModifyInstancePlacementRequest\":{\"GroupName\":\"near\",\"InstanceId\":\"i-12345678\"}"
     "}",
     "i-12345678 Instance requestParameters.ModifyInstancePlacementRequest.InstanceId\n"},
    {"placement groups of a topology", "DescribeInstanceTopology",
     ",\"requestParameters\":{\"DescribeInstanceTopologyRequest\":{\"GroupName\":{\"content\":\"near\",\"tag\":1}}}",
     ""},
    {"group of zones", "ModifyAvailabilityZoneGroup",
     ",\"requestParameters\":{\"ModifyAvailabilityZoneGroupRequest\":{\"GroupName\":\"us-west-2-lax-1\"}}", ""},
    {"security group as a source", "AuthorizeSecurityGroupIngress",
     ",\"requestParameters\":{\"groupId\":\"sg-12345678\",\"sourceSecurityGroupName\":\"web\"}",
     "sg-12345678 SecurityGroup requestParameters.groupId\nweb SecurityGroup "
     "requestParameters.sourceSecurityGroupName\n"},
    {"security groups of a launch template", "CreateLaunchTemplate",
     ",\"requestParameters\":{\"CreateLaunchTemplateRequest\":{\"LaunchTemplateData\":{\"SecurityGroup\":[{\"content\":"
     "\"web\",\"tag\":1},{\"content\":\"db\",\"tag\":2}]}}}",
     "web SecurityGroup requestParameters.CreateLaunchTemplateRequest.LaunchTemplateData.SecurityGroup[0].content\n"
     "db SecurityGroup requestParameters.CreateLaunchTemplateRequest.LaunchTemplateData.SecurityGroup[1].content\n"},
    {"security groups in a wrapped response", "X",
     ",\"responseElements\":{\"XResponse\":{\"securityGroupSet\":{\"item\":\"web\"}}}",
     "web SecurityGroup responseElements.XResponse.securityGroupSet.item\n"},
    {"an id among names", "X",
     ",\"responseElements\":{\"securityGroupSet\":{\"item\":[\"sg-12345678\",\"vpc-12345678\"]}}",
     "sg-12345678 SecurityGroup responseElements.securityGroupSet.item[0]\n"
     "vpc-12345678 SecurityGroup responseElements.securityGroupSet.item[1]\n"},
    {"a security group that is an object", "X",
     ",\"responseElements\":{\"securityGroup\":{\"id\":\"sg-12345678\",\"name\":\"web\"}}",
     "sg-12345678 SecurityGroup responseElements.securityGroup.id\n"},

    {"tags", "CreateTags",
     ",\"requestParameters\":{\"resourcesSet\":{\"items\":[{\"resourceId\":\"i-12345678\"}]},\"tagSet\":{\"items\":[{"
     "\"key\":"
     "\"vol-12345678\",\"value\":\"snap-12345678\"}]}}",
     "i-12345678 Instance requestParameters.resourcesSet.items[0].resourceId\n"},
    {"tags at creation", "RunInstances",
     ",\"requestParameters\":{\"tagSpecificationSet\":{\"items\":[{\"resourceType\":\"instance\",\"tags\":[{\"key\":"
     "\"k\",\"value\":"
     "\"i-12345678\"}]}]},\"x\":1}",
     ""},
    {"tags, wrapped", "CreateThing",
     ",\"requestParameters\":{\"CreateThingRequest\":{\"TagSpecification\":{\"tag\":1,\"ResourceType\":\"x\",\"Tag\":{"
     "\"tag\":1,"
     "\"Key\":\"Name\",\"Value\":\"i-12345678\"}},\"SubnetId\":\"subnet-12345678\"}}",
     "subnet-12345678 Subnet requestParameters.CreateThingRequest.SubnetId\n"},
    {"tags, wrapped, several", "X",
     ",\"requestParameters\":{\"XRequest\":{\"Tag\":[{\"tag\":1,\"Value\":\"i-12345678\"},{\"tag\":2,\"Value\":\"i-"
     "12345679\"}]}}",
     ""},
    {"tags in a response", "X",
     ",\"responseElements\":{\"vpc\":{\"vpcId\":\"vpc-12345678\",\"tagSet\":{\"items\":[{\"key\":\"k\",\"value\":\"i-"
     "12345678\"}]}}}",
     "vpc-12345678 VPC responseElements.vpc.vpcId\n"},
    {"tags in a wrapped response", "X",
     ",\"responseElements\":{\"XResponse\":{\"thing\":{\"tagSet\":{\"item\":{\"key\":\"k\",\"value\":\"i-12345678\"}}}}"
     "}",
     ""},
    {"tags under other names", "X",
     ",\"requestParameters\":{\"XRequest\":{\"InstanceTag\":{\"Value\":\"i-12345678\"},\"ResourceTag\":{\"Value\":\"i-"
     "12345679\"},"
     "\"S3ObjectTag\":{\"Value\":\"i-1234567a\"},\"AllocationResourceTag\":{\"Value\":\"i-1234567b\"},"
     "\"AddAllocationResourceTag\":"
     "{\"Value\":\"i-1234567c\"},\"RemoveAllocationResourceTag\":{\"Value\":\"i-1234567d\"},\"TargetTagAssociation\":{"
     "\"Value\":"
     "\"i-1234567e\"}}},\"responseElements\":{\"XResponse\":{\"allocationResourceTagSet\":{\"item\":{\"value\":\"i-"
     "1234567f\"}},"
     "\"resourceTagSet\":{\"item\":{\"value\":\"i-12345680\"}},\"targetTagAssociationSet\":{\"item\":{\"value\":\"i-"
     "12345681\"}}}}",
     ""},
    {"filters", "DescribeInstances",
     ",\"requestParameters\":{\"filterSet\":{\"items\":[{\"name\":\"vpc-12345678\",\"valueSet\":{\"items\":[{\"value\":"
     "\"vpc-12345679\"},{\"value\":\"x\"}]}}]},\"instancesSet\":{}}",
     "vpc-12345679 VPC requestParameters.filterSet.items[0].valueSet.items[0].value\n"},
    {"filters, wrapped", "X",
     ",\"requestParameters\":{\"XRequest\":{\"Filter\":{\"tag\":1,\"Name\":\"vpc-12345678\",\"Value\":{\"tag\":1,"
     "\"content\":"
     "\"vpc-12345679\"}}}}",
     "vpc-12345679 VPC requestParameters.XRequest.Filter.Value.content\n"},
    {"filters, wrapped, several", "X",
     ",\"requestParameters\":{\"XRequest\":{\"Filter\":[{\"tag\":1,\"Name\":\"i-12345678\",\"Value\":[{\"tag\":1,"
     "\"content\":"
     "\"vpc-12345679\"},{\"tag\":2,\"content\":\"vpc-1234567a\"}]},{\"tag\":2,\"Name\":\"x\",\"Value\":\"\"}]}}",
     "vpc-12345679 VPC requestParameters.XRequest.Filter[0].Value[0].content\n"
     "vpc-1234567a VPC requestParameters.XRequest.Filter[0].Value[1].content\n"},
    {"a name that is no filter's", "X", ",\"requestParameters\":{\"name\":\"i-12345678\",\"x\":1}",
     "i-12345678 Instance requestParameters.name\n"},
    {"descriptions", "X",
     ",\"requestParameters\":{\"description\":\"i-12345678\",\"a\":{\"description\":\"i-12345678\"},"
     "\"groupDescription\":"
     "\"i-12345678\"}",
     ""},
    {"descriptions, wrapped", "X",
     ",\"requestParameters\":{\"XRequest\":{\"Description\":\"i-12345678\",\"VersionDescription\":\"i-12345678\"}}",
     ""},
    {"user data", "X", ",\"requestParameters\":{\"userData\":\"i-12345678\",\"x\":1}", ""},
    {"user data in an object", "X",
     ",\"requestParameters\":{\"userData\":{\"value\":\"i-12345678\"},\"instanceId\":\"i-12345679\"}",
     "i-12345679 Instance requestParameters.instanceId\n"},
    {"user data, wrapped", "X",
     ",\"requestParameters\":{\"XRequest\":{\"LaunchTemplateData\":{\"UserData\":\"i-12345678\",\"ImageId\":\"ami-"
     "12345678\"}}}",
     "ami-12345678 Ami requestParameters.XRequest.LaunchTemplateData.ImageId\n"},
    {"client tokens", "X", ",\"requestParameters\":{\"clientToken\":\"i-12345678\",\"x\":1}", ""},
    {"client tokens, wrapped", "X", ",\"requestParameters\":{\"XRequest\":{\"ClientToken\":\"fleet-12345678\"}}", ""},
    {"client tokens in a response", "X",
     ",\"responseElements\":{\"instancesSet\":{\"items\":[{\"clientToken\":\"i-12345678\"}]}}", ""},
    {"policy documents", "CreateVpcEndpoint",
     ",\"requestParameters\":{\"CreateVpcEndpointRequest\":{\"PolicyDocument\":\"vpc-12345678\",\"VpcId\":\"vpc-"
     "12345679\"}},"
     "\"responseElements\":{\"CreateVpcEndpointResponse\":{\"vpcEndpoint\":{\"policyDocument\":\"vpc-1234567a\"}}}",
     "vpc-12345679 VPC requestParameters.CreateVpcEndpointRequest.VpcId\n"},
};

START_TEST(finds_resources) {
    const struct resources_case *c = &resources[_i];
    const ctrail_event *event = ec2_event(c->event_name, c->members);
    const ctrail_ec2 *ec2 = decode(event);
    char *found = resources_of(ec2);
    ck_assert_msg(strcmp(found, c->expected) == 0, "%s: %s, not %s", c->name, found, c->expected);
    for (size_t i = 0; i < ec2->resource_count; i++) {
        const ctrail_value *value = ctrail_value_find(ctrail_event_record(event), ec2->resources[i]->path.ptr);
        bool whole = strcmp(ec2->resources[i]->path.ptr, "errorMessage") != 0;
        if (whole)
            expect_text(c->name, "what the path leads to", ec2->resources[i]->id, ctrail_value_text(value, NULL));
    }
    free(found);
}
END_TEST

/* ---- Dialects --------------------------------------------------------------------------------- */

static const struct dialect_case {
    const char *name, *request, *response;
    ctrail_ec2_dialect dialect;
} dialects[] = {
    {"nothing", "null", "null", CTRAIL_EC2_DIALECT_NONE},
    {"empty objects", "{}", "{}", CTRAIL_EC2_DIALECT_NONE},
    {"empty request", "{}", "null", CTRAIL_EC2_DIALECT_NONE},
    {"empty texts", "\"\"", "\"\"", CTRAIL_EC2_DIALECT_NONE},
    {"the text null", "\"null\"", "null", CTRAIL_EC2_DIALECT_NONE},
    {"legacy request", "{\"instancesSet\":{\"items\":[]}}", "null", CTRAIL_EC2_DIALECT_LEGACY},
    {"legacy request of one text", "{\"instanceId\":\"i-12345678\"}", "null", CTRAIL_EC2_DIALECT_LEGACY},
    {"legacy response", "null", "{\"_return\":true}", CTRAIL_EC2_DIALECT_LEGACY},
    {"legacy response behind an empty request", "{}", "{\"_return\":true,\"requestId\":\"x\"}",
     CTRAIL_EC2_DIALECT_LEGACY},
    {"both legacy", "{\"groupId\":\"x\",\"filterSet\":{}}", "{\"_return\":true}", CTRAIL_EC2_DIALECT_LEGACY},
    {"wrapped request", "{\"ModifyVolumeRequest\":{\"VolumeId\":\"x\"}}", "null", CTRAIL_EC2_DIALECT_WRAPPED},
    {"wrapped request with nothing in it", "{\"DescribeVolumesModificationsRequest\":\"\"}", "null",
     CTRAIL_EC2_DIALECT_WRAPPED},
    {"wrapped request with an empty object", "{\"GetEbsEncryptionByDefaultRequest\":{}}", "null",
     CTRAIL_EC2_DIALECT_WRAPPED},
    {"another wrapper's name", "{\"DelTGwVpcAttachReq\":{\"Id\":\"x\"}}", "null", CTRAIL_EC2_DIALECT_WRAPPED},
    {"wrapped response", "null", "{\"ModifyVolumeResponse\":{\"xmlns\":\"u\"}}", CTRAIL_EC2_DIALECT_WRAPPED},
    {"wrapped response behind an empty request", "\"\"", "{\"ModifyVolumeResponse\":{\"xmlns\":\"u\"}}",
     CTRAIL_EC2_DIALECT_WRAPPED},
    {"a text with a capital", "{\"InstanceId\":\"i-12345678\"}", "null", CTRAIL_EC2_DIALECT_LEGACY},
    {"a flag with a capital", "{\"DryRun\":true}", "null", CTRAIL_EC2_DIALECT_LEGACY},
    {"a number with a capital", "{\"MaxResults\":5}", "null", CTRAIL_EC2_DIALECT_LEGACY},
    {"an array with a capital", "{\"Ids\":[\"x\"]}", "null", CTRAIL_EC2_DIALECT_LEGACY},
    {"two members with capitals", "{\"ARequest\":{},\"BRequest\":{}}", "null", CTRAIL_EC2_DIALECT_LEGACY},
    {"both wrapped", "{\"XRequest\":{\"A\":1}}", "{\"XResponse\":{\"a\":1}}", CTRAIL_EC2_DIALECT_WRAPPED},
};

START_TEST(tells_dialects) {
    const struct dialect_case *c = &dialects[_i];
    struct text members = {NULL, 0, 0};
    text_print(&members, ",\"requestParameters\":%s,\"responseElements\":%s", c->request, c->response);
    const ctrail_ec2 *ec2 = decode(ec2_event("SomeAction", members.bytes));
    ck_assert_msg(ec2->dialect == c->dialect, "%s: %d", c->name, (int)ec2->dialect);
    text_free(&members);
}
END_TEST

/* A tree as JSON without white space; texts as they are. */
static void spell(struct text *out, const ctrail_value *value) {
    bool object = ctrail_value_kind(value) == CTRAIL_KIND_OBJECT;
    const char *quote = ctrail_value_kind(value) == CTRAIL_KIND_STRING ? "\"" : "";
    if (!object && ctrail_value_kind(value) != CTRAIL_KIND_ARRAY) {
        text_print(out, "%s%s%s", quote, ctrail_value_text(value, NULL), quote);
        return;
    }
    text_print(out, "%s", object ? "{" : "[");
    const char *comma = "";
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(value, member)); comma = ",") {
        text_print(out, "%s", comma);
        if (object)
            text_print(out, "\"%s\":", ctrail_value_key(member));
        spell(out, member);
    }
    text_print(out, "%s", object ? "}" : "]");
}

static const struct normal_case {
    const char *name, *json, *expected; /* NULL: nothing */
} normals[] = {
    {"items", "{\"aSet\":{\"items\":[{\"a\":\"x\"},{\"a\":\"y\"}]}}", "{\"aSet\":[{\"a\":\"x\"},{\"a\":\"y\"}]}"},
    {"item, an array", "{\"aSet\":{\"item\":[1,2]}}", "{\"aSet\":[1,2]}"},
    {"item, an object", "{\"aSet\":{\"item\":{\"a\":1}}}", "{\"aSet\":[{\"a\":1}]}"},
    {"item, a text", "{\"aSet\":{\"item\":\"x\"}}", "{\"aSet\":[\"x\"]}"},
    {"item, an empty text", "{\"aSet\":{\"item\":\"\"}}", "{\"aSet\":[]}"},
    {"items, null", "{\"aSet\":{\"items\":null}}", "{\"aSet\":[]}"},
    {"items, empty", "{\"aSet\":{\"items\":[]}}", "{\"aSet\":[]}"},
    {"items among others", "{\"a\":{\"items\":[1],\"b\":2}}", "{\"a\":{\"items\":[1],\"b\":2}}"},
    {"lists in lists", "{\"a\":{\"items\":[{\"b\":{\"items\":[{\"c\":{\"item\":1}}]}}]}}",
     "{\"a\":[{\"b\":[{\"c\":[1]}]}]}"},
    {"an empty list", "{\"filterSet\":{}}", "{\"filterSet\":{}}"},
    {"an array as it is", "{\"tags\":[{\"key\":\"k\"}]}", "{\"tags\":[{\"key\":\"k\"}]}"},
    {"legacy keeps its letters", "{\"Aa\":1,\"bB\":2}", "{\"Aa\":1,\"bB\":2}"},
    {"legacy keeps tag and content", "{\"a\":{\"tag\":1,\"content\":2}}", "{\"a\":{\"tag\":1,\"content\":2}}"},
    {"wrapper", "{\"XRequest\":{\"VolumeId\":\"v\",\"DryRun\":true}}", "{\"volumeId\":\"v\",\"dryRun\":true}"},
    {"wrapped text list of one", "{\"XRequest\":{\"Id\":{\"tag\":1,\"content\":\"x\"}}}", "{\"id\":\"x\"}"},
    {"wrapped text list of two",
     "{\"XRequest\":{\"Id\":[{\"tag\":1,\"content\":\"x\"},{\"content\":\"y\",\"tag\":2}]}}", "{\"id\":[\"x\",\"y\"]}"},
    {"wrapped object list of one", "{\"XRequest\":{\"Thing\":{\"tag\":1,\"Aa\":1,\"Bb\":{\"tag\":1,\"Cc\":2}}}}",
     "{\"thing\":{\"aa\":1,\"bb\":{\"cc\":2}}}"},
    {"wrapped object list of two", "{\"XRequest\":{\"Thing\":[{\"tag\":1,\"Aa\":1},{\"tag\":2,\"Aa\":2}]}}",
     "{\"thing\":[{\"aa\":1},{\"aa\":2}]}"},
    {"wrapped empty text", "{\"XRequest\":{\"Thing\":\"\",\"Other\":1}}", "{\"thing\":\"\",\"other\":1}"},
    {"wrapped, with an object for content", "{\"XRequest\":{\"A\":{\"tag\":1,\"content\":{\"B\":1}}}}",
     "{\"a\":{\"b\":1}}"},
    {"wrapped response",
     "{\"XResponse\":{\"xmlns\":\"u\",\"thingSet\":{\"item\":[{\"a\":1},{\"a\":2}]},\"requestId\":\"r\"}}",
     "{\"xmlns\":\"u\",\"thingSet\":[{\"a\":1},{\"a\":2}],\"requestId\":\"r\"}"},
    {"wrapped response of one", "{\"XResponse\":{\"thingSet\":{\"item\":{\"a\":{\"item\":\"y\"}}}}}",
     "{\"thingSet\":[{\"a\":[\"y\"]}]}"},
    {"capitals of abbreviations", "{\"XRequest\":{\"SSHKey\":1,\"\":2,\"\303\251\":3}}",
     "{\"sSHKey\":1,\"\":2,\"\303\251\":3}"},
    {"a text with a capital, no wrapper", "{\"DryRun\":true}", "{\"DryRun\":true}"},
    {"a response's member called tag", "{\"XResponse\":{\"tag\":{\"key\":\"k\"},\"a\":{\"tag\":\"x\",\"b\":1}}}",
     "{\"tag\":{\"key\":\"k\"},\"a\":{\"tag\":\"x\",\"b\":1}}"},
    {"a wrapper with nothing in it", "{\"XRequest\":\"\"}", NULL},
    {"a wrapper with null in it", "{\"XRequest\":null}", NULL},
    {"a wrapper with an empty object", "{\"XRequest\":{}}", "{}"},
    {"an empty object", "{}", "{}"},
    {"null", "null", NULL},
};

START_TEST(normalises) {
    const struct normal_case *c = &normals[_i];
    struct text members = {NULL, 0, 0}, spelled = {NULL, 0, 0};
    const ctrail_value *normal;
    struct arena arena;
    ctrail_arena_init(&arena, ctrail_allocator_of(NULL), UINT64_MAX);
    text_print(&members, ",\"requestParameters\":%s", c->json);
    const ctrail_event *event = ec2_event("X", members.bytes);
    ck_assert_int_eq(ctrail_ec2_normalise(&arena, event->request_parameters, &normal), CTRAIL_OK);
    ck_assert_msg(!normal == !c->expected, "%s: %s", c->name, normal ? "something" : "nothing");
    if (normal) {
        spell(&spelled, normal);
        ck_assert_msg(strcmp(spelled.bytes, c->expected) == 0, "%s: %s, not %s", c->name, spelled.bytes, c->expected);
    }
    ctrail_arena_free(&arena);
    text_free(&spelled);
    text_free(&members);
}
END_TEST

/* What lies too deep is null in the copy; what stands behind it is as it was. */
static void check_deep(const char *open, const char *close, size_t depth) {
    struct text members = {NULL, 0, 0};
    const ctrail_value *normal;
    struct arena arena;
    ctrail_arena_init(&arena, ctrail_allocator_of(NULL), UINT64_MAX);
    text_print(&members, ",\"requestParameters\":{\"Wrapper\":{\"deep\":");
    text_repeat(&members, open, depth);
    text_print(&members, "{\"a\":{\"items\":[1,2]}}");
    text_repeat(&members, close, depth);
    text_print(&members, ",\"b\":\"behind\",\"c\":{\"items\":[\"d\"]}}}");
    const ctrail_event *event = ec2_event("X", members.bytes);
    ck_assert_int_eq(ctrail_ec2_normalise(&arena, event->request_parameters, &normal), CTRAIL_OK);
    ck_assert_uint_eq(ctrail_value_count(normal), 3);
    ck_assert_str_eq(ctrail_value_text(ctrail_value_find(normal, "b"), NULL), "behind");
    ck_assert_str_eq(ctrail_value_text(ctrail_value_find(normal, "c[0]"), NULL), "d");
    ctrail_arena_free(&arena);
    text_free(&members);
}

START_TEST(normalises_deep_trees) {
    static const size_t depths[] = {60, 124, 125, 126, 127, 128, 129, 130, 131, 400, 100000};
    static const char *const brackets[][2] = {{"[", "]"},
                                              {"{\"x\":", "}"},
                                              {"{\"items\":", "}"},
                                              {"{\"tag\":1,\"content\":", "}"}};
    const ctrail_options options = {.size = sizeof options, .max_depth = 200000};
    make_reader(&options);
    for (int i = 0; i < COUNT(depths); i++)
        for (int n = 0; n < COUNT(brackets); n++)
            check_deep(brackets[n][0], brackets[n][1], depths[i]);
}
END_TEST

/* Ids are found at any depth; names of resources are looked for no deeper than any request of EC2 has them. */
static void check_depth(const char *name, const char *value, size_t depth, bool is_found) {
    struct text members = {NULL, 0, 0};
    text_print(&members, ",\"requestParameters\":{\"%s\":", name);
    text_repeat(&members, "[", depth);
    text_print(&members, "\"%s\"", value);
    text_repeat(&members, "]", depth);
    text_print(&members, ",\"behind\":\"i-12345679\"}");
    const ctrail_event *event = ec2_event("X", members.bytes);
    const ctrail_ec2 *ec2 = decode(event);
    ck_assert_uint_eq(ec2->resource_count, is_found ? 2 : 1);
    expect_text(name, "the last id", ec2->resources[ec2->resource_count - 1]->id, "i-12345679");
    ck_assert_uint_eq(event->problem_count, is_found ? 0 : 1);
    if (!is_found)
        ck_assert_int_eq(event->problems[0]->code, CTRAIL_PROBLEM_LEFT_OUT);
    text_free(&members);
}

START_TEST(finds_resources_at_depth) {
    const ctrail_options options = {.size = sizeof options, .max_depth = 200000};
    make_reader(&options);
    check_depth("x", "i-12345678", 100000, true);
    check_depth("keyName", "a", 127, true);
    check_depth("keyName", "a", 128, true);
    check_depth("keyName", "a", 129, false);
    check_depth("keyName", "a", 100000, false);
}
END_TEST

/* ---- Actions ---------------------------------------------------------------------------------- */

START_TEST(tells_actions) {
    static const struct {
        const char *name, *action;
        ctrail_ec2_access access;
        ctrail_bool known;
    } actions[] = {
        {"RunInstances", "RunInstances", CTRAIL_EC2_WRITE, 1},
        {"StartInstances", "StartInstances", CTRAIL_EC2_WRITE, 1},
        {"StopInstances", "StopInstances", CTRAIL_EC2_WRITE, 1},
        {"RebootInstances", "RebootInstances", CTRAIL_EC2_WRITE, 1},
        {"TerminateInstances", "TerminateInstances", CTRAIL_EC2_WRITE, 1},
        {" TerminateInstances\\n", "TerminateInstances", CTRAIL_EC2_WRITE, 1},
        {"DescribeNoSuchThing", "DescribeNoSuchThing", CTRAIL_EC2_READ, 0},
        {"GetNoSuchThing", "GetNoSuchThing", CTRAIL_EC2_READ, 0},
        {"ListNoSuchThing", "ListNoSuchThing", CTRAIL_EC2_READ, 0},
        {"SearchNoSuchThing", "SearchNoSuchThing", CTRAIL_EC2_READ, 0},
        {" DescribeNoSuchThing", "DescribeNoSuchThing", CTRAIL_EC2_READ, 0},
        {"NoSuchDescribe", "NoSuchDescribe", CTRAIL_EC2_WRITE, 0},
        {"describeNoSuchThing", "describeNoSuchThing", CTRAIL_EC2_WRITE, 0},
        {"Descr", "Descr", CTRAIL_EC2_WRITE, 0},
        {"Get", "Get", CTRAIL_EC2_READ, 0},
        {"runInstances", "runInstances", CTRAIL_EC2_WRITE, 0},
        {"", "", CTRAIL_EC2_WRITE, 0},
    };
    for (int i = 0; i < COUNT(actions); i++) {
        const ctrail_ec2 *ec2 = decode(ec2_event(actions[i].name, ""));
        expect_text(actions[i].name, "action", ec2->action, actions[i].action);
        ck_assert_msg(ec2->access == actions[i].access, "%s: access %d", actions[i].name, (int)ec2->access);
        ck_assert_msg(ec2->known == actions[i].known, "%s: known %d", actions[i].name, (int)ec2->known);
    }
}
END_TEST

/* Of every action the request and the response are there, as they came and as structs. */
START_TEST(decodes_every_action) {
    static const char members[] = ",\"requestParameters\":{\"x\":1},\"responseElements\":{\"x\":1}";
    for (size_t i = 0; i < ctrail_ec2_action_count(); i++) {
        const char *name = ctrail_ec2_action_name(i);
        const ctrail_ec2 *ec2 = decode(ec2_event(name, members));
        bool is_read = ec2->access == CTRAIL_EC2_READ;
        ck_assert_msg(ec2->known, "%s is not found", name);
        ck_assert_msg(ctrail_ec2_request(ec2) && ec2->request_parameters && ec2->response_elements, "%s has no request",
                      name);
        ck_assert_msg((ec2->request_type == CTRAIL_EC2_TYPE_READ_REQUEST) == is_read, "%s: the request's type", name);
        ck_assert_msg(!ctrail_ec2_response(ec2) == is_read && !ec2->response_type == is_read, "%s: the response", name);
    }
}
END_TEST

START_TEST(bears_an_event_without_a_name) {
    static const char *const events[] = {
        "{\"eventSource\":\"ec2.amazonaws.com\"}",
        "{\"eventSource\":\" ec2.amazonaws.com \",\"eventName\":null}",
        "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":[]}",
    };
    for (int i = 0; i < COUNT(events); i++) {
        const ctrail_ec2 *ec2 = decode(event_of(events[i], strlen(events[i])));
        expect_text(events[i], "action", ec2->action, NULL);
        ck_assert_int_eq(ec2->known, 0);
    }
}
END_TEST

/* ---- Instances -------------------------------------------------------------------------------- */

/* The list of instances as it is written; to be freed. */
static char *instances_of(const ctrail_event *event) {
    static const char start[] = "\"instances\":";
    char *json = decoded_json(event, "ec2");
    char *found = strstr(json, start), *end = strstr(json, ",\"resources\":");
    if (!found) {
        strcpy(json, "");
        return json;
    }
    *end = '\0';
    memmove(json, found + strlen(start), strlen(found + strlen(start)) + 1);
    return json;
}

#define REQUESTED(ids)     ",\"requestParameters\":{\"instancesSet\":{\"items\":[" ids "]}}"
#define ANSWERED(elements) ",\"responseElements\":{\"requestId\":\"r\",\"instancesSet\":{\"items\":[" elements "]}}"
#define ID(id)             "{\"instanceId\":\"" id "\"}"
#define STATES(id, previous, current)                                                                                  \
    "{\"instanceId\":\"" id "\",\"currentState\":" current ",\"previousState\":" previous "}"
#define STATE(code, name) "{\"code\":" code ",\"name\":\"" name "\"}"
#define WRITTEN(id, previous, current)                                                                                 \
    "{\"instanceId\":\"" id "\",\"previousState\":" previous ",\"currentState\":" current "}"
#define STOPPING(id) "{\"instanceId\":\"" id "\",\"impliedState\":" STATE("64", "stopping") "}"

static const struct instances_case {
    const char *name, *event_name, *members, *expected;
} instances[] = {
    {"both states", "TerminateInstances",
     REQUESTED(ID("i-1a2b3c4d")) ANSWERED(STATES("i-1a2b3c4d", STATE("16", "running"), STATE("32", "shutting-down"))),
     "[" WRITTEN("i-1a2b3c4d", STATE("16", "running"), STATE("32", "shutting-down")) "]"},
    {"only the low byte counts", "StartInstances",
     ANSWERED(STATES("i-12345678", STATE("336", "stopped"), STATE("256", "pending"))),
     "[" WRITTEN("i-12345678", STATE("80", "stopped"), STATE("0", "pending")) "]"},
    {"more than two bytes", "StartInstances",
     ANSWERED(STATES("i-12345678", STATE("65616", "stopped"), STATE("272", "running"))),
     "[" WRITTEN("i-12345678", STATE("80", "stopped"), STATE("16", "running")) "]"},
    {"codes as texts", "StopInstances",
     ANSWERED(STATES("i-12345678", STATE("\"16\"", "running"), STATE("\"64\"", "stopping"))),
     "[" WRITTEN("i-12345678", STATE("16", "running"), STATE("64", "stopping")) "]"},
    {"requested, refused", "StopInstances",
     REQUESTED(ID("i-12345678") "," ID("i-12345679")) ",\"responseElements\":null",
     "[" STOPPING("i-12345678") "," STOPPING("i-12345679") "]"},
    {"answered only", "StopInstances", ",\"requestParameters\":null" ANSWERED(STATES("i-12345678", "{}", "null")),
     "[{\"instanceId\":\"i-12345678\",\"previousState\":{},\"impliedState\":" STATE("64", "stopping") "}]"},
    {"some answered", "StopInstances",
     REQUESTED(ID("i-12345678") "," ID("i-12345679"))
         ANSWERED(STATES("i-12345679", STATE("16", "running"), STATE("64", "stopping")) "," ID("i-1234567a")),
     "[" STOPPING("i-12345678") "," WRITTEN("i-12345679", STATE("16", "running"),
                                            STATE("64", "stopping")) "," STOPPING("i-1234567a") "]"},
    {"one instance twice", "StopInstances", REQUESTED(ID("i-12345678") "," ID("i-12345678")),
     "[" STOPPING("i-12345678") "]"},
    {"a launch", "RunInstances",
     ANSWERED(
         "{\"instanceId\":\"i-12345678\",\"imageId\":\"ami-12345678\",\"instanceState\":{\"code\":0,\"name\":"
         "\"pending\"},"
         "\"privateDnsName\":\"ip-10-0-0-1.ec2.internal\",\"keyName\":\"k\",\"instanceType\":\"t3.micro\","
         "\"launchTime\":"
         "1577934245000,\"placement\":{\"availabilityZone\":\"us-east-1a\",\"tenancy\":\"default\"},\"platform\":"
         "\"windows\","
         "\"subnetId\":\"subnet-12345678\",\"vpcId\":\"vpc-12345678\",\"privateIpAddress\":\"10.0.0.1\",\"ipAddress\":"
         "\"192.0.2.1\",\"architecture\":\"x86_64\",\"iamInstanceProfile\":{\"arn\":\"arn:aws:iam::1:instance-profile/"
         "p\","
         "\"id\":\"AIPA\"}}"),
     "[{\"instanceId\":\"i-12345678\",\"currentState\":{\"code\":0,\"name\":\"pending\"},\"imageId\":\"ami-12345678\","
     "\"instanceType\":\"t3.micro\",\"keyName\":\"k\",\"privateIpAddress\":\"10.0.0.1\",\"publicIpAddress\":\"192.0.2."
     "1\","
     "\"privateDnsName\":\"ip-10-0-0-1.ec2.internal\",\"subnetId\":\"subnet-12345678\",\"vpcId\":\"vpc-12345678\","
     "\"availabilityZone\":\"us-east-1a\",\"launchTime\":\"2020-01-02T03:04:05Z\",\"iamInstanceProfile\":"
     "\"arn:aws:iam::1:instance-profile/p\",\"architecture\":\"x86_64\",\"platform\":\"windows\"}]"},
    {"a launch time as text", "RunInstances",
     ANSWERED("{\"instanceId\":\"i-12345678\",\"launchTime\":\"2020-01-02T03:04:05.000Z\"}"),
     "[{\"instanceId\":\"i-12345678\",\"impliedState\":" STATE("0",
                                                               "pending") ",\"launchTime\":\"2020-01-02T03:04:05Z\"}]"},
    {"a launch time with milliseconds", "RunInstances",
     ANSWERED("{\"instanceId\":\"i-12345678\",\"launchTime\":1577934245250}"),
     "[{\"instanceId\":\"i-12345678\",\"impliedState\":" STATE(
         "0", "pending") ",\"launchTime\":\"2020-01-02T03:04:05.25Z\"}]"},
    {"a launch time that is none", "RunInstances",
     ANSWERED("{\"instanceId\":\"i-12345678\",\"launchTime\":9223372036854775807}"),
     "[{\"instanceId\":\"i-12345678\",\"impliedState\":" STATE("0", "pending") "}]"},
    {"the last launch time", "RunInstances", ANSWERED("{\"instanceId\":\"i-12345678\",\"launchTime\":9223372036854}"),
     "[{\"instanceId\":\"i-12345678\",\"impliedState\":" STATE(
         "0", "pending") ",\"launchTime\":\"2262-04-11T23:47:16.854Z\"}]"},
    {"one behind it", "RunInstances", ANSWERED("{\"instanceId\":\"i-12345678\",\"launchTime\":9223372036855}"),
     "[{\"instanceId\":\"i-12345678\",\"impliedState\":" STATE("0", "pending") "}]"},
    {"the launch time 0", "RunInstances", ANSWERED("{\"instanceId\":\"i-12345678\",\"launchTime\":0}"),
     "[{\"instanceId\":\"i-12345678\",\"impliedState\":" STATE("0",
                                                               "pending") ",\"launchTime\":\"1970-01-01T00:00:00Z\"}]"},
    {"a profile by name", "RunInstances",
     ANSWERED("{\"instanceId\":\"i-12345678\",\"iamInstanceProfile\":{\"name\":\"p\"}}"),
     "[{\"instanceId\":\"i-12345678\",\"impliedState\":" STATE("0", "pending") ",\"iamInstanceProfile\":\"p\"}]"},
    {"null and empty parts", "RunInstances",
     ANSWERED("{\"instanceId\":\"i-12345678\",\"imageId\":null,\"placement\":{},\"iamInstanceProfile\":\"\","
              "\"keyName\":\"\"}"),
     "[{\"instanceId\":\"i-12345678\",\"impliedState\":" STATE("0", "pending") ",\"keyName\":\"\"}]"},
    {"an action of another family", "AttachVolume",
     ",\"requestParameters\":{\"volumeId\":\"vol-12345678\",\"instanceId\":\"i-12345678\",\"device\":\"/dev/sdf\"}",
     "[" ID("i-12345678") "]"},
    {"wrapped", "ModifyInstanceMetadataOptions",
     ",\"requestParameters\":{\"ModifyInstanceMetadataOptionsRequest\":{\"HttpTokens\":\"required\",\"InstanceId\":\"i-"
     "12345678\"}}",
     "[" ID("i-12345678") "]"},
    {"wrapped, with a profile", "AssociateIamInstanceProfile",
     ",\"requestParameters\":{\"AssociateIamInstanceProfileRequest\":{\"IamInstanceProfile\":{\"Name\":\"p\"},"
     "\"InstanceId\":"
     "\"i-12345678\"}}",
     "[{\"instanceId\":\"i-12345678\",\"iamInstanceProfile\":\"p\"}]"},
    {"in a filter", "DescribeInstances",
     ",\"requestParameters\":{\"filterSet\":{\"items\":[{\"name\":\"instance-id\",\"valueSet\":{\"items\":[{\"value\":"
     "\"i-12345678\"}]}}]},\"x\":1}",
     "[" ID("i-12345678") "]"},
    {"by its ARN", "X", ",\"requestParameters\":{\"a\":\"arn:aws:ec2:r:1:instance/i-12345678\",\"b\":1}",
     "[" ID("i-12345678") "]"},
    {"by its ARN and its id", "X",
     ",\"requestParameters\":{\"a\":\"arn:aws:ec2:r:1:instance/"
     "i-12345678\",\"instanceId\":\"i-12345678\",\"keyName\":\"k\"}",
     "[{\"instanceId\":\"i-12345678\",\"keyName\":\"k\"}]"},
    {"by its id and its ARN", "X",
     ",\"requestParameters\":{\"instanceId\":\"i-12345678\",\"a\":\"arn:aws:ec2:r:1:instance/i-12345678\"}",
     "[" ID("i-12345678") "]"},
    {"by two ARNs", "X",
     ",\"requestParameters\":{\"a\":\"arn:aws:ec2:r:1:instance/i-12345678\",\"b\":\"arn:aws:ec2:r::instance/"
     "i-12345678\"}",
     "[" ID("i-12345678") "]"},
    {"in the message of a call that was denied", "TerminateInstances",
     ",\"errorCode\":\"Client.UnauthorizedOperation\",\"errorMessage\":\"no: on resource: "
     "arn:aws:ec2:us-east-1:123456789012:instance/i-12345678 because no policy allows it\"",
     "[" ID("i-12345678") "]"},
    {"a launch whose state is not said", "RunInstances", ANSWERED(ID("i-12345678")),
     "[{\"instanceId\":\"i-12345678\",\"impliedState\":" STATE("0", "pending") "}]"},
    {"a launch, wrapped", "RunInstances",
     ",\"responseElements\":{\"RunInstancesResponse\":{\"instancesSet\":{\"item\":{\"instanceId\":\"i-12345678\","
     "\"instanceState\":{\"code\":\"256\",\"name\":\"pending\"}}}}}",
     "[{\"instanceId\":\"i-12345678\",\"currentState\":{\"code\":0,\"name\":\"pending\"}}]"},
    {"states, wrapped", "StopInstances",
     ",\"responseElements\":{\"StopInstancesResponse\":{\"instancesSet\":{\"item\":[" STATES(
         "i-12345678", STATE("16", "running"), STATE("64", "stopping")) "," ID("i-12345679") "]}}}",
     "[" WRITTEN("i-12345678", STATE("16", "running"), STATE("64", "stopping")) "," STOPPING("i-12345679") "]"},
    {"an unknown state", "StopInstances", ANSWERED(STATES("i-12345678", STATE("511", "dreaming"), STATE("-1", ""))),
     "[" WRITTEN("i-12345678", STATE("255", "dreaming"), STATE("255", "")) "]"},
    {"none", "X", ",\"requestParameters\":{\"volumeId\":\"vol-12345678\",\"x\":1}", ""},
};

START_TEST(joins_instances) {
    const struct instances_case *c = &instances[_i];
    char *found = instances_of(ec2_event(c->event_name, c->members));
    ck_assert_msg(strcmp(found, c->expected) == 0, "%s: %s, not %s", c->name, found, c->expected);
    free(found);
}
END_TEST

START_TEST(fills_the_structs) {
    const ctrail_ec2 *ec2 =
        decode(ec2_event("StopInstances", REQUESTED(ID("i-12345678")) ANSWERED(
                                              STATES("i-12345678", STATE("16", "running"), STATE("320", "stopping")))));
    ck_assert_uint_eq(ec2->instance_count, 1);
    const ctrail_ec2_instance *instance = ec2->instances[0];
    expect_text("instance", "instanceId", instance->instance_id, "i-12345678");
    ck_assert_int_eq(instance->previous_state->code, 16);
    expect_text("instance", "previousState.name", instance->previous_state->name, "running");
    ck_assert_int_eq(instance->current_state->code, 64);
    expect_text("instance", "currentState.name", instance->current_state->name, "stopping");
    expect_text("instance", "imageId", instance->image_id, NULL);
    ck_assert(instance->launch_time_ns == CTRAIL_ABSENT);
    ck_assert_ptr_null(instance->description);
    ck_assert_ptr_null(ctrail_ec2_run_instances_request_of(ec2));
    ck_assert_ptr_null(ctrail_ec2_reservation_of(ec2));
    const ctrail_ec2_stop_instances_request *request = ctrail_ec2_stop_instances_request_of(ec2);
    ck_assert_uint_eq(request->instance_id_count, 1);
    expect_text("request", "instanceIds[0]", *request->instance_ids[0], "i-12345678");
    ck_assert_int_eq(request->force, CTRAIL_UNKNOWN);
    const ctrail_ec2_stop_instances_result *response = ctrail_ec2_stop_instances_result_of(ec2);
    ck_assert_uint_eq(response->stopping_instance_count, 1);
    ck_assert_int_eq(response->stopping_instances[0]->current_state->code, 320);
}
END_TEST

/* ---- Typed requests and responses ------------------------------------------------------------- */

#define FULL_REQUEST                                                                                                   \
    ",\"requestParameters\":{\"instancesSet\":{\"items\":[{\"imageId\":\"ami-12345678\",\"minCount\":1,\"maxCount\":"  \
    "\"2\","                                                                                                           \
    "\"keyName\":\"k\"}]},\"groupSet\":{\"items\":[{\"groupId\":\"sg-12345678\"},{\"groupName\":\"web\"},{"            \
    "\"groupId\":"                                                                                                     \
    "\"sg-12345679\",\"groupName\":\"db\"}]},\"userData\":\"<sensitiveDataRemoved>\",\"instanceType\":\"t3.micro\","   \
    "\"blockDeviceMapping\":{\"items\":[{\"deviceName\":\"/dev/"                                                       \
    "xvda\",\"ebs\":{\"volumeSize\":\"8\",\"deleteOnTermination\":"                                                    \
    "true,\"volumeType\":\"gp3\",\"encrypted\":false,\"snapshotId\":\"snap-12345678\",\"kmsKeyId\":\"kms\",\"iops\":"  \
    "3000}},"                                                                                                          \
    "{\"deviceName\":\"/dev/"                                                                                          \
    "sdb\",\"virtualName\":\"ephemeral0\"}]},\"tenancy\":\"default\",\"monitoring\":{\"enabled\":"                     \
    "false},\"disableApiTermination\":true,\"subnetId\":\"subnet-12345678\",\"clientToken\":\"token\","                \
    "\"ebsOptimized\":"                                                                                                \
    "false,\"iamInstanceProfile\":{\"name\":\"p\"},\"metadataOptions\":{\"httpTokens\":\"required\",\"httpEndpoint\":" \
    "\"enabled\",\"httpPutResponseHopLimit\":2},\"tagSpecificationSet\":{\"items\":[{\"resourceType\":\"instance\","   \
    "\"tags\":"                                                                                                        \
    "[{\"key\":\"a\",\"value\":\"1\"},{\"key\":\"b\",\"value\":\"\"}]},{\"resourceType\":\"volume\",\"tags\":[{"       \
    "\"key\":\"c\","                                                                                                   \
    "\"value\":\"3\"}]}]},\"instanceMarketOptions\":{\"marketType\":\"spot\"},\"launchTemplate\":{"                    \
    "\"launchTemplateId\":"                                                                                            \
    "\"lt-12345678\",\"version\":\"1\"},\"networkInterfaceSet\":{\"items\":[{\"associatePublicIpAddress\":true}]}}"

/* The struct and the tree say the same; `has` is what there is of both. */
static const struct typed_case {
    const char *name, *event_name, *members;
    bool has_request, has_response;
} typed[] = {
    {"RunInstances, every kind of member", "RunInstances",
     FULL_REQUEST
     ",\"responseElements\":{\"requestId\":\"r\",\"reservationId\":\"r-12345678\",\"ownerId\":\"123456789012\","
     "\"requesterId\":\"autoscaling\",\"groupSet\":{},\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345678\","
     "\"launchTime\":1689000000000},{\"instanceId\":\"i-12345679\"}]}}",
     true, true},
    {"RunInstances, denied", "RunInstances",
     ",\"errorCode\":\"Client.UnauthorizedOperation\",\"requestParameters\":{\"instanceType\":\"t3.micro\",\"x\":1}"
     ",\"responseElements\":null",
     true, false},
    {"RunInstances without anything", "RunInstances", ",\"requestParameters\":null,\"responseElements\":null", false,
     false},
    {"RunInstances with empty texts", "RunInstances", ",\"requestParameters\":\"\",\"responseElements\":\"\"", false,
     false},
    {"empty lists", "RunInstances",
     ",\"requestParameters\":{\"instancesSet\":{},\"groupSet\":{\"items\":[]},\"blockDeviceMapping\":{},"
     "\"tagSpecificationSet\":{\"items\":[]},\"networkInterfaceSet\":{\"items\":[]},\"metadataOptions\":{}}",
     true, false},
    {"lists of one without items", "RunInstances",
     ",\"requestParameters\":{\"groupSet\":{\"item\":{\"groupId\":\"sg-12345678\"}},\"instancesSet\":{\"item\":{"
     "\"imageId\":\"ami-12345678\"}}}",
     true, false},
    {"a list with null in it", "StopInstances",
     ",\"requestParameters\":{\"instancesSet\":{\"items\":[null,{\"instanceId\":\"i-12345678\"}]}}", true, false},
    {"a return without a member in the model", "RebootInstances",
     REQUESTED(ID("i-12345678")) ",\"responseElements\":{\"requestId\":\"r\",\"_return\":true}", true, true},
    {"tags in the wrapped dialect", "RunInstances",
     ",\"requestParameters\":{\"RunInstancesRequest\":{\"TagSpecification\":{\"tag\":1,\"ResourceType\":\"instance\","
     "\"Tag\":[{\"tag\":1,\"Key\":\"a\",\"Value\":true},{\"tag\":2,\"Key\":\"b\",\"Value\":\"\"}]}}}",
     true, false},
    {"an owner that became a number", "RunInstances",
     ",\"responseElements\":{\"RunInstancesResponse\":{\"ownerId\":12345678901,\"reservationId\":7}}", false, true},
    {"a number with decimals", "CreateCapacityReservation",
     ",\"requestParameters\":{\"CreateCapacityReservationRequest\":{\"InstanceCount\":2,\"EndDate\":"
     "\"2026-01-05T10:00:00Z\"}}",
     true, false},
    {"another type than the model's", "RunInstances",
     ",\"requestParameters\":{\"ebsOptimized\":\"maybe\",\"minCount\":1.5,\"metadataOptions\":[1],"
     "\"clientToken\":{\"b\":1},\"tagSpecificationSet\":\"x\",\"blockDeviceMapping\":{\"items\":[\"x\",{}]}}",
     true, false},
    {"an unknown action", "MakeTea", REQUESTED(ID("i-12345678")), false, false},
};

START_TEST(fills_structs_as_trees) {
    const struct typed_case *c = &typed[_i];
    const ctrail_ec2 *ec2 = decode(ec2_event(c->event_name, c->members));
    const char *differs = structs_differ(ec2);
    ck_assert_msg(!differs, "%s: the structs differ in %s", c->name, differs);
    ck_assert_msg((ctrail_ec2_request(ec2) != NULL) == c->has_request, "%s: the request", c->name);
    ck_assert_msg((ctrail_ec2_response(ec2) != NULL) == c->has_response, "%s: the response", c->name);
}
END_TEST

START_TEST(fills_the_run_instances_request) {
    const ctrail_ec2 *ec2 = decode(ec2_event("RunInstances", FULL_REQUEST));
    const ctrail_ec2_run_instances_request *request = ctrail_ec2_run_instances_request_of(ec2);
    ck_assert_ptr_nonnull(request);
    ck_assert_ptr_null(ctrail_ec2_reservation_of(ec2));
    ck_assert_ptr_null(ctrail_ec2_stop_instances_request_of(ec2));
    ck_assert_ptr_null(ctrail_ec2_read_request_of(ec2));
    ck_assert_int_eq(request->min_count, 1);
    ck_assert_int_eq(request->max_count, 2);
    expect_text("request", "imageId", request->image_id, "ami-12345678");
    ck_assert_uint_eq(request->security_group_id_count, 2);
    expect_text("request", "securityGroupIds[1]", *request->security_group_ids[1], "sg-12345679");
    ck_assert_int_eq(request->metadata_options->http_put_response_hop_limit, 2);
    ck_assert_uint_eq(request->block_device_mapping_count, 2);
    ck_assert_int_eq(request->block_device_mappings[0]->ebs->volume_size, 8);
    ck_assert_int_eq(request->block_device_mappings[0]->ebs->encrypted, 0);
    ck_assert_ptr_null(request->block_device_mappings[1]->ebs);
    expect_text("request", "virtualName", request->block_device_mappings[1]->virtual_name, "ephemeral0");
    ck_assert_uint_eq(request->tag_specification_count, 2);
    expect_text("request", "resourceType", request->tag_specifications[1]->resource_type, "volume");
    expect_text("request", "value", request->tag_specifications[1]->tags[0]->value, "3");
    expect_text("request", "tenancy", request->placement->tenancy, "default");
    expect_text("request", "version", request->launch_template->version, "1");
    ck_assert_int_eq(request->network_interfaces[0]->associate_public_ip_address, 1);
    ck_assert_int_eq(request->monitoring->enabled, 0);
    ck_assert_int_eq(request->ebs_optimized, 0);
    ck_assert_int_eq(request->disable_api_termination, 1);
    ck_assert_int_eq(request->disable_api_stop, CTRAIL_UNKNOWN);
    ck_assert_ptr_null(request->enclave_options);
}
END_TEST

START_TEST(describes_what_was_launched) {
    const ctrail_ec2 *ec2 = decode(
        ec2_event("RunInstances",
                  ",\"responseElements\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345678\",\"launchTime\":"
                  "1689000000000,\"sourceDestCheck\":true,\"groupSet\":{\"items\":[{\"groupId\":\"sg-12345678\"}]}},{"
                  "\"imageId\":\"ami-12345678\"}]}}"));
    ck_assert_uint_eq(ec2->instance_count, 1);
    const ctrail_ec2_instance_description *description = ec2->instances[0]->description;
    ck_assert_ptr_eq(description, ctrail_ec2_reservation_of(ec2)->instances[0]);
    ck_assert(description->launch_time_ns == INT64_C(1689000000000000000));
    ck_assert_int_eq(description->source_dest_check, 1);
    expect_text("description", "groupId", description->security_groups[0]->group_id, "sg-12345678");
}
END_TEST

/* All reads have one struct. */
START_TEST(fills_the_requests_of_reads) {
    const ctrail_ec2 *ec2 = decode(ec2_event(
        "DescribeInstances",
        ",\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345678\"},{\"instanceId\":"
        "\"i-12345679\"}]},\"filterSet\":{\"items\":[{\"name\":\"vpc-id\",\"valueSet\":{\"items\":[{\"value\":"
        "\"vpc-12345678\"},{\"value\":\"vpc-12345679\"}]}}]},\"maxResults\":\"50\",\"nextToken\":\"t\"}"));
    const ctrail_ec2_read_request *request = ctrail_ec2_read_request_of(ec2);
    ck_assert_ptr_nonnull(request);
    ck_assert_uint_eq(request->id_count, 2);
    expect_text("request", "ids[1]", *request->ids[1], "i-12345679");
    ck_assert_uint_eq(request->filter_count, 1);
    expect_text("request", "filters[0].name", request->filters[0]->name, "vpc-id");
    expect_text("request", "filters[0].values[1]", *request->filters[0]->values[1], "vpc-12345679");
    ck_assert_int_eq(request->max_results, 50);
    expect_text("request", "nextToken", request->next_token, "t");
    expect_text("request", "attribute", request->attribute, NULL);
    request = ctrail_ec2_read_request_of(
        decode(ec2_event("DescribeInstanceAttribute",
                         ",\"requestParameters\":{\"instanceId\":\"i-12345678\",\"attribute\":\"userData\"}")));
    ck_assert_uint_eq(request->id_count, 1);
    expect_text("request", "ids[0]", *request->ids[0], "i-12345678");
    expect_text("request", "attribute", request->attribute, "userData");
    request = ctrail_ec2_read_request_of(decode(ec2_event("DescribeVpcs", ",\"requestParameters\":{\"x\":1}")));
    ck_assert_uint_eq(request->id_count, 0);
    ck_assert(request->max_results == CTRAIL_ABSENT);
}
END_TEST

/* What does not fit is listed, under its path in the record. */
START_TEST(lists_misfits) {
    static const struct {
        const char *members, *path;
    } misfits[] = {
        {",\"requestParameters\":{\"monitoring\":{\"enabled\":\"maybe\"},\"x\":1}",
         "requestParameters.monitoring.enabled"},
        {",\"requestParameters\":{\"instancesSet\":{\"items\":[{\"minCount\":1.5}]},\"x\":1}",
         "requestParameters.instancesSet.items[0].minCount"},
        {",\"requestParameters\":{\"blockDeviceMapping\":{\"items\":[\"x\"]},\"x\":1}",
         "requestParameters.blockDeviceMapping.items[0]"},
        {",\"managementEvent\":true,\"requestParameters\":{\"ebsOptimized\":true,\"instancesSet\":{\"items\":[{"
         "\"maxCount\":true}]}}",
         "requestParameters.instancesSet.items[0].maxCount"},
        {",\"requestParameters\":{\"a\":{\"b\":1},\"clientToken\":{\"b\":1,\"c\":2}}", "requestParameters.clientToken"},
        {",\"requestParameters\":{\"metadataOptions\":[1],\"x\":1}", "requestParameters.metadataOptions"},
        {",\"responseElements\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-12345678\",\"instanceState\":{"
         "\"code\":false}}]}}",
         "responseElements.instancesSet.items[0].instanceState.code"},
    };
    for (int i = 0; i < COUNT(misfits); i++) {
        const ctrail_event *event = ec2_event("RunInstances", misfits[i].members);
        ck_assert_uint_eq(event->problem_count, 0);
        decode(event);
        ck_assert_msg(event->problem_count == 1, "%zu problems at %s", event->problem_count, misfits[i].path);
        ck_assert_msg(problem_at(event, misfits[i].path), "%s, not %s", event->problems[0]->path.ptr, misfits[i].path);
        decode(event);
        ck_assert_uint_eq(event->problem_count, 1);
    }
}
END_TEST

/* ---- Requests and responses of any action ----------------------------------------------------- */

#define LEGACY  "\"access\":\"write\",\"dialect\":\"legacy\",\"known\":"
#define WRAPPED "\"access\":\"write\",\"dialect\":\"wrapped\",\"known\":"

/* What stands at the end of the JSON: request, response, and what is concluded from them. */
static const struct whole_case {
    const char *name, *event_name, *members, *expected;
} wholes[] = {
    {"an action without structs", "CreatePlacementGroup",
     ",\"requestParameters\":{\"groupName\":\"g\",\"x\":{\"items\":[1,\"a\"]}},\"responseElements\":{\"_return\":true}",
     LEGACY "true,\"request\":{\"groupName\":\"g\",\"x\":[1,\"a\"]},\"response\":{\"return\":true}}"},
    {"wrapped", "CreatePlacementGroup",
     ",\"requestParameters\":{\"CreatePlacementGroupRequest\":{\"GroupName\":\"g\",\"Tag\":{\"tag\":1,\"Key\":\"a\"}}}",
     WRAPPED "true,\"request\":{\"groupName\":\"g\",\"tag\":{\"key\":\"a\"}}}"},
    {"an unknown action", "MakeTea", ",\"requestParameters\":{\"a\":null},\"responseElements\":{}",
     LEGACY "false,\"request\":{\"a\":null},\"response\":{}}"},
    {"members without a place in the struct", "RebootInstances",
     ",\"requestParameters\":{\"instancesSet\":{},\"force\":true,\"new\":{\"a\":1.50}}",
     LEGACY "true,\"request\":{\"instanceIds\":[],\"force\":true,\"new\":{\"a\":1.50}}}"},
    {"texts in their place", "RebootInstances", ",\"requestParameters\":\"\",\"responseElements\":\"x\"",
     "\"dialect\":\"none\",\"known\":true}"},

    {"a rule of every kind", "AuthorizeSecurityGroupEgress",
     ",\"requestParameters\":{\"groupId\":\"g\",\"ipPermissions\":{\"items\":[{\"ipProtocol\":\"tcp\",\"fromPort\":1,"
     "\"toPort\":\"2\",\"ipRanges\":{\"items\":[{\"cidrIp\":\"0.0.0.0/0\",\"description\":\"d\"}]},\"ipv6Ranges\":{"
     "\"items\":[{\"cidrIpv6\":\"2001:db8::/"
     "32\"}]},\"prefixListIds\":{\"items\":[{\"prefixListId\":\"p\"}]},\"groups\":{"
     "\"items\":[{\"groupId\":\"h\",\"groupName\":\"n\",\"userId\":\"1\"}]}},{\"ipProtocol\":\"-1\"}]}}",
     ",\"rules\":["
     "{\"direction\":\"egress\",\"ipProtocol\":\"tcp\",\"fromPort\":1,\"toPort\":2,\"cidrIpv4\":\"0.0.0.0/0\","
     "\"description\":\"d\",\"open\":true},"
     "{\"direction\":\"egress\",\"ipProtocol\":\"tcp\",\"fromPort\":1,\"toPort\":2,\"cidrIpv6\":\"2001:db8::/"
     "32\",\"open\":"
     "false},"
     "{\"direction\":\"egress\",\"ipProtocol\":\"tcp\",\"fromPort\":1,\"toPort\":2,\"prefixListId\":\"p\",\"open\":"
     "false},"
     "{\"direction\":\"egress\",\"ipProtocol\":\"tcp\",\"fromPort\":1,\"toPort\":2,\"groupId\":\"h\",\"groupName\":"
     "\"n\","
     "\"open\":false},"
     "{\"direction\":\"egress\",\"ipProtocol\":\"-1\",\"open\":false}]}"},
    {"a rule in the request itself", "RevokeSecurityGroupIngress",
     ",\"requestParameters\":{\"groupName\":\"g\",\"ipPermissions\":{},\"ipProtocol\":\"tcp\",\"fromPort\":22,"
     "\"toPort\":22,"
     "\"cidrIp\":\"10.0.0.0/0\"}",
     ",\"rules\":[{\"direction\":\"ingress\",\"ipProtocol\":\"tcp\",\"fromPort\":22,\"toPort\":22,\"cidrIpv4\":"
     "\"10.0.0.0/0\",\"open\":true}]}"},
    {"a group's name in the request itself", "AuthorizeSecurityGroupIngress",
     ",\"requestParameters\":{\"groupName\":\"g\",\"sourceSecurityGroupName\":\"h\"}",
     ",\"rules\":[{\"direction\":\"ingress\",\"groupName\":\"h\",\"open\":false}]}"},
    {"the rules of the response", "AuthorizeSecurityGroupIngress",
     ",\"requestParameters\":{\"groupId\":\"g\",\"cidrIp\":\"10.0.0.0/"
     "8\"},\"responseElements\":{\"securityGroupRuleSet\":{"
     "\"items\":[{\"groupId\":\"g\",\"securityGroupRuleId\":\"r\",\"isEgress\":true,\"cidrIpv6\":\"::/"
     "0\"},{\"groupId\":\"g\","
     "\"securityGroupRuleId\":\"s\",\"isEgress\":false,\"referencedGroupInfo\":{\"groupId\":\"h\"}}]}}",
     ",\"rules\":[{\"direction\":\"egress\",\"cidrIpv6\":\"::/"
     "0\",\"ruleId\":\"r\",\"open\":true},{\"direction\":\"ingress\","
     "\"groupId\":\"h\",\"ruleId\":\"s\",\"open\":false}]}"},
    {"rules by their ids", "RevokeSecurityGroupEgress",
     ",\"requestParameters\":{\"securityGroupRuleIdSet\":{\"items\":[{\"securityGroupRuleId\":\"r\"}]},\"x\":1},"
     "\"responseElements\":{\"_return\":true,\"revokedSecurityGroupRuleSet\":{}}",
     ",\"rules\":[{\"direction\":\"egress\",\"ruleId\":\"r\"}]}"},
    {"rules that are changed", "ModifySecurityGroupRules",
     ",\"requestParameters\":{\"ModifySecurityGroupRulesRequest\":{\"GroupId\":\"g\",\"SecurityGroupRule\":[{\"tag\":1,"
     "\"SecurityGroupRuleId\":\"r\",\"SecurityGroupRule\":{\"IpProtocol\":-1,\"ReferencedGroupId\":\"h\"}},{\"tag\":2,"
     "\"SecurityGroupRuleId\":\"s\"}]}}",
     ",\"rules\":[{\"ipProtocol\":\"-1\",\"groupId\":\"h\",\"ruleId\":\"r\",\"open\":false},{\"ruleId\":\"s\"}]}"},
    {"no rules", "AuthorizeSecurityGroupIngress", ",\"requestParameters\":{\"groupId\":\"g\",\"ipPermissions\":{}}",
     "\"request\":{\"groupId\":\"g\",\"ipPermissions\":[]}}"},

    {"permissions that a call gives and takes", "ModifyImageAttribute",
     ",\"requestParameters\":{\"imageId\":\"m\",\"launchPermission\":{\"remove\":{\"items\":[{\"group\":\"all\"}]},"
     "\"add\":{"
     "\"items\":[{\"userId\":12345678901},{\"organizationArn\":\"o\"}]}}}",
     ",\"sharing\":[{\"subject\":\"012345678901\",\"added\":true,\"isPublic\":false},{\"subject\":\"o\",\"added\":true,"
     "\"isPublic\":false},{\"subject\":\"all\",\"added\":false,\"isPublic\":true}]}"},
    {"permissions in the older form", "ModifySnapshotAttribute",
     ",\"requestParameters\":{\"snapshotId\":\"s\",\"operationType\":\"add\",\"userGroupSet\":{\"items\":[{"
     "\"userGroup\":"
     "\"all\"}]},\"userIdSet\":{\"items\":[{\"userId\":\"1\"}]}}",
     ",\"sharing\":[{\"subject\":\"1\",\"added\":true,\"isPublic\":false},{\"subject\":\"all\",\"added\":true,"
     "\"isPublic\":"
     "true}]}"},
    {"the older form without an operation", "ModifySnapshotAttribute",
     ",\"requestParameters\":{\"ModifySnapshotAttributeRequest\":{\"SnapshotId\":\"s\",\"UserGroup\":{\"tag\":1,"
     "\"content\":"
     "\"all\"}}}",
     ",\"sharing\":[{\"subject\":\"all\",\"isPublic\":true}]}"},
    {"permissions that are reset", "ResetSnapshotAttribute", ",\"requestParameters\":{\"snapshotId\":\"s\",\"x\":1}",
     ",\"sharing\":[{\"subject\":\"all\",\"added\":false,\"isPublic\":true}]}"},
    {"a permission that is given back", "CancelImageLaunchPermission",
     ",\"recipientAccountId\":\"123456789012\",\"requestParameters\":{\"imageId\":\"m\",\"x\":1}",
     ",\"sharing\":[{\"subject\":\"123456789012\",\"added\":false,\"isPublic\":false}]}"},
    {"no permissions", "ModifyImageAttribute",
     ",\"requestParameters\":{\"imageId\":\"m\",\"description\":{\"value\":\"d\"}}",
     "\"description\":{\"value\":\"d\"}}}"},

    {"user data", "RunInstances", ",\"requestParameters\":{\"userData\":\"IyEvYmluL3No\",\"x\":1}",
     ",\"userData\":\"present\"}"},
    {"user data that was taken out", "RunInstances",
     ",\"requestParameters\":{\"userData\":\"&lt;sensitiveDataRemoved&gt;\",\"x\":1}", ",\"userData\":\"redacted\"}"},
    {"user data as an attribute", "ModifyInstanceAttribute",
     ",\"requestParameters\":{\"instanceId\":\"i\",\"userData\":{\"value\":\"<sensitiveDataRemoved>\"}}",
     ",\"userData\":\"redacted\"}"},
    {"user data by the attribute's name", "ModifyInstanceAttribute",
     ",\"requestParameters\":{\"attribute\":\"userData\",\"value\":\"IyEvYmluL3No\"}", ",\"userData\":\"present\"}"},
    {"user data of the second of two", "RequestSpotFleet",
     ",\"requestParameters\":{\"RequestSpotFleetRequest\":{\"SpotFleetRequestConfig\":{\"LaunchSpecifications\":[{"
     "\"tag\":1,"
     "\"UserData\":\"<sensitiveDataRemoved>\"},{\"tag\":2,\"UserData\":\"IyEvYmluL3No\"}]}}}",
     ",\"userData\":\"present\"}"},
    {"user data that is only asked for", "DescribeInstanceAttribute",
     ",\"requestParameters\":{\"instanceId\":\"i\",\"attribute\":\"userData\"}", "\"attribute\":\"userData\"}}"},
    {"user data that is none", "RunInstances", ",\"requestParameters\":{\"userData\":null,\"a\":{\"userData\":{}}}",
     "\"a\":{\"userData\":{}}}}"},
};

START_TEST(tells_the_whole) {
    const struct whole_case *c = &wholes[_i];
    char *json = decoded_json(ec2_event(c->event_name, c->members), "ec2");
    size_t length = strlen(json), expected = strlen(c->expected);
    ck_assert_msg(length >= expected && strcmp(json + length - expected, c->expected) == 0, "%s: %s, not … %s", c->name,
                  json, c->expected);
    free(json);
}
END_TEST

/* The trees stand for themselves: they can be looked into, also when the event has no typed request. */
START_TEST(gives_trees_of_every_action) {
    const ctrail_ec2 *ec2 =
        decode(ec2_event("MakeTea", ",\"requestParameters\":{\"MakeTeaRequest\":{\"Milk\":{\"tag\":1,"
                                    "\"content\":\"no\"}}},\"responseElements\":null"));
    ck_assert_ptr_null(ctrail_ec2_request(ec2));
    ck_assert_int_eq(ec2->request_type, CTRAIL_EC2_TYPE_NONE);
    ck_assert_str_eq(ctrail_value_text(ctrail_value_find(ec2->request_parameters, "milk"), NULL), "no");
    ck_assert_str_eq(ctrail_value_key(ctrail_value_next(ec2->request_parameters, NULL)), "milk");
    ck_assert_ptr_null(ctrail_value_key(ec2->request_parameters));
    ck_assert_ptr_null(ec2->response_elements);
    ck_assert_int_eq(ec2->response_type, CTRAIL_EC2_TYPE_NONE);
}
END_TEST

/* Those of actions that are known have the names and the nesting of the API. */
START_TEST(gives_trees_with_names_of_the_api) {
    const ctrail_ec2 *ec2 = decode(
        ec2_event("RunInstances",
                  ",\"requestParameters\":{\"instancesSet\":{\"items\":[{\"imageId\":\"ami-1\"}]},\"ebsOptimized\":"
                  "\"true\"},\"responseElements\":{\"instancesSet\":{\"items\":[{\"launchTime\":1689000000000}]}}"));
    ck_assert_str_eq(ctrail_value_text(ctrail_value_find(ec2->request_parameters, "imageId"), NULL), "ami-1");
    ck_assert_int_eq(ctrail_value_kind(ctrail_value_find(ec2->request_parameters, "ebsOptimized")), CTRAIL_KIND_TRUE);
    ck_assert_str_eq(ctrail_value_text(ctrail_value_find(ec2->response_elements, "instances[0].launchTime"), NULL),
                     "2023-07-10T14:40:00Z");
    ck_assert_ptr_nonnull(ctrail_ec2_request(ec2));
    ck_assert_ptr_eq(ctrail_ec2_request(ec2), ctrail_ec2_request(ec2));
}
END_TEST

/* A number with a fraction stays as it is written. */
START_TEST(gives_numbers_as_they_are) {
    const ctrail_ec2 *ec2 = decode(ec2_event("PurchaseReservedInstancesOffering",
                                             ",\"requestParameters\":{\"PurchaseReservedInstancesOfferingRequest\":"
                                             "{\"LimitPrice\":{\"Amount\":0.10,\"CurrencyCode\":\"USD\"}}}"));
    const ctrail_ec2_purchase_reserved_instances_offering_request *request = ctrail_ec2_request(ec2);
    ck_assert_str_eq(ctrail_value_text(request->limit_price->amount, NULL), "0.10");
    ck_assert_str_eq(request->limit_price->currency_code.ptr, "USD");
}
END_TEST

/* ---- The call itself -------------------------------------------------------------------------- */

START_TEST(gives_the_same_again) {
    const ctrail_event *event = ec2_event("StopInstances", REQUESTED(ID("i-12345678")));
    const ctrail_ec2 *first = decode(event);
    free(json_of(event, 0));
    ck_assert_ptr_eq(decode(event), first);
    ctrail_event *copy;
    ck_assert_int_eq(ctrail_event_dup(event, NULL, &copy), CTRAIL_OK);
    const ctrail_ec2 *of_copy = decode(copy);
    tear_down_reader();
    expect_text("the copy", "instance", of_copy->instances[0]->instance_id, "i-12345678");
    ctrail_event_free(copy);
}
END_TEST

START_TEST(knows_its_own_events_only) {
    static const char *const others[] = {
        "{\"eventSource\":\"s3.amazonaws.com\",\"eventName\":\"RunInstances\"}",
        "{\"eventSource\":\"ec2-instance-connect.amazonaws.com\",\"eventName\":\"RunInstances\"}",
        "{\"eventSource\":\"ec2.amazonaws.com.cn\",\"eventName\":\"RunInstances\"}",
        "{\"eventSource\":\"EC2.amazonaws.com\",\"eventName\":\"RunInstances\"}",
        "{\"eventSource\":null,\"eventName\":\"RunInstances\"}",
        "{\"eventName\":\"RunInstances\"}",
    };
    for (int i = 0; i < COUNT(others); i++) {
        const ctrail_event *event = event_of(others[i], strlen(others[i]));
        const ctrail_ec2 *ec2 = (const void *)event;
        ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_NONE);
        ck_assert_ptr_null(ec2);
    }
}
END_TEST

START_TEST(nothing) {
    const ctrail_event *event = ec2_event("RunInstances", "");
    const ctrail_ec2 *ec2 = (const void *)event;
    ck_assert_int_eq(ctrail_ec2_decode(NULL, &ec2), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(ec2);
    ck_assert_int_eq(ctrail_ec2_decode(event, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_ec2_decode(NULL, NULL), CTRAIL_ERR_ARGUMENT);
}
END_TEST

/* Where memory is short, the decoder says so, and the writer writes what there is. */
START_TEST(answers_for_its_limit) {
    struct text json = {NULL, 0, 0}, out = {NULL, 0, 0};
    int limited = 0, done = 0;
    text_print(&json, "{\"eventSource\":\"ec2.amazonaws.com\",\"requestParameters\":{\"a\":[");
    for (int i = 0; i < 2000; i++)
        text_print(&json, "\"i-%08d\",", i);
    text_print(&json, "1]}}");
    for (uint64_t limit = 100000; limit < 4000000; limit += limit / 10) {
        const ctrail_options options = {.size = sizeof options, .max_memory_bytes = limit};
        const ctrail_event *event;
        const ctrail_ec2 *ec2;
        make_reader(&options);
        if (ctrail_reader_parse(reader, json.bytes, json.size, &event) != CTRAIL_OK)
            continue;
        ctrail_rc rc = ctrail_ec2_decode(event, &ec2);
        ck_assert_msg(rc == (done              ? CTRAIL_OK
                             : rc == CTRAIL_OK ? CTRAIL_OK
                                               : CTRAIL_ERR_LIMIT),
                      "%s", ctrail_rc_name(rc));
        ck_assert_msg(!ec2 == (rc != CTRAIL_OK), "a struct in spite of %s", ctrail_rc_name(rc));
        out.size = 0;
        ck_assert_int_eq(ctrail_event_to_json(event, 0, append_bytes, &out), CTRAIL_OK);
        ck_assert((strstr(out.bytes, "\"ec2\":{") == NULL) == (rc != CTRAIL_OK));
        ck_assert((strstr(out.bytes, "ec2: left out") == NULL) == (rc == CTRAIL_OK));
        limited += rc != CTRAIL_OK;
        done += rc == CTRAIL_OK;
    }
    ck_assert_msg(limited && done, "%d times limited, %d times done", limited, done);
    text_free(&json);
    text_free(&out);
}
END_TEST

/* Seconds that it takes to decode a request for so many instances, and their answer. */
static double seconds_for(int count) {
    struct text members = {NULL, 0, 0};
    text_print(&members, ",\"requestParameters\":{\"instancesSet\":{\"items\":[");
    for (int i = 0; i < count; i++)
        text_print(&members, "%s{\"instanceId\":\"i-%08d\"}", i ? "," : "", i);
    text_print(&members, "]}},\"responseElements\":{\"instancesSet\":{\"items\":[");
    for (int i = count; i--;)
        text_print(&members, "{\"instanceId\":\"i-%08d\",\"currentState\":{\"code\":%d}}%s", i, i, i ? "," : "");
    text_print(&members, "]}}");
    const ctrail_event *event = ec2_event("StartInstances", members.bytes);
    clock_t start = clock();
    const ctrail_ec2 *ec2 = decode(event);
    clock_t end = clock();
    ck_assert_uint_eq(ec2->instance_count, (size_t)count);
    ck_assert_uint_eq(ec2->resource_count, (size_t)count);
    ck_assert_int_eq(ec2->instances[count - 1]->current_state->code, (count - 1) & 0xFF);
    text_free(&members);
    return (double)(end - start) / CLOCKS_PER_SEC;
}

/* Ten times as many take ten times as long, not a hundred times. */
START_TEST(decodes_many_instances_in_linear_time) {
    double few = seconds_for(3000), many = seconds_for(30000);
    ck_assert_msg(few < 1, "%g s for 3,000 instances", few);
    ck_assert_msg(many < 40 * few + 0.1, "%g s for 3,000 instances, %g s for 30,000", few, many);
}
END_TEST

/* Records made to take time out of all proportion: so many parts, and as many pieces after them. '#' is a number. */
static const struct adversary {
    const char *name, *start, *part, *middle, *piece, *end;
} adversaries[] = {
    {"a permission of many members",
     "\"AuthorizeSecurityGroupIngress\",\"requestParameters\":{\"ipPermissions\":{\"items\":[{\"a\":1", ",\"k#\":1",
     ",\"ipRanges\":{\"items\":[{}", ",{\"b\":1}", "]}}]}}"},
    {"a record of many members", "\"AuthorizeSecurityGroupIngress\"", ",\"k#\":1",
     ",\"requestParameters\":{\"ipPermissions\":{\"items\":[{\"ipRanges\":{\"items\":[{}", ",{\"b\":1}", "]}}]}}"},
    {"a request of many members, and many addresses",
     "\"AuthorizeSecurityGroupIngress\",\"requestParameters\":{\"a\":1", ",\"k#\":1", ",\"cidrIp\":[\"x\"", ",\"x\"",
     "]}"},
    {"a port of many digits",
     "\"AuthorizeSecurityGroupIngress\",\"requestParameters\":{\"ipPermissions\":{\"items\":[{\"fromPort\":\"",
     "00000000", "\",\"ipRanges\":{\"items\":[{}", ",{\"b\":1}", "]}}]}}"},
    {"an address of many spaces",
     "\"AuthorizeSecurityGroupIngress\",\"requestParameters\":{\"ipPermissions\":{\"items\":[{\"cidrIp\":\"",
     "        ", "\",\"ipRanges\":{\"items\":[{}", ",{\"b\":1}", "]}}]}}"},
    {"tags beside many members", "\"RunInstances\",\"requestParameters\":{\"tagSpecificationSet\":{\"items\":[{\"a\":1",
     ",\"k#\":1", ",\"tags\":[{}", ",{\"key\":\"k\"}", "]}]}}"},
    {"a long name, and many groups", "\"", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
     "\",\"requestParameters\":{\"groupSet\":{\"items\":[{}", ",{\"groupName\":\"g#\"}", "]}}"},
    {"many ids in lists of lists", "\"X\",\"requestParameters\":{\"a\":[[[[[[[[[[[[[[[[[[[[1", ",\"i-1111111#\"",
     ",[[1", ",\"eni-1111111#\"", "]]]]]]]]]]]]]]]]]]]]]]}"},
    {"a message of two words with many hyphens", "\"X\",\"errorCode\":\"c\",\"errorMessage\":\"A", "-aaaaaaaa", " a",
     "/a-", "\""},
    {"many strings that cannot be read, all at one place", "\"StopInstances\",\"responseElements\":{\"a\":[1", ",2",
     "],\"instancesSet\":{\"items\":[{}", ",{\"instanceId\":\"i-00000001\",\"currentState\":\"x\"}", "]}}"},
};

static void put_numbered(struct text *text, const char *piece, int times) {
    const char *mark = strchr(piece, '#');
    for (int i = 0; i < times; i++)
        if (mark)
            text_print(text, "%.*s%d%s", (int)(mark - piece), piece, i, mark + 1);
        else
            text_add(text, piece, strlen(piece));
}

static double seconds_for_adversary(const struct adversary *adversary, int count) {
    struct text json = {NULL, 0, 0};
    const ctrail_ec2 *ec2;
    text_print(&json, "{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":%s", adversary->start);
    put_numbered(&json, adversary->part, count);
    text_print(&json, "%s", adversary->middle);
    put_numbered(&json, adversary->piece, count);
    text_print(&json, "%s}", adversary->end);
    const ctrail_event *event = event_of(json.bytes, json.size);
    clock_t start = clock();
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_OK);
    clock_t end = clock();
    text_free(&json);
    return (double)(end - start) / CLOCKS_PER_SEC;
}

START_TEST(decodes_an_adversary_in_linear_time) {
    const struct adversary *adversary = &adversaries[_i];
    double few = seconds_for_adversary(adversary, 1200), many = seconds_for_adversary(adversary, 12000);
    ck_assert_msg(many < 40 * few + 0.1, "%s: %g s, and %g s for ten times as much", adversary->name, few, many);
}
END_TEST

/* An instance is described for the event and again for the action: what cannot be read in it is one problem. */
START_TEST(counts_a_problem_once) {
    struct text json = {NULL, 0, 0};
    const ctrail_ec2 *ec2;
    text_add(&json, BYTES("{\"eventSource\":\"ec2.amazonaws.com\",\"eventName\":\"StopInstances\","
                          "\"responseElements\":{\"instancesSet\":{\"items\":[{}"));
    for (int i = 0; i < 60; i++)
        text_print(&json, ",{\"instanceId\":\"i-%017d\",\"currentState\":\"x\"}", i);
    text_add(&json, BYTES("]}}}"));
    const ctrail_event *event = event_of(json.bytes, json.size);
    ck_assert_int_eq(ctrail_ec2_decode(event, &ec2), CTRAIL_OK);
    ck_assert_uint_eq(event->problem_count, 60);
    ck_assert_ptr_nonnull(problem_at(event, "responseElements.instancesSet.items[60].currentState"));
    text_free(&json);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("ec2");
    TCase *finding = reading_case(suite, "resources");
    tcase_add_loop_test(finding, knows_prefixes, 0, COUNT(prefixes));
    tcase_add_loop_test(finding, knows_what_no_suffix_is, 0, COUNT(prefixes));
    tcase_add_loop_test(finding, knows_uuids, 0, COUNT(prefixes));
    tcase_add_loop_test(finding, knows_ids, 0, COUNT(ids));
    tcase_add_loop_test(finding, finds_resources, 0, COUNT(resources));
    tcase_add_test(finding, finds_resources_at_depth);
    TCase *payload = reading_case(suite, "payload");
    tcase_add_loop_test(payload, tells_dialects, 0, COUNT(dialects));
    tcase_add_loop_test(payload, normalises, 0, COUNT(normals));
    tcase_add_test(payload, normalises_deep_trees);
    tcase_add_test(payload, tells_actions);
    tcase_add_test(payload, decodes_every_action);
    tcase_add_test(payload, bears_an_event_without_a_name);
    TCase *joining = reading_case(suite, "instances");
    tcase_add_loop_test(joining, joins_instances, 0, COUNT(instances));
    tcase_add_test(joining, fills_the_structs);
    tcase_add_test(joining, decodes_many_instances_in_linear_time);
    TCase *typing = reading_case(suite, "typed");
    tcase_add_loop_test(typing, fills_structs_as_trees, 0, COUNT(typed));
    tcase_add_test(typing, describes_what_was_launched);
    tcase_add_test(typing, fills_the_requests_of_reads);
    tcase_add_test(typing, fills_the_run_instances_request);
    tcase_add_loop_test(typing, tells_the_whole, 0, COUNT(wholes));
    tcase_add_test(typing, gives_trees_of_every_action);
    tcase_add_test(typing, gives_trees_with_names_of_the_api);
    tcase_add_test(typing, gives_numbers_as_they_are);
    tcase_add_test(typing, lists_misfits);
    tcase_add_test(typing, counts_a_problem_once);
    tcase_add_loop_test(typing, decodes_an_adversary_in_linear_time, 0, COUNT(adversaries));
    TCase *calling = reading_case(suite, "calls");
    tcase_add_test(calling, gives_the_same_again);
    tcase_add_test(calling, knows_its_own_events_only);
    tcase_add_test(calling, nothing);
    tcase_add_test(calling, answers_for_its_limit);
    return run_suite(suite);
}
