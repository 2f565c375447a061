/*
 * Amazon EC2: what a record of ec2.amazonaws.com says, in structs.
 *
 * ctrail_ec2 holds what every EC2 event has: the action, its instances with their state transitions,
 * the ids of all resources. For the actions listed below, the request and the response are typed too.
 * Members have the names of the EC2 API Reference, whichever of its two dialects CloudTrail used.
 * All of it lives as long as the event. Absent: see ctrail_str, CTRAIL_ABSENT, CTRAIL_UNKNOWN; a list
 * has the count 0.
 */
#ifndef CLOUDTRAIL_EC2_H
#define CLOUDTRAIL_EC2_H

#include "ec2_instance_connect.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Whether an action changes anything. */
typedef int32_t ctrail_ec2_access;
enum {
    CTRAIL_EC2_WRITE = 0,
    CTRAIL_EC2_READ = 1 /* Describe…, Get…, List…, Search… */
};

/* How CloudTrail wrote the request and the response. */
typedef int32_t ctrail_ec2_dialect;
enum {
    CTRAIL_EC2_DIALECT_NONE = 0,   /* there is neither to tell by */
    CTRAIL_EC2_DIALECT_LEGACY = 1, /* {"instancesSet":{"items":[…]}} */
    CTRAIL_EC2_DIALECT_WRAPPED = 2 /* {"ModifyVolumeRequest":{"VolumeId":…}} */
};

/* The state of an instance. */
typedef struct ctrail_ec2_state {
    int64_t code;    /* 0 pending, 16 running, 32 shutting-down, 48 terminated, 64 stopping, 80 stopped:
                        the low byte of `code`, the only one that counts; CTRAIL_ABSENT */
    ctrail_str name; /* as it came */
} ctrail_ec2_state;

/* One instance that the event names, with all that request and response say of it. */
typedef struct ctrail_ec2_instance {
    ctrail_str instance_id;                 /* instanceId: "i-1a2b3c4d"; never absent */
    const ctrail_ec2_state *previous_state; /* previousState; NULL when the event carries none */
    const ctrail_ec2_state *current_state;  /* currentState, or at launch instanceState, which follows no
                                               state; NULL likewise: nothing is made up for a launch */
    ctrail_str image_id;                    /* imageId */
    ctrail_str instance_type;               /* instanceType, or instanceType.value */
    ctrail_str key_name;                    /* keyName */
    ctrail_str private_ip_address;          /* privateIpAddress */
    ctrail_str public_ip_address;           /* publicIpAddress: ipAddress in CloudTrail, or publicIp */
    ctrail_str private_dns_name;            /* privateDnsName */
    ctrail_str subnet_id;                   /* subnetId */
    ctrail_str vpc_id;                      /* vpcId */
    ctrail_str availability_zone;           /* placement.availabilityZone */
    int64_t launch_time;                    /* launchTime, nanoseconds since 1970 */
    ctrail_str iam_instance_profile;        /* iamInstanceProfile: its ARN, else its name */
    ctrail_str architecture;                /* architecture */
    ctrail_str platform;                    /* platform: "windows", or absent */
} ctrail_ec2_instance;

/* One resource that the event names. Each id is listed once. */
typedef struct ctrail_ec2_resource {
    ctrail_str id;   /* an id ("vol-…"), an EC2 ARN, or the name of a key pair or a security group */
    ctrail_str type; /* "AWS::EC2::Volume"; absent where its prefix has none, and for ARNs of what has no id */
    ctrail_str path; /* where it first stood: "requestParameters.instancesSet.items[0].instanceId"; "errorMessage" for
                        what only the message of a call that failed names */
} ctrail_ec2_resource;

/* A tag: of a tagSpecificationSet, what is created gets it; of a tagSet, what that hangs from has it */
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
    ctrail_str iam_instance_profile; /* iamInstanceProfile: its ARN, else its name */
    ctrail_str user_data;            /* userData: "redacted", "present", or absent; never the data */
    const ctrail_ec2_metadata_options *metadata_options;                 /* metadataOptions; NULL when absent */
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

/* What RunInstances gave; the instances themselves are in ctrail_ec2::instances. */
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

/* InstanceStateChange: one instance, before and after. */
typedef struct ctrail_ec2_instance_state_change {
    ctrail_str instance_id;                 /* instanceId */
    const ctrail_ec2_state *current_state;  /* currentState */
    const ctrail_ec2_state *previous_state; /* previousState */
} ctrail_ec2_instance_state_change;

