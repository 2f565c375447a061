/* A library, and with a macro what may become of it: abi.sh looks whether it sees what breaks its users. */
struct thing {
    int size;
#ifdef MOVED
    int before;
#endif
    int first;
    struct thing *next;
#ifdef GROWN
    int last;
#endif
};

enum code {
    ONE = 1,
#ifdef VALUED
    TWO = 3,
#else
    TWO = 2,
#endif
#ifdef GROWN
    THREE,
#endif
};

#define EXPORTED __attribute__((visibility("default")))

EXPORTED enum code code_of(const struct thing *thing);
enum code code_of(const struct thing *thing) {
    return thing->size ? ONE : TWO;
}

#ifndef REMOVED
EXPORTED int size_of(const struct thing *thing);
int size_of(const struct thing *thing) {
    return thing->size;
}
#endif

#ifdef GROWN
EXPORTED int first_of(const struct thing *thing);
int first_of(const struct thing *thing) {
    return thing->first;
}
#endif
