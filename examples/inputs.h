/* What the arguments of a program stand for: files, and the log files found in directories. */
#ifndef EXAMPLES_INPUTS_H
#define EXAMPLES_INPUTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct input {
    char *path;                  /* "-" is standard input */
    uint64_t size;               /* bytes as stored; 0 when not known */
    bool is_file;                /* no pipe, which another name may lead to as well, nor standard input */
    const unsigned char *sha256; /* that it must have after inflating; NULL: any */
};

struct inputs {
    struct input *list;
    size_t count;
    size_t room;
    /* Is given the files instead of the list; or NULL. */
    void (*take)(void *user, const char *path, uint64_t size);
    size_t taken; /* how many it was given */
    /* Is told of a directory, or of what is in it, that could not be read, and of one that has no log file in it. */
    void (*complain)(void *user, const char *path, const char *what);
    /* Is told of what a directory has, and what is passed over nevertheless. */
    void (*note)(void *user, const char *path, const char *what);
    void *user;
    bool complained; /* of what the argument in hand stands for */
};

/* Adds a file, or what a directory holds, in name order: one that does not exist is found out on opening. */
void inputs_add(struct inputs *inputs, const char *argument);

/* Leaves out those that `keep` answers false for; answers how many. */
size_t inputs_keep(struct inputs *inputs, bool (*keep)(void *user, struct input *input), void *user);

/* Leaves out log files that by their names were delivered before a time, as all of their events were before that;
 * answers how many. */
size_t inputs_prune(struct inputs *inputs, int64_t since);

/* How many bytes there are to read; 0 when not known. */
uint64_t inputs_size(const struct inputs *inputs);

/* Whether none is a pipe or standard input. */
bool inputs_are_files(const struct inputs *inputs);

void inputs_free(struct inputs *inputs);

#endif
