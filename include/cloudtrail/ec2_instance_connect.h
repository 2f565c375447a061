/*
 * EC2 Instance Connect: SSH keys pushed to instances and their serial consoles, tunnels into them; and
 * SSH public keys as such.
 */
#ifndef CLOUDTRAIL_EC2_INSTANCE_CONNECT_H
#define CLOUDTRAIL_EC2_INSTANCE_CONNECT_H

#include "cloudtrail.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * An SSH public key, as OpenSSH writes it: `type base64 [comment]`. AWS does not check the text, so it
 * may be anything. Two keys are the same when their fingerprints are; the comment is no part of a key.
 */
typedef struct ctrail_ssh_key {
    ctrail_str text;   /* as it came */
    ctrail_str type;   /* its first word: "ssh-ed25519"; absent in an empty text */
    ctrail_bool valid; /* 1: a whole and sound key of a known type; 0: see `problem`; never unknown */
    int64_t bits;      /* size of the key: 2048; CTRAIL_ABSENT unless valid */
    ctrail_str curve;  /* "nistp256", "nistp384", "nistp521", "ed25519", those of sk- keys too; absent for RSA */
    ctrail_str
        comment; /* what stands behind the base64, without white space around it; absent when empty or not valid */
    ctrail_str sha256;  /* "SHA256:" and 43 letters, as sshd logs it and ssh-keygen -l prints it */
    ctrail_str md5;     /* "MD5:" and 16 pairs, as ssh-keygen -l -E md5 prints it */
    ctrail_str problem; /* why it is not valid; absent when it is */
} ctrail_ssh_key;

/*
 * Reads a key. OK also for a text that is no key: `valid` tells. CTRAIL_ERR_MEMORY, CTRAIL_ERR_ARGUMENT.
 * The text and `allocator` (NULL: malloc) are copied; what the allocator leads to must outlive the key, which is to
 * be given to ctrail_ssh_key_free.
 */
CTRAIL_API ctrail_rc ctrail_ssh_key_parse(const char *text, size_t length, const ctrail_allocator *allocator,
                                          ctrail_ssh_key **out);

/* Frees a key that ctrail_ssh_key_parse made, and no other. NULL is fine. */
CTRAIL_API void ctrail_ssh_key_free(ctrail_ssh_key *key);

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
    int64_t expires;                         /* the key stays on the instance until then: eventTime + 60 s, in
                                                nanoseconds since 1970; CTRAIL_ABSENT without a key or for an error */
} ctrail_ec2_instance_connect;

/* Decodes an event of EC2 Instance Connect; answers as ctrail_ec2_decode. */
CTRAIL_API ctrail_rc ctrail_ec2_instance_connect_decode(const ctrail_event *event,
                                                        const ctrail_ec2_instance_connect **out);

#ifdef __cplusplus
}
#endif

#endif
