# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts a mutant in the place of its module in this process: one function's code, or the module at its next import."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

from tests.mutation.modules import REPOSITORY, Module, Mutant

OURS = tuple(str(REPOSITORY / folder) for folder in ("generator", "harness", "tests"))
THIS = str(Path(__file__).parent)


def replace_function(mutant: Mutant, code: CodeType) -> bool:
    """Gives the function that the mutant is in its changed code; all that hold the function run that from now on."""
    assert mutant.function
    line = mutant.function.first_line
    places = [found for found in _functions(mutant.module) if found.__code__.co_firstlineno == line]
    codes = [part for part in _codes(code) if part.co_firstlineno == line]
    if not (places and codes) or len(places[0].__code__.co_freevars) != len(codes[0].co_freevars):
        return False
    places[0].__code__ = codes[0]
    return True


def forget_our_modules() -> None:
    """Makes the next import of anything of ours, but for what mutates, a first one."""
    for name, module in list(sys.modules.items()):
        path = getattr(module, "__file__", None) or ""
        if path.startswith(OURS) and not path.startswith(THIS):
            del sys.modules[name]


def import_instead(module: Module, code: CodeType) -> None:
    """Makes the next import of a module run this code."""
    sys.meta_path.insert(0, _Finder(module, code))


class _Finder:
    def __init__(self, module: Module, code: CodeType) -> None:
        self._module = module
        self._code = code

    def find_spec(self, name: str, path: object = None, target: object = None) -> importlib.machinery.ModuleSpec | None:
        if name != self._module.name:
            return None
        loader = _Loader(name, str(self._module.path))
        loader.code = self._code
        return importlib.util.spec_from_file_location(name, self._module.path, loader=loader)


class _Loader(importlib.machinery.SourceFileLoader):
    code: CodeType

    def get_code(self, fullname: str) -> CodeType:
        return self.code


def _functions(module: Module) -> Iterator[FunctionType]:
    """The functions and methods that the loaded module defines, without what decorators put around them."""
    loaded: ModuleType = sys.modules[module.name]
    for value in vars(loaded).values():
        if isinstance(value, type) and value.__module__ == module.name:
            yield from (found for part in vars(value).values() if (found := _bare(part)))
        elif (found := _bare(value)) and found.__module__ == module.name:
            yield found


def _bare(value: Any) -> FunctionType | None:
    while not isinstance(value, FunctionType):
        inner = getattr(value, "__wrapped__", None) or getattr(value, "__func__", None) or getattr(value, "fget", None)
        if inner is None or inner is value:
            return None
        value = inner
    return value


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)
