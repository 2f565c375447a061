/* What else an event says. The requests of all actions are walked alike, by the names of their members. */
#include "detail.h"

#include <string.h>

/* More is for those who look at the record itself. */
enum { MOST_PARTS = 12, MOST_BYTES = 160 };

/* ---- Parts ------------------------------------------------------------------------------------ */

/* Whole characters, as many as there is room for. */
static void add_cut(struct text *out, ctrail_str value) {
    size_t end = 0, size;
    while (end < value.len && end < MOST_BYTES) {
        code_point(value.ptr + end, value.len - end, &size);
        end += size;
    }
    text_add(out, value.ptr, end);
    text_add_string(out, end < value.len ? "..." : "");
}

static void put_part(struct parts *parts, ctrail_str name, ctrail_str value) {
    text_add_string(parts->out, parts->count++ ? ", " : "");
    add_cut(parts->out, name);
    text_add_string(parts->out, name.len && value.len ? " " : "");
    add_cut(parts->out, value);
}

static void add_part(struct parts *parts, ctrail_str name, ctrail_str value) {
    if (!value.ptr || parts->count > MOST_PARTS)
        return;
    if (parts->count == MOST_PARTS)
        put_part(parts, str_of("..."), str_of(""));
    else
        put_part(parts, name, value);
}

void detail_add_error(struct parts *parts, ctrail_str code) {
    if (code.ptr)
        put_part(parts, str_of(""), code);
}

void detail_add(struct parts *parts, const char *name, ctrail_str value) {
    add_part(parts, str_of(name), value);
}

static void add_number(struct parts *parts, const char *name, int64_t number, const char *unit) {
    struct text value = {0};
    if (number < 0)
        return;
    text_add_number(&value, (uint64_t)number);
    text_add_string(&value, unit);
    detail_add(parts, name, (ctrail_str){value.bytes, value.length});
    text_free(&value);
}

/* ---- Requests --------------------------------------------------------------------------------- */

/* What is known of a member by its name, its first letter lowered. */
enum member_kind {
    MEMBER_PLAIN,
    MEMBER_LEFT_OUT, /* says nothing, or what the row says already */
    MEMBER_SECRET,   /* only that it was there */
    MEMBER_SWITCH,   /* false is what it is without being named */
    MEMBER_CARRIER,  /* only carries what it holds */
    MEMBER_VAGUE     /* needs the name of what it is in */
};

static const struct member_name {
    const char *name;
    enum member_kind kind;
} member_names[] = {
    {"instanceId", MEMBER_LEFT_OUT}, {"clientToken", MEMBER_LEFT_OUT},
    {"dryRun", MEMBER_LEFT_OUT},     {"xmlns", MEMBER_LEFT_OUT},
    {"maxResults", MEMBER_LEFT_OUT}, {"nextToken", MEMBER_LEFT_OUT},
    {"userData", MEMBER_SECRET},     {"force", MEMBER_SWITCH},
    {"hibernate", MEMBER_SWITCH},    {"skipOsShutdown", MEMBER_SWITCH},
    {"latest", MEMBER_SWITCH},       {"items", MEMBER_CARRIER},
    {"item", MEMBER_CARRIER},        {"content", MEMBER_CARRIER},
    {"name", MEMBER_VAGUE},          {"arn", MEMBER_VAGUE},
    {"enabled", MEMBER_VAGUE},       {"count", MEMBER_VAGUE},
    {"value", MEMBER_VAGUE},         {"key", MEMBER_VAGUE},
};

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool is_named(ctrail_str name, const char *wanted) {
    return name.len == strlen(wanted) && name.len && lower(name.ptr[0]) == wanted[0] &&
           memcmp(name.ptr + 1, wanted + 1, name.len - 1) == 0;
}

static enum member_kind kind_of(ctrail_str name) {
    for (size_t i = 0; i < sizeof member_names / sizeof *member_names; i++)
        if (is_named(name, member_names[i].name))
            return member_names[i].kind;
    return MEMBER_PLAIN;
}

/* "i-" and at least eight letters or digits. */
static bool is_instance_id(ctrail_str text) {
    if (text.len < 10 || memcmp(text.ptr, "i-", 2) != 0)
        return false;
    for (size_t i = 2; i < text.len; i++)
        if (!((text.ptr[i] >= '0' && text.ptr[i] <= '9') || (lower(text.ptr[i]) >= 'a' && lower(text.ptr[i]) <= 'z')))
            return false;
    return true;
}

