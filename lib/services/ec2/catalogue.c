/*
 * The catalogue of all actions of EC2, written by catalogue.py from botocore 1.44.8.
 * Do not edit: docs/adding-a-service.md says how to renew it.
 */
#include "services/ec2/catalogue.h"

/* clang-format off */

/* All actions, sorted by name. */
#define ACTIONS(X) \
    X(AcceptAddressTransfer) X(AcceptCapacityReservationBillingOwnership) X(AcceptReservedInstancesExchangeQuote) \
    X(AcceptTransitGatewayClientVpnAttachment) X(AcceptTransitGatewayMulticastDomainAssociations) \
    X(AcceptTransitGatewayPeeringAttachment) X(AcceptTransitGatewayVpcAttachment) X(AcceptVpcEndpointConnections) \
    X(AcceptVpcPeeringConnection) X(AdvertiseByoipCidr) X(AllocateAddress) X(AllocateHosts) X(AllocateIpamPoolCidr) \
    X(ApplySecurityGroupsToClientVpnTargetNetwork) X(AssignIpv6Addresses) X(AssignPrivateIpAddresses) \
    X(AssignPrivateNatGatewayAddress) X(AssociateAddress) X(AssociateApplicationStatusCheck) \
    X(AssociateCapacityReservationBillingOwner) X(AssociateClientVpnTargetNetwork) X(AssociateDhcpOptions) \
    X(AssociateEnclaveCertificateIamRole) X(AssociateIamInstanceProfile) X(AssociateInstanceEventWindow) \
    X(AssociateIpamByoasn) X(AssociateIpamResourceDiscovery) X(AssociateKmsKeyId) X(AssociateNatGatewayAddress) \
    X(AssociateNetworkingFlexCostAllocationPolicy) X(AssociateRouteServer) X(AssociateRouteTable) \
    X(AssociateSecurityGroupVpc) X(AssociateSubnetCidrBlock) X(AssociateTransitGatewayMulticastDomain) \
    X(AssociateTransitGatewayPolicyTable) X(AssociateTransitGatewayRouteTable) X(AssociateTrunkInterface) \
    X(AssociateVpcCidrBlock) X(AttachClassicLinkVpc) X(AttachImageWatermark) X(AttachInternetGateway) \
    X(AttachNetworkInterface) X(AttachVerifiedAccessTrustProvider) X(AttachVolume) X(AttachVpnGateway) \
    X(AuthorizeClientVpnIngress) X(AuthorizeSecurityGroupEgress) X(AuthorizeSecurityGroupIngress) \
    X(BatchModifyIpamRoutingPolicyRegistrations) X(BundleInstance) X(CancelBundleTask) X(CancelCapacityReservation) \
    X(CancelCapacityReservationFleets) X(CancelConversionTask) X(CancelDeclarativePoliciesReport) X(CancelExportTask) \
    X(CancelImageLaunchPermission) X(CancelImportTask) X(CancelReservedInstancesListing) X(CancelSpotFleetRequests) \
    X(CancelSpotInstanceRequests) X(ConfirmProductInstance) X(CopyFpgaImage) X(CopyImage) X(CopySnapshot) \
    X(CopyVolumes) X(CreateApplicationStatusCheck) X(CreateCapacityManagerDataExport) X(CreateCapacityReservation) \
    X(CreateCapacityReservationBySplitting) X(CreateCapacityReservationCancellationQuote) \
    X(CreateCapacityReservationDateChangeQuote) X(CreateCapacityReservationFleet) X(CreateCarrierGateway) \
    X(CreateClientVpnEndpoint) X(CreateClientVpnRoute) X(CreateCoipCidr) X(CreateCoipPool) X(CreateCustomerGateway) \
    X(CreateDefaultSubnet) X(CreateDefaultVpc) X(CreateDelegateMacVolumeOwnershipTask) X(CreateDhcpOptions) \
    X(CreateEgressOnlyInternetGateway) X(CreateFleet) X(CreateFlowLogs) X(CreateFpgaImage) X(CreateImage) \
    X(CreateImageUsageReport) X(CreateInstanceConnectEndpoint) X(CreateInstanceEventWindow) \
    X(CreateInstanceExportTask) X(CreateInternetGateway) X(CreateInterruptibleCapacityReservationAllocation) \
    X(CreateIpam) X(CreateIpamExternalResourceVerificationToken) X(CreateIpamInternetRegistryAssociation) \
    X(CreateIpamPolicy) X(CreateIpamPool) X(CreateIpamPrefixListResolver) X(CreateIpamPrefixListResolverTarget) \
    X(CreateIpamResourceDiscovery) X(CreateIpamRoutingPolicyRegistration) X(CreateIpamScope) X(CreateKeyPair) \
    X(CreateLaunchTemplate) X(CreateLaunchTemplateVersion) X(CreateLocalGatewayRoute) X(CreateLocalGatewayRouteTable) \
    X(CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation) X(CreateLocalGatewayRouteTableVpcAssociation) \
    X(CreateLocalGatewayVirtualInterface) X(CreateLocalGatewayVirtualInterfaceGroup) \
    X(CreateMacSystemIntegrityProtectionModificationTask) X(CreateManagedPrefixList) X(CreateMetricCategory) \
    X(CreateNatGateway) X(CreateNetworkAcl) X(CreateNetworkAclEntry) X(CreateNetworkInsightsAccessScope) \
    X(CreateNetworkInsightsPath) X(CreateNetworkInterface) X(CreateNetworkInterfacePermission) \
    X(CreateNetworkingFlexCostAllocationPolicy) X(CreatePlacementGroup) X(CreatePublicIpv4Pool) \
    X(CreateReplaceRootVolumeTask) X(CreateReservedInstancesListing) X(CreateRestoreImageTask) X(CreateRoute) \
    X(CreateRouteServer) X(CreateRouteServerEndpoint) X(CreateRouteServerPeer) X(CreateRouteTable) \
    X(CreateSecondaryNetwork) X(CreateSecondarySubnet) X(CreateSecurityGroup) X(CreateSnapshot) X(CreateSnapshots) \
    X(CreateSpotDatafeedSubscription) X(CreateStoreImageTask) X(CreateSubnet) X(CreateSubnetCidrReservation) \
    X(CreateTags) X(CreateTrafficMirrorFilter) X(CreateTrafficMirrorFilterRule) X(CreateTrafficMirrorSession) \
    X(CreateTrafficMirrorTarget) X(CreateTransitGateway) X(CreateTransitGatewayConnect) \
    X(CreateTransitGatewayConnectPeer) X(CreateTransitGatewayMeteringPolicy) \
    X(CreateTransitGatewayMeteringPolicyEntry) X(CreateTransitGatewayMulticastDomain) \
    X(CreateTransitGatewayNetworkFunctionAttachment) X(CreateTransitGatewayPeeringAttachment) \
    X(CreateTransitGatewayPolicyTable) X(CreateTransitGatewayPolicyTableEntry) \
    X(CreateTransitGatewayPrefixListReference) X(CreateTransitGatewayRoute) X(CreateTransitGatewayRouteTable) \
    X(CreateTransitGatewayRouteTableAnnouncement) X(CreateTransitGatewayVpcAttachment) X(CreateVerifiedAccessEndpoint) \
    X(CreateVerifiedAccessGroup) X(CreateVerifiedAccessInstance) X(CreateVerifiedAccessTrustProvider) X(CreateVolume) \
    X(CreateVpc) X(CreateVpcBlockPublicAccessExclusion) X(CreateVpcEncryptionControl) X(CreateVpcEndpoint) \
    X(CreateVpcEndpointConnectionNotification) X(CreateVpcEndpointServiceConfiguration) X(CreateVpcPeeringConnection) \
    X(CreateVpnConcentrator) X(CreateVpnConnection) X(CreateVpnConnectionRoute) X(CreateVpnGateway) \
    X(DeleteApplicationStatusCheck) X(DeleteCapacityManagerDataExport) X(DeleteCarrierGateway) \
    X(DeleteClientVpnEndpoint) X(DeleteClientVpnEndpointAuthorizationPolicy) X(DeleteClientVpnRoute) X(DeleteCoipCidr) \
    X(DeleteCoipPool) X(DeleteCustomerGateway) X(DeleteDhcpOptions) X(DeleteEgressOnlyInternetGateway) X(DeleteFleets) \
    X(DeleteFlowLogs) X(DeleteFpgaImage) X(DeleteImageUsageReport) X(DeleteInstanceConnectEndpoint) \
    X(DeleteInstanceEventWindow) X(DeleteInternetGateway) X(DeleteIpam) X(DeleteIpamExternalResourceVerificationToken) \
    X(DeleteIpamInternetRegistryAssociation) X(DeleteIpamPolicy) X(DeleteIpamPool) X(DeleteIpamPrefixListResolver) \
    X(DeleteIpamPrefixListResolverTarget) X(DeleteIpamResourceDiscovery) X(DeleteIpamRoutingPolicyRegistration) \
    X(DeleteIpamScope) X(DeleteKeyPair) X(DeleteLaunchTemplate) X(DeleteLaunchTemplateVersions) \
    X(DeleteLocalGatewayRoute) X(DeleteLocalGatewayRouteTable) \
    X(DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation) X(DeleteLocalGatewayRouteTableVpcAssociation) \
    X(DeleteLocalGatewayVirtualInterface) X(DeleteLocalGatewayVirtualInterfaceGroup) X(DeleteManagedPrefixList) \
    X(DeleteMetricCategory) X(DeleteNatGateway) X(DeleteNetworkAcl) X(DeleteNetworkAclEntry) \
    X(DeleteNetworkInsightsAccessScope) X(DeleteNetworkInsightsAccessScopeAnalysis) X(DeleteNetworkInsightsAnalysis) \
    X(DeleteNetworkInsightsPath) X(DeleteNetworkInterface) X(DeleteNetworkInterfacePermission) \
    X(DeleteNetworkingFlexCostAllocationPolicies) X(DeletePlacementGroup) X(DeletePublicIpv4Pool) \
    X(DeleteQueuedReservedInstances) X(DeleteRoute) X(DeleteRouteServer) X(DeleteRouteServerEndpoint) \
    X(DeleteRouteServerPeer) X(DeleteRouteTable) X(DeleteSecondaryNetwork) X(DeleteSecondarySubnet) \
    X(DeleteSecurityGroup) X(DeleteSnapshot) X(DeleteSpotDatafeedSubscription) X(DeleteSubnet) \
    X(DeleteSubnetCidrReservation) X(DeleteTags) X(DeleteTrafficMirrorFilter) X(DeleteTrafficMirrorFilterRule) \
    X(DeleteTrafficMirrorSession) X(DeleteTrafficMirrorTarget) X(DeleteTransitGateway) \
    X(DeleteTransitGatewayClientVpnAttachment) X(DeleteTransitGatewayConnect) X(DeleteTransitGatewayConnectPeer) \
    X(DeleteTransitGatewayMeteringPolicy) X(DeleteTransitGatewayMeteringPolicyEntry) \
    X(DeleteTransitGatewayMulticastDomain) X(DeleteTransitGatewayNetworkFunctionAttachment) \
    X(DeleteTransitGatewayPeeringAttachment) X(DeleteTransitGatewayPolicyTable) \
    X(DeleteTransitGatewayPolicyTableEntry) X(DeleteTransitGatewayPrefixListReference) X(DeleteTransitGatewayRoute) \
    X(DeleteTransitGatewayRouteTable) X(DeleteTransitGatewayRouteTableAnnouncement) \
    X(DeleteTransitGatewayVpcAttachment) X(DeleteVerifiedAccessEndpoint) X(DeleteVerifiedAccessGroup) \
    X(DeleteVerifiedAccessInstance) X(DeleteVerifiedAccessTrustProvider) X(DeleteVolume) X(DeleteVpc) \
    X(DeleteVpcBlockPublicAccessExclusion) X(DeleteVpcEncryptionControl) X(DeleteVpcEndpointConnectionNotifications) \
    X(DeleteVpcEndpointServiceConfigurations) X(DeleteVpcEndpoints) X(DeleteVpcPeeringConnection) \
    X(DeleteVpnConcentrator) X(DeleteVpnConnection) X(DeleteVpnConnectionRoute) X(DeleteVpnGateway) \
    X(DeprovisionByoipCidr) X(DeprovisionIpamByoasn) X(DeprovisionIpamPoolCidr) X(DeprovisionPublicIpv4PoolCidr) \
    X(DeregisterImage) X(DeregisterInstanceEventNotificationAttributes) \
    X(DeregisterTransitGatewayMulticastGroupMembers) X(DeregisterTransitGatewayMulticastGroupSources) \
    X(DescribeAccountAttributes) X(DescribeAccountVpcEncryptionControl) X(DescribeAddressTransfers) \
    X(DescribeAddresses) X(DescribeAddressesAttribute) X(DescribeAggregateIdFormat) X(DescribeApplicationStatus) \
    X(DescribeApplicationStatusCheckAssociations) X(DescribeApplicationStatusChecks) X(DescribeAvailabilityZones) \
    X(DescribeAwsNetworkPerformanceMetricSubscriptions) X(DescribeBundleTasks) X(DescribeByoipCidrs) \
    X(DescribeCapacityBlockExtensionHistory) X(DescribeCapacityBlockExtensionOfferings) \
    X(DescribeCapacityBlockOfferings) X(DescribeCapacityBlockStatus) X(DescribeCapacityBlocks) \
    X(DescribeCapacityManagerDataExports) X(DescribeCapacityReservationBillingRequests) \
    X(DescribeCapacityReservationCancellationQuotes) X(DescribeCapacityReservationDateChangeQuotes) \
    X(DescribeCapacityReservationFleets) X(DescribeCapacityReservationTopology) X(DescribeCapacityReservations) \
    X(DescribeCarrierGateways) X(DescribeClassicLinkInstances) X(DescribeClientVpnAuthorizationRules) \
    X(DescribeClientVpnConnections) X(DescribeClientVpnEndpoints) X(DescribeClientVpnRoutes) \
    X(DescribeClientVpnTargetNetworks) X(DescribeCoipPools) X(DescribeConversionTasks) X(DescribeCustomerGateways) \
    X(DescribeDeclarativePoliciesReports) X(DescribeDhcpOptions) X(DescribeEgressOnlyInternetGateways) \
    X(DescribeElasticGpus) X(DescribeExportImageTasks) X(DescribeExportTasks) X(DescribeFastLaunchImages) \
    X(DescribeFastSnapshotRestores) X(DescribeFleetHistory) X(DescribeFleetInstances) X(DescribeFleets) \
    X(DescribeFlowLogs) X(DescribeFpgaImageAttribute) X(DescribeFpgaImages) X(DescribeHostReservationOfferings) \
    X(DescribeHostReservations) X(DescribeHosts) X(DescribeIamInstanceProfileAssociations) X(DescribeIdFormat) \
    X(DescribeIdentityIdFormat) X(DescribeImageAttribute) X(DescribeImageReferences) \
    X(DescribeImageUsageReportEntries) X(DescribeImageUsageReports) X(DescribeImages) X(DescribeImportImageTasks) \
    X(DescribeImportSnapshotTasks) X(DescribeInstanceAttribute) X(DescribeInstanceConnectEndpoints) \
    X(DescribeInstanceCreditSpecifications) X(DescribeInstanceEventNotificationAttributes) \
    X(DescribeInstanceEventWindows) X(DescribeInstanceImageMetadata) X(DescribeInstanceSqlHaHistoryStates) \
    X(DescribeInstanceSqlHaStates) X(DescribeInstanceStatus) X(DescribeInstanceTopology) \
    X(DescribeInstanceTypeOfferings) X(DescribeInstanceTypes) X(DescribeInstances) X(DescribeInternetGateways) \
    X(DescribeIpamByoasn) X(DescribeIpamExternalResourceVerificationTokens) \
    X(DescribeIpamInternetRegistryAssociations) X(DescribeIpamPolicies) X(DescribeIpamPoolAllocations) \
    X(DescribeIpamPools) X(DescribeIpamPrefixListResolverTargets) X(DescribeIpamPrefixListResolvers) \
    X(DescribeIpamResourceDiscoveries) X(DescribeIpamResourceDiscoveryAssociations) X(DescribeIpamScopes) \
    X(DescribeIpams) X(DescribeIpv6Pools) X(DescribeKeyPairs) X(DescribeLaunchTemplateVersions) \
    X(DescribeLaunchTemplates) X(DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations) \
    X(DescribeLocalGatewayRouteTableVpcAssociations) X(DescribeLocalGatewayRouteTables) \
    X(DescribeLocalGatewayVirtualInterfaceGroups) X(DescribeLocalGatewayVirtualInterfaces) X(DescribeLocalGateways) \
    X(DescribeLockedSnapshots) X(DescribeMacHosts) X(DescribeMacModificationTasks) X(DescribeManagedPrefixLists) \
    X(DescribeMetricCategories) X(DescribeMovingAddresses) X(DescribeNatGateways) X(DescribeNetworkAcls) \
    X(DescribeNetworkInsightsAccessScopeAnalyses) X(DescribeNetworkInsightsAccessScopes) \
    X(DescribeNetworkInsightsAnalyses) X(DescribeNetworkInsightsPaths) X(DescribeNetworkInterfaceAttribute) \
    X(DescribeNetworkInterfacePermissions) X(DescribeNetworkInterfaces) \
    X(DescribeNetworkingFlexCostAllocationPolicies) X(DescribeNetworkingFlexCostAllocationPolicyAssociations) \
    X(DescribeOutpostLags) X(DescribePlacementGroups) X(DescribePrefixLists) X(DescribePrincipalIdFormat) \
    X(DescribePublicIpv4Pools) X(DescribeRegions) X(DescribeReplaceRootVolumeTasks) X(DescribeReservedInstances) \
    X(DescribeReservedInstancesListings) X(DescribeReservedInstancesModifications) \
    X(DescribeReservedInstancesOfferings) X(DescribeRouteServerEndpoints) X(DescribeRouteServerPeers) \
    X(DescribeRouteServers) X(DescribeRouteTables) X(DescribeScheduledInstanceAvailability) \
    X(DescribeScheduledInstances) X(DescribeSecondaryInterfaces) X(DescribeSecondaryNetworks) \
    X(DescribeSecondarySubnets) X(DescribeSecurityGroupReferences) X(DescribeSecurityGroupRules) \
    X(DescribeSecurityGroupVpcAssociations) X(DescribeSecurityGroups) X(DescribeServiceLinkVirtualInterfaces) \
    X(DescribeSnapshotAttribute) X(DescribeSnapshotTierStatus) X(DescribeSnapshots) \
    X(DescribeSpotDatafeedSubscription) X(DescribeSpotFleetInstances) X(DescribeSpotFleetRequestHistory) \
    X(DescribeSpotFleetRequests) X(DescribeSpotInstanceRequests) X(DescribeSpotPriceHistory) \
    X(DescribeStaleSecurityGroups) X(DescribeStoreImageTasks) X(DescribeSubnets) X(DescribeTags) \
    X(DescribeTrafficMirrorFilterRules) X(DescribeTrafficMirrorFilters) X(DescribeTrafficMirrorSessions) \
    X(DescribeTrafficMirrorTargets) X(DescribeTransitGatewayAttachments) X(DescribeTransitGatewayConnectPeers) \
    X(DescribeTransitGatewayConnects) X(DescribeTransitGatewayMeteringPolicies) \
    X(DescribeTransitGatewayMulticastDomains) X(DescribeTransitGatewayNetworkFunctionAttachments) \
    X(DescribeTransitGatewayPeeringAttachments) X(DescribeTransitGatewayPolicyTables) \
    X(DescribeTransitGatewayRouteTableAnnouncements) X(DescribeTransitGatewayRouteTables) \
    X(DescribeTransitGatewayVpcAttachments) X(DescribeTransitGateways) X(DescribeTrunkInterfaceAssociations) \
    X(DescribeVerifiedAccessEndpoints) X(DescribeVerifiedAccessGroups) \
    X(DescribeVerifiedAccessInstanceLoggingConfigurations) X(DescribeVerifiedAccessInstances) \
    X(DescribeVerifiedAccessTrustProviders) X(DescribeVolumeAttribute) X(DescribeVolumeStatus) X(DescribeVolumes) \
    X(DescribeVolumesModifications) X(DescribeVpcAttribute) X(DescribeVpcBlockPublicAccessExclusions) \
    X(DescribeVpcBlockPublicAccessOptions) X(DescribeVpcClassicLink) X(DescribeVpcClassicLinkDnsSupport) \
    X(DescribeVpcEncryptionControls) X(DescribeVpcEndpointAssociations) X(DescribeVpcEndpointConnectionNotifications) \
    X(DescribeVpcEndpointConnections) X(DescribeVpcEndpointServiceConfigurations) \
    X(DescribeVpcEndpointServicePermissions) X(DescribeVpcEndpointServices) X(DescribeVpcEndpoints) \
    X(DescribeVpcPeeringConnections) X(DescribeVpcs) X(DescribeVpnConcentrators) X(DescribeVpnConnections) \
    X(DescribeVpnGateways) X(DetachClassicLinkVpc) X(DetachImageWatermark) X(DetachInternetGateway) \
    X(DetachNetworkInterface) X(DetachVerifiedAccessTrustProvider) X(DetachVolume) X(DetachVpnGateway) \
    X(DisableAddressTransfer) X(DisableAllowedImagesSettings) X(DisableApplicationStatusCheckSuppression) \
    X(DisableAwsNetworkPerformanceMetricSubscription) X(DisableCapacityManager) X(DisableEbsEncryptionByDefault) \
    X(DisableFastLaunch) X(DisableFastSnapshotRestores) X(DisableImage) X(DisableImageBlockPublicAccess) \
    X(DisableImageDeprecation) X(DisableImageDeregistrationProtection) X(DisableInstanceSqlHaStandbyDetections) \
    X(DisableIpamOrganizationAdminAccount) X(DisableIpamPolicy) X(DisableRouteServerPropagation) \
    X(DisableSerialConsoleAccess) X(DisableSnapshotBlockPublicAccess) X(DisableTransitGatewayRouteTablePropagation) \
    X(DisableVgwRoutePropagation) X(DisableVpcClassicLink) X(DisableVpcClassicLinkDnsSupport) X(DisassociateAddress) \
    X(DisassociateApplicationStatusCheck) X(DisassociateCapacityReservationBillingOwner) \
    X(DisassociateClientVpnTargetNetwork) X(DisassociateEnclaveCertificateIamRole) X(DisassociateIamInstanceProfile) \
    X(DisassociateInstanceEventWindow) X(DisassociateIpamByoasn) X(DisassociateIpamResourceDiscovery) \
    X(DisassociateKmsKeyId) X(DisassociateNatGatewayAddress) X(DisassociateNetworkingFlexCostAllocationPolicy) \
    X(DisassociateRouteServer) X(DisassociateRouteTable) X(DisassociateSecurityGroupVpc) \
    X(DisassociateSubnetCidrBlock) X(DisassociateTransitGatewayMulticastDomain) \
    X(DisassociateTransitGatewayPolicyTable) X(DisassociateTransitGatewayRouteTable) X(DisassociateTrunkInterface) \
    X(DisassociateVpcCidrBlock) X(EnableAddressTransfer) X(EnableAllowedImagesSettings) \
    X(EnableApplicationStatusCheckSuppression) X(EnableAwsNetworkPerformanceMetricSubscription) \
    X(EnableCapacityManager) X(EnableEbsEncryptionByDefault) X(EnableFastLaunch) X(EnableFastSnapshotRestores) \
    X(EnableImage) X(EnableImageBlockPublicAccess) X(EnableImageDeprecation) X(EnableImageDeregistrationProtection) \
    X(EnableInstanceSqlHaStandbyDetections) X(EnableIpamInternetRegistryAssociation) \
    X(EnableIpamOrganizationAdminAccount) X(EnableIpamPolicy) X(EnableReachabilityAnalyzerOrganizationSharing) \
    X(EnableRouteServerPropagation) X(EnableSerialConsoleAccess) X(EnableSnapshotBlockPublicAccess) \
    X(EnableTransitGatewayRouteTablePropagation) X(EnableVgwRoutePropagation) X(EnableVolumeIO) \
    X(EnableVpcClassicLink) X(EnableVpcClassicLinkDnsSupport) X(ExportClientVpnClientCertificateRevocationList) \
    X(ExportClientVpnClientConfiguration) X(ExportImage) X(ExportTransitGatewayRoutes) \
    X(ExportVerifiedAccessInstanceClientConfiguration) X(GetActiveVpnTunnelStatus) X(GetAllowedImagesSettings) \
    X(GetAssociatedEnclaveCertificateIamRoles) X(GetAssociatedIpv6PoolCidrs) X(GetAwsNetworkPerformanceData) \
    X(GetCapacityManagerAttributes) X(GetCapacityManagerMetricData) X(GetCapacityManagerMetricDimensions) \
    X(GetCapacityManagerMonitoredTagKeys) X(GetCapacityManagerSupportabilityScores) X(GetCapacityReservationUsage) \
    X(GetClientVpnEndpointAuthorizationPolicy) X(GetCoipPoolUsage) X(GetConsoleOutput) X(GetConsoleScreenshot) \
    X(GetDeclarativePoliciesReportSummary) X(GetDefaultCreditSpecification) X(GetEbsDefaultKmsKeyId) \
    X(GetEbsEncryptionByDefault) X(GetEnabledIpamPolicy) X(GetFlowLogsIntegrationTemplate) \
    X(GetGroupsForCapacityReservation) X(GetHostReservationPurchasePreview) X(GetImageAncestry) \
    X(GetImageBlockPublicAccessState) X(GetImageFindings) X(GetInstanceMetadataDefaults) X(GetInstanceTpmEkPub) \
    X(GetInstanceTypesFromInstanceRequirements) X(GetInstanceUefiData) X(GetIpamAddressHistory) \
    X(GetIpamDiscoveredAccounts) X(GetIpamDiscoveredPublicAddresses) X(GetIpamDiscoveredResourceCidrs) \
    X(GetIpamDiscoveredRoutes) X(GetIpamInternetRegistryAssociationAsns) X(GetIpamInternetRegistryAssociationCidrs) \
    X(GetIpamPolicyAllocationRules) X(GetIpamPolicyOrganizationTargets) X(GetIpamPoolAllocations) X(GetIpamPoolCidrs) \
    X(GetIpamPrefixListResolverRules) X(GetIpamPrefixListResolverVersionEntries) X(GetIpamPrefixListResolverVersions) \
    X(GetIpamResourceCidrs) X(GetIpamRouteOriginAuthorizations) X(GetIpamRouteProtectionFindings) \
    X(GetIpamRoutingPolicyRegistrationDeltas) X(GetIpamRoutingPolicyRegistrations) X(GetLaunchTemplateData) \
    X(GetManagedPrefixListAssociations) X(GetManagedPrefixListEntries) X(GetManagedResourceVisibility) \
    X(GetNetworkInsightsAccessScopeAnalysisFindings) X(GetNetworkInsightsAccessScopeContent) \
    X(GetNetworkingFlexCostAllocationPolicyVersions) X(GetPasswordData) X(GetReservedInstancesExchangeQuote) \
    X(GetRouteServerAssociations) X(GetRouteServerPropagations) X(GetRouteServerRoutingDatabase) \
    X(GetSecurityGroupsForVpc) X(GetSerialConsoleAccessStatus) X(GetSnapshotBlockPublicAccessState) \
    X(GetSpotPlacementScores) X(GetSubnetCidrReservations) X(GetTransitGatewayAttachmentNatConfiguration) \
    X(GetTransitGatewayAttachmentPropagations) X(GetTransitGatewayMeteringPolicyEntries) \
    X(GetTransitGatewayMulticastDomainAssociations) X(GetTransitGatewayPolicyTableAssociations) \
    X(GetTransitGatewayPolicyTableEntries) X(GetTransitGatewayPrefixListReferences) \
    X(GetTransitGatewayRouteTableAssociations) X(GetTransitGatewayRouteTablePropagations) \
    X(GetVerifiedAccessEndpointPolicy) X(GetVerifiedAccessEndpointTargets) X(GetVerifiedAccessGroupPolicy) \
    X(GetVpcResourcesBlockingEncryptionEnforcement) X(GetVpnConnectionDeviceSampleConfiguration) \
    X(GetVpnConnectionDeviceTypes) X(GetVpnTunnelReplacementStatus) X(ImportClientVpnClientCertificateRevocationList) \
    X(ImportImage) X(ImportInstance) X(ImportKeyPair) X(ImportSnapshot) X(ImportVolume) X(ListImagesInRecycleBin) \
    X(ListSnapshotsInRecycleBin) X(ListVolumesInRecycleBin) X(LockSnapshot) X(ModifyAccountVpcEncryptionControl) \
    X(ModifyAddressAttribute) X(ModifyApplicationStatusCheck) X(ModifyAvailabilityZoneGroup) \
    X(ModifyCapacityReservation) X(ModifyCapacityReservationFleet) X(ModifyClientVpnEndpoint) \
    X(ModifyClientVpnEndpointAuthorizationPolicy) X(ModifyDefaultCreditSpecification) X(ModifyEbsDefaultKmsKeyId) \
    X(ModifyFleet) X(ModifyFpgaImageAttribute) X(ModifyHosts) X(ModifyIdFormat) X(ModifyIdentityIdFormat) \
    X(ModifyImageAttribute) X(ModifyInstanceAttribute) X(ModifyInstanceCapacityReservationAttributes) \
    X(ModifyInstanceConnectEndpoint) X(ModifyInstanceCpuOptions) X(ModifyInstanceCreditSpecification) \
    X(ModifyInstanceEventStartTime) X(ModifyInstanceEventWindow) X(ModifyInstanceMaintenanceOptions) \
    X(ModifyInstanceMetadataDefaults) X(ModifyInstanceMetadataOptions) X(ModifyInstanceNetworkPerformanceOptions) \
    X(ModifyInstancePlacement) X(ModifyIpam) X(ModifyIpamPolicyAllocationRules) X(ModifyIpamPool) \
    X(ModifyIpamPoolAllocation) X(ModifyIpamPrefixListResolver) X(ModifyIpamPrefixListResolverTarget) \
    X(ModifyIpamResourceCidr) X(ModifyIpamResourceDiscovery) X(ModifyIpamRoutingPolicyRegistration) X(ModifyIpamScope) \
    X(ModifyLaunchTemplate) X(ModifyLocalGatewayRoute) X(ModifyManagedPrefixList) X(ModifyManagedResourceVisibility) \
    X(ModifyMetricCategory) X(ModifyNetworkInterfaceAttribute) X(ModifyNetworkingFlexCostAllocationPolicy) \
    X(ModifyPrivateDnsNameOptions) X(ModifyPublicIpDnsNameOptions) X(ModifyReservedInstances) X(ModifyRouteServer) \
    X(ModifySecurityGroupRules) X(ModifySnapshotAttribute) X(ModifySnapshotTier) X(ModifySpotFleetRequest) \
    X(ModifySubnetAttribute) X(ModifyTrafficMirrorFilterNetworkServices) X(ModifyTrafficMirrorFilterRule) \
    X(ModifyTrafficMirrorSession) X(ModifyTransitGateway) X(ModifyTransitGatewayAttachmentNatConfiguration) \
    X(ModifyTransitGatewayMeteringPolicy) X(ModifyTransitGatewayNetworkFunctionAttachment) \
    X(ModifyTransitGatewayPeeringAttachment) X(ModifyTransitGatewayPolicyTableEntry) \
    X(ModifyTransitGatewayPrefixListReference) X(ModifyTransitGatewayVpcAttachment) X(ModifyVerifiedAccessEndpoint) \
    X(ModifyVerifiedAccessEndpointPolicy) X(ModifyVerifiedAccessGroup) X(ModifyVerifiedAccessGroupPolicy) \
    X(ModifyVerifiedAccessInstance) X(ModifyVerifiedAccessInstanceLoggingConfiguration) \
    X(ModifyVerifiedAccessTrustProvider) X(ModifyVolume) X(ModifyVolumeAttribute) X(ModifyVpcAttribute) \
    X(ModifyVpcBlockPublicAccessExclusion) X(ModifyVpcBlockPublicAccessOptions) X(ModifyVpcEncryptionControl) \
    X(ModifyVpcEndpoint) X(ModifyVpcEndpointConnectionNotification) X(ModifyVpcEndpointPayerResponsibility) \
    X(ModifyVpcEndpointServiceConfiguration) X(ModifyVpcEndpointServicePayerResponsibility) \
    X(ModifyVpcEndpointServicePermissions) X(ModifyVpcPeeringConnectionOptions) X(ModifyVpcTenancy) \
    X(ModifyVpnConnection) X(ModifyVpnConnectionOptions) X(ModifyVpnTunnelCertificate) X(ModifyVpnTunnelOptions) \
    X(MonitorInstances) X(MoveAddressToVpc) X(MoveByoipCidrToIpam) X(MoveCapacityReservationInstances) \
    X(ProvisionByoipCidr) X(ProvisionIpamByoasn) X(ProvisionIpamPoolCidr) X(ProvisionPublicIpv4PoolCidr) \
    X(PurchaseCapacityBlock) X(PurchaseCapacityBlockExtension) X(PurchaseHostReservation) \
    X(PurchaseReservedInstancesOffering) X(PurchaseScheduledInstances) X(RebootInstances) X(RegisterImage) \
    X(RegisterInstanceEventNotificationAttributes) X(RegisterTransitGatewayMulticastGroupMembers) \
    X(RegisterTransitGatewayMulticastGroupSources) X(RejectCapacityReservationBillingOwnership) \
    X(RejectTransitGatewayClientVpnAttachment) X(RejectTransitGatewayMulticastDomainAssociations) \
    X(RejectTransitGatewayPeeringAttachment) X(RejectTransitGatewayVpcAttachment) X(RejectVpcEndpointConnections) \
    X(RejectVpcPeeringConnection) X(ReleaseAddress) X(ReleaseHosts) X(ReleaseIpamPoolAllocation) \
    X(ReplaceIamInstanceProfileAssociation) X(ReplaceImageCriteriaInAllowedImagesSettings) \
    X(ReplaceImageInstanceTypeSpecification) X(ReplaceNetworkAclAssociation) X(ReplaceNetworkAclEntry) X(ReplaceRoute) \
    X(ReplaceRouteTableAssociation) X(ReplaceTransitGatewayRoute) X(ReplaceVpnTunnel) X(ReportInstanceStatus) \
    X(RequestSpotFleet) X(RequestSpotInstances) X(ResetAddressAttribute) X(ResetEbsDefaultKmsKeyId) \
    X(ResetFpgaImageAttribute) X(ResetImageAttribute) X(ResetInstanceAttribute) X(ResetNetworkInterfaceAttribute) \
    X(ResetSnapshotAttribute) X(RestoreAddressToClassic) X(RestoreImageFromRecycleBin) \
    X(RestoreManagedPrefixListVersion) X(RestoreSnapshotFromRecycleBin) X(RestoreSnapshotTier) \
    X(RestoreVolumeFromRecycleBin) X(RevokeClientVpnIngress) X(RevokeSecurityGroupEgress) \
    X(RevokeSecurityGroupIngress) X(RunInstances) X(RunScheduledInstances) X(SearchLocalGatewayRoutes) \
    X(SearchTransitGatewayMulticastGroups) X(SearchTransitGatewayRoutes) X(SendDiagnosticInterrupt) \
    X(StartDeclarativePoliciesReport) X(StartInstances) X(StartNetworkInsightsAccessScopeAnalysis) \
    X(StartNetworkInsightsAnalysis) X(StartVpcEndpointServicePrivateDnsVerification) X(StopInstances) \
    X(TerminateClientVpnConnections) X(TerminateInstances) X(UnassignIpv6Addresses) X(UnassignPrivateIpAddresses) \
    X(UnassignPrivateNatGatewayAddress) X(UnlockSnapshot) X(UnmonitorInstances) \
    X(UpdateCapacityManagerMonitoredTagKeys) X(UpdateCapacityManagerOrganizationsAccess) \
    X(UpdateInterruptibleCapacityReservationAllocation) X(UpdateSecurityGroupRuleDescriptionsEgress) \
    X(UpdateSecurityGroupRuleDescriptionsIngress) X(ValidateSecurityGroupQuotasForInterface) X(WithdrawByoipCidr)

