/*
 * The members of the requests and responses of all actions of EC2, written by catalogue.py from botocore 1.44.8.
 * Do not edit: docs/adding-a-service.md says how to renew it.
 */
#include "services/ec2/fields.h"

/* clang-format off */

const char ctrail_ec2_field_words[][FIELD_WORDS_ROW] = {
    "\000\000\016aWSAccessKeyId\000\020acceleratorCount\000\027acceleratorManufacturer\000\000\032acceleratorManufactur"
    "erSet\000\030acceleratorManufacturers\000\017acceleratorName\000\000\022acceleratorNameSet\000\020acceleratorNames"
    "\000\031acceleratorTotalMemoryMiB\000\000\017acceleratorType\000\000\022acceleratorTypeSet\000\020acceleratorTypes"
    "\000\014accelerators\000\006accept\000\027acceptModificationTerms\000\000\022acceptanceRequired\000\022acceptedRou"
    "teCount\000\040accepterAllowMultipathResilience\000\037accepterMultipathResilienceMode\000\000\040accepterPeeringC"
    "onnectionOptions\000\017accepterTgwInfo\000\000\042accepterTransitGatewayAttachmentId\000\017accepterVpcInfo\000"
    "\000\011accessAll\000\000\015accessGroupId\000\000\012accessLogs\000\027accountAttributeNameSet\000\000\023account"
    "AttributeSet\000\000\021accountAttributes\000\000\011accountId\000\000\014accountIdSet\000\012accountIds\000\014ac"
    "countLevel\000\013accountName\000\000\033accountVpcEncryptionControl\000\000\003acl\000\000\013aclProtocol\000\000"
    "\007aclRule\000\000\007actions\000\000\012actionsSet\000\016activateTagKey\000\017activateTagKeys\000\000\006activ"
    "e\000\017activeDirectory\000\000\021activeInstanceSet\000\000\017activeInstances\000\000\025activeVpnTunnelStatus"
    "\000\000\016activityStatus\000\026actualBlockHourlyPrice\000\003add\000\000\030addAllocationResourceTag\000\031add"
    "AllocationResourceTags\000\000\024addAllowedPrincipals\000\023addAvailabilityZone\000\000\025addAvailabilityZoneId"
    "\000\000\026addAvailabilityZoneIds\000\024addAvailabilityZones\000\012addEntries\000\010addEntry\000\031addGateway"
    "LoadBalancerArn\000\000\032addGatewayLoadBalancerArns\000\030addMiddleboxAttachmentId\000\031addMiddleboxAttachmen"
    "tIds\000\000\031addNetworkLoadBalancerArn\000\000\032addNetworkLoadBalancerArns\000\021addNetworkService\000\000"
    "\022addNetworkServices\000\022addOperatingRegion\000\023addOperatingRegions\000\000\036addOrganizationalUnitExclus"
    "ion\000\037addOrganizationalUnitExclusions\000\000\017addRouteTableId\000\000\020addRouteTableIds\000\022addSecuri"
    "tyGroupId\000\023addSecurityGroupIds\000\000\013addSubnetId\000\000\014addSubnetIds\000\031addSupportedIpAddressTy"
    "pe\000\000\032addSupportedIpAddressTypes\000\022addSupportedRegion\000\023addSupportedRegions\000\000\033addTransi"
    "tGatewayCidrBlocks\000\000\021addedPrincipalSet\000\000\017addedPrincipals\000\000\021additionalAccount\000\000"
    "\024additionalAccountSet\000\022additionalAccounts\000\023additionalDetailSet\000\000\024additionalDetailType\000"
    "\021additionalDetails\000\000\043additionalFlexibleNetworkInterfaces\000\000\016additionalInfo\000\032additionalKe"
    "yExchangeRound\000\031additionalRoutesAvailable\000\000\007address\000\000\023addressAllocationId\000\000\014addre"
    "ssCount\000\015addressFamily\000\000\016addressOwnerId\000\015addressRegion\000",
    "\012addressSet\000\017addressTransfer\000\000\022addressTransferSet\000\025addressTransferStatus\000\000\020addres"
    "sTransfers\000\013addressType\000\000\011addresses\000\000\014addressesSet\000\016addressingType\000\021adjustment"
    "Details\000\000\020adjustmentStatus\000\021advertisementType\000\000\010affinity\000\016aggregateScore\000\013aggr"
    "egation\000\000\024allAvailabilityZones\000\012allRegions\000\036allocationDefaultNetmaskLength\000\014allocationI"
    "d\000\015allocationIds\000\000\020allocationIdsSet\000\032allocationMaxNetmaskLength\000\022allocationMetadata\000"
    "\026allocationMetadataList\000\032allocationMinNetmaskLength\000\025allocationResourceTag\000\000\030allocationRes"
    "ourceTagSet\000\026allocationResourceTags\000\016allocationRule\000\021allocationRuleSet\000\000\017allocationRule"
    "s\000\000\022allocationStrategy\000\016allocationTime\000\016allocationType\000\037allowDnsResolutionFromRemoteVpc"
    "\000\000\052allowEgressFromLocalClassicLinkToRemoteVpc\000\052allowEgressFromLocalVpcToRemoteClassicLink\000\030al"
    "lowMultipathResilience\000\021allowReassignment\000\000\022allowReassociation\000\013allowedCidr\000\000\014allowe"
    "dCidrs\000\032allowedImagesSettingsState\000\023allowedInstanceType\000\000\026allowedInstanceTypeSet\000\024allow"
    "edInstanceTypes\000\021allowedPrincipals\000\000\033allowsMultipleInstanceTypes\000\000\024alternatePathHintSet"
    "\000\022alternatePathHints\000\033amazonProvidedIpv6CidrBlock\000\000\015amazonSideAsn\000\000\011amdSevSnp\000"
    "\000\005amiId\000\000\016amiLaunchIndex\000\006amount\000\017analysisEndTime\000\000\022analysisFindingSet\000\020"
    "analysisFindings\000\021analysisStartTime\000\000\026analysisStartTimeBegin\000\024analysisStartTimeEnd\000\016ana"
    "lysisStatus\000\020analyzedEniCount\000\025announcementDirection\000\000\014apiGatewayV2\000\025apiGatewayV2Exclus"
    "ion\000\000\015appleInternal\000\000\014applianceArn\000\024applianceModeSupport\000\021applicationDomain\000\000"
    "\021applicationStatus\000\000\026applicationStatusCheck\000\030applicationStatusCheckId\000\031applicationStatusCh"
    "eckIds\000\000\031applicationStatusCheckSet\000\000\027applicationStatusChecks\000\000\023applicationStatuses\000"
    "\000\037applicationStatusesResponseType\000\000\030applyCancellationCharges\000\027applyPendingMaintenance\000\000"
    "\014architecture\000\020architectureType\000\021architectureTypes\000\000\024archivalCompleteTime\000\022areRoutes"
    "Persisted\000\003arn\000\000\011asPathSet\000\000\007asPaths\000\000\003asn\000\000\016asnAssociation\000\021asnAs"
    "sociationSet\000\000\017asnAssociations\000\000\027asnAuthorizationContext\000\000\006asnSet\000\004asns\000\007as"
    "setId\000\000\010assetIds\000\033assignIpv6AddressOnCreation\000\000\025assignedIpv4PrefixSet\000\000\024assignedI"
    "pv4Prefixes\000\025assignedIpv6Addresses\000",
    "\025assignedIpv6PrefixSet\000\000\024assignedIpv6Prefixes\000\032assignedPrivateIpAddresses\000\035assignedPrivate"
    "IpAddressesSet\000\000\031associateCarrierIpAddress\000\000\030associatePublicIpAddress\000\014associatedAt\000"
    "\023associatedKmsKeySet\000\000\021associatedKmsKeys\000\000\022associatedResource\000\037associatedResourceAccess"
    "ibility\000\000\025associatedResourceArn\000\000\021associatedRoleArn\000\000\021associatedRoleSet\000\000\017asso"
    "ciatedRoles\000\000\023associatedSubnetIds\000\000\023associatedSubnetSet\000\000\021associatedSubnets\000\000\027"
    "associatedTargetNetwork\000\000\030associatedTargetNetworks\000\013association\000\000\036associationDefaultRouteT"
    "ableId\000\015associationId\000\000\016associationIds\000\017associationMode\000\000\016associationSet\000\020asso"
    "ciationState\000\021associationStatus\000\000\021associationTarget\000\000\017associationType\000\000\020associati"
    "onValue\000\014associations\000\021athenaIntegration\000\000\022athenaIntegrations\000\012attachTime\000\024attach"
    "edApplianceSet\000\022attachedAppliances\000\021attachedEbsStatus\000\000\012attachedTo\000\012attachment\000\014a"
    "ttachmentId\000\023attachmentLimitType\000\000\015attachmentSet\000\000\017attachmentState\000\000\022attachmentSt"
    "atuses\000\016attachmentType\000\013attachments\000\000\011attribute\000\000\015attributeName\000\000\016attribute"
    "Names\000\022attributeSummaries\000\023attributeSummarySet\000\000\015attributeType\000\000\016attributeValue\000"
    "\021attributeValueSet\000\000\017attributeValues\000\000\016authentication\000\025authenticationOptions\000\000"
    "\025authorizationEndpoint\000\000\044authorizationPolicyLastEvaluatedTime\000\021authorizationRule\000\000\022auth"
    "orizationRules\000\022authorizeAllGroups\000\034autoAcceptSharedAssociations\000\033autoAcceptSharedAttachments"
    "\000\000\014autoEnableIO\000\012autoImport\000\015autoPlacement\000\000\022autoProvisionZones\000\014autoRecovery"
    "\000\025autoRecoverySupported\000\000\016autoScalingIps\000\020availabilityMode\000\020availabilityZone\000\027ava"
    "ilabilityZoneAddress\000\000\031availabilityZoneAddresses\000\000\025availabilityZoneGroup\000\000\022availability"
    "ZoneId\000\025availabilityZoneIdSet\000\000\023availabilityZoneIds\000\000\024availabilityZoneInfo\000\023availabi"
    "lityZoneSet\000\000\021availabilityZones\000\000\025availableAddressCount\000\000\021availableCapacity\000\000\031"
    "availableInstanceCapacity\000\000\026availableInstanceCount\000\027availableIpAddressCount\000\000\016availableVCp"
    "us\000\016awsAccessKeyId\000\014awsAccountId\000\011awsRegion\000\000\012awsService\000\022bandwidthWeighting\000"
    "\023bandwidthWeightings\000\000\012bannerText\000\011bareMetal\000\000\026baseEndpointDnsNameSet\000\024baseEndpoi"
    "ntDnsNames\000\012baseSystem\000\027baselineBandwidthInGbps\000",
    "\027baselineBandwidthInMbps\000\000\030baselineEbsBandwidthMbps\000\014baselineIops\000\032baselinePerformanceFact"
    "ors\000\030baselineThroughputInMBps\000\011bfdStatus\000\000\006bgpAsn\000\016bgpAsnExtended\000\021bgpConfigurati"
    "ons\000\000\015bgpLogEnabled\000\000\016bgpLogGroupArn\000\022bgpLogOutputFormat\000\012bgpOptions\000\011bgpStatu"
    "s\000\000\021billingProductSet\000\000\017billingProducts\000\000\011blackhole\000\000\022blockDeviceMapping\000"
    "\025blockDeviceMappingSet\000\000\023blockDeviceMappings\000\000\024blockDurationMinutes\000\027blockPublicAccessS"
    "tates\000\000\010bootMode\000\020bootModeOverride\000\021branchInterfaceId\000\000\006bucket\000\012bucketName\000"
    "\013bucketOwner\000\000\010bundleId\000\011bundleIds\000\000\022bundleInstanceTask\000\026bundleInstanceTasksSet"
    "\000\012bundleTask\000\017bundleTaskError\000\000\013bundleTasks\000\000\012bundlesSet\000\024burstablePerformance"
    "\000\035burstablePerformanceSupported\000\000\006byoasn\000\011byoasnSet\000\000\007byoasns\000\000\011byoipCidr"
    "\000\000\014byoipCidrSet\000\012byoipCidrs\000\005bytes\000\000\016bytesConverted\000\043cancelCapacityReservation"
    "FleetError\000\000\014cancelReason\000\023cancellationTermSet\000\000\021cancellationTerms\000\000\020cancellation"
    "Type\000\035cancelledSpotInstanceRequests\000\000\025capacityAllocationSet\000\000\023capacityAllocations\000\000"
    "\016capacityAmount\000\032capacityAvailabilityZoneId\000\033capacityAvailabilityZoneIds\000\000\032capacityBlockDu"
    "rationHours\000\034capacityBlockDurationMinutes\000\043capacityBlockExtensionDurationHours\000\000\035capacityBloc"
    "kExtensionEndDate\000\000\040capacityBlockExtensionOfferingId\000\041capacityBlockExtensionOfferingSet\000\000\037"
    "capacityBlockExtensionOfferings\000\000\042capacityBlockExtensionPurchaseDate\000\031capacityBlockExtensionSet\000"
    "\000\037capacityBlockExtensionStartDate\000\000\034capacityBlockExtensionStatus\000\027capacityBlockExtensions\000"
    "\000\017capacityBlockId\000\000\020capacityBlockIds\000\027capacityBlockOfferingId\000\000\037capacityBlockOfferin"
    "gSegmentSet\000\000\035capacityBlockOfferingSegments\000\000\030capacityBlockOfferingSet\000\026capacityBlockOffer"
    "ings\000\020capacityBlockSet\000\026capacityBlockStatusSet\000\025capacityBlockStatuses\000\000\016capacityBlocks"
    "\000\025capacityDurationHours\000\000\033capacityManagerDataExportId\000\000\034capacityManagerDataExportIds\000"
    "\034capacityManagerDataExportSet\000\032capacityManagerDataExports\000\027capacityManagerProvided\000\000\025capac"
    "ityManagerStatus\000\000\045capacityManagerSupportabilityScoreSet\000\000\043capacityManagerSupportabilityScores"
    "\000\000\030capacityManagerTagKeySet\000\026capacityManagerTagKeys\000\021capacityRebalance\000\000\023capacityRes"
    "ervation\000",
    "\026capacityReservationArn\000\044capacityReservationBillingRequestSet\000\042capacityReservationBillingRequests"
    "\000\044capacityReservationCancellationQuote\000\046capacityReservationCancellationQuoteId\000\047capacityReservat"
    "ionCancellationQuoteIds\000\000\047capacityReservationCancellationQuoteSet\000\000\045capacityReservationCancellat"
    "ionQuotes\000\000\033capacityReservationFleetArn\000\000\032capacityReservationFleetId\000\033capacityReservationF"
    "leetIds\000\000\033capacityReservationFleetSet\000\000\031capacityReservationFleets\000\000\033capacityReservation"
    "GroupSet\000\000\031capacityReservationGroups\000\000\025capacityReservationId\000\000\030capacityReservationIdSet"
    "\000\026capacityReservationIds\000\027capacityReservationInfo\000\000\044capacityReservationModificationQuote\000"
    "\046capacityReservationModificationQuoteId\000\047capacityReservationModificationQuoteIds\000\000\047capacityReser"
    "vationModificationQuoteSet\000\000\045capacityReservationModificationQuotes\000\000\032capacityReservationOptions"
    "\000\035capacityReservationPreference\000\000\043capacityReservationResourceGroupArn\000\000\044capacityReservatio"
    "nResourceGroupArns\000\026capacityReservationSet\000\040capacityReservationSpecification\000\034capacityReservatio"
    "nStatusSet\000\033capacityReservationStatuses\000\000\031capacityReservationTarget\000\000\024capacityReservations"
    "\000\014capacityUnit\000\016carrierGateway\000\020carrierGatewayId\000\021carrierGatewayIds\000\000\021carrierGate"
    "waySet\000\000\017carrierGateways\000\000\011carrierIp\000\000\007cascade\000\000\010category\000\016certificateAr"
    "n\000\031certificateRevocationList\000\000\027certificateS3BucketName\000\000\026certificateS3ObjectKey\000\035cha"
    "rgeCommitmentDurationHours\000\000\015chargeEndDate\000\000\017checkUpdateTime\000\000\010checksum\000\013childHan"
    "dle\000\000\017childRequestXml\000\000\022chronologicalOrder\000\004cidr\000\030cidrAuthorizationContext\000\011ci"
    "drBlock\000\000\024cidrBlockAssociation\000\027cidrBlockAssociationSet\000\000\014cidrBlockSet\000\016cidrBlockSta"
    "te\000\034cidrEndpointsCustomSubDomain\000\006cidrIp\000\010cidrIpv4\000\010cidrIpv6\000\011cidrLabel\000\000\013c"
    "idrOptions\000\000\011cidrRange\000\000\027cidrRangeSpecifications\000\000\007cidrSet\000\000\005cidrs\000\000\027"
    "classicLinkDnsSupported\000\000\022classicLinkEnabled\000\033classicLoadBalancerListener\000\000\024classicLoadBal"
    "ancers\000\032classicLoadBalancersConfig\000\043clearAllocationDefaultNetmaskLength\000\000\017clientCidrBlock\000"
    "\000\023clientConfiguration\000\000\024clientConnectOptions\000\012clientData\000\010clientId\000\010clientIp\000"
    "\021clientIpv6Address\000\000\030clientLoginBannerOptions",
    "\032clientRootCertificateChain\000\035clientRootCertificateChainArn\000\000\035clientRouteEnforcementOptions\000"
    "\000\014clientSecret\000\013clientToken\000\000\021clientVpnEndpoint\000\000\023clientVpnEndpointId\000\000\024cli"
    "entVpnEndpointIds\000\022clientVpnEndpoints\000\020clientVpnOwnerId\000\027clientVpnTargetNetworks\000\000\024clou"
    "dWatchLogOptions\000\016cloudWatchLogs\000\022cloudwatchLogGroup\000\023cloudwatchLogStream\000\000\004coIp\000"
    "\004code\000\023coipAddressUsageSet\000\000\021coipAddressUsages\000\000\010coipCidr\000\010coipPool\000\012coipPo"
    "olId\000\013coipPoolSet\000\000\011coipPools\000\000\007comment\000\000\022commitmentDuration\000\021commitmentEnd"
    "Date\000\000\016commitmentInfo\000\026committedInstanceCount\000\012commonName\000\012comparison\000\014completeTi"
    "me\000\031completionDurationMinutes\000\000\016completionTime\000\020complianceStatus\000\011component\000\000\020"
    "componentAccount\000\014componentArn\000\013componentId\000\000\017componentRegion\000\000\011condition\000\000"
    "\014conditionSet\000\012conditions\000\006config\000\036configDeliveryS3DestinationArn\000\022configurationState"
    "\000\012configured\000\030connectPeerConfiguration\000\021connectionEndTime\000\000\031connectionEstablishedTime"
    "\000\000\020connectionEvents\000\014connectionId\000\024connectionLogOptions\000\026connectionNotification\000\031"
    "connectionNotificationArn\000\000\030connectionNotificationId\000\031connectionNotificationIds\000\000\031connecti"
    "onNotificationSet\000\000\033connectionNotificationState\000\000\032connectionNotificationType\000\022connectionSt"
    "atuses\000\037connectionTrackingConfiguration\000\000\037connectionTrackingSpecification\000\000\013connections"
    "\000\000\020connectivityType\000\017containerFormat\000\000\007context\000\000\016conversionTask\000\020conversion"
    "TaskId\000\021conversionTaskIds\000\000\021conversionTaskSet\000\000\017conversionTasks\000\000\015coolOffPeriod"
    "\000\000\026coolOffPeriodExpiresOn\000\015copyImageTags\000\000\022copyTagsFromSource\000\011coreCount\000\000\010"
    "coreInfo\000\016coreNetworkArn\000\030coreNetworkAttachmentArn\000\015coreNetworkId\000\000\005cores\000\000\005co"
    "unt\000\000\003cpu\000\000\012cpuCredits\000\017cpuManufacturer\000\000\022cpuManufacturerSet\000\020cpuManufactur"
    "ers\000\012cpuOptions\000\012createDate\000\012createTime\000\026createVolumePermission\000\027createVolumePermiss"
    "ions\000\000\011createdAt\000\000\011createdBy\000\000\013createdDate\000\000\014creationDate\000\025creationDateC"
    "ondition\000\000\014creationTime\000\021creationTimestamp\000\000\023creditSpecification\000\000\031criticalFixAva"
    "ilableSince\000\000\016cronExpression\000\014currencyCode\000\024currentConfiguration\000\021currentFleetState\000"
    "\000\021currentGeneration\000\000\027currentInstanceBootMode\000\000\022currentIpamScopeId\000\034currentSpotFleet"
    "RequestState",
    "\014currentState\000\015currentStatus\000\000\016currentVersion\000\020customDnsServers\000\017customerGateway\000"
    "\000\034customerGatewayConfiguration\000\021customerGatewayId\000\000\022customerGatewayIds\000\022customerGateway"
    "Set\000\020customerGateways\000\031customerManagedKeyEnabled\000\000\017customerOwnedIp\000\000\025customerOwnedIp"
    "v4Pool\000\000\020dPDTimeoutAction\000\021dPDTimeoutSeconds\000\000\022dTraceRestrictions\000\004data\000\023dataE"
    "ncryptionKeyId\000\000\017dataExportCount\000\000\013dataQueries\000\000\011dataQuery\000\000\017dataResponseSet"
    "\000\000\015dataResponses\000\000\024dataRetentionSupport\000\020deactivateTagKey\000\021deactivateTagKeys\000\000"
    "\010deadline\000\025debuggingRestrictions\000\000\017dedicatedHostId\000\000\022dedicatedHostIdSet\000\020dedicate"
    "dHostIds\000\027dedicatedHostsSupported\000\000\007default\000\000\034defaultAssociationRouteTable\000\014defaultC"
    "ores\000\024defaultEnaQueueCount\000\040defaultEnaQueueCountPerInterface\000\014defaultForAz\000\027defaultNetwork"
    "CardIndex\000\000\034defaultPropagationRouteTable\000\045defaultResourceDiscoveryAssociationId\000\000\032defaultR"
    "esourceDiscoveryId\000\034defaultRouteTableAssociation\000\034defaultRouteTablePropagation\000\031defaultTargetCap"
    "acityType\000\000\034defaultTcpEstablishedTimeout\000\025defaultThreadsPerCore\000\000\027defaultUdpStreamTimeout"
    "\000\000\021defaultUdpTimeout\000\000\014defaultVCpus\000\016defaultVersion\000\024defaultVersionNumber\000\021def"
    "aultVisibility\000\000\027delegatedAdminAccountId\000\000\031deleteAssociatedSnapshots\000\000\023deleteOnTerminat"
    "ion\000\000\030deleteReplacedRootVolume\000\027deleteSnapshotResultSet\000\000\025deleteSnapshotResults\000\000"
    "\012deleteTime\000\034deletedSubnetCidrReservation\000\014deletionTime\000\021deletionTimestamp\000\000\027deliver"
    "CrossAccountRole\000\000\027deliverLogsErrorMessage\000\000\030deliverLogsPermissionArn\000\021deliverLogsStatus"
    "\000\000\022deliveryPreference\000\016deliveryStatus\000\016deliveryStream\000\007deltaId\000\000\011deltaJson\000"
    "\000\021denyAllIgwTraffic\000\000\013deprecateAt\000\000\017deprecationTime\000\000\030deprecationTimeCondition"
    "\000\027deprovisionedAddressSet\000\000\026deprovisionedAddresses\000\041deregisteredMulticastGroupMembers\000\000"
    "\041deregisteredMulticastGroupSources\000\000\037deregisteredNetworkInterfaceIds\000\000\030deregistrationProtecti"
    "on\000\013description\000\000\016desiredVersion\000\013destination\000\000\022destinationAddress\000\025destinatio"
    "nAddressSet\000\000\024destinationAddresses\000\016destinationArn\000\033destinationAvailabilityZone\000\000\035de"
    "stinationAvailabilityZoneId\000\000\036destinationCapacityReservation\000\040destinationCapacityReservationId\000"
    "\017destinationCidr\000",
    "\024destinationCidrBlock\000\015destinationIp\000\000\026destinationIpamScopeId\000\030destinationIpv6CidrBlock"
    "\000\022destinationOptions\000\025destinationOutpostArn\000\000\017destinationPort\000\000\024destinationPortRange"
    "\000\027destinationPortRangeSet\000\000\025destinationPortRanges\000\000\022destinationPortSet\000\020destinationP"
    "orts\000\025destinationPrefixList\000\000\027destinationPrefixListId\000\000\030destinationPrefixListSet\000\026de"
    "stinationPrefixLists\000\021destinationRegion\000\000\016destinationSet\000\045destinationTransitGatewayAttachment"
    "Id\000\000\047destinationTransitGatewayAttachmentType\000\000\016destinationVpc\000\014destinations\000\011detailS"
    "et\000\000\007details\000\000\012detectedAt\000\006device\000\010deviceId\000\013deviceIndex\000\000\012deviceName"
    "\000\015deviceOptions\000\000\024devicePostureOptions\000\026deviceTrustProviderSet\000\027deviceTrustProviderType"
    "\000\000\024deviceTrustProviders\000\026deviceValidationDomain\000\024dhcpConfigurationSet\000\022dhcpConfiguratio"
    "ns\000\013dhcpOptions\000\000\015dhcpOptionsId\000\000\016dhcpOptionsIds\000\016dhcpOptionsSet\000\011dimension"
    "\000\000\022dimensionCondition\000\012dimensions\000\011direction\000\000\013directoryId\000\000\016disableApiStop"
    "\000\025disableApiTermination\000\000\027disableLniAtDeviceIndex\000\000\014disabledTime\000\015disablingTime\000"
    "\000\016disallowedCidr\000\017disallowedCidrs\000\000\032disconnectOnSessionTimeout\000\017discoveryRegion\000\000"
    "\015diskContainer\000\000\016diskContainers\000\017diskImageFormat\000\000\014diskImageSet\000\015diskImageSize"
    "\000\000\012diskImages\000\005disks\000\000\012dnsEntries\000\010dnsEntry\000\013dnsEntrySet\000\000\017dnsHostnam"
    "eType\000\000\007dnsName\000\000\012dnsOptions\000\017dnsRecordIpType\000\000\011dnsServer\000\000\012dnsServers"
    "\000\012dnsSupport\000\006domain\000\024domainCertificateArn\000\012domainName\000\020dpdTimeoutAction\000\021dpdT"
    "imeoutSeconds\000\000\006dryRun\000\011dualstack\000\000\010duration\000\017durationSeconds\000\000\016dynamicRout"
    "ing\000\032earliestDatapointTimestamp\000\014earliestTime\000\003ebs\000\000\014ebsCardIndex\000\012ebsCardSet\000"
    "\010ebsCards\000\026ebsEncryptionByDefault\000\007ebsInfo\000\000\014ebsOptimized\000\020ebsOptimizedInfo\000\023e"
    "bsOptimizedSupport\000\000\007efaInfo\000\000\014efaSupported\000\015effectiveDate\000\000\006egress\000\013egress"
    "Bytes\000\000\023egressFilterRuleSet\000\000\021egressFilterRules\000\000\031egressOnlyInternetGateway\000\000\042"
    "egressOnlyInternetGatewayExclusion\000\033egressOnlyInternetGatewayId\000\000\034egressOnlyInternetGatewayIds\000"
    "\034egressOnlyInternetGatewaySet\000\032egressOnlyInternetGateways\000\015egressPackets\000\000\011eipTagSet\000"
    "\000\007eipTags\000\000\021elasticFileSystem\000\000\032elasticFileSystemExclusion\000\027elasticGpuAssociationId"
    "\000\000\030elasticGpuAssociationSet",
    "\032elasticGpuAssociationState\000\031elasticGpuAssociationTime\000\000\026elasticGpuAssociations\000\020elasticGp"
    "uHealth\000\014elasticGpuId\000\015elasticGpuIds\000\000\015elasticGpuSet\000\000\027elasticGpuSpecification\000"
    "\000\032elasticGpuSpecificationSet\000\030elasticGpuSpecifications\000\017elasticGpuState\000\000\016elasticGpuTyp"
    "e\000\033elasticInferenceAccelerator\000\000\036elasticInferenceAcceleratorArn\000\050elasticInferenceAcceleratorA"
    "ssociationId\000\051elasticInferenceAcceleratorAssociationSet\000\000\053elasticInferenceAcceleratorAssociationSta"
    "te\000\000\052elasticInferenceAcceleratorAssociationTime\000\047elasticInferenceAcceleratorAssociations\000\000"
    "\036elasticInferenceAcceleratorSet\000\034elasticInferenceAccelerators\000\033elasticLoadBalancerListener\000\000"
    "\015enaQueueCount\000\000\015enaSrdEnabled\000\000\023enaSrdSpecification\000\000\017enaSrdSupported\000\000\020en"
    "aSrdUdpEnabled\000\026enaSrdUdpSpecification\000\012enaSupport\000\022enableAcceleration\000\013enableDns64\000"
    "\000\022enableDnsHostnames\000\020enableDnsSupport\000\026enableLniAtDeviceIndex\000\040enableNetworkAddressUsageM"
    "etrics\000\021enablePrimaryIpv6\000\000\020enablePrivateGua\000\037enableResourceNameDnsAAAARecord\000\000\047enab"
    "leResourceNameDnsAAAARecordOnLaunch\000\000\034enableResourceNameDnsARecord\000\044enableResourceNameDnsARecordOnL"
    "aunch\000\034enableTunnelLifecycleControl\000\007enabled\000\000\013enabledTime\000\000\014enablingTime\000\016enc"
    "laveOptions\000\011encrypted\000\000\021encryptionControl\000\000\034encryptionInTransitSupported\000\022encryptio"
    "nKmsKeyId\000\017encryptionState\000\000\021encryptionSupport\000\000\003end\000\000\007endDate\000\000\014endDate"
    "Range\000\013endDateType\000\000\007endHour\000\000\007endTime\000\000\012endWeekDay\000\010endpoint\000\016endpoi"
    "ntDomain\000\024endpointDomainPrefix\000\022endpointEniAddress\000\015endpointEniId\000\000\025endpointIpAddressTy"
    "pe\000\000\014endpointType\000\010enforced\000\012eniAddress\000\005eniId\000\000\007entries\000\000\005entry\000"
    "\000\010entrySet\000\020ephemeralStorage\000\005error\000\000\011errorCode\000\000\014errorMessage\000\010errorSet"
    "\000\006errors\000\040estimatedTimeToCompleteInSeconds\000\005event\000\000\020eventDescription\000\007eventId\000"
    "\000\020eventInformation\000\014eventSubType\000\011eventType\000\000\006events\000\011eventsSet\000\000\037excess"
    "CapacityTerminationPolicy\000\000\012exchangeId\000\021excludeBootVolume\000\000\023excludeDataVolumeId\000\000"
    "\024excludeDataVolumeIds\000\013excludePath\000\000\016excludePathSet\000\014excludePaths\000\024excludedInstanceT"
    "ype\000\027excludedInstanceTypeSet\000\000\025excludedInstanceTypes\000\000\013exclusionId\000\000\014exclusionIds"
    "\000\012exclusions\000\021exclusionsAllowed\000\000\017executableBySet\000",
    "\017executableUsers\000\000\023expectedEffectiveAt\000\000\012expiration\000\016expirationDate\000\016expirationTi"
    "me\000\017explanationCode\000\000\016explanationSet\000\014explanations\000\021exportImageTaskId\000\000\022export"
    "ImageTaskIds\000\022exportImageTaskSet\000\020exportImageTasks\000\012exportTask\000\014exportTaskId\000\015export"
    "TaskIds\000\000\015exportTaskSet\000\000\013exportTasks\000\000\012exportToS3\000\016exportToS3Task\000\036externa"
    "lAuthorityConfiguration\000\032externalResourceIdentifier\000\013fIPSEnabled\000\000\006failed\000\032failedFleetC"
    "ancellationSet\000\030failedFleetCancellations\000\037failedQueuedPurchaseDeletionSet\000\000\035failedQueuedPurch"
    "aseDeletions\000\000\013failureCode\000\000\016failureMessage\000\015failureReason\000\000\020failureThreshold\000"
    "\022fastLaunchImageSet\000\020fastLaunchImages\000\014fastRestored\000\026fastSnapshotRestoreSet\000\040fastSnapsh"
    "otRestoreStateErrorSet\000\036fastSnapshotRestoreStateErrors\000\024fastSnapshotRestores\000\005fault\000\000\014f"
    "caPolicyArn\000\034fcaPolicyAssociationFailures\000\026fcaPolicyAssociationId\000\027fcaPolicyAssociationIds\000"
    "\000\025fcaPolicyAssociations\000\000\037fcaPolicyDisassociationFailures\000\000\030fcaPolicyDisassociations\000"
    "\013fcaPolicyId\000\000\014fcaPolicyIds\000\021fcaPolicyVersions\000\000\027federatedAuthentication\000\000\012fil"
    "eFormat\000\025filesystemProtections\000\000\006filter\000\023filterAtDestination\000\000\016filterAtSource\000"
    "\010filterBy\000\013filterInArn\000\000\016filterInArnSet\000\014filterInArns\000\014filterOutArn\000\017filterOut"
    "ArnSet\000\000\015filterOutArns\000\000\011filterSet\000\000\007filters\000\000\023findingComponentSet\000\000\021"
    "findingComponents\000\000\011findingId\000\000\017findingScanDate\000\000\015findingsFound\000\000\013fipsDnsName"
    "\000\000\013fipsEnabled\000\000\013firewallArn\000\000\014firewallMode\000\030firewallOnboardingStatus\000\024fire"
    "wallStatefulRule\000\025firewallStatelessRule\000\000\014firstAddress\000\017firstObservedAt\000\000\022firstSlotS"
    "tartTime\000\027firstSlotStartTimeRange\000\000\014fixAvailable\000\012fixedPrice\000\033fleetCapacityReservationS"
    "et\000\000\031fleetCapacityReservations\000\000\007fleetId\000\000\010fleetIds\000\020fleetInstanceSet\000\010flee"
    "tSet\000\012fleetState\000\006fleets\000\032flexCostAllocationPolicies\000\030flexibleEnaQueuesSupport\000\011flow"
    "LogId\000\000\014flowLogIdSet\000\012flowLogIds\000\012flowLogSet\000\015flowLogStatus\000\000\010flowLogs\000\005"
    "force\000\000\013forceDelete\000\000\006format\000\027forwardPathComponentSet\000\000\025forwardPathComponents\000"
    "\000\022fpgaImageAttribute\000\021fpgaImageGlobalId\000\000\013fpgaImageId\000\000\014fpgaImageIds\000\014fpgaImag"
    "eSet\000\012fpgaImages\000\010fpgaInfo\000\005fpgas\000\000\020freeTierEligible\000\011frequency\000\000\004from"
    "\000\010fromPort\000\021fulfilledCapacity\000",
    "\031fulfilledOnDemandCapacity\000\000\027fullSnapshotSizeInBytes\000\000\027gatewayAssociationState\000\000\011gat"
    "ewayId\000\000\026gatewayLoadBalancerArn\000\031gatewayLoadBalancerArnSet\000\000\027gatewayLoadBalancerArns\000"
    "\000\035gatewayLoadBalancerEndpointId\000\000\011geography\000\000\014geographySet\000\021globalAccelerator\000"
    "\000\032globalAcceleratorExclusion\000\007gpuInfo\000\000\020gpuPartitionSize\000\004gpus\000\006greKey\000\005gro"
    "up\000\000\010groupArn\000\007groupBy\000\000\020groupDescription\000\007groupId\000\000\010groupIds\000\016groupI"
    "pAddress\000\015groupLongName\000\000\013groupMember\000\000\011groupName\000\000\014groupNameSet\000\012groupName"
    "s\000\014groupOwnerId\000\010groupSet\000\013groupSource\000\000\006groups\000\010haStatus\000\017healthCheckPath"
    "\000\000\022healthCheckPathSet\000\020healthCheckPaths\000\011hibernate\000\000\022hibernationOptions\000\024hiber"
    "nationSupported\000\017hiddenByDefault\000\000\025highFixAvailableSince\000\000\033highestFindingSeverityLabel\000"
    "\000\020historyRecordSet\000\016historyRecords\000\030hiveCompatiblePartitions\000\006hostId\000\011hostIdSet\000"
    "\000\007hostIds\000\000\017hostMaintenance\000\000\016hostProperties\000\014hostRecovery\000\021hostReservationId"
    "\000\000\024hostReservationIdSet\000\022hostReservationSet\000\024hostResourceGroupArn\000\007hostSet\000\000\014h"
    "ostedZoneId\000\014hostnameType\000\005hosts\000\000\013hourlyPrice\000\000\014httpEndpoint\000\020httpProtocolIpv"
    "4\000\020httpProtocolIpv6\000\027httpPutResponseHopLimit\000\000\012httpTokens\000\022httpTokensEnforced\000\012hy"
    "pervisor\000\012iKEVersion\000\015iKEVersionSet\000\000\013iKEVersions\000\000\014iamFleetRole\000\022iamInstanceP"
    "rofile\000\035iamInstanceProfileAssociation\000\000\040iamInstanceProfileAssociationSet\000\036iamInstanceProfileA"
    "ssociations\000\004icmp\000\014icmpTypeCode\000\002id\000\015igmpv2Support\000\000\013igwFirewall\000\000\012ikeVe"
    "rsion\000\015ikeVersionSet\000\000\013ikeVersions\000\000\005image\000\000\014imageAllowed\000\024imageAncestryEnt"
    "ries\000\025imageAncestryEntrySet\000\000\033imageBlockPublicAccessState\000\000\015imageCriteria\000\000\016image"
    "Criterion\000\021imageCriterionSet\000\000\011imageData\000\000\017imageFindingSet\000\000\015imageFindings\000"
    "\000\007imageId\000\000\010imageIds\000\015imageLocation\000\000\015imageMetadata\000\000\011imageName\000\000\014"
    "imageNameSet\000\012imageNames\000\017imageOwnerAlias\000\000\014imageOwnerId\000\015imageProvider\000\000\020imag"
    "eProviderSet\000\016imageProviders\000\021imageReferenceSet\000\000\017imageReferences\000\000\010imageSet\000\012"
    "imageState\000\011imageType\000\000\027imageUsageReportEntries\000\000\030imageUsageReportEntrySet\000\023imageUsa"
    "geReportSet\000\000\021imageUsageReports\000\000\016imageWatermark\000\021imageWatermarkSet\000\000\017imageWaterm"
    "arks\000\000\006images\000\011imagesSet\000\000\013imdsSupport\000\000\015impairedSince\000\000\022importImageTask"
    "Set",
    "\020importImageTasks\000\016importInstance\000\021importManifestUrl\000\000\025importSnapshotTaskSet\000\000\023im"
    "portSnapshotTasks\000\000\014importTaskId\000\015importTaskIds\000\000\014importVolume\000\015inboundHeader\000"
    "\000\012includeAll\000\023includeAllInstances\000\000\027includeAllResourceTypes\000\000\030includeAllTagsOfInstan"
    "ce\000\041includeAuthorizationPolicyContext\000\000\021includeDeprecated\000\000\017includeDisabled\000\000\021inc"
    "ludeLocalZones\000\000\027includeManagedResources\000\000\022includeMarketplace\000\020includePublicKey\000\022inc"
    "ludeRecoveryBin\000\023includeTrustContext\000\000\032includeUnsupportedInRegion\000\030inferenceAcceleratorInfo"
    "\000\036informationalFixAvailableSince\000\017ingestionStatus\000\000\026ingestionStatusMessage\000\014ingressByte"
    "s\000\024ingressFilterRuleSet\000\022ingressFilterRules\000\016ingressPackets\000\021ingressRouteTable\000\000\040"
    "initializationGracePeriodSeconds\000\033initializationStatusDetails\000\000\022initializationType\000\024inputStor"
    "ageLocation\000\020insideCidrBlocks\000\010instance\000\027instanceConnectEndpoint\000\000\032instanceConnectEndpo"
    "intArn\000\031instanceConnectEndpointId\000\000\032instanceConnectEndpointIds\000\032instanceConnectEndpointSet"
    "\000\030instanceConnectEndpoints\000\015instanceCount\000\000\016instanceCounts\000\033instanceCreditSpecification"
    "\000\000\036instanceCreditSpecificationSet\000\034instanceCreditSpecifications\000\017instanceEventId\000\000\023i"
    "nstanceEventWindow\000\000\025instanceEventWindowId\000\000\026instanceEventWindowIds\000\026instanceEventWindowSe"
    "t\000\030instanceEventWindowState\000\024instanceEventWindows\000\016instanceExport\000\025instanceExportDetails"
    "\000\000\016instanceFamily\000\041instanceFamilyCreditSpecification\000\000\031instanceFcaPolicyDocument\000\000"
    "\022instanceGeneration\000\025instanceGenerationSet\000\000\023instanceGenerations\000\000\016instanceHealth\000"
    "\012instanceId\000\015instanceIdSet\000\000\013instanceIds\000\000\025instanceImageMetadata\000\000\030instanceIma"
    "geMetadataSet\000\041instanceInitiatedShutdownBehavior\000\000\034instanceInterruptionBehavior\000\021instanceLife"
    "cycle\000\000\025instanceMarketOptions\000\000\025instanceMatchCriteria\000\000\027instanceMetadataOptions\000\000"
    "\024instanceMetadataTags\000\023instanceMonitorings\000\000\017instanceOwnerId\000\000\025instanceOwningService"
    "\000\000\020instancePlatform\000\027instancePoolsToUseCount\000\000\014instancePort\000\024instanceRequirements"
    "\000\040instanceRequirementsWithMetadata\000\013instanceSet\000\000\025instanceSpecification\000\000\015instanceSt"
    "ate\000\000\016instanceStatus\000\021instanceStatusSet\000\000\020instanceStatuses\000\023instanceStorageInfo\000",
    "\030instanceStorageSupported\000\013instanceTag\000\000\024instanceTagAttribute\000\016instanceTagKey\000\021insta"
    "nceTagKeySet\000\000\017instanceTagKeys\000\000\014instanceTags\000\017instanceTenancy\000\000\014instanceType\000"
    "\027instanceTypeOfferingSet\000\000\025instanceTypeOfferings\000\000\026instanceTypePreference\000\027instanceType"
    "Preferences\000\000\017instanceTypeSet\000\000\031instanceTypeSpecification\000\000\034instanceTypeSpecificationSe"
    "t\000\032instanceTypeSpecifications\000\015instanceTypes\000\000\020instanceUsageSet\000\016instanceUsages\000\011"
    "instances\000\000\014instancesSet\000\020integrateService\000\021integrateServices\000\000\041integrationResultS3D"
    "estinationArn\000\000\022interconnectStatus\000\024interfaceAssociation\000\027interfaceAssociationSet\000\000\025"
    "interfaceAssociations\000\000\013interfaceId\000\000\023interfacePermission\000\000\021interfaceProtocol\000\000"
    "\015interfaceType\000\000\020interfaceTypeSet\000\016interfaceTypes\000\023internalInterfaceId\000\000\017internet"
    "Gateway\000\000\030internetGatewayBlockMode\000\030internetGatewayExclusion\000\034internetGatewayExclusionMode"
    "\000\021internetGatewayId\000\000\024internetGatewayIdSet\000\022internetGatewayIds\000\022internetGatewaySet\000"
    "\020internetGateways\000\032internetKeyExchangeVersion\000\015interruptible\000\000\037interruptibleCapacityAlloca"
    "tion\000\000\042interruptibleCapacityReservationId\000\020interruptionInfo\000\020interruptionType\000\010interval"
    "\000\015ioPerformance\000\000\004iops\000\011ipAddress\000\000\015ipAddressType\000\000\011ipOwnerId\000\000\015ip"
    "Permissions\000\000\023ipPermissionsEgress\000\000\013ipPrefixSet\000\000\012ipPrefixes\000\012ipProtocol\000\010i"
    "pRanges\000\007ipScope\000\000\010ipSource\000\007ipUsage\000\000\011ipVersion\000\000\004ipam\000\007ipamArn\000"
    "\000\030ipamDiscoveredAccountSet\000\026ipamDiscoveredAccounts\000\036ipamDiscoveredPublicAddressSet\000\035ipamDi"
    "scoveredPublicAddresses\000\000\035ipamDiscoveredResourceCidrSet\000\000\033ipamDiscoveredResourceCidrs\000\000"
    "\026ipamDiscoveredRouteSet\000\024ipamDiscoveredRoutes\000\045ipamExternalResourceVerificationToken\000\000\050ipa"
    "mExternalResourceVerificationTokenArn\000\047ipamExternalResourceVerificationTokenId\000\000\050ipamExternalResour"
    "ceVerificationTokenIds\000\050ipamExternalResourceVerificationTokenSet\000\046ipamExternalResourceVerificationToke"
    "ns\000\006ipamId\000\007ipamIds\000\000\037ipamInternetRegistryAssociation\000\000\042ipamInternetRegistryAssociat"
    "ionArn\000\045ipamInternetRegistryAssociationAsnSet\000\000\043ipamInternetRegistryAssociationAsns\000\000\046ipam"
    "InternetRegistryAssociationCidrSet\000\044ipamInternetRegistryAssociationCidrs",
    "\041ipamInternetRegistryAssociationId\000\000\042ipamInternetRegistryAssociationIds\000\042ipamInternetRegistryAss"
    "ociationSet\000\040ipamInternetRegistryAssociations\000\014ipamPolicies\000\012ipamPolicy\000\015ipamPolicyArn\000"
    "\000\022ipamPolicyDocument\000\025ipamPolicyDocumentSet\000\000\023ipamPolicyDocuments\000\000\021ipamPolicyEnable"
    "d\000\000\014ipamPolicyId\000\015ipamPolicyIds\000\000\020ipamPolicyRegion\000\015ipamPolicySet\000\000\010ipamPoo"
    "l\000\022ipamPoolAllocation\000\024ipamPoolAllocationId\000\025ipamPoolAllocationIds\000\000\025ipamPoolAllocation"
    "Set\000\000\023ipamPoolAllocations\000\000\013ipamPoolArn\000\000\014ipamPoolCidr\000\016ipamPoolCidrId\000\017ipa"
    "mPoolCidrSet\000\000\015ipamPoolCidrs\000\000\012ipamPoolId\000\013ipamPoolIds\000\000\015ipamPoolOwner\000\000"
    "\013ipamPoolSet\000\000\011ipamPools\000\000\026ipamPrefixListResolver\000\031ipamPrefixListResolverArn\000\000"
    "\030ipamPrefixListResolverId\000\031ipamPrefixListResolverIds\000\000\031ipamPrefixListResolverSet\000\000\041ipam"
    "PrefixListResolverSyncEnabled\000\000\034ipamPrefixListResolverTarget\000\037ipamPrefixListResolverTargetArn\000"
    "\000\036ipamPrefixListResolverTargetId\000\037ipamPrefixListResolverTargetIds\000\000\037ipamPrefixListResolverTar"
    "getSet\000\000\035ipamPrefixListResolverTargets\000\000\035ipamPrefixListResolverVersion\000\000\040ipamPrefixList"
    "ResolverVersionSet\000\036ipamPrefixListResolverVersions\000\027ipamPrefixListResolvers\000\000\012ipamRegion\000"
    "\020ipamResourceCidr\000\023ipamResourceCidrSet\000\000\021ipamResourceCidrs\000\000\027ipamResourceDiscoveries"
    "\000\000\025ipamResourceDiscovery\000\000\030ipamResourceDiscoveryArn\000\040ipamResourceDiscoveryAssociation\000"
    "\043ipamResourceDiscoveryAssociationArn\000\000\042ipamResourceDiscoveryAssociationId\000\043ipamResourceDiscovery"
    "AssociationIds\000\000\043ipamResourceDiscoveryAssociationSet\000\000\041ipamResourceDiscoveryAssociations\000\000"
    "\027ipamResourceDiscoveryId\000\000\030ipamResourceDiscoveryIds\000\033ipamResourceDiscoveryRegion\000\000\030ipam"
    "ResourceDiscoverySet\000\037ipamRouteOriginAuthorizationSet\000\000\035ipamRouteOriginAuthorizations\000\000\042ip"
    "amRoutingPolicyRegistrationDelta\000\045ipamRoutingPolicyRegistrationDeltaSet\000\000\043ipamRoutingPolicyRegistra"
    "tionDeltas\000\000\040ipamRoutingPolicyRegistrationSet\000\036ipamRoutingPolicyRegistrations\000\011ipamScope\000"
    "\000\014ipamScopeArn\000\013ipamScopeId\000\000\014ipamScopeIds\000\014ipamScopeSet\000\015ipamScopeType\000\000"
    "\012ipamScopes\000\007ipamSet\000\000\005ipams\000\000\004ipv4\000\031ipv4AddressesPerInterface\000\000\042ipv4Add"
    "ressesPerSecondaryInterface\000\015ipv4CidrBlock\000\000\033ipv4CidrBlockAssociationSet\000",
    "\031ipv4CidrBlockAssociations\000\000\016ipv4IpamPoolId\000\021ipv4NetmaskLength\000\000\012ipv4Prefix\000\017ipv4"
    "PrefixCount\000\000\015ipv4PrefixSet\000\000\014ipv4Prefixes\000\004ipv6\000\013ipv6Address\000\000\024ipv6Address"
    "Attribute\000\020ipv6AddressCount\000\016ipv6AddressSet\000\015ipv6Addresses\000\000\031ipv6AddressesPerInterface"
    "\000\000\020ipv6AddressesSet\000\010ipv6Cidr\000\026ipv6CidrAssociationSet\000\024ipv6CidrAssociations\000\015ipv6"
    "CidrBlock\000\000\030ipv6CidrBlockAssociation\000\033ipv6CidrBlockAssociationSet\000\000\037ipv6CidrBlockNetworkBo"
    "rderGroup\000\000\020ipv6CidrBlockSet\000\022ipv6CidrBlockState\000\016ipv6IpamPoolId\000\012ipv6Native\000\021ipv"
    "6NetmaskLength\000\000\010ipv6Pool\000\013ipv6PoolSet\000\000\011ipv6Pools\000\000\012ipv6Prefix\000\017ipv6Prefix"
    "Count\000\000\015ipv6PrefixSet\000\000\014ipv6Prefixes\000\012ipv6Ranges\000\013ipv6Support\000\000\015ipv6Support"
    "ed\000\000\011isDefault\000\000\010isEgress\000\014isExcludable\000\022isPermanentRestore\000\011isPrimary\000\000"
    "\015isPrimaryIpv6\000\000\010isPublic\000\017isValidExchange\000\000\006issuer\000\006kernel\000\010kernelId\000"
    "\013kextSigning\000\000\003key\000\000\021keyExchangeMethod\000\000\024keyExchangeMethodSet\000\022keyExchangeMeth"
    "ods\000\016keyFingerprint\000\011keyFormat\000\000\013keyMaterial\000\000\007keyName\000\000\010keyNames\000\011ke"
    "yPairId\000\000\014keyPairIdSet\000\012keyPairIds\000\010keyPairs\000\006keySet\000\007keyType\000\000\010keyValue"
    "\000\007keyword\000\000\023kinesisDataFirehose\000\000\011kmsKeyArn\000\000\010kmsKeyId\000\006lambda\000\017lambd"
    "aExclusion\000\000\021lambdaFunctionArn\000\000\013lastAddress\000\000\032lastAttemptedDiscoveryTime\000\011lastEr"
    "ror\000\000\021lastEvaluatedTime\000\000\020lastLaunchedTime\000\026lastMaintenanceApplied\000\016lastObservedAt"
    "\000\020lastStatusChange\000\033lastSuccessfulDiscoveryTime\000\000\021lastSyncedVersion\000\000\032lastTieringOpe"
    "rationStatus\000\040lastTieringOperationStatusDetail\000\023lastTieringProgress\000\000\024lastTieringStartTime"
    "\000\016lastUpdateTime\000\023lastUpdateTimestamp\000\000\015lastUpdatedAt\000\000\017lastUpdatedTime\000\000\031l"
    "astVersionCreationStatus\000\000\040lastVersionCreationStatusMessage\000\006latest\000\030latestDatapointTimestamp"
    "\000\033latestDeliveryS3LocationUri\000\000\024latestDeliveryStatus\000\033latestDeliveryStatusMessage\000\000\022"
    "latestDeliveryTime\000\015latestDeltaId\000\000\012latestTime\000\015latestVersion\000\000\023latestVersionNumber"
    "\000\000\013launchGroup\000\000\020launchPermission\000\021launchPermissions\000\000\023launchSpecification\000"
    "\000\024launchSpecifications\000\014launchStatus\000\016launchTemplate\000\032launchTemplateAndOverrides\000\024la"
    "unchTemplateConfig\000\025launchTemplateConfigs\000\000\022launchTemplateData\000\020launchTemplateId\000\021launc"
    "hTemplateIds\000\000\022launchTemplateName\000\023launchTemplateNames\000",
    "\033launchTemplateSpecification\000\000\043launchTemplateSpecificationUserData\000\000\025launchTemplateVersion"
    "\000\000\030launchTemplateVersionSet\000\026launchTemplateVersions\000\017launchTemplates\000\000\012launchTime"
    "\000\030launchedAvailabilityZone\000\032launchedAvailabilityZoneId\000\027licenseConfigurationArn\000\000\012licen"
    "seSet\000\024licenseSpecification\000\027licenseSpecificationSet\000\000\025licenseSpecifications\000\000\013licen"
    "seType\000\000\010licenses\000\011lifecycle\000\000\012limitPrice\000\015linkedGroupId\000\000\017loadBalancerArn"
    "\000\000\030loadBalancerListenerPort\000\023loadBalancerOptions\000\000\020loadBalancerPort\000\017loadBalancerSet"
    "\000\000\022loadBalancerTarget\000\027loadBalancerTargetGroup\000\000\032loadBalancerTargetGroupSet\000\030loadBal"
    "ancerTargetGroups\000\026loadBalancerTargetPort\000\015loadBalancers\000\000\023loadBalancersConfig\000\000\016loa"
    "dPermission\000\017loadPermissions\000\000\014localAddress\000\013localBgpAsn\000\000\023localBgpAsnExtended\000"
    "\000\016localGatewayId\000\017localGatewayIds\000\000\026localGatewayRouteTable\000\031localGatewayRouteTableArn"
    "\000\000\030localGatewayRouteTableId\000\031localGatewayRouteTableIds\000\000\031localGatewayRouteTableSet\000\000"
    "6localGatewayRouteTableVirtualInterfaceGroupAssociation\0008localGatewayRouteTableVirtualInterfaceGroupAssociation"
    "Id\0009localGatewayRouteTableVirtualInterfaceGroupAssociationIds\000\0009localGatewayRouteTableVirtualInterfaceGro"
    "upAssociationSet\000\0007localGatewayRouteTableVirtualInterfaceGroupAssociations\000\000\044localGatewayRouteTable"
    "VpcAssociation\000\046localGatewayRouteTableVpcAssociationId\000\047localGatewayRouteTableVpcAssociationIds\000"
    "\000\047localGatewayRouteTableVpcAssociationSet\000\000\045localGatewayRouteTableVpcAssociations\000\000\027localG"
    "atewayRouteTables\000\000\017localGatewaySet\000\000\034localGatewayVirtualInterface\000\037localGatewayVirtualInt"
    "erfaceArn\000\000\041localGatewayVirtualInterfaceGroup\000\000\044localGatewayVirtualInterfaceGroupArn\000\043loca"
    "lGatewayVirtualInterfaceGroupId\000\000\044localGatewayVirtualInterfaceGroupIds\000\044localGatewayVirtualInterfac"
    "eGroupSet\000\042localGatewayVirtualInterfaceGroups\000\036localGatewayVirtualInterfaceId\000\041localGatewayVirtu"
    "alInterfaceIdSet\000\000\037localGatewayVirtualInterfaceIds\000\000\037localGatewayVirtualInterfaceSet\000\000\035"
    "localGatewayVirtualInterfaces\000\000\015localGateways\000\000\024localIpv4NetworkCidr\000\024localIpv6NetworkCidr"
    "\000\014localStorage\000\020localStorageType\000\023localStorageTypeSet\000\000\021localStorageTypes\000",
    "\013localTarget\000\000\006locale\000\010location\000\014locationType\000\015lockCreatedOn\000\000\014lockDuration"
    "\000\025lockDurationStartTime\000\000\015lockExpiresOn\000\000\010lockMode\000\011lockState\000\000\016logDestinat"
    "ion\000\022logDestinationType\000\012logEnabled\000\011logFormat\000\000\010logGroup\000\013logGroupArn\000\000"
    "\014logGroupName\000\012logOptions\000\017logOutputFormat\000\000\012logVersion\000\024loggingConfiguration\000"
    "\027loggingConfigurationSet\000\000\025loggingConfigurations\000\000\017logicalGpuCount\000\000\023logsStorageLoca"
    "tion\000\000\024lowFixAvailableSince\000\012macAddress\000\016macCredentials\000\012macHostSet\000\010macHosts\000"
    "\023macModificationTask\000\000\025macModificationTaskId\000\000\026macModificationTaskIds\000\026macModificationT"
    "askSet\000\024macModificationTasks\000\036macOSLatestSupportedVersionSet\000\034macOSLatestSupportedVersions\000"
    "\042macSystemIntegrityProtectionConfig\000\051macSystemIntegrityProtectionConfiguration\000\000\042macSystemIntegr"
    "ityProtectionStatus\000\004main\000\033maintenanceAutoAppliedAfter\000\000\022maintenanceDetails\000\022maintenanc"
    "eOptions\000\025maintenanceStrategies\000\000\007managed\000\000\011managedBy\000\000\027managedExceptionMessage"
    "\000\000\017managementState\000\000\023managesVpcEndpoints\000\000\014manufacturer\000\032mapCustomerOwnedIpOnLaun"
    "ch\000\023mapPublicIpOnLaunch\000\000\012marketType\000\015marketTypeSet\000\000\013marketTypes\000\000\013marketp"
    "lace\000\000\026marketplaceProductCode\000\031marketplaceProductCodeSet\000\000\027marketplaceProductCodes\000\000"
    "\005match\000\000\011matchPath\000\000\014matchPathSet\000\012matchPaths\000\017matchSourceCidr\000\000\003max\000"
    "\000\026maxAggregationInterval\000\010maxCount\000\040maxDaysSinceCriticalFixAvailable\000\034maxDaysSinceHighFixA"
    "vailable\000\045maxDaysSinceInformationalFixAvailable\000\000\033maxDaysSinceLastFindingScan\000\000\033maxDaysSin"
    "ceLowFixAvailable\000\000\036maxDaysSinceMediumFixAvailable\000\027maxDrainDurationSeconds\000\000\013maxDuration"
    "\000\000\012maxEntries\000\020maxInstanceCount\000\011maxLength\000\000\023maxParallelLaunches\000\000\010maxPrice"
    "\000\012maxResults\000\026maxSlotDurationInHours\000\056maxSpotPriceAsPercentageOfOptimalOnDemandPrice\000\025maxT"
    "ermDurationInDays\000\000\015maxTotalPrice\000\000\012maxVersion\000\026maximumBandwidthInMbps\000\027maximumDaysS"
    "inceCreated\000\000\032maximumDaysSinceDeprecated\000\042maximumDaysSinceSourceImageCreated\000\040maximumDaysSinc"
    "eWatermarkCreated\000\025maximumEbsAttachments\000\000\017maximumEbsCards\000\000\024maximumEfaInterfaces\000\024m"
    "aximumEnaQueueCount\000\040maximumEnaQueueCountPerInterface\000\013maximumIops\000\000\023maximumNetworkCards\000"
    "\000\030maximumNetworkInterfaces",
    "\041maximumSecondaryNetworkInterfaces\000\000\024maximumSeverityLabel\000\027maximumThroughputInMBps\000\000\003me"
    "d\000\000\024mediaAcceleratorInfo\000\027mediumFixAvailableSince\000\000\042memberOfServiceLinkedResourceGroup\000"
    "\012memberType\000\020memoryGiBPerVCpu\000\012memoryInfo\000\011memoryMiB\000\000\007message\000\000\012messageSet"
    "\000\010messages\000\010metaData\000\013metaDataKey\000\000\015metaDataValue\000\000\017metadataOptions\000\000"
    "\016meteredAccount\000\022meteringPolicyRule\000\006metric\000\020metricCategories\000\016metricCategory\000\020me"
    "tricCategoryId\000\023metricCategoryIdSet\000\000\021metricCategoryIds\000\000\021metricCategorySet\000\000\023met"
    "ricDataResultSet\000\000\021metricDataResults\000\000\030metricDimensionResultSet\000\026metricDimensionResults"
    "\000\012metricName\000\013metricNames\000\000\016metricPointSet\000\014metricPoints\000\011metricSet\000\000\016me"
    "tricValueSet\000\014metricValues\000\007metrics\000\000\025middleboxAttachmentId\000\000\030middleboxAttachmentIdS"
    "et\000\026middleboxAttachmentIds\000\003min\000\000\010minCount\000\013minDuration\000\000\026minSlotDurationInHou"
    "rs\000\021minTargetCapacity\000\000\025minTermDurationInDays\000\000\012minVersion\000\020missingComponent\000\004"
    "mode\000\025modificationResultSet\000\000\023modificationResults\000\000\021modificationState\000\000\021modificat"
    "ionTerms\000\000\012modifyTime\000\011monitored\000\000\012monitoring\000\021mostFrequentValue\000\000\012moveStat"
    "us\000\026movingAddressStatusSet\000\025movingAddressStatuses\000\000\022multiAttachEnabled\000\013multiRegion\000"
    "\000\033multicastDomainAssociations\000\000\017multicastGroups\000\000\020multicastSupport\000\027multipathResilie"
    "nceMode\000\000\031multipathResilienceStatus\000\000\024mutualAuthentication\000\004name\000\015nameserverSet\000"
    "\000\013nameservers\000\000\007natCidr\000\000\024natFcaPolicyDocument\000\012natGateway\000\024natGatewayAddressS"
    "et\000\023natGatewayAddresses\000\000\023natGatewayExclusion\000\000\014natGatewayId\000\015natGatewayIds\000\000"
    "\016natGatewayRule\000\021natGatewayRuleSet\000\000\017natGatewayRules\000\000\015natGatewaySet\000\000\021natGate"
    "waySupport\000\000\013natGateways\000\000\025natSystemRouteSupport\000\000\034nativeApplicationOidcOptions\000\024"
    "nestedVirtualization\000\015netmaskLength\000\000\012networkAcl\000\027networkAclAssociationId\000\000\014networkA"
    "clId\000\017networkAclIdSet\000\000\015networkAclIds\000\000\015networkAclSet\000\000\013networkAcls\000\000\024ne"
    "tworkBandwidthGbps\000\022networkBorderGroup\000\020networkCardIndex\000\014networkCards\000\035networkFirewallAss"
    "ociationSet\000\000\033networkFirewallAssociations\000\000\037networkFirewallConnectivityType\000\000\011networkId"
    "\000\000\013networkInfo\000\000\032networkInsightsAccessScope\000\042networkInsightsAccessScopeAnalyses\000\042net"
    "workInsightsAccessScopeAnalysis",
    "\045networkInsightsAccessScopeAnalysisArn\000\000\044networkInsightsAccessScopeAnalysisId\000\045networkInsightsAc"
    "cessScopeAnalysisIds\000\000\045networkInsightsAccessScopeAnalysisSet\000\000\035networkInsightsAccessScopeArn\000"
    "\000\041networkInsightsAccessScopeContent\000\000\034networkInsightsAccessScopeId\000\035networkInsightsAccessScop"
    "eIds\000\000\035networkInsightsAccessScopeSet\000\000\033networkInsightsAccessScopes\000\000\027networkInsightsAna"
    "lyses\000\000\027networkInsightsAnalysis\000\000\032networkInsightsAnalysisArn\000\031networkInsightsAnalysisId"
    "\000\000\032networkInsightsAnalysisIds\000\032networkInsightsAnalysisSet\000\023networkInsightsPath\000\000\026net"
    "workInsightsPathArn\000\025networkInsightsPathId\000\000\026networkInsightsPathIds\000\026networkInsightsPathSet"
    "\000\024networkInsightsPaths\000\020networkInterface\000\040networkInterfaceAttachmentStatus\000\025networkInterfa"
    "ceCount\000\000\033networkInterfaceDescription\000\000\022networkInterfaceId\000\025networkInterfaceIdSet\000\000"
    "\023networkInterfaceIds\000\000\027networkInterfaceOptions\000\000\027networkInterfaceOwnerId\000\000\034networkIn"
    "terfacePermissionId\000\035networkInterfacePermissionIds\000\000\033networkInterfacePermissions\000\000\023network"
    "InterfaceSet\000\000\021networkInterfaces\000\000\026networkLoadBalancerArn\000\031networkLoadBalancerArnSet\000"
    "\000\027networkLoadBalancerArns\000\000\016networkNodeSet\000\014networkNodes\000\020networkPathFound\000\022netwo"
    "rkPerformance\000\031networkPerformanceOptions\000\000\017networkPlatform\000\000\021networkResourceId\000\000\022"
    "networkResourceIds\000\024networkResourceScope\000\023networkResourceType\000\000\021networkServiceSet\000\000\017"
    "networkServices\000\000\013networkType\000\000\015neuronDevices\000\000\012neuronInfo\000\020newAssociationId\000"
    "\025newCommitmentDuration\000\000\024newCommitmentEndDate\000\014newStartDate\000\011nextHopIp\000\000\021nextSlot"
    "StartTime\000\000\011nextToken\000\000\024nitroEnclavesSupport\000\014nitroTpmInfo\000\017nitroTpmSupport\000\000"
    "\010noDevice\000\010noReboot\000\027nonCompliantResourceSet\000\000\025nonCompliantResources\000\000\010notAfter"
    "\000\011notBefore\000\000\021notBeforeDeadline\000\000\020numberOfAccounts\000\026numberOfFailedAccounts\000\027nu"
    "mberOfMatchedAccounts\000\000\031numberOfUnmatchedAccounts\000\000\013nvmeSupport\000\000\020nvramProtections\000"
    "\011objectKey\000\000\015occurrenceDay\000\000\020occurrenceDaySet\000\016occurrenceDays\000\027occurrenceRelative"
    "ToEnd\000\000\016occurrenceUnit\000\015odbNetworkArn\000\000\015offeringClass\000\000\012offeringId\000\013offerin"
    "gSet\000\000\014offeringType\000\013oidcOptions\000\000\020oldestSampleTime\000\032onDemandAllocationStrategy\000"
    "\031onDemandFulfilledCapacity\000",
    "\051onDemandMaxPricePercentageOverLowestPrice\000\000\025onDemandMaxTotalPrice\000\000\017onDemandOptions\000\000"
    "\026onDemandTargetCapacity\000\027openVpnConfigurationSet\000\000\025openVpnConfigurations\000\000\017operatingReg"
    "ion\000\000\022operatingRegionSet\000\020operatingRegions\000\011operation\000\000\015operationType\000\000\010ope"
    "rator\000\013optInStatus\000\000\016optimizingTime\000\012optionName\000\013optionValue\000\000\016optionValueSet"
    "\000\014optionValues\000\007options\000\000\017organizationArn\000\000\022organizationArnSet\000\020organizationAr"
    "ns\000\022organizationHandle\000\024organizationTargetId\000\025organizationTargetSet\000\000\023organizationTarge"
    "ts\000\000\025organizationalUnitArn\000\000\030organizationalUnitArnSet\000\026organizationalUnitArns\000\036organ"
    "izationalUnitExclusionSet\000\034organizationalUnitExclusions\000\024organizationalUnitId\000\023organizationsAcce"
    "ss\000\000\027organizationsEntityPath\000\000\006origin\000\014originalIops\000\032originalMultiAttachEnabled\000"
    "\014originalSize\000\021originalStartDate\000\000\022originalThroughput\000\022originalVolumeType\000\016outboundH"
    "eader\000\012outpostArn\000\011outpostId\000\000\014outpostLagId\000\015outpostLagIds\000\000\015outpostLagSet\000"
    "\000\013outpostLags\000\000\006output\000\014outputFormat\000\043outputReservedInstancesWillExpireAt\000\000\020ou"
    "tsideIpAddress\000\024outsideIpAddressType\000\015overlapStatus\000\000\011overrides\000\000\005owner\000\000\014o"
    "wnerAccount\000\012ownerAlias\000\007ownerId\000\000\010ownerIds\000\006owners\000\011ownersSet\000\000\013packetF"
    "ield\000\000\025packetHeaderStatement\000\000\014packetLength\000\014parentBpkiTa\000\015parentGroupId\000\000\014"
    "parentHandle\000\014parentZoneId\000\016parentZoneName\000\016partitionCount\000\020partitionEndDate\000\026partit"
    "ionLoadFrequency\000\017partitionNumber\000\000\022partitionStartDate\000\014passwordData\000\004path\000\007pathS"
    "et\000\000\005paths\000\000\025payerResponsibilities\000\000\023payerResponsibility\000\000\026payerResponsibility"
    "Set\000\027payerResponsibilityType\000\000\012paymentDue\000\015paymentOption\000\000\005pciId\000\000\024pcxFcaPo"
    "licyDocument\000\023peakBandwidthInGbps\000\000\015peerAccountId\000\000\013peerAddress\000\000\007peerAsn\000\000"
    "\012peerBgpAsn\000\022peerBgpAsnExtended\000\021peerCoreNetworkId\000\000\025peerLivenessDetection\000\000\013peer"
    "OwnerId\000\000\012peerRegion\000\024peerTransitGatewayId\000\011peerVpcId\000\000\023peeringAttachmentId\000\000"
    "\016peeringOptions\000\015peeringStatus\000\000\022pendingMaintenance\000\020perHourPartition\000\021performanceSt"
    "atus\000\000\006period\000\020permanentRestore\000\012permission\000\017permissionState\000\000\016permissionType"
    "\000\037permitMoreSpecificAnnouncements\000\000\015persistRoutes\000\000\025persistRoutesDuration\000\000\022persi"
    "stRoutesState\000\033phase1AdditionalKeyExchange\000",
    "\036phase1AdditionalKeyExchangeSet\000\034phase1AdditionalKeyExchanges\000\015phase1DHGroup\000\000\023phase1DHGro"
    "upNumber\000\000\026phase1DHGroupNumberSet\000\024phase1DHGroupNumbers\000\031phase1EncryptionAlgorithm\000\000"
    "\034phase1EncryptionAlgorithmSet\000\032phase1EncryptionAlgorithms\000\030phase1IntegrityAlgorithm\000\033phase1In"
    "tegrityAlgorithmSet\000\000\031phase1IntegrityAlgorithms\000\000\025phase1LifetimeSeconds\000\000\033phase2Additio"
    "nalKeyExchange\000\000\036phase2AdditionalKeyExchangeSet\000\034phase2AdditionalKeyExchanges\000\015phase2DHGroup"
    "\000\000\023phase2DHGroupNumber\000\000\026phase2DHGroupNumberSet\000\024phase2DHGroupNumbers\000\031phase2Encrypt"
    "ionAlgorithm\000\000\034phase2EncryptionAlgorithmSet\000\032phase2EncryptionAlgorithms\000\030phase2IntegrityAlgor"
    "ithm\000\033phase2IntegrityAlgorithmSet\000\000\031phase2IntegrityAlgorithms\000\000\025phase2LifetimeSeconds\000"
    "\000\012phcSupport\000\013pkceEnabled\000\000\011placement\000\000\016placementGroup\000\021placementGroupArn\000"
    "\000\023placementGroupIdSet\000\000\022placementGroupInfo\000\021placementGroupSet\000\000\017placementGroups\000"
    "\000\010platform\000\017platformDetails\000\000\017policyCreatedAt\000\000\016policyDocument\000\015policyEnabled"
    "\000\000\023policyReferenceName\000\000\012policyRule\000\020policyRuleNumber\000\020poolAddressRange\000\023poolA"
    "ddressRangeSet\000\000\021poolAddressRanges\000\000\007poolArn\000\000\015poolCidrBlock\000\000\020poolCidrBlockSe"
    "t\000\016poolCidrBlocks\000\013poolCidrSet\000\000\011poolCidrs\000\000\011poolCount\000\000\011poolDepth\000\000"
    "\006poolId\000\007poolIds\000\000\024poolTagSpecification\000\025poolTagSpecifications\000\000\004port\000\011port"
    "Range\000\000\014portRangeSet\000\012portRanges\000\032postureComplianceStatusSet\000\031postureComplianceStatuses"
    "\000\000\014preSharedKey\000\017preSharedKeyArn\000\000\023preSharedKeyStorage\000\000\006prefix\000\012prefixList"
    "\000\015prefixListArn\000\000\030prefixListAssociationSet\000\026prefixListAssociations\000\014prefixListId\000"
    "\015prefixListIds\000\000\016prefixListName\000\021prefixListOwnerId\000\000\020prefixListRegion\000\015prefixList"
    "Set\000\000\013prefixLists\000\000\010prefixes\000\014prefixesType\000\020preserveClientIp\000\014presignedUrl\000"
    "\017previewNextCidr\000\000\022previousFleetState\000\023previousSlotEndTime\000\000\035previousSpotFleetRequestSt"
    "ate\000\000\015previousState\000\000\016previousStatus\000\017previousVersion\000\000\005price\000\000\016priceSch"
    "edules\000\021priceSchedulesSet\000\000\016pricingDetails\000\021pricingDetailsSet\000\000\007primary\000\000\013p"
    "rimaryIpv6\000\000\014primaryVpcId\000\011principal\000\000\014principalArn\000\014principalSet\000\015principalTy"
    "pe\000\000\012principals\000\010priority\000\025privateDefaultScopeId\000\000\021privateDnsEnabled\000\000\017priv"
    "ateDnsEntry\000",
    "\026privateDnsHostnameType\000\036privateDnsHostnameTypeOnLaunch\000\016privateDnsName\000\033privateDnsNameConfig"
    "uration\000\000\025privateDnsNameOptions\000\000\035privateDnsNameOptionsOnLaunch\000\000\021privateDnsNameSet\000"
    "\000\037privateDnsNameVerificationState\000\000\017privateDnsNames\000\000\050privateDnsOnlyForInboundResolverEndp"
    "oint\000\024privateDnsPreference\000\031privateDnsSpecifiedDomain\000\000\034privateDnsSpecifiedDomainSet\000\032p"
    "rivateDnsSpecifiedDomains\000\011privateIp\000\000\020privateIpAddress\000\026privateIpAddressConfig\000\027privat"
    "eIpAddressConfigs\000\000\025privateIpAddressCount\000\000\023privateIpAddressSet\000\000\022privateIpAddresses"
    "\000\025privateIpAddressesSet\000\000\025privateIpv4AddressSet\000\000\024privateIpv4Addresses\000\020processingSt"
    "atus\000\015processorInfo\000\000\013productCode\000\000\015productCodeId\000\000\016productCodeSet\000\017product"
    "CodeType\000\000\014productCodes\000\022productDescription\000\025productDescriptionSet\000\000\023productDescript"
    "ions\000\000\010progress\000\022progressPercentage\000\021propagatingVgwSet\000\000\017propagatingVgws\000\000\013"
    "propagation\000\000\036propagationDefaultRouteTableId\000\010protocol\000\013protocolSet\000\000\011protocols\000"
    "\000\015provisionTime\000\000\013provisioned\000\000\024provisionedBandwidth\000\022provisioningStatus\000\030prov"
    "isioningStatusReason\000\011ptrRecord\000\000\017ptrRecordUpdate\000\000\006public\000\024publicDefaultScopeId\000"
    "\015publicDnsName\000\000\016publicDnsNames\000\026publicDualStackDnsName\000\010publicIp\000\017publicIpAddress"
    "\000\000\026publicIpDnsNameOptions\000\016publicIpSource\000\011publicIps\000\000\014publicIpsSet\000\021publicIpv"
    "4DnsName\000\000\016publicIpv4Pool\000\020publicIpv4PoolId\000\021publicIpv4PoolSet\000\000\017publicIpv4Pools\000"
    "\000\021publicIpv6DnsName\000\000\011publicKey\000\000\021publicKeyMaterial\000\000\030publicSigningKeyEndpoint"
    "\000\023publicSigningKeyUrl\000\000\026publicSsmParameterName\000\024publiclyAdvertisable\000\010purchase\000\017p"
    "urchaseRequest\000\000\020purchaseRequests\000\014purchaseTime\000\015purchaseToken\000\000\010quantity\000\007quo"
    "teId\000\000\012quoteState\000\011ramDiskId\000\000\007ramdisk\000\000\011ramdiskId\000\000\017rdsDbClusterArn\000"
    "\000\020rdsDbInstanceArn\000\015rdsDbProxyArn\000\000\013rdsEndpoint\000\000\012rdsOptions\000\006reason\000\013re"
    "asonCodes\000\000\016reasonCodesSet\000\015reasonMessage\000\000\017rebootMigration\000\000\026rebootMigrationSupp"
    "ort\000\012recurrence\000\020recurringCharges\000\023recycleBinEnterTime\000\000\022recycleBinExitTime\000\011refe"
    "rence\000\000\014referenceSet\000\021referencedGroupId\000\000\023referencedGroupInfo\000\000\012references\000"
    "\020referencingVpcId\000\006region\000\016regionEndpoint\000\012regionInfo\000\012regionName\000\013regionNames"
    "\000\000\011regionSet\000",
    "\021regionalSummaries\000\000\022regionalSummarySet\000\007regions\000\000\037registeredMulticastGroupMembers\000"
    "\000\037registeredMulticastGroupSources\000\000\035registeredNetworkInterfaceIds\000\000\023rekeyFuzzPercentage"
    "\000\000\026rekeyMarginTimeSeconds\000\013releaseTime\000\000\023remainingTotalValue\000\000\025remainingUpfrontVa"
    "lue\000\000\013remediation\000\000\023remoteAccessEnabled\000\000\025remoteIpv4NetworkCidr\000\000\025remoteIpv6Ne"
    "tworkCidr\000\000\006remove\000\033removeAllocationResourceTag\000\000\034removeAllocationResourceTags\000\027remo"
    "veAllowedPrincipals\000\000\026removeAvailabilityZone\000\030removeAvailabilityZoneId\000\031removeAvailabilityZon"
    "eIds\000\000\027removeAvailabilityZones\000\000\015removeEndDate\000\000\015removeEntries\000\000\013removeEntry"
    "\000\000\044removeExternalAuthorityConfiguration\000\013removeField\000\000\014removeFields\000\034removeGatewayLo"
    "adBalancerArn\000\035removeGatewayLoadBalancerArns\000\000\033removeMiddleboxAttachmentId\000\000\034removeMiddleb"
    "oxAttachmentIds\000\034removeNetworkLoadBalancerArn\000\035removeNetworkLoadBalancerArns\000\000\024removeNetworkS"
    "ervice\000\025removeNetworkServices\000\000\025removeOperatingRegion\000\000\026removeOperatingRegions\000\041remo"
    "veOrganizationalUnitExclusion\000\000\042removeOrganizationalUnitExclusions\000\024removePrivateDnsName\000\022rem"
    "oveRouteTableId\000\023removeRouteTableIds\000\000\025removeSecurityGroupId\000\000\026removeSecurityGroupIds\000"
    "\016removeSubnetId\000\017removeSubnetIds\000\000\034removeSupportedIpAddressType\000\035removeSupportedIpAddressT"
    "ypes\000\000\025removeSupportedRegion\000\000\026removeSupportedRegions\000\036removeTransitGatewayCidrBlocks\000"
    "\025replaceRootVolumeTask\000\000\027replaceRootVolumeTaskId\000\000\030replaceRootVolumeTaskIds\000\030replaceRoo"
    "tVolumeTaskSet\000\026replaceRootVolumeTasks\000\031replaceUnhealthyInstances\000\000\023replacementStrategy\000"
    "\000\020replayWindowSize\000\022reportCreationTime\000\010reportId\000\011reportIds\000\000\011reportSet\000\000"
    "\023reportVolumeFailure\000\000\024reportingGranularity\000\007reports\000\000\013requestTime\000\000\011requested"
    "\000\000\013requestedBy\000\000\041requesterAllowMultipathResilience\000\000\013requesterId\000\000\020requesterMa"
    "naged\000\040requesterMultipathResilienceMode\000\041requesterPeeringConnectionOptions\000\000\020requesterTgwInfo"
    "\000\020requesterVpcInfo\000\032requireEncryptionInTransit\000\027requireHibernateSupport\000\000\013requirement"
    "\000\000\016reservationArn\000\032reservationCreateTimestamp\000\026reservationEndDateType\000\027reservationEndTi"
    "mestamp\000\000\015reservationId\000\000\040reservationInstanceMatchCriteria\000\016reservationSet",
    "\031reservationStartTimestamp\000\000\020reservationState\000\017reservationType\000\000\022reservationTypeSet\000"
    "\020reservationTypes\000\037reservationUnusedFinancialOwner\000\000\021reservationUpdate\000\000\020reservationVal"
    "ue\000\014reservations\000\037reservedCapacityFallbackOptions\000\000\027reservedCapacityOptions\000\000\022reserv"
    "edInstanceId\000\023reservedInstanceIds\000\000\033reservedInstanceValueRollup\000\000\030reservedInstanceValueSet"
    "\000\021reservedInstances\000\000\054reservedInstancesConfigurationSetItemTypeSet\000\023reservedInstancesId\000"
    "\000\024reservedInstancesIds\000\032reservedInstancesListingId\000\031reservedInstancesListings\000\000\034reserve"
    "dInstancesListingsSet\000\037reservedInstancesModificationId\000\000\040reservedInstancesModificationIds\000\040re"
    "servedInstancesModificationSet\000\036reservedInstancesModifications\000\041reservedInstancesModificationsSet\000"
    "\000\033reservedInstancesOfferingId\000\000\034reservedInstancesOfferingIds\000\034reservedInstancesOfferingSet"
    "\000\032reservedInstancesOfferings\000\035reservedInstancesOfferingsSet\000\000\024reservedInstancesSet\000\024res"
    "etNatGatewayRules\000\013resetPolicy\000\000\014resolveAlias\000\010resource\000\013resourceArn\000\000\014resourc"
    "eCidr\000\030resourceComplianceStatus\000\030resourceConfigurationArn\000\035resourceConfigurationGroupArn\000\000"
    "\041resourceDiscoveryAssociationCount\000\000\027resourceDiscoveryStatus\000\000\022resourceExclusions\000\012reso"
    "urceId\000\013resourceIds\000\000\014resourceName\000\025resourceOverlapStatus\000\000\015resourceOwner\000\000"
    "\017resourceOwnerId\000\000\016resourceRegion\000\013resourceSet\000\000\021resourceStatement\000\000\013resourceT"
    "ag\000\000\016resourceTagSet\000\014resourceTags\000\014resourceType\000\022resourceTypeOption\000\025resourceType"
    "OptionSet\000\000\023resourceTypeOptions\000\000\017resourceTypeSet\000\000\015resourceTypes\000\000\011resources"
    "\000\000\014resourcesSet\000\015responseError\000\000\023restorableByUserIds\000\000\017restoreDuration\000\000"
    "\021restoreExpiryTime\000\000\020restoreStartTime\000\006result\000\010resumeAt\000\006return\000\012returnCode"
    "\000\026returnPathComponentSet\000\024returnPathComponents\000\013returnValue\000\000\017revokeAllGroups\000\000"
    "\033revokedSecurityGroupRuleSet\000\000\031revokedSecurityGroupRules\000\000\003rir\000\000\015roaSampleTime\000"
    "\000\006roaSet\000\004roas\000\004role\000\007roleArn\000\000\010roleName\000\016rootDeviceName\000\016rootDeviceT"
    "ype\000\005route\000\000\032routeInstallationDetailSet\000\030routeInstallationDetails\000\027routeInstallationSta"
    "tus\000\000\035routeInstallationStatusReason\000\000\013routeOrigin\000\000\017routeOverlapSet\000\000\015routeOve"
    "rlaps\000\000\031routeProtectionFindingSet\000",
    "\027routeProtectionFindings\000\000\013routeServer\000\000\026routeServerAssociation\000\031routeServerAssociation"
    "Set\000\000\027routeServerAssociations\000\000\023routeServerEndpoint\000\000\025routeServerEndpointId\000\000\026"
    "routeServerEndpointIds\000\026routeServerEndpointSet\000\024routeServerEndpoints\000\015routeServerId\000\000\016r"
    "outeServerIds\000\017routeServerPeer\000\000\021routeServerPeerId\000\000\022routeServerPeerIds\000\022routeServer"
    "PeerSet\000\020routeServerPeers\000\026routeServerPropagation\000\031routeServerPropagationSet\000\000\027routeSer"
    "verPropagations\000\000\016routeServerSet\000\014routeServers\000\010routeSet\000\013routeStatus\000\000\012routeT"
    "able\000\027routeTableAssociationId\000\000\014routeTableId\000\017routeTableIdSet\000\000\015routeTableIds\000"
    "\000\017routeTableRoute\000\000\015routeTableSet\000\000\013routeTables\000\000\006routes\000\012rpkiStatus\000"
    "\014rpkiStrength\000\013rpkiVersion\000\000\004rule\000\012ruleAction\000\014ruleGroupArn\000\033ruleGroupRuleOpti"
    "onsPairSet\000\000\031ruleGroupRuleOptionsPairs\000\000\015ruleGroupType\000\000\024ruleGroupTypePairSet\000\022ru"
    "leGroupTypePairs\000\012ruleNumber\000\015ruleOptionSet\000\000\013ruleOptions\000\000\007ruleSet\000\000\010ruleT"
    "ype\000\005rules\000\000\002s3\000\010s3Bucket\000\014s3BucketName\000\016s3BucketPrefix\000\020s3ExportLocation"
    "\000\005s3Key\000\000\012s3Location\000\013s3ObjectTag\000\000\014s3ObjectTags\000\010s3Prefix\000\013s3objectKey"
    "\000\000\017sAMLProviderArn\000\000\017samlProviderArn\000\000\012sampleTime\000\012sampleType\000\016sampledEndTi"
    "me\000\020sampledStartTime\000\023scanResultCondition\000\000\013scanResults\000\000\010schedule\000\040scheduledI"
    "nstanceAvailabilitySet\000\023scheduledInstanceId\000\000\024scheduledInstanceIds\000\024scheduledInstanceSet\000"
    "\005scope\000\000\012scopeCount\000\006scopes\000\005score\000\000\025secondaryAllocationId\000\000\026secondaryAl"
    "locationIds\000\022secondaryInterface\000\025secondaryInterfaceArn\000\000\024secondaryInterfaceId\000\025secondar"
    "yInterfaceIds\000\000\025secondaryInterfaceSet\000\000\026secondaryInterfaceType\000\023secondaryInterfaces\000"
    "\000\020secondaryNetwork\000\023secondaryNetworkArn\000\000\022secondaryNetworkId\000\023secondaryNetworkIds\000"
    "\000\023secondaryNetworkSet\000\000\031secondaryNetworkSupported\000\000\024secondaryNetworkType\000\021secondaryN"
    "etworks\000\000\031secondaryPrivateIpAddress\000\000\036secondaryPrivateIpAddressCount\000\033secondaryPrivateIpAd"
    "dresses\000\000\017secondarySubnet\000\000\022secondarySubnetArn\000\021secondarySubnetId\000\000\022secondarySubn"
    "etIds\000\022secondarySubnetSet\000\020secondarySubnets\000\015securityGroup\000\000\020securityGroupArn\000\026se"
    "curityGroupForVpcSet\000\024securityGroupForVpcs\000\017securityGroupId\000\000\022securityGroupIdSet\000\020secur"
    "ityGroupIds\000\021securityGroupInfo\000",
    "\031securityGroupReferenceSet\000\000\037securityGroupReferencingSupport\000\000\021securityGroupRule\000\000\024s"
    "ecurityGroupRuleArn\000\034securityGroupRuleDescription\000\035securityGroupRuleDescriptions\000\000\023securityGr"
    "oupRuleId\000\000\024securityGroupRuleIds\000\024securityGroupRuleSet\000\022securityGroupRules\000\020securityGro"
    "upSet\000\036securityGroupVpcAssociationSet\000\034securityGroupVpcAssociations\000\016securityGroups\000\021selfS"
    "ervicePortal\000\000\024selfServicePortalUrl\000\032selfServiceSAMLProviderArn\000\032selfServiceSamlProviderArn"
    "\000\016sequenceNumber\000\032serialConsoleAccessEnabled\000\024serverCertificateArn\000\007service\000\000\024ser"
    "viceConfiguration\000\027serviceConfigurationSet\000\000\025serviceConfigurations\000\000\020serviceDetailSet\000"
    "\016serviceDetails\000\011serviceId\000\000\012serviceIds\000\036serviceLinkVirtualInterfaceArn\000\035serviceLink"
    "VirtualInterfaceId\000\000\040serviceLinkVirtualInterfaceIdSet\000\036serviceLinkVirtualInterfaceIds\000\036servic"
    "eLinkVirtualInterfaceSet\000\034serviceLinkVirtualInterfaces\000\016serviceManaged\000\013serviceName\000\000\016s"
    "erviceNameSet\000\014serviceNames\000\021serviceNetworkArn\000\000\022serviceNetworkName\000\023servicePermissionI"
    "d\000\000\015serviceRegion\000\000\016serviceRegions\000\017serviceResource\000\000\014serviceState\000\013service"
    "Type\000\000\012serviceUri\000\015sessionNumber\000\000\023sessionTimeoutHours\000\000\021setDefaultVersion\000"
    "\000\012settingSet\000\010settings\000\015severityLabel\000\000\012shadowMode\000\016sharedUsersSet\000\014shellVe"
    "rsion\000\017showBackEnabled\000\000\011signature\000\000\026singleAvailabilityZone\000\022singleInstanceType\000"
    "\004size\000\010sizeInGB\000\011sizeInMiB\000\000\016skipOsShutdown\000\025skipTunnelReplacement\000\000\023slotDu"
    "rationInHours\000\000\022slotStartTimeRange\000\025snapshotConfiguration\000\000\045snapshotCopyCompletionDuration"
    "Minutes\000\000\021snapshotDetailSet\000\000\017snapshotDetails\000\000\012snapshotId\000\013snapshotIds\000\000"
    "\020snapshotLocation\000\013snapshotSet\000\000\022snapshotTaskDetail\000\025snapshotTierStatusSet\000\000\024snap"
    "shotTierStatuses\000\011snapshots\000\000\027snsNotificationsEnabled\000\000\013snsTopicArn\000\000\007sockets\000"
    "\000\010software\000\006source\000\015sourceAddress\000\000\020sourceAddressSet\000\017sourceAddresses\000\000\011"
    "sourceArn\000\000\031sourceCapacityReservation\000\000\033sourceCapacityReservationId\000\000\012sourceCidr\000"
    "\017sourceCidrBlock\000\000\017sourceDestCheck\000\000\021sourceFpgaImageId\000\000\027sourceImageCreationTime\000"
    "\000\015sourceImageId\000\000\021sourceImageRegion\000\000\020sourceInstanceId\000\010sourceIp\000\020sourceIpamPo"
    "olId\000\012sourcePort\000\017sourcePortRange\000\000\022sourcePortRangeSet",
    "\020sourcePortRanges\000\015sourcePortSet\000\000\013sourcePorts\000\000\020sourcePrefixList\000\023sourcePrefixLi"
    "stSet\000\000\021sourcePrefixLists\000\000\014sourceRegion\000\016sourceResource\000\027sourceSecurityGroupName"
    "\000\000\032sourceSecurityGroupOwnerId\000\011sourceSet\000\000\020sourceSnapshotId\000\021sourceSnapshotIds\000"
    "\000\040sourceTransitGatewayAttachmentId\000\042sourceTransitGatewayAttachmentType\000\012sourceType\000\015source"
    "Version\000\000\016sourceVolumeId\000\011sourceVpc\000\000\007sources\000\000\013splitTunnel\000\000\030spotDatafe"
    "edSubscription\000\026spotFleetRequestConfig\000\031spotFleetRequestConfigSet\000\000\027spotFleetRequestConfigs"
    "\000\000\022spotFleetRequestId\000\023spotFleetRequestIds\000\000\025spotFleetRequestState\000\000\025spotInstance"
    "RequestId\000\000\030spotInstanceRequestIdSet\000\026spotInstanceRequestIds\000\026spotInstanceRequestSet\000\024s"
    "potInstanceRequests\000\020spotInstanceType\000\031spotMaintenanceStrategies\000\000\045spotMaxPricePercentageOver"
    "LowestPrice\000\000\021spotMaxTotalPrice\000\000\013spotOptions\000\000\025spotPlacementScoreSet\000\000\023spotPl"
    "acementScores\000\000\011spotPrice\000\000\020spotPriceHistory\000\023spotPriceHistorySet\000\000\022spotTargetCap"
    "acity\000\014spreadDomain\000\013spreadLevel\000\000\024sqlServerCredentials\000\025sqlServerLicenseUsage\000\000"
    "\017sriovNetSupport\000\000\020sseSpecification\000\007sseType\000\000\022staleIpPermissions\000\030staleIpPermiss"
    "ionsEgress\000\025staleSecurityGroupSet\000\000\005start\000\000\011startDate\000\000\016startDateRange\000\011sta"
    "rtHour\000\000\011startTime\000\000\014startWeekDay\000\021startingInstances\000\000\015startupAction\000\000\005s"
    "tate\000\000\014stateMessage\000\013stateReason\000\000\025stateTransitionReason\000\000\023stateTransitionTime"
    "\000\000\012staticCidr\000\020staticRoutesOnly\000\024staticSourcesSupport\000\011statistic\000\000\006status\000"
    "\012statusCode\000\021statusCodeMatcher\000\000\015statusMessage\000\000\011statusSet\000\000\013statusSince\000"
    "\000\017statusTimeStamp\000\000\010statuses\000\021stoppingInstances\000\000\007storage\000\000\013storageTier\000"
    "\000\027storeImageTaskResultSet\000\000\025storeImageTaskResults\000\000\026storeTaskFailureReason\000\016storeTas"
    "kState\000\010strategy\000\011subDomain\000\000\014subGeography\000\017subGeographySet\000\000\006subnet\000\011su"
    "bnetArn\000\000\025subnetCidrReservation\000\000\027subnetCidrReservationId\000\000\023subnetConfiguration\000\000"
    "\024subnetConfigurations\000\010subnetId\000\013subnetIdSet\000\000\011subnetIds\000\000\034subnetIpv4CidrReservat"
    "ionSet\000\032subnetIpv4CidrReservations\000\034subnetIpv6CidrReservationSet\000\032subnetIpv6CidrReservations\000"
    "\020subnetRouteTable\000\011subnetSet\000\000\007subnets\000\000\017subscriptionSet\000\000\015subscriptions\000"
    "\000\013subsystemId\000\000\021subsystemVendorId\000\000\007success\000",
    "\020successThreshold\000\012successful\000\036successfulFleetCancellationSet\000\034successfulFleetCancellations"
    "\000\032successfulFleetDeletionSet\000\030successfulFleetDeletions\000\031successfulFleetRequestSet\000\000\027suc"
    "cessfulFleetRequests\000\000\050successfulInstanceCreditSpecificationSet\000\046successfulInstanceCreditSpecificat"
    "ions\000\043successfulQueuedPurchaseDeletionSet\000\000\041successfulQueuedPurchaseDeletions\000\000\023successful"
    "ResultSet\000\000\021successfulResults\000\000\053successfullyDeletedLaunchTemplateVersionSet\000\000\051successfu"
    "llyDeletedLaunchTemplateVersions\000\000\023suggestedAccountSet\000\000\021suggestedAccounts\000\000\026supportedA"
    "rchitectures\000\022supportedBootModes\000\021supportedFeatures\000\000\021supportedInRegion\000\000\025supportedI"
    "nstanceType\000\000\030supportedInstanceTypeSet\000\026supportedInstanceTypes\000\026supportedIpAddressType\000"
    "\031supportedIpAddressTypeSet\000\000\027supportedIpAddressTypes\000\000\017supportedRegion\000\000\022supportedRe"
    "gionSet\000\020supportedRegions\000\030supportedRootDeviceTypes\000\023supportedStrategies\000\000\025supportedUsa"
    "geClasses\000\000\021supportedVersions\000\000\034supportedVirtualizationTypes\000\012suppressAt\000\030sustainedC"
    "lockSpeedInGhz\000\014systemStatus\000\003tag\000\000\025tagFieldSpecification\000\000\030tagFieldSpecificationSet"
    "\000\026tagFieldSpecifications\000\006tagKey\000\011tagKeySet\000\000\007tagKeys\000\000\006tagSet\000\020tagSpeci"
    "fication\000\023tagSpecificationSet\000\000\021tagSpecifications\000\000\004tags\000\016targetCapacity\000\033targ"
    "etCapacitySpecification\000\000\026targetCapacityUnitType\000\023targetConfiguration\000\000\036targetConfiguratio"
    "nValueRollup\000\033targetConfigurationValueSet\000\000\024targetConfigurations\000\021targetEnvironment\000\000"
    "\014targetGroups\000\022targetGroupsConfig\000\010targetId\000\023targetInstanceCount\000\000\012targetIops\000"
    "\030targetMultiAttachEnabled\000\021targetNetworkCidr\000\000\017targetNetworkId\000\000\023targetResourceCount"
    "\000\000\022targetRouteTableId\000\012targetSize\000\014targetSubnet\000\024targetTagAssociation\000\027targetTagA"
    "ssociationSet\000\000\025targetTagAssociations\000\000\020targetThroughput\000\015targetVersion\000\000\020targetV"
    "olumeType\000\021targetVpcSubnetId\000\000\015taskStartTime\000\000\011taskState\000\000\010taskType\000\025tcpEst"
    "ablishedTimeout\000\000\024temporaryRestoreDays\000\007tenancy\000\000\010tenantId\000\004term\000\013termEndDate"
    "\000\000\015termStartDate\000\000\022terminateInstances\000\040terminateInstancesWithExpiration\000\024terminating"
    "Instances\000\020terminationDelay\000\016threadsPerCore\000\017throughResource\000\000\022throughResourceSet\000"
    "\020throughResources\000\012throughput",
    "\004tier\000\020tieringStartTime\000\011timeRange\000\000\014timeRangeSet\000\012timeRanges\000\007timeout\000\000"
    "\011timestamp\000\000\005title\000\000\002to\000\006toPort\000\015tokenEndpoint\000\000\011tokenName\000\000\012to"
    "kenValue\000\021totalAddressCount\000\000\032totalAvailableAddressCount\000\026totalAvailableCapacity\000\015total"
    "Capacity\000\000\024totalFpgaMemoryInMiB\000\026totalFulfilledCapacity\000\023totalGpuMemoryInMiB\000\000\020total"
    "HourlyPrice\000\031totalInferenceMemoryInMiB\000\000\022totalInstanceCount\000\023totalLocalStorageGB\000\000\025t"
    "otalMediaMemoryInMiB\000\000\034totalNeuronDeviceMemoryInMiB\000\033totalScheduledInstanceHours\000\000\015totalSi"
    "zeInGB\000\000\023totalTargetCapacity\000\000\030totalUnavailableCapacity\000\021totalUpfrontPrice\000\000\012tota"
    "lVCpus\000\012tpmSupport\000\022trackLatestVersion\000\020trafficDirection\000\024trafficIpAddressType\000\023traf"
    "ficMirrorFilter\000\000\025trafficMirrorFilterId\000\000\026trafficMirrorFilterIds\000\027trafficMirrorFilterRule"
    "\000\000\031trafficMirrorFilterRuleId\000\000\032trafficMirrorFilterRuleIds\000\032trafficMirrorFilterRuleSet\000"
    "\030trafficMirrorFilterRules\000\026trafficMirrorFilterSet\000\024trafficMirrorFilters\000\024trafficMirrorSession"
    "\000\026trafficMirrorSessionId\000\027trafficMirrorSessionIds\000\000\027trafficMirrorSessionSet\000\000\025traffi"
    "cMirrorSessions\000\000\023trafficMirrorTarget\000\000\025trafficMirrorTargetId\000\000\026trafficMirrorTargetIds"
    "\000\026trafficMirrorTargetSet\000\024trafficMirrorTargets\000\013trafficType\000\000\021transferAccountId\000\000"
    "\036transferOfferAcceptedTimestamp\000\040transferOfferExpirationTimestamp\000\014transferType\000\016transitGatew"
    "ay\000\025transitGatewayAddress\000\000\021transitGatewayArn\000\000\021transitGatewayAsn\000\000\030transitGatewa"
    "yAttachment\000\032transitGatewayAttachmentId\000\033transitGatewayAttachmentIds\000\000\035transitGatewayAttachme"
    "ntOwner\000\000\044transitGatewayAttachmentPropagations\000\031transitGatewayAttachments\000\000\030transitGateway"
    "CidrBlocks\000\041transitGatewayClientVpnAttachment\000\000\033transitGatewayConfiguration\000\000\025transitGatew"
    "ayConnect\000\000\031transitGatewayConnectPeer\000\000\033transitGatewayConnectPeerId\000\000\034transitGatewayCon"
    "nectPeerIds\000\034transitGatewayConnectPeerSet\000\032transitGatewayConnectPeers\000\030transitGatewayConnectSet"
    "\000\026transitGatewayConnects\000\020transitGatewayId\000\021transitGatewayIds\000\000\036transitGatewayMeteringP"
    "olicies\000\034transitGatewayMeteringPolicy\000\043transitGatewayMeteringPolicyEntries\000\000\041transitGatewayMe"
    "teringPolicyEntry\000\000\036transitGatewayMeteringPolicyId",
    "\037transitGatewayMeteringPolicyIds\000\000\035transitGatewayMulticastDomain\000\000\040transitGatewayMulticastDom"
    "ainArn\000\037transitGatewayMulticastDomainId\000\000\040transitGatewayMulticastDomainIds\000\036transitGatewayMul"
    "ticastDomains\000\047transitGatewayNetworkFunctionAttachment\000\000\052transitGatewayNetworkFunctionAttachmentSet"
    "\000\050transitGatewayNetworkFunctionAttachments\000\025transitGatewayOwnerId\000\000\037transitGatewayPeeringAtta"
    "chment\000\000\040transitGatewayPeeringAttachments\000\031transitGatewayPolicyTable\000\000\040transitGatewayPolic"
    "yTableEntries\000\036transitGatewayPolicyTableEntry\000\033transitGatewayPolicyTableId\000\000\034transitGatewayPo"
    "licyTableIds\000\032transitGatewayPolicyTables\000\041transitGatewayPrefixListReference\000\000\044transitGatewayP"
    "refixListReferenceSet\000\042transitGatewayPrefixListReferences\000\030transitGatewayRouteTable\000\044transitGate"
    "wayRouteTableAnnouncement\000\046transitGatewayRouteTableAnnouncementId\000\047transitGatewayRouteTableAnnouncemen"
    "tIds\000\000\045transitGatewayRouteTableAnnouncements\000\000\032transitGatewayRouteTableId\000\033transitGatewayR"
    "outeTableIds\000\000\044transitGatewayRouteTablePropagations\000\035transitGatewayRouteTableRoute\000\000\031trans"
    "itGatewayRouteTables\000\000\021transitGatewaySet\000\000\033transitGatewayVpcAttachment\000\000\034transitGateway"
    "VpcAttachments\000\017transitGateways\000\000\021transportProtocol\000\000\043transportTransitGatewayAttachmentId"
    "\000\000\020trunkInterfaceId\000\015trustProvider\000\000\020trustProviderSet\000\021trustProviderType\000\000\016"
    "trustProviders\000\017tunnelBandwidth\000\000\020tunnelInsideCidr\000\025tunnelInsideIpVersion\000\000\024tunnelIn"
    "sideIpv6Cidr\000\017tunnelOptionSet\000\000\015tunnelOptions\000\000\020tunnelOptionsSet\000\004type\000\020udpStr"
    "eamTimeout\000\012udpTimeout\000\010uefiData\000\020ultraserverCount\000\017ultraserverType\000\000\027unassignedI"
    "pv6Addresses\000\000\027unassignedIpv6PrefixSet\000\000\026unassignedIpv6Prefixes\000\026unknownIpPermissionSet"
    "\000\024unknownIpPermissions\000\014unsuccessful\000\034unsuccessfulFleetDeletionSet\000\032unsuccessfulFleetDelet"
    "ions\000\033unsuccessfulFleetRequestSet\000\000\031unsuccessfulFleetRequests\000\000\052unsuccessfulInstanceCredit"
    "SpecificationSet\000\050unsuccessfulInstanceCreditSpecifications\000\025unsuccessfulResultSet\000\000\023unsuccess"
    "fulResults\000\000\055unsuccessfullyDeletedLaunchTemplateVersionSet\000\000\053unsuccessfullyDeletedLaunchTemplate"
    "Versions\000\000\027unsupportedInstanceType\000\000\032unsupportedInstanceTypeSet",
    "\030unsupportedInstanceTypes\000\037unusedReservationBillingOwnerId\000\000\012updateDate\000\021updateEffectiveAt"
    "\000\000\012updateTime\000\011updatedAt\000\000\013updatedDate\000\000\012upfrontFee\000\014upfrontPrice\000\011up"
    "loadEnd\000\000\014uploadPolicy\000\025uploadPolicySignature\000\000\012uploadSize\000\013uploadStart\000\000\003u"
    "rl\000\000\012usageCount\000\016usageOperation\000\030usageOperationUpdateTime\000\012usagePrice\000\015usageStrat"
    "egy\000\000\012useLongIds\000\024useLongIdsAggregated\000\021usedInstanceCount\000\000\012userBucket\000\010userDa"
    "ta\000\011userGroup\000\000\014userGroupSet\000\012userGroups\000\006userId\000\020userIdGroupPairs\000\007userIds"
    "\000\000\020userInfoEndpoint\000\007userSet\000\000\021userTrustProvider\000\000\025userTrustProviderType\000\000"
    "\010username\000\011vCpuCount\000\000\010vCpuInfo\000\005valid\000\000\012validCores\000\011validFrom\000\000\023v"
    "alidThreadsPerCore\000\000\012validUntil\000\027validationFailureReason\000\000\005value\000\000\010valueSet\000"
    "\006values\000\006vendor\000\010vendorId\000\022verificationMethod\000\026verifiedAccessEndpoint\000\030verifiedAc"
    "cessEndpointId\000\031verifiedAccessEndpointIds\000\000\031verifiedAccessEndpointSet\000\000\037verifiedAccessEndp"
    "ointTargetDns\000\000\045verifiedAccessEndpointTargetIpAddress\000\000\037verifiedAccessEndpointTargetSet\000\000"
    "\035verifiedAccessEndpointTargets\000\000\027verifiedAccessEndpoints\000\000\023verifiedAccessGroup\000\000\026ver"
    "ifiedAccessGroupArn\000\025verifiedAccessGroupId\000\000\026verifiedAccessGroupIds\000\026verifiedAccessGroupSet"
    "\000\024verifiedAccessGroups\000\026verifiedAccessInstance\000\030verifiedAccessInstanceId\000\031verifiedAccessIn"
    "stanceIds\000\000\031verifiedAccessInstanceSet\000\000\027verifiedAccessInstances\000\000\033verifiedAccessTrustPr"
    "ovider\000\000\035verifiedAccessTrustProviderId\000\000\036verifiedAccessTrustProviderIds\000\036verifiedAccessTru"
    "stProviderSet\000\034verifiedAccessTrustProviders\000\007version\000\000\022versionDescription\000\032versionExpec"
    "tedEffectiveAt\000\015versionNumber\000\000\010versions\000\021versionsToInclude\000\000\014vgwTelemetry\000\013vi"
    "rtualName\000\000\020virtualNetworkId\000\025virtualPrivateGateway\000\000\036virtualPrivateGatewayExclusion\000"
    "\022virtualizationType\000\023virtualizationTypes\000\000\012visibility\000\004vlan\000\006vlanId\000\006volume"
    "\000\011volumeArn\000\000\010volumeId\000\011volumeIds\000\000\030volumeInitializationRate\000\022volumeModificati"
    "on\000\025volumeModificationSet\000\000\015volumeOwnerId\000\000\011volumeSet\000\000\012volumeSize\000\014volumeS"
    "tatus\000\017volumeStatusSet\000\000\016volumeStatuses\000\012volumeType\000\007volumes\000\000\024volumesModifica"
    "tions\000\003vpc\000\000\015vpcAttachment\000\000\016vpcAttachments\000\035vpcBlockPublicAccessExclusion\000",
    "\040vpcBlockPublicAccessExclusionSet\000\036vpcBlockPublicAccessExclusions\000\033vpcBlockPublicAccessOptions\000"
    "\000\024vpcEncryptionControl\000\026vpcEncryptionControlId\000\027vpcEncryptionControlIds\000\000\027vpcEncryption"
    "ControlSet\000\000\025vpcEncryptionControls\000\000\013vpcEndpoint\000\000\031vpcEndpointAssociationSet\000\000"
    "\027vpcEndpointAssociations\000\000\027vpcEndpointConnectionId\000\000\030vpcEndpointConnectionSet\000\026vpcEndpo"
    "intConnections\000\015vpcEndpointId\000\000\016vpcEndpointIds\000\020vpcEndpointOwner\000\032vpcEndpointPolicySupp"
    "orted\000\021vpcEndpointRegion\000\000\022vpcEndpointService\000\016vpcEndpointSet\000\020vpcEndpointState\000\017"
    "vpcEndpointType\000\000\014vpcEndpoints\000\005vpcId\000\000\006vpcIds\000\012vpcLattice\000\023vpcLatticeExclusio"
    "n\000\000\012vpcOwnerId\000\012vpcPeering\000\024vpcPeeringConnection\000\026vpcPeeringConnectionId\000\031vpcPeer"
    "ingConnectionIdSet\000\000\027vpcPeeringConnectionIds\000\000\027vpcPeeringConnectionSet\000\000\025vpcPeeringConn"
    "ections\000\000\023vpcPeeringExclusion\000\000\006vpcSet\000\004vpcs\000\017vpnConcentrator\000\000\021vpnConcentr"
    "atorId\000\000\022vpnConcentratorIds\000\022vpnConcentratorSet\000\020vpnConcentrators\000\015vpnConnection\000"
    "\000\046vpnConnectionDeviceSampleConfiguration\000\031vpnConnectionDeviceTypeId\000\000\032vpnConnectionDeviceType"
    "Set\000\030vpnConnectionDeviceTypes\000\017vpnConnectionId\000\000\020vpnConnectionIds\000\020vpnConnectionSet\000"
    "\016vpnConnections\000\016vpnEcmpSupport\000\012vpnGateway\000\014vpnGatewayId\000\015vpnGatewayIds\000\000\015vpn"
    "GatewaySet\000\000\013vpnGateways\000\000\007vpnPort\000\000\013vpnProtocol\000\000\031vpnTunnelOutsideIpAddress"
    "\000\000\006wakeUp\000\007warning\000\000\016warningMessage\000\025watermarkCreationTime\000\000\014watermarkKey"
    "\000\015watermarkName\000\000\006weight\000\020weightedCapacity\000\014withCooldown\000\013workloadSet\000\000\011"
    "workloads\000\000\022zeroSizePreference\000\004zone\000\006zoneId\000\007zoneIds\000\000\010zoneName\000\011zoneNa"
    "mes\000\000\011zoneState\000\000\010zoneType",
};

const struct field ctrail_ec2_fields[] = {
    {14736,14736,0}, {31053,31053,0}, {24217,24217,0}, {28146,28235,32801}, {977,977,0}, {7858,7858,1},
    {28205,28225,32802}, {29254,29254,4}, {29270,29270,4}, {22073,22073,0}, {29244,29244,5}, {1180,1180,16},
    {1049,1049,0}, {1030,1030,36}, {4348,4348,16}, {7858,7858,1}, {24343,24343,1}, {11746,11746,2}, {19392,19392,0},
    {23676,23686,32768}, {7858,7858,1}, {28273,28315,32808}, {9075,9075,0}, {7858,7858,1}, {29347,29347,16},
    {5190,5190,16}, {29581,29581,16}, {6012,6012,0}, {5222,5222,5}, {29347,29347,16}, {27234,27234,0}, {29438,29438,44},
    {27525,27525,32784}, {29746,29746,16}, {7858,7858,1}, {29347,29347,16}, {27513,27513,16}, {27234,27234,0},
    {24217,24217,0}, {27604,27604,32815}, {29746,29746,16}, {24161,24161,5}, {24121,24121,16}, {29347,29347,16},
    {2385,2385,48}, {7858,7858,1}, {29347,29347,16}, {29581,29581,16}, {22482,22482,0}, {19999,19999,5}, {5878,5878,0},
    {189,189,0}, {23343,23343,1}, {23377,23377,0}, {18014,18014,0}, {7882,7882,0}, {172,172,1}, {5287,5287,0},
    {17522,17522,0}, {223,223,51}, {27307,27307,53}, {232,232,16}, {6012,6012,4}, {28201,28235,32801}, {23412,23412,51},
    {19626,19626,52}, {29347,29347,16}, {27234,27234,0}, {29872,29872,54}, {7858,7858,1}, {29347,29347,16},
    {7812,7812,0}, {1715,1715,0}, {14645,14645,0}, {25614,25614,0}, {27525,27525,32784}, {32042,32042,5},
    {29581,29581,16}, {6012,6012,4}, {28201,28235,32801}, {19626,19626,57}, {32017,32017,16}, {29347,29347,16},
    {27234,27234,0}, {30233,30233,58}, {7858,7858,1}, {25914,25914,16}, {29347,29361,32784}, {31925,31933,32784},
    {5287,5287,0}, {17522,17522,0}, {24121,24121,16}, {8965,8965,61}, {30514,30514,32830}, {32065,32065,16},
    {7858,7858,1}, {14495,14495,0}, {4847,4847,0}, {1383,1383,1}, {18001,18001,0}, {1344,1344,1}, {1361,1361,1},
    {1405,1405,1}, {14548,14548,32833}, {4847,4847,0}, {22482,22482,0}, {19999,19999,5}, {4877,4877,32834},
    {32017,32017,16}, {20336,20336,67}, {5287,5287,0}, {17522,17522,0}, {32065,32065,16}, {250,250,68}, {9250,9250,4},
    {27307,27307,69}, {18014,18014,0}, {28201,28235,32801}, {23421,23421,68}, {32054,32054,70}, {4831,4831,0},
    {7858,7858,1}, {18294,18294,0}, {1927,1927,0}, {4831,4831,0}, {27327,27327,0}, {1927,1927,0}, {27234,27234,0},
    {4831,4831,0}, {1117,1117,0}, {27327,27327,0}, {7028,7028,0}, {21062,21062,0}, {18294,18294,0}, {1938,1948,32841},
    {13579,13579,16}, {27234,27234,0}, {3424,3424,74}, {24217,24217,0}, {28235,28235,32801}, {977,977,0}, {6262,6262,0},
    {7858,7858,1}, {7818,7818,0}, {18294,18294,0}, {22130,22130,0}, {13579,13579,16}, {28214,28225,32844},
    {6253,6253,0}, {4704,4704,0}, {6262,6262,0}, {7818,7818,0}, {22073,22073,0}, {18294,18294,0}, {1180,1180,16},
    {22130,22130,0}, {1569,1569,0}, {12362,12362,0}, {11908,11908,0}, {2777,2777,0}, {2825,2825,0}, {22277,22277,2},
    {5931,5931,79}, {2723,2723,0}, {5173,5173,0}, {1977,1982,32768}, {28205,28225,32802}, {10655,10655,0},
    {10638,10638,0}, {19876,19876,0}, {10627,10633,32784}, {4831,4831,0}, {7858,7858,1}, {7028,7028,0}, {21299,21299,1},
    {5173,5173,0}, {28205,28225,32802}, {18217,18217,2}, {1438,1445,32768}, {7663,7671,32768}, {13579,13579,16},
    {24217,24217,0}, {24121,24121,16}, {4831,4831,0}, {24170,24170,0}, {7028,7028,0}, {28201,28235,32801},
    {13494,13494,16}, {24153,24153,5}, {13484,13484,83}, {5190,5190,16}, {7858,7858,1}, {25562,25581,32784},
    {32017,32017,16}, {25581,25581,32784}, {14609,14632,32768}, {18812,18812,16}, {14615,14615,2}, {14436,14436,32768},
    {14419,14419,2}, {18812,18812,16}, {2048,2060,32768}, {2025,2025,32768}, {14383,14391,32768}, {18812,18812,16},
    {1418,1418,1}, {25433,25433,2}, {14374,14374,2}, {21767,21757,32768}, {21700,21700,0}, {14368,14368,0},
    {2085,2071,32858}, {18812,18812,16}, {2002,2014,32859}, {18112,18112,16}, {7858,7858,1}, {21700,21757,32768},
    {21734,21734,2}, {2777,2777,0}, {9479,9479,0}, {2825,2825,0}, {18812,18812,16}, {27307,27307,0}, {2305,2305,16},
    {21694,21694,0}, {22073,22073,0}, {1180,1180,16}, {14688,14688,1}, {18079,18090,32862}, {18112,18112,16},
    {18812,18812,16}, {11989,11989,16}, {7858,7858,1}, {22073,22073,0}, {1180,1180,16}, {1428,1428,1}, {21700,21700,0},
    {2305,2305,16}, {14736,14736,0}, {31053,31053,0}, {1758,1758,16}, {28441,28465,32866}, {11989,12003,32784},
    {7858,7858,1}, {5173,5173,0}, {1758,1758,16}, {2367,2367,0}, {2376,2376,0}, {1758,1758,16}, {22349,22349,0},
    {2367,2367,0}, {2376,2376,0}, {30622,30634,32869}, {27826,27837,32868}, {4348,4348,16}, {7858,7858,1},
    {30733,30733,5}, {24343,24343,1}, {27513,27513,16}, {2777,2777,0}, {5190,5190,16}, {2825,2825,0}, {7858,7858,1},
    {5173,5173,0}, {5287,5287,0}, {17522,17522,0}, {27307,27307,106}, {2305,2305,16}, {7858,7858,1}, {32017,32017,16},
    {7556,7556,16}, {24442,24442,0}, {4720,4720,0}, {7858,7858,1}, {4755,4755,0}, {8799,8799,0}, {4742,4742,0},
    {1913,1913,16}, {18039,18039,16}, {11989,11989,16}, {10822,10822,111}, {1913,1913,16}, {10891,10891,16},
    {2305,2305,16}, {11989,11989,16}, {10822,10822,113}, {28708,28708,4}, {27234,27234,0}, {10832,10832,114},
    {12301,12346,32801}, {6403,6422,32784}, {11989,12003,32784}, {7858,7858,1}, {2357,2357,116}, {11828,11828,16},
    {27209,27209,0}, {8850,8850,2}, {27197,27197,2}, {8860,8860,0}, {11995,12003,32784}, {6412,6422,32784},
    {28201,28235,32801}, {28690,28697,32886}, {6054,6054,0}, {28201,28235,32801}, {2357,2357,119}, {11828,11828,16},
    {27234,27234,0}, {18039,18039,0}, {11817,11817,120}, {4831,4831,0}, {7858,7858,1}, {1927,1927,0}, {1930,1930,73},
    {14042,14042,16}, {7858,7858,1}, {13174,13174,16}, {5173,5173,0}, {28205,28225,32802}, {14660,14660,1},
    {14042,14042,16}, {13174,13174,16}, {24098,24098,0}, {28201,28235,32801}, {13949,13949,16}, {19999,19999,5},
    {12934,12934,16}, {27234,27234,0}, {13858,13858,0}, {13968,13968,16}, {13932,13932,125}, {14861,14861,0},
    {7858,7858,1}, {26340,26340,16}, {24343,24343,1}, {2777,2777,0}, {2825,2825,0}, {18112,18112,16}, {7858,7858,1},
    {1180,1187,32784}, {21700,21757,32768}, {18079,18090,32862}, {18112,18112,16}, {24217,24217,0}, {24127,24127,32768},
    {19044,19044,32768}, {9679,9679,16}, {7858,7858,1}, {5173,5173,0}, {19054,19054,131}, {2321,2321,0}, {9225,9225,4},
    {9679,9679,16}, {19034,19034,0}, {9612,9612,16}, {19986,19986,5}, {2128,2128,4}, {16817,16817,0}, {9487,9487,0},
    {24121,24121,0}, {9472,9472,0}, {9637,9637,32901}, {9597,9597,32902}, {7858,7858,1}, {32017,32017,16},
    {24693,24693,16}, {32017,32017,16}, {24693,24693,16}, {27234,27234,0}, {24596,24596,137}, {27513,27513,16},
    {24842,24842,16}, {7858,7858,1}, {10280,10280,16}, {22130,22130,0}, {27327,27327,0}, {27234,27234,0},
    {2305,2305,16}, {2338,2338,140}, {10422,10422,16}, {7858,7858,1}, {32017,32017,16}, {27234,27234,0},
    {27513,27513,16}, {14581,14581,2}, {14495,14495,0}, {14567,14567,16}, {27327,27327,0}, {27234,27234,0},
    {14557,14557,145}, {12915,12915,0}, {2305,2305,16}, {14495,14495,0}, {14408,14408,0}, {27513,27513,16},
    {14503,14503,146}, {27525,27525,32784}, {29746,29746,16}, {7858,7858,1}, {29347,29347,16}, {2385,2385,48},
    {7858,7858,1}, {29953,29953,16}, {29347,29347,16}, {24217,24217,0}, {24121,24121,16}, {29953,29953,16},
    {29347,29347,16}, {27234,27234,0}, {2282,2282,151}, {7858,7858,1}, {29347,29347,16}, {30145,30145,16},
    {24217,24217,0}, {24121,24121,16}, {29347,29347,16}, {30145,30145,16}, {27234,27234,0}, {2282,2282,154},
    {3294,3294,16}, {30301,30301,16}, {10395,10395,2}, {7858,7858,1}, {5173,5173,0}, {31568,31568,2}, {3294,3294,16},
    {30301,30301,16}, {2305,2305,16}, {10395,10395,2}, {28201,28235,32801}, {31568,31568,2}, {12610,12610,0},
    {5173,5173,0}, {12556,12556,157}, {1546,1546,1}, {14358,14358,2}, {14581,14581,2}, {14495,14495,0},
    {14350,14350,16}, {14567,14567,16}, {4847,4847,0}, {14591,14591,0}, {14531,14531,0}, {32017,32017,16},
    {27327,27327,0}, {27234,27234,0}, {14557,14557,160}, {12915,12915,0}, {2305,2305,16}, {14495,14495,0},
    {14591,14591,0}, {18294,18294,0}, {14408,14408,0}, {2305,2305,16}, {4847,4847,0}, {4884,4884,160},
    {14503,14503,161}, {4853,4853,162}, {32017,32017,16}, {11989,11989,16}, {7858,7858,1}, {10481,10493,32784},
    {32017,32017,16}, {24343,24343,1}, {11027,11027,16}, {7858,7858,1}, {32405,32405,0}, {32398,32398,0},
    {12706,12706,16}, {7858,7858,1}, {32017,32017,16}, {8543,8543,1}, {8552,8552,169}, {8515,8515,1}, {18812,18812,16},
    {11989,11989,16}, {7858,7858,1}, {7448,7448,2}, {8507,8507,2}, {8523,8523,170}, {18304,18304,2}, {2461,2461,16},
    {18304,18304,2}, {31303,31303,16}, {7858,7858,1}, {5173,5173,0}, {31372,31372,16}, {2619,2619,0}, {30955,30955,0},
    {5166,5166,8}, {25210,25210,0}, {28724,28724,0}, {5081,5081,0}, {14716,14716,0}, {28560,28560,0}, {22205,22205,0},
    {6239,6239,1}, {14855,14855,0}, {2619,2619,0}, {30955,30955,0}, {22192,22192,0}, {25210,25210,0}, {28724,28724,0},
    {5081,5081,0}, {14716,14716,0}, {27130,27130,176}, {30979,30979,0}, {7028,7028,0}, {6012,6012,0},
    {28201,28235,32801}, {18191,18191,177}, {31372,31372,16}, {30327,30327,0}, {19412,19412,174}, {15069,15069,0},
    {7492,7492,0}, {7461,7461,175}, {20951,20951,0}, {30979,30979,0}, {7028,7028,0}, {31372,31372,16}, {30327,30327,0},
    {7492,7492,0}, {18042,18050,32768}, {27434,27434,0}, {31303,31303,16}, {9870,9870,1}, {4892,4892,180},
    {7028,7028,0}, {6012,6012,0}, {28201,28235,32801}, {31404,31420,32947}, {15069,15069,0}, {31291,31291,181},
    {31357,31357,178}, {7439,7439,0}, {11989,11989,16}, {7858,7858,1}, {31582,31582,16}, {6725,6725,1}, {7914,7914,2},
    {7439,7439,0}, {27307,27234,0}, {11989,11989,16}, {2412,2412,4}, {31582,31582,16}, {6725,6725,1}, {2156,2156,0},
    {7914,7914,2}, {12146,12146,0}, {32313,32313,16}, {7858,7858,1}, {32017,32017,16}, {32017,32017,16},
    {27234,27234,0}, {2455,31697,186}, {5190,5190,16}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {2670,2670,1},
    {28388,28388,0}, {265,265,0}, {5287,5287,0}, {17522,17522,0}, {27307,27307,189}, {32065,32065,16}, {30937,30937,5},
    {10422,10422,16}, {7028,7028,0}, {20344,20344,0}, {32017,32017,16}, {10455,10455,16}, {7028,7028,0}, {4907,4907,0},
    {4916,4916,0}, {7028,7028,0}, {7028,7028,0}, {21214,21214,16}, {10493,30941,32959}, {10221,10221,2},
    {12905,12905,32960}, {14639,14639,32961}, {12899,12899,0}, {28720,28720,2}, {21221,21221,32962},
    {12867,12867,32963}, {10221,10221,2}, {10422,10422,16}, {7858,7858,1}, {26706,26706,5}, {12899,12899,0},
    {4907,4907,0}, {28720,28720,2}, {26693,26693,16}, {28214,28225,32844}, {32065,32065,16}, {30937,30937,5},
    {10422,10422,16}, {20344,20344,0}, {32017,32017,16}, {4911,4911,0}, {25641,25641,16}, {10221,10221,2},
    {14666,14666,1}, {10422,10422,16}, {4916,4916,0}, {7028,7028,0}, {10474,10474,5}, {28201,28235,32801},
    {22456,22456,197}, {12899,12899,0}, {28720,28720,2}, {21214,21214,16}, {25683,25683,16}, {24343,24343,1},
    {25705,25716,32966}, {12867,12867,32963}, {10221,10221,2}, {10422,10422,16}, {7858,7858,1}, {26706,26706,5},
    {12899,12899,0}, {4907,4907,0}, {28720,28720,2}, {26693,26693,16}, {10455,10455,16}, {28214,28225,32844},
    {24343,24343,1}, {25705,25716,32966}, {10107,10107,1}, {6892,6892,0}, {7858,7858,1}, {5173,5173,0}, {13312,13312,0},
    {27238,27238,0}, {6887,6887,0}, {6892,6892,0}, {27234,27234,0}, {14129,14129,203}, {3304,3304,0}, {30811,30811,8},
    {21171,21171,0}, {30804,30804,8}, {2959,1,0}, {25023,25023,205}, {27372,27372,206}, {11989,11989,16}, {7858,7858,1},
    {3304,3304,0}, {30811,30811,8}, {21171,21171,0}, {30804,30804,8}, {1,1,0}, {25023,25023,208}, {5287,5287,0},
    {17522,17522,0}, {27372,27372,209}, {11989,11989,16}, {30766,30766,4}, {27203,27203,4}, {3321,3321,16},
    {21891,21891,0}, {27234,27234,0}, {8965,3360,210}, {3332,3354,211}, {7858,7858,1}, {3321,3321,16}, {3332,3354,211},
    {22282,22282,0}, {4348,4348,16}, {7858,7858,1}, {1840,1840,0}, {24343,24343,1}, {7858,7858,1}, {4261,4275,32784},
    {6080,6080,0}, {21308,21308,0}, {4261,4261,16}, {5287,5287,0}, {17522,17522,0}, {4261,4261,16}, {3455,3455,219},
    {27663,27679,32986}, {9412,9426,32988}, {22368,22368,0}, {5770,5770,16}, {7858,7858,1}, {7858,7858,1},
    {23279,23279,0}, {24343,24343,1}, {9327,9327,16}, {11027,11027,16}, {7858,7858,1}, {24343,24343,1},
    {11314,11314,16}, {7858,7858,1}, {3474,3474,0}, {11314,11314,16}, {21345,21345,0}, {27234,27234,0}, {23780,23780,0},
    {11746,11746,2}, {27234,27234,0}, {21370,21370,3}, {28565,28565,2}, {404,404,1}, {6062,6062,0}, {23780,23780,0},
    {27307,27307,0}, {30750,30750,4}, {27327,27327,0}, {5173,5173,0}, {5937,5937,4}, {28201,28235,32801},
    {21374,21374,33000}, {23758,23758,0}, {11754,11754,32999}, {23808,23794,33001}, {26872,26882,32784}, {7858,7858,1},
    {28583,28583,1}, {21329,21329,0}, {26872,26872,16}, {6123,6123,0}, {5287,5287,0}, {17522,17522,0}, {26872,26872,16},
    {8965,8965,237}, {27721,27735,33004}, {30550,30565,33006}, {7858,7858,1}, {26917,26930,32784}, {26905,26905,16},
    {27234,27234,0}, {26942,3511,33009}, {11989,11989,16}, {7858,7858,1}, {21819,21819,0}, {24343,24343,1},
    {19999,19999,5}, {26678,26678,0}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {26527,26527,16}, {18039,18039,0},
    {10167,10167,16}, {5828,5828,1}, {8768,8768,1}, {14861,14861,0}, {7091,7091,0}, {26678,26678,0}, {7858,7858,1},
    {7028,7028,0}, {26301,26301,2}, {5173,5173,0}, {7106,7106,0}, {26550,26550,16}, {18039,18039,0}, {7222,7222,0},
    {28214,28225,32844}, {11027,11027,16}, {26726,26726,16}, {8768,8768,1}, {7348,7348,0}, {14861,14861,0},
    {7091,7091,0}, {26678,26678,0}, {7858,7858,1}, {7028,7028,0}, {5404,5404,2}, {21292,21292,8}, {7222,7222,0},
    {28214,28225,32844}, {28201,28235,32801}, {26340,26340,16}, {8768,8768,1}, {26234,26234,2}, {14861,14861,0},
    {7858,7858,1}, {5173,5173,0}, {26794,26794,16}, {28666,28666,2}, {28205,28225,32802}, {31672,31672,0},
    {17951,17951,1}, {12844,12844,2}, {16812,16812,1}, {10557,10557,1}, {21429,21429,0}, {31576,31576,16},
    {27139,27139,0}, {32456,2777,0}, {2479,2514,32952}, {2777,2777,0}, {8768,8768,1}, {2825,2825,0}, {26234,26234,2},
    {14861,14861,0}, {27307,27234,0}, {9523,9523,1}, {31582,31582,16}, {5943,5943,4}, {26794,26794,16}, {28666,28666,2},
    {28201,28235,32801}, {19999,19999,5}, {31593,31593,2}, {31672,31672,0}, {26340,26340,16}, {19578,19578,252},
    {17951,17951,1}, {19876,19876,0}, {12844,12844,2}, {31636,31678,33021}, {27513,27513,16}, {25562,25562,16},
    {27513,27513,16}, {25562,25562,16}, {26438,26438,255}, {7043,7415,33024}, {21094,21094,2}, {10502,10521,33025},
    {11597,11597,2}, {27648,27648,2}, {7858,7858,1}, {5173,5173,0}, {7448,7448,2}, {12831,12831,2}, {12925,12925,0},
    {9495,9495,2}, {28205,28225,32802}, {21948,21948,0}, {28703,28703,2}, {27317,27317,0}, {20137,20137,0},
    {1140,1140,0}, {12910,12910,0}, {27513,27513,16}, {25562,25562,16}, {27513,27513,16}, {25562,25562,16},
    {26438,26438,259}, {7358,7415,33028}, {14736,14736,0}, {31053,31053,0}, {1758,1758,16}, {21094,21094,2},
    {11597,11597,2}, {17893,17893,4}, {15061,15061,4}, {28452,28465,33030}, {27648,27648,2}, {7448,7448,2},
    {6012,6012,4}, {28201,28235,32801}, {12831,12831,2}, {12925,12925,0}, {9495,9495,2}, {21948,21948,0},
    {28703,28703,2}, {6795,6795,4}, {27317,27317,0}, {20137,20137,0}, {1140,1140,0}, {10511,10521,33029},
    {12910,12910,0}, {1746,1746,263}, {25030,25030,0}, {25155,25155,0}, {7858,7858,1}, {5173,5173,0},
    {28205,28225,32802}, {25037,25037,0}, {19922,19922,0}, {3922,3922,0}, {12158,12158,0}, {11746,11746,2},
    {12362,12362,0}, {2777,2777,0}, {2825,2825,0}, {28555,28555,0}, {7949,7949,1}, {8831,8831,4}, {7858,7858,1},
    {5173,5173,0}, {27183,27183,4}, {28225,28225,32802}, {8843,8843,0}, {5345,5345,2}, {6861,6861,0}, {12090,12090,0},
    {8956,8956,1}, {19876,19876,0}, {20862,20862,16}, {14736,14736,0}, {31053,31053,0}, {5890,5890,2}, {1336,1336,0},
    {1228,1218,33036}, {5355,5355,4}, {5345,5345,2}, {5373,5373,2}, {11746,11746,2}, {28358,28358,2}, {27307,27307,0},
    {32446,32446,0}, {12822,12822,0}, {12795,12795,16}, {26488,26488,16}, {12822,12822,0}, {5355,5355,4}, {8831,8831,4},
    {27183,27183,4}, {8843,8843,0}, {5345,5345,2}, {12158,12158,0}, {12362,12362,0}, {2777,2777,0}, {4096,4096,16},
    {2825,2825,0}, {12778,12778,271}, {28555,28555,0}, {12770,12770,1}, {4348,4348,16}, {1098,1098,273}, {7949,7949,1},
    {8831,8831,4}, {3780,3780,0}, {30733,30733,5}, {27183,27183,4}, {5937,5937,4}, {2926,2926,2}, {28201,28235,32801},
    {12813,12813,272}, {19999,19999,5}, {28845,28845,2}, {32446,32446,0}, {8843,8843,0}, {1108,1108,0}, {4261,4261,16},
    {15258,15258,0}, {6861,6861,0}, {19838,19838,4}, {5365,5365,270}, {12090,12090,0}, {8956,8956,1}, {23575,23575,0},
    {27234,27234,0}, {19876,19876,0}, {3527,3539,33037}, {20862,20862,16}, {4080,4080,274}, {11746,11746,2},
    {26488,26488,16}, {7858,7858,1}, {5173,5173,0}, {28205,28225,32802}, {11746,11746,2}, {7122,7122,274},
    {26474,26474,274}, {4348,4348,16}, {7858,7858,1}, {5173,5173,0}, {28205,28225,32802}, {11746,11746,2},
    {23566,23566,0}, {4783,4783,4}, {4767,4767,2}, {3502,3502,0}, {23566,23566,0}, {5373,5373,2}, {4348,4348,16},
    {9250,9250,4}, {3481,3492,33048}, {6069,6069,279}, {5943,5943,4}, {28201,28235,32801}, {4164,4164,0},
    {22287,22287,0}, {4145,4145,281}, {4348,4348,16}, {19148,19148,4}, {7858,7858,1}, {5173,5173,0},
    {28205,28225,32802}, {11746,11746,2}, {23566,23566,0}, {27183,27183,4}, {19838,19838,4}, {19137,19137,4},
    {19148,19148,4}, {19125,19125,2}, {23620,23620,285}, {4348,4348,16}, {9250,9250,4}, {6069,6069,284}, {5943,5943,4},
    {28201,28235,32801}, {4417,4417,0}, {17883,17883,286}, {22287,22287,0}, {4398,4398,287}, {12158,12158,0},
    {12362,12362,0}, {21463,21463,2}, {2777,2777,0}, {2825,2825,0}, {7949,7949,1}, {32413,32413,3}, {17783,17783,2},
    {16987,16987,2}, {17783,17783,2}, {16987,16987,2}, {17783,17783,3}, {16987,16987,3}, {17783,17783,2},
    {16987,16987,2}, {17783,17783,3}, {16987,16987,3}, {17783,17783,2}, {16987,16987,2}, {17783,17783,2},
    {16987,16987,2}, {17783,17783,2}, {16987,16987,2}, {17783,17783,3}, {16987,16987,3}, {11908,11908,0},
    {22433,22467,33067}, {5894,5894,300}, {17516,17516,291}, {3105,3105,301}, {5903,5922,32768}, {18785,18785,293},
    {3013,3013,0}, {23430,23430,1}, {30996,30996,290}, {58,77,32768}, {100,119,32768}, {19456,19456,2},
    {18283,18283,298}, {9,9,296}, {1466,1489,32768}, {23444,23444,1}, {16352,16372,32768}, {3382,3382,0}, {18,45,32768},
    {3085,3085,295}, {9135,9159,32768}, {26988,26988,2}, {17501,17501,292}, {16345,16345,0}, {28855,28855,294},
    {86,86,297}, {17180,17180,2}, {11948,11970,32768}, {2777,2777,0}, {1318,1318,0}, {2825,2825,0}, {28555,28555,0},
    {12187,12187,302}, {8831,8831,4}, {7858,7858,1}, {5173,5173,0}, {28916,28916,2}, {28205,28225,32802},
    {12428,12457,33057}, {12090,12090,0}, {12158,12158,0}, {12362,12362,0}, {21463,21463,2}, {2777,2777,0},
    {2825,2825,0}, {4348,4348,16}, {7949,7949,1}, {5937,5937,4}, {28845,28845,2}, {32413,32413,3}, {10226,10226,3},
    {1318,1318,0}, {28555,28555,0}, {8831,8831,4}, {5943,5943,4}, {28201,28235,32801}, {28916,28916,2}, {28799,28799,3},
    {4261,4261,16}, {12090,12090,0}, {27234,27234,0}, {9979,9994,33072}, {7858,7858,1}, {5173,5173,0},
    {28205,28225,32802}, {32017,32017,16}, {28201,28235,32801}, {19999,19999,5}, {4666,4666,16}, {32017,32017,16},
    {27234,27234,0}, {4658,4658,307}, {7608,7608,0}, {5134,5134,0}, {25090,25090,0}, {25795,25795,0}, {18028,18028,310},
    {9703,9703,311}, {30412,30412,0}, {408,408,309}, {5263,5263,0}, {11387,11387,1}, {8741,8741,1}, {5273,5273,0},
    {14879,14879,0}, {8741,8741,1}, {3007,3007,0}, {8741,8741,1}, {8927,8927,1}, {2777,2880,32768}, {2825,2847,32768},
    {29581,29581,16}, {28560,28560,0}, {30327,30327,0}, {22205,22205,0}, {30310,30337,33086}, {8741,8741,1},
    {25774,25774,0}, {32343,32343,2}, {7469,7469,319}, {25845,25845,0}, {26813,26813,1}, {5064,5064,314},
    {29456,29456,317}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {5581,5581,313}, {30272,30272,0}, {7806,7806,32768},
    {28205,28225,32802}, {8908,8908,0}, {5044,5044,0}, {2599,2607,33080}, {5150,5150,316}, {25562,25581,32784},
    {32017,32017,16}, {28981,28981,0}, {5101,5101,315}, {7680,7680,1}, {26136,26136,2}, {5287,5287,0}, {17522,17522,0},
    {5190,5190,16}, {27307,27307,321}, {7780,7780,0}, {5190,5190,16}, {7168,7168,0}, {7858,7858,1}, {7028,7028,0},
    {5173,5173,0}, {28503,28503,16}, {5287,5287,0}, {17522,17522,0}, {27307,27307,324}, {4831,4831,0}, {7858,7858,1},
    {5321,5321,16}, {4831,4831,0}, {15777,15777,16}, {5321,5321,16}, {5311,5311,327}, {15777,15777,16}, {7858,7858,1},
    {28205,28225,32802}, {21037,21044,32768}, {15777,15777,16}, {21062,21062,16}, {28201,28235,32801}, {21007,21007,16},
    {5316,5316,330}, {3142,3142,2}, {4720,4720,0}, {12847,12847,0}, {7858,7858,1}, {22073,22073,0}, {30412,30412,0},
    {7455,7455,0}, {3138,3138,2}, {28214,28225,32844}, {3142,3142,0}, {4720,4720,0}, {12847,12847,0},
    {28201,28235,32801}, {30412,30412,0}, {7455,7455,0}, {6200,6200,16}, {3138,3138,0}, {27234,27234,0},
    {6176,6176,333}, {2777,2777,0}, {2825,2825,0}, {7858,7858,1}, {14575,14575,1}, {8654,8654,1}, {8692,8692,1},
    {10716,10716,0}, {12665,12665,0}, {27513,27513,16}, {2777,2777,0}, {2825,2825,0}, {2938,2938,2}, {4847,4847,0},
    {6262,6262,0}, {28201,28235,32801}, {19999,19999,5}, {14516,14516,32914}, {27460,27460,16}, {6499,6499,1},
    {8580,8580,1}, {21567,21567,336}, {18351,18351,0}, {30412,30412,0}, {8606,8606,2}, {3267,3267,337},
    {32017,32017,16}, {14575,14575,1}, {16863,16863,1}, {1987,1987,1}, {27234,27234,0}, {19876,19876,0},
    {16877,16877,1}, {27456,27456,338}, {7858,7858,1}, {27238,27238,0}, {27234,27234,0}, {1681,1681,341},
    {8028,8028,341}, {31510,31510,341}, {8138,8138,341}, {10354,10354,341}, {32025,32025,341}, {14866,14866,341},
    {18073,18073,341}, {12656,12656,341}, {32048,32048,341}, {31803,31803,0}, {27238,27238,0}, {24111,24111,342},
    {17847,17847,0}, {28201,28235,32801}, {32017,32017,16}, {27234,27234,0}, {9877,9877,0}, {9891,9891,0},
    {9884,9884,0}, {14660,14660,1}, {18320,18336,33112}, {4847,4847,0}, {28201,28235,32801}, {19999,19999,5},
    {4864,4864,32930}, {14516,14516,32929}, {12353,12353,0}, {8774,8774,343}, {3267,3267,337}, {32017,32017,16},
    {27234,27234,0}, {7556,7556,16}, {31694,31694,345}, {11989,11989,16}, {7858,7858,1}, {5173,5173,0},
    {28205,28225,32802}, {16596,16596,8}, {1700,1700,0}, {14729,14729,0}, {6391,6391,0}, {27307,27307,0}, {3042,3042,0},
    {19315,19315,0}, {6293,6293,0}, {9722,9722,0}, {11989,11989,16}, {16704,16704,348}, {27203,27203,4},
    {28201,28235,32801}, {28527,28527,0}, {16626,16626,16}, {28521,28521,0}, {16615,16615,349}, {14736,14736,0},
    {31057,31062,32768}, {7858,7858,1}, {7528,7539,33119}, {28214,28225,32844}, {31053,31053,0}, {14736,14736,0},
    {31057,31062,33121}, {28201,28235,32801}, {19999,19999,5}, {7528,7539,33122}, {7556,7556,16}, {7549,7549,355},
    {7858,7858,1}, {5173,5173,0}, {28205,28225,32802}, {32017,32017,16}, {32017,32017,16}, {27234,27234,0},
    {2479,2514,33126}, {28201,28235,32801}, {8060,8060,16}, {8028,8028,359}, {5173,5173,0}, {23249,23249,0},
    {28621,28621,2}, {4070,4070,361}, {26224,26224,1}, {1318,1318,0}, {16800,16800,362}, {26212,26212,1},
    {12053,12053,0}, {12167,12167,2}, {17216,17216,0}, {17810,17810,2}, {30872,30872,0}, {26224,26224,1}, {1318,1318,0},
    {4499,4499,364}, {26212,26212,1}, {17216,17216,0}, {17810,17810,2}, {4348,4373,32784}, {4529,4548,32768},
    {16888,16902,32768}, {1318,1318,0}, {4626,4626,366}, {23646,23646,367}, {23575,23594,32768}, {15375,15375,8},
    {15320,15320,16}, {15339,15339,16}, {31435,31435,0}, {10693,10693,0}, {2777,2777,0}, {20111,20111,2}, {2825,2825,0},
    {28555,28555,0}, {10422,10422,16}, {10623,10623,16}, {27084,27084,0}, {1127,1127,0}, {10455,10455,0}, {8768,8768,1},
    {14861,14861,0}, {6725,6725,1}, {28666,28666,2}, {31642,31642,2}, {31672,31672,0}, {26340,26340,16},
    {12844,12844,2}, {31494,31494,0}, {7455,7455,0}, {19204,19204,0}, {7911,7911,371}, {1913,1913,16}, {18039,18039,16},
    {10734,10734,0}, {10759,10759,2}, {10772,10772,0}, {27513,27513,16}, {20848,20848,370}, {12362,12362,0},
    {21463,21463,3}, {2777,2777,0}, {11027,11027,16}, {32417,32417,3}, {2825,2825,0}, {12187,12187,302},
    {14791,14791,16}, {17558,17558,374}, {17157,17157,0}, {3223,3245,33140}, {10822,10822,373}, {15360,15360,369},
    {19976,19976,33143}, {6598,6598,0}, {19499,19499,2}, {28261,28261,0}, {28916,28916,2}, {27074,27074,2},
    {23235,23235,1}, {31017,31017,4}, {5757,5757,0}, {15298,15298,33144}, {19490,19490,365}, {28246,28246,377},
    {7858,7858,1}, {5173,5173,0}, {27018,27018,363}, {23663,23663,368}, {28205,28225,32802}, {30412,30412,0},
    {9058,9058,0}, {31034,31034,4}, {28593,28593,1}, {15320,15320,16}, {15339,15339,16}, {31435,31435,0},
    {10455,10455,0}, {17783,17783,2}, {16987,16987,2}, {17783,17783,2}, {16987,16987,2}, {17783,17783,3},
    {16987,16987,3}, {17783,17783,2}, {16987,16987,2}, {17783,17783,3}, {16987,16987,3}, {17783,17783,2},
    {16987,16987,2}, {17783,17783,2}, {16987,16987,2}, {17783,17783,2}, {16987,16987,2}, {17783,17783,3},
    {16987,16987,3}, {11908,11908,0}, {22439,22467,33158}, {5894,5894,391}, {17516,17516,382}, {3105,3105,392},
    {18785,18785,384}, {3013,3013,0}, {67,77,32768}, {109,119,32768}, {23430,23430,1}, {30996,30996,381},
    {11958,11970,32768}, {19456,19456,2}, {18283,18283,389}, {9,9,387}, {23444,23444,1}, {3382,3382,0},
    {9146,9159,32768}, {16361,16372,32768}, {31,45,32768}, {3085,3085,386}, {26988,26988,2}, {17501,17501,383},
    {16345,16345,0}, {5912,5922,32768}, {28855,28855,385}, {86,86,388}, {17180,17180,2}, {1477,1489,32768},
    {8768,8768,1}, {14861,14861,0}, {6725,6725,1}, {28666,28666,2}, {31642,31642,2}, {31672,31672,0}, {26340,26340,16},
    {12844,12844,2}, {31494,31494,0}, {7455,7455,0}, {19204,19204,0}, {7911,7911,394}, {27513,27513,16},
    {20848,20848,380}, {12362,12362,0}, {21463,21463,3}, {2777,2777,0}, {11027,11027,16}, {32417,32417,3},
    {2825,2825,0}, {12187,12187,393}, {3233,3245,33163}, {17157,17157,0}, {15360,15360,379}, {19976,19976,396},
    {8975,8975,0}, {8969,8969,0}, {15540,15540,0}, {15273,15273,397}, {27513,27513,16}, {12362,12362,0},
    {20912,20912,0}, {2777,2777,0}, {2825,2825,0}, {12003,12003,32784}, {15540,15540,0}, {15273,15273,397},
    {8982,8987,33166}, {10018,12496,33167}, {10008,10008,16}, {10610,10610,1}, {9716,9716,0}, {20362,20362,1},
    {24217,24217,0}, {28186,28196,32768}, {24217,24217,0}, {16453,16453,0}, {7212,7212,401}, {28149,28174,33170},
    {24121,24127,32784}, {16495,16495,0}, {6812,6812,0}, {7858,7858,1}, {5173,5173,0}, {16461,16461,0}, {6838,6838,0},
    {28205,28225,32802}, {29237,29237,0}, {16990,16990,2}, {16477,16477,0}, {5173,5173,0}, {30514,30514,32830},
    {10075,10082,32784}, {3304,3304,0}, {14736,14736,0}, {11639,11639,405}, {16568,16568,405}, {7858,7858,1},
    {7028,7028,0}, {5173,5173,0}, {28205,28225,32802}, {18039,18039,0}, {10157,10157,16}, {10167,10167,16},
    {2777,2777,0}, {8768,8768,1}, {2825,2825,0}, {14861,14861,0}, {6725,6725,1}, {28666,28666,2}, {31593,31593,2},
    {31642,31642,2}, {31672,31672,0}, {26340,26340,16}, {7914,7914,2}, {19876,19876,0}, {12844,12844,2},
    {31494,31494,0}, {7455,7455,0}, {19204,19204,0}, {7911,7911,408}, {11989,11989,16}, {7858,7858,1}, {7028,7028,0},
    {3285,3285,0}, {19209,19209,1}, {3223,3245,33177}, {18039,18039,0}, {26353,26353,0}, {28214,28225,32844},
    {11027,11027,16}, {19598,19598,0}, {19604,19619,32768}, {24217,24217,0}, {24224,24246,33180}, {24217,24266,33181},
    {11027,11027,16}, {313,326,32773}, {7858,7858,1}, {5173,5173,0}, {28205,28225,32802}, {23279,23279,0},
    {27513,27513,16}, {7858,7858,1}, {5173,5173,0}, {21283,21283,1}, {28205,28225,32802}, {12853,12853,0},
    {25562,25581,32784}, {9863,9863,0}, {7780,7780,0}, {14276,14276,417}, {7862,7862,417}, {27513,27513,16},
    {9863,9863,0}, {18822,18834,32784}, {2777,2777,0}, {27238,27238,0}, {2825,2825,0}, {11691,11691,16}, {5974,5974,4},
    {25571,25581,32784}, {21283,21283,1}, {28201,28235,32801}, {19999,19999,5}, {12853,12853,0}, {22053,22053,418},
    {32017,32017,16}, {7780,7780,0}, {11677,11677,16}, {27234,27234,0}, {5173,5173,0}, {11664,11664,419},
    {27209,27209,0}, {8850,8850,2}, {27197,27197,2}, {8860,8860,0}, {6054,6054,0}, {7858,7858,1}, {28684,28697,33189},
    {28205,28225,32802}, {18039,18039,0}, {11817,11817,120}, {7719,7719,0}, {25025,25025,0}, {25078,25078,0},
    {5748,5748,0}, {11989,11989,16}, {7028,7028,0}, {9357,9363,424}, {28326,28326,0}, {28214,28225,32844},
    {7719,7719,0}, {25025,25025,0}, {25054,25054,0}, {5748,5748,0}, {11989,11989,16}, {28326,28326,0}, {9327,9327,16},
    {27327,27327,0}, {7028,7028,0}, {9357,9363,426}, {28201,28235,32801}, {11888,11896,427}, {27234,27234,0},
    {9321,9321,428}, {7858,7858,1}, {28214,28225,32844}, {2479,2514,33126}, {12706,12706,16}, {28201,28235,32801},
    {19999,19999,5}, {12656,12656,431}, {11746,11746,2}, {4348,4348,16}, {7858,7858,1}, {5173,5173,0},
    {28205,28225,32802}, {32446,32446,0}, {28358,28358,2}, {26488,26488,16}, {27307,27307,0}, {12822,12822,0},
    {22500,22500,0}, {17567,17567,5}, {7858,7858,1}, {7028,7028,0}, {28672,28672,0}, {5173,5173,0}, {28205,28225,32802},
    {19536,19555,33203}, {8645,8645,1}, {22500,22500,0}, {25214,25214,2}, {27238,27238,0}, {19545,19555,33205},
    {17567,17567,5}, {22034,22034,16}, {13174,13174,16}, {7028,7028,0}, {28672,28672,0}, {21468,21468,16},
    {28201,28235,32801}, {19999,19999,5}, {6534,6534,16}, {8645,8645,1}, {24080,24080,2}, {6554,6554,16},
    {12934,12934,16}, {27234,27234,0}, {13858,13858,0}, {12931,12931,438}, {7858,7858,1}, {13174,13174,16},
    {5173,5173,0}, {28205,28225,32802}, {13091,13091,16}, {28738,28738,0}, {19239,19239,4}, {27307,27307,0},
    {13070,13070,16}, {13174,13174,16}, {28201,28235,32801}, {28732,28732,0}, {12934,12934,16}, {27234,27234,0},
    {13858,13858,0}, {13050,13050,441}, {24421,24421,0}, {7858,7858,1}, {13174,13174,16}, {7028,7028,0}, {5173,5173,0},
    {28205,28225,32802}, {19659,19659,0}, {4812,4812,0}, {27238,27238,0}, {24421,24421,0}, {13174,13174,16},
    {7028,7028,0}, {28201,28235,32801}, {19999,19999,5}, {19659,19659,0}, {27234,27234,0}, {13312,13312,0},
    {13200,13200,0}, {13858,13858,0}, {13183,13183,444}, {7858,7858,1}, {13174,13174,16}, {5173,5173,0},
    {28205,28225,32802}, {13396,13396,0}, {27238,27238,0}, {13174,13174,16}, {28201,28235,32801}, {19999,19999,5},
    {13447,13447,0}, {13462,13462,0}, {27234,27234,0}, {13390,13390,447}, {14736,14736,0}, {31053,31053,0},
    {24217,24217,0}, {24121,24121,16}, {24170,24170,0}, {24153,24153,5}, {16391,16391,0}, {26582,26582,16},
    {1204,1204,2}, {1240,1240,2}, {1254,1279,33217}, {2717,2717,1}, {2980,2980,0}, {1000,1000,0}, {7858,7858,1},
    {26685,26685,450}, {7028,7028,0}, {5173,5173,0}, {22228,22228,1}, {28205,28225,32802}, {14232,14232,16},
    {1164,1164,2}, {22099,22099,0}, {14736,14736,0}, {31053,31053,0}, {24217,24217,0}, {24121,24121,16},
    {24170,24170,0}, {24153,24153,5}, {16391,16391,0}, {26582,26582,16}, {21056,21056,2}, {1204,1204,2}, {1240,1240,2},
    {27238,27238,0}, {2717,2717,1}, {2980,2980,0}, {13540,13540,16}, {1000,1000,0}, {14253,14253,0}, {26685,26685,453},
    {7028,7028,0}, {28201,28235,32801}, {19999,19999,5}, {22228,22228,1}, {1266,1279,33220}, {1164,1164,2},
    {13579,13579,16}, {12934,12934,16}, {27234,27234,0}, {14225,14225,16}, {22099,22099,0}, {13858,13858,0},
    {13479,13479,454}, {24121,24121,16}, {4831,4831,0}, {24170,24170,0}, {24153,24153,5}, {19564,19564,0},
    {13579,13579,16}, {24195,24195,449}, {24217,24217,0}, {25014,25014,0}, {14232,14232,16}, {5473,5486,33224},
    {27275,27275,0}, {24914,25019,33225}, {1000,1000,0}, {7858,7858,1}, {13174,13174,16}, {7028,7028,0}, {5173,5173,0},
    {28205,28225,32802}, {1000,1000,0}, {13639,13639,0}, {7028,7028,0}, {28201,28235,32801}, {19999,19999,5},
    {15078,15078,0}, {13625,13625,0}, {15092,15092,0}, {12934,12934,16}, {27234,27234,0}, {13858,13858,0},
    {13613,13613,459}, {7035,7035,2}, {13639,13639,0}, {7858,7858,1}, {5173,5173,0}, {28205,28225,32802},
    {21247,21247,0}, {21214,21214,16}, {28962,28962,1}, {27238,27238,0}, {7035,7035,2}, {13639,13639,0},
    {13730,13730,0}, {28201,28235,32801}, {19999,19999,5}, {21247,21247,0}, {27234,27234,0}, {21214,21214,16},
    {14979,14979,2}, {13713,13713,0}, {28962,28962,1}, {13698,13698,462}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0},
    {28205,28225,32802}, {19536,19555,33203}, {19793,19793,0}, {14660,14660,1}, {19740,19756,33233}, {14042,14042,16},
    {19545,19555,33205}, {14068,14068,0}, {7028,7028,0}, {28201,28235,32801}, {19999,19999,5}, {27234,27234,0},
    {13919,13919,16}, {13907,13907,466}, {17140,17140,2}, {10107,10107,1}, {4831,4831,0}, {7858,7858,1},
    {20417,20417,1}, {7028,7028,0}, {5173,5173,0}, {1927,1974,32768}, {13312,13312,0}, {14129,14129,203},
    {30412,30412,0}, {9387,9387,0}, {7858,7858,1}, {13174,13174,16}, {7028,7028,0}, {5173,5173,0}, {28205,28225,32802},
    {9371,9371,470}, {30412,30412,0}, {9387,9387,0}, {14660,14660,1}, {14253,14253,0}, {7028,7028,0},
    {28201,28235,32801}, {19999,19999,5}, {9371,9371,472}, {14232,14232,16}, {21050,21050,2}, {12934,12934,16},
    {27234,27234,0}, {14225,14225,16}, {13858,13858,0}, {14219,14219,473}, {14829,14829,0}, {7858,7858,1},
    {14791,14791,16}, {14778,14778,0}, {28214,28225,32844}, {14770,14770,0}, {14791,14791,16}, {28201,28235,32801},
    {14784,14784,8}, {14801,14801,16}, {1913,1913,16}, {18039,18039,16}, {8768,8768,1}, {14861,14861,0}, {6725,6725,1},
    {28666,28666,2}, {31593,31593,2}, {31642,31642,2}, {31672,31672,0}, {26340,26340,16}, {7914,7914,2},
    {12844,12844,2}, {31494,31494,0}, {7455,7455,0}, {19204,19204,0}, {7911,7911,478}, {14401,14401,0}, {21410,21410,1},
    {21700,21700,0}, {14368,14368,0}, {14609,14609,0}, {8543,8543,1}, {8552,8552,484}, {8515,8515,1}, {30415,30415,2},
    {30424,30424,2}, {28532,28532,2}, {27513,27513,16}, {14368,14391,33250}, {14609,14632,33251}, {2101,2101,1},
    {18812,18812,16}, {7028,7028,0}, {7448,7448,2}, {6725,6725,1}, {5715,5715,486}, {21415,21415,1}, {25433,25433,2},
    {2115,2115,1}, {14374,14374,2}, {14615,14615,2}, {12620,12620,0}, {8507,8507,2}, {8523,8523,485}, {18304,18304,2},
    {21757,21757,33249}, {14436,14436,33248}, {25562,10493,32784}, {14419,14419,2}, {21700,21700,0},
    {17606,17626,32768}, {8741,8741,1}, {10693,10693,0}, {2777,2777,0}, {20111,20111,2}, {2825,2825,0}, {28555,28555,0},
    {10422,10422,16}, {10623,10623,16}, {27084,27084,0}, {1127,1127,0}, {10455,10455,0}, {24217,24217,0},
    {28146,28235,32801}, {30412,30412,0}, {5890,5890,2}, {30412,30412,0}, {3256,3256,2}, {12053,12053,0},
    {17157,17157,0}, {26965,26965,0}, {31034,31034,4}, {27018,27018,493}, {16888,16888,0}, {5897,5897,0}, {1569,1569,0},
    {5846,5846,2}, {28630,28630,2}, {18206,18206,0}, {4348,4348,16}, {4529,4529,0}, {4626,4626,497}, {4513,4513,0},
    {15473,15473,0}, {5522,5522,1}, {10750,10750,0}, {10734,10734,0}, {10759,10759,2}, {12115,12115,0}, {10772,10772,0},
    {8741,8741,1}, {8654,8654,1}, {8692,8692,1}, {10716,10716,0}, {2741,2741,0}, {21429,21429,0}, {2986,2986,0},
    {21700,21700,0}, {25483,25483,16}, {7448,7448,2}, {6725,6725,1}, {12620,12620,0}, {18304,18304,2},
    {21700,21757,33275}, {21734,21734,2}, {20848,20848,489}, {12362,12362,0}, {11027,11027,16}, {4579,4579,498},
    {14724,14724,16}, {5931,5931,496}, {6029,6029,495}, {16790,16790,504}, {22293,22293,16}, {12187,12187,302},
    {7949,7949,1}, {8264,8291,33259}, {14791,14791,16}, {12078,12078,494}, {12035,12035,0}, {17558,17558,501},
    {25522,25766,32784}, {28205,28225,33258}, {25252,25321,33276}, {8760,8760,502}, {3223,3245,33247}, {7623,7623,1},
    {7615,7615,1}, {8321,8477,33260}, {30913,30913,8}, {10822,10822,477}, {17905,17905,488}, {21555,21555,503},
    {18759,18928,33255}, {25562,25581,32784}, {15492,15516,33267}, {19578,19578,505}, {10536,10536,500},
    {19011,19011,506}, {7858,7858,1}, {31440,31440,0}, {5173,5173,0}, {28205,28225,32802}, {15339,15339,16},
    {15310,15310,509}, {19578,19578,505}, {15320,15320,16}, {5943,5943,4}, {28201,28235,32801}, {6677,6677,2},
    {15339,15339,16}, {15199,15199,2}, {5980,5980,0}, {19578,19578,252}, {5287,5287,0}, {17522,17522,0},
    {8982,8987,33280}, {32373,32373,513}, {15265,15265,511}, {15320,15320,16}, {7858,7858,1}, {31440,31440,0},
    {5173,5173,0}, {15339,15339,16}, {24012,24012,1}, {15310,15310,509}, {26786,26786,0}, {1913,1913,16},
    {18039,18039,16}, {8768,8768,1}, {14861,14861,0}, {6725,6725,1}, {28666,28666,2}, {31593,31593,2}, {31642,31642,2},
    {31672,31672,0}, {26340,26340,16}, {7914,7914,2}, {12844,12844,2}, {31494,31494,0}, {7455,7455,0}, {19204,19204,0},
    {7911,7911,517}, {14694,14694,1}, {14401,14401,0}, {14368,14368,0}, {14609,14609,0}, {8543,8543,1}, {8552,8552,522},
    {8515,8515,1}, {30415,30415,2}, {30424,30424,2}, {28532,28532,2}, {14383,14391,33288}, {14624,14632,33289},
    {27513,27513,16}, {2101,2101,1}, {18812,18812,16}, {7028,7028,0}, {7448,7448,2}, {6725,6725,1}, {5715,5715,524},
    {21415,21415,1}, {25433,25433,2}, {2115,2115,1}, {10481,10493,32784}, {14374,14374,2}, {14615,14615,2},
    {12620,12620,0}, {8507,8507,2}, {8523,8523,523}, {18304,18304,2}, {14419,14419,2}, {14458,14436,33287},
    {21700,21700,0}, {21767,21757,33249}, {17615,17626,32768}, {8741,8741,1}, {10693,10693,0}, {2777,2777,0},
    {20111,20111,2}, {2825,2825,0}, {28555,28555,0}, {10422,10422,16}, {10623,10623,16}, {27084,27084,0}, {1127,1127,0},
    {10455,10455,0}, {24217,24217,0}, {28201,28235,32801}, {30412,30412,0}, {5890,5890,2}, {30412,30412,0},
    {3256,3256,2}, {12053,12053,0}, {17157,17157,0}, {26965,26965,0}, {31034,31034,4}, {27018,27018,531},
    {16888,16888,0}, {5897,5897,0}, {1569,1569,0}, {5846,5846,2}, {28630,28630,2}, {18206,18206,0}, {4348,4348,16},
    {4529,4529,0}, {4626,4626,535}, {4513,4513,0}, {15473,15473,0}, {5522,5522,1}, {10750,10750,0}, {10734,10734,0},
    {10759,10759,2}, {12115,12115,0}, {27234,27234,0}, {10772,10772,0}, {8741,8741,1}, {8654,8654,1}, {8692,8692,1},
    {10716,10716,0}, {2741,2741,0}, {2986,2986,0}, {21700,21700,0}, {25483,25483,16}, {7448,7448,2}, {6725,6725,1},
    {12620,12620,0}, {18304,18304,2}, {21734,21734,2}, {21767,21757,33312}, {20848,20848,527}, {12362,12362,0},
    {11027,11027,16}, {4579,4579,536}, {8277,8291,33297}, {14724,14724,16}, {5931,5931,534}, {6029,6029,533},
    {16790,16790,542}, {22293,22293,16}, {12187,12187,393}, {7949,7949,1}, {25297,25321,33313}, {14791,14791,16},
    {3233,3245,33286}, {12078,12078,532}, {25571,25581,32784}, {15486,15516,33305}, {12035,12035,0}, {17558,17558,539},
    {8760,8760,540}, {7623,7623,1}, {8461,8477,33298}, {7615,7615,1}, {30913,30913,8}, {25726,25766,32784},
    {10822,10822,516}, {17905,17905,526}, {21555,21555,541}, {18917,18928,33293}, {19578,19578,252}, {10536,10536,538},
    {19011,19011,543}, {28214,28225,33296}, {15320,15320,16}, {6669,6669,1}, {31440,31440,0}, {5943,5943,4},
    {15339,15339,16}, {31464,31464,2}, {5980,5980,0}, {15310,15310,546}, {19578,19578,252}, {32373,32373,513},
    {15394,15394,547}, {7310,7310,16}, {18812,18812,16}, {16156,16156,16}, {7168,7168,0}, {15777,15777,16},
    {7858,7858,1}, {27513,27513,16}, {7310,7310,16}, {18812,18812,16}, {16156,16156,16}, {7168,7168,0},
    {15777,15777,16}, {19999,19999,5}, {5321,5321,16}, {30412,30412,0}, {15763,15763,16}, {27234,27234,0},
    {24468,24468,550}, {15734,15734,16}, {7858,7858,1}, {17847,17847,0}, {28205,28225,32802}, {5287,5287,0},
    {17522,17522,0}, {15734,15734,16}, {15777,15777,16}, {17847,17847,0}, {28201,28235,32801}, {19999,19999,5},
    {27245,27245,553}, {15763,15763,16}, {27234,27234,0}, {19876,19876,0}, {15751,15751,554}, {16156,16156,16},
    {15777,15777,16}, {7858,7858,1}, {28205,28225,32802}, {16156,16156,16}, {15734,15734,16}, {15777,15777,16},
    {15846,15846,16}, {28201,28235,32801}, {19999,19999,5}, {15763,15763,16}, {27234,27234,0}, {15818,15818,557},
    {15777,15777,16}, {7858,7858,1}, {28205,28225,32802}, {32017,32017,16}, {15734,15734,16}, {15777,15777,16},
    {28201,28235,32801}, {19999,19999,5}, {15983,15983,16}, {32017,32017,16}, {15763,15763,16}, {27234,27234,0},
    {15964,15964,560}, {20245,20245,0}, {31565,31565,2}, {16156,16156,16}, {7858,7858,1}, {20257,20257,2},
    {28205,28225,32802}, {19888,19888,16}, {20263,20263,2}, {15709,15709,0}, {20245,20245,0}, {31565,31565,2},
    {16231,16231,16}, {16156,16156,16}, {15734,15734,16}, {20257,20257,2}, {28201,28235,32801}, {19999,19999,5},
    {5512,5512,0}, {15716,15716,2}, {19888,19888,16}, {16102,16102,16}, {20263,20263,2}, {15709,15709,0},
    {16087,16087,563}, {15734,15734,16}, {7858,7858,1}, {28205,28225,32802}, {15716,15716,2}, {15723,15723,2},
    {16137,16137,16}, {16156,16156,16}, {15734,15734,16}, {28201,28235,32801}, {19999,19999,5}, {5512,5512,0},
    {16247,16265,32784}, {15716,15716,2}, {15723,15723,2}, {16119,16119,566}, {1700,1700,0}, {14729,14729,0},
    {6391,6391,0}, {3042,3042,0}, {19315,19315,0}, {6293,6293,0}, {9722,9722,0}, {11989,11989,16}, {7858,7858,1},
    {5173,5173,0}, {28205,28225,32802}, {16744,16744,0}, {16722,16722,568}, {16596,16596,8}, {16615,16615,349},
    {4831,4831,0}, {7028,7028,0}, {1000,1000,0}, {7858,7858,1}, {5173,5173,0}, {17125,17125,2}, {28205,28225,32802},
    {21229,21229,0}, {8947,8942,33339}, {27238,27238,0}, {1000,1000,0}, {13730,13730,0}, {17125,17125,2},
    {21181,21181,16}, {28201,28235,32801}, {19999,19999,5}, {31435,31435,2}, {21229,21229,0}, {27234,27234,0},
    {13680,13680,1}, {21214,21214,16}, {21175,21175,573}, {7858,7858,1}, {5173,5173,0}, {28205,28225,32802},
    {17585,17741,32768}, {17720,17741,32768}, {28201,28235,32801}, {17606,17606,0}, {17598,17598,576}, {2777,2777,0},
    {2825,2825,0}, {1180,1187,32784}, {27513,27513,16}, {2768,2768,0}, {2786,2799,33346}, {5739,5739,0},
    {25228,25240,32784}, {7858,7858,1}, {5173,5173,0}, {28205,28225,32802}, {25433,25433,2}, {1180,1180,16},
    {32017,32017,16}, {21700,21700,0}, {25419,25449,32768}, {23323,23323,4}, {21966,21966,4}, {27307,27307,0},
    {23330,23330,0}, {21974,21974,0}, {17873,17873,0}, {2487,2487,0}, {9479,9479,0}, {30412,30412,0}, {1708,1708,0},
    {9472,9472,0}, {31925,31925,16}, {27513,27513,16}, {21981,21981,580}, {2768,2768,0}, {9479,9479,0}, {5739,5739,0},
    {18079,18090,32862}, {2731,2731,0}, {24842,24842,16}, {18112,18112,16}, {5943,5943,4}, {28201,28235,32801},
    {2760,2760,0}, {6774,6774,4}, {2418,2429,33349}, {32017,32017,16}, {9472,9472,0}, {27234,27234,0}, {5173,5173,0},
    {18073,18073,582}, {7858,7858,1}, {5173,5173,0}, {32017,32017,16}, {28214,28225,32844}, {27513,27513,16},
    {18244,18244,16}, {18231,18231,16}, {5287,5287,2}, {30412,30412,2}, {10218,10218,2}, {28718,28718,2}, {7996,7996,1},
    {10884,10884,586}, {14495,14495,0}, {24988,24988,2}, {4847,4847,0}, {21097,21097,587}, {21948,21948,0},
    {24917,24917,0}, {2330,2385,33353}, {18244,18244,16}, {6444,14660,1}, {28201,28235,32801}, {19999,19999,5},
    {8951,8942,33356}, {32017,32017,16}, {5173,5173,0}, {18225,18225,589}, {7996,7996,1}, {364,21948,0},
    {18244,18244,16}, {14495,14495,0}, {24988,24988,2}, {4847,4847,0}, {7858,7858,1}, {10881,10884,586},
    {21097,21097,587}, {24917,24917,0}, {26648,26668,32768}, {7050,7072,32768}, {7298,7336,32768}, {7234,7289,32768},
    {26591,26641,32768}, {26442,26459,32768}, {21948,21960,32768}, {24217,24266,32768}, {24019,24274,32768},
    {20026,20026,592}, {24185,24185,593}, {24185,24185,593}, {28638,28657,33363}, {26438,26438,594}, {7043,7043,594},
    {9113,9128,33364}, {7858,7858,1}, {5173,5173,0}, {16959,16972,33364}, {28205,28225,32802}, {5986,5986,4},
    {18511,18511,16}, {28201,28235,32801}, {18545,18545,16}, {30778,30778,4}, {7060,7072,32768}, {26633,26641,32768},
    {21953,21960,32768}, {26657,26668,32768}, {26450,26459,32768}, {7279,7289,32768}, {7323,7336,32768},
    {24257,24266,32768}, {24178,24274,32768}, {20026,20026,599}, {24185,24185,600}, {24185,24185,600},
    {28647,28657,33370}, {26438,26438,601}, {7043,7043,601}, {16965,16972,33371}, {9120,9128,33371}, {18545,18545,16},
    {18527,18527,604}, {18381,18381,598}, {10221,10221,2}, {28720,28720,2}, {7050,7050,0}, {7243,7243,606},
    {26442,26442,0}, {26597,26597,606}, {7179,7179,0}, {7234,7234,2}, {26577,26577,0}, {7858,7858,1}, {5173,5173,0},
    {28205,28225,32802}, {21948,21948,0}, {26438,26438,16}, {9749,9749,607}, {7043,7043,16}, {9738,9738,607},
    {10221,10221,2}, {28720,28720,2}, {7050,7050,0}, {7243,7243,609}, {26442,26442,0}, {26597,26597,609}, {5986,5986,4},
    {7179,7179,0}, {7234,7234,2}, {26577,26577,0}, {18700,18700,16}, {28201,28235,32801}, {7083,7083,16},
    {26468,26468,16}, {21948,21948,0}, {26438,26438,16}, {9749,9749,610}, {7043,7043,16}, {18712,18712,16},
    {9738,9738,610}, {18689,18689,611}, {14383,14391,33250}, {14624,14632,33251}, {27513,27513,16}, {7858,7858,1},
    {7028,7028,0}, {5173,5173,0}, {5715,5715,486}, {6898,6898,1}, {8635,8635,1}, {25433,25433,2}, {10481,10493,32784},
    {14374,14374,2}, {14615,14615,2}, {12620,12620,0}, {14419,14419,2}, {14458,14436,33287}, {21700,21700,0},
    {19578,19578,505}, {21767,21757,33249}, {28214,28225,32844}, {2305,2305,16}, {6253,6253,0}, {4704,4704,0},
    {22045,22045,0}, {22073,22073,0}, {1180,1180,16}, {12861,12861,5}, {8543,8543,1}, {8552,8552,615}, {8515,8515,1},
    {12137,12137,5}, {27307,27307,0}, {11989,11989,16}, {2461,2461,16}, {7448,7448,2}, {2412,2412,4}, {6725,6725,1},
    {8507,8507,2}, {8523,8523,616}, {18304,18304,2}, {30415,30415,2}, {30424,30424,2}, {28532,28532,2},
    {10422,10422,16}, {10455,10455,16}, {14694,14694,1}, {14401,14401,0}, {22166,22166,0}, {7771,7771,0},
    {22120,22120,0}, {22166,22166,0}, {22061,22061,0}, {21410,21410,1}, {21532,21532,0}, {2282,2282,614},
    {21700,21700,0}, {14609,14609,0}, {14383,14391,32859}, {14624,14632,33391}, {27513,27513,16}, {2777,2777,0},
    {21532,21532,0}, {26518,26518,1}, {2825,2825,0}, {18812,18812,16}, {27307,27307,0}, {23361,23361,5}, {7028,7028,0},
    {22087,22087,621}, {22045,22045,0}, {2235,2246,32768}, {28201,28201,32801}, {19999,19999,5}, {5698,5698,618},
    {6898,6898,1}, {14401,14401,0}, {10481,10493,33387}, {12620,12620,0}, {2282,2282,614}, {2455,2455,617},
    {16590,16590,0}, {14458,14436,33388}, {32017,32017,16}, {14575,14575,1}, {21700,21700,0}, {23368,23368,1},
    {19578,19578,252}, {19876,19876,0}, {21767,21757,33390}, {5173,5173,0}, {18759,18759,624}, {20394,20394,0},
    {2980,2980,0}, {18812,18812,16}, {2967,2967,5}, {7858,7858,1}, {27327,27327,0}, {27234,27234,0}, {20394,20394,0},
    {2980,2980,0}, {18812,18812,16}, {20400,20400,627}, {2967,2967,5}, {18871,18871,16}, {12599,12599,628},
    {4921,4921,0}, {4934,4934,0}, {21276,21276,0}, {21271,21271,33398}, {7596,7596,32768}, {4940,4940,631},
    {23307,23307,32768}, {7596,7596,32768}, {4940,4940,631}, {23307,23307,32768}, {7596,7596,32768}, {4940,4940,631},
    {23307,23307,32768}, {19065,19065,0}, {11934,11934,633}, {26197,26197,1}, {7858,7858,1}, {7028,7028,0},
    {5173,5173,0}, {18062,18062,632}, {28225,28225,32802}, {20215,20215,634}, {9225,9225,4}, {5974,5974,4},
    {9679,9679,16}, {9590,9590,0}, {20052,20052,16}, {15552,15552,16}, {7858,7858,1}, {27429,27429,0}, {20082,20082,2},
    {19578,19578,505}, {27091,27091,0}, {10455,10455,0}, {28214,28225,32844}, {20052,20052,16}, {15552,15552,16},
    {10422,10422,16}, {28201,28235,32801}, {10403,10403,16}, {27429,27429,0}, {20082,20082,2}, {19578,19578,252},
    {27091,27091,0}, {27234,27234,0}, {10455,10455,0}, {20854,20854,638}, {7858,7858,1}, {28205,28225,32802},
    {18294,18294,0}, {21062,21062,16}, {11027,11027,16}, {6736,6736,1}, {11989,11989,16}, {7858,7858,1}, {5173,5173,0},
    {31582,31582,16}, {28205,28225,32802}, {31593,31593,2}, {26340,26340,16}, {11027,11027,16}, {6736,6736,1},
    {11989,11989,16}, {27203,27203,0}, {28201,28235,32801}, {26340,26340,16}, {5397,5397,0}, {23184,23184,16},
    {28521,28521,0}, {23172,23172,643}, {21370,21370,3}, {28565,28565,2}, {6062,6062,0}, {11746,11746,2}, {5173,5173,0},
    {23758,23758,0}, {21382,21374,33413}, {23808,23794,33001}, {3304,3304,0}, {19324,19324,0}, {7858,7858,1},
    {28205,28225,32802}, {18039,18039,0}, {11027,11027,16}, {7310,7310,16}, {32065,32065,16}, {18812,18812,16},
    {29581,29581,16}, {7168,7168,0}, {15734,15734,16}, {11989,11989,16}, {24842,24842,16}, {18112,18112,16},
    {7858,7858,1}, {4666,4666,16}, {10280,10280,16}, {19376,19376,0}, {7199,7199,0}, {8060,8060,16}, {5857,5857,0},
    {31925,31925,16}, {24343,24343,1}, {7858,7858,1}, {26408,26408,1}, {20442,20442,2}, {5173,5173,0}, {1561,1561,2},
    {28205,28225,32802}, {20434,20434,0}, {26421,26421,0}, {26408,26408,1}, {20442,20442,2}, {28201,28235,32801},
    {1561,1561,2}, {20454,20454,0}, {24693,24693,16}, {27234,27234,0}, {24589,24589,653}, {27513,27513,16},
    {7858,7858,1}, {5173,5173,0}, {28205,28225,32802}, {24693,24693,16}, {24646,24646,16}, {27513,27513,16},
    {8938,8938,16}, {8932,8932,0}, {9487,9487,0}, {28201,28235,32801}, {32017,32017,16}, {24693,24693,16},
    {27234,27234,0}, {24635,24635,656}, {20252,20252,2}, {20283,20283,0}, {24646,24646,16}, {3186,3186,658},
    {20245,20245,0}, {7858,7858,1}, {28205,28225,32802}, {20252,20252,2}, {20283,20283,0}, {27307,27307,0},
    {27307,27307,0}, {24646,24646,16}, {27513,27513,16}, {3186,3186,660}, {20245,20245,0}, {9487,9487,0},
    {8900,8900,16}, {24718,24718,16}, {3132,3132,662}, {3192,3192,661}, {28201,28235,32801}, {8890,8890,0},
    {32017,32017,16}, {24693,24693,16}, {27234,27234,0}, {24709,24709,663}, {7858,7858,1}, {5173,5173,0},
    {32017,32017,16}, {28214,28225,32844}, {27513,27513,16}, {16762,16762,1}, {24842,24842,16}, {10280,10280,16},
    {2338,2338,140}, {24829,24829,16}, {22130,22130,0}, {10280,10280,16}, {9877,9877,0}, {27307,27307,0},
    {7310,7310,16}, {32065,32065,16}, {12137,12137,5}, {18812,18812,16}, {29581,29581,16}, {7168,7168,0},
    {15734,15734,16}, {11989,11989,16}, {12847,12847,0}, {18112,18112,16}, {10901,10901,668}, {4666,4666,16},
    {10280,10280,16}, {19376,19376,0}, {7199,7199,0}, {8060,8060,16}, {5857,5857,0}, {19806,19806,0}, {27234,27234,0},
    {2330,2385,33434}, {24842,24842,16}, {28201,28235,32801}, {19999,19999,5}, {24811,24890,33437}, {32017,32017,16},
    {21906,21916,33435}, {5173,5173,0}, {24823,24823,670}, {14311,14311,0}, {7858,7858,1}, {5173,5173,0},
    {28205,28225,32802}, {19095,19095,0}, {2305,2305,0}, {4847,4847,0}, {27245,27245,0}, {27234,27234,0},
    {25352,25352,16}, {28201,28235,32801}, {19999,19999,5}, {14319,14336,33441}, {30412,30412,0}, {27245,27245,0},
    {25341,25341,16}, {27234,27234,0}, {25332,25332,674}, {5173,5173,0}, {2777,2777,0}, {2825,2825,0}, {25352,25352,16},
    {14311,14311,0}, {7858,7858,1}, {5173,5173,0}, {28205,28225,32802}, {2305,2305,0}, {4847,4847,0}, {27245,27245,0},
    {27234,27234,0}, {2777,2777,0}, {25483,25483,16}, {25398,25398,0}, {2825,2825,0}, {25352,25352,16},
    {28201,28235,32801}, {19999,19999,5}, {14319,14336,33445}, {25473,25473,16}, {27245,27245,0}, {27234,27234,0},
    {5173,5173,0}, {25464,25464,678}, {10413,7028,0}, {7858,7858,1}, {32017,32017,16}, {10455,10455,16},
    {28214,28225,32844}, {10422,10422,16}, {28201,28235,32801}, {25530,25530,16}, {7858,7858,1}, {7028,7028,0},
    {31582,31582,16}, {16395,16395,0}, {19876,19876,0}, {28214,28225,32844}, {14861,14861,0}, {27139,27139,0},
    {2777,2777,0}, {24315,24315,4}, {8768,8768,1}, {14861,14861,0}, {27307,27234,0}, {27327,27238,0}, {29287,29287,0},
    {7028,7028,0}, {27203,27203,4}, {31582,31582,16}, {2135,2146,33451}, {27377,27377,0}, {28201,28235,32801},
    {19999,19999,5}, {31642,31642,2}, {5404,5404,2}, {19993,19993,0}, {26340,26340,16}, {6306,6306,0}, {5418,5418,4},
    {21891,21891,0}, {19876,19876,0}, {10254,10254,2}, {11989,11989,16}, {9091,9102,32784}, {9081,9081,1},
    {7858,7858,1}, {7028,7028,0}, {16395,16395,0}, {28205,28225,32802}, {5836,5836,0}, {12222,12222,685},
    {19876,19876,0}, {27139,27139,0}, {2777,2777,0}, {8768,8768,1}, {7028,7028,0}, {27203,27203,4}, {31582,31582,16},
    {28201,28235,32801}, {19999,19999,5}, {31642,31642,2}, {26340,26340,16}, {21891,21891,0}, {27234,27234,0},
    {19876,19876,0}, {26362,26402,33455}, {3304,3304,0}, {7858,7858,1}, {21171,21171,0}, {5287,5287,0}, {17522,17522,0},
    {3304,3304,0}, {9586,9586,690}, {21171,21171,0}, {19999,19999,5}, {27234,27234,0}, {26820,26820,691},
    {14736,14736,0}, {31053,31053,0}, {3304,3304,0}, {11027,11027,16}, {7858,7858,1}, {25064,25071,33461},
    {19324,19324,0}, {2777,2777,0}, {2825,2825,0}, {14358,14358,2}, {14581,14581,2}, {14495,14495,0}, {14350,14350,16},
    {14567,14567,16}, {4847,4847,0}, {7858,7858,1}, {32017,32017,16}, {14575,14575,1}, {19876,19876,0},
    {28214,28225,32844}, {27456,27456,338}, {27513,27513,16}, {4831,4831,0}, {7858,7858,1}, {7028,7028,0},
    {28205,28225,32802}, {23575,23575,0}, {27513,27513,16}, {4831,4831,0}, {27478,27478,16}, {7028,7028,0},
    {28201,28235,32801}, {19999,19999,5}, {23575,23575,0}, {27466,27466,699}, {24280,24274,32784}, {7858,7858,1},
    {28201,28235,32801}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {28205,28225,32802}, {10221,10221,2},
    {28720,28720,2}, {26509,26509,0}, {7243,7243,703}, {7168,7168,0}, {24988,24988,2}, {7028,7028,0}, {29003,29003,16},
    {28201,28235,32801}, {21948,21948,2}, {26597,26597,703}, {29040,29040,16}, {28972,28972,0}, {24917,24917,0},
    {7028,7028,0}, {29003,29003,16}, {11558,11569,33472}, {28201,28235,32801}, {19076,19086,32768}, {8007,8018,33472},
    {5173,5173,0}, {28992,28992,705}, {10221,10221,2}, {28720,28720,2}, {26509,26509,0}, {7243,7243,707}, {7168,7168,0},
    {24988,24988,2}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {29003,29003,16}, {28205,28225,32802},
    {21948,21948,2}, {26597,26597,707}, {28972,28972,0}, {24917,24917,0}, {5173,5173,0}, {29027,29027,704},
    {26128,26128,2}, {18812,18812,16}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {29003,29003,16}, {29190,29190,16},
    {28205,28225,32802}, {31501,31501,2}, {20038,20038,2}, {26128,26128,2}, {18812,18812,16}, {7028,7028,0},
    {29003,29003,16}, {29190,29190,16}, {28201,28235,32801}, {19999,19999,5}, {31501,31501,2}, {29129,29129,16},
    {20038,20038,2}, {5173,5173,0}, {29118,29118,711}, {18812,18812,16}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0},
    {10325,10325,16}, {28205,28225,32802}, {18938,18938,0}, {18812,18812,16}, {7028,7028,0}, {29190,29190,16},
    {10325,10325,16}, {28201,28235,32801}, {19999,19999,5}, {30412,30412,0}, {18938,18938,0}, {29179,29179,714},
    {5173,5173,0}, {7812,7812,0}, {2695,2695,0}, {1561,1561,2}, {29425,29425,32768}, {6568,6568,0}, {6583,6583,0},
    {25614,25614,0}, {17992,17992,0}, {32299,32299,0}, {7858,7858,1}, {7028,7028,0}, {28205,28225,32802},
    {19626,19626,716}, {27238,27238,0}, {8809,8809,0}, {7812,7812,0}, {2289,2289,16}, {8818,8818,718}, {2695,2695,0},
    {1561,1561,2}, {21932,21932,16}, {29425,29425,32768}, {6568,6568,0}, {6583,6583,0}, {25614,25614,0},
    {17992,17992,0}, {32299,32299,0}, {29581,29581,16}, {7028,7028,0}, {6012,6012,4}, {28201,28235,32801},
    {19999,19999,5}, {19626,19626,719}, {29314,29314,16}, {27234,27234,0}, {29294,29294,720}, {21948,21948,0},
    {30282,30282,16}, {7858,7858,1}, {28205,28225,32802}, {19626,19626,722}, {21948,21948,0}, {30282,30282,16},
    {29581,29581,16}, {6012,6012,4}, {28201,28235,32801}, {19626,19626,724}, {29347,29347,16}, {27234,27234,0},
    {29471,29471,725}, {20252,20252,2}, {3186,3186,727}, {20245,20245,0}, {7858,7858,1}, {28205,28225,32802},
    {29302,29302,0}, {11650,11650,32768}, {29347,29347,16}, {20245,20245,0}, {3192,3192,0}, {29302,29302,0},
    {29324,29324,2}, {20252,20252,2}, {20245,20245,0}, {3150,3150,33497}, {29302,29302,0}, {21948,21948,0},
    {11650,11650,32768}, {5528,5528,730}, {6012,6012,4}, {29497,29497,16}, {28201,28235,32801}, {29347,29347,16},
    {27234,27234,0}, {29483,29483,731}, {29581,29581,16}, {7858,7858,1}, {28225,28225,32802}, {17746,17771,32784},
    {29581,29581,16}, {28201,28235,32801}, {30756,30756,4}, {17758,17771,32784}, {29668,29668,16}, {27234,27234,0},
    {29616,29616,734}, {26509,26509,0}, {7243,7243,0}, {7168,7168,0}, {20968,20968,2}, {26762,26762,0}, {17567,17567,5},
    {7858,7858,1}, {7366,7366,16}, {21948,21948,0}, {7386,7386,0}, {26597,26597,0}, {29668,29668,16}, {26745,26745,16},
    {26509,26509,0}, {7243,7243,0}, {7168,7168,0}, {26762,26762,0}, {7366,7366,16}, {21948,21948,0}, {7386,7386,0},
    {26597,26597,0}, {26745,26745,16}, {30772,30772,4}, {20968,20968,0}, {17575,17575,737}, {17567,17567,5},
    {30756,30756,4}, {27234,27234,0}, {29650,29650,738}, {10893,10893,0}, {27290,27290,0}, {2680,2680,0},
    {29581,29581,16}, {7858,7858,1}, {28205,28225,32802}, {19626,19626,740}, {10893,10893,0}, {27290,27290,0},
    {2680,2680,0}, {29746,29746,16}, {29581,29581,16}, {29729,29729,16}, {6012,6012,4}, {28201,28235,32801},
    {19999,19999,5}, {19626,19626,742}, {27234,27234,0}, {29713,29713,743}, {2777,2880,32768}, {2825,2847,32768},
    {29581,29581,16}, {7858,7858,1}, {28205,28225,32802}, {26030,26030,0}, {24161,24161,5}, {24121,24121,0},
    {29860,29860,5}, {29581,29581,16}, {2835,2847,32768}, {6012,6012,4}, {28201,28235,32801}, {29347,29347,16},
    {2869,2880,32768}, {27234,27234,0}, {29796,29796,746}, {18001,18001,0}, {7882,7882,0}, {1405,1405,1},
    {29581,29581,16}, {7858,7858,1}, {20237,20237,5}, {20302,20302,0}, {28205,28225,32802}, {19626,19626,748},
    {20308,20308,16}, {29872,29872,54}, {29581,29581,16}, {7858,7858,1}, {28225,28225,32802}, {29581,29581,16},
    {6012,6012,4}, {29953,29953,16}, {28201,28235,32801}, {27234,27234,0}, {29906,29906,752}, {17543,17543,0},
    {17550,17550,0}, {26509,26509,0}, {7243,7243,0}, {7168,7168,0}, {21948,21948,0}, {26597,26597,0}, {17538,17538,754},
    {20968,20968,0}, {7858,7858,1}, {29953,29953,16}, {28418,28418,16}, {20962,20962,755}, {17543,17543,0},
    {17550,17550,0}, {26509,26509,0}, {7243,7243,0}, {7168,7168,0}, {21948,21948,0}, {26597,26597,0}, {17538,17538,757},
    {20968,20968,0}, {28418,28418,16}, {20962,20962,758}, {27234,27234,0}, {29937,29937,759}, {7858,7858,1},
    {3217,3217,1}, {29347,29347,16}, {30145,30145,16}, {21214,21214,16}, {24217,24217,0}, {24121,24121,16},
    {29347,29347,16}, {29334,29334,762}, {3217,3217,1}, {21237,21237,5}, {30145,30145,16}, {27234,27234,0},
    {21214,21214,16}, {29997,29997,763}, {7168,7168,0}, {7858,7858,1}, {3217,3217,1}, {29347,29347,16},
    {30145,30145,16}, {24217,24217,0}, {24121,24121,16}, {29347,29347,16}, {29411,29411,33534}, {7168,7168,0},
    {30412,30412,0}, {30084,30084,0}, {27234,27234,0}, {21214,21214,16}, {24468,24468,767}, {29581,29581,16},
    {7858,7858,1}, {28225,28225,32802}, {29581,29581,16}, {6012,6012,4}, {28201,28235,32801}, {30145,30145,16},
    {6449,6449,1}, {6519,6519,1}, {27234,27234,0}, {30052,30052,770}, {20325,20325,16}, {7858,7858,1},
    {28205,28225,32802}, {30145,30145,16}, {29581,29581,16}, {20325,20325,16}, {1669,1669,0}, {6012,6012,4},
    {28201,28235,32801}, {30084,30084,0}, {5878,5878,0}, {30145,30145,16}, {20308,20308,16}, {27234,27234,0},
    {20273,20273,0}, {30065,30065,773}, {7812,7812,0}, {1715,1715,0}, {14645,14645,0}, {25614,25614,0},
    {27525,27525,32784}, {29581,29581,16}, {7858,7858,1}, {28225,28225,32802}, {19626,19626,775}, {32017,32017,16},
    {30233,30233,58}, {10221,10221,2}, {28720,28720,2}, {27513,27525,32784}, {21094,21094,2}, {21097,21110,33546},
    {21948,21948,0}, {15560,15560,0}, {21094,21094,2}, {18812,18812,16}, {21097,21110,33546}, {21948,21948,0},
    {6239,6239,1}, {14855,14855,0}, {27513,27525,32784}, {21094,21094,2}, {22336,22336,0}, {22310,22310,0},
    {21948,21948,0}, {22319,22319,0}, {22328,22328,0}, {27513,27525,32784}, {4831,4831,0}, {21097,21110,33546},
    {21948,21948,0}, {4927,4927,783}, {8879,8879,0}, {27130,27130,781}, {7858,7858,1}, {8920,8920,0}, {7028,7028,0},
    {5173,5173,0}, {1726,1726,0}, {2506,2506,0}, {22343,22343,782}, {28205,28225,32802}, {15582,15582,779},
    {31244,31244,16}, {18845,18845,780}, {25562,25581,32784}, {20935,20935,0}, {7822,7822,0}, {10221,10221,2},
    {28720,28720,2}, {27518,27525,32784}, {21094,21094,2}, {21103,21110,33553}, {21948,21948,0}, {15560,15560,0},
    {21094,21094,2}, {21103,21110,33553}, {18812,18812,16}, {21948,21948,0}, {5287,5287,0}, {17522,17522,0},
    {27518,27525,32784}, {21094,21094,2}, {22336,22336,0}, {22310,22310,0}, {21948,21948,0}, {22319,22319,0},
    {22328,22328,0}, {27518,27525,32784}, {21103,21110,33553}, {4831,4831,0}, {21948,21948,0}, {4927,4927,790},
    {31097,31097,16}, {31303,31303,16}, {27307,27307,788}, {27130,27130,176}, {8920,8920,0}, {7516,7516,0},
    {7028,7028,0}, {25571,25581,32784}, {6012,6012,0}, {1726,1726,0}, {28201,28235,32801}, {2506,2506,0},
    {22343,22343,789}, {15069,15069,0}, {6795,6795,0}, {15582,15582,786}, {8871,8871,0}, {31244,31244,16},
    {18845,18845,787}, {7822,7822,0}, {31085,31085,791}, {31303,31303,16}, {27130,27130,781}, {7858,7858,1},
    {7028,7028,0}, {5173,5173,0}, {28205,28225,32802}, {20935,20935,0}, {31303,31303,16}, {31232,31232,16},
    {19982,19982,5}, {27130,27130,176}, {7028,7028,0}, {6012,6012,0}, {28201,28235,32801}, {15069,15069,0},
    {6795,6795,0}, {31244,31244,16}, {31221,31221,794}, {9401,9401,1}, {7858,7858,1}, {4892,4892,0}, {7028,7028,0},
    {5173,5173,0}, {28205,28225,32802}, {31291,31291,181}, {2619,2619,0}, {30955,30955,0}, {5166,5166,8},
    {25210,25210,0}, {28724,28724,0}, {5081,5081,0}, {14716,14716,0}, {28560,28560,0}, {22205,22205,0}, {2619,2619,0},
    {30955,30955,0}, {22192,22192,0}, {5166,5166,8}, {25210,25210,0}, {28724,28724,0}, {5081,5081,0}, {14716,14716,0},
    {27130,27130,781}, {30979,30979,0}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {18191,18191,800},
    {28205,28225,32802}, {30327,30327,0}, {19412,19412,798}, {7492,7492,0}, {7461,7461,799}, {20951,20951,0},
    {31357,31357,178}, {32456,2777,0}, {8768,8768,1}, {2825,2825,0}, {26234,26234,2}, {14861,14861,0}, {7858,7858,1},
    {5173,5173,0}, {28666,28666,2}, {31593,31593,2}, {31672,31672,0}, {26340,26340,16}, {19578,19578,505},
    {17951,17951,1}, {19876,19876,0}, {12844,12844,2}, {28214,28225,32844}, {8042,8042,0}, {18101,18101,0},
    {12678,12678,0}, {31522,31522,0}, {32129,32129,0}, {32031,32031,0}, {17847,17847,0}, {10364,10364,0}, {8148,8148,0},
    {14870,14870,0}, {1688,1688,0}, {1546,1546,1}, {14358,14358,2}, {14581,14581,2}, {14495,14495,0}, {14350,14350,16},
    {14567,14567,16}, {4847,4847,0}, {14591,14591,0}, {7858,7858,1}, {14531,14531,0}, {31792,31792,804},
    {12353,12353,0}, {28214,28225,32844}, {31694,31694,345}, {27513,27513,16}, {12691,12691,0}, {7858,7858,1},
    {28205,28225,32802}, {32017,32017,16}, {22349,22349,0}, {6019,6019,4}, {12691,12691,0}, {9171,9171,16},
    {28201,28235,32801}, {6802,6802,4}, {15050,15050,4}, {24024,24024,16}, {27234,27234,0}, {31713,31713,808},
    {7858,7858,1}, {28205,28225,32802}, {32017,32017,16}, {31792,31792,343}, {21640,21640,0}, {21651,21680,32768},
    {21619,21619,1}, {7791,7791,0}, {27513,27513,16}, {14276,14276,0}, {14398,14398,0}, {27513,27525,32784},
    {26083,26083,0}, {21480,21480,1}, {27491,27502,33581}, {24842,24858,32784}, {7858,7858,1}, {32001,32001,0},
    {5173,5173,0}, {26052,26052,0}, {7785,7785,812}, {24051,24051,0}, {28205,28225,32802}, {26030,26030,0},
    {12853,12853,0}, {25562,25581,32784}, {32017,32017,16}, {20935,20935,0}, {10422,10422,16}, {10455,10455,16},
    {21640,21640,0}, {21665,21680,32768}, {21619,21619,1}, {7791,7791,0}, {10709,10709,0}, {7780,7780,0}, {5287,5287,0},
    {17522,17522,0}, {27513,27513,16}, {12886,12893,32768}, {25210,25210,0}, {20184,20184,0}, {14383,14391,33587},
    {14624,14632,33587}, {26083,26083,0}, {18822,18834,32784}, {27518,27525,32784}, {9487,9487,0}, {21480,21480,1},
    {6019,6019,4}, {32001,32001,0}, {26052,26052,0}, {7785,7785,816}, {24051,24051,0}, {28201,28235,32801},
    {19999,19999,5}, {14910,14910,818}, {26030,26030,0}, {12853,12853,0}, {10481,10493,33583}, {20172,20149,33588},
    {24849,24858,32784}, {7764,7753,33585}, {32017,32017,16}, {20935,20935,0}, {23368,23368,1}, {27234,27234,0},
    {31925,31925,16}, {31853,31853,821}, {5173,5173,0}, {5604,5604,0}, {7858,7858,1}, {5173,5173,0}, {25914,25914,16},
    {5565,5565,32768}, {31925,31925,16}, {26083,26083,0}, {5604,5604,0}, {5674,5674,0}, {25914,25914,16},
    {5618,5618,16}, {5565,5565,32768}, {5659,5659,0}, {31925,31925,16}, {5173,5173,0}, {5592,5592,824}, {21532,21532,0},
    {27992,28018,32768}, {28031,28050,32768}, {152,152,1}, {10286,10312,32768}, {7858,7858,1}, {5173,5173,0},
    {28205,28225,32802}, {18938,18964,32768}, {26115,26115,0}, {30412,30412,0}, {31053,31053,0}, {27234,27234,0},
    {18039,18039,0}, {26108,26108,0}, {22482,22482,0}, {21540,21540,828}, {21532,21532,0}, {10298,10312,32768},
    {28004,28018,32768}, {3019,3031,32768}, {26108,26108,0}, {28040,28050,33597}, {152,152,1}, {2835,2847,32768},
    {20161,20161,0}, {28201,28235,32801}, {25914,25914,16}, {18950,18964,32768}, {22663,22663,1}, {26030,26030,0},
    {26115,26115,33595}, {2869,2880,32768}, {16845,16845,1}, {5173,5173,0}, {25861,25861,830}, {18001,18001,0},
    {1405,1405,1}, {7858,7858,1}, {23394,23394,832}, {20302,20302,0}, {20295,20295,5}, {20319,20319,16},
    {32017,32017,16}, {28214,28225,32844}, {32054,32054,70}, {29581,29581,16}, {7858,7858,1}, {28205,28225,32802},
    {30412,30412,0}, {29581,29581,16}, {28201,28235,32801}, {32156,32156,16}, {30412,30412,0}, {29347,29347,16},
    {27234,27234,0}, {32147,32147,836}, {31053,31053,0}, {31053,31053,0}, {31053,31053,0}, {31053,31053,0},
    {31053,31053,2}, {31053,31053,2}, {31053,31053,0}, {16488,16488,0}, {3168,3168,0}, {3160,3160,1}, {16508,16508,0},
    {3176,3176,0}, {16471,16471,1}, {5244,5244,845}, {31053,31053,2}, {949,949,2}, {14749,14760,33615}, {23457,23457,0},
    {6274,6274,0}, {16502,16502,846}, {27226,27226,0}, {20609,20624,33608}, {20794,20809,33609}, {6283,6283,2},
    {22603,22603,2}, {8726,8726,1}, {20480,20496,33616}, {20665,20681,33616}, {30354,30354,0}, {21144,21144,8},
    {20567,20582,33606}, {20752,20767,33607}, {10800,10808,33612}, {20530,20542,33610}, {20715,20727,33611},
    {23260,23260,2}, {22614,22614,2}, {30375,30375,0}, {20638,20638,2}, {20823,20823,2}, {30282,30282,16},
    {8570,8570,1}, {27281,27281,1}, {30403,30395,33617}, {30345,30345,0}, {22674,22674,0}, {22686,22686,0},
    {16323,16323,0}, {16334,16334,0}, {30363,30363,0}, {19957,19957,0}, {32313,32313,16}, {29581,29581,16},
    {7858,7858,1}, {21160,21160,0}, {32156,32156,16}, {30412,30412,0}, {19626,19626,850}, {6200,6200,16},
    {28214,28225,32844}, {31053,31053,0}, {31053,31053,0}, {31053,31053,0}, {31053,31053,0}, {31053,31053,2},
    {31053,31053,2}, {31053,31053,0}, {16488,16488,0}, {3168,3168,0}, {3160,3160,1}, {16508,16508,0}, {3176,3176,0},
    {16471,16471,1}, {5244,5244,859}, {31053,31053,2}, {949,949,2}, {14749,14760,33629}, {23457,23457,0}, {7839,7839,0},
    {16502,16502,860}, {27226,27226,0}, {20609,20624,33622}, {20794,20809,33623}, {7848,7848,2}, {22603,22603,2},
    {8726,8726,1}, {20480,20496,33630}, {20665,20681,33630}, {30354,30354,0}, {21144,21144,8}, {20567,20582,33620},
    {20752,20767,33621}, {10914,10922,33626}, {20530,20542,33624}, {20715,20727,33625}, {19948,19948,0},
    {23260,23260,2}, {22614,22614,2}, {30375,30375,0}, {20638,20638,2}, {20823,20823,2}, {30282,30282,16},
    {8570,8570,1}, {27281,27281,1}, {30345,30345,0}, {22674,22674,0}, {22686,22686,0}, {16323,16323,0}, {16334,16334,0},
    {30363,30363,0}, {19957,19957,0}, {30386,30395,33631}, {7168,7168,0}, {26438,26438,0}, {27234,27234,0}, {162,162,2},
    {4720,4720,0}, {27307,27307,0}, {27327,27327,0}, {19948,19948,0}, {14955,14955,4}, {4715,4715,0},
    {24890,24890,33633}, {32313,32313,16}, {29581,29581,16}, {6185,6185,8}, {10267,10267,0}, {5865,5865,0},
    {28201,28235,32801}, {32156,32156,16}, {21151,21151,0}, {31487,31487,33634}, {30412,30412,0}, {5857,5857,0},
    {19626,19626,864}, {6200,6200,16}, {27234,27234,0}, {32264,32264,16}, {32195,32195,867}, {7168,7168,0},
    {32264,32264,16}, {2777,2777,0}, {7858,7858,1}, {1561,1561,2}, {30412,30412,0}, {28214,28225,32844}, {2777,2777,0},
    {32313,32313,16}, {28201,28235,32801}, {1561,1561,2}, {30412,30412,0}, {2514,31705,32954}, {27234,27234,0},
    {32307,32307,871}, {1758,1758,16}, {7858,7858,1}, {5173,5173,0}, {1746,1746,263}, {3922,3922,0}, {7858,7858,1},
    {3922,3922,0}, {7858,7858,1}, {4666,4666,16}, {4658,4658,307}, {5190,5190,16}, {7858,7858,1}, {27307,27307,321},
    {5190,5190,16}, {7858,7858,1}, {27307,27307,0}, {5190,5190,16}, {7168,7168,0}, {7858,7858,1}, {28503,28503,16},
    {27307,27307,324}, {4831,4831,0}, {7858,7858,1}, {5321,5321,16}, {5311,5311,327}, {7858,7858,1}, {5321,5321,16},
    {5316,5316,330}, {7858,7858,1}, {6200,6200,16}, {7858,7858,1}, {7556,7556,16}, {7858,7858,1}, {8060,8060,16},
    {24347,24347,1}, {7858,7858,1}, {28583,28583,1}, {10008,10013,32784}, {6080,6080,0}, {21308,21308,0},
    {10008,10008,16}, {5287,5287,0}, {17522,17522,0}, {10008,10008,16}, {8965,8965,895}, {27694,27708,33662},
    {30521,30536,33664}, {7858,7858,1}, {10069,10082,32784}, {30514,30514,32830}, {7858,7858,1}, {10167,10167,16},
    {24343,24343,1}, {7858,7858,1}, {23279,23279,0}, {24343,24343,1}, {11691,11691,16}, {7858,7858,1},
    {11664,11664,419}, {10111,10111,1}, {7858,7858,1}, {11828,11828,16}, {11828,11828,16}, {27234,27234,0},
    {11864,11864,907}, {12706,12706,16}, {7858,7858,1}, {7858,7858,1}, {13174,13174,16}, {4710,4710,1},
    {12931,12931,438}, {13091,13091,16}, {7858,7858,1}, {13050,13050,441}, {7858,7858,1}, {13312,13312,0},
    {13183,13183,444}, {7858,7858,1}, {13447,13447,0}, {13390,13390,447}, {7858,7858,1}, {4710,4710,1},
    {13579,13579,16}, {13479,13479,454}, {13639,13639,0}, {7858,7858,1}, {13613,13613,459}, {7858,7858,1},
    {13730,13730,0}, {13698,13698,462}, {14042,14042,16}, {7858,7858,1}, {13907,13907,466}, {10107,10107,1},
    {4831,4831,0}, {7858,7858,1}, {5173,5173,0}, {13312,13312,0}, {14129,14129,203}, {7858,7858,1}, {14232,14232,16},
    {14219,14219,473}, {7858,7858,1}, {14791,14791,16}, {14801,14801,16}, {24343,24343,1}, {14801,14801,16},
    {15320,15320,16}, {7858,7858,1}, {15339,15339,16}, {15265,15265,511}, {15320,15320,16}, {7858,7858,1},
    {15339,15339,16}, {15394,31472,32768}, {15320,15320,16}, {15339,15339,16}, {31464,31464,2}, {5287,5287,0},
    {17522,17522,0}, {24287,24287,936}, {15320,15320,16}, {15339,15339,16}, {31464,31464,2}, {27847,27870,33703},
    {30645,30669,33705}, {7310,7310,16}, {7168,7168,0}, {15777,15777,16}, {7858,7858,1}, {24468,24468,550},
    {15777,15777,16}, {7858,7858,1}, {15751,15751,554}, {7858,7858,1}, {15846,15846,16}, {15818,15818,557},
    {7858,7858,1}, {15983,15983,16}, {15964,15964,560}, {16231,16231,16}, {7858,7858,1}, {16087,16087,563},
    {16156,16156,16}, {7858,7858,1}, {16119,16119,566}, {7858,7858,1}, {21214,21214,16}, {21175,21175,573},
    {7858,7858,1}, {17606,17606,0}, {17606,17606,0}, {18112,18112,16}, {7858,7858,1}, {18112,18112,16},
    {18244,18244,16}, {7858,7858,1}, {7996,7996,1}, {18244,18244,16}, {24988,24988,2}, {7858,7858,1}, {7858,7858,1},
    {18545,18545,16}, {18545,18545,16}, {18452,18452,16}, {7858,7858,1}, {18452,18452,16}, {7858,7858,1},
    {18647,18647,16}, {18647,18647,16}, {7858,7858,1}, {18712,18712,16}, {18712,18712,16}, {18812,18812,16},
    {7858,7858,1}, {10107,10107,1}, {18871,18871,16}, {7858,7858,1}, {24343,24343,1}, {7858,7858,1}, {9686,9686,32784},
    {9408,9408,32902}, {27657,27657,32768}, {7858,7858,1}, {10455,10455,0}, {7858,7858,1}, {21062,21062,16},
    {18294,18294,0}, {24376,24376,1}, {7858,7858,1}, {23758,23769,32768}, {23758,23758,0}, {5287,5287,0},
    {17522,17522,0}, {23758,23758,0}, {8965,8965,977}, {27789,27808,33744}, {9439,9456,33746}, {7310,7310,16},
    {7168,7168,0}, {24842,24842,16}, {7858,7858,1}, {7199,7199,0}, {7858,7858,1}, {24693,24693,16}, {24589,24589,653},
    {24646,24646,16}, {7858,7858,1}, {24635,24635,656}, {7858,7858,1}, {24718,24718,16}, {24709,24709,663},
    {24842,24842,16}, {7858,7858,1}, {25352,25352,16}, {7858,7858,1}, {5173,5173,0}, {25332,25332,674}, {5173,5173,0},
    {25483,25483,16}, {7858,7858,1}, {5173,5173,0}, {5173,5173,0}, {25464,25464,678}, {10422,10422,16}, {7858,7858,1},
    {10455,10455,16}, {24343,24343,1}, {10422,10422,16}, {10107,10107,1}, {7858,7858,1}, {26340,26340,16},
    {7858,7858,1}, {27513,27513,16}, {7858,7858,1}, {27478,27478,16}, {7858,7858,1}, {6780,6780,699},
    {24280,24274,32784}, {7858,7858,1}, {28201,28235,32801}, {7858,7858,1}, {29003,29003,16}, {29003,29003,16},
    {7858,7858,1}, {29040,29040,16}, {29040,29040,16}, {7858,7858,1}, {29129,29129,16}, {29129,29129,16}, {7858,7858,1},
    {29190,29190,16}, {29190,29190,16}, {29581,29581,16}, {7858,7858,1}, {29294,29294,720}, {7858,7858,1},
    {29347,29347,16}, {29438,29438,44}, {7858,7858,1}, {29347,29347,16}, {29471,29471,725}, {7858,7858,1},
    {29497,29497,16}, {29483,29483,731}, {7858,7858,1}, {29668,29668,16}, {29616,29616,734}, {20968,20968,2},
    {7858,7858,1}, {29668,29668,16}, {29650,29650,738}, {29746,29746,16}, {7858,7858,1}, {29713,29713,743},
    {7858,7858,1}, {29347,29347,16}, {29796,29796,746}, {7858,7858,1}, {29347,29347,16}, {29872,29872,54},
    {7858,7858,1}, {29953,29953,16}, {29906,29906,752}, {20968,20968,0}, {7858,7858,1}, {29953,29953,16},
    {29937,29937,759}, {7858,7858,1}, {30145,30145,16}, {21214,21214,16}, {29997,29997,763}, {7168,7168,0},
    {7858,7858,1}, {30145,30145,16}, {24468,24468,767}, {7858,7858,1}, {30145,30145,16}, {30052,30052,770},
    {7858,7858,1}, {30084,30084,0}, {30065,30065,773}, {7858,7858,1}, {29347,29347,16}, {30233,30233,58},
    {31097,31097,16}, {7858,7858,1}, {5173,5173,0}, {31085,31085,791}, {7858,7858,1}, {5173,5173,0}, {31244,31244,16},
    {31221,31221,794}, {31303,31303,16}, {7858,7858,1}, {5173,5173,0}, {31291,31291,181}, {7858,7858,1}, {5173,5173,0},
    {31372,31372,16}, {31357,31357,178}, {7858,7858,1}, {31582,31582,16}, {23296,23296,1}, {7858,7858,1},
    {32017,32017,16}, {7858,7858,1}, {9171,9171,16}, {31713,31713,808}, {31803,31803,0}, {7858,7858,1},
    {31792,31792,343}, {7858,7858,1}, {5618,5631,32784}, {30514,30514,32830}, {7858,7858,1}, {25914,25920,32784},
    {30514,30514,32830}, {7858,7858,1}, {31925,31933,32784}, {30514,30514,32830}, {32065,32065,16}, {7858,7858,1},
    {24343,24343,1}, {7858,7858,1}, {32156,32156,16}, {24343,24343,1}, {7858,7858,1}, {32264,32264,16}, {7168,7168,0},
    {32264,32264,16}, {32313,32313,16}, {7858,7858,1}, {4831,4831,0}, {7858,7858,1}, {3424,3424,74}, {7858,7858,1},
    {13174,13174,16}, {1927,1927,0}, {27327,27327,0}, {13174,13174,16}, {1927,1927,0}, {27234,27234,0},
    {3409,3409,1070}, {4831,4831,0}, {7858,7858,1}, {13579,13579,16}, {5287,5287,0}, {17522,17522,0}, {9487,9487,1073},
    {4831,4831,0}, {18217,18217,2}, {13554,13554,16}, {27234,27234,0}, {13547,13547,1074}, {4831,4831,0}, {7858,7858,1},
    {21062,21062,16}, {6937,6950,32768}, {21062,21062,16}, {11027,11027,16}, {7858,7858,1}, {6711,6711,1},
    {24347,24347,0}, {26340,26340,16}, {24343,24343,1}, {6749,6762,33847}, {12319,12337,32768}, {11374,11374,1},
    {7858,7858,1}, {12308,12308,1081}, {11374,11374,1}, {12327,12337,32768}, {12308,12308,1083}, {29746,29746,16},
    {18834,18834,32784}, {10432,10432,0}, {7858,7858,1}, {29746,29746,16}, {10432,10432,0}, {6998,6998,32784},
    {6962,6962,1086}, {29746,29746,16}, {18834,18834,32784}, {10432,10432,0}, {7858,7858,1}, {29746,29746,16},
    {10432,10432,0}, {6998,6998,32784}, {6980,6980,1089}, {31057,31062,32768}, {18039,18039,0}, {279,2535,32768},
    {7858,7858,1}, {9808,9814,33859}, {2572,2572,0}, {2527,2527,0}, {2580,2590,33861}, {292,303,33862}, {7858,7858,1},
    {1681,1681,0}, {8028,8028,0}, {31510,31510,0}, {8138,8138,0}, {10354,10354,0}, {32025,32025,0}, {14866,14866,0},
    {18073,18073,0}, {12656,12656,0}, {32048,32048,0}, {9185,9185,1097}, {17847,17847,0}, {15050,15050,4},
    {16817,16817,0}, {27234,27234,0}, {346,346,1098}, {19171,19171,0}, {7858,7858,1}, {1180,1187,32784},
    {17162,17162,2}, {19171,19171,0}, {1039,1061,32804}, {7858,7858,1}, {22113,22107,32768}, {1195,1187,32784},
    {9808,9814,33859}, {27513,27513,16}, {18812,18812,16}, {2305,2305,0}, {26022,26022,0}, {6253,6253,0}, {4704,4704,0},
    {11989,11989,16}, {18858,18858,5}, {6262,6262,0}, {28201,28235,32801}, {7818,7818,0}, {22073,22073,0},
    {18294,18294,0}, {1180,1180,16}, {22130,22130,0}, {21700,21700,0}, {1083,1077,33871}, {2521,2521,0},
    {19171,19171,0}, {7858,7858,1}, {1180,1187,32784}, {17162,17162,2}, {22349,22349,0}, {27307,27307,0},
    {31053,31053,0}, {22021,22021,1106}, {22073,22073,0}, {1180,1180,16}, {22015,22015,0}, {1024,1077,33875},
    {19171,19171,0}, {7858,7858,1}, {24019,24019,0}, {30880,30880,1}, {6386,6386,4}, {27335,27357,33878},
    {30886,30886,1}, {31053,31062,32768}, {18039,18039,0}, {11989,12003,32784}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {5287,5287,0}, {27311,27311,2}, {21948,21948,0}, {4791,4791,4}, {1758,1758,16},
    {22349,22349,1114}, {27341,27341,4}, {27307,27307,0}, {27348,27348,4}, {1140,1140,0}, {27341,27341,4},
    {27307,27307,0}, {7422,7428,33883}, {27348,27348,4}, {24338,24338,4}, {2777,2777,0}, {2825,2825,0},
    {11989,11989,16}, {28201,28235,32801}, {1736,1736,1116}, {12215,12496,33885}, {19171,19171,0}, {1823,1812,1118},
    {1758,1771,32784}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {1758,1758,16},
    {2367,2367,0}, {14736,14736,0}, {31053,31053,0}, {2330,2385,33889}, {19171,19171,0}, {28201,28235,32801},
    {1758,1771,32784}, {11344,11344,1}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2},
    {19171,19171,0}, {1785,1799,33031}, {2835,32463,32768}, {7858,7858,1}, {1147,1147,1}, {2869,32473,32768},
    {9808,9814,33859}, {17522,17522,0}, {18039,18039,0}, {18039,18039,0}, {22500,22500,0}, {32485,32485,0},
    {10347,10341,33895}, {32479,27234,0}, {32468,32468,0}, {32459,32459,0}, {20074,20074,0}, {27447,27440,33896},
    {18294,18294,0}, {20067,20067,0}, {19583,19583,0}, {10440,10440,0}, {10455,10455,0}, {17527,17533,33894},
    {2858,2880,33897}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {20381,20381,0},
    {26438,26438,0}, {7043,7043,0}, {27301,27301,0}, {17585,17585,0}, {19171,19171,0}, {27609,27618,33900},
    {7858,7858,1}, {3376,3326,32784}, {9808,9814,33859}, {3342,3369,32979}, {19171,19171,0}, {7858,7858,1},
    {17162,17162,2}, {19171,19171,0}, {3430,3437,32842}, {4348,4373,32784}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {11746,11746,2}, {12362,12362,0}, {2777,2777,0}, {32485,32485,0}, {2825,2825,0},
    {4348,4348,16}, {3635,3635,4}, {3752,3752,0}, {3651,3651,0}, {3735,3735,4}, {3703,3703,4}, {30785,30785,0},
    {6062,6062,0}, {3616,3616,2}, {19171,19171,0}, {3721,3767,33907}, {4348,4348,16}, {19171,19171,0}, {7858,7858,1},
    {3616,3616,2}, {17162,17162,2}, {11746,11746,2}, {12362,12362,0}, {2777,2777,0}, {32485,32485,0}, {2825,2825,0},
    {28555,28555,0}, {3635,3635,4}, {3651,3651,0}, {27183,27183,4}, {3735,3735,4}, {30785,30785,0}, {6062,6062,0},
    {3616,3616,2}, {3668,3686,33910}, {19171,19171,0}, {12362,12362,0}, {11746,11746,2}, {12362,12362,0}, {3910,3910,2},
    {8836,8836,4}, {12394,12406,33912}, {19171,19171,0}, {7858,7858,1}, {30435,30435,2}, {27189,27189,4},
    {30444,30444,0}, {1147,1147,1}, {17162,17162,2}, {11746,11746,2}, {12362,12362,0}, {2777,2777,0}, {32485,32485,0},
    {2825,2825,0}, {3587,3587,2}, {8831,8831,4}, {27183,27183,4}, {30785,30785,0}, {6062,6062,0}, {3601,3601,2},
    {11746,11746,2}, {12362,12362,0}, {2777,2777,0}, {32485,32485,0}, {28555,28555,0}, {3811,3828,33914}, {3587,3587,2},
    {8831,8831,4}, {27183,27183,4}, {30435,30435,2}, {30444,30444,0}, {30785,30785,0}, {6062,6062,0}, {3798,3798,0},
    {3601,3601,2}, {3844,3857,33915}, {19171,19171,0}, {3780,3789,32768}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {4348,4348,16}, {28927,28927,2}, {28780,28780,2}, {28768,28768,2},
    {4596,4611,33918}, {3780,3780,0}, {12546,12546,0}, {28927,28927,2}, {28780,28780,2}, {28768,28768,2},
    {3878,3890,33919}, {19171,19171,0}, {3780,3789,32768}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {17162,17162,2}, {2777,2777,0}, {2825,2825,0}, {8831,8831,4}, {3780,3780,0}, {27183,27183,4}, {5937,5937,4},
    {28201,28235,32801}, {30444,30444,0}, {4360,4373,32784}, {27234,27234,0}, {19171,19171,0}, {3869,3902,33922},
    {3922,3937,32768}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {25030,25030,0},
    {15126,15126,0}, {25155,25155,0}, {15167,15167,4}, {3922,3922,0}, {15141,15141,0}, {15152,15152,0}, {5943,5943,4},
    {28201,28235,32801}, {25037,25037,0}, {19922,19922,0}, {3952,3967,33925}, {19171,19171,0}, {4348,4373,32784},
    {24439,24439,0}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {12362,12362,0}, {2777,2777,0},
    {2825,2825,0}, {28555,28555,0}, {4348,4348,16}, {27307,27307,0}, {27327,27327,0}, {30733,30733,5}, {4385,4385,1160},
    {23336,23336,0}, {15042,15042,4}, {4108,4127,33929}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {4164,4184,32768}, {17162,17162,2}, {19171,19171,0}, {4205,4226,33049}, {19171,19171,0},
    {7858,7858,1}, {4417,4437,32768}, {9734,9814,33880}, {17162,17162,2}, {4458,4479,33055}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {4261,4275,32784}, {9734,9814,33880}, {17162,17162,2}, {2777,2777,0}, {1318,1318,0},
    {2825,2825,0}, {28555,28555,0}, {12442,12457,33072}, {4246,4246,0}, {12187,12187,302}, {8831,8831,4}, {5943,5943,4},
    {28201,28235,32801}, {28916,28916,2}, {28799,28799,3}, {4261,4261,16}, {12090,12090,0}, {27234,27234,0},
    {19171,19171,0}, {4290,4305,33936}, {4348,4373,32784}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {17162,17162,2}, {12362,12362,0}, {2777,2777,0}, {2825,2825,0}, {4348,4348,16}, {3780,3780,0}, {18977,18985,32768},
    {27234,27234,0}, {10455,10455,0}, {4567,4640,33939}, {19171,19171,0}, {4348,4373,32784}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {4567,4640,33042}, {19171,19171,0}, {19171,19171,0},
    {7858,7858,1}, {4666,4675,32784}, {9734,9814,33880}, {17162,17162,2}, {4685,4695,33075}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {12502,12003,32784}, {9808,9814,33859}, {17162,17162,2}, {11989,11989,16},
    {28201,28235,32801}, {10481,10493,33387}, {32017,32017,16}, {19171,19171,0}, {12502,12496,33946}, {5190,5190,16},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {5190,5190,16}, {27307,27307,189},
    {10422,10422,16}, {7028,7028,0}, {7155,7155,0}, {259,259,1}, {19171,19171,0}, {2650,2660,33949}, {5190,5190,16},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {5287,5287,0}, {17522,17522,0}, {5086,5086,0},
    {5190,5190,16}, {5574,5574,0}, {27307,27307,1184}, {11551,11551,0}, {30991,30991,0}, {8119,8119,0}, {5541,5541,0},
    {5091,5091,0}, {2631,2631,0}, {21116,21130,32768}, {5385,5385,0}, {28708,28708,0}, {8000,8000,0}, {5551,5551,0},
    {11579,11579,0}, {19171,19171,0}, {5732,5732,33953}, {5190,5201,32784}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {18368,18368,0}, {19095,19095,0}, {7608,7608,0}, {5120,5120,0}, {25099,25099,0},
    {25809,25809,0}, {18028,18028,1190}, {9703,9703,1191}, {30412,30412,0}, {408,408,1189}, {5263,5263,0},
    {11387,11387,1}, {8741,8741,1}, {5273,5273,0}, {5287,5287,0}, {17522,17522,0}, {14879,14879,0}, {27307,27307,1194},
    {8741,8741,1}, {3007,3007,0}, {8741,8741,1}, {8927,8927,1}, {29581,29581,16}, {2835,2847,32768}, {29347,29347,16},
    {2869,2880,32768}, {28560,28560,0}, {30327,30327,0}, {22205,22205,0}, {30318,30337,33967}, {7800,7806,32768},
    {32343,32343,2}, {5190,5190,16}, {7469,7469,1200}, {25845,25845,0}, {27307,27307,321}, {26813,26813,1},
    {2256,2269,33956}, {5064,5064,1195}, {29456,29456,1198}, {7028,7028,0}, {25571,25581,32784}, {5581,5581,1193},
    {30272,30272,0}, {6012,6012,0}, {28201,28235,32801}, {8908,8908,0}, {5044,5044,0}, {2607,2607,33960},
    {5150,5150,1197}, {6795,6795,0}, {32348,32348,0}, {32017,32017,16}, {28981,28981,0}, {7780,7780,0},
    {5101,5101,1196}, {7680,7680,1}, {25784,25784,0}, {26136,26136,2}, {19171,19171,0}, {5180,5212,33969},
    {5190,5190,16}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {5190,5190,16}, {28434,28434,0},
    {27307,27307,324}, {7028,7028,0}, {30412,30412,0}, {19806,19806,0}, {29347,29347,16}, {7155,7155,0},
    {24890,24890,33972}, {19171,19171,0}, {5190,5190,16}, {2313,2313,32784}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {5190,5190,16}, {27307,27307,106}, {2305,2305,0}, {2835,2847,32768},
    {28398,28398,0}, {25766,25766,32768}, {32017,32017,16}, {2869,2880,32768}, {5231,5231,33975}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {21062,21066,32784}, {9734,9814,33880}, {17162,17162,2}, {5327,5334,33098},
    {19171,19171,0}, {7858,7858,1}, {5789,5779,32784}, {26234,26234,2}, {11281,11281,8}, {4800,4800,0}, {10118,10118,0},
    {26234,26234,2}, {10891,10891,16}, {2777,2777,0}, {2825,2825,0}, {27307,27307,0}, {3447,3447,2}, {27327,27327,0},
    {7028,7028,0}, {31572,31572,1213}, {10929,10929,1212}, {31678,31678,33982}, {20912,20912,0}, {11989,11989,16},
    {7028,7028,0}, {2777,2777,0}, {2825,2825,0}, {3447,3447,2}, {7028,7028,0}, {31572,31572,1213}, {10929,10929,1212},
    {5770,5770,16}, {9250,9250,0}, {27327,27327,0}, {28201,28235,32801}, {11273,11273,1215}, {11329,11329,1216},
    {27234,27234,0}, {5799,5799,33985}, {7858,7858,1}, {9808,9814,33859}, {6220,6210,32784}, {6220,6230,33101},
    {19171,19171,0}, {7858,7858,1}, {17162,17162,2}, {23279,23284,32768}, {25025,25025,0}, {28353,28353,0},
    {27307,27307,0}, {27203,27203,4}, {28201,28235,32801}, {25078,25078,0}, {8855,8855,4}, {23279,23279,0},
    {19171,19171,0}, {23290,23318,33990}, {19171,19171,0}, {7858,7858,1}, {7572,7564,32784}, {9808,9814,33859},
    {17162,17162,2}, {19171,19171,0}, {7572,7549,33123}, {19171,19171,0}, {7858,7858,1}, {8060,8075,32784},
    {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {8090,8105,33127}, {19171,19171,0}, {7858,7858,1},
    {8241,8248,32768}, {9734,9814,33880}, {17162,17162,2}, {27307,27307,0}, {2777,2777,0}, {8313,8313,0},
    {11989,11989,16}, {28201,28235,32801}, {8241,8241,0}, {8304,8304,0}, {8232,8232,1229}, {8256,8256,33998},
    {19171,19171,0}, {17162,17162,2}, {19171,19171,0}, {7858,7858,1}, {9282,9292,32784}, {9734,9814,33880},
    {17162,17162,2}, {25025,25025,0}, {25078,25078,0}, {11027,11027,16}, {27307,27307,0}, {27327,27327,0},
    {7028,7028,0}, {28201,28235,32801}, {9282,9282,16}, {21891,21891,0}, {25045,25045,1233}, {9302,9312,34002},
    {19171,19171,0}, {9342,9334,32784}, {9808,9814,33859}, {9342,9350,33196}, {11027,11032,32784}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {28407,28407,2}, {15320,15320,16}, {15339,15339,16},
    {31435,31435,0}, {24217,24217,0}, {27264,27264,4}, {11027,11027,16}, {26289,26289,1239}, {19999,19999,5},
    {27252,27252,0}, {17146,17146,2}, {15265,15265,1240}, {27234,27234,0}, {19171,19171,0}, {9504,9514,34009},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {2777,2777,0}, {2825,2825,0}, {8753,8753,4},
    {7655,7655,4}, {19590,19590,4}, {8746,8746,4}, {19999,19999,5}, {19993,19993,0}, {26340,26340,16}, {27252,27252,0},
    {7648,7648,4}, {27234,27234,0}, {9530,9575,34012}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {9042,9042,0},
    {27203,27203,4}, {10008,10008,16}, {17162,17162,2}, {11989,11989,16}, {9035,9035,0}, {9012,9012,0}, {9042,9042,0},
    {9026,9026,1247}, {28708,28708,4}, {14916,14916,4}, {19171,19171,0}, {27203,27203,4}, {10008,10008,16},
    {10593,10602,34016}, {19171,19171,0}, {7858,7858,1}, {10008,10008,16}, {9734,9814,33880}, {17162,17162,2},
    {12362,12362,0}, {26905,26905,16}, {11981,11981,0}, {11989,11989,16}, {19171,19171,0}, {417,427,34019},
    {10008,10008,16}, {19171,19171,0}, {7858,7858,1}, {10008,10013,32784}, {9734,9814,33880}, {17162,17162,2},
    {15360,15360,379}, {19976,19976,33164}, {6598,6598,0}, {19499,19499,2}, {28261,28261,0}, {28916,28916,2},
    {27074,27074,2}, {23249,23249,0}, {28621,28621,2}, {4070,4070,1256}, {26224,26224,1}, {1318,1318,0},
    {16800,16800,1257}, {26212,26212,1}, {12053,12053,0}, {12167,12167,2}, {17216,17216,0}, {17810,17810,2},
    {30872,30872,0}, {26224,26224,1}, {1318,1318,0}, {4499,4499,1259}, {26212,26212,1}, {17216,17216,0},
    {17810,17810,2}, {16894,16902,32768}, {1318,1318,0}, {23584,23594,32768}, {23646,23646,1261}, {8975,8975,0},
    {8969,8969,0}, {15540,15540,0}, {15273,15273,397}, {12362,12362,0}, {20912,20912,0}, {12003,12003,32784},
    {15540,15540,0}, {15273,15273,397}, {23235,23235,1}, {31017,31017,4}, {5757,5757,0}, {8982,8987,34031},
    {10240,10240,3}, {15298,15298,34022}, {10018,12496,34032}, {19490,19490,1260}, {28246,28246,1255}, {5173,5173,0},
    {27018,27018,1258}, {5943,5943,4}, {28201,28235,32801}, {23663,23663,1262}, {10032,10032,0}, {10008,10008,16},
    {30412,30412,0}, {448,448,0}, {9058,9058,0}, {10226,10226,3}, {31034,31034,4}, {28593,28593,1}, {19171,19171,0},
    {10027,10038,34033}, {19171,19171,0}, {7858,7858,1}, {9734,9734,33880}, {10069,10082,32784}, {17162,17162,2},
    {10610,10610,1}, {9716,9716,0}, {20362,20362,1}, {24217,24217,0}, {28190,28196,32768}, {16453,16453,0},
    {7212,7212,1268}, {28161,28174,34037}, {24121,24121,0}, {16495,16495,0}, {6812,6812,0}, {6851,6851,0},
    {6012,6012,4}, {16461,16461,0}, {28201,28235,32801}, {6825,6825,0}, {6838,6838,0}, {10094,10094,0}, {29237,29237,0},
    {16990,16990,2}, {10069,10069,16}, {16477,16477,0}, {10088,10102,34038}, {19171,19171,0}, {2521,2521,0},
    {7858,7858,1}, {10167,10167,16}, {30937,30937,5}, {10399,10399,0}, {30412,21842,0}, {21819,21826,0},
    {21851,21851,34042}, {7028,7028,0}, {10167,10167,16}, {18039,18039,0}, {15700,15700,34041}, {10147,10147,1275},
    {19982,20009,32773}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {10167,10174,32784}, {17162,17162,2},
    {27633,27633,0}, {31070,31070,0}, {27626,27626,0}, {7443,7443,0}, {5287,5287,0}, {17522,17522,0},
    {28235,28235,32801}, {6356,6356,1}, {21851,21851,34042}, {12471,12471,32768}, {30766,30766,4}, {26190,26190,0},
    {20211,20211,1278}, {7028,7028,0}, {5943,5943,4}, {19999,19999,5}, {19993,19993,0}, {10157,10157,16},
    {22030,22030,1}, {10167,10167,16}, {27234,27234,1279}, {18039,18039,0}, {19171,19171,0}, {10181,10188,34048},
    {19392,19392,16}, {19171,19171,0}, {17118,17118,2}, {17791,17791,2}, {9734,9734,33880}, {17162,17162,2},
    {11908,11908,0}, {19392,19392,0}, {20203,20203,0}, {10727,10727,0}, {30791,30791,0}, {6062,6062,0}, {7868,7868,2},
    {19171,19171,0}, {19398,19398,34051}, {10672,10672,32784}, {19171,19171,0}, {9734,9734,33880}, {17162,17162,2},
    {10627,10627,32784}, {11908,11908,0}, {8828,8828,4}, {19392,19392,0}, {27179,27179,4}, {5890,5890,2},
    {10662,10662,16}, {20203,20203,0}, {28201,28235,32801}, {10727,10727,0}, {30791,30791,0}, {6062,6062,0},
    {7868,7868,2}, {27234,27234,0}, {19171,19171,0}, {10683,10683,34054}, {19171,19171,0}, {10623,10633,32784},
    {9734,9734,33880}, {17162,17162,2}, {12362,12362,0}, {2902,2902,2}, {28780,28780,2}, {2912,2912,34057},
    {2951,2951,2}, {12362,12362,0}, {11908,11908,0}, {5886,5886,2}, {26428,26428,2}, {28950,28950,2}, {12362,12362,0},
    {11989,11989,16}, {19999,19999,5}, {1569,1569,0}, {22626,22626,4}, {2777,2777,0}, {2825,2825,0}, {2902,2902,1290},
    {1510,1510,0}, {5931,5931,1293}, {17477,17477,1}, {2723,2723,0}, {10662,10662,16}, {1328,1328,4}, {5173,5173,0},
    {1977,1977,0}, {28201,28235,32801}, {10623,10623,16}, {19999,19999,5}, {10655,10655,0}, {10638,10638,0},
    {12496,12496,34060}, {10647,10647,1291}, {27234,27234,0}, {19876,19876,0}, {10704,10723,34062}, {19171,19171,0},
    {2305,2313,32784}, {19171,19171,0}, {9734,9814,33880}, {17162,17162,2}, {10848,10865,32882}, {19171,19171,0},
    {24019,24019,0}, {27335,27357,33878}, {24019,24019,0}, {21435,21435,0}, {27335,27357,33878}, {11027,11027,16},
    {7858,7858,1}, {2564,2521,0}, {30937,30937,5}, {19631,19631,0}, {10399,10399,0}, {19703,19703,0}, {11027,11027,16},
    {14926,14926,353}, {7015,7015,353}, {21851,21851,34042}, {11233,11233,353}, {7028,7028,353}, {15217,15226,34071},
    {27121,27121,353}, {22299,22304,353}, {3280,3280,353}, {3223,3245,33177}, {30430,30430,353}, {28956,28956,353},
    {14720,14724,353}, {19598,19598,0}, {19604,19619,32768}, {24217,24217,0}, {24224,24246,34073}, {24217,24266,34074},
    {11027,11032,32784}, {19171,19171,0}, {7858,7858,1}, {11361,11361,1}, {17162,17162,2}, {24217,24217,0},
    {1913,1913,0}, {11027,11027,16}, {19171,19171,0}, {11113,11123,34076}, {11027,11032,32784}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {23279,23284,32768}, {24217,24217,0}, {11027,11027,16},
    {313,313,5}, {30839,30839,2}, {23269,23269,4}, {23279,23279,0}, {11162,11149,34079}, {19171,19171,0},
    {11027,11032,32784}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {23279,23284,32768},
    {19611,19619,32768}, {19598,19598,0}, {24217,24217,0}, {24234,24246,34082}, {11027,11027,16}, {24257,24266,34083},
    {9250,9250,4}, {6012,6012,4}, {28201,28235,32801}, {27245,27245,0}, {319,326,32773}, {27234,27234,0},
    {23279,23279,0}, {19171,19171,0}, {11175,11186,34084}, {20013,20009,32773}, {19171,19171,0}, {7858,7858,1},
    {11405,11405,1}, {11415,11415,1}, {11227,11032,32784}, {9808,9814,33859}, {9201,9216,32773}, {17162,17162,2},
    {26558,26558,0}, {32386,32386,4}, {26550,26550,16}, {26537,26537,4}, {32398,32398,0}, {11514,11514,4},
    {10566,10566,4}, {9846,9846,4}, {17464,17464,4}, {6040,6040,4}, {10578,10578,0}, {16579,16579,4}, {12362,12362,0},
    {27967,27980,34089}, {30705,30720,34089}, {20912,20912,0}, {30845,30845,0}, {24452,24452,0}, {24460,24460,0},
    {11143,11143,0}, {11027,11027,16}, {14926,14926,0}, {11137,27234,0}, {25148,25148,1320}, {1866,1866,0},
    {14724,14724,16}, {22304,22304,16}, {7015,7015,0}, {21851,21851,34042}, {11233,11233,0}, {7028,7028,0},
    {5993,5993,0}, {11204,11214,34087}, {28201,28235,32801}, {8564,8564,1}, {27121,27121,0}, {26558,26558,0},
    {11037,11037,0}, {3280,3280,0}, {26568,26568,16}, {10203,10203,1}, {10788,10788,0}, {3223,3245,33177},
    {31538,31538,0}, {10933,10933,1}, {12428,12428,1322}, {14702,22030,1}, {27245,27245,553}, {28956,28956,0},
    {26550,26550,16}, {11072,11072,0}, {20917,20917,0}, {11081,19999,5}, {22216,22216,0}, {6915,6915,0},
    {18039,18039,0}, {19171,19171,0}, {11227,11223,34091}, {9814,9814,33880}, {11314,11321,32784}, {19171,19171,0},
    {7858,7858,1}, {17162,17162,2}, {25025,25025,0}, {25054,25054,0}, {30836,30836,8}, {27307,27307,0},
    {30907,30907,1326}, {27327,27327,0}, {7028,7028,0}, {7735,7735,3}, {26340,26340,16}, {7455,7455,0}, {10118,10118,0},
    {21891,21891,0}, {15473,15473,0}, {20912,20912,0}, {30845,30845,0}, {8768,8768,1}, {11027,11027,16},
    {11314,11314,16}, {1866,1866,0}, {14861,14861,0}, {27307,27307,0}, {27327,27327,0}, {7028,7028,0},
    {28201,28235,32801}, {3280,3280,0}, {10788,10788,0}, {15528,15528,0}, {21891,21891,0}, {15516,15516,34096},
    {26321,26331,34095}, {11248,11264,34097}, {19171,19171,0}, {9814,9814,33880}, {11314,11321,32784}, {19171,19171,0},
    {7858,7858,1}, {17162,17162,2}, {30836,30836,8}, {8768,8768,1}, {14861,14861,0}, {27307,27307,0},
    {30907,30907,1326}, {27327,27327,0}, {7028,7028,0}, {7735,7735,3}, {26340,26340,16}, {10118,10118,0},
    {21891,21891,0}, {11314,11314,16}, {7028,7028,0}, {28201,28235,32801}, {26369,26369,1332}, {19171,19171,0},
    {11291,11303,34101}, {2521,2521,0}, {11989,11989,16}, {7858,7858,1}, {27307,27307,0}, {31628,31628,5},
    {2412,2412,4}, {31582,31582,16}, {6725,6725,1}, {2156,2156,0}, {7914,7914,2}, {19578,19578,252}, {7455,7455,0},
    {7911,7911,1336}, {31053,31053,1}, {8741,8741,1}, {12362,12362,353}, {24452,24452,353}, {26518,26518,1338},
    {21851,21851,34042}, {7949,7949,1338}, {11989,11989,16}, {12035,12035,353}, {8564,8564,1338}, {27121,27121,353},
    {22299,22304,353}, {8760,8760,1339}, {3223,3245,34105}, {7623,7623,1338}, {7615,7615,1338}, {30913,30913,353},
    {10481,10493,33387}, {14720,14724,353}, {11691,11705,32784}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {17162,17162,2}, {11719,11733,33187}, {19171,19171,0}, {11989,12003,32784}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {5897,5897,0}, {11989,11989,16}, {19171,19171,0}, {11777,11793,34112},
    {7858,7858,1}, {12308,12308,1083}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {11828,11840,32784},
    {17162,17162,2}, {19171,19171,0}, {11852,11877,32888}, {11989,12003,32784}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {5287,5287,2}, {18039,18039,0}, {11027,11027,16}, {11137,27234,0},
    {5993,5993,0}, {11204,11214,34087}, {10933,10933,1}, {14702,14702,1}, {11072,11072,0}, {11081,19999,5},
    {6915,6915,0}, {18039,18039,0}, {12362,12362,0}, {2777,2777,0}, {12137,19999,5}, {32459,32459,0}, {11989,11989,16},
    {28201,28235,32801}, {12234,27234,1351}, {15440,15440,4}, {11045,11045,1352}, {19578,19578,252}, {19171,19171,0},
    {12022,12010,34121}, {11989,12003,32784}, {19171,19171,0}, {7858,7858,1}, {27203,27203,4}, {9734,9814,33880},
    {8855,8855,4}, {17162,17162,2}, {10497,10497,0}, {11989,11989,16}, {28201,28235,32801}, {15069,15069,4},
    {27109,27109,0}, {21802,21802,0}, {27098,27098,0}, {12215,12496,34124}, {19171,19171,0}, {11989,12003,32784},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {12215,12496,34124}, {19171,19171,0},
    {11350,11350,1}, {19171,19171,0}, {7858,7858,1}, {12502,12003,32784}, {11434,11434,1}, {9808,9814,33859},
    {17162,17162,2}, {19239,19239,4}, {11808,11808,16}, {19250,19250,4}, {19244,19244,4}, {5287,5287,0}, {7028,7028,0},
    {27307,27307,0}, {11240,11240,4}, {18039,18039,0}, {27307,27307,0}, {7428,7428,34130}, {27307,27307,0},
    {11240,11240,4}, {18039,18039,0}, {27307,27307,0}, {7428,7428,34132}, {27307,27307,0}, {11240,11240,4},
    {27307,27307,0}, {22656,22656,0}, {11240,11240,4}, {2777,2777,0}, {2825,2825,0}, {28139,28139,1363},
    {11989,11989,16}, {20371,20371,1367}, {12234,12234,1351}, {9052,9048,34129}, {2439,2439,1365}, {12242,12242,1363},
    {19578,19578,252}, {1736,1736,1366}, {19876,19876,0}, {19171,19171,0}, {12250,12260,34136}, {11989,12003,32784},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {10455,10468,32768}, {17162,17162,2}, {12362,12362,0},
    {2777,2777,0}, {32459,32459,0}, {11989,11989,16}, {3780,3780,0}, {18977,18985,32768}, {10455,10455,0},
    {12215,12496,34139}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {16400,16400,0}, {9734,9814,33880},
    {17162,17162,2}, {12362,12362,0}, {16400,16400,0}, {16395,16395,0}, {12369,12382,34142}, {19171,19171,0},
    {12362,12471,32768}, {19171,19171,0}, {7858,7858,1}, {11487,11487,1}, {9734,9814,33880}, {17162,17162,2},
    {27913,27913,32768}, {28126,28126,3}, {27935,27935,32768}, {16856,16856,0}, {31011,31011,32770},
    {31023,31023,32770}, {6627,6627,2}, {6464,6464,2}, {6662,6662,2}, {26242,26242,2}, {26237,26237,2}, {5890,5890,2},
    {30412,30412,0}, {8818,8818,0}, {19308,19308,0}, {28908,28908,2}, {7749,7749,34148}, {3119,3119,3}, {17230,17230,2},
    {3098,3098,2}, {3072,3072,2}, {17364,17364,2}, {17437,17437,3}, {3119,3119,3}, {17230,17230,2}, {3098,3098,2},
    {3072,3072,2}, {17364,17364,2}, {7914,7914,2}, {17437,17437,3}, {17304,17304,2}, {17316,17316,2}, {8818,8818,0},
    {7956,7956,1382}, {19308,19308,0}, {7921,7927,34151}, {2468,2468,0}, {7965,7965,0}, {6482,6482,2}, {17382,17382,2},
    {922,922,2}, {20226,20226,3}, {3048,3048,3}, {17336,17336,2}, {18304,18304,2}, {12628,12637,32768}, {19001,19001,0},
    {17347,17347,2}, {17325,17325,2}, {6639,6639,2}, {6612,6612,2}, {6652,6652,2}, {17371,17371,2}, {25384,25384,1},
    {17382,17382,2}, {14652,14652,1}, {8784,8784,1}, {8564,8564,0}, {5698,5698,1387}, {17408,17408,2}, {14293,14293,2},
    {6506,6506,2}, {18313,18313,34153}, {7976,7976,1386}, {7981,7981,1}, {14279,14279,2}, {14444,14444,2},
    {10056,10056,0}, {2996,2996,32768}, {8534,8534,1}, {19001,19001,0}, {26242,26242,2}, {17510,17510,1389},
    {10383,10383,3}, {5890,5890,2}, {32433,32440,32768}, {16559,16559,2}, {16856,16856,0}, {18039,18039,0},
    {28811,28811,2}, {10392,10392,34158}, {26242,26242,2}, {17510,17510,1392}, {5890,5890,2}, {16856,16856,0},
    {18039,18039,0}, {28788,28788,2}, {10199,10199,34161}, {28072,28072,32768}, {26242,26242,2}, {17510,17510,1396},
    {5890,5890,2}, {16856,16856,0}, {18039,18039,0}, {128,128,34165}, {28831,28831,2}, {28095,28095,32768},
    {26242,26242,2}, {17510,17510,1400}, {5890,5890,2}, {16856,16856,0}, {18039,18039,0}, {128,128,34169},
    {28866,28866,2}, {5890,5890,2}, {31435,31435,2}, {26242,26242,2}, {17510,17510,1404}, {5890,5890,2},
    {5852,5852,1403}, {18039,18039,0}, {19102,19102,34173}, {28878,28878,2}, {27945,27945,1}, {6090,6090,1},
    {19110,19110,1406}, {12362,12362,0}, {17510,17510,1379}, {3013,3013,1}, {28083,28083,32768}, {10378,10378,1391},
    {19195,19195,0}, {19188,19188,1399}, {10546,10546,1}, {2748,2748,1}, {11501,11501,1398}, {12269,12269,1381},
    {28059,28059,32768}, {3393,3393,1}, {10194,10194,1394}, {19177,19177,0}, {18374,18374,1388}, {10203,10203,1},
    {10788,10788,0}, {22385,22385,0}, {7944,7944,1384}, {6431,6431,1}, {21811,21811,1377}, {17453,17453,1402},
    {12288,12288,1}, {28105,28105,32768}, {20835,20835,0}, {20883,20883,1395}, {27925,27925,32768}, {31002,31002,1378},
    {12419,12471,34175}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {12502,12003,32784}, {11434,11434,1},
    {9808,9814,33859}, {17162,17162,2}, {8241,8241,0}, {8192,8192,0}, {8206,8206,0}, {8162,8162,0}, {8352,8352,16},
    {8395,8395,0}, {8336,8336,0}, {8418,8418,4}, {6253,6253,0}, {4704,4704,0}, {22045,22045,0}, {22073,22073,0},
    {12861,12861,5}, {8543,8543,1}, {8552,8552,1413}, {8515,8515,1}, {12137,12137,5}, {27307,27307,0}, {11989,11989,16},
    {2461,2461,16}, {7448,7448,2}, {2412,2412,4}, {6725,6725,1}, {8507,8507,2}, {8523,8523,1414}, {18304,18304,2},
    {21410,21410,1}, {21532,21532,0}, {2282,2282,1412}, {21700,21700,0}, {14368,14368,0}, {14609,14609,0},
    {30415,30415,2}, {30424,30424,2}, {28532,28532,2}, {14383,14391,34185}, {14624,14632,34186}, {27513,27513,16},
    {2777,2777,0}, {21532,21532,0}, {26518,26518,1}, {18812,18812,16}, {27307,27307,0}, {7028,7028,0},
    {28201,28201,32801}, {19999,19999,5}, {5698,5698,1419}, {10481,10493,33387}, {12620,12620,0}, {2282,2282,1412},
    {2455,2455,1415}, {16590,16590,0}, {14458,14436,33287}, {32017,32017,16}, {21700,21700,0}, {23368,23368,1},
    {12645,12645,0}, {19578,19578,252}, {21767,21757,34184}, {1569,1569,0}, {5846,5846,2}, {28630,28630,2},
    {18206,18206,0}, {4626,4626,535}, {4513,4513,0}, {5522,5522,1}, {15473,15473,0}, {10741,10741,0}, {10750,10750,0},
    {10734,10734,0}, {10759,10759,2}, {12115,12115,0}, {27234,27234,0}, {10772,10772,0}, {8654,8654,1}, {8692,8692,1},
    {10716,10716,0}, {2741,2741,0}, {22376,22376,0}, {2986,2986,0}, {27307,27307,0}, {2461,2461,16}, {7448,7448,2},
    {2412,2412,4}, {6725,6725,1}, {18304,18304,2}, {21700,21700,0}, {25483,25483,16}, {21746,21757,34198},
    {26518,26518,1}, {25352,25352,16}, {27307,27307,0}, {19999,19999,5}, {25274,25274,16}, {12620,12620,0},
    {2455,2455,1429}, {16590,16590,0}, {17615,17626,32768}, {27234,27234,0}, {27513,27513,16}, {20848,20848,370},
    {12362,12362,0}, {20912,20912,0}, {30845,30845,0}, {21532,21532,0}, {24452,24452,0}, {24460,24460,0},
    {26905,26905,16}, {22349,27252,0}, {12592,12592,0}, {11027,11027,16}, {26518,26518,1}, {4579,4579,1422},
    {12068,12068,0}, {4348,4348,16}, {1866,1866,0}, {14724,14724,16}, {5931,5931,1421}, {16790,16790,1427},
    {22304,22304,16}, {21851,21851,34042}, {7949,7949,1}, {11989,11989,16}, {12847,22078,0}, {3780,3780,0},
    {25297,25321,34199}, {14791,14791,16}, {5173,5173,0}, {15486,15535,34192}, {28201,28235,32801}, {8564,8564,1},
    {17558,17558,1425}, {27121,27121,0}, {8175,8220,34178}, {14401,14401,0}, {8760,8760,1339}, {6100,6100,0},
    {3280,3280,0}, {10788,10788,0}, {3223,3245,34105}, {31538,31538,0}, {12234,27234,1351}, {1579,1579,2},
    {10481,25766,33387}, {27245,27245,553}, {28956,28956,0}, {8373,8440,34179}, {10822,10822,113}, {17905,17905,1432},
    {30853,30853,4}, {21555,21555,1426}, {15440,15440,4}, {32017,32017,16}, {20917,20917,0}, {7780,22045,0},
    {21700,21700,0}, {18917,18928,34188}, {19578,19578,252}, {10536,10536,1423}, {19876,19876,0}, {19011,19011,1428},
    {23361,23361,5}, {12502,12496,34201}, {19999,19999,5}, {10481,10493,33387}, {23511,23511,16}, {19171,19171,0},
    {23536,23639,34202}, {19171,19171,0}, {7858,7858,1}, {12716,12727,32784}, {9808,9814,33859}, {17162,17162,2},
    {12737,12747,33199}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {17162,17162,2}, {19171,19171,0},
    {3413,3419,33838}, {13091,13112,32784}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2},
    {19171,19171,0}, {13133,13154,33209}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {13312,13330,32768},
    {17162,17162,2}, {13348,13366,33212}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {13447,13454,32768},
    {9734,9814,33880}, {17162,17162,2}, {13471,13383,33215}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1},
    {13494,13505,32784}, {9734,9814,33880}, {17162,17162,2}, {13517,13529,32851}, {19171,19171,0}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {13579,13585,32784}, {17162,17162,2}, {19171,19171,0}, {13600,13607,33222},
    {19171,19171,0}, {13639,13639,0}, {7858,7858,1}, {13730,13746,32768}, {9734,9814,33880}, {17162,17162,2},
    {13763,13780,33230}, {19171,19171,0}, {19171,19171,0}, {13639,13652,32768}, {7858,7858,1}, {9734,9814,33880},
    {17162,17162,2}, {13666,13845,33227}, {19171,19171,0}, {14042,14055,32784}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {14083,13894,33234}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {13968,13986,32784}, {19171,19171,0}, {14005,14024,32893}, {19171,19171,0},
    {7858,7858,1}, {14232,14239,32784}, {9734,9814,33880}, {17162,17162,2}, {14246,14261,33241}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {13174,13178,32784}, {9734,9814,33880}, {17162,17162,2}, {14267,14272,33206},
    {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {21062,21066,32784}, {9734,9814,33880}, {17162,17162,2},
    {21012,4831,0}, {7028,7028,0}, {21062,21062,0}, {28201,28235,32801}, {21020,21029,34231}, {19171,19171,0},
    {14596,14603,34232}, {7858,7858,1}, {14825,14796,32784}, {9808,9814,33859}, {11457,11457,1}, {14807,14814,32784},
    {14770,14770,0}, {14829,14829,0}, {22176,22176,0}, {14791,14791,16}, {5943,5943,4}, {28201,28235,32801},
    {14801,14801,16}, {14825,14820,34235}, {17224,17224,0}, {17832,17832,0}, {15320,15320,16}, {19171,19171,0},
    {7858,7858,1}, {11434,11434,1}, {15339,15339,16}, {24012,24012,1}, {9734,9814,33880}, {15394,31472,32768},
    {17162,17162,2}, {19171,19171,0}, {15406,15419,33315}, {15320,15329,32784}, {19171,19171,0}, {7858,7858,1},
    {11434,11434,1}, {15339,15349,32784}, {9734,9814,33880}, {17162,17162,2}, {15431,15431,33279}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {15846,15875,32784}, {9734,9814,33880}, {17162,17162,2}, {15905,15935,33325},
    {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {15983,16003,32784}, {9734,9814,33880}, {17162,17162,2},
    {16024,16045,33328}, {19171,19171,0}, {15777,15790,32784}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {17162,17162,2}, {15804,16065,33322}, {19171,19171,0}, {16156,16175,32784}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {16194,16213,33334}, {19171,19171,0}, {16231,16265,32784}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {16282,16299,33331}, {15734,15742,32784},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {15734,15734,16}, {28201,28235,32801},
    {19999,19999,5}, {27234,27234,0}, {19876,19876,0}, {16078,16315,34252}, {19171,19171,0}, {19171,19171,0},
    {7858,7858,1}, {26340,26346,32784}, {9734,9814,33880}, {17162,17162,2}, {16415,16415,2}, {5808,5808,2},
    {16447,16447,0}, {16407,16407,4}, {19999,19999,5}, {26340,26340,16}, {16434,16434,4}, {5816,5816,4},
    {16422,16422,4}, {26362,26402,34255}, {19171,19171,0}, {19171,19171,0}, {10623,10633,32784}, {9734,9814,33880},
    {17162,17162,2}, {16673,16689,32768}, {10623,10623,16}, {19171,19171,0}, {16604,16610,34258}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {16626,16638,32784}, {17162,17162,2}, {19171,19171,0}, {16650,16662,33117},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {21214,21221,32784}, {17162,17162,2}, {19171,19171,0},
    {21256,21264,33341}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17606,17626,32768}, {17162,17162,2},
    {19171,19171,0}, {17636,17589,33344}, {19171,19171,0}, {7858,7858,1}, {22073,22107,32768}, {9734,9814,33880},
    {17162,17162,2}, {17921,17921,0}, {22073,22073,0}, {17927,17939,34267}, {19171,19171,0}, {19171,19171,0},
    {18112,18119,32784}, {7858,7858,1}, {9734,9734,33880}, {17162,17162,2}, {18154,18172,33350}, {19171,19171,0},
    {18251,18260,32784}, {19171,19171,0}, {7858,7858,1}, {9808,9814,33859}, {17162,17162,2}, {19171,19171,0},
    {18268,18276,33357}, {18452,18471,32784}, {19171,19171,0}, {7858,7858,1}, {1641,1641,4}, {9734,9814,33880},
    {1629,1629,4}, {18545,18545,16}, {17162,17162,2}, {18452,18452,16}, {9855,9855,0}, {27307,27307,0}, {8831,8831,4},
    {27327,27327,0}, {27183,27183,4}, {28201,28235,32801}, {18432,18432,16}, {32378,32378,0}, {1660,1660,2},
    {18545,18545,16}, {19171,19171,0}, {18491,18395,34274}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {18545,18560,32784}, {17162,17162,2}, {19171,19171,0}, {18576,18592,33366}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {1591,1591,4}, {1619,1619,4}, {18647,18661,32784}, {18712,18712,16}, {17162,17162,2},
    {7996,7996,1}, {4831,4831,0}, {24988,24988,2}, {21097,21097,587}, {21948,21948,0}, {24917,24917,0}, {1913,1913,16},
    {10891,10891,16}, {18039,18039,0}, {7254,7267,33355}, {7060,7072,32768}, {26606,26624,33355}, {26450,26459,32768},
    {21948,21948,0}, {7310,7310,16}, {32065,32065,16}, {18812,18812,16}, {29581,29581,16}, {15734,15734,16},
    {11989,11989,16}, {18112,18112,16}, {4666,4666,16}, {10280,10280,16}, {8060,8060,16}, {5857,5857,0},
    {19806,19806,0}, {7155,7155,0}, {27234,27234,0}, {4831,4831,0}, {7602,7602,0}, {21097,21097,587}, {21948,21948,0},
    {25562,25562,16}, {21214,21214,16}, {14839,14839,0}, {26157,26163,32768}, {24959,24959,0}, {24923,24923,0},
    {24994,25002,34284}, {24923,24923,0}, {24994,25002,34284}, {24930,24945,34286}, {901,901,0}, {26030,26030,0},
    {24967,24978,34285}, {31974,31974,1512}, {5435,5435,1512}, {15602,15673,34280}, {24217,24217,0}, {24528,24528,0},
    {24121,24121,16}, {2461,2461,16}, {7155,7155,0}, {27234,27234,0}, {21214,21214,16}, {7243,7243,587},
    {24988,24988,2}, {28418,28418,16}, {21948,21948,0}, {26597,26597,587}, {7155,7155,0}, {26503,26503,0},
    {12180,12180,2}, {15593,15593,2}, {977,977,0}, {2777,2777,0}, {21094,21094,2}, {2825,2825,0}, {11659,11659,1512},
    {21463,21463,2}, {26633,26641,33355}, {21953,21960,32770}, {7358,7415,32768}, {26720,26808,32768},
    {7279,7289,33355}, {24923,24923,0}, {24917,24917,0}, {26633,26641,33355}, {7602,7602,0}, {21948,21948,0},
    {7358,7415,32768}, {26720,26808,32768}, {7279,7289,33355}, {24923,24923,0}, {24917,24917,0}, {25631,25631,1515},
    {9915,9915,1524}, {977,977,0}, {1024,1077,32768}, {5464,5464,0}, {29937,29937,1521}, {31853,31853,1512},
    {31694,31694,1512}, {27456,27456,1512}, {9258,9258,0}, {21094,21094,2}, {371,371,1511}, {4953,4958,32768},
    {21103,21110,33355}, {29294,29294,1512}, {15621,15621,1512}, {27589,27589,1512}, {29334,29334,1512},
    {4985,4985,1522}, {21953,21960,32768}, {2835,2847,32768}, {7602,7602,0}, {20019,20019,0}, {2449,2449,1512},
    {15661,15661,2}, {24866,24866,1514}, {9904,9904,1525}, {17838,17838,0}, {29906,29906,1512}, {25522,25522,1512},
    {32307,32307,1512}, {15569,15569,2}, {6176,6176,1512}, {361,361,1512}, {24823,24823,1512}, {5441,5441,5},
    {21175,21175,1512}, {8492,8492,1512}, {25726,25766,34280}, {15634,15648,34280}, {15611,15611,1523},
    {7043,7043,1512}, {18073,18073,1512}, {12656,12656,1512}, {32054,32054,1512}, {15560,15560,0}, {18759,18759,1512},
    {11587,11587,1512}, {30193,30193,1520}, {2869,2880,32768}, {7407,7407,1512}, {30052,30052,1512}, {32195,32195,1512},
    {27234,27234,0}, {5435,5435,1512}, {26802,26802,1512}, {25631,25631,1515}, {9915,9915,1524}, {19868,19868,1513},
    {29937,29937,1521}, {31694,31694,1512}, {27456,27456,1512}, {11336,11336,1513}, {371,371,1511}, {29294,29294,1512},
    {890,912,34287}, {2449,2449,1512}, {24866,24866,1514}, {9904,9904,1525}, {25823,25823,2}, {26030,26030,0},
    {8492,8492,1512}, {30193,30193,1520}, {9267,9275,34294}, {7407,7407,1512}, {5435,5435,1512}, {26802,26802,1512},
    {5457,5457,16}, {5450,5450,16}, {18633,18633,16}, {9791,9800,32784}, {9769,9777,32784}, {24353,24365,34295},
    {27307,27307,0}, {10122,10135,34295}, {27327,27327,0}, {27183,27183,4}, {869,880,32773}, {28201,28235,32801},
    {1525,1536,34296}, {27892,27903,32773}, {18647,18647,16}, {18712,18712,16}, {32378,32378,0}, {9267,9275,34294},
    {18992,18992,1}, {18675,18607,34297}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {18712,18724,32784}, {17162,17162,2}, {19171,19171,0}, {18736,18748,33379}, {18812,18812,16}, {2521,2521,0},
    {7858,7858,1}, {26518,26518,1338}, {18812,18812,16}, {7028,7028,353}, {2115,2115,1}, {10481,10493,33387},
    {2455,2455,617}, {18871,18886,32784}, {19171,19171,0}, {9734,9814,33880}, {17162,17162,2}, {18902,18902,33396},
    {19171,19171,0}, {18822,18834,32784}, {19171,19171,0}, {7858,7858,1}, {11434,11434,1}, {9808,9814,33859},
    {17162,17162,2}, {19171,19171,0}, {18917,18928,33392}, {9814,9814,33880}, {19171,19171,0}, {7858,7858,1},
    {9686,9686,32784}, {17162,17162,2}, {19065,19065,0}, {28235,28235,32801}, {11934,11934,633}, {26197,26197,1},
    {30772,30772,4}, {15191,15191,2}, {9679,9679,16}, {7028,7028,0}, {18062,18062,632}, {9590,9590,0}, {19986,19986,5},
    {16817,16817,0}, {31450,31450,4}, {20215,20215,634}, {20926,20926,4}, {19171,19171,0}, {10042,10042,34308},
    {9814,9814,33880}, {19171,19171,0}, {7858,7858,1}, {9624,9624,32784}, {17162,17162,2}, {9637,9637,32901},
    {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {19888,19895,32784}, {9734,9814,33880}, {17162,17162,2},
    {25958,25975,32784}, {28201,28235,32801}, {19999,19999,5}, {16247,16265,32784}, {19888,19888,16}, {27234,27234,0},
    {19876,19876,0}, {19171,19171,0}, {19903,19911,34313}, {20893,10468,32768}, {7858,7858,1}, {9808,9814,33859},
    {20872,10427,32784}, {20893,20903,33406}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {21214,21221,32784},
    {17162,17162,2}, {4953,4958,32768}, {21229,21229,0}, {21214,21214,16}, {19171,19171,0}, {21256,21264,34318},
    {24019,24274,32768}, {19171,19171,0}, {7858,7858,1}, {17162,17162,2}, {1913,1913,0}, {27335,27357,33878},
    {21442,21457,34321}, {19171,19171,0}, {19171,19171,0}, {21062,21066,32784}, {9734,9814,33880}, {17162,17162,2},
    {14889,14889,0}, {993,993,2}, {9927,9927,0}, {2890,2890,2}, {28744,28744,2}, {28754,28754,2}, {7028,7028,0},
    {21062,21062,0}, {28201,28235,32801}, {18294,18294,0}, {20986,20997,34324}, {22147,22157,34325}, {19171,19171,0},
    {22513,22506,32768}, {7858,7858,1}, {1158,1158,1}, {9808,9814,33859}, {18039,18039,0}, {22500,22500,0},
    {10347,10341,34328}, {19583,19583,0}, {22486,8866,0}, {22494,22548,34329}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {23184,23197,32784}, {17162,17162,2}, {19171,19171,0}, {23210,23223,33411}, {7858,7858,1},
    {19405,19405,0}, {9808,9814,33859}, {19384,19384,0}, {23983,23769,32768}, {1587,1587,3}, {10212,10212,0},
    {11746,11746,2}, {12362,12362,0}, {22403,22403,34334}, {2777,2777,0}, {21858,21858,0}, {9973,9973,3}, {8828,8828,4},
    {2825,2825,0}, {27179,27179,4}, {30866,30866,3}, {28201,28235,32801}, {19405,19405,0}, {25210,25210,0},
    {12353,12353,0}, {6062,6062,0}, {7868,7868,2}, {23758,23758,0}, {19384,19384,0}, {27234,27234,0},
    {23983,23725,34335}, {23780,23780,0}, {23758,23758,0}, {9808,9814,33859}, {23808,23794,33001}, {23857,23840,32768},
    {19171,19171,0}, {9808,9814,33859}, {11746,11746,2}, {12362,12362,0}, {20912,20912,0}, {2777,2777,0}, {2825,2825,0},
    {25210,25210,0}, {28273,28273,1572}, {23758,23758,0}, {23758,23758,0}, {23823,23823,0}, {27307,27307,0},
    {30750,30750,4}, {27327,27327,0}, {5173,5173,0}, {5937,5937,4}, {17850,17862,34341}, {7988,7988,4},
    {23983,23769,34342}, {19171,19171,0}, {23890,23874,34343}, {17131,17131,2}, {12362,12362,0}, {2777,2777,0},
    {21858,21858,0}, {2825,2825,0}, {23938,23923,32768}, {19171,19171,0}, {7858,7858,1}, {19405,19405,0},
    {17118,17118,2}, {17791,17791,2}, {12353,12353,0}, {9808,9814,33859}, {19384,19384,0}, {11447,11447,1},
    {17162,17162,2}, {21370,21370,3}, {5890,5890,2}, {12362,12362,0}, {22403,22403,34334}, {2777,2777,0},
    {21858,21858,0}, {9973,9973,3}, {2825,2825,0}, {16909,16909,1}, {30866,30866,3}, {19405,19405,0}, {25210,25210,0},
    {12353,12353,0}, {6062,6062,0}, {7868,7868,2}, {23908,23908,0}, {19384,19384,0}, {21400,21392,34346},
    {19171,19171,0}, {23967,23953,34347}, {24646,24658,32784}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {17162,17162,2}, {24670,24682,33424}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {24718,24728,32784},
    {9734,9814,33880}, {17162,17162,2}, {24738,24748,33431}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {24693,24701,32784}, {17162,17162,2}, {19171,19171,0}, {24796,24804,33421}, {19171,19171,0},
    {7858,7858,1}, {24849,24858,32784}, {9808,9814,33859}, {17162,17162,2}, {24875,24883,33438}, {19171,19171,0},
    {15185,15185,4}, {7904,7904,4}, {19368,19368,0}, {19355,19355,1}, {12831,12831,2}, {19330,19347,32770},
    {10212,10212,0}, {9953,9953,1589}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17168,17168,2},
    {17798,17798,2}, {22397,22397,1590}, {17162,17162,2}, {19368,19368,0}, {19338,19338,32770}, {19355,19355,1},
    {12831,12831,2}, {10212,10212,0}, {22269,22269,0}, {12362,12362,0}, {20912,20912,0}, {2777,2777,0}, {26268,26268,2},
    {17204,17204,2}, {17820,17820,2}, {2926,2926,2}, {19025,19025,0}, {9943,9943,4}, {10727,10727,0}, {28893,28893,2},
    {22397,22397,1592}, {19171,19171,0}, {25160,25160,34361}, {15185,15185,4}, {7904,7904,4}, {19171,19171,0},
    {7858,7858,1}, {25177,25188,32784}, {9734,9814,33880}, {26279,26279,1595}, {17162,17162,2}, {11746,11746,2},
    {28568,28568,4}, {12362,12362,0}, {20912,20912,0}, {2777,2777,0}, {26268,26268,2}, {28575,28575,4}, {21318,21318,4},
    {5937,5937,4}, {19025,19025,0}, {25177,25177,16}, {19161,19161,4}, {10727,10727,0}, {28893,28893,2},
    {22397,22397,1592}, {19171,19171,0}, {25199,25199,34365}, {19171,19171,0}, {7858,7858,1}, {25274,25285,32784},
    {9734,9814,33880}, {17162,17162,2}, {12137,12137,5}, {27307,27307,0}, {11989,11989,16}, {2461,2461,16},
    {7448,7448,2}, {2412,2412,4}, {6725,6725,1}, {18304,18304,2}, {21700,21700,0}, {2777,2777,0}, {25483,25483,16},
    {25398,25398,0}, {21779,21791,34369}, {26518,26518,1}, {2825,2825,0}, {25262,25262,0}, {25352,25352,16},
    {27307,27307,0}, {25309,25309,0}, {28201,28235,32801}, {19999,19999,5}, {25274,25274,16}, {2455,2455,1600},
    {16590,16590,0}, {19171,19171,0}, {25297,25321,34370}, {25352,25362,32784}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {25373,25409,33442}, {25483,25493,32784}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {25503,25513,33446}, {10422,10422,32784},
    {7858,7858,1}, {32065,32065,16}, {29581,29581,16}, {10422,10422,16}, {22473,22473,16}, {25600,25600,34377},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {25683,25694,32784}, {25705,25716,32966},
    {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {32042,32042,5},
    {10422,10422,16}, {10474,10474,5}, {27245,27245,0}, {32017,32017,16}, {27234,27234,0}, {19171,19171,0},
    {25735,25751,34382}, {19171,19171,0}, {7858,7858,1}, {25571,10427,32784}, {25726,10468,32784}, {9808,9814,33859},
    {17162,17162,2}, {12867,12867,32963}, {10413,7028,0}, {10422,10422,16}, {28201,28235,32801}, {19999,19999,5},
    {25530,25530,16}, {32017,32017,16}, {12875,12875,32963}, {10455,10455,0}, {19171,19171,0}, {25590,25766,34385},
    {25942,25975,32784}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {20245,20245,0},
    {25942,25942,16}, {25926,25926,0}, {31565,31565,2}, {20257,20257,2}, {28201,28235,32801}, {19882,19882,0},
    {19999,19999,5}, {5512,5512,0}, {19888,19888,16}, {15709,15709,0}, {19876,19876,0}, {25991,26007,34388},
    {19171,19171,0}, {7858,7858,1}, {2564,2521,0}, {26340,26340,16}, {30937,30937,5}, {10399,10399,0},
    {5949,5961,34391}, {21851,21851,34042}, {26340,26340,16}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {17162,17162,2}, {1892,1892,4}, {24315,24315,4}, {27307,27307,0}, {31582,31582,16}, {27377,27377,0},
    {28201,28235,32801}, {19999,19999,5}, {15031,15031,4}, {26340,26340,16}, {15020,15020,2}, {14989,14989,0},
    {15003,15003,0}, {26379,26391,34394}, {19171,19171,0}, {20013,20004,32773}, {26362,26346,32784}, {19171,19171,0},
    {7858,7858,1}, {26182,24295,32773}, {9808,9814,33859}, {17162,17162,2}, {11466,11466,1}, {26362,26402,33452},
    {19171,19171,0}, {7858,7858,1}, {26820,26820,691}, {26872,26872,16}, {19171,19171,0}, {7858,7858,1},
    {17162,17162,2}, {26872,26872,16}, {19171,19171,0}, {417,427,34019}, {26872,26872,16}, {19171,19171,0},
    {7858,7858,1}, {9042,9042,0}, {27203,27203,4}, {17162,17162,2}, {9042,9042,0}, {9026,9026,1247}, {28708,28708,4},
    {26872,26872,16}, {14916,14916,4}, {19171,19171,0}, {27203,27203,4}, {10593,10602,34403}, {26872,26882,32784},
    {19171,19171,0}, {7858,7858,1}, {17162,17162,2}, {23249,23249,0}, {28621,28621,2}, {4070,4070,1638}, {8741,8741,1},
    {27513,27513,16}, {14368,14391,33250}, {14609,14632,33251}, {2101,2101,1}, {18812,18812,16}, {7028,7028,0},
    {7448,7448,2}, {6725,6725,1}, {5715,5715,486}, {21415,21415,1}, {25433,25433,2}, {2115,2115,1}, {14374,14374,2},
    {14615,14615,2}, {12620,12620,0}, {8507,8507,2}, {8523,8523,485}, {18304,18304,2}, {25562,10493,32784},
    {14419,14419,2}, {14458,14436,33287}, {21700,21700,0}, {21767,21757,33249}, {2777,2777,0}, {2825,2825,0},
    {28555,28555,0}, {10455,10455,0}, {24217,24217,0}, {28146,28235,32801}, {27513,27513,16}, {20848,20848,1642},
    {12362,12362,0}, {11027,11027,16}, {32417,32417,3}, {14724,14724,16}, {22304,22304,16}, {12187,12187,393},
    {27048,27048,0}, {7949,7949,1}, {1090,1090,0}, {14791,14791,16}, {3223,3245,33177}, {30913,30913,8},
    {10481,25766,33387}, {10822,10822,111}, {17905,17905,1640}, {18917,18928,34409}, {28214,28225,34411},
    {27513,27513,16}, {12362,12362,0}, {21463,21463,3}, {2777,2777,0}, {32417,32417,3}, {2825,2825,0},
    {12187,12187,393}, {27048,27048,0}, {15360,15360,379}, {19976,19976,34413}, {18039,18039,0}, {5000,5000,34415},
    {1913,1913,0}, {28336,28336,34417}, {5011,5011,1648}, {28343,28343,1650}, {23235,23235,1}, {10815,10815,0},
    {27008,27008,0}, {31017,31017,4}, {19442,19442,3}, {1318,1318,0}, {5757,5757,0}, {26974,26974,1639},
    {15247,15247,34412}, {15298,15298,34414}, {19499,19499,2}, {27048,27048,0}, {15681,15681,1651}, {5173,5173,0},
    {28261,28261,0}, {12053,12053,0}, {12167,12167,2}, {28238,28238,2}, {28205,28225,32802}, {30412,30412,0},
    {9058,9058,0}, {10226,10226,3}, {31034,31034,4}, {19428,19428,0}, {19478,19478,0}, {28593,28593,1},
    {26872,26872,16}, {26833,26833,1652}, {5943,5943,4}, {28201,28235,32801}, {448,448,0}, {26893,26893,0},
    {26845,26859,34421}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {9808,9814,33859}, {26917,26930,32784},
    {17162,17162,2}, {17606,17626,32768}, {8741,8741,1}, {27513,27513,16}, {20848,20848,1642}, {12362,12362,0},
    {11027,11027,16}, {14724,14724,16}, {22304,22304,16}, {7949,7949,1}, {1090,1090,0}, {14791,14791,16},
    {3223,3245,33177}, {30913,30913,8}, {10481,25766,33387}, {10822,10822,111}, {17905,17905,1656}, {18917,18928,34409},
    {5287,5287,0}, {30766,30766,4}, {17522,17522,0}, {9586,9586,690}, {3256,3256,2}, {31017,31017,4}, {15210,15210,0},
    {26905,26905,16}, {21858,21858,0}, {15236,15236,1657}, {27307,27307,1658}, {27048,27048,0}, {11989,11989,16},
    {15446,15446,0}, {5943,5943,4}, {12053,12053,0}, {28201,28235,32801}, {2813,2813,0}, {456,456,0}, {30412,30412,0},
    {15459,15459,0}, {31034,31034,4}, {27234,27234,0}, {19171,19171,0}, {26942,26954,34427}, {2777,2777,0},
    {2825,2825,0}, {12419,12471,32768}, {19171,19171,0}, {7858,7858,1}, {27203,27203,4}, {21868,21880,32768},
    {9808,9814,33859}, {8855,8855,4}, {17162,17162,2}, {12362,12362,0}, {2777,2777,0}, {21858,21858,0}, {2825,2825,0},
    {27048,27048,0}, {28708,28708,4}, {27063,27054,34430}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1},
    {32017,32017,16}, {17162,17162,2}, {10493,30941,32959}, {10221,10221,2}, {12905,12905,32768}, {12899,12899,0},
    {28720,28720,2}, {21221,21221,32784}, {10422,10422,16}, {7028,7028,0}, {27144,27144,34433}, {32017,32017,16},
    {27154,27154,34433}, {10455,10455,0}, {27167,27167,34434}, {19171,19171,0}, {11027,11032,32784}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {3304,3304,0}, {27421,27421,0}, {28513,28513,4}, {1575,1575,0},
    {21896,21896,2}, {25083,25083,0}, {27409,27409,0}, {19171,19171,0}, {27384,27397,34437}, {19171,19171,0},
    {7858,7858,1}, {27598,27525,32784}, {9808,9814,33859}, {17162,17162,2}, {19171,19171,0}, {27598,27604,33106},
    {19171,19171,0}, {7858,7858,1}, {9808,9814,33859}, {17162,17162,2}, {24217,24217,0}, {24121,24121,0},
    {14736,14736,0}, {31053,31053,0}, {19171,19171,0}, {28201,28235,34442}, {19171,19171,0}, {7858,7858,1},
    {29003,29003,16}, {9734,9814,33880}, {29040,29054,32784}, {17162,17162,2}, {19171,19171,0}, {29068,29082,33472},
    {19171,19171,0}, {7858,7858,1}, {29003,29015,32784}, {9734,9814,33880}, {17162,17162,2}, {19171,19171,0},
    {29095,29107,33473}, {19171,19171,0}, {7858,7858,1}, {29129,29141,32784}, {9734,9814,33880}, {17162,17162,2},
    {29154,29167,33479}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {29190,29202,32784}, {9734,9814,33880},
    {17162,17162,2}, {19171,19171,0}, {29214,29226,33482}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {29361,29361,32784}, {17162,17162,2}, {29953,29953,16}, {30145,30145,16}, {27234,27234,0}, {24217,24217,0},
    {24161,24161,5}, {24121,24121,0}, {29860,29860,5}, {29581,29581,16}, {6012,6012,4}, {28201,28235,32801},
    {18162,18162,0}, {2282,2282,1685}, {29347,29347,16}, {27234,27234,0}, {29411,29411,34454}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {29512,29512,32784}, {17162,17162,2}, {19171,19171,0},
    {29527,29542,33499}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {29361,29361,32784}, {17162,17162,2},
    {29556,29569,33493}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {29696,29696,32784},
    {17162,17162,2}, {29600,29600,33502}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {29763,29763,32784},
    {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {29780,29780,33511}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {29347,29361,32784}, {17162,17162,2}, {19171,19171,0}, {29817,29839,33514}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {29361,29361,32784}, {17162,17162,2}, {19171,19171,0}, {29889,29889,32822},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {29968,29968,32784}, {29983,29983,33520},
    {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {30104,30104,32768}, {9734,9814,33880}, {17162,17162,2},
    {19171,19171,0}, {30125,30125,33541}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {30159,30159,32784},
    {17162,17162,2}, {30209,30209,33538}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {29361,29361,32784}, {17162,17162,2}, {19171,19171,0}, {30248,30248,32826}, {29590,29590,32784}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {30223,30263,33488}, {2305,2313,32784},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {12567,12580,32925},
    {31097,31110,32784}, {31303,31303,16}, {19171,19171,0}, {7858,7858,1}, {31244,31244,16}, {9734,9814,33880},
    {17162,17162,2}, {19171,19171,0}, {31124,31208,33559}, {31303,31303,16}, {19171,19171,0}, {7858,7858,1},
    {31244,31256,32784}, {9734,9814,33880}, {17162,17162,2}, {31268,31280,33562}, {19171,19171,0}, {31303,31316,32784},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {5287,5287,0}, {17522,17522,0},
    {6871,6871,1717}, {3308,3308,0}, {21171,21171,0}, {8741,8741,1}, {3314,3314,5}, {6871,6871,1717}, {8741,8741,1},
    {16483,16483,0}, {6879,6879,0}, {6871,6871,1717}, {8741,8741,1}, {11476,11476,1}, {25023,25023,1718},
    {5255,5255,1719}, {16517,16517,0}, {14844,14844,1720}, {31303,31303,16}, {273,273,1721}, {19171,19171,0},
    {16534,16547,34490}, {31303,31316,32784}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2},
    {19171,19171,0}, {31330,31344,32949}, {19171,19171,0}, {7858,7858,1}, {31372,31388,32784}, {9734,9814,33880},
    {17162,17162,2}, {19171,19171,0}, {31404,31420,32946}, {2521,2521,0}, {7858,7858,1}, {31582,31582,16},
    {2710,2710,1338}, {21851,21851,34042}, {31582,31582,16}, {31636,31587,32784}, {19171,19171,0}, {7858,7858,1},
    {11434,11434,1}, {9808,9814,33859}, {17162,17162,2}, {5287,5287,0}, {9042,9042,0}, {7028,7028,0}, {9021,9021,0},
    {19239,19239,4}, {19244,19244,4}, {11989,11989,16}, {9042,9042,0}, {7028,7028,0}, {9021,9021,0}, {27307,27307,0},
    {18039,18039,0}, {27307,27307,0}, {7428,7428,34501}, {11989,11989,16}, {12836,12836,0}, {11629,11629,0},
    {21891,21891,2}, {8991,8991,2}, {2777,2777,0}, {2825,2825,0}, {11614,11614,1736}, {31582,31582,16}, {381,376,34499},
    {9052,9048,34500}, {2496,2496,34503}, {19578,19578,252}, {19876,19876,0}, {31648,31648,1734}, {31655,31664,34505},
    {19171,19171,0}, {31636,31587,32784}, {19171,19171,0}, {7858,7858,1}, {11434,11434,1}, {9808,9814,33859},
    {17162,17162,2}, {31636,31678,33021}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {11434,11434,1},
    {31582,31587,32784}, {9734,9814,33880}, {17162,17162,2}, {19810,19810,2}, {17873,17873,0}, {19817,19817,1},
    {28494,28494,0}, {28375,28375,1}, {28428,28428,2}, {27327,27327,0}, {19831,19831,2}, {28477,28477,2},
    {27203,27203,4}, {31582,31582,16}, {19858,19858,0}, {19848,19848,2}, {21891,21891,2}, {19578,19578,252},
    {28369,28369,2}, {8855,8855,4}, {31616,31683,34510}, {19171,19171,0}, {2521,2521,0}, {7858,7858,1},
    {32017,32017,16}, {8618,8618,1338}, {8597,8597,1338}, {8587,8587,1338}, {32017,32017,16}, {19171,19171,0},
    {7858,7858,1}, {9171,9178,32784}, {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {31744,31761,33576},
    {7858,7858,1}, {22349,22349,0}, {2967,2967,5}, {15050,15050,4}, {2974,2974,0}, {16817,16817,0}, {9191,9191,0},
    {27234,27234,0}, {12665,12665,0}, {31777,31777,1749}, {7858,7858,1}, {9808,9814,33859}, {32140,32021,32784},
    {4975,4975,1}, {28201,28235,32801}, {32017,32017,16}, {32140,32144,34520}, {19171,19171,0}, {32021,32021,32784},
    {17162,17162,2}, {4962,4962,1}, {32017,32017,16}, {19171,19171,0}, {32144,32144,34523}, {31803,31815,32768},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {32017,32021,32784}, {17162,17162,2}, {19171,19171,0},
    {31828,31841,33111}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {31925,31933,32784},
    {26062,26062,0}, {2166,2166,0}, {2183,2183,0}, {9487,9487,0}, {24064,24064,0}, {26052,26052,0}, {28201,28235,32801},
    {21490,21490,817}, {7759,7759,817}, {10891,10891,0}, {9472,9472,0}, {31925,31925,16}, {19171,19171,0},
    {31860,31874,34528}, {19171,19171,0}, {7858,7858,1}, {5618,5618,16}, {9734,9814,33880}, {17162,17162,2},
    {5645,5645,33592}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2},
    {31964,31964,0}, {10298,10312,32768}, {31941,31941,5}, {31992,31992,0}, {6019,6019,4}, {28201,28235,32801},
    {25914,25914,16}, {18950,18964,32768}, {12853,12853,0}, {20172,20149,33588}, {31887,31887,0}, {29376,29376,5},
    {7764,7753,33585}, {29347,29347,16}, {31925,31925,16}, {31900,31913,34533}, {19171,19171,0}, {19171,19171,0},
    {7858,7858,1}, {25914,25920,32784}, {9734,9814,33880}, {17162,17162,2}, {25872,25885,33598}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {25914,25914,16}, {9734,9814,33880}, {17162,17162,2}, {21449,21449,0},
    {28201,28235,32801}, {25914,25914,16}, {21429,21429,0}, {20409,20409,0}, {26072,26072,16}, {1500,1500,34538},
    {19171,19171,0}, {26083,26091,32768}, {19171,19171,0}, {7858,7858,1}, {26030,26045,32768}, {9734,9814,33880},
    {17162,17162,2}, {21532,21532,0}, {26083,26083,0}, {21532,21532,0}, {28004,28018,32768}, {31950,31950,1},
    {3019,3031,32768}, {19982,19982,5}, {21583,21610,34541}, {21593,21593,0}, {152,152,1}, {2835,2847,32768},
    {20161,20161,0}, {28201,28235,32801}, {25914,25914,16}, {26030,26030,0}, {26115,26115,33595}, {2869,2880,32768},
    {16845,16845,1}, {25897,25906,34542}, {19171,19171,0}, {26037,26045,32768}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {31925,31933,32784}, {31984,32010,33589}, {19171,19171,0}, {19171,19171,0},
    {7858,7858,1}, {32077,32091,32784}, {9808,9814,33859}, {17162,17162,2}, {19171,19171,0}, {32104,32117,32838},
    {19171,19171,0}, {7858,7858,1}, {9808,9814,33859}, {32140,32021,32784}, {17162,17162,2}, {19171,19171,0},
    {32140,32144,33113}, {19171,19171,0}, {7858,7858,1}, {32156,32166,32784}, {9734,9814,33880}, {17162,17162,2},
    {32176,32186,33604}, {19171,19171,0}, {7858,7858,1}, {32282,32273,32784}, {9808,9814,33859}, {32282,32291,33635},
    {7858,7858,1}, {32328,32320,32784}, {9808,9814,33859}, {32328,32336,33639}, {11989,11989,16}, {7858,7858,1},
    {32017,32017,16}, {24343,24343,1}, {11027,11027,16}, {7858,7858,1}, {32398,32398,0}, {24343,24343,1},
    {12706,12706,16}, {7858,7858,1}, {32017,32017,16}, {10107,10107,1}, {2461,2461,16}, {7858,7858,1}, {31303,31303,16},
    {7858,7858,1}, {5173,5173,0}, {31372,31372,16}, {31291,31291,181}, {31357,31357,178}, {7439,7439,0},
    {10107,10107,1}, {11989,11989,16}, {7858,7858,1}, {31582,31582,16}, {32313,32313,16}, {7858,7858,1},
    {32017,32017,16}, {7858,7858,1}, {1180,1180,16}, {1030,1030,36}, {7858,7858,1}, {1452,1452,0}, {11989,12003,32784},
    {7858,7858,1}, {5173,5173,0}, {28120,28120,4}, {11989,11989,16}, {24338,24338,4}, {22349,22349,0}, {28120,28120,4},
    {11989,11989,16}, {24338,24338,4}, {30622,30634,34572}, {27826,27837,34571}, {7858,7858,1}, {26438,26438,0},
    {7043,7043,0}, {27301,27301,0}, {17585,17585,0}, {19918,19918,1}, {7858,7858,1}, {5173,5173,0}, {19782,19782,1},
    {3994,3994,0}, {7858,7858,1}, {7932,7932,1}, {11027,11027,16}, {10107,10107,1}, {7858,7858,1}, {24217,24217,0},
    {27264,27264,4}, {11027,11027,16}, {26289,26289,1239}, {19999,19999,5}, {27252,27252,0}, {17146,17146,2},
    {15265,15265,1240}, {27234,27234,0}, {26726,26735,32784}, {2777,2880,32768}, {2825,2847,32768}, {7858,7858,1},
    {2777,2777,0}, {2825,2825,0}, {8753,8753,4}, {7655,7655,4}, {19590,19590,4}, {8746,8746,4}, {19999,19999,5},
    {19993,19993,0}, {26340,26340,16}, {27252,27252,0}, {7648,7648,4}, {27234,27234,0}, {5287,5287,0}, {17522,17522,0},
    {2777,2777,0}, {2825,2825,0}, {8965,8965,1816}, {26340,26340,16}, {9542,9559,34585}, {27657,27657,34583},
    {30514,30514,34586}, {11027,11027,16}, {7858,7858,1}, {24343,24343,1}, {7858,7858,1}, {10963,10963,0},
    {11027,11027,16}, {7858,7858,1}, {24343,24343,1}, {11027,11027,16}, {7858,7858,1}, {24343,24343,0},
    {11989,12003,32784}, {7858,7858,1}, {12215,12496,34124}, {7858,7858,1}, {6698,6698,5}, {27643,27643,1},
    {19669,19669,0}, {7858,7858,1}, {13447,13447,0}, {24343,24343,1}, {24842,24842,16}, {7858,7858,1}, {24693,24693,16},
    {24842,24842,16}, {24693,24693,16}, {27234,27234,0}, {24757,24757,1835}, {7858,7858,1}, {25831,25831,1},
    {7858,7858,1}, {27234,27234,0}, {7858,7858,1}, {30084,30084,0}, {29347,29347,16}, {30145,30145,16}, {24217,24217,0},
    {24121,24121,16}, {30084,30084,0}, {29347,29347,16}, {30145,30145,16}, {27234,27234,0}, {21925,21925,1842},
    {24842,24842,16}, {7858,7858,1}, {10280,10280,16}, {7858,7858,1}, {32017,32017,16}, {24343,24343,1},
    {32017,32017,16}, {24343,24343,1}, {2305,2305,16}, {7858,7858,1}, {22073,22073,0}, {1758,1758,16},
    {28441,28465,32866}, {11989,12003,32784}, {7858,7858,1}, {5173,5173,0}, {30622,30634,32869}, {27826,27837,32868},
    {4348,4348,16}, {7858,7858,1}, {30733,30733,5}, {24343,24343,1}, {5190,5190,16}, {2305,2305,16}, {7858,7858,1},
    {27307,27307,106}, {2305,2305,16}, {24442,24442,0}, {4720,4720,0}, {7858,7858,1}, {24343,24343,1}, {2305,2305,16},
    {10832,10832,114}, {12301,12346,32801}, {6403,6422,32784}, {11989,12003,32784}, {7858,7858,1}, {2357,2357,1860},
    {11828,11828,16}, {11817,11817,120}, {4831,4831,0}, {7858,7858,1}, {1927,1927,0}, {1930,1930,73}, {7858,7858,1},
    {13968,13968,16}, {13932,13932,125}, {14861,14861,0}, {7858,7858,1}, {26340,26340,16}, {24343,24343,1},
    {2305,2313,32784}, {18112,18112,16}, {7858,7858,1}, {17105,17105,2}, {18079,18090,32862}, {18112,18112,16},
    {7858,7858,1}, {9624,9624,32784}, {9649,9649,32902}, {9666,9666,32768}, {7858,7858,1}, {32017,32017,16},
    {24693,24693,16}, {24596,24596,137}, {2305,2305,16}, {7858,7858,1}, {2338,2338,140}, {10422,10422,16},
    {7858,7858,1}, {32017,32017,16}, {27234,27234,0}, {2305,2305,16}, {27513,27513,16}, {14503,14503,146},
    {27525,27525,32784}, {29746,29746,16}, {7858,7858,1}, {29347,29347,16}, {2385,2385,48}, {7858,7858,1},
    {29953,29953,16}, {29347,29347,16}, {2282,2282,151}, {7858,7858,1}, {29347,29347,16}, {30145,30145,16},
    {2282,2282,154}, {2305,2305,16}, {7858,7858,1}, {5173,5173,0}, {24343,24343,1}, {5173,5173,0}, {2305,2305,16},
    {14503,14503,161}, {4853,4853,162}, {32017,32017,16}, {7858,7858,1}, {29244,29244,5}, {1180,1180,16},
    {1030,1030,36}, {1452,1452,0}, {7858,7858,1}, {1452,1452,0}, {11989,12003,32784}, {7858,7858,1}, {5173,5173,0},
    {7873,7873,2}, {30622,30634,34572}, {27826,27837,34571}, {7858,7858,1}, {26438,26438,0}, {7043,7043,0},
    {27301,27301,0}, {17585,17585,0}, {19918,19918,1}, {19782,19782,1}, {7858,7858,1}, {5173,5173,0}, {19782,19782,1},
    {3994,3994,0}, {7858,7858,1}, {7932,7932,1}, {28407,28407,2}, {15320,15320,16}, {15339,15339,16}, {31435,31435,0},
    {24217,24217,0}, {11027,11027,16}, {26289,26289,1903}, {7858,7858,1}, {17146,17146,2}, {15265,15265,1904},
    {24217,24217,0}, {27264,27264,4}, {11027,11027,16}, {26289,26289,1239}, {19999,19999,5}, {27252,27252,0},
    {17146,17146,2}, {15265,15265,1240}, {27234,27234,0}, {26726,26735,32784}, {2777,2880,32768}, {2825,2847,32768},
    {7858,7858,1}, {2777,2777,0}, {2825,2825,0}, {8753,8753,4}, {7655,7655,4}, {19590,19590,4}, {8746,8746,4},
    {19999,19999,5}, {19993,19993,0}, {26340,26340,16}, {27252,27252,0}, {7648,7648,4}, {27234,27234,0}, {5287,5287,0},
    {17522,17522,0}, {2777,2777,0}, {2825,2825,0}, {8965,8965,1909}, {26340,26340,16}, {9542,9559,34678},
    {27657,27657,34676}, {30514,30514,34679}, {11027,11027,16}, {7858,7858,1}, {24343,24343,1}, {7858,7858,1},
    {10963,10963,0}, {10963,10963,0}, {11027,11027,16}, {7858,7858,1}, {6908,6908,4}, {24343,24343,1}, {32426,32426,1},
    {11027,11027,16}, {7858,7858,1}, {24343,24343,0}, {11989,12003,32784}, {7858,7858,1}, {27098,27098,0},
    {12215,12496,34124}, {20045,20045,0}, {4805,4805,0}, {7858,7858,1}, {5173,5173,0}, {24907,24907,0}, {20060,20060,0},
    {26122,26122,0}, {13312,13312,0}, {13183,13183,444}, {7858,7858,1}, {6698,6698,5}, {27643,27643,1}, {19669,19669,0},
    {7858,7858,1}, {13447,13447,0}, {13447,13447,0}, {7858,7858,1}, {24376,24376,1}, {24842,24842,16}, {7858,7858,1},
    {24693,24693,16}, {24757,24757,1835}, {7858,7858,1}, {25831,25831,1}, {7858,7858,1}, {27234,27234,0},
    {27234,27234,0}, {7858,7858,1}, {30084,30084,0}, {29347,29347,16}, {30145,30145,16}, {21925,21925,1842},
    {24842,24842,16}, {7858,7858,1}, {10280,10280,16}, {7858,7858,1}, {31582,31582,16}, {7858,7858,1}, {32017,32017,16},
    {24343,24343,1}, {32017,32017,16}, {24343,24343,1}, {5190,5190,16}, {7858,7858,1}, {5287,5287,0}, {17522,17522,0},
    {4728,4728,0}, {27307,27307,1946}, {5190,5190,16}, {7858,7858,1}, {5053,5053,0}, {25025,25025,0}, {25078,25078,0},
    {7719,7719,0}, {11027,11027,16}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {24447,24447,0}, {28205,28225,32802},
    {25045,25045,1950}, {7719,7719,0}, {11027,11027,16}, {27307,27307,0}, {27327,27327,0}, {7028,7028,0},
    {28201,28235,32801}, {24447,24447,0}, {9282,9282,16}, {21891,21891,0}, {25045,25045,1233}, {25025,25025,0},
    {7858,7858,1}, {9734,9814,33880}, {30145,30145,16}, {25058,25058,0}, {31303,31303,16}, {7858,7858,1}, {2619,2619,0},
    {30955,30955,0}, {22192,22192,0}, {25220,25220,0}, {20841,20841,1}, {5166,5166,8}, {28724,28724,0}, {30412,30412,0},
    {5081,5081,0}, {14716,14716,0}, {4831,4831,0}, {5492,5492,0}, {24811,24890,34725}, {31303,31303,16},
    {22482,22482,0}, {19511,19524,34726}, {7480,7505,32768}, {31435,31435,0}, {30969,30969,1956}, {32355,32355,0},
    {7858,7858,1}, {32264,32264,16}, {949,949,2}, {14739,14739,2}, {20511,20511,2}, {20696,20696,2}, {10908,10908,0},
    {20553,20553,0}, {20738,20738,0}, {20480,20496,34729}, {20665,20681,34729}, {20596,20596,0}, {20781,20781,0},
    {22002,22002,0}, {21992,21992,0}, {436,436,1962}, {7858,7858,1}, {17255,17255,2}, {17242,17242,2}, {17269,17269,2},
    {26558,26558,0}, {17287,17287,2}, {32398,32398,0}, {17007,17007,2}, {17039,17039,2}, {17059,17059,2},
    {17426,17426,0}, {17024,17024,2}, {17074,17074,2}, {17089,17089,2}, {16928,16942,32768}, {6924,6924,1965},
    {11204,11214,34735}, {11059,11066,32768}, {6000,6000,1966}, {25137,25137,1968}, {11096,11105,32768},
    {10994,10978,34737}, {16817,16817,0}, {27234,27234,0}, {4720,4720,0}, {7858,7858,1}, {4755,4755,0}, {8799,8799,0},
    {2195,2195,0}, {4742,4742,0}, {2205,2215,34740}, {19171,19171,0}, {7858,7858,1}, {21062,21062,16}, {17162,17162,2},
    {14467,14467,0}, {2156,2156,0}, {14472,14484,34743}, {19171,19171,0}, {20381,20381,0}, {26438,26438,0},
    {10891,10891,0}, {7043,7043,0}, {27301,27301,0}, {17585,17585,0}, {19171,19171,0}, {6333,6326,34745}, {7858,7858,1},
    {27203,27203,4}, {8855,8855,4}, {17162,17162,2}, {27307,27307,0}, {8831,8831,4}, {27183,27183,4}, {31053,31053,3},
    {20381,20381,0}, {17705,17713,34747}, {26438,26438,0}, {10891,10891,0}, {7043,7043,0}, {27301,27301,0},
    {17585,17585,0}, {6339,6348,34748}, {19171,19171,0}, {7858,7858,1}, {7890,7890,4}, {19782,19782,1}, {3994,3994,0},
    {11539,11539,0}, {11530,11530,0}, {15113,15113,4}, {6317,6317,2}, {7580,7580,0}, {31053,31062,32768}, {5391,5391,0},
    {7586,7586,1984}, {20381,20381,2}, {19171,19171,0}, {7858,7858,1}, {27203,27203,4}, {17692,17698,32768},
    {9757,9757,34753}, {10408,10408,32768}, {8855,8855,4}, {17162,17162,2}, {14736,14736,0}, {31053,31053,0},
    {12158,12158,0}, {12362,12362,0}, {11908,11908,0}, {23498,23498,4}, {2825,2825,0}, {23472,23472,4}, {28555,28555,0},
    {313,313,5}, {23566,23566,0}, {24170,24170,0}, {28201,28235,34755}, {23464,23464,0}, {23603,23603,5},
    {23552,23552,4}, {23519,23519,0}, {23486,23486,0}, {339,339,0}, {23575,23575,0}, {23511,23511,0}, {31053,31053,3},
    {17585,17585,0}, {7580,7580,1988}, {17726,17734,34757}, {28708,28708,4}, {19171,19171,0}, {17646,17657,34758},
    {19171,19171,0}, {7858,7858,1}, {27203,27203,4}, {17692,17698,32768}, {9757,9757,34753}, {10408,10408,32768},
    {8855,8855,4}, {17162,17162,2}, {19171,19171,0}, {17667,17680,34756}, {19171,19171,0}, {7858,7858,1},
    {17162,17162,2}, {7890,7890,4}, {28186,28186,0}, {27307,27307,0}, {27327,27327,0}, {3981,3981,1}, {19171,19171,0},
    {4045,4058,34763}, {12187,12187,302}, {31538,31548,32768}, {1873,1882,32768}, {12362,12471,32768}, {4651,4651,0},
    {7858,7858,1}, {12198,12198,1997}, {3558,3572,32768}, {16888,16888,0}, {3550,3550,2}, {12362,12362,0},
    {2825,2825,0}, {25224,25224,0}, {1132,1132,0}, {4006,4026,34767}, {4348,4348,16}, {19171,19171,0}, {7858,7858,1},
    {17162,17162,2}, {30897,30897,2}, {313,313,5}, {12362,12362,0}, {12778,12778,271}, {12770,12770,1}, {4348,4348,16},
    {12479,12488,34770}, {19171,19171,0}, {2926,2926,2}, {12813,12813,272}, {28845,28845,2}, {27234,27234,0},
    {5190,5190,16}, {7858,7858,1}, {5190,5190,16}, {27307,27307,0}, {7028,7028,0}, {26176,26176,0}, {20935,20935,0},
    {19171,19171,0}, {7858,7858,1}, {21062,21062,16}, {9734,9814,33880}, {17162,17162,2}, {5284,5284,0}, {2980,2980,0},
    {2967,2967,5}, {1180,1180,16}, {5290,5301,34775}, {15777,15777,16}, {19171,19171,0}, {5321,5321,16},
    {15109,15109,1}, {11989,11989,16}, {7858,7858,1}, {19918,19918,0}, {11989,11989,16}, {28708,28708,4},
    {11989,11989,16}, {7858,7858,1}, {32369,32369,1}, {11989,11989,16}, {11004,11004,0}, {7858,7858,1}, {23279,23279,0},
    {22500,22500,0}, {19281,19281,2}, {19294,19294,2}, {2527,2527,0}, {17911,17911,0}, {19281,19281,2},
    {22538,22528,34782}, {19294,19294,2}, {25025,25025,0}, {19260,19260,2}, {28353,28353,0}, {19269,19269,2},
    {2553,2543,34783}, {27203,27203,4}, {25078,25078,0}, {8855,8855,4}, {23279,23279,0}, {11908,11908,0}, {7858,7858,1},
    {11908,11908,0}, {5897,5897,0}, {11916,11916,2018}, {7858,7858,1}, {14861,14861,0}, {7858,7858,1}, {27139,27139,0},
    {7932,7932,1}, {7858,7858,1}, {13437,13437,1}, {13447,13447,0}, {16817,16817,0}, {20090,20090,4}, {12528,12528,0},
    {20099,20099,0}, {20120,20120,4}, {2392,2402,34794}, {5496,5496,0}, {7858,7858,1}, {12509,12518,2027},
    {10069,10069,16}, {24334,24334,0}, {4348,4348,16}, {19171,19171,0}, {7858,7858,1}, {17162,17162,2}, {19999,19999,5},
    {10403,10403,0}, {19171,19171,0}, {4319,4334,34799}, {10627,10627,32784}, {19392,19392,16}, {10627,10627,32784},
    {11908,11908,0}, {10662,10662,16}, {20203,20203,0}, {10727,10727,0}, {30791,30791,0}, {6062,6062,0}, {7868,7868,2},
    {28822,28822,0}, {22239,22239,34802}, {28940,28940,0}, {6062,6062,0}, {11027,11027,16}, {7858,7858,1},
    {11027,11027,16}, {5993,5993,4}, {26558,26558,0}, {26550,26550,16}, {11072,11072,0}, {10951,10940,34805},
    {7858,7858,1}, {10963,10963,0}, {16817,16817,0}, {11027,11027,16}, {19171,19171,0}, {7858,7858,1}, {17162,17162,2},
    {28714,28714,0}, {20140,20145,32768}, {9934,9934,4}, {30772,30772,4}, {9966,9966,1}, {25224,25224,3},
    {26340,26340,16}, {26168,26168,0}, {19171,19171,0}, {11010,11019,34810}, {7858,7858,1}, {10778,10778,0},
    {10734,10734,0}, {10759,10759,2}, {12115,12115,0}, {16817,16817,0}, {16823,16823,0}, {10772,10772,0},
    {332,332,2045}, {14829,14829,0}, {11989,11989,16}, {7858,7858,1}, {14778,14778,0}, {14834,14834,8}, {14829,14829,0},
    {11989,11989,16}, {14778,14778,0}, {5757,5757,0}, {12187,12187,302}, {19171,19171,0}, {7858,7858,1},
    {31538,31548,32768}, {1873,1882,32768}, {17162,17162,2}, {12362,12362,0}, {12419,12471,34818}, {19171,19171,0},
    {11989,11989,16}, {7858,7858,1}, {11989,11989,16}, {30430,30430,8}, {4831,4831,0}, {19171,19171,0}, {7858,7858,1},
    {27203,27203,4}, {14232,14232,16}, {32017,32017,16}, {8855,8855,4}, {17162,17162,2}, {24031,24031,0},
    {24134,24134,0}, {24217,24217,0}, {24161,24161,5}, {24141,24141,0}, {25120,25120,4}, {24121,24121,0},
    {24038,24038,0}, {24170,24170,0}, {25128,25128,4}, {32017,32017,16}, {19171,19171,0}, {10593,10602,34823},
    {14042,14042,16}, {7694,7694,0}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {5287,5287,0},
    {17522,17522,0}, {7694,7694,0}, {9487,9487,2058}, {14964,14964,4}, {19771,19771,0}, {313,313,5}, {14896,14896,4},
    {19171,19171,0}, {12939,12952,34827}, {14042,14042,16}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {1016,1016,0}, {17162,17162,2}, {14736,14736,0}, {31053,31053,0}, {8127,8133,34830}, {10422,10422,16},
    {10455,10455,0}, {26099,26099,0}, {27513,27513,16}, {977,977,0}, {28235,28235,2063}, {14042,14042,16},
    {25856,25856,0}, {982,982,16}, {18812,18812,16}, {1070,1070,0}, {1008,1008,5}, {11989,11989,16}, {22138,22138,0},
    {18294,18294,0}, {18797,18797,0}, {25726,25766,34832}, {1016,1016,0}, {32017,32017,16}, {25108,25108,4},
    {2347,2347,0}, {12964,12980,34833}, {19171,19171,0}, {19419,19419,4}, {14042,14042,16}, {19171,19171,0},
    {7858,7858,1}, {24170,24170,0}, {9734,9814,33880}, {17162,17162,2}, {24031,24031,0}, {24217,24217,0},
    {27513,27513,16}, {18768,18768,0}, {14042,14042,16}, {24161,24161,5}, {12915,12915,0}, {2825,2825,0},
    {24121,24121,0}, {24170,24170,0}, {24202,24210,33220}, {12920,12920,3}, {32017,32017,16}, {25108,25108,4},
    {19171,19171,0}, {12996,13012,34836}, {14042,14042,16}, {19171,19171,0}, {7858,7858,1}, {24170,24170,0},
    {9734,9814,33880}, {17162,17162,2}, {14042,14042,16}, {24161,24161,5}, {4831,4831,0}, {1117,1117,0},
    {24170,24170,0}, {21062,21062,0}, {18294,18294,0}, {1927,1927,0}, {13579,13579,16}, {25108,25108,4},
    {27234,27234,0}, {19171,19171,0}, {13027,13039,34839}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {13312,13312,0}, {17162,17162,2}, {14947,14947,4}, {1927,1927,0}, {13218,13238,34842}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {13312,13312,0}, {17162,17162,2}, {14947,14947,4}, {4831,4831,0},
    {19171,19171,0}, {13257,13277,34845}, {24217,24217,0}, {16391,16391,0}, {19171,19171,0}, {7858,7858,1},
    {13447,13447,0}, {9734,9814,33880}, {17162,17162,2}, {26582,26582,16}, {24217,24217,0}, {16391,16391,0},
    {1299,1309,34848}, {13447,13447,0}, {13414,13426,34849}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1},
    {13447,13447,0}, {9734,9814,33880}, {17162,17162,2}, {19669,19669,0}, {19680,19692,34852}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {13494,13494,16}, {9734,9814,33880}, {13579,13579,16}, {17162,17162,2},
    {13517,13529,32851}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {13579,13579,16},
    {17162,17162,2}, {19171,19171,0}, {13562,13571,33842}, {19171,19171,0}, {13639,13639,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {24121,24121,0}, {4831,4831,0}, {24170,24170,0}, {24153,24153,5},
    {19564,19564,0}, {13579,13579,16}, {24195,24195,452}, {24217,24217,0}, {25014,25014,0}, {14232,14232,16},
    {27275,27275,0}, {5479,5486,34859}, {25009,25019,34860}, {19171,19171,0}, {19171,19171,0}, {13639,13639,0},
    {7858,7858,1}, {13796,13796,2}, {17162,17162,2}, {4831,4831,0}, {19171,19171,0}, {8951,8942,34863}, {19171,19171,0},
    {13639,13639,0}, {7858,7858,1}, {13796,13829,32770}, {9734,9814,33880}, {17162,17162,2}, {31435,31435,2},
    {19171,19171,0}, {13812,13829,34866}, {24217,24217,0}, {24121,24121,16}, {19171,19171,0}, {7858,7858,1},
    {24153,24153,5}, {14232,14232,16}, {9734,9814,33880}, {13579,13579,16}, {24195,24195,449}, {17162,17162,2},
    {24031,24031,0}, {24134,24134,0}, {24217,24217,0}, {24161,24161,5}, {2825,2825,0}, {24121,24121,16},
    {13174,13174,16}, {24170,24170,0}, {24202,24210,33220}, {12920,12920,3}, {16836,16836,0}, {14232,14232,16},
    {13579,13579,16}, {19968,19968,0}, {32017,32017,16}, {5426,5426,0}, {19171,19171,0}, {13873,13884,34869},
    {4831,4831,0}, {19171,19171,0}, {7858,7858,1}, {13312,13312,0}, {17162,17162,2}, {17140,17140,2}, {4831,4831,0},
    {1927,1927,0}, {14096,14113,34872}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {13174,13174,16},
    {9734,9814,33880}, {17162,17162,2}, {17140,17140,2}, {9236,9236,4}, {21171,21171,0}, {1927,1927,0}, {16955,16955,1},
    {7433,7433,4}, {21171,21171,0}, {1927,1927,0}, {24432,24436,34875}, {24161,24161,5}, {24535,24544,34876},
    {24900,24900,0}, {4831,4831,0}, {1117,1117,0}, {24170,24170,0}, {21062,21062,0}, {24894,24894,0}, {18294,18294,0},
    {1927,1927,0}, {24424,24424,4}, {13579,13579,16}, {25108,25108,4}, {27234,27234,0}, {24552,24576,34877},
    {19171,19171,0}, {13174,13174,16}, {6887,6887,0}, {4821,4821,0}, {19171,19171,0}, {7858,7858,1}, {27203,27203,4},
    {13312,13312,0}, {8855,8855,4}, {17162,17162,2}, {19171,19171,0}, {14147,14167,32971}, {4831,4831,0},
    {19171,19171,0}, {7858,7858,1}, {13312,13312,0}, {17162,17162,2}, {17140,17140,2}, {4831,4831,0}, {1970,1974,32768},
    {20417,20417,1}, {7028,7028,0}, {15177,15177,0}, {27234,27234,0}, {14186,14203,34882}, {19171,19171,0},
    {11989,11989,16}, {7858,7858,1}, {15310,15310,546}, {19171,19171,0}, {7858,7858,1}, {21214,21214,16},
    {17162,17162,2}, {24121,24121,0}, {24153,24153,5}, {19171,19171,0}, {21189,21202,34887}, {28486,28486,2},
    {19171,19171,0}, {7858,7858,1}, {21214,21214,16}, {17162,17162,2}, {4831,4831,0}, {7028,7028,0}, {19171,19171,0},
    {8951,8942,34890}, {7858,7858,1}, {6688,6688,0}, {31559,31559,2125}, {18452,18452,16}, {19171,19171,0},
    {7858,7858,1}, {17162,17162,2}, {18452,18452,16}, {9840,9840,0}, {9819,9830,34295}, {18545,18545,16},
    {18452,18452,16}, {1600,1610,34896}, {19171,19171,0}, {1652,1652,0}, {7858,7858,1}, {18545,18545,16},
    {18527,18527,604}, {9679,9679,16}, {7858,7858,1}, {31477,31477,32770}, {19065,19065,0}, {11934,11934,633},
    {26197,26197,1}, {9225,9225,4}, {5974,5974,4}, {9679,9679,16}, {7028,7028,0}, {18062,18062,632}, {31435,31435,2},
    {20215,20215,634}, {9693,9693,34901}, {11989,11989,16}, {7858,7858,1}, {11989,11989,16}, {28708,28708,4},
    {20130,20130,8}, {23676,23686,32768}, {7858,7858,1}, {28273,28315,32808}, {22633,22633,0}, {10727,10727,0},
    {22644,22644,0}, {23676,23676,0}, {23630,23630,2138}, {11746,11746,2}, {19392,19392,0}, {23630,23630,2138},
    {28273,28273,2140}, {19929,19929,4}, {23697,23697,2138}, {28300,28300,34909}, {28284,28284,2138}, {20197,20197,0},
    {14707,14707,1}, {6062,6062,0}, {23712,23712,34907}, {31040,31040,0}, {7858,7858,1}, {24693,24693,16},
    {24608,24622,32905}, {24842,24842,16}, {7858,7858,1}, {24693,24693,16}, {24769,24783,34603}, {19171,19171,0},
    {7858,7858,1}, {9734,9814,33880}, {24693,24693,16}, {17162,17162,2}, {24842,24842,16}, {24512,24512,0},
    {24499,24499,0}, {24646,24646,16}, {19155,19155,0}, {24472,24486,34916}, {21171,21171,0}, {24718,24718,16},
    {24816,24816,0}, {17450,17450,2}, {1916,1922,32768}, {1903,1903,1}, {19171,19171,0}, {24811,24890,34917},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {32017,32017,16}, {17162,17162,2}, {21422,21422,16},
    {10422,10422,16}, {7028,7028,0}, {28201,28235,32801}, {19999,19999,5}, {10455,10455,0}, {25539,25551,34920},
    {19171,19171,0}, {7858,7858,1}, {25831,25831,1}, {16817,16817,0}, {7858,7858,1}, {16817,16817,0}, {27234,27234,0},
    {22500,22506,32768}, {12362,12471,32768}, {19171,19171,0}, {7858,7858,1}, {26212,26212,1}, {28261,28261,0},
    {11424,11424,1}, {28238,28238,2}, {12198,12198,1997}, {17162,17162,2}, {2825,2825,0}, {22482,22482,0},
    {25224,25224,2}, {27025,27037,34927}, {19171,19171,0}, {27513,27513,16}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {27531,27546,33467}, {27560,27575,33467}, {7858,7858,1},
    {29347,29347,16}, {24988,24988,2}, {16978,16978,0}, {18057,18057,0}, {27234,27234,0}, {18135,18145,34932},
    {18162,18162,0}, {18179,18179,0}, {29347,29347,16}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {29347,29347,16}, {17162,17162,2}, {30145,30145,16}, {27234,27234,0}, {19171,19171,0}, {29392,29392,34935},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {29668,29668,16}, {17162,17162,2}, {29631,29631,33506},
    {19171,19171,0}, {29746,29746,16}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2},
    {24217,24217,0}, {27456,27456,47}, {24161,24161,5}, {24121,24121,0}, {29347,29347,16}, {19171,19171,0},
    {17968,17968,34940}, {19171,19171,0}, {7858,7858,1}, {29953,29953,16}, {9734,9814,33880}, {17162,17162,2},
    {2385,2385,32919}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {29953,29953,16}, {9734,9814,33880},
    {17162,17162,2}, {19171,19171,0}, {29920,29920,33527}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {30145,30145,16}, {17162,17162,2}, {19171,19171,0}, {30015,30034,33531}, {19171,19171,0}, {7858,7858,1},
    {9734,9814,33880}, {30145,30145,16}, {17162,17162,2}, {24217,24217,0}, {24121,24121,0}, {29347,29347,16},
    {27234,27234,0}, {2385,2385,34949}, {19171,19171,0}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880},
    {30145,30145,16}, {17162,17162,2}, {24217,24217,0}, {24121,24121,0}, {30084,30084,0}, {29347,29347,16},
    {27234,27234,0}, {19171,19171,0}, {30174,30174,34952}, {31097,31097,16}, {7858,7858,1}, {20943,20943,1},
    {20935,20935,0}, {31097,31097,16}, {19171,19171,0}, {7858,7858,1}, {17162,17162,2}, {31097,31097,16},
    {31138,31138,0}, {31155,31155,0}, {31175,31192,34957}, {19171,19171,0}, {7858,7858,1}, {31244,31244,16},
    {20943,20943,1}, {20935,20935,0}, {19171,19171,0}, {7858,7858,1}, {32017,32017,16}, {17162,17162,2}, {7028,7028,0},
    {14671,14671,1}, {10891,10891,0}, {30412,30412,0}, {19171,19171,0}, {19214,19227,34962}, {7858,7858,1},
    {32223,32223,0}, {12756,12756,0}, {25114,25114,0}, {32264,32264,16}, {32203,32203,8}, {19171,19171,0},
    {7858,7858,1}, {17162,17162,2}, {20912,20912,0}, {26433,26433,0}, {32223,32223,0}, {31066,31066,0},
    {32237,32251,34967}, {19171,19171,0}, {32355,32355,0}, {7858,7858,1}, {32264,32264,16}, {20352,20352,0},
    {14935,14935,4}, {16765,16765,4}, {32313,32313,16}, {32355,32355,0}, {29581,29581,16}, {16780,16780,2202},
    {6200,6200,16}, {32264,32264,16}, {4728,4728,0}, {5190,5190,16}, {7858,7858,1}, {24343,24343,1}, {30798,30798,4},
    {5340,5340,0}, {30829,30829,4}, {30823,30823,3}, {25025,25025,0}, {25054,25054,0}, {30836,30836,8},
    {30907,30907,2207}, {7028,7028,0}, {26340,26340,16}, {7455,7455,0}, {10118,10118,0}, {15473,15473,0},
    {20912,20912,0}, {30845,30845,0}, {8768,8768,1}, {1866,1866,0}, {14861,14861,0}, {7858,7858,1}, {7028,7028,0},
    {5173,5173,0}, {24447,24447,0}, {28205,28225,32802}, {3280,3280,0}, {10788,10788,0}, {15528,15528,0},
    {7703,7711,34976}, {5075,5075,2206}, {15516,15516,34977}, {20912,20912,0}, {30845,30845,0}, {8768,8768,1},
    {11027,11027,16}, {11314,11314,16}, {1866,1866,0}, {14861,14861,0}, {27307,27307,0}, {27327,27327,0}, {7028,7028,0},
    {28201,28235,32801}, {10788,10788,0}, {15528,15528,0}, {21891,21891,0}, {15516,15516,34096}, {26321,26331,34095},
    {6303,6303,0}, {27513,27513,16}, {10461,10468,32784}, {20848,20848,370}, {12362,12362,0}, {1866,1866,0},
    {12035,12035,0}, {30913,30913,2212}, {941,941,0}, {10481,10427,32784}, {17905,17905,1}, {21700,21700,0},
    {11281,11281,8}, {10118,10118,0}, {3443,3443,2}, {26234,26234,2}, {7028,7028,0}, {31572,31572,2215},
    {10929,10929,2214}, {20912,20912,0}, {15236,15236,2213}, {7728,7743,34984}, {7858,7858,1}, {7028,7028,0},
    {5762,5762,1217}, {7858,7858,1}, {14791,14791,16}, {22182,22182,0}, {28214,28225,32844}, {14770,14770,0},
    {14791,14791,16}, {28201,28235,32801}, {14801,14801,16}, {30836,30836,8}, {30907,30907,2207}, {7028,7028,0},
    {10118,10118,0}, {8768,8768,1}, {14861,14861,0}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {24447,24447,0},
    {28205,28225,32802}, {7703,7703,2221}, {5075,5075,2206}, {11314,11314,16}, {7028,7028,0}, {28201,28235,32801},
    {26369,26369,1332}, {2777,2777,0}, {2825,2825,0}, {7858,7858,1}, {7028,7028,0}, {31572,31572,2215},
    {10929,10929,2214}, {5762,5762,1217}, {11027,11032,32784}, {19171,19171,0}, {7858,7858,1}, {17162,17162,2},
    {11027,11027,16}, {7028,7028,0}, {22412,22412,4}, {22423,22423,4}, {18039,18039,0}, {19171,19171,0},
    {11132,11223,34995}, {19171,19171,0}, {7858,7858,1}, {26340,26346,32784}, {17162,17162,2}, {7028,7028,0},
    {31582,31582,16}, {22412,22412,4}, {26340,26340,16}, {22423,22423,4}, {26362,26402,34998}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {31582,31587,32784}, {17162,17162,2}, {2777,2777,0}, {2825,2825,0}, {26234,26234,2},
    {31582,31582,16}, {5943,5943,4}, {26794,26794,16}, {28666,28666,2}, {22412,22412,4}, {31672,31672,0},
    {26340,26340,16}, {19578,19578,252}, {22423,22423,4}, {27234,27234,0}, {19876,19876,0}, {12844,12844,2},
    {31636,31678,35001}, {19171,19171,0}, {16415,16415,2}, {5808,5808,2}, {9242,9242,4}, {7858,7858,1},
    {26340,26340,16}, {16442,16442,0}, {16415,16415,2}, {5808,5808,2}, {16447,16447,0}, {16407,16407,4},
    {26340,26340,16}, {16434,16434,4}, {5816,5816,4}, {16422,16422,4}, {1681,1681,0}, {8028,8028,0}, {31510,31510,0},
    {7858,7858,1}, {17847,17847,0}, {8138,8138,0}, {10354,10354,0}, {32025,32025,0}, {14866,14866,0}, {18073,18073,0},
    {12656,12656,0}, {32048,32048,0}, {346,346,1098}, {7858,7858,1}, {1180,1180,16}, {7833,7833,0}, {977,977,1107},
    {1758,1758,16}, {21094,21094,2}, {10502,10521,33025}, {11597,11597,2}, {27648,27648,2}, {7858,7858,1},
    {5173,5173,0}, {7448,7448,2}, {12831,12831,2}, {12925,12925,0}, {9495,9495,2}, {21948,21948,0}, {28703,28703,2},
    {27317,27317,0}, {20137,20137,0}, {1140,1140,0}, {12910,12910,0}, {1746,1746,263}, {7858,7858,1}, {19583,19583,0},
    {10455,10455,0}, {24343,24343,1}, {11746,11746,2}, {22282,22282,0}, {4348,4348,16}, {8831,8831,4}, {7858,7858,1},
    {27183,27183,4}, {139,139,1}, {8843,8843,0}, {941,941,0}, {12090,12090,0}, {135,135,1}, {24343,24343,1},
    {1098,1098,273}, {1108,1108,0}, {8831,8831,4}, {22797,22797,1}, {7858,7858,1}, {28916,28916,2}, {4261,4261,16},
    {24343,24343,1}, {6167,6167,32768}, {8741,8741,1}, {25774,25774,0}, {32343,32343,2}, {5190,5190,16},
    {7469,7469,319}, {25845,25845,0}, {26813,26813,1}, {5064,5064,314}, {29456,29456,317}, {7858,7858,1}, {7028,7028,0},
    {5581,5581,313}, {7806,7806,2249}, {5150,5150,316}, {25562,25581,32784}, {32017,32017,16}, {5101,5101,315},
    {7680,7680,1}, {26136,26136,2}, {24343,24343,1}, {5190,5190,16}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0},
    {26176,26176,0}, {20935,20935,0}, {27307,27307,0}, {11908,11908,0}, {5897,5897,0}, {7858,7858,1},
    {11916,11916,2018}, {14861,14861,0}, {7858,7858,1}, {14861,14861,0}, {5757,5757,0}, {15287,15298,33144},
    {28246,28246,377}, {7858,7858,1}, {10008,10008,16}, {9058,9058,0}, {24343,24343,1}, {30937,30937,5},
    {10399,10399,0}, {22698,22698,35028}, {468,468,35028}, {30918,30931,32768}, {2521,2521,0}, {30937,30950,32773},
    {7858,7858,1}, {7028,7028,0}, {19570,19570,0}, {10167,10167,16}, {15692,15692,2261}, {18039,18039,0},
    {21819,21851,32768}, {10147,10147,1275}, {12362,12362,0}, {11908,11908,0}, {2723,2723,0}, {10623,10633,32784},
    {10655,10655,0}, {10638,10638,0}, {27657,27657,32784}, {30514,30514,32830}, {24019,24019,0}, {30880,30880,1},
    {24019,24019,0}, {30880,30880,1}, {21435,21435,0}, {22698,22698,34071}, {468,468,34071}, {30964,30950,32773},
    {11027,11027,16}, {19715,19728,32768}, {19640,19650,32768}, {11233,11233,353}, {7858,7858,1}, {7028,7028,353},
    {2564,2521,0}, {15217,15217,2268}, {30924,30931,32768}, {31053,31053,0}, {19570,19570,0}, {21834,21851,32768},
    {8741,8741,1}, {31582,31582,16}, {6725,6725,1}, {31494,31494,0}, {7455,7455,0}, {19204,19204,0}, {7911,7911,2271},
    {31053,31053,8}, {12362,12362,353}, {26518,26518,1338}, {2521,2521,0}, {7949,7949,1338}, {11989,11989,16},
    {7858,7858,1}, {12035,12035,353}, {8564,8564,1338}, {27121,27121,353}, {22299,22299,353}, {8760,8760,2270},
    {3223,3245,35040}, {7623,7623,1338}, {7615,7615,1338}, {30913,30913,2273}, {10481,10493,32784}, {31053,31053,8},
    {14720,14720,353}, {4626,4626,497}, {4513,4513,0}, {4579,4579,2275}, {11989,11989,16}, {7858,7858,1},
    {24343,24343,1}, {11691,11691,16}, {7858,7858,1}, {21283,21283,1}, {12853,12853,0}, {25562,25581,32784},
    {24343,24343,1}, {5846,5846,2}, {11989,11989,16}, {7858,7858,1}, {28630,28630,2}, {18206,18206,0}, {5846,5846,2},
    {11989,11989,16}, {28630,28630,2}, {18206,18206,0}, {5897,5897,0}, {11989,11989,16}, {7858,7858,1}, {5173,5173,0},
    {11762,11793,35050}, {11989,11989,16}, {5287,5287,0}, {17522,17522,0}, {11989,11989,16}, {8965,8965,2285},
    {30579,30601,35054}, {27748,27769,35052}, {11808,11808,16}, {19244,19244,4}, {11989,11989,16}, {7858,7858,1},
    {9008,9008,1361}, {6054,6054,0}, {7858,7858,1}, {28684,28697,33189}, {11828,11828,16}, {18039,18039,0},
    {11817,11817,120}, {2741,2741,0}, {11989,11989,16}, {7858,7858,1}, {22376,22376,0}, {2741,2741,0}, {11989,11989,16},
    {22376,22376,0}, {7858,7858,1}, {10778,10778,0}, {10734,10734,0}, {10759,10759,2}, {12115,12115,0}, {10772,10772,0},
    {24343,24343,1}, {11989,11989,16}, {7858,7858,1}, {10750,10750,0}, {10734,10734,0}, {10759,10759,2},
    {12115,12115,0}, {10772,10772,0}, {11989,11989,16}, {12102,12102,1425}, {11989,11989,16}, {7858,7858,1},
    {2986,2986,0}, {11989,11989,16}, {2986,2986,0}, {10693,10693,0}, {20111,20111,2}, {28555,28555,0}, {11989,11989,16},
    {10422,10422,16}, {10623,10623,16}, {1127,1127,0}, {10455,10455,0}, {24343,24343,1}, {22500,22500,0},
    {669,679,33203}, {17567,17567,5}, {7858,7858,1}, {13174,13174,16}, {7028,7028,0}, {28672,28672,0}, {8645,8645,1},
    {22968,22980,35070}, {12931,12931,438}, {26582,26582,16}, {24217,24217,0}, {16391,16391,0}, {7858,7858,1},
    {1291,1309,35073}, {13447,13447,0}, {13404,13404,2081}, {1204,1204,2}, {1240,1240,2}, {2717,2717,1},
    {471,484,33217}, {7858,7858,1}, {7028,7028,0}, {5025,5025,1}, {22702,22717,33217}, {1164,1164,2}, {13579,13579,16},
    {13479,13479,454}, {7858,7858,1}, {7028,7028,0}, {13494,13494,16}, {13484,13484,83}, {24914,25019,33225},
    {13639,13639,0}, {7858,7858,1}, {7028,7028,0}, {13613,13613,459}, {7035,7035,2}, {7858,7858,1}, {5173,5173,0},
    {13730,13730,0}, {28962,28962,1}, {13698,13698,462}, {24031,24031,0}, {7187,7187,16}, {24121,24121,16},
    {7858,7858,1}, {24170,24170,0}, {17899,17899,1}, {6113,6113,16}, {13864,13864,2101}, {19793,19793,0},
    {19793,19793,0}, {669,679,33203}, {14042,14042,16}, {7858,7858,1}, {7028,7028,0}, {690,706,35086},
    {22968,22980,35070}, {22992,23010,35087}, {13907,13907,466}, {17140,17140,2}, {10107,10107,1}, {4831,4831,0},
    {7858,7858,1}, {20417,20417,1}, {7028,7028,0}, {5173,5173,0}, {1927,1974,32768}, {13312,13312,0}, {14129,14129,203},
    {7858,7858,1}, {7028,7028,0}, {9371,9371,470}, {14232,14232,16}, {22820,22820,1}, {14219,14219,473},
    {15320,15320,16}, {7858,7858,1}, {5173,5173,0}, {15339,15339,16}, {26147,6669,0}, {15265,15265,511}, {7310,7310,16},
    {18812,18812,16}, {16156,16156,16}, {7168,7168,0}, {15777,15777,16}, {7858,7858,1}, {24468,24468,550},
    {4831,4831,0}, {6159,6159,2}, {22813,22805,35098}, {7858,7858,1}, {17125,17125,2}, {21229,21229,0}, {561,555,33339},
    {13680,13680,1}, {21214,21214,16}, {21175,21175,573}, {7858,7858,1}, {6688,6688,0}, {31559,31559,2125},
    {7858,7858,1}, {17606,17606,0}, {17585,17741,32768}, {17598,17598,576}, {2461,2461,16}, {6725,6725,1},
    {6471,6471,1}, {8507,8507,2}, {26518,26518,1338}, {18812,18812,16}, {7858,7858,1}, {7028,7028,353},
    {2235,2224,32784}, {5715,5715,486}, {8635,8635,1}, {2115,2115,1}, {10481,10493,32784}, {8523,8523,170},
    {2455,2455,2337}, {11934,11934,633}, {26197,26197,1}, {9679,9679,16}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0},
    {18062,18062,632}, {20215,20215,634}, {30772,30772,4}, {9679,9679,16}, {31435,31435,2}, {31450,31450,4},
    {8654,8654,1}, {11989,11989,16}, {7858,7858,1}, {8692,8692,1}, {21504,21504,0}, {24343,24343,1}, {18812,18812,16},
    {7858,7858,1}, {10716,10716,0}, {27657,27657,1}, {23735,28315,34340}, {5173,5173,0}, {23983,23769,32768},
    {23823,23823,0}, {7858,7858,1}, {26408,26408,1}, {20442,20442,2}, {24693,24693,16}, {20434,20434,0},
    {24589,24589,653}, {4911,4911,0}, {10221,10221,2}, {22446,22446,16}, {4916,4916,0}, {7028,7028,0}, {12899,12899,0},
    {28720,28720,2}, {21214,21214,16}, {25631,25631,2349}, {25683,25683,16}, {25631,25716,35118}, {10422,10422,16},
    {7858,7858,1}, {24343,24343,1}, {22698,22698,34391}, {468,468,34391}, {30964,30950,32773}, {5949,5949,2353},
    {7858,7858,1}, {2564,2521,0}, {26340,26340,16}, {30924,10468,32768}, {19570,19570,0}, {7858,7858,1},
    {27377,27377,0}, {26340,26340,16}, {26340,26340,16}, {28675,28675,4}, {5757,5757,0}, {26872,26872,16},
    {19499,19499,2}, {15287,15298,34414}, {28238,28238,2}, {9058,9058,0}, {24343,24343,1}, {27513,27513,16},
    {8671,8671,1338}, {8707,8707,1338}, {6262,6262,0}, {8580,8580,1338}, {8606,8606,2}, {21516,21516,0},
    {16863,16863,1338}, {1987,1987,1338}, {16877,16877,1338}, {7635,7635,1338}, {7858,7858,1}, {29003,29003,16},
    {649,659,32768}, {22945,22956,32768}, {28992,28992,705}, {26509,26509,0}, {7243,7243,707}, {7168,7168,0},
    {24988,24988,2}, {7858,7858,1}, {7028,7028,0}, {21948,21948,2}, {22839,22846,32768}, {26597,26597,707},
    {29040,29040,16}, {28972,28972,0}, {24917,24917,0}, {29027,29027,704}, {26128,26128,2}, {7858,7858,1},
    {7028,7028,0}, {29003,29003,16}, {29190,29190,16}, {31501,31501,2}, {29129,29129,16}, {22839,22846,32768},
    {20038,20038,2}, {29118,29118,711}, {825,825,32768}, {7812,7812,0}, {2289,2289,16}, {8818,8818,0}, {2695,2695,0},
    {1561,1561,2}, {21932,21932,16}, {6568,6568,0}, {6583,6583,0}, {25614,25614,0}, {32299,32299,0},
    {23156,23156,32768}, {29581,29581,16}, {7858,7858,1}, {7028,7028,0}, {19626,19626,2366}, {29294,29294,720},
    {24988,24988,2}, {16978,16978,0}, {18057,18057,0}, {7858,7858,1}, {18162,18162,0}, {23994,23994,1}, {18179,18179,0},
    {29347,29347,16}, {18127,18145,35137}, {18135,18145,34932}, {18162,18162,0}, {18179,18179,0}, {29347,29347,16},
    {22884,22899,32784}, {7858,7858,1}, {29668,29668,16}, {594,607,32784}, {29616,29616,734}, {520,532,32768},
    {509,544,32768}, {22745,22784,32768}, {22757,22770,32768}, {7858,7858,1}, {29347,29347,16}, {29796,29796,746},
    {18001,18001,0}, {1405,1405,1}, {7858,7858,1}, {19626,19626,2376}, {29347,29347,16}, {29872,29872,54},
    {20968,20968,0}, {7858,7858,1}, {29953,29953,16}, {28418,28418,16}, {20962,20962,755}, {29937,29937,759},
    {7858,7858,1}, {3217,3217,1}, {29347,29347,16}, {30145,30145,16}, {21214,21214,16}, {29997,29997,763},
    {7812,7812,0}, {1715,1715,0}, {14645,14645,0}, {25614,25614,0}, {23092,23092,32784}, {769,769,32784}, {7858,7858,1},
    {19626,19626,2383}, {29347,29347,16}, {30233,30233,58}, {10221,10221,2}, {28720,28720,2}, {27513,27525,32784},
    {21094,21094,2}, {21097,21110,35154}, {21948,21948,0}, {21094,21094,2}, {21097,21110,35154}, {21948,21948,0},
    {27513,27525,32784}, {21094,21094,2}, {22336,22336,0}, {21097,21110,35154}, {4927,4927,2390}, {31097,31097,16},
    {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {22343,22343,2389}, {15582,15582,2387}, {31244,31244,16},
    {18845,18845,2388}, {31085,31085,791}, {31097,31097,16}, {20943,20943,1}, {27130,27130,781}, {7858,7858,1},
    {5173,5173,0}, {20935,20935,0}, {20943,20943,1}, {27130,27130,176}, {20935,20935,0}, {31303,31303,16},
    {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {31244,31244,16}, {31221,31221,794}, {20943,20943,1},
    {27130,27130,781}, {7858,7858,1}, {5173,5173,0}, {31244,31244,16}, {20935,20935,0}, {20943,20943,1},
    {27130,27130,176}, {20935,20935,0}, {31303,31303,16}, {7858,7858,1}, {4892,4892,0}, {7028,7028,0}, {5173,5173,0},
    {31291,31291,181}, {3308,3308,0}, {21171,21171,0}, {8741,8741,1}, {3314,3314,5}, {8741,8741,1}, {16483,16483,0},
    {6879,6879,0}, {8741,8741,1}, {11476,11476,1}, {25023,25023,2401}, {5255,5255,2402}, {16517,16517,0},
    {14844,14844,2403}, {31303,31303,16}, {273,273,2404}, {7858,7858,1}, {5173,5173,0}, {16523,16523,1722},
    {2619,2619,0}, {30955,30955,0}, {5166,5166,8}, {25210,25210,0}, {28724,28724,0}, {5081,5081,0}, {14716,14716,0},
    {22205,22205,0}, {2619,2619,0}, {30955,30955,0}, {22192,22192,0}, {5166,5166,8}, {25210,25210,0}, {28724,28724,0},
    {5081,5081,0}, {14716,14716,0}, {27130,27130,781}, {7858,7858,1}, {7028,7028,0}, {5173,5173,0}, {18191,18191,2409},
    {31372,31372,16}, {19412,19412,2407}, {7461,7461,2408}, {31357,31357,178}, {26234,26234,2}, {7858,7858,1},
    {31582,31582,16}, {28666,28666,2}, {31672,31672,0}, {17951,17951,1}, {12844,12844,2}, {31606,31606,1742},
    {2710,2710,1338}, {7858,7858,1}, {31582,31582,16}, {8618,8618,1338}, {8597,8597,1338}, {8587,8587,1338},
    {32017,32017,16}, {12691,12691,0}, {7858,7858,1}, {9171,9171,16}, {31713,31713,808}, {7858,7858,1}, {12665,12665,0},
    {31777,31777,1749}, {31803,31803,0}, {8042,8042,0}, {18101,18101,0}, {12678,12678,0}, {31522,31522,0},
    {32129,32129,0}, {32031,32031,0}, {7858,7858,1}, {17847,17847,0}, {10364,10364,0}, {8148,8148,0}, {14870,14870,0},
    {1688,1688,0}, {31792,31792,343}, {23060,23072,32784}, {23039,23049,32784}, {23084,23092,32784}, {24005,24005,1},
    {21480,21480,1}, {27491,27502,33581}, {7858,7858,1}, {741,751,32784}, {723,732,32784}, {7785,7785,812},
    {762,769,32784}, {12853,12853,0}, {20935,20935,0}, {31925,31925,16}, {24343,24343,1}, {5604,5604,0}, {7858,7858,1},
    {5618,5618,16}, {5565,5565,32768}, {24343,24376,1}, {7858,7858,1}, {20161,20161,0}, {25914,25914,16},
    {25210,25210,0}, {31925,31925,16}, {20172,20149,33588}, {31925,31925,16}, {776,790,32768}, {23028,23028,1},
    {21532,21532,0}, {152,152,1}, {804,814,32768}, {23101,23116,32768}, {7858,7858,1}, {23132,23144,32768},
    {25914,25914,16}, {566,580,32768}, {621,635,32768}, {22853,22868,32768}, {22914,22929,32768}, {24343,24343,1},
    {7858,7858,1}, {20161,20161,0}, {25914,25914,16}, {24343,24376,1}, {7858,7858,1}, {22732,22732,32768},
    {25914,25914,16}, {20409,20409,0}, {498,498,32768}, {21449,21449,0}, {25914,25914,16}, {21429,21429,0},
    {20409,20409,0}, {26072,26072,16}, {840,850,35201}, {24343,24376,1}, {1383,1383,1}, {18001,18001,0}, {1344,1344,1},
    {1361,1361,1}, {1405,1405,1}, {206,206,2435}, {32065,32065,16}, {7858,7858,1}, {23394,23394,2435}, {1383,1383,1},
    {18001,18001,0}, {1344,1344,1}, {1361,1361,1}, {1405,1405,1}, {206,206,2437}, {23394,23394,2437}, {7858,7858,1},
    {12353,12353,0}, {32017,32017,16}, {24343,24376,1}, {32313,32313,16}, {29581,29581,16}, {7858,7858,1},
    {6200,6200,16}, {32264,32264,16}, {32195,32195,867}, {7858,7858,1}, {30345,30345,0}, {22674,22674,0},
    {22686,22686,0}, {16323,16323,0}, {16334,16334,0}, {32264,32264,16}, {32195,32195,867}, {32355,32355,0},
    {7858,7858,1}, {32264,32264,16}, {32195,32195,867}, {949,949,2}, {14739,14760,33615}, {23457,23457,0},
    {20519,20542,33610}, {20704,20727,33611}, {20464,20496,35215}, {20650,20681,35215}, {10794,10808,33612},
    {20553,20582,33606}, {20738,20767,33607}, {6274,6274,0}, {16502,16502,846}, {27226,27226,0}, {6283,6283,2},
    {22603,22603,2}, {8726,8726,1}, {20596,20624,33608}, {20781,20809,33609}, {30354,30354,0}, {21144,21144,8},
    {23260,23260,2}, {22614,22614,2}, {30375,30375,0}, {20638,20638,2}, {20823,20823,2}, {26256,26256,1},
    {32355,32355,0}, {30395,30395,2448}, {7858,7858,1}, {21160,21160,0}, {32264,32264,16}, {32195,32195,867},
    {7858,7858,1}, {12502,12003,32784}, {17636,17626,32768}, {11989,11989,16}, {17905,17905,1432}, {12502,12126,35220},
    {7858,7858,1}, {22073,22073,0}, {27307,27307,0}, {1180,1180,16}, {4831,4831,0}, {13592,13592,5}, {7858,7858,1},
    {13579,13579,16}, {3424,3424,74}, {11746,11746,2}, {26488,26488,16}, {7858,7858,1}, {5173,5173,0}, {7138,7138,16},
    {11746,11746,2}, {7122,7122,274}, {26474,26474,274}, {26206,26206,0}, {17522,17522,0}, {4831,4831,0}, {7858,7858,1},
    {7028,7028,0}, {17961,17961,1}, {22228,22228,1}, {18294,18294,0}, {4834,4834,2460}, {21071,21082,32802},
    {3424,3424,74}, {26206,26206,0}, {17522,17522,0}, {7858,7858,1}, {13174,13174,16}, {1957,1957,2463}, {1927,1927,0},
    {3409,3409,1070}, {26206,26206,0}, {17522,17522,0}, {13091,13091,16}, {4831,4831,0}, {7858,7858,1}, {5173,5173,0},
    {4834,4834,2466}, {18217,18217,2}, {31075,31075,0}, {13579,13579,16}, {13547,13547,1074}, {7858,7858,1},
    {21062,21062,16}, {18294,18294,0}, {18217,18217,2}, {13579,13579,16}, {20977,20977,1556}, {21062,21062,16},
    {12158,12158,0}, {7858,7858,1}, {28205,28225,32802}, {3798,3798,0}, {4080,4080,274}, {4567,4640,33042},
    {3869,3902,33922}, {4348,4348,16}, {3651,3651,0}, {7858,7858,1}, {3721,3767,33907}, {10627,10627,32784},
    {19392,19392,16}, {15546,15546,0}, {5173,5173,0}, {28205,28225,32802}, {6062,6062,0}, {28822,28822,0},
    {5173,5173,0}, {22239,22239,34802}, {28940,28940,0}, {6062,6062,0}, {1587,1587,3}, {6062,6062,0}, {11746,11746,2},
    {22262,22262,4}, {7858,7858,1}, {15546,15546,2477}, {23908,23908,0}, {23758,23758,0}, {22269,22269,0},
    {11746,11746,2}, {7858,7858,1}, {5173,5173,0}, {22244,22253,35248}, {25199,25199,34365}, {7858,7858,1},
    {12502,12003,32784}, {24452,24452,0}, {3198,3208,32768}, {1866,1866,0}, {14724,14724,16}, {22304,22304,16},
    {11233,11233,0}, {7858,7858,1}, {7028,7028,0}, {8564,8564,1}, {27121,27121,0}, {11037,11037,0}, {3280,3280,0},
    {3223,3245,33177}, {31538,31538,0}, {30430,30430,8}, {28956,28956,0}, {18039,18039,0}, {28214,28225,32844},
    {11027,11027,16}, {12319,12337,32768}, {11374,11374,1}, {7858,7858,1}, {12308,12308,2486}, {12308,12308,1083},
    {29746,29746,16}, {18834,18834,32784}, {10432,10432,0}, {7858,7858,1}, {29746,29746,16}, {10432,10432,0},
    {22587,22587,32784}, {22553,22553,2490}, {29746,29746,16}, {18834,18834,32784}, {10432,10432,0}, {7858,7858,1},
    {29746,29746,16}, {10432,10432,0}, {22587,22587,32784}, {22570,22570,2493}, {4348,4348,16}, {7858,7858,1},
    {24343,24343,1}, {7858,7858,1}, {29347,29347,16}, {29438,29438,44}, {27525,27525,32784}, {29746,29746,16},
    {7858,7858,1}, {29347,29347,16}, {2385,2385,48}, {7858,7858,1}, {29347,29347,16}, {29872,29872,54}, {7858,7858,1},
    {29347,29347,16}, {30233,30233,58}, {7858,7858,1}, {25914,25914,16}, {29347,29361,32784}, {31925,31933,32784},
    {30514,30514,32830}, {32065,32065,16}, {7858,7858,1}, {24343,24343,1}, {7858,7858,1}, {22073,22073,0},
    {18294,18294,0}, {1180,1180,16}, {10623,10633,32784}, {27657,27657,32784}, {30514,30514,32830}, {4831,4831,0},
    {7858,7858,1}, {13494,13494,16}, {13579,13579,16}, {27643,27643,1}, {2305,2305,16}, {10822,10822,111},
    {10832,10832,114}, {17255,17255,2}, {17242,17242,2}, {17269,17269,2}, {26558,26558,0}, {17287,17287,2},
    {32398,32398,0}, {17007,17007,2}, {17039,17039,2}, {17059,17059,2}, {17426,17426,0}, {17024,17024,2},
    {17074,17074,2}, {17089,17089,2}, {16916,16942,32768}, {11053,11066,32768}, {6924,6924,2516}, {11196,11214,35286},
    {6000,6000,2517}, {11088,11105,32768}, {25137,25137,2519}, {10986,10978,35288}, {7858,7858,1}, {24343,24376,1},
    {27955,27980,32768}, {30692,30720,32768}, {11027,11027,16}, {7858,7858,1}, {12428,12428,2523}, {24376,24376,1},
    {18244,18244,16}, {2305,2305,16}, {7858,7858,1}, {19116,19116,16}, {7996,7996,1}, {364,21948,0}, {18244,18244,16},
    {14495,14495,0}, {24988,24988,2}, {4847,4847,0}, {7858,7858,1}, {10881,10884,586}, {21097,21097,587},
    {24917,24917,0}, {7310,7310,16}, {32065,32065,16}, {18812,18812,16}, {29581,29581,16}, {7168,7168,0},
    {16384,16384,1}, {15734,15734,16}, {11989,11989,16}, {24842,24842,16}, {18112,18112,16}, {7858,7858,1},
    {4666,4666,16}, {10280,10280,16}, {19376,19376,0}, {7199,7199,0}, {8060,8060,16}, {5857,5857,0}, {31925,31925,16},
    {2305,2305,16}, {24842,24842,16}, {7858,7858,1}, {2338,2338,140}, {19116,19116,16}, {7168,7168,0}, {7858,7858,1},
    {3217,3217,1}, {29347,29347,16}, {30145,30145,16}, {24468,24468,767}, {1853,1853,1}, {32355,32355,0}, {7858,7858,1},
    {32264,32264,16}, {24343,24343,1}, {27307,27307,0}, {22360,22353,32768}, {7858,7858,1}, {12502,12496,32784},
    {7028,7028,8}, {27203,27203,4}, {8855,8855,4}, {27513,27513,16}, {14368,14391,33250}, {14609,14632,33251},
    {2101,2101,1}, {18812,18812,16}, {7028,7028,0}, {7448,7448,2}, {6725,6725,1}, {5715,5715,486}, {21415,21415,1},
    {25433,25433,2}, {2115,2115,1}, {14374,14374,2}, {14615,14615,2}, {12620,12620,0}, {8507,8507,2}, {8523,8523,485},
    {18304,18304,2}, {21757,21757,33249}, {14436,14436,33287}, {25562,10493,32784}, {14419,14419,2}, {21700,21700,0},
    {27513,27513,16}, {20848,20848,1642}, {12362,12362,0}, {11027,11027,16}, {32417,32417,3}, {14724,14724,16},
    {22304,22304,16}, {12187,12187,393}, {27048,27048,0}, {7949,7949,1}, {1090,1090,0}, {14791,14791,16},
    {3223,3245,33177}, {30913,30913,8}, {10481,25766,33387}, {10822,10822,111}, {17905,17905,1640}, {18917,18928,35305},
    {28214,28225,34411}, {23235,23235,1}, {10815,10815,0}, {27008,27008,0}, {31017,31017,4}, {19442,19442,3},
    {1318,1318,0}, {5757,5757,0}, {26974,26974,1639}, {15247,15247,35306}, {15298,15298,34414}, {19499,19499,2},
    {27048,27048,0}, {15681,15681,1651}, {5173,5173,0}, {28261,28261,0}, {12053,12053,0}, {12167,12167,2},
    {28238,28238,2}, {28205,28225,32802}, {30412,30412,0}, {9058,9058,0}, {10226,10226,3}, {31034,31034,4},
    {19428,19428,0}, {19478,19478,0}, {28593,28593,1}, {7858,7858,1}, {26833,26833,2539}, {26872,26872,16},
    {10422,25581,32784}, {10455,25766,32784}, {17636,17626,32768}, {8741,8741,1}, {14383,14391,33250},
    {14624,14632,33251}, {27513,27513,16}, {2101,2101,1}, {18812,18812,16}, {7028,7028,0}, {7448,7448,2}, {6725,6725,1},
    {5715,5715,486}, {21415,21415,1}, {25433,25433,2}, {2115,2115,1}, {10481,10493,32784}, {14374,14374,2},
    {14615,14615,2}, {12620,12620,0}, {8507,8507,2}, {8523,8523,485}, {18304,18304,2}, {14419,14419,2},
    {14458,14436,33287}, {21700,21700,0}, {21767,21757,33249}, {27513,27513,16}, {20848,20848,1642}, {12362,12362,0},
    {25581,25581,32784}, {11027,11027,16}, {14724,14724,16}, {22304,22304,16}, {7949,7949,1}, {1090,1090,0},
    {14791,14791,16}, {25766,25766,32784}, {3223,3245,33177}, {30913,30913,8}, {10481,0,35310}, {10822,10822,111},
    {17905,17905,2543}, {18917,18928,35312}, {3256,3256,2}, {31017,31017,4}, {11746,11746,2}, {15210,15210,0},
    {15236,15236,2545}, {27048,27048,0}, {7858,7858,1}, {5173,5173,0}, {12053,12053,0}, {2813,2813,0}, {30412,30412,0},
    {31034,31034,4}, {28214,28225,32844}, {26942,26954,34427}, {2521,2521,0}, {7858,7858,1}, {1180,1180,16},
    {977,977,1107}, {7858,7858,1}, {14861,14861,0}, {2521,2521,0}, {7858,7858,1}, {10167,10167,16}, {24343,24343,1},
    {11027,11027,16}, {7858,7858,1}, {2564,2521,0}, {2521,2521,0}, {11989,11989,16}, {7858,7858,1}, {26518,26518,0},
    {18812,18812,16}, {7858,7858,1}, {7858,7858,1}, {2564,2521,0}, {26340,26340,16}, {7858,7858,1}, {22073,22073,0},
    {27307,27307,0}, {22073,22073,0}, {11027,11027,16}, {7858,7858,1}, {24343,24343,1}, {6159,6159,2}, {21361,21361,2},
    {7858,7858,1}, {21214,21214,16}, {21175,21175,573}, {7858,7858,1}, {26340,26340,16}, {27139,27139,0}, {8768,8768,1},
    {27307,27234,0}, {7028,7028,0}, {27203,27203,4}, {31582,31582,16}, {19999,19999,5}, {31642,31642,2},
    {26340,26340,16}, {21891,21891,0}, {19876,19876,0}, {28544,28544,2}, {20385,20385,1}, {7858,7858,1},
    {26340,26340,16}, {24306,24306,2}, {24325,24325,4}, {26340,26340,16}, {14678,14678,1}, {7858,7858,1},
    {31582,31582,16}, {24343,24343,1}, {5190,5190,16}, {7858,7858,1}, {28388,28388,0}, {24383,24383,1}, {265,265,0},
    {27307,27307,189}, {12867,12867,32963}, {25705,25694,32784}, {10221,10221,2}, {10422,10422,16}, {7858,7858,1},
    {26706,26706,5}, {12899,12899,0}, {4907,4907,0}, {28720,28720,2}, {26693,26693,16}, {4911,4911,0}, {10221,10221,2},
    {22446,22446,16}, {14666,14666,1}, {10422,10422,16}, {4916,4916,0}, {7028,7028,0}, {12899,12899,0}, {28720,28720,2},
    {21214,21214,16}, {25683,25683,16}, {24343,24343,1}, {30491,30503,32963}, {24392,24407,35341}, {12867,12867,32963},
    {25705,25694,32784}, {10221,10221,2}, {10422,10422,16}, {7858,7858,1}, {26706,26706,5}, {12899,12899,0},
    {4907,4907,0}, {28720,28720,2}, {26693,26693,16}, {10455,10455,16}, {24343,24343,1}, {30491,30503,32963},
    {24392,24407,35341}, {5890,5890,2}, {30412,30412,0}, {15320,15320,16}, {15339,15339,16}, {31435,31435,0},
    {3256,3256,2}, {12053,12053,0}, {17157,17157,0}, {26965,26965,0}, {31034,31034,4}, {27018,27018,2579},
    {16888,16888,0}, {1569,1569,0}, {5846,5846,2}, {28630,28630,2}, {18206,18206,0}, {5522,5522,1}, {15473,15473,0},
    {10750,10750,0}, {10734,10734,0}, {10759,10759,2}, {12115,12115,0}, {10772,10772,0}, {8654,8654,1}, {8692,8692,1},
    {10716,10716,0}, {2741,2741,0}, {2986,2986,0}, {21700,21700,0}, {25483,25483,16}, {21746,21757,35356},
    {7448,7448,2}, {6725,6725,1}, {12620,12620,0}, {18304,18304,2}, {21734,21734,2}, {11027,11027,16}, {14791,14791,16},
    {17002,17002,2}, {17786,17786,2}, {27513,27513,16}, {20848,20848,370}, {12362,12362,0}, {25581,25581,32784},
    {2777,20848,31}, {11027,11027,16}, {4579,4579,2275}, {8277,8264,33259}, {28555,20848,31}, {14724,14724,16},
    {5931,5931,2581}, {6029,6029,495}, {16790,16790,2586}, {22304,22304,16}, {7949,7949,1}, {25297,25321,35357},
    {7858,7858,1}, {14791,14791,16}, {12502,0,35358}, {12078,12078,2580}, {5173,5173,0}, {12035,12035,0},
    {17558,17558,2584}, {17002,17002,2}, {17786,17786,2}, {8760,8760,2270}, {25766,25766,32784}, {3223,3245,33177},
    {7623,7623,1}, {8461,8477,35345}, {8635,8635,1}, {7615,7615,1}, {30913,30913,8}, {941,941,0}, {10481,0,35310},
    {15503,15516,35351}, {10822,10822,111}, {17905,17905,2543}, {14428,14436,33287}, {21555,21555,2585},
    {14419,14419,2}, {15265,15265,2578}, {21700,21700,0}, {18917,18928,35312}, {19578,19578,505}, {10536,10536,2582},
    {19011,19011,2587}, {28214,28225,32844}, {8768,8768,1}, {6725,6725,1}, {31642,31642,2}, {31672,31672,0},
    {26340,26340,16}, {12844,12844,2}, {31494,31494,0}, {7455,7455,0}, {19204,19204,0}, {7911,7911,2592},
    {1913,1913,16}, {18039,18039,16}, {8741,8741,1}, {14401,14401,0}, {21410,21410,1}, {21700,21700,0},
    {27513,27513,16}, {18812,18812,16}, {7028,7028,0}, {7448,7448,2}, {6725,6725,1}, {14401,14436,35364},
    {10399,10493,32784}, {21709,21721,35365}, {25433,25433,2}, {2115,2115,1}, {14419,14419,2}, {21700,21700,0},
    {2777,2777,0}, {10455,10455,0}, {27513,27513,16}, {20848,20848,2599}, {12362,12362,0}, {11027,11027,16},
    {14724,14724,16}, {22304,22304,16}, {7949,7949,1}, {14791,14791,16}, {3223,3245,35361}, {30913,30913,8},
    {10822,10822,2594}, {17905,17905,2595}, {18759,18928,35366}, {25562,25581,32784}, {11746,11746,2},
    {15236,15236,2600}, {7858,7858,1}, {5173,5173,0}, {25177,25177,16}, {11995,11995,32784}, {15777,15777,16},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {19171,19171,0}, {24811,24890,33318},
    {29746,29746,16}, {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {17162,17162,2}, {24217,24217,0},
    {27513,27513,16}, {24161,24161,5}, {24121,24121,0}, {18812,18812,16}, {10432,10432,0}, {10486,10486,1},
    {10448,10448,1}, {17495,17495,0}, {29347,29347,16}, {26780,26780,0}, {17983,17983,35374}, {19171,19171,0},
    {19171,19171,0}, {7858,7858,1}, {9734,9814,33880}, {30145,30145,16}, {17162,17162,2}, {19171,19171,0},
    {24811,24890,33535}, {963,963,1}, {11989,11989,16}, {7858,7858,1}, {25025,25025,0}, {28353,28353,0}, {7858,7858,1},
    {28205,28225,32802}, {25078,25078,0}, {23279,23279,0}, {7858,7858,1}, {12502,12003,32784}, {941,941,0},
    {11989,11989,16}, {21345,21345,1351}, {6144,6144,1351}, {12502,27216,35382}, {7858,7858,1}, {5173,5173,0},
    {28205,28225,32802}, {18545,18545,16}, {18413,18413,1506}, {9784,9800,32784}, {9762,9777,32784}, {7858,7858,1},
    {5173,5173,0}, {28205,28225,32802}, {859,880,32773}, {18712,18712,16}, {18620,18620,1529}, {7858,7858,1},
    {25914,25914,16}, {24343,24376,1}, {26248,26248,1}, {10530,10530,1}, {10107,10107,1}, {7858,7858,1},
    {12502,12003,32784}, {12502,27362,35382}, {5190,5190,16}, {5574,5574,16}, {7858,7858,1}, {30991,30991,0},
    {21353,21353,1184}, {6151,6151,1184}, {5574,5574,16}, {5190,5190,16}, {5688,5688,35393}, {30991,30991,0},
    {26248,26248,1}, {10107,10107,1}, {7858,7858,1}, {12502,12003,32784}, {12502,28610,35382}, {14609,14632,32768},
    {18812,18812,16}, {14436,14436,32768}, {30466,30479,32768}, {18812,18812,16}, {30453,30453,32768},
    {14383,14391,32768}, {18812,18812,16}, {21767,21757,32768}, {18112,18112,16}, {7858,7858,1}, {17105,17105,2},
    {21700,21757,32768}, {18079,18090,32862}, {18112,18112,16}, {7858,7858,1}, {26340,26340,16}, {26340,26340,16},
    {7858,7858,1}, {12502,12003,32784}, {17636,17626,32768}, {12502,12126,35220}, {387,395,32768}, {6367,6376,32768},
    {7858,7858,1}, {5173,5173,0}, {4045,4058,34763}, {19782,19782,1}, {7858,7858,1}, {5173,5173,0}, {19782,19782,1},
    {3994,3994,0}, {28358,28358,2}, {4348,4348,16}, {7858,7858,1}, {32446,32446,0}, {11746,11746,2}, {28358,28358,2},
    {26488,26488,16}, {27307,27307,0}, {12822,12822,0}, {12795,12795,16}, {7028,7028,0}, {25683,25683,16},
    {12867,12867,32963}, {10422,10422,16}, {7858,7858,1}, {25652,25667,35412}, {10455,10455,16}, {24343,24343,1},
    {12867,12867,32963}, {10422,10422,16}, {7858,7858,1}, {25652,25667,35412}, {10455,10455,16}, {24343,24343,1},
    {7858,7858,1}, {25562,25581,32784}, {31007,31007,1}, {4831,4831,0}, {7858,7858,1}, {3424,3424,74},
};

const uint8_t ctrail_ec2_field_tags[] = {
    182, 212, 3, 80, 12, 105, 145, 45, 67, 144, 174, 183, 204, 10, 61, 105, 21, 13, 73, 66, 105, 107, 127, 105, 221, 34,
    70, 119, 197, 221, 243, 165, 1, 13, 105, 221, 4, 243, 3, 12, 13, 32, 55, 221, 14, 105, 221, 70, 97, 136, 197, 39,
    69, 116, 126, 132, 197, 75, 113, 58, 72, 80, 119, 128, 135, 205, 221, 243, 130, 105, 221, 75, 89, 95, 196, 1, 46,
    70, 119, 128, 205, 220, 221, 243, 139, 105, 137, 221, 252, 75, 113, 55, 252, 116, 18, 105, 77, 94, 50, 85, 138, 195,
    211, 56, 94, 97, 136, 214, 220, 252, 75, 113, 18, 58, 72, 72, 126, 128, 135, 213, 72, 105, 151, 152, 72, 99, 152,
    243, 72, 94, 99, 111, 117, 151, 164, 214, 243, 219, 3, 21, 12, 100, 105, 138, 151, 213, 214, 254, 90, 93, 100, 138,
    144, 151, 183, 213, 7, 15, 19, 20, 50, 59, 73, 93, 114, 127, 145, 172, 237, 244, 0, 72, 105, 111, 112, 114, 145,
    164, 166, 181, 214, 3, 55, 72, 108, 111, 128, 151, 158, 69, 34, 105, 217, 220, 18, 23, 62, 182, 213, 219, 62, 75,
    154, 0, 62, 101, 172, 182, 252, 233, 23, 40, 62, 75, 103, 105, 233, 252, 20, 48, 50, 62, 72, 77, 97, 144, 183, 227,
    76, 103, 62, 93, 105, 144, 183, 221, 233, 77, 182, 212, 34, 55, 93, 105, 114, 34, 67, 167, 34, 34, 67, 167, 39, 52,
    61, 105, 107, 21, 4, 20, 34, 50, 105, 114, 75, 113, 72, 77, 105, 220, 252, 24, 56, 105, 42, 112, 244, 30, 244, 93,
    197, 30, 170, 77, 93, 197, 205, 243, 55, 14, 23, 93, 105, 164, 226, 2, 66, 113, 189, 13, 57, 128, 11, 89, 128, 164,
    226, 243, 244, 221, 72, 105, 152, 201, 30, 105, 106, 114, 145, 1, 30, 106, 125, 128, 136, 136, 242, 243, 255, 255,
    89, 72, 105, 173, 21, 20, 50, 103, 105, 183, 233, 76, 103, 3, 52, 35, 97, 105, 114, 203, 67, 81, 97, 126, 129, 187,
    191, 205, 52, 55, 236, 66, 213, 105, 220, 227, 220, 227, 243, 64, 4, 94, 105, 151, 213, 99, 243, 77, 167, 103, 105,
    220, 243, 4, 70, 77, 92, 99, 243, 12, 37, 77, 77, 156, 4, 129, 1, 13, 105, 221, 14, 105, 123, 221, 3, 55, 123, 221,
    243, 201, 105, 221, 221, 3, 55, 221, 221, 243, 201, 6, 45, 87, 105, 114, 181, 6, 45, 77, 87, 128, 181, 241, 114,
    213, 57, 70, 70, 77, 92, 92, 94, 101, 125, 220, 99, 243, 12, 37, 77, 77, 101, 151, 156, 77, 94, 255, 129, 136, 220,
    93, 105, 181, 220, 21, 46, 105, 195, 249, 38, 105, 220, 39, 140, 220, 62, 93, 105, 114, 189, 190, 205, 100, 205, 53,
    105, 114, 144, 29, 62, 135, 155, 170, 211, 230, 130, 249, 1, 208, 29, 62, 68, 155, 170, 211, 230, 89, 90, 111, 119,
    128, 144, 144, 145, 154, 157, 190, 196, 219, 90, 111, 144, 145, 190, 67, 77, 53, 84, 110, 111, 119, 128, 129, 157,
    2, 190, 31, 93, 105, 120, 122, 206, 31, 72, 93, 120, 120, 122, 131, 206, 218, 35, 105, 220, 220, 243, 215, 34, 105,
    111, 114, 141, 155, 242, 75, 113, 72, 18, 100, 103, 111, 199, 220, 244, 111, 202, 111, 111, 111, 244, 40, 71, 127,
    142, 191, 208, 241, 54, 71, 103, 105, 165, 191, 202, 208, 225, 254, 18, 100, 103, 199, 220, 13, 25, 71, 102, 103,
    111, 111, 113, 128, 186, 191, 208, 244, 254, 21, 63, 54, 71, 103, 105, 165, 191, 202, 208, 225, 244, 254, 21, 63,
    55, 101, 105, 114, 244, 46, 71, 101, 243, 207, 2, 57, 111, 117, 122, 169, 69, 93, 105, 2, 57, 111, 117, 122, 169,
    75, 113, 69, 93, 96, 116, 168, 234, 243, 252, 123, 105, 168, 123, 24, 61, 105, 121, 21, 105, 193, 33, 144, 193, 75,
    113, 193, 234, 131, 170, 44, 63, 105, 105, 250, 21, 95, 46, 105, 21, 61, 105, 231, 61, 192, 243, 51, 13, 243, 26,
    41, 121, 195, 51, 72, 96, 99, 114, 122, 128, 223, 224, 237, 69, 42, 105, 121, 9, 42, 153, 75, 113, 42, 252, 149,
    149, 105, 239, 25, 243, 187, 93, 105, 246, 21, 136, 94, 105, 111, 114, 135, 244, 219, 27, 27, 72, 76, 94, 105, 111,
    112, 114, 165, 203, 244, 254, 254, 46, 15, 27, 36, 72, 76, 94, 105, 111, 155, 165, 254, 254, 128, 173, 27, 55, 72,
    105, 114, 122, 123, 145, 152, 242, 250, 50, 135, 144, 0, 2, 7, 18, 20, 27, 50, 55, 72, 72, 83, 120, 122, 122, 123,
    128, 136, 146, 152, 173, 237, 242, 244, 250, 38, 4, 217, 4, 217, 166, 207, 34, 38, 38, 99, 105, 114, 114, 143, 143,
    145, 145, 166, 173, 200, 202, 213, 248, 4, 217, 4, 217, 166, 170, 182, 212, 34, 34, 38, 38, 45, 56, 99, 114, 119,
    128, 143, 143, 145, 166, 173, 174, 200, 202, 213, 236, 248, 13, 46, 59, 105, 114, 145, 174, 242, 74, 8, 13, 15, 20,
    50, 59, 91, 94, 105, 114, 116, 164, 168, 198, 209, 240, 242, 244, 249, 182, 212, 93, 106, 212, 20, 198, 235, 13, 57,
    72, 149, 157, 247, 68, 157, 20, 94, 116, 168, 198, 8, 15, 20, 29, 50, 53, 59, 60, 61, 83, 91, 94, 97, 107, 116, 122,
    124, 128, 135, 136, 147, 149, 168, 181, 193, 201, 209, 216, 220, 240, 242, 242, 243, 244, 249, 249, 67, 13, 68, 105,
    114, 145, 13, 83, 145, 61, 105, 114, 145, 13, 86, 30, 45, 80, 86, 235, 61, 72, 79, 90, 122, 128, 237, 244, 210, 61,
    70, 105, 114, 145, 13, 86, 116, 216, 10, 70, 225, 244, 61, 72, 90, 122, 128, 174, 199, 244, 210, 8, 15, 16, 20, 50,
    91, 169, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 19, 73, 113, 1,
    2, 7, 7, 18, 30, 47, 59, 59, 60, 62, 64, 66, 79, 80, 112, 168, 176, 190, 194, 198, 203, 217, 222, 228, 241, 20, 24,
    50, 59, 87, 94, 105, 114, 141, 145, 182, 240, 8, 15, 16, 20, 50, 61, 91, 122, 147, 169, 206, 24, 59, 94, 122, 128,
    141, 187, 193, 240, 243, 249, 105, 114, 145, 220, 128, 136, 151, 220, 243, 132, 192, 87, 86, 165, 11, 131, 174, 220,
    115, 126, 240, 255, 65, 240, 207, 240, 41, 20, 50, 70, 130, 145, 249, 46, 240, 2, 32, 40, 63, 82, 86, 101, 105, 111,
    114, 115, 117, 141, 145, 152, 157, 163, 167, 217, 220, 221, 232, 244, 253, 75, 113, 34, 72, 231, 34, 76, 105, 111,
    114, 216, 75, 113, 72, 72, 105, 137, 72, 91, 137, 17, 91, 105, 145, 47, 91, 117, 128, 253, 25, 18, 56, 93, 105, 144,
    174, 177, 229, 254, 18, 56, 93, 128, 174, 177, 217, 229, 243, 147, 20, 50, 105, 224, 75, 105, 153, 252, 4, 20, 50,
    86, 94, 100, 128, 136, 138, 140, 148, 166, 167, 173, 174, 198, 220, 220, 224, 226, 243, 243, 244, 248, 31, 105, 46,
    243, 4, 35, 77, 171, 181, 185, 195, 209, 211, 250, 18, 46, 98, 117, 128, 220, 243, 16, 142, 176, 1, 77, 94, 128,
    136, 137, 138, 177, 212, 220, 220, 243, 252, 29, 93, 105, 114, 145, 203, 3, 28, 43, 72, 76, 96, 114, 159, 93, 93,
    116, 128, 215, 217, 252, 103, 182, 186, 105, 217, 254, 212, 182, 186, 128, 136, 217, 252, 56, 105, 114, 145, 220,
    220, 243, 18, 128, 185, 35, 114, 101, 153, 197, 4, 24, 31, 117, 126, 130, 152, 237, 48, 4, 24, 32, 117, 152, 237,
    61, 231, 198, 24, 76, 228, 242, 41, 63, 153, 158, 3, 20, 32, 50, 59, 103, 134, 183, 233, 244, 27, 72, 122, 123, 152,
    152, 173, 250, 79, 177, 180, 214, 30, 244, 177, 184, 254, 4, 12, 15, 16, 20, 46, 47, 50, 87, 108, 131, 150, 162,
    197, 40, 81, 24, 69, 122, 141, 216, 1, 8, 31, 59, 95, 101, 105, 114, 120, 138, 145, 174, 183, 212, 250, 63, 153,
    158, 244, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 113, 141, 19, 156, 113, 1,
    2, 7, 18, 28, 28, 30, 47, 57, 60, 62, 64, 79, 112, 114, 117, 148, 176, 194, 198, 203, 215, 217, 222, 228, 237, 27,
    72, 122, 123, 152, 152, 173, 250, 79, 177, 180, 214, 4, 12, 15, 16, 20, 46, 47, 50, 87, 109, 150, 40, 81, 37, 120,
    219, 254, 4, 15, 16, 20, 50, 90, 219, 254, 57, 86, 148, 56, 64, 82, 3, 40, 3, 5, 18, 46, 55, 68, 98, 105, 114, 120,
    145, 145, 174, 205, 239, 114, 116, 175, 2, 182, 33, 41, 105, 111, 114, 145, 244, 195, 219, 20, 27, 50, 72, 122, 123,
    146, 152, 152, 173, 206, 244, 250, 79, 177, 180, 214, 93, 105, 111, 130, 145, 162, 244, 253, 254, 46, 90, 249, 3,
    102, 3, 46, 86, 105, 114, 145, 250, 4, 105, 114, 114, 145, 161, 217, 5, 231, 69, 224, 4, 5, 7, 20, 46, 50, 91, 92,
    112, 114, 128, 136, 161, 185, 220, 231, 239, 243, 114, 117, 2, 66, 113, 189, 89, 105, 130, 145, 244, 221, 27, 32,
    216, 240, 93, 111, 120, 240, 254, 27, 32, 82, 240, 93, 240, 95, 99, 111, 120, 128, 158, 243, 48, 105, 254, 18, 38,
    128, 136, 211, 13, 61, 105, 114, 145, 149, 57, 68, 72, 157, 1, 95, 105, 111, 112, 114, 145, 171, 193, 1, 39, 46, 92,
    95, 99, 106, 111, 112, 127, 128, 136, 189, 193, 210, 240, 242, 243, 255, 178, 105, 106, 114, 145, 2, 7, 22, 72, 105,
    106, 128, 210, 242, 243, 255, 188, 74, 105, 106, 111, 114, 145, 236, 28, 46, 74, 106, 111, 128, 136, 236, 243, 244,
    246, 255, 225, 105, 106, 114, 145, 46, 46, 106, 128, 136, 166, 193, 243, 91, 182, 212, 3, 55, 108, 158, 13, 15, 18,
    18, 49, 55, 57, 97, 105, 106, 111, 114, 142, 145, 192, 206, 254, 182, 212, 3, 55, 108, 158, 13, 15, 16, 18, 18, 46,
    55, 57, 95, 97, 98, 106, 111, 128, 136, 142, 184, 206, 214, 242, 243, 253, 254, 255, 101, 55, 72, 108, 158, 199,
    214, 232, 3, 105, 192, 251, 251, 88, 97, 105, 106, 111, 114, 145, 97, 100, 111, 128, 136, 142, 236, 236, 242, 243,
    255, 21, 66, 100, 105, 114, 145, 225, 244, 251, 46, 66, 100, 114, 128, 136, 225, 243, 244, 249, 250, 251, 61, 105,
    111, 114, 145, 171, 118, 1, 22, 30, 92, 104, 111, 128, 136, 243, 247, 115, 25, 55, 72, 105, 109, 111, 114, 152, 244,
    207, 174, 247, 105, 106, 111, 114, 145, 159, 174, 247, 1, 98, 111, 128, 136, 159, 192, 226, 242, 243, 253, 255, 154,
    70, 105, 108, 183, 254, 13, 108, 128, 204, 255, 30, 244, 27, 72, 122, 123, 146, 152, 152, 173, 206, 250, 79, 177,
    180, 214, 153, 18, 233, 23, 23, 39, 140, 220, 66, 141, 252, 4, 23, 23, 44, 62, 111, 114, 122, 148, 152, 172, 179,
    182, 182, 186, 189, 190, 205, 206, 213, 217, 219, 233, 202, 240, 3, 20, 32, 50, 59, 103, 134, 183, 233, 244, 3, 80,
    174, 93, 174, 5, 126, 150, 192, 212, 120, 198, 40, 7, 17, 166, 222, 61, 231, 76, 81, 149, 188, 134, 177, 184, 196,
    254, 240, 75, 105, 153, 40, 144, 238, 233, 22, 114, 122, 186, 205, 233, 252, 12, 15, 46, 50, 72, 73, 79, 81, 81, 87,
    91, 101, 108, 111, 129, 131, 136, 145, 148, 154, 162, 162, 168, 174, 176, 197, 199, 214, 216, 217, 225, 237, 240,
    253, 105, 106, 114, 145, 153, 213, 237, 63, 122, 128, 132, 153, 161, 209, 237, 75, 113, 57, 158, 230, 63, 105, 106,
    114, 153, 164, 213, 227, 30, 244, 27, 72, 122, 123, 146, 152, 152, 173, 206, 250, 79, 177, 180, 214, 59, 153, 23,
    23, 39, 140, 220, 66, 141, 252, 0, 0, 4, 44, 62, 111, 114, 122, 148, 152, 172, 179, 181, 182, 182, 186, 189, 190,
    205, 219, 219, 233, 252, 147, 240, 3, 20, 32, 50, 59, 103, 134, 183, 233, 244, 3, 128, 174, 93, 174, 5, 126, 150,
    192, 212, 120, 198, 40, 7, 17, 166, 222, 61, 231, 76, 81, 149, 188, 134, 177, 184, 196, 243, 254, 240, 75, 105, 153,
    40, 238, 233, 22, 114, 122, 186, 205, 252, 252, 12, 15, 46, 50, 56, 72, 73, 79, 81, 81, 87, 91, 100, 108, 109, 111,
    112, 116, 129, 131, 154, 162, 164, 168, 176, 195, 197, 199, 214, 236, 237, 240, 253, 254, 63, 66, 106, 122, 153,
    182, 209, 213, 237, 158, 198, 13, 62, 72, 76, 91, 105, 4, 13, 62, 72, 76, 91, 136, 137, 174, 227, 243, 62, 86, 105,
    117, 145, 75, 113, 86, 91, 117, 128, 136, 192, 227, 243, 244, 89, 72, 91, 105, 145, 72, 86, 91, 126, 128, 136, 227,
    243, 241, 91, 105, 145, 220, 86, 91, 128, 136, 157, 220, 227, 243, 209, 29, 53, 72, 105, 119, 145, 192, 211, 222,
    29, 53, 58, 72, 86, 119, 128, 136, 141, 161, 192, 194, 211, 222, 187, 86, 105, 145, 161, 243, 11, 72, 86, 128, 136,
    141, 158, 161, 243, 218, 3, 28, 43, 76, 96, 114, 159, 93, 105, 114, 145, 169, 199, 203, 103, 72, 111, 97, 105, 114,
    116, 145, 170, 199, 46, 97, 114, 116, 124, 128, 136, 158, 170, 243, 244, 244, 178, 105, 114, 145, 247, 76, 128, 202,
    10, 20, 50, 183, 4, 20, 67, 68, 96, 105, 114, 145, 172, 183, 220, 233, 249, 0, 12, 72, 106, 224, 25, 34, 48, 174,
    199, 236, 252, 4, 18, 20, 48, 68, 76, 82, 94, 103, 122, 128, 133, 177, 210, 220, 236, 243, 114, 209, 105, 114, 220,
    254, 4, 65, 219, 75, 174, 180, 226, 30, 61, 77, 82, 94, 164, 166, 255, 4, 65, 79, 128, 136, 141, 220, 114, 225, 30,
    65, 65, 77, 82, 94, 105, 122, 164, 255, 5, 18, 36, 72, 80, 93, 166, 3, 24, 118, 222, 222, 56, 166, 207, 32, 105,
    114, 134, 145, 24, 123, 128, 242, 254, 36, 47, 85, 90, 140, 195, 229, 48, 229, 118, 222, 222, 33, 166, 207, 89, 197,
    242, 126, 225, 71, 208, 18, 38, 93, 201, 64, 72, 92, 105, 114, 145, 166, 166, 186, 207, 233, 71, 208, 18, 38, 93,
    201, 24, 64, 72, 92, 115, 128, 132, 153, 166, 166, 186, 207, 222, 233, 38, 0, 0, 4, 105, 111, 114, 148, 150, 164,
    172, 181, 182, 182, 186, 219, 219, 233, 237, 252, 254, 77, 90, 93, 118, 144, 183, 190, 39, 140, 220, 44, 72, 93,
    100, 114, 120, 122, 189, 190, 205, 66, 141, 252, 103, 244, 59, 153, 179, 15, 179, 179, 215, 18, 20, 201, 233, 23, 0,
    0, 4, 20, 20, 46, 50, 62, 72, 79, 111, 116, 118, 128, 128, 136, 148, 150, 153, 181, 186, 201, 215, 217, 219, 220,
    224, 233, 236, 237, 244, 252, 114, 216, 43, 57, 62, 87, 105, 99, 243, 43, 57, 62, 73, 87, 87, 148, 208, 211, 135,
    163, 7, 48, 234, 7, 48, 234, 7, 48, 234, 19, 44, 49, 105, 111, 114, 118, 164, 229, 81, 92, 97, 124, 50, 84, 105,
    170, 228, 237, 237, 244, 254, 50, 84, 103, 128, 143, 170, 228, 237, 237, 243, 244, 166, 105, 145, 151, 117, 46, 88,
    93, 105, 114, 120, 145, 146, 173, 46, 88, 93, 116, 128, 173, 215, 240, 252, 205, 26, 41, 195, 13, 114, 224, 253, 69,
    2, 86, 105, 145, 244, 46, 13, 18, 62, 70, 76, 86, 93, 94, 103, 105, 151, 151, 181, 185, 185, 186, 252, 21, 105, 106,
    113, 114, 144, 145, 245, 3, 106, 113, 128, 144, 216, 227, 243, 198, 4, 105, 114, 145, 227, 3, 4, 7, 29, 52, 128,
    220, 227, 243, 169, 215, 248, 3, 17, 29, 105, 145, 215, 248, 72, 72, 3, 4, 17, 29, 52, 89, 113, 115, 115, 128, 207,
    220, 227, 243, 252, 105, 114, 220, 254, 4, 15, 94, 151, 167, 185, 213, 151, 16, 72, 13, 18, 44, 62, 70, 76, 86, 93,
    93, 103, 106, 151, 151, 181, 185, 185, 186, 199, 243, 4, 94, 128, 136, 220, 220, 228, 114, 165, 77, 105, 114, 145,
    168, 77, 94, 192, 243, 67, 128, 136, 138, 174, 192, 203, 243, 78, 114, 20, 50, 67, 77, 105, 114, 145, 77, 94, 192,
    243, 20, 22, 31, 50, 67, 128, 136, 138, 141, 192, 243, 114, 149, 82, 105, 220, 244, 254, 103, 128, 157, 105, 111,
    120, 139, 244, 254, 72, 2, 20, 21, 27, 72, 72, 99, 101, 111, 116, 120, 128, 128, 128, 136, 152, 155, 164, 173, 203,
    217, 234, 244, 248, 93, 233, 253, 105, 111, 139, 145, 153, 204, 244, 2, 20, 27, 111, 116, 120, 128, 136, 152, 173,
    234, 243, 244, 91, 2, 105, 111, 75, 113, 2, 3, 111, 136, 243, 67, 182, 212, 2, 46, 105, 241, 86, 20, 50, 70, 70, 77,
    92, 92, 94, 105, 220, 224, 244, 254, 31, 4, 72, 105, 111, 145, 242, 4, 72, 73, 111, 128, 136, 242, 238, 98, 105,
    128, 105, 111, 114, 145, 71, 208, 21, 38, 76, 82, 111, 114, 128, 166, 201, 235, 254, 255, 111, 114, 117, 128, 142,
    249, 114, 228, 71, 208, 21, 38, 76, 82, 105, 111, 114, 114, 145, 166, 201, 254, 255, 114, 242, 16, 62, 105, 111,
    114, 114, 114, 145, 156, 184, 16, 62, 111, 114, 114, 128, 136, 156, 163, 184, 114, 190, 62, 105, 111, 114, 126, 145,
    220, 62, 111, 114, 126, 128, 136, 174, 220, 70, 114, 75, 104, 144, 151, 157, 157, 196, 218, 225, 105, 111, 145, 205,
    46, 230, 75, 81, 92, 104, 144, 145, 151, 157, 157, 196, 218, 225, 70, 111, 119, 128, 136, 205, 206, 243, 51, 166, 4,
    105, 145, 205, 166, 4, 70, 119, 128, 205, 221, 243, 84, 215, 17, 29, 105, 145, 163, 176, 221, 29, 115, 163, 206,
    215, 29, 55, 163, 166, 176, 27, 119, 123, 128, 221, 243, 132, 70, 105, 164, 225, 70, 128, 140, 196, 212, 243, 180,
    21, 38, 76, 81, 85, 95, 105, 109, 166, 183, 201, 212, 217, 21, 38, 76, 85, 109, 166, 183, 201, 217, 66, 81, 87, 95,
    140, 243, 85, 114, 139, 217, 70, 105, 145, 205, 114, 139, 217, 13, 70, 78, 119, 128, 136, 205, 243, 183, 20, 50, 70,
    105, 145, 156, 32, 55, 68, 70, 87, 119, 128, 221, 224, 243, 162, 85, 132, 211, 70, 105, 129, 132, 145, 205, 233,
    130, 70, 105, 164, 70, 119, 123, 128, 243, 135, 48, 160, 21, 38, 76, 166, 201, 244, 81, 105, 123, 139, 205, 48, 160,
    21, 38, 76, 166, 201, 244, 81, 139, 205, 243, 26, 105, 126, 221, 221, 244, 3, 55, 221, 72, 126, 149, 221, 243, 244,
    96, 76, 105, 126, 221, 221, 3, 55, 221, 53, 76, 174, 177, 243, 244, 62, 70, 105, 164, 70, 119, 128, 221, 242, 242,
    243, 233, 75, 105, 145, 221, 70, 75, 87, 119, 128, 177, 197, 221, 233, 243, 254, 153, 75, 89, 95, 196, 1, 70, 105,
    164, 205, 220, 139, 71, 208, 4, 34, 164, 166, 214, 34, 62, 164, 166, 1, 208, 4, 34, 61, 165, 166, 201, 251, 4, 72,
    164, 166, 0, 7, 89, 105, 108, 111, 114, 126, 131, 137, 145, 183, 192, 193, 217, 228, 255, 71, 208, 16, 34, 45, 166,
    214, 34, 45, 62, 166, 75, 113, 16, 34, 61, 165, 166, 201, 251, 16, 45, 72, 166, 0, 53, 53, 72, 89, 108, 110, 111,
    112, 119, 126, 128, 131, 137, 157, 174, 183, 188, 192, 193, 255, 97, 53, 89, 105, 111, 114, 145, 228, 53, 59, 64,
    89, 111, 119, 128, 157, 174, 192, 207, 84, 105, 110, 111, 114, 145, 2, 29, 62, 135, 155, 170, 211, 230, 130, 249,
    29, 62, 68, 135, 155, 170, 211, 230, 89, 90, 105, 111, 114, 144, 145, 145, 154, 190, 196, 219, 190, 7, 27, 50, 55,
    72, 105, 114, 123, 146, 152, 173, 237, 242, 244, 250, 254, 24, 39, 53, 70, 84, 97, 117, 141, 173, 197, 239, 57, 70,
    70, 77, 92, 92, 94, 101, 105, 125, 132, 177, 254, 29, 4, 104, 105, 145, 220, 34, 83, 104, 125, 128, 139, 152, 191,
    243, 114, 105, 145, 220, 132, 125, 201, 245, 246, 4, 69, 167, 4, 5, 52, 52, 94, 105, 112, 114, 126, 128, 128, 145,
    156, 161, 217, 220, 228, 103, 244, 125, 176, 245, 246, 224, 231, 75, 113, 4, 61, 155, 251, 0, 0, 5, 7, 16, 52, 52,
    83, 112, 126, 128, 128, 128, 136, 149, 156, 161, 181, 188, 195, 208, 220, 228, 236, 243, 252, 27, 114, 25, 105, 114,
    137, 158, 252, 5, 25, 68, 137, 145, 158, 226, 252, 114, 222, 20, 63, 65, 75, 88, 105, 114, 145, 220, 156, 174, 212,
    243, 244, 46, 97, 5, 20, 21, 28, 45, 46, 58, 75, 87, 112, 128, 137, 153, 153, 156, 156, 224, 239, 114, 210, 85, 211,
    105, 117, 132, 198, 218, 220, 254, 213, 70, 105, 145, 174, 70, 128, 129, 174, 221, 243, 172, 212, 212, 212, 212,
    212, 212, 212, 5, 34, 54, 126, 205, 213, 115, 212, 7, 195, 229, 58, 60, 63, 77, 77, 78, 78, 89, 90, 90, 131, 137,
    139, 139, 168, 175, 175, 182, 190, 218, 230, 230, 4, 19, 22, 94, 108, 148, 148, 152, 152, 180, 200, 35, 70, 105,
    127, 129, 174, 205, 217, 254, 212, 212, 212, 212, 212, 212, 212, 5, 34, 54, 126, 205, 213, 115, 212, 7, 195, 229,
    58, 60, 63, 77, 77, 78, 78, 89, 90, 90, 131, 137, 139, 139, 168, 175, 175, 177, 182, 190, 218, 230, 230, 4, 19, 22,
    108, 148, 148, 152, 152, 180, 200, 217, 76, 166, 243, 28, 56, 72, 99, 177, 189, 5, 16, 35, 70, 84, 109, 123, 128,
    129, 155, 168, 174, 186, 205, 217, 243, 254, 242, 76, 254, 20, 105, 144, 174, 254, 20, 35, 128, 144, 174, 196, 243,
    141, 34, 105, 114, 13, 74, 105, 74, 105, 151, 132, 34, 105, 72, 34, 105, 72, 34, 76, 105, 216, 72, 72, 105, 137, 17,
    105, 137, 25, 105, 217, 105, 252, 105, 185, 1, 105, 121, 148, 33, 144, 148, 75, 113, 148, 252, 52, 223, 105, 238,
    116, 105, 219, 21, 105, 250, 21, 91, 105, 117, 14, 105, 226, 226, 243, 143, 38, 105, 105, 106, 172, 178, 2, 105,
    188, 105, 244, 225, 105, 166, 91, 105, 172, 214, 101, 100, 105, 21, 105, 114, 61, 30, 105, 115, 55, 72, 105, 114,
    244, 207, 105, 192, 154, 105, 108, 255, 21, 255, 63, 105, 153, 230, 63, 105, 153, 198, 63, 153, 182, 75, 113, 57,
    63, 153, 182, 80, 122, 13, 76, 91, 105, 62, 91, 105, 89, 105, 126, 241, 105, 157, 209, 58, 105, 187, 72, 105, 218,
    105, 244, 178, 105, 202, 202, 103, 105, 103, 65, 105, 30, 65, 82, 105, 105, 242, 242, 60, 105, 60, 105, 221, 221,
    105, 222, 222, 62, 105, 55, 87, 105, 21, 105, 241, 74, 112, 105, 244, 105, 117, 151, 159, 105, 224, 224, 75, 113,
    224, 252, 95, 134, 13, 76, 94, 105, 185, 105, 227, 198, 3, 105, 169, 105, 113, 252, 94, 105, 67, 105, 114, 78, 114,
    22, 105, 114, 114, 149, 103, 105, 244, 21, 103, 55, 105, 173, 105, 4, 105, 73, 105, 241, 98, 105, 128, 105, 114,
    114, 105, 235, 235, 105, 163, 163, 105, 114, 114, 70, 105, 51, 105, 221, 165, 105, 221, 84, 105, 123, 132, 105, 212,
    180, 81, 105, 212, 85, 13, 105, 183, 105, 221, 162, 105, 221, 130, 105, 123, 135, 81, 105, 123, 26, 105, 221, 244,
    96, 76, 105, 221, 62, 105, 221, 233, 105, 177, 153, 105, 221, 139, 53, 105, 114, 97, 105, 114, 192, 207, 53, 105,
    114, 2, 105, 114, 144, 190, 105, 120, 229, 105, 220, 105, 125, 114, 18, 105, 132, 105, 145, 116, 105, 137, 116, 105,
    252, 116, 18, 105, 21, 105, 129, 21, 105, 254, 76, 254, 35, 105, 72, 105, 219, 105, 106, 152, 99, 106, 152, 243, 27,
    72, 105, 214, 75, 113, 52, 72, 164, 226, 243, 193, 72, 105, 117, 25, 117, 46, 105, 190, 1, 173, 21, 134, 19, 97,
    105, 232, 97, 100, 232, 13, 59, 97, 105, 13, 97, 232, 125, 13, 59, 97, 105, 13, 97, 232, 125, 186, 244, 89, 105,
    225, 165, 128, 189, 27, 105, 4, 35, 77, 171, 181, 185, 195, 209, 211, 250, 62, 117, 152, 205, 243, 145, 98, 105,
    183, 250, 98, 117, 105, 151, 224, 225, 4, 62, 77, 80, 90, 93, 93, 98, 100, 128, 138, 144, 151, 183, 213, 233, 78,
    83, 98, 105, 183, 250, 34, 72, 212, 144, 144, 183, 252, 17, 98, 105, 24, 85, 200, 77, 192, 212, 244, 93, 98, 105,
    197, 250, 75, 153, 166, 23, 34, 34, 55, 72, 138, 213, 55, 72, 89, 138, 170, 20, 50, 93, 128, 243, 11, 98, 160, 34,
    98, 105, 197, 250, 34, 67, 182, 212, 4, 98, 128, 34, 36, 98, 105, 197, 250, 98, 208, 87, 105, 206, 224, 225, 113,
    244, 244, 1, 36, 45, 73, 74, 76, 133, 149, 151, 156, 209, 243, 244, 247, 68, 98, 105, 197, 250, 8, 166, 207, 216,
    247, 98, 162, 105, 161, 225, 83, 98, 105, 250, 98, 196, 61, 98, 105, 197, 250, 13, 15, 20, 36, 50, 61, 64, 80, 97,
    149, 150, 167, 195, 226, 98, 248, 61, 98, 105, 226, 250, 13, 15, 20, 36, 50, 59, 64, 97, 116, 149, 167, 195, 226,
    16, 98, 15, 13, 15, 34, 37, 49, 98, 105, 137, 139, 165, 206, 250, 13, 15, 20, 36, 50, 91, 94, 116, 167, 195, 227,
    13, 15, 20, 36, 59, 77, 91, 94, 116, 137, 165, 167, 195, 222, 227, 90, 98, 97, 98, 105, 197, 250, 61, 189, 241, 250,
    18, 97, 102, 189, 241, 250, 80, 98, 97, 98, 105, 197, 250, 20, 50, 94, 97, 116, 122, 128, 165, 174, 243, 98, 235,
    74, 98, 105, 197, 250, 46, 52, 59, 69, 74, 94, 112, 122, 128, 174, 242, 38, 98, 61, 88, 98, 105, 197, 250, 15, 20,
    50, 59, 61, 72, 99, 107, 108, 212, 255, 49, 98, 98, 105, 197, 237, 250, 98, 155, 98, 105, 174, 197, 250, 92, 98, 98,
    105, 193, 197, 250, 20, 24, 50, 59, 69, 73, 87, 94, 122, 128, 141, 187, 193, 240, 243, 98, 111, 61, 98, 105, 197,
    250, 15, 20, 50, 61, 97, 197, 243, 244, 67, 98, 61, 98, 105, 197, 250, 67, 98, 98, 105, 151, 197, 250, 69, 98, 98,
    105, 110, 225, 250, 93, 128, 181, 220, 98, 110, 34, 98, 105, 197, 250, 34, 72, 103, 111, 230, 235, 98, 119, 34, 98,
    105, 197, 250, 75, 113, 31, 34, 38, 72, 89, 107, 118, 142, 144, 158, 166, 193, 205, 220, 224, 242, 98, 210, 34, 98,
    105, 197, 250, 77, 168, 192, 183, 86, 219, 11, 131, 174, 220, 115, 126, 240, 255, 75, 113, 65, 72, 240, 207, 240,
    41, 70, 87, 221, 224, 130, 145, 249, 82, 16, 32, 34, 40, 63, 72, 82, 83, 86, 101, 111, 112, 115, 117, 119, 128, 152,
    157, 166, 167, 174, 206, 220, 221, 231, 232, 244, 246, 253, 98, 115, 34, 98, 105, 197, 250, 34, 54, 72, 111, 174,
    199, 221, 230, 16, 98, 34, 83, 98, 105, 197, 250, 34, 72, 77, 87, 143, 154, 220, 224, 94, 98, 98, 105, 117, 197,
    250, 56, 98, 105, 237, 55, 56, 159, 212, 55, 170, 20, 50, 72, 81, 99, 111, 186, 201, 6, 16, 93, 111, 20, 50, 81,
    111, 186, 201, 63, 72, 99, 128, 135, 225, 243, 37, 105, 225, 228, 228, 98, 105, 250, 250, 32, 59, 72, 116, 128, 216,
    249, 250, 98, 168, 98, 105, 112, 225, 250, 98, 112, 98, 105, 185, 197, 250, 98, 149, 98, 105, 129, 197, 250, 72, 20,
    31, 93, 128, 129, 189, 235, 47, 98, 250, 98, 105, 164, 197, 250, 32, 216, 46, 72, 99, 111, 128, 164, 234, 253, 45,
    98, 13, 225, 13, 46, 98, 105, 197, 250, 217, 63, 153, 158, 3, 41, 46, 62, 136, 221, 226, 230, 243, 98, 222, 98, 105,
    197, 250, 20, 50, 108, 114, 115, 135, 136, 164, 173, 221, 237, 243, 11, 98, 98, 105, 108, 116, 148, 250, 93, 192,
    227, 108, 152, 205, 91, 98, 116, 148, 163, 98, 105, 148, 197, 250, 15, 25, 82, 93, 98, 101, 148, 98, 105, 148, 197,
    250, 40, 81, 24, 69, 122, 141, 216, 101, 153, 197, 4, 24, 31, 117, 126, 130, 152, 237, 48, 4, 24, 32, 117, 152, 237,
    201, 24, 203, 228, 37, 120, 219, 254, 15, 16, 90, 219, 254, 1, 8, 31, 57, 57, 59, 86, 95, 101, 114, 120, 122, 128,
    138, 146, 148, 174, 179, 183, 206, 212, 250, 98, 100, 98, 105, 197, 238, 250, 56, 64, 82, 3, 233, 5, 18, 21, 55, 68,
    98, 115, 119, 120, 128, 132, 145, 156, 174, 205, 238, 239, 64, 98, 83, 105, 219, 100, 156, 174, 246, 87, 111, 219,
    244, 255, 245, 64, 98, 105, 197, 219, 250, 97, 107, 134, 208, 75, 113, 21, 37, 87, 92, 96, 103, 105, 111, 122, 136,
    164, 195, 196, 219, 243, 244, 98, 213, 73, 98, 170, 170, 197, 250, 19, 73, 128, 175, 190, 195, 207, 98, 247, 53, 98,
    197, 250, 0, 19, 43, 73, 82, 93, 95, 128, 128, 175, 190, 195, 207, 243, 98, 244, 98, 134, 197, 250, 15, 50, 241, 69,
    133, 15, 19, 62, 159, 181, 15, 93, 136, 7, 0, 20, 50, 50, 58, 73, 92, 93, 95, 106, 114, 127, 128, 134, 136, 172,
    237, 239, 240, 243, 244, 53, 98, 77, 98, 197, 250, 18, 98, 24, 77, 24, 251, 77, 46, 105, 128, 100, 125, 156, 218,
    46, 47, 82, 87, 95, 111, 137, 137, 139, 157, 162, 176, 194, 219, 90, 249, 3, 102, 3, 46, 98, 105, 125, 250, 3, 30,
    46, 98, 121, 46, 98, 105, 197, 250, 250, 3, 46, 86, 150, 197, 250, 7, 98, 46, 98, 105, 197, 250, 250, 4, 90, 3, 32,
    46, 48, 72, 119, 128, 192, 199, 243, 250, 98, 181, 2, 98, 105, 105, 125, 135, 225, 242, 250, 151, 201, 203, 208,
    249, 43, 66, 169, 198, 212, 219, 239, 15, 25, 74, 16, 18, 25, 25, 40, 46, 47, 56, 61, 71, 72, 81, 82, 87, 95, 111,
    119, 121, 128, 130, 137, 151, 155, 157, 157, 159, 161, 162, 163, 166, 182, 187, 192, 194, 203, 211, 221, 224, 227,
    233, 244, 98, 135, 21, 61, 98, 105, 250, 32, 82, 18, 72, 90, 99, 111, 165, 173, 177, 212, 234, 149, 16, 18, 27, 46,
    61, 71, 72, 72, 99, 111, 128, 157, 161, 179, 234, 244, 244, 11, 98, 21, 61, 98, 105, 250, 18, 27, 72, 72, 90, 99,
    111, 165, 173, 212, 234, 61, 111, 128, 211, 98, 153, 83, 93, 105, 72, 76, 120, 120, 122, 131, 206, 237, 177, 214,
    212, 240, 15, 25, 46, 87, 91, 93, 129, 130, 137, 139, 154, 162, 162, 168, 176, 181, 219, 91, 98, 105, 197, 250, 21,
    98, 93, 98, 105, 197, 250, 40, 93, 98, 188, 105, 232, 98, 105, 197, 226, 250, 98, 215, 93, 98, 105, 197, 250, 75,
    244, 46, 56, 119, 121, 166, 187, 211, 224, 233, 244, 15, 20, 44, 76, 93, 128, 174, 218, 221, 237, 98, 204, 93, 98,
    105, 116, 197, 249, 250, 26, 93, 128, 157, 164, 245, 251, 11, 98, 93, 98, 105, 197, 250, 11, 98, 88, 98, 105, 110,
    113, 225, 250, 22, 44, 47, 62, 75, 111, 72, 161, 244, 72, 158, 72, 161, 244, 72, 158, 72, 161, 72, 120, 161, 20, 50,
    77, 93, 147, 174, 203, 214, 237, 237, 243, 244, 98, 234, 93, 98, 105, 197, 244, 250, 15, 20, 76, 93, 97, 197, 244,
    11, 98, 98, 105, 106, 197, 250, 15, 106, 139, 46, 98, 15, 98, 105, 164, 197, 250, 22, 42, 121, 234, 28, 65, 125,
    189, 189, 209, 50, 93, 174, 92, 116, 183, 240, 50, 75, 116, 127, 140, 246, 50, 75, 116, 127, 140, 206, 246, 2, 51,
    92, 111, 116, 117, 188, 211, 11, 39, 44, 111, 127, 176, 205, 219, 252, 254, 49, 58, 195, 234, 4, 20, 39, 43, 113,
    130, 148, 154, 156, 158, 160, 169, 175, 179, 179, 193, 216, 234, 252, 209, 16, 46, 93, 141, 160, 234, 244, 134, 235,
    209, 16, 93, 234, 244, 36, 170, 161, 209, 16, 93, 234, 244, 35, 72, 121, 209, 16, 93, 234, 244, 35, 89, 93, 158,
    209, 16, 93, 216, 244, 181, 252, 4, 6, 13, 15, 16, 18, 19, 23, 31, 61, 83, 84, 87, 98, 104, 125, 126, 126, 146, 159,
    161, 165, 169, 177, 183, 188, 214, 216, 228, 228, 238, 246, 60, 98, 98, 105, 110, 113, 225, 250, 129, 141, 213, 232,
    22, 78, 126, 175, 90, 93, 118, 144, 190, 39, 140, 220, 44, 72, 93, 100, 114, 120, 122, 189, 190, 205, 18, 20, 201,
    233, 23, 23, 66, 141, 252, 0, 0, 4, 20, 20, 46, 62, 72, 111, 128, 136, 148, 181, 186, 201, 215, 217, 219, 220, 233,
    236, 237, 237, 252, 7, 17, 166, 222, 76, 81, 188, 149, 36, 134, 177, 184, 196, 243, 254, 75, 105, 153, 40, 241, 238,
    72, 100, 114, 120, 122, 205, 233, 22, 29, 46, 67, 72, 136, 182, 186, 215, 217, 147, 243, 4, 12, 15, 16, 18, 20, 25,
    25, 25, 34, 45, 46, 46, 50, 56, 61, 71, 72, 73, 81, 81, 87, 91, 93, 93, 97, 100, 108, 114, 116, 128, 130, 131, 137,
    150, 153, 154, 156, 157, 161, 162, 163, 174, 179, 181, 192, 194, 196, 197, 199, 200, 214, 218, 220, 221, 231, 233,
    236, 237, 240, 244, 253, 79, 110, 136, 181, 253, 98, 179, 98, 105, 117, 225, 250, 48, 98, 98, 105, 250, 98, 171, 2,
    98, 105, 197, 250, 98, 143, 98, 105, 197, 244, 250, 28, 98, 98, 105, 166, 197, 250, 84, 98, 98, 105, 151, 197, 250,
    70, 98, 98, 105, 197, 214, 250, 98, 133, 98, 100, 105, 114, 197, 250, 32, 98, 98, 100, 105, 197, 250, 18, 98, 30,
    98, 105, 197, 250, 29, 98, 98, 105, 197, 250, 255, 98, 174, 98, 105, 192, 197, 250, 35, 98, 98, 105, 106, 197, 250,
    24, 98, 98, 105, 117, 197, 250, 210, 111, 117, 128, 188, 98, 133, 105, 141, 225, 235, 255, 13, 70, 103, 108, 122,
    128, 255, 141, 11, 11, 63, 98, 105, 113, 153, 164, 197, 198, 250, 98, 148, 63, 98, 105, 113, 153, 197, 250, 50, 98,
    98, 105, 126, 197, 250, 44, 98, 98, 105, 157, 197, 250, 75, 98, 91, 98, 105, 197, 250, 9, 98, 72, 98, 105, 197, 250,
    49, 98, 58, 98, 105, 197, 250, 98, 232, 86, 98, 105, 197, 250, 86, 128, 136, 243, 244, 4, 98, 98, 105, 173, 197,
    250, 16, 29, 64, 128, 136, 173, 187, 222, 250, 91, 98, 98, 134, 197, 250, 33, 134, 98, 171, 98, 105, 197, 217, 250,
    98, 143, 98, 105, 197, 244, 250, 98, 162, 98, 105, 197, 202, 250, 98, 120, 98, 105, 144, 197, 250, 116, 144, 22, 98,
    98, 103, 105, 197, 250, 21, 98, 53, 98, 105, 225, 250, 98, 240, 60, 98, 105, 161, 197, 220, 242, 250, 60, 61, 72,
    94, 99, 116, 128, 197, 223, 233, 242, 98, 235, 98, 105, 197, 242, 250, 98, 161, 98, 105, 197, 201, 208, 221, 222,
    250, 30, 72, 82, 164, 166, 255, 30, 170, 244, 29, 36, 99, 140, 166, 13, 18, 62, 70, 86, 93, 103, 151, 151, 185, 186,
    199, 230, 243, 72, 88, 164, 166, 217, 244, 56, 151, 85, 240, 21, 240, 21, 37, 137, 156, 201, 209, 251, 252, 3, 28,
    55, 100, 230, 243, 244, 38, 82, 139, 166, 201, 230, 238, 110, 200, 12, 20, 34, 50, 163, 16, 47, 85, 170, 191, 195,
    240, 255, 47, 88, 166, 170, 191, 195, 240, 255, 2, 6, 12, 17, 17, 26, 27, 29, 31, 33, 34, 40, 44, 45, 51, 63, 66,
    72, 76, 85, 87, 88, 89, 98, 100, 100, 103, 122, 135, 136, 141, 145, 147, 155, 165, 175, 178, 187, 195, 201, 202,
    207, 209, 211, 213, 214, 216, 219, 223, 224, 233, 233, 242, 243, 251, 254, 2, 6, 15, 26, 29, 31, 36, 40, 51, 77, 98,
    100, 103, 103, 156, 187, 223, 226, 233, 251, 254, 174, 239, 26, 49, 63, 68, 72, 94, 99, 116, 123, 128, 177, 195,
    221, 222, 223, 226, 249, 64, 98, 98, 105, 197, 222, 250, 98, 153, 62, 83, 105, 46, 62, 111, 179, 181, 215, 87, 98,
    197, 250, 37, 98, 7, 98, 105, 113, 225, 250, 98, 236, 21, 98, 105, 241, 250, 19, 21, 44, 49, 66, 95, 97, 111, 118,
    124, 187, 205, 218, 229, 239, 98, 203, 21, 98, 105, 126, 250, 66, 98, 98, 105, 192, 197, 250, 2, 128, 136, 158, 192,
    243, 244, 98, 110, 31, 105, 225, 247, 31, 98, 105, 197, 244, 250, 44, 170, 244, 98, 162, 24, 98, 105, 250, 30, 77,
    33, 98, 98, 117, 197, 250, 63, 78, 145, 188, 9, 107, 111, 117, 128, 151, 225, 18, 98, 59, 105, 172, 225, 244, 1, 45,
    209, 217, 235, 98, 105, 197, 240, 250, 98, 129, 105, 151, 225, 227, 239, 140, 241, 13, 15, 16, 20, 29, 36, 43, 50,
    82, 101, 128, 151, 155, 177, 195, 207, 224, 227, 243, 239, 51, 224, 225, 69, 89, 98, 225, 13, 15, 16, 20, 50, 155,
    107, 224, 224, 3, 72, 96, 99, 114, 122, 145, 170, 239, 98, 247, 0, 15, 20, 29, 50, 69, 98, 105, 151, 170, 170, 177,
    225, 227, 230, 250, 26, 93, 15, 16, 20, 29, 36, 50, 100, 101, 151, 155, 177, 195, 207, 210, 227, 253, 98, 227, 3,
    98, 105, 197, 250, 77, 98, 98, 105, 113, 197, 250, 10, 98, 98, 105, 197, 227, 250, 98, 192, 98, 105, 195, 225, 250,
    13, 98, 142, 205, 50, 107, 143, 194, 241, 66, 98, 105, 197, 222, 222, 232, 250, 50, 52, 107, 143, 241, 6, 15, 16,
    20, 22, 56, 56, 124, 127, 131, 175, 223, 232, 98, 233, 142, 205, 98, 105, 129, 197, 206, 250, 13, 14, 15, 16, 20,
    22, 29, 47, 122, 127, 129, 161, 175, 223, 232, 98, 198, 98, 105, 182, 197, 250, 44, 72, 93, 100, 114, 120, 122, 205,
    233, 20, 22, 31, 43, 46, 50, 62, 67, 72, 125, 128, 136, 182, 215, 217, 98, 100, 67, 98, 105, 197, 250, 98, 241, 22,
    98, 105, 197, 250, 98, 179, 103, 105, 18, 70, 103, 165, 208, 98, 105, 197, 250, 254, 63, 98, 98, 105, 197, 250, 46,
    103, 113, 192, 220, 243, 98, 185, 98, 105, 112, 195, 225, 250, 54, 82, 103, 128, 136, 157, 220, 235, 244, 98, 236,
    32, 98, 105, 197, 250, 29, 32, 34, 53, 119, 128, 133, 136, 141, 192, 222, 244, 72, 98, 105, 128, 173, 100, 156, 29,
    87, 173, 98, 105, 197, 250, 6, 21, 72, 120, 128, 128, 136, 142, 173, 242, 254, 254, 29, 98, 2, 91, 98, 105, 113,
    225, 250, 254, 91, 98, 105, 67, 42, 98, 105, 250, 42, 98, 101, 42, 98, 105, 108, 116, 250, 108, 152, 205, 42, 91,
    98, 116, 163, 42, 98, 105, 250, 101, 153, 197, 240, 4, 23, 23, 44, 62, 111, 114, 122, 148, 152, 172, 179, 182, 182,
    186, 189, 190, 205, 217, 219, 219, 233, 252, 20, 50, 59, 244, 3, 80, 4, 12, 15, 46, 47, 72, 81, 87, 87, 91, 106,
    108, 162, 176, 181, 197, 199, 236, 254, 4, 15, 16, 20, 47, 50, 87, 87, 40, 81, 244, 220, 30, 208, 19, 23, 1, 3, 6,
    8, 19, 24, 31, 44, 48, 59, 69, 87, 107, 114, 122, 126, 130, 143, 145, 174, 183, 206, 212, 228, 232, 250, 42, 114,
    122, 128, 179, 190, 48, 98, 98, 105, 225, 239, 250, 202, 240, 4, 12, 15, 46, 72, 81, 91, 106, 108, 162, 176, 181,
    197, 199, 236, 75, 96, 113, 3, 5, 8, 19, 25, 29, 66, 72, 87, 93, 104, 122, 126, 128, 147, 172, 174, 185, 212, 243,
    98, 187, 20, 50, 60, 98, 105, 116, 131, 225, 249, 250, 15, 20, 29, 50, 87, 205, 23, 98, 98, 105, 220, 250, 40, 71,
    127, 191, 208, 241, 103, 111, 191, 220, 238, 244, 3, 98, 46, 98, 105, 197, 250, 2, 18, 29, 41, 60, 99, 124, 98, 114,
    98, 105, 178, 225, 250, 98, 178, 98, 105, 225, 250, 3, 55, 182, 212, 98, 128, 98, 105, 114, 197, 235, 250, 98, 175,
    98, 105, 114, 197, 250, 98, 179, 98, 105, 163, 197, 250, 81, 98, 98, 105, 114, 197, 250, 98, 179, 98, 105, 197, 218,
    250, 123, 221, 243, 3, 32, 55, 68, 70, 119, 128, 168, 201, 221, 243, 53, 98, 98, 105, 197, 205, 250, 98, 126, 98,
    105, 197, 218, 250, 72, 98, 98, 105, 197, 209, 250, 51, 98, 98, 105, 195, 197, 250, 98, 206, 98, 105, 197, 221, 250,
    98, 146, 98, 105, 197, 218, 250, 98, 111, 98, 105, 197, 250, 251, 60, 98, 98, 105, 174, 197, 250, 98, 134, 98, 105,
    197, 218, 250, 53, 98, 98, 105, 197, 218, 250, 98, 213, 67, 98, 105, 197, 250, 98, 244, 77, 98, 105, 197, 250, 98,
    214, 53, 53, 98, 105, 192, 197, 250, 98, 228, 53, 98, 105, 192, 197, 250, 97, 98, 53, 98, 105, 197, 250, 75, 113,
    90, 99, 111, 240, 255, 90, 240, 249, 52, 90, 240, 80, 169, 194, 212, 231, 53, 96, 98, 187, 53, 98, 105, 197, 250,
    98, 228, 98, 105, 144, 197, 250, 98, 129, 83, 105, 120, 42, 87, 120, 38, 98, 105, 113, 225, 250, 75, 108, 111, 164,
    22, 62, 93, 108, 111, 164, 72, 244, 72, 158, 93, 98, 209, 234, 240, 20, 50, 61, 120, 177, 203, 204, 237, 244, 244,
    47, 98, 38, 98, 105, 113, 225, 250, 38, 98, 98, 105, 113, 120, 197, 250, 23, 25, 41, 50, 64, 74, 99, 105, 107, 116,
    120, 198, 209, 234, 237, 248, 249, 61, 98, 83, 105, 220, 93, 164, 191, 220, 98, 105, 125, 197, 250, 98, 156, 105,
    34, 87, 152, 165, 205, 210, 243, 252, 212, 105, 225, 239, 2, 128, 220, 239, 98, 125, 250, 34, 220, 98, 157, 18, 98,
    105, 197, 220, 250, 98, 192, 98, 105, 197, 250, 252, 4, 7, 8, 52, 76, 126, 128, 134, 144, 170, 236, 252, 98, 228,
    98, 105, 145, 197, 250, 63, 98, 98, 105, 197, 250, 11, 21, 49, 52, 83, 128, 137, 153, 161, 188, 198, 199, 208, 221,
    252, 95, 98, 98, 105, 137, 197, 250, 64, 98, 98, 105, 137, 197, 250, 96, 128, 137, 144, 170, 254, 58, 98, 5, 98,
    105, 156, 197, 250, 20, 5, 20, 28, 30, 45, 64, 68, 69, 75, 87, 112, 128, 137, 156, 156, 224, 239, 5, 98, 218, 98,
    105, 197, 250, 252, 48, 98, 98, 105, 131, 225, 250, 98, 192, 98, 105, 225, 239, 250, 98, 239, 98, 105, 129, 197,
    250, 10, 98, 105, 185, 225, 185, 105, 209, 225, 209, 93, 105, 220, 21, 46, 105, 249, 21, 38, 105, 220, 55, 100, 105,
    53, 105, 114, 144, 2, 190, 31, 55, 93, 105, 120, 35, 105, 220, 105, 183, 10, 105, 96, 93, 105, 114, 80, 93, 170, 34,
    80, 93, 170, 39, 52, 105, 166, 207, 216, 247, 52, 105, 114, 56, 59, 105, 115, 46, 55, 105, 3, 41, 46, 62, 136, 221,
    226, 230, 243, 15, 20, 50, 105, 20, 50, 108, 114, 115, 135, 136, 164, 173, 221, 237, 243, 75, 113, 20, 50, 252, 173,
    217, 112, 116, 46, 105, 21, 105, 156, 46, 105, 21, 46, 105, 21, 93, 105, 11, 105, 214, 209, 81, 105, 166, 21, 94,
    105, 227, 94, 227, 243, 98, 105, 7, 105, 243, 105, 177, 221, 221, 3, 55, 177, 221, 221, 243, 21, 94, 105, 151, 105,
    220, 21, 220, 21, 77, 105, 144, 34, 55, 93, 105, 114, 39, 52, 61, 105, 107, 21, 34, 77, 105, 72, 77, 24, 56, 105,
    21, 77, 55, 14, 23, 93, 105, 164, 226, 221, 72, 105, 152, 201, 105, 255, 89, 72, 105, 173, 21, 77, 103, 105, 116,
    76, 103, 105, 126, 137, 142, 105, 220, 227, 64, 77, 105, 167, 103, 105, 220, 243, 77, 4, 129, 1, 13, 105, 221, 14,
    105, 123, 221, 201, 105, 221, 221, 201, 77, 105, 114, 21, 114, 77, 129, 136, 220, 105, 174, 183, 10, 96, 105, 96,
    93, 105, 114, 189, 39, 52, 105, 166, 207, 216, 247, 52, 56, 105, 114, 56, 59, 105, 115, 217, 63, 153, 158, 3, 46,
    62, 105, 226, 230, 3, 41, 46, 62, 136, 221, 226, 230, 243, 15, 20, 50, 105, 20, 50, 108, 114, 115, 135, 136, 164,
    173, 221, 237, 243, 75, 113, 20, 50, 252, 173, 217, 112, 116, 46, 105, 21, 105, 156, 156, 46, 105, 187, 21, 5, 46,
    105, 21, 93, 105, 251, 11, 32, 79, 105, 114, 145, 190, 194, 244, 225, 105, 214, 209, 81, 105, 166, 166, 105, 159,
    94, 105, 227, 98, 105, 7, 105, 243, 243, 105, 177, 221, 221, 21, 94, 105, 151, 105, 120, 105, 220, 21, 220, 21, 34,
    105, 75, 113, 30, 72, 34, 105, 188, 32, 216, 27, 46, 105, 111, 114, 142, 145, 253, 27, 46, 72, 99, 111, 128, 142,
    164, 234, 253, 32, 105, 197, 221, 67, 53, 105, 29, 62, 68, 97, 127, 135, 170, 174, 211, 230, 72, 220, 220, 53, 97,
    98, 127, 158, 210, 51, 105, 254, 7, 31, 17, 17, 45, 57, 57, 90, 90, 97, 97, 156, 209, 32, 105, 30, 110, 137, 151,
    228, 249, 36, 109, 120, 169, 184, 231, 231, 119, 120, 121, 123, 160, 219, 239, 154, 205, 243, 56, 105, 42, 112, 151,
    244, 189, 98, 105, 117, 250, 93, 131, 81, 98, 8, 166, 170, 207, 216, 247, 98, 101, 105, 116, 249, 250, 72, 94, 116,
    212, 8, 61, 166, 170, 207, 216, 247, 98, 98, 105, 40, 56, 59, 74, 76, 150, 232, 147, 212, 225, 178, 8, 98, 105, 116,
    177, 184, 236, 249, 250, 182, 212, 8, 15, 19, 39, 50, 56, 59, 86, 86, 108, 128, 141, 177, 187, 214, 238, 240, 242,
    253, 212, 247, 147, 149, 205, 98, 172, 98, 105, 116, 177, 184, 236, 249, 250, 98, 145, 98, 105, 250, 40, 40, 72, 99,
    235, 98, 115, 87, 163, 225, 15, 54, 105, 155, 197, 198, 211, 15, 50, 155, 165, 195, 61, 98, 105, 250, 44, 86, 15,
    53, 60, 61, 64, 98, 124, 135, 147, 243, 34, 105, 34, 72, 111, 128, 228, 98, 105, 117, 197, 250, 16, 57, 87, 183, 16,
    91, 98, 137, 83, 93, 105, 52, 93, 205, 93, 105, 241, 93, 100, 105, 250, 1, 159, 240, 128, 147, 159, 165, 240, 32,
    34, 59, 72, 107, 116, 216, 249, 250, 19, 105, 19, 40, 54, 105, 72, 105, 2, 115, 105, 118, 166, 205, 71, 88, 163,
    174, 184, 74, 105, 124, 238, 59, 61, 98, 105, 250, 136, 143, 98, 111, 0, 73, 0, 19, 95, 128, 175, 190, 195, 207, 12,
    123, 170, 195, 46, 105, 46, 119, 151, 203, 211, 19, 105, 156, 205, 46, 98, 105, 250, 51, 60, 62, 66, 67, 155, 173,
    196, 98, 132, 105, 119, 177, 184, 196, 205, 232, 254, 63, 70, 93, 105, 183, 18, 70, 93, 183, 31, 87, 98, 105, 163,
    225, 250, 15, 60, 98, 93, 105, 93, 176, 72, 98, 105, 116, 192, 220, 249, 250, 0, 3, 3, 32, 52, 52, 55, 99, 108, 200,
    220, 98, 163, 30, 47, 98, 105, 197, 250, 75, 113, 47, 52, 66, 81, 86, 160, 98, 204, 30, 98, 105, 197, 198, 250, 182,
    212, 195, 103, 244, 0, 4, 12, 21, 30, 43, 61, 62, 81, 93, 93, 100, 151, 176, 195, 198, 220, 241, 243, 29, 98, 150,
    30, 98, 105, 108, 197, 250, 0, 3, 4, 6, 30, 32, 37, 50, 55, 108, 146, 147, 220, 241, 98, 219, 30, 98, 105, 108, 197,
    250, 30, 32, 72, 94, 108, 117, 151, 152, 214, 241, 243, 98, 190, 98, 105, 197, 244, 250, 69, 152, 3, 98, 98, 105,
    197, 244, 250, 69, 72, 98, 245, 3, 13, 98, 105, 166, 197, 250, 15, 3, 13, 126, 166, 66, 98, 98, 105, 166, 197, 250,
    81, 0, 98, 98, 105, 151, 197, 214, 250, 70, 98, 98, 105, 197, 214, 250, 98, 144, 98, 100, 105, 197, 250, 55, 72,
    108, 158, 199, 214, 232, 3, 105, 192, 251, 252, 62, 98, 98, 100, 105, 181, 250, 72, 98, 141, 98, 100, 105, 181, 197,
    250, 158, 98, 102, 3, 55, 98, 105, 158, 192, 197, 214, 232, 250, 0, 3, 3, 32, 50, 55, 106, 108, 146, 147, 187, 192,
    214, 215, 220, 233, 98, 227, 72, 98, 105, 244, 250, 25, 72, 152, 3, 98, 98, 105, 106, 197, 250, 25, 59, 111, 152,
    194, 49, 111, 152, 17, 32, 48, 55, 72, 94, 108, 117, 137, 151, 152, 207, 214, 241, 243, 69, 98, 106, 71, 79, 98,
    105, 116, 244, 249, 250, 98, 213, 72, 98, 105, 244, 250, 25, 72, 98, 109, 111, 231, 243, 64, 98, 93, 105, 213, 98,
    105, 244, 250, 55, 158, 98, 248, 27, 98, 105, 244, 250, 72, 111, 98, 141, 105, 191, 82, 60, 98, 105, 250, 60, 184,
    220, 242, 60, 66, 98, 217, 105, 242, 126, 97, 105, 214, 19, 44, 49, 81, 92, 97, 111, 118, 158, 229, 163, 93, 105,
    93, 205, 241, 66, 105, 107, 53, 175, 193, 66, 86, 13, 73, 86, 107, 7, 30, 55, 65, 146, 167, 195, 217, 243, 105, 227,
    6, 94, 105, 227, 140, 98, 105, 197, 227, 250, 94, 152, 196, 3, 16, 30, 111, 113, 119, 160, 237, 80, 98, 220, 98,
    105, 197, 220, 250, 88, 103, 111, 128, 136, 244, 86, 98, 105, 7, 205, 105, 205, 243, 1, 15, 98, 105, 117, 122, 137,
    143, 155, 250, 50, 97, 155, 29, 98, 4, 98, 105, 197, 250, 98, 104, 104, 105, 221, 82, 83, 213, 243, 168, 168, 200,
    221, 98, 105, 197, 221, 250, 221, 243, 98, 245, 98, 105, 197, 212, 250, 74, 98, 13, 98, 105, 197, 250, 3, 31, 32,
    55, 221, 98, 187, 98, 105, 123, 197, 250, 14, 98, 98, 105, 123, 197, 250, 98, 195, 98, 105, 197, 221, 250, 98, 128,
    98, 105, 197, 221, 250, 3, 55, 221, 243, 14, 98, 98, 105, 197, 221, 250, 3, 55, 177, 221, 243, 98, 232, 53, 105, 62,
    228, 53, 98, 105, 250, 53, 135, 182, 56, 98, 105, 192, 62, 228, 98, 105, 220, 250, 111, 158, 170, 174, 98, 101, 105,
    115, 239, 241, 254, 144, 98, 105, 250, 16, 67, 115, 162, 42, 98, 51, 105, 254, 35, 64, 68, 35, 51, 70, 81, 217, 254,
    30, 34, 105, 21, 42, 203, 228, 230, 32, 82, 18, 90, 111, 173, 177, 212, 149, 16, 18, 27, 71, 72, 105, 111, 114, 142,
    145, 157, 161, 179, 208, 215, 244, 16, 18, 27, 46, 61, 71, 72, 72, 99, 111, 128, 161, 179, 234, 244, 244, 89, 4, 12,
    12, 15, 71, 129, 176, 181, 181, 199, 233, 56, 212, 250, 55, 111, 186, 201, 16, 66, 102, 105, 111, 255, 105, 108,
    247, 254, 13, 108, 128, 255, 18, 90, 111, 212, 27, 72, 105, 111, 114, 142, 145, 208, 215, 61, 111, 128, 211, 20, 50,
    105, 111, 186, 201, 255, 46, 98, 105, 250, 46, 111, 145, 243, 244, 98, 233, 98, 105, 173, 250, 111, 120, 145, 173,
    243, 91, 98, 98, 105, 120, 250, 20, 50, 55, 120, 122, 122, 123, 145, 152, 173, 237, 243, 243, 244, 250, 38, 98, 16,
    29, 72, 105, 173, 200, 16, 29, 64, 128, 173, 187, 222, 250, 4, 35, 77, 105, 117, 171, 181, 185, 195, 209, 211, 250,
    145, 105, 183, 248, 12, 34, 34, 38, 38, 99, 105, 114, 114, 143, 143, 145, 166, 173, 200, 202, 213, 248, 13, 105,
    209, 244, 21, 13, 24, 61, 94, 105, 116, 168, 168, 181, 240, 241, 21, 83, 181, 94, 94, 105, 141, 193, 21, 133, 240,
    2, 32, 34, 40, 63, 82, 86, 101, 105, 111, 115, 141, 167, 217, 220, 232, 244, 253, 21, 34, 105, 111, 114, 128, 228,
    72, 19, 40, 105, 54, 72, 105, 72, 31, 81, 101, 105, 148, 183, 21, 100, 156, 2, 140, 26, 83, 100, 105, 111, 213, 219,
    236, 244, 246, 245, 15, 19, 93, 134, 172, 237, 112, 116, 24, 85, 24, 85, 251, 2, 140, 18, 46, 51, 75, 95, 105, 111,
    128, 137, 188, 212, 213, 249, 240, 120, 122, 79, 177, 180, 214, 212, 15, 46, 83, 91, 93, 105, 129, 130, 137, 139,
    154, 162, 162, 168, 176, 181, 212, 219, 76, 81, 50, 93, 105, 21, 91, 105, 114, 161, 217, 21, 17, 93, 105, 166, 222,
    17, 93, 166, 222, 40, 93, 105, 114, 162, 93, 75, 113, 93, 252, 180, 219, 44, 62, 93, 105, 48, 89, 105, 130, 226,
    244, 221, 40, 93, 105, 241, 40, 93, 241, 105, 119, 177, 184, 196, 254, 21, 93, 105, 134, 177, 184, 196, 254, 93,
    150, 93, 105, 238, 93, 238, 3, 32, 59, 93, 103, 134, 233, 244, 21, 1, 28, 95, 105, 106, 111, 112, 193, 216, 178, 15,
    3, 13, 105, 106, 166, 153, 18, 18, 55, 91, 105, 111, 122, 132, 206, 214, 101, 105, 111, 151, 69, 88, 100, 105, 111,
    21, 66, 105, 114, 114, 251, 61, 0, 27, 55, 105, 108, 118, 212, 20, 118, 118, 28, 30, 105, 111, 185, 216, 235, 115,
    25, 55, 72, 105, 109, 111, 114, 152, 244, 207, 105, 111, 159, 192, 197, 154, 63, 105, 114, 153, 210, 230, 13, 62,
    72, 76, 91, 105, 62, 72, 10, 44, 105, 116, 170, 233, 244, 244, 178, 105, 191, 82, 105, 202, 247, 10, 100, 122, 188,
    189, 46, 62, 105, 111, 128, 148, 164, 179, 181, 190, 215, 44, 49, 97, 105, 111, 114, 118, 229, 66, 97, 158, 218, 75,
    93, 105, 105, 118, 21, 62, 105, 153, 112, 15, 114, 239, 3, 105, 106, 113, 227, 245, 198, 13, 71, 92, 111, 111, 191,
    208, 244, 2, 254, 2, 103, 105, 21, 2, 140, 18, 29, 105, 128, 173, 188, 213, 105, 128, 173, 173, 255, 31, 42, 69, 81,
    143, 183, 21, 4, 47, 93, 100, 166, 198, 211, 226, 243, 248, 254, 105, 114, 140, 169, 228, 21, 38, 76, 82, 105, 111,
    166, 167, 201, 235, 254, 255, 242, 16, 105, 111, 114, 114, 156, 163, 167, 184, 190, 58, 75, 81, 92, 104, 144, 145,
    157, 157, 196, 225, 229, 70, 105, 111, 205, 51, 82, 83, 213, 105, 168, 183, 200, 221, 227, 168, 168, 200, 221, 75,
    105, 212, 228, 180, 13, 45, 62, 67, 105, 221, 162, 85, 211, 105, 205, 221, 130, 81, 105, 123, 139, 205, 26, 105,
    126, 221, 221, 244, 96, 75, 89, 95, 196, 26, 60, 105, 205, 221, 139, 71, 208, 4, 34, 164, 166, 34, 164, 166, 4, 34,
    61, 164, 0, 53, 105, 111, 114, 137, 183, 192, 193, 97, 53, 62, 89, 105, 114, 228, 62, 89, 228, 53, 105, 111, 114,
    192, 207, 62, 89, 105, 114, 192, 228, 62, 89, 228, 53, 105, 110, 111, 114, 2, 99, 111, 240, 255, 240, 249, 52, 240,
    80, 169, 194, 212, 231, 53, 96, 105, 114, 78, 29, 62, 135, 155, 170, 211, 230, 249, 29, 62, 68, 135, 155, 170, 211,
    230, 89, 105, 111, 114, 144, 144, 154, 196, 190, 55, 105, 120, 123, 152, 242, 250, 169, 42, 105, 120, 93, 164, 191,
    220, 104, 105, 125, 114, 105, 252, 212, 18, 24, 39, 53, 70, 84, 97, 105, 117, 141, 173, 197, 239, 132, 3, 28, 29,
    48, 52, 52, 105, 109, 113, 128, 139, 161, 228, 252, 21, 25, 105, 145, 158, 21, 105, 112, 137, 155, 252, 188, 252, 0,
    1, 20, 75, 87, 96, 105, 128, 137, 162, 162, 212, 212, 21, 105, 112, 137, 21, 105, 113, 137, 170, 235, 96, 137, 144,
    170, 254, 4, 21, 50, 85, 138, 195, 211, 18, 18, 105, 117, 50, 85, 138, 195, 211, 18, 117, 105, 177, 220, 21, 35, 70,
    105, 217, 254, 242, 105, 108, 148, 148, 152, 152, 254, 242, 51, 105, 254, 242, 7, 31, 229, 6, 6, 20, 20, 45, 57, 57,
    58, 60, 63, 78, 78, 89, 97, 97, 131, 137, 182, 190, 218, 230, 230, 20, 51, 60, 105, 127, 254, 242, 105, 110, 120,
    93, 199, 110, 105, 144, 72, 183, 72, 95, 105, 214, 219, 13, 68, 105, 114, 128, 13, 83, 145, 108, 113, 72, 105, 111,
    115, 142, 151, 153, 191, 219, 108, 113, 105, 106, 140, 152, 27, 108, 113, 2, 72, 105, 114, 153, 164, 191, 214, 193,
    105, 117, 151, 164, 214, 0, 117, 8, 105, 145, 222, 67, 67, 235, 61, 97, 105, 248, 0, 73, 113, 114, 145, 195, 12,
    114, 123, 170, 195, 140, 195, 13, 47, 105, 113, 210, 224, 6, 13, 105, 114, 193, 198, 105, 110, 25, 35, 71, 72, 81,
    95, 105, 111, 130, 137, 155, 157, 162, 163, 176, 194, 244, 254, 46, 19, 97, 105, 232, 232, 13, 59, 97, 105, 13, 97,
    231, 111, 13, 59, 97, 105, 13, 97, 231, 111, 61, 105, 21, 105, 221, 165, 1, 13, 105, 221, 14, 105, 221, 130, 105,
    221, 139, 105, 137, 221, 252, 116, 18, 105, 21, 105, 144, 151, 183, 134, 112, 116, 72, 105, 151, 214, 209, 77, 197,
    55, 30, 110, 137, 151, 228, 249, 36, 109, 120, 169, 184, 231, 231, 19, 40, 120, 135, 160, 204, 219, 95, 105, 21, 5,
    26, 46, 105, 182, 159, 65, 77, 105, 199, 30, 65, 65, 77, 82, 94, 105, 122, 164, 255, 13, 18, 62, 70, 76, 85, 86, 93,
    94, 103, 105, 151, 151, 181, 185, 185, 186, 252, 77, 94, 105, 167, 199, 76, 105, 126, 221, 221, 62, 7, 51, 105, 254,
    21, 72, 82, 105, 110, 111, 116, 249, 4, 23, 23, 44, 62, 111, 114, 122, 148, 152, 172, 179, 182, 182, 186, 189, 190,
    205, 206, 213, 217, 219, 233, 4, 12, 15, 46, 47, 72, 81, 87, 87, 91, 106, 108, 162, 176, 181, 197, 199, 236, 254, 1,
    3, 6, 8, 19, 24, 31, 44, 48, 59, 69, 87, 107, 114, 122, 126, 130, 143, 145, 174, 183, 206, 212, 228, 232, 250, 105,
    114, 42, 103, 244, 120, 240, 0, 0, 4, 44, 62, 111, 114, 122, 148, 152, 172, 179, 181, 182, 182, 186, 189, 190, 205,
    219, 219, 233, 252, 4, 12, 15, 18, 46, 72, 81, 91, 106, 108, 154, 162, 176, 181, 197, 199, 236, 5, 8, 13, 19, 66,
    87, 105, 114, 126, 147, 174, 212, 254, 187, 83, 105, 183, 12, 105, 72, 83, 105, 219, 21, 46, 105, 128, 83, 93, 105,
    46, 62, 105, 105, 128, 173, 105, 144, 72, 144, 46, 105, 21, 10, 67, 105, 244, 178, 105, 173, 2, 27, 72, 111, 116,
    120, 136, 152, 173, 234, 244, 5, 33, 105, 173, 90, 144, 173, 255, 105, 120, 21, 34, 105, 155, 211, 242, 72, 54, 63,
    71, 103, 105, 165, 191, 202, 208, 225, 13, 71, 92, 102, 103, 111, 111, 191, 208, 244, 254, 21, 88, 188, 54, 63, 71,
    103, 105, 165, 191, 202, 208, 225, 244, 21, 88, 188, 93, 174, 63, 153, 158, 5, 126, 150, 192, 212, 120, 198, 7, 17,
    166, 222, 188, 149, 134, 177, 184, 196, 254, 75, 105, 153, 40, 238, 233, 22, 29, 114, 122, 186, 205, 252, 46, 108,
    136, 136, 4, 12, 15, 18, 20, 46, 50, 56, 59, 72, 73, 79, 81, 81, 91, 100, 105, 108, 110, 111, 114, 129, 131, 136,
    136, 154, 154, 162, 162, 164, 164, 168, 176, 181, 181, 187, 197, 199, 204, 214, 219, 230, 233, 236, 237, 240, 253,
    254, 27, 122, 152, 152, 173, 250, 79, 177, 180, 214, 30, 244, 240, 153, 18, 233, 4, 62, 111, 114, 122, 153, 156,
    158, 172, 179, 219, 233, 20, 244, 4, 12, 15, 46, 72, 81, 91, 108, 162, 176, 197, 199, 216, 217, 13, 66, 105, 114,
    129, 13, 91, 98, 105, 197, 250, 98, 220, 13, 98, 105, 197, 250, 3, 4, 32, 55, 62, 97, 103, 138, 210, 221, 241, 17,
    98, 98, 105, 197, 221, 250, 98, 220, 235, 93, 105, 32, 59, 105, 145, 216, 250, 105, 110, 181, 93, 192, 215, 110,
    105, 114, 145, 242, 108, 32, 37, 105, 114, 145, 214, 222, 134, 105, 137, 21, 16, 31, 55, 105, 110, 110, 34, 38, 105,
    107, 25, 36, 38, 34, 97, 107, 16, 55, 105, 110, 110, 23, 62, 213, 3, 62, 82, 0, 62, 252, 103, 105, 116, 233, 76,
    103, 105, 173, 173, 105, 110, 120, 110, 87, 92, 105, 114, 115, 56, 105, 114, 56, 59, 57, 61, 105, 149, 13, 57, 68,
    72, 157, 247, 111, 254, 54, 103, 105, 229, 244, 21, 54, 103, 105, 229, 244, 21, 105, 217, 35, 72, 105, 219,
};

const uint16_t ctrail_ec2_field_shapes[] = {
    0, 0, 2, 4, 7, 13, 14, 16, 17, 19, 22, 23, 25, 31, 32, 36, 38, 44, 45, 47, 51, 57, 59, 68, 69, 71, 75, 84, 85, 89,
    91, 93, 94, 96, 97, 98, 103, 110, 112, 119, 120, 124, 128, 137, 138, 140, 148, 156, 157, 170, 171, 181, 189, 190,
    194, 195, 200, 203, 209, 210, 211, 214, 218, 228, 230, 237, 238, 240, 245, 248, 252, 254, 257, 258, 264, 266, 268,
    271, 274, 277, 279, 281, 283, 288, 289, 292, 295, 299, 302, 309, 310, 313, 314, 319, 330, 331, 334, 335, 341, 343,
    345, 350, 358, 361, 363, 366, 369, 370, 375, 377, 379, 382, 383, 387, 389, 394, 396, 400, 401, 404, 409, 410, 413,
    418, 419, 425, 432, 434, 444, 446, 453, 456, 459, 463, 464, 467, 468, 471, 472, 474, 481, 483, 487, 494, 496, 498,
    505, 518, 523, 525, 533, 535, 541, 550, 553, 555, 556, 563, 565, 566, 573, 575, 577, 579, 586, 596, 601, 615, 617,
    628, 630, 635, 639, 640, 645, 646, 649, 654, 655, 657, 665, 666, 668, 669, 673, 674, 676, 679, 681, 683, 685, 688,
    690, 691, 692, 694, 695, 698, 701, 702, 704, 708, 718, 719, 722, 725, 727, 729, 731, 733, 735, 736, 739, 741, 747,
    748, 762, 763, 775, 777, 788, 791, 815, 816, 818, 820, 822, 839, 841, 843, 845, 847, 868, 869, 876, 877, 896, 898,
    901, 904, 910, 912, 917, 953, 954, 959, 962, 966, 968, 973, 981, 982, 987, 991, 994, 995, 1003, 1004, 1011, 1013,
    1015, 1017, 1019, 1021, 1023, 1025, 1027, 1029, 1030, 1031, 1032, 1058, 1070, 1081, 1092, 1096, 1101, 1102, 1103,
    1104, 1106, 1110, 1114, 1116, 1118, 1119, 1122, 1125, 1127, 1151, 1153, 1156, 1162, 1164, 1165, 1168, 1171, 1172,
    1175, 1180, 1181, 1190, 1199, 1200, 1204, 1207, 1208, 1232, 1233, 1234, 1236, 1246, 1253, 1256, 1269, 1270, 1275,
    1283, 1290, 1291, 1293, 1296, 1297, 1299, 1303, 1304, 1308, 1310, 1313, 1315, 1317, 1318, 1326, 1327, 1333, 1335,
    1336, 1340, 1344, 1354, 1362, 1366, 1368, 1371, 1385, 1387, 1392, 1407, 1410, 1411, 1413, 1415, 1417, 1419, 1421,
    1423, 1425, 1427, 1429, 1430, 1431, 1432, 1458, 1466, 1470, 1481, 1483, 1487, 1495, 1498, 1501, 1503, 1518, 1521,
    1523, 1530, 1532, 1545, 1549, 1558, 1559, 1561, 1563, 1569, 1570, 1577, 1579, 1581, 1599, 1601, 1605, 1610, 1611,
    1615, 1620, 1624, 1626, 1633, 1634, 1636, 1640, 1641, 1647, 1651, 1652, 1660, 1661, 1679, 1680, 1684, 1695, 1696,
    1703, 1715, 1716, 1720, 1728, 1729, 1731, 1735, 1752, 1754, 1758, 1782, 1783, 1790, 1795, 1802, 1813, 1814, 1822,
    1834, 1835, 1840, 1841, 1851, 1852, 1861, 1862, 1864, 1870, 1872, 1884, 1885, 1890, 1895, 1897, 1907, 1911, 1912,
    1914, 1915, 1916, 1917, 1919, 1922, 1945, 1947, 1957, 1959, 1960, 1962, 1967, 1969, 1970, 1974, 1976, 1978, 1979,
    1980, 1985, 1986, 1989, 1990, 1991, 1992, 1993, 2000, 2034, 2041, 2049, 2051, 2052, 2054, 2062, 2064, 2074, 2078,
    2080, 2081, 2082, 2083, 2085, 2088, 2111, 2113, 2123, 2125, 2126, 2128, 2133, 2135, 2136, 2140, 2142, 2144, 2145,
    2146, 2152, 2153, 2156, 2157, 2158, 2159, 2166, 2200, 2209, 2211, 2217, 2228, 2229, 2233, 2235, 2244, 2245, 2249,
    2257, 2258, 2262, 2270, 2271, 2280, 2294, 2295, 2300, 2309, 2310, 2317, 2324, 2325, 2327, 2334, 2346, 2347, 2351,
    2354, 2355, 2358, 2371, 2376, 2383, 2400, 2402, 2406, 2409, 2411, 2413, 2421, 2428, 2430, 2440, 2447, 2449, 2451,
    2452, 2455, 2460, 2465, 2472, 2474, 2476, 2477, 2480, 2483, 2485, 2487, 2491, 2502, 2504, 2508, 2522, 2523, 2543,
    2550, 2551, 2553, 2563, 2566, 2568, 2571, 2575, 2579, 2580, 2612, 2614, 2619, 2621, 2627, 2628, 2630, 2632, 2635,
    2638, 2641, 2650, 2654, 2663, 2674, 2675, 2678, 2679, 2688, 2697, 2698, 2701, 2705, 2706, 2711, 2712, 2729, 2730,
    2737, 2745, 2746, 2751, 2760, 2761, 2763, 2768, 2770, 2771, 2772, 2786, 2787, 2791, 2798, 2799, 2801, 2820, 2827,
    2829, 2834, 2838, 2846, 2848, 2855, 2859, 2870, 2872, 2877, 2880, 2886, 2887, 2911, 2914, 2921, 2934, 2935, 2938,
    2940, 2945, 2946, 2948, 2952, 2953, 2966, 2967, 2973, 2980, 2981, 2984, 2988, 2990, 3002, 3008, 3010, 3012, 3025,
    3027, 3037, 3047, 3049, 3056, 3064, 3066, 3075, 3079, 3081, 3093, 3101, 3102, 3103, 3107, 3108, 3115, 3116, 3117,
    3124, 3129, 3134, 3140, 3141, 3145, 3151, 3152, 3165, 3174, 3180, 3181, 3184, 3188, 3191, 3199, 3200, 3206, 3216,
    3217, 3220, 3227, 3228, 3231, 3236, 3237, 3239, 3245, 3250, 3252, 3258, 3262, 3263, 3268, 3271, 3277, 3278, 3283,
    3286, 3292, 3293, 3296, 3303, 3304, 3308, 3319, 3320, 3324, 3330, 3331, 3333, 3338, 3342, 3344, 3351, 3355, 3372,
    3374, 3379, 3383, 3385, 3392, 3396, 3417, 3418, 3425, 3435, 3436, 3442, 3443, 3450, 3452, 3460, 3472, 3473, 3489,
    3500, 3513, 3514, 3519, 3528, 3529, 3532, 3533, 3537, 3540, 3557, 3559, 3563, 3565, 3567, 3569, 3571, 3597, 3599,
    3605, 3613, 3615, 3624, 3625, 3629, 3631, 3649, 3651, 3653, 3660, 3661, 3665, 3671, 3672, 3673, 3674, 3675, 3676,
    3677, 3678, 3679, 3685, 3686, 3687, 3690, 3712, 3723, 3732, 3733, 3734, 3735, 3736, 3737, 3738, 3739, 3745, 3746,
    3747, 3750, 3773, 3784, 3787, 3793, 3810, 3811, 3813, 3818, 3825, 3826, 3829, 3830, 3832, 3833, 3835, 3836, 3838,
    3839, 3841, 3842, 3846, 3847, 3850, 3851, 3853, 3854, 3856, 3858, 3860, 3861, 3864, 3867, 3869, 3871, 3873, 3875,
    3876, 3878, 3879, 3881, 3882, 3884, 3885, 3888, 3890, 3891, 3893, 3896, 3897, 3899, 3900, 3902, 3903, 3905, 3906,
    3909, 3910, 3912, 3913, 3915, 3916, 3918, 3919, 3924, 3925, 3927, 3928, 3931, 3933, 3936, 3937, 3941, 3944, 3946,
    3950, 3952, 3956, 3957, 3959, 3960, 3962, 3963, 3965, 3966, 3968, 3969, 3971, 3972, 3974, 3975, 3977, 3978, 3980,
    3981, 3983, 3987, 3989, 3990, 3992, 3993, 3995, 3996, 3998, 3999, 4001, 4004, 4005, 4007, 4009, 4011, 4014, 4015,
    4017, 4018, 4020, 4022, 4024, 4029, 4031, 4032, 4034, 4035, 4037, 4038, 4040, 4043, 4045, 4048, 4050, 4053, 4055,
    4058, 4059, 4061, 4063, 4064, 4067, 4069, 4070, 4072, 4073, 4075, 4076, 4078, 4079, 4081, 4082, 4084, 4085, 4087,
    4088, 4090, 4091, 4093, 4094, 4097, 4098, 4100, 4101, 4103, 4104, 4106, 4107, 4109, 4110, 4113, 4114, 4117, 4118,
    4121, 4122, 4124, 4125, 4127, 4128, 4130, 4131, 4134, 4135, 4138, 4139, 4142, 4143, 4146, 4147, 4150, 4152, 4154,
    4155, 4157, 4158, 4160, 4161, 4163, 4164, 4166, 4167, 4169, 4170, 4172, 4173, 4175, 4177, 4179, 4181, 4182, 4185,
    4189, 4190, 4193, 4195, 4200, 4201, 4204, 4206, 4209, 4211, 4213, 4215, 4217, 4219, 4220, 4224, 4227, 4228, 4232,
    4235, 4236, 4238, 4241, 4242, 4244, 4245, 4246, 4256, 4261, 4262, 4266, 4268, 4272, 4288, 4289, 4294, 4297, 4301,
    4303, 4304, 4307, 4309, 4311, 4316, 4319, 4326, 4331, 4336, 4337, 4339, 4344, 4348, 4351, 4357, 4359, 4364, 4365,
    4366, 4367, 4381, 4382, 4386, 4391, 4393, 4396, 4397, 4400, 4402, 4407, 4421, 4423, 4428, 4441, 4443, 4444, 4456,
    4467, 4482, 4484, 4489, 4493, 4499, 4501, 4506, 4516, 4518, 4523, 4534, 4536, 4542, 4546, 4553, 4555, 4560, 4562,
    4567, 4569, 4574, 4589, 4591, 4596, 4604, 4606, 4611, 4613, 4618, 4620, 4625, 4629, 4631, 4636, 4642, 4644, 4649,
    4651, 4667, 4669, 4674, 4676, 4677, 4678, 4680, 4684, 4688, 4690, 4693, 4695, 4696, 4700, 4703, 4704, 4733, 4735,
    4740, 4748, 4750, 4756, 4764, 4766, 4771, 4773, 4775, 4779, 4781, 4789, 4793, 4799, 4806, 4807, 4810, 4811, 4815,
    4823, 4825, 4830, 4832, 4837, 4839, 4844, 4845, 4852, 4855, 4860, 4862, 4870, 4872, 4874, 4875, 4880, 4881, 4884,
    4893, 4895, 4899, 4911, 4913, 4919, 4922, 4925, 4930, 4935, 4939, 4942, 4947, 4949, 4954, 4956, 4957, 4965, 4966,
    4972, 4973, 4976, 4980, 4985, 5007, 5009, 5014, 5017, 5019, 5036, 5038, 5041, 5043, 5045, 5050, 5051, 5057, 5061,
    5063, 5079, 5081, 5087, 5094, 5096, 5100, 5114, 5116, 5120, 5123, 5125, 5130, 5133, 5134, 5155, 5157, 5161, 5163,
    5164, 5165, 5167, 5168, 5171, 5175, 5189, 5191, 5193, 5199, 5202, 5204, 5210, 5216, 5218, 5224, 5226, 5228, 5237,
    5239, 5248, 5253, 5260, 5261, 5263, 5304, 5306, 5311, 5313, 5323, 5324, 5341, 5343, 5348, 5359, 5363, 5365, 5368,
    5376, 5378, 5379, 5380, 5397, 5402, 5404, 5409, 5411, 5413, 5414, 5415, 5420, 5422, 5427, 5429, 5439, 5449, 5451,
    5458, 5465, 5467, 5472, 5474, 5481, 5487, 5490, 5492, 5495, 5497, 5499, 5502, 5514, 5516, 5522, 5529, 5531, 5536,
    5539, 5541, 5547, 5551, 5556, 5557, 5560, 5564, 5570, 5577, 5585, 5595, 5596, 5599, 5618, 5619, 5626, 5628, 5629,
    5633, 5635, 5636, 5637, 5641, 5643, 5644, 5645, 5649, 5651, 5653, 5654, 5658, 5660, 5692, 5694, 5700, 5704, 5708,
    5713, 5714, 5716, 5726, 5730, 5731, 5732, 5735, 5759, 5763, 5765, 5766, 5767, 5774, 5777, 5779, 5780, 5786, 5787,
    5797, 5799, 5861, 5866, 5868, 5873, 5875, 5878, 5880, 5885, 5887, 5892, 5894, 5899, 5901, 5906, 5908, 5913, 5915,
    5921, 5923, 5928, 5930, 5935, 5937, 5942, 5944, 5949, 5951, 5956, 5958, 5963, 5964, 5968, 5970, 5975, 5982, 5983,
    5994, 5996, 6003, 6005, 6010, 6012, 6017, 6019, 6024, 6026, 6031, 6033, 6038, 6040, 6045, 6050, 6052, 6057, 6066,
    6068, 6072, 6074, 6076, 6081, 6083, 6088, 6090, 6095, 6097, 6102, 6104, 6106, 6111, 6113, 6118, 6120, 6128, 6139,
    6141, 6146, 6148, 6156, 6162, 6165, 6170, 6184, 6190, 6192, 6194, 6196, 6204, 6211, 6218, 6220, 6225, 6233, 6241,
    6297, 6318, 6320, 6337, 6339, 6344, 6346, 6349, 6355, 6359, 6361, 6367, 6369, 6374, 6389, 6391, 6396, 6398, 6403,
    6410, 6412, 6416, 6417, 6422, 6425, 6427, 6431, 6433, 6435, 6439, 6443, 6450, 6452, 6456, 6457, 6461, 6462, 6467,
    6469, 6474, 6476, 6495, 6496, 6499, 6500, 6503, 6509, 6511, 6512, 6521, 6523, 6539, 6541, 6557, 6559, 6564, 6566,
    6571, 6573, 6578, 6580, 6585, 6587, 6589, 6594, 6602, 6607, 6620, 6622, 6624, 6630, 6645, 6647, 6652, 6660, 6661,
    6676, 6678, 6683, 6685, 6690, 6692, 6694, 6698, 6699, 6704, 6706, 6710, 6716, 6718, 6724, 6733, 6735, 6740, 6752,
    6754, 6757, 6759, 6762, 6766, 6778, 6780, 6788, 6790, 6791, 6792, 6796, 6799, 6805, 6808, 6813, 6817, 6819, 6820,
    6821, 6844, 6848, 6850, 6869, 6877, 6879, 6880, 6881, 6882, 6883, 6885, 6911, 6917, 6919, 6924, 6926, 6941, 6944,
    6964, 6966, 6976, 6982, 6984, 6988, 6994, 7000, 7002, 7007, 7014, 7016, 7021, 7023, 7027, 7031, 7033, 7039, 7041,
    7046, 7048, 7053, 7055, 7060, 7062, 7067, 7070, 7081, 7083, 7088, 7090, 7095, 7097, 7102, 7104, 7109, 7111, 7116,
    7118, 7123, 7125, 7130, 7132, 7137, 7139, 7144, 7146, 7151, 7153, 7158, 7160, 7165, 7167, 7174, 7176, 7182, 7184,
    7189, 7191, 7196, 7199, 7202, 7207, 7209, 7211, 7216, 7218, 7223, 7225, 7228, 7231, 7237, 7241, 7247, 7249, 7251,
    7253, 7256, 7266, 7268, 7274, 7276, 7282, 7299, 7301, 7304, 7308, 7313, 7315, 7316, 7324, 7325, 7328, 7331, 7332,
    7335, 7337, 7339, 7345, 7347, 7352, 7364, 7366, 7371, 7373, 7377, 7392, 7394, 7399, 7401, 7406, 7412, 7414, 7420,
    7421, 7438, 7441, 7446, 7448, 7453, 7455, 7460, 7462, 7467, 7469, 7472, 7473, 7476, 7477, 7480, 7481, 7484, 7485,
    7488, 7491, 7495, 7497, 7502, 7505, 7507, 7508, 7509, 7510, 7513, 7516, 7520, 7522, 7527, 7528, 7530, 7532, 7533,
    7534, 7537, 7546, 7550, 7562, 7564, 7567, 7569, 7571, 7573, 7574, 7575, 7576, 7578, 7579, 7581, 7582, 7584, 7585,
    7587, 7588, 7591, 7592, 7595, 7598, 7599, 7600, 7601, 7602, 7603, 7607, 7613, 7614, 7617, 7619, 7620, 7621, 7622,
    7625, 7630, 7632, 7635, 7636, 7639, 7641, 7644, 7645, 7646, 7647, 7650, 7653, 7654, 7657, 7658, 7660, 7661, 7664,
    7665, 7669, 7671, 7673, 7675, 7678, 7679, 7681, 7682, 7685, 7686, 7687, 7689, 7693, 7694, 7697, 7698, 7701, 7702,
    7705, 7707, 7708, 7711, 7714, 7715, 7717, 7718, 7722, 7724, 7729, 7730, 7733, 7735, 7736, 7737, 7738, 7741, 7747,
    7756, 7760, 7772, 7774, 7777, 7779, 7781, 7783, 7784, 7786, 7787, 7790, 7791, 7794, 7795, 7798, 7799, 7807, 7808,
    7810, 7811, 7814, 7815, 7816, 7817, 7820, 7821, 7822, 7823, 7825, 7826, 7830, 7831, 7834, 7836, 7838, 7839, 7840,
    7841, 7843, 7845, 7847, 7849, 7850, 7852, 7860, 7870, 7874, 7875, 7877, 7887, 7888, 7890, 7896, 7899, 7901, 7912,
    7913, 7914, 7915, 7916, 7920, 7927, 7934, 7937, 7939, 7943, 7944, 7948, 7950, 7952, 7958, 7964, 7968, 7975, 7977,
    7978, 7985, 7988, 7989, 7998, 8000, 8019, 8021, 8024, 8026, 8034, 8036, 8039, 8044, 8046, 8049, 8056, 8059, 8061,
    8065, 8067, 8077, 8079, 8084, 8089, 8093, 8097, 8100, 8103, 8106, 8108, 8110, 8113, 8118, 8127, 8129, 8131, 8132,
    8133, 8134, 8135, 8137, 8138, 8141, 8145, 8146, 8150, 8151, 8155, 8157, 8159, 8161, 8169, 8173, 8175, 8180, 8181,
    8182, 8184, 8188, 8196, 8198, 8199, 8206, 8207, 8211, 8215, 8222, 8223, 8225, 8227, 8229, 8237, 8248, 8250, 8256,
    8258, 8264, 8266, 8272, 8274, 8275, 8277, 8296, 8299, 8305, 8319, 8321, 8327, 8338, 8340, 8345, 8347, 8349, 8354,
    8356, 8358, 8365, 8366, 8370, 8372, 8377, 8378, 8380, 8386, 8388, 8393, 8395, 8400, 8407, 8412, 8414, 8419, 8420,
    8422, 8428, 8429, 8431, 8441, 8457, 8459, 8464, 8467, 8469, 8474, 8479, 8482, 8497, 8500, 8508, 8510, 8515, 8522,
    8524, 8526, 8527, 8531, 8533, 8535, 8540, 8542, 8544, 8545, 8546, 8547, 8551, 8555, 8559, 8561, 8562, 8565, 8575,
    8576, 8578, 8581, 8584, 8587, 8589, 8591, 8593, 8602, 8604, 8605, 8608, 8609, 8614, 8617, 8625, 8628, 8633, 8639,
    8641, 8642, 8644, 8645, 8647, 8657, 8660, 8662, 8667, 8670, 8672, 8676, 8680, 8685, 8687, 8689, 8694, 8696, 8701,
    8706, 8708, 8713, 8715, 8720, 8722, 8727, 8729, 8734, 8738, 8740, 8745, 8750, 8752, 8754, 8756, 8760, 8763, 8765,
    8767, 8769, 8773, 8777, 8779, 8784, 8785, 8788, 8792, 8794, 8797, 8800, 8806, 8809, 8810, 8814, 8816, 8822, 8823,
    8839, 8855, 8856, 8867, 8870, 8871, 8874, 8879, 8880, 8884, 8888, 8892, 8901, 8905, 8911, 8912, 8916, 8921, 8923,
    8927, 8932, 8934, 8938, 8953, 8955, 8961, 8969, 8981, 8982, 8985, 8986, 9003, 9004, 9007, 9008, 9019, 9022, 9027,
    9028, 9030, 9048, 9049, 9055, 9056, 9059, 9060, 9062, 9063, 9069, 9070, 9072, 9074, 9084, 9085, 9091, 9093, 9095,
    9098, 9100, 9113, 9114, 9116, 9120, 9121, 9139, 9141, 9144, 9145, 9150, 9151, 9156, 9160, 9162, 9165, 9166, 9168,
    9170, 9172, 9176, 9177, 9182, 9183, 9187, 9190, 9196, 9197, 9204, 9206, 9209, 9211, 9219, 9220, 9221, 9229, 9230,
    9231, 9236, 9237, 9247, 9248, 9251, 9252, 9256, 9257, 9262, 9263, 9270, 9271, 9272, 9273, 9280, 9281, 9290, 9291,
    9296, 9297, 9302, 9303, 9309, 9310, 9311, 9319, 9320, 9322, 9323, 9326, 9327, 9331, 9342, 9350, 9354, 9359, 9360,
    9363, 9364, 9367, 9368, 9373, 9374, 9382, 9384, 9387, 9388, 9390, 9397, 9400, 9402, 9408, 9409, 9420, 9424, 9425,
    9437, 9438, 9447, 9448, 9460, 9464, 9465, 9468, 9474, 9478, 9482, 9483, 9489, 9490, 9492, 9495, 9496, 9501, 9502,
    9507, 9508, 9512, 9517, 9518, 9520, 9524, 9527, 9530, 9531, 9540, 9541, 9547, 9550, 9555, 9556, 9562, 9565, 9570,
    9571, 9575, 9577, 9579, 9584, 9588, 9589, 9596, 9597, 9605, 9613, 9614, 9621, 9622, 9625, 9629, 9632, 9633, 9635,
    9636, 9649, 9650, 9664, 9665, 9669, 9670, 9675, 9677, 9690, 9691, 9694, 9695, 9700, 9705, 9707, 9712, 9716, 9721,
    9723, 9726, 9727, 9732, 9733, 9740, 9741, 9744, 9745, 9748, 9770, 9776, 9777, 9780, 9782, 9783, 9785, 9787, 9791,
    9792, 9797, 9800, 9802, 9810, 9811, 9813, 9817, 9818, 9820, 9828, 9829, 9834, 9836, 9840, 9843, 9846, 9847, 9853,
    9858, 9860, 9865, 9866, 9868, 9871, 9872, 9874, 9892, 9893, 9895, 9897, 9898, 9902, 9905, 9906, 9910, 9913, 9914,
    9916, 9917, 9919, 9920, 9924, 9925, 9927, 9928, 9930, 9931, 9935, 9936, 9938, 9939, 9943, 9944, 9946, 9950, 9951,
    9953, 9954, 9955, 9956, 9960, 9967, 9974, 9976, 9977, 9979, 9982, 9983, 9986, 9987, 9997, 10015, 10018, 10020,
    10025, 10026, 10030, 10031, 10038, 10061, 10080, 10106, 10108, 10109, 10111, 10113, 10136, 10153, 10166, 10167,
    10170, 10171, 10172, 10173, 10176, 10177, 10180, 10183, 10186, 10189, 10191, 10193, 10195, 10196, 10200, 10201,
    10203, 10214, 10218, 10222, 10224, 10225, 10230, 10231, 10241, 10252, 10255, 10266, 10269, 10271, 10274, 10279,
    10281, 10285, 10286, 10287, 10292, 10295, 10296, 10297, 10298, 10305, 10309, 10357, 10363, 10367, 10369, 10370,
    10371, 10373, 10385, 10387, 10401, 10406, 10407, 10412, 10414, 10419, 10430, 10432, 10437, 10440, 10442, 10447,
    10448, 10451, 10454, 10455, 10459, 10460, 10467, 10468, 10470, 10471, 10476, 10477, 10481, 10484, 10487, 10491,
    10492, 10495, 10498, 10501, 10505, 10507, 10509, 10510, 10513, 10514, 10518, 10519, 10522, 10524, 10528, 10534,
    10536, 10541, 10542, 10547, 10548, 10550, 10551, 10553, 10554,
};

const struct field_payloads ctrail_ec2_field_payloads[] = {
    {3,5}, {6,7}, {9,10}, {11,13}, {14,17}, {18,23}, {24,27}, {28,31}, {32,39}, {40,43}, {45,46}, {48,49}, {50,52},
    {53,54}, {55,56}, {57,60}, {61,63}, {64,65}, {67,70}, {71,72}, {73,75}, {76,0}, {77,78}, {80,83}, {85,89}, {90,91},
    {92,94}, {95,96}, {97,98}, {100,103}, {104,106}, {107,109}, {110,111}, {112,115}, {116,117}, {118,120}, {121,123},
    {124,126}, {127,131}, {132,133}, {134,135}, {136,0}, {139,140}, {141,150}, {151,152}, {153,155}, {156,158},
    {164,167}, {168,169}, {170,172}, {175,180}, {181,182}, {183,184}, {185,189}, {190,0}, {191,192}, {193,0}, {194,195},
    {196,197}, {198,202}, {203,207}, {208,210}, {211,212}, {213,214}, {215,216}, {217,218}, {219,222}, {226,232},
    {233,234}, {235,243}, {244,245}, {246,250}, {251,256}, {271,273}, {274,276}, {288,290}, {291,293}, {294,296},
    {297,299}, {300,302}, {303,307}, {308,314}, {315,318}, {320,324}, {325,328}, {346,368}, {371,372}, {374,375},
    {378,379}, {382,383}, {384,388}, {390,391}, {393,397}, {398,400}, {401,402}, {404,407}, {408,410}, {411,413},
    {414,416}, {419,423}, {426,428}, {429,431}, {432,435}, {436,437}, {439,442}, {443,444}, {478,482}, {483,516},
    {517,519}, {520,523}, {524,526}, {527,529}, {530,532}, {533,535}, {537,538}, {540,542}, {543,545}, {547,551},
    {552,558}, {559,0}, {565,573}, {576,580}, {581,593}, {594,597}, {603,604}, {605,607}, {608,609}, {610,612},
    {614,615}, {616,617}, {618,619}, {620,622}, {623,625}, {627,632}, {633,639}, {640,643}, {644,647}, {648,649},
    {650,652}, {654,656}, {657,660}, {662,663}, {664,665}, {666,668}, {669,0}, {670,674}, {676,677}, {678,680},
    {681,683}, {685,689}, {691,694}, {696,700}, {701,703}, {704,707}, {709,712}, {713,715}, {717,718}, {719,721},
    {724,728}, {729,732}, {733,736}, {737,739}, {740,742}, {744,745}, {752,760}, {761,763}, {764,765}, {769,770},
    {771,221}, {773,774}, {775,777}, {778,779}, {782,790}, {791,793}, {794,799}, {801,802}, {803,805}, {819,836},
    {837,0}, {838,840}, {841,842}, {843,844}, {845,846}, {847,848}, {849,850}, {851,852}, {853,854}, {855,856}, {857,0},
    {858,0}, {859,860}, {861,865}, {866,867}, {868,869}, {870,871}, {872,873}, {874,876}, {877,0}, {878,879}, {880,881},
    {882,883}, {884,885}, {886,887}, {888,889}, {890,891}, {892,893}, {894,895}, {896,897}, {898,899}, {900,901},
    {902,906}, {907,908}, {909,910}, {911,912}, {913,914}, {915,916}, {917,918}, {919,920}, {921,922}, {923,924},
    {925,0}, {926,0}, {927,928}, {929,930}, {931,932}, {933,934}, {935,0}, {936,937}, {938,939}, {940,0}, {941,942},
    {943,947}, {948,0}, {949,950}, {951,952}, {953,954}, {955,0}, {956,957}, {958,959}, {960,961}, {962,0}, {963,0},
    {964,0}, {965,966}, {967,0}, {968,969}, {970,971}, {972,973}, {974,975}, {976,977}, {978,979}, {980,981}, {982,983},
    {984,985}, {986,987}, {988,989}, {990,991}, {992,993}, {994,995}, {996,997}, {998,999}, {1000,1001}, {1002,1003},
    {1004,1005}, {1006,1007}, {1008,1009}, {1010,1011}, {1012,1013}, {1014,1015}, {1016,0}, {1017,0}, {1018,1019},
    {1020,1021}, {1022,1023}, {1024,1025}, {1026,1027}, {1028,1029}, {1030,1031}, {1032,0}, {1033,0}, {1034,0},
    {1035,1036}, {1037,1039}, {1040,1043}, {1044,1045}, {1046,1048}, {1050,1052}, {1053,1055}, {1056,1058}, {1060,1063},
    {1064,1067}, {1068,1069}, {1070,1072}, {1073,1076}, {1077,1079}, {1081,1087}, {1088,1090}, {1091,1092}, {1093,1098},
    {1099,1101}, {1102,1103}, {1104,1105}, {1106,1108}, {1109,1111}, {1113,1116}, {1117,1120}, {1121,1123}, {1124,1126},
    {1127,1130}, {1131,1132}, {1133,1134}, {1135,1137}, {1138,1140}, {1141,1142}, {1143,1144}, {1145,1147}, {1148,1150},
    {1151,1154}, {1155,1170}, {1171,1173}, {1174,1176}, {1177,1178}, {1179,1186}, {1187,1188}, {1189,1191}, {1192,1193},
    {1194,1195}, {1196,1199}, {1200,1203}, {1204,1205}, {1206,1210}, {1211,1213}, {1214,1217}, {1218,1220}, {1221,1234},
    {1235,1239}, {1240,1244}, {1245,1249}, {1250,1252}, {1253,1255}, {1256,1263}, {1264,1265}, {1266,1267}, {1268,1269},
    {1270,1272}, {1275,1277}, {1278,1280}, {1281,1285}, {1286,1292}, {1293,1298}, {1299,1302}, {1303,1308}, {1309,1310},
    {1311,1313}, {1314,1315}, {1316,1317}, {1318,1322}, {1323,1325}, {1326,1327}, {1328,1337}, {1338,1340}, {1341,1343},
    {1344,1376}, {1377,1403}, {1404,1405}, {1406,1407}, {1408,1409}, {1410,1411}, {1412,1413}, {1414,1415}, {1416,1417},
    {1418,1419}, {1420,1421}, {1422,1423}, {1424,1425}, {1426,1427}, {1428,1429}, {1430,1433}, {1434,1436}, {1437,1438},
    {1439,1440}, {1441,1442}, {1443,1444}, {1445,1446}, {1447,1448}, {1449,1450}, {1451,1453}, {1454,1456}, {1457,1459},
    {1460,1461}, {1462,1463}, {1464,1465}, {1466,1468}, {1469,1470}, {1471,1472}, {1473,1475}, {1476,1477}, {1478,1498},
    {1499,1500}, {1501,1502}, {1503,1504}, {1505,1506}, {1507,1509}, {1510,1511}, {1512,1514}, {1515,1516}, {1517,1519},
    {1520,1522}, {1523,1526}, {1527,1530}, {1531,1532}, {1533,1536}, {1537,1538}, {1539,1544}, {1545,1548}, {1549,1550},
    {1551,1552}, {1553,1554}, {1555,1556}, {1559,1562}, {1564,1566}, {1567,1571}, {1572,1573}, {1574,1575}, {1576,1578},
    {1579,1580}, {1581,1583}, {1584,1586}, {1587,1589}, {1590,1592}, {1593,1595}, {1596,1597}, {1598,1599}, {1600,1601},
    {1602,1604}, {1605,1622}, {1623,1628}, {1629,1631}, {1632,1635}, {1636,1638}, {1639,1640}, {1641,1643}, {1644,1645},
    {1646,1647}, {1648,1649}, {1650,1651}, {1652,1655}, {1656,1657}, {1658,1659}, {1660,1661}, {1662,1663}, {1664,1665},
    {1666,1667}, {1668,1669}, {1670,1671}, {1672,1673}, {1674,1675}, {1676,1677}, {1678,1679}, {1680,1681}, {1682,1683},
    {1684,1691}, {1692,1693}, {1694,1695}, {1696,1697}, {1698,1706}, {1707,1708}, {1709,1711}, {1712,1713}, {1714,1715},
    {1716,1718}, {1719,1721}, {1722,1724}, {1725,1726}, {1727,1729}, {1730,1731}, {1732,1734}, {1735,1736}, {1737,1739},
    {1740,1743}, {1744,1745}, {1746,1747}, {1748,1749}, {1750,1751}, {1752,1753}, {1754,1755}, {1756,1757}, {1758,1759},
    {1760,0}, {1761,0}, {1762,1763}, {1764,152}, {1765,0}, {1766,1767}, {1768,1769}, {1770,1773}, {1774,1775},
    {1776,1777}, {1778,1779}, {1780,1781}, {1782,1787}, {1788,1789}, {1790,1791}, {1792,1793}, {1794,1795}, {1796,1797},
    {1798,1799}, {1800,1801}, {1802,1804}, {1805,1806}, {1807,1808}, {1809,1811}, {1812,0}, {1813,1814}, {1815,1816},
    {1817,0}, {1818,1819}, {1820,1821}, {1822,1823}, {1824,1825}, {1826,1827}, {1829,1830}, {1831,1832}, {1833,1834},
    {1835,1836}, {1837,1838}, {1839,1840}, {1841,1842}, {1843,1844}, {1845,1846}, {1847,1848}, {1849,1850}, {1851,1852},
    {1853,1854}, {1855,1856}, {1857,1858}, {1859,1860}, {1861,1862}, {1863,1864}, {1865,1866}, {1867,1868}, {1869,1870},
    {1873,1874}, {1875,1880}, {1881,1882}, {1883,1884}, {1885,1886}, {1887,1888}, {1889,1890}, {1891,1892}, {1893,1894},
    {1895,1896}, {1897,1898}, {1899,1900}, {1901,1902}, {1903,1904}, {1905,1906}, {1907,0}, {1908,0}, {1909,1910},
    {1911,1912}, {1913,1915}, {1916,1917}, {1919,1920}, {1921,1922}, {1923,1927}, {1928,1931}, {1932,1938}, {1939,1941},
    {1942,1944}, {1946,1949}, {1950,1951}, {1954,1959}, {1960,1961}, {1962,1964}, {1966,1968}, {1969,1971}, {1972,1973},
    {1974,1976}, {1977,1978}, {1979,1980}, {1981,1984}, {1985,1987}, {1988,1989}, {1990,1991}, {1992,1993}, {1996,1997},
    {1998,2000}, {2001,2003}, {2004,2006}, {2007,2008}, {2009,2011}, {2012,2014}, {2015,2016}, {2017,2019}, {2020,2021},
    {2022,2024}, {2025,2028}, {2029,2034}, {2035,2037}, {2038,2040}, {2041,2043}, {2044,2046}, {2047,2050}, {2051,2053},
    {2054,2055}, {2056,2057}, {2058,2061}, {2062,2064}, {2065,2067}, {2068,2070}, {2071,2073}, {2074,2078}, {2079,2080},
    {2081,2083}, {2084,2085}, {2086,2088}, {2089,2091}, {2092,2094}, {2095,2097}, {2098,2099}, {2100,2102}, {2103,2104},
    {2105,2110}, {2111,2112}, {2113,2114}, {2115,2118}, {2119,2121}, {2122,2123}, {2124,2125}, {2126,2128}, {2129,2130},
    {2131,2133}, {2134,2136}, {2137,2138}, {2139,2141}, {2142,2143}, {2144,2145}, {2146,2147}, {2148,2150}, {2151,2153},
    {2154,2155}, {2156,2158}, {2159,2160}, {2161,2163}, {2164,2165}, {2166,2168}, {2169,2171}, {2172,2173}, {2178,2179},
    {2185,2186}, {2187,2188}, {2190,2191}, {2192,2193}, {2194,2196}, {2197,2199}, {2200,2202}, {2203,2204}, {2205,2206},
    {2207,2208}, {2209,2210}, {2211,2212}, {2213,2214}, {2215,2216}, {2218,2219}, {2220,2221}, {2222,2223}, {2224,2225},
    {2226,2227}, {2230,2231}, {2232,2233}, {2234,0}, {2235,0}, {2237,0}, {2242,0}, {2244,2245}, {2246,2247},
    {2248,2249}, {2251,2255}, {2256,2257}, {2258,2259}, {2260,2261}, {2262,2263}, {2264,2265}, {2266,2267}, {2268,2269},
    {2271,2272}, {2274,2275}, {2276,2277}, {2278,2279}, {2280,2281}, {2282,2283}, {2284,2285}, {2288,2289}, {2290,2291},
    {2292,2293}, {2294,2295}, {2296,2297}, {2299,2300}, {2301,2302}, {2303,2304}, {2306,0}, {2307,2308}, {2309,2310},
    {2311,2312}, {2313,2314}, {2315,2316}, {2319,2320}, {2322,0}, {2323,2324}, {2325,2326}, {2327,0}, {2328,2329},
    {2330,2331}, {2332,2333}, {2335,2336}, {2338,2339}, {2340,2341}, {2342,2343}, {2345,2346}, {2347,2348}, {2349,2350},
    {2352,2353}, {2359,2360}, {2361,2362}, {2363,2364}, {2365,2366}, {2367,2368}, {2373,2374}, {2378,2379}, {2380,2381},
    {2382,0}, {2383,0}, {2384,2385}, {2386,2387}, {2388,2389}, {2390,2391}, {2392,2393}, {2394,2395}, {2396,2397},
    {2398,2399}, {2400,2402}, {2404,2406}, {2407,2408}, {2409,2410}, {2411,2412}, {2413,2414}, {2417,2418}, {2419,2421},
    {2422,2423}, {2424,2425}, {2426,2427}, {2429,2430}, {2432,2433}, {2435,2436}, {2437,2438}, {2439,2440}, {2441,2442},
    {2443,2444}, {2446,2447}, {2449,2450}, {2451,0}, {2452,2453}, {2455,2456}, {2457,2459}, {2460,2462}, {2463,2464},
    {2465,2466}, {2467,2468}, {2469,2470}, {2471,2472}, {2473,2474}, {2475,2476}, {2477,0}, {2478,2479}, {2480,2481},
    {2482,2483}, {2489,2490}, {2492,2493}, {2494,2495}, {2496,0}, {2497,0}, {2498,2499}, {2500,2501}, {2502,2503},
    {2504,0}, {2508,2509}, {2514,2515}, {2516,2517}, {2518,2519}, {2520,2521}, {2522,0}, {2523,0}, {2524,0}, {2525,0},
    {2526,2527}, {2528,2529}, {2530,2531}, {2532,2533}, {2534,2535}, {2536,2537}, {2538,2539}, {2540,2542}, {2543,2544},
    {2559,1402}, {2569,2570}, {2571,2572}, {2573,2575}, {2576,2577}, {2578,0}, {2579,2580}, {2581,2583}, {2584,2585},
    {2586,2587}, {2588,2589}, {2590,2591}, {2592,2594}, {2595,2596}, {2597,2598}, {2599,0}, {2600,2601}, {2602,2603},
    {2604,2605}, {2606,2607}, {2608,2609}, {2610,2611}, {2613,2614}, {2615,2616}, {2617,2618}, {2619,2620},
};
