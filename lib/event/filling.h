/* Filling structs from values: shared by setters.c, paths.c and tables.c. */
#ifndef CTRAIL_FILLING_H
#define CTRAIL_FILLING_H

#include "event/record.h"
#include "event/schema.h"
#include "event/sections.h"
#include "json/key_index.h"

/* The cached result of a path that starts outside of a list's element (with ^ or $). It is the same for all elements
 * in the same object, so it is searched once: the object may be large, and its values long. */
struct outcome {
    const struct row *row;
    const char *path; /* compared by its address */
    struct outcome *next;
    bool done;
    size_t count;      /* of a list */
    ctrail_str member; /* memory for a member of any kind: none is larger */
};

/* The objects around an element of a list, that the list's path led through; the innermost first. */
struct around {
    const ctrail_value *object;
    struct around *outer;
    struct outcome *outcomes; /* of paths to this object; in the outermost also of paths to the record */
};

/* The state while a struct is filled, from the record's own fields or by the paths of its rows. */
struct filling {
    struct record *record;
    bool strict;           /* report converted values too: the record's own fields have one documented type */
    struct around *around; /* the objects around the value that is read */
    const struct key_index *key_index; /* of the object that is read; set only while filling by paths */
    const struct sections *sections;   /* of the record, while it is the object that is read; or NULL */
};

/* A part of a row's source. */
struct path {
    const char *text;
    size_t length;
    bool single; /* it is one name, without separators */
};

/* Fills a cleared struct from the record's own fields, or by paths. */
ctrail_rc ctrail_fill(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value, void *out);

/* The same into a new struct. */
ctrail_rc ctrail_fill_new(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value,
                          const void **out);

/* Sets the member if it is a text, and the value a string that can stay as it is: most are. */
static inline bool fill_text(const struct row *row, const ctrail_value *value, void *out) {
    if (row->field.kind != CTRAIL_FIELD_TEXT || !value_is(value, CTRAIL_KIND_STRING))
        return false;
    if (row->flags && (row->flags != ROW_SPELLED || *value->text <= '9'))
        return false;
    *(ctrail_str *)schema_member(out, &row->field) = value_str(value);
    return true;
}

/* Sets a member from a value, which is not NULL; *fits: whether the value has a type that the member can hold. */
ctrail_rc ctrail_fill_member(struct filling *filling, const struct row *row, const ctrail_value *value, void *out,
                             bool *fits);

/* Makes a list's element from a value. NONE: the list cannot hold a value of its type. */
ctrail_rc ctrail_fill_element(struct filling *filling, const struct row *row, const ctrail_value *value,
                              const void **element);

/* Sets each member by the paths of its row. */
ctrail_rc ctrail_fill_by_paths(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value,
                               void *out);

/* Fills a list with all values that the path leads to from `value`. */
ctrail_rc ctrail_fill_list(struct filling *filling, const struct row *row, const ctrail_value *value, struct path path,
                           void *out);

/* Whether it is "" or "null", which log pipelines write for an absent object or list. */
bool ctrail_spells_nothing(const ctrail_value *value);

#endif
