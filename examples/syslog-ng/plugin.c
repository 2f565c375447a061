/*
 * Makes the parser known to syslog-ng, and reads its part of the configuration:
 *
 *     parser { cloudtrail(prefix(".cloudtrail.") template("${MESSAGE}")); };
 *
 * The grammar is small enough to be read by hand, so that no generator and none of syslog-ng's grammar is needed.
 */
#include <stdbool.h>

#include <cfg-parser.h>
#include <cfg.h>
#include <plugin.h>
#include <plugin-types.h>

#include "parser.h"

/* Above the numbers of syslog-ng's own keywords. */
enum { KW_CLOUDTRAIL = 20000, KW_OPTION_PREFIX, KW_OPTION_TEMPLATE };

static CfgLexerKeyword keywords[] = {
    {.kw_name = "cloudtrail", .kw_token = KW_CLOUDTRAIL},
    {.kw_name = "prefix", .kw_token = KW_OPTION_PREFIX},
    {.kw_name = "template", .kw_token = KW_OPTION_TEMPLATE},
    {.kw_name = NULL},
};

/* ---- Options ----------------------------------------------------------------------------------- */

/* Answers what is wrong with the text, to be freed, or NULL. */
typedef char *(*set_fn)(LogParser *parser, GlobalConfig *cfg, const char *text);

static char *set_prefix(LogParser *parser, GlobalConfig *cfg, const char *text) {
    (void)cfg;
    if (!log_msg_is_value_name_valid(text))
        return g_strdup("this prefix makes no valid names");
    cloudtrail_parser_set_prefix(parser, text);
    return NULL;
}

static char *set_template(LogParser *parser, GlobalConfig *cfg, const char *text) {
    GError *error = NULL;
    LogTemplate *template = cfg_tree_check_inline_template(&cfg->tree, text, &error);
    char *wrong = template ? NULL : g_strdup(error ? error->message : "no such template");
    g_clear_error(&error);
    if (template)
        log_parser_set_template(parser, template);
    return wrong;
}

static const struct option {
    int token;
    set_fn set;
} options[] = {
    {KW_OPTION_PREFIX, set_prefix},
    {KW_OPTION_TEMPLATE, set_template},
};

static const struct option *find_option(int token) {
    for (size_t i = 0; i < G_N_ELEMENTS(options); i++)
        if (options[i].token == token)
            return &options[i];
    return NULL;
}

/* ---- Grammar ----------------------------------------------------------------------------------- */

struct tokens {
    CfgLexer *lexer;
    CFG_STYPE value;
    CFG_LTYPE place;
};

static int next(struct tokens *tokens) {
    return cfg_lexer_lex(tokens->lexer, &tokens->value, &tokens->place);
}

static bool refuse(struct tokens *tokens, const char *message) {
    report_syntax_error(tokens->lexer, &tokens->place, cfg_lexer_get_context_description(tokens->lexer), message,
                        FALSE);
    return false;
}

static bool take(struct tokens *tokens, int wanted) {
    int token = next(tokens);
    cfg_lexer_free_token(&tokens->value);
    return token == wanted || refuse(tokens, "syntax error in cloudtrail()");
}

/* A text, which is a string or a bare word. */
static bool take_text(struct tokens *tokens, LogParser *parser, const struct option *option) {
    int token = next(tokens);
    char *wrong = NULL;
    if (token == LL_STRING || token == LL_IDENTIFIER)
        wrong = option->set(parser, tokens->lexer->cfg, tokens->value.cptr);
    else
        wrong = g_strdup("cloudtrail(): this option takes a text");
    cfg_lexer_free_token(&tokens->value);
    if (wrong)
        refuse(tokens, wrong);
    g_free(wrong);
    return !wrong;
}

/* The options up to the closing parenthesis, behind which nothing may be read. */
static bool take_options(struct tokens *tokens, LogParser *parser) {
    for (int token = next(tokens); token != ')'; token = next(tokens)) {
        const struct option *option = find_option(token);
        cfg_lexer_free_token(&tokens->value);
        if (!option)
            return refuse(tokens, "cloudtrail() takes prefix() and template()");
        if (!take(tokens, '(') || !take_text(tokens, parser, option) || !take(tokens, ')'))
            return false;
    }
    return true;
}

static gint parse(CfgLexer *lexer, gpointer *instance, gpointer user) {
    struct tokens tokens = {.lexer = lexer};
    (void)user;
    if (!take(&tokens, LL_CONTEXT_PARSER) || !take(&tokens, KW_CLOUDTRAIL) || !take(&tokens, '('))
        return 1;
    LogParser *parser = cloudtrail_parser_new(lexer->cfg);
    *instance = parser;
    return take_options(&tokens, parser) ? 0 : 1;
}

static void cleanup(gpointer instance) {
    log_pipe_unref(instance);
}

/* ---- The module -------------------------------------------------------------------------------- */

static CfgParser grammar = {.name = "cloudtrail", .keywords = keywords, .parse = parse, .cleanup = cleanup};

static Plugin plugins[] = {{.type = LL_CONTEXT_PARSER, .name = "cloudtrail", .parser = &grammar}};

#define EXPORTED __attribute__((visibility("default")))

/* syslog-ng looks for these two by the name of the file, libcloudtrail-parser.so. */
EXPORTED gboolean cloudtrail_parser_module_init(PluginContext *context, CfgArgs *args);
extern EXPORTED const ModuleInfo module_info;

gboolean cloudtrail_parser_module_init(PluginContext *context, CfgArgs *args) {
    (void)args;
    plugin_register(context, plugins, G_N_ELEMENTS(plugins));
    return TRUE;
}

const ModuleInfo module_info = {
    .canonical_name = "cloudtrail-parser",
    .version = SYSLOG_NG_VERSION,
    .description = "Turns AWS CloudTrail records into name-value pairs.",
    .core_revision = SYSLOG_NG_SOURCE_REVISION,
    .plugins = plugins,
    .plugins_len = G_N_ELEMENTS(plugins),
};
