/*
 * libFuzzer: the input is a program of calls on a reader, from inside its callbacks too, with memory that fails where
 * the program says so. Every answer is one that the headers allow, and nothing is left over.
 */
#include "asking.h"

#include <stdlib.h>
#include <string.h>

#include "counting.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The first byte is the program's length. An instruction is a byte: a call, and a number in the upper half. */
enum call {
    NEW,
    FREE,
    RESET,
    FEED,
    FINISH,
    NEXT,
    RUN,
    PARSE,
    SOURCE,
    OPEN,
    DUP,
    FREE_COPY,
    ASK,
    WRITE,
    FAIL,
    FAIL_ON,
    CALLS
};

enum { LEVELS_MAX = 4 };

struct machine {
    const uint8_t *program;
    size_t left;
    const uint8_t *data;
    size_t size, given;        /* the bytes for readers, and how many were given to the one that there is */
    ctrail_reader *reader;     /* NULL: none */
    const ctrail_event *event; /* of the reader, while it lives */
    ctrail_event *copy;        /* NULL: none */
    void *piece;               /* the bytes that the reader has borrowed */
    size_t chunk;              /* of the source */
    unsigned reads, busy;      /* calls of the source; calls of the reader that are running callbacks */
    unsigned level;            /* of callbacks in each other */
    bool copy_busy;            /* the copy is being written */
    unsigned stop_after;       /* callbacks until one stops; 0: never */
    struct counter memory;
};

static void step(struct machine *machine);

/* ---- Answers ---------------------------------------------------------------------------------- */

/* From inside a callback the reader's calls are refused; memory lacks only when it was made to. */
static void check_answer(const struct machine *machine, ctrail_rc rc, bool was_busy) {
    check(!was_busy || rc == CTRAIL_ERR_STATE || !machine->reader);
    check(rc != CTRAIL_ERR_MEMORY || machine->memory.failed);
    check(rc >= CTRAIL_ERR_TEXT_NESTED && rc <= CTRAIL_NONE);
    check(machine->reader || rc == CTRAIL_ERR_ARGUMENT || rc == CTRAIL_STOPPED);
    check(!machine->reader || ctrail_reader_error(machine->reader)->message);
}

static bool starts(struct machine *machine) {
    if (!machine->busy)
        machine->event = NULL;
    return machine->busy > 0;
}

static void drop_piece(struct machine *machine) {
    free(machine->piece);
    machine->piece = NULL;
}

/* Behind a call that started anew, or asked for more. */
static void forget_input(struct machine *machine) {
    drop_piece(machine);
    machine->given = 0;
}

/* ---- Callbacks: each of them carries out the next instruction -------------------------------- */

static bool intrude(struct machine *machine) {
    if (machine->level < LEVELS_MAX) {
        machine->level++;
        step(machine);
        machine->level--;
    }
    return machine->stop_after && --machine->stop_after == 0;
}

static int32_t on_event(void *user, const ctrail_event *event) {
    struct machine *machine = user;
    machine->event = event;
    bool stops = intrude(machine);
    check(event->raw.len > 0);
    machine->event = NULL;
    return stops;
}

static int32_t on_skipped(void *user, const ctrail_error *error) {
    check(error->code < 0 && error->message);
    return intrude(user);
}

static int32_t on_text(void *user, const char *bytes, size_t size) {
    check(bytes && size);
    return intrude(user);
}

/* Gives a few bytes at a time; sources with an odd number block now and then, and large ones fail in the end. */
static int64_t on_read(void *user, void *buffer, size_t size) {
    struct machine *machine = user;
    size_t rest = machine->size - machine->given, give = rest < machine->chunk ? rest : machine->chunk;
    intrude(machine);
    machine->reads++;
    if (machine->chunk % 2 && machine->reads % 3 == 0)
        return CTRAIL_READ_WOULD_BLOCK;
    if (machine->chunk > 12 && machine->reads > 20)
        return machine->chunk == 16 ? INT64_MAX : CTRAIL_READ_ERROR;
    give = give < size ? give : size;
    if (give)
        memcpy(buffer, machine->data + machine->given, give);
    machine->given += give;
    return (int64_t)give;
}

/* ---- Making and freeing ----------------------------------------------------------------------- */

