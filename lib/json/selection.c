/* Selections: made from paths, and applied to a tree that is whole. The fast parser applies them while it parses. */
#include "json/selection.h"

#include <string.h>

/* ---- Making one ------------------------------------------------------------------------------- */

struct selection *ctrail_selection_new(struct arena *arena, bool wants_others) {
    struct selection *selection = ctrail_arena_zeroed(arena, sizeof *selection);
    if (selection)
        selection->wants_others = wants_others;
    return selection;
}

/* Prepares the comparison of a short name. */
static void set_words(struct selected *entry) {
    unsigned char text[sizeof entry->words] = {0}, mask[sizeof entry->words] = {0};
    size_t length = entry->name.len;
    if (length > SELECTION_SHORT)
        return;
    memcpy(text, entry->name.ptr, length);
    text[length] = '"';
    memset(mask, 0xFF, length + 1);
    memcpy(entry->words, text, sizeof text);
    memcpy(entry->masks, mask, sizeof mask);
}

/* The entry of that very name; a new one if there is none. NULL: no memory. */
static struct selected *entry_of(struct arena *arena, struct selection *selection, ctrail_str name) {
    struct selected **slot = &selection->slots[selection_slot(name.ptr, name.len)], *entry = *slot;
    while (entry && !ctrail_str_equal_n(entry->name, name.ptr, name.len))
        entry = entry->next;
    if (entry)
        return entry;
    entry = ctrail_arena_zeroed(arena, sizeof *entry);
    name = ctrail_arena_text(arena, name.ptr, name.len);
    if (!entry || !name.ptr)
        return NULL;
    entry->name = name;
    set_words(entry);
    entry->bit = !selection->around && selection->count < 64 ? UINT64_C(1) << selection->count : 0;
    entry->next = *slot;
    selection->count++;
    return *slot = entry;
}

struct selected *ctrail_selection_know(struct arena *arena, struct selection *selection, const char *name) {
    return entry_of(arena, selection, (ctrail_str){name, strlen(name)});
}

/* Makes room in an entry for names of its object, unless all of it is wanted. */
static bool look_inside(struct arena *arena, struct selection *around, struct selected *entry, bool is_first) {
    if (!is_first)
        return true;
    entry->inside = ctrail_selection_new(arena, false);
    if (entry->inside) {
        entry->inside->around = around;
        entry->inside->holder = entry;
    }
    return entry->inside != NULL;
}

bool ctrail_selection_add(struct arena *arena, struct selection *selection, const char *path, size_t length) {
    const char *end = path + length, *bracket = length ? memchr(path, '[', length) : NULL;
    end = bracket ? bracket : end;
    for (int depth = 1;; depth++) {
        const char *dot = memchr(path, '.', (size_t)(end - path)), *name_end = dot ? dot : end;
        bool is_last = !dot || depth == SELECTION_DEPTH_MAX;
        struct selected *entry = entry_of(arena, selection, (ctrail_str){path, (size_t)(name_end - path)});
        if (!entry)
            return false;
        bool is_first = !entry->is_wanted;
        entry->is_wanted = true;
        if (is_last)
            entry->inside = NULL;
        else if (!look_inside(arena, selection, entry, is_first))
            return false;
        if (!entry->inside)
            return true;
        selection = entry->inside;
        path = dot + 1;
    }
}

bool ctrail_selection_has(const struct selection *selection, const char *path, size_t length) {
    const char *end = path + length;
    while (selection) {
        const char *dot = memchr(path, '.', (size_t)(end - path)), *name_end = dot ? dot : end;
        const struct selected *known = selection_find(selection, path, (size_t)(name_end - path));
        if (!selection_wants(selection, known))
            return false;
        if (!known || !known->inside)
            return true;
        selection = dot ? known->inside : NULL;
        path = name_end + 1;
    }
    return false;
}

/* ---- A tree that is whole --------------------------------------------------------------------- */

/* Copies an object to `out`, which has room for all of it. Returns how many nodes that is. It goes no deeper than the
 * selection. */
static size_t copy_object(const struct selection *selection, const ctrail_value *object, ctrail_value *out) {
    size_t nodes = 1;
    *out = *object;
    out->length = 0;
    for (const ctrail_value *member = NULL; (member = value_next(object, member));) {
        ctrail_str key = value_key_of(member);
        const struct selected *known = selection_find(selection, key.ptr, key.len);
        if (!selection_wants(selection, known))
            continue;
        bool in_part = known && known->inside && value_is(member, CTRAIL_KIND_OBJECT);
        out[nodes++] = member[-1];
        if (!in_part)
            memcpy(out + nodes, member, member->span * sizeof *out);
        nodes += in_part ? copy_object(known->inside, member, out + nodes) : member->span;
        out->length++;
    }
    out->span = (uint32_t)nodes & VALUE_SPAN_MAX;
    return nodes;
}

ctrail_rc ctrail_selection_prune(struct tree *tree, const struct selection *selection) {
    ctrail_value *nodes = ctrail_arena_alloc(tree->arena, (1 + (size_t)tree->root->span) * sizeof *nodes);
    if (!nodes)
        return ctrail_arena_error(tree->arena);
    nodes[0] = (ctrail_value){.span = 1, .kind = CTRAIL_KIND_ABSENT};
    copy_object(selection, tree->root, nodes + 1);
    tree->root = nodes + 1;
    return CTRAIL_OK;
}
