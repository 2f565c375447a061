//! What hangs from an event. Written by views.py, by the library's schemas.
//!
//! A method is named as the field of the record is, in Rust's spelling. What a record does not have is `None`, a list then
//! empty. Of a flag, 1 stands for true and 0 for false. All of them are copied as a pointer is, and read when they are asked.
//! The texts of a verdict come from the names of files: what is no UTF-8 in them becomes U+FFFD.

use std::borrow::Cow;

use crate::error::Result;
use crate::event::Event;
use crate::object::{List, Value};
use crate::time::Time;
use crate::view::{decoders, fields, names, view};
use cloudtrail_sys::*;

fields! {
    Event {
        /// eventVersion: "1.08"
        event_version: Option<&'a str> = event_version, "eventVersion";
        /// userIdentity
        user_identity: Option<Identity<'a>> = user_identity, "userIdentity";
        /// eventTime; `None` also where it cannot be read
        event_time: Option<Time> = event_time_ns, "eventTimeNs";
        /// eventTime, as it came: "2016-05-20T08:27:45Z"
        event_time_text: Option<&'a str> = event_time, "eventTime";
        /// eventSource: "ec2.amazonaws.com"
        event_source: Option<&'a str> = event_source, "eventSource";
        /// eventName: "TerminateInstances"
        event_name: Option<&'a str> = event_name, "eventName";
        /// awsRegion
        aws_region: Option<&'a str> = aws_region, "awsRegion";
        /// sourceIPAddress; not always an address
        source_ip_address: Option<&'a str> = source_ip_address, "sourceIPAddress";
        /// userAgent
        user_agent: Option<&'a str> = user_agent, "userAgent";
        /// errorCode; absent when the call was served
        error_code: Option<&'a str> = error_code, "errorCode";
        /// errorMessage
        error_message: Option<&'a str> = error_message, "errorMessage";
        /// requestParameters: an object or null
        request_parameters: Option<Value<'a>> = request_parameters, "requestParameters";
        /// responseElements; likewise, as all the open objects
        response_elements: Option<Value<'a>> = response_elements, "responseElements";
        /// additionalEventData
        additional_event_data: Option<Value<'a>> = additional_event_data, "additionalEventData";
        /// requestID
        request_id: Option<&'a str> = request_id, "requestID";
        /// eventID; aggregated events have another: aggregated_event_id
        event_id: Option<&'a str> = event_id, "eventID";
        /// readOnly
        read_only: Option<bool> = read_only, "readOnly";
        /// resources
        resources: List<'a, Resource<'a>> = resources[resource_count], "resources";
        /// eventType: "AwsApiCall"
        event_type: Option<&'a str> = event_type, "eventType";
        /// apiVersion
        api_version: Option<&'a str> = api_version, "apiVersion";
        /// managementEvent
        management_event: Option<bool> = management_event, "managementEvent";
        /// recipientAccountId
        recipient_account_id: Option<&'a str> = recipient_account_id, "recipientAccountId";
        /// sharedEventID
        shared_event_id: Option<&'a str> = shared_event_id, "sharedEventID";
        /// vpcEndpointId
        vpc_endpoint_id: Option<&'a str> = vpc_endpoint_id, "vpcEndpointId";
        /// vpcEndpointAccountId
        vpc_endpoint_account_id: Option<&'a str> = vpc_endpoint_account_id, "vpcEndpointAccountId";
        /// serviceEventDetails
        service_event_details: Option<Value<'a>> = service_event_details, "serviceEventDetails";
        /// eventCategory: "Management", "Data", "Insight" …
        event_category: Option<&'a str> = event_category, "eventCategory";
        /// insightDetails; of this and the open objects below, see also ctrail_event_details
        insight_details: Option<Value<'a>> = insight_details, "insightDetails";
        /// eventContext
        event_context: Option<Value<'a>> = event_context, "eventContext";
        /// addendum
        addendum: Option<Value<'a>> = addendum, "addendum";
        /// tlsDetails
        tls_details: Option<TlsDetails<'a>> = tls_details, "tlsDetails";
        /// sessionCredentialFromConsole: a text, "true"
        session_credential_from_console: Option<&'a str> = session_credential_from_console, "sessionCredentialFromConsole";
        /// edgeDeviceDetails
        edge_device_details: Option<Value<'a>> = edge_device_details, "edgeDeviceDetails";
        /// annotation
        annotation: Option<&'a str> = annotation, "annotation";
        /// omitted: 1: content was dropped for its size
        omitted: Option<bool> = omitted, "omitted";
        /// accountId
        account_id: Option<&'a str> = account_id, "accountId";
        /// eventId, in the place of eventID
        aggregated_event_id: Option<&'a str> = aggregated_event_id, "eventId";
        /// timeWindow
        time_window: Option<Value<'a>> = time_window, "timeWindow";
        /// summary
        summary: Option<Value<'a>> = summary, "summary";
        /// insightSource: the ARN of the event data store; of Lake only
        insight_source: Option<&'a str> = insight_source, "insightSource";
        /// insightState, insightDetails.state: "Start", "End"
        insight_state: Option<&'a str> = insight_state, "insightState";
        /// insightEventSource, insightDetails.eventSource: of the unusual calls
        insight_event_source: Option<&'a str> = insight_event_source, "insightEventSource";
        /// insightEventName, insightDetails.eventName
        insight_event_name: Option<&'a str> = insight_event_name, "insightEventName";
        /// insightErrorCode, insightDetails.errorCode
        insight_error_code: Option<&'a str> = insight_error_code, "insightErrorCode";
        /// insightType, insightDetails.insightType
        insight_type: Option<&'a str> = insight_type, "insightType";
        /// insightContext, insightDetails.insightContext
        insight_context: Option<Value<'a>> = insight_context, "insightContext";
        /// an object: undocumented top-level members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
        /// root, an IAM user, a role …: from userIdentity.type
        origin: Origin = origin, "origin";
        /// 1: of a role, a federated user …; 0: long-term; from the key and type
        temporary_credentials: Option<bool> = temporary_credentials, "temporaryCredentials";
        /// 1: an AWS service made the request; 0 otherwise, as for a person in the console; never unknown
        by_aws_service: Option<bool> = by_aws_service, "byAwsService";
        /// who: as CloudTrail's Event history shows it, and of every other type that names somebody
        /// (docs/formats.md); never empty
        user_name: Option<&'a str> = user_name, "userName";
        /// what is not as documented: at most 100, then one that says so; and what was not decoded
        problems: List<'a, Problem<'a>> = problems[problem_count], "problems";
        /// where `raw` stands in the input, in uncompressed bytes from 0; of UTF-16, in its UTF-8
        offset: u64 = offset, "offset";
        /// the record's number in its input, from 1, skipped ones included
        record: u64 = record, "record";
    }
}

