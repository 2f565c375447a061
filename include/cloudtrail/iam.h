/*
 * AWS Identity and Access Management: credentials that are made, changed and taken away, and policies that are given.
 */
#ifndef CLOUDTRAIL_IAM_H
#define CLOUDTRAIL_IAM_H

#include "policy.h"
#include "ssh_key.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * An event of iam.amazonaws.com, of any action: what it does not have is absent. It lives as long as its event. Of a
 * call that failed there is what was asked for.
 */
typedef struct ctrail_iam {
    ctrail_str user_name;  /* requestParameters.userName, else that in the response: whose credential it is */
    ctrail_str role_name;  /* roleName */
    ctrail_str group_name; /* groupName */
    ctrail_str instance_profile_name; /* instanceProfileName */
    ctrail_str policy_name;           /* policyName */
    ctrail_str policy_arn;            /* policyArn, else responseElements.policy.arn */
    ctrail_str permissions_boundary;  /* permissionsBoundary: the ARN of a policy */
    ctrail_str arn;                   /* responseElements.user.arn, role.arn, group.arn, instanceProfile.arn: of what
                                         was made */
    ctrail_str id;                    /* userId, roleId, groupId, instanceProfileId, likewise: "AIDA…", "AROA…" */
    ctrail_str access_key_id;         /* responseElements.accessKey.accessKeyId, else requestParameters.accessKeyId */
    ctrail_str status;                /* of a key: requestParameters.status, else that in the response: "Active" */
    ctrail_bool password_reset_required;       /* passwordResetRequired */
    ctrail_str service_name;                   /* serviceName: of which the credential is */
    ctrail_str service_specific_credential_id; /* serviceSpecificCredentialId */
    ctrail_str service_user_name;              /* responseElements.serviceSpecificCredential.serviceUserName */
    ctrail_str ssh_public_key_id;              /* sSHPublicKeyId */
    const ctrail_ssh_key *key;                 /* sSHPublicKeyBody, of UploadSSHPublicKey; NULL when absent */
    ctrail_str serial_number;                  /* serialNumber: an MFA device, of the request or the response */
    const ctrail_policy *policy;               /* policyDocument: what is allowed; NULL when absent */
    const ctrail_policy *trust_policy; /* assumeRolePolicyDocument, of UpdateAssumeRolePolicy policyDocument: who may
                                          take the role; NULL when absent */
} ctrail_iam;

/* Decodes an event of IAM; returns as ctrail_ec2_decode. */
CTRAIL_API ctrail_rc ctrail_iam_decode(const ctrail_event *event, const ctrail_iam **out);

#ifdef __cplusplus
}
#endif

#endif
