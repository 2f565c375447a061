/* Results and messages in order. Who has the turn writes without a lock; all else is behind one. */
#define _POSIX_C_SOURCE 200809L
#include "output.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* For each thread so many pieces. */
enum { PIECE_SIZE = 64 * 1024, PIECES_PER_THREAD = 64 };

struct piece {
    struct piece *next;
    size_t length;
    char bytes[PIECE_SIZE];
};

/* ---- Writing; only who has the turn does ------------------------------------------------------ */

int outputs_error(const struct outputs *outputs) {
    return atomic_load(&outputs->error);
}

static void fail(struct outputs *outputs) {
    pthread_mutex_lock(&outputs->mutex);
    atomic_store(&outputs->error, errno ? errno : EIO);
    pthread_cond_broadcast(&outputs->changed);
    pthread_mutex_unlock(&outputs->mutex);
}

/* A line's end by itself, as it comes behind a line of JSON, is not worth the locks of fwrite. */
static bool write_bytes(FILE *file, const char *bytes, size_t size) {
    return size == 1 ? putc_unlocked(*bytes, file) != EOF : fwrite(bytes, 1, size, file) == size;
}

/* Has the lock on lines from the beginning of one to its end. */
static void put(struct outputs *outputs, const char *bytes, size_t size) {
    if (!size || outputs_error(outputs))
        return;
    if (!outputs->in_line)
        pthread_mutex_lock(&outputs->line);
    errno = 0;
    if (!write_bytes(outputs->file, bytes, size))
        fail(outputs);
    outputs->in_line = bytes[size - 1] != '\n' && !outputs_error(outputs);
    if (!outputs->in_line)
        pthread_mutex_unlock(&outputs->line);
}

static void put_heading(struct outputs *outputs) {
    size_t length = outputs->heading.length;
    outputs->heading.length = 0;
    if (length)
        put(outputs, outputs->heading.bytes, length);
}

static void put_result(struct outputs *outputs, const char *bytes, size_t size) {
    if (outputs->shares_terminal)
        progress_erase(outputs->progress);
    put_heading(outputs);
    put(outputs, bytes, size);
}

static void flush(struct outputs *outputs) {
    errno = 0;
    if (!outputs_error(outputs) && fflush(outputs->file) != 0)
        fail(outputs);
}

/* Stands behind what was printed before it, where both go to the same place. */
static void put_message(struct outputs *outputs, const char *bytes, size_t size) {
    flush(outputs);
    progress_erase(outputs->progress);
    fwrite(bytes, 1, size, stderr);
}

void outputs_stop(struct outputs *outputs) {
    pthread_mutex_lock(&outputs->line);
    fflush(outputs->file);
    progress_erase(outputs->progress);
}

int outputs_flush(struct outputs *outputs) {
    put_heading(outputs);
    flush(outputs);
    return outputs_error(outputs);
}

/* ---- Pieces ----------------------------------------------------------------------------------- */

bool output_has_turn(const struct output *output) {
    return atomic_load(&output->all->turn) == output->number;
}

static bool must_wait(const struct output *output) {
    return !output_has_turn(output) && !outputs_error(output->all);
}

bool output_await_turn(struct output *output) {
    struct outputs *all = output->all;
    pthread_mutex_lock(&all->mutex);
    while (must_wait(output))
        pthread_cond_wait(&all->changed, &all->mutex);
    pthread_mutex_unlock(&all->mutex);
    return !outputs_error(all);
}

/* A piece that is free or may be made; NULL if there is none. */
static struct piece *find_piece(struct outputs *outputs) {
    struct piece *piece = outputs->spare;
    if (piece) {
        outputs->spare = piece->next;
    } else if (outputs->room) {
        outputs->room--;
        piece = must_realloc(NULL, sizeof *piece);
    }
    return piece;
}

/* Adds a piece; false: it is the output's turn, or nothing more is written. */
static bool add_piece(struct output *output, struct held *held) {
    struct outputs *all = output->all;
    struct piece *piece = NULL;
    pthread_mutex_lock(&all->mutex);
    while (must_wait(output) && !(piece = find_piece(all)))
        pthread_cond_wait(&all->changed, &all->mutex);
    pthread_mutex_unlock(&all->mutex);
    if (!piece)
        return false;
    piece->next = NULL;
    piece->length = 0;
    *(held->last ? &held->last->next : &held->first) = piece;
    held->last = piece;
    return true;
}

