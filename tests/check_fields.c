/*
 * The catalogue of fields, and the trees that it gives: requests and responses of both dialects under the names of
 * EC2's API Reference. Cases are written with ' for ". tests/ec2_records.py has records of all actions, made from the
 * API's model; check_leaves.c has real ones.
 */
#include "reading.h"

#include <cloudtrail/ec2.h>

#include "services/ec2/api_tree.h"
#include "services/ec2/fields.h"

enum { SIZE_MAX_KB = 150, FIELDS_MAX = 128 };

/* ---- The tables -------------------------------------------------------------------------------- */

static size_t shape_count(void) {
    size_t count = 0;
    for (size_t i = 0; i < ctrail_ec2_catalogue_count; i++) {
        const struct field_payloads *payloads = &ctrail_ec2_field_payloads[i];
        count = payloads->request > count ? payloads->request : count;
        count = payloads->response > count ? payloads->response : count;
    }
    return count + 1;
}

/* Every field is found by its name in a record, and no two have one. */
START_TEST(finds_every_field) {
    for (size_t shape = 0; shape < shape_count(); shape++) {
        ck_assert_uint_le(ctrail_ec2_field_count(shape), FIELDS_MAX);
        for (size_t i = 0; i < ctrail_ec2_field_count(shape); i++) {
            const struct field *field = ctrail_ec2_field_first(shape) + i;
            ck_assert_msg(ctrail_ec2_field_find(shape, ctrail_ec2_field_text(field->wire)) == field, "shape %zu: %s",
                          shape, ctrail_ec2_field_text(field->wire).ptr);
            ck_assert_uint_lt(field_shape(field), shape_count());
        }
    }
}
END_TEST

static const struct no_field {
    const char *name;
    size_t length;
} no_fields[] = {{"", 0},
                 {NULL, 0},
                 {"instanceI", 9},
                 {"instanceIds\0", 12},
                 {"instanceId\0x", 12},
                 {"INSTANCEID", 10},
                 {"instance", 8},
                 {"Set", 3},
                 {"instanceIdsSe", 13},
                 {"instanceIdx", 11}};

START_TEST(finds_no_other_field) {
    size_t index = 0;
    ck_assert_int_eq(ctrail_ec2_action_find("StopInstances", 13, &index), CTRAIL_OK);
    size_t shape = ctrail_ec2_field_payloads[index].request;
    ck_assert_ptr_null(ctrail_ec2_field_find(shape, (ctrail_str){no_fields[_i].name, no_fields[_i].length}));
}
END_TEST

/* As many as the tables refer to. */
START_TEST(is_small) {
    size_t shapes = shape_count(), fields = ctrail_ec2_field_shapes[shapes], last = 0;
    for (size_t i = 0; i < fields; i++) {
        last = ctrail_ec2_fields[i].wire > last ? ctrail_ec2_fields[i].wire : last;
        last = ctrail_ec2_fields[i].name > last ? ctrail_ec2_fields[i].name : last;
    }
    size_t rows = 2 * last / FIELD_WORDS_ROW + 1;
    size_t size = rows * FIELD_WORDS_ROW + fields * (sizeof(struct field) + 1) + (shapes + 1) * sizeof(uint16_t) +
                  ctrail_ec2_catalogue_count * sizeof(struct field_payloads);
    ck_assert_uint_gt(fields, 9000);
    ck_assert_uint_le(size, SIZE_MAX_KB * 1024);
}
END_TEST

/* What is known of single members: kinds, secrets, ids. */
static const struct kind_case {
    const char *action, *path; /* names of the API */
    unsigned kind;
} kind_cases[] = {
    {"RunInstances", "userData", FIELD_TEXT | FIELD_SECRET},
    {"RunInstances", "imageId", FIELD_TEXT | FIELD_ID},
    {"RunInstances", "maxCount", FIELD_INTEGER},
    {"RunInstances", "ebsOptimized", FIELD_FLAG},
    {"RunInstances", "instanceMarketOptions.spotOptions.validUntil", FIELD_TIME},
    {"RequestSpotFleet", "spotFleetRequestConfig.targetCapacity", FIELD_INTEGER},
    {"RequestSpotFleet", "spotFleetRequestConfig.launchSpecifications.weightedCapacity", FIELD_DOUBLE},
    {"CreateVpcPeeringConnection", "peerOwnerId", FIELD_ACCOUNT},
    {"ModifySnapshotAttribute", "userIds", FIELD_LIST | FIELD_ACCOUNT},
    {"StopInstances", "instanceIds", FIELD_LIST | FIELD_TEXT | FIELD_ID},
    {"CreateVpnConnection", "options.tunnelOptions.preSharedKey", FIELD_TEXT | FIELD_SECRET},
};

