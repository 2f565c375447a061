/* The catalogue of EC2's actions: finding an action by name, listing actions, and listing the paths of their ids. */
#include "services/ec2/catalogue.h"

#include <stdbool.h>
#include <string.h>

#include "base/bytes.h"
#include "base/str.h"

enum { PATH_SIZE = 512 }; /* the longest path in the catalogue is half as long */

static const char *name_of(const struct catalogue_action *action) {
    return ctrail_ec2_catalogue_names + action->name;
}

/* ---- Looking one up --------------------------------------------------------------------------- */

/* The first eight letters as a little-endian number; every action's name is longer. */
enum { LETTERS = 8 };

static uint64_t letters_at(const char *text) {
    return bytes_little_endian((const unsigned char *)text, LETTERS);
}

/* The hash of catalogue.py. */
static size_t slot_of(ctrail_str name) {
    const uint64_t factor = UINT64_C(0x9E3779B97F4A7C15);
    uint64_t hash = (name.len ^ letters_at(name.ptr)) * factor;
    hash = (hash ^ letters_at(name.ptr + name.len / 2 - LETTERS / 2)) * factor;
    hash = (hash ^ letters_at(name.ptr + name.len - LETTERS)) * factor;
    return (size_t)(hash >> 53);
}

_Static_assert(CATALOGUE_SLOTS == 1 << (64 - 53), "a slot for each hash");

const struct catalogue_action *ctrail_ec2_catalogue_find(ctrail_str name) {
    size_t slot = name.len >= LETTERS ? slot_of(name) : 0, number;
    for (; name.len >= LETTERS && (number = ctrail_ec2_catalogue_slots[slot]); slot = (slot + 1) % CATALOGUE_SLOTS) {
        const struct catalogue_action *action = &ctrail_ec2_catalogue_actions[number - 1];
        if (action->length == name.len && same_bytes(name_of(action), name.ptr, name.len))
            return action;
    }
    return NULL;
}

/* ---- The public functions --------------------------------------------------------------------- */

static const struct catalogue_action *action_at(size_t index) {
    return index < ctrail_ec2_catalogue_count ? &ctrail_ec2_catalogue_actions[index] : NULL;
}

size_t ctrail_ec2_action_count(void) {
    return ctrail_ec2_catalogue_count;
}

ctrail_rc ctrail_ec2_action_find(const char *name, size_t length, size_t *out) {
    if (!out || (!name && length))
        return CTRAIL_ERR_ARGUMENT;
    const struct catalogue_action *action = ctrail_ec2_catalogue_find((ctrail_str){name, length});
    *out = action ? (size_t)(action - ctrail_ec2_catalogue_actions) : ctrail_ec2_catalogue_count;
    return action ? CTRAIL_OK : CTRAIL_NONE;
}

const char *ctrail_ec2_action_name(size_t index) {
    const struct catalogue_action *action = action_at(index);
    return action ? name_of(action) : NULL;
}

ctrail_ec2_access ctrail_ec2_action_access(size_t index) {
    const struct catalogue_action *action = action_at(index);
    return action && action->flags & CATALOGUE_READ ? CTRAIL_EC2_READ : CTRAIL_EC2_WRITE;
}

ctrail_ec2_dialect ctrail_ec2_action_dialect(size_t index) {
    const struct catalogue_action *action = action_at(index);
    if (!action)
        return CTRAIL_EC2_DIALECT_NONE;
    return action->flags & CATALOGUE_LEGACY ? CTRAIL_EC2_DIALECT_LEGACY : CTRAIL_EC2_DIALECT_WRAPPED;
}

/* ---- Where ids stand -------------------------------------------------------------------------- */

struct paths {
    char path[PATH_SIZE];
    size_t length;
    const char *of_list, *of_id_in_list; /* how the dialect writes a list: "items[]" */
    ctrail_ec2_path_fn each;
    void *user;
};

static void append(struct paths *paths, const char *text) {
    size_t length = strlen(text), room = sizeof paths->path - 1 - paths->length;
    length = length < room ? length : room;
    memcpy(paths->path + paths->length, text, length);
    paths->length += length;
    paths->path[paths->length] = '\0';
}

static ctrail_rc walk(struct paths *paths, size_t first) {
    ctrail_rc rc = CTRAIL_OK;
    size_t length = paths->length;
    for (const struct catalogue_member *member = &ctrail_ec2_catalogue_members[first]; rc == CTRAIL_OK; member++) {
        append(paths, ".");
        append(paths, ctrail_ec2_catalogue_words + member->name);
        if (member->flags & CATALOGUE_LIST)
            append(paths, member->inner ? paths->of_list : paths->of_id_in_list);
        if (member->inner)
            rc = walk(paths, member->inner);
        else if (paths->each(paths->user, paths->path, ctrail_ec2_catalogue_prefixes[member->prefix]))
            rc = CTRAIL_STOPPED;
        paths->length = length;
        if (member->flags & CATALOGUE_LAST)
            break;
    }
    return rc;
}

static void append_wrapper(struct paths *paths, const char *name, const char *ending) {
    append(paths, ".");
    append(paths, name);
    append(paths, ending);
}

static ctrail_rc walk_request(struct paths *paths, const struct catalogue_action *action) {
    bool legacy = action->flags & CATALOGUE_LEGACY;
    paths->length = 0;
    paths->of_list = legacy ? ".items[]" : "[]";
    paths->of_id_in_list = legacy ? ".items[]" : "[].content";
    append(paths, "requestParameters");
    if (!legacy && action->wrapper)
        append_wrapper(paths, ctrail_ec2_catalogue_words + action->wrapper, "");
    else if (!legacy)
        append_wrapper(paths, name_of(action), "Request");
    return action->request ? walk(paths, action->request) : CTRAIL_OK;
}

static ctrail_rc walk_response(struct paths *paths, const struct catalogue_action *action) {
    bool legacy = action->flags & CATALOGUE_LEGACY;
    paths->length = 0;
    paths->of_list = paths->of_id_in_list = legacy ? ".items[]" : ".item[]";
    append(paths, "responseElements");
    if (!legacy)
        append_wrapper(paths, name_of(action), "Response");
    return action->response ? walk(paths, action->response) : CTRAIL_OK;
}

ctrail_rc ctrail_ec2_action_paths(size_t index, ctrail_ec2_path_fn each, void *user) {
    const struct catalogue_action *action = action_at(index);
    if (!action || !each)
        return CTRAIL_ERR_ARGUMENT;
    struct paths paths = {.each = each, .user = user};
    ctrail_rc rc = walk_request(&paths, action);
    return rc == CTRAIL_OK ? walk_response(&paths, action) : rc;
}
