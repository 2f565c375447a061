/*
 * Amazon EC2: what a record of ec2.amazonaws.com says, in structs.
 *
 * ctrail_ec2 holds what every EC2 event has: the action, its instances with their state transitions,
 * the ids of all resources, the request and the response, and what follows from them.
 * Members have the names of the EC2 API Reference, whichever of its two dialects CloudTrail used.
 * Structs for the requests and responses of all actions are in ec2_model.h.
 * All of it lives as long as the event. Absent: see ctrail_str, CTRAIL_ABSENT, CTRAIL_UNKNOWN; a list
 * has the count 0.
 */
#ifndef CLOUDTRAIL_EC2_H
#define CLOUDTRAIL_EC2_H

#include "ssh_key.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Whether an action changes anything. */
typedef int32_t ctrail_ec2_access;
enum {
    CTRAIL_EC2_WRITE = 0, /* every other action */
    CTRAIL_EC2_READ = 1   /* Describe…, Get…, List…, Search… */
};

/* How CloudTrail wrote the request and the response. */
typedef int32_t ctrail_ec2_dialect;
enum {
    CTRAIL_EC2_DIALECT_NONE = 0,   /* unknown: the record has neither */
    CTRAIL_EC2_DIALECT_LEGACY = 1, /* {"instancesSet":{"items":[…]}} */
    CTRAIL_EC2_DIALECT_WRAPPED = 2 /* {"ModifyVolumeRequest":{"VolumeId":…}} */
};

/* Which struct a request or a response is: of a write, its number in ec2_model.h, which never changes. */
typedef int32_t ctrail_ec2_type;
enum {
    CTRAIL_EC2_TYPE_NONE = 0,              /* there is none */
    CTRAIL_EC2_TYPE_READ_REQUEST = -1,     /* ctrail_ec2_read_request */
    CTRAIL_EC2_TYPE_RETURNED_RESPONSE = -2 /* ctrail_ec2_returned_response */
};

/* The state of an instance. */
typedef struct ctrail_ec2_state {
    int64_t code;    /* 0 pending, 16 running, 32 shutting-down, 48 terminated, 64 stopping, 80 stopped:
                        the low byte of `code`, the only one that counts; CTRAIL_ABSENT */
    ctrail_str name; /* as it came; of implied_state, one of these names, or "interrupted" */
} ctrail_ec2_state;

/* The API Reference's Instance: see ec2_model.h. */
typedef struct ctrail_ec2_instance_description ctrail_ec2_instance_description;

/* One instance of the event, with its members in request and response: those of the objects that have its id, and those
 * that stand beside a list of ids, or in a launchSpecification, for all instances of the call. */
typedef struct ctrail_ec2_instance {
    ctrail_str instance_id;                 /* instanceId: "i-1a2b3c4d"; never absent */
    const ctrail_ec2_state *previous_state; /* previousState; NULL when the event carries none */
    const ctrail_ec2_state *current_state;  /* currentState, or at launch instanceState; NULL when absent. At launch
                                               there is no previous state */
    const ctrail_ec2_state *implied_state;  /* impliedState: where the event says no current state, the one that follows
                                               from a call that was served: "pending" of a fleet's new instance,
                                               "running" of one that is rebooted, "stopped" of one whose type is
                                               changed; "interrupted", without a code, of a spot instance that was
                                               stopped, hibernated or terminated. NULL when nothing follows */
    ctrail_str image_id;                    /* imageId */
    ctrail_str instance_type;               /* instanceType, or instanceType.value */
    ctrail_str key_name;                    /* keyName */
    ctrail_str private_ip_address;          /* privateIpAddress */
    ctrail_str public_ip_address;           /* publicIpAddress: ipAddress in CloudTrail, or publicIp */
    ctrail_str private_dns_name;            /* privateDnsName */
    ctrail_str subnet_id;                   /* subnetId */
    ctrail_str vpc_id;                      /* vpcId */
    ctrail_str availability_zone;           /* placement.availabilityZone */
    int64_t launch_time_ns;                 /* launchTime, nanoseconds since 1970 */
    ctrail_str iam_instance_profile;        /* iamInstanceProfile: its ARN, else its name */
    ctrail_str architecture;                /* architecture */
    ctrail_str platform;                    /* platform: "windows", or absent */
    ctrail_str lifecycle;                   /* lifecycle: "spot", "on-demand"; instanceLifecycle: "spot", "scheduled" */
    ctrail_str launch_template_id;      /* of an instance of a fleet: launchTemplateId of what it was launched with */
    ctrail_str launch_template_name;    /* launchTemplateName, likewise */
    ctrail_str launch_template_version; /* version, likewise */
    const ctrail_ec2_instance_description *description; /* all that RunInstances returned of it; else NULL */
} ctrail_ec2_instance;

/* One resource of the event. Each id is listed once. */
typedef struct ctrail_ec2_resource {
    ctrail_str id; /* an id ("vol-…"), an EC2 ARN, the name of a key pair, a security group or a launch template, or the
                      name, ARN or id of an instance profile */
    ctrail_str type; /* "AWS::EC2::Volume", "AWS::IAM::InstanceProfile"; absent where its prefix has none, and for ARNs
                        of what has no id */
    ctrail_str path; /* where it is first: "requestParameters.instancesSet.items[0].instanceId"; "errorMessage" if it is
                        only in the message of a call that failed */
} ctrail_ec2_resource;

