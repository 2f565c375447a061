/* Rows of cells in one of three formats, streamed or sorted. */
#include "report.h"

#include <stdlib.h>
#include <string.h>

#include "table.h"

/* In a table, a longer cell does not make its column wider for all rows. */
enum { WIDEST_COLUMN = 56 };

struct report_format {
    const char *name;
    bool aligned; /* its columns are as wide as what stands in them */
    void (*add_heading)(struct report *report);
    void (*add_row)(struct report *report, const ctrail_str *cells);
};

/* The bytes of its cells stand behind them, or where they were set; those of a cell that says the same as in the row
 * collected before are that row's. */
struct report_row {
    int64_t time;
    size_t input, number;     /* in the order of the inputs, and in that of each one */
    uint64_t record;          /* the number of the event's own record in the input */
    struct delivery delivery; /* of the event, if the report has a seed for it */
    const struct report_order *order;
    bool left_out;
    ctrail_str cells[];
};

/* ---- Tables ----------------------------------------------------------------------------------- */

/* What a table shows of a cell; lives until the next call. */
static ctrail_str visible_cell(struct report *report, ctrail_str cell) {
    report->visible.length = 0;
    text_add_visible(&report->visible, cell.len ? cell : str_of("-"));
    return (ctrail_str){report->visible.bytes, report->visible.length};
}

/* On a terminal a cell is not wider than its column. */
static void add_table_cell(struct report *report, size_t i, ctrail_str cell, const char *color) {
    ctrail_str visible = visible_cell(report, cell);
    if (report->table[i].breaks)
        table_break_line(&report->line);
    if (report->look.width)
        visible = table_cut(&report->visible, report->table[i].width);
    table_add_cell(&report->line, visible, report->table[i].width, report->look.colored ? color : NULL);
}

static void add_table_heading(struct report *report) {
    for (size_t i = 0; i < report->printed_count; i++)
        add_table_cell(report, i, str_of(report->columns[i].name), TABLE_BOLD);
    table_end_line(&report->line);
}

static void add_table_row(struct report *report, const ctrail_str *cells) {
    for (size_t i = 0; i < report->printed_count; i++) {
        bool has_color = report->columns[i].color && cells[i].len;
        add_table_cell(report, i, cells[i], has_color ? report->columns[i].color(cells[i]) : NULL);
    }
    table_end_line(&report->line);
}

static void widen(struct report *report, const ctrail_str *cells) {
    for (size_t i = 0; i < report->printed_count; i++) {
        ctrail_str cell = visible_cell(report, cells[i]);
        size_t width = display_width(cell.ptr, cell.len);
        if (width > WIDEST_COLUMN && !report->look.width)
            width = WIDEST_COLUMN;
        if (width > report->table[i].width)
            report->table[i].width = width;
    }
}

static void fit(struct report *report) {
    for (size_t i = 0; i < report->printed_count; i++)
        report->table[i].whole = report->columns[i].whole;
    if (report->look.width)
        table_fit(report->table, report->printed_count, report->look.width, report->streams);
}

static void set_least_widths(struct report *report) {
    for (size_t i = 0; i < report->column_count; i++) {
        size_t name = strlen(report->columns[i].name);
        size_t least = report->streams ? report->columns[i].width : 0;
        report->table[i].width = least > name ? least : name;
    }
}

/* ---- CSV -------------------------------------------------------------------------------------- */

static void add_csv_cell(struct report *report, size_t i, ctrail_str cell) {
    if (i > 0)
        text_add(&report->line, ",", 1);
    text_add_csv(&report->line, cell, report->csv_safe);
}

static void add_csv_heading(struct report *report) {
    for (size_t i = 0; i < report->printed_count; i++)
        add_csv_cell(report, i, str_of(report->columns[i].name));
    text_add(&report->line, "\r\n", 2);
}

static void add_csv_row(struct report *report, const ctrail_str *cells) {
    for (size_t i = 0; i < report->printed_count; i++)
        add_csv_cell(report, i, cells[i]);
    text_add(&report->line, "\r\n", 2);
}

