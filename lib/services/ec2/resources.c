/* Finding resources: a walk over request and response as they came, for ids and names of key pairs and security groups.
 */
#include "services/ec2/resources.h"

#include <string.h>

#include "event/problems.h"
#include "json/path.h"

enum { DEPTH_MAX = 128 };

/* ---- Members that are treated specially, by their names --------------------------------------- */

/* WRAPPER: treated as the member around it. */
enum treatment { IDS, NOTHING, WRAPPER, FILTER, NAME_OF_FILTER, KEY_NAME, GROUP_NAME, NO_NAMES };

enum { KEY_LENGTH_MAX = 27, OF_LENGTH_MAX = 5 };

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
    [8] = {{"userData", NOTHING}},
    [9] = {{"filterSet", FILTER}, {"groupName", GROUP_NAME}, {"placement", NO_NAMES}},
    [11] = {{"instanceTag", NOTHING},
            {"resourceTag", NOTHING},
            {"s3ObjectTag", NOTHING},
            {"description", NOTHING},
            {"clientToken", NOTHING}},
    [13] = {{"securityGroup", GROUP_NAME}},
    [14] = {{"resourceTagSet", NOTHING}, {"policyDocument", NOTHING}, {"placementGroup", NO_NAMES}},
    [16] = {{"tagSpecification", NOTHING}, {"groupDescription", NOTHING}, {"securityGroupSet", GROUP_NAME}},
    [17] = {{"tagSpecifications", NOTHING}, {"placementGroupSet", NO_NAMES}},
    [18] = {{"versionDescription", NOTHING}},
    [19] = {{"tagSpecificationSet", NOTHING}},
    [20] = {{"targetTagAssociation", NOTHING}},
    [21] = {{"allocationResourceTag", NOTHING}},
    [23] = {{"targetTagAssociationSet", NOTHING}, {"sourceSecurityGroupName", GROUP_NAME}},
    [24] = {{"allocationResourceTagSet", NOTHING}, {"addAllocationResourceTag", NOTHING}},
    [27] = {{"removeAllocationResourceTag", NOTHING}},
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

/* A step of the path to the walk's place; the index counts if the key's ptr is NULL. */
struct step {
    struct step *before;
    ctrail_str key;
    size_t index;
    size_t length; /* of the path up to here, once it is written; else 0 */
    bool cut;      /* the path is too long, and ends before this step */
};

struct walk {
    struct record *record;
    struct resources *resources;
    struct step *last;
    bool in_filter, no_names;
    ctrail_bool
        other_groups; /* whether the action is in other_groups; unknown until needed, as the search takes time */
    char path[PATH_LENGTH_MAX]; /* as far as it is written */
};

/* Appends the steps that are not written yet, from the first one, as far as they fit. */
static void spell(char *path, struct step *step) {
    size_t before = 0;
    if (step->length)
        return;
    if (step->before) {
        spell(path, step->before);
        before = step->before->length;
        step->cut = step->before->cut;
    }
    size_t longer = step->cut ? 0 : ctrail_path_append(path, PATH_LENGTH_MAX, before, step->key, step->index);
    step->cut = step->cut || longer > PATH_LENGTH_MAX;
    step->length = step->cut ? before : longer;
}

/* Written only when something is found: most values are no ids. */
static ctrail_str path_here(struct walk *walk) {
    spell(walk->path, walk->last);
    return ctrail_arena_text(&walk->record->arena, walk->path, walk->last->length);
}

static ctrail_rc add(struct walk *walk, ctrail_str id, ctrail_str bare, ctrail_str type, bool is_name) {
    struct resources *resources = walk->resources;
    struct set *set = is_name ? &resources->names : &resources->ids;
    struct arena *arena = &walk->record->arena;
    if (ctrail_set_find(set, id))
        return CTRAIL_OK;
    ctrail_str path = path_here(walk);
    struct found *found = path.ptr ? (void *)ctrail_set_add(arena, set, id, sizeof *found) : NULL;
    if (!found)
        return ctrail_arena_error(arena);
    found->bare = bare;
    found->resource = (ctrail_ec2_resource){.id = id, .path = path};
    if (type.len)
        found->resource.type = type;
    if (resources->last)
        resources->last->next = found;
    else
        resources->first = found;
    resources->last = found;
    resources->count++;
    return CTRAIL_OK;
}

/* Whether a name here is that of a key pair or of a security group. */
static bool is_named_here(struct walk *walk) {
    if (walk->other_groups == CTRAIL_UNKNOWN)
        walk->other_groups = has_other_groups(walk->record->event.event_name);
    return !walk->no_names && !walk->other_groups;
}

/* A security group's name cannot begin with sg-: such a text is an id under any name. */
static ctrail_rc visit_text(struct walk *walk, ctrail_str text, enum treatment treatment) {
    bool named = text.len && (treatment == KEY_NAME || treatment == GROUP_NAME) && is_named_here(walk);
    if (named && treatment == KEY_NAME)
        return add(walk, text, text, EC2_TYPE_STR("KeyPair"), true);
    struct id id = ctrail_ec2_id_of(text);
    if (named && !ctrail_str_equal(id.type, EC2_TYPE("SecurityGroup")))
        return add(walk, text, text, EC2_TYPE_STR("SecurityGroup"), true);
    return id.type.ptr ? add(walk, text, id.bare, id.type, false) : CTRAIL_OK;
}