/* serviceEventDetails of an event that EC2 makes without a call, and so without a request: BidEvictedEvent,
 * SharedSnapshotVolumeCreated, SharedSnapshotCopyInitiated, and others of that kind. */
typedef struct ctrail_ec2_service_event {
    ctrail_str snapshot_id; /* serviceEventDetails.snapshotId: of which another account made a volume or a copy */
    const ctrail_str *const *instance_ids; /* serviceEventDetails.instanceIdSet: spot instances that were taken back */
    size_t instance_id_count;
} ctrail_ec2_service_event;

/* A filter of a read: only resources with one of these values. */
typedef struct ctrail_ec2_filter {
    ctrail_str name;                 /* name: "instance-state-name" */
    const ctrail_str *const *values; /* values */
    size_t value_count;
} ctrail_ec2_filter;

/* The request of an action that only reads: Describe…, Get…, List…, Search… What else it has is in the tree. */
typedef struct ctrail_ec2_read_request {
    const ctrail_str *const *ids; /* every id that it asks for, whatever the member is called: instanceIds, vpcId … */
    size_t id_count;
    const ctrail_ec2_filter *const *filters; /* filters: only resources with one of the values of each */
    size_t filter_count;
    int64_t max_results;   /* maxResults: at most so many at once */
    ctrail_str next_token; /* nextToken: where an earlier call ended */
    ctrail_str attribute;  /* attribute: of Describe…Attribute; "userData" often holds secrets */
} ctrail_ec2_read_request;

/* The response of an action that returns only whether it was done. */
typedef struct ctrail_ec2_returned_response {
    ctrail_bool returned; /* return */
} ctrail_ec2_returned_response;

/* A rule that a call puts into a security group, changes, or takes out of it: one for each range of addresses, prefix
 * list or group. From the response where it lists them, else as the request asks for them. */
typedef struct ctrail_ec2_rule {
    ctrail_str direction;      /* "ingress", "egress": from isEgress or the action's name; absent if neither has it */
    ctrail_str ip_protocol;    /* ipProtocol: "tcp", "udp", "icmp", a number, "-1" for all */
    int64_t from_port;         /* fromPort: a port, or the ICMP type; -1 for all */
    int64_t to_port;           /* toPort: a port, or the ICMP code; -1 for all */
    ctrail_str cidr_ipv4;      /* cidrIp of a range, cidrIpv4 of a rule: "10.0.0.0/8" */
    ctrail_str cidr_ipv6;      /* cidrIpv6 */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str group_id;       /* groupId of a permission's group, referencedGroupId: the group at the other end */
    ctrail_str group_name;     /* groupName, sourceSecurityGroupName: its name, where a request gives it */
    ctrail_str description;    /* description of the range, list or group */
    ctrail_str rule_id;        /* securityGroupRuleId: "sgr-…"; in some requests the only member */
    ctrail_bool open; /* whether the range is every address, 0.0.0.0/0 or ::/0; unknown where only the id is known */
} ctrail_ec2_rule;

/* A tag that a request gives to resources, or takes from them. */
typedef struct ctrail_ec2_tag_change {
    ctrail_str
        resource_type; /* resourceType of the tagSpecification: "instance"; absent in CreateTags and DeleteTags */
    ctrail_str key;    /* key */
    ctrail_str value;  /* value; absent where DeleteTags takes a tag of any value */
} ctrail_ec2_tag_change;

/* Who gets or loses the permission to launch an image or to make a volume of a snapshot; one for each subject of the
 * call. */
typedef struct ctrail_ec2_sharing {
    ctrail_str subject;    /* an account, "all" for everyone, the ARN of an organization or organizational unit */
    ctrail_bool added;     /* 1: permission added; 0: removed; unknown where the older form does not say */
    ctrail_bool is_public; /* whether the subject is everyone: the group "all"; 0 or 1 */
} ctrail_ec2_sharing;

/*
 * An EC2 event: what the record says, and what the library concludes from it. What a call asks for is here even if the
 * call failed: see ctrail_event::error_code.
 *
 * Request and response are here in two forms. request_parameters and response_elements are values, for every action,
 * with every member of the record. They have the names, first letter in lower case, and the nesting of EC2's API
 * Reference, whichever dialect the record has: lists are arrays, times are in RFC 3339, numbers are numbers, flags are
 * true or false, account ids have twelve digits. Members that the library does not know keep the record's names, but
 * without the wrappers around lists, elements, request and response. If two members of a record have one name in the
 * API, one of them keeps its own. JSON has them as `request` and `response`. ctrail_ec2_request and ctrail_ec2_response
 * give the same as structs.
 */
