/*
 * AWS Security Token Service: credentials that were issued, to whom, and for what.
 */
#ifndef CLOUDTRAIL_STS_H
#define CLOUDTRAIL_STS_H

#include "policy.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Credentials that were issued, apart from their secrets: responseElements.credentials */
typedef struct ctrail_sts_credentials {
    ctrail_str access_key_id; /* accessKeyId: found again in the userIdentity of all that is done with them */
    int64_t expiration_ns;    /* expiration, in nanoseconds since 1970 */
} ctrail_sts_credentials;

/* Whom the credentials make of their user: responseElements.assumedRoleUser, federatedUser or sessionInfo */
typedef struct ctrail_sts_principal {
    ctrail_str id;  /* assumedRoleId: "AROA…:alice-laptop"; federatedUserId: "123456789012:bob"; scopedSessionId */
    ctrail_str arn; /* arn: "arn:aws:sts::123456789012:assumed-role/deploy/alice-laptop" */
} ctrail_sts_principal;

/* A tag of the session: one element of requestParameters.tags */
typedef struct ctrail_sts_tag {
    ctrail_str key;   /* key */
    ctrail_str value; /* value */
} ctrail_sts_tag;

/*
 * An event of sts.amazonaws.com, of any action: what it does not have is absent. It lives as long as its event. Of a
 * call that failed there is what was asked for.
 */
typedef struct ctrail_sts {
    ctrail_str role_arn;                  /* requestParameters.roleArn: the role to take */
    ctrail_str role_session_name;         /* roleSessionName */
    ctrail_str name;                      /* name: of the federated user, of GetFederationToken */
    ctrail_str target_principal;          /* targetPrincipal: the account, of AssumeRoot */
    ctrail_str task_policy_arn;           /* taskPolicyArn.arn: what AssumeRoot is for */
    int64_t duration_seconds;             /* durationSeconds */
    ctrail_str external_id;               /* externalId */
    ctrail_str source_identity;           /* sourceIdentity, of the request or of the response */
    ctrail_str serial_number;             /* serialNumber: the MFA device that was used */
    ctrail_str principal_arn;             /* principalArn: the SAML provider */
    ctrail_str provider;                  /* responseElements.provider, else providerId: of web identity */
    ctrail_str saml_assertion_id;         /* sAMLAssertionID */
    const ctrail_str *const *policy_arns; /* policyArns[].arn: they limit the session */
    size_t policy_arn_count;
    const ctrail_policy *policy;       /* policy: likewise; NULL when absent */
    const ctrail_sts_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_value *principal_tags;           /* principalTags: an object, key by key; NULL when absent */
    const ctrail_value *incoming_transitive_tags; /* incomingTransitiveTags: from the session that called */
    const ctrail_str *const *transitive_tag_keys; /* transitiveTagKeys: tags that a next role gets too */
    size_t transitive_tag_key_count;
    const ctrail_sts_credentials *credentials;     /* responseElements.credentials; NULL when none were issued */
    const ctrail_sts_principal *assumed_role_user; /* responseElements.assumedRoleUser; NULL when absent */
    const ctrail_sts_principal *federated_user;    /* responseElements.federatedUser; NULL when absent */
    const ctrail_sts_principal *session_info;      /* responseElements.sessionInfo, of GetScopedCredentials */
    ctrail_str assumed_principal;                  /* responseElements.assumedPrincipal, of GetDelegatedAccessToken */
    ctrail_str subject;                            /* responseElements.subject, subjectFromWebIdentityToken */
    ctrail_str subject_type;                       /* responseElements.subjectType: "persistent" */
    ctrail_str issuer;                             /* responseElements.issuer */
    ctrail_str name_qualifier;                     /* responseElements.nameQualifier */
    const ctrail_str *const *audience;             /* responseElements.audience; requestParameters.audience, of
                                                      GetWebIdentityToken */
    size_t audience_count;
    int64_t packed_policy_size; /* responseElements.packedPolicySize: percent of what fits */
    ctrail_str access_key_id;   /* requestParameters.accessKeyId, of GetAccessKeyInfo */
    ctrail_str account;         /* responseElements.account, of GetAccessKeyInfo */
} ctrail_sts;

/* Decodes an event of STS; returns as ctrail_ec2_decode. */
CTRAIL_API ctrail_rc ctrail_sts_decode(const ctrail_event *event, const ctrail_sts **out);

#ifdef __cplusplus
}
#endif

#endif
