# SPDX-License-Identifier: GPL-2.0-or-later
"""Which builds and depth a batch of a campaign gets: the inner tier always, dearer ones on a stated share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cowrap_harness.build import QUICK, Build
from cowrap_harness.running import Depth
from cowrap_harness.verdict import Verdict

PLAIN_SHARE = 4
"""Of so many batches one is also built by each further plain build of the matrix (other compilers, other levels)."""
SANITIZED_SHARE = 8
"""Of so many batches one is also built by each build of the matrix that has sanitizers."""

DEEP_SHARE = 32
"""Of so many batches one runs every scenario, has more judged in Python too, and lets creations fail in a part of
its wrappers.
"""
SHALLOW = Depth(scenarios=8, looks=16, faults=0, evidence=False, jobs_a_child=50)
DEEP = Depth(looks=8, faults=5, evidence=False, jobs_a_child=5)


def depth_of_batch(number: int) -> Depth:
    """How much is done with the wrappers of batch `number`."""
    return DEEP if number % DEEP_SHARE == DEEP_SHARE // 2 else SHALLOW


COMPARED_SHARE = 8
"""Of so many batches one is held against other dialects, and another one against the reference, where there is one."""


@dataclass(frozen=True)
class Comparing:
    """Which of the dearer comparisons a batch gets; `anyway`: with wrappers, too, that a run already shows wrong."""

    dialects: bool
    reading: bool
    reference: bool
    anyway: bool = False


def comparing_for(bucket: str) -> Comparing:
    """The comparisons that can show a bucket.

    What a batch saw only by comparing may break a run when it is alone, as it then goes through every scenario.
    """
    anyway = bucket.partition("(")[0] in (Verdict.GOLDEN_DIFFERS.value, Verdict.TOKENS_DIFFER.value)
    return Comparing(bucket == "TOKENS_DIFFER(dialects)", False, bucket == "TOKENS_DIFFER(reference)", anyway)


def comparing_of_batch(number: int) -> Comparing:
    """The comparisons of batch `number`; the second reading goes with depth."""
    turn = number % COMPARED_SHARE
    return Comparing(turn == 1, depth_of_batch(number) is DEEP, turn == 2)


def share_of(build: Build, inner: Build) -> int:
    """Of how many batches one goes through a build."""
    if build == inner:
        return 1
    return SANITIZED_SHARE if build.sanitizers else PLAIN_SHARE


def inner_build(builds: Sequence[Build]) -> Build:
    """The build that every batch goes through: the first plain one at -O0, else the first."""
    plain = [build for build in builds if build.level == "O0" and not build.sanitizers]
    return (plain or list(builds))[0]


def builds_of_batch(number: int, builds: Sequence[Build], quick: bool = False) -> tuple[Build, ...]:
    """The builds of batch `number`, the inner one first; where tcc goes before it (`quick`) it has its share.

    The dearer builds' batches are spread, so that no batch gets all of them. It depends on the number alone: every
    worker and every run agrees.
    """
    inner = inner_build(builds)
    found = [] if quick and number % PLAIN_SHARE else [inner]
    others = [build for build in builds if build != inner]
    for place, build in enumerate(others):
        share = share_of(build, inner)
        # dialects go by the number modulo seven, which has no divisor in common with a share: each build meets each
        if (number + place) % share == 0:
            found.append(build)
    return tuple(found)


def describe_tiers(builds: Sequence[Build], quick: bool = False) -> dict[str, str]:
    """For each build the share of batches that goes through it, in words: `all`, `1 of 4`."""
    inner = QUICK if quick else inner_build(builds)
    shares = {build.name: share_of(build, inner) for build in ([inner] if quick else []) + list(builds)}
    return {name: "all" if share == 1 else f"1 of {share}" for name, share in shares.items()}
