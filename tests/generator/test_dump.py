# SPDX-License-Identifier: GPL-2.0-or-later
"""Every decision of a plan as `--dump plans` shows it, one wrapper of each shape."""

from __future__ import annotations

from pathlib import Path

import pytest

from cowrap.cli import main

NEW = """\
int64_t co_wrapper_mixed_bdrv_rdlock bdrv_peek(BdrvChild *child);
void co_wrapper bdrv_poke(int);
int coroutine_fn no_co_wrapper_bdrv_wrlock bdrv_co_dig(BlockDriverState *bs);
"""
NEW_PLANS = """\
in.h:1:38: bdrv_peek
    after: bdrv_graph_co_rdunlock();
    arguments: child
    assign: s->ret =\x20
    assume: assume_graph_lock();
    before: bdrv_graph_co_rdlock();
    finish: return s.ret;
    helper: bdrv_co_peek_entry
    initialisers: poll_state.ctx = bdrv_get_aio_context(child->bs)
    initialisers: poll_state.in_progress = true
    initialisers: child = child
    loads: s->child
    local: s
    members: BdrvPollCo poll_state
    members: int64_t ret
    members: BdrvChild *child
    pass_on: return\x20
    poll_state: poll_state
    shape: mixed
    signature: int64_t bdrv_peek(BdrvChild *child)
    tag: BdrvPeek
    target: bdrv_co_peek
in.h:2:17: bdrv_poke
    arguments: arg1
    helper: bdrv_co_poke_entry
    initialisers: poll_state.ctx = qemu_get_aio_context()
    initialisers: poll_state.in_progress = true
    initialisers: arg1 = arg1
    loads: s->arg1
    local: s
    members: BdrvPollCo poll_state
    members: int arg1
    poll_state: poll_state
    shape: outside
    signature: void bdrv_poke(int arg1)
    tag: BdrvPoke
    target: bdrv_co_poke
in.h:3:44: bdrv_co_dig
    after: aio_context_release(ctx);
    after: bdrv_graph_wrunlock(NULL);
    arguments: bs
    assign: s->ret =\x20
    before: bdrv_graph_wrlock(NULL);
    before: aio_context_acquire(ctx);
    co: co
    finish: return s.ret;
    helper: bdrv_dig_bh
    initialisers: co = qemu_coroutine_self()
    initialisers: bs = bs
    loads: s->bs
    local: s
    locals: AioContext *ctx = bdrv_get_aio_context(s->bs);
    members: Coroutine *co
    members: int ret
    members: BlockDriverState *bs
    pass_on: return\x20
    shape: inside
    signature: int coroutine_fn bdrv_co_dig(BlockDriverState *bs)
    tag: BdrvCoDig
    target: bdrv_dig
"""
OLD = "int generated_co_wrapper bdrv_peek(BdrvChild *child);\n"
OLD_PLANS = """\
in.h:1:26: bdrv_peek
    arguments: child
    assign: s->poll_state.ret =\x20
    helper: bdrv_co_peek_entry
    initialisers: poll_state.bs = child->bs
    initialisers: poll_state.in_progress = true
    initialisers: child = child
    loads: s->child
    local: s
    members: BdrvPollCo poll_state
    members: BdrvChild *child
    pass_on: return\x20
    poll_state: poll_state
    shape: generated-mixed
    signature: int bdrv_peek(BdrvChild *child)
    tag: BdrvCoPeek
    target: bdrv_co_peek
"""


@pytest.mark.parametrize(("text", "dialect", "plans"), [(NEW, "qemu-8.2", NEW_PLANS), (OLD, "qemu-6.2", OLD_PLANS)])
def test_each_decision_is_shown(
    text: str,
    dialect: str,
    plans: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in.h").write_text(text)
    assert main(["generate", "--dump", "plans", "--dialect", dialect, "in.h"]) == 0
    assert capsys.readouterr().out == plans