#define NAME_MEMBER(name) char name[sizeof #name];
#define NAME_TEXT(name) #name,
static const struct names { ACTIONS(NAME_MEMBER) } names = { ACTIONS(NAME_TEXT) };
const char *const ctrail_ec2_catalogue_names = (const char *)&names;

/* Names of members. */
static const struct words {
    char _[1]; char AddMiddleboxAttachmentId[25]; char AddRouteTableId[16]; char AddSecurityGroupId[19];
    char AddSubnetId[12]; char AddSubnetIds[13]; char AllocationId[13]; char AllocationRule[15];
    char ApplicationStatusCheckId[25]; char Arn[4]; char AssociationDefaultRouteTableId[31]; char AssociationId[14];
    char AssociationIds[15]; char AssociationTarget[18]; char AvailabilityZoneAddress[24]; char BlockDeviceMapping[19];
    char BranchInterfaceId[18]; char CapacityReservationFleetId[27]; char CapacityReservationId[22];
    char CapacityReservationSpecification[33]; char CapacityReservationTarget[26]; char CarrierGatewayId[17];
    char CidrOptions[12]; char ClientVpnEndpointId[20]; char CoipPoolId[11]; char Condition[10]; char ConnectionId[13];
    char ConnectionNotificationId[25]; char CurrentIpamScopeId[19]; char CustomerGatewayId[18];
    char DedicatedHostId[16]; char DelTGwVpcAttachReq[19]; char Destination[12];
    char DestinationCapacityReservationId[33]; char DestinationIpamScopeId[23]; char DestinationPrefixListId[24];
    char DestinationTransitGatewayAttachmentId[38]; char DiskContainer[14]; char Ebs[4];
    char EgressOnlyInternetGatewayId[28]; char ExcludeDataVolumeId[20]; char ExclusionId[12];
    char ExportImageTaskId[18]; char FcaPolicyAssociationIds[24]; char FcaPolicyId[12]; char FcaPolicyIds[13];
    char FilterInArn[12]; char FilterOutArn[13]; char FleetId[8]; char FlowLogId[10]; char FpgaImageId[12];
    char GatewayLoadBalancerEndpointId[30]; char Group[6]; char GroupId[8]; char GroupName[10]; char GroupSet[9];
    char Groups[7]; char HealthCheckPath[16]; char HostId[7]; char HostIdSet[10]; char HostReservationIdSet[21];
    char IamInstanceProfile[19]; char ImageId[8]; char ImportTaskId[13]; char InstanceConnectEndpointId[26];
    char InstanceCreditSpecification[28]; char InstanceEventId[16]; char InstanceEventWindowId[22]; char InstanceId[11];
    char InstanceSpecification[22]; char IpPermissions[14]; char IpamExternalResourceVerificationTokenId[40];
    char IpamId[7]; char IpamPoolAllocationId[21]; char IpamPoolId[11]; char IpamResourceDiscoveryAssociationId[35];
    char IpamResourceDiscoveryId[24]; char IpamScopeId[12]; char Ipv4IpamPoolId[15]; char Ipv6IpamPoolId[15];
    char KernelId[9]; char KeyName[8]; char LaunchSpecification[20]; char LaunchSpecifications[21];
    char LaunchTemplate[15]; char LaunchTemplateConfig[21]; char LaunchTemplateConfigs[22]; char LaunchTemplateData[19];
    char LaunchTemplateId[17]; char LaunchTemplateName[19]; char LaunchTemplateSpecification[28];
    char LoadBalancerOptions[20]; char LocalGatewayId[15]; char LocalGatewayRouteTableId[25];
    char LocalGatewayRouteTableVirtualInterfaceGroupAssociationId[57]; char LocalGatewayRouteTableVpcAssociationId[39];
    char LocalGatewayVirtualInterfaceGroupId[36]; char LocalGatewayVirtualInterfaceId[31];
    char MacModificationTaskId[22]; char MiddleboxAttachmentId[22]; char Name[5]; char NatGatewayId[13];
    char NetworkInsightsAccessScopeAnalysisId[37]; char NetworkInsightsAccessScopeId[29];
    char NetworkInsightsAnalysisId[26]; char NetworkInsightsPathId[22]; char NetworkInterface[17];
    char NetworkInterfaceId[19]; char NetworkInterfaceIds[20]; char NetworkInterfaceOptions[24];
    char NetworkInterfacePermissionId[29]; char NetworkInterfaceSet[20]; char OfferingId[11]; char Options[8];
    char OutpostLagId[13]; char Overrides[10]; char PeerTransitGatewayId[21]; char PeeringAttachmentId[20];
    char Placement[10]; char PlacementGroupArn[18]; char PoolId[7]; char PrefixListId[13]; char PrefixListIds[14];
    char PropagationDefaultRouteTableId[31]; char RamDiskId[10]; char RamdiskId[10]; char RdsOptions[11];
    char ReferencedGroupId[18]; char RemoveMiddleboxAttachmentId[28]; char RemoveRouteTableId[19];
    char RemoveSecurityGroupId[22]; char RemoveSubnetId[15]; char RemoveSubnetIds[16]; char ReplaceRootVolumeTaskId[24];
    char ReservedCapacityOptions[24]; char ResourceId[11]; char RouteServerEndpointId[22]; char RouteServerId[14];
    char RouteServerPeerId[18]; char RouteTableId[13]; char Rule[5]; char ScheduledInstanceId[20];
    char SecondaryAllocationId[22]; char SecondaryInterface[19]; char SecondaryInterfaceId[21];
    char SecondaryNetworkId[19]; char SecondarySubnetId[18]; char SecurityGroup[14]; char SecurityGroupId[16];
    char SecurityGroupRule[18]; char SecurityGroupRuleDescription[29]; char SecurityGroupRuleId[20]; char ServiceId[10];
    char ServiceLinkVirtualInterfaceId[30]; char SnapshotId[11]; char Source[7]; char SourceCapacityReservationId[28];
    char SourceFpgaImageId[18]; char SourceIpamPoolId[17]; char SourceResource[15]; char SourceSnapshotId[17];
    char SourceTransitGatewayAttachmentId[33]; char SourceVolumeId[15]; char SpotFleetRequestConfig[23];
    char SpotFleetRequestId[19]; char SubnetCidrReservationId[24]; char SubnetConfiguration[20]; char SubnetId[9];
    char SubnetIds[10]; char TargetRouteTableId[19]; char TargetVpcSubnetId[18]; char TrafficMirrorFilterId[22];
    char TrafficMirrorFilterRuleId[26]; char TrafficMirrorSessionId[23]; char TrafficMirrorTargetId[22];
    char TransitGatewayAttachmentId[27]; char TransitGatewayAttachmentIds[28]; char TransitGatewayConfiguration[28];
    char TransitGatewayConnectPeerId[28]; char TransitGatewayConnectPeerIds[29]; char TransitGatewayId[17];
    char TransitGatewayIds[18]; char TransitGatewayMeteringPolicyId[31]; char TransitGatewayMeteringPolicyIds[32];
    char TransitGatewayMulticastDomainId[32]; char TransitGatewayMulticastDomainIds[33];
    char TransitGatewayPolicyTableId[28]; char TransitGatewayPolicyTableIds[29]; char TransitGatewayRouteTableId[27];
    char TransitGatewayRouteTableIds[28]; char TransportTransitGatewayAttachmentId[36]; char TrunkInterfaceId[17];
    char VerifiedAccessEndpointId[25]; char VerifiedAccessGroupId[22]; char VerifiedAccessInstanceId[25];
    char VerifiedAccessTrustProviderId[30]; char VolumeId[9]; char VpcEndpointId[14]; char VpcId[6]; char VpcIds[7];
    char VpcPeeringConnectionId[23]; char VpnConcentratorId[18]; char VpnConnectionId[16]; char VpnGatewayId[13];
    char accepterTgwInfo[16]; char accepterTransitGatewayAttachmentId[35]; char accepterVpcInfo[16]; char acl[4];
    char addedPrincipalSet[18]; char additionalDetailSet[20]; char address[8]; char addressTransfer[16];
    char allocationId[13]; char allocationIdsSet[17]; char allocationRuleSet[18]; char alternatePathHintSet[21];
    char applicationStatusCheck[23]; char applicationStatusCheckId[25]; char arn[4]; char associatedSubnetId[19];
    char associatedSubnetSet[20]; char association[12]; char associationDefaultRouteTableId[31]; char associationId[14];
    char associationSet[15]; char associationTarget[18]; char associations[13]; char attachedApplianceSet[21];
    char attachedTo[11]; char attachment[11]; char attachmentId[13]; char attachmentSet[14]; char attachments[12];
    char blockDeviceMapping[19]; char blockDeviceMappingSet[22]; char branchInterfaceId[18]; char bundleId[9];
    char bundleInstanceTask[19]; char bundlesSet[11]; char byoasn[7]; char byoipCidr[10];
    char capacityBlockExtensionSet[26]; char capacityBlockSet[17]; char capacityReservation[20];
    char capacityReservationArn[23]; char capacityReservationCancellationQuote[37]; char capacityReservationFleetId[27];
    char capacityReservationId[22]; char capacityReservationIdSet[25]; char capacityReservationModificationQuote[37];
    char capacityReservationSet[23]; char capacityReservationSpecification[33]; char capacityReservationTarget[26];
    char carrierGateway[15]; char carrierGatewayId[17]; char cidrBlockAssociation[21]; char cidrBlockAssociationSet[24];
    char cidrOptions[12]; char clientVpnEndpointId[20]; char coipCidr[9]; char coipPool[9]; char coipPoolId[11];
    char component[10]; char componentArn[13]; char componentId[12]; char connectionId[13];
    char connectionNotification[23]; char connectionNotificationId[25]; char connectionStatuses[19];
    char conversionTask[15]; char conversionTaskId[17]; char conversionTaskSet[18]; char customerGateway[16];
    char customerGatewayId[18]; char customerGatewaySet[19]; char dedicatedHostIdSet[19];
    char defaultResourceDiscoveryAssociationId[38]; char defaultResourceDiscoveryId[27];
    char deleteSnapshotResultSet[24]; char deletedSubnetCidrReservation[29]; char deregisteredMulticastGroupMembers[34];
    char deregisteredMulticastGroupSources[34]; char deregisteredNetworkInterfaceIds[32]; char destination[12];
    char destinationArn[15]; char destinationCapacityReservation[31]; char destinationPrefixListId[24];
    char destinationSet[15]; char destinationTransitGatewayAttachmentId[38]; char destinationVpc[15];
    char dhcpOptions[12]; char dhcpOptionsId[14]; char dhcpOptionsSet[15]; char ebs[4]; char egressFilterRuleSet[20];
    char egressOnlyInternetGateway[26]; char egressOnlyInternetGatewayId[28];
    char elasticInferenceAcceleratorAssociationId[41]; char elasticInferenceAcceleratorAssociationSet[42];
    char elasticLoadBalancerListener[28]; char encryptionControl[18]; char endpointEniId[14]; char eniId[6];
    char errorSet[9]; char event[6]; char exclusionId[12]; char explanationSet[15]; char exportImageTaskId[18];
    char exportTask[11]; char exportTaskId[13]; char exportTaskSet[14]; char failedFleetCancellationSet[27];
    char fcaPolicyAssociationId[23]; char fcaPolicyAssociations[22]; char fcaPolicyId[12]; char filterInArnSet[15];
    char filterOutArnSet[16]; char fleetCapacityReservationSet[28]; char fleetId[8]; char fleetInstanceSet[17];
    char flowLogIdSet[13]; char forwardPathComponentSet[24]; char fpgaImageAttribute[19]; char fpgaImageGlobalId[18];
    char fpgaImageId[12]; char gatewayId[10]; char gatewayLoadBalancerEndpointId[30]; char groupArn[9]; char groupId[8];
    char groupName[10]; char groupNameSet[13]; char groupSet[9]; char groups[7]; char healthCheckPathSet[19];
    char hostId[7]; char hostIdSet[10]; char hostReservationId[18]; char iamInstanceProfile[19];
    char iamInstanceProfileAssociation[30]; char id[3]; char imageId[8]; char imagesSet[10]; char importInstance[15];
    char importTaskId[13]; char importVolume[13]; char ingressFilterRuleSet[21]; char ingressRouteTable[18];
    char instance[9]; char instanceConnectEndpoint[24]; char instanceConnectEndpointArn[27];
    char instanceConnectEndpointId[26]; char instanceEventId[16]; char instanceEventWindow[20];
    char instanceEventWindowId[22]; char instanceEventWindowState[25]; char instanceExport[15]; char instanceId[11];
    char instanceIdSet[14]; char instanceIds[12]; char instanceSet[12]; char instancesSet[13];
    char interfaceAssociation[21]; char interfacePermission[20]; char internetGateway[16]; char internetGatewayId[18];
    char internetGatewayIdSet[21]; char interruptibleCapacityAllocation[32];
    char interruptibleCapacityReservationId[35]; char interruptionInfo[17]; char ipPermissions[14]; char ipam[5];
    char ipamArn[8]; char ipamExternalResourceVerificationToken[38]; char ipamExternalResourceVerificationTokenArn[41];
    char ipamExternalResourceVerificationTokenId[40]; char ipamId[7]; char ipamInternetRegistryAssociation[32];
    char ipamPolicy[11]; char ipamPolicyDocument[19]; char ipamPool[9]; char ipamPoolAllocation[19];
    char ipamPoolAllocationId[21]; char ipamPoolArn[12]; char ipamPoolCidr[13]; char ipamPoolCidrId[15];
    char ipamPoolId[11]; char ipamPrefixListResolver[23]; char ipamPrefixListResolverTarget[29];
    char ipamResourceCidr[17]; char ipamResourceDiscovery[22]; char ipamResourceDiscoveryArn[25];
    char ipamResourceDiscoveryAssociation[33]; char ipamResourceDiscoveryAssociationArn[36];
    char ipamResourceDiscoveryAssociationId[35]; char ipamResourceDiscoveryId[24]; char ipamScope[10];
    char ipamScopeArn[13]; char ipamScopeId[12]; char ipv4IpamPoolId[15]; char ipv4PrefixSet[14];
    char ipv6CidrBlockAssociation[25]; char ipv6CidrBlockAssociationSet[28]; char ipv6IpamPoolId[15];
    char ipv6PrefixSet[14]; char kernelId[9]; char keyName[8]; char keyPairId[10]; char keyPairIdSet[13];
    char keySet[7]; char launchSpecification[20]; char launchTemplate[15]; char launchTemplateAndOverrides[27];
    char launchTemplateData[19]; char launchTemplateId[17]; char launchTemplateName[19];
    char launchTemplateSpecification[28]; char launchTemplateVersion[22]; char linkedGroupId[14];
    char loadBalancerOptions[20]; char loadBalancerSet[16]; char loadBalancerTarget[19];
    char loadBalancerTargetGroup[24]; char loadBalancerTargetGroupSet[27]; char localGatewayId[15];
    char localGatewayRouteTable[23]; char localGatewayRouteTableArn[26]; char localGatewayRouteTableId[25];
    char localGatewayRouteTableVirtualInterfaceGroupAssociation[55];
    char localGatewayRouteTableVirtualInterfaceGroupAssociationId[57]; char localGatewayRouteTableVpcAssociation[37];
    char localGatewayRouteTableVpcAssociationId[39]; char localGatewayVirtualInterface[29];
    char localGatewayVirtualInterfaceArn[32]; char localGatewayVirtualInterfaceGroup[34];
    char localGatewayVirtualInterfaceGroupArn[37]; char localGatewayVirtualInterfaceGroupId[36];
    char localGatewayVirtualInterfaceId[31]; char localGatewayVirtualInterfaceIdSet[34]; char loggingConfiguration[21];
    char macModificationTask[20]; char macModificationTaskId[22]; char meteringPolicyRule[19];
    char middleboxAttachmentIdSet[25]; char name[5]; char natGateway[11]; char natGatewayAddressSet[21];
    char natGatewayId[13]; char networkAcl[11]; char networkAclAssociationId[24]; char networkAclId[13];
    char networkAclIdSet[16]; char networkInsightsAccessScope[27]; char networkInsightsAccessScopeAnalysis[35];
    char networkInsightsAccessScopeAnalysisArn[38]; char networkInsightsAccessScopeAnalysisId[37];
    char networkInsightsAccessScopeArn[30]; char networkInsightsAccessScopeContent[34];
    char networkInsightsAccessScopeId[29]; char networkInsightsAnalysis[24]; char networkInsightsAnalysisArn[27];
    char networkInsightsAnalysisId[26]; char networkInsightsPath[20]; char networkInsightsPathArn[23];
    char networkInsightsPathId[22]; char networkInterface[17]; char networkInterfaceId[19];
    char networkInterfaceIdSet[22]; char networkInterfaceOptions[24]; char networkInterfacePermissionId[29];
    char networkInterfaceSet[20]; char newAssociationId[17]; char options[8]; char outpostLagId[13]; char overrides[10];
    char parentGroupId[14]; char peerTransitGatewayId[21]; char peerVpcId[10]; char peeringAttachmentId[20];
    char placement[10]; char placementGroup[15]; char placementGroupArn[18]; char placementGroupIdSet[20];
    char poolArn[8]; char poolId[7]; char prefixList[11]; char prefixListArn[14]; char prefixListId[13];
    char prefixListIds[14]; char privateDefaultScopeId[22]; char privateIpAddressesSet[22]; char propagatingVgwSet[18];
    char propagation[12]; char propagationDefaultRouteTableId[31]; char publicDefaultScopeId[21]; char purchase[9];
    char ramDiskId[10]; char ramdiskId[10]; char rdsOptions[11]; char referencedGroupId[18];
    char referencedGroupInfo[20]; char registeredMulticastGroupMembers[32]; char registeredMulticastGroupSources[32];
    char registeredNetworkInterfaceIds[30]; char replaceRootVolumeTask[22]; char replaceRootVolumeTaskId[24];
    char requesterTgwInfo[17]; char requesterVpcInfo[17]; char reservationId[14]; char resourceArn[12];
    char resourceId[11]; char resourcesSet[13]; char returnPathComponentSet[23]; char revokedSecurityGroupRuleSet[28];
    char route[6]; char routeServer[12]; char routeServerAssociation[23]; char routeServerEndpoint[20];
    char routeServerEndpointId[22]; char routeServerId[14]; char routeServerPeer[16]; char routeServerPeerId[18];
    char routeServerPropagation[23]; char routeSet[9]; char routeTable[11]; char routeTableAssociationId[24];
    char routeTableId[13]; char routeTableIdSet[16]; char routeTableRoute[16]; char scheduledInstanceId[20];
    char scheduledInstanceSet[21]; char secondaryInterfaceId[21]; char secondaryInterfaceSet[22];
    char secondaryNetwork[17]; char secondaryNetworkArn[20]; char secondaryNetworkId[19]; char secondarySubnet[16];
    char secondarySubnetArn[19]; char secondarySubnetId[18]; char securityGroup[14]; char securityGroupArn[17];
    char securityGroupId[16]; char securityGroupIdSet[19]; char securityGroupIds[17]; char securityGroupRule[18];
    char securityGroupRuleArn[21]; char securityGroupRuleId[20]; char securityGroupRuleSet[21];
    char securityGroupSet[17]; char serviceConfiguration[21]; char serviceId[10]; char servicePermissionId[20];
    char snapshotDetailSet[18]; char snapshotId[11]; char snapshotSet[12]; char snapshotTaskDetail[19]; char source[7];
    char sourceArn[10]; char sourceCapacityReservation[26]; char sourceCapacityReservationId[28];
    char sourceImageId[14]; char sourceIpamPoolId[17]; char sourceResource[15]; char sourceSecurityGroupName[24];
    char sourceSnapshotId[17]; char sourceTransitGatewayAttachmentId[33]; char sourceVolumeId[15]; char sourceVpc[10];
    char spotFleetRequestId[19]; char spotInstanceRequestId[22]; char spotInstanceRequestIdSet[25];
    char spotInstanceRequestSet[23]; char subnet[7]; char subnetArn[10]; char subnetCidrReservation[22];
    char subnetCidrReservationId[24]; char subnetId[9]; char subnetIdSet[12]; char subnetIds[10];
    char subnetRouteTable[17]; char subnetSet[10]; char subnets[8]; char successful[11];
    char successfulFleetCancellationSet[31]; char successfulFleetDeletionSet[27]; char successfulFleetRequestSet[26];
    char successfulInstanceCreditSpecificationSet[41]; char successfulResultSet[20];
    char successfullyDeletedLaunchTemplateVersionSet[44]; char targetRouteTableId[19]; char trafficMirrorFilter[20];
    char trafficMirrorFilterId[22]; char trafficMirrorFilterRule[24]; char trafficMirrorFilterRuleId[26];
    char trafficMirrorSession[21]; char trafficMirrorSessionId[23]; char trafficMirrorTarget[20];
    char trafficMirrorTargetId[22]; char transitGateway[15]; char transitGatewayArn[18];
    char transitGatewayAttachment[25]; char transitGatewayAttachmentId[27]; char transitGatewayAttachments[26];
    char transitGatewayClientVpnAttachment[34]; char transitGatewayConnect[22]; char transitGatewayConnectPeer[26];
    char transitGatewayConnectPeerId[28]; char transitGatewayId[17]; char transitGatewayMeteringPolicy[29];
    char transitGatewayMeteringPolicyEntry[34]; char transitGatewayMeteringPolicyId[31];
    char transitGatewayMulticastDomain[30]; char transitGatewayMulticastDomainArn[33];
    char transitGatewayMulticastDomainId[32]; char transitGatewayNetworkFunctionAttachment[40];
    char transitGatewayPeeringAttachment[32]; char transitGatewayPolicyTable[26];
    char transitGatewayPolicyTableEntry[31]; char transitGatewayPolicyTableId[28];
    char transitGatewayPrefixListReference[34]; char transitGatewayRouteTable[25];
    char transitGatewayRouteTableAnnouncement[37]; char transitGatewayRouteTableId[27];
    char transitGatewayRouteTableRoute[30]; char transitGatewayVpcAttachment[28];
    char transportTransitGatewayAttachmentId[36]; char trunkInterfaceId[17]; char unknownIpPermissionSet[23];
    char unsuccessful[13]; char unsuccessfulFleetDeletionSet[29]; char unsuccessfulFleetRequestSet[28];
    char unsuccessfulInstanceCreditSpecificationSet[43]; char unsuccessfulResultSet[22];
    char unsuccessfullyDeletedLaunchTemplateVersionSet[46]; char verifiedAccessEndpoint[23];
    char verifiedAccessEndpointId[25]; char verifiedAccessGroup[20]; char verifiedAccessGroupArn[23];
    char verifiedAccessGroupId[22]; char verifiedAccessInstance[23]; char verifiedAccessInstanceId[25];
    char verifiedAccessTrustProvider[28]; char verifiedAccessTrustProviderId[30];
    char verifiedAccessTrustProviderSet[31]; char volume[7]; char volumeArn[10]; char volumeId[9];
    char volumeModification[19]; char volumeSet[10]; char volumes[8]; char vpc[4];
    char vpcBlockPublicAccessExclusion[30]; char vpcEncryptionControl[21]; char vpcEndpoint[12]; char vpcEndpointId[14];
    char vpcEndpointService[19]; char vpcId[6]; char vpcPeeringConnection[21]; char vpcPeeringConnectionId[23];
    char vpcPeeringConnectionIdSet[26]; char vpcSet[7]; char vpnConcentrator[16]; char vpnConcentratorId[18];
    char vpnConnection[14]; char vpnConnectionId[16]; char vpnConnectionSet[17]; char vpnGateway[11];
    char vpnGatewayId[13]; char vpnGatewaySet[14];
} words = {
    "", "AddMiddleboxAttachmentId", "AddRouteTableId", "AddSecurityGroupId", "AddSubnetId", "AddSubnetIds",
    "AllocationId", "AllocationRule", "ApplicationStatusCheckId", "Arn", "AssociationDefaultRouteTableId",
    "AssociationId", "AssociationIds", "AssociationTarget", "AvailabilityZoneAddress", "BlockDeviceMapping",
    "BranchInterfaceId", "CapacityReservationFleetId", "CapacityReservationId", "CapacityReservationSpecification",
    "CapacityReservationTarget", "CarrierGatewayId", "CidrOptions", "ClientVpnEndpointId", "CoipPoolId", "Condition",
    "ConnectionId", "ConnectionNotificationId", "CurrentIpamScopeId", "CustomerGatewayId", "DedicatedHostId",
    "DelTGwVpcAttachReq", "Destination", "DestinationCapacityReservationId", "DestinationIpamScopeId",
    "DestinationPrefixListId", "DestinationTransitGatewayAttachmentId", "DiskContainer", "Ebs",
    "EgressOnlyInternetGatewayId", "ExcludeDataVolumeId", "ExclusionId", "ExportImageTaskId", "FcaPolicyAssociationIds",
    "FcaPolicyId", "FcaPolicyIds", "FilterInArn", "FilterOutArn", "FleetId", "FlowLogId", "FpgaImageId",
    "GatewayLoadBalancerEndpointId", "Group", "GroupId", "GroupName", "GroupSet", "Groups", "HealthCheckPath", "HostId",
    "HostIdSet", "HostReservationIdSet", "IamInstanceProfile", "ImageId", "ImportTaskId", "InstanceConnectEndpointId",
    "InstanceCreditSpecification", "InstanceEventId", "InstanceEventWindowId", "InstanceId", "InstanceSpecification",
    "IpPermissions", "IpamExternalResourceVerificationTokenId", "IpamId", "IpamPoolAllocationId", "IpamPoolId",
    "IpamResourceDiscoveryAssociationId", "IpamResourceDiscoveryId", "IpamScopeId", "Ipv4IpamPoolId", "Ipv6IpamPoolId",
    "KernelId", "KeyName", "LaunchSpecification", "LaunchSpecifications", "LaunchTemplate", "LaunchTemplateConfig",
    "LaunchTemplateConfigs", "LaunchTemplateData", "LaunchTemplateId", "LaunchTemplateName",
    "LaunchTemplateSpecification", "LoadBalancerOptions", "LocalGatewayId", "LocalGatewayRouteTableId",
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "LocalGatewayRouteTableVpcAssociationId",
    "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceId", "MacModificationTaskId",
    "MiddleboxAttachmentId", "Name", "NatGatewayId", "NetworkInsightsAccessScopeAnalysisId",
    "NetworkInsightsAccessScopeId", "NetworkInsightsAnalysisId", "NetworkInsightsPathId", "NetworkInterface",
    "NetworkInterfaceId", "NetworkInterfaceIds", "NetworkInterfaceOptions", "NetworkInterfacePermissionId",
    "NetworkInterfaceSet", "OfferingId", "Options", "OutpostLagId", "Overrides", "PeerTransitGatewayId",
    "PeeringAttachmentId", "Placement", "PlacementGroupArn", "PoolId", "PrefixListId", "PrefixListIds",
    "PropagationDefaultRouteTableId", "RamDiskId", "RamdiskId", "RdsOptions", "ReferencedGroupId",
    "RemoveMiddleboxAttachmentId", "RemoveRouteTableId", "RemoveSecurityGroupId", "RemoveSubnetId", "RemoveSubnetIds",
    "ReplaceRootVolumeTaskId", "ReservedCapacityOptions", "ResourceId", "RouteServerEndpointId", "RouteServerId",
    "RouteServerPeerId", "RouteTableId", "Rule", "ScheduledInstanceId", "SecondaryAllocationId", "SecondaryInterface",
    "SecondaryInterfaceId", "SecondaryNetworkId", "SecondarySubnetId", "SecurityGroup", "SecurityGroupId",
    "SecurityGroupRule", "SecurityGroupRuleDescription", "SecurityGroupRuleId", "ServiceId",
    "ServiceLinkVirtualInterfaceId", "SnapshotId", "Source", "SourceCapacityReservationId", "SourceFpgaImageId",
    "SourceIpamPoolId", "SourceResource", "SourceSnapshotId", "SourceTransitGatewayAttachmentId", "SourceVolumeId",
    "SpotFleetRequestConfig", "SpotFleetRequestId", "SubnetCidrReservationId", "SubnetConfiguration", "SubnetId",
    "SubnetIds", "TargetRouteTableId", "TargetVpcSubnetId", "TrafficMirrorFilterId", "TrafficMirrorFilterRuleId",
    "TrafficMirrorSessionId", "TrafficMirrorTargetId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentIds",
    "TransitGatewayConfiguration", "TransitGatewayConnectPeerId", "TransitGatewayConnectPeerIds", "TransitGatewayId",
    "TransitGatewayIds", "TransitGatewayMeteringPolicyId", "TransitGatewayMeteringPolicyIds",
    "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainIds", "TransitGatewayPolicyTableId",
    "TransitGatewayPolicyTableIds", "TransitGatewayRouteTableId", "TransitGatewayRouteTableIds",
    "TransportTransitGatewayAttachmentId", "TrunkInterfaceId", "VerifiedAccessEndpointId", "VerifiedAccessGroupId",
    "VerifiedAccessInstanceId", "VerifiedAccessTrustProviderId", "VolumeId", "VpcEndpointId", "VpcId", "VpcIds",
    "VpcPeeringConnectionId", "VpnConcentratorId", "VpnConnectionId", "VpnGatewayId", "accepterTgwInfo",
    "accepterTransitGatewayAttachmentId", "accepterVpcInfo", "acl", "addedPrincipalSet", "additionalDetailSet",
    "address", "addressTransfer", "allocationId", "allocationIdsSet", "allocationRuleSet", "alternatePathHintSet",
    "applicationStatusCheck", "applicationStatusCheckId", "arn", "associatedSubnetId", "associatedSubnetSet",
    "association", "associationDefaultRouteTableId", "associationId", "associationSet", "associationTarget",
    "associations", "attachedApplianceSet", "attachedTo", "attachment", "attachmentId", "attachmentSet", "attachments",
    "blockDeviceMapping", "blockDeviceMappingSet", "branchInterfaceId", "bundleId", "bundleInstanceTask", "bundlesSet",
    "byoasn", "byoipCidr", "capacityBlockExtensionSet", "capacityBlockSet", "capacityReservation",
    "capacityReservationArn", "capacityReservationCancellationQuote", "capacityReservationFleetId",
    "capacityReservationId", "capacityReservationIdSet", "capacityReservationModificationQuote",
    "capacityReservationSet", "capacityReservationSpecification", "capacityReservationTarget", "carrierGateway",
    "carrierGatewayId", "cidrBlockAssociation", "cidrBlockAssociationSet", "cidrOptions", "clientVpnEndpointId",
    "coipCidr", "coipPool", "coipPoolId", "component", "componentArn", "componentId", "connectionId",
    "connectionNotification", "connectionNotificationId", "connectionStatuses", "conversionTask", "conversionTaskId",
    "conversionTaskSet", "customerGateway", "customerGatewayId", "customerGatewaySet", "dedicatedHostIdSet",
    "defaultResourceDiscoveryAssociationId", "defaultResourceDiscoveryId", "deleteSnapshotResultSet",
    "deletedSubnetCidrReservation", "deregisteredMulticastGroupMembers", "deregisteredMulticastGroupSources",
    "deregisteredNetworkInterfaceIds", "destination", "destinationArn", "destinationCapacityReservation",
    "destinationPrefixListId", "destinationSet", "destinationTransitGatewayAttachmentId", "destinationVpc",
    "dhcpOptions", "dhcpOptionsId", "dhcpOptionsSet", "ebs", "egressFilterRuleSet", "egressOnlyInternetGateway",
    "egressOnlyInternetGatewayId", "elasticInferenceAcceleratorAssociationId",
    "elasticInferenceAcceleratorAssociationSet", "elasticLoadBalancerListener", "encryptionControl", "endpointEniId",
    "eniId", "errorSet", "event", "exclusionId", "explanationSet", "exportImageTaskId", "exportTask", "exportTaskId",
    "exportTaskSet", "failedFleetCancellationSet", "fcaPolicyAssociationId", "fcaPolicyAssociations", "fcaPolicyId",
    "filterInArnSet", "filterOutArnSet", "fleetCapacityReservationSet", "fleetId", "fleetInstanceSet", "flowLogIdSet",
    "forwardPathComponentSet", "fpgaImageAttribute", "fpgaImageGlobalId", "fpgaImageId", "gatewayId",
    "gatewayLoadBalancerEndpointId", "groupArn", "groupId", "groupName", "groupNameSet", "groupSet", "groups",
    "healthCheckPathSet", "hostId", "hostIdSet", "hostReservationId", "iamInstanceProfile",
    "iamInstanceProfileAssociation", "id", "imageId", "imagesSet", "importInstance", "importTaskId", "importVolume",
    "ingressFilterRuleSet", "ingressRouteTable", "instance", "instanceConnectEndpoint", "instanceConnectEndpointArn",
    "instanceConnectEndpointId", "instanceEventId", "instanceEventWindow", "instanceEventWindowId",
    "instanceEventWindowState", "instanceExport", "instanceId", "instanceIdSet", "instanceIds", "instanceSet",
    "instancesSet", "interfaceAssociation", "interfacePermission", "internetGateway", "internetGatewayId",
    "internetGatewayIdSet", "interruptibleCapacityAllocation", "interruptibleCapacityReservationId", "interruptionInfo",
    "ipPermissions", "ipam", "ipamArn", "ipamExternalResourceVerificationToken",
    "ipamExternalResourceVerificationTokenArn", "ipamExternalResourceVerificationTokenId", "ipamId",
    "ipamInternetRegistryAssociation", "ipamPolicy", "ipamPolicyDocument", "ipamPool", "ipamPoolAllocation",
    "ipamPoolAllocationId", "ipamPoolArn", "ipamPoolCidr", "ipamPoolCidrId", "ipamPoolId", "ipamPrefixListResolver",
    "ipamPrefixListResolverTarget", "ipamResourceCidr", "ipamResourceDiscovery", "ipamResourceDiscoveryArn",
    "ipamResourceDiscoveryAssociation", "ipamResourceDiscoveryAssociationArn", "ipamResourceDiscoveryAssociationId",
    "ipamResourceDiscoveryId", "ipamScope", "ipamScopeArn", "ipamScopeId", "ipv4IpamPoolId", "ipv4PrefixSet",
    "ipv6CidrBlockAssociation", "ipv6CidrBlockAssociationSet", "ipv6IpamPoolId", "ipv6PrefixSet", "kernelId", "keyName",
    "keyPairId", "keyPairIdSet", "keySet", "launchSpecification", "launchTemplate", "launchTemplateAndOverrides",
    "launchTemplateData", "launchTemplateId", "launchTemplateName", "launchTemplateSpecification",
    "launchTemplateVersion", "linkedGroupId", "loadBalancerOptions", "loadBalancerSet", "loadBalancerTarget",
    "loadBalancerTargetGroup", "loadBalancerTargetGroupSet", "localGatewayId", "localGatewayRouteTable",
    "localGatewayRouteTableArn", "localGatewayRouteTableId", "localGatewayRouteTableVirtualInterfaceGroupAssociation",
    "localGatewayRouteTableVirtualInterfaceGroupAssociationId", "localGatewayRouteTableVpcAssociation",
    "localGatewayRouteTableVpcAssociationId", "localGatewayVirtualInterface", "localGatewayVirtualInterfaceArn",
    "localGatewayVirtualInterfaceGroup", "localGatewayVirtualInterfaceGroupArn", "localGatewayVirtualInterfaceGroupId",
    "localGatewayVirtualInterfaceId", "localGatewayVirtualInterfaceIdSet", "loggingConfiguration",
    "macModificationTask", "macModificationTaskId", "meteringPolicyRule", "middleboxAttachmentIdSet", "name",
    "natGateway", "natGatewayAddressSet", "natGatewayId", "networkAcl", "networkAclAssociationId", "networkAclId",
    "networkAclIdSet", "networkInsightsAccessScope", "networkInsightsAccessScopeAnalysis",
    "networkInsightsAccessScopeAnalysisArn", "networkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeArn",
    "networkInsightsAccessScopeContent", "networkInsightsAccessScopeId", "networkInsightsAnalysis",
    "networkInsightsAnalysisArn", "networkInsightsAnalysisId", "networkInsightsPath", "networkInsightsPathArn",
    "networkInsightsPathId", "networkInterface", "networkInterfaceId", "networkInterfaceIdSet",
    "networkInterfaceOptions", "networkInterfacePermissionId", "networkInterfaceSet", "newAssociationId", "options",
    "outpostLagId", "overrides", "parentGroupId", "peerTransitGatewayId", "peerVpcId", "peeringAttachmentId",
    "placement", "placementGroup", "placementGroupArn", "placementGroupIdSet", "poolArn", "poolId", "prefixList",
    "prefixListArn", "prefixListId", "prefixListIds", "privateDefaultScopeId", "privateIpAddressesSet",
    "propagatingVgwSet", "propagation", "propagationDefaultRouteTableId", "publicDefaultScopeId", "purchase",
    "ramDiskId", "ramdiskId", "rdsOptions", "referencedGroupId", "referencedGroupInfo",
    "registeredMulticastGroupMembers", "registeredMulticastGroupSources", "registeredNetworkInterfaceIds",
    "replaceRootVolumeTask", "replaceRootVolumeTaskId", "requesterTgwInfo", "requesterVpcInfo", "reservationId",
    "resourceArn", "resourceId", "resourcesSet", "returnPathComponentSet", "revokedSecurityGroupRuleSet", "route",
    "routeServer", "routeServerAssociation", "routeServerEndpoint", "routeServerEndpointId", "routeServerId",
    "routeServerPeer", "routeServerPeerId", "routeServerPropagation", "routeSet", "routeTable",
    "routeTableAssociationId", "routeTableId", "routeTableIdSet", "routeTableRoute", "scheduledInstanceId",
    "scheduledInstanceSet", "secondaryInterfaceId", "secondaryInterfaceSet", "secondaryNetwork", "secondaryNetworkArn",
    "secondaryNetworkId", "secondarySubnet", "secondarySubnetArn", "secondarySubnetId", "securityGroup",
    "securityGroupArn", "securityGroupId", "securityGroupIdSet", "securityGroupIds", "securityGroupRule",
    "securityGroupRuleArn", "securityGroupRuleId", "securityGroupRuleSet", "securityGroupSet", "serviceConfiguration",
    "serviceId", "servicePermissionId", "snapshotDetailSet", "snapshotId", "snapshotSet", "snapshotTaskDetail",
    "source", "sourceArn", "sourceCapacityReservation", "sourceCapacityReservationId", "sourceImageId",
    "sourceIpamPoolId", "sourceResource", "sourceSecurityGroupName", "sourceSnapshotId",
    "sourceTransitGatewayAttachmentId", "sourceVolumeId", "sourceVpc", "spotFleetRequestId", "spotInstanceRequestId",
    "spotInstanceRequestIdSet", "spotInstanceRequestSet", "subnet", "subnetArn", "subnetCidrReservation",
    "subnetCidrReservationId", "subnetId", "subnetIdSet", "subnetIds", "subnetRouteTable", "subnetSet", "subnets",
    "successful", "successfulFleetCancellationSet", "successfulFleetDeletionSet", "successfulFleetRequestSet",
    "successfulInstanceCreditSpecificationSet", "successfulResultSet", "successfullyDeletedLaunchTemplateVersionSet",
    "targetRouteTableId", "trafficMirrorFilter", "trafficMirrorFilterId", "trafficMirrorFilterRule",
    "trafficMirrorFilterRuleId", "trafficMirrorSession", "trafficMirrorSessionId", "trafficMirrorTarget",
    "trafficMirrorTargetId", "transitGateway", "transitGatewayArn", "transitGatewayAttachment",
    "transitGatewayAttachmentId", "transitGatewayAttachments", "transitGatewayClientVpnAttachment",
    "transitGatewayConnect", "transitGatewayConnectPeer", "transitGatewayConnectPeerId", "transitGatewayId",
    "transitGatewayMeteringPolicy", "transitGatewayMeteringPolicyEntry", "transitGatewayMeteringPolicyId",
    "transitGatewayMulticastDomain", "transitGatewayMulticastDomainArn", "transitGatewayMulticastDomainId",
    "transitGatewayNetworkFunctionAttachment", "transitGatewayPeeringAttachment", "transitGatewayPolicyTable",
    "transitGatewayPolicyTableEntry", "transitGatewayPolicyTableId", "transitGatewayPrefixListReference",
    "transitGatewayRouteTable", "transitGatewayRouteTableAnnouncement", "transitGatewayRouteTableId",
    "transitGatewayRouteTableRoute", "transitGatewayVpcAttachment", "transportTransitGatewayAttachmentId",
    "trunkInterfaceId", "unknownIpPermissionSet", "unsuccessful", "unsuccessfulFleetDeletionSet",
    "unsuccessfulFleetRequestSet", "unsuccessfulInstanceCreditSpecificationSet", "unsuccessfulResultSet",
    "unsuccessfullyDeletedLaunchTemplateVersionSet", "verifiedAccessEndpoint", "verifiedAccessEndpointId",
    "verifiedAccessGroup", "verifiedAccessGroupArn", "verifiedAccessGroupId", "verifiedAccessInstance",
    "verifiedAccessInstanceId", "verifiedAccessTrustProvider", "verifiedAccessTrustProviderId",
    "verifiedAccessTrustProviderSet", "volume", "volumeArn", "volumeId", "volumeModification", "volumeSet", "volumes",
    "vpc", "vpcBlockPublicAccessExclusion", "vpcEncryptionControl", "vpcEndpoint", "vpcEndpointId",
    "vpcEndpointService", "vpcId", "vpcPeeringConnection", "vpcPeeringConnectionId", "vpcPeeringConnectionIdSet",
    "vpcSet", "vpnConcentrator", "vpnConcentratorId", "vpnConnection", "vpnConnectionId", "vpnConnectionSet",
    "vpnGateway", "vpnGatewayId", "vpnGatewaySet",
};
const char *const ctrail_ec2_catalogue_words = (const char *)&words;

