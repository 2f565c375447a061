/*
 * Amazon EC2: what a record of ec2.amazonaws.com says, in structs.
 *
 * ctrail_ec2 holds what every EC2 event has: the action, its instances with their state transitions,
 * the ids of all resources, the request and the response. For the actions listed below, these are typed too.
 * Members have the names of the EC2 API Reference, whichever of its two dialects CloudTrail used.
 * All of it lives as long as the event. Absent: see ctrail_str, CTRAIL_ABSENT, CTRAIL_UNKNOWN; a list
 * has the count 0.
 */
#ifndef CLOUDTRAIL_EC2_H
#define CLOUDTRAIL_EC2_H

#include <string.h>

#include "ssh_key.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Whether an action changes anything. */
typedef int32_t ctrail_ec2_access;
enum {
    CTRAIL_EC2_WRITE = 0, /* every other action */
    CTRAIL_EC2_READ = 1   /* Describe…, Get…, List…, Search… */
};

/* How CloudTrail wrote the request and the response. */
typedef int32_t ctrail_ec2_dialect;
enum {
    CTRAIL_EC2_DIALECT_NONE = 0,   /* unknown: the record has neither */
    CTRAIL_EC2_DIALECT_LEGACY = 1, /* {"instancesSet":{"items":[…]}} */
    CTRAIL_EC2_DIALECT_WRAPPED = 2 /* {"ModifyVolumeRequest":{"VolumeId":…}} */
};

/* The state of an instance. */
typedef struct ctrail_ec2_state {
    int64_t code;    /* 0 pending, 16 running, 32 shutting-down, 48 terminated, 64 stopping, 80 stopped:
                        the low byte of `code`, the only one that counts; CTRAIL_ABSENT */
    ctrail_str name; /* as it came; of implied_state, one of these names, or "interrupted" */
} ctrail_ec2_state;

/* One instance of the event, with its members in request and response: those of the objects that have its id, and those
 * that stand beside a list of ids, or in a launchSpecification, for all instances of the call. */
typedef struct ctrail_ec2_instance {
    ctrail_str instance_id;                 /* instanceId: "i-1a2b3c4d"; never absent */
    const ctrail_ec2_state *previous_state; /* previousState; NULL when the event carries none */
    const ctrail_ec2_state *current_state;  /* currentState, or at launch instanceState; NULL when absent. At launch
                                               there is no previous state */
    const ctrail_ec2_state *implied_state;  /* impliedState: where the event says no current state, the one that follows
                                               from a call that was served: "pending" of a fleet's new instance,
                                               "running" of one that is rebooted, "stopped" of one whose type is
                                               changed; "interrupted", without a code, of a spot instance that was
                                               stopped, hibernated or terminated. NULL when nothing follows */
    ctrail_str image_id;                    /* imageId */
    ctrail_str instance_type;               /* instanceType, or instanceType.value */
    ctrail_str key_name;                    /* keyName */
    ctrail_str private_ip_address;          /* privateIpAddress */
    ctrail_str public_ip_address;           /* publicIpAddress: ipAddress in CloudTrail, or publicIp */
    ctrail_str private_dns_name;            /* privateDnsName */
    ctrail_str subnet_id;                   /* subnetId */
    ctrail_str vpc_id;                      /* vpcId */
    ctrail_str availability_zone;           /* placement.availabilityZone */
    int64_t launch_time_ns;                 /* launchTime, nanoseconds since 1970 */
    ctrail_str iam_instance_profile;        /* iamInstanceProfile: its ARN, else its name */
    ctrail_str architecture;                /* architecture */
    ctrail_str platform;                    /* platform: "windows", or absent */
    ctrail_str lifecycle;                   /* lifecycle: "spot", "on-demand"; instanceLifecycle: "spot", "scheduled" */
    ctrail_str launch_template_id;      /* of an instance of a fleet: launchTemplateId of what it was launched with */
    ctrail_str launch_template_name;    /* launchTemplateName, likewise */
    ctrail_str launch_template_version; /* version, likewise */
} ctrail_ec2_instance;

/* One resource of the event. Each id is listed once. */
typedef struct ctrail_ec2_resource {
    ctrail_str id;   /* an id ("vol-…"), an EC2 ARN, or the name of a key pair or a security group */
    ctrail_str type; /* "AWS::EC2::Volume"; absent where its prefix has none, and for ARNs of what has no id */
    ctrail_str path; /* where it is first: "requestParameters.instancesSet.items[0].instanceId"; "errorMessage" if it is
                        only in the message of a call that failed */
} ctrail_ec2_resource;

/* A tag: in a tagSpecificationSet, of the resource to be created; in a tagSet, of the resource that has the tagSet */
typedef struct ctrail_ec2_tag {
    ctrail_str resource_type; /* resourceType of the specification: "instance"; absent in a tagSet */
    ctrail_str key;           /* key */
    ctrail_str value;         /* value */
} ctrail_ec2_tag;

/* metadataOptions: the instance metadata service */
typedef struct ctrail_ec2_metadata_options {
    ctrail_str http_tokens;              /* httpTokens: "required" is IMDSv2 */
    ctrail_str http_endpoint;            /* httpEndpoint */
    int64_t http_put_response_hop_limit; /* httpPutResponseHopLimit */
} ctrail_ec2_metadata_options;

/* One element of blockDeviceMapping */
typedef struct ctrail_ec2_block_device_mapping {
    ctrail_str device_name;            /* deviceName */
    int64_t volume_size;               /* ebs.volumeSize, GiB */
    ctrail_str volume_type;            /* ebs.volumeType */
    ctrail_bool encrypted;             /* ebs.encrypted */
    ctrail_bool delete_on_termination; /* ebs.deleteOnTermination */
    ctrail_str snapshot_id;            /* ebs.snapshotId */
    ctrail_str kms_key_id;             /* ebs.kmsKeyId */
} ctrail_ec2_block_device_mapping;

/* What RunInstances asks for. */
typedef struct ctrail_ec2_run_instances_request {
    ctrail_str image_id;                         /* instancesSet.items[0].imageId */
    int64_t min_count;                           /* instancesSet.items[0].minCount */
    int64_t max_count;                           /* instancesSet.items[0].maxCount */
    ctrail_str instance_type;                    /* instanceType, or instanceType.value */
    ctrail_str key_name;                         /* instancesSet.items[0].keyName */
    ctrail_str subnet_id;                        /* subnetId, or that of the first network interface */
    const ctrail_str *const *security_group_ids; /* groupSet.items[].groupId, or those of the interface */
    size_t security_group_id_count;
    const ctrail_str *const *security_groups; /* groupSet.items[].groupName */
    size_t security_group_count;
    ctrail_str iam_instance_profile;                     /* iamInstanceProfile: its ARN, else its name */
    const ctrail_ec2_metadata_options *metadata_options; /* metadataOptions; NULL when absent */
    const ctrail_ec2_block_device_mapping *const *block_device_mappings; /* blockDeviceMapping */
    size_t block_device_mapping_count;
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
    ctrail_str client_token;                 /* clientToken */
    ctrail_bool ebs_optimized;               /* ebsOptimized */
    ctrail_bool monitoring;                  /* monitoring.enabled */
    ctrail_bool disable_api_termination;     /* disableApiTermination */
    ctrail_str instance_market;              /* instanceMarketOptions.marketType: "spot" */
    ctrail_str launch_template_id;           /* launchTemplate.launchTemplateId */
    ctrail_bool associate_public_ip_address; /* networkInterfaceSet.items[0].associatePublicIpAddress */
} ctrail_ec2_run_instances_request;

/* What RunInstances returned; the instances themselves are in ctrail_ec2::instances. */
typedef struct ctrail_ec2_run_instances_response {
    ctrail_str reservation_id;          /* reservationId */
    ctrail_str owner_id;                /* ownerId: an account */
    ctrail_str requester_id;            /* requesterId: on whose behalf, an account or a service */
    const ctrail_str *const *instances; /* instancesSet.items[].instanceId */
    size_t instance_count;
} ctrail_ec2_run_instances_response;

/* What StartInstances, StopInstances, RebootInstances, TerminateInstances, MonitorInstances and UnmonitorInstances ask
 * for. */
typedef struct ctrail_ec2_change_instances_request {
    const ctrail_str *const *instance_ids; /* instancesSet.items[].instanceId */
    size_t instance_id_count;
    ctrail_bool force;            /* force: StopInstances, TerminateInstances */
    ctrail_bool hibernate;        /* hibernate: StopInstances */
    ctrail_bool skip_os_shutdown; /* skipOsShutdown: StopInstances, TerminateInstances */
    ctrail_str additional_info;   /* additionalInfo: StartInstances */
} ctrail_ec2_change_instances_request;

/* InstanceStateChange: the state of one instance before and after the action. */
typedef struct ctrail_ec2_instance_state_change {
    ctrail_str instance_id;                 /* instanceId */
    const ctrail_ec2_state *current_state;  /* currentState */
    const ctrail_ec2_state *previous_state; /* previousState */
} ctrail_ec2_instance_state_change;

/* What the first four of them returned; at most one list is not empty. */
typedef struct ctrail_ec2_change_instances_response {
    const ctrail_ec2_instance_state_change *const *starting_instances; /* StartInstances: instancesSet */
    size_t starting_instance_count;
    const ctrail_ec2_instance_state_change *const *stopping_instances; /* StopInstances */
    size_t stopping_instance_count;
    const ctrail_ec2_instance_state_change *const *terminating_instances; /* TerminateInstances */
    size_t terminating_instance_count;
    ctrail_bool returned; /* RebootInstances: _return */
} ctrail_ec2_change_instances_response;

/* A filter of a Describe action: only resources with one of these values. */
typedef struct ctrail_ec2_filter {
    ctrail_str name;                 /* filterSet.items[].name: "instance-state-name" */
    const ctrail_str *const *values; /* filterSet.items[].valueSet.items[].value */
    size_t value_count;
} ctrail_ec2_filter;

/* The response of actions that return only whether it was done. */
typedef struct ctrail_ec2_returned_response {
    ctrail_bool returned; /* _return, in the wrapped dialect return */
} ctrail_ec2_returned_response;

/* What MonitorInstances and UnmonitorInstances returned for one instance. */
typedef struct ctrail_ec2_instance_monitoring {
    ctrail_str instance_id; /* instancesSet.items[].instanceId */
    ctrail_str monitoring;  /* instancesSet.items[].monitoring.state: "pending", "disabling" */
} ctrail_ec2_instance_monitoring;

/* What the same two returned. */
typedef struct ctrail_ec2_monitor_instances_response {
    const ctrail_ec2_instance_monitoring *const *instance_monitorings; /* instancesSet */
    size_t instance_monitoring_count;
} ctrail_ec2_monitor_instances_response;

/* What DescribeInstances and DescribeInstanceStatus ask for. */
typedef struct ctrail_ec2_describe_instances_request {
    const ctrail_str *const *instance_ids; /* instancesSet.items[].instanceId; none: all */
    size_t instance_id_count;
    const ctrail_ec2_filter *const *filters; /* filterSet */
    size_t filter_count;
    ctrail_bool include_all_instances; /* includeAllInstances: also those that do not run; DescribeInstanceStatus */
    int64_t max_results;               /* maxResults */
} ctrail_ec2_describe_instances_request;

/* One element of the blockDeviceMapping of ModifyInstanceAttribute. */
typedef struct ctrail_ec2_instance_block_device_mapping {
    ctrail_str device_name;            /* deviceName */
    ctrail_str volume_id;              /* ebs.volumeId */
    ctrail_bool delete_on_termination; /* ebs.deleteOnTermination */
} ctrail_ec2_instance_block_device_mapping;

/* What ModifyInstanceAttribute asks for: the attributes that it changes; the others are absent. Each may also come as
 * `attribute` and `value`, and then is both there and in its own member. */
typedef struct ctrail_ec2_modify_instance_attribute_request {
    ctrail_str instance_id;              /* instanceId */
    ctrail_str attribute;                /* attribute: the name of the one attribute: "instanceType" */
    ctrail_str value;                    /* value: what it becomes; absent for userData */
    const ctrail_str *const *groups;     /* groupSet.items[].groupId: all that the instance has from now */
    size_t group_count;                  /* on, ids of security groups */
    ctrail_str instance_type;            /* instanceType.value */
    ctrail_bool disable_api_termination; /* disableApiTermination.value: protected from termination */
    ctrail_bool disable_api_stop;        /* disableApiStop.value: protected from being stopped */
    ctrail_bool source_dest_check;       /* sourceDestCheck.value: 0: it may forward the traffic of others */
    ctrail_str instance_initiated_shutdown_behavior; /* instanceInitiatedShutdownBehavior.value: "stop", "terminate" */
    ctrail_bool ebs_optimized;                       /* ebsOptimized.value */
    ctrail_bool ena_support;                         /* enaSupport.value */
    ctrail_str sriov_net_support;                    /* sriovNetSupport.value: "simple" */
    ctrail_str kernel;                               /* kernel.value: "aki-…" */
    ctrail_str ramdisk;                              /* ramdisk.value: "ari-…" */
    ctrail_bool enclave_options;                     /* enclaveOptions.enabled */
    const ctrail_ec2_instance_block_device_mapping *const *block_device_mappings; /* blockDeviceMapping */
    size_t block_device_mapping_count;
} ctrail_ec2_modify_instance_attribute_request;

/* What DescribeInstanceAttribute and ResetInstanceAttribute ask for. */
typedef struct ctrail_ec2_instance_attribute_request {
    ctrail_str instance_id; /* instanceId */
    ctrail_str attribute;   /* attribute: "userData" asks for the user data, which often holds secrets */
} ctrail_ec2_instance_attribute_request;

/* What ModifyInstancePlacement asks for. */
typedef struct ctrail_ec2_modify_instance_placement_request {
    ctrail_str instance_id;             /* InstanceId */
    ctrail_str affinity;                /* Affinity: "default", "host" */
    ctrail_str group_id;                /* GroupId: a placement group, "pg-…" */
    ctrail_str group_name;              /* GroupName: a placement group; "" takes the instance out of its group */
    ctrail_str host_id;                 /* HostId: "h-…" */
    ctrail_str host_resource_group_arn; /* HostResourceGroupArn */
    int64_t partition_number;           /* PartitionNumber, from 1 */
    ctrail_str tenancy;                 /* Tenancy: "default", "dedicated", "host" */
} ctrail_ec2_modify_instance_placement_request;

/* The credit option for CPU usage of one burstable instance. */
typedef struct ctrail_ec2_instance_credit_specification {
    ctrail_str instance_id; /* InstanceCreditSpecification[].InstanceId */
    ctrail_str cpu_credits; /* InstanceCreditSpecification[].CpuCredits: "standard", "unlimited" */
} ctrail_ec2_instance_credit_specification;

/* What ModifyInstanceCreditSpecification asks for. */
typedef struct ctrail_ec2_modify_instance_credit_specification_request {
    /* InstanceCreditSpecification */
    const ctrail_ec2_instance_credit_specification *const *instance_credit_specifications;
    size_t instance_credit_specification_count;
    ctrail_str client_token; /* ClientToken */
} ctrail_ec2_modify_instance_credit_specification_request;

/* Why ModifyInstanceCreditSpecification failed for one of its instances. */
typedef struct ctrail_ec2_unsuccessful_credit_specification {
    ctrail_str instance_id; /* unsuccessfulInstanceCreditSpecificationSet.item[].instanceId */
    ctrail_str code;        /* unsuccessfulInstanceCreditSpecificationSet.item[].error.code */
    ctrail_str message;     /* unsuccessfulInstanceCreditSpecificationSet.item[].error.message */
} ctrail_ec2_unsuccessful_credit_specification;

/* What ModifyInstanceCreditSpecification returned. */
typedef struct ctrail_ec2_modify_instance_credit_specification_response {
    /* successfulInstanceCreditSpecificationSet.item[].instanceId */
    const ctrail_str *const *successful_instance_credit_specifications;
    size_t successful_instance_credit_specification_count;
    /* unsuccessfulInstanceCreditSpecificationSet.item */
    const ctrail_ec2_unsuccessful_credit_specification *const *unsuccessful_instance_credit_specifications;
    size_t unsuccessful_instance_credit_specification_count;
} ctrail_ec2_modify_instance_credit_specification_response;

/* What ModifyInstanceMetadataOptions asks for of an instance, and ModifyInstanceMetadataDefaults of the account's
 * instances in the region from now on: there all but httpTokensEnforced may be "no-preference", a hop limit -1. */
typedef struct ctrail_ec2_modify_metadata_options_request {
    ctrail_str instance_id;              /* InstanceId; absent for the defaults */
    ctrail_str http_tokens;              /* HttpTokens: "required" is IMDSv2, "optional" lets IMDSv1 in */
    ctrail_str http_endpoint;            /* HttpEndpoint: "enabled", "disabled" */
    int64_t http_put_response_hop_limit; /* HttpPutResponseHopLimit, network hops */
    ctrail_str http_protocol_ipv6;       /* HttpProtocolIpv6: "enabled", "disabled"; not of the defaults */
    ctrail_str instance_metadata_tags;   /* InstanceMetadataTags: whether the instance reads its own tags */
    ctrail_str http_tokens_enforced;     /* HttpTokensEnforced; only of the defaults */
} ctrail_ec2_modify_metadata_options_request;

/* What the same two returned. */
typedef struct ctrail_ec2_modify_metadata_options_response {
    ctrail_str instance_id;              /* instanceId */
    ctrail_str state;                    /* instanceMetadataOptions.state: "pending", "applied" */
    ctrail_str http_tokens;              /* instanceMetadataOptions.httpTokens */
    ctrail_str http_endpoint;            /* instanceMetadataOptions.httpEndpoint */
    int64_t http_put_response_hop_limit; /* instanceMetadataOptions.httpPutResponseHopLimit, network hops */
    ctrail_str http_protocol_ipv6;       /* instanceMetadataOptions.httpProtocolIpv6 */
    ctrail_str instance_metadata_tags;   /* instanceMetadataOptions.instanceMetadataTags */
    ctrail_bool returned;                /* return: ModifyInstanceMetadataDefaults */
} ctrail_ec2_modify_metadata_options_response;

/* What AssociateIamInstanceProfile, ReplaceIamInstanceProfileAssociation and DisassociateIamInstanceProfile ask for. */
typedef struct ctrail_ec2_instance_profile_request {
    ctrail_str instance_id;          /* InstanceId: Associate */
    ctrail_str association_id;       /* AssociationId: the others; the instance is in the response */
    ctrail_str iam_instance_profile; /* IamInstanceProfile: its ARN, else its name; Associate, Replace */
} ctrail_ec2_instance_profile_request;

/* What the same three returned. */
typedef struct ctrail_ec2_instance_profile_response {
    ctrail_str association_id;          /* iamInstanceProfileAssociation.associationId: "iip-assoc-…" */
    ctrail_str instance_id;             /* iamInstanceProfileAssociation.instanceId */
    ctrail_str iam_instance_profile;    /* iamInstanceProfileAssociation.iamInstanceProfile.arn */
    ctrail_str iam_instance_profile_id; /* iamInstanceProfileAssociation.iamInstanceProfile.id: "AIPA…" */
    ctrail_str state;                   /* iamInstanceProfileAssociation.state: "associating", "associated" … */
    int64_t timestamp_ns;               /* iamInstanceProfileAssociation.timestamp, nanoseconds since 1970 */
} ctrail_ec2_instance_profile_response;

/* What GetPasswordData, GetConsoleOutput and GetConsoleScreenshot ask for: data from inside an instance. */
typedef struct ctrail_ec2_instance_access_request {
    ctrail_str instance_id; /* instanceId */
    ctrail_bool latest;     /* latest: GetConsoleOutput */
    ctrail_bool wake_up;    /* WakeUp: GetConsoleScreenshot */
} ctrail_ec2_instance_access_request;

/* Who may launch an image or make a volume of a snapshot: one of these. */
typedef struct ctrail_ec2_permission {
    ctrail_str user_id;                 /* userId: an account */
    ctrail_str group;                   /* group: "all" is everyone */
    ctrail_str organization_arn;        /* organizationArn; images only */
    ctrail_str organizational_unit_arn; /* organizationalUnitArn; images only */
} ctrail_ec2_permission;

/* launchPermission, createVolumePermission: who may from now on, and who no longer */
typedef struct ctrail_ec2_permission_changes {
    const ctrail_ec2_permission *const *add; /* add.items[] */
    size_t add_count;
    const ctrail_ec2_permission *const *remove; /* remove.items[] */
    size_t remove_count;
} ctrail_ec2_permission_changes;

/* What CreateImage asks for. */
typedef struct ctrail_ec2_create_image_request {
    ctrail_str instance_id;                                              /* instanceId */
    ctrail_str name;                                                     /* name */
    ctrail_str description;                                              /* description */
    ctrail_bool no_reboot;                                               /* noReboot: the instance runs on */
    const ctrail_ec2_block_device_mapping *const *block_device_mappings; /* blockDeviceMapping */
    size_t block_device_mapping_count;
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
    ctrail_str snapshot_location; /* snapshotLocation: "regional", "local" */
} ctrail_ec2_create_image_request;

