/* Finding resources: a walk over the nodes of request and response as they came, for ids, and for names of key pairs
 * and security groups. */
#include "services/ec2/resources.h"

#include <string.h>

#include "event/problems.h"
#include "json/path.h"

enum { DEPTH_MAX = 128 };

#define TYPE_OF_NAMES(name)                                                                                            \
    { name, sizeof(name) - 1 }

/* ---- Members that are treated specially, by their names --------------------------------------- */

/* Members that hold names, of resources of these types, come first. WRAPPER: treated as the member around it. */
enum treatment {
    KEY_NAME,
    GROUP_NAME,
    TEMPLATE_NAME,
    PROFILE,
    NAMES,
    IDS,
    NOTHING,
    USER_DATA,
    ATTRIBUTE,
    WRAPPER,
    FILTER,
    NAME_OF_FILTER,
    PLACEMENT
};

_Static_assert((int)NAMES == (int)RESOURCE_NAMES, "a set for each type of names");

static const ctrail_str types_of_names[NAMES] = {
    [KEY_NAME] = TYPE_OF_NAMES("AWS::EC2::KeyPair"),
    [GROUP_NAME] = TYPE_OF_NAMES("AWS::EC2::SecurityGroup"),
    [TEMPLATE_NAME] = TYPE_OF_NAMES("AWS::EC2::LaunchTemplate"),
    [PROFILE] = TYPE_OF_NAMES("AWS::IAM::InstanceProfile"),
};

enum { KEY_LENGTH_MAX = 35, OF_LENGTH_MAX = 5 };

/* The names with another treatment than IDS, by their lengths. The case of their first letter does not count: the
 * dialects differ in it. */
static const struct treated {
    const char *key;
    enum treatment treatment;
} treated[KEY_LENGTH_MAX + 1][OF_LENGTH_MAX] = {
    [3] = {{"tag", NOTHING}},
    [4] = {{"tags", NOTHING}, {"item", WRAPPER}, {"name", NAME_OF_FILTER}},
    [5] = {{"items", WRAPPER}},
    [6] = {{"tagSet", NOTHING}, {"filter", FILTER}},
    [7] = {{"filters", FILTER}, {"keyName", KEY_NAME}, {"content", WRAPPER}},
    [8] = {{"userData", USER_DATA}},
    [9] = {{"attribute", ATTRIBUTE}, {"filterSet", FILTER}, {"groupName", GROUP_NAME}, {"placement", PLACEMENT}},
    [11] = {{"instanceTag", NOTHING},
            {"resourceTag", NOTHING},
            {"s3ObjectTag", NOTHING},
            {"description", NOTHING},
            {"clientToken", NOTHING}},
    [13] = {{"securityGroup", GROUP_NAME}},
    [14] = {{"resourceTagSet", NOTHING}, {"policyDocument", NOTHING}, {"placementGroup", PLACEMENT}},
    [16] = {{"tagSpecification", NOTHING}, {"groupDescription", NOTHING}, {"securityGroupSet", GROUP_NAME}},
    [17] = {{"tagSpecifications", NOTHING}, {"placementGroupSet", PLACEMENT}},
    [18] = {{"iamInstanceProfile", PROFILE}, {"launchTemplateName", TEMPLATE_NAME}, {"versionDescription", NOTHING}},
    [19] = {{"tagSpecificationSet", NOTHING}},
    [20] = {{"targetTagAssociation", NOTHING}},
    [21] = {{"allocationResourceTag", NOTHING}},
    [23] = {{"targetTagAssociationSet", NOTHING}, {"sourceSecurityGroupName", GROUP_NAME}},
    [24] = {{"allocationResourceTagSet", NOTHING}, {"addAllocationResourceTag", NOTHING}},
    [27] = {{"removeAllocationResourceTag", NOTHING}},
    [35] = {{"launchTemplateSpecificationUserData", USER_DATA}},
};

static bool same_name(ctrail_str key, const char *name) {
    return (*key.ptr | 0x20) == (*name | 0x20) && same_bytes(key.ptr + 1, name + 1, key.len - 1);
}

static enum treatment treatment_of(ctrail_str key) {
    for (size_t i = 0; key.len && key.len <= KEY_LENGTH_MAX && i < OF_LENGTH_MAX && treated[key.len][i].key; i++)
        if (same_name(key, treated[key.len][i].key))
            return treated[key.len][i].treatment;
    return IDS;
}

