/* The keys as trees: what each comes from, what is odd about it, and a picture of all. */
#ifndef EXAMPLES_KEY_TREE_H
#define EXAMPLES_KEY_TREE_H

#include "keys.h"
#include "output.h"
#include "text.h"

/* "iam-user alice > AKIA… > ASIA…": from who is at its beginning to the key. Always true. */
bool key_tree_add_chain(struct text *out, const struct key *key);

/* What does not fit together, and what is missing, "; " between; false: nothing. */
bool key_tree_add_remarks(struct text *out, const struct key *key);

/* By which ways somebody got into instances with it, "; " between; false: by none. */
bool key_tree_add_entries(struct text *out, const struct key *key);

/* Whether it was issued to somebody who had shown a second factor. */
ctrail_bool key_tree_mfa(const struct key *key);

/* Draws the wanted keys, below who is at the beginning of their chains. */
void key_tree_draw(const struct keys *keys, struct output *output);

#endif