decoders! {
    Event {
        /// An EC2 event: what the record says, and what the library concludes from it. What a call asks for is
        /// here even if the call failed: see Event::error_code.
        ///
        /// `None` for another service's event.
        ec2: Ec2 = ctrail_ec2_decode;
        /// An event of ec2-instance-connect.amazonaws.com: SendSSHPublicKey, SendSerialConsoleSSHPublicKey,
        /// OpenTunnel. It lives as long as its event.
        ///
        /// `None` for another service's event.
        instance_connect: Ec2InstanceConnect = ctrail_ec2_instance_connect_decode;
        /// An event of sts.amazonaws.com, of any action: what it does not have is absent. It lives as long as its
        /// event. Of a call that failed there is what was asked for.
        ///
        /// `None` for another service's event.
        sts: Sts = ctrail_sts_decode;
        /// An event of ssm.amazonaws.com, of any action: what it does not have is absent. It lives as long as its
        /// event. Of a call that failed there is what was asked for.
        ///
        /// `None` for another service's event.
        ssm: Ssm = ctrail_ssm_decode;
        /// An event of signin.amazonaws.com, of any name: ConsoleLogin, SwitchRole, ExitRole, RenewRole,
        /// CheckMfa, GetSigninToken, PasswordRecoveryRequested, of Identity Center CredentialChallenge,
        /// CredentialVerification, UserAuthentication; of sso.amazonaws.com: Authenticate, Federate,
        /// GetRoleCredentials, ListAccountRoles; of sso-oauth.amazonaws.com: CreateToken, CreateTokenWithIAM. It
        /// lives as long as its event. The names are those of additionalEventData, if nothing else is said.
        ///
        /// `None` for another service's event.
        sign_in: Signin = ctrail_signin_decode;
        /// An event of iam.amazonaws.com, of any action: what it does not have is absent. It lives as long as its
        /// event. Of a call that failed there is what was asked for.
        ///
        /// `None` for another service's event.
        iam: Iam = ctrail_iam_decode;
    }
}

view! {
    /// Who made the request: userIdentity. What the library concludes from it is in Event::origin and the members
    /// after it.
    Identity of ctrail_identity {
        /// type: "Root", "IAMUser", "AssumedRole" …; absent in service events
        type_: Option<&'a str> = type_, "type";
        /// principalId; a role's is ID:session name
        principal_id: Option<&'a str> = principal_id, "principalId";
        /// arn
        arn: Option<&'a str> = arn, "arn";
        /// accountId
        account_id: Option<&'a str> = account_id, "accountId";
        /// accessKeyId; may be empty
        access_key_id: Option<&'a str> = access_key_id, "accessKeyId";
        /// userName
        user_name: Option<&'a str> = user_name, "userName";
        /// sessionContext
        session_context: Option<SessionContext<'a>> = session_context, "sessionContext";
        /// invokedBy: the AWS service that made the request for the caller, or the console
        invoked_by: Option<&'a str> = invoked_by, "invokedBy";
        /// invokedByDelegate
        invoked_by_delegate: Option<InvokedByDelegate<'a>> = invoked_by_delegate, "invokedByDelegate";
        /// identityProvider
        identity_provider: Option<&'a str> = identity_provider, "identityProvider";
        /// credentialId
        credential_id: Option<&'a str> = credential_id, "credentialId";
        /// onBehalfOf
        on_behalf_of: Option<OnBehalfOf<'a>> = on_behalf_of, "onBehalfOf";
        /// inScopeOf
        in_scope_of: Option<InScopeOf<'a>> = in_scope_of, "inScopeOf";
        /// an object: undocumented members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
    }
}

view! {
    /// One element of resources. EC2's records have none: see ctrail_ec2_resource.
    Resource of ctrail_resource {
        /// ARN
        arn: Option<&'a str> = arn, "ARN";
        /// ARNPrefix
        arn_prefix: Option<&'a str> = arn_prefix, "ARNPrefix";
        /// accountId
        account_id: Option<&'a str> = account_id, "accountId";
        /// type: "AWS::S3::Bucket"
        type_: Option<&'a str> = type_, "type";
        /// an object: undocumented members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
    }
}

view! {
    /// tlsDetails
    TlsDetails of ctrail_tls_details {
        /// tlsVersion
        tls_version: Option<&'a str> = tls_version, "tlsVersion";
        /// cipherSuite
        cipher_suite: Option<&'a str> = cipher_suite, "cipherSuite";
        /// clientProvidedHostHeader
        client_provided_host_header: Option<&'a str> = client_provided_host_header, "clientProvidedHostHeader";
        /// keyExchange
        key_exchange: Option<&'a str> = key_exchange, "keyExchange";
        /// an object: undocumented members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
    }
}

view! {
    /// Something in a record that is not as AWS documents it, or that the library could not read. The event is
    /// delivered nevertheless.
    Problem of ctrail_problem {
        code: ProblemCode = code, "code";
        /// of the value, as for ctrail_value_find: "userIdentity.sessionContext"; that of an object or array
        /// around it, if its own is longer than 1,024 bytes
        path: Option<&'a str> = path, "path";
        /// what is wrong with it, and how it was read; or which decoder exceeded which limit
        message: Option<&'a str> = message, "message";
    }
}

view! {
    /// What is documented of the open objects, member by member. Undocumented members of them are in their trees,
    /// such as Event::addendum.
    Details of ctrail_details {
        /// addendum
        addendum: Option<Addendum<'a>> = addendum, "addendum";
        /// eventContext
        event_context: Option<EventContext<'a>> = event_context, "eventContext";
        /// insightDetails, or insightSource and its neighbours
        insight: Option<Insight<'a>> = insight, "insight";
        /// timeWindow
        time_window: Option<TimeWindow<'a>> = time_window, "timeWindow";
        /// summary
        summary: Option<Summary<'a>> = summary, "summary";
        /// edgeDeviceDetails
        edge_device_details: Option<EdgeDeviceDetails<'a>> = edge_device_details, "edgeDeviceDetails";
        /// userIdentity.sessionContext.webIdFederationData
        web_id_federation_data: Option<WebIdFederationData<'a>> = web_id_federation_data, "webIdFederationData";
        /// top-level members with "omitted": true in them
        omissions: List<'a, Omission<'a>> = omissions[omission_count], "omissions";
    }
}

view! {
    /// An SSH public key: a line of OpenSSH's, `\[options\] type base64 \[comment\]`, or one of the other formats
    /// that EC2 takes. AWS does not check the text, so it may be anything. Two keys are the same when their
    /// fingerprints are; the comment is not part of a key.
    ///
    /// `valid` says that the text holds a whole and sound key: what `ssh-keygen -l` of OpenSSH 9.2 prints a
    /// fingerprint of. It does not say that AWS takes the key: EC2 imports RSA and Ed25519, and EC2 Instance
    /// Connect pushes those. So ECDSA, DSA ("ssh-dss"), keys in devices ("sk-…") and certificates may be valid.
    /// Of a certificate the key in it is judged, and that the rest is whole; who signed it, and whether rightly,
    /// is not looked at.
    SshKey of ctrail_ssh_key {
        /// as it came
        text: Option<&'a str> = text, "text";
        /// of a line, its first word after options: "ssh-ed25519"; in other formats the type that the key has in
        /// OpenSSH. Absent where there is none
        type_: Option<&'a str> = type_, "type";
        /// 1: a whole and sound key of a known type; 0: see `problem`; never unknown
        valid: Option<bool> = valid, "valid";
        /// size of the key: 2048; `None` unless valid
        bits: Option<i64> = bits, "bits";
        /// "nistp256", "nistp384", "nistp521", "ed25519", those of sk- keys too; absent for RSA, DSA
        curve: Option<&'a str> = curve, "curve";
        /// what follows the base64, or the header Comment of SSH2, without white space around it; absent when
        /// empty or not valid
        comment: Option<&'a str> = comment, "comment";
        /// "SHA256:" and 43 letters, as sshd logs it and ssh-keygen -l prints it; of a certificate that of the
        /// key in it
        sha256: Option<&'a str> = sha256, "sha256";
        /// "MD5:" and 16 pairs, as ssh-keygen -l -E md5 prints it
        md5: Option<&'a str> = md5, "md5";
        /// why it is not valid; absent when it is
        problem: Option<&'a str> = problem, "problem";
        /// "openssh": a line; "ssh2": RFC 4716, `---- BEGIN SSH2 PUBLIC KEY ----`; "pem", "der":
        /// SubjectPublicKeyInfo, or RSA's own form, in base64 with and without `-----BEGIN`. Absent for what is
        /// none of these
        format: Option<&'a str> = format, "format";
        /// what stands in front of the key in its line, as in authorized_keys: "no-pty"; absent when empty or not
        /// valid
        options: Option<&'a str> = options, "options";
        /// 1: a key that an authority signed, "ssh-rsa-cert-v01@openssh.com"; unknown unless valid
        certificate: Option<bool> = certificate, "certificate";
        /// why the key is a weak one: RSA with a modulus below 2048 bits, or an exponent below 65537, even or 1
        /// (FIPS 186), DSA; absent when it is not known to be, or is not valid
        weak: Option<&'a str> = weak, "weak";
        /// what EC2 calls the keyFingerprint of this key when it is imported: of RSA, MD5 of its DER, "d7:60:…";
        /// of Ed25519, SHA-256 in padded base64; absent for others, and unless valid. That of a pair that EC2
        /// made is another for RSA: it comes from the private key
        ec2_fingerprint: Option<&'a str> = ec2_fingerprint, "ec2Fingerprint";
    }
}

