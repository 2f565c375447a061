/* Rules by shapes: of twenty, twelve name a source and some event names; the others each say something else. */
#include "rules.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "tool.h"

static const char *const services[] = {
    "iam",        "ec2",   "s3",      "kms",      "sts",    "cloudtrail", "lambda",      "rds",      "eks",
    "ecs",        "ecr",   "sns",     "sqs",      "config", "guardduty",  "securityhub", "access",   "organizations",
    "cloudwatch", "logs",  "route53", "dynamodb", "ssm",    "glue",       "athena",      "redshift", "elasticache",
    "cloudfront", "wafv2", "signin",  "backup",   "macie2", "codebuild",  "sagemaker",   "batch",    "events",
};
static const char *const verbs[] = {"Create", "Delete",  "Put",    "Update", "Attach",
                                    "Detach", "Disable", "Modify", "Start"};
static const char *const kinds[] = {"",     "DB",      "Access",  "Network", "Event",
                                    "Data", "Account", "Service", "Public",  "Default"};
static const char *const nouns[] = {
    "Policy",  "Role",     "User",     "Bucket", "Key",    "Trail",  "Group",     "Instance",      "Snapshot", "Volume",
    "Cluster", "Function", "Rule",     "Table",  "Stream", "Topic",  "Queue",     "LoginProfile",  "Vault",    "Domain",
    "Alias",   "Gateway",  "Endpoint", "Filter", "Member", "Target", "Parameter", "Configuration", "Image",    "Secret",
};

/* `$` stands for a service of AWS, `@` for one to ten event names. */
static const char by_name[] = "{\"source\":[\"aws.$\"],\"detail-type\":[\"AWS API Call via CloudTrail\"],"
                              "\"detail\":{\"eventSource\":[\"$.amazonaws.com\"],\"eventName\":[@]}}";

static const char *const shapes[] = {
    by_name,
    by_name,
    by_name,
    by_name,
    by_name,
    "{\"source\":[\"aws.$\"],\"detail\":{\"eventName\":[@]}}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"eventName\":[@],\"errorCode\":[{\"exists\":false}]}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"eventName\":[@],\"errorCode\":[{\"exists\":false}]}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"eventName\":[@],\"userIdentity\":{\"type\":[\"Root\",\"IAMUser\"]}}",
    "{\"eventName\":[@],\"sourceIPAddress\":[{\"anything-but\":{\"suffix\":\".amazonaws.com\"}}]}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"eventName\":[@],\"userIdentity\":{\"sessionContext\":{\"sessionIssuer\":"
    "{\"userName\":[{\"anything-but\":{\"prefix\":\"AWSServiceRole\"}}]}}}}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"eventName\":[@],\"requestParameters\":{\"ipPermissions\":{\"items\":"
    "{\"ipRanges\":{\"items\":{\"cidrIp\":[\"0.0.0.0/0\"]}}}}}}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"eventName\":[{\"prefix\":\"Delete\"},{\"prefix\":\"Disable\"}]}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"eventName\":[{\"prefix\":\"Put\"}],\"readOnly\":[false]}",
    "{\"source\":[\"aws.$\"],\"detail\":{\"readOnly\":[false],\"eventName\":[{\"anything-but\":[@]}]}}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"$or\":[{\"eventName\":[@],\"errorCode\":[{\"exists\":true}]},"
    "{\"eventName\":[@],\"userIdentity\":{\"type\":[\"Root\"]}}]}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"requestParameters\":{\"policyArn\":[{\"suffix\":\"AdministratorAccess\"}]"
    "}}",
    "{\"eventSource\":[\"$.amazonaws.com\"],\"errorCode\":[\"AccessDenied\",{\"suffix\":\"UnauthorizedOperation\"}]}",
    "{\"errorCode\":[{\"prefix\":\"AccessDenied\"}],\"eventSource\":[{\"anything-but\":\"$.amazonaws.com\"}]}",
    "{\"userIdentity\":{\"type\":[\"Root\"],\"invokedBy\":[{\"exists\":false}]},\"eventSource\":"
    "[{\"anything-but\":\"$.amazonaws.com\"}],\"eventType\":[{\"anything-but\":\"AwsServiceEvent\"}]}",
};

/* A call of the log is named by as many rules as there are for each of so many calls. */
enum { CALLS_IN_ALL = 1000 };

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* One rule while it is written. */
struct rule {
    char text[4096];
    size_t length;
    uint64_t seed;
    const struct call *call; /* whose source it names, and one of whose names; NULL: others */
    const char *service;
};

static size_t draw(struct rule *rule, size_t below) {
    rule->seed = scatter(rule->seed);
    return (size_t)(rule->seed % below);
}

static void put(struct rule *rule, const char *text, size_t length) {
    if (rule->length + length >= sizeof rule->text)
        fail("a rule that is too long", text);
    memcpy(rule->text + rule->length, text, length);
    rule->length += length;
}

static void put_name(struct rule *rule, bool first) {
    char name[128];
    if (first && rule->call)
        snprintf(name, sizeof name, "\"%s\"", rule->call->name);
    else
        snprintf(name, sizeof name, "%s\"%s%s%s\"", first ? "" : ",", verbs[draw(rule, COUNT(verbs))],
                 kinds[draw(rule, COUNT(kinds))], nouns[draw(rule, COUNT(nouns))]);
    put(rule, name, strlen(name));
}

static void put_names(struct rule *rule) {
    for (size_t i = 0, count = 1 + draw(rule, 10); i < count; i++)
        put_name(rule, i == 0);
}

static void write_rule(struct rule *rule, const char *shape) {
    for (; *shape; shape++)
        if (*shape == '@')
            put_names(rule);
        else if (*shape == '$' && shape[1] != 'o')
            put(rule, rule->service, rule->call ? strcspn(rule->service, ".") : strlen(rule->service));
        else
            put(rule, shape, 1);
}

static void make_rule(struct rules *rules, const struct call *calls, size_t call_count) {
    struct rule rule = {.seed = scatter(rules->count)};
    size_t number = draw(&rule, CALLS_IN_ALL);
    rule.call = number < call_count ? &calls[number] : NULL;
    rule.service = rule.call ? rule.call->source : services[draw(&rule, COUNT(services))];
    write_rule(&rule, shapes[rules->count % COUNT(shapes)]);
    if (ctrail_pattern_compile(rule.text, rule.length, &rules->list[rules->count++], NULL) != CTRAIL_OK)
        fail("no pattern", rule.text);
}

void rules_make(struct rules *rules, size_t count, const struct call *calls, size_t call_count) {
    rules->count = 0;
    while (rules->count < count && rules->count < RULES_MAX)
        make_rule(rules, calls, call_count);
    if (ctrail_patterns_new((const ctrail_pattern *const *)rules->list, rules->count, NULL, &rules->index) != CTRAIL_OK)
        fail("no index", "ctrail_patterns_new");
}

void rules_free(struct rules *rules) {
    ctrail_patterns_free(rules->index);
    while (rules->count)
        ctrail_pattern_free(rules->list[--rules->count]);
}
