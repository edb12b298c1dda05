# SPDX-License-Identifier: GPL-2.0-or-later
"""What a token of C is to a declaration: a type word, a qualifier, a mark, an annotation, a plain identifier, ..."""

from __future__ import annotations

from cowrap.marks import MARK_WORDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cowrap.marks import MarkWords

# Plain numbers and not an enum, whose import takes longer than reading a header. Identifiers come first: one
# comparison finds them.
IDENTIFIER, UPPER, ANNOTATION, MARK, MARK_LIKE, BUILTIN, QUALIFIER, AGGREGATE, TYPEOF = range(9)
STORAGE, ATTRIBUTE, EXTENSION, KEYWORD, PUNCTUATION, NUMBER, DIRECTIVE_LINE, BODY_TOKEN, STRAY, END = range(9, 19)

DEFAULT_ANNOTATIONS = frozenset(
    {"coroutine_fn", "coroutine_mixed_fn", "no_coroutine_fn", "GRAPH_*", "TSA_*", "QEMU_*", "G_GNUC_*"}
)
"""Words that say something about a function and nothing about its type; `GRAPH_*` stands for all that begin so."""

UPPER_CASE_TYPES = frozenset({"FILE", "DIR"})
"""Types of the C library that look like annotations."""

_KEYWORDS = {
    BUILTIN: "void char short int long float double signed unsigned __signed __signed__ _Bool _Complex __complex__"
    " __complex"
    " _Imaginary __int128 __int128_t __uint128_t __float128 __float80 _Float16 _Float32 _Float64 _Float128 _Float32x"
    " _Float64x _Decimal32 _Decimal64 _Decimal128 __builtin_va_list",
    QUALIFIER: "const volatile restrict _Atomic __const __const__ __volatile __volatile__ __restrict __restrict__",
    AGGREGATE: "struct union enum",
    TYPEOF: "typeof __typeof __typeof__",
    STORAGE: "extern static inline __inline __inline__ register auto typedef _Noreturn _Thread_local __thread",
    ATTRIBUTE: "__attribute__ __attribute __declspec _Alignas asm __asm __asm__ _Static_assert",
    EXTENSION: "__extension__",
    KEYWORD: "break case continue default do else for goto if return sizeof switch while _Alignof _Generic __alignof__",
    PUNCTUATION: "( ) [ ] { } , ; * = : & + - / % < > ! ~ ^ | ? . ... -> ++ -- << >> == != <= >= && || ::",
    DIRECTIVE_LINE: "#",
    BODY_TOKEN: "{}",
    STRAY: '""',
}
_KINDS = {word: kind for kind, words in _KEYWORDS.items() for word in words.split()}
_WORD_START = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$")


class WordKinds(dict[str, int]):
    """The kind of each token met so far; a new one is classified once."""

    def __init__(self, annotations: frozenset[str], marks: MarkWords = MARK_WORDS) -> None:
        super().__init__(_KINDS)
        self[""] = END
        self.annotations = annotations
        self.prefixes = tuple(word[:-1] for word in annotations if word.endswith("*"))
        self.marks = marks

    def __missing__(self, token: str) -> int:
        kind = self._classify(token)
        self[token] = kind
        return kind

    def _classify(self, token: str) -> int:
        if token[0] not in _WORD_START:
            return NUMBER if token[0] in ".0123456789" else STRAY
        if token in self.marks.known:
            return MARK
        if token.startswith(self.marks.prefixes):
            return MARK_LIKE
        if token in self.annotations or token.startswith(self.prefixes):
            return ANNOTATION
        if token.upper() == token and token not in UPPER_CASE_TYPES and not token.startswith("_"):
            return UPPER
        return IDENTIFIER