view! {
    /// All that was found.
    Verdict of ctrail_verdict {
        /// 1: there are digests, and no findings; 0
        as_delivered: Option<bool> = as_delivered, "asDelivered";
        /// in the order of account, region, trail, time and name
        findings: List<'a, Finding<'a>> = findings[finding_count], "findings";
        /// in the order of their names
        chains: List<'a, Chain<'a>> = chains[chain_count], "chains";
    }
}

view! {
    /// An EC2 event: what the record says, and what the library concludes from it. What a call asks for is here
    /// even if the call failed: see Event::error_code.
    ///
    /// Request and response are here in two forms. request_parameters and response_elements are values, for every
    /// action, with every member of the record. They have the names, first letter in lower case, and the nesting
    /// of EC2's API Reference, whichever dialect the record has: lists are arrays, times are in RFC 3339, numbers
    /// are numbers, flags are true or false, account ids have twelve digits. Members that the library does not
    /// know keep the record's names, but without the wrappers around lists, elements, request and response. If
    /// two members of a record have one name in the API, one of them keeps its own. JSON has them as `request`
    /// and `response`. ctrail_ec2_request and ctrail_ec2_response give the same as structs.
    Ec2 of ctrail_ec2 {
        /// eventName, without surrounding white space
        action: Option<&'a str> = action, "action";
        /// by the name of the action
        access: Ec2Access = access, "access";
        /// of this record, whatever ctrail_ec2_action_dialect expects
        dialect: Ec2Dialect = dialect, "dialect";
        /// whether the action is in the library's catalogue
        known: Option<bool> = known, "known";
        /// each instance once, in order of appearance
        instances: List<'a, Ec2Instance<'a>> = instances[instance_count], "instances";
        /// each id once, in order of appearance
        resources: List<'a, Ec2Resource<'a>> = resources[resource_count], "resources";
        /// `None` when there is no serviceEventDetails
        service_event: Option<Ec2ServiceEvent<'a>> = service_event, "serviceEvent";
        /// from requestParameters; `None` when that is not an object
        request: Option<Value<'a>> = request_parameters, "request";
        /// from responseElements, likewise
        response: Option<Value<'a>> = response_elements, "response";
        /// of a security group: Authorize…, Revoke…, Modify… and Update…
        rules: List<'a, Ec2Rule<'a>> = rules[rule_count], "rules";
        sharing: List<'a, Ec2Sharing<'a>> = sharing[sharing_count], "sharing";
        /// ImportKeyPair: publicKeyMaterial, whose base64 is decoded in `text` where it is one of a text; `None`
        /// when absent. Its `ec2_fingerprint` is the response's keyFingerprint
        key: Option<SshKey<'a>> = key, "key";
        /// user data for an instance, a template or a fleet, of any action: "present": it is in the record;
        /// "redacted": AWS removed it; or absent
        user_data: Option<&'a str> = user_data, "userData";
        /// of CreateTags, DeleteTags, and of every request that makes something
        tags: List<'a, Ec2TagChange<'a>> = tags[tag_count], "tags";
    }
}

view! {
    /// An event of ec2-instance-connect.amazonaws.com: SendSSHPublicKey, SendSerialConsoleSSHPublicKey,
    /// OpenTunnel. It lives as long as its event.
    Ec2InstanceConnect of ctrail_ec2_instance_connect {
        /// requestParameters.instanceId; of a call that failed without one, that in errorMessage
        instance_id: Option<&'a str> = instance_id, "instanceId";
        /// instanceOSUser, in older records osUser: the login name
        os_user: Option<&'a str> = os_user, "osUser";
        /// availabilityZone
        availability_zone: Option<&'a str> = availability_zone, "availabilityZone";
        /// serialPort
        serial_port: Option<i64> = serial_port, "serialPort";
        /// monitorMode (not documented by AWS)
        monitor_mode: Option<bool> = monitor_mode, "monitorMode";
        /// instanceConnectEndpointId: "eice-…", or that in errorMessage
        instance_connect_endpoint_id: Option<&'a str> = instance_connect_endpoint_id, "instanceConnectEndpointId";
        /// remotePort
        remote_port: Option<i64> = remote_port, "remotePort";
        /// maxTunnelDuration, seconds
        max_tunnel_duration: Option<i64> = max_tunnel_duration, "maxTunnelDuration";
        /// privateIpAddress: where the tunnel leads
        private_ip_address: Option<&'a str> = private_ip_address, "privateIpAddress";
        /// responseElements.requestId
        request_id: Option<&'a str> = request_id, "requestId";
        /// responseElements.success
        success: Option<bool> = success, "success";
        /// sSHPublicKey, in older records SSHKey.publicKey
        key: Option<SshKey<'a>> = key, "key";
        /// the key stays on the instance until then: eventTime + 60 s, in nanoseconds since 1970; `None` without
        /// a key or for an error
        expires: Option<Time> = expires_ns, "expires";
    }
}

