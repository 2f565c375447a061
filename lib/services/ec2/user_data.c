/* Whether a call has user data, which an instance runs when it starts and which often holds secrets. */
#include "services/ec2/decoding.h"

/* The value of a member, or of its only member, as in {"userData":{"value":"…"}}. */
static const ctrail_value *given(const ctrail_value *value) {
    const ctrail_value *inner = value_is(value, CTRAIL_KIND_OBJECT) ? ctrail_value_get(value, "value") : NULL;
    value = inner ? inner : value;
    bool empty = (value_is_container(value) || value_is(value, CTRAIL_KIND_STRING)) && !value->length;
    return value_is_set(value) && !empty ? value : NULL;
}

/* User data that is in the record outweighs user data that AWS redacted elsewhere in it. */
static void note(ctrail_ec2 *ec2, const ctrail_value *value) {
    static const ctrail_str present = {"present", 7}, redacted = {"redacted", 8};
    value = given(value);
    if (!value || ctrail_str_equal(ec2->user_data, "present"))
        return;
    bool is_redacted = value_is(value, CTRAIL_KIND_STRING) && ctrail_is_redaction(value_str(value));
    ec2->user_data = is_redacted ? redacted : present;
}

static bool is_user_data(ctrail_str key) {
    return ctrail_str_equal(key, "userData") || ctrail_str_equal(key, "launchTemplateSpecificationUserData");
}

static void look_through(ctrail_ec2 *ec2, const ctrail_value *tree) {
    for (const ctrail_value *node = tree; node && node < value_end(tree); node++)
        if (node->kind == KIND_KEY && is_user_data(value_str(node)))
            note(ec2, node + 1);
}

void ctrail_ec2_find_user_data(struct decoding *decoding) {
    const ctrail_value *request = decoding->ec2->request_parameters;
    if (!decoding->resources.may_have_user_data)
        return;
    const ctrail_value *attribute = ctrail_value_get(request, "attribute");
    look_through(decoding->ec2, request);
    look_through(decoding->ec2, decoding->ec2->response_elements);
    if (value_is(attribute, CTRAIL_KIND_STRING) && ctrail_str_equal(value_str(attribute), "userData"))
        note(decoding->ec2, ctrail_value_get(request, "value"));
}
