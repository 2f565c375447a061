/* Filling structs: what setters, paths and the engine of tables.h share. */
#ifndef CTRAIL_FILLING_H
#define CTRAIL_FILLING_H

#include "event/record.h"
#include "event/schema.h"
#include "json/key_index.h"

/* What a path that leads out of an element gave. All elements that lead to the same object get the same from it, so it
 * is looked for once: the object may be large, and its values long. */
struct outcome {
    const struct row *row;
    const char *path; /* by its address */
    struct outcome *next;
    bool done;
    size_t count;      /* of a list */
    ctrail_str member; /* any kind of member: none is larger */
};

/* The objects that the path of a list came through, the innermost first. */
struct around {
    const ctrail_value *object;
    struct around *outer;
    struct outcome *outcomes; /* of what leads to this object; the outermost also has those that lead to the record */
};

/* How structs are filled: by the record's own members, or by the paths in the rows. */
struct filling {
    struct record *record;
    bool strict;           /* report also what could be read: the record's own fields have one documented type */
    struct around *around; /* the struct that is filled */
    const struct key_index *key_index; /* of the object that is read; set only while filling by paths */
};

/* A part of a row's source, or what is left of it. */
struct path {
    const char *text;
    size_t length;
    bool single; /* one name */
};

/* Fills a struct that was cleared, by members or by paths. */
ctrail_rc ctrail_fill(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value, void *out);

/* The same into new memory, cleared. */
ctrail_rc ctrail_fill_new(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value,
                          const void **out);

/* Sets a member from a value that is there; *fits tells whether it could be read. */
ctrail_rc ctrail_fill_member(struct filling *filling, const struct row *row, const ctrail_value *value, void *out,
                             bool *fits);

/* An element of a list from a value. NONE: the list cannot hold it. */
ctrail_rc ctrail_fill_element(struct filling *filling, const struct row *row, const ctrail_value *value,
                              const void **element);

/* Each member by the paths of its row. */
ctrail_rc ctrail_fill_by_paths(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value,
                               void *out);

/* The elements of a list: all that the path leads to from `value`. */
ctrail_rc ctrail_fill_list(struct filling *filling, const struct row *row, const ctrail_value *value, struct path path,
                           void *out);

/* "" and "null" where an object or a list should be: what pipelines make of nothing. */
bool ctrail_spells_nothing(const ctrail_value *value);

#endif
