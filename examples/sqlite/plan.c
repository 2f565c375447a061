/* One table of the columns whose constraints are taken, and what each makes of the filter of the reader. */
#include "plan.h"

#include <string.h>

#include "memory.h"
#include "show.h"

SQLITE_EXTENSION_INIT3

/* ---- What a value asks for -------------------------------------------------------------------- */

struct rule;
struct asked {
    struct wants *wants;
    const struct rule *rule;
    sqlite3_value *value;
    bool low, high; /* the operator bounds the column from below, or from above; = does both */
};

/* A text that a C string can hold, or NULL. */
static const char *plain_text(sqlite3_value *value) {
    const char *text = sqlite3_value_type(value) == SQLITE_TEXT ? (const char *)sqlite3_value_text(value) : NULL;
    return text && strlen(text) == (size_t)sqlite3_value_bytes(value) ? text : NULL;
}

static void ask_path(const struct asked *asked) {
    asked->wants->path = plain_text(asked->value);
}

static void ask_reading(const struct asked *asked) {
    const char *text = plain_text(asked->value);
    asked->wants->is_partial = text && strcmp(text, "partial") == 0;
    asked->wants->is_unknown = !asked->wants->is_partial;
}

static void ask_pattern(const struct asked *asked) {
    asked->wants->has_pattern = true;
    asked->wants->pattern = plain_text(asked->value);
}

static void ask_file(const struct asked *asked) {
    asked->wants->file = plain_text(asked->value);
}

static void ask_record(const struct asked *asked) {
    if (sqlite3_value_type(asked->value) == SQLITE_INTEGER && sqlite3_value_int64(asked->value) > 0)
        asked->wants->record = sqlite3_value_int64(asked->value);
}

static void ask_read_only(const struct asked *asked) {
    sqlite3_int64 flag = sqlite3_value_int64(asked->value);
    if (sqlite3_value_type(asked->value) == SQLITE_INTEGER && (flag == 0 || flag == 1))
        asked->wants->filter.read_only = flag ? CTRAIL_TRUE : CTRAIL_FALSE;
}

/* The event's time is within [start, start + span), or on that side of it which the operator says. */
static void ask_span(const struct asked *asked, int64_t start, int64_t span) {
    ctrail_filter *filter = &asked->wants->filter;
    if (asked->low && (!filter->since || start > filter->since))
        filter->since = start;
    if (!asked->high || start > INT64_MAX - span)
        return;
    if (!filter->until || start + span < filter->until)
        filter->until = start + span;
}

#define DAY (INT64_C(24) * 60 * 60 * 1000 * 1000 * 1000)

/* The beginnings of a time that begin with all of a second, a day, a month, a year; and what makes whole times of
 * them. */
static const struct beginning {
    size_t length;
    const char *rest;
    int64_t span;
} beginnings[] = {{19, "Z", DAY / 24 / 60 / 60},
                  {10, "T00:00:00Z", DAY},
                  {7, "-01T00:00:00Z", 31 * DAY},
                  {4, "-01-01T00:00:00Z", 366 * DAY}};

/* Times are texts of one spelling: what compares with a text compares with its beginning. */
static void ask_time(const struct asked *asked) {
    const char *text = plain_text(asked->value);
    for (size_t i = 0; text && i < sizeof beginnings / sizeof *beginnings; i++) {
        const struct beginning *beginning = &beginnings[i];
        char whole[32];
        int64_t time;
        if (strlen(text) < beginning->length || (beginning->length > 10 && text[10] != 'T'))
            continue;
        memcpy(whole, text, beginning->length);
        strcpy(whole + beginning->length, beginning->rest);
        if (ctrail_time_parse(whole, strlen(whole), &time) != CTRAIL_OK)
            continue;
        ask_span(asked, time, beginning->span);
        return;
    }
}

static void ask_time_ns(const struct asked *asked) {
    if (sqlite3_value_type(asked->value) == SQLITE_INTEGER)
        ask_span(asked, sqlite3_value_int64(asked->value), 1);
}

/* ---- What the filter's lists take ------------------------------------------------------------- */

/* Whether the filter lets through all that SQLite would find equal to the text. */
typedef bool takes_fn(const char *text);

static bool any_text(const char *text) {
    return text != NULL;
}

/* The filter looks past white space around names. */
static bool is_word(const char *text) {
    return text && !text[strcspn(text, " \t\n\v\f\r")];
}

/* To the filter it may be a block of addresses, and to SQLite it is a text. */
static bool is_no_block(const char *text) {
    return text && !strchr(text, '/');
}

/* ---- The columns ------------------------------------------------------------------------------ */

