/* Who may use an image or a snapshot: what a call adds and takes away, and whether that is everyone. */
#include "services/ec2/family.h"

static const struct row permission_rows[] = {
    ACCOUNT(ctrail_ec2_permission, user_id, "userId"),
    TEXT(ctrail_ec2_permission, group, "group"),
    TEXT(ctrail_ec2_permission, organization_arn, "organizationArn"),
    TEXT(ctrail_ec2_permission, organizational_unit_arn, "organizationalUnitArn"),
};
static const ctrail_schema permission_schema = SCHEMA("permission", ctrail_ec2_permission, permission_rows);

static const struct row rows[] = {
    LIST(ctrail_ec2_permission_changes, add, add_count, "add", ctrail_ec2_permission, permission_schema),
    LIST(ctrail_ec2_permission_changes, remove, remove_count, "remove", ctrail_ec2_permission, permission_schema),
};
const ctrail_schema ctrail_ec2_permission_changes_schema =
    SCHEMA("permissionChanges", ctrail_ec2_permission_changes, rows);

static bool has_all(const ctrail_ec2_permission *const *permissions, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (ctrail_str_is(permissions[i]->group, "all"))
            return true;
    return false;
}

static bool names_all(const ctrail_str *const *groups, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (ctrail_str_is(*groups[i], "all"))
            return true;
    return false;
}

ctrail_bool ctrail_ec2_makes_public(const ctrail_ec2_permission_changes *changes, const struct operation *operation) {
    bool by_operation = names_all(operation->groups, operation->group_count);
    if ((changes && has_all(changes->add, changes->add_count)) ||
        (by_operation && ctrail_str_is(operation->type, "add")))
        return 1;
    if ((changes && has_all(changes->remove, changes->remove_count)) ||
        (by_operation && ctrail_str_is(operation->type, "remove")))
        return 0;
    return CTRAIL_UNKNOWN;
}
