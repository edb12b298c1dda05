# SPDX-License-Identifier: GPL-2.0-or-later
"""A declaration as plain text: in one line, as most people would write it, in parts, or in tokens."""

from __future__ import annotations

import re

from cowrap_harness.case import Signature


def spell_parameters(signature: Signature) -> str:
    """A parameter list with its names, without the parentheses."""
    spelled = [item.type.written.replace("@", item.name, 1).strip() for item in signature.parameters]
    return ", ".join(spelled) or "void"


def split_specifiers(text: str) -> tuple[str, str]:
    """The specifiers of a function's declaration, and its declarator."""
    end = min(at for sign in "(*" if (at := text.find(sign)) >= 0)
    if text[end] == "(" and text[:end].rstrip() == text[:end]:
        end = len(text[:end].rstrip("$_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
    return text[:end].strip(), text[end:]


def function_text(name: str, signature: Signature) -> str:
    """A function's declaration without mark and semicolon."""
    return signature.result.written.replace("@", f"{name}({spell_parameters(signature)})", 1)


def one_line(mark: str, name: str, signature: Signature) -> str:
    """A marked declaration in one line, as most people would write it."""
    head, rest = split_specifiers(function_text(name, signature))
    return f"{head} {mark} {rest};"
_TOKEN = re.compile(r"""[A-Za-z_$][\w$]*|\.?\d[\w.]*|"(?:\\.|[^"\\])*"|\.\.\.|\#[^\n]*\n|\S""")


def tokens_of(text: str) -> list[str]:
    """The tokens of a declaration; a preprocessor line is one token."""
    return _TOKEN.findall(text)
_TIGHT_BEFORE = re.compile(r" ([,;)\]]|\((?! ?\*)|\[)")
_TIGHT_AFTER = re.compile(r"([(\[*]) ")


def tighten(text: str) -> str:
    """Tokens with a space between each two, as a person would write them."""
    return _TIGHT_AFTER.sub(r"\1", _TIGHT_BEFORE.sub(r"\1", text))
