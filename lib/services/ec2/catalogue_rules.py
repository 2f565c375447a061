"""
What the model of EC2 does not say: which of its members hold ids, of what prefix; which hold accounts and secrets; and
how CloudTrail spells the legacy dialect. Read by catalogue_model.py and catalogue.py.
"""
import re

# How "Structure.Member", without the plural of the member, ends: the prefix of the ids in it. The longest ending wins.
# "arn:" and a prefix is the ARN of such a resource; "key name", "group name", "template name" and "profile name" are the
# names that are resources, as are an instance profile's ARN and id. Where several kinds of resources may stand, it is one
# of them.
IDS = {
    # Compute
    "InstanceId": "i", "ReportInstanceStatusRequest.Instance": "i", "ImageId": "ami", "KernelId": "aki",
    "RamdiskId": "ari",
    "RamDiskId": "ari", "Reservation.ReservationId": "r", "KeyPairId": "key", "LaunchTemplateId": "lt",
    "FleetId": "fleet",
    "SpotFleetRequestId": "sfr", "SpotInstanceRequestId": "sir", "CapacityReservationId": "cr",
    "CapacityReservationFleetId": "crf", "HostId": "h", "HostsResult.Successful": "h",
    "InstanceConnectEndpointId": "eice",
    "ReplaceRootVolumeTaskId": "replacevol", "BundleId": "bun", "ConversionTaskId": "import-i",
    "ImportTaskId": "import-ami",
    "ImportSnapshotResult.ImportTaskId": "import-snap",
    "DescribeImportSnapshotTasksRequest.ImportTaskId": "import-snap", "ExportTaskId": "export-i",
    "ExportImageTaskId": "export-ami", "InstanceEventWindowId": "iew", "FpgaImageId": "afi", "HostReservationId": "hr",
    "HostReservationPurchasePreviewRequest.OfferingId": "hro", "PurchaseHostReservationRequest.OfferingId": "hro",
    "DescribeHostReservationOfferingsRequest.OfferingId": "hro",
    "IamInstanceProfileAssociation.AssociationId": "iip-assoc",
    "DisassociateIamInstanceProfileRequest.AssociationId": "iip-assoc",
    "ReplaceIamInstanceProfileAssociationRequest.AssociationId": "iip-assoc",
    "DescribeIamInstanceProfileAssociationsRequest.AssociationId": "iip-assoc", "ApplicationStatusCheckId": "asc",
    "Placement.GroupId": "pg", "LaunchTemplatePlacementRequest.GroupId": "pg",
    "LaunchTemplatePlacement.GroupId": "pg", "PlacementGroup.GroupId": "pg",
    "ModifyInstancePlacementRequest.GroupId": "pg", "DescribePlacementGroupsRequest.GroupId": "pg",
    "LinkedGroupId": "pg", "ParentGroupId": "pg",
    # Storage
    "VolumeId": "vol", "DiskImageVolumeDescription.Id": "vol", "SnapshotId": "snap",
    # VPC
    "VpcId": "vpc", "SubnetId": "subnet", "NetworkInterfaceId": "eni", "EniId": "eni", "BranchInterfaceId": "eni",
    "TrunkInterfaceId": "eni", "AttachmentId": "eni-attach", "NetworkInterfacePermissionId": "eni-perm",
    "GroupId": "sg",
    "SecurityGroupRuleId": "sgr", "Request.Group": "sg", "Specification.Group": "sg",
    "ScheduledInstancesNetworkInterface.Group": "sg", "NetworkAclId": "acl", "NetworkAclAssociationId": "aclassoc",
    "ReplaceNetworkAclAssociationRequest.AssociationId": "aclassoc",
    "ReplaceNetworkAclAssociationResult.NewAssociationId": "aclassoc", "RouteTableId": "rtb",
    "RouteTableAssociationId": "rtbassoc", "RouteTableResult.AssociationId": "rtbassoc",
    "DisassociateRouteTableRequest.AssociationId": "rtbassoc",
    "ReplaceRouteTableAssociationRequest.AssociationId": "rtbassoc",
    "ReplaceRouteTableAssociationResult.NewAssociationId": "rtbassoc",
    "SubnetIpv6CidrBlockAssociation.AssociationId": "subnet-cidr-assoc",
    "DisassociateSubnetCidrBlockRequest.AssociationId": "subnet-cidr-assoc",
    "VpcIpv6CidrBlockAssociation.AssociationId": "vpc-cidr-assoc",
    "VpcCidrBlockAssociation.AssociationId": "vpc-cidr-assoc",
    "DisassociateVpcCidrBlockRequest.AssociationId": "vpc-cidr-assoc", "InternetGatewayId": "igw",
    "EgressOnlyInternetGatewayId": "eigw", "GatewayId": "igw", "PropagatingVgw.GatewayId": "vgw",
    "VgwRoutePropagationRequest.GatewayId": "vgw", "NatGatewayId": "nat", "AllocationId": "eipalloc",
    "NatGatewayAddress.AssociationId": "eipassoc", "AssociateAddressResult.AssociationId": "eipassoc",
    "NetworkInterfaceAssociation.AssociationId": "eipassoc", "DisassociateAddressRequest.AssociationId": "eipassoc",
    "DisassociateNatGatewayAddressRequest.AssociationId": "eipassoc", "PrefixListId": "pl", "DhcpOptionsId": "dopt",
    "VpcPeeringConnectionId": "pcx", "VpcEndpointId": "vpce", "GatewayLoadBalancerEndpointId": "vpce",
    "ServiceId": "vpce-svc", "ConnectionNotificationId": "vpce-nfn", "FlowLogId": "fl", "CarrierGatewayId": "cagw",
    "SubnetCidrReservationId": "scr", "CreateFlowLogsRequest.ResourceId": "vpc",
    "PublicIpv4PoolResult.PoolId": "ipv4pool-ec2", "PublicIpv4PoolRequest.PoolId": "ipv4pool-ec2",
    "PublicIpv4PoolCidrRequest.PoolId": "ipv4pool-ec2", "PublicIpv4PoolCidrResult.PoolId": "ipv4pool-ec2",
    "DescribePublicIpv4PoolsRequest.PoolId": "ipv4pool-ec2", "Ipv6PoolCidrsRequest.PoolId": "ipv6pool-ec2",
    "DescribeIpv6PoolsRequest.PoolId": "ipv6pool-ec2", "TagsRequest.Resource": "i", "SecondaryInterfaceId": "si",
    "SecondaryNetworkId": "sn", "SecondarySubnetId": "ss",
    "InstanceSecondaryInterfaceAttachment.AttachmentId": "si-attach", "RouteServerId": "rs",
    "RouteServerEndpointId": "rse", "RouteServerPeerId": "rsp",
    # Local gateways
    "LocalGatewayId": "lgw", "LocalGatewayRouteTableId": "lgw-rtb", "LocalGatewayVirtualInterfaceId": "lgw-vif",
    "LocalGatewayVirtualInterfaceGroupId": "lgw-vif-grp",
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId": "lgw-vif-grp-assoc",
    "LocalGatewayRouteTableVpcAssociationId": "lgw-vpc-assoc", "CoipPoolId": "ipv4pool-coip",
    "CoipPool.PoolId": "ipv4pool-coip", "CoipPoolUsageRequest.PoolId": "ipv4pool-coip",
    "DescribeCoipPoolsRequest.PoolId": "ipv4pool-coip",
    # VPN and transit gateways
    "CustomerGatewayId": "cgw", "VpnGatewayId": "vgw", "VpnConnectionId": "vpn", "ClientVpnEndpointId": "cvpn-endpoint",
    "ClientVpnTargetNetworkRequest.AssociationId": "cvpn-assoc",
    "ClientVpnTargetNetworkResult.AssociationId": "cvpn-assoc",
    "ClientVpnTargetNetworksRequest.AssociationId": "cvpn-assoc",
    "TerminateClientVpnConnectionsRequest.ConnectionId": "cvpn-connection",
    "TerminateConnectionStatus.ConnectionId": "cvpn-connection", "TransitGatewayId": "tgw",
    "TransitGatewayAttachmentId": "tgw-attach", "PeeringAttachmentId": "tgw-attach",
    "MiddleboxAttachmentId": "tgw-attach",
    "TransitGatewayRouteTableRoute.AttachmentId": "tgw-attach", "TransitGatewayRouteTableId": "tgw-rtb",
    "AssociationDefaultRouteTableId": "tgw-rtb", "PropagationDefaultRouteTableId": "tgw-rtb",
    "TransitGatewayMulticastDomainId": "tgw-mcast-domain", "TransitGatewayConnectPeerId": "tgw-connect-peer",
    "TransitGatewayPolicyTableId": "tgw-ptb", "PolicyTableEntry.TargetRouteTableId": "tgw-rtb",
    # What AWS attaches to transit gateways and IPAM pools
    "TransitGatewayMulticastDomainAssociations.ResourceId": "vpc",
    "TransitGatewayPolicyTableAssociation.ResourceId": "vpc", "TransitGatewayAssociation.ResourceId": "vpc",
    "TransitGatewayPrefixListAttachment.ResourceId": "vpc", "TransitGatewayRouteAttachment.ResourceId": "vpc",
    "TransitGatewayPropagation.ResourceId": "vpc", "TransitGatewayRouteTableRoute.ResourceId": "vpc",
    "IpamPoolAllocation.ResourceId": "vpc", "IpamPoolSourceResource.ResourceId": "vpc",
    "IpamPoolSourceResourceRequest.ResourceId": "vpc", "IpamResourceCidrsRequest.ResourceId": "vpc",
    "IpamResourceCidrRequest.ResourceId": "vpc", "IpamResourceCidr.ResourceId": "vpc",
    "UnsuccessfulItem.ResourceId": "vpce", "IpamPrefixListResolverRuleConditionRequest.ResourceId": "vpc",
    # Others
    "TrafficMirrorFilterId": "tmf", "TrafficMirrorFilterRuleId": "tmfr", "TrafficMirrorSessionId": "tms",
    "TrafficMirrorTargetId": "tmt", "NetworkInsightsPathId": "nip", "NetworkInsightsAnalysisId": "nia",
    "NetworkInsightsAccessScopeId": "nis", "NetworkInsightsAccessScopeAnalysisId": "nisa",
    "NetworkInsightsPathRequest.Source": "eni", "NetworkInsightsPathRequest.Destination": "igw",
    "NetworkInsightsPath.Source": "eni", "NetworkInsightsPath.Destination": "igw", "AnalysisComponent.Id": "eni",
    "AlternatePathHint.ComponentId": "eni", "IpamId": "ipam", "IpamPoolId": "ipam-pool", "IpamScopeId": "ipam-scope",
    "DefaultScopeId": "ipam-scope", "IpamPoolAllocationId": "ipam-pool-alloc", "ResourceDiscoveryId": "ipam-res-disco",
    "ResourceDiscoveryAssociationId": "ipam-res-disco-assoc", "VerifiedAccessInstanceId": "vai",
    "VerifiedAccessGroupId": "vagr", "VerifiedAccessEndpointId": "vae", "VerifiedAccessTrustProviderId": "vatp",
    "ExclusionId": "vpcbpa-exclude", "ServicePermissionId": "vpce-svc-perm", "IpamPoolCidrId": "ipam-pool-cidr",
    "VerificationTokenId": "ipam-ext-res-ver-token", "TrunkInterfaceAssociation.AssociationId": "trunk-assoc",
    "DisassociateTrunkInterfaceRequest.AssociationId": "trunk-assoc",
    "DescribeTrunkInterfaceAssociationsRequest.AssociationId": "trunk-assoc",
    "MacModificationTaskId": "macmodification", "ScheduledInstanceId": "sci", "InstanceEventId": "instance-event",
    "FpgaImageGlobalId": "agfi", "ElasticInferenceAcceleratorAssociationId": "eia-assoc", "FcaPolicyId": "fcap",
    "FcaPolicyAssociationId": "fcapassoc", "VpnConcentratorId": "vcn", "MeteringPolicyId": "tgw-mp",
    "OutpostLagId": "op-lag", "ServiceLinkVirtualInterfaceId": "sl-vif",
    # Names
    "LaunchTemplateName": "template name", "IamInstanceProfileSpecification.Arn": "profile name",
    "IamInstanceProfileSpecification.Name": "profile name", "IamInstanceProfile.Arn": "profile name",
    "IamInstanceProfile.Id": "profile name", "IamInstanceProfileSpecificationRequest.Arn": "profile name",
    "IamInstanceProfileSpecificationRequest.Name": "profile name",
    "ScheduledInstancesIamInstanceProfile.Arn": "profile name",
    "ScheduledInstancesIamInstanceProfile.Name": "profile name",
    "KeyName": "key name", "UserIdGroupPair.GroupName": "group name", "GroupIdentifier.GroupName": "group name",
    "SecurityGroupIdentifier.GroupName": "group name", "SecurityGroupIngressRequest.GroupName": "group name",
    "CreateSecurityGroupRequest.GroupName": "group name", "DeleteSecurityGroupRequest.GroupName": "group name",
    "DescribeSecurityGroupsRequest.GroupName": "group name",
    "ImportInstanceLaunchSpecification.GroupName": "group name",
    "UpdateSecurityGroupRuleDescriptionsEgressRequest.GroupName": "group name",
    "UpdateSecurityGroupRuleDescriptionsIngressRequest.GroupName": "group name",
    "SourceSecurityGroupName": "group name", "RunInstancesRequest.SecurityGroup": "group name",
    "LaunchTemplateData.SecurityGroup": "group name", "RequestSpotLaunchSpecification.SecurityGroup": "group name",
    # ARNs of EC2
    "CapacityReservationArn": "arn:cr", "PlacementGroupArn": "arn:pg", "PlacementGroup.GroupArn": "arn:pg",
    "SubnetArn": "arn:subnet", "InstanceConnectEndpointArn": "arn:eice", "SecurityGroupArn": "arn:sg",
    "SecurityGroupRuleArn": "arn:sgr", "PrefixListArn": "arn:pl", "VolumeArn": "arn:vol",
    "TransitGatewayArn": "arn:tgw",
    "TransitGatewayMulticastDomainArn": "arn:tgw-mcast-domain", "NetworkInsightsPathArn": "arn:nip",
    "NetworkInsightsAnalysisArn": "arn:nia", "NetworkInsightsAccessScopeArn": "arn:nis",
    "NetworkInsightsAccessScopeAnalysisArn": "arn:nisa", "NetworkInsightsPath.SourceArn": "arn:eni",
    "NetworkInsightsPath.DestinationArn": "arn:igw", "AnalysisComponent.Arn": "arn:eni",
    "AlternatePathHint.ComponentArn": "arn:eni", "FilterInArn": "arn:eni", "FilterOutArn": "arn:eni",
    "VpcBlockPublicAccessExclusion.ResourceArn": "arn:vpc", "IpamResourceDiscoveryArn": "arn:ipam-res-disco",
    "IpamResourceDiscoveryAssociationArn": "arn:ipam-res-disco-assoc", "IpamArn": "arn:ipam",
    "IpamPoolArn": "arn:ipam-pool", "IpamScopeArn": "arn:ipam-scope", "LocalGatewayRouteTableArn": "arn:lgw-rtb",
    "LocalGatewayVirtualInterfaceArn": "arn:lgw-vif", "LocalGatewayVirtualInterfaceGroupArn": "arn:lgw-vif-grp",
    "CoipPool.PoolArn": "arn:ipv4pool-coip", "VerifiedAccessGroupArn": "arn:vagr", "SecondaryNetworkArn": "arn:sn",
    "SecondarySubnetArn": "arn:ss", "VerificationTokenArn": "arn:ipam-ext-res-ver-token",
}