static const struct rule {
    const char *table; /* the rows of which have the column; NULL: it is the event's, in every table */
    const char *column;
    void (*ask)(const struct asked *asked); /* NULL: it becomes a list of the filter */
    takes_fn *takes;                        /* of the values of a list */
    size_t offset;                          /* of the filter's list */
    bool ordered;                           /* < and > are taken too */
    double rows;                            /* of all rows, how many pass an =, as a guess */
} rules[] = {
    {NULL, "path", ask_path, NULL, 0, false, 1},
    {NULL, "reading", ask_reading, NULL, 0, false, 1},
    {NULL, "pattern", ask_pattern, NULL, 0, false, 1e-2},
    {NULL, "file", ask_file, NULL, 0, false, 1e-3},
    {NULL, "record", ask_record, NULL, 0, false, 1e-3},
    {NULL, "event_id", NULL, any_text, offsetof(ctrail_filter, event_id), false, 1e-6},
    {NULL, "event_name", NULL, is_word, offsetof(ctrail_filter, event_name), false, 1e-2},
    {NULL, "event_source", NULL, is_word, offsetof(ctrail_filter, event_source), false, 1e-1},
    {NULL, "user_name", NULL, any_text, offsetof(ctrail_filter, user_name), false, 1e-2},
    {NULL, "user_identity_access_key_id", NULL, any_text, offsetof(ctrail_filter, access_key_id), false, 1e-2},
    {"cloudtrail_identity", "access_key_id", NULL, any_text, offsetof(ctrail_filter, access_key_id), false, 1e-2},
    {NULL, "user_identity_arn", NULL, any_text, offsetof(ctrail_filter, arn), false, 1e-2},
    {"cloudtrail_identity", "arn", NULL, any_text, offsetof(ctrail_filter, arn), false, 1e-2},
    {NULL, "error_code", NULL, any_text, offsetof(ctrail_filter, error_code), false, 1e-2},
    {NULL, "aws_region", NULL, any_text, offsetof(ctrail_filter, region), false, 1e-1},
    {NULL, "recipient_account_id", NULL, any_text, offsetof(ctrail_filter, account), false, 1e-1},
    {NULL, "source_ip_address", NULL, is_no_block, offsetof(ctrail_filter, source_ip), false, 1e-2},
    {NULL, "read_only", ask_read_only, NULL, 0, false, 0.5},
    {NULL, "event_time", ask_time, NULL, 0, true, 1e-1},
    {NULL, "event_time_ns", ask_time_ns, NULL, 0, true, 1e-1},
};

static const struct rule *rule_of(const struct table *table, const struct column *column) {
    for (const struct rule *rule = rules; column && rule < rules + sizeof rules / sizeof *rules; rule++)
        if (strcmp(rule->column, column->name) == 0 && !rule->table == column->of_event &&
            (!rule->table || strcmp(rule->table, table->definition->name) == 0))
            return rule;
    return NULL;
}

/* ---- Making a plan ---------------------------------------------------------------------------- */

static const struct comparison {
    unsigned char code;
    const char *sign;
    bool low, high;
} comparisons[] = {{SQLITE_INDEX_CONSTRAINT_EQ, "=", true, true},   {SQLITE_INDEX_CONSTRAINT_GT, ">", true, false},
                   {SQLITE_INDEX_CONSTRAINT_GE, ">=", true, false}, {SQLITE_INDEX_CONSTRAINT_LT, "<", false, true},
                   {SQLITE_INDEX_CONSTRAINT_LE, "<=", false, true}, {0, " IN", true, true}};

enum { COMPARISONS = sizeof comparisons / sizeof *comparisons, EQUAL = 0, IN = COMPARISONS - 1 };

static const struct comparison *comparison_of(unsigned char code) {
    for (size_t i = 0; i < IN; i++)
        if (comparisons[i].code == code)
            return &comparisons[i];
    return NULL;
}

struct making {
    const struct table *table;
    sqlite3_index_info *info;
    sqlite3_str *text;
    int arguments;
    size_t lists;
    bool has[ARGUMENTS];
    double rows;
};

static void take(struct making *making, int i, const struct column *column, const struct comparison *comparison,
                 const struct rule *rule) {
    struct sqlite3_index_constraint_usage *usage = &making->info->aConstraintUsage[i];
    int number = making->info->aConstraint[i].iColumn;
    usage->argvIndex = ++making->arguments;
    usage->omit = number < ARGUMENTS;
    if (number < ARGUMENTS)
        making->has[number] = true;
    making->rows *= rule->rows;
    sqlite3_str_appendf(making->text, "%s%s%s", making->arguments > 1 ? ", " : "", column->name, comparison->sign);
}

static bool compares_bytes(sqlite3_index_info *info, int i) {
    return sqlite3_stricmp(sqlite3_vtab_collation(info, i), "BINARY") == 0;
}