/* Whether the member of an object that holds names holds them. */
static bool has_names(ctrail_str key, enum treatment names) {
    bool is_of_profile =
        names == PROFILE && ((key.len == 3 && same_name(key, "arn")) || (key.len == 4 && same_name(key, "name")) ||
                             (key.len == 2 && same_name(key, "id")));
    return is_of_profile || treatment_of(key) == WRAPPER;
}

/* Actions whose groupName is that of a placement group, or of a group of zones. */
static const char *const other_groups[] = {"PlacementGroup", "InstancePlacement", "InstanceTopology",
                                           "AvailabilityZoneGroup"};

static bool has_other_groups(ctrail_str action) {
    for (size_t i = 0; i < sizeof other_groups / sizeof *other_groups; i++)
        if (ctrail_str_contains(action, other_groups[i]))
            return true;
    return false;
}

/* ---- The walk --------------------------------------------------------------------------------- */

struct walk {
    struct record *record;
    struct resources *resources;
    const ctrail_value *tree; /* request, response or service event details */
    ctrail_str name;          /* its name, with which its paths begin */
    bool has_path;            /* the walk of paths through it was started: trees without ids need none */
    struct path_walk path;
    struct path_step steps[PATH_DEPTH_MAX];
    const ctrail_value *filter_end, *placement_end; /* NULL: the walk was in none yet */
    ctrail_bool has_other_groups; /* the action is in other_groups; unknown until needed, as the search takes time */
    int depth;                    /* of objects with names in such objects */
};

static ctrail_rc add(struct walk *walk, struct set *set, const struct id *id, ctrail_str path) {
    struct resources *resources = walk->resources;
    struct arena *arena = &walk->record->arena;
    path = ctrail_arena_text(arena, path.ptr, path.len);
    struct found *found = path.ptr ? (void *)ctrail_set_add(arena, set, id->text, sizeof *found) : NULL;
    if (!found)
        return ctrail_arena_error(arena);
    found->bare = id->bare;
    found->resource = (ctrail_ec2_resource){.id = id->text, .path = path};
    if (id->type.len)
        found->resource.type = id->type;
    if (resources->last)
        resources->last->next = found;
    else
        resources->first = found;
    resources->last = found;
    resources->count++;
    return CTRAIL_OK;
}

static ctrail_rc add_once(struct walk *walk, struct set *set, const struct id *id, const ctrail_value *place) {
    if (ctrail_set_find(set, id->text))
        return CTRAIL_OK;
    if (!walk->has_path)
        ctrail_path_start(&walk->path, walk->name, walk->steps);
    walk->has_path = true;
    return add(walk, set, id, ctrail_path_of(&walk->path, walk->tree, place));
}

static ctrail_rc visit_text(struct walk *walk, const ctrail_value *text) {
    struct id id;
    bool is_id = text->length >= EC2_ID_MIN && ctrail_ec2_is_id(value_str(text), &id);
    return is_id ? add_once(walk, &walk->resources->ids, &id, text) : CTRAIL_OK;
}

/* A security group's name cannot begin with sg-: such a text is an id under any name. */
static ctrail_rc visit_name(struct walk *walk, const ctrail_value *text, enum treatment names) {
    const ctrail_str name = value_str(text);
    struct id id;
    if (names == GROUP_NAME && ctrail_ec2_is_id(name, &id) && ctrail_str_equal(id.type, EC2_TYPE("SecurityGroup")))
        return add_once(walk, &walk->resources->ids, &id, text);
    id = (struct id){name, name, types_of_names[names]};
    return name.len ? add_once(walk, &walk->resources->names[names], &id, text) : CTRAIL_OK;
}

static ctrail_rc visit(struct walk *walk, const ctrail_value *node, const ctrail_value *end);

/* A name, or an object or a list with names. */
static ctrail_rc visit_names(struct walk *walk, const ctrail_value *value, enum treatment names) {
    ctrail_rc rc = CTRAIL_OK;
    if (value_is(value, CTRAIL_KIND_STRING))
        return visit_name(walk, value, names);
    if (!value_is_container(value))
        return CTRAIL_OK;
    if (walk->depth == DEPTH_MAX)
        return ctrail_record_problem(walk->record, value, CTRAIL_PROBLEM_LEFT_OUT,
                                     "nested too deep for ids to be looked for");
    walk->depth++;
    for (const ctrail_value *next = NULL; !rc && (next = value_next(value, next));) {
        bool is_element = value_is(value, CTRAIL_KIND_ARRAY);
        rc = is_element || has_names(value_key_of(next), names) ? visit_names(walk, next, names)
                                                                : visit(walk, next - 1, value_end(next));
    }
    walk->depth--;
    return rc;
}

