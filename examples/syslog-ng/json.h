/* A value of a record as JSON. */
#ifndef JSON_H
#define JSON_H

#include <glib.h>

#include "cloudtrail.h"

void json_append(GString *out, const ctrail_value *value);

#endif
