// What the model of EC2 does not say: which of its members hold ids, of what prefix; and how CloudTrail spells
// lists in the legacy dialect. Read by catalogue.mjs.

// How "Structure.Member", without the plural of the member, ends: the prefix of the ids in it. The longest ending wins.
// "arn:" and a prefix is the ARN of such a resource; "key name" and "group name" are the names that are resources. Where
// several kinds of resources may stand, it is one of them.
export const ids = {
  // Compute
  InstanceId: 'i', 'ReportInstanceStatusRequest.Instance': 'i', ImageId: 'ami', KernelId: 'aki', RamdiskId: 'ari',
  RamDiskId: 'ari', 'Reservation.ReservationId': 'r', KeyPairId: 'key', LaunchTemplateId: 'lt', FleetId: 'fleet',
  SpotFleetRequestId: 'sfr', SpotInstanceRequestId: 'sir', CapacityReservationId: 'cr',
  CapacityReservationFleetId: 'crf', HostId: 'h', 'HostsResult.Successful': 'h', InstanceConnectEndpointId: 'eice',
  ReplaceRootVolumeTaskId: 'replacevol', BundleId: 'bun', ConversionTaskId: 'import-i', ImportTaskId: 'import-ami',
  'ImportSnapshotResult.ImportTaskId': 'import-snap',
  'DescribeImportSnapshotTasksRequest.ImportTaskId': 'import-snap', ExportTaskId: 'export-i',
  ExportImageTaskId: 'export-ami', InstanceEventWindowId: 'iew', FpgaImageId: 'afi', HostReservationId: 'hr',
  'HostReservationPurchasePreviewRequest.OfferingId': 'hro', 'PurchaseHostReservationRequest.OfferingId': 'hro',
  'DescribeHostReservationOfferingsRequest.OfferingId': 'hro',
  'IamInstanceProfileAssociation.AssociationId': 'iip-assoc',
  'DisassociateIamInstanceProfileRequest.AssociationId': 'iip-assoc',
  'ReplaceIamInstanceProfileAssociationRequest.AssociationId': 'iip-assoc',
  'DescribeIamInstanceProfileAssociationsRequest.AssociationId': 'iip-assoc', ApplicationStatusCheckId: 'asc',
  'Placement.GroupId': 'pg', 'LaunchTemplatePlacementRequest.GroupId': 'pg',
  'LaunchTemplatePlacement.GroupId': 'pg', 'PlacementGroup.GroupId': 'pg',
  'ModifyInstancePlacementRequest.GroupId': 'pg', 'DescribePlacementGroupsRequest.GroupId': 'pg',
  LinkedGroupId: 'pg', ParentGroupId: 'pg',
  // Storage
  VolumeId: 'vol', 'DiskImageVolumeDescription.Id': 'vol', SnapshotId: 'snap',
  // VPC
  VpcId: 'vpc', SubnetId: 'subnet', NetworkInterfaceId: 'eni', EniId: 'eni', BranchInterfaceId: 'eni',
  TrunkInterfaceId: 'eni', AttachmentId: 'eni-attach', NetworkInterfacePermissionId: 'eni-perm', GroupId: 'sg',
  SecurityGroupRuleId: 'sgr', 'Request.Group': 'sg', 'Specification.Group': 'sg',
  'ScheduledInstancesNetworkInterface.Group': 'sg', NetworkAclId: 'acl', NetworkAclAssociationId: 'aclassoc',
  'ReplaceNetworkAclAssociationRequest.AssociationId': 'aclassoc',
  'ReplaceNetworkAclAssociationResult.NewAssociationId': 'aclassoc', RouteTableId: 'rtb',
  RouteTableAssociationId: 'rtbassoc', 'RouteTableResult.AssociationId': 'rtbassoc',
  'DisassociateRouteTableRequest.AssociationId': 'rtbassoc',
  'ReplaceRouteTableAssociationRequest.AssociationId': 'rtbassoc',
  'ReplaceRouteTableAssociationResult.NewAssociationId': 'rtbassoc',
  'SubnetIpv6CidrBlockAssociation.AssociationId': 'subnet-cidr-assoc',
  'DisassociateSubnetCidrBlockRequest.AssociationId': 'subnet-cidr-assoc',
  'VpcIpv6CidrBlockAssociation.AssociationId': 'vpc-cidr-assoc',
  'VpcCidrBlockAssociation.AssociationId': 'vpc-cidr-assoc',
  'DisassociateVpcCidrBlockRequest.AssociationId': 'vpc-cidr-assoc', InternetGatewayId: 'igw',
  EgressOnlyInternetGatewayId: 'eigw', 'GatewayId': 'igw', 'PropagatingVgw.GatewayId': 'vgw',
  'VgwRoutePropagationRequest.GatewayId': 'vgw', NatGatewayId: 'nat', AllocationId: 'eipalloc',
  'NatGatewayAddress.AssociationId': 'eipassoc', 'AssociateAddressResult.AssociationId': 'eipassoc',
  'NetworkInterfaceAssociation.AssociationId': 'eipassoc', 'DisassociateAddressRequest.AssociationId': 'eipassoc',
  'DisassociateNatGatewayAddressRequest.AssociationId': 'eipassoc', PrefixListId: 'pl', DhcpOptionsId: 'dopt',
  VpcPeeringConnectionId: 'pcx', VpcEndpointId: 'vpce', GatewayLoadBalancerEndpointId: 'vpce',
  ServiceId: 'vpce-svc', ConnectionNotificationId: 'vpce-nfn', FlowLogId: 'fl', CarrierGatewayId: 'cagw',
  SubnetCidrReservationId: 'scr', 'CreateFlowLogsRequest.ResourceId': 'vpc',
  'PublicIpv4PoolResult.PoolId': 'ipv4pool-ec2', 'PublicIpv4PoolRequest.PoolId': 'ipv4pool-ec2',
  'PublicIpv4PoolCidrRequest.PoolId': 'ipv4pool-ec2', 'PublicIpv4PoolCidrResult.PoolId': 'ipv4pool-ec2',
  'DescribePublicIpv4PoolsRequest.PoolId': 'ipv4pool-ec2', 'Ipv6PoolCidrsRequest.PoolId': 'ipv6pool-ec2',
  'DescribeIpv6PoolsRequest.PoolId': 'ipv6pool-ec2', 'TagsRequest.Resource': 'i', SecondaryInterfaceId: 'si',
  SecondaryNetworkId: 'sn', SecondarySubnetId: 'ss',
  'InstanceSecondaryInterfaceAttachment.AttachmentId': 'si-attach', RouteServerId: 'rs',
  RouteServerEndpointId: 'rse', RouteServerPeerId: 'rsp',
  // Local gateways
  LocalGatewayId: 'lgw', LocalGatewayRouteTableId: 'lgw-rtb', LocalGatewayVirtualInterfaceId: 'lgw-vif',
  LocalGatewayVirtualInterfaceGroupId: 'lgw-vif-grp',
  LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: 'lgw-vif-grp-assoc',
  LocalGatewayRouteTableVpcAssociationId: 'lgw-vpc-assoc', CoipPoolId: 'ipv4pool-coip',
  'CoipPool.PoolId': 'ipv4pool-coip', 'CoipPoolUsageRequest.PoolId': 'ipv4pool-coip',
  'DescribeCoipPoolsRequest.PoolId': 'ipv4pool-coip',
  // VPN and transit gateways
  CustomerGatewayId: 'cgw', VpnGatewayId: 'vgw', VpnConnectionId: 'vpn', ClientVpnEndpointId: 'cvpn-endpoint',
  'ClientVpnTargetNetworkRequest.AssociationId': 'cvpn-assoc',
  'ClientVpnTargetNetworkResult.AssociationId': 'cvpn-assoc',
  'ClientVpnTargetNetworksRequest.AssociationId': 'cvpn-assoc',
  'TerminateClientVpnConnectionsRequest.ConnectionId': 'cvpn-connection',
  'TerminateConnectionStatus.ConnectionId': 'cvpn-connection', TransitGatewayId: 'tgw',
  TransitGatewayAttachmentId: 'tgw-attach', PeeringAttachmentId: 'tgw-attach', MiddleboxAttachmentId: 'tgw-attach',
  'TransitGatewayRouteTableRoute.AttachmentId': 'tgw-attach', TransitGatewayRouteTableId: 'tgw-rtb',
  AssociationDefaultRouteTableId: 'tgw-rtb', PropagationDefaultRouteTableId: 'tgw-rtb',
  TransitGatewayMulticastDomainId: 'tgw-mcast-domain', TransitGatewayConnectPeerId: 'tgw-connect-peer',
  TransitGatewayPolicyTableId: 'tgw-ptb', 'PolicyTableEntry.TargetRouteTableId': 'tgw-rtb',
  // What AWS attaches to transit gateways and IPAM pools
  'TransitGatewayMulticastDomainAssociations.ResourceId': 'vpc',
  'TransitGatewayPolicyTableAssociation.ResourceId': 'vpc', 'TransitGatewayAssociation.ResourceId': 'vpc',
  'TransitGatewayPrefixListAttachment.ResourceId': 'vpc', 'TransitGatewayRouteAttachment.ResourceId': 'vpc',
  'TransitGatewayPropagation.ResourceId': 'vpc', 'TransitGatewayRouteTableRoute.ResourceId': 'vpc',
  'IpamPoolAllocation.ResourceId': 'vpc', 'IpamPoolSourceResource.ResourceId': 'vpc',
  'IpamPoolSourceResourceRequest.ResourceId': 'vpc', 'IpamResourceCidrsRequest.ResourceId': 'vpc',
  'IpamResourceCidrRequest.ResourceId': 'vpc', 'IpamResourceCidr.ResourceId': 'vpc',
  'UnsuccessfulItem.ResourceId': 'vpce', 'IpamPrefixListResolverRuleConditionRequest.ResourceId': 'vpc',
  // Others
  TrafficMirrorFilterId: 'tmf', TrafficMirrorFilterRuleId: 'tmfr', TrafficMirrorSessionId: 'tms',
  TrafficMirrorTargetId: 'tmt', NetworkInsightsPathId: 'nip', NetworkInsightsAnalysisId: 'nia',
  NetworkInsightsAccessScopeId: 'nis', NetworkInsightsAccessScopeAnalysisId: 'nisa',
  'NetworkInsightsPathRequest.Source': 'eni', 'NetworkInsightsPathRequest.Destination': 'igw',
  'NetworkInsightsPath.Source': 'eni', 'NetworkInsightsPath.Destination': 'igw', 'AnalysisComponent.Id': 'eni',
  'AlternatePathHint.ComponentId': 'eni', IpamId: 'ipam', IpamPoolId: 'ipam-pool', IpamScopeId: 'ipam-scope',
  DefaultScopeId: 'ipam-scope', IpamPoolAllocationId: 'ipam-pool-alloc', ResourceDiscoveryId: 'ipam-res-disco',
  ResourceDiscoveryAssociationId: 'ipam-res-disco-assoc', VerifiedAccessInstanceId: 'vai',
  VerifiedAccessGroupId: 'vagr', VerifiedAccessEndpointId: 'vae', VerifiedAccessTrustProviderId: 'vatp',
  // Names
  KeyName: 'key name', 'UserIdGroupPair.GroupName': 'group name', 'GroupIdentifier.GroupName': 'group name',
  'SecurityGroupIdentifier.GroupName': 'group name', 'SecurityGroupIngressRequest.GroupName': 'group name',
  'CreateSecurityGroupRequest.GroupName': 'group name', 'DeleteSecurityGroupRequest.GroupName': 'group name',
  'DescribeSecurityGroupsRequest.GroupName': 'group name',
  'ImportInstanceLaunchSpecification.GroupName': 'group name',
  'UpdateSecurityGroupRuleDescriptionsEgressRequest.GroupName': 'group name',
  'UpdateSecurityGroupRuleDescriptionsIngressRequest.GroupName': 'group name',
  SourceSecurityGroupName: 'group name', 'RunInstancesRequest.SecurityGroup': 'group name',
  'LaunchTemplateData.SecurityGroup': 'group name', 'RequestSpotLaunchSpecification.SecurityGroup': 'group name',
  // ARNs of EC2
  CapacityReservationArn: 'arn:cr', PlacementGroupArn: 'arn:pg', 'PlacementGroup.GroupArn': 'arn:pg',
  SubnetArn: 'arn:subnet', InstanceConnectEndpointArn: 'arn:eice', SecurityGroupArn: 'arn:sg',
  SecurityGroupRuleArn: 'arn:sgr', PrefixListArn: 'arn:pl', VolumeArn: 'arn:vol', TransitGatewayArn: 'arn:tgw',
  TransitGatewayMulticastDomainArn: 'arn:tgw-mcast-domain', NetworkInsightsPathArn: 'arn:nip',
  NetworkInsightsAnalysisArn: 'arn:nia', NetworkInsightsAccessScopeArn: 'arn:nis',
  NetworkInsightsAccessScopeAnalysisArn: 'arn:nisa', 'NetworkInsightsPath.SourceArn': 'arn:eni',
  'NetworkInsightsPath.DestinationArn': 'arn:igw', 'AnalysisComponent.Arn': 'arn:eni',
  'AlternatePathHint.ComponentArn': 'arn:eni', FilterInArn: 'arn:eni', FilterOutArn: 'arn:eni',
  'VpcBlockPublicAccessExclusion.ResourceArn': 'arn:vpc', IpamResourceDiscoveryArn: 'arn:ipam-res-disco',
  IpamResourceDiscoveryAssociationArn: 'arn:ipam-res-disco-assoc', IpamArn: 'arn:ipam',
  IpamPoolArn: 'arn:ipam-pool', IpamScopeArn: 'arn:ipam-scope', LocalGatewayRouteTableArn: 'arn:lgw-rtb',
  LocalGatewayVirtualInterfaceArn: 'arn:lgw-vif', LocalGatewayVirtualInterfaceGroupArn: 'arn:lgw-vif-grp',
  'CoipPool.PoolArn': 'arn:ipv4pool-coip', VerifiedAccessGroupArn: 'arn:vagr', SecondaryNetworkArn: 'arn:sn',
  SecondarySubnetArn: 'arn:ss',
};