START_TEST(knows_kinds) {
    const struct kind_case *c = &kind_cases[_i];
    const struct field *field = NULL;
    size_t index = 0;
    ck_assert_int_eq(ctrail_ec2_action_find(c->action, strlen(c->action), &index), CTRAIL_OK);
    size_t shape = ctrail_ec2_field_payloads[index].request;
    for (const char *name = c->path, *end; name; name = *end ? end + 1 : NULL) {
        end = name + strcspn(name, ".");
        field = ctrail_ec2_field_named(shape, (ctrail_str){name, (size_t)(end - name)});
        ck_assert_msg(field != NULL, "%s: no %s", c->action, name);
        shape = field_shape(field);
    }
    ck_assert_msg(field->kind == c->kind, "%s: %s is %u", c->action, c->path, field->kind);
}
END_TEST

/* ---- Trees ------------------------------------------------------------------------------------- */

static const ctrail_value *tree_of(const ctrail_event *event, enum payload payload) {
    const ctrail_value *tree,
        *given = payload == PAYLOAD_REQUEST ? event->request_parameters : event->response_elements;
    const struct catalogue_action *action = ctrail_ec2_catalogue_find(event->event_name);
    ck_assert_int_eq(ctrail_ec2_api_tree(record_of(event), given, action, payload, &tree), CTRAIL_OK);
    return tree;
}

/* The tree as JSON with ' for "; to be freed. */
static char *written(const ctrail_value *tree) {
    struct text json = {0};
    if (tree)
        ck_assert_int_eq(ctrail_value_to_json(tree, append_bytes, &json), CTRAIL_OK);
    text_add(&json, tree ? "" : "none", tree ? 0 : 4);
    for (size_t i = 0; i < json.size; i++)
        if (json.bytes[i] == '"')
            json.bytes[i] = '\'';
    return json.bytes;
}

static const ctrail_event *event_with(const char *action, enum payload payload, const char *quoted) {
    struct text json = {0};
    const char *member = payload == PAYLOAD_REQUEST ? "requestParameters" : "responseElements";
    text_print(&json, "{'eventSource':'ec2.amazonaws.com','eventName':'%s','%s':%s}", action, member, quoted);
    for (size_t i = 0; i < json.size; i++)
        if (json.bytes[i] == '\'')
            json.bytes[i] = '"';
    const ctrail_event *event = event_of(json.bytes, json.size);
    text_free(&json);
    return event;
}

static void expect_tree(const char *action, enum payload payload, const char *given, const char *expected) {
    char *found = written(tree_of(event_with(action, payload, given), payload));
    ck_assert_msg(strcmp(found, expected) == 0, "%s: %s\nis      %s\nand not %s", action, given, found, expected);
    free(found);
}

struct tree_case {
    const char *action, *given, *expected;
};

