# SPDX-License-Identifier: GPL-2.0-or-later
"""A small generator, as an example: an enum's members, one a line, to a C function that gives their names."""

import re
import sys


def refuse(path: str, line: int, text: str) -> None:
    """Says what is wrong with a line, and ends."""
    sys.exit(f"{path}:{line}: error: {text}")


def generate(path: str) -> str:
    """The C text for one input file."""
    name, members = "", []
    with open(path, encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            word = line.partition("#")[0].strip()
            if word and not re.fullmatch(r"(enum )?[a-z_][a-z0-9_]*", word):
                refuse(path, number, f"'{word}' is no name")
            if word.startswith("enum "):
                name = word
            elif word in members:
                refuse(path, number, f"'{word}' is there twice")
            elif word:
                members.append(word)
    if not name:
        refuse(path, number, "no line 'enum NAME'")
    cases = "".join(f'    case {member.upper()}:\n        return "{member}";\n' for member in members)
    return f"const char *{name[5:]}_name({name} value)\n{{\n    switch (value) {{\n{cases}    }}\n    return 0;\n}}\n"


if __name__ == "__main__":
    sys.stdout.write(generate(sys.argv[1]))