/* ---- JSON ------------------------------------------------------------------------------------- */

static void add_no_heading(struct report *report) {
    (void)report;
}

static void add_json_member(struct report *report, size_t i, ctrail_str cell) {
    text_add_json(&report->line, str_of(report->columns[i].name));
    text_add(&report->line, ":", 1);
    if (report->columns[i].number)
        text_add_str(&report->line, cell);
    else
        text_add_json(&report->line, cell);
}

static void add_json_row(struct report *report, const ctrail_str *cells) {
    const char *separator = "{";
    for (size_t i = 0; i < report->printed_count; i++) {
        if (!cells[i].ptr)
            continue;
        text_add(&report->line, separator, 1);
        add_json_member(report, i, cells[i]);
        separator = ",";
    }
    text_add_string(&report->line, *separator == '{' ? "{}\n" : "}\n");
}

/* ---- The report ------------------------------------------------------------------------------- */

static const struct report_format report_formats[] = {
    {"table", true, add_table_heading, add_table_row},
    {"csv", false, add_csv_heading, add_csv_row},
    {"json", false, add_no_heading, add_json_row},
};

static const struct report_format *find_format(const char *name) {
    for (size_t i = 0; i < sizeof report_formats / sizeof *report_formats; i++)
        if (strcmp(report_formats[i].name, name) == 0)
            return &report_formats[i];
    return &report_formats[0];
}

static void write_line(struct report *report) {
    output_write(report->output, report->line.bytes, report->line.length);
    report->line.length = 0;
}

static void write_heading(struct report *report) {
    text_add(&report->line, "", 0);
    report->how->add_heading(report);
    write_line(report);
}

static void write_row(struct report *report, const ctrail_str *cells) {
    report->how->add_row(report, cells);
    write_line(report);
}

void report_start(struct report *report) {
    report->how = find_format(report->format);
    while (report->column_count < REPORT_MAX_COLUMNS && report->columns[report->column_count].name)
        report->printed_count += !report->columns[report->column_count++].hidden;
    set_least_widths(report);
    if (report->streams)
        fit(report);
}

struct text report_heading(struct report *report) {
    text_add(&report->line, "", 0);
    if (!report->streams)
        fit(report);
    report->how->add_heading(report);
    struct text heading = report->line;
    report->line = (struct text){0};
    return heading;
}

void report_free(struct report *report) {
    for (size_t i = 0; i < report->row_count; i++)
        free(report->rows[i]);
    free(report->rows);
    text_free(&report->bytes);
    text_free(&report->visible);
    text_free(&report->line);
}

/* Leaves whole characters of the cell that starts there. */
static void cut_cell(struct text *bytes, size_t start, size_t most) {
    size_t end = start, size = 0;
    if (!most || bytes->length - start <= most)
        return;
    while (end + size - start <= most) {
        end += size;
        code_point(bytes->bytes + end, bytes->length - end, &size);
    }
    bytes->length = end;
    text_add_string(bytes, "...");
}

/* Asks every column for its cell. They stand one behind the other in `bytes`, which moves as it grows. */
static void fill_cells(struct report *report, const struct subject *subject) {
    bool present[REPORT_MAX_COLUMNS];
    size_t starts[REPORT_MAX_COLUMNS + 1];

    report->bytes.length = starts[0] = 0;
    text_add(&report->bytes, "", 0);
    for (size_t i = 0; i < report->column_count; i++) {
        present[i] = report->columns[i].cell(&report->columns[i], subject, &report->bytes);
        cut_cell(&report->bytes, starts[i], report->columns[i].most);
        starts[i + 1] = report->bytes.length;
    }
    for (size_t i = 0; i < report->column_count; i++) {
        report->cells[i].ptr = present[i] ? report->bytes.bytes + starts[i] : NULL;
        report->cells[i].len = present[i] ? starts[i + 1] - starts[i] : 0;
    }
}