view! {
    /// An event of sts.amazonaws.com, of any action: what it does not have is absent. It lives as long as its
    /// event. Of a call that failed there is what was asked for.
    Sts of ctrail_sts {
        /// requestParameters.roleArn: the role to take
        role_arn: Option<&'a str> = role_arn, "roleArn";
        /// roleSessionName
        role_session_name: Option<&'a str> = role_session_name, "roleSessionName";
        /// name: of the federated user, of GetFederationToken
        name: Option<&'a str> = name, "name";
        /// targetPrincipal: the account, of AssumeRoot
        target_principal: Option<&'a str> = target_principal, "targetPrincipal";
        /// taskPolicyArn.arn: what AssumeRoot is for
        task_policy_arn: Option<&'a str> = task_policy_arn, "taskPolicyArn";
        /// durationSeconds
        duration_seconds: Option<i64> = duration_seconds, "durationSeconds";
        /// externalId
        external_id: Option<&'a str> = external_id, "externalId";
        /// sourceIdentity, of the request or of the response
        source_identity: Option<&'a str> = source_identity, "sourceIdentity";
        /// serialNumber: the MFA device that was used
        serial_number: Option<&'a str> = serial_number, "serialNumber";
        /// principalArn: the SAML provider
        principal_arn: Option<&'a str> = principal_arn, "principalArn";
        /// responseElements.provider, else providerId: of web identity
        provider: Option<&'a str> = provider, "provider";
        /// sAMLAssertionID
        saml_assertion_id: Option<&'a str> = saml_assertion_id, "samlAssertionId";
        /// policyArns\[\].arn: they limit the session
        policy_arns: List<'a, &'a str> = policy_arns[policy_arn_count], "policyArns";
        /// policy: likewise
        policy: Option<Policy<'a>> = policy, "policy";
        /// tags
        tags: List<'a, StsTag<'a>> = tags[tag_count], "tags";
        /// principalTags: an object, key by key
        principal_tags: Option<Value<'a>> = principal_tags, "principalTags";
        /// incomingTransitiveTags: from the session that called
        incoming_transitive_tags: Option<Value<'a>> = incoming_transitive_tags, "incomingTransitiveTags";
        /// transitiveTagKeys: tags that a next role gets too
        transitive_tag_keys: List<'a, &'a str> = transitive_tag_keys[transitive_tag_key_count], "transitiveTagKeys";
        /// responseElements.credentials; `None` when none were issued
        credentials: Option<StsCredentials<'a>> = credentials, "credentials";
        /// responseElements.assumedRoleUser
        assumed_role_user: Option<StsPrincipal<'a>> = assumed_role_user, "assumedRoleUser";
        /// responseElements.federatedUser
        federated_user: Option<StsPrincipal<'a>> = federated_user, "federatedUser";
        /// responseElements.sessionInfo, of GetScopedCredentials
        session_info: Option<StsPrincipal<'a>> = session_info, "sessionInfo";
        /// responseElements.assumedPrincipal, of GetDelegatedAccessToken
        assumed_principal: Option<&'a str> = assumed_principal, "assumedPrincipal";
        /// responseElements.subject, subjectFromWebIdentityToken
        subject: Option<&'a str> = subject, "subject";
        /// responseElements.subjectType: "persistent"
        subject_type: Option<&'a str> = subject_type, "subjectType";
        /// responseElements.issuer
        issuer: Option<&'a str> = issuer, "issuer";
        /// responseElements.nameQualifier
        name_qualifier: Option<&'a str> = name_qualifier, "nameQualifier";
        /// responseElements.audience; requestParameters.audience, of GetWebIdentityToken
        audience: List<'a, &'a str> = audience[audience_count], "audience";
        /// responseElements.packedPolicySize: percent of what fits
        packed_policy_size: Option<i64> = packed_policy_size, "packedPolicySize";
        /// requestParameters.accessKeyId, of GetAccessKeyInfo
        access_key_id: Option<&'a str> = access_key_id, "accessKeyId";
        /// responseElements.account, of GetAccessKeyInfo
        account: Option<&'a str> = account, "account";
    }
}

view! {
    /// An event of ssm.amazonaws.com, of any action: what it does not have is absent. It lives as long as its
    /// event. Of a call that failed there is what was asked for.
    Ssm of ctrail_ssm {
        /// each once, that the request or the response names: instanceIds, target, instanceId, values of targets,
        /// filters and parameters; of a call that failed without any, those in errorMessage
        instances: List<'a, SsmInstance<'a>> = instances[instance_count], "instances";
        /// requestParameters.target: an instance, "ecs:cluster_task_container"
        target: Option<&'a str> = target, "target";
        /// targets
        targets: List<'a, SsmTarget<'a>> = targets[target_count], "targets";
        /// documentName: "AWS-RunShellScript", or an ARN
        document_name: Option<&'a str> = document_name, "documentName";
        /// documentVersion
        document_version: Option<&'a str> = document_version, "documentVersion";
        /// reason, of a session
        reason: Option<&'a str> = reason, "reason";
        /// comment, of a command
        comment: Option<&'a str> = comment, "comment";
        /// parameters: an object, name by name; `None` when absent or hidden
        parameters: Option<Value<'a>> = parameters, "parameters";
        /// 1: a text stands in their place, as CloudTrail writes one for every command; 0: they are there;
        /// `None`: there are none
        parameters_hidden: Option<bool> = parameters_hidden, "parametersHidden";
        /// parameters.host: to which the session forwards a port
        host: Option<&'a str> = host, "host";
        /// parameters.portNumber: of that host, or of the instance
        port_number: Option<&'a str> = port_number, "portNumber";
        /// sessionId, of the response or of the request: "alice-0123456789abcdef0"
        session_id: Option<&'a str> = session_id, "sessionId";
        /// commandId, of responseElements.command or of the request
        command_id: Option<&'a str> = command_id, "commandId";
        /// automationExecutionId, of the response or of the request
        automation_execution_id: Option<&'a str> = automation_execution_id, "automationExecutionId";
        /// accessRequestId, of the response or of the request
        access_request_id: Option<&'a str> = access_request_id, "accessRequestId";
        /// responseElements.command.status, status: "Pending", of a connection "connected"
        status: Option<&'a str> = status, "status";
        /// responseElements.credentials; `None` when none were issued
        credentials: Option<SsmCredentials<'a>> = credentials, "credentials";
    }
}

view! {
    /// An event of signin.amazonaws.com, of any name: ConsoleLogin, SwitchRole, ExitRole, RenewRole, CheckMfa,
    /// GetSigninToken, PasswordRecoveryRequested, of Identity Center CredentialChallenge, CredentialVerification,
    /// UserAuthentication; of sso.amazonaws.com: Authenticate, Federate, GetRoleCredentials, ListAccountRoles; of
    /// sso-oauth.amazonaws.com: CreateToken, CreateTokenWithIAM. It lives as long as its event. The names are
    /// those of additionalEventData, if nothing else is said.
    Signin of ctrail_signin {
        /// "Success", "Failure": the member of responseElements, of Identity Center's events of
        /// serviceEventDetails, that has the event's name
        outcome: Option<&'a str> = outcome, "outcome";
        /// MFAUsed: 1 for "Yes", 0 for "No"
        mfa_used: Option<bool> = mfa_used, "mfaUsed";
        /// MfaType, of CheckMfa: "Virtual MFA", "U2F MFA", "Multiple MFA Devices"
        mfa_type: Option<&'a str> = mfa_type, "mfaType";
        /// MFAIdentifier: the ARN of the device
        mfa_identifier: Option<&'a str> = mfa_identifier, "mfaIdentifier";
        /// CredentialType, of Identity Center: "PASSWORD", "TOTP"
        credential_type: Option<&'a str> = credential_type, "credentialType";
        /// MobileVersion: whether it was the console for mobile devices
        mobile_version: Option<bool> = mobile_version, "mobileVersion";
        /// LoginTo: the page that was asked for
        login_to: Option<&'a str> = login_to, "loginTo";
        /// RedirectTo: the page after a role was switched
        redirect_to: Option<&'a str> = redirect_to, "redirectTo";
        /// SwitchFrom: the ARN of who switched to a role
        switch_from: Option<&'a str> = switch_from, "switchFrom";
        /// SamlProviderArn
        saml_provider_arn: Option<&'a str> = saml_provider_arn, "samlProviderArn";
        /// UserName, of Identity Center
        user_name: Option<&'a str> = user_name, "userName";
        /// AuthWorkflowID, of Identity Center: the same in all events of a sign-in
        auth_workflow_id: Option<&'a str> = auth_workflow_id, "authWorkflowId";
        /// serviceEventDetails.account_id: of the role that somebody got credentials of
        account_id: Option<&'a str> = account_id, "accountId";
        /// serviceEventDetails.role_name: its name in Identity Center, a permission set's
        role_name: Option<&'a str> = role_name, "roleName";
        /// identitystore:UserId, of CreateTokenWithIAM: whose token it is
        user_id: Option<&'a str> = user_id, "userId";
        /// identitystore:IdentityStoreArn, likewise
        identity_store_arn: Option<&'a str> = identity_store_arn, "identityStoreArn";
        /// identitycenter:CredentialId: of the token, the same as credentialId in the userIdentity of what is
        /// done with it
        credential_id: Option<&'a str> = credential_id, "credentialId";
        /// requestParameters.clientId, of CreateToken: the application's
        client_id: Option<&'a str> = client_id, "clientId";
        /// requestParameters.grantType: "urn:ietf:params:oauth:grant-type:device_code"
        grant_type: Option<&'a str> = grant_type, "grantType";
        /// responseElements.expiresIn, in seconds; `None` when absent
        expires_in: Option<i64> = expires_in, "expiresIn";
    }
}