/* What the first four of them gave; at most one list is not empty. */
typedef struct ctrail_ec2_change_instances_response {
    const ctrail_ec2_instance_state_change *const *starting_instances; /* StartInstances: instancesSet */
    size_t starting_instance_count;
    const ctrail_ec2_instance_state_change *const *stopping_instances; /* StopInstances */
    size_t stopping_instance_count;
    const ctrail_ec2_instance_state_change *const *terminating_instances; /* TerminateInstances */
    size_t terminating_instance_count;
    ctrail_bool returned; /* RebootInstances: _return */
} ctrail_ec2_change_instances_response;

/* A filter of a Describe action: only what has one of these values. */
typedef struct ctrail_ec2_filter {
    ctrail_str name;                 /* filterSet.items[].name: "instance-state-name" */
    const ctrail_str *const *values; /* filterSet.items[].valueSet.items[].value */
    size_t value_count;
} ctrail_ec2_filter;

/* What the actions gave that answer only whether it was done. */
typedef struct ctrail_ec2_returned_response {
    ctrail_bool returned; /* _return, in the wrapped dialect return */
} ctrail_ec2_returned_response;

/* What MonitorInstances and UnmonitorInstances gave for one instance. */
typedef struct ctrail_ec2_instance_monitoring {
    ctrail_str instance_id; /* instancesSet.items[].instanceId */
    ctrail_str monitoring;  /* instancesSet.items[].monitoring.state: "pending", "disabling" */
} ctrail_ec2_instance_monitoring;

/* What the same two gave. */
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
    ctrail_str instance_id;                          /* instanceId */
    ctrail_str attribute;                            /* attribute: the name of the one attribute: "instanceType" */
    ctrail_str value;                                /* value: what it becomes; absent for userData */
    ctrail_str user_data;                            /* userData: "redacted", "present", or absent; never the data */
    const ctrail_str *const *groups;                 /* groupSet.items[].groupId: all that the instance has from now */
    size_t group_count;                              /* on, ids of security groups */
    ctrail_str instance_type;                        /* instanceType.value */
    ctrail_bool disable_api_termination;             /* disableApiTermination.value: protected from termination */
    ctrail_bool disable_api_stop;                    /* disableApiStop.value: protected from being stopped */
    ctrail_bool source_dest_check;                   /* sourceDestCheck.value: 0 lets it pass on traffic of others */
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

/* How one instance pays for its bursts. */
typedef struct ctrail_ec2_instance_credit_specification {
    ctrail_str instance_id; /* InstanceCreditSpecification[].InstanceId */
    ctrail_str cpu_credits; /* InstanceCreditSpecification[].CpuCredits: "standard", "unlimited" */
} ctrail_ec2_instance_credit_specification;

/* What ModifyInstanceCreditSpecification asks for. */
typedef struct ctrail_ec2_modify_instance_credit_specification_request {
    const ctrail_ec2_instance_credit_specification *const *instance_credit_specifications;
    size_t instance_credit_specification_count; /* InstanceCreditSpecification */
    ctrail_str client_token;                    /* ClientToken */
} ctrail_ec2_modify_instance_credit_specification_request;

/* Why one of the instances of ModifyInstanceCreditSpecification was left as it is. */
typedef struct ctrail_ec2_unsuccessful_credit_specification {
    ctrail_str instance_id; /* unsuccessfulInstanceCreditSpecificationSet.item[].instanceId */
    ctrail_str code;        /* unsuccessfulInstanceCreditSpecificationSet.item[].error.code */
    ctrail_str message;     /* unsuccessfulInstanceCreditSpecificationSet.item[].error.message */
} ctrail_ec2_unsuccessful_credit_specification;

