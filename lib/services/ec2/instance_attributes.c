/* What is changed of an instance that exists: its attributes, its place, its credits; and who asks for them. */
#include "services/ec2/family.h"

/* ---- ModifyInstanceAttribute ------------------------------------------------------------------ */

static const struct row device_rows[] = {
    TEXT(ctrail_ec2_instance_block_device_mapping, device_name, "deviceName"),
    TEXT_FROM(ctrail_ec2_instance_block_device_mapping, volume_id, "volumeId", "ebs.volumeId"),
    FLAG_FROM(ctrail_ec2_instance_block_device_mapping, delete_on_termination, "deleteOnTermination",
              "ebs.deleteOnTermination"),
};
static const ctrail_schema device_schema =
    SCHEMA("instanceBlockDeviceMappings", ctrail_ec2_instance_block_device_mapping, device_rows);

typedef ctrail_ec2_modify_instance_attribute_request modify_request;

/* {"instanceType":{"value":"t3.micro"}} */
#define VALUE(name) name ".value|" name

static const struct row modify_request_rows[] = {
    TEXT(modify_request, instance_id, "instanceId"),
    TEXT(modify_request, attribute, "attribute"),
    TEXT(modify_request, value, "value"),
    TEXTS_FROM(modify_request, groups, group_count, "groups", "groupSet.groupId|groupId"),
    TEXT_FROM(modify_request, instance_type, "instanceType", VALUE("instanceType")),
    FLAG_FROM(modify_request, disable_api_termination, "disableApiTermination", VALUE("disableApiTermination")),
    FLAG_FROM(modify_request, disable_api_stop, "disableApiStop", VALUE("disableApiStop")),
    FLAG_FROM(modify_request, source_dest_check, "sourceDestCheck", VALUE("sourceDestCheck")),
    TEXT_FROM(modify_request, instance_initiated_shutdown_behavior, "instanceInitiatedShutdownBehavior",
              VALUE("instanceInitiatedShutdownBehavior")),
    FLAG_FROM(modify_request, ebs_optimized, "ebsOptimized", VALUE("ebsOptimized")),
    FLAG_FROM(modify_request, ena_support, "enaSupport", VALUE("enaSupport")),
    TEXT_FROM(modify_request, sriov_net_support, "sriovNetSupport", VALUE("sriovNetSupport")),
    TEXT_FROM(modify_request, kernel, "kernel", VALUE("kernel")),
    TEXT_FROM(modify_request, ramdisk, "ramdisk", VALUE("ramdisk")),
    FLAG_FROM(modify_request, enclave_options, "enclaveOptions", "enclaveOptions.enabled"),
    LIST_FROM(modify_request, block_device_mappings, block_device_mapping_count, "blockDeviceMappings",
              "blockDeviceMapping", ctrail_ec2_instance_block_device_mapping, device_schema),
};
PAYLOAD_SCHEMA(modify_instance_attribute_request, "modifyInstanceAttributeRequest", modify_request_rows);

/* The other form, {"attribute":"instanceType","value":"t3.micro"}: by the name of the attribute, where `value` goes. */
static const struct row value_rows[] = {
    TEXTS_FROM(modify_request, groups, group_count, "groupSet", "value"),
    TEXT_FROM(modify_request, instance_type, "instanceType", "value"),
    FLAG_FROM(modify_request, disable_api_termination, "disableApiTermination", "value"),
    FLAG_FROM(modify_request, disable_api_stop, "disableApiStop", "value"),
    FLAG_FROM(modify_request, source_dest_check, "sourceDestCheck", "value"),
    TEXT_FROM(modify_request, instance_initiated_shutdown_behavior, "instanceInitiatedShutdownBehavior", "value"),
    FLAG_FROM(modify_request, ebs_optimized, "ebsOptimized", "value"),
    FLAG_FROM(modify_request, ena_support, "enaSupport", "value"),
    TEXT_FROM(modify_request, sriov_net_support, "sriovNetSupport", "value"),
    TEXT_FROM(modify_request, kernel, "kernel", "value"),
    TEXT_FROM(modify_request, ramdisk, "ramdisk", "value"),
    FLAG_FROM(modify_request, enclave_options, "enclaveOptions", "value"),
};

static ctrail_rc read_value(struct decoding *decoding) {
    modify_request *request = decoding->typed_request;
    const size_t count = request && request->attribute.ptr ? sizeof value_rows / sizeof *value_rows : 0;
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < count; i++) {
        const ctrail_schema one = {.rows = &value_rows[i], .count = 1, .size = sizeof *request};
        if (ctrail_str_equal(request->attribute, value_rows[i].field.name))
            rc = ctrail_table_decode(decoding->record, &one, decoding->request, request);
    }
    if (count && ctrail_str_equal(request->attribute, "userData"))
        request->value = (ctrail_str){NULL, 0};
    return rc;
}

DEFINE_ACTION(ModifyInstanceAttribute, TYPED(modify_instance_attribute_request), TYPED(returned_response), read_value);

/* ---- DescribeInstanceAttribute, ResetInstanceAttribute ---------------------------------------- */