view! {
    /// An event of iam.amazonaws.com, of any action: what it does not have is absent. It lives as long as its
    /// event. Of a call that failed there is what was asked for.
    Iam of ctrail_iam {
        /// requestParameters.userName, else that in the response: whose credential it is
        user_name: Option<&'a str> = user_name, "userName";
        /// roleName
        role_name: Option<&'a str> = role_name, "roleName";
        /// groupName
        group_name: Option<&'a str> = group_name, "groupName";
        /// instanceProfileName
        instance_profile_name: Option<&'a str> = instance_profile_name, "instanceProfileName";
        /// policyName
        policy_name: Option<&'a str> = policy_name, "policyName";
        /// policyArn, else responseElements.policy.arn
        policy_arn: Option<&'a str> = policy_arn, "policyArn";
        /// permissionsBoundary: the ARN of a policy
        permissions_boundary: Option<&'a str> = permissions_boundary, "permissionsBoundary";
        /// responseElements.user.arn, role.arn, group.arn, instanceProfile.arn: of what was made
        arn: Option<&'a str> = arn, "arn";
        /// userId, roleId, groupId, instanceProfileId, likewise: "AIDA…", "AROA…"
        id: Option<&'a str> = id, "id";
        /// responseElements.accessKey.accessKeyId, else requestParameters.accessKeyId
        access_key_id: Option<&'a str> = access_key_id, "accessKeyId";
        /// of a key: requestParameters.status, else that in the response: "Active"
        status: Option<&'a str> = status, "status";
        /// passwordResetRequired
        password_reset_required: Option<bool> = password_reset_required, "passwordResetRequired";
        /// serviceName: of which the credential is
        service_name: Option<&'a str> = service_name, "serviceName";
        /// serviceSpecificCredentialId
        service_specific_credential_id: Option<&'a str> = service_specific_credential_id, "serviceSpecificCredentialId";
        /// responseElements.serviceSpecificCredential.serviceUserName
        service_user_name: Option<&'a str> = service_user_name, "serviceUserName";
        /// sSHPublicKeyId
        ssh_public_key_id: Option<&'a str> = ssh_public_key_id, "sshPublicKeyId";
        /// sSHPublicKeyBody, of UploadSSHPublicKey
        key: Option<SshKey<'a>> = key, "key";
        /// serialNumber: an MFA device, of the request or the response
        serial_number: Option<&'a str> = serial_number, "serialNumber";
        /// policyDocument: what is allowed
        policy: Option<Policy<'a>> = policy, "policy";
        /// assumeRolePolicyDocument, of UpdateAssumeRolePolicy policyDocument: who may take the role
        trust_policy: Option<Policy<'a>> = trust_policy, "trustPolicy";
    }
}

view! {
    /// The session of temporary credentials: userIdentity.sessionContext
    SessionContext of ctrail_session_context {
        /// sessionIssuer
        session_issuer: Option<SessionIssuer<'a>> = session_issuer, "sessionIssuer";
        /// webIdFederationData
        web_id_federation_data: Option<Value<'a>> = web_id_federation_data, "webIdFederationData";
        /// attributes
        attributes: Option<SessionAttributes<'a>> = attributes, "attributes";
        /// sourceIdentity
        source_identity: Option<&'a str> = source_identity, "sourceIdentity";
        /// ec2RoleDelivery: IMDS version, "1.0" or "2.0"
        ec2_role_delivery: Option<&'a str> = ec2_role_delivery, "ec2RoleDelivery";
        /// ec2IssuedInVpc: of credentials that EC2 gave to an instance; a text
        ec2_issued_in_vpc: Option<&'a str> = ec2_issued_in_vpc, "ec2IssuedInVpc";
        /// assumedRoot: a text
        assumed_root: Option<&'a str> = assumed_root, "assumedRoot";
        /// signInSessionArn
        sign_in_session_arn: Option<&'a str> = sign_in_session_arn, "signInSessionArn";
        /// an object: undocumented members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
    }
}

view! {
    /// userIdentity.invokedByDelegate
    InvokedByDelegate of ctrail_invoked_by_delegate {
        /// accountId
        account_id: Option<&'a str> = account_id, "accountId";
        /// an object: undocumented members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
    }
}

view! {
    /// For whom an Identity Center user acted: userIdentity.onBehalfOf
    OnBehalfOf of ctrail_on_behalf_of {
        /// userId
        user_id: Option<&'a str> = user_id, "userId";
        /// identityStoreArn
        identity_store_arn: Option<&'a str> = identity_store_arn, "identityStoreArn";
        /// an object: undocumented members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
    }
}

view! {
    /// What the credentials were issued for: userIdentity.inScopeOf
    InScopeOf of ctrail_in_scope_of {
        /// sourceArn
        source_arn: Option<&'a str> = source_arn, "sourceArn";
        /// sourceAccount
        source_account: Option<&'a str> = source_account, "sourceAccount";
        /// issuerType
        issuer_type: Option<&'a str> = issuer_type, "issuerType";
        /// credentialsIssuedTo
        credentials_issued_to: Option<&'a str> = credentials_issued_to, "credentialsIssuedTo";
        /// credentialsIssuedToVersion (not documented by AWS)
        credentials_issued_to_version: Option<&'a str> = credentials_issued_to_version, "credentialsIssuedToVersion";
        /// an object: undocumented members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
    }
}

view! {
    /// Why an event came late, or again: addendum
    Addendum of ctrail_addendum {
        /// reason: "DELIVERY_DELAY", "UPDATED_DATA", "SERVICE_OUTAGE"
        reason: Option<&'a str> = reason, "reason";
        /// updatedFields
        updated_fields: List<'a, &'a str> = updated_fields[updated_field_count], "updatedFields";
        /// originalRequestID
        original_request_id: Option<&'a str> = original_request_id, "originalRequestID";
        /// originalEventID
        original_event_id: Option<&'a str> = original_event_id, "originalEventID";
    }
}

view! {
    /// What was added to the event from tags and the request: eventContext
    EventContext of ctrail_event_context {
        /// requestContext: condition keys
        request_context: Option<Value<'a>> = request_context, "requestContext";
        /// tagContext.resourceTags
        resource_tags: List<'a, TaggedResource<'a>> = resource_tags[resource_tag_count], "resourceTags";
        /// tagContext.principalTags: an object
        principal_tags: Option<Value<'a>> = principal_tags, "principalTags";
    }
}