/* What ModifyInstanceCreditSpecification gave. */
typedef struct ctrail_ec2_modify_instance_credit_specification_response {
    const ctrail_str *const *successful_instance_credit_specifications; /* successfulInstanceCreditSpecificationSet */
    size_t successful_instance_credit_specification_count;              /* .item[].instanceId */
    const ctrail_ec2_unsuccessful_credit_specification *const *unsuccessful_instance_credit_specifications;
    size_t unsuccessful_instance_credit_specification_count; /* unsuccessfulInstanceCreditSpecificationSet.item */
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

/* What the same two gave. */
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

/* What the same three gave. */
typedef struct ctrail_ec2_instance_profile_response {
    ctrail_str association_id;          /* iamInstanceProfileAssociation.associationId: "iip-assoc-…" */
    ctrail_str instance_id;             /* iamInstanceProfileAssociation.instanceId */
    ctrail_str iam_instance_profile;    /* iamInstanceProfileAssociation.iamInstanceProfile.arn */
    ctrail_str iam_instance_profile_id; /* iamInstanceProfileAssociation.iamInstanceProfile.id: "AIPA…" */
    ctrail_str state;                   /* iamInstanceProfileAssociation.state: "associating", "associated" … */
    int64_t timestamp;                  /* iamInstanceProfileAssociation.timestamp, nanoseconds since 1970 */
} ctrail_ec2_instance_profile_response;

/* What GetPasswordData, GetConsoleOutput and GetConsoleScreenshot ask for: to look into an instance. */
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

/* What CreateImage, CopyImage, RegisterImage and CreateRestoreImageTask gave. */
typedef struct ctrail_ec2_create_image_response {
    ctrail_str image_id; /* imageId */
} ctrail_ec2_create_image_response;

/* What DeregisterImage, RestoreImageFromRecycleBin, CancelImageLaunchPermission, EnableImage, DisableImage,
 * EnableImageDeprecation, DisableImageDeprecation, EnableImageDeregistrationProtection and
 * DisableImageDeregistrationProtection ask for. */
typedef struct ctrail_ec2_change_image_request {
    ctrail_str image_id;                     /* imageId */
    ctrail_bool delete_associated_snapshots; /* deleteAssociatedSnapshots: DeregisterImage */
    int64_t deprecate_at;                    /* DeprecateAt, nanoseconds since 1970: EnableImageDeprecation */
    ctrail_bool with_cooldown;               /* WithCooldown, of 24 hours: EnableImageDeregistrationProtection */
} ctrail_ec2_change_image_request;

/* What became of one snapshot of an image that DeregisterImage took away. */
typedef struct ctrail_ec2_delete_snapshot_result {
    ctrail_str snapshot_id; /* deleteSnapshotResultSet.items[].snapshotId */
    ctrail_str return_code; /* deleteSnapshotResultSet.items[].returnCode: "success", "skipped" … */
} ctrail_ec2_delete_snapshot_result;

/* What the same actions gave. */
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
    ctrail_bool is_public;     /* what it does to the group "all": 1, everyone may launch the image from now on; 0, no
                                  longer; CTRAIL_UNKNOWN when it does not say */
    ctrail_str operation_type; /* operationType: "add", "remove" */
    const ctrail_str *const *user_ids; /* userIdSet.items[].userId: accounts */
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

/* What CreateVolume gave. */
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
    int64_t create_time;               /* createTime, nanoseconds since 1970 */
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

/* What AttachVolume and DetachVolume gave. */
typedef struct ctrail_ec2_attach_volume_response {
    ctrail_str volume_id;              /* volumeId */
    ctrail_str instance_id;            /* instanceId */
    ctrail_str device;                 /* device */
    ctrail_str state;                  /* status: "attaching", "detaching" */
    int64_t attach_time;               /* attachTime, nanoseconds since 1970 */
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

/* What ModifyVolume gave, units as above. */
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
    int64_t start_time;                        /* volumeModification.startTime, nanoseconds since 1970 */
    int64_t end_time;                          /* volumeModification.endTime, likewise */
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

/* What CreateReplaceRootVolumeTask gave. */
typedef struct ctrail_ec2_replace_root_volume_response {
    ctrail_str replace_root_volume_task_id;  /* replaceRootVolumeTask.replaceRootVolumeTaskId: "replacevol-…" */
    ctrail_str instance_id;                  /* replaceRootVolumeTask.instanceId */
    ctrail_str task_state;                   /* replaceRootVolumeTask.taskState: "pending" */
    ctrail_str snapshot_id;                  /* replaceRootVolumeTask.snapshotId */
    ctrail_str image_id;                     /* replaceRootVolumeTask.imageId */
    ctrail_bool delete_replaced_root_volume; /* replaceRootVolumeTask.deleteReplacedRootVolume */
    int64_t start_time;                      /* replaceRootVolumeTask.startTime, nanoseconds since 1970 */
    int64_t complete_time;                   /* replaceRootVolumeTask.completeTime, likewise */
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
    int64_t start_time;                /* startTime, nanoseconds since 1970 */
    ctrail_str outpost_arn;            /* outpostArn */
    const ctrail_ec2_tag *const *tags; /* tagSet */
    size_t tag_count;
} ctrail_ec2_snapshot;

/* What CreateSnapshot, CopySnapshot (id and tags) and RestoreSnapshotFromRecycleBin gave. */
typedef ctrail_ec2_snapshot ctrail_ec2_create_snapshot_response;

/* What CreateSnapshots gave. */
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
    int64_t cool_off_period;        /* CoolOffPeriod, hours in which the lock can still be taken away: LockSnapshot */
    int64_t expiration_date;        /* ExpirationDate, nanoseconds since 1970: LockSnapshot */
} ctrail_ec2_change_snapshot_request;

/* What DeleteSnapshot, ModifySnapshotTier, RestoreSnapshotTier, LockSnapshot and UnlockSnapshot gave. */
typedef struct ctrail_ec2_change_snapshot_response {
    ctrail_bool returned;               /* _return: DeleteSnapshot */
    ctrail_str snapshot_id;             /* snapshotId: the others */
    int64_t tiering_start_time;         /* tieringStartTime, nanoseconds since 1970: ModifySnapshotTier */
    int64_t restore_start_time;         /* restoreStartTime, nanoseconds since 1970: RestoreSnapshotTier */
    int64_t restore_duration;           /* restoreDuration, days: RestoreSnapshotTier */
    ctrail_bool is_permanent_restore;   /* isPermanentRestore: RestoreSnapshotTier */
    ctrail_str lock_state;              /* lockState: LockSnapshot: "compliance-cooloff", "governance" … */
    int64_t lock_duration;              /* lockDuration, days: LockSnapshot */
    int64_t cool_off_period;            /* coolOffPeriod, hours: LockSnapshot */
    int64_t cool_off_period_expires_on; /* coolOffPeriodExpiresOn, nanoseconds since 1970: LockSnapshot */
    int64_t lock_created_on;            /* lockCreatedOn, likewise */
    int64_t lock_expires_on;            /* lockExpiresOn, likewise */
} ctrail_ec2_change_snapshot_response;

/* What ModifySnapshotAttribute asks for; either createVolumePermission, or the older form with operationType. */
typedef struct ctrail_ec2_modify_snapshot_attribute_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str attribute;   /* attributeType: "createVolumePermission", "CREATE_VOLUME_PERMISSION" */
    const ctrail_ec2_permission_changes *create_volume_permission; /* createVolumePermission; NULL when absent */
    ctrail_bool is_public;     /* what it does to the group "all": 1, everyone may read the snapshot from now on; 0, no
                                  longer; CTRAIL_UNKNOWN when it does not say */
    ctrail_str operation_type; /* operationType: "add", "remove" */
    const ctrail_str *const *user_ids; /* userIdSet.items[].userId: accounts */
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
    ctrail_str key_name;       /* keyName */
    ctrail_str key_pair_id;    /* keyPairId: "key-…"; DeleteKeyPair, with or without a name */
    ctrail_str key_type;       /* keyType: "rsa", "ed25519"; CreateKeyPair, absent: RSA */
    ctrail_str key_format;     /* keyFormat: "pem", "ppk"; CreateKeyPair */
    const ctrail_ssh_key *key; /* publicKeyMaterial, its base64 decoded: `text` is what was in it; ImportKeyPair;
                                  NULL when absent. A key in another format than OpenSSH's is not `valid` */
    const ctrail_ec2_tag *const *tags; /* tagSpecificationSet */
    size_t tag_count;
} ctrail_ec2_key_pair_request;

