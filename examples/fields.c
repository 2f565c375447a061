/* Fields of events by their paths. */
#include "fields.h"

#include <stdlib.h>
#include <string.h>

/* A name, or without one an index. */
struct step {
    char *name;
    size_t length;
    size_t index;
    bool quoted;
};

struct field {
    struct step *steps;
    size_t count;
};

/* ---- Reading a path --------------------------------------------------------------------------- */

static struct step *add_step(struct field *field) {
    field->steps = must_realloc(field->steps, (field->count + 1) * sizeof *field->steps);
    field->steps[field->count] = (struct step){NULL, 0, 0, false};
    return &field->steps[field->count++];
}

/* `name.`; answers what is after it, or NULL. */
static const char *read_name(struct field *field, const char *at) {
    size_t length = strcspn(at, ".[]\"\\");
    if (!length || !strchr(".[", at[length]))
        return NULL;
    struct step *step = add_step(field);
    step->name = must_realloc(NULL, length + 1);
    memcpy(step->name, at, length);
    step->name[length] = '\0';
    step->length = length;
    return at + length;
}

/* `"name"]`, where \" \\ and \0 stand for what a name cannot hold. */
static const char *read_quoted(struct field *field, const char *at) {
    struct step *step = add_step(field);
    step->quoted = true;
    step->name = must_realloc(NULL, strlen(at));
    for (at++; *at && *at != '"'; at++) {
        if (*at == '\\' && !(at[1] && strchr("\"\\0", at[1])))
            return NULL;
        at += *at == '\\';
        step->name[step->length++] = at[-1] == '\\' && *at == '0' ? '\0' : *at;
    }
    step->name[step->length] = '\0';
    return at[0] && at[1] == ']' ? at + 2 : NULL;
}

/* `3]` */
static const char *read_index(struct field *field, const char *at) {
    char *end;
    if (*at < '0' || *at > '9')
        return NULL;
    add_step(field)->index = strtoul(at, &end, 10);
    return *end == ']' ? end + 1 : NULL;
}

static bool read_path(struct field *field, const char *at) {
    at = *at == '[' ? at : read_name(field, at);
    while (at && *at) {
        if (*at == '.')
            at = read_name(field, at + 1);
        else if (*at == '[')
            at = at[1] == '"' ? read_quoted(field, at + 1) : read_index(field, at + 1);
        else
            at = NULL;
    }
    return at != NULL;
}

/* ---- Whether it can lead to anything ---------------------------------------------------------- */

/* Members of the event's schema that the record has not: those that `decoded` has, and others. */
static const char *const added[] = {"eventTimeNs",  "origin",   "temporaryCredentials",
                                    "byAwsService", "userName", "problems"};
static const char *const apart[] = {"other", "raw", "offset", "record"};