const ctrail_str *report_cells(struct report *report, const struct subject *subject) {
    fill_cells(report, subject);
    return report->cells;
}

void report_measure(struct report *report, const struct subject *subject) {
    if (!report->how->aligned)
        return;
    fill_cells(report, subject);
    widen(report, report->cells);
}

void report_print(struct report *report, const struct subject *subject) {
    fill_cells(report, subject);
    write_row(report, report->cells);
}

/* One event may be many rows, and one user many events: what they share is kept once. */
static bool is_shared(const struct report *report, size_t column) {
    ctrail_str cell = report->cells[column];
    if (!cell.ptr || report->row_count == 0)
        return false;
    ctrail_str before = report->rows[report->row_count - 1]->cells[column];
    return before.ptr && str_compare(before, cell) == 0;
}

static size_t own_bytes(const struct report *report) {
    size_t size = 0;
    for (size_t i = 0; i < report->column_count; i++)
        size += is_shared(report, i) ? 0 : report->cells[i].len;
    return size;
}

static bool is_same_event(const struct report_row *row, size_t input, uint64_t record) {
    return row->input == input && row->record == record;
}

/* The rows of one event share it. */
static struct delivery delivery_of_row(const struct report *report, const ctrail_event *event) {
    const struct report_row *last = report->row_count ? report->rows[report->row_count - 1] : NULL;
    if (!report->seed || !event)
        return (struct delivery){0, 0};
    if (last && is_same_event(last, report->output->number, event->record))
        return last->delivery;
    return delivery_of(event, report->seed);
}

static struct report_row *copy_row(const struct report *report, const ctrail_event *event) {
    size_t head = sizeof(struct report_row) + report->column_count * sizeof(ctrail_str);
    struct report_row *row = must_realloc(NULL, head + own_bytes(report) + 1);
    char *bytes = (char *)row + head;

    *row = (struct report_row){.time = event ? event->event_time_ns : CTRAIL_ABSENT,
                               .input = report->output->number,
                               .number = report->row_count,
                               .record = event ? event->record : 0,
                               .delivery = delivery_of_row(report, event),
                               .order = &report->order};
    for (size_t i = 0; i < report->column_count; i++) {
        ctrail_str cell = report->cells[i];
        if (is_shared(report, i)) {
            row->cells[i] = report->rows[report->row_count - 1]->cells[i];
            continue;
        }
        if (cell.len)
            memcpy(bytes, cell.ptr, cell.len);
        row->cells[i] = (ctrail_str){cell.ptr ? bytes : NULL, cell.len};
        bytes += cell.len;
    }
    return row;
}

static void make_room(struct report *report, size_t count) {
    if (count <= report->row_room - report->row_count)
        return;
    report->row_room = 2 * report->row_room + count + 256;
    report->rows = must_realloc(report->rows, report->row_room * sizeof *report->rows);
}

struct report_row *report_collect(struct report *report, const struct subject *subject) {
    make_room(report, 1);
    fill_cells(report, subject);
    report->rows[report->row_count] = copy_row(report, subject->event);
    return report->rows[report->row_count++];
}

void report_set(struct report_row *row, size_t column, ctrail_str text) {
    row->cells[column] = text;
}

ctrail_str report_cell(const struct report *report, size_t row, size_t column) {
    return report->rows[row]->cells[column];
}

int64_t report_time(const struct report *report, size_t row) {
    return report->rows[row]->time;
}

static int compare_places(const void *left, const void *right) {
    const struct report_row *a = *(struct report_row *const *)left;
    const struct report_row *b = *(struct report_row *const *)right;
    int order = (a->input > b->input) - (a->input < b->input);
    return order ? order : (a->number > b->number) - (a->number < b->number);
}

enum { NUMBER_MAX = 64 };

