/* What an instance is launched with: of spot requests, fleets and launch templates. */
#include "services/ec2/family.h"

static const struct row launch_specification_rows[] = {
    TEXT(ctrail_ec2_launch_specification, image_id, "imageId"),
    TEXT_FROM(ctrail_ec2_launch_specification, instance_type, "instanceType", "instanceType.value|instanceType"),
    TEXT(ctrail_ec2_launch_specification, key_name, "keyName"),
    TEXT_FROM(ctrail_ec2_launch_specification, subnet_id, "subnetId",
              "subnetId|networkInterfaceSet.subnetId|networkInterface.subnetId"),
    TEXT_FROM(ctrail_ec2_launch_specification, availability_zone, "availabilityZone",
              "placement.availabilityZone|availabilityZone"),
    TEXT_FROM(ctrail_ec2_launch_specification, tenancy, "tenancy", "placement.tenancy"),
    TEXTS_FROM(ctrail_ec2_launch_specification, security_group_ids, security_group_id_count, "securityGroupIds",
               "securityGroupId|securityGroupIdSet|groupSet.groupId|networkInterface.securityGroupId|"
               "networkInterfaceSet.groupSet.groupId|networkInterfaceSet.securityGroupId"),
    TEXTS_FROM(ctrail_ec2_launch_specification, security_groups, security_group_count, "securityGroups",
               "securityGroup|securityGroupSet|groupSet.groupName"),
    TEXT_FROM(ctrail_ec2_launch_specification, iam_instance_profile, "iamInstanceProfile",
              "iamInstanceProfile.arn|iamInstanceProfile.name"),
    OBJECT(ctrail_ec2_launch_specification, metadata_options, "metadataOptions", ctrail_ec2_metadata_options,
           ctrail_ec2_metadata_options_schema),
    LIST_FROM(ctrail_ec2_launch_specification, block_device_mappings, block_device_mapping_count, "blockDeviceMappings",
              "blockDeviceMapping|blockDeviceMappingSet", ctrail_ec2_block_device_mapping,
              ctrail_ec2_block_device_schema),
    TAGS_FROM(ctrail_ec2_launch_specification,
              "tagSpecificationSet.tags|tagSpecification.tag|tagSpecificationSet.tagSet|tagSpecificationSet.tag"),
    FLAG(ctrail_ec2_launch_specification, ebs_optimized, "ebsOptimized"),
    FLAG_FROM(ctrail_ec2_launch_specification, monitoring, "monitoring", "monitoring.enabled"),
    FLAG(ctrail_ec2_launch_specification, disable_api_termination, "disableApiTermination"),
    FLAG(ctrail_ec2_launch_specification, disable_api_stop, "disableApiStop"),
    TEXT(ctrail_ec2_launch_specification, instance_initiated_shutdown_behavior, "instanceInitiatedShutdownBehavior"),
    TEXT_FROM(ctrail_ec2_launch_specification, instance_market, "instanceMarket", "instanceMarketOptions.marketType"),
    FLAG_FROM(ctrail_ec2_launch_specification, associate_public_ip_address, "associatePublicIpAddress",
              "networkInterfaceSet.associatePublicIpAddress|networkInterface.associatePublicIpAddress"),
    TEXT_FROM(ctrail_ec2_launch_specification, spot_price, "spotPrice", "spotPrice|maxPrice"),
    TEXT(ctrail_ec2_launch_specification, weighted_capacity, "weightedCapacity"),
};
const ctrail_schema ctrail_ec2_launch_specification_schema =
    SCHEMA("launchSpecification", ctrail_ec2_launch_specification, launch_specification_rows);

static const struct row launch_template_config_rows[] = {
    TEXT_FROM(ctrail_ec2_launch_template_config, launch_template_id, "launchTemplateId",
              "launchTemplateSpecification.launchTemplateId"),
    TEXT_FROM(ctrail_ec2_launch_template_config, launch_template_name, "launchTemplateName",
              "launchTemplateSpecification.launchTemplateName"),
    TEXT_FROM(ctrail_ec2_launch_template_config, version, "version", "launchTemplateSpecification.version"),
    LIST(ctrail_ec2_launch_template_config, overrides, override_count, "overrides", ctrail_ec2_launch_specification,
         ctrail_ec2_launch_specification_schema),
};
const ctrail_schema ctrail_ec2_launch_template_config_schema =
    SCHEMA("launchTemplateConfigs", ctrail_ec2_launch_template_config, launch_template_config_rows);
