# SPDX-License-Identifier: GPL-2.0-or-later
"""Token streams of generated C, cut into one part per wrapper, and a readable difference of two.

White space and comments do not count; preprocessor lines count as one token each.
"""

from __future__ import annotations

import difflib
import hashlib
import itertools
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

PREAMBLE = "(includes)"
REST = "(after the last wrapper)"
ORDER = "(order of the wrappers)"

_TOKEN = re.compile(
    r"""\s+ | //[^\n]* | /\*.*?\*/                            # between tokens; the one group is the token
      | ( /\*.*                                              # a comment that nothing closes swallows the rest
        | (?:u8|[uUL])?"(?:\\.|[^"\\\n])*"
        | [uUL]?'(?:\\.|[^'\\\n])*'
        | \.?\d(?:[eEpP][+-]|[\w.])*
        | [^\W\d][\w$]*
        | \.\.\.|<<=|>>=|->|\+\+|--|<<|>>|[<>=!]=|&&|\|\||[-+*/%&^|]=|\#\#
        | . )""",
    re.VERBOSE | re.DOTALL,
)
_DEPTH = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}
_DIRECTIVE = re.compile(r"#[^\n]*")


def c_tokens(text: str) -> list[str]:
    """Returns the tokens of C text; an unterminated comment is one token, so that it cannot compare equal to none."""
    text = text.replace("\r\n", "\n").replace("\\\n", "")
    # behind the last directive the text is read at once, unless a comment opens before and goes on there
    start = text.find("\n", text.rfind("#")) + 1 if "#" in text else 0
    head = [token for token, _, _ in spanned_tokens(text[:start])]
    if ("#" in text and not start) or (head and head[-1].startswith("/*")):
        return [token for token, _, _ in spanned_tokens(text)]
    return head + [token for token in _TOKEN.findall(text, start) if token]


def spanned_tokens(text: str) -> list[tuple[str, int, int]]:
    """The tokens of C text without splices and carriage returns, each with where it begins and ends."""
    tokens: list[tuple[str, int, int]] = []
    at, line_start = 0, True
    while at < len(text):
        # a line that turns out to be the preprocessor's ends the scan; behind it a new one begins
        for match in _TOKEN.finditer(text, at):
            if match.lastindex is None:
                line_start = line_start or "\n" in match[0]
                continue
            if line_start and match[0][0] == "#":
                at = match.start()
                break
            tokens.append((match[0], *match.span()))
            line_start = False
        else:
            return tokens
        directive = _DIRECTIVE.match(text, at)
        assert directive is not None  # it begins with a '#'
        tokens.append((" ".join(re.sub(r"/\*.*?\*/|//.*", " ", directive[0]).split()), *directive.span()))
        at = directive.end()
    return tokens


def is_word(token: str) -> bool:
    """Whether a token is an identifier or a keyword."""
    return token[:1].isalpha() or token[:1] in ("_", "$")


def token_digest(text: str) -> str:
    """A short name for a token stream: what may be kept of an output whose text may not."""
    return hashlib.sha256("\n".join(c_tokens(text)).encode("utf-8", "surrogateescape")).hexdigest()


@lru_cache(maxsize=4)
def wrapper_parts(text: str) -> Mapping[str, Sequence[str]]:
    """Cuts generated C into parts: PREAMBLE, then one per function with external linkage, then REST (where not empty).

    A wrapper's part begins after the one before and so holds its struct and its static function. Of two equal names
    the second is `name#2`. The last texts' parts are remembered: several judges ask for the same ones.
    """
    parts: dict[str, list[str]] = {PREAMBLE: []}
    for name, items in named_items(c_tokens(text)):
        parts.setdefault(name, []).extend(itertools.chain.from_iterable(items))
    return parts


def named_items(tokens: Sequence[str]) -> Iterator[tuple[str, list[list[str]]]]:
    """The file-scope items of generated C in order, grouped into parts as `wrapper_parts` names them.

    PREAMBLE comes first where it is not empty, REST last where it is not.
    """
    taken: set[str] = {PREAMBLE}
    current: list[list[str]] = []
    for item in _items(tokens):
        if item[0].startswith("#") and len(taken) == 1 and not current:
            yield PREAMBLE, [item]
            continue
        current.append(item)
        name = defined_function(item)
        if name and "static" not in item[: item.index(name)]:
            taken.add(name := _unused(name, taken))
            yield name, current
            current = []
    if current:
        yield REST, current


def _unused(name: str, taken: Collection[str]) -> str:
    number, candidate = 1, name
    while candidate in taken:
        number += 1
        candidate = f"{name}#{number}"
    return candidate


