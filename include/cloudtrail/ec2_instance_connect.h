/*
 * EC2 Instance Connect: SSH keys pushed to instances and their serial consoles, tunnels into them.
 */
#ifndef CLOUDTRAIL_EC2_INSTANCE_CONNECT_H
#define CLOUDTRAIL_EC2_INSTANCE_CONNECT_H

#include "ssh_key.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * An event of ec2-instance-connect.amazonaws.com: SendSSHPublicKey, SendSerialConsoleSSHPublicKey,
 * OpenTunnel. It lives as long as its event.
 */
typedef struct ctrail_ec2_instance_connect {
    ctrail_str instance_id; /* requestParameters.instanceId; of a call that failed without one, that in errorMessage */
    ctrail_str os_user;     /* instanceOSUser, in older records osUser: the login name */
    ctrail_str availability_zone;            /* availabilityZone */
    int64_t serial_port;                     /* serialPort */
    ctrail_bool monitor_mode;                /* monitorMode (not documented by AWS) */
    ctrail_str instance_connect_endpoint_id; /* instanceConnectEndpointId: "eice-…", or that in errorMessage */
    int64_t remote_port;                     /* remotePort */
    int64_t max_tunnel_duration;             /* maxTunnelDuration, seconds */
    ctrail_str private_ip_address;           /* privateIpAddress: where the tunnel leads */
    ctrail_str request_id;                   /* responseElements.requestId */
    ctrail_bool success;                     /* responseElements.success */
    const ctrail_ssh_key *key;               /* sSHPublicKey, in older records SSHKey.publicKey; NULL when absent */
    int64_t expires_ns;                      /* the key stays on the instance until then: eventTime + 60 s, in
                                                nanoseconds since 1970; CTRAIL_ABSENT without a key or for an error */
} ctrail_ec2_instance_connect;

/* Decodes an event of EC2 Instance Connect; returns as ctrail_ec2_decode. */
CTRAIL_API ctrail_rc ctrail_ec2_instance_connect_decode(const ctrail_event *event,
                                                        const ctrail_ec2_instance_connect **out);

#ifdef __cplusplus
}
#endif

#endif