typedef struct ctrail_ec2 {
    ctrail_str action;                           /* eventName, without surrounding white space */
    ctrail_ec2_access access;                    /* by the name of the action */
    ctrail_ec2_dialect dialect;                  /* of this record, whatever ctrail_ec2_action_dialect expects */
    ctrail_bool known;                           /* whether the action is in the library's catalogue */
    const ctrail_ec2_instance *const *instances; /* each instance once, in order of appearance */
    size_t instance_count;
    const ctrail_ec2_resource *const *resources; /* each id once, in order of appearance */
    size_t resource_count;
    const ctrail_ec2_service_event *service_event; /* NULL when there is no serviceEventDetails */
    ctrail_ec2_type request_type;                  /* which struct ctrail_ec2_request gives */
    ctrail_ec2_type response_type;                 /* and ctrail_ec2_response */
    const ctrail_value *request_parameters;        /* from requestParameters; NULL when that is not an object */
    const ctrail_value *response_elements;         /* from responseElements, likewise */
    const ctrail_ec2_rule *const *rules; /* of a security group: Authorize…, Revoke…, Modify… and Update… */
    size_t rule_count;
    /* ModifyImageAttribute, ModifySnapshotAttribute in all their forms; ResetImageAttribute and ResetSnapshotAttribute,
     * which remove it from everyone but the owner: "all"; CancelImageLaunchPermission: the caller's account */
    const ctrail_ec2_sharing *const *sharing;
    size_t sharing_count;
    const ctrail_ssh_key *key; /* ImportKeyPair: publicKeyMaterial, whose base64 is decoded in `text` where it is
                                  one of a text; NULL when absent. Its `ec2_fingerprint` is the response's
                                  keyFingerprint */
    ctrail_str user_data;      /* user data for an instance, a template or a fleet, of any action: "present": it is in
                                  the record; "redacted": AWS removed it; or absent */
    const ctrail_ec2_tag_change *const *tags; /* of CreateTags, DeleteTags, and of every request that makes something */
    size_t tag_count;
    void *impl; /* the library's own */
} ctrail_ec2;

/*
 * Decodes an event of EC2. OK; NONE for another service's event; CTRAIL_ERR_MEMORY, CTRAIL_ERR_LIMIT.
 * A second call gives the same pointer.
 */
CTRAIL_API ctrail_rc ctrail_ec2_decode(const ctrail_event *event, const ctrail_ec2 **out);

/*
 * The request as a struct with the names and the nesting of the API Reference: of a write its own, which ec2_model.h
 * declares with a getter for each; of a read a ctrail_ec2_read_request. request_type says which. It is made when it is
 * first asked for, and lives as long as the event; a second call gives the same pointer. NULL when the type is NONE;
 * with another type NULL says that there is no memory, or that the reader's limit on it is met. What has another type
 * in the record than in the API is absent, and a problem of the event.
 */
CTRAIL_API const void *ctrail_ec2_request(const ctrail_ec2 *ec2);

/* The response likewise, by response_type; of a write that returns nothing else a ctrail_ec2_returned_response. */
CTRAIL_API const void *ctrail_ec2_response(const ctrail_ec2 *ec2);

/* ---- The catalogue of actions ----------------------------------------------------------------- */

/*
 * All actions of EC2 in the model of AWS's SDK, by index, sorted by name. The list, and so the indexes, may change with
 * each version of the library. Events of actions that are not in it are decoded too.
 */
CTRAIL_API size_t ctrail_ec2_action_count(void);

/* The index of the action of that name. OK; NONE, and the count in *out; CTRAIL_ERR_ARGUMENT without `out`. */
CTRAIL_API ctrail_rc ctrail_ec2_action_find(const char *name, size_t length, size_t *out);

/* The name at an index: "RunInstances". Constant; NULL if index >= count. */
CTRAIL_API const char *ctrail_ec2_action_name(size_t index);

/* Whether it changes anything; CTRAIL_EC2_WRITE if index >= count. */
CTRAIL_API ctrail_ec2_access ctrail_ec2_action_access(size_t index);

/* The dialect that CloudTrail is expected to use for it; CTRAIL_EC2_DIALECT_NONE if index >= count. */
CTRAIL_API ctrail_ec2_dialect ctrail_ec2_action_dialect(size_t index);

/*
 * Receives a path at which an id may be, "requestParameters.instancesSet.items[].instanceId", and the kind of id: its
 * prefix, "i"; "arn:" and the prefix, for an ARN; "key name", "group name", "template name", or "profile name", which
 * stands for an instance profile's ARN and id too. Where ids of any kind may be, it is one of their prefixes. [] stands
 * for an index; the wrapped dialect omits the index of a list of one. Both strings are valid during the call. A return
 * value other than 0 stops the listing.
 */
typedef int32_t (*ctrail_ec2_path_fn)(void *user, const char *path, const char *prefix);

/*
 * Lists the paths of ids in an action's request, and in its response if it is a write. The names are those of the
 * model; the legacy dialect's names of lists are not documented by AWS, and are taken from real records. OK; STOPPED
 * when `each` stopped it; CTRAIL_ERR_ARGUMENT if index >= count.
 */
CTRAIL_API ctrail_rc ctrail_ec2_action_paths(size_t index, ctrail_ec2_path_fn each, void *user);

#ifdef __cplusplus
}
#endif

#endif
