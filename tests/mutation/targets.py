# SPDX-License-Identifier: GPL-2.0-or-later
"""Which modules are mutated, and which tests have to see it."""

from __future__ import annotations

from dataclasses import dataclass

from tests.mutation.modules import REPOSITORY, Module

ROOTS = {"cowrap": "generator", "cowrap_harness": "harness"}


@dataclass(frozen=True)
class Target:
    """Modules that are judged by the same tests."""

    name: str
    package: str
    words: str
    tests: tuple[str, ...]
    texts: bool
    """Whether the modules' texts are C or tables, and mutated too; what is only said to people is not."""

    @property
    def modules(self) -> tuple[Module, ...]:
        folder = REPOSITORY / ROOTS[self.package] / self.package
        return tuple(Module(f"{self.package}.{word}", folder / f"{word}.py") for word in self.words.split())


TARGETS = (
    Target(
        "spelling", "cowrap", "emit writer", ("tests/generator/test_emit.py", "tests/generator/test_layout.py"), True
    ),
    Target("meaning", "cowrap", "plan passage names marks guess dialect", ("tests/generator",), True),
    Target("reading", "cowrap", "parser recovery", ("tests/generator", "tests/golden/test_reject.py"), False),
    Target(
        "oracle",
        "cowrap_harness",
        "rules expectation",
        tuple(f"tests/harness/test_{name}.py" for name in ("rules", "expectation", "oracle", "judging", "worlds")),
        False,
    ),
)