#define A(name) offsetof(struct names, name), sizeof #name - 1
#define W(word) offsetof(struct words, word)

/* Prefixes of ids; "arn:" is the ARN of an id. */
const char ctrail_ec2_catalogue_prefixes[][CATALOGUE_PREFIX_SIZE] = {
    "", "acl", "aclassoc", "afi", "agfi", "aki", "ami", "ari", "arn:cr", "arn:eice", "arn:eni", "arn:igw", "arn:ipam",
    "arn:ipam-ext-res-ver-token", "arn:ipam-pool", "arn:ipam-res-disco", "arn:ipam-res-disco-assoc", "arn:ipam-scope",
    "arn:ipv4pool-coip", "arn:lgw-rtb", "arn:lgw-vif", "arn:lgw-vif-grp", "arn:nia", "arn:nip", "arn:nis", "arn:nisa",
    "arn:pg", "arn:pl", "arn:sg", "arn:sgr", "arn:sn", "arn:ss", "arn:subnet", "arn:tgw", "arn:tgw-mcast-domain",
    "arn:vagr", "arn:vol", "arn:vpc", "asc", "bun", "cagw", "cgw", "cr", "crf", "cvpn-assoc", "cvpn-connection",
    "cvpn-endpoint", "dopt", "eia-assoc", "eice", "eigw", "eipalloc", "eipassoc", "eni", "eni-attach", "eni-perm",
    "export-ami", "export-i", "fcap", "fcapassoc", "fl", "fleet", "group name", "h", "hr", "hro", "i", "iew", "igw",
    "iip-assoc", "import-ami", "import-i", "import-snap", "instance-event", "ipam", "ipam-ext-res-ver-token",
    "ipam-pool", "ipam-pool-alloc", "ipam-pool-cidr", "ipam-res-disco", "ipam-res-disco-assoc", "ipam-scope",
    "ipv4pool-coip", "ipv4pool-ec2", "ipv6pool-ec2", "key", "key name", "lgw", "lgw-rtb", "lgw-vif", "lgw-vif-grp",
    "lgw-vif-grp-assoc", "lgw-vpc-assoc", "lt", "macmodification", "nat", "nia", "nip", "nis", "nisa", "op-lag", "pcx",
    "pg", "pl", "profile name", "r", "replacevol", "rs", "rse", "rsp", "rtb", "rtbassoc", "sci", "scr", "sfr", "sg",
    "sgr", "si", "si-attach", "sir", "sl-vif", "sn", "snap", "ss", "subnet", "subnet-cidr-assoc", "template name",
    "tgw", "tgw-attach", "tgw-connect-peer", "tgw-mcast-domain", "tgw-mp", "tgw-ptb", "tgw-rtb", "tmf", "tmfr", "tms",
    "tmt", "trunk-assoc", "vae", "vagr", "vai", "vatp", "vcn", "vgw", "vol", "vpc", "vpc-cidr-assoc", "vpcbpa-exclude",
    "vpce", "vpce-nfn", "vpce-svc", "vpce-svc-perm", "vpn",
};