/* Holds bytes back until it is the output's turn; answers how many. */
static size_t hold(struct output *output, struct held *held, const char *bytes, size_t size) {
    size_t done = 0;
    while (done < size && !output_has_turn(output)) {
        struct piece *piece = held->last;
        if ((!piece || piece->length == PIECE_SIZE) && !add_piece(output, held))
            break;
        piece = held->last;
        size_t part = size - done < PIECE_SIZE - piece->length ? size - done : PIECE_SIZE - piece->length;
        memcpy(piece->bytes + piece->length, bytes + done, part);
        piece->length += part;
        done += part;
    }
    return done;
}

/* ---- Turns ------------------------------------------------------------------------------------ */

typedef void put_fn(struct outputs *outputs, const char *bytes, size_t size);

/* Writes what was held back. */
static void release(struct outputs *outputs, struct held *held, put_fn *put_bytes) {
    if (!held->first)
        return;
    for (struct piece *piece = held->first; piece; piece = piece->next)
        put_bytes(outputs, piece->bytes, piece->length);
    pthread_mutex_lock(&outputs->mutex);
    held->last->next = outputs->spare;
    outputs->spare = held->first;
    *held = (struct held){NULL, NULL};
    pthread_cond_broadcast(&outputs->changed);
    pthread_mutex_unlock(&outputs->mutex);
}

static void release_all(struct output *output) {
    release(output->all, &output->results, put_result);
    release(output->all, &output->messages, put_message);
}

static void add(struct output *output, struct held *held, put_fn *put_bytes, const char *bytes, size_t size) {
    size_t done = hold(output, held, bytes, size);
    if (!output_has_turn(output))
        return;
    release_all(output);
    if (done < size)
        put_bytes(output->all, bytes + done, size - done);
}

int32_t output_write(void *user, const char *bytes, size_t size) {
    struct output *output = user;
    add(output, &output->results, put_result, bytes, size);
    return outputs_error(output->all);
}

void output_complain(struct output *output, const struct text *line) {
    add(output, &output->messages, put_message, line->bytes, line->length);
}

/* Who has the turn gives it to the next that is not finished, and writes the others for those who went on. */
void output_finish(struct output *output) {
    struct outputs *all = output->all;
    pthread_mutex_lock(&all->mutex);
    output->finished = true;
    bool has_turn = output_has_turn(output);
    while (has_turn && output->finished) {
        pthread_mutex_unlock(&all->mutex);
        release_all(output);
        pthread_mutex_lock(&all->mutex);
        atomic_fetch_add(&all->turn, 1);
        output++;
    }
    pthread_cond_broadcast(&all->changed);
    pthread_mutex_unlock(&all->mutex);
}

/* ---- Beginning and end ------------------------------------------------------------------------ */

void outputs_start(struct outputs *outputs) {
    pthread_mutex_init(&outputs->mutex, NULL);
    pthread_mutex_init(&outputs->line, NULL);
    pthread_cond_init(&outputs->changed, NULL);
    outputs_expect(outputs, 0, 1);
}

void outputs_hold_back(struct outputs *outputs) {
    static char buffer[PIECE_SIZE]; /* lives until the program ends, when stdio writes the rest */
    setvbuf(outputs->file, buffer, _IOFBF, sizeof buffer);
}

void outputs_expect(struct outputs *outputs, size_t count, size_t threads) {
    outputs->count = count;
    outputs->room = threads * PIECES_PER_THREAD;
    outputs->list = must_realloc(outputs->list, (count + 1) * sizeof *outputs->list);
    for (size_t i = 0; i <= count; i++)
        outputs->list[i] = (struct output){.all = outputs, .number = i};
}

struct output *outputs_last(struct outputs *outputs) {
    return &outputs->list[outputs->count];
}

void outputs_turn_to_last(struct outputs *outputs) {
    atomic_store(&outputs->turn, outputs->count);
}

static void free_pieces(struct piece *piece) {
    while (piece) {
        struct piece *next = piece->next;
        free(piece);
        piece = next;
    }
}

void outputs_free(struct outputs *outputs) {
    for (size_t i = 0; i <= outputs->count; i++) {
        free_pieces(outputs->list[i].results.first);
        free_pieces(outputs->list[i].messages.first);
    }
    free_pieces(outputs->spare);
    free(outputs->list);
    text_free(&outputs->heading);
    pthread_mutex_destroy(&outputs->mutex);
    pthread_mutex_destroy(&outputs->line);
    pthread_cond_destroy(&outputs->changed);
}
