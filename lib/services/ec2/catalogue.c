/*
 * The catalogue of all actions of EC2, written by catalogue.mjs from @aws-sdk/client-ec2 3.1169.0.
 * Do not edit: docs/adding-a-service.md says how to renew it.
 */
#include "catalogue.h"

/* clang-format off */

#define N(name) offsetof(struct names, name)
#define W(word) offsetof(struct words, word)

/* Names of actions. */
static const struct names {
    char AcceptAddressTransfer[22]; char AcceptCapacityReservationBillingOwnership[42];
    char AcceptReservedInstancesExchangeQuote[37]; char AcceptTransitGatewayClientVpnAttachment[40];
    char AcceptTransitGatewayMulticastDomainAssociations[48]; char AcceptTransitGatewayPeeringAttachment[38];
    char AcceptTransitGatewayVpcAttachment[34]; char AcceptVpcEndpointConnections[29];
    char AcceptVpcPeeringConnection[27]; char AdvertiseByoipCidr[19]; char AllocateAddress[16]; char AllocateHosts[14];
    char AllocateIpamPoolCidr[21]; char ApplySecurityGroupsToClientVpnTargetNetwork[44]; char AssignIpv6Addresses[20];
    char AssignPrivateIpAddresses[25]; char AssignPrivateNatGatewayAddress[31]; char AssociateAddress[17];
    char AssociateApplicationStatusCheck[32]; char AssociateCapacityReservationBillingOwner[41];
    char AssociateClientVpnTargetNetwork[32]; char AssociateDhcpOptions[21];
    char AssociateEnclaveCertificateIamRole[35]; char AssociateIamInstanceProfile[28];
    char AssociateInstanceEventWindow[29]; char AssociateIpamByoasn[20]; char AssociateIpamResourceDiscovery[31];
    char AssociateNatGatewayAddress[27]; char AssociateNetworkingFlexCostAllocationPolicy[44];
    char AssociateRouteServer[21]; char AssociateRouteTable[20]; char AssociateSecurityGroupVpc[26];
    char AssociateSubnetCidrBlock[25]; char AssociateTransitGatewayMulticastDomain[39];
    char AssociateTransitGatewayPolicyTable[35]; char AssociateTransitGatewayRouteTable[34];
    char AssociateTrunkInterface[24]; char AssociateVpcCidrBlock[22]; char AttachClassicLinkVpc[21];
    char AttachImageWatermark[21]; char AttachInternetGateway[22]; char AttachNetworkInterface[23];
    char AttachVerifiedAccessTrustProvider[34]; char AttachVolume[13]; char AttachVpnGateway[17];
    char AuthorizeClientVpnIngress[26]; char AuthorizeSecurityGroupEgress[29]; char AuthorizeSecurityGroupIngress[30];
    char BatchModifyIpamRoutingPolicyRegistrations[42]; char BundleInstance[15]; char CancelBundleTask[17];
    char CancelCapacityReservation[26]; char CancelCapacityReservationFleets[32]; char CancelConversionTask[21];
    char CancelDeclarativePoliciesReport[32]; char CancelExportTask[17]; char CancelImageLaunchPermission[28];
    char CancelImportTask[17]; char CancelReservedInstancesListing[31]; char CancelSpotFleetRequests[24];
    char CancelSpotInstanceRequests[27]; char ConfirmProductInstance[23]; char CopyFpgaImage[14]; char CopyImage[10];
    char CopySnapshot[13]; char CopyVolumes[12]; char CreateApplicationStatusCheck[29];
    char CreateCapacityManagerDataExport[32]; char CreateCapacityReservation[26];
    char CreateCapacityReservationBySplitting[37]; char CreateCapacityReservationCancellationQuote[43];
    char CreateCapacityReservationDateChangeQuote[41]; char CreateCapacityReservationFleet[31];
    char CreateCarrierGateway[21]; char CreateClientVpnEndpoint[24]; char CreateClientVpnRoute[21];
    char CreateCoipCidr[15]; char CreateCoipPool[15]; char CreateCustomerGateway[22]; char CreateDefaultSubnet[20];
    char CreateDefaultVpc[17]; char CreateDelegateMacVolumeOwnershipTask[37]; char CreateDhcpOptions[18];
    char CreateEgressOnlyInternetGateway[32]; char CreateFleet[12]; char CreateFlowLogs[15]; char CreateFpgaImage[16];
    char CreateImage[12]; char CreateImageUsageReport[23]; char CreateInstanceConnectEndpoint[30];
    char CreateInstanceEventWindow[26]; char CreateInstanceExportTask[25]; char CreateInternetGateway[22];
    char CreateInterruptibleCapacityReservationAllocation[49]; char CreateIpam[11];
    char CreateIpamExternalResourceVerificationToken[44]; char CreateIpamInternetRegistryAssociation[38];
    char CreateIpamPolicy[17]; char CreateIpamPool[15]; char CreateIpamPrefixListResolver[29];
    char CreateIpamPrefixListResolverTarget[35]; char CreateIpamResourceDiscovery[28];
    char CreateIpamRoutingPolicyRegistration[36]; char CreateIpamScope[16]; char CreateKeyPair[14];
    char CreateLaunchTemplate[21]; char CreateLaunchTemplateVersion[28]; char CreateLocalGatewayRoute[24];
    char CreateLocalGatewayRouteTable[29]; char CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation[61];
    char CreateLocalGatewayRouteTableVpcAssociation[43]; char CreateLocalGatewayVirtualInterface[35];
    char CreateLocalGatewayVirtualInterfaceGroup[40]; char CreateMacSystemIntegrityProtectionModificationTask[51];
    char CreateManagedPrefixList[24]; char CreateMetricCategory[21]; char CreateNatGateway[17];
    char CreateNetworkAcl[17]; char CreateNetworkAclEntry[22]; char CreateNetworkInsightsAccessScope[33];
    char CreateNetworkInsightsPath[26]; char CreateNetworkInterface[23]; char CreateNetworkInterfacePermission[33];
    char CreateNetworkingFlexCostAllocationPolicy[41]; char CreatePlacementGroup[21]; char CreatePublicIpv4Pool[21];
    char CreateReplaceRootVolumeTask[28]; char CreateReservedInstancesListing[31]; char CreateRestoreImageTask[23];
    char CreateRoute[12]; char CreateRouteServer[18]; char CreateRouteServerEndpoint[26];
    char CreateRouteServerPeer[22]; char CreateRouteTable[17]; char CreateSecondaryNetwork[23];
    char CreateSecondarySubnet[22]; char CreateSecurityGroup[20]; char CreateSnapshot[15]; char CreateSnapshots[16];
    char CreateSpotDatafeedSubscription[31]; char CreateStoreImageTask[21]; char CreateSubnet[13];
    char CreateSubnetCidrReservation[28]; char CreateTags[11]; char CreateTrafficMirrorFilter[26];
    char CreateTrafficMirrorFilterRule[30]; char CreateTrafficMirrorSession[27]; char CreateTrafficMirrorTarget[26];
    char CreateTransitGateway[21]; char CreateTransitGatewayConnect[28]; char CreateTransitGatewayConnectPeer[32];
    char CreateTransitGatewayMeteringPolicy[35]; char CreateTransitGatewayMeteringPolicyEntry[40];
    char CreateTransitGatewayMulticastDomain[36]; char CreateTransitGatewayPeeringAttachment[38];
    char CreateTransitGatewayPolicyTable[32]; char CreateTransitGatewayPolicyTableEntry[37];
    char CreateTransitGatewayPrefixListReference[40]; char CreateTransitGatewayRoute[26];
    char CreateTransitGatewayRouteTable[31]; char CreateTransitGatewayRouteTableAnnouncement[43];
    char CreateTransitGatewayVpcAttachment[34]; char CreateVerifiedAccessEndpoint[29];
    char CreateVerifiedAccessGroup[26]; char CreateVerifiedAccessInstance[29];
    char CreateVerifiedAccessTrustProvider[34]; char CreateVolume[13]; char CreateVpc[10];
    char CreateVpcBlockPublicAccessExclusion[36]; char CreateVpcEncryptionControl[27]; char CreateVpcEndpoint[18];
    char CreateVpcEndpointConnectionNotification[40]; char CreateVpcEndpointServiceConfiguration[38];
    char CreateVpcPeeringConnection[27]; char CreateVpnConcentrator[22]; char CreateVpnConnection[20];
    char CreateVpnConnectionRoute[25]; char CreateVpnGateway[17]; char DeleteApplicationStatusCheck[29];
    char DeleteCapacityManagerDataExport[32]; char DeleteCarrierGateway[21]; char DeleteClientVpnEndpoint[24];
    char DeleteClientVpnEndpointAuthorizationPolicy[43]; char DeleteClientVpnRoute[21]; char DeleteCoipCidr[15];
    char DeleteCoipPool[15]; char DeleteCustomerGateway[22]; char DeleteDhcpOptions[18];
    char DeleteEgressOnlyInternetGateway[32]; char DeleteFleets[13]; char DeleteFlowLogs[15]; char DeleteFpgaImage[16];
    char DeleteImageUsageReport[23]; char DeleteInstanceConnectEndpoint[30]; char DeleteInstanceEventWindow[26];
    char DeleteInternetGateway[22]; char DeleteIpam[11]; char DeleteIpamExternalResourceVerificationToken[44];
    char DeleteIpamInternetRegistryAssociation[38]; char DeleteIpamPolicy[17]; char DeleteIpamPool[15];
    char DeleteIpamPrefixListResolver[29]; char DeleteIpamPrefixListResolverTarget[35];
    char DeleteIpamResourceDiscovery[28]; char DeleteIpamRoutingPolicyRegistration[36]; char DeleteIpamScope[16];
    char DeleteKeyPair[14]; char DeleteLaunchTemplate[21]; char DeleteLaunchTemplateVersions[29];
    char DeleteLocalGatewayRoute[24]; char DeleteLocalGatewayRouteTable[29];
    char DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation[61];
    char DeleteLocalGatewayRouteTableVpcAssociation[43]; char DeleteLocalGatewayVirtualInterface[35];
    char DeleteLocalGatewayVirtualInterfaceGroup[40]; char DeleteManagedPrefixList[24]; char DeleteMetricCategory[21];
    char DeleteNatGateway[17]; char DeleteNetworkAcl[17]; char DeleteNetworkAclEntry[22];
    char DeleteNetworkInsightsAccessScope[33]; char DeleteNetworkInsightsAccessScopeAnalysis[41];
    char DeleteNetworkInsightsAnalysis[30]; char DeleteNetworkInsightsPath[26]; char DeleteNetworkInterface[23];
    char DeleteNetworkInterfacePermission[33]; char DeleteNetworkingFlexCostAllocationPolicies[43];
    char DeletePlacementGroup[21]; char DeletePublicIpv4Pool[21]; char DeleteQueuedReservedInstances[30];
    char DeleteRoute[12]; char DeleteRouteServer[18]; char DeleteRouteServerEndpoint[26];
    char DeleteRouteServerPeer[22]; char DeleteRouteTable[17]; char DeleteSecondaryNetwork[23];
    char DeleteSecondarySubnet[22]; char DeleteSecurityGroup[20]; char DeleteSnapshot[15];
    char DeleteSpotDatafeedSubscription[31]; char DeleteSubnet[13]; char DeleteSubnetCidrReservation[28];
    char DeleteTags[11]; char DeleteTrafficMirrorFilter[26]; char DeleteTrafficMirrorFilterRule[30];
    char DeleteTrafficMirrorSession[27]; char DeleteTrafficMirrorTarget[26]; char DeleteTransitGateway[21];
    char DeleteTransitGatewayClientVpnAttachment[40]; char DeleteTransitGatewayConnect[28];
    char DeleteTransitGatewayConnectPeer[32]; char DeleteTransitGatewayMeteringPolicy[35];
    char DeleteTransitGatewayMeteringPolicyEntry[40]; char DeleteTransitGatewayMulticastDomain[36];
    char DeleteTransitGatewayPeeringAttachment[38]; char DeleteTransitGatewayPolicyTable[32];
    char DeleteTransitGatewayPolicyTableEntry[37]; char DeleteTransitGatewayPrefixListReference[40];
    char DeleteTransitGatewayRoute[26]; char DeleteTransitGatewayRouteTable[31];
    char DeleteTransitGatewayRouteTableAnnouncement[43]; char DeleteTransitGatewayVpcAttachment[34];
    char DeleteVerifiedAccessEndpoint[29]; char DeleteVerifiedAccessGroup[26]; char DeleteVerifiedAccessInstance[29];
    char DeleteVerifiedAccessTrustProvider[34]; char DeleteVolume[13]; char DeleteVpc[10];
    char DeleteVpcBlockPublicAccessExclusion[36]; char DeleteVpcEncryptionControl[27];
    char DeleteVpcEndpointConnectionNotifications[41]; char DeleteVpcEndpointServiceConfigurations[39];
    char DeleteVpcEndpoints[19]; char DeleteVpcPeeringConnection[27]; char DeleteVpnConcentrator[22];
    char DeleteVpnConnection[20]; char DeleteVpnConnectionRoute[25]; char DeleteVpnGateway[17];
    char DeprovisionByoipCidr[21]; char DeprovisionIpamByoasn[22]; char DeprovisionIpamPoolCidr[24];
    char DeprovisionPublicIpv4PoolCidr[30]; char DeregisterImage[16];
    char DeregisterInstanceEventNotificationAttributes[46]; char DeregisterTransitGatewayMulticastGroupMembers[46];
    char DeregisterTransitGatewayMulticastGroupSources[46]; char DescribeAccountAttributes[26];
    char DescribeAccountVpcEncryptionControl[36]; char DescribeAddressTransfers[25]; char DescribeAddresses[18];
    char DescribeAddressesAttribute[27]; char DescribeAggregateIdFormat[26]; char DescribeApplicationStatus[26];
    char DescribeApplicationStatusCheckAssociations[43]; char DescribeApplicationStatusChecks[32];
    char DescribeAvailabilityZones[26]; char DescribeAwsNetworkPerformanceMetricSubscriptions[49];
    char DescribeBundleTasks[20]; char DescribeByoipCidrs[19]; char DescribeCapacityBlockExtensionHistory[38];
    char DescribeCapacityBlockExtensionOfferings[40]; char DescribeCapacityBlockOfferings[31];
    char DescribeCapacityBlockStatus[28]; char DescribeCapacityBlocks[23]; char DescribeCapacityManagerDataExports[35];
    char DescribeCapacityReservationBillingRequests[43]; char DescribeCapacityReservationCancellationQuotes[46];
    char DescribeCapacityReservationDateChangeQuotes[44]; char DescribeCapacityReservationFleets[34];
    char DescribeCapacityReservationTopology[36]; char DescribeCapacityReservations[29];
    char DescribeCarrierGateways[24]; char DescribeClassicLinkInstances[29];
    char DescribeClientVpnAuthorizationRules[36]; char DescribeClientVpnConnections[29];
    char DescribeClientVpnEndpoints[27]; char DescribeClientVpnRoutes[24]; char DescribeClientVpnTargetNetworks[32];
    char DescribeCoipPools[18]; char DescribeConversionTasks[24]; char DescribeCustomerGateways[25];
    char DescribeDeclarativePoliciesReports[35]; char DescribeDhcpOptions[20];
    char DescribeEgressOnlyInternetGateways[35]; char DescribeElasticGpus[20]; char DescribeExportImageTasks[25];
    char DescribeExportTasks[20]; char DescribeFastLaunchImages[25]; char DescribeFastSnapshotRestores[29];
    char DescribeFleetHistory[21]; char DescribeFleetInstances[23]; char DescribeFleets[15]; char DescribeFlowLogs[17];
    char DescribeFpgaImageAttribute[27]; char DescribeFpgaImages[19]; char DescribeHostReservationOfferings[33];
    char DescribeHostReservations[25]; char DescribeHosts[14]; char DescribeIamInstanceProfileAssociations[39];
    char DescribeIdFormat[17]; char DescribeIdentityIdFormat[25]; char DescribeImageAttribute[23];
    char DescribeImageReferences[24]; char DescribeImageUsageReportEntries[32]; char DescribeImageUsageReports[26];
    char DescribeImages[15]; char DescribeImportImageTasks[25]; char DescribeImportSnapshotTasks[28];
    char DescribeInstanceAttribute[26]; char DescribeInstanceConnectEndpoints[33];
    char DescribeInstanceCreditSpecifications[37]; char DescribeInstanceEventNotificationAttributes[44];
    char DescribeInstanceEventWindows[29]; char DescribeInstanceImageMetadata[30];
    char DescribeInstanceSqlHaHistoryStates[35]; char DescribeInstanceSqlHaStates[28]; char DescribeInstanceStatus[23];
    char DescribeInstanceTopology[25]; char DescribeInstanceTypeOfferings[30]; char DescribeInstanceTypes[22];
    char DescribeInstances[18]; char DescribeInternetGateways[25]; char DescribeIpamByoasn[19];
    char DescribeIpamExternalResourceVerificationTokens[47]; char DescribeIpamInternetRegistryAssociations[41];
    char DescribeIpamPolicies[21]; char DescribeIpamPoolAllocations[28]; char DescribeIpamPools[18];
    char DescribeIpamPrefixListResolverTargets[38]; char DescribeIpamPrefixListResolvers[32];
    char DescribeIpamResourceDiscoveries[32]; char DescribeIpamResourceDiscoveryAssociations[42];
    char DescribeIpamScopes[19]; char DescribeIpams[14]; char DescribeIpv6Pools[18]; char DescribeKeyPairs[17];
    char DescribeLaunchTemplateVersions[31]; char DescribeLaunchTemplates[24];
    char DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations[64];
    char DescribeLocalGatewayRouteTableVpcAssociations[46]; char DescribeLocalGatewayRouteTables[32];
    char DescribeLocalGatewayVirtualInterfaceGroups[43]; char DescribeLocalGatewayVirtualInterfaces[38];
    char DescribeLocalGateways[22]; char DescribeLockedSnapshots[24]; char DescribeMacHosts[17];
    char DescribeMacModificationTasks[29]; char DescribeManagedPrefixLists[27]; char DescribeMetricCategories[25];
    char DescribeMovingAddresses[24]; char DescribeNatGateways[20]; char DescribeNetworkAcls[20];
    char DescribeNetworkInsightsAccessScopeAnalyses[43]; char DescribeNetworkInsightsAccessScopes[36];
    char DescribeNetworkInsightsAnalyses[32]; char DescribeNetworkInsightsPaths[29];
    char DescribeNetworkInterfaceAttribute[34]; char DescribeNetworkInterfacePermissions[36];
    char DescribeNetworkInterfaces[26]; char DescribeNetworkingFlexCostAllocationPolicies[45];
    char DescribeNetworkingFlexCostAllocationPolicyAssociations[55]; char DescribeOutpostLags[20];
    char DescribePlacementGroups[24]; char DescribePrefixLists[20]; char DescribePrincipalIdFormat[26];
    char DescribePublicIpv4Pools[24]; char DescribeRegions[16]; char DescribeReplaceRootVolumeTasks[31];
    char DescribeReservedInstances[26]; char DescribeReservedInstancesListings[34];
    char DescribeReservedInstancesModifications[39]; char DescribeReservedInstancesOfferings[35];
    char DescribeRouteServerEndpoints[29]; char DescribeRouteServerPeers[25]; char DescribeRouteServers[21];
    char DescribeRouteTables[20]; char DescribeScheduledInstanceAvailability[38]; char DescribeScheduledInstances[27];
    char DescribeSecondaryInterfaces[28]; char DescribeSecondaryNetworks[26]; char DescribeSecondarySubnets[25];
    char DescribeSecurityGroupReferences[32]; char DescribeSecurityGroupRules[27];
    char DescribeSecurityGroupVpcAssociations[37]; char DescribeSecurityGroups[23];
    char DescribeServiceLinkVirtualInterfaces[37]; char DescribeSnapshotAttribute[26];
    char DescribeSnapshotTierStatus[27]; char DescribeSnapshots[18]; char DescribeSpotDatafeedSubscription[33];
    char DescribeSpotFleetInstances[27]; char DescribeSpotFleetRequestHistory[32]; char DescribeSpotFleetRequests[26];
    char DescribeSpotInstanceRequests[29]; char DescribeSpotPriceHistory[25]; char DescribeStaleSecurityGroups[28];
    char DescribeStoreImageTasks[24]; char DescribeSubnets[16]; char DescribeTags[13];
    char DescribeTrafficMirrorFilterRules[33]; char DescribeTrafficMirrorFilters[29];
    char DescribeTrafficMirrorSessions[30]; char DescribeTrafficMirrorTargets[29];
    char DescribeTransitGatewayAttachments[34]; char DescribeTransitGatewayConnectPeers[35];
    char DescribeTransitGatewayConnects[31]; char DescribeTransitGatewayMeteringPolicies[39];
    char DescribeTransitGatewayMulticastDomains[39]; char DescribeTransitGatewayPeeringAttachments[41];
    char DescribeTransitGatewayPolicyTables[35]; char DescribeTransitGatewayRouteTableAnnouncements[46];
    char DescribeTransitGatewayRouteTables[34]; char DescribeTransitGatewayVpcAttachments[37];
    char DescribeTransitGateways[24]; char DescribeTrunkInterfaceAssociations[35];
    char DescribeVerifiedAccessEndpoints[32]; char DescribeVerifiedAccessGroups[29];
    char DescribeVerifiedAccessInstanceLoggingConfigurations[52]; char DescribeVerifiedAccessInstances[32];
    char DescribeVerifiedAccessTrustProviders[37]; char DescribeVolumeAttribute[24]; char DescribeVolumeStatus[21];
    char DescribeVolumes[16]; char DescribeVolumesModifications[29]; char DescribeVpcAttribute[21];
    char DescribeVpcBlockPublicAccessExclusions[39]; char DescribeVpcBlockPublicAccessOptions[36];
    char DescribeVpcClassicLink[23]; char DescribeVpcClassicLinkDnsSupport[33]; char DescribeVpcEncryptionControls[30];
    char DescribeVpcEndpointAssociations[32]; char DescribeVpcEndpointConnectionNotifications[43];
    char DescribeVpcEndpointConnections[31]; char DescribeVpcEndpointServiceConfigurations[41];
    char DescribeVpcEndpointServicePermissions[38]; char DescribeVpcEndpointServices[28]; char DescribeVpcEndpoints[21];
    char DescribeVpcPeeringConnections[30]; char DescribeVpcs[13]; char DescribeVpnConcentrators[25];
    char DescribeVpnConnections[23]; char DescribeVpnGateways[20]; char DetachClassicLinkVpc[21];
    char DetachImageWatermark[21]; char DetachInternetGateway[22]; char DetachNetworkInterface[23];
    char DetachVerifiedAccessTrustProvider[34]; char DetachVolume[13]; char DetachVpnGateway[17];
    char DisableAddressTransfer[23]; char DisableAllowedImagesSettings[29];
    char DisableApplicationStatusCheckSuppression[41]; char DisableAwsNetworkPerformanceMetricSubscription[47];
    char DisableCapacityManager[23]; char DisableEbsEncryptionByDefault[30]; char DisableFastLaunch[18];
    char DisableFastSnapshotRestores[28]; char DisableImage[13]; char DisableImageBlockPublicAccess[30];
    char DisableImageDeprecation[24]; char DisableImageDeregistrationProtection[37];
    char DisableInstanceSqlHaStandbyDetections[38]; char DisableIpamOrganizationAdminAccount[36];
    char DisableIpamPolicy[18]; char DisableRouteServerPropagation[30]; char DisableSerialConsoleAccess[27];
    char DisableSnapshotBlockPublicAccess[33]; char DisableTransitGatewayRouteTablePropagation[43];
    char DisableVgwRoutePropagation[27]; char DisableVpcClassicLink[22]; char DisableVpcClassicLinkDnsSupport[32];
    char DisassociateAddress[20]; char DisassociateApplicationStatusCheck[35];
    char DisassociateCapacityReservationBillingOwner[44]; char DisassociateClientVpnTargetNetwork[35];
    char DisassociateEnclaveCertificateIamRole[38]; char DisassociateIamInstanceProfile[31];
    char DisassociateInstanceEventWindow[32]; char DisassociateIpamByoasn[23];
    char DisassociateIpamResourceDiscovery[34]; char DisassociateNatGatewayAddress[30];
    char DisassociateNetworkingFlexCostAllocationPolicy[47]; char DisassociateRouteServer[24];
    char DisassociateRouteTable[23]; char DisassociateSecurityGroupVpc[29]; char DisassociateSubnetCidrBlock[28];
    char DisassociateTransitGatewayMulticastDomain[42]; char DisassociateTransitGatewayPolicyTable[38];
    char DisassociateTransitGatewayRouteTable[37]; char DisassociateTrunkInterface[27];
    char DisassociateVpcCidrBlock[25]; char EnableAddressTransfer[22]; char EnableAllowedImagesSettings[28];
    char EnableApplicationStatusCheckSuppression[40]; char EnableAwsNetworkPerformanceMetricSubscription[46];
    char EnableCapacityManager[22]; char EnableEbsEncryptionByDefault[29]; char EnableFastLaunch[17];
    char EnableFastSnapshotRestores[27]; char EnableImage[12]; char EnableImageBlockPublicAccess[29];
    char EnableImageDeprecation[23]; char EnableImageDeregistrationProtection[36];
    char EnableInstanceSqlHaStandbyDetections[37]; char EnableIpamInternetRegistryAssociation[38];
    char EnableIpamOrganizationAdminAccount[35]; char EnableIpamPolicy[17];
    char EnableReachabilityAnalyzerOrganizationSharing[46]; char EnableRouteServerPropagation[29];
    char EnableSerialConsoleAccess[26]; char EnableSnapshotBlockPublicAccess[32];
    char EnableTransitGatewayRouteTablePropagation[42]; char EnableVgwRoutePropagation[26]; char EnableVolumeIO[15];
    char EnableVpcClassicLink[21]; char EnableVpcClassicLinkDnsSupport[31];
    char ExportClientVpnClientCertificateRevocationList[47]; char ExportClientVpnClientConfiguration[35];
    char ExportImage[12]; char ExportTransitGatewayRoutes[27]; char ExportVerifiedAccessInstanceClientConfiguration[48];
    char GetActiveVpnTunnelStatus[25]; char GetAllowedImagesSettings[25];
    char GetAssociatedEnclaveCertificateIamRoles[40]; char GetAssociatedIpv6PoolCidrs[27];
    char GetAwsNetworkPerformanceData[29]; char GetCapacityManagerAttributes[29]; char GetCapacityManagerMetricData[29];
    char GetCapacityManagerMetricDimensions[35]; char GetCapacityManagerMonitoredTagKeys[35];
    char GetCapacityManagerSupportabilityScores[39]; char GetCapacityReservationUsage[28];
    char GetClientVpnEndpointAuthorizationPolicy[40]; char GetCoipPoolUsage[17]; char GetConsoleOutput[17];
    char GetConsoleScreenshot[21]; char GetDeclarativePoliciesReportSummary[36]; char GetDefaultCreditSpecification[30];
    char GetEbsDefaultKmsKeyId[22]; char GetEbsEncryptionByDefault[26]; char GetEnabledIpamPolicy[21];
    char GetFlowLogsIntegrationTemplate[31]; char GetGroupsForCapacityReservation[32];
    char GetHostReservationPurchasePreview[34]; char GetImageAncestry[17]; char GetImageBlockPublicAccessState[31];
    char GetImageFindings[17]; char GetInstanceMetadataDefaults[28]; char GetInstanceTpmEkPub[20];
    char GetInstanceTypesFromInstanceRequirements[41]; char GetInstanceUefiData[20]; char GetIpamAddressHistory[22];
    char GetIpamDiscoveredAccounts[26]; char GetIpamDiscoveredPublicAddresses[33];
    char GetIpamDiscoveredResourceCidrs[31]; char GetIpamDiscoveredRoutes[24];
    char GetIpamInternetRegistryAssociationAsns[39]; char GetIpamInternetRegistryAssociationCidrs[40];
    char GetIpamPolicyAllocationRules[29]; char GetIpamPolicyOrganizationTargets[33]; char GetIpamPoolAllocations[23];
    char GetIpamPoolCidrs[17]; char GetIpamPrefixListResolverRules[31];
    char GetIpamPrefixListResolverVersionEntries[40]; char GetIpamPrefixListResolverVersions[34];
    char GetIpamResourceCidrs[21]; char GetIpamRouteOriginAuthorizations[33]; char GetIpamRouteProtectionFindings[31];
    char GetIpamRoutingPolicyRegistrationDeltas[39]; char GetIpamRoutingPolicyRegistrations[34];
    char GetLaunchTemplateData[22]; char GetManagedPrefixListAssociations[33]; char GetManagedPrefixListEntries[28];
    char GetManagedResourceVisibility[29]; char GetNetworkInsightsAccessScopeAnalysisFindings[46];
    char GetNetworkInsightsAccessScopeContent[37]; char GetNetworkingFlexCostAllocationPolicyVersions[46];
    char GetPasswordData[16]; char GetReservedInstancesExchangeQuote[34]; char GetRouteServerAssociations[27];
    char GetRouteServerPropagations[27]; char GetRouteServerRoutingDatabase[30]; char GetSecurityGroupsForVpc[24];
    char GetSerialConsoleAccessStatus[29]; char GetSnapshotBlockPublicAccessState[34]; char GetSpotPlacementScores[23];
    char GetSubnetCidrReservations[26]; char GetTransitGatewayAttachmentNatConfiguration[44];
    char GetTransitGatewayAttachmentPropagations[40]; char GetTransitGatewayMeteringPolicyEntries[39];
    char GetTransitGatewayMulticastDomainAssociations[45]; char GetTransitGatewayPolicyTableAssociations[41];
    char GetTransitGatewayPolicyTableEntries[36]; char GetTransitGatewayPrefixListReferences[38];
    char GetTransitGatewayRouteTableAssociations[40]; char GetTransitGatewayRouteTablePropagations[40];
    char GetVerifiedAccessEndpointPolicy[32]; char GetVerifiedAccessEndpointTargets[33];
    char GetVerifiedAccessGroupPolicy[29]; char GetVpcResourcesBlockingEncryptionEnforcement[45];
    char GetVpnConnectionDeviceSampleConfiguration[42]; char GetVpnConnectionDeviceTypes[28];
    char GetVpnTunnelReplacementStatus[30]; char ImportClientVpnClientCertificateRevocationList[47];
    char ImportImage[12]; char ImportInstance[15]; char ImportKeyPair[14]; char ImportSnapshot[15];
    char ImportVolume[13]; char ListImagesInRecycleBin[23]; char ListSnapshotsInRecycleBin[26];
    char ListVolumesInRecycleBin[24]; char LockSnapshot[13]; char ModifyAccountVpcEncryptionControl[34];
    char ModifyAddressAttribute[23]; char ModifyApplicationStatusCheck[29]; char ModifyAvailabilityZoneGroup[28];
    char ModifyCapacityReservation[26]; char ModifyCapacityReservationFleet[31]; char ModifyClientVpnEndpoint[24];
    char ModifyClientVpnEndpointAuthorizationPolicy[43]; char ModifyDefaultCreditSpecification[33];
    char ModifyEbsDefaultKmsKeyId[25]; char ModifyFleet[12]; char ModifyFpgaImageAttribute[25]; char ModifyHosts[12];
    char ModifyIdFormat[15]; char ModifyIdentityIdFormat[23]; char ModifyImageAttribute[21];
    char ModifyInstanceAttribute[24]; char ModifyInstanceCapacityReservationAttributes[44];
    char ModifyInstanceConnectEndpoint[30]; char ModifyInstanceCpuOptions[25];
    char ModifyInstanceCreditSpecification[34]; char ModifyInstanceEventStartTime[29];
    char ModifyInstanceEventWindow[26]; char ModifyInstanceMaintenanceOptions[33];
    char ModifyInstanceMetadataDefaults[31]; char ModifyInstanceMetadataOptions[30];
    char ModifyInstanceNetworkPerformanceOptions[40]; char ModifyInstancePlacement[24]; char ModifyIpam[11];
    char ModifyIpamPolicyAllocationRules[32]; char ModifyIpamPool[15]; char ModifyIpamPoolAllocation[25];
    char ModifyIpamPrefixListResolver[29]; char ModifyIpamPrefixListResolverTarget[35]; char ModifyIpamResourceCidr[23];
    char ModifyIpamResourceDiscovery[28]; char ModifyIpamRoutingPolicyRegistration[36]; char ModifyIpamScope[16];
    char ModifyLaunchTemplate[21]; char ModifyLocalGatewayRoute[24]; char ModifyManagedPrefixList[24];
    char ModifyManagedResourceVisibility[32]; char ModifyMetricCategory[21]; char ModifyNetworkInterfaceAttribute[32];
    char ModifyNetworkingFlexCostAllocationPolicy[41]; char ModifyPrivateDnsNameOptions[28];
    char ModifyPublicIpDnsNameOptions[29]; char ModifyReservedInstances[24]; char ModifyRouteServer[18];
    char ModifySecurityGroupRules[25]; char ModifySnapshotAttribute[24]; char ModifySnapshotTier[19];
    char ModifySpotFleetRequest[23]; char ModifySubnetAttribute[22]; char ModifyTrafficMirrorFilterNetworkServices[41];
    char ModifyTrafficMirrorFilterRule[30]; char ModifyTrafficMirrorSession[27]; char ModifyTransitGateway[21];
    char ModifyTransitGatewayAttachmentNatConfiguration[47]; char ModifyTransitGatewayMeteringPolicy[35];
    char ModifyTransitGatewayPolicyTableEntry[37]; char ModifyTransitGatewayPrefixListReference[40];
    char ModifyTransitGatewayVpcAttachment[34]; char ModifyVerifiedAccessEndpoint[29];
    char ModifyVerifiedAccessEndpointPolicy[35]; char ModifyVerifiedAccessGroup[26];
    char ModifyVerifiedAccessGroupPolicy[32]; char ModifyVerifiedAccessInstance[29];
    char ModifyVerifiedAccessInstanceLoggingConfiguration[49]; char ModifyVerifiedAccessTrustProvider[34];
    char ModifyVolume[13]; char ModifyVolumeAttribute[22]; char ModifyVpcAttribute[19];
    char ModifyVpcBlockPublicAccessExclusion[36]; char ModifyVpcBlockPublicAccessOptions[34];
    char ModifyVpcEncryptionControl[27]; char ModifyVpcEndpoint[18]; char ModifyVpcEndpointConnectionNotification[40];
    char ModifyVpcEndpointPayerResponsibility[37]; char ModifyVpcEndpointServiceConfiguration[38];
    char ModifyVpcEndpointServicePayerResponsibility[44]; char ModifyVpcEndpointServicePermissions[36];
    char ModifyVpcPeeringConnectionOptions[34]; char ModifyVpcTenancy[17]; char ModifyVpnConnection[20];
    char ModifyVpnConnectionOptions[27]; char ModifyVpnTunnelCertificate[27]; char ModifyVpnTunnelOptions[23];
    char MonitorInstances[17]; char MoveAddressToVpc[17]; char MoveByoipCidrToIpam[20];
    char MoveCapacityReservationInstances[33]; char ProvisionByoipCidr[19]; char ProvisionIpamByoasn[20];
    char ProvisionIpamPoolCidr[22]; char ProvisionPublicIpv4PoolCidr[28]; char PurchaseCapacityBlock[22];
    char PurchaseCapacityBlockExtension[31]; char PurchaseHostReservation[24];
    char PurchaseReservedInstancesOffering[34]; char PurchaseScheduledInstances[27]; char RebootInstances[16];
    char RegisterImage[14]; char RegisterInstanceEventNotificationAttributes[44];
    char RegisterTransitGatewayMulticastGroupMembers[44]; char RegisterTransitGatewayMulticastGroupSources[44];
    char RejectCapacityReservationBillingOwnership[42]; char RejectTransitGatewayClientVpnAttachment[40];
    char RejectTransitGatewayMulticastDomainAssociations[48]; char RejectTransitGatewayPeeringAttachment[38];
    char RejectTransitGatewayVpcAttachment[34]; char RejectVpcEndpointConnections[29];
    char RejectVpcPeeringConnection[27]; char ReleaseAddress[15]; char ReleaseHosts[13];
    char ReleaseIpamPoolAllocation[26]; char ReplaceIamInstanceProfileAssociation[37];
    char ReplaceImageCriteriaInAllowedImagesSettings[44]; char ReplaceImageInstanceTypeSpecification[38];
    char ReplaceNetworkAclAssociation[29]; char ReplaceNetworkAclEntry[23]; char ReplaceRoute[13];
    char ReplaceRouteTableAssociation[29]; char ReplaceTransitGatewayRoute[27]; char ReplaceVpnTunnel[17];
    char ReportInstanceStatus[21]; char RequestSpotFleet[17]; char RequestSpotInstances[21];
    char ResetAddressAttribute[22]; char ResetEbsDefaultKmsKeyId[24]; char ResetFpgaImageAttribute[24];
    char ResetImageAttribute[20]; char ResetInstanceAttribute[23]; char ResetNetworkInterfaceAttribute[31];
    char ResetSnapshotAttribute[23]; char RestoreAddressToClassic[24]; char RestoreImageFromRecycleBin[27];
    char RestoreManagedPrefixListVersion[32]; char RestoreSnapshotFromRecycleBin[30]; char RestoreSnapshotTier[20];
    char RestoreVolumeFromRecycleBin[28]; char RevokeClientVpnIngress[23]; char RevokeSecurityGroupEgress[26];
    char RevokeSecurityGroupIngress[27]; char RunInstances[13]; char RunScheduledInstances[22];
    char SearchLocalGatewayRoutes[25]; char SearchTransitGatewayMulticastGroups[36];
    char SearchTransitGatewayRoutes[27]; char SendDiagnosticInterrupt[24]; char StartDeclarativePoliciesReport[31];
    char StartInstances[15]; char StartNetworkInsightsAccessScopeAnalysis[40]; char StartNetworkInsightsAnalysis[29];
    char StartVpcEndpointServicePrivateDnsVerification[46]; char StopInstances[14];
    char TerminateClientVpnConnections[30]; char TerminateInstances[19]; char UnassignIpv6Addresses[22];
    char UnassignPrivateIpAddresses[27]; char UnassignPrivateNatGatewayAddress[33]; char UnlockSnapshot[15];
    char UnmonitorInstances[19]; char UpdateCapacityManagerMonitoredTagKeys[38];
    char UpdateCapacityManagerOrganizationsAccess[41]; char UpdateInterruptibleCapacityReservationAllocation[49];
    char UpdateSecurityGroupRuleDescriptionsEgress[42]; char UpdateSecurityGroupRuleDescriptionsIngress[43];
    char ValidateSecurityGroupQuotasForInterface[40]; char WithdrawByoipCidr[18];
} names = {
    "AcceptAddressTransfer", "AcceptCapacityReservationBillingOwnership", "AcceptReservedInstancesExchangeQuote",
    "AcceptTransitGatewayClientVpnAttachment", "AcceptTransitGatewayMulticastDomainAssociations",
    "AcceptTransitGatewayPeeringAttachment", "AcceptTransitGatewayVpcAttachment", "AcceptVpcEndpointConnections",
    "AcceptVpcPeeringConnection", "AdvertiseByoipCidr", "AllocateAddress", "AllocateHosts", "AllocateIpamPoolCidr",
    "ApplySecurityGroupsToClientVpnTargetNetwork", "AssignIpv6Addresses", "AssignPrivateIpAddresses",
    "AssignPrivateNatGatewayAddress", "AssociateAddress", "AssociateApplicationStatusCheck",
    "AssociateCapacityReservationBillingOwner", "AssociateClientVpnTargetNetwork", "AssociateDhcpOptions",
    "AssociateEnclaveCertificateIamRole", "AssociateIamInstanceProfile", "AssociateInstanceEventWindow",
    "AssociateIpamByoasn", "AssociateIpamResourceDiscovery", "AssociateNatGatewayAddress",
    "AssociateNetworkingFlexCostAllocationPolicy", "AssociateRouteServer", "AssociateRouteTable",
    "AssociateSecurityGroupVpc", "AssociateSubnetCidrBlock", "AssociateTransitGatewayMulticastDomain",
    "AssociateTransitGatewayPolicyTable", "AssociateTransitGatewayRouteTable", "AssociateTrunkInterface",
    "AssociateVpcCidrBlock", "AttachClassicLinkVpc", "AttachImageWatermark", "AttachInternetGateway",
    "AttachNetworkInterface", "AttachVerifiedAccessTrustProvider", "AttachVolume", "AttachVpnGateway",
    "AuthorizeClientVpnIngress", "AuthorizeSecurityGroupEgress", "AuthorizeSecurityGroupIngress",
    "BatchModifyIpamRoutingPolicyRegistrations", "BundleInstance", "CancelBundleTask", "CancelCapacityReservation",
    "CancelCapacityReservationFleets", "CancelConversionTask", "CancelDeclarativePoliciesReport", "CancelExportTask",
    "CancelImageLaunchPermission", "CancelImportTask", "CancelReservedInstancesListing", "CancelSpotFleetRequests",
    "CancelSpotInstanceRequests", "ConfirmProductInstance", "CopyFpgaImage", "CopyImage", "CopySnapshot", "CopyVolumes",
    "CreateApplicationStatusCheck", "CreateCapacityManagerDataExport", "CreateCapacityReservation",
    "CreateCapacityReservationBySplitting", "CreateCapacityReservationCancellationQuote",
    "CreateCapacityReservationDateChangeQuote", "CreateCapacityReservationFleet", "CreateCarrierGateway",
    "CreateClientVpnEndpoint", "CreateClientVpnRoute", "CreateCoipCidr", "CreateCoipPool", "CreateCustomerGateway",
    "CreateDefaultSubnet", "CreateDefaultVpc", "CreateDelegateMacVolumeOwnershipTask", "CreateDhcpOptions",
    "CreateEgressOnlyInternetGateway", "CreateFleet", "CreateFlowLogs", "CreateFpgaImage", "CreateImage",
    "CreateImageUsageReport", "CreateInstanceConnectEndpoint", "CreateInstanceEventWindow", "CreateInstanceExportTask",
    "CreateInternetGateway", "CreateInterruptibleCapacityReservationAllocation", "CreateIpam",
    "CreateIpamExternalResourceVerificationToken", "CreateIpamInternetRegistryAssociation", "CreateIpamPolicy",
    "CreateIpamPool", "CreateIpamPrefixListResolver", "CreateIpamPrefixListResolverTarget",
    "CreateIpamResourceDiscovery", "CreateIpamRoutingPolicyRegistration", "CreateIpamScope", "CreateKeyPair",
    "CreateLaunchTemplate", "CreateLaunchTemplateVersion", "CreateLocalGatewayRoute", "CreateLocalGatewayRouteTable",
    "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation", "CreateLocalGatewayRouteTableVpcAssociation",
    "CreateLocalGatewayVirtualInterface", "CreateLocalGatewayVirtualInterfaceGroup",
    "CreateMacSystemIntegrityProtectionModificationTask", "CreateManagedPrefixList", "CreateMetricCategory",
    "CreateNatGateway", "CreateNetworkAcl", "CreateNetworkAclEntry", "CreateNetworkInsightsAccessScope",
    "CreateNetworkInsightsPath", "CreateNetworkInterface", "CreateNetworkInterfacePermission",
    "CreateNetworkingFlexCostAllocationPolicy", "CreatePlacementGroup", "CreatePublicIpv4Pool",
    "CreateReplaceRootVolumeTask", "CreateReservedInstancesListing", "CreateRestoreImageTask", "CreateRoute",
    "CreateRouteServer", "CreateRouteServerEndpoint", "CreateRouteServerPeer", "CreateRouteTable",
    "CreateSecondaryNetwork", "CreateSecondarySubnet", "CreateSecurityGroup", "CreateSnapshot", "CreateSnapshots",
    "CreateSpotDatafeedSubscription", "CreateStoreImageTask", "CreateSubnet", "CreateSubnetCidrReservation",
    "CreateTags", "CreateTrafficMirrorFilter", "CreateTrafficMirrorFilterRule", "CreateTrafficMirrorSession",
    "CreateTrafficMirrorTarget", "CreateTransitGateway", "CreateTransitGatewayConnect",
    "CreateTransitGatewayConnectPeer", "CreateTransitGatewayMeteringPolicy", "CreateTransitGatewayMeteringPolicyEntry",
    "CreateTransitGatewayMulticastDomain", "CreateTransitGatewayPeeringAttachment", "CreateTransitGatewayPolicyTable",
    "CreateTransitGatewayPolicyTableEntry", "CreateTransitGatewayPrefixListReference", "CreateTransitGatewayRoute",
    "CreateTransitGatewayRouteTable", "CreateTransitGatewayRouteTableAnnouncement", "CreateTransitGatewayVpcAttachment",
    "CreateVerifiedAccessEndpoint", "CreateVerifiedAccessGroup", "CreateVerifiedAccessInstance",
    "CreateVerifiedAccessTrustProvider", "CreateVolume", "CreateVpc", "CreateVpcBlockPublicAccessExclusion",
    "CreateVpcEncryptionControl", "CreateVpcEndpoint", "CreateVpcEndpointConnectionNotification",
    "CreateVpcEndpointServiceConfiguration", "CreateVpcPeeringConnection", "CreateVpnConcentrator",
    "CreateVpnConnection", "CreateVpnConnectionRoute", "CreateVpnGateway", "DeleteApplicationStatusCheck",
    "DeleteCapacityManagerDataExport", "DeleteCarrierGateway", "DeleteClientVpnEndpoint",
    "DeleteClientVpnEndpointAuthorizationPolicy", "DeleteClientVpnRoute", "DeleteCoipCidr", "DeleteCoipPool",
    "DeleteCustomerGateway", "DeleteDhcpOptions", "DeleteEgressOnlyInternetGateway", "DeleteFleets", "DeleteFlowLogs",
    "DeleteFpgaImage", "DeleteImageUsageReport", "DeleteInstanceConnectEndpoint", "DeleteInstanceEventWindow",
    "DeleteInternetGateway", "DeleteIpam", "DeleteIpamExternalResourceVerificationToken",
    "DeleteIpamInternetRegistryAssociation", "DeleteIpamPolicy", "DeleteIpamPool", "DeleteIpamPrefixListResolver",
    "DeleteIpamPrefixListResolverTarget", "DeleteIpamResourceDiscovery", "DeleteIpamRoutingPolicyRegistration",
    "DeleteIpamScope", "DeleteKeyPair", "DeleteLaunchTemplate", "DeleteLaunchTemplateVersions",
    "DeleteLocalGatewayRoute", "DeleteLocalGatewayRouteTable",
    "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation", "DeleteLocalGatewayRouteTableVpcAssociation",
    "DeleteLocalGatewayVirtualInterface", "DeleteLocalGatewayVirtualInterfaceGroup", "DeleteManagedPrefixList",
    "DeleteMetricCategory", "DeleteNatGateway", "DeleteNetworkAcl", "DeleteNetworkAclEntry",
    "DeleteNetworkInsightsAccessScope", "DeleteNetworkInsightsAccessScopeAnalysis", "DeleteNetworkInsightsAnalysis",
    "DeleteNetworkInsightsPath", "DeleteNetworkInterface", "DeleteNetworkInterfacePermission",
    "DeleteNetworkingFlexCostAllocationPolicies", "DeletePlacementGroup", "DeletePublicIpv4Pool",
    "DeleteQueuedReservedInstances", "DeleteRoute", "DeleteRouteServer", "DeleteRouteServerEndpoint",
    "DeleteRouteServerPeer", "DeleteRouteTable", "DeleteSecondaryNetwork", "DeleteSecondarySubnet",
    "DeleteSecurityGroup", "DeleteSnapshot", "DeleteSpotDatafeedSubscription", "DeleteSubnet",
    "DeleteSubnetCidrReservation", "DeleteTags", "DeleteTrafficMirrorFilter", "DeleteTrafficMirrorFilterRule",
    "DeleteTrafficMirrorSession", "DeleteTrafficMirrorTarget", "DeleteTransitGateway",
    "DeleteTransitGatewayClientVpnAttachment", "DeleteTransitGatewayConnect", "DeleteTransitGatewayConnectPeer",
    "DeleteTransitGatewayMeteringPolicy", "DeleteTransitGatewayMeteringPolicyEntry",
    "DeleteTransitGatewayMulticastDomain", "DeleteTransitGatewayPeeringAttachment", "DeleteTransitGatewayPolicyTable",
    "DeleteTransitGatewayPolicyTableEntry", "DeleteTransitGatewayPrefixListReference", "DeleteTransitGatewayRoute",
    "DeleteTransitGatewayRouteTable", "DeleteTransitGatewayRouteTableAnnouncement", "DeleteTransitGatewayVpcAttachment",
    "DeleteVerifiedAccessEndpoint", "DeleteVerifiedAccessGroup", "DeleteVerifiedAccessInstance",
    "DeleteVerifiedAccessTrustProvider", "DeleteVolume", "DeleteVpc", "DeleteVpcBlockPublicAccessExclusion",
    "DeleteVpcEncryptionControl", "DeleteVpcEndpointConnectionNotifications", "DeleteVpcEndpointServiceConfigurations",
    "DeleteVpcEndpoints", "DeleteVpcPeeringConnection", "DeleteVpnConcentrator", "DeleteVpnConnection",
    "DeleteVpnConnectionRoute", "DeleteVpnGateway", "DeprovisionByoipCidr", "DeprovisionIpamByoasn",
    "DeprovisionIpamPoolCidr", "DeprovisionPublicIpv4PoolCidr", "DeregisterImage",
    "DeregisterInstanceEventNotificationAttributes", "DeregisterTransitGatewayMulticastGroupMembers",
    "DeregisterTransitGatewayMulticastGroupSources", "DescribeAccountAttributes", "DescribeAccountVpcEncryptionControl",
    "DescribeAddressTransfers", "DescribeAddresses", "DescribeAddressesAttribute", "DescribeAggregateIdFormat",
    "DescribeApplicationStatus", "DescribeApplicationStatusCheckAssociations", "DescribeApplicationStatusChecks",
    "DescribeAvailabilityZones", "DescribeAwsNetworkPerformanceMetricSubscriptions", "DescribeBundleTasks",
    "DescribeByoipCidrs", "DescribeCapacityBlockExtensionHistory", "DescribeCapacityBlockExtensionOfferings",
    "DescribeCapacityBlockOfferings", "DescribeCapacityBlockStatus", "DescribeCapacityBlocks",
    "DescribeCapacityManagerDataExports", "DescribeCapacityReservationBillingRequests",
    "DescribeCapacityReservationCancellationQuotes", "DescribeCapacityReservationDateChangeQuotes",
    "DescribeCapacityReservationFleets", "DescribeCapacityReservationTopology", "DescribeCapacityReservations",
    "DescribeCarrierGateways", "DescribeClassicLinkInstances", "DescribeClientVpnAuthorizationRules",
    "DescribeClientVpnConnections", "DescribeClientVpnEndpoints", "DescribeClientVpnRoutes",
    "DescribeClientVpnTargetNetworks", "DescribeCoipPools", "DescribeConversionTasks", "DescribeCustomerGateways",
    "DescribeDeclarativePoliciesReports", "DescribeDhcpOptions", "DescribeEgressOnlyInternetGateways",
    "DescribeElasticGpus", "DescribeExportImageTasks", "DescribeExportTasks", "DescribeFastLaunchImages",
    "DescribeFastSnapshotRestores", "DescribeFleetHistory", "DescribeFleetInstances", "DescribeFleets",
    "DescribeFlowLogs", "DescribeFpgaImageAttribute", "DescribeFpgaImages", "DescribeHostReservationOfferings",
    "DescribeHostReservations", "DescribeHosts", "DescribeIamInstanceProfileAssociations", "DescribeIdFormat",
    "DescribeIdentityIdFormat", "DescribeImageAttribute", "DescribeImageReferences", "DescribeImageUsageReportEntries",
    "DescribeImageUsageReports", "DescribeImages", "DescribeImportImageTasks", "DescribeImportSnapshotTasks",
    "DescribeInstanceAttribute", "DescribeInstanceConnectEndpoints", "DescribeInstanceCreditSpecifications",
    "DescribeInstanceEventNotificationAttributes", "DescribeInstanceEventWindows", "DescribeInstanceImageMetadata",
    "DescribeInstanceSqlHaHistoryStates", "DescribeInstanceSqlHaStates", "DescribeInstanceStatus",
    "DescribeInstanceTopology", "DescribeInstanceTypeOfferings", "DescribeInstanceTypes", "DescribeInstances",
    "DescribeInternetGateways", "DescribeIpamByoasn", "DescribeIpamExternalResourceVerificationTokens",
    "DescribeIpamInternetRegistryAssociations", "DescribeIpamPolicies", "DescribeIpamPoolAllocations",
    "DescribeIpamPools", "DescribeIpamPrefixListResolverTargets", "DescribeIpamPrefixListResolvers",
    "DescribeIpamResourceDiscoveries", "DescribeIpamResourceDiscoveryAssociations", "DescribeIpamScopes",
    "DescribeIpams", "DescribeIpv6Pools", "DescribeKeyPairs", "DescribeLaunchTemplateVersions",
    "DescribeLaunchTemplates", "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations",
    "DescribeLocalGatewayRouteTableVpcAssociations", "DescribeLocalGatewayRouteTables",
    "DescribeLocalGatewayVirtualInterfaceGroups", "DescribeLocalGatewayVirtualInterfaces", "DescribeLocalGateways",
    "DescribeLockedSnapshots", "DescribeMacHosts", "DescribeMacModificationTasks", "DescribeManagedPrefixLists",
    "DescribeMetricCategories", "DescribeMovingAddresses", "DescribeNatGateways", "DescribeNetworkAcls",
    "DescribeNetworkInsightsAccessScopeAnalyses", "DescribeNetworkInsightsAccessScopes",
    "DescribeNetworkInsightsAnalyses", "DescribeNetworkInsightsPaths", "DescribeNetworkInterfaceAttribute",
    "DescribeNetworkInterfacePermissions", "DescribeNetworkInterfaces", "DescribeNetworkingFlexCostAllocationPolicies",
    "DescribeNetworkingFlexCostAllocationPolicyAssociations", "DescribeOutpostLags", "DescribePlacementGroups",
    "DescribePrefixLists", "DescribePrincipalIdFormat", "DescribePublicIpv4Pools", "DescribeRegions",
    "DescribeReplaceRootVolumeTasks", "DescribeReservedInstances", "DescribeReservedInstancesListings",
    "DescribeReservedInstancesModifications", "DescribeReservedInstancesOfferings", "DescribeRouteServerEndpoints",
    "DescribeRouteServerPeers", "DescribeRouteServers", "DescribeRouteTables", "DescribeScheduledInstanceAvailability",
    "DescribeScheduledInstances", "DescribeSecondaryInterfaces", "DescribeSecondaryNetworks",
    "DescribeSecondarySubnets", "DescribeSecurityGroupReferences", "DescribeSecurityGroupRules",
    "DescribeSecurityGroupVpcAssociations", "DescribeSecurityGroups", "DescribeServiceLinkVirtualInterfaces",
    "DescribeSnapshotAttribute", "DescribeSnapshotTierStatus", "DescribeSnapshots", "DescribeSpotDatafeedSubscription",
    "DescribeSpotFleetInstances", "DescribeSpotFleetRequestHistory", "DescribeSpotFleetRequests",
    "DescribeSpotInstanceRequests", "DescribeSpotPriceHistory", "DescribeStaleSecurityGroups",
    "DescribeStoreImageTasks", "DescribeSubnets", "DescribeTags", "DescribeTrafficMirrorFilterRules",
    "DescribeTrafficMirrorFilters", "DescribeTrafficMirrorSessions", "DescribeTrafficMirrorTargets",
    "DescribeTransitGatewayAttachments", "DescribeTransitGatewayConnectPeers", "DescribeTransitGatewayConnects",
    "DescribeTransitGatewayMeteringPolicies", "DescribeTransitGatewayMulticastDomains",
    "DescribeTransitGatewayPeeringAttachments", "DescribeTransitGatewayPolicyTables",
    "DescribeTransitGatewayRouteTableAnnouncements", "DescribeTransitGatewayRouteTables",
    "DescribeTransitGatewayVpcAttachments", "DescribeTransitGateways", "DescribeTrunkInterfaceAssociations",
    "DescribeVerifiedAccessEndpoints", "DescribeVerifiedAccessGroups",
    "DescribeVerifiedAccessInstanceLoggingConfigurations", "DescribeVerifiedAccessInstances",
    "DescribeVerifiedAccessTrustProviders", "DescribeVolumeAttribute", "DescribeVolumeStatus", "DescribeVolumes",
    "DescribeVolumesModifications", "DescribeVpcAttribute", "DescribeVpcBlockPublicAccessExclusions",
    "DescribeVpcBlockPublicAccessOptions", "DescribeVpcClassicLink", "DescribeVpcClassicLinkDnsSupport",
    "DescribeVpcEncryptionControls", "DescribeVpcEndpointAssociations", "DescribeVpcEndpointConnectionNotifications",
    "DescribeVpcEndpointConnections", "DescribeVpcEndpointServiceConfigurations",
    "DescribeVpcEndpointServicePermissions", "DescribeVpcEndpointServices", "DescribeVpcEndpoints",
    "DescribeVpcPeeringConnections", "DescribeVpcs", "DescribeVpnConcentrators", "DescribeVpnConnections",
    "DescribeVpnGateways", "DetachClassicLinkVpc", "DetachImageWatermark", "DetachInternetGateway",
    "DetachNetworkInterface", "DetachVerifiedAccessTrustProvider", "DetachVolume", "DetachVpnGateway",
    "DisableAddressTransfer", "DisableAllowedImagesSettings", "DisableApplicationStatusCheckSuppression",
    "DisableAwsNetworkPerformanceMetricSubscription", "DisableCapacityManager", "DisableEbsEncryptionByDefault",
    "DisableFastLaunch", "DisableFastSnapshotRestores", "DisableImage", "DisableImageBlockPublicAccess",
    "DisableImageDeprecation", "DisableImageDeregistrationProtection", "DisableInstanceSqlHaStandbyDetections",
    "DisableIpamOrganizationAdminAccount", "DisableIpamPolicy", "DisableRouteServerPropagation",
    "DisableSerialConsoleAccess", "DisableSnapshotBlockPublicAccess", "DisableTransitGatewayRouteTablePropagation",
    "DisableVgwRoutePropagation", "DisableVpcClassicLink", "DisableVpcClassicLinkDnsSupport", "DisassociateAddress",
    "DisassociateApplicationStatusCheck", "DisassociateCapacityReservationBillingOwner",
    "DisassociateClientVpnTargetNetwork", "DisassociateEnclaveCertificateIamRole", "DisassociateIamInstanceProfile",
    "DisassociateInstanceEventWindow", "DisassociateIpamByoasn", "DisassociateIpamResourceDiscovery",
    "DisassociateNatGatewayAddress", "DisassociateNetworkingFlexCostAllocationPolicy", "DisassociateRouteServer",
    "DisassociateRouteTable", "DisassociateSecurityGroupVpc", "DisassociateSubnetCidrBlock",
    "DisassociateTransitGatewayMulticastDomain", "DisassociateTransitGatewayPolicyTable",
    "DisassociateTransitGatewayRouteTable", "DisassociateTrunkInterface", "DisassociateVpcCidrBlock",
    "EnableAddressTransfer", "EnableAllowedImagesSettings", "EnableApplicationStatusCheckSuppression",
    "EnableAwsNetworkPerformanceMetricSubscription", "EnableCapacityManager", "EnableEbsEncryptionByDefault",
    "EnableFastLaunch", "EnableFastSnapshotRestores", "EnableImage", "EnableImageBlockPublicAccess",
    "EnableImageDeprecation", "EnableImageDeregistrationProtection", "EnableInstanceSqlHaStandbyDetections",
    "EnableIpamInternetRegistryAssociation", "EnableIpamOrganizationAdminAccount", "EnableIpamPolicy",
    "EnableReachabilityAnalyzerOrganizationSharing", "EnableRouteServerPropagation", "EnableSerialConsoleAccess",
    "EnableSnapshotBlockPublicAccess", "EnableTransitGatewayRouteTablePropagation", "EnableVgwRoutePropagation",
    "EnableVolumeIO", "EnableVpcClassicLink", "EnableVpcClassicLinkDnsSupport",
    "ExportClientVpnClientCertificateRevocationList", "ExportClientVpnClientConfiguration", "ExportImage",
    "ExportTransitGatewayRoutes", "ExportVerifiedAccessInstanceClientConfiguration", "GetActiveVpnTunnelStatus",
    "GetAllowedImagesSettings", "GetAssociatedEnclaveCertificateIamRoles", "GetAssociatedIpv6PoolCidrs",
    "GetAwsNetworkPerformanceData", "GetCapacityManagerAttributes", "GetCapacityManagerMetricData",
    "GetCapacityManagerMetricDimensions", "GetCapacityManagerMonitoredTagKeys",
    "GetCapacityManagerSupportabilityScores", "GetCapacityReservationUsage", "GetClientVpnEndpointAuthorizationPolicy",
    "GetCoipPoolUsage", "GetConsoleOutput", "GetConsoleScreenshot", "GetDeclarativePoliciesReportSummary",
    "GetDefaultCreditSpecification", "GetEbsDefaultKmsKeyId", "GetEbsEncryptionByDefault", "GetEnabledIpamPolicy",
    "GetFlowLogsIntegrationTemplate", "GetGroupsForCapacityReservation", "GetHostReservationPurchasePreview",
    "GetImageAncestry", "GetImageBlockPublicAccessState", "GetImageFindings", "GetInstanceMetadataDefaults",
    "GetInstanceTpmEkPub", "GetInstanceTypesFromInstanceRequirements", "GetInstanceUefiData", "GetIpamAddressHistory",
    "GetIpamDiscoveredAccounts", "GetIpamDiscoveredPublicAddresses", "GetIpamDiscoveredResourceCidrs",
    "GetIpamDiscoveredRoutes", "GetIpamInternetRegistryAssociationAsns", "GetIpamInternetRegistryAssociationCidrs",
    "GetIpamPolicyAllocationRules", "GetIpamPolicyOrganizationTargets", "GetIpamPoolAllocations", "GetIpamPoolCidrs",
    "GetIpamPrefixListResolverRules", "GetIpamPrefixListResolverVersionEntries", "GetIpamPrefixListResolverVersions",
    "GetIpamResourceCidrs", "GetIpamRouteOriginAuthorizations", "GetIpamRouteProtectionFindings",
    "GetIpamRoutingPolicyRegistrationDeltas", "GetIpamRoutingPolicyRegistrations", "GetLaunchTemplateData",
    "GetManagedPrefixListAssociations", "GetManagedPrefixListEntries", "GetManagedResourceVisibility",
    "GetNetworkInsightsAccessScopeAnalysisFindings", "GetNetworkInsightsAccessScopeContent",
    "GetNetworkingFlexCostAllocationPolicyVersions", "GetPasswordData", "GetReservedInstancesExchangeQuote",
    "GetRouteServerAssociations", "GetRouteServerPropagations", "GetRouteServerRoutingDatabase",
    "GetSecurityGroupsForVpc", "GetSerialConsoleAccessStatus", "GetSnapshotBlockPublicAccessState",
    "GetSpotPlacementScores", "GetSubnetCidrReservations", "GetTransitGatewayAttachmentNatConfiguration",
    "GetTransitGatewayAttachmentPropagations", "GetTransitGatewayMeteringPolicyEntries",
    "GetTransitGatewayMulticastDomainAssociations", "GetTransitGatewayPolicyTableAssociations",
    "GetTransitGatewayPolicyTableEntries", "GetTransitGatewayPrefixListReferences",
    "GetTransitGatewayRouteTableAssociations", "GetTransitGatewayRouteTablePropagations",
    "GetVerifiedAccessEndpointPolicy", "GetVerifiedAccessEndpointTargets", "GetVerifiedAccessGroupPolicy",
    "GetVpcResourcesBlockingEncryptionEnforcement", "GetVpnConnectionDeviceSampleConfiguration",
    "GetVpnConnectionDeviceTypes", "GetVpnTunnelReplacementStatus", "ImportClientVpnClientCertificateRevocationList",
    "ImportImage", "ImportInstance", "ImportKeyPair", "ImportSnapshot", "ImportVolume", "ListImagesInRecycleBin",
    "ListSnapshotsInRecycleBin", "ListVolumesInRecycleBin", "LockSnapshot", "ModifyAccountVpcEncryptionControl",
    "ModifyAddressAttribute", "ModifyApplicationStatusCheck", "ModifyAvailabilityZoneGroup",
    "ModifyCapacityReservation", "ModifyCapacityReservationFleet", "ModifyClientVpnEndpoint",
    "ModifyClientVpnEndpointAuthorizationPolicy", "ModifyDefaultCreditSpecification", "ModifyEbsDefaultKmsKeyId",
    "ModifyFleet", "ModifyFpgaImageAttribute", "ModifyHosts", "ModifyIdFormat", "ModifyIdentityIdFormat",
    "ModifyImageAttribute", "ModifyInstanceAttribute", "ModifyInstanceCapacityReservationAttributes",
    "ModifyInstanceConnectEndpoint", "ModifyInstanceCpuOptions", "ModifyInstanceCreditSpecification",
    "ModifyInstanceEventStartTime", "ModifyInstanceEventWindow", "ModifyInstanceMaintenanceOptions",
    "ModifyInstanceMetadataDefaults", "ModifyInstanceMetadataOptions", "ModifyInstanceNetworkPerformanceOptions",
    "ModifyInstancePlacement", "ModifyIpam", "ModifyIpamPolicyAllocationRules", "ModifyIpamPool",
    "ModifyIpamPoolAllocation", "ModifyIpamPrefixListResolver", "ModifyIpamPrefixListResolverTarget",
    "ModifyIpamResourceCidr", "ModifyIpamResourceDiscovery", "ModifyIpamRoutingPolicyRegistration", "ModifyIpamScope",
    "ModifyLaunchTemplate", "ModifyLocalGatewayRoute", "ModifyManagedPrefixList", "ModifyManagedResourceVisibility",
    "ModifyMetricCategory", "ModifyNetworkInterfaceAttribute", "ModifyNetworkingFlexCostAllocationPolicy",
    "ModifyPrivateDnsNameOptions", "ModifyPublicIpDnsNameOptions", "ModifyReservedInstances", "ModifyRouteServer",
    "ModifySecurityGroupRules", "ModifySnapshotAttribute", "ModifySnapshotTier", "ModifySpotFleetRequest",
    "ModifySubnetAttribute", "ModifyTrafficMirrorFilterNetworkServices", "ModifyTrafficMirrorFilterRule",
    "ModifyTrafficMirrorSession", "ModifyTransitGateway", "ModifyTransitGatewayAttachmentNatConfiguration",
    "ModifyTransitGatewayMeteringPolicy", "ModifyTransitGatewayPolicyTableEntry",
    "ModifyTransitGatewayPrefixListReference", "ModifyTransitGatewayVpcAttachment", "ModifyVerifiedAccessEndpoint",
    "ModifyVerifiedAccessEndpointPolicy", "ModifyVerifiedAccessGroup", "ModifyVerifiedAccessGroupPolicy",
    "ModifyVerifiedAccessInstance", "ModifyVerifiedAccessInstanceLoggingConfiguration",
    "ModifyVerifiedAccessTrustProvider", "ModifyVolume", "ModifyVolumeAttribute", "ModifyVpcAttribute",
    "ModifyVpcBlockPublicAccessExclusion", "ModifyVpcBlockPublicAccessOptions", "ModifyVpcEncryptionControl",
    "ModifyVpcEndpoint", "ModifyVpcEndpointConnectionNotification", "ModifyVpcEndpointPayerResponsibility",
    "ModifyVpcEndpointServiceConfiguration", "ModifyVpcEndpointServicePayerResponsibility",
    "ModifyVpcEndpointServicePermissions", "ModifyVpcPeeringConnectionOptions", "ModifyVpcTenancy",
    "ModifyVpnConnection", "ModifyVpnConnectionOptions", "ModifyVpnTunnelCertificate", "ModifyVpnTunnelOptions",
    "MonitorInstances", "MoveAddressToVpc", "MoveByoipCidrToIpam", "MoveCapacityReservationInstances",
    "ProvisionByoipCidr", "ProvisionIpamByoasn", "ProvisionIpamPoolCidr", "ProvisionPublicIpv4PoolCidr",
    "PurchaseCapacityBlock", "PurchaseCapacityBlockExtension", "PurchaseHostReservation",
    "PurchaseReservedInstancesOffering", "PurchaseScheduledInstances", "RebootInstances", "RegisterImage",
    "RegisterInstanceEventNotificationAttributes", "RegisterTransitGatewayMulticastGroupMembers",
    "RegisterTransitGatewayMulticastGroupSources", "RejectCapacityReservationBillingOwnership",
    "RejectTransitGatewayClientVpnAttachment", "RejectTransitGatewayMulticastDomainAssociations",
    "RejectTransitGatewayPeeringAttachment", "RejectTransitGatewayVpcAttachment", "RejectVpcEndpointConnections",
    "RejectVpcPeeringConnection", "ReleaseAddress", "ReleaseHosts", "ReleaseIpamPoolAllocation",
    "ReplaceIamInstanceProfileAssociation", "ReplaceImageCriteriaInAllowedImagesSettings",
    "ReplaceImageInstanceTypeSpecification", "ReplaceNetworkAclAssociation", "ReplaceNetworkAclEntry", "ReplaceRoute",
    "ReplaceRouteTableAssociation", "ReplaceTransitGatewayRoute", "ReplaceVpnTunnel", "ReportInstanceStatus",
    "RequestSpotFleet", "RequestSpotInstances", "ResetAddressAttribute", "ResetEbsDefaultKmsKeyId",
    "ResetFpgaImageAttribute", "ResetImageAttribute", "ResetInstanceAttribute", "ResetNetworkInterfaceAttribute",
    "ResetSnapshotAttribute", "RestoreAddressToClassic", "RestoreImageFromRecycleBin",
    "RestoreManagedPrefixListVersion", "RestoreSnapshotFromRecycleBin", "RestoreSnapshotTier",
    "RestoreVolumeFromRecycleBin", "RevokeClientVpnIngress", "RevokeSecurityGroupEgress", "RevokeSecurityGroupIngress",
    "RunInstances", "RunScheduledInstances", "SearchLocalGatewayRoutes", "SearchTransitGatewayMulticastGroups",
    "SearchTransitGatewayRoutes", "SendDiagnosticInterrupt", "StartDeclarativePoliciesReport", "StartInstances",
    "StartNetworkInsightsAccessScopeAnalysis", "StartNetworkInsightsAnalysis",
    "StartVpcEndpointServicePrivateDnsVerification", "StopInstances", "TerminateClientVpnConnections",
    "TerminateInstances", "UnassignIpv6Addresses", "UnassignPrivateIpAddresses", "UnassignPrivateNatGatewayAddress",
    "UnlockSnapshot", "UnmonitorInstances", "UpdateCapacityManagerMonitoredTagKeys",
    "UpdateCapacityManagerOrganizationsAccess", "UpdateInterruptibleCapacityReservationAllocation",
    "UpdateSecurityGroupRuleDescriptionsEgress", "UpdateSecurityGroupRuleDescriptionsIngress",
    "ValidateSecurityGroupQuotasForInterface", "WithdrawByoipCidr",
};
const char *const ctrail_ec2_catalogue_names = (const char *)&names;

