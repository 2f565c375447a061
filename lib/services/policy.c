/* Policy documents: their statements, and whether they give everything, or trust everyone. */
#include "services/policy.h"

#include "event/embedded.h"
#include "event/problems.h"
#include "event/tables.h"

static const struct row statement_rows[] = {
    TEXT_FROM(ctrail_policy_statement, sid, "sid", "Sid"),
    TEXT_FROM(ctrail_policy_statement, effect, "effect", "Effect"),
    TEXTS_FROM(ctrail_policy_statement, actions, action_count, "action", "Action"),
    TEXTS_FROM(ctrail_policy_statement, not_actions, not_action_count, "notAction", "NotAction"),
    TEXTS_FROM(ctrail_policy_statement, resources, resource_count, "resource", "Resource"),
    TEXTS_FROM(ctrail_policy_statement, not_resources, not_resource_count, "notResource", "NotResource"),
    VALUE_FROM(ctrail_policy_statement, principal, "principal", "Principal"),
    VALUE_FROM(ctrail_policy_statement, not_principal, "notPrincipal", "NotPrincipal"),
    VALUE_FROM(ctrail_policy_statement, condition, "condition", "Condition"),
};
static const ctrail_schema statement_schema = SCHEMA("statement", ctrail_policy_statement, statement_rows);

static const struct row rows[] = {
    TEXT_FROM(ctrail_policy, version, "version", "Version"),
    LIST_FROM(ctrail_policy, statements, statement_count, "statement", "Statement", ctrail_policy_statement,
              statement_schema),
    FLAG_FROM(ctrail_policy, admin, "admin", COMPUTED),
    FLAG_FROM(ctrail_policy, trusts_everyone, "trustsEveryone", COMPUTED),
};
const ctrail_schema ctrail_policy_schema = SCHEMA("policy", ctrail_policy, rows);

/* ---- What follows from the statements --------------------------------------------------------- */

static bool has_star(const ctrail_str *const *texts, size_t count) {
    size_t i = 0;
    while (i < count && !ctrail_str_equal(*texts[i], "*"))
        i++;
    return i < count;
}

static ctrail_bool allows_all(const ctrail_policy_statement *statement) {
    return has_star(statement->actions, statement->action_count) &&
           has_star(statement->resources, statement->resource_count);
}

static bool is_about_resources(const ctrail_policy_statement *statement) {
    return statement->resource_count || statement->not_resource_count;
}

static bool is_star(const ctrail_value *value) {
    return value_is(value, CTRAIL_KIND_STRING) && ctrail_str_equal(value_str(value), "*");
}

/* "*", {"AWS":"*"} and {"AWS":["*"]} all are everyone. Who is everyone but some is not known. */
static ctrail_bool allows_everyone(const ctrail_policy_statement *statement) {
    const ctrail_value *accounts = ctrail_value_get(statement->principal, "AWS");
    bool found = is_star(statement->principal) || is_star(accounts);
    if (value_is(accounts, CTRAIL_KIND_ARRAY))
        for (const ctrail_value *one = NULL; !found && (one = ctrail_value_next(accounts, one));)
            found = is_star(one);
    return statement->not_principal ? CTRAIL_UNKNOWN : found;
}

static bool is_about_principals(const ctrail_policy_statement *statement) {
    return statement->principal || statement->not_principal;
}

/* Whether a statement allows what `allows` looks for; of the statements that `is_about` knows to be about it. */
static ctrail_bool conclude(const ctrail_policy *policy,
                            ctrail_bool (*allows)(const ctrail_policy_statement *statement),
                            bool (*is_about)(const ctrail_policy_statement *statement)) {
    bool limited = false, about = false;
    for (size_t i = 0; i < policy->statement_count; i++) {
        const ctrail_policy_statement *statement = policy->statements[i];
        ctrail_bool allowed = ctrail_str_equal(statement->effect, "Allow") ? allows(statement) : 0;
        if (allowed > 0 && !ctrail_value_count(statement->condition))
            return 1;
        limited = limited || allowed;
        about = about || is_about(statement);
    }
    return about && !limited ? 0 : CTRAIL_UNKNOWN;
}

/* ---- Reading ---------------------------------------------------------------------------------- */

/* Whether it is an error of the text, which is not the library's. */
static bool is_about_text(ctrail_rc rc) {
    return rc == CTRAIL_ERR_JSON || rc == CTRAIL_ERR_ENCODING || rc == CTRAIL_ERR_DEPTH;
}

/* *document is NULL when it is none. */
static ctrail_rc find_document(struct record *record, const ctrail_value *value, const ctrail_value **document) {
    uint32_t depth;
    ctrail_rc rc = CTRAIL_OK;
    *document = value;
    if (value_is(value, CTRAIL_KIND_STRING))
        rc = ctrail_embedded_parse(record, value, value_str(value), document, &depth);
    if (rc != CTRAIL_OK && !is_about_text(rc))
        return rc;
    if (rc != CTRAIL_OK || !value_is(*document, CTRAIL_KIND_OBJECT)) {
        *document = NULL;
        return ctrail_record_problem(record, value, CTRAIL_PROBLEM_TYPE, "not a policy document");
    }
    return rc;
}

ctrail_rc ctrail_policy_read(struct record *record, const ctrail_value *value, const ctrail_policy **out) {
    const ctrail_value *document;
    if (!value_is_set(value))
        return CTRAIL_OK;
    ctrail_rc rc = find_document(record, value, &document);
    if (rc != CTRAIL_OK || !document)
        return rc;
    ctrail_policy *policy = ctrail_schema_new(&record->arena, &ctrail_policy_schema);
    if (!policy)
        return ctrail_arena_error(&record->arena);
    record->embedding = value;
    rc = ctrail_table_decode(record, &ctrail_policy_schema, document, policy);
    record->embedding = NULL;
    policy->admin = conclude(policy, allows_all, is_about_resources);
    policy->trusts_everyone = conclude(policy, allows_everyone, is_about_principals);
    *out = policy;
    return rc;
}
