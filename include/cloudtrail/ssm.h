/*
 * AWS Systems Manager: sessions with instances, commands that they run, and the credentials of just-in-time access.
 */
#ifndef CLOUDTRAIL_SSM_H
#define CLOUDTRAIL_SSM_H

#include "cloudtrail.h"

#ifdef __cplusplus
extern "C" {
#endif

/* An instance that a call is about */
typedef struct ctrail_ssm_instance {
    ctrail_str instance_id; /* "i-…", of EC2; "mi-…", a managed node: a machine elsewhere */
} ctrail_ssm_instance;

/* One element of requestParameters.targets: what a command or an automation is for */
typedef struct ctrail_ssm_target {
    ctrail_str key;                  /* key: "InstanceIds", "tag:Name" */
    const ctrail_str *const *values; /* values */
    size_t value_count;
} ctrail_ssm_target;

/* Credentials that GetAccessToken gave, apart from their secrets: responseElements.credentials */
typedef struct ctrail_ssm_credentials {
    ctrail_str access_key_id; /* accessKeyId */
    int64_t expiration_ns;    /* expirationTime, in nanoseconds since 1970 */
} ctrail_ssm_credentials;

/*
 * An event of ssm.amazonaws.com, of any action: what it does not have is absent. It lives as long as its event. Of a
 * call that failed there is what was asked for.
 */
typedef struct ctrail_ssm {
    const ctrail_ssm_instance *const *instances; /* each once, that the request or the response names: instanceIds,
                                                    target, instanceId, values of targets, filters and parameters; of a
                                                    call that failed without any, those in errorMessage */
    size_t instance_count;
    ctrail_str target;                       /* requestParameters.target: an instance, "ecs:cluster_task_container" */
    const ctrail_ssm_target *const *targets; /* targets */
    size_t target_count;
    ctrail_str document_name;       /* documentName: "AWS-RunShellScript", or an ARN */
    ctrail_str document_version;    /* documentVersion */
    ctrail_str reason;              /* reason, of a session */
    ctrail_str comment;             /* comment, of a command */
    const ctrail_value *parameters; /* parameters: an object, name by name; NULL when absent or hidden */
    ctrail_bool parameters_hidden;  /* 1: a text stands in their place, as CloudTrail writes one for every command; 0:
                                       they are there; CTRAIL_UNKNOWN: there are none */
    ctrail_str host;                /* parameters.host: to which the session forwards a port */
    ctrail_str port_number;         /* parameters.portNumber: of that host, or of the instance */
    ctrail_str session_id;          /* sessionId, of the response or of the request: "alice-0123456789abcdef0" */
    ctrail_str command_id;          /* commandId, of responseElements.command or of the request */
    ctrail_str automation_execution_id; /* automationExecutionId, of the response or of the request */
    ctrail_str access_request_id;       /* accessRequestId, of the response or of the request */
    ctrail_str status; /* responseElements.command.status, status: "Pending", of a connection "connected" */
    const ctrail_ssm_credentials *credentials; /* responseElements.credentials; NULL when none were issued */
} ctrail_ssm;

/* Decodes an event of Systems Manager; returns as ctrail_ec2_decode. */
CTRAIL_API ctrail_rc ctrail_ssm_decode(const ctrail_event *event, const ctrail_ssm **out);

#ifdef __cplusplus
}
#endif

#endif