/* Names of members. */
static const struct words {
    char _[1]; char AddMiddleboxAttachmentId[25]; char AddRouteTableId[16]; char AddSecurityGroupId[19];
    char AddSubnetId[12]; char AddSubnetIds[13]; char AllocationId[13]; char AllocationRule[15];
    char ApplicationStatusCheckId[25]; char AssociationDefaultRouteTableId[31]; char AssociationId[14];
    char AssociationIds[15]; char AssociationTarget[18]; char AvailabilityZoneAddress[24]; char BlockDeviceMapping[19];
    char BranchInterfaceId[18]; char CapacityReservationFleetId[27]; char CapacityReservationId[22];
    char CapacityReservationSpecification[33]; char CapacityReservationTarget[26]; char CarrierGatewayId[17];
    char CidrOptions[12]; char ClientVpnEndpointId[20]; char CoipPoolId[11]; char Condition[10]; char ConnectionId[13];
    char ConnectionNotificationId[25]; char CurrentIpamScopeId[19]; char CustomerGatewayId[18];
    char DedicatedHostId[16]; char DelTGwVpcAttachReq[19]; char Destination[12];
    char DestinationCapacityReservationId[33]; char DestinationIpamScopeId[23]; char DestinationPrefixListId[24];
    char DestinationTransitGatewayAttachmentId[38]; char DiskContainer[14]; char Ebs[4];
    char EgressOnlyInternetGatewayId[28]; char ExcludeDataVolumeId[20]; char ExportImageTaskId[18];
    char FilterInArn[12]; char FilterOutArn[13]; char FleetId[8]; char FlowLogId[10]; char FpgaImageId[12];
    char GatewayLoadBalancerEndpointId[30]; char Group[6]; char GroupId[8]; char GroupName[10]; char GroupSet[9];
    char Groups[7]; char HealthCheckPath[16]; char HostId[7]; char HostIdSet[10]; char HostReservationIdSet[21];
    char ImageId[8]; char ImportTaskId[13]; char InstanceConnectEndpointId[26]; char InstanceCreditSpecification[28];
    char InstanceEventWindowId[22]; char InstanceId[11]; char InstanceSpecification[22]; char IpPermissions[14];
    char IpamId[7]; char IpamPoolAllocationId[21]; char IpamPoolId[11]; char IpamResourceDiscoveryAssociationId[35];
    char IpamResourceDiscoveryId[24]; char IpamScopeId[12]; char Ipv4IpamPoolId[15]; char Ipv6IpamPoolId[15];
    char KernelId[9]; char KeyName[8]; char LaunchSpecification[20]; char LaunchSpecifications[21];
    char LaunchTemplate[15]; char LaunchTemplateConfig[21]; char LaunchTemplateConfigs[22]; char LaunchTemplateData[19];
    char LaunchTemplateId[17]; char LaunchTemplateSpecification[28]; char LoadBalancerOptions[20];
    char LocalGatewayId[15]; char LocalGatewayRouteTableId[25];
    char LocalGatewayRouteTableVirtualInterfaceGroupAssociationId[57]; char LocalGatewayRouteTableVpcAssociationId[39];
    char LocalGatewayVirtualInterfaceGroupId[36]; char LocalGatewayVirtualInterfaceId[31];
    char MiddleboxAttachmentId[22]; char NatGatewayId[13]; char NetworkInsightsAccessScopeAnalysisId[37];
    char NetworkInsightsAccessScopeId[29]; char NetworkInsightsAnalysisId[26]; char NetworkInsightsPathId[22];
    char NetworkInterface[17]; char NetworkInterfaceId[19]; char NetworkInterfaceIds[20];
    char NetworkInterfaceOptions[24]; char NetworkInterfacePermissionId[29]; char NetworkInterfaceSet[20];
    char OfferingId[11]; char Options[8]; char Overrides[10]; char PeerTransitGatewayId[21];
    char PeeringAttachmentId[20]; char Placement[10]; char PlacementGroupArn[18]; char PoolId[7]; char PrefixListId[13];
    char PrefixListIds[14]; char PropagationDefaultRouteTableId[31]; char RamDiskId[10]; char RamdiskId[10];
    char RdsOptions[11]; char ReferencedGroupId[18]; char RemoveMiddleboxAttachmentId[28]; char RemoveRouteTableId[19];
    char RemoveSecurityGroupId[22]; char RemoveSubnetId[15]; char RemoveSubnetIds[16]; char ReplaceRootVolumeTaskId[24];
    char ReservedCapacityOptions[24]; char ResourceId[11]; char RouteServerEndpointId[22]; char RouteServerId[14];
    char RouteServerPeerId[18]; char RouteTableId[13]; char Rule[5]; char SecondaryAllocationId[22];
    char SecondaryInterface[19]; char SecondaryInterfaceId[21]; char SecondaryNetworkId[19]; char SecondarySubnetId[18];
    char SecurityGroup[14]; char SecurityGroupId[16]; char SecurityGroupRule[18]; char SecurityGroupRuleDescription[29];
    char SecurityGroupRuleId[20]; char ServiceId[10]; char SnapshotId[11]; char Source[7];
    char SourceCapacityReservationId[28]; char SourceFpgaImageId[18]; char SourceIpamPoolId[17];
    char SourceResource[15]; char SourceSnapshotId[17]; char SourceTransitGatewayAttachmentId[33];
    char SourceVolumeId[15]; char SpotFleetRequestConfig[23]; char SpotFleetRequestId[19];
    char SubnetCidrReservationId[24]; char SubnetConfiguration[20]; char SubnetId[9]; char SubnetIds[10];
    char TargetRouteTableId[19]; char TargetVpcSubnetId[18]; char TrafficMirrorFilterId[22];
    char TrafficMirrorFilterRuleId[26]; char TrafficMirrorSessionId[23]; char TrafficMirrorTargetId[22];
    char TransitGatewayAttachmentId[27]; char TransitGatewayAttachmentIds[28]; char TransitGatewayConfiguration[28];
    char TransitGatewayConnectPeerId[28]; char TransitGatewayConnectPeerIds[29]; char TransitGatewayId[17];
    char TransitGatewayIds[18]; char TransitGatewayMulticastDomainId[32]; char TransitGatewayMulticastDomainIds[33];
    char TransitGatewayPolicyTableId[28]; char TransitGatewayPolicyTableIds[29]; char TransitGatewayRouteTableId[27];
    char TransitGatewayRouteTableIds[28]; char TransportTransitGatewayAttachmentId[36]; char TrunkInterfaceId[17];
    char VerifiedAccessEndpointId[25]; char VerifiedAccessGroupId[22]; char VerifiedAccessInstanceId[25];
    char VerifiedAccessTrustProviderId[30]; char VolumeId[9]; char VpcEndpointId[14]; char VpcId[6]; char VpcIds[7];
    char VpcPeeringConnectionId[23]; char VpnConnectionId[16]; char VpnGatewayId[13]; char accepterTgwInfo[16];
    char accepterTransitGatewayAttachmentId[35]; char accepterVpcInfo[16]; char acl[4]; char addedPrincipalSet[18];
    char additionalDetailSet[20]; char address[8]; char addressTransfer[16]; char allocationId[13];
    char allocationIdsSet[17]; char allocationRuleSet[18]; char alternatePathHintSet[21];
    char applicationStatusCheck[23]; char applicationStatusCheckId[25]; char arn[4]; char associatedSubnetId[19];
    char associatedSubnetSet[20]; char association[12]; char associationDefaultRouteTableId[31]; char associationId[14];
    char associationSet[15]; char associationTarget[18]; char associations[13]; char attachedApplianceSet[21];
    char attachedTo[11]; char attachment[11]; char attachmentId[13]; char attachmentSet[14]; char attachments[12];
    char blockDeviceMapping[19]; char blockDeviceMappingSet[22]; char branchInterfaceId[18]; char bundleId[9];
    char bundleInstanceTask[19]; char bundlesSet[11]; char byoasn[7]; char byoipCidr[10];
    char capacityBlockExtensionSet[26]; char capacityBlockSet[17]; char capacityReservation[20];
    char capacityReservationArn[23]; char capacityReservationCancellationQuote[37]; char capacityReservationFleetId[27];
    char capacityReservationId[22]; char capacityReservationIdSet[25]; char capacityReservationModificationQuote[37];
    char capacityReservationSpecification[33]; char capacityReservationTarget[26]; char carrierGateway[15];
    char carrierGatewayId[17]; char cidrBlockAssociation[21]; char cidrBlockAssociationSet[24]; char cidrOptions[12];
    char clientVpnEndpointId[20]; char coipCidr[9]; char coipPool[9]; char coipPoolId[11]; char component[10];
    char componentArn[13]; char componentId[12]; char connectionId[13]; char connectionNotification[23];
    char connectionNotificationId[25]; char connectionStatuses[19]; char conversionTask[15]; char conversionTaskId[17];
    char conversionTaskSet[18]; char customerGateway[16]; char customerGatewayId[18]; char customerGatewaySet[19];
    char dedicatedHostIdSet[19]; char defaultResourceDiscoveryAssociationId[38]; char defaultResourceDiscoveryId[27];
    char deleteSnapshotResultSet[24]; char deletedSubnetCidrReservation[29]; char deregisteredMulticastGroupMembers[34];
    char deregisteredMulticastGroupSources[34]; char deregisteredNetworkInterfaceIds[32]; char destination[12];
    char destinationArn[15]; char destinationCapacityReservation[31]; char destinationPrefixListId[24];
    char destinationSet[15]; char destinationTransitGatewayAttachmentId[38]; char destinationVpc[15];
    char dhcpOptions[12]; char dhcpOptionsId[14]; char dhcpOptionsSet[15]; char ebs[4]; char egressFilterRuleSet[20];
    char egressOnlyInternetGateway[26]; char egressOnlyInternetGatewayId[28]; char elasticLoadBalancerListener[28];
    char encryptionControl[18]; char endpointEniId[14]; char eniId[6]; char errorSet[9]; char explanationSet[15];
    char exportImageTaskId[18]; char exportTask[11]; char exportTaskId[13]; char exportTaskSet[14];
    char failedFleetCancellationSet[27]; char filterInArnSet[15]; char filterOutArnSet[16];
    char fleetCapacityReservationSet[28]; char fleetId[8]; char fleetInstanceSet[17]; char flowLogIdSet[13];
    char forwardPathComponentSet[24]; char fpgaImageAttribute[19]; char fpgaImageId[12]; char gatewayId[10];
    char gatewayLoadBalancerEndpointId[30]; char groupArn[9]; char groupId[8]; char groupName[10];
    char groupNameSet[13]; char groupSet[9]; char groups[7]; char healthCheckPathSet[19]; char hostId[7];
    char hostIdSet[10]; char hostReservationId[18]; char iamInstanceProfileAssociation[30]; char id[3]; char imageId[8];
    char imagesSet[10]; char importInstance[15]; char importTaskId[13]; char importVolume[13];
    char ingressFilterRuleSet[21]; char ingressRouteTable[18]; char instance[9]; char instanceConnectEndpoint[24];
    char instanceConnectEndpointArn[27]; char instanceConnectEndpointId[26]; char instanceEventWindow[20];
    char instanceEventWindowId[22]; char instanceEventWindowState[25]; char instanceExport[15]; char instanceId[11];
    char instanceIdSet[14]; char instanceIds[12]; char instanceSet[12]; char instancesSet[13];
    char interfaceAssociation[21]; char interfacePermission[20]; char internetGateway[16]; char internetGatewayId[18];
    char internetGatewayIdSet[21]; char interruptibleCapacityAllocation[32];
    char interruptibleCapacityReservationId[35]; char interruptionInfo[17]; char ipPermissions[14]; char ipam[5];
    char ipamArn[8]; char ipamExternalResourceVerificationToken[38]; char ipamId[7];
    char ipamInternetRegistryAssociation[32]; char ipamPolicy[11]; char ipamPolicyDocument[19]; char ipamPool[9];
    char ipamPoolAllocation[19]; char ipamPoolAllocationId[21]; char ipamPoolArn[12]; char ipamPoolId[11];
    char ipamPrefixListResolver[23]; char ipamPrefixListResolverTarget[29]; char ipamResourceCidr[17];
    char ipamResourceDiscovery[22]; char ipamResourceDiscoveryArn[25]; char ipamResourceDiscoveryAssociation[33];
    char ipamResourceDiscoveryAssociationArn[36]; char ipamResourceDiscoveryAssociationId[35];
    char ipamResourceDiscoveryId[24]; char ipamScope[10]; char ipamScopeArn[13]; char ipamScopeId[12];
    char ipv4IpamPoolId[15]; char ipv4PrefixSet[14]; char ipv6CidrBlockAssociation[25];
    char ipv6CidrBlockAssociationSet[28]; char ipv6IpamPoolId[15]; char ipv6PrefixSet[14]; char kernelId[9];
    char keyName[8]; char keyPairId[10]; char keyPairIdSet[13]; char keySet[7]; char launchSpecification[20];
    char launchTemplate[15]; char launchTemplateAndOverrides[27]; char launchTemplateData[19];
    char launchTemplateId[17]; char launchTemplateSpecification[28]; char launchTemplateVersion[22];
    char linkedGroupId[14]; char loadBalancerOptions[20]; char loadBalancerSet[16]; char loadBalancerTarget[19];
    char loadBalancerTargetGroup[24]; char loadBalancerTargetGroupSet[27]; char localGatewayId[15];
    char localGatewayRouteTable[23]; char localGatewayRouteTableArn[26]; char localGatewayRouteTableId[25];
    char localGatewayRouteTableVirtualInterfaceGroupAssociation[55];
    char localGatewayRouteTableVirtualInterfaceGroupAssociationId[57]; char localGatewayRouteTableVpcAssociation[37];
    char localGatewayRouteTableVpcAssociationId[39]; char localGatewayVirtualInterface[29];
    char localGatewayVirtualInterfaceArn[32]; char localGatewayVirtualInterfaceGroup[34];
    char localGatewayVirtualInterfaceGroupArn[37]; char localGatewayVirtualInterfaceGroupId[36];
    char localGatewayVirtualInterfaceId[31]; char localGatewayVirtualInterfaceIdSet[34]; char loggingConfiguration[21];
    char macModificationTask[20]; char meteringPolicyRule[19]; char middleboxAttachmentIdSet[25]; char natGateway[11];
    char natGatewayAddressSet[21]; char natGatewayId[13]; char networkAcl[11]; char networkAclAssociationId[24];
    char networkAclId[13]; char networkAclSet[14]; char networkInsightsAccessScope[27];
    char networkInsightsAccessScopeAnalysis[35]; char networkInsightsAccessScopeAnalysisArn[38];
    char networkInsightsAccessScopeAnalysisId[37]; char networkInsightsAccessScopeArn[30];
    char networkInsightsAccessScopeContent[34]; char networkInsightsAccessScopeId[29]; char networkInsightsAnalysis[24];
    char networkInsightsAnalysisArn[27]; char networkInsightsAnalysisId[26]; char networkInsightsPath[20];
    char networkInsightsPathArn[23]; char networkInsightsPathId[22]; char networkInterface[17];
    char networkInterfaceId[19]; char networkInterfaceIdSet[22]; char networkInterfaceOptions[24];
    char networkInterfacePermissionId[29]; char networkInterfaceSet[20]; char newAssociationId[17]; char options[8];
    char overrides[10]; char parentGroupId[14]; char peerTransitGatewayId[21]; char peerVpcId[10];
    char peeringAttachmentId[20]; char placement[10]; char placementGroup[15]; char placementGroupArn[18];
    char placementGroupIdSet[20]; char poolArn[8]; char poolId[7]; char prefixList[11]; char prefixListArn[14];
    char prefixListId[13]; char prefixListIds[14]; char privateDefaultScopeId[22]; char privateIpAddressesSet[22];
    char propagatingVgwSet[18]; char propagation[12]; char propagationDefaultRouteTableId[31];
    char publicDefaultScopeId[21]; char purchase[9]; char ramDiskId[10]; char ramdiskId[10]; char rdsOptions[11];
    char referencedGroupId[18]; char referencedGroupInfo[20]; char registeredMulticastGroupMembers[32];
    char registeredMulticastGroupSources[32]; char registeredNetworkInterfaceIds[30]; char replaceRootVolumeTask[22];
    char replaceRootVolumeTaskId[24]; char requesterTgwInfo[17]; char requesterVpcInfo[17]; char reservationId[14];
    char resourceArn[12]; char resourceId[11]; char resourcesSet[13]; char returnPathComponentSet[23];
    char revokedSecurityGroupRuleSet[28]; char route[6]; char routeServer[12]; char routeServerAssociation[23];
    char routeServerEndpoint[20]; char routeServerEndpointId[22]; char routeServerId[14]; char routeServerPeer[16];
    char routeServerPeerId[18]; char routeServerPropagation[23]; char routeSet[9]; char routeTable[11];
    char routeTableAssociationId[24]; char routeTableId[13]; char routeTableIdSet[16]; char routeTableRoute[16];
    char secondaryInterfaceId[21]; char secondaryInterfaceSet[22]; char secondaryNetwork[17];
    char secondaryNetworkArn[20]; char secondaryNetworkId[19]; char secondarySubnet[16]; char secondarySubnetArn[19];
    char secondarySubnetId[18]; char securityGroup[14]; char securityGroupArn[17]; char securityGroupId[16];
    char securityGroupIdSet[19]; char securityGroupIds[17]; char securityGroupRule[18]; char securityGroupRuleArn[21];
    char securityGroupRuleId[20]; char securityGroupRuleSet[21]; char securityGroupSet[17];
    char serviceConfiguration[21]; char serviceId[10]; char snapshotDetailSet[18]; char snapshotId[11];
    char snapshotSet[12]; char snapshotTaskDetail[19]; char source[7]; char sourceArn[10];
    char sourceCapacityReservation[26]; char sourceCapacityReservationId[28]; char sourceImageId[14];
    char sourceIpamPoolId[17]; char sourceResource[15]; char sourceSecurityGroupName[24]; char sourceSnapshotId[17];
    char sourceTransitGatewayAttachmentId[33]; char sourceVolumeId[15]; char sourceVpc[10]; char spotFleetRequestId[19];
    char spotInstanceRequestId[22]; char spotInstanceRequestIdSet[25]; char spotInstanceRequestSet[23]; char subnet[7];
    char subnetArn[10]; char subnetCidrReservation[22]; char subnetCidrReservationId[24]; char subnetId[9];
    char subnetIdSet[12]; char subnetIds[10]; char subnetRouteTable[17]; char subnetSet[10]; char subnets[8];
    char successful[11]; char successfulFleetCancellationSet[31]; char successfulFleetDeletionSet[27];
    char successfulFleetRequestSet[26]; char successfulInstanceCreditSpecificationSet[41]; char successfulResultSet[20];
    char successfullyDeletedLaunchTemplateVersionSet[44]; char targetRouteTableId[19]; char trafficMirrorFilter[20];
    char trafficMirrorFilterId[22]; char trafficMirrorFilterRule[24]; char trafficMirrorFilterRuleId[26];
    char trafficMirrorSession[21]; char trafficMirrorSessionId[23]; char trafficMirrorTarget[20];
    char trafficMirrorTargetId[22]; char transitGateway[15]; char transitGatewayArn[18];
    char transitGatewayAttachment[25]; char transitGatewayAttachmentId[27]; char transitGatewayAttachments[26];
    char transitGatewayClientVpnAttachment[34]; char transitGatewayConnect[22]; char transitGatewayConnectPeer[26];
    char transitGatewayConnectPeerId[28]; char transitGatewayId[17]; char transitGatewayMeteringPolicy[29];
    char transitGatewayMeteringPolicyEntry[34]; char transitGatewayMulticastDomain[30];
    char transitGatewayMulticastDomainArn[33]; char transitGatewayMulticastDomainId[32];
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
    char vpcPeeringConnectionIdSet[26]; char vpcSet[7]; char vpnConcentrator[16]; char vpnConnection[14];
    char vpnConnectionId[16]; char vpnConnectionSet[17]; char vpnGateway[11]; char vpnGatewayId[13];
    char vpnGatewaySet[14];
} words = {
    "", "AddMiddleboxAttachmentId", "AddRouteTableId", "AddSecurityGroupId", "AddSubnetId", "AddSubnetIds",
    "AllocationId", "AllocationRule", "ApplicationStatusCheckId", "AssociationDefaultRouteTableId", "AssociationId",
    "AssociationIds", "AssociationTarget", "AvailabilityZoneAddress", "BlockDeviceMapping", "BranchInterfaceId",
    "CapacityReservationFleetId", "CapacityReservationId", "CapacityReservationSpecification",
    "CapacityReservationTarget", "CarrierGatewayId", "CidrOptions", "ClientVpnEndpointId", "CoipPoolId", "Condition",
    "ConnectionId", "ConnectionNotificationId", "CurrentIpamScopeId", "CustomerGatewayId", "DedicatedHostId",
    "DelTGwVpcAttachReq", "Destination", "DestinationCapacityReservationId", "DestinationIpamScopeId",
    "DestinationPrefixListId", "DestinationTransitGatewayAttachmentId", "DiskContainer", "Ebs",
    "EgressOnlyInternetGatewayId", "ExcludeDataVolumeId", "ExportImageTaskId", "FilterInArn", "FilterOutArn", "FleetId",
    "FlowLogId", "FpgaImageId", "GatewayLoadBalancerEndpointId", "Group", "GroupId", "GroupName", "GroupSet", "Groups",
    "HealthCheckPath", "HostId", "HostIdSet", "HostReservationIdSet", "ImageId", "ImportTaskId",
    "InstanceConnectEndpointId", "InstanceCreditSpecification", "InstanceEventWindowId", "InstanceId",
    "InstanceSpecification", "IpPermissions", "IpamId", "IpamPoolAllocationId", "IpamPoolId",
    "IpamResourceDiscoveryAssociationId", "IpamResourceDiscoveryId", "IpamScopeId", "Ipv4IpamPoolId", "Ipv6IpamPoolId",
    "KernelId", "KeyName", "LaunchSpecification", "LaunchSpecifications", "LaunchTemplate", "LaunchTemplateConfig",
    "LaunchTemplateConfigs", "LaunchTemplateData", "LaunchTemplateId", "LaunchTemplateSpecification",
    "LoadBalancerOptions", "LocalGatewayId", "LocalGatewayRouteTableId",
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "LocalGatewayRouteTableVpcAssociationId",
    "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceId", "MiddleboxAttachmentId", "NatGatewayId",
    "NetworkInsightsAccessScopeAnalysisId", "NetworkInsightsAccessScopeId", "NetworkInsightsAnalysisId",
    "NetworkInsightsPathId", "NetworkInterface", "NetworkInterfaceId", "NetworkInterfaceIds", "NetworkInterfaceOptions",
    "NetworkInterfacePermissionId", "NetworkInterfaceSet", "OfferingId", "Options", "Overrides", "PeerTransitGatewayId",
    "PeeringAttachmentId", "Placement", "PlacementGroupArn", "PoolId", "PrefixListId", "PrefixListIds",
    "PropagationDefaultRouteTableId", "RamDiskId", "RamdiskId", "RdsOptions", "ReferencedGroupId",
    "RemoveMiddleboxAttachmentId", "RemoveRouteTableId", "RemoveSecurityGroupId", "RemoveSubnetId", "RemoveSubnetIds",
    "ReplaceRootVolumeTaskId", "ReservedCapacityOptions", "ResourceId", "RouteServerEndpointId", "RouteServerId",
    "RouteServerPeerId", "RouteTableId", "Rule", "SecondaryAllocationId", "SecondaryInterface", "SecondaryInterfaceId",
    "SecondaryNetworkId", "SecondarySubnetId", "SecurityGroup", "SecurityGroupId", "SecurityGroupRule",
    "SecurityGroupRuleDescription", "SecurityGroupRuleId", "ServiceId", "SnapshotId", "Source",
    "SourceCapacityReservationId", "SourceFpgaImageId", "SourceIpamPoolId", "SourceResource", "SourceSnapshotId",
    "SourceTransitGatewayAttachmentId", "SourceVolumeId", "SpotFleetRequestConfig", "SpotFleetRequestId",
    "SubnetCidrReservationId", "SubnetConfiguration", "SubnetId", "SubnetIds", "TargetRouteTableId",
    "TargetVpcSubnetId", "TrafficMirrorFilterId", "TrafficMirrorFilterRuleId", "TrafficMirrorSessionId",
    "TrafficMirrorTargetId", "TransitGatewayAttachmentId", "TransitGatewayAttachmentIds", "TransitGatewayConfiguration",
    "TransitGatewayConnectPeerId", "TransitGatewayConnectPeerIds", "TransitGatewayId", "TransitGatewayIds",
    "TransitGatewayMulticastDomainId", "TransitGatewayMulticastDomainIds", "TransitGatewayPolicyTableId",
    "TransitGatewayPolicyTableIds", "TransitGatewayRouteTableId", "TransitGatewayRouteTableIds",
    "TransportTransitGatewayAttachmentId", "TrunkInterfaceId", "VerifiedAccessEndpointId", "VerifiedAccessGroupId",
    "VerifiedAccessInstanceId", "VerifiedAccessTrustProviderId", "VolumeId", "VpcEndpointId", "VpcId", "VpcIds",
    "VpcPeeringConnectionId", "VpnConnectionId", "VpnGatewayId", "accepterTgwInfo",
    "accepterTransitGatewayAttachmentId", "accepterVpcInfo", "acl", "addedPrincipalSet", "additionalDetailSet",
    "address", "addressTransfer", "allocationId", "allocationIdsSet", "allocationRuleSet", "alternatePathHintSet",
    "applicationStatusCheck", "applicationStatusCheckId", "arn", "associatedSubnetId", "associatedSubnetSet",
    "association", "associationDefaultRouteTableId", "associationId", "associationSet", "associationTarget",
    "associations", "attachedApplianceSet", "attachedTo", "attachment", "attachmentId", "attachmentSet", "attachments",
    "blockDeviceMapping", "blockDeviceMappingSet", "branchInterfaceId", "bundleId", "bundleInstanceTask", "bundlesSet",
    "byoasn", "byoipCidr", "capacityBlockExtensionSet", "capacityBlockSet", "capacityReservation",
    "capacityReservationArn", "capacityReservationCancellationQuote", "capacityReservationFleetId",
    "capacityReservationId", "capacityReservationIdSet", "capacityReservationModificationQuote",
    "capacityReservationSpecification", "capacityReservationTarget", "carrierGateway", "carrierGatewayId",
    "cidrBlockAssociation", "cidrBlockAssociationSet", "cidrOptions", "clientVpnEndpointId", "coipCidr", "coipPool",
    "coipPoolId", "component", "componentArn", "componentId", "connectionId", "connectionNotification",
    "connectionNotificationId", "connectionStatuses", "conversionTask", "conversionTaskId", "conversionTaskSet",
    "customerGateway", "customerGatewayId", "customerGatewaySet", "dedicatedHostIdSet",
    "defaultResourceDiscoveryAssociationId", "defaultResourceDiscoveryId", "deleteSnapshotResultSet",
    "deletedSubnetCidrReservation", "deregisteredMulticastGroupMembers", "deregisteredMulticastGroupSources",
    "deregisteredNetworkInterfaceIds", "destination", "destinationArn", "destinationCapacityReservation",
    "destinationPrefixListId", "destinationSet", "destinationTransitGatewayAttachmentId", "destinationVpc",
    "dhcpOptions", "dhcpOptionsId", "dhcpOptionsSet", "ebs", "egressFilterRuleSet", "egressOnlyInternetGateway",
    "egressOnlyInternetGatewayId", "elasticLoadBalancerListener", "encryptionControl", "endpointEniId", "eniId",
    "errorSet", "explanationSet", "exportImageTaskId", "exportTask", "exportTaskId", "exportTaskSet",
    "failedFleetCancellationSet", "filterInArnSet", "filterOutArnSet", "fleetCapacityReservationSet", "fleetId",
    "fleetInstanceSet", "flowLogIdSet", "forwardPathComponentSet", "fpgaImageAttribute", "fpgaImageId", "gatewayId",
    "gatewayLoadBalancerEndpointId", "groupArn", "groupId", "groupName", "groupNameSet", "groupSet", "groups",
    "healthCheckPathSet", "hostId", "hostIdSet", "hostReservationId", "iamInstanceProfileAssociation", "id", "imageId",
    "imagesSet", "importInstance", "importTaskId", "importVolume", "ingressFilterRuleSet", "ingressRouteTable",
    "instance", "instanceConnectEndpoint", "instanceConnectEndpointArn", "instanceConnectEndpointId",
    "instanceEventWindow", "instanceEventWindowId", "instanceEventWindowState", "instanceExport", "instanceId",
    "instanceIdSet", "instanceIds", "instanceSet", "instancesSet", "interfaceAssociation", "interfacePermission",
    "internetGateway", "internetGatewayId", "internetGatewayIdSet", "interruptibleCapacityAllocation",
    "interruptibleCapacityReservationId", "interruptionInfo", "ipPermissions", "ipam", "ipamArn",
    "ipamExternalResourceVerificationToken", "ipamId", "ipamInternetRegistryAssociation", "ipamPolicy",
    "ipamPolicyDocument", "ipamPool", "ipamPoolAllocation", "ipamPoolAllocationId", "ipamPoolArn", "ipamPoolId",
    "ipamPrefixListResolver", "ipamPrefixListResolverTarget", "ipamResourceCidr", "ipamResourceDiscovery",
    "ipamResourceDiscoveryArn", "ipamResourceDiscoveryAssociation", "ipamResourceDiscoveryAssociationArn",
    "ipamResourceDiscoveryAssociationId", "ipamResourceDiscoveryId", "ipamScope", "ipamScopeArn", "ipamScopeId",
    "ipv4IpamPoolId", "ipv4PrefixSet", "ipv6CidrBlockAssociation", "ipv6CidrBlockAssociationSet", "ipv6IpamPoolId",
    "ipv6PrefixSet", "kernelId", "keyName", "keyPairId", "keyPairIdSet", "keySet", "launchSpecification",
    "launchTemplate", "launchTemplateAndOverrides", "launchTemplateData", "launchTemplateId",
    "launchTemplateSpecification", "launchTemplateVersion", "linkedGroupId", "loadBalancerOptions", "loadBalancerSet",
    "loadBalancerTarget", "loadBalancerTargetGroup", "loadBalancerTargetGroupSet", "localGatewayId",
    "localGatewayRouteTable", "localGatewayRouteTableArn", "localGatewayRouteTableId",
    "localGatewayRouteTableVirtualInterfaceGroupAssociation",
    "localGatewayRouteTableVirtualInterfaceGroupAssociationId", "localGatewayRouteTableVpcAssociation",
    "localGatewayRouteTableVpcAssociationId", "localGatewayVirtualInterface", "localGatewayVirtualInterfaceArn",
    "localGatewayVirtualInterfaceGroup", "localGatewayVirtualInterfaceGroupArn", "localGatewayVirtualInterfaceGroupId",
    "localGatewayVirtualInterfaceId", "localGatewayVirtualInterfaceIdSet", "loggingConfiguration",
    "macModificationTask", "meteringPolicyRule", "middleboxAttachmentIdSet", "natGateway", "natGatewayAddressSet",
    "natGatewayId", "networkAcl", "networkAclAssociationId", "networkAclId", "networkAclSet",
    "networkInsightsAccessScope", "networkInsightsAccessScopeAnalysis", "networkInsightsAccessScopeAnalysisArn",
    "networkInsightsAccessScopeAnalysisId", "networkInsightsAccessScopeArn", "networkInsightsAccessScopeContent",
    "networkInsightsAccessScopeId", "networkInsightsAnalysis", "networkInsightsAnalysisArn",
    "networkInsightsAnalysisId", "networkInsightsPath", "networkInsightsPathArn", "networkInsightsPathId",
    "networkInterface", "networkInterfaceId", "networkInterfaceIdSet", "networkInterfaceOptions",
    "networkInterfacePermissionId", "networkInterfaceSet", "newAssociationId", "options", "overrides", "parentGroupId",
    "peerTransitGatewayId", "peerVpcId", "peeringAttachmentId", "placement", "placementGroup", "placementGroupArn",
    "placementGroupIdSet", "poolArn", "poolId", "prefixList", "prefixListArn", "prefixListId", "prefixListIds",
    "privateDefaultScopeId", "privateIpAddressesSet", "propagatingVgwSet", "propagation",
    "propagationDefaultRouteTableId", "publicDefaultScopeId", "purchase", "ramDiskId", "ramdiskId", "rdsOptions",
    "referencedGroupId", "referencedGroupInfo", "registeredMulticastGroupMembers", "registeredMulticastGroupSources",
    "registeredNetworkInterfaceIds", "replaceRootVolumeTask", "replaceRootVolumeTaskId", "requesterTgwInfo",
    "requesterVpcInfo", "reservationId", "resourceArn", "resourceId", "resourcesSet", "returnPathComponentSet",
    "revokedSecurityGroupRuleSet", "route", "routeServer", "routeServerAssociation", "routeServerEndpoint",
    "routeServerEndpointId", "routeServerId", "routeServerPeer", "routeServerPeerId", "routeServerPropagation",
    "routeSet", "routeTable", "routeTableAssociationId", "routeTableId", "routeTableIdSet", "routeTableRoute",
    "secondaryInterfaceId", "secondaryInterfaceSet", "secondaryNetwork", "secondaryNetworkArn", "secondaryNetworkId",
    "secondarySubnet", "secondarySubnetArn", "secondarySubnetId", "securityGroup", "securityGroupArn",
    "securityGroupId", "securityGroupIdSet", "securityGroupIds", "securityGroupRule", "securityGroupRuleArn",
    "securityGroupRuleId", "securityGroupRuleSet", "securityGroupSet", "serviceConfiguration", "serviceId",
    "snapshotDetailSet", "snapshotId", "snapshotSet", "snapshotTaskDetail", "source", "sourceArn",
    "sourceCapacityReservation", "sourceCapacityReservationId", "sourceImageId", "sourceIpamPoolId", "sourceResource",
    "sourceSecurityGroupName", "sourceSnapshotId", "sourceTransitGatewayAttachmentId", "sourceVolumeId", "sourceVpc",
    "spotFleetRequestId", "spotInstanceRequestId", "spotInstanceRequestIdSet", "spotInstanceRequestSet", "subnet",
    "subnetArn", "subnetCidrReservation", "subnetCidrReservationId", "subnetId", "subnetIdSet", "subnetIds",
    "subnetRouteTable", "subnetSet", "subnets", "successful", "successfulFleetCancellationSet",
    "successfulFleetDeletionSet", "successfulFleetRequestSet", "successfulInstanceCreditSpecificationSet",
    "successfulResultSet", "successfullyDeletedLaunchTemplateVersionSet", "targetRouteTableId", "trafficMirrorFilter",
    "trafficMirrorFilterId", "trafficMirrorFilterRule", "trafficMirrorFilterRuleId", "trafficMirrorSession",
    "trafficMirrorSessionId", "trafficMirrorTarget", "trafficMirrorTargetId", "transitGateway", "transitGatewayArn",
    "transitGatewayAttachment", "transitGatewayAttachmentId", "transitGatewayAttachments",
    "transitGatewayClientVpnAttachment", "transitGatewayConnect", "transitGatewayConnectPeer",
    "transitGatewayConnectPeerId", "transitGatewayId", "transitGatewayMeteringPolicy",
    "transitGatewayMeteringPolicyEntry", "transitGatewayMulticastDomain", "transitGatewayMulticastDomainArn",
    "transitGatewayMulticastDomainId", "transitGatewayPeeringAttachment", "transitGatewayPolicyTable",
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
    "vpcSet", "vpnConcentrator", "vpnConnection", "vpnConnectionId", "vpnConnectionSet", "vpnGateway", "vpnGatewayId",
    "vpnGatewaySet",
};
const char *const ctrail_ec2_catalogue_words = (const char *)&words;