def _items(tokens: Sequence[str]) -> Iterator[list[str]]:
    """Yields file-scope items: a preprocessor line, a declaration with its `;`, a function definition with its `}`."""
    item: list[str] = []
    depth, is_function = 0, False
    for token in tokens:
        if not item and token[0] == "#":
            yield [token]
            continue
        if token == "{":
            is_function = is_function or (depth == 0 and item[-1:] in ([")"], ["]"]))
        item.append(token)
        depth += _DEPTH.get(token, 0)
        if depth <= 0 and (token == ";" or (token == "}" and is_function)):
            yield item
            item, depth, is_function = [], 0, False
    if item:
        yield item


def defined_function(item: Sequence[str]) -> str:
    """The name of the function that an item defines, else ""; it may stand inside a returned pointer's declarator."""
    if "{" not in item or item[-1] != "}":
        return ""
    at = item.index("{") - 1
    while at > 0 and item[at] in (")", "]"):
        opening = _matching(item, at)
        name = item[opening - 1] if opening > 0 else ""
        if item[at] == ")" and name.isidentifier():
            return name
        # what stands before ends in the function's own parameters, in parentheses, or in another dimension
        at = opening - 2 if name == ")" else opening - 1
    return ""


def _matching(item: Sequence[str], at: int) -> int:
    """The place of the bracket that the one at `at` closes; -1 where there is none."""
    depth = 0
    while at >= 0:
        depth += (item[at] in (")", "]")) - (item[at] in ("(", "["))
        if depth == 0:
            break
        at -= 1
    return at


@dataclass(frozen=True)
class WrapperDifference:
    """Where two outputs differ: the wrapper (or PREAMBLE, REST, ORDER), how, and lines that show it.

    `kind` is `missing` (only theirs has it), `extra` (only ours) or `tokens`. In `text`, `-` is theirs and `+` ours.
    """

    name: str
    kind: str
    text: str


def difference(ours: str, theirs: str) -> list[WrapperDifference]:
    """Compares two outputs token by token, wrapper by wrapper; empty when the streams are equal."""
    mine, other = wrapper_parts(ours), wrapper_parts(theirs)
    found = []
    for name in dict.fromkeys([*other, *mine]):
        left, right = other.get(name), mine.get(name)
        if left == right:
            continue
        kind = "missing" if right is None else "extra" if left is None else "tokens"
        found.append(WrapperDifference(name, kind, shown_difference(left or [], right or [])))
    common = [name for name in other if name in mine]
    order = [name for name in mine if name in other]
    if common != order:
        found.append(WrapperDifference(ORDER, "tokens", diff_lines(common, order)))
    return found


def shown_difference(theirs: Sequence[str], ours: Sequence[str]) -> str:
    """Lines that show how two token streams differ: `-` is theirs, `+` ours."""
    shown = diff_lines(list(_lines(theirs)), list(_lines(ours)))
    # Spelled as C, `- >` and `->` could look alike: then one token a line.
    return shown or diff_lines(list(theirs), list(ours))


def diff_lines(theirs: Sequence[str], ours: Sequence[str], context: int = 2) -> str:
    """The lines that differ, `-` theirs and `+` ours, with some around them."""
    lines = list(difflib.unified_diff(theirs, ours, lineterm="", n=context))
    return "\n".join(line for line in lines[2:] if not line.startswith("@@"))


def _lines(tokens: Sequence[str]) -> Iterator[str]:
    """Spells tokens as C, a statement a line, indented by depth."""
    depth, line = 0, ""
    nesting: list[str] = []
    for token in tokens:
        if token == "}":
            if line:
                yield "    " * depth + line
            line, depth = "", max(depth - 1, 0)
        line += token if not line or _touches(line, token) else " " + token
        if token in ("(", "["):
            nesting.append(token)
        elif token in (")", "]") and nesting:
            nesting.pop()
        ends_initialiser = token == "," and not nesting
        if token in ("{", "}", ";") or token.startswith("#") or ends_initialiser:
            yield "    " * depth + line
            depth += token == "{"
            line = ""
    if line:
        yield "    " * depth + line


def _touches(line: str, token: str) -> bool:
    """Whether C is usually written without a space between these."""
    if token in (",", ";", ")", "]", "->", "."):
        return not line.endswith("=") or token != "."
    if token in ("(", "["):
        return bool(re.search(r"\w(?<!\bif)(?<!\bwhile)(?<!\bfor)(?<!\breturn)$", line))
    return line.endswith(("(", "[", "!", "->", "&", "*")) or bool(re.search(r"(?:^|\w|\))\.$", line))
