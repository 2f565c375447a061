"""Pieces of C that the catalogue's scripts write."""

KEYWORDS = set(
    "auto break case char const continue default do double else enum extern float for goto if inline int long register "
    "restrict return short signed sizeof static struct switch typedef union unsigned void volatile while".split()
)


def identifier(word):
    return f"{word}_" if not word or word in KEYWORDS else word


def lines(pieces, width=120):
    """As many to a line as there is room for."""
    out = []
    for piece in pieces:
        if out and len(out[-1]) + 1 + len(piece) <= width:
            out[-1] += f" {piece}"
        else:
            out.append(f"    {piece}")
    return "\n".join(out)


def texts(name, words):
    """Texts as the members of a struct, so that an offset finds each and nothing is to be relocated."""
    members = lines([f"char {identifier(word)}[{len(word) + 1}];" for word in words])
    values = lines([f'"{word}",' for word in words])
    return f"""static const struct {name} {{
{members}
}} {name} = {{
{values}
}};
const char *const ctrail_ec2_catalogue_{name} = (const char *)&{name};
"""


def flags_of(flags):
    return " | ".join(name for name, is_set in flags.items() if is_set) or "0"
