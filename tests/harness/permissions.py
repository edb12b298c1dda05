# SPDX-License-Identifier: GPL-2.0-or-later
"""Commands that the permissions of files hold for, also where the superuser starts them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence

import pytest

permissions_hold = pytest.mark.skipif(
    os.geteuid() == 0 and not shutil.which("setpriv"), reason="the superuser may read and write anywhere: no setpriv"
)


def without_overriding(command: Sequence[str]) -> list[str]:
    """The command, without what lets the superuser pass over permissions."""
    dropped = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
    return [*dropped, *command]
