# SPDX-License-Identifier: GPL-2.0-or-later
"""Source trees: inputs as meson names them, and the dialect of a tree's own generator whatever its VERSION says."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cowrap_harness.dialect_probe import EXPECTED, NOTHING, PROBES, WRAPPER, match_answers, name_dialect
from cowrap_harness.reference import Generator, Outcome
from cowrap_harness.reference_tokens import PREAMBLE, wrapper_parts
from cowrap_harness.tree import Tree, TreeError, open_tree

# A generator of our own, as crude as the real one: it speaks the dialect that its last line names.
SCRIPT = '''
import re, sys
DIALECT = {dialect!r}
OLD = DIALECT in ("qemu-5.2", "qemu-6.1", "qemu-6.2")

def context(kind, name):
    if DIALECT == "qemu-9.0":
        return "qemu_get_current_aio_context()"
    literal = {{"BlockDriverState *": "bs", "BdrvChild *": "child->bs"}}.get(kind)
    if literal is None:
        return "qemu_get_aio_context()"
    if DIALECT == "qemu-8.2":
        literal = literal.replace(literal.split("->")[0], name)
    return "bdrv_get_aio_context(%s)" % literal

def old(name, kind, parameter):
    assert name.startswith("bdrv_" if DIALECT == "qemu-5.2" else "")
    assert kind in ("BlockDriverState *", "BdrvChild *") + (("BlockBackend *",) if DIALECT == "qemu-6.2" else ())
    return "int %s(%s%s)\\n{{\\n    return bdrv_poll_co(&s.poll_state);\\n}}\\n" % (name, kind, parameter)

def co(name, kind, parameter):
    initialiser = ".poll_state.ctx = %s," % context(kind, parameter)
    return "int %s(%s%s)\\n{{\\n    S s = {{ %s }};\\n}}\\n" % (name, kind, parameter, initialiser)

def no_co(mark, name, kind, parameter):
    argument = {{"qemu-8.2": "NULL", "qemu-9.0": ""}}.get(DIALECT)
    locked = "bdrv_graph_wrlock(%s);" % argument if "wrlock" in mark and argument is not None else ""
    acquired = "aio_context_acquire(ctx);" if DIALECT in ("qemu-8.1", "qemu-8.2") else ""
    bh = "static void b_bh(void *o)\\n{{\\n    %s%s\\n}}\\n" % (locked, acquired)
    return bh + "int coroutine_fn %s(%s%s)\\n{{\\n}}\\n" % (name, kind, parameter)

out = open(sys.argv[1], "w")
out.write("#include \\"qemu/osdep.h\\"\\n")
for path in sys.argv[2:]:
    for mark, name, kind, parameter in re.findall(r"int (\\w+) (\\w+)\\(([^)]*[ *])(\\w+)\\);", open(path).read()):
        if OLD and mark == "generated_co_wrapper":
            out.write(old(name, kind, parameter))
        elif not OLD and mark.startswith("co_wrapper"):
            out.write(co(name, kind, parameter))
        elif not OLD and mark.startswith("no_co_wrapper"):
            out.write(no_co(mark, name, kind, parameter))
'''
MESON = """
block_ss.add(module_block_h)
wrapper_py = find_program('../scripts/block-coroutine-wrapper.py')
block_gen_c = custom_target('block-gen.c',
                            output: 'block-gen.c',
                            input: files('../include/block/block.h',  # 'not/this.h'
                                         'coroutines.h'),
                            command: [wrapper_py, '@OUTPUT@', '@INPUT@'])
