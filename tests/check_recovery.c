/*
 * What one wrong byte costs: in files of thirty records, in each container, every structural byte of the one in the
 * middle is left out, doubled, or is the last one; all others must be read, and what is lost be reported.
 */
#include "forms.h"
#include "reading.h"

#include <string.h>

enum { RECORDS = 30, BROKEN = RECORDS / 2 };

/* ---- Files ------------------------------------------------------------------------------------ */

static void write_record(struct text *record, int number) {
    text_clear(record);
    text_print(record,
               "{\"eventVersion\":\"1.08\",\"userIdentity\":{\"type\":\"IAMUser\",\"userName\":\"a\"},"
               "\"eventName\":\"%d\",\"requestParameters\":{\"set\":{\"items\":[{\"id\":\"i-1\"},{\"n\":-1.5}]},"
               "\"policy\":\"{\\\"a\\\":[]}\",\"none\":null},\"responseElements\":{},\"eventID\":\"%d\"}",
               number, number);
}

struct file {
    struct text text;
    size_t starts[RECORDS], ends[RECORDS]; /* of the elements */
};

static void write_file(struct file *file, const struct form *form) {
    struct text record = {0};
    *file = (struct file){.text = {0}};
    form_start(form, &file->text);
    for (int i = 0; i < RECORDS; i++) {
        size_t between = i ? strlen(form->between) : 0;
        file->starts[i] = file->text.size + between;
        write_record(&record, i);
        form_add(form, &file->text, i == 0, record.bytes, record.size);
        file->ends[i] = file->text.size;
    }
    form_end(form, &file->text);
    text_free(&record);
}

/* ---- Reading ---------------------------------------------------------------------------------- */

enum { PIECES_MAX = 4 * RECORDS };

/* Bytes of the input that an answer accounts for. */
struct piece {
    uint64_t start, end;
};

struct outcome {
    bool read[RECORDS];
    bool split;      /* a record came without its name */
    bool disordered; /* a record came twice, or too early, or was never written */
    size_t reports;
    struct piece pieces[PIECES_MAX];
    size_t piece_count;
    ctrail_rc rc;
};

static void add_piece(struct outcome *outcome, uint64_t start, uint64_t size) {
    ck_assert_uint_lt(outcome->piece_count, PIECES_MAX);
    outcome->pieces[outcome->piece_count++] = (struct piece){start, start + size};
}

/* A brace too many, or too few, may end the broken record early: it has no name then. */
static void note_event(struct outcome *outcome, const ctrail_event *event, int *last) {
    int number = event->event_name.ptr ? atoi(event->event_name.ptr) : 0;
    add_piece(outcome, event->offset, event->raw.len);
    outcome->split = outcome->split || !event->event_name.ptr;
    if (!event->event_name.ptr)
        return;
    if (number <= *last || number >= RECORDS)
        outcome->disordered = true;
    else
        outcome->read[ *last = number] = true;
}

static void read_text(struct outcome *outcome, const char *bytes, size_t size) {
    const ctrail_event *event;
    int last = -1;
    *outcome = (struct outcome){.rc = CTRAIL_OK};
    ctrail_rc rc = ctrail_reader_parse(reader, bytes, size, &event);
    for (; rc == CTRAIL_OK || rc == CTRAIL_SKIPPED; rc = ctrail_reader_next(reader, &event)) {
        const ctrail_error *error = ctrail_reader_error(reader);
        outcome->reports += rc == CTRAIL_SKIPPED;
        if (rc == CTRAIL_OK)
            note_event(outcome, event, &last);
        else
            add_piece(outcome, error->offset, error->skipped);
    }
    outcome->rc = rc;
}

static int count_lost(const struct outcome *outcome, int from, int to) {
    int lost = 0;
    for (int i = from; i < to; i++)
        lost += !outcome->read[i];
    return lost;
}

static bool accounts_for(const struct outcome *outcome, uint64_t at) {
    for (size_t i = 0; i < outcome->piece_count; i++)
        if (outcome->pieces[i].start <= at && at < outcome->pieces[i].end)
            return true;
    return false;
}

/* ---- One wrong byte --------------------------------------------------------------------------- */

static const char *const changes[] = {"left out", "doubled", "behind a quote", "behind a backslash"};

static void change(struct text *out, const struct text *text, size_t at, int how) {
    static const char *const put[] = {"", NULL, "\"", "\\"};
    text_clear(out);
    text_add(out, text->bytes, at);
    text_add(out, put[how] ? put[how] : text->bytes + at, put[how] ? strlen(put[how]) : 1);
    text_add(out, text->bytes + at + !how, text->size - at - !how);
}

/* Whether the byte, and so the change, may matter to the structure. */
static bool is_structural(char byte) {
    return strchr("{}[],:\"\\\n", byte);
}

struct damage {
    const struct form *form;
    const struct file *file;
    int broken; /* the element */
    size_t at;
    int how;
};