// What ends so must be in `ids` or in `none`.
export const looksLikeId = /(Id|Arn)$/;

export const none = [
  // Accounts, users, organisations, certificates, keys, and other services
  'OwnerId', 'AccountId', 'UserId', 'RequesterId', 'AWSAccessKeyId', 'KmsKeyId', 'DataEncryptionKeyId', 'KmsKeyArn',
  'CertificateArn', 'CertificateChainArn', 'RoleArn', 'PrincipalArn', 'DirectoryId', 'ProviderArn', 'FunctionArn',
  'ClientId', 'TenantId', 'HostedZoneId', 'LogGroupArn', 'LoadBalancerArn', 'OutpostArn', 'OrganizationArn',
  'OrganizationalUnitArn', 'OrganizationTargetId', 'TargetId', 'LicenseConfigurationArn', 'ResourceGroupArn',
  'RdsDbClusterArn', 'RdsDbInstanceArn', 'RdsDbProxyArn', 'SharedKeyArn', 'SnsTopicArn', 'DestinationArn',
  'PermissionArn', 'ConnectionNotificationArn', 'CoreNetworkArn', 'CoreNetworkAttachmentArn', 'CoreNetworkId',
  'OdbNetworkArn', 'ServiceNetworkArn', 'ResourceConfigurationArn', 'RuleGroupArn', 'ApplianceArn',
  'BillingOwnerId', 'ElasticInferenceAcceleratorArn', 'AccessGroupId', 'AssetId', 'OutpostLagId', 'ProductCodeId',
  'IamInstanceProfileSpecification.Arn', 'IamInstanceProfile.Arn', 'IamInstanceProfile.Id',
  'IamInstanceProfileSpecificationRequest.Arn', 'TargetGroup.Arn', 'ScheduledInstancesIamInstanceProfile.Arn',
  'DataQuery.Id', 'AvailabilityZoneId', 'ZoneId', 'VpnConnectionDeviceTypeId', 'LoadPermissionRequest.Group',
  // Ids without a prefix, and ids of which no documentation shows one
  'ReservedInstanceId', 'ReservedInstancesId', 'ReservedInstancesListingId', 'ReservedInstancesModificationId',
  'OfferingId', 'ExchangeId', 'ScheduledInstanceId', 'QuoteId', 'CapacityBlockId', 'DataExportId',
  'MacModificationTaskId', 'InstanceEventId', 'ReportId', 'DeltaId', 'MetricCategoryId', 'FpgaImageGlobalId',
  'ElasticGpuId', 'ElasticGpuAssociationId', 'ElasticInferenceAcceleratorAssociationId', 'ExclusionId',
  'FcaPolicyId', 'FcaPolicyArn', 'FcaPolicyAssociationId', 'NetworkResourceId', 'NetworkResourceScope.ResourceId',
  'FlexCostAllocationOperationFailure.ResourceId', 'ByoipCidr.PoolId', 'VirtualInterfaceId', 'ServicePermissionId',
  'VpcEncryptionControlId', 'VpnConcentratorId', 'TrunkInterfaceAssociation.AssociationId',
  'DisassociateTrunkInterfaceRequest.AssociationId', 'DescribeTrunkInterfaceAssociationsRequest.AssociationId',
  'CidrBlockAssociation.AssociationId', 'IpamPoolCidrId', 'IpamPolicyId', 'IpamPolicyArn',
  'IpamPrefixListResolverId', 'IpamPrefixListResolverArn', 'IpamPrefixListResolverTargetId',
  'IpamPrefixListResolverTargetArn', 'VerificationTokenId', 'VerificationTokenArn', 'InternetRegistryAssociationId',
  'InternetRegistryAssociationArn', 'MeteringPolicyId', 'RouteTableAnnouncementId',
];

