# SPDX-License-Identifier: GPL-2.0-or-later
"""Types and names that a real header uses but does not define.

Known ones come from the C library or the runtime's own headers; the others are made up: a name used only through
pointers is an opaque struct, one used by value an `int`, so that every byte of it can be tested; an unknown tag by
value gets members.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

OBJECTS = frozenset({"BlockDriverState", "BdrvChild", "BlockBackend"})
"""The types whose pointers the runtime has objects for."""

PROVIDED = OBJECTS | {
    "AioContext", "BdrvPollCo", "Coroutine", "CoroutineEntry", "QEMUBHFunc",
}  # fmt: skip
"""Types that csrc's headers define before they include the case's header."""

REFUSED = frozenset({"va_list", "__builtin_va_list", "__gnuc_va_list", "jmp_buf", "sigjmp_buf"})
"""Array types in disguise: no wrapper can keep one in a struct and pass it on."""

_INTEGERS = {
    "stdint.h": "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t"
    " uintmax_t int_least8_t int_least16_t int_least32_t int_least64_t uint_least8_t uint_least16_t uint_least32_t"
    " uint_least64_t int_fast8_t int_fast16_t int_fast32_t int_fast64_t uint_fast8_t uint_fast16_t uint_fast32_t"
    " uint_fast64_t",
    "stddef.h": "size_t ptrdiff_t wchar_t",
    "sys/types.h": "ssize_t off_t time_t pid_t uid_t gid_t mode_t dev_t ino_t nlink_t blksize_t blkcnt_t clockid_t id_t"
    " key_t suseconds_t uint ulong ushort u_int u_char u_long u_short u_int8_t u_int16_t u_int32_t"
    " u_int64_t",
    "time.h": "clock_t",
    "unistd.h": "useconds_t",
    "signal.h": "sig_atomic_t",
    "sys/socket.h": "socklen_t sa_family_t",
    "wchar.h": "wint_t",
    "termios.h": "speed_t tcflag_t",
    "pthread.h": "pthread_t pthread_key_t",
}
_WIDTHS = {"8": 1, "16": 2, "32": 4, "64": 8}
_SIZES = {
    1: "u_char int_fast8_t uint_fast8_t",
    2: "ushort u_short sa_family_t",
    4: "wchar_t pid_t uid_t gid_t mode_t clockid_t id_t key_t uint u_int useconds_t sig_atomic_t socklen_t wint_t"
    " speed_t tcflag_t pthread_key_t",
}
"""Sizes on x86-64 of the names that do not say them, but for those of 8 bytes."""
_OPAQUE = {"stdio.h": "FILE fpos_t", "dirent.h": "DIR", "signal.h": "sigset_t siginfo_t stack_t"}
_STRUCTS: dict[str, dict[str, tuple[tuple[str, str], ...]]] = {
    "time.h": {"timespec": (("tv_sec", "integer"), ("tv_nsec", "integer")), "tm": ()},
    "sys/time.h": {"timeval": (("tv_sec", "integer"), ("tv_usec", "integer"))},
    "sys/uio.h": {"iovec": (("iov_base", "pointer"), ("iov_len", "integer"))},
    "sys/stat.h": {"stat": ()},
    "sys/socket.h": {"sockaddr": (), "sockaddr_storage": (), "msghdr": ()},
    "netinet/in.h": {"sockaddr_in": (), "in_addr": ()},
    "sys/un.h": {"sockaddr_un": ()},
    "poll.h": {"pollfd": (("fd", "integer"), ("events", "integer"), ("revents", "integer"))},
    "dirent.h": {"dirent": ()},
    "sys/statvfs.h": {"statvfs": ()},
}  # fmt: skip


@dataclass(frozen=True)
class LibraryType:
    """A type of the C library: the header that has it, its leaf kind (empty: only pointers to it), its size where
    its name says it."""

    header: str
    kind: str
    size: int = 8


def _library_types() -> dict[str, LibraryType]:
    table = {"bool": LibraryType("stdbool.h", "bool", 1)}
    sizes = {name: size for size, names in _SIZES.items() for name in names.split()}
    for header, names in _INTEGERS.items():
        for name in names.split():
            digits = "" if "fast" in name else "".join(letter for letter in name if letter.isdigit())
            table[name] = LibraryType(header, "integer", _WIDTHS.get(digits) or sizes.get(name, 8))
    for header, names in _OPAQUE.items():
        table.update({name: LibraryType(header, "") for name in names.split()})
    return table


LIBRARY_TYPES = _library_types()
LIBRARY_STRUCTS = {tag: (header, members) for header, tags in _STRUCTS.items() for tag, members in tags.items()}

MADE_UP_BOUND = 16
"""The value given to a constant that no input defines."""

MADE_UP_LEAVES = {
    "struct": (
        (".first", "integer"), (".second", "pointer"),
        (".third[0]", "integer"), (".third[1]", "integer"), (".third[2]", "integer"),
    ),
    "union": ((".whole", "integer"),),
    "enum": (("", "enum"),),
}  # fmt: skip
"""The leaves of a made-up tag used by value; its struct has padding at the end on purpose."""

_MADE_UP_TAGS = {
    "struct": "struct {tag} {{\n    int first;\n    void *second;\n    unsigned char third[3];\n}};",
    "union": "union {tag} {{\n    unsigned char some[3];\n    long long whole;\n}};",
    "enum": "enum {tag} {{ cw_{tag}_0, cw_{tag}_1, cw_{tag}_2 }};",
}


@dataclass
class Environment:
    """What a set of signatures needs from outside its inputs; filled by the reading, spelled once at the end."""

    headers: set[str] = field(default_factory=set)
    pointed: set[str] = field(default_factory=set)
    valued: set[str] = field(default_factory=set)
    mentioned_tags: set[tuple[str, str]] = field(default_factory=set)
    complete_tags: set[tuple[str, str]] = field(default_factory=set)
    constants: set[str] = field(default_factory=set)
    empty_macros: dict[str, bool] = field(default_factory=dict)
    """Annotations that a generated file may repeat, and whether each takes arguments."""
    contexts: Mapping[str, str] = field(default_factory=dict)
    """Types that are not among OBJECTS, each with the one that stands for it."""

    def need_name(self, name: str, by_value: bool) -> None:
        """Notes the use of a type name that no input defines."""
        if name in LIBRARY_TYPES:
            self.headers.add(LIBRARY_TYPES[name].header)
        elif name not in PROVIDED:
            (self.valued if by_value else self.pointed).add(name)

    def need_tag(self, keyword: str, tag: str, by_value: bool) -> None:
        """Notes the use of a struct, union or enum tag that no input completes."""
        if tag in LIBRARY_STRUCTS:
            self.headers.add(LIBRARY_STRUCTS[tag][0])
        elif keyword == "enum" or by_value:
            self.complete_tags.add((keyword, tag))
        else:
            self.mentioned_tags.add((keyword, tag))

    def render(self) -> str:
        """The C text that must come before everything else."""
        return "".join(line + "\n" for line in self._lines())

    def _lines(self) -> Iterable[str]:
        yield from (f"#include <{header}>" for header in sorted(self.headers))
        yield from (f"{keyword} {tag};" for keyword, tag in sorted(self.mentioned_tags - self.complete_tags))
        yield from (_MADE_UP_TAGS[keyword].format(tag=tag) for keyword, tag in sorted(self.complete_tags))
        yield from (f"typedef struct {name} {name};" for name in sorted(self.pointed - self.valued))
        yield from (f"typedef int {name};" for name in sorted(self.valued))
        for name, called in sorted(self.empty_macros.items()):
            yield f"#ifndef {name}\n#define {name}{'(...)' if called else ''}\n#endif"
        yield from (f"enum {{ {name} = {MADE_UP_BOUND} }};" for name in sorted(self.constants))