/* What the same three gave. */
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

/* What those of them gave that change it: how it is now. */
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

/* What the same three gave. */
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
    int64_t created_at;                          /* instanceConnectEndpoint.createdAt, nanoseconds since 1970 */
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

/* What an event of EC2 itself is about, which nobody called for and which has no request: BidEvictedEvent,
 * SharedSnapshotVolumeCreated, SharedSnapshotCopyInitiated, and others of that kind. */
typedef struct ctrail_ec2_service_event {
    ctrail_str snapshot_id; /* serviceEventDetails.snapshotId: of which another account made a volume or a copy */
    const ctrail_str *const *instance_ids; /* serviceEventDetails.instanceIdSet: spot instances that were taken back */
    size_t instance_id_count;
} ctrail_ec2_service_event;

/* What CreateStoreImageTask, ExportImage and CreateInstanceExportTask ask for: an image or an instance goes to S3. */
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

/* What the same three gave. */
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

/* What CreateRestoreImageTask asks for: an image out of what CreateStoreImageTask wrote. */
typedef struct ctrail_ec2_restore_image_request {
    ctrail_str bucket;                 /* Bucket */
    ctrail_str object_key;             /* ObjectKey */
    ctrail_str name;                   /* Name */
    const ctrail_ec2_tag *const *tags; /* TagSpecification */
    size_t tag_count;
} ctrail_ec2_restore_image_request;

