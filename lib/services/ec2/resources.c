/* Resources: a walk over the trees as they came, which finds ids, and the names of key pairs and of security groups. */
#include "resources.h"

#include <string.h>

#include "../../path.h"

enum { DEPTH_MAX = 128 };

/* ---- What is none, by the name it stands under ------------------------------------------------ */

enum treatment { IDS, NOTHING, FILTER, KEY_NAME, GROUP_NAME, NO_NAMES };

/* Actions whose groupName is that of a placement group, or of a group of zones. */
static const char *const other_groups[] = {"PlacementGroup", "InstancePlacement", "InstanceTopology",
                                           "AvailabilityZoneGroup"};

static bool has_other_groups(ctrail_str action) {
    for (size_t i = 0; i < sizeof other_groups / sizeof *other_groups; i++)
        if (ctrail_str_contains(action, other_groups[i]))
            return true;
    return false;
}

#define KEY(name) name, sizeof(name) - 1

/* Names are compared without regard to their first letter's case: the dialects differ in it. */
static const struct treated {
    const char *key;
    uint8_t length; /* of the key: most names differ in it */
    enum treatment treatment;
} treated[] = {
    {KEY("tagSet"), NOTHING},
    {KEY("tagSpecificationSet"), NOTHING},
    {KEY("tagSpecification"), NOTHING},
    {KEY("tagSpecifications"), NOTHING},
    {KEY("tags"), NOTHING},
    {KEY("tag"), NOTHING},
    {KEY("instanceTag"), NOTHING},
    {KEY("resourceTag"), NOTHING},
    {KEY("resourceTagSet"), NOTHING},
    {KEY("s3ObjectTag"), NOTHING},
    {KEY("allocationResourceTag"), NOTHING},
    {KEY("allocationResourceTagSet"), NOTHING},
    {KEY("addAllocationResourceTag"), NOTHING},
    {KEY("removeAllocationResourceTag"), NOTHING},
    {KEY("targetTagAssociation"), NOTHING},
    {KEY("targetTagAssociationSet"), NOTHING},
    {KEY("description"), NOTHING},
    {KEY("groupDescription"), NOTHING},
    {KEY("versionDescription"), NOTHING},
    {KEY("userData"), NOTHING},
    {KEY("clientToken"), NOTHING},
    {KEY("policyDocument"), NOTHING},
    {KEY("filterSet"), FILTER},
    {KEY("filter"), FILTER},
    {KEY("filters"), FILTER},
    {KEY("keyName"), KEY_NAME},
    {KEY("groupName"), GROUP_NAME},
    {KEY("securityGroup"), GROUP_NAME},
    {KEY("securityGroupSet"), GROUP_NAME},
    {KEY("sourceSecurityGroupName"), GROUP_NAME},
    {KEY("placement"), NO_NAMES},
    {KEY("placementGroup"), NO_NAMES},
    {KEY("placementGroupSet"), NO_NAMES},
};

static bool same_name(ctrail_str key, const char *name, size_t length) {
    return key.len && key.len == length && (*key.ptr | 0x20) == (*name | 0x20) &&
           memcmp(key.ptr + 1, name + 1, length - 1) == 0;
}

static enum treatment treatment_of(ctrail_str key) {
    for (size_t i = 0; i < sizeof treated / sizeof *treated; i++)
        if (same_name(key, treated[i].key, treated[i].length))
            return treated[i].treatment;
    return IDS;
}

/* ---- The walk --------------------------------------------------------------------------------- */

/* A step of the path to where the walk is; index: when the key's ptr is NULL. */
struct step {
    ctrail_str key;
    size_t index;
    const struct step *before;
};

struct walk {
    struct record *record;
    struct resources *resources;
    const struct step *last;
    bool in_filter, no_names;
};

/* Seeded with an address, which whoever chose the ids does not know. */
static size_t hash(const struct resources *resources, ctrail_str text) {
    uint64_t hash = UINT64_C(14695981039346656037) ^ (uintptr_t)resources->seed;
    for (size_t i = 0; i < text.len; i++)
        hash = (hash ^ (unsigned char)text.ptr[i]) * UINT64_C(1099511628211);
    return (size_t)(hash ^ hash >> 32);
}