static const struct tree_case requests[] = {
    /* The legacy dialect */
    {"StopInstances", "{'instancesSet':{'items':[{'instanceId':'i-1'},{'instanceId':'i-2'}]},'force':false}",
     "{'instanceIds':['i-1','i-2'],'force':false}"},
    {"DescribeInstances",
     "{'filterSet':{'items':[{'name':'x','valueSet':{'items':[{'value':'a'},{'value':'b'}]}}]},'instancesSet':{}}",
     "{'filters':[{'name':'x','values':['a','b']}],'instanceIds':[]}"},
    {"RunInstances",
     "{'instancesSet':{'items':[{'imageId':'ami-1','minCount':1,'maxCount':'2','keyName':'k'}]},'instanceType':'m5."
     "large',"
     "'blockDeviceMapping':{'items':[{'deviceName':'/dev/sda1','ebs':{'volumeSize':'8','encrypted':'true'}}]},"
     "'monitoring':{'enabled':false},'networkInterfaceSet':{'items':[{'deviceIndex':0,'groupSet':{'items':[{'groupId':"
     "'sg-1'}]}}]},'tagSpecificationSet':{'items':[{'resourceType':'instance','tags':[{'key':'a','value':'b'}]}]}}",
     "{'imageId':'ami-1','minCount':1,'maxCount':2,'keyName':'k','instanceType':'m5.large',"
     "'blockDeviceMappings':[{'deviceName':'/dev/sda1','ebs':{'volumeSize':8,'encrypted':true}}],"
     "'monitoring':{'enabled':false},'networkInterfaces':[{'deviceIndex':0,'groups':['sg-1']}],"
     "'tagSpecifications':[{'resourceType':'instance','tags':[{'key':'a','value':'b'}]}]}"},
    {"RunInstances", "{'instanceType':{'value':'t2.micro'},'blockDeviceMapping':{'items':[{'noDevice':{}}]}}",
     "{'instanceType':'t2.micro','blockDeviceMappings':[{'noDevice':''}]}"},
    {"ModifyInstanceAttribute", "{'instanceType':{'value':'t2.micro'},'userData':'<sensitiveDataRemoved>'}",
     "{'instanceType':{'value':'t2.micro'},'userData':{'value':'<sensitiveDataRemoved>'}}"},
    {"ModifyImageAttribute",
     "{'launchPermission':{'add':{'items':[{'userId':'012345678901'},{'group':'all'}]}},"
     "'attributeType':'launchPermission'}",
     "{'launchPermission':{'add':[{'userId':'012345678901'},{'group':'all'}]},'attribute':'launchPermission'}"},
    {"ReportInstanceStatus", "{'startTime':1689000000000,'endTime':1689000000001}",
     "{'startTime':'2023-07-10T14:40:00Z','endTime':'2023-07-10T14:40:00.001Z'}"},
    {"ReportInstanceStatus", "{'startTime':'2023-07-10T14:40:00.000Z','endTime':9223372036854775807}",
     "{'startTime':'2023-07-10T14:40:00.000Z','endTime':9223372036854775807}"},
    {"CreateVpcPeeringConnection", "{'peerOwnerId':12345678901,'vpcId':'vpc-1','dryRun':'false'}",
     "{'peerOwnerId':'012345678901','vpcId':'vpc-1','dryRun':false}"},
    {"CreateVolume", "{'zone':'us-east-1a','size':'007','iops':'-0','throughput':'0','encrypted':1,'volumeType':null}",
     "{'availabilityZone':'us-east-1a','size':'007','iops':'-0','throughput':0,'encrypted':true,'volumeType':null}"},
    {"CreateVolume", "{'encrypted':2}", "{'encrypted':2}"},
    /* Members that stand elsewhere */
    {"RunInstances", "{'groupSet':{'items':[{'groupId':'sg-1'},{'groupName':'a'},{'groupId':'sg-2'}]}}",
     "{'securityGroupIds':['sg-1','sg-2'],'securityGroups':['a']}"},
    {"RunInstances", "{'groupSet':{'items':[{'groupName':'a'}]}}", "{'securityGroups':['a']}"},
    {"RunInstances", "{'groupSet':{'items':[{'groupId':'sg-1','more':{'items':[]}},'x',{}]}}",
     "{'securityGroupIds':['sg-1'],'groupSet':[{'more':[]},'x']}"},
    {"CreateFleet",
     "{'CreateFleetRequest':{'LaunchTemplateConfigs':{'tag':1,'Overrides':{'tag':1,'WeightedCapacity':'2.5'}}}}",
     "{'launchTemplateConfigs':[{'overrides':[{'weightedCapacity':2.5}]}]}"},
    {"RunInstances", "{'instancesSet':null,'imageId':'ami-1'}", "{'instancesSet':null,'imageId':'ami-1'}"},
    {"RunInstances", "{'instancesSet':{'items':[{'imageId':'ami-1','more':1},{'imageId':'ami-2'}]}}",
     "{'imageId':'ami-1','instancesSet':[{'more':1},{'imageId':'ami-2'}]}"},
    {"RunInstances", "{'instancesSet':{'items':[{'imageId':'ami-1','keyName':'k'}]},'imageId':'ami-2'}",
     "{'keyName':'k','instancesSet':[{'imageId':'ami-1'}],'imageId':'ami-2'}"},
    {"RunInstances", "{'instancesSet':{'items':[{'imageId':'a'}]},'instancesSet':{'items':[{'imageId':'b'}]}}",
     "{'imageId':'a','instancesSet':[{'imageId':'b'}]}"},
    {"RunInstances", "{'tenancy':'default','ebsOptimized':true,'availabilityZone':'us-east-1a'}",
     "{'placement':{'tenancy':'default','availabilityZone':'us-east-1a'},'ebsOptimized':true}"},
    {"RunInstances", "{'tenancy':'default','placement':{'tenancy':'host'}}",
     "{'tenancy':'default','placement':{'tenancy':'host'}}"},
    /* The wrapped dialect */
    {"CreateVpcEndpoint",
     "{'CreateVpcEndpointRequest':{'VpcId':'vpc-1','RouteTableId':{'tag':1,'content':'rtb-1'},'SubnetId':'',"
     "'TagSpecification':{'tag':1,'ResourceType':'vpc-endpoint','Tag':[{'tag':1,'Key':'a','Value':true},"
     "{'tag':2,'Key':1.50,'Value':''}]},'PrivateDnsEnabled':'true'}}",
     "{'vpcId':'vpc-1','routeTableIds':['rtb-1'],'subnetIds':[],"
     "'tagSpecifications':[{'resourceType':'vpc-endpoint','tags':[{'key':'a','value':'true'},"
     "{'key':'1.50','value':''}]}],'privateDnsEnabled':true}"},
    {"DescribeHosts",
     "{'DescribeHostsRequest':{'Filter':{'Name':'x','Value':[{'content':1,'tag':1},{'tag':2}],'tag':'1'}}}",
     "{'filter':[{'name':'x','values':['1','']}]}"},
    {"DeleteTransitGatewayVpcAttachment", "{'DelTGwVpcAttachReq':{'TransitGatewayAttachmentId':'tgw-attach-1'}}",
     "{'transitGatewayAttachmentId':'tgw-attach-1'}"},
    {"CreateNetworkInterfacePermission", "{'CreateNetworkInterfacePermissionRequest':{'AwsAccountId':1234}}",
     "{'awsAccountId':'000000001234'}"},
    {"ModifyVolume", "{'ModifyVolumeRequest':''}", "none"},
    {"ModifyVolume", "{}", "{}"},
    /* What the model does not know */
    {"StopInstances", "{'new':{'items':[{'a':1}]},'instancesSet':{'items':[{'instanceId':'i-1','x':{}}]},'last':true}",
     "{'new':[{'a':1}],'instanceIds':[{'instanceId':'i-1','x':{}}],'last':true}"},
    {"ModifyVolume", "{'ModifyVolumeRequest':{'New':{'tag':1,'Deep':{'content':'x','tag':1}},'Size':8}}",
     "{'new':{'deep':'x'},'size':8}"},
    {"NewAction", "{'NewActionRequest':{'InstanceId':{'tag':1,'content':'i-1'}}}", "{'instanceId':'i-1'}"},
    {"StopInstances", "{'':1,'instanceIds\\u0000':2}", "{'':1,'instanceIds\\u0000':2}"},
    {"StopInstances", "{'instancesSet':7,'force':{'a':{'b':1}}}", "{'instanceIds':['7'],'force':{'a':{'b':1}}}"},
    {"RunInstances", "{'monitoring':[true],'ebsOptimized':[],'metadataOptions':'on','placement':''}",
     "{'monitoring':[true],'ebsOptimized':[],'metadataOptions':'on','placement':{}}"},
    /* Two names in the record for one in the API, and the same name twice */
    {"StopInstances", "{'instancesSet':{'items':[{'instanceId':'i-1'}]},'instanceIds':['i-2'],'force':true}",
     "{'instancesSet':['i-1'],'instanceIds':['i-2'],'force':true}"},
    {"StopInstances", "{'instanceIds':['i-2'],'instancesSet':{'items':[{'instanceId':'i-1'}]}}",
     "{'instanceIds':['i-2'],'instancesSet':['i-1']}"},
    {"StopInstances", "{'force':true,'force':false}", "{'force':true,'force':false}"},
    {"CreateVpcEndpoint",
     "{'CreateVpcEndpointRequest':{'SubnetId':{'tag':1,'content':'a'},'SubnetId':{'tag':1,"
     "'content':'b'},'SubnetIds':'c'}}",
     "{'subnetId':['a'],'subnetId':['b'],'subnetIds':['c']}"},
    /* Every spelling of a list */
    {"ModifyImageAttribute", "{'userIdSet':{'items':[{'userId':'1'}]},'organizationArn':'x'}",
     "{'userIds':['1'],'organizationArns':['x']}"},
    {"DescribeInstances", "{'DescribeInstancesRequest':{'Filter':{'tag':1,'Name':'x','Value':{'tag':1,'content':7}}}}",
     "{'filters':[{'name':'x','values':['7']}]}"},
    {"StopInstances", "{'instancesSet':['i-1']}", "{'instanceIds':['i-1']}"},
    {"StopInstances", "{'instancesSet':'i-1'}", "{'instanceIds':['i-1']}"},
    {"StopInstances", "{'instancesSet':{'instanceId':'i-1'}}", "{'instanceIds':['i-1']}"},
    {"StopInstances", "{'instancesSet':{'items':{'instanceId':'i-1'}}}", "{'instanceIds':['i-1']}"},
    {"StopInstances", "{'instancesSet':{'item':[{'instanceId':'i-1'}]}}", "{'instanceIds':['i-1']}"},
    {"StopInstances", "{'instancesSet':{'item':''}}", "{'instanceIds':[]}"},
    {"StopInstances", "{'instancesSet':''}", "{'instanceIds':[]}"},
    {"StopInstances", "{'instancesSet':null}", "{'instanceIds':null}"},
    /* What is no object */
    {"StopInstances", "null", "none"},
    {"StopInstances", "[1]", "none"},
};