/* A disk that is imported, as the request has it, or as the response. */
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

/* What the same two gave. */
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
    const ctrail_ec2_tag *const *tags; /* tagSet; DeleteTags may give a key without a value: it goes whatever it is */
    size_t tag_count;
} ctrail_ec2_change_tags_request;

/* What the same two gave. */
typedef struct ctrail_ec2_change_tags_response {
    ctrail_bool returned; /* _return */
} ctrail_ec2_change_tags_response;

/* An EC2 event. Of the typed requests at most one is not NULL, and so of the responses. */
typedef struct ctrail_ec2 {
    ctrail_str action;                           /* eventName, without surrounding white space */
    ctrail_ec2_access access;                    /* by the name of the action */
    ctrail_ec2_dialect dialect;                  /* by the look of the payload, whatever the catalogue expects */
    ctrail_bool known;                           /* whether the action is in the library's catalogue */
    const ctrail_ec2_instance *const *instances; /* each instance once, in order of appearance */
    size_t instance_count;
    const ctrail_ec2_resource *const *resources; /* each id once, in order of appearance */
    size_t resource_count;
    const ctrail_ec2_service_event *service_event; /* NULL when there is no serviceEventDetails */
    const ctrail_ec2_run_instances_request *run_instances_request;
    const ctrail_ec2_run_instances_response *run_instances_response;
    const ctrail_ec2_change_instances_request *change_instances_request;
    const ctrail_ec2_change_instances_response *change_instances_response;
    const ctrail_ec2_returned_response *returned_response;
    const ctrail_ec2_monitor_instances_response *monitor_instances_response;
    const ctrail_ec2_describe_instances_request *describe_instances_request;
    const ctrail_ec2_modify_instance_attribute_request *modify_instance_attribute_request;
    const ctrail_ec2_instance_attribute_request *instance_attribute_request;
    const ctrail_ec2_modify_instance_placement_request *modify_instance_placement_request;
    const ctrail_ec2_modify_instance_credit_specification_request *modify_instance_credit_specification_request;
    const ctrail_ec2_modify_instance_credit_specification_response *modify_instance_credit_specification_response;
    const ctrail_ec2_modify_metadata_options_request *modify_metadata_options_request;
    const ctrail_ec2_modify_metadata_options_response *modify_metadata_options_response;
    const ctrail_ec2_instance_profile_request *instance_profile_request;
    const ctrail_ec2_instance_profile_response *instance_profile_response;
    const ctrail_ec2_instance_access_request *instance_access_request;
    const ctrail_ec2_create_image_request *create_image_request;
    const ctrail_ec2_copy_image_request *copy_image_request;
    const ctrail_ec2_register_image_request *register_image_request;
    const ctrail_ec2_create_image_response *create_image_response;
    const ctrail_ec2_change_image_request *change_image_request;
    const ctrail_ec2_change_image_response *change_image_response;
    const ctrail_ec2_modify_image_attribute_request *modify_image_attribute_request;
    const ctrail_ec2_image_attribute_request *image_attribute_request;
    const ctrail_ec2_describe_images_request *describe_images_request;
    const ctrail_ec2_create_volume_request *create_volume_request;
    const ctrail_ec2_create_volume_response *create_volume_response;
    const ctrail_ec2_change_volume_request *change_volume_request;
    const ctrail_ec2_attach_volume_response *attach_volume_response;
    const ctrail_ec2_modify_volume_request *modify_volume_request;
    const ctrail_ec2_modify_volume_response *modify_volume_response;
    const ctrail_ec2_replace_root_volume_request *replace_root_volume_request;
    const ctrail_ec2_replace_root_volume_response *replace_root_volume_response;
    const ctrail_ec2_describe_volumes_request *describe_volumes_request;
    const ctrail_ec2_create_snapshots_request *create_snapshots_request;
    const ctrail_ec2_create_snapshot_response *create_snapshot_response;
    const ctrail_ec2_create_snapshots_response *create_snapshots_response;
    const ctrail_ec2_copy_snapshot_request *copy_snapshot_request;
    const ctrail_ec2_change_snapshot_request *change_snapshot_request;
    const ctrail_ec2_change_snapshot_response *change_snapshot_response;
    const ctrail_ec2_modify_snapshot_attribute_request *modify_snapshot_attribute_request;
    const ctrail_ec2_snapshot_attribute_request *snapshot_attribute_request;
    const ctrail_ec2_describe_snapshots_request *describe_snapshots_request;
    const ctrail_ec2_key_pair_request *key_pair_request;
    const ctrail_ec2_key_pair_response *key_pair_response;
    const ctrail_ec2_describe_key_pairs_request *describe_key_pairs_request;
    const ctrail_ec2_account_setting_request *account_setting_request;
    const ctrail_ec2_account_setting_response *account_setting_response;
    const ctrail_ec2_instance_connect_endpoint_request *instance_connect_endpoint_request;
    const ctrail_ec2_instance_connect_endpoint_response *instance_connect_endpoint_response;
    const ctrail_ec2_describe_instance_connect_endpoints_request *describe_instance_connect_endpoints_request;
    const ctrail_ec2_export_request *export_request;
    const ctrail_ec2_export_response *export_response;
    const ctrail_ec2_restore_image_request *restore_image_request;
    const ctrail_ec2_import_request *import_request;
    const ctrail_ec2_import_response *import_response;
    const ctrail_ec2_change_tags_request *change_tags_request;
    const ctrail_ec2_change_tags_response *change_tags_response;
} ctrail_ec2;

