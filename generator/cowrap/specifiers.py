# SPDX-License-Identifier: GPL-2.0-or-later
"""The specifiers of a file-scope declaration: marks, storage words and annotations told from its type."""

from __future__ import annotations

from cowrap.lexer import STRING
from cowrap.outer_declarator import OuterDeclaratorParser
from cowrap.reader import Failure
from cowrap.words import (
    AGGREGATE,
    ANNOTATION,
    ATTRIBUTE,
    BUILTIN,
    EXTENSION,
    IDENTIFIER,
    MARK,
    MARK_LIKE,
    PUNCTUATION,
    QUALIFIER,
    STORAGE,
    STRAY,
    TYPEOF,
    UPPER,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.ctype import Named
    from cowrap.words import WordKinds


class Specifiers:
    """What stands before the declarators: the type's words, which of them are only identifiers, storage and marks."""

    __slots__ = ("body", "candidates", "marks", "places", "storage", "typed", "words")

    def __init__(self) -> None:
        self.words: list[str] = []
        self.candidates: list[int] = []  # indices into `words` of identifiers that may be the type
        self.places: list[int] = []  # their token indices
        self.storage: list[int] = []  # token indices
        self.marks: list[int] = []  # token indices
        self.typed = False
        self.body = -1  # index of the braces of a type defined here


class DeclarationParser(OuterDeclaratorParser):
    """Reads the two parts of a declaration at file scope: specifiers, and the declarators behind them."""

    def __init__(self, kinds: WordKinds) -> None:
        super().__init__(kinds)
        self.item_marks: list[int] = []  # token indices of the marks of the declaration that is being read

    # specifiers: { storage | qualifier | type word | struct tag [ body ] | mark | annotation | attribute | identifier }
    def read_specifiers(self, index: int) -> tuple[Specifiers, int]:
        """The specifiers from `index` on, and the index of the first token of the declarator."""
        found = Specifiers()
        self.item_marks = found.marks
        texts, kinds = self.texts, self.kinds
        while True:
            token = texts[index]
            kind = kinds[token]
            if kind <= UPPER:
                end = self.read_identifier(index, found)
                if end == index:
                    break
                index = end
            elif kind == BUILTIN:
                if token != "long" and found.typed and token in found.words:
                    raise self.second_type(index, found)
                found.typed = True
                found.words.append(token)
                index += 1
            elif kind == MARK or (kind == MARK_LIKE and self.is_marking(index, found)):
                found.marks.append(index)
                index += 1
            elif (kind == PUNCTUATION and (token != "[" or texts[index + 1] != "[")) or kind == MARK_LIKE:
                break
            else:
                end = self.read_other(index, found)
                if end == index:
                    break
                index = end
        return found, index

    def read_other(self, index: int, found: Specifiers) -> int:
        """One specifier that is neither identifier nor mark nor builtin type; `index` itself if none stands there."""
        token = self.texts[index]
        kind = self.kinds[token]
        if kind == ANNOTATION:
            return self.skip_annotation(index)
        if kind == STORAGE:
            found.storage.append(index)
            return index + 1
        if kind == QUALIFIER and (token != "_Atomic" or self.texts[index + 1] != "("):
            found.words.append(token)
            return index + 1
        if kind in (QUALIFIER, TYPEOF):
            end = self.skip_group(self.expect_open(index + 1))
            found.typed = True
            found.words.append(token + " ".join(self.copied(index + 1, end)))
            return end
        if kind == AGGREGATE:
            found.typed = True
            return self.read_outer_aggregate(index, found)
        if kind in (ATTRIBUTE, EXTENSION) or token == "[":
            return self.skip_attribute(index)
        if token == '""' and found.storage and index == found.storage[-1] + 1:
            return index + 1  # extern "C" without braces
        return index

    def read_outer_aggregate(self, index: int, found: Specifiers) -> int:
        """`struct tag`, whose body may stand here too: the header defines the type, a wrapper names it."""
        keyword = index
        found.words.append(self.texts[index])
        index = self.skip_to_tag(index + 1)
        tagged = self.kinds[self.texts[index]] in (IDENTIFIER, UPPER, MARK_LIKE)
        if tagged:
            found.words.append(self.texts[index])
            index += 1
        if self.texts[index] == "{}":
            found.body = index
            index += 1
        if not tagged:
            note = "give the type a tag, so that a wrapper can name it"
            message = f"'{self.texts[keyword]}' without a tag"
            raise Failure("anonymous-type", message, keyword, keyword + 1, note)
        return index

    def is_marking(self, index: int, found: Specifiers) -> bool:
        """Whether the unknown mark word at `index` is a mark: the declared name itself is none."""
        following = self.texts[index + 1]
        if following == "(":
            return self.texts[self.skip_group(index + 1)] == "("
        if not (found.typed or found.candidates):
            return self.kinds[following] != PUNCTUATION or following == "*"
        return (self.kinds[following] not in (PUNCTUATION, ATTRIBUTE) and following != "") or following == "*"

    def read_identifier(self, index: int, found: Specifiers) -> int:
        """The identifier at `index`: a type, an annotation, or the name, for which `index` itself is returned."""
        texts, kinds = self.texts, self.kinds
        token, following = texts[index], texts[index + 1]
        kind = kinds[following]
        has_type = found.typed or bool(found.candidates)
        if following == "(":
            if has_type and kinds[token] == IDENTIFIER and not self.is_type_before_parentheses(index, found):
                return index
            end = self.skip_group(index + 1)
            behind = kinds[texts[end]]
            if has_type and kinds[token] != IDENTIFIER and self.is_called(index):
                return end if (behind < PUNCTUATION and behind != ATTRIBUTE) or texts[end] in ("*", "(") else index
            declarator = texts[end] == "(" or (texts[end] == "[" and not self.is_bracket_attribute(end))
            if not declarator:  # a macro that is called like a function, or a name whose type is missing
                return end if behind < PUNCTUATION or texts[end] in ("*", "[") else index
        elif (has_type and (kind >= PUNCTUATION and following != "*" and following != "[")) or (
            has_type and following == "[" and texts[index + 2] != "["
        ):
            return index
        found.candidates.append(len(found.words))
        found.places.append(index)
        found.words.append(token)
        return index + 1

    def is_type_before_parentheses(self, index: int, found: Specifiers) -> bool:
        """Whether the identifier at `index` is the type in `API Type (name)(parameters)`: all before it annotates."""
        if found.typed or any(self.kinds[found.words[at]] != UPPER for at in found.candidates):
            return False
        return self.texts[self.find_behind(index + 1)] == "("

    def second_type(self, index: int, found: Specifiers) -> Failure:
        """The type word at `index` was there already: another declaration begins, or one word is too many."""
        if found.marks and found.marks[-1] == index - 1:
            return self.missing_name(index, found.marks)
        token = self.texts[index]
        return self.fail("ambiguous-type", f"'{token}' stands twice", index, "name one type before the function's name")

    def choose_type(self, found: Specifiers, index: int) -> Named:
        """The type that the specifiers name; `index` is where the declarator begins."""
        words, kinds = found.words, self.kinds
        candidates = found.candidates
        if not found.typed and not candidates:
            if kinds[self.texts[index]] == STRAY and self.texts[index] != STRING:
                raise self.misplaced(index)
            first = found.marks[0] if found.marks else max(0, index - 1)
            note = "write the result type first, 'void' for none"
            raise Failure("missing-type", "the declaration has no type", first, first + 1, note)
        if (found.typed and not candidates) or (not found.typed and len(candidates) == 1):
            return self.named(words)
        lower = [at for at in range(len(candidates)) if kinds[words[candidates[at]]] != UPPER]
        keep = -1
        if found.typed:
            surplus = lower
        elif lower:
            keep, surplus = lower[0], lower[1:]
        else:
            keep, surplus = 0, list(range(1, len(candidates)))
        if surplus:
            place = found.places[surplus[0] if found.typed else keep]
            token = self.texts[place]
            note = f"if '{token}' says nothing about the type, name it with --annotation {token}"
            raise Failure("ambiguous-type", f"'{token}' and another word may both be the type", place, place + 1, note)
        dropped = {candidates[at] for at in range(len(candidates)) if at != keep}
        return self.named([word for at, word in enumerate(words) if at not in dropped])