/* What leads to ids in a request or response. */
const struct catalogue_member ctrail_ec2_catalogue_members[] = {
    {W(_), 0, 0, CATALOGUE_LAST}, {W(allocationId), 0, 51, CATALOGUE_LAST}, {W(addressTransfer), 1, 0, CATALOGUE_LAST},
    {W(CapacityReservationId), 0, 42, CATALOGUE_LAST}, {W(TransitGatewayAttachmentId), 0, 128, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 128, 0}, {W(transitGatewayId), 0, 127, 0},
    {W(clientVpnEndpointId), 0, 46, CATALOGUE_LAST}, {W(transitGatewayClientVpnAttachment), 5, 0, CATALOGUE_LAST},
    {W(TransitGatewayMulticastDomainId), 0, 130, 0}, {W(TransitGatewayAttachmentId), 0, 128, 0},
    {W(SubnetIds), 0, 124, CATALOGUE_LIST | CATALOGUE_LAST}, {W(subnetId), 0, 124, CATALOGUE_LAST},
    {W(transitGatewayMulticastDomainId), 0, 130, 0}, {W(transitGatewayAttachmentId), 0, 128, 0},
    {W(resourceId), 0, 146, 0}, {W(subnets), 12, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(associations), 13, 0, CATALOGUE_LAST}, {W(transitGatewayId), 0, 127, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 128, 0}, {W(accepterTransitGatewayAttachmentId), 0, 128, 0},
    {W(requesterTgwInfo), 18, 0, 0}, {W(accepterTgwInfo), 18, 0, CATALOGUE_LAST},
    {W(transitGatewayPeeringAttachment), 19, 0, CATALOGUE_LAST}, {W(transitGatewayAttachmentId), 0, 128, 0},
    {W(transitGatewayId), 0, 127, 0}, {W(vpcId), 0, 146, 0}, {W(subnetIds), 0, 124, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(transitGatewayVpcAttachment), 24, 0, CATALOGUE_LAST}, {W(ServiceId), 0, 151, 0},
    {W(VpcEndpointId), 0, 149, CATALOGUE_LIST},
    {W(TransitGatewayAttachmentId), 0, 128, CATALOGUE_LIST | CATALOGUE_LAST}, {W(resourceId), 0, 149, CATALOGUE_LAST},
    {W(unsuccessful), 32, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(vpcPeeringConnectionId), 0, 101, CATALOGUE_LAST},
    {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(accepterVpcInfo), 35, 0, 0}, {W(requesterVpcInfo), 35, 0, 0},
    {W(vpcPeeringConnectionId), 0, 101, CATALOGUE_LAST}, {W(vpcPeeringConnection), 36, 0, CATALOGUE_LAST},
    {W(ipamPoolId), 0, 76, CATALOGUE_LAST}, {W(byoipCidr), 40, 0, CATALOGUE_LAST},
    {W(hostIdSet), 0, 63, CATALOGUE_LIST | CATALOGUE_LAST}, {W(IpamPoolId), 0, 76, CATALOGUE_LAST},
    {W(ipamPoolAllocationId), 0, 77, 0}, {W(resourceId), 0, 146, CATALOGUE_LAST},
    {W(ipamPoolAllocation), 44, 0, CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 46, 0}, {W(VpcId), 0, 146, 0},
    {W(SecurityGroupId), 0, 115, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(securityGroupIds), 0, 115, CATALOGUE_LIST | CATALOGUE_LAST}, {W(NetworkInterfaceId), 0, 53, CATALOGUE_LAST},
    {W(networkInterfaceId), 0, 53, CATALOGUE_LAST}, {W(NatGatewayId), 0, 95, CATALOGUE_LAST},
    {W(allocationId), 0, 51, 0}, {W(networkInterfaceId), 0, 53, 0}, {W(associationId), 0, 52, CATALOGUE_LAST},
    {W(natGatewayId), 0, 95, 0}, {W(natGatewayAddressSet), 54, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(allocationId), 0, 51, 0}, {W(instanceId), 0, 66, 0}, {W(networkInterfaceId), 0, 53, CATALOGUE_LAST},
    {W(associationId), 0, 52, CATALOGUE_LAST}, {W(ApplicationStatusCheckId), 0, 38, 0},
    {W(InstanceId), 0, 66, CATALOGUE_LIST | CATALOGUE_LAST}, {W(applicationStatusCheckId), 0, 38, CATALOGUE_LAST},
    {W(successfulResultSet), 65, 0, CATALOGUE_LIST}, {W(unsuccessfulResultSet), 65, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ClientVpnEndpointId), 0, 46, 0}, {W(SubnetId), 0, 124, CATALOGUE_LAST},
    {W(associationId), 0, 44, CATALOGUE_LAST}, {W(dhcpOptionsId), 0, 47, 0}, {W(vpcId), 0, 146, CATALOGUE_LAST},
    {W(Arn), 0, 104, 0}, {W(Name), 0, 104, CATALOGUE_LAST}, {W(IamInstanceProfile), 73, 0, 0},
    {W(InstanceId), 0, 66, CATALOGUE_LAST}, {W(arn), 0, 104, 0}, {W(id), 0, 104, CATALOGUE_LAST},
    {W(associationId), 0, 69, 0}, {W(instanceId), 0, 66, 0}, {W(iamInstanceProfile), 77, 0, CATALOGUE_LAST},
    {W(iamInstanceProfileAssociation), 79, 0, CATALOGUE_LAST}, {W(InstanceId), 0, 66, CATALOGUE_LIST},
    {W(DedicatedHostId), 0, 63, CATALOGUE_LIST | CATALOGUE_LAST}, {W(InstanceEventWindowId), 0, 67, 0},
    {W(AssociationTarget), 83, 0, CATALOGUE_LAST}, {W(instanceIdSet), 0, 66, CATALOGUE_LIST},
    {W(dedicatedHostIdSet), 0, 63, CATALOGUE_LIST | CATALOGUE_LAST}, {W(instanceEventWindowId), 0, 67, 0},
    {W(associationTarget), 87, 0, CATALOGUE_LAST}, {W(instanceEventWindow), 89, 0, CATALOGUE_LAST},
    {W(IpamId), 0, 74, 0}, {W(IpamResourceDiscoveryId), 0, 79, CATALOGUE_LAST},
    {W(ipamResourceDiscoveryAssociationId), 0, 80, 0}, {W(ipamResourceDiscoveryAssociationArn), 0, 16, 0},
    {W(ipamResourceDiscoveryId), 0, 79, 0}, {W(ipamId), 0, 74, 0}, {W(ipamArn), 0, 12, CATALOGUE_LAST},
    {W(ipamResourceDiscoveryAssociation), 94, 0, CATALOGUE_LAST}, {W(SnapshotId), 0, 122, CATALOGUE_LAST},
    {W(NatGatewayId), 0, 95, 0}, {W(AllocationId), 0, 51, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(FcaPolicyId), 0, 58, CATALOGUE_LAST}, {W(fcaPolicyAssociationId), 0, 59, 0},
    {W(fcaPolicyId), 0, 58, CATALOGUE_LAST}, {W(fcaPolicyAssociations), 104, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(RouteServerId), 0, 107, 0}, {W(VpcId), 0, 146, CATALOGUE_LAST}, {W(routeServerId), 0, 107, 0},
    {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(routeServerAssociation), 109, 0, CATALOGUE_LAST}, {W(gatewayId), 0, 68, 0},
    {W(subnetId), 0, 124, 0}, {W(routeTableId), 0, 110, CATALOGUE_LAST}, {W(associationId), 0, 111, CATALOGUE_LAST},
    {W(GroupId), 0, 115, 0}, {W(VpcId), 0, 146, CATALOGUE_LAST}, {W(Ipv6IpamPoolId), 0, 76, 0},
    {W(SubnetId), 0, 124, CATALOGUE_LAST}, {W(associationId), 0, 125, CATALOGUE_LAST},
    {W(ipv6CidrBlockAssociation), 120, 0, 0}, {W(subnetId), 0, 124, CATALOGUE_LAST},
    {W(TransitGatewayPolicyTableId), 0, 132, 0}, {W(TransitGatewayAttachmentId), 0, 128, CATALOGUE_LAST},
    {W(transitGatewayPolicyTableId), 0, 132, 0}, {W(transitGatewayAttachmentId), 0, 128, 0},
    {W(resourceId), 0, 146, CATALOGUE_LAST}, {W(association), 125, 0, CATALOGUE_LAST},
    {W(TransitGatewayRouteTableId), 0, 133, 0}, {W(TransitGatewayAttachmentId), 0, 128, CATALOGUE_LAST},
    {W(transitGatewayRouteTableId), 0, 133, 0}, {W(transitGatewayAttachmentId), 0, 128, 0},
    {W(resourceId), 0, 146, CATALOGUE_LAST}, {W(association), 131, 0, CATALOGUE_LAST}, {W(BranchInterfaceId), 0, 53, 0},
    {W(TrunkInterfaceId), 0, 53, CATALOGUE_LAST}, {W(associationId), 0, 138, 0}, {W(branchInterfaceId), 0, 53, 0},
    {W(trunkInterfaceId), 0, 53, CATALOGUE_LAST}, {W(interfaceAssociation), 137, 0, CATALOGUE_LAST},
    {W(Ipv4IpamPoolId), 0, 76, 0}, {W(Ipv6IpamPoolId), 0, 76, 0}, {W(VpcId), 0, 146, CATALOGUE_LAST},
    {W(associationId), 0, 147, CATALOGUE_LAST}, {W(ipv6CidrBlockAssociation), 144, 0, 0},
    {W(cidrBlockAssociation), 144, 0, 0}, {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(groupId), 0, 115, CATALOGUE_LAST},
    {W(instanceId), 0, 66, 0}, {W(vpcId), 0, 146, 0}, {W(groupSet), 148, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ImageId), 0, 6, CATALOGUE_LAST}, {W(internetGatewayId), 0, 68, 0}, {W(vpcId), 0, 146, CATALOGUE_LAST},
    {W(networkInterfaceId), 0, 53, 0}, {W(instanceId), 0, 66, CATALOGUE_LAST}, {W(attachmentId), 0, 54, CATALOGUE_LAST},
    {W(VerifiedAccessInstanceId), 0, 141, 0}, {W(VerifiedAccessTrustProviderId), 0, 142, CATALOGUE_LAST},
    {W(verifiedAccessTrustProviderId), 0, 142, CATALOGUE_LAST}, {W(verifiedAccessInstanceId), 0, 141, 0},
    {W(verifiedAccessTrustProviderSet), 160, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(verifiedAccessTrustProvider), 160, 0, 0}, {W(verifiedAccessInstance), 161, 0, CATALOGUE_LAST},
    {W(instanceId), 0, 66, 0}, {W(volumeId), 0, 145, CATALOGUE_LAST}, {W(volumeId), 0, 145, 0},
    {W(instanceId), 0, 66, CATALOGUE_LAST}, {W(vpcId), 0, 146, 0}, {W(vpnGatewayId), 0, 144, CATALOGUE_LAST},
    {W(attachment), 35, 0, CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 46, CATALOGUE_LAST}, {W(groupName), 0, 62, 0},
    {W(groupId), 0, 115, 0}, {W(vpcId), 0, 146, 0}, {W(vpcPeeringConnectionId), 0, 101, CATALOGUE_LAST},
    {W(prefixListId), 0, 103, CATALOGUE_LAST}, {W(groups), 173, 0, CATALOGUE_LIST},
    {W(prefixListIds), 177, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupId), 0, 115, 0},
    {W(sourceSecurityGroupName), 0, 62, 0}, {W(ipPermissions), 178, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(groupId), 0, 115, 0}, {W(vpcId), 0, 146, 0}, {W(vpcPeeringConnectionId), 0, 101, CATALOGUE_LAST},
    {W(securityGroupRuleId), 0, 116, 0}, {W(groupId), 0, 115, 0}, {W(prefixListId), 0, 103, 0},
    {W(referencedGroupInfo), 183, 0, 0}, {W(securityGroupRuleArn), 0, 29, CATALOGUE_LAST},
    {W(securityGroupRuleSet), 186, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupId), 0, 115, 0},
    {W(groupName), 0, 62, 0}, {W(ipPermissions), 178, 0, CATALOGUE_LIST},
    {W(sourceSecurityGroupName), 0, 62, CATALOGUE_LAST}, {W(instanceId), 0, 66, CATALOGUE_LAST},
    {W(instanceId), 0, 66, 0}, {W(bundleId), 0, 39, CATALOGUE_LAST}, {W(bundleInstanceTask), 197, 0, CATALOGUE_LAST},
    {W(bundleId), 0, 39, CATALOGUE_LAST}, {W(CapacityReservationFleetId), 0, 43, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(capacityReservationFleetId), 0, 43, CATALOGUE_LAST}, {W(successfulFleetCancellationSet), 202, 0, CATALOGUE_LIST},
    {W(failedFleetCancellationSet), 202, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(conversionTaskId), 0, 71, CATALOGUE_LAST}, {W(exportTaskId), 0, 57, CATALOGUE_LAST},
    {W(ImportTaskId), 0, 70, CATALOGUE_LAST}, {W(importTaskId), 0, 70, CATALOGUE_LAST},
    {W(SpotFleetRequestId), 0, 114, CATALOGUE_LIST | CATALOGUE_LAST}, {W(spotFleetRequestId), 0, 114, CATALOGUE_LAST},
    {W(successfulFleetRequestSet), 210, 0, CATALOGUE_LIST},
    {W(unsuccessfulFleetRequestSet), 210, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(spotInstanceRequestId), 0, 119, CATALOGUE_LAST},
    {W(spotInstanceRequestIdSet), 213, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(spotInstanceRequestSet), 213, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SourceFpgaImageId), 0, 3, CATALOGUE_LAST},
    {W(fpgaImageId), 0, 3, CATALOGUE_LAST}, {W(sourceImageId), 0, 6, CATALOGUE_LAST},
    {W(imageId), 0, 6, CATALOGUE_LAST}, {W(sourceSnapshotId), 0, 122, CATALOGUE_LAST},
    {W(snapshotId), 0, 122, CATALOGUE_LAST}, {W(SourceVolumeId), 0, 145, CATALOGUE_LAST},
    {W(sourceVolumeId), 0, 145, 0}, {W(volumeArn), 0, 36, 0}, {W(volumeId), 0, 145, 0}, {W(snapshotId), 0, 122, 0},
    {W(attachmentSet), 167, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(volumeSet), 223, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SubnetId), 0, 124, 0},
    {W(SecurityGroupId), 0, 115, CATALOGUE_LAST}, {W(Source), 229, 0, 0},
    {W(Destination), 229, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(HealthCheckPath), 231, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(subnetId), 0, 124, 0},
    {W(securityGroupId), 0, 115, CATALOGUE_LAST}, {W(source), 234, 0, 0},
    {W(destinationSet), 234, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(applicationStatusCheckId), 0, 38, 0},
    {W(healthCheckPathSet), 236, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(applicationStatusCheck), 238, 0, CATALOGUE_LAST}, {W(PlacementGroupArn), 0, 26, CATALOGUE_LAST},
    {W(interruptibleCapacityReservationId), 0, 42, CATALOGUE_LAST},
    {W(sourceCapacityReservationId), 0, 42, CATALOGUE_LAST}, {W(capacityReservationId), 0, 42, 0},
    {W(capacityReservationArn), 0, 8, 0}, {W(capacityReservationFleetId), 0, 43, 0}, {W(placementGroupArn), 0, 26, 0},
    {W(interruptibleCapacityAllocation), 242, 0, 0}, {W(interruptionInfo), 243, 0, CATALOGUE_LAST},
    {W(capacityReservation), 244, 0, CATALOGUE_LAST}, {W(SourceCapacityReservationId), 0, 42, CATALOGUE_LAST},
    {W(sourceCapacityReservation), 244, 0, 0}, {W(destinationCapacityReservation), 244, 0, CATALOGUE_LAST},
    {W(capacityReservationId), 0, 42, CATALOGUE_LAST},
    {W(capacityReservationCancellationQuote), 254, 0, CATALOGUE_LAST},
    {W(capacityReservationModificationQuote), 254, 0, CATALOGUE_LAST}, {W(capacityReservationFleetId), 0, 43, 0},
    {W(fleetCapacityReservationSet), 254, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VpcId), 0, 146, CATALOGUE_LAST},
    {W(carrierGatewayId), 0, 40, 0}, {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(carrierGateway), 260, 0, CATALOGUE_LAST},
    {W(TransitGatewayId), 0, 127, CATALOGUE_LAST}, {W(SecurityGroupId), 0, 115, CATALOGUE_LIST}, {W(VpcId), 0, 146, 0},
    {W(TransitGatewayConfiguration), 263, 0, CATALOGUE_LAST}, {W(clientVpnEndpointId), 0, 46, CATALOGUE_LAST},
    {W(ClientVpnEndpointId), 0, 46, 0}, {W(TargetVpcSubnetId), 0, 124, CATALOGUE_LAST},
    {W(CoipPoolId), 0, 82, CATALOGUE_LAST}, {W(coipPoolId), 0, 82, 0},
    {W(localGatewayRouteTableId), 0, 88, CATALOGUE_LAST}, {W(coipCidr), 271, 0, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 88, CATALOGUE_LAST}, {W(poolId), 0, 82, 0},
    {W(localGatewayRouteTableId), 0, 88, 0}, {W(poolArn), 0, 18, CATALOGUE_LAST}, {W(coipPool), 275, 0, CATALOGUE_LAST},
    {W(customerGatewayId), 0, 41, CATALOGUE_LAST}, {W(customerGateway), 279, 0, CATALOGUE_LAST},
    {W(ipv6CidrBlockAssociationSet), 120, 0, CATALOGUE_LIST}, {W(subnetArn), 0, 32, 0}, {W(subnetId), 0, 124, 0},
    {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(subnet), 281, 0, CATALOGUE_LAST},
    {W(ipv6CidrBlockAssociationSet), 144, 0, CATALOGUE_LIST}, {W(cidrBlockAssociationSet), 144, 0, CATALOGUE_LIST},
    {W(encryptionControl), 35, 0, 0}, {W(vpcId), 0, 146, 0}, {W(dhcpOptionsId), 0, 47, CATALOGUE_LAST},
    {W(vpc), 286, 0, CATALOGUE_LAST}, {W(InstanceId), 0, 66, CATALOGUE_LAST}, {W(instanceId), 0, 66, 0},
    {W(macModificationTaskId), 0, 94, CATALOGUE_LAST}, {W(macModificationTask), 293, 0, CATALOGUE_LAST},
    {W(dhcpOptionsId), 0, 47, CATALOGUE_LAST}, {W(dhcpOptions), 296, 0, CATALOGUE_LAST},
    {W(attachmentSet), 35, 0, CATALOGUE_LIST}, {W(egressOnlyInternetGatewayId), 0, 50, CATALOGUE_LAST},
    {W(egressOnlyInternetGateway), 298, 0, CATALOGUE_LAST},
    {W(CapacityReservationId), 0, 42, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(CapacityReservationTarget), 301, 0, CATALOGUE_LAST}, {W(LaunchTemplateId), 0, 93, 0},
    {W(LaunchTemplateName), 0, 126, CATALOGUE_LAST}, {W(HostId), 0, 63, 0}, {W(GroupId), 0, 102, CATALOGUE_LAST},
    {W(Ebs), 100, 0, CATALOGUE_LAST}, {W(SubnetId), 0, 124, 0}, {W(Placement), 305, 0, 0}, {W(KeyName), 0, 86, 0},
    {W(BlockDeviceMapping), 307, 0, CATALOGUE_LIST}, {W(IamInstanceProfile), 73, 0, 0},
    {W(ImageId), 0, 6, CATALOGUE_LAST}, {W(LaunchTemplateSpecification), 303, 0, 0},
    {W(Overrides), 308, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ReservedCapacityOptions), 302, 0, 0},
    {W(LaunchTemplateConfigs), 314, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(launchTemplateId), 0, 93, 0},
    {W(launchTemplateName), 0, 126, CATALOGUE_LAST}, {W(ebs), 221, 0, CATALOGUE_LAST}, {W(subnetId), 0, 124, 0},
    {W(imageId), 0, 6, 0}, {W(blockDeviceMappingSet), 320, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(launchTemplateSpecification), 318, 0, 0}, {W(overrides), 321, 0, CATALOGUE_LAST},
    {W(launchTemplateAndOverrides), 324, 0, CATALOGUE_LAST}, {W(launchTemplateAndOverrides), 324, 0, 0},
    {W(instanceIds), 0, 66, CATALOGUE_LIST}, {W(subnetId), 0, 124, CATALOGUE_LAST}, {W(fleetId), 0, 61, 0},
    {W(errorSet), 326, 0, CATALOGUE_LIST}, {W(fleetInstanceSet), 327, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ResourceId), 0, 146, CATALOGUE_LIST | CATALOGUE_LAST}, {W(flowLogIdSet), 0, 60, CATALOGUE_LIST},
    {W(unsuccessful), 32, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(fpgaImageId), 0, 3, 0},
    {W(fpgaImageGlobalId), 0, 4, CATALOGUE_LAST}, {W(instanceId), 0, 66, 0},
    {W(blockDeviceMapping), 320, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SubnetId), 0, 124, 0},
    {W(SecurityGroupId), 0, 115, CATALOGUE_LIST | CATALOGUE_LAST}, {W(instanceConnectEndpointId), 0, 49, 0},
    {W(instanceConnectEndpointArn), 0, 9, 0}, {W(networkInterfaceIdSet), 0, 53, CATALOGUE_LIST}, {W(vpcId), 0, 146, 0},
    {W(subnetId), 0, 124, 0}, {W(securityGroupIdSet), 0, 115, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(instanceConnectEndpoint), 342, 0, CATALOGUE_LAST}, {W(exportTaskId), 0, 57, 0},
    {W(instanceExport), 196, 0, CATALOGUE_LAST}, {W(exportTask), 349, 0, CATALOGUE_LAST},
    {W(attachmentSet), 35, 0, CATALOGUE_LIST}, {W(internetGatewayId), 0, 68, CATALOGUE_LAST},
    {W(internetGateway), 352, 0, CATALOGUE_LAST}, {W(ipamId), 0, 74, 0}, {W(ipamArn), 0, 12, 0},
    {W(publicDefaultScopeId), 0, 81, 0}, {W(privateDefaultScopeId), 0, 81, 0},
    {W(defaultResourceDiscoveryId), 0, 79, 0}, {W(defaultResourceDiscoveryAssociationId), 0, 80, CATALOGUE_LAST},
    {W(ipam), 355, 0, CATALOGUE_LAST}, {W(IpamId), 0, 74, CATALOGUE_LAST},
    {W(ipamExternalResourceVerificationTokenId), 0, 75, 0}, {W(ipamExternalResourceVerificationTokenArn), 0, 13, 0},
    {W(ipamId), 0, 74, 0}, {W(ipamArn), 0, 12, CATALOGUE_LAST},
    {W(ipamExternalResourceVerificationToken), 363, 0, CATALOGUE_LAST}, {W(ipamId), 0, 74, CATALOGUE_LAST},
    {W(ipamInternetRegistryAssociation), 368, 0, CATALOGUE_LAST}, {W(ipamPolicy), 368, 0, CATALOGUE_LAST},
    {W(ResourceId), 0, 146, CATALOGUE_LAST}, {W(IpamScopeId), 0, 81, 0}, {W(SourceIpamPoolId), 0, 76, 0},
    {W(SourceResource), 371, 0, CATALOGUE_LAST}, {W(resourceId), 0, 146, CATALOGUE_LAST}, {W(ipamPoolId), 0, 76, 0},
    {W(sourceIpamPoolId), 0, 76, 0}, {W(ipamPoolArn), 0, 14, 0}, {W(ipamScopeArn), 0, 17, 0}, {W(ipamArn), 0, 12, 0},
    {W(sourceResource), 375, 0, CATALOGUE_LAST}, {W(ipamPool), 376, 0, CATALOGUE_LAST}, {W(IpamPoolId), 0, 76, 0},
    {W(ResourceId), 0, 146, CATALOGUE_LAST}, {W(IpamScopeId), 0, 81, 0},
    {W(Condition), 383, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(IpamId), 0, 74, 0},
    {W(Rule), 385, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ipamArn), 0, 12, CATALOGUE_LAST},
    {W(ipamPrefixListResolver), 389, 0, CATALOGUE_LAST}, {W(PrefixListId), 0, 103, CATALOGUE_LAST},
    {W(ipamPrefixListResolverTarget), 177, 0, CATALOGUE_LAST}, {W(ipamResourceDiscoveryId), 0, 79, 0},
    {W(ipamResourceDiscoveryArn), 0, 15, CATALOGUE_LAST}, {W(ipamResourceDiscovery), 393, 0, CATALOGUE_LAST},
    {W(ipamScopeId), 0, 81, 0}, {W(ipamScopeArn), 0, 17, 0}, {W(ipamArn), 0, 12, CATALOGUE_LAST},
    {W(ipamScope), 396, 0, CATALOGUE_LAST}, {W(keyName), 0, 86, CATALOGUE_LAST}, {W(keyPairId), 0, 85, 0},
    {W(keyName), 0, 86, CATALOGUE_LAST}, {W(SecurityGroupId), 0, 115, CATALOGUE_LIST},
    {W(NetworkInterfaceId), 0, 53, 0}, {W(SubnetId), 0, 124, CATALOGUE_LAST},
    {W(CapacityReservationTarget), 3, 0, CATALOGUE_LAST}, {W(SecondarySubnetId), 0, 123, CATALOGUE_LAST},
    {W(KernelId), 0, 5, 0}, {W(IamInstanceProfile), 73, 0, 0}, {W(BlockDeviceMapping), 307, 0, CATALOGUE_LIST},
    {W(NetworkInterface), 403, 0, CATALOGUE_LIST}, {W(ImageId), 0, 6, 0}, {W(KeyName), 0, 86, 0},
    {W(Placement), 305, 0, 0}, {W(RamDiskId), 0, 7, 0}, {W(SecurityGroupId), 0, 115, CATALOGUE_LIST},
    {W(SecurityGroup), 0, 62, CATALOGUE_LIST}, {W(CapacityReservationSpecification), 406, 0, 0},
    {W(SecondaryInterface), 407, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(LaunchTemplateName), 0, 126, 0},
    {W(LaunchTemplateData), 408, 0, CATALOGUE_LAST}, {W(launchTemplate), 318, 0, CATALOGUE_LAST},
    {W(LaunchTemplateId), 0, 93, 0}, {W(LaunchTemplateName), 0, 126, 0},
    {W(LaunchTemplateData), 408, 0, CATALOGUE_LAST}, {W(arn), 0, 104, 0}, {W(name), 0, 104, CATALOGUE_LAST},
    {W(groupSet), 148, 0, 0}, {W(networkInterfaceId), 0, 53, 0}, {W(subnetId), 0, 124, CATALOGUE_LAST},
    {W(hostId), 0, 63, 0}, {W(groupId), 0, 102, CATALOGUE_LAST}, {W(capacityReservationTarget), 254, 0, CATALOGUE_LAST},
    {W(secondarySubnetId), 0, 123, CATALOGUE_LAST}, {W(kernelId), 0, 5, 0}, {W(iamInstanceProfile), 426, 0, 0},
    {W(blockDeviceMappingSet), 320, 0, CATALOGUE_LIST}, {W(networkInterfaceSet), 428, 0, CATALOGUE_LIST},
    {W(imageId), 0, 6, 0}, {W(keyName), 0, 86, 0}, {W(placement), 431, 0, 0}, {W(ramDiskId), 0, 7, 0},
    {W(securityGroupIdSet), 0, 115, CATALOGUE_LIST}, {W(securityGroupSet), 0, 62, CATALOGUE_LIST},
    {W(capacityReservationSpecification), 433, 0, 0},
    {W(secondaryInterfaceSet), 434, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(launchTemplateId), 0, 93, 0},
    {W(launchTemplateName), 0, 126, 0}, {W(launchTemplateData), 435, 0, CATALOGUE_LAST},
    {W(launchTemplateVersion), 447, 0, CATALOGUE_LAST}, {W(LocalGatewayRouteTableId), 0, 88, 0},
    {W(LocalGatewayVirtualInterfaceGroupId), 0, 90, 0}, {W(NetworkInterfaceId), 0, 53, 0},
    {W(DestinationPrefixListId), 0, 103, CATALOGUE_LAST}, {W(localGatewayVirtualInterfaceGroupId), 0, 90, 0},
    {W(localGatewayRouteTableId), 0, 88, 0}, {W(localGatewayRouteTableArn), 0, 19, 0}, {W(subnetId), 0, 124, 0},
    {W(coipPoolId), 0, 82, 0}, {W(networkInterfaceId), 0, 53, 0}, {W(destinationPrefixListId), 0, 103, CATALOGUE_LAST},
    {W(route), 455, 0, CATALOGUE_LAST}, {W(LocalGatewayId), 0, 87, CATALOGUE_LAST},
    {W(localGatewayRouteTableId), 0, 88, 0}, {W(localGatewayRouteTableArn), 0, 19, 0},
    {W(localGatewayId), 0, 87, CATALOGUE_LAST}, {W(localGatewayRouteTable), 464, 0, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 88, 0}, {W(LocalGatewayVirtualInterfaceGroupId), 0, 90, CATALOGUE_LAST},
    {W(localGatewayRouteTableVirtualInterfaceGroupAssociationId), 0, 91, 0},
    {W(localGatewayVirtualInterfaceGroupId), 0, 90, 0}, {W(localGatewayId), 0, 87, 0},
    {W(localGatewayRouteTableId), 0, 88, 0}, {W(localGatewayRouteTableArn), 0, 19, CATALOGUE_LAST},
    {W(localGatewayRouteTableVirtualInterfaceGroupAssociation), 470, 0, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 88, 0}, {W(VpcId), 0, 146, CATALOGUE_LAST},
    {W(localGatewayRouteTableVpcAssociationId), 0, 92, 0}, {W(localGatewayRouteTableId), 0, 88, 0},
    {W(localGatewayRouteTableArn), 0, 19, 0}, {W(localGatewayId), 0, 87, 0}, {W(vpcId), 0, 146, CATALOGUE_LAST},
    {W(localGatewayRouteTableVpcAssociation), 478, 0, CATALOGUE_LAST},
    {W(LocalGatewayVirtualInterfaceGroupId), 0, 90, 0}, {W(OutpostLagId), 0, 100, CATALOGUE_LAST},
    {W(localGatewayVirtualInterfaceId), 0, 89, 0}, {W(localGatewayId), 0, 87, 0},
    {W(localGatewayVirtualInterfaceGroupId), 0, 90, 0}, {W(localGatewayVirtualInterfaceArn), 0, 20, 0},
    {W(outpostLagId), 0, 100, CATALOGUE_LAST}, {W(localGatewayVirtualInterface), 486, 0, CATALOGUE_LAST},
    {W(localGatewayVirtualInterfaceGroupId), 0, 90, 0}, {W(localGatewayVirtualInterfaceIdSet), 0, 89, CATALOGUE_LIST},
    {W(localGatewayId), 0, 87, 0}, {W(localGatewayVirtualInterfaceGroupArn), 0, 21, CATALOGUE_LAST},
    {W(localGatewayVirtualInterfaceGroup), 492, 0, CATALOGUE_LAST}, {W(prefixListId), 0, 103, 0},
    {W(prefixListArn), 0, 27, CATALOGUE_LAST}, {W(prefixList), 497, 0, CATALOGUE_LAST},
    {W(AllocationId), 0, 51, CATALOGUE_LIST | CATALOGUE_LAST}, {W(AllocationId), 0, 51, 0}, {W(SubnetId), 0, 124, 0},
    {W(VpcId), 0, 146, 0}, {W(AvailabilityZoneAddress), 500, 0, CATALOGUE_LIST},
    {W(SecondaryAllocationId), 0, 51, CATALOGUE_LIST | CATALOGUE_LAST}, {W(vpcEndpointId), 0, 149, CATALOGUE_LAST},
    {W(natGatewayAddressSet), 54, 0, CATALOGUE_LIST}, {W(natGatewayId), 0, 95, 0}, {W(subnetId), 0, 124, 0},
    {W(vpcId), 0, 146, 0}, {W(attachedApplianceSet), 506, 0, CATALOGUE_LIST}, {W(routeTableId), 0, 110, CATALOGUE_LAST},
    {W(natGateway), 507, 0, CATALOGUE_LAST}, {W(networkAclAssociationId), 0, 2, 0}, {W(networkAclId), 0, 1, 0},
    {W(subnetId), 0, 124, CATALOGUE_LAST}, {W(associationSet), 514, 0, CATALOGUE_LIST}, {W(networkAclId), 0, 1, 0},
    {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(networkAcl), 517, 0, CATALOGUE_LAST},
    {W(networkAclId), 0, 1, CATALOGUE_LAST}, {W(networkInsightsAccessScopeId), 0, 98, 0},
    {W(networkInsightsAccessScopeArn), 0, 24, CATALOGUE_LAST}, {W(networkInsightsAccessScopeId), 0, 98, CATALOGUE_LAST},
    {W(networkInsightsAccessScope), 522, 0, 0}, {W(networkInsightsAccessScopeContent), 524, 0, CATALOGUE_LAST},
    {W(Source), 0, 53, 0}, {W(Destination), 0, 68, CATALOGUE_LAST}, {W(networkInsightsPathId), 0, 97, 0},
    {W(networkInsightsPathArn), 0, 23, 0}, {W(source), 0, 53, 0}, {W(destination), 0, 68, 0}, {W(sourceArn), 0, 10, 0},
    {W(destinationArn), 0, 11, CATALOGUE_LAST}, {W(networkInsightsPath), 529, 0, CATALOGUE_LAST},
    {W(subnetId), 0, 124, 0}, {W(groupSet), 148, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(allocationId), 0, 51, 0},
    {W(associationId), 0, 52, CATALOGUE_LAST}, {W(attachmentId), 0, 54, 0}, {W(instanceId), 0, 66, CATALOGUE_LAST},
    {W(groupId), 0, 115, 0}, {W(groupName), 0, 62, CATALOGUE_LAST}, {W(association), 538, 0, CATALOGUE_LAST},
    {W(association), 538, 0, 0}, {W(attachment), 540, 0, 0}, {W(groupSet), 542, 0, CATALOGUE_LIST},
    {W(networkInterfaceId), 0, 53, 0}, {W(privateIpAddressesSet), 544, 0, CATALOGUE_LIST}, {W(subnetId), 0, 124, 0},
    {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(networkInterface), 545, 0, CATALOGUE_LAST},
    {W(networkInterfacePermissionId), 0, 55, 0}, {W(networkInterfaceId), 0, 53, CATALOGUE_LAST},
    {W(interfacePermission), 553, 0, CATALOGUE_LAST}, {W(fcaPolicyId), 0, 58, CATALOGUE_LAST},
    {W(linkedGroupId), 0, 102, 0}, {W(parentGroupId), 0, 102, CATALOGUE_LAST}, {W(groupId), 0, 102, 0},
    {W(groupArn), 0, 26, 0}, {W(linkedGroupId), 0, 102, 0}, {W(parentGroupId), 0, 102, CATALOGUE_LAST},
    {W(placementGroup), 559, 0, CATALOGUE_LAST}, {W(poolId), 0, 83, CATALOGUE_LAST}, {W(InstanceId), 0, 66, 0},
    {W(SnapshotId), 0, 122, 0}, {W(ImageId), 0, 6, 0}, {W(VolumeId), 0, 145, CATALOGUE_LAST},
    {W(replaceRootVolumeTaskId), 0, 106, 0}, {W(instanceId), 0, 66, 0}, {W(imageId), 0, 6, 0},
    {W(snapshotId), 0, 122, CATALOGUE_LAST}, {W(replaceRootVolumeTask), 569, 0, CATALOGUE_LAST},
    {W(destinationPrefixListId), 0, 103, 0}, {W(vpcEndpointId), 0, 149, 0}, {W(transitGatewayId), 0, 127, 0},
    {W(localGatewayId), 0, 87, 0}, {W(carrierGatewayId), 0, 40, 0}, {W(routeTableId), 0, 110, 0},
    {W(gatewayId), 0, 68, 0}, {W(egressOnlyInternetGatewayId), 0, 50, 0}, {W(instanceId), 0, 66, 0},
    {W(networkInterfaceId), 0, 53, 0}, {W(vpcPeeringConnectionId), 0, 101, 0}, {W(natGatewayId), 0, 95, CATALOGUE_LAST},
    {W(routeServerId), 0, 107, CATALOGUE_LAST}, {W(routeServer), 586, 0, CATALOGUE_LAST}, {W(RouteServerId), 0, 107, 0},
    {W(SubnetId), 0, 124, CATALOGUE_LAST}, {W(routeServerId), 0, 107, 0}, {W(routeServerEndpointId), 0, 108, 0},
    {W(vpcId), 0, 146, 0}, {W(subnetId), 0, 124, 0}, {W(eniId), 0, 53, CATALOGUE_LAST},
    {W(routeServerEndpoint), 590, 0, CATALOGUE_LAST}, {W(RouteServerEndpointId), 0, 108, CATALOGUE_LAST},
    {W(routeServerPeerId), 0, 109, 0}, {W(routeServerEndpointId), 0, 108, 0}, {W(routeServerId), 0, 107, 0},
    {W(vpcId), 0, 146, 0}, {W(subnetId), 0, 124, 0}, {W(endpointEniId), 0, 53, CATALOGUE_LAST},
    {W(routeServerPeer), 597, 0, CATALOGUE_LAST}, {W(routeTableAssociationId), 0, 111, 0}, {W(routeTableId), 0, 110, 0},
    {W(subnetId), 0, 124, 0}, {W(gatewayId), 0, 68, CATALOGUE_LAST}, {W(gatewayId), 0, 144, CATALOGUE_LAST},
    {W(destinationPrefixListId), 0, 103, 0}, {W(egressOnlyInternetGatewayId), 0, 50, 0}, {W(gatewayId), 0, 68, 0},
    {W(instanceId), 0, 66, 0}, {W(natGatewayId), 0, 95, 0}, {W(transitGatewayId), 0, 127, 0},
    {W(localGatewayId), 0, 87, 0}, {W(carrierGatewayId), 0, 40, 0}, {W(networkInterfaceId), 0, 53, 0},
    {W(vpcPeeringConnectionId), 0, 101, CATALOGUE_LAST}, {W(associationSet), 604, 0, CATALOGUE_LIST},
    {W(propagatingVgwSet), 608, 0, CATALOGUE_LIST}, {W(routeTableId), 0, 110, 0}, {W(routeSet), 609, 0, CATALOGUE_LIST},
    {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(routeTable), 619, 0, CATALOGUE_LAST}, {W(secondaryNetworkId), 0, 121, 0},
    {W(secondaryNetworkArn), 0, 30, CATALOGUE_LAST}, {W(secondaryNetwork), 625, 0, CATALOGUE_LAST},
    {W(SecondaryNetworkId), 0, 121, CATALOGUE_LAST}, {W(secondarySubnetId), 0, 123, 0},
    {W(secondarySubnetArn), 0, 31, 0}, {W(secondaryNetworkId), 0, 121, CATALOGUE_LAST},
    {W(secondarySubnet), 629, 0, CATALOGUE_LAST}, {W(groupName), 0, 62, 0}, {W(vpcId), 0, 146, CATALOGUE_LAST},
    {W(groupId), 0, 115, 0}, {W(securityGroupArn), 0, 28, CATALOGUE_LAST}, {W(volumeId), 0, 145, CATALOGUE_LAST},
    {W(snapshotId), 0, 122, 0}, {W(volumeId), 0, 145, CATALOGUE_LAST}, {W(InstanceId), 0, 66, 0},
    {W(ExcludeDataVolumeId), 0, 145, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceSpecification), 640, 0, CATALOGUE_LAST}, {W(volumeId), 0, 145, 0},
    {W(snapshotId), 0, 122, CATALOGUE_LAST}, {W(snapshotSet), 643, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpcId), 0, 146, 0}, {W(ipv4IpamPoolId), 0, 76, 0}, {W(ipv6IpamPoolId), 0, 76, CATALOGUE_LAST},
    {W(SubnetId), 0, 124, CATALOGUE_LAST}, {W(subnetCidrReservationId), 0, 113, 0},
    {W(subnetId), 0, 124, CATALOGUE_LAST}, {W(subnetCidrReservation), 650, 0, CATALOGUE_LAST},
    {W(resourceId), 0, 66, CATALOGUE_LAST}, {W(resourcesSet), 653, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(trafficMirrorFilterRuleId), 0, 135, 0}, {W(trafficMirrorFilterId), 0, 134, CATALOGUE_LAST},
    {W(trafficMirrorFilterId), 0, 134, 0}, {W(ingressFilterRuleSet), 655, 0, CATALOGUE_LIST},
    {W(egressFilterRuleSet), 655, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(trafficMirrorFilter), 657, 0, CATALOGUE_LAST},
    {W(TrafficMirrorFilterId), 0, 134, CATALOGUE_LAST}, {W(trafficMirrorFilterRule), 655, 0, CATALOGUE_LAST},
    {W(NetworkInterfaceId), 0, 53, 0}, {W(TrafficMirrorTargetId), 0, 137, 0},
    {W(TrafficMirrorFilterId), 0, 134, CATALOGUE_LAST}, {W(trafficMirrorSessionId), 0, 136, 0},
    {W(trafficMirrorTargetId), 0, 137, 0}, {W(trafficMirrorFilterId), 0, 134, 0},
    {W(networkInterfaceId), 0, 53, CATALOGUE_LAST}, {W(trafficMirrorSession), 666, 0, CATALOGUE_LAST},
    {W(NetworkInterfaceId), 0, 53, 0}, {W(GatewayLoadBalancerEndpointId), 0, 149, CATALOGUE_LAST},
    {W(trafficMirrorTargetId), 0, 137, 0}, {W(networkInterfaceId), 0, 53, 0},
    {W(gatewayLoadBalancerEndpointId), 0, 149, CATALOGUE_LAST}, {W(trafficMirrorTarget), 673, 0, CATALOGUE_LAST},
    {W(associationDefaultRouteTableId), 0, 133, 0}, {W(propagationDefaultRouteTableId), 0, 133, CATALOGUE_LAST},
    {W(transitGatewayId), 0, 127, 0}, {W(transitGatewayArn), 0, 33, 0}, {W(options), 677, 0, CATALOGUE_LAST},
    {W(transitGateway), 679, 0, CATALOGUE_LAST}, {W(TransportTransitGatewayAttachmentId), 0, 128, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 128, 0}, {W(transportTransitGatewayAttachmentId), 0, 128, 0},
    {W(transitGatewayId), 0, 127, CATALOGUE_LAST}, {W(transitGatewayConnect), 684, 0, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 128, 0}, {W(transitGatewayConnectPeerId), 0, 129, CATALOGUE_LAST},
    {W(transitGatewayConnectPeer), 688, 0, CATALOGUE_LAST}, {W(TransitGatewayId), 0, 127, 0},
    {W(MiddleboxAttachmentId), 0, 128, CATALOGUE_LIST | CATALOGUE_LAST}, {W(transitGatewayMeteringPolicyId), 0, 131, 0},
    {W(transitGatewayId), 0, 127, 0}, {W(middleboxAttachmentIdSet), 0, 128, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(transitGatewayMeteringPolicy), 693, 0, CATALOGUE_LAST}, {W(TransitGatewayMeteringPolicyId), 0, 131, 0},
    {W(SourceTransitGatewayAttachmentId), 0, 128, 0},
    {W(DestinationTransitGatewayAttachmentId), 0, 128, CATALOGUE_LAST},
    {W(sourceTransitGatewayAttachmentId), 0, 128, 0},
    {W(destinationTransitGatewayAttachmentId), 0, 128, CATALOGUE_LAST}, {W(meteringPolicyRule), 700, 0, CATALOGUE_LAST},
    {W(transitGatewayMeteringPolicyEntry), 702, 0, CATALOGUE_LAST}, {W(transitGatewayMulticastDomainId), 0, 130, 0},
    {W(transitGatewayId), 0, 127, 0}, {W(transitGatewayMulticastDomainArn), 0, 34, CATALOGUE_LAST},
    {W(transitGatewayMulticastDomain), 704, 0, CATALOGUE_LAST}, {W(transitGatewayAttachmentId), 0, 128, 0},
    {W(transitGatewayId), 0, 127, CATALOGUE_LAST}, {W(transitGatewayNetworkFunctionAttachment), 708, 0, CATALOGUE_LAST},
    {W(TransitGatewayId), 0, 127, 0}, {W(PeerTransitGatewayId), 0, 127, CATALOGUE_LAST},
    {W(transitGatewayPolicyTableId), 0, 132, 0}, {W(transitGatewayId), 0, 127, CATALOGUE_LAST},
    {W(transitGatewayPolicyTable), 713, 0, CATALOGUE_LAST}, {W(TransitGatewayPolicyTableId), 0, 132, 0},
    {W(TargetRouteTableId), 0, 110, CATALOGUE_LAST}, {W(targetRouteTableId), 0, 133, CATALOGUE_LAST},
    {W(transitGatewayPolicyTableEntry), 718, 0, CATALOGUE_LAST}, {W(TransitGatewayRouteTableId), 0, 133, 0},
    {W(PrefixListId), 0, 103, 0}, {W(TransitGatewayAttachmentId), 0, 128, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 128, 0}, {W(resourceId), 0, 146, CATALOGUE_LAST},
    {W(transitGatewayRouteTableId), 0, 133, 0}, {W(prefixListId), 0, 103, 0},
    {W(transitGatewayAttachment), 723, 0, CATALOGUE_LAST},
    {W(transitGatewayPrefixListReference), 725, 0, CATALOGUE_LAST}, {W(resourceId), 0, 146, 0},
    {W(transitGatewayAttachmentId), 0, 128, CATALOGUE_LAST}, {W(prefixListId), 0, 103, 0},
    {W(transitGatewayAttachments), 729, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(route), 731, 0, CATALOGUE_LAST},
    {W(transitGatewayRouteTableId), 0, 133, 0}, {W(transitGatewayId), 0, 127, CATALOGUE_LAST},
    {W(transitGatewayRouteTable), 734, 0, CATALOGUE_LAST}, {W(TransitGatewayRouteTableId), 0, 133, 0},
    {W(PeeringAttachmentId), 0, 128, CATALOGUE_LAST}, {W(transitGatewayId), 0, 127, 0},
    {W(peerTransitGatewayId), 0, 127, 0}, {W(peeringAttachmentId), 0, 128, 0},
    {W(transitGatewayRouteTableId), 0, 133, CATALOGUE_LAST},
    {W(transitGatewayRouteTableAnnouncement), 739, 0, CATALOGUE_LAST}, {W(TransitGatewayId), 0, 127, 0},
    {W(VpcId), 0, 146, 0}, {W(SubnetIds), 0, 124, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SubnetId), 0, 124, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VerifiedAccessGroupId), 0, 140, 0},
    {W(SecurityGroupId), 0, 115, CATALOGUE_LIST}, {W(LoadBalancerOptions), 747, 0, 0},
    {W(NetworkInterfaceOptions), 51, 0, 0}, {W(RdsOptions), 747, 0, 0}, {W(CidrOptions), 747, 0, CATALOGUE_LAST},
    {W(subnetIdSet), 0, 124, CATALOGUE_LIST | CATALOGUE_LAST}, {W(verifiedAccessInstanceId), 0, 141, 0},
    {W(verifiedAccessGroupId), 0, 140, 0}, {W(verifiedAccessEndpointId), 0, 139, 0},
    {W(securityGroupIdSet), 0, 115, CATALOGUE_LIST}, {W(loadBalancerOptions), 754, 0, 0},
    {W(networkInterfaceOptions), 52, 0, 0}, {W(rdsOptions), 754, 0, 0}, {W(cidrOptions), 754, 0, CATALOGUE_LAST},
    {W(verifiedAccessEndpoint), 755, 0, CATALOGUE_LAST}, {W(VerifiedAccessInstanceId), 0, 141, CATALOGUE_LAST},
    {W(verifiedAccessGroupId), 0, 140, 0}, {W(verifiedAccessInstanceId), 0, 141, 0},
    {W(verifiedAccessGroupArn), 0, 35, CATALOGUE_LAST}, {W(verifiedAccessGroup), 765, 0, CATALOGUE_LAST},
    {W(verifiedAccessInstance), 161, 0, CATALOGUE_LAST}, {W(verifiedAccessTrustProvider), 160, 0, CATALOGUE_LAST},
    {W(ipv4IpamPoolId), 0, 76, 0}, {W(ipv6IpamPoolId), 0, 76, CATALOGUE_LAST}, {W(SubnetId), 0, 124, 0},
    {W(VpcId), 0, 146, CATALOGUE_LAST}, {W(exclusionId), 0, 148, 0}, {W(resourceArn), 0, 37, CATALOGUE_LAST},
    {W(vpcBlockPublicAccessExclusion), 775, 0, CATALOGUE_LAST}, {W(vpcEncryptionControl), 35, 0, CATALOGUE_LAST},
    {W(VpcId), 0, 146, 0}, {W(RouteTableId), 0, 110, CATALOGUE_LIST}, {W(SubnetId), 0, 124, CATALOGUE_LIST},
    {W(SecurityGroupId), 0, 115, CATALOGUE_LIST}, {W(SubnetConfiguration), 649, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpcEndpointId), 0, 149, 0}, {W(vpcId), 0, 146, 0}, {W(routeTableIdSet), 0, 110, CATALOGUE_LIST},
    {W(subnetIdSet), 0, 124, CATALOGUE_LIST}, {W(groupSet), 542, 0, CATALOGUE_LIST},
    {W(networkInterfaceIdSet), 0, 53, CATALOGUE_LIST}, {W(ipv4PrefixSet), 12, 0, CATALOGUE_LIST},
    {W(ipv6PrefixSet), 12, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(vpcEndpoint), 784, 0, CATALOGUE_LAST},
    {W(ServiceId), 0, 151, 0}, {W(VpcEndpointId), 0, 149, CATALOGUE_LAST}, {W(connectionNotificationId), 0, 150, 0},
    {W(serviceId), 0, 151, 0}, {W(vpcEndpointId), 0, 149, CATALOGUE_LAST},
    {W(connectionNotification), 795, 0, CATALOGUE_LAST}, {W(serviceId), 0, 151, CATALOGUE_LAST},
    {W(serviceConfiguration), 799, 0, CATALOGUE_LAST}, {W(vpcId), 0, 146, 0}, {W(peerVpcId), 0, 146, CATALOGUE_LAST},
    {W(vpnConcentratorId), 0, 143, 0}, {W(transitGatewayId), 0, 127, 0},
    {W(transitGatewayAttachmentId), 0, 128, CATALOGUE_LAST}, {W(vpnConcentrator), 803, 0, CATALOGUE_LAST},
    {W(transportTransitGatewayAttachmentId), 0, 128, CATALOGUE_LAST}, {W(customerGatewayId), 0, 41, 0},
    {W(vpnGatewayId), 0, 144, 0}, {W(transitGatewayId), 0, 127, 0}, {W(vpnConcentratorId), 0, 143, 0},
    {W(options), 807, 0, CATALOGUE_LAST}, {W(transitGatewayId), 0, 127, 0}, {W(vpnConcentratorId), 0, 143, 0},
    {W(options), 807, 0, 0}, {W(vpnConnectionId), 0, 153, 0}, {W(customerGatewayId), 0, 41, 0},
    {W(vpnGatewayId), 0, 144, CATALOGUE_LAST}, {W(vpnConnection), 813, 0, CATALOGUE_LAST},
    {W(vpnConnectionId), 0, 153, CATALOGUE_LAST}, {W(vpnGatewayId), 0, 144, 0},
    {W(attachments), 35, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(vpnGateway), 821, 0, CATALOGUE_LAST},
    {W(ApplicationStatusCheckId), 0, 38, CATALOGUE_LAST}, {W(CarrierGatewayId), 0, 40, CATALOGUE_LAST},
    {W(EgressOnlyInternetGatewayId), 0, 50, CATALOGUE_LAST}, {W(FleetId), 0, 61, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(fleetId), 0, 61, CATALOGUE_LAST}, {W(successfulFleetDeletionSet), 828, 0, CATALOGUE_LIST},
    {W(unsuccessfulFleetDeletionSet), 828, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(FlowLogId), 0, 60, CATALOGUE_LIST | CATALOGUE_LAST}, {W(FpgaImageId), 0, 3, CATALOGUE_LAST},
    {W(InstanceConnectEndpointId), 0, 49, CATALOGUE_LAST}, {W(InstanceEventWindowId), 0, 67, CATALOGUE_LAST},
    {W(instanceEventWindowId), 0, 67, CATALOGUE_LAST}, {W(instanceEventWindowState), 835, 0, CATALOGUE_LAST},
    {W(internetGatewayId), 0, 68, CATALOGUE_LAST}, {W(IpamExternalResourceVerificationTokenId), 0, 75, CATALOGUE_LAST},
    {W(IpamResourceDiscoveryId), 0, 79, CATALOGUE_LAST}, {W(IpamScopeId), 0, 81, CATALOGUE_LAST},
    {W(keyName), 0, 86, 0}, {W(keyPairId), 0, 85, CATALOGUE_LAST}, {W(keyPairId), 0, 85, CATALOGUE_LAST},
    {W(successfullyDeletedLaunchTemplateVersionSet), 318, 0, CATALOGUE_LIST},
    {W(unsuccessfullyDeletedLaunchTemplateVersionSet), 318, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 88, 0}, {W(DestinationPrefixListId), 0, 103, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableVirtualInterfaceGroupAssociationId), 0, 91, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableVpcAssociationId), 0, 92, CATALOGUE_LAST},
    {W(LocalGatewayVirtualInterfaceId), 0, 89, CATALOGUE_LAST},
    {W(LocalGatewayVirtualInterfaceGroupId), 0, 90, CATALOGUE_LAST}, {W(natGatewayId), 0, 95, CATALOGUE_LAST},
    {W(NetworkInsightsAccessScopeId), 0, 98, CATALOGUE_LAST},
    {W(NetworkInsightsAccessScopeAnalysisId), 0, 99, CATALOGUE_LAST},
    {W(networkInsightsAccessScopeAnalysisId), 0, 99, CATALOGUE_LAST},
    {W(NetworkInsightsAnalysisId), 0, 96, CATALOGUE_LAST}, {W(networkInsightsAnalysisId), 0, 96, CATALOGUE_LAST},
    {W(NetworkInsightsPathId), 0, 97, CATALOGUE_LAST}, {W(networkInsightsPathId), 0, 97, CATALOGUE_LAST},
    {W(NetworkInterfacePermissionId), 0, 55, CATALOGUE_LAST}, {W(FcaPolicyIds), 0, 58, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(PoolId), 0, 83, CATALOGUE_LAST}, {W(destinationPrefixListId), 0, 103, 0},
    {W(routeTableId), 0, 110, CATALOGUE_LAST}, {W(RouteServerId), 0, 107, CATALOGUE_LAST},
    {W(RouteServerPeerId), 0, 109, CATALOGUE_LAST}, {W(routeTableId), 0, 110, CATALOGUE_LAST},
    {W(SubnetCidrReservationId), 0, 113, CATALOGUE_LAST}, {W(deletedSubnetCidrReservation), 650, 0, CATALOGUE_LAST},
    {W(trafficMirrorFilterId), 0, 134, CATALOGUE_LAST}, {W(TrafficMirrorFilterRuleId), 0, 135, CATALOGUE_LAST},
    {W(trafficMirrorFilterRuleId), 0, 135, CATALOGUE_LAST}, {W(TrafficMirrorSessionId), 0, 136, CATALOGUE_LAST},
    {W(trafficMirrorSessionId), 0, 136, CATALOGUE_LAST}, {W(TrafficMirrorTargetId), 0, 137, CATALOGUE_LAST},
    {W(trafficMirrorTargetId), 0, 137, CATALOGUE_LAST}, {W(TransitGatewayConnectPeerId), 0, 129, CATALOGUE_LAST},
    {W(TransitGatewayMeteringPolicyId), 0, 131, CATALOGUE_LAST},
    {W(TransitGatewayMulticastDomainId), 0, 130, CATALOGUE_LAST},
    {W(TransitGatewayPolicyTableId), 0, 132, CATALOGUE_LAST}, {W(TransitGatewayRouteTableId), 0, 133, 0},
    {W(PrefixListId), 0, 103, CATALOGUE_LAST}, {W(TransitGatewayRouteTableId), 0, 133, CATALOGUE_LAST},
    {W(VerifiedAccessEndpointId), 0, 139, CATALOGUE_LAST}, {W(VerifiedAccessGroupId), 0, 140, CATALOGUE_LAST},
    {W(VerifiedAccessTrustProviderId), 0, 142, CATALOGUE_LAST}, {W(ExclusionId), 0, 148, CATALOGUE_LAST},
    {W(ConnectionNotificationId), 0, 150, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ServiceId), 0, 151, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VpcEndpointId), 0, 149, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VpnConcentratorId), 0, 143, CATALOGUE_LAST},
    {W(vpnGatewayId), 0, 144, CATALOGUE_LAST}, {W(byoasn), 368, 0, CATALOGUE_LAST},
    {W(ipamPoolCidrId), 0, 78, CATALOGUE_LAST}, {W(ipamPoolCidr), 894, 0, CATALOGUE_LAST},
    {W(deleteSnapshotResultSet), 221, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayMulticastDomainId), 0, 130, 0}, {W(NetworkInterfaceIds), 0, 53, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(transitGatewayMulticastDomainId), 0, 130, 0},
    {W(deregisteredNetworkInterfaceIds), 0, 53, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(deregisteredMulticastGroupMembers), 899, 0, CATALOGUE_LAST},
    {W(deregisteredMulticastGroupSources), 899, 0, CATALOGUE_LAST},
    {W(allocationIdsSet), 1, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceId), 0, 66, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ApplicationStatusCheckId), 0, 38, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(bundlesSet), 200, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(CarrierGatewayId), 0, 40, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(instancesSet), 196, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ClientVpnEndpointId), 0, 46, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 46, 0},
    {W(AssociationIds), 0, 44, CATALOGUE_LIST | CATALOGUE_LAST}, {W(PoolId), 0, 82, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(conversionTaskSet), 205, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(customerGatewaySet), 279, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(dhcpOptionsSet), 296, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(EgressOnlyInternetGatewayId), 0, 50, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ExportImageTaskId), 0, 56, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(exportTaskSet), 206, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ImageId), 0, 6, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(FleetId), 0, 61, CATALOGUE_LAST}, {W(FpgaImageId), 0, 3, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(OfferingId), 0, 65, CATALOGUE_LAST}, {W(HostReservationIdSet), 0, 64, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(HostId), 0, 63, CATALOGUE_LIST | CATALOGUE_LAST}, {W(AssociationId), 0, 69, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(imagesSet), 219, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ImportTaskId), 0, 70, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ImportTaskId), 0, 72, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceConnectEndpointId), 0, 49, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceEventWindowId), 0, 67, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(internetGatewayIdSet), 837, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamExternalResourceVerificationTokenId), 0, 75, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamPoolAllocationId), 0, 77, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamPoolId), 0, 76, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamResourceDiscoveryId), 0, 79, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamResourceDiscoveryAssociationId), 0, 80, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamScopeId), 0, 81, CATALOGUE_LIST | CATALOGUE_LAST}, {W(IpamId), 0, 74, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(PoolId), 0, 84, CATALOGUE_LIST | CATALOGUE_LAST}, {W(keySet), 400, 0, CATALOGUE_LIST},
    {W(keyPairIdSet), 843, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(LaunchTemplateId), 0, 93, CATALOGUE_LIST},
    {W(LaunchTemplateName), 0, 126, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayRouteTableVirtualInterfaceGroupAssociationId), 0, 91, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayRouteTableVpcAssociationId), 0, 92, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 88, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayVirtualInterfaceGroupId), 0, 90, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayVirtualInterfaceId), 0, 89, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayId), 0, 87, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SnapshotId), 0, 122, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(MacModificationTaskId), 0, 94, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(PrefixListId), 0, 103, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(NatGatewayId), 0, 95, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(networkAclIdSet), 521, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(NetworkInsightsAccessScopeAnalysisId), 0, 99, CATALOGUE_LIST},
    {W(NetworkInsightsAccessScopeId), 0, 98, CATALOGUE_LAST},
    {W(NetworkInsightsAccessScopeId), 0, 98, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(NetworkInsightsAnalysisId), 0, 96, CATALOGUE_LIST}, {W(NetworkInsightsPathId), 0, 97, CATALOGUE_LAST},
    {W(NetworkInsightsPathId), 0, 97, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(NetworkInterfacePermissionId), 0, 55, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(networkInterfaceIdSet), 52, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(FcaPolicyAssociationIds), 0, 59, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(OutpostLagId), 0, 100, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupId), 0, 102, CATALOGUE_LAST},
    {W(placementGroupIdSet), 965, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(PoolId), 0, 83, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ReplaceRootVolumeTaskId), 0, 106, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(RouteServerEndpointId), 0, 108, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(RouteServerPeerId), 0, 109, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(RouteServerId), 0, 107, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(routeTableIdSet), 867, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ScheduledInstanceId), 0, 112, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecondaryInterfaceId), 0, 117, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecondaryNetworkId), 0, 121, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecondarySubnetId), 0, 123, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(GroupId), 0, 115, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecurityGroupRuleId), 0, 116, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupName), 0, 62, CATALOGUE_LAST},
    {W(securityGroupIdSet), 148, 0, CATALOGUE_LIST}, {W(securityGroupSet), 979, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ServiceLinkVirtualInterfaceId), 0, 120, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(snapshotSet), 221, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SpotFleetRequestId), 0, 114, CATALOGUE_LAST},
    {W(subnetSet), 12, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(TrafficMirrorFilterRuleId), 0, 135, CATALOGUE_LIST},
    {W(TrafficMirrorFilterId), 0, 134, CATALOGUE_LAST},
    {W(TrafficMirrorFilterId), 0, 134, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TrafficMirrorSessionId), 0, 136, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TrafficMirrorTargetId), 0, 137, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayAttachmentIds), 0, 128, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayConnectPeerIds), 0, 129, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayMeteringPolicyIds), 0, 131, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayMulticastDomainIds), 0, 130, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayAttachmentId), 0, 128, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayPolicyTableIds), 0, 132, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayRouteTableIds), 0, 133, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayIds), 0, 127, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(AssociationId), 0, 138, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VerifiedAccessEndpointId), 0, 139, CATALOGUE_LIST},
    {W(VerifiedAccessInstanceId), 0, 141, 0}, {W(VerifiedAccessGroupId), 0, 140, CATALOGUE_LAST},
    {W(VerifiedAccessGroupId), 0, 140, CATALOGUE_LIST}, {W(VerifiedAccessInstanceId), 0, 141, CATALOGUE_LAST},
    {W(VerifiedAccessInstanceId), 0, 141, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VerifiedAccessTrustProviderId), 0, 142, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(volumeSet), 637, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VolumeId), 0, 145, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ExclusionId), 0, 148, CATALOGUE_LIST | CATALOGUE_LAST}, {W(vpcSet), 35, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VpcIds), 0, 146, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VpcId), 0, 146, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ConnectionNotificationId), 0, 150, CATALOGUE_LAST}, {W(ServiceId), 0, 151, CATALOGUE_LAST},
    {W(vpcPeeringConnectionIdSet), 34, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VpnConcentratorId), 0, 143, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpnConnectionSet), 820, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpnGatewaySet), 892, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(instanceId), 0, 66, 0},
    {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(AllocationId), 0, 51, CATALOGUE_LAST},
    {W(successfulResultSet), 196, 0, CATALOGUE_LIST},
    {W(unsuccessfulResultSet), 196, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(imageId), 0, 6, 0},
    {W(launchTemplate), 318, 0, CATALOGUE_LAST}, {W(SourceSnapshotId), 0, 122, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(successful), 221, 0, CATALOGUE_LIST}, {W(unsuccessful), 221, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(instanceSet), 196, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(RouteServerId), 0, 107, 0},
    {W(RouteTableId), 0, 110, CATALOGUE_LAST}, {W(routeServerId), 0, 107, 0}, {W(routeTableId), 0, 110, CATALOGUE_LAST},
    {W(routeServerPropagation), 1032, 0, CATALOGUE_LAST}, {W(transitGatewayAttachmentId), 0, 128, 0},
    {W(resourceId), 0, 146, 0}, {W(transitGatewayRouteTableId), 0, 133, CATALOGUE_LAST},
    {W(propagation), 1035, 0, CATALOGUE_LAST}, {W(gatewayId), 0, 144, 0}, {W(routeTableId), 0, 110, CATALOGUE_LAST},
    {W(ClientVpnEndpointId), 0, 46, 0}, {W(AssociationId), 0, 44, CATALOGUE_LAST},
    {W(AssociationId), 0, 69, CATALOGUE_LAST}, {W(IpamResourceDiscoveryAssociationId), 0, 80, CATALOGUE_LAST},
    {W(NatGatewayId), 0, 95, 0}, {W(AssociationId), 0, 52, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(AssociationId), 0, 125, CATALOGUE_LAST}, {W(AssociationId), 0, 138, CATALOGUE_LAST},
    {W(AssociationId), 0, 147, CATALOGUE_LAST}, {W(ImageId), 0, 6, 0}, {W(LaunchTemplate), 303, 0, CATALOGUE_LAST},
    {W(exportImageTaskId), 0, 56, 0}, {W(imageId), 0, 6, CATALOGUE_LAST},
    {W(verifiedAccessInstanceId), 0, 141, CATALOGUE_LAST}, {W(VpnConnectionId), 0, 153, CATALOGUE_LAST},
    {W(PoolId), 0, 84, CATALOGUE_LAST}, {W(PoolId), 0, 82, CATALOGUE_LAST}, {W(FlowLogId), 0, 60, CATALOGUE_LAST},
    {W(HostIdSet), 0, 63, CATALOGUE_LIST}, {W(OfferingId), 0, 65, CATALOGUE_LAST}, {W(IpamScopeId), 0, 81, 0},
    {W(VpcId), 0, 146, CATALOGUE_LAST}, {W(IpamPoolId), 0, 76, 0}, {W(IpamPoolAllocationId), 0, 77, CATALOGUE_LAST},
    {W(IpamScopeId), 0, 81, 0}, {W(IpamPoolId), 0, 76, 0}, {W(ResourceId), 0, 146, CATALOGUE_LAST},
    {W(DiskContainer), 100, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(imageId), 0, 6, 0}, {W(importTaskId), 0, 70, 0},
    {W(snapshotDetailSet), 221, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupNameSet), 979, 0, CATALOGUE_LIST},
    {W(groupSet), 148, 0, CATALOGUE_LIST}, {W(placement), 431, 0, 0}, {W(subnetId), 0, 124, CATALOGUE_LAST},
    {W(launchSpecification), 1072, 0, CATALOGUE_LAST}, {W(id), 0, 145, CATALOGUE_LAST},
    {W(volume), 1077, 0, CATALOGUE_LAST}, {W(instanceId), 0, 66, 0},
    {W(volumes), 1078, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(conversionTaskId), 0, 71, 0},
    {W(importInstance), 1079, 0, 0}, {W(importVolume), 1078, 0, CATALOGUE_LAST},
    {W(conversionTask), 1081, 0, CATALOGUE_LAST}, {W(importTaskId), 0, 72, 0},
    {W(snapshotTaskDetail), 221, 0, CATALOGUE_LAST}, {W(address), 1, 0, CATALOGUE_LAST},
    {W(ApplicationStatusCheckId), 0, 38, 0}, {W(HealthCheckPath), 231, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(CapacityReservationFleetId), 0, 43, CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 46, 0},
    {W(SecurityGroupId), 0, 115, CATALOGUE_LIST}, {W(VpcId), 0, 146, 0},
    {W(TransitGatewayConfiguration), 263, 0, CATALOGUE_LAST}, {W(LaunchTemplateConfig), 314, 0, CATALOGUE_LIST},
    {W(FleetId), 0, 61, CATALOGUE_LAST}, {W(fpgaImageAttribute), 217, 0, CATALOGUE_LAST},
    {W(successful), 0, 63, CATALOGUE_LIST}, {W(unsuccessful), 32, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ebs), 637, 0, CATALOGUE_LAST}, {W(instanceId), 0, 66, 0}, {W(blockDeviceMapping), 1100, 0, CATALOGUE_LIST},
    {W(groupSet), 148, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(InstanceId), 0, 66, 0},
    {W(CapacityReservationSpecification), 406, 0, CATALOGUE_LAST}, {W(InstanceConnectEndpointId), 0, 49, 0},
    {W(SecurityGroupId), 0, 115, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceCreditSpecification), 292, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(successfulInstanceCreditSpecificationSet), 196, 0, CATALOGUE_LIST},
    {W(unsuccessfulInstanceCreditSpecificationSet), 196, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(InstanceId), 0, 66, 0},
    {W(InstanceEventId), 0, 73, CATALOGUE_LAST}, {W(instanceEventId), 0, 73, CATALOGUE_LAST},
    {W(event), 1113, 0, CATALOGUE_LAST}, {W(GroupId), 0, 102, 0}, {W(InstanceId), 0, 66, 0},
    {W(HostId), 0, 63, CATALOGUE_LAST}, {W(SourceIpamPoolId), 0, 76, CATALOGUE_LAST},
    {W(AllocationRule), 1118, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(sourceIpamPoolId), 0, 76, CATALOGUE_LAST},
    {W(allocationRuleSet), 1120, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ipamPolicyDocument), 1121, 0, CATALOGUE_LAST},
    {W(IpamPoolAllocationId), 0, 77, CATALOGUE_LAST}, {W(Rule), 385, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ResourceId), 0, 146, 0}, {W(CurrentIpamScopeId), 0, 81, 0}, {W(DestinationIpamScopeId), 0, 81, CATALOGUE_LAST},
    {W(ipamId), 0, 74, 0}, {W(ipamScopeId), 0, 81, 0}, {W(ipamPoolId), 0, 76, 0}, {W(resourceId), 0, 146, 0},
    {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(ipamResourceCidr), 1128, 0, CATALOGUE_LAST},
    {W(associatedSubnetId), 0, 124, CATALOGUE_LAST}, {W(associatedSubnetSet), 1134, 0, CATALOGUE_LIST},
    {W(networkInterfaceId), 0, 53, 0}, {W(groupSet), 148, 0, CATALOGUE_LIST}, {W(attachment), 157, 0, CATALOGUE_LAST},
    {W(PrefixListId), 0, 103, 0}, {W(ReferencedGroupId), 0, 115, CATALOGUE_LAST}, {W(SecurityGroupRuleId), 0, 116, 0},
    {W(SecurityGroupRule), 1139, 0, CATALOGUE_LAST}, {W(GroupId), 0, 115, 0},
    {W(SecurityGroupRule), 1141, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(LaunchTemplateSpecification), 303, 0, 0},
    {W(Overrides), 649, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(LaunchTemplateConfig), 1145, 0, CATALOGUE_LIST},
    {W(SpotFleetRequestId), 0, 114, CATALOGUE_LAST}, {W(TrafficMirrorSessionId), 0, 136, 0},
    {W(TrafficMirrorTargetId), 0, 137, 0}, {W(TrafficMirrorFilterId), 0, 134, CATALOGUE_LAST},
    {W(AssociationDefaultRouteTableId), 0, 133, 0}, {W(PropagationDefaultRouteTableId), 0, 133, CATALOGUE_LAST},
    {W(TransitGatewayId), 0, 127, 0}, {W(Options), 1152, 0, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 128, CATALOGUE_LAST}, {W(TransitGatewayMeteringPolicyId), 0, 131, 0},
    {W(AddMiddleboxAttachmentId), 0, 128, CATALOGUE_LIST},
    {W(RemoveMiddleboxAttachmentId), 0, 128, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayAttachmentId), 0, 128, 0}, {W(AddSubnetIds), 0, 124, CATALOGUE_LIST},
    {W(RemoveSubnetIds), 0, 124, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VerifiedAccessEndpointId), 0, 139, 0},
    {W(VerifiedAccessGroupId), 0, 140, 0}, {W(LoadBalancerOptions), 747, 0, 0}, {W(RdsOptions), 747, 0, CATALOGUE_LAST},
    {W(VerifiedAccessGroupId), 0, 140, 0}, {W(VerifiedAccessInstanceId), 0, 141, CATALOGUE_LAST},
    {W(loggingConfiguration), 1054, 0, CATALOGUE_LAST}, {W(VolumeId), 0, 145, CATALOGUE_LAST},
    {W(volumeModification), 637, 0, CATALOGUE_LAST}, {W(VpcEndpointId), 0, 149, 0},
    {W(AddRouteTableId), 0, 110, CATALOGUE_LIST}, {W(RemoveRouteTableId), 0, 110, CATALOGUE_LIST},
    {W(AddSubnetId), 0, 124, CATALOGUE_LIST}, {W(RemoveSubnetId), 0, 124, CATALOGUE_LIST},
    {W(AddSecurityGroupId), 0, 115, CATALOGUE_LIST}, {W(RemoveSecurityGroupId), 0, 115, CATALOGUE_LIST},
    {W(SubnetConfiguration), 649, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(servicePermissionId), 0, 152, 0},
    {W(serviceId), 0, 151, CATALOGUE_LAST}, {W(addedPrincipalSet), 1180, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VpcPeeringConnectionId), 0, 101, CATALOGUE_LAST}, {W(VpnConnectionId), 0, 153, 0},
    {W(TransitGatewayId), 0, 127, 0}, {W(CustomerGatewayId), 0, 41, 0}, {W(VpnGatewayId), 0, 144, CATALOGUE_LAST},
    {W(SourceCapacityReservationId), 0, 42, 0}, {W(DestinationCapacityReservationId), 0, 42, CATALOGUE_LAST},
    {W(IpamPoolId), 0, 76, 0}, {W(IpamExternalResourceVerificationTokenId), 0, 75, CATALOGUE_LAST},
    {W(IpamPoolId), 0, 76, 0}, {W(PoolId), 0, 83, CATALOGUE_LAST},
    {W(capacityReservationIdSet), 0, 42, CATALOGUE_LIST | CATALOGUE_LAST}, {W(capacityReservation), 244, 0, 0},
    {W(capacityBlockSet), 1194, 0, CATALOGUE_LIST},
    {W(capacityReservationSet), 244, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(capacityBlockExtensionSet), 254, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(hostIdSet), 0, 63, CATALOGUE_LIST},
    {W(hostReservationId), 0, 64, CATALOGUE_LAST}, {W(purchase), 1199, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(scheduledInstanceId), 0, 112, CATALOGUE_LAST},
    {W(scheduledInstanceSet), 1202, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(kernelId), 0, 5, 0},
    {W(ramdiskId), 0, 7, 0}, {W(blockDeviceMapping), 320, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(transitGatewayMulticastDomainId), 0, 130, 0},
    {W(registeredNetworkInterfaceIds), 0, 53, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(registeredMulticastGroupMembers), 1207, 0, CATALOGUE_LAST},
    {W(registeredMulticastGroupSources), 1207, 0, CATALOGUE_LAST}, {W(IamInstanceProfile), 73, 0, 0},
    {W(AssociationId), 0, 69, CATALOGUE_LAST}, {W(associationId), 0, 2, 0}, {W(networkAclId), 0, 1, CATALOGUE_LAST},
    {W(newAssociationId), 0, 2, CATALOGUE_LAST}, {W(associationId), 0, 111, 0},
    {W(routeTableId), 0, 110, CATALOGUE_LAST}, {W(newAssociationId), 0, 111, CATALOGUE_LAST}, {W(GroupId), 0, 115, 0},
    {W(GroupName), 0, 62, CATALOGUE_LAST}, {W(BlockDeviceMapping), 307, 0, CATALOGUE_LIST},
    {W(IamInstanceProfile), 73, 0, 0}, {W(ImageId), 0, 6, 0}, {W(KernelId), 0, 5, 0}, {W(KeyName), 0, 86, 0},
    {W(NetworkInterfaceSet), 403, 0, CATALOGUE_LIST}, {W(RamdiskId), 0, 7, 0}, {W(SubnetId), 0, 124, 0},
    {W(GroupSet), 1219, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(LaunchSpecifications), 1221, 0, CATALOGUE_LIST},
    {W(LaunchTemplateConfigs), 1145, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SpotFleetRequestConfig), 1230, 0, CATALOGUE_LAST}, {W(groupSet), 148, 0, CATALOGUE_LIST},
    {W(networkInterfaceId), 0, 53, 0}, {W(subnetId), 0, 124, CATALOGUE_LAST}, {W(groupSet), 542, 0, CATALOGUE_LIST},
    {W(blockDeviceMapping), 320, 0, CATALOGUE_LIST}, {W(iamInstanceProfile), 426, 0, 0}, {W(imageId), 0, 6, 0},
    {W(kernelId), 0, 5, 0}, {W(keyName), 0, 86, 0}, {W(networkInterfaceSet), 1233, 0, CATALOGUE_LIST},
    {W(ramdiskId), 0, 7, 0}, {W(subnetId), 0, 124, CATALOGUE_LAST}, {W(launchSpecification), 1236, 0, CATALOGUE_LAST},
    {W(blockDeviceMapping), 320, 0, CATALOGUE_LIST}, {W(iamInstanceProfile), 426, 0, 0}, {W(imageId), 0, 6, 0},
    {W(kernelId), 0, 5, 0}, {W(keyName), 0, 86, 0}, {W(networkInterfaceSet), 1233, 0, CATALOGUE_LIST},
    {W(ramdiskId), 0, 7, 0}, {W(subnetId), 0, 124, 0}, {W(groupSet), 542, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(instanceId), 0, 66, 0}, {W(launchSpecification), 1246, 0, 0}, {W(spotInstanceRequestId), 0, 119, CATALOGUE_LAST},
    {W(spotInstanceRequestSet), 1255, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(securityGroupRuleId), 0, 116, CATALOGUE_LAST}, {W(securityGroupRuleSet), 1259, 0, CATALOGUE_LIST},
    {W(groupId), 0, 115, 0}, {W(sourceSecurityGroupName), 0, 62, 0},
    {W(ipPermissions), 178, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(securityGroupRuleId), 0, 116, 0},
    {W(groupId), 0, 115, 0}, {W(prefixListId), 0, 103, 0}, {W(referencedGroupId), 0, 115, CATALOGUE_LAST},
    {W(unknownIpPermissionSet), 178, 0, CATALOGUE_LIST},
    {W(revokedSecurityGroupRuleSet), 1264, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupId), 0, 115, 0},
    {W(groupName), 0, 62, 0}, {W(ipPermissions), 178, 0, CATALOGUE_LIST}, {W(sourceSecurityGroupName), 0, 62, 0},
    {W(securityGroupRuleSet), 1259, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(imageId), 0, 6, 0},
    {W(keyName), 0, 86, CATALOGUE_LAST}, {W(blockDeviceMapping), 320, 0, CATALOGUE_LIST},
    {W(instancesSet), 1275, 0, CATALOGUE_LIST}, {W(kernelId), 0, 5, 0}, {W(placement), 431, 0, 0},
    {W(ramdiskId), 0, 7, 0}, {W(groupSet), 542, 0, CATALOGUE_LIST}, {W(subnetId), 0, 124, 0},
    {W(launchTemplate), 318, 0, 0}, {W(capacityReservationSpecification), 433, 0, 0},
    {W(secondaryInterfaceSet), 434, 0, CATALOGUE_LIST}, {W(networkInterfaceSet), 1233, 0, CATALOGUE_LIST},
    {W(iamInstanceProfile), 426, 0, CATALOGUE_LAST},
    {W(elasticInferenceAcceleratorAssociationId), 0, 48, CATALOGUE_LAST}, {W(attachment), 157, 0, 0},
    {W(groupSet), 542, 0, CATALOGUE_LIST}, {W(networkInterfaceId), 0, 53, 0}, {W(subnetId), 0, 124, 0},
    {W(vpcId), 0, 146, CATALOGUE_LAST}, {W(attachmentId), 0, 118, CATALOGUE_LAST}, {W(attachment), 1295, 0, 0},
    {W(secondaryInterfaceId), 0, 117, 0}, {W(secondarySubnetId), 0, 123, 0},
    {W(secondaryNetworkId), 0, 121, CATALOGUE_LAST}, {W(blockDeviceMapping), 1100, 0, CATALOGUE_LIST},
    {W(iamInstanceProfile), 77, 0, 0}, {W(elasticInferenceAcceleratorAssociationSet), 1289, 0, CATALOGUE_LIST},
    {W(networkInterfaceSet), 1290, 0, CATALOGUE_LIST}, {W(groupSet), 542, 0, CATALOGUE_LIST},
    {W(spotInstanceRequestId), 0, 119, 0}, {W(capacityReservationId), 0, 42, 0},
    {W(capacityReservationSpecification), 433, 0, 0}, {W(secondaryInterfaceSet), 1296, 0, CATALOGUE_LIST},
    {W(instanceId), 0, 66, 0}, {W(imageId), 0, 6, 0}, {W(keyName), 0, 86, 0}, {W(placement), 431, 0, 0},
    {W(kernelId), 0, 5, 0}, {W(ramdiskId), 0, 7, 0}, {W(subnetId), 0, 124, 0}, {W(vpcId), 0, 146, CATALOGUE_LAST},
    {W(reservationId), 0, 105, 0}, {W(groupSet), 542, 0, CATALOGUE_LIST},
    {W(instancesSet), 1300, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(Group), 0, 115, CATALOGUE_LIST},
    {W(NetworkInterfaceId), 0, 53, 0}, {W(SubnetId), 0, 124, CATALOGUE_LAST},
    {W(BlockDeviceMapping), 307, 0, CATALOGUE_LIST}, {W(IamInstanceProfile), 73, 0, 0}, {W(ImageId), 0, 6, 0},
    {W(KernelId), 0, 5, 0}, {W(KeyName), 0, 86, 0}, {W(NetworkInterface), 1320, 0, CATALOGUE_LIST},
    {W(RamdiskId), 0, 7, 0}, {W(SecurityGroupId), 0, 115, CATALOGUE_LIST}, {W(SubnetId), 0, 124, CATALOGUE_LAST},
    {W(LaunchSpecification), 1323, 0, 0}, {W(ScheduledInstanceId), 0, 112, CATALOGUE_LAST},
    {W(instanceIdSet), 0, 66, CATALOGUE_LIST | CATALOGUE_LAST}, {W(networkInsightsAccessScopeAnalysisId), 0, 99, 0},
    {W(networkInsightsAccessScopeAnalysisArn), 0, 25, 0}, {W(networkInsightsAccessScopeId), 0, 98, CATALOGUE_LAST},
    {W(networkInsightsAccessScopeAnalysis), 1335, 0, CATALOGUE_LAST}, {W(NetworkInsightsPathId), 0, 97, 0},
    {W(FilterInArn), 0, 10, CATALOGUE_LIST}, {W(FilterOutArn), 0, 10, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(id), 0, 53, 0}, {W(arn), 0, 10, CATALOGUE_LAST}, {W(destinationPrefixListId), 0, 103, 0},
    {W(egressOnlyInternetGatewayId), 0, 50, 0}, {W(gatewayId), 0, 68, 0}, {W(instanceId), 0, 66, 0},
    {W(natGatewayId), 0, 95, 0}, {W(networkInterfaceId), 0, 53, 0}, {W(transitGatewayId), 0, 127, 0},
    {W(vpcPeeringConnectionId), 0, 101, 0}, {W(carrierGatewayId), 0, 40, 0}, {W(localGatewayId), 0, 87, CATALOGUE_LAST},
    {W(securityGroupId), 0, 115, 0}, {W(prefixListId), 0, 103, CATALOGUE_LAST}, {W(component), 1342, 0, 0},
    {W(vpcEndpointService), 1342, 0, 0}, {W(loadBalancerSet), 1342, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(prefixListId), 0, 103, 0}, {W(attachmentId), 0, 128, 0}, {W(resourceId), 0, 146, CATALOGUE_LAST},
    {W(instance), 1342, 0, CATALOGUE_LAST}, {W(acl), 1342, 0, 0}, {W(attachedTo), 1342, 0, 0},
    {W(component), 1342, 0, 0}, {W(customerGateway), 1342, 0, 0}, {W(destination), 1342, 0, 0},
    {W(destinationVpc), 1342, 0, 0}, {W(ingressRouteTable), 1342, 0, 0}, {W(internetGateway), 1342, 0, 0},
    {W(loadBalancerTarget), 1362, 0, 0}, {W(loadBalancerTargetGroup), 1342, 0, 0},
    {W(loadBalancerTargetGroupSet), 1342, 0, CATALOGUE_LIST}, {W(elasticLoadBalancerListener), 1342, 0, 0},
    {W(natGateway), 1342, 0, 0}, {W(networkInterface), 1342, 0, 0}, {W(vpcPeeringConnection), 1342, 0, 0},
    {W(prefixList), 1342, 0, 0}, {W(routeTableRoute), 1344, 0, 0}, {W(routeTable), 1342, 0, 0},
    {W(securityGroup), 1342, 0, 0}, {W(securityGroupRule), 1354, 0, 0}, {W(securityGroupSet), 1342, 0, CATALOGUE_LIST},
    {W(sourceVpc), 1342, 0, 0}, {W(subnet), 1342, 0, 0}, {W(subnetRouteTable), 1342, 0, 0}, {W(vpc), 1342, 0, 0},
    {W(vpcEndpoint), 1342, 0, 0}, {W(vpnConnection), 1342, 0, 0}, {W(vpnGateway), 1342, 0, 0},
    {W(transitGateway), 1342, 0, 0}, {W(transitGatewayRouteTable), 1342, 0, 0},
    {W(transitGatewayRouteTableRoute), 1359, 0, 0}, {W(transitGatewayPolicyTable), 1342, 0, 0},
    {W(transitGatewayPolicyTableEntry), 718, 0, 0}, {W(transitGatewayAttachment), 1342, 0, CATALOGUE_LAST},
    {W(attachedTo), 1342, 0, 0}, {W(component), 1342, 0, 0}, {W(destinationVpc), 1342, 0, 0},
    {W(routeTableRoute), 1344, 0, 0}, {W(securityGroupRule), 1354, 0, 0}, {W(sourceVpc), 1342, 0, 0},
    {W(subnet), 1342, 0, 0}, {W(vpc), 1342, 0, 0}, {W(additionalDetailSet), 1356, 0, CATALOGUE_LIST},
    {W(transitGateway), 1342, 0, 0}, {W(transitGatewayRouteTableRoute), 1359, 0, 0},
    {W(transitGatewayPolicyTableEntry), 718, 0, 0}, {W(explanationSet), 1363, 0, CATALOGUE_LIST},
    {W(elasticLoadBalancerListener), 1342, 0, CATALOGUE_LAST}, {W(componentId), 0, 53, 0},
    {W(componentArn), 0, 10, CATALOGUE_LAST}, {W(networkInsightsAnalysisId), 0, 96, 0},
    {W(networkInsightsAnalysisArn), 0, 22, 0}, {W(networkInsightsPathId), 0, 97, 0},
    {W(filterInArnSet), 0, 10, CATALOGUE_LIST}, {W(filterOutArnSet), 0, 10, CATALOGUE_LIST},
    {W(forwardPathComponentSet), 1397, 0, CATALOGUE_LIST}, {W(returnPathComponentSet), 1397, 0, CATALOGUE_LIST},
    {W(explanationSet), 1363, 0, CATALOGUE_LIST}, {W(alternatePathHintSet), 1411, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(networkInsightsAnalysis), 1413, 0, CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 46, 0},
    {W(ConnectionId), 0, 45, CATALOGUE_LAST}, {W(connectionId), 0, 45, CATALOGUE_LAST},
    {W(clientVpnEndpointId), 0, 46, 0}, {W(connectionStatuses), 1425, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(interruptibleCapacityReservationId), 0, 42, 0}, {W(sourceCapacityReservationId), 0, 42, CATALOGUE_LAST},
    {W(GroupName), 0, 62, 0}, {W(GroupId), 0, 115, 0}, {W(VpcId), 0, 146, 0},
    {W(VpcPeeringConnectionId), 0, 101, CATALOGUE_LAST}, {W(Groups), 1430, 0, CATALOGUE_LIST},
    {W(PrefixListIds), 391, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SecurityGroupRuleId), 0, 116, CATALOGUE_LAST},
    {W(GroupId), 0, 115, 0}, {W(GroupName), 0, 62, 0}, {W(IpPermissions), 1434, 0, CATALOGUE_LIST},
    {W(SecurityGroupRuleDescription), 1436, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecurityGroupId), 0, 115, CATALOGUE_LIST | CATALOGUE_LAST},
};