/* Takes a constraint if there is a rule for it. */
static void consider(struct making *making, int i) {
    sqlite3_index_info *info = making->info;
    const struct sqlite3_index_constraint *constraint = &info->aConstraint[i];
    const struct comparison *comparison = comparison_of(constraint->op);
    const struct column *column = constraint->iColumn >= 0 ? &making->table->columns[constraint->iColumn] : NULL;
    const struct rule *rule = rule_of(making->table, column);
    if (!constraint->usable || !rule || !comparison || !compares_bytes(info, i))
        return;
    bool is_argument = constraint->iColumn < ARGUMENTS, is_equal = comparison == &comparisons[EQUAL];
    if ((!is_equal && !rule->ordered) || (is_argument && making->has[constraint->iColumn]))
        return;
    if (!rule->ask && making->lists++ >= LISTS_MAX)
        return;
    /* SQLite would scan once for each value of a list. */
    if (!is_argument && sqlite3_vtab_in(info, i, -1)) {
        if (rule->ask)
            return;
        sqlite3_vtab_in(info, i, 1);
        comparison = &comparisons[IN];
    }
    take(making, i, column, comparison, rule);
}

static bool asks_for(const sqlite3_index_info *info, int column) {
    for (int i = 0; i < info->nConstraint; i++)
        if (info->aConstraint[i].iColumn == column && info->aConstraint[i].op == SQLITE_INDEX_CONSTRAINT_EQ)
            return true;
    return false;
}

/* Whether an argument comes from a table that this plan has not read yet. */
static bool lacks_argument(const struct making *making) {
    for (int column = 0; column < ARGUMENTS; column++)
        if (!making->has[column] && asks_for(making->info, column))
            return true;
    return false;
}

static int refuse(struct table *table, const char *what) {
    sqlite3_free(table->base.zErrMsg);
    table->base.zErrMsg = sqlite3_mprintf("%s: %s", table->definition->name, what);
    return table->base.zErrMsg ? SQLITE_ERROR : SQLITE_NOMEM;
}

/* Records in all the files, as a guess; every scan reads all of them. */
static const double records = 1e6;

/* Without a path, a plan that fails when it is read. SQLite also asks for plans for a part of a condition with OR, in
 * which the path does not stand. */
static const double never = 1e99;

int plan_make(sqlite3_vtab *vtab, sqlite3_index_info *info) {
    struct table *table = (struct table *)vtab;
    struct making making = {.table = table, .info = info, .rows = records};
    making.text = sqlite3_str_new(table->database);
    for (int i = 0; i < info->nConstraint; i++)
        consider(&making, i);
    int error = sqlite3_str_errcode(making.text);
    info->idxStr = sqlite3_str_finish(making.text);
    info->needToFreeIdxStr = 1;
    if (error != SQLITE_OK)
        return error;
    if (asks_for(info, SURPLUS_COLUMN))
        return refuse(table, "there are too many arguments: a path, and 'partial' if damage does not matter");
    if (lacks_argument(&making))
        return SQLITE_CONSTRAINT;
    info->estimatedCost = making.has[PATH_COLUMN] ? records * (making.arguments > 1 ? 0.6 : 1) : never;
    info->estimatedRows = making.rows > 1 ? (sqlite3_int64)making.rows : 1;
    return SQLITE_OK;
}

/* ---- Reading a plan --------------------------------------------------------------------------- */

static bool grow_list(struct list *list) {
    size_t room = 2 * list->room + 8;
    sqlite3_value **values = sqlite3_realloc64(list->values, room * sizeof(sqlite3_value *));
    if (!values)
        return false;
    list->values = values;
    const char **texts = sqlite3_realloc64(list->texts, (room + 1) * sizeof *texts);
    if (!texts)
        return false;
    list->texts = texts;
    list->room = room;
    return true;
}

/* A text, of which a copy is kept: that of the value may move. SQLITE_OK or SQLITE_NOMEM. */
static int add_to_list(struct list *list, const struct rule *rule, const sqlite3_value *value) {
    if (list->count == list->room && !grow_list(list))
        return SQLITE_NOMEM;
    sqlite3_value *copy = sqlite3_value_dup(value);
    if (!copy)
        return SQLITE_NOMEM;
    list->values[list->count] = copy;
    list->texts[list->count++] = "";
    if (!sqlite3_value_text(copy))
        return SQLITE_NOMEM;
    const char *text = plain_text(copy);
    list->is_open = list->is_open || !rule->takes(text);
    if (text)
        list->texts[list->count - 1] = text;
    list->texts[list->count] = NULL;
    return SQLITE_OK;
}

