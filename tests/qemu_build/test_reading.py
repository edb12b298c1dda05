# SPDX-License-Identifier: GPL-2.0-or-later
"""What QEMU's tests print is read rightly: the figures of docs/qemu-build.md hang on it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.qemu_build.checks import iotest_results, tap_results, unit_tests
from tests.qemu_build.side import UNIT_TESTS, BuildError, Side, must, run

ONE_BY_ONE = (
    "001   ...        [09:00:10]              ...    (last: 11.3s) "
    "001   pass       [09:00:10] [09:00:22]   11.7s  (last: 11.3s) \nPassed all 1 iotests\n"
)
TOGETHER = """\
159                            started    [08:52:47]              ...    (last: 16.0s)
160                            started    [08:53:46]              ...
159                            pass       [08:52:47] [08:53:46]   59.5s  (last: 16.0s)
160                            not run    [08:53:46] [08:53:51]   ...                  not suitable for this format
qcow2-internal-snapshots       fail       [08:56:51] [08:56:53]   1.7s                 output mismatch (see x.out.bad)
+++ 123 pass
Not run: 160
Failures: qcow2-internal-snapshots
Failed 1 of 2 iotests
"""


def test_iotests_are_read_one_by_one_and_side_by_side() -> None:
    assert iotest_results(ONE_BY_ONE) == {"001": "pass"}
    assert iotest_results(TOGETHER) == {"159": "pass", "160": "not run", "qcow2-internal-snapshots": "fail"}


def test_tap_is_read() -> None:
    text = "TAP version 13\nok 1 /a/b\nnot ok 2 /a/c\nok 3 /a/d # SKIP no KVM\n# ok 4 /not/a/test\n1..3\n"
    assert tap_results(text) == {"/a/b": True, "/a/c": False}


def test_a_unit_test_that_dies_does_not_pass(tmp_path: Path) -> None:
    side = Side("dying", tmp_path)
    programs = side.build / "tests/unit"
    programs.mkdir(parents=True)
    for name in UNIT_TESTS:
        (programs / name).write_text("#!/bin/sh\necho 'ok 1 /a'\n")
        (programs / name).chmod(0o755)
    assert unit_tests(side) == {f"{name} /a": True for name in UNIT_TESTS}
    (programs / "test-aio").write_text("#!/bin/sh\necho 'ok 1 /a'\nkill -ABRT $$\n")
    assert [name for name, passed in unit_tests(side).items() if not passed] == ["test-aio (status -6)"]
    (programs / "test-aio").write_text("#!/bin/sh\n")
    assert [name for name, passed in unit_tests(side).items() if not passed] == ["test-aio (status 0)"]


def test_a_failing_command_says_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"(?s)status 3.*no glib here"):
        must(["sh", "-c", "echo no glib here >&2; exit 3"], tmp_path, tmp_path / "logs/one")
    status, took = run(["true"], tmp_path, tmp_path / "logs/two")
    assert (status, took.wall > 0) == (0, True)
