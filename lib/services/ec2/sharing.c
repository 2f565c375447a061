/* Who may use an image or a snapshot: whom a call adds and removes, in every form of the request. */
#include "services/ec2/decoding.h"

/* An element of launchPermission or createVolumePermission, or of one of the lists of the older form. */
static const struct row sharing_rows[] = {
    ACCOUNT_FROM(ctrail_ec2_sharing, subject, "subject", "userId|group|organizationArn|organizationalUnitArn|."),
    FLAG_FROM(ctrail_ec2_sharing, added, "added", COMPUTED),
    FLAG_IS(ctrail_ec2_sharing, is_public, "isPublic", "group|.", "all"),
};
const ctrail_schema ctrail_ec2_sharing_schema = SCHEMA("sharing", ctrail_ec2_sharing, sharing_rows);

/* The permissions in a request. */
struct said {
    const ctrail_ec2_sharing *const *added;
    size_t added_count;
    const ctrail_ec2_sharing *const *removed;
    size_t removed_count;
    ctrail_str operation; /* of the older form: "add", "remove" */
    const ctrail_ec2_sharing *const *older;
    size_t older_count;
};

#define SUBJECTS(list, count, from)                                                                                    \
    MIXED_LIST(struct said, list, count, #list, from, ctrail_ec2_sharing, ctrail_ec2_sharing_schema)

static const struct row said_rows[] = {
    SUBJECTS(added, added_count, "launchPermission.add|createVolumePermission.add"),
    SUBJECTS(removed, removed_count, "launchPermission.remove|createVolumePermission.remove"),
    TEXT_FROM(struct said, operation, "operation", "operationType"),
    SUBJECTS(older, older_count,
             "userIds,userGroups,groupNames,organizationArns,organizationalUnitArns,"
             "userId,userGroup,organizationArn,organizationalUnitArn"),
};
static const ctrail_schema said_schema = SCHEMA("permissions", struct said, said_rows);

static ctrail_rc make_room(struct decoding *decoding, size_t count, const ctrail_ec2_sharing ***list) {
    *list = count ? ctrail_arena_alloc(&decoding->record->arena, count * sizeof **list) : NULL;
    decoding->ec2->sharing = *list;
    return count && !*list ? ctrail_arena_error(&decoding->record->arena) : CTRAIL_OK;
}

static void put(struct decoding *decoding, const ctrail_ec2_sharing **list, const ctrail_ec2_sharing *const *subjects,
                size_t count, ctrail_bool added) {
    for (size_t i = 0; i < count; i++) {
        ((ctrail_ec2_sharing *)subjects[i])->added = added;
        list[decoding->ec2->sharing_count++] = subjects[i];
    }
}

static ctrail_bool is_added(ctrail_str operation) {
    if (ctrail_str_equal(operation, "add"))
        return 1;
    return ctrail_str_equal(operation, "remove") ? 0 : CTRAIL_UNKNOWN;
}

ctrail_rc ctrail_ec2_find_sharing(struct decoding *decoding) {
    struct said said;
    const ctrail_ec2_sharing **list;
    if (!decoding->ec2->request_parameters)
        return CTRAIL_OK;
    ctrail_schema_clear(&said_schema, &said);
    ctrail_rc rc = ctrail_table_decode(decoding->record, &said_schema, decoding->ec2->request_parameters, &said);
    if (rc == CTRAIL_OK)
        rc = make_room(decoding, said.added_count + said.removed_count + said.older_count, &list);
    if (rc != CTRAIL_OK)
        return rc;
    put(decoding, list, said.added, said.added_count, 1);
    put(decoding, list, said.removed, said.removed_count, 0);
    put(decoding, list, said.older, said.older_count, is_added(said.operation));
    return CTRAIL_OK;
}

/* Adds one subject that may no longer use it. */
static ctrail_rc put_removed(struct decoding *decoding, ctrail_str subject, ctrail_bool is_public) {
    const ctrail_ec2_sharing **list;
    ctrail_ec2_sharing *sharing = ctrail_schema_new(&decoding->record->arena, &ctrail_ec2_sharing_schema);
    ctrail_rc rc = sharing ? make_room(decoding, 1, &list) : ctrail_arena_error(&decoding->record->arena);
    if (rc != CTRAIL_OK)
        return rc;
    *sharing = (ctrail_ec2_sharing){.subject = subject, .added = 0, .is_public = is_public};
    *list = sharing;
    decoding->ec2->sharing_count = 1;
    return CTRAIL_OK;
}

ctrail_rc ctrail_ec2_find_reset(struct decoding *decoding) {
    static const ctrail_str everyone = {"all", 3};
    return decoding->ec2->request_parameters ? put_removed(decoding, everyone, 1) : CTRAIL_OK;
}

ctrail_rc ctrail_ec2_find_cancelled(struct decoding *decoding) {
    const ctrail_event *event = &decoding->record->event;
    ctrail_str account = event->user_identity ? event->user_identity->account_id : (ctrail_str){NULL, 0};
    account = account.ptr ? account : event->recipient_account_id;
    return decoding->ec2->request_parameters ? put_removed(decoding, account, 0) : CTRAIL_OK;
}