START_TEST(gives_requests) {
    expect_tree(requests[_i].action, PAYLOAD_REQUEST, requests[_i].given, requests[_i].expected);
}
END_TEST

static const struct tree_case responses[] = {
    {"StopInstances",
     "{'requestId':'x','instancesSet':{'items':[{'instanceId':'i-1','currentState':{'code':'64','name':'stopping'}}]}}",
     "{'requestId':'x','stoppingInstances':[{'instanceId':'i-1','currentState':{'code':64,'name':'stopping'}}]}"},
    {"CreateVolume", "{'volumeId':'vol-1','size':'8','zone':'us-east-1a','createTime':1689000000000,'tagSet':{}}",
     "{'volumeId':'vol-1','size':8,'availabilityZone':'us-east-1a','createTime':'2023-07-10T14:40:00Z','tags':[]}"},
    {"DeleteTags", "{'_return':true}", "{'return':true}"},
    {"DeleteTags", "{'_return':true,'return':false}", "{'_return':true,'return':false}"},
    {"CreateRoute", "{'requestId':'x','_return':'true'}", "{'requestId':'x','return':true}"},
    {"CreateRoute", "{'_return':true,'return':false}", "{'_return':true,'return':false}"},
    {"CreateRoute", "{'return':false,'_return':true}", "{'return':false,'_return':true}"},
    {"DisassociateRouteTable", "{'associationState':{'state':'disassociating'}}",
     "{'associationState':{'state':'disassociating'}}"},
    {"CreateVpcEndpoint",
     "{'CreateVpcEndpointResponse':{'xmlns':'http','vpcEndpoint':{'ownerId':1234,'routeTableIdSet':{'item':['rtb-1',"
     "'rtb-2']},'subnetIdSet':'','tagSet':{'item':{'key':'a','value':1}},'groupSet':{'item':{'groupId':'sg-1'}}}}}",
     "{'xmlns':'http','vpcEndpoint':{'ownerId':'000000001234','routeTableIds':['rtb-1','rtb-2'],'subnetIds':[],"
     "'tags':[{'key':'a','value':'1'}],'groups':[{'groupId':'sg-1'}]}}"},
    {"CreateLaunchTemplateVersion",
     "{'CreateLaunchTemplateVersionResponse':{'launchTemplateVersion':{'versionNumber':2,'launchTemplateData':{"
     "'networkInterfaceSet':{'item':{'deviceIndex':0,'groupSet':{'groupId':'sg-1'}}}}}}}",
     "{'launchTemplateVersion':{'versionNumber':2,'launchTemplateData':{'networkInterfaces':[{'deviceIndex':0,"
     "'groups':['sg-1']}]}}}"},
};

