/* Telling the dialects apart, and the normalising copy. */
#include "services/ec2/dialect.h"

enum { DEPTH_MAX = 128 }; /* what lies deeper is copied as null: no request of EC2 comes near */

struct copying {
    struct arena *arena;
    ctrail_value *end; /* of the copy so far */
    bool wrapped;
    bool failed;
};

static bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/* The member inside the wrapper, {"ModifyVolumeRequest":{…}}, or NULL. A wrapper holds members or nothing; a
 * single member with another value is one of the legacy dialect, whatever its first letter. */
static const ctrail_value *wrapped_member(const ctrail_value *tree) {
    if (!value_is(tree, CTRAIL_KIND_OBJECT) || tree->length != 1)
        return NULL;
    const ctrail_value *member = value_only(tree);
    ctrail_str key = value_key_of(member);
    bool empty = value_is(member, CTRAIL_KIND_NULL) || (value_is(member, CTRAIL_KIND_STRING) && !member->length);
    bool holds = empty || value_is(member, CTRAIL_KIND_OBJECT);
    return holds && key.len && is_capital(*key.ptr) ? member : NULL;
}

static ctrail_ec2_dialect tell(const ctrail_value *tree) {
    if (wrapped_member(tree))
        return CTRAIL_EC2_DIALECT_WRAPPED;
    return ctrail_value_count(tree) ? CTRAIL_EC2_DIALECT_LEGACY : CTRAIL_EC2_DIALECT_NONE;
}

ctrail_ec2_dialect ctrail_ec2_dialect_of(const ctrail_value *request, const ctrail_value *response) {
    ctrail_ec2_dialect dialect = tell(request);
    return dialect ? dialect : tell(response);
}

static bool key_is(const ctrail_value *member, const char *name) {
    return ctrail_str_is(value_key_of(member), name);
}

/* What stands in {"items":…} or {"item":…}, or NULL. */
static const ctrail_value *list_inside(const ctrail_value *value) {
    if (!value_is(value, CTRAIL_KIND_OBJECT) || value->length != 1)
        return NULL;
    const ctrail_value *member = value_only(value);
    return key_is(member, "items") || key_is(member, "item") ? member : NULL;
}

/* What stands in {"tag":1,"content":x}, or NULL. */
static const ctrail_value *tagged_content(const ctrail_value *value) {
    if (!value_is(value, CTRAIL_KIND_OBJECT) || value->length != 2 || !ctrail_value_get_n(value, "tag", 3))
        return NULL;
    return ctrail_value_get_n(value, "content", 7);
}

static void put_key(struct copying *copying, ctrail_str key) {
    if (copying->wrapped && key.len && is_capital(*key.ptr)) {
        key = ctrail_arena_text(copying->arena, key.ptr, key.len);
        copying->failed = copying->failed || !key.ptr;
        if (key.ptr)
            *(char *)(size_t)key.ptr |= 0x20;
    }
    *copying->end++ = (ctrail_value){key.ptr, (uint32_t)key.len & UINT32_MAX, 1, KIND_KEY};
}

static ctrail_value *put_open(struct copying *copying, uint32_t kind, const ctrail_value *original) {
    *copying->end = (ctrail_value){.text = (const char *)(const void *)original, .kind = kind & 15};
    return copying->end++;
}

static void put_close(struct copying *copying, ctrail_value *container) {
    container->span = (uint32_t)(copying->end - container) & VALUE_SPAN_MAX;
}

static void put(struct copying *copying, const ctrail_value *value, int depth);

static void put_elements(struct copying *copying, const ctrail_value *list, int depth) {
    ctrail_value *array = put_open(copying, CTRAIL_KIND_ARRAY, list);
    bool many = value_is(list, CTRAIL_KIND_ARRAY), empty = value_is(list, CTRAIL_KIND_STRING) && !list->length;
    for (const ctrail_value *element = NULL; many && (element = value_next(list, element)); array->length++)
        put(copying, element, depth);
    if (!many && !empty && value_is_set(list)) {
        put(copying, list, depth);
        array->length = 1;
    }
    put_close(copying, array);
}

static void put_members(struct copying *copying, const ctrail_value *value, int depth) {
    ctrail_value *object = put_open(copying, CTRAIL_KIND_OBJECT, value);
    for (const ctrail_value *member = NULL; (member = value_next(value, member));) {
        if (copying->wrapped && key_is(member, "tag") && value_is(member, CTRAIL_KIND_NUMBER))
            continue;
        put_key(copying, value_key_of(member));
        put(copying, member, depth);
        object->length++;
    }
    put_close(copying, object);
}

static void put(struct copying *copying, const ctrail_value *value, int depth) {
    const ctrail_value *list = list_inside(value);
    const ctrail_value *content = copying->wrapped ? tagged_content(value) : NULL;
    if (depth == DEPTH_MAX)
        *copying->end++ = (ctrail_value){"null", 4, 1, CTRAIL_KIND_NULL};
    else if (content)
        put(copying, content, depth + 1);
    else if (list)
        put_elements(copying, list, depth + 1);
    else if (value_is(value, CTRAIL_KIND_ARRAY))
        put_elements(copying, value, depth + 1);
    else if (value_is(value, CTRAIL_KIND_OBJECT))
        put_members(copying, value, depth + 1);
    else
        *copying->end++ = *value;
}

/* No copy has more nodes than its original, and the sentinel in front. */
ctrail_rc ctrail_ec2_normalise(struct arena *arena, const ctrail_value *tree, const ctrail_value **out) {
    const ctrail_value *inner = wrapped_member(tree);
    *out = NULL;
    if (!value_is(inner ? inner : tree, CTRAIL_KIND_OBJECT))
        return CTRAIL_OK;
    ctrail_value *nodes = ctrail_arena_alloc(arena, (2 + (size_t)tree->span) * sizeof *nodes);
    if (!nodes)
        return ctrail_arena_error(arena);
    struct copying copying = {.arena = arena, .end = nodes + 1, .wrapped = inner != NULL};
    nodes[0] = (ctrail_value){.span = 1, .kind = CTRAIL_KIND_ABSENT};
    put_members(&copying, inner ? inner : tree, 0);
    *out = copying.failed ? NULL : nodes + 1;
    return copying.failed ? ctrail_arena_error(arena) : CTRAIL_OK;
}