static bool is_among(const char *name, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

static bool is_added(const char *name) {
    return is_among(name, added, sizeof added / sizeof *added);
}

static bool is_apart(const char *name) {
    return is_among(name, apart, sizeof apart / sizeof *apart);
}

/* What a part of the path leads to. */
struct place {
    enum { PLACE_RECORD, PLACE_DECODED, PLACE_OBJECT, PLACE_LIST, PLACE_ANY, PLACE_SCALAR } kind;
    const ctrail_schema *schema; /* of an object, or of the elements of a list; NULL: they are scalars */
    bool is_ours;                /* the library has no members that are not documented */
};

/* A member that the place can have, at an index from 0; NULL after the last one; "" where there is none. */
static const char *member_name(const struct place *place, size_t index) {
    size_t decoders = index - sizeof added / sizeof *added;
    const ctrail_field *field;
    if (place->kind == PLACE_DECODED)
        return index < sizeof added / sizeof *added ? added[index] : ctrail_decoder_name(decoders);
    field = ctrail_schema_field(place->schema, index);
    if (!field)
        return NULL;
    return is_apart(field->name) || (place->kind == PLACE_RECORD && is_added(field->name)) ? "" : field->name;
}

static struct place place_of_field(const ctrail_field *field, bool is_ours) {
    struct place place = {PLACE_SCALAR, field->schema, is_ours};
    if (field->kind == CTRAIL_FIELD_VALUE)
        place.kind = PLACE_ANY;
    else if (field->kind == CTRAIL_FIELD_OBJECT)
        place.kind = PLACE_OBJECT;
    else if (field->kind == CTRAIL_FIELD_LIST || field->kind == CTRAIL_FIELD_TEXTS)
        place.kind = PLACE_LIST;
    return place;
}

/* Where a known name leads. */
static struct place place_of(const struct place *from, const char *name) {
    bool is_decoded = from->kind == PLACE_DECODED;
    const ctrail_schema *schema = is_decoded ? ctrail_schema_find("event") : from->schema;
    if (is_decoded && !is_added(name))
        return (struct place){PLACE_OBJECT, ctrail_schema_find(name), true};
    for (size_t i = 0; i < ctrail_schema_count(schema); i++)
        if (strcmp(ctrail_schema_field(schema, i)->name, name) == 0)
            return place_of_field(ctrail_schema_field(schema, i), from->is_ours);
    return *from;
}

/* The name that the place has, in whatever case; NULL: none. */
static const char *find_member(const struct place *place, const char *name) {
    const char *member, *found = NULL;
    for (size_t i = 0; (member = member_name(place, i)); i++) {
        if (*member && strcmp(member, name) == 0)
            return member;
        if (*member && same_in_any_case(member, name))
            found = member;
    }
    return found;
}

static void say_unknown(const struct place *place, const struct step *step, const char *near, struct text *wrong) {
    bool is_decoded = place->kind == PLACE_RECORD && is_added(step->name);
    text_add_string(wrong, "is no column: there is no field '");
    text_add_visible(wrong, (ctrail_str){step->name, step->length});
    text_add_string(wrong, "'");
    if (near || is_decoded) {
        text_add_string(wrong, is_decoded ? "; did you mean 'decoded." : "; did you mean '");
        text_add_string(wrong, is_decoded ? step->name : near);
        text_add_string(wrong, "'?");
    } else {
        text_add_string(wrong, "; --list-columns prints those that there are");
        text_add_string(wrong, place->is_ours ? "" : ", and [\"name\"] stands for one that AWS does not document");
    }
}

static bool follow_index(struct place *place, struct text *wrong) {
    if (place->kind == PLACE_LIST)
        place->kind = place->schema ? PLACE_OBJECT : PLACE_SCALAR;
    else if (place->kind != PLACE_ANY)
        text_add_string(wrong, "is no column: an index stands after what is no list");
    return !wrong->length;
}

static bool follow_name(struct place *place, const struct step *step, struct text *wrong) {
    if (place->kind == PLACE_ANY)
        return true;
    if (place->kind == PLACE_SCALAR || !(place->schema || place->kind == PLACE_DECODED)) {
        text_add_string(wrong, "is no column: a name stands after what has no members");
        return false;
    }
    if (place->kind == PLACE_RECORD && strcmp(step->name, "decoded") == 0) {
        *place = (struct place){PLACE_DECODED, NULL, true};
        return true;
    }
    bool is_whole = strlen(step->name) == step->length;
    const char *name = is_whole ? find_member(place, step->name) : NULL;
    if (name && strcmp(name, step->name) == 0) {
        *place = place_of(place, name);
        return true;
    }
    if (step->quoted && !place->is_ours)
        place->kind = PLACE_ANY;
    else
        say_unknown(place, step, name, wrong);
    return !wrong->length;
}

static bool can_lead(const struct field *field, struct text *wrong) {
    struct place place = {PLACE_RECORD, ctrail_schema_find("event"), false};
    bool can = true;
    for (size_t i = 0; can && i < field->count; i++)
        can = field->steps[i].name ? follow_name(&place, &field->steps[i], wrong) : follow_index(&place, wrong);
    return can;
}

struct field *field_new(const char *path, struct text *wrong) {
    struct field *field = must_realloc(NULL, sizeof *field);
    *field = (struct field){NULL, 0};
    wrong->length = 0;
    if (!read_path(field, path))
        text_add_string(wrong, "is no column: it is no path such as userIdentity.arn or a[0][\"b.c\"]");
    if (!wrong->length && can_lead(field, wrong))
        return field;
    field_free(field);
    return NULL;
}

void field_free(struct field *field) {
    for (size_t i = 0; field && i < field->count; i++)
        free(field->steps[i].name);
    if (field)
        free(field->steps);
    free(field);
}

/* ---- All paths --------------------------------------------------------------------------------- */

/* Those that begin with `path`, which is as it was afterwards. */
static void list_members(struct text *path, const struct place *place, struct text *out) {
    size_t length = path->length;
    const char *name;
    for (size_t i = 0; (name = member_name(place, i)); i++) {
        if (!*name)
            continue;
        struct place member = place_of(place, name);
        text_add_string(path, length ? "." : "");
        text_add_string(path, name);
        text_add(out, path->bytes, path->length);
        text_add_string(out, "\n");
        if (member.kind <= PLACE_LIST && member.schema)
            list_members(path, &member, out);
        path->length = length;
    }
}

void fields_list(struct text *out) {
    struct text path = {0};
    list_members(&path, &(struct place){PLACE_RECORD, ctrail_schema_find("event"), false}, out);
    text_add_string(&path, "decoded");
    text_add_string(out, "decoded\n");
    list_members(&path, &(struct place){PLACE_DECODED, NULL, true}, out);
    text_free(&path);
}

bool field_is_decoded(const struct field *field) {
    return strcmp(field->steps[0].name, "decoded") == 0;
}

/* ---- What an event has there ------------------------------------------------------------------ */

/* Values on their way out. */
struct writing {
    struct text *out;
    enum field_form form;
    bool trims;   /* white space around a text is left out */
    bool is_list; /* the path led through a list, or to one that is to be readable */
    size_t count; /* of values so far */
};

static int32_t write_json(void *user, const char *bytes, size_t size) {
    text_add(user, bytes, size);
    return 0;
}

static bool is_container(const ctrail_value *value) {
    return ctrail_value_kind(value) >= CTRAIL_KIND_ARRAY;
}

/* Null says no more than an absent value, but for its place in a list. */
static bool is_nothing(const struct writing *writing, const ctrail_value *value) {
    return ctrail_value_kind(value) == CTRAIL_KIND_NULL && writing->form != FIELD_JSON && !writing->is_list;
}

static void add_value(struct writing *writing, const ctrail_value *value) {
    bool is_json =
        writing->form == FIELD_JSON || (writing->form == FIELD_TEXT && writing->is_list) || is_container(value);
    size_t length;
    if (writing->count++)
        text_add_string(writing->out, writing->form == FIELD_READABLE ? ", " : ",");
    const char *text = ctrail_value_text(value, &length);
    ctrail_str str = {text, length};
    if (is_json)
        ctrail_value_to_json(value, write_json, writing->out);
    else
        text_add_str(writing->out, writing->trims ? str_trim(str) : str);
}

static void take(struct writing *writing, const struct step *steps, size_t count, const ctrail_value *value);

static void take_elements(struct writing *writing, const struct step *steps, size_t count, const ctrail_value *array) {
    if (!writing->is_list && writing->form != FIELD_READABLE)
        text_add_string(writing->out, "[");
    writing->is_list = true;
    for (const ctrail_value *element = NULL; (element = ctrail_value_next(array, element));)
        take(writing, steps, count, element);
}

/* Records have names of events with a space behind them, which no table would show. */
static bool is_name_of_event(const struct field *field) {
    const char *name = field->steps[0].name;
    return field->count == 1 && (strcmp(name, "eventName") == 0 || strcmp(name, "eventSource") == 0);
}

/* Goes on from the value along the steps. A list in a list is taken as one where a name follows, and as JSON at the
 * end. */
static void take(struct writing *writing, const struct step *steps, size_t count, const ctrail_value *value) {
    bool is_array = ctrail_value_kind(value) == CTRAIL_KIND_ARRAY;
    bool means_elements = count ? steps->name != NULL : writing->form == FIELD_READABLE && !writing->is_list;
    if (!value || (!count && is_nothing(writing, value)))
        return;
    if (is_array && means_elements)
        take_elements(writing, steps, count, value);
    else if (!count)
        add_value(writing, value);
    else if (steps->name)
        take(writing, steps + 1, count - 1, ctrail_value_get_n(value, steps->name, steps->length));
    else
        take(writing, steps + 1, count - 1, ctrail_value_at(value, steps->index));
}

bool field_add(const struct field *field, const ctrail_event *event, const ctrail_value *decoded, enum field_form form,
               struct text *out) {
    struct writing writing = {.out = out, .form = form, .trims = form == FIELD_READABLE && is_name_of_event(field)};
    bool is_decoded = field_is_decoded(field);
    const ctrail_value *from = is_decoded ? decoded : ctrail_event_record(event);
    take(&writing, field->steps + is_decoded, field->count - is_decoded, from);
    if (writing.is_list && form != FIELD_READABLE)
        text_add_string(out, "]");
    return writing.count > 0 || (writing.is_list && form != FIELD_READABLE);
}
