/* yajl cannot parse all that records hold (invalid UTF-8, lone surrogates): it gets a repaired copy of the text. */
#include "json/parse.h"

#include <string.h>

#include "base/utf8.h"
#include "json/yajl.h"

/* The copy of a text that holds the strings of its tree. */
struct copy {
    char *text;
    size_t size;
    size_t repaired[REPAIRS_MAX]; /* offsets of the replacements, as ctrail_utf8_repair gives them */
    size_t repairs;
    bool escapes;
};

static ctrail_rc fail(struct fault *fault, ctrail_rc code, size_t at, const char *message) {
    *fault = (struct fault){code, at, message};
    return code;
}

static ctrail_rc copy_text(struct tree *tree, const char *raw, size_t size, unsigned may_hold, struct copy *copy,
                           struct fault *fault) {
    struct utf8_facts facts = ctrail_utf8_look(raw, size, may_hold);
    if (facts.control < size)
        return fail(fault, CTRAIL_ERR_JSON, facts.control, "a control character that JSON does not allow");
    copy->escapes = facts.escapes;
    copy->size = facts.sound ? size : ctrail_utf8_repair(raw, size, NULL, copy->repaired, 0, &copy->repairs);
    copy->text = ctrail_tree_strings(tree, copy->size + 1);
    if (!copy->text)
        return fail(fault, ctrail_arena_error(tree->arena), 0, ctrail_rc_message(ctrail_arena_error(tree->arena)));
    if (facts.sound)
        memcpy(copy->text, raw, size);
    else
        ctrail_utf8_repair(raw, size, copy->text, copy->repaired, REPAIRS_MAX, &copy->repairs);
    copy->text[copy->size] = '\0';
    return CTRAIL_OK;
}

/* Turns the fault's offset in the repaired copy into that in the text that was given. If invalid UTF-8 stands there
 * outside of a string, that is the fault. */
static ctrail_rc place_fault(const char *raw, size_t size, struct fault *fault) {
    bool valid = true;
    size_t before = ctrail_utf8_origin(raw, size, fault->at ? fault->at - 1 : 0);
    if (fault->code == CTRAIL_ERR_JSON && before < size && (unsigned char)raw[before] >= 0x80)
        ctrail_utf8_sequence(raw + before, size - before, &valid);
    if (!valid)
        fault->code = CTRAIL_ERR_ENCODING;
    fault->at = ctrail_utf8_origin(raw, size, fault->at);
    return fault->code;
}

static void list_repairs(const struct copy *copy, struct repairs *repairs) {
    repairs->count = copy->text ? copy->repairs : 0;
    for (size_t i = 0; i < repairs->count && i < REPAIRS_MAX; i++)
        repairs->places[i] = copy->text + copy->repaired[i];
}

ctrail_rc ctrail_parse(struct tree *tree, const char *raw, size_t size, unsigned may_hold, struct repairs *repairs,
                       struct fault *fault) {
    struct copy copy = {.repairs = 0};
    ctrail_rc rc = copy_text(tree, raw, size, may_hold, &copy, fault);
    if (rc == CTRAIL_OK)
        rc = ctrail_yajl_parse(tree, copy.text, copy.size, copy.escapes, fault);
    if (rc != CTRAIL_OK && copy.repairs)
        rc = place_fault(raw, size, fault);
    list_repairs(&copy, repairs);
    return rc;
}