/* A number may be the text that spells it. Null equals nothing, and no text is equal to a blob. */
static int read_value(struct list *list, const struct rule *rule, sqlite3_value *value) {
    int type = sqlite3_value_type(value);
    list->is_open = list->is_open || type == SQLITE_INTEGER || type == SQLITE_FLOAT;
    return type == SQLITE_TEXT ? add_to_list(list, rule, value) : SQLITE_OK;
}

static int read_values(struct list *list, const struct rule *rule, sqlite3_value *argument) {
    sqlite3_value *value;
    int rc = sqlite3_vtab_in_first(argument, &value);
    while (rc == SQLITE_OK && value) {
        rc = read_value(list, rule, value);
        if (rc == SQLITE_OK)
            rc = sqlite3_vtab_in_next(argument, &value);
    }
    return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

/* Of two lists for one member either will do: SQLite judges both. */
static int read_list(struct wants *wants, const struct rule *rule, bool is_in, sqlite3_value *argument) {
    struct list *list = &wants->lists[wants->list_count++];
    list->offset = rule->offset;
    int rc = is_in ? read_values(list, rule, argument) : read_value(list, rule, argument);
    if (rc != SQLITE_OK || list->is_open)
        return rc;
    wants->nothing = wants->nothing || !list->count;
    memcpy((char *)&wants->filter + list->offset, &list->texts, sizeof list->texts);
    return SQLITE_OK;
}

static const struct comparison *read_comparison(const char *sign, size_t length) {
    const struct comparison *comparison = comparisons;
    while (strlen(comparison->sign) != length || strncmp(comparison->sign, sign, length) != 0)
        comparison++;
    return comparison;
}

/* One constraint of a plan; answers SQLITE_OK or SQLITE_NOMEM. */
static int read_constraint(struct table *table, const char *text, size_t length, sqlite3_value *value,
                           struct wants *wants) {
    size_t name = strcspn(text, " <=>");
    const struct column *column = table_find_column(table, text, name);
    const struct comparison *comparison = read_comparison(text + name, length - name);
    const struct rule *rule = rule_of(table, column);
    struct asked asked = {wants, rule, value, comparison->low, comparison->high};
    if (!rule->ask)
        return read_list(wants, rule, comparison == &comparisons[IN], value);
    wants->nothing = wants->nothing || sqlite3_value_type(asked.value) == SQLITE_NULL;
    rule->ask(&asked);
    return SQLITE_OK;
}

/* Compiles the pattern, which the filter refers to. */
static int read_pattern(struct table *table, struct wants *wants) {
    ctrail_pattern *pattern;
    ctrail_pattern_error error = {.size = sizeof error};
    if (!wants->has_pattern || wants->nothing)
        return SQLITE_OK;
    if (!wants->pattern)
        return refuse(table, "a pattern is a text: pattern = '{\"eventName\": [\"RunInstances\"]}'");
    ctrail_rc rc =
        ctrail_pattern_compile_with(wants->pattern, strlen(wants->pattern), &memory_of_sqlite, &pattern, &error);
    if (rc == CTRAIL_ERR_MEMORY)
        return SQLITE_NOMEM;
    if (rc != CTRAIL_OK) {
        char what[160];
        sqlite3_snprintf((int)sizeof what, what, "pattern, at byte %llu: %s", (sqlite3_uint64)error.offset,
                         error.message);
        return refuse(table, what);
    }
    wants->patterns[0] = pattern;
    wants->filter.pattern = wants->patterns;
    return SQLITE_OK;
}

int plan_read(struct table *table, const char *plan, sqlite3_value **arguments, struct wants *wants) {
    int rc = SQLITE_OK;
    *wants = (struct wants){.filter = {.size = sizeof wants->filter, .event_source = table->definition->sources}};
    while (plan && *plan && rc == SQLITE_OK) { /* NULL: an empty one */
        size_t length = strcspn(plan, ",");
        rc = read_constraint(table, plan, length, *arguments++, wants);
        plan += length + (plan[length] ? 2 : 0);
    }
    if (rc == SQLITE_OK)
        rc = read_pattern(table, wants);
    if (rc == SQLITE_OK && wants->is_unknown && !wants->nothing)
        return refuse(table, "the second argument is 'partial', or left out");
    if (rc == SQLITE_OK && !wants->path && !wants->nothing)
        return refuse(table, "which file or folder? Its path, a text, goes in parentheses behind the table's name");
    return rc;
}

void plan_free(struct wants *wants) {
    for (size_t i = 0; i < wants->list_count; i++) {
        for (size_t k = 0; k < wants->lists[i].count; k++)
            sqlite3_value_free(wants->lists[i].values[k]);
        sqlite3_free(wants->lists[i].values);
        sqlite3_free(wants->lists[i].texts);
    }
    ctrail_pattern_free((ctrail_pattern *)(void *)wants->patterns[0]);
    *wants = (struct wants){.list_count = 0};
}