/*
 * Decodes an event of EC2. OK; NONE for another service's event; CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT.
 * A second call gives the same pointer.
 */
CTRAIL_API ctrail_rc ctrail_ec2_decode(const ctrail_event *event, const ctrail_ec2 **out);

/* ---- The catalogue of actions ------------------------------------------------------------------ */

/*
 * All actions of EC2 by the model of AWS's SDK, by index, sorted by name. Which there are, and hence their indexes,
 * may differ in the next version of the library. An event of an action that is not here is decoded all the same.
 */
CTRAIL_API size_t ctrail_ec2_action_count(void);

/* The index of the action of that name. OK; NONE, and the count in *out; CTRAIL_ERR_ARGUMENT without `out`. */
CTRAIL_API ctrail_rc ctrail_ec2_action_find(const char *name, size_t length, size_t *out);

/* "RunInstances"; constant; NULL from the count on. */
CTRAIL_API const char *ctrail_ec2_action_name(size_t index);

/* Whether it changes anything, and the dialect to be expected; WRITE and NONE from the count on. */
CTRAIL_API ctrail_ec2_access ctrail_ec2_action_access(size_t index);
CTRAIL_API ctrail_ec2_dialect ctrail_ec2_action_dialect(size_t index);

/*
 * Takes a path at which an id may stand, "requestParameters.instancesSet.items[].instanceId", and what stands there:
 * the prefix of the id, "i"; "arn:" and the prefix, for the ARN of one; "key name" or "group name". Where any resource
 * may stand, the prefix is that of one of them. [] is an index; in the wrapped dialect it is left out of a list of one.
 * Both texts are valid during the call. Any answer but 0 ends the listing.
 */
typedef int32_t (*ctrail_ec2_path_fn)(void *user, const char *path, const char *prefix);

/*
 * Lists where ids stand in an action's request, and in its response if it is a write. The names are those of the
 * model; how the legacy dialect calls its lists is nowhere published, and follows the records that have been seen.
 * OK; STOPPED when `each` ended it; CTRAIL_ERR_ARGUMENT for an index from the count on.
 */
CTRAIL_API ctrail_rc ctrail_ec2_action_paths(size_t index, ctrail_ec2_path_fn each, void *user);

#ifdef __cplusplus
}
#endif

#endif
