# SPDX-License-Identifier: GPL-2.0-or-later
"""Hostile inputs, each a pure function of a seed and a number: headers of ours mutated, and text drawn from a grammar
of C in which any rule may go wrong."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
LONGEST = 4000
"""Longer corpus files are cut to a window of so many bytes, so that an input costs less than a millisecond."""

DICTIONARY = tuple(
    rb"""co_wrapper|no_co_wrapper|generated_co_wrapper|co_wrapper_mixed|co_wrapper_bdrv_rdlock|co_wrapper_x|bdrv_co_a
    |int|void|const|struct|enum|union|typedef|typeof(|_Atomic(|__attribute__((|[[|]]|register|static|extern "C" {|long
    |...|<%|%>|<:|:>|%:|??/|??(|??'|*/|/*|//|"|'|\|#if 0|#if 1|#else|#endif|#elif 1
    |#define X |#include "|R"x(|(|)|{|}|[|]|;|,|*|=|GRAPH_RDLOCK|UP(
    |FILE|va_list|BlockDriverState *bs|BdrvChild *child|bdrv_poll_co|s|ret|0x1p+|1e+|'\''|"\""
    |\u00e9|$|@|`|({|})""".replace(b"\n    ", b"").split(b"|")
) + (b"\n", b"\r", b"\r\n", b"\\\n", b"\\ \r\n", b"\f", b"\v", b"\t", b"\0", b"\xef\xbb\xbf", b"\xff", b"\xc0\xaf",
     b"\xed\xb3\xbf", "\u00a0".encode(), "\u2028".encode(), "\u202e".encode(), "\U0001f600".encode(),
     b"|", b"||")  # fmt: skip

# Alternatives stand between bars; those behind `~` are the wild ones, which calm inputs leave out.
GRAMMAR = {
    "file": "<item>|<item><item>|<item><item><item>|<linkage>~<dead>|",
    "item": "<marked><eol>|<marked><eol>|<marked><eol><marked><eol>|<plain><eol>|<line>|<comment><eol>"
    "|<branches>~<plain>",
    "linkage": 'extern "C" {<eol><item>}<eol>|extern "C" <marked><eol>~extern "C" {<item>',
    "dead": "#if 0<eol><item>#endif<eol>|#if 1<eol><item>#else<eol><item>#endif<eol>~#if 0<eol><item>"
    "|#if 1<eol>}<item>",
    "branches": "#if X<eol><item>#else<eol><item>#endif<eol>|#ifdef A<eol><item>#endif<eol>~#ifdef A<eol><item>"
    "|#else<eol>{<item>",
    "line": "#define X <ids><eol>|#include <a.h><eol>|#pragma x<eol>~%:define Y \\<eol> 1<eol>|#<eol>"
    "|#define <comment>",
    "plain": "typedef <type> <typedef>;|typedef <type> (*<typedef>)<list>;|struct <tag> { <type> <id>; };"
    "|enum <tag> { A, B = 2 };"
    "|<type> <name><list>;|int f(void) { return <constant>; }|int x = <constant>;|typedef <type> <typedef>[<bound>];"
    "~UP(<ids>)|<ids>|<type> <name><list>|}",
    "marked": "<pre><type> <mid><mark> <mid><name><list><post>;|<mark> <type> <declarator>;|<type> <mark> <declarator>;"
    "|<type> <mark> <declarator>, <declarator>;~<type> <mark> <name>;|<type> <mark> <name><list> { <marked> }"
    "|<type> <mark> <name><list>|<type> <mark><list>;|UP(<marked>)|typedef <marked>",
    "pre": "|||<annotation> |extern |/* x */ ~static |inline |<attribute>",
    "mid": "|||<annotation> |/**/|<comment>|coroutine_fn |\\<eol>~<attribute> |const ",
    "post": "||| <annotation>| <attribute>| asm(x)| /* x */~ <comment>|<list>| asm(\"x\")",
    "mark": "co_wrapper|co_wrapper_mixed|co_wrapper_mixed_bdrv_rdlock|co_wra\\<eol>pper~no_co_wrapper"
    "|generated_co_wrapper"
    "|co_wrapper_mixd|co_wrapper co_wrapper|",
    "declarator": "<name><list>|*<name><list>|(<name>)<list>|*const <name> <list>|<annotation> <name><list>"
    "~(*<name><list>)<list>|(<declarator>)|<name>[<bound>]|<name> <list> <list>",
    "name": "bdrv_a<digit>|bdrv_b<digit>|blk_c|Bdrv_D|_x_y|bdrv_child|bdrv_a_<digit>|bdrv_poll_co"
    "~bdrv_co_a|bdrv_co_b|co_wrapper_init|plain|bdrv__x|bdrv_\u00e9|int",
    "digit": "1|2|3|12|a|b|c|d|e|f|g|_2~",
    "list": "(<parameter>)|(<parameter>, <parameter>)|(<parameter>, <other>)|(void)|()|(<other>, <parameter>)"
    "~(<parameter>, ...)|(<parameter>,)|(<parameter>|<parameter>)|(<ids>)",
    "parameter": "<type> <id>|<type> <id>|<type> *<id>|BlockDriverState *bs|BdrvChild *child|<type>"
    "|<type> <id>[<bound>]"
    "|<type> (*<id>)<list>|<qualifier> <type> *<qualifier> <id>|<typedef> <id>|<type><eol><id>"
    "|<type> **<id>[<bound>][<bound>]"
    "~<type> <id><list>|<type> (<id>)|va_list ap|register int <id>|<type> <id> <comment>"
    "|<eol>#if X<eol><type> <id><eol>#endif<eol>",
    "other": "int <id>2|char <id>3, void *<id>4|<type> <id>5~<parameter>",
    "typedef": "T|U|V|T1~int|FILE|bdrv_a",
    "type": "int|int|unsigned long|void *|const char *|struct <tag> *|T|enum <tag>|bool|int64_t"
    "|BlockDriverState *|long double"
    "|typeof(<constant>)|_Atomic(int)|const <type>~struct { int x; }|unsigned unsigned|<ids>|jmp_buf|\u00e9"
    "|struct <tag>|void",
    "qualifier": "const|volatile||~restrict|_Atomic",
    "tag": "a|b|S|BdrvA1|s~for|",
    "id": "a|b|n|s|ret|co|opaque|bs|bdrv_poll_co|poll_state|arg1|x1|ctx|bdrv_co_a1|qemu_in_coroutine~for|T|UP"
    "|int|co_wrapper",
    "ids": "a|a b|UP x|a, b|*a|(a)~<ids> <ids>|",
    "bound": "16||4|n * 2|sizeof(int)|1 ? 2 : 3|1e+|a / *a|1 << 2|n~static 4|*|const|\"x\"|'c'|({ 1; })|[1]|@"
    "|??(|<constant>",
    "constant": "1|x[0]|(1 + 2)|a / *b~\"text\"|'c'|\"a\\\"b\"|\"/* \"|'\"'|\"open|L\"x\"|\"*/\"|({ int y; })",
    "annotation": "GRAPH_RDLOCK|TSA_REQUIRES(a)|QEMU_X~UP(<ids>)|UP|UP(*a)",
    "attribute": "__attribute__((unused))|[[x]]~__attribute__((aligned(8)))|__attribute__((|_Alignas(8)",
    "comment": "/* why */|// why<eol>|/* a<eol> b */|/* co_wrapper */~/* */ */|/*|// \\<eol>",
    "eol": "\n|\n|\n|\r\n|\r| \n~\f\n|",
}
_ALTERNATIVES = {
    name: tuple([tuple(half.split("|")) for half in text.split("~")]) for name, text in GRAMMAR.items()
}
WILDNESS = (0.0, 0.0, 0.02, 0.2)
"""How often a rule takes a wild alternative, in the inputs in turn."""
_DEEPEST = 12
_SYMBOL = re.compile("<(" + "|".join(GRAMMAR) + ")>")


@cache
def corpus() -> tuple[bytes, ...]:
    """The headers that mutation starts from, in a fixed order."""
    folders = ("golden/accept", "golden/corpus", "golden/reject", "docs/example")
    return tuple(path.read_bytes() for folder in folders for path in sorted((REPOSITORY / folder).glob("*.h")))


def hostile_input(seed: int, number: int) -> bytes:
    """Input `number` of a campaign: of three one is a mutated header, one from the grammar, one from it and mutated."""
    chance = random.Random(f"{seed}:{number}")
    if number % 3 == 0:
        return mutated(chance, window(chance, chance.choice(corpus())))
    text = drawn(chance, "file", WILDNESS[number // 3 % len(WILDNESS)], 0).encode("utf-8", "surrogateescape")
    return text if number % 3 == 1 else mutated(chance, text)


def drawn(chance: random.Random, symbol: str, wildness: float, depth: int) -> str:
    """A text that the grammar gives for `symbol`; deep down only the first, simplest alternatives are taken."""
    calm, wild = _ALTERNATIVES[symbol]
    alternatives = wild if chance.random() < wildness else calm
    chosen = calm[0] if depth > _DEEPEST else chance.choice(alternatives)
    return _SYMBOL.sub(lambda match: drawn(chance, match[1], wildness, depth + 1), chosen)


def window(chance: random.Random, data: bytes) -> bytes:
    """At most LONGEST bytes of `data`."""
    start = chance.randrange(max(1, len(data) - LONGEST + 1))
    return data[start : start + LONGEST]


def mutated(chance: random.Random, data: bytes) -> bytes:
    """`data` after one to six changes."""
    for _ in range(chance.randrange(1, 7)):
        data = chance.choice(_CHANGES)(chance, data)
    return data[: 4 * LONGEST]


def _part(chance: random.Random, data: bytes) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 1, 2, 4, 16, 64)))


def _insert(chance: random.Random, data: bytes) -> bytes:
    start, _ = _part(chance, data)
    return data[:start] + chance.choice(DICTIONARY) + data[start:]


def _replace(chance: random.Random, data: bytes) -> bytes:
    start, end = _part(chance, data)
    return data[:start] + chance.choice(DICTIONARY) + data[end:]


def _delete(chance: random.Random, data: bytes) -> bytes:
    start, end = _part(chance, data)
    return data[:start] + data[end:]


def _repeat(chance: random.Random, data: bytes) -> bytes:
    start, end = _part(chance, data)
    return data[:start] + data[start:end] * chance.choice((2, 2, 3, 120)) + data[end:]


def _flip(chance: random.Random, data: bytes) -> bytes:
    start, end = _part(chance, data)
    if start == end:
        return data
    return data[:start] + bytes([data[start] ^ 1 << chance.randrange(8)]) + data[start + 1 :]


def _move(chance: random.Random, data: bytes) -> bytes:
    start, end = _part(chance, data)
    rest = data[:start] + data[end:]
    place = chance.randrange(len(rest) + 1)
    return rest[:place] + data[start:end] + rest[place:]


def _graft(chance: random.Random, data: bytes) -> bytes:
    other = chance.choice(corpus())
    start, end = _part(chance, other)
    place = chance.randrange(len(data) + 1)
    return data[:place] + other[start : end + 40] + data[place:]


def _cut_off(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _line_ends(chance: random.Random, data: bytes) -> bytes:
    return data.replace(b"\n", chance.choice((b"\r\n", b"\r", b"\\\n", b" ", b"\n\n", b"\0")))


_CHANGES = (_insert, _insert, _insert, _replace, _delete, _delete, _repeat, _flip, _move, _graft, _cut_off, _line_ends)