// Members that hold tags, filters, and nothing else: no id in them is a resource that the action is about.
export const passedOver = /^(Tag|CustomTagKeyValueRe(quest|sponse)Pair|(Request)?IpamResourceTag|S3ObjectTag|Filter)$/;

// The legacy dialect's lists of ids, by their name in the query interface: {"vpcSet":{"items":[{"vpcId":…}]}}. Those
// that are not here are called after the name without its Id.
export const legacyLists = {
  AllocationId: 'allocationIdsSet', BundleId: 'bundlesSet', DhcpOptionsId: 'dhcpOptionsSet', ImageId: 'imagesSet',
  InstanceId: 'instancesSet', InternetGatewayId: 'internetGatewayIdSet', KeyName: 'keySet',
  KeyPairId: 'keyPairIdSet', NetworkInterfaceId: 'networkInterfaceIdSet', ResourceId: 'resourcesSet',
  RouteTableId: 'routeTableIdSet', SecurityGroup: 'groupSet', SecurityGroupId: 'groupSet',
  SpotInstanceRequestId: 'spotInstanceRequestIdSet', VpcPeeringConnectionId: 'vpcPeeringConnectionIdSet',
  'DescribeSecurityGroupsRequest.GroupId': 'securityGroupIdSet',
  'DescribeSecurityGroupsRequest.GroupName': 'securityGroupSet',
  'DescribePlacementGroupsRequest.GroupId': 'placementGroupIdSet',
};

// The name of an element in such a list, where it is not the list's.
export const legacyElements = { SecurityGroup: 'groupName', SecurityGroupId: 'groupId' };

// The legacy dialect's other names that differ from the query interface's, and lists called without "Set".
export const legacyNames = {
  BlockDeviceMapping: 'blockDeviceMapping', DiskImage: 'diskImageSet', Groups: 'groups',
  IpPermissions: 'ipPermissions', PrefixListIds: 'prefixListIds',
};

// Members that the legacy dialect has elsewhere.
export const legacyPlaces = {
  'RunInstancesRequest.ImageId': 'instancesSet', 'RunInstancesRequest.KeyName': 'instancesSet',
};

// Wrappers of requests that are not called after their action.
export const wrappers = { DeleteTransitGatewayVpcAttachment: 'DelTGwVpcAttachReq' };