view! {
    /// An Insights event, from insightDetails, or from the top-level members that CloudTrail Lake has in its
    /// place
    Insight of ctrail_insight {
        /// state, insightState: "Start", "End"
        state: Option<&'a str> = state, "state";
        /// eventSource, insightEventSource
        event_source: Option<&'a str> = event_source, "eventSource";
        /// eventName, insightEventName
        event_name: Option<&'a str> = event_name, "eventName";
        /// insightType: "ApiCallRateInsight", "ApiErrorRateInsight"
        insight_type: Option<&'a str> = insight_type, "insightType";
        /// errorCode, insightErrorCode
        error_code: Option<&'a str> = error_code, "errorCode";
        /// insightSource, of Lake only
        insight_source: Option<&'a str> = insight_source, "insightSource";
        /// insightContext.statistics.insight.average, or insightAverage: a number
        insight_average: Option<Value<'a>> = insight_average, "insightAverage";
        /// …baseline.average, or baselineAverage: a number
        baseline_average: Option<Value<'a>> = baseline_average, "baselineAverage";
        /// insightDuration: minutes
        insight_duration: Option<i64> = insight_duration, "insightDuration";
        /// baselineDuration: minutes
        baseline_duration: Option<i64> = baseline_duration, "baselineDuration";
        /// insightContext.attributions
        attributions: List<'a, InsightAttribution<'a>> = attributions[attribution_count], "attributions";
    }
}

view! {
    /// timeWindow of an aggregated event
    TimeWindow of ctrail_time_window {
        /// windowStart, nanoseconds since 1970, inclusive
        window_start: Option<Time> = window_start_ns, "windowStart";
        /// windowEnd, exclusive
        window_end: Option<Time> = window_end_ns, "windowEnd";
        /// windowSize: "PT5M"
        window_size: Option<&'a str> = window_size, "windowSize";
    }
}

view! {
    /// summary of an aggregated event
    Summary of ctrail_summary {
        /// primaryDimension
        primary_dimension: Option<Dimension<'a>> = primary_dimension, "primaryDimension";
        /// details
        details: List<'a, Dimension<'a>> = details[detail_count], "details";
    }
}

view! {
    /// The device that an edge request was for: edgeDeviceDetails
    EdgeDeviceDetails of ctrail_edge_device_details {
        /// type: "outposts"
        type_: Option<&'a str> = type_, "type";
        /// deviceId: "op-01ac5d28a6a232904"
        device_id: Option<&'a str> = device_id, "deviceId";
    }
}

view! {
    /// userIdentity.sessionContext.webIdFederationData
    WebIdFederationData of ctrail_web_id_federation_data {
        /// federatedProvider
        federated_provider: Option<&'a str> = federated_provider, "federatedProvider";
        /// attributes: an object
        attributes: Option<Value<'a>> = attributes, "attributes";
    }
}

view! {
    /// A member whose content AWS dropped for its size: it holds "omitted": true
    Omission of ctrail_omission {
        /// the member: "requestParameters"
        field: Option<&'a str> = field, "field";
        /// originalSize: bytes, when it is given
        original_size: Option<i64> = original_size, "originalSize";
        /// reason
        reason: Option<&'a str> = reason, "reason";
    }
}

view! {
    /// Something that was found to be wrong, or cannot be shown.
    Finding of ctrail_finding {
        /// what is wrong
        fault: Fault = fault, "fault";
        /// of what: "log file", "digest", "chain", "file" or "folder"
        kind: Option<Cow<'a, str>> = kind, "kind";
        /// whose it is, as far as it is known
        account: Option<Cow<'a, str>> = account, "account";
        /// likewise
        region: Option<Cow<'a, str>> = region, "region";
        /// likewise
        trail: Option<Cow<'a, str>> = trail, "trail";
        /// of a digest its end, of a log file its name's, nanoseconds since 1970; or `None`
        time: Option<Time> = time, "time";
        /// in a few words of English
        detail: Option<Cow<'a, str>> = detail, "detail";
        /// errno, if it could not be read; or `None`
        system_error: Option<i64> = system_error, "systemError";
        /// of the file; absent if it is not there
        path: Option<Cow<'a, str>> = path, "path";
        /// its key in the bucket, if it is known
        object: Option<Cow<'a, str>> = object, "object";
    }
}

view! {
    /// The digests of a trail for one account and region; those written long after their time are a chain of
    /// their own.
    Chain of ctrail_chain {
        /// "123456789012"
        account: Option<Cow<'a, str>> = account, "account";
        /// "us-east-1"
        region: Option<Cow<'a, str>> = region, "region";
        /// its name
        trail: Option<Cow<'a, str>> = trail, "trail";
        /// 1: of digests that were written long after the time that they are for; 0
        backfill: Option<bool> = backfill, "backfill";
        /// what the digests are for, as far as they were looked at, nanoseconds since …
        from_time: Option<Time> = from_time, "fromTime";
        /// … 1970; or `None`
        to_time: Option<Time> = to_time, "toTime";
        /// 1: the oldest of them is the first that CloudTrail wrote for the trail; 0
        from_first_digest: Option<bool> = from_first_digest, "fromFirstDigest";
        /// how many there are
        digests: Option<i64> = digests, "digests";
        /// that have a good signature
        digests_signed: Option<i64> = digests_signed, "digestsSigned";
        /// that only a digest after it could show, of which there is none: 0 or 1
        digests_linked: Option<i64> = digests_linked, "digestsLinked";
        /// log files that are as a proven digest says
        log_files_as_delivered: Option<i64> = log_files_as_delivered, "logFilesAsDelivered";
        /// that are as a digest says which is not proven
        log_files_unproven: Option<i64> = log_files_unproven, "logFilesUnproven";
        /// that are not as their digest says, or cannot be read
        log_files_not_as_named: Option<i64> = log_files_not_as_named, "logFilesNotAsNamed";
        /// that are named, and not there
        log_files_missing: Option<i64> = log_files_missing, "logFilesMissing";
        /// that stand in other folders than CloudTrail wrote them to
        log_files_moved: Option<i64> = log_files_moved, "logFilesMoved";
    }
}

view! {
    /// One instance of the event, with its members in request and response: those of the objects that have its
    /// id, and those that stand beside a list of ids, or in a launchSpecification, for all instances of the call.
    Ec2Instance of ctrail_ec2_instance {
        /// instanceId: "i-1a2b3c4d"; never absent
        instance_id: Option<&'a str> = instance_id, "instanceId";
        /// previousState; `None` when the event carries none
        previous_state: Option<Ec2State<'a>> = previous_state, "previousState";
        /// currentState, or at launch instanceState; `None` when absent. At launch there is no previous state
        current_state: Option<Ec2State<'a>> = current_state, "currentState";
        /// impliedState: where the event says no current state, the one that follows from a call that was served:
        /// "pending" of a fleet's new instance, "running" of one that is rebooted, "stopped" of one whose type is
        /// changed; "interrupted", without a code, of a spot instance that was stopped, hibernated or terminated.
        /// `None` when nothing follows
        implied_state: Option<Ec2State<'a>> = implied_state, "impliedState";
        /// imageId
        image_id: Option<&'a str> = image_id, "imageId";
        /// instanceType, or instanceType.value
        instance_type: Option<&'a str> = instance_type, "instanceType";
        /// keyName
        key_name: Option<&'a str> = key_name, "keyName";
        /// privateIpAddress
        private_ip_address: Option<&'a str> = private_ip_address, "privateIpAddress";
        /// publicIpAddress: ipAddress in CloudTrail, or publicIp
        public_ip_address: Option<&'a str> = public_ip_address, "publicIpAddress";
        /// privateDnsName
        private_dns_name: Option<&'a str> = private_dns_name, "privateDnsName";
        /// subnetId
        subnet_id: Option<&'a str> = subnet_id, "subnetId";
        /// vpcId
        vpc_id: Option<&'a str> = vpc_id, "vpcId";
        /// placement.availabilityZone
        availability_zone: Option<&'a str> = availability_zone, "availabilityZone";
        /// launchTime, nanoseconds since 1970
        launch_time: Option<Time> = launch_time_ns, "launchTime";
        /// iamInstanceProfile: its ARN, else its name
        iam_instance_profile: Option<&'a str> = iam_instance_profile, "iamInstanceProfile";
        /// architecture
        architecture: Option<&'a str> = architecture, "architecture";
        /// platform: "windows", or absent
        platform: Option<&'a str> = platform, "platform";
        /// lifecycle: "spot", "on-demand"; instanceLifecycle: "spot", "scheduled"
        lifecycle: Option<&'a str> = lifecycle, "lifecycle";
        /// of an instance of a fleet: launchTemplateId of what it was launched with
        launch_template_id: Option<&'a str> = launch_template_id, "launchTemplateId";
        /// launchTemplateName, likewise
        launch_template_name: Option<&'a str> = launch_template_name, "launchTemplateName";
        /// version, likewise
        launch_template_version: Option<&'a str> = launch_template_version, "launchTemplateVersion";
    }
}

