/* The parser "cloudtrail" of syslog-ng. */
#ifndef PARSER_H
#define PARSER_H

#include <parser/parser-expr.h>

LogParser *cloudtrail_parser_new(GlobalConfig *cfg);

/* What stands in front of the names; ".cloudtrail." unless set. */
void cloudtrail_parser_set_prefix(LogParser *parser, const char *prefix);

#endif