# What ends so must be in `ids` or in `none`.
LOOKS_LIKE_ID = re.compile(r"(Id|Arn)$")

NONE = [
    # Accounts, users, organisations, certificates, keys, and other services
    "OwnerId", "AccountId", "UserId", "RequesterId", "AWSAccessKeyId", "KmsKeyId", "DataEncryptionKeyId", "KmsKeyArn",
    "CertificateArn", "CertificateChainArn", "RoleArn", "PrincipalArn", "DirectoryId", "ProviderArn", "FunctionArn",
    "ClientId", "TenantId", "HostedZoneId", "LogGroupArn", "LoadBalancerArn", "OutpostArn", "OrganizationArn",
    "OrganizationalUnitArn", "OrganizationTargetId", "TargetId", "LicenseConfigurationArn", "ResourceGroupArn",
    "RdsDbClusterArn", "RdsDbInstanceArn", "RdsDbProxyArn", "SharedKeyArn", "SnsTopicArn", "DestinationArn",
    "PermissionArn", "ConnectionNotificationArn", "CoreNetworkArn", "CoreNetworkAttachmentArn", "CoreNetworkId",
    "OdbNetworkArn", "FirewallArn", "TransitGatewayNetworkFunctionAttachment.ResourceId", "ServiceNetworkArn",
    "ResourceConfigurationArn", "RuleGroupArn", "ApplianceArn",
    "BillingOwnerId", "ElasticInferenceAcceleratorArn", "AccessGroupId", "AssetId", "ProductCodeId",
        "TargetGroup.Arn",     "DataQuery.Id", "AvailabilityZoneId", "ZoneId", "VpnConnectionDeviceTypeId", "LoadPermissionRequest.Group",
    # Ids without a prefix, and ids of which no documentation shows one
    "ReservedInstanceId", "ReservedInstancesId", "ReservedInstancesListingId", "ReservedInstancesModificationId",
    "OfferingId", "ExchangeId", "QuoteId", "CapacityBlockId", "DataExportId",
    "ReportId", "DeltaId", "MetricCategoryId",     "ElasticGpuId", "ElasticGpuAssociationId",     "FcaPolicyArn", "NetworkResourceId", "NetworkResourceScope.ResourceId",
    "FlexCostAllocationOperationFailure.ResourceId", "ByoipCidr.PoolId", "VirtualInterfaceId",     "VpcEncryptionControlId",         "CidrBlockAssociation.AssociationId", "IpamPolicyId", "IpamPolicyArn",
    "IpamPrefixListResolverId", "IpamPrefixListResolverArn", "IpamPrefixListResolverTargetId",
    "IpamPrefixListResolverTargetArn", "InternetRegistryAssociationId",
    "InternetRegistryAssociationArn", "RouteTableAnnouncementId",
]

