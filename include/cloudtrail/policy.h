/*
 * Policy documents of IAM: the statements, and what follows from them.
 */
#ifndef CLOUDTRAIL_POLICY_H
#define CLOUDTRAIL_POLICY_H

#include "cloudtrail.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One element of Statement. A single text where a list may be is a list of one. */
typedef struct ctrail_policy_statement {
    ctrail_str sid;                   /* Sid */
    ctrail_str effect;                /* Effect: "Allow", "Deny" */
    const ctrail_str *const *actions; /* Action */
    size_t action_count;
    const ctrail_str *const *not_actions; /* NotAction */
    size_t not_action_count;
    const ctrail_str *const *resources; /* Resource */
    size_t resource_count;
    const ctrail_str *const *not_resources; /* NotResource */
    size_t not_resource_count;
    const ctrail_value *principal;     /* Principal: "*", or an object; NULL when absent, like the others */
    const ctrail_value *not_principal; /* NotPrincipal */
    const ctrail_value *condition;     /* Condition: an object */
} ctrail_policy_statement;

/*
 * A policy document. What it allows is told statement by statement: a Deny, here or in another policy, may take it
 * back.
 */
typedef struct ctrail_policy {
    ctrail_str version;                               /* Version: "2012-10-17" */
    const ctrail_policy_statement *const *statements; /* Statement */
    size_t statement_count;
    ctrail_bool admin;           /* 1: a statement allows the Action "*" on the Resource "*"; 0: none does;
                                    CTRAIL_UNKNOWN: only under a Condition, or no statement has a Resource */
    ctrail_bool trusts_everyone; /* 1: a statement allows something to the Principal "*", or to any "AWS"; 0: none does;
                                    CTRAIL_UNKNOWN: only under a Condition, or to all but some, or no statement has a
                                    Principal */
} ctrail_policy;

#ifdef __cplusplus
}
#endif

#endif