/* Prefixes of ids; "arn:" is the ARN of an id. */
const char ctrail_ec2_catalogue_prefixes[][CATALOGUE_PREFIX_SIZE] = {
    "", "acl", "aclassoc", "afi", "aki", "ami", "ari", "arn:cr", "arn:eice", "arn:eni", "arn:igw", "arn:ipam",
    "arn:ipam-pool", "arn:ipam-res-disco", "arn:ipam-res-disco-assoc", "arn:ipam-scope", "arn:ipv4pool-coip",
    "arn:lgw-rtb", "arn:lgw-vif", "arn:lgw-vif-grp", "arn:nia", "arn:nip", "arn:nis", "arn:nisa", "arn:pg", "arn:pl",
    "arn:sg", "arn:sgr", "arn:sn", "arn:ss", "arn:subnet", "arn:tgw", "arn:tgw-mcast-domain", "arn:vagr", "arn:vol",
    "arn:vpc", "asc", "bun", "cagw", "cgw", "cr", "crf", "cvpn-assoc", "cvpn-connection", "cvpn-endpoint", "dopt",
    "eice", "eigw", "eipalloc", "eipassoc", "eni", "eni-attach", "eni-perm", "export-ami", "export-i", "fl", "fleet",
    "group name", "h", "hr", "hro", "i", "iew", "igw", "iip-assoc", "import-ami", "import-i", "import-snap", "ipam",
    "ipam-pool", "ipam-pool-alloc", "ipam-res-disco", "ipam-res-disco-assoc", "ipam-scope", "ipv4pool-coip",
    "ipv4pool-ec2", "ipv6pool-ec2", "key", "key name", "lgw", "lgw-rtb", "lgw-vif", "lgw-vif-grp", "lgw-vif-grp-assoc",
    "lgw-vpc-assoc", "lt", "nat", "nia", "nip", "nis", "nisa", "pcx", "pg", "pl", "r", "replacevol", "rs", "rse", "rsp",
    "rtb", "rtbassoc", "scr", "sfr", "sg", "sgr", "si", "si-attach", "sir", "sn", "snap", "ss", "subnet",
    "subnet-cidr-assoc", "tgw", "tgw-attach", "tgw-connect-peer", "tgw-mcast-domain", "tgw-ptb", "tgw-rtb", "tmf",
    "tmfr", "tms", "tmt", "vae", "vagr", "vai", "vatp", "vgw", "vol", "vpc", "vpc-cidr-assoc", "vpce", "vpce-nfn",
    "vpce-svc", "vpn",
};