/* What CopyImage asks for. */
typedef struct ctrail_ec2_copy_image_request {
    ctrail_str source_image_id;         /* sourceImageId */
    ctrail_str source_region;           /* sourceRegion */
    ctrail_str name;                    /* name */
    ctrail_str description;             /* description */
    ctrail_bool encrypted;              /* encrypted */
    ctrail_str kms_key_id;              /* kmsKeyId: an id, an alias or an ARN */
    ctrail_bool copy_image_tags;        /* copyImageTags */
    ctrail_str destination_outpost_arn; /* destinationOutpostArn */
    const ctrail_ec2_tag *const *tags;  /* tagSpecificationSet */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_copy_image_request;

/* What RegisterImage asks for. */
typedef struct ctrail_ec2_register_image_request {
    ctrail_str name;                /* name */
    ctrail_str description;         /* description */
    ctrail_str image_location;      /* imageLocation: the manifest in S3 of an image that is not on EBS */
    ctrail_str architecture;        /* architecture: "x86_64" */
    ctrail_str root_device_name;    /* rootDeviceName: "/dev/xvda" */
    ctrail_str virtualization_type; /* virtualizationType: "hvm" */
    const ctrail_ec2_block_device_mapping *const *block_device_mappings; /* blockDeviceMapping */
    size_t block_device_mapping_count;
    ctrail_str kernel_id;              /* kernelId */
    ctrail_str ramdisk_id;             /* ramdiskId */
    ctrail_bool ena_support;           /* enaSupport */
    ctrail_str sriov_net_support;      /* sriovNetSupport */
    ctrail_str boot_mode;              /* bootMode: "uefi" */
    ctrail_str tpm_support;            /* tpmSupport: "v2.0" */
    ctrail_str imds_support;           /* imdsSupport: "v2.0" makes its instances require IMDSv2 */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_register_image_request;

/* What CreateImage, CopyImage, RegisterImage and CreateRestoreImageTask returned. */
typedef struct ctrail_ec2_create_image_response {
    ctrail_str image_id; /* imageId */
} ctrail_ec2_create_image_response;

/* What DeregisterImage, RestoreImageFromRecycleBin, CancelImageLaunchPermission, EnableImage, DisableImage,
 * EnableImageDeprecation, DisableImageDeprecation, EnableImageDeregistrationProtection and
 * DisableImageDeregistrationProtection ask for. */
typedef struct ctrail_ec2_change_image_request {
    ctrail_str image_id;                     /* imageId */
    ctrail_bool delete_associated_snapshots; /* deleteAssociatedSnapshots: DeregisterImage */
    int64_t deprecate_at_ns;                 /* DeprecateAt, nanoseconds since 1970: EnableImageDeprecation */
    ctrail_bool with_cooldown;               /* WithCooldown, of 24 hours: EnableImageDeregistrationProtection */
} ctrail_ec2_change_image_request;

/* What became of one snapshot of an image that was deregistered. */
typedef struct ctrail_ec2_delete_snapshot_result {
    ctrail_str snapshot_id; /* deleteSnapshotResultSet.items[].snapshotId */
    ctrail_str return_code; /* deleteSnapshotResultSet.items[].returnCode: "success", "skipped" … */
} ctrail_ec2_delete_snapshot_result;

/* What the same actions returned. */
typedef struct ctrail_ec2_change_image_response {
    ctrail_bool returned;                                                    /* _return, or return */
    const ctrail_ec2_delete_snapshot_result *const *delete_snapshot_results; /* deleteSnapshotResultSet */
    size_t delete_snapshot_result_count;
} ctrail_ec2_change_image_response;

/* What ModifyImageAttribute asks for; either launchPermission, or the older form with operationType. */
typedef struct ctrail_ec2_modify_image_attribute_request {
    ctrail_str image_id;                                    /* imageId */
    ctrail_str attribute;                                   /* attributeType: "launchPermission" */
    const ctrail_ec2_permission_changes *launch_permission; /* launchPermission; NULL when absent */
    ctrail_str operation_type;                              /* operationType: "add", "remove" */
    const ctrail_str *const *user_ids;                      /* userIdSet.items[].userId: accounts */
    size_t user_id_count;
    const ctrail_str *const *user_groups; /* userGroupSet.items[].userGroup: "all" */
    size_t user_group_count;
    const ctrail_str *const *organization_arns; /* organizationArnSet.items[].organizationArn */
    size_t organization_arn_count;
    const ctrail_str *const *organizational_unit_arns; /* organizationalUnitArnSet.items[].organizationalUnitArn */
    size_t organizational_unit_arn_count;
    const ctrail_str *const *product_codes; /* productCodeSet.items[].productCode */
    size_t product_code_count;
    ctrail_str description;  /* description.value */
    ctrail_str imds_support; /* imdsSupport.value */
    ctrail_str value;        /* value: of the attribute, when it has no member of its own */
} ctrail_ec2_modify_image_attribute_request;

/* What DescribeImageAttribute and ResetImageAttribute ask for. */
typedef struct ctrail_ec2_image_attribute_request {
    ctrail_str image_id;  /* imageId */
    ctrail_str attribute; /* attributeType: "launchPermission"; reset, nobody but the owner may launch the image */
} ctrail_ec2_image_attribute_request;

/* What DescribeImages asks for. */
typedef struct ctrail_ec2_describe_images_request {
    const ctrail_str *const *image_ids; /* imagesSet.items[].imageId; none: all */
    size_t image_id_count;
    const ctrail_str *const *owners; /* ownersSet.items[].owner: accounts, "self", "amazon" */
    size_t owner_count;
    const ctrail_str *const *executable_users; /* executableBySet.items[].user: accounts, "self", "all" */
    size_t executable_user_count;
    const ctrail_ec2_filter *const *filters; /* filterSet */
    size_t filter_count;
    ctrail_bool include_deprecated; /* includeDeprecated */
    ctrail_bool include_disabled;   /* includeDisabled */
    int64_t max_results;            /* maxResults */
} ctrail_ec2_describe_images_request;

/* What CreateVolume asks for. */
typedef struct ctrail_ec2_create_volume_request {
    ctrail_str availability_zone;      /* zone */
    int64_t size;                      /* size, GiB */
    ctrail_str snapshot_id;            /* snapshotId: what is on it from the start */
    ctrail_str volume_type;            /* volumeType: "gp3" */
    int64_t iops;                      /* iops, operations a second */
    int64_t throughput;                /* throughput, MiB a second */
    ctrail_bool encrypted;             /* encrypted */
    ctrail_str kms_key_id;             /* kmsKeyId: an id, an alias or an ARN */
    ctrail_bool multi_attach_enabled;  /* multiAttachEnabled */
    ctrail_str outpost_arn;            /* outpostArn */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_volume_request;

/* What CreateVolume returned. */
typedef struct ctrail_ec2_create_volume_response {
    ctrail_str volume_id;              /* volumeId */
    ctrail_str availability_zone;      /* zone */
    int64_t size;                      /* size, GiB */
    ctrail_str snapshot_id;            /* snapshotId */
    ctrail_str volume_type;            /* volumeType */
    int64_t iops;                      /* iops, operations a second */
    int64_t throughput;                /* throughput, MiB a second */
    ctrail_bool encrypted;             /* encrypted */
    ctrail_str kms_key_id;             /* kmsKeyId: an ARN */
    ctrail_bool multi_attach_enabled;  /* multiAttachEnabled */
    ctrail_str state;                  /* status: "creating" */
    int64_t create_time_ns;            /* createTime, nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tagSet */
    size_t tag_count;
} ctrail_ec2_create_volume_response;

/* What AttachVolume, DetachVolume, DeleteVolume, EnableVolumeIO and ModifyVolumeAttribute ask for. */
typedef struct ctrail_ec2_change_volume_request {
    ctrail_str volume_id;   /* volumeId */
    ctrail_str instance_id; /* instanceId: AttachVolume, DetachVolume; there it may be in the response only */
    ctrail_str device;      /* device: "/dev/sdf", likewise */
    ctrail_bool delete_on_termination; /* deleteOnTermination: AttachVolume */
    ctrail_bool force;                 /* force: DetachVolume */
    ctrail_bool auto_enable_io;        /* autoEnableIO.value: ModifyVolumeAttribute */
} ctrail_ec2_change_volume_request;

/* What AttachVolume and DetachVolume returned. */
typedef struct ctrail_ec2_attach_volume_response {
    ctrail_str volume_id;              /* volumeId */
    ctrail_str instance_id;            /* instanceId */
    ctrail_str device;                 /* device */
    ctrail_str state;                  /* status: "attaching", "detaching" */
    int64_t attach_time_ns;            /* attachTime, nanoseconds since 1970 */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
} ctrail_ec2_attach_volume_response;

/* What ModifyVolume asks for; what stays as it is is absent. */
typedef struct ctrail_ec2_modify_volume_request {
    ctrail_str volume_id;             /* VolumeId */
    int64_t size;                     /* Size, GiB */
    ctrail_str volume_type;           /* VolumeType */
    int64_t iops;                     /* Iops, operations a second */
    int64_t throughput;               /* Throughput, MiB a second */
    ctrail_bool multi_attach_enabled; /* MultiAttachEnabled */
} ctrail_ec2_modify_volume_request;

/* What ModifyVolume returned, units as above. */
typedef struct ctrail_ec2_modify_volume_response {
    ctrail_str volume_id;                      /* volumeModification.volumeId */
    ctrail_str modification_state;             /* volumeModification.modificationState: "modifying" */
    ctrail_str status_message;                 /* volumeModification.statusMessage */
    int64_t original_size;                     /* volumeModification.originalSize */
    int64_t target_size;                       /* volumeModification.targetSize */
    ctrail_str original_volume_type;           /* volumeModification.originalVolumeType */
    ctrail_str target_volume_type;             /* volumeModification.targetVolumeType */
    int64_t original_iops;                     /* volumeModification.originalIops */
    int64_t target_iops;                       /* volumeModification.targetIops */
    int64_t original_throughput;               /* volumeModification.originalThroughput */
    int64_t target_throughput;                 /* volumeModification.targetThroughput */
    ctrail_bool original_multi_attach_enabled; /* volumeModification.originalMultiAttachEnabled */
    ctrail_bool target_multi_attach_enabled;   /* volumeModification.targetMultiAttachEnabled */
    int64_t progress;                          /* volumeModification.progress, percent */
    int64_t start_time_ns;                     /* volumeModification.startTime, nanoseconds since 1970 */
    int64_t end_time_ns;                       /* volumeModification.endTime, likewise */
} ctrail_ec2_modify_volume_response;

/* What CreateReplaceRootVolumeTask asks for: the root volume as at launch, or by the snapshot, image or volume. */
typedef struct ctrail_ec2_replace_root_volume_request {
    ctrail_str instance_id;                  /* InstanceId */
    ctrail_str snapshot_id;                  /* SnapshotId */
    ctrail_str image_id;                     /* ImageId */
    ctrail_str volume_id;                    /* VolumeId */
    ctrail_bool delete_replaced_root_volume; /* DeleteReplacedRootVolume */
    const ctrail_ec2_tag *const *tags;       /* TagSpecification */
    size_t tag_count;
    ctrail_str client_token; /* ClientToken */
} ctrail_ec2_replace_root_volume_request;

/* What CreateReplaceRootVolumeTask returned. */
typedef struct ctrail_ec2_replace_root_volume_response {
    ctrail_str replace_root_volume_task_id;  /* replaceRootVolumeTask.replaceRootVolumeTaskId: "replacevol-…" */
    ctrail_str instance_id;                  /* replaceRootVolumeTask.instanceId */
    ctrail_str task_state;                   /* replaceRootVolumeTask.taskState: "pending" */
    ctrail_str snapshot_id;                  /* replaceRootVolumeTask.snapshotId */
    ctrail_str image_id;                     /* replaceRootVolumeTask.imageId */
    ctrail_bool delete_replaced_root_volume; /* replaceRootVolumeTask.deleteReplacedRootVolume */
    int64_t start_time_ns;                   /* replaceRootVolumeTask.startTime, nanoseconds since 1970 */
    int64_t complete_time_ns;                /* replaceRootVolumeTask.completeTime, likewise */
    const ctrail_ec2_tag *const *tags;       /* replaceRootVolumeTask.tagSet */
    size_t tag_count;
} ctrail_ec2_replace_root_volume_response;

/* What DescribeVolumes asks for. */
typedef struct ctrail_ec2_describe_volumes_request {
    const ctrail_str *const *volume_ids; /* volumeSet.items[].volumeId; none: all */
    size_t volume_id_count;
    const ctrail_ec2_filter *const *filters; /* filterSet */
    size_t filter_count;
    int64_t max_results; /* maxResults */
} ctrail_ec2_describe_volumes_request;

/* What CreateSnapshot asks for of a volume, and CreateSnapshots of the volumes of an instance. */
typedef struct ctrail_ec2_create_snapshots_request {
    ctrail_str volume_id;                             /* volumeId: CreateSnapshot */
    ctrail_str instance_id;                           /* InstanceSpecification.InstanceId: CreateSnapshots */
    ctrail_bool exclude_boot_volume;                  /* InstanceSpecification.ExcludeBootVolume */
    const ctrail_str *const *exclude_data_volume_ids; /* InstanceSpecification.ExcludeDataVolumeId */
    size_t exclude_data_volume_id_count;
    ctrail_str description;            /* description */
    ctrail_str copy_tags_from_source;  /* CopyTagsFromSource: "volume" */
    ctrail_str outpost_arn;            /* outpostArn: where they go */
    ctrail_str location;               /* location: "regional", "local" */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_snapshots_request;

/* A snapshot. */
typedef struct ctrail_ec2_snapshot {
    ctrail_str snapshot_id;            /* snapshotId */
    ctrail_str volume_id;              /* volumeId: what it was made of */
    int64_t volume_size;               /* volumeSize, GiB */
    ctrail_str description;            /* description */
    ctrail_bool encrypted;             /* encrypted */
    ctrail_str kms_key_id;             /* kmsKeyId: an ARN */
    ctrail_str owner_id;               /* ownerId: an account */
    ctrail_str state;                  /* status, of CreateSnapshots state: "pending" */
    ctrail_str progress;               /* progress: "100%" */
    int64_t start_time_ns;             /* startTime, nanoseconds since 1970 */
    ctrail_str outpost_arn;            /* outpostArn */
    const ctrail_ec2_tag *const *tags; /* tagSet */
    size_t tag_count;
} ctrail_ec2_snapshot;

/* What CreateSnapshot, CopySnapshot (id and tags) and RestoreSnapshotFromRecycleBin returned. */
typedef ctrail_ec2_snapshot ctrail_ec2_create_snapshot_response;

/* What CreateSnapshots returned. */
typedef struct ctrail_ec2_create_snapshots_response {
    const ctrail_ec2_snapshot *const *snapshots; /* snapshotSet.item */
    size_t snapshot_count;
} ctrail_ec2_create_snapshots_response;

/* What CopySnapshot asks for. */
typedef struct ctrail_ec2_copy_snapshot_request {
    ctrail_str source_snapshot_id;      /* sourceSnapshotId */
    ctrail_str source_region;           /* sourceRegion */
    ctrail_str destination_region;      /* destinationRegion */
    ctrail_str description;             /* description */
    ctrail_bool encrypted;              /* encrypted */
    ctrail_str kms_key_id;              /* kmsKeyId: an id, an alias or an ARN */
    ctrail_str destination_outpost_arn; /* destinationOutpostArn */
    ctrail_str presigned_url; /* presignedUrl: "redacted", "present", or absent; never the URL, which is signed */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_copy_snapshot_request;

/* What DeleteSnapshot, RestoreSnapshotFromRecycleBin, ModifySnapshotTier, RestoreSnapshotTier, LockSnapshot and
 * UnlockSnapshot ask for. */
typedef struct ctrail_ec2_change_snapshot_request {
    ctrail_str snapshot_id;         /* snapshotId */
    ctrail_bool force;              /* force: DeleteSnapshot (not documented by AWS) */
    ctrail_str storage_tier;        /* StorageTier: ModifySnapshotTier: "archive" */
    int64_t temporary_restore_days; /* TemporaryRestoreDays: RestoreSnapshotTier */
    ctrail_bool permanent_restore;  /* PermanentRestore: RestoreSnapshotTier */
    ctrail_str lock_mode;           /* LockMode: LockSnapshot: "compliance", "governance" */
    int64_t lock_duration;          /* LockDuration, days: LockSnapshot */
    int64_t cool_off_period;        /* CoolOffPeriod, hours in which the lock can still be removed: LockSnapshot */
    int64_t expiration_date_ns;     /* ExpirationDate, nanoseconds since 1970: LockSnapshot */
} ctrail_ec2_change_snapshot_request;

/* What DeleteSnapshot, ModifySnapshotTier, RestoreSnapshotTier, LockSnapshot and UnlockSnapshot returned. */
typedef struct ctrail_ec2_change_snapshot_response {
    ctrail_bool returned;                  /* _return: DeleteSnapshot */
    ctrail_str snapshot_id;                /* snapshotId: the others */
    int64_t tiering_start_time_ns;         /* tieringStartTime, nanoseconds since 1970: ModifySnapshotTier */
    int64_t restore_start_time_ns;         /* restoreStartTime, nanoseconds since 1970: RestoreSnapshotTier */
    int64_t restore_duration;              /* restoreDuration, days: RestoreSnapshotTier */
    ctrail_bool is_permanent_restore;      /* isPermanentRestore: RestoreSnapshotTier */
    ctrail_str lock_state;                 /* lockState: LockSnapshot: "compliance-cooloff", "governance" … */
    int64_t lock_duration;                 /* lockDuration, days: LockSnapshot */
    int64_t cool_off_period;               /* coolOffPeriod, hours: LockSnapshot */
    int64_t cool_off_period_expires_on_ns; /* coolOffPeriodExpiresOn, nanoseconds since 1970: LockSnapshot */
    int64_t lock_created_on_ns;            /* lockCreatedOn, likewise */
    int64_t lock_expires_on_ns;            /* lockExpiresOn, likewise */
} ctrail_ec2_change_snapshot_response;

/* What ModifySnapshotAttribute asks for; either createVolumePermission, or the older form with operationType. */
typedef struct ctrail_ec2_modify_snapshot_attribute_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str attribute;   /* attributeType: "createVolumePermission", "CREATE_VOLUME_PERMISSION" */
    const ctrail_ec2_permission_changes *create_volume_permission; /* createVolumePermission; NULL when absent */
    ctrail_str operation_type;                                     /* operationType: "add", "remove" */
    const ctrail_str *const *user_ids;                             /* userIdSet.items[].userId: accounts */
    size_t user_id_count;
    const ctrail_str *const *group_names; /* userGroupSet.items[].userGroup: "all" */
    size_t group_name_count;
} ctrail_ec2_modify_snapshot_attribute_request;

/* What DescribeSnapshotAttribute and ResetSnapshotAttribute ask for. */
typedef struct ctrail_ec2_snapshot_attribute_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str attribute;   /* attributeType: "createVolumePermission"; reset, nobody but the owner may read it */
} ctrail_ec2_snapshot_attribute_request;

/* What DescribeSnapshots asks for. */
typedef struct ctrail_ec2_describe_snapshots_request {
    const ctrail_str *const *snapshot_ids; /* snapshotSet.items[].snapshotId; none: all */
    size_t snapshot_id_count;
    const ctrail_str *const *owner_ids; /* ownersSet.items[].owner: accounts, "self", "amazon" */
    size_t owner_id_count;
    const ctrail_str *const *restorable_by_user_ids; /* sharedUsersSet.items[].user: accounts, "self", "all" */
    size_t restorable_by_user_id_count;
    const ctrail_ec2_filter *const *filters; /* filterSet */
    size_t filter_count;
    int64_t max_results; /* maxResults */
} ctrail_ec2_describe_snapshots_request;

/* What CreateKeyPair, ImportKeyPair and DeleteKeyPair ask for. */
typedef struct ctrail_ec2_key_pair_request {
    ctrail_str key_name;               /* keyName */
    ctrail_str key_pair_id;            /* keyPairId: "key-…"; DeleteKeyPair, with or without a name */
    ctrail_str key_type;               /* keyType: "rsa", "ed25519"; CreateKeyPair, absent: RSA */
    ctrail_str key_format;             /* keyFormat: "pem", "ppk"; CreateKeyPair */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_key_pair_request;

/* What the same three returned. */
typedef struct ctrail_ec2_key_pair_response {
    ctrail_str key_name;        /* keyName */
    ctrail_str key_pair_id;     /* keyPairId: "key-…" */
    ctrail_str key_fingerprint; /* keyFingerprint: CreateKeyPair: of RSA the SHA-1 of the private key; ImportKeyPair: of
                                   RSA the MD5 of the public key in DER, not that of sshd; of ED25519 SHA-256, as in
                                   sshd's log */
    ctrail_str key_material;    /* keyMaterial, the private key: "redacted", "present", or absent; never the key */
    const ctrail_ec2_tag *const *tags; /* tagSet */
    size_t tag_count;
    ctrail_bool returned; /* _return: DeleteKeyPair */
} ctrail_ec2_key_pair_response;

/* What DescribeKeyPairs asks for. */
typedef struct ctrail_ec2_describe_key_pairs_request {
    const ctrail_str *const *key_names; /* keySet.items[].keyName; neither names nor ids: all */
    size_t key_name_count;
    const ctrail_str *const *key_pair_ids; /* keyPairIdSet.items[].keyPairId */
    size_t key_pair_id_count;
    const ctrail_ec2_filter *const *filters; /* filterSet */
    size_t filter_count;
    ctrail_bool include_public_key; /* includePublicKey */
} ctrail_ec2_describe_key_pairs_request;

/* What the actions ask for that change, or read, a setting of the account in a region: EnableSerialConsoleAccess,
 * DisableSerialConsoleAccess, GetSerialConsoleAccessStatus; EnableEbsEncryptionByDefault,
 * DisableEbsEncryptionByDefault, GetEbsEncryptionByDefault; ModifyEbsDefaultKmsKeyId, ResetEbsDefaultKmsKeyId,
 * GetEbsDefaultKmsKeyId; Enable, Disable and Get of ImageBlockPublicAccess, SnapshotBlockPublicAccess and
 * AllowedImagesSettings; GetInstanceMetadataDefaults. Most name what they do and ask for nothing else. */
typedef struct ctrail_ec2_account_setting_request {
    ctrail_str kms_key_id;                      /* KmsKeyId, an id, an alias or an ARN: ModifyEbsDefaultKmsKeyId */
    ctrail_str image_block_public_access_state; /* ImageBlockPublicAccessState: "block-new-sharing" */
    ctrail_str state; /* State: EnableSnapshotBlockPublicAccess: "block-all-sharing", "block-new-sharing" */
    ctrail_str allowed_images_settings_state; /* AllowedImagesSettingsState: "enabled", "audit-mode" */
} ctrail_ec2_account_setting_request;

/* What those of them returned that change it: the new setting. */
typedef struct ctrail_ec2_account_setting_response {
    ctrail_bool serial_console_access_enabled;  /* serialConsoleAccessEnabled */
    ctrail_bool ebs_encryption_by_default;      /* ebsEncryptionByDefault */
    ctrail_str kms_key_id;                      /* kmsKeyId: an ARN; the default key of EBS */
    ctrail_str image_block_public_access_state; /* imageBlockPublicAccessState: "unblocked", "block-new-sharing" */
    ctrail_str state;                           /* state: of snapshots: "unblocked" and as above */
    ctrail_str allowed_images_settings_state;   /* allowedImagesSettingsState: "disabled" and as above */
} ctrail_ec2_account_setting_response;

/* What CreateInstanceConnectEndpoint, ModifyInstanceConnectEndpoint and DeleteInstanceConnectEndpoint ask for. */
typedef struct ctrail_ec2_instance_connect_endpoint_request {
    ctrail_str instance_connect_endpoint_id;     /* InstanceConnectEndpointId: "eice-…"; Modify, Delete */
    ctrail_str subnet_id;                        /* SubnetId: Create */
    const ctrail_str *const *security_group_ids; /* SecurityGroupId */
    size_t security_group_id_count;
    ctrail_bool preserve_client_ip;    /* PreserveClientIp: the instance sees the client's address */
    ctrail_str ip_address_type;        /* IpAddressType: "ipv4", "dualstack", "ipv6" */
    const ctrail_ec2_tag *const *tags; /* TagSpecification */
    size_t tag_count;
    ctrail_str client_token; /* ClientToken */
} ctrail_ec2_instance_connect_endpoint_request;

/* What the same three returned. */
typedef struct ctrail_ec2_instance_connect_endpoint_response {
    ctrail_str instance_connect_endpoint_id;     /* instanceConnectEndpoint.instanceConnectEndpointId */
    ctrail_str instance_connect_endpoint_arn;    /* instanceConnectEndpoint.instanceConnectEndpointArn */
    ctrail_str owner_id;                         /* instanceConnectEndpoint.ownerId: an account */
    ctrail_str state;                            /* instanceConnectEndpoint.state: "create-in-progress" */
    ctrail_str state_message;                    /* instanceConnectEndpoint.stateMessage */
    ctrail_str subnet_id;                        /* instanceConnectEndpoint.subnetId */
    ctrail_str vpc_id;                           /* instanceConnectEndpoint.vpcId */
    ctrail_str availability_zone;                /* instanceConnectEndpoint.availabilityZone */
    ctrail_str dns_name;                         /* instanceConnectEndpoint.dnsName */
    ctrail_str fips_dns_name;                    /* instanceConnectEndpoint.fipsDnsName */
    ctrail_str ip_address_type;                  /* instanceConnectEndpoint.ipAddressType */
    ctrail_bool preserve_client_ip;              /* instanceConnectEndpoint.preserveClientIp */
    int64_t created_at_ns;                       /* instanceConnectEndpoint.createdAt, nanoseconds since 1970 */
    const ctrail_str *const *security_group_ids; /* instanceConnectEndpoint.securityGroupIdSet */
    size_t security_group_id_count;
    const ctrail_str *const *network_interface_ids; /* instanceConnectEndpoint.networkInterfaceIdSet */
    size_t network_interface_id_count;
    const ctrail_ec2_tag *const *tags; /* instanceConnectEndpoint.tagSet */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool returned;    /* return: ModifyInstanceConnectEndpoint */
} ctrail_ec2_instance_connect_endpoint_response;

/* What DescribeInstanceConnectEndpoints asks for. */
typedef struct ctrail_ec2_describe_instance_connect_endpoints_request {
    const ctrail_str *const *instance_connect_endpoint_ids; /* InstanceConnectEndpointId; none: all */
    size_t instance_connect_endpoint_id_count;
    const ctrail_ec2_filter *const *filters; /* Filter */
    size_t filter_count;
    int64_t max_results; /* MaxResults */
} ctrail_ec2_describe_instance_connect_endpoints_request;

/* serviceEventDetails of an event that EC2 makes without a call, and so without a request: BidEvictedEvent,
 * SharedSnapshotVolumeCreated, SharedSnapshotCopyInitiated, and others of that kind. */
typedef struct ctrail_ec2_service_event {
    ctrail_str snapshot_id; /* serviceEventDetails.snapshotId: of which another account made a volume or a copy */
    const ctrail_str *const *instance_ids; /* serviceEventDetails.instanceIdSet: spot instances that were taken back */
    size_t instance_id_count;
} ctrail_ec2_service_event;

/* What CreateStoreImageTask, ExportImage and CreateInstanceExportTask ask for: to export an image or instance to S3. */
typedef struct ctrail_ec2_export_request {
    ctrail_str image_id;               /* ImageId: CreateStoreImageTask, ExportImage */
    ctrail_str instance_id;            /* instanceId: CreateInstanceExportTask */
    ctrail_str bucket;                 /* Bucket: CreateStoreImageTask */
    ctrail_str s3_bucket;              /* S3ExportLocation.S3Bucket, exportToS3.s3Bucket: the others */
    ctrail_str s3_prefix;              /* S3ExportLocation.S3Prefix, exportToS3.s3Prefix */
    ctrail_str disk_image_format;      /* DiskImageFormat, exportToS3.diskImageFormat: "VMDK", "VHD", "RAW" */
    ctrail_str container_format;       /* exportToS3.containerFormat: "ova" */
    ctrail_str target_environment;     /* targetEnvironment: "vmware" */
    ctrail_str role_name;              /* RoleName: ExportImage; absent: "vmimport" */
    ctrail_str description;            /* description */
    const ctrail_ec2_tag *const *tags; /* TagSpecification */
    size_t tag_count;
    const ctrail_ec2_tag *const *s3_object_tags; /* S3ObjectTag: CreateStoreImageTask */
    size_t s3_object_tag_count;
    ctrail_str client_token; /* ClientToken: ExportImage */
} ctrail_ec2_export_request;

/* What the same three returned. */
typedef struct ctrail_ec2_export_response {
    ctrail_str object_key;             /* objectKey: CreateStoreImageTask */
    ctrail_str export_image_task_id;   /* exportImageTaskId: "export-ami-…"; ExportImage */
    ctrail_str export_task_id;         /* exportTask.exportTaskId: "export-i-…"; CreateInstanceExportTask */
    ctrail_str image_id;               /* imageId */
    ctrail_str instance_id;            /* exportTask.instanceExport.instanceId */
    ctrail_str s3_bucket;              /* s3ExportLocation.s3Bucket, exportTask.exportToS3.s3Bucket */
    ctrail_str s3_prefix;              /* s3ExportLocation.s3Prefix */
    ctrail_str s3_key;                 /* exportTask.exportToS3.s3Key */
    ctrail_str status;                 /* status, exportTask.state: "active" */
    ctrail_str status_message;         /* statusMessage, exportTask.statusMessage */
    const ctrail_ec2_tag *const *tags; /* tagSet, exportTask.tagSet */
    size_t tag_count;
} ctrail_ec2_export_response;

/* What CreateRestoreImageTask asks for: to restore an image that CreateStoreImageTask stored. */
typedef struct ctrail_ec2_restore_image_request {
    ctrail_str bucket;                 /* Bucket */
    ctrail_str object_key;             /* ObjectKey */
    ctrail_str name;                   /* Name */
    const ctrail_ec2_tag *const *tags; /* TagSpecification */
    size_t tag_count;
} ctrail_ec2_restore_image_request;

/* A disk that is imported, in the request or in the response. */
typedef struct ctrail_ec2_import_disk {
    ctrail_str description; /* Description */
    ctrail_str device_name; /* DeviceName */
    ctrail_str format;      /* Format: "VMDK", "RAW" */
    ctrail_str snapshot_id; /* SnapshotId */
    ctrail_str url;         /* Url: "redacted", "present", or absent; never the URL, which may be signed */
    ctrail_str s3_bucket;   /* UserBucket.S3Bucket */
    ctrail_str s3_key;      /* UserBucket.S3Key */
    ctrail_str status;      /* status; only in a response */
} ctrail_ec2_import_disk;

/* What ImportImage and ImportSnapshot ask for. */
typedef struct ctrail_ec2_import_request {
    const ctrail_ec2_import_disk *const *disk_containers; /* DiskContainer; ImportSnapshot has one */
    size_t disk_container_count;
    ctrail_str architecture;           /* Architecture: ImportImage */
    ctrail_str platform;               /* Platform: ImportImage: "Linux", "Windows" */
    ctrail_str boot_mode;              /* BootMode: ImportImage */
    ctrail_str license_type;           /* LicenseType: ImportImage: "AWS", "BYOL" */
    ctrail_bool encrypted;             /* Encrypted */
    ctrail_str kms_key_id;             /* KmsKeyId: an id, an alias or an ARN */
    ctrail_str role_name;              /* RoleName; absent: "vmimport" */
    ctrail_str description;            /* Description */
    const ctrail_ec2_tag *const *tags; /* TagSpecification */
    size_t tag_count;
    ctrail_str client_token; /* ClientToken */
} ctrail_ec2_import_request;

/* What the same two returned. */
typedef struct ctrail_ec2_import_response {
    ctrail_str import_task_id;                             /* importTaskId: "import-ami-…", "import-snap-…" */
    ctrail_str image_id;                                   /* imageId: ImportImage */
    const ctrail_ec2_import_disk *const *snapshot_details; /* snapshotDetailSet; ImportSnapshot: snapshotTaskDetail */
    size_t snapshot_detail_count;
    ctrail_bool encrypted;             /* encrypted, snapshotTaskDetail.encrypted */
    ctrail_str kms_key_id;             /* kmsKeyId, snapshotTaskDetail.kmsKeyId */
    ctrail_str status;                 /* status, snapshotTaskDetail.status: "active" */
    ctrail_str status_message;         /* statusMessage, snapshotTaskDetail.statusMessage */
    ctrail_str progress;               /* progress, snapshotTaskDetail.progress: percent */
    ctrail_str description;            /* description */
    const ctrail_ec2_tag *const *tags; /* tagSet */
    size_t tag_count;
} ctrail_ec2_import_response;

/* What CreateTags and DeleteTags ask for: these tags on each of these resources. */
typedef struct ctrail_ec2_change_tags_request {
    const ctrail_str *const *resources; /* resourcesSet.items[].resourceId */
    size_t resource_count;
    const ctrail_ec2_tag *const *tags; /* tagSet; DeleteTags removes a key without a value whatever its value is */
    size_t tag_count;
} ctrail_ec2_change_tags_request;

/* What the same two returned. */
typedef struct ctrail_ec2_change_tags_response {
    ctrail_bool returned; /* _return */
} ctrail_ec2_change_tags_response;

/* UnsuccessfulItem: a resource, of many, for which the action failed. */
typedef struct ctrail_ec2_unsuccessful_item {
    ctrail_str resource_id; /* resourceId */
    ctrail_str code;        /* error.code */
    ctrail_str message;     /* error.message */
} ctrail_ec2_unsuccessful_item;

/* The response of actions on many resources that return only those for which they failed. */
typedef struct ctrail_ec2_unsuccessful_response {
    const ctrail_ec2_unsuccessful_item *const *unsuccessful_items; /* unsuccessful */
    size_t unsuccessful_item_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_unsuccessful_response;

/* IpPermission; one with several ranges of addresses, prefix lists or groups becomes one of these for each. */
typedef struct ctrail_ec2_ip_permission {
    ctrail_str ip_protocol;               /* ipProtocol: "tcp", "udp", "icmp", "-1" for all */
    int64_t from_port;                    /* fromPort: a port, or the ICMP type; -1 for all */
    int64_t to_port;                      /* toPort: a port, or the ICMP code; -1 for all */
    ctrail_str cidr_ip;                   /* ipRanges.items[].cidrIp */
    ctrail_str cidr_ipv6;                 /* ipv6Ranges.items[].cidrIpv6 */
    ctrail_str prefix_list_id;            /* prefixListIds.items[].prefixListId */
    ctrail_str group_id;                  /* groups.items[].groupId: the group at the other end */
    ctrail_str group_name;                /* groups.items[].groupName */
    ctrail_str user_id;                   /* groups.items[].userId: the account of that group */
    ctrail_str vpc_id;                    /* groups.items[].vpcId */
    ctrail_str vpc_peering_connection_id; /* groups.items[].vpcPeeringConnectionId */
    ctrail_str peering_status;            /* groups.items[].peeringStatus */
    ctrail_str description;               /* description of the range, the prefix list or the group */
} ctrail_ec2_ip_permission;

/* SecurityGroupRule: a rule that has an id of its own. */
typedef struct ctrail_ec2_security_group_rule {
    ctrail_str security_group_rule_id;  /* securityGroupRuleId */
    ctrail_str security_group_rule_arn; /* securityGroupRuleArn */
    ctrail_str group_id;                /* groupId: the group that the rule belongs to */
    ctrail_str group_owner_id;          /* groupOwnerId: an account */
    ctrail_bool is_egress;              /* isEgress; unknown in requests */
    ctrail_str ip_protocol;             /* ipProtocol: "tcp", "udp", "icmp", "-1" for all */
    int64_t from_port;                  /* fromPort: a port, or the ICMP type; -1 for all */
    int64_t to_port;                    /* toPort: a port, or the ICMP code; -1 for all */
    ctrail_str cidr_ipv4;               /* cidrIpv4 */
    ctrail_str cidr_ipv6;               /* cidrIpv6 */
    ctrail_str prefix_list_id;          /* prefixListId */
    /* referencedGroupId, or referencedGroupInfo.groupId: the group at the other end */
    ctrail_str referenced_group_id;
    ctrail_str referenced_user_id;        /* referencedGroupInfo.userId: an account */
    ctrail_str referenced_vpc_id;         /* referencedGroupInfo.vpcId */
    ctrail_str vpc_peering_connection_id; /* referencedGroupInfo.vpcPeeringConnectionId */
    ctrail_str description;               /* description */
    const ctrail_ec2_tag *const *tags;    /* tagSet */
    size_t tag_count;
} ctrail_ec2_security_group_rule;

/* What CreateSecurityGroup asks for. */
typedef struct ctrail_ec2_create_security_group_request {
    ctrail_str group_name;             /* groupName */
    ctrail_str description;            /* groupDescription */
    ctrail_str vpc_id;                 /* vpcId */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_security_group_request;

/* What CreateSecurityGroup and DeleteSecurityGroup returned. */
typedef struct ctrail_ec2_security_group_response {
    ctrail_str group_id;               /* groupId */
    ctrail_str security_group_arn;     /* securityGroupArn */
    const ctrail_ec2_tag *const *tags; /* tagSet */
    size_t tag_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_security_group_response;

/* What DeleteSecurityGroup asks for. */
typedef struct ctrail_ec2_delete_security_group_request {
    ctrail_str group_id;   /* groupId */
    ctrail_str group_name; /* groupName, instead of the id */
} ctrail_ec2_delete_security_group_request;

/* What AuthorizeSecurityGroupIngress, AuthorizeSecurityGroupEgress, RevokeSecurityGroupIngress,
 * RevokeSecurityGroupEgress, ModifySecurityGroupRules, UpdateSecurityGroupRuleDescriptionsIngress and
 * UpdateSecurityGroupRuleDescriptionsEgress ask for. The permissions are in ctrail_ec2::rules, a rule for each range.
 */
typedef struct ctrail_ec2_change_security_group_rules_request {
    ctrail_str group_id;   /* groupId */
    ctrail_str group_name; /* groupName, instead of the id */
    /* securityGroupRuleIds.items[].securityGroupRuleId, or securityGroupRuleIdSet: Revoke… by id */
    const ctrail_str *const *security_group_rule_ids;
    size_t security_group_rule_id_count;
    /* SecurityGroupRule.SecurityGroupRule: ModifySecurityGroupRules; SecurityGroupRuleDescription: Update… */
    const ctrail_ec2_security_group_rule *const *security_group_rules;
    size_t security_group_rule_count;
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_change_security_group_rules_request;

/* What the same seven returned. */
typedef struct ctrail_ec2_change_security_group_rules_response {
    ctrail_bool returned;                                              /* _return, or return */
    const ctrail_ec2_security_group_rule *const *security_group_rules; /* securityGroupRuleSet: Authorize… */
    size_t security_group_rule_count;
    /* revokedSecurityGroupRuleSet: Revoke… */
    const ctrail_ec2_security_group_rule *const *revoked_security_group_rules;
    size_t revoked_security_group_rule_count;
    /* unknownIpPermissionSet: permissions to revoke that the group did not have */
    const ctrail_ec2_ip_permission *const *unknown_ip_permissions;
    size_t unknown_ip_permission_count;
} ctrail_ec2_change_security_group_rules_response;

/* What DescribeSecurityGroups and DescribeSecurityGroupRules ask for. */
typedef struct ctrail_ec2_describe_security_groups_request {
    const ctrail_str *const *group_ids; /* securityGroupIdSet.items[].groupId */
    size_t group_id_count;
    const ctrail_str *const *group_names; /* securityGroupSet.items[].groupName */
    size_t group_name_count;
    const ctrail_str *const *security_group_rule_ids; /* SecurityGroupRuleId */
    size_t security_group_rule_id_count;
    const ctrail_ec2_filter *const *filters; /* filterSet, or Filter */
    size_t filter_count;
    int64_t max_results; /* maxResults */
} ctrail_ec2_describe_security_groups_request;

/* One option of a set of DHCP options. */
typedef struct ctrail_ec2_dhcp_configuration {
    ctrail_str key;                  /* key: "domain-name-servers" */
    const ctrail_str *const *values; /* valueSet.items[].value */
    size_t value_count;
} ctrail_ec2_dhcp_configuration;

/* VpcCidrBlockAssociation, VpcIpv6CidrBlockAssociation: a range of addresses of a VPC. */
typedef struct ctrail_ec2_vpc_cidr_block_association {
    ctrail_str association_id;       /* associationId */
    ctrail_str cidr_block;           /* cidrBlock */
    ctrail_str ipv6_cidr_block;      /* ipv6CidrBlock */
    ctrail_str state;                /* cidrBlockState.state, or ipv6CidrBlockState.state */
    ctrail_str network_border_group; /* networkBorderGroup */
    ctrail_str ipv6_pool;            /* ipv6Pool */
} ctrail_ec2_vpc_cidr_block_association;

/* What CreateVpc, CreateDefaultVpc and AssociateVpcCidrBlock ask for. */
typedef struct ctrail_ec2_create_vpc_request {
    ctrail_str vpc_id;                               /* vpcId: AssociateVpcCidrBlock */
    ctrail_str cidr_block;                           /* cidrBlock */
    ctrail_str instance_tenancy;                     /* instanceTenancy */
    ctrail_bool amazon_provided_ipv6_cidr_block;     /* amazonProvidedIpv6CidrBlock */
    ctrail_str ipv6_cidr_block;                      /* ipv6CidrBlock */
    ctrail_str ipv6_pool;                            /* ipv6Pool */
    ctrail_str ipv6_cidr_block_network_border_group; /* ipv6CidrBlockNetworkBorderGroup */
    ctrail_str ipv4_ipam_pool_id;                    /* ipv4IpamPoolId */
    int64_t ipv4_netmask_length;                     /* ipv4NetmaskLength, bits */
    ctrail_str ipv6_ipam_pool_id;                    /* ipv6IpamPoolId */
    int64_t ipv6_netmask_length;                     /* ipv6NetmaskLength, bits */
    const ctrail_ec2_tag *const *tags;               /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_vpc_request;

/* What CreateVpc and CreateDefaultVpc returned. */
typedef struct ctrail_ec2_create_vpc_response {
    ctrail_str vpc_id;     /* vpc.vpcId */
    ctrail_str owner_id;   /* vpc.ownerId: an account */
    ctrail_str state;      /* vpc.state */
    ctrail_str cidr_block; /* vpc.cidrBlock */
    /* vpc.cidrBlockAssociationSet, then vpc.ipv6CidrBlockAssociationSet */
    const ctrail_ec2_vpc_cidr_block_association *const *cidr_block_associations;
    size_t cidr_block_association_count;
    ctrail_str dhcp_options_id;        /* vpc.dhcpOptionsId */
    ctrail_str instance_tenancy;       /* vpc.instanceTenancy */
    ctrail_bool is_default;            /* vpc.isDefault */
    const ctrail_ec2_tag *const *tags; /* vpc.tagSet */
    size_t tag_count;
} ctrail_ec2_create_vpc_response;

/* What DeleteVpc, ModifyVpcAttribute, ModifyVpcTenancy, AssociateDhcpOptions and DisassociateVpcCidrBlock ask for. */
typedef struct ctrail_ec2_change_vpc_request {
    ctrail_str vpc_id;                /* vpcId */
    ctrail_bool enable_dns_support;   /* enableDnsSupport.value: ModifyVpcAttribute */
    ctrail_bool enable_dns_hostnames; /* enableDnsHostnames.value: ModifyVpcAttribute */
    /* enableNetworkAddressUsageMetrics.value: ModifyVpcAttribute */
    ctrail_bool enable_network_address_usage_metrics;
    ctrail_str instance_tenancy; /* instanceTenancy: ModifyVpcTenancy */
    ctrail_str dhcp_options_id;  /* dhcpOptionsId: AssociateDhcpOptions; "default" for none */
    ctrail_str association_id;   /* associationId: DisassociateVpcCidrBlock */
} ctrail_ec2_change_vpc_request;

/* What AssociateVpcCidrBlock and DisassociateVpcCidrBlock returned. */
typedef struct ctrail_ec2_vpc_cidr_block_response {
    ctrail_str vpc_id;                                                        /* vpcId */
    const ctrail_ec2_vpc_cidr_block_association *cidr_block_association;      /* cidrBlockAssociation */
    const ctrail_ec2_vpc_cidr_block_association *ipv6_cidr_block_association; /* ipv6CidrBlockAssociation */
} ctrail_ec2_vpc_cidr_block_response;

/* What CreateDhcpOptions and DeleteDhcpOptions ask for. */
typedef struct ctrail_ec2_dhcp_options_request {
    ctrail_str dhcp_options_id;                                      /* dhcpOptionsId: DeleteDhcpOptions */
    const ctrail_ec2_dhcp_configuration *const *dhcp_configurations; /* dhcpConfigurationSet */
    size_t dhcp_configuration_count;
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_dhcp_options_request;

/* What the same two returned. */
typedef struct ctrail_ec2_dhcp_options_response {
    ctrail_str dhcp_options_id;                                      /* dhcpOptions.dhcpOptionsId */
    ctrail_str owner_id;                                             /* dhcpOptions.ownerId: an account */
    const ctrail_ec2_dhcp_configuration *const *dhcp_configurations; /* dhcpOptions.dhcpConfigurationSet */
    size_t dhcp_configuration_count;
    const ctrail_ec2_tag *const *tags; /* dhcpOptions.tagSet */
    size_t tag_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_dhcp_options_response;

/* What ModifyVpcBlockPublicAccessOptions, CreateVpcBlockPublicAccessExclusion, ModifyVpcBlockPublicAccessExclusion and
 * DeleteVpcBlockPublicAccessExclusion ask for. */
typedef struct ctrail_ec2_vpc_block_public_access_request {
    /* internetGatewayBlockMode: "off", "block-bidirectional", "block-ingress" */
    ctrail_str internet_gateway_block_mode;
    ctrail_str exclusion_id; /* exclusionId */
    /* internetGatewayExclusionMode: "allow-bidirectional", "allow-egress" */
    ctrail_str internet_gateway_exclusion_mode;
    ctrail_str vpc_id;                 /* vpcId */
    ctrail_str subnet_id;              /* subnetId */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_vpc_block_public_access_request;

/* What the same four returned. */
typedef struct ctrail_ec2_vpc_block_public_access_response {
    /* vpcBlockPublicAccessOptions.internetGatewayBlockMode */
    ctrail_str internet_gateway_block_mode;
    ctrail_str aws_account_id; /* vpcBlockPublicAccessOptions.awsAccountId: an account */
    ctrail_str aws_region;     /* vpcBlockPublicAccessOptions.awsRegion */
    /* vpcBlockPublicAccessOptions.managedBy: "account", "declarative-policy" */
    ctrail_str managed_by;
    ctrail_str exclusions_allowed; /* vpcBlockPublicAccessOptions.exclusionsAllowed */
    ctrail_str exclusion_id;       /* vpcBlockPublicAccessExclusion.exclusionId */
    /* vpcBlockPublicAccessExclusion.internetGatewayExclusionMode */
    ctrail_str internet_gateway_exclusion_mode;
    ctrail_str resource_arn; /* vpcBlockPublicAccessExclusion.resourceArn */
    /* vpcBlockPublicAccessOptions.state, or vpcBlockPublicAccessExclusion.state */
    ctrail_str state;
    /* vpcBlockPublicAccessOptions.reason, or vpcBlockPublicAccessExclusion.reason */
    ctrail_str reason;
    const ctrail_ec2_tag *const *tags; /* vpcBlockPublicAccessExclusion.tagSet */
    size_t tag_count;
} ctrail_ec2_vpc_block_public_access_response;

/* What CreateSubnet and CreateDefaultSubnet ask for. */
typedef struct ctrail_ec2_create_subnet_request {
    ctrail_str vpc_id;                 /* vpcId */
    ctrail_str cidr_block;             /* cidrBlock */
    ctrail_str ipv6_cidr_block;        /* ipv6CidrBlock */
    ctrail_str availability_zone;      /* availabilityZone */
    ctrail_str availability_zone_id;   /* availabilityZoneId */
    ctrail_str outpost_arn;            /* outpostArn */
    ctrail_bool ipv6_native;           /* ipv6Native */
    ctrail_str ipv4_ipam_pool_id;      /* ipv4IpamPoolId */
    int64_t ipv4_netmask_length;       /* ipv4NetmaskLength, bits */
    ctrail_str ipv6_ipam_pool_id;      /* ipv6IpamPoolId */
    int64_t ipv6_netmask_length;       /* ipv6NetmaskLength, bits */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_subnet_request;

/* What the same two returned. */
typedef struct ctrail_ec2_create_subnet_response {
    ctrail_str subnet_id;                      /* subnet.subnetId */
    ctrail_str subnet_arn;                     /* subnet.subnetArn */
    ctrail_str vpc_id;                         /* subnet.vpcId */
    ctrail_str owner_id;                       /* subnet.ownerId: an account */
    ctrail_str state;                          /* subnet.state */
    ctrail_str cidr_block;                     /* subnet.cidrBlock */
    const ctrail_str *const *ipv6_cidr_blocks; /* subnet.ipv6CidrBlockAssociationSet.items[].ipv6CidrBlock */
    size_t ipv6_cidr_block_count;
    ctrail_str availability_zone;                /* subnet.availabilityZone */
    ctrail_str availability_zone_id;             /* subnet.availabilityZoneId */
    int64_t available_ip_address_count;          /* subnet.availableIpAddressCount */
    ctrail_bool default_for_az;                  /* subnet.defaultForAz */
    ctrail_bool map_public_ip_on_launch;         /* subnet.mapPublicIpOnLaunch */
    ctrail_bool assign_ipv6_address_on_creation; /* subnet.assignIpv6AddressOnCreation */
    ctrail_bool ipv6_native;                     /* subnet.ipv6Native */
    ctrail_bool enable_dns64;                    /* subnet.enableDns64 */
    ctrail_str outpost_arn;                      /* subnet.outpostArn */
    const ctrail_ec2_tag *const *tags;           /* subnet.tagSet */
    size_t tag_count;
} ctrail_ec2_create_subnet_response;

/* What DeleteSubnet and ModifySubnetAttribute ask for. Of the attributes a request has one. */
typedef struct ctrail_ec2_change_subnet_request {
    ctrail_str subnet_id;                           /* subnetId */
    ctrail_bool map_public_ip_on_launch;            /* mapPublicIpOnLaunch.value */
    ctrail_bool assign_ipv6_address_on_creation;    /* assignIpv6AddressOnCreation.value */
    ctrail_bool map_customer_owned_ip_on_launch;    /* mapCustomerOwnedIpOnLaunch.value */
    ctrail_str customer_owned_ipv4_pool;            /* customerOwnedIpv4Pool */
    ctrail_bool enable_dns64;                       /* enableDns64.value */
    ctrail_str private_dns_hostname_type_on_launch; /* privateDnsHostnameTypeOnLaunch */
    /* enableResourceNameDnsARecordOnLaunch.value */
    ctrail_bool enable_resource_name_dns_a_record_on_launch;
    /* enableResourceNameDnsAAAARecordOnLaunch.value */
    ctrail_bool enable_resource_name_dns_aaaa_record_on_launch;
    int64_t enable_lni_at_device_index;      /* enableLniAtDeviceIndex */
    ctrail_bool disable_lni_at_device_index; /* disableLniAtDeviceIndex.value */
} ctrail_ec2_change_subnet_request;

/* What CreateRoute, ReplaceRoute and DeleteRoute ask for; of the destinations it has one, of the targets one, or none
 * to delete. */
typedef struct ctrail_ec2_change_route_request {
    ctrail_str route_table_id;              /* routeTableId */
    ctrail_str destination_cidr_block;      /* destinationCidrBlock */
    ctrail_str destination_ipv6_cidr_block; /* destinationIpv6CidrBlock */
    ctrail_str destination_prefix_list_id;  /* destinationPrefixListId */
    /* whether the destination is every address, 0.0.0.0/0 or ::/0; 0 or 1 */
    ctrail_bool open;
    /* gatewayId: an internet gateway, a virtual private gateway, or "local" */
    ctrail_str gateway_id;
    ctrail_str nat_gateway_id;                  /* natGatewayId */
    ctrail_str instance_id;                     /* instanceId */
    ctrail_str network_interface_id;            /* networkInterfaceId */
    ctrail_str vpc_peering_connection_id;       /* vpcPeeringConnectionId */
    ctrail_str transit_gateway_id;              /* transitGatewayId */
    ctrail_str egress_only_internet_gateway_id; /* egressOnlyInternetGatewayId */
    ctrail_str vpc_endpoint_id;                 /* vpcEndpointId */
    ctrail_str local_gateway_id;                /* localGatewayId */
    ctrail_str carrier_gateway_id;              /* carrierGatewayId */
    ctrail_str core_network_arn;                /* coreNetworkArn */
    ctrail_str odb_network_arn;                 /* odbNetworkArn */
    ctrail_bool local_target;                   /* localTarget: ReplaceRoute */
} ctrail_ec2_change_route_request;

/* Route: one route of a route table. */
typedef struct ctrail_ec2_route {
    ctrail_str destination_cidr_block;          /* destinationCidrBlock */
    ctrail_str destination_ipv6_cidr_block;     /* destinationIpv6CidrBlock */
    ctrail_str destination_prefix_list_id;      /* destinationPrefixListId */
    ctrail_bool open;                           /* whether the destination is every address; 0 or 1 */
    ctrail_str gateway_id;                      /* gatewayId */
    ctrail_str nat_gateway_id;                  /* natGatewayId */
    ctrail_str instance_id;                     /* instanceId */
    ctrail_str instance_owner_id;               /* instanceOwnerId: an account */
    ctrail_str network_interface_id;            /* networkInterfaceId */
    ctrail_str vpc_peering_connection_id;       /* vpcPeeringConnectionId */
    ctrail_str transit_gateway_id;              /* transitGatewayId */
    ctrail_str egress_only_internet_gateway_id; /* egressOnlyInternetGatewayId */
    ctrail_str local_gateway_id;                /* localGatewayId */
    ctrail_str carrier_gateway_id;              /* carrierGatewayId */
    ctrail_str core_network_arn;                /* coreNetworkArn */
    ctrail_str odb_network_arn;                 /* odbNetworkArn */
    /* origin: "CreateRouteTable", "CreateRoute", "EnableVgwRoutePropagation" */
    ctrail_str origin;
    ctrail_str state; /* state: "active", "blackhole" */
} ctrail_ec2_route;

/* RouteTableAssociation: the subnet or gateway that uses a route table. */
typedef struct ctrail_ec2_route_table_association {
    ctrail_str route_table_association_id; /* routeTableAssociationId */
    ctrail_str route_table_id;             /* routeTableId */
    ctrail_str subnet_id;                  /* subnetId */
    ctrail_str gateway_id;                 /* gatewayId */
    ctrail_bool main;                      /* main */
    ctrail_str state;                      /* associationState.state */
} ctrail_ec2_route_table_association;

/* What CreateRouteTable asks for. */
typedef struct ctrail_ec2_create_route_table_request {
    ctrail_str vpc_id;                 /* vpcId */
    ctrail_str client_token;           /* clientToken */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_route_table_request;

/* What CreateRouteTable returned. */
typedef struct ctrail_ec2_create_route_table_response {
    ctrail_str route_table_id;             /* routeTable.routeTableId */
    ctrail_str vpc_id;                     /* routeTable.vpcId */
    ctrail_str owner_id;                   /* routeTable.ownerId: an account */
    const ctrail_ec2_route *const *routes; /* routeTable.routeSet */
    size_t route_count;
    const ctrail_ec2_route_table_association *const *associations; /* routeTable.associationSet */
    size_t association_count;
    const ctrail_str *const *propagating_vgws; /* routeTable.propagatingVgwSet.items[].gatewayId */
    size_t propagating_vgw_count;
    const ctrail_ec2_tag *const *tags; /* routeTable.tagSet */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_route_table_response;

/* What DeleteRouteTable, AssociateRouteTable, DisassociateRouteTable, ReplaceRouteTableAssociation,
 * EnableVgwRoutePropagation and DisableVgwRoutePropagation ask for. */
typedef struct ctrail_ec2_change_route_table_request {
    ctrail_str route_table_id;   /* routeTableId */
    ctrail_str association_id;   /* associationId: what is ended or replaced */
    ctrail_str subnet_id;        /* subnetId */
    ctrail_str gateway_id;       /* gatewayId: what the table is for, or whose routes are propagated */
    ctrail_str public_ipv4_pool; /* publicIpv4Pool */
} ctrail_ec2_change_route_table_request;

/* What the same six returned. */
typedef struct ctrail_ec2_change_route_table_response {
    ctrail_str association_id;     /* associationId: AssociateRouteTable */
    ctrail_str new_association_id; /* newAssociationId: ReplaceRouteTableAssociation */
    ctrail_str state;              /* associationState.state: "associated", "disassociating" */
    ctrail_bool returned;          /* _return, or return */
} ctrail_ec2_change_route_table_response;

/* PortRange: from the first to the last port. */
typedef struct ctrail_ec2_port_range {
    int64_t from; /* from */
    int64_t to;   /* to */
} ctrail_ec2_port_range;

/* IcmpTypeCode. */
typedef struct ctrail_ec2_icmp_type_code {
    int64_t code; /* code; -1 for all */
    int64_t type; /* type; -1 for all */
} ctrail_ec2_icmp_type_code;

/* NetworkAclEntry: one rule of an ACL. */
typedef struct ctrail_ec2_network_acl_entry {
    int64_t rule_number;                             /* ruleNumber: rules are looked at in this order */
    ctrail_str protocol;                             /* protocol: a number, "6" for TCP; "-1" for all */
    ctrail_str rule_action;                          /* ruleAction: "allow", "deny" */
    ctrail_bool egress;                              /* egress: whether it is one for what leaves */
    ctrail_str cidr_block;                           /* cidrBlock */
    ctrail_str ipv6_cidr_block;                      /* ipv6CidrBlock */
    const ctrail_ec2_port_range *port_range;         /* portRange */
    const ctrail_ec2_icmp_type_code *icmp_type_code; /* icmpTypeCode */
    ctrail_bool open;                                /* whether its range is every address, 0.0.0.0/0 or ::/0; 0 or 1 */
} ctrail_ec2_network_acl_entry;

/* What CreateNetworkAclEntry, ReplaceNetworkAclEntry and DeleteNetworkAclEntry ask for. The last has only networkAclId,
 * ruleNumber and egress. */
typedef struct ctrail_ec2_change_network_acl_entry_request {
    ctrail_str network_acl_id;               /* networkAclId */
    int64_t rule_number;                     /* ruleNumber: rules are looked at in this order */
    ctrail_str protocol;                     /* aclProtocol: a number, "6" for TCP; "-1" for all */
    ctrail_str rule_action;                  /* ruleAction: "allow", "deny" */
    ctrail_bool egress;                      /* egress: whether it is one for what leaves */
    ctrail_str cidr_block;                   /* cidrBlock */
    ctrail_str ipv6_cidr_block;              /* ipv6CidrBlock */
    const ctrail_ec2_port_range *port_range; /* portRange; with nothing in it when all ports are meant */
    const ctrail_ec2_icmp_type_code
        *icmp_type_code; /* icmpTypeCode; with nothing in it when the protocol is not ICMP */
    ctrail_bool open;    /* whether the range is every address, 0.0.0.0/0 or ::/0; 0 or 1 */
} ctrail_ec2_change_network_acl_entry_request;

/* What CreateNetworkAcl asks for. */
typedef struct ctrail_ec2_create_network_acl_request {
    ctrail_str vpc_id;                 /* vpcId */
    ctrail_str client_token;           /* clientToken */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_network_acl_request;

/* What CreateNetworkAcl returned. */
typedef struct ctrail_ec2_create_network_acl_response {
    ctrail_str network_acl_id;                          /* networkAcl.networkAclId */
    ctrail_str vpc_id;                                  /* networkAcl.vpcId */
    ctrail_str owner_id;                                /* networkAcl.ownerId: an account */
    ctrail_bool is_default;                             /* networkAcl.default */
    const ctrail_ec2_network_acl_entry *const *entries; /* networkAcl.entrySet */
    size_t entry_count;
    const ctrail_ec2_tag *const *tags; /* networkAcl.tagSet */
    size_t tag_count;
} ctrail_ec2_create_network_acl_response;

/* What DeleteNetworkAcl and ReplaceNetworkAclAssociation ask for. */
typedef struct ctrail_ec2_change_network_acl_request {
    ctrail_str network_acl_id; /* networkAclId */
    ctrail_str association_id; /* associationId: what is replaced */
} ctrail_ec2_change_network_acl_request;

/* What the same two returned. */
typedef struct ctrail_ec2_change_network_acl_response {
    ctrail_str new_association_id; /* newAssociationId: ReplaceNetworkAclAssociation */
    ctrail_bool returned;          /* _return, or return */
} ctrail_ec2_change_network_acl_response;

/* VpcAttachment: a VPC that a gateway is attached to. */
typedef struct ctrail_ec2_vpc_attachment {
    ctrail_str vpc_id; /* vpcId */
    ctrail_str state;  /* state */
} ctrail_ec2_vpc_attachment;

/* NatGatewayAddress. */
typedef struct ctrail_ec2_nat_gateway_address {
    ctrail_str allocation_id;        /* allocationId */
    ctrail_str association_id;       /* associationId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str private_ip;           /* privateIp */
    ctrail_str public_ip;            /* publicIp */
    ctrail_bool is_primary;          /* isPrimary */
    ctrail_str status;               /* status */
    ctrail_str failure_message;      /* failureMessage */
} ctrail_ec2_nat_gateway_address;

/* What CreateInternetGateway, AttachInternetGateway, DetachInternetGateway, DeleteInternetGateway,
 * CreateEgressOnlyInternetGateway and DeleteEgressOnlyInternetGateway ask for. */
typedef struct ctrail_ec2_internet_gateway_request {
    ctrail_str internet_gateway_id;             /* internetGatewayId */
    ctrail_str egress_only_internet_gateway_id; /* egressOnlyInternetGatewayId */
    ctrail_str vpc_id;                          /* vpcId */
    ctrail_str client_token;                    /* clientToken */
    const ctrail_ec2_tag *const *tags;          /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_internet_gateway_request;

/* What the same six returned. */
typedef struct ctrail_ec2_internet_gateway_response {
    ctrail_str internet_gateway_id; /* internetGateway.internetGatewayId */
    /* egressOnlyInternetGateway.egressOnlyInternetGatewayId */
    ctrail_str egress_only_internet_gateway_id;
    ctrail_str owner_id; /* internetGateway.ownerId: an account */
    /* internetGateway.attachmentSet, or egressOnlyInternetGateway.attachmentSet */
    const ctrail_ec2_vpc_attachment *const *attachments;
    size_t attachment_count;
    const ctrail_ec2_tag *const *tags; /* internetGateway.tagSet, or egressOnlyInternetGateway.tagSet */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool returned;    /* _return, in the wrapped dialect returnCode */
} ctrail_ec2_internet_gateway_response;

/* What CreateNatGateway and DeleteNatGateway ask for. */
typedef struct ctrail_ec2_nat_gateway_request {
    ctrail_str nat_gateway_id;                         /* natGatewayId: DeleteNatGateway */
    ctrail_str subnet_id;                              /* subnetId */
    ctrail_str vpc_id;                                 /* vpcId */
    ctrail_str connectivity_type;                      /* connectivityType: "public", "private" */
    ctrail_str availability_mode;                      /* availabilityMode: "zonal", "regional" */
    ctrail_str allocation_id;                          /* allocationId */
    ctrail_str private_ip_address;                     /* privateIpAddress */
    const ctrail_str *const *secondary_allocation_ids; /* SecondaryAllocationId */
    size_t secondary_allocation_id_count;
    const ctrail_str *const *secondary_private_ip_addresses; /* SecondaryPrivateIpAddress */
    size_t secondary_private_ip_address_count;
    /* secondaryPrivateIpAddressCount: as many as AWS chooses */
    int64_t secondary_private_ip_address_number;
    ctrail_str client_token;           /* clientToken */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_nat_gateway_request;

/* What the same two returned. DeleteNatGateway gives no more than the id. */
typedef struct ctrail_ec2_nat_gateway_response {
    ctrail_str nat_gateway_id;    /* natGateway.natGatewayId, or natGatewayId */
    ctrail_str subnet_id;         /* natGateway.subnetId */
    ctrail_str vpc_id;            /* natGateway.vpcId */
    ctrail_str connectivity_type; /* natGateway.connectivityType */
    ctrail_str availability_mode; /* natGateway.availabilityMode */
    ctrail_str state;             /* natGateway.state */
    ctrail_str failure_code;      /* natGateway.failureCode */
    ctrail_str failure_message;   /* natGateway.failureMessage */
    int64_t create_time_ns;       /* natGateway.createTime, nanoseconds since 1970 */
    const ctrail_ec2_nat_gateway_address *const *nat_gateway_addresses; /* natGateway.natGatewayAddressSet */
    size_t nat_gateway_address_count;
    const ctrail_ec2_tag *const *tags; /* natGateway.tagSet */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_nat_gateway_response;

/* What CreateVpnGateway, AttachVpnGateway, DetachVpnGateway and DeleteVpnGateway ask for. */
typedef struct ctrail_ec2_vpn_gateway_request {
    ctrail_str vpn_gateway_id;         /* vpnGatewayId */
    ctrail_str vpc_id;                 /* vpcId */
    ctrail_str type;                   /* type: "ipsec.1" */
    ctrail_str availability_zone;      /* availabilityZone */
    int64_t amazon_side_asn;           /* amazonSideAsn */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_vpn_gateway_request;

/* What the same four returned. */
typedef struct ctrail_ec2_vpn_gateway_response {
    ctrail_str vpn_gateway_id;    /* vpnGateway.vpnGatewayId */
    ctrail_str state;             /* vpnGateway.state */
    ctrail_str type;              /* vpnGateway.type */
    ctrail_str availability_zone; /* vpnGateway.availabilityZone */
    int64_t amazon_side_asn;      /* vpnGateway.amazonSideAsn */
    /* vpnGateway.attachments; attachment: AttachVpnGateway */
    const ctrail_ec2_vpc_attachment *const *attachments;
    size_t attachment_count;
    const ctrail_ec2_tag *const *tags; /* vpnGateway.tagSet */
    size_t tag_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_vpn_gateway_response;

/* What CreateCustomerGateway and DeleteCustomerGateway ask for. */
typedef struct ctrail_ec2_customer_gateway_request {
    ctrail_str customer_gateway_id;    /* customerGatewayId */
    ctrail_str ip_address;             /* ipAddress: of the device at the other end */
    ctrail_str type;                   /* type */
    int64_t bgp_asn;                   /* bgpAsn, or bgpAsnExtended */
    ctrail_str device_name;            /* deviceName */
    ctrail_str certificate_arn;        /* certificateArn */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_customer_gateway_request;

/* What the same two returned. */
typedef struct ctrail_ec2_customer_gateway_response {
    ctrail_str customer_gateway_id;    /* customerGateway.customerGatewayId */
    ctrail_str state;                  /* customerGateway.state */
    ctrail_str ip_address;             /* customerGateway.ipAddress */
    ctrail_str type;                   /* customerGateway.type */
    int64_t bgp_asn;                   /* customerGateway.bgpAsn, or customerGateway.bgpAsnExtended */
    ctrail_str device_name;            /* customerGateway.deviceName */
    ctrail_str certificate_arn;        /* customerGateway.certificateArn */
    const ctrail_ec2_tag *const *tags; /* customerGateway.tagSet */
    size_t tag_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_customer_gateway_response;

/* What CreateVpnConnection and DeleteVpnConnection ask for, and CreateVpnConnectionRoute and DeleteVpnConnectionRoute.
 */
typedef struct ctrail_ec2_vpn_connection_request {
    ctrail_str vpn_connection_id;        /* vpnConnectionId */
    ctrail_str customer_gateway_id;      /* customerGatewayId */
    ctrail_str vpn_gateway_id;           /* vpnGatewayId */
    ctrail_str transit_gateway_id;       /* transitGatewayId */
    ctrail_str type;                     /* type */
    ctrail_bool static_routes_only;      /* options.staticRoutesOnly */
    ctrail_bool enable_acceleration;     /* options.enableAcceleration */
    ctrail_str tunnel_inside_ip_version; /* options.tunnelInsideIpVersion */
    ctrail_str local_ipv4_network_cidr;  /* options.localIpv4NetworkCidr */
    ctrail_str remote_ipv4_network_cidr; /* options.remoteIpv4NetworkCidr */
    ctrail_str local_ipv6_network_cidr;  /* options.localIpv6NetworkCidr */
    ctrail_str remote_ipv6_network_cidr; /* options.remoteIpv6NetworkCidr */
    ctrail_str outside_ip_address_type;  /* options.outsideIpAddressType */
    ctrail_str destination_cidr_block;   /* destinationCidrBlock: of a route */
    const ctrail_ec2_tag *const *tags;   /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_vpn_connection_request;

/* What the same four returned. */
typedef struct ctrail_ec2_vpn_connection_response {
    ctrail_str vpn_connection_id;        /* vpnConnection.vpnConnectionId */
    ctrail_str state;                    /* vpnConnection.state */
    ctrail_str type;                     /* vpnConnection.type */
    ctrail_str customer_gateway_id;      /* vpnConnection.customerGatewayId */
    ctrail_str vpn_gateway_id;           /* vpnConnection.vpnGatewayId */
    ctrail_str transit_gateway_id;       /* vpnConnection.transitGatewayId */
    ctrail_bool static_routes_only;      /* vpnConnection.options.staticRoutesOnly */
    ctrail_str local_ipv4_network_cidr;  /* vpnConnection.options.localIpv4NetworkCidr */
    ctrail_str remote_ipv4_network_cidr; /* vpnConnection.options.remoteIpv4NetworkCidr */
    /* vpnConnection.customerGatewayConfiguration: "redacted", "present", or absent; never the configuration, which
     * holds the keys */
    ctrail_str customer_gateway_configuration;
    const ctrail_ec2_tag *const *tags; /* vpnConnection.tagSet */
    size_t tag_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_vpn_connection_response;

/* TransitGatewayOptions; each is "enable" or "disable". */
typedef struct ctrail_ec2_transit_gateway_options {
    ctrail_str auto_accept_shared_attachments;     /* autoAcceptSharedAttachments */
    ctrail_str default_route_table_association;    /* defaultRouteTableAssociation */
    ctrail_str default_route_table_propagation;    /* defaultRouteTablePropagation */
    ctrail_str dns_support;                        /* dnsSupport */
    ctrail_str multicast_support;                  /* multicastSupport */
    ctrail_str vpn_ecmp_support;                   /* vpnEcmpSupport */
    ctrail_str security_group_referencing_support; /* securityGroupReferencingSupport */
} ctrail_ec2_transit_gateway_options;

/* What CreateTransitGateway and DeleteTransitGateway ask for. */
typedef struct ctrail_ec2_transit_gateway_request {
    ctrail_str transit_gateway_id;                        /* transitGatewayId */
    ctrail_str description;                               /* description */
    int64_t amazon_side_asn;                              /* Options.AmazonSideAsn */
    const ctrail_str *const *transit_gateway_cidr_blocks; /* Options.TransitGatewayCidrBlocks */
    size_t transit_gateway_cidr_block_count;
    const ctrail_ec2_transit_gateway_options *options; /* Options */
    const ctrail_ec2_tag *const *tags;                 /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_transit_gateway_request;

/* What the same two returned. */
typedef struct ctrail_ec2_transit_gateway_response {
    ctrail_str transit_gateway_id;                     /* transitGateway.transitGatewayId */
    ctrail_str transit_gateway_arn;                    /* transitGateway.transitGatewayArn */
    ctrail_str owner_id;                               /* transitGateway.ownerId: an account */
    ctrail_str state;                                  /* transitGateway.state */
    ctrail_str description;                            /* transitGateway.description */
    int64_t creation_time_ns;                          /* transitGateway.creationTime, nanoseconds since 1970 */
    int64_t amazon_side_asn;                           /* transitGateway.options.amazonSideAsn */
    const ctrail_ec2_transit_gateway_options *options; /* transitGateway.options */
    const ctrail_ec2_tag *const *tags;                 /* transitGateway.tagSet */
    size_t tag_count;
} ctrail_ec2_transit_gateway_response;

/* What CreateTransitGatewayVpcAttachment, ModifyTransitGatewayVpcAttachment, AcceptTransitGatewayVpcAttachment,
 * RejectTransitGatewayVpcAttachment and DeleteTransitGatewayVpcAttachment ask for. */
typedef struct ctrail_ec2_transit_gateway_vpc_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str transit_gateway_id;            /* transitGatewayId */
    ctrail_str vpc_id;                        /* vpcId */
    const ctrail_str *const *subnet_ids;      /* SubnetIds */
    size_t subnet_id_count;
    const ctrail_str *const *add_subnet_ids; /* AddSubnetIds */
    size_t add_subnet_id_count;
    const ctrail_str *const *remove_subnet_ids; /* RemoveSubnetIds */
    size_t remove_subnet_id_count;
    ctrail_str dns_support;                        /* Options.DnsSupport */
    ctrail_str ipv6_support;                       /* Options.Ipv6Support */
    ctrail_str appliance_mode_support;             /* Options.ApplianceModeSupport */
    ctrail_str security_group_referencing_support; /* Options.SecurityGroupReferencingSupport */
    const ctrail_ec2_tag *const *tags;             /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_transit_gateway_vpc_attachment_request;

/* What the same five returned. */
typedef struct ctrail_ec2_transit_gateway_vpc_attachment_response {
    /* transitGatewayVpcAttachment.transitGatewayAttachmentId */
    ctrail_str transit_gateway_attachment_id;
    ctrail_str transit_gateway_id;       /* transitGatewayVpcAttachment.transitGatewayId */
    ctrail_str vpc_id;                   /* transitGatewayVpcAttachment.vpcId */
    ctrail_str vpc_owner_id;             /* transitGatewayVpcAttachment.vpcOwnerId: an account */
    ctrail_str state;                    /* transitGatewayVpcAttachment.state */
    const ctrail_str *const *subnet_ids; /* transitGatewayVpcAttachment.subnetIds.item */
    size_t subnet_id_count;
    int64_t creation_time_ns;          /* transitGatewayVpcAttachment.creationTime, nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* transitGatewayVpcAttachment.tagSet */
    size_t tag_count;
} ctrail_ec2_transit_gateway_vpc_attachment_response;

/* What CreateTransitGatewayRouteTable, DeleteTransitGatewayRouteTable, CreateTransitGatewayRoute,
 * ReplaceTransitGatewayRoute and DeleteTransitGatewayRoute ask for. */
typedef struct ctrail_ec2_transit_gateway_route_request {
    ctrail_str transit_gateway_id;             /* transitGatewayId */
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str destination_cidr_block;         /* destinationCidrBlock */
    /* whether the destination is every address, 0.0.0.0/0 or ::/0; 0 or 1 */
    ctrail_bool open;
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool blackhole;                    /* blackhole */
    const ctrail_ec2_tag *const *tags;        /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_transit_gateway_route_request;

/* What the same five returned: a route table or a route. */
typedef struct ctrail_ec2_transit_gateway_route_response {
    /* transitGatewayRouteTable.transitGatewayRouteTableId */
    ctrail_str transit_gateway_route_table_id;
    ctrail_str transit_gateway_id; /* transitGatewayRouteTable.transitGatewayId */
    /* transitGatewayRouteTable.defaultAssociationRouteTable */
    ctrail_bool default_association_route_table;
    /* transitGatewayRouteTable.defaultPropagationRouteTable */
    ctrail_bool default_propagation_route_table;
    int64_t creation_time_ns;          /* transitGatewayRouteTable.creationTime, nanoseconds since 1970 */
    ctrail_str destination_cidr_block; /* route.destinationCidrBlock */
    /* route.transitGatewayAttachments.item[].transitGatewayAttachmentId */
    const ctrail_str *const *transit_gateway_attachment_ids;
    size_t transit_gateway_attachment_id_count;
    ctrail_str type;                   /* route.type: "static", "propagated" */
    ctrail_str state;                  /* transitGatewayRouteTable.state, or route.state */
    const ctrail_ec2_tag *const *tags; /* transitGatewayRouteTable.tagSet */
    size_t tag_count;
} ctrail_ec2_transit_gateway_route_response;

/* What AllocateAddress asks for. */
typedef struct ctrail_ec2_allocate_address_request {
    ctrail_str domain;                   /* domain: "vpc", "standard" */
    ctrail_str address;                  /* address */
    ctrail_str public_ipv4_pool;         /* publicIpv4Pool */
    ctrail_str network_border_group;     /* networkBorderGroup */
    ctrail_str customer_owned_ipv4_pool; /* customerOwnedIpv4Pool */
    ctrail_str ipam_pool_id;             /* ipamPoolId */
    const ctrail_ec2_tag *const *tags;   /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_allocate_address_request;

/* What AllocateAddress returned. */
typedef struct ctrail_ec2_allocate_address_response {
    ctrail_str allocation_id;            /* allocationId */
    ctrail_str public_ip;                /* publicIp */
    ctrail_str domain;                   /* domain */
    ctrail_str public_ipv4_pool;         /* publicIpv4Pool */
    ctrail_str network_border_group;     /* networkBorderGroup */
    ctrail_str customer_owned_ip;        /* customerOwnedIp */
    ctrail_str customer_owned_ipv4_pool; /* customerOwnedIpv4Pool */
    ctrail_str carrier_ip;               /* carrierIp */
} ctrail_ec2_allocate_address_response;

/* What AssociateAddress, DisassociateAddress and ReleaseAddress ask for, and EnableAddressTransfer,
 * DisableAddressTransfer and AcceptAddressTransfer. */
typedef struct ctrail_ec2_change_address_request {
    ctrail_str allocation_id;        /* allocationId */
    ctrail_str association_id;       /* associationId: DisassociateAddress */
    ctrail_str public_ip;            /* publicIp, or to accept a transfer address */
    ctrail_str instance_id;          /* instanceId: AssociateAddress */
    ctrail_str network_interface_id; /* networkInterfaceId: AssociateAddress */
    ctrail_str private_ip_address;   /* privateIpAddress: AssociateAddress */
    ctrail_bool allow_reassociation; /* allowReassociation: AssociateAddress */
    ctrail_str network_border_group; /* networkBorderGroup: ReleaseAddress */
    /* transferAccountId: the account to which the address is offered */
    ctrail_str transfer_account_id;
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_change_address_request;

/* What the same six returned. */
typedef struct ctrail_ec2_change_address_response {
    ctrail_str association_id;      /* associationId: AssociateAddress */
    ctrail_str public_ip;           /* addressTransfer.publicIp */
    ctrail_str allocation_id;       /* addressTransfer.allocationId */
    ctrail_str transfer_account_id; /* addressTransfer.transferAccountId: an account */
    /* addressTransfer.addressTransferStatus: "pending", "accepted", "disabled" */
    ctrail_str address_transfer_status;
    /* addressTransfer.transferOfferExpirationTimestamp, nanoseconds since 1970 */
    int64_t transfer_offer_expiration_timestamp_ns;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_change_address_response;

/* PrivateIpAddressSpecification: a private address of a network interface. */
typedef struct ctrail_ec2_private_ip_address {
    ctrail_str private_ip_address; /* privateIpAddress */
    ctrail_bool primary;           /* primary */
} ctrail_ec2_private_ip_address;

/* What CreateNetworkInterface asks for. */
typedef struct ctrail_ec2_create_network_interface_request {
    ctrail_str subnet_id;            /* subnetId */
    ctrail_str description;          /* description */
    const ctrail_str *const *groups; /* groupSet.items[].groupId: security groups */
    size_t group_count;
    ctrail_str interface_type;                                        /* interfaceType */
    ctrail_str private_ip_address;                                    /* privateIpAddress */
    const ctrail_ec2_private_ip_address *const *private_ip_addresses; /* privateIpAddressesSet */
    size_t private_ip_address_count;
    int64_t secondary_private_ip_address_count; /* secondaryPrivateIpAddressCount */
    const ctrail_str *const *ipv6_addresses;    /* ipv6AddressesSet.items[].ipv6Address */
    size_t ipv6_address_count;
    int64_t ipv6_address_number;       /* ipv6AddressCount: as many as AWS chooses */
    ctrail_bool deny_all_igw_traffic;  /* denyAllIgwTraffic */
    ctrail_str client_token;           /* clientToken */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_network_interface_request;

/* What CreateNetworkInterface returned. */
typedef struct ctrail_ec2_create_network_interface_response {
    ctrail_str network_interface_id; /* networkInterface.networkInterfaceId */
    ctrail_str subnet_id;            /* networkInterface.subnetId */
    ctrail_str vpc_id;               /* networkInterface.vpcId */
    ctrail_str availability_zone;    /* networkInterface.availabilityZone */
    ctrail_str description;          /* networkInterface.description */
    ctrail_str owner_id;             /* networkInterface.ownerId: an account */
    ctrail_str requester_id;         /* networkInterface.requesterId: on whose behalf */
    ctrail_bool requester_managed;   /* networkInterface.requesterManaged */
    ctrail_str status;               /* networkInterface.status */
    ctrail_str interface_type;       /* networkInterface.interfaceType */
    ctrail_str mac_address;          /* networkInterface.macAddress */
    ctrail_str private_ip_address;   /* networkInterface.privateIpAddress */
    ctrail_str private_dns_name;     /* networkInterface.privateDnsName */
    /* networkInterface.privateIpAddressesSet */
    const ctrail_ec2_private_ip_address *const *private_ip_addresses;
    size_t private_ip_address_count;
    const ctrail_str *const *ipv6_addresses; /* networkInterface.ipv6AddressesSet.items[].ipv6Address */
    size_t ipv6_address_count;
    ctrail_bool source_dest_check;    /* networkInterface.sourceDestCheck */
    ctrail_bool deny_all_igw_traffic; /* networkInterface.denyAllIgwTraffic */
    const ctrail_str *const *groups;  /* networkInterface.groupSet.items[].groupId: security groups */
    size_t group_count;
    const ctrail_ec2_tag *const *tags; /* networkInterface.tagSet */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_network_interface_response;

/* What AttachNetworkInterface, DetachNetworkInterface, DeleteNetworkInterface, ModifyNetworkInterfaceAttribute and
 * ResetNetworkInterfaceAttribute ask for. */
typedef struct ctrail_ec2_change_network_interface_request {
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str instance_id;          /* instanceId: AttachNetworkInterface */
    int64_t device_index;            /* deviceIndex: AttachNetworkInterface */
    int64_t network_card_index;      /* networkCardIndex: AttachNetworkInterface */
    ctrail_str attachment_id;        /* attachmentId, or attachment.attachmentId */
    ctrail_bool force;               /* force: DetachNetworkInterface */
    const ctrail_str *const *groups; /* groupSet.items[].groupId: the security groups that it has from now on */
    size_t group_count;
    /* sourceDestCheck.value: off, the instance may forward what is not its own */
    ctrail_bool source_dest_check;
    ctrail_str description;                         /* description.value */
    ctrail_bool delete_on_termination;              /* attachment.deleteOnTermination */
    ctrail_bool associate_public_ip_address;        /* associatePublicIpAddress */
    ctrail_bool enable_primary_ipv6;                /* enablePrimaryIpv6 */
    const ctrail_str *const *associated_subnet_ids; /* associatedSubnetIdSet.items[] */
    size_t associated_subnet_id_count;
} ctrail_ec2_change_network_interface_request;

/* What the same five returned. */
typedef struct ctrail_ec2_change_network_interface_response {
    ctrail_str attachment_id;   /* attachmentId: AttachNetworkInterface */
    int64_t network_card_index; /* networkCardIndex */
    ctrail_bool returned;       /* _return, or return */
} ctrail_ec2_change_network_interface_response;

/* What AssignPrivateIpAddresses, UnassignPrivateIpAddresses, AssignIpv6Addresses and UnassignIpv6Addresses ask for. */
typedef struct ctrail_ec2_network_interface_addresses_request {
    ctrail_str network_interface_id;               /* networkInterfaceId */
    const ctrail_str *const *private_ip_addresses; /* privateIpAddressesSet.items[].privateIpAddress */
    size_t private_ip_address_count;
    int64_t secondary_private_ip_address_count; /* secondaryPrivateIpAddressCount */
    /* allowReassignment: addresses of another interface are taken from it */
    ctrail_bool allow_reassignment;
    const ctrail_str *const *ipv4_prefixes; /* ipv4PrefixSet.items[].ipv4Prefix */
    size_t ipv4_prefix_count;
    const ctrail_str *const *ipv6_addresses; /* Ipv6Addresses */
    size_t ipv6_address_count;
    int64_t ipv6_address_number;            /* Ipv6AddressCount: as many as AWS chooses */
    const ctrail_str *const *ipv6_prefixes; /* Ipv6Prefix */
    size_t ipv6_prefix_count;
} ctrail_ec2_network_interface_addresses_request;

/* What the same four returned. */
typedef struct ctrail_ec2_network_interface_addresses_response {
    ctrail_str network_interface_id; /* networkInterfaceId */
    /* assignedPrivateIpAddressesSet.items[].privateIpAddress */
    const ctrail_str *const *assigned_private_ip_addresses;
    size_t assigned_private_ip_address_count;
    const ctrail_str *const *assigned_ipv4_prefixes; /* assignedIpv4PrefixSet.items[].ipv4Prefix */
    size_t assigned_ipv4_prefix_count;
    const ctrail_str *const *assigned_ipv6_addresses; /* assignedIpv6Addresses.item */
    size_t assigned_ipv6_address_count;
    const ctrail_str *const *assigned_ipv6_prefixes; /* assignedIpv6PrefixSet.item */
    size_t assigned_ipv6_prefix_count;
    const ctrail_str *const *unassigned_ipv6_addresses; /* unassignedIpv6Addresses.item */
    size_t unassigned_ipv6_address_count;
    const ctrail_str *const *unassigned_ipv6_prefixes; /* unassignedIpv6PrefixSet.item */
    size_t unassigned_ipv6_prefix_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_network_interface_addresses_response;

/* What CreateNetworkInterfacePermission and DeleteNetworkInterfacePermission ask for. */
typedef struct ctrail_ec2_network_interface_permission_request {
    ctrail_str network_interface_permission_id; /* networkInterfacePermissionId */
    ctrail_str network_interface_id;            /* networkInterfaceId */
    ctrail_str aws_account_id;                  /* awsAccountId: the account that may use the interface */
    ctrail_str aws_service;                     /* awsService: the service that may */
    ctrail_str permission;                      /* permission: "INSTANCE-ATTACH", "EIP-ASSOCIATE" */
    ctrail_bool force;                          /* force: DeleteNetworkInterfacePermission */
} ctrail_ec2_network_interface_permission_request;

/* What the same two returned. */
typedef struct ctrail_ec2_network_interface_permission_response {
    /* interfacePermission.networkInterfacePermissionId */
    ctrail_str network_interface_permission_id;
    ctrail_str network_interface_id; /* interfacePermission.networkInterfaceId */
    ctrail_str aws_account_id;       /* interfacePermission.awsAccountId: an account */
    ctrail_str aws_service;          /* interfacePermission.awsService */
    ctrail_str permission;           /* interfacePermission.permission */
    ctrail_str state;                /* interfacePermission.permissionState.state */
    ctrail_bool returned;            /* _return, or return */
} ctrail_ec2_network_interface_permission_response;

/* VpcPeeringConnectionOptionsDescription: what one side allows the other. */
typedef struct ctrail_ec2_vpc_peering_options {
    ctrail_bool allow_dns_resolution_from_remote_vpc; /* allowDnsResolutionFromRemoteVpc */
    /* allowEgressFromLocalClassicLinkToRemoteVpc */
    ctrail_bool allow_egress_from_local_classic_link_to_remote_vpc;
    /* allowEgressFromLocalVpcToRemoteClassicLink */
    ctrail_bool allow_egress_from_local_vpc_to_remote_classic_link;
} ctrail_ec2_vpc_peering_options;

/* VpcPeeringConnectionVpcInfo: one of the two VPCs. */
typedef struct ctrail_ec2_vpc_peering_vpc_info {
    ctrail_str vpc_id;                    /* vpcId */
    ctrail_str owner_id;                  /* ownerId: an account */
    ctrail_str region;                    /* region */
    ctrail_str cidr_block;                /* cidrBlock */
    const ctrail_str *const *cidr_blocks; /* cidrBlockSet.items[].cidrBlock */
    size_t cidr_block_count;
    const ctrail_str *const *ipv6_cidr_blocks; /* ipv6CidrBlockSet.items[].ipv6CidrBlock */
    size_t ipv6_cidr_block_count;
    const ctrail_ec2_vpc_peering_options *peering_options; /* peeringOptions */
} ctrail_ec2_vpc_peering_vpc_info;

/* What CreateVpcPeeringConnection, AcceptVpcPeeringConnection, RejectVpcPeeringConnection, DeleteVpcPeeringConnection
 * and ModifyVpcPeeringConnectionOptions ask for. */
typedef struct ctrail_ec2_vpc_peering_connection_request {
    /* vpcPeeringConnectionId: all but CreateVpcPeeringConnection */
    ctrail_str vpc_peering_connection_id;
    ctrail_str vpc_id;                                                          /* vpcId */
    ctrail_str peer_vpc_id;                                                     /* peerVpcId */
    ctrail_str peer_owner_id;                                                   /* peerOwnerId: an account */
    ctrail_str peer_region;                                                     /* peerRegion */
    const ctrail_ec2_vpc_peering_options *accepter_peering_connection_options;  /* AccepterPeeringConnectionOptions */
    const ctrail_ec2_vpc_peering_options *requester_peering_connection_options; /* RequesterPeeringConnectionOptions */
    const ctrail_ec2_tag *const *tags;                                          /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_vpc_peering_connection_request;

/* What the same five returned. */
typedef struct ctrail_ec2_vpc_peering_connection_response {
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnection.vpcPeeringConnectionId */
    /* vpcPeeringConnection.status.code: "initiating-request", "provisioning", "active" */
    ctrail_str status;
    ctrail_str status_message;                                 /* vpcPeeringConnection.status.message */
    const ctrail_ec2_vpc_peering_vpc_info *requester_vpc_info; /* vpcPeeringConnection.requesterVpcInfo */
    const ctrail_ec2_vpc_peering_vpc_info *accepter_vpc_info;  /* vpcPeeringConnection.accepterVpcInfo */
    int64_t expiration_time_ns; /* vpcPeeringConnection.expirationTime, nanoseconds since 1970 */
    const ctrail_ec2_vpc_peering_options *accepter_peering_connection_options;  /* accepterPeeringConnectionOptions */
    const ctrail_ec2_vpc_peering_options *requester_peering_connection_options; /* requesterPeeringConnectionOptions */
    const ctrail_ec2_tag *const *tags;                                          /* vpcPeeringConnection.tagSet */
    size_t tag_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_vpc_peering_connection_response;

/* What CreateVpcEndpoint asks for. */
typedef struct ctrail_ec2_create_vpc_endpoint_request {
    ctrail_str vpc_id;         /* vpcId */
    ctrail_str service_name;   /* serviceName */
    ctrail_str service_region; /* serviceRegion */
    /* vpcEndpointType: "Gateway", "Interface", "GatewayLoadBalancer" */
    ctrail_str vpc_endpoint_type;
    ctrail_str policy_document;               /* policyDocument: the text, JSON */
    ctrail_bool private_dns_enabled;          /* privateDnsEnabled */
    ctrail_str ip_address_type;               /* ipAddressType */
    ctrail_str dns_record_ip_type;            /* dnsOptions.dnsRecordIpType */
    const ctrail_str *const *route_table_ids; /* RouteTableId */
    size_t route_table_id_count;
    const ctrail_str *const *subnet_ids; /* SubnetId */
    size_t subnet_id_count;
    const ctrail_str *const *security_group_ids; /* SecurityGroupId */
    size_t security_group_id_count;
    ctrail_str service_network_arn;        /* serviceNetworkArn */
    ctrail_str resource_configuration_arn; /* resourceConfigurationArn */
    ctrail_str client_token;               /* clientToken */
    const ctrail_ec2_tag *const *tags;     /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_vpc_endpoint_request;

/* What CreateVpcEndpoint returned. */
typedef struct ctrail_ec2_create_vpc_endpoint_response {
    ctrail_str vpc_endpoint_id;               /* vpcEndpoint.vpcEndpointId */
    ctrail_str vpc_endpoint_type;             /* vpcEndpoint.vpcEndpointType */
    ctrail_str vpc_id;                        /* vpcEndpoint.vpcId */
    ctrail_str owner_id;                      /* vpcEndpoint.ownerId: an account */
    ctrail_str service_name;                  /* vpcEndpoint.serviceName */
    ctrail_str state;                         /* vpcEndpoint.state */
    ctrail_str policy_document;               /* vpcEndpoint.policyDocument: the text, JSON */
    ctrail_bool private_dns_enabled;          /* vpcEndpoint.privateDnsEnabled */
    ctrail_bool requester_managed;            /* vpcEndpoint.requesterManaged */
    ctrail_str ip_address_type;               /* vpcEndpoint.ipAddressType */
    const ctrail_str *const *route_table_ids; /* vpcEndpoint.routeTableIdSet.item */
    size_t route_table_id_count;
    const ctrail_str *const *subnet_ids; /* vpcEndpoint.subnetIdSet.item */
    size_t subnet_id_count;
    const ctrail_str *const *groups; /* vpcEndpoint.groupSet.item[].groupId */
    size_t group_count;
    const ctrail_str *const *network_interface_ids; /* vpcEndpoint.networkInterfaceIdSet.item */
    size_t network_interface_id_count;
    const ctrail_str *const *dns_names; /* vpcEndpoint.dnsEntrySet.item[].dnsName */
    size_t dns_name_count;
    int64_t creation_timestamp_ns;     /* vpcEndpoint.creationTimestamp, nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* vpcEndpoint.tagSet */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_vpc_endpoint_response;

/* What ModifyVpcEndpoint, DeleteVpcEndpoints, AcceptVpcEndpointConnections and RejectVpcEndpointConnections ask for. */
typedef struct ctrail_ec2_change_vpc_endpoints_request {
    const ctrail_str *const *vpc_endpoint_ids; /* VpcEndpointId: several, but one for ModifyVpcEndpoint */
    size_t vpc_endpoint_id_count;
    ctrail_str service_id;                        /* ServiceId: to which the connections are */
    ctrail_str policy_document;                   /* PolicyDocument: the text, JSON */
    ctrail_bool reset_policy;                     /* ResetPolicy: back to the policy that allows everything */
    ctrail_bool private_dns_enabled;              /* privateDnsEnabled */
    ctrail_str ip_address_type;                   /* ipAddressType */
    const ctrail_str *const *add_route_table_ids; /* AddRouteTableId */
    size_t add_route_table_id_count;
    const ctrail_str *const *remove_route_table_ids; /* RemoveRouteTableId */
    size_t remove_route_table_id_count;
    const ctrail_str *const *add_subnet_ids; /* AddSubnetId */
    size_t add_subnet_id_count;
    const ctrail_str *const *remove_subnet_ids; /* RemoveSubnetId */
    size_t remove_subnet_id_count;
    const ctrail_str *const *add_security_group_ids; /* AddSecurityGroupId */
    size_t add_security_group_id_count;
    const ctrail_str *const *remove_security_group_ids; /* RemoveSecurityGroupId */
    size_t remove_security_group_id_count;
} ctrail_ec2_change_vpc_endpoints_request;

/* What CreateVpcEndpointServiceConfiguration, ModifyVpcEndpointServiceConfiguration,
 * DeleteVpcEndpointServiceConfigurations and ModifyVpcEndpointServicePermissions ask for. */
typedef struct ctrail_ec2_vpc_endpoint_service_request {
    const ctrail_str *const *service_ids; /* ServiceId: several only to delete */
    size_t service_id_count;
    /* AcceptanceRequired: whether each connection must be accepted */
    ctrail_bool acceptance_required;
    ctrail_str private_dns_name;                         /* privateDnsName */
    ctrail_bool remove_private_dns_name;                 /* removePrivateDnsName */
    const ctrail_str *const *network_load_balancer_arns; /* NetworkLoadBalancerArn */
    size_t network_load_balancer_arn_count;
    const ctrail_str *const *gateway_load_balancer_arns; /* GatewayLoadBalancerArn */
    size_t gateway_load_balancer_arn_count;
    const ctrail_str *const *add_network_load_balancer_arns; /* AddNetworkLoadBalancerArn */
    size_t add_network_load_balancer_arn_count;
    const ctrail_str *const *remove_network_load_balancer_arns; /* RemoveNetworkLoadBalancerArn */
    size_t remove_network_load_balancer_arn_count;
    const ctrail_str *const *add_gateway_load_balancer_arns; /* AddGatewayLoadBalancerArn */
    size_t add_gateway_load_balancer_arn_count;
    const ctrail_str *const *remove_gateway_load_balancer_arns; /* RemoveGatewayLoadBalancerArn */
    size_t remove_gateway_load_balancer_arn_count;
    const ctrail_str *const *supported_regions; /* SupportedRegion */
    size_t supported_region_count;
    const ctrail_str *const *add_supported_regions; /* AddSupportedRegion */
    size_t add_supported_region_count;
    const ctrail_str *const *remove_supported_regions; /* RemoveSupportedRegion */
    size_t remove_supported_region_count;
    /* AddAllowedPrincipals: ARNs of who may connect; "*" for everyone */
    const ctrail_str *const *add_allowed_principals;
    size_t add_allowed_principal_count;
    const ctrail_str *const *remove_allowed_principals; /* RemoveAllowedPrincipals */
    size_t remove_allowed_principal_count;
    ctrail_str client_token;           /* clientToken */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_vpc_endpoint_service_request;

/* What the same four returned. */
typedef struct ctrail_ec2_vpc_endpoint_service_response {
    ctrail_str service_id;           /* serviceConfiguration.serviceId */
    ctrail_str service_name;         /* serviceConfiguration.serviceName */
    ctrail_str service_state;        /* serviceConfiguration.serviceState */
    ctrail_bool acceptance_required; /* serviceConfiguration.acceptanceRequired */
    /* serviceConfiguration.networkLoadBalancerArnSet.item */
    const ctrail_str *const *network_load_balancer_arns;
    size_t network_load_balancer_arn_count;
    /* serviceConfiguration.gatewayLoadBalancerArnSet.item */
    const ctrail_str *const *gateway_load_balancer_arns;
    size_t gateway_load_balancer_arn_count;
    ctrail_str private_dns_name; /* serviceConfiguration.privateDnsName */
    /* addedPrincipalSet.item[].principal: ModifyVpcEndpointServicePermissions */
    const ctrail_str *const *added_principals;
    size_t added_principal_count;
    /* unsuccessful: DeleteVpcEndpointServiceConfigurations */
    const ctrail_ec2_unsuccessful_item *const *unsuccessful_items;
    size_t unsuccessful_item_count;
    const ctrail_ec2_tag *const *tags; /* serviceConfiguration.tagSet */
    size_t tag_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_vpc_endpoint_service_response;

/* What CreateFlowLogs asks for. */
typedef struct ctrail_ec2_create_flow_logs_request {
    const ctrail_str *const *resource_ids; /* ResourceId */
    size_t resource_id_count;
    /* ResourceType: "VPC", "Subnet", "NetworkInterface", "TransitGateway" */
    ctrail_str resource_type;
    ctrail_str traffic_type; /* TrafficType: "ACCEPT", "REJECT", "ALL" */
    /* LogDestinationType: "cloud-watch-logs", "s3", "kinesis-data-firehose" */
    ctrail_str log_destination_type;
    ctrail_str log_destination;             /* LogDestination: an ARN */
    ctrail_str log_group_name;              /* logGroupName */
    ctrail_str log_format;                  /* logFormat */
    ctrail_str deliver_logs_permission_arn; /* deliverLogsPermissionArn */
    ctrail_str deliver_cross_account_role;  /* deliverCrossAccountRole */
    int64_t max_aggregation_interval;       /* MaxAggregationInterval, seconds */
    ctrail_str client_token;                /* clientToken */
    const ctrail_ec2_tag *const *tags;      /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_flow_logs_request;

/* What CreateFlowLogs returned. */
typedef struct ctrail_ec2_create_flow_logs_response {
    const ctrail_str *const *flow_log_ids; /* flowLogIdSet.item */
    size_t flow_log_id_count;
    const ctrail_ec2_unsuccessful_item *const *unsuccessful_items; /* unsuccessful */
    size_t unsuccessful_item_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_flow_logs_response;

/* What DeleteFlowLogs asks for. */
typedef struct ctrail_ec2_delete_flow_logs_request {
    const ctrail_str *const *flow_log_ids; /* FlowLogId */
    size_t flow_log_id_count;
} ctrail_ec2_delete_flow_logs_request;

/* TrafficMirrorPortRange: from the first to the last port. */
typedef struct ctrail_ec2_traffic_mirror_port_range {
    int64_t from_port; /* fromPort */
    int64_t to_port;   /* toPort */
} ctrail_ec2_traffic_mirror_port_range;

/* What CreateTrafficMirrorSession, ModifyTrafficMirrorSession and DeleteTrafficMirrorSession ask for, and the same of
 * CreateTrafficMirrorTarget, DeleteTrafficMirrorTarget, CreateTrafficMirrorFilter, DeleteTrafficMirrorFilter and
 * ModifyTrafficMirrorFilterNetworkServices. */
typedef struct ctrail_ec2_traffic_mirror_request {
    ctrail_str traffic_mirror_session_id; /* trafficMirrorSessionId */
    ctrail_str traffic_mirror_target_id;  /* trafficMirrorTargetId */
    ctrail_str traffic_mirror_filter_id;  /* trafficMirrorFilterId */
    /* NetworkInterfaceId: of a session, whose packets are copied; of a target, where they go */
    ctrail_str network_interface_id;
    ctrail_str network_load_balancer_arn; /* NetworkLoadBalancerArn: of a target */
    /* GatewayLoadBalancerEndpointId: of a target */
    ctrail_str gateway_load_balancer_endpoint_id;
    int64_t session_number;                        /* SessionNumber: the lower goes first */
    int64_t packet_length;                         /* PacketLength: bytes copied of each packet; absent for all */
    int64_t virtual_network_id;                    /* virtualNetworkId */
    ctrail_str description;                        /* description */
    const ctrail_str *const *add_network_services; /* AddNetworkService: of a filter */
    size_t add_network_service_count;
    const ctrail_str *const *remove_network_services; /* RemoveNetworkService: of a filter */
    size_t remove_network_service_count;
    const ctrail_str *const *remove_fields; /* RemoveField: ModifyTrafficMirrorSession */
    size_t remove_field_count;
    ctrail_str client_token;           /* clientToken */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_traffic_mirror_request;

/* What the same eight returned. */
typedef struct ctrail_ec2_traffic_mirror_response {
    /* trafficMirrorSession.trafficMirrorSessionId, or trafficMirrorSessionId */
    ctrail_str traffic_mirror_session_id;
    /* trafficMirrorSession.trafficMirrorTargetId, or trafficMirrorTarget.trafficMirrorTargetId, or
     * trafficMirrorTargetId */
    ctrail_str traffic_mirror_target_id;
    /* trafficMirrorSession.trafficMirrorFilterId, or trafficMirrorFilter.trafficMirrorFilterId, or
     * trafficMirrorFilterId */
    ctrail_str traffic_mirror_filter_id;
    /* trafficMirrorSession.networkInterfaceId, or trafficMirrorTarget.networkInterfaceId */
    ctrail_str network_interface_id;
    ctrail_str network_load_balancer_arn; /* trafficMirrorTarget.networkLoadBalancerArn */
    /* trafficMirrorTarget.gatewayLoadBalancerEndpointId */
    ctrail_str gateway_load_balancer_endpoint_id;
    /* trafficMirrorSession.ownerId, or trafficMirrorTarget.ownerId: an account */
    ctrail_str owner_id;
    ctrail_str type;                           /* trafficMirrorTarget.type */
    int64_t session_number;                    /* trafficMirrorSession.sessionNumber */
    int64_t packet_length;                     /* trafficMirrorSession.packetLength, bytes */
    int64_t virtual_network_id;                /* trafficMirrorSession.virtualNetworkId */
    const ctrail_str *const *network_services; /* trafficMirrorFilter.networkServiceSet.item */
    size_t network_service_count;
    /* trafficMirrorSession.description, or trafficMirrorTarget.description, or trafficMirrorFilter.description */
    ctrail_str description;
    const ctrail_ec2_tag *const *tags; /* tagSet of what was made */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_traffic_mirror_response;

/* What CreateTrafficMirrorFilterRule, ModifyTrafficMirrorFilterRule and DeleteTrafficMirrorFilterRule ask for. */
typedef struct ctrail_ec2_traffic_mirror_filter_rule_request {
    ctrail_str traffic_mirror_filter_rule_id;                      /* trafficMirrorFilterRuleId */
    ctrail_str traffic_mirror_filter_id;                           /* trafficMirrorFilterId */
    ctrail_str traffic_direction;                                  /* TrafficDirection: "ingress", "egress" */
    int64_t rule_number;                                           /* ruleNumber */
    ctrail_str rule_action;                                        /* RuleAction: "accept", "reject" */
    int64_t protocol;                                              /* Protocol: a number, 6 for TCP; absent for all */
    ctrail_str source_cidr_block;                                  /* sourceCidrBlock */
    ctrail_str destination_cidr_block;                             /* destinationCidrBlock */
    const ctrail_ec2_traffic_mirror_port_range *source_port_range; /* SourcePortRange */
    const ctrail_ec2_traffic_mirror_port_range *destination_port_range; /* DestinationPortRange */
    ctrail_str description;                                             /* description */
    const ctrail_str *const *remove_fields;                             /* RemoveField: ModifyTrafficMirrorFilterRule */
    size_t remove_field_count;
    ctrail_str client_token;           /* clientToken */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_traffic_mirror_filter_rule_request;

/* What the same three returned. */
typedef struct ctrail_ec2_traffic_mirror_filter_rule_response {
    /* trafficMirrorFilterRule.trafficMirrorFilterRuleId, or trafficMirrorFilterRuleId */
    ctrail_str traffic_mirror_filter_rule_id;
    ctrail_str traffic_mirror_filter_id;                           /* trafficMirrorFilterRule.trafficMirrorFilterId */
    ctrail_str traffic_direction;                                  /* trafficMirrorFilterRule.trafficDirection */
    int64_t rule_number;                                           /* trafficMirrorFilterRule.ruleNumber */
    ctrail_str rule_action;                                        /* trafficMirrorFilterRule.ruleAction */
    int64_t protocol;                                              /* trafficMirrorFilterRule.protocol */
    ctrail_str source_cidr_block;                                  /* trafficMirrorFilterRule.sourceCidrBlock */
    ctrail_str destination_cidr_block;                             /* trafficMirrorFilterRule.destinationCidrBlock */
    const ctrail_ec2_traffic_mirror_port_range *source_port_range; /* trafficMirrorFilterRule.sourcePortRange */
    const ctrail_ec2_traffic_mirror_port_range
        *destination_port_range;       /* trafficMirrorFilterRule.destinationPortRange */
    const ctrail_ec2_tag *const *tags; /* trafficMirrorFilterRule.tagSet */
    size_t tag_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_traffic_mirror_filter_rule_response;

/* LaunchSpecification, RequestLaunchTemplateData, FleetLaunchTemplateOverrides: what instances are launched with. The
 * members are those of RunInstances' request, as far as the action has them. */
typedef struct ctrail_ec2_launch_specification {
    ctrail_str image_id;          /* imageId */
    ctrail_str instance_type;     /* instanceType */
    ctrail_str key_name;          /* keyName */
    ctrail_str subnet_id;         /* subnetId, or that of the first network interface */
    ctrail_str availability_zone; /* placement.availabilityZone, or availabilityZone */
    ctrail_str tenancy;           /* placement.tenancy */
    /* groupSet.items[].groupId, or SecurityGroupId, or those of the network interfaces */
    const ctrail_str *const *security_group_ids;
    size_t security_group_id_count;
    const ctrail_str *const *security_groups; /* groupSet.items[].groupName, or SecurityGroup */
    size_t security_group_count;
    ctrail_str iam_instance_profile;                     /* iamInstanceProfile: its ARN, else its name */
    const ctrail_ec2_metadata_options *metadata_options; /* metadataOptions; NULL when absent */
    /* blockDeviceMapping, or blockDeviceMappingSet */
    const ctrail_ec2_block_device_mapping *const *block_device_mappings;
    size_t block_device_mapping_count;
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet: what the instances and their volumes get */
    size_t tag_count;
    ctrail_bool ebs_optimized;                       /* ebsOptimized */
    ctrail_bool monitoring;                          /* monitoring.enabled */
    ctrail_bool disable_api_termination;             /* disableApiTermination */
    ctrail_bool disable_api_stop;                    /* disableApiStop */
    ctrail_str instance_initiated_shutdown_behavior; /* instanceInitiatedShutdownBehavior */
    ctrail_str instance_market;                      /* instanceMarketOptions.marketType: "spot" */
    /* networkInterfaceSet.items[0].associatePublicIpAddress */
    ctrail_bool associate_public_ip_address;
    ctrail_str spot_price;        /* spotPrice, or MaxPrice: dollars an hour */
    ctrail_str weighted_capacity; /* WeightedCapacity */
} ctrail_ec2_launch_specification;

/* LaunchTemplateConfig, FleetLaunchTemplateConfigRequest: a launch template of a fleet, and what overrides it. */
typedef struct ctrail_ec2_launch_template_config {
    ctrail_str launch_template_id;   /* launchTemplateSpecification.launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateSpecification.launchTemplateName */
    /* LaunchTemplateSpecification.Version: a number, "$Latest", "$Default" */
    ctrail_str version;
    const ctrail_ec2_launch_specification *const *overrides; /* Overrides */
    size_t override_count;
} ctrail_ec2_launch_template_config;

/* SpotInstanceRequest. */
typedef struct ctrail_ec2_spot_instance_request {
    ctrail_str spot_instance_request_id;       /* spotInstanceRequestId */
    ctrail_str spot_price;                     /* spotPrice: dollars an hour */
    ctrail_str type;                           /* type */
    ctrail_str state;                          /* state: "open", "active", "closed", "cancelled", "failed" */
    ctrail_str status_code;                    /* status.code */
    ctrail_str status_message;                 /* status.message */
    ctrail_str instance_id;                    /* instanceId */
    ctrail_str instance_interruption_behavior; /* instanceInterruptionBehavior */
    int64_t create_time_ns;                    /* createTime, nanoseconds since 1970 */
    int64_t valid_from_ns;                     /* validFrom, nanoseconds since 1970 */
    int64_t valid_until_ns;                    /* validUntil, nanoseconds since 1970 */
    const ctrail_ec2_launch_specification *launch_specification; /* launchSpecification */
    const ctrail_ec2_tag *const *tags;                           /* tagSet */
    size_t tag_count;
} ctrail_ec2_spot_instance_request;

/* What RequestSpotInstances asks for. */
typedef struct ctrail_ec2_request_spot_instances_request {
    ctrail_str spot_price;              /* spotPrice: dollars an hour at most */
    int64_t instance_count;             /* instanceCount */
    ctrail_str type;                    /* type: "one-time", "persistent" */
    int64_t valid_from_ns;              /* validFrom, nanoseconds since 1970 */
    int64_t valid_until_ns;             /* validUntil, nanoseconds since 1970 */
    ctrail_str launch_group;            /* launchGroup */
    ctrail_str availability_zone_group; /* availabilityZoneGroup */
    int64_t block_duration_minutes;     /* blockDurationMinutes */
    /* instanceInterruptionBehavior: "terminate", "stop", "hibernate" */
    ctrail_str instance_interruption_behavior;
    const ctrail_ec2_launch_specification *launch_specification; /* launchSpecification */
    ctrail_str client_token;                                     /* clientToken */
    const ctrail_ec2_tag *const *tags;                           /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_request_spot_instances_request;

/* What CancelSpotInstanceRequests asks for. */
typedef struct ctrail_ec2_cancel_spot_instance_requests_request {
    /* spotInstanceRequestIdSet.items[].spotInstanceRequestId */
    const ctrail_str *const *spot_instance_request_ids;
    size_t spot_instance_request_id_count;
} ctrail_ec2_cancel_spot_instance_requests_request;

/* What RequestSpotInstances and CancelSpotInstanceRequests returned. */
typedef struct ctrail_ec2_spot_instance_requests_response {
    const ctrail_ec2_spot_instance_request *const *spot_instance_requests; /* spotInstanceRequestSet */
    size_t spot_instance_request_count;
} ctrail_ec2_spot_instance_requests_response;

/* What RequestSpotFleet and ModifySpotFleetRequest ask for. */
typedef struct ctrail_ec2_request_spot_fleet_request {
    ctrail_str spot_fleet_request_id;  /* SpotFleetRequestId: ModifySpotFleetRequest */
    ctrail_str iam_fleet_role;         /* SpotFleetRequestConfig.IamFleetRole */
    ctrail_str type;                   /* SpotFleetRequestConfig.Type: "request", "maintain" */
    ctrail_str allocation_strategy;    /* SpotFleetRequestConfig.AllocationStrategy */
    int64_t target_capacity;           /* SpotFleetRequestConfig.TargetCapacity */
    int64_t on_demand_target_capacity; /* SpotFleetRequestConfig.OnDemandTargetCapacity */
    ctrail_str spot_price;             /* SpotFleetRequestConfig.SpotPrice: dollars an hour at most */
    int64_t valid_from_ns;             /* SpotFleetRequestConfig.ValidFrom, nanoseconds since 1970 */
    int64_t valid_until_ns;            /* SpotFleetRequestConfig.ValidUntil, nanoseconds since 1970 */
    /* SpotFleetRequestConfig.TerminateInstancesWithExpiration */
    ctrail_bool terminate_instances_with_expiration;
    /* SpotFleetRequestConfig.ReplaceUnhealthyInstances */
    ctrail_bool replace_unhealthy_instances;
    /* SpotFleetRequestConfig.ExcessCapacityTerminationPolicy */
    ctrail_str excess_capacity_termination_policy;
    /* SpotFleetRequestConfig.LaunchSpecifications */
    const ctrail_ec2_launch_specification *const *launch_specifications;
    size_t launch_specification_count;
    /* SpotFleetRequestConfig.LaunchTemplateConfigs, or LaunchTemplateConfig */
    const ctrail_ec2_launch_template_config *const *launch_template_configs;
    size_t launch_template_config_count;
    ctrail_str client_token;           /* SpotFleetRequestConfig.ClientToken */
    const ctrail_ec2_tag *const *tags; /* SpotFleetRequestConfig.TagSpecification */
    size_t tag_count;
} ctrail_ec2_request_spot_fleet_request;

/* What the same two returned. */
typedef struct ctrail_ec2_request_spot_fleet_response {
    ctrail_str spot_fleet_request_id; /* spotFleetRequestId */
    ctrail_bool returned;             /* _return, or return */
} ctrail_ec2_request_spot_fleet_response;

/* CancelSpotFleetRequestsSuccessItem, CancelSpotFleetRequestsErrorItem. */
typedef struct ctrail_ec2_cancelled_spot_fleet_request {
    ctrail_str spot_fleet_request_id;             /* spotFleetRequestId */
    ctrail_str current_spot_fleet_request_state;  /* currentSpotFleetRequestState */
    ctrail_str previous_spot_fleet_request_state; /* previousSpotFleetRequestState */
    ctrail_str code;                              /* error.code */
    ctrail_str message;                           /* error.message */
} ctrail_ec2_cancelled_spot_fleet_request;

/* What CancelSpotFleetRequests asks for. */
typedef struct ctrail_ec2_cancel_spot_fleet_requests_request {
    const ctrail_str *const *spot_fleet_request_ids; /* SpotFleetRequestId */
    size_t spot_fleet_request_id_count;
    ctrail_bool terminate_instances; /* terminateInstances */
} ctrail_ec2_cancel_spot_fleet_requests_request;

/* What CancelSpotFleetRequests returned. */
typedef struct ctrail_ec2_cancel_spot_fleet_requests_response {
    /* successfulFleetRequestSet */
    const ctrail_ec2_cancelled_spot_fleet_request *const *successful_fleet_requests;
    size_t successful_fleet_request_count;
    /* unsuccessfulFleetRequestSet */
    const ctrail_ec2_cancelled_spot_fleet_request *const *unsuccessful_fleet_requests;
    size_t unsuccessful_fleet_request_count;
} ctrail_ec2_cancel_spot_fleet_requests_response;

/* CreateFleetInstance, CreateFleetError: instances that a fleet has launched, or why it did not. */
typedef struct ctrail_ec2_fleet_instance {
    const ctrail_str *const *instance_ids; /* instanceIds.item */
    size_t instance_id_count;
    ctrail_str instance_type; /* instanceType */
    ctrail_str lifecycle;     /* lifecycle: "spot", "on-demand" */
    ctrail_str platform;      /* platform */
    ctrail_str error_code;    /* errorCode */
    ctrail_str error_message; /* errorMessage */
    /* launchTemplateAndOverrides.launchTemplateSpecification.launchTemplateId */
    ctrail_str launch_template_id;
    /* launchTemplateAndOverrides.launchTemplateSpecification.launchTemplateName */
    ctrail_str launch_template_name;
    ctrail_str version; /* launchTemplateAndOverrides.launchTemplateSpecification.version */
    const ctrail_ec2_launch_specification *overrides; /* launchTemplateAndOverrides.overrides */
} ctrail_ec2_fleet_instance;

/* What CreateFleet and ModifyFleet ask for. */
typedef struct ctrail_ec2_create_fleet_request {
    ctrail_str fleet_id;               /* FleetId: ModifyFleet */
    ctrail_str type;                   /* Type: "request", "maintain", "instant" */
    int64_t total_target_capacity;     /* TargetCapacitySpecification.TotalTargetCapacity */
    int64_t on_demand_target_capacity; /* TargetCapacitySpecification.OnDemandTargetCapacity */
    int64_t spot_target_capacity;      /* TargetCapacitySpecification.SpotTargetCapacity */
    /* TargetCapacitySpecification.DefaultTargetCapacityType */
    ctrail_str default_target_capacity_type;
    /* LaunchTemplateConfigs, or LaunchTemplateConfig */
    const ctrail_ec2_launch_template_config *const *launch_template_configs;
    size_t launch_template_config_count;
    ctrail_str spot_allocation_strategy;             /* SpotOptions.AllocationStrategy */
    ctrail_str on_demand_allocation_strategy;        /* OnDemandOptions.AllocationStrategy */
    ctrail_str instance_interruption_behavior;       /* SpotOptions.InstanceInterruptionBehavior */
    ctrail_str spot_max_total_price;                 /* SpotOptions.MaxTotalPrice: dollars an hour */
    ctrail_str excess_capacity_termination_policy;   /* excessCapacityTerminationPolicy */
    ctrail_bool terminate_instances_with_expiration; /* terminateInstancesWithExpiration */
    ctrail_bool replace_unhealthy_instances;         /* replaceUnhealthyInstances */
    int64_t valid_from_ns;                           /* validFrom, nanoseconds since 1970 */
    int64_t valid_until_ns;                          /* validUntil, nanoseconds since 1970 */
    ctrail_str client_token;                         /* clientToken */
    const ctrail_ec2_tag *const *tags;               /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_create_fleet_request;

/* What CreateFleet and ModifyFleet returned. */
typedef struct ctrail_ec2_create_fleet_response {
    ctrail_str fleet_id;                               /* fleetId */
    const ctrail_ec2_fleet_instance *const *instances; /* fleetInstanceSet */
    size_t instance_count;
    const ctrail_ec2_fleet_instance *const *errors; /* errorSet */
    size_t error_count;
    ctrail_bool returned; /* _return, or return */
} ctrail_ec2_create_fleet_response;

/* DeleteFleetSuccessItem, DeleteFleetErrorItem. */
typedef struct ctrail_ec2_deleted_fleet {
    ctrail_str fleet_id;             /* fleetId */
    ctrail_str current_fleet_state;  /* currentFleetState */
    ctrail_str previous_fleet_state; /* previousFleetState */
    ctrail_str code;                 /* error.code */
    ctrail_str message;              /* error.message */
} ctrail_ec2_deleted_fleet;

/* What DeleteFleets asks for. */
typedef struct ctrail_ec2_delete_fleets_request {
    const ctrail_str *const *fleet_ids; /* FleetId */
    size_t fleet_id_count;
    ctrail_bool terminate_instances; /* terminateInstances */
} ctrail_ec2_delete_fleets_request;

/* What DeleteFleets returned. */
typedef struct ctrail_ec2_delete_fleets_response {
    const ctrail_ec2_deleted_fleet *const *successful_fleet_deletions; /* successfulFleetDeletionSet */
    size_t successful_fleet_deletion_count;
    const ctrail_ec2_deleted_fleet *const *unsuccessful_fleet_deletions; /* unsuccessfulFleetDeletionSet */
    size_t unsuccessful_fleet_deletion_count;
} ctrail_ec2_delete_fleets_response;

/* DeleteLaunchTemplateVersionsResponseSuccessItem, DeleteLaunchTemplateVersionsResponseErrorItem: one version to
 * delete. */
typedef struct ctrail_ec2_launch_template_version_result {
    ctrail_str launch_template_id;   /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    int64_t version_number;          /* versionNumber */
    ctrail_str code;                 /* responseError.code */
    ctrail_str message;              /* responseError.message */
} ctrail_ec2_launch_template_version_result;

/* What CreateLaunchTemplate, CreateLaunchTemplateVersion, ModifyLaunchTemplate, DeleteLaunchTemplate and
 * DeleteLaunchTemplateVersions ask for. */
typedef struct ctrail_ec2_launch_template_request {
    ctrail_str launch_template_id;     /* launchTemplateId */
    ctrail_str launch_template_name;   /* launchTemplateName */
    ctrail_str version_description;    /* versionDescription */
    ctrail_str source_version;         /* SourceVersion: CreateLaunchTemplateVersion */
    ctrail_str default_version;        /* SetDefaultVersion: ModifyLaunchTemplate */
    const ctrail_str *const *versions; /* LaunchTemplateVersion: DeleteLaunchTemplateVersions */
    size_t version_count;
    const ctrail_ec2_launch_specification *launch_template_data; /* LaunchTemplateData */
    ctrail_str client_token;                                     /* clientToken */
    const ctrail_ec2_tag *const *tags;                           /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_launch_template_request;

/* What CreateLaunchTemplate, ModifyLaunchTemplate and DeleteLaunchTemplate returned. */
typedef struct ctrail_ec2_launch_template_response {
    ctrail_str launch_template_id;     /* launchTemplate.launchTemplateId */
    ctrail_str launch_template_name;   /* launchTemplate.launchTemplateName */
    int64_t default_version_number;    /* launchTemplate.defaultVersionNumber */
    int64_t latest_version_number;     /* launchTemplate.latestVersionNumber */
    ctrail_str created_by;             /* launchTemplate.createdBy: an ARN */
    int64_t create_time_ns;            /* launchTemplate.createTime, nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* launchTemplate.tagSet */
    size_t tag_count;
} ctrail_ec2_launch_template_response;

/* What CreateLaunchTemplateVersion returned. */
typedef struct ctrail_ec2_launch_template_version_response {
    ctrail_str launch_template_id;   /* launchTemplateVersion.launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateVersion.launchTemplateName */
    int64_t version_number;          /* launchTemplateVersion.versionNumber */
    ctrail_str version_description;  /* launchTemplateVersion.versionDescription */
    ctrail_bool default_version;     /* launchTemplateVersion.defaultVersion */
    ctrail_str created_by;           /* launchTemplateVersion.createdBy: an ARN */
    int64_t create_time_ns;          /* launchTemplateVersion.createTime, nanoseconds since 1970 */
    const ctrail_ec2_launch_specification *launch_template_data; /* launchTemplateVersion.launchTemplateData */
} ctrail_ec2_launch_template_version_response;

/* What DeleteLaunchTemplateVersions returned. */
typedef struct ctrail_ec2_delete_launch_template_versions_response {
    /* successfullyDeletedLaunchTemplateVersionSet */
    const ctrail_ec2_launch_template_version_result *const *successfully_deleted_launch_template_versions;
    size_t successfully_deleted_launch_template_version_count;
    /* unsuccessfullyDeletedLaunchTemplateVersionSet */
    const ctrail_ec2_launch_template_version_result *const *unsuccessfully_deleted_launch_template_versions;
    size_t unsuccessfully_deleted_launch_template_version_count;
} ctrail_ec2_delete_launch_template_versions_response;

/* A rule that a call puts into a security group, changes, or takes out of it: one for each range of addresses, prefix
 * list or group. From the response where it lists them, else as the request asks for them. */
typedef struct ctrail_ec2_rule {
    ctrail_str direction;      /* "ingress", "egress": from isEgress or the action's name; absent if neither has it */
    ctrail_str ip_protocol;    /* ipProtocol: "tcp", "udp", "icmp", a number, "-1" for all */
    int64_t from_port;         /* fromPort: a port, or the ICMP type; -1 for all */
    int64_t to_port;           /* toPort: a port, or the ICMP code; -1 for all */
    ctrail_str cidr_ipv4;      /* cidrIp of a range, cidrIpv4 of a rule: "10.0.0.0/8" */
    ctrail_str cidr_ipv6;      /* cidrIpv6 */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str group_id;       /* groupId of a permission's group, referencedGroupId: the group at the other end */
    ctrail_str group_name;     /* groupName, sourceSecurityGroupName: its name, where a request gives it */
    ctrail_str description;    /* description of the range, list or group */
    ctrail_str rule_id;        /* securityGroupRuleId: "sgr-…"; in some requests the only member */
    ctrail_bool open; /* whether the range is every address, 0.0.0.0/0 or ::/0; unknown where only the id is known */
} ctrail_ec2_rule;

/* Who gets or loses the permission to launch an image or to make a volume of a snapshot; one for each subject of the
 * call. */
typedef struct ctrail_ec2_sharing {
    ctrail_str subject;    /* an account, "all" for everyone, the ARN of an organization or organizational unit */
    ctrail_bool added;     /* 1: permission added; 0: removed; unknown where the older form does not say */
    ctrail_bool is_public; /* whether the subject is everyone: the group "all"; 0 or 1 */
} ctrail_ec2_sharing;

/*
 * An EC2 event: what the record says, and what the library concludes from it. What a call asks for is here even if the
 * call failed: see ctrail_event::error_code.
 *
 * Request and response are here in two forms. request_parameters and response_elements are values, for every action,
 * with every member of the record. They have the names, first letter in lower case, and the nesting of EC2's API
 * Reference, whichever dialect the record has: lists are arrays, times are in RFC 3339, numbers are numbers, flags are
 * true or false, account ids have twelve digits. Members that the library does not know keep the record's names, but
 * without the wrappers around lists, elements, request and response. If two members of a record have one name in the
 * API, one of them keeps its own. `request` and `response` are structs, for the actions listed below; the getters and
 * the schemas tell of which type. JSON has one `request` and one `response`, written from the values, which lack
 * nothing.
 */
typedef struct ctrail_ec2 {
    ctrail_str action;                           /* eventName, without surrounding white space */
    ctrail_ec2_access access;                    /* by the name of the action */
    ctrail_ec2_dialect dialect;                  /* of this record, whatever ctrail_ec2_action_dialect expects */
    ctrail_bool known;                           /* whether the action is in the library's catalogue */
    const ctrail_ec2_instance *const *instances; /* each instance once, in order of appearance */
    size_t instance_count;
    const ctrail_ec2_resource *const *resources; /* each id once, in order of appearance */
    size_t resource_count;
    const ctrail_ec2_service_event *service_event; /* NULL when there is no serviceEventDetails */
    const void *request;                           /* what the action asks for, as a struct; NULL if it has none */
    const ctrail_schema *request_schema;           /* the struct's type; NULL likewise */
    const void *response;                          /* what it returned, likewise */
    const ctrail_schema *response_schema;          /* likewise */
    const ctrail_value *request_parameters;        /* from requestParameters; NULL when that is not an object */
    const ctrail_value *response_elements;         /* from responseElements, likewise */
    const ctrail_ec2_rule *const *rules; /* of a security group: Authorize…, Revoke…, Modify… and Update… */
    size_t rule_count;
    /* ModifyImageAttribute, ModifySnapshotAttribute in all their forms; ResetImageAttribute and ResetSnapshotAttribute,
     * which remove it from everyone but the owner: "all"; CancelImageLaunchPermission: the caller's account */
    const ctrail_ec2_sharing *const *sharing;
    size_t sharing_count;
    const ctrail_ssh_key *key; /* ImportKeyPair: publicKeyMaterial, whose base64 is decoded in `text`; NULL when
                                  absent. A key in another format than OpenSSH's is not `valid` */
    ctrail_str user_data;      /* user data for an instance, a template or a fleet, of any action: "present": it is in
                                  the record; "redacted": AWS removed it; or absent */
} ctrail_ec2;

/*
 * Decodes an event of EC2. OK; NONE for another service's event; CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT.
 * A second call gives the same pointer.
 */
CTRAIL_API ctrail_rc ctrail_ec2_decode(const ctrail_event *event, const ctrail_ec2 **out);

/* ---- Typed requests and responses ------------------------------------------------------------- */

/*
 * For convenience in C and C++, a function for each struct that a request or a response may be:
 *
 *     const ctrail_ec2_run_instances_request *ctrail_ec2_run_instances_request_of(const ctrail_ec2 *ec2);
 *
 * returns it, or NULL when the event has none, or another struct. They compare the name of its schema.
 */
static inline const void *ctrail_ec2_typed(const void *object, const ctrail_schema *schema, const char *name) {
    return object && strcmp(ctrail_schema_name(schema), name) == 0 ? object : NULL;
}

#define CTRAIL_EC2_REQUEST(type, name)                                                                                 \
    static inline const ctrail_ec2_##type *ctrail_ec2_##type##_of(const ctrail_ec2 *ec2) {                             \
        return (const ctrail_ec2_##type *)(ec2 ? ctrail_ec2_typed(ec2->request, ec2->request_schema, name) : NULL);    \
    }
#define CTRAIL_EC2_RESPONSE(type, name)                                                                                \
    static inline const ctrail_ec2_##type *ctrail_ec2_##type##_of(const ctrail_ec2 *ec2) {                             \
        return (const ctrail_ec2_##type *)(ec2 ? ctrail_ec2_typed(ec2->response, ec2->response_schema, name) : NULL);  \
    }

CTRAIL_EC2_REQUEST(run_instances_request, "runInstancesRequest")
CTRAIL_EC2_RESPONSE(run_instances_response, "runInstancesResponse")
CTRAIL_EC2_REQUEST(change_instances_request, "changeInstancesRequest")
CTRAIL_EC2_RESPONSE(change_instances_response, "changeInstancesResponse")
CTRAIL_EC2_RESPONSE(returned_response, "returnedResponse")
CTRAIL_EC2_RESPONSE(monitor_instances_response, "monitorInstancesResponse")
CTRAIL_EC2_REQUEST(describe_instances_request, "describeInstancesRequest")
CTRAIL_EC2_REQUEST(modify_instance_attribute_request, "modifyInstanceAttributeRequest")
CTRAIL_EC2_REQUEST(instance_attribute_request, "instanceAttributeRequest")
CTRAIL_EC2_REQUEST(modify_instance_placement_request, "modifyInstancePlacementRequest")
CTRAIL_EC2_REQUEST(modify_instance_credit_specification_request, "modifyInstanceCreditSpecificationRequest")
CTRAIL_EC2_RESPONSE(modify_instance_credit_specification_response, "modifyInstanceCreditSpecificationResponse")
CTRAIL_EC2_REQUEST(modify_metadata_options_request, "modifyMetadataOptionsRequest")
CTRAIL_EC2_RESPONSE(modify_metadata_options_response, "modifyMetadataOptionsResponse")
CTRAIL_EC2_REQUEST(instance_profile_request, "instanceProfileRequest")
CTRAIL_EC2_RESPONSE(instance_profile_response, "instanceProfileResponse")
CTRAIL_EC2_REQUEST(instance_access_request, "instanceAccessRequest")
CTRAIL_EC2_REQUEST(create_image_request, "createImageRequest")
CTRAIL_EC2_REQUEST(copy_image_request, "copyImageRequest")
CTRAIL_EC2_REQUEST(register_image_request, "registerImageRequest")
CTRAIL_EC2_RESPONSE(create_image_response, "createImageResponse")
CTRAIL_EC2_REQUEST(change_image_request, "changeImageRequest")
CTRAIL_EC2_RESPONSE(change_image_response, "changeImageResponse")
CTRAIL_EC2_REQUEST(modify_image_attribute_request, "modifyImageAttributeRequest")
CTRAIL_EC2_REQUEST(image_attribute_request, "imageAttributeRequest")
CTRAIL_EC2_REQUEST(describe_images_request, "describeImagesRequest")
CTRAIL_EC2_REQUEST(create_volume_request, "createVolumeRequest")
CTRAIL_EC2_RESPONSE(create_volume_response, "createVolumeResponse")
CTRAIL_EC2_REQUEST(change_volume_request, "changeVolumeRequest")
CTRAIL_EC2_RESPONSE(attach_volume_response, "attachVolumeResponse")
CTRAIL_EC2_REQUEST(modify_volume_request, "modifyVolumeRequest")
CTRAIL_EC2_RESPONSE(modify_volume_response, "modifyVolumeResponse")
CTRAIL_EC2_REQUEST(replace_root_volume_request, "replaceRootVolumeRequest")
CTRAIL_EC2_RESPONSE(replace_root_volume_response, "replaceRootVolumeResponse")
CTRAIL_EC2_REQUEST(describe_volumes_request, "describeVolumesRequest")
CTRAIL_EC2_REQUEST(create_snapshots_request, "createSnapshotsRequest")
CTRAIL_EC2_RESPONSE(create_snapshot_response, "createSnapshotResponse")
CTRAIL_EC2_RESPONSE(create_snapshots_response, "createSnapshotsResponse")
CTRAIL_EC2_REQUEST(copy_snapshot_request, "copySnapshotRequest")
CTRAIL_EC2_REQUEST(change_snapshot_request, "changeSnapshotRequest")
CTRAIL_EC2_RESPONSE(change_snapshot_response, "changeSnapshotResponse")
CTRAIL_EC2_REQUEST(modify_snapshot_attribute_request, "modifySnapshotAttributeRequest")
CTRAIL_EC2_REQUEST(snapshot_attribute_request, "snapshotAttributeRequest")
CTRAIL_EC2_REQUEST(describe_snapshots_request, "describeSnapshotsRequest")
CTRAIL_EC2_REQUEST(key_pair_request, "keyPairRequest")
CTRAIL_EC2_RESPONSE(key_pair_response, "keyPairResponse")
CTRAIL_EC2_REQUEST(describe_key_pairs_request, "describeKeyPairsRequest")
CTRAIL_EC2_REQUEST(account_setting_request, "accountSettingRequest")
CTRAIL_EC2_RESPONSE(account_setting_response, "accountSettingResponse")
CTRAIL_EC2_REQUEST(instance_connect_endpoint_request, "instanceConnectEndpointRequest")
CTRAIL_EC2_RESPONSE(instance_connect_endpoint_response, "instanceConnectEndpointResponse")
CTRAIL_EC2_REQUEST(describe_instance_connect_endpoints_request, "describeInstanceConnectEndpointsRequest")
CTRAIL_EC2_REQUEST(export_request, "exportRequest")
CTRAIL_EC2_RESPONSE(export_response, "exportResponse")
CTRAIL_EC2_REQUEST(restore_image_request, "restoreImageRequest")
CTRAIL_EC2_REQUEST(import_request, "importRequest")
CTRAIL_EC2_RESPONSE(import_response, "importResponse")
CTRAIL_EC2_REQUEST(change_tags_request, "changeTagsRequest")
CTRAIL_EC2_RESPONSE(change_tags_response, "changeTagsResponse")
CTRAIL_EC2_RESPONSE(unsuccessful_response, "unsuccessfulResponse")
CTRAIL_EC2_REQUEST(create_security_group_request, "createSecurityGroupRequest")
CTRAIL_EC2_RESPONSE(security_group_response, "securityGroupResponse")
CTRAIL_EC2_REQUEST(delete_security_group_request, "deleteSecurityGroupRequest")
CTRAIL_EC2_REQUEST(change_security_group_rules_request, "changeSecurityGroupRulesRequest")
CTRAIL_EC2_RESPONSE(change_security_group_rules_response, "changeSecurityGroupRulesResponse")
CTRAIL_EC2_REQUEST(describe_security_groups_request, "describeSecurityGroupsRequest")
CTRAIL_EC2_REQUEST(create_vpc_request, "createVpcRequest")
CTRAIL_EC2_RESPONSE(create_vpc_response, "createVpcResponse")
CTRAIL_EC2_REQUEST(change_vpc_request, "changeVpcRequest")
CTRAIL_EC2_RESPONSE(vpc_cidr_block_response, "vpcCidrBlockResponse")
CTRAIL_EC2_REQUEST(dhcp_options_request, "dhcpOptionsRequest")
CTRAIL_EC2_RESPONSE(dhcp_options_response, "dhcpOptionsResponse")
CTRAIL_EC2_REQUEST(vpc_block_public_access_request, "vpcBlockPublicAccessRequest")
CTRAIL_EC2_RESPONSE(vpc_block_public_access_response, "vpcBlockPublicAccessResponse")
CTRAIL_EC2_REQUEST(create_subnet_request, "createSubnetRequest")
CTRAIL_EC2_RESPONSE(create_subnet_response, "createSubnetResponse")
CTRAIL_EC2_REQUEST(change_subnet_request, "changeSubnetRequest")
CTRAIL_EC2_REQUEST(change_route_request, "changeRouteRequest")
CTRAIL_EC2_REQUEST(create_route_table_request, "createRouteTableRequest")
CTRAIL_EC2_RESPONSE(create_route_table_response, "createRouteTableResponse")
CTRAIL_EC2_REQUEST(change_route_table_request, "changeRouteTableRequest")
CTRAIL_EC2_RESPONSE(change_route_table_response, "changeRouteTableResponse")
CTRAIL_EC2_REQUEST(change_network_acl_entry_request, "changeNetworkAclEntryRequest")
CTRAIL_EC2_REQUEST(create_network_acl_request, "createNetworkAclRequest")
CTRAIL_EC2_RESPONSE(create_network_acl_response, "createNetworkAclResponse")
CTRAIL_EC2_REQUEST(change_network_acl_request, "changeNetworkAclRequest")
CTRAIL_EC2_RESPONSE(change_network_acl_response, "changeNetworkAclResponse")
CTRAIL_EC2_REQUEST(internet_gateway_request, "internetGatewayRequest")
CTRAIL_EC2_RESPONSE(internet_gateway_response, "internetGatewayResponse")
CTRAIL_EC2_REQUEST(nat_gateway_request, "natGatewayRequest")
CTRAIL_EC2_RESPONSE(nat_gateway_response, "natGatewayResponse")
CTRAIL_EC2_REQUEST(vpn_gateway_request, "vpnGatewayRequest")
CTRAIL_EC2_RESPONSE(vpn_gateway_response, "vpnGatewayResponse")
CTRAIL_EC2_REQUEST(customer_gateway_request, "customerGatewayRequest")
CTRAIL_EC2_RESPONSE(customer_gateway_response, "customerGatewayResponse")
CTRAIL_EC2_REQUEST(vpn_connection_request, "vpnConnectionRequest")
CTRAIL_EC2_RESPONSE(vpn_connection_response, "vpnConnectionResponse")
CTRAIL_EC2_REQUEST(transit_gateway_request, "transitGatewayRequest")
CTRAIL_EC2_RESPONSE(transit_gateway_response, "transitGatewayResponse")
CTRAIL_EC2_REQUEST(transit_gateway_vpc_attachment_request, "transitGatewayVpcAttachmentRequest")
CTRAIL_EC2_RESPONSE(transit_gateway_vpc_attachment_response, "transitGatewayVpcAttachmentResponse")
CTRAIL_EC2_REQUEST(transit_gateway_route_request, "transitGatewayRouteRequest")
CTRAIL_EC2_RESPONSE(transit_gateway_route_response, "transitGatewayRouteResponse")
CTRAIL_EC2_REQUEST(allocate_address_request, "allocateAddressRequest")
CTRAIL_EC2_RESPONSE(allocate_address_response, "allocateAddressResponse")
CTRAIL_EC2_REQUEST(change_address_request, "changeAddressRequest")
CTRAIL_EC2_RESPONSE(change_address_response, "changeAddressResponse")
CTRAIL_EC2_REQUEST(create_network_interface_request, "createNetworkInterfaceRequest")
CTRAIL_EC2_RESPONSE(create_network_interface_response, "createNetworkInterfaceResponse")
CTRAIL_EC2_REQUEST(change_network_interface_request, "changeNetworkInterfaceRequest")
CTRAIL_EC2_RESPONSE(change_network_interface_response, "changeNetworkInterfaceResponse")
CTRAIL_EC2_REQUEST(network_interface_addresses_request, "networkInterfaceAddressesRequest")
CTRAIL_EC2_RESPONSE(network_interface_addresses_response, "networkInterfaceAddressesResponse")
CTRAIL_EC2_REQUEST(network_interface_permission_request, "networkInterfacePermissionRequest")
CTRAIL_EC2_RESPONSE(network_interface_permission_response, "networkInterfacePermissionResponse")
CTRAIL_EC2_REQUEST(vpc_peering_connection_request, "vpcPeeringConnectionRequest")
CTRAIL_EC2_RESPONSE(vpc_peering_connection_response, "vpcPeeringConnectionResponse")
CTRAIL_EC2_REQUEST(create_vpc_endpoint_request, "createVpcEndpointRequest")
CTRAIL_EC2_RESPONSE(create_vpc_endpoint_response, "createVpcEndpointResponse")
CTRAIL_EC2_REQUEST(change_vpc_endpoints_request, "changeVpcEndpointsRequest")
CTRAIL_EC2_REQUEST(vpc_endpoint_service_request, "vpcEndpointServiceRequest")
CTRAIL_EC2_RESPONSE(vpc_endpoint_service_response, "vpcEndpointServiceResponse")
CTRAIL_EC2_REQUEST(create_flow_logs_request, "createFlowLogsRequest")
CTRAIL_EC2_RESPONSE(create_flow_logs_response, "createFlowLogsResponse")
CTRAIL_EC2_REQUEST(delete_flow_logs_request, "deleteFlowLogsRequest")
CTRAIL_EC2_REQUEST(traffic_mirror_request, "trafficMirrorRequest")
CTRAIL_EC2_RESPONSE(traffic_mirror_response, "trafficMirrorResponse")
CTRAIL_EC2_REQUEST(traffic_mirror_filter_rule_request, "trafficMirrorFilterRuleRequest")
CTRAIL_EC2_RESPONSE(traffic_mirror_filter_rule_response, "trafficMirrorFilterRuleResponse")
CTRAIL_EC2_REQUEST(request_spot_instances_request, "requestSpotInstancesRequest")
CTRAIL_EC2_REQUEST(cancel_spot_instance_requests_request, "cancelSpotInstanceRequestsRequest")
CTRAIL_EC2_RESPONSE(spot_instance_requests_response, "spotInstanceRequestsResponse")
CTRAIL_EC2_REQUEST(request_spot_fleet_request, "requestSpotFleetRequest")
CTRAIL_EC2_RESPONSE(request_spot_fleet_response, "requestSpotFleetResponse")
CTRAIL_EC2_REQUEST(cancel_spot_fleet_requests_request, "cancelSpotFleetRequestsRequest")
CTRAIL_EC2_RESPONSE(cancel_spot_fleet_requests_response, "cancelSpotFleetRequestsResponse")
CTRAIL_EC2_REQUEST(create_fleet_request, "createFleetRequest")
CTRAIL_EC2_RESPONSE(create_fleet_response, "createFleetResponse")
CTRAIL_EC2_REQUEST(delete_fleets_request, "deleteFleetsRequest")
CTRAIL_EC2_RESPONSE(delete_fleets_response, "deleteFleetsResponse")
CTRAIL_EC2_REQUEST(launch_template_request, "launchTemplateRequest")
CTRAIL_EC2_RESPONSE(launch_template_response, "launchTemplateResponse")
CTRAIL_EC2_RESPONSE(launch_template_version_response, "launchTemplateVersionResponse")
CTRAIL_EC2_RESPONSE(delete_launch_template_versions_response, "deleteLaunchTemplateVersionsResponse")

#undef CTRAIL_EC2_REQUEST
#undef CTRAIL_EC2_RESPONSE

/* ---- The catalogue of actions ----------------------------------------------------------------- */

/*
 * All actions of EC2 in the model of AWS's SDK, by index, sorted by name. The list, and so the indexes, may change with
 * each version of the library. Events of actions that are not in it are decoded too.
 */
CTRAIL_API size_t ctrail_ec2_action_count(void);

/* The index of the action of that name. OK; NONE, and the count in *out; CTRAIL_ERR_ARGUMENT without `out`. */
CTRAIL_API ctrail_rc ctrail_ec2_action_find(const char *name, size_t length, size_t *out);

/* The name at an index: "RunInstances". Constant; NULL if index >= count. */
CTRAIL_API const char *ctrail_ec2_action_name(size_t index);

/* Whether it changes anything; CTRAIL_EC2_WRITE if index >= count. */
CTRAIL_API ctrail_ec2_access ctrail_ec2_action_access(size_t index);

/* The dialect that CloudTrail is expected to use for it; CTRAIL_EC2_DIALECT_NONE if index >= count. */
CTRAIL_API ctrail_ec2_dialect ctrail_ec2_action_dialect(size_t index);

/*
 * Receives a path at which an id may be, "requestParameters.instancesSet.items[].instanceId", and the kind of id: its
 * prefix, "i"; "arn:" and the prefix, for an ARN; "key name" or "group name". Where ids of any kind may be, it is one
 * of their prefixes. [] stands for an index; the wrapped dialect omits the index of a list of one. Both strings are
 * valid during the call. A return value other than 0 stops the listing.
 */
typedef int32_t (*ctrail_ec2_path_fn)(void *user, const char *path, const char *prefix);

/*
 * Lists the paths of ids in an action's request, and in its response if it is a write. The names are those of the
 * model; the legacy dialect's names of lists are not documented by AWS, and are taken from real records. OK; STOPPED
 * when `each` stopped it; CTRAIL_ERR_ARGUMENT if index >= count.
 */
CTRAIL_API ctrail_rc ctrail_ec2_action_paths(size_t index, ctrail_ec2_path_fn each, void *user);

#ifdef __cplusplus
}
#endif

#endif
