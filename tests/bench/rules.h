/* Rules as people write them for EventBridge. */
#ifndef BENCH_RULES_H
#define BENCH_RULES_H

#include <stddef.h>

#include <cloudtrail/pattern.h>

enum { RULES_MAX = 5000 };

/* A call that rules may name. */
struct call {
    char source[64], name[64];
};

struct rules {
    ctrail_pattern *list[RULES_MAX];
    size_t count;
    ctrail_patterns *index;
};

/* Makes `count` rules, always the same ones. Some name calls of the list, the others have names of
 * their own. */
void rules_make(struct rules *rules, size_t count, const struct call *calls, size_t call_count);
void rules_free(struct rules *rules);

#endif