static void make(struct machine *machine, unsigned number) {
    const ctrail_allocator allocator = counting(&machine->memory);
    static const char *const name[] = {"RunInstances", NULL};
    const ctrail_filter filter = {.size = sizeof filter, .event_name = name};
    ctrail_options options = {.size = sizeof options, .allocator = &allocator, .max_inflated_bytes = 1 << 18};
    if (machine->reader || machine->level)
        return;
    options.filter = number & 1 ? &filter : NULL;
    options.flags = number & 2 ? CTRAIL_OPTION_YAJL_ONLY : 0;
    options.max_record_bytes = number & 4 ? 256 : 0;
    options.max_memory_bytes = number & 8 ? 32 * 1024 : 0;
    ctrail_rc rc = ctrail_reader_new(&machine->reader, &options);
    check((rc == CTRAIL_OK) == (machine->reader != NULL) && (rc == CTRAIL_OK || rc == CTRAIL_ERR_MEMORY));
    check(rc == CTRAIL_OK || machine->memory.failed);
    forget_input(machine);
}

/* In a callback the event stays until it is over; the bytes are kept for as long. */
static void unmake(struct machine *machine) {
    ctrail_reader_free(machine->reader);
    machine->reader = NULL;
    machine->event = NULL;
    if (!machine->busy)
        forget_input(machine);
}

/* ---- Inputs ----------------------------------------------------------------------------------- */

/* The next bytes in memory of just their size, which is theirs until the reader asks for more. */
static void *new_piece(struct machine *machine, size_t *size) {
    size_t rest = machine->size - machine->given;
    *size = *size < rest ? *size : rest;
    return copy_exactly(machine->data + machine->given, *size);
}

static void feed(struct machine *machine, unsigned number) {
    bool busy = starts(machine);
    size_t size = (size_t)1 << number;
    void *piece = new_piece(machine, &size);
    ctrail_rc rc = ctrail_reader_feed(machine->reader, piece, size);
    check_answer(machine, rc, busy);
    if (rc == CTRAIL_OK) {
        drop_piece(machine);
        machine->piece = piece;
        machine->given += size;
    } else {
        free(piece);
    }
}

static void parse(struct machine *machine, unsigned number) {
    bool busy = starts(machine);
    size_t size = machine->size >> number;
    if (!busy)
        machine->given = 0;
    void *piece = new_piece(machine, &size), *borrowed = machine->piece;
    machine->busy++;
    ctrail_rc rc = ctrail_reader_parse(machine->reader, piece, size, &machine->event);
    machine->busy--;
    check_answer(machine, rc, busy);
    check((rc == CTRAIL_OK) == (machine->event != NULL));
    machine->piece = busy || !machine->reader ? borrowed : piece;
    free(busy || !machine->reader ? piece : borrowed);
}

static void start_source(struct machine *machine, unsigned number) {
    bool busy = starts(machine);
    ctrail_rc rc = ctrail_reader_source(machine->reader, on_read, machine);
    check_answer(machine, rc, busy);
    if (rc != CTRAIL_OK)
        return;
    forget_input(machine);
    machine->chunk = number + 1;
    machine->reads = 0;
}

static void start_file(struct machine *machine, unsigned number) {
    static const char *const paths[] = {"/dev/null", "/", "/nowhere/at/all"};
    bool busy = starts(machine);
    ctrail_rc rc = ctrail_reader_open(machine->reader, paths[number % 3]);
    check_answer(machine, rc, busy);
    if (machine->reader && !busy)
        forget_input(machine);
}

static void reset(struct machine *machine, unsigned number) {
    bool busy = starts(machine);
    ctrail_rc rc = ctrail_reader_reset(machine->reader);
    (void)number;
    check_answer(machine, rc, busy);
    if (rc == CTRAIL_OK)
        forget_input(machine);
}

static void finish(struct machine *machine, unsigned number) {
    bool busy = starts(machine);
    (void)number;
    check_answer(machine, ctrail_reader_finish(machine->reader), busy);
}

/* ---- Reading ---------------------------------------------------------------------------------- */

/* The reader may be gone: freed in a callback. */
static void end_reading(struct machine *machine, ctrail_rc rc, bool was_busy, const ctrail_reader *reader) {
    bool freed = reader && !machine->reader;
    check_answer(machine, rc, was_busy);
    check(!freed || rc == CTRAIL_STOPPED);
    if (!was_busy && (freed || rc == CTRAIL_MORE))
        drop_piece(machine);
}