/* What leads to ids in a request or response. */
const struct catalogue_member ctrail_ec2_catalogue_members[] = {
    {W(_), 0, 0, CATALOGUE_LAST}, {W(allocationId), 0, 48, CATALOGUE_LAST}, {W(addressTransfer), 1, 0, CATALOGUE_LAST},
    {W(CapacityReservationId), 0, 40, CATALOGUE_LAST}, {W(TransitGatewayAttachmentId), 0, 114, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 114, 0}, {W(transitGatewayId), 0, 113, 0},
    {W(clientVpnEndpointId), 0, 44, CATALOGUE_LAST}, {W(transitGatewayClientVpnAttachment), 5, 0, CATALOGUE_LAST},
    {W(TransitGatewayMulticastDomainId), 0, 116, 0}, {W(TransitGatewayAttachmentId), 0, 114, 0},
    {W(SubnetIds), 0, 111, CATALOGUE_LIST | CATALOGUE_LAST}, {W(subnetId), 0, 111, CATALOGUE_LAST},
    {W(transitGatewayMulticastDomainId), 0, 116, 0}, {W(transitGatewayAttachmentId), 0, 114, 0},
    {W(resourceId), 0, 129, 0}, {W(subnets), 12, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(associations), 13, 0, CATALOGUE_LAST}, {W(transitGatewayId), 0, 113, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 114, 0}, {W(accepterTransitGatewayAttachmentId), 0, 114, 0},
    {W(requesterTgwInfo), 18, 0, 0}, {W(accepterTgwInfo), 18, 0, CATALOGUE_LAST},
    {W(transitGatewayPeeringAttachment), 19, 0, CATALOGUE_LAST}, {W(transitGatewayAttachmentId), 0, 114, 0},
    {W(transitGatewayId), 0, 113, 0}, {W(vpcId), 0, 129, 0}, {W(subnetIds), 0, 111, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(transitGatewayVpcAttachment), 24, 0, CATALOGUE_LAST}, {W(ServiceId), 0, 133, 0},
    {W(VpcEndpointId), 0, 131, CATALOGUE_LIST | CATALOGUE_LAST}, {W(resourceId), 0, 131, CATALOGUE_LAST},
    {W(unsuccessful), 31, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(vpcPeeringConnectionId), 0, 91, CATALOGUE_LAST},
    {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(accepterVpcInfo), 34, 0, 0}, {W(requesterVpcInfo), 34, 0, 0},
    {W(vpcPeeringConnectionId), 0, 91, CATALOGUE_LAST}, {W(vpcPeeringConnection), 35, 0, CATALOGUE_LAST},
    {W(ipamPoolId), 0, 69, CATALOGUE_LAST}, {W(byoipCidr), 39, 0, CATALOGUE_LAST},
    {W(hostIdSet), 0, 58, CATALOGUE_LIST | CATALOGUE_LAST}, {W(IpamPoolId), 0, 69, CATALOGUE_LAST},
    {W(ipamPoolAllocationId), 0, 70, 0}, {W(resourceId), 0, 129, CATALOGUE_LAST},
    {W(ipamPoolAllocation), 43, 0, CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 44, 0}, {W(VpcId), 0, 129, 0},
    {W(SecurityGroupId), 0, 103, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(securityGroupIds), 0, 103, CATALOGUE_LIST | CATALOGUE_LAST}, {W(NetworkInterfaceId), 0, 50, CATALOGUE_LAST},
    {W(networkInterfaceId), 0, 50, CATALOGUE_LAST}, {W(NatGatewayId), 0, 86, CATALOGUE_LAST},
    {W(allocationId), 0, 48, 0}, {W(networkInterfaceId), 0, 50, 0}, {W(associationId), 0, 49, CATALOGUE_LAST},
    {W(natGatewayId), 0, 86, 0}, {W(natGatewayAddressSet), 53, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(allocationId), 0, 48, 0}, {W(instanceId), 0, 61, 0}, {W(networkInterfaceId), 0, 50, CATALOGUE_LAST},
    {W(associationId), 0, 49, CATALOGUE_LAST}, {W(ApplicationStatusCheckId), 0, 36, 0},
    {W(InstanceId), 0, 61, CATALOGUE_LIST | CATALOGUE_LAST}, {W(applicationStatusCheckId), 0, 36, CATALOGUE_LAST},
    {W(successfulResultSet), 64, 0, CATALOGUE_LIST}, {W(unsuccessfulResultSet), 64, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ClientVpnEndpointId), 0, 44, 0}, {W(SubnetId), 0, 111, CATALOGUE_LAST},
    {W(associationId), 0, 42, CATALOGUE_LAST}, {W(dhcpOptionsId), 0, 45, 0}, {W(vpcId), 0, 129, CATALOGUE_LAST},
    {W(InstanceId), 0, 61, CATALOGUE_LAST}, {W(associationId), 0, 64, 0}, {W(instanceId), 0, 61, CATALOGUE_LAST},
    {W(iamInstanceProfileAssociation), 73, 0, CATALOGUE_LAST}, {W(InstanceId), 0, 61, CATALOGUE_LIST},
    {W(DedicatedHostId), 0, 58, CATALOGUE_LIST | CATALOGUE_LAST}, {W(InstanceEventWindowId), 0, 62, 0},
    {W(AssociationTarget), 76, 0, CATALOGUE_LAST}, {W(instanceIdSet), 0, 61, CATALOGUE_LIST},
    {W(dedicatedHostIdSet), 0, 58, CATALOGUE_LIST | CATALOGUE_LAST}, {W(instanceEventWindowId), 0, 62, 0},
    {W(associationTarget), 80, 0, CATALOGUE_LAST}, {W(instanceEventWindow), 82, 0, CATALOGUE_LAST},
    {W(IpamId), 0, 68, 0}, {W(IpamResourceDiscoveryId), 0, 71, CATALOGUE_LAST},
    {W(ipamResourceDiscoveryAssociationId), 0, 72, 0}, {W(ipamResourceDiscoveryAssociationArn), 0, 14, 0},
    {W(ipamResourceDiscoveryId), 0, 71, 0}, {W(ipamId), 0, 68, 0}, {W(ipamArn), 0, 11, CATALOGUE_LAST},
    {W(ipamResourceDiscoveryAssociation), 87, 0, CATALOGUE_LAST}, {W(NatGatewayId), 0, 86, 0},
    {W(AllocationId), 0, 48, CATALOGUE_LIST | CATALOGUE_LAST}, {W(RouteServerId), 0, 96, 0},
    {W(VpcId), 0, 129, CATALOGUE_LAST}, {W(routeServerId), 0, 96, 0}, {W(vpcId), 0, 129, CATALOGUE_LAST},
    {W(routeServerAssociation), 97, 0, CATALOGUE_LAST}, {W(routeTableId), 0, 99, 0}, {W(gatewayId), 0, 63, 0},
    {W(subnetId), 0, 111, CATALOGUE_LAST}, {W(associationId), 0, 100, CATALOGUE_LAST}, {W(GroupId), 0, 103, 0},
    {W(VpcId), 0, 129, CATALOGUE_LAST}, {W(SubnetId), 0, 111, 0}, {W(Ipv6IpamPoolId), 0, 69, CATALOGUE_LAST},
    {W(associationId), 0, 112, CATALOGUE_LAST}, {W(ipv6CidrBlockAssociation), 108, 0, 0},
    {W(subnetId), 0, 111, CATALOGUE_LAST}, {W(TransitGatewayPolicyTableId), 0, 117, 0},
    {W(TransitGatewayAttachmentId), 0, 114, CATALOGUE_LAST}, {W(transitGatewayPolicyTableId), 0, 117, 0},
    {W(transitGatewayAttachmentId), 0, 114, 0}, {W(resourceId), 0, 129, CATALOGUE_LAST},
    {W(association), 113, 0, CATALOGUE_LAST}, {W(TransitGatewayRouteTableId), 0, 118, 0},
    {W(TransitGatewayAttachmentId), 0, 114, CATALOGUE_LAST}, {W(transitGatewayRouteTableId), 0, 118, 0},
    {W(transitGatewayAttachmentId), 0, 114, 0}, {W(resourceId), 0, 129, CATALOGUE_LAST},
    {W(association), 119, 0, CATALOGUE_LAST}, {W(BranchInterfaceId), 0, 50, 0},
    {W(TrunkInterfaceId), 0, 50, CATALOGUE_LAST}, {W(branchInterfaceId), 0, 50, 0},
    {W(trunkInterfaceId), 0, 50, CATALOGUE_LAST}, {W(interfaceAssociation), 125, 0, CATALOGUE_LAST},
    {W(VpcId), 0, 129, 0}, {W(Ipv4IpamPoolId), 0, 69, 0}, {W(Ipv6IpamPoolId), 0, 69, CATALOGUE_LAST},
    {W(associationId), 0, 130, CATALOGUE_LAST}, {W(ipv6CidrBlockAssociation), 131, 0, 0},
    {W(cidrBlockAssociation), 131, 0, 0}, {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(groupId), 0, 103, CATALOGUE_LAST},
    {W(instanceId), 0, 61, 0}, {W(vpcId), 0, 129, 0}, {W(groupSet), 135, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ImageId), 0, 5, CATALOGUE_LAST}, {W(internetGatewayId), 0, 63, 0}, {W(vpcId), 0, 129, CATALOGUE_LAST},
    {W(networkInterfaceId), 0, 50, 0}, {W(instanceId), 0, 61, CATALOGUE_LAST}, {W(attachmentId), 0, 51, CATALOGUE_LAST},
    {W(VerifiedAccessInstanceId), 0, 125, 0}, {W(VerifiedAccessTrustProviderId), 0, 126, CATALOGUE_LAST},
    {W(verifiedAccessTrustProviderId), 0, 126, CATALOGUE_LAST}, {W(verifiedAccessInstanceId), 0, 125, 0},
    {W(verifiedAccessTrustProviderSet), 147, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(verifiedAccessTrustProvider), 147, 0, 0}, {W(verifiedAccessInstance), 148, 0, CATALOGUE_LAST},
    {W(instanceId), 0, 61, 0}, {W(volumeId), 0, 128, CATALOGUE_LAST}, {W(volumeId), 0, 128, 0},
    {W(instanceId), 0, 61, CATALOGUE_LAST}, {W(vpcId), 0, 129, 0}, {W(vpnGatewayId), 0, 127, CATALOGUE_LAST},
    {W(attachment), 34, 0, CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 44, CATALOGUE_LAST}, {W(groupName), 0, 57, 0},
    {W(groupId), 0, 103, 0}, {W(vpcId), 0, 129, 0}, {W(vpcPeeringConnectionId), 0, 91, CATALOGUE_LAST},
    {W(prefixListId), 0, 93, CATALOGUE_LAST}, {W(groups), 160, 0, CATALOGUE_LIST},
    {W(prefixListIds), 164, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupId), 0, 103, 0},
    {W(sourceSecurityGroupName), 0, 57, 0}, {W(ipPermissions), 165, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(groupId), 0, 103, 0}, {W(vpcId), 0, 129, 0}, {W(vpcPeeringConnectionId), 0, 91, CATALOGUE_LAST},
    {W(securityGroupRuleId), 0, 104, 0}, {W(groupId), 0, 103, 0}, {W(prefixListId), 0, 93, 0},
    {W(referencedGroupInfo), 170, 0, 0}, {W(securityGroupRuleArn), 0, 27, CATALOGUE_LAST},
    {W(securityGroupRuleSet), 173, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupId), 0, 103, 0},
    {W(groupName), 0, 57, 0}, {W(ipPermissions), 165, 0, CATALOGUE_LIST},
    {W(sourceSecurityGroupName), 0, 57, CATALOGUE_LAST}, {W(instanceId), 0, 61, CATALOGUE_LAST},
    {W(instanceId), 0, 61, 0}, {W(bundleId), 0, 37, CATALOGUE_LAST}, {W(bundleInstanceTask), 184, 0, CATALOGUE_LAST},
    {W(bundleId), 0, 37, CATALOGUE_LAST}, {W(CapacityReservationFleetId), 0, 41, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(capacityReservationFleetId), 0, 41, CATALOGUE_LAST}, {W(successfulFleetCancellationSet), 189, 0, CATALOGUE_LIST},
    {W(failedFleetCancellationSet), 189, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(conversionTaskId), 0, 66, CATALOGUE_LAST}, {W(exportTaskId), 0, 54, CATALOGUE_LAST},
    {W(ImportTaskId), 0, 65, CATALOGUE_LAST}, {W(importTaskId), 0, 65, CATALOGUE_LAST},
    {W(SpotFleetRequestId), 0, 102, CATALOGUE_LIST | CATALOGUE_LAST}, {W(spotFleetRequestId), 0, 102, CATALOGUE_LAST},
    {W(successfulFleetRequestSet), 197, 0, CATALOGUE_LIST},
    {W(unsuccessfulFleetRequestSet), 197, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(spotInstanceRequestId), 0, 107, CATALOGUE_LAST},
    {W(spotInstanceRequestIdSet), 200, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(spotInstanceRequestSet), 200, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SourceFpgaImageId), 0, 3, CATALOGUE_LAST},
    {W(fpgaImageId), 0, 3, CATALOGUE_LAST}, {W(sourceImageId), 0, 5, CATALOGUE_LAST},
    {W(imageId), 0, 5, CATALOGUE_LAST}, {W(sourceSnapshotId), 0, 109, CATALOGUE_LAST},
    {W(snapshotId), 0, 109, CATALOGUE_LAST}, {W(SourceVolumeId), 0, 128, CATALOGUE_LAST},
    {W(sourceVolumeId), 0, 128, 0}, {W(volumeArn), 0, 34, 0}, {W(volumeId), 0, 128, 0}, {W(snapshotId), 0, 109, 0},
    {W(attachmentSet), 154, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(volumeSet), 210, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SubnetId), 0, 111, 0},
    {W(SecurityGroupId), 0, 103, CATALOGUE_LAST}, {W(Source), 216, 0, 0},
    {W(Destination), 216, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(HealthCheckPath), 218, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(subnetId), 0, 111, 0},
    {W(securityGroupId), 0, 103, CATALOGUE_LAST}, {W(source), 221, 0, 0},
    {W(destinationSet), 221, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(applicationStatusCheckId), 0, 36, 0},
    {W(healthCheckPathSet), 223, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(applicationStatusCheck), 225, 0, CATALOGUE_LAST}, {W(PlacementGroupArn), 0, 24, CATALOGUE_LAST},
    {W(interruptibleCapacityReservationId), 0, 40, CATALOGUE_LAST},
    {W(sourceCapacityReservationId), 0, 40, CATALOGUE_LAST}, {W(capacityReservationId), 0, 40, 0},
    {W(capacityReservationArn), 0, 7, 0}, {W(capacityReservationFleetId), 0, 41, 0}, {W(placementGroupArn), 0, 24, 0},
    {W(interruptibleCapacityAllocation), 229, 0, 0}, {W(interruptionInfo), 230, 0, CATALOGUE_LAST},
    {W(capacityReservation), 231, 0, CATALOGUE_LAST}, {W(SourceCapacityReservationId), 0, 40, CATALOGUE_LAST},
    {W(sourceCapacityReservation), 231, 0, 0}, {W(destinationCapacityReservation), 231, 0, CATALOGUE_LAST},
    {W(capacityReservationId), 0, 40, CATALOGUE_LAST},
    {W(capacityReservationCancellationQuote), 241, 0, CATALOGUE_LAST},
    {W(capacityReservationModificationQuote), 241, 0, CATALOGUE_LAST}, {W(capacityReservationFleetId), 0, 41, 0},
    {W(fleetCapacityReservationSet), 241, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VpcId), 0, 129, CATALOGUE_LAST},
    {W(carrierGatewayId), 0, 38, 0}, {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(carrierGateway), 247, 0, CATALOGUE_LAST},
    {W(TransitGatewayId), 0, 113, CATALOGUE_LAST}, {W(SecurityGroupId), 0, 103, CATALOGUE_LIST}, {W(VpcId), 0, 129, 0},
    {W(TransitGatewayConfiguration), 250, 0, CATALOGUE_LAST}, {W(clientVpnEndpointId), 0, 44, CATALOGUE_LAST},
    {W(ClientVpnEndpointId), 0, 44, 0}, {W(TargetVpcSubnetId), 0, 111, CATALOGUE_LAST},
    {W(CoipPoolId), 0, 74, CATALOGUE_LAST}, {W(coipPoolId), 0, 74, 0},
    {W(localGatewayRouteTableId), 0, 80, CATALOGUE_LAST}, {W(coipCidr), 258, 0, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 80, CATALOGUE_LAST}, {W(poolId), 0, 74, 0},
    {W(localGatewayRouteTableId), 0, 80, 0}, {W(poolArn), 0, 16, CATALOGUE_LAST}, {W(coipPool), 262, 0, CATALOGUE_LAST},
    {W(customerGatewayId), 0, 39, CATALOGUE_LAST}, {W(customerGateway), 266, 0, CATALOGUE_LAST},
    {W(ipv6CidrBlockAssociationSet), 108, 0, CATALOGUE_LIST}, {W(subnetArn), 0, 30, 0}, {W(subnetId), 0, 111, 0},
    {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(subnet), 268, 0, CATALOGUE_LAST},
    {W(ipv6CidrBlockAssociationSet), 131, 0, CATALOGUE_LIST}, {W(cidrBlockAssociationSet), 131, 0, CATALOGUE_LIST},
    {W(encryptionControl), 34, 0, 0}, {W(vpcId), 0, 129, 0}, {W(dhcpOptionsId), 0, 45, CATALOGUE_LAST},
    {W(vpc), 273, 0, CATALOGUE_LAST}, {W(macModificationTask), 183, 0, CATALOGUE_LAST},
    {W(dhcpOptionsId), 0, 45, CATALOGUE_LAST}, {W(dhcpOptions), 280, 0, CATALOGUE_LAST},
    {W(attachmentSet), 34, 0, CATALOGUE_LIST}, {W(egressOnlyInternetGatewayId), 0, 47, CATALOGUE_LAST},
    {W(egressOnlyInternetGateway), 282, 0, CATALOGUE_LAST}, {W(LaunchTemplateId), 0, 85, CATALOGUE_LAST},
    {W(HostId), 0, 58, 0}, {W(GroupId), 0, 92, CATALOGUE_LAST}, {W(SnapshotId), 0, 109, CATALOGUE_LAST},
    {W(Ebs), 288, 0, CATALOGUE_LAST}, {W(SubnetId), 0, 111, 0}, {W(Placement), 286, 0, 0}, {W(KeyName), 0, 78, 0},
    {W(BlockDeviceMapping), 289, 0, CATALOGUE_LIST}, {W(ImageId), 0, 5, CATALOGUE_LAST},
    {W(LaunchTemplateSpecification), 285, 0, 0}, {W(Overrides), 290, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(CapacityReservationId), 0, 40, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(CapacityReservationTarget), 297, 0, CATALOGUE_LAST}, {W(LaunchTemplateConfigs), 295, 0, CATALOGUE_LIST},
    {W(ReservedCapacityOptions), 298, 0, CATALOGUE_LAST}, {W(launchTemplateId), 0, 85, CATALOGUE_LAST},
    {W(ebs), 208, 0, CATALOGUE_LAST}, {W(subnetId), 0, 111, 0}, {W(imageId), 0, 5, 0},
    {W(blockDeviceMappingSet), 302, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(launchTemplateSpecification), 301, 0, 0},
    {W(overrides), 303, 0, CATALOGUE_LAST}, {W(launchTemplateAndOverrides), 306, 0, CATALOGUE_LAST},
    {W(launchTemplateAndOverrides), 306, 0, 0}, {W(instanceIds), 0, 61, CATALOGUE_LIST},
    {W(subnetId), 0, 111, CATALOGUE_LAST}, {W(fleetId), 0, 56, 0}, {W(errorSet), 308, 0, CATALOGUE_LIST},
    {W(fleetInstanceSet), 309, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ResourceId), 0, 129, CATALOGUE_LIST | CATALOGUE_LAST}, {W(flowLogIdSet), 0, 55, CATALOGUE_LIST},
    {W(unsuccessful), 31, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(instanceId), 0, 61, 0},
    {W(blockDeviceMapping), 302, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SubnetId), 0, 111, 0},
    {W(SecurityGroupId), 0, 103, CATALOGUE_LIST | CATALOGUE_LAST}, {W(instanceConnectEndpointId), 0, 46, 0},
    {W(instanceConnectEndpointArn), 0, 8, 0}, {W(networkInterfaceIdSet), 0, 50, CATALOGUE_LIST}, {W(vpcId), 0, 129, 0},
    {W(subnetId), 0, 111, 0}, {W(securityGroupIdSet), 0, 103, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(instanceConnectEndpoint), 322, 0, CATALOGUE_LAST}, {W(exportTaskId), 0, 54, 0},
    {W(instanceExport), 183, 0, CATALOGUE_LAST}, {W(exportTask), 329, 0, CATALOGUE_LAST},
    {W(attachmentSet), 34, 0, CATALOGUE_LIST}, {W(internetGatewayId), 0, 63, CATALOGUE_LAST},
    {W(internetGateway), 332, 0, CATALOGUE_LAST}, {W(ipamId), 0, 68, 0}, {W(ipamArn), 0, 11, 0},
    {W(publicDefaultScopeId), 0, 73, 0}, {W(privateDefaultScopeId), 0, 73, 0},
    {W(defaultResourceDiscoveryId), 0, 71, 0}, {W(defaultResourceDiscoveryAssociationId), 0, 72, CATALOGUE_LAST},
    {W(ipam), 335, 0, CATALOGUE_LAST}, {W(IpamId), 0, 68, CATALOGUE_LAST}, {W(ipamId), 0, 68, 0},
    {W(ipamArn), 0, 11, CATALOGUE_LAST}, {W(ipamExternalResourceVerificationToken), 343, 0, CATALOGUE_LAST},
    {W(ipamId), 0, 68, CATALOGUE_LAST}, {W(ipamInternetRegistryAssociation), 346, 0, CATALOGUE_LAST},
    {W(ipamPolicy), 346, 0, CATALOGUE_LAST}, {W(ResourceId), 0, 129, CATALOGUE_LAST}, {W(IpamScopeId), 0, 73, 0},
    {W(SourceIpamPoolId), 0, 69, 0}, {W(SourceResource), 349, 0, CATALOGUE_LAST},
    {W(resourceId), 0, 129, CATALOGUE_LAST}, {W(ipamPoolId), 0, 69, 0}, {W(sourceIpamPoolId), 0, 69, 0},
    {W(ipamPoolArn), 0, 12, 0}, {W(ipamScopeArn), 0, 15, 0}, {W(ipamArn), 0, 11, 0},
    {W(sourceResource), 353, 0, CATALOGUE_LAST}, {W(ipamPool), 354, 0, CATALOGUE_LAST}, {W(IpamPoolId), 0, 69, 0},
    {W(ResourceId), 0, 129, CATALOGUE_LAST}, {W(IpamScopeId), 0, 73, 0},
    {W(Condition), 361, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(IpamId), 0, 68, 0},
    {W(Rule), 363, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ipamArn), 0, 11, CATALOGUE_LAST},
    {W(ipamPrefixListResolver), 367, 0, CATALOGUE_LAST}, {W(PrefixListId), 0, 93, CATALOGUE_LAST},
    {W(ipamPrefixListResolverTarget), 164, 0, CATALOGUE_LAST}, {W(ipamResourceDiscoveryId), 0, 71, 0},
    {W(ipamResourceDiscoveryArn), 0, 13, CATALOGUE_LAST}, {W(ipamResourceDiscovery), 371, 0, CATALOGUE_LAST},
    {W(ipamScopeId), 0, 73, 0}, {W(ipamScopeArn), 0, 15, 0}, {W(ipamArn), 0, 11, CATALOGUE_LAST},
    {W(ipamScope), 374, 0, CATALOGUE_LAST}, {W(keyName), 0, 78, CATALOGUE_LAST}, {W(keyPairId), 0, 77, 0},
    {W(keyName), 0, 78, CATALOGUE_LAST}, {W(SecurityGroupId), 0, 103, CATALOGUE_LIST},
    {W(NetworkInterfaceId), 0, 50, 0}, {W(SubnetId), 0, 111, CATALOGUE_LAST},
    {W(CapacityReservationTarget), 3, 0, CATALOGUE_LAST}, {W(SecondarySubnetId), 0, 110, CATALOGUE_LAST},
    {W(KernelId), 0, 4, 0}, {W(BlockDeviceMapping), 289, 0, CATALOGUE_LIST},
    {W(NetworkInterface), 381, 0, CATALOGUE_LIST}, {W(ImageId), 0, 5, 0}, {W(KeyName), 0, 78, 0},
    {W(Placement), 286, 0, 0}, {W(RamDiskId), 0, 6, 0}, {W(SecurityGroupId), 0, 103, CATALOGUE_LIST},
    {W(SecurityGroup), 0, 57, CATALOGUE_LIST}, {W(CapacityReservationSpecification), 384, 0, 0},
    {W(SecondaryInterface), 385, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(LaunchTemplateData), 386, 0, CATALOGUE_LAST},
    {W(launchTemplate), 301, 0, CATALOGUE_LAST}, {W(LaunchTemplateData), 386, 0, 0},
    {W(LaunchTemplateId), 0, 85, CATALOGUE_LAST}, {W(groupSet), 135, 0, 0}, {W(networkInterfaceId), 0, 50, 0},
    {W(subnetId), 0, 111, CATALOGUE_LAST}, {W(hostId), 0, 58, 0}, {W(groupId), 0, 92, CATALOGUE_LAST},
    {W(capacityReservationTarget), 241, 0, CATALOGUE_LAST}, {W(secondarySubnetId), 0, 110, CATALOGUE_LAST},
    {W(kernelId), 0, 4, 0}, {W(blockDeviceMappingSet), 302, 0, CATALOGUE_LIST},
    {W(networkInterfaceSet), 401, 0, CATALOGUE_LIST}, {W(imageId), 0, 5, 0}, {W(keyName), 0, 78, 0},
    {W(placement), 404, 0, 0}, {W(ramDiskId), 0, 6, 0}, {W(securityGroupIdSet), 0, 103, CATALOGUE_LIST},
    {W(securityGroupSet), 0, 57, CATALOGUE_LIST}, {W(capacityReservationSpecification), 406, 0, 0},
    {W(secondaryInterfaceSet), 407, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(launchTemplateId), 0, 85, 0},
    {W(launchTemplateData), 408, 0, CATALOGUE_LAST}, {W(launchTemplateVersion), 419, 0, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 80, 0}, {W(LocalGatewayVirtualInterfaceGroupId), 0, 82, 0},
    {W(NetworkInterfaceId), 0, 50, 0}, {W(DestinationPrefixListId), 0, 93, CATALOGUE_LAST},
    {W(localGatewayVirtualInterfaceGroupId), 0, 82, 0}, {W(localGatewayRouteTableId), 0, 80, 0},
    {W(localGatewayRouteTableArn), 0, 17, 0}, {W(subnetId), 0, 111, 0}, {W(coipPoolId), 0, 74, 0},
    {W(networkInterfaceId), 0, 50, 0}, {W(destinationPrefixListId), 0, 93, CATALOGUE_LAST},
    {W(route), 426, 0, CATALOGUE_LAST}, {W(LocalGatewayId), 0, 79, CATALOGUE_LAST},
    {W(localGatewayRouteTableId), 0, 80, 0}, {W(localGatewayRouteTableArn), 0, 17, 0},
    {W(localGatewayId), 0, 79, CATALOGUE_LAST}, {W(localGatewayRouteTable), 435, 0, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 80, 0}, {W(LocalGatewayVirtualInterfaceGroupId), 0, 82, CATALOGUE_LAST},
    {W(localGatewayRouteTableVirtualInterfaceGroupAssociationId), 0, 83, 0},
    {W(localGatewayVirtualInterfaceGroupId), 0, 82, 0}, {W(localGatewayId), 0, 79, 0},
    {W(localGatewayRouteTableId), 0, 80, 0}, {W(localGatewayRouteTableArn), 0, 17, CATALOGUE_LAST},
    {W(localGatewayRouteTableVirtualInterfaceGroupAssociation), 441, 0, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 80, 0}, {W(VpcId), 0, 129, CATALOGUE_LAST},
    {W(localGatewayRouteTableVpcAssociationId), 0, 84, 0}, {W(localGatewayRouteTableId), 0, 80, 0},
    {W(localGatewayRouteTableArn), 0, 17, 0}, {W(localGatewayId), 0, 79, 0}, {W(vpcId), 0, 129, CATALOGUE_LAST},
    {W(localGatewayRouteTableVpcAssociation), 449, 0, CATALOGUE_LAST},
    {W(LocalGatewayVirtualInterfaceGroupId), 0, 82, CATALOGUE_LAST}, {W(localGatewayVirtualInterfaceId), 0, 81, 0},
    {W(localGatewayId), 0, 79, 0}, {W(localGatewayVirtualInterfaceGroupId), 0, 82, 0},
    {W(localGatewayVirtualInterfaceArn), 0, 18, CATALOGUE_LAST},
    {W(localGatewayVirtualInterface), 456, 0, CATALOGUE_LAST}, {W(localGatewayVirtualInterfaceGroupId), 0, 82, 0},
    {W(localGatewayVirtualInterfaceIdSet), 0, 81, CATALOGUE_LIST}, {W(localGatewayId), 0, 79, 0},
    {W(localGatewayVirtualInterfaceGroupArn), 0, 19, CATALOGUE_LAST},
    {W(localGatewayVirtualInterfaceGroup), 461, 0, CATALOGUE_LAST}, {W(prefixListId), 0, 93, 0},
    {W(prefixListArn), 0, 25, CATALOGUE_LAST}, {W(prefixList), 466, 0, CATALOGUE_LAST},
    {W(AllocationId), 0, 48, CATALOGUE_LIST | CATALOGUE_LAST}, {W(AllocationId), 0, 48, 0}, {W(SubnetId), 0, 111, 0},
    {W(VpcId), 0, 129, 0}, {W(AvailabilityZoneAddress), 469, 0, CATALOGUE_LIST},
    {W(SecondaryAllocationId), 0, 48, CATALOGUE_LIST | CATALOGUE_LAST}, {W(vpcEndpointId), 0, 131, CATALOGUE_LAST},
    {W(natGatewayAddressSet), 53, 0, CATALOGUE_LIST}, {W(natGatewayId), 0, 86, 0}, {W(subnetId), 0, 111, 0},
    {W(vpcId), 0, 129, 0}, {W(attachedApplianceSet), 475, 0, CATALOGUE_LIST}, {W(routeTableId), 0, 99, CATALOGUE_LAST},
    {W(natGateway), 476, 0, CATALOGUE_LAST}, {W(networkAclAssociationId), 0, 2, 0}, {W(networkAclId), 0, 1, 0},
    {W(subnetId), 0, 111, CATALOGUE_LAST}, {W(associationSet), 483, 0, CATALOGUE_LIST}, {W(networkAclId), 0, 1, 0},
    {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(networkAcl), 486, 0, CATALOGUE_LAST},
    {W(networkAclId), 0, 1, CATALOGUE_LAST}, {W(networkInsightsAccessScopeId), 0, 89, 0},
    {W(networkInsightsAccessScopeArn), 0, 22, CATALOGUE_LAST}, {W(networkInsightsAccessScopeId), 0, 89, CATALOGUE_LAST},
    {W(networkInsightsAccessScope), 491, 0, 0}, {W(networkInsightsAccessScopeContent), 493, 0, CATALOGUE_LAST},
    {W(Source), 0, 50, 0}, {W(Destination), 0, 63, CATALOGUE_LAST}, {W(networkInsightsPathId), 0, 88, 0},
    {W(networkInsightsPathArn), 0, 21, 0}, {W(source), 0, 50, 0}, {W(destination), 0, 63, 0}, {W(sourceArn), 0, 9, 0},
    {W(destinationArn), 0, 10, CATALOGUE_LAST}, {W(networkInsightsPath), 498, 0, CATALOGUE_LAST},
    {W(subnetId), 0, 111, 0}, {W(groupSet), 135, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(allocationId), 0, 48, 0},
    {W(associationId), 0, 49, CATALOGUE_LAST}, {W(attachmentId), 0, 51, 0}, {W(instanceId), 0, 61, CATALOGUE_LAST},
    {W(groupId), 0, 103, 0}, {W(groupName), 0, 57, CATALOGUE_LAST}, {W(association), 507, 0, CATALOGUE_LAST},
    {W(association), 507, 0, 0}, {W(attachment), 509, 0, 0}, {W(groupSet), 511, 0, CATALOGUE_LIST},
    {W(networkInterfaceId), 0, 50, 0}, {W(privateIpAddressesSet), 513, 0, CATALOGUE_LIST}, {W(subnetId), 0, 111, 0},
    {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(networkInterface), 514, 0, CATALOGUE_LAST},
    {W(networkInterfacePermissionId), 0, 52, 0}, {W(networkInterfaceId), 0, 50, CATALOGUE_LAST},
    {W(interfacePermission), 522, 0, CATALOGUE_LAST}, {W(linkedGroupId), 0, 92, 0},
    {W(parentGroupId), 0, 92, CATALOGUE_LAST}, {W(groupId), 0, 92, 0}, {W(groupArn), 0, 24, 0},
    {W(linkedGroupId), 0, 92, 0}, {W(parentGroupId), 0, 92, CATALOGUE_LAST},
    {W(placementGroup), 527, 0, CATALOGUE_LAST}, {W(poolId), 0, 75, CATALOGUE_LAST}, {W(InstanceId), 0, 61, 0},
    {W(SnapshotId), 0, 109, 0}, {W(ImageId), 0, 5, 0}, {W(VolumeId), 0, 128, CATALOGUE_LAST},
    {W(replaceRootVolumeTaskId), 0, 95, 0}, {W(instanceId), 0, 61, 0}, {W(imageId), 0, 5, 0},
    {W(snapshotId), 0, 109, CATALOGUE_LAST}, {W(replaceRootVolumeTask), 537, 0, CATALOGUE_LAST},
    {W(routeTableId), 0, 99, 0}, {W(destinationPrefixListId), 0, 93, 0}, {W(vpcEndpointId), 0, 131, 0},
    {W(transitGatewayId), 0, 113, 0}, {W(localGatewayId), 0, 79, 0}, {W(carrierGatewayId), 0, 38, 0},
    {W(gatewayId), 0, 63, 0}, {W(egressOnlyInternetGatewayId), 0, 47, 0}, {W(instanceId), 0, 61, 0},
    {W(networkInterfaceId), 0, 50, 0}, {W(vpcPeeringConnectionId), 0, 91, 0}, {W(natGatewayId), 0, 86, CATALOGUE_LAST},
    {W(routeServerId), 0, 96, CATALOGUE_LAST}, {W(routeServer), 554, 0, CATALOGUE_LAST}, {W(RouteServerId), 0, 96, 0},
    {W(SubnetId), 0, 111, CATALOGUE_LAST}, {W(routeServerId), 0, 96, 0}, {W(routeServerEndpointId), 0, 97, 0},
    {W(vpcId), 0, 129, 0}, {W(subnetId), 0, 111, 0}, {W(eniId), 0, 50, CATALOGUE_LAST},
    {W(routeServerEndpoint), 558, 0, CATALOGUE_LAST}, {W(RouteServerEndpointId), 0, 97, CATALOGUE_LAST},
    {W(routeServerPeerId), 0, 98, 0}, {W(routeServerEndpointId), 0, 97, 0}, {W(routeServerId), 0, 96, 0},
    {W(vpcId), 0, 129, 0}, {W(subnetId), 0, 111, 0}, {W(endpointEniId), 0, 50, CATALOGUE_LAST},
    {W(routeServerPeer), 565, 0, CATALOGUE_LAST}, {W(routeTableAssociationId), 0, 100, 0}, {W(routeTableId), 0, 99, 0},
    {W(subnetId), 0, 111, 0}, {W(gatewayId), 0, 63, CATALOGUE_LAST}, {W(gatewayId), 0, 127, CATALOGUE_LAST},
    {W(destinationPrefixListId), 0, 93, 0}, {W(egressOnlyInternetGatewayId), 0, 47, 0}, {W(gatewayId), 0, 63, 0},
    {W(instanceId), 0, 61, 0}, {W(natGatewayId), 0, 86, 0}, {W(transitGatewayId), 0, 113, 0},
    {W(localGatewayId), 0, 79, 0}, {W(carrierGatewayId), 0, 38, 0}, {W(networkInterfaceId), 0, 50, 0},
    {W(vpcPeeringConnectionId), 0, 91, CATALOGUE_LAST}, {W(associationSet), 572, 0, CATALOGUE_LIST},
    {W(propagatingVgwSet), 576, 0, CATALOGUE_LIST}, {W(routeTableId), 0, 99, 0}, {W(routeSet), 577, 0, CATALOGUE_LIST},
    {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(routeTable), 587, 0, CATALOGUE_LAST}, {W(secondaryNetworkId), 0, 108, 0},
    {W(secondaryNetworkArn), 0, 28, CATALOGUE_LAST}, {W(secondaryNetwork), 593, 0, CATALOGUE_LAST},
    {W(SecondaryNetworkId), 0, 108, CATALOGUE_LAST}, {W(secondarySubnetId), 0, 110, 0},
    {W(secondarySubnetArn), 0, 29, 0}, {W(secondaryNetworkId), 0, 108, CATALOGUE_LAST},
    {W(secondarySubnet), 597, 0, CATALOGUE_LAST}, {W(groupName), 0, 57, 0}, {W(vpcId), 0, 129, CATALOGUE_LAST},
    {W(groupId), 0, 103, 0}, {W(securityGroupArn), 0, 26, CATALOGUE_LAST}, {W(volumeId), 0, 128, CATALOGUE_LAST},
    {W(snapshotId), 0, 109, 0}, {W(volumeId), 0, 128, CATALOGUE_LAST}, {W(InstanceId), 0, 61, 0},
    {W(ExcludeDataVolumeId), 0, 128, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceSpecification), 608, 0, CATALOGUE_LAST}, {W(volumeId), 0, 128, 0},
    {W(snapshotId), 0, 109, CATALOGUE_LAST}, {W(snapshotSet), 611, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpcId), 0, 129, 0}, {W(ipv4IpamPoolId), 0, 69, 0}, {W(ipv6IpamPoolId), 0, 69, CATALOGUE_LAST},
    {W(SubnetId), 0, 111, CATALOGUE_LAST}, {W(subnetCidrReservationId), 0, 101, 0},
    {W(subnetId), 0, 111, CATALOGUE_LAST}, {W(subnetCidrReservation), 618, 0, CATALOGUE_LAST},
    {W(resourceId), 0, 61, CATALOGUE_LAST}, {W(resourcesSet), 621, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(trafficMirrorFilterRuleId), 0, 120, 0}, {W(trafficMirrorFilterId), 0, 119, CATALOGUE_LAST},
    {W(trafficMirrorFilterId), 0, 119, 0}, {W(ingressFilterRuleSet), 623, 0, CATALOGUE_LIST},
    {W(egressFilterRuleSet), 623, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(trafficMirrorFilter), 625, 0, CATALOGUE_LAST},
    {W(TrafficMirrorFilterId), 0, 119, CATALOGUE_LAST}, {W(trafficMirrorFilterRule), 623, 0, CATALOGUE_LAST},
    {W(NetworkInterfaceId), 0, 50, 0}, {W(TrafficMirrorTargetId), 0, 122, 0},
    {W(TrafficMirrorFilterId), 0, 119, CATALOGUE_LAST}, {W(trafficMirrorSessionId), 0, 121, 0},
    {W(trafficMirrorTargetId), 0, 122, 0}, {W(trafficMirrorFilterId), 0, 119, 0},
    {W(networkInterfaceId), 0, 50, CATALOGUE_LAST}, {W(trafficMirrorSession), 634, 0, CATALOGUE_LAST},
    {W(NetworkInterfaceId), 0, 50, 0}, {W(GatewayLoadBalancerEndpointId), 0, 131, CATALOGUE_LAST},
    {W(trafficMirrorTargetId), 0, 122, 0}, {W(networkInterfaceId), 0, 50, 0},
    {W(gatewayLoadBalancerEndpointId), 0, 131, CATALOGUE_LAST}, {W(trafficMirrorTarget), 641, 0, CATALOGUE_LAST},
    {W(associationDefaultRouteTableId), 0, 118, 0}, {W(propagationDefaultRouteTableId), 0, 118, CATALOGUE_LAST},
    {W(transitGatewayId), 0, 113, 0}, {W(transitGatewayArn), 0, 31, 0}, {W(options), 645, 0, CATALOGUE_LAST},
    {W(transitGateway), 647, 0, CATALOGUE_LAST}, {W(TransportTransitGatewayAttachmentId), 0, 114, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 114, 0}, {W(transportTransitGatewayAttachmentId), 0, 114, 0},
    {W(transitGatewayId), 0, 113, CATALOGUE_LAST}, {W(transitGatewayConnect), 652, 0, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 114, 0}, {W(transitGatewayConnectPeerId), 0, 115, CATALOGUE_LAST},
    {W(transitGatewayConnectPeer), 656, 0, CATALOGUE_LAST}, {W(TransitGatewayId), 0, 113, 0},
    {W(MiddleboxAttachmentId), 0, 114, CATALOGUE_LIST | CATALOGUE_LAST}, {W(transitGatewayId), 0, 113, 0},
    {W(middleboxAttachmentIdSet), 0, 114, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(transitGatewayMeteringPolicy), 661, 0, CATALOGUE_LAST}, {W(SourceTransitGatewayAttachmentId), 0, 114, 0},
    {W(DestinationTransitGatewayAttachmentId), 0, 114, CATALOGUE_LAST},
    {W(sourceTransitGatewayAttachmentId), 0, 114, 0},
    {W(destinationTransitGatewayAttachmentId), 0, 114, CATALOGUE_LAST}, {W(meteringPolicyRule), 666, 0, CATALOGUE_LAST},
    {W(transitGatewayMeteringPolicyEntry), 668, 0, CATALOGUE_LAST}, {W(transitGatewayMulticastDomainId), 0, 116, 0},
    {W(transitGatewayId), 0, 113, 0}, {W(transitGatewayMulticastDomainArn), 0, 32, CATALOGUE_LAST},
    {W(transitGatewayMulticastDomain), 670, 0, CATALOGUE_LAST}, {W(TransitGatewayId), 0, 113, 0},
    {W(PeerTransitGatewayId), 0, 113, CATALOGUE_LAST}, {W(transitGatewayPolicyTableId), 0, 117, 0},
    {W(transitGatewayId), 0, 113, CATALOGUE_LAST}, {W(transitGatewayPolicyTable), 676, 0, CATALOGUE_LAST},
    {W(TransitGatewayPolicyTableId), 0, 117, 0}, {W(TargetRouteTableId), 0, 99, CATALOGUE_LAST},
    {W(targetRouteTableId), 0, 118, CATALOGUE_LAST}, {W(transitGatewayPolicyTableEntry), 681, 0, CATALOGUE_LAST},
    {W(TransitGatewayRouteTableId), 0, 118, 0}, {W(PrefixListId), 0, 93, 0},
    {W(TransitGatewayAttachmentId), 0, 114, CATALOGUE_LAST}, {W(transitGatewayAttachmentId), 0, 114, 0},
    {W(resourceId), 0, 129, CATALOGUE_LAST}, {W(transitGatewayRouteTableId), 0, 118, 0}, {W(prefixListId), 0, 93, 0},
    {W(transitGatewayAttachment), 686, 0, CATALOGUE_LAST},
    {W(transitGatewayPrefixListReference), 688, 0, CATALOGUE_LAST}, {W(resourceId), 0, 129, 0},
    {W(transitGatewayAttachmentId), 0, 114, CATALOGUE_LAST}, {W(prefixListId), 0, 93, 0},
    {W(transitGatewayAttachments), 692, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(route), 694, 0, CATALOGUE_LAST},
    {W(transitGatewayRouteTableId), 0, 118, 0}, {W(transitGatewayId), 0, 113, CATALOGUE_LAST},
    {W(transitGatewayRouteTable), 697, 0, CATALOGUE_LAST}, {W(TransitGatewayRouteTableId), 0, 118, 0},
    {W(PeeringAttachmentId), 0, 114, CATALOGUE_LAST}, {W(transitGatewayId), 0, 113, 0},
    {W(peerTransitGatewayId), 0, 113, 0}, {W(peeringAttachmentId), 0, 114, 0},
    {W(transitGatewayRouteTableId), 0, 118, CATALOGUE_LAST},
    {W(transitGatewayRouteTableAnnouncement), 702, 0, CATALOGUE_LAST}, {W(TransitGatewayId), 0, 113, 0},
    {W(VpcId), 0, 129, 0}, {W(SubnetIds), 0, 111, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SubnetId), 0, 111, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VerifiedAccessGroupId), 0, 124, 0},
    {W(SecurityGroupId), 0, 103, CATALOGUE_LIST}, {W(LoadBalancerOptions), 710, 0, 0},
    {W(NetworkInterfaceOptions), 50, 0, 0}, {W(RdsOptions), 710, 0, 0}, {W(CidrOptions), 710, 0, CATALOGUE_LAST},
    {W(subnetIdSet), 0, 111, CATALOGUE_LIST | CATALOGUE_LAST}, {W(verifiedAccessInstanceId), 0, 125, 0},
    {W(verifiedAccessGroupId), 0, 124, 0}, {W(verifiedAccessEndpointId), 0, 123, 0},
    {W(securityGroupIdSet), 0, 103, CATALOGUE_LIST}, {W(loadBalancerOptions), 717, 0, 0},
    {W(networkInterfaceOptions), 51, 0, 0}, {W(rdsOptions), 717, 0, 0}, {W(cidrOptions), 717, 0, CATALOGUE_LAST},
    {W(verifiedAccessEndpoint), 718, 0, CATALOGUE_LAST}, {W(VerifiedAccessInstanceId), 0, 125, CATALOGUE_LAST},
    {W(verifiedAccessGroupId), 0, 124, 0}, {W(verifiedAccessInstanceId), 0, 125, 0},
    {W(verifiedAccessGroupArn), 0, 33, CATALOGUE_LAST}, {W(verifiedAccessGroup), 728, 0, CATALOGUE_LAST},
    {W(verifiedAccessInstance), 148, 0, CATALOGUE_LAST}, {W(verifiedAccessTrustProvider), 147, 0, CATALOGUE_LAST},
    {W(ipv4IpamPoolId), 0, 69, 0}, {W(ipv6IpamPoolId), 0, 69, CATALOGUE_LAST}, {W(SubnetId), 0, 111, 0},
    {W(VpcId), 0, 129, CATALOGUE_LAST}, {W(resourceArn), 0, 35, CATALOGUE_LAST},
    {W(vpcBlockPublicAccessExclusion), 738, 0, CATALOGUE_LAST}, {W(vpcEncryptionControl), 34, 0, CATALOGUE_LAST},
    {W(VpcId), 0, 129, 0}, {W(RouteTableId), 0, 99, CATALOGUE_LIST}, {W(SubnetId), 0, 111, CATALOGUE_LIST},
    {W(SecurityGroupId), 0, 103, CATALOGUE_LIST}, {W(SubnetConfiguration), 617, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpcEndpointId), 0, 131, 0}, {W(vpcId), 0, 129, 0}, {W(routeTableIdSet), 0, 99, CATALOGUE_LIST},
    {W(subnetIdSet), 0, 111, CATALOGUE_LIST}, {W(groupSet), 511, 0, CATALOGUE_LIST},
    {W(networkInterfaceIdSet), 0, 50, CATALOGUE_LIST}, {W(ipv4PrefixSet), 12, 0, CATALOGUE_LIST},
    {W(ipv6PrefixSet), 12, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(vpcEndpoint), 746, 0, CATALOGUE_LAST},
    {W(ServiceId), 0, 133, 0}, {W(VpcEndpointId), 0, 131, CATALOGUE_LAST}, {W(connectionNotificationId), 0, 132, 0},
    {W(serviceId), 0, 133, 0}, {W(vpcEndpointId), 0, 131, CATALOGUE_LAST},
    {W(connectionNotification), 757, 0, CATALOGUE_LAST}, {W(serviceId), 0, 133, CATALOGUE_LAST},
    {W(serviceConfiguration), 761, 0, CATALOGUE_LAST}, {W(vpcId), 0, 129, 0}, {W(peerVpcId), 0, 129, CATALOGUE_LAST},
    {W(transitGatewayId), 0, 113, 0}, {W(transitGatewayAttachmentId), 0, 114, CATALOGUE_LAST},
    {W(vpnConcentrator), 765, 0, CATALOGUE_LAST}, {W(transportTransitGatewayAttachmentId), 0, 114, CATALOGUE_LAST},
    {W(customerGatewayId), 0, 39, 0}, {W(vpnGatewayId), 0, 127, 0}, {W(transitGatewayId), 0, 113, 0},
    {W(options), 768, 0, CATALOGUE_LAST}, {W(transitGatewayId), 0, 113, 0}, {W(options), 768, 0, 0},
    {W(vpnConnectionId), 0, 134, 0}, {W(customerGatewayId), 0, 39, 0}, {W(vpnGatewayId), 0, 127, CATALOGUE_LAST},
    {W(vpnConnection), 773, 0, CATALOGUE_LAST}, {W(vpnConnectionId), 0, 134, CATALOGUE_LAST},
    {W(vpnGatewayId), 0, 127, 0}, {W(attachments), 34, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpnGateway), 780, 0, CATALOGUE_LAST}, {W(ApplicationStatusCheckId), 0, 36, CATALOGUE_LAST},
    {W(CarrierGatewayId), 0, 38, CATALOGUE_LAST}, {W(EgressOnlyInternetGatewayId), 0, 47, CATALOGUE_LAST},
    {W(FleetId), 0, 56, CATALOGUE_LIST | CATALOGUE_LAST}, {W(fleetId), 0, 56, CATALOGUE_LAST},
    {W(successfulFleetDeletionSet), 787, 0, CATALOGUE_LIST},
    {W(unsuccessfulFleetDeletionSet), 787, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(FlowLogId), 0, 55, CATALOGUE_LIST | CATALOGUE_LAST}, {W(FpgaImageId), 0, 3, CATALOGUE_LAST},
    {W(InstanceConnectEndpointId), 0, 46, CATALOGUE_LAST}, {W(InstanceEventWindowId), 0, 62, CATALOGUE_LAST},
    {W(instanceEventWindowId), 0, 62, CATALOGUE_LAST}, {W(instanceEventWindowState), 794, 0, CATALOGUE_LAST},
    {W(internetGatewayId), 0, 63, CATALOGUE_LAST}, {W(IpamResourceDiscoveryId), 0, 71, CATALOGUE_LAST},
    {W(IpamScopeId), 0, 73, CATALOGUE_LAST}, {W(keyName), 0, 78, 0}, {W(keyPairId), 0, 77, CATALOGUE_LAST},
    {W(keyPairId), 0, 77, CATALOGUE_LAST}, {W(successfullyDeletedLaunchTemplateVersionSet), 301, 0, CATALOGUE_LIST},
    {W(unsuccessfullyDeletedLaunchTemplateVersionSet), 301, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 80, 0}, {W(DestinationPrefixListId), 0, 93, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableVirtualInterfaceGroupAssociationId), 0, 83, CATALOGUE_LAST},
    {W(LocalGatewayRouteTableVpcAssociationId), 0, 84, CATALOGUE_LAST},
    {W(LocalGatewayVirtualInterfaceId), 0, 81, CATALOGUE_LAST}, {W(natGatewayId), 0, 86, CATALOGUE_LAST},
    {W(NetworkInsightsAccessScopeId), 0, 89, CATALOGUE_LAST},
    {W(NetworkInsightsAccessScopeAnalysisId), 0, 90, CATALOGUE_LAST},
    {W(networkInsightsAccessScopeAnalysisId), 0, 90, CATALOGUE_LAST},
    {W(NetworkInsightsAnalysisId), 0, 87, CATALOGUE_LAST}, {W(networkInsightsAnalysisId), 0, 87, CATALOGUE_LAST},
    {W(NetworkInsightsPathId), 0, 88, CATALOGUE_LAST}, {W(networkInsightsPathId), 0, 88, CATALOGUE_LAST},
    {W(NetworkInterfacePermissionId), 0, 52, CATALOGUE_LAST}, {W(PoolId), 0, 75, CATALOGUE_LAST},
    {W(routeTableId), 0, 99, 0}, {W(destinationPrefixListId), 0, 93, CATALOGUE_LAST},
    {W(RouteServerId), 0, 96, CATALOGUE_LAST}, {W(RouteServerPeerId), 0, 98, CATALOGUE_LAST},
    {W(routeTableId), 0, 99, CATALOGUE_LAST}, {W(SubnetCidrReservationId), 0, 101, CATALOGUE_LAST},
    {W(deletedSubnetCidrReservation), 618, 0, CATALOGUE_LAST}, {W(trafficMirrorFilterId), 0, 119, CATALOGUE_LAST},
    {W(TrafficMirrorFilterRuleId), 0, 120, CATALOGUE_LAST}, {W(trafficMirrorFilterRuleId), 0, 120, CATALOGUE_LAST},
    {W(TrafficMirrorSessionId), 0, 121, CATALOGUE_LAST}, {W(trafficMirrorSessionId), 0, 121, CATALOGUE_LAST},
    {W(TrafficMirrorTargetId), 0, 122, CATALOGUE_LAST}, {W(trafficMirrorTargetId), 0, 122, CATALOGUE_LAST},
    {W(TransitGatewayConnectPeerId), 0, 115, CATALOGUE_LAST},
    {W(TransitGatewayMulticastDomainId), 0, 116, CATALOGUE_LAST},
    {W(TransitGatewayPolicyTableId), 0, 117, CATALOGUE_LAST}, {W(TransitGatewayRouteTableId), 0, 118, 0},
    {W(PrefixListId), 0, 93, CATALOGUE_LAST}, {W(TransitGatewayRouteTableId), 0, 118, CATALOGUE_LAST},
    {W(VerifiedAccessEndpointId), 0, 123, CATALOGUE_LAST}, {W(VerifiedAccessGroupId), 0, 124, CATALOGUE_LAST},
    {W(VerifiedAccessTrustProviderId), 0, 126, CATALOGUE_LAST},
    {W(ConnectionNotificationId), 0, 132, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ServiceId), 0, 133, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VpcEndpointId), 0, 131, CATALOGUE_LIST | CATALOGUE_LAST}, {W(vpnGatewayId), 0, 127, CATALOGUE_LAST},
    {W(byoasn), 346, 0, CATALOGUE_LAST}, {W(deleteSnapshotResultSet), 208, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayMulticastDomainId), 0, 116, 0}, {W(NetworkInterfaceIds), 0, 50, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(transitGatewayMulticastDomainId), 0, 116, 0},
    {W(deregisteredNetworkInterfaceIds), 0, 50, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(deregisteredMulticastGroupMembers), 850, 0, CATALOGUE_LAST},
    {W(deregisteredMulticastGroupSources), 850, 0, CATALOGUE_LAST},
    {W(allocationIdsSet), 1, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceId), 0, 61, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ApplicationStatusCheckId), 0, 36, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(bundlesSet), 187, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(CarrierGatewayId), 0, 38, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(instancesSet), 183, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ClientVpnEndpointId), 0, 44, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 44, 0},
    {W(AssociationIds), 0, 42, CATALOGUE_LIST | CATALOGUE_LAST}, {W(PoolId), 0, 74, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(conversionTaskSet), 192, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(customerGatewaySet), 266, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(dhcpOptionsSet), 280, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(EgressOnlyInternetGatewayId), 0, 47, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ExportImageTaskId), 0, 53, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(exportTaskSet), 193, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ImageId), 0, 5, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(FleetId), 0, 56, CATALOGUE_LAST}, {W(FpgaImageId), 0, 3, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(OfferingId), 0, 60, CATALOGUE_LAST}, {W(HostReservationIdSet), 0, 59, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(HostId), 0, 58, CATALOGUE_LIST | CATALOGUE_LAST}, {W(AssociationId), 0, 64, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(imagesSet), 206, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ImportTaskId), 0, 65, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ImportTaskId), 0, 67, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceConnectEndpointId), 0, 46, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceEventWindowId), 0, 62, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(internetGatewayIdSet), 796, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamPoolAllocationId), 0, 70, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamPoolId), 0, 69, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamResourceDiscoveryId), 0, 71, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamResourceDiscoveryAssociationId), 0, 72, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(IpamScopeId), 0, 73, CATALOGUE_LIST | CATALOGUE_LAST}, {W(IpamId), 0, 68, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(PoolId), 0, 76, CATALOGUE_LIST | CATALOGUE_LAST}, {W(keySet), 378, 0, CATALOGUE_LIST},
    {W(keyPairIdSet), 801, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LaunchTemplateId), 0, 85, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayRouteTableVirtualInterfaceGroupAssociationId), 0, 83, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayRouteTableVpcAssociationId), 0, 84, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayRouteTableId), 0, 80, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayVirtualInterfaceGroupId), 0, 82, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayVirtualInterfaceId), 0, 81, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LocalGatewayId), 0, 79, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SnapshotId), 0, 109, CATALOGUE_LIST | CATALOGUE_LAST}, {W(PrefixListId), 0, 93, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(NatGatewayId), 0, 86, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(networkAclSet), 490, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(NetworkInsightsAccessScopeAnalysisId), 0, 90, CATALOGUE_LIST},
    {W(NetworkInsightsAccessScopeId), 0, 89, CATALOGUE_LAST},
    {W(NetworkInsightsAccessScopeId), 0, 89, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(NetworkInsightsAnalysisId), 0, 87, CATALOGUE_LIST}, {W(NetworkInsightsPathId), 0, 88, CATALOGUE_LAST},
    {W(NetworkInsightsPathId), 0, 88, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(NetworkInterfacePermissionId), 0, 52, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(networkInterfaceIdSet), 51, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupId), 0, 92, CATALOGUE_LAST},
    {W(placementGroupIdSet), 911, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(PoolId), 0, 75, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ReplaceRootVolumeTaskId), 0, 95, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(RouteServerEndpointId), 0, 97, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(RouteServerPeerId), 0, 98, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(RouteServerId), 0, 96, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(routeTableIdSet), 823, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecondaryInterfaceId), 0, 105, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecondaryNetworkId), 0, 108, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecondarySubnetId), 0, 110, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(GroupId), 0, 103, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecurityGroupRuleId), 0, 104, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupName), 0, 57, CATALOGUE_LAST},
    {W(securityGroupIdSet), 135, 0, CATALOGUE_LIST}, {W(securityGroupSet), 924, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(snapshotSet), 208, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SpotFleetRequestId), 0, 102, CATALOGUE_LAST},
    {W(subnetSet), 12, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(TrafficMirrorFilterRuleId), 0, 120, CATALOGUE_LIST},
    {W(TrafficMirrorFilterId), 0, 119, CATALOGUE_LAST},
    {W(TrafficMirrorFilterId), 0, 119, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TrafficMirrorSessionId), 0, 121, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TrafficMirrorTargetId), 0, 122, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayAttachmentIds), 0, 114, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayConnectPeerIds), 0, 115, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayMulticastDomainIds), 0, 116, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayPolicyTableIds), 0, 117, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayRouteTableIds), 0, 118, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayIds), 0, 113, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VerifiedAccessEndpointId), 0, 123, CATALOGUE_LIST}, {W(VerifiedAccessInstanceId), 0, 125, 0},
    {W(VerifiedAccessGroupId), 0, 124, CATALOGUE_LAST}, {W(VerifiedAccessGroupId), 0, 124, CATALOGUE_LIST},
    {W(VerifiedAccessInstanceId), 0, 125, CATALOGUE_LAST},
    {W(VerifiedAccessInstanceId), 0, 125, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VerifiedAccessTrustProviderId), 0, 126, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(volumeSet), 605, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VolumeId), 0, 128, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpcSet), 34, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VpcIds), 0, 129, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VpcId), 0, 129, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ConnectionNotificationId), 0, 132, CATALOGUE_LAST},
    {W(ServiceId), 0, 133, CATALOGUE_LAST}, {W(vpcPeeringConnectionIdSet), 33, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpnConnectionSet), 779, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(vpnGatewaySet), 845, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(instanceId), 0, 61, 0},
    {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(AllocationId), 0, 48, CATALOGUE_LAST},
    {W(successfulResultSet), 183, 0, CATALOGUE_LIST},
    {W(unsuccessfulResultSet), 183, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(imageId), 0, 5, 0},
    {W(launchTemplate), 301, 0, CATALOGUE_LAST}, {W(SourceSnapshotId), 0, 109, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(successful), 208, 0, CATALOGUE_LIST}, {W(unsuccessful), 208, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(instanceSet), 183, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(RouteServerId), 0, 96, 0},
    {W(RouteTableId), 0, 99, CATALOGUE_LAST}, {W(routeServerId), 0, 96, 0}, {W(routeTableId), 0, 99, CATALOGUE_LAST},
    {W(routeServerPropagation), 971, 0, CATALOGUE_LAST}, {W(transitGatewayAttachmentId), 0, 114, 0},
    {W(resourceId), 0, 129, 0}, {W(transitGatewayRouteTableId), 0, 118, CATALOGUE_LAST},
    {W(propagation), 974, 0, CATALOGUE_LAST}, {W(gatewayId), 0, 127, 0}, {W(routeTableId), 0, 99, CATALOGUE_LAST},
    {W(ClientVpnEndpointId), 0, 44, 0}, {W(AssociationId), 0, 42, CATALOGUE_LAST},
    {W(AssociationId), 0, 64, CATALOGUE_LAST}, {W(IpamResourceDiscoveryAssociationId), 0, 72, CATALOGUE_LAST},
    {W(NatGatewayId), 0, 86, 0}, {W(AssociationId), 0, 49, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(AssociationId), 0, 112, CATALOGUE_LAST}, {W(AssociationId), 0, 130, CATALOGUE_LAST}, {W(ImageId), 0, 5, 0},
    {W(LaunchTemplate), 285, 0, CATALOGUE_LAST}, {W(exportImageTaskId), 0, 53, 0}, {W(imageId), 0, 5, CATALOGUE_LAST},
    {W(verifiedAccessInstanceId), 0, 125, CATALOGUE_LAST}, {W(VpnConnectionId), 0, 134, CATALOGUE_LAST},
    {W(PoolId), 0, 76, CATALOGUE_LAST}, {W(PoolId), 0, 74, CATALOGUE_LAST}, {W(FlowLogId), 0, 55, CATALOGUE_LAST},
    {W(HostIdSet), 0, 58, CATALOGUE_LIST}, {W(OfferingId), 0, 60, CATALOGUE_LAST}, {W(IpamScopeId), 0, 73, 0},
    {W(VpcId), 0, 129, CATALOGUE_LAST}, {W(IpamPoolId), 0, 69, 0}, {W(IpamPoolAllocationId), 0, 70, CATALOGUE_LAST},
    {W(IpamScopeId), 0, 73, 0}, {W(IpamPoolId), 0, 69, 0}, {W(ResourceId), 0, 129, CATALOGUE_LAST},
    {W(DiskContainer), 288, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(imageId), 0, 5, 0}, {W(importTaskId), 0, 65, 0},
    {W(snapshotDetailSet), 208, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupNameSet), 924, 0, CATALOGUE_LIST},
    {W(groupSet), 135, 0, CATALOGUE_LIST}, {W(placement), 404, 0, 0}, {W(subnetId), 0, 111, CATALOGUE_LAST},
    {W(launchSpecification), 1010, 0, CATALOGUE_LAST}, {W(id), 0, 128, CATALOGUE_LAST},
    {W(volume), 1015, 0, CATALOGUE_LAST}, {W(instanceId), 0, 61, 0},
    {W(volumes), 1016, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(conversionTaskId), 0, 66, 0},
    {W(importInstance), 1017, 0, 0}, {W(importVolume), 1016, 0, CATALOGUE_LAST},
    {W(conversionTask), 1019, 0, CATALOGUE_LAST}, {W(importTaskId), 0, 67, 0},
    {W(snapshotTaskDetail), 208, 0, CATALOGUE_LAST}, {W(address), 1, 0, CATALOGUE_LAST},
    {W(ApplicationStatusCheckId), 0, 36, 0}, {W(HealthCheckPath), 218, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(CapacityReservationFleetId), 0, 41, CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 44, 0},
    {W(SecurityGroupId), 0, 103, CATALOGUE_LIST}, {W(VpcId), 0, 129, 0},
    {W(TransitGatewayConfiguration), 250, 0, CATALOGUE_LAST}, {W(FleetId), 0, 56, 0},
    {W(LaunchTemplateConfig), 295, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(fpgaImageAttribute), 204, 0, CATALOGUE_LAST},
    {W(successful), 0, 58, CATALOGUE_LIST}, {W(unsuccessful), 31, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ebs), 605, 0, CATALOGUE_LAST}, {W(instanceId), 0, 61, 0}, {W(blockDeviceMapping), 1038, 0, CATALOGUE_LIST},
    {W(groupSet), 135, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(InstanceId), 0, 61, 0},
    {W(CapacityReservationSpecification), 384, 0, CATALOGUE_LAST}, {W(InstanceConnectEndpointId), 0, 46, 0},
    {W(SecurityGroupId), 0, 103, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(InstanceCreditSpecification), 72, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(successfulInstanceCreditSpecificationSet), 183, 0, CATALOGUE_LIST},
    {W(unsuccessfulInstanceCreditSpecificationSet), 183, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(InstanceId), 0, 61, 0},
    {W(GroupId), 0, 92, 0}, {W(HostId), 0, 58, CATALOGUE_LAST}, {W(SourceIpamPoolId), 0, 69, CATALOGUE_LAST},
    {W(AllocationRule), 1052, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(sourceIpamPoolId), 0, 69, CATALOGUE_LAST},
    {W(allocationRuleSet), 1054, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(ipamPolicyDocument), 1055, 0, CATALOGUE_LAST},
    {W(IpamPoolAllocationId), 0, 70, CATALOGUE_LAST}, {W(Rule), 363, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(ResourceId), 0, 129, 0}, {W(CurrentIpamScopeId), 0, 73, 0}, {W(DestinationIpamScopeId), 0, 73, CATALOGUE_LAST},
    {W(ipamId), 0, 68, 0}, {W(ipamScopeId), 0, 73, 0}, {W(ipamPoolId), 0, 69, 0}, {W(resourceId), 0, 129, 0},
    {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(ipamResourceCidr), 1062, 0, CATALOGUE_LAST},
    {W(associatedSubnetId), 0, 111, CATALOGUE_LAST}, {W(networkInterfaceId), 0, 50, 0},
    {W(associatedSubnetSet), 1068, 0, CATALOGUE_LIST}, {W(groupSet), 135, 0, CATALOGUE_LIST},
    {W(attachment), 144, 0, CATALOGUE_LAST}, {W(PrefixListId), 0, 93, 0},
    {W(ReferencedGroupId), 0, 103, CATALOGUE_LAST}, {W(SecurityGroupRuleId), 0, 104, 0},
    {W(SecurityGroupRule), 1073, 0, CATALOGUE_LAST}, {W(GroupId), 0, 103, 0},
    {W(SecurityGroupRule), 1075, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(LaunchTemplateSpecification), 285, 0, 0},
    {W(Overrides), 617, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SpotFleetRequestId), 0, 102, 0},
    {W(LaunchTemplateConfig), 1079, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(TrafficMirrorSessionId), 0, 121, 0},
    {W(TrafficMirrorTargetId), 0, 122, 0}, {W(TrafficMirrorFilterId), 0, 119, CATALOGUE_LAST},
    {W(AssociationDefaultRouteTableId), 0, 118, 0}, {W(PropagationDefaultRouteTableId), 0, 118, CATALOGUE_LAST},
    {W(TransitGatewayId), 0, 113, 0}, {W(Options), 1086, 0, CATALOGUE_LAST},
    {W(transitGatewayAttachmentId), 0, 114, CATALOGUE_LAST}, {W(AddMiddleboxAttachmentId), 0, 114, CATALOGUE_LIST},
    {W(RemoveMiddleboxAttachmentId), 0, 114, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(TransitGatewayAttachmentId), 0, 114, 0}, {W(AddSubnetIds), 0, 111, CATALOGUE_LIST},
    {W(RemoveSubnetIds), 0, 111, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VerifiedAccessEndpointId), 0, 123, 0},
    {W(VerifiedAccessGroupId), 0, 124, 0}, {W(LoadBalancerOptions), 710, 0, 0}, {W(RdsOptions), 710, 0, CATALOGUE_LAST},
    {W(VerifiedAccessGroupId), 0, 124, 0}, {W(VerifiedAccessInstanceId), 0, 125, CATALOGUE_LAST},
    {W(loggingConfiguration), 992, 0, CATALOGUE_LAST}, {W(VolumeId), 0, 128, CATALOGUE_LAST},
    {W(volumeModification), 605, 0, CATALOGUE_LAST}, {W(VpcEndpointId), 0, 131, 0},
    {W(AddRouteTableId), 0, 99, CATALOGUE_LIST}, {W(RemoveRouteTableId), 0, 99, CATALOGUE_LIST},
    {W(AddSubnetId), 0, 111, CATALOGUE_LIST}, {W(RemoveSubnetId), 0, 111, CATALOGUE_LIST},
    {W(AddSecurityGroupId), 0, 103, CATALOGUE_LIST}, {W(RemoveSecurityGroupId), 0, 103, CATALOGUE_LIST},
    {W(SubnetConfiguration), 617, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(VpcEndpointId), 0, 131, 0},
    {W(ServiceId), 0, 133, CATALOGUE_LAST}, {W(addedPrincipalSet), 761, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(VpcPeeringConnectionId), 0, 91, CATALOGUE_LAST}, {W(VpnConnectionId), 0, 134, 0},
    {W(TransitGatewayId), 0, 113, 0}, {W(CustomerGatewayId), 0, 39, 0}, {W(VpnGatewayId), 0, 127, CATALOGUE_LAST},
    {W(SourceCapacityReservationId), 0, 40, 0}, {W(DestinationCapacityReservationId), 0, 40, CATALOGUE_LAST},
    {W(IpamPoolId), 0, 69, 0}, {W(PoolId), 0, 75, CATALOGUE_LAST},
    {W(capacityReservationIdSet), 0, 40, CATALOGUE_LIST | CATALOGUE_LAST}, {W(capacityReservation), 231, 0, 0},
    {W(capacityBlockSet), 1125, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(capacityBlockExtensionSet), 241, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(hostIdSet), 0, 58, CATALOGUE_LIST},
    {W(hostReservationId), 0, 59, CATALOGUE_LAST}, {W(purchase), 1129, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(kernelId), 0, 4, 0}, {W(ramdiskId), 0, 6, 0}, {W(blockDeviceMapping), 302, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(transitGatewayMulticastDomainId), 0, 116, 0},
    {W(registeredNetworkInterfaceIds), 0, 50, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(registeredMulticastGroupMembers), 1135, 0, CATALOGUE_LAST},
    {W(registeredMulticastGroupSources), 1135, 0, CATALOGUE_LAST}, {W(associationId), 0, 2, 0},
    {W(networkAclId), 0, 1, CATALOGUE_LAST}, {W(newAssociationId), 0, 2, CATALOGUE_LAST}, {W(associationId), 0, 100, 0},
    {W(routeTableId), 0, 99, CATALOGUE_LAST}, {W(newAssociationId), 0, 100, CATALOGUE_LAST}, {W(GroupId), 0, 103, 0},
    {W(GroupName), 0, 57, CATALOGUE_LAST}, {W(BlockDeviceMapping), 289, 0, CATALOGUE_LIST}, {W(ImageId), 0, 5, 0},
    {W(KernelId), 0, 4, 0}, {W(KeyName), 0, 78, 0}, {W(NetworkInterfaceSet), 381, 0, CATALOGUE_LIST},
    {W(RamdiskId), 0, 6, 0}, {W(SubnetId), 0, 111, 0}, {W(GroupSet), 1145, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(LaunchSpecifications), 1147, 0, CATALOGUE_LIST},
    {W(LaunchTemplateConfigs), 1079, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SpotFleetRequestConfig), 1155, 0, CATALOGUE_LAST}, {W(groupSet), 135, 0, CATALOGUE_LIST},
    {W(networkInterfaceId), 0, 50, 0}, {W(subnetId), 0, 111, CATALOGUE_LAST}, {W(groupSet), 511, 0, CATALOGUE_LIST},
    {W(blockDeviceMapping), 302, 0, CATALOGUE_LIST}, {W(imageId), 0, 5, 0}, {W(kernelId), 0, 4, 0},
    {W(keyName), 0, 78, 0}, {W(networkInterfaceSet), 1158, 0, CATALOGUE_LIST}, {W(ramdiskId), 0, 6, 0},
    {W(subnetId), 0, 111, CATALOGUE_LAST}, {W(launchSpecification), 1161, 0, CATALOGUE_LAST},
    {W(blockDeviceMapping), 302, 0, CATALOGUE_LIST}, {W(imageId), 0, 5, 0}, {W(kernelId), 0, 4, 0},
    {W(keyName), 0, 78, 0}, {W(networkInterfaceSet), 1158, 0, CATALOGUE_LIST}, {W(ramdiskId), 0, 6, 0},
    {W(subnetId), 0, 111, 0}, {W(groupSet), 511, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(instanceId), 0, 61, 0},
    {W(launchSpecification), 1170, 0, 0}, {W(spotInstanceRequestId), 0, 107, CATALOGUE_LAST},
    {W(spotInstanceRequestSet), 1178, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(securityGroupRuleId), 0, 104, CATALOGUE_LAST}, {W(groupId), 0, 103, 0},
    {W(securityGroupRuleSet), 1182, 0, CATALOGUE_LIST}, {W(sourceSecurityGroupName), 0, 57, 0},
    {W(ipPermissions), 165, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(securityGroupRuleId), 0, 104, 0},
    {W(groupId), 0, 103, 0}, {W(prefixListId), 0, 93, 0}, {W(referencedGroupId), 0, 103, CATALOGUE_LAST},
    {W(unknownIpPermissionSet), 165, 0, CATALOGUE_LIST},
    {W(revokedSecurityGroupRuleSet), 1187, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(groupId), 0, 103, 0},
    {W(groupName), 0, 57, 0}, {W(ipPermissions), 165, 0, CATALOGUE_LIST}, {W(sourceSecurityGroupName), 0, 57, 0},
    {W(securityGroupRuleSet), 1182, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(imageId), 0, 5, 0},
    {W(keyName), 0, 78, CATALOGUE_LAST}, {W(blockDeviceMapping), 302, 0, CATALOGUE_LIST},
    {W(instancesSet), 1198, 0, CATALOGUE_LIST}, {W(kernelId), 0, 4, 0}, {W(placement), 404, 0, 0},
    {W(ramdiskId), 0, 6, 0}, {W(groupSet), 511, 0, CATALOGUE_LIST}, {W(subnetId), 0, 111, 0},
    {W(launchTemplate), 301, 0, 0}, {W(capacityReservationSpecification), 406, 0, 0},
    {W(secondaryInterfaceSet), 407, 0, CATALOGUE_LIST},
    {W(networkInterfaceSet), 1158, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(attachment), 144, 0, 0},
    {W(groupSet), 511, 0, CATALOGUE_LIST}, {W(networkInterfaceId), 0, 50, 0}, {W(subnetId), 0, 111, 0},
    {W(vpcId), 0, 129, CATALOGUE_LAST}, {W(attachmentId), 0, 106, CATALOGUE_LAST}, {W(attachment), 1216, 0, 0},
    {W(secondaryInterfaceId), 0, 105, 0}, {W(secondarySubnetId), 0, 110, 0},
    {W(secondaryNetworkId), 0, 108, CATALOGUE_LAST}, {W(blockDeviceMapping), 1038, 0, CATALOGUE_LIST},
    {W(networkInterfaceSet), 1211, 0, CATALOGUE_LIST}, {W(groupSet), 511, 0, CATALOGUE_LIST},
    {W(spotInstanceRequestId), 0, 107, 0}, {W(capacityReservationId), 0, 40, 0},
    {W(capacityReservationSpecification), 406, 0, 0}, {W(secondaryInterfaceSet), 1217, 0, CATALOGUE_LIST},
    {W(instanceId), 0, 61, 0}, {W(imageId), 0, 5, 0}, {W(keyName), 0, 78, 0}, {W(placement), 404, 0, 0},
    {W(kernelId), 0, 4, 0}, {W(ramdiskId), 0, 6, 0}, {W(subnetId), 0, 111, 0}, {W(vpcId), 0, 129, CATALOGUE_LAST},
    {W(reservationId), 0, 94, 0}, {W(groupSet), 511, 0, CATALOGUE_LIST},
    {W(instancesSet), 1221, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(Group), 0, 103, CATALOGUE_LIST},
    {W(NetworkInterfaceId), 0, 50, 0}, {W(SubnetId), 0, 111, CATALOGUE_LAST}, {W(ImageId), 0, 5, 0},
    {W(BlockDeviceMapping), 289, 0, CATALOGUE_LIST}, {W(KernelId), 0, 4, 0}, {W(KeyName), 0, 78, 0},
    {W(NetworkInterface), 1239, 0, CATALOGUE_LIST}, {W(RamdiskId), 0, 6, 0},
    {W(SecurityGroupId), 0, 103, CATALOGUE_LIST}, {W(SubnetId), 0, 111, CATALOGUE_LAST},
    {W(LaunchSpecification), 1242, 0, CATALOGUE_LAST}, {W(instanceIdSet), 0, 61, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(networkInsightsAccessScopeAnalysisId), 0, 90, 0}, {W(networkInsightsAccessScopeAnalysisArn), 0, 23, 0},
    {W(networkInsightsAccessScopeId), 0, 89, CATALOGUE_LAST},
    {W(networkInsightsAccessScopeAnalysis), 1252, 0, CATALOGUE_LAST}, {W(NetworkInsightsPathId), 0, 88, 0},
    {W(FilterInArn), 0, 9, CATALOGUE_LIST}, {W(FilterOutArn), 0, 9, CATALOGUE_LIST | CATALOGUE_LAST}, {W(id), 0, 50, 0},
    {W(arn), 0, 9, CATALOGUE_LAST}, {W(destinationPrefixListId), 0, 93, 0}, {W(egressOnlyInternetGatewayId), 0, 47, 0},
    {W(gatewayId), 0, 63, 0}, {W(instanceId), 0, 61, 0}, {W(natGatewayId), 0, 86, 0}, {W(networkInterfaceId), 0, 50, 0},
    {W(transitGatewayId), 0, 113, 0}, {W(vpcPeeringConnectionId), 0, 91, 0}, {W(carrierGatewayId), 0, 38, 0},
    {W(localGatewayId), 0, 79, CATALOGUE_LAST}, {W(securityGroupId), 0, 103, 0},
    {W(prefixListId), 0, 93, CATALOGUE_LAST}, {W(component), 1259, 0, 0}, {W(vpcEndpointService), 1259, 0, 0},
    {W(loadBalancerSet), 1259, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(prefixListId), 0, 93, 0},
    {W(attachmentId), 0, 114, 0}, {W(resourceId), 0, 129, CATALOGUE_LAST}, {W(instance), 1259, 0, CATALOGUE_LAST},
    {W(acl), 1259, 0, 0}, {W(attachedTo), 1259, 0, 0}, {W(component), 1259, 0, 0}, {W(customerGateway), 1259, 0, 0},
    {W(destination), 1259, 0, 0}, {W(destinationVpc), 1259, 0, 0}, {W(ingressRouteTable), 1259, 0, 0},
    {W(internetGateway), 1259, 0, 0}, {W(loadBalancerTarget), 1279, 0, 0}, {W(loadBalancerTargetGroup), 1259, 0, 0},
    {W(loadBalancerTargetGroupSet), 1259, 0, CATALOGUE_LIST}, {W(elasticLoadBalancerListener), 1259, 0, 0},
    {W(natGateway), 1259, 0, 0}, {W(networkInterface), 1259, 0, 0}, {W(vpcPeeringConnection), 1259, 0, 0},
    {W(prefixList), 1259, 0, 0}, {W(routeTableRoute), 1261, 0, 0}, {W(routeTable), 1259, 0, 0},
    {W(securityGroup), 1259, 0, 0}, {W(securityGroupRule), 1271, 0, 0}, {W(securityGroupSet), 1259, 0, CATALOGUE_LIST},
    {W(sourceVpc), 1259, 0, 0}, {W(subnet), 1259, 0, 0}, {W(subnetRouteTable), 1259, 0, 0}, {W(vpc), 1259, 0, 0},
    {W(vpcEndpoint), 1259, 0, 0}, {W(vpnConnection), 1259, 0, 0}, {W(vpnGateway), 1259, 0, 0},
    {W(transitGateway), 1259, 0, 0}, {W(transitGatewayRouteTable), 1259, 0, 0},
    {W(transitGatewayRouteTableRoute), 1276, 0, 0}, {W(transitGatewayPolicyTable), 1259, 0, 0},
    {W(transitGatewayPolicyTableEntry), 681, 0, 0}, {W(transitGatewayAttachment), 1259, 0, CATALOGUE_LAST},
    {W(attachedTo), 1259, 0, 0}, {W(component), 1259, 0, 0}, {W(destinationVpc), 1259, 0, 0},
    {W(routeTableRoute), 1261, 0, 0}, {W(securityGroupRule), 1271, 0, 0}, {W(sourceVpc), 1259, 0, 0},
    {W(subnet), 1259, 0, 0}, {W(vpc), 1259, 0, 0}, {W(additionalDetailSet), 1273, 0, CATALOGUE_LIST},
    {W(transitGateway), 1259, 0, 0}, {W(transitGatewayRouteTableRoute), 1276, 0, 0},
    {W(transitGatewayPolicyTableEntry), 681, 0, 0}, {W(explanationSet), 1280, 0, CATALOGUE_LIST},
    {W(elasticLoadBalancerListener), 1259, 0, CATALOGUE_LAST}, {W(componentId), 0, 50, 0},
    {W(componentArn), 0, 9, CATALOGUE_LAST}, {W(networkInsightsAnalysisId), 0, 87, 0},
    {W(networkInsightsAnalysisArn), 0, 20, 0}, {W(networkInsightsPathId), 0, 88, 0},
    {W(filterInArnSet), 0, 9, CATALOGUE_LIST}, {W(filterOutArnSet), 0, 9, CATALOGUE_LIST},
    {W(forwardPathComponentSet), 1314, 0, CATALOGUE_LIST}, {W(returnPathComponentSet), 1314, 0, CATALOGUE_LIST},
    {W(explanationSet), 1280, 0, CATALOGUE_LIST}, {W(alternatePathHintSet), 1328, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(networkInsightsAnalysis), 1330, 0, CATALOGUE_LAST}, {W(ClientVpnEndpointId), 0, 44, 0},
    {W(ConnectionId), 0, 43, CATALOGUE_LAST}, {W(connectionId), 0, 43, CATALOGUE_LAST},
    {W(clientVpnEndpointId), 0, 44, 0}, {W(connectionStatuses), 1342, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(interruptibleCapacityReservationId), 0, 40, 0}, {W(sourceCapacityReservationId), 0, 40, CATALOGUE_LAST},
    {W(GroupName), 0, 57, 0}, {W(GroupId), 0, 103, 0}, {W(VpcId), 0, 129, 0},
    {W(VpcPeeringConnectionId), 0, 91, CATALOGUE_LAST}, {W(Groups), 1347, 0, CATALOGUE_LIST},
    {W(PrefixListIds), 369, 0, CATALOGUE_LIST | CATALOGUE_LAST}, {W(SecurityGroupRuleId), 0, 104, CATALOGUE_LAST},
    {W(GroupId), 0, 103, 0}, {W(GroupName), 0, 57, 0}, {W(IpPermissions), 1351, 0, CATALOGUE_LIST},
    {W(SecurityGroupRuleDescription), 1353, 0, CATALOGUE_LIST | CATALOGUE_LAST},
    {W(SecurityGroupId), 0, 103, CATALOGUE_LIST | CATALOGUE_LAST},
};