static bool is_in(const struct slot *slot, ctrail_str id, size_t hashed, bool is_name) {
    return slot->hash == hashed && slot->found->is_name == is_name &&
           ctrail_str_equals(slot->found->resource.id, id.ptr, id.len);
}

/* The slot that has it, or the free one where it belongs. */
static struct slot *find_slot(const struct resources *resources, ctrail_str id, size_t hashed, bool is_name) {
    size_t at = hashed & (resources->slot_count - 1);
    while (resources->slots[at].found && !is_in(&resources->slots[at], id, hashed, is_name))
        at = (at + 1) & (resources->slot_count - 1);
    return &resources->slots[at];
}

static struct found *look_up(const struct resources *resources, ctrail_str id, bool is_name) {
    if (!resources->slot_count || !id.ptr)
        return NULL;
    return find_slot(resources, id, hash(resources, id), is_name)->found;
}

/* Puts what is not there yet. */
static void put_slot(struct resources *resources, struct found *found, size_t hashed) {
    *find_slot(resources, found->resource.id, hashed, found->is_name) = (struct slot){found, hashed};
}

static bool grow_slots(struct arena *arena, struct resources *resources) {
    size_t before = resources->slot_count, wanted = before ? 4 * before : 16;
    struct slot *old = resources->slots, *slots = ctrail_arena_zeroed(arena, wanted * sizeof *slots);
    if (!slots)
        return false;
    resources->slots = slots;
    resources->seed = resources->seed ? resources->seed : slots;
    resources->slot_count = wanted;
    for (size_t i = 0; i < before; i++)
        if (old[i].found)
            put_slot(resources, old[i].found, old[i].hash);
    return true;
}

struct found *ctrail_ec2_resource_of(const struct resources *resources, ctrail_str id) {
    return look_up(resources, id, false);
}

struct found *ctrail_ec2_resource_put(struct arena *arena, struct resources *resources, ctrail_str id, bool is_name) {
    struct found *found = look_up(resources, id, is_name);
    if (found)
        return found;
    if (2 * resources->count >= resources->slot_count && !grow_slots(arena, resources))
        return NULL;
    found = ctrail_arena_zeroed(arena, sizeof *found);
    if (!found)
        return NULL;
    found->resource.id = id;
    found->is_name = is_name;
    put_slot(resources, found, hash(resources, id));
    *(resources->last ? &resources->last->next : &resources->first) = found;
    resources->last = found;
    resources->count++;
    return found;
}

/* Appends the steps, the first one first, as far as they fit; false behind the first that does not. */
static bool spell(const struct step *step, char *path, size_t *length) {
    if (step->before && !spell(step->before, path, length))
        return false;
    size_t longer = ctrail_path_append(path, PATH_LENGTH_MAX, *length, step->key, step->index);
    if (longer > PATH_LENGTH_MAX)
        return false;
    *length = longer;
    return true;
}

/* Spelled for what is found only: most values are no ids. */
static ctrail_str path_here(const struct walk *walk) {
    char path[PATH_LENGTH_MAX];
    size_t length = 0;
    spell(walk->last, path, &length);
    return ctrail_arena_text(&walk->record->arena, path, length);
}

static ctrail_rc add(struct walk *walk, ctrail_str id, ctrail_str bare, const char *type, bool is_name) {
    struct arena *arena = &walk->record->arena;
    struct found *found = ctrail_ec2_resource_put(arena, walk->resources, id, is_name);
    if (!found)
        return ctrail_arena_error(arena);
    if (found->resource.path.ptr)
        return CTRAIL_OK;
    found->bare = bare;
    found->resource.path = path_here(walk);
    if (*type)
        found->resource.type = (ctrail_str){type, strlen(type)};
    return found->resource.path.ptr ? CTRAIL_OK : ctrail_arena_error(arena);
}