static void next(struct machine *machine, unsigned number) {
    bool busy = starts(machine);
    const ctrail_reader *reader = machine->reader;
    const ctrail_event *event;
    (void)number;
    machine->busy++;
    ctrail_rc rc = ctrail_reader_next(machine->reader, &event);
    machine->busy--;
    check((rc == CTRAIL_OK) == (event != NULL));
    end_reading(machine, rc, busy, reader);
    if (event)
        machine->event = event;
}

static void run(struct machine *machine, unsigned number) {
    const ctrail_handlers handlers = {sizeof handlers, number & 1 ? on_event : NULL, number & 2 ? on_skipped : NULL};
    bool busy = starts(machine);
    const ctrail_reader *reader = machine->reader;
    if (!busy)
        machine->stop_after = number >> 2;
    machine->busy++;
    ctrail_rc rc = ctrail_reader_run(machine->reader, &handlers, machine);
    machine->busy--;
    end_reading(machine, rc, busy, reader);
    check(rc != CTRAIL_OK && rc != CTRAIL_SKIPPED);
}

/* ---- Events ----------------------------------------------------------------------------------- */

static void dup(struct machine *machine, unsigned number) {
    const ctrail_allocator allocator = counting(&machine->memory);
    (void)number;
    if (!machine->event || machine->copy)
        return;
    ctrail_rc rc = ctrail_event_dup(machine->event, &allocator, &machine->copy);
    check((rc == CTRAIL_OK) == (machine->copy != NULL));
    check(rc == CTRAIL_OK || rc == CTRAIL_ERR_LIMIT || (rc == CTRAIL_ERR_MEMORY && machine->memory.failed));
}

static void free_copy(struct machine *machine, unsigned number) {
    (void)number;
    ctrail_event_free(machine->copy);
    machine->copy = NULL;
}

static void ask(struct machine *machine, unsigned number) {
    const ctrail_event *event = number & 1 ? machine->copy : machine->event;
    if (event)
        ask_event(event);
}

/* While the reader's own event is written, the reader is busy. */
static void write_json(struct machine *machine, unsigned number) {
    bool of_copy = number & 1, was_copy_busy = machine->copy_busy;
    const ctrail_event *event = of_copy ? machine->copy : machine->event;
    if (!event || (of_copy && was_copy_busy))
        return;
    unsigned flags = number >> 2 & (CTRAIL_JSON_RAW | CTRAIL_JSON_DETAILS);
    machine->copy_busy = was_copy_busy || of_copy;
    machine->busy += !of_copy;
    machine->stop_after = number & 2;
    ctrail_rc rc = ctrail_event_to_json(event, flags, on_text, machine);
    machine->busy -= !of_copy;
    machine->copy_busy = was_copy_busy;
    check(rc == CTRAIL_OK || rc == CTRAIL_STOPPED || rc == CTRAIL_ERR_STATE || rc == CTRAIL_ERR_LIMIT ||
          (rc == CTRAIL_ERR_MEMORY && machine->memory.failed));
    if (!machine->reader && !machine->busy)
        drop_piece(machine);
}

/* ---- The program ------------------------------------------------------------------------------ */

static void fail(struct machine *machine, unsigned number) {
    machine->memory.fails_at = number ? machine->memory.asked + number : 0;
    machine->memory.fails_after = false;
}

static void fail_on(struct machine *machine, unsigned number) {
    fail(machine, number);
    machine->memory.fails_after = true;
}

static void destroy(struct machine *machine, unsigned number) {
    (void)number;
    unmake(machine);
}

static void step(struct machine *machine) {
    static void (*const calls[CALLS])(struct machine *, unsigned) = {
        [NEW] = make,        [FREE] = destroy,     [RESET] = reset,
        [FEED] = feed,       [FINISH] = finish,    [NEXT] = next,
        [RUN] = run,         [PARSE] = parse,      [SOURCE] = start_source,
        [OPEN] = start_file, [DUP] = dup,          [FREE_COPY] = free_copy,
        [ASK] = ask,         [WRITE] = write_json, [FAIL] = fail,
        [FAIL_ON] = fail_on,
    };
    if (!machine->left)
        return;
    unsigned instruction = *machine->program++;
    machine->left--;
    calls[instruction % CALLS](machine, instruction / CALLS);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct machine machine = {.program = data + 1};
    if (!size)
        return 0;
    machine.left = *data < size ? *data : size - 1;
    machine.data = machine.program + machine.left;
    machine.size = size - 1 - machine.left;
    while (machine.left)
        step(&machine);
    unmake(&machine);
    free_copy(&machine, 0);
    check(!machine.memory.blocks && !machine.memory.misused);
    return 0;
}