/* Sorted by name. */
const struct catalogue_action ctrail_ec2_catalogue_actions[] = {
    {N(AcceptAddressTransfer), 0, 0, 2, 0}, {N(AcceptCapacityReservationBillingOwnership), 0, 3, 0, 0},
    {N(AcceptReservedInstancesExchangeQuote), 0, 0, 0, 0}, {N(AcceptTransitGatewayClientVpnAttachment), 0, 4, 8, 0},
    {N(AcceptTransitGatewayMulticastDomainAssociations), 0, 9, 17, 0},
    {N(AcceptTransitGatewayPeeringAttachment), 0, 4, 23, 0}, {N(AcceptTransitGatewayVpcAttachment), 0, 4, 28, 0},
    {N(AcceptVpcEndpointConnections), 0, 29, 32, 0}, {N(AcceptVpcPeeringConnection), 0, 33, 38, CATALOGUE_LEGACY},
    {N(AdvertiseByoipCidr), 0, 0, 40, 0}, {N(AllocateAddress), 0, 39, 1, CATALOGUE_LEGACY},
    {N(AllocateHosts), 0, 0, 41, 0}, {N(AllocateIpamPoolCidr), 0, 42, 45, 0},
    {N(ApplySecurityGroupsToClientVpnTargetNetwork), 0, 46, 49, 0}, {N(AssignIpv6Addresses), 0, 50, 51, 0},
    {N(AssignPrivateIpAddresses), 0, 51, 51, CATALOGUE_LEGACY}, {N(AssignPrivateNatGatewayAddress), 0, 52, 56, 0},
    {N(AssociateAddress), 0, 58, 61, CATALOGUE_LEGACY}, {N(AssociateApplicationStatusCheck), 0, 62, 65, 0},
    {N(AssociateCapacityReservationBillingOwner), 0, 3, 0, 0}, {N(AssociateClientVpnTargetNetwork), 0, 67, 69, 0},
    {N(AssociateDhcpOptions), 0, 70, 0, CATALOGUE_LEGACY}, {N(AssociateEnclaveCertificateIamRole), 0, 0, 0, 0},
    {N(AssociateIamInstanceProfile), 0, 72, 75, 0}, {N(AssociateInstanceEventWindow), 0, 78, 84, 0},
    {N(AssociateIpamByoasn), 0, 0, 0, 0}, {N(AssociateIpamResourceDiscovery), 0, 85, 92, 0},
    {N(AssociateNatGatewayAddress), 0, 93, 56, 0}, {N(AssociateNetworkingFlexCostAllocationPolicy), 0, 0, 0, 0},
    {N(AssociateRouteServer), 0, 95, 99, 0}, {N(AssociateRouteTable), 0, 100, 103, CATALOGUE_LEGACY},
    {N(AssociateSecurityGroupVpc), 0, 104, 0, 0}, {N(AssociateSubnetCidrBlock), 0, 106, 109, 0},
    {N(AssociateTransitGatewayMulticastDomain), 0, 9, 17, 0}, {N(AssociateTransitGatewayPolicyTable), 0, 111, 116, 0},
    {N(AssociateTransitGatewayRouteTable), 0, 117, 122, 0}, {N(AssociateTrunkInterface), 0, 123, 127, 0},
    {N(AssociateVpcCidrBlock), 0, 128, 132, 0}, {N(AttachClassicLinkVpc), 0, 136, 0, CATALOGUE_LEGACY},
    {N(AttachImageWatermark), 0, 139, 0, 0}, {N(AttachInternetGateway), 0, 140, 0, CATALOGUE_LEGACY},
    {N(AttachNetworkInterface), 0, 142, 144, CATALOGUE_LEGACY}, {N(AttachVerifiedAccessTrustProvider), 0, 145, 150, 0},
    {N(AttachVolume), 0, 152, 154, CATALOGUE_LEGACY}, {N(AttachVpnGateway), 0, 156, 158, CATALOGUE_LEGACY},
    {N(AuthorizeClientVpnIngress), 0, 159, 0, 0}, {N(AuthorizeSecurityGroupEgress), 0, 167, 178, CATALOGUE_LEGACY},
    {N(AuthorizeSecurityGroupIngress), 0, 179, 178, CATALOGUE_LEGACY},
    {N(BatchModifyIpamRoutingPolicyRegistrations), 0, 0, 0, 0}, {N(BundleInstance), 0, 183, 186, CATALOGUE_LEGACY},
    {N(CancelBundleTask), 0, 187, 186, CATALOGUE_LEGACY}, {N(CancelCapacityReservation), 0, 3, 0, 0},
    {N(CancelCapacityReservationFleets), 0, 188, 190, 0}, {N(CancelConversionTask), 0, 192, 0, CATALOGUE_LEGACY},
    {N(CancelDeclarativePoliciesReport), 0, 0, 0, 0}, {N(CancelExportTask), 0, 193, 0, CATALOGUE_LEGACY},
    {N(CancelImageLaunchPermission), 0, 139, 0, 0}, {N(CancelImportTask), 0, 194, 195, 0},
    {N(CancelReservedInstancesListing), 0, 0, 0, CATALOGUE_LEGACY}, {N(CancelSpotFleetRequests), 0, 196, 198, 0},
    {N(CancelSpotInstanceRequests), 0, 201, 202, CATALOGUE_LEGACY},
    {N(ConfirmProductInstance), 0, 183, 0, CATALOGUE_LEGACY}, {N(CopyFpgaImage), 0, 203, 204, 0},
    {N(CopyImage), 0, 205, 206, CATALOGUE_LEGACY}, {N(CopySnapshot), 0, 207, 208, CATALOGUE_LEGACY},
    {N(CopyVolumes), 0, 209, 215, 0}, {N(CreateApplicationStatusCheck), 0, 220, 227, 0},
    {N(CreateCapacityManagerDataExport), 0, 0, 0, 0}, {N(CreateCapacityReservation), 0, 228, 237, 0},
    {N(CreateCapacityReservationBySplitting), 0, 238, 239, 0},
    {N(CreateCapacityReservationCancellationQuote), 0, 3, 242, 0},
    {N(CreateCapacityReservationDateChangeQuote), 0, 3, 243, 0}, {N(CreateCapacityReservationFleet), 0, 0, 244, 0},
    {N(CreateCarrierGateway), 0, 246, 249, 0}, {N(CreateClientVpnEndpoint), 0, 251, 254, 0},
    {N(CreateClientVpnRoute), 0, 255, 0, 0}, {N(CreateCoipCidr), 0, 257, 260, 0}, {N(CreateCoipPool), 0, 261, 265, 0},
    {N(CreateCustomerGateway), 0, 0, 267, CATALOGUE_LEGACY}, {N(CreateDefaultSubnet), 0, 0, 272, 0},
    {N(CreateDefaultVpc), 0, 0, 278, 0}, {N(CreateDelegateMacVolumeOwnershipTask), 0, 72, 279, 0},
    {N(CreateDhcpOptions), 0, 0, 281, CATALOGUE_LEGACY}, {N(CreateEgressOnlyInternetGateway), 0, 246, 284, 0},
    {N(CreateFleet), 0, 299, 312, 0}, {N(CreateFlowLogs), 0, 315, 316, 0}, {N(CreateFpgaImage), 0, 0, 204, 0},
    {N(CreateImage), 0, 318, 206, CATALOGUE_LEGACY}, {N(CreateImageUsageReport), 0, 139, 0, 0},
    {N(CreateInstanceConnectEndpoint), 0, 320, 328, 0}, {N(CreateInstanceEventWindow), 0, 0, 84, 0},
    {N(CreateInstanceExportTask), 0, 183, 331, CATALOGUE_LEGACY},
    {N(CreateInternetGateway), 0, 0, 334, CATALOGUE_LEGACY},
    {N(CreateInterruptibleCapacityReservationAllocation), 0, 3, 230, 0}, {N(CreateIpam), 0, 0, 341, 0},
    {N(CreateIpamExternalResourceVerificationToken), 0, 342, 345, 0},
    {N(CreateIpamInternetRegistryAssociation), 0, 342, 347, 0}, {N(CreateIpamPolicy), 0, 342, 348, 0},
    {N(CreateIpamPool), 0, 350, 360, 0}, {N(CreateIpamPrefixListResolver), 0, 365, 368, 0},
    {N(CreateIpamPrefixListResolverTarget), 0, 369, 370, 0}, {N(CreateIpamResourceDiscovery), 0, 0, 373, 0},
    {N(CreateIpamRoutingPolicyRegistration), 0, 0, 0, 0}, {N(CreateIpamScope), 0, 342, 377, 0},
    {N(CreateKeyPair), 0, 378, 379, CATALOGUE_LEGACY}, {N(CreateLaunchTemplate), 0, 397, 398, 0},
    {N(CreateLaunchTemplateVersion), 0, 399, 421, 0}, {N(CreateLocalGatewayRoute), 0, 422, 433, 0},
    {N(CreateLocalGatewayRouteTable), 0, 434, 438, 0},
    {N(CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation), 0, 439, 446, 0},
    {N(CreateLocalGatewayRouteTableVpcAssociation), 0, 447, 454, 0},
    {N(CreateLocalGatewayVirtualInterface), 0, 455, 460, 0},
    {N(CreateLocalGatewayVirtualInterfaceGroup), 0, 434, 465, 0},
    {N(CreateMacSystemIntegrityProtectionModificationTask), 0, 72, 279, 0}, {N(CreateManagedPrefixList), 0, 0, 468, 0},
    {N(CreateMetricCategory), 0, 0, 0, 0}, {N(CreateNatGateway), 0, 470, 482, 0},
    {N(CreateNetworkAcl), 0, 34, 489, CATALOGUE_LEGACY}, {N(CreateNetworkAclEntry), 0, 490, 0, CATALOGUE_LEGACY},
    {N(CreateNetworkInsightsAccessScope), 0, 0, 494, 0}, {N(CreateNetworkInsightsPath), 0, 496, 504, 0},
    {N(CreateNetworkInterface), 0, 505, 521, CATALOGUE_LEGACY}, {N(CreateNetworkInterfacePermission), 0, 50, 524, 0},
    {N(CreateNetworkingFlexCostAllocationPolicy), 0, 0, 0, 0}, {N(CreatePlacementGroup), 0, 525, 531, CATALOGUE_LEGACY},
    {N(CreatePublicIpv4Pool), 0, 0, 532, 0}, {N(CreateReplaceRootVolumeTask), 0, 533, 541, 0},
    {N(CreateReservedInstancesListing), 0, 0, 0, CATALOGUE_LEGACY}, {N(CreateRestoreImageTask), 0, 0, 206, 0},
    {N(CreateRoute), 0, 542, 0, CATALOGUE_LEGACY}, {N(CreateRouteServer), 0, 0, 555, 0},
    {N(CreateRouteServerEndpoint), 0, 556, 563, 0}, {N(CreateRouteServerPeer), 0, 564, 571, 0},
    {N(CreateRouteTable), 0, 34, 592, CATALOGUE_LEGACY}, {N(CreateSecondaryNetwork), 0, 0, 595, 0},
    {N(CreateSecondarySubnet), 0, 596, 600, 0}, {N(CreateSecurityGroup), 0, 601, 603, CATALOGUE_LEGACY},
    {N(CreateSnapshot), 0, 605, 606, CATALOGUE_LEGACY}, {N(CreateSnapshots), 0, 610, 613, 0},
    {N(CreateSpotDatafeedSubscription), 0, 0, 0, CATALOGUE_LEGACY}, {N(CreateStoreImageTask), 0, 139, 0, 0},
    {N(CreateSubnet), 0, 614, 272, CATALOGUE_LEGACY}, {N(CreateSubnetCidrReservation), 0, 617, 620, 0},
    {N(CreateTags), 0, 622, 0, CATALOGUE_LEGACY}, {N(CreateTrafficMirrorFilter), 0, 0, 628, 0},
    {N(CreateTrafficMirrorFilterRule), 0, 629, 630, 0}, {N(CreateTrafficMirrorSession), 0, 631, 638, 0},
    {N(CreateTrafficMirrorTarget), 0, 639, 644, 0}, {N(CreateTransitGateway), 0, 0, 650, 0},
    {N(CreateTransitGatewayConnect), 0, 651, 655, 0}, {N(CreateTransitGatewayConnectPeer), 0, 4, 658, 0},
    {N(CreateTransitGatewayMeteringPolicy), 0, 659, 663, 0},
    {N(CreateTransitGatewayMeteringPolicyEntry), 0, 664, 669, 0},
    {N(CreateTransitGatewayMulticastDomain), 0, 250, 673, 0}, {N(CreateTransitGatewayPeeringAttachment), 0, 674, 23, 0},
    {N(CreateTransitGatewayPolicyTable), 0, 250, 678, 0}, {N(CreateTransitGatewayPolicyTableEntry), 0, 679, 682, 0},
    {N(CreateTransitGatewayPrefixListReference), 0, 683, 691, 0}, {N(CreateTransitGatewayRoute), 0, 117, 696, 0},
    {N(CreateTransitGatewayRouteTable), 0, 250, 699, 0},
    {N(CreateTransitGatewayRouteTableAnnouncement), 0, 700, 706, 0},
    {N(CreateTransitGatewayVpcAttachment), 0, 707, 28, 0}, {N(CreateVerifiedAccessEndpoint), 0, 711, 726, 0},
    {N(CreateVerifiedAccessGroup), 0, 727, 731, 0}, {N(CreateVerifiedAccessInstance), 0, 0, 732, 0},
    {N(CreateVerifiedAccessTrustProvider), 0, 0, 733, 0}, {N(CreateVolume), 0, 208, 210, CATALOGUE_LEGACY},
    {N(CreateVpc), 0, 734, 278, CATALOGUE_LEGACY}, {N(CreateVpcBlockPublicAccessExclusion), 0, 736, 739, 0},
    {N(CreateVpcEncryptionControl), 0, 246, 740, 0}, {N(CreateVpcEndpoint), 0, 741, 754, 0},
    {N(CreateVpcEndpointConnectionNotification), 0, 755, 760, 0},
    {N(CreateVpcEndpointServiceConfiguration), 0, 0, 762, 0},
    {N(CreateVpcPeeringConnection), 0, 763, 38, CATALOGUE_LEGACY}, {N(CreateVpnConcentrator), 0, 250, 767, 0},
    {N(CreateVpnConnection), 0, 769, 778, CATALOGUE_LEGACY}, {N(CreateVpnConnectionRoute), 0, 779, 0, CATALOGUE_LEGACY},
    {N(CreateVpnGateway), 0, 0, 782, CATALOGUE_LEGACY}, {N(DeleteApplicationStatusCheck), 0, 783, 227, 0},
    {N(DeleteCapacityManagerDataExport), 0, 0, 0, 0}, {N(DeleteCarrierGateway), 0, 784, 249, 0},
    {N(DeleteClientVpnEndpoint), 0, 159, 0, 0}, {N(DeleteClientVpnEndpointAuthorizationPolicy), 0, 159, 0, 0},
    {N(DeleteClientVpnRoute), 0, 255, 0, 0}, {N(DeleteCoipCidr), 0, 257, 260, 0}, {N(DeleteCoipPool), 0, 257, 265, 0},
    {N(DeleteCustomerGateway), 0, 266, 0, CATALOGUE_LEGACY}, {N(DeleteDhcpOptions), 0, 280, 0, CATALOGUE_LEGACY},
    {N(DeleteEgressOnlyInternetGateway), 0, 785, 0, 0}, {N(DeleteFleets), 0, 786, 788, 0},
    {N(DeleteFlowLogs), 0, 790, 32, 0}, {N(DeleteFpgaImage), 0, 791, 0, 0}, {N(DeleteImageUsageReport), 0, 0, 0, 0},
    {N(DeleteInstanceConnectEndpoint), 0, 792, 328, 0}, {N(DeleteInstanceEventWindow), 0, 793, 795, 0},
    {N(DeleteInternetGateway), 0, 796, 0, CATALOGUE_LEGACY}, {N(DeleteIpam), 0, 342, 341, 0},
    {N(DeleteIpamExternalResourceVerificationToken), 0, 0, 345, 0},
    {N(DeleteIpamInternetRegistryAssociation), 0, 0, 347, 0}, {N(DeleteIpamPolicy), 0, 0, 348, 0},
    {N(DeleteIpamPool), 0, 42, 360, 0}, {N(DeleteIpamPrefixListResolver), 0, 0, 368, 0},
    {N(DeleteIpamPrefixListResolverTarget), 0, 0, 370, 0}, {N(DeleteIpamResourceDiscovery), 0, 797, 373, 0},
    {N(DeleteIpamRoutingPolicyRegistration), 0, 0, 0, 0}, {N(DeleteIpamScope), 0, 798, 377, 0},
    {N(DeleteKeyPair), 0, 799, 801, CATALOGUE_LEGACY}, {N(DeleteLaunchTemplate), 0, 285, 398, 0},
    {N(DeleteLaunchTemplateVersions), 0, 285, 802, 0}, {N(DeleteLocalGatewayRoute), 0, 804, 433, 0},
    {N(DeleteLocalGatewayRouteTable), 0, 261, 438, 0},
    {N(DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation), 0, 806, 446, 0},
    {N(DeleteLocalGatewayRouteTableVpcAssociation), 0, 807, 454, 0},
    {N(DeleteLocalGatewayVirtualInterface), 0, 808, 460, 0},
    {N(DeleteLocalGatewayVirtualInterfaceGroup), 0, 455, 465, 0}, {N(DeleteManagedPrefixList), 0, 369, 468, 0},
    {N(DeleteMetricCategory), 0, 0, 0, 0}, {N(DeleteNatGateway), 0, 52, 809, 0},
    {N(DeleteNetworkAcl), 0, 490, 0, CATALOGUE_LEGACY}, {N(DeleteNetworkAclEntry), 0, 490, 0, CATALOGUE_LEGACY},
    {N(DeleteNetworkInsightsAccessScope), 0, 810, 493, 0},
    {N(DeleteNetworkInsightsAccessScopeAnalysis), 0, 811, 812, 0}, {N(DeleteNetworkInsightsAnalysis), 0, 813, 814, 0},
    {N(DeleteNetworkInsightsPath), 0, 815, 816, 0}, {N(DeleteNetworkInterface), 0, 51, 0, CATALOGUE_LEGACY},
    {N(DeleteNetworkInterfacePermission), 0, 817, 0, 0}, {N(DeleteNetworkingFlexCostAllocationPolicies), 0, 0, 0, 0},
    {N(DeletePlacementGroup), 0, 0, 0, CATALOGUE_LEGACY}, {N(DeletePublicIpv4Pool), 0, 818, 0, 0},
    {N(DeleteQueuedReservedInstances), 0, 0, 0, 0}, {N(DeleteRoute), 0, 819, 0, CATALOGUE_LEGACY},
    {N(DeleteRouteServer), 0, 821, 555, 0}, {N(DeleteRouteServerEndpoint), 0, 564, 563, 0},
    {N(DeleteRouteServerPeer), 0, 822, 571, 0}, {N(DeleteRouteTable), 0, 823, 0, CATALOGUE_LEGACY},
    {N(DeleteSecondaryNetwork), 0, 596, 595, 0}, {N(DeleteSecondarySubnet), 0, 385, 600, 0},
    {N(DeleteSecurityGroup), 0, 511, 135, CATALOGUE_LEGACY}, {N(DeleteSnapshot), 0, 208, 0, CATALOGUE_LEGACY},
    {N(DeleteSpotDatafeedSubscription), 0, 0, 0, CATALOGUE_LEGACY}, {N(DeleteSubnet), 0, 12, 0, CATALOGUE_LEGACY},
    {N(DeleteSubnetCidrReservation), 0, 824, 825, 0}, {N(DeleteTags), 0, 622, 0, CATALOGUE_LEGACY},
    {N(DeleteTrafficMirrorFilter), 0, 629, 826, 0}, {N(DeleteTrafficMirrorFilterRule), 0, 827, 828, 0},
    {N(DeleteTrafficMirrorSession), 0, 829, 830, 0}, {N(DeleteTrafficMirrorTarget), 0, 831, 832, 0},
    {N(DeleteTransitGateway), 0, 250, 650, 0}, {N(DeleteTransitGatewayClientVpnAttachment), 0, 4, 8, 0},
    {N(DeleteTransitGatewayConnect), 0, 4, 655, 0}, {N(DeleteTransitGatewayConnectPeer), 0, 833, 658, 0},
    {N(DeleteTransitGatewayMeteringPolicy), 0, 0, 663, 0}, {N(DeleteTransitGatewayMeteringPolicyEntry), 0, 0, 669, 0},
    {N(DeleteTransitGatewayMulticastDomain), 0, 834, 673, 0}, {N(DeleteTransitGatewayPeeringAttachment), 0, 4, 23, 0},
    {N(DeleteTransitGatewayPolicyTable), 0, 835, 678, 0}, {N(DeleteTransitGatewayPolicyTableEntry), 0, 835, 682, 0},
    {N(DeleteTransitGatewayPrefixListReference), 0, 836, 691, 0}, {N(DeleteTransitGatewayRoute), 0, 838, 696, 0},
    {N(DeleteTransitGatewayRouteTable), 0, 838, 699, 0}, {N(DeleteTransitGatewayRouteTableAnnouncement), 0, 0, 706, 0},
    {N(DeleteTransitGatewayVpcAttachment), W(DelTGwVpcAttachReq), 4, 28, 0},
    {N(DeleteVerifiedAccessEndpoint), 0, 839, 726, 0}, {N(DeleteVerifiedAccessGroup), 0, 840, 731, 0},
    {N(DeleteVerifiedAccessInstance), 0, 727, 732, 0}, {N(DeleteVerifiedAccessTrustProvider), 0, 841, 733, 0},
    {N(DeleteVolume), 0, 605, 0, CATALOGUE_LEGACY}, {N(DeleteVpc), 0, 34, 0, CATALOGUE_LEGACY},
    {N(DeleteVpcBlockPublicAccessExclusion), 0, 0, 739, 0}, {N(DeleteVpcEncryptionControl), 0, 0, 740, 0},
    {N(DeleteVpcEndpointConnectionNotifications), 0, 842, 32, 0},
    {N(DeleteVpcEndpointServiceConfigurations), 0, 843, 32, 0}, {N(DeleteVpcEndpoints), 0, 844, 32, 0},
    {N(DeleteVpcPeeringConnection), 0, 33, 0, CATALOGUE_LEGACY}, {N(DeleteVpnConcentrator), 0, 0, 0, 0},
    {N(DeleteVpnConnection), 0, 779, 0, CATALOGUE_LEGACY}, {N(DeleteVpnConnectionRoute), 0, 779, 0, CATALOGUE_LEGACY},
    {N(DeleteVpnGateway), 0, 845, 0, CATALOGUE_LEGACY}, {N(DeprovisionByoipCidr), 0, 0, 40, 0},
    {N(DeprovisionIpamByoasn), 0, 342, 846, 0}, {N(DeprovisionIpamPoolCidr), 0, 42, 0, 0},
    {N(DeprovisionPublicIpv4PoolCidr), 0, 818, 532, 0}, {N(DeregisterImage), 0, 206, 847, CATALOGUE_LEGACY},
    {N(DeregisterInstanceEventNotificationAttributes), 0, 0, 0, 0},
    {N(DeregisterTransitGatewayMulticastGroupMembers), 0, 848, 852, 0},
    {N(DeregisterTransitGatewayMulticastGroupSources), 0, 848, 853, 0},
    {N(DescribeAccountAttributes), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeAccountVpcEncryptionControl), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeAddressTransfers), 0, 469, 0, CATALOGUE_READ},
    {N(DescribeAddresses), 0, 854, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeAddressesAttribute), 0, 469, 0, CATALOGUE_READ}, {N(DescribeAggregateIdFormat), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeApplicationStatus), 0, 855, 0, CATALOGUE_READ},
    {N(DescribeApplicationStatusCheckAssociations), 0, 856, 0, CATALOGUE_READ},
    {N(DescribeApplicationStatusChecks), 0, 856, 0, CATALOGUE_READ},
    {N(DescribeAvailabilityZones), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeAwsNetworkPerformanceMetricSubscriptions), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeBundleTasks), 0, 857, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeByoipCidrs), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeCapacityBlockExtensionHistory), 0, 297, 0, CATALOGUE_READ},
    {N(DescribeCapacityBlockExtensionOfferings), 0, 3, 0, CATALOGUE_READ},
    {N(DescribeCapacityBlockOfferings), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeCapacityBlockStatus), 0, 0, 0, CATALOGUE_READ}, {N(DescribeCapacityBlocks), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeCapacityManagerDataExports), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeCapacityReservationBillingRequests), 0, 297, 0, CATALOGUE_READ},
    {N(DescribeCapacityReservationCancellationQuotes), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeCapacityReservationDateChangeQuotes), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeCapacityReservationFleets), 0, 188, 0, CATALOGUE_READ},
    {N(DescribeCapacityReservationTopology), 0, 297, 0, CATALOGUE_READ},
    {N(DescribeCapacityReservations), 0, 297, 0, CATALOGUE_READ},
    {N(DescribeCarrierGateways), 0, 858, 0, CATALOGUE_READ},
    {N(DescribeClassicLinkInstances), 0, 859, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeClientVpnAuthorizationRules), 0, 159, 0, CATALOGUE_READ},
    {N(DescribeClientVpnConnections), 0, 159, 0, CATALOGUE_READ},
    {N(DescribeClientVpnEndpoints), 0, 860, 0, CATALOGUE_READ}, {N(DescribeClientVpnRoutes), 0, 159, 0, CATALOGUE_READ},
    {N(DescribeClientVpnTargetNetworks), 0, 861, 0, CATALOGUE_READ}, {N(DescribeCoipPools), 0, 863, 0, CATALOGUE_READ},
    {N(DescribeConversionTasks), 0, 864, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeCustomerGateways), 0, 865, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeDeclarativePoliciesReports), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeDhcpOptions), 0, 866, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeEgressOnlyInternetGateways), 0, 867, 0, CATALOGUE_READ},
    {N(DescribeElasticGpus), 0, 0, 0, CATALOGUE_READ}, {N(DescribeExportImageTasks), 0, 868, 0, CATALOGUE_READ},
    {N(DescribeExportTasks), 0, 869, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeFastLaunchImages), 0, 870, 0, CATALOGUE_READ},
    {N(DescribeFastSnapshotRestores), 0, 0, 0, CATALOGUE_READ}, {N(DescribeFleetHistory), 0, 871, 0, CATALOGUE_READ},
    {N(DescribeFleetInstances), 0, 871, 0, CATALOGUE_READ}, {N(DescribeFleets), 0, 786, 0, CATALOGUE_READ},
    {N(DescribeFlowLogs), 0, 790, 0, CATALOGUE_READ}, {N(DescribeFpgaImageAttribute), 0, 791, 0, CATALOGUE_READ},
    {N(DescribeFpgaImages), 0, 872, 0, CATALOGUE_READ},
    {N(DescribeHostReservationOfferings), 0, 873, 0, CATALOGUE_READ},
    {N(DescribeHostReservations), 0, 874, 0, CATALOGUE_READ}, {N(DescribeHosts), 0, 875, 0, CATALOGUE_READ},
    {N(DescribeIamInstanceProfileAssociations), 0, 876, 0, CATALOGUE_READ},
    {N(DescribeIdFormat), 0, 0, 0, CATALOGUE_READ}, {N(DescribeIdentityIdFormat), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeImageAttribute), 0, 206, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeImageReferences), 0, 870, 0, CATALOGUE_READ},
    {N(DescribeImageUsageReportEntries), 0, 870, 0, CATALOGUE_READ},
    {N(DescribeImageUsageReports), 0, 870, 0, CATALOGUE_READ},
    {N(DescribeImages), 0, 877, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeImportImageTasks), 0, 878, 0, CATALOGUE_READ},
    {N(DescribeImportSnapshotTasks), 0, 879, 0, CATALOGUE_READ},
    {N(DescribeInstanceAttribute), 0, 183, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeInstanceConnectEndpoints), 0, 880, 0, CATALOGUE_READ},
    {N(DescribeInstanceCreditSpecifications), 0, 855, 0, CATALOGUE_READ},
    {N(DescribeInstanceEventNotificationAttributes), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeInstanceEventWindows), 0, 881, 0, CATALOGUE_READ},
    {N(DescribeInstanceImageMetadata), 0, 855, 0, CATALOGUE_READ},
    {N(DescribeInstanceSqlHaHistoryStates), 0, 855, 0, CATALOGUE_READ},
    {N(DescribeInstanceSqlHaStates), 0, 855, 0, CATALOGUE_READ},
    {N(DescribeInstanceStatus), 0, 859, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeInstanceTopology), 0, 855, 0, CATALOGUE_READ},
    {N(DescribeInstanceTypeOfferings), 0, 0, 0, CATALOGUE_READ}, {N(DescribeInstanceTypes), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeInstances), 0, 859, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeInternetGateways), 0, 882, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeIpamByoasn), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeIpamExternalResourceVerificationTokens), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeIpamInternetRegistryAssociations), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeIpamPolicies), 0, 0, 0, CATALOGUE_READ}, {N(DescribeIpamPoolAllocations), 0, 883, 0, CATALOGUE_READ},
    {N(DescribeIpamPools), 0, 884, 0, CATALOGUE_READ},
    {N(DescribeIpamPrefixListResolverTargets), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeIpamPrefixListResolvers), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeIpamResourceDiscoveries), 0, 885, 0, CATALOGUE_READ},
    {N(DescribeIpamResourceDiscoveryAssociations), 0, 886, 0, CATALOGUE_READ},
    {N(DescribeIpamScopes), 0, 887, 0, CATALOGUE_READ}, {N(DescribeIpams), 0, 888, 0, CATALOGUE_READ},
    {N(DescribeIpv6Pools), 0, 889, 0, CATALOGUE_READ},
    {N(DescribeKeyPairs), 0, 890, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeLaunchTemplateVersions), 0, 285, 0, CATALOGUE_READ},
    {N(DescribeLaunchTemplates), 0, 892, 0, CATALOGUE_READ},
    {N(DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations), 0, 893, 0, CATALOGUE_READ},
    {N(DescribeLocalGatewayRouteTableVpcAssociations), 0, 894, 0, CATALOGUE_READ},
    {N(DescribeLocalGatewayRouteTables), 0, 895, 0, CATALOGUE_READ},
    {N(DescribeLocalGatewayVirtualInterfaceGroups), 0, 896, 0, CATALOGUE_READ},
    {N(DescribeLocalGatewayVirtualInterfaces), 0, 897, 0, CATALOGUE_READ},
    {N(DescribeLocalGateways), 0, 898, 0, CATALOGUE_READ}, {N(DescribeLockedSnapshots), 0, 899, 0, CATALOGUE_READ},
    {N(DescribeMacHosts), 0, 875, 0, CATALOGUE_READ}, {N(DescribeMacModificationTasks), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeManagedPrefixLists), 0, 900, 0, CATALOGUE_READ}, {N(DescribeMetricCategories), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeMovingAddresses), 0, 0, 0, CATALOGUE_READ}, {N(DescribeNatGateways), 0, 901, 0, CATALOGUE_READ},
    {N(DescribeNetworkAcls), 0, 902, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeNetworkInsightsAccessScopeAnalyses), 0, 903, 0, CATALOGUE_READ},
    {N(DescribeNetworkInsightsAccessScopes), 0, 905, 0, CATALOGUE_READ},
    {N(DescribeNetworkInsightsAnalyses), 0, 906, 0, CATALOGUE_READ},
    {N(DescribeNetworkInsightsPaths), 0, 908, 0, CATALOGUE_READ},
    {N(DescribeNetworkInterfaceAttribute), 0, 51, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeNetworkInterfacePermissions), 0, 909, 0, CATALOGUE_READ},
    {N(DescribeNetworkInterfaces), 0, 910, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeNetworkingFlexCostAllocationPolicies), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeNetworkingFlexCostAllocationPolicyAssociations), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeOutpostLags), 0, 0, 0, CATALOGUE_READ},
    {N(DescribePlacementGroups), 0, 912, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribePrefixLists), 0, 900, 0, CATALOGUE_READ}, {N(DescribePrincipalIdFormat), 0, 0, 0, CATALOGUE_READ},
    {N(DescribePublicIpv4Pools), 0, 913, 0, CATALOGUE_READ},
    {N(DescribeRegions), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeReplaceRootVolumeTasks), 0, 914, 0, CATALOGUE_READ},
    {N(DescribeReservedInstances), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeReservedInstancesListings), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeReservedInstancesModifications), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeReservedInstancesOfferings), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeRouteServerEndpoints), 0, 915, 0, CATALOGUE_READ},
    {N(DescribeRouteServerPeers), 0, 916, 0, CATALOGUE_READ}, {N(DescribeRouteServers), 0, 917, 0, CATALOGUE_READ},
    {N(DescribeRouteTables), 0, 918, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeScheduledInstanceAvailability), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeScheduledInstances), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeSecondaryInterfaces), 0, 919, 0, CATALOGUE_READ},
    {N(DescribeSecondaryNetworks), 0, 920, 0, CATALOGUE_READ}, {N(DescribeSecondarySubnets), 0, 921, 0, CATALOGUE_READ},
    {N(DescribeSecurityGroupReferences), 0, 922, 0, CATALOGUE_READ},
    {N(DescribeSecurityGroupRules), 0, 923, 0, CATALOGUE_READ},
    {N(DescribeSecurityGroupVpcAssociations), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeSecurityGroups), 0, 925, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeServiceLinkVirtualInterfaces), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeSnapshotAttribute), 0, 208, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeSnapshotTierStatus), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeSnapshots), 0, 927, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeSpotDatafeedSubscription), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeSpotFleetInstances), 0, 928, 0, CATALOGUE_READ},
    {N(DescribeSpotFleetRequestHistory), 0, 928, 0, CATALOGUE_READ},
    {N(DescribeSpotFleetRequests), 0, 196, 0, CATALOGUE_READ},
    {N(DescribeSpotInstanceRequests), 0, 201, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeSpotPriceHistory), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeStaleSecurityGroups), 0, 246, 0, CATALOGUE_READ},
    {N(DescribeStoreImageTasks), 0, 870, 0, CATALOGUE_READ},
    {N(DescribeSubnets), 0, 929, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeTags), 0, 0, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeTrafficMirrorFilterRules), 0, 930, 0, CATALOGUE_READ},
    {N(DescribeTrafficMirrorFilters), 0, 932, 0, CATALOGUE_READ},
    {N(DescribeTrafficMirrorSessions), 0, 933, 0, CATALOGUE_READ},
    {N(DescribeTrafficMirrorTargets), 0, 934, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayAttachments), 0, 935, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayConnectPeers), 0, 936, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayConnects), 0, 935, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayMeteringPolicies), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayMulticastDomains), 0, 937, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayPeeringAttachments), 0, 935, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayPolicyTables), 0, 938, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayRouteTableAnnouncements), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayRouteTables), 0, 939, 0, CATALOGUE_READ},
    {N(DescribeTransitGatewayVpcAttachments), 0, 935, 0, CATALOGUE_READ},
    {N(DescribeTransitGateways), 0, 940, 0, CATALOGUE_READ},
    {N(DescribeTrunkInterfaceAssociations), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeVerifiedAccessEndpoints), 0, 941, 0, CATALOGUE_READ},
    {N(DescribeVerifiedAccessGroups), 0, 944, 0, CATALOGUE_READ},
    {N(DescribeVerifiedAccessInstanceLoggingConfigurations), 0, 946, 0, CATALOGUE_READ},
    {N(DescribeVerifiedAccessInstances), 0, 946, 0, CATALOGUE_READ},
    {N(DescribeVerifiedAccessTrustProviders), 0, 947, 0, CATALOGUE_READ},
    {N(DescribeVolumeAttribute), 0, 605, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeVolumeStatus), 0, 948, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeVolumes), 0, 948, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeVolumesModifications), 0, 949, 0, CATALOGUE_READ},
    {N(DescribeVpcAttribute), 0, 34, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeVpcBlockPublicAccessExclusions), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeVpcBlockPublicAccessOptions), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeVpcClassicLink), 0, 950, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeVpcClassicLinkDnsSupport), 0, 951, 0, CATALOGUE_READ},
    {N(DescribeVpcEncryptionControls), 0, 952, 0, CATALOGUE_READ},
    {N(DescribeVpcEndpointAssociations), 0, 844, 0, CATALOGUE_READ},
    {N(DescribeVpcEndpointConnectionNotifications), 0, 953, 0, CATALOGUE_READ},
    {N(DescribeVpcEndpointConnections), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeVpcEndpointServiceConfigurations), 0, 843, 0, CATALOGUE_READ},
    {N(DescribeVpcEndpointServicePermissions), 0, 954, 0, CATALOGUE_READ},
    {N(DescribeVpcEndpointServices), 0, 0, 0, CATALOGUE_READ}, {N(DescribeVpcEndpoints), 0, 844, 0, CATALOGUE_READ},
    {N(DescribeVpcPeeringConnections), 0, 955, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeVpcs), 0, 950, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeVpnConcentrators), 0, 0, 0, CATALOGUE_READ},
    {N(DescribeVpnConnections), 0, 956, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DescribeVpnGateways), 0, 957, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(DetachClassicLinkVpc), 0, 958, 0, CATALOGUE_LEGACY}, {N(DetachImageWatermark), 0, 139, 0, 0},
    {N(DetachInternetGateway), 0, 140, 0, CATALOGUE_LEGACY}, {N(DetachNetworkInterface), 0, 144, 0, CATALOGUE_LEGACY},
    {N(DetachVerifiedAccessTrustProvider), 0, 145, 150, 0}, {N(DetachVolume), 0, 154, 154, CATALOGUE_LEGACY},
    {N(DetachVpnGateway), 0, 156, 0, CATALOGUE_LEGACY}, {N(DisableAddressTransfer), 0, 960, 2, 0},
    {N(DisableAllowedImagesSettings), 0, 0, 0, 0}, {N(DisableApplicationStatusCheckSuppression), 0, 855, 961, 0},
    {N(DisableAwsNetworkPerformanceMetricSubscription), 0, 0, 0, 0}, {N(DisableCapacityManager), 0, 0, 0, 0},
    {N(DisableEbsEncryptionByDefault), 0, 0, 0, 0}, {N(DisableFastLaunch), 0, 139, 963, 0},
    {N(DisableFastSnapshotRestores), 0, 965, 966, 0}, {N(DisableImage), 0, 139, 0, 0},
    {N(DisableImageBlockPublicAccess), 0, 0, 0, 0}, {N(DisableImageDeprecation), 0, 139, 0, 0},
    {N(DisableImageDeregistrationProtection), 0, 139, 0, 0}, {N(DisableInstanceSqlHaStandbyDetections), 0, 855, 968, 0},
    {N(DisableIpamOrganizationAdminAccount), 0, 0, 0, 0}, {N(DisableIpamPolicy), 0, 0, 0, 0},
    {N(DisableRouteServerPropagation), 0, 969, 973, 0}, {N(DisableSerialConsoleAccess), 0, 0, 0, 0},
    {N(DisableSnapshotBlockPublicAccess), 0, 0, 0, 0}, {N(DisableTransitGatewayRouteTablePropagation), 0, 117, 977, 0},
    {N(DisableVgwRoutePropagation), 0, 978, 0, CATALOGUE_LEGACY},
    {N(DisableVpcClassicLink), 0, 34, 0, CATALOGUE_LEGACY}, {N(DisableVpcClassicLinkDnsSupport), 0, 246, 0, 0},
    {N(DisassociateAddress), 0, 61, 0, CATALOGUE_LEGACY}, {N(DisassociateApplicationStatusCheck), 0, 62, 65, 0},
    {N(DisassociateCapacityReservationBillingOwner), 0, 3, 0, 0},
    {N(DisassociateClientVpnTargetNetwork), 0, 980, 69, 0}, {N(DisassociateEnclaveCertificateIamRole), 0, 0, 0, 0},
    {N(DisassociateIamInstanceProfile), 0, 982, 75, 0}, {N(DisassociateInstanceEventWindow), 0, 78, 84, 0},
    {N(DisassociateIpamByoasn), 0, 0, 0, 0}, {N(DisassociateIpamResourceDiscovery), 0, 983, 92, 0},
    {N(DisassociateNatGatewayAddress), 0, 984, 56, 0}, {N(DisassociateNetworkingFlexCostAllocationPolicy), 0, 0, 0, 0},
    {N(DisassociateRouteServer), 0, 95, 99, 0}, {N(DisassociateRouteTable), 0, 103, 0, CATALOGUE_LEGACY},
    {N(DisassociateSecurityGroupVpc), 0, 104, 0, 0}, {N(DisassociateSubnetCidrBlock), 0, 986, 109, 0},
    {N(DisassociateTransitGatewayMulticastDomain), 0, 9, 17, 0},
    {N(DisassociateTransitGatewayPolicyTable), 0, 111, 116, 0},
    {N(DisassociateTransitGatewayRouteTable), 0, 117, 122, 0}, {N(DisassociateTrunkInterface), 0, 0, 0, 0},
    {N(DisassociateVpcCidrBlock), 0, 987, 132, 0}, {N(EnableAddressTransfer), 0, 960, 2, 0},
    {N(EnableAllowedImagesSettings), 0, 0, 0, 0}, {N(EnableApplicationStatusCheckSuppression), 0, 855, 961, 0},
    {N(EnableAwsNetworkPerformanceMetricSubscription), 0, 0, 0, 0}, {N(EnableCapacityManager), 0, 0, 0, 0},
    {N(EnableEbsEncryptionByDefault), 0, 0, 0, 0}, {N(EnableFastLaunch), 0, 988, 963, 0},
    {N(EnableFastSnapshotRestores), 0, 965, 966, 0}, {N(EnableImage), 0, 139, 0, 0},
    {N(EnableImageBlockPublicAccess), 0, 0, 0, 0}, {N(EnableImageDeprecation), 0, 139, 0, 0},
    {N(EnableImageDeregistrationProtection), 0, 139, 0, 0}, {N(EnableInstanceSqlHaStandbyDetections), 0, 855, 968, 0},
    {N(EnableIpamInternetRegistryAssociation), 0, 0, 347, 0}, {N(EnableIpamOrganizationAdminAccount), 0, 0, 0, 0},
    {N(EnableIpamPolicy), 0, 0, 0, 0}, {N(EnableReachabilityAnalyzerOrganizationSharing), 0, 0, 0, 0},
    {N(EnableRouteServerPropagation), 0, 969, 973, 0}, {N(EnableSerialConsoleAccess), 0, 0, 0, 0},
    {N(EnableSnapshotBlockPublicAccess), 0, 0, 0, 0}, {N(EnableTransitGatewayRouteTablePropagation), 0, 117, 977, 0},
    {N(EnableVgwRoutePropagation), 0, 978, 0, CATALOGUE_LEGACY}, {N(EnableVolumeIO), 0, 605, 0, CATALOGUE_LEGACY},
    {N(EnableVpcClassicLink), 0, 34, 0, CATALOGUE_LEGACY}, {N(EnableVpcClassicLinkDnsSupport), 0, 246, 0, 0},
    {N(ExportClientVpnClientCertificateRevocationList), 0, 159, 0, 0},
    {N(ExportClientVpnClientConfiguration), 0, 159, 0, 0}, {N(ExportImage), 0, 139, 990, 0},
    {N(ExportTransitGatewayRoutes), 0, 838, 0, 0}, {N(ExportVerifiedAccessInstanceClientConfiguration), 0, 727, 992, 0},
    {N(GetActiveVpnTunnelStatus), 0, 993, 0, CATALOGUE_READ}, {N(GetAllowedImagesSettings), 0, 0, 0, CATALOGUE_READ},
    {N(GetAssociatedEnclaveCertificateIamRoles), 0, 0, 0, CATALOGUE_READ},
    {N(GetAssociatedIpv6PoolCidrs), 0, 994, 0, CATALOGUE_READ},
    {N(GetAwsNetworkPerformanceData), 0, 0, 0, CATALOGUE_READ},
    {N(GetCapacityManagerAttributes), 0, 0, 0, CATALOGUE_READ},
    {N(GetCapacityManagerMetricData), 0, 0, 0, CATALOGUE_READ},
    {N(GetCapacityManagerMetricDimensions), 0, 0, 0, CATALOGUE_READ},
    {N(GetCapacityManagerMonitoredTagKeys), 0, 0, 0, CATALOGUE_READ},
    {N(GetCapacityManagerSupportabilityScores), 0, 0, 0, CATALOGUE_READ},
    {N(GetCapacityReservationUsage), 0, 3, 0, CATALOGUE_READ},
    {N(GetClientVpnEndpointAuthorizationPolicy), 0, 159, 0, CATALOGUE_READ},
    {N(GetCoipPoolUsage), 0, 995, 0, CATALOGUE_READ},
    {N(GetConsoleOutput), 0, 183, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(GetConsoleScreenshot), 0, 72, 0, CATALOGUE_READ},
    {N(GetDeclarativePoliciesReportSummary), 0, 0, 0, CATALOGUE_READ},
    {N(GetDefaultCreditSpecification), 0, 0, 0, CATALOGUE_READ}, {N(GetEbsDefaultKmsKeyId), 0, 0, 0, CATALOGUE_READ},
    {N(GetEbsEncryptionByDefault), 0, 0, 0, CATALOGUE_READ}, {N(GetEnabledIpamPolicy), 0, 0, 0, CATALOGUE_READ},
    {N(GetFlowLogsIntegrationTemplate), 0, 996, 0, CATALOGUE_READ},
    {N(GetGroupsForCapacityReservation), 0, 3, 0, CATALOGUE_READ},
    {N(GetHostReservationPurchasePreview), 0, 997, 0, CATALOGUE_READ}, {N(GetImageAncestry), 0, 139, 0, CATALOGUE_READ},
    {N(GetImageBlockPublicAccessState), 0, 0, 0, CATALOGUE_READ}, {N(GetImageFindings), 0, 139, 0, CATALOGUE_READ},
    {N(GetInstanceMetadataDefaults), 0, 0, 0, CATALOGUE_READ}, {N(GetInstanceTpmEkPub), 0, 72, 0, CATALOGUE_READ},
    {N(GetInstanceTypesFromInstanceRequirements), 0, 0, 0, CATALOGUE_READ},
    {N(GetInstanceUefiData), 0, 72, 0, CATALOGUE_READ}, {N(GetIpamAddressHistory), 0, 999, 0, CATALOGUE_READ},
    {N(GetIpamDiscoveredAccounts), 0, 797, 0, CATALOGUE_READ},
    {N(GetIpamDiscoveredPublicAddresses), 0, 797, 0, CATALOGUE_READ},
    {N(GetIpamDiscoveredResourceCidrs), 0, 797, 0, CATALOGUE_READ},
    {N(GetIpamDiscoveredRoutes), 0, 797, 0, CATALOGUE_READ},
    {N(GetIpamInternetRegistryAssociationAsns), 0, 0, 0, CATALOGUE_READ},
    {N(GetIpamInternetRegistryAssociationCidrs), 0, 0, 0, CATALOGUE_READ},
    {N(GetIpamPolicyAllocationRules), 0, 0, 0, CATALOGUE_READ},
    {N(GetIpamPolicyOrganizationTargets), 0, 0, 0, CATALOGUE_READ},
    {N(GetIpamPoolAllocations), 0, 1001, 0, CATALOGUE_READ}, {N(GetIpamPoolCidrs), 0, 42, 0, CATALOGUE_READ},
    {N(GetIpamPrefixListResolverRules), 0, 0, 0, CATALOGUE_READ},
    {N(GetIpamPrefixListResolverVersionEntries), 0, 0, 0, CATALOGUE_READ},
    {N(GetIpamPrefixListResolverVersions), 0, 0, 0, CATALOGUE_READ},
    {N(GetIpamResourceCidrs), 0, 1003, 0, CATALOGUE_READ},
    {N(GetIpamRouteOriginAuthorizations), 0, 0, 0, CATALOGUE_READ},
    {N(GetIpamRouteProtectionFindings), 0, 342, 0, CATALOGUE_READ},
    {N(GetIpamRoutingPolicyRegistrationDeltas), 0, 0, 0, CATALOGUE_READ},
    {N(GetIpamRoutingPolicyRegistrations), 0, 0, 0, CATALOGUE_READ},
    {N(GetLaunchTemplateData), 0, 72, 0, CATALOGUE_READ},
    {N(GetManagedPrefixListAssociations), 0, 369, 0, CATALOGUE_READ},
    {N(GetManagedPrefixListEntries), 0, 369, 0, CATALOGUE_READ},
    {N(GetManagedResourceVisibility), 0, 0, 0, CATALOGUE_READ},
    {N(GetNetworkInsightsAccessScopeAnalysisFindings), 0, 811, 0, CATALOGUE_READ},
    {N(GetNetworkInsightsAccessScopeContent), 0, 810, 0, CATALOGUE_READ},
    {N(GetNetworkingFlexCostAllocationPolicyVersions), 0, 0, 0, CATALOGUE_READ},
    {N(GetPasswordData), 0, 183, 0, CATALOGUE_READ | CATALOGUE_LEGACY},
    {N(GetReservedInstancesExchangeQuote), 0, 0, 0, CATALOGUE_READ},
    {N(GetRouteServerAssociations), 0, 821, 0, CATALOGUE_READ},
    {N(GetRouteServerPropagations), 0, 969, 0, CATALOGUE_READ},
    {N(GetRouteServerRoutingDatabase), 0, 821, 0, CATALOGUE_READ},
    {N(GetSecurityGroupsForVpc), 0, 246, 0, CATALOGUE_READ}, {N(GetSerialConsoleAccessStatus), 0, 0, 0, CATALOGUE_READ},
    {N(GetSnapshotBlockPublicAccessState), 0, 0, 0, CATALOGUE_READ},
    {N(GetSpotPlacementScores), 0, 0, 0, CATALOGUE_READ}, {N(GetSubnetCidrReservations), 0, 617, 0, CATALOGUE_READ},
    {N(GetTransitGatewayAttachmentNatConfiguration), 0, 4, 0, CATALOGUE_READ},
    {N(GetTransitGatewayAttachmentPropagations), 0, 4, 0, CATALOGUE_READ},
    {N(GetTransitGatewayMeteringPolicyEntries), 0, 0, 0, CATALOGUE_READ},
    {N(GetTransitGatewayMulticastDomainAssociations), 0, 834, 0, CATALOGUE_READ},
    {N(GetTransitGatewayPolicyTableAssociations), 0, 835, 0, CATALOGUE_READ},
    {N(GetTransitGatewayPolicyTableEntries), 0, 835, 0, CATALOGUE_READ},
    {N(GetTransitGatewayPrefixListReferences), 0, 838, 0, CATALOGUE_READ},
    {N(GetTransitGatewayRouteTableAssociations), 0, 838, 0, CATALOGUE_READ},
    {N(GetTransitGatewayRouteTablePropagations), 0, 838, 0, CATALOGUE_READ},
    {N(GetVerifiedAccessEndpointPolicy), 0, 839, 0, CATALOGUE_READ},
    {N(GetVerifiedAccessEndpointTargets), 0, 839, 0, CATALOGUE_READ},
    {N(GetVerifiedAccessGroupPolicy), 0, 840, 0, CATALOGUE_READ},
    {N(GetVpcResourcesBlockingEncryptionEnforcement), 0, 246, 0, CATALOGUE_READ},
    {N(GetVpnConnectionDeviceSampleConfiguration), 0, 993, 0, CATALOGUE_READ},
    {N(GetVpnConnectionDeviceTypes), 0, 0, 0, CATALOGUE_READ},
    {N(GetVpnTunnelReplacementStatus), 0, 993, 0, CATALOGUE_READ},
    {N(ImportClientVpnClientCertificateRevocationList), 0, 159, 0, 0}, {N(ImportImage), 0, 1006, 1007, 0},
    {N(ImportInstance), 0, 1014, 1022, CATALOGUE_LEGACY}, {N(ImportKeyPair), 0, 378, 799, CATALOGUE_LEGACY},
    {N(ImportSnapshot), 0, 0, 1023, 0}, {N(ImportVolume), 0, 0, 1022, CATALOGUE_LEGACY},
    {N(ListImagesInRecycleBin), 0, 870, 0, CATALOGUE_READ}, {N(ListSnapshotsInRecycleBin), 0, 899, 0, CATALOGUE_READ},
    {N(ListVolumesInRecycleBin), 0, 949, 0, CATALOGUE_READ}, {N(LockSnapshot), 0, 288, 208, 0},
    {N(ModifyAccountVpcEncryptionControl), 0, 0, 0, 0}, {N(ModifyAddressAttribute), 0, 960, 1025, 0},
    {N(ModifyApplicationStatusCheck), 0, 1026, 227, 0}, {N(ModifyAvailabilityZoneGroup), 0, 0, 0, 0},
    {N(ModifyCapacityReservation), 0, 3, 0, 0}, {N(ModifyCapacityReservationFleet), 0, 1028, 0, 0},
    {N(ModifyClientVpnEndpoint), 0, 1029, 0, 0}, {N(ModifyClientVpnEndpointAuthorizationPolicy), 0, 159, 0, 0},
    {N(ModifyDefaultCreditSpecification), 0, 0, 0, 0}, {N(ModifyEbsDefaultKmsKeyId), 0, 0, 0, 0},
    {N(ModifyFleet), 0, 1033, 0, 0}, {N(ModifyFpgaImageAttribute), 0, 791, 1035, 0}, {N(ModifyHosts), 0, 875, 1036, 0},
    {N(ModifyIdFormat), 0, 0, 0, 0}, {N(ModifyIdentityIdFormat), 0, 0, 0, 0},
    {N(ModifyImageAttribute), 0, 206, 0, CATALOGUE_LEGACY}, {N(ModifyInstanceAttribute), 0, 1039, 0, CATALOGUE_LEGACY},
    {N(ModifyInstanceCapacityReservationAttributes), 0, 1042, 0, 0}, {N(ModifyInstanceConnectEndpoint), 0, 1044, 0, 0},
    {N(ModifyInstanceCpuOptions), 0, 72, 183, 0}, {N(ModifyInstanceCreditSpecification), 0, 1046, 1047, 0},
    {N(ModifyInstanceEventStartTime), 0, 72, 0, 0}, {N(ModifyInstanceEventWindow), 0, 793, 84, 0},
    {N(ModifyInstanceMaintenanceOptions), 0, 72, 183, 0}, {N(ModifyInstanceMetadataDefaults), 0, 0, 0, 0},
    {N(ModifyInstanceMetadataOptions), 0, 72, 183, 0}, {N(ModifyInstanceNetworkPerformanceOptions), 0, 72, 183, 0},
    {N(ModifyInstancePlacement), 0, 1049, 0, 0}, {N(ModifyIpam), 0, 342, 341, 0},
    {N(ModifyIpamPolicyAllocationRules), 0, 1053, 1056, 0}, {N(ModifyIpamPool), 0, 42, 360, 0},
    {N(ModifyIpamPoolAllocation), 0, 1057, 45, 0}, {N(ModifyIpamPrefixListResolver), 0, 1058, 368, 0},
    {N(ModifyIpamPrefixListResolverTarget), 0, 0, 370, 0}, {N(ModifyIpamResourceCidr), 0, 1059, 1067, 0},
    {N(ModifyIpamResourceDiscovery), 0, 797, 373, 0}, {N(ModifyIpamRoutingPolicyRegistration), 0, 0, 0, 0},
    {N(ModifyIpamScope), 0, 798, 377, 0}, {N(ModifyLaunchTemplate), 0, 285, 398, 0},
    {N(ModifyLocalGatewayRoute), 0, 422, 433, 0}, {N(ModifyManagedPrefixList), 0, 369, 468, 0},
    {N(ModifyManagedResourceVisibility), 0, 0, 0, 0}, {N(ModifyMetricCategory), 0, 0, 0, 0},
    {N(ModifyNetworkInterfaceAttribute), 0, 1069, 0, CATALOGUE_LEGACY},
    {N(ModifyNetworkingFlexCostAllocationPolicy), 0, 0, 0, 0}, {N(ModifyPrivateDnsNameOptions), 0, 72, 0, 0},
    {N(ModifyPublicIpDnsNameOptions), 0, 50, 0, 0}, {N(ModifyReservedInstances), 0, 0, 0, CATALOGUE_LEGACY},
    {N(ModifyRouteServer), 0, 821, 555, 0}, {N(ModifySecurityGroupRules), 0, 1077, 0, 0},
    {N(ModifySnapshotAttribute), 0, 208, 0, CATALOGUE_LEGACY}, {N(ModifySnapshotTier), 0, 288, 208, 0},
    {N(ModifySpotFleetRequest), 0, 1081, 0, 0}, {N(ModifySubnetAttribute), 0, 12, 0, CATALOGUE_LEGACY},
    {N(ModifyTrafficMirrorFilterNetworkServices), 0, 629, 628, 0}, {N(ModifyTrafficMirrorFilterRule), 0, 827, 630, 0},
    {N(ModifyTrafficMirrorSession), 0, 1083, 638, 0}, {N(ModifyTransitGateway), 0, 1088, 650, 0},
    {N(ModifyTransitGatewayAttachmentNatConfiguration), 0, 4, 1090, 0},
    {N(ModifyTransitGatewayMeteringPolicy), 0, 1091, 663, 0}, {N(ModifyTransitGatewayPolicyTableEntry), 0, 679, 682, 0},
    {N(ModifyTransitGatewayPrefixListReference), 0, 683, 691, 0},
    {N(ModifyTransitGatewayVpcAttachment), 0, 1093, 28, 0}, {N(ModifyVerifiedAccessEndpoint), 0, 1096, 726, 0},
    {N(ModifyVerifiedAccessEndpointPolicy), 0, 839, 0, 0}, {N(ModifyVerifiedAccessGroup), 0, 1100, 731, 0},
    {N(ModifyVerifiedAccessGroupPolicy), 0, 840, 0, 0}, {N(ModifyVerifiedAccessInstance), 0, 727, 732, 0},
    {N(ModifyVerifiedAccessInstanceLoggingConfiguration), 0, 727, 1102, 0},
    {N(ModifyVerifiedAccessTrustProvider), 0, 841, 733, 0}, {N(ModifyVolume), 0, 1103, 1104, 0},
    {N(ModifyVolumeAttribute), 0, 605, 0, CATALOGUE_LEGACY}, {N(ModifyVpcAttribute), 0, 34, 0, CATALOGUE_LEGACY},
    {N(ModifyVpcBlockPublicAccessExclusion), 0, 0, 739, 0}, {N(ModifyVpcBlockPublicAccessOptions), 0, 0, 0, 0},
    {N(ModifyVpcEncryptionControl), 0, 0, 740, 0}, {N(ModifyVpcEndpoint), 0, 1105, 0, 0},
    {N(ModifyVpcEndpointConnectionNotification), 0, 953, 0, 0},
    {N(ModifyVpcEndpointPayerResponsibility), 0, 1113, 475, 0},
    {N(ModifyVpcEndpointServiceConfiguration), 0, 954, 0, 0},
    {N(ModifyVpcEndpointServicePayerResponsibility), 0, 954, 0, 0},
    {N(ModifyVpcEndpointServicePermissions), 0, 954, 1115, 0}, {N(ModifyVpcPeeringConnectionOptions), 0, 1116, 0, 0},
    {N(ModifyVpcTenancy), 0, 246, 0, 0}, {N(ModifyVpnConnection), 0, 1117, 778, 0},
    {N(ModifyVpnConnectionOptions), 0, 993, 778, 0}, {N(ModifyVpnTunnelCertificate), 0, 993, 778, 0},
    {N(ModifyVpnTunnelOptions), 0, 993, 778, 0}, {N(MonitorInstances), 0, 859, 859, CATALOGUE_LEGACY},
    {N(MoveAddressToVpc), 0, 0, 1, 0}, {N(MoveByoipCidrToIpam), 0, 42, 40, 0},
    {N(MoveCapacityReservationInstances), 0, 1121, 239, 0}, {N(ProvisionByoipCidr), 0, 0, 40, 0},
    {N(ProvisionIpamByoasn), 0, 342, 846, 0}, {N(ProvisionIpamPoolCidr), 0, 42, 0, 0},
    {N(ProvisionPublicIpv4PoolCidr), 0, 1123, 532, 0}, {N(PurchaseCapacityBlock), 0, 0, 1126, 0},
    {N(PurchaseCapacityBlockExtension), 0, 3, 1128, 0}, {N(PurchaseHostReservation), 0, 997, 1131, 0},
    {N(PurchaseReservedInstancesOffering), 0, 0, 0, CATALOGUE_LEGACY}, {N(PurchaseScheduledInstances), 0, 0, 0, 0},
    {N(RebootInstances), 0, 859, 0, CATALOGUE_LEGACY}, {N(RegisterImage), 0, 1132, 206, CATALOGUE_LEGACY},
    {N(RegisterInstanceEventNotificationAttributes), 0, 0, 0, 0},
    {N(RegisterTransitGatewayMulticastGroupMembers), 0, 848, 1137, 0},
    {N(RegisterTransitGatewayMulticastGroupSources), 0, 848, 1138, 0},
    {N(RejectCapacityReservationBillingOwnership), 0, 3, 0, 0},
    {N(RejectTransitGatewayClientVpnAttachment), 0, 4, 8, 0},
    {N(RejectTransitGatewayMulticastDomainAssociations), 0, 9, 17, 0},
    {N(RejectTransitGatewayPeeringAttachment), 0, 4, 23, 0}, {N(RejectTransitGatewayVpcAttachment), 0, 4, 28, 0},
    {N(RejectVpcEndpointConnections), 0, 29, 32, 0}, {N(RejectVpcPeeringConnection), 0, 33, 0, CATALOGUE_LEGACY},
    {N(ReleaseAddress), 0, 1, 0, CATALOGUE_LEGACY}, {N(ReleaseHosts), 0, 875, 1036, 0},
    {N(ReleaseIpamPoolAllocation), 0, 1001, 0, 0}, {N(ReplaceIamInstanceProfileAssociation), 0, 982, 75, 0},
    {N(ReplaceImageCriteriaInAllowedImagesSettings), 0, 0, 0, 0},
    {N(ReplaceImageInstanceTypeSpecification), 0, 139, 0, 0},
    {N(ReplaceNetworkAclAssociation), 0, 1139, 1141, CATALOGUE_LEGACY},
    {N(ReplaceNetworkAclEntry), 0, 490, 0, CATALOGUE_LEGACY}, {N(ReplaceRoute), 0, 542, 0, CATALOGUE_LEGACY},
    {N(ReplaceRouteTableAssociation), 0, 1142, 1144, CATALOGUE_LEGACY}, {N(ReplaceTransitGatewayRoute), 0, 117, 696, 0},
    {N(ReplaceVpnTunnel), 0, 993, 0, 0}, {N(ReportInstanceStatus), 0, 859, 0, CATALOGUE_LEGACY},
    {N(RequestSpotFleet), 0, 1157, 197, 0}, {N(RequestSpotInstances), 0, 1169, 1181, CATALOGUE_LEGACY},
    {N(ResetAddressAttribute), 0, 960, 1025, 0}, {N(ResetEbsDefaultKmsKeyId), 0, 0, 0, 0},
    {N(ResetFpgaImageAttribute), 0, 791, 0, 0}, {N(ResetImageAttribute), 0, 206, 0, CATALOGUE_LEGACY},
    {N(ResetInstanceAttribute), 0, 183, 0, CATALOGUE_LEGACY},
    {N(ResetNetworkInterfaceAttribute), 0, 51, 0, CATALOGUE_LEGACY},
    {N(ResetSnapshotAttribute), 0, 208, 0, CATALOGUE_LEGACY}, {N(RestoreAddressToClassic), 0, 0, 0, 0},
    {N(RestoreImageFromRecycleBin), 0, 139, 0, 0}, {N(RestoreManagedPrefixListVersion), 0, 369, 468, 0},
    {N(RestoreSnapshotFromRecycleBin), 0, 288, 606, 0}, {N(RestoreSnapshotTier), 0, 288, 208, 0},
    {N(RestoreVolumeFromRecycleBin), 0, 1103, 0, 0}, {N(RevokeClientVpnIngress), 0, 159, 0, 0},
    {N(RevokeSecurityGroupEgress), 0, 1183, 1191, CATALOGUE_LEGACY},
    {N(RevokeSecurityGroupIngress), 0, 1193, 1191, CATALOGUE_LEGACY},
    {N(RunInstances), 0, 1200, 1236, CATALOGUE_LEGACY}, {N(RunScheduledInstances), 0, 1250, 1251, 0},
    {N(SearchLocalGatewayRoutes), 0, 261, 0, CATALOGUE_READ},
    {N(SearchTransitGatewayMulticastGroups), 0, 834, 0, CATALOGUE_READ},
    {N(SearchTransitGatewayRoutes), 0, 838, 0, CATALOGUE_READ}, {N(SendDiagnosticInterrupt), 0, 72, 0, 0},
    {N(StartDeclarativePoliciesReport), 0, 0, 0, 0}, {N(StartInstances), 0, 859, 859, CATALOGUE_LEGACY},
    {N(StartNetworkInsightsAccessScopeAnalysis), 0, 810, 1255, 0}, {N(StartNetworkInsightsAnalysis), 0, 1256, 1339, 0},
    {N(StartVpcEndpointServicePrivateDnsVerification), 0, 954, 0, 0}, {N(StopInstances), 0, 859, 859, CATALOGUE_LEGACY},
    {N(TerminateClientVpnConnections), 0, 1340, 1343, 0}, {N(TerminateInstances), 0, 859, 859, CATALOGUE_LEGACY},
    {N(UnassignIpv6Addresses), 0, 50, 51, 0}, {N(UnassignPrivateIpAddresses), 0, 51, 0, CATALOGUE_LEGACY},
    {N(UnassignPrivateNatGatewayAddress), 0, 52, 56, 0}, {N(UnlockSnapshot), 0, 288, 208, 0},
    {N(UnmonitorInstances), 0, 859, 859, CATALOGUE_LEGACY}, {N(UpdateCapacityManagerMonitoredTagKeys), 0, 0, 0, 0},
    {N(UpdateCapacityManagerOrganizationsAccess), 0, 0, 0, 0},
    {N(UpdateInterruptibleCapacityReservationAllocation), 0, 3, 1345, 0},
    {N(UpdateSecurityGroupRuleDescriptionsEgress), 0, 1354, 0, 0},
    {N(UpdateSecurityGroupRuleDescriptionsIngress), 0, 1354, 0, 0},
    {N(ValidateSecurityGroupQuotasForInterface), 0, 1358, 0, 0}, {N(WithdrawByoipCidr), 0, 0, 40, 0},
};
const size_t ctrail_ec2_catalogue_count = sizeof ctrail_ec2_catalogue_actions / sizeof *ctrail_ec2_catalogue_actions;