static bool read_number(ctrail_str cell, long double *number) {
    char text[NUMBER_MAX], *end = text;
    size_t length = cell.len < sizeof text ? cell.len : 0;
    memcpy(text, cell.ptr, length);
    text[length] = '\0';
    *number = strspn(text, "+-.0123456789eE") == length ? strtold(text, &end) : 0;
    return length && end == text + length;
}

/* Numbers as numbers, texts as texts, and all numbers first. */
static int compare_values(ctrail_str a, ctrail_str b) {
    long double left, right;
    bool is_left = read_number(a, &left), is_right = read_number(b, &right);
    int order = is_right - is_left;
    if (is_left && is_right)
        order = (left > right) - (left < right);
    return order ? order : str_compare(a, b);
}

/* What is absent comes last in either direction. */
static int compare_in_column(const struct report_order *order, ctrail_str a, ctrail_str b) {
    if (!a.ptr || !b.ptr)
        return (b.ptr != NULL) - (a.ptr != NULL);
    return order->descending ? compare_values(b, a) : compare_values(a, b);
}

static int compare_times(const struct report_order *order, int64_t a, int64_t b) {
    int later = (a > b) - (a < b);
    if (a == CTRAIL_ABSENT || b == CTRAIL_ABSENT)
        return -later;
    return order->descending && !order->by_column ? -later : later;
}

static int compare_rows(const void *left, const void *right) {
    const struct report_row *a = *(struct report_row *const *)left;
    const struct report_row *b = *(struct report_row *const *)right;
    size_t column = a->order->column;
    int order = a->order->by_column ? compare_in_column(a->order, a->cells[column], b->cells[column]) : 0;

    if (order == 0)
        order = compare_times(a->order, a->time, b->time);
    return order ? order : compare_places(left, right);
}

void report_leave_out(struct report_row *row) {
    row->left_out = true;
}

size_t report_leave_out_repeated(struct report *report) {
    struct delivered delivered = {.seed = report->seed};
    const struct report_row *last = NULL;
    if (report->row_count)
        qsort(report->rows, report->row_count, sizeof *report->rows, compare_places);
    for (size_t i = 0; i < report->row_count; i++) {
        struct report_row *row = report->rows[i];
        if (last && is_same_event(last, row->input, row->record))
            row->left_out = last->left_out;
        else
            row->left_out = delivered_add(&delivered, row->delivery) == DELIVERED_SAME;
        last = row;
    }
    size_t differing = delivered.differing;
    delivered_free(&delivered);
    return differing;
}

static bool is_printed(const struct report_row *row) {
    return !row->left_out && !(row->order->whole && !row->cells[row->order->column].ptr);
}

bool report_is_empty(const struct report *report) {
    for (size_t i = 0; i < report->row_count; i++)
        if (is_printed(report->rows[i]))
            return false;
    return true;
}

/* The rows that are printed come first; those that are left out are freed with them. */
static size_t order_rows(struct report *report) {
    size_t count = 0;
    for (size_t i = 0; i < report->row_count; i++) {
        struct report_row *row = report->rows[i];
        if (!is_printed(row))
            continue;
        report->rows[i] = report->rows[count];
        report->rows[count++] = row;
    }
    if (count > 1)
        qsort(report->rows, count, sizeof *report->rows, compare_rows);
    return count;
}

static void print_rows(struct report *report) {
    for (size_t i = 0; i < report->row_count && report->how->aligned; i++)
        widen(report, report->rows[i]->cells);
    fit(report);
    write_heading(report);
    for (size_t i = 0; i < report->row_count && !outputs_error(report->output->all); i++)
        write_row(report, report->rows[i]->cells);
}

void report_print_collected(struct report *report, struct output *output) {
    size_t collected = report->row_count;
    report->output = output;
    report->row_count = order_rows(report);
    if (report->draw)
        report->draw(report);
    else
        print_rows(report);
    report->row_count = collected;
}

void report_join(struct report *report, struct report *other) {
    make_room(report, other->row_count);
    for (size_t i = 0; i < other->row_count; i++)
        report->rows[report->row_count++] = other->rows[i];
    other->row_count = 0;
}