# Members that hold tags, filters, and nothing else: no id in them is a resource that the action is about.
PASSED_OVER = re.compile(r"^(Tag|CustomTagKeyValueRe(quest|sponse)Pair|(Request)?IpamResourceTag|S3ObjectTag|Filter)$")

# Members that hold an account's id, where the model calls them strings. What is no number is left as it is.
ACCOUNTS = re.compile(r"(Owners?|OwnerIds?|OwnerAccount|User(Id)?s?|AccountIds?|(?<!NumberOf)Accounts?|RequesterId)$")

# Members that hold secrets, besides those that the model marks.
SECRETS = re.compile(r"^(KeyMaterial|PasswordData|PreSharedKey|ClientSecret|UserData)$")

# ---- The legacy dialect -----------------------------------------------------------------------------
# It has the names of EC2's old SOAP interface. They are mostly those of the query interface, with "Set" after a list's,
# and without the "Id" of a list of ids: {"vpcSet":{"items":[{"vpcId":...}]}}. What differs is here, by the name of the
# structure and the member, and of lists also by the name in the query interface. All have been seen in records, unless
# it says otherwise.
LEGACY_NAMES = {
    # Lists of ids; of BundleId and SpotInstanceRequestId, the name is that of SOAP.
    "AllocationId": "allocationIdsSet",
    "BundleId": "bundlesSet",
    "DhcpOptionsId": "dhcpOptionsSet",
    "ImageId": "imagesSet",
    "InstanceId": "instancesSet",
    "InternetGatewayId": "internetGatewayIdSet",
    "KeyName": "keySet",
    "KeyPairId": "keyPairIdSet",
    "NetworkAclId": "networkAclIdSet",
    "NetworkInterfaceId": "networkInterfaceIdSet",
    "ResourceId": "resourcesSet",
    "RouteTableId": "routeTableIdSet",
    "SecurityGroup": "groupSet",
    "SecurityGroupId": "groupSet",
    "SpotInstanceRequestId": "spotInstanceRequestIdSet",
    "VpcPeeringConnectionId": "vpcPeeringConnectionIdSet",
    "DescribeSecurityGroupsRequest.GroupIds": "securityGroupIdSet",
    "DescribeSecurityGroupsRequest.GroupNames": "securityGroupSet",
    "DescribePlacementGroupsRequest.GroupIds": "placementGroupIdSet",
    "DescribePlacementGroupsRequest.GroupNames": "placementGroupSet",
    # Lists of other things
    "DescribeAccountAttributesRequest.AttributeNames": "accountAttributeNameSet",
    "DescribeAddressesRequest.PublicIps": "publicIpsSet",
    "DescribeAvailabilityZonesRequest.ZoneIds": "availabilityZoneIdSet",
    "DescribeAvailabilityZonesRequest.ZoneNames": "availabilityZoneSet",
    "DescribeImagesRequest.Owners": "ownersSet",
    "DescribeRegionsRequest.RegionNames": "regionSet",
    "DescribeSnapshotsRequest.OwnerIds": "ownersSet",
    "DescribeSnapshotsRequest.RestorableByUserIds": "sharedUsersSet",
    "ReportInstanceStatusRequest.ReasonCodes": "reasonCodesSet",  # SOAP, and the next two
    "AssignPrivateIpAddressesRequest.PrivateIpAddresses": "privateIpAddressesSet",
    "UnassignPrivateIpAddressesRequest.PrivateIpAddresses": "privateIpAddressesSet",
    # Lists without "Set"
    "BlockDeviceMapping": "blockDeviceMapping",
    "Groups": "groups",
    "IpPermissions": "ipPermissions",
    "IpRanges": "ipRanges",
    "Ipv6Ranges": "ipv6Ranges",
    "PrefixListIds": "prefixListIds",
    "TagSpecification.Tags": "tags",
    "LaunchPermissionModifications.Add": "add",
    "LaunchPermissionModifications.Remove": "remove",
    "CreateVolumePermissionModifications.Add": "add",
    "CreateVolumePermissionModifications.Remove": "remove",
    # What is no list
    "CreateVolumeRequest.AvailabilityZone": "zone",
    "CreateNetworkAclEntryRequest.Protocol": "aclProtocol",
    "ReplaceNetworkAclEntryRequest.Protocol": "aclProtocol",
    "ModifyImageAttributeRequest.Attribute": "attributeType",
    "ModifySnapshotAttributeRequest.Attribute": "attributeType",
    "DescribeSnapshotAttributeRequest.Attribute": "attributeType",
    "DescribeImageAttributeRequest.Attribute": "attributeType",  # as Modify, and the next two
    "ResetImageAttributeRequest.Attribute": "attributeType",
    "ResetSnapshotAttributeRequest.Attribute": "attributeType",
    "S3Storage.AWSAccessKeyId": "awsAccessKeyId",  # SOAP
}