/* A security group's name cannot begin with sg-: what does is an id, wherever it stands. */
static ctrail_rc visit_text(struct walk *walk, ctrail_str text, enum treatment treatment) {
    if (!text.len)
        return CTRAIL_OK;
    if (treatment == KEY_NAME && !walk->no_names)
        return add(walk, text, text, EC2_TYPE("KeyPair"), true);
    struct id id = ctrail_ec2_id_of(text);
    bool is_group = id.type && id.type == ctrail_ec2_security_group_type;
    if (treatment == GROUP_NAME && !walk->no_names && !is_group)
        return add(walk, text, text, ctrail_ec2_security_group_type, true);
    return id.type ? add(walk, text, id.bare, id.type, false) : CTRAIL_OK;
}

static ctrail_rc visit(struct walk *walk, const ctrail_value *value, enum treatment treatment, int depth);

static ctrail_rc visit_child(struct walk *walk, const ctrail_value *child, ctrail_str key, size_t index,
                             enum treatment treatment, int depth) {
    const struct step step = {key, index, walk->last};
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

/* Numbers and words are no ids. */
static bool may_hold_ids(const ctrail_value *value) {
    return value_is(value, CTRAIL_KIND_STRING) || value_is_container(value);
}

/* The name of a filter is none of a resource; its values are. */
static bool is_passed_over(const struct walk *walk, ctrail_str key, enum treatment treatment) {
    return treatment == NOTHING || (walk->in_filter && same_name(key, KEY("name")));
}

static ctrail_rc visit(struct walk *walk, const ctrail_value *value, enum treatment treatment, int depth) {
    ctrail_rc rc = CTRAIL_OK;
    size_t index = 0;
    if (value_is(value, CTRAIL_KIND_STRING))
        return visit_text(walk, value_str(value), treatment);
    if (depth == DEPTH_MAX)
        return ctrail_record_problem(walk->record, value, "nested too deep for ids to be looked for");
    bool object = value_is(value, CTRAIL_KIND_OBJECT);
    for (const ctrail_value *child = NULL; !rc && (child = ctrail_value_next(value, child)); index++) {
        if (!may_hold_ids(child))
            continue;
        ctrail_str key = object ? value_key_of(child) : (ctrail_str){NULL, 0};
        bool wraps =
            !object || same_name(key, KEY("content")) || same_name(key, KEY("item")) || same_name(key, KEY("items"));
        enum treatment inner = wraps ? treatment : treatment_of(key);
        if (!object || !is_passed_over(walk, key, inner))
            rc = visit_child(walk, child, key, index, inner, depth);
    }
    return rc;
}

/* A call that failed may have no request, and name what it was about in its message only. */
static ctrail_rc visit_message(struct walk *walk) {
    const ctrail_event *event = &walk->record->event;
    struct arena *arena = &walk->record->arena;
    ctrail_rc rc = CTRAIL_OK;
    struct id id;
    const struct step step = {{"errorMessage", 12}, 0, NULL};
    walk->last = &step;
    for (size_t at = 0; !rc && event->error_code.ptr && ctrail_ec2_next_named(event->error_message, &at, &id);) {
        if (look_up(walk->resources, id.text, false) || look_up(walk->resources, id.bare, false))
            continue;
        ctrail_str text = ctrail_arena_text(arena, id.text.ptr, id.text.len);
        ctrail_str bare = {text.ptr + (id.text.len - id.bare.len), id.bare.len};
        rc = text.ptr ? add(walk, text, bare, id.type, false) : ctrail_arena_error(arena);
    }
    return rc;
}

ctrail_rc ctrail_ec2_find_resources(struct record *record, struct resources *resources) {
    const ctrail_event *event = &record->event;
    const struct {
        const char *name;
        const ctrail_value *tree;
    } trees[] = {{"requestParameters", event->request_parameters},
                 {"responseElements", event->response_elements},
                 {"serviceEventDetails", event->service_event_details}};
    struct walk walk = {.record = record, .resources = resources};
    walk.no_names = has_other_groups(event->event_name);
    *resources = (struct resources){.count = 0};
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; !rc && i < sizeof trees / sizeof *trees; i++)
        rc = visit_child(&walk, trees[i].tree, (ctrail_str){trees[i].name, strlen(trees[i].name)}, 0, IDS, 0);
    return rc == CTRAIL_OK ? visit_message(&walk) : rc;
}
