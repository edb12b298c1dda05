# SPDX-License-Identifier: GPL-2.0-or-later
"""QEMU's QAPI schema test program as a plain command: a schema in, what is read of it out, errors as messages.

The program itself compares its output with its expected files; here only its front end is run. It runs in the folder
`tests/qapi-schema` of a tree, with the tree's `scripts` in PYTHONPATH.
"""

import importlib.util
import sys

from qapi.error import QAPIError

spec = importlib.util.spec_from_file_location("test_qapi", "test-qapi.py")
program = importlib.util.module_from_spec(spec)
spec.loader.exec_module(program)
try:
    program.test_frontend(sys.argv[1])
except QAPIError as error:
    sys.exit(str(error))
