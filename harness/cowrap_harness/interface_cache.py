# SPDX-License-Identifier: GPL-2.0-or-later
"""The runtime's C interface as cffi has read it, kept for each state of its text: reading C anew takes each process
that runs wrappers longer than most of what it runs.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
from pathlib import Path
from typing import Any

import _cffi_backend

from cowrap_harness.cache_folder import cache_folder


def read_interface(text: str) -> Any:
    """The `ffi` of some declarations, read now if they are not in the cache. Raises OSError."""
    key = f"{_cffi_backend.__version__}\0{text}"
    path = cache_folder("interface") / f"cw_{importlib.util.source_hash(key.encode()).hex()}.py"
    if not path.is_file():
        _keep(text, path)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.ffi


def _keep(text: str, path: Path) -> None:
    """Writes the module into a folder of its own and renames it: processes that race write the same."""
    import tempfile

    import cffi  # what reads C, with all that it needs

    reader = cffi.FFI()
    reader.cdef(text)
    reader.set_source(path.stem, None)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".new-", dir=path.parent) as folder:
        new = Path(folder, path.name)
        with contextlib.redirect_stdout(io.StringIO()):  # it says what it does, where answers are waited for
            reader.emit_python_code(str(new))
        new.replace(path)
