/*
 * Credentials and ways into instances, followed across services: what an event says of a credential, and of getting
 * into an instance, in members that are the same whichever decoder has found it.
 */
#ifndef CLOUDTRAIL_ACCESS_H
#define CLOUDTRAIL_ACCESS_H

#include "cloudtrail.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Who called, from where, and what came of it, as the event has it. */
typedef struct ctrail_call {
    ctrail_str user_name;         /* ctrail_event::user_name */
    ctrail_str arn;               /* userIdentity.arn */
    ctrail_str access_key_id;     /* userIdentity.accessKeyId */
    ctrail_str source_ip_address; /* sourceIPAddress */
    ctrail_str error_code;        /* errorCode: the rest is then what was asked for, and not what was done */
    ctrail_str error_message;     /* errorMessage: a call that failed may have this alone */
} ctrail_call;

/* A credential that an event issued, changed or revoked, or was meant to: it may have failed, see `call` and `status`.
 * What the decoder does not have is absent. */
typedef struct ctrail_credential {
    ctrail_str change;          /* "issued", "changed", "revoked" */
    ctrail_str kind;            /* "temporary": an access key that expires; "access-key", of a user; "password";
                                   "service-specific"; "ssh-key"; "mfa-device"; "sign-in": a session in the console or in
                                   Identity Center; "token" */
    ctrail_str id;              /* the access key, found again in the userIdentity of all that is done with it; the id
                                   of an SSH key or service-specific credential, the serial number of an MFA device,
                                   Identity Center's credentialId of a token */
    ctrail_str role;            /* the role that it is for: its ARN, of Identity Center its name */
    ctrail_str account_id;      /* the account that it is for, of Identity Center and AssumeRoot */
    ctrail_str session_name;    /* roleSessionName */
    ctrail_str principal_arn;   /* what its user is then: the ARN of an assumed role, of a federated user */
    ctrail_str user_name;       /* the user that it is for: of IAM, of Identity Center, federated */
    ctrail_str service_name;    /* of a service-specific credential */
    ctrail_str provider;        /* who said who it is: of SAML, of web identity */
    ctrail_str subject;         /* who it is, as the provider says */
    int64_t expires_ns;         /* when it ends, in nanoseconds since 1970; CTRAIL_ABSENT when that is not said */
    int64_t duration_seconds;   /* how long it lasts, as was asked for, or as Identity Center said; or CTRAIL_ABSENT */
    ctrail_bool mfa_used;       /* whether an MFA device was used: as sign-in says, and 1 if STS was told of one */
    ctrail_str mfa_device;      /* the serial number or ARN of that device */
    ctrail_str source_identity; /* sourceIdentity */
    ctrail_str status;          /* "Active", "Inactive"; of a sign-in its outcome: "Success", "Failure" */
    ctrail_call call;           /* who called */
} ctrail_credential;

/*
 * The credential that an event is about: of STS and of Systems Manager's GetAccessToken temporary ones; of IAM access
 * keys, passwords, SSH keys, service-specific credentials and MFA devices; sign-ins; and tokens and roles' credentials
 * of Identity Center. OK: *out is owned by the event. NONE: it is about none; *out is NULL then, as it is with all
 * others. CTRAIL_ERR_MEMORY or CTRAIL_ERR_LIMIT, from a decoder too; CTRAIL_ERR_STATE if ctrail_options::fields does
 * not name "decoded"; CTRAIL_ERR_ARGUMENT.
 */
CTRAIL_API ctrail_rc ctrail_event_credential(const ctrail_event *event, const ctrail_credential **out);

/* A way into an instance that an event opened, or was meant to: it may have failed, see `call` and `success`. The
 * members have the names that they have in the decoders' structs. What the decoder does not have is absent. */
typedef struct ctrail_access {
    ctrail_str way;                          /* "ssh-key", "serial-console", "tunnel", "ssm-session", "ssm-command",
                                                "password-data"; absent: another call of EC2 Instance Connect */
    ctrail_str instance_id;                  /* absent: the event names none, as a command for all that have a tag */
    ctrail_str os_user;                      /* the login name that a key was pushed for */
    ctrail_str key_sha256;                   /* the fingerprint of that key: "SHA256:…" */
    int64_t expires_ns;                      /* the key stays until then, in nanoseconds since 1970; or CTRAIL_ABSENT */
    int64_t serial_port;                     /* of a serial console; or CTRAIL_ABSENT */
    ctrail_str instance_connect_endpoint_id; /* through which a tunnel leads */
    ctrail_str private_ip_address;           /* where the tunnel leads */
    int64_t remote_port;                     /* the port at that address; or CTRAIL_ABSENT */
    ctrail_str target;                       /* of a session: what it is with, also what is no instance */
    ctrail_str document_name;                /* of a session or command: what is run */
    ctrail_str host;                         /* to which a session forwards a port, if not to the instance */
    ctrail_str port_number;                  /* of that host, or of the instance */
    ctrail_str reason;                       /* of a session: why, in the caller's words */
    ctrail_str session_id;                   /* sessionId */
    ctrail_str command_id;                   /* commandId */
    ctrail_bool success;                     /* responseElements.success, of EC2 Instance Connect */
    ctrail_call call;                        /* who called */
} ctrail_access;

/*
 * The ways into instances that an event opens, one for each instance: keys that EC2 Instance Connect pushes to an
 * instance or its serial console, and tunnels; sessions that Systems Manager starts or resumes, and commands; the
 * password of Windows, which EC2's GetPasswordData gives. OK: *out has *count pointers, at least one, owned by the
 * event. NONE: it opens none. Otherwise as ctrail_event_credential.
 */
CTRAIL_API ctrail_rc ctrail_event_access(const ctrail_event *event, const ctrail_access *const **out, size_t *count);

#ifdef __cplusplus
}
#endif

#endif