/* Sorted by name. */
const struct catalogue_action ctrail_ec2_catalogue_actions[] = {
    {A(AcceptAddressTransfer), 0, 0, 2, 0}, {A(AcceptCapacityReservationBillingOwnership), 0, 3, 0, 0},
    {A(AcceptReservedInstancesExchangeQuote), 0, 0, 0, 0}, {A(AcceptTransitGatewayClientVpnAttachment), 0, 4, 8, 0},
    {A(AcceptTransitGatewayMulticastDomainAssociations), 0, 9, 17, 0},
    {A(AcceptTransitGatewayPeeringAttachment), 0, 4, 23, 0}, {A(AcceptTransitGatewayVpcAttachment), 0, 4, 28, 0},
    {A(AcceptVpcEndpointConnections), 0, 29, 33, 0}, {A(AcceptVpcPeeringConnection), 0, 34, 39, CATALOGUE_LEGACY},
    {A(AdvertiseByoipCidr), 0, 0, 41, 0}, {A(AllocateAddress), 0, 40, 1, CATALOGUE_LEGACY},
    {A(AllocateHosts), 0, 0, 42, 0}, {A(AllocateIpamPoolCidr), 0, 43, 46, 0},
    {A(ApplySecurityGroupsToClientVpnTargetNetwork), 0, 47, 50, 0}, {A(AssignIpv6Addresses), 0, 51, 52, 0},
    {A(AssignPrivateIpAddresses), 0, 52, 52, CATALOGUE_LEGACY}, {A(AssignPrivateNatGatewayAddress), 0, 53, 57, 0},
    {A(AssociateAddress), 0, 59, 62, CATALOGUE_LEGACY}, {A(AssociateApplicationStatusCheck), 0, 63, 66, 0},
    {A(AssociateCapacityReservationBillingOwner), 0, 3, 0, 0}, {A(AssociateClientVpnTargetNetwork), 0, 68, 70, 0},
    {A(AssociateDhcpOptions), 0, 71, 0, CATALOGUE_LEGACY}, {A(AssociateEnclaveCertificateIamRole), 0, 0, 0, 0},
    {A(AssociateIamInstanceProfile), 0, 75, 82, 0}, {A(AssociateInstanceEventWindow), 0, 85, 91, 0},
    {A(AssociateIpamByoasn), 0, 0, 0, 0}, {A(AssociateIpamResourceDiscovery), 0, 92, 99, 0},
    {A(AssociateKmsKeyId), 0, 100, 0, 0}, {A(AssociateNatGatewayAddress), 0, 101, 57, 0},
    {A(AssociateNetworkingFlexCostAllocationPolicy), 0, 103, 106, 0}, {A(AssociateRouteServer), 0, 107, 111, 0},
    {A(AssociateRouteTable), 0, 112, 115, CATALOGUE_LEGACY}, {A(AssociateSecurityGroupVpc), 0, 116, 0, 0},
    {A(AssociateSubnetCidrBlock), 0, 118, 121, 0}, {A(AssociateTransitGatewayMulticastDomain), 0, 9, 17, 0},
    {A(AssociateTransitGatewayPolicyTable), 0, 123, 128, 0}, {A(AssociateTransitGatewayRouteTable), 0, 129, 134, 0},
    {A(AssociateTrunkInterface), 0, 135, 140, 0}, {A(AssociateVpcCidrBlock), 0, 141, 145, 0},
    {A(AttachClassicLinkVpc), 0, 149, 0, CATALOGUE_LEGACY}, {A(AttachImageWatermark), 0, 152, 0, 0},
    {A(AttachInternetGateway), 0, 153, 0, CATALOGUE_LEGACY}, {A(AttachNetworkInterface), 0, 155, 157, CATALOGUE_LEGACY},
    {A(AttachVerifiedAccessTrustProvider), 0, 158, 163, 0}, {A(AttachVolume), 0, 165, 167, CATALOGUE_LEGACY},
    {A(AttachVpnGateway), 0, 169, 171, CATALOGUE_LEGACY}, {A(AuthorizeClientVpnIngress), 0, 172, 0, 0},
    {A(AuthorizeSecurityGroupEgress), 0, 180, 191, CATALOGUE_LEGACY},
    {A(AuthorizeSecurityGroupIngress), 0, 192, 191, CATALOGUE_LEGACY},
    {A(BatchModifyIpamRoutingPolicyRegistrations), 0, 0, 0, 0}, {A(BundleInstance), 0, 196, 199, CATALOGUE_LEGACY},
    {A(CancelBundleTask), 0, 200, 199, CATALOGUE_LEGACY}, {A(CancelCapacityReservation), 0, 3, 0, 0},
    {A(CancelCapacityReservationFleets), 0, 201, 203, 0}, {A(CancelConversionTask), 0, 205, 0, CATALOGUE_LEGACY},
    {A(CancelDeclarativePoliciesReport), 0, 0, 0, 0}, {A(CancelExportTask), 0, 206, 0, CATALOGUE_LEGACY},
    {A(CancelImageLaunchPermission), 0, 152, 0, 0}, {A(CancelImportTask), 0, 207, 208, 0},
    {A(CancelReservedInstancesListing), 0, 0, 0, CATALOGUE_LEGACY}, {A(CancelSpotFleetRequests), 0, 209, 211, 0},
    {A(CancelSpotInstanceRequests), 0, 214, 215, CATALOGUE_LEGACY},
    {A(ConfirmProductInstance), 0, 196, 0, CATALOGUE_LEGACY}, {A(CopyFpgaImage), 0, 216, 217, 0},
    {A(CopyImage), 0, 218, 219, CATALOGUE_LEGACY}, {A(CopySnapshot), 0, 220, 221, CATALOGUE_LEGACY},
    {A(CopyVolumes), 0, 222, 228, 0}, {A(CreateApplicationStatusCheck), 0, 233, 240, 0},
    {A(CreateCapacityManagerDataExport), 0, 0, 0, 0}, {A(CreateCapacityReservation), 0, 241, 250, 0},
    {A(CreateCapacityReservationBySplitting), 0, 251, 252, 0},
    {A(CreateCapacityReservationCancellationQuote), 0, 3, 255, 0},
    {A(CreateCapacityReservationDateChangeQuote), 0, 3, 256, 0}, {A(CreateCapacityReservationFleet), 0, 0, 257, 0},
    {A(CreateCarrierGateway), 0, 259, 262, 0}, {A(CreateClientVpnEndpoint), 0, 264, 267, 0},
    {A(CreateClientVpnRoute), 0, 268, 0, 0}, {A(CreateCoipCidr), 0, 270, 273, 0}, {A(CreateCoipPool), 0, 274, 278, 0},
    {A(CreateCustomerGateway), 0, 0, 280, CATALOGUE_LEGACY}, {A(CreateDefaultSubnet), 0, 0, 285, 0},
    {A(CreateDefaultVpc), 0, 0, 291, 0}, {A(CreateDelegateMacVolumeOwnershipTask), 0, 292, 295, 0},
    {A(CreateDhcpOptions), 0, 0, 297, CATALOGUE_LEGACY}, {A(CreateEgressOnlyInternetGateway), 0, 259, 300, 0},
    {A(CreateFleet), 0, 316, 330, 0}, {A(CreateFlowLogs), 0, 333, 334, 0}, {A(CreateFpgaImage), 0, 0, 336, 0},
    {A(CreateImage), 0, 338, 219, CATALOGUE_LEGACY}, {A(CreateImageUsageReport), 0, 152, 0, 0},
    {A(CreateInstanceConnectEndpoint), 0, 340, 348, 0}, {A(CreateInstanceEventWindow), 0, 0, 91, 0},
    {A(CreateInstanceExportTask), 0, 196, 351, CATALOGUE_LEGACY},
    {A(CreateInternetGateway), 0, 0, 354, CATALOGUE_LEGACY},
    {A(CreateInterruptibleCapacityReservationAllocation), 0, 3, 243, 0}, {A(CreateIpam), 0, 0, 361, 0},
    {A(CreateIpamExternalResourceVerificationToken), 0, 362, 367, 0},
    {A(CreateIpamInternetRegistryAssociation), 0, 362, 369, 0}, {A(CreateIpamPolicy), 0, 362, 370, 0},
    {A(CreateIpamPool), 0, 372, 382, 0}, {A(CreateIpamPrefixListResolver), 0, 387, 390, 0},
    {A(CreateIpamPrefixListResolverTarget), 0, 391, 392, 0}, {A(CreateIpamResourceDiscovery), 0, 0, 395, 0},
    {A(CreateIpamRoutingPolicyRegistration), 0, 0, 0, 0}, {A(CreateIpamScope), 0, 362, 399, 0},
    {A(CreateKeyPair), 0, 400, 401, CATALOGUE_LEGACY}, {A(CreateLaunchTemplate), 0, 420, 422, 0},
    {A(CreateLaunchTemplateVersion), 0, 423, 450, 0}, {A(CreateLocalGatewayRoute), 0, 451, 462, 0},
    {A(CreateLocalGatewayRouteTable), 0, 463, 467, 0},
    {A(CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation), 0, 468, 475, 0},
    {A(CreateLocalGatewayRouteTableVpcAssociation), 0, 476, 483, 0},
    {A(CreateLocalGatewayVirtualInterface), 0, 484, 491, 0},
    {A(CreateLocalGatewayVirtualInterfaceGroup), 0, 463, 496, 0},
    {A(CreateMacSystemIntegrityProtectionModificationTask), 0, 292, 295, 0}, {A(CreateManagedPrefixList), 0, 0, 499, 0},
    {A(CreateMetricCategory), 0, 0, 0, 0}, {A(CreateNatGateway), 0, 501, 513, 0},
    {A(CreateNetworkAcl), 0, 35, 520, CATALOGUE_LEGACY}, {A(CreateNetworkAclEntry), 0, 521, 0, CATALOGUE_LEGACY},
    {A(CreateNetworkInsightsAccessScope), 0, 0, 525, 0}, {A(CreateNetworkInsightsPath), 0, 527, 535, 0},
    {A(CreateNetworkInterface), 0, 536, 552, CATALOGUE_LEGACY}, {A(CreateNetworkInterfacePermission), 0, 51, 555, 0},
    {A(CreateNetworkingFlexCostAllocationPolicy), 0, 0, 556, 0},
    {A(CreatePlacementGroup), 0, 557, 563, CATALOGUE_LEGACY}, {A(CreatePublicIpv4Pool), 0, 0, 564, 0},
    {A(CreateReplaceRootVolumeTask), 0, 565, 573, 0}, {A(CreateReservedInstancesListing), 0, 0, 0, CATALOGUE_LEGACY},
    {A(CreateRestoreImageTask), 0, 0, 219, 0}, {A(CreateRoute), 0, 574, 0, CATALOGUE_LEGACY},
    {A(CreateRouteServer), 0, 0, 587, 0}, {A(CreateRouteServerEndpoint), 0, 588, 595, 0},
    {A(CreateRouteServerPeer), 0, 596, 603, 0}, {A(CreateRouteTable), 0, 35, 624, CATALOGUE_LEGACY},
    {A(CreateSecondaryNetwork), 0, 0, 627, 0}, {A(CreateSecondarySubnet), 0, 628, 632, 0},
    {A(CreateSecurityGroup), 0, 633, 635, CATALOGUE_LEGACY}, {A(CreateSnapshot), 0, 637, 638, CATALOGUE_LEGACY},
    {A(CreateSnapshots), 0, 642, 645, 0}, {A(CreateSpotDatafeedSubscription), 0, 0, 0, CATALOGUE_LEGACY},
    {A(CreateStoreImageTask), 0, 152, 0, 0}, {A(CreateSubnet), 0, 646, 285, CATALOGUE_LEGACY},
    {A(CreateSubnetCidrReservation), 0, 649, 652, 0}, {A(CreateTags), 0, 654, 0, CATALOGUE_LEGACY},
    {A(CreateTrafficMirrorFilter), 0, 0, 660, 0}, {A(CreateTrafficMirrorFilterRule), 0, 661, 662, 0},
    {A(CreateTrafficMirrorSession), 0, 663, 670, 0}, {A(CreateTrafficMirrorTarget), 0, 671, 676, 0},
    {A(CreateTransitGateway), 0, 0, 682, 0}, {A(CreateTransitGatewayConnect), 0, 683, 687, 0},
    {A(CreateTransitGatewayConnectPeer), 0, 4, 690, 0}, {A(CreateTransitGatewayMeteringPolicy), 0, 691, 696, 0},
    {A(CreateTransitGatewayMeteringPolicyEntry), 0, 697, 703, 0},
    {A(CreateTransitGatewayMulticastDomain), 0, 263, 707, 0},
    {A(CreateTransitGatewayNetworkFunctionAttachment), 0, 263, 710, 0},
    {A(CreateTransitGatewayPeeringAttachment), 0, 711, 23, 0}, {A(CreateTransitGatewayPolicyTable), 0, 263, 715, 0},
    {A(CreateTransitGatewayPolicyTableEntry), 0, 716, 719, 0},
    {A(CreateTransitGatewayPrefixListReference), 0, 720, 728, 0}, {A(CreateTransitGatewayRoute), 0, 129, 733, 0},
    {A(CreateTransitGatewayRouteTable), 0, 263, 736, 0},
    {A(CreateTransitGatewayRouteTableAnnouncement), 0, 737, 743, 0},
    {A(CreateTransitGatewayVpcAttachment), 0, 744, 28, 0}, {A(CreateVerifiedAccessEndpoint), 0, 748, 763, 0},
    {A(CreateVerifiedAccessGroup), 0, 764, 768, 0}, {A(CreateVerifiedAccessInstance), 0, 0, 769, 0},
    {A(CreateVerifiedAccessTrustProvider), 0, 0, 770, 0}, {A(CreateVolume), 0, 221, 223, CATALOGUE_LEGACY},
    {A(CreateVpc), 0, 771, 291, CATALOGUE_LEGACY}, {A(CreateVpcBlockPublicAccessExclusion), 0, 773, 777, 0},
    {A(CreateVpcEncryptionControl), 0, 259, 778, 0}, {A(CreateVpcEndpoint), 0, 779, 792, 0},
    {A(CreateVpcEndpointConnectionNotification), 0, 793, 798, 0},
    {A(CreateVpcEndpointServiceConfiguration), 0, 0, 800, 0},
    {A(CreateVpcPeeringConnection), 0, 801, 39, CATALOGUE_LEGACY}, {A(CreateVpnConcentrator), 0, 263, 806, 0},
    {A(CreateVpnConnection), 0, 808, 819, CATALOGUE_LEGACY}, {A(CreateVpnConnectionRoute), 0, 820, 0, CATALOGUE_LEGACY},
    {A(CreateVpnGateway), 0, 0, 823, CATALOGUE_LEGACY}, {A(DeleteApplicationStatusCheck), 0, 824, 240, 0},
    {A(DeleteCapacityManagerDataExport), 0, 0, 0, 0}, {A(DeleteCarrierGateway), 0, 825, 262, 0},
    {A(DeleteClientVpnEndpoint), 0, 172, 0, 0}, {A(DeleteClientVpnEndpointAuthorizationPolicy), 0, 172, 0, 0},
    {A(DeleteClientVpnRoute), 0, 268, 0, 0}, {A(DeleteCoipCidr), 0, 270, 273, 0}, {A(DeleteCoipPool), 0, 270, 278, 0},
    {A(DeleteCustomerGateway), 0, 279, 0, CATALOGUE_LEGACY}, {A(DeleteDhcpOptions), 0, 296, 0, CATALOGUE_LEGACY},
    {A(DeleteEgressOnlyInternetGateway), 0, 826, 0, 0}, {A(DeleteFleets), 0, 827, 829, 0},
    {A(DeleteFlowLogs), 0, 831, 33, 0}, {A(DeleteFpgaImage), 0, 832, 0, 0}, {A(DeleteImageUsageReport), 0, 0, 0, 0},
    {A(DeleteInstanceConnectEndpoint), 0, 833, 348, 0}, {A(DeleteInstanceEventWindow), 0, 834, 836, 0},
    {A(DeleteInternetGateway), 0, 837, 0, CATALOGUE_LEGACY}, {A(DeleteIpam), 0, 362, 361, 0},
    {A(DeleteIpamExternalResourceVerificationToken), 0, 838, 367, 0},
    {A(DeleteIpamInternetRegistryAssociation), 0, 0, 369, 0}, {A(DeleteIpamPolicy), 0, 0, 370, 0},
    {A(DeleteIpamPool), 0, 43, 382, 0}, {A(DeleteIpamPrefixListResolver), 0, 0, 390, 0},
    {A(DeleteIpamPrefixListResolverTarget), 0, 0, 392, 0}, {A(DeleteIpamResourceDiscovery), 0, 839, 395, 0},
    {A(DeleteIpamRoutingPolicyRegistration), 0, 0, 0, 0}, {A(DeleteIpamScope), 0, 840, 399, 0},
    {A(DeleteKeyPair), 0, 841, 843, CATALOGUE_LEGACY}, {A(DeleteLaunchTemplate), 0, 303, 422, 0},
    {A(DeleteLaunchTemplateVersions), 0, 303, 844, 0}, {A(DeleteLocalGatewayRoute), 0, 846, 462, 0},
    {A(DeleteLocalGatewayRouteTable), 0, 274, 467, 0},
    {A(DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation), 0, 848, 475, 0},
    {A(DeleteLocalGatewayRouteTableVpcAssociation), 0, 849, 483, 0},
    {A(DeleteLocalGatewayVirtualInterface), 0, 850, 491, 0},
    {A(DeleteLocalGatewayVirtualInterfaceGroup), 0, 851, 496, 0}, {A(DeleteManagedPrefixList), 0, 391, 499, 0},
    {A(DeleteMetricCategory), 0, 0, 0, 0}, {A(DeleteNatGateway), 0, 53, 852, 0},
    {A(DeleteNetworkAcl), 0, 521, 0, CATALOGUE_LEGACY}, {A(DeleteNetworkAclEntry), 0, 521, 0, CATALOGUE_LEGACY},
    {A(DeleteNetworkInsightsAccessScope), 0, 853, 524, 0},
    {A(DeleteNetworkInsightsAccessScopeAnalysis), 0, 854, 855, 0}, {A(DeleteNetworkInsightsAnalysis), 0, 856, 857, 0},
    {A(DeleteNetworkInsightsPath), 0, 858, 859, 0}, {A(DeleteNetworkInterface), 0, 52, 0, CATALOGUE_LEGACY},
    {A(DeleteNetworkInterfacePermission), 0, 860, 0, 0}, {A(DeleteNetworkingFlexCostAllocationPolicies), 0, 861, 0, 0},
    {A(DeletePlacementGroup), 0, 0, 0, CATALOGUE_LEGACY}, {A(DeletePublicIpv4Pool), 0, 862, 0, 0},
    {A(DeleteQueuedReservedInstances), 0, 0, 0, 0}, {A(DeleteRoute), 0, 863, 0, CATALOGUE_LEGACY},
    {A(DeleteRouteServer), 0, 865, 587, 0}, {A(DeleteRouteServerEndpoint), 0, 596, 595, 0},
    {A(DeleteRouteServerPeer), 0, 866, 603, 0}, {A(DeleteRouteTable), 0, 867, 0, CATALOGUE_LEGACY},
    {A(DeleteSecondaryNetwork), 0, 628, 627, 0}, {A(DeleteSecondarySubnet), 0, 407, 632, 0},
    {A(DeleteSecurityGroup), 0, 542, 148, CATALOGUE_LEGACY}, {A(DeleteSnapshot), 0, 221, 0, CATALOGUE_LEGACY},
    {A(DeleteSpotDatafeedSubscription), 0, 0, 0, CATALOGUE_LEGACY}, {A(DeleteSubnet), 0, 12, 0, CATALOGUE_LEGACY},
    {A(DeleteSubnetCidrReservation), 0, 868, 869, 0}, {A(DeleteTags), 0, 654, 0, CATALOGUE_LEGACY},
    {A(DeleteTrafficMirrorFilter), 0, 661, 870, 0}, {A(DeleteTrafficMirrorFilterRule), 0, 871, 872, 0},
    {A(DeleteTrafficMirrorSession), 0, 873, 874, 0}, {A(DeleteTrafficMirrorTarget), 0, 875, 876, 0},
    {A(DeleteTransitGateway), 0, 263, 682, 0}, {A(DeleteTransitGatewayClientVpnAttachment), 0, 4, 8, 0},
    {A(DeleteTransitGatewayConnect), 0, 4, 687, 0}, {A(DeleteTransitGatewayConnectPeer), 0, 877, 690, 0},
    {A(DeleteTransitGatewayMeteringPolicy), 0, 878, 696, 0},
    {A(DeleteTransitGatewayMeteringPolicyEntry), 0, 878, 703, 0},
    {A(DeleteTransitGatewayMulticastDomain), 0, 879, 707, 0},
    {A(DeleteTransitGatewayNetworkFunctionAttachment), 0, 4, 710, 0},
    {A(DeleteTransitGatewayPeeringAttachment), 0, 4, 23, 0}, {A(DeleteTransitGatewayPolicyTable), 0, 880, 715, 0},
    {A(DeleteTransitGatewayPolicyTableEntry), 0, 880, 719, 0},
    {A(DeleteTransitGatewayPrefixListReference), 0, 881, 728, 0}, {A(DeleteTransitGatewayRoute), 0, 883, 733, 0},
    {A(DeleteTransitGatewayRouteTable), 0, 883, 736, 0}, {A(DeleteTransitGatewayRouteTableAnnouncement), 0, 0, 743, 0},
    {A(DeleteTransitGatewayVpcAttachment), W(DelTGwVpcAttachReq), 4, 28, 0},
    {A(DeleteVerifiedAccessEndpoint), 0, 884, 763, 0}, {A(DeleteVerifiedAccessGroup), 0, 885, 768, 0},
    {A(DeleteVerifiedAccessInstance), 0, 764, 769, 0}, {A(DeleteVerifiedAccessTrustProvider), 0, 886, 770, 0},
    {A(DeleteVolume), 0, 637, 0, CATALOGUE_LEGACY}, {A(DeleteVpc), 0, 35, 0, CATALOGUE_LEGACY},
    {A(DeleteVpcBlockPublicAccessExclusion), 0, 887, 777, 0}, {A(DeleteVpcEncryptionControl), 0, 0, 778, 0},
    {A(DeleteVpcEndpointConnectionNotifications), 0, 888, 33, 0},
    {A(DeleteVpcEndpointServiceConfigurations), 0, 889, 33, 0}, {A(DeleteVpcEndpoints), 0, 890, 33, 0},
    {A(DeleteVpcPeeringConnection), 0, 34, 0, CATALOGUE_LEGACY}, {A(DeleteVpnConcentrator), 0, 891, 0, 0},
    {A(DeleteVpnConnection), 0, 820, 0, CATALOGUE_LEGACY}, {A(DeleteVpnConnectionRoute), 0, 820, 0, CATALOGUE_LEGACY},
    {A(DeleteVpnGateway), 0, 892, 0, CATALOGUE_LEGACY}, {A(DeprovisionByoipCidr), 0, 0, 41, 0},
    {A(DeprovisionIpamByoasn), 0, 362, 893, 0}, {A(DeprovisionIpamPoolCidr), 0, 43, 895, 0},
    {A(DeprovisionPublicIpv4PoolCidr), 0, 862, 564, 0}, {A(DeregisterImage), 0, 219, 896, CATALOGUE_LEGACY},
    {A(DeregisterInstanceEventNotificationAttributes), 0, 0, 0, 0},
    {A(DeregisterTransitGatewayMulticastGroupMembers), 0, 897, 901, 0},
    {A(DeregisterTransitGatewayMulticastGroupSources), 0, 897, 902, 0},
    {A(DescribeAccountAttributes), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeAccountVpcEncryptionControl), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeAddressTransfers), 0, 500, 0, CATALOGUE_READ},
    {A(DescribeAddresses), 0, 903, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeAddressesAttribute), 0, 500, 0, CATALOGUE_READ}, {A(DescribeAggregateIdFormat), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeApplicationStatus), 0, 904, 0, CATALOGUE_READ},
    {A(DescribeApplicationStatusCheckAssociations), 0, 905, 0, CATALOGUE_READ},
    {A(DescribeApplicationStatusChecks), 0, 905, 0, CATALOGUE_READ},
    {A(DescribeAvailabilityZones), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeAwsNetworkPerformanceMetricSubscriptions), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeBundleTasks), 0, 906, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeByoipCidrs), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeCapacityBlockExtensionHistory), 0, 301, 0, CATALOGUE_READ},
    {A(DescribeCapacityBlockExtensionOfferings), 0, 3, 0, CATALOGUE_READ},
    {A(DescribeCapacityBlockOfferings), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeCapacityBlockStatus), 0, 0, 0, CATALOGUE_READ}, {A(DescribeCapacityBlocks), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeCapacityManagerDataExports), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeCapacityReservationBillingRequests), 0, 301, 0, CATALOGUE_READ},
    {A(DescribeCapacityReservationCancellationQuotes), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeCapacityReservationDateChangeQuotes), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeCapacityReservationFleets), 0, 201, 0, CATALOGUE_READ},
    {A(DescribeCapacityReservationTopology), 0, 301, 0, CATALOGUE_READ},
    {A(DescribeCapacityReservations), 0, 301, 0, CATALOGUE_READ},
    {A(DescribeCarrierGateways), 0, 907, 0, CATALOGUE_READ},
    {A(DescribeClassicLinkInstances), 0, 908, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeClientVpnAuthorizationRules), 0, 172, 0, CATALOGUE_READ},
    {A(DescribeClientVpnConnections), 0, 172, 0, CATALOGUE_READ},
    {A(DescribeClientVpnEndpoints), 0, 909, 0, CATALOGUE_READ}, {A(DescribeClientVpnRoutes), 0, 172, 0, CATALOGUE_READ},
    {A(DescribeClientVpnTargetNetworks), 0, 910, 0, CATALOGUE_READ}, {A(DescribeCoipPools), 0, 912, 0, CATALOGUE_READ},
    {A(DescribeConversionTasks), 0, 913, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeCustomerGateways), 0, 914, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeDeclarativePoliciesReports), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeDhcpOptions), 0, 915, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeEgressOnlyInternetGateways), 0, 916, 0, CATALOGUE_READ},
    {A(DescribeElasticGpus), 0, 0, 0, CATALOGUE_READ}, {A(DescribeExportImageTasks), 0, 917, 0, CATALOGUE_READ},
    {A(DescribeExportTasks), 0, 918, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeFastLaunchImages), 0, 919, 0, CATALOGUE_READ},
    {A(DescribeFastSnapshotRestores), 0, 0, 0, CATALOGUE_READ}, {A(DescribeFleetHistory), 0, 920, 0, CATALOGUE_READ},
    {A(DescribeFleetInstances), 0, 920, 0, CATALOGUE_READ}, {A(DescribeFleets), 0, 827, 0, CATALOGUE_READ},
    {A(DescribeFlowLogs), 0, 831, 0, CATALOGUE_READ}, {A(DescribeFpgaImageAttribute), 0, 832, 0, CATALOGUE_READ},
    {A(DescribeFpgaImages), 0, 921, 0, CATALOGUE_READ},
    {A(DescribeHostReservationOfferings), 0, 922, 0, CATALOGUE_READ},
    {A(DescribeHostReservations), 0, 923, 0, CATALOGUE_READ}, {A(DescribeHosts), 0, 924, 0, CATALOGUE_READ},
    {A(DescribeIamInstanceProfileAssociations), 0, 925, 0, CATALOGUE_READ},
    {A(DescribeIdFormat), 0, 0, 0, CATALOGUE_READ}, {A(DescribeIdentityIdFormat), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeImageAttribute), 0, 219, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeImageReferences), 0, 919, 0, CATALOGUE_READ},
    {A(DescribeImageUsageReportEntries), 0, 919, 0, CATALOGUE_READ},
    {A(DescribeImageUsageReports), 0, 919, 0, CATALOGUE_READ},
    {A(DescribeImages), 0, 926, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeImportImageTasks), 0, 927, 0, CATALOGUE_READ},
    {A(DescribeImportSnapshotTasks), 0, 928, 0, CATALOGUE_READ},
    {A(DescribeInstanceAttribute), 0, 196, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeInstanceConnectEndpoints), 0, 929, 0, CATALOGUE_READ},
    {A(DescribeInstanceCreditSpecifications), 0, 904, 0, CATALOGUE_READ},
    {A(DescribeInstanceEventNotificationAttributes), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeInstanceEventWindows), 0, 930, 0, CATALOGUE_READ},
    {A(DescribeInstanceImageMetadata), 0, 904, 0, CATALOGUE_READ},
    {A(DescribeInstanceSqlHaHistoryStates), 0, 904, 0, CATALOGUE_READ},
    {A(DescribeInstanceSqlHaStates), 0, 904, 0, CATALOGUE_READ},
    {A(DescribeInstanceStatus), 0, 908, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeInstanceTopology), 0, 904, 0, CATALOGUE_READ},
    {A(DescribeInstanceTypeOfferings), 0, 0, 0, CATALOGUE_READ}, {A(DescribeInstanceTypes), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeInstances), 0, 908, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeInternetGateways), 0, 931, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeIpamByoasn), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeIpamExternalResourceVerificationTokens), 0, 932, 0, CATALOGUE_READ},
    {A(DescribeIpamInternetRegistryAssociations), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeIpamPolicies), 0, 0, 0, CATALOGUE_READ}, {A(DescribeIpamPoolAllocations), 0, 933, 0, CATALOGUE_READ},
    {A(DescribeIpamPools), 0, 934, 0, CATALOGUE_READ},
    {A(DescribeIpamPrefixListResolverTargets), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeIpamPrefixListResolvers), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeIpamResourceDiscoveries), 0, 935, 0, CATALOGUE_READ},
    {A(DescribeIpamResourceDiscoveryAssociations), 0, 936, 0, CATALOGUE_READ},
    {A(DescribeIpamScopes), 0, 937, 0, CATALOGUE_READ}, {A(DescribeIpams), 0, 938, 0, CATALOGUE_READ},
    {A(DescribeIpv6Pools), 0, 939, 0, CATALOGUE_READ},
    {A(DescribeKeyPairs), 0, 940, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeLaunchTemplateVersions), 0, 303, 0, CATALOGUE_READ},
    {A(DescribeLaunchTemplates), 0, 942, 0, CATALOGUE_READ},
    {A(DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations), 0, 944, 0, CATALOGUE_READ},
    {A(DescribeLocalGatewayRouteTableVpcAssociations), 0, 945, 0, CATALOGUE_READ},
    {A(DescribeLocalGatewayRouteTables), 0, 946, 0, CATALOGUE_READ},
    {A(DescribeLocalGatewayVirtualInterfaceGroups), 0, 947, 0, CATALOGUE_READ},
    {A(DescribeLocalGatewayVirtualInterfaces), 0, 948, 0, CATALOGUE_READ},
    {A(DescribeLocalGateways), 0, 949, 0, CATALOGUE_READ}, {A(DescribeLockedSnapshots), 0, 950, 0, CATALOGUE_READ},
    {A(DescribeMacHosts), 0, 924, 0, CATALOGUE_READ}, {A(DescribeMacModificationTasks), 0, 951, 0, CATALOGUE_READ},
    {A(DescribeManagedPrefixLists), 0, 952, 0, CATALOGUE_READ}, {A(DescribeMetricCategories), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeMovingAddresses), 0, 0, 0, CATALOGUE_READ}, {A(DescribeNatGateways), 0, 953, 0, CATALOGUE_READ},
    {A(DescribeNetworkAcls), 0, 954, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeNetworkInsightsAccessScopeAnalyses), 0, 955, 0, CATALOGUE_READ},
    {A(DescribeNetworkInsightsAccessScopes), 0, 957, 0, CATALOGUE_READ},
    {A(DescribeNetworkInsightsAnalyses), 0, 958, 0, CATALOGUE_READ},
    {A(DescribeNetworkInsightsPaths), 0, 960, 0, CATALOGUE_READ},
    {A(DescribeNetworkInterfaceAttribute), 0, 52, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeNetworkInterfacePermissions), 0, 961, 0, CATALOGUE_READ},
    {A(DescribeNetworkInterfaces), 0, 962, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeNetworkingFlexCostAllocationPolicies), 0, 861, 0, CATALOGUE_READ},
    {A(DescribeNetworkingFlexCostAllocationPolicyAssociations), 0, 963, 0, CATALOGUE_READ},
    {A(DescribeOutpostLags), 0, 964, 0, CATALOGUE_READ},
    {A(DescribePlacementGroups), 0, 966, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribePrefixLists), 0, 952, 0, CATALOGUE_READ}, {A(DescribePrincipalIdFormat), 0, 0, 0, CATALOGUE_READ},
    {A(DescribePublicIpv4Pools), 0, 967, 0, CATALOGUE_READ},
    {A(DescribeRegions), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeReplaceRootVolumeTasks), 0, 968, 0, CATALOGUE_READ},
    {A(DescribeReservedInstances), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeReservedInstancesListings), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeReservedInstancesModifications), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeReservedInstancesOfferings), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeRouteServerEndpoints), 0, 969, 0, CATALOGUE_READ},
    {A(DescribeRouteServerPeers), 0, 970, 0, CATALOGUE_READ}, {A(DescribeRouteServers), 0, 971, 0, CATALOGUE_READ},
    {A(DescribeRouteTables), 0, 972, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeScheduledInstanceAvailability), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeScheduledInstances), 0, 973, 0, CATALOGUE_READ},
    {A(DescribeSecondaryInterfaces), 0, 974, 0, CATALOGUE_READ},
    {A(DescribeSecondaryNetworks), 0, 975, 0, CATALOGUE_READ}, {A(DescribeSecondarySubnets), 0, 976, 0, CATALOGUE_READ},
    {A(DescribeSecurityGroupReferences), 0, 977, 0, CATALOGUE_READ},
    {A(DescribeSecurityGroupRules), 0, 978, 0, CATALOGUE_READ},
    {A(DescribeSecurityGroupVpcAssociations), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeSecurityGroups), 0, 980, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeServiceLinkVirtualInterfaces), 0, 982, 0, CATALOGUE_READ},
    {A(DescribeSnapshotAttribute), 0, 221, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeSnapshotTierStatus), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeSnapshots), 0, 983, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeSpotDatafeedSubscription), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeSpotFleetInstances), 0, 984, 0, CATALOGUE_READ},
    {A(DescribeSpotFleetRequestHistory), 0, 984, 0, CATALOGUE_READ},
    {A(DescribeSpotFleetRequests), 0, 209, 0, CATALOGUE_READ},
    {A(DescribeSpotInstanceRequests), 0, 214, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeSpotPriceHistory), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeStaleSecurityGroups), 0, 259, 0, CATALOGUE_READ},
    {A(DescribeStoreImageTasks), 0, 919, 0, CATALOGUE_READ},
    {A(DescribeSubnets), 0, 985, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeTags), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeTrafficMirrorFilterRules), 0, 986, 0, CATALOGUE_READ},
    {A(DescribeTrafficMirrorFilters), 0, 988, 0, CATALOGUE_READ},
    {A(DescribeTrafficMirrorSessions), 0, 989, 0, CATALOGUE_READ},
    {A(DescribeTrafficMirrorTargets), 0, 990, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayAttachments), 0, 991, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayConnectPeers), 0, 992, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayConnects), 0, 991, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayMeteringPolicies), 0, 993, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayMulticastDomains), 0, 994, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayNetworkFunctionAttachments), 0, 995, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayPeeringAttachments), 0, 991, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayPolicyTables), 0, 996, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayRouteTableAnnouncements), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayRouteTables), 0, 997, 0, CATALOGUE_READ},
    {A(DescribeTransitGatewayVpcAttachments), 0, 991, 0, CATALOGUE_READ},
    {A(DescribeTransitGateways), 0, 998, 0, CATALOGUE_READ},
    {A(DescribeTrunkInterfaceAssociations), 0, 999, 0, CATALOGUE_READ},
    {A(DescribeVerifiedAccessEndpoints), 0, 1000, 0, CATALOGUE_READ},
    {A(DescribeVerifiedAccessGroups), 0, 1003, 0, CATALOGUE_READ},
    {A(DescribeVerifiedAccessInstanceLoggingConfigurations), 0, 1005, 0, CATALOGUE_READ},
    {A(DescribeVerifiedAccessInstances), 0, 1005, 0, CATALOGUE_READ},
    {A(DescribeVerifiedAccessTrustProviders), 0, 1006, 0, CATALOGUE_READ},
    {A(DescribeVolumeAttribute), 0, 637, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeVolumeStatus), 0, 1007, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeVolumes), 0, 1007, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeVolumesModifications), 0, 1008, 0, CATALOGUE_READ},
    {A(DescribeVpcAttribute), 0, 35, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeVpcBlockPublicAccessExclusions), 0, 1009, 0, CATALOGUE_READ},
    {A(DescribeVpcBlockPublicAccessOptions), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeVpcClassicLink), 0, 1010, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeVpcClassicLinkDnsSupport), 0, 1011, 0, CATALOGUE_READ},
    {A(DescribeVpcEncryptionControls), 0, 1012, 0, CATALOGUE_READ},
    {A(DescribeVpcEndpointAssociations), 0, 890, 0, CATALOGUE_READ},
    {A(DescribeVpcEndpointConnectionNotifications), 0, 1013, 0, CATALOGUE_READ},
    {A(DescribeVpcEndpointConnections), 0, 0, 0, CATALOGUE_READ},
    {A(DescribeVpcEndpointServiceConfigurations), 0, 889, 0, CATALOGUE_READ},
    {A(DescribeVpcEndpointServicePermissions), 0, 1014, 0, CATALOGUE_READ},
    {A(DescribeVpcEndpointServices), 0, 0, 0, CATALOGUE_READ}, {A(DescribeVpcEndpoints), 0, 890, 0, CATALOGUE_READ},
    {A(DescribeVpcPeeringConnections), 0, 1015, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeVpcs), 0, 1010, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeVpnConcentrators), 0, 1016, 0, CATALOGUE_READ},
    {A(DescribeVpnConnections), 0, 1017, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DescribeVpnGateways), 0, 1018, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(DetachClassicLinkVpc), 0, 1019, 0, CATALOGUE_LEGACY}, {A(DetachImageWatermark), 0, 152, 0, 0},
    {A(DetachInternetGateway), 0, 153, 0, CATALOGUE_LEGACY}, {A(DetachNetworkInterface), 0, 157, 0, CATALOGUE_LEGACY},
    {A(DetachVerifiedAccessTrustProvider), 0, 158, 163, 0}, {A(DetachVolume), 0, 165, 167, CATALOGUE_LEGACY},
    {A(DetachVpnGateway), 0, 169, 0, CATALOGUE_LEGACY}, {A(DisableAddressTransfer), 0, 1021, 2, 0},
    {A(DisableAllowedImagesSettings), 0, 0, 0, 0}, {A(DisableApplicationStatusCheckSuppression), 0, 904, 1022, 0},
    {A(DisableAwsNetworkPerformanceMetricSubscription), 0, 0, 0, 0}, {A(DisableCapacityManager), 0, 0, 0, 0},
    {A(DisableEbsEncryptionByDefault), 0, 0, 0, 0}, {A(DisableFastLaunch), 0, 152, 1024, 0},
    {A(DisableFastSnapshotRestores), 0, 1026, 1027, 0}, {A(DisableImage), 0, 152, 0, 0},
    {A(DisableImageBlockPublicAccess), 0, 0, 0, 0}, {A(DisableImageDeprecation), 0, 152, 0, 0},
    {A(DisableImageDeregistrationProtection), 0, 152, 0, 0},
    {A(DisableInstanceSqlHaStandbyDetections), 0, 904, 1029, 0}, {A(DisableIpamOrganizationAdminAccount), 0, 0, 0, 0},
    {A(DisableIpamPolicy), 0, 0, 0, 0}, {A(DisableRouteServerPropagation), 0, 1030, 1034, 0},
    {A(DisableSerialConsoleAccess), 0, 0, 0, 0}, {A(DisableSnapshotBlockPublicAccess), 0, 0, 0, 0},
    {A(DisableTransitGatewayRouteTablePropagation), 0, 129, 1038, 0},
    {A(DisableVgwRoutePropagation), 0, 1039, 0, CATALOGUE_LEGACY},
    {A(DisableVpcClassicLink), 0, 35, 0, CATALOGUE_LEGACY}, {A(DisableVpcClassicLinkDnsSupport), 0, 259, 0, 0},
    {A(DisassociateAddress), 0, 62, 0, CATALOGUE_LEGACY}, {A(DisassociateApplicationStatusCheck), 0, 63, 66, 0},
    {A(DisassociateCapacityReservationBillingOwner), 0, 3, 0, 0},
    {A(DisassociateClientVpnTargetNetwork), 0, 1041, 70, 0}, {A(DisassociateEnclaveCertificateIamRole), 0, 0, 0, 0},
    {A(DisassociateIamInstanceProfile), 0, 1043, 82, 0}, {A(DisassociateInstanceEventWindow), 0, 85, 91, 0},
    {A(DisassociateIpamByoasn), 0, 0, 0, 0}, {A(DisassociateIpamResourceDiscovery), 0, 1044, 99, 0},
    {A(DisassociateKmsKeyId), 0, 100, 0, 0}, {A(DisassociateNatGatewayAddress), 0, 1045, 57, 0},
    {A(DisassociateNetworkingFlexCostAllocationPolicy), 0, 963, 0, 0}, {A(DisassociateRouteServer), 0, 107, 111, 0},
    {A(DisassociateRouteTable), 0, 115, 0, CATALOGUE_LEGACY}, {A(DisassociateSecurityGroupVpc), 0, 116, 0, 0},
    {A(DisassociateSubnetCidrBlock), 0, 1047, 121, 0}, {A(DisassociateTransitGatewayMulticastDomain), 0, 9, 17, 0},
    {A(DisassociateTransitGatewayPolicyTable), 0, 123, 128, 0},
    {A(DisassociateTransitGatewayRouteTable), 0, 129, 134, 0}, {A(DisassociateTrunkInterface), 0, 1048, 0, 0},
    {A(DisassociateVpcCidrBlock), 0, 1049, 145, 0}, {A(EnableAddressTransfer), 0, 1021, 2, 0},
    {A(EnableAllowedImagesSettings), 0, 0, 0, 0}, {A(EnableApplicationStatusCheckSuppression), 0, 904, 1022, 0},
    {A(EnableAwsNetworkPerformanceMetricSubscription), 0, 0, 0, 0}, {A(EnableCapacityManager), 0, 0, 0, 0},
    {A(EnableEbsEncryptionByDefault), 0, 0, 0, 0}, {A(EnableFastLaunch), 0, 1050, 1024, 0},
    {A(EnableFastSnapshotRestores), 0, 1026, 1027, 0}, {A(EnableImage), 0, 152, 0, 0},
    {A(EnableImageBlockPublicAccess), 0, 0, 0, 0}, {A(EnableImageDeprecation), 0, 152, 0, 0},
    {A(EnableImageDeregistrationProtection), 0, 152, 0, 0}, {A(EnableInstanceSqlHaStandbyDetections), 0, 904, 1029, 0},
    {A(EnableIpamInternetRegistryAssociation), 0, 0, 369, 0}, {A(EnableIpamOrganizationAdminAccount), 0, 0, 0, 0},
    {A(EnableIpamPolicy), 0, 0, 0, 0}, {A(EnableReachabilityAnalyzerOrganizationSharing), 0, 0, 0, 0},
    {A(EnableRouteServerPropagation), 0, 1030, 1034, 0}, {A(EnableSerialConsoleAccess), 0, 0, 0, 0},
    {A(EnableSnapshotBlockPublicAccess), 0, 0, 0, 0}, {A(EnableTransitGatewayRouteTablePropagation), 0, 129, 1038, 0},
    {A(EnableVgwRoutePropagation), 0, 1039, 0, CATALOGUE_LEGACY}, {A(EnableVolumeIO), 0, 637, 0, CATALOGUE_LEGACY},
    {A(EnableVpcClassicLink), 0, 35, 0, CATALOGUE_LEGACY}, {A(EnableVpcClassicLinkDnsSupport), 0, 259, 0, 0},
    {A(ExportClientVpnClientCertificateRevocationList), 0, 172, 0, 0},
    {A(ExportClientVpnClientConfiguration), 0, 172, 0, 0}, {A(ExportImage), 0, 152, 1052, 0},
    {A(ExportTransitGatewayRoutes), 0, 883, 0, 0},
    {A(ExportVerifiedAccessInstanceClientConfiguration), 0, 764, 1054, 0},
    {A(GetActiveVpnTunnelStatus), 0, 1055, 0, CATALOGUE_READ}, {A(GetAllowedImagesSettings), 0, 0, 0, CATALOGUE_READ},
    {A(GetAssociatedEnclaveCertificateIamRoles), 0, 0, 0, CATALOGUE_READ},
    {A(GetAssociatedIpv6PoolCidrs), 0, 1056, 0, CATALOGUE_READ},
    {A(GetAwsNetworkPerformanceData), 0, 0, 0, CATALOGUE_READ},
    {A(GetCapacityManagerAttributes), 0, 0, 0, CATALOGUE_READ},
    {A(GetCapacityManagerMetricData), 0, 0, 0, CATALOGUE_READ},
    {A(GetCapacityManagerMetricDimensions), 0, 0, 0, CATALOGUE_READ},
    {A(GetCapacityManagerMonitoredTagKeys), 0, 0, 0, CATALOGUE_READ},
    {A(GetCapacityManagerSupportabilityScores), 0, 0, 0, CATALOGUE_READ},
    {A(GetCapacityReservationUsage), 0, 3, 0, CATALOGUE_READ},
    {A(GetClientVpnEndpointAuthorizationPolicy), 0, 172, 0, CATALOGUE_READ},
    {A(GetCoipPoolUsage), 0, 1057, 0, CATALOGUE_READ},
    {A(GetConsoleOutput), 0, 196, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(GetConsoleScreenshot), 0, 292, 0, CATALOGUE_READ},
    {A(GetDeclarativePoliciesReportSummary), 0, 0, 0, CATALOGUE_READ},
    {A(GetDefaultCreditSpecification), 0, 0, 0, CATALOGUE_READ}, {A(GetEbsDefaultKmsKeyId), 0, 0, 0, CATALOGUE_READ},
    {A(GetEbsEncryptionByDefault), 0, 0, 0, CATALOGUE_READ}, {A(GetEnabledIpamPolicy), 0, 0, 0, CATALOGUE_READ},
    {A(GetFlowLogsIntegrationTemplate), 0, 1058, 0, CATALOGUE_READ},
    {A(GetGroupsForCapacityReservation), 0, 3, 0, CATALOGUE_READ},
    {A(GetHostReservationPurchasePreview), 0, 1059, 0, CATALOGUE_READ},
    {A(GetImageAncestry), 0, 152, 0, CATALOGUE_READ}, {A(GetImageBlockPublicAccessState), 0, 0, 0, CATALOGUE_READ},
    {A(GetImageFindings), 0, 152, 0, CATALOGUE_READ}, {A(GetInstanceMetadataDefaults), 0, 0, 0, CATALOGUE_READ},
    {A(GetInstanceTpmEkPub), 0, 292, 0, CATALOGUE_READ},
    {A(GetInstanceTypesFromInstanceRequirements), 0, 0, 0, CATALOGUE_READ},
    {A(GetInstanceUefiData), 0, 292, 0, CATALOGUE_READ}, {A(GetIpamAddressHistory), 0, 1061, 0, CATALOGUE_READ},
    {A(GetIpamDiscoveredAccounts), 0, 839, 0, CATALOGUE_READ},
    {A(GetIpamDiscoveredPublicAddresses), 0, 839, 0, CATALOGUE_READ},
    {A(GetIpamDiscoveredResourceCidrs), 0, 839, 0, CATALOGUE_READ},
    {A(GetIpamDiscoveredRoutes), 0, 839, 0, CATALOGUE_READ},
    {A(GetIpamInternetRegistryAssociationAsns), 0, 0, 0, CATALOGUE_READ},
    {A(GetIpamInternetRegistryAssociationCidrs), 0, 0, 0, CATALOGUE_READ},
    {A(GetIpamPolicyAllocationRules), 0, 0, 0, CATALOGUE_READ},
    {A(GetIpamPolicyOrganizationTargets), 0, 0, 0, CATALOGUE_READ},
    {A(GetIpamPoolAllocations), 0, 1063, 0, CATALOGUE_READ}, {A(GetIpamPoolCidrs), 0, 43, 0, CATALOGUE_READ},
    {A(GetIpamPrefixListResolverRules), 0, 0, 0, CATALOGUE_READ},
    {A(GetIpamPrefixListResolverVersionEntries), 0, 0, 0, CATALOGUE_READ},
    {A(GetIpamPrefixListResolverVersions), 0, 0, 0, CATALOGUE_READ},
    {A(GetIpamResourceCidrs), 0, 1065, 0, CATALOGUE_READ},
    {A(GetIpamRouteOriginAuthorizations), 0, 0, 0, CATALOGUE_READ},
    {A(GetIpamRouteProtectionFindings), 0, 362, 0, CATALOGUE_READ},
    {A(GetIpamRoutingPolicyRegistrationDeltas), 0, 0, 0, CATALOGUE_READ},
    {A(GetIpamRoutingPolicyRegistrations), 0, 0, 0, CATALOGUE_READ},
    {A(GetLaunchTemplateData), 0, 292, 0, CATALOGUE_READ},
    {A(GetManagedPrefixListAssociations), 0, 391, 0, CATALOGUE_READ},
    {A(GetManagedPrefixListEntries), 0, 391, 0, CATALOGUE_READ},
    {A(GetManagedResourceVisibility), 0, 0, 0, CATALOGUE_READ},
    {A(GetNetworkInsightsAccessScopeAnalysisFindings), 0, 854, 0, CATALOGUE_READ},
    {A(GetNetworkInsightsAccessScopeContent), 0, 853, 0, CATALOGUE_READ},
    {A(GetNetworkingFlexCostAllocationPolicyVersions), 0, 103, 0, CATALOGUE_READ},
    {A(GetPasswordData), 0, 196, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {A(GetReservedInstancesExchangeQuote), 0, 0, 0, CATALOGUE_READ},
    {A(GetRouteServerAssociations), 0, 865, 0, CATALOGUE_READ},
    {A(GetRouteServerPropagations), 0, 1030, 0, CATALOGUE_READ},
    {A(GetRouteServerRoutingDatabase), 0, 865, 0, CATALOGUE_READ},
    {A(GetSecurityGroupsForVpc), 0, 259, 0, CATALOGUE_READ}, {A(GetSerialConsoleAccessStatus), 0, 0, 0, CATALOGUE_READ},
    {A(GetSnapshotBlockPublicAccessState), 0, 0, 0, CATALOGUE_READ},
    {A(GetSpotPlacementScores), 0, 0, 0, CATALOGUE_READ}, {A(GetSubnetCidrReservations), 0, 649, 0, CATALOGUE_READ},
    {A(GetTransitGatewayAttachmentNatConfiguration), 0, 4, 0, CATALOGUE_READ},
    {A(GetTransitGatewayAttachmentPropagations), 0, 4, 0, CATALOGUE_READ},
    {A(GetTransitGatewayMeteringPolicyEntries), 0, 878, 0, CATALOGUE_READ},
    {A(GetTransitGatewayMulticastDomainAssociations), 0, 879, 0, CATALOGUE_READ},
    {A(GetTransitGatewayPolicyTableAssociations), 0, 880, 0, CATALOGUE_READ},
    {A(GetTransitGatewayPolicyTableEntries), 0, 880, 0, CATALOGUE_READ},
    {A(GetTransitGatewayPrefixListReferences), 0, 883, 0, CATALOGUE_READ},
    {A(GetTransitGatewayRouteTableAssociations), 0, 883, 0, CATALOGUE_READ},
    {A(GetTransitGatewayRouteTablePropagations), 0, 883, 0, CATALOGUE_READ},
    {A(GetVerifiedAccessEndpointPolicy), 0, 884, 0, CATALOGUE_READ},
    {A(GetVerifiedAccessEndpointTargets), 0, 884, 0, CATALOGUE_READ},
    {A(GetVerifiedAccessGroupPolicy), 0, 885, 0, CATALOGUE_READ},
    {A(GetVpcResourcesBlockingEncryptionEnforcement), 0, 259, 0, CATALOGUE_READ},
    {A(GetVpnConnectionDeviceSampleConfiguration), 0, 1055, 0, CATALOGUE_READ},
    {A(GetVpnConnectionDeviceTypes), 0, 0, 0, CATALOGUE_READ},
    {A(GetVpnTunnelReplacementStatus), 0, 1055, 0, CATALOGUE_READ},
    {A(ImportClientVpnClientCertificateRevocationList), 0, 172, 0, 0}, {A(ImportImage), 0, 1068, 1069, 0},
    {A(ImportInstance), 0, 1076, 1084, CATALOGUE_LEGACY}, {A(ImportKeyPair), 0, 400, 841, CATALOGUE_LEGACY},
    {A(ImportSnapshot), 0, 0, 1085, 0}, {A(ImportVolume), 0, 0, 1084, CATALOGUE_LEGACY},
    {A(ListImagesInRecycleBin), 0, 919, 0, CATALOGUE_READ}, {A(ListSnapshotsInRecycleBin), 0, 950, 0, CATALOGUE_READ},
    {A(ListVolumesInRecycleBin), 0, 1008, 0, CATALOGUE_READ}, {A(LockSnapshot), 0, 100, 221, 0},
    {A(ModifyAccountVpcEncryptionControl), 0, 0, 0, 0}, {A(ModifyAddressAttribute), 0, 1021, 1087, 0},
    {A(ModifyApplicationStatusCheck), 0, 1088, 240, 0}, {A(ModifyAvailabilityZoneGroup), 0, 0, 0, 0},
    {A(ModifyCapacityReservation), 0, 3, 0, 0}, {A(ModifyCapacityReservationFleet), 0, 1090, 0, 0},
    {A(ModifyClientVpnEndpoint), 0, 1091, 0, 0}, {A(ModifyClientVpnEndpointAuthorizationPolicy), 0, 172, 0, 0},
    {A(ModifyDefaultCreditSpecification), 0, 0, 0, 0}, {A(ModifyEbsDefaultKmsKeyId), 0, 0, 0, 0},
    {A(ModifyFleet), 0, 1095, 0, 0}, {A(ModifyFpgaImageAttribute), 0, 832, 1097, 0}, {A(ModifyHosts), 0, 924, 1098, 0},
    {A(ModifyIdFormat), 0, 0, 0, 0}, {A(ModifyIdentityIdFormat), 0, 0, 0, 0},
    {A(ModifyImageAttribute), 0, 219, 0, CATALOGUE_LEGACY}, {A(ModifyInstanceAttribute), 0, 1101, 0, CATALOGUE_LEGACY},
    {A(ModifyInstanceCapacityReservationAttributes), 0, 1104, 0, 0}, {A(ModifyInstanceConnectEndpoint), 0, 1106, 0, 0},
    {A(ModifyInstanceCpuOptions), 0, 292, 196, 0}, {A(ModifyInstanceCreditSpecification), 0, 1108, 1109, 0},
    {A(ModifyInstanceEventStartTime), 0, 1111, 1114, 0}, {A(ModifyInstanceEventWindow), 0, 834, 91, 0},
    {A(ModifyInstanceMaintenanceOptions), 0, 292, 196, 0}, {A(ModifyInstanceMetadataDefaults), 0, 0, 0, 0},
    {A(ModifyInstanceMetadataOptions), 0, 292, 196, 0}, {A(ModifyInstanceNetworkPerformanceOptions), 0, 292, 196, 0},
    {A(ModifyInstancePlacement), 0, 1115, 0, 0}, {A(ModifyIpam), 0, 362, 361, 0},
    {A(ModifyIpamPolicyAllocationRules), 0, 1119, 1122, 0}, {A(ModifyIpamPool), 0, 43, 382, 0},
    {A(ModifyIpamPoolAllocation), 0, 1123, 46, 0}, {A(ModifyIpamPrefixListResolver), 0, 1124, 390, 0},
    {A(ModifyIpamPrefixListResolverTarget), 0, 0, 392, 0}, {A(ModifyIpamResourceCidr), 0, 1125, 1133, 0},
    {A(ModifyIpamResourceDiscovery), 0, 839, 395, 0}, {A(ModifyIpamRoutingPolicyRegistration), 0, 0, 0, 0},
    {A(ModifyIpamScope), 0, 840, 399, 0}, {A(ModifyLaunchTemplate), 0, 303, 422, 0},
    {A(ModifyLocalGatewayRoute), 0, 451, 462, 0}, {A(ModifyManagedPrefixList), 0, 391, 499, 0},
    {A(ModifyManagedResourceVisibility), 0, 0, 0, 0}, {A(ModifyMetricCategory), 0, 0, 0, 0},
    {A(ModifyNetworkInterfaceAttribute), 0, 1135, 0, CATALOGUE_LEGACY},
    {A(ModifyNetworkingFlexCostAllocationPolicy), 0, 103, 556, 0}, {A(ModifyPrivateDnsNameOptions), 0, 292, 0, 0},
    {A(ModifyPublicIpDnsNameOptions), 0, 51, 0, 0}, {A(ModifyReservedInstances), 0, 0, 0, CATALOGUE_LEGACY},
    {A(ModifyRouteServer), 0, 865, 587, 0}, {A(ModifySecurityGroupRules), 0, 1143, 0, 0},
    {A(ModifySnapshotAttribute), 0, 221, 0, CATALOGUE_LEGACY}, {A(ModifySnapshotTier), 0, 100, 221, 0},
    {A(ModifySpotFleetRequest), 0, 1147, 0, 0}, {A(ModifySubnetAttribute), 0, 12, 0, CATALOGUE_LEGACY},
    {A(ModifyTrafficMirrorFilterNetworkServices), 0, 661, 660, 0}, {A(ModifyTrafficMirrorFilterRule), 0, 871, 662, 0},
    {A(ModifyTrafficMirrorSession), 0, 1149, 670, 0}, {A(ModifyTransitGateway), 0, 1154, 682, 0},
    {A(ModifyTransitGatewayAttachmentNatConfiguration), 0, 4, 1156, 0},
    {A(ModifyTransitGatewayMeteringPolicy), 0, 1157, 696, 0},
    {A(ModifyTransitGatewayNetworkFunctionAttachment), 0, 4, 710, 0},
    {A(ModifyTransitGatewayPeeringAttachment), 0, 4, 23, 0}, {A(ModifyTransitGatewayPolicyTableEntry), 0, 716, 719, 0},
    {A(ModifyTransitGatewayPrefixListReference), 0, 720, 728, 0},
    {A(ModifyTransitGatewayVpcAttachment), 0, 1160, 28, 0}, {A(ModifyVerifiedAccessEndpoint), 0, 1163, 763, 0},
    {A(ModifyVerifiedAccessEndpointPolicy), 0, 884, 0, 0}, {A(ModifyVerifiedAccessGroup), 0, 1167, 768, 0},
    {A(ModifyVerifiedAccessGroupPolicy), 0, 885, 0, 0}, {A(ModifyVerifiedAccessInstance), 0, 764, 769, 0},
    {A(ModifyVerifiedAccessInstanceLoggingConfiguration), 0, 764, 1169, 0},
    {A(ModifyVerifiedAccessTrustProvider), 0, 886, 770, 0}, {A(ModifyVolume), 0, 1170, 1171, 0},
    {A(ModifyVolumeAttribute), 0, 637, 0, CATALOGUE_LEGACY}, {A(ModifyVpcAttribute), 0, 35, 0, CATALOGUE_LEGACY},
    {A(ModifyVpcBlockPublicAccessExclusion), 0, 887, 777, 0}, {A(ModifyVpcBlockPublicAccessOptions), 0, 0, 0, 0},
    {A(ModifyVpcEncryptionControl), 0, 0, 778, 0}, {A(ModifyVpcEndpoint), 0, 1172, 0, 0},
    {A(ModifyVpcEndpointConnectionNotification), 0, 1013, 0, 0},
    {A(ModifyVpcEndpointPayerResponsibility), 0, 793, 506, 0},
    {A(ModifyVpcEndpointServiceConfiguration), 0, 1014, 0, 0},
    {A(ModifyVpcEndpointServicePayerResponsibility), 0, 1014, 0, 0},
    {A(ModifyVpcEndpointServicePermissions), 0, 1014, 1182, 0}, {A(ModifyVpcPeeringConnectionOptions), 0, 1183, 0, 0},
    {A(ModifyVpcTenancy), 0, 259, 0, 0}, {A(ModifyVpnConnection), 0, 1184, 819, 0},
    {A(ModifyVpnConnectionOptions), 0, 1055, 819, 0}, {A(ModifyVpnTunnelCertificate), 0, 1055, 819, 0},
    {A(ModifyVpnTunnelOptions), 0, 1055, 819, 0}, {A(MonitorInstances), 0, 908, 908, CATALOGUE_LEGACY},
    {A(MoveAddressToVpc), 0, 0, 1, 0}, {A(MoveByoipCidrToIpam), 0, 43, 41, 0},
    {A(MoveCapacityReservationInstances), 0, 1188, 252, 0}, {A(ProvisionByoipCidr), 0, 0, 41, 0},
    {A(ProvisionIpamByoasn), 0, 362, 893, 0}, {A(ProvisionIpamPoolCidr), 0, 1190, 895, 0},
    {A(ProvisionPublicIpv4PoolCidr), 0, 1192, 564, 0}, {A(PurchaseCapacityBlock), 0, 0, 1195, 0},
    {A(PurchaseCapacityBlockExtension), 0, 3, 1198, 0}, {A(PurchaseHostReservation), 0, 1059, 1201, 0},
    {A(PurchaseReservedInstancesOffering), 0, 0, 0, CATALOGUE_LEGACY}, {A(PurchaseScheduledInstances), 0, 0, 1203, 0},
    {A(RebootInstances), 0, 908, 0, CATALOGUE_LEGACY}, {A(RegisterImage), 0, 1204, 219, CATALOGUE_LEGACY},
    {A(RegisterInstanceEventNotificationAttributes), 0, 0, 0, 0},
    {A(RegisterTransitGatewayMulticastGroupMembers), 0, 897, 1209, 0},
    {A(RegisterTransitGatewayMulticastGroupSources), 0, 897, 1210, 0},
    {A(RejectCapacityReservationBillingOwnership), 0, 3, 0, 0},
    {A(RejectTransitGatewayClientVpnAttachment), 0, 4, 8, 0},
    {A(RejectTransitGatewayMulticastDomainAssociations), 0, 9, 17, 0},
    {A(RejectTransitGatewayPeeringAttachment), 0, 4, 23, 0}, {A(RejectTransitGatewayVpcAttachment), 0, 4, 28, 0},
    {A(RejectVpcEndpointConnections), 0, 29, 33, 0}, {A(RejectVpcPeeringConnection), 0, 34, 0, CATALOGUE_LEGACY},
    {A(ReleaseAddress), 0, 1, 0, CATALOGUE_LEGACY}, {A(ReleaseHosts), 0, 924, 1098, 0},
    {A(ReleaseIpamPoolAllocation), 0, 1063, 0, 0}, {A(ReplaceIamInstanceProfileAssociation), 0, 1211, 82, 0},
    {A(ReplaceImageCriteriaInAllowedImagesSettings), 0, 0, 0, 0},
    {A(ReplaceImageInstanceTypeSpecification), 0, 152, 0, 0},
    {A(ReplaceNetworkAclAssociation), 0, 1213, 1215, CATALOGUE_LEGACY},
    {A(ReplaceNetworkAclEntry), 0, 521, 0, CATALOGUE_LEGACY}, {A(ReplaceRoute), 0, 574, 0, CATALOGUE_LEGACY},
    {A(ReplaceRouteTableAssociation), 0, 1216, 1218, CATALOGUE_LEGACY}, {A(ReplaceTransitGatewayRoute), 0, 129, 733, 0},
    {A(ReplaceVpnTunnel), 0, 1055, 0, 0}, {A(ReportInstanceStatus), 0, 908, 0, CATALOGUE_LEGACY},
    {A(RequestSpotFleet), 0, 1232, 210, 0}, {A(RequestSpotInstances), 0, 1245, 1258, CATALOGUE_LEGACY},
    {A(ResetAddressAttribute), 0, 1021, 1087, 0}, {A(ResetEbsDefaultKmsKeyId), 0, 0, 0, 0},
    {A(ResetFpgaImageAttribute), 0, 832, 0, 0}, {A(ResetImageAttribute), 0, 219, 0, CATALOGUE_LEGACY},
    {A(ResetInstanceAttribute), 0, 196, 0, CATALOGUE_LEGACY},
    {A(ResetNetworkInterfaceAttribute), 0, 52, 0, CATALOGUE_LEGACY},
    {A(ResetSnapshotAttribute), 0, 221, 0, CATALOGUE_LEGACY}, {A(RestoreAddressToClassic), 0, 0, 0, 0},
    {A(RestoreImageFromRecycleBin), 0, 152, 0, 0}, {A(RestoreManagedPrefixListVersion), 0, 391, 499, 0},
    {A(RestoreSnapshotFromRecycleBin), 0, 100, 638, 0}, {A(RestoreSnapshotTier), 0, 100, 221, 0},
    {A(RestoreVolumeFromRecycleBin), 0, 1170, 0, 0}, {A(RevokeClientVpnIngress), 0, 172, 0, 0},
    {A(RevokeSecurityGroupEgress), 0, 1260, 1268, CATALOGUE_LEGACY},
    {A(RevokeSecurityGroupIngress), 0, 1270, 1268, CATALOGUE_LEGACY},
    {A(RunInstances), 0, 1277, 1317, CATALOGUE_LEGACY}, {A(RunScheduledInstances), 0, 1332, 1334, 0},
    {A(SearchLocalGatewayRoutes), 0, 274, 0, CATALOGUE_READ},
    {A(SearchTransitGatewayMulticastGroups), 0, 879, 0, CATALOGUE_READ},
    {A(SearchTransitGatewayRoutes), 0, 883, 0, CATALOGUE_READ}, {A(SendDiagnosticInterrupt), 0, 292, 0, 0},
    {A(StartDeclarativePoliciesReport), 0, 0, 0, 0}, {A(StartInstances), 0, 908, 908, CATALOGUE_LEGACY},
    {A(StartNetworkInsightsAccessScopeAnalysis), 0, 853, 1338, 0}, {A(StartNetworkInsightsAnalysis), 0, 1339, 1422, 0},
    {A(StartVpcEndpointServicePrivateDnsVerification), 0, 1014, 0, 0},
    {A(StopInstances), 0, 908, 908, CATALOGUE_LEGACY}, {A(TerminateClientVpnConnections), 0, 1423, 1426, 0},
    {A(TerminateInstances), 0, 908, 908, CATALOGUE_LEGACY}, {A(UnassignIpv6Addresses), 0, 51, 52, 0},
    {A(UnassignPrivateIpAddresses), 0, 52, 0, CATALOGUE_LEGACY}, {A(UnassignPrivateNatGatewayAddress), 0, 53, 57, 0},
    {A(UnlockSnapshot), 0, 100, 221, 0}, {A(UnmonitorInstances), 0, 908, 908, CATALOGUE_LEGACY},
    {A(UpdateCapacityManagerMonitoredTagKeys), 0, 0, 0, 0}, {A(UpdateCapacityManagerOrganizationsAccess), 0, 0, 0, 0},
    {A(UpdateInterruptibleCapacityReservationAllocation), 0, 3, 1428, 0},
    {A(UpdateSecurityGroupRuleDescriptionsEgress), 0, 1437, 0, 0},
    {A(UpdateSecurityGroupRuleDescriptionsIngress), 0, 1437, 0, 0},
    {A(ValidateSecurityGroupQuotasForInterface), 0, 1441, 0, 0}, {A(WithdrawByoipCidr), 0, 0, 41, 0},
};
const size_t ctrail_ec2_catalogue_count = sizeof ctrail_ec2_catalogue_actions / sizeof *ctrail_ec2_catalogue_actions;