static bool is_inside(const ctrail_value *end, const ctrail_value *place) {
    return end && place < end;
}

/* A name in a placement, or of some actions, is that of a group of another kind. */
static bool is_other_group(struct walk *walk, const ctrail_value *place) {
    if (walk->has_other_groups == CTRAIL_UNKNOWN)
        walk->has_other_groups = has_other_groups(walk->record->event.event_name);
    return walk->has_other_groups || is_inside(walk->placement_end, place);
}

/* A member whose name has another treatment than IDS; *end: where the walk goes on. The name of a filter is not that of
 * a resource; its values may be. */
static ctrail_rc visit_member(struct walk *walk, const ctrail_value *member, enum treatment treatment,
                              const ctrail_value **end) {
    bool in_filter = is_inside(walk->filter_end, member);
    *end = value_end(member);
    if (treatment < NAMES && !(treatment == GROUP_NAME && is_other_group(walk, member)))
        return visit_names(walk, member, treatment);
    if (treatment == FILTER && !in_filter)
        walk->filter_end = *end;
    else if (treatment == PLACEMENT && !is_inside(walk->placement_end, member))
        walk->placement_end = *end;
    else if (treatment == USER_DATA || treatment == ATTRIBUTE)
        walk->resources->may_have_user_data = true;
    if (treatment != NOTHING && treatment != USER_DATA && !(treatment == NAME_OF_FILTER && in_filter))
        *end = member;
    return CTRAIL_OK;
}

/* The nodes up to the end, one after the other: ids may stand at any depth. */
static ctrail_rc visit(struct walk *walk, const ctrail_value *node, const ctrail_value *end) {
    ctrail_rc rc = CTRAIL_OK;
    while (!rc && node < end) {
        const ctrail_value *here = node++;
        enum treatment treatment = here->kind == KIND_KEY ? treatment_of(value_str(here)) : IDS;
        if (treatment != IDS)
            rc = visit_member(walk, node, treatment, &node);
        else if (here->kind == CTRAIL_KIND_STRING)
            rc = visit_text(walk, here);
    }
    return rc;
}

static ctrail_rc visit_tree(struct walk *walk, ctrail_str name, const ctrail_value *tree) {
    if (!value_is_set(tree))
        return CTRAIL_OK;
    walk->tree = tree;
    walk->name = name;
    walk->has_path = false;
    walk->filter_end = walk->placement_end = NULL;
    return visit(walk, tree, value_end(tree));
}

/* A call that failed may have no request, and name its resources in errorMessage only. */
static ctrail_rc visit_message(struct walk *walk) {
    static const ctrail_str path = {"errorMessage", 12};
    const ctrail_event *event = &walk->record->event;
    struct arena *arena = &walk->record->arena;
    struct set *ids = &walk->resources->ids;
    ctrail_rc rc = CTRAIL_OK;
    struct id id;
    for (size_t at = 0; !rc && event->error_code.ptr && ctrail_ec2_next_named(event->error_message, &at, &id);) {
        if (ctrail_set_find(ids, id.text) || ctrail_set_find(ids, id.bare))
            continue;
        id.text = ctrail_arena_text(arena, id.text.ptr, id.text.len);
        if (!id.text.ptr)
            return ctrail_arena_error(arena);
        id.bare.ptr = id.text.ptr + (id.text.len - id.bare.len);
        rc = add(walk, ids, &id, path);
    }
    return rc;
}

ctrail_rc ctrail_ec2_find_resources(struct record *record, struct resources *resources) {
    const ctrail_event *event = &record->event;
    struct walk walk;
    walk.record = record;
    walk.resources = resources;
    walk.has_other_groups = CTRAIL_UNKNOWN;
    walk.depth = 0;
    ctrail_rc rc = visit_tree(&walk, (ctrail_str){"requestParameters", 17}, event->request_parameters);
    if (rc == CTRAIL_OK)
        rc = visit_tree(&walk, (ctrail_str){"responseElements", 16}, event->response_elements);
    if (rc == CTRAIL_OK)
        rc = visit_tree(&walk, (ctrail_str){"serviceEventDetails", 19}, event->service_event_details);
    return rc == CTRAIL_OK ? visit_message(&walk) : rc;
}
