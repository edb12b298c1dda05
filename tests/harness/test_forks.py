# SPDX-License-Identifier: GPL-2.0-or-later
"""A fork's file in each command of the harness: what is drawn, kept, mutated and compared, and what is said of a wrong
one.
"""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cowrap_harness.campaign_report import CampaignRequest
from cowrap_harness.choosing import SeededChooser
from cowrap_harness.cli import main
from cowrap_harness.drawing import BATCH, ILLEGAL_SHARE, draw_sample
from cowrap_harness.findings import CASE, kept_cases, read_kept, unshrunk
from cowrap_harness.fuzz_batch import BatchOptions, run_batch
from cowrap_harness.golden_file import GoldenError
from cowrap_harness.golden_header import dialect_label, read_header
from cowrap_harness.grammar_illegal import breaks
from cowrap_harness.grammar_samples import whole_samples
from cowrap_harness.hold_file import hold_of
from cowrap_harness.included_inputs import included_inputs
from cowrap_harness.mutant_plan import PlanRequest, plan
from cowrap_harness.progress import silent
from cowrap_harness.reproducer import finding_files, write_finding
from cowrap_harness.rules import Duty
from cowrap_harness.run_request import RunRequest
from cowrap_harness.runner import run
from cowrap_harness.runner_generator import own_generator
from cowrap_harness.sample import Sample, SampleError
from cowrap_harness.toolchain import Toolchain

EXAMPLES = Path(__file__).resolve().parents[2] / "docs/example/dialects"
NAMES = ("drained", "tasks", "unlocked")
LOCK = "no_co_wrapper_bdrv_wrlock_drained"
CONTEXTS = {
    "BlockDriverState": "bdrv_get_aio_context({})",
    "BdrvChild": "bdrv_get_aio_context({}->bs)",
    "BlockBackend": "blk_get_aio_context({})",
    "AcmeNode": "acme_context({})",
}
ACME = {
    "schema": 1,
    "name": "acme-8.2",
    "base": "qemu-8.2",
    "emit": {
        "prefix": "acme",
        "infix": "aio",
        "contexts": CONTEXTS,
        "bottom_half_contexts": CONTEXTS,
        "marks": {"co_wrapper_mixed": None, "co_wrapper_fast": {"like": "co_wrapper_mixed"}},
    },
    "hold": {
        "prefix": "acme",
        "infix": "aio",
        "contexts": {"AcmeNode": "BlockDriverState"},
        "marks": {"co_wrapper_mixed": None, "co_wrapper_fast": {"shape": "co_wrapper_mixed"}},
        "stubs": "acme-stubs",
    },
}
STUBS = """\
#include "qemu/osdep.h"
#include "block/block_int.h"
typedef struct AcmeNode AcmeNode;
static inline AioContext *acme_context(AcmeNode *node)
{
    return bdrv_get_aio_context((BlockDriverState *)node);
}
"""


def example(name: str) -> str:
    return str(EXAMPLES / f"{name}.json")


@pytest.fixture
def acme(tmp_path: Path) -> str:
    """A fork with a prefix, an infix, a mark and a type of context object of its own, and one mark less."""
    (tmp_path / "acme-stubs").mkdir()
    (tmp_path / "acme-stubs/stubs.h").write_text(STUBS)
    (tmp_path / "acme.json").write_text(json.dumps(ACME))
    return str(tmp_path / "acme.json")


@pytest.fixture
def forgetful(tmp_path: Path) -> Path:
    """The example with a lock of its own, which forgets to give it back; its output includes its
    input."""
    folder = tmp_path / "fork"
    shutil.copytree(EXAMPLES, folder)
    path = folder / "drained.json"
    data = json.loads(path.read_text().replace("bdrv_graph_wrunlock();", "(void)s;"))
    data["emit"]["include_inputs"] = []
    path.write_text(json.dumps(data))
    return path