static const struct row attribute_request_rows[] = {
    TEXT(ctrail_ec2_instance_attribute_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_instance_attribute_request, attribute, "attribute"),
};
PAYLOAD_SCHEMA(instance_attribute_request, "instanceAttributeRequest", attribute_request_rows);

DEFINE_ACTION(DescribeInstanceAttribute, TYPED(instance_attribute_request), UNTYPED, NULL);
DEFINE_ACTION(ResetInstanceAttribute, TYPED(instance_attribute_request), TYPED(returned_response), NULL);

/* ---- ModifyInstancePlacement ------------------------------------------------------------------ */

static const struct row placement_request_rows[] = {
    TEXT(ctrail_ec2_modify_instance_placement_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_modify_instance_placement_request, affinity, "affinity"),
    TEXT(ctrail_ec2_modify_instance_placement_request, group_id, "groupId"),
    TEXT(ctrail_ec2_modify_instance_placement_request, group_name, "groupName"),
    TEXT(ctrail_ec2_modify_instance_placement_request, host_id, "hostId"),
    TEXT(ctrail_ec2_modify_instance_placement_request, host_resource_group_arn, "hostResourceGroupArn"),
    INTEGER(ctrail_ec2_modify_instance_placement_request, partition_number, "partitionNumber"),
    TEXT(ctrail_ec2_modify_instance_placement_request, tenancy, "tenancy"),
};
PAYLOAD_SCHEMA(modify_instance_placement_request, "modifyInstancePlacementRequest", placement_request_rows);

DEFINE_ACTION(ModifyInstancePlacement, TYPED(modify_instance_placement_request), TYPED(returned_response), NULL);

/* ---- ModifyInstanceCreditSpecification -------------------------------------------------------- */

static const struct row credit_rows[] = {
    TEXT(ctrail_ec2_instance_credit_specification, instance_id, "instanceId"),
    TEXT(ctrail_ec2_instance_credit_specification, cpu_credits, "cpuCredits"),
};
static const ctrail_schema credit_schema =
    SCHEMA("instanceCreditSpecifications", ctrail_ec2_instance_credit_specification, credit_rows);

typedef ctrail_ec2_modify_instance_credit_specification_request credit_request;
typedef ctrail_ec2_modify_instance_credit_specification_response credit_response;

static const struct row credit_request_rows[] = {
    LIST_FROM(credit_request, instance_credit_specifications, instance_credit_specification_count,
              "instanceCreditSpecifications", "instanceCreditSpecification", ctrail_ec2_instance_credit_specification,
              credit_schema),
    TEXT(credit_request, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(modify_instance_credit_specification_request, "modifyInstanceCreditSpecificationRequest",
               credit_request_rows);

static const struct row unsuccessful_rows[] = {
    TEXT(ctrail_ec2_unsuccessful_credit_specification, instance_id, "instanceId"),
    TEXT_FROM(ctrail_ec2_unsuccessful_credit_specification, code, "code", "error.code"),
    TEXT_FROM(ctrail_ec2_unsuccessful_credit_specification, message, "message", "error.message"),
};
static const ctrail_schema unsuccessful_schema =
    SCHEMA("unsuccessfulInstanceCreditSpecifications", ctrail_ec2_unsuccessful_credit_specification, unsuccessful_rows);

static const struct row credit_response_rows[] = {
    TEXTS_FROM(credit_response, successful_instance_credit_specifications,
               successful_instance_credit_specification_count, "successfulInstanceCreditSpecifications",
               "successfulInstanceCreditSpecificationSet.instanceId"),
    LIST_FROM(credit_response, unsuccessful_instance_credit_specifications,
              unsuccessful_instance_credit_specification_count, "unsuccessfulInstanceCreditSpecifications",
              "unsuccessfulInstanceCreditSpecificationSet", ctrail_ec2_unsuccessful_credit_specification,
              unsuccessful_schema),
};
PAYLOAD_SCHEMA(modify_instance_credit_specification_response, "modifyInstanceCreditSpecificationResponse",
               credit_response_rows);

DEFINE_ACTION(ModifyInstanceCreditSpecification, TYPED(modify_instance_credit_specification_request),
              TYPED(modify_instance_credit_specification_response), NULL);

/* ---- What is taken out of an instance: its password, its console ------------------------------ */

static const struct row access_request_rows[] = {
    TEXT(ctrail_ec2_instance_access_request, instance_id, "instanceId"),
    FLAG(ctrail_ec2_instance_access_request, latest, "latest"),
    FLAG(ctrail_ec2_instance_access_request, wake_up, "wakeUp"),
};
PAYLOAD_SCHEMA(instance_access_request, "instanceAccessRequest", access_request_rows);

DEFINE_ACTION(GetPasswordData, TYPED(instance_access_request), UNTYPED, NULL);
DEFINE_ACTION(GetConsoleOutput, TYPED(instance_access_request), UNTYPED, NULL);
DEFINE_ACTION(GetConsoleScreenshot, TYPED(instance_access_request), UNTYPED, NULL);