START_TEST(gives_responses) {
    expect_tree(responses[_i].action, PAYLOAD_RESPONSE, responses[_i].given, responses[_i].expected);
}
END_TEST

/* ---- Bounds ------------------------------------------------------------------------------------ */

/* With too little memory for a tree, there is an error and no tree; with enough, all of it. */
START_TEST(fails_without_memory) {
    const struct tree_case *c = &requests[_i];
    const ctrail_event *event = event_with(c->action, PAYLOAD_REQUEST, c->given);
    const struct catalogue_action *action = ctrail_ec2_catalogue_find(event->event_name);
    const ctrail_value *tree;
    ctrail_rc rc = CTRAIL_ERR_LIMIT;
    for (uint64_t limit = 0; rc != CTRAIL_OK; limit += 64) {
        struct record record = *record_of(event);
        ctrail_arena_init(&record.arena, ctrail_allocator_of(NULL), limit);
        rc = ctrail_ec2_api_tree(&record, event->request_parameters, action, PAYLOAD_REQUEST, &tree);
        ck_assert(rc == CTRAIL_OK || (rc == CTRAIL_ERR_LIMIT && !tree));
        char *found = rc == CTRAIL_OK ? written(tree) : NULL;
        ck_assert(!found || strcmp(found, c->expected) == 0);
        free(found);
        ctrail_arena_free(&record.arena);
    }
}
END_TEST