/* By the hash of their names, counted from 1. */
const uint16_t ctrail_ec2_catalogue_slots[CATALOGUE_SLOTS] = {
    441, 494, 0, 0, 0, 0, 343, 0, 0, 0, 53, 0, 597, 215, 0, 337, 0, 0, 152, 0, 193, 0, 0, 280, 0, 0, 0, 0, 704, 0, 0, 0,
    685, 0, 0, 443, 0, 628, 0, 828, 0, 0, 0, 0, 0, 0, 745, 742, 49, 19, 329, 0, 0, 276, 0, 0, 0, 777, 219, 0, 0, 384,
    542, 0, 0, 0, 0, 0, 0, 0, 746, 0, 0, 0, 487, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 404, 244, 608,
    0, 114, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 135, 0, 254, 615, 209, 0, 0, 530, 0, 192, 0, 820, 0, 0, 732, 0, 0, 571, 109,
    788, 0, 0, 0, 0, 0, 0, 0, 0, 524, 588, 0, 0, 0, 0, 301, 0, 0, 780, 409, 0, 322, 318, 589, 264, 0, 533, 0, 0, 0, 0,
    0, 625, 0, 0, 0, 0, 0, 74, 0, 772, 0, 0, 291, 0, 617, 23, 101, 455, 67, 24, 347, 553, 584, 431, 413, 38, 243, 271,
    558, 637, 771, 776, 796, 816, 0, 0, 25, 356, 116, 0, 0, 0, 390, 0, 0, 0, 464, 0, 622, 263, 676, 0, 103, 0, 0, 519,
    0, 0, 439, 44, 187, 660, 0, 0, 0, 0, 468, 0, 642, 332, 0, 0, 0, 0, 0, 0, 0, 0, 0, 718, 0, 45, 0, 0, 612, 0, 0, 741,
    0, 436, 56, 0, 0, 0, 0, 0, 0, 0, 130, 0, 0, 423, 452, 603, 599, 331, 492, 0, 0, 0, 440, 0, 0, 0, 656, 0, 0, 434, 47,
    0, 0, 0, 0, 0, 0, 78, 433, 743, 0, 0, 0, 0, 0, 0, 0, 159, 0, 0, 0, 0, 0, 0, 547, 0, 0, 403, 0, 80, 0, 46, 0, 0, 0,
    692, 0, 0, 583, 0, 0, 106, 540, 591, 672, 0, 0, 0, 93, 0, 0, 0, 545, 0, 808, 0, 0, 313, 0, 120, 0, 0, 0, 0, 0, 401,
    0, 0, 714, 0, 0, 444, 0, 0, 208, 606, 0, 89, 367, 0, 0, 0, 54, 0, 344, 424, 430, 396, 632, 0, 285, 0, 0, 314, 0, 0,
    0, 0, 0, 0, 0, 479, 412, 97, 576, 724, 61, 309, 753, 0, 0, 0, 0, 760, 0, 0, 0, 0, 0, 0, 658, 0, 0, 712, 426, 232,
    450, 0, 379, 442, 770, 0, 141, 0, 190, 0, 0, 604, 0, 0, 0, 0, 0, 0, 140, 0, 0, 0, 0, 95, 0, 0, 488, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 536, 0, 0, 0, 448, 0, 336, 0, 0, 0, 218, 352, 696, 0, 0, 0, 0, 466, 0, 0, 0, 0, 535, 0, 0,
    173, 12, 501, 0, 0, 0, 0, 0, 0, 0, 0, 0, 503, 0, 0, 740, 266, 0, 662, 217, 292, 299, 562, 722, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 727, 0, 0, 176, 459, 362, 297, 710, 0, 132, 182, 0, 0, 0, 0, 0, 407, 0, 748, 60,
    203, 0, 0, 0, 0, 0, 0, 0, 454, 0, 174, 607, 613, 445, 300, 731, 376, 417, 0, 0, 0, 394, 0, 201, 241, 96, 451, 465,
    0, 0, 311, 0, 0, 0, 0, 0, 162, 661, 0, 0, 339, 537, 0, 122, 324, 821, 0, 485, 205, 0, 153, 0, 830, 0, 0, 0, 0, 0, 0,
    0, 386, 150, 0, 0, 0, 560, 0, 499, 481, 0, 0, 0, 0, 368, 59, 363, 36, 234, 579, 586, 0, 0, 126, 239, 17, 354, 462,
    497, 556, 629, 686, 0, 0, 564, 0, 0, 419, 595, 0, 810, 0, 0, 0, 0, 252, 0, 0, 0, 0, 0, 539, 766, 0, 581, 674, 684,
    197, 246, 551, 133, 385, 418, 786, 0, 0, 0, 0, 0, 77, 0, 88, 0, 0, 0, 0, 0, 87, 0, 0, 0, 641, 0, 186, 0, 73, 0, 0,
    9, 411, 0, 0, 0, 568, 0, 515, 0, 0, 0, 0, 108, 0, 0, 643, 812, 55, 0, 0, 124, 0, 0, 666, 522, 691, 312, 351, 773, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 507, 0, 0, 0, 107, 0, 177, 735, 563, 0, 0, 0, 143, 0, 0, 0, 216, 549, 0, 0, 259, 669, 0, 0,
    0, 29, 375, 781, 805, 0, 0, 0, 282, 414, 70, 348, 827, 0, 0, 0, 0, 0, 823, 0, 0, 0, 247, 783, 0, 0, 0, 0, 0, 0, 815,
    250, 0, 27, 0, 0, 402, 630, 0, 0, 383, 569, 653, 214, 225, 65, 175, 340, 577, 695, 380, 793, 0, 0, 0, 0, 0, 0, 41,
    416, 100, 726, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 548, 0, 0, 134, 382, 0, 0, 0, 180, 0, 0, 623, 0, 113, 0, 0, 0, 0,
    0, 0, 63, 0, 664, 131, 0, 112, 127, 381, 446, 541, 202, 639, 531, 0, 195, 0, 0, 346, 634, 0, 566, 0, 0, 0, 0, 0, 0,
    342, 84, 0, 85, 293, 484, 415, 720, 0, 795, 0, 689, 509, 258, 590, 598, 0, 0, 0, 0, 0, 480, 0, 0, 0, 0, 0, 0, 0,
    709, 0, 814, 0, 0, 0, 0, 813, 648, 469, 734, 79, 0, 0, 764, 33, 0, 0, 0, 0, 0, 0, 0, 31, 0, 0, 42, 0, 129, 559, 0,
    37, 288, 0, 0, 0, 0, 0, 518, 0, 0, 0, 48, 0, 0, 752, 0, 0, 0, 0, 0, 0, 0, 110, 0, 0, 151, 397, 467, 372, 161, 224,
    227, 486, 751, 762, 0, 0, 308, 410, 649, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0, 0, 373, 191, 682, 0, 0, 785,
    0, 0, 64, 3, 0, 759, 0, 0, 651, 210, 260, 619, 0, 229, 154, 534, 574, 0, 51, 0, 0, 0, 0, 0, 0, 0, 0, 0, 510, 470, 6,
    0, 0, 0, 0, 378, 255, 572, 516, 702, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 137, 0, 0, 0, 627, 0, 148, 575, 706, 0, 546, 0,
    0, 0, 398, 242, 395, 350, 757, 377, 0, 570, 0, 0, 0, 0, 0, 0, 0, 245, 0, 0, 0, 0, 754, 0, 529, 809, 0, 596, 0, 0, 0,
    0, 0, 0, 0, 0, 513, 0, 715, 0, 0, 0, 601, 729, 0, 0, 0, 0, 0, 0, 787, 769, 422, 330, 125, 316, 432, 593, 708, 739,
    286, 0, 20, 703, 388, 359, 657, 725, 543, 707, 26, 0, 0, 0, 0, 0, 690, 0, 0, 0, 0, 333, 138, 0, 0, 0, 0, 0, 0, 0,
    155, 295, 614, 235, 238, 802, 0, 0, 0, 711, 0, 0, 207, 506, 0, 0, 0, 738, 818, 0, 165, 0, 0, 0, 0, 30, 0, 0, 226, 0,
    222, 582, 0, 472, 0, 483, 0, 0, 631, 0, 0, 94, 675, 0, 0, 0, 0, 0, 164, 349, 474, 0, 0, 0, 0, 0, 0, 716, 587, 0, 0,
    0, 526, 115, 555, 0, 0, 0, 733, 0, 0, 670, 0, 0, 0, 283, 0, 0, 573, 0, 0, 0, 34, 287, 389, 799, 0, 620, 0, 700, 0,
    0, 645, 0, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 341, 172, 5, 273, 496, 0, 0, 0, 0, 0, 0, 0, 0, 206, 188, 0, 803, 0, 0, 0,
    7, 0, 0, 0, 0, 43, 0, 92, 360, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 756, 0, 0, 39, 719, 0, 0, 713, 0,
    0, 0, 0, 461, 565, 0, 0, 387, 0, 0, 0, 0, 157, 0, 0, 0, 0, 528, 538, 0, 0, 325, 0, 0, 0, 0, 0, 0, 317, 0, 327, 310,
    405, 8, 0, 0, 82, 0, 144, 0, 0, 0, 274, 0, 262, 0, 644, 0, 0, 0, 0, 758, 366, 0, 0, 0, 16, 0, 0, 0, 477, 0, 0, 0,
    473, 594, 602, 0, 296, 98, 15, 512, 374, 139, 544, 400, 321, 0, 0, 0, 408, 0, 0, 0, 0, 221, 792, 0, 0, 0, 730, 0,
    508, 230, 284, 147, 268, 0, 438, 0, 167, 0, 0, 0, 638, 456, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 166, 0, 81, 567, 0, 0, 0,
    0, 0, 91, 1, 0, 0, 761, 755, 0, 819, 0, 0, 99, 0, 211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 429, 0,
    0, 117, 680, 0, 0, 0, 0, 0, 0, 0, 0, 697, 517, 0, 76, 0, 212, 0, 102, 0, 0, 0, 0, 687, 0, 0, 0, 0, 0, 0, 0, 170,
    420, 0, 0, 491, 0, 0, 0, 0, 0, 145, 0, 0, 196, 0, 0, 69, 427, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 393, 778, 807, 0, 0,
    0, 728, 0, 0, 511, 0, 0, 194, 315, 502, 798, 0, 328, 0, 0, 320, 0, 0, 406, 655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    66, 0, 22, 763, 169, 353, 0, 0, 0, 369, 0, 0, 0, 0, 251, 791, 0, 223, 0, 0, 0, 0, 0, 0, 826, 0, 71, 0, 0, 0, 231, 0,
    744, 365, 611, 185, 592, 370, 10, 0, 428, 580, 650, 290, 0, 0, 699, 663, 0, 0, 765, 0, 0, 0, 0, 0, 249, 0, 0, 0, 0,
    0, 14, 123, 825, 358, 0, 527, 609, 168, 220, 0, 345, 532, 694, 0, 449, 425, 0, 0, 0, 0, 118, 668, 204, 0, 149, 335,
    305, 471, 498, 0, 0, 184, 319, 0, 279, 306, 554, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 495, 0, 0, 371, 493, 0, 28, 0, 200,
    326, 557, 272, 364, 736, 605, 774, 68, 0, 701, 0, 457, 0, 0, 775, 0, 475, 0, 0, 399, 504, 0, 0, 0, 40, 86, 0, 240,
    302, 278, 0, 0, 189, 281, 616, 490, 0, 0, 90, 0, 0, 0, 0, 303, 0, 0, 0, 659, 0, 0, 0, 0, 705, 749, 482, 0, 0, 0, 0,
    104, 355, 698, 767, 0, 0, 0, 0, 0, 0, 0, 0, 0, 624, 0, 489, 0, 0, 0, 806, 0, 0, 0, 270, 0, 0, 0, 0, 0, 83, 463, 0,
    0, 0, 779, 18, 0, 0, 0, 683, 0, 4, 514, 178, 0, 640, 0, 0, 50, 304, 0, 0, 654, 0, 256, 0, 0, 261, 0, 0, 0, 128, 0,
    0, 421, 0, 0, 75, 817, 158, 678, 0, 0, 610, 667, 0, 0, 0, 136, 453, 673, 267, 0, 0, 0, 797, 0, 257, 0, 0, 0, 0, 0,
    0, 0, 721, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 671, 0, 0, 0, 0, 0, 0, 0, 0, 0, 181, 0, 32, 677, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 578, 0, 0, 800, 0, 2, 0, 0, 723, 789, 747, 0, 0, 0, 0, 0, 179, 275, 500, 0, 0, 0, 0, 0, 626, 0, 146, 829, 0,
    0, 294, 621, 665, 392, 679, 681, 435, 520, 523, 693, 0, 0, 0, 0, 35, 478, 768, 253, 0, 0, 228, 525, 0, 0, 0, 0, 265,
    142, 447, 269, 0, 782, 0, 160, 0, 750, 0, 0, 0, 0, 0, 0, 437, 0, 0, 784, 794, 0, 0, 0, 0, 0, 163, 0, 0, 0, 0, 0, 0,
    0, 0, 618, 0, 0, 804, 0, 0, 505, 213, 391, 552, 824, 121, 585, 636, 338, 0, 72, 105, 198, 0, 236, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 334, 0, 0, 801, 647, 460, 0, 0, 0, 298, 600, 633, 0, 0, 21, 111, 361, 550, 521, 0, 0, 57, 0, 248, 171,
    822, 652, 737, 199, 237, 0, 13, 357, 458, 811, 0, 0, 307, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 183, 688, 635, 717,
    289, 790, 0, 0, 277, 0, 0, 0, 0, 646, 323, 0, 0, 0, 0, 0, 58, 561, 156,
};
