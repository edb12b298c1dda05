# SPDX-License-Identifier: GPL-2.0-or-later
"""Declarators and parameters: tokens to types around a name. The grammar rule stands above each method.

Nesting of parentheses is followed by recursion up to `DEEPEST`; everything else is a loop.
"""

from __future__ import annotations

from cowrap.ctype import Named
from cowrap.modifiers import PLAIN_POINTER, ArrayOf, FunctionOf, ParsedParameter, PointerTo, apply
from cowrap.reader import Failure
from cowrap.word_run import WordReader, WordRun
from cowrap.words import (
    AGGREGATE,
    ANNOTATION,
    ATTRIBUTE,
    BUILTIN,
    EXTENSION,
    IDENTIFIER,
    MARK,
    PUNCTUATION,
    QUALIFIER,
    UPPER,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.ctype import CType
    from cowrap.modifiers import Modifier
    from cowrap.words import WordKinds

DEEPEST = 100
"""Nested parentheses of a declarator; C promises 63, and clang stops at 256."""

LONGEST_KNOWN = 64
"""Tokens of a parameter list that may be known from before."""

# How these read depends on nothing around the parameter.
_MEMORABLE = frozenset({IDENTIFIER, UPPER, ANNOTATION, BUILTIN, QUALIFIER, AGGREGATE})
_LIST_MARKS = frozenset({"(", ")", ",", "*", "..."})


class DeclaratorParser(WordReader):
    """Reads declarators and parameters."""

    def __init__(self, kinds: WordKinds) -> None:
        super().__init__(kinds)
        self._known_parameters: dict[tuple[str, ...], ParsedParameter] = {}
        self._known_lists: dict[str, FunctionOf] = {}

    def recall_parameters(self, index: int, depth: int) -> tuple[FunctionOf, int]:
        """`parse_parameters`, but a list without inner brackets that was read before, word for word, is not read
        again."""
        texts = self.texts
        try:
            close = texts.index(")", index, index + LONGEST_KNOWN)
        except ValueError:
            return self.parse_parameters(index, depth)
        words = texts[index : close + 1]
        key = " ".join(words)
        known = self._known_lists.get(key)
        if known is not None:
            return known.moved_to(index), close + 1
        found = self.parse_parameters(index, depth)
        if found[0].close == close and all(self.kinds[word] in _MEMORABLE or word in _LIST_MARKS for word in words):
            self._known_lists[key] = found[0]
        return found

    def check_depth(self, index: int, depth: int) -> None:
        """Refuse the parenthesis at `index` if `depth`, of those that are open, is too much for the recursion."""
        if depth > DEEPEST:
            message = f"parentheses nested more than {DEEPEST} deep"
            raise self.fail("too-deep", message, index, "give the inner type a typedef")

    # parameters: '(' [ parameter { ',' parameter } [ ',' '...' ] ] ')'
    def parse_parameters(self, index: int, depth: int) -> tuple[FunctionOf, int]:
        """The parameter list whose `(` stands at `index`, and the index behind its `)`."""
        self.check_depth(index, depth)
        texts = self.texts
        open, variadic = index, -1
        if self.opened < 0:
            self.opened = open
        parameters: list[ParsedParameter] = []
        index += 1
        if texts[index] == ")":
            return self.close_list(FunctionOf(parameters, variadic, open, index))
        while True:
            if texts[index] == "...":
                variadic = index
                index += 1
            else:
                parameter, index = self.recall_parameter(index, depth)
                parameters.append(parameter)
            token = texts[index]
            if token == ")":
                break
            if token != "," or variadic >= 0:
                raise self.unexpected(index, "',' or ')'")
            index += 1
        if "void" in texts[open:index]:
            parameters = self.check_void(parameters)
        return self.close_list(FunctionOf(parameters, variadic, open, index))

    def close_list(self, function: FunctionOf) -> tuple[FunctionOf, int]:
        """A parameter list that was read to its end, and the index behind it."""
        if self.opened == function.open:
            self.opened = -1
        return function, function.close + 1

    def check_void(self, parameters: list[ParsedParameter]) -> list[ParsedParameter]:
        """`parameters`, or none for `(void)`; any other parameter of type void is refused."""
        if len(parameters) == 1 and not parameters[0].name and _is_void(parameters[0].type):
            return []
        for parameter in parameters:
            if _is_void(parameter.type):
                note = "write '(void)' for no parameters"
                raise Failure("void-parameter", "a parameter has type 'void'", parameter.first, parameter.last, note)
        return parameters

    def recall_parameter(self, index: int, depth: int) -> tuple[ParsedParameter, int]:
        """`parse_parameter`, but one without brackets that was read before, word for word, is not read again."""
        texts, kinds = self.texts, self.kinds
        end = index
        while kinds[texts[end]] in _MEMORABLE or texts[end] == "*":
            end += 1
        if texts[end] not in (",", ")"):
            return self.parse_parameter(index, depth)
        key = tuple(texts[index:end])
        known = self._known_parameters.get(key)
        if known is None:
            known, _ = self.parse_parameter(index, depth)
            self._known_parameters[key] = known
            return known, end
        moved = index - known.first
        place = known.place + moved if known.name else -1
        return ParsedParameter(known.type, known.name, index, end, place), end

    # parameter: words [ declarator ]
    def parse_parameter(self, index: int, depth: int) -> tuple[ParsedParameter, int]:
        """The parameter that begins at `index`, and the index of the `,` or `)` behind it."""
        first = index
        run, index = self.read_words(index, WordRun(False))
        if not run.typed and not run.names:
            raise self.missing_type(first, index)
        token = self.texts[index]
        if token == "*":
            modifiers, name, place, index = self.parse_declarator(index, depth)
            return ParsedParameter(apply(modifiers, self.named(run.words)), name, first, index, place), index
        kept, name, place = self.choose_name(run)
        base = self.named(kept)
        if token in (",", ")"):
            return ParsedParameter(base, name, first, index, place), index
        modifiers, name, place, index = self.parse_direct(index, depth, name, place)
        return ParsedParameter(apply(modifiers, base), name, first, index, place), index

    # declarator: '*' words { '*' words } direct
    def parse_declarator(self, index: int, depth: int) -> tuple[list[Modifier], str, int, int]:
        """Stars and what follows: modifiers, name, the name's index, and the index behind it all."""
        texts, kinds = self.texts, self.kinds
        stars: list[Modifier] = []
        name, place = "", -1
        while texts[index] == "*":
            index += 1
            token = texts[index]
            if token == "*":
                stars.append(PLAIN_POINTER)
            elif kinds[token] <= UPPER and texts[index + 1] in (",", ")"):
                stars.append(PLAIN_POINTER)
                stars.reverse()
                return stars, token, index, index + 1
            else:
                run, index = self.read_words(index, WordRun(True))
                if texts[index] == "*":
                    stars.append(PointerTo(tuple(run.words)))
                else:
                    kept, name, place = self.choose_name(run)
                    stars.append(PointerTo(tuple(kept)))
        stars.reverse()
        if texts[index] in (",", ")"):
            return stars, name, place, index
        modifiers, name, place, index = self.parse_direct(index, depth, name, place)
        return modifiers + stars, name, place, index

    # direct: [ name | '(' declarator ')' ] { '[' bound ']' | parameters } { attribute | annotation }
    def parse_direct(self, index: int, depth: int, name: str, place: int) -> tuple[list[Modifier], str, int, int]:
        """Parentheses, arrays and parameter lists after a name or in its place."""
        texts = self.texts
        modifiers: list[Modifier] = []
        if not name and texts[index] == "(" and self.is_nested(index):
            modifiers, name, place, index = self.parse_nested(index, depth)
        while True:
            token = texts[index]
            if token == "(":
                function, index = self.recall_parameters(index, depth + 1)
                modifiers.append(function)
            elif token == "[" and texts[index + 1] != "[":
                inside, index = self.read_bound(index)
                modifiers.append(ArrayOf(inside))
            else:
                break
        return modifiers, name, place, self.skip_trailing(index)

    # nested: '(' words [ declarator | direct ] ')'
    def parse_nested(self, index: int, depth: int) -> tuple[list[Modifier], str, int, int]:
        """A declarator in parentheses whose `(` stands at `index`."""
        self.check_depth(index, depth)
        run, index = self.read_words(index + 1, WordRun(True))
        if self.texts[index] == "*":
            modifiers, name, place, index = self.parse_declarator(index, depth + 1)
        else:
            _, name, place = self.choose_name(run)
            modifiers, name, place, index = self.parse_direct(index, depth + 1, name, place)
        if self.texts[index] != ")":
            raise self.unexpected(index, "')'")
        return modifiers, name, place, index + 1

    def is_nested(self, index: int) -> bool:
        """Whether the `(` at `index`, where a name may stand, opens a declarator and not a parameter list."""
        token = self.texts[index + 1]
        kind = self.kinds[token]
        if kind == PUNCTUATION:
            return token in ("*", "(", "[")
        if kind in (ANNOTATION, ATTRIBUTE, EXTENSION, MARK):
            return True
        if kind > UPPER or self.texts[index + 2] != ")":
            return kind == UPPER and self.texts[index + 2] == "*"
        # `int (x)`: C asks whether x is a typedef name. A following list or bound decides, else how type names look.
        looks_like_type = token.endswith("_t") or token.lstrip("_")[:1].isupper() or token == "bool"
        return self.texts[index + 3] in ("(", "[") or not looks_like_type


def _is_void(type: CType) -> bool:
    """Whether `type` is `void` itself, qualified or not."""
    return isinstance(type, Named) and "void" in type.words
