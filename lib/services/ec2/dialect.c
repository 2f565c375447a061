/* Recognizing the dialect, and the normalized copy. */
#include "services/ec2/dialect.h"

#include <string.h>

static bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/* A wrapper is an object, null or ""; a single member with another value belongs to the legacy dialect, whatever its
 * first letter is. */
const ctrail_value *ctrail_ec2_wrapped_member(const ctrail_value *tree) {
    if (!value_is(tree, CTRAIL_KIND_OBJECT) || tree->length != 1)
        return NULL;
    const ctrail_value *member = value_only(tree);
    ctrail_str key = value_key_of(member);
    bool empty = value_is(member, CTRAIL_KIND_NULL) || (value_is(member, CTRAIL_KIND_STRING) && !member->length);
    bool holds = empty || value_is(member, CTRAIL_KIND_OBJECT);
    return holds && key.len && is_capital(*key.ptr) ? member : NULL;
}

static ctrail_ec2_dialect tell(const ctrail_value *tree) {
    if (ctrail_ec2_wrapped_member(tree))
        return CTRAIL_EC2_DIALECT_WRAPPED;
    return ctrail_value_count(tree) ? CTRAIL_EC2_DIALECT_LEGACY : CTRAIL_EC2_DIALECT_NONE;
}

ctrail_ec2_dialect ctrail_ec2_dialect_of(const ctrail_value *request, const ctrail_value *response) {
    ctrail_ec2_dialect dialect = tell(request);
    return dialect ? dialect : tell(response);
}

static bool key_is(const ctrail_value *member, const char *name) {
    return ctrail_str_equal(value_key_of(member), name);
}

const ctrail_value *ctrail_ec2_list_inside(const ctrail_value *value) {
    if (!value_is(value, CTRAIL_KIND_OBJECT) || value->length != 1)
        return NULL;
    const ctrail_value *member = value_only(value);
    return key_is(member, "items") || key_is(member, "item") ? member : NULL;
}

static bool is_digits(const ctrail_value *value) {
    bool spelled = value_is(value, CTRAIL_KIND_NUMBER) || value_is(value, CTRAIL_KIND_STRING);
    return spelled && value->length && strspn(value->text, "0123456789") == value->length;
}

bool ctrail_ec2_is_element_number(const struct copying *copying, const ctrail_value *member) {
    return copying->wrapped && key_is(member, "tag") && is_digits(member);
}

/* The x of {"tag":1,"content":x}, or NULL. */
static const ctrail_value *tagged_content(const ctrail_value *value) {
    if (!value_is(value, CTRAIL_KIND_OBJECT) || value->length != 2 || !is_digits(ctrail_value_get(value, "tag")))
        return NULL;
    return ctrail_value_get(value, "content");
}

void ctrail_ec2_copy_key(struct copying *copying, ctrail_str key) {
    if (copying->wrapped && key.len && is_capital(*key.ptr)) {
        char *lowered = ctrail_arena_copy(copying->arena, key.ptr, key.len);
        copying->failed = copying->failed || !lowered;
        if (lowered)
            *lowered |= 0x20;
        key = (ctrail_str){lowered, lowered ? key.len : 0};
    }
    *copying->end++ = (ctrail_value){key.ptr, (uint32_t)key.len & UINT32_MAX, 1, KIND_KEY};
}

static void put_elements(struct copying *copying, const ctrail_value *list, int depth) {
    ctrail_value *array = ec2_copy_open(copying, CTRAIL_KIND_ARRAY, list);
    bool many = value_is(list, CTRAIL_KIND_ARRAY), empty = value_is(list, CTRAIL_KIND_STRING) && !list->length;
    for (const ctrail_value *element = NULL; many && (element = value_next(list, element)); array->length++)
        ctrail_ec2_copy_value(copying, element, depth);
    if (!many && !empty && value_is_set(list)) {
        ctrail_ec2_copy_value(copying, list, depth);
        array->length = 1;
    }
    ec2_copy_close(copying, array);
}

static void put_members(struct copying *copying, const ctrail_value *value, int depth) {
    ctrail_value *object = ec2_copy_open(copying, CTRAIL_KIND_OBJECT, value);
    for (const ctrail_value *member = NULL; (member = value_next(value, member));) {
        if (ctrail_ec2_is_element_number(copying, member))
            continue;
        ctrail_ec2_copy_key(copying, value_key_of(member));
        ctrail_ec2_copy_value(copying, member, depth);
        object->length++;
    }
    ec2_copy_close(copying, object);
}

void ctrail_ec2_copy_value(struct copying *copying, const ctrail_value *value, int depth) {
    const ctrail_value *list = ctrail_ec2_list_inside(value);
    const ctrail_value *content = copying->wrapped ? tagged_content(value) : NULL;
    if (depth >= EC2_DEPTH_MAX)
        *copying->end++ = (ctrail_value){"null", 4, 1, CTRAIL_KIND_NULL};
    else if (content)
        ctrail_ec2_copy_value(copying, content, depth + 1);
    else if (list)
        put_elements(copying, list, depth + 1);
    else if (value_is(value, CTRAIL_KIND_ARRAY))
        put_elements(copying, value, depth + 1);
    else if (value_is(value, CTRAIL_KIND_OBJECT))
        put_members(copying, value, depth + 1);
    else
        *copying->end++ = *value;
}

/* The copy has at most as many nodes as its original, and a sentinel before them. */
ctrail_rc ctrail_ec2_normalise(struct arena *arena, const ctrail_value *tree, const ctrail_value **out) {
    const ctrail_value *inner = ctrail_ec2_wrapped_member(tree);
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
