# SPDX-License-Identifier: GPL-2.0-or-later
"""Declarators and parameters: tokens to types around a name. The grammar rule stands above each method.

Nesting of parentheses is followed by recursion up to `DEEPEST`; everything else is a loop.
"""

from __future__ import annotations

from cowrap.ctype import Array, Function, Named, Pointer
from cowrap.reader import Failure, TokenReader
from cowrap.words import (
    AGGREGATE,
    ANNOTATION,
    ATTRIBUTE,
    BUILTIN,
    END,
    EXTENSION,
    IDENTIFIER,
    MARK,
    MARK_LIKE,
    PUNCTUATION,
    QUALIFIER,
    TYPEOF,
    UPPER,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Union

    from cowrap.ctype import CType
    from cowrap.words import WordKinds

    # What is applied to a type, nearest to the name first: pointer qualifiers, array bounds, a function's parameters.
    Modifier = Union["PointerTo", "ArrayOf", "FunctionOf"]

DEEPEST = 100
"""Nested parentheses of a declarator; C promises 63, and clang stops at 256."""


LONGEST_KNOWN = 64
"""Tokens of a parameter list that may be known from before."""


class PointerTo:
    __slots__ = ("qualifiers",)

    def __init__(self, qualifiers: tuple[str, ...]) -> None:
        self.qualifiers = qualifiers


class ArrayOf:
    __slots__ = ("inside",)

    def __init__(self, inside: tuple[str, ...]) -> None:
        self.inside = inside


class FunctionOf:
    """A parameter list between the tokens `open` and `close`; `variadic` is the index of its `...`, -1 without one.

    `pairs` are the parameters as (type, name). The indices in `parameters` are too small by `moved`: lists that read
    alike share these two.
    """

    __slots__ = ("close", "moved", "open", "pairs", "parameters", "variadic")

    def __init__(self, parameters: list[ParsedParameter], variadic: int, open: int, close: int) -> None:
        self.parameters = parameters
        self.pairs = tuple([(parameter.type, parameter.name) for parameter in parameters])
        self.variadic = variadic
        self.open = open
        self.close = close
        self.moved = 0

    def moved_to(self, open: int) -> FunctionOf:
        """The same list where its `(` stands at `open`."""
        moved = FunctionOf.__new__(FunctionOf)
        moved.parameters = self.parameters
        moved.pairs = self.pairs
        moved.moved = open - self.open
        moved.variadic = self.variadic + moved.moved if self.variadic >= 0 else -1
        moved.open = open
        moved.close = self.close + moved.moved
        return moved


class ParsedParameter:
    """A parameter with token indices: `first` up to `last`, and `place` of its name (-1 without one)."""

    __slots__ = ("first", "last", "name", "place", "type")

    def __init__(self, type: CType, name: str, first: int, last: int, place: int) -> None:
        self.type = type
        self.name = name
        self.first = first
        self.last = last
        self.place = place


class Words:
    """A run of specifier words: those kept, which of them may be names, and whether a type stands among them."""

    __slots__ = ("names", "places", "typed", "words")

    def __init__(self, typed: bool) -> None:
        self.words: list[str] = []
        self.names: list[int] = []  # indices into `words` of identifiers behind the last sure type word
        self.places: list[int] = []  # their token indices
        self.typed = typed


class DeclaratorParser(TokenReader):
    """Reads declarators and parameters."""

    def __init__(self, kinds: WordKinds) -> None:
        super().__init__(kinds)
        self.deepest = DEEPEST
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

    # parameters: '(' [ parameter { ',' parameter } [ ',' '...' ] ] ')'
    def parse_parameters(self, index: int, depth: int) -> tuple[FunctionOf, int]:
        """The parameter list whose `(` stands at `index`, and the index behind its `)`."""
        if depth > DEEPEST:
            raise self.fail(
                "too-deep", f"parentheses nested more than {DEEPEST} deep", index, "give the inner type a typedef"
            )
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
        if len(parameters) == 1 and not parameters[0].name and is_void(parameters[0].type):
            return []
        for parameter in parameters:
            if is_void(parameter.type):
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
        run, index = self.read_words(index, Words(False))
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
                run, index = self.read_words(index, Words(True))
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
        if depth > DEEPEST:
            raise self.fail(
                "too-deep", f"parentheses nested more than {DEEPEST} deep", index, "give the inner type a typedef"
            )
        run, index = self.read_words(index + 1, Words(True))
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

    # words: { qualifier | type word | identifier | annotation | attribute | struct tag | typeof }
    def read_words(self, index: int, run: Words) -> tuple[Words, int]:
        """Collect the words from `index` on into `run`; returns it and the index of the first other token."""
        texts, kinds, words = self.texts, self.kinds, run.words
        while True:
            token = texts[index]
            kind = kinds[token]
            if kind <= UPPER:
                if texts[index + 1] == "(" and self.is_annotation_call(index, run):
                    index = self.skip_group(index + 1)
                    continue
                run.names.append(len(words))
                run.places.append(index)
                words.append(token)
                index += 1
            elif kind == BUILTIN:
                self.settle_type(run, index)
                words.append(token)
                index += 1
            elif kind == QUALIFIER and (token != "_Atomic" or texts[index + 1] != "("):
                words.append(token)
                index += 1
            elif (kind == PUNCTUATION and (token != "[" or texts[index + 1] != "[")) or kind == END:
                return run, index
            else:
                index = self.read_rare(index, run)

    def read_rare(self, index: int, run: Words) -> int:
        """One word that is neither identifier nor builtin nor plain qualifier; returns the index behind it."""
        token = self.texts[index]
        kind = self.kinds[token]
        if kind == AGGREGATE:
            self.settle_type(run, index)
            return self.read_aggregate(index, run.words)
        if kind in (TYPEOF, QUALIFIER):
            self.settle_type(run, index)
            end = self.skip_group(self.expect_open(index + 1))
            run.words.append(token + " ".join(self.copied(index + 1, end)))
            self.saw_bound = True
            return end
        if kind in (ATTRIBUTE, EXTENSION) or token == "[":
            return self.skip_attribute(index)
        if kind == ANNOTATION:
            if self.is_called(index):
                return self.skip_group(index + 1)
            run.words.append(token)
            return index + 1
        if kind == MARK_LIKE and not self.looks_like_mark(index):
            run.names.append(len(run.words))
            run.places.append(index)
            run.words.append(token)
            return index + 1
        raise self.misplaced(index)

    def settle_type(self, run: Words, index: int) -> None:
        """A sure type word stands at `index`: identifiers before it are no names."""
        if run.typed and run.names:
            raise self.fail(
                "ambiguous-type",
                f"'{self.texts[index]}' begins another type",
                index,
                "put a ',' between two parameters, a ')' behind the last one",
            )
        run.typed = True
        run.names.clear()
        run.places.clear()

    def choose_name(self, run: Words) -> tuple[list[str], str, int]:
        """Which word of a run is the name: returns the words before it, the name and its index (-1 without one).

        The last identifier behind the type is, but for upper-case words that follow one in lower case: annotations.
        """
        names = run.names if run.typed else run.names[1:]
        if not names:
            return run.words, "", -1
        kinds, words = self.kinds, run.words
        at = len(run.names) - 1
        if len(names) > 1:
            self.check_names(run)
        if kinds[words[run.names[at]]] == UPPER:
            lower = at
            first = len(run.names) - len(names)
            while lower > first and kinds[words[run.names[lower]]] == UPPER:
                lower -= 1
            if kinds[words[run.names[lower]]] != UPPER:
                at = lower
        chosen = run.names[at]
        return words[:chosen], words[chosen], run.places[at]

    def check_names(self, run: Words) -> None:
        """Refuse more words than a type and a name: only those in upper case may annotate."""
        lower = [at for at, word in enumerate(run.names) if self.kinds[run.words[word]] == IDENTIFIER]
        spare = lower[:-1] if run.typed else lower[1:-1]
        if spare:
            token = run.words[run.names[spare[0]]]
            note = f"put a ',' between two parameters; if '{token}' says nothing, name it with --annotation {token}"
            message = f"'{token}' and another word may both be the parameter's name"
            raise self.fail("ambiguous-type", message, run.places[spare[0]], note)

    def read_aggregate(self, index: int, words: list[str]) -> int:
        """`struct tag` at `index`, attributes before the tag left out; returns the index behind it."""
        words.append(self.texts[index])
        keyword = index
        index += 1
        while self.kinds[self.texts[index]] in (ATTRIBUTE, ANNOTATION):
            index = self.skip_trailing(index)
        token = self.texts[index]
        if token == "{}" or (self.kinds[token] in (IDENTIFIER, UPPER, MARK_LIKE) and self.texts[index + 1] == "{}"):
            note = "define the type before the declaration and name it here"
            raise self.fail("type-in-parameter", "a type is defined among the parameters", keyword, note, index + 1)
        if self.kinds[token] not in (IDENTIFIER, UPPER, MARK_LIKE):
            raise self.unexpected(index, f"a tag after '{self.texts[keyword]}'")
        words.append(token)
        return index + 1

    # Groups

    def is_annotation_call(self, index: int, run: Words) -> bool:
        """Whether the identifier at `index`, which a `(` follows, is a macro that annotates: no name, no type."""
        if self.kinds[self.texts[index]] != UPPER:
            return False
        end = self.skip_group(index + 1)
        return ((run.typed or bool(run.names)) and self.kinds[self.texts[end]] < PUNCTUATION) or (
            not run.typed
            and not run.names
            and self.kinds[self.texts[end]] in (BUILTIN, AGGREGATE, QUALIFIER, IDENTIFIER)
            and self.texts[end + 1] not in (",", ")", "[")
        )


PLAIN_POINTER = PointerTo(())

# How these read depends on nothing around the parameter.
_MEMORABLE = frozenset({IDENTIFIER, UPPER, ANNOTATION, BUILTIN, QUALIFIER, AGGREGATE})
_LIST_MARKS = frozenset({"(", ")", ",", "*", "..."})


def is_void(type: CType) -> bool:
    """Whether `type` is `void` itself, qualified or not."""
    return isinstance(type, Named) and "void" in type.words


def apply(modifiers: list[Modifier], base: CType) -> CType:
    """The type of a name whose declarator has `modifiers`, nearest to the name first, around `base`."""
    for modifier in reversed(modifiers):
        if isinstance(modifier, PointerTo):
            base = Pointer(base, modifier.qualifiers)
        elif isinstance(modifier, ArrayOf):
            base = Array(base, modifier.inside)
        else:
            base = Function(base, modifier.pairs, modifier.variadic >= 0)
    return base