static ctrail_str text_of(const ctrail_value *value) {
    ctrail_str text;
    text.ptr = ctrail_value_text(value, &text.len);
    return text;
}

static ctrail_str key_of(const ctrail_value *member) {
    ctrail_str key;
    key.ptr = ctrail_value_key_n(member, &key.len);
    return key;
}

/* A member under its name in either dialect. */
static const ctrail_value *member_of(const ctrail_value *object, const char *name) {
    const ctrail_value *member = NULL;
    while ((member = ctrail_value_next(object, member)) && !is_named(key_of(member), name))
        ;
    return member;
}

/* In the names of the other dialect the first letter is a capital. */
static void add_named(struct parts *parts, ctrail_str outer, ctrail_str name, ctrail_str value) {
    struct text full = {0};
    text_add_str(&full, outer);
    text_add_string(&full, outer.len && name.len ? "." : "");
    size_t start = full.length;
    text_add_str(&full, name);
    if (name.len)
        full.bytes[start] = lower(full.bytes[start]);
    if (outer.len)
        full.bytes[0] = lower(full.bytes[0]);
    add_part(parts, (ctrail_str){full.bytes, full.length}, value);
    text_free(&full);
}

/* {"key": "Name", "value": "web"}, "tag Name=web" */
static bool add_tag(struct parts *parts, const ctrail_value *object) {
    const ctrail_value *key = member_of(object, "key"), *value = member_of(object, "value");
    struct text tag = {0};
    if (!ctrail_value_text(key, NULL) || (value && !ctrail_value_text(value, NULL)))
        return false;
    text_add_str(&tag, text_of(key));
    text_add_string(&tag, value ? "=" : "");
    text_add_str(&tag, text_of(value));
    detail_add(parts, "tag", (ctrail_str){tag.bytes, tag.length});
    text_free(&tag);
    return true;
}

static void add_members(struct parts *parts, ctrail_str outer, const ctrail_value *value);

static void add_leaf(struct parts *parts, ctrail_str outer, ctrail_str name, const ctrail_value *value) {
    ctrail_str text = text_of(value);
    bool is_number_of_element = is_named(name, "tag") && ctrail_value_kind(value) == CTRAIL_KIND_NUMBER;
    if (ctrail_value_kind(value) == CTRAIL_KIND_NULL || text.len == 0 || is_number_of_element || is_instance_id(text))
        return;
    add_named(parts, outer, name, text);
}

/* Something that is called `name`, inside of something called `outer`. */
static void add_member(struct parts *parts, ctrail_str outer, ctrail_str name, const ctrail_value *value) {
    enum member_kind kind = kind_of(name);
    bool is_leaf = ctrail_value_text(value, NULL) != NULL;
    if (kind == MEMBER_LEFT_OUT || (kind == MEMBER_SWITCH && is_named(text_of(value), "false")))
        return;
    if (kind == MEMBER_SECRET)
        add_named(parts, (ctrail_str){0}, name, str_of(""));
    else if (!is_leaf)
        add_members(parts, kind == MEMBER_CARRIER ? outer : name, value);
    else if (kind == MEMBER_CARRIER)
        add_leaf(parts, (ctrail_str){0}, outer, value);
    else
        add_leaf(parts, kind == MEMBER_VAGUE ? outer : (ctrail_str){0}, name, value);
}

/* {"instanceType": {"value": "t3.large"}} */
static bool add_only_value(struct parts *parts, ctrail_str outer, const ctrail_value *value) {
    const ctrail_value *only = ctrail_value_count(value) == 1 ? member_of(value, "value") : NULL;
    if (!only || !ctrail_value_text(only, NULL))
        return false;
    add_leaf(parts, (ctrail_str){0}, outer, only);
    return true;
}

static void add_members(struct parts *parts, ctrail_str outer, const ctrail_value *value) {
    const ctrail_value *member = NULL;
    bool is_object = ctrail_value_kind(value) == CTRAIL_KIND_OBJECT;
    if (is_object && (add_tag(parts, value) || add_only_value(parts, outer, value)))
        return;
    while (parts->count <= MOST_PARTS && (member = ctrail_value_next(value, member))) {
        if (is_object)
            add_member(parts, outer, key_of(member), member);
        else if (ctrail_value_text(member, NULL))
            add_leaf(parts, (ctrail_str){0}, outer, member);
        else
            add_members(parts, outer, member);
    }
}