block_ss.add(block_gen_c)
"""
INPUTS = ["include/block/block.h", "block/coroutines.h"]


def make_tree(root: Path, meson: str = MESON, dialect: str = "qemu-9.0") -> Path:
    """A small tree with a generator of `dialect` and a VERSION that says otherwise."""
    for name in ("block", "include/block", "scripts"):
        (root / name).mkdir(parents=True, exist_ok=True)
    (root / "VERSION").write_text("1.2.3\n")
    (root / "block/meson.build").write_text(meson)
    (root / "scripts/block-coroutine-wrapper.py").write_text(SCRIPT.format(dialect=dialect))
    for name in INPUTS:
        (root / name).write_text("/* empty */\n")
    return root


def inputs_of(tree: Tree) -> list[str]:
    return [path.relative_to(tree.root).as_posix() for path in tree.inputs]


@pytest.mark.parametrize("dialect", sorted(EXPECTED))
def test_each_dialect_is_named_by_what_comes_out(dialect: str, tmp_path: Path) -> None:
    probed = open_tree(make_tree(tmp_path, dialect=dialect)).dialect()
    assert probed.dialect == dialect, probed.evidence
    assert probed.evidence.startswith(f"{dialect}, as its generator gives")
    assert not list(tmp_path.rglob("*.pyc"))


def test_the_table_tells_every_two_dialects_apart() -> None:
    """No generator fits two rows: rows of one family differ in a probe that both answer."""
    for one in EXPECTED:
        assert match_answers(EXPECTED[one]).dialect == one
        for other in EXPECTED:
            shared = EXPECTED[one].keys() & EXPECTED[other].keys()
            assert one == other or any(EXPECTED[one][name] != EXPECTED[other][name] for name in shared)
    assert {name for row in EXPECTED.values() for name in row} == set(PROBES)


def test_a_mixture_is_not_given_a_name_but_the_nearest_is() -> None:
    probed = match_answers({**EXPECTED["qemu-9.0"], "acquire": "aio_context_acquire"})
    assert (probed.dialect, probed.nearest) == (None, "qemu-9.0")
    assert "a bottom half: 'aio_context_acquire' instead of 'no aio_context_acquire'" in probed.evidence


@pytest.mark.parametrize(
    "program",
    ["import sys; sys.exit(1)", "raise SystemError", "import os; os.abort()", "import sys; open(sys.argv[1], 'w')"],
)
def test_a_generator_that_gives_nothing_has_no_dialect(program: str, tmp_path: Path) -> None:
    root = make_tree(tmp_path)
    (root / "scripts/block-coroutine-wrapper.py").write_text(program)
    probed = open_tree(root).dialect()
    assert probed.dialect is None
    assert probed.answers["old"] == probed.answers["new"] == NOTHING


def test_a_generator_that_takes_both_families_has_no_dialect() -> None:
    answers = {**EXPECTED["qemu-9.0"], "old": WRAPPER}
    assert match_answers(answers).dialect is None


@pytest.mark.parametrize(
    "meson",
    [
        MESON,
        MESON.replace("files('../include/block/block.h',", "['../include/block/block.h',").replace(
            "'coroutines.h')", "'coroutines.h']"
        ),
        MESON.replace("'coroutines.h')", "'coroutines.h',\n)"),
        MESON.replace("'coroutines.h')", "['coroutines.h'])"),
        MESON.replace("#", "#)(] '"),
        MESON.replace("custom_target('block-gen.c'", "custom_target('wrappers'"),
        MESON.replace("block.h',  # 'not/this.h'", "block.h') +").replace("'coroutines.h')", "files('coroutines.h')"),
        "headers = files('../include/block/block.h')\nheaders += files('coroutines.h')\nother = files('x.h')\n"
        "t = custom_target('a', output: 'a.c', input: files('a.h'))\n"
        "t = custom_target('b', input: headers, output: ['block-gen.c'], command: ['x'])\n",
    ],
)
def test_meson_forms(meson: str, tmp_path: Path) -> None:
    tree = open_tree(make_tree(tmp_path, meson))
    assert inputs_of(tree) == INPUTS
    assert tree.script == (tmp_path / "scripts/block-coroutine-wrapper.py").resolve()


def test_the_script_is_the_one_that_the_build_runs(tmp_path: Path) -> None:
    root = make_tree(tmp_path, MESON.replace("block-coroutine-wrapper.py", "vendor-wrapper.py"))
    (root / "scripts/vendor-wrapper.py").write_text(SCRIPT.format(dialect="qemu-8.1"))
    tree = open_tree(root)
    assert tree.script is not None
    assert tree.script.name == "vendor-wrapper.py"
    assert tree.dialect().dialect == "qemu-8.1"


@pytest.mark.parametrize(
    ("meson", "message"),
    [
        ("", "no custom_target makes"),
        ("x = custom_target('block-gen.c', output: 'block-gen.c')", "names no input"),
        (MESON.replace("'coroutines.h'", "'gone.h'"), r"gone\.h' does not exist"),
        ("custom_target('block-gen.c', input: files(", "names no input"),
        ("a = b\nb = a\ncustom_target('block-gen.c', input: a)", "names no input"),
    ],
)
def test_unreadable_trees_are_said_to_be_so(meson: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(TreeError, match=message):
        open_tree(make_tree(tmp_path, meson))


def test_no_tree_and_no_script(tmp_path: Path) -> None:
    with pytest.raises(TreeError, match=r"no block/meson\.build"):
        open_tree(tmp_path)
    root = make_tree(tmp_path)
    (root / "scripts/block-coroutine-wrapper.py").unlink()
    tree = open_tree(root)
    assert tree.generator is None
    with pytest.raises(TreeError, match="--dialect"):
        tree.dialect()


@pytest.mark.tree
@pytest.mark.parametrize(
    ("release", "dialect", "inputs", "wrappers"),
    [("10.0", "qemu-9.0", 7, 56), ("7.2", "qemu-6.2", 4, 25), ("5.2", "qemu-5.2", 2, 10)],
)
def test_debian_trees(
    release: str, dialect: str, inputs: int, wrappers: int, real_tree: Callable[[str], Path], tmp_path: Path
) -> None:
    tree = open_tree(real_tree(release))
    assert len(tree.inputs) == inputs
    assert tree.dialect().dialect == dialect
    generator = tree.generator
    assert generator is not None
    result = generator.run(tmp_path / "out.c", tree.inputs)
    assert result.outcome is Outcome.OK, result.reason
    parts = wrapper_parts(result.text or "")
    assert len(parts.keys() - {PREAMBLE}) == wrappers


@pytest.mark.parametrize("dialect", ["qemu-5.2", "qemu-6.1", "qemu-6.2", "qemu-8.2", "qemu-9.0"])
def test_our_own_generator_speaks_as_the_probes_expect(dialect: str) -> None:
    """Two readings of dialects.md meet; 8.0 and 8.1 are left out, as cowrap does not repeat their literal `bs`."""
    program = "import sys; from cowrap.cli import main_drop_in; sys.exit(main_drop_in())"
    probed = name_dialect(Generator((sys.executable, "-c", program, "--dialect", dialect)))
    assert probed.dialect == dialect, probed.evidence