@pytest.fixture
def harness(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """A function that runs a command in this process; gives its status and all that it says."""
    for name in ("CI", "COWRAP_PENDING", "COWRAP_DIALECT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COWRAP_PROGRESS", "0")
    monkeypatch.setenv("NO_COLOR", "1")

    def command(*words: str) -> tuple[int, str]:
        capsys.readouterr()
        status = main(list(words))
        captured = capsys.readouterr()
        return status, captured.out + captured.err

    return command


def drawn(dialect: str, seeds: int = 4) -> list[Sample]:
    return [whole_samples(SeededChooser(seed), dialect=dialect, size=60) for seed in range(seeds)]


def test_what_is_drawn_has_the_forks_own_marks_names_and_contexts(acme: str) -> None:
    subjects = [subject for sample in drawn(acme) for subject in sample.subjects]
    hold = hold_of(acme)
    assert {subject.mark for subject in subjects} == set(hold.known_marks)
    assert "co_wrapper_fast" in hold.known_marks
    assert "co_wrapper_mixed" not in hold.known_marks
    for subject in subjects:
        assert subject.name.startswith("acme_")
        assert ("_aio_" in subject.name) == subject.mark.startswith("no_co")
        owed = hold.duty(subject)
        assert isinstance(owed, Duty), subject.text
        assert owed.target.startswith("acme_")
    own = [subject for subject in subjects if "AcmeNode" in subject.text.partition(",")[0].partition("(")[2]]
    assert own
    assert {subject.signature.parameters[0].type.object for subject in own} <= {"BlockDriverState", ""}
    assert any(subject.signature.parameters[0].type.object for subject in own)


@pytest.mark.parametrize("dialect", [example(name) for name in NAMES], ids=NAMES)
def test_no_parameter_is_named_by_a_word_of_the_stubs(dialect: str) -> None:
    hold = hold_of(dialect)
    assert hold.stubs is not None
    words = hold.reserved
    assert words
    small = [draw_sample(1, number, dialect, BATCH) for number in (2, 7, 12)]
    for sample in (*drawn(dialect), *small):
        for subject in sample.subjects:
            assert words.isdisjoint(parameter.name for parameter in subject.signature.parameters), subject.text


def test_a_fork_without_the_bases_marks_draws_none_of_them() -> None:
    hold = hold_of(example("tasks"))
    assert set(hold.known_marks) == {"async_wrapper", "async_wrapper_anywhere", "no_async_wrapper"}
    assert not hold.is_mark("co_wrapper")
    assert hold.is_mark("async_wrapper_x")
    for mark in hold.known_marks:
        codes = {code for code, _, _ in breaks(example("tasks"), mark)}
        assert "not-in-dialect" not in codes
        assert {"unknown-mark", "contradicting-marks", "wrapper-name"} <= codes


def test_a_mark_that_the_fork_has_is_no_mistake_to_draw(acme: str) -> None:
    """`_drained` behind a mark is a wrong mark, but for a fork that has just that one."""
    mark = "no_co_wrapper_bdrv_wrlock"
    unknown = {
        dialect: {text for code, _, text in breaks(dialect, mark) if code == "unknown-mark"}
        for dialect in (acme, example("drained"))
    }
    assert unknown[acme] - unknown[example("drained")] == {"int {mark}_drained {name}({parameters});"}


@pytest.mark.parametrize("number", [2, ILLEGAL_SHARE - 1, 10], ids=["small", "illegal", "drawn"])
@pytest.mark.parametrize("name", ["acme", "tasks", "unlocked"])
def test_what_is_drawn_for_a_right_fork_passes(name: str, number: int, acme: str) -> None:
    dialect = acme if name == "acme" else example(name)
    options = BatchOptions(dialect, builds=("gcc-O0",), schedules=1, cases=number * BATCH + 12)
    outcome = run_batch(5, number, options)
    assert outcome.cases == 12
    assert outcome.dialect == hold_of(dialect).name
    assert not outcome.found, outcome.found
    assert not outcome.harness


def test_a_finding_replays_and_is_made_without_the_forks_own_files(
    forgetful: Path, tmp_path: Path, harness: Callable[..., tuple[int, str]]
) -> None:
    options = BatchOptions(str(forgetful), builds=("gcc-O0",), schedules=1, cases=12)
    (found,) = (one for one in run_batch(7, 0, options).found if one.bucket == "PROPERTY_BROKEN(lock-once)")
    folder = tmp_path / "found"
    write_finding(finding_files(unshrunk(7, 0, found, options)), folder)
    shutil.rmtree(forgetful.parent)
    assert {"dialect.json", "stubs", CASE} <= {path.name for path in folder.iterdir()}
    assert str(forgetful) not in (folder / CASE).read_text() + (folder / "report.md").read_text()
    status, said = harness("replay", str(folder))
    assert status == 1
    assert "shows PROPERTY_BROKEN(lock-once)" in said
    # the output includes its input, which no compiler takes alone
    assert '#include "sample.h"' not in (folder / "generated.c").read_text()
    assert "sed -i '/#include \"sample.h\"/d' generated.c" in (folder / "Makefile").read_text()
    environment = {"PATH": "/usr/bin:/bin"}
    made = subprocess.run(
        ["make", "-s", "-C", str(folder)], capture_output=True, text=True, check=False, env=environment
    )
    assert "the run is the one that was found wrong" in made.stdout, made.stderr
    (folder / "dialect.json").unlink()
    status, said = harness("replay", str(folder))
    assert status == 2
    assert f"{folder / 'dialect.json'}: No such file or directory" in said


def test_a_kept_case_of_no_dialect_is_refused(tmp_path: Path, forgetful: Path) -> None:
    sample = draw_sample(1, 0, "qemu-9.0", 1)
    data = {"schema": 1, "bucket": "", "verdict": "", "sentence": "", "declaration": "", "generator": None}
    data |= {"builds": [], "schedules": 1, "seed": 0, "schedule": [], "origin": [0, 0], "sample": sample.to_json()}
    for dialect, said in (("qemu-10", "unknown dialect 'qemu-10'"), ("mine.json", "mine.json: No such file")):
        data["sample"] = {**sample.to_json(), "dialect": dialect}
        (tmp_path / CASE).write_text(json.dumps(data))
        with pytest.raises(SampleError, match=said):
            read_kept(tmp_path)
    assert kept_cases([tmp_path]) == [tmp_path / CASE]


def test_a_campaign_goes_on_only_with_the_same_files(forgetful: Path, tmp_path: Path) -> None:
    request = CampaignRequest(BatchOptions(str(forgetful)), 1, tmp_path)
    before = request.identity()
    stub = forgetful.parent / "drained-stubs/stubs.h"
    stub.write_text(stub.read_text() + "/* changed */\n")
    assert request.identity() != before
    assert CampaignRequest(BatchOptions("qemu-9.0"), 1, tmp_path).identity()["dialect_files"] == ""


@pytest.mark.parametrize("name", NAMES)
def test_a_forks_wrappers_are_mutated(name: str) -> None:
    request = PlanRequest((), example(name), None, None, 30, 0, ("gcc-O0",), (), 1)
    jobs, notes = plan(request, Toolchain.discover())
    hold = hold_of(example(name))
    bases = {base.subject.mark for job in jobs for base in job.bases}
    assert bases <= set(hold.known_marks)
    assert len(bases) > 2
    assert notes == [f"{hold.name}: no golden siblings, so that no golden catches anything"]
    assert not any(f"{hold.name}.h" in line for job in jobs for line in job.includes)
    assert sum(len(job.mutants) for job in jobs) == 30


def test_a_fork_is_compared_with_its_base(tmp_path: Path, harness: Callable[..., tuple[int, str]]) -> None:
    base = shlex.join(own_generator("qemu-9.0").command)
    words = ("--dialect", example("drained"), "--matrix", "gcc-O0", "--schedules", "1", "--reference", base)
    status, said = harness("diff", *words, "--json", str(tmp_path / "d.json"), str(EXAMPLES / "drained.h"))
    assert status == 1
    assert "1 wrapper is only on the new side, 1 is identical" in said
    assert "new: PASS" in said
    assert json.loads((tmp_path / "d.json").read_text())["dialect"] == "drained-1.0"


@pytest.mark.slow
def test_stubs_serve_real_threads_too() -> None:
    """The second runtime was built without them: every wrapper of such a fork was a fault of the machine."""
    header = EXAMPLES / "tasks.h"
    report = run(RunRequest([header], example("tasks"), None, "gcc-O0", 1, real_threads=True), silent)
    assert report.exit_code == 0
    assert report.builds[-1] != "gcc-O0"


def test_an_input_that_is_included_is_stood_in_for_and_nothing_else() -> None:
    subjects = draw_sample(1, 0, "qemu-9.0", 1).subjects
    text = '#include "block/block-gen.h"\n# include "x/sample.h"\n#include "some.h"\n#include "other.h"\n'
    assert included_inputs(text, subjects, "qemu-9.0") == ["x/sample.h", "some.h"]
    unsafe = '#include "/etc/some.h"\n#include "../some.h"\nint x; // #include "some.h"\n'
    assert included_inputs(unsafe, subjects, "qemu-9.0") == []


def test_a_header_of_the_stubs_that_is_named_like_an_input_is_the_stubs() -> None:
    """tasks.h is both an input of the example and its stubs' header."""
    report = run(RunRequest([EXAMPLES / "tasks.h"], example("tasks"), None, "gcc-O0", 1), silent)
    assert '#include "tasks.h"' in report.generated
    assert report.exit_code == 0


def test_a_golden_names_a_forks_file_from_its_own_folder(tmp_path: Path) -> None:
    path = tmp_path / "accept/a.h"
    path.parent.mkdir()
    shutil.copytree(EXAMPLES, tmp_path / "dialects")
    path.write_text("/* cowrap: dialect=../dialects/drained.json,qemu-9.0 both */\n")
    assert read_header(path).dialects == (str(tmp_path / "dialects/drained.json"), "qemu-9.0")
    assert [dialect_label(one) for one in read_header(path).dialects] == ["drained", "qemu-9.0"]
    for first, said in (
        ("../dialects/none.json", "a.h:1:20: no such dialect's file: '../dialects/none.json', from "),
        ("../dialects/tasks.json,./../dialects/tasks.json", "a.h:1:43: the dialect 'tasks' is there twice"),
    ):
        path.write_text(f"/* cowrap: dialect={first} both */\n")
        with pytest.raises(GoldenError, match=said):
            read_header(path)


def test_goldens_of_a_fork(tmp_path: Path, harness: Callable[..., tuple[int, str]]) -> None:
    (tmp_path / "accept").mkdir()
    shutil.copytree(EXAMPLES, tmp_path / "dialects")
    (tmp_path / "accept/cut.h").write_text(
        f"/* cowrap: dialect=../dialects/drained.json x */\nint {LOCK} bdrv_co_cut(BlockDriverState *bs);\n"
    )
    (tmp_path / "accept/in.h").write_text(
        "/* cowrap: dialect=../dialects/unlocked.json x */\nint co_wrapper bdrv_in(BlockDriverState *bs);\n"
    )
    suite = ("--suite", str(tmp_path), "--matrix", "gcc-O0")
    harness("golden", "check", *suite)
    harness("golden", "accept", "--all", *suite)
    status, said = harness("golden", "check", *suite)
    assert (status, said.strip()) == (0, "4 goldens: 0 differences, 0 problems")
    assert "write-lock" in (tmp_path / "accept/cut.drained.trace").read_text()
    assert '#include "in.h"' in (tmp_path / "accept/in.unlocked.c").read_text()
    file = tmp_path / "dialects/drained.json"
    text = file.read_text()
    for part in ("emit", "hold"):
        file.write_text(text.replace(f'"{part}": {{', f'"{part}": {{"x": 1,'))
        status, said = harness("golden", "check", *suite)
        assert status == 2
        assert f"drained.json: {part}.x: no such member" in said


COMMANDS = [
    ("run", "--matrix", "gcc-O0", str(EXAMPLES / "drained.h")),
    ("fuzz", "--cases", "1"),
    ("mutants", "--sample", "1"),
    ("diff", "--reference", "true", str(EXAMPLES / "drained.h")),
]


@pytest.mark.parametrize("words", COMMANDS, ids=[words[0] for words in COMMANDS])
def test_a_wrong_dialect_is_said_alike_everywhere(
    words: tuple[str, ...], tmp_path: Path, harness: Callable[..., tuple[int, str]]
) -> None:
    (tmp_path / "json.json").write_text("{")
    both = {**ACME, "emit": {"x": 1}, "hold": {"y": 2}}
    (tmp_path / "both.json").write_text(json.dumps(both))
    file = tmp_path / "both.json"
    for dialect, lines in (
        ("qemu-10", ["unknown dialect 'qemu-10'; known are qemu-5.2, "]),
        ("", ["unknown dialect ''; known are "]),
        (str(tmp_path / "none.json"), [f"{tmp_path}/none.json: No such file or directory"]),
        (str(tmp_path / "json.json"), [f"{tmp_path}/json.json:1:2: not JSON: Expecting property name"]),
        (str(file), [f"{file}: hold.y: no such member; known are ", f"{file}: emit.x: no such member; known are "]),
    ):
        status, said = harness(words[0], "--dialect", dialect, *words[1:])
        assert status == 2
        found = said.removeprefix("cowrap-harness: error: ").splitlines()
        assert len(found) == len(lines), said
        assert all(line.startswith(begin) for line, begin in zip(found, lines, strict=True)), said


@pytest.mark.parametrize("command", ["run", "tree", "fuzz", "mutants", "diff"])
def test_the_option_is_the_same_in_every_commands_help(command: str, capsys: Any) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "--dialect D qemu-5.2 ... qemu-9.0, or a fork's file NAME.json (default: COWRAP_DIALECT, else " in said


def test_the_variable_may_name_the_file_and_an_empty_one_names_nothing(
    monkeypatch: pytest.MonkeyPatch, harness: Callable[..., tuple[int, str]]
) -> None:
    words = ("run", "--matrix", "gcc-O0", "--schedules", "1")
    monkeypatch.setenv("COWRAP_DIALECT", example("tasks"))
    assert "dialect tasks-1.0 (as named)" in harness(*words, str(EXAMPLES / "tasks.h"))[1]
    monkeypatch.setenv("COWRAP_DIALECT", "")
    status, said = harness(*words, str(EXAMPLES / "tasks.h"))
    assert status == 0
    assert "dialect qemu-9.0 (as no mark says otherwise)" in said