/* {"attribute": "sourceDestCheck", "value": "false"}, in which the attribute is the name of the value. */
static bool add_attribute(struct parts *parts, const ctrail_value *request) {
    ctrail_str name = text_of(member_of(request, "attribute")), value = text_of(member_of(request, "value"));
    if (!name.ptr)
        return false;
    add_named(parts, (ctrail_str){0}, name, value.ptr && kind_of(name) != MEMBER_SECRET ? value : str_of(""));
    return true;
}

static void add_request(struct parts *parts, const ctrail_value *request) {
    const ctrail_value *member = NULL;
    bool has_attribute = add_attribute(parts, request);
    while (parts->count <= MOST_PARTS && (member = ctrail_value_next(request, member))) {
        ctrail_str name = key_of(member);
        if (!has_attribute || !(is_named(name, "attribute") || is_named(name, "value")))
            add_member(parts, (ctrail_str){0}, name, member);
    }
}

/* ---- Responses -------------------------------------------------------------------------------- */

/* The last name of a path that is more than a carrier: "imageId" of "responseElements.imageId". */
static ctrail_str last_name(ctrail_str path) {
    while (path.len) {
        size_t start = path.len;
        while (start && path.ptr[start - 1] != '.')
            start--;
        const char *bracket = memchr(path.ptr + start, '[', path.len - start);
        ctrail_str name = {path.ptr + start, bracket ? (size_t)(bracket - path.ptr) - start : path.len - start};
        if (kind_of(name) != MEMBER_CARRIER)
            return name;
        path.len = start ? start - 1 : 0;
    }
    return (ctrail_str){0};
}

static bool is_created(const ctrail_ec2_resource *resource) {
    static const char response[] = "responseElements";
    return resource->path.len > sizeof response && memcmp(resource->path.ptr, response, sizeof response - 1) == 0 &&
           !is_instance_id(resource->id);
}

/* ---- Events ----------------------------------------------------------------------------------- */

void detail_add_launch(struct parts *parts, const ctrail_ec2_instance *instance) {
    bool has_template_id = instance->launch_template_id.ptr != NULL;
    detail_add(parts, "image", instance->image_id);
    detail_add(parts, "type", instance->instance_type);
    detail_add(parts, "key", instance->key_name);
    detail_add(parts, "profile", instance->iam_instance_profile);
    detail_add(parts, "lifecycle", instance->lifecycle);
    detail_add(parts, "template", has_template_id ? instance->launch_template_id : instance->launch_template_name);
}

void detail_add_request(struct parts *parts, const ctrail_ec2 *ec2) {
    add_request(parts, ec2->request_parameters);
    for (size_t i = 0; i < ec2->resource_count && parts->count <= MOST_PARTS; i++)
        if (is_created(ec2->resources[i]))
            add_named(parts, (ctrail_str){0}, last_name(ec2->resources[i]->path), ec2->resources[i]->id);
}

void detail_add_connection(struct parts *parts, const ctrail_ec2_instance_connect *connect) {
    if (connect->key && connect->key->valid)
        detail_add(parts, "key", connect->key->sha256);
    else if (connect->key)
        detail_add(parts, "invalid key", str_of(""));
    detail_add(parts, "user", connect->os_user);
    add_number(parts, "serial port", connect->serial_port, "");
    detail_add(parts, "endpoint", connect->instance_connect_endpoint_id);
    detail_add(parts, "address", connect->private_ip_address);
    add_number(parts, "port", connect->remote_port, "");
    add_number(parts, "at most", connect->max_tunnel_duration, " s");
    if (connect->success == 0)
        detail_add(parts, "refused", str_of(""));
}

void detail_add_session(struct parts *parts, const ctrail_ssm *ssm) {
    detail_add(parts, "document", ssm->document_name);
    detail_add(parts, "host", ssm->host);
    detail_add(parts, "port", ssm->port_number);
    detail_add(parts, "session", ssm->session_id);
    detail_add(parts, "command", ssm->command_id);
    detail_add(parts, "execution", ssm->automation_execution_id);
    detail_add(parts, "reason", ssm->reason);
    detail_add(parts, "comment", ssm->comment);
}