view! {
    /// One resource of the event. Each id is listed once.
    Ec2Resource of ctrail_ec2_resource {
        /// an id ("vol-…"), an EC2 ARN, the name of a key pair, a security group or a launch template, or the
        /// name, ARN or id of an instance profile
        id: Option<&'a str> = id, "id";
        /// "AWS::EC2::Volume", "AWS::IAM::InstanceProfile"; absent where its prefix has none, and for ARNs of
        /// what has no id
        type_: Option<&'a str> = type_, "type";
        /// where it is first: "requestParameters.instancesSet.items\[0\].instanceId"; "errorMessage" if it is
        /// only in the message of a call that failed
        path: Option<&'a str> = path, "path";
    }
}

view! {
    /// serviceEventDetails of an event that EC2 makes without a call, and so without a request: BidEvictedEvent,
    /// SharedSnapshotVolumeCreated, SharedSnapshotCopyInitiated, and others of that kind.
    Ec2ServiceEvent of ctrail_ec2_service_event {
        /// serviceEventDetails.snapshotId: of which another account made a volume or a copy
        snapshot_id: Option<&'a str> = snapshot_id, "snapshotId";
        /// serviceEventDetails.instanceIdSet: spot instances that were taken back
        instance_ids: List<'a, &'a str> = instance_ids[instance_id_count], "instanceIds";
    }
}

view! {
    /// A rule that a call puts into a security group, changes, or takes out of it: one for each range of
    /// addresses, prefix list or group. From the response where it lists them, else as the request asks for them.
    Ec2Rule of ctrail_ec2_rule {
        /// "ingress", "egress": from isEgress or the action's name; absent if neither has it
        direction: Option<&'a str> = direction, "direction";
        /// ipProtocol: "tcp", "udp", "icmp", a number, "-1" for all
        ip_protocol: Option<&'a str> = ip_protocol, "ipProtocol";
        /// fromPort: a port, or the ICMP type; -1 for all
        from_port: Option<i64> = from_port, "fromPort";
        /// toPort: a port, or the ICMP code; -1 for all
        to_port: Option<i64> = to_port, "toPort";
        /// cidrIp of a range, cidrIpv4 of a rule: "10.0.0.0/8"
        cidr_ipv4: Option<&'a str> = cidr_ipv4, "cidrIpv4";
        /// cidrIpv6
        cidr_ipv6: Option<&'a str> = cidr_ipv6, "cidrIpv6";
        /// prefixListId
        prefix_list_id: Option<&'a str> = prefix_list_id, "prefixListId";
        /// groupId of a permission's group, referencedGroupId: the group at the other end
        group_id: Option<&'a str> = group_id, "groupId";
        /// groupName, sourceSecurityGroupName: its name, where a request gives it
        group_name: Option<&'a str> = group_name, "groupName";
        /// description of the range, list or group
        description: Option<&'a str> = description, "description";
        /// securityGroupRuleId: "sgr-…"; in some requests the only member
        rule_id: Option<&'a str> = rule_id, "ruleId";
        /// whether the range is every address, 0.0.0.0/0 or ::/0; unknown where only the id is known
        open: Option<bool> = open, "open";
    }
}

view! {
    /// Who gets or loses the permission to launch an image or to make a volume of a snapshot; one for each
    /// subject of the call.
    Ec2Sharing of ctrail_ec2_sharing {
        /// an account, "all" for everyone, the ARN of an organization or organizational unit
        subject: Option<&'a str> = subject, "subject";
        /// 1: permission added; 0: removed; unknown where the older form does not say
        added: Option<bool> = added, "added";
        /// whether the subject is everyone: the group "all"; 0 or 1
        is_public: Option<bool> = is_public, "isPublic";
    }
}

view! {
    /// A tag that a request gives to resources, or takes from them.
    Ec2TagChange of ctrail_ec2_tag_change {
        /// resourceType of the tagSpecification: "instance"; absent in CreateTags and DeleteTags
        resource_type: Option<&'a str> = resource_type, "resourceType";
        /// key
        key: Option<&'a str> = key, "key";
        /// value; absent where DeleteTags takes a tag of any value
        value: Option<&'a str> = value, "value";
    }
}

view! {
    /// A policy document. What it allows is told statement by statement: a Deny, here or in another policy, may
    /// take it back.
    Policy of ctrail_policy {
        /// Version: "2012-10-17"
        version: Option<&'a str> = version, "version";
        /// Statement
        statement: List<'a, PolicyStatement<'a>> = statements[statement_count], "statement";
        /// 1: a statement allows the Action "*" on the Resource "*"; 0: none does; `None`: only under a
        /// Condition, or no statement has a Resource
        admin: Option<bool> = admin, "admin";
        /// 1: a statement allows something to the Principal "*", or to any "AWS"; 0: none does; `None`: only
        /// under a Condition, or to all but some, or no statement has a Principal
        trusts_everyone: Option<bool> = trusts_everyone, "trustsEveryone";
    }
}

view! {
    /// A tag of the session: one element of requestParameters.tags
    StsTag of ctrail_sts_tag {
        /// key
        key: Option<&'a str> = key, "key";
        /// value
        value: Option<&'a str> = value, "value";
    }
}

view! {
    /// Credentials that were issued, apart from their secrets: responseElements.credentials
    StsCredentials of ctrail_sts_credentials {
        /// accessKeyId: found again in the userIdentity of all that is done with them
        access_key_id: Option<&'a str> = access_key_id, "accessKeyId";
        /// expiration, in nanoseconds since 1970
        expiration: Option<Time> = expiration_ns, "expiration";
    }
}

view! {
    /// Whom the credentials make of their user: responseElements.assumedRoleUser, federatedUser or sessionInfo
    StsPrincipal of ctrail_sts_principal {
        /// assumedRoleId: "AROA…:alice-laptop"; federatedUserId: "123456789012:bob"; scopedSessionId
        id: Option<&'a str> = id, "id";
        /// arn: "arn:aws:sts::123456789012:assumed-role/deploy/alice-laptop"
        arn: Option<&'a str> = arn, "arn";
    }
}

view! {
    /// An instance that a call is about
    SsmInstance of ctrail_ssm_instance {
        /// "i-…", of EC2; "mi-…", a managed node: a machine elsewhere
        instance_id: Option<&'a str> = instance_id, "instanceId";
    }
}

view! {
    /// One element of requestParameters.targets: what a command or an automation is for
    SsmTarget of ctrail_ssm_target {
        /// key: "InstanceIds", "tag:Name"
        key: Option<&'a str> = key, "key";
        /// values
        values: List<'a, &'a str> = values[value_count], "values";
    }
}