static ctrail_rc visit(struct walk *walk, const ctrail_value *value, enum treatment treatment, int depth);

/* Numbers, true, false and null are no ids. */
static bool may_hold_ids(const ctrail_value *value) {
    return value_is(value, CTRAIL_KIND_STRING) || value_is_container(value);
}

static ctrail_rc visit_child(struct walk *walk, const ctrail_value *child, ctrail_str key, size_t index,
                             enum treatment treatment, int depth) {
    struct step step = {.before = walk->last, .key = key, .index = index};
    bool in_filter = walk->in_filter, no_names = walk->no_names;
    walk->last = &step;
    walk->in_filter = walk->in_filter || treatment == FILTER;
    walk->no_names = walk->no_names || treatment == NO_NAMES;
    ctrail_rc rc = visit(walk, child, treatment, depth + 1);
    walk->last = step.before;
    walk->in_filter = in_filter;
    walk->no_names = no_names;
    return rc;
}

/* The name of a Describe filter is not that of a resource; its values may be. */
static enum treatment treatment_in(const struct walk *walk, ctrail_str key, enum treatment around) {
    enum treatment treatment = treatment_of(key);
    if (treatment == NAME_OF_FILTER)
        return walk->in_filter ? NOTHING : IDS;
    return treatment == WRAPPER ? around : treatment;
}

static ctrail_rc visit_members(struct walk *walk, const ctrail_value *object, enum treatment around, int depth) {
    ctrail_rc rc = CTRAIL_OK;
    for (const ctrail_value *member = NULL; !rc && (member = value_next(object, member));) {
        ctrail_str key = value_key_of(member);
        enum treatment treatment = may_hold_ids(member) ? treatment_in(walk, key, around) : NOTHING;
        if (treatment != NOTHING)
            rc = visit_child(walk, member, key, 0, treatment, depth);
    }
    return rc;
}

static ctrail_rc visit_elements(struct walk *walk, const ctrail_value *array, enum treatment treatment, int depth) {
    ctrail_rc rc = CTRAIL_OK;
    size_t index = 0;
    for (const ctrail_value *element = NULL; !rc && (element = value_next(array, element)); index++)
        if (may_hold_ids(element))
            rc = visit_child(walk, element, (ctrail_str){NULL, 0}, index, treatment, depth);
    return rc;
}

static ctrail_rc visit(struct walk *walk, const ctrail_value *value, enum treatment treatment, int depth) {
    if (value_is(value, CTRAIL_KIND_STRING))
        return visit_text(walk, value_str(value), treatment);
    if (depth == DEPTH_MAX)
        return ctrail_record_problem(walk->record, value, CTRAIL_PROBLEM_LEFT_OUT,
                                     "nested too deep for ids to be looked for");
    return value_is(value, CTRAIL_KIND_OBJECT) ? visit_members(walk, value, treatment, depth)
                                               : visit_elements(walk, value, treatment, depth);
}

/* A call that failed may have no request, and name its resources in errorMessage only. */
static ctrail_rc visit_message(struct walk *walk) {
    const ctrail_event *event = &walk->record->event;
    struct arena *arena = &walk->record->arena;
    ctrail_rc rc = CTRAIL_OK;
    struct id id;
    for (size_t at = 0; !rc && event->error_code.ptr && ctrail_ec2_next_named(event->error_message, &at, &id);) {
        const struct set *ids = &walk->resources->ids;
        if (ctrail_set_find(ids, id.text) || ctrail_set_find(ids, id.bare))
            continue;
        ctrail_str text = ctrail_arena_text(arena, id.text.ptr, id.text.len);
        if (!text.ptr)
            return ctrail_arena_error(arena);
        ctrail_str bare = {text.ptr + (text.len - id.bare.len), id.bare.len};
        rc = add(walk, text, bare, id.type, false);
    }
    return rc;
}

ctrail_rc ctrail_ec2_find_resources(struct record *record, struct resources *resources) {
    const ctrail_event *event = &record->event;
    const struct {
        ctrail_str name;
        const ctrail_value *tree;
    } trees[] = {{{"requestParameters", 17}, event->request_parameters},
                 {{"responseElements", 16}, event->response_elements},
                 {{"serviceEventDetails", 19}, event->service_event_details}};
    struct step message = {.key = {"errorMessage", 12}};
    struct walk walk;
    walk.record = record;
    walk.resources = resources;
    walk.last = NULL;
    walk.in_filter = walk.no_names = false;
    walk.other_groups = CTRAIL_UNKNOWN;
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; !rc && i < sizeof trees / sizeof *trees; i++)
        if (may_hold_ids(trees[i].tree))
            rc = visit_child(&walk, trees[i].tree, trees[i].name, 0, IDS, 0);
    walk.last = &message;
    return rc == CTRAIL_OK ? visit_message(&walk) : rc;
}
