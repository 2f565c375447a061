/* What the fields of an event's structs become as values of a message. */
#ifndef VALUES_H
#define VALUES_H

#include <logmsg/logmsg.h>

#include "names.h"

/* Sets the values of all names in the tree that the struct has something for. */
void values_set(LogMessage *message, const struct name *root, const void *object);

#endif
