/* What may surprise about the filter that the user asked for, on standard error. It is no failure. */
#ifndef EXAMPLES_REMARKS_H
#define EXAMPLES_REMARKS_H

#include "program.h"

/* Before anything is read: a range of times the wrong way round; names in the wrong case. */
void remark_on_filter(struct program *program);

/* That so many files are not read, as their names tell that they were delivered before --since. */
void remark_on_pruned(struct program *program, uint64_t count);

/* When all is read: records whose time cannot be read; that nothing matched; what remark_on_differing says. */
void remark_on_result(struct program *program);

/* That so many events have the id and the account of another, and are no second delivery of it. */
void remark_on_differing(struct program *program, uint64_t count);

/* For who finds out itself what belongs to an instance, and found nothing: that it is so if instances were asked for.
 */
void remark_on_no_instance(struct program *program);

#endif
