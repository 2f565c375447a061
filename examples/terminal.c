/* Standard output as a terminal. */
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

size_t terminal_width(void) {
    struct winsize size;
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        return size.ws_col;
    return 0;
}

bool terminal_has_colors(void) {
    const char *forbidden = getenv("NO_COLOR"), *kind = getenv("TERM");
    return isatty(STDOUT_FILENO) && !(forbidden && *forbidden) && kind && strcmp(kind, "dumb") != 0;
}
