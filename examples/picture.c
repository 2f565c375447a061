/* The picture. All lengths are pixels. */
#include "picture.h"

#include <string.h>

#include "table.h"

enum {
    MARGIN = 16,
    GAP = 16,
    LINE = 16,
    ROW = 2 * LINE + 12,
    BASE = 12,         /* from the top of a line to the line that letters stand on */
    MOST_LETTERS = 56, /* of a cell */
    MOST_COLUMNS = 16,
};

/* What so many letters of the font take, at most. */
static size_t width_of(size_t letters) {
    return (letters * 73 + 9) / 10;
}

static void add_number(struct text *svg, const char *before, size_t number, const char *after) {
    text_add_string(svg, before);
    text_add_number(svg, number);
    text_add_string(svg, after);
}

/* ---- Cells ------------------------------------------------------------------------------------ */

/* What is shown of a cell: as much as there is room for. */
static ctrail_str cut(ctrail_str visible) {
    size_t end = 0, size;
    for (size_t width = 0; end < visible.len; end += size) {
        code_point(visible.ptr + end, visible.len - end, &size);
        width += display_width(visible.ptr + end, size);
        if (width > MOST_LETTERS)
            break;
    }
    return (ctrail_str){visible.ptr, end};
}

/* Lives until the next call. */
static ctrail_str visible_cell(struct report *report, size_t row, size_t column) {
    report->visible.length = 0;
    text_add(&report->visible, "", 0);
    text_add_visible(&report->visible, report_cell(report, row, column));
    return (ctrail_str){report->visible.bytes, report->visible.length};
}

/* A text is cut; the whole one is in a tooltip then. */
static void add_cell(struct text *svg, const char *class, size_t x, size_t y, ctrail_str visible) {
    ctrail_str shown = cut(visible);
    if (!shown.len)
        return;
    text_add_string(svg, "<text class=\"");
    text_add_string(svg, class);
    add_number(svg, "\" x=\"", x, "\"");
    add_number(svg, " y=\"", y + BASE, "\">");
    text_add_xml(svg, shown);
    if (shown.len < visible.len) {
        text_add_string(svg, "…<title>");
        text_add_xml(svg, visible);
        text_add_string(svg, "</title>");
    }
    text_add_string(svg, "</text>\n");
}

/* ---- Columns ---------------------------------------------------------------------------------- */

static size_t widest(struct report *report, size_t column) {
    size_t widest = strlen(report->columns[column].name);
    for (size_t row = 0; row < report->row_count; row++) {
        ctrail_str visible = visible_cell(report, row, column), shown = cut(visible);
        size_t width = display_width(shown.ptr, shown.len) + (shown.len < visible.len);
        widest = width > widest ? width : widest;
    }
    return widest;
}

/* Where each column begins; answers how wide all of it is. */
static size_t place_columns(struct report *report, const struct picture *picture, size_t *lefts) {
    size_t left = MARGIN;
    for (size_t i = 0; i < picture->column_count; i++) {
        size_t upper = widest(report, picture->columns[i].upper), lower = widest(report, picture->columns[i].lower);
        lefts[i] = left;
        left += width_of(upper > lower ? upper : lower) + GAP;
    }
    return left - GAP + MARGIN;
}

/* ---- Rows ------------------------------------------------------------------------------------- */

static void add_heading(struct report *report, const struct picture *picture, const size_t *lefts) {
    for (size_t i = 0; i < picture->column_count; i++) {
        add_cell(&report->line, "h", lefts[i], MARGIN, str_of(report->columns[picture->columns[i].upper].name));
        add_cell(&report->line, "h", lefts[i], MARGIN + LINE, str_of(report->columns[picture->columns[i].lower].name));
    }
}

static void add_row(struct report *report, const struct picture *picture, const size_t *lefts, size_t row) {
    size_t top = MARGIN + (row + 1) * ROW;
    bool failed = picture->is_failure(report, row);
    for (size_t i = 0; i < picture->column_count; i++) {
        size_t upper = picture->columns[i].upper, lower = picture->columns[i].lower;
        const char *class = failed && lower == picture->outcome ? "f" : "l";
        add_cell(&report->line, "u", lefts[i], top, visible_cell(report, row, upper));
        add_cell(&report->line, class, lefts[i], top + LINE, visible_cell(report, row, lower));
    }
}

static void add_rule(struct text *svg, size_t row, size_t width) {
    add_number(svg, "<path class=\"g\" d=\"M", MARGIN, " ");
    add_number(svg, "", MARGIN + (row + 1) * ROW - 6, "");
    add_number(svg, "H", width - MARGIN, "\"/>\n");
}

/* It is as wide as it was made for, or as the page, if that is narrower. */
static void add_head(struct text *svg, const struct picture *picture, size_t width, size_t height) {
    add_number(svg, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ", width, "");
    add_number(svg, " ", height, "\"");
    add_number(svg, " width=\"", width, "\"");
    add_number(svg, " height=\"", height, "\" style=\"max-width:100%;height:auto\" role=\"img\" aria-label=\"");
    text_add_xml(svg, str_of(picture->label));
    text_add_string(svg, "\">\n<style>text{font:12px monospace;fill:#111827;white-space:pre}.h{fill:#6b7280}"
                         ".l{fill:#4b5563}.f{fill:#b91c1c}.p{fill:#fff}.g{stroke:#e5e7eb}</style>\n");
    add_number(svg, "<rect class=\"p\" width=\"", width, "\"");
    add_number(svg, " height=\"", height, "\"/>\n");
}

static void flush(struct report *report) {
    output_write(report->output, report->line.bytes, report->line.length);
    report->line.length = 0;
}

void picture_draw(struct report *report, const struct picture *picture) {
    size_t lefts[MOST_COLUMNS], rows = report->row_count ? report->row_count : 1;
    size_t width = place_columns(report, picture, lefts);
    add_head(&report->line, picture, width, 2 * MARGIN + (rows + 1) * ROW - 12);
    add_heading(report, picture, lefts);
    flush(report);
    for (size_t row = 0; row < report->row_count && !outputs_error(report->output->all); row++) {
        add_rule(&report->line, row, width);
        add_row(report, picture, lefts, row);
        flush(report);
    }
    if (report->row_count == 0)
        add_cell(&report->line, "l", MARGIN, MARGIN + ROW, str_of(picture->nothing));
    text_add_string(&report->line, "</svg>\n");
    flush(report);
}