# The name of an element in a list of ids, where it is not the list's in the query interface.
LEGACY_ELEMENTS = {"SecurityGroup": "groupName", "SecurityGroupId": "groupId"}

# Members that the legacy dialect has elsewhere: in the only element of a list.
LEGACY_PLACES = {
    "RunInstancesRequest.ImageId": "instancesSet",
    "RunInstancesRequest.KeyName": "instancesSet",
    "RunInstancesRequest.MaxCount": "instancesSet",
    "RunInstancesRequest.MinCount": "instancesSet",
}

# Members of an object that the legacy dialect has beside it.
LEGACY_BESIDE = {"RunInstancesRequest.Placement": ["availabilityZone", "tenancy"]}

# Names in responses that differ from the model's: in the response of CreateVolume.
RESPONSE_NAMES = {"Volume.AvailabilityZone": "zone"}

# Members that records have shown and the model does not have: their names in the record and of the API, and what they
# hold. The network interface of an instance is written as DescribeNetworkInterfaces gives it.
UNDOCUMENTED = {
    "AttachVolumeRequest": [("deleteOnTermination", "DeleteOnTermination", "flag")],
    "CreateNetworkInterfaceRequest": [("denyAllIgwTraffic", "DenyAllIgwTraffic", "flag")],
    "DeleteSnapshotRequest": [("force", "Force", "flag")],
    "DeleteVolumeRequest": [("reportVolumeFailure", "ReportVolumeFailure", "flag")],
    "DescribeAccountAttributesRequest": [("filterSet", "Filters", "Filter[]")],
    "DescribeSnapshotsRequest": [("includeRecoveryBin", "IncludeRecoveryBin", "flag")],
    "DisassociateRouteTableResult": [("associationState", "AssociationState", "RouteTableAssociationState")],
    "Instance": [("interfaceId", "InterfaceId", "text")],
    "InstanceMetadataOptionsResponse": [("httpProtocolIpv4", "HttpProtocolIpv4", "text")],
    "InstanceNetworkInterface": [
        ("availabilityZone", "AvailabilityZone", "text"),
        ("internalInterfaceId", "InternalInterfaceId", "text"),
        ("requesterManaged", "RequesterManaged", "flag"),
        ("tagSet", "TagSet", "Tag[]"),
    ],
    "InstanceNetworkInterfaceAttachment": [
        ("instanceId", "InstanceId", "text"),
        ("instanceOwnerId", "InstanceOwnerId", "account"),
    ],
}

# Wrappers of requests that are not called after their action.
WRAPPERS = {"DeleteTransitGatewayVpcAttachment": "DelTGwVpcAttachReq"}

# ---- The structs ------------------------------------------------------------------------------------

# Structures whose struct has another name, as ec2.h has structs of its own under theirs.
STRUCT_NAMES = {
    "Instance": "instance_description",
}

# Members whose name is a keyword of C or C++.
MEMBER_NAMES = {
    "Return": "returned",
    "Operator": "service_operator",
}

# Structures whose struct is in ec2.h.
STRUCTS_ELSEWHERE = {"Filter"}

# Structures whose struct ec2.h declares: C99 takes no second typedef.
STRUCTS_DECLARED = {"Instance"}