view! {
    /// Credentials that GetAccessToken gave, apart from their secrets: responseElements.credentials
    SsmCredentials of ctrail_ssm_credentials {
        /// accessKeyId
        access_key_id: Option<&'a str> = access_key_id, "accessKeyId";
        /// expirationTime, in nanoseconds since 1970
        expiration: Option<Time> = expiration_ns, "expiration";
    }
}

view! {
    /// Whose temporary credentials they are, a role's for example: userIdentity.sessionContext.sessionIssuer
    SessionIssuer of ctrail_session_issuer {
        /// type: "Role", "IAMUser"
        type_: Option<&'a str> = type_, "type";
        /// principalId
        principal_id: Option<&'a str> = principal_id, "principalId";
        /// arn
        arn: Option<&'a str> = arn, "arn";
        /// accountId
        account_id: Option<&'a str> = account_id, "accountId";
        /// userName: the role's name
        user_name: Option<&'a str> = user_name, "userName";
        /// an object: undocumented members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
    }
}

view! {
    /// userIdentity.sessionContext.attributes
    SessionAttributes of ctrail_session_attributes {
        /// creationDate, as it came: "2018-09-21T21:37:58Z"
        creation_date: Option<&'a str> = creation_date, "creationDate";
        /// mfaAuthenticated: a text, "true" or "false"
        mfa_authenticated: Option<&'a str> = mfa_authenticated, "mfaAuthenticated";
        /// an object: undocumented members, and unreadable ones
        other: Option<Value<'a>> = other, "other";
    }
}

view! {
    /// One element of eventContext.tagContext.resourceTags
    TaggedResource of ctrail_tagged_resource {
        /// arn
        arn: Option<&'a str> = arn, "arn";
        /// tags: an object, key by key
        tags: Option<Value<'a>> = tags, "tags";
    }
}

view! {
    /// One element of insightContext.attributions
    InsightAttribution of ctrail_insight_attribution {
        /// attribute: "userIdentityArn", "userAgent", "errorCode"
        attribute: Option<&'a str> = attribute, "attribute";
        /// insight: what occurred while it lasted
        insight: List<'a, InsightValue<'a>> = insight[insight_count], "insight";
        /// baseline: what is usual
        baseline: List<'a, InsightValue<'a>> = baseline[baseline_count], "baseline";
        /// insightValue
        insight_value: Option<&'a str> = insight_value, "insightValue";
        /// insightAverage: a number
        insight_average: Option<Value<'a>> = insight_average, "insightAverage";
        /// baselineValue
        baseline_value: Option<&'a str> = baseline_value, "baselineValue";
        /// baselineAverage: a number
        baseline_average: Option<Value<'a>> = baseline_average, "baselineAverage";
    }
}

view! {
    /// What aggregated events are counted by: summary.primaryDimension, and one element of summary.details
    Dimension of ctrail_dimension {
        /// dimension: "eventName", "resourceARN", "userIdentity" …
        dimension: Option<&'a str> = dimension, "dimension";
        /// aggregationType: "Count"
        aggregation_type: Option<&'a str> = aggregation_type, "aggregationType";
        /// statistics
        statistics: List<'a, Statistic<'a>> = statistics[statistic_count], "statistics";
    }
}

view! {
    /// The state of an instance.
    Ec2State of ctrail_ec2_state {
        /// 0 pending, 16 running, 32 shutting-down, 48 terminated, 64 stopping, 80 stopped: the low byte of
        /// `code`, the only one that counts; `None`
        code: Option<i64> = code, "code";
        /// as it came; of implied_state, one of these names, or "interrupted"
        name: Option<&'a str> = name, "name";
    }
}

view! {
    /// One element of Statement. A single text where a list may be is a list of one.
    PolicyStatement of ctrail_policy_statement {
        /// Sid
        sid: Option<&'a str> = sid, "sid";
        /// Effect: "Allow", "Deny"
        effect: Option<&'a str> = effect, "effect";
        /// Action
        action: List<'a, &'a str> = actions[action_count], "action";
        /// NotAction
        not_action: List<'a, &'a str> = not_actions[not_action_count], "notAction";
        /// Resource
        resource: List<'a, &'a str> = resources[resource_count], "resource";
        /// NotResource
        not_resource: List<'a, &'a str> = not_resources[not_resource_count], "notResource";
        /// Principal: "*", or an object
        principal: Option<Value<'a>> = principal, "principal";
        /// NotPrincipal
        not_principal: Option<Value<'a>> = not_principal, "notPrincipal";
        /// Condition: an object
        condition: Option<Value<'a>> = condition, "condition";
    }
}

view! {
    /// How often a value occurred; of an attribution of an Insights event
    InsightValue of ctrail_insight_value {
        /// value: an ARN, a user agent, an error code; "null" may be written for none
        value: Option<&'a str> = value, "value";
        /// average: a number, for ctrail_value_double
        average: Option<Value<'a>> = average, "average";
    }
}

view! {
    /// One element of statistics
    Statistic of ctrail_statistic {
        /// name: what was counted, "PutObject"
        name: Option<&'a str> = name, "name";
        /// value: a number
        value: Option<Value<'a>> = value, "value";
    }
}

names! {
    /// Whose credentials made the request.
    Origin {
        UNKNOWN = 0 "unknown";
        ROOT = 1 "root";
        IAM_USER = 2 "iam-user";
        ASSUMED_ROLE = 3 "assumed-role";
        ROLE = 4 "role";
        FEDERATED_USER = 5 "federated-user";
        DIRECTORY = 6 "directory";
        AWS_ACCOUNT = 7 "aws-account";
        AWS_SERVICE = 8 "aws-service";
        IDENTITY_CENTER_USER = 9 "identity-center-user";
        SAML_USER = 10 "saml-user";
        WEB_IDENTITY_USER = 11 "web-identity-user";
    }
}

names! {
    /// What kind of problem it is.
    ProblemCode {
        TYPE = 0 "type";
        CONVERTED = 1 "converted";
        DUPLICATE = 2 "duplicate";
        TIME = 3 "time";
        ENCODING = 4 "encoding";
        LEFT_OUT = 5 "left-out";
        LIMIT = 6 "limit";
        MORE = 7 "more";
        DECODED = 8 "decoded";
        SPELLING = 9 "spelling";
    }
}

names! {
    /// Whether an action changes anything.
    Ec2Access {
        WRITE = 0 "write";
        READ = 1 "read";
    }
}

names! {
    /// How CloudTrail wrote the request and the response.
    Ec2Dialect {
        NONE = 0 "none";
        LEGACY = 1 "legacy";
        WRAPPED = 2 "wrapped";
    }
}

names! {
    /// What is not as CloudTrail delivered it, or cannot be shown.
    Fault {
        CHANGED = 0 "changed";
        MISSING = 1 "missing";
        SURPLUS = 2 "surplus";
        TRAILING_BYTES = 3 "trailing-bytes";
        RENAMED = 4 "renamed";
        UNREADABLE = 5 "unreadable";
        WRONG_SIGNATURE = 6 "wrong-signature";
        WRONG_LINK = 7 "wrong-link";
        UNKNOWN_KEY = 8 "unknown-key";
        BROKEN_KEY = 9 "broken-key";
        EXPIRED_KEY = 10 "expired-key";
        UNSIGNED = 11 "unsigned";
        LINKED = 12 "linked";
        GAP = 13 "gap";
        RESTART = 14 "restart";
        EARLIER = 15 "earlier";
        LATER = 16 "later";
    }
}