static void complain(const struct damage *damage, const char *what) {
    ck_abort_msg("%s: '%c' at %zu %s, in front of \"%.40s\": %s", damage->form->name,
                 damage->file->text.bytes[damage->at], damage->at, changes[damage->how],
                 damage->file->text.bytes + damage->at + 1, what);
}

/*
 * In a file without strings, each byte of a lost record is reported; but for quotes and a comma, as strings are
 * reported by what they spell. A record that was split goes on as members of what is around it.
 */
static void check_account(const struct damage *damage, const struct text *broken, const struct outcome *outcome) {
    size_t start = damage->file->starts[damage->broken] + strlen(damage->form->before);
    size_t end = damage->file->ends[damage->broken] - strlen(damage->form->after);
    if (damage->form->levels || outcome->split || outcome->read[damage->broken])
        return;
    size_t missing = 0;
    for (size_t at = start; at < end; at++)
        missing += !is_structural(broken->bytes[at]) && !accounts_for(outcome, at);
    if (missing > 4)
        complain(damage, "bytes of the record are neither delivered nor reported");
}

static int check_damage(const struct damage *damage, struct text *broken) {
    struct outcome outcome;
    change(broken, &damage->file->text, damage->at, damage->how);
    if (damage->form->all_in_text)
        text_quote(broken);
    read_text(&outcome, broken->bytes, broken->size);
    int lost = count_lost(&outcome, damage->broken + 1, RECORDS);
    if (count_lost(&outcome, 0, damage->broken))
        complain(damage, "a record in front is lost");
    if (outcome.disordered)
        complain(damage, "there is a record too many");
    if ((lost || !outcome.read[damage->broken]) && !outcome.reports)
        complain(damage, "a record is lost without a word");
    if (outcome.rc != CTRAIL_END && outcome.rc != CTRAIL_ERR_TRUNCATED)
        complain(damage, ctrail_rc_name(outcome.rc));
    check_account(damage, broken, &outcome);
    return lost;
}

static void check_element(const struct form *form, int element) {
    struct file file;
    struct text broken = {0};
    write_file(&file, form);
    struct damage damage = {.form = form, .file = &file, .broken = element};
    for (damage.at = file.starts[element]; damage.at < file.starts[element + 1]; damage.at++) {
        for (damage.how = 0; damage.how < COUNT(changes) && is_structural(file.text.bytes[damage.at]); damage.how++) {
            int lost = check_damage(&damage, &broken);
            if (lost)
                complain(&damage, "records behind are lost");
        }
    }
    text_free(&broken);
    text_free(&file.text);
}

START_TEST(one_in_the_middle) {
    check_element(&forms[_i], BROKEN);
}
END_TEST

START_TEST(the_first) {
    check_element(&forms[_i], 0);
}
END_TEST

/* ---- Cut off ---------------------------------------------------------------------------------- */

/* Cut off so far, the file ends where it may. */
static bool may_end(const struct form *form, const struct file *file, size_t size) {
    return form->open_ended && size >= file->ends[BROKEN - 1] && size <= file->starts[BROKEN];
}

static void check_cut(const struct form *form, const struct file *file, const struct text *text, size_t size) {
    struct outcome outcome;
    read_text(&outcome, text->bytes, size);
    ck_assert_msg(!count_lost(&outcome, 0, BROKEN), "%s: cut behind %zu bytes, a whole record is lost", form->name,
                  size);
    ck_assert_msg(!outcome.disordered && !outcome.split, "%s: cut behind %zu bytes, there is a record too many",
                  form->name, size);
    ck_assert_msg(outcome.rc == (may_end(form, file, size) ? CTRAIL_END : CTRAIL_ERR_TRUNCATED),
                  "%s: cut behind %zu bytes, the answer is %s", form->name, size, ctrail_rc_name(outcome.rc));
    ck_assert_msg(!outcome.reports, "%s: cut behind %zu bytes, something is skipped", form->name, size);
}

START_TEST(cut_off) {
    const struct form *form = &forms[_i];
    struct file file;
    write_file(&file, form);
    for (size_t size = file.ends[BROKEN - 1]; size < file.ends[BROKEN]; size++) {
        struct text text = {0};
        text_add(&text, file.text.bytes, size);
        if (form->all_in_text) {
            text_quote(&text);
            text.size--;
        }
        check_cut(form, &file, &text, text.size);
        text_free(&text);
    }
    text_free(&file.text);
}
END_TEST

/* ---- All forms -------------------------------------------------------------------------------- */

static TTest named[3][FORMS];

static TCase *add_forms(Suite *suite, int index, const TTest *test) {
    TCase *tcase = reading_case(suite, test->name);
    for (int i = 0; i < FORMS; i++) {
        named[index][i] = *test;
        named[index][i].name = forms[i].name;
        tcase_add_loop_test(tcase, &named[index][i], i, i + 1);
    }
    return tcase;
}

int main(void) {
    Suite *suite = suite_create("recovery");
    tcase_set_tags(add_forms(suite, 0, one_in_the_middle), LONG_CASES);
    tcase_set_tags(add_forms(suite, 1, the_first), LONG_CASES);
    add_forms(suite, 2, cut_off);
    return run_suite(suite);
}