/* Members that are met again and again, each of which looks at others. */
static const char *const repeated[][2] = {
    {"RunInstances", "'tenancy':'default',"},
    {"RunInstances", "'imageId':'ami-1',"},
    {"RunInstances", "'instancesSet':{'items':[{'imageId':'ami-1'}]},"},
    {"RunInstances", "'groupSet':{'items':[{'groupId':'sg-1'}]},"},
    {"RunInstances", "'blockDeviceMapping':'','blockDeviceMappings':'',"},
    {"RunInstances", "'unknown':'','placement':'','tenancy':'',"},
};

START_TEST(takes_time_in_proportion) {
    struct text json = {0};
    text_print(&json, "{");
    text_repeat(&json, repeated[_i][1], 50000);
    text_print(&json, "'last':1}");
    ck_assert_ptr_nonnull(tree_of(event_with(repeated[_i][0], PAYLOAD_REQUEST, json.bytes), PAYLOAD_REQUEST));
    text_free(&json);
}
END_TEST

START_TEST(takes_long_lists) {
    struct text json = {0};
    text_print(&json, "{'groupSet':{'items':[");
    text_repeat(&json, "{'groupId':'sg-1'},{'groupName':'a'},{'x':1},", 50000);
    text_print(&json, "1]},'instancesSet':{'items':[");
    text_repeat(&json, "{'imageId':'ami-1'},", 50000);
    text_print(&json, "1]}}");
    const ctrail_value *tree = tree_of(event_with("RunInstances", PAYLOAD_REQUEST, json.bytes), PAYLOAD_REQUEST);
    ck_assert_uint_eq(ctrail_value_count(ctrail_value_find(tree, "securityGroupIds")), 50000);
    ck_assert_uint_eq(ctrail_value_count(ctrail_value_find(tree, "groupSet")), 50001);
    ck_assert_uint_eq(ctrail_value_count(ctrail_value_find(tree, "instancesSet")), 50000);
    text_free(&json);
}
END_TEST

/* Deeper than any request, by members that are known and by others. */
START_TEST(takes_deep_nesting) {
    static const char *const nests[][2] = {{"{'x':", "}"}, {"[", "]"}, {"{'items':[", "]}"}};
    ctrail_options options = {.size = sizeof options, .max_depth = 10000};
    make_reader(&options);
    struct text json = {0};
    text_print(&json, "{'instancesSet':");
    text_repeat(&json, nests[_i][0], 4000);
    text_print(&json, "1");
    text_repeat(&json, nests[_i][1], 4000);
    text_print(&json, "}");
    ck_assert_ptr_nonnull(tree_of(event_with("StopInstances", PAYLOAD_REQUEST, json.bytes), PAYLOAD_REQUEST));
    text_free(&json);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("fields");
    TCase *one = reading_case(suite, "tables");
    tcase_add_test(one, finds_every_field);
    tcase_add_loop_test(one, finds_no_other_field, 0, COUNT(no_fields));
    tcase_add_loop_test(one, knows_kinds, 0, COUNT(kind_cases));
    tcase_add_test(one, is_small);
    one = reading_case(suite, "trees");
    tcase_add_loop_test(one, gives_requests, 0, COUNT(requests));
    tcase_add_loop_test(one, gives_responses, 0, COUNT(responses));
    one = reading_case(suite, "bounds");
    tcase_add_loop_test(one, fails_without_memory, 0, COUNT(requests));
    tcase_add_loop_test(one, takes_time_in_proportion, 0, COUNT(repeated));
    tcase_add_test(one, takes_long_lists);
    tcase_add_loop_test(one, takes_deep_nesting, 0, 3);
    return run_suite(suite);
}
