/*
 * AWS Sign-In and Identity Center: who signed in to the console or to Identity Center, with which factors; roles
 * switched there; and which tokens and roles' credentials people got of Identity Center.
 */
#ifndef CLOUDTRAIL_SIGNIN_H
#define CLOUDTRAIL_SIGNIN_H

#include "cloudtrail.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * An event of signin.amazonaws.com, of any name: ConsoleLogin, SwitchRole, ExitRole, RenewRole, CheckMfa,
 * GetSigninToken, PasswordRecoveryRequested, of Identity Center CredentialChallenge, CredentialVerification,
 * UserAuthentication; of sso.amazonaws.com: Authenticate, Federate, GetRoleCredentials, ListAccountRoles; of
 * sso-oauth.amazonaws.com: CreateToken, CreateTokenWithIAM. It lives as long as its event. The names are those of
 * additionalEventData, if nothing else is said.
 */
typedef struct ctrail_signin {
    ctrail_str outcome;         /* "Success", "Failure": the member of responseElements, of Identity Center's events of
                                   serviceEventDetails, that has the event's name */
    ctrail_bool mfa_used;       /* MFAUsed: 1 for "Yes", 0 for "No" */
    ctrail_str mfa_type;        /* MfaType, of CheckMfa: "Virtual MFA", "U2F MFA", "Multiple MFA Devices" */
    ctrail_str mfa_identifier;  /* MFAIdentifier: the ARN of the device */
    ctrail_str credential_type; /* CredentialType, of Identity Center: "PASSWORD", "TOTP" */
    ctrail_bool mobile_version; /* MobileVersion: whether it was the console for mobile devices */
    ctrail_str login_to;        /* LoginTo: the page that was asked for */
    ctrail_str redirect_to;     /* RedirectTo: the page after a role was switched */
    ctrail_str switch_from;     /* SwitchFrom: the ARN of who switched to a role */
    ctrail_str saml_provider_arn;  /* SamlProviderArn */
    ctrail_str user_name;          /* UserName, of Identity Center */
    ctrail_str auth_workflow_id;   /* AuthWorkflowID, of Identity Center: the same in all events of a sign-in */
    ctrail_str account_id;         /* serviceEventDetails.account_id: of the role that somebody got credentials of */
    ctrail_str role_name;          /* serviceEventDetails.role_name: its name in Identity Center, a permission set's */
    ctrail_str user_id;            /* identitystore:UserId, of CreateTokenWithIAM: whose token it is */
    ctrail_str identity_store_arn; /* identitystore:IdentityStoreArn, likewise */
    ctrail_str credential_id; /* identitycenter:CredentialId: of the token, the same as credentialId in the userIdentity
                                 of what is done with it */
    ctrail_str client_id;     /* requestParameters.clientId, of CreateToken: the application's */
    ctrail_str grant_type;    /* requestParameters.grantType: "urn:ietf:params:oauth:grant-type:device_code" */
    int64_t expires_in;       /* responseElements.expiresIn, in seconds; CTRAIL_ABSENT when absent */
} ctrail_signin;

/* Decodes an event of sign-in; returns as ctrail_ec2_decode. */
CTRAIL_API ctrail_rc ctrail_signin_decode(const ctrail_event *event, const ctrail_signin **out);

#ifdef __cplusplus
}
#endif

#endif
